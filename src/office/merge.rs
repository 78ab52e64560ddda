//! Two rows that are one thing become one: everything that links to the other goes over to the one that stays, doubles go into the bin, spells
//! that overlap are woven into one line. One step of the history, taken back as one; what would make the book lie is refused.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::domain::command::{Change, Done, Merge, Target};
use crate::domain::fault::{Fault, Finding};
use crate::domain::form::{Choice, Field, Kind, Record, Row, Say};
use crate::domain::goal::{Declared, Goal};
use crate::domain::initiative::InitiativeTeam;
use crate::domain::kinds;
use crate::domain::meeting::{Attendance, MeetingTeam, Presence};
use crate::domain::merger::{self, Merger};
use crate::domain::person::{Membership, Person};
use crate::domain::problem::Problem;
use crate::domain::recognition::Recognition;
use crate::domain::registration::Registration;
use crate::domain::succession::HamletOrigin;
use crate::domain::team::{TeamOrigin, TeamStep};
use crate::store::{Author, Stored, Write};

use super::save::{self, Batch};
use super::{Ask, Office, rules};

/// Kinds of which a moved row that equals one standing there already is a double of it.
const DOUBLES: &[&str] = &[
    MeetingTeam::KIND,
    TeamStep::KIND,
    TeamOrigin::KIND,
    InitiativeTeam::KIND,
    HamletOrigin::KIND,
    Registration::KIND,
    Recognition::KIND,
    Goal::KIND,
    Declared::KIND,
];

/// What a merger does, by kind of row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Merged {
    /// Rows that go over to the one that stays.
    pub moved: BTreeMap<&'static str, usize>,
    /// Rows that stood at both and go into the bin.
    pub doubled: BTreeMap<&'static str, usize>,
    /// Of the doubled marks of attendance, those that said something else: the better one stays.
    pub better: usize,
    /// Teams in which spells overlapped and were woven into one line.
    pub woven: usize,
}

impl Merged {
    /// Rows that went over.
    pub fn rows(&self) -> usize {
        self.moved.values().sum()
    }

    /// Rows that stood at both.
    pub fn doubles(&self) -> usize {
        self.doubled.values().sum()
    }
}

impl Office {
    /// What the merger would do; nothing is kept. Refuses what [`Command::Merge`](crate::domain::command::Command::Merge) would refuse.
    pub fn look_at_merge(&self, merge: &Merge) -> Result<Merged, Problem> {
        let author = self.author("");
        let today = self.today();
        self.store.rehearse(&author, |write| {
            carry(write, &author, today, merge).map(|(_, merged)| merged)
        })
    }
}

pub(super) fn merge(office: &mut Office, author: &Author, merge: &Merge) -> Result<Done, Problem> {
    if merge.reason.trim().is_empty() {
        return Err(save::refuse(Merger::KIND, "reason", Fault::Required));
    }
    let today = office.today();
    office.write(author, Say::new("op-merge"), |write| {
        let names = [merge.other.0, merge.kept.0].map(|id| write.label(find(merge.kind)?, id));
        let [other, kept] = names;
        let (batch, merged) = carry(write, author, today, merge)?;
        let say = Say::new("op-merge")
            .word("kind", merge.kind.replace('_', "-"))
            .with("other", other?)
            .with("name", kept?)
            .with("moved", merged.rows())
            .with("doubled", merged.doubles())
            .with("reason", merge.reason.trim());
        Ok(batch.finish(write, Some(say)))
    })
}

fn find(kind: &str) -> Result<&'static Kind, Problem> {
    kinds::find(kind)
        .filter(|kind| merger::can_merge(kind.name))
        .ok_or_else(|| Problem::Bug {
            code: format!("merge {kind}"),
        })
}

/// The row that the other one was merged into, if it was.
pub fn merged_into(ask: Ask<'_>, kind: &str, id: i64) -> Result<Option<i64>, Problem> {
    let rows = ask.with_value(kinds::of::<Merger>(), "merged_row", &id.into())?;
    let own = rows
        .iter()
        .find(|stored| stored.row.get("merged_kind").text() == kind);
    Ok(own.and_then(|stored| stored.row.get("kept_row").int()))
}

/// Every row that ended up in this one, whatever the way.
pub(super) fn merged_from(ask: Ask<'_>, kind: &str, id: i64) -> Result<Vec<i64>, Problem> {
    let mut found = vec![id];
    let mut at = 0;
    while let Some(kept) = found.get(at).copied() {
        let rows = ask.with_value(kinds::of::<Merger>(), "kept_row", &kept.into())?;
        let own = rows
            .iter()
            .filter(|stored| stored.row.get("merged_kind").text() == kind);
        let more: Vec<i64> = own
            .filter_map(|stored| stored.row.get("merged_row").int())
            .filter(|merged| !found.contains(merged))
            .collect();
        found.extend(more);
        at += 1;
    }
    found.remove(0);
    Ok(found)
}

/// One row of the two, as it was seen.
fn seen(write: &Write<'_>, kind: &'static Kind, (id, rev): (i64, i64)) -> Result<Stored, Problem> {
    let stored = write.ask().row(kind, id)?;
    if kind.name == Person::KIND && !stored.row.get("erased_on").is_blank() {
        return Err(save::refuse(kind.name, "name", Fault::Erased));
    }
    save::untouched(write, kind, &stored, rev)?;
    Ok(stored)
}

fn carry(
    write: &mut Write<'_>,
    author: &Author,
    today: NaiveDate,
    merge: &Merge,
) -> Result<(Batch, Merged), Problem> {
    let kind = find(merge.kind)?;
    if merge.kept.0 == merge.other.0 {
        return Err(save::refuse(kind.name, "name", Fault::SameRow));
    }
    seen(write, kind, merge.kept)?;
    let other = seen(write, kind, merge.other)?;
    let mut moving = Moving {
        write,
        today,
        kept: merge.kept.0,
        other: merge.other.0,
        merged: Merged::default(),
        seats: BTreeSet::new(),
    };
    for (linked, field) in kinds::links_to(kind.name) {
        moving.all_of(linked, field)?;
    }
    moving.weave()?;
    let merged = moving.merged;
    write.set_gone(kind, &other, true)?;
    let mut batch = Batch::new(today);
    batch.apply(
        write,
        Change {
            kind: kind.name,
            target: Target::Seen {
                id: merge.kept.0,
                rev: merge.kept.1,
                base: Row::new(),
            },
            row: merge.row.clone(),
            fresh: Vec::new(),
        },
    )?;
    let row = Row::new()
        .with("merged_kind", kind.name)
        .with("kept_row", merge.kept.0)
        .with("merged_row", merge.other.0)
        .with("merged_on", today)
        .with("who", author.who.as_str())
        .with("reason", merge.reason.trim());
    write.insert(kinds::of::<Merger>(), &row)?;
    Ok((batch, merged))
}

/// The rows of the other one on their way.
struct Moving<'a, 'b> {
    write: &'a mut Write<'b>,
    today: NaiveDate,
    kept: i64,
    other: i64,
    merged: Merged,
    /// Person and team of the spells that went over.
    seats: BTreeSet<(i64, i64)>,
}

impl Moving<'_, '_> {
    fn all_of(&mut self, kind: &'static Kind, field: &'static Field) -> Result<(), Problem> {
        let there = self.write.ask().linked(kind, field.name, self.kept)?;
        for row in self.write.ask().linked(kind, field.name, self.other)? {
            match twin_of(kind, field, &row, &there) {
                Some(twin) => self.double(kind, &row, twin)?,
                None => self.over(kind, field, &row)?,
            }
        }
        for row in self.write.ask().bin(kind, usize::MAX >> 1)? {
            if row.row.get(field.name).int() == Some(self.other) {
                let moved = Row::new().with(field.name, self.kept).over(&row.row);
                self.write.update(kind, &row, &moved)?;
            }
        }
        Ok(())
    }

    /// The same thing stands at both: the other one's row goes into the bin, and a better mark of attendance stays.
    fn double(&mut self, kind: &'static Kind, row: &Stored, twin: &Stored) -> Result<(), Problem> {
        *self.merged.doubled.entry(kind.name).or_default() += 1;
        self.write.set_gone(kind, row, true)?;
        if kind.name != Attendance::KIND {
            return Ok(());
        }
        let mark = |stored: &Stored| Presence::of(stored.row.get("state").text());
        if mark(row) != mark(twin) {
            self.merged.better += 1;
        }
        // Presence stands in the order of how much it says for the person.
        if mark(row) < mark(twin) {
            let better = Row::new().with("state", row.row.get("state").clone());
            self.write.update(kind, twin, &better.over(&twin.row))?;
        }
        Ok(())
    }

    fn over(&mut self, kind: &'static Kind, field: &Field, row: &Stored) -> Result<(), Problem> {
        *self.merged.moved.entry(kind.name).or_default() += 1;
        let moved = Row::new().with(field.name, self.kept).over(&row.row);
        if kind.name == Membership::KIND {
            let seat = (moved.get("person").int(), moved.get("team").int());
            self.seats.extend(seat.0.zip(seat.1));
        } else if kind.name != Attendance::KIND {
            self.may(kind, row, &moved)?;
        }
        self.write.update(kind, row, &moved)?;
        Ok(())
    }

    /// Refuses a move that says something impossible: a row that would point at the same thing twice, one that stands there with other values.
    fn may(&self, kind: &'static Kind, was: &Stored, now: &Row) -> Result<(), Problem> {
        let refusals = |row: &Row| -> Result<Vec<Finding>, Problem> {
            let mut found = kind.findings(row, self.today);
            let ask = self.write.ask();
            found.extend(rules::findings(ask, kind, Some(was.id), row, self.today)?);
            found.retain(|finding| !finding.is_warning());
            Ok(found)
        };
        let before = refusals(&was.row)?;
        let mut findings = refusals(now)?;
        findings.retain(|finding| !before.contains(finding));
        findings.extend(self.twice(kind, now).or(self.taken(kind, was, now)?));
        if findings.is_empty() {
            return Ok(());
        }
        Err(Problem::Faults {
            kind: kind.name,
            place: 0,
            findings,
        })
    }

    fn twice(&self, kind: &'static Kind, now: &Row) -> Option<Finding> {
        let links: Vec<&Field> = kind
            .fields
            .iter()
            .filter(|field| field.link().is_some() && now.get(field.name).int() == Some(self.kept))
            .collect();
        links.iter().enumerate().find_map(|(place, one)| {
            let other = links[place + 1..]
                .iter()
                .find(|other| other.link() == one.link())?;
            Some(Finding::refusal(other.name, Fault::SameRow))
        })
    }

    /// A number stands once for an indicator, a period and a hamlet.
    fn taken(
        &self,
        kind: &'static Kind,
        was: &Stored,
        now: &Row,
    ) -> Result<Option<Finding>, Problem> {
        if ![Goal::KIND, Declared::KIND].contains(&kind.name) {
            return Ok(None);
        }
        let ask = self.write.ask();
        let twin = ask
            .linked(kind, "hamlet", self.kept)?
            .into_iter()
            .find(|twin| {
                twin.id != was.id
                    && ["scheme", "period", "indicator"]
                        .iter()
                        .all(|field| twin.row.get(field) == now.get(field))
            });
        let Some(twin) = twin else { return Ok(None) };
        let name = ask.label_of(kind, &twin.row)?;
        Ok(Some(Finding::refusal("value", Fault::Taken(name))))
    }

    /// Spells of one person in one team that overlap become one line.
    fn weave(&mut self) -> Result<(), Problem> {
        let kind = kinds::of::<Membership>();
        for (person, team) in std::mem::take(&mut self.seats) {
            let stored: Vec<Stored> = self
                .write
                .ask()
                .linked(kind, "person", person)?
                .into_iter()
                .filter(|stored| stored.row.get("team").int() == Some(team))
                .collect();
            let spells: Vec<Membership> = stored
                .iter()
                .filter_map(|stored| Membership::from_row(&stored.row).ok())
                .collect();
            if !merger::overlap(&spells) {
                continue;
            }
            self.merged.woven += 1;
            let line = merger::woven(&spells);
            for (place, spell) in line.iter().enumerate() {
                match stored.get(place) {
                    Some(known) => {
                        self.write.update(kind, known, &spell.to_row())?;
                    }
                    None => {
                        self.write.insert(kind, &spell.to_row())?;
                    }
                }
            }
            for surplus in stored.iter().skip(line.len()) {
                self.write.set_gone(kind, surplus, true)?;
            }
        }
        Ok(())
    }
}

/// The row among those of the one that stays that says the same as `row` of the other.
fn twin_of<'a>(
    kind: &Kind,
    field: &Field,
    row: &Stored,
    there: &'a [Stored],
) -> Option<&'a Stored> {
    let same = |twin: &Stored, name: &str| twin.row.get(name) == row.row.get(name);
    if kind.name == Attendance::KIND {
        return there.iter().find(|twin| same(twin, "meeting"));
    }
    if !DOUBLES.contains(&kind.name) {
        return None;
    }
    there.iter().find(|twin| {
        let mut told = kind
            .fields
            .iter()
            .filter(|told| told.name != field.name && !told.kept);
        told.all(|told| same(twin, told.name))
    })
}
