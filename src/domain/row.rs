//! A row as it crosses the door and stands in the journal: values by the names of their fields, without a type of its own.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// One value as it crosses the door and stands in the journal.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Value {
    /// Not entered.
    #[default]
    Null,
    /// A count, a link, a yes/no or thousandths of a measure.
    Int(i64),
    /// Text, an ISO date, an ISO time or the code of a choice.
    Text(String),
}

impl Value {
    /// True where nothing was entered; an empty text is nothing too.
    pub fn is_blank(&self) -> bool {
        match self {
            Self::Null => true,
            Self::Int(_) => false,
            Self::Text(text) => text.is_empty(),
        }
    }

    /// The number, if it is one.
    pub fn int(&self) -> Option<i64> {
        if let Self::Int(number) = self {
            Some(*number)
        } else {
            None
        }
    }

    /// The text, or an empty one.
    pub fn text(&self) -> &str {
        if let Self::Text(text) = self {
            text
        } else {
            ""
        }
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Int(number)
    }
}

impl From<Option<i64>> for Value {
    fn from(number: Option<i64>) -> Self {
        number.map_or(Self::Null, Self::Int)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        if text.is_empty() {
            Self::Null
        } else {
            Self::Text(text.to_owned())
        }
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        if text.is_empty() {
            Self::Null
        } else {
            Self::Text(text)
        }
    }
}

impl From<NaiveDate> for Value {
    fn from(day: NaiveDate) -> Self {
        Self::Text(day.format("%Y-%m-%d").to_string())
    }
}

/// The values of one record by field name: how records travel untyped through the door.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Row(BTreeMap<String, Value>);

impl Row {
    /// A row with nothing entered.
    pub fn new() -> Self {
        Self::default()
    }

    /// The value under `name`; blank where the row does not speak of it.
    pub fn get(&self, name: &str) -> &Value {
        const BLANK: &Value = &Value::Null;
        self.0.get(name).unwrap_or(BLANK)
    }

    /// True where the row speaks of `name`, even to say that it is blank.
    pub fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// Puts a value under `name`.
    pub fn set(&mut self, name: &str, value: impl Into<Value>) {
        self.0.insert(name.to_owned(), value.into());
    }

    /// The same row with one more value: for building rows in one expression.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.set(name, value);
        self
    }

    /// Takes a value out.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        self.0.remove(name)
    }

    /// Every value, by field name in alphabetical order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// True where the row holds no value at all.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// This row laid over `below`: its own values win.
    #[must_use]
    pub fn over(&self, below: &Self) -> Self {
        let mut row = below.clone();
        row.0.extend(
            self.0
                .iter()
                .map(|(name, value)| (name.clone(), value.clone())),
        );
        row
    }
}
