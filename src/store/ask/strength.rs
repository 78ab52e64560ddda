//! Teams held against the norm of their kind: who is missing, and since when (F14).

use chrono::NaiveDate;
use rusqlite::named_params;

use super::Ask;
use super::read::{day, text};
use crate::domain::form::Choice;
use crate::domain::norm::{Norms, Shortfall, Strength};
use crate::domain::problem::Problem;
use crate::domain::team::TeamKind;

/// A team without a head.
#[derive(Clone, Debug, PartialEq)]
pub struct Vacancy {
    /// The team.
    pub team: i64,
    /// Its name.
    pub team_name: String,
    /// First day without a head: the last one's first day out of the post, else the day of founding; none where neither is known.
    pub since: Option<NaiveDate>,
    /// Days open.
    pub days: Option<i64>,
}

/// A team and what it falls short of.
#[derive(Clone, Debug, PartialEq)]
pub struct TeamStrength {
    /// The team.
    pub team: i64,
    /// Its name.
    pub team_name: String,
    /// Its kind.
    pub kind: TeamKind,
    /// Its people, counted; members are counted no further than the norms ask where all teams are asked for.
    pub strength: Strength,
    /// What it falls short of; empty where it keeps the norm.
    pub shortfalls: Vec<Shortfall>,
    /// The open post of the head, where it is open.
    pub vacancy: Option<Vacancy>,
}

impl Ask<'_> {
    /// Every working team that falls short of the norm of its kind on `today`.
    pub fn below_strength(
        &self,
        norms: &Norms,
        today: NaiveDate,
    ) -> Result<Vec<TeamStrength>, Problem> {
        let mut teams = self.strengths(norms, today, None)?;
        teams.retain(|team| !team.shortfalls.is_empty());
        Ok(teams)
    }

    /// One team held against its norm; none where it does not work.
    pub fn strength_of(
        &self,
        norms: &Norms,
        today: NaiveDate,
        team: i64,
    ) -> Result<Option<TeamStrength>, Problem> {
        Ok(self.strengths(norms, today, Some(team))?.pop())
    }

    fn strengths(
        &self,
        norms: &Norms,
        today: NaiveDate,
        team: Option<i64>,
    ) -> Result<Vec<TeamStrength>, Problem> {
        let enough = if team.is_some() {
            i64::MAX
        } else {
            norms.enough() as i64
        };
        let args = named_params! { ":day": today.to_string(), ":enough": enough, ":team": team };
        let mut ask = self.db.prepare_cached(include_str!("strength.sql"))?;
        let mut rows = ask.query(args)?;
        let mut teams = Vec::new();
        while let Some(row) = rows.next()? {
            let kind = TeamKind::of(&text(row, 2)?).unwrap_or_default();
            let strength = Strength {
                members: row.get::<_, i64>(4)? as usize,
                heads: row.get::<_, i64>(5)? as usize,
                deputies: row.get::<_, i64>(6)? as usize,
            };
            let (team, team_name, founded) = (row.get(0)?, text(row, 1)?, day(row, 3)?);
            let since = day(row, 7)?.or(founded);
            let vacancy = (strength.heads == 0).then(|| Vacancy {
                team,
                team_name: team_name.clone(),
                since,
                days: since.map(|since| (today - since).num_days()),
            });
            teams.push(TeamStrength {
                team,
                team_name,
                kind,
                strength,
                shortfalls: norms
                    .of(kind)
                    .map(|norm| norm.shortfalls(strength))
                    .unwrap_or_default(),
                vacancy,
            });
        }
        Ok(teams)
    }
}
