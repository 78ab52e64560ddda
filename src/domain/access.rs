//! Who may do what: one table of roles and rights, read by the door (which enforces it), by the screens (which hide what is not allowed)
//! and by the tests. Roles hold once the book has an officer in charge; before that everyone may do everything, as in a book of one person.

use super::assessment::{CriteriaSet, Criterion};
use super::command::{Change, Command};
use super::form::{Choice, Record};
use super::place::{Office, Officer};
use crate::choice;

choice! {
    /// Role of a person who works in the book.
    OfficerRole = "duty" {
        /// Keeps the books: every record, import and export, reports.
        #[default] Clerk = "van_thu",
        /// Records what happens: meetings, papers, opinions, evidence.
        Officer = "can_bo",
        /// In charge of the book: also officers, settings, erasing, bringing back.
        Head = "phu_trach",
        /// Reads only.
        Viewer = "chi_xem",
        /// Writes in training books, reads the real one.
        Trainer = "tap_huan",
    }
}

/// What a command needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Right {
    /// To make, change, retire and restore records, and to take one's own steps back.
    Record,
    /// To take a whole list in.
    Import,
    /// To issue a report.
    Issue,
    /// To change the office's card and the criteria sets.
    Settings,
    /// To say who works in the book, and in which role.
    Officers,
    /// To erase a person for good.
    Erase,
    /// To bring rows back out of a copy.
    BringBack,
    /// To take the whole book, whole telephone numbers or all that is kept of one person out of it.
    TakeOut,
}

/// Every right, in the order of the table.
pub const RIGHTS: [Right; 8] = [
    Right::Record,
    Right::Import,
    Right::Issue,
    Right::Settings,
    Right::Officers,
    Right::Erase,
    Right::BringBack,
    Right::TakeOut,
];

impl OfficerRole {
    /// The rights of a role in a real book.
    pub const fn rights(self) -> &'static [Right] {
        match self {
            Self::Head => &RIGHTS,
            Self::Clerk => &[
                Right::Record,
                Right::Import,
                Right::Issue,
                Right::Settings,
                Right::TakeOut,
            ],
            Self::Officer => &[Right::Record, Right::TakeOut],
            Self::Viewer | Self::Trainer => &[],
        }
    }

    /// True where the role allows it; in a training book everyone but a viewer may do everything.
    pub fn may(self, right: Right, training: bool) -> bool {
        self.rights().contains(&right) || (training && self != Self::Viewer)
    }
}

/// Fields of an officer that everyone sets for himself.
const OWN: &[&str] = &["name", "language", "typing", "tones"];

/// The right that a command needs; none for what everyone may do (one's own settings).
pub fn needed(command: &Command) -> Option<Right> {
    match command {
        Command::Save { changes, .. } => changes.iter().filter_map(for_change).max_by_key(rank),
        Command::Retire { kind, .. } | Command::Restore { kind, .. } => Some(for_kind(kind)),
        Command::Succeed(asked) => Some(for_kind(asked.kind)),
        Command::Merge(merge) => Some(for_kind(merge.kind)),
        Command::Import(_) => Some(Right::Import),
        Command::Issue(_) => Some(Right::Issue),
        Command::Erase { .. } => Some(Right::Erase),
        Command::Attend { .. } | Command::OpenRound(_) | Command::Undo | Command::Redo => {
            Some(Right::Record)
        }
    }
}

fn rank(right: &Right) -> usize {
    RIGHTS
        .iter()
        .position(|known| known == right)
        .unwrap_or_default()
}

fn for_change(change: &Change) -> Option<Right> {
    let own =
        change.kind == Officer::KIND && change.row.iter().all(|(field, _)| OWN.contains(&field));
    (!own).then(|| for_kind(change.kind))
}

/// The roles that may make and change rows of a kind in a real book.
pub fn roles_for(kind: &str) -> impl Iterator<Item = OfficerRole> {
    let right = for_kind(kind);
    OfficerRole::CODES
        .iter()
        .filter_map(|code| OfficerRole::of(code))
        .filter(move |role| role.may(right, false))
}

fn for_kind(kind: &str) -> Right {
    match kind {
        Officer::KIND => Right::Officers,
        Office::KIND | CriteriaSet::KIND | Criterion::KIND => Right::Settings,
        _ => Right::Record,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::form::Row;
    use crate::domain::place::Hamlet;

    #[test]
    fn each_role_may_what_the_one_below_it_may() {
        let held = |role: OfficerRole| role.rights().len();
        assert!(held(OfficerRole::Viewer) < held(OfficerRole::Officer));
        assert!(held(OfficerRole::Officer) < held(OfficerRole::Clerk));
        assert!(held(OfficerRole::Clerk) < held(OfficerRole::Head));
        assert_eq!(held(OfficerRole::Head), RIGHTS.len());
        assert!(OfficerRole::Trainer.may(Right::Record, true));
        assert!(!OfficerRole::Trainer.may(Right::Record, false));
        assert!(!OfficerRole::Viewer.may(Right::Record, true));
        assert_eq!(OfficerRole::CODES.len(), 5);
    }

    #[test]
    fn own_settings_need_no_right_and_a_role_needs_the_highest() {
        let save = |row: Row| Command::save(Change::new::<Officer>(row));
        assert_eq!(needed(&save(Row::new().with("language", "en"))), None);
        assert_eq!(
            needed(&save(Row::new().with("role", "phu_trach"))),
            Some(Right::Officers)
        );
        let both = Command::save_all(
            vec![
                Change::new::<Hamlet>(Row::new()),
                Change::new::<Office>(Row::new()),
            ],
            super::super::form::Say::new("op-save"),
        );
        assert_eq!(needed(&both), Some(Right::Settings));
    }
}
