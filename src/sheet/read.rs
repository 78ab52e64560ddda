//! The reading core: bytes in, [`Grid`] out. It opens no file and starts no process; `child` does both around it.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::cell::{Cell, Grid, GridRow, Merged, address};
use super::clean::{clean, lost_signs};
use super::delimited;
use super::kind::{Kind, LooksLike, kind_of};
use super::limit::{CELL_BYTES, COLUMNS, FILE_BYTES, Limit, ROWS, SHEETS, TEXT_BYTES};
use super::workbook::Workbook;

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
    /// A workbook of another kind than Excel makes today, where one is to be filled.
    NotAWorkbook,
    /// The reading was called off.
    Stopped,
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

/// What a file holds: the names of its visible sheets, and those that were asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Tables {
    /// The visible sheets in order; delimited text has one, named after the file.
    pub names: Vec<String>,
    /// The sheet asked for, or every visible one with a value.
    pub grids: Result<Vec<Grid>, SheetFault>,
}

/// Reads one sheet out of a file's bytes. `name` is the file's name (it names the sheet of delimited text); without
/// `sheet` the first visible sheet with a value is taken. Hostile bytes may cost memory: files from outside go through
/// [`super::read_tables`].
pub fn read_bytes(name: &str, bytes: &[u8], sheet: Option<&str>) -> Result<Grid, SheetFault> {
    let mut source = Source::open(name, bytes)?;
    let names = source.names();
    let mut used = Used::default();
    if let Some(asked) = sheet {
        return source.asked(&names, asked, &mut used);
    }
    for name in &names {
        match source.sheet(name, &mut used) {
            Err(SheetFault::Empty) => {}
            done => return done,
        }
    }
    Err(SheetFault::Empty)
}

/// Reads the sheet asked for, or all visible ones, which together stay within the bounds of one.
pub(super) fn tables_of_bytes(
    name: &str,
    bytes: &[u8],
    sheet: Option<&str>,
) -> Result<Tables, SheetFault> {
    let mut source = Source::open(name, bytes)?;
    let mut names = source.names();
    let grids = match sheet {
        Some(asked) => source
            .asked(&names, asked, &mut Used::default())
            .map(|grid| vec![grid]),
        None => source.all(&names),
    };
    names.truncate(SHEETS);
    Ok(Tables { names, grids })
}

/// The visible sheets of a file, in order; delimited text has one, named after the file.
pub fn names_of_bytes(name: &str, bytes: &[u8]) -> Result<Vec<String>, SheetFault> {
    Ok(Source::open(name, bytes)?.names())
}

/// A file of either kind, open.
enum Source<'a> {
    Text(String, &'a [u8]),
    Workbook(Box<Workbook<'a>>),
}

impl<'a> Source<'a> {
    fn open(name: &str, bytes: &'a [u8]) -> Result<Self, SheetFault> {
        Ok(match checked_kind(bytes)? {
            Kind::Delimited => Self::Text(stem(name), bytes),
            kind => Self::Workbook(Box::new(Workbook::open(kind, bytes)?)),
        })
    }

    fn names(&self) -> Vec<String> {
        match self {
            Self::Text(name, _) => vec![name.clone()],
            Self::Workbook(book) => book.names(),
        }
    }

    fn sheet(&mut self, name: &str, used: &mut Used) -> Result<Grid, SheetFault> {
        match self {
            Self::Text(own, bytes) => delimited::read(own.clone(), bytes),
            Self::Workbook(book) => book.sheet(name, used),
        }
    }

    fn asked(
        &mut self,
        names: &[String],
        asked: &str,
        used: &mut Used,
    ) -> Result<Grid, SheetFault> {
        if names.iter().any(|name| name == asked) {
            return self.sheet(asked, used);
        }
        let names = names.iter().take(SHEETS).cloned().collect();
        Err(SheetFault::NoSuchSheet { names })
    }

    fn all(&mut self, names: &[String]) -> Result<Vec<Grid>, SheetFault> {
        if names.len() > SHEETS {
            return Err(SheetFault::too_large(Limit::Sheets));
        }
        let (mut used, mut grids) = (Used::default(), Vec::new());
        for name in names {
            match self.sheet(name, &mut used) {
                Ok(grid) => grids.push(grid),
                Err(SheetFault::Empty) => {}
                Err(fault) => return Err(fault),
            }
        }
        if grids.is_empty() {
            return Err(SheetFault::Empty);
        }
        Ok(grids)
    }
}

fn checked_kind(bytes: &[u8]) -> Result<Kind, SheetFault> {
    if bytes.len() > FILE_BYTES {
        return Err(SheetFault::too_large(Limit::File));
    }
    kind_of(bytes)
}

fn stem(name: &str) -> String {
    let stem = Path::new(name).file_stem().unwrap_or_default();
    clean(&stem.to_string_lossy())
}

/// How much of the bounds the sheets of a file have used up so far.
#[derive(Default)]
pub(super) struct Used {
    text: usize,
    rows: usize,
}

/// Collects the cells of a sheet in any order, within the bounds of the file.
pub(super) struct Collector<'u> {
    rows: BTreeMap<u32, Vec<Cell>>,
    used: &'u mut Used,
    /// Cells out of which signs were taken that nobody sees.
    hidden: usize,
}

impl<'u> Collector<'u> {
    pub(super) fn new(used: &'u mut Used) -> Self {
        Self {
            rows: BTreeMap::new(),
            used,
            hidden: 0,
        }
    }

    /// Puts text at a 0-based place after cleaning it; text that cleans to nothing is no value.
    pub(super) fn put_text(&mut self, row: u32, column: u32, raw: &str) -> Result<(), SheetFault> {
        if raw.len() > CELL_BYTES {
            return Err(SheetFault::too_large_at(Limit::Cell, row, column));
        }
        let text = clean(raw);
        self.hidden += usize::from(lost_signs(raw, &text));
        if text.is_empty() {
            return Ok(());
        }
        self.used.text += text.len();
        if self.used.text > TEXT_BYTES {
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
        let cells = match self.rows.entry(row) {
            Entry::Occupied(cells) => cells.into_mut(),
            Entry::Vacant(place) => {
                self.used.rows += 1;
                if self.used.rows > ROWS as usize {
                    return Err(SheetFault::too_large_at(Limit::Rows, row, column));
                }
                place.insert(Vec::new())
            }
        };
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
            hidden: self.hidden,
        })
    }
}
