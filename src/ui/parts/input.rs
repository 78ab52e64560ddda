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
use crate::typing::{Typing, Word, settle};

/// Letters one box takes at the most.
pub const MOST: usize = 4_000;

/// A box in hand.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Input {
    text: String,
    /// Byte place of the cursor; always between two whole letters.
    at: usize,
    lines: bool,
    typing: Typing,
    /// The word being typed, which ends at the cursor.
    word: Option<InHand>,
}

/// A word being typed and the byte place where it begins.
#[derive(Clone, Debug, PartialEq)]
struct InHand {
    start: usize,
    word: Word,
}

impl Input {
    /// A box of one line.
    pub fn line(text: impl Into<String>) -> Self {
        let text = text.into();
        Self {
            at: text.len(),
            text,
            ..Self::default()
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

    /// Puts another text in, with the cursor behind it.
    pub fn set(&mut self, text: impl Into<String>) {
        self.text = text.into();
        self.at = self.text.len();
        self.word = None;
    }

    /// How the person at the keys types; the desk says it before every key.
    pub fn set_typing(&mut self, typing: Typing) {
        if self.typing != typing {
            self.typing = typing;
            self.word = None;
        }
    }

    /// Takes a key; false where the key is not for a box.
    pub fn key(&mut self, key: KeyEvent) -> bool {
        let control = key
            .modifiers
            .intersects(KeyModifiers::CONTROL | KeyModifiers::ALT);
        match key.code {
            // Ctrl-H is Backspace on many terminals.
            KeyCode::Char('h') if key.modifiers.contains(KeyModifiers::CONTROL) => self.back(),
            KeyCode::Char(letter) if !control => self.letter(letter),
            KeyCode::Backspace => self.back(),
            _ => {
                self.word = None;
                return self.other_key(key.code);
            }
        }
        true
    }

    fn other_key(&mut self, code: KeyCode) -> bool {
        match code {
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
        self.word = None;
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

    /// A typed letter: part of the word in hand, or as it is.
    fn letter(&mut self, letter: char) {
        let start = self.word_start();
        if !self.typing.method.takes(letter, start < self.at) || self.is_full() {
            self.insert(&letter.to_string());
            return;
        }
        let mut hand = self.word.take().unwrap_or_else(|| InHand {
            start,
            word: Word::standing(&self.text[start..self.at], self.typing),
        });
        hand.word.feed(letter);
        self.put_word(hand);
    }

    fn is_full(&self) -> bool {
        self.text.len() >= MOST && self.text.graphemes(true).count() >= MOST
    }

    /// Where the word before the cursor begins.
    fn word_start(&self) -> usize {
        if let Some(hand) = &self.word {
            return hand.start;
        }
        self.text[..self.at]
            .char_indices()
            .rev()
            .take_while(|(_, letter)| letter.is_alphabetic())
            .last()
            .map_or(self.at, |(place, _)| place)
    }

    /// The word as it is now, in its place; in the middle of a longer word the tone goes where the whole word has it.
    fn put_word(&mut self, hand: InHand) {
        let shown = hand.word.shown();
        self.text.replace_range(hand.start..self.at, &shown);
        self.at = hand.start + shown.len();
        let tail = self.text[self.at..]
            .find(|letter: char| !letter.is_alphabetic())
            .map_or(self.text.len(), |end| self.at + end);
        let whole = &self.text[hand.start..tail];
        let settled = (tail > self.at)
            .then(|| settle(whole, self.typing.style))
            .flatten();
        match settled {
            Some(settled) => {
                let letters = shown.chars().count();
                self.at = hand.start
                    + settled
                        .chars()
                        .take(letters)
                        .map(char::len_utf8)
                        .sum::<usize>();
                self.text.replace_range(hand.start..tail, &settled);
            }
            None => self.word = Some(hand),
        }
    }

    fn back(&mut self) {
        if let Some(mut hand) = self.word.take()
            && hand.start < self.at
        {
            let left = hand.word.back();
            self.put_word(hand);
            if !left {
                self.word = None;
            }
            return;
        }
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
    use crate::typing::{Method, Style};

    fn press(input: &mut Input, code: KeyCode) {
        input.key(KeyEvent::new(code, KeyModifiers::NONE));
    }

    /// 122: backspace takes a whole letter and marks join theirs.
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

    /// 123: an input method burst leaves the right word.
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

    fn telex(text: &str) -> Input {
        let mut input = Input::line(text);
        input.set_typing(Typing {
            method: Method::Telex,
            style: Style::Old,
        });
        input
    }

    fn types(input: &mut Input, keys: &str) {
        for key in keys.chars() {
            press(input, KeyCode::Char(key));
        }
    }

    #[test]
    fn telex_composes_the_word_before_the_cursor() {
        let mut input = telex("");
        types(&mut input, "Nguyeenx Thij Haor, 12/QDD-UBND test");
        assert_eq!(input.text(), "Nguyễn Thị Hảo, 12/QĐ-UBND test");
    }

    #[test]
    fn a_tone_finds_its_word_after_the_cursor_has_been_away() {
        let mut input = telex("Trân Van Hoa");
        types(&mut input, "f");
        assert_eq!(input.text(), "Trân Van Hòa");
        (0..5).for_each(|_| press(&mut input, KeyCode::Left));
        types(&mut input, "w");
        assert_eq!(input.text(), "Trân Văn Hòa");
        press(&mut input, KeyCode::Home);
        (0..4).for_each(|_| press(&mut input, KeyCode::Right));
        types(&mut input, "f");
        assert_eq!(input.text(), "Trần Văn Hòa");
    }

    #[test]
    fn in_the_middle_of_a_word_the_tone_stands_where_the_whole_word_has_it() {
        let mut input = telex("hoang");
        press(&mut input, KeyCode::Left);
        press(&mut input, KeyCode::Left);
        types(&mut input, "f");
        assert_eq!(input.text(), "hoàng");
        types(&mut input, "s");
        assert_eq!(input.text(), "hoáng");
    }

    #[test]
    fn backspace_takes_composed_letters_whole() {
        let mut input = telex("");
        types(&mut input, "tieengs");
        press(&mut input, KeyCode::Backspace);
        press(&mut input, KeyCode::Backspace);
        assert_eq!(input.text(), "tiế");
        types(&mut input, "nf");
        assert_eq!(input.text(), "tiền");
        (0..9).for_each(|_| press(&mut input, KeyCode::Backspace));
        assert_eq!(input.text(), "");
        types(&mut input, "as");
        assert_eq!(input.text(), "á");
    }

    #[test]
    fn an_outer_input_method_and_ours_at_once_do_no_harm() {
        let mut input = telex("");
        for (back, letters) in [(0, "tie"), (1, "ê"), (0, "ng"), (3, "ếng"), (0, " ")] {
            (0..back).for_each(|_| press(&mut input, KeyCode::Backspace));
            types(&mut input, letters);
        }
        assert_eq!(input.text(), "tiếng ");
    }

    /// 105: hidden signs never enter.
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
