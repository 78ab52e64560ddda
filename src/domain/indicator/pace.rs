//! Whether a target will be met: what is still needed, and an early warning by the share of the days that are gone.

/// How a number stands to its target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PaceState {
    /// The target is reached.
    Reached,
    /// At least as far as the days that are gone.
    OnTrack,
    /// Behind, by less than a tenth of the target.
    Slipping,
    /// Further behind.
    Behind,
    /// The days are over and the target was not reached.
    Missed,
}

impl PaceState {
    /// The words of the state are `pace-<code>`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Reached => "pace-reached",
            Self::OnTrack => "pace-on-track",
            Self::Slipping => "pace-slipping",
            Self::Behind => "pace-behind",
            Self::Missed => "pace-missed",
        }
    }

    /// True where somebody should look at it.
    pub const fn is_behind(self) -> bool {
        matches!(self, Self::Slipping | Self::Behind | Self::Missed)
    }
}

/// What is still needed for a target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// How it stands.
    pub state: PaceState,
    /// Thousandths that are still missing.
    pub missing: i64,
    /// Thousandths needed in each remaining piece of the period; none where none is left.
    pub each: Option<i64>,
}

/// How `value` stands to `target` (thousandths) when `gone` of `days` days have passed and `pieces` months are left.
pub fn pace(value: i64, target: i64, gone: i64, days: i64, pieces: usize) -> Pace {
    let missing = (target - value).max(0);
    let expected = i128::from(target) * i128::from(gone.clamp(0, days)) / i128::from(days.max(1));
    let lag = expected - i128::from(value);
    let state = if missing == 0 {
        PaceState::Reached
    } else if gone >= days {
        PaceState::Missed
    } else if lag <= 0 {
        PaceState::OnTrack
    } else if lag * 10 < i128::from(target) {
        PaceState::Slipping
    } else {
        PaceState::Behind
    };
    let pieces = i64::try_from(pieces).unwrap_or(i64::MAX);
    // Whole things are needed: 5 in 3 months are 2 a month.
    let each = (pieces > 0).then(|| (missing + pieces * 1000 - 1) / (pieces * 1000) * 1000);
    Pace {
        state,
        missing,
        each,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_warning_comes_before_the_end() {
        let state = |value: i64, gone| pace(value * 1000, 120_000, gone, 365, 1).state;
        assert_eq!(state(120, 10), PaceState::Reached);
        assert_eq!(state(60, 182), PaceState::OnTrack);
        assert_eq!(state(50, 182), PaceState::Slipping);
        assert_eq!(state(40, 182), PaceState::Behind);
        assert_eq!(state(119, 365), PaceState::Missed);
        assert_eq!(state(0, 0), PaceState::OnTrack);
    }

    #[test]
    fn what_is_needed_a_month_is_rounded_up() {
        let needed = pace(531_000, 576_000, 340, 365, 2);
        assert_eq!((needed.missing, needed.each), (45_000, Some(23_000)));
        assert_eq!(pace(1, 2, 365, 365, 0).each, None);
    }
}
