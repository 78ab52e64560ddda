//! The one table of verbs and keys. The key line, the help, the README and the tests print its rows; nothing about a key is said twice.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use crate::domain::access::Right;

/// What a key means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verb {
    Up,
    Down,
    PageUp,
    PageDown,
    First,
    Last,
    NextBox,
    LastBox,
    Open,
    New,
    Edit,
    Search,
    Pick,
    Reread,
    Narrow,
    AsOf,
    Print,
    Import,
    Retire,
    Restore,
    Palette,
    Save,
    Undo,
    Redo,
    Mark,
    Help,
    History,
    Leave,
    Role,
    Absent,
    Excused,
    Unclear,
    Guests,
    Households,
    Minutes,
    WalkIn,
    Task,
    NotHeld,
    Evidence,
    Gaps,
    Matrix,
    Confirm,
    Figures,
    Earlier,
    Later,
    Period,
    Goals,
    Reopen,
    OldText,
    Places,
    Mine,
    Theirs,
    AllMine,
    AllTheirs,
    Preview,
    Remark,
    Check,
    Sign,
    Issue,
    Chain,
    Step,
    Erase,
    Merge,
    Reply,
    Again,
    Refer,
    Pin,
    Language,
    Lock,
    Typing,
    Go,
    Back,
}

/// Where a verb stands in the help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// Moving about.
    Move,
    /// Working with records.
    Record,
    /// The attendance sheet and the meeting.
    Meeting,
    /// The criteria board.
    Criteria,
    /// The figures of a period.
    Figures,
    /// The reports.
    Report,
    /// The whole program.
    Program,
}

/// One key as a terminal sends it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chord {
    /// A function or cursor key.
    Key(KeyCode),
    /// Ctrl with a letter.
    Ctrl(char),
    /// A letter or sign alone: a verb in lists, text in boxes.
    Plain(char),
}

/// One row of the table.
#[derive(Debug)]
pub struct VerbRow {
    /// The verb.
    pub verb: Verb,
    /// Its keys, the one to show first.
    pub keys: &'static [Chord],
    /// Its words are `verb-<name>`.
    pub name: &'static str,
    /// Where it stands in the help.
    pub group: Group,
    /// The right without which it is not offered; none where it only shows something.
    pub needs: Option<Right>,
}

use Chord::{Ctrl, Key, Plain};
use Group::{Criteria, Figures, Meeting, Move, Program, Record, Report};

const fn row(verb: Verb, name: &'static str, group: Group, keys: &'static [Chord]) -> VerbRow {
    VerbRow {
        verb,
        keys,
        name,
        group,
        needs: None,
    }
}

const fn change(verb: Verb, name: &'static str, group: Group, keys: &'static [Chord]) -> VerbRow {
    needing(Right::Record, &row(verb, name, group, keys))
}

const fn needing(right: Right, row: &VerbRow) -> VerbRow {
    VerbRow {
        needs: Some(right),
        ..*row
    }
}

/// Every verb of the program.
pub static VERBS: &[VerbRow] = &[
    row(Verb::Up, "up", Move, &[Key(KeyCode::Up)]),
    row(Verb::Down, "down", Move, &[Key(KeyCode::Down)]),
    row(Verb::PageUp, "page-up", Move, &[Key(KeyCode::PageUp)]),
    row(Verb::PageDown, "page-down", Move, &[Key(KeyCode::PageDown)]),
    row(Verb::First, "first", Move, &[Key(KeyCode::Home)]),
    row(Verb::Last, "last", Move, &[Key(KeyCode::End)]),
    row(Verb::NextBox, "next-box", Move, &[Key(KeyCode::Tab)]),
    row(Verb::LastBox, "last-box", Move, &[Key(KeyCode::BackTab)]),
    row(Verb::Open, "open", Record, &[Key(KeyCode::Enter)]),
    change(
        Verb::New,
        "new",
        Record,
        &[Plain('n'), Key(KeyCode::Insert)],
    ),
    change(
        Verb::Edit,
        "edit",
        Record,
        &[Key(KeyCode::F(2)), Plain('e')],
    ),
    row(
        Verb::Search,
        "search",
        Record,
        &[Plain('/'), Key(KeyCode::F(3)), Ctrl('f')],
    ),
    row(Verb::Pick, "pick", Record, &[Key(KeyCode::F(4)), Ctrl(' ')]),
    row(
        Verb::Reread,
        "reread",
        Record,
        &[Key(KeyCode::F(5)), Ctrl('r')],
    ),
    row(
        Verb::Narrow,
        "narrow",
        Record,
        &[Key(KeyCode::F(6)), Plain('s')],
    ),
    row(Verb::AsOf, "as-of", Record, &[Plain('d')]),
    row(
        Verb::Print,
        "print",
        Record,
        &[Key(KeyCode::F(7)), Ctrl('p')],
    ),
    needing(
        Right::Import,
        &row(Verb::Import, "import", Record, &[Plain('i')]),
    ),
    change(
        Verb::Retire,
        "retire",
        Record,
        &[Key(KeyCode::F(8)), Plain('x')],
    ),
    change(Verb::Restore, "restore", Record, &[Plain('r')]),
    change(Verb::Save, "save", Record, &[Ctrl('s')]),
    row(Verb::Mark, "mark", Record, &[Plain(' ')]),
    row(Verb::History, "history", Record, &[Plain('l')]),
    change(Verb::Leave, "leave", Record, &[Plain('t')]),
    change(Verb::Role, "role", Record, &[Plain('c')]),
    row(Verb::Chain, "chain", Record, &[Plain('m')]),
    change(Verb::Step, "step", Record, &[Plain('b')]),
    needing(
        Right::Erase,
        &row(Verb::Erase, "erase", Record, &[Plain('X')]),
    ),
    change(Verb::Merge, "merge", Record, &[Plain('M')]),
    change(Verb::Reply, "reply", Record, &[Plain('a')]),
    change(Verb::Again, "again", Record, &[Plain('g')]),
    change(Verb::Refer, "refer", Record, &[Plain('c')]),
    row(Verb::Pin, "pin", Record, &[Ctrl('g')]),
    row(Verb::OldText, "old-text", Record, &[Plain('o')]),
    row(Verb::Mine, "mine", Record, &[Plain('c')]),
    row(Verb::Theirs, "theirs", Record, &[Plain('m')]),
    row(Verb::AllMine, "all-mine", Record, &[Plain('C')]),
    row(Verb::AllTheirs, "all-theirs", Record, &[Plain('M')]),
    change(Verb::Absent, "absent", Meeting, &[Plain('v')]),
    change(Verb::Excused, "excused", Meeting, &[Plain('p')]),
    change(Verb::Unclear, "unclear", Meeting, &[Plain('k')]),
    change(Verb::Guests, "guests", Meeting, &[Plain('g')]),
    change(Verb::Households, "households", Meeting, &[Plain('h')]),
    row(Verb::Minutes, "minutes", Meeting, &[Plain('b')]),
    change(Verb::WalkIn, "walk-in", Meeting, &[Plain('w')]),
    change(Verb::Task, "task", Meeting, &[Plain('a')]),
    change(Verb::NotHeld, "not-held", Meeting, &[Plain('o')]),
    change(Verb::Evidence, "evidence", Criteria, &[Plain('c')]),
    row(Verb::Gaps, "gaps", Criteria, &[Plain('t')]),
    row(Verb::Matrix, "matrix", Criteria, &[Plain('m')]),
    change(Verb::Confirm, "confirm", Criteria, &[Plain('y')]),
    row(Verb::Figures, "figures", Report, &[Plain('s')]),
    row(Verb::Earlier, "earlier", Figures, &[Key(KeyCode::Left)]),
    row(Verb::Later, "later", Figures, &[Key(KeyCode::Right)]),
    row(Verb::Period, "period", Figures, &[Plain('k')]),
    row(Verb::Goals, "goals", Figures, &[Plain('c')]),
    change(Verb::Reopen, "reopen", Figures, &[Plain('o')]),
    row(Verb::Places, "places", Figures, &[Plain('h')]),
    row(Verb::Preview, "preview", Report, &[Plain('v')]),
    change(Verb::Remark, "remark", Report, &[Plain('c')]),
    row(Verb::Check, "check", Report, &[Plain('k')]),
    row(Verb::Sign, "sign", Report, &[Plain('g')]),
    needing(
        Right::Issue,
        &row(Verb::Issue, "issue", Report, &[Plain('y')]),
    ),
    row(
        Verb::Go,
        "go",
        Program,
        &[
            Plain('1'),
            Plain('2'),
            Plain('3'),
            Plain('4'),
            Plain('5'),
            Plain('6'),
            Plain('7'),
            Plain('8'),
        ],
    ),
    row(
        Verb::Palette,
        "palette",
        Program,
        &[Ctrl('k'), Key(KeyCode::F(9))],
    ),
    change(Verb::Undo, "undo", Program, &[Ctrl('z'), Plain('u')]),
    change(Verb::Redo, "redo", Program, &[Ctrl('y'), Plain('U')]),
    row(Verb::Language, "language", Program, &[Ctrl('l')]),
    row(Verb::Lock, "lock", Program, &[Ctrl('o')]),
    row(
        Verb::Typing,
        "typing",
        Program,
        &[Key(KeyCode::F(12)), Ctrl('t')],
    ),
    row(
        Verb::Help,
        "help",
        Program,
        &[Key(KeyCode::F(1)), Plain('?')],
    ),
    row(
        Verb::Back,
        "back",
        Program,
        &[Key(KeyCode::Esc), Key(KeyCode::F(10)), Plain('q')],
    ),
];

/// The main screens that are there: number and words.
pub const MAINS: &[(usize, &str)] = &[
    (1, "main-1"),
    (2, "main-2"),
    (3, "main-3"),
    (4, "main-4"),
    (5, "main-5"),
    (6, "main-6"),
    (7, "main-7"),
    (8, "main-8"),
];

/// The verbs that the desk itself carries out on every screen that does not claim them.
pub const EVERYWHERE: &[Verb] = &[
    Verb::Help,
    Verb::Palette,
    Verb::Undo,
    Verb::Redo,
    Verb::Language,
    Verb::Lock,
    Verb::Typing,
    Verb::Reread,
    Verb::Back,
];

impl Chord {
    /// True where `key` is this one. Shift is made the same on all systems here: a capital is its own letter.
    pub fn is(self, key: KeyEvent) -> bool {
        let control = key.modifiers.contains(KeyModifiers::CONTROL);
        let alt = key.modifiers.contains(KeyModifiers::ALT);
        match (self, key.code) {
            (_, _) if alt => false,
            (Self::Ctrl(' '), KeyCode::Null) => true,
            (Self::Ctrl(letter), KeyCode::Char(typed)) => {
                control && typed.eq_ignore_ascii_case(&letter)
            }
            (Self::Plain(letter), KeyCode::Char(typed)) => !control && typed == letter,
            (Self::Key(KeyCode::BackTab), KeyCode::Tab) => {
                key.modifiers.contains(KeyModifiers::SHIFT)
            }
            (Self::Key(KeyCode::Tab), KeyCode::Tab) => !key.modifiers.contains(KeyModifiers::SHIFT),
            (Self::Key(code), typed) => code == typed && !control,
            _ => false,
        }
    }

    /// How the key is printed.
    pub fn shown(self) -> String {
        match self {
            Self::Key(KeyCode::F(number)) => format!("F{number}"),
            Self::Key(KeyCode::Enter) => "Enter".to_owned(),
            Self::Key(KeyCode::Esc) => "Esc".to_owned(),
            Self::Key(KeyCode::Tab) => "Tab".to_owned(),
            Self::Key(KeyCode::BackTab) => "Shift-Tab".to_owned(),
            Self::Key(KeyCode::Insert) => "Insert".to_owned(),
            Self::Key(KeyCode::Left) => "←".to_owned(),
            Self::Key(KeyCode::Right) => "→".to_owned(),
            Self::Key(KeyCode::Up) => "↑".to_owned(),
            Self::Key(KeyCode::Down) => "↓".to_owned(),
            Self::Key(KeyCode::PageUp) => "PgUp".to_owned(),
            Self::Key(KeyCode::PageDown) => "PgDn".to_owned(),
            Self::Key(KeyCode::Home) => "Home".to_owned(),
            Self::Key(KeyCode::End) => "End".to_owned(),
            Self::Key(_) => "?".to_owned(),
            Self::Ctrl(' ') => "Ctrl-Space".to_owned(),
            Self::Ctrl(letter) => format!("Ctrl-{}", letter.to_ascii_uppercase()),
            Self::Plain(' ') => "Space".to_owned(),
            Self::Plain(letter) => letter.to_string(),
        }
    }

    /// True for a letter or sign alone.
    pub fn is_plain(self) -> bool {
        matches!(self, Self::Plain(_))
    }
}

/// The row of a verb.
pub fn row_of(verb: Verb) -> &'static VerbRow {
    VERBS
        .iter()
        .find(|row| row.verb == verb)
        .expect("every verb has a row: kept by a test")
}

impl VerbRow {
    /// The key to show: while a box takes letters, the first that is no letter.
    pub fn shown(&self, typing: bool) -> Option<String> {
        if self.verb == Verb::Go {
            return (!typing).then(|| "1–8".to_owned());
        }
        self.keys
            .iter()
            .find(|chord| !(typing && chord.is_plain()))
            .map(|chord| chord.shown())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_verb_has_one_row_and_a_key_that_is_shown() {
        for (place, row) in VERBS.iter().enumerate() {
            assert!(
                VERBS[place + 1..]
                    .iter()
                    .all(|other| other.verb != row.verb && other.name != row.name),
                "{}",
                row.name
            );
            assert!(row.shown(false).is_some(), "{}", row.name);
        }
    }

    #[test]
    fn verbs_of_every_screen_share_no_key() {
        for one in EVERYWHERE {
            for other in EVERYWHERE.iter().filter(|other| *other != one) {
                assert!(
                    row_of(*one)
                        .keys
                        .iter()
                        .all(|chord| !row_of(*other).keys.contains(chord)),
                    "{one:?} {other:?}"
                );
            }
        }
    }
}
