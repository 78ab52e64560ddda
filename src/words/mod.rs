//! Languages: a words key with arguments becomes a sentence. Imports Fluent, the assets and the data types of sentences; nothing else of ours.

mod catalog;
#[cfg(test)]
mod tests;

use std::borrow::Cow;

use crate::domain::form::{Arg, Say, choice_key, field_key};
use crate::domain::problem::Problem;

use catalog::Catalog;
pub use catalog::LANGUAGES;

/// The words of one language; areas are read when the first of their words is asked for.
pub struct Words {
    catalog: Catalog,
    fallback: Option<Catalog>,
}

impl Words {
    /// The words of `vi` or `en`; anything else is Vietnamese.
    pub fn of(language: &str) -> Self {
        let known = LANGUAGES
            .iter()
            .find(|known| **known == language)
            .copied()
            .unwrap_or("vi");
        let fallback = (known != "vi").then(|| Catalog::new("vi"));
        Self {
            catalog: Catalog::new(known),
            fallback,
        }
    }

    /// The code of the language.
    pub fn language(&self) -> &'static str {
        self.catalog.language
    }

    /// A word or sentence without arguments.
    pub fn word(&self, key: &str) -> String {
        self.say(&Say::new(key.to_owned()))
    }

    /// A sentence. A key that no language knows is shown as `⟨key⟩`, which a house test never lets happen.
    pub fn say(&self, say: &Say) -> String {
        self.find(say).unwrap_or_else(|| format!("⟨{}⟩", say.key))
    }

    /// A sentence, or nothing where the key has no words: for help and examples, which not every field has.
    pub fn find(&self, say: &Say) -> Option<String> {
        let args: Vec<(&str, Cow<'_, str>)> = say
            .args
            .iter()
            .map(|(name, arg)| (name.as_ref(), self.arg(arg)))
            .collect();
        self.catalog
            .format(&say.key, &args)
            .or_else(|| self.fallback.as_ref()?.format(&say.key, &args))
    }

    fn arg<'a>(&self, arg: &'a Arg) -> Cow<'a, str> {
        match arg {
            Arg::Text(text) => Cow::Borrowed(text),
            Arg::Number(number) => Cow::Owned(crate::domain::number::show_count(*number)),
            Arg::Day(day) => Cow::Owned(crate::domain::day::show_day(*day)),
            Arg::Word(key) => Cow::Owned(self.word(key)),
            Arg::Say(say) => Cow::Owned(self.say(say)),
        }
    }

    /// The label of a field.
    pub fn field(&self, kind: &str, field: &str) -> String {
        self.word(&field_key(kind, field))
    }

    /// The words of a code of a choice.
    pub fn choice(&self, name: &str, code: &str) -> String {
        if code.is_empty() {
            String::new()
        } else {
            self.word(&choice_key(name, code))
        }
    }

    /// A problem as its sentence (with what exactly is wrong behind a colon) and its hint.
    pub fn problem(&self, problem: &Problem) -> (String, String) {
        let mut sentence = self.say(&problem.say());
        if let Some(detail) = problem.detail() {
            sentence = format!("{sentence}: {}", self.say(&detail));
        }
        (sentence, self.say(&problem.hint()))
    }
}
