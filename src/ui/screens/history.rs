//! The history of a row or of the whole book, straight from the journal: who, when, what, and for one row each field before and after.

use ratatui::Frame;
use ratatui::layout::Rect;

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
    at: usize,
}

impl History {
    /// Of a row, or of everything.
    pub fn new(of: Option<(&'static Kind, i64)>) -> Self {
        Self {
            of,
            name: String::new(),
            rows: Vec::new(),
            at: 0,
        }
    }

    fn read_book(&mut self, ask: &Ask<'_>, look: &Look) -> Result<(), Problem> {
        self.rows = ask
            .steps(None, None, MOST)?
            .into_iter()
            .map(|step| table::Cells::new(vec![moment(&step.at), step.who, look.say(&step.what)]))
            .collect();
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
        self.rows.clear();
        for line in ask.history(kind, id, MOST)? {
            let Some(step) = ask.step(line.op)? else {
                continue;
            };
            self.rows.push(
                table::Cells::new(vec![moment(&step.at), step.who, look.say(&step.what)])
                    .styled(look.chosen()),
            );
            for (field, before, after) in differences(ask, kind, &line, look)? {
                self.rows.push(table::Cells::new(vec![
                    String::new(),
                    String::new(),
                    format!("{field}: {before} → {after}"),
                ]));
            }
        }
        Ok(())
    }
}

/// `09:12 22/11/2026`.
pub(super) fn moment(at: &str) -> String {
    chrono::NaiveDateTime::parse_from_str(at, "%Y-%m-%dT%H:%M:%S").map_or_else(
        |_| at.to_owned(),
        |at| at.format("%H:%M %d/%m/%Y").to_string(),
    )
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
        match self.of {
            Some((kind, id)) => self.read_row(&office.ask(), kind, id, look)?,
            None => self.read_book(&office.ask(), look)?,
        }
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
