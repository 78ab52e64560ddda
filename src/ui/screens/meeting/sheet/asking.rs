//! What the sheet asks in windows above it, and what becomes of the answers.

use crate::domain::day;
use crate::domain::form::{Record, Row, Say, Value};
use crate::domain::kinds;
use crate::domain::meeting::Meeting;
use crate::domain::number::parse_count;
use crate::ui::look::Look;
use crate::ui::screen::Effect;
use crate::ui::screens::prompt::Prompt;
use crate::ui::screens::record::Form;

use super::{Asked, HEAD, Item, SheetPage};

impl SheetPage {
    pub(super) fn form<R: Record>(
        &self,
        name: &str,
        fields: &[&str],
        start: Row,
        title: &'static str,
    ) -> Vec<Effect> {
        let name = format!("{}/{name}", self.draft_name());
        let form = Form::new(kinds::of::<R>())
            .only(fields)
            .answering(name, start)
            .titled(Say::new(title))
            .small();
        vec![Effect::Open(Box::new(form))]
    }

    pub(super) fn edit_head(&mut self) -> Vec<Effect> {
        self.asked = Asked::Head;
        let name = format!("{}/head", self.draft_name());
        let mut form = Form::new(kinds::of::<Meeting>())
            .only(HEAD)
            .answering(name, self.head())
            .titled(Say::new("roll-head"));
        if let Some(batch) = &self.batch {
            form = batch
                .pinned
                .iter()
                .fold(form.batch(), |form, name| form.pinned(name));
        }
        vec![Effect::Open(Box::new(form))]
    }

    pub(super) fn ask_line(
        name: &'static str,
        question: &'static str,
        text: String,
    ) -> Vec<Effect> {
        vec![Effect::Open(Box::new(Prompt::new(
            name,
            Say::new(question),
            text,
        )))]
    }

    /// A line of text that was asked for.
    pub(super) fn told(&mut self, name: &str, typed: &str, look: &Look) -> Vec<Effect> {
        match name {
            "guests" if typed.is_empty() => {
                self.change(|marks| marks.head.set("guests", Value::Null));
            }
            "guests" => match parse_count(typed) {
                Ok(count) => self.change(|marks| marks.head.set("guests", count)),
                Err(_) => return vec![Effect::Say(Say::new("fault-not-a-count"))],
            },
            "walk-in" if typed.is_empty() => {
                let guests = self.head().get("guests").int().unwrap_or(0);
                self.change(|marks| marks.head.set("guests", guests + 1));
            }
            "walk-in" => {
                let of_line = match self.item(self.at) {
                    Some(Item::Line(place)) => self.lines[place].teams.first().copied(),
                    _ => None,
                };
                let Some(team) = of_line.or(self.marks.teams.first().copied()) else {
                    return vec![Effect::Say(Say::new("roll-no-team"))];
                };
                let name = typed.to_owned();
                self.change(|marks| marks.joined.push((name, team)));
            }
            _ => match day::parse_day(typed, look.today) {
                Ok(day) => {
                    self.change(|marks| marks.head.set("held_on", day));
                    self.is_stale = true;
                    return vec![Effect::Reload];
                }
                Err(_) => return vec![Effect::Say(Say::new("fault-not-a-day"))],
            },
        }
        Vec::new()
    }

    pub(super) fn filled(
        &mut self,
        asked: Asked,
        row: Row,
        pinned: Vec<&'static str>,
    ) -> Vec<Effect> {
        match asked {
            Asked::Decision => {
                let mut row = row;
                let owner = row.get("owner").text().trim().to_owned();
                // The number of a line names its member: two keys instead of a name.
                let number: Option<usize> = owner.parse().ok();
                if let Some(line) = number.and_then(|number| self.lines.get(number.checked_sub(1)?))
                {
                    row.set("owner", line.name.as_str());
                }
                self.change(|marks| marks.tasks.push(row));
            }
            Asked::Closing(task) => self.change(|marks| {
                marks.closed.insert(task, row);
            }),
            Asked::Head => {
                let base = self.base.clone();
                let usual = self.usual_title.clone();
                self.change(|marks| {
                    for (name, value) in row.iter() {
                        let same = base.get(name) == value
                            || base.get(name).is_blank()
                                && (value.is_blank() || name == "title" && value.text() == usual);
                        if same {
                            marks.head.remove(name);
                        } else {
                            marks.head.set(name, value.clone());
                        }
                    }
                });
                if let Some(batch) = &mut self.batch {
                    batch.pinned = pinned;
                }
                self.is_stale = true;
                return vec![Effect::Reload];
            }
            _ => {}
        }
        Vec::new()
    }
}
