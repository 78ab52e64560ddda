//! What day it is: the machine's, or a fixed day for training and tests. The journal keeps the true time in every case but a still clock.

use chrono::{Local, NaiveDate, NaiveDateTime};

/// The clock of an office.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clock {
    /// The machine's.
    Machine,
    /// A fixed day (`TUQUAN_TODAY`) with the machine's time in the journal.
    Day(NaiveDate),
    /// The machine's, though a fixed day was asked for: whoever opens a served book does not choose its day.
    Refused,
    /// Stands still altogether: for whole-screen tests.
    Still(NaiveDateTime),
}

impl Clock {
    /// Today, as every rule sees it.
    pub fn today(&self) -> NaiveDate {
        match self {
            Self::Machine | Self::Refused => Local::now().date_naive(),
            Self::Day(day) => *day,
            Self::Still(moment) => moment.date(),
        }
    }

    /// This moment, as the journal keeps it.
    pub fn now(&self) -> NaiveDateTime {
        match self {
            Self::Machine | Self::Refused | Self::Day(_) => Local::now().naive_local(),
            Self::Still(moment) => *moment,
        }
    }

    /// True where the day is not the machine's: the frame says so.
    pub fn is_fixed(&self) -> bool {
        !matches!(self, Self::Machine | Self::Refused)
    }

    /// True where a fixed day was asked for in vain: the frame says so.
    pub fn is_refused(&self) -> bool {
        matches!(self, Self::Refused)
    }
}
