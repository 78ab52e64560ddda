//! Issued stays issued: whatever is tried afterwards, by whatever walk of commands, the report and its number are as they went out.

use chrono::NaiveDate;
use proptest::prelude::*;
use tuquan::domain::command::{Change, Command, Issue, Target};
use tuquan::domain::document::Document;
use tuquan::domain::form::{Record, Row};
use tuquan::domain::issued::{Report, ReportPart, Signatory};
use tuquan::domain::kinds;
use tuquan::office::{Office, Stored};

use crate::support::any;
use crate::support::page::empty_office;

#[derive(Clone, Debug)]
enum Step {
    Report(Row),
    Part(Row),
    Paper(Row),
    Signatory(Row),
    RetireReport,
    RetirePaper,
    /// One field of a row that would be valid, had nothing been issued.
    Change(&'static str, &'static str, &'static str),
    IssueAgain(i64),
    Undo,
    Redo,
}

/// Changes a hand might try: words, numbers and days of what went out.
const CHANGES: &[(&str, &str, &str)] = &[
    ("report", "title", "khác"),
    ("report", "period", "2025"),
    ("report", "reason", "khác"),
    ("report", "from_day", "2025-01-01"),
    ("report_part", "text", "khác"),
    ("document", "number", "77"),
    ("document", "symbol", "KH-UBND"),
    ("document", "issued_on", "2026-01-02"),
    ("signatory", "name", "Lê Văn Khác"),
];

fn step() -> impl Strategy<Value = Step> {
    let row = |kind| any::row(kind);
    prop_oneof![
        2 => row(kinds::of::<Report>()).prop_map(Step::Report),
        2 => row(kinds::of::<ReportPart>()).prop_map(Step::Part),
        2 => row(kinds::of::<Document>()).prop_map(Step::Paper),
        1 => row(kinds::of::<Signatory>()).prop_map(Step::Signatory),
        1 => Just(Step::RetireReport),
        1 => Just(Step::RetirePaper),
        4 => prop::sample::select(CHANGES).prop_map(|(kind, field, text)| Step::Change(kind, field, text)),
        1 => (1..4i64).prop_map(Step::IssueAgain),
        4 => Just(Step::Undo),
        2 => Just(Step::Redo),
    ]
}

fn issue(report: Change, number: i64) -> Command {
    Command::Issue(Box::new(Issue {
        report,
        document: Row::new()
            .with("kind", "bc")
            .with("symbol", "BC-UBND")
            .with("title", "a"),
        number: Some(number),
        on: NaiveDate::from_ymd_opt(2026, 11, 20).expect("a day"),
        frozen: String::from("{\"paper\":1}"),
    }))
}

fn stored(office: &Office, id: i64) -> Stored {
    office
        .ask()
        .row(kinds::of::<Report>(), id)
        .expect("it stands")
}

/// The row of a kind with one field changed, as a form would send it.
fn changed(
    office: &Office,
    (kind, field, text): (&'static str, &'static str, &'static str),
    id: i64,
) -> Option<Command> {
    let kind = kinds::find(kind)?;
    let now = office.ask().get(kind, id).ok()??;
    let row = Row::new().with(field, text);
    let target = Target::Seen {
        id,
        rev: now.rev,
        base: Row::new(),
    };
    Some(Command::save(Change {
        kind: kind.name,
        target,
        row,
        fresh: Vec::new(),
    }))
}

fn carry_out(office: &mut Office, step: Step, [report, paper, part, signer]: [i64; 4]) {
    let rev = |office: &Office, kind, id| {
        let row = office.ask().get(kind, id).expect("read");
        row.map_or(1, |row| row.rev)
    };
    let (reports, papers) = (kinds::of::<Report>(), kinds::of::<Document>());
    let retire = |kind: &'static str, id, rev| Command::Retire { kind, id, rev };
    let command = match step {
        Step::Report(row) => Command::save(Change::of::<Report>(
            report,
            rev(office, reports, report),
            row,
        )),
        Step::Part(row) => {
            let rev = rev(office, kinds::of::<ReportPart>(), part);
            Command::save(Change::of::<ReportPart>(
                part,
                rev,
                row.with("report", report),
            ))
        }
        Step::Paper(row) => Command::save(Change::of::<Document>(
            paper,
            rev(office, papers, paper),
            row,
        )),
        Step::Signatory(row) => Command::save(Change::new::<Signatory>(row)),
        Step::RetireReport => retire(Report::KIND, report, rev(office, reports, report)),
        Step::RetirePaper => retire(Document::KIND, paper, rev(office, papers, paper)),
        Step::IssueAgain(number) => {
            let row = Row::new().with("title", "khác");
            issue(
                Change::of::<Report>(report, rev(office, reports, report), row),
                number,
            )
        }
        Step::Change(kind, field, text) => {
            let id = match kind {
                "report" => report,
                "report_part" => part,
                "document" => paper,
                _ => signer,
            };
            match changed(office, (kind, field, text), id) {
                Some(command) => command,
                None => return,
            }
        }
        Step::Undo => Command::Undo,
        Step::Redo => Command::Redo,
    };
    let _ = office.run(command);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn issued_stays_issued(steps in prop::collection::vec(step(), 1..30)) {
        let mut office = empty_office();
        let add = |office: &mut Office, command: Command| office.run(command).expect("saved").ids[0];
        let signer = Row::new()
            .with("name", "Nguyễn Văn Minh")
            .with("post", "Chủ tịch")
            .with("authority", "truc_tiep")
            .with("valid_from", "2025-07-01");
        let signer = add(&mut office, Command::save(Change::new::<Signatory>(signer)));
        let draft = Row::new()
            .with("title", "Báo cáo năm 2026")
            .with("template", "nam")
            .with("period", "2026")
            .with("from_day", "2025-12-15")
            .with("to_day", "2026-12-14")
            .with("signatory", signer);
        let report = add(&mut office, Command::save(Change::new::<Report>(draft)));
        let part = Row::new().with("report", report).with("part", "1").with("text", "a");
        let part = add(&mut office, Command::save(Change::new::<ReportPart>(part)));
        let seen = stored(&office, report);
        let change = Change::of::<Report>(report, seen.rev, Row::new());
        let paper = office.run(issue(change, 1)).expect("issued").ids[1];
        let then = stored(&office, report);
        let identity = |office: &Office| {
            let paper = office.ask().row(kinds::of::<Document>(), paper).expect("it stands");
            ["kind", "number", "symbol", "issued_on"].map(|field| paper.row.get(field).clone())
        };
        let words = |office: &Office| {
            let part = office.ask().row(kinds::of::<ReportPart>(), part).expect("it stands");
            part.row.get("text").clone()
        };
        let (numbered, worded) = (identity(&office), words(&office));
        for step in steps {
            carry_out(&mut office, step, [report, paper, part, signer]);
            prop_assert_eq!(&stored(&office, report), &then);
            let number = office.ask().row(kinds::of::<Document>(), paper).expect("it stands");
            prop_assert_eq!(number.row.get("number").text(), "01");
            prop_assert_eq!(&identity(&office), &numbered);
            prop_assert_eq!(&words(&office), &worded);
            prop_assert!(number.gone.is_none());
        }
        prop_assert!(office.check(&[]).expect("checked").is_well());
    }
}
