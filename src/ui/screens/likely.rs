//! What the box of a new row may well hold: the value of the most similar row of the book, shown dim, taken with Enter, replaced by typing.
//! Most similar is the row that agrees in most boxes with what is filled already; the newest of them, where several do.

use std::collections::BTreeMap;

use crate::domain::form::{Field, Kind, Row, Value};
use crate::domain::kinds;
use crate::domain::problem::Problem;
use crate::office::Ask;

/// Newest rows that are compared.
const ROWS: usize = 40;

/// The newest rows of a kind, and how the rows they link to call themselves.
#[derive(Default)]
pub(super) struct Likely {
    rows: Vec<Row>,
    labels: BTreeMap<(&'static str, i64), String>,
}

impl Likely {
    /// Reads what may be offered; nothing for a kind without such boxes.
    pub(super) fn read(ask: Ask<'_>, kind: &'static Kind) -> Result<Self, Problem> {
        let mut likely = Self::default();
        if !kind.fields.iter().any(|field| field.usual) {
            return Ok(likely);
        }
        likely.rows = ask.newest(kind, ROWS)?;
        for field in kind.fields.iter().filter(|field| field.usual) {
            let Some(other) = field.link().and_then(kinds::find) else {
                continue;
            };
            for row in &likely.rows {
                let Some(id) = row.get(field.name).int() else {
                    continue;
                };
                if ask.get(other, id)?.is_some_and(|row| row.gone.is_none()) {
                    let label = ask.label(other, id)?;
                    likely.labels.insert((other.name, id), label);
                }
            }
        }
        Ok(likely)
    }

    /// What is offered for a field beside the boxes that are filled: the value, and the name of the row it links to.
    pub(super) fn offer(&self, field: &'static Field, filled: &Row) -> Option<(Value, String)> {
        if !field.usual {
            return None;
        }
        let alike = |row: &Row| {
            filled
                .iter()
                .filter(|(name, value)| !value.is_blank() && row.get(name) == *value)
                .count()
        };
        // The rows stand the newest first; of equals the last one seen wins.
        let best = self.rows.iter().rev().max_by_key(|row| alike(row))?;
        let value = best.get(field.name);
        if value.is_blank() {
            return None;
        }
        let label = match (field.link(), value.int()) {
            (Some(other), Some(id)) => self.labels.get(&(other, id))?.clone(),
            _ => String::new(),
        };
        Some((value.clone(), label))
    }
}
