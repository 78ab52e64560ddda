//! Everything that can be asked of an office, as data: comparable in tests, made alike by screens, command line, import and
//! demonstration. Nothing is carried out here.

use chrono::NaiveDate;

use super::fault::Finding;
use super::form::{Record, Row, Say};
use super::meeting::Presence;

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
    /// A new row.
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
    /// The number the frozen paper carries; refused when it was given meanwhile.
    pub number: i64,
    /// The day on the paper.
    pub on: NaiveDate,
    /// SHA-256 of the printed file.
    pub hash: String,
    /// Paper, figures, labels, formulas and editions as JSON.
    pub frozen: String,
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
    /// Saves one row.
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
    /// The first row.
    pub fn id(&self) -> Option<i64> {
        self.ids.first().copied()
    }
}
