//! Registers on their way out: rows of any kind as JSON for programs, as cells under headings for spreadsheets. Telephones are masked
//! unless they are asked for. What goes out can come in again (`office::import`).

use std::path::Path;

use chrono::NaiveDate;
use serde_json::{Map, Value as Json};

use crate::domain::access::Right;
use crate::domain::document::Document;
use crate::domain::form::{Kind, Record, Row, Say, Shape, Value};
use crate::domain::identity::masked;
use crate::domain::kinds;
use crate::domain::person::{Membership, Person};
use crate::domain::privacy::{DisclosureList, DisclosureWay};
use crate::domain::problem::Problem;
use crate::domain::team::Team;
use crate::domain::text::escaped;
use crate::sheet::{CsvKind, OutCell, SaveFault, save_whole, write_csv, write_xlsx};
use crate::store::Store;

use super::exit::{Exit, Leaving, Made};
use super::import::{FieldName, MEMBER, Watch};
use super::sheets::{unsaved, unwritten};
use super::{Office, Query, Start, Stored};

/// The form of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A workbook.
    Xlsx,
    /// Text for a spreadsheet: UTF-8 with mark, formula starts disarmed.
    CsvExcel,
    /// Text for programs: plain RFC 4180.
    CsvMachine,
    /// An array of objects.
    Json,
}

impl Form {
    /// The ending of its files.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Xlsx => "xlsx",
            Self::CsvExcel | Self::CsvMachine => "csv",
            Self::Json => "json",
        }
    }
}

/// A column of a table that goes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// The key in JSON.
    pub key: &'static str,
    /// The field it shows.
    pub field: FieldName,
}

/// One row that goes out.
#[derive(Clone, Debug, PartialEq)]
pub struct Outgoing {
    /// Its number in the book.
    pub id: i64,
    /// How it calls itself.
    pub label: String,
    /// A value for each column; a link has its number here.
    pub values: Vec<Value>,
    /// The label of the linked row for each column; blank where it is no link.
    pub labels: Vec<String>,
}

/// A register that goes out.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// Name of the kind.
    pub kind: &'static str,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, in the order of names.
    pub rows: Vec<Outgoing>,
}

/// The rows of a kind (`member` for the people in teams) on a day; without one everything that stands, and of members those who have not
/// left. Telephones are masked unless `private`.
pub fn export(
    office: &Office,
    kind: &str,
    as_of: Option<NaiveDate>,
    private: bool,
) -> Result<Table, Problem> {
    let query = Query {
        as_of,
        open_on: (kind == MEMBER).then(|| office.today()),
        ..Query::default()
    };
    export_rows(office, kind, query, private, &mut |_, _| true)
}

/// The same for what a register shows: its search, its filters and its day, from the first row to the last. `watch` is told how far it
/// has come and stops it by answering false.
pub fn export_rows(
    office: &Office,
    kind: &str,
    query: Query,
    private: bool,
    watch: Watch<'_>,
) -> Result<Table, Problem> {
    if private {
        office.check_right(Right::TakeOut)?;
    }
    let (name, stored) = if kind == MEMBER || kind == Membership::KIND {
        (MEMBER, kinds::of::<Membership>())
    } else {
        let stored = kinds::find(kind).ok_or_else(|| Problem::Usage {
            what: Say::new("import-no-such-kind").with("kind", kind),
        })?;
        (stored.name, stored)
    };
    let query = Query {
        start: Start::First,
        limit: usize::MAX >> 1,
        ..query
    };
    let columns = columns(name, stored);
    let mut rows = Vec::new();
    let found = office.ask().page(stored, &query)?.rows;
    let total = found.len();
    for (done, (_, row)) in found.into_iter().enumerate() {
        if !watch(done, total) {
            return Err(Problem::Stopped);
        }
        rows.push(outgoing(office, stored, &columns, &row, private)?);
    }
    Ok(Table {
        kind: name,
        columns,
        rows,
    })
}

fn columns(name: &'static str, kind: &'static Kind) -> Vec<Column> {
    let own = |field: &'static crate::domain::form::Field| Column {
        key: field.name,
        field: (kind.name, field.name),
    };
    let decided = Column {
        key: "decided_on",
        field: (Document::KIND, "issued_on"),
    };
    let fields = kind.fields.iter();
    match name {
        MEMBER => {
            let mut columns = vec![
                Column {
                    key: "name",
                    field: (Person::KIND, "name"),
                },
                Column {
                    key: "phone",
                    field: (Person::KIND, "phone"),
                },
                Column {
                    key: "hamlet",
                    field: (Team::KIND, "hamlet"),
                },
            ];
            columns.extend(fields.map(own));
            columns
        }
        Team::KIND => fields.map(own).chain([decided]).collect(),
        _ => fields.map(own).collect(),
    }
}

/// True where the rows of a kind bring telephones with them.
pub fn holds_private(kind: &'static Kind) -> bool {
    let name = if kind.name == Membership::KIND {
        MEMBER
    } else {
        kind.name
    };
    let is_phone = |column: &Column| super::import::field_of(column.field).shape == Shape::Phone;
    columns(name, kind).iter().any(is_phone)
}

fn outgoing(
    office: &Office,
    kind: &'static Kind,
    columns: &[Column],
    stored: &Stored,
    private: bool,
) -> Result<Outgoing, Problem> {
    let mut values = Vec::with_capacity(columns.len());
    let mut labels = Vec::with_capacity(columns.len());
    for column in columns {
        let value = value_of(office, kind, *column, &stored.row)?;
        let field = kinds::find(column.field.0).and_then(|kind| kind.field(column.field.1));
        let link = field
            .and_then(|field| kinds::find(field.link()?))
            .zip(value.int());
        labels.push(match link {
            Some((other, id)) => office.ask().label(other, id)?,
            None => String::new(),
        });
        let phone = field.is_some_and(|field| field.shape == Shape::Phone);
        values.push(if phone && !private && !value.is_blank() {
            Value::Text(masked(value.text()))
        } else {
            value
        });
    }
    Ok(Outgoing {
        id: stored.id,
        label: office.ask().label_of(kind, &stored.row)?,
        values,
        labels,
    })
}

/// The value of a column: the row's own, or that of the row it links to.
fn value_of(office: &Office, kind: &Kind, column: Column, row: &Row) -> Result<Value, Problem> {
    let (of, field) = column.field;
    if of == kind.name {
        return Ok(row.get(field).clone());
    }
    let giver = match of {
        Person::KIND => "person",
        Team::KIND => "team",
        _ => "decision",
    };
    let linked = kinds::find(of).zip(row.get(giver).int());
    let found = linked
        .map(|(other, id)| office.ask().get(other, id))
        .transpose()?;
    Ok(found
        .flatten()
        .map_or(Value::Null, |other| other.row.get(field).clone()))
}

impl Table {
    /// An array of objects: `id`, `name` or `title`, every field by its name; a link as the label under its name and the number under
    /// `<name>_id`; codes as codes, days as `YYYY-MM-DD`, null where nothing was entered.
    pub fn json(&self) -> Json {
        Json::Array(self.rows.iter().map(|row| self.object(row)).collect())
    }

    fn object(&self, row: &Outgoing) -> Json {
        let mut object = Map::new();
        object.insert("id".into(), row.id.into());
        let named = self
            .columns
            .iter()
            .any(|column| matches!(column.key, "name" | "title"));
        if !named {
            object.insert("name".into(), row.label.clone().into());
        }
        for ((column, value), label) in self.columns.iter().zip(&row.values).zip(&row.labels) {
            let field = super::import::field_of(column.field);
            let plain = match value {
                value if value.is_blank() => Json::Null,
                Value::Int(number) if field.shape == Shape::Yes => (*number == 1).into(),
                Value::Int(number) if field.shape == Shape::Measure => {
                    (*number as f64 / 1_000.0).into()
                }
                Value::Int(number) => (*number).into(),
                other => other.text().into(),
            };
            if field.link().is_some() {
                let label = if plain.is_null() {
                    Json::Null
                } else {
                    label.clone().into()
                };
                object.insert(format!("{}_id", column.key), plain);
                object.insert(column.key.into(), label);
            } else {
                object.insert(column.key.into(), plain);
            }
        }
        Json::Object(object)
    }

    /// The columns that a spreadsheet shows: a member's own link to the person says nothing beside the name.
    fn shown(&self) -> impl Iterator<Item = (usize, &Column)> {
        let hidden = (Membership::KIND, "person");
        let columns = self.columns.iter().enumerate();
        columns.filter(move |(_, column)| self.kind != MEMBER || column.field != hidden)
    }

    /// The headings of [`Table::cells`]; `say` lends the words.
    pub fn head(&self, say: &dyn Fn(&Say) -> String) -> Vec<String> {
        let head = |column: &Column| match column.key {
            "decided_on" => say(&Say::new("import-decided-on")),
            _ => say(&Say::field(column.field.0, column.field.1)),
        };
        self.shown().map(|(_, column)| head(column)).collect()
    }

    /// The rows for a spreadsheet: links by label, codes in words.
    pub fn cells(&self, say: &dyn Fn(&Say) -> String) -> Vec<Vec<OutCell>> {
        let cell = |row: &Outgoing, (place, column): (usize, &Column)| {
            let (value, label) = (&row.values[place], &row.labels[place]);
            if value.is_blank() {
                return OutCell::Empty;
            }
            match (super::import::field_of(column.field).shape, value) {
                (Shape::Link(_), _) => OutCell::Text(label.clone()),
                (Shape::Choice(name, _), value) => {
                    OutCell::Text(say(&Say::choice(name, value.text())))
                }
                (Shape::Day, value) => value
                    .text()
                    .parse()
                    .map_or_else(|_| OutCell::Text(value.text().to_owned()), OutCell::Day),
                (Shape::Yes, Value::Int(1)) => OutCell::Text("x".into()),
                (Shape::Yes, _) => OutCell::Empty,
                (Shape::Measure, Value::Int(number)) => {
                    OutCell::Text((*number as f64 / 1_000.0).to_string())
                }
                (_, Value::Int(number)) => OutCell::Number(*number),
                (_, value) => OutCell::Text(value.text().to_owned()),
            }
        };
        self.rows
            .iter()
            .map(|row| self.shown().map(|column| cell(row, column)).collect())
            .collect()
    }
}

/// A register in the form of a file: .json, .xlsx, or text.
pub struct Sheet<'a> {
    /// The rows.
    pub table: &'a Table,
    /// The form.
    pub form: Form,
    /// Lends the words.
    pub say: &'a dyn Fn(&Say) -> String,
}

impl Form {
    /// The form that the name of a file asks for: .json, .xlsx, and .csv under any other name.
    pub fn of_path(path: &Path) -> Self {
        if has_ending(path, "json") {
            Self::Json
        } else if has_ending(path, "xlsx") {
            Self::Xlsx
        } else {
            Self::CsvExcel
        }
    }
}

impl Leaving for Sheet<'_> {
    fn words(&self, see: &mut dyn FnMut(&str)) {
        for row in &self.table.rows {
            see(&row.label);
            for value in &row.values {
                see(value.text());
            }
            for label in &row.labels {
                see(label);
            }
        }
    }
    fn bytes(&self) -> Result<Made, Problem> {
        let table = self.table;
        if self.form == Form::Json {
            let text = escaped(&serde_json::to_string_pretty(&table.json())?);
            return Ok((text.into_bytes(), 0));
        }
        let (head, cells) = (table.head(self.say), table.cells(self.say));
        table_bytes(
            self.form,
            &(self.say)(&Say::kind(table.kind)),
            &head,
            &cells,
        )
    }
    fn people(&self) -> Option<usize> {
        DisclosureList::of_kind(self.table.kind).map(|_| self.table.rows.len())
    }
}

impl Table {
    /// What the log says of it on its way to a file.
    pub fn exit(&self, to: String) -> Exit {
        Exit {
            list: DisclosureList::of_kind(self.kind).unwrap_or(DisclosureList::Extract),
            way: DisclosureWay::File,
            to,
        }
    }
}

/// Cells under headings on their way out, as .xlsx or .csv by the name of the file.
pub(super) struct Cells<'a> {
    /// Name of the sheet.
    pub(super) sheet: &'a str,
    /// The headings.
    pub(super) head: &'a [String],
    /// The rows.
    pub(super) rows: &'a [Vec<OutCell>],
    /// The form.
    pub(super) form: Form,
}

impl Leaving for Cells<'_> {
    fn words(&self, see: &mut dyn FnMut(&str)) {
        for cell in self.rows.iter().flatten() {
            if let OutCell::Text(text) = cell {
                see(text);
            }
        }
    }
    fn bytes(&self) -> Result<Made, Problem> {
        table_bytes(self.form, self.sheet, self.head, self.rows)
    }
}

fn has_ending(path: &Path, ending: &str) -> bool {
    path.extension()
        .is_some_and(|own| own.eq_ignore_ascii_case(ending))
}

/// Cells under headings as the bytes of a workbook or a text file, and how many texts were longer than a cell holds.
fn table_bytes(
    form: Form,
    sheet: &str,
    head: &[String],
    rows: &[Vec<OutCell>],
) -> Result<(Vec<u8>, usize), Problem> {
    if form == Form::Xlsx {
        let book = write_xlsx(sheet, head, rows).map_err(|fault| unwritten(sheet, &fault))?;
        return Ok((book.bytes, book.cut));
    }
    let reader = if form == Form::CsvMachine {
        CsvKind::Machine
    } else {
        CsvKind::Excel
    };
    let mut bytes = Vec::new();
    write_csv(&mut bytes, head, rows, reader)
        .map_err(|fault| unsaved("", &SaveFault::from(fault)))?;
    Ok((bytes, 0))
}

/// Writes a file whole or not at all, readable by its owner alone; one that is there is replaced only with `replace`, and a book of this
/// program never. Only the gate in `exit` writes what leaves.
pub(super) fn save_file(path: &Path, bytes: &[u8], replace: bool) -> Result<(), Problem> {
    let shown = path.display().to_string();
    if Store::belongs_to_a_book(path) {
        return Err(Problem::IsABook { path: shown });
    }
    save_whole(path, bytes, replace).map_err(|fault| unsaved(&shown, &fault))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_wider_than_a_sheet_is_refused_in_words_and_makes_no_bytes() {
        let head = vec![String::from("x"); 16_385];
        let cells = Cells {
            sheet: "teams",
            head: &head,
            rows: &[],
            form: Form::Xlsx,
        };
        let told = cells.bytes();
        assert!(
            matches!(&told, Err(Problem::BadSheet { why, .. }) if why.key == "sheet-overflow"),
            "{told:?}"
        );
    }
}
