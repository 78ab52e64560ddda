//! How a period stands: open, late, closed, reopened or issued, each with its own sentence that names what can still be done.

use chrono::NaiveDate;

use super::{Calendar, Period, Scheme};
use crate::domain::form::Say;

/// What is known of a period beside its days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// The day its report was issued.
    pub issued: Option<NaiveDate>,
    /// The last day of a reopening by exception.
    pub reopened_until: Option<NaiveDate>,
}

/// How a period stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PeriodState {
    /// Its days are not over: entered as they come.
    Running {
        /// The day the report is due.
        due: Option<NaiveDate>,
        /// Working days until then.
        left: i64,
    },
    /// It has closed and its report is not due yet.
    Open {
        /// The day the report is due.
        due: Option<NaiveDate>,
        /// Working days until then.
        left: i64,
    },
    /// The deadline has passed without a report.
    Late {
        /// The day it was due.
        due: NaiveDate,
        /// Working days since.
        by: i64,
    },
    /// Locked: what is entered now goes into the next report.
    Closed {
        /// The last day before the lock.
        since: NaiveDate,
    },
    /// Locked, and opened again by exception.
    Reopened {
        /// The last day of the exception.
        until: NaiveDate,
    },
    /// Its report is issued.
    Issued {
        /// The day.
        on: NaiveDate,
    },
}

/// How a period stands on `today`.
pub fn state(
    period: &Period,
    scheme: &Scheme,
    calendar: &Calendar,
    standing: Standing,
    today: NaiveDate,
) -> PeriodState {
    if let Some(until) = standing.reopened_until.filter(|until| today <= *until) {
        return PeriodState::Reopened { until };
    }
    if let Some(on) = standing.issued {
        return PeriodState::Issued { on };
    }
    let due = scheme.due(period, calendar);
    let left = due.map_or(0, |due| calendar.left(today, due));
    let lock = scheme.locked_after(period, calendar);
    match (due, lock) {
        _ if today <= period.to => PeriodState::Running { due, left },
        (_, Some(since)) if today > since => PeriodState::Closed { since },
        (Some(due), _) if today > due => PeriodState::Late { due, by: -left },
        _ => PeriodState::Open { due, left },
    }
}

impl PeriodState {
    /// True where declared numbers and the report can still change.
    pub fn is_open(self) -> bool {
        !matches!(self, Self::Closed { .. } | Self::Issued { .. })
    }

    /// The sentence: how it stands and what can still be done.
    pub fn say(self) -> Say {
        match self {
            Self::Running {
                due: Some(due),
                left,
            } => Say::new("period-state-running")
                .with("due", due)
                .with("left", left),
            Self::Running { due: None, .. } => Say::new("period-state-running-free"),
            Self::Open {
                due: Some(due),
                left,
            } => Say::new("period-state-open")
                .with("due", due)
                .with("left", left),
            Self::Open { due: None, .. } => Say::new("period-state-open-free"),
            Self::Late { due, by } => Say::new("period-state-late")
                .with("due", due)
                .with("by", by),
            Self::Closed { since } => Say::new("period-state-closed").with("since", since),
            Self::Reopened { until } => Say::new("period-state-reopened").with("until", until),
            Self::Issued { on } => Say::new("period-state-issued").with("on", on),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::period::{PeriodName, parse_scheme};

    #[test]
    fn four_states_and_the_exception() {
        let day = |text: &str| -> NaiveDate { text.parse().expect("a day") };
        let scheme = parse_scheme("nd09", include_str!("../../../assets/periods/nd09.toml"))
            .expect("a scheme");
        let year = scheme.period(PeriodName::Year(2026)).expect("a year");
        let calendar = Calendar::default();
        let on = |today, standing| state(&year, &scheme, &calendar, standing, day(today));
        let plain = Standing::default();
        let due = Some(day("2026-12-16"));
        assert_eq!(
            on("2026-12-14", plain),
            PeriodState::Running { due, left: 2 }
        );
        assert_eq!(on("2026-12-15", plain), PeriodState::Open { due, left: 1 });
        let late = PeriodState::Late {
            due: day("2026-12-16"),
            by: 1,
        };
        assert_eq!(on("2026-12-17", plain), late);
        assert!(matches!(
            on("2027-03-01", plain),
            PeriodState::Closed { .. }
        ));
        assert!(!on("2027-03-01", plain).is_open());
        let issued = Standing {
            issued: Some(day("2026-12-15")),
            reopened_until: None,
        };
        assert_eq!(
            on("2027-03-01", issued),
            PeriodState::Issued {
                on: day("2026-12-15")
            }
        );
        let reopened = Standing {
            reopened_until: Some(day("2027-03-05")),
            ..issued
        };
        assert!(on("2027-03-05", reopened).is_open());
        assert!(!on("2027-03-06", reopened).is_open(), "it ends by itself");
    }
}
