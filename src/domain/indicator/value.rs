//! The number of an indicator. Blank, 0 and not applicable are three things everywhere.

use crate::domain::number::show_count;

/// A number, or why there is none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Value {
    /// Nothing was entered that could be counted: no number, and never 0.
    #[default]
    Blank,
    /// The question does not apply: a share of nothing, a hamlet of something without one.
    NotApplicable,
    /// Thousandths.
    Number(i64),
}

/// How a number differs from another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// Thousandths more, or fewer below 0.
    pub by: i64,
    /// Per mille of the earlier number; none where that was 0 and for shares, which differ by points.
    pub permille: Option<i64>,
}

impl Value {
    /// A whole number.
    pub const fn whole(count: i64) -> Self {
        Self::Number(count.saturating_mul(1000))
    }

    /// Thousandths, if there is a number.
    pub const fn number(self) -> Option<i64> {
        match self {
            Self::Number(thousandths) => Some(thousandths),
            _ => None,
        }
    }

    /// As papers print it: `10.880`, `86,0`; `·` where nothing was entered, `–` where nothing applies.
    pub fn show(self, decimals: u32) -> String {
        match self {
            Self::Blank => "·".to_owned(),
            Self::NotApplicable => "–".to_owned(),
            Self::Number(thousandths) => show_thousandths(thousandths, decimals),
        }
    }

    /// `part / whole`, times 100 where it is a percentage, rounded half up to the thousandth.
    pub fn share(part: Self, whole: Self, percent: bool) -> Self {
        match (part, whole) {
            (Self::NotApplicable, _) | (_, Self::NotApplicable | Self::Number(..=0)) => {
                Self::NotApplicable
            }
            (Self::Blank, _) | (_, Self::Blank) => Self::Blank,
            (Self::Number(part), Self::Number(whole)) => {
                let times = if percent { 100_000 } else { 1_000 };
                let (part, whole) = (i128::from(part) * times * 2, i128::from(whole));
                let rounded = (part + whole).div_euclid(whole * 2);
                i64::try_from(rounded).map_or(Self::NotApplicable, Self::Number)
            }
        }
    }

    /// Both together; what is blank or does not apply adds nothing.
    #[must_use]
    pub const fn plus(self, other: Self) -> Self {
        match (self, other) {
            (Self::Number(one), Self::Number(other)) => Self::Number(one.saturating_add(other)),
            (Self::Number(one), _) | (_, Self::Number(one)) => Self::Number(one),
            (Self::Blank, _) | (_, Self::Blank) => Self::Blank,
            _ => Self::NotApplicable,
        }
    }

    /// Without the other; where either is missing there is no difference.
    #[must_use]
    pub const fn minus(self, other: Self) -> Self {
        match (self, other) {
            (Self::Number(one), Self::Number(other)) => Self::Number(one.saturating_sub(other)),
            (Self::Blank, _) | (_, Self::Blank) => Self::Blank,
            _ => Self::NotApplicable,
        }
    }

    /// How this number differs from an earlier one; none where either is missing.
    pub fn against(self, earlier: Self, percent: bool) -> Option<Change> {
        let (now, then) = (self.number()?, earlier.number()?);
        let by = now - then;
        let of = |then: i64| {
            let (by, then) = (i128::from(by) * 2_000, i128::from(then));
            i64::try_from((by + then).div_euclid(then * 2)).ok()
        };
        Some(Change {
            by,
            permille: (then > 0 && !percent).then(|| of(then)).flatten(),
        })
    }
}

/// Thousandths with so many digits after the comma, rounded half up.
fn show_thousandths(thousandths: i64, decimals: u32) -> String {
    let decimals = decimals.min(3);
    let step = 10_i64.pow(3 - decimals);
    let rounded = (thousandths.abs() + step / 2) / step;
    let one = 10_i64.pow(decimals);
    let sign = if thousandths < 0 && rounded != 0 {
        "-"
    } else {
        ""
    };
    let whole = show_count(rounded / one);
    if decimals == 0 {
        return format!("{sign}{whole}");
    }
    let width = decimals as usize;
    format!("{sign}{whole},{:0width$}", rounded % one)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_kinds_of_nothing_are_shown_apart() {
        let shown =
            [Value::Blank, Value::whole(0), Value::NotApplicable].map(|value| value.show(0));
        assert_eq!(shown, ["·", "0", "–"]);
        assert_eq!(Value::whole(425_813).show(0), "425.813");
        assert_eq!(Value::Number(86_049).show(1), "86,0");
        assert_eq!(Value::Number(-1_500).show(1), "-1,5");
    }

    #[test]
    fn a_share_is_rounded_half_up_and_of_nothing_it_does_not_apply() {
        let share = |part, whole| Value::share(Value::whole(part), Value::whole(whole), true);
        assert_eq!(share(18, 142).show(3), "12,676");
        assert_eq!(share(281, 412).show(1), "68,2");
        assert_eq!(share(32, 130).show(1), "24,6");
        assert_eq!(share(843, 843).show(0), "100");
        assert_eq!(share(1, 0), Value::NotApplicable);
        assert_eq!(
            Value::share(Value::Blank, Value::whole(3), true),
            Value::Blank
        );
    }

    #[test]
    fn differences_have_a_size_and_a_share() {
        let change = |now, then| Value::whole(now).against(Value::whole(then), false);
        assert_eq!(
            change(96, 81),
            Some(Change {
                by: 15_000,
                permille: Some(185)
            })
        );
        assert_eq!(
            change(81, 96).and_then(|change| change.permille),
            Some(-156)
        );
        assert_eq!(
            change(5, 0),
            Some(Change {
                by: 5_000,
                permille: None
            })
        );
        assert_eq!(Value::whole(5).against(Value::Blank, false), None);
    }
}
