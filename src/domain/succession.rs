//! Units that were merged, split or renamed (domain.md §8): which came from which, by what decision, from what day. Rows of the past keep their
//! old unit; a comparison in new geography walks these lines. The same of teams stands in `team`.

use chrono::NaiveDate;

use super::cell::{Day, Note, Text};
use super::document::Document;
use super::fault::{Fault, Finding};
use super::form::{Link, field_key};
use super::place::Hamlet;
use crate::{choice, record};

choice! {
    /// What happened to a unit.
    UnitChange = "unit-change" { #[default] Merged = "nhap", Part = "nhap_mot_phan", Split = "chia", Renamed = "doi_ten", Dissolved = "giai_the" }
}

choice! {
    /// Kind of a commune-level unit before the change; townships ended on 1/7/2025.
    FormerKind = "former-kind" { #[default] Commune = "xa", Ward = "phuong", Township = "thi_tran", Zone = "dac_khu" }
}

record! {
    /// A hamlet that this one came from (thôn tiền thân).
    HamletOrigin = "hamlet_origin" {
        hamlet: Link<Hamlet>, required, listed, filtered;
        predecessor: Link<Hamlet>, required, listed, filtered;
        change: UnitChange, required, listed, filtered;
        changed_on: Day, required, listed;
        document: Link<Document>, listed;
    }
    {
        const NAMED_BY: Option<&'static str> = Some("hamlet");

        fn rules(&self, _today: NaiveDate) -> Vec<Finding> {
            let mut found = Vec::new();
            if self.hamlet.id().is_some() && self.hamlet == self.predecessor {
                found.push(Finding::refusal("predecessor", Fault::SameRow));
            }
            if self.document.id().is_none() {
                found.push(Finding::warning("document", Fault::Needs(field_key(Self::KIND, "change"))));
            }
            found
        }
    }
}

record! {
    /// A commune-level unit whose area or people came to this one (đơn vị cấp xã trước đây).
    UnitOrigin = "unit_origin" {
        name: Text, required, listed, searched, max(120);
        kind: FormerKind, required, listed;
        code: Text, listed, max(5);
        change: UnitChange, required, listed;
        changed_on: Day, required, listed;
        document: Link<Document>;
        note: Note;
    }
    {
        fn rules(&self, _today: NaiveDate) -> Vec<Finding> {
            let odd = !self.code.is_empty() && (self.code.len() != 5 || !self.code.bytes().all(|b| b.is_ascii_digit()));
            odd.then(|| Finding::warning("code", Fault::OutOfSeries)).into_iter().collect()
        }
    }
}

/// Whose units a list of figures is told by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Geography {
    /// The units as they were on the last day of the period.
    #[default]
    Old,
    /// The units as they are today.
    New,
}

/// What became of the units: every merger, split and renaming, for telling old numbers by new units.
#[derive(Clone, Debug, Default)]
pub struct Lineage {
    steps: Vec<(i64, i64, NaiveDate)>,
}

impl Lineage {
    /// Of the lines of succession; a part that went elsewhere leaves the rest where it was, and a dissolved unit became nothing.
    pub fn of<'a>(origins: impl Iterator<Item = &'a HamletOrigin>) -> Self {
        let whole = |origin: &&HamletOrigin| {
            !matches!(origin.change, UnitChange::Part | UnitChange::Dissolved)
        };
        let step = |origin: &HamletOrigin| {
            Some((
                origin.predecessor.id()?,
                origin.hamlet.id()?,
                origin.changed_on?,
            ))
        };
        Self {
            steps: origins.filter(whole).filter_map(step).collect(),
        }
    }

    /// The unit that a unit had become by `day`: itself where nothing happened to it, or where it was split and nobody can say into which.
    pub fn became(&self, unit: i64, day: NaiveDate) -> i64 {
        let (mut at, mut known) = (unit, vec![unit]);
        loop {
            let mut next: Vec<i64> = self
                .steps
                .iter()
                .filter(|(from, _, on)| *from == at && *on <= day)
                .map(|(_, to, _)| *to)
                .collect();
            next.dedup();
            match next[..] {
                [one] if !known.contains(&one) => at = one,
                _ => return at,
            }
            known.push(at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn origin(predecessor: i64, hamlet: i64, change: UnitChange, on: &str) -> HamletOrigin {
        HamletOrigin {
            hamlet: Link::to(hamlet),
            predecessor: Link::to(predecessor),
            change,
            changed_on: Some(day(on)),
            ..HamletOrigin::default()
        }
    }

    #[test]
    fn a_unit_is_followed_through_mergers_and_names_until_a_day() {
        let origins = [
            origin(1, 3, UnitChange::Merged, "2025-07-01"),
            origin(2, 3, UnitChange::Merged, "2025-07-01"),
            origin(3, 4, UnitChange::Renamed, "2026-01-01"),
        ];
        let lineage = Lineage::of(origins.iter());
        assert_eq!(lineage.became(1, day("2025-06-30")), 1);
        assert_eq!(lineage.became(1, day("2025-07-01")), 3);
        assert_eq!(lineage.became(2, day("2026-11-25")), 4);
    }

    #[test]
    fn what_was_split_or_gave_a_part_away_stays_what_it_was() {
        let origins = [
            origin(1, 2, UnitChange::Split, "2025-07-01"),
            origin(1, 3, UnitChange::Split, "2025-07-01"),
            origin(4, 2, UnitChange::Part, "2025-07-01"),
            origin(5, 6, UnitChange::Renamed, "2025-07-01"),
            origin(6, 5, UnitChange::Renamed, "2026-07-01"),
        ];
        let lineage = Lineage::of(origins.iter());
        for unit in [1, 4] {
            assert_eq!(lineage.became(unit, day("2026-11-25")), unit);
        }
        assert_eq!(
            lineage.became(5, day("2026-11-25")),
            6,
            "no round without end"
        );
    }
}
