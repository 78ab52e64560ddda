//! Every command of the house by every role, in a real book and in a training one: allowed exactly where the table of rights says. The commands
//! are those of the list itself; a new one is asked here before it can be forgotten.

use std::collections::BTreeSet;
use std::path::Path;

use chrono::NaiveDate;
use tuquan::domain::access::{OfficerRole, Right};
use tuquan::domain::command::{
    Change, Command, Import, Issue, Merge, Round, Sheet, Succession, Target,
};
use tuquan::domain::form::{Choice, Record, Row, Say};
use tuquan::domain::issued::Report;
use tuquan::domain::kinds::{self, KINDS};
use tuquan::domain::meeting::{Meeting, Presence};
use tuquan::domain::place::{self, Officer};
use tuquan::domain::problem::Problem;
use tuquan::domain::succession::UnitChange;
use tuquan::office::export::export;
use tuquan::office::{Office, Who};

use crate::support::disk;
use crate::support::page::clock;

/// A row that does not stand in the book.
const NONE: i64 = 9_000;

fn change(kind: &'static str, target: Target) -> Change {
    Change {
        kind,
        target,
        row: Row::new().with("note", "x"),
        fresh: Vec::new(),
    }
}

fn seen() -> Target {
    Target::Seen {
        id: NONE,
        rev: 1,
        base: Row::new(),
    }
}

/// Which right changes rows of a kind, as the table says it.
fn right_of(kind: &str) -> Right {
    match kind {
        "officer" => Right::Officers,
        "office" | "criteria_set" | "criterion" => Right::Settings,
        _ => Right::Record,
    }
}

/// Every command over every kind it takes, with the rights it needs.
fn commands() -> Vec<(Command, Vec<Right>)> {
    let day = NaiveDate::from_ymd_opt(2026, 11, 20).expect("a day");
    let mut all = vec![
        (
            Command::Erase {
                person: NONE,
                ground: "đơn".into(),
            },
            vec![Right::Erase],
        ),
        (Command::OpenRound(Round::default()), vec![Right::Record]),
        (
            Command::Issue(Box::new(Issue {
                report: change(Report::KIND, seen()),
                document: Row::new(),
                number: None,
                on: day,
                frozen: String::new(),
            })),
            vec![Right::Issue],
        ),
    ];
    for kind in KINDS.iter().map(|kind| kind.name) {
        let right = right_of(kind);
        let sheet = Sheet {
            meeting: change(Meeting::KIND, seen()),
            teams: Vec::new(),
            marks: Vec::new(),
            rest: Presence::Present,
            tallies: Vec::new(),
            joined: Vec::new(),
            tasks: vec![change(kind, Target::New)],
            seen: None,
        };
        let list = Import {
            changes: vec![change(kind, Target::New)],
            what: Say::new("op-import"),
            seen: 0,
        };
        let merge = Merge {
            kind,
            kept: (NONE, 1),
            other: (NONE + 1, 1),
            row: Row::new(),
            reason: "x".into(),
        };
        let succession = Succession {
            kind,
            change: UnitChange::Renamed,
            from: vec![(NONE, 1)],
            to: vec!["x".into()],
            on: day,
            document: None,
            carry: false,
        };
        let two = vec![change("hamlet", seen()), change(kind, seen())];
        all.extend([
            (Command::save(change(kind, Target::New)), vec![right]),
            (Command::save(change(kind, seen())), vec![right]),
            (
                Command::save_all(two, Say::new("op-save")),
                vec![Right::Record, right],
            ),
            (
                Command::Attend {
                    sheet: Box::new(sheet),
                    token: String::new(),
                },
                vec![Right::Record, right],
            ),
            (
                Command::Retire {
                    kind,
                    id: NONE,
                    rev: 1,
                },
                vec![right],
            ),
            (Command::Restore { kind, id: NONE }, vec![right]),
            (Command::Import(Box::new(list)), vec![Right::Import, right]),
            (Command::Merge(Box::new(merge)), vec![right]),
            (Command::Succeed(Box::new(succession)), vec![right]),
        ]);
    }
    all.push((Command::Redo, vec![Right::Record]));
    all.push((Command::Undo, vec![Right::Record]));
    all
}

/// The names of the commands as their list in the source says them.
fn listed() -> BTreeSet<String> {
    let text = include_str!("../../src/domain/command.rs");
    let list = text.split("pub enum Command {").nth(1).expect("the list");
    let list = list.split("\n}").next().expect("its end");
    let names = list.lines().filter_map(|line| line.strip_prefix("    "));
    names
        .filter(|line| line.starts_with(char::is_uppercase))
        .map(head)
        .collect()
}

/// The name in front.
fn head(text: &str) -> String {
    text.chars()
        .take_while(|letter| letter.is_alphanumeric())
        .collect()
}

/// What is no command and has a right all the same, each in a folder of its own.
fn other_ways(office: &mut Office, to: &Path) -> Vec<(&'static str, Right, Result<(), Problem>)> {
    let nothing = to.join("khong-co");
    let (kind, passphrase) = (kinds::of::<Officer>(), "ba con mèo vàng");
    vec![
        (
            "a copy",
            Right::TakeOut,
            office.copy_to(&to.join("a")).map(drop),
        ),
        (
            "a locked copy",
            Right::TakeOut,
            office
                .lock_copy_to(&nothing.join("b"), passphrase)
                .map(drop),
        ),
        (
            "telephones",
            Right::TakeOut,
            export(office, "person", None, true).map(drop),
        ),
        (
            "one person",
            Right::TakeOut,
            office.person_data(NONE).map(drop),
        ),
        (
            "one row back",
            Right::BringBack,
            office.bring_back_row(&nothing, kind, 1).map(drop),
        ),
        (
            "everything back",
            Right::BringBack,
            office.bring_back_all(&nothing).map(drop),
        ),
        (
            "a copy unlocked",
            Right::BringBack,
            office
                .unlock_copy(&nothing, &to.join("c"), passphrase)
                .map(drop),
        ),
        (
            "copies purged",
            Right::Erase,
            office.purge_copies().map(drop),
        ),
    ]
}

fn who(name: &str) -> Who {
    Who {
        name: name.into(),
        account: "may".into(),
    }
}

/// A book with an officer of each role, called as the role is, and one whose role nobody wrote down.
fn book(folder: &Path, training: bool) -> Office {
    let card = place::Office {
        name: "Xã Tân Lập".into(),
        ..Default::default()
    };
    let path = folder.join("so.tuquan");
    let mut office = Office::create(path, &card, who("hoa"), clock(), training).expect("a book");
    for role in OfficerRole::CODES.iter().rev().chain(&["phu_trach"]) {
        let row = Row::new().with("name", *role).with("role", *role);
        if office
            .ask()
            .named(kinds::of::<Officer>(), role, None)
            .expect("asked")
            .is_empty()
        {
            office.sit_down(who("phu_trach")).expect("sits down");
            office
                .run(Command::save(Change::new::<Officer>(row)))
                .unwrap_or_else(|problem| panic!("{role}: {problem:?}"));
        }
    }
    office
}

#[test]
fn every_command_is_listed_here() {
    let here: BTreeSet<String> = commands()
        .iter()
        .map(|(command, _)| head(&format!("{command:?}")))
        .collect();
    assert_eq!(here, listed());
}

/// 174, 175: the table of rights holds behind the door, for every command and every role, and for somebody the book does not know.
#[test]
fn every_command_is_allowed_exactly_where_the_table_says() {
    for training in [false, true] {
        for name in OfficerRole::CODES.iter().chain(&["khách"]) {
            let folder = disk::memory_folder();
            let mut office = book(folder.path(), training);
            office.sit_down(who(name)).expect("sits down");
            let role = OfficerRole::of(name).unwrap_or(OfficerRole::Viewer);
            let may = |right: &Right| {
                role.rights().contains(right) || (training && role != OfficerRole::Viewer)
            };
            let refused =
                |answer: &Result<(), Problem>| matches!(answer, Err(Problem::NotAllowed { .. }));
            for (command, rights) in commands() {
                let told = format!("{name}, training {training}: {command:?}");
                let answer = office.run(command).map(drop);
                assert_eq!(
                    !refused(&answer),
                    rights.iter().all(may),
                    "{told}: {answer:?}"
                );
            }
            for (way, right, answer) in other_ways(&mut office, folder.path()) {
                assert_eq!(!refused(&answer), may(&right), "{name}: {way}: {answer:?}");
            }
            let own = office
                .ask()
                .named(kinds::of::<Officer>(), name, None)
                .expect("asked");
            let habit = Row::new().with("language", "en");
            let change = match own.first() {
                Some(own) => Change::of::<Officer>(own.id, own.rev, habit),
                None => Change::new::<Officer>(habit.with("name", *name).with("role", "chi_xem")),
            };
            office.run(Command::save(change)).expect("his own habits");
        }
    }
}
