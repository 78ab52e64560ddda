//! Workbooks through calamine. An .xlsx is streamed cell by cell and stopped at the first cell out of bounds; .xls and
//! .ods only come whole, so for them the size of the file and the bounds of the reading process are the guard.

use std::io::Cursor;

use calamine::{
    Data, DataRef, Dimensions, ExcelDateTime, Ods, OdsError, Range, Reader, SheetType,
    SheetVisible, Xls, XlsError, Xlsx, XlsxError,
};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::cell::{Cell, Grid, Merged, address};
use super::kind::Kind;
use super::limit::{COLUMNS, MERGED, ROWS};
use super::read::{Collector, SheetFault, Used};

/// The serial of the day after 31/12/9999, where the calendar of Excel ends.
const LAST_SERIAL: f64 = 2_958_466.0;

type Bytes<'a> = Cursor<&'a [u8]>;

/// An open workbook of one of the three kinds.
pub(super) enum Workbook<'a> {
    Xlsx(Xlsx<Bytes<'a>>),
    Xls(Xls<Bytes<'a>>),
    Ods(Ods<Bytes<'a>>),
}

impl<'a> Workbook<'a> {
    pub(super) fn open(kind: Kind, bytes: &'a [u8]) -> Result<Self, SheetFault> {
        let bytes = Cursor::new(bytes);
        match kind {
            Kind::Xls => Xls::new(bytes)
                .map(Self::Xls)
                .map_err(|fault| xls_fault(&fault)),
            Kind::Ods => Ods::new(bytes)
                .map(Self::Ods)
                .map_err(|fault| ods_fault(&fault)),
            Kind::Xlsx | Kind::Delimited => Xlsx::new(bytes)
                .map(Self::Xlsx)
                .map_err(|fault| xlsx_fault(fault, None)),
        }
    }

    /// A hidden sheet is not offered: what the clerk cannot see in Excel is not taken behind her back.
    pub(super) fn names(&self) -> Vec<String> {
        let sheets = match self {
            Self::Xlsx(book) => book.sheets_metadata(),
            Self::Xls(book) => book.sheets_metadata(),
            Self::Ods(book) => book.sheets_metadata(),
        };
        let seen = sheets.iter().filter(|sheet| {
            sheet.typ == SheetType::WorkSheet && sheet.visible == SheetVisible::Visible
        });
        seen.map(|sheet| sheet.name.clone()).collect()
    }

    /// Reads one of its sheets.
    pub(super) fn sheet(&mut self, name: &str, used: &mut Used) -> Result<Grid, SheetFault> {
        match self {
            Self::Xlsx(book) => stream(book, name, used),
            Self::Xls(book) => {
                let merged = book.merge_cells_by_sheet_name(name).unwrap_or_default();
                let range = book
                    .worksheet_range(name)
                    .map_err(|fault| xls_fault(&fault))?;
                whole(name, &range, bounded(merged), used)
            }
            Self::Ods(book) => {
                let range = book
                    .worksheet_range(name)
                    .map_err(|fault| ods_fault(&fault))?;
                whole(name, &range, Vec::new(), used)
            }
        }
    }
}

fn stream(book: &mut Xlsx<Bytes<'_>>, name: &str, used: &mut Used) -> Result<Grid, SheetFault> {
    let mut collector = Collector::new(used);
    let mut last = None;
    let mut cells = book
        .worksheet_cells_reader(name)
        .map_err(|fault| xlsx_fault(fault, None))?;
    while let Some(cell) = cells.next_cell().map_err(|fault| xlsx_fault(fault, last))? {
        let (row, column) = cell.get_position();
        last = Some((row, column));
        put(&mut collector, row, column, cell.get_value())?;
    }
    drop(cells);
    let merged = book
        .merge_cells_by_sheet_name(name)
        .map_err(|fault| xlsx_fault(fault, last))?;
    collector.grid(name.to_owned(), bounded(merged))
}

fn whole(
    name: &str,
    range: &Range<Data>,
    merged: Vec<Merged>,
    used: &mut Used,
) -> Result<Grid, SheetFault> {
    let (top, left) = range.start().unwrap_or_default();
    let mut collector = Collector::new(used);
    for (row, column, value) in range.used_cells() {
        let (row, column) = (top + row as u32, left + column as u32);
        put(&mut collector, row, column, &borrowed(value))?;
    }
    collector.grid(name.to_owned(), merged)
}

/// The value of a whole range as a streamed one, so that one function turns both into cells.
fn borrowed(value: &Data) -> DataRef<'_> {
    match value {
        Data::Int(number) => DataRef::Int(*number),
        Data::Float(number) => DataRef::Float(*number),
        Data::String(text) => DataRef::SharedString(text),
        Data::Bool(yes) => DataRef::Bool(*yes),
        Data::DateTime(serial) => DataRef::DateTime(*serial),
        Data::DateTimeIso(text) => DataRef::DateTimeIso(text.clone()),
        Data::DurationIso(text) => DataRef::DurationIso(text.clone()),
        Data::Error(fault) => DataRef::Error(fault.clone()),
        Data::Empty => DataRef::Empty,
    }
}

fn put(
    collector: &mut Collector<'_>,
    row: u32,
    column: u32,
    value: &DataRef<'_>,
) -> Result<(), SheetFault> {
    let cell = match value {
        DataRef::Empty => return Ok(()),
        DataRef::String(text) => return collector.put_text(row, column, text),
        DataRef::SharedString(text) => return collector.put_text(row, column, text),
        DataRef::Int(number) => Cell::Number(*number as f64),
        DataRef::Float(number) => number_cell(*number),
        DataRef::Bool(yes) => Cell::Yes(*yes),
        DataRef::DateTime(moment) => serial_cell(*moment),
        DataRef::DateTimeIso(text) => match iso_cell(text) {
            Some(cell) => cell,
            None => return collector.put_text(row, column, text),
        },
        DataRef::DurationIso(text) => match iso_time(text) {
            Some(cell) => cell,
            None => return collector.put_text(row, column, text),
        },
        DataRef::Error(fault) => Cell::Fault(fault.to_string()),
    };
    collector.put(row, column, cell)
}

fn number_cell(number: f64) -> Cell {
    if number.is_finite() {
        Cell::Number(number)
    } else {
        Cell::Fault("#NUM!".to_owned())
    }
}

/// A serial below one day is a time alone; a serial that is no day of the calendar stays a number.
fn serial_cell(serial: ExcelDateTime) -> Cell {
    let days = serial.as_f64();
    if !(0.0..LAST_SERIAL).contains(&days) {
        return number_cell(days);
    }
    if serial.is_duration() || days < 1.0 {
        let minutes = (days * 24.0 * 60.0).round() as u64;
        return time_cell(minutes / 60, minutes % 60);
    }
    let (year, month, day, hour, minute, second, _) = serial.to_ymd_hms_milli();
    let date = NaiveDate::from_ymd_opt(year.into(), month.into(), day.into());
    let time = NaiveTime::from_hms_opt(hour.into(), minute.into(), second.into());
    match (date, time) {
        (Some(date), Some(time)) => moment_cell(date.and_time(time)),
        _ => Cell::Number(days),
    }
}

fn moment_cell(moment: NaiveDateTime) -> Cell {
    if moment.time() == NaiveTime::MIN {
        Cell::Day(moment.date())
    } else {
        Cell::Moment(moment)
    }
}

fn time_cell(hours: u64, minutes: u64) -> Cell {
    Cell::Text(format!("{hours:02}:{minutes:02}"))
}

/// `2025-03-26` or `2025-03-26T19:30:00`, as .ods and some .xlsx store dates.
fn iso_cell(text: &str) -> Option<Cell> {
    let text = text.trim_end_matches('Z');
    if let Ok(day) = text.parse::<NaiveDate>() {
        return Some(Cell::Day(day));
    }
    text.parse::<NaiveDateTime>().ok().map(moment_cell)
}

/// `PT19H30M00S`, as .ods stores a time of day.
fn iso_time(text: &str) -> Option<Cell> {
    let (hours, rest) = text.strip_prefix("PT")?.split_once('H')?;
    let (minutes, _) = rest.split_once('M')?;
    Some(time_cell(hours.parse().ok()?, minutes.parse().ok()?))
}

/// Regions inside the bounds, cut at them.
fn bounded(regions: Vec<Dimensions>) -> Vec<Merged> {
    let cut = |region: Dimensions| {
        let ((top, left), (bottom, right)) = (region.start, region.end);
        let inside = top < ROWS && left < COLUMNS && top <= bottom && left <= right;
        inside.then(|| (top, left, bottom.min(ROWS - 1), right.min(COLUMNS - 1)))
    };
    let mut merged: Vec<Merged> = regions.into_iter().filter_map(cut).take(MERGED).collect();
    merged.sort_unstable();
    merged
}

fn xlsx_fault(fault: XlsxError, last: Option<(u32, u32)>) -> SheetFault {
    let after = last.map(|(row, column)| address(row, column));
    match fault {
        XlsxError::Password => SheetFault::Locked,
        XlsxError::FileNotFound(part) => SheetFault::Unreadable { at: Some(part) },
        XlsxError::ColumnNumberOverflow | XlsxError::RowNumberOverflow => SheetFault::Strange,
        _ => SheetFault::Unreadable { at: after },
    }
}

fn xls_fault(fault: &XlsError) -> SheetFault {
    match fault {
        XlsError::Password => SheetFault::Locked,
        _ => SheetFault::Unreadable { at: None },
    }
}

fn ods_fault(fault: &OdsError) -> SheetFault {
    match fault {
        OdsError::Password => SheetFault::Locked,
        OdsError::CellLimitExceeded { .. } => SheetFault::Strange,
        OdsError::FileNotFound(part) => SheetFault::Unreadable {
            at: Some((*part).to_owned()),
        },
        _ => SheetFault::Unreadable { at: None },
    }
}
