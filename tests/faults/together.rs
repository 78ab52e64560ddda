//! Several officers in one file at once.

use std::path::PathBuf;

use tempfile::TempDir;
use tuquan::domain::command::{Change, Command, Target};
use tuquan::domain::form::Row;
use tuquan::domain::kinds;
use tuquan::domain::place::{self, Hamlet};
use tuquan::domain::problem::Problem;
use tuquan::office::{Office, Who};

use crate::support::page::clock;

fn officer(name: &str) -> Who {
    Who {
        name: name.into(),
        account: name.into(),
    }
}

fn book() -> (TempDir, PathBuf, i64) {
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("so.tuquan");
    let card = place::Office {
        name: "Xã Tân Lập".into(),
        ..Default::default()
    };
    let mut office =
        Office::create(path.clone(), &card, officer("hoa"), clock(), false).expect("a book");
    let hamlet = Change::new::<Hamlet>(
        Row::new()
            .with("name", "Thôn 1")
            .with("kind", "thon")
            .with("households", 0_i64),
    );
    let id = office.run(Command::save(hamlet)).expect("saved").ids[0];
    (folder, path, id)
}

/// 61, 71: many writers with a version check: nobody is refused for being busy, nobody's step is lost.
#[test]
fn ten_officers_count_to_two_hundred() {
    let (_folder, path, id) = book();
    std::thread::scope(|scope| {
        for number in 0..10 {
            let path = path.clone();
            scope.spawn(move || {
                let mut office =
                    Office::open(path, officer(&format!("can-bo-{number}")), clock(), false)
                        .expect("open");
                let kind = kinds::of::<Hamlet>();
                let mut counted = 0;
                while counted < 20 {
                    let seen = office.ask().row(kind, id).expect("a row");
                    let more = seen.row.get("households").int().unwrap_or(0) + 1;
                    match office.run(Command::save(Change::of::<Hamlet>(
                        id,
                        seen.rev,
                        Row::new().with("households", more),
                    ))) {
                        Ok(_) => counted += 1,
                        Err(Problem::ChangedBy { .. }) => {}
                        Err(other) => panic!("{other:?}"),
                    }
                }
            });
        }
    });
    let office = Office::open(path, officer("hoa"), clock(), false).expect("open");
    assert_eq!(
        office
            .ask()
            .row(kinds::of::<Hamlet>(), id)
            .expect("a row")
            .row
            .get("households")
            .int(),
        Some(200)
    );
}

/// 67, 69: the same field clashes with three values; an edit against a bin says who binned it.
#[test]
fn a_colleague_is_named_and_nothing_is_overwritten() {
    let (_folder, path, id) = book();
    let mut hoa = Office::open(path.clone(), officer("hoa"), clock(), false).expect("open");
    let mut nam = Office::open(path, officer("nam"), clock(), false).expect("open");
    let kind = kinds::of::<Hamlet>();
    let seen = hoa.ask().row(kind, id).expect("a row");
    let edit = |row: Row| {
        Command::save(Change {
            kind: kind.name,
            target: Target::Seen {
                id,
                rev: seen.rev,
                base: seen.row.clone(),
            },
            row,
            fresh: Vec::new(),
        })
    };
    nam.run(edit(Row::new().with("name", "Thôn Một")))
        .expect("nam saves");
    assert!(hoa.news().expect("asked"), "the other session hears of it");
    match hoa.run(edit(Row::new().with("name", "Thôn Nhất"))) {
        Err(Problem::ChangedBy { who, clashes, .. }) => {
            assert_eq!(who, "nam");
            let values = (
                clashes[0].mine.text(),
                clashes[0].now.text(),
                clashes[0].was.text(),
            );
            assert_eq!(values, ("Thôn Nhất", "Thôn Một", "Thôn 1"));
        }
        other => panic!("{other:?}"),
    }
    let rev = nam.ask().row(kind, id).expect("a row").rev;
    nam.run(Command::Retire {
        kind: kind.name,
        id,
        rev,
    })
    .expect("nam bins it");
    assert!(
        matches!(hoa.run(edit(Row::new().with("note", "x"))), Err(Problem::RetiredBy { who, .. }) if who == "nam")
    );
}

/// 162: a copy taken while others write is one moment, and opens.
#[test]
fn a_copy_under_writers_is_one_moment() {
    let (folder, path, _) = book();
    let stop = std::sync::atomic::AtomicBool::new(false);
    std::thread::scope(|scope| {
        for number in 0..3 {
            let (path, stop) = (path.clone(), &stop);
            scope.spawn(move || {
                let mut office =
                    Office::open(path, officer(&format!("can-bo-{number}")), clock(), false)
                        .expect("open");
                let mut made = 0;
                while !stop.load(std::sync::atomic::Ordering::Relaxed) && made < 200 {
                    let name = format!("Thôn {number}.{made}");
                    office
                        .run(Command::save(Change::new::<Hamlet>(
                            Row::new().with("name", name).with("kind", "thon"),
                        )))
                        .expect("saved");
                    made += 1;
                }
            });
        }
        let office = Office::open(path.clone(), officer("hoa"), clock(), false).expect("open");
        for number in 0..5 {
            let copy = folder.path().join(format!("sao-{number}"));
            office.copy_to(&copy).expect("a copy");
            let copied = Office::open(copy, officer("hoa"), clock(), false).expect("opens");
            let kind = kinds::of::<Hamlet>();
            assert_eq!(
                copied.ask().size(kind).expect("size"),
                copied.ask().all(kind).expect("rows").len() as i64
            );
        }
        stop.store(true, std::sync::atomic::Ordering::Relaxed);
    });
}
