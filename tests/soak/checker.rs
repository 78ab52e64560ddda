//! What was promised against what is there.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use tuquan::domain::kinds;
use tuquan::domain::person::Person;
use tuquan::office::{Office, Who};

use super::officer::Day;
use super::roll;
use crate::support::page::clock;

/// The judgement.
#[derive(Default)]
pub(super) struct Report {
    pub(super) acknowledged: usize,
    pub(super) unknown: usize,
    pub(super) unknown_there: usize,
    pub(super) refused: usize,
    pub(super) conflicts: usize,
    pub(super) searches: usize,
    pub(super) lost: Vec<String>,
    pub(super) twice: Vec<String>,
    pub(super) strange: Vec<String>,
    /// Marks acknowledged on the sheet.
    pub(super) marks: usize,
    /// Marks laid over one that their officer had not seen.
    pub(super) overlaid: Vec<String>,
    pub(super) answers: Vec<Duration>,
    pub(super) marking: Vec<Duration>,
}

/// The time in the middle, that of all but one of a hundred, and the longest.
pub(super) fn times(times: &[Duration]) -> String {
    let mut times = times.to_vec();
    times.sort_unstable();
    let last = times.len().saturating_sub(1);
    let at = |part: f64| times.get((last as f64 * part) as usize).copied();
    let shown = |part: f64| at(part).unwrap_or_default().as_millis();
    format!(
        "p50 {} ms, p99 {} ms, worst {} ms",
        shown(0.5),
        shown(0.99),
        shown(1.0)
    )
}

pub(super) fn check(path: &Path, days: &[Day]) -> Report {
    let who = Who {
        name: "nguoi-soat".into(),
        account: "nguoi-soat".into(),
    };
    let mut office = Office::open(path, who, clock(), false).expect("the book opens");
    let check = office.check(&[]).expect("checked");
    assert!(check.is_well(), "{check:?}");
    let kind = kinds::of::<Person>();
    let mut there: BTreeMap<String, usize> = BTreeMap::new();
    let mut report = Report::default();
    for person in office.ask().all(kind).expect("people") {
        let name = person.row.get("name").text().to_owned();
        if !name.starts_with(super::officer::FAMILY) {
            continue;
        }
        let lines = office
            .ask()
            .history(kind, person.id, 5)
            .expect("its history")
            .len();
        if lines == 0 {
            report.lost.push(format!("{name}: no line in the history"));
        }
        *there.entry(name).or_default() += 1;
    }
    let (mut acknowledged, mut unknown) = (BTreeMap::new(), BTreeMap::new());
    for day in days {
        for (name, times) in &day.acknowledged {
            *acknowledged.entry(name.clone()).or_insert(0) += times;
        }
        for (name, times) in &day.unknown {
            *unknown.entry(name.clone()).or_insert(0) += times;
        }
        report.acknowledged += day.corrected;
        report.refused += day.refused;
        report.conflicts += day.conflicts;
        report.searches += day.searches;
        report.answers.extend(&day.answers);
        report.marking.extend(&day.marking);
        report.marks += day.roll.acknowledged.len();
        report.strange.extend(day.roll.strange.iter().cloned());
    }
    let rolls: Vec<_> = days.iter().map(|day| &day.roll).collect();
    let verdict = roll::check(&office, &rolls);
    report.lost.extend(verdict.lost);
    report.overlaid = verdict.overlaid;
    report.acknowledged += acknowledged.values().sum::<usize>();
    report.unknown = unknown.values().sum();
    for (name, told) in &acknowledged {
        let rows = there.get(name).copied().unwrap_or_default();
        let maybe = unknown.get(name).copied().unwrap_or_default();
        if rows < *told {
            report
                .lost
                .push(format!("{name}: told {told}, there {rows}"));
        }
        if rows > told + maybe {
            report.twice.push(format!(
                "{name}: told {told}, unknown {maybe}, there {rows}"
            ));
        }
    }
    for (name, rows) in &there {
        let maybe = unknown.get(name).copied().unwrap_or_default();
        let told = acknowledged.get(name).copied().unwrap_or_default();
        if told == 0 && *rows > maybe {
            report
                .strange
                .push(format!("{name}: unknown {maybe}, there {rows}"));
        }
        report.unknown_there += rows.saturating_sub(told).min(maybe);
    }
    report
}
