//! Reporting periods (kỳ báo cáo): what they are called, which days they hold, when their report is due and how they stand.
//! Closing schemes and holidays are data; today is always given.

pub mod calendar;
mod name;
mod scheme;
mod state;

use chrono::NaiveDate;

use super::day::show_day;
use super::form::Say;

pub use calendar::{Calendar, HolidayFile, parse_holidays};
pub use name::{Part, PeriodName};
pub use scheme::{Deadline, Scheme, parse_scheme};
pub use state::{PeriodState, Standing, state};

/// The days of one period of a scheme, both ends included.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Period {
    /// Code of its closing scheme; periods of different schemes are never compared.
    pub scheme: String,
    /// What it is called.
    pub name: PeriodName,
    /// First day.
    pub from: NaiveDate,
    /// Last day: the closing day.
    pub to: NaiveDate,
}

impl Period {
    /// True where the day lies in it.
    pub fn holds(&self, day: NaiveDate) -> bool {
        (self.from..=self.to).contains(&day)
    }

    /// Its name in words: `tháng 10/2026`, `quý III/2026`, `6 tháng đầu năm 2026`.
    pub fn say(&self) -> Say {
        self.name.say()
    }

    /// Its days in figures, as page 1 of a report states them: `15/12/2025 – 14/12/2026`.
    pub fn window(&self) -> String {
        format!("{} – {}", show_day(self.from), show_day(self.to))
    }
}
