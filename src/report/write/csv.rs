//! The tables of a paper as comma-separated text, in two named kinds: one for spreadsheets, one for programs.

use crate::domain::problem::Problem;
use crate::report::paper::{Cell, Line, LineKind, Paper, Table, chart_table};
use crate::report::show;
use crate::sheet::{CsvKind, OutCell, write_csv};

/// For a spreadsheet the tables stand below each other, each under its name. For programs a single table is written as it is; several become
/// one long list: table, line, column, value.
pub(super) fn write(paper: &Paper, kind: CsvKind) -> Result<Vec<u8>, Problem> {
    let charts: Vec<Table> = paper.charts().map(chart_table).collect();
    let tables: Vec<&Table> = paper.tables().chain(&charts).collect();
    let mut out = Vec::new();
    let written = match (tables.as_slice(), kind) {
        ([only], _) => write_csv(&mut out, &heads(only), rows(only), kind),
        (several, CsvKind::Machine) => {
            let head = ["table", "line", "column", "value"].map(str::to_owned);
            write_csv(&mut out, &head, long_list(several), kind)
        }
        (several, CsvKind::Excel) => write_csv(
            &mut out,
            std::slice::from_ref(&paper.name),
            stacked(several),
            kind,
        ),
    };
    written.map_err(|fault| Problem::Bug {
        code: fault.to_string(),
    })?;
    Ok(out)
}

fn heads(table: &Table) -> Vec<String> {
    let columns = table.columns.iter();
    columns.map(|column| column.head.clone()).collect()
}

fn rows(table: &Table) -> Vec<Vec<OutCell>> {
    let full = |line: &Line| {
        (0..table.columns.len())
            .map(|place| out(line.cells.get(place)))
            .collect()
    };
    table.lines.iter().map(full).collect()
}

fn stacked(tables: &[&Table]) -> Vec<Vec<OutCell>> {
    let mut all = Vec::new();
    for table in tables {
        all.push(vec![OutCell::Empty]);
        all.push(vec![OutCell::Text(table.name.clone())]);
        all.push(heads(table).into_iter().map(OutCell::Text).collect());
        all.extend(rows(table));
    }
    all
}

fn long_list(tables: &[&Table]) -> Vec<Vec<OutCell>> {
    let mut all = Vec::new();
    for table in tables {
        let lines = table
            .lines
            .iter()
            .filter(|line| line.kind != LineKind::Group);
        for (number, line) in lines.enumerate() {
            for (place, column) in table.columns.iter().enumerate() {
                all.push(vec![
                    OutCell::Text(table.name.clone()),
                    OutCell::Number(number as i64 + 1),
                    OutCell::Text(column.head.clone()),
                    out(line.cells.get(place)),
                ]);
            }
        }
    }
    all
}

/// A value for a spreadsheet or program: true numbers and days, shares in per cent.
fn out(cell: Option<&Cell>) -> OutCell {
    match cell {
        None | Some(Cell::Blank) => OutCell::Empty,
        Some(Cell::Count(count)) => OutCell::Number(*count),
        Some(Cell::Decimal(part, _) | Cell::Percent(part, _)) => OutCell::Thousandths(*part),
        Some(Cell::Day(day)) => OutCell::Day(*day),
        Some(other) => OutCell::Text(show::cell(other)),
    }
}
