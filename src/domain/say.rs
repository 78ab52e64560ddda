//! A sentence as data: the key of its words and what is filled in. Which language it is said in is known where it is shown.

use std::borrow::Cow;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Where a sentence's argument comes from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Arg {
    /// Text as it is: a name, a file.
    Text(String),
    /// A whole number.
    Number(i64),
    /// A day, printed as dd/mm/yyyy.
    Day(NaiveDate),
    /// Another words key, said in the same language.
    Word(Cow<'static, str>),
    /// Another sentence, said in the same language: what an undo takes back.
    Say(Box<Say>),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}
impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}
impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(number as i64)
    }
}
impl From<NaiveDate> for Arg {
    fn from(day: NaiveDate) -> Self {
        Self::Day(day)
    }
}
impl From<Say> for Arg {
    fn from(say: Say) -> Self {
        Self::Say(Box::new(say))
    }
}

/// A sentence as data: a words key with its arguments. The language is chosen where it is shown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Say {
    /// The words key, `area-name` or `area-name.attribute`.
    pub key: Cow<'static, str>,
    /// The arguments by name.
    pub args: Vec<(Cow<'static, str>, Arg)>,
}

impl Say {
    /// A sentence without arguments.
    pub fn new(key: impl Into<Cow<'static, str>>) -> Self {
        Self {
            key: key.into(),
            args: Vec::new(),
        }
    }
    /// The same with one more argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, arg: impl Into<Arg>) -> Self {
        self.args.push((Cow::Borrowed(name), arg.into()));
        self
    }
    /// The same with a word of the same language as argument.
    #[must_use]
    pub fn word(mut self, name: &'static str, key: impl Into<Cow<'static, str>>) -> Self {
        self.args.push((Cow::Borrowed(name), Arg::Word(key.into())));
        self
    }
    /// The words of a kind.
    pub fn kind(kind: &str) -> Self {
        Self::new(kind.replace('_', "-"))
    }
    /// The label of a field.
    pub fn field(kind: &str, field: &str) -> Self {
        Self::new(field_key(kind, field))
    }
    /// The words of a code of a choice.
    pub fn choice(name: &str, code: &str) -> Self {
        Self::new(choice_key(name, code))
    }
}

/// The words key of a field's label; `.help` and `.example` hang on it.
pub fn field_key(kind: &str, field: &str) -> String {
    format!("{kind}-{field}").replace('_', "-")
}

/// The words key of a code of a choice.
pub fn choice_key(name: &str, code: &str) -> String {
    format!("{name}-{code}").replace('_', "-")
}
