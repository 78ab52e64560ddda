//! The two rules of Thông tư 124/2021 Đ.5 khoản 4 over the subjects of a commune: all register, at least seventy in a hundred of those are
//! recognised. The fraction, the percentage and the missing ones by name; a person decides.

use chrono::NaiveDate;

/// A residential area or body that could register and be recognised.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Subject {
    /// Code of its kind: `kdc`, or the kind of the agency.
    pub kind: String,
    /// The hamlet, or the agency.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// The day it registered for the year.
    pub registered_on: Option<NaiveDate>,
    /// The recognition that stands for the year.
    pub recognition: Option<i64>,
}

/// A share of one rule: how many of how many, and how many in a hundred are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// So many meet it.
    pub met: i64,
    /// Out of so many.
    pub of: i64,
    /// Per cent asked for.
    pub least: i64,
}

impl Rule {
    /// True where the share is reached; none of nothing is not.
    pub fn holds(self) -> bool {
        self.of > 0 && self.met * 100 >= self.least * self.of
    }

    /// How many more are needed for the rule to hold.
    pub fn short(self) -> i64 {
        let needed = (self.least * self.of + 99) / 100;
        (needed - self.met).max(0)
    }
}

/// Everyone who could register in a year, with what they did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// Residential areas first, then bodies, each in the order of names.
    pub subjects: Vec<Subject>,
}

impl Share {
    /// All of them register (100 %).
    pub fn registered(&self) -> Rule {
        Rule {
            met: self
                .subjects
                .iter()
                .filter(|subject| subject.registered_on.is_some())
                .count() as i64,
            of: self.subjects.len() as i64,
            least: 100,
        }
    }

    /// At least 70 % of the registered ones are recognised.
    pub fn recognised(&self) -> Rule {
        let registered = self
            .subjects
            .iter()
            .filter(|subject| subject.registered_on.is_some());
        let met = registered
            .clone()
            .filter(|subject| subject.recognition.is_some());
        Rule {
            met: met.count() as i64,
            of: registered.count() as i64,
            least: 70,
        }
    }

    /// Who has not registered.
    pub fn unregistered(&self) -> impl Iterator<Item = &Subject> {
        self.subjects
            .iter()
            .filter(|subject| subject.registered_on.is_none())
    }

    /// Who registered and is not recognised.
    pub fn unrecognised(&self) -> impl Iterator<Item = &Subject> {
        self.subjects
            .iter()
            .filter(|subject| subject.registered_on.is_some() && subject.recognition.is_none())
    }

    /// The same of one kind of subject only.
    #[must_use]
    pub fn of_kind(&self, kind: &str) -> Self {
        let subjects = self.subjects.iter().filter(|subject| subject.kind == kind);
        Self {
            subjects: subjects.cloned().collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn subject(registered: bool, recognised: bool) -> Subject {
        Subject {
            kind: "kdc".into(),
            registered_on: registered.then(|| "2026-02-20".parse().expect("a day")),
            recognition: recognised.then_some(1),
            ..Subject::default()
        }
    }

    #[test]
    fn seventy_in_a_hundred_is_reached_at_seventy_and_not_before() {
        let rule = |met, of| Rule { met, of, least: 70 };
        assert!(rule(7, 10).holds() && !rule(69, 99).holds() && !rule(0, 0).holds());
        assert_eq!((rule(69, 99).short(), rule(843, 843).short()), (1, 0));
    }

    #[test]
    fn a_recognition_without_registration_does_not_count() {
        let share = Share {
            subjects: vec![
                subject(true, true),
                subject(true, false),
                subject(false, true),
            ],
        };
        assert_eq!((share.registered().met, share.registered().of), (2, 3));
        assert_eq!((share.recognised().met, share.recognised().of), (1, 2));
        assert_eq!(
            (share.unregistered().count(), share.unrecognised().count()),
            (1, 1)
        );
    }
}
