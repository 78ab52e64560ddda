use super::super::tests::{add, day, office};
use super::super::*;
use super::*;
use crate::domain::command::{Change, Command, Round};
use crate::domain::document::Document;
use crate::domain::fault::Fault;
use crate::domain::form::Choice;
use crate::domain::meeting::{Meeting, MeetingTeam};
use crate::domain::place::Hamlet;
use crate::domain::team::Team;

const SAMPLE: &str = "sach-ma-tuy-mau-2024";

fn paper(office: &mut Office, kind: &str, title: &str) -> i64 {
    let row = Row::new()
        .with("kind", kind)
        .with("title", title)
        .with("issued_on", "2026-02-10");
    add::<Document>(office, row)
}

/// 22 hamlets with 48 teams, of which 43 met once in the first half of the year, in every hamlet.
fn ward(office: &mut Office) {
    let mut changes = Vec::new();
    for place in 1..=22 {
        let row = Row::new()
            .with("name", format!("Khu phố {place}"))
            .with("kind", "khu_pho");
        changes.push(Change::new::<Hamlet>(row));
    }
    for place in 0..48_usize {
        let row = Row::new()
            .with("name", format!("Tổ {place}"))
            .with("founded_on", "2024-03-03")
            .with("rhythm", "nua_nam");
        changes.push(Change::new::<Team>(row).linked("hamlet", place % 22));
    }
    let row = Row::new()
        .with("kind", "hop_to")
        .with("title", "Họp")
        .with("held_on", "2026-03-20");
    changes.push(Change::new::<Meeting>(row));
    for place in 0..43 {
        let both = Change::new::<MeetingTeam>(Row::new());
        changes.push(both.linked("meeting", 70).linked("team", 22 + place));
    }
    office
        .run(Command::save_all(changes, Say::new("op-save")))
        .unwrap();
}

fn opened(office: &mut Office, row: Row) -> i64 {
    let set = office.adopt(SAMPLE).unwrap();
    let round = Round {
        set,
        row,
        carry_from: None,
    };
    office.run(Command::OpenRound(round)).unwrap().id().unwrap()
}

fn answer(
    office: &mut Office,
    board: i64,
    code: &str,
    command: impl Fn(&BoardLine) -> Command,
) -> Result<(), Problem> {
    let line = office
        .criteria_board(board)
        .unwrap()
        .line(code)
        .unwrap()
        .clone();
    office.run(command(&line)).map(|_| ())
}

fn accept(office: &mut Office, board: i64, code: &str) {
    answer(office, board, code, |line| line.accept().unwrap()).unwrap();
}

/// The board of screens.md §4: five met, one missed, one open.
fn sample(office: &mut Office) -> i64 {
    ward(office);
    let board = opened(
        office,
        Row::new()
            .with("round", "2026")
            .with("aim", "giu_sach")
            .with("due", "2026-12-15"),
    );
    for (kind, title) in [
        ("nq", "Nghị quyết"),
        ("kh", "Kế hoạch"),
        ("qd", "Phân công"),
    ] {
        let id = paper(office, kind, title);
        answer(office, board, "1", |line| line.attach(id, title, None)).unwrap();
    }
    let summary = paper(office, "bb", "Tổng hợp cam kết");
    let full = Some(4_102_000);
    answer(office, board, "3", |line| {
        line.enter(full, full, Some(day("2026-10-31")), Some(summary))
    })
    .unwrap();
    for code in ["5", "7"] {
        let id = paper(office, "cv", &format!("Xác nhận {code}"));
        answer(office, board, code, |line| {
            line.attach(id, "Xác nhận", Some(day("2026-10-31")))
        })
        .unwrap();
    }
    for code in ["1", "2", "3", "6", "7"] {
        accept(office, board, code);
    }
    answer(office, board, "5", |line| {
        line.judge(Verdict::Met, "Công an phường xác nhận")
    })
    .unwrap();
    board
}

fn key(line: &BoardLine) -> &str {
    line.proposal
        .as_ref()
        .map_or("", |proposal| proposal.say.key.as_ref())
}

#[test]
fn the_board_shows_what_is_met_what_is_missing_and_why() {
    let mut office = office();
    let id = sample(&mut office);
    let board = office.criteria_board(id).unwrap();
    assert_eq!(
        (board.grade.met, board.grade.unmet, board.grade.unknown),
        (5, 1, 1)
    );
    assert_eq!(
        (board.days_left, board.strength),
        (Some((23, 16)), Strength::Sample)
    );
    assert_eq!(
        (board.subject.as_str(), board.aim),
        ("Xã Tân Lập", Some(Aim::Keep))
    );
    let marks: Vec<_> = board
        .lines
        .iter()
        .map(|line| line.standing.code())
        .collect();
    assert_eq!(
        marks,
        ["met", "met", "met", "unknown", "met", "unmet", "met"]
    );
    let sixth = board.line("6").unwrap();
    let shown = sixth.proposal.as_ref().unwrap().say.args[..2].to_vec();
    assert_eq!(
        shown,
        Say::new("x")
            .with("part", 43_i64)
            .with("whole", 48_i64)
            .args
    );
    assert_eq!(key(board.line("4").unwrap()), "criteria-absent");
    assert_eq!(board.line("1").unwrap().evidence.len(), 3);
    let hand = board.line("1").unwrap().changed.clone().unwrap();
    assert_eq!(hand, ("hoa".to_owned(), "2026-11-22T09:00:00".to_owned()));
    let rows = office.criteria_boards(Some("2026")).unwrap();
    assert_eq!(
        (rows.len(), rows[0].met, rows[0].of, rows[0].outcome),
        (1, 5, 7, Outcome::Unmet)
    );
    assert!(office.criteria_boards(Some("2025")).unwrap().is_empty());
}

#[test]
fn the_gap_list_says_what_who_and_until_when() {
    let mut office = office();
    let id = sample(&mut office);
    answer(&mut office, id, "4", |line| {
        let row = Row::new()
            .with("owner", "hoa")
            .with("due", day("2026-11-30"));
        Command::save(line.change(row))
    })
    .unwrap();
    let found = gaps(&office.criteria_board(id).unwrap());
    let deciding: Vec<_> = found.iter().filter(|gap| gap.decides).collect();
    let codes: Vec<_> = deciding.iter().map(|gap| gap.code.as_str()).collect();
    assert_eq!(codes, ["4", "6"]);
    assert_eq!(
        (deciding[0].owner.as_str(), deciding[0].due),
        ("hoa", Some(day("2026-11-30")))
    );
    assert_eq!(
        (deciding[1].owner.as_str(), deciding[1].due),
        ("Tổ trưởng", Some(day("2026-12-15")))
    );
    let keys: Vec<_> = deciding[0]
        .missing
        .iter()
        .map(|say| say.key.as_ref())
        .collect();
    assert_eq!(
        keys,
        [
            "board-not-assessed",
            "criteria-absent",
            "board-evidence",
            UNCONFIRMED
        ]
    );
}

#[test]
fn a_verdict_against_the_proposal_needs_a_sentence_and_both_are_kept() {
    let mut office = office();
    let id = sample(&mut office);
    let refused = answer(&mut office, id, "6", |line| line.judge(Verdict::Met, ""));
    let Err(Problem::Faults { findings, .. }) = refused else {
        panic!("a bare verdict against the proposal was taken")
    };
    assert_eq!(
        (findings[0].field.as_str(), &findings[0].fault),
        ("reason", &Fault::Overrides)
    );
    answer(&mut office, id, "6", |line| {
        line.judge(Verdict::Met, "5 tổ mới lập")
    })
    .unwrap();
    let sixth = office
        .criteria_board(id)
        .unwrap()
        .line("6")
        .unwrap()
        .clone();
    assert!(sixth.overridden);
    assert_eq!(sixth.proposed_then.unwrap().verdict, Verdict::Unmet);
    office.run(Command::Undo).unwrap();
    let sixth = office
        .criteria_board(id)
        .unwrap()
        .line("6")
        .unwrap()
        .clone();
    assert_eq!((sixth.verdict, sixth.overridden), (Verdict::Unmet, false));
    for verdict in [Verdict::NotApplicable, Verdict::Justified] {
        assert!(answer(&mut office, id, "7", |line| line.judge(verdict, " ")).is_err());
    }
    answer(&mut office, id, "7", |line| {
        line.judge(Verdict::NotApplicable, "Làm sạch lần đầu")
    })
    .unwrap();
    assert_eq!(office.criteria_board(id).unwrap().grade.denominator, 6);
    let zero = answer(&mut office, id, "4", |line| {
        line.enter(Some(1_000), Some(0), None, None)
    });
    assert!(
        matches!(zero, Err(Problem::Faults { findings, .. }) if findings[0].fault == Fault::Zero)
    );
}

#[test]
fn figures_that_move_and_papers_of_another_round_are_noticed() {
    let mut office = office();
    let id = sample(&mut office);
    let seventh = office
        .criteria_board(id)
        .unwrap()
        .line("7")
        .unwrap()
        .clone();
    office.run(seventh.detach(&seventh.evidence[0])).unwrap();
    let old = paper(&mut office, "cv", "Năm trước");
    answer(&mut office, id, "7", |line| {
        line.attach(old, "Năm trước", Some(day("2025-06-30")))
    })
    .unwrap();
    let seventh = office
        .criteria_board(id)
        .unwrap()
        .line("7")
        .unwrap()
        .clone();
    assert!(seventh.moved && !seventh.overridden);
    assert_eq!(seventh.evidence.len(), 1);
    assert!(
        seventh
            .missing
            .iter()
            .any(|say| say.key == "board-evidence")
    );
}

#[test]
fn nothing_is_recognised_that_its_criteria_do_not_carry() {
    let mut office = office();
    let id = sample(&mut office);
    let recognise = |office: &mut Office| {
        let rev = office.criteria_board(id).unwrap().stored.rev;
        let row = Row::new()
            .with("status", "cong_nhan")
            .with("decided_on", "2026-12-01");
        office.run(Command::save(Change::of::<Assessment>(id, rev, row)))
    };
    let Err(Problem::Faults { findings, .. }) = recognise(&mut office) else {
        panic!("recognised with an open answer")
    };
    assert_eq!(findings[0].fault, Fault::StandsAgainst("4, 6".into()));
    for code in ["4", "6"] {
        answer(&mut office, id, code, |line| {
            line.judge(Verdict::Met, "Theo báo cáo số 9")
        })
        .unwrap();
    }
    let warnings = recognise(&mut office).unwrap().warnings;
    let faults: Vec<_> = warnings
        .into_iter()
        .map(|(_, finding)| finding.fault)
        .collect();
    assert!(faults.contains(&Fault::LaterThan(day("2026-11-30"))));
    assert!(faults.contains(&Fault::Unconfirmed("1, 2, 3, 4, 5, 6, 7".into())));
    let late = answer(&mut office, id, "4", |line| line.judge(Verdict::Unmet, ""));
    assert!(
        matches!(late, Err(Problem::Faults { findings, .. }) if findings[0].fault == Fault::Decided)
    );
}

#[test]
fn hamlets_make_the_item_of_the_commune() {
    let mut office = office();
    let commune = sample(&mut office);
    let hamlets = office.ask().all(kinds::of::<Hamlet>()).unwrap();
    let set = office.criteria_board(commune).unwrap().set;
    for (place, hamlet) in hamlets.iter().enumerate() {
        let id = opened(
            &mut office,
            Row::new().with("round", "2026").with("hamlet", hamlet.id),
        );
        let verdict = if place == 3 {
            Verdict::Unmet
        } else {
            Verdict::Met
        };
        answer(&mut office, id, "3", |line| {
            line.judge(verdict, "Đã kiểm tra")
        })
        .unwrap();
    }
    let matrix = office.matrix(set, "2026").unwrap();
    assert_eq!((matrix.rows.len(), matrix.columns.len()), (22, 7));
    let third = matrix.columns[2].rolled.unwrap();
    assert_eq!(
        (third.verdict, third.met, third.of),
        (Verdict::Unmet, 21, 22)
    );
    assert_eq!(matrix.columns[1].rolled.unwrap().verdict, Verdict::Unknown);
    assert_eq!(matrix.columns[0].rolled, None);
    assert_eq!(
        (matrix.rows[3].verdicts[2], matrix.rows[3].outcome),
        (Verdict::Unmet, Outcome::Unmet)
    );
    let third = office
        .criteria_board(commune)
        .unwrap()
        .line("3")
        .unwrap()
        .clone();
    assert_eq!((key(&third), third.moved), ("criteria-rolled-up", true));
    assert_eq!(office.matrix(set, "2025").unwrap().rows[0].assessment, None);
}

#[test]
fn answers_of_an_earlier_round_count_only_when_given_again() {
    let mut office = office();
    let first = sample(&mut office);
    let set = office.criteria_board(first).unwrap().set;
    let round = Round {
        set,
        row: Row::new().with("round", "2027"),
        carry_from: Some(first),
    };
    let id = office.run(Command::OpenRound(round)).unwrap().id().unwrap();
    let board = office.criteria_board(id).unwrap();
    assert_eq!((board.grade.met, board.due), (0, Some(day("2027-11-30"))));
    let fifth = board.line("5").unwrap();
    assert!(fifth.carried && fifth.verdict == Verdict::Met);
    assert!(
        !board.line("4").unwrap().carried,
        "nothing was answered there"
    );
    assert_eq!(fifth.missing[0].key, "board-carried");
    answer(&mut office, id, "5", |line| {
        line.judge(Verdict::Met, "Vẫn giữ")
    })
    .unwrap();
    let board = office.criteria_board(id).unwrap();
    assert_eq!(
        (board.grade.met, board.line("5").unwrap().carried),
        (1, false)
    );
}
