//! The line a list is searched with: every letter searches anew, Tab leaves it with what was found.

use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::{Clear, Paragraph};

use super::input::Input;
use crate::ui::look::Look;

/// The line, where it is open.
#[derive(Default)]
pub struct Search(Option<Input>);

impl Search {
    /// Opens it with what was searched for last.
    pub fn open(&mut self, text: &str) {
        self.0 = Some(Input::line(text.to_owned()));
    }

    /// Closes it.
    pub fn close(&mut self) {
        self.0 = None;
    }

    /// True while it takes letters.
    pub fn is_open(&self) -> bool {
        self.0.is_some()
    }

    /// The box.
    pub fn hand(&mut self) -> Option<&mut Input> {
        self.0.as_mut()
    }

    /// Takes a key; what is searched for now, where that may have changed.
    pub fn key(&mut self, key: KeyEvent) -> Option<String> {
        if key.code == KeyCode::Tab {
            self.close();
        }
        let input = self.0.as_mut()?;
        input.key(key);
        Some(input.text().to_owned())
    }

    /// Takes pasted text; what is searched for now, where it is open.
    pub fn paste(&mut self, text: &str) -> Option<String> {
        let input = self.0.as_mut()?;
        input.insert(text);
        Some(input.text().to_owned())
    }

    /// Draws it over the right end of a line, `width` columns wide.
    pub fn view(&self, frame: &mut Frame<'_>, line: Rect, width: u16, look: &Look) {
        let Some(input) = &self.0 else { return };
        let width = width.min(line.width);
        let place = Rect {
            x: line.right() - width,
            width,
            ..line
        };
        frame.render_widget(Clear, place);
        frame.render_widget(Paragraph::new(Line::styled("/ ", look.key())), place);
        let slot = Rect {
            x: (place.x + 2).min(place.right()),
            width: width.saturating_sub(2),
            ..place
        };
        input.view(frame, slot, look.chosen(), true);
    }
}
