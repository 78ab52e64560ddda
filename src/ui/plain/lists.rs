//! The registers: rows by number, opened, changed, put into the bin; and the search over everything.

use super::form;
use super::talk::{Stop, Talk};
use crate::domain::command::Command;
use crate::domain::form::{Kind, Say};
use crate::domain::kinds::{self, KINDS};
use crate::domain::problem::Problem;
use crate::office::{Office, Query, Start, Stored};

/// Rows told at once.
const PAGE: usize = 20;

/// Kinds that have a register of their own, in the language of the talk.
pub(super) fn kinds_of() -> Vec<&'static Kind> {
    KINDS.iter().filter(|kind| !kind.part).collect()
}

/// Asks for a kind.
pub(super) fn kind(talk: &mut Talk<'_>) -> Result<Option<&'static Kind>, Stop> {
    let all = kinds_of();
    let names: Vec<String> = all.iter().map(|kind| plural(talk, kind)).collect();
    Ok(talk.choose(&names)?.map(|place| all[place]))
}

fn plural(talk: &Talk<'_>, kind: &Kind) -> String {
    talk.look
        .word(&format!("{}.plural", kind.name.replace('_', "-")))
}

/// A register: told page by page, searched, opened.
pub(super) fn list(
    talk: &mut Talk<'_>,
    office: &mut Office,
    kind: &'static Kind,
) -> Result<(), Stop> {
    let mut query = Query {
        limit: PAGE,
        ..Query::default()
    };
    loop {
        let heading = plural(talk, kind);
        talk.line(&heading)?;
        let page = office.ask().page(kind, &query)?.rows;
        for (number, (_, stored)) in (1..).zip(&page) {
            let line = summary(talk, office, kind, stored)?;
            talk.line(&format!("{number}. {line}"))?;
        }
        if page.is_empty() {
            talk.word(if query.search.is_empty() {
                "register-empty"
            } else {
                "register-nothing-found"
            })?;
        }
        let Some(answer) = talk.ask_word("plain-list")? else {
            return Ok(());
        };
        if answer.is_empty() {
            match page.last() {
                Some((sort, last)) if page.len() == PAGE && query.search.is_empty() => {
                    query.start = Start::After(sort.clone(), last.id);
                }
                _ => return Ok(()),
            }
        } else if answer == "+" {
            form::record(talk, office, kind, None)?;
        } else if let Some((_, stored)) = number(&answer).and_then(|place| page.get(place)) {
            open(talk, office, kind, stored.id)?;
        } else {
            query.search = answer;
            query.start = Start::First;
        }
    }
}

fn number(answer: &str) -> Option<usize> {
    answer.parse::<usize>().ok()?.checked_sub(1)
}

/// A row in one line: its name and what lists show of it, each with its label.
fn summary(
    talk: &Talk<'_>,
    office: &Office,
    kind: &'static Kind,
    stored: &Stored,
) -> Result<String, Problem> {
    let name = office.ask().label_of(kind, &stored.row)?;
    let mut parts = vec![name.clone()];
    let listed = kind
        .fields
        .iter()
        .filter(|field| field.listed && Some(field.name) != kind.named_by);
    for field in listed.filter(|field| !stored.row.get(field.name).is_blank()) {
        let link = form::label_of(office, field, stored.row.get(field.name))?;
        let shown = talk.look.value(field, &stored.row, link.as_deref());
        if !name.contains(&shown) {
            parts.push(format!(
                "{} {shown}",
                talk.look.field(kind.name, field.name)
            ));
        }
    }
    Ok(parts.join("; "))
}

/// A row whole, and what can be done with it.
pub(super) fn open(
    talk: &mut Talk<'_>,
    office: &mut Office,
    kind: &'static Kind,
    id: i64,
) -> Result<(), Stop> {
    loop {
        let stored = office.ask().row(kind, id)?;
        let name = office.ask().label_of(kind, &stored.row)?;
        talk.line(&name)?;
        for field in kind
            .fields
            .iter()
            .filter(|field| !stored.row.get(field.name).is_blank())
        {
            let link = form::label_of(office, field, stored.row.get(field.name))?;
            let shown = talk.look.value(field, &stored.row, link.as_deref());
            let label = talk.look.field(kind.name, field.name);
            talk.line(&format!("   {label}: {shown}"))?;
        }
        let deeds = ["plain-edit", "plain-history", "plain-retire"].map(|key| talk.look.word(key));
        match talk.choose(&deeds)? {
            Some(0) => {
                form::record(talk, office, kind, Some(id))?;
            }
            Some(1) => history(talk, office, kind, id)?,
            Some(_) => {
                if talk.yes(&Say::new("confirm-retire").with("name", name))? {
                    let command = Command::Retire {
                        kind: kind.name,
                        id,
                        rev: stored.rev,
                    };
                    form::run(talk, office, command)?;
                    return Ok(());
                }
            }
            None => return Ok(()),
        }
    }
}

fn history(talk: &mut Talk<'_>, office: &Office, kind: &Kind, id: i64) -> Result<(), Stop> {
    for line in office.ask().history(kind, id, PAGE)? {
        if let Some(step) = office.ask().step(line.op)? {
            let what = talk.look.say(&step.what);
            talk.line(&format!(
                "   {} {}: {what}",
                step.at.replace('T', " "),
                step.who
            ))?;
        }
    }
    Ok(())
}

/// Words of a name over every kind.
pub(super) fn search(talk: &mut Talk<'_>, office: &mut Office) -> Result<(), Stop> {
    let Some(typed) = talk
        .ask_word("plain-search")?
        .filter(|typed| !typed.is_empty())
    else {
        return Ok(());
    };
    let mut found: Vec<(&'static Kind, i64)> = Vec::new();
    let mut names = Vec::new();
    for kind in KINDS
        .iter()
        .filter(|kind| kind.fields.iter().any(|field| field.searched))
    {
        for (id, _) in office.ask().search_kind(kind, &typed, PAGE)? {
            found.push((kind, id));
            let name = office.ask().label(kind, id)?;
            names.push(format!("{name} ({})", talk.look.say(&Say::kind(kind.name))));
        }
    }
    if found.is_empty() {
        return talk.say(&Say::new("plain-not-found").with("what", typed));
    }
    while let Some(place) = talk.choose(&names)? {
        let (kind, id) = found[place];
        open(talk, office, kinds::find(kind.name).unwrap_or(kind), id)?;
    }
    Ok(())
}
