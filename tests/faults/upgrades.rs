//! Books of older programs are opened: copied first, brought to today's schema whole or not at all, and the way back is open. Books of newer
//! programs are read.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use tempfile::TempDir;
use tuquan::domain::command::{Change, Command};
use tuquan::domain::form::Row;
use tuquan::domain::kinds::{self, KINDS};
use tuquan::domain::place::Hamlet;
use tuquan::domain::problem::{Problem, ReadOnly};
use tuquan::office::{CopySheet, Office, SCHEMA, Who};
use tuquan::store::Place;

use crate::support::page::clock;
use crate::support::vfs::Shim;
use crate::support::{disk, old};

fn who() -> Who {
    Who {
        name: "hoa".into(),
        account: "hoa".into(),
    }
}

fn open(path: &Path) -> Result<Office, Problem> {
    Office::open(path, who(), clock(), false)
}

fn dump(step: i64) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/upgrades/{step:04}.sql"))
}

/// A book of that step as its dump tells it.
fn book(step: i64) -> (TempDir, PathBuf) {
    let folder = disk::memory_folder();
    let path = folder.path().join("so.tuquan");
    let text = fs::read_to_string(dump(step)).expect("a dump of every step");
    let db = Connection::open(&path).expect("a file");
    db.execute_batch("pragma journal_mode = wal")
        .expect("a log");
    db.execute_batch(&text).expect("the dump is one book");
    (folder, path)
}

fn raw(path: &Path, sql: &str) {
    Connection::open(path)
        .and_then(|db| db.execute_batch(sql))
        .expect("changed by hand");
}

/// Rows of each register, straight from the file.
fn counts(path: &Path) -> BTreeMap<&'static str, i64> {
    let db = Connection::open(path).expect("the file");
    let count = |table: &str| {
        db.query_row(&format!("select count(*) from {table}"), [], |row| {
            row.get(0)
        })
    };
    KINDS
        .iter()
        .filter_map(|kind| Some((kind.name, count(kind.name).ok()?)))
        .collect()
}

fn schema(path: &Path) -> i64 {
    Connection::open(path)
        .and_then(|db| db.query_row("pragma user_version", [], |row| row.get(0)))
        .expect("a schema")
}

/// A new step comes with a dump of a book made by it; a dump is never written twice.
#[test]
fn every_step_of_the_schema_has_a_dump() {
    for step in 1..=SCHEMA {
        if dump(step).exists() {
            continue;
        }
        assert!(
            std::env::var_os("UPDATE_UPGRADES").is_some(),
            "{} is missing: run UPDATE_UPGRADES=1 cargo test upgrades and commit it with the step",
            dump(step).display()
        );
        fs::write(dump(step), old::dump(step)).expect("the dump is written");
    }
}

/// 52: a book of every older step is copied, upgraded and whole: no row, no step and no seal is lost, and the copy leads back.
#[test]
fn a_book_of_any_older_step_is_copied_and_upgraded() {
    for step in 1..SCHEMA {
        let (_folder, path) = book(step);
        let before = counts(&path);
        let mut office = open(&path).unwrap_or_else(|problem| panic!("step {step}: {problem:?}"));
        let upgraded = office.upgraded().expect("upgraded").clone();
        assert_eq!((upgraded.from, schema(&path)), (step, SCHEMA));
        let after = counts(&path);
        assert!(
            before.iter().all(|(kind, rows)| after[kind] == *rows),
            "step {step}"
        );
        let check = office.check(&[]).expect("checked");
        assert!(check.is_well(), "step {step}: {check:?}");

        let sheet = CopySheet::beside(&upgraded.copy).expect("a sheet beside it");
        assert_eq!((sheet.schema, schema(&upgraded.copy)), (step, step));
        let copies = office.copies().expect("copies");
        assert_eq!(copies.len(), 1, "step {step}: it is among the kept copies");
        office.verify_copy(&upgraded.copy).expect("verified");

        let kind = kinds::of::<Hamlet>();
        let seen = office.ask().all(kind).expect("rows").remove(0);
        office
            .run(Command::save(Change::of::<Hamlet>(
                seen.id,
                seen.rev,
                Row::new().with("name", "Thôn Khác"),
            )))
            .expect("changed since");
        office
            .bring_back_all(&upgraded.copy)
            .unwrap_or_else(|problem| panic!("step {step}: {problem:?}"));
        let back = office.ask().row(kind, seen.id).expect("a row").row;
        assert_eq!(back.get("name"), seen.row.get("name"), "step {step}");
        drop(office);
        assert_eq!(open(&path).expect("again").upgraded(), None);
    }
}

/// 52: a copy of an older program opens for reading as it is, and stays byte for byte.
#[test]
fn an_older_copy_is_read_and_not_changed() {
    let (_folder, path) = book(SCHEMA - 1);
    let copy = open(&path)
        .expect("upgraded")
        .upgraded()
        .expect("copied")
        .copy
        .clone();
    let bytes = fs::read(&copy).expect("read");
    let office = Office::open(copy.clone(), who(), clock(), false).expect("opened");
    assert_eq!(office.read_only(), Some(ReadOnly::Copy));
    assert!(
        !office
            .ask()
            .all(kinds::of::<Hamlet>())
            .expect("rows")
            .is_empty()
    );
    drop(office);
    assert_eq!(fs::read(&copy).expect("read"), bytes);
}

/// An upgrade that would lose a row, or leave a link to nowhere, is taken back; the sentence says where the copy is.
#[test]
fn an_upgrade_that_does_not_hold_is_taken_back() {
    let (_folder, path) = book(SCHEMA - 1);
    raw(
        &path,
        "pragma foreign_keys = off; update team set hamlet = 900",
    );
    let before = counts(&path);
    match open(&path).map(|_| ()) {
        Err(Problem::UpgradeFailed { path: copy, .. }) => {
            assert!(Path::new(&copy).exists(), "{copy}");
        }
        other => panic!("{other:?}"),
    }
    assert_eq!((schema(&path), counts(&path)), (SCHEMA - 1, before));
}

/// An older book in a folder that takes no copy is not touched.
#[test]
fn without_a_copy_there_is_no_upgrade() {
    let (folder, path) = book(SCHEMA - 1);
    fs::write(
        folder.path().join("so.tuquan.sao-luu"),
        "a file in its place",
    )
    .expect("written");
    assert!(open(&path).is_err());
    assert_eq!(schema(&path), SCHEMA - 1);
}

/// Two officers open an older book at once: one upgrades, the other finds it done.
#[test]
fn two_who_open_an_older_book_at_once_upgrade_it_once() {
    let (_folder, path) = book(1);
    let done: Vec<bool> = std::thread::scope(|scope| {
        let opened: Vec<_> = (0..4)
            .map(|_| scope.spawn(|| open(&path).expect("opened").upgraded().is_some()))
            .collect();
        opened
            .into_iter()
            .map(|thread| thread.join().expect("no panic"))
            .collect()
    });
    assert_eq!(done.iter().filter(|done| **done).count(), 1, "{done:?}");
}

/// 51, 78, 199: a book of a newer program opens for reading and says so; nothing is written into it, and what this program cannot read any
/// more is refused.
#[test]
fn a_newer_book_opens_for_reading_only() {
    let (_folder, path) = book(SCHEMA);
    raw(
        &path,
        "pragma user_version = 99; alter table hamlet add column later text; create table later (id integer)",
    );
    let mut office = open(&path).expect("opened for reading");
    assert_eq!(office.read_only(), Some(ReadOnly::Newer));
    assert!(
        !office
            .ask()
            .all(kinds::of::<Hamlet>())
            .expect("rows")
            .is_empty()
    );
    let new = Change::new::<Hamlet>(Row::new().with("name", "Thôn Mới").with("kind", "thon"));
    assert_eq!(
        office.run(Command::save(new)),
        Err(Problem::ReadOnly {
            why: ReadOnly::Newer
        })
    );
    office.set_read_only(false);
    assert_eq!(office.read_only(), Some(ReadOnly::Newer));
    drop(office);
    raw(&path, "alter table hamlet rename column name to title");
    assert!(matches!(
        open(&path).map(|_| ()),
        Err(Problem::FileTooNew { schema: 99 })
    ));
}

/// 78: a colleague's newer program upgrades the book while this one has it open: from then on it only reads.
#[test]
fn a_book_upgraded_by_a_colleague_is_not_written_by_this_program() {
    let (_folder, path) = book(SCHEMA);
    let mut office = open(&path).expect("opened");
    raw(
        &path,
        "pragma user_version = 99; create table later (id integer)",
    );
    let new = || Change::new::<Hamlet>(Row::new().with("name", "Thôn Mới").with("kind", "thon"));
    assert_eq!(
        office.run(Command::save(new())),
        Err(Problem::ReadOnly {
            why: ReadOnly::Newer
        })
    );
    assert_eq!(office.read_only(), Some(ReadOnly::Newer));
}

/// 2, 7: a power cut at any disk call of an upgrade leaves the old book or the new one, never one between, and never with a row less.
#[test]
fn a_power_cut_in_an_upgrade_leaves_the_old_book_or_the_new_one() {
    let shim = Shim::register("office-upgrade");
    let (_folder, path) = book(5);
    let rows = counts(&path);
    let place = Place {
        layer: Some(shim.name().to_owned()),
        ..Place::from(&path)
    };
    shim.record(|| drop(Office::open(place, who(), clock(), false).expect("upgraded")));
    let mut seen = [false; 2];
    let report = shim.crash_states(2026, 150, |crash| {
        let now = schema(crash.path);
        if now != 5 && now != SCHEMA {
            return Err(format!("schema {now}"));
        }
        seen[usize::from(now == SCHEMA)] = true;
        let office = open(crash.path).map_err(|problem| format!("{problem:?}"))?;
        drop(office);
        let left = counts(crash.path);
        let short = rows
            .iter()
            .find(|(kind, rows)| left.get(*kind) != Some(*rows));
        short.map_or(Ok(()), |(kind, rows)| {
            Err(format!("{kind} had {rows} rows"))
        })
    });
    report.assert_sound();
    assert_eq!(seen, [true; 2], "cuts before and behind the step");
}
