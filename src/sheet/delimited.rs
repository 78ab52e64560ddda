//! Delimited text: its letters (UTF-8, UTF-16, Windows-1258), its delimiter, its rows. Every value stays text.

use std::borrow::Cow;
use std::io::Read;

use csv::{ReaderBuilder, StringRecord};
use encoding_rs::{Encoding, UTF_8, UTF_16LE, WINDOWS_1258};

use super::cell::Grid;
use super::kind::wide_text;
use super::limit::{Limit, ROWS};
use super::old;
use super::read::{Collector, SheetFault, Used};

/// Reads text into a grid named `sheet`.
pub(super) fn read(sheet: String, bytes: &[u8]) -> Result<Grid, SheetFault> {
    let text = decode(bytes);
    let (delimiter, text, skipped) = delimiter_of(&text);
    let mut used = Used::default();
    let mut collector = Collector::new(&mut used);
    let mut row = skipped;
    walk(text, delimiter, |blank, record| {
        row += blank;
        if row > ROWS {
            return Err(SheetFault::too_large(Limit::Rows));
        }
        for (column, value) in record.iter().enumerate() {
            collector.put_text(row, column as u32, unquoted(value))?;
        }
        row += 1;
        Ok(())
    })?;
    collector.grid(sheet, Vec::new())
}

/// A byte-order mark decides; then the shape of UTF-16; then UTF-8 when it holds; then signs
/// that are letters of old fonts; then the code page of old Vietnamese Windows.
fn decode(bytes: &[u8]) -> Cow<'_, str> {
    let encoding = match Encoding::for_bom(bytes) {
        Some((marked, _)) => marked,
        None if wide_text(&bytes[..bytes.len().min(4096)]) => UTF_16LE,
        None if std::str::from_utf8(bytes).is_ok() => UTF_8,
        None => {
            let signs: String = bytes.iter().copied().map(char::from).collect();
            if old::is_old(&signs) {
                return Cow::Owned(signs);
            }
            WINDOWS_1258
        }
    };
    encoding.decode(bytes).0
}

/// The delimiter, the text after a `sep=` line, and how many rows that line took.
fn delimiter_of(text: &str) -> (u8, &str, u32) {
    let first = text.lines().next().unwrap_or_default();
    if let Some(named) = first.trim_end().strip_prefix("sep=")
        && let [delimiter] = named.as_bytes()
    {
        let rest = text.split_once('\n').map_or("", |(_, rest)| rest);
        return (*delimiter, rest, 1);
    }
    let best = [b'\t', b';', b','].into_iter().max_by_key(|delimiter| {
        let (agreeing, fields) = shape(text, *delimiter);
        (agreeing * (fields - 1), fields)
    });
    (best.unwrap_or(b','), text, 0)
}

/// For the first rows: the most common number of fields above one, and how many rows have it.
fn shape(text: &str, delimiter: u8) -> (usize, usize) {
    const SAMPLE: usize = 100;
    let mut counts = [0_usize; 65];
    let mut seen = 0;
    let _ = walk(text, delimiter, |_, record| {
        seen += 1;
        counts[record.len().min(64)] += 1;
        if seen < SAMPLE {
            Ok(())
        } else {
            Err(SheetFault::Strange)
        }
    });
    let rows = counts.iter().enumerate().skip(2);
    let best = rows.max_by_key(|(fields, rows)| (**rows, *fields));
    best.map_or((0, 1), |(fields, rows)| (*rows, fields))
}

/// Calls `each` with every record and the number of blank lines before it, so that rows keep the number Excel shows.
fn walk(
    text: &str,
    delimiter: u8,
    mut each: impl FnMut(u32, &StringRecord) -> Result<(), SheetFault>,
) -> Result<(), SheetFault> {
    let mut reader = ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes().chain(&b"\n"[..]));
    // The line end added above keeps the count of the last row right; a blank last line makes no record.
    let mut record = StringRecord::new();
    let mut before = reader.position().line();
    while reader
        .read_record(&mut record)
        .map_err(|_| SheetFault::Unreadable { at: None })?
    {
        let after = reader.position().line();
        let inner: usize = record.iter().map(|value| value.matches('\n').count()).sum();
        let blank = (after - before).saturating_sub(1 + inner as u64);
        each(blank as u32, &record)?;
        before = after;
    }
    Ok(())
}

/// Takes back the mark that [`super::write_csv`] puts before a value a spreadsheet would run as a formula.
fn unquoted(value: &str) -> &str {
    match value.strip_prefix('\'') {
        Some(rest) if super::write::runs_as_formula(rest) => rest,
        _ => value,
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Cell, Limit, SheetFault, read_bytes};

    fn shown(bytes: &[u8]) -> Vec<(u32, Vec<String>)> {
        let grid = read_bytes("ds.csv", bytes, None).unwrap();
        let row = |row: &super::super::GridRow| {
            let cells = row.cells.iter().map(Cell::shown).collect();
            (row.number, cells)
        };
        grid.rows.iter().map(row).collect()
    }

    fn rows(rows: &[(u32, &[&str])]) -> Vec<(u32, Vec<String>)> {
        let own = |(number, cells): &(u32, &[&str])| {
            (*number, cells.iter().map(ToString::to_string).collect())
        };
        rows.iter().map(own).collect()
    }

    #[test]
    fn every_delimiter_is_found() {
        let expected = rows(&[(1, &["Họ, tên", "Điện thoại"]), (2, &["Lan", "0941579240"])]);
        for delimiter in [",", ";", "\t"] {
            let text = format!("\"Họ, tên\"{delimiter}Điện thoại\r\nLan{delimiter}0941579240\r\n");
            assert_eq!(shown(text.as_bytes()), expected, "{delimiter:?}");
        }
    }

    #[test]
    fn row_numbers_count_blank_lines_and_breaks_inside_quotes() {
        let text = "a,b\n\n\n\"c\nd\",e\n\nf,g";
        let expected = rows(&[(1, &["a", "b"]), (4, &["c d", "e"]), (6, &["f", "g"])]);
        assert_eq!(shown(text.as_bytes()), expected);
    }

    #[test]
    fn the_separator_line_of_excel_is_obeyed() {
        let expected = rows(&[(2, &["a,b", "c"]), (3, &["d", "e"])]);
        assert_eq!(shown(b"sep=;\r\na,b;c\r\nd;e\r\n"), expected);
    }

    /// 130: utf16 utf8 marks and the old code page are read.
    #[test]
    fn utf16_utf8_marks_and_the_old_code_page_are_read() {
        let text = "Họ tên\tTổ\nĐỗ Thị Thơm\tTổ 1\n";
        let expected = rows(&[(1, &["Họ tên", "Tổ"]), (2, &["Đỗ Thị Thơm", "Tổ 1"])]);
        let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let high: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(shown(text.as_bytes()), expected);
        assert_eq!(
            shown(&[b"\xEF\xBB\xBF", text.as_bytes()].concat()),
            expected
        );
        assert_eq!(shown(&[b"\xFF\xFE", wide.as_slice()].concat()), expected);
        assert_eq!(shown(&[b"\xFE\xFF", high.as_slice()].concat()), expected);
        let parts = text.replace('ọ', "o\u{323}").replace('ỗ', "ô\u{303}");
        let parts = parts.replace('ị', "i\u{323}").replace('ổ', "ô\u{309}");
        let (old, _, lost) = encoding_rs::WINDOWS_1258.encode(&parts);
        assert!(!lost && std::str::from_utf8(&old).is_err());
        assert_eq!(shown(&old), expected);
    }

    /// 142: too many rows columns or letters are refused.
    #[test]
    fn too_many_rows_columns_or_letters_are_refused() {
        let limit = |text: String| match read_bytes("x.csv", text.as_bytes(), None) {
            Err(SheetFault::TooLarge { limit, .. }) => Some(limit),
            _ => None,
        };
        assert_eq!(limit("a,b\n".repeat(20_000)), None);
        assert_eq!(limit("a,b\n".repeat(20_001)), Some(Limit::Rows));
        assert_eq!(limit(vec!["a"; 64].join(",")), None);
        assert_eq!(limit(vec!["a"; 65].join(",")), Some(Limit::Columns));
        assert_eq!(limit("a".repeat(4097)), Some(Limit::Cell));
        assert_eq!(limit("a".repeat(10 * 1024 * 1024 + 1)), Some(Limit::File));
    }
}
