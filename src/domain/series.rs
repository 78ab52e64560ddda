//! The series of document numbers: one for each kind of paper and calendar year, from 01 (NĐ 30/2020 Đ.15). Numbers are never used again.

use chrono::{Datelike, NaiveDate};

/// The numbers of one series that are known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Series {
    /// Its numbers with their days, in the order of numbers; a number from outside may stand in it twice.
    pub given: Vec<(i64, Option<NaiveDate>)>,
    /// Numbers that were skipped and said why.
    pub explained: Vec<i64>,
}

/// The first and last day of the series that `day` falls in.
pub fn year_of(day: NaiveDate) -> (NaiveDate, NaiveDate) {
    let ends = |month, date| NaiveDate::from_ymd_opt(day.year(), month, date).unwrap_or(day);
    (ends(1, 1), ends(12, 31))
}

impl Series {
    /// The number that comes next.
    pub fn next(&self) -> i64 {
        self.given
            .iter()
            .map(|(number, _)| *number)
            .max()
            .unwrap_or_default()
            + 1
    }

    /// True where the number was given already.
    pub fn holds(&self, number: i64) -> bool {
        self.given.iter().any(|(given, _)| *given == number)
    }

    /// Numbers below the next one that nobody gave and nobody explained.
    pub fn gaps(&self) -> Vec<i64> {
        let open = |number: &i64| !self.holds(*number) && !self.explained.contains(number);
        (1..self.next()).filter(open).collect()
    }
}

/// Numbers as a person reads them, neighbours as a span: `1–35, 40`.
pub fn ranges(numbers: &[i64]) -> String {
    let mut spans: Vec<(i64, i64)> = Vec::new();
    for number in numbers {
        match spans.last_mut() {
            Some((_, last)) if *last + 1 == *number => *last = *number,
            _ => spans.push((*number, *number)),
        }
    }
    let shown = spans.iter().map(|(first, last)| match last - first {
        0 => first.to_string(),
        1 => format!("{first}, {last}"),
        _ => format!("{first}–{last}"),
    });
    shown.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn series(numbers: &[i64]) -> Series {
        Series {
            given: numbers.iter().map(|number| (*number, None)).collect(),
            explained: Vec::new(),
        }
    }

    #[test]
    fn the_next_number_follows_the_largest() {
        assert_eq!(series(&[]).next(), 1);
        assert_eq!(series(&[1, 2, 7]).next(), 8);
    }

    #[test]
    fn a_gap_is_named_until_it_is_explained() {
        let mut series = series(&[1, 2, 5, 7]);
        assert_eq!(series.gaps(), [3, 4, 6]);
        series.explained = vec![3, 4];
        assert_eq!(series.gaps(), [6]);
    }

    #[test]
    fn a_series_runs_from_the_first_to_the_last_day_of_a_year() {
        let day = |month, day| NaiveDate::from_ymd_opt(2026, month, day).unwrap();
        assert_eq!(year_of(day(6, 1)), (day(1, 1), day(12, 31)));
    }

    #[test]
    fn many_numbers_are_told_as_spans() {
        assert_eq!(ranges(&[1, 2, 3, 4, 7, 9, 10]), "1–4, 7, 9, 10");
        assert_eq!(ranges(&[]), "");
    }
}
