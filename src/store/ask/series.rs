//! The numbers given in one series of papers, and the reports of a period.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use rusqlite::named_params;

use super::Ask;
use super::read::day;
use crate::domain::issued::{NumberGap, Report};
use crate::domain::kinds;
use crate::domain::problem::Problem;
use crate::domain::series::{Series, year_of};
use crate::store::record::{self, Stored};

impl Ask<'_> {
    /// The series that a paper of that kind falls in on `on`.
    pub fn series(&self, kind: &str, on: NaiveDate) -> Result<Series, Problem> {
        let (from, to) = year_of(on);
        let args =
            named_params! { ":kind": kind, ":from": from.to_string(), ":to": to.to_string() };
        let mut ask = self.db.prepare_cached(include_str!("series.sql"))?;
        let given = ask
            .query_map(args, |row| Ok((row.get(0)?, day(row, 1)?)))?
            .collect::<Result<_, _>>()?;
        let gaps = self.all(kinds::of::<NumberGap>())?;
        let of_series = gaps.iter().filter(|gap| {
            gap.row.get("kind").text() == kind
                && gap.row.get("year").int() == Some(i64::from(on.year()))
        });
        Ok(Series {
            given,
            explained: of_series
                .filter_map(|gap| gap.row.get("number").int())
                .collect(),
        })
    }

    /// Codes of the templates that a report stands under; the reports themselves, which may be long, are not read.
    pub fn templates_written(&self) -> Result<BTreeSet<String>, Problem> {
        let ask = "select distinct template from report where gone is null";
        let mut ask = self.db.prepare_cached(ask)?;
        Ok(ask
            .query_map([], |row| row.get(0))?
            .collect::<Result<_, _>>()?)
    }

    /// True where a report of that template was issued for that period.
    pub fn is_issued(&self, template: &str, period: &str) -> Result<bool, Problem> {
        let ask = "select exists (select 1 from report where gone is null and template = ? and period = ? and issued_on is not null)";
        let mut ask = self.db.prepare_cached(ask)?;
        Ok(ask.query_row([template, period], |row| row.get(0))?)
    }

    /// The reports of a template for a period, oldest first: issues and, last, the draft.
    pub fn reports_of(&self, template: &str, period: &str) -> Result<Vec<Stored>, Problem> {
        let kind = kinds::of::<Report>();
        let ask = format!(
            "select {} from report t where t.gone is null and t.template = ? and t.period = ? order by t.revision, t.id",
            record::columns(kind, "t")
        );
        let mut ask = self.db.prepare_cached(&ask)?;
        Ok(ask
            .query_map([template, period], |row| record::stored(kind, row))?
            .collect::<Result<_, _>>()?)
    }
}
