//! Every day falls in exactly one period of each cut of a scheme; compared periods keep their length and never leave their scheme.

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use tuquan::domain::criteria::MonthDay;
use tuquan::domain::period::{Part, PeriodName, Scheme, parse_scheme};

fn scheme() -> impl Strategy<Value = Scheme> {
    let nd09 = include_str!("../../assets/periods/nd09.toml");
    let base = parse_scheme("nd09", nd09).expect("a shipped scheme");
    (1..=12_u32, 1..=28_u32, any::<bool>()).prop_map(move |(month, day, in_year_before)| Scheme {
        begins: MonthDay { month, day },
        in_year_before,
        ..base.clone()
    })
}

fn day() -> impl Strategy<Value = NaiveDate> {
    let first = NaiveDate::from_ymd_opt(1990, 1, 1).expect("a day");
    (0..40_000_u64).prop_map(move |days| first + Days::new(days))
}

/// Every period of that cut in the years around a day.
fn around(scheme: &Scheme, part: Part, day: NaiveDate) -> Vec<tuquan::domain::period::Period> {
    let year = scheme.year_of(day);
    let pieces = 12 / part.months();
    (year - 2..=year + 2)
        .flat_map(|year| (1..=pieces).map(move |piece| part.named(year, piece)))
        .filter_map(|name| scheme.period(name))
        .collect()
}

proptest! {
    #[test]
    fn each_day_is_in_exactly_one_period(scheme in scheme(), day in day()) {
        for part in [Part::Month, Part::Quarter, Part::Half, Part::Year] {
            let holding: Vec<_> = around(&scheme, part, day).into_iter().filter(|period| period.holds(day)).collect();
            prop_assert_eq!(holding.len(), 1, "{:?} {}", part, day);
            prop_assert_eq!(scheme.holding(day, part), holding.into_iter().next());
        }
    }

    #[test]
    fn the_first_and_the_last_day_of_a_period_are_in_no_other(scheme in scheme(), day in day()) {
        for part in [Part::Month, Part::Quarter, Part::Half, Part::Year] {
            let periods = around(&scheme, part, day);
            for period in &periods {
                for end in [period.from, period.to] {
                    let holding = periods.iter().filter(|other| other.holds(end)).count();
                    prop_assert_eq!(holding, 1, "{:?} {}", part, end);
                }
            }
        }
    }

    #[test]
    fn neighbours_touch_and_names_are_read_back(scheme in scheme(), day in day()) {
        for part in [Part::Month, Part::Quarter, Part::Half, Part::Year] {
            let period = scheme.holding(day, part).expect("a cut holds every day");
            let next = scheme.next(&period).expect("a neighbour");
            prop_assert_eq!(next.from, period.to.succ_opt().expect("a day"));
            prop_assert_eq!(scheme.previous(&next), Some(period.clone()));
            prop_assert_eq!(PeriodName::parse(&period.name.to_string()), Some(period.name));
            let cumulative = scheme.cumulative(&period);
            prop_assert!(cumulative.from <= period.from && cumulative.to == period.to);
        }
    }
}
