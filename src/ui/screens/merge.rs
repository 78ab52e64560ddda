//! Two rows that are one thing, side by side: field by field it is chosen whose value stays, and said beforehand what goes over. The office
//! does it as one step with a reason; a team that really joined another one is a step of its state, not this.

use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

use crate::domain::command::{Command, Done, Merge};
use crate::domain::form::{Field, Kind, Row, Say};
use crate::domain::kinds;
use crate::domain::problem::Problem;
use crate::office::merge::Merged;
use crate::office::{Office, Stored};
use crate::ui::look::Look;
use crate::ui::menu;
use crate::ui::parts::{frame, table};
use crate::ui::screen::{Answer, Effect, Screen};
use crate::ui::screens::pick::Pick;
use crate::ui::screens::prompt::Prompt;
use crate::ui::verbs::{Verb, listing};

/// Asks for the row that may be the same as the one of that name.
pub fn other_row(kind: &'static Kind, id: i64, name: &str) -> Effect {
    Effect::Open(Box::new(Pick::rows(kind, name, false).except(id)))
}

/// Opens the two side by side, or says that they are the same row.
pub fn merging(kind: &str, kept: i64, other: i64) -> Vec<Effect> {
    match kinds::find(kind) {
        Some(_) if kept == other => vec![Effect::Say(Say::new("merge-with-itself"))],
        Some(kind) => vec![Effect::Open(menu::merge(kind, kept, other))],
        None => Vec::new(),
    }
}

/// One field with both values.
struct Choice {
    field: &'static Field,
    /// As they are shown: of the row that stays, of the other one.
    shown: [String; 2],
    differs: bool,
    /// The other one's value stays.
    other: bool,
}

/// The screen.
pub struct MergePage {
    kind: &'static Kind,
    ids: [i64; 2],
    names: [String; 2],
    rows: [Stored; 2],
    choices: Vec<Choice>,
    at: usize,
    outlook: Result<Merged, Problem>,
    /// What the outlook is of: the merger, and the newest step of the book then.
    looked: Option<(Merge, i64)>,
}

impl MergePage {
    /// Of the row that stays and the one that may be the same.
    pub fn new(kind: &'static Kind, kept: i64, other: i64) -> Self {
        Self {
            kind,
            ids: [kept, other],
            names: Default::default(),
            rows: Default::default(),
            choices: Vec::new(),
            at: 0,
            outlook: Ok(Merged::default()),
            looked: None,
        }
    }

    fn merge(&self, reason: &str) -> Merge {
        let [kept, other] = &self.rows;
        let mut row = Row::new();
        for choice in self.choices.iter().filter(|choice| choice.other) {
            row.set(choice.field.name, other.row.get(choice.field.name).clone());
        }
        Merge {
            kind: self.kind.name,
            kept: (kept.id, kept.rev),
            other: (other.id, other.rev),
            row,
            reason: reason.to_owned(),
        }
    }

    fn choose(&mut self, other: Option<bool>) -> Vec<Effect> {
        let Some(choice) = self.choices.get_mut(self.at).filter(|one| one.differs) else {
            return Vec::new();
        };
        choice.other = other.unwrap_or(!choice.other);
        vec![Effect::Reload]
    }

    /// What stands in both rows; a blank box of the one that stays is filled from the other.
    fn read(&mut self, office: &Office, look: &Look) -> Result<(), Problem> {
        let ask = office.ask();
        for (place, id) in self.ids.into_iter().enumerate() {
            self.rows[place] = ask.row(self.kind, id)?;
            self.names[place] = ask.label_of(self.kind, &self.rows[place].row)?;
        }
        let known: Vec<(&str, bool)> = self
            .choices
            .iter()
            .map(|choice| (choice.field.name, choice.other))
            .collect();
        let mut choices = Vec::new();
        for field in self.kind.fields.iter().filter(|field| !field.kept) {
            let values = [0, 1].map(|place| self.rows[place].row.get(field.name));
            let differs = values[0] != values[1];
            let chosen = known.iter().find(|(name, _)| *name == field.name);
            let other = chosen.map_or(values[0].is_blank(), |(_, other)| *other);
            let mut shown: [String; 2] = Default::default();
            for (place, words) in shown.iter_mut().enumerate() {
                let row = &self.rows[place].row;
                let label = match (
                    field.link().and_then(kinds::find),
                    row.get(field.name).int(),
                ) {
                    (Some(linked), Some(id)) => Some(ask.label(linked, id)?),
                    _ => None,
                };
                *words = look.value(field, row, label.as_deref());
            }
            choices.push(Choice {
                field,
                shown,
                differs,
                other: differs && other,
            });
        }
        self.choices = choices;
        Ok(())
    }

    fn told(&self, look: &Look) -> Vec<(String, Style)> {
        let merged = match &self.outlook {
            Ok(merged) => merged,
            Err(problem) => return vec![(look.problem(problem), look.bad())],
        };
        let list = |counts: &std::collections::BTreeMap<&'static str, usize>| {
            let parts = counts.iter().map(|(kind, count)| {
                format!("{count} {}", look.say(&Say::kind(kind)).to_lowercase())
            });
            parts.collect::<Vec<_>>().join(", ")
        };
        let mut told = vec![if merged.rows() == 0 {
            (look.word("merge-nothing-moves"), Style::new())
        } else {
            let say = Say::new("merge-moves").with("list", list(&merged.moved));
            (look.say(&say), Style::new())
        }];
        if merged.doubles() > 0 {
            let say = Say::new("merge-doubles")
                .with("list", list(&merged.doubled))
                .with("better", merged.better);
            told.push((look.say(&say), look.warn()));
        }
        if merged.woven > 0 {
            let say = Say::new("merge-woven").with("count", merged.woven);
            told.push((look.say(&say), look.warn()));
        }
        told
    }
}

impl Screen for MergePage {
    fn title(&self, look: &Look) -> String {
        look.word("merge-title")
    }
    fn verbs(&self) -> Vec<Verb> {
        listing(&[Verb::Mark, Verb::Save, Verb::Back])
    }
    fn load(&mut self, office: &Office, look: &Look) -> Result<Vec<Effect>, Problem> {
        self.read(office, look)?;
        // A picture of the whole book is made for it: once, until something else is chosen or the book says something else.
        let newest = office.ask().steps(None, None, 1)?;
        let asked = (self.merge("-"), newest.first().map_or(0, |step| step.id));
        if self.looked.as_ref() != Some(&asked) {
            self.outlook = office.look_at_merge(&asked.0);
            self.looked = Some(asked);
        }
        Ok(Vec::new())
    }
    fn act(&mut self, verb: Verb, look: &Look) -> Vec<Effect> {
        if table::walk(&mut self.at, verb, 10, self.choices.len()) {
            return Vec::new();
        }
        match verb {
            Verb::Mark => self.choose(None),
            Verb::Save => {
                if let Err(problem) = &self.outlook {
                    return vec![Effect::Refuse(problem.clone())];
                }
                let say = Say::new("merge-reason")
                    .with("other", self.names[1].as_str())
                    .with("name", self.names[0].as_str());
                let usual = look.word("merge-reason-usual");
                vec![Effect::Open(Box::new(Prompt::new("reason", say, usual)))]
            }
            _ => vec![Effect::Close],
        }
    }
    fn typed(&mut self, key: KeyEvent, _look: &Look) -> Vec<Effect> {
        match key.code {
            KeyCode::Left => self.choose(Some(false)),
            KeyCode::Right => self.choose(Some(true)),
            _ => Vec::new(),
        }
    }
    fn answered(&mut self, answer: Answer, _look: &Look) -> Vec<Effect> {
        match answer {
            Answer::Text("reason", reason) => {
                vec![Effect::Run(Command::Merge(Box::new(self.merge(&reason))))]
            }
            _ => Vec::new(),
        }
    }
    fn done(&mut self, done: &Result<Done, Problem>, _look: &Look) -> Vec<Effect> {
        if done.is_ok() {
            vec![Effect::Close]
        } else {
            Vec::new()
        }
    }
    fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let columns = [
            table::Column::new(look.word("merge-field"), 18),
            table::Column::new(look.word("merge-kept"), 20).grow(1),
            table::Column::new(look.word("merge-other"), 20).grow(1),
        ];
        let rows: Vec<table::Cells> = self
            .choices
            .iter()
            .map(|choice| {
                let mark = |here: bool| match (choice.differs, here) {
                    (false, _) => "    ",
                    (true, true) => "[x] ",
                    (true, false) => "[ ] ",
                };
                let cells = table::Cells::new(vec![
                    look.field(self.kind.name, choice.field.name),
                    format!("{}{}", mark(!choice.other), choice.shown[0]),
                    format!("{}{}", mark(choice.other), choice.shown[1]),
                ]);
                if choice.differs {
                    cells
                } else {
                    cells.styled(look.faint())
                }
            })
            .collect();
        let foot = self.foot(look, area);
        let list = Rect {
            height: area.height.saturating_sub(foot.len() as u16 + 1),
            ..area
        };
        table::view(frame, list, look, &columns, &rows, Some(self.at));
        let below = Rect {
            x: area.x + 1.min(area.width),
            y: list.bottom() + 1.min(area.height),
            width: area.width.saturating_sub(2),
            height: area.height.saturating_sub(list.height + 1),
        };
        frame.render_widget(Paragraph::new(foot), below);
    }
}

impl MergePage {
    fn foot(&self, look: &Look, area: Rect) -> Vec<Line<'static>> {
        let width = usize::from(area.width.saturating_sub(2));
        let mut lines = Vec::new();
        for (words, style) in self.told(look) {
            let wrapped = frame::wrap(&words, width, 3);
            lines.extend(wrapped.into_iter().map(|line| Line::styled(line, style)));
        }
        let help = frame::wrap(&look.word("merge-help"), width, 3);
        lines.extend(
            help.into_iter()
                .map(|line| Line::styled(line, look.faint())),
        );
        lines
    }
}
