//! Who came, in numbers: the four states counted, the rate with its two numbers, and the quorum. Nobody is present by omission.

use super::meeting::Presence;

/// The states of one roster, counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Turnout {
    /// Present.
    pub present: i64,
    /// Absent with leave.
    pub excused: i64,
    /// Absent without.
    pub absent: i64,
    /// Nobody said.
    pub unknown: i64,
}

impl Turnout {
    /// Counts one more.
    pub fn add(&mut self, state: Presence) {
        *match state {
            Presence::Present => &mut self.present,
            Presence::Excused => &mut self.excused,
            Presence::Absent => &mut self.absent,
            Presence::Unknown => &mut self.unknown,
        } += 1;
    }

    /// Everyone on the roster: the lower number of the rate.
    pub fn roster(&self) -> i64 {
        self.present + self.excused + self.absent + self.unknown
    }

    /// The rate as `786` for 78,6 %; none over an empty roster.
    pub fn permille(&self) -> Option<i64> {
        permille(self.present, self.roster())
    }

    /// More than half of the members of that day are there.
    pub fn has_quorum(&self) -> bool {
        self.present * 2 > self.roster()
    }
}

impl FromIterator<Presence> for Turnout {
    fn from_iter<I: IntoIterator<Item = Presence>>(states: I) -> Self {
        let mut turnout = Self::default();
        states.into_iter().for_each(|state| turnout.add(state));
        turnout
    }
}

/// A share in thousandths, rounded half up; none over nothing.
pub fn permille(part: i64, whole: i64) -> Option<i64> {
    (whole > 0).then(|| (part * 2_000 + whole) / (whole * 2))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rate_is_present_over_all_members_of_the_day() {
        let states = [Presence::Present; 11].into_iter();
        let turnout: Turnout = states
            .chain([Presence::Excused, Presence::Absent, Presence::Unknown])
            .collect();
        assert_eq!(
            (turnout.present, turnout.roster(), turnout.permille()),
            (11, 14, Some(786))
        );
        assert!(turnout.has_quorum());
        assert_eq!(Turnout::default().permille(), None);
    }

    #[test]
    fn half_is_no_quorum() {
        let turnout: Turnout = [Presence::Present, Presence::Absent].into_iter().collect();
        assert!(!turnout.has_quorum());
    }
}
