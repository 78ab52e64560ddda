//! The one table of verbs and keys. The key line, the help, the README, the keys file and the tests read it; nothing about a key is said
//! twice.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use crate::domain::access::Right;

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

/// Keys, and what they mean: the same wherever they are offered, or on each screen one of these. No key stands in two rows, so that a
/// letter that is taken is seen here at once; that no screen offers two verbs of one row
/// the desk holds against every screen it draws.
#[derive(Debug)]
pub struct VerbRow {
    /// The keys, the one to show first.
    pub keys: &'static [Chord],
    /// What they mean.
    pub verbs: &'static [Verb],
}

/// `[keys] Verb "name" needs Right, …;` – the table, and from it the verbs themselves: one that stands in no row is no verb.
macro_rules! verbs {
    ($( [$($key:expr),+] $($verb:ident $name:literal $(needs $right:ident)?),+; )+) => {
        /// What a key means; each has its words in `assets/words`, in every language.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Verb {
            $($($verb,)+)+
        }

        /// Every verb of the program, by its keys.
        pub static VERBS: &[VerbRow] = &[
            $(VerbRow { keys: &[$($key),+], verbs: &[$(Verb::$verb),+] },)+
        ];

        impl Verb {
            /// How a keys file calls it; its words are `verb-<name>`.
            pub const fn name(self) -> &'static str {
                match self {
                    $($(Self::$verb => $name,)+)+
                }
            }

            /// The key of its word.
            pub fn word(self) -> String {
                format!("verb-{}", self.name())
            }

            /// The key of the sentence that says what it does.
            pub fn help(self) -> String {
                format!("verb-{}.help", self.name())
            }

            /// The right without which it is not offered; none where it only shows something.
            pub const fn needs(self) -> Option<Right> {
                match self {
                    $($(Self::$verb => verbs!(@right $($right)?),)+)+
                }
            }

            /// Its row of the table.
            pub fn row(self) -> &'static VerbRow {
                VERBS
                    .iter()
                    .find(|row| row.verbs.contains(&self))
                    .expect("the verbs are made from the rows")
            }
        }
    };
    (@right) => { None };
    (@right $right:ident) => { Some(Right::$right) };
}

use Chord::{Ctrl, Key, Plain};
use KeyCode::{
    BackTab, Down, End, Enter, Esc, F, Home, Insert, Left, PageDown, PageUp, Right as East, Tab, Up,
};

verbs! {
    [Key(Up)] Up "up";
    [Key(Down)] Down "down";
    [Key(PageUp)] PageUp "page-up";
    [Key(PageDown)] PageDown "page-down";
    [Key(Home)] First "first";
    [Key(End)] Last "last";
    [Key(Tab)] NextBox "next-box";
    [Key(BackTab)] LastBox "last-box";
    [Key(Left)] Earlier "earlier";
    [Key(East)] Later "later";

    [Key(Enter)] Open "open", Accept "accept";
    [Plain('n'), Key(Insert)] New "new" needs Record;
    [Key(F(2)), Plain('e')] Edit "edit" needs Record;
    [Plain('/'), Key(F(3)), Ctrl('f')] Search "search";
    [Key(F(4)), Ctrl(' ')] Pick "pick";
    [Key(F(5)), Ctrl('r')] Reread "reread";
    [Key(F(6)), Plain('s')] Narrow "narrow", Figures "figures";
    [Plain('d')] AsOf "as-of";
    [Key(F(7)), Ctrl('p')] Print "print";
    [Plain('i')] Import "import" needs Import;
    [Key(F(8)), Plain('x')] Retire "retire" needs Record;
    [Plain('r')] Restore "restore" needs Record;
    [Ctrl('s')] Save "save" needs Record;
    [Plain(' ')] Mark "mark";
    [Plain('l')] History "history";
    [Ctrl('g')] Pin "pin";

    [Plain('a')] Task "task" needs Record, Reply "reply" needs Record;
    [Plain('b')] Minutes "minutes", Step "step" needs Record;
    [Plain('c')] Role "role" needs Record, Evidence "evidence" needs Record, Remark "remark" needs Record, Refer "refer" needs Record,
        Goals "goals", Mine "mine";
    [Plain('C')] AllMine "all-mine";
    [Plain('g')] Guests "guests" needs Record, Again "again" needs Record, Sign "sign";
    [Plain('h')] Households "households" needs Record, Places "places";
    [Plain('k')] Unclear "unclear" needs Record, Period "period", Check "check";
    [Plain('m')] Chain "chain", Matrix "matrix", Theirs "theirs";
    [Plain('M')] Merge "merge" needs Record, AllTheirs "all-theirs";
    [Plain('o')] NotHeld "not-held" needs Record, Reopen "reopen" needs Record, OldText "old-text";
    [Plain('p')] Excused "excused" needs Record;
    [Plain('t')] Leave "leave" needs Record, Gaps "gaps";
    [Plain('v')] Absent "absent" needs Record, Preview "preview";
    [Plain('w')] WalkIn "walk-in" needs Record;
    [Plain('X')] Erase "erase" needs Erase;
    [Plain('y')] Confirm "confirm" needs Record, Issue "issue" needs Issue;

    [Plain('1'), Plain('2'), Plain('3'), Plain('4'), Plain('5'), Plain('6'), Plain('7'), Plain('8')] Go "go";
    [Ctrl('k'), Key(F(9))] Palette "palette";
    [Ctrl('z'), Plain('u')] Undo "undo" needs Record;
    [Ctrl('y'), Plain('U')] Redo "redo" needs Record;
    [Ctrl('l')] Language "language";
    [Ctrl('o')] Lock "lock";
    [Key(F(12)), Ctrl('t')] Typing "typing";
    [Key(F(1)), Plain('?')] Help "help";
    [Key(Esc), Key(F(10)), Plain('q')] Back "back";
}

/// The steps through any list or paper.
pub const STEPS: [Verb; 6] = [
    Verb::Up,
    Verb::Down,
    Verb::PageUp,
    Verb::PageDown,
    Verb::First,
    Verb::Last,
];

/// The verbs of a list under a box that takes letters: Home and End belong to the box.
pub fn finding(own: &[Verb]) -> Vec<Verb> {
    [&STEPS[..4], own].concat()
}

/// The verbs of a list: the steps through it, then its own.
pub fn listing(own: &[Verb]) -> Vec<Verb> {
    [&STEPS, own].concat()
}

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

/// True where no two of the verbs are on one key.
pub fn are_apart(verbs: &[Verb]) -> bool {
    let alone = |(place, verb): (usize, &Verb)| {
        let same = &verb.row().verbs;
        verbs[place + 1..].iter().all(|other| !same.contains(other))
    };
    verbs.iter().enumerate().all(alone)
}

/// Every verb, in the order of the table.
pub fn all() -> impl Iterator<Item = Verb> {
    VERBS.iter().flat_map(|row| row.verbs.iter().copied())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_key_stands_in_two_rows_and_no_name_twice() {
        for (place, row) in VERBS.iter().enumerate() {
            for other in &VERBS[place + 1..] {
                let twice = row.keys.iter().find(|key| other.keys.contains(key));
                assert_eq!(twice, None, "{:?} {:?}", row.verbs, other.verbs);
            }
        }
        let mut names: Vec<&str> = all().map(Verb::name).collect();
        let every = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), every, "{names:?}");
    }

    #[test]
    fn verbs_of_every_screen_share_no_row() {
        assert!(are_apart(EVERYWHERE));
        assert!(!are_apart(&[Verb::Role, Verb::Open, Verb::Goals]));
    }
}
