//! The shape every file is read into: [`Grid`], its rows and its cells. No parsing here.

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

/// One value of a sheet, as the file stores it. Text is NFC, trimmed, single-spaced and free of control characters.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub enum Cell {
    /// Nothing, or only spaces.
    #[default]
    Empty,
    /// Text; also a time of day alone, written `HH:MM`. Digits typed as text stay as typed (`0941579240`).
    Text(String),
    /// A number, which may be a phone that lost its zero or a bare year.
    Number(f64),
    /// A true date of the workbook.
    Day(NaiveDate),
    /// A true date with a time of day.
    Moment(NaiveDateTime),
    /// A truth value.
    Yes(bool),
    /// An error value of the workbook, such as `#REF!`.
    Fault(String),
}

impl Cell {
    /// Whether the cell holds nothing.
    pub fn is_empty(&self) -> bool {
        matches!(self, Cell::Empty)
    }

    /// The text of a text cell, `None` for every other kind.
    pub fn text(&self) -> Option<&str> {
        match self {
            Cell::Text(text) => Some(text),
            _ => None,
        }
    }

    /// What the clerk sees: whole numbers without a point, days as dd/mm/yyyy.
    pub fn shown(&self) -> String {
        match self {
            Cell::Empty => String::new(),
            Cell::Text(text) | Cell::Fault(text) => text.clone(),
            Cell::Number(number) => number.to_string(),
            Cell::Day(day) => day.format("%d/%m/%Y").to_string(),
            Cell::Moment(moment) => moment.format("%d/%m/%Y %H:%M").to_string(),
            Cell::Yes(yes) => u8::from(*yes).to_string(),
        }
    }
}

/// One row that holds at least one value.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GridRow {
    /// The row number Excel shows, from 1.
    pub number: u32,
    /// Cells from column A on; cells after the last value are left out.
    pub cells: Vec<Cell>,
}

impl GridRow {
    /// The cell of column `column` (0 is A); an empty one past the end.
    pub fn cell(&self, column: usize) -> &Cell {
        const EMPTY: &Cell = &Cell::Empty;
        self.cells.get(column).unwrap_or(EMPTY)
    }

    /// How many cells hold a value.
    pub fn filled(&self) -> usize {
        self.cells.iter().filter(|cell| !cell.is_empty()).count()
    }

    /// The leftmost cell with a value and its column.
    pub fn first(&self) -> Option<(usize, &Cell)> {
        self.cells
            .iter()
            .enumerate()
            .find(|(_, cell)| !cell.is_empty())
    }
}

/// A merged region, 0-based and inclusive: first row, first column, last row, last column.
pub type Merged = (u32, u32, u32, u32);

/// One sheet: its rows with values, in order, and its merged regions.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Grid {
    /// The sheet's name; for delimited text the file's name without its ending.
    pub sheet: String,
    /// Rows that hold a value, by rising number; blank rows are left out.
    pub rows: Vec<GridRow>,
    /// Merged regions; only the first cell of each holds a value. Empty for text and .ods.
    pub merged: Vec<Merged>,
    /// Cells out of which signs were taken that nobody sees.
    pub hidden: usize,
}

impl Grid {
    /// The grid with the cells of `columns` emptied, so that what may not be kept is gone before anyone looks at a row.
    #[must_use]
    pub fn without_columns(mut self, columns: &[usize]) -> Grid {
        for row in &mut self.rows {
            for &column in columns {
                if let Some(cell) = row.cells.get_mut(column) {
                    *cell = Cell::Empty;
                }
            }
        }
        self
    }

    /// The merged region that starts at this cell; `row` is the number Excel shows, `column` counts from 0.
    pub fn merged_at(&self, row: u32, column: usize) -> Option<Merged> {
        let at = (row.checked_sub(1)?, u32::try_from(column).ok()?);
        self.merged
            .iter()
            .copied()
            .find(|region| (region.0, region.1) == at)
    }
}

/// The address Excel shows for a 0-based row and column: `(11, 3)` is `D12`.
pub fn address(row: u32, column: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = u64::from(column) + 1;
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + (rest % 26) as u8));
        rest /= 26;
    }
    letters.reverse();
    format!(
        "{}{}",
        letters.into_iter().collect::<String>(),
        u64::from(row) + 1
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_those_of_excel() {
        assert_eq!(address(0, 0), "A1");
        assert_eq!(address(11, 3), "D12");
        assert_eq!(address(0, 26), "AA1");
        assert_eq!(address(1_048_575, 16_383), "XFD1048576");
    }

    #[test]
    fn a_removed_column_leaves_no_value_behind() {
        let cells = vec![Cell::Text("Lan".into()), Cell::Text("070988857014".into())];
        let grid = Grid {
            sheet: "S".into(),
            rows: vec![GridRow { number: 3, cells }],
            ..Grid::default()
        };
        let grid = grid.without_columns(&[1, 9]);
        assert_eq!(grid.rows[0].cells, [Cell::Text("Lan".into()), Cell::Empty]);
        assert!(!format!("{grid:?}").contains("0709"));
    }
}
