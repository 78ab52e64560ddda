//! Undo and redo: durable, per person, over the journal alone. A step goes back whole or not at all; a row that someone changed since
//! stops it with that person's name.

use crate::domain::command::Done;
use crate::domain::form::{Kind, Row, Say};
use crate::domain::kinds;
use crate::domain::problem::Problem;
use crate::store::{Author, Op, Write};

use super::{Office, issue, save};

pub(super) fn undo(office: &mut Office, author: &Author) -> Result<Done, Problem> {
    let step = office.undoable()?.ok_or(Problem::NothingToUndo)?;
    toggle(office, author, &step, true)
}

pub(super) fn redo(office: &mut Office, author: &Author) -> Result<Done, Problem> {
    let step = office.redoable()?.ok_or(Problem::NothingToRedo)?;
    toggle(office, author, &step, false)
}

fn toggle(office: &mut Office, author: &Author, step: &Op, back: bool) -> Result<Done, Problem> {
    let key = if back { "op-undo" } else { "op-redo" };
    let say = Say::new(key).with("what", step.what.clone());
    office.write(author, say.clone(), |write| {
        let mut lines = write.ask().lines_of(step.id)?;
        if back {
            lines.reverse();
        }
        let mut ids = Vec::new();
        for line in lines {
            let kind = kinds::find(&line.kind).ok_or_else(|| Problem::Bug {
                code: format!("kind {}", line.kind),
            })?;
            let (from, to) = if back {
                (line.after, line.before)
            } else {
                (line.before, line.after)
            };
            step_row(write, kind, line.row, from.as_ref(), to.as_ref())?;
            ids.push(line.row);
        }
        write.toggles(step.id, back);
        Ok(Done::new(write.op(), ids, say))
    })
}

type Side<'a> = Option<&'a (Row, Option<i64>)>;

fn step_row(
    write: &mut Write<'_>,
    kind: &'static Kind,
    id: i64,
    from: Side<'_>,
    to: Side<'_>,
) -> Result<(), Problem> {
    let now = write.get(kind, id)?;
    let same = match (&now, from) {
        (Some(now), Some((row, gone))) => now.row == *row && now.gone.is_some() == gone.is_some(),
        (None, None) => true,
        _ => false,
    };
    if !same {
        let (who, at) = save::last_hand(write, kind, id)?;
        return Err(Problem::ChangedSince {
            who,
            at,
            name: write.label(kind, id)?,
        });
    }
    if let Some(now) = &now {
        issue::keep_issued(write.ask(), kind.name, &now.row)?;
    }
    if to.is_none() {
        still_needed(write, kind, id)?;
    }
    write.put_back(kind, id, now.as_ref(), to.map(|(row, gone)| (row, *gone)))
}

/// A row that others were linked to since cannot simply vanish.
fn still_needed(write: &Write<'_>, kind: &'static Kind, id: i64) -> Result<(), Problem> {
    for (other, field) in kinds::links_to(kind.name) {
        if write.ask().is_linked(other, field.name, id)? {
            let count = write.ask().count_linked(other, field.name, id)?;
            return Err(Problem::InUse {
                name: write.label(kind, id)?,
                kind: other.name,
                count,
            });
        }
    }
    Ok(())
}
