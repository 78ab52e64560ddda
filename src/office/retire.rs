//! The bin: a row leaves the registers with everything that belongs to it, and comes back with it. Nothing is deleted.

use crate::domain::command::Done;
use crate::domain::fault::Fault;
use crate::domain::form::{Kind, Record, Say};
use crate::domain::kinds;
use crate::domain::merger::Merger;
use crate::domain::privacy::Disclosure;
use crate::domain::problem::Problem;
use crate::store::{Author, Stored, Write};

use super::{Office, issue, merge, save};

pub(super) fn retire(
    office: &mut Office,
    author: &Author,
    kind: &'static str,
    id: i64,
    rev: i64,
) -> Result<Done, Problem> {
    let kind = find(kind)?;
    if kind.name == Disclosure::KIND {
        return Err(Problem::fault(kind.name, "list", Fault::ByProgram));
    }
    if kind.name == Merger::KIND {
        return Err(Problem::fault(kind.name, "merged_kind", Fault::ByProgram));
    }
    office.write(author, Say::new("op-retire"), |write| {
        let was = write.ask().row(kind, id)?;
        save::untouched(write, kind, &was, rev)?;
        let name = write.label(kind, id)?;
        let say = Say::new("op-retire")
            .word("kind", kind.name.replace('_', "-"))
            .with("name", name);
        let mut ids = Vec::new();
        fold_away(write, kind, &was, &mut ids)?;
        write.name(say.clone());
        Ok(Done::new(write.op(), ids, say))
    })
}

fn find(kind: &str) -> Result<&'static Kind, Problem> {
    kinds::find(kind).ok_or_else(|| Problem::Bug {
        code: format!("kind {kind}"),
    })
}

/// Puts a row and everything it owns into the bin; a row that others only link to is refused with who needs it.
fn fold_away(
    write: &mut Write<'_>,
    kind: &'static Kind,
    was: &Stored,
    ids: &mut Vec<i64>,
) -> Result<(), Problem> {
    issue::keep_issued(write.ask(), kind.name, &was.row)?;
    for (other, field) in kinds::links_to(kind.name) {
        let linked = write.ask().linked(other, field.name, was.id)?;
        if !field.owned && !linked.is_empty() {
            return Err(Problem::InUse {
                name: write.label(kind, was.id)?,
                kind: other.name,
                count: linked.len(),
            });
        }
        for row in linked {
            fold_away(write, other, &row, ids)?;
        }
    }
    let now = write.get(kind, was.id)?.filter(|now| now.gone.is_none());
    if let Some(now) = now {
        write.set_gone(kind, &now, true)?;
        ids.push(was.id);
    }
    Ok(())
}

pub(super) fn restore(
    office: &mut Office,
    author: &Author,
    kind: &'static str,
    id: i64,
) -> Result<Done, Problem> {
    let kind = find(kind)?;
    if let Some(kept) = merge::merged_into(office.ask(), kind.name, id)? {
        let name = office.ask().label(kind, kept)?;
        return Err(Problem::fault(kind.name, "name", Fault::MergedInto(name)));
    }
    office.write(author, Say::new("op-restore"), |write| {
        let was = write.ask().row(kind, id)?;
        let say = Say::new("op-restore")
            .word("kind", kind.name.replace('_', "-"))
            .with("name", write.label(kind, id)?);
        let mut ids = Vec::new();
        if let Some(op) = was.gone {
            for other in kinds::KINDS {
                for row in write.ask().binned_by(other, op)? {
                    owner_stands(write, other, &row, op)?;
                    write.set_gone(other, &row, false)?;
                    ids.push(row.id);
                }
            }
        }
        write.name(say.clone());
        Ok(Done::new(write.op(), ids, say))
    })
}

/// A part cannot come back while its owner lies in the bin by another step.
fn owner_stands(
    write: &Write<'_>,
    kind: &'static Kind,
    row: &Stored,
    op: i64,
) -> Result<(), Problem> {
    for field in kind.fields.iter().filter(|field| field.link().is_some()) {
        let (Some(owner), Some(id)) = (
            field.link().and_then(kinds::find),
            row.row.get(field.name).int(),
        ) else {
            continue;
        };
        let gone = write.get(owner, id)?.and_then(|owner| owner.gone);
        if gone.is_some_and(|gone| gone != op) {
            let (who, at) = save::last_hand(write, owner, id)?;
            return Err(Problem::RetiredBy {
                who,
                at,
                name: write.label(owner, id)?,
            });
        }
    }
    Ok(())
}
