//! Why an expected meeting was not held: one digit answers, and the reminder ends.

use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use crate::domain::form::{Choice, Say};
use crate::domain::meeting::NotHeldReason;
use crate::ui::look::Look;
use crate::ui::parts::{frame, table, window};
use crate::ui::screen::{Answer, Effect, Screen};
use crate::ui::verbs::{Verb, listing};

/// The list of reasons.
pub(super) struct Reason {
    of: String,
    at: usize,
}

impl Reason {
    /// Asks about the meeting of that name.
    pub(super) fn new(of: String) -> Self {
        Self { of, at: 0 }
    }
}

impl Screen for Reason {
    fn title(&self, look: &Look) -> String {
        look.word("meetings-reason")
    }
    fn verbs(&self) -> Vec<Verb> {
        listing(&[Verb::Open, Verb::Back])
    }
    fn is_window(&self) -> bool {
        true
    }
    fn act(&mut self, verb: Verb, _look: &Look) -> Vec<Effect> {
        let codes = NotHeldReason::CODES;
        if table::walk(&mut self.at, verb, 15, codes.len()) {
            return Vec::new();
        }
        match verb {
            Verb::Open => vec![Effect::Answer(Answer::Code(codes[self.at].to_owned()))],
            _ => vec![Effect::Answer(Answer::Nothing)],
        }
    }
    fn typed(&mut self, key: KeyEvent, _look: &Look) -> Vec<Effect> {
        let KeyCode::Char(letter) = key.code else {
            return Vec::new();
        };
        let place = letter.to_digit(10).and_then(|digit| digit.checked_sub(1));
        let code = place.and_then(|place| NotHeldReason::CODES.get(place as usize));
        code.map(|code| Effect::Answer(Answer::Code((*code).to_owned())))
            .into_iter()
            .collect()
    }
    fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let height = NotHeldReason::CODES.len() as u16 + 4;
        let inside = window::open(frame, area, 60, height, &self.title(look), look);
        let question = Say::new("meetings-why").with("name", self.of.as_str());
        let mut lines: Vec<Line<'_>> =
            frame::wrap(&look.say(&question), usize::from(inside.width), 2)
                .into_iter()
                .map(Line::from)
                .collect();
        for (place, code) in NotHeldReason::CODES.iter().enumerate() {
            let chosen = place == self.at;
            let mark = if chosen { look.pointer() } else { " " };
            lines.push(Line::from(vec![
                Span::raw(format!("{mark} ")),
                Span::styled(format!("{}  ", place + 1), look.key()),
                Span::raw(look.words.choice(NotHeldReason::NAME, code)),
            ]));
        }
        frame.render_widget(Paragraph::new(lines), inside);
    }
}
