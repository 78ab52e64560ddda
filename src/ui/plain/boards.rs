//! The criteria: every round with how far it has come, each criterion with its verdict and why, and the ways to answer one.

use super::form;
use super::talk::{Stop, Talk};
use crate::domain::assessment::AssessmentItem;
use crate::domain::criteria::{Outcome, Verdict};
use crate::domain::document::Document;
use crate::domain::form::{Choice, Say};
use crate::domain::kinds;
use crate::office::{Board, BoardGap, BoardLine, Office, gaps};
use crate::ui::screens::criteria::{outcome_key, pick};

/// Every round; one is opened by its number.
pub(super) fn rounds(talk: &mut Talk<'_>, office: &mut Office) -> Result<(), Stop> {
    loop {
        let rows = office.criteria_boards(None)?;
        if rows.is_empty() {
            return talk.word("boards-empty");
        }
        let names: Vec<String> = rows
            .iter()
            .map(|row| {
                let title = pick(&row.title, &talk.look);
                let round = row.stored.row.get("round").text();
                let outcome = talk.look.word(outcome_key(row.outcome));
                format!(
                    "{title} {round}; {}; {}/{}; {outcome}",
                    row.subject, row.met, row.of
                )
            })
            .collect();
        let Some(place) = talk.choose(&names)? else {
            return Ok(());
        };
        board(talk, office, rows[place].stored.id)?;
    }
}

fn board(talk: &mut Talk<'_>, office: &mut Office, id: i64) -> Result<(), Stop> {
    loop {
        let board = office.criteria_board(id)?;
        let grade = &board.grade;
        talk.line(pick(&board.title, &talk.look).to_owned().as_str())?;
        talk.say(
            &Say::new("board-counts")
                .with("met", grade.met)
                .with("of", grade.denominator)
                .with("unmet", grade.unmet)
                .with("unknown", grade.unknown),
        )?;
        let outcome: Outcome = grade.outcome;
        talk.word(outcome_key(outcome))?;
        let lines: Vec<&BoardLine> = board.lines.iter().filter(|line| line.item != 0).collect();
        let mut names: Vec<String> = lines.iter().map(|line| told(talk, line)).collect();
        names.extend(["gaps-title", "matrix-title"].map(|key| talk.look.word(key)));
        let Some(place) = talk.choose(&names)? else {
            return Ok(());
        };
        match lines.get(place) {
            Some(line) => answer(talk, office, line)?,
            None if place == lines.len() => missing(talk, office, &board)?,
            None => matrix(talk, office, &board)?,
        }
    }
}

/// What is still missing, who has to bring it and by when; a line opens who and when.
fn missing(talk: &mut Talk<'_>, office: &mut Office, board: &Board) -> Result<(), Stop> {
    let gaps = gaps(board);
    if gaps.is_empty() {
        return talk.word("gaps-none");
    }
    let told = |gap: &BoardGap| {
        let look = &talk.look;
        let wanting: Vec<String> = gap.missing.iter().map(|say| look.say(say)).collect();
        let decides = if gap.decides { "!" } else { "" };
        let head = format!("({}{decides}) {}", gap.code, pick(&gap.text, look));
        let mut parts = vec![head, wanting.join("; "), gap.owner.clone()];
        parts.extend(gap.due.map(|due| look.short_day(due)));
        parts.retain(|part| !part.is_empty());
        parts.join(". ")
    };
    let names: Vec<String> = gaps.iter().map(told).collect();
    while let Some(place) = talk.choose(&names)? {
        if gaps[place].item != 0 {
            let kind = kinds::of::<AssessmentItem>();
            form::boxes(talk, office, kind, gaps[place].item, &["owner", "due"])?;
        }
    }
    Ok(())
}

/// Every hamlet with its verdicts, and the commune from all of them.
fn matrix(talk: &mut Talk<'_>, office: &mut Office, board: &Board) -> Result<(), Stop> {
    let matrix = office.matrix(board.set, &board.assessment.round)?;
    for row in &matrix.rows {
        let verdicts: Vec<(&str, Verdict)> = matrix
            .columns
            .iter()
            .zip(&row.verdicts)
            .map(|(column, verdict)| (column.code.as_str(), *verdict))
            .collect();
        let outcome = talk.look.word(if row.assessment.is_some() {
            outcome_key(row.outcome)
        } else {
            "matrix-unregistered"
        });
        let counted = counted(talk, &verdicts);
        talk.line(&format!("{}: {outcome}{counted}", row.name))?;
    }
    let rolled: Vec<(&str, Verdict)> = matrix
        .columns
        .iter()
        .filter_map(|column| Some((column.code.as_str(), column.rolled.as_ref()?.verdict)))
        .collect();
    let counted = counted(talk, &rolled);
    let whole = talk.look.word("matrix-commune");
    talk.line(&format!("{whole}{counted}"))
}

/// The criteria of each verdict together: `; đạt 1, 2, 5; chưa rõ 4`.
fn counted(talk: &Talk<'_>, verdicts: &[(&str, Verdict)]) -> String {
    let told = Verdict::CODES.iter().filter_map(|code| {
        let of: Vec<&str> = verdicts
            .iter()
            .filter(|(_, verdict)| verdict.code() == *code)
            .map(|(criterion, _)| *criterion)
            .collect();
        let verdict = talk.look.words.choice(Verdict::NAME, code);
        (!of.is_empty()).then(|| format!("; {verdict}: {}", of.join(", ")))
    });
    told.collect()
}

/// A criterion in one line: code, verdict in words, text, and what is missing first.
fn told(talk: &Talk<'_>, line: &BoardLine) -> String {
    let verdict = talk.look.words.choice(Verdict::NAME, line.standing.code());
    let missing = line
        .missing
        .first()
        .map(|say| format!("; {}", talk.look.say(say)));
    let text = pick(&line.text, &talk.look);
    format!(
        "({}) {verdict}: {text}{}",
        line.code,
        missing.unwrap_or_default()
    )
}

fn answer(talk: &mut Talk<'_>, office: &mut Office, line: &BoardLine) -> Result<(), Stop> {
    for missing in &line.missing {
        let words = format!(
            "   {} {}",
            talk.look.word("board-needs"),
            talk.look.say(missing)
        );
        talk.line(&words)?;
    }
    if let Some(proposal) = &line.proposal {
        let verdict = talk
            .look
            .words
            .choice(Verdict::NAME, proposal.verdict.code());
        let reason = talk.look.say(&proposal.say);
        talk.say(
            &Say::new("board-proposal")
                .with("verdict", verdict)
                .with("reason", reason),
        )?;
    }
    for proof in &line.evidence {
        talk.say(&Say::new("board-paper").with("name", proof.label.as_str()))?;
    }
    if line.heading {
        return talk.word("board-heading");
    }
    let deeds = [
        "plain-accept",
        "plain-judge",
        "plain-figures",
        "plain-evidence",
    ]
    .map(|key| talk.look.word(key));
    match talk.choose(&deeds)? {
        Some(0) => match line.accept() {
            Some(command) => form::run(talk, office, command).map(|_| ()),
            None => judge(talk, office, line),
        },
        Some(1) => judge(talk, office, line),
        Some(2) => {
            form::record(talk, office, kinds::of::<AssessmentItem>(), Some(line.item)).map(|_| ())
        }
        Some(_) => evidence(talk, office, line),
        None => Ok(()),
    }
}

fn judge(talk: &mut Talk<'_>, office: &mut Office, line: &BoardLine) -> Result<(), Stop> {
    let words: Vec<String> = Verdict::CODES
        .iter()
        .map(|code| talk.look.words.choice(Verdict::NAME, code))
        .collect();
    let Some(verdict) = talk
        .choose(&words)?
        .and_then(|place| Verdict::of(Verdict::CODES[place]))
    else {
        return Ok(());
    };
    let Some(reason) = talk.ask_word("plain-reason")? else {
        return Ok(());
    };
    form::run(talk, office, line.judge(verdict, &reason)).map(|_| ())
}

fn evidence(talk: &mut Talk<'_>, office: &mut Office, line: &BoardLine) -> Result<(), Stop> {
    let kind = kinds::of::<Document>();
    let Some(typed) = talk
        .ask_word("plain-paper")?
        .filter(|typed| !typed.is_empty())
    else {
        return Ok(());
    };
    let Some(document) = form::pick(talk, office, kind, &typed)? else {
        return Ok(());
    };
    let stored = office.ask().row(kind, document)?;
    let label = office.ask().label_of(kind, &stored.row)?;
    let days = ["effective_on", "issued_on"].map(|name| stored.row.get(name).text().parse().ok());
    let proves = days.into_iter().flatten().next();
    form::run(talk, office, line.attach(document, &label, proves)).map(|_| ())
}
