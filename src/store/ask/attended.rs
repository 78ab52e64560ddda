//! The meetings of one person.

use chrono::NaiveDate;
use rusqlite::named_params;

use super::Ask;
use super::read::{day, text};
use crate::domain::form::Choice;
use crate::domain::meeting::Presence;
use crate::domain::problem::Problem;

/// A meeting on whose roster someone stood.
#[derive(Clone, Debug, PartialEq)]
pub struct Attended {
    /// The meeting.
    pub meeting: i64,
    /// The day it was held.
    pub held_on: Option<NaiveDate>,
    /// Its title.
    pub title: String,
    /// Whether they came.
    pub state: Presence,
}

impl Ask<'_> {
    /// The meetings of a person, newest first, `most` of them.
    pub fn attended(&self, person: i64, most: usize) -> Result<Vec<Attended>, Problem> {
        let mut ask = self.db.prepare_cached(include_str!("attended.sql"))?;
        let read = |row: &rusqlite::Row<'_>| {
            Ok(Attended {
                meeting: row.get(0)?,
                held_on: day(row, 1)?,
                title: text(row, 2)?,
                state: Presence::of(&text(row, 3)?).unwrap_or_default(),
            })
        };
        let args = named_params! { ":person": person, ":limit": most as i64 };
        Ok(ask.query_map(args, read)?.collect::<Result<_, _>>()?)
    }
}
