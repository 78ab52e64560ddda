//! Issued stays issued: whatever is tried afterwards, by whatever walk of commands, the report and its number are as they went out.

use chrono::NaiveDate;
use proptest::prelude::*;
use tuquan::domain::command::{Change, Command, Issue};
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
    IssueAgain(i64),
    Undo,
    Redo,
}

fn step() -> impl Strategy<Value = Step> {
    let row = |kind| any::row(kind);
    prop_oneof![
        2 => row(kinds::of::<Report>()).prop_map(Step::Report),
        2 => row(kinds::of::<ReportPart>()).prop_map(Step::Part),
        2 => row(kinds::of::<Document>()).prop_map(Step::Paper),
        1 => row(kinds::of::<Signatory>()).prop_map(Step::Signatory),
        1 => Just(Step::RetireReport),
        1 => Just(Step::RetirePaper),
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
        number,
        on: NaiveDate::from_ymd_opt(2026, 11, 20).expect("a day"),
        hash: "0f".repeat(32),
        frozen: String::from("{\"paper\":1}"),
    }))
}

fn stored(office: &Office, id: i64) -> Stored {
    office
        .ask()
        .row(kinds::of::<Report>(), id)
        .expect("it stands")
}

fn carry_out(office: &mut Office, step: Step, report: i64, paper: i64, part: i64) {
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
        for step in steps {
            carry_out(&mut office, step, report, paper, part);
            prop_assert_eq!(&stored(&office, report), &then);
            let number = office.ask().row(kinds::of::<Document>(), paper).expect("it stands");
            prop_assert_eq!(number.row.get("number").text(), "01");
            prop_assert!(number.gone.is_none());
        }
        prop_assert!(office.check(&[]).expect("checked").is_well());
    }
}
