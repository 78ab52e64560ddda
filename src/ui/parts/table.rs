//! A list of rows with a mark at the one in hand. Which rows are visible is computed from the place, the height and the length.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use crate::domain::text;
use crate::ui::look::Look;
use crate::ui::verbs::Verb;

/// A column: heading, least width, and how much of the spare width it takes.
#[derive(Clone, Debug)]
pub struct Column {
    /// Heading.
    pub heading: String,
    /// Width in terminal columns.
    pub width: u16,
    /// Share of the width that is left over.
    pub grow: u16,
    /// Numbers stand at the right.
    pub right: bool,
}

impl Column {
    /// A column of fixed width.
    pub fn new(heading: impl Into<String>, width: u16) -> Self {
        Self {
            heading: heading.into(),
            width,
            grow: 0,
            right: false,
        }
    }
    /// The same, taking a share of what is left.
    #[must_use]
    pub fn grow(mut self, share: u16) -> Self {
        self.grow = share;
        self
    }
    /// The same, with its text at the right.
    #[must_use]
    pub fn right(mut self) -> Self {
        self.right = true;
        self
    }
}

/// One row: its cells and its style.
#[derive(Clone, Debug, Default)]
pub struct Cells {
    /// Text by column.
    pub cells: Vec<String>,
    /// One style for the whole row: bytes on a slow line.
    pub style: Style,
}

impl Cells {
    /// A plain row.
    pub fn new(cells: Vec<String>) -> Self {
        Self {
            cells,
            style: Style::new(),
        }
    }
    /// The same in a style.
    #[must_use]
    pub fn styled(mut self, style: Style) -> Self {
        self.style = style;
        self
    }
}

/// The first visible row so that `at` is visible among `height` rows of `length`.
pub fn top(at: usize, height: usize, length: usize) -> usize {
    if length <= height || height == 0 {
        return 0;
    }
    // Whole half pages, so that moving within one repaints two marks and nothing else.
    let half = (height / 2).max(1);
    let page = at.saturating_sub(height / 2) / half * half;
    page.min(length - height)
}

/// How far a verb moves in a list that shows `page` rows at once; none for a verb that does not move.
pub fn step(verb: Verb, page: isize) -> Option<isize> {
    match verb {
        Verb::Up => Some(-1),
        Verb::Down => Some(1),
        Verb::PageUp => Some(-page),
        Verb::PageDown => Some(page),
        Verb::First => Some(isize::MIN),
        Verb::Last => Some(isize::MAX),
        _ => None,
    }
}

/// Walks there, where the verb is a step through a list of that length.
pub fn walk(at: &mut usize, verb: Verb, page: isize, length: usize) -> bool {
    let Some(step) = step(verb, page) else {
        return false;
    };
    *at = moved(*at, step, length);
    true
}

/// The last row the list may stop at after moving by `step`.
pub fn moved(at: usize, step: isize, length: usize) -> usize {
    at.saturating_add_signed(step).min(length.saturating_sub(1))
}

/// Where the row in hand stands after its list was read again: where what names it went, whatever moved it; where it is gone, its neighbour.
pub fn kept<K: PartialEq>(at: usize, held: Option<K>, now: impl Iterator<Item = K>) -> usize {
    let is_held = move |key: &K| held.as_ref() == Some(key);
    let mut length = 0;
    let mut place = None;
    for (number, key) in now.enumerate() {
        length = number + 1;
        if is_held(&key) && (place.is_none() || number == at) {
            place = Some(number);
        }
    }
    place.unwrap_or(at).min(length.saturating_sub(1))
}

/// Draws headings and rows; `rows` are all rows there are, `at` the one in hand.
pub fn view(
    frame: &mut Frame<'_>,
    area: Rect,
    look: &Look,
    columns: &[Column],
    rows: &[Cells],
    at: Option<usize>,
) {
    if area.height == 0 || area.width < 4 {
        return;
    }
    let widths = widths(columns, area.width);
    let mut lines = vec![Line::styled(
        cut(
            &format!(
                "  {}",
                join(
                    columns.iter().map(|column| column.heading.as_str()),
                    columns,
                    &widths
                )
            ),
            area.width,
        ),
        look.heading(),
    )];
    let height = usize::from(area.height) - 1;
    let first = top(at.unwrap_or(0), height, rows.len());
    for (place, row) in rows.iter().enumerate().skip(first).take(height) {
        let chosen = Some(place) == at;
        let mark = if chosen { look.pointer() } else { " " };
        let text = cut(
            &join(row.cells.iter().map(String::as_str), columns, &widths),
            area.width - 2,
        );
        lines.push(Line::from(vec![
            // The mark alone is written again when the row in hand moves: a bar or a bold row costs a slow line five times as much.
            Span::styled(mark, look.chosen()),
            Span::raw(" "),
            Span::styled(text, row.style),
        ]));
    }
    frame.render_widget(Paragraph::new(lines), area);
}

/// Text cut or filled to a number of columns.
pub fn pad(value: &str, width: usize, right: bool) -> String {
    let fitted = text::fit(value, width);
    let space = " ".repeat(width.saturating_sub(text::width(&fitted)));
    if right {
        space + &fitted
    } else {
        fitted + &space
    }
}

fn cut(value: &str, width: u16) -> String {
    text::fit(value.trim_end(), usize::from(width))
}

fn join<'a>(cells: impl Iterator<Item = &'a str>, columns: &[Column], widths: &[usize]) -> String {
    let cells: Vec<String> = cells
        .zip(columns)
        .zip(widths)
        .filter(|(_, width)| **width > 0)
        .map(|((cell, column), width)| pad(cell, *width, column.right))
        .collect();
    cells.join("  ")
}

/// Widths within `room`: the last columns go first where there is too little, the growing ones share what is left.
fn widths(columns: &[Column], room: u16) -> Vec<usize> {
    let room = usize::from(room).saturating_sub(2);
    let mut widths: Vec<usize> = columns
        .iter()
        .map(|column| usize::from(column.width))
        .collect();
    let taken = |widths: &[usize]| {
        widths
            .iter()
            .filter(|width| **width > 0)
            .map(|width| width + 2)
            .sum::<usize>()
            .saturating_sub(2)
    };
    for place in (1..widths.len()).rev() {
        if taken(&widths) > room {
            widths[place] = 0;
        }
    }
    if let Some(first) = widths.first_mut() {
        *first = (*first).min(room);
    }
    let spare = room.saturating_sub(taken(&widths));
    let shares: usize = columns
        .iter()
        .zip(&widths)
        .filter(|(_, width)| **width > 0)
        .map(|(column, _)| usize::from(column.grow))
        .sum();
    if let Some(each) = spare.checked_div(shares) {
        for (column, width) in columns
            .iter()
            .zip(&mut widths)
            .filter(|(_, width)| **width > 0)
        {
            *width += each * usize::from(column.grow);
        }
    }
    widths
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_row_in_hand_is_always_visible() {
        for length in 0..60 {
            for height in 1..25 {
                for at in 0..length {
                    let first = top(at, height, length);
                    assert!(
                        first <= at && at < first + height,
                        "{at} of {length} in {height}: {first}"
                    );
                }
            }
        }
    }

    #[test]
    fn the_row_in_hand_stays_in_hand() {
        assert_eq!(kept(1, Some('b'), "zab".chars()), 2);
        assert_eq!(kept(1, Some('b'), "bb".chars()), 1, "of two alike its own");
        assert_eq!(kept(1, Some('b'), "ac".chars()), 1, "its neighbour");
        assert_eq!(kept(1, Some('b'), "a".chars()), 0);
        assert_eq!(kept(1, Some('b'), "".chars()), 0);
        assert_eq!(kept(0, None, "abc".chars()), 0);
    }

    #[test]
    fn narrow_windows_lose_the_last_columns_first() {
        let columns = [
            Column::new("a", 10).grow(1),
            Column::new("b", 10),
            Column::new("c", 10),
        ];
        assert_eq!(widths(&columns, 80), [54, 10, 10]);
        assert_eq!(widths(&columns, 30), [16, 10, 0]);
        assert_eq!(widths(&columns, 8), [6, 0, 0]);
    }
}
