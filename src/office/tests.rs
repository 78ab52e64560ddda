mod daily;

use chrono::NaiveDate;

use super::*;
use crate::domain::command::{Change, Sheet, Target};
use crate::domain::form::{Choice, Value};
use crate::domain::identity::ERASED;
use crate::domain::meeting::{Attendance, Meeting, Presence};
use crate::domain::person::{Membership, Person, Role};
use crate::domain::place::Hamlet;
use crate::domain::team::{Team, TeamStatus, TeamStep};

pub(super) fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

pub(super) fn office() -> Office {
    let card = place::Office {
        name: "Xã Tân Lập".into(),
        code: "07132".into(),
        ..Default::default()
    };
    let who = Who {
        name: "hoa".into(),
        account: "hoa".into(),
    };
    let clock = Clock::Still(day("2026-11-22").and_hms_opt(9, 0, 0).expect("a time"));
    Office::memory(&card, who, clock).expect("a book")
}

pub(super) fn add<R: Record>(office: &mut Office, row: Row) -> i64 {
    office
        .run(Command::save(Change::new::<R>(row)))
        .expect("saved")
        .id()
        .expect("an id")
}

fn team_of(office: &mut Office, people: &[&str]) -> (i64, Vec<i64>) {
    let hamlet = add::<Hamlet>(
        office,
        Row::new().with("name", "Thôn 1").with("kind", "thon"),
    );
    let team = add::<Team>(
        office,
        Row::new()
            .with("name", "Tổ 1")
            .with("hamlet", hamlet)
            .with("founded_on", "2024-03-03"),
    );
    let ids = people
        .iter()
        .map(|name| {
            let person = add::<Person>(office, Row::new().with("name", *name));
            add::<Membership>(
                office,
                Row::new()
                    .with("person", person)
                    .with("team", team)
                    .with("joined", "2024-05-01"),
            );
            person
        })
        .collect();
    (team, ids)
}

fn sheet(team: i64, marks: Vec<(i64, Presence)>) -> Sheet {
    Sheet {
        meeting: Change::new::<Meeting>(
            Row::new()
                .with("title", "Họp tổ tháng 11")
                .with("held_on", "2026-11-20")
                .with("guests", 5_i64),
        ),
        teams: vec![team],
        marks,
        rest: Presence::Present,
        tallies: vec![("Phụ nữ".into(), 6)],
        joined: Vec::new(),
        tasks: Vec::new(),
        seen: None,
    }
}

#[test]
fn members_stand_by_given_name_and_are_found_without_marks() {
    let mut office = office();
    let (team, _) = team_of(
        &mut office,
        &["Nguyễn Văn Đạt", "Vũ Thị Ánh", "Trần Văn Bách"],
    );
    let names: Vec<String> = office
        .ask()
        .roster(team, Some(office.today()))
        .expect("roster")
        .into_iter()
        .map(|seat| seat.name)
        .collect();
    assert_eq!(names, ["Vũ Thị Ánh", "Trần Văn Bách", "Nguyễn Văn Đạt"]);
    for query in ["dat", "nguyen dat", "đạt", "dat ng"] {
        let found = office
            .ask()
            .page(
                kinds::of::<Membership>(),
                &Query {
                    search: query.into(),
                    limit: 10,
                    ..Query::default()
                },
            )
            .expect("found");
        assert_eq!(found.rows.len(), 1, "{query}");
    }
    assert!(
        office
            .ask()
            .search_kind(kinds::of::<Person>(), "dát", 10)
            .expect("found")
            .is_empty()
    );
}

#[test]
fn every_member_gets_a_row_and_the_sheet_is_one_step() {
    let mut office = office();
    let (team, people) = team_of(
        &mut office,
        &["Vũ Thị Ánh", "Trần Văn Bách", "Lê Đình Cường"],
    );
    let done = office
        .run(Command::Attend {
            sheet: Box::new(sheet(team, vec![(people[2], Presence::Absent)])),
            token: "t1".into(),
        })
        .expect("saved");
    assert_eq!(
        office.ask().size(kinds::of::<Attendance>()).expect("size"),
        3
    );
    let again = office
        .run(Command::Attend {
            sheet: Box::new(sheet(team, vec![])),
            token: "t1".into(),
        })
        .expect("the same");
    assert_eq!(again.op, done.op, "asked twice with one token, done once");
    office.run(Command::Undo).expect("undone");
    assert_eq!(
        office.ask().size(kinds::of::<Attendance>()).expect("size"),
        0
    );
    assert_eq!(office.ask().size(kinds::of::<Meeting>()).expect("size"), 0);
    office.run(Command::Redo).expect("redone");
    assert_eq!(
        office.ask().size(kinds::of::<Attendance>()).expect("size"),
        3
    );
}

#[test]
fn a_headcount_below_those_present_is_refused() {
    let mut office = office();
    let (team, _) = team_of(&mut office, &["Vũ Thị Ánh", "Trần Văn Bách"]);
    let mut sheet = sheet(team, vec![]);
    sheet.meeting.row.set("headcount", 1_i64);
    sheet.meeting.row.set("guests", Value::Null);
    let refused = office.run(Command::Attend {
        sheet: Box::new(sheet),
        token: String::new(),
    });
    assert!(
        matches!(
            refused,
            Err(Problem::Faults {
                kind: "meeting",
                ..
            })
        ),
        "{refused:?}"
    );
    assert_eq!(
        office.ask().size(kinds::of::<Meeting>()).expect("size"),
        0,
        "an error changes nothing"
    );
}

/// 67, 68: different fields are merged and the same field is a clash.
#[test]
fn different_fields_are_merged_and_the_same_field_is_a_clash() {
    let mut office = office();
    let (team, _) = team_of(&mut office, &[]);
    let kind = kinds::of::<Team>();
    let seen = office.ask().row(kind, team).expect("a team");
    let change = |row: Row| {
        Command::save(Change {
            kind: kind.name,
            target: Target::Seen {
                id: team,
                rev: seen.rev,
                base: seen.row.clone(),
            },
            row,
            fresh: vec![],
        })
    };
    office
        .sit_down(Who {
            name: "nam".into(),
            account: "nam".into(),
        })
        .expect("sits down");
    office
        .run(change(Row::new().with("households", 40_i64)))
        .expect("nam saves");
    office
        .sit_down(Who {
            name: "hoa".into(),
            account: "hoa".into(),
        })
        .expect("sits down");
    let done = office
        .run(change(Row::new().with("note", "họp tối")))
        .expect("merged");
    assert_eq!(done.merged, 1);
    let now = office.ask().row(kind, team).expect("a team");
    assert_eq!(
        (now.row.get("households").int(), now.row.get("note").text()),
        (Some(40), "họp tối")
    );
    let clash = office.run(change(Row::new().with("households", 30_i64)));
    assert!(
        matches!(&clash, Err(Problem::ChangedBy { clashes, .. }) if clashes.len() == 1),
        "{clash:?}"
    );
}

#[test]
fn undo_refuses_politely_when_a_colleague_changed_the_row() {
    let mut office = office();
    let (team, _) = team_of(&mut office, &[]);
    let kind = kinds::of::<Team>();
    office
        .sit_down(Who {
            name: "nam".into(),
            account: "nam".into(),
        })
        .expect("sits down");
    assert_eq!(
        office.run(Command::Undo),
        Err(Problem::NothingToUndo),
        "undo is per person"
    );
    let seen = office.ask().row(kind, team).expect("a team");
    office
        .run(Command::save(Change::of::<Team>(
            team,
            seen.rev,
            Row::new().with("households", 33_i64),
        )))
        .expect("saved");
    office
        .sit_down(Who {
            name: "hoa".into(),
            account: "hoa".into(),
        })
        .expect("sits down");
    assert!(
        matches!(office.run(Command::Undo), Err(Problem::ChangedSince { who, .. }) if who == "nam")
    );
}

#[test]
fn a_team_goes_into_the_bin_with_its_members_and_comes_back_with_them() {
    let mut office = office();
    let (team, _) = team_of(&mut office, &["Vũ Thị Ánh", "Trần Văn Bách"]);
    let rev = office
        .ask()
        .row(kinds::of::<Team>(), team)
        .expect("a team")
        .rev;
    office
        .run(Command::Retire {
            kind: "team",
            id: team,
            rev,
        })
        .expect("retired");
    assert_eq!(
        office.ask().size(kinds::of::<Membership>()).expect("size"),
        0
    );
    office
        .run(Command::Restore {
            kind: "team",
            id: team,
        })
        .expect("restored");
    assert_eq!(
        office.ask().size(kinds::of::<Membership>()).expect("size"),
        2
    );
    let hamlet = office
        .ask()
        .row(kinds::of::<Team>(), team)
        .expect("a team")
        .row
        .get("hamlet")
        .int()
        .expect("a hamlet");
    let rev = office
        .ask()
        .row(kinds::of::<Hamlet>(), hamlet)
        .expect("a hamlet")
        .rev;
    assert!(matches!(
        office.run(Command::Retire {
            kind: "hamlet",
            id: hamlet,
            rev
        }),
        Err(Problem::InUse { kind: "team", .. })
    ));
}

/// 188: an erased person is nowhere in the book.
#[test]
fn an_erased_person_is_nowhere_in_the_book() {
    let mut office = office();
    let (team, people) = team_of(&mut office, &["Vũ Thị Ánh Nguyệt"]);
    office
        .run(Command::Attend {
            sheet: Box::new(sheet(team, vec![])),
            token: String::new(),
        })
        .expect("saved");
    office
        .run(Command::Erase {
            person: people[0],
            ground: "đơn ngày 20/11/2026".into(),
        })
        .expect("erased");
    let seat = office.ask().roster(team, None).expect("roster").remove(0);
    assert_eq!(seat.name, ERASED);
    assert_eq!(
        office.ask().size(kinds::of::<Attendance>()).expect("size"),
        1,
        "counts stay"
    );
    for step in office.ask().steps(None, None, 100).expect("steps") {
        assert!(
            !format!("{step:?}{:?}", office.ask().lines_of(step.id)).contains("Nguyệt"),
            "step {}",
            step.id
        );
    }
    assert!(
        office
            .ask()
            .search_kind(kinds::of::<Person>(), "nguyet", 10)
            .expect("found")
            .is_empty()
    );
    office.run(Command::Undo).expect("the sheet goes back");
    let name = office
        .ask()
        .label(kinds::of::<Person>(), people[0])
        .expect("a label");
    assert_eq!(name, ERASED, "what was erased does not come back");
}

#[test]
fn a_role_changes_inside_one_spell_and_a_second_head_is_a_warning() {
    let mut office = office();
    let (team, people) = team_of(&mut office, &["Vũ Thị Ánh", "Trần Văn Bách"]);
    let seats = office.ask().roster(team, None).expect("roster");
    let close = Change::of::<Membership>(
        seats[0].membership,
        seats[0].rev,
        Row::new()
            .with("left", "2026-11-01")
            .with("reason", "doi_chuc_danh"),
    );
    let open = Change::new::<Membership>(
        Row::new()
            .with("person", people[0])
            .with("team", team)
            .with("role", Role::Head.code())
            .with("joined", "2024-05-01")
            .with("since", "2026-11-01"),
    );
    office
        .run(Command::save_all(vec![close, open], Say::new("op-role")))
        .expect("saved");
    let now = office
        .ask()
        .roster(team, Some(office.today()))
        .expect("roster");
    assert_eq!(
        (now.len(), now[0].role, now[0].joined.as_str()),
        (2, Role::Head, "2024-05-01")
    );
    let before = office
        .ask()
        .roster(team, Some(day("2026-10-01")))
        .expect("roster");
    assert_eq!(before[0].role, Role::Member, "the past is not rewritten");
    let second = Change::of::<Membership>(
        seats[1].membership,
        seats[1].rev,
        Row::new().with("role", Role::Head.code()),
    );
    let done = office
        .run(Command::save(second))
        .expect("a warning does not stop");
    assert!(
        done.warnings
            .iter()
            .any(|(_, finding)| finding.field == "role")
    );
}

#[test]
fn a_team_dissolves_only_with_a_decision_and_leaves_a_dated_step() {
    let mut office = office();
    let (team, _) = team_of(&mut office, &[]);
    let rev = office
        .ask()
        .row(kinds::of::<Team>(), team)
        .expect("a team")
        .rev;
    let close = Row::new()
        .with("status", TeamStatus::Dissolved.code())
        .with("status_since", "2026-11-10");
    assert!(
        office
            .run(Command::save(Change::of::<Team>(team, rev, close.clone())))
            .is_err()
    );
    let paper = add::<crate::domain::document::Document>(
        &mut office,
        Row::new()
            .with("number", "12/QĐ-UBND")
            .with("title", "Giải thể tổ")
            .with("issued_on", "2026-11-09"),
    );
    office
        .run(Command::save(Change::of::<Team>(
            team,
            rev,
            close.with("status_document", paper),
        )))
        .expect("dissolved");
    assert_eq!(
        office
            .ask()
            .linked(kinds::of::<TeamStep>(), "team", team)
            .expect("steps")
            .len(),
        2
    );
    let then = Query {
        as_of: Some(day("2026-11-01")),
        limit: 9,
        ..Query::default()
    };
    assert_eq!(
        office
            .ask()
            .page(kinds::of::<Team>(), &then)
            .expect("page")
            .rows
            .len(),
        1,
        "as of a day before it stands"
    );
    let now = Query {
        as_of: Some(office.today()),
        limit: 9,
        ..Query::default()
    };
    assert!(
        office
            .ask()
            .page(kinds::of::<Team>(), &now)
            .expect("page")
            .rows
            .is_empty()
    );
}

#[test]
fn a_recognition_keeps_the_name_of_the_unit_as_it_was() {
    let mut office = office();
    let hamlet = Row::new().with("name", "Thôn Cũ").with("kind", "thon");
    let hamlet = add::<Hamlet>(&mut office, hamlet);
    let row = Row::new()
        .with("subject", "kdc")
        .with("hamlet", hamlet)
        .with("year", "2025")
        .with("decided_on", "2025-11-10");
    let recognition = add::<crate::domain::recognition::Recognition>(&mut office, row);
    let renamed = Row::new().with("name", "Thôn Mới");
    office
        .run(Command::save(Change::of::<Hamlet>(hamlet, 1, renamed)))
        .expect("renamed");
    let again = Row::new().with("certificate", "07/GCN");
    let change = Change::of::<crate::domain::recognition::Recognition>(recognition, 1, again);
    office.run(Command::save(change)).expect("changed");
    let kind = kinds::of::<crate::domain::recognition::Recognition>();
    let name = office.ask().label(kind, recognition).expect("a name");
    assert_eq!(name, "Thôn Cũ");
}

#[test]
fn a_merged_hamlet_counts_no_longer_and_keeps_its_rows() {
    let mut office = office();
    let hamlet = |office: &mut Office, name: &str| {
        add::<Hamlet>(office, Row::new().with("name", name).with("kind", "thon"))
    };
    let (old, new) = (
        hamlet(&mut office, "Thôn A"),
        hamlet(&mut office, "Thôn AB"),
    );
    let row = Row::new()
        .with("hamlet", new)
        .with("predecessor", old)
        .with("change", "nhap")
        .with("changed_on", "2026-07-01");
    add::<crate::domain::succession::HamletOrigin>(&mut office, row);
    let names = |on: &str| {
        let query = Query {
            as_of: Some(day(on)),
            limit: 9,
            ..Query::default()
        };
        let page = office
            .ask()
            .page(kinds::of::<Hamlet>(), &query)
            .expect("a page");
        page.rows.len()
    };
    assert_eq!((names("2026-06-30"), names("2026-07-01")), (1, 1));
    office.run(Command::Undo).expect("undone");
    let kind = kinds::of::<Hamlet>();
    assert!(
        office
            .ask()
            .row(kind, old)
            .expect("a row")
            .row
            .get("valid_to")
            .is_blank()
    );
}

#[test]
fn an_opinion_is_counted_by_its_times_and_walks_its_states() {
    use crate::domain::opinion::{Opinion, OpinionOccurrence};
    let mut office = office();
    let row = Row::new()
        .with("title", "Đề nghị sửa đèn")
        .with("topic", "ha_tang")
        .with("source", "khu_dan_cu")
        .with("received_on", "2026-11-01")
        .with("count", 3_i64);
    let opinion = add::<Opinion>(&mut office, row);
    let again = Row::new()
        .with("opinion", opinion)
        .with("raised_on", "2026-11-10")
        .with("count", 2_i64)
        .with("source", "phu_nu");
    add::<OpinionOccurrence>(&mut office, again);
    let times = office.ask().opinion_times(opinion).expect("times");
    assert_eq!((times.occurrences, times.count), (2, 5));
    let spot = Row::new()
        .with("state", "tra_loi_tai_cho")
        .with("answer", "Sẽ sửa trong tuần");
    let change = Change::of::<Opinion>(opinion, 1, spot);
    office.run(Command::save(change)).expect("answered");
    let stored = office
        .ask()
        .row(kinds::of::<Opinion>(), opinion)
        .expect("a row");
    assert_eq!(stored.row.get("answered_on").text(), "2026-11-01");
    let back = Row::new()
        .with("state", "tiep_nhan")
        .with("answered_on", Value::Null);
    let change = Change::of::<Opinion>(opinion, stored.rev, back);
    assert!(
        office.run(Command::save(change)).is_err(),
        "no step leads back"
    );
}
