//! Working days: holidays and make-up days as data, one file a year. A year without a file knows its weekends only, and says so.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Days, NaiveDate, Weekday};

use crate::domain::criteria::{Source, Words};
use crate::domain::textfile::{self, FileFault, Read, Reader, needed_words, read_source, told};

const FILE: &[&str] = &["year", "source", "holiday", "work", "note"];
const HOLIDAY: &[&str] = &["from", "to", "name", "confirmed"];
const WORK: &[&str] = &["day", "for", "confirmed"];

/// The holidays of one year as one file states them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HolidayFile {
    /// The year.
    pub year: i32,
    /// Where the days are announced.
    pub source: Source,
    /// Days off on which offices would else work, with their name.
    pub off: BTreeMap<NaiveDate, Words>,
    /// Saturdays and Sundays on which offices work instead of another day.
    pub work: BTreeSet<NaiveDate>,
    /// Lines the office has not held against an announcement yet.
    pub assumed: usize,
}

/// Reads the holidays of one year.
pub fn parse_holidays(file: &str, text: &str) -> Result<HolidayFile, FileFault> {
    textfile::read(file, text, FILE, read_holidays)
}

fn read_holidays(reader: &Reader<'_, '_>) -> Read<HolidayFile> {
    let year = reader.need("year", reader.whole("year")?)?;
    let year = i32::try_from(year).unwrap_or_default();
    let mut read = HolidayFile {
        year,
        source: read_source(reader)?,
        off: BTreeMap::new(),
        work: BTreeSet::new(),
        assumed: 0,
    };
    let in_year = |line: &Reader<'_, '_>, key: &'static str, day: NaiveDate| {
        if day.year() == year {
            return Ok(day);
        }
        told(
            line.place(key),
            "period-file-other-year",
            vec![("year", year.to_string()), ("found", day.to_string())],
        )
    };
    for line in reader.tables("holiday", HOLIDAY)? {
        let from = in_year(&line, "from", line.need("from", line.date("from")?)?)?;
        let to = in_year(&line, "to", line.date("to")?.unwrap_or(from))?;
        if to < from || (to - from).num_days() > 20 {
            return told(line.place("to"), "period-file-bad-span", Vec::new());
        }
        let name = needed_words(&line, "name")?;
        read.off.extend(
            from.iter_days()
                .take_while(|day| *day <= to)
                .map(|day| (day, name.clone())),
        );
        read.assumed += usize::from(!line.yes("confirmed", false)?);
    }
    for line in reader.tables("work", WORK)? {
        let day = in_year(&line, "day", line.need("day", line.date("day")?)?)?;
        line.date("for")?;
        if !is_weekend(day) {
            return told(
                line.place("day"),
                "period-file-no-weekend",
                vec![("found", day.to_string())],
            );
        }
        read.work.insert(day);
        read.assumed += usize::from(!line.yes("confirmed", false)?);
    }
    Ok(read)
}

fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

/// The working days of an office.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Calendar {
    years: BTreeMap<i32, HolidayFile>,
}

impl Calendar {
    /// Of these files; a later file of the same year takes the place of an earlier one.
    pub fn of(files: impl IntoIterator<Item = HolidayFile>) -> Self {
        Self {
            years: files.into_iter().map(|file| (file.year, file)).collect(),
        }
    }

    /// Files of the office's own take the place of those of their year.
    pub fn take_in(&mut self, files: impl IntoIterator<Item = HolidayFile>) {
        self.years
            .extend(files.into_iter().map(|file| (file.year, file)));
    }

    /// True where the holidays of that year are known.
    pub fn knows(&self, year: i32) -> bool {
        self.years.contains_key(&year)
    }

    /// How many lines of that year are assumed, not announced.
    pub fn assumed(&self, year: i32) -> usize {
        self.years.get(&year).map_or(0, |file| file.assumed)
    }

    /// What is celebrated on a day off.
    pub fn holiday(&self, day: NaiveDate) -> Option<&Words> {
        self.years.get(&day.year())?.off.get(&day)
    }

    /// True where offices work on that day.
    pub fn is_working(&self, day: NaiveDate) -> bool {
        let year = self.years.get(&day.year());
        if year.is_some_and(|year| year.work.contains(&day)) {
            return true;
        }
        !is_weekend(day) && year.is_none_or(|year| !year.off.contains_key(&day))
    }

    /// The working day that comes `count` working days after `day`.
    pub fn after(&self, day: NaiveDate, count: u32) -> NaiveDate {
        let mut at = day;
        for _ in 0..count {
            while let Some(next) = at.checked_add_days(Days::new(1)) {
                at = next;
                if self.is_working(at) {
                    break;
                }
            }
        }
        at
    }

    /// Working days after `today` up to and with `due`; below 0 by as many as have passed since.
    pub fn left(&self, today: NaiveDate, due: NaiveDate) -> i64 {
        let between = |from: NaiveDate, to: NaiveDate| {
            let days = from.iter_days().skip(1).take_while(|day| *day <= to);
            days.filter(|day| self.is_working(*day)).count() as i64
        };
        if today <= due {
            between(today, due)
        } else {
            -between(due, today)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn shipped() -> Calendar {
        let files = [
            include_str!("../../../assets/holidays/2024.toml"),
            include_str!("../../../assets/holidays/2025.toml"),
            include_str!("../../../assets/holidays/2026.toml"),
        ];
        Calendar::of(files.map(|text| {
            parse_holidays("ngay-nghi/x.toml", text).unwrap_or_else(|fault| panic!("{fault:?}"))
        }))
    }

    #[test]
    fn weekends_holidays_and_make_up_days_are_told_apart() {
        let calendar = shipped();
        for (on, works) in [
            ("2026-11-25", true),
            ("2026-11-28", false),
            ("2024-02-12", false),
            ("2024-09-03", false),
            ("2025-05-02", false),
            ("2025-04-26", true),
            ("2026-02-16", false),
            ("2026-02-23", true),
        ] {
            assert_eq!(calendar.is_working(day(on)), works, "{on}");
        }
    }

    #[test]
    fn deadlines_step_over_days_off() {
        let calendar = shipped();
        assert_eq!(calendar.after(day("2026-12-14"), 2), day("2026-12-16"));
        assert_eq!(calendar.after(day("2026-11-27"), 1), day("2026-11-30"));
        assert_eq!(
            calendar.after(day("2026-02-13"), 2),
            day("2026-02-24"),
            "over Tết"
        );
        assert_eq!(calendar.left(day("2026-11-25"), day("2026-12-16")), 15);
        assert_eq!(calendar.left(day("2026-12-18"), day("2026-12-16")), -2);
        assert_eq!(calendar.left(day("2026-12-16"), day("2026-12-16")), 0);
    }

    #[test]
    fn a_make_up_day_in_the_week_is_refused_with_its_line() {
        let text = "year = 2026\nsource = { text = \"x\", strength = \"sample\" }\n[[work]]\nday = 2026-11-25\n";
        let fault = parse_holidays("ngay-nghi/2026.toml", text).expect_err("a Wednesday");
        assert_eq!((fault.line, fault.column), (4, 7));
    }
}
