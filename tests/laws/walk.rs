//! Any walk of commands, undos and redos equals a book with a thumb: a pile of snapshots and a place in it. And an error changes nothing.

use proptest::prelude::*;
use tuquan::domain::command::{Change, Command, Sheet, Target};
use tuquan::domain::form::{Kind, Row, Value};
use tuquan::domain::kinds::{self, KINDS};
use tuquan::domain::meeting::{Meeting, Presence};
use tuquan::domain::person::{Membership, Person};
use tuquan::domain::place::Hamlet;
use tuquan::domain::problem::Problem;
use tuquan::domain::team::Team;
use tuquan::office::Office;

use crate::support::any;
use crate::support::page::empty_office;

/// One step of a walk; numbers pick among the rows there are.
#[derive(Clone, Debug)]
enum Step {
    Add(&'static Kind, Row),
    Change(&'static Kind, usize, Row),
    Retire(&'static Kind, usize),
    Restore(&'static Kind, usize),
    Attend(usize, usize),
    Undo,
    Redo,
}

fn kinds_walked() -> [&'static Kind; 5] {
    [
        kinds::of::<Hamlet>(),
        kinds::of::<Team>(),
        kinds::of::<Person>(),
        kinds::of::<Membership>(),
        kinds::of::<Meeting>(),
    ]
}

fn step() -> impl Strategy<Value = Step> {
    let kind = || prop::sample::select(kinds_walked().to_vec());
    prop_oneof![
        6 => kind().prop_flat_map(|kind| any::row(kind).prop_map(move |row| Step::Add(kind, row))),
        3 => kind().prop_flat_map(|kind| (any::row(kind), 0..9usize).prop_map(move |(row, which)| Step::Change(kind, which, row))),
        2 => (kind(), 0..9usize).prop_map(|(kind, which)| Step::Retire(kind, which)),
        1 => (kind(), 0..9usize).prop_map(|(kind, which)| Step::Restore(kind, which)),
        2 => (0..9usize, 0..9usize).prop_map(|(team, absent)| Step::Attend(team, absent)),
        4 => Just(Step::Undo),
        3 => Just(Step::Redo),
    ]
}

/// Everything that stands in the book or its bin; versions aside, which only ever grow.
pub(super) type Snapshot = Vec<(&'static str, i64, bool, Row)>;

pub(super) fn snapshot(office: &Office) -> Snapshot {
    let mut all = Vec::new();
    for kind in KINDS {
        let standing = office.ask().all(kind).expect("read");
        let binned = office.ask().bin(kind, 10_000).expect("read");
        for stored in standing.into_iter().chain(binned) {
            all.push((kind.name, stored.id, stored.gone.is_some(), stored.row));
        }
    }
    all.sort_by_key(|(kind, id, ..)| (*kind, *id));
    all
}

fn pick(office: &Office, kind: &'static Kind, which: usize) -> Option<i64> {
    let all = office.ask().all(kind).expect("read");
    (!all.is_empty()).then(|| all[which % all.len()].id)
}

fn linked(office: &Office, kind: &'static Kind, mut row: Row, which: usize) -> Row {
    for field in kind
        .fields
        .iter()
        .filter(|field| field.link().is_some() && !field.kept)
    {
        let other = field.link().and_then(kinds::find).expect("a kind");
        let wanted = field.required || which.is_multiple_of(2);
        row.set(
            field.name,
            Value::from(wanted.then(|| pick(office, other, which)).flatten()),
        );
    }
    row
}

fn command(office: &Office, step: Step) -> Option<Command> {
    Some(match step {
        Step::Add(kind, row) => {
            let row = linked(office, kind, row, 1);
            Command::save(Change {
                kind: kind.name,
                target: Target::New,
                row,
                fresh: Vec::new(),
            })
        }
        Step::Change(kind, which, row) => {
            let id = pick(office, kind, which)?;
            let seen = office.ask().row(kind, id).expect("a row");
            let row = linked(office, kind, row, which);
            Command::save(Change {
                kind: kind.name,
                target: Target::Seen {
                    id,
                    rev: seen.rev,
                    base: Row::new(),
                },
                row,
                fresh: Vec::new(),
            })
        }
        Step::Retire(kind, which) => {
            let id = pick(office, kind, which)?;
            Command::Retire {
                kind: kind.name,
                id,
                rev: office.ask().row(kind, id).expect("a row").rev,
            }
        }
        Step::Restore(kind, which) => {
            let bin = office.ask().bin(kind, 100).expect("read");
            Command::Restore {
                kind: kind.name,
                id: bin.get(which % bin.len().max(1))?.id,
            }
        }
        Step::Attend(team, absent) => {
            let team = pick(office, kinds::of::<Team>(), team)?;
            let roster = office
                .ask()
                .roster(team, Some(office.today()))
                .expect("read");
            let marks = roster
                .get(absent)
                .map(|seat| (seat.person, Presence::Absent))
                .into_iter()
                .collect();
            let meeting = Change::new::<Meeting>(
                Row::new()
                    .with("title", "Họp tổ")
                    .with("held_on", office.today()),
            );
            let sheet = Sheet {
                meeting,
                teams: vec![team],
                marks,
                rest: Presence::Present,
                tallies: Vec::new(),
                joined: Vec::new(),
                tasks: Vec::new(),
                seen: None,
            };
            Command::Attend {
                sheet: Box::new(sheet),
                token: String::new(),
            }
        }
        Step::Undo => Command::Undo,
        Step::Redo => Command::Redo,
    })
}

/// The model: a pile of snapshots and a thumb in it.
struct Thumb {
    pages: Vec<Snapshot>,
    at: usize,
}

impl Thumb {
    fn turn(&mut self, step: &Command, now: Snapshot) {
        match step {
            Command::Undo => self.at -= 1,
            Command::Redo => self.at += 1,
            _ if now == self.pages[self.at] => {}
            _ => {
                self.pages.truncate(self.at + 1);
                self.pages.push(now);
                self.at += 1;
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    /// 146: any walk equals a book with a thumb.
    #[test]
    fn any_walk_equals_a_book_with_a_thumb(steps in prop::collection::vec(step(), 1..28)) {
        let mut office = empty_office();
        let mut thumb = Thumb { pages: vec![snapshot(&office)], at: 0 };
        for step in steps {
            let before = snapshot(&office);
            let Some(command) = command(&office, step) else { continue };
            match office.run(command.clone()) {
                Ok(_) => {
                    thumb.turn(&command, snapshot(&office));
                    prop_assert_eq!(&snapshot(&office), &thumb.pages[thumb.at], "after {:?}", command);
                }
                Err(problem) => {
                    prop_assert_eq!(snapshot(&office), before, "an error changes nothing");
                    match problem {
                        Problem::NothingToUndo => prop_assert_eq!(thumb.at, 0),
                        Problem::NothingToRedo => prop_assert_eq!(thumb.at + 1, thumb.pages.len()),
                        Problem::Bug { code } => prop_assert!(false, "a bug: {code} in {command:?}"),
                        _ => {}
                    }
                }
            }
            for kind in KINDS {
                prop_assert_eq!(office.ask().size(kind).expect("size"), office.ask().all(kind).expect("rows").len() as i64, "size of {}", kind.name);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// Any valid record saves and reads the same.
    #[test]
    fn a_record_reads_as_it_was_saved((kind, row) in prop::sample::select(vec![kinds::of::<Hamlet>(), kinds::of::<Person>()]).prop_flat_map(|kind| (Just(kind), any::row(kind)))) {
        let mut office = empty_office();
        let change = Change { kind: kind.name, target: Target::New, row: row.clone(), fresh: Vec::new() };
        if let Ok(done) = office.run(Command::save(change)) {
            let stored = office.ask().row(kind, done.id().expect("an id")).expect("a row");
            let kept = kind.tidy(&row).expect("readable");
            for (name, value) in kept.iter() {
                prop_assert_eq!(stored.row.get(name), value, "{}.{}", kind.name, name);
            }
        }
    }
}
