//! What changed where a model runs: the figures of its hamlets in the year before it began and in the year up to today, side by side. It says what
//! was counted, never that the model was the cause.

use chrono::{Days as Span, Months, NaiveDate};

use crate::domain::criteria::Words;
use crate::domain::indicator::Value;
use crate::domain::initiative::{Initiative, InitiativePoint};
use crate::domain::kinds;
use crate::domain::problem::Problem;
use crate::office::{FIRST_SCHEME, Office};
use crate::store::ask::Days;

use super::Reckoner;

/// Months looked at on either side.
const MONTHS: u32 = 12;

/// A span of days, both included.
type Window = (NaiveDate, NaiveDate);

/// One figure before and after.
#[derive(Clone, Debug)]
pub struct BeforeAfter {
    /// Code of the indicator.
    pub code: String,
    /// Its name.
    pub name: Words,
    /// Its unit.
    pub unit: Words,
    /// Digits after the comma.
    pub decimals: u32,
    /// In the year before the model began.
    pub before: Value,
    /// In the year up to today.
    pub after: Value,
}

/// What changed where a model runs.
#[derive(Clone, Debug, Default)]
pub struct Effect {
    /// The year before and the year up to today; none where no point lies in a hamlet.
    pub windows: Option<(Window, Window)>,
    /// The hamlets of its points, by name.
    pub hamlets: Vec<String>,
    /// The figures of which one is not 0.
    pub lines: Vec<BeforeAfter>,
}

impl Office {
    /// The figures of a model's hamlets before it began and today.
    pub fn model_effect(&self, initiative: i64) -> Result<Effect, Problem> {
        let ask = self.ask();
        let (model, _) = ask.record::<Initiative>(initiative)?;
        let points = ask.linked(kinds::of::<InitiativePoint>(), "initiative", initiative)?;
        let mut hamlets: Vec<i64> = points
            .iter()
            .filter_map(|point| point.row.get("hamlet").int())
            .collect();
        hamlets.sort_unstable();
        hamlets.dedup();
        let (Some(began), false) = (model.started_on, hamlets.is_empty()) else {
            return Ok(Effect::default());
        };
        let today = self.today();
        let windows = (year_before(began), year_to(today));
        let book = self.handbook();
        let scheme = book.known(FIRST_SCHEME)?;
        let days = |(from, to): Window| Days {
            from,
            to,
            years: (scheme.year_of(from), scheme.year_of(to)),
        };
        let mut reckoner = Reckoner::new(ask, &book, hamlets.clone());
        let mut lines = Vec::new();
        for indicator in book.indicators.iter().filter(|one| !one.hidden) {
            let before = reckoner.count(&indicator.code, days(windows.0))?.compared();
            let after = reckoner
                .count(&indicator.code, days(windows.1))?
                .counted
                .value;
            let told = |value: Value| value.number().is_some_and(|number| number != 0);
            if told(before) || told(after) {
                lines.push(BeforeAfter {
                    code: indicator.code.clone(),
                    name: indicator.name.clone(),
                    unit: indicator.unit.clone(),
                    decimals: indicator.decimals,
                    before,
                    after,
                });
            }
        }
        let kind = kinds::of::<crate::domain::place::Hamlet>();
        let names = hamlets.iter().map(|id| ask.label(kind, *id));
        Ok(Effect {
            windows: Some(windows),
            hamlets: names.collect::<Result<_, _>>()?,
            lines,
        })
    }
}

fn year_before(day: NaiveDate) -> Window {
    let from = day.checked_sub_months(Months::new(MONTHS)).unwrap_or(day);
    (from, day.checked_sub_days(Span::new(1)).unwrap_or(day))
}

fn year_to(day: NaiveDate) -> Window {
    let from = day.checked_sub_months(Months::new(MONTHS)).unwrap_or(day);
    (from.checked_add_days(Span::new(1)).unwrap_or(from), day)
}
