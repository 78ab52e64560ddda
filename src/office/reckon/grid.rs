//! Targets in one grid: a row a hamlet and one for the whole office, a column an indicator; what the hamlets' targets add up to is held
//! against the office's (F53).

use serde::{Deserialize, Serialize};

use crate::domain::command::{Change, Command};
use crate::domain::form::{Row, Say, Value as Cell};
use crate::domain::goal::Goal;
use crate::domain::indicator::{Pace, Value};
use crate::domain::period::Period;
use crate::domain::problem::Problem;
use crate::domain::succession::Geography;

use super::{Figure, Reckoner, Unit, days_of};
use crate::office::Office;

/// A target as a person saw it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SeenGoal {
    /// The row that holds it, and its version.
    pub stored: Option<(i64, i64)>,
    /// Thousandths.
    pub target: Option<i64>,
}

/// The target of one indicator and one row of the grid.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct GoalCell {
    /// The target as it stands.
    pub seen: SeenGoal,
    /// What was reached.
    pub value: Value,
    /// How it stands.
    pub pace: Option<Pace>,
}

/// One row of the grid.
#[derive(Clone, Debug, PartialEq)]
pub struct GoalRow {
    /// The hamlet; none for the whole office.
    pub hamlet: Option<i64>,
    /// Its name; blank for the whole office.
    pub name: String,
    /// One cell a column.
    pub cells: Vec<GoalCell>,
}

/// The grid of one period.
#[derive(Clone, Debug)]
pub struct GoalGrid {
    /// The indicators, as figures of the whole office.
    pub columns: Vec<Figure>,
    /// The whole office first, then the hamlets.
    pub rows: Vec<GoalRow>,
}

impl GoalGrid {
    /// What the hamlets' targets of a column add up to; none where no hamlet has one.
    pub fn sum(&self, column: usize) -> Option<i64> {
        let hamlets = self.rows.iter().filter(|row| row.hamlet.is_some());
        let given: Vec<i64> = hamlets
            .filter_map(|row| row.cells.get(column).and_then(|cell| cell.seen.target))
            .collect();
        (!given.is_empty()).then(|| given.iter().sum())
    }

    /// The columns in which the hamlets' targets do not add up to the office's: column, sum, target.
    pub fn differing(&self) -> Vec<(usize, i64, i64)> {
        let whole = |column: usize| {
            self.rows
                .iter()
                .find(|row| row.hamlet.is_none())
                .and_then(|row| row.cells[column].seen.target)
        };
        (0..self.columns.len())
            .filter_map(|column| Some((column, self.sum(column)?, whole(column)?)))
            .filter(|(_, sum, target)| sum != target)
            .collect()
    }
}

impl Office {
    /// The targets of a period for these indicators.
    pub fn goal_grid(&self, codes: &[&str], period: &Period) -> Result<GoalGrid, Problem> {
        let book = self.handbook();
        let scheme = book.known(&period.scheme)?;
        let days = days_of(scheme, period);
        let columns = self.reckon(&book, codes, period, &Unit::default())?;
        let codes: Vec<String> = columns.iter().map(|figure| figure.code.clone()).collect();
        let mut lines = self.hamlet_lines(period, Geography::Old)?;
        lines.retain(|(_, _, stands)| *stands);
        lines.rotate_right(1);
        let mut rows = Vec::with_capacity(lines.len());
        for (unit, line, _) in lines {
            let given =
                self.ask()
                    .given::<Goal>(&period.scheme, &period.name.to_string(), line.hamlet)?;
            let mut reckoner = Reckoner::new(self.ask(), &book, unit.all);
            let mut cells = Vec::with_capacity(codes.len());
            for code in &codes {
                let value = reckoner.count(code, days)?.counted.value;
                let goal = given.get(code);
                let target = goal.map_or(Value::Blank, |goal| Value::Number(goal.value));
                cells.push(GoalCell {
                    seen: SeenGoal {
                        stored: goal.map(|goal| (goal.id, goal.rev)),
                        target: target.number(),
                    },
                    value,
                    pace: self.pace_of(scheme, period, value, target),
                });
            }
            rows.push(GoalRow {
                hamlet: line.hamlet,
                name: line.name,
                cells,
            });
        }
        Ok(GoalGrid { columns, rows })
    }

    /// The targets that are behind today, of the whole office, in the current periods of every kind a target was set for.
    pub fn goals_behind(&self) -> Result<Vec<(Period, Figure)>, Problem> {
        let set = self.ask().goal_periods()?;
        if set.is_empty() {
            return Ok(Vec::new());
        }
        let book = self.handbook();
        let mut found = Vec::new();
        for (scheme, name) in set {
            let Ok(period) = book.period(&scheme, &name) else {
                continue;
            };
            if !period.holds(self.today()) {
                continue;
            }
            let given = self.ask().given::<Goal>(&scheme, &name, None)?;
            let codes: Vec<&str> = book
                .indicators
                .iter()
                .map(|one| one.code.as_str())
                .filter(|code| given.contains_key(*code))
                .collect();
            let figures = self.reckon(&book, &codes, &period, &Unit::default())?;
            let behind = figures
                .into_iter()
                .filter(|figure| figure.pace.is_some_and(|pace| pace.state.is_behind()));
            found.extend(behind.map(|figure| (period.clone(), figure)));
        }
        Ok(found)
    }
}

/// One target as it was typed into a cell of the grid.
#[derive(Clone, Debug, PartialEq)]
pub struct TypedGoal {
    /// Code of the indicator.
    pub code: String,
    /// The hamlet; none for the whole office.
    pub hamlet: Option<i64>,
    /// The cell as it was when the number was first typed into it.
    pub seen: SeenGoal,
    /// The row that holds a target now, where a colleague made one since.
    pub stored: Option<i64>,
    /// Thousandths.
    pub target: i64,
}

/// The step that keeps typed targets.
pub fn keep_goals(period: &Period, typed: &[TypedGoal]) -> Command {
    let change = |goal: &TypedGoal| {
        let row = Row::new()
            .with("indicator", goal.code.as_str())
            .with("scheme", period.scheme.as_str())
            .with("period", period.name.to_string())
            .with("hamlet", Cell::from(goal.hamlet))
            .with("value", goal.target);
        let base = Row::new().with("value", Cell::from(goal.seen.target));
        match (goal.seen.stored, goal.stored) {
            (Some((id, rev)), _) => Change::seen::<Goal>(id, rev, base, row),
            (None, Some(id)) => Change::seen::<Goal>(id, 0, base, row),
            (None, None) => Change::new::<Goal>(row),
        }
    };
    let what = Say::new("op-goals")
        .with("period", period.say())
        .with("count", typed.len());
    Command::save_all(typed.iter().map(change).collect(), what)
}
