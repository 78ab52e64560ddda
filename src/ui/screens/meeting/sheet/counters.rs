//! The numbers of a meeting beside its names: households, everybody present, an estimate or not, and the office's own counters. A small
//! window over the sheet; a new counter is typed as `phụ nữ 12`.

use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use crate::domain::form::{Record, Row, Say, Value};
use crate::domain::meeting::Meeting;
use crate::domain::number::parse_count;
use crate::ui::look::Look;
use crate::ui::parts::{input::Input, table, window};

/// What a box counts.
enum Of {
    /// A number of the meeting itself.
    Field(&'static str),
    /// Whether the head count is an estimate.
    Estimate,
    /// One of the office's own counters.
    Own(String),
    /// Name and number of a counter that has no box yet.
    More,
}

/// The boxes.
pub(super) struct Counters {
    boxes: Vec<(Of, Input)>,
    at: usize,
    fault: Option<usize>,
}

/// What the boxes came to.
pub(super) struct Counted {
    /// Fields of the meeting.
    pub(super) head: Row,
    /// Own counters.
    pub(super) tallies: Vec<(String, i64)>,
}

fn typed(value: &Value) -> Input {
    Input::line(
        value
            .int()
            .map(|count| count.to_string())
            .unwrap_or_default(),
    )
}

impl Counters {
    /// The boxes of a meeting; `known` are names of counters the office used before.
    pub(super) fn new(head: &Row, tallies: &[(String, i64)], known: &[String]) -> Self {
        let mut boxes = vec![
            (Of::Field("households"), typed(head.get("households"))),
            (Of::Field("headcount"), typed(head.get("headcount"))),
            (Of::Estimate, typed(head.get("estimate"))),
        ];
        for (name, count) in tallies {
            boxes.push((Of::Own(name.clone()), Input::line(count.to_string())));
        }
        for name in known {
            if tallies.iter().all(|(used, _)| used != name) {
                boxes.push((Of::Own(name.clone()), Input::line("")));
            }
        }
        boxes.push((Of::More, Input::line("")));
        Self {
            boxes,
            at: 0,
            fault: None,
        }
    }

    /// Moves to another box.
    pub(super) fn step(&mut self, step: isize) {
        self.at = table::moved(self.at, step, self.boxes.len());
    }

    /// A key for the box in hand; true where it was Enter in the last box.
    pub(super) fn key(&mut self, key: KeyEvent) -> bool {
        self.fault = None;
        let last = self.at + 1 == self.boxes.len();
        match key.code {
            KeyCode::Enter if last => return true,
            KeyCode::Enter | KeyCode::Down => self.step(1),
            KeyCode::Up => self.step(-1),
            _ => {
                let Some((of, input)) = self.boxes.get_mut(self.at) else {
                    return false;
                };
                if let (Of::Estimate, KeyCode::Char(_) | KeyCode::Left | KeyCode::Right) =
                    (of, key.code)
                {
                    let next = if input.text() == "1" { "" } else { "1" };
                    input.set(next);
                } else {
                    input.key(key);
                }
            }
        }
        false
    }

    /// Pasted text.
    pub(super) fn insert(&mut self, text: &str) {
        if let Some((_, input)) = self.boxes.get_mut(self.at) {
            input.insert(text);
        }
    }

    /// Reads every box; a box that is no number takes the cursor and nothing is taken.
    pub(super) fn read(&mut self) -> Option<Counted> {
        let mut counted = Counted {
            head: Row::new(),
            tallies: Vec::new(),
        };
        for (place, (of, input)) in self.boxes.iter().enumerate() {
            let text = input.text().trim();
            let read = match of {
                Of::Estimate => {
                    counted.head.set("estimate", i64::from(text == "1"));
                    Some(())
                }
                Of::Field(name) if text.is_empty() => {
                    counted.head.set(name, Value::Null);
                    Some(())
                }
                Of::Own(_) | Of::More if text.is_empty() => Some(()),
                Of::Field(name) => parse_count(text)
                    .ok()
                    .map(|count| counted.head.set(name, count)),
                Of::Own(name) => parse_count(text)
                    .ok()
                    .map(|count| counted.tallies.push((name.clone(), count))),
                Of::More => named(text).map(|tally| counted.tallies.push(tally)),
            };
            if read.is_none() {
                self.fault = Some(place);
                self.at = place;
                return None;
            }
        }
        Some(counted)
    }

    /// Draws the window over the sheet.
    pub(super) fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let height = self.boxes.len() as u16 + 3;
        let inside = window::open(frame, area, 60, height, &look.word("roll-counters"), look);
        let room = usize::from(inside.height.saturating_sub(1));
        let first = table::top(self.at, room, self.boxes.len());
        for (place, (of, input)) in self.boxes.iter().enumerate().skip(first).take(room) {
            let active = place == self.at;
            let label = match of {
                Of::Field(name) => look.field(Meeting::KIND, name),
                Of::Estimate => look.field(Meeting::KIND, "estimate"),
                Of::Own(name) => name.clone(),
                Of::More => look.word("roll-counter-more"),
            };
            let mark = if active { look.pointer() } else { " " };
            let style = if active { look.chosen() } else { Style::new() };
            let row = Rect {
                y: inside.y + (place - first) as u16,
                height: 1,
                ..inside
            };
            let head = format!("{mark} {} [", table::pad(&label, 28, false));
            frame.render_widget(Paragraph::new(Line::styled(head, style)), row);
            let x = row.x + 32.min(row.width);
            let width = row.right().saturating_sub(x + 1).min(20);
            let slot = Rect { x, width, ..row };
            if matches!(of, Of::Estimate) {
                let word = look.word(if input.text() == "1" {
                    "word-yes"
                } else {
                    "word-no"
                });
                frame.render_widget(Paragraph::new(Span::styled(word, style)), slot);
                if active {
                    frame.set_cursor_position((slot.x, slot.y));
                }
            } else {
                input.view(frame, slot, style, active);
            }
            let end = Rect {
                x: slot.right(),
                width: 1.min(row.right().saturating_sub(slot.right())),
                ..row
            };
            frame.render_widget(Paragraph::new("]"), end);
        }
        let (key, style) = if self.fault.is_some() {
            ("roll-counter-fault", look.bad())
        } else {
            ("roll-counter-help", look.faint())
        };
        let foot = Rect {
            y: inside.bottom().saturating_sub(1),
            height: 1.min(inside.height),
            ..inside
        };
        frame.render_widget(
            Paragraph::new(Line::styled(look.say(&Say::new(key)), style)),
            foot,
        );
    }
}

/// `phụ nữ 12`: a name and a number behind it.
fn named(text: &str) -> Option<(String, i64)> {
    let (name, count) = text.rsplit_once(' ')?;
    let count = parse_count(count).ok()?;
    let name = name.trim().trim_end_matches(':').trim_end();
    (!name.is_empty()).then(|| (name.to_owned(), count))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_counter_is_a_name_and_a_number() {
        assert_eq!(named("Phụ nữ 12"), Some(("Phụ nữ".to_owned(), 12)));
        assert_eq!(named("Thanh niên: 5"), Some(("Thanh niên".to_owned(), 5)));
        assert_eq!(named("12"), None);
        assert_eq!(named("Phụ nữ nhiều"), None);
    }

    #[test]
    fn a_box_that_is_no_number_takes_nothing() {
        let mut counters = Counters::new(&Row::new(), &[("Phụ nữ".to_owned(), 3)], &[]);
        counters.insert("hai mươi");
        assert!(counters.read().is_none());
    }
}
