//! Runs the steps of `assets/migrations` in order inside one transaction, and refuses a file whose shape is not the one
//! those steps make: an edited step, a foreign table, a trigger slipped in.

use rusqlite::{Connection, Transaction, TransactionBehavior};
use sha2::{Digest, Sha256};

use crate::assets::Migrations;
use crate::domain::problem::Problem;
use crate::domain::text;

/// The schema this program writes: the number of its last step.
pub const SCHEMA: i64 = 15;

/// The step since which the words rows are found by keep their marks.
const WORDS: i64 = 9;

/// The step since which erasing is vouched for.
pub(super) const VOUCHED: i64 = 13;

/// Makes the tables of a new file.
pub(super) fn make(db: &mut Connection) -> Result<(), Problem> {
    let tx = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    run_steps(&tx, 0)?;
    tx.commit()?;
    Ok(())
}

/// The schema a file says it has.
pub(super) fn schema_of(db: &Connection) -> Result<i64, Problem> {
    Ok(db.query_row("pragma user_version", [], |row| row.get(0))?)
}

/// Runs the steps behind `from` inside a transaction that is open.
pub(super) fn run_steps(tx: &Transaction<'_>, from: i64) -> Result<(), Problem> {
    for step in (from + 1)..=SCHEMA {
        tx.execute_batch(&Migrations::step(step))?;
    }
    if from > 0 && from < WORDS {
        super::sound::refill(tx)?;
    }
    tx.execute_batch(&format!("pragma user_version = {SCHEMA}"))?;
    Ok(())
}

/// SHA-256 over the text of every table, index and trigger: what a file of [`SCHEMA`] must look like before it is asked anything.
pub fn schema_print(db: &Connection) -> Result<String, Problem> {
    let mut ask = db.prepare("select coalesce(sql, name) from sqlite_master where name not like 'sqlite_stat%' order by type, name")?;
    let mut rows = ask.query([])?;
    let mut hash = Sha256::new();
    while let Some(row) = rows.next()? {
        hash.update(row.get_ref(0)?.as_bytes().unwrap_or_default());
        hash.update([0]);
    }
    Ok(text::hex(&hash.finalize()))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::domain::form::Shape;
    use crate::domain::kinds::KINDS;

    fn fresh() -> Connection {
        let mut db = Connection::open_in_memory().expect("memory");
        make(&mut db).expect("the steps run");
        db
    }

    #[test]
    fn the_print_of_the_schema_is_written_down() {
        let print = schema_print(&fresh()).expect("print");
        assert_eq!(
            Migrations::print(),
            print,
            "the schema changed: write {print} into assets/migrations/print.txt, and never edit a released step"
        );
    }

    #[test]
    fn every_column_is_a_field_and_every_field_a_column() {
        let db = fresh();
        for kind in KINDS {
            let mut ask = db
                .prepare("select name, type from pragma_table_info(?)")
                .expect("ask");
            // By name: a field stands in the form where it belongs, a column that came later at the end of its table.
            let columns: BTreeMap<String, String> = ask
                .query_map([kind.name], |row| Ok((row.get(0)?, row.get(1)?)))
                .expect("columns")
                .collect::<Result<_, _>>()
                .expect("columns");
            let own = [
                ("id", "INTEGER"),
                ("rev", "INTEGER"),
                ("gone", "INTEGER"),
                ("sort", "TEXT"),
            ];
            let fields = kind.fields.iter().map(|field| {
                let number = matches!(
                    field.shape,
                    Shape::Count | Shape::Measure | Shape::Yes | Shape::Link(_)
                );
                (field.name, if number { "INTEGER" } else { "TEXT" })
            });
            let wanted: BTreeMap<String, String> = own
                .into_iter()
                .chain(fields)
                .map(|(name, form)| (name.to_owned(), form.to_owned()))
                .collect();
            assert_eq!(columns, wanted, "columns of {}", kind.name);
        }
    }

    #[test]
    fn every_kind_has_its_size() {
        let db = fresh();
        let sizes: i64 = db
            .query_row("select count(*) from size", [], |row| row.get(0))
            .expect("sizes");
        assert_eq!(sizes as usize, KINDS.len());
    }
}
