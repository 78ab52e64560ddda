//! A paper as a workbook: a sheet a table with true numbers, shares and days, native charts, and the words on a sheet of their own.

use chrono::Datelike;
use rust_xlsxwriter::{
    Chart as Drawing, ChartType, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder,
    Workbook, Worksheet, XlsxError,
};

use crate::domain::problem::Problem;
use crate::report::fixed::fixed;
use crate::report::paper::{
    Block, Cell, Chart, ChartKind, Column, ColumnKind, Line, LineKind, Paper, Run, Table,
    chart_table,
};
use crate::report::show;
use crate::sheet::{fitting, sheet_name};

/// Letters across a table: its columns share them by weight.
const LETTERS: u32 = 110;
/// Rows that a chart covers.
const CHART_ROWS: u32 = 18;

pub(super) fn write(paper: &Paper) -> Result<Vec<u8>, Problem> {
    workbook(paper).map_err(|fault| Problem::Bug {
        code: fault.to_string(),
    })
}

fn workbook(paper: &Paper) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // A moment of its own would make every file different.
    let made = ExcelDateTime::from_ymd(2020, 3, 5)?;
    book.set_properties(
        &DocProperties::new()
            .set_title(&paper.name)
            .set_creation_datetime(&made),
    );
    let pens = Pens::new();
    let mut names: Vec<String> = Vec::new();
    let worded = |block: &Block| matches!(block, Block::Paragraph { .. } | Block::Heading { .. });
    if paper.blocks().any(worded) || !paper.foot.is_empty() {
        let page = book.add_worksheet();
        name_sheet(page, &fixed().sheet, &mut names)?;
        words(page, paper, &pens)?;
    }
    for table in paper.tables() {
        let page = book.add_worksheet();
        name_sheet(page, named(table), &mut names)?;
        one_table(page, paper, table, &pens)?;
    }
    if paper.charts().next().is_some() {
        let page = book.add_worksheet();
        let name = name_sheet(page, &fixed().chart, &mut names)?;
        charts(page, paper, &name, &pens)?;
    }
    if names.is_empty() {
        book.add_worksheet();
    }
    book.save_to_buffer()
}

fn named(table: &Table) -> &str {
    if table.name.is_empty() {
        &fixed().table
    } else {
        &table.name
    }
}

/// Gives the sheet a name that no other has.
fn name_sheet(
    page: &mut Worksheet,
    wanted: &str,
    names: &mut Vec<String>,
) -> Result<String, XlsxError> {
    let mut name = sheet_name(wanted);
    let mut number = 2;
    while names.contains(&name.to_lowercase()) {
        let short: String = wanted.chars().take(26).collect();
        name = sheet_name(&format!("{short} {number}"));
        number += 1;
    }
    page.set_name(&name)?;
    names.push(name.to_lowercase());
    Ok(name)
}

/// The looks of cells.
struct Pens {
    title: Format,
    head: Format,
    text: Format,
    middle: Format,
    count: Format,
    day: Format,
    wrapped: Format,
    bold: Format,
}

impl Pens {
    fn new() -> Self {
        let base = || {
            Format::new()
                .set_font_name(fixed().font.as_str())
                .set_font_size(12)
        };
        let ruled = || {
            base()
                .set_border(FormatBorder::Thin)
                .set_align(FormatAlign::VerticalCenter)
        };
        Self {
            title: base().set_bold().set_font_size(13),
            head: ruled()
                .set_bold()
                .set_align(FormatAlign::Center)
                .set_text_wrap(),
            text: ruled().set_num_format("@").set_text_wrap(),
            middle: ruled()
                .set_num_format("@")
                .set_align(FormatAlign::Center)
                .set_text_wrap(),
            count: ruled().set_num_format("#,##0"),
            day: ruled()
                .set_num_format("dd/mm/yyyy")
                .set_align(FormatAlign::Center),
            wrapped: base().set_text_wrap().set_align(FormatAlign::Top),
            bold: base().set_bold().set_text_wrap(),
        }
    }

    /// The look of a number with so many decimals.
    fn part(&self, decimals: u8, percent: bool) -> Format {
        let zeros = "0".repeat(usize::from(decimals));
        let point = if decimals == 0 { "" } else { "." };
        let sign = if percent { "%" } else { "" };
        self.count
            .clone()
            .set_num_format(format!("#,##0{point}{zeros}{sign}"))
    }
}

/// Letters across the sheet of words.
const PAGE: usize = 82;
/// Height of a line of letters, in points.
const LINE: f64 = 16.5;

/// Gives a row the height that so many lines need: programs that only print do not measure it themselves.
fn tall(page: &mut Worksheet, row: u32, lines: usize) -> Result<(), XlsxError> {
    if lines > 1 {
        page.set_row_height(row, LINE * lines as f64)?;
    }
    Ok(())
}

/// Lines of a text in a column of that many digits: letters are a little narrower.
fn lines_of(text: &str, digits: usize) -> usize {
    let letters = (digits + digits / 10).max(1);
    text.lines()
        .map(|line| line.chars().count().div_ceil(letters).max(1))
        .sum()
}

fn words(page: &mut Worksheet, paper: &Paper, pens: &Pens) -> Result<(), XlsxError> {
    page.set_column_width(0, PAGE as f64)?;
    page.set_paper_size(9).set_print_fit_to_pages(1, 0);
    let mut row = 0;
    let mut put = |text: &str, pen: &Format| -> Result<(), XlsxError> {
        page.write_string_with_format(row, 0, fitting(text), pen)?;
        tall(page, row, lines_of(text, PAGE))?;
        row += 1;
        Ok(())
    };
    if let Some(head) = &paper.letterhead {
        for line in head
            .issuer
            .iter()
            .chain([&head.number, &head.place_and_day])
        {
            put(line, &pens.wrapped)?;
        }
    }
    for line in std::iter::once(&paper.title.kind).chain(&paper.title.about) {
        put(line, &pens.title)?;
    }
    for block in paper.blocks() {
        match block {
            Block::Heading { number, text, .. } => put(&format!("{number}. {text}"), &pens.bold)?,
            Block::Paragraph { runs, .. } => put(&joined(runs), &pens.wrapped)?,
            Block::Table(_) | Block::Chart(_) | Block::PageBreak => {}
        }
    }
    if !paper.foot.is_empty() {
        put(&paper.foot, &pens.wrapped)?;
    }
    Ok(())
}

fn joined(runs: &[Run]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect()
}

fn one_table(
    page: &mut Worksheet,
    paper: &Paper,
    table: &Table,
    pens: &Pens,
) -> Result<(), XlsxError> {
    page.set_landscape()
        .set_paper_size(9)
        .set_print_fit_to_pages(1, 0);
    page.write_string_with_format(0, 0, fitting(&paper.name), &pens.title)?;
    if table.name != paper.name {
        page.write_string_with_format(1, 0, fitting(&table.name), &pens.title)?;
    }
    let widths = widths(table);
    for (place, width) in widths.iter().enumerate() {
        page.set_column_width(place as u16, *width as f64)?;
    }
    fill(page, table, 3, &widths, pens)?;
    page.set_freeze_panes(4, 0)?;
    page.set_repeat_rows(3, 3)?;
    Ok(())
}

/// Letters of each column.
fn widths(table: &Table) -> Vec<usize> {
    let share = |column: &Column| match column.kind {
        ColumnKind::Order => 0,
        _ => u32::from(column.share()),
    };
    let all: u32 = table.columns.iter().map(share).sum();
    let width = |column: &Column| match column.kind {
        ColumnKind::Order => 6,
        ColumnKind::Day => 12,
        _ => (LETTERS * share(column) / all.max(1)).max(8) as usize,
    };
    table.columns.iter().map(width).collect()
}

/// Writes the heads at `top` and the lines below; gives the last row.
fn fill(
    page: &mut Worksheet,
    table: &Table,
    top: u32,
    widths: &[usize],
    pens: &Pens,
) -> Result<u32, XlsxError> {
    let mut most = 1;
    for (place, column) in table.columns.iter().enumerate() {
        page.write_string_with_format(top, place as u16, fitting(&column.head), &pens.head)?;
        let width = widths.get(place).copied().unwrap_or(16);
        most = most.max(lines_of(&column.head, width));
    }
    tall(page, top, most)?;
    let mut row = top;
    for line in &table.lines {
        row += 1;
        fill_line(page, table, line, row, pens)?;
        if line.kind != LineKind::Group {
            let high = |(cell, width): (&Cell, &usize)| lines_of(&show::cell(cell), *width);
            let most = line.cells.iter().zip(widths).map(high).max();
            tall(page, row, most.unwrap_or(1))?;
        }
    }
    Ok(row)
}

fn fill_line(
    page: &mut Worksheet,
    table: &Table,
    line: &Line,
    row: u32,
    pens: &Pens,
) -> Result<(), XlsxError> {
    let last = table.columns.len() as u16;
    if line.kind == LineKind::Group && last > 1 {
        let text = line.cells.first().map(show::cell).unwrap_or_default();
        let pen = pens.text.clone().set_bold();
        page.merge_range(row, 0, row, last - 1, &fitting(&text), &pen)?;
        return Ok(());
    }
    for (place, column) in table.columns.iter().enumerate() {
        let cell = line.cells.get(place).unwrap_or(&Cell::Blank);
        let bold = line.kind != LineKind::Plain;
        put(page, (row, place as u16), cell, column.kind, bold, pens)?;
    }
    Ok(())
}

fn put(
    page: &mut Worksheet,
    (row, column): (u32, u16),
    cell: &Cell,
    kind: ColumnKind,
    bold: bool,
    pens: &Pens,
) -> Result<(), XlsxError> {
    let look = |pen: &Format| {
        if bold {
            pen.clone().set_bold()
        } else {
            pen.clone()
        }
    };
    match cell {
        Cell::Blank => page.write_blank(row, column, &look(&pens.text))?,
        Cell::Count(count) => {
            page.write_number_with_format(row, column, *count as f64, &look(&pens.count))?
        }
        Cell::Decimal(part, decimals) => {
            let pen = look(&pens.part(*decimals, false));
            page.write_number_with_format(row, column, *part as f64 / 1_000.0, &pen)?
        }
        Cell::Percent(part, decimals) => {
            let pen = look(&pens.part(*decimals, true));
            page.write_number_with_format(row, column, *part as f64 / 100_000.0, &pen)?
        }
        Cell::Day(day) => {
            let year = u16::try_from(day.year()).unwrap_or_default();
            match ExcelDateTime::from_ymd(year, day.month() as u8, day.day() as u8) {
                Ok(serial) => {
                    page.write_datetime_with_format(row, column, &serial, &look(&pens.day))?
                }
                // A day before 1900 has no serial.
                Err(_) => page.write_string_with_format(
                    row,
                    column,
                    show::cell(cell),
                    &look(&pens.middle),
                )?,
            }
        }
        other => {
            let text = show::cell(other);
            let pen = if kind == ColumnKind::Text {
                &pens.text
            } else {
                &pens.middle
            };
            page.write_string_with_format(row, column, fitting(&text), &look(pen))?
        }
    };
    Ok(())
}

fn charts(page: &mut Worksheet, paper: &Paper, sheet: &str, pens: &Pens) -> Result<(), XlsxError> {
    page.set_column_width(0, 30)?;
    page.set_landscape()
        .set_paper_size(9)
        .set_print_fit_to_pages(1, 0);
    let mut top = 0;
    for chart in paper.charts() {
        page.write_string_with_format(top, 0, fitting(&chart.title), &pens.title)?;
        let first = top + 2;
        let table = chart_table(chart);
        let last = fill(page, &table, top + 1, &[30, 16], pens)?;
        let drawing = drawing(chart, sheet, first, last);
        page.insert_chart(top, chart.series.len() as u16 + 2, &drawing)?;
        top = last.max(top + CHART_ROWS) + 2;
    }
    Ok(())
}

fn drawing(chart: &Chart, sheet: &str, first: u32, last: u32) -> Drawing {
    let kind = match chart.kind {
        ChartKind::Bars => ChartType::Column,
        ChartKind::Line => ChartType::Line,
    };
    let mut drawing = Drawing::new(kind);
    drawing.title().set_name(&chart.title);
    for (place, (name, _)) in chart.series.iter().enumerate() {
        let column = place as u16 + 1;
        drawing
            .add_series()
            .set_name(name.as_str())
            .set_categories((sheet, first, 0, last, 0))
            .set_values((sheet, first, column, last, column));
    }
    if chart.series.len() < 2 {
        drawing.legend().set_hidden();
    }
    drawing
}
