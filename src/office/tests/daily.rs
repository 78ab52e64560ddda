//! The questions of the daily work, asked of small books.
#![expect(
    clippy::needless_pass_by_value,
    clippy::too_many_lines,
    reason = "rows are built where they are used, and a board needs a whole book"
)]

use super::*;
use crate::domain::assessment::{Assessment, AssessmentItem, CriteriaSet, Criterion, Evidence};
use crate::domain::document::Document;
use crate::domain::meeting::{MeetingKind, Task};
use crate::domain::turnout::Turnout;

fn team(office: &mut Office, name: &str, hamlet: i64, more: Row) -> i64 {
    let row = Row::new()
        .with("name", name)
        .with("hamlet", hamlet)
        .with("founded_on", "2024-03-03");
    add::<Team>(office, more.over(&row))
}

fn member(office: &mut Office, team: i64, name: &str, more: Row) -> i64 {
    let person = add::<Person>(office, Row::new().with("name", name));
    join(office, team, person, more);
    person
}

fn join(office: &mut Office, team: i64, person: i64, more: Row) -> i64 {
    let row = Row::new()
        .with("person", person)
        .with("team", team)
        .with("joined", "2024-05-01");
    add::<Membership>(office, more.over(&row))
}

fn hold(
    office: &mut Office,
    teams: &[i64],
    on: &str,
    marks: Vec<(i64, Presence)>,
    more: Row,
) -> i64 {
    let row = Row::new().with("title", "Họp tổ").with("held_on", on);
    let sheet = Sheet {
        meeting: Change::new::<Meeting>(more.over(&row)),
        teams: teams.to_vec(),
        marks,
        rest: Presence::Present,
        tallies: Vec::new(),
        joined: Vec::new(),
        tasks: Vec::new(),
        seen: None,
    };
    let command = Command::Attend {
        sheet: Box::new(sheet),
        token: String::new(),
    };
    office.run(command).expect("held").id().expect("a meeting")
}

fn hamlet(office: &mut Office) -> i64 {
    add::<Hamlet>(
        office,
        Row::new().with("name", "Thôn Đông").with("kind", "thon"),
    )
}

#[test]
fn expected_meetings_are_answered_by_a_meeting_or_a_reason() {
    let mut office = office();
    let hamlet = hamlet(&mut office);
    let quarterly = Row::new().with("rhythm", "hang_quy");
    let held = team(&mut office, "Tổ 1", hamlet, quarterly);
    let not_held = team(&mut office, "Tổ 2", hamlet, Row::new());
    let missing = team(&mut office, "Tổ 3", hamlet, Row::new());
    let late = team(&mut office, "Tổ 4", hamlet, Row::new());
    team(
        &mut office,
        "Tổ 5",
        hamlet,
        Row::new().with("rhythm", "khong_dinh_ky"),
    );
    team(
        &mut office,
        "Tổ 6",
        hamlet,
        Row::new().with("status", "de_xuat"),
    );
    hold(&mut office, &[held], "2026-10-05", vec![], Row::new());
    hold(
        &mut office,
        &[not_held],
        "2026-11-05",
        vec![],
        Row::new()
            .with("not_held", 1_i64)
            .with("not_held_reason", "mua_vu"),
    );
    hold(&mut office, &[missing], "2026-10-20", vec![], Row::new());
    hold(
        &mut office,
        &[late],
        "2026-11-20",
        vec![],
        Row::new().with("kind", "hop_kdc"),
    );
    let lines = office.ask().expected(office.today()).expect("expected");
    let seen: Vec<_> = lines
        .iter()
        .map(|line| (line.team, line.state, line.last_met))
        .collect();
    assert_eq!(
        seen,
        [
            (late, Answer::Missing, None),
            (missing, Answer::Missing, Some(day("2026-10-20"))),
            (not_held, Answer::NotHeld, None),
            (held, Answer::Held, Some(day("2026-10-05"))),
        ]
    );
    assert_eq!(lines[0].hamlet_name, "Thôn Đông");
    assert_eq!(office.ask().missing_meetings(office.today()), Ok((2, 4)));
}

#[test]
fn a_team_kept_its_rhythm_only_where_it_met_in_every_turn() {
    let mut office = office();
    let hamlet = hamlet(&mut office);
    let quarterly = || Row::new().with("rhythm", "hang_quy");
    let kept = team(&mut office, "Tổ 1", hamlet, quarterly());
    let lapsed = team(&mut office, "Tổ 2", hamlet, quarterly());
    let young = team(
        &mut office,
        "Tổ 3",
        hamlet,
        quarterly().with("founded_on", "2026-08-01"),
    );
    for on in ["2026-01-10", "2026-04-10", "2026-09-30"] {
        hold(&mut office, &[kept], on, vec![], Row::new());
    }
    hold(
        &mut office,
        &[lapsed, young],
        "2026-07-10",
        vec![],
        Row::new(),
    );
    let window = (day("2026-01-01"), day("2026-09-30"));
    assert_eq!(
        office.ask().met_rhythm(window.0, window.1, None),
        Ok((2, 3))
    );
    assert_eq!(
        office
            .ask()
            .met_rhythm(day("2026-02-01"), day("2026-02-20"), None),
        Ok((0, 0))
    );
}

#[test]
fn the_log_goes_on_where_it_stopped_and_narrows() {
    let mut office = office();
    let hamlet = hamlet(&mut office);
    let (one, two) = (
        team(&mut office, "Tổ 1", hamlet, Row::new()),
        team(&mut office, "Tổ 2", hamlet, Row::new()),
    );
    let mut held: Vec<i64> = ["2026-09-01", "2026-10-01", "2026-10-01", "2026-11-01"]
        .iter()
        .map(|on| hold(&mut office, &[one], on, vec![], Row::new()))
        .collect();
    let training = hold(
        &mut office,
        &[two],
        "2026-08-01",
        vec![],
        Row::new().with("kind", "tap_huan"),
    );
    held.insert(0, training);
    held.reverse();
    let numbers = |query: &LogQuery| -> Vec<i64> {
        office
            .ask()
            .log(query)
            .expect("log")
            .iter()
            .map(|line| line.meeting.id)
            .collect()
    };
    let first = LogQuery {
        limit: 2,
        ..LogQuery::default()
    };
    assert_eq!(numbers(&first), held[..2]);
    let next = LogQuery {
        after: Some(("2026-10-01".into(), held[1])),
        limit: 9,
        ..LogQuery::default()
    };
    assert_eq!(numbers(&next), held[2..]);
    let of = |team, kind| LogQuery {
        team,
        kind,
        limit: 9,
        ..LogQuery::default()
    };
    assert_eq!(numbers(&of(Some(two), None)), [training]);
    assert_eq!(numbers(&of(None, Some(MeetingKind::Training))), [training]);
    assert!(numbers(&of(Some(one), Some(MeetingKind::Training))).is_empty());
    let days = LogQuery {
        from: Some(day("2026-09-01")),
        to: Some(day("2026-10-01")),
        limit: 9,
        ..LogQuery::default()
    };
    assert_eq!(numbers(&days).len(), 3);
}

#[test]
fn a_joint_meeting_counts_each_person_once_and_in_each_team() {
    let mut office = office();
    let hamlet = hamlet(&mut office);
    let (one, two) = (
        team(&mut office, "Tổ 1", hamlet, Row::new()),
        team(&mut office, "Tổ 2", hamlet, Row::new()),
    );
    let anh = member(&mut office, one, "Vũ Thị Ánh", Row::new());
    join(&mut office, two, anh, Row::new());
    let bach = member(&mut office, two, "Trần Văn Bách", Row::new());
    let meeting = hold(
        &mut office,
        &[one, two],
        "2026-10-05",
        vec![(bach, Presence::Excused)],
        Row::new(),
    );
    let of = |office: &Office, team| {
        office
            .ask()
            .team_turnout(team, day("2026-10-01"), day("2026-11-01"))
            .expect("rate")
    };
    assert_eq!(
        of(&office, one),
        Turnout {
            present: 1,
            ..Turnout::default()
        }
    );
    assert_eq!(
        of(&office, two),
        Turnout {
            present: 1,
            excused: 1,
            ..Turnout::default()
        }
    );
    let months = |office: &Office| -> Vec<_> {
        office
            .ask()
            .turnout(office.today(), 12)
            .expect("months")
            .iter()
            .map(|month| (month.month.to_string(), month.present, month.roster))
            .collect()
    };
    assert_eq!(months(&office), [("2026-10-01".into(), 1, 2)]);
    let view = office.ask().sheet_of(meeting).expect("a sheet");
    assert_eq!(
        view.lines
            .iter()
            .map(|line| (line.person, line.teams.len(), line.state))
            .collect::<Vec<_>>(),
        [
            (anh, 2, Some(Presence::Present)),
            (bach, 1, Some(Presence::Excused))
        ]
    );
    assert!(!view.turnout().has_quorum());
}

#[test]
fn the_months_follow_every_change_of_a_sheet() {
    let mut office = office();
    let hamlet = hamlet(&mut office);
    let one = team(&mut office, "Tổ 1", hamlet, Row::new());
    let anh = member(&mut office, one, "Vũ Thị Ánh", Row::new());
    member(&mut office, one, "Trần Văn Bách", Row::new());
    let meeting = hold(&mut office, &[one], "2026-10-05", vec![], Row::new());
    let months = |office: &Office| -> Vec<_> {
        office
            .ask()
            .turnout(office.today(), 12)
            .expect("months")
            .iter()
            .map(|month| (month.month.to_string(), month.present, month.roster))
            .collect()
    };
    let seen = |office: &Office| {
        office
            .ask()
            .row(kinds::of::<Meeting>(), meeting)
            .expect("a meeting")
            .rev
    };
    let change = Change::of::<Meeting>(
        meeting,
        seen(&office),
        Row::new().with("held_on", "2026-09-05"),
    );
    let sheet = Sheet {
        meeting: change,
        teams: vec![one],
        marks: vec![(anh, Presence::Absent)],
        rest: Presence::Unknown,
        tallies: vec![],
        joined: vec![],
        tasks: vec![],
        seen: None,
    };
    office
        .run(Command::Attend {
            sheet: Box::new(sheet),
            token: String::new(),
        })
        .expect("changed");
    assert_eq!(months(&office), [("2026-09-01".to_owned(), 1, 2)]);
    office
        .run(Command::Retire {
            kind: "meeting",
            id: meeting,
            rev: seen(&office),
        })
        .expect("retired");
    assert_eq!(months(&office), []);
    office
        .run(Command::Restore {
            kind: "meeting",
            id: meeting,
        })
        .expect("restored");
    office.run(Command::Undo).expect("undone");
    office.run(Command::Redo).expect("redone");
    assert_eq!(months(&office), [("2026-09-01".to_owned(), 1, 2)]);
}

#[test]
fn the_roster_of_a_sheet_is_that_of_its_day() {
    let mut office = office();
    let hamlet = hamlet(&mut office);
    let one = team(&mut office, "Tổ 1", hamlet, Row::new());
    let gone = member(
        &mut office,
        one,
        "Vũ Thị Ánh",
        Row::new().with("left", "2026-10-20").with("reason", "khac"),
    );
    let later = member(
        &mut office,
        one,
        "Trần Văn Bách",
        Row::new().with("joined", "2026-11-01"),
    );
    let meeting = hold(&mut office, &[one], "2026-10-05", vec![], Row::new());
    let people = |view: &SheetView| {
        view.lines
            .iter()
            .map(|line| line.person)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        people(&office.ask().sheet_of(meeting).expect("a sheet")),
        [gone]
    );
    let lines = office
        .ask()
        .sheet_lines(&[one], Some(office.today()))
        .expect("lines");
    assert_eq!(
        lines.iter().map(|line| line.person).collect::<Vec<_>>(),
        [later]
    );
}

#[test]
fn open_tasks_return_and_the_next_sheet_starts_as_the_last() {
    let mut office = office();
    let hamlet = hamlet(&mut office);
    let (one, two) = (
        team(&mut office, "Tổ 1", hamlet, Row::new()),
        team(&mut office, "Tổ 2", hamlet, Row::new()),
    );
    member(
        &mut office,
        one,
        "Vũ Thị Ánh",
        Row::new().with("role", "to_truong"),
    );
    let today = office.today();
    assert_eq!(
        office
            .ask()
            .last_sheet(one, today)
            .expect("defaults")
            .get("chair")
            .text(),
        "Vũ Thị Ánh"
    );
    let joint = hold(
        &mut office,
        &[one, two],
        "2026-09-05",
        vec![],
        Row::new()
            .with("place", "Nhà văn hóa")
            .with("starts", "19:30"),
    );
    let task = |office: &mut Office, title: &str, more: Row| {
        add::<Task>(office, more.over(&Row::new().with("title", title)))
    };
    let of_joint = task(
        &mut office,
        "Lắp đèn",
        Row::new().with("meeting", joint).with("due", "2026-12-01"),
    );
    let own = task(
        &mut office,
        "Dán nội quy",
        Row::new().with("team", one).with("due", "2026-10-01"),
    );
    task(
        &mut office,
        "Đã xong",
        Row::new()
            .with("team", one)
            .with("done_on", "2026-10-01")
            .with("outcome", "xong"),
    );
    let open = |office: &Office, team| {
        office
            .ask()
            .open_tasks(team)
            .expect("tasks")
            .iter()
            .map(|task| task.id)
            .collect::<Vec<_>>()
    };
    assert_eq!(open(&office, one), [own, of_joint]);
    assert_eq!(open(&office, two), [of_joint]);
    let next = hold(&mut office, &[one], "2026-10-05", vec![], Row::new());
    let view = office.ask().sheet_of(next).expect("a sheet");
    assert_eq!(view.carried.len(), 2);
    let view = office.ask().sheet_of(joint).expect("a sheet");
    assert_eq!((view.tasks.len(), view.carried.len()), (1, 1));
    let defaults = office.ask().last_sheet(two, today).expect("defaults");
    assert_eq!(
        (defaults.get("place").text(), defaults.get("starts").text()),
        ("Nhà văn hóa", "19:30")
    );
}

#[test]
fn a_team_without_a_head_is_vacant_since_the_last_one_left() {
    let mut office = office();
    let hamlet = hamlet(&mut office);
    let one = team(&mut office, "Tổ 1", hamlet, Row::new());
    member(
        &mut office,
        one,
        "Vũ Thị Ánh",
        Row::new()
            .with("role", "to_truong")
            .with("left", "2026-11-12")
            .with("reason", "khac"),
    );
    let full = team(&mut office, "Tổ 2", hamlet, Row::new());
    for (name, role) in [
        ("Trần Văn Bách", "to_truong"),
        ("Lê Đình Cường", "to_pho"),
        ("Phạm Ngọc Dung", "to_vien"),
    ] {
        member(&mut office, full, name, Row::new().with("role", role));
    }
    let board = office.board().expect("a board");
    let vacant: Vec<_> = board
        .vacant_posts
        .iter()
        .map(|vacancy| (vacancy.team, vacancy.days))
        .collect();
    assert_eq!(vacant, [(one, Some(10))]);
    assert_eq!(board.below_strength.len(), 1);
    let full = office
        .ask()
        .strength_of(norms(), office.today(), full)
        .expect("asked")
        .expect("a team");
    assert_eq!((full.strength.members, full.shortfalls.len()), (3, 0));
}

#[test]
fn the_board_says_what_is_due_and_what_is_missing() {
    let mut office = office();
    let hamlet = hamlet(&mut office);
    let one = team(&mut office, "Tổ 1", hamlet, Row::new());
    member(
        &mut office,
        one,
        "Vũ Thị Ánh",
        Row::new()
            .with("role", "to_truong")
            .with("term_ends", "2026-12-31"),
    );
    add::<Task>(
        &mut office,
        Row::new()
            .with("title", "Lắp đèn")
            .with("team", one)
            .with("due", "2026-11-20"),
    );
    let set = add::<CriteriaSet>(
        &mut office,
        Row::new()
            .with("title", "Bộ mẫu")
            .with("code", "mau")
            .with("target", "xa")
            .with("combinator", "all"),
    );
    for (code, kind) in [
        ("1", "judged"),
        ("2", "document"),
        ("3", "count"),
        ("4", "judged"),
    ] {
        add::<Criterion>(
            &mut office,
            Row::new()
                .with("criteria_set", set)
                .with("code", code)
                .with("seq", code.parse::<i64>().expect("a number"))
                .with("kind", kind),
        );
    }
    let round = crate::domain::command::Round {
        set,
        row: Row::new().with("round", "2026").with("due", "2026-12-15"),
        carry_from: None,
    };
    let assessment = office
        .run(Command::OpenRound(round))
        .expect("opened")
        .id()
        .expect("an assessment");
    let items = office
        .ask()
        .linked(kinds::of::<AssessmentItem>(), "assessment", assessment)
        .expect("items");
    let judge = |office: &mut Office, place: usize, verdict: &str| {
        let item = &items[place];
        let row = Row::new()
            .with("verdict", verdict)
            .with("reason", "theo biên bản");
        office
            .run(Command::save(Change::of::<AssessmentItem>(
                item.id, item.rev, row,
            )))
            .expect("judged");
    };
    judge(&mut office, 0, "met");
    judge(&mut office, 3, "na");
    let paper = add::<Document>(
        &mut office,
        Row::new()
            .with("number", "12/KH-UBND")
            .with("title", "Kế hoạch")
            .with("issued_on", "2026-01-05")
            .with("valid_until", "2026-12-31"),
    );
    add::<Evidence>(
        &mut office,
        Row::new().with("item", items[0].id).with("document", paper),
    );
    let board = office.board().expect("a board");
    let due: Vec<_> = board
        .due
        .iter()
        .map(|line| (line.kind, line.days))
        .collect();
    assert_eq!(due, [("task", -2), ("assessment", 23)]);
    assert_eq!(
        (
            board.overdue_tasks,
            board.terms_ending.len(),
            board.expiring_evidence.len()
        ),
        (1, 1, 1)
    );
    assert_eq!(
        (
            board.terms_ending[0].of.as_str(),
            board.expiring_evidence[0].of.as_str()
        ),
        ("Tổ 1", "12/KH-UBND")
    );
    let line = &board.criteria[0];
    let missing: Vec<_> = line
        .missing
        .iter()
        .map(|missing| (missing.code.as_str(), missing.gap))
        .collect();
    assert_eq!((line.assessment, line.met, line.total), (assessment, 1, 3));
    assert_eq!(missing, [("2", Gap::Evidence), ("3", Gap::Number)]);
    assert_eq!(office.ask().uses_of(paper).expect("uses")[0].code, "1");
    let (kind, row) = (
        kinds::of::<Assessment>(),
        Row::new().with("status", "khong_cong_nhan"),
    );
    let rev = office
        .ask()
        .row(kind, assessment)
        .expect("an assessment")
        .rev;
    office
        .run(Command::save(Change::of::<Assessment>(
            assessment, rev, row,
        )))
        .expect("decided");
    let board = office.board().expect("a board");
    assert!(board.criteria.is_empty() && board.expiring_evidence.is_empty());
}

#[test]
fn a_chain_of_papers_is_walked_from_any_of_them() {
    let mut office = office();
    let paper = |office: &mut Office, number: &str, on: &str, parent: Option<i64>| {
        add::<Document>(
            office,
            Row::new()
                .with("number", number)
                .with("title", "Văn bản")
                .with("issued_on", on)
                .with("parent", parent),
        )
    };
    let directive = paper(&mut office, "01/CT-UBND", "2025-01-05", None);
    let plan = paper(&mut office, "12/KH-UBND", "2025-02-05", Some(directive));
    let other = paper(&mut office, "13/KH-UBND", "2025-03-05", Some(directive));
    let programme = paper(&mut office, "02/CTr-UBND", "2025-04-05", Some(plan));
    for from in [directive, plan, programme] {
        let chain: Vec<_> = office
            .ask()
            .chain(from)
            .expect("a chain")
            .iter()
            .map(|node| (node.depth, node.document.id))
            .collect();
        assert_eq!(
            chain,
            [(0, directive), (1, plan), (2, programme), (1, other)]
        );
    }
    let done = Row::new()
        .with("title", "Đã xong")
        .with("document", plan)
        .with("done_on", "2026-10-01")
        .with("outcome", "xong");
    let done = add::<Task>(&mut office, done);
    let open = add::<Task>(
        &mut office,
        Row::new().with("title", "Còn làm").with("document", plan),
    );
    assert_eq!(
        office
            .ask()
            .tasks_of(plan)
            .expect("tasks")
            .iter()
            .map(|task| task.id)
            .collect::<Vec<_>>(),
        [open, done]
    );
}
