//! Rows into CSV and .xlsx bytes. Nothing written here can run as a formula in a spreadsheet.

use std::borrow::Cow;
use std::io::{self, Write};

use crate::domain::text::without_hidden;
use chrono::{Datelike, NaiveDate};
use csv::{QuoteStyle, Terminator, WriterBuilder};
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

/// One value on its way out. A phone is text, so that its zero stays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OutCell {
    /// Nothing.
    Empty,
    /// Text, never a formula.
    Text(String),
    /// A whole number.
    Number(i64),
    /// A number in thousandths: a decimal comma for people, a point for programs.
    Thousandths(i64),
    /// A date: dd/mm/yyyy for people, ISO for programs, a true date in a workbook.
    Day(NaiveDate),
}

/// Who reads the CSV.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CsvKind {
    /// A spreadsheet: UTF-8 with mark, every value quoted, CRLF, formula starts disarmed with `'`.
    Excel,
    /// A program: plain RFC 4180 with LF, values as they are, dates ISO.
    Machine,
}

/// A finished workbook.
#[derive(Clone, Debug)]
pub struct Book {
    /// The bytes of the .xlsx.
    pub bytes: Vec<u8>,
    /// How many texts were cut to the 32,767 letters a cell can hold.
    pub cut: usize,
}

/// Why no workbook was made: more rows or columns than a sheet holds, or a fault of the writer (its words, for the log).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WriteFault {
    /// More rows or columns than a sheet holds.
    TooLarge,
    /// The writing library's own words, for the log.
    Writer(String),
}

/// The most letters (UTF-16 units) Excel keeps in a cell.
const CELL_LETTERS: usize = 32_767;
/// Column widths, in letters.
const WIDTHS: std::ops::RangeInclusive<usize> = 6..=60;

/// Whether a spreadsheet would take this text for a formula or a command.
pub(super) fn runs_as_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
}

/// Writes a heading line and rows.
pub fn write_csv<R: AsRef<[OutCell]>>(
    mut out: impl Write,
    head: &[String],
    rows: impl IntoIterator<Item = R>,
    kind: CsvKind,
) -> io::Result<()> {
    let mut builder = WriterBuilder::new();
    builder.flexible(true);
    if kind == CsvKind::Excel {
        out.write_all(b"\xEF\xBB\xBF")?;
        builder
            .quote_style(QuoteStyle::Always)
            .terminator(Terminator::CRLF);
    }
    let mut writer = builder.from_writer(out);
    writer.write_record(head.iter().map(|text| guarded(text, kind)))?;
    for row in rows {
        writer.write_record(row.as_ref().iter().map(|cell| csv_value(cell, kind)))?;
    }
    writer.flush()
}

fn csv_value(cell: &OutCell, kind: CsvKind) -> String {
    match (cell, kind) {
        (OutCell::Empty, _) => String::new(),
        (OutCell::Text(text), _) => guarded(text, kind),
        (OutCell::Number(number), _) => number.to_string(),
        (OutCell::Thousandths(part), kind) => decimal(*part, kind),
        (OutCell::Day(day), CsvKind::Excel) => day.format("%d/%m/%Y").to_string(),
        (OutCell::Day(day), CsvKind::Machine) => day.to_string(),
    }
}

/// A number in thousandths without idle zeros.
fn decimal(thousandths: i64, kind: CsvKind) -> String {
    let sign = if thousandths < 0 { "-" } else { "" };
    let size = thousandths.unsigned_abs();
    let whole = size / 1_000;
    let part = format!("{:03}", size % 1_000);
    match (part.trim_end_matches('0'), kind) {
        ("", _) => format!("{sign}{whole}"),
        (part, CsvKind::Excel) => format!("{sign}{whole},{part}"),
        (part, CsvKind::Machine) => format!("{sign}{whole}.{part}"),
    }
}

/// Nothing hidden leaves in a file: what stands in the book may have come there past the door.
fn guarded(text: &str, kind: CsvKind) -> String {
    let plain = without_hidden(text);
    if kind == CsvKind::Excel && (runs_as_formula(text) || runs_as_formula(&plain)) {
        format!("'{plain}")
    } else {
        plain.into_owned()
    }
}

/// Makes a workbook of one sheet: bold frozen header with filters, columns as wide as their text, true dates. The sheet's
/// name is cut to what Excel takes. It carries no author.
pub fn write_xlsx<R: AsRef<[OutCell]>>(
    sheet: &str,
    head: &[String],
    rows: impl IntoIterator<Item = R>,
) -> Result<Book, WriteFault> {
    let mut book = Workbook::new();
    let page = book.add_worksheet();
    page.set_name(sheet_name(sheet))?;
    page.set_freeze_panes(1, 0)?;
    let mut pen = Pen::new(page);
    let bold = Format::new().set_bold();
    for (column, text) in head.iter().enumerate() {
        pen.text(0, column, text, &bold)?;
    }
    let mut last = 0;
    for row in rows {
        last += 1;
        for (column, cell) in row.as_ref().iter().enumerate() {
            pen.cell(last, column, cell)?;
        }
    }
    let (cut, widths) = (pen.cut, pen.widths);
    for (column, width) in widths.iter().enumerate() {
        page.set_column_width(column as u16, *width as f64 + 2.0)?;
    }
    if !head.is_empty() {
        page.autofilter(0, 0, last, head.len() as u16 - 1)?;
    }
    Ok(Book {
        bytes: book.save_to_buffer()?,
        cut,
    })
}

/// Writes cells and remembers how wide each column must be.
struct Pen<'a> {
    page: &'a mut Worksheet,
    plain: Format,
    date: Format,
    widths: Vec<usize>,
    cut: usize,
}

impl<'a> Pen<'a> {
    fn new(page: &'a mut Worksheet) -> Pen<'a> {
        Pen {
            page,
            // Text format keeps a phone a text even after the clerk edits it in Excel.
            plain: Format::new().set_num_format("@"),
            date: Format::new().set_num_format("dd/mm/yyyy"),
            widths: Vec::new(),
            cut: 0,
        }
    }

    fn cell(&mut self, row: u32, column: usize, cell: &OutCell) -> Result<(), WriteFault> {
        match cell {
            OutCell::Empty => {}
            OutCell::Text(text) => {
                let plain = self.plain.clone();
                self.text(row, column, text, &plain)?;
            }
            OutCell::Number(number) => {
                self.widen(column, number.to_string().len());
                let column = place(column)?;
                self.page.write_number(row, column, *number as f64)?;
            }
            OutCell::Thousandths(part) => {
                self.widen(column, part.to_string().len());
                let column = place(column)?;
                self.page
                    .write_number(row, column, *part as f64 / 1_000.0)?;
            }
            OutCell::Day(day) => self.day(row, column, *day)?,
        }
        Ok(())
    }

    /// A day before 1900 has no serial: it is written as text.
    fn day(&mut self, row: u32, column: usize, day: NaiveDate) -> Result<(), WriteFault> {
        let serial = u16::try_from(day.year()).ok().and_then(|year| {
            ExcelDateTime::from_ymd(year, day.month() as u8, day.day() as u8).ok()
        });
        self.widen(column, 10);
        let at = place(column)?;
        if let Some(serial) = serial {
            self.page
                .write_datetime_with_format(row, at, &serial, &self.date)?;
        } else {
            let text = day.format("%d/%m/%Y").to_string();
            self.page
                .write_string_with_format(row, at, text, &self.plain)?;
        }
        Ok(())
    }

    fn text(
        &mut self,
        row: u32,
        column: usize,
        text: &str,
        format: &Format,
    ) -> Result<(), WriteFault> {
        self.widen(column, text.chars().count());
        let kept = fitting(text);
        self.cut += usize::from(kept.len() < without_hidden(text).len());
        self.page
            .write_string_with_format(row, place(column)?, kept, format)?;
        Ok(())
    }

    fn widen(&mut self, column: usize, letters: usize) {
        if self.widths.len() <= column {
            self.widths.resize(column + 1, *WIDTHS.start());
        }
        let width = &mut self.widths[column];
        *width = (*width).max(letters.min(*WIDTHS.end()));
    }
}

fn place(column: usize) -> Result<u16, WriteFault> {
    u16::try_from(column).map_err(|_| WriteFault::TooLarge)
}

/// The start of the text that a cell can hold, without anything hidden.
pub fn fitting(text: &str) -> Cow<'_, str> {
    let mut text = without_hidden(text);
    let mut units = 0;
    let over = text.char_indices().find(|(_, letter)| {
        units += letter.len_utf16();
        units > CELL_LETTERS
    });
    if let Some(end) = over.map(|(end, _)| end) {
        text.to_mut().truncate(end);
    }
    text
}

/// At most 31 letters, none of those Excel refuses in a sheet's name.
pub fn sheet_name(wanted: &str) -> String {
    let allowed = |letter: &char| !letter.is_control() && !r"[]:*?/\".contains(*letter);
    let mut name: String = wanted.chars().filter(allowed).collect();
    while name.encode_utf16().count() > 31 {
        name.pop();
    }
    let name = name.trim_matches(['\'', ' ']);
    if name.is_empty() {
        "Sheet1".to_owned()
    } else {
        name.to_owned()
    }
}

impl From<XlsxError> for WriteFault {
    fn from(fault: XlsxError) -> WriteFault {
        match fault {
            XlsxError::RowColumnLimitError => WriteFault::TooLarge,
            other => WriteFault::Writer(other.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Cell, read_bytes};
    use super::*;

    fn text(text: &str) -> OutCell {
        OutCell::Text(text.to_owned())
    }

    fn csv(kind: CsvKind, cells: &[OutCell]) -> String {
        let mut out = Vec::new();
        write_csv(&mut out, &["Họ tên".to_owned()], [cells], kind).unwrap();
        String::from_utf8(out).unwrap()
    }

    /// 151, 152: excel csv is marked quoted and disarmed.
    #[test]
    fn excel_csv_is_marked_quoted_and_disarmed() {
        let day = NaiveDate::from_ymd_opt(2026, 3, 5).unwrap();
        let cells = [text("0941579240"), OutCell::Number(-3), OutCell::Day(day)];
        assert_eq!(
            csv(CsvKind::Excel, &cells),
            "\u{feff}\"Họ tên\"\r\n\"0941579240\",\"-3\",\"05/03/2026\"\r\n"
        );
        for start in ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"] {
            let line = csv(
                CsvKind::Excel,
                &[text(&format!("{start}cmd|' /C calc'!A0"))],
            );
            let shown = match start {
                "\t" => " ",
                "\r" => "",
                shown => shown,
            };
            assert!(line.contains(&format!("\r\n\"'{shown}cmd")), "{line:?}");
        }
    }

    #[test]
    fn machine_csv_is_plain() {
        let day = NaiveDate::from_ymd_opt(2026, 3, 5).unwrap();
        let cells = [text("+84941579240"), OutCell::Empty, OutCell::Day(day)];
        assert_eq!(
            csv(CsvKind::Machine, &cells),
            "Họ tên\n+84941579240,,2026-03-05\n"
        );
    }

    #[test]
    fn parts_are_written_for_their_reader() {
        let cells = [
            OutCell::Thousandths(-1_500),
            OutCell::Thousandths(12_676),
            OutCell::Thousandths(3_000),
        ];
        assert!(csv(CsvKind::Excel, &cells).contains("\"-1,5\",\"12,676\",\"3\""));
        assert!(csv(CsvKind::Machine, &cells).contains("-1.5,12.676,3"));
    }

    #[test]
    fn a_disarmed_value_comes_back_as_it_was() {
        let cells = [text("+84941579240"), text("'quoted"), text("=1+1")];
        let written = csv(CsvKind::Excel, &cells);
        let grid = read_bytes("x.csv", written.as_bytes(), None).unwrap();
        let back: Vec<String> = grid.rows[1].cells.iter().map(Cell::shown).collect();
        assert_eq!(back, ["+84941579240", "'quoted", "=1+1"]);
    }

    /// 151, 152: a workbook comes back cell by cell.
    #[test]
    fn a_workbook_comes_back_cell_by_cell() {
        let day = NaiveDate::from_ymd_opt(2026, 3, 5).unwrap();
        let old = NaiveDate::from_ymd_opt(1890, 5, 19).unwrap();
        let head = ["Điện thoại", "Số", "Ngày", "=1+1"].map(str::to_owned);
        let rows = [
            vec![text("0941579240"), OutCell::Number(7), OutCell::Day(day)],
            vec![
                text("+84 9"),
                OutCell::Empty,
                OutCell::Day(old),
                text("=1+1"),
            ],
        ];
        let book = write_xlsx("Tổ [1]: danh sách", &head, &rows).unwrap();
        assert_eq!(book.cut, 0);
        let grid = read_bytes("x.xlsx", &book.bytes, None).unwrap();
        assert_eq!(grid.sheet, "Tổ 1 danh sách");
        let own = |text: &str| Cell::Text(text.to_owned());
        assert_eq!(grid.rows[0].cells[3], own("=1+1"));
        assert_eq!(
            grid.rows[1].cells,
            [own("0941579240"), Cell::Number(7.0), Cell::Day(day)]
        );
        assert_eq!(
            grid.rows[2].cells,
            [own("+84 9"), Cell::Empty, own("19/05/1890"), own("=1+1")]
        );
    }

    /// 102, 104, 111: nothing hidden leaves in a file of either kind.
    #[test]
    fn nothing_hidden_leaves_in_a_file() {
        let evil = "a\u{1b}]52;c;eA==\u{7}\u{9b}\u{202e}\u{200b}\tb\nc";
        for kind in [CsvKind::Excel, CsvKind::Machine] {
            let written = csv(kind, &[text(evil)]);
            assert!(written.contains("\"a]52;c;eA== b\nc\""), "{written:?}");
        }
        let book = write_xlsx("S", &[evil.to_owned()], [[text(evil)]]).unwrap();
        let mut parts = zip::ZipArchive::new(io::Cursor::new(&book.bytes)).unwrap();
        let words = io::read_to_string(parts.by_name("xl/sharedStrings.xml").unwrap()).unwrap();
        assert!(
            !words.contains("_x001B_") && !words.contains('\u{202e}'),
            "{words}"
        );
        assert_eq!(book.cut, 0);
    }

    /// 161: a text over the cell is cut and counted.
    #[test]
    fn a_text_over_the_cell_is_cut_and_counted() {
        let book = write_xlsx("S", &[], [[text(&"a".repeat(32_768))]]).unwrap();
        assert_eq!(book.cut, 1);
    }
}
