//! The questions the office asks of its book: the plain ones about any record here, each special one in its own file with its `.sql`.
//! Every question reads to the end and lets go: no cursor stays open across a key.

mod attended;
mod board;
mod expected;
mod find;
mod given;
mod list;
mod meetings;
mod movement;
mod papers;
mod periods;
#[cfg(test)]
mod plans;
mod read;
mod reckon;
mod roster;
mod series;
mod strength;
mod today;
mod twin;

pub use attended::Attended;
pub use board::{BookCounts, Proof, Scope};
pub use expected::{Answer, Expected};
pub use given::Given;
pub use list::{Page, Query, Start};
pub use meetings::{LogLine, LogQuery, MonthTurnout, SheetLine, SheetView};
pub use movement::{InitiativeCount, InitiativeCounts, LastStep, Times};
pub use papers::{PaperNode, PaperUse};
pub use reckon::{Counted, Days, FigureRow};
pub use roster::{Seat, Spell};
pub use strength::{TeamStrength, Vacancy};
pub use today::{CriteriaLine, DueLine, Gap, Missing, Today};

use rusqlite::{Connection, Transaction, TransactionBehavior};

use super::journal::{self, Line, Op};
use super::record::{self, Stored};
use crate::domain::form::{Kind, Record, Row};
use crate::domain::kinds;
use crate::domain::problem::Problem;

/// The reading side of an open book.
#[derive(Clone, Copy)]
pub struct Ask<'a> {
    db: &'a Connection,
}

impl super::Store {
    /// Questions.
    pub fn ask(&self) -> Ask<'_> {
        Ask { db: &self.db }
    }

    /// Asks many questions about one and the same moment: what colleagues save meanwhile is not seen in between, and they do not wait.
    pub fn at_one_moment<T>(
        &self,
        questions: impl FnOnce() -> Result<T, Problem>,
    ) -> Result<T, Problem> {
        // Within such a moment, and within a step, it holds already.
        if !self.db.is_autocommit() {
            return questions();
        }
        // Nothing begun so can write: every change needs the store for itself alone.
        let moment = Transaction::new_unchecked(&self.db, TransactionBehavior::Deferred)?;
        let answer = questions();
        moment.finish()?;
        answer
    }
}

impl<'a> Ask<'a> {
    pub(super) fn over(db: &'a Connection) -> Self {
        Self { db }
    }

    /// One row, also from the bin.
    pub fn get(&self, kind: &Kind, id: i64) -> Result<Option<Stored>, Problem> {
        record::get(self.db, kind, id)
    }

    /// True where a row stands in the book.
    pub fn stands(&self, kind: &Kind, id: i64) -> Result<bool, Problem> {
        let ask = format!(
            "select exists (select 1 from {} where id = ? and gone is null)",
            kind.name
        );
        Ok(self
            .db
            .prepare_cached(&ask)?
            .query_row([id], |row| row.get(0))?)
    }

    /// One row that must be there.
    pub fn row(&self, kind: &Kind, id: i64) -> Result<Stored, Problem> {
        self.get(kind, id)?.ok_or_else(|| Problem::NotFound {
            kind: kind.name,
            what: id.to_string(),
        })
    }

    /// One typed record with its number and version.
    pub fn record<R: Record>(&self, id: i64) -> Result<(R, Stored), Problem> {
        let stored = self.row(kinds::of::<R>(), id)?;
        let record = R::from_row(&stored.row).map_err(|findings| Problem::Faults {
            kind: R::KIND,
            place: 0,
            findings,
        })?;
        Ok((record, stored))
    }

    /// The single row of the office, if it was entered.
    pub fn office(&self) -> Result<Option<Stored>, Problem> {
        self.get(kinds::of::<crate::domain::place::Office>(), 1)
    }

    /// How a row calls itself; blank where there is none.
    pub fn label(&self, kind: &Kind, id: i64) -> Result<String, Problem> {
        record::label(self.db, kind, id)
    }

    /// How a row in hand calls itself.
    pub fn label_of(&self, kind: &Kind, row: &Row) -> Result<String, Problem> {
        record::label_of(self.db, kind, row)
    }

    /// How many rows of a kind stand in the book; kept by the door, not counted.
    pub fn size(&self, kind: &Kind) -> Result<i64, Problem> {
        Ok(self
            .db
            .prepare_cached("select standing from size where kind = ?")?
            .query_row([kind.name], |row| row.get(0))?)
    }

    /// How many rows of a kind stand in the book, counted one by one.
    pub fn count(&self, kind: &Kind) -> Result<i64, Problem> {
        let ask = format!("select count(*) from {} where gone is null", kind.name);
        Ok(self.db.query_row(&ask, [], |row| row.get(0))?)
    }

    /// The newest steps, before step `before`, of one day (`YYYY-MM-DD`).
    pub fn steps(
        &self,
        before: Option<i64>,
        day: Option<&str>,
        limit: usize,
    ) -> Result<Vec<Op>, Problem> {
        journal::latest(self.db, before, day, limit)
    }

    /// One step.
    pub fn step(&self, op: i64) -> Result<Option<Op>, Problem> {
        journal::by_id(self.db, op)
    }

    /// The step that was asked for with that token.
    pub fn step_by_token(&self, token: &str) -> Result<Option<Op>, Problem> {
        journal::by_token(self.db, token)
    }

    /// The rows of a step.
    pub fn lines_of(&self, op: i64) -> Result<Vec<Line>, Problem> {
        journal::lines_of(self.db, op)
    }

    /// The lines of a row, newest first.
    pub fn history(&self, kind: &Kind, row: i64, limit: usize) -> Result<Vec<Line>, Problem> {
        journal::of_row(self.db, kind, row, limit)
    }

    /// The step that undo would take back for `who`, not older than `since`.
    pub fn undoable(&self, who: &str, since: &str) -> Result<Option<Op>, Problem> {
        journal::standing(self.db, who, since)
    }

    /// The step that redo would do again for `who`.
    pub fn redoable(&self, who: &str, since: &str) -> Result<Option<Op>, Problem> {
        journal::undone(self.db, who, since)
    }

    /// The rows of `kind` whose `field` links to `id`, standing ones only, in the order of their names.
    pub fn linked(&self, kind: &Kind, field: &str, id: i64) -> Result<Vec<Stored>, Problem> {
        let ask = format!(
            "select {} from {} t where t.{field} = ? and t.gone is null order by t.sort, t.id",
            record::columns(kind, "t"),
            kind.name
        );
        let mut ask = self.db.prepare_cached(&ask)?;
        Ok(ask
            .query_map([id], |row| record::stored(kind, row))?
            .collect::<Result<_, _>>()?)
    }

    /// How many standing rows of `kind` link to `id` by `field`.
    pub fn count_linked(&self, kind: &Kind, field: &str, id: i64) -> Result<usize, Problem> {
        let ask = format!(
            "select count(*) from {} where {field} = ? and gone is null",
            kind.name
        );
        Ok(self
            .db
            .prepare_cached(&ask)?
            .query_row([id], |row| row.get::<_, i64>(0))? as usize)
    }

    /// True where any row of `kind`, also one in the bin, links to `id` by `field`.
    pub fn is_linked(&self, kind: &Kind, field: &str, id: i64) -> Result<bool, Problem> {
        let ask = format!(
            "select exists (select 1 from {} where {field} = ?)",
            kind.name
        );
        Ok(self
            .db
            .prepare_cached(&ask)?
            .query_row([id], |row| row.get(0))?)
    }

    /// The rows of `kind` that step `op` put into the bin.
    pub fn binned_by(&self, kind: &Kind, op: i64) -> Result<Vec<Stored>, Problem> {
        let ask = format!(
            "select {} from {} t where t.gone = ?",
            record::columns(kind, "t"),
            kind.name
        );
        let mut ask = self.db.prepare_cached(&ask)?;
        Ok(ask
            .query_map([op], |row| record::stored(kind, row))?
            .collect::<Result<_, _>>()?)
    }

    /// Which steps put rows of a kind into the bin: the step, the first of its rows, how many there are.
    pub fn binned(&self, kind: &Kind) -> Result<Vec<(i64, i64, usize)>, Problem> {
        let ask = format!(
            "select t.gone, min(t.id), count(*) from {} t where t.gone is not null group by t.gone",
            kind.name
        );
        let mut ask = self.db.prepare_cached(&ask)?;
        Ok(ask
            .query_map([], |row| {
                let count: i64 = row.get(2)?;
                Ok((row.get(0)?, row.get(1)?, count as usize))
            })?
            .collect::<Result<_, _>>()?)
    }

    /// Everything in the bin of a kind, newest first.
    pub fn bin(&self, kind: &Kind, limit: usize) -> Result<Vec<Stored>, Problem> {
        let ask = format!(
            "select {} from {} t where t.gone is not null order by t.gone desc, t.id limit ?",
            record::columns(kind, "t"),
            kind.name
        );
        let mut ask = self.db.prepare_cached(&ask)?;
        Ok(ask
            .query_map([limit as i64], |row| record::stored(kind, row))?
            .collect::<Result<_, _>>()?)
    }
}
