//! What is looked at before a report is issued: what stops it, what must be explained, and what is only told. Each says what to do and where.

use chrono::NaiveDate;

use super::compose::Draft;
use crate::domain::assessment::{AssessmentItem, CriteriaSet, Criterion};
use crate::domain::form::{Record, Say};
use crate::domain::indicator::Value;
use crate::domain::issued::Signatory;
use crate::domain::kinds;
use crate::domain::period::PeriodState;
use crate::domain::problem::Problem;
use crate::domain::series::{Series, ranges};
use crate::domain::template::{Made, Template};
use crate::office::Office;

/// How much a check matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The report cannot be issued.
    Blocks,
    /// A sentence is needed.
    Explain,
    /// Good to know.
    Note,
}

/// Where a check leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Spot {
    /// To those who may sign.
    Signatory,
    /// To a figure.
    Figure(String),
    /// To the words of a section.
    Part(String),
    /// To the closing of the period.
    Period,
    /// To the series of numbers.
    Series,
    /// To the criteria.
    Criteria,
}

/// One finding.
#[derive(Clone, Debug, PartialEq)]
pub struct Check {
    /// How much it matters.
    pub severity: Severity,
    /// What is found; the attribute `.hint` of its key says what to do.
    pub say: Say,
    /// Where it leads.
    pub spot: Spot,
}

impl Check {
    /// True where the report cannot go out as it stands: a figure that must be explained is answered by its own remark (`c`), whatever else by
    /// one reason for the whole report.
    pub fn stops(&self, reasoned: bool) -> bool {
        match self.severity {
            Severity::Blocks => true,
            Severity::Explain => !reasoned || matches!(self.spot, Spot::Figure(_)),
            Severity::Note => false,
        }
    }

    /// What to do about it.
    pub fn hint(&self) -> Say {
        let mut hint = Say::new(format!("{}.hint", self.say.key));
        hint.args.clone_from(&self.say.args);
        hint
    }
}

/// Looks a draft over; what stops it first.
pub fn checks(
    office: &Office,
    template: &Template,
    draft: &Draft,
    signatory: Option<&Signatory>,
    on: NaiveDate,
) -> Result<Vec<Check>, Problem> {
    let mut found = Vec::new();
    let mut add = |severity, say, spot| {
        found.push(Check {
            severity,
            say,
            spot,
        });
    };
    match signatory {
        None => add(
            Severity::Blocks,
            Say::new("check-no-signatory"),
            Spot::Signatory,
        ),
        Some(signatory) if !signatory.may_sign(on) => {
            let say = Say::new("check-signatory-not-on")
                .with("name", signatory.name.as_str())
                .with("on", on);
            add(Severity::Blocks, say, Spot::Signatory);
        }
        Some(_) => {}
    }
    let period = &draft.facts.period;
    if office.today() <= period.to {
        let say = Say::new("check-period-open").with("to", period.to);
        add(Severity::Blocks, say, Spot::Period);
    }
    if let PeriodState::Closed { since } = office.period_state(period, None)? {
        let say = Say::new("check-period-locked").with("since", since);
        add(Severity::Note, say, Spot::Period);
    }
    for figure in draft.facts.figures.values() {
        let say = |key: &'static str| {
            let say = Say::new(key).with("name", figure.name.vi.as_str());
            say.with("code", figure.code.as_str())
        };
        let open = !draft.remarks.contains_key(&figure.code);
        let spot = Spot::Figure(figure.code.clone());
        if open && figure.is_unexplained() {
            add(Severity::Explain, say("check-unexplained"), spot);
        } else if open && figure.reported() == Value::Blank {
            add(Severity::Explain, say("check-blank"), spot);
        } else if figure.unstated > 0 {
            add(
                Severity::Note,
                say("check-unstated").with("rows", figure.unstated),
                spot,
            );
        }
    }
    for part in draft.parts.iter().filter(|part| !part.moved.is_empty()) {
        let say = Say::new("check-moved")
            .with("part", part.title.as_str())
            .with("count", part.moved.len());
        add(Severity::Explain, say, Spot::Part(part.code.clone()));
    }
    if let Some(title) = unconfirmed_set(office, template)? {
        let say = Say::new("check-unconfirmed").with("title", title);
        add(Severity::Blocks, say, Spot::Criteria);
    }
    let series = series(office, template, on)?;
    if template.is_numbered() && !series.gaps().is_empty() {
        add(
            Severity::Note,
            Say::new("check-gaps").with("numbers", ranges(&series.gaps())),
            Spot::Series,
        );
    }
    found.sort_by_key(|check| check.severity);
    Ok(found)
}

/// The series a report of this template takes its number from.
pub fn series(office: &Office, template: &Template, on: NaiveDate) -> Result<Series, Problem> {
    use crate::domain::form::Choice;
    office.ask().series(template.paper.code(), on)
}

/// The title of a set that is quoted though nobody has held it against its source: the one a table is about, or any of the book.
fn unconfirmed_set(office: &Office, template: &Template) -> Result<Option<String>, Problem> {
    let quotes = |kind: &str| [AssessmentItem::KIND, Criterion::KIND].contains(&kind);
    let mut any = false;
    for section in template.all_sections() {
        any |= section.list.as_ref().is_some_and(|list| quotes(&list.kind));
        if !matches!(section.made, Some(Made::Criteria | Made::Evidence)) {
            continue;
        }
        match office.set_of(&section.set)? {
            Some(set) if !set.confirmed => return Ok(Some(set.title.vi)),
            Some(_) => {}
            None => any = true,
        }
    }
    if !any {
        return Ok(None);
    }
    let sets = office.ask().all(kinds::of::<CriteriaSet>())?;
    let open = sets
        .iter()
        .find(|set| set.row.get("confirmed").int() != Some(1));
    Ok(open.map(|set| set.row.get("title").text().to_owned()))
}
