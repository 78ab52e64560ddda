//! The reading core: bytes in, [`Grid`] out. It opens no file and starts no process; `child` does both around it.

use std::collections::BTreeMap;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::cell::{Cell, Grid, GridRow, Merged, address};
use super::clean::clean;
use super::kind::{Kind, LooksLike, kind_of};
use super::limit::{CELL_BYTES, COLUMNS, FILE_BYTES, Limit, ROWS, TEXT_BYTES};
use super::{delimited, workbook};

/// Why a file gave no grid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SheetFault {
    /// A folder, a pipe or a device.
    NotAFile,
    /// Over a bound; `at` is the cell's address where there is one.
    TooLarge { limit: Limit, at: Option<String> },
    /// Contradicts itself as no office program would write it; also when the reading process was killed for no known reason.
    Strange,
    /// Another kind of file.
    NotASheet { looks_like: LooksLike },
    /// Protected by a password.
    Locked,
    /// Broken; `at` is the part of the container, or the last cell that could be read.
    Unreadable { at: Option<String> },
    /// No sheet of that name; the visible ones are listed.
    NoSuchSheet { names: Vec<String> },
    /// No value at all.
    Empty,
    /// The system refused.
    #[serde(skip)]
    Io(std::io::ErrorKind),
}

impl SheetFault {
    pub(super) fn too_large(limit: Limit) -> SheetFault {
        SheetFault::TooLarge { limit, at: None }
    }

    fn too_large_at(limit: Limit, row: u32, column: u32) -> SheetFault {
        SheetFault::TooLarge {
            limit,
            at: Some(address(row, column)),
        }
    }
}

/// Reads one sheet out of a file's bytes. `name` is the file's name (it names the sheet of delimited text); without
/// `sheet` the first visible sheet with a value is taken. Hostile bytes may cost memory: files from outside go through
/// [`super::read_file`].
pub fn read_bytes(name: &str, bytes: &[u8], sheet: Option<&str>) -> Result<Grid, SheetFault> {
    match checked_kind(bytes)? {
        Kind::Delimited => delimited_sheet(name, bytes, sheet),
        Kind::Xlsx => workbook::read_xlsx(bytes, sheet),
        Kind::Xls => workbook::read_xls(bytes, sheet),
        Kind::Ods => workbook::read_ods(bytes, sheet),
    }
}

/// The visible sheets of a file, in order; delimited text has one, named after the file.
pub fn names_of_bytes(name: &str, bytes: &[u8]) -> Result<Vec<String>, SheetFault> {
    match checked_kind(bytes)? {
        Kind::Delimited => Ok(vec![stem(name)]),
        Kind::Xlsx => workbook::names_xlsx(bytes),
        Kind::Xls => workbook::names_xls(bytes),
        Kind::Ods => workbook::names_ods(bytes),
    }
}

fn checked_kind(bytes: &[u8]) -> Result<Kind, SheetFault> {
    if bytes.len() > FILE_BYTES {
        return Err(SheetFault::too_large(Limit::File));
    }
    kind_of(bytes)
}

fn delimited_sheet(name: &str, bytes: &[u8], sheet: Option<&str>) -> Result<Grid, SheetFault> {
    let own = stem(name);
    match sheet {
        Some(asked) if asked != own => Err(SheetFault::NoSuchSheet { names: vec![own] }),
        _ => delimited::read(own, bytes),
    }
}

fn stem(name: &str) -> String {
    let stem = Path::new(name).file_stem().unwrap_or_default();
    clean(&stem.to_string_lossy())
}

/// Collects cells in any order, within the bounds.
#[derive(Default)]
pub(super) struct Collector {
    rows: BTreeMap<u32, Vec<Cell>>,
    text: usize,
}

impl Collector {
    /// Puts text at a 0-based place after cleaning it; text that cleans to nothing is no value.
    pub(super) fn put_text(&mut self, row: u32, column: u32, raw: &str) -> Result<(), SheetFault> {
        if raw.len() > CELL_BYTES {
            return Err(SheetFault::too_large_at(Limit::Cell, row, column));
        }
        let text = clean(raw);
        if text.is_empty() {
            return Ok(());
        }
        self.text += text.len();
        if self.text > TEXT_BYTES {
            return Err(SheetFault::too_large_at(Limit::Text, row, column));
        }
        self.put(row, column, Cell::Text(text))
    }

    /// Puts a value at a 0-based place.
    pub(super) fn put(&mut self, row: u32, column: u32, cell: Cell) -> Result<(), SheetFault> {
        if row >= ROWS {
            return Err(SheetFault::too_large_at(Limit::Rows, row, column));
        }
        if column >= COLUMNS {
            return Err(SheetFault::too_large_at(Limit::Columns, row, column));
        }
        let cells = self.rows.entry(row).or_default();
        let column = column as usize;
        if cells.len() <= column {
            cells.resize(column + 1, Cell::Empty);
        }
        cells[column] = cell;
        Ok(())
    }

    /// The finished grid; merged regions are cut to the bounds. Without a value it is [`SheetFault::Empty`].
    pub(super) fn grid(self, sheet: String, merged: Vec<Merged>) -> Result<Grid, SheetFault> {
        if self.rows.is_empty() {
            return Err(SheetFault::Empty);
        }
        let row = |(row, cells)| GridRow {
            number: row + 1,
            cells,
        };
        Ok(Grid {
            sheet,
            rows: self.rows.into_iter().map(row).collect(),
            merged,
        })
    }
}
