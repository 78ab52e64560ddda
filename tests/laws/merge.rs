//! Two rows that are one thing: after the merger every count is what it was with the two taken for one, and undo brings exactly the book back.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use proptest::prelude::*;
use tuquan::domain::command::{Change, Command, Merge, Sheet};
use tuquan::domain::fault::Fault;
use tuquan::domain::form::{Choice, Row};
use tuquan::domain::kinds;
use tuquan::domain::meeting::{Attendance, Meeting, Presence};
use tuquan::domain::merger::Merger;
use tuquan::domain::person::{Membership, Person};
use tuquan::domain::place::Hamlet;
use tuquan::domain::problem::Problem;
use tuquan::domain::team::{Team, TeamOrigin};
use tuquan::office::Office;

use super::walk::snapshot;
use crate::support::page::empty_office;

fn save(office: &mut Office, change: Change) -> i64 {
    office.run(Command::save(change)).expect("saved").ids[0]
}

fn team(office: &mut Office, name: &str) -> i64 {
    let hamlet = Row::new()
        .with("name", format!("Thôn của {name}"))
        .with("kind", "thon");
    let hamlet = save(office, Change::new::<Hamlet>(hamlet));
    let row = Row::new().with("name", name).with("hamlet", hamlet);
    save(office, Change::new::<Team>(row))
}

fn person(office: &mut Office, name: &str, phone: &str) -> i64 {
    let row = Row::new().with("name", name).with("phone", phone);
    save(office, Change::new::<Person>(row))
}

fn spell(office: &mut Office, person: i64, team: i64, since: &str, left: &str) {
    let mut row = Row::new()
        .with("person", person)
        .with("team", team)
        .with("joined", since)
        .with("left", left);
    if !left.is_empty() {
        row.set("reason", "chuyen_noi_o");
    }
    save(office, Change::new::<Membership>(row));
}

fn met(office: &mut Office, team: i64, on: &str, marks: Vec<(i64, Presence)>) {
    let meeting = Row::new().with("title", "Họp tổ").with("held_on", on);
    let sheet = Sheet {
        meeting: Change::new::<Meeting>(meeting),
        teams: vec![team],
        marks,
        rest: Presence::Present,
        tallies: Vec::new(),
        joined: Vec::new(),
        tasks: Vec::new(),
        seen: None,
    };
    office
        .run(Command::Attend {
            sheet: Box::new(sheet),
            token: String::new(),
        })
        .expect("saved");
}

fn both(office: &Office, kind: &'static str, kept: i64, other: i64) -> Merge {
    let seen = |id| {
        let kind = kinds::find(kind).expect("a kind");
        (id, office.ask().row(kind, id).expect("a row").rev)
    };
    Merge {
        kind,
        kept: seen(kept),
        other: seen(other),
        row: Row::new(),
        reason: "nhập trùng".into(),
    }
}

fn merge(office: &mut Office, kind: &'static str, kept: i64, other: i64) -> Result<(), Problem> {
    let merge = both(office, kind, kept, other);
    office.run(Command::Merge(Box::new(merge))).map(|_| ())
}

/// The state of everyone at every meeting, with `other` taken for `kept`: of two marks the better one.
fn marks(office: &Office, one: &dyn Fn(i64) -> i64) -> BTreeMap<(i64, i64), Presence> {
    let mut found: BTreeMap<(i64, i64), Presence> = BTreeMap::new();
    for stored in office.ask().all(kinds::of::<Attendance>()).expect("read") {
        let number = |field: &str| stored.row.get(field).int().expect("a link");
        let state = Presence::of(stored.row.get("state").text()).expect("a state");
        let held = found
            .entry((number("meeting"), one(number("person"))))
            .or_insert(state);
        *held = state.min(*held);
    }
    found
}

/// Who is in a team on a day, with `other` taken for `kept`.
fn roster(office: &Office, team: i64, day: NaiveDate, one: &dyn Fn(i64) -> i64) -> BTreeSet<i64> {
    let seats = office.ask().roster(team, Some(day)).expect("read");
    seats.iter().map(|seat| one(seat.person)).collect()
}

const DAYS: [&str; 4] = ["2024-03-05", "2024-09-05", "2025-03-05", "2026-03-05"];
const STARTS: [&str; 4] = ["2023-01-01", "2024-06-01", "2025-01-01", "2026-01-01"];

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    /// Two persons in up to two teams each, with any spells and any marks.
    #[test]
    fn a_merger_counts_two_as_one_and_undo_brings_the_book_back(
        spells in prop::collection::vec((0..2usize, 0..2usize, 0..4usize, 0..5usize), 1..6),
        states in prop::collection::vec((0..4usize, 0..4usize), 8),
    ) {
        let mut office = empty_office();
        let teams = [team(&mut office, "Tổ 1"), team(&mut office, "Tổ 2")];
        let people = [person(&mut office, "Nguyễn Văn An", "0912345678"), person(&mut office, "Nguyễn Văn An", "")];
        let third = person(&mut office, "Trần Thị Bình", "");
        for team in teams {
            spell(&mut office, third, team, "2023-01-01", "");
        }
        for (who, team, from, until) in spells {
            let left = STARTS.get(until).copied().unwrap_or_default();
            let mut row = Row::new().with("person", people[who]).with("team", teams[team]).with("joined", STARTS[from]).with("left", left);
            if !left.is_empty() {
                row.set("reason", "khac");
            }
            // Spells of one person that overlap are refused; so many as are taken.
            let _ = office.run(Command::save(Change::new::<Membership>(row)));
        }
        for (place, (one, other)) in states.into_iter().enumerate() {
            let state = |code: usize| Presence::of(Presence::CODES[code]).expect("a state");
            met(&mut office, teams[place / 4], DAYS[place % 4], vec![(people[0], state(one)), (people[1], state(other))]);
        }
        let one = |id: i64| if id == people[1] { people[0] } else { id };
        let same = |id: i64| id;
        let before = snapshot(&office);
        let expected = marks(&office, &one);
        let days: Vec<NaiveDate> = DAYS.iter().chain(&STARTS).map(|day| day.parse().expect("a day")).collect();
        let rosters = |office: &Office, one: &dyn Fn(i64) -> i64| -> Vec<BTreeSet<i64>> {
            teams.iter().flat_map(|team| days.iter().map(|day| roster(office, *team, *day, one)).collect::<Vec<_>>()).collect()
        };
        let seated = rosters(&office, &one);
        let looked = office.look_at_merge(&both(&office, "person", people[0], people[1])).expect("it can be merged");
        prop_assert_eq!(&snapshot(&office), &before, "looking changes nothing");

        merge(&mut office, "person", people[0], people[1]).expect("merged");
        prop_assert_eq!(&marks(&office, &same), &expected);
        prop_assert_eq!(&rosters(&office, &same), &seated);
        let rows = office.ask().all(kinds::of::<Attendance>()).expect("read").len();
        prop_assert_eq!(rows, expected.len(), "nobody stands twice on one sheet");
        let before_rows = before.iter().filter(|(kind, _, gone, _)| *kind == "attendance" && !gone).count();
        prop_assert_eq!(before_rows - rows, looked.doubled.get("attendance").copied().unwrap_or_default());
        for team in teams {
            for day in &days {
                let seats = office.ask().roster(team, Some(*day)).expect("read");
                let once: BTreeSet<i64> = seats.iter().map(|seat| seat.person).collect();
                prop_assert_eq!(once.len(), seats.len(), "one seat a person and day");
            }
        }
        for kind in kinds::KINDS {
            prop_assert_eq!(office.ask().size(kind).expect("size"), office.ask().all(kind).expect("rows").len() as i64);
        }
        let after = snapshot(&office);
        office.run(Command::Undo).expect("undone");
        prop_assert_eq!(&snapshot(&office), &before);
        office.run(Command::Redo).expect("done again");
        prop_assert_eq!(&snapshot(&office), &after);
    }
}

#[test]
fn what_would_make_the_book_lie_is_refused_and_changes_nothing() {
    let mut office = empty_office();
    let (one, two) = (team(&mut office, "Tổ 1"), team(&mut office, "Tổ 2"));
    let row = Row::new().with("team", one).with("predecessor", two);
    save(&mut office, Change::new::<TeamOrigin>(row));
    let before = snapshot(&office);
    let refused = merge(&mut office, "team", one, two);
    let Err(Problem::Faults { findings, .. }) = refused else {
        panic!("a team cannot come from itself: {refused:?}");
    };
    assert_eq!(findings[0].fault, Fault::SameRow);
    assert!(merge(&mut office, "team", one, one).is_err());
    let mut nameless = both(&office, "team", one, two);
    nameless.reason = " ".into();
    assert!(office.run(Command::Merge(Box::new(nameless))).is_err());
    let mut stale = both(&office, "team", one, two);
    stale.other.1 += 1;
    let stale = office.run(Command::Merge(Box::new(stale)));
    assert!(matches!(stale, Err(Problem::ChangedBy { .. })));
    assert_eq!(snapshot(&office), before);
}

/// The chosen values stay, the other row comes back by undo only, and nobody writes such a line by hand.
#[test]
fn the_other_row_comes_back_by_undo_only() {
    let mut office = empty_office();
    let team = team(&mut office, "Tổ 1");
    let kept = person(&mut office, "Nguyễn Văn An", "");
    let other = person(&mut office, "Nguyễn Văn Ân", "0912345678");
    spell(&mut office, other, team, "2023-01-01", "");
    let mut merge = both(&office, "person", kept, other);
    merge.row.set("phone", "0912345678");
    office.run(Command::Merge(Box::new(merge))).expect("merged");
    let stays = office
        .ask()
        .row(kinds::of::<Person>(), kept)
        .expect("a row");
    assert_eq!(stays.row.get("phone").text(), "0912345678");
    assert_eq!(office.ask().spells(kept).expect("read").len(), 1);
    let back = office.run(Command::Restore {
        kind: "person",
        id: other,
    });
    let Err(Problem::Faults { findings, .. }) = back else {
        panic!("it would stand twice again: {back:?}");
    };
    assert_eq!(findings[0].fault, Fault::MergedInto("Nguyễn Văn An".into()));
    let line = &office.ask().all(kinds::of::<Merger>()).expect("read")[0];
    assert!(matches!(
        office.run(Command::Retire {
            kind: "merger",
            id: line.id,
            rev: line.rev
        }),
        Err(Problem::Faults { .. })
    ));
    office.run(Command::Undo).expect("undone");
    assert_eq!(office.ask().spells(other).expect("read").len(), 1);
}

/// Whoever was entered twice is erased twice: name and telephone leave both rows, the history and the words of every step.
#[test]
fn a_merged_person_is_erased_under_both_names() {
    let mut office = empty_office();
    let team = team(&mut office, "Tổ 1");
    let kept = person(&mut office, "Vũ Thị Nguyệt", "0912345678");
    let other = person(&mut office, "Vũ Thị Ánh Nguyệt", "0987654321");
    spell(&mut office, other, team, "2023-01-01", "");
    merge(&mut office, "person", kept, other).expect("merged");
    office
        .run(Command::Erase {
            person: kept,
            ground: "đơn số 12".into(),
        })
        .expect("erased");
    for step in office.ask().steps(None, None, 100).expect("steps") {
        let lines = office.ask().lines_of(step.id).expect("lines");
        let all = format!("{step:?}{lines:?}");
        for trace in ["Nguyệt", "0912345678", "0987654321"] {
            assert!(!all.contains(trace), "step {}: {trace}", step.id);
        }
    }
    let bin = office.ask().bin(kinds::of::<Person>(), 9).expect("bin");
    assert!(!format!("{bin:?}").contains("Nguyệt"));
    assert!(
        office.run(Command::Undo).is_err(),
        "the merger cannot come back with the names"
    );
}
