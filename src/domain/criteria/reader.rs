//! Reads one table of a set file key by key, remembers what was asked for, and refuses the rest with its place.

use std::ops::Range;

use chrono::NaiveDate;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::amount::Amount;
use super::fault::{SetFaultKind, ValueKind};
use super::set::Words;

/// A fault and the bytes of the text it lies in.
pub(in crate::domain) struct Misread {
    pub(in crate::domain) span: Range<usize>,
    pub(in crate::domain) what: SetFaultKind,
}

pub(in crate::domain) type Read<T> = Result<T, Misread>;

pub(in crate::domain) fn misread<T>(span: Range<usize>, what: SetFaultKind) -> Read<T> {
    Err(Misread { span, what })
}

/// One table of the file. `keys` are all it may hold.
pub(in crate::domain) struct Reader<'t, 'i> {
    pub(in crate::domain) table: &'t DeTable<'i>,
    pub(in crate::domain) span: Range<usize>,
}

impl<'t, 'i> Reader<'t, 'i> {
    /// Opens a table and refuses it when it holds a key that is not in `keys`.
    pub(in crate::domain) fn open(
        table: &'t DeTable<'i>,
        span: Range<usize>,
        keys: &'static [&'static str],
    ) -> Read<Self> {
        let stranger = table
            .keys()
            .filter(|key| !keys.contains(&key.get_ref().as_ref()))
            .min_by_key(|key| key.span().start);
        match stranger {
            Some(key) => {
                let what = SetFaultKind::UnknownKey {
                    key: key.get_ref().to_string(),
                    allowed: keys,
                };
                misread(key.span(), what)
            }
            None => Ok(Self { table, span }),
        }
    }

    /// The value of a key as it stands, with its place.
    pub(in crate::domain) fn value(&self, key: &str) -> Option<&'t Spanned<DeValue<'i>>> {
        self.table.get(key)
    }

    /// Place of a key's value, or of the table when the key is not there.
    pub(in crate::domain) fn place(&self, key: &str) -> Range<usize> {
        self.value(key)
            .map_or_else(|| self.span.clone(), Spanned::span)
    }

    pub(in crate::domain) fn fault<T>(&self, key: &str, what: SetFaultKind) -> Read<T> {
        misread(self.place(key), what)
    }

    fn wrong<T>(&self, key: &str, expected: ValueKind) -> Read<T> {
        self.fault(
            key,
            SetFaultKind::WrongType {
                key: key.into(),
                expected,
            },
        )
    }

    /// Turns an absent key into the fault of a key that must be there.
    pub(in crate::domain) fn need<T>(&self, key: &'static str, found: Option<T>) -> Read<T> {
        found.map_or_else(
            || misread(self.span.clone(), SetFaultKind::MissingKey { key }),
            Ok,
        )
    }

    pub(in crate::domain) fn text(&self, key: &str) -> Read<Option<String>> {
        match self.value(key).map(Spanned::get_ref) {
            None => Ok(None),
            Some(DeValue::String(text)) => Ok(Some(text.trim().into())),
            Some(_) => self.wrong(key, ValueKind::Text),
        }
    }

    /// A plain text is Vietnamese; a table may add English.
    pub(in crate::domain) fn words(&self, key: &str) -> Read<Words> {
        match self.value(key).map(Spanned::get_ref) {
            None => Ok(Words::default()),
            Some(DeValue::String(text)) => Ok(Words {
                vi: text.trim().into(),
                en: None,
            }),
            Some(DeValue::Table(_)) => {
                let table = self.need("vi", self.table(key, &["vi", "en"])?)?;
                let vi = table.text("vi")?;
                Ok(Words {
                    vi: table.need("vi", vi)?,
                    en: table.text("en")?,
                })
            }
            Some(_) => self.wrong(key, ValueKind::Words),
        }
    }

    pub(in crate::domain) fn yes(&self, key: &str, otherwise: bool) -> Read<bool> {
        match self.value(key).map(Spanned::get_ref) {
            None => Ok(otherwise),
            Some(DeValue::Boolean(yes)) => Ok(*yes),
            Some(_) => self.wrong(key, ValueKind::YesNo),
        }
    }

    /// A whole number from 0.
    pub(in crate::domain) fn whole(&self, key: &str) -> Read<Option<u32>> {
        match self.value(key).map(Spanned::get_ref) {
            None => Ok(None),
            Some(DeValue::Integer(number)) => {
                match (number.radix(), number.as_str().replace('_', "").parse()) {
                    (10, Ok(number)) => Ok(Some(number)),
                    _ => self.bad_number(key, number.as_str()),
                }
            }
            Some(_) => self.wrong(key, ValueKind::WholeNumber),
        }
    }

    /// A number from 0 with at most two decimals.
    pub(in crate::domain) fn amount(&self, key: &str) -> Read<Option<Amount>> {
        let digits = match self.value(key).map(Spanned::get_ref) {
            None => return Ok(None),
            Some(DeValue::Integer(number)) if number.radix() == 10 => number.as_str(),
            Some(DeValue::Float(number)) => number.as_str(),
            Some(_) => return self.wrong(key, ValueKind::Number),
        };
        match Amount::parse(digits) {
            Some(amount) if amount >= Amount::ZERO => Ok(Some(amount)),
            _ => self.bad_number(key, digits),
        }
    }

    pub(in crate::domain) fn bad_number<T>(&self, key: &str, found: &str) -> Read<T> {
        self.fault(
            key,
            SetFaultKind::BadNumber {
                key: key.into(),
                found: found.into(),
            },
        )
    }

    pub(in crate::domain) fn date(&self, key: &str) -> Read<Option<NaiveDate>> {
        match self.value(key).map(Spanned::get_ref) {
            None => Ok(None),
            Some(DeValue::Datetime(date)) => match date.to_string().parse() {
                Ok(day) => Ok(Some(day)),
                Err(_) => self.bad_date(key, &date.to_string()),
            },
            Some(_) => self.wrong(key, ValueKind::Date),
        }
    }

    fn bad_date<T>(&self, key: &str, found: &str) -> Read<T> {
        self.fault(
            key,
            SetFaultKind::BadDate {
                key: key.into(),
                found: found.into(),
            },
        )
    }

    /// A text in a form of the year, such as a window.
    pub(in crate::domain) fn yearly<T>(
        &self,
        key: &str,
        parse: fn(&str) -> Option<T>,
    ) -> Read<Option<T>> {
        match self.text(key)? {
            None => Ok(None),
            Some(text) => {
                parse(&text).map_or_else(|| self.bad_date(key, &text), |read| Ok(Some(read)))
            }
        }
    }

    /// One word of a list.
    pub(in crate::domain) fn word<T>(
        &self,
        key: &str,
        of: fn(&str) -> Option<T>,
        allowed: &'static [&'static str],
    ) -> Read<Option<T>> {
        let Some(found) = self.text(key)? else {
            return Ok(None);
        };
        match of(&found) {
            Some(case) => Ok(Some(case)),
            None => self.fault(
                key,
                SetFaultKind::UnknownWord {
                    key: key.into(),
                    found,
                    allowed,
                },
            ),
        }
    }

    /// The texts of a list.
    pub(in crate::domain) fn texts(&self, key: &str) -> Read<Vec<(String, Range<usize>)>> {
        let Some(value) = self.value(key) else {
            return Ok(Vec::new());
        };
        let Some(list) = value.get_ref().as_array() else {
            return self.wrong(key, ValueKind::List);
        };
        let text = |item: &Spanned<DeValue<'i>>| match item.get_ref().as_str() {
            Some(text) => Ok((text.trim().to_owned(), item.span())),
            None => misread(
                item.span(),
                SetFaultKind::WrongType {
                    key: key.into(),
                    expected: ValueKind::Text,
                },
            ),
        };
        list.iter().map(text).collect()
    }

    /// A table under a key.
    pub(in crate::domain) fn table(
        &self,
        key: &str,
        keys: &'static [&'static str],
    ) -> Read<Option<Reader<'t, 'i>>> {
        match self.value(key) {
            None => Ok(None),
            Some(value) => Ok(Some(open_value(value, key, keys)?)),
        }
    }

    /// The tables of a list.
    pub(in crate::domain) fn tables(
        &self,
        key: &str,
        keys: &'static [&'static str],
    ) -> Read<Vec<Reader<'t, 'i>>> {
        let Some(value) = self.value(key) else {
            return Ok(Vec::new());
        };
        match value.get_ref().as_array() {
            Some(list) => list
                .iter()
                .map(|item| open_value(item, key, keys))
                .collect(),
            None => self.wrong(key, ValueKind::List),
        }
    }
}

fn open_value<'t, 'i>(
    value: &'t Spanned<DeValue<'i>>,
    key: &str,
    keys: &'static [&'static str],
) -> Read<Reader<'t, 'i>> {
    match value.get_ref().as_table() {
        Some(table) => Reader::open(table, value.span(), keys),
        None => misread(
            value.span(),
            SetFaultKind::WrongType {
                key: key.into(),
                expected: ValueKind::Table,
            },
        ),
    }
}

/// A text that must be there and not be empty.
pub(in crate::domain) fn needed_words(reader: &Reader, key: &'static str) -> Read<Words> {
    let words = reader.words(key)?;
    reader.need(key, (!words.is_empty()).then_some(words))
}

/// The code of a set or criterion.
pub(in crate::domain) fn read_code(reader: &Reader) -> Read<String> {
    let code = reader.need("code", reader.text("code")?)?;
    let fits = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_');
    if code.is_empty() || !code.chars().all(fits) {
        return reader.fault("code", SetFaultKind::BadCode { found: code });
    }
    Ok(code)
}
