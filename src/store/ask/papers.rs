//! The chain of a paper (directive → plan → programme), what it proves, and the tasks it gave.

use rusqlite::named_params;

use super::Ask;
use super::read::text;
use crate::domain::document::Document;
use crate::domain::form::Row;
use crate::domain::kinds;
use crate::domain::meeting::Task;
use crate::domain::problem::Problem;
use crate::store::record::Stored;

/// A paper in a chain.
#[derive(Clone, Debug, PartialEq)]
pub struct PaperNode {
    /// Steps below the root of the chain; the root is 0.
    pub depth: usize,
    /// The paper.
    pub document: Stored,
}

/// An item of an assessment that a paper proves.
#[derive(Clone, Debug, PartialEq)]
pub struct PaperUse {
    /// The evidence row.
    pub evidence: i64,
    /// The item.
    pub item: i64,
    /// The assessment.
    pub assessment: i64,
    /// Title of its set.
    pub set_title: String,
    /// Its round.
    pub round: String,
    /// Whom it judges; blank for the commune.
    pub subject: String,
    /// Code of the criterion.
    pub code: String,
    /// Title of the criterion.
    pub title: String,
    /// The day it proves (`YYYY-MM-DD`), blank where not entered.
    pub proves_on: String,
}

/// A chain longer than this is cut: the door lets no circle in.
const LONGEST: usize = 64;

impl Ask<'_> {
    /// The whole chain a paper stands in: from its root down, every branch, in the order of reading a tree.
    pub fn chain(&self, document: i64) -> Result<Vec<PaperNode>, Problem> {
        let kind = kinds::of::<Document>();
        let parent = |row: &Row| row.get("parent").int();
        let (mut root, mut above) = (document, parent(&self.row(kind, document)?.row));
        for _ in 0..LONGEST {
            let Some(paper) = above.map(|id| self.get(kind, id)).transpose()?.flatten() else {
                break;
            };
            root = paper.id;
            above = parent(&paper.row);
        }
        let mut ask = self.db.prepare_cached(include_str!("papers_below.sql"))?;
        let read =
            |row: &rusqlite::Row<'_>| Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)? as usize));
        let numbers: Vec<(i64, usize)> = ask
            .query_map(named_params! { ":root": root }, read)?
            .collect::<Result<_, _>>()?;
        let node = |(id, depth)| {
            Ok(PaperNode {
                depth,
                document: self.row(kind, id)?,
            })
        };
        numbers.into_iter().map(node).collect()
    }

    /// Everything a paper proves.
    pub fn uses_of(&self, document: i64) -> Result<Vec<PaperUse>, Problem> {
        let mut ask = self.db.prepare_cached(include_str!("paper_uses.sql"))?;
        let read = |row: &rusqlite::Row<'_>| {
            Ok(PaperUse {
                evidence: row.get(0)?,
                item: row.get(1)?,
                assessment: row.get(2)?,
                set_title: text(row, 3)?,
                round: text(row, 4)?,
                subject: text(row, 5)?,
                code: text(row, 6)?,
                title: text(row, 7)?,
                proves_on: text(row, 8)?,
            })
        };
        Ok(ask.query_map([document], read)?.collect::<Result<_, _>>()?)
    }

    /// The tasks a paper gave: open ones first, the earliest due first.
    pub fn tasks_of(&self, document: i64) -> Result<Vec<Stored>, Problem> {
        let mut ask = self.db.prepare_cached(include_str!("paper_tasks.sql"))?;
        let numbers: Vec<i64> = ask
            .query_map([document], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        numbers
            .into_iter()
            .map(|id| self.row(kinds::of::<Task>(), id))
            .collect()
    }
}
