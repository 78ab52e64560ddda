//! Finds the header of a list as offices make them: title lines above it, one to three header rows, merged cells, a row of
//! column numbers below. Which headings are known is the caller's knowledge, asked through a closure.

use super::cell::{Cell, Grid, GridRow};
use super::forbidden::forbidden;
use crate::domain::text::fold;

/// Rows looked at for a header, from the first one with a value.
const SEARCHED: usize = 60;
/// Most rows one header takes, without the row of column numbers.
const DEEPEST: usize = 3;

/// The header of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// The number Excel shows for the header's first row.
    pub first_row: u32,
    /// The number of its last row, the row of column numbers included.
    pub last_row: u32,
    /// Columns with a heading, from left to right.
    pub columns: Vec<Column>,
}

/// One column of a header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// 0 is column A.
    pub index: usize,
    /// The heading; a heading of several rows is joined: `Quyết định Số`.
    pub heading: String,
    /// [`fold`](crate::domain::text::fold) of the heading.
    pub folded: String,
}

impl Column {
    /// The kind of forbidden data the heading announces; see [`forbidden`].
    pub fn forbidden(&self) -> Option<&'static str> {
        forbidden(&self.folded)
    }
}

impl Header {
    /// The column of running numbers (STT), if the list has one.
    pub fn ordinal(&self) -> Option<usize> {
        let mut columns = self.columns.iter();
        columns
            .find(|column| is_ordinal_heading(&column.folded))
            .map(|column| column.index)
    }

    /// The columns that may not be read, for [`Grid::without_columns`].
    pub fn forbidden(&self) -> Vec<usize> {
        let columns = self.columns.iter();
        columns
            .filter(|column| column.forbidden().is_some())
            .map(|column| column.index)
            .collect()
    }
}

/// Whether a folded heading names the column of running numbers.
pub fn is_ordinal_heading(folded: &str) -> bool {
    matches!(folded, "stt" | "tt" | "so tt" | "so thu tu" | "thu tu")
}

/// Finds the header: the rows with the most headings that `known` (asked with folded text) or this module knows. A list
/// with no known heading is still found by its STT column; otherwise `None`.
pub fn find_header(grid: &Grid, known: &dyn Fn(&str) -> bool) -> Option<Header> {
    let mut best: Option<(usize, Header)> = None;
    for top in 0..grid.rows.len().min(SEARCHED) {
        for depth in 1..=DEEPEST {
            let Some(rows) = stack(grid, top, depth) else {
                break;
            };
            if let Some((score, header)) = weigh(grid, rows, known)
                && best.as_ref().is_none_or(|(most, _)| score > *most)
            {
                best = Some((score, header));
            }
        }
    }
    let (_, mut header) = best?;
    skip_column_numbers(grid, &mut header);
    Some(header)
}

/// `depth` rows from the index `top` on, when no row number is missing between them.
fn stack(grid: &Grid, top: usize, depth: usize) -> Option<&[GridRow]> {
    let rows = grid.rows.get(top..top + depth)?;
    let close = rows
        .windows(2)
        .all(|pair| pair[1].number == pair[0].number + 1);
    close.then_some(rows)
}

/// Takes the rows as a header and counts what speaks for it; `None` when they cannot be one.
fn weigh(grid: &Grid, rows: &[GridRow], known: &dyn Fn(&str) -> bool) -> Option<(usize, Header)> {
    if !rows.iter().all(only_headings) || !carries_on(grid, rows, known) {
        return None;
    }
    let columns = columns_of(grid, rows);
    let counted = |test: &dyn Fn(&str) -> bool| {
        let folded = columns.iter().map(|column| column.folded.as_str());
        folded.filter(|folded| test(folded)).count()
    };
    let familiar = counted(known);
    let numbered = counted(&is_ordinal_heading).min(1);
    let barred = counted(&|folded: &str| forbidden(folded).is_some());
    let all = familiar + numbered + barred >= columns.len();
    let enough = familiar >= 2
        || (familiar == 1 && (numbered + barred > 0 || all))
        || (numbered == 1 && columns.len() >= 3);
    let header = Header {
        first_row: rows.first()?.number,
        last_row: rows.last()?.number,
        columns,
    };
    enough.then_some((familiar * 4 + (numbered + barred) * 2, header))
}

/// A row of values is no header: headings are text, and no long run of text.
fn only_headings(row: &GridRow) -> bool {
    row.cells.iter().all(|cell| match cell {
        Cell::Empty => true,
        Cell::Text(text) => text.chars().count() <= 120,
        _ => false,
    })
}

/// Whether each row after the first continues the one above it: nothing below STT, and text only below a heading that
/// spans columns, below none, or where the joined heading is a known one.
fn carries_on(grid: &Grid, rows: &[GridRow], known: &dyn Fn(&str) -> bool) -> bool {
    (1..rows.len()).all(|depth| {
        let above = columns_of(grid, &rows[..depth]);
        let joined = columns_of(grid, &rows[..=depth]);
        let lower = &rows[depth];
        let new = |column: &&Column| !lower.cell(column.index).is_empty();
        joined.iter().filter(new).all(|column| {
            let upper = above.iter().find(|upper| upper.index == column.index);
            let Some(upper) = upper else { return true };
            let spanned = spans(grid, &rows[depth - 1], lower, column.index);
            let grows = known(&column.folded) || forbidden(&column.folded).is_some();
            !is_ordinal_heading(&upper.folded) && (spanned || grows)
        }) && joined.iter().any(|column| new(&column))
    })
}

/// Whether the heading of `upper` at `column` stands over several headings of `lower`.
fn spans(grid: &Grid, upper: &GridRow, lower: &GridRow, column: usize) -> bool {
    match source(grid, upper, lower, column) {
        Some(from) if from != column => true,
        Some(from) => source(grid, upper, lower, from + 1) == Some(from),
        None => false,
    }
}

/// The column whose cell in `upper` is the heading over `column`: by its merged region, or in files that keep none, the
/// next filled cell to the left as long as the row below is filled.
fn source(grid: &Grid, upper: &GridRow, lower: &GridRow, column: usize) -> Option<usize> {
    if !upper.cell(column).is_empty() {
        return Some(column);
    }
    let row = upper.number - 1;
    let covering = grid.merged.iter().find(|region| {
        (region.0..=region.2).contains(&row)
            && (region.1..=region.3).contains(&(column as u32))
            && region.1 < region.3
    });
    if let Some(region) = covering {
        return Some(region.1 as usize).filter(|from| !upper.cell(*from).is_empty());
    }
    let merged_rows = grid.merged.iter().any(|region| region.0 == row);
    if merged_rows || lower.cell(column).is_empty() {
        return None;
    }
    let from = (0..column)
        .rev()
        .find(|left| !upper.cell(*left).is_empty())?;
    let filled = (from..=column).all(|between| !lower.cell(between).is_empty());
    filled.then_some(from)
}

fn columns_of(grid: &Grid, rows: &[GridRow]) -> Vec<Column> {
    let width = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let column = |index| {
        let heading = heading_of(grid, rows, index);
        let folded = fold(&heading);
        (!folded.is_empty()).then_some(Column {
            index,
            heading,
            folded,
        })
    };
    (0..width).filter_map(column).collect()
}

fn heading_of(grid: &Grid, rows: &[GridRow], column: usize) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for (depth, row) in rows.iter().enumerate() {
        let from = match rows.get(depth + 1) {
            Some(lower) => source(grid, row, lower, column).unwrap_or(column),
            None => column,
        };
        // A whole title merged across the list is no heading of each column.
        if let Some(part) = row.cell(from).text().filter(|part| !parts.contains(part)) {
            parts.push(part);
        }
    }
    parts.join(" ")
}

/// Forms print a row of column numbers below the header: (1) (2) (3), or A B 1 2.
fn skip_column_numbers(grid: &Grid, header: &mut Header) {
    let below = grid.rows.iter().find(|row| row.number > header.last_row);
    if let Some(row) = below
        && row.filled() >= 3
        && row
            .cells
            .iter()
            .all(|cell| cell.is_empty() || is_column_number(cell))
        && rises(row)
    {
        header.last_row = row.number;
    }
}

fn is_column_number(cell: &Cell) -> bool {
    match cell {
        Cell::Number(number) => (0.0..=64.0).contains(number) && number.fract() == 0.0,
        Cell::Text(text) => {
            let folded = fold(text);
            folded.len() <= 2 && !folded.is_empty()
        }
        _ => false,
    }
}

/// Column numbers rise by one from cell to cell; the letters before them are not compared.
fn rises(row: &GridRow) -> bool {
    let shown = row.cells.iter().map(|cell| fold(&cell.shown()));
    let numbers: Vec<i64> = shown.filter_map(|text| text.parse().ok()).collect();
    numbers.len() >= 2 && numbers.windows(2).all(|pair| pair[1] == pair[0] + 1)
}
