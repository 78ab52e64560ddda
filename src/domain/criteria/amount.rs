//! A number of a rule or an answer, exact to the hundredth.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::domain::number::{NumberFault, parse_decimal, show_count};

/// Hundredths of a unit: `0,5 %` is 50, `70 %` is 7000, `3 tổ` is 300. Exact, so that a share on its threshold is met.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Amount(pub i64);

impl Amount {
    /// Nothing.
    pub const ZERO: Self = Self(0);
    /// One hundred units: the whole of a share in percent.
    pub const HUNDRED: Self = Self(10_000);

    /// A whole number of units; one too large for a book is held at the largest amount.
    pub const fn whole(units: i64) -> Self {
        Self(units.saturating_mul(100))
    }

    /// Reads `70`, `0.5` or `12.25`, also with `_` between digits; more than two decimals or another notation is `None`.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.replace('_', "");
        let (sign, digits) = match text.strip_prefix('-') {
            Some(rest) => (-1, rest),
            None => (1, text.strip_prefix('+').unwrap_or(&text)),
        };
        let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
        let plain = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || decimals.len() > 2 || !plain(whole) || !plain(decimals) {
            return None;
        }
        let hundredths: i64 = format!("{decimals:0<2}").parse().ok()?;
        let whole: i64 = whole.parse().ok()?;
        Some(Self(
            sign * whole.checked_mul(100)?.checked_add(hundredths)?,
        ))
    }

    /// Reads what a clerk typed (`78,6`, `1.234,5`, `70 %`), to the nearest hundredth.
    pub fn read(typed: &str) -> Result<Self, NumberFault> {
        let hundredths = (parse_decimal(typed)? * 100.0).round();
        if hundredths.abs() < 9e15 {
            Ok(Self(hundredths as i64))
        } else {
            Err(NumberFault::TooLarge)
        }
    }

    /// As papers print it: `70`, `0,5`, `10.880`.
    pub fn show(self) -> String {
        let whole = show_count(self.0.abs() / 100);
        let sign = if self.0 < 0 { "-" } else { "" };
        match self.0.unsigned_abs() % 100 {
            0 => format!("{sign}{whole}"),
            tenths if tenths % 10 == 0 => format!("{sign}{whole},{}", tenths / 10),
            hundredths => format!("{sign}{whole},{hundredths:02}"),
        }
    }

    /// `part / whole` in hundredths of a percent, cut (never rounded up to a threshold); `None` when `whole` is not positive.
    pub fn percent(part: i64, whole: i64) -> Option<Self> {
        let share = (whole > 0).then(|| i128::from(part) * 10_000 / i128::from(whole))?;
        i64::try_from(share).ok().map(Self)
    }
}

impl fmt::Display for Amount {
    /// The form of data files: `70`, `0.5`, `12.25`. Screens print with the comma of the language.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let (whole, decimals) = (self.0.unsigned_abs() / 100, self.0.unsigned_abs() % 100);
        match decimals {
            0 => write!(f, "{sign}{whole}"),
            tenths if tenths % 10 == 0 => write!(f, "{sign}{whole}.{}", tenths / 10),
            _ => write!(f, "{sign}{whole}.{decimals:02}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn reads_exactly_and_refuses_what_it_would_have_to_round() {
        for (text, hundredths) in [
            ("70", 7000),
            ("0.5", 50),
            ("0.05", 5),
            ("3_000", 300_000),
            ("-1.25", -125),
        ] {
            assert_eq!(Amount::parse(text), Some(Amount(hundredths)), "{text}");
        }
        for text in [
            "",
            ".5",
            "0.125",
            "1e3",
            "nan",
            "--1",
            "1,5",
            "99999999999999999999",
        ] {
            assert_eq!(Amount::parse(text), None, "{text}");
        }
    }

    #[test]
    fn what_a_clerk_types_is_printed_as_papers_do() {
        for (typed, shown) in [
            ("0,05", "0,05"),
            ("0.5 %", "0,5"),
            ("10.880", "10.880"),
            ("-1,25", "-1,25"),
            ("70", "70"),
        ] {
            assert_eq!(
                Amount::read(typed).map(Amount::show).as_deref(),
                Ok(shown),
                "{typed}"
            );
        }
        assert_eq!(Amount::read(""), Err(NumberFault::Empty));
        assert_eq!(
            Amount::read("99999999999999999999"),
            Err(NumberFault::TooLarge)
        );
    }

    #[test]
    fn a_share_is_cut_so_that_a_near_miss_stays_a_miss() {
        assert_eq!(Amount::percent(4101, 4102), Some(Amount(9_997)));
        assert_eq!(Amount::percent(7, 10), Some(Amount(7_000)));
        assert_eq!(Amount::percent(1, 0), None);
    }

    proptest! {
        #[test]
        fn what_is_shown_is_read_back(hundredths in -1_000_000_000_i64..1_000_000_000) {
            prop_assert_eq!(Amount::parse(&Amount(hundredths).to_string()), Some(Amount(hundredths)));
        }
    }
}
