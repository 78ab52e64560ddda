//! The journal: one step (`op`) a command, one line a row with what stood there before and after. It is the history, the undo, the redo
//! and the audit trail at once; there is no second log.

use rusqlite::{Connection, OptionalExtension};

use super::chain;
use crate::domain::form::{Kind, Row, Say};
use crate::domain::problem::Problem;

/// One step: who did what, when.
#[derive(Clone, Debug, PartialEq)]
pub struct Op {
    /// Its number, in the order of the book.
    pub id: i64,
    /// Local time, `YYYY-MM-DDTHH:MM:SS`.
    pub at: String,
    /// Name in the book.
    pub who: String,
    /// What was done.
    pub what: Say,
    /// The step this one took back (`true`) or did again (`false`).
    pub toggles: Option<(i64, bool)>,
}

/// One row of a step. A row that did not stand in the book is none; the number beside it is the step that put it into the bin.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Step.
    pub op: i64,
    /// Kind of the row.
    pub kind: String,
    /// The row.
    pub row: i64,
    /// What stood there.
    pub before: Option<(Row, Option<i64>)>,
    /// What stands there since.
    pub after: Option<(Row, Option<i64>)>,
}

type Side<'a> = Option<(&'a Row, Option<i64>)>;

fn pack(side: Side<'_>) -> Result<Option<String>, Problem> {
    let Some((row, gone)) = side else {
        return Ok(None);
    };
    let mut kept = Row::new();
    for (name, value) in row.iter().filter(|(_, value)| !value.is_blank()) {
        kept.set(name, value.clone());
    }
    if let Some(op) = gone {
        kept.set("gone", op);
    }
    Ok(Some(serde_json::to_string(&kept)?))
}

pub(super) fn unpack(
    kind: Option<&Kind>,
    text: Option<String>,
) -> Result<Option<(Row, Option<i64>)>, Problem> {
    let Some(text) = text else { return Ok(None) };
    let mut row: Row = serde_json::from_str(&text)?;
    let gone = row.remove("gone").and_then(|value| value.int());
    for field in kind.map_or(&[][..], |kind| kind.fields) {
        if !row.has(field.name) {
            row.set(field.name, crate::domain::form::Value::Null);
        }
    }
    Ok(Some((row, gone)))
}

pub(super) fn line(
    db: &Connection,
    op: i64,
    kind: &Kind,
    row: i64,
    before: Side<'_>,
    after: Side<'_>,
) -> Result<(), Problem> {
    let (before, after) = (pack(before)?, pack(after)?);
    let salt = chain::salt(db)?;
    let pledge = chain::pledge(&salt, &[before.as_deref(), after.as_deref()]);
    db.prepare_cached(
        "insert into journal (op, kind, row, before, after, salt, pledge) values (?, ?, ?, ?, ?, ?, ?)",
    )?
    .execute((op, kind.name, row, before, after, salt, pledge))?;
    Ok(())
}

const OP: &str = "select id, at, who, what, root, undone from op";

fn op(row: &rusqlite::Row<'_>) -> rusqlite::Result<Op> {
    let what: String = row.get(3)?;
    let root: Option<i64> = row.get(4)?;
    let undone: Option<bool> = row.get(5)?;
    let what = serde_json::from_str(&what).unwrap_or_else(|_| Say::new("op-save"));
    Ok(Op {
        id: row.get(0)?,
        at: row.get(1)?,
        who: row.get(2)?,
        what,
        toggles: root.zip(undone),
    })
}

/// The step with that token: what was asked has been done already.
pub(super) fn by_token(db: &Connection, token: &str) -> Result<Option<Op>, Problem> {
    Ok(db
        .prepare_cached(&format!("{OP} where token = ?"))?
        .query_row([token], op)
        .optional()?)
}

/// One step.
pub(super) fn by_id(db: &Connection, id: i64) -> Result<Option<Op>, Problem> {
    Ok(db
        .prepare_cached(&format!("{OP} where id = ?"))?
        .query_row([id], op)
        .optional()?)
}

/// The newest steps, before step `before` where that is said, of one day (`YYYY-MM-DD`) where that is said.
pub(super) fn latest(
    db: &Connection,
    before: Option<i64>,
    day: Option<&str>,
    limit: usize,
) -> Result<Vec<Op>, Problem> {
    let ask = format!(
        "{OP} where (?1 is null or id < ?1) and (?2 is null or (at >= ?2 and at < ?2 || 'U')) order by id desc limit ?3"
    );
    let mut ask = db.prepare_cached(&ask)?;
    Ok(ask
        .query_map((before, day, limit as i64), op)?
        .collect::<Result<_, _>>()?)
}

/// A line as SQLite gives it: step, kind, row, before, after.
type Raw = (i64, String, i64, Option<String>, Option<String>);

fn read_line(row: &rusqlite::Row<'_>) -> rusqlite::Result<Raw> {
    Ok((
        row.get(0)?,
        row.get(1)?,
        row.get(2)?,
        row.get(3)?,
        row.get(4)?,
    ))
}

fn lines(
    ask: &mut rusqlite::CachedStatement<'_>,
    args: impl rusqlite::Params,
) -> Result<Vec<Line>, Problem> {
    let read: Vec<_> = ask.query_map(args, read_line)?.collect::<Result<_, _>>()?;
    read.into_iter()
        .map(|(op, name, row, before, after)| {
            let kind = crate::domain::kinds::find(&name);
            Ok(Line {
                op,
                before: unpack(kind, before)?,
                after: unpack(kind, after)?,
                kind: name,
                row,
            })
        })
        .collect()
}

/// The rows of one step in the order they were changed.
pub(super) fn lines_of(db: &Connection, op: i64) -> Result<Vec<Line>, Problem> {
    lines(
        &mut db.prepare_cached(
            "select op, kind, row, before, after from journal where op = ? order by id",
        )?,
        [op],
    )
}

/// The lines of one row, newest first.
pub(super) fn of_row(
    db: &Connection,
    kind: &Kind,
    row: i64,
    limit: usize,
) -> Result<Vec<Line>, Problem> {
    let mut ask = db.prepare_cached("select op, kind, row, before, after from journal where kind = ? and row = ? order by id desc limit ?")?;
    lines(&mut ask, (kind.name, row, limit as i64))
}

/// The step of `who` that undo would take back: the newest that stands.
pub(super) fn standing(db: &Connection, who: &str, since: &str) -> Result<Option<Op>, Problem> {
    let ask = format!(
        "{OP} where who = ?1 and at >= ?2 and root is null and {APPLIED} = 0 order by id desc limit 1"
    );
    Ok(db
        .prepare_cached(&ask)?
        .query_row((who, since), op)
        .optional()?)
}

/// The step of `who` that redo would do again: the oldest of those taken back since the newest step was made; what was taken back before
/// that is overwritten for good, as in any pile of pages with a thumb in it.
pub(super) fn undone(db: &Connection, who: &str, since: &str) -> Result<Option<Op>, Problem> {
    let ask = format!(
        "{OP} where who = ?1 and at >= ?2 and root is null and {APPLIED} = 1
         and (select max(t.id) from op t where t.root = op.id)
             > (select max(s.id) from op s where s.who = ?1 and s.root is null)
         order by id limit 1"
    );
    Ok(db
        .prepare_cached(&ask)?
        .query_row((who, since), op)
        .optional()?)
}

const APPLIED: &str =
    "coalesce((select t.undone from op t where t.root = op.id order by t.id desc limit 1), 0)";
