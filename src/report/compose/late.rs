//! What came into the book for earlier periods after their reports were issued.

use super::super::facts::Facts;
use super::super::show;
use crate::domain::form::{Say, Value as Stored};
use crate::domain::issued::Report;
use crate::domain::kinds;
use crate::domain::period::Period;
use crate::domain::problem::Problem;
use crate::domain::sentence::Piece;
use crate::domain::template::{self, Section, Template};
use crate::office::Office;
use crate::words::Words;

/// Code of the section of late entries.
const LATE: &str = "late";

/// What came into the book for earlier periods after their reports were issued, offered once as a section of this one (a late entry is credited
/// to its day, and told in the next report).
pub(super) fn section(
    office: &Office,
    template: &Template,
    facts: &Facts,
) -> Result<Option<Section>, Problem> {
    let words = Words::of("vi");
    let mut says = Vec::new();
    for (before, moment) in told_until(office, template, &facts.period)? {
        let mut list = Vec::new();
        for one in office.adjustments(&facts.codes(), &before, &moment)? {
            let Some(figure) = facts.figures.get(&one.code) else {
                continue;
            };
            let sign = if one.amount > 0 { "+" } else { "" };
            let by = show::decimal(one.amount, figure.decimals as u8);
            let say = Say::new("report-late-one")
                .with("name", figure.name.vi.as_str())
                .with("by", format!("{sign}{by}"))
                .with("unit", figure.unit.vi.as_str());
            list.push(words.say(&say));
        }
        if !list.is_empty() {
            let say = Say::new("report-late")
                .with("period", words.say(&before.say()))
                .with("list", list.join("; "));
            says.push(template::Say {
                pieces: vec![Piece::Words(words.say(&say))],
                ..Default::default()
            });
        }
    }
    if says.is_empty() {
        return Ok(None);
    }
    Ok(Some(Section {
        code: LATE.to_owned(),
        depth: 2,
        title: vec![Piece::Words(words.word("report-late-title"))],
        says,
        ..Section::default()
    }))
}

/// The earlier periods this template was issued for, oldest first, each with the moment up to which its entries were told: by its own last
/// issue, or by that of a later period but the one in hand, which told what had come in late by then.
fn told_until(
    office: &Office,
    template: &Template,
    own: &Period,
) -> Result<Vec<(Period, String)>, Problem> {
    let kind = kinds::of::<Report>();
    let book = office.handbook();
    let code = Stored::from(template.code.as_str());
    let mut issued: Vec<(Period, String)> = Vec::new();
    for report in office.ask().with_value(kind, "template", &code)? {
        let text = |field: &str| report.row.get(field).text().to_owned();
        let moment = text("frozen_at");
        let Ok(period) = book.period(&text("scheme"), &text("period")) else {
            continue;
        };
        if !moment.is_empty() && period.name != own.name {
            issued.push((period, moment));
        }
    }
    let mut told: Vec<(Period, String)> = Vec::new();
    for (period, _) in &issued {
        if period.to >= own.from || told.iter().any(|(known, _)| known.name == period.name) {
            continue;
        }
        let later = issued.iter().filter(|(other, _)| {
            other.name == period.name || (other.from > period.to && other.from < own.from)
        });
        if let Some(moment) = later.map(|(_, moment)| moment).max() {
            told.push((period.clone(), moment.clone()));
        }
    }
    told.sort_by_key(|(period, _)| period.from);
    Ok(told)
}
