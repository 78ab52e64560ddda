//! What a key marks on the sheet, and taking it back.

use crate::domain::form::{Say, Value};
use crate::domain::meeting::{Presence, Task};
use crate::domain::text;
use crate::ui::screen::Effect;

use super::marks::Marks;
use super::{Asked, CLOSING, Item, Mode, SheetPage};

impl SheetPage {
    /// Keeps the state before a change, so that it can be taken back.
    pub(super) fn change(&mut self, change: impl FnOnce(&mut Marks)) {
        let before = self.marks.clone();
        change(&mut self.marks);
        if self.marks != before {
            self.past.push(before);
            self.ahead.clear();
        }
    }

    /// Takes the last change back, or does the one taken back once more.
    pub(super) fn turn_back(&mut self, again: bool) -> Vec<Effect> {
        let next = if again {
            self.ahead.pop()
        } else {
            self.past.pop()
        };
        let Some(next) = next else {
            return vec![Effect::Say(Say::new("roll-nothing-back"))];
        };
        self.is_stale |= next.teams != self.marks.teams
            || next.head.get("held_on") != self.marks.head.get("held_on");
        let now = std::mem::replace(&mut self.marks, next);
        if again {
            self.past.push(now);
        } else {
            self.ahead.push(now);
        }
        self.at = self.at.min(self.length().saturating_sub(1));
        vec![Effect::Reload]
    }

    pub(super) fn mark(&mut self, state: Option<Presence>) -> Vec<Effect> {
        match self.item(self.at) {
            Some(Item::Line(place)) => {
                let line = self.lines[place].clone();
                self.change(|marks| {
                    let toggled = match marks.state(&line) {
                        Presence::Present => Presence::Absent,
                        _ => Presence::Present,
                    };
                    marks.set(&line, state.unwrap_or(toggled));
                });
            }
            Some(Item::Joined(place)) => {
                self.change(|marks| {
                    marks.joined.remove(place);
                });
                self.at = self.at.min(self.length().saturating_sub(1));
            }
            Some(Item::Carried(place)) if state.is_none() => return self.close_task(place),
            _ => {}
        }
        Vec::new()
    }

    /// Asks on what day and with what word a carried task was closed; a closed one is opened again.
    pub(super) fn close_task(&mut self, place: usize) -> Vec<Effect> {
        let task = self.carried[place].clone();
        if self.marks.closed.contains_key(&task.id) {
            self.change(|marks| {
                marks.closed.remove(&task.id);
            });
            return Vec::new();
        }
        self.asked = Asked::Closing(task.id);
        let start = task.row.with("done_on", self.base_day());
        self.form::<Task>(
            &format!("closing-{}", task.id),
            CLOSING,
            start,
            "roll-closing",
        )
    }

    /// A team joins the meeting, or leaves it where it was there already.
    pub(super) fn toggle_team(&mut self, team: i64) -> Vec<Effect> {
        self.change(|marks| {
            if let Some(place) = marks.teams.iter().position(|known| *known == team) {
                marks.teams.remove(place);
            } else {
                marks.teams.push(team);
            }
        });
        self.is_stale = true;
        vec![Effect::Reload]
    }

    pub(super) fn take_counts(&mut self) {
        let Mode::Count(counters) = &mut self.mode else {
            return;
        };
        if let Some(counted) = counters.read() {
            self.mode = Mode::Roll;
            let base = self.base.clone();
            self.change(|marks| {
                for (name, value) in counted.head.iter() {
                    let same = base.get(name) == value
                        || (base.get(name).is_blank()
                            && (value.is_blank() || *value == Value::Int(0) && name == "estimate"));
                    if same {
                        marks.head.remove(name);
                    } else {
                        marks.head.set(name, value.clone());
                    }
                }
                marks.tallies = counted.tallies;
            });
        }
    }

    pub(super) fn find(&mut self) {
        let Mode::Find(input) = &self.mode else {
            return;
        };
        let query = text::Query::new(input.text());
        let hits = self.lines.iter().enumerate();
        let best = hits
            .filter_map(|(place, line)| Some((query.rank(&line.name)?, place)))
            .min();
        if let (false, Some((_, place))) = (query.is_empty(), best) {
            self.at = self.carried.len() + place;
        }
    }

    /// A digit goes to the line of that number; a second one behind it makes a number of two digits where there is such a line.
    pub(super) fn digit(&mut self, digit: char) {
        let members = self.lines.len() + self.marks.joined.len();
        let number = |jump: &str| {
            let number: Option<usize> = jump.parse().ok();
            number.filter(|number| (1..=members).contains(number))
        };
        self.jump.push(digit);
        if number(&self.jump).is_none() {
            self.jump = digit.to_string();
        }
        if let Some(number) = number(&self.jump) {
            self.at = self.carried.len() + number - 1;
        }
    }
}
