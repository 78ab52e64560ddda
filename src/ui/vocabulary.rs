//! What lists from outside call things, in the words of every language the program speaks.

use crate::domain::form::Say;
use crate::office::import::{Language, Vocabulary};
use crate::words::{LANGUAGES, Words};

/// The vocabulary of all languages; `language` heads the columns of refused rows.
pub fn vocabulary(language: &str) -> Vocabulary {
    let others = LANGUAGES.iter().filter(|known| **known != language);
    let all: Vec<Words> = std::iter::once(language)
        .chain(others.copied())
        .map(Words::of)
        .collect();
    let finders: Vec<_> = all
        .iter()
        .map(|words| |say: &Say| words.find(say))
        .collect();
    let languages: Vec<Language<'_>> = finders.iter().map(|find| find as Language<'_>).collect();
    Vocabulary::of(&languages)
}
