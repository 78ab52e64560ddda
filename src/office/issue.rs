//! Issuing a report: the number out of its series, the paper in the register of papers and the frozen report, in one step that nothing takes
//! back. What is issued is never changed; a correction is a revision of its own.

use chrono::NaiveDate;

use crate::domain::command::{Done, Issue, Target};
use crate::domain::document::{Document, PaperKind};
use crate::domain::fault::{Fault, Finding};
use crate::domain::form::{Choice, Record, Row, Say, Value};
use crate::domain::issued::{Report, ReportPart, Signatory};
use crate::domain::kinds;
use crate::domain::problem::Problem;
use crate::store::{Author, Stored, Write};

use super::{Ask, Office, save};

pub(super) fn issue(office: &mut Office, author: &Author, issue: &Issue) -> Result<Done, Problem> {
    let at = office.clock().now().format("%Y-%m-%dT%H:%M:%S").to_string();
    let title = issue.report.row.get("title").text().to_owned();
    office.write(author, Say::new("op-issue"), |write| {
        let was = draft(write, issue)?;
        let ask = write.ask();
        let report = issue
            .report
            .row
            .over(&was.as_ref().map(|was| was.row.clone()).unwrap_or_default());
        signatory_signs(ask, &report, issue.on)?;
        number_is_free(ask, issue)?;
        let document = document_row(write, issue)?;
        let paper = write.insert(kinds::of::<Document>(), &document)?;
        let (seals, hash) = super::frozen::seal(&issue.frozen, &mut || write.salt())?;
        let report = report.with("seals", seals).with("hash", hash.as_str());
        let report = frozen(&report, issue, paper, &at)?;
        let kind = kinds::of::<Report>();
        let id = match &was {
            Some(was) => {
                write.update(kind, was, &report)?;
                was.id
            }
            None => write.insert(kind, &report)?,
        };
        write.seal()?;
        let key = match issue.number {
            Some(_) => "op-issue",
            None => "op-issue-unnumbered",
        };
        let say = Say::new(key)
            .with("name", title.as_str())
            .with("number", crate::domain::document::shown_number(&document))
            .with("hash", hash.chars().take(12).collect::<String>());
        write.name(say.clone());
        Ok(Done::new(write.op(), vec![id, paper], say))
    })
}

/// The draft that is issued; refused where a colleague changed, binned or issued it meanwhile.
fn draft(write: &Write<'_>, issue: &Issue) -> Result<Option<Stored>, Problem> {
    let Target::Seen { id, rev, .. } = issue.report.target else {
        return Ok(None);
    };
    let kind = kinds::of::<Report>();
    let now = write.ask().row(kind, id)?;
    if is_issued(&now.row) {
        return Err(save::refuse(kind.name, "issued_on", Fault::Issued));
    }
    save::untouched(write, kind, &now, rev)?;
    Ok(Some(now))
}

fn signatory_signs(ask: Ask<'_>, report: &Row, on: NaiveDate) -> Result<(), Problem> {
    let refuse = |fault| Err(save::refuse(Report::KIND, "signatory", fault));
    let Some(id) = report.get("signatory").int() else {
        return refuse(Fault::Required);
    };
    let (signatory, _) = ask.record::<Signatory>(id)?;
    if signatory.may_sign(on) {
        Ok(())
    } else {
        refuse(Fault::NotOn(on))
    }
}

fn number_is_free(ask: Ask<'_>, issue: &Issue) -> Result<(), Problem> {
    let kind = issue.document.get("kind").text();
    let Some(number) = issue.number else {
        return match PaperKind::of(kind) {
            Some(PaperKind::Other) => Ok(()),
            _ => Err(save::refuse(Document::KIND, "number", Fault::Required)),
        };
    };
    let series = ask.series(kind, issue.on)?;
    if number > 0 && !series.holds(number) {
        return Ok(());
    }
    Err(Problem::NumberTaken {
        number,
        next: series.next(),
    })
}

fn document_row(write: &Write<'_>, issue: &Issue) -> Result<Row, Problem> {
    let kind = kinds::of::<Document>();
    let mut row = issue.document.clone();
    row.set("direction", "di");
    if let Some(number) = issue.number {
        row.set("number", format!("{number:02}"));
    }
    row.set("issued_on", issue.on);
    let refuse = |findings| Problem::Faults {
        kind: kind.name,
        place: 0,
        findings,
    };
    let row = kind.tidy(&row).map_err(refuse)?;
    let mut findings = kind.findings(&row, issue.on);
    findings.extend(super::rules::findings(
        write.ask(),
        kind,
        None,
        &row,
        issue.on,
    )?);
    findings.retain(|finding| !finding.is_warning());
    if findings.is_empty() {
        Ok(row)
    } else {
        Err(refuse(findings))
    }
}

fn frozen(report: &Row, issue: &Issue, paper: i64, at: &str) -> Result<Row, Problem> {
    let kind = kinds::of::<Report>();
    let mut row = report.clone();
    row.set("issued_on", issue.on);
    row.set("frozen_at", at);
    row.set("document", paper);
    row.set("frozen", issue.frozen.as_str());
    if row.get("revision").int().is_none() {
        row.set("revision", 1);
    }
    kind.tidy(&row).map_err(|findings| Problem::Faults {
        kind: kind.name,
        place: 0,
        findings,
    })
}

/// True where the report was issued.
pub fn is_issued(report: &Row) -> bool {
    !report.get("issued_on").is_blank()
}

/// What stands against changing a report, one of its sections, or the paper it went out as.
pub(super) fn findings(
    ask: Ask<'_>,
    kind: &str,
    own: Option<i64>,
    row: &Row,
) -> super::rules::Findings {
    let issued = match (kind, own) {
        (Report::KIND, Some(id)) => stands_issued(ask, id)?,
        (Report::KIND, None) => is_issued(row),
        (ReportPart::KIND, _) => match row.get("report").int() {
            Some(id) => stands_issued(ask, id)?,
            None => false,
        },
        (Document::KIND, Some(id)) => identity_moved(ask, id, row)?,
        _ => false,
    };
    let field = match kind {
        Document::KIND => "number",
        ReportPart::KIND => "report",
        _ => "issued_on",
    };
    Ok(issued
        .then(|| Finding::refusal(field, Fault::Issued))
        .into_iter()
        .collect())
}

/// Refuses to take away, or back, what went out: an issued report and its sections.
pub(super) fn keep_issued(ask: Ask<'_>, kind: &'static str, row: &Row) -> Result<(), Problem> {
    let (issued, field) = match (kind, row.get("report").int()) {
        (Report::KIND, _) => (is_issued(row), "issued_on"),
        (ReportPart::KIND, Some(report)) => (stands_issued(ask, report)?, "report"),
        _ => (false, ""),
    };
    if issued {
        Err(save::refuse(kind, field, Fault::Issued))
    } else {
        Ok(())
    }
}

fn stands_issued(ask: Ask<'_>, report: i64) -> Result<bool, Problem> {
    let stored = ask.get(kinds::of::<Report>(), report)?;
    Ok(stored.is_some_and(|stored| is_issued(&stored.row)))
}

/// True where number, symbol, kind or day of a paper that a report went out as would change.
fn identity_moved(ask: Ask<'_>, document: i64, row: &Row) -> Result<bool, Problem> {
    if ask.count_linked(kinds::of::<Report>(), "document", document)? == 0 {
        return Ok(false);
    }
    let was = ask.get(kinds::of::<Document>(), document)?;
    let fields = ["direction", "kind", "number", "symbol", "issued_on"];
    let value = |row: &Row, field| -> Value { row.get(field).clone() };
    Ok(was.is_some_and(|was| {
        fields
            .iter()
            .any(|field| value(&was.row, field) != value(row, field))
    }))
}

#[cfg(test)]
mod tests {
    use super::super::tests::{add, day, office};
    use super::*;
    use crate::domain::command::{Change, Command};

    fn signatory(office: &mut Office) -> i64 {
        let row = Row::new()
            .with("name", "Nguyễn Văn Minh")
            .with("post", "Chủ tịch")
            .with("authority", "truc_tiep")
            .with("valid_from", "2025-07-01")
            .with("valid_to", "2026-12-01");
        add::<Signatory>(office, row)
    }

    fn report(signatory: i64) -> Row {
        Row::new()
            .with("title", "Báo cáo năm 2026")
            .with("template", "nam")
            .with("period", "2026")
            .with("from_day", "2025-12-15")
            .with("to_day", "2026-12-14")
            .with("signatory", signatory)
    }

    fn issue(report: Change, number: i64, on: &str) -> Command {
        Command::Issue(Box::new(Issue {
            report,
            document: Row::new()
                .with("kind", "bc")
                .with("symbol", "BC-UBND")
                .with("title", "Báo cáo năm 2026"),
            number: Some(number),
            on: day(on),
            frozen: String::from("{}"),
        }))
    }

    #[test]
    fn a_report_takes_its_number_and_never_moves_again() {
        let mut office = office();
        let signer = signatory(&mut office);
        let change = Change::new::<Report>(report(signer));
        let done = office.run(issue(change, 1, "2026-11-20")).expect("issued");
        let (id, paper) = (done.ids[0], done.ids[1]);
        let kind = kinds::of::<Report>();
        let stored = office.ask().row(kind, id).expect("a row");
        assert_eq!(stored.row.get("document").int(), Some(paper));
        let document = office
            .ask()
            .row(kinds::of::<Document>(), paper)
            .expect("a paper");
        assert_eq!(document.row.get("number").text(), "01");
        let again = Change::of::<Report>(id, stored.rev, Row::new().with("title", "Khác"));
        assert!(office.run(Command::save(again)).is_err());
        let retire = Command::Retire {
            kind: Report::KIND,
            id,
            rev: stored.rev,
        };
        assert!(office.run(retire).is_err());
        let renumber = Change::of::<Document>(paper, document.rev, Row::new().with("number", "09"));
        assert!(office.run(Command::save(renumber)).is_err());
        let kept_at =
            Change::of::<Document>(paper, document.rev, Row::new().with("kept_at", "Tủ 2"));
        office
            .run(Command::save(kept_at))
            .expect("where it is kept may change");
        while office.run(Command::Undo).is_ok() {}
        assert_eq!(office.ask().row(kind, id).expect("a row"), stored);
    }

    #[test]
    fn a_number_is_given_once_and_one_from_outside_counts() {
        let mut office = office();
        let signer = signatory(&mut office);
        let outside = Row::new()
            .with("direction", "di")
            .with("kind", "bc")
            .with("number", "05/BC-UBND")
            .with("issued_on", "2026-03-01")
            .with("title", "Báo cáo quý I");
        add::<Document>(&mut office, outside);
        let series = office
            .ask()
            .series("bc", day("2026-11-20"))
            .expect("a series");
        assert_eq!((series.next(), series.gaps()), (6, vec![1, 2, 3, 4]));
        let taken = office.run(issue(
            Change::new::<Report>(report(signer)),
            5,
            "2026-11-20",
        ));
        assert_eq!(
            taken.unwrap_err(),
            Problem::NumberTaken { number: 5, next: 6 }
        );
        let other_year = office
            .ask()
            .series("bc", day("2027-01-02"))
            .expect("a series");
        assert_eq!(other_year.next(), 1);
    }

    #[test]
    fn only_a_list_goes_out_without_a_number() {
        let mut office = office();
        let signer = signatory(&mut office);
        let unnumbered = |kind: &str| {
            let Command::Issue(mut issue) =
                issue(Change::new::<Report>(report(signer)), 1, "2026-11-20")
            else {
                unreachable!("it is an issue");
            };
            issue.number = None;
            issue.document = Row::new().with("kind", kind).with("title", "Bảng kê");
            Command::Issue(issue)
        };
        assert!(office.run(unnumbered("bc")).is_err());
        let done = office.run(unnumbered("khac")).expect("issued");
        let paper = office.ask().row(kinds::of::<Document>(), done.ids[1]);
        assert_eq!(paper.expect("a paper").row.get("number").text(), "");
        let series = office.ask().series("khac", day("2026-11-20"));
        assert_eq!(series.expect("a series").next(), 1);
    }

    #[test]
    fn nobody_signs_outside_the_mandate() {
        let mut office = office();
        let signer = signatory(&mut office);
        let late = office.run(issue(
            Change::new::<Report>(report(signer)),
            1,
            "2026-12-01",
        ));
        let refused = matches!(&late, Err(Problem::Faults { findings, .. }) if findings[0].fault == Fault::NotOn(day("2026-12-01")));
        assert!(refused, "{late:?}");
        let nobody = report(signer).with("signatory", Value::Null);
        assert!(
            office
                .run(issue(Change::new::<Report>(nobody), 1, "2026-11-20"))
                .is_err()
        );
        assert_eq!(
            office.ask().size(kinds::of::<Document>()).expect("a size"),
            0
        );
    }
}
