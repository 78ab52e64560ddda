//! Select, insert and update of any kind, made from its FIELDS. No statement about a single kind may live here.

use rusqlite::types::{ToSqlOutput, Value as Sql, ValueRef};
use rusqlite::{Connection, OptionalExtension, ToSql};

use crate::domain::form::{Kind, Row, Value};
use crate::domain::problem::Problem;

impl ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self {
            Self::Null => ToSqlOutput::Owned(Sql::Null),
            Self::Int(number) => ToSqlOutput::Owned(Sql::Integer(*number)),
            Self::Text(text) => ToSqlOutput::Borrowed(ValueRef::Text(text.as_bytes())),
        })
    }
}

/// A row as it stands in the book.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stored {
    /// Its number, never used again.
    pub id: i64,
    /// Its version: one more with every change.
    pub rev: i64,
    /// The step that put it into the bin.
    pub gone: Option<i64>,
    /// Its values.
    pub row: Row,
}

/// The columns of a kind as they stand in a select list: id, rev, gone, then the fields.
pub(super) fn columns(kind: &Kind, table: &str) -> String {
    let mut list = format!("{table}.id, {table}.rev, {table}.gone");
    for field in kind.fields {
        list.push_str(", ");
        list.push_str(table);
        list.push('.');
        list.push_str(field.name);
    }
    list
}

/// Reads a row selected with [`columns`].
pub(super) fn stored(kind: &Kind, from: &rusqlite::Row<'_>) -> rusqlite::Result<Stored> {
    let mut row = Row::new();
    for (place, field) in kind.fields.iter().enumerate() {
        row.set(field.name, value(from.get_ref(place + 3)?));
    }
    Ok(Stored {
        id: from.get(0)?,
        rev: from.get(1)?,
        gone: from.get(2)?,
        row,
    })
}

/// A value of SQLite as a value of a row; text that is not UTF-8 is shown with replacement signs, never a panic.
pub(super) fn value(from: ValueRef<'_>) -> Value {
    match from {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(number) => Value::Int(number),
        ValueRef::Real(number) => Value::Int(number as i64),
        ValueRef::Text(bytes) | ValueRef::Blob(bytes) => {
            Value::Text(String::from_utf8_lossy(bytes).into_owned())
        }
    }
}

/// One row, also from the bin.
pub(super) fn get(db: &Connection, kind: &Kind, id: i64) -> Result<Option<Stored>, Problem> {
    let ask = format!(
        "select {} from {} t where t.id = ?",
        columns(kind, "t"),
        kind.name
    );
    Ok(db
        .prepare_cached(&ask)?
        .query_row([id], |row| stored(kind, row))
        .optional()?)
}

/// How a row calls itself: by its own name, or by that of the row it is named by.
pub(super) fn label(db: &Connection, kind: &Kind, id: i64) -> Result<String, Problem> {
    Ok(match get(db, kind, id)? {
        Some(stored) => label_of(db, kind, &stored.row)?,
        None => String::new(),
    })
}

/// The same for a row in hand.
pub(super) fn label_of(db: &Connection, kind: &Kind, row: &Row) -> Result<String, Problem> {
    let giver = kind
        .named_by
        .and_then(|name| kind.field(name))
        .and_then(|field| Some((field.link()?, row.get(field.name).int()?)));
    let giver = giver.and_then(|(other, id)| Some((crate::domain::kinds::find(other)?, id)));
    let Some((other, id)) = giver else {
        return own_label(db, kind, row);
    };
    let name = label(db, other, id)?;
    Ok(match told_apart(db, kind, row)? {
        Some(by) => format!("{name} – {by}"),
        None => name,
    })
}

/// What tells a row from the others of its name-giver: a point of a model by its place.
fn told_apart(db: &Connection, kind: &Kind, row: &Row) -> Result<Option<String>, Problem> {
    let field = kind.apart.iter().find(|field| !row.get(field).is_blank());
    let Some(field) = field.and_then(|field| kind.field(field)) else {
        return Ok(None);
    };
    let value = row.get(field.name);
    let other = field.link().and_then(crate::domain::kinds::find);
    Ok(Some(match (other, value.int()) {
        (Some(other), Some(id)) => label(db, other, id)?,
        _ => value.text().to_owned(),
    }))
}

/// A row without a name of its own (a person commended) is called by the first row it links to.
fn own_label(db: &Connection, kind: &Kind, row: &Row) -> Result<String, Problem> {
    let own = (kind.label)(row);
    if !own.is_empty() || kind.named_by.is_some() {
        return Ok(own);
    }
    let link = kind.fields.iter().find_map(|field| {
        let other = crate::domain::kinds::find(field.link()?)?;
        Some((other, row.get(field.name).int()?))
    });
    link.map_or(Ok(own), |(other, id)| label(db, other, id))
}

/// Puts a row in with a number of its own, or with `id` where it is put back.
pub(super) fn insert(
    db: &Connection,
    kind: &Kind,
    id: Option<i64>,
    rev: i64,
    row: &Row,
    gone: Option<i64>,
) -> Result<i64, Problem> {
    let mut names = String::from("id, rev, gone, sort");
    let mut marks = String::from("?, ?, ?, ?");
    for field in kind.fields {
        names.push_str(", ");
        names.push_str(field.name);
        marks.push_str(", ?");
    }
    let sort = super::search::sort_key(kind, row);
    let mut values: Vec<&dyn ToSql> = vec![&id, &rev, &gone, &sort];
    values.extend(
        kind.fields
            .iter()
            .map(|field| row.get(field.name) as &dyn ToSql),
    );
    db.prepare_cached(&format!(
        "insert into {} ({names}) values ({marks})",
        kind.name
    ))?
    .execute(values.as_slice())?;
    Ok(db.last_insert_rowid())
}

/// Changes a row; the version must still be `rev`.
pub(super) fn update(
    db: &Connection,
    kind: &Kind,
    was: &Stored,
    row: &Row,
    gone: Option<i64>,
) -> Result<bool, Problem> {
    let mut set = String::from("rev = rev + 1, gone = ?, sort = ?");
    for field in kind.fields {
        set.push_str(", ");
        set.push_str(field.name);
        set.push_str(" = ?");
    }
    let sort = super::search::sort_key(kind, row);
    let mut values: Vec<&dyn ToSql> = vec![&gone, &sort];
    values.extend(
        kind.fields
            .iter()
            .map(|field| row.get(field.name) as &dyn ToSql),
    );
    values.push(&was.id);
    values.push(&was.rev);
    let changed = db
        .prepare_cached(&format!(
            "update {} set {set} where id = ? and rev = ?",
            kind.name
        ))?
        .execute(values.as_slice())?;
    Ok(changed == 1)
}

/// Takes a row out for good: only an undo does that, to a row its own step made.
pub(super) fn delete(db: &Connection, kind: &Kind, id: i64) -> Result<(), Problem> {
    db.prepare_cached(&format!("delete from {} where id = ?", kind.name))?
        .execute([id])?;
    Ok(())
}
