//! What a board of criteria asks of the book: the figures of a round, the papers attached, and who touched an item last.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;
use rusqlite::named_params;

use super::Ask;
use crate::domain::assessment::AssessmentStatus;
use crate::domain::document::Document;
use crate::domain::form::{Choice, Row};
use crate::domain::kinds;
use crate::domain::problem::Problem;
use crate::domain::team::TeamStatus;

/// Which days, and which hamlet (none: the whole commune), a figure is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scope {
    /// First day of the round.
    pub from: NaiveDate,
    /// Last day of the round.
    pub to: NaiveDate,
    /// Only this hamlet.
    pub hamlet: Option<i64>,
}

/// Counts of the book for a scope. Households and population are none while a hamlet lacks its number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BookCounts {
    /// Hamlets that stand.
    pub hamlets: i64,
    /// Their households.
    pub households: Option<i64>,
    /// Their population.
    pub population: Option<i64>,
    /// Teams in work.
    pub teams: i64,
    /// Hamlets with at least one meeting in the round.
    pub reached: i64,
}

/// A paper attached to an item.
#[derive(Clone, Debug, PartialEq)]
pub struct Proof {
    /// The attachment and its version.
    pub evidence: i64,
    /// Version of the attachment.
    pub rev: i64,
    /// The paper.
    pub document: i64,
    /// How the paper calls itself.
    pub label: String,
    /// The day it proves.
    pub proves_on: Option<NaiveDate>,
    /// The last day the paper is good for.
    pub valid_until: Option<NaiveDate>,
    /// A word beside it.
    pub note: String,
}

fn day(text: Option<String>) -> Option<NaiveDate> {
    text?.parse().ok()
}

impl Ask<'_> {
    /// The counts of the book; what stands is asked for on `on`.
    pub fn book_counts(&self, scope: Scope, on: NaiveDate) -> Result<BookCounts, Problem> {
        let mut ask = self.db.prepare_cached(include_str!("book_counts.sql"))?;
        let given = named_params! {
            ":hamlet": scope.hamlet, ":day": on.to_string(), ":active": TeamStatus::Active.code(),
            ":from": scope.from.to_string(), ":to": scope.to.to_string(),
        };
        Ok(ask.query_row(given, |row| {
            Ok(BookCounts {
                hamlets: row.get(0)?,
                households: row.get(1)?,
                population: row.get(2)?,
                teams: row.get(3)?,
                reached: row.get(4)?,
            })
        })?)
    }

    /// Hamlets assessed under the set with that code in that round, and the recognised ones among them.
    pub fn set_shares(&self, set: &str, round: &str) -> Result<(i64, i64), Problem> {
        let mut ask = self.db.prepare_cached(include_str!("set_shares.sql"))?;
        let recognised = AssessmentStatus::Recognised.code();
        let given = named_params! { ":set": set, ":round": round, ":recognised": recognised };
        Ok(ask.query_row(given, |row| Ok((row.get(0)?, row.get(1)?)))?)
    }

    /// Papers of each kind (its code) that speak for the round: those attached to the item, and with `register` all that take effect in it.
    pub fn paper_kinds(
        &self,
        scope: Scope,
        item: i64,
        register: bool,
    ) -> Result<BTreeMap<String, u32>, Problem> {
        let mut ask = self.db.prepare_cached(include_str!("paper_kinds.sql"))?;
        let given = named_params! {
            ":register": register, ":item": item,
            ":from": scope.from.to_string(), ":to": scope.to.to_string(),
        };
        Ok(ask
            .query_map(given, |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<Result<_, _>>()?)
    }

    /// The papers attached to the items of an assessment, by item.
    pub fn proofs(&self, assessment: i64) -> Result<HashMap<i64, Vec<Proof>>, Problem> {
        let mut ask = self.db.prepare_cached(include_str!("evidence.sql"))?;
        let mut found: HashMap<i64, Vec<Proof>> = HashMap::new();
        let mut rows = ask.query(named_params! { ":assessment": assessment })?;
        while let Some(row) = rows.next()? {
            let text = |place| {
                row.get::<_, Option<String>>(place)
                    .map(Option::unwrap_or_default)
            };
            let paper = Row::new()
                .with("number", text(6)?)
                .with("symbol", text(7)?)
                .with("title", text(8)?);
            found.entry(row.get(0)?).or_default().push(Proof {
                evidence: row.get(1)?,
                rev: row.get(2)?,
                document: row.get(3)?,
                label: (kinds::of::<Document>().label)(&paper),
                proves_on: day(row.get(4)?),
                valid_until: day(row.get(5)?),
                note: text(9)?,
            });
        }
        Ok(found)
    }

    /// Who changed each item of an assessment last, and when (`YYYY-MM-DDTHH:MM:SS`), by item.
    pub fn item_hands(&self, assessment: i64) -> Result<HashMap<i64, (String, String)>, Problem> {
        let mut ask = self.db.prepare_cached(include_str!("item_hands.sql"))?;
        Ok(ask
            .query_map(named_params! { ":assessment": assessment }, |row| {
                Ok((row.get(0)?, (row.get(1)?, row.get(2)?)))
            })?
            .collect::<Result<_, _>>()?)
    }
}
