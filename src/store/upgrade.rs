//! A book of another age. An older one is copied first, brought to today's schema in one transaction and looked over before that is kept;
//! where it may not be written, it is brought there in memory and read. A newer one is read as far as this program knows its tables.

use std::collections::BTreeMap;
use std::path::PathBuf;

use rusqlite::backup::Backup;
use rusqlite::{Connection, Transaction, TransactionBehavior};

use super::copy;
use super::migrate::{self, SCHEMA};
use super::open::{self, Place, Store, shown};
use super::vouch;
use crate::assets::Migrations;
use crate::domain::form::Say;
use crate::domain::kinds::KINDS;
use crate::domain::problem::Problem;

/// What was done to an older book while it was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upgraded {
    /// The schema it had.
    pub from: i64,
    /// The verified copy from before.
    pub copy: PathBuf,
}

impl Upgraded {
    /// The sentence about it.
    pub fn say(&self) -> Say {
        Say::new("note-upgraded")
            .with("from", self.from)
            .with("to", SCHEMA)
            .with("path", shown(&self.copy))
    }
}

impl Store {
    /// What was done to the book while it was opened, where it was an older one.
    pub fn upgraded(&self) -> Option<&Upgraded> {
        self.upgraded.as_ref()
    }
}

/// Copies an older book and brings it to [`SCHEMA`]: wholly, or it stays as it was. None where a colleague was faster.
pub(super) fn bring_up(
    db: &mut Connection,
    place: &Place,
    at: &str,
) -> Result<Option<Upgraded>, Problem> {
    // Nobody writes between the copy and the steps: the copy is what the steps find.
    let tx = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let from = migrate::schema_of(&tx)?;
    if from >= SCHEMA {
        return Ok(None);
    }
    let copy = copy::before_upgrade(place, from, at)?;
    run_and_look_over(&tx, from, at).map_err(|problem| match problem {
        full @ (Problem::DiskFull | Problem::DiskFault | Problem::Busy) => full,
        other => Problem::UpgradeFailed {
            path: shown(&copy),
            detail: detail(&other),
        },
    })?;
    tx.commit()?;
    if from < copy::NAMED_SINCE {
        copy::name_book(&copy, &copy::uuid(db)?)?;
    }
    Ok(Some(Upgraded { from, copy }))
}

fn detail(problem: &Problem) -> String {
    match problem {
        Problem::Damaged { detail } | Problem::Bug { code: detail } => detail.clone(),
        other => other.code().to_owned(),
    }
}

/// The steps, and whether the book is whole behind them.
fn run_and_look_over(tx: &Transaction<'_>, from: i64, at: &str) -> Result<(), Problem> {
    let before = counts(tx)?;
    migrate::run_steps(tx, from)?;
    let after = counts(tx)?;
    let lost = before
        .iter()
        .find(|(table, rows)| after.get(*table) != Some(*rows));
    if let Some((table, rows)) = lost {
        let now = after.get(table).copied().unwrap_or_default();
        return Err(damaged(format!("{table}: {rows} > {now}")));
    }
    let verdict: String = tx.query_row("pragma integrity_check(1)", [], |row| row.get(0))?;
    if verdict != "ok" {
        return Err(damaged(verdict));
    }
    let mut ask = tx.prepare("pragma foreign_key_check")?;
    if let Some(row) = ask.query([])?.next()? {
        return Err(damaged(format!("link: {}", row.get::<_, String>(0)?)));
    }
    if migrate::schema_print(tx)? != Migrations::print() {
        return Err(damaged("schema".to_owned()));
    }
    if from < migrate::VOUCHED {
        vouch::settle(tx, at)?;
    }
    Ok(())
}

fn damaged(detail: String) -> Problem {
    Problem::Damaged { detail }
}

/// Rows of the registers and of the history, by table; of a book of any schema.
pub(super) fn counts(db: &Connection) -> Result<BTreeMap<String, i64>, Problem> {
    let mut counts = BTreeMap::new();
    let kinds = KINDS.iter().map(|kind| kind.name);
    for table in kinds.chain(["op", "journal"]) {
        if columns(db, table)?.is_empty() {
            continue;
        }
        let ask = format!("select count(*) from {table}");
        counts.insert(table.to_owned(), db.query_row(&ask, [], |row| row.get(0))?);
    }
    Ok(counts)
}

/// The columns of a table; none where it is no table.
fn columns(db: &Connection, table: &str) -> Result<Vec<String>, Problem> {
    let mut ask = db.prepare_cached(
        "select c.name from sqlite_master m join pragma_table_info(m.name) c where m.type = 'table' and m.name = ?",
    )?;
    Ok(ask
        .query_map([table], |row| row.get(0))?
        .collect::<Result<_, _>>()?)
}

/// An older book as this program reads it, in memory: the file stays as it is.
pub(super) fn read_older(file: &Connection) -> Result<Connection, Problem> {
    let mut db = picture(file)?;
    bring_up_copy(&mut db)?;
    Ok(db)
}

/// A book as it stands, in memory.
pub(super) fn picture(file: &Connection) -> Result<Connection, Problem> {
    let mut db = Connection::open_in_memory()?;
    Backup::new(file, &mut db)?.run_to_completion(10_000, std::time::Duration::ZERO, None)?;
    open::prepare(&mut db)?;
    Ok(db)
}

/// Brings what needs no copy of its own to [`SCHEMA`]: a copy, or the picture of a book in memory.
pub(super) fn bring_up_copy(db: &mut Connection) -> Result<(), Problem> {
    let tx = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let from = migrate::schema_of(&tx)?;
    if from < SCHEMA {
        let at: String =
            tx.query_row("select coalesce(max(at), '') from op", [], |row| row.get(0))?;
        run_and_look_over(&tx, from, &at)?;
        tx.commit()?;
    }
    Ok(())
}

/// True where a newer book still holds every table and column that this program reads.
pub(super) fn can_read_newer(db: &Connection) -> Result<bool, Problem> {
    for kind in KINDS {
        let there = columns(db, kind.name)?;
        let own = ["id", "rev", "gone", "sort"].into_iter();
        let mut needed = own.chain(kind.fields.iter().map(|field| field.name));
        if !needed.all(|name| there.iter().any(|column| column == name)) {
            return Ok(false);
        }
    }
    Ok(
        ["op", "journal", "vouch", "term", "size", "turnout", "book"]
            .iter()
            .map(|table| columns(db, table))
            .collect::<Result<Vec<_>, _>>()?
            .iter()
            .all(|columns| !columns.is_empty()),
    )
}
