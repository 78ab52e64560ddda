//! The frame of every screen: where I am, who I am, what day the office has; below, what just happened and the keys that work now.

use ratatui::Frame;
use ratatui::buffer::CellDiffOption;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Clear, Paragraph};

use crate::domain::form::Say;
use crate::domain::problem::ReadOnly;
use crate::domain::text;
use crate::ui::look::Look;
use crate::ui::verbs::{MAINS, STEPS, Verb};

/// Smallest window that is drawn at all.
pub const LEAST: (u16, u16) = (40, 10);

/// The room between the top lines and the bottom lines; `tabs` where the main screens are named.
pub fn body(area: Rect, tabs: bool) -> Rect {
    let top = if tabs { 3 } else { 2 };
    let bottom = if area.width < 60 { 2 } else { 3 };
    Rect {
        y: area.y + top.min(area.height),
        height: area.height.saturating_sub(top + bottom),
        ..area
    }
}

/// Draws the line of where I am, and the rule below it.
pub fn head(
    frame: &mut Frame<'_>,
    area: Rect,
    crumbs: &[String],
    tabs: Option<usize>,
    look: &Look,
) {
    let line = |y: u16| Rect {
        y: area.y + y,
        height: 1,
        ..area
    };
    let day = look.weekday(look.today);
    let mut who = if look.who.is_empty() {
        day
    } else {
        format!("{} · {day}", look.who)
    };
    if look.ascii {
        who = who.replace('·', "-");
    }
    let flags: Vec<String> = [
        (look.training, "frame-training"),
        (look.fixed_day, "frame-fixed-day"),
        (look.day_refused, "frame-day-refused"),
        (look.alone, "frame-alone"),
        (look.unkept, "frame-unkept"),
        (look.read_only, "frame-read-only"),
        (look.locked == Some(ReadOnly::Newer), "frame-newer"),
        (look.locked == Some(ReadOnly::DiskFull), "frame-disk-full"),
    ]
    .into_iter()
    .filter(|(on, _)| *on)
    .map(|(_, key)| look.word(key))
    .collect();
    let flags = flags.join(" ");
    let room = usize::from(area.width).saturating_sub(text::width(&who) + text::width(&flags) + 4);
    let left = path(crumbs, room, look);
    let gap = usize::from(area.width)
        .saturating_sub(text::width(&left) + text::width(&who) + text::width(&flags) + 3);
    let spans = vec![
        Span::raw(" "),
        Span::styled(left, look.key()),
        Span::raw(" ".repeat(gap)),
        Span::styled(flags, look.banner()),
        Span::raw(" "),
        Span::styled(who, Style::new()),
    ];
    frame.render_widget(Paragraph::new(Line::from(spans)), line(0));
    if let Some(main) = tabs {
        frame.render_widget(Paragraph::new(tab_line(main, area.width, look)), line(1));
    }
    let rule = if tabs.is_some() { 2 } else { 1 };
    frame.render_widget(
        Paragraph::new(Line::styled(look.rule(area.width), look.faint())),
        line(rule),
    );
}

/// The way to here; where it is too long the outermost parts go first.
fn path(crumbs: &[String], room: usize, look: &Look) -> String {
    let between = format!(" {} ", look.crumb());
    let whole = (0..crumbs.len())
        .map(|from| crumbs[from..].join(&between))
        .find(|path| text::width(path) <= room);
    whole.unwrap_or_else(|| text::fit(crumbs.last().map_or("", String::as_str), room))
}

/// The main screens by number. Where the window is narrow the last ones lose their names, never their numbers.
fn tab_line(main: usize, width: u16, look: &Look) -> Line<'static> {
    let width = usize::from(width);
    let names: Vec<(usize, String)> = MAINS
        .iter()
        .map(|(number, key)| (*number, look.word(key)))
        .collect();
    let whole: usize = names.iter().map(|(_, name)| 4 + text::width(name)).sum();
    let gap = if whole > width { "" } else { " " };
    let bare = |from: usize| 2 * names.len().saturating_sub(from);
    let (mut spans, mut used) = (Vec::new(), 0);
    for (place, (number, name)) in names.iter().enumerate() {
        let named = format!(" {number} {name}{gap}");
        let shown = if used + text::width(&named) + bare(place + 1) <= width {
            named
        } else {
            format!(" {number}")
        };
        used += text::width(&shown);
        let style = if *number == main {
            look.heading()
        } else {
            look.faint()
        };
        spans.push(Span::styled(shown, style));
    }
    Line::from(spans)
}

/// What the bottom line shows.
#[derive(Clone)]
pub enum Note {
    /// Nothing happened yet.
    None,
    /// Something was done.
    Good(String),
    /// Something was refused.
    Bad(String),
}

/// Lines of a note at the most.
const MOST_NOTE: usize = 3;

/// Draws what just happened and the keys that work now.
pub fn foot(
    frame: &mut Frame<'_>,
    area: Rect,
    note: &Note,
    verbs: &[Verb],
    typing: bool,
    look: &Look,
) {
    let keys_height: u16 = if area.width < 60 { 1 } else { 2 };
    let keys = key_lines(verbs, typing, area.width, keys_height, look);
    let used = keys.len() as u16;
    let y = area.y + area.height.saturating_sub(used);
    frame.render_widget(
        Paragraph::new(keys),
        Rect {
            y,
            height: used.min(area.height),
            ..area
        },
    );
    let state = if typing {
        typing_state(look)
    } else {
        String::new()
    };
    let taken = text::width(&state) as u16;
    if taken > 0 {
        let place = Rect {
            x: area.right().saturating_sub(taken + 1),
            y: y.saturating_sub(1),
            width: taken.min(area.width),
            height: 1.min(area.height),
        };
        frame.render_widget(Paragraph::new(Line::styled(state, look.faint())), place);
    }
    let (words, style) = match note {
        Note::None => return,
        Note::Good(words) => (words, look.good()),
        Note::Bad(words) => (words, look.bad()),
    };
    let width = area
        .width
        .saturating_sub(if taken > 0 { taken + 3 } else { 2 });
    // A long sentence is read whole: it lies over the last lines of the screen until the next key.
    let text = wrap(words, usize::from(width), MOST_NOTE);
    let height = (text.len() as u16)
        .max(keys_height + 1 - used)
        .min(y - area.y);
    let place = Rect {
        x: area.x + 1,
        y: y.saturating_sub(height),
        width,
        height,
    };
    frame.render_widget(Clear, place);
    frame.render_widget(
        Paragraph::new(
            text.into_iter()
                .map(|line| Line::styled(line, style))
                .collect::<Vec<_>>(),
        ),
        place,
    );
}

/// How letters are typed into the box in hand.
fn typing_state(look: &Look) -> String {
    look.say(&Say::new("frame-typing").with("method", look.typing_method()))
}

/// Keys and words of the verbs that work now. The way to help and the way back always stand there; where the others do not all fit, help
/// says how many more it knows.
fn key_lines(
    verbs: &[Verb],
    typing: bool,
    width: u16,
    height: u16,
    look: &Look,
) -> Vec<Line<'static>> {
    let shown: Vec<(Verb, String, String)> = verbs
        .iter()
        .filter(|verb| !STEPS.contains(verb))
        .filter_map(|verb| {
            let word = look.word(&verb.word());
            Some((*verb, look.keys.shown(*verb, typing)?, word))
        })
        .collect();
    let all: Vec<(String, String)> = shown
        .iter()
        .map(|(_, key, word)| (key.clone(), word.clone()))
        .collect();
    let lines = fill(&all, usize::from(width), look);
    if lines.len() <= usize::from(height) {
        return lines;
    }
    let lasting = |verb: Verb| matches!(verb, Verb::Help | Verb::Back);
    let (mut last, mut others): (Vec<_>, Vec<_>) =
        shown.into_iter().partition(|(verb, ..)| lasting(*verb));
    last.sort_by_key(|(verb, ..)| *verb == Verb::Back);
    let mut left_out = 0;
    loop {
        let tail = last.iter().map(|(verb, key, word)| {
            let more = if *verb == Verb::Help && left_out > 0 {
                format!("{word} +{left_out}")
            } else {
                word.clone()
            };
            (key.clone(), more)
        });
        let kept = others
            .iter()
            .map(|(_, key, word)| (key.clone(), word.clone()));
        let lines = fill(
            &kept.chain(tail).collect::<Vec<_>>(),
            usize::from(width),
            look,
        );
        if lines.len() <= usize::from(height) || others.is_empty() {
            return lines.into_iter().take(usize::from(height)).collect();
        }
        // The step back between boxes is known from the step on; then the last ones go.
        let place = others
            .iter()
            .position(|(verb, ..)| *verb == Verb::LastBox)
            .unwrap_or(others.len() - 1);
        others.remove(place);
        left_out += 1;
    }
}

/// Moving by cursor keys needs no word.
/// Pairs of key and word in as many lines as they need.
fn fill(pairs: &[(String, String)], width: usize, look: &Look) -> Vec<Line<'static>> {
    let mut lines: Vec<Vec<Span<'static>>> = vec![vec![Span::raw(" ")]];
    let mut used = 1;
    for (key, word) in pairs {
        let need = text::width(key) + text::width(word) + 1;
        if used + need > width && used > 1 {
            lines.push(vec![Span::raw(" ")]);
            used = 1;
        }
        used += need + 2;
        if let Some(line) = lines.last_mut() {
            line.extend([
                Span::styled(key.clone(), look.key()),
                Span::raw(format!(" {word}  ")),
            ]);
        }
    }
    lines.into_iter().map(Line::from).collect()
}

/// Draws lines one under another; one too long for the room ends in `…` and is never cut in silence.
pub fn lines(frame: &mut Frame<'_>, area: Rect, lines: Vec<Line<'_>>) {
    let width = usize::from(area.width);
    let lines: Vec<Line<'_>> = lines.into_iter().map(|line| ended(line, width)).collect();
    frame.render_widget(Paragraph::new(lines), area);
}

/// What has been drawn at `area` follows the cursor of a list: while it is on its way the terminal keeps what it shows there, so that a
/// step costs little on a slow line.
pub fn follows(frame: &mut Frame<'_>, area: Rect, look: &Look) {
    if !look.on_the_way {
        return;
    }
    let area = area.intersection(frame.area());
    let cells = frame.buffer_mut();
    for place in area.positions() {
        cells[place].set_diff_option(CellDiffOption::Skip);
    }
}

/// The line within `width` columns, with `…` at its end where something is missing.
fn ended(line: Line<'_>, width: usize) -> Line<'_> {
    if line.width() <= width {
        return line;
    }
    let (mut spans, mut room) = (Vec::new(), width);
    for span in line.spans {
        let own = text::width(&span.content);
        if own >= room {
            // One column more than there is, so that even a span that just fits says that others follow.
            let content = text::fit(&format!("{} ", span.content), room);
            spans.push(Span::styled(content, span.style));
            break;
        }
        room -= own;
        spans.push(span);
    }
    Line { spans, ..line }
}

/// Breaks words into at most `height` lines of `width` columns.
pub fn wrap(words: &str, width: usize, height: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words.split(' ') {
        let fits = lines
            .last()
            .is_some_and(|line| text::width(line) + text::width(word) < width);
        let room = lines.len() < height;
        match lines.last_mut() {
            Some(line) if fits => {
                line.push(' ');
                line.push_str(word);
            }
            Some(line) if !room => {
                *line = text::fit(&format!("{line} {word}"), width);
                break;
            }
            _ if room => lines.push(word.to_owned()),
            _ => break,
        }
    }
    lines
}

/// A few sentences in an empty room: what stands here once there is something.
pub fn note(frame: &mut Frame<'_>, area: Rect, words: &str) {
    let room = Rect {
        x: area.x + 2.min(area.width),
        y: area.y + 1.min(area.height),
        width: area.width.saturating_sub(4),
        height: area.height.saturating_sub(1),
    };
    let lines: Vec<Line<'_>> = wrap(words, usize::from(room.width), 4)
        .into_iter()
        .map(Line::from)
        .collect();
    frame.render_widget(Paragraph::new(lines), room);
}
