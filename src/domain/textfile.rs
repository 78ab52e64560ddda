//! Rule files an office may read and write itself (criteria sets, closing schemes, holidays, indicators): TOML read key by key, every mistake
//! told with its line. The format of each file lives with what it describes.

use std::ops::Range;

use toml::de::DeTable;
use unicode_normalization::{UnicodeNormalization, is_nfc};

pub use super::criteria::fault::{SetFault as FileFault, SetFaultKind as FaultKind, ValueKind};
pub(in crate::domain) use super::criteria::reader::{
    Misread, Read, Reader, misread, needed_words, read_code,
};
use super::criteria::{Source, Strength};
use super::form::Choice;

/// Line and column, both from 1.
pub(in crate::domain) type Place = (usize, usize);

/// The text without a byte order mark and in one Unicode form.
pub(in crate::domain) fn ordered(text: &str) -> String {
    let text = text.trim_start_matches('\u{feff}');
    // Files are in that form already, but for the few that a person wrote elsewhere.
    if is_nfc(text) {
        return text.to_owned();
    }
    text.nfc().collect()
}

/// Reads the text of a file whose outermost keys are `keys`; the first mistake is told with its line.
pub(in crate::domain) fn read<T>(
    file: &str,
    text: &str,
    keys: &'static [&'static str],
    made: impl FnOnce(&Reader<'_, '_>) -> Read<T>,
) -> Result<T, FileFault> {
    let text = ordered(text);
    let refuse = |Misread { span, what }: Misread| {
        let (line, column) = place_of(&text, span.start);
        FileFault {
            file: file.into(),
            line,
            column,
            what,
        }
    };
    let root = DeTable::parse(&text).map_err(|error| refuse(not_toml(&error, text.len())))?;
    Reader::open(root.get_ref(), 0..0, keys)
        .and_then(|reader| made(&reader))
        .map_err(refuse)
}

pub(in crate::domain) fn not_toml(error: &toml::de::Error, end: usize) -> Misread {
    let what = if error.message().contains("duplicate key") {
        FaultKind::DuplicateKey
    } else {
        FaultKind::Syntax
    };
    Misread {
        span: error.span().unwrap_or(end..end),
        what,
    }
}

pub(in crate::domain) fn place_of(text: &str, at: usize) -> Place {
    let before = &text[..text.floor_char_boundary(at)];
    let line_start = before.rfind('\n').map_or(0, |end| end + 1);
    (
        before.matches('\n').count() + 1,
        before[line_start..].chars().count() + 1,
    )
}

/// Where a rule comes from and how far it was read.
pub(in crate::domain) fn read_source(reader: &Reader<'_, '_>) -> Read<Source> {
    let source = reader.need("source", reader.table("source", &["text", "strength"])?)?;
    let strength = source.word("strength", Strength::of, Strength::CODES)?;
    Ok(Source {
        text: needed_words(&source, "text")?,
        strength: source.need("strength", strength)?,
    })
}

/// A fault of one kind of file, under its own words key.
pub(in crate::domain) fn told<T>(
    span: Range<usize>,
    key: &'static str,
    args: Vec<(&'static str, String)>,
) -> Read<T> {
    misread(span, FaultKind::Told { key, args })
}
