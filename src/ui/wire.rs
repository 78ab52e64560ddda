//! What goes down the line: the same picture in as few bytes as old and new terminals understand. It remembers what the terminal shows,
//! where its cursor stands and how its pen writes, and says only what differs. Sequences of the VT100 and the ANSI colours, nothing newer.

use std::io::{self, Write};

use ratatui::backend::{Backend, ClearType, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};
use ratatui::style::{Color, Modifier};
use unicode_width::UnicodeWidthStr;

/// How the terminal writes now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Pen {
    fg: Color,
    bg: Color,
    modifier: Modifier,
}

impl Pen {
    const PLAIN: Self = Self {
        fg: Color::Reset,
        bg: Color::Reset,
        modifier: Modifier::empty(),
    };

    fn of(cell: &Cell) -> Self {
        Self {
            fg: cell.fg,
            bg: cell.bg,
            modifier: cell.modifier,
        }
    }

    /// True where a space written so looks like nothing.
    fn is_blank(self) -> bool {
        self.bg == Color::Reset
            && !self
                .modifier
                .intersects(Modifier::REVERSED | Modifier::UNDERLINED | Modifier::CROSSED_OUT)
    }
}

fn is_blank(cell: &Cell) -> bool {
    cell.symbol() == " " && Pen::of(cell).is_blank()
}

/// What a line of output was begun with and where it left the terminal.
#[derive(Clone, Debug)]
struct Trail {
    bytes: Vec<u8>,
    at: Option<Position>,
    pen: Option<Pen>,
    width: u16,
}

/// A backend that counts bytes.
pub(super) struct Wire<W: Write> {
    out: W,
    size: fn() -> io::Result<(u16, u16)>,
    shown: Vec<Cell>,
    height: u16,
    trail: Trail,
    cursor: Option<bool>,
}

impl<W: Write> Wire<W> {
    /// Writes to `out`, a blank screen as large as `size` says.
    pub(super) fn new(out: W, size: fn() -> io::Result<(u16, u16)>) -> io::Result<Self> {
        let mut wire = Self {
            out,
            size,
            shown: Vec::new(),
            height: 0,
            trail: Trail {
                bytes: Vec::new(),
                at: None,
                pen: None,
                width: 0,
            },
            cursor: None,
        };
        // Where there is no second screen, as in GNU screen, what stood there before would show through.
        wire.clear()?;
        Ok(wire)
    }

    /// Sends a question to the terminal, which shows nothing of it.
    pub(super) fn ask(&mut self, question: &[u8]) -> io::Result<()> {
        self.out.write_all(question)?;
        self.out.flush()
    }

    /// A blank screen of the present size.
    fn forget(&mut self) -> io::Result<()> {
        let (width, height) = (self.size)()?;
        self.trail.width = width;
        self.height = height;
        self.shown = vec![Cell::EMPTY; usize::from(width) * usize::from(height)];
        Ok(())
    }

    /// Takes one cell over into what is shown, and notes what that changes.
    fn keep(&mut self, x: u16, y: u16, cell: &Cell, rows: &mut Vec<Row>) {
        let width = usize::from(self.trail.width);
        let start = usize::from(y) * width;
        let place = usize::from(x);
        let known = &self.shown[start + place];
        if known == cell || (is_blank(known) && is_blank(cell)) {
            return;
        }
        let covers = cell.symbol().width();
        let end = (place..(place + covers).min(width))
            .map(|beside| beside + self.shown[start + beside].symbol().width())
            .max()
            .unwrap_or_default()
            .max(place + covers)
            .min(width);
        if rows.last().is_none_or(|row| row.y != y) {
            rows.push(Row {
                y,
                was: self.shown[start..start + width].to_vec(),
                changed: Vec::new(),
            });
        }
        let Some(row) = rows.last_mut() else { return };
        row.change(x);
        self.shown[start + place] = cell.clone();
        for beside in place + 1..end {
            // The second half of a wide letter is covered by it; where a narrow one takes its place, terminals leave there what they like.
            let cell = &mut self.shown[start + beside];
            cell.reset();
            if beside < place + covers {
                cell.set_symbol("");
            } else {
                row.change(beside as u16);
            }
        }
    }

    /// Writes a row as it is to be, knowing how it was; the shorter of two ways.
    fn row(&mut self, row: &Row) {
        let width = usize::from(self.trail.width);
        let now = &self.shown[usize::from(row.y) * width..][..width];
        let mut patched = self.trail.clone();
        let mut fresh = self.trail.clone();
        patched.patch(row.y, now, &row.changed);
        fresh.rewrite(row.y, now, &row.was, row.changed[0]);
        self.trail = if fresh.bytes.len() < patched.bytes.len() {
            fresh
        } else {
            patched
        };
    }
}

/// A row of which something changed: how it was, and which columns are others now.
struct Row {
    y: u16,
    was: Vec<Cell>,
    changed: Vec<u16>,
}

impl Row {
    fn change(&mut self, x: u16) {
        if self.changed.last() != Some(&x) {
            self.changed.push(x);
        }
    }
}

impl Trail {
    /// Only the cells that changed; short gaps are written again, an empty rest is erased.
    fn patch(&mut self, y: u16, now: &[Cell], changed: &[u16]) {
        let rest = blank_from(now);
        for x in changed.iter().copied() {
            if usize::from(x) >= rest && changed.iter().filter(|other| **other >= x).count() > 3 {
                self.to(x, y);
                self.erase();
                return;
            }
            self.bridge(x, y, now);
            self.write(x, y, &now[usize::from(x)]);
        }
    }

    /// The row from `x` on, erased and written again with leaps over what is blank.
    fn rewrite(&mut self, y: u16, now: &[Cell], was: &[Cell], x: u16) {
        self.to(x, y);
        if was[usize::from(x)..].iter().any(|cell| !is_blank(cell)) {
            self.erase();
        }
        let mut place = usize::from(x);
        let rest = blank_from(now);
        while place < rest {
            let cell = &now[place];
            if is_blank(cell) {
                place += 1;
                continue;
            }
            self.bridge(place as u16, y, now);
            self.write(place as u16, y, cell);
            place += cell.symbol().width().max(1);
        }
    }

    /// Goes on to `x` in the same row: by writing what stands between where that is cheaper than a leap.
    fn bridge(&mut self, x: u16, y: u16, now: &[Cell]) {
        if let Some(at) = self.at
            && at.y == y
            && at.x < x
        {
            let between = &now[usize::from(at.x)..usize::from(x)];
            let plain = between.iter().all(|cell| {
                cell.symbol().width() == 1
                    && (Some(Pen::of(cell)) == self.pen
                        || (is_blank(cell) && self.pen.is_some_and(Pen::is_blank)))
            });
            let cost: usize = between.iter().map(|cell| cell.symbol().len()).sum();
            if plain && cost <= leap(x - at.x).len() {
                for (place, cell) in (at.x..x).zip(between) {
                    self.write(place, y, cell);
                }
                return;
            }
        }
        self.to(x, y);
    }

    fn to(&mut self, x: u16, y: u16) {
        if self.at == Some(Position { x, y }) {
            return;
        }
        let absolute = match (x, y) {
            (0, 0) => "\x1b[H".to_owned(),
            (0, y) => format!("\x1b[{}H", y + 1),
            (x, y) => format!("\x1b[{};{}H", y + 1, x + 1),
        };
        let near = self.at.and_then(|at| match y.checked_sub(at.y)? {
            0 if x > at.x => Some(leap(x - at.x)),
            0 if at.x - x <= 3 => Some("\x08".repeat(usize::from(at.x - x))),
            down @ 0..=2 => Some("\r".to_owned() + &"\n".repeat(usize::from(down)) + &leap(x)),
            _ => None,
        });
        let shorter = near
            .filter(|near| near.len() < absolute.len())
            .unwrap_or(absolute);
        self.bytes.extend_from_slice(shorter.as_bytes());
        self.at = Some(Position { x, y });
    }

    fn erase(&mut self) {
        if !self.pen.is_some_and(Pen::is_blank) {
            self.take(Pen::PLAIN);
        }
        self.bytes.extend_from_slice(b"\x1b[K");
    }

    fn write(&mut self, x: u16, y: u16, cell: &Cell) {
        self.to(x, y);
        let pen = Pen::of(cell);
        if self.pen != Some(pen) && !(is_blank(cell) && self.pen.is_some_and(Pen::is_blank)) {
            self.take(pen);
        }
        let symbol = cell.symbol();
        self.bytes.extend_from_slice(symbol.as_bytes());
        // Behind the last column, and behind letters that terminals measure differently, the cursor may stand anywhere.
        let sure = symbol.width() == 1 && symbol.chars().count() == 1 && x + 1 < self.width;
        self.at = sure.then_some(Position { x: x + 1, y });
    }

    fn take(&mut self, pen: Pen) {
        let from = self.pen.unwrap_or(Pen::PLAIN);
        let whole = self.pen.is_none() || !pen.modifier.contains(from.modifier);
        let from = if whole { Pen::PLAIN } else { from };
        let mut codes: Vec<String> = Vec::new();
        if whole {
            codes.push("0".to_owned());
        }
        for (modifier, code) in [
            (Modifier::BOLD, "1"),
            (Modifier::DIM, "2"),
            (Modifier::UNDERLINED, "4"),
            (Modifier::REVERSED, "7"),
        ] {
            if pen.modifier.contains(modifier) && !from.modifier.contains(modifier) {
                codes.push(code.to_owned());
            }
        }
        if pen.fg != from.fg {
            codes.push(colour(pen.fg, 30));
        }
        if pen.bg != from.bg {
            codes.push(colour(pen.bg, 40));
        }
        let codes = codes.join(";");
        let codes = if codes == "0" { "" } else { &codes };
        if !codes.is_empty() || whole {
            self.bytes
                .extend_from_slice(format!("\x1b[{codes}m").as_bytes());
        }
        self.pen = Some(pen);
    }
}

/// Where the row is blank to its end.
fn blank_from(row: &[Cell]) -> usize {
    row.iter()
        .rposition(|cell| !is_blank(cell))
        .map_or(0, |place| place + 1)
}

/// Forward by so many columns.
fn leap(columns: u16) -> String {
    match columns {
        0 => String::new(),
        1 => "\x1b[C".to_owned(),
        many => format!("\x1b[{many}C"),
    }
}

/// The colours that every terminal knows by number, in that order.
pub(super) const NAMED: [Color; 16] = [
    Color::Black,
    Color::Red,
    Color::Green,
    Color::Yellow,
    Color::Blue,
    Color::Magenta,
    Color::Cyan,
    Color::Gray,
    Color::DarkGray,
    Color::LightRed,
    Color::LightGreen,
    Color::LightYellow,
    Color::LightBlue,
    Color::LightMagenta,
    Color::LightCyan,
    Color::White,
];

/// The code of a colour; `first` is 30 for letters and 40 for the ground.
fn colour(color: Color, first: u8) -> String {
    if let Some(place) = NAMED.iter().position(|named| *named == color) {
        let place = place as u8;
        let bright = if place < 8 { 0 } else { 60 - 8 };
        return (first + place + bright).to_string();
    }
    match color {
        Color::Indexed(number) => format!("{};5;{number}", first + 8),
        Color::Rgb(red, green, blue) => format!("{};2;{red};{green};{blue}", first + 8),
        _ => (first + 9).to_string(),
    }
}

/// A line of text written in a style, for output that is no screen.
pub(super) fn painted(text: &str, style: ratatui::style::Style) -> String {
    let mut trail = Trail {
        bytes: Vec::new(),
        at: None,
        pen: Some(Pen::PLAIN),
        width: 0,
    };
    let pen = Pen {
        fg: style.fg.unwrap_or_default(),
        bg: style.bg.unwrap_or_default(),
        modifier: style.add_modifier,
    };
    trail.take(pen);
    let begun = String::from_utf8_lossy(&trail.bytes).into_owned();
    let ended = if begun.is_empty() { "" } else { "\x1b[m" };
    format!("{begun}{text}{ended}")
}

impl<W: Write> Backend for Wire<W> {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        let mut rows: Vec<Row> = Vec::new();
        for (x, y, cell) in content {
            if x < self.trail.width && y < self.height {
                self.keep(x, y, cell, &mut rows);
            }
        }
        for row in rows {
            self.row(&row);
        }
        Ok(())
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        if self.cursor != Some(false) {
            self.trail.bytes.extend_from_slice(b"\x1b[?25l");
            self.cursor = Some(false);
        }
        Ok(())
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        if self.cursor != Some(true) {
            self.trail.bytes.extend_from_slice(b"\x1b[?25h");
            self.cursor = Some(true);
        }
        Ok(())
    }

    fn get_cursor_position(&mut self) -> io::Result<Position> {
        Ok(self.trail.at.unwrap_or_default())
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        let Position { x, y } = position.into();
        self.trail.to(x, y);
        Ok(())
    }

    fn clear(&mut self) -> io::Result<()> {
        self.clear_region(ClearType::All)
    }

    fn clear_region(&mut self, _clear_type: ClearType) -> io::Result<()> {
        // The desk only ever clears everything: after another size, or to draw a broken screen again.
        self.forget()?;
        self.trail.bytes.extend_from_slice(b"\x1b[m\x1b[H\x1b[2J");
        self.trail.pen = Some(Pen::PLAIN);
        self.trail.at = Some(Position::ORIGIN);
        Ok(())
    }

    fn size(&self) -> io::Result<Size> {
        let (width, height) = (self.size)()?;
        Ok(Size { width, height })
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        Ok(WindowSize {
            columns_rows: self.size()?,
            pixels: Size::ZERO,
        })
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.trail.bytes.is_empty() {
            return Ok(());
        }
        self.out.write_all(&self.trail.bytes)?;
        self.trail.bytes.clear();
        self.out.flush()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use ratatui::Terminal;
    use ratatui::style::Style;

    use super::*;

    const WIDTH: u16 = 20;
    const HEIGHT: u16 = 6;

    #[expect(
        clippy::unnecessary_wraps,
        reason = "stands in for a terminal that may be gone"
    )]
    fn size() -> io::Result<(u16, u16)> {
        Ok((WIDTH, HEIGHT))
    }

    /// One piece of a picture: where, what, and how.
    fn piece() -> impl Strategy<Value = (u16, u16, String, Style)> {
        let text = prop_oneof!["[a-c ]{0,20}", "[ạếĐ▸─·]{1,6}", " {5,20}", "世界{0,2}"];
        let style = prop_oneof![
            4 => Just(Style::new()),
            1 => Just(Style::new().fg(Color::LightRed).add_modifier(Modifier::BOLD)),
            1 => Just(Style::new().fg(Color::Indexed(114))),
            1 => Just(Style::new().add_modifier(Modifier::REVERSED)),
        ];
        (0..WIDTH, 0..HEIGHT, text, style)
    }

    proptest! {
        #[test]
        fn the_terminal_shows_the_picture_however_it_came_about(
            pictures in prop::collection::vec(prop::collection::vec(piece(), 0..8), 1..6),
        ) {
            let mut terminal = Terminal::new(Wire::new(Vec::new(), size).expect("a wire")).expect("a terminal");
            let side = |cells: u16| cells.try_into().expect("not none");
            let mut seen = vt100::Parser::new(side(HEIGHT), side(WIDTH), 0);
            for pieces in pictures {
                let mut wanted = ratatui::buffer::Buffer::default();
                terminal.draw(|frame| {
                    for (x, y, text, style) in &pieces {
                        let room = usize::from(WIDTH - x);
                        frame.buffer_mut().set_stringn(*x, *y, text, room, *style);
                    }
                    wanted = frame.buffer_mut().clone();
                }).expect("drawn");
                let sent = std::mem::take(&mut terminal.backend_mut().out);
                seen.process(&sent);
                for y in 0..HEIGHT {
                    let mut x = 0;
                    while x < WIDTH {
                        let cell = &wanted[(x, y)];
                        let shown = seen.screen().cell(y, x).expect("a cell");
                        let letter = if shown.contents().is_empty() { " " } else { shown.contents() };
                        prop_assert_eq!(letter, cell.symbol(), "at {},{} of {:?}", x, y, String::from_utf8_lossy(&sent));
                        let (pen, blank) = (Pen::of(cell), is_blank(cell));
                        prop_assert!(blank || shown.bold() == pen.modifier.contains(Modifier::BOLD));
                        prop_assert_eq!(shown.inverse(), pen.modifier.contains(Modifier::REVERSED), "at {},{}", x, y);
                        x += cell.symbol().width().max(1) as u16;
                    }
                }
            }
        }
    }

    #[test]
    fn nothing_of_what_stood_there_before_shows_through() {
        let side = |cells: u16| cells.try_into().expect("not none");
        let mut seen = vt100::Parser::new(side(HEIGHT), side(WIDTH), 0);
        seen.process("một dòng lệnh\r\nmột dòng nữa".as_bytes());
        let wire = Wire::new(Vec::new(), size).expect("a wire");
        let mut terminal = Terminal::new(wire).expect("a terminal");
        terminal
            .draw(|frame| frame.buffer_mut().set_string(2, 1, "Tổ", Style::new()))
            .expect("drawn");
        seen.process(&terminal.backend_mut().out);
        assert_eq!(seen.screen().contents().trim_end(), "\n  Tổ");
    }

    fn sent(terminal: &mut Terminal<Wire<Vec<u8>>>, at: u16) -> usize {
        terminal
            .draw(|frame| {
                let area = frame.area();
                frame
                    .buffer_mut()
                    .set_string(2, 0, "Tổ 1 · Thôn Đông", Style::new());
                for y in 1..area.height {
                    frame
                        .buffer_mut()
                        .set_string(2, y, "Nguyễn Thị Hảo", Style::new());
                }
                frame.buffer_mut().set_string(
                    0,
                    at,
                    "▸",
                    Style::new().add_modifier(Modifier::BOLD),
                );
            })
            .expect("drawn");
        let bytes = terminal.backend_mut().out.len();
        terminal.backend_mut().out.clear();
        bytes
    }

    #[test]
    fn one_row_down_costs_a_few_bytes_and_nothing_new_costs_none() {
        let mut terminal =
            Terminal::new(Wire::new(Vec::new(), size).expect("a wire")).expect("a terminal");
        sent(&mut terminal, 1);
        assert_eq!(sent(&mut terminal, 1), 0);
        let costs = [sent(&mut terminal, 2), sent(&mut terminal, 3)];
        assert!(costs.iter().all(|cost| *cost <= 20), "{costs:?}");
    }

    #[test]
    fn named_colours_are_those_of_the_oldest_terminals() {
        assert_eq!(colour(Color::Red, 30), "31");
        assert_eq!(colour(Color::LightRed, 30), "91");
        assert_eq!(colour(Color::White, 40), "107");
        assert_eq!(colour(Color::Indexed(114), 30), "38;5;114");
        assert_eq!(colour(Color::Reset, 40), "49");
    }
}
