//! The whole program without a screen: it asks and answers line by line, append-only, for screen readers, dumb terminals and pipes. The same
//! records, checks and words as the screens, through the same door. Nothing here names a widget.

mod boards;
mod form;
mod lists;
mod papers;
mod sheet;
mod take;
mod talk;

use std::io::{BufRead, Write};

use super::Start;
use super::look::Look;
use super::profile::{self, Settings};
use super::sight;
use crate::domain::command::Command;
use crate::domain::form::Say;
use crate::domain::place;
use crate::domain::problem::Problem;
use crate::office::{Office, officer};
use crate::words::{LANGUAGES, Words};
use talk::{Stop, Talk};

/// What the menu offers, in order; `plain-menu-<name>` are its words.
const MENU: [&str; 12] = [
    "today", "meeting", "criteria", "reports", "list", "add", "search", "import", "undo", "redo",
    "language", "leave",
];

/// Talks until it is left or nobody answers any longer.
pub fn start(start: Start, input: &mut dyn BufRead, out: &mut dyn Write) -> Result<(), Problem> {
    let settings = Settings::read(
        profile::folder().as_deref(),
        start.theme,
        &sight::environment,
    );
    let mut look = Look::new(&start.language, settings.sight, start.clock.today());
    let opened = start.office;
    if let Some(office) = &opened {
        look.know(office);
    }
    let mut talk = Talk::new(look, input, out);
    let ended = match opened {
        Some(mut office) => menu(&mut talk, &mut office),
        None => first_run(&mut talk, start.place, start.who, start.clock),
    };
    match ended {
        Ok(()) | Err(Stop::End) => Ok(()),
        Err(Stop::Refused(problem)) => Err(*problem),
    }
}

/// Asks for the office and makes its book.
fn first_run(
    talk: &mut Talk<'_>,
    place: crate::office::Place,
    who: crate::office::Who,
    clock: crate::office::Clock,
) -> Result<(), Stop> {
    talk.word("first-title")?;
    let Some(name) = talk
        .ask_word("plain-office-name")?
        .filter(|name| !name.is_empty())
    else {
        return Ok(());
    };
    let card = place::Office {
        name,
        ..place::Office::default()
    };
    let mut office = Office::create(place, &card, who, clock, false)?;
    talk.look.know(&office);
    menu(talk, &mut office)
}

fn menu(talk: &mut Talk<'_>, office: &mut Office) -> Result<(), Stop> {
    let head = [
        talk.look.office.clone(),
        talk.look.who.clone(),
        talk.look.weekday(talk.look.today),
    ];
    talk.line(&head.join("; "))?;
    if talk.look.training {
        talk.word("frame-training")?;
    }
    talk.word("plain-hello")?;
    let mut told = false;
    loop {
        let names = MENU.map(|name| talk.look.word(&format!("plain-menu-{name}")));
        if !std::mem::replace(&mut told, true) {
            talk.list(&names)?;
        }
        let Some(answer) = talk.ask_word("plain-deed")? else {
            return Ok(());
        };
        let Some(place) = talk::meant(&answer, &names).filter(|_| !answer.is_empty()) else {
            told = false;
            continue;
        };
        if MENU[place] == "leave" {
            return Ok(());
        }
        match deed(talk, office, MENU[place]) {
            Err(Stop::Refused(problem)) => talk.refuse(&problem)?,
            other => other?,
        }
        talk.look.know(office);
    }
}

fn deed(talk: &mut Talk<'_>, office: &mut Office, name: &str) -> Result<(), Stop> {
    match name {
        "today" => today(talk, office),
        "meeting" => sheet::log(talk, office),
        "criteria" => boards::rounds(talk, office),
        "reports" => papers::reports(talk, office),
        "import" => take::list(talk, office),
        "list" => match lists::kind(talk)? {
            Some(kind) => lists::list(talk, office, kind),
            None => Ok(()),
        },
        "add" => match lists::kind(talk)? {
            Some(kind) => form::record(talk, office, kind, None).map(|_| ()),
            None => Ok(()),
        },
        "search" => lists::search(talk, office),
        "undo" => form::run(talk, office, Command::Undo).map(|_| ()),
        "redo" => form::run(talk, office, Command::Redo).map(|_| ()),
        _ => language(talk, office),
    }
}

fn language(talk: &mut Talk<'_>, office: &mut Office) -> Result<(), Stop> {
    let names: Vec<String> = LANGUAGES
        .iter()
        .map(|language| talk.look.words.choice("language", language))
        .collect();
    if let Some(place) = talk.choose(&names)? {
        talk.look.words = std::rc::Rc::new(Words::of(LANGUAGES[place]));
        officer::remember_language(office, LANGUAGES[place])?;
    }
    Ok(())
}

/// The board of the day; what is nothing is not said.
fn today(talk: &mut Talk<'_>, office: &Office) -> Result<(), Stop> {
    let board = office.board()?;
    for line in board
        .due
        .iter()
        .chain(&board.terms_ending)
        .chain(&board.expiring_evidence)
    {
        let key = if line.days < 0 {
            "plain-late"
        } else {
            "plain-due"
        };
        talk.say(
            &Say::new(key)
                .with("name", line.name.as_str())
                .with("of", line.of.as_str())
                .with("day", line.due)
                .with("days", line.days.abs()),
        )?;
    }
    let (missing, of) = board.missing_meetings;
    let counts = [
        ("plain-missing-meetings", missing),
        ("plain-vacant", board.vacant_posts.len()),
        ("plain-weak", board.below_strength.len()),
    ];
    for (key, count) in counts.into_iter().filter(|(_, count)| *count > 0) {
        talk.say(&Say::new(key).with("count", count).with("of", of))?;
    }
    for line in &board.criteria {
        talk.say(
            &Say::new("plain-criteria")
                .with("title", line.title.as_str())
                .with("round", line.round.as_str())
                .with("subject", line.subject.as_str())
                .with("met", line.met)
                .with("of", line.total),
        )?;
    }
    for step in &board.recent {
        let what = talk.look.say(&step.what);
        talk.line(&format!(
            "{} {}: {what}",
            step.at.replace('T', " "),
            step.who
        ))?;
    }
    Ok(())
}
