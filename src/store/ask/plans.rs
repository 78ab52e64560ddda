//! The plans of the questions of the day: none may grow with the book.

use rusqlite::Connection;

use super::meetings::{LogQuery, log_question};
use crate::assets;
use crate::domain::indicator::{Formula, Question, When, parse_indicators};
use crate::domain::meeting::MeetingKind;
use crate::store::Store;

/// Tables that grow for ever: no daily question may read one from end to end.
const GROWING: &[&str] = &[
    "person",
    "membership",
    "attendance",
    "meeting",
    "meeting_team",
    "journal",
    "op",
    "term",
    "task",
    "document",
    "evidence",
    "assessment_item",
    "initiative_point",
    "initiative_team",
    "initiative_step",
    "asset_count",
    "channel_count",
    "opinion",
    "opinion_occurrence",
    "referral",
    "registration",
    "recognition",
];

/// Every question asked while a screen opens.
const QUESTIONS: &[(&str, &str)] = &[
    ("attended", include_str!("attended.sql")),
    ("declared", include_str!("declared.sql")),
    ("goals", include_str!("goals.sql")),
    ("assessment_state", include_str!("assessment_state.sql")),
    ("asset_totals", include_str!("asset_totals.sql")),
    ("channel_totals", include_str!("channel_totals.sql")),
    ("due_tasks", include_str!("due_tasks.sql")),
    ("expiring", include_str!("expiring.sql")),
    ("initiative_counts", include_str!("initiative_counts.sql")),
    (
        "initiative_last_steps",
        include_str!("initiative_last_steps.sql"),
    ),
    ("last_met", include_str!("last_met.sql")),
    ("last_sheet", include_str!("last_sheet.sql")),
    ("meeting_states", include_str!("meeting_states.sql")),
    ("meeting_teams", include_str!("meeting_teams.sql")),
    ("months", include_str!("months.sql")),
    ("open_assessments", include_str!("open_assessments.sql")),
    ("open_opinions", include_str!("open_opinions.sql")),
    ("open_tasks", include_str!("open_tasks.sql")),
    ("opinion_times", include_str!("opinion_times.sql")),
    ("overdue_tasks", include_str!("overdue_tasks.sql")),
    ("paper_tasks", include_str!("paper_tasks.sql")),
    ("paper_uses", include_str!("paper_uses.sql")),
    ("papers_below", include_str!("papers_below.sql")),
    (
        "recognition_subjects",
        include_str!("recognition_subjects.sql"),
    ),
    ("referral_total", include_str!("referral_total.sql")),
    ("reopened", include_str!("reopened.sql")),
    ("rhythm_teams", include_str!("rhythm_teams.sql")),
    ("roster", include_str!("roster.sql")),
    ("series", include_str!("series.sql")),
    ("sheet_marks", include_str!("sheet_marks.sql")),
    ("spells", include_str!("spells.sql")),
    ("strength", include_str!("strength.sql")),
    ("team_turnout", include_str!("team_turnout.sql")),
    ("terms", include_str!("terms.sql")),
    ("turn_meetings", include_str!("turn_meetings.sql")),
];

fn plan(db: &Connection, sql: &str) -> Vec<String> {
    let mut ask = db
        .prepare(&format!("explain query plan {sql}"))
        .expect("a question");
    let lines = ask.raw_query();
    lines
        .mapped(|row| row.get::<_, String>(3))
        .collect::<Result<_, _>>()
        .expect("a plan")
}

/// The names under which a table that grows stands in a question.
fn aliases(sql: &str) -> Vec<String> {
    let words: Vec<&str> = sql
        .split(|sign: char| !sign.is_alphanumeric() && sign != '_')
        .filter(|word| !word.is_empty())
        .collect();
    let named = words
        .windows(3)
        .filter(|three| matches!(three[0], "from" | "join") && GROWING.contains(&three[1]));
    named
        .flat_map(|three| [three[1].to_owned(), three[2].to_owned()])
        .collect()
}

fn scans(db: &Connection, name: &str, sql: &str, walks: &[&str]) -> Vec<String> {
    let growing = aliases(sql);
    let is_scan = |line: &&String| {
        let mut words = line.split(' ');
        words.next() == Some("SCAN")
            && words
                .next()
                .is_some_and(|alias| growing.iter().any(|known| known == alias))
    };
    plan(db, sql)
        .iter()
        .filter(is_scan)
        .filter(|line| !walks.iter().any(|walk| line.contains(walk)))
        .map(|line| format!("{name}: {line}"))
        .collect()
}

#[test]
fn no_daily_question_reads_a_growing_table_whole() {
    let store = Store::memory().expect("a book");
    let mut wrong: Vec<String> = QUESTIONS
        .iter()
        .flat_map(|(name, sql)| scans(&store.db, name, sql, &[]))
        .collect();
    let windows = [
        LogQuery::default(),
        LogQuery {
            team: Some(1),
            ..LogQuery::default()
        },
        LogQuery {
            kind: Some(MeetingKind::Training),
            ..LogQuery::default()
        },
        LogQuery {
            after: Some(("2026-01-01".into(), 5)),
            ..LogQuery::default()
        },
        LogQuery {
            kind: Some(MeetingKind::Team),
            after: Some(("2026-01-01".into(), 5)),
            from: "2025-01-01".parse().ok(),
            ..LogQuery::default()
        },
    ];
    for query in &windows {
        let (sql, _) = log_question(query);
        wrong.extend(scans(
            &store.db,
            "log",
            &sql,
            &["USING INDEX meeting_held_on"],
        ));
        let sorted = query.team.is_none()
            && plan(&store.db, &sql)
                .iter()
                .any(|line| line.contains("TEMP B-TREE"));
        assert!(
            !sorted,
            "the log of {query:?} is walked in order, not sorted"
        );
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Every shipped question of an indicator, with the code it stands under.
fn questions() -> Vec<(String, Question)> {
    let files = assets::list("indicators/");
    let read = files.iter().map(|path| {
        parse_indicators(path, &assets::text(path)).unwrap_or_else(|fault| panic!("{fault:?}"))
    });
    let all = read.flat_map(|file| file.indicators);
    all.filter_map(|indicator| match indicator.formula {
        Formula::Rows(question) => Some((indicator.code, *question)),
        _ => None,
    })
    .collect()
}

#[test]
fn no_number_of_a_period_reads_a_growing_register_whole() {
    let store = Store::memory().expect("a book");
    let mut wrong = Vec::new();
    for (code, question) in questions() {
        let by_day = matches!(question.when, When::On(_));
        for sql in super::reckon::statements(&question) {
            // A state as of a day reads its register once; that of attendance, which grows by the night, is never asked so.
            let walked = format!("SCAN {}", question.kind.name);
            wrong.extend(
                scans(&store.db, &code, &sql, &[])
                    .into_iter()
                    .filter(|line| {
                        by_day || line.contains("attendance") || !line.contains("SCAN t")
                    })
                    .map(|line| format!("{line} ({walked}) {sql}")),
            );
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_steps_of_the_day_are_walked_from_their_end() {
    let store = Store::memory().expect("a book");
    let steps = plan(
        &store.db,
        "select id from op where (?1 is null or id < ?1) order by id desc limit 5",
    );
    assert!(
        steps.iter().all(|line| !line.contains("TEMP B-TREE")),
        "{steps:?}"
    );
}

#[test]
fn a_scan_is_found() {
    let store = Store::memory().expect("a book");
    assert_eq!(
        scans(
            &store.db,
            "x",
            "select count(*) from attendance a where a.state = 'vang'",
            &[]
        )
        .len(),
        1
    );
}
