//! Everything that can be asked of an office, as data: comparable in tests, made alike by screens, command line, import and
//! demonstration. Nothing is carried out here.

use chrono::NaiveDate;

use super::fault::Finding;
use super::form::{Choice, Record, Row, Say};
use super::meeting::{Attendance, Presence, Tally};
use super::problem::Clash;
use super::succession::UnitChange;

/// What a change is laid on.
#[derive(Clone, Debug, PartialEq)]
pub enum Target {
    /// A row that does not stand in the book yet.
    New,
    /// A row as it was seen: with `base`, the values it had then, different fields changed by two officers are merged.
    Seen {
        /// The row.
        id: i64,
        /// Its version when it was read.
        rev: i64,
        /// The values it had then; an empty row asks for the version to be exactly `rev`.
        base: Row,
    },
}

/// One row to be made or changed. Fields the row does not speak of stay as they are.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Kind of the row.
    pub kind: &'static str,
    /// New, or which one.
    pub target: Target,
    /// The values to be set.
    pub row: Row,
    /// Links to rows made by an earlier change of the same command: field and place of that change, from 0.
    pub fresh: Vec<(&'static str, usize)>,
}

impl Change {
    /// The change that puts in a new row.
    pub fn new<R: Record>(row: Row) -> Self {
        Self {
            kind: R::KIND,
            target: Target::New,
            row,
            fresh: Vec::new(),
        }
    }
    /// A change of a row whose version must still be `rev`.
    pub fn of<R: Record>(id: i64, rev: i64, row: Row) -> Self {
        Self {
            kind: R::KIND,
            target: Target::Seen {
                id,
                rev,
                base: Row::new(),
            },
            row,
            fresh: Vec::new(),
        }
    }
    /// A change laid on a row with the values it was seen with.
    pub fn seen<R: Record>(id: i64, rev: i64, base: Row, row: Row) -> Self {
        Self {
            target: Target::Seen { id, rev, base },
            ..Self::of::<R>(id, rev, row)
        }
    }
    /// The same with a link to the row that change number `place` makes.
    #[must_use]
    pub fn linked(mut self, field: &'static str, place: usize) -> Self {
        self.fresh.push((field, place));
        self
    }
}

/// A meeting with the state of everyone on the roster, saved at once.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// The meeting itself, new or seen.
    pub meeting: Change,
    /// The teams that met.
    pub teams: Vec<i64>,
    /// The exceptions: person and state.
    pub marks: Vec<(i64, Presence)>,
    /// The state of everyone else on the roster of that day.
    pub rest: Presence,
    /// Own counters: name and number.
    pub tallies: Vec<(String, i64)>,
    /// People who walked in and become members of a team from that day: name and team. They are present.
    pub joined: Vec<(String, i64)>,
    /// Decisions taken, and tasks carried over that changed.
    pub tasks: Vec<Change>,
    /// How it was opened; with none, teams and counters are set to exactly these and every mark is laid over what stands there.
    pub seen: Option<SeenSheet>,
}

/// A saved sheet as it was when it was opened: cells that two officers changed differently are told by it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SeenSheet {
    /// The teams that met.
    pub teams: Vec<i64>,
    /// The states that stood in the book: person and state.
    pub marks: Vec<(i64, Presence)>,
    /// Own counters.
    pub tallies: Vec<(String, i64)>,
}

/// Opening a round of a set for a subject: every criterion gets its item.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Round {
    /// The pinned set.
    pub set: i64,
    /// The assessment's own values (round, hamlet, aim, due …).
    pub row: Row,
    /// An earlier assessment whose answers are carried over by criterion code, marked as not yet confirmed.
    pub carry_from: Option<i64>,
}

/// A list from outside as it was looked at: exactly the rows the preview showed, carried out as one step.
#[derive(Clone, Debug, PartialEq)]
pub struct Import {
    /// The rows, in order.
    pub changes: Vec<Change>,
    /// What was done, for the history and the undo line.
    pub what: Say,
    /// The newest step of the book when the list was looked at; with a newer one the import is refused.
    pub seen: i64,
}

/// A report that goes out: everything it was made of, frozen, and the paper it becomes in the register of papers.
#[derive(Clone, Debug, PartialEq)]
pub struct Issue {
    /// The report, new or the draft as it was seen.
    pub report: Change,
    /// The paper, without number and day.
    pub document: Row,
    /// The number the frozen paper carries; refused when it was given meanwhile. None for a list that goes out without one.
    pub number: Option<i64>,
    /// The day on the paper.
    pub on: NaiveDate,
    /// Paper, figures, labels, formulas and editions as JSON.
    pub frozen: String,
}

/// Units that became others by one decision on one day.
#[derive(Clone, Debug, PartialEq)]
pub struct Succession {
    /// Hamlets or teams.
    pub kind: &'static str,
    /// What happened.
    pub change: UnitChange,
    /// The old units, and their versions when they were read.
    pub from: Vec<(i64, i64)>,
    /// The new ones by name: one that stands already, or a new one.
    pub to: Vec<String>,
    /// The first day of the new ones.
    pub on: NaiveDate,
    /// The decision.
    pub document: Option<i64>,
    /// The members of merged teams go on in the new one.
    pub carry: bool,
}

/// Two rows of one kind that are one thing.
#[derive(Clone, Debug, PartialEq)]
pub struct Merge {
    /// Kind of both rows.
    pub kind: &'static str,
    /// The row that stays, and its version when it was read.
    pub kept: (i64, i64),
    /// The row that goes into the bin, and its version when it was read.
    pub other: (i64, i64),
    /// Values taken from the other row.
    pub row: Row,
    /// Why they are one.
    pub reason: String,
}

/// Everything that can be asked of an office.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// Makes and changes rows as one undoable step.
    Save {
        /// The rows, in order.
        changes: Vec<Change>,
        /// What was done, for the history and the undo line; the door names it itself where this is none.
        what: Option<Say>,
        /// Asked twice with the same token, it is carried out once. Blank: no guard.
        token: String,
    },
    /// Saves an attendance sheet whole.
    Attend {
        /// The sheet.
        sheet: Box<Sheet>,
        /// As in `Save`.
        token: String,
    },
    /// Puts a row into the bin, with everything that belongs to it.
    Retire {
        /// Kind of the row.
        kind: &'static str,
        /// The row.
        id: i64,
        /// Its version when it was read.
        rev: i64,
    },
    /// Takes a row out of the bin, with everything that went with it.
    Restore {
        /// Kind of the row.
        kind: &'static str,
        /// The row.
        id: i64,
    },
    /// Units become others: a merger, a split, a new name.
    Succeed(Box<Succession>),
    /// Merges two rows that are one thing: everything that links to the other goes over to the one that stays.
    Merge(Box<Merge>),
    /// Erases a person's name and telephone for good; dates and counts stay (Luật 91/2025 Đ.14).
    Erase {
        /// The person.
        person: i64,
        /// On what ground; a paper or a sentence.
        ground: String,
    },
    /// Opens a round of assessment.
    OpenRound(Round),
    /// Takes a list in, whole.
    Import(Box<Import>),
    /// Issues a report; nothing takes that back.
    Issue(Box<Issue>),
    /// Takes the last standing step of this person back.
    Undo,
    /// Does the step taken back last once more.
    Redo,
}

impl Command {
    /// The command that saves one change, without a token: for callers that ask once.
    pub fn save(change: Change) -> Self {
        Self::Save {
            changes: vec![change],
            what: None,
            token: String::new(),
        }
    }
    /// Saves several rows as one step with its own words.
    pub fn save_all(changes: Vec<Change>, what: Say) -> Self {
        Self::Save {
            changes,
            what: Some(what),
            token: String::new(),
        }
    }
}

impl Command {
    /// The same after a person chose, for each contested field, whether what he typed stands (`true`) or what is in the book.
    #[must_use]
    pub fn settled(mut self, choices: &[(Clash, bool)]) -> Self {
        for (clash, mine) in choices {
            match &mut self {
                Self::Save { changes, .. } => settle_all(changes, clash, *mine),
                Self::Attend { sheet, .. } => sheet.settle(clash, *mine),
                _ => {}
            }
        }
        self
    }
}

fn settle_all(changes: &mut [Change], clash: &Clash, mine: bool) {
    for change in changes {
        change.settle(clash, mine);
    }
}

impl Change {
    /// The field counts as seen the way it stands now, so that what I typed may be laid over it; or it is left as it stands.
    fn settle(&mut self, clash: &Clash, mine: bool) {
        let Target::Seen { id, base, .. } = &mut self.target else {
            return;
        };
        if self.kind != clash.kind || *id != clash.id {
            return;
        }
        base.set(&clash.field, clash.now.clone());
        if !mine {
            self.row.remove(&clash.field);
        }
    }
}

impl Sheet {
    fn settle(&mut self, clash: &Clash, mine: bool) {
        self.meeting.settle(clash, mine);
        settle_all(&mut self.tasks, clash, mine);
        let Some(seen) = &mut self.seen else { return };
        if clash.kind == Attendance::KIND {
            let Some(now) = Presence::of(clash.now.text()) else {
                return;
            };
            seen.marks.retain(|(person, _)| *person != clash.id);
            seen.marks.push((clash.id, now));
            let marks = self.marks.iter_mut().filter(|_| !mine);
            for mark in marks.filter(|(person, _)| *person == clash.id) {
                mark.1 = now;
            }
        }
        if clash.kind == Tally::KIND {
            let Some(now) = clash.now.int() else { return };
            seen.tallies.retain(|(name, _)| *name != clash.name);
            seen.tallies.push((clash.name.clone(), now));
            let tallies = self.tallies.iter_mut().filter(|_| !mine);
            for tally in tallies.filter(|(name, _)| *name == clash.name) {
                tally.1 = now;
            }
        }
    }
}

/// The answer of the office to a command that was carried out.
#[derive(Clone, Debug, PartialEq)]
pub struct Done {
    /// Number of the step in the history; 0 where nothing had to be changed.
    pub op: i64,
    /// The row of each change, in order.
    pub ids: Vec<i64>,
    /// What was done.
    pub say: Say,
    /// What should be looked at all the same: place of the change, and the finding.
    pub warnings: Vec<(usize, Finding)>,
    /// Fields merged with what a colleague saved meanwhile.
    pub merged: usize,
}

impl Done {
    /// The plain answer: the step, where anything had to be changed, its rows, and what was done.
    pub fn new(op: Option<i64>, ids: Vec<i64>, say: Say) -> Self {
        Self {
            op: op.unwrap_or_default(),
            ids,
            say,
            warnings: Vec::new(),
            merged: 0,
        }
    }

    /// The first row.
    pub fn id(&self) -> Option<i64> {
        self.ids.first().copied()
    }
}
