//! Numbers a person gives to an indicator in a period: the target set for it (chỉ tiêu), the number reported beside the counted one
//! (số báo cáo), and the exception that opens a closed period again.

use chrono::NaiveDate;

use super::cell::{Day, Measure, Note, Text};
use super::document::Document;
use super::fault::{Fault, Finding};
use super::form::{Link, Row};
use super::period::PeriodName;
use super::place::Hamlet;
use crate::record;

/// `code · period` is how a number of an indicator calls itself.
fn of_indicator(row: &Row) -> String {
    format!(
        "{} · {}",
        row.get("indicator").text(),
        row.get("period").text()
    )
}

/// A period is kept under its code (`2026-Q3`), however it was typed; one that cannot be read is refused.
fn tidy_period(typed: &mut String) {
    if let Some(name) = PeriodName::parse(typed) {
        *typed = name.to_string();
    }
}

fn unread_period(typed: &str) -> Option<Finding> {
    let unread = !typed.is_empty() && PeriodName::parse(typed).is_none();
    unread.then(|| Finding::refusal("period", Fault::NotAPeriod))
}

record! {
    /// A target (chỉ tiêu giao) of an indicator for a period: of the whole office, or of one hamlet.
    Goal = "goal" {
        /// Code of the indicator.
        indicator: Text, required, listed, searched, max(60);
        /// Code of the closing scheme.
        scheme: Text, required, max(40), default("nd09");
        /// Code of the period.
        period: Text, required, listed, max(30);
        /// Blank: the whole office.
        hamlet: Link<Hamlet>, listed, filtered;
        value: Measure, required, listed, max(1_000_000_000_000);
        /// The paper that set it.
        document: Link<Document>, listed;
        note: Note;
    }
    {
        fn tidy(&mut self) {
            tidy_period(&mut self.period);
        }
        fn label(row: &Row) -> String {
            of_indicator(row)
        }
        fn rules(&self, _today: NaiveDate) -> Vec<Finding> {
            unread_period(&self.period).into_iter().collect()
        }
    }
}

record! {
    /// A number reported for an indicator and period beside the one counted from the books; a difference needs its reason before a
    /// report is issued.
    Declared = "declared" {
        indicator: Text, required, listed, searched, max(60);
        scheme: Text, required, max(40), default("nd09");
        period: Text, required, listed, max(30);
        hamlet: Link<Hamlet>, listed, filtered;
        value: Measure, required, listed, max(1_000_000_000_000);
        /// Why it differs from the counted number.
        reason: Text, listed, max(300);
        /// The paper that states it.
        document: Link<Document>, listed;
        note: Note;
    }
    {
        fn tidy(&mut self) {
            tidy_period(&mut self.period);
        }
        fn label(row: &Row) -> String {
            of_indicator(row)
        }
        fn rules(&self, _today: NaiveDate) -> Vec<Finding> {
            unread_period(&self.period).into_iter().collect()
        }
    }
}

record! {
    /// A closed period opened again by exception; it ends by itself.
    Reopening = "reopening" {
        scheme: Text, required, listed, max(40), default("nd09");
        period: Text, required, listed, searched, max(30);
        /// Who allowed it.
        allowed_by: Text, required, listed, max(120);
        reason: Text, required, listed, max(300);
        /// The last day.
        until: Day, required, listed;
        document: Link<Document>, listed;
    }
    {
        fn tidy(&mut self) {
            tidy_period(&mut self.period);
        }
        fn label(row: &Row) -> String {
            row.get("period").text().to_owned()
        }
        fn rules(&self, _today: NaiveDate) -> Vec<Finding> {
            unread_period(&self.period).into_iter().collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::form::Record;
    use crate::domain::kinds;

    #[test]
    fn a_period_is_kept_under_its_code() {
        let kind = kinds::of::<Goal>();
        let row = Row::new()
            .with("period", "Quý III/2026")
            .with("indicator", "to");
        let tidy = kind.tidy(&row).expect("a row");
        assert_eq!(tidy.get("period").text(), "2026-Q3");
        assert_eq!((kind.label)(&tidy), "to · 2026-Q3");
        let today = "2026-11-22".parse().expect("a day");
        let goal = Goal {
            period: "hôm nào".into(),
            ..Goal::default()
        };
        assert_eq!(goal.rules(today).len(), 1);
    }
}
