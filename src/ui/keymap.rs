//! The keys of the verbs as this person has them: the table of verbs, with the changes of a keys file laid over it. A file in which two
//! verbs want one key, or a verb loses its last key, is refused as a whole, with the line.

use std::collections::BTreeMap;

use crossterm::event::{KeyCode, KeyEvent};
use toml::Spanned;

use super::verbs::{self, Chord, VERBS, Verb};
use crate::domain::form::Say;
use crate::domain::problem::Problem;

/// How the keys of the main screens are printed.
const NUMBERS: &str = "1–8";

/// The keys of every verb.
#[derive(Clone, Debug, PartialEq)]
pub struct Keys {
    changed: Vec<(Verb, Vec<Chord>)>,
    twins: bool,
}

impl Default for Keys {
    fn default() -> Self {
        Self::factory()
    }
}

impl Keys {
    /// The keys of the table.
    pub fn factory() -> Self {
        Self {
            changed: Vec::new(),
            twins: false,
        }
    }

    /// The same, naming the plain twin before a function key: for terminals that send none.
    #[must_use]
    pub fn twins_first(mut self, twins: bool) -> Self {
        self.twins = twins;
        self
    }

    /// The keys of a verb, the one to show first.
    pub fn of(&self, verb: Verb) -> &[Chord] {
        self.changed
            .iter()
            .find(|(known, _)| *known == verb)
            .map_or(verb.row().keys, |(_, chords)| chords)
    }

    /// The verb among `verbs` that a key means; letters mean none while a box takes them.
    pub fn find(&self, verbs: &[Verb], key: KeyEvent, typing: bool) -> Option<Verb> {
        verbs.iter().copied().find(|verb| {
            self.of(*verb)
                .iter()
                .any(|chord| !(typing && chord.is_plain()) && chord.is(key))
        })
    }

    /// The key to show for a verb: while a box takes letters, the first that is no letter.
    pub fn shown(&self, verb: Verb, typing: bool) -> Option<String> {
        if verb == Verb::Go {
            return (!typing).then(|| NUMBERS.to_owned());
        }
        let usable = |chord: &&Chord| !(typing && chord.is_plain());
        let chords = self.of(verb);
        chords
            .iter()
            .filter(usable)
            .find(|chord| !(self.twins && is_function(**chord)))
            .or_else(|| chords.iter().find(usable))
            .map(|chord| chord.shown())
    }

    /// Every key of a verb, as help prints them.
    pub fn listed(&self, verb: Verb) -> String {
        if verb == Verb::Go {
            return NUMBERS.to_owned();
        }
        let chords: Vec<String> = self.of(verb).iter().map(|chord| chord.shown()).collect();
        chords.join(" ")
    }

    /// Reads a keys file: `verb = ["F2", "Ctrl-E"]`, a line a verb.
    pub fn read(file: &str, text: &str) -> Result<Self, Problem> {
        let refuse = |line: usize, what: Say| Problem::BadFile {
            file: file.to_owned(),
            line,
            column: 1,
            what,
        };
        let line_of = |place: usize| text[..place.min(text.len())].matches('\n').count() + 1;
        let asked: BTreeMap<String, Spanned<Vec<String>>> =
            toml::from_str(text).map_err(|error| {
                let place = error.span().map_or(0, |span| span.start);
                refuse(line_of(place), Say::new("keys-unreadable"))
            })?;
        let mut keys = Self::factory();
        let mut lines = Vec::new();
        for (name, chords) in asked {
            let line = line_of(chords.span().start);
            let verb = changeable(&name)
                .ok_or_else(|| refuse(line, Say::new("keys-no-verb").with("verb", name)))?;
            let chords = chords_of(chords.as_ref()).map_err(|what| refuse(line, what))?;
            let kept = |plain: bool| chords.iter().any(|chord| chord.is_plain() == plain);
            if verb.row().keys.iter().any(|chord| !chord.is_plain()) && !kept(false) {
                let what = Say::new("keys-only-letters").word("verb", verb.word());
                return Err(refuse(line, what));
            }
            keys.changed.push((verb, chords));
            lines.push(line);
        }
        for (place, line) in lines.iter().enumerate() {
            if let Some((chord, one, other)) = keys.clash(keys.changed[place].0) {
                let what = Say::new("keys-clash")
                    .with("key", chord.shown())
                    .word("one", one.word())
                    .word("other", other.word());
                return Err(refuse(*line, what));
            }
        }
        Ok(keys)
    }

    /// Another verb that wants a key of `verb`. Verbs of one row are never on one screen and may share a key.
    fn clash(&self, verb: Verb) -> Option<(Chord, Verb, Verb)> {
        let others = VERBS.iter().filter(|row| !row.verbs.contains(&verb));
        others.flat_map(|row| row.verbs).find_map(|other| {
            let taken = self.of(*other);
            let chord = self.of(verb).iter().find(|chord| taken.contains(chord))?;
            Some((*chord, verb, *other))
        })
    }

    /// The present keys as a keys file, each line with what its verb does.
    pub fn written(&self, word: &dyn Fn(&str) -> String) -> String {
        let lines = changeables().map(|verb| {
            let chords: Vec<String> = self
                .of(verb)
                .iter()
                .map(|chord| format!("\"{}\"", name_of(*chord)))
                .collect();
            let what = word(&verb.help());
            format!("# {what}\n{} = [{}]\n", verb.name(), chords.join(", "))
        });
        lines.collect::<Vec<String>>().concat()
    }
}

fn is_function(chord: Chord) -> bool {
    matches!(chord, Chord::Key(KeyCode::F(_)))
}

/// The verbs whose keys may be changed: the numbers of the main screens stay.
fn changeables() -> impl Iterator<Item = Verb> {
    verbs::all().filter(|verb| *verb != Verb::Go)
}

fn changeable(name: &str) -> Option<Verb> {
    changeables().find(|verb| verb.name() == name)
}

fn chords_of(names: &[String]) -> Result<Vec<Chord>, Say> {
    if names.is_empty() {
        return Err(Say::new("keys-none"));
    }
    names
        .iter()
        .map(|name| parse(name).ok_or_else(|| Say::new("keys-no-key").with("key", name.as_str())))
        .collect()
}

/// A key by its name in a file; arrows by their English words.
fn name_of(chord: Chord) -> String {
    match chord {
        Chord::Key(KeyCode::Up) => "Up".to_owned(),
        Chord::Key(KeyCode::Down) => "Down".to_owned(),
        Chord::Key(KeyCode::Left) => "Left".to_owned(),
        Chord::Key(KeyCode::Right) => "Right".to_owned(),
        other => other.shown(),
    }
}

/// The key of a name. Ctrl with H, I, J or M cannot be told from Backspace, Tab and Enter on every terminal and is no key here.
fn parse(name: &str) -> Option<Chord> {
    const NAMED: [KeyCode; 14] = [
        KeyCode::Up,
        KeyCode::Down,
        KeyCode::Left,
        KeyCode::Right,
        KeyCode::PageUp,
        KeyCode::PageDown,
        KeyCode::Home,
        KeyCode::End,
        KeyCode::Tab,
        KeyCode::BackTab,
        KeyCode::Enter,
        KeyCode::Esc,
        KeyCode::Insert,
        KeyCode::F(1),
    ];
    let mut letters = name.chars();
    if let (Some(letter), None) = (letters.next(), letters.next()) {
        return letter.is_ascii_graphic().then_some(Chord::Plain(letter));
    }
    if name.eq_ignore_ascii_case("space") {
        return Some(Chord::Plain(' '));
    }
    if let Some(number) = name.strip_prefix(['F', 'f']) {
        let number: u8 = number
            .parse()
            .ok()
            .filter(|number| (1..=12).contains(number))?;
        return Some(Chord::Key(KeyCode::F(number)));
    }
    if let Some(rest) = name
        .split_at_checked(5)
        .and_then(|(head, rest)| head.eq_ignore_ascii_case("ctrl-").then_some(rest))
    {
        if rest.eq_ignore_ascii_case("space") {
            return Some(Chord::Ctrl(' '));
        }
        let letter = rest.chars().next()?.to_ascii_lowercase();
        let usable = rest.len() == 1 && letter.is_ascii_lowercase() && !"hijmc".contains(letter);
        return usable.then_some(Chord::Ctrl(letter));
    }
    named(name, &NAMED)
}

fn named(name: &str, all: &[KeyCode]) -> Option<Chord> {
    all.iter()
        .map(|code| Chord::Key(*code))
        .find(|chord| name_of(*chord).eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests {
    use crossterm::event::KeyModifiers;

    use super::*;

    fn refused(text: &str) -> (usize, String) {
        match Keys::read("keys.toml", text) {
            Err(Problem::BadFile { line, what, .. }) => (line, what.key.to_string()),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn letters_are_text_while_a_box_takes_them() {
        let keys = Keys::factory();
        let n = KeyEvent::new(KeyCode::Char('n'), KeyModifiers::NONE);
        assert_eq!(keys.find(&[Verb::New], n, false), Some(Verb::New));
        assert_eq!(keys.find(&[Verb::New], n, true), None);
        let shifted = KeyEvent::new(KeyCode::Char('U'), KeyModifiers::SHIFT);
        let found = keys.find(&[Verb::Undo, Verb::Redo], shifted, false);
        assert_eq!(found, Some(Verb::Redo));
    }

    #[test]
    fn a_verb_moves_to_another_key() {
        let keys = Keys::read("keys.toml", "save = [\"F11\", \"Ctrl-S\"]\n").expect("a good file");
        let press = |code| KeyEvent::new(code, KeyModifiers::NONE);
        assert_eq!(
            keys.find(&[Verb::Save], press(KeyCode::F(11)), true),
            Some(Verb::Save)
        );
        assert_eq!(keys.shown(Verb::Save, true).as_deref(), Some("F11"));
        assert_eq!(
            keys.twins_first(true).shown(Verb::Save, true).as_deref(),
            Some("Ctrl-S")
        );
    }

    #[test]
    fn a_file_with_a_mistake_is_refused_with_its_line() {
        assert_eq!(refused("\nsave = [\"F2\"]\n"), (2, "keys-clash".into()));
        assert_eq!(
            refused("save = [\"F11\"]\nnew = [\"n\"]\nfly = [\"F12\"]"),
            (3, "keys-no-verb".into())
        );
        assert_eq!(refused("save = [\"s\"]"), (1, "keys-only-letters".into()));
        assert_eq!(refused("save = [\"Ctrl-M\"]"), (1, "keys-no-key".into()));
        assert_eq!(refused("save = []"), (1, "keys-none".into()));
        assert_eq!(
            refused("new = [\"n\"]\nsave = oops"),
            (2, "keys-unreadable".into())
        );
        assert_eq!(refused("go = [\"9\"]"), (1, "keys-no-verb".into()));
    }

    #[test]
    fn two_verbs_can_change_places_and_sharers_may_share() {
        Keys::read(
            "keys.toml",
            "edit = [\"F3\", \"e\"]\nsearch = [\"F2\", \"/\"]",
        )
        .expect("swapped");
        Keys::read("keys.toml", "evidence = [\"c\"]").expect("shared in the table already");
    }

    #[test]
    fn the_table_written_out_reads_back_the_same() {
        let keys = Keys::factory();
        let written = keys.written(&|key| key.to_owned());
        let read = Keys::read("keys.toml", &written).expect("the table is sound");
        for verb in verbs::all() {
            assert_eq!(read.of(verb), keys.of(verb), "{verb:?}");
        }
    }
}
