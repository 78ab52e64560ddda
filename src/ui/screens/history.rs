//! The history of a row or of the whole book, straight from the journal: who, when, what, and for one row each field before and after.

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::domain::day;
use crate::domain::form::{Kind, Row};
use crate::domain::kinds;
use crate::domain::problem::Problem;
use crate::office::{Ask, Line, Office};
use crate::ui::look::Look;
use crate::ui::parts::table;
use crate::ui::screen::{Effect, Screen};
use crate::ui::verbs::{Verb, listing};

/// Steps shown at the most.
const MOST: usize = 300;

/// A history.
pub struct History {
    of: Option<(&'static Kind, i64)>,
    name: String,
    rows: Vec<table::Cells>,
    /// The step each row tells of.
    steps: Vec<i64>,
    at: usize,
}

impl History {
    /// Of a row, or of everything.
    pub fn new(of: Option<(&'static Kind, i64)>) -> Self {
        Self {
            of,
            name: String::new(),
            rows: Vec::new(),
            steps: Vec::new(),
            at: 0,
        }
    }

    /// The step of the row in hand, and which of its lines that is.
    fn step_in_hand(&self) -> Option<(i64, usize)> {
        let step = *self.steps.get(self.at)?;
        let first = self.steps.iter().position(|known| *known == step)?;
        Some((step, self.at - first))
    }

    fn read_book(&mut self, ask: &Ask<'_>, look: &Look) -> Result<(), Problem> {
        for step in ask.steps(None, None, MOST)? {
            self.steps.push(step.id);
            let cells = vec![day::show_moment(&step.at), step.who, look.say(&step.what)];
            self.rows.push(table::Cells::new(cells));
        }
        Ok(())
    }

    fn read_row(
        &mut self,
        ask: &Ask<'_>,
        kind: &'static Kind,
        id: i64,
        look: &Look,
    ) -> Result<(), Problem> {
        self.name = ask.label(kind, id)?;
        for line in ask.history(kind, id, MOST)? {
            let Some(step) = ask.step(line.op)? else {
                continue;
            };
            self.rows.push(
                table::Cells::new(vec![
                    day::show_moment(&step.at),
                    step.who,
                    look.say(&step.what),
                ])
                .styled(look.chosen()),
            );
            for (field, before, after) in differences(ask, kind, &line, look)? {
                self.rows.push(table::Cells::new(vec![
                    String::new(),
                    String::new(),
                    format!("{field}: {before} → {after}"),
                ]));
            }
            self.steps.resize(self.rows.len(), line.op);
        }
        Ok(())
    }
}

/// The fields of a line that differ, in words.
fn differences(
    ask: &Ask<'_>,
    kind: &'static Kind,
    line: &Line,
    look: &Look,
) -> Result<Vec<(String, String, String)>, Problem> {
    let blank = Row::new();
    let before = line.before.as_ref().map_or(&blank, |(row, _)| row);
    let after = line.after.as_ref().map_or(&blank, |(row, _)| row);
    let mut found = Vec::new();
    for field in kind
        .fields
        .iter()
        .filter(|field| before.get(field.name) != after.get(field.name))
    {
        let shown = |row: &Row| -> Result<String, Problem> {
            let label = match (
                field.link().and_then(kinds::find),
                row.get(field.name).int(),
            ) {
                (Some(other), Some(id)) => Some(ask.label(other, id)?),
                _ => None,
            };
            Ok(look.value(field, row, label.as_deref()))
        };
        found.push((
            look.field(kind.name, field.name),
            shown(before)?,
            shown(after)?,
        ));
    }
    Ok(found)
}

impl Screen for History {
    fn title(&self, look: &Look) -> String {
        let word = look.word("verb-history");
        if self.name.is_empty() {
            word
        } else {
            format!("{word} · {}", self.name)
        }
    }
    fn verbs(&self) -> Vec<Verb> {
        listing(&[Verb::Back])
    }
    fn load(&mut self, office: &Office, look: &Look) -> Result<Vec<Effect>, Problem> {
        let held = self.step_in_hand();
        self.rows.clear();
        self.steps.clear();
        match self.of {
            Some((kind, id)) => self.read_row(&office.ask(), kind, id, look)?,
            None => self.read_book(&office.ask(), look)?,
        }
        // New steps come on top: the line in hand is still the same one of the same step.
        if let Some((step, place)) = held
            && let Some(first) = self.steps.iter().position(|known| *known == step)
        {
            self.at = first + place;
        }
        self.at = self.at.min(self.rows.len().saturating_sub(1));
        Ok(Vec::new())
    }
    fn act(&mut self, verb: Verb, _look: &Look) -> Vec<Effect> {
        if table::walk(&mut self.at, verb, 15, self.rows.len()) {
            return Vec::new();
        }
        vec![Effect::Close]
    }
    fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let columns = [
            table::Column::new(look.word("history-at"), 16),
            table::Column::new(look.word("history-who"), 12),
            table::Column::new(look.word("history-what"), 30).grow(1),
        ];
        table::view(frame, area, look, &columns, &self.rows, Some(self.at));
    }
}
