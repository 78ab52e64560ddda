//! What the book knows of a period beside its days.

use chrono::NaiveDate;
use rusqlite::named_params;

use super::Ask;
use super::read::day;
use crate::domain::problem::Problem;

impl Ask<'_> {
    /// The last day of the latest exception that opens a period again.
    pub fn reopened_until(&self, scheme: &str, period: &str) -> Result<Option<NaiveDate>, Problem> {
        let mut ask = self.db.prepare_cached(include_str!("reopened.sql"))?;
        let given = named_params! { ":scheme": scheme, ":period": period };
        Ok(ask.query_row(given, |row| day(row, 0))?)
    }
}
