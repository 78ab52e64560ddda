//! The rules of a round of assessment that need other rows: what is pinned once a round uses it, when a reason is needed, and what stands
//! against a recognition (Thông tư 124/2021 Đ.8–10; domain.md §11.3–11.4).

use crate::domain::assessment::{Assessment, CriteriaSet, Criterion};
use crate::domain::fault::{Fault, Finding};
use crate::domain::form::Row;
use crate::domain::kinds;
use crate::domain::problem::Problem;

use super::Ask;
use super::rules::Findings;

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
