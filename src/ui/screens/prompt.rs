//! One line of text asked for in a window: a name, a file, a ground.

use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

use crate::domain::form::Say;
use crate::ui::look::Look;
use crate::ui::parts::{frame, input::Input, window};
use crate::ui::screen::{Answer, Effect, Screen};
use crate::ui::verbs::Verb;

/// The question and its box.
pub struct Prompt {
    name: &'static str,
    question: Say,
    input: Input,
}

impl Prompt {
    /// Asks under `name`; the answer is `Answer::Text(name, …)`.
    pub fn new(name: &'static str, question: Say, text: impl Into<String>) -> Self {
        Self {
            name,
            question,
            input: Input::line(text),
        }
    }
}

impl Screen for Prompt {
    fn title(&self, look: &Look) -> String {
        look.word("prompt-title")
    }
    fn verbs(&self) -> Vec<Verb> {
        vec![Verb::Back]
    }
    fn hand(&mut self) -> Option<&mut Input> {
        Some(&mut self.input)
    }
    fn is_typing(&self) -> bool {
        true
    }
    fn is_window(&self) -> bool {
        true
    }
    fn act(&mut self, _verb: Verb, _look: &Look) -> Vec<Effect> {
        vec![Effect::Answer(Answer::Nothing)]
    }
    fn typed(&mut self, key: KeyEvent, _look: &Look) -> Vec<Effect> {
        if key.code == KeyCode::Enter {
            return vec![Effect::Answer(Answer::Text(
                self.name,
                self.input.text().trim().to_owned(),
            ))];
        }
        self.input.key(key);
        Vec::new()
    }
    fn pasted(&mut self, text: &str, _look: &Look) -> Vec<Effect> {
        self.input.insert(text);
        Vec::new()
    }
    fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let inside = window::open(frame, area, 70, 7, &self.title(look), look);
        let lines: Vec<Line<'_>> =
            frame::wrap(&look.say(&self.question), usize::from(inside.width), 2)
                .into_iter()
                .map(Line::from)
                .collect();
        let used = lines.len() as u16;
        frame.render_widget(Paragraph::new(lines), inside);
        let row = Rect {
            y: (inside.y + used + 1).min(inside.bottom().saturating_sub(1)),
            height: 1.min(inside.height),
            ..inside
        };
        frame.render_widget(
            Paragraph::new("["),
            Rect {
                width: 1.min(row.width),
                ..row
            },
        );
        self.input.view(
            frame,
            Rect {
                x: row.x + 1,
                width: row.width.saturating_sub(2),
                ..row
            },
            look.chosen(),
            true,
        );
    }
}
