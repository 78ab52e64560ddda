//! The rules of a round of assessment that need other rows: what is pinned once a round uses it, when a reason is needed, and what stands
//! against a recognition (Thông tư 124/2021 Đ.8–10; domain.md §11.3–11.4).

use chrono::{Datelike, NaiveDate};

use crate::domain::assessment::{
    Assessment, AssessmentItem, AssessmentStatus, CriteriaSet, Criterion, Evidence,
};
use crate::domain::criteria::{self, Outcome, Proposed, Verdict, grade};
use crate::domain::fault::{Fault, Finding};
use crate::domain::form::{Record, Row, Value};
use crate::domain::kinds;
use crate::domain::problem::Problem;

use super::figures::{self, Reckoning};
use super::rules::Findings;
use super::{Ask, Stored, matrix, sets};

/// What tells a set apart: never changed once a round uses it.
const SET_ALWAYS: &[&str] = &["code", "target"];

/// What may be changed in a set that rounds use, even when it is confirmed.
const SET_FREE: &[&str] = &["title_en", "confirmed", "deadline", "valid_to", "note"];

/// What tells a criterion apart.
const CRITERION_ALWAYS: &[&str] = &["criteria_set", "parent", "code"];

/// What may be changed in a confirmed criterion that rounds use.
const CRITERION_FREE: &[&str] = &[
    "title_en",
    "guidance",
    "confirmed",
    "evidence",
    "documents",
    "supplier",
];

/// An edition that rounds use is pinned; a sample that nobody has confirmed may still be worded.
pub(super) fn set_is_pinned(ask: Ask<'_>, own: Option<i64>, row: &Row) -> Findings {
    let Some(id) = own else {
        return Ok(Vec::new());
    };
    if !is_used(ask, id)? {
        return Ok(Vec::new());
    }
    let was = ask.row(kinds::of::<CriteriaSet>(), id)?.row;
    Ok(pinned(&was, row, SET_ALWAYS, SET_FREE))
}

/// The same for one criterion; no criterion joins an edition that rounds use.
pub(super) fn criterion_is_pinned(ask: Ask<'_>, own: Option<i64>, row: &Row) -> Findings {
    let Some(id) = own else {
        let set = row.get("criteria_set").int();
        let used = set
            .map(|set| is_used(ask, set))
            .transpose()?
            .unwrap_or(false);
        let found = used.then(|| Finding::refusal("criteria_set", Fault::Pinned));
        return Ok(found.into_iter().collect());
    };
    let was = ask.row(kinds::of::<Criterion>(), id)?.row;
    let set = was.get("criteria_set").int();
    if !set
        .map(|set| is_used(ask, set))
        .transpose()?
        .unwrap_or(false)
    {
        return Ok(Vec::new());
    }
    Ok(pinned(&was, row, CRITERION_ALWAYS, CRITERION_FREE))
}

fn is_used(ask: Ask<'_>, set: i64) -> Result<bool, Problem> {
    Ok(ask.count_linked(kinds::of::<Assessment>(), "criteria_set", set)? > 0)
}

fn pinned(was: &Row, now: &Row, always: &[&str], free: &[&str]) -> Vec<Finding> {
    let confirmed = was.get("confirmed").int() == Some(1);
    let is_fixed = |field: &str| always.contains(&field) || (confirmed && !free.contains(&field));
    now.iter()
        .filter(|(field, value)| is_fixed(field) && *value != was.get(field))
        .map(|(field, _)| Finding::refusal(field, Fault::Pinned))
        .collect()
}

/// Puts what the program proposes beside a verdict that is given, and takes the mark of a carried answer off.
pub(super) fn with_proposal(
    ask: Ask<'_>,
    was: Option<&Stored>,
    mut row: Row,
    today: NaiveDate,
) -> Result<Row, Problem> {
    let carried = |row: &Row| row.get("carried").int() == Some(1);
    let changed = was.is_none_or(|was| was.row.get("verdict") != row.get("verdict"));
    if was.is_some() && changed {
        row.set("carried", 0_i64);
    }
    let given = changed || was.is_some_and(|was| carried(&was.row) && !carried(&row));
    if !given || carried(&row) {
        return Ok(row);
    }
    let Ok(record) = AssessmentItem::from_row(&row) else {
        return Ok(row);
    };
    row.set("proposed", Value::Null);
    if record.verdict != Verdict::Unknown
        && let Some(proposed) = proposal(ask, was.map(|was| was.id), &record, today)?
    {
        row.set("proposed", proposed.keep());
    }
    Ok(row)
}

/// What the program proposes for one item as it is about to be saved; none for a heading.
fn proposal(
    ask: Ask<'_>,
    id: Option<i64>,
    item: &AssessmentItem,
    today: NaiveDate,
) -> Result<Option<Proposed>, Problem> {
    let (Some(assessment), Some(criterion)) = (item.assessment.id(), item.criterion.id()) else {
        return Ok(None);
    };
    let reckoning = Reckoning::of(ask, assessment, today)?;
    let code = ask
        .row(kinds::of::<Criterion>(), criterion)?
        .row
        .get("code")
        .text()
        .to_owned();
    let criterion = reckoning
        .set
        .criterion(&code)
        .filter(|_| reckoning.set.below(Some(&code)).is_empty());
    let Some(criterion) = criterion else {
        return Ok(None);
    };
    let mut attached = 0;
    if let Some(id) = id {
        for stored in ask.linked(kinds::of::<Evidence>(), "item", id)? {
            let proves = stored.row.get("proves_on").text().parse().ok();
            attached += u32::from(reckoning.covers(proves));
        }
    }
    reckoning
        .propose(criterion, id.unwrap_or_default(), item, attached)
        .map(Some)
}

/// A verdict against the proposal needs a sentence, and a decided round stands as it was decided.
pub(super) fn item(ask: Ask<'_>, own: Option<i64>, row: &Row) -> Findings {
    let mut found = Vec::new();
    let Ok(item) = AssessmentItem::from_row(row) else {
        return Ok(found);
    };
    let against =
        Proposed::read(&item.proposed).is_some_and(|kept| kept.is_overridden_by(item.verdict));
    if against && !item.carried && item.reason.0.trim().is_empty() {
        found.push(Finding::refusal("reason", Fault::Overrides));
    }
    let was = own.map(|id| ask.record::<AssessmentItem>(id)).transpose()?;
    let stood = was.map(|(was, _)| was.standing()).unwrap_or_default();
    if stood != item.standing()
        && let Some(id) = item.assessment.id()
    {
        let (round, _) = ask.record::<Assessment>(id)?;
        let decided = [AssessmentStatus::Recognised, AssessmentStatus::Refused];
        if decided.contains(&round.status) {
            found.push(Finding::refusal("verdict", Fault::Decided));
        }
    }
    Ok(found)
}

/// Nothing is recognised that its criteria do not carry; and a decision later than the source expects is noticed
/// (Thông tư 124/2021 Đ.9–10).
pub(super) fn assessment(ask: Ask<'_>, own: Option<i64>, row: &Row, today: NaiveDate) -> Findings {
    let mut found = Vec::new();
    let Ok(record) = Assessment::from_row(row) else {
        return Ok(found);
    };
    let Some(number) = record.criteria_set.id() else {
        return Ok(found);
    };
    if record.status != AssessmentStatus::Recognised && record.decided_on.is_none() {
        return Ok(found);
    }
    let set = sets::engine_set(ask, number)?;
    let year = figures::year_of(&record.round).unwrap_or(today.year());
    let latest = set.deadline.and_then(|day| day.in_year(year));
    if let Some(latest) = latest.filter(|latest| record.decided_on.is_some_and(|day| day > *latest))
    {
        found.push(Finding::warning("decided_on", Fault::LaterThan(latest)));
    }
    let was = own.map(|id| ask.record::<Assessment>(id)).transpose()?;
    let already = was.is_some_and(|(was, _)| was.status == AssessmentStatus::Recognised);
    if record.status == AssessmentStatus::Recognised && !already {
        found.extend(recognition(ask, own, number, &set)?);
    }
    Ok(found)
}

/// What stands against a recognition: missed gates, misses and open answers, those carried over among them; wording that nobody has
/// confirmed is a mark, not a bar.
fn recognition(
    ask: Ask<'_>,
    own: Option<i64>,
    number: i64,
    set: &criteria::CriteriaSet,
) -> Findings {
    let answers = own
        .map(|id| matrix::answers(ask, id, &matrix::codes_of(ask, number)?))
        .transpose()?
        .unwrap_or_default();
    let graded = grade(set, &answers);
    let mut found = Vec::new();
    if graded.outcome != Outcome::Met {
        let mut codes = graded.gate_failed.clone();
        codes.extend(
            graded
                .missing
                .iter()
                .filter(|code| !graded.gate_failed.contains(code))
                .cloned(),
        );
        found.push(Finding::refusal(
            "status",
            Fault::StandsAgainst(codes.join(", ")),
        ));
    }
    let unquotable = set.unquotable();
    if !unquotable.is_empty() {
        found.push(Finding::warning(
            "status",
            Fault::Unconfirmed(unquotable.join(", ")),
        ));
    }
    Ok(found)
}
