//! Whether what the book keeps beside its rows (the word index) still says what the rows say, and putting it in order.

use rusqlite::Connection;

use super::open::Store;
use super::record;
use super::search;
use crate::domain::form::Kind;
use crate::domain::kinds::KINDS;
use crate::domain::problem::Problem;

impl Store {
    /// Kinds with rows whose words in the index are not those of the row, or that left the book, and how many.
    pub fn index_faults(&self) -> Result<Vec<(&'static str, usize)>, Problem> {
        let mut found = Vec::new();
        for kind in searched() {
            let mut wrong = stray(&self.db, kind)?;
            for (id, words) in words_of(&self.db, kind)? {
                let mut kept = self
                    .db
                    .prepare_cached("select word from term where kind = ? and row = ?")?
                    .query_map((kind.name, id), |row| row.get::<_, String>(0))?
                    .collect::<Result<Vec<_>, _>>()?;
                let mut meant = words;
                kept.sort();
                meant.sort();
                wrong += usize::from(kept != meant);
            }
            if wrong > 0 {
                found.push((kind.name, wrong));
            }
        }
        Ok(found)
    }

    /// Makes the word index anew from the rows. No row changes, so the journal has no line of it.
    pub fn rebuild_index(&mut self) -> Result<(), Problem> {
        if let Some(why) = self.read_only() {
            return Err(why.into());
        }
        self.check_identity()?;
        let tx = self.begin()?;
        refill(&tx)?;
        tx.commit()?;
        Ok(())
    }
}

/// Makes the word index anew inside a transaction that is open.
pub(super) fn refill(db: &Connection) -> Result<(), Problem> {
    db.execute("delete from term", [])?;
    for kind in searched() {
        for stored in standing(db, kind)? {
            search::index(db, kind, stored.id, None, Some(&stored.row))?;
        }
    }
    Ok(())
}

fn searched() -> impl Iterator<Item = &'static Kind> {
    KINDS
        .iter()
        .filter(|kind| kind.fields.iter().any(|field| field.searched))
}

fn standing(db: &Connection, kind: &Kind) -> Result<Vec<record::Stored>, Problem> {
    let ask = format!(
        "select {} from {} t where t.gone is null",
        record::columns(kind, "t"),
        kind.name
    );
    Ok(db
        .prepare(&ask)?
        .query_map([], |row| record::stored(kind, row))?
        .collect::<Result<_, _>>()?)
}

fn words_of(db: &Connection, kind: &Kind) -> Result<Vec<(i64, Vec<String>)>, Problem> {
    Ok(standing(db, kind)?
        .into_iter()
        .map(|stored| (stored.id, search::words(kind, &stored.row)))
        .collect())
}

/// Rows in the index that do not stand in the book.
fn stray(db: &Connection, kind: &Kind) -> Result<usize, Problem> {
    let ask = format!(
        "select count(distinct row) from term where kind = ? and row not in (select id from {} where gone is null)",
        kind.name
    );
    Ok(db.query_row(&ask, [kind.name], |row| row.get::<_, i64>(0))? as usize)
}
