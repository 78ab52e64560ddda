//! A few choices, each with a digit and a line of help.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use crate::domain::form::Say;
use crate::ui::look::Look;
use crate::ui::parts::{frame, table};

/// Choices by their words; `<key>.help` says more.
pub(super) struct Choices {
    keys: Vec<&'static str>,
    at: usize,
}

impl Choices {
    pub(super) fn new(keys: &[&'static str]) -> Self {
        Self {
            keys: keys.to_vec(),
            at: 0,
        }
    }

    /// The same with another one in hand from the start.
    pub(super) fn at_first(mut self, at: usize) -> Self {
        self.at = at;
        self
    }

    /// The place of the one in hand.
    pub(super) fn at(&self) -> usize {
        self.at
    }

    pub(super) fn step(&mut self, step: isize) {
        self.at = table::moved(self.at, step, self.keys.len());
    }

    /// Goes to the choice with that digit; false where there is none.
    pub(super) fn jump(&mut self, digit: char) -> bool {
        let place = digit.to_digit(10).and_then(|digit| digit.checked_sub(1));
        let place = place.map(|place| place as usize);
        let known = place.filter(|place| *place < self.keys.len());
        self.at = known.unwrap_or(self.at);
        known.is_some()
    }

    pub(super) fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look, why: &Say) {
        let width = usize::from(area.width.saturating_sub(2));
        let mut lines: Vec<Line<'_>> = Vec::new();
        for (place, key) in self.keys.iter().enumerate() {
            let (mark, style) = if place == self.at {
                (look.pointer(), look.chosen())
            } else {
                (" ", Style::new())
            };
            lines.push(Line::from(vec![
                Span::raw(format!("{mark} ")),
                Span::styled(format!("{}  {}", place + 1, look.word(key)), style),
            ]));
            if let Some(help) = look.words.find(&Say::new(format!("{key}.help"))) {
                let help = frame::wrap(&help, width.saturating_sub(5), 2);
                lines.extend(
                    help.into_iter()
                        .map(|line| Line::styled(format!("     {line}"), look.faint())),
                );
                lines.push(Line::default());
            }
        }
        lines.push(Line::default());
        let why = frame::wrap(&look.say(why), width, 3);
        lines.extend(why.into_iter().map(|line| Line::raw(format!("  {line}"))));
        frame.render_widget(Paragraph::new(lines), area);
    }
}
