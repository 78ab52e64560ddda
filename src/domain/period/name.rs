//! What a period is called, as it is typed, kept and said.

use std::fmt;

use chrono::NaiveDate;

use crate::domain::form::Say;
use crate::domain::text::fold;

/// Years a period may be of.
const YEARS: std::ops::RangeInclusive<i32> = 1945..=2199;

/// What a period is called. Only together with a scheme does it have days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PeriodName {
    /// A month, 1–12.
    Month(i32, u32),
    /// A quarter, 1–4.
    Quarter(i32, u32),
    /// The first or second half, 1–2.
    Half(i32, u32),
    /// The first nine months.
    NineMonths(i32),
    /// A year.
    Year(i32),
    /// Several years: the first and the last.
    Years(i32, i32),
    /// Any days: the first and the last.
    Days(NaiveDate, NaiveDate),
}

/// What a scheme cuts its year into.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// Twelve months.
    Month,
    /// Four quarters.
    Quarter,
    /// Two halves.
    Half,
    /// The first nine months; it is no cut of the year.
    NineMonths,
    /// The year itself.
    Year,
}

impl Part {
    /// The words of scheme files.
    pub const CODES: &'static [&'static str] = &["month", "quarter", "half", "nine_months", "year"];

    /// The part of a word.
    pub fn of(code: &str) -> Option<Self> {
        Some(match code {
            "month" => Self::Month,
            "quarter" => Self::Quarter,
            "half" => Self::Half,
            "nine_months" => Self::NineMonths,
            "year" => Self::Year,
            _ => return None,
        })
    }

    /// Its length in months.
    pub const fn months(self) -> u32 {
        match self {
            Self::Month => 1,
            Self::Quarter => 3,
            Self::Half => 6,
            Self::NineMonths => 9,
            Self::Year => 12,
        }
    }

    /// The name of piece `number` (from 1) of a year.
    pub fn named(self, year: i32, number: u32) -> PeriodName {
        match self {
            Self::Month => PeriodName::Month(year, number),
            Self::Quarter => PeriodName::Quarter(year, number),
            Self::Half => PeriodName::Half(year, number),
            Self::NineMonths => PeriodName::NineMonths(year),
            Self::Year => PeriodName::Year(year),
        }
    }
}

impl PeriodName {
    /// Reads `2026`, `2026-Q3`, `2026-H1`, `2026-9M`, `2026-10`, `2018..2023`, `2026-01-05..2026-02-10`; also as a clerk writes them:
    /// `10/2026`, `T10/2026`, `Q3/2026`, `quý III/2026`, `9T/2026`, `5/1/2026..10/2/2026`.
    pub fn parse(typed: &str) -> Option<Self> {
        let typed = typed.trim();
        if let Some((from, to)) = typed
            .split_once("..")
            .or_else(|| typed.split_once(" – "))
            .or_else(|| typed.split_once(" - "))
        {
            return span(from.trim(), to.trim());
        }
        let folded = fold(typed).to_uppercase().replace([' ', '_'], "");
        if let Some(year) = year(&folded) {
            return Some(Self::Year(year));
        }
        // The year stands in front (ISO) or behind (as spoken); what is left names the piece.
        let (front, back) = (
            folded.get(..4),
            folded.get(folded.len().saturating_sub(4)..),
        );
        let piece = |text: &str| {
            text.trim_matches(['-', '/', '.', ','])
                .trim_end_matches("NAM")
                .trim_matches(['-', '/', '.', ','])
                .to_owned()
        };
        let in_front = front.and_then(year).map(|year| (year, piece(&folded[4..])));
        let behind = || {
            back.and_then(year)
                .map(|year| (year, piece(&folded[..folded.len() - 4])))
        };
        let (year, piece) = in_front.or_else(behind)?;
        named(year, &piece)
    }

    /// The piece of a year it is; none for several years and for free days.
    pub fn part(self) -> Option<(Part, i32, u32)> {
        Some(match self {
            Self::Month(year, number) => (Part::Month, year, number),
            Self::Quarter(year, number) => (Part::Quarter, year, number),
            Self::Half(year, number) => (Part::Half, year, number),
            Self::NineMonths(year) => (Part::NineMonths, year, 1),
            Self::Year(year) => (Part::Year, year, 1),
            Self::Years(..) | Self::Days(..) => return None,
        })
    }

    /// In words.
    pub fn say(self) -> Say {
        let of =
            |key: &'static str, year: i32| Say::new(key).with("year", i64::from(year).to_string());
        match self {
            Self::Month(year, month) => of("period-month", year).with("number", i64::from(month)),
            Self::Quarter(year, quarter) => {
                let roman = ["I", "II", "III", "IV"][(quarter as usize - 1) % 4];
                of("period-quarter", year).with("number", roman)
            }
            Self::Half(year, 1) => of("period-first-half", year),
            Self::Half(year, _) => of("period-second-half", year),
            Self::NineMonths(year) => of("period-nine-months", year),
            Self::Year(year) => of("period-year", year),
            Self::Years(from, to) => Say::new("period-years")
                .with("from", from.to_string())
                .with("to", to.to_string()),
            Self::Days(from, to) => Say::new("period-days").with("from", from).with("to", to),
        }
    }
}

impl fmt::Display for PeriodName {
    /// The code it is kept under: `2026-Q3`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Month(year, month) => write!(f, "{year}-{month:02}"),
            Self::Quarter(year, quarter) => write!(f, "{year}-Q{quarter}"),
            Self::Half(year, half) => write!(f, "{year}-H{half}"),
            Self::NineMonths(year) => write!(f, "{year}-9M"),
            Self::Year(year) => write!(f, "{year}"),
            Self::Years(from, to) => write!(f, "{from}..{to}"),
            Self::Days(from, to) => write!(f, "{from}..{to}"),
        }
    }
}

fn year(text: &str) -> Option<i32> {
    let digits = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse()
        .ok()
        .filter(|year| digits && YEARS.contains(year))
}

fn span(from: &str, to: &str) -> Option<PeriodName> {
    if let (Some(from), Some(to)) = (year(from), year(to)) {
        return (from < to).then_some(PeriodName::Years(from, to));
    }
    // A day without its year would depend on today: refused by counting from a day of the year 1.
    let day = |text: &str| {
        let day = crate::domain::day::parse_day(text, NaiveDate::MIN).ok()?;
        Some(day)
    };
    let (from, to) = (day(from)?, day(to)?);
    (from <= to).then_some(PeriodName::Days(from, to))
}

fn named(year: i32, piece: &str) -> Option<PeriodName> {
    let number = |text: &str| match text {
        "I" => Some(1),
        "II" => Some(2),
        "III" => Some(3),
        "IV" => Some(4),
        digits => digits.parse::<u32>().ok(),
    };
    let within = |number: Option<u32>, most| number.filter(|number| (1..=most).contains(number));
    let after = |start: &str| piece.strip_prefix(start);
    if let Some(rest) = after("QUY").or_else(|| after("Q")) {
        return within(number(rest), 4).map(|quarter| PeriodName::Quarter(year, quarter));
    }
    if let Some(rest) = after("H") {
        return within(number(rest), 2).map(|half| PeriodName::Half(year, half));
    }
    match piece {
        "9M" | "9T" | "9THANG" => return Some(PeriodName::NineMonths(year)),
        "6M" | "6T" | "6T1" | "6THANGDAU" => return Some(PeriodName::Half(year, 1)),
        "6T2" | "6THANGCUOI" => return Some(PeriodName::Half(year, 2)),
        _ => {}
    }
    let month = after("THANG").or_else(|| after("T")).unwrap_or(piece);
    within(number(month), 12).map(|month| PeriodName::Month(year, month))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_are_read_as_scripts_and_as_clerks_write_them() {
        for (typed, code) in [
            ("2026", "2026"),
            ("2026-Q3", "2026-Q3"),
            ("2026-q3", "2026-Q3"),
            ("Q3/2026", "2026-Q3"),
            ("quý III/2026", "2026-Q3"),
            ("Quý 3 năm 2026", "2026-Q3"),
            ("2026-H1", "2026-H1"),
            ("6 tháng đầu năm 2026", "2026-H1"),
            ("2026-9M", "2026-9M"),
            ("9T/2026", "2026-9M"),
            ("2026-10", "2026-10"),
            ("10/2026", "2026-10"),
            ("tháng 9/2026", "2026-09"),
            ("T9/2026", "2026-09"),
            ("2018..2023", "2018..2023"),
            ("2018 - 2023", "2018..2023"),
            ("2026-01-05..2026-02-10", "2026-01-05..2026-02-10"),
            ("5/1/2026..10/2/2026", "2026-01-05..2026-02-10"),
        ] {
            let name = PeriodName::parse(typed).unwrap_or_else(|| panic!("{typed}"));
            assert_eq!(name.to_string(), code, "{typed}");
            assert_eq!(PeriodName::parse(code), Some(name), "{code}");
        }
        for typed in [
            "",
            "26",
            "2026-13",
            "2026-Q5",
            "2026-H3",
            "2026-8M",
            "2023..2018",
            "2026..2026",
            "2026-02-10..2026-01-05",
            "2026-00",
            "x2026",
            "1/2..3/4",
        ] {
            assert_eq!(PeriodName::parse(typed), None, "{typed}");
        }
    }
}
