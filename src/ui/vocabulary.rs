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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::text::fold;
    use crate::office::import::{LISTED, targets};
    use crate::sheet::forbidden;

    /// 150: no box of the program is headed as a column that it does not hold.
    #[test]
    fn no_box_of_the_program_is_headed_as_a_forbidden_column() {
        for language in LANGUAGES {
            let words = Words::of(language);
            for (kind, field) in LISTED.iter().flat_map(|kind| targets(kind)) {
                let label = words.field(kind, field);
                assert_eq!(forbidden(&fold(&label)), None, "{language}: {label}");
            }
        }
    }
}
