//! The names of places in a list: which text is a hamlet, which a team, and which names mean the same.

use std::collections::HashMap;

use crate::domain::text::{fold, tone_key};

use super::value::place_case;
use super::vocabulary::{PlaceWord, Vocabulary};

/// What a text names.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Named {
    pub(super) hamlet: Option<String>,
    pub(super) team: Option<String>,
}

/// A word of a text with the place it starts at, in bytes.
struct Word {
    start: usize,
    key: String,
}

fn words(text: &str) -> Vec<Word> {
    let plain = text.is_ascii();
    let mut words = Vec::new();
    let mut start = None;
    let ends = text.char_indices().chain([(text.len(), ' ')]);
    for (at, letter) in ends {
        match (start, letter.is_alphanumeric()) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                let word = &text[from..at];
                words.push(Word {
                    start: from,
                    key: if plain { fold(word) } else { tone_key(word) },
                });
                start = None;
            }
            _ => {}
        }
    }
    words
}

/// The phrase that begins at that word.
fn phrase_at<'a>(
    vocabulary: &'a Vocabulary,
    text: &str,
    words: &[Word],
    at: usize,
) -> Option<&'a PlaceWord> {
    vocabulary.places.iter().find(|place| {
        let phrase = if text.is_ascii() {
            &place.plain
        } else {
            &place.marked
        };
        let here = words.get(at..at + phrase.len());
        here.is_some_and(|here| {
            here.iter()
                .zip(phrase)
                .all(|(word, part)| word.key == *part)
        })
    })
}

/// Reads the hamlet and the team out of a text; blank where it begins with neither word. `I. Thôn 1`, `Tổ 1 (Thôn 1)`, `Thôn 1 - Tổ 2`.
pub(super) fn named(vocabulary: &Vocabulary, text: &str) -> Named {
    let text = text.trim_end_matches([':', '.', ';', '-', ' ']);
    let words = words(text);
    let outlined = words.len() > 1
        && phrase_at(vocabulary, text, &words, 0).is_none()
        && is_outline(&words[0].key)
        && phrase_at(vocabulary, text, &words, 1).is_some();
    let first = usize::from(outlined);
    let Some(begins) = phrase_at(vocabulary, text, &words, first) else {
        return Named::default();
    };
    let rest = first + begins.plain.len();
    let other = (rest..words.len()).find(|at| {
        phrase_at(vocabulary, text, &words, *at).is_some_and(|place| place.hamlet != begins.hamlet)
    });
    let from = words[first].start;
    let cut = |range: &str| {
        let trimmed = range.trim_matches(|letter: char| !letter.is_alphanumeric());
        place_case(trimmed, vocabulary)
    };
    let (start, end) = match other {
        Some(at) => (
            text[from..words[at].start].to_owned(),
            &text[words[at].start..],
        ),
        None => (text[from..].to_owned(), ""),
    };
    if begins.hamlet {
        Named {
            hamlet: Some(cut(&start)),
            team: (!end.is_empty()).then(|| cut(end)),
        }
    } else {
        Named {
            hamlet: (!end.is_empty()).then(|| cut(end)),
            team: Some(place_case(text[from..].trim(), vocabulary)),
        }
    }
}

fn is_outline(key: &str) -> bool {
    let roman = key.chars().all(|letter| "ivxlc".contains(letter));
    let number = key.bytes().all(|digit| digit.is_ascii_digit());
    roman || number || key.chars().count() == 1
}

/// The legal kind a hamlet's name begins with.
pub(super) fn kind_of(vocabulary: &Vocabulary, name: &str) -> Option<&'static str> {
    phrase_at(vocabulary, name, &words(name), 0).and_then(|place| place.code)
}

/// A name in the two forms names are compared by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Key {
    pub(super) plain: String,
    marked: String,
    bare: bool,
}

impl Key {
    pub(super) fn of(text: &str) -> Self {
        Self {
            plain: fold(text),
            marked: tone_key(text),
            bare: text.is_ascii(),
        }
    }

    /// The same name: letter by letter with its marks, or without them where one side was typed without any.
    pub(super) fn same(&self, other: &Self) -> bool {
        self.plain == other.plain && (self.bare || other.bare || self.marked == other.marked)
    }

    /// Nearly the same name: the same numbers, and a slip or two in the letters.
    pub(super) fn near(&self, other: &Self) -> bool {
        let most = if self.plain.len() >= 8 { 2 } else { 1 };
        self.plain.len().abs_diff(other.plain.len()) <= SLIPS
            && self.numbers() == other.numbers()
            && strsim::levenshtein(&self.plain, &other.plain) <= most
    }

    /// The words of it that hold a digit.
    pub(super) fn numbers(&self) -> Vec<&str> {
        let words = self.plain.split(' ');
        let number = |word: &&str| word.bytes().any(|byte| byte.is_ascii_digit());
        words.filter(number).collect()
    }
}

/// The most letters in which two nearly equal names differ.
pub(super) const SLIPS: usize = 2;

/// Names with the places of their rows: the first row of the same name is found at once, however many names there are.
#[derive(Default)]
pub(super) struct Register {
    folded: HashMap<String, usize>,
    bare: HashMap<String, usize>,
    marked: HashMap<(String, String), usize>,
}

impl Register {
    pub(super) fn of<'k>(keys: impl IntoIterator<Item = &'k Key>) -> Self {
        let mut register = Self::default();
        for (place, key) in keys.into_iter().enumerate() {
            register.add(key, place);
        }
        register
    }

    /// Keeps a name; of equal names the first one stands.
    pub(super) fn add(&mut self, key: &Key, place: usize) {
        self.folded.entry(key.plain.clone()).or_insert(place);
        if key.bare {
            self.bare.entry(key.plain.clone()).or_insert(place);
        }
        let whole = (key.plain.clone(), key.marked.clone());
        self.marked.entry(whole).or_insert(place);
    }

    /// The first row whose name is [`Key::same`].
    pub(super) fn same(&self, key: &Key) -> Option<usize> {
        if key.bare {
            return self.folded(key);
        }
        let exact = self.marked.get(&(key.plain.clone(), key.marked.clone()));
        let bare = self.bare.get(&key.plain);
        exact.into_iter().chain(bare).min().copied()
    }

    /// The first row whose name is the same but for marks.
    pub(super) fn folded(&self, key: &Key) -> Option<usize> {
        self.folded.get(&key.plain).copied()
    }
}

/// The name of a team without the name of its hamlet: `Tổ 1 (Thôn 1)` in Thôn 1 is `Tổ 1`.
pub(super) fn core(team: &Key, hamlet: &Key) -> Key {
    let without = |team: &str, hamlet: &str| {
        let rest = format!(" {team} ").replace(&format!(" {hamlet} "), " ");
        let rest = rest.trim();
        if rest.is_empty() {
            team.to_owned()
        } else {
            rest.to_owned()
        }
    };
    let marked = if team.bare || hamlet.bare {
        team.plain.clone()
    } else {
        team.marked.clone()
    };
    let (inner, outer) = if team.bare || hamlet.bare {
        (&team.plain, &hamlet.plain)
    } else {
        (&marked, &hamlet.marked)
    };
    Key {
        plain: without(&team.plain, &hamlet.plain),
        marked: without(inner, outer),
        bare: team.bare || hamlet.bare,
    }
}
