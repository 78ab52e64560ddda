//! A list from a workbook is looked at, told row by row where something is to be said, and taken in as one step after a clear yes.

use std::fmt::Write as _;
use std::path::PathBuf;

use super::talk::{Stop, Talk};
use crate::domain::form::Say;
use crate::office::Office;
use crate::office::import::{
    ImportRequest, LISTED, MEMBER, Outcome, Plan, PlanRow, Remark, plan, write_refused,
};
use crate::ui::screens::import::choose::kind_words;
use crate::ui::screens::import::preview::refused_name;
use crate::ui::vocabulary::vocabulary;

/// Rows told one by one.
const TOLD: usize = 20;

/// What can be done with a list that was looked at; `plain-take-<name>` are its words.
const DEEDS: [&str; 4] = ["save", "rows", "near", "letters"];

/// Asks for a file and what it lists, and takes it in.
pub(super) fn list(talk: &mut Talk<'_>, office: &mut Office) -> Result<(), Stop> {
    let typed = talk.ask_word("plain-take-file")?;
    let Some(typed) = typed.filter(|typed| !typed.is_empty()) else {
        return Ok(());
    };
    // What nearly every list is stands first.
    let others = LISTED.iter().copied().filter(|kind| *kind != MEMBER);
    let kinds: Vec<&str> = std::iter::once(MEMBER).chain(others).collect();
    let names: Vec<String> = kinds
        .iter()
        .map(|kind| talk.look.word(&kind_words(kind)))
        .collect();
    let Some(kind) = talk.choose(&names)?.map(|place| kinds[place]) else {
        return Ok(());
    };
    let mut request = ImportRequest {
        kind: kind.to_owned(),
        file: PathBuf::from(typed),
        ..ImportRequest::default()
    };
    loop {
        let words = vocabulary(talk.look.words.language());
        let plan = match plan(office, &words, &request, &mut |_, _| true) {
            // In old letters not even the headings may be known.
            Err(problem) if request.keep_encoding => {
                talk.refuse(&problem)?;
                request.keep_encoding = false;
                continue;
            }
            plan => plan?,
        };
        told(talk, &plan)?;
        let deeds = DEEDS.map(|name| talk.look.word(&format!("plain-take-{name}")));
        match talk.choose(&deeds)?.map(|place| DEEDS[place]) {
            Some("save") => return save(talk, office, &request, &plan),
            Some("rows") => {
                for row in &plan.rows {
                    one(talk, row)?;
                }
            }
            Some("near") => request.accept = !request.accept,
            Some(_) => request.keep_encoding = !request.keep_encoding,
            None => return talk.word("plain-called-off"),
        }
    }
}

/// The counts, what is left out and why, and the rows that need a look.
fn told(talk: &mut Talk<'_>, plan: &Plan) -> Result<(), Stop> {
    for note in &plan.notes {
        talk.say(note)?;
    }
    let asks = |row: &&PlanRow| {
        matches!(row.outcome, Outcome::Refused(_)) || row.near.is_some() || !row.warnings.is_empty()
    };
    for row in plan.rows.iter().filter(asks).take(TOLD) {
        one(talk, row)?;
    }
    let counts = plan.counts;
    talk.say(
        &Say::new("cli-would-import")
            .with("new", counts.new)
            .with("changed", counts.changed)
            .with("same", counts.same)
            .with("refused", counts.refused),
    )
}

/// A row, what becomes of it, and why.
fn one(talk: &mut Talk<'_>, row: &PlanRow) -> Result<(), Stop> {
    let (fate, why) = match &row.outcome {
        Outcome::New => ("plain-row-new", &[][..]),
        Outcome::Changed(_) => ("plain-row-changed", &[][..]),
        Outcome::Same => ("plain-row-same", &[][..]),
        Outcome::Refused(why) => ("plain-row-refused", why.as_slice()),
    };
    let cells: Vec<&str> = row.cells.iter().map(String::as_str).collect();
    let cells: Vec<&str> = cells.into_iter().filter(|cell| !cell.is_empty()).collect();
    let fate = talk.look.word(fate);
    let mut line = format!("{}. {fate}: {}", row.number, cells.join("; "));
    for remark in why.iter().chain(&row.warnings) {
        let _ = write!(line, " ! {}", remarked(talk, remark));
    }
    talk.line(&line)?;
    let Some(near) = &row.near else { return Ok(()) };
    let key = if near.accepted {
        "plain-near-taken"
    } else {
        "plain-near-asked"
    };
    talk.say(
        &Say::new(key)
            .with("written", near.written.as_str())
            .with("meant", near.meant.as_str()),
    )
}

fn remarked(talk: &Talk<'_>, remark: &Remark) -> String {
    let say = talk.look.say(&remark.say);
    match remark.field {
        Some((kind, field)) => format!("{}: {say}", talk.look.field(kind, field)),
        None => say,
    }
}

/// Takes the list in; rows that cannot go in are written to a file beside it first.
fn save(
    talk: &mut Talk<'_>,
    office: &mut Office,
    request: &ImportRequest,
    plan: &Plan,
) -> Result<(), Stop> {
    if !talk.yes(&Say::new("plain-save"))? {
        return talk.word("plain-called-off");
    }
    let left_out = plan.counts.refused > 0;
    let import = plan.import(left_out)?;
    let path = refused_name(&request.file, &talk.look);
    if left_out {
        let words = talk.look.words.clone();
        let vocabulary = vocabulary(words.language());
        write_refused(
            office,
            plan,
            &vocabulary,
            &|say| words.say(say),
            &path,
            false,
        )?;
    }
    let done = match office.import(import, &mut |_, _| true) {
        Ok(done) => done,
        Err(problem) => {
            if left_out {
                let _ = std::fs::remove_file(&path);
            }
            return Err(problem.into());
        }
    };
    talk.say(&done.say)?;
    if left_out {
        talk.say(
            &Say::new("cli-refused-rows")
                .with("rows", plan.counts.refused)
                .with("path", path.display().to_string()),
        )?;
    }
    Ok(())
}
