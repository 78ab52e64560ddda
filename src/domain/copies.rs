//! Copies of the book: when one is due and which of the kept ones stay. Pure arithmetic over days and times.

use std::collections::BTreeSet;

use chrono::{Datelike, Duration, NaiveDateTime};

/// Newest copies that stay whatever their age.
pub const RECENT: usize = 24;
/// Days of which the newest copy stays.
pub const DAILY: usize = 14;
/// Weeks of which the newest copy stays.
pub const WEEKLY: usize = 8;
/// Months of which the newest copy stays.
pub const MONTHLY: usize = 12;

/// A changed book is copied again after so many minutes.
pub const EVERY_MINUTES: i64 = 30;
/// A changed book without a verified copy for so many days is an alarm.
pub const ALARM_DAYS: i64 = 7;

/// True where a changed book should be copied now: none yet, the first time of the day, or [`EVERY_MINUTES`] after the last one. A clock
/// that was put back makes it due.
pub fn is_due(last: Option<NaiveDateTime>, now: NaiveDateTime) -> bool {
    last.is_none_or(|last| {
        last.date() != now.date() || now - last >= Duration::minutes(EVERY_MINUTES) || last > now
    })
}

/// True where the last verified copy of a changed book is too old; a book that has none yet is as old as itself.
pub fn is_alarming(last: Option<NaiveDateTime>, born: NaiveDateTime, now: NaiveDateTime) -> bool {
    now - last.unwrap_or(born) >= Duration::days(ALARM_DAYS)
}

/// Which of the copies made at these moments, newest first, stay: the recent ones, and the newest of each of the last days, weeks and
/// months that have one. The newest of all always stays.
pub fn kept(made: &[NaiveDateTime]) -> Vec<bool> {
    let mut stays: Vec<bool> = (0..made.len()).map(|place| place < RECENT).collect();
    let day = |at: &NaiveDateTime| at.num_days_from_ce();
    newest_of_each(made, &mut stays, DAILY, day);
    newest_of_each(made, &mut stays, WEEKLY, |at| (day(at) - 1) / 7);
    newest_of_each(made, &mut stays, MONTHLY, |at| {
        at.year() * 12 + at.month0() as i32
    });
    stays
}

fn newest_of_each(
    made: &[NaiveDateTime],
    stays: &mut [bool],
    most: usize,
    span_of: impl Fn(&NaiveDateTime) -> i32,
) {
    let mut spans = BTreeSet::new();
    for (place, at) in made.iter().enumerate() {
        if spans.len() < most && spans.insert(span_of(at)) {
            stays[place] = true;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;

    fn at(days: i64, hour: u32) -> NaiveDateTime {
        let day = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day") - Duration::days(days);
        day.and_hms_opt(hour, 0, 0).expect("a time")
    }

    /// 171: a copy is due each day and each half hour.
    #[test]
    fn a_copy_is_due_each_day_and_each_half_hour() {
        assert!(is_due(None, at(0, 9)));
        assert!(is_due(Some(at(1, 23)), at(0, 0)));
        assert!(!is_due(Some(at(0, 9)), at(0, 9)));
        assert!(is_due(Some(at(0, 8)), at(0, 9)));
        assert!(is_due(Some(at(0, 10)), at(0, 9)), "a clock put back");
        assert!(
            is_alarming(Some(at(7, 9)), at(9, 9), at(0, 9))
                && !is_alarming(Some(at(6, 9)), at(9, 9), at(0, 9))
        );
        assert!(
            is_alarming(None, at(7, 9), at(0, 9)),
            "never copied for a week"
        );
        assert!(
            !is_alarming(None, at(0, 8), at(0, 9)),
            "a book of this morning"
        );
    }

    /// 170: three years of copies come down to a few and lose no span.
    #[test]
    fn three_years_of_copies_come_down_to_a_few_and_lose_no_span() {
        let made: Vec<NaiveDateTime> = (0..1_000)
            .flat_map(|days| [at(days, 16), at(days, 8)])
            .collect();
        let stays = kept(&made);
        let kept: Vec<NaiveDateTime> = made
            .iter()
            .zip(&stays)
            .filter(|(_, stays)| **stays)
            .map(|(at, _)| *at)
            .collect();
        assert!(stays[..RECENT].iter().all(|stays| *stays));
        assert!(kept.len() <= RECENT + DAILY + WEEKLY + MONTHLY);
        let months: BTreeSet<_> = kept.iter().map(|at| (at.year(), at.month())).collect();
        assert_eq!(months.len(), MONTHLY);
        for days in 0..14 {
            assert!(kept.contains(&at(days, 16)), "{days} days ago");
        }
    }

    /// 170: the only copy stays.
    #[test]
    fn the_only_copy_stays() {
        assert_eq!(kept(&[at(4_000, 1)]), [true]);
        assert!(kept(&[]).is_empty());
    }
}
