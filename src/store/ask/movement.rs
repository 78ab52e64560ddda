//! What the registers of the movement answer as of a day: models in their three numbers, equipment, channels, recognitions, opinions. A later
//! row never changes what was true on an earlier day.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;
use rusqlite::named_params;

use super::Ask;
use super::read::{day, text};
use crate::domain::form::Choice;
use crate::domain::initiative::InitiativeAct;
use crate::domain::kinds;
use crate::domain::opinion::Opinion;
use crate::domain::problem::Problem;
use crate::domain::recognition::RecognitionStandard;
use crate::domain::share::{Share, Subject};
use crate::store::record::Stored;

/// The three numbers of the models, and the typical ones among them (Hướng dẫn 22/HD-BCA-V05 as relayed, domain.md §4.4).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct InitiativeCounts {
    /// Models with at least one point (loại).
    pub kinds: i64,
    /// Points that run (điểm).
    pub points: i64,
    /// Teams that carry them (tổ).
    pub teams: i64,
    /// Typical examples that run (điển hình).
    pub typical: i64,
}

/// One model on a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct InitiativeCount {
    /// Its points.
    pub points: i64,
    /// The teams that carry them.
    pub teams: i64,
    /// It is a typical example.
    pub typical: bool,
}

/// The newest step of a model by a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LastStep {
    /// What it was.
    pub step: Option<InitiativeAct>,
    /// When.
    pub done_on: Option<NaiveDate>,
    /// The newest review.
    pub reviewed_on: Option<NaiveDate>,
}

/// How often an opinion was raised.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Times {
    /// Rows: meetings, teams, days.
    pub occurrences: i64,
    /// Opinions counted.
    pub count: i64,
    /// The last day.
    pub last: Option<NaiveDate>,
}

impl InitiativeCounts {
    /// The numbers of all models together.
    pub fn sum<'a>(models: impl Iterator<Item = &'a InitiativeCount>) -> Self {
        models
            .filter(|model| model.points > 0)
            .fold(Self::default(), |sum, model| Self {
                kinds: sum.kinds + 1,
                points: sum.points + model.points,
                teams: sum.teams + model.teams,
                typical: sum.typical + i64::from(model.typical),
            })
    }
}

impl Ask<'_> {
    /// Every model that stands on `on`, by number, with its points and teams in one hamlet or in all.
    pub fn initiatives_on(
        &self,
        on: NaiveDate,
        hamlet: Option<i64>,
    ) -> Result<HashMap<i64, InitiativeCount>, Problem> {
        let mut ask = self
            .db
            .prepare_cached(include_str!("initiative_counts.sql"))?;
        let given = named_params! { ":day": on.to_string(), ":hamlet": hamlet };
        let read = |row: &rusqlite::Row<'_>| {
            let count = InitiativeCount {
                points: row.get(1)?,
                teams: row.get(2)?,
                typical: row.get(3)?,
            };
            Ok((row.get(0)?, count))
        };
        Ok(ask.query_map(given, read)?.collect::<Result<_, _>>()?)
    }

    /// Kinds, points and teams of the models on a day, in one hamlet or in all.
    pub fn initiative_counts(
        &self,
        on: NaiveDate,
        hamlet: Option<i64>,
    ) -> Result<InitiativeCounts, Problem> {
        Ok(InitiativeCounts::sum(
            self.initiatives_on(on, hamlet)?.values(),
        ))
    }

    /// The newest step of every model by a day.
    pub fn last_steps(&self, on: NaiveDate) -> Result<HashMap<i64, LastStep>, Problem> {
        let mut ask = self
            .db
            .prepare_cached(include_str!("initiative_last_steps.sql"))?;
        let read = |row: &rusqlite::Row<'_>| {
            let step = LastStep {
                step: InitiativeAct::of(&text(row, 1)?),
                done_on: day(row, 2)?,
                reviewed_on: day(row, 3)?,
            };
            Ok((row.get(0)?, step))
        };
        Ok(ask
            .query_map(named_params! { ":day": on.to_string() }, read)?
            .collect::<Result<_, _>>()?)
    }

    /// How much equipment of each kind there is on a day, of one model or hamlet or of all; none where nobody counted by then.
    pub fn asset_totals(
        &self,
        on: NaiveDate,
        initiative: Option<i64>,
        hamlet: Option<i64>,
    ) -> Result<BTreeMap<String, Option<i64>>, Problem> {
        let mut ask = self.db.prepare_cached(include_str!("asset_totals.sql"))?;
        let given = named_params! {
            ":day": on.to_string(), ":initiative": initiative, ":hamlet": hamlet,
        };
        Ok(ask
            .query_map(given, |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<Result<_, _>>()?)
    }

    /// How many channels of each kind there are on a day, and their members where anybody counted by then.
    pub fn channel_totals(
        &self,
        on: NaiveDate,
        hamlet: Option<i64>,
    ) -> Result<BTreeMap<String, (i64, Option<i64>)>, Problem> {
        let mut ask = self.db.prepare_cached(include_str!("channel_totals.sql"))?;
        let given = named_params! { ":day": on.to_string(), ":hamlet": hamlet };
        Ok(ask
            .query_map(given, |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))))?
            .collect::<Result<_, _>>()?)
    }

    /// Who registered for the standard in a year and who is recognised, as of a day, every subject named.
    pub fn recognition_share(
        &self,
        standard: RecognitionStandard,
        year: &str,
        on: NaiveDate,
    ) -> Result<Share, Problem> {
        let mut ask = self
            .db
            .prepare_cached(include_str!("recognition_subjects.sql"))?;
        let given = named_params! {
            ":day": on.to_string(), ":year": year, ":standard": standard.code(),
        };
        let read = |row: &rusqlite::Row<'_>| {
            Ok(Subject {
                kind: text(row, 0)?,
                id: row.get(1)?,
                name: text(row, 2)?,
                registered_on: day(row, 3)?,
                recognition: row.get(4)?,
            })
        };
        let mut subjects: Vec<Subject> = ask.query_map(given, read)?.collect::<Result<_, _>>()?;
        subjects.sort_by_cached_key(|subject| {
            (
                subject.kind != "kdc",
                crate::domain::text::order_key(&subject.name),
            )
        });
        Ok(Share { subjects })
    }

    /// Opinions that still owe an answer, the most pressing first.
    pub fn open_opinions(&self, most: usize) -> Result<Vec<Stored>, Problem> {
        self.opinions(include_str!("open_opinions.sql"), most)
    }

    /// Opinions of every state, the newest first.
    pub fn recent_opinions(&self, most: usize) -> Result<Vec<Stored>, Problem> {
        self.opinions(include_str!("recent_opinions.sql"), most)
    }

    fn opinions(&self, question: &str, most: usize) -> Result<Vec<Stored>, Problem> {
        let mut ask = self.db.prepare_cached(question)?;
        let ids: Vec<i64> = ask
            .query_map(named_params! { ":most": most as i64 }, |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        let kind = kinds::of::<Opinion>();
        ids.into_iter().map(|id| self.row(kind, id)).collect()
    }

    /// How often an opinion was raised.
    pub fn opinion_times(&self, opinion: i64) -> Result<Times, Problem> {
        let mut ask = self.db.prepare_cached(include_str!("opinion_times.sql"))?;
        Ok(ask.query_row(named_params! { ":opinion": opinion }, |row| {
            Ok(Times {
                occurrences: row.get(0)?,
                count: row.get(1)?,
                last: day(row, 2)?,
            })
        })?)
    }

    /// Complaints and tips passed on between two days.
    pub fn referral_total(&self, from: NaiveDate, to: NaiveDate) -> Result<i64, Problem> {
        let mut ask = self.db.prepare_cached(include_str!("referral_total.sql"))?;
        let given = named_params! { ":from": from.to_string(), ":to": to.to_string() };
        Ok(ask.query_row(given, |row| row.get(0))?)
    }
}
