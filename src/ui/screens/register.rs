//! The register of any kind of record: searched as you type, narrowed, as of a day, read one window at a time through the index. Special
//! kinds get screens of their own; every other kind gets this one.

use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{self, Span};
use ratatui::widgets::Paragraph;

use crate::domain::command::Command;
use crate::domain::form::{Kind, Say, Shape, Value};
use crate::domain::kinds;
use crate::domain::merger::can_merge;
use crate::domain::problem::Problem;
use crate::domain::{day, number};
use crate::office::import::{LISTED, MEMBER};
use crate::office::{Office, Query, Start, Stored};
use crate::ui::look::Look;
use crate::ui::menu;
use crate::ui::parts::{frame, input::Input, table};
use crate::ui::screen::{About, Answer, Effect, Screen};
use crate::ui::screens::columns::{self, Shown};
use crate::ui::screens::confirm::Confirm;
use crate::ui::screens::merge::{merging, other_row};
use crate::ui::screens::pick::Pick;
use crate::ui::screens::prompt::Prompt;
use crate::ui::screens::record::Form;
use crate::ui::verbs::{Verb, listing};

/// Width of the labels beside the list.
const LABEL: usize = 16;

/// Rows read at once.
const WINDOW: usize = 120;

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
    Retire,
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
    search: Option<Input>,
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
            search: None,
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

    fn read(&mut self, office: &Office, look: &Look) -> Result<(), Problem> {
        let ask = office.ask();
        let kept = self.current().map(|row| row.stored.id);
        let on = self.query.as_of.unwrap_or_else(|| office.today());
        // Only what still counts, unless a state is asked for by name: dissolved teams are found by it.
        let by_state = self
            .query
            .filters
            .iter()
            .any(|(field, _)| *field == "status");
        let ends = self.kind.span.is_some_and(|(_, until)| until.is_some());
        self.query.open_on = (ends && !by_state && self.query.as_of.is_none()).then_some(on);
        let page = ask.page(self.kind, &self.query)?;
        self.total = ask.size(self.kind)?;
        self.rows.clear();
        for (sort, stored) in page.rows {
            let mut cells = Vec::new();
            if self.kind.named_by.is_some() {
                cells.push(ask.label_of(self.kind, &stored.row)?);
            }
            for column in &self.shown {
                cells.push(column.cell(ask, &stored, on, look)?);
            }
            let name = ask.label_of(self.kind, &stored.row)?;
            self.rows.push(Line {
                sort,
                stored,
                cells,
                name,
            });
        }
        let place = kept.and_then(|id| self.rows.iter().position(|row| row.stored.id == id));
        self.at = place
            .unwrap_or(self.at)
            .saturating_add_signed(std::mem::take(&mut self.owed))
            .min(self.rows.len().saturating_sub(1));
        Ok(())
    }

    fn columns(&self, look: &Look) -> Vec<table::Column> {
        let mut columns = Vec::new();
        if self.kind.named_by.is_some() {
            columns.push(
                table::Column::new(
                    look.field(self.kind.name, self.kind.named_by.unwrap_or_default()),
                    24,
                )
                .grow(1),
            );
        }
        columns.extend(self.shown.iter().map(|shown| shown.column(self.kind, look)));
        columns
    }

    fn step(&mut self, step: isize) -> Vec<Effect> {
        let wanted = self.at.saturating_add_signed(step);
        let full = self.rows.len() >= WINDOW;
        let middle = self.rows.get(self.rows.len() / 2);
        let middle = middle.map(|row| (row.sort.clone(), row.stored.id));
        // The next window overlaps this one, so that the row in hand is found in it and the step is made from there.
        if step > 0 && wanted >= self.rows.len() && full {
            if let Some((sort, id)) = middle {
                self.query.start = Start::At(sort, id);
                self.owed = step;
            }
            return vec![Effect::Reload];
        }
        let above = !matches!(self.query.start, Start::First);
        if step < 0 && self.at < step.unsigned_abs() && above {
            if let Some((sort, id)) = middle {
                self.query.start = Start::Before(sort, id);
                self.owed = step;
            }
            return vec![Effect::Reload];
        }
        self.at = wanted.min(self.rows.len().saturating_sub(1));
        Vec::new()
    }

    fn settle_window(&mut self, office: &Office, look: &Look) -> Result<(), Problem> {
        if self.rows.len() < WINDOW && matches!(self.query.start, Start::Before(..)) {
            self.query.start = Start::First;
            return self.read(office, look);
        }
        Ok(())
    }

    fn searched(&mut self, text: String) -> Vec<Effect> {
        // What fits best is in hand, not the row that was before; without a search that row stays.
        if !text.is_empty() {
            self.rows.clear();
        }
        self.query.search = text;
        self.query.start = Start::First;
        self.at = 0;
        vec![Effect::Reload]
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

    fn view_head(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let mut words = vec![Span::raw(format!(" {} ", self.count(look)))];
        let bounds = self.bounds(look).into_iter();
        words.extend(bounds.map(|bound| Span::styled(format!(" {bound} "), look.warn())));
        frame::lines(frame, area, vec![text::Line::from(words)]);
        if let Some(input) = &self.search {
            let width = area.width / 2;
            let place = Rect {
                x: area.right().saturating_sub(width),
                width,
                ..area
            };
            frame.render_widget(Paragraph::new(text::Line::styled("/ ", look.key())), place);
            input.view(
                frame,
                Rect {
                    x: place.x + 2,
                    width: place.width.saturating_sub(2),
                    ..place
                },
                look.chosen(),
                true,
            );
        }
    }

    fn view_detail(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let Some(row) = self.current() else { return };
        let width = usize::from(area.width.saturating_sub(2));
        let styled = |line| text::Line::styled(line, look.heading());
        let mut lines: Vec<text::Line<'_>> = frame::wrap(&row.name, width, 4)
            .into_iter()
            .map(styled)
            .collect();
        let shown = row
            .cells
            .iter()
            .skip(usize::from(self.kind.named_by.is_some()));
        for (column, cell) in self.shown.iter().zip(shown) {
            let mut label = table::pad(&column.heading(self.kind, look), LABEL, false);
            for part in frame::wrap(cell, width.saturating_sub(LABEL + 1), 4) {
                lines.push(text::Line::from(vec![
                    Span::styled(label, look.faint()),
                    Span::raw(format!(" {part}")),
                ]));
                label = " ".repeat(LABEL);
            }
        }
        for y in area.y..area.bottom() {
            frame.render_widget(
                Paragraph::new(text::Line::styled(look.bar(), look.faint())),
                Rect {
                    y,
                    width: 1,
                    height: 1,
                    ..area
                },
            );
        }
        frame.render_widget(
            Paragraph::new(lines),
            Rect {
                x: area.x + 2,
                width: area.width.saturating_sub(2),
                ..area
            },
        );
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
    fn verbs(&self) -> Vec<Verb> {
        if self.search.is_some() {
            return vec![
                Verb::Up,
                Verb::Down,
                Verb::PageUp,
                Verb::PageDown,
                Verb::Open,
                Verb::Back,
            ];
        }
        let mut verbs = listing(&[Verb::Open, Verb::New, Verb::Edit, Verb::Search]);
        if self.kind.fields.iter().any(|field| field.filtered) {
            verbs.push(Verb::Narrow);
        }
        if self.kind.span.is_some() {
            verbs.push(Verb::AsOf);
        }
        if self.is_chained() {
            verbs.push(Verb::Chain);
        }
        verbs.extend([Verb::Retire, Verb::History, Verb::Print, Verb::Restore]);
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
        self.search.as_mut()
    }
    fn is_typing(&self) -> bool {
        self.search.is_some()
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
            Verb::Search => self.search = Some(Input::line(self.query.search.clone())),
            Verb::Open | Verb::Chain => {
                self.search = None;
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
                let Some((_, _, name)) = current else {
                    return Vec::new();
                };
                self.asked = Asked::Retire;
                return vec![Effect::Open(Box::new(Confirm::new(
                    Say::new("confirm-retire").with("name", name),
                    'g',
                )))];
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
                self.search = None;
                return self.searched(String::new());
            }
        }
        Vec::new()
    }
    fn typed(&mut self, key: KeyEvent, _look: &Look) -> Vec<Effect> {
        let Some(input) = &mut self.search else {
            return Vec::new();
        };
        if key.code == KeyCode::Tab {
            self.search = None;
            return Vec::new();
        }
        input.key(key);
        let text = input.text().to_owned();
        self.searched(text)
    }
    fn pasted(&mut self, text: &str, _look: &Look) -> Vec<Effect> {
        let Some(input) = &mut self.search else {
            return Vec::new();
        };
        input.insert(text);
        let text = input.text().to_owned();
        self.searched(text)
    }
    fn answered(&mut self, answer: Answer, look: &Look) -> Vec<Effect> {
        let asked = std::mem::replace(&mut self.asked, Asked::Nothing);
        match (asked, answer) {
            (Asked::Merge(kept), Answer::Row { kind, id, .. }) => {
                return merging(kind, kept, id);
            }
            (Asked::Retire, Answer::Yes) => {
                let Some(row) = self.current() else {
                    return Vec::new();
                };
                return vec![Effect::Run(Command::Retire {
                    kind: self.kind.name,
                    id: row.stored.id,
                    rev: row.stored.rev,
                })];
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
        if area.height < 2 {
            return;
        }
        self.view_head(frame, Rect { height: 1, ..area }, look);
        let mut list = Rect {
            y: area.y + 1,
            height: area.height - 1,
            ..area
        };
        if area.width >= 120 {
            list.width = area.width - 44;
            self.view_detail(
                frame,
                Rect {
                    x: list.right() + 1,
                    width: 43,
                    ..list
                },
                look,
            );
        }
        if self.rows.is_empty() {
            let key = match (self.query.search.is_empty(), look.read_only) {
                (true, false) => "register-empty",
                (true, true) => "register-none",
                (false, _) => "register-nothing-found",
            };
            frame.render_widget(
                Paragraph::new(text::Line::styled(
                    format!("  {}", look.word(key)),
                    look.faint(),
                )),
                Rect {
                    y: list.y + 1,
                    height: 1.min(list.height),
                    ..list
                },
            );
            return;
        }
        let rows: Vec<table::Cells> = self
            .rows
            .iter()
            .map(|row| table::Cells::new(row.cells.clone()))
            .collect();
        table::view(frame, list, look, &self.columns(look), &rows, Some(self.at));
    }
}
