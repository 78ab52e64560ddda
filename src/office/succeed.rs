//! Units that became others: hamlets and teams that were merged, split, renamed or dissolved by one decision on one day. New units are made, old
//! ones end, and a line says which came from which; rows of the past stay with their old unit.

use std::collections::BTreeMap;

use crate::domain::command::{Change, Done, Succession, Target};
use crate::domain::day;
use crate::domain::fault::Fault;
use crate::domain::form::{Choice, Kind, Record, Row, Say, Value, choice_key};
use crate::domain::kinds;
use crate::domain::person::{LeaveReason, Membership, Role};
use crate::domain::place::Hamlet;
use crate::domain::problem::Problem;
use crate::domain::succession::{HamletOrigin, UnitChange};
use crate::domain::team::{Team, TeamOrigin, TeamStatus};
use crate::store::{Author, Stored, Write};

use super::save::{self, Batch};
use super::{Office, rules};

pub(super) fn succeed(
    office: &mut Office,
    author: &Author,
    asked: &Succession,
) -> Result<Done, Problem> {
    let kind = kind_of(asked)?;
    let today = office.today();
    office.write(author, Say::new("op-succeed"), |write| {
        let mut batch = Batch::new(today);
        let mut names = Vec::new();
        for (id, _) in &asked.from {
            names.push(write.label(kind, *id)?);
        }
        let old: Vec<Stored> = asked
            .from
            .iter()
            .map(|seen| standing(write, kind, *seen))
            .collect::<Result<_, _>>()?;
        let new = successors(write, &mut batch, kind, asked, &old)?;
        if kind.name == Hamlet::KIND {
            hamlets(write, &mut batch, asked, &old, &new)?;
        } else {
            teams(write, &mut batch, asked, &old, &new)?;
        }
        let what = Say::new("op-succeed")
            .word("change", choice_key(UnitChange::NAME, asked.change.code()))
            .with("from", names.join(", "))
            .with("to", asked.to.join(", "))
            .with("day", day::show_day(asked.on));
        Ok(batch.finish(write, Some(what)))
    })
}

/// Hamlets may do anything, teams are merged or split; as many as the change speaks of.
fn kind_of(asked: &Succession) -> Result<&'static Kind, Problem> {
    let kind = kinds::find(asked.kind)
        .filter(|kind| [Hamlet::KIND, Team::KIND].contains(&kind.name))
        .ok_or_else(|| Problem::Bug {
            code: format!("succession {}", asked.kind),
        })?;
    let refuse = |field: &str, fault| Err(Problem::fault(HamletOrigin::KIND, field, fault));
    let team = kind.name == Team::KIND;
    if team && !matches!(asked.change, UnitChange::Merged | UnitChange::Split) {
        let change = choice_key(UnitChange::NAME, asked.change.code());
        return refuse("change", Fault::NotAChoice(change));
    }
    let (from, to) = (asked.from.len(), asked.to.len());
    let (least, most) = match asked.change {
        UnitChange::Split => (2, 20),
        UnitChange::Dissolved => (0, 0),
        UnitChange::Merged | UnitChange::Part | UnitChange::Renamed => (1, 1),
    };
    if from == 0 {
        return refuse("predecessor", Fault::Required);
    }
    let alone = matches!(asked.change, UnitChange::Split | UnitChange::Renamed);
    if alone && from > 1 {
        return refuse("predecessor", Fault::TooMany(from, 1));
    }
    if to < least {
        return refuse("hamlet", Fault::FewerThanCounted(least as i64));
    }
    if to > most {
        return refuse("hamlet", Fault::TooMany(to, most));
    }
    Ok(kind)
}

fn standing(write: &Write<'_>, kind: &'static Kind, seen: (i64, i64)) -> Result<Stored, Problem> {
    let (id, rev) = seen;
    let stored = write.ask().row(kind, id)?;
    save::untouched(write, kind, &stored, rev)?;
    Ok(stored)
}

/// The new units: one that stands under its name already, or a new one with what is known of the old ones.
fn successors(
    write: &mut Write<'_>,
    batch: &mut Batch,
    kind: &'static Kind,
    asked: &Succession,
    old: &[Stored],
) -> Result<Vec<i64>, Problem> {
    let mut made = Vec::new();
    for name in &asked.to {
        let known = write
            .ask()
            .named(kind, name, None)?
            .into_iter()
            .find(|stored| rules::counts_on(kind, &stored.row, asked.on));
        if let Some(known) = known {
            made.push(known.id);
            continue;
        }
        let row = new_unit(kind, asked, name, old);
        made.push(batch.apply(write, fresh(kind, row))?);
    }
    Ok(made)
}

fn fresh(kind: &'static Kind, row: Row) -> Change {
    Change {
        kind: kind.name,
        target: Target::New,
        row,
        fresh: Vec::new(),
    }
}

fn seen(kind: &'static Kind, stored: &Stored, row: Row) -> Change {
    Change {
        kind: kind.name,
        target: Target::Seen {
            id: stored.id,
            rev: stored.rev,
            base: Row::new(),
        },
        row,
        fresh: Vec::new(),
    }
}

fn new_unit(kind: &Kind, asked: &Succession, name: &str, old: &[Stored]) -> Row {
    let first = &old[0].row;
    let mut row = Row::new()
        .with("name", name)
        .with("kind", first.get("kind").clone())
        .with("decision", Value::from(asked.document));
    // Several old ones add up only where every number is known; of a split nobody knows the parts yet.
    let sum = |field: &str| -> Option<i64> {
        let all: Option<Vec<i64>> = old.iter().map(|unit| unit.row.get(field).int()).collect();
        all.map(|all| all.iter().sum())
    };
    let whole = matches!(asked.change, UnitChange::Merged | UnitChange::Renamed);
    let counts: &[&str] = if kind.name == Hamlet::KIND {
        row.set("valid_from", asked.on);
        &["households", "population"]
    } else {
        row.set("founded_on", asked.on);
        row.set("hamlet", first.get("hamlet").clone());
        row.set("rhythm", first.get("rhythm").clone());
        &["households"]
    };
    for field in counts.iter().filter(|_| whole) {
        row.set(field, Value::from(sum(field)));
    }
    row
}

fn hamlets(
    write: &mut Write<'_>,
    batch: &mut Batch,
    asked: &Succession,
    old: &[Stored],
    new: &[i64],
) -> Result<(), Problem> {
    let kind = kinds::of::<Hamlet>();
    let mut unknown_since = Vec::new();
    for successor in new {
        let stored = write.get(kind, *successor)?;
        unknown_since.extend(stored.filter(|stored| stored.row.get("valid_from").is_blank()));
    }
    for unit in old {
        for successor in new.iter().filter(|successor| **successor != unit.id) {
            let row = Row::new()
                .with("hamlet", *successor)
                .with("predecessor", unit.id)
                .with("change", asked.change.code())
                .with("changed_on", asked.on)
                .with("document", Value::from(asked.document));
            batch.apply(write, Change::new::<HamletOrigin>(row))?;
        }
        if asked.change == UnitChange::Dissolved {
            let row = Row::new().with("valid_to", asked.on);
            batch.apply(write, seen(kind, unit, row))?;
        }
    }
    // One that others joined was there before them.
    for stood in unknown_since {
        if let Some(now) = write.get(kind, stood.id)? {
            let row = Row::new().with("valid_from", Value::Null);
            write.update(kind, &now, &row.over(&now.row))?;
        }
    }
    Ok(())
}

fn teams(
    write: &mut Write<'_>,
    batch: &mut Batch,
    asked: &Succession,
    old: &[Stored],
    new: &[i64],
) -> Result<(), Problem> {
    let status = if asked.change == UnitChange::Split {
        TeamStatus::Split
    } else {
        TeamStatus::Merged
    };
    let kind = kinds::of::<Team>();
    for unit in old.iter().filter(|unit| !new.contains(&unit.id)) {
        for successor in new {
            let row = Row::new()
                .with("team", *successor)
                .with("predecessor", unit.id)
                .with("document", Value::from(asked.document));
            batch.apply(write, Change::new::<TeamOrigin>(row))?;
        }
        let row = Row::new()
            .with("status", status.code())
            .with("status_since", asked.on)
            .with("status_document", Value::from(asked.document));
        batch.apply(write, seen(kind, unit, row))?;
    }
    match new {
        [one] if asked.carry => carry_over(write, batch, asked, old, *one),
        _ => Ok(()),
    }
}

/// The members of the old teams go on in the new one from that day, each once, in the highest role held.
fn carry_over(
    write: &mut Write<'_>,
    batch: &mut Batch,
    asked: &Succession,
    old: &[Stored],
    team: i64,
) -> Result<(), Problem> {
    let kind = kinds::of::<Membership>();
    let there = write.ask().roster(team, Some(asked.on))?;
    let mut joining: BTreeMap<i64, Role> = BTreeMap::new();
    for unit in old.iter().filter(|unit| unit.id != team) {
        for seat in write.ask().roster(unit.id, Some(asked.on))? {
            let Some(stored) = write.get(kind, seat.membership)? else {
                continue;
            };
            let row = Row::new()
                .with("left", asked.on)
                .with("reason", LeaveReason::TeamClosed.code())
                .with("decision", Value::from(asked.document));
            batch.apply(write, seen(kind, &stored, row))?;
            let role = joining.entry(seat.person).or_insert(seat.role);
            if seat.role.rank() < role.rank() {
                *role = seat.role;
            }
        }
    }
    for (person, role) in joining {
        if there.iter().any(|seat| seat.person == person) {
            continue;
        }
        let row = Row::new()
            .with("person", person)
            .with("team", team)
            .with("role", role.code())
            .with("joined", asked.on)
            .with("decision", Value::from(asked.document));
        batch.apply(write, Change::new::<Membership>(row))?;
    }
    Ok(())
}
