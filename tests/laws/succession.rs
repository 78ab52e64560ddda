//! Units that were merged, split or renamed: the past stays with its old unit, numbers can be told by either, and the lines always add up to the
//! office's number.

use proptest::prelude::*;
use tuquan::domain::command::{Change, Command, Succession};
use tuquan::domain::form::{Choice, Record, Row};
use tuquan::domain::indicator::Value;
use tuquan::domain::kinds;
use tuquan::domain::meeting::{Meeting, MeetingTeam};
use tuquan::domain::person::{Membership, Person};
use tuquan::domain::place::Hamlet;
use tuquan::domain::succession::{Geography, HamletOrigin, UnitChange};
use tuquan::domain::team::{Team, TeamOrigin, TeamStatus};
use tuquan::office::Office;

use super::walk::snapshot;
use crate::support::page::empty_office;

fn add<R: Record>(office: &mut Office, row: Row) -> i64 {
    let done = office.run(Command::save(Change::new::<R>(row)));
    done.expect("saved").ids[0]
}

fn hamlet(office: &mut Office, name: &str, households: i64) -> i64 {
    let row = Row::new()
        .with("name", name)
        .with("kind", "thon")
        .with("households", households);
    add::<Hamlet>(office, row)
}

fn team(office: &mut Office, name: &str, hamlet: i64) -> i64 {
    let row = Row::new()
        .with("name", name)
        .with("hamlet", hamlet)
        .with("founded_on", "2020-01-01");
    add::<Team>(office, row)
}

fn met(office: &mut Office, team: i64, on: &str) {
    let row = Row::new()
        .with("title", "Họp tổ")
        .with("held_on", on)
        .with("headcount", 10_i64);
    let meeting = add::<Meeting>(office, row);
    let link = Row::new().with("meeting", meeting).with("team", team);
    add::<MeetingTeam>(office, link);
}

fn succession(
    office: &Office,
    kind: &'static str,
    change: UnitChange,
    (from, to): (&[i64], &[&str]),
    on: &str,
) -> Succession {
    let seen = |id: &i64| {
        let kind = kinds::find(kind).expect("a kind");
        (*id, office.ask().row(kind, *id).expect("a row").rev)
    };
    Succession {
        kind,
        change,
        from: from.iter().map(seen).collect(),
        to: to.iter().map(|name| (*name).to_owned()).collect(),
        on: on.parse().expect("a day"),
        document: None,
        carry: true,
    }
}

fn succeed(office: &mut Office, asked: Succession) {
    office
        .run(Command::Succeed(Box::new(asked)))
        .expect("it happened");
}

/// Name and number of each line that has one.
fn told(office: &Office, code: &str, period: &str, geography: Geography) -> Vec<(String, i64)> {
    let period = office
        .handbook()
        .period("duong-lich", period)
        .expect("a period");
    let lines = office
        .figure_by_hamlet(code, &period, geography)
        .expect("counted");
    lines
        .into_iter()
        .filter_map(|line| {
            let number = line.figure.value.number()? / 1000;
            (number > 0).then_some((line.name, number))
        })
        .collect()
}

fn whole(office: &Office, code: &str, period: &str) -> i64 {
    let period = office
        .handbook()
        .period("duong-lich", period)
        .expect("a period");
    let figures = office.figures_of(&[code], &period, None).expect("counted");
    figures[0].value.number().unwrap_or(0) / 1000
}

const CODE: &str = "luot-to-hop";

fn line(name: &str, number: i64) -> (String, i64) {
    (name.to_owned(), number)
}

/// F3: two hamlets merge in the middle of a year. The year before is told by the old units, or by the new one; so is the year of the merger.
#[test]
fn a_merger_is_told_by_old_units_and_by_new_ones() {
    let mut office = empty_office();
    let (one, two) = (
        hamlet(&mut office, "Thôn 1", 100),
        hamlet(&mut office, "Thôn 2", 80),
    );
    let (first, second) = (
        team(&mut office, "Tổ 1", one),
        team(&mut office, "Tổ 2", two),
    );
    for on in ["2024-03-01", "2024-06-01", "2025-03-01"] {
        met(&mut office, first, on);
    }
    for on in ["2024-05-01", "2025-10-01"] {
        met(&mut office, second, on);
    }
    let before = snapshot(&office);
    let asked = succession(
        &office,
        "hamlet",
        UnitChange::Merged,
        (&[one, two], &["Thôn Đông"]),
        "2025-07-01",
    );
    succeed(&mut office, asked);
    let kind = kinds::of::<Hamlet>();
    let old = office.ask().row(kind, one).expect("a row");
    assert_eq!(old.row.get("valid_to").text(), "2025-07-01");
    let east = office
        .ask()
        .named(kind, "Thôn Đông", None)
        .expect("read")
        .remove(0);
    assert_eq!(east.row.get("households").int(), Some(180));
    assert_eq!(
        office
            .ask()
            .size(kinds::of::<HamletOrigin>())
            .expect("size"),
        2
    );

    let old = Geography::Old;
    assert_eq!(
        told(&office, CODE, "2024", old),
        [line("Thôn 1", 2), line("Thôn 2", 1)]
    );
    assert_eq!(
        told(&office, CODE, "2024", Geography::New),
        [line("Thôn Đông", 3)]
    );
    assert_eq!(told(&office, CODE, "2025", old), [line("Thôn Đông", 2)]);
    assert_eq!(told(&office, CODE, "2025-Q1", old), [line("Thôn 1", 1)]);
    assert_eq!(
        told(&office, CODE, "2025-Q1", Geography::New),
        [line("Thôn Đông", 1)]
    );
    let year = office
        .handbook()
        .period("duong-lich", "2025")
        .expect("a period");
    let lines = office
        .figure_by_hamlet(CODE, &year, Geography::New)
        .expect("counted");
    assert_eq!(lines[0].was, ["Thôn 1", "Thôn 2"]);
    assert_eq!(
        lines[0].figure.year_before,
        Value::whole(3),
        "the same units a year earlier"
    );

    office.run(Command::Undo).expect("undone");
    assert_eq!(snapshot(&office), before);
}

/// One that joins another keeps that one's name and its days; a split unit stays in a line of its own, for nobody knows its parts.
#[test]
fn joining_one_that_stands_and_splitting() {
    let mut office = empty_office();
    let (one, two) = (
        hamlet(&mut office, "Thôn 1", 100),
        hamlet(&mut office, "Thôn 2", 80),
    );
    let (first, second) = (
        team(&mut office, "Tổ 1", one),
        team(&mut office, "Tổ 2", two),
    );
    met(&mut office, first, "2024-03-01");
    met(&mut office, second, "2024-03-01");
    let asked = succession(
        &office,
        "hamlet",
        UnitChange::Merged,
        (&[two], &["Thôn 1"]),
        "2025-07-01",
    );
    succeed(&mut office, asked);
    let kind = kinds::of::<Hamlet>();
    assert_eq!(office.ask().size(kind).expect("size"), 2, "no third hamlet");
    assert!(
        office
            .ask()
            .row(kind, one)
            .expect("a row")
            .row
            .get("valid_from")
            .is_blank()
    );
    assert_eq!(
        told(&office, CODE, "2024", Geography::New),
        [line("Thôn 1", 2)]
    );
    let asked = succession(
        &office,
        "hamlet",
        UnitChange::Split,
        (&[one], &["Thôn Đông", "Thôn Tây"]),
        "2026-01-01",
    );
    succeed(&mut office, asked);
    assert_eq!(
        told(&office, CODE, "2024", Geography::New),
        [line("Thôn 1", 2)]
    );
    assert_eq!(
        told(&office, CODE, "2024", Geography::Old),
        [line("Thôn 1", 1), line("Thôn 2", 1)]
    );
    for (change, from, to) in [
        (UnitChange::Split, vec![one], vec!["Thôn Nam"]),
        (UnitChange::Merged, vec![], vec!["Thôn Nam"]),
        (UnitChange::Renamed, vec![one], vec![]),
        (UnitChange::Dissolved, vec![one], vec!["Thôn Nam"]),
    ] {
        let asked = succession(&office, "hamlet", change, (&from, &to), "2026-02-01");
        assert!(
            office.run(Command::Succeed(Box::new(asked))).is_err(),
            "{change:?}"
        );
    }
}

/// Merged teams end with their decision, their members go on in the new one, each once and in the highest role.
#[test]
fn members_go_over_to_the_merged_team_once() {
    let mut office = empty_office();
    let place = hamlet(&mut office, "Thôn 1", 100);
    let teams = [
        team(&mut office, "Tổ 1", place),
        team(&mut office, "Tổ 2", place),
    ];
    let name = |name: &str| Row::new().with("name", name);
    let both = add::<Person>(&mut office, name("Nguyễn Thị Hảo"));
    let other = add::<Person>(&mut office, name("Trần Văn Bách"));
    for (person, team, role) in [
        (both, 0, "to_vien"),
        (both, 1, "to_truong"),
        (other, 1, "to_vien"),
    ] {
        let seat = Row::new()
            .with("person", person)
            .with("team", teams[team])
            .with("role", role)
            .with("joined", "2020-01-01");
        add::<Membership>(&mut office, seat);
    }
    let before = snapshot(&office);
    let mut asked = succession(
        &office,
        "team",
        UnitChange::Merged,
        (&teams, &["Tổ 1+2"]),
        "2026-07-01",
    );
    assert!(
        office
            .run(Command::Succeed(Box::new(asked.clone())))
            .is_err(),
        "a team ends by a decision"
    );
    let paper = Row::new()
        .with("title", "Sáp nhập tổ")
        .with("kind", "qd")
        .with("issued_on", "2026-06-20");
    let paper = add::<tuquan::domain::document::Document>(&mut office, paper);
    asked.document = Some(paper);
    succeed(&mut office, asked);
    let kind = kinds::of::<Team>();
    let merged = office
        .ask()
        .named(kind, "Tổ 1+2", None)
        .expect("read")
        .remove(0)
        .id;
    let seats = office
        .ask()
        .roster(merged, Some(office.today()))
        .expect("read");
    let shown: Vec<(i64, &str)> = seats
        .iter()
        .map(|seat| (seat.person, seat.role.code()))
        .collect();
    assert_eq!(shown.len(), 2);
    assert!(shown.contains(&(both, "to_truong")), "{shown:?}");
    for old in teams {
        let row = office.ask().row(kind, old).expect("a row").row;
        assert_eq!(row.get("status").text(), TeamStatus::Merged.code());
        assert!(
            office
                .ask()
                .roster(old, Some(office.today()))
                .expect("read")
                .is_empty()
        );
    }
    assert_eq!(
        office.ask().size(kinds::of::<TeamOrigin>()).expect("size"),
        2
    );
    office.run(Command::Undo).expect("undone");
    office.run(Command::Undo).expect("the paper too");
    assert_eq!(snapshot(&office), before);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever was merged, split and renamed, the lines of each year add up to the office's number in both geographies.
    #[test]
    fn the_lines_add_up_to_the_whole_in_both_geographies(
        meetings in prop::collection::vec((0..4usize, 0..4usize), 1..12),
        changes in prop::collection::vec((0..3usize, 0..8usize, 0..8usize, 0..3usize), 0..5),
    ) {
        let mut office = empty_office();
        let hamlets: Vec<i64> = (0..4).map(|number| hamlet(&mut office, &format!("Thôn {number}"), 50)).collect();
        let teams: Vec<i64> = hamlets.iter().map(|hamlet| team(&mut office, &format!("Tổ {hamlet}"), *hamlet)).collect();
        for (team, on) in meetings {
            met(&mut office, teams[team], ["2024-02-01", "2024-11-01", "2025-02-01", "2026-02-01"][on]);
        }
        for (number, (change, one, other, on)) in changes.into_iter().enumerate() {
            let all = office.ask().all(kinds::of::<Hamlet>()).expect("read");
            let (one, other) = (all[one % all.len()].id, all[other % all.len()].id);
            let new = [format!("Mới {number}"), format!("Khác {number}")];
            let new: Vec<&str> = new.iter().map(String::as_str).collect();
            let (change, from, to) = match change {
                0 => (UnitChange::Merged, vec![one, other], &new[..1]),
                1 => (UnitChange::Split, vec![one], &new[..]),
                _ => (UnitChange::Renamed, vec![one], &new[..1]),
            };
            let asked = succession(&office, "hamlet", change, (&from, to), ["2024-07-01", "2025-07-01", "2026-07-01"][on]);
            // What happened to a unit already is refused; so many as are taken.
            let _ = office.run(Command::Succeed(Box::new(asked)));
        }
        for year in ["2024", "2025", "2026"] {
            for geography in [Geography::Old, Geography::New] {
                let sum: i64 = told(&office, CODE, year, geography).iter().map(|(_, number)| number).sum();
                prop_assert_eq!(sum, whole(&office, CODE, year), "{} {:?}", year, geography);
            }
        }
    }
}
