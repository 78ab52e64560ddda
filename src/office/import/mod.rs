//! The main door for real input: a list from outside becomes a [`Plan`], which is the preview and the commit at once. The plan is made by
//! doing everything inside a transaction that is taken back, so what it shows is what [`Command::Import`] does. No sentence and no SQL
//! may live here; what lists call things stands in `assets/import`.

mod columns;
mod file;
mod layout;
mod memory;
mod near;
mod people;
mod place;
mod places;
mod plain;
mod refused;
mod rehearsal;
#[cfg(test)]
mod tests;
mod value;
mod vocabulary;

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::domain::access::Right;
use crate::domain::command::{Change, Command, Done, Import};
use crate::domain::form::{Say, Value};
use crate::domain::kinds;
use crate::domain::problem::Problem;
use crate::sheet::{Grid, OldColumn};
use crate::store::Author;

use super::save::Batch;
use super::{Ask, Office};

pub use memory::Memory;
pub use refused::write_refused;
pub use vocabulary::{LISTED, Language, Vocabulary, targets};

/// A field of a kind, by their names.
pub type FieldName = (&'static str, &'static str);

/// The list that fills people, their spells, teams, hamlets and founding decisions at once.
pub const MEMBER: &str = "member";

/// Told how many of how many are done; false stops the work, and nothing was changed.
pub type Watch<'a> = &'a mut dyn FnMut(usize, usize) -> bool;

/// What is to be taken in.
#[derive(Clone, Debug, Default)]
pub struct ImportRequest {
    /// One of [`LISTED`].
    pub kind: String,
    /// The file: .xlsx, .xls, .ods, .csv.
    pub file: PathBuf,
    /// One sheet; without it every sheet with the headings of the first usable one.
    pub sheet: Option<String>,
    /// What a person chose for a column (0 is A) instead of the match: a field, or none.
    pub columns: Vec<(usize, Option<FieldName>)>,
    /// Nearly equal names of hamlets and teams are all taken for the ones in the book.
    pub accept: bool,
    /// Those nearly equal names that a person took for the ones in the book: kind and the name in the list.
    pub accepted: Vec<(&'static str, String)>,
    /// Columns in an old encoding (TCVN3, VNI) are taken as they stand in the file.
    pub keep_encoding: bool,
}

/// A column of the list and what it fills.
#[derive(Clone, Debug, PartialEq)]
pub struct Matched {
    /// 0 is column A.
    pub index: usize,
    /// The heading as written; the parts of a heading of several rows are joined.
    pub heading: String,
    /// The field it fills, if any.
    pub field: Option<FieldName>,
    /// The kind of data this program does not hold; the column is never read.
    pub forbidden: Option<&'static str>,
}

/// A sentence beside a field of a row.
#[derive(Clone, Debug, PartialEq)]
pub struct Remark {
    /// The field it is about.
    pub field: Option<FieldName>,
    /// The sentence.
    pub say: Say,
}

/// A value that the list changes in the book.
#[derive(Clone, Debug, PartialEq)]
pub struct Diff {
    /// The field.
    pub field: FieldName,
    /// What stands in the book.
    pub was: Value,
    /// What the list says.
    pub now: Value,
}

/// What becomes of a row.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// It is not in the book yet.
    New,
    /// It is in the book with other values.
    Changed(Vec<Diff>),
    /// It is in the book just so.
    Same,
    /// It cannot go in, and why.
    Refused(Vec<Remark>),
}

/// A name in the list that is nearly one of the book.
#[derive(Clone, Debug, PartialEq)]
pub struct Near {
    /// `hamlet` or `team`.
    pub kind: &'static str,
    /// The name in the list.
    pub written: String,
    /// The name in the book.
    pub meant: String,
    /// True where it was taken for the one in the book.
    pub accepted: bool,
}

/// One row of the list.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanRow {
    /// The sheet it stands on.
    pub sheet: String,
    /// The number the spreadsheet shows.
    pub number: u32,
    /// What the row is about: the kind of the list, or `team` or `hamlet` for the lines above.
    pub kind: &'static str,
    /// The hamlet it stands under; blank where there is none.
    pub hamlet: String,
    /// The team it stands under; blank where there is none.
    pub team: String,
    /// Its cells as they are shown, one for each column of the plan; those of forbidden columns are blank.
    pub cells: Vec<String>,
    /// What becomes of it.
    pub outcome: Outcome,
    /// A name that is nearly one of the book.
    pub near: Option<Near>,
    /// What should be looked at all the same.
    pub warnings: Vec<Remark>,
}

/// How many rows of the list's own kind become what. A line above them counts only where it is refused or changes something.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Not in the book yet.
    pub new: usize,
    /// In the book with other values.
    pub changed: usize,
    /// In the book just so.
    pub same: usize,
    /// Not taken.
    pub refused: usize,
}

impl Counts {
    /// All rows.
    pub fn all(self) -> usize {
        self.new + self.changed + self.same + self.refused
    }
}

/// A list looked at: the preview and the commit in one.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// One of [`LISTED`].
    pub kind: &'static str,
    /// Name of the file.
    pub file: String,
    /// The sheets that are read.
    pub sheets: Vec<String>,
    /// First and last row of the header on the first of them.
    pub header: (u32, u32),
    /// The columns of the first of them.
    pub columns: Vec<Matched>,
    /// The rows, in the order of the list.
    pub rows: Vec<PlanRow>,
    /// How many become what.
    pub counts: Counts,
    /// How many rows of each kind are made: people, spells, teams, hamlets, papers.
    pub made: BTreeMap<&'static str, usize>,
    /// Columns in an old encoding, before and after.
    pub old_text: Vec<OldColumn>,
    /// What is to be said about the whole: columns that are left out and why, sheets that are not read.
    pub notes: Vec<Say>,
    /// The newest step of the book when the plan was made.
    pub book_state: i64,
    changes: Vec<Change>,
}

impl Plan {
    /// The command that carries the plan out. With refused rows it is refused whole unless they may be left out.
    pub fn command(&self, leave_out: bool) -> Result<Command, Problem> {
        self.import(leave_out)
            .map(|list| Command::Import(Box::new(list)))
    }

    /// The same for [`Office::import`].
    pub fn import(&self, leave_out: bool) -> Result<Import, Problem> {
        if self.counts.refused > 0 && !leave_out {
            return Err(Problem::RefusedRows {
                refused: self.counts.refused,
                rows: self.counts.all(),
            });
        }
        let what = Say::new("op-import")
            .with("file", self.file.as_str())
            .with("rows", self.counts.new + self.counts.changed);
        Ok(Import {
            changes: self.changes.clone(),
            what,
            seen: self.book_state,
        })
    }

    /// The refused rows.
    pub fn refused(&self) -> impl Iterator<Item = (&PlanRow, &[Remark])> {
        self.rows.iter().filter_map(|row| match &row.outcome {
            Outcome::Refused(reasons) => Some((row, reasons.as_slice())),
            _ => None,
        })
    }

    /// True where the rows stood under lines that name their hamlet or team, which no column does.
    pub fn is_nested(&self) -> bool {
        let has = |field| columns::column_of(&self.columns, field).is_some();
        matches!(self.kind, MEMBER | "team") && !(has(("team", "name")) && has(("hamlet", "name")))
    }
}

/// Looks at a list: reads the file in a bounded child process and tells what every row would become. Nothing is written.
pub fn plan(
    office: &Office,
    vocabulary: &Vocabulary,
    request: &ImportRequest,
    watch: Watch<'_>,
) -> Result<Plan, Problem> {
    let grids = read(office, request, watch)?.grids?;
    plan_grids(office, vocabulary, request, grids, watch)
}

/// A file as it was read, once.
pub struct Sheets {
    /// The names of its visible sheets; a text file has one.
    pub names: Vec<String>,
    /// The sheet asked for, or all with a value.
    pub grids: Result<Vec<Grid>, Problem>,
}

/// Reads the file in a bounded child process, for one who may take lists in.
pub fn read(office: &Office, request: &ImportRequest, watch: Watch<'_>) -> Result<Sheets, Problem> {
    kind_of(&request.kind)?;
    office.check_right(Right::Import)?;
    file::read(request, watch)
}

/// The same for sheets that were read already.
pub fn plan_grids(
    office: &Office,
    vocabulary: &Vocabulary,
    request: &ImportRequest,
    grids: Vec<Grid>,
    watch: Watch<'_>,
) -> Result<Plan, Problem> {
    let kind = kind_of(&request.kind)?;
    office.check_right(Right::Import)?;
    let list = file::list(vocabulary, kind, request, grids)?;
    rehearsal::rehearse(office, vocabulary, request, kind, list, watch)
}

fn kind_of(name: &str) -> Result<&'static str, Problem> {
    LISTED
        .into_iter()
        .find(|listed| *listed == name)
        .ok_or_else(|| Problem::Usage {
            what: Say::new("import-no-such-kind").with("kind", name),
        })
}

/// The newest step of the book; 0 where there is none.
fn newest(ask: Ask<'_>) -> Result<i64, Problem> {
    Ok(ask.steps(None, None, 1)?.first().map_or(0, |step| step.id))
}

/// Carries a plan out as one step, unless the book has changed since.
pub(super) fn carry_out(
    office: &mut Office,
    author: &Author,
    list: Import,
    watch: Watch<'_>,
) -> Result<Done, Problem> {
    let today = office.today();
    let what = list.what.clone();
    office.write(author, list.what, |write| {
        if newest(write.ask())? != list.seen {
            return Err(Problem::PlanOutdated);
        }
        let mut batch = Batch::new(today);
        let total = list.changes.len();
        for (done, change) in list.changes.into_iter().enumerate() {
            if !watch(done, total) {
                return Err(Problem::Stopped);
            }
            batch.apply(write, change)?;
        }
        if !watch(total, total) {
            return Err(Problem::Stopped);
        }
        Ok(batch.finish(write, Some(what)))
    })
}

/// The field of that name, which every [`FieldName`] has.
pub(super) fn field_of((kind, field): FieldName) -> &'static crate::domain::form::Field {
    kinds::find(kind)
        .and_then(|kind| kind.field(field))
        .expect("a field name comes out of FIELDS")
}
