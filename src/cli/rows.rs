//! Rows on their way out: objects for programs, aligned tables for the eye.

use std::collections::HashMap;

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value as Json;

use super::call::{Call, Format};
use super::stop::Stop;
use crate::domain::form::{Field, Kind, Shape, Value};
use crate::domain::identity::Phone;
use crate::domain::problem::Problem;
use crate::domain::{day, kinds, number, text};
use crate::office::{Ask, Stored};
use crate::sheet::{CsvKind, OutCell, write_csv};
use crate::words::Words;

/// A JSON object whose keys keep their order.
#[derive(Clone, Debug, Default)]
pub(super) struct Object(Vec<(String, Json)>);

impl Object {
    /// The same with one more value.
    #[must_use]
    pub(super) fn with(mut self, key: &str, value: impl Into<Json>) -> Self {
        self.0.push((key.to_owned(), value.into()));
        self
    }
}

impl Serialize for Object {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let mut map = out.serialize_map(Some(self.0.len()))?;
        for (key, value) in &self.0 {
            map.serialize_entry(key, value)?;
        }
        map.end()
    }
}

/// The names of linked rows, each asked for once.
pub(super) struct Names<'a> {
    ask: Ask<'a>,
    known: HashMap<(&'static str, i64), String>,
}

impl<'a> Names<'a> {
    /// Names out of an open book.
    pub(super) fn of(ask: Ask<'a>) -> Self {
        Self {
            ask,
            known: HashMap::new(),
        }
    }

    /// How a linked row calls itself.
    pub(super) fn get(&mut self, kind: &'static str, id: i64) -> Result<String, Problem> {
        if let Some(name) = self.known.get(&(kind, id)) {
            return Ok(name.clone());
        }
        let name = match kinds::find(kind) {
            Some(kind) => self.ask.label(kind, id)?,
            None => String::new(),
        };
        self.known.insert((kind, id), name.clone());
        Ok(name)
    }

    /// A row as an object: `id`, a `name` where it has neither name nor title of its own, then its fields; a link is the name
    /// of its row, with the number beside it under `<field>_id`.
    pub(super) fn object(&mut self, kind: &Kind, stored: &Stored) -> Result<Object, Problem> {
        let mut object = Object::default().with("id", number(stored));
        if kind.field("name").is_none() && kind.field("title").is_none() {
            object = object.with("name", self.ask.label_of(kind, &stored.row)?);
        }
        for field in kind.fields {
            let value = stored.row.get(field.name);
            object = match (field.link(), value) {
                (Some(other), Value::Int(id)) => object
                    .with(field.name, self.get(other, *id)?)
                    .with(&format!("{}_id", field.name), *id),
                (Some(_), _) => object
                    .with(field.name, Json::Null)
                    .with(&format!("{}_id", field.name), Json::Null),
                (None, value) => object.with(field.name, plain(field, value)),
            };
        }
        Ok(object)
    }

    /// A value as programs read it, as text.
    pub(super) fn text(&mut self, field: &Field, value: &Value) -> Result<String, Problem> {
        match (field.link(), value) {
            (Some(other), Value::Int(id)) => self.get(other, *id),
            _ => Ok(match plain(field, value) {
                Json::Null => String::new(),
                Json::String(text) => text,
                other => other.to_string(),
            }),
        }
    }

    /// A value as people read it: the words of a choice, a day as it is written.
    pub(super) fn shown(
        &mut self,
        words: &Words,
        field: &Field,
        value: &Value,
    ) -> Result<String, Problem> {
        Ok(match (field.shape, value) {
            (_, value) if value.is_blank() => String::new(),
            (Shape::Link(other), Value::Int(id)) => self.get(other, *id)?,
            (Shape::Choice(name, _), Value::Text(code)) => words.choice(name, code),
            (Shape::Day, Value::Text(kept)) => kept.parse().map_or(kept.clone(), day::show_day),
            (Shape::Yes, Value::Int(yes)) => if *yes == 1 { "✓" } else { "" }.to_owned(),
            (Shape::Measure, Value::Int(_)) => plain(field, value).to_string(),
            (_, Value::Int(count)) => number::show_count(*count),
            (_, value) => value.text().replace('\n', " "),
        })
    }
}

/// The number of a row; what is on offer and not in the book yet goes by its code.
fn number(stored: &Stored) -> Json {
    if stored.id == 0 {
        Json::from(stored.row.get("code").text())
    } else {
        Json::from(stored.id)
    }
}

/// A value that is no link, as programs read it: days as ISO text, yes as true, thousandths as a decimal number.
fn plain(field: &Field, value: &Value) -> Json {
    match (field.shape, value) {
        (_, value) if value.is_blank() => Json::Null,
        (Shape::Yes, Value::Int(yes)) => Json::Bool(*yes == 1),
        (Shape::Measure, Value::Int(number)) if number % 1000 == 0 => Json::from(number / 1000),
        (Shape::Measure, Value::Int(number)) => Json::from(*number as f64 / 1000.0),
        (_, Value::Int(number)) => Json::from(*number),
        (_, value) => Json::from(value.text()),
    }
}

/// A row as it is shown: telephones whole only where that was asked for.
fn shown(kind: &Kind, stored: &Stored, private: bool) -> Stored {
    let mut shown = stored.clone();
    let phones = kind
        .fields
        .iter()
        .filter(|field| field.shape == Shape::Phone);
    for field in phones.filter(|_| !private) {
        if let Ok(phone) = Phone::parse(stored.row.get(field.name).text()) {
            shown.row.set(field.name, phone.masked());
        }
    }
    shown
}

/// Prints rows of a kind in a format. Telephones are masked unless whole ones are asked for.
pub(super) fn print(
    call: &mut Call,
    ask: Ask<'_>,
    kind: &'static Kind,
    rows: &[Stored],
    format: Format,
    private: bool,
) -> Result<(), Stop> {
    let mut names = Names::of(ask);
    let rows: Vec<Stored> = rows.iter().map(|row| shown(kind, row, private)).collect();
    let rows = rows.as_slice();
    if format == Format::Table {
        return print_table(call, &mut names, kind, rows);
    }
    let objects = rows
        .iter()
        .map(|stored| names.object(kind, stored))
        .collect::<Result<Vec<_>, _>>()?;
    match format {
        Format::Csv => print_csv(call, kind, &objects),
        _ => call.json(&objects),
    }
}

fn print_csv(call: &mut Call, kind: &Kind, objects: &[Object]) -> Result<(), Stop> {
    let mut head = vec!["id".to_owned()];
    if kind.field("name").is_none() && kind.field("title").is_none() {
        head.push("name".to_owned());
    }
    for field in kind.fields {
        head.push(field.name.to_owned());
        head.extend(field.link().map(|_| format!("{}_id", field.name)));
    }
    let lines = objects.iter().map(|object| {
        object
            .0
            .iter()
            .map(|(_, value)| match value {
                Json::Null => OutCell::Empty,
                Json::String(text) => OutCell::Text(text.clone()),
                other => OutCell::Text(other.to_string()),
            })
            .collect::<Vec<_>>()
    });
    let mut bytes = Vec::new();
    write_csv(&mut bytes, &head, lines, CsvKind::Machine)?;
    call.raw(&bytes)
}

fn print_table(
    call: &mut Call,
    names: &mut Names<'_>,
    kind: &'static Kind,
    rows: &[Stored],
) -> Result<(), Stop> {
    let listed: Vec<&Field> = kind.fields.iter().filter(|field| field.listed).collect();
    let mut head = vec![call.words.word("cli-number")];
    head.extend(
        listed
            .iter()
            .map(|field| call.words.field(kind.name, field.name)),
    );
    let mut lines = Vec::with_capacity(rows.len());
    for stored in rows {
        let mut line = vec![match number(stored) {
            Json::String(code) => code,
            number => number.to_string(),
        }];
        for field in &listed {
            let value = stored.row.get(field.name);
            line.push(names.shown(&call.words, field, value)?);
        }
        lines.push(line);
    }
    table(call, &head, &lines)
}

/// Prints lines under a heading, each column as wide as its widest cell.
pub(super) fn table(call: &mut Call, head: &[String], lines: &[Vec<String>]) -> Result<(), Stop> {
    let safe = |cells: &[String]| {
        cells
            .iter()
            .map(|cell| text::visible(cell))
            .collect::<Vec<_>>()
    };
    let mut all = vec![safe(head)];
    all.extend(lines.iter().map(|line| safe(line)));
    let widths: Vec<usize> = (0..head.len())
        .map(|column| {
            all.iter()
                .filter_map(|line| line.get(column))
                .map(|cell| text::width(cell))
                .max()
                .unwrap_or_default()
        })
        .collect();
    for line in &all {
        let mut shown = String::new();
        for (cell, width) in line.iter().zip(&widths) {
            shown.push_str(cell);
            shown.push_str(&" ".repeat(width.saturating_sub(text::width(cell)) + 2));
        }
        call.line(shown.trim_end())?;
    }
    Ok(())
}

/// Prints lines under a heading as a table or as CSV.
pub(super) fn columns(
    call: &mut Call,
    head: &[String],
    lines: &[Vec<String>],
    format: Format,
) -> Result<(), Stop> {
    if format != Format::Csv {
        return table(call, head, lines);
    }
    let cells = lines
        .iter()
        .map(|line| line.iter().cloned().map(OutCell::Text).collect::<Vec<_>>());
    let mut bytes = Vec::new();
    write_csv(&mut bytes, head, cells, CsvKind::Machine)?;
    call.raw(&bytes)
}
