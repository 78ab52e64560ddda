//! The register of any kind of record: searched as you type, narrowed, as of a day, read one window at a time through the index. Special
//! kinds get screens of their own; every other kind gets this one.

mod draw;
mod window;

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::Rect;

use crate::domain::access::{Right, right_for};
use crate::domain::form::{Kind, Say, Shape, Value};
use crate::domain::kinds;
use crate::domain::merger::can_merge;
use crate::domain::privacy::DisclosureList;
use crate::domain::problem::Problem;
use crate::domain::{day, number};
use crate::office::import::{LISTED, MEMBER};
use crate::office::{Office, Query, Start, Stored};
use crate::ui::look::Look;
use crate::ui::menu;
use crate::ui::parts::{input::Input, search::Search};
use crate::ui::screen::{About, Answer, Effect, Screen};
use crate::ui::screens::columns::{self, Shown};
use crate::ui::screens::confirm::Confirm;
use crate::ui::screens::merge::{merging, other_row};
use crate::ui::screens::pick::Pick;
use crate::ui::screens::prompt::Prompt;
use crate::ui::screens::record::Form;
use crate::ui::verbs::{Verb, finding, listing};
use window::WINDOW;

/// One row as it is shown.
struct Line {
    sort: String,
    stored: Stored,
    cells: Vec<String>,
    name: String,
}

/// What the next answer of a window above is for.
#[derive(Clone, Copy, PartialEq)]
enum Asked {
    Nothing,
    Merge(i64),
    Field,
    Value(&'static str),
}

/// A register.
pub struct Register {
    kind: &'static Kind,
    shown: Vec<Shown>,
    main: Option<usize>,
    query: Query,
    narrowed: Vec<String>,
    search: Search,
    rows: Vec<Line>,
    at: usize,
    /// Rows still to go once the next window has been read.
    owed: isize,
    total: i64,
    asked: Asked,
}

impl Register {
    /// The register of a kind; `main` is its number among the main screens.
    pub fn new(kind: &'static Kind, main: Option<usize>) -> Self {
        let query = Query {
            limit: WINDOW,
            ..Query::default()
        };
        Self {
            kind,
            shown: columns::of(kind),
            main,
            query,
            narrowed: Vec::new(),
            search: Search::default(),
            rows: Vec::new(),
            at: 0,
            owed: 0,
            total: 0,
            asked: Asked::Nothing,
        }
    }

    /// The same, narrowed to one value of a field from the start.
    #[must_use]
    pub fn narrowed(mut self, field: &'static str, value: impl Into<Value>) -> Self {
        self.query.filters.push((field, value.into()));
        self
    }

    /// Rows of this kind follow one another: a paper carries out another paper.
    fn is_chained(&self) -> bool {
        let own = Some(self.kind.name);
        self.kind.fields.iter().any(|field| field.link() == own)
    }

    fn current(&self) -> Option<&Line> {
        self.rows.get(self.at)
    }

    fn count(&self, look: &Look) -> String {
        look.say(&Say::new("register-count").with("total", number::show_count(self.total)))
    }

    /// What the list is narrowed to: fields, and a day.
    fn bounds(&self, look: &Look) -> Vec<String> {
        let as_of = |day| look.say(&Say::new("register-as-of").with("day", day));
        let narrowed = self.narrowed.iter().cloned();
        narrowed.chain(self.query.as_of.map(as_of)).collect()
    }
}

/// True for units that are merged, split and renamed.
fn can_succeed(kind: &Kind) -> bool {
    ["hamlet", "team"].contains(&kind.name)
}

/// The kind of list that fills a register, where there is one; teams come with their members.
fn list_of(kind: &Kind) -> Option<&'static str> {
    let name = match kind.name {
        "team" | "membership" => MEMBER,
        name => name,
    };
    LISTED.into_iter().find(|listed| *listed == name)
}

impl Screen for Register {
    fn title(&self, look: &Look) -> String {
        look.word(&format!("{}.plural", self.kind.name.replace('_', "-")))
    }
    fn main(&self) -> Option<usize> {
        self.main
    }
    fn needs(&self, verb: Verb) -> Option<Right> {
        match verb {
            Verb::New | Verb::Edit | Verb::Retire | Verb::Merge | Verb::Step => {
                Some(right_for(self.kind.name))
            }
            Verb::Print => DisclosureList::right_to_take(self.kind.name),
            _ => verb.needs(),
        }
    }
    fn verbs(&self) -> Vec<Verb> {
        if self.search.is_open() {
            return finding(&[Verb::Open, Verb::Back]);
        }
        // What the program writes by itself is only looked at.
        let by_hand = self.kind.fields.iter().any(|field| !field.kept);
        let mut verbs = if by_hand {
            listing(&[Verb::Open, Verb::New, Verb::Edit, Verb::Search])
        } else {
            listing(&[Verb::Search])
        };
        if self.kind.fields.iter().any(|field| field.filtered) {
            verbs.push(Verb::Narrow);
        }
        if self.kind.span.is_some() {
            verbs.push(Verb::AsOf);
        }
        if self.is_chained() {
            verbs.push(Verb::Chain);
        }
        if by_hand {
            verbs.push(Verb::Retire);
        }
        verbs.extend([Verb::History, Verb::Print]);
        if by_hand {
            verbs.push(Verb::Restore);
        }
        if can_merge(self.kind.name) {
            verbs.push(Verb::Merge);
        }
        if can_succeed(self.kind) {
            verbs.push(Verb::Step);
        }
        if list_of(self.kind).is_some() {
            verbs.push(Verb::Import);
        }
        if self.main.is_some() {
            verbs.push(Verb::Go);
        }
        verbs
    }
    fn hand(&mut self) -> Option<&mut Input> {
        self.search.hand()
    }
    fn is_typing(&self) -> bool {
        self.search.is_open()
    }
    fn load(&mut self, office: &Office, look: &Look) -> Result<Vec<Effect>, Problem> {
        self.read(office, look)?;
        self.settle_window(office, look)?;
        Ok(Vec::new())
    }
    fn act(&mut self, verb: Verb, _look: &Look) -> Vec<Effect> {
        let current = self
            .current()
            .map(|row| (row.stored.id, row.stored.rev, row.name.clone()));
        match verb {
            Verb::Up => return self.step(-1),
            Verb::Down => return self.step(1),
            Verb::PageUp => return self.step(-15),
            Verb::PageDown => return self.step(15),
            Verb::First => {
                self.query.start = Start::First;
                self.at = 0;
                return vec![Effect::Reload];
            }
            Verb::Last => {
                self.query.start = Start::Last;
                self.at = usize::MAX;
                self.rows.clear();
                return vec![Effect::Reload];
            }
            Verb::Search => self.search.open(&self.query.search),
            Verb::Open | Verb::Chain => {
                self.search.close();
                return current
                    .map(|(id, ..)| Effect::Open(menu::open_row(self.kind, id)))
                    .into_iter()
                    .collect();
            }
            Verb::New => return vec![Effect::Open(menu::new_row(self.kind))],
            Verb::Print => {
                return vec![Effect::Open(menu::export(self.kind, self.query.clone()))];
            }
            Verb::Restore => return vec![Effect::Open(menu::bin())],
            Verb::Import => return vec![Effect::Open(menu::import(list_of(self.kind)))],
            Verb::Edit => {
                return current
                    .map(|(id, ..)| Effect::Open(Box::new(Form::edit(self.kind, id))))
                    .into_iter()
                    .collect();
            }
            Verb::History => {
                return current
                    .map(|(id, ..)| Effect::Open(menu::history(Some((self.kind, id)))))
                    .into_iter()
                    .collect();
            }
            Verb::Retire => {
                let Some((id, rev, name)) = current else {
                    return Vec::new();
                };
                let window = Confirm::retire(self.kind.name, (id, rev), &name);
                return vec![Effect::Open(Box::new(window))];
            }
            Verb::Step => {
                return current
                    .map(|(id, ..)| Effect::Open(menu::succession(self.kind, id)))
                    .into_iter()
                    .collect();
            }
            Verb::Merge => {
                let Some((id, _, name)) = current else {
                    return Vec::new();
                };
                self.asked = Asked::Merge(id);
                return vec![other_row(self.kind, id, &name)];
            }
            Verb::Narrow => {
                if !self.narrowed.is_empty() || !self.query.filters.is_empty() {
                    self.narrowed.clear();
                    self.query.filters.clear();
                    self.query.start = Start::First;
                    return vec![Effect::Reload];
                }
                self.asked = Asked::Field;
                return vec![Effect::Open(Box::new(Pick::fields(self.kind)))];
            }
            Verb::AsOf => {
                if self.query.as_of.take().is_some() {
                    return vec![Effect::Reload];
                }
                return vec![Effect::Open(Box::new(Prompt::new(
                    "as-of",
                    Say::new("prompt-as-of"),
                    "",
                )))];
            }
            _ => {
                self.search.close();
                return self.searched(String::new());
            }
        }
        Vec::new()
    }
    fn typed(&mut self, key: KeyEvent, _look: &Look) -> Vec<Effect> {
        let typed = self.search.key(key);
        typed.map(|text| self.searched(text)).unwrap_or_default()
    }
    fn pasted(&mut self, text: &str, _look: &Look) -> Vec<Effect> {
        let typed = self.search.paste(text);
        typed.map(|text| self.searched(text)).unwrap_or_default()
    }
    fn answered(&mut self, answer: Answer, look: &Look) -> Vec<Effect> {
        let asked = std::mem::replace(&mut self.asked, Asked::Nothing);
        match (asked, answer) {
            (Asked::Merge(kept), Answer::Row { kind, id, .. }) => {
                return merging(kind, kept, id);
            }
            (Asked::Field, Answer::Code(name)) => {
                let Some(field) = self.kind.field(&name) else {
                    return Vec::new();
                };
                self.asked = Asked::Value(field.name);
                return match field.shape {
                    Shape::Choice(words, codes) => {
                        vec![Effect::Open(Box::new(Pick::codes(words, codes, "")))]
                    }
                    Shape::Link(other) => kinds::find(other)
                        .map(|kind| Effect::Open(Box::new(Pick::rows(kind, "", false))))
                        .into_iter()
                        .collect(),
                    _ => Vec::new(),
                };
            }
            (Asked::Value(field), answer) => {
                let label = look.field(self.kind.name, field);
                match answer {
                    Answer::Code(code) => {
                        if let Some(Shape::Choice(words, _)) =
                            self.kind.field(field).map(|field| field.shape)
                        {
                            self.narrowed
                                .push(format!("{label}: {}", look.words.choice(words, &code)));
                        }
                        self.query.filters.push((field, Value::Text(code)));
                    }
                    Answer::Row {
                        id, label: name, ..
                    } => {
                        self.narrowed.push(format!("{label}: {name}"));
                        self.query.filters.push((field, Value::Int(id)));
                    }
                    _ => return Vec::new(),
                }
                self.query.start = Start::First;
                return vec![Effect::Reload];
            }
            (_, Answer::Text("as-of", typed)) => match day::parse_day(&typed, look.today) {
                Ok(day) => {
                    self.query.as_of = Some(day);
                    return vec![Effect::Reload];
                }
                Err(_) => return vec![Effect::Say(Say::new("fault-not-a-day"))],
            },
            (_, Answer::Row { id, .. }) => {
                // A new or changed row stays under the cursor.
                if let Some(place) = self.rows.iter().position(|row| row.stored.id == id) {
                    self.at = place;
                }
            }
            _ => {}
        }
        Vec::new()
    }
    fn about(&self, _office: Option<&Office>, look: &Look) -> About {
        let bounds = self.bounds(look);
        let lines = if bounds.is_empty() {
            Vec::new()
        } else {
            [vec![self.count(look)], bounds].concat()
        };
        About {
            lines,
            more: Vec::new(),
        }
    }
    fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        self.draw(frame, area, look);
    }
}
