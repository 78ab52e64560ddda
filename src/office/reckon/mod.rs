//! The figures of a period: every indicator counted for it, beside the period before, the same one a year earlier, the year so far, its
//! target and the number somebody declared. Reads only.

mod effect;
mod grid;
mod late;
#[cfg(test)]
mod tests;
mod units;

use std::collections::HashMap;

use crate::domain::criteria::Words;
use crate::domain::goal::{Declared, Goal};
use crate::domain::indicator::{Change, Formula, Indicator, Pace, Value, pace};
use crate::domain::period::{Period, Scheme};
use crate::domain::problem::Problem;
use crate::domain::succession::Geography;
use crate::store::ask::{Counted, Days, FigureRow, Given};

use super::handbook::Handbook;
use super::{Ask, Office};

pub use effect::{BeforeAfter, Effect};
pub use grid::{GoalCell, GoalGrid, GoalRow, SeenGoal, TypedGoal, keep_goals};
pub use late::Adjustment;
pub use units::PlaceFigure;
use units::Unit;

/// A number somebody declared beside the counted one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeclaredNumber {
    /// Its row.
    pub id: i64,
    /// Thousandths.
    pub value: i64,
    /// Why it differs from the counted number.
    pub reason: String,
    /// The paper that states it.
    pub document: Option<i64>,
}

/// One indicator in one period.
#[derive(Clone, Debug)]
pub struct Figure {
    /// Code of the indicator.
    pub code: String,
    /// Heading it stands under.
    pub group: Words,
    /// Name.
    pub name: Words,
    /// Unit.
    pub unit: Words,
    /// Digits after the comma.
    pub decimals: u32,
    /// A share in percent: it differs by points.
    pub percent: bool,
    /// Counted from the registers.
    pub value: Value,
    /// The period before.
    pub previous: Value,
    /// The same period a year earlier.
    pub year_before: Value,
    /// From the first day of the year until the last day of the period.
    pub cumulative: Value,
    /// Its target.
    pub target: Value,
    /// How it stands to its target.
    pub pace: Option<Pace>,
    /// The number somebody declared.
    pub declared: Option<DeclaredNumber>,
    /// A head count in it is an estimate ("khoảng").
    pub estimate: bool,
    /// Rows without their amount.
    pub unstated: i64,
    /// Upper and lower number of a share.
    pub parts: Option<(Value, Value)>,
}

impl Figure {
    /// The number that a report states: the declared one where there is one.
    pub fn reported(&self) -> Value {
        self.declared
            .as_ref()
            .map_or(self.value, |declared| Value::Number(declared.value))
    }

    /// A declared number that differs from the counted one without a reason: no report is issued with it.
    pub fn is_unexplained(&self) -> bool {
        self.declared.as_ref().is_some_and(|declared| {
            self.value != Value::Number(declared.value) && declared.reason.is_empty()
        })
    }

    /// How it differs from the same period a year earlier.
    pub fn change(&self) -> Option<Change> {
        self.reported().against(self.year_before, self.percent)
    }
}

/// Counts indicators, each window once.
pub(super) struct Reckoner<'a> {
    ask: Ask<'a>,
    indicators: &'a [Indicator],
    /// The hamlets it counts for; empty for the whole office.
    hamlets: Vec<i64>,
    counted: HashMap<(String, Days), Counting>,
    first: HashMap<String, Option<chrono::NaiveDate>>,
}

/// A number with what it was made from.
#[derive(Clone, Copy, Debug, Default)]
struct Counting {
    counted: Counted,
    parts: Option<(Value, Value)>,
    /// A register it was counted from knew that time from its first day on.
    covered: bool,
}

impl Counting {
    /// As an earlier number to compare with: a 0 from registers that began within that time says nothing.
    fn compared(self) -> Value {
        match self.counted.value {
            Value::Number(0) if !self.covered => Value::Blank,
            value => value,
        }
    }
}

impl<'a> Reckoner<'a> {
    fn new(ask: Ask<'a>, book: &'a Handbook, hamlets: Vec<i64>) -> Self {
        Self {
            ask,
            indicators: &book.indicators,
            hamlets,
            counted: HashMap::new(),
            first: HashMap::new(),
        }
    }

    /// The number of an indicator in a window; blank where the register it asks knows nothing that old.
    fn count(&mut self, code: &str, days: Days) -> Result<Counting, Problem> {
        if let Some(known) = self.counted.get(&(code.to_owned(), days)) {
            return Ok(*known);
        }
        let indicators = self.indicators;
        let Some(indicator) = indicators.iter().find(|known| known.code == code) else {
            return Ok(Counting::default());
        };
        let counting = match &indicator.formula {
            Formula::Rows(question) => {
                let first = if let Some(first) = self.first.get(code) {
                    *first
                } else {
                    let first = self.ask.first_day(question)?;
                    self.first.insert(code.to_owned(), first);
                    first
                };
                let known = first.is_some_and(|first| first <= days.to);
                let asked_at_all = known || !self.hamlets.is_empty() && question.hamlet.is_none();
                let counted = if asked_at_all {
                    self.ask.reckon(question, days, &self.hamlets)?
                } else {
                    Counted::default()
                };
                Counting {
                    counted,
                    parts: None,
                    covered: first.is_some_and(|first| first <= days.from),
                }
            }
            Formula::Ratio { part, whole } => {
                let (part, whole) = (self.count(part, days)?, self.count(whole, days)?);
                let covered = part.covered && whole.covered;
                let (part, whole) = (part.counted, whole.counted);
                Counting {
                    covered,
                    counted: Counted {
                        value: Value::share(part.value, whole.value, indicator.percent),
                        ..joined(part, whole)
                    },
                    parts: Some((part.value, whole.value)),
                }
            }
            Formula::Total { plus, minus } => {
                let mut all = Counted {
                    value: Value::NotApplicable,
                    ..Counted::default()
                };
                let mut covered = false;
                for code in plus {
                    let one = self.count(code, days)?;
                    covered |= one.covered;
                    let one = one.counted;
                    all = Counted {
                        value: all.value.plus(one.value),
                        ..joined(all, one)
                    };
                }
                for code in minus {
                    let one = self.count(code, days)?.counted;
                    all = Counted {
                        value: all.value.minus(one.value),
                        ..joined(all, one)
                    };
                }
                Counting {
                    counted: all,
                    parts: None,
                    covered,
                }
            }
        };
        self.counted.insert((code.to_owned(), days), counting);
        Ok(counting)
    }
}

/// What two numbers were made from, together.
fn joined(one: Counted, other: Counted) -> Counted {
    Counted {
        value: one.value,
        rows: one.rows + other.rows,
        unstated: one.unstated + other.unstated,
        estimate: one.estimate || other.estimate,
    }
}

/// The days of a period with the years of its scheme.
fn days_of(scheme: &Scheme, period: &Period) -> Days {
    Days {
        from: period.from,
        to: period.to,
        years: (scheme.year_of(period.from), scheme.year_of(period.to)),
    }
}

/// A period with everything that was given for it: its targets and declared numbers by code.
struct Column {
    days: Option<Days>,
    declared: HashMap<String, Given>,
}

impl Office {
    /// Every indicator of a period that is shown, in the order of the files.
    pub fn figures(&self, period: &Period, hamlet: Option<i64>) -> Result<Vec<Figure>, Problem> {
        self.figures_by_units(period, hamlet, Geography::Old)
    }

    /// The same told by the units of that geography.
    pub fn figures_by_units(
        &self,
        period: &Period,
        hamlet: Option<i64>,
        geography: Geography,
    ) -> Result<Vec<Figure>, Problem> {
        let book = self.handbook();
        let shown = book.indicators.iter().filter(|one| !one.hidden);
        let codes: Vec<&str> = shown.map(|one| one.code.as_str()).collect();
        let unit = self.unit(hamlet, period, geography)?;
        self.reckon(&book, &codes, period, &unit)
    }

    /// These indicators of a period, in this order; a code that no file has is passed over.
    pub fn figures_of(
        &self,
        codes: &[&str],
        period: &Period,
        hamlet: Option<i64>,
    ) -> Result<Vec<Figure>, Problem> {
        let unit = self.unit(hamlet, period, Geography::Old)?;
        self.reckon(&self.handbook(), codes, period, &unit)
    }

    /// What was reported of these indicators in a period, by code, without anything to compare it with.
    pub fn reported(
        &self,
        codes: &[&str],
        period: &Period,
    ) -> Result<HashMap<String, Value>, Problem> {
        let book = self.handbook();
        let column = self.column(book.known(&period.scheme)?, Some(period), None)?;
        let mut reckoner = Reckoner::new(self.ask(), &book, Vec::new());
        let mut values = HashMap::new();
        for code in codes {
            let value = match (column.declared.get(*code), column.days) {
                (Some(given), _) => Value::Number(given.value),
                (None, Some(days)) => reckoner.count(code, days)?.compared(),
                (None, None) => Value::Blank,
            };
            values.insert((*code).to_owned(), value);
        }
        Ok(values)
    }

    fn reckon(
        &self,
        book: &Handbook,
        codes: &[&str],
        period: &Period,
        unit: &Unit,
    ) -> Result<Vec<Figure>, Problem> {
        let hamlet = unit.own;
        let scheme = book.known(&period.scheme)?;
        let column = |period: Option<&Period>| self.column(scheme, period, hamlet);
        let now = column(Some(period))?;
        let previous = column(scheme.previous(period).as_ref())?;
        let before = column(scheme.year_before(period).as_ref())?;
        let so_far = scheme.cumulative(period);
        let so_far = if so_far.from == period.from {
            period.clone()
        } else {
            so_far
        };
        let so_far = column(Some(&so_far))?;
        let goals = self
            .ask()
            .given::<Goal>(&period.scheme, &period.name.to_string(), hamlet)?;
        let mut reckoner = Reckoner::new(self.ask(), book, unit.all.clone());
        let mut figures = Vec::with_capacity(codes.len());
        for code in codes {
            let Some(indicator) = book.indicator(code) else {
                continue;
            };
            let counting = reckoner.count(code, days_of(scheme, period))?;
            let mut reported = |column: &Column| -> Result<Value, Problem> {
                match (column.declared.get(*code), column.days) {
                    (Some(given), _) => Ok(Value::Number(given.value)),
                    (None, Some(days)) => Ok(reckoner.count(code, days)?.compared()),
                    (None, None) => Ok(Value::NotApplicable),
                }
            };
            let (previous, year_before) = (reported(&previous)?, reported(&before)?);
            let cumulative = match (so_far.declared.get(*code), so_far.days) {
                (None, Some(days)) => reckoner.count(code, days)?.counted.value,
                _ => reported(&so_far)?,
            };
            let mut figure = Figure {
                code: indicator.code.clone(),
                group: indicator.group.clone(),
                name: indicator.name.clone(),
                unit: indicator.unit.clone(),
                decimals: indicator.decimals,
                percent: indicator.percent,
                value: counting.counted.value,
                previous,
                year_before,
                cumulative,
                target: goals
                    .get(*code)
                    .map_or(Value::Blank, |goal| Value::Number(goal.value)),
                pace: None,
                declared: now.declared.get(*code).map(|given| DeclaredNumber {
                    id: given.id,
                    value: given.value,
                    reason: given.reason.clone(),
                    document: given.document,
                }),
                estimate: counting.counted.estimate,
                unstated: counting.counted.unstated,
                parts: counting.parts,
            };
            figure.pace = self.pace_of(scheme, period, figure.reported(), figure.target);
            figures.push(figure);
        }
        Ok(figures)
    }

    fn column(
        &self,
        scheme: &Scheme,
        period: Option<&Period>,
        hamlet: Option<i64>,
    ) -> Result<Column, Problem> {
        let Some(period) = period else {
            return Ok(Column {
                days: None,
                declared: HashMap::new(),
            });
        };
        Ok(Column {
            days: Some(days_of(scheme, period)),
            declared: self.ask().given::<Declared>(
                &period.scheme,
                &period.name.to_string(),
                hamlet,
            )?,
        })
    }

    /// How a number stands to its target today.
    fn pace_of(
        &self,
        scheme: &Scheme,
        period: &Period,
        value: Value,
        target: Value,
    ) -> Option<Pace> {
        let target = target.number()?;
        let days = (period.to - period.from).num_days() + 1;
        let gone = (self.today() - period.from).num_days();
        let pieces = scheme.remaining(period, self.today());
        Some(pace(
            value.number().unwrap_or(0),
            target,
            gone,
            days,
            pieces,
        ))
    }

    fn of_no_hamlet(&self, book: &Handbook, code: &str, days: Days) -> Result<Value, Problem> {
        let Some(indicator) = book.indicator(code) else {
            return Ok(Value::Blank);
        };
        match &indicator.formula {
            Formula::Rows(question) if question.hamlet.is_some() => {
                let lines = self.ask().reckon_by_hamlet(question, days)?;
                Ok(lines
                    .get(&None)
                    .map_or(Value::whole(0), |counted| counted.value))
            }
            Formula::Total { plus, minus } => {
                let mut value = Value::NotApplicable;
                for code in plus {
                    value = value.plus(self.of_no_hamlet(book, code, days)?);
                }
                for code in minus {
                    value = value.minus(self.of_no_hamlet(book, code, days)?);
                }
                Ok(value)
            }
            _ => Ok(Value::NotApplicable),
        }
    }

    /// The rows behind the number of an indicator, by their day; of a share those of its upper number.
    pub fn figure_rows(
        &self,
        code: &str,
        period: &Period,
        hamlet: Option<i64>,
        limit: usize,
    ) -> Result<Vec<FigureRow>, Problem> {
        self.rows_by_units(code, period, (hamlet, Geography::Old), limit)
    }

    /// The same told by the units of that geography.
    pub fn rows_by_units(
        &self,
        code: &str,
        period: &Period,
        (hamlet, geography): (Option<i64>, Geography),
        limit: usize,
    ) -> Result<Vec<FigureRow>, Problem> {
        let book = self.handbook();
        let days = days_of(book.known(&period.scheme)?, period);
        let unit = self.unit(hamlet, period, geography)?;
        let mut rows = Vec::new();
        for question in book.questions(code) {
            let room = limit.saturating_sub(rows.len());
            rows.extend(
                self.ask()
                    .figure_rows(question, days, &unit.all, (0, room))?,
            );
        }
        rows.sort_by_key(|row| row.day);
        Ok(rows)
    }
}

/// The numbers of one hamlet.
#[derive(Clone, Debug, PartialEq)]
pub struct HamletFigures {
    /// The hamlet; none for what belongs to no hamlet.
    pub hamlet: Option<i64>,
    /// Its name.
    pub name: String,
    /// One number an indicator.
    pub values: Vec<Value>,
}
