//! The roster of a team on any day, and the spells of a person.

use rusqlite::named_params;

use super::Ask;
use crate::domain::form::Choice;
use crate::domain::person::Role;
use crate::domain::problem::Problem;

/// A member of a team on a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Seat {
    /// The membership row and its version.
    pub membership: i64,
    /// Version of the membership row.
    pub rev: i64,
    /// The person.
    pub person: i64,
    /// Name.
    pub name: String,
    /// Telephone as digits; blank where there is none.
    pub phone: String,
    /// Order key: by given name.
    pub sort: String,
    /// Role on that day.
    pub role: Role,
    /// First day of the spell (`YYYY-MM-DD`), blank where unknown.
    pub joined: String,
    /// First day in this role.
    pub since: String,
    /// First day no longer a member; blank while the spell is open.
    pub left: String,
    /// End of the term of office.
    pub term_ends: String,
}

/// One spell of a person in a team.
#[derive(Clone, Debug, PartialEq)]
pub struct Spell {
    /// The team.
    pub team: i64,
    /// Name of the team.
    pub team_name: String,
    /// The seat.
    pub seat: Seat,
    /// Code of the reason for leaving; blank while open.
    pub reason: String,
}

impl Ask<'_> {
    /// The members of a team on `day`, by given name; with no day, everyone who ever was one.
    pub fn roster(&self, team: i64, day: Option<chrono::NaiveDate>) -> Result<Vec<Seat>, Problem> {
        let mut ask = self.db.prepare_cached(include_str!("roster.sql"))?;
        let day = day.map(|day| day.to_string());
        Ok(ask
            .query_map(named_params! { ":team": team, ":day": day }, seat)?
            .collect::<Result<_, _>>()?)
    }

    /// The spells of a person, newest first.
    pub fn spells(&self, person: i64) -> Result<Vec<Spell>, Problem> {
        let mut ask = self.db.prepare_cached(include_str!("spells.sql"))?;
        let read = |row: &rusqlite::Row<'_>| {
            let text = |place| {
                row.get::<_, Option<String>>(place)
                    .map(Option::unwrap_or_default)
            };
            Ok(Spell {
                team: row.get(11)?,
                team_name: row.get(12)?,
                seat: seat(row)?,
                reason: text(13)?,
            })
        };
        Ok(ask.query_map([person], read)?.collect::<Result<_, _>>()?)
    }
}

fn seat(row: &rusqlite::Row<'_>) -> rusqlite::Result<Seat> {
    let text = |place| {
        row.get::<_, Option<String>>(place)
            .map(Option::unwrap_or_default)
    };
    Ok(Seat {
        membership: row.get(0)?,
        rev: row.get(1)?,
        person: row.get(2)?,
        name: text(3)?,
        phone: text(4)?,
        sort: text(5)?,
        role: Role::of(&text(6)?).unwrap_or_default(),
        joined: text(7)?,
        since: text(8)?,
        left: text(9)?,
        term_ends: text(10)?,
    })
}
