//! Two rows that turned out to be one thing: which became which, when, by whom and why, and how spells that overlap are woven into one line.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::cell::{Count, Day, Maybe, Text};
use super::fault::{Fault, Finding};
use super::form::Row;
use super::person::{LeaveReason, Membership};
use crate::{choice, record};

choice! {
    /// The kinds of which two rows may be one thing.
    MergedKind = "merged-kind" { #[default] Person = "person", Team = "team", Hamlet = "hamlet", Agency = "agency" }
}

/// True where two rows of that kind may be merged.
pub fn can_merge(kind: &str) -> bool {
    use super::form::Choice;
    MergedKind::of(kind).is_some()
}

record! {
    /// A row that was merged into another one because both were the same thing (gộp dòng trùng). Numbers only: names stand in the rows.
    Merger = "merger" {
        merged_kind: MergedKind, kept, listed, filtered;
        /// Number of the row that stayed.
        kept_row: Count, kept, listed;
        /// Number of the row that went into the bin.
        merged_row: Count, kept, listed;
        merged_on: Day, kept, listed;
        who: Text, kept, listed, max(60);
        reason: Text, kept, listed, max(300);
    }
    {
        const SPAN: Option<(&'static str, Option<&'static str>)> = Some(("merged_on", None));

        fn label(row: &Row) -> String {
            let number = |field: &str| row.get(field).int().unwrap_or_default();
            format!("{} → {}", number("merged_row"), number("kept_row"))
        }
        fn rules(&self, _today: NaiveDate) -> Vec<Finding> {
            let same = self.kept_row == self.merged_row;
            same.then(|| Finding::refusal("merged_row", Fault::SameRow)).into_iter().collect()
        }
    }
}

/// True where two spells of one person in one team count on one day at the same time.
pub fn overlap(spells: &[Membership]) -> bool {
    spells.iter().enumerate().any(|(place, one)| {
        spells[place + 1..]
            .iter()
            .any(|other| start(one) < end(other) && start(other) < end(one))
    })
}

fn start(spell: &Membership) -> NaiveDate {
    spell.since.or(spell.joined).unwrap_or(NaiveDate::MIN)
}

fn end(spell: &Membership) -> NaiveDate {
    spell.left.unwrap_or(NaiveDate::MAX)
}

/// The spells of one person in one team as one line without overlaps: on each day the highest role that any of them held. A change of role
/// closes one spell and opens the next; the days of the first joining and the last leaving stay.
pub fn woven(spells: &[Membership]) -> Vec<Membership> {
    let days: BTreeSet<NaiveDate> = spells
        .iter()
        .flat_map(|spell| [start(spell), end(spell)])
        .collect();
    let days: Vec<NaiveDate> = days.into_iter().collect();
    let mut line: Vec<Membership> = Vec::new();
    for pair in days.windows(2) {
        let (from, until) = (pair[0], pair[1]);
        let held = spells
            .iter()
            .filter(|spell| start(spell) <= from && end(spell) >= until)
            .min_by_key(|spell| (spell.role.rank(), start(spell)));
        let Some(held) = held else { continue };
        let goes_on = line.last().is_some_and(|last| end(last) == from);
        let until = (until != NaiveDate::MAX).then_some(until);
        match line.last_mut().filter(|_| goes_on) {
            Some(last) if last.role == held.role => last.left = until,
            last => {
                let since = (from != NaiveDate::MIN).then_some(from);
                let joined = last.map_or_else(
                    || held.joined.filter(|joined| Some(*joined) < since).or(since),
                    |last| {
                        last.reason = Maybe(Some(LeaveReason::RoleChanged));
                        last.joined
                    },
                );
                line.push(Membership {
                    since,
                    joined,
                    left: until,
                    ..held.clone()
                });
            }
        }
    }
    for spell in &mut line {
        close(spell, spells);
    }
    line
}

/// The reason and the paper of leaving come from the spell that ended on that day.
fn close(spell: &mut Membership, from: &[Membership]) {
    if spell.left.is_none() {
        spell.reason = Maybe(None);
        spell.requested = None;
        spell.reason_words = String::new();
        return;
    }
    if spell.reason.0 == Some(LeaveReason::RoleChanged) {
        return;
    }
    if let Some(ended) = from.iter().find(|other| other.left == spell.left) {
        spell.reason = ended.reason;
        spell.decision = ended.decision;
        spell.requested = ended.requested;
        spell.reason_words.clone_from(&ended.reason_words);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::person::Role;

    fn day(text: &str) -> Option<NaiveDate> {
        text.parse().ok()
    }

    fn spell(role: Role, since: &str, left: &str) -> Membership {
        Membership {
            role,
            since: day(since),
            joined: day(since),
            left: day(left),
            reason: Maybe(day(left).map(|_| LeaveReason::Moved)),
            ..Membership::default()
        }
    }

    fn shown(spells: &[Membership]) -> Vec<(Role, Option<NaiveDate>, Option<NaiveDate>)> {
        spells
            .iter()
            .map(|spell| (spell.role, spell.since, spell.left))
            .collect()
    }

    #[test]
    fn two_open_spells_become_one_from_the_first_day() {
        let spells = [
            spell(Role::Member, "2020-03-01", ""),
            spell(Role::Member, "2018-01-01", ""),
        ];
        assert!(overlap(&spells));
        assert_eq!(
            shown(&woven(&spells)),
            [(Role::Member, day("2018-01-01"), None)]
        );
    }

    #[test]
    fn the_higher_role_holds_on_its_days_only() {
        let spells = [
            spell(Role::Member, "2018-01-01", ""),
            spell(Role::Head, "2020-01-01", "2022-01-01"),
        ];
        let line = woven(&spells);
        assert_eq!(
            shown(&line),
            [
                (Role::Member, day("2018-01-01"), day("2020-01-01")),
                (Role::Head, day("2020-01-01"), day("2022-01-01")),
                (Role::Member, day("2022-01-01"), None),
            ]
        );
        assert!(line.iter().all(|spell| spell.joined == day("2018-01-01")));
        assert_eq!(line[0].reason.0, Some(LeaveReason::RoleChanged));
        assert_eq!(line[2].reason.0, None);
    }

    #[test]
    fn a_gap_stays_a_gap_and_an_unknown_first_day_stays_unknown() {
        let apart = [
            spell(Role::Member, "2018-01-01", "2019-01-01"),
            spell(Role::Member, "2020-01-01", ""),
        ];
        assert!(!overlap(&apart));
        assert_eq!(woven(&apart).len(), 2);
        let unknown = [
            spell(Role::Member, "", "2019-01-01"),
            spell(Role::Member, "2018-06-01", "2018-09-01"),
        ];
        let line = woven(&unknown);
        assert_eq!(shown(&line), [(Role::Member, None, day("2019-01-01"))]);
        assert_eq!(line[0].reason.0, Some(LeaveReason::Moved));
    }
}
