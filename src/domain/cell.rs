//! The types a field may have: how each is typed, kept and checked. One place per shape; the rules between fields
//! stand with their record. Nothing about widgets or columns may live here.

use chrono::{NaiveDate, NaiveTime};

use super::fault::{Fault, Finding};
use super::form::{Choice, Field, Link, Record, Row, Shape, Value, field_key};
use super::identity::{Name, Phone};
use super::{day, identity, number, text};

/// A type that a field of a record may have.
pub trait Cell: Sized + Default {
    /// What its values look like.
    const SHAPE: Shape;
    /// The value as it crosses the door.
    fn value(&self) -> Value;
    /// Reads it back; a value that does not fit is a fault.
    fn read(value: &Value) -> Result<Self, Fault>;
}

/// Reads one field out of a row for `record!`; a blank gives the default.
pub fn read<C: Cell>(row: &Row, field: &'static str, faults: &mut Vec<Finding>) -> C {
    C::read(row.get(field)).unwrap_or_else(|fault| {
        faults.push(Finding::refusal(field, fault));
        C::default()
    })
}

/// One line of text.
pub type Text = String;
/// A calendar day, or none.
pub type Day = Option<NaiveDate>;
/// A time of day, or none.
pub type Clock = Option<NaiveTime>;
/// A whole number from 0, or not entered: 0 and blank are two things.
pub type Count = Option<i64>;
/// Yes or no.
pub type Yes = bool;

/// Several lines of text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Note(pub String);

/// A number with up to three decimals, in thousandths; not entered is none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Measure(pub Option<i64>);

impl Cell for Text {
    const SHAPE: Shape = Shape::Text;
    fn value(&self) -> Value {
        self.as_str().into()
    }
    fn read(value: &Value) -> Result<Self, Fault> {
        Ok(match value {
            Value::Int(number) => number.to_string(),
            other => other.text().to_owned(),
        })
    }
}

impl Cell for Note {
    const SHAPE: Shape = Shape::Note;
    fn value(&self) -> Value {
        self.0.as_str().into()
    }
    fn read(value: &Value) -> Result<Self, Fault> {
        Ok(Self(value.text().to_owned()))
    }
}

impl Cell for Measure {
    const SHAPE: Shape = Shape::Measure;
    fn value(&self) -> Value {
        self.0.into()
    }
    fn read(value: &Value) -> Result<Self, Fault> {
        match value {
            Value::Text(typed) if !typed.is_empty() => Err(Fault::NotANumber),
            other => Ok(Self(other.int())),
        }
    }
}

impl Cell for Day {
    const SHAPE: Shape = Shape::Day;
    fn value(&self) -> Value {
        self.map_or(Value::Null, Value::from)
    }
    fn read(value: &Value) -> Result<Self, Fault> {
        if value.is_blank() {
            return Ok(None);
        }
        NaiveDate::parse_from_str(value.text(), "%Y-%m-%d")
            .map(Some)
            .map_err(|_| Fault::NotADay)
    }
}

impl Cell for Clock {
    const SHAPE: Shape = Shape::Clock;
    fn value(&self) -> Value {
        self.map_or(Value::Null, |time| {
            Value::Text(time.format("%H:%M").to_string())
        })
    }
    fn read(value: &Value) -> Result<Self, Fault> {
        if value.is_blank() {
            return Ok(None);
        }
        NaiveTime::parse_from_str(value.text(), "%H:%M")
            .map(Some)
            .map_err(|_| Fault::NotAClock)
    }
}

impl Cell for Count {
    const SHAPE: Shape = Shape::Count;
    fn value(&self) -> Value {
        (*self).into()
    }
    fn read(value: &Value) -> Result<Self, Fault> {
        match value {
            Value::Int(number) if *number < 0 => Err(Fault::NotACount),
            Value::Text(typed) if !typed.is_empty() => Err(Fault::NotACount),
            other => Ok(other.int()),
        }
    }
}

impl Cell for Yes {
    const SHAPE: Shape = Shape::Yes;
    fn value(&self) -> Value {
        Value::Int(i64::from(*self))
    }
    fn read(value: &Value) -> Result<Self, Fault> {
        match value {
            Value::Null => Ok(false),
            Value::Int(number @ 0..=1) => Ok(*number == 1),
            _ => Err(Fault::NotAYes),
        }
    }
}

impl Cell for Name {
    const SHAPE: Shape = Shape::Name;
    fn value(&self) -> Value {
        self.as_str().into()
    }
    fn read(value: &Value) -> Result<Self, Fault> {
        if value.is_blank() {
            return Ok(Self::default());
        }
        if value.text() == identity::ERASED {
            return Ok(Self::erased());
        }
        Self::parse(value.text()).map_err(|_| Fault::NotAName)
    }
}

impl Cell for Phone {
    const SHAPE: Shape = Shape::Phone;
    fn value(&self) -> Value {
        self.as_str().into()
    }
    fn read(value: &Value) -> Result<Self, Fault> {
        match value {
            value if value.is_blank() => Ok(Self::default()),
            Value::Int(digits) => Self::parse(&digits.to_string()).map_err(|_| Fault::NotAPhone),
            other => Self::parse(other.text()).map_err(|_| Fault::NotAPhone),
        }
    }
}

impl<C: Choice + Default> Cell for C {
    const SHAPE: Shape = Shape::Choice(C::NAME, C::CODES);
    fn value(&self) -> Value {
        self.code().into()
    }
    fn read(value: &Value) -> Result<Self, Fault> {
        if value.is_blank() {
            return Ok(C::default());
        }
        C::of(value.text()).ok_or_else(|| Fault::NotAChoice(value.text().to_owned()))
    }
}

/// A choice that may be left blank.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Maybe<C>(pub Option<C>);

impl<C> Default for Maybe<C> {
    fn default() -> Self {
        Self(None)
    }
}

impl<C: Choice> Cell for Maybe<C> {
    const SHAPE: Shape = Shape::Choice(C::NAME, C::CODES);
    fn value(&self) -> Value {
        self.0.map_or(Value::Null, |choice| choice.code().into())
    }
    fn read(value: &Value) -> Result<Self, Fault> {
        if value.is_blank() {
            return Ok(Self(None));
        }
        C::of(value.text())
            .map(|choice| Self(Some(choice)))
            .ok_or_else(|| Fault::NotAChoice(value.text().to_owned()))
    }
}

impl<R: Record> Cell for Link<R> {
    const SHAPE: Shape = Shape::Link(R::KIND);
    fn value(&self) -> Value {
        self.id().into()
    }
    fn read(value: &Value) -> Result<Self, Fault> {
        match value {
            value if value.is_blank() => Ok(Self::none()),
            Value::Int(id) => Ok(Self::to(*id)),
            other => Err(Fault::NoSuchLink(other.text().to_owned())),
        }
    }
}

/// What the gate had to do to a text, where the person should be told.
pub fn notices(typed: &str) -> Vec<Fault> {
    let cleaned = text::clean(typed, usize::MAX, true);
    let removed = cleaned.removed.then_some(Fault::HiddenRemoved);
    let replaced = cleaned.replaced.then_some(Fault::LookAlikes);
    removed.into_iter().chain(replaced).collect()
}

/// Reads what a person typed, pasted or imported into a field; the day shorthand counts from `today`.
/// A link is read by its number only: names are looked up where the book is open.
pub fn parse(field: &Field, typed: &str, today: NaiveDate) -> Result<Value, Fault> {
    let kept = text::clean(typed, 100_000, field.shape == Shape::Note).text;
    if kept.is_empty() {
        return Ok(Value::Null);
    }
    match field.shape {
        Shape::Text | Shape::Note => Ok(Value::Text(kept)),
        Shape::Name => Name::parse(&kept)
            .map(|name| name.as_str().into())
            .map_err(|_| Fault::NotAName),
        Shape::Phone => Phone::parse(&kept)
            .map(|phone| phone.as_str().into())
            .map_err(|_| Fault::NotAPhone),
        Shape::Day => day::parse_day(&kept, today)
            .map(Value::from)
            .map_err(|fault| match fault {
                day::DayFault::NoSuchDay { .. } => Fault::NoSuchDay(kept.clone()),
                _ => Fault::NotADay,
            }),
        Shape::Clock => day::parse_clock(&kept)
            .map(|time| Some(time).value())
            .map_err(|_| Fault::NotAClock),
        Shape::Count => number::parse_count(&kept)
            .map(Value::Int)
            .map_err(|_| Fault::NotACount),
        Shape::Measure => number::parse_decimal(&kept)
            .ok()
            .filter(|number| number.abs() < 1e12)
            .map(|number| Value::Int((number * 1000.0).round() as i64))
            .ok_or(Fault::NotANumber),
        Shape::Yes => parse_yes(&kept)
            .map(|yes| Value::Int(i64::from(yes)))
            .ok_or(Fault::NotAYes),
        Shape::Choice(_, codes) => {
            let folded = text::fold(&kept).replace(' ', "_");
            codes
                .iter()
                .find(|code| **code == kept || **code == folded)
                .map(|code| (*code).into())
                .ok_or(Fault::NotAChoice(kept))
        }
        Shape::Link(_) => kept
            .parse()
            .map(Value::Int)
            .map_err(|_| Fault::NoSuchLink(kept)),
    }
}

fn parse_yes(typed: &str) -> Option<bool> {
    match text::fold(typed).as_str() {
        "1" | "co" | "c" | "x" | "yes" | "y" | "true" => Some(true),
        "0" | "khong" | "k" | "no" | "n" | "false" => Some(false),
        _ => None,
    }
}

/// Everything that speaks against the value of one field: blank, too long, in the future, before another; and the
/// warnings of the data boundary in free text (domain.md §11.4 rule 14).
pub fn findings(field: &Field, row: &Row, today: NaiveDate) -> Vec<Finding> {
    let value = row.get(field.name);
    if value.is_blank() {
        let missing = field.required && !field.kept;
        return missing
            .then(|| Finding::refusal(field.name, Fault::Required))
            .into_iter()
            .collect();
    }
    let mut found = Vec::new();
    let mut refuse = |fault| found.push(Finding::refusal(field.name, fault));
    match value {
        Value::Text(kept) if kept.chars().count() as i64 > field.max => {
            refuse(Fault::TooLong(field.max));
        }
        Value::Int(number) if field.link().is_none() && *number > field.max => {
            refuse(Fault::TooLarge(field.max));
        }
        _ => {}
    }
    if field.past && Day::read(value).is_ok_and(|day| day.is_some_and(|day| day > today)) {
        refuse(Fault::InFuture(today));
    }
    if let Some(other) = field.after {
        let before = row.get(other);
        if !before.is_blank() && value.text() < before.text() {
            refuse(Fault::Before(field_key("field", other)));
        }
    }
    if matches!(field.shape, Shape::Text | Shape::Note | Shape::Name) && !field.kept {
        let foreign = text::foreign_letter(value.text()).map(Fault::ForeignLetter);
        found.extend(foreign.map(|fault| Finding::warning(field.name, fault)));
    }
    if matches!(field.shape, Shape::Text | Shape::Note) && !field.kept {
        found.extend(boundary(field, value.text()));
    }
    found
}

fn boundary(field: &Field, kept: &str) -> Option<Finding> {
    let fault = match text::personal_hint(kept)? {
        text::PersonalHint::CitizenId => {
            return Some(Finding::refusal(field.name, Fault::LooksLikeId));
        }
        text::PersonalHint::IdNumber => Fault::LooksLikeId,
        text::PersonalHint::Birth => Fault::LooksLikeBirth,
        text::PersonalHint::Address => Fault::LooksLikeAddress,
        text::PersonalHint::Phone => Fault::LooksLikePhone,
        text::PersonalHint::GuardWord(word) => Fault::GuardWord(word),
    };
    Some(Finding::warning(field.name, fault))
}
