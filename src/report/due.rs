//! Which reports matter today: of every template the period before the one that runs and that one, each with its day and how far it is.

use chrono::NaiveDate;

use crate::domain::document::{Document, shown_number};
use crate::domain::kinds;
use crate::domain::period::{Part, Period, Scheme};
use crate::domain::problem::Problem;
use crate::domain::template::Template;
use crate::office::{Handbook, Office};

use super::shelf::Shelf;

/// How far a report of a period is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It went out.
    Issued,
    /// Its period still runs.
    Running,
    /// Its day has passed and it did not go out.
    Late,
    /// Its period is over and nobody began it.
    Due,
    /// It was begun.
    Drafted,
}

/// The report of one period.
pub struct DueReport {
    /// The period.
    pub period: Period,
    /// The day it is due, where the scheme of its period names one.
    pub due: Option<NaiveDate>,
    /// How far it is.
    pub standing: Standing,
    /// The number it went out with; blank before.
    pub number: String,
}

/// The reports of a template that matter today, in the order of its periods; none where its period is always asked for.
pub fn reports(
    office: &Office,
    book: &Handbook,
    template: &Template,
) -> Result<Vec<DueReport>, Problem> {
    let periods = book
        .scheme(&template.scheme)
        .map(|scheme| periods(template, scheme, office.today()))
        .unwrap_or_default();
    periods
        .into_iter()
        .map(|period| report(office, book, template, period))
        .collect()
}

/// How many reports are past their day and were not issued, of the kinds this office has ever written.
pub fn late(office: &Office) -> Result<usize, Problem> {
    let ask = office.ask();
    let written = ask.templates_written()?;
    if written.is_empty() {
        return Ok(0);
    }
    let (shelf, book) = (Shelf::of(office), office.handbook());
    let today = office.today();
    let mut late = 0;
    for template in &shelf.templates {
        let Some(scheme) = book.scheme(&template.scheme) else {
            continue;
        };
        if !written.contains(&template.code) {
            continue;
        }
        for period in periods(template, scheme, today) {
            if is_late(&period, scheme.due(&period, &book.calendar), today) {
                let issued = ask.is_issued(&template.code, &period.name.to_string())?;
                late += usize::from(!issued);
            }
        }
    }
    Ok(late)
}

/// The periods of a template that matter today: the one before and the one that runs.
fn periods(template: &Template, scheme: &Scheme, today: NaiveDate) -> Vec<Period> {
    let mut found = Vec::new();
    for part in template.periods.iter().filter_map(|word| Part::of(word)) {
        let Some(now) = scheme.holding(today, part) else {
            continue;
        };
        found.extend(scheme.previous(&now));
        found.push(now);
    }
    found
}

/// True once the period is over and the day its report was due has passed.
fn is_late(period: &Period, due: Option<NaiveDate>, today: NaiveDate) -> bool {
    today > period.to && due.is_some_and(|due| today > due)
}

fn report(
    office: &Office,
    book: &Handbook,
    template: &Template,
    period: Period,
) -> Result<DueReport, Problem> {
    let (ask, today) = (office.ask(), office.today());
    let begun = ask.reports_of(&template.code, &period.name.to_string())?;
    let issued = begun
        .iter()
        .rev()
        .find(|row| !row.row.get("issued_on").is_blank());
    let due = book
        .scheme(&period.scheme)
        .and_then(|scheme| scheme.due(&period, &book.calendar));
    let standing = match issued {
        Some(_) => Standing::Issued,
        None if today <= period.to => Standing::Running,
        None if is_late(&period, due, today) => Standing::Late,
        None if begun.is_empty() => Standing::Due,
        None => Standing::Drafted,
    };
    let number = match issued.and_then(|row| row.row.get("document").int()) {
        Some(paper) => shown_number(&ask.row(kinds::of::<Document>(), paper)?.row),
        None => String::new(),
    };
    Ok(DueReport {
        period,
        due,
        standing,
        number,
    })
}
