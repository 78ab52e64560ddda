//! What the screens offer: verbs that lead to what the person at the keys may not do are hidden. The door refuses them all the same.

use super::screen::Screen;
use super::verbs::Verb;
use crate::domain::access::{RIGHTS, Right};
use crate::domain::problem::Problem;
use crate::office::Office;

/// What the person at the keys may do in this book, and why not more.
#[derive(Default)]
pub(super) struct Allowed {
    rights: Vec<Right>,
    refusal: Option<Problem>,
}

impl Allowed {
    /// Everything: before there is a book.
    pub(super) fn all() -> Self {
        Self {
            rights: RIGHTS.to_vec(),
            refusal: None,
        }
    }

    /// As the book says.
    pub(super) fn of(office: &Office) -> Self {
        if let Some(why) = office.read_only() {
            return Self {
                rights: Vec::new(),
                refusal: Some(why.into()),
            };
        }
        // Where the book cannot say, everything is offered and the door decides.
        let may = |right: &Right| office.may(*right).unwrap_or(true);
        Self {
            rights: RIGHTS.into_iter().filter(may).collect(),
            refusal: office
                .role()
                .ok()
                .flatten()
                .map(|role| Problem::NotAllowed { role }),
        }
    }

    /// True for what the person at the keys may do here.
    pub(super) fn may(&self, right: Right) -> bool {
        self.rights.contains(&right)
    }

    /// True where nothing can be changed.
    pub(super) fn is_reading(&self) -> bool {
        !self.rights.contains(&Right::Record)
    }

    /// Why what is hidden is not offered.
    pub(super) fn refusal(&self) -> Option<&Problem> {
        self.refusal.as_ref()
    }

    /// Those of the verbs that are offered on a screen.
    pub(super) fn only(&self, screen: &dyn Screen, verbs: &[Verb]) -> Vec<Verb> {
        let offered = |verb: &Verb| {
            let right = screen.needs(*verb);
            right.is_none_or(|right| self.rights.contains(&right))
        };
        verbs.iter().copied().filter(offered).collect()
    }
}
