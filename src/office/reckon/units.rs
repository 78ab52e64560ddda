//! The units that numbers are told by: each hamlet with everything that had become it by a day, so that numbers of before a merger and after it
//! stand in one line, and the lines add up to the office's number.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;

use crate::domain::form::Record;
use crate::domain::indicator::Value;
use crate::domain::kinds;
use crate::domain::period::Period;
use crate::domain::place::Hamlet;
use crate::domain::problem::Problem;
use crate::domain::succession::{Geography, HamletOrigin, Lineage};
use crate::office::{Office, Stored};

use super::{Figure, HamletFigures, Reckoner, days_of};

/// A hamlet with those that became it, or the whole office.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::office) struct Unit {
    /// The hamlet; none for the whole office.
    pub(super) own: Option<i64>,
    /// The hamlet and those that became it; empty for the whole office.
    pub(super) all: Vec<i64>,
}

/// A figure of one hamlet.
#[derive(Clone, Debug)]
pub struct PlaceFigure {
    /// The hamlet; none for what belongs to no hamlet.
    pub hamlet: Option<i64>,
    /// Its name.
    pub name: String,
    /// The units that became it, by name.
    pub was: Vec<String>,
    /// The figure.
    pub figure: Figure,
}

/// Every hamlet of the book and what became of it.
struct Map {
    hamlets: Vec<Stored>,
    lineage: Lineage,
}

impl Map {
    fn of(office: &Office) -> Result<Self, Problem> {
        let ask = office.ask();
        let origins = ask.all(kinds::of::<HamletOrigin>())?;
        let origins: Vec<HamletOrigin> = origins
            .iter()
            .filter_map(|stored| HamletOrigin::from_row(&stored.row).ok())
            .collect();
        Ok(Self {
            hamlets: ask.all(kinds::of::<Hamlet>())?,
            lineage: Lineage::of(origins.iter()),
        })
    }

    /// Everything that had become `own` by that day.
    fn unit(&self, own: i64, day: NaiveDate) -> Unit {
        let ids = self.hamlets.iter().map(|hamlet| hamlet.id);
        let mut all: Vec<i64> = ids
            .filter(|id| *id != own && self.lineage.became(*id, day) == own)
            .collect();
        all.insert(0, own);
        Unit {
            own: Some(own),
            all,
        }
    }

    /// The units of a day in the order of their names; those that ended within the period without one successor, and those that were not there
    /// yet, stand behind.
    fn units(&self, period: &Period, day: NaiveDate) -> Vec<(Unit, bool)> {
        let mut units: BTreeMap<usize, (Unit, bool)> = BTreeMap::new();
        let places: HashMap<i64, usize> = self
            .hamlets
            .iter()
            .enumerate()
            .map(|(place, hamlet)| (hamlet.id, place))
            .collect();
        for hamlet in &self.hamlets {
            let own = self.lineage.became(hamlet.id, day);
            let Some(place) = places.get(&own).copied() else {
                continue;
            };
            let row = &self.hamlets[place].row;
            let text = |field: &str| row.get(field).text().to_owned();
            let (from, to) = (text("valid_from"), text("valid_to"));
            let begun = from.is_empty() || from <= day.to_string();
            let open = to.is_empty() || to > period.from.to_string();
            let (unit, _) = units.entry(place).or_insert_with(|| {
                let unit = Unit {
                    own: Some(own),
                    all: Vec::new(),
                };
                (unit, begun && open)
            });
            unit.all.push(hamlet.id);
        }
        let (there, other): (Vec<_>, Vec<_>) = units.into_values().partition(|(_, stands)| *stands);
        there.into_iter().chain(other).collect()
    }

    fn name(&self, id: i64) -> String {
        let hamlet = self.hamlets.iter().find(|hamlet| hamlet.id == id);
        hamlet
            .map(|hamlet| hamlet.row.get("name").text().to_owned())
            .unwrap_or_default()
    }
}

impl Geography {
    fn day(self, period: &Period, today: NaiveDate) -> NaiveDate {
        match self {
            Self::Old => period.to.min(today.max(period.from)),
            Self::New => today,
        }
    }
}

impl Office {
    /// The unit that a hamlet had become by the day of that geography.
    pub(super) fn unit(
        &self,
        hamlet: Option<i64>,
        period: &Period,
        geography: Geography,
    ) -> Result<Unit, Problem> {
        let Some(hamlet) = hamlet else {
            return Ok(Unit::default());
        };
        let day = geography.day(period, self.today());
        let map = Map::of(self)?;
        Ok(map.unit(map.lineage.became(hamlet, day), day))
    }

    /// The lines of a period: its hamlets, those that count only where a number stands in them, and the office itself.
    pub(super) fn hamlet_lines(
        &self,
        period: &Period,
        geography: Geography,
    ) -> Result<Vec<(Unit, HamletFigures, bool)>, Problem> {
        let map = Map::of(self)?;
        let day = geography.day(period, self.today());
        let line = |unit: Unit, name: String, stands: bool| {
            let figures = HamletFigures {
                hamlet: unit.own,
                name,
                values: Vec::new(),
            };
            (unit, figures, stands)
        };
        let mut lines: Vec<_> = map
            .units(period, day)
            .into_iter()
            .map(|(unit, stands)| {
                let name = map.name(unit.own.unwrap_or_default());
                line(unit, name, stands)
            })
            .collect();
        lines.push(line(Unit::default(), String::new(), true));
        Ok(lines)
    }

    /// One indicator by hamlet, with its earlier numbers told by the same units; last what belongs to no hamlet.
    pub fn figure_by_hamlet(
        &self,
        code: &str,
        period: &Period,
        geography: Geography,
    ) -> Result<Vec<PlaceFigure>, Problem> {
        let book = self.handbook();
        let days = days_of(book.known(&period.scheme)?, period);
        let map = Map::of(self)?;
        let mut found = Vec::new();
        for (unit, line, stands) in self.hamlet_lines(period, geography)? {
            let Some(mut figure) = self.reckon(&book, &[code], period, &unit)?.pop() else {
                continue;
            };
            if unit.own.is_none() {
                figure = Figure {
                    value: self.of_no_hamlet(&book, code, days)?,
                    previous: Value::NotApplicable,
                    year_before: Value::NotApplicable,
                    cumulative: Value::NotApplicable,
                    target: Value::Blank,
                    pace: None,
                    declared: None,
                    parts: None,
                    ..figure
                };
            }
            let numbers = [figure.value, figure.year_before, figure.previous];
            let told = numbers.iter().any(|value| is_told(*value));
            if !stands && !told {
                continue;
            }
            let was = unit.all.iter().filter(|id| Some(**id) != unit.own);
            found.push(PlaceFigure {
                hamlet: line.hamlet,
                was: was.map(|id| map.name(*id)).collect(),
                name: line.name,
                figure,
            });
        }
        Ok(found)
    }

    /// The numbers of these indicators by hamlet as the units were on the last day of the period, or as they are today, and last of what belongs
    /// to no hamlet; each line has one number a code.
    pub fn figures_by_hamlet(
        &self,
        codes: &[&str],
        period: &Period,
        geography: Geography,
    ) -> Result<Vec<HamletFigures>, Problem> {
        let book = self.handbook();
        let days = days_of(book.known(&period.scheme)?, period);
        let mut found = Vec::new();
        for (unit, mut line, stands) in self.hamlet_lines(period, geography)? {
            let mut reckoner = Reckoner::new(self.ask(), &book, unit.all);
            for code in codes {
                line.values.push(if line.hamlet.is_some() {
                    reckoner.count(code, days)?.counted.value
                } else {
                    self.of_no_hamlet(&book, code, days)?
                });
            }
            if stands || line.values.iter().any(|value| is_told(*value)) {
                found.push(line);
            }
        }
        Ok(found)
    }
}

fn is_told(value: Value) -> bool {
    value.number().is_some_and(|number| number != 0)
}
