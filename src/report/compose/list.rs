//! Rows of a register as a table of the report.

use super::super::fixed::fixed;
use super::super::paper::{Cell, Column, ColumnKind, Line, Table};
use super::Maker;
use crate::domain::form::{Field, Shape, Value, field_key};
use crate::domain::kinds;
use crate::domain::problem::Problem;
use crate::domain::template::ListPlan;
use crate::office::Query;

impl Maker<'_> {
    pub(super) fn list(&self, plan: &ListPlan) -> Result<Table, Problem> {
        let kind = kinds::find(&plan.kind).ok_or_else(|| Problem::Bug {
            code: format!("kind {}", plan.kind),
        })?;
        let fields: Vec<_> = plan
            .fields
            .iter()
            .filter_map(|name| kind.field(name))
            .collect();
        let mut columns = vec![Column::new(ColumnKind::Order, fixed().order.as_str())];
        columns.extend(fields.iter().map(|field| {
            let shape = match field.shape {
                Shape::Day => ColumnKind::Day,
                Shape::Count | Shape::Measure => ColumnKind::Count,
                _ => ColumnKind::Text,
            };
            Column::new(shape, self.words.word(&field_key(kind.name, field.name)))
        }));
        let query = Query {
            as_of: plan.dated.is_empty().then_some(self.facts.period.to),
            limit: usize::MAX >> 1,
            ..Query::default()
        };
        let mut rows = self.office.ask().page(kind, &query)?.rows;
        rows.retain(|(_, stored)| {
            let fits = plan
                .only
                .iter()
                .all(|(field, code)| stored.row.get(field).text() == code);
            let day = stored.row.get(&plan.dated).text().parse().ok();
            fits && (plan.dated.is_empty() || day.is_some_and(|day| self.facts.period.holds(day)))
        });
        if !plan.dated.is_empty() {
            rows.sort_by_key(|(_, stored)| stored.row.get(&plan.dated).text().to_owned());
        }
        let mut lines = Vec::new();
        for (place, (_, stored)) in rows.iter().enumerate() {
            let mut cells = vec![Cell::Count(place as i64 + 1)];
            for field in &fields {
                cells.push(self.value(field, stored.row.get(field.name))?);
            }
            lines.push(Line::plain(cells));
        }
        let name = if plan.caption.is_empty() {
            self.words.word(&kind.name.replace('_', "-"))
        } else {
            plan.caption.clone()
        };
        Ok(Table {
            name,
            captioned: !plan.caption.is_empty(),
            columns,
            lines,
        })
    }

    fn value(&self, field: &Field, value: &Value) -> Result<Cell, Problem> {
        Ok(match (field.shape, value) {
            (_, value) if value.is_blank() => Cell::Blank,
            (Shape::Link(other), Value::Int(id)) => match kinds::find(other) {
                Some(kind) => Cell::words(self.office.ask().label(kind, *id)?),
                None => Cell::Blank,
            },
            (Shape::Choice(name, _), value) => Cell::words(self.words.choice(name, value.text())),
            (Shape::Day, value) => Cell::day(value.text()),
            (Shape::Measure, Value::Int(part)) if part % 1_000 != 0 => Cell::Decimal(*part, 1),
            (Shape::Measure, Value::Int(part)) => Cell::Count(part / 1_000),
            (_, Value::Int(count)) => Cell::Count(*count),
            (_, value) => Cell::words(value.text()),
        })
    }
}
