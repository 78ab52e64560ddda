//! Who may do what: one table of roles and rights, read by the door (which enforces it), by the screens (which hide what is not allowed)
//! and by the tests. Roles hold once the book has an officer in charge; before that everyone may do everything, as in a book of one person.

use super::assessment::{CriteriaSet, Criterion};
use super::command::{Change, Command, Target};
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
const OWN: &[&str] = &["language", "typing", "tones"];

/// The person at the keys as the book knows him: what makes a change of an officer a matter of his own.
#[derive(Clone, Copy, Debug, Default)]
pub struct Own<'a> {
    /// His row among the officers, if he has one.
    pub row: Option<i64>,
    /// His name.
    pub name: &'a str,
}

impl Own<'_> {
    /// True for a change of his own habits; a row that he makes of himself for that is one of somebody who only reads.
    fn covers(self, change: &Change) -> bool {
        let habit = |field: &str| OWN.contains(&field);
        change.kind == Officer::KIND
            && change.fresh.is_empty()
            && match &change.target {
                Target::Seen { id, .. } => {
                    Some(*id) == self.row && change.row.iter().all(|(field, _)| habit(field))
                }
                Target::New => {
                    self.row.is_none()
                        && change.row.get("name").text() == self.name
                        && change.row.get("role").text() == OfficerRole::Viewer.code()
                        && change
                            .row
                            .iter()
                            .all(|(field, _)| habit(field) || ["name", "role"].contains(&field))
                }
            }
    }
}

/// The rights that a command needs, all of them; none for one's own habits. What undo and redo need, the step says: [`for_step`].
pub fn needed(command: &Command, own: Own<'_>) -> Vec<Right> {
    let mut rights = match command {
        Command::Save { changes, .. } => for_changes(changes, own),
        Command::Retire { kind, .. } | Command::Restore { kind, .. } => vec![right_for(kind)],
        Command::Succeed(asked) => vec![right_for(asked.kind)],
        Command::Merge(merge) => vec![right_for(merge.kind)],
        Command::Import(list) => {
            let mut rights = for_changes(&list.changes, own);
            rights.push(Right::Import);
            rights
        }
        Command::Issue(_) => vec![Right::Issue],
        Command::Erase { .. } => vec![Right::Erase],
        Command::Attend { sheet, .. } => {
            let mut rights = for_changes(&sheet.tasks, own);
            rights.extend([right_for(sheet.meeting.kind), Right::Record]);
            rights
        }
        Command::OpenRound(_) | Command::Undo | Command::Redo => vec![Right::Record],
    };
    rights.dedup();
    rights
}

fn for_changes(changes: &[Change], own: Own<'_>) -> Vec<Right> {
    let others = changes.iter().filter(|change| !own.covers(change));
    others.map(|change| right_for(change.kind)).collect()
}

/// The rights that taking a step back, or doing it again, needs: those for the rows that it changed.
pub fn for_step<'a>(kinds: impl Iterator<Item = &'a str>) -> Vec<Right> {
    let mut rights = vec![Right::Record];
    rights.extend(kinds.map(right_for));
    rights.dedup();
    rights
}

/// The roles that may make and change rows of a kind in a real book.
pub fn roles_for(kind: &str) -> impl Iterator<Item = OfficerRole> {
    let right = right_for(kind);
    OfficerRole::CODES
        .iter()
        .filter_map(|code| OfficerRole::of(code))
        .filter(move |role| role.may(right, false))
}

/// The right to make, change and retire rows of a kind.
pub fn right_for(kind: &str) -> Right {
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

    fn save(change: Change) -> Command {
        Command::save(change)
    }

    #[test]
    fn own_habits_need_no_right_and_nothing_else_is_ones_own() {
        let own = Own {
            row: Some(3),
            name: "nam",
        };
        let mine = |row: Row| save(Change::of::<Officer>(3, 1, row));
        let english = || Row::new().with("language", "en");
        assert_eq!(needed(&mine(english()), own), []);
        let officers = [Right::Officers];
        for taken in [
            mine(english().with("role", "phu_trach")),
            mine(english().with("name", "hoa")),
            mine(english().with("account", "hoa")),
            mine(english().with("active", 1)),
            save(Change::of::<Officer>(4, 1, english())),
            save(Change::new::<Officer>(
                english().with("name", "nam").with("role", "chi_xem"),
            )),
        ] {
            assert_eq!(needed(&taken, own), officers, "{taken:?}");
        }
        let stranger = Own { row: None, ..own };
        let first = |name: &str, role: &str| {
            let row = english().with("name", name).with("role", role);
            needed(&save(Change::new::<Officer>(row)), stranger)
        };
        assert_eq!(first("nam", "chi_xem"), []);
        assert_eq!(first("nam", "van_thu"), officers);
        assert_eq!(first("nam", ""), officers);
        assert_eq!(first("hoa", "chi_xem"), officers);
    }

    #[test]
    fn several_rows_need_the_rights_of_all_of_them() {
        let changes = || {
            vec![
                Change::new::<Hamlet>(Row::new()),
                Change::new::<Office>(Row::new()),
                Change::new::<Officer>(Row::new()),
            ]
        };
        let all = [Right::Record, Right::Settings, Right::Officers];
        let both = Command::save_all(changes(), super::super::form::Say::new("op-save"));
        assert_eq!(needed(&both, Own::default()), all);
        let list = Command::Import(Box::new(super::super::command::Import {
            changes: changes(),
            what: super::super::form::Say::new("op-import"),
            seen: 0,
        }));
        let rights = needed(&list, Own::default());
        assert!(all.iter().all(|right| rights.contains(right)) && rights.contains(&Right::Import));
        assert_eq!(
            for_step(["hamlet", "officer"].into_iter()),
            [Right::Record, Right::Officers]
        );
    }
}
