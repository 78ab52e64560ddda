//! The card of the office before there is a book: the boxes of its FIELDS, proposed from the table of units and put right by hand.

use chrono::NaiveDate;
use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use crate::domain::cell;
use crate::domain::fault::{Fault, Finding};
use crate::domain::form::{Choice, Field, Record, Say, Shape};
use crate::domain::kinds;
use crate::domain::place::{Office, UnitKind};
use crate::office::units;
use crate::ui::look::Look;
use crate::ui::parts::{frame, input::Input, table, window};

/// One box.
struct Slot {
    field: &'static Field,
    input: Input,
    /// What was proposed: a box that was not touched takes the next proposal.
    proposed: String,
    fault: Option<Fault>,
}

/// The card with the box in hand.
pub(super) struct Card {
    slots: Vec<Slot>,
    at: usize,
}

impl Card {
    pub(super) fn new(card: &Office) -> Self {
        let row = card.to_row();
        // Lists of the office's own are for later, in the settings.
        let asked = |field: &&Field| field.shape != Shape::Note;
        let slots = kinds::of::<Office>()
            .fields
            .iter()
            .filter(asked)
            .map(|field| {
                let text = row.get(field.name).text().to_owned();
                Slot {
                    field,
                    input: Input::line(text.clone()),
                    proposed: text,
                    fault: None,
                }
            });
        Self {
            slots: slots.collect(),
            at: 0,
        }
    }

    /// Another unit was chosen: boxes that were not changed by hand take what it proposes.
    pub(super) fn propose(&mut self, card: &Office) {
        let row = card.to_row();
        for slot in &mut self.slots {
            if slot.input.text() == slot.proposed {
                slot.proposed = row.get(slot.field.name).text().to_owned();
                slot.input.set(slot.proposed.clone());
            }
            slot.fault = None;
        }
        self.at = 0;
    }

    /// What stands in the boxes, by field.
    pub(super) fn boxes(&self) -> serde_json::Map<String, serde_json::Value> {
        let text = |slot: &Slot| slot.input.text().to_owned().into();
        let filled = self
            .slots
            .iter()
            .filter(|slot| !slot.input.text().is_empty());
        filled
            .map(|slot| (slot.field.name.to_owned(), text(slot)))
            .collect()
    }

    /// Puts what was typed before back into a box.
    pub(super) fn put(&mut self, name: &str, text: &str) {
        let slot = self.slots.iter_mut().find(|slot| slot.field.name == name);
        if let Some(slot) = slot {
            slot.input.set(text);
        }
    }

    /// Number of boxes with something in them.
    pub(super) fn filled(&self) -> usize {
        let typed = |slot: &&Slot| slot.input.text() != slot.proposed;
        self.slots.iter().filter(typed).count()
    }

    pub(super) fn is_last(&self) -> bool {
        self.at + 1 >= self.slots.len()
    }

    pub(super) fn step(&mut self, step: isize, look: &Look) {
        self.leave(look);
        self.at = table::moved(self.at, step, self.slots.len());
    }

    /// Leaves the box in hand: name or province bring the lines of the letterhead that are still blank.
    fn leave(&mut self, look: &Look) {
        let slot = &mut self.slots[self.at];
        slot.fault = cell::parse(slot.field, slot.input.text(), look.today).err();
        let card = units::with_letterhead(self.read());
        let row = card.to_row();
        for slot in &mut self.slots {
            let untouched = slot.input.text() == slot.proposed;
            if untouched && slot.proposed.is_empty() {
                slot.proposed = row.get(slot.field.name).text().to_owned();
                slot.input.set(slot.proposed.clone());
            }
        }
    }

    /// The card as it stands, unread boxes as they are.
    fn read(&self) -> Office {
        let text = |name: &str| {
            let slot = self.slots.iter().find(|slot| slot.field.name == name);
            slot.map_or_else(String::new, |slot| slot.input.text().trim().to_owned())
        };
        Office {
            name: text("name"),
            kind: self.kind(),
            code: text("code"),
            province: text("province"),
            parent_line: text("parent_line"),
            issuer_line: text("issuer_line"),
            place: text("place"),
            number_suffix: text("number_suffix"),
            leave_reasons: cell::Note::default(),
        }
    }

    fn kind(&self) -> UnitKind {
        let chosen = self.slots.iter().find(|slot| slot.field.name == "kind");
        let code = chosen.map_or("", |slot| slot.input.text());
        UnitKind::of(code).unwrap_or_default()
    }

    /// The office, unless a box cannot be read.
    pub(super) fn office(&self, today: NaiveDate) -> Option<Office> {
        let readable = |slot: &Slot| cell::parse(slot.field, slot.input.text(), today).is_ok();
        self.slots.iter().all(readable).then(|| self.read())
    }

    /// Reads every box; false with the cursor in the first that is refused.
    pub(super) fn check(&mut self, look: &Look) -> bool {
        self.leave(look);
        for slot in &mut self.slots {
            slot.fault = cell::parse(slot.field, slot.input.text(), look.today).err();
            if slot.field.required && slot.input.text().trim().is_empty() {
                slot.fault = Some(Fault::Required);
            }
        }
        let refused = self.slots.iter().position(|slot| slot.fault.is_some());
        self.at = refused.unwrap_or(self.at);
        refused.is_none()
    }

    /// What the office said to the boxes.
    pub(super) fn note(&mut self, findings: &[Finding]) {
        for finding in findings.iter().rev() {
            let place = self
                .slots
                .iter()
                .position(|slot| slot.field.name == finding.field);
            if let Some(place) = place {
                self.slots[place].fault = Some(finding.fault.clone());
                self.at = place;
            }
        }
    }

    /// The next of a few codes in the box in hand.
    pub(super) fn turn(&mut self, step: isize) {
        let slot = &mut self.slots[self.at];
        if let Shape::Choice(_, codes) = slot.field.shape {
            let at = codes.iter().position(|code| *code == slot.input.text());
            let next = at.unwrap_or(0) as isize + step;
            slot.input
                .set(codes[next.rem_euclid(codes.len() as isize) as usize]);
        }
    }

    /// The box in hand where words are written into it, not a code.
    pub(super) fn hand(&mut self) -> Option<&mut Input> {
        let slot = &mut self.slots[self.at];
        let words = slot.field.shape == Shape::Text && slot.field.name != "code";
        words.then_some(&mut slot.input)
    }

    pub(super) fn typed(&mut self, key: KeyEvent) {
        let slot = &mut self.slots[self.at];
        if let Shape::Choice(_, codes) = slot.field.shape {
            match key.code {
                KeyCode::Left => self.turn(-1),
                KeyCode::Right | KeyCode::Char(' ') => self.turn(1),
                KeyCode::Char(letter) => {
                    let begins = |code: &&&str| code.starts_with(letter.to_ascii_lowercase());
                    if let Some(code) = codes.iter().find(begins) {
                        slot.input.set(*code);
                    }
                }
                _ => {}
            }
        } else {
            slot.input.key(key);
            slot.fault = None;
        }
    }

    pub(super) fn pasted(&mut self, text: &str) {
        let slot = &mut self.slots[self.at];
        if !matches!(slot.field.shape, Shape::Choice(..)) {
            slot.input.insert(text);
        }
    }

    fn view_slot(&self, frame: &mut Frame<'_>, row: Rect, place: usize, look: &Look) {
        let slot = &self.slots[place];
        let active = place == self.at;
        let (mark, style) = if active {
            (look.pointer(), look.chosen())
        } else {
            (" ", Style::new())
        };
        let star = if slot.field.required { " *" } else { "" };
        let label = format!("{}{star}", look.field(Office::KIND, slot.field.name));
        let width = 24.min(row.width / 3 + 2);
        let head = Line::from(vec![
            Span::raw(format!("{mark} ")),
            Span::styled(table::pad(&label, usize::from(width), false), style),
            Span::raw("["),
        ]);
        frame.render_widget(Paragraph::new(head), row);
        let x = row.x + 3 + width;
        let room = Rect {
            x,
            width: row.right().saturating_sub(x + 1).min(46),
            ..row
        };
        let end = if let Shape::Choice(name, _) = slot.field.shape {
            let shown = look.words.choice(name, slot.input.text());
            Input::line(shown).view(frame, room, style, active);
            if look.ascii { "v]" } else { "▾]" }
        } else {
            slot.input.view(frame, room, style, active);
            "]"
        };
        let end = match (&slot.fault, look.ascii) {
            (Some(_), true) => format!("{end} x"),
            (Some(_), false) => format!("{end} ✗"),
            (None, _) => end.to_owned(),
        };
        let style = if slot.fault.is_some() {
            look.bad()
        } else {
            look.faint()
        };
        frame.render_widget(
            Paragraph::new(Line::styled(end, style)),
            Rect {
                x: room.right(),
                width: row.right().saturating_sub(room.right()),
                ..row
            },
        );
    }

    fn view_help(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let slot = &self.slots[self.at];
        let label = look.field(Office::KIND, slot.field.name);
        let inside = window::boxed(frame, area, &label, look);
        let key = crate::domain::form::field_key(Office::KIND, slot.field.name);
        let part = |name: &str| look.words.find(&Say::new(format!("{key}.{name}")));
        let mut words = part("help").unwrap_or_default();
        if let Some(example) = part("example") {
            let example = Say::new("form-example").with("example", example);
            words = format!("{words} {}", look.say(&example));
        }
        let width = usize::from(inside.width);
        let mut lines: Vec<Line<'_>> = Vec::new();
        if let Some(fault) = &slot.fault {
            let wrong = frame::wrap(&look.say(&fault.say()), width, 2);
            lines.extend(wrong.into_iter().map(|line| Line::styled(line, look.bad())));
        }
        let words = frame::wrap(&words, width, usize::from(inside.height));
        lines.extend(words.into_iter().map(Line::from));
        frame.render_widget(Paragraph::new(lines), inside);
    }

    pub(super) fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let help = if area.height >= self.slots.len() as u16 + 5 {
            5
        } else {
            0
        };
        let room = usize::from(area.height - help);
        let first = table::top(self.at, room, self.slots.len());
        for (y, place) in (first..self.slots.len()).take(room).enumerate() {
            let row = Rect {
                y: area.y + y as u16,
                height: 1,
                ..area
            };
            self.view_slot(frame, row, place, look);
        }
        if help > 0 {
            let place = Rect {
                y: area.bottom() - help,
                height: help,
                ..area
            };
            self.view_help(frame, place, look);
        }
    }
}
