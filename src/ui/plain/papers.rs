//! The reports and books: what is due, the figures of one, what stands against it, the paper line by line, written to a file, issued.

use std::path::PathBuf;

use super::form;
use super::talk::{Stop, Talk};
use crate::domain::form::Say;
use crate::domain::issued::Signatory;
use crate::domain::kinds;
use crate::domain::privacy::DisclosureList;
use crate::office::Office;
use crate::report::check::{Check, Severity, Spot};
use crate::report::issue::{self, Decision};
use crate::report::leaving::Printed;
use crate::report::paper::Paper;
use crate::report::write::{Format, Screen as Sheet, lines};
use crate::ui::screens::reports::list::{self, Opens};
use crate::ui::screens::reports::page::figure;
use crate::ui::screens::reports::{Which, preview};

/// Columns of a paper that is read line by line.
const WIDTH: usize = 80;

/// What can be done with a report; `plain-report-<name>` are its words.
const DEEDS: [&str; 6] = ["figures", "checks", "read", "sign", "file", "issue"];

/// Every report with how far it is, and the books; one is opened by its number.
pub(super) fn reports(talk: &mut Talk<'_>, office: &mut Office) -> Result<(), Stop> {
    loop {
        let (rows, faults) = list::rows(office, &talk.look)?;
        for fault in &faults {
            talk.refuse(fault)?;
        }
        let told = |row: &list::Row| {
            let state = talk.look.word(row.state);
            let parts = [&row.name, &row.period, &row.due, &state, &row.number];
            let filled: Vec<&str> = parts.into_iter().map(String::as_str).collect();
            let filled: Vec<&str> = filled.into_iter().filter(|part| !part.is_empty()).collect();
            filled.join("; ")
        };
        let names: Vec<String> = rows.iter().map(told).collect();
        let Some(place) = talk.choose(&names)? else {
            return Ok(());
        };
        match open(talk, office, &rows[place].opens) {
            Err(Stop::Refused(problem)) => talk.refuse(&problem)?,
            other => other?,
        }
    }
}

fn open(talk: &mut Talk<'_>, office: &mut Office, opens: &Opens) -> Result<(), Stop> {
    match opens {
        Opens::Report(which) => report(talk, office, which),
        Opens::Book(code) => book(talk, office, code),
        Opens::AskPeriod(template) => {
            let typed = talk.ask_word("reports-which-period")?;
            match typed.filter(|typed| !typed.is_empty()) {
                Some(period) => {
                    let template = template.clone();
                    report(talk, office, &Which { template, period })
                }
                None => Ok(()),
            }
        }
    }
}

fn report(talk: &mut Talk<'_>, office: &mut Office, which: &Which) -> Result<(), Stop> {
    let title = which.desk(office)?.title();
    talk.line(&title)?;
    loop {
        let deeds = DEEDS.map(|name| talk.look.word(&format!("plain-report-{name}")));
        let Some(place) = talk.choose(&deeds)? else {
            return Ok(());
        };
        let done = match DEEDS[place] {
            "figures" => figures(talk, office, which),
            "checks" => checks(talk, office, which).map(|_| ()),
            "read" => read(
                talk,
                &preview::paper(&preview::Of::Report(which.clone()), office)?,
            ),
            "sign" => sign(talk, office, which),
            "file" => {
                let paper = preview::paper(&preview::Of::Report(which.clone()), office)?;
                let list = DisclosureList::of_template(&which.desk(office)?.template);
                hand_out(talk, office, (&paper, list), &which.file_name())
            }
            _ => out(talk, office, which),
        };
        match done {
            Err(Stop::Refused(problem)) => talk.refuse(&problem)?,
            other => other?,
        }
    }
}

fn figures(talk: &mut Talk<'_>, office: &Office, which: &Which) -> Result<(), Stop> {
    let desk = which.desk(office)?;
    let draft = desk.compose(office)?;
    let heads = [
        "report-page-now",
        "report-page-then",
        "report-page-change",
        "report-page-target",
    ]
    .map(|key| talk.look.word(key));
    for one in issue::in_order(&desk.template, &draft.facts) {
        let cells = figure(&draft, one, &talk.look);
        let told = heads.iter().zip(&cells[1..]);
        let told: Vec<String> = told.map(|(head, cell)| format!("{head} {cell}")).collect();
        talk.line(&format!("{}: {}", cells[0], told.join("; ")))?;
    }
    Ok(())
}

/// Asks for a remark on each figure that must be explained; true where every one was answered.
fn remarks(talk: &mut Talk<'_>, office: &mut Office, which: &Which) -> Result<bool, Stop> {
    let desk = which.desk(office)?;
    let draft = desk.compose(office)?;
    for check in desk.checks(office, &draft, office.today())? {
        let (Severity::Explain, Spot::Figure(code)) = (check.severity, &check.spot) else {
            continue;
        };
        let mut question = Say::new("report-page-remark");
        question.args.clone_from(&check.say.args);
        let question = talk.look.say(&question);
        match talk.ask(&question)?.filter(|typed| !typed.is_empty()) {
            Some(typed) => {
                let seen = desk.seen_remark(code);
                let command = which.desk(office)?.remark(code, &seen, &typed);
                form::run(talk, office, command)?;
            }
            None => return Ok(false),
        }
    }
    Ok(true)
}

/// Tells what stands against a report; true where it can go out, and whether it needs a reason.
fn checks(talk: &mut Talk<'_>, office: &Office, which: &Which) -> Result<(bool, bool), Stop> {
    let desk = which.desk(office)?;
    let draft = desk.compose(office)?;
    let found = desk.checks(office, &draft, office.today())?;
    if found.is_empty() {
        talk.word("check-none")?;
    }
    for check in &found {
        let weight = talk.look.word(match check.severity {
            Severity::Blocks => "check-blocks",
            Severity::Explain => "check-explains",
            Severity::Note => "check-notes",
        });
        let (what, hint) = (talk.look.say(&check.say), talk.look.say(&check.hint()));
        talk.line(&format!("{weight}: {what}. {hint}"))?;
    }
    let has = |severity| found.iter().any(|check| check.severity == severity);
    let asks = |check: &Check| check.stops(false) && !check.stops(true);
    let reason = found.iter().any(asks) || !desk.issues.is_empty();
    Ok((!has(Severity::Blocks), reason))
}

fn sign(talk: &mut Talk<'_>, office: &mut Office, which: &Which) -> Result<(), Stop> {
    let desk = which.desk(office)?;
    let typed = talk.ask_word("plain-signatory")?;
    let kind = kinds::of::<Signatory>();
    let Some(typed) = typed else { return Ok(()) };
    if let Some(id) = form::pick(talk, office, kind, &typed)? {
        form::run(talk, office, desk.signed_by(id))?;
    }
    Ok(())
}

/// A report goes out, when nothing stands against it and a clear yes was said.
fn out(talk: &mut Talk<'_>, office: &mut Office, which: &Which) -> Result<(), Stop> {
    let (may, explain) = checks(talk, office, which)?;
    if !may {
        return talk.word("plain-report-stopped");
    }
    if !remarks(talk, office, which)? {
        return talk.word("plain-called-off");
    }
    let mut reason = String::new();
    if explain {
        let question = talk.look.word("report-page-why");
        match talk.ask(&question)?.filter(|typed| !typed.is_empty()) {
            Some(typed) => reason = typed,
            None => return talk.word("plain-called-off"),
        }
    }
    let desk = which.desk(office)?;
    if !talk.yes(&Say::new("report-page-issue").with("name", desk.title()))? {
        return talk.word("plain-called-off");
    }
    let decision = Decision {
        on: office.today(),
        number: None,
        reason,
    };
    let (done, _) = issue::issue(office, &desk, &decision)?;
    talk.say(&done.say)
}

fn book(talk: &mut Talk<'_>, office: &mut Office, code: &'static str) -> Result<(), Stop> {
    let paper = preview::paper(&preview::Of::Book(code), office)?;
    read(talk, &paper)?;
    let list = DisclosureList::of_book(code);
    hand_out(talk, office, (&paper, list), &format!("{code}.docx"))
}

/// A paper goes to a file, if one is named; where people stand on it, to whom it goes is asked and written down first.
fn hand_out(
    talk: &mut Talk<'_>,
    office: &mut Office,
    (paper, list): (&Paper, Option<DisclosureList>),
    name: &str,
) -> Result<(), Stop> {
    let Some(path) = wanted(talk, name)? else {
        return Ok(());
    };
    let mut to = String::new();
    if list.is_some() {
        let usual = talk.look.word("disclosure-why-usual");
        let question = talk.look.word("disclosure-why");
        match talk.ask(&format!("{question} [{usual}]"))? {
            Some(typed) if typed.is_empty() => to = usual,
            Some(typed) => to = typed,
            None => return talk.word("plain-called-off"),
        }
    }
    let format = Format::of_path(&path);
    let printed = Printed {
        paper,
        format,
        list,
    };
    office.send_out(&printed, &printed.exit(to), &path, false)?;
    talk.say(&Say::new("plain-written").with("path", path.display().to_string()))
}

fn read(talk: &mut Talk<'_>, paper: &Paper) -> Result<(), Stop> {
    let sheet = Sheet {
        width: WIDTH,
        ascii: talk.look.ascii,
    };
    for line in lines(paper, sheet) {
        talk.line(&line)?;
    }
    Ok(())
}

/// The file to write to, if any.
fn wanted(talk: &mut Talk<'_>, name: &str) -> Result<Option<PathBuf>, Stop> {
    let question = talk.look.say(&Say::new("plain-file").with("name", name));
    let typed = talk.ask(&question)?.filter(|typed| !typed.is_empty());
    Ok(typed.map(PathBuf::from))
}
