//! A closing scheme (cách chốt kỳ): on which day its year begins, what the year is cut into, and when reports are due. Data of
//! `assets/periods` and of the office's own files; nothing about a law is written here.

use chrono::{Datelike, Months, NaiveDate};

use super::{Calendar, Part, Period, PeriodName};
use crate::domain::criteria::{MonthDay, Source, Words};
use crate::domain::textfile::{
    self, FaultKind, FileFault, Read, Reader, misread, needed_words, read_code, read_source, told,
};

const SCHEME: &[&str] = &[
    "code",
    "name",
    "source",
    "begins",
    "in_year_before",
    "parts",
    "due",
    "locks_after",
    "note",
];

/// When the report of a period is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deadline {
    /// So many working days after the closing day.
    WorkingDays(u32),
    /// This day of the year, the next after the closing day.
    Day(MonthDay),
}

/// One closing scheme: on what days the periods of an instrument begin and end, and when their reports are due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scheme {
    /// Code; periods are kept under it.
    pub code: String,
    /// Name.
    pub name: Words,
    /// The instrument it comes from.
    pub source: Source,
    /// First day of its year.
    pub begins: MonthDay,
    /// The year named Y begins in Y−1.
    pub in_year_before: bool,
    /// What the year is cut into, the shortest first.
    pub parts: Vec<Part>,
    /// When a report is due; none where no rule is known.
    pub due: Option<Deadline>,
    /// Working days after the deadline at whose end the period is locked; none where it never is.
    pub locks_after: Option<u32>,
    /// A word for the office.
    pub note: Words,
}

/// Reads one scheme file.
pub fn parse_scheme(file: &str, text: &str) -> Result<Scheme, FileFault> {
    textfile::read(file, text, SCHEME, read_scheme)
}

fn read_scheme(reader: &Reader<'_, '_>) -> Read<Scheme> {
    let begins = reader.need("begins", reader.yearly("begins", MonthDay::parse)?)?;
    if begins.day > 28 {
        return told(
            reader.place("begins"),
            "period-file-gap",
            vec![("day", begins.day.to_string())],
        );
    }
    let mut parts = Vec::new();
    for (found, span) in reader.texts("parts")? {
        let Some(part) = Part::of(&found) else {
            let what = FaultKind::UnknownWord {
                key: "parts".into(),
                found,
                allowed: Part::CODES,
            };
            return misread(span, what);
        };
        parts.push(part);
    }
    parts.sort();
    parts.dedup();
    if parts.is_empty() {
        return reader.need("parts", None);
    }
    Ok(Scheme {
        code: read_code(reader)?,
        name: needed_words(reader, "name")?,
        source: read_source(reader)?,
        begins,
        in_year_before: reader.yes("in_year_before", false)?,
        parts,
        due: read_due(reader)?,
        locks_after: reader.whole("locks_after")?,
        note: reader.words("note")?,
    })
}

fn read_due(reader: &Reader<'_, '_>) -> Read<Option<Deadline>> {
    let Some(table) = reader.table("due", &["working_days", "day"])? else {
        return Ok(None);
    };
    let days = table.whole("working_days")?.map(Deadline::WorkingDays);
    let day = table.yearly("day", MonthDay::parse)?.map(Deadline::Day);
    match (days, day) {
        (Some(_), Some(_)) => told(table.place("day"), "period-file-two-deadlines", Vec::new()),
        (None, None) => table.need("working_days", None),
        (days, day) => Ok(days.or(day)),
    }
}

impl Scheme {
    /// First day of the year named `year`.
    fn first_of(&self, year: i32) -> Option<NaiveDate> {
        self.begins
            .in_year(if self.in_year_before { year - 1 } else { year })
    }

    /// The year of this scheme that holds `day`.
    pub fn year_of(&self, day: NaiveDate) -> i32 {
        let guess = day.year() + i32::from(self.in_year_before);
        let begun = self.first_of(guess).is_some_and(|first| first <= day);
        if begun { guess } else { guess - 1 }
    }

    /// The days of a named period; none where this scheme knows no such piece.
    pub fn period(&self, name: PeriodName) -> Option<Period> {
        let (from, until) = match (name, name.part()) {
            (_, Some((part, year, number))) => {
                if !self.parts.contains(&part) {
                    return None;
                }
                let first = self.first_of(year)?;
                let from = first.checked_add_months(Months::new((number - 1) * part.months()))?;
                (from, from.checked_add_months(Months::new(part.months()))?)
            }
            (PeriodName::Years(from, to), None) => (self.first_of(from)?, self.first_of(to + 1)?),
            (PeriodName::Days(from, to), None) => (from, to.succ_opt()?),
            _ => return None,
        };
        Some(Period {
            scheme: self.code.clone(),
            name,
            from,
            to: until.pred_opt()?,
        })
    }

    /// The one piece of that kind that holds `day`; none where this scheme does not cut so, and for nine months after them.
    pub fn holding(&self, day: NaiveDate, part: Part) -> Option<Period> {
        let year = self.year_of(day);
        let first = self.first_of(year)?;
        let months = (day.year() - first.year()) * 12 + day.month() as i32 - first.month() as i32;
        let whole = months - i32::from(day.day() < first.day());
        let number = u32::try_from(whole).ok()? / part.months() + 1;
        let period = self.period(part.named(year, number))?;
        period.holds(day).then_some(period)
    }

    /// The shortest piece that holds `day`.
    pub fn shortest(&self, day: NaiveDate) -> Option<Period> {
        self.parts.iter().find_map(|part| self.holding(day, *part))
    }

    /// The period before this one and of its kind; for nine months those of the year before, for free days as many before them.
    pub fn previous(&self, period: &Period) -> Option<Period> {
        self.moved(period, -1)
    }

    /// The next period of its kind.
    pub fn next(&self, period: &Period) -> Option<Period> {
        self.moved(period, 1)
    }

    fn moved(&self, period: &Period, step: i32) -> Option<Period> {
        match (period.name, period.name.part()) {
            (_, Some((part, year, number))) => {
                let pieces = if part == Part::NineMonths {
                    1
                } else {
                    12 / part.months() as i32
                };
                let place = year * pieces + number as i32 - 1 + step;
                let number = place.rem_euclid(pieces) as u32 + 1;
                self.period(part.named(place.div_euclid(pieces), number))
            }
            (PeriodName::Years(from, to), None) => {
                let by = (to - from + 1) * step;
                self.period(PeriodName::Years(from + by, to + by))
            }
            (PeriodName::Days(from, to), None) => {
                let by = ((to - from).num_days() + 1) * i64::from(step);
                let by = chrono::TimeDelta::try_days(by)?;
                let (from, to) = (from.checked_add_signed(by)?, to.checked_add_signed(by)?);
                self.period(PeriodName::Days(from, to))
            }
            _ => None,
        }
    }

    /// The same period of the year before; none for several years, which have no such thing.
    pub fn year_before(&self, period: &Period) -> Option<Period> {
        match (period.name, period.name.part()) {
            (_, Some((part, year, number))) => self.period(part.named(year - 1, number)),
            (PeriodName::Days(from, to), None) => {
                let year = Months::new(12);
                let (from, to) = (from.checked_sub_months(year)?, to.checked_sub_months(year)?);
                self.period(PeriodName::Days(from, to))
            }
            _ => None,
        }
    }

    /// From the first day of the year in which the period closes until its closing day (lũy kế).
    pub fn cumulative(&self, period: &Period) -> Period {
        let first = self.first_of(self.year_of(period.to));
        let from = first.unwrap_or(period.from).min(period.from);
        Period {
            scheme: self.code.clone(),
            name: PeriodName::Days(from, period.to),
            from,
            to: period.to,
        }
    }

    /// The pieces of the year's shortest kind that end after `today` and no later than the period does: what is left of it.
    pub fn remaining(&self, period: &Period, today: NaiveDate) -> usize {
        let Some(part) = self.parts.first() else {
            return 0;
        };
        let mut count = 0;
        let mut piece = self.holding(today.max(period.from), *part);
        while let Some(one) = piece.filter(|one| one.to <= period.to) {
            count += 1;
            piece = self.next(&one);
        }
        count
    }

    /// The day the report is due.
    pub fn due(&self, period: &Period, calendar: &Calendar) -> Option<NaiveDate> {
        match self.due? {
            Deadline::WorkingDays(days) => Some(calendar.after(period.to, days)),
            Deadline::Day(day) => {
                let year = period.to.year();
                day.in_year(year)
                    .filter(|due| *due > period.to)
                    .or_else(|| day.in_year(year + 1))
            }
        }
    }

    /// The last day before the period is locked; none where it never is.
    pub fn locked_after(&self, period: &Period, calendar: &Calendar) -> Option<NaiveDate> {
        let due = self.due(period, calendar)?;
        Some(calendar.after(due, self.locks_after?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DECREE: &str = include_str!("../../../assets/periods/nd09.toml");
    const AREAS: &str = include_str!("../../../assets/periods/tt124-kdc.toml");
    const COMMUNES: &str = include_str!("../../../assets/periods/tt124-xa.toml");
    const CALENDAR: &str = include_str!("../../../assets/periods/duong-lich.toml");

    fn scheme(text: &str) -> Scheme {
        parse_scheme("ky/x.toml", text).unwrap_or_else(|fault| panic!("{fault:?}"))
    }

    fn window(scheme: &Scheme, typed: &str) -> String {
        let name = PeriodName::parse(typed).expect("a name");
        scheme
            .period(name)
            .map_or_else(String::new, |period| period.window())
    }

    #[test]
    fn the_decree_closes_on_the_fourteenth() {
        let decree = scheme(DECREE);
        for (typed, days) in [
            ("2026-10", "15/09/2026 – 14/10/2026"),
            ("2026-01", "15/12/2025 – 14/01/2026"),
            ("2026-12", "15/11/2026 – 14/12/2026"),
            ("2026-Q1", "15/12/2025 – 14/03/2026"),
            ("2026-Q4", "15/09/2026 – 14/12/2026"),
            ("2026-H1", "15/12/2025 – 14/06/2026"),
            ("2026-H2", "15/06/2026 – 14/12/2026"),
            ("2026-9M", "15/12/2025 – 14/09/2026"),
            ("2026", "15/12/2025 – 14/12/2026"),
            ("2018..2023", "15/12/2017 – 14/12/2023"),
        ] {
            assert_eq!(window(&decree, typed), days, "{typed}");
        }
    }

    #[test]
    fn the_circular_has_years_of_its_own() {
        assert_eq!(window(&scheme(AREAS), "2026"), "01/11/2025 – 31/10/2026");
        assert_eq!(window(&scheme(COMMUNES), "2026"), "16/11/2025 – 15/11/2026");
        assert_eq!(
            window(&scheme(COMMUNES), "2026-Q1"),
            "",
            "it knows no quarters"
        );
        assert_eq!(
            window(&scheme(CALENDAR), "2024-02"),
            "01/02/2024 – 29/02/2024"
        );
    }

    #[test]
    fn compared_periods_are_of_the_same_scheme_and_kind() {
        let decree = scheme(DECREE);
        let of = |typed: &str| {
            decree
                .period(PeriodName::parse(typed).expect("a name"))
                .expect("a period")
        };
        let named = |period: Option<Period>| period.map(|period| period.name.to_string());
        assert_eq!(
            named(decree.previous(&of("2026-01"))),
            Some("2025-12".into())
        );
        assert_eq!(named(decree.next(&of("2025-Q4"))), Some("2026-Q1".into()));
        assert_eq!(
            named(decree.previous(&of("2026-9M"))),
            Some("2025-9M".into())
        );
        assert_eq!(
            named(decree.year_before(&of("2026-H2"))),
            Some("2025-H2".into())
        );
        assert_eq!(
            named(decree.previous(&of("2018..2023"))),
            Some("2012..2017".into())
        );
        assert_eq!(named(decree.year_before(&of("2018..2023"))), None);
        assert_eq!(
            decree.cumulative(&of("2026-Q3")).window(),
            "15/12/2025 – 14/09/2026"
        );
        assert_eq!(decree.cumulative(&of("2026")).window(), of("2026").window());
        assert_eq!(
            decree.remaining(&of("2026"), "2026-09-20".parse().expect("a day")),
            3
        );
    }

    #[test]
    fn a_scheme_that_would_leave_gaps_is_refused_with_its_line() {
        let bad = DECREE.replace("begins = \"12-15\"", "begins = \"12-31\"");
        let line = bad
            .lines()
            .position(|line| line.contains("12-31"))
            .expect("a line")
            + 1;
        let fault = parse_scheme("ky/x.toml", &bad).expect_err("a gap");
        assert_eq!(fault.line, line);
        assert!(matches!(
            fault.what,
            FaultKind::Told {
                key: "period-file-gap",
                ..
            }
        ));
    }
}
