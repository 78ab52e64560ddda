//! The only type that can change a row. It exists only inside [`Store::write`]: proof that an immediate transaction is open, and every
//! change it makes leaves one line in the journal.

use rusqlite::{Transaction, TransactionBehavior};

use super::open::Store;
use super::record::{self, Stored};
use super::search;
use super::vouch;
use crate::domain::form::{Kind, Row, Say};
use crate::domain::problem::{Problem, ReadOnly};

/// Who works, and when: written beside every step.
#[derive(Clone, Debug)]
pub struct Author {
    /// The name in the book.
    pub who: String,
    /// The account of the machine.
    pub account: String,
    /// Local time as `YYYY-MM-DDTHH:MM:SS`.
    pub at: String,
    /// Guards against doing the same twice; blank for no guard.
    pub token: String,
}

/// An open transaction.
pub struct Write<'a> {
    tx: Transaction<'a>,
    author: &'a Author,
    op: Option<i64>,
    what: Say,
    toggles: Option<(i64, bool)>,
}

/// A part of a step, see [`Write::begin_part`].
#[derive(Debug)]
pub struct Part {
    op: Option<i64>,
}

impl Store {
    /// Runs `work` inside one immediate transaction: everything or nothing. The step appears in the history only if it changed a row.
    pub fn write<T>(
        &mut self,
        author: &Author,
        what: Say,
        work: impl FnOnce(&mut Write<'_>) -> Result<T, Problem>,
    ) -> Result<T, Problem> {
        if let Some(why) = self.read_only() {
            return Err(why.into());
        }
        self.check_identity()?;
        let answer = self.commit(author, what, work).map_err(|problem| {
            self.note_damage(&problem);
            self.why(problem)
        })?;
        self.check_identity()?;
        Ok(answer)
    }

    fn commit<T>(
        &mut self,
        author: &Author,
        what: Say,
        work: impl FnOnce(&mut Write<'_>) -> Result<T, Problem>,
    ) -> Result<T, Problem> {
        let tx = self.begin()?;
        if super::migrate::schema_of(&tx)? > super::SCHEMA {
            drop(tx);
            let why = ReadOnly::Newer;
            self.lock(why);
            return Err(Problem::ReadOnly { why });
        }
        let mut write = Write {
            tx,
            author,
            op: None,
            what,
            toggles: None,
        };
        let answer = work(&mut write)?;
        write.close()?;
        Ok(answer)
    }

    /// Runs `work` as [`Store::write`] would, on a picture of the book in memory that is thrown away: how an import looks at what it is
    /// going to do. Nothing is kept, whatever the answer, and nobody waits meanwhile.
    pub fn rehearse<T>(
        &self,
        author: &Author,
        work: impl FnOnce(&mut Write<'_>) -> Result<T, Problem>,
    ) -> Result<T, Problem> {
        if let Some(why) = self.read_only() {
            return Err(why.into());
        }
        self.check_identity()?;
        let mut picture = super::upgrade::picture(&self.db)?;
        let tx = picture.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut write = Write {
            tx,
            author,
            op: None,
            what: Say::new("op-import"),
            toggles: None,
        };
        work(&mut write)
    }
}

impl Write<'_> {
    /// Marks a part of the step that can be taken back by itself; parts do not stand inside one another.
    pub fn begin_part(&mut self) -> Result<Part, Problem> {
        self.tx.prepare_cached("savepoint part")?.execute([])?;
        Ok(Part { op: self.op })
    }

    /// Ends the part: it stands where `keep`, else everything since its beginning is taken back.
    pub fn end_part(&mut self, part: &Part, keep: bool) -> Result<(), Problem> {
        if !keep {
            self.op = part.op;
            self.tx.prepare_cached("rollback to part")?.execute([])?;
        }
        self.tx.prepare_cached("release part")?.execute([])?;
        Ok(())
    }

    /// One row, also from the bin.
    pub fn get(&self, kind: &Kind, id: i64) -> Result<Option<Stored>, Problem> {
        record::get(&self.tx, kind, id)
    }

    /// How a row calls itself.
    pub fn label(&self, kind: &Kind, id: i64) -> Result<String, Problem> {
        record::label(&self.tx, kind, id)
    }

    /// Questions inside the transaction.
    pub fn ask(&self) -> super::ask::Ask<'_> {
        super::ask::Ask::over(&self.tx)
    }

    /// Says what the step was; the last word stands in the history.
    pub fn name(&mut self, what: Say) {
        self.what = what;
    }

    /// Lets links lead nowhere until the step ends: rows are put back in any order.
    pub fn settle_links_last(&self) -> Result<(), Problem> {
        self.tx.execute_batch("pragma defer_foreign_keys = on")?;
        Ok(())
    }

    /// Marks the step as the undoing (`true`) or redoing of step `root`.
    pub fn toggles(&mut self, root: i64, undone: bool) {
        self.toggles = Some((root, undone));
    }

    /// The number of this step, if it changed anything yet.
    pub fn op(&self) -> Option<i64> {
        self.op
    }

    /// Puts a new row in.
    pub fn insert(&mut self, kind: &Kind, row: &Row) -> Result<i64, Problem> {
        let id = record::insert(&self.tx, kind, None, 1, row, None)?;
        self.settle(
            kind,
            id,
            None,
            Some(&Stored {
                id,
                rev: 1,
                gone: None,
                row: row.clone(),
            }),
        )?;
        Ok(id)
    }

    /// Changes a row as it was just read; false where nothing differs.
    pub fn update(&mut self, kind: &Kind, was: &Stored, row: &Row) -> Result<bool, Problem> {
        self.set(kind, was, row, was.gone)
    }

    /// Puts a row into the bin or takes it out.
    pub fn set_gone(&mut self, kind: &Kind, was: &Stored, gone: bool) -> Result<bool, Problem> {
        let op = self.open_op()?;
        self.set(kind, was, &was.row, gone.then_some(op))
    }

    fn set(
        &mut self,
        kind: &Kind,
        was: &Stored,
        row: &Row,
        gone: Option<i64>,
    ) -> Result<bool, Problem> {
        if was.row == *row && was.gone == gone {
            return Ok(false);
        }
        if !record::update(&self.tx, kind, was, row, gone)? {
            return Err(stale(kind));
        }
        let now = Stored {
            id: was.id,
            rev: was.rev + 1,
            gone,
            row: row.clone(),
        };
        self.settle(kind, was.id, Some(was), Some(&now))?;
        Ok(true)
    }

    /// Brings a row back to exactly what a line of the journal says it was: for undo and redo. None takes it out of the book.
    pub fn put_back(
        &mut self,
        kind: &Kind,
        id: i64,
        now: Option<&Stored>,
        then: Option<(&Row, Option<i64>)>,
    ) -> Result<(), Problem> {
        match (now, then) {
            (Some(now), Some((row, gone))) => self.set(kind, now, row, gone).map(|_| ()),
            (None, Some((row, gone))) => {
                record::insert(&self.tx, kind, Some(id), 1, row, gone)?;
                self.settle(
                    kind,
                    id,
                    None,
                    Some(&Stored {
                        id,
                        rev: 1,
                        gone,
                        row: row.clone(),
                    }),
                )
            }
            (Some(now), None) => {
                record::delete(&self.tx, kind, id)?;
                self.settle(kind, id, Some(now), None)
            }
            (None, None) => Ok(()),
        }
    }

    /// A new salt.
    pub fn salt(&self) -> Result<[u8; 16], Problem> {
        super::chain::salt(&self.tx)
    }

    /// Rewrites fields of a row without leaving what stood in them anywhere: the journal loses it too, and keeps what stands there from now on.
    pub fn redact(
        &mut self,
        kind: &Kind,
        was: &Stored,
        row: &Row,
        fields: &[&str],
    ) -> Result<(), Problem> {
        let op = self.open_op()?;
        vouch::forget(&self.tx, op, kind, was.id, fields)?;
        if !record::update(&self.tx, kind, was, row, was.gone)? {
            return Err(stale(kind));
        }
        let now = Some((row, was.gone));
        super::journal::line(&self.tx, op, kind, was.id, Some((&Row::new(), None)), now)?;
        let stands = was.gone.is_none().then_some(row);
        search::index(&self.tx, kind, was.id, Some(&was.row), stands)
    }

    /// Takes a text out of whatever the journal tells of earlier states of rows in which it stands no more.
    pub fn forget_earlier(&mut self, told: &str) -> Result<(), Problem> {
        let op = self.open_op()?;
        vouch::forget_earlier(&self.tx, op, told)
    }

    /// Rewrites a row without leaving its old values anywhere: journal lines of the row lose them too. Only erasing a person does that.
    pub fn erase(&mut self, kind: &Kind, was: &Stored, row: &Row) -> Result<(), Problem> {
        let op = self.open_op()?;
        let private: Vec<&str> = vouch::private(kind).collect();
        vouch::forget(&self.tx, op, kind, was.id, &private)?;
        if !record::update(&self.tx, kind, was, row, was.gone)? {
            return Err(stale(kind));
        }
        let mut left = was.row.clone();
        for field in private {
            left.remove(field);
        }
        let sides = [&left, row].map(|side| Some((side, was.gone)));
        super::journal::line(&self.tx, op, kind, was.id, sides[0], sides[1])?;
        search::index(&self.tx, kind, was.id, Some(&was.row), None)
    }

    /// Takes a name that is being erased out of the words of the steps about that person.
    pub fn forget_name(&mut self, person: i64, name: &str) -> Result<(), Problem> {
        if name.is_empty() {
            return Ok(());
        }
        let op = self.open_op()?;
        vouch::forget_name(&self.tx, op, person, name)
    }

    /// Marks the step as final: undo never takes it back.
    pub fn seal(&mut self) -> Result<(), Problem> {
        let op = self.open_op()?;
        self.toggles = Some((op, false));
        Ok(())
    }

    /// Counts, index and journal after a change.
    fn settle(
        &mut self,
        kind: &Kind,
        id: i64,
        was: Option<&Stored>,
        now: Option<&Stored>,
    ) -> Result<(), Problem> {
        let more = i64::from(standing(now).is_some()) - i64::from(standing(was).is_some());
        if more != 0 {
            self.tx
                .prepare_cached("update size set standing = standing + ? where kind = ?")?
                .execute((more, kind.name))?;
        }
        search::index(&self.tx, kind, id, standing(was), standing(now))?;
        let op = self.open_op()?;
        super::journal::line(&self.tx, op, kind, id, side(was), side(now))
    }

    fn open_op(&mut self) -> Result<i64, Problem> {
        if let Some(op) = self.op {
            return Ok(op);
        }
        let token = (!self.author.token.is_empty()).then_some(self.author.token.as_str());
        let version = env!("CARGO_PKG_VERSION");
        self.tx
            .prepare_cached("insert into op (token, at, who, account, version, what) values (?, ?, ?, ?, ?, '')")?
            .execute((token, &self.author.at, &self.author.who, &self.author.account, version))?;
        let op = self.tx.last_insert_rowid();
        self.op = Some(op);
        Ok(op)
    }

    fn close(self) -> Result<(), Problem> {
        if let Some(op) = self.op {
            let what = serde_json::to_string(&self.what)?;
            let (root, undone) = self
                .toggles
                .map_or((None, None), |(root, undone)| (Some(root), Some(undone)));
            self.tx
                .prepare_cached("update op set what = ?, root = ?, undone = ? where id = ?")?
                .execute((what, root, undone, op))?;
            super::chain::seal(&self.tx, op)?;
        }
        self.tx.commit()?;
        Ok(())
    }
}

/// Inside the step nobody else can have changed a row: this program wrote over its own change.
fn stale(kind: &Kind) -> Problem {
    Problem::Bug {
        code: format!("stale {}", kind.name),
    }
}

/// The row, where it stands in the book.
fn standing(stored: Option<&Stored>) -> Option<&Row> {
    stored
        .filter(|stored| stored.gone.is_none())
        .map(|stored| &stored.row)
}

/// The row as the journal tells of it.
fn side(stored: Option<&Stored>) -> Option<(&Row, Option<i64>)> {
    stored.map(|stored| (&stored.row, stored.gone))
}

#[cfg(test)]
mod tests {
    use crate::domain::form::Record;
    use crate::domain::kinds;
    use crate::domain::person::Person;

    /// A row called by the person it links to leaves that name in the words of its steps: each such kind is looked for when a name is erased.
    #[test]
    fn a_name_is_forgotten_in_the_steps_of_every_kind_that_links_to_people() {
        let forget = include_str!("forget_name.sql");
        for (kind, field) in kinds::links_to(Person::KIND) {
            assert!(
                forget.contains(&format!("j.kind = '{}'", kind.name)),
                "{}.{}",
                kind.name,
                field.name
            );
        }
    }
}
