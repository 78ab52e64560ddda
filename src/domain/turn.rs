//! The turns of a meeting rhythm as calendar months counted from January, and when a team is expected to meet in one.
//! Knows no clock and no row: the day is given.

use chrono::{Datelike, Months, NaiveDate};

use super::form::Say;
use super::team::{Rhythm, TeamStatus};

/// A team's turn of its rhythm in which a meeting is expected: first day and first day no longer in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Turn {
    /// First day.
    pub from: NaiveDate,
    /// First day of the next turn.
    pub until: NaiveDate,
}

impl Turn {
    /// The turn of so many months (1, 2, 3, 6, 12) that holds `day`; turns are counted from January.
    pub fn of(day: NaiveDate, months: u32) -> Self {
        let months = months.clamp(1, 12);
        let first = day.month0() / months * months + 1;
        let from = NaiveDate::from_ymd_opt(day.year(), first, 1).unwrap_or(day);
        Self {
            from,
            until: from + Months::new(months),
        }
    }

    /// The turns of so many months that lie whole between two days, both included.
    pub fn between(from: NaiveDate, to: NaiveDate, months: u32) -> Vec<Self> {
        let mut turn = Self::of(from, months);
        let mut found = Vec::new();
        while turn.until <= to.succ_opt().unwrap_or(to) {
            if turn.from >= from {
                found.push(turn);
            }
            turn = Self::of(turn.until, months);
        }
        found
    }

    /// True where the day lies in it.
    pub fn holds(&self, day: NaiveDate) -> bool {
        self.from <= day && day < self.until
    }

    /// Its length in months.
    pub fn months(&self) -> u32 {
        let months = (self.until.year() - self.from.year()) * 12 + self.until.month0() as i32
            - self.from.month0() as i32;
        months.unsigned_abs()
    }

    /// The turn before this one.
    #[must_use]
    pub fn before(&self) -> Self {
        Self {
            from: self.from - Months::new(self.months()),
            until: self.from,
        }
    }

    /// The title a team meeting of this turn bears unless another is typed (`Họp tổ tháng 11/2026`), as data. Years and ordinals are
    /// text: they take no thousands point.
    pub fn title(&self) -> Say {
        let (year, month) = (self.from.year().to_string(), self.from.month());
        let say = match self.months() {
            2 => Say::new("turn-title-two-months").with("last", (month + 1).to_string()),
            3 => {
                let quarter = ["I", "II", "III", "IV"][month as usize / 3 % 4];
                return Say::new("turn-title-quarter")
                    .with("number", quarter)
                    .with("year", year);
            }
            6 if month == 1 => return Say::new("turn-title-first-half").with("year", year),
            6 => return Say::new("turn-title-second-half").with("year", year),
            _ => Say::new("turn-title-month"),
        };
        say.with("number", month.to_string()).with("year", year)
    }
}

impl Rhythm {
    /// The turn that holds `day`; none where the team meets when it needs to.
    pub fn turn(self, day: NaiveDate) -> Option<Turn> {
        self.months().map(|months| Turn::of(day, months))
    }
}

/// What of a team decides whether it is expected to meet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Life {
    /// Its state now.
    pub status: TeamStatus,
    /// Since when.
    pub since: Option<NaiveDate>,
    /// First day.
    pub founded: Option<NaiveDate>,
}

impl Life {
    /// True where a team was at work at the end of the turn: founded before, and neither suspended nor closed by then.
    pub fn meets_in(&self, turn: Turn) -> bool {
        let stopped_by_then = match self.status {
            TeamStatus::Active => false,
            TeamStatus::Proposed | TeamStatus::Founded => true,
            _ => self.since.is_none_or(|since| since < turn.until),
        };
        !stopped_by_then && self.founded.is_none_or(|founded| founded < turn.until)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    #[test]
    fn turns_are_counted_from_january() {
        for (rhythm, from, until) in [
            (Rhythm::Monthly, "2026-11-01", "2026-12-01"),
            (Rhythm::TwoMonthly, "2026-11-01", "2027-01-01"),
            (Rhythm::Quarterly, "2026-10-01", "2027-01-01"),
            (Rhythm::HalfYearly, "2026-07-01", "2027-01-01"),
        ] {
            let turn = rhythm.turn(day("2026-11-22")).expect("a turn");
            assert_eq!(
                (turn.from, turn.until),
                (day(from), day(until)),
                "{rhythm:?}"
            );
            assert_eq!(Some(turn.months()), rhythm.months());
            assert!(turn.holds(day("2026-11-22")) && !turn.holds(turn.until));
        }
        assert_eq!(Rhythm::Free.turn(day("2026-11-22")), None);
    }

    #[test]
    fn only_whole_turns_lie_in_a_window() {
        let year = |months| Turn::between(day("2026-01-01"), day("2026-12-31"), months).len();
        assert_eq!([1, 2, 3, 6].map(year), [12, 6, 4, 2]);
        let odd = Turn::between(day("2025-12-15"), day("2026-12-14"), 3);
        assert_eq!((odd.len(), odd[0].from), (3, day("2026-01-01")));
    }

    #[test]
    fn each_length_has_its_title() {
        let title = |months, on| Turn::of(day(on), months).title();
        assert_eq!(title(1, "2026-11-22").key, "turn-title-month");
        assert_eq!(
            title(2, "2026-11-22"),
            Say::new("turn-title-two-months")
                .with("last", "12")
                .with("number", "11")
                .with("year", "2026")
        );
        assert_eq!(
            title(3, "2026-11-22"),
            Say::new("turn-title-quarter")
                .with("number", "IV")
                .with("year", "2026")
        );
        assert_eq!(title(6, "2026-11-22").key, "turn-title-second-half");
        assert_eq!(title(6, "2026-02-22").key, "turn-title-first-half");
    }

    #[test]
    fn the_turn_before_ends_where_this_one_begins() {
        let turn = Turn::of(day("2026-02-10"), 3);
        assert_eq!(turn.before(), Turn::of(day("2025-12-31"), 3));
    }

    #[test]
    fn a_team_is_expected_while_it_works() {
        let turn = Turn::of(day("2026-11-22"), 1);
        let life = |status, since: &str, founded: &str| Life {
            status,
            since: since.parse().ok(),
            founded: founded.parse().ok(),
        };
        assert!(life(TeamStatus::Active, "", "").meets_in(turn));
        assert!(life(TeamStatus::Active, "", "2026-11-30").meets_in(turn));
        assert!(!life(TeamStatus::Active, "", "2026-12-01").meets_in(turn));
        assert!(!life(TeamStatus::Proposed, "", "").meets_in(turn));
        assert!(!life(TeamStatus::Suspended, "2026-11-10", "2024-01-01").meets_in(turn));
        assert!(life(TeamStatus::Dissolved, "2026-12-10", "2024-01-01").meets_in(turn));
    }
}
