//! The numbers that people gave to indicators: targets and declared ones.

use std::collections::HashMap;

use rusqlite::named_params;

use super::Ask;
use super::read::text;
use crate::domain::form::Record;
use crate::domain::goal::Declared;
use crate::domain::problem::Problem;

/// A number given to an indicator for a period.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Given {
    /// Its row.
    pub id: i64,
    /// Version of the row.
    pub rev: i64,
    /// Thousandths.
    pub value: i64,
    /// Why it differs from what was counted; blank for a target.
    pub reason: String,
    /// The paper that states it.
    pub document: Option<i64>,
}

impl Ask<'_> {
    /// The targets ([`Goal`](crate::domain::goal::Goal)) or declared numbers ([`Declared`]) of a period by code of the indicator: of one hamlet,
    /// or of the whole office.
    pub fn given<R: Record>(
        &self,
        scheme: &str,
        period: &str,
        hamlet: Option<i64>,
    ) -> Result<HashMap<String, Given>, Problem> {
        let question = if R::KIND == Declared::KIND {
            include_str!("declared.sql")
        } else {
            include_str!("goals.sql")
        };
        let mut ask = self.db.prepare_cached(question)?;
        let given =
            named_params! { ":scheme": scheme, ":period": period, ":hamlet": hamlet.unwrap_or(0) };
        Ok(ask
            .query_map(given, |row| {
                let number = Given {
                    id: row.get(1)?,
                    rev: row.get(2)?,
                    value: row.get(3)?,
                    reason: text(row, 4)?,
                    document: row.get(5)?,
                };
                Ok((row.get(0)?, number))
            })?
            .collect::<Result<_, _>>()?)
    }

    /// Every scheme and period that a target of the whole office was set for.
    pub fn goal_periods(&self) -> Result<Vec<(String, String)>, Problem> {
        let mut ask = self.db.prepare_cached(include_str!("goal_periods.sql"))?;
        Ok(ask
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<Result<_, _>>()?)
    }
}
