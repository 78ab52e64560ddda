//! A box for text: whole letters, always NFC, with the real cursor of the terminal in it. It knows nothing of what the text means.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

use crate::domain::text;

/// Letters one box takes at the most.
const MOST: usize = 4_000;

/// A box in hand.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Input {
    text: String,
    /// Byte place of the cursor; always between two whole letters.
    at: usize,
    lines: bool,
}

impl Input {
    /// A box of one line.
    pub fn line(text: impl Into<String>) -> Self {
        let text = text.into();
        Self {
            at: text.len(),
            text,
            lines: false,
        }
    }

    /// A box of several lines.
    pub fn note(text: impl Into<String>) -> Self {
        Self {
            lines: true,
            ..Self::line(text)
        }
    }

    /// What stands in it.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// True where it takes several lines.
    pub fn is_note(&self) -> bool {
        self.lines
    }

    /// Puts another text in, with the cursor behind it.
    pub fn set(&mut self, text: impl Into<String>) {
        self.text = text.into();
        self.at = self.text.len();
    }

    /// Takes a key; false where the key is not for a box.
    pub fn key(&mut self, key: KeyEvent) -> bool {
        let control = key
            .modifiers
            .intersects(KeyModifiers::CONTROL | KeyModifiers::ALT);
        match key.code {
            // Ctrl-H is Backspace on many terminals.
            KeyCode::Char('h') if key.modifiers.contains(KeyModifiers::CONTROL) => self.back(),
            KeyCode::Char(letter) if !control => self.insert(&letter.to_string()),
            KeyCode::Backspace => self.back(),
            KeyCode::Delete => {
                let end = self.after();
                self.text.replace_range(self.at..end, "");
            }
            KeyCode::Left => self.at = self.before(),
            KeyCode::Right => self.at = self.after(),
            KeyCode::Home => {
                self.at = self.text[..self.at]
                    .rfind('\n')
                    .map_or(0, |place| place + 1);
            }
            KeyCode::End => {
                self.at = self.text[self.at..]
                    .find('\n')
                    .map_or(self.text.len(), |place| self.at + place);
            }
            KeyCode::Enter if self.lines => self.insert("\n"),
            KeyCode::Up if self.lines => return self.step_line(false),
            KeyCode::Down if self.lines => return self.step_line(true),
            _ => return false,
        }
        true
    }

    /// Puts typed or pasted text in at the cursor; marks that come behind their letter join it.
    pub fn insert(&mut self, typed: &str) {
        let room = MOST.saturating_sub(self.text.graphemes(true).count());
        let kept: String = typed
            .chars()
            .filter(|letter| (*letter == '\n' && self.lines) || !text::is_hidden(*letter))
            .map(|letter| if letter == '\t' { ' ' } else { letter })
            .collect();
        let kept: String = kept.graphemes(true).take(room).collect();
        let head: String = self.text[..self.at]
            .chars()
            .chain(kept.chars())
            .nfc()
            .collect();
        let tail = self.text.split_off(self.at);
        self.at = head.len();
        self.text = head + &tail;
    }

    fn back(&mut self) {
        let start = self.before();
        self.text.replace_range(start..self.at, "");
        self.at = start;
    }

    fn before(&self) -> usize {
        self.text[..self.at]
            .grapheme_indices(true)
            .next_back()
            .map_or(0, |(place, _)| place)
    }

    fn after(&self) -> usize {
        self.text[self.at..]
            .graphemes(true)
            .next()
            .map_or(self.at, |letter| self.at + letter.len())
    }

    /// One line up or down in a note; false at its edge, where the key leaves the box.
    fn step_line(&mut self, down: bool) -> bool {
        let start = self.text[..self.at]
            .rfind('\n')
            .map_or(0, |place| place + 1);
        let column = self.text[start..self.at].graphemes(true).count();
        let target = if down {
            let Some(end) = self.text[self.at..].find('\n') else {
                return false;
            };
            self.at + end + 1
        } else {
            let Some(end) = start.checked_sub(1) else {
                return false;
            };
            self.text[..end].rfind('\n').map_or(0, |place| place + 1)
        };
        let line = self.text[target..].split('\n').next().unwrap_or_default();
        self.at = target
            + line
                .graphemes(true)
                .take(column)
                .map(str::len)
                .sum::<usize>();
        true
    }

    /// The rows a note needs, at least one.
    pub fn height(&self) -> u16 {
        if self.lines {
            self.text.split('\n').count().clamp(1, 200) as u16
        } else {
            1
        }
    }

    /// Draws the box; with `active` the terminal's own cursor stands in it. Scroll follows the cursor.
    pub fn view(&self, frame: &mut Frame<'_>, area: Rect, style: Style, active: bool) {
        if area.is_empty() {
            return;
        }
        let width = usize::from(area.width);
        let row = self.text[..self.at].matches('\n').count();
        let start = self.text[..self.at]
            .rfind('\n')
            .map_or(0, |place| place + 1);
        let before = text::width(&self.text[start..self.at]);
        let scroll = if active {
            (before + 1).saturating_sub(width)
        } else {
            0
        };
        let top = if active {
            (row + 1).saturating_sub(usize::from(area.height))
        } else {
            0
        };
        let lines: Vec<Line<'_>> = self
            .text
            .split('\n')
            .skip(top)
            .take(usize::from(area.height))
            .map(|line| Line::styled(skip_columns(line, scroll), style))
            .collect();
        frame.render_widget(Paragraph::new(lines), area);
        if active {
            let x = area.x + (before - scroll).min(width.saturating_sub(1)) as u16;
            let y = area.y + (row - top).min(usize::from(area.height.saturating_sub(1))) as u16;
            frame.set_cursor_position(Position { x, y });
        }
    }
}

/// The rest of a line behind its first `columns` columns.
fn skip_columns(line: &str, columns: usize) -> &str {
    let mut seen = 0;
    for (place, letter) in line.grapheme_indices(true) {
        if seen >= columns {
            return &line[place..];
        }
        seen += text::width(letter);
    }
    if columns == 0 { line } else { "" }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn press(input: &mut Input, code: KeyCode) {
        input.key(KeyEvent::new(code, KeyModifiers::NONE));
    }

    #[test]
    fn backspace_takes_a_whole_letter_and_marks_join_theirs() {
        let mut input = Input::line("");
        input.insert("e");
        input.insert("\u{302}");
        input.insert("\u{301}");
        assert_eq!(input.text(), "ế");
        press(&mut input, KeyCode::Backspace);
        assert_eq!(input.text(), "");
    }

    #[test]
    fn an_input_method_burst_leaves_the_right_word() {
        let mut input = Input::line("");
        for (back, letters) in [
            (0, "t"),
            (0, "i"),
            (0, "e"),
            (1, "ê"),
            (0, "n"),
            (0, "g"),
            (3, "ếng"),
        ] {
            for _ in 0..back {
                press(&mut input, KeyCode::Backspace);
            }
            input.insert(letters);
        }
        assert_eq!(input.text(), "tiếng");
    }

    #[test]
    fn hidden_signs_never_enter() {
        let mut input = Input::line("");
        input.insert("Nguyễn\u{202e}\u{200b}\u{1b}[2J\nA");
        assert_eq!(input.text(), "Nguyễn[2JA");
    }

    #[test]
    fn lines_are_walked_in_a_note() {
        let mut input = Input::note("một\nhai ba\nbốn");
        press(&mut input, KeyCode::Up);
        press(&mut input, KeyCode::End);
        input.insert("!");
        assert_eq!(input.text(), "một\nhai ba!\nbốn");
    }
}
