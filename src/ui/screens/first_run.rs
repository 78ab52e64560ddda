//! The first run: the book is made here, and nowhere else in the screens.

use std::path::PathBuf;

use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

use crate::domain::place;
use crate::office::{Clock, Office, Who};
use crate::ui::look::Look;
use crate::ui::parts::input::Input;
use crate::ui::screen::{Effect, Screen};
use crate::ui::verbs::Verb;

/// Asks for the office and makes its book.
pub struct FirstRun {
    path: PathBuf,
    who: Who,
    clock: Clock,
    name: Input,
}

impl FirstRun {
    /// The book will be made at `path`.
    pub fn new(path: PathBuf, who: Who, clock: Clock) -> Self {
        Self {
            path,
            who,
            clock,
            name: Input::line(""),
        }
    }
}

impl Screen for FirstRun {
    fn title(&self, look: &Look) -> String {
        look.word("first-title")
    }
    fn verbs(&self) -> Vec<Verb> {
        vec![Verb::Language, Verb::Back]
    }
    fn hand(&mut self) -> Option<&mut Input> {
        Some(&mut self.name)
    }
    fn is_typing(&self) -> bool {
        true
    }
    fn act(&mut self, verb: Verb, look: &Look) -> Vec<Effect> {
        if verb == Verb::Language {
            vec![Effect::Speak(if look.words.language() == "vi" {
                "en"
            } else {
                "vi"
            })]
        } else {
            vec![Effect::Quit]
        }
    }
    fn typed(&mut self, key: KeyEvent, _look: &Look) -> Vec<Effect> {
        if key.code != KeyCode::Enter {
            self.name.key(key);
            return Vec::new();
        }
        let card = place::Office {
            name: self.name.text().to_owned(),
            ..place::Office::default()
        };
        match Office::create(
            self.path.clone(),
            &card,
            self.who.clone(),
            self.clock,
            false,
        ) {
            Ok(office) => vec![Effect::Begin(Box::new(office))],
            Err(problem) => vec![Effect::Refuse(problem)],
        }
    }
    fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        frame.render_widget(
            Paragraph::new(Line::raw(look.word("first-name"))),
            Rect {
                x: area.x + 2,
                height: 1,
                ..area
            },
        );
        self.name.view(
            frame,
            Rect {
                x: area.x + 2,
                y: area.y + 2,
                width: area.width.saturating_sub(4),
                height: 1,
            },
            look.chosen(),
            true,
        );
    }
}
