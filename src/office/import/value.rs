//! One cell of a list as the value of a field: loose days, numbers with a unit behind them, codes in any wording, names out of capitals.

use chrono::NaiveDate;
use unicode_normalization::UnicodeNormalization;

use crate::domain::cell;
use crate::domain::day::{self, DayFault, Precision};
use crate::domain::fault::Fault;
use crate::domain::form::{Field, Say, Shape, Value};
use crate::domain::text::fold;
use crate::sheet::Cell;

use super::vocabulary::Vocabulary;

/// A value read from a cell, and what should be looked at all the same.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Read {
    pub(super) value: Value,
    pub(super) warning: Option<Say>,
    /// Only the year or the month is known: a day that is known better is not overwritten.
    pub(super) vague: bool,
}

impl From<Value> for Read {
    fn from(value: Value) -> Self {
        Self {
            value,
            ..Self::default()
        }
    }
}

/// Reads a cell into a field that is no link; the fault is a sentence. `at` is the place of the cell.
pub(super) fn read(
    vocabulary: &Vocabulary,
    field: &Field,
    cell: &Cell,
    at: Place,
) -> Result<Read, Say> {
    match cell {
        Cell::Empty => return Ok(Read::default()),
        Cell::Fault(text) => return Err(cell_fault(text, at)),
        Cell::Day(day) if field.shape == Shape::Day => return Ok(Value::from(*day).into()),
        Cell::Moment(moment) if field.shape == Shape::Day => {
            return Ok(Value::from(moment.date()).into());
        }
        Cell::Moment(moment) if field.shape == Shape::Clock => {
            return Ok(Value::Text(moment.format("%H:%M").to_string()).into());
        }
        Cell::Number(part) if field.shape == Shape::Clock && *part < 1.0 => {
            return Ok(Value::Text(clock_of_day(*part)).into());
        }
        _ => {}
    }
    let shown = cell.shown();
    match field.shape {
        Shape::Day => day_of(&shown),
        Shape::Choice(name, _) => vocabulary
            .code(name, &shown)
            .map(|code| Value::from(code).into())
            .ok_or_else(|| Fault::NotAChoice(shown.clone()).say()),
        Shape::Name => typed(field, &person_case(&shown)),
        Shape::Count => typed(field, &shown).or_else(|fault| leading(field, &shown).ok_or(fault)),
        _ => typed(field, &shown),
    }
}

/// The number of a row as the spreadsheet shows it, and a column from 0.
pub(super) type Place = (u32, usize);

/// What a cell says that shows an error of the spreadsheet.
pub(super) fn cell_fault(text: &str, (row, column): Place) -> Say {
    let at = crate::sheet::address(row.saturating_sub(1), column as u32);
    Say::new("import-cell-fault")
        .with("text", text)
        .with("at", at)
}

fn typed(field: &Field, shown: &str) -> Result<Read, Say> {
    // Nothing in a list is relative to today, so any day serves.
    let value = cell::parse(field, shown, NaiveDate::default()).map_err(|fault| fault.say())?;
    Ok(Read {
        value,
        warning: cell::notices(shown).first().map(Fault::say),
        vague: false,
    })
}

/// `29 hộ` is 29.
fn leading(field: &Field, shown: &str) -> Option<Read> {
    let (number, unit) = shown.split_once(' ')?;
    let plain = !unit.contains(|letter: char| letter.is_ascii_digit());
    plain.then(|| typed(field, number).ok()).flatten()
}

fn clock_of_day(part: f64) -> String {
    let minutes = (part * 1_440.0).round() as u32 % 1_440;
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

/// A day as lists write it; a bare year or month is its first day, with a word about it.
pub(super) fn day_of(shown: &str) -> Result<Read, Say> {
    match day::parse_loose_day(shown) {
        Ok(known) => Ok(Read {
            value: known.day.into(),
            warning: (known.precision == Precision::Year)
                .then(|| Say::new("import-only-year").with("day", known.day)),
            vague: known.precision == Precision::Year,
        }),
        Err(DayFault::NoSuchDay { .. }) => Err(Fault::NoSuchDay(shown.to_owned()).say()),
        Err(_) => month_of(shown).ok_or_else(|| Fault::NotADay.say()),
    }
}

/// `3/2024`, `03-2024`, `tháng 3/2024`.
fn month_of(shown: &str) -> Option<Read> {
    let folded = fold(shown);
    let mut words = folded
        .split(' ')
        .filter(|word| !matches!(*word, "thang" | "nam" | "t"));
    let (month, year) = (words.next()?, words.next()?);
    let whole = words.next().is_none() && month.len() <= 2 && year.len() == 4;
    let day = NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, 1)
        .filter(|day| whole && *day >= NaiveDate::from_ymd_opt(1900, 1, 1).unwrap_or_default())?;
    Some(Read {
        value: day.into(),
        warning: Some(Say::new("import-only-month").with("day", day)),
        vague: true,
    })
}

/// True where a text is written in capitals throughout.
fn is_capital(text: &str) -> bool {
    let mut letters = text.chars().filter(|letter| letter.is_alphabetic());
    let many = text.chars().filter(|letter| letter.is_alphabetic()).count() > 2;
    many && letters.all(|letter| !letter.is_lowercase())
}

/// `HỒ THỊ DUNG` as `Hồ Thị Dung`; a name with any small letter stays as written, but for `Vũ Thị ánh`: the old fonts have no capital of a
/// vowel with a tone, so those who typed them wrote it small.
pub(super) fn person_case(name: &str) -> String {
    let all = is_capital(name);
    let begun = name.chars().next().is_some_and(char::is_uppercase);
    let word = |word: &str| {
        let mut letters = word.chars();
        match letters.next() {
            Some(first) if begun && !all && is_small_with_tone(first) => {
                first.to_uppercase().chain(letters).collect()
            }
            _ if all => titled(word),
            _ => word.to_owned(),
        }
    };
    name.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

fn is_small_with_tone(letter: char) -> bool {
    const TONES: [char; 5] = ['\u{300}', '\u{301}', '\u{303}', '\u{309}', '\u{323}'];
    letter.is_lowercase() && letter.nfd().any(|sign| TONES.contains(&sign))
}

/// `THÔN ĐÔNG` as `Thôn Đông`, `KHU PHỐ MỘT` as `Khu phố Một`, `thôn đông` as `Thôn đông`; abbreviations and Roman numbers stay.
pub(super) fn place_case(name: &str, vocabulary: &Vocabulary) -> String {
    let mut text = name.to_owned();
    if is_capital(name) {
        let roman = |word: &str| word.chars().all(|letter| "IVX()".contains(letter));
        let kept = |word: &str| {
            let bare = word.trim_matches(|letter: char| !letter.is_alphanumeric());
            roman(word) || vocabulary.capitals.iter().any(|known| known == bare)
        };
        let word = |word: &str| {
            if kept(word) {
                word.to_owned()
            } else {
                titled(word)
            }
        };
        let mut words: Vec<String> = name.split(' ').map(word).collect();
        // `KHU PHỐ YÊN LẬP` begins with a kind of two words, of which only the first takes a capital.
        for written in words.iter_mut().take(kind_words(name, vocabulary)).skip(1) {
            *written = written.to_lowercase();
        }
        text = words.join(" ");
    }
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

/// How many words of a name are the kind of place it begins with.
fn kind_words(name: &str, vocabulary: &Vocabulary) -> usize {
    let folded: Vec<String> = name.split(' ').map(fold).collect();
    vocabulary
        .places
        .iter()
        .map(|place| &place.plain)
        .filter(|plain| folded.starts_with(plain))
        .map(Vec::len)
        .max()
        .unwrap_or(0)
}

fn titled(word: &str) -> String {
    let mut start = true;
    let mut out = String::with_capacity(word.len());
    for letter in word.chars() {
        if start {
            out.push(letter);
        } else {
            out.extend(letter.to_lowercase());
        }
        start = !letter.is_alphanumeric();
    }
    out
}
