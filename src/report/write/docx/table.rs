//! Tables: a true header row that returns on each page, lines that are never split, numbers to the right.

use super::text::Xml;
use crate::report::fixed::fixed;
use crate::report::paper::{Cell, Column, ColumnKind, Line, LineKind, Run, Table};
use crate::report::show;

const BORDERS: &str = concat!(
    r#"<w:tblBorders><w:top w:val="single" w:sz="4" w:color="000000"/><w:left w:val="single" w:sz="4" w:color="000000"/>"#,
    r#"<w:bottom w:val="single" w:sz="4" w:color="000000"/><w:right w:val="single" w:sz="4" w:color="000000"/>"#,
    r#"<w:insideH w:val="single" w:sz="4" w:color="000000"/><w:insideV w:val="single" w:sz="4" w:color="000000"/></w:tblBorders>"#
);

/// A row without borders, for the letterhead and the signatures.
pub(super) fn bare_row(xml: &mut Xml, widths: &[u32], mut write: impl FnMut(&mut Xml, usize)) {
    open(xml, widths, "", 0);
    xml.raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
    for (column, width) in widths.iter().enumerate() {
        xml.raw(&format!(
            "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>"
        ));
        write(xml, column);
        xml.raw("</w:tc>");
    }
    xml.raw("</w:tr></w:tbl>");
}

/// Writes a table; `tied` keeps its last lines on the page of what follows.
pub(super) fn write(xml: &mut Xml, table: &Table, width: u32, tied: bool) {
    let widths = widths(&table.columns, width);
    open(xml, &widths, BORDERS, 70);
    xml.raw("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
    for (column, width) in table.columns.iter().zip(&widths) {
        cell(xml, *width, 1, "ODau", &column.head, Look::default());
    }
    xml.raw("</w:tr>");
    let end = table.lines.len();
    let noted = lacks(table, &widths);
    for (place, line) in table.lines.iter().enumerate() {
        let last = place + 1 == end;
        let kept = (tied && place + TIED >= end) || (noted && last);
        row(xml, table, line, &widths, kept);
    }
    if table.lines.is_empty() {
        row(
            xml,
            table,
            &Line::group(fixed().no_line.as_str()),
            &widths,
            tied,
        );
    }
    xml.raw("</w:tbl>");
    // Word joins tables that touch, and asks for a paragraph at the end of a cell or section.
    let note = if noted {
        format!("{}: {}.", fixed().no_data_sign, fixed().no_data)
    } else {
        String::new()
    };
    if tied {
        xml.kept("ChuNho", &note);
    } else {
        xml.line("ChuNho", &note);
    }
}

/// Lines of a table that stay with what follows it.
const TIED: usize = 3;

/// True where a missing figure is only signed, because its column is too narrow for the words.
fn lacks(table: &Table, widths: &[u32]) -> bool {
    let narrow = |line: &Line| {
        let cells = line.cells.iter().zip(widths);
        line.kind != LineKind::Group
            && cells
                .into_iter()
                .any(|(cell, width)| *cell == Cell::NoData && *width < NO_DATA)
    };
    table.lines.iter().any(narrow)
}

fn open(xml: &mut Xml, widths: &[u32], borders: &str, air: u32) {
    let whole: u32 = widths.iter().sum();
    xml.raw(&format!(
        "<w:tbl><w:tblPr><w:tblW w:w=\"{whole}\" w:type=\"dxa\"/>{borders}<w:tblLayout w:type=\"fixed\"/><w:tblCellMar>\
         <w:top w:w=\"{top}\" w:type=\"dxa\"/><w:left w:w=\"{air}\" w:type=\"dxa\"/><w:bottom w:w=\"{top}\" w:type=\"dxa\"/>\
         <w:right w:w=\"{air}\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>",
        top = air / 2
    ));
    for width in widths {
        xml.raw(&format!("<w:gridCol w:w=\"{width}\"/>"));
    }
    xml.raw("</w:tblGrid>");
}

/// Width of the numbers of lines: three figures and the heading must fit.
const ORDER: u32 = 660;
/// Width of a day, which is never broken.
const DAY: u32 = 1_400;
/// Width that the words for a missing figure need on one line.
const NO_DATA: u32 = 1_850;

fn widths(columns: &[Column], width: u32) -> Vec<u32> {
    let set = |column: &Column| match column.kind {
        ColumnKind::Order => Some(ORDER),
        ColumnKind::Day => Some(DAY),
        _ => None,
    };
    let fixed: u32 = columns.iter().filter_map(set).sum();
    let others = columns.iter().filter(|column| set(column).is_none());
    let all: u32 = others.map(|column| u32::from(column.share())).sum();
    let rest = width.saturating_sub(fixed);
    let share = |column: &Column| rest * u32::from(column.share()) / all.max(1);
    columns
        .iter()
        .map(|column| set(column).unwrap_or_else(|| share(column)))
        .collect()
}

/// How a cell looks beside its style.
#[derive(Clone, Copy, Default)]
struct Look {
    bold: bool,
    /// It stays on the page of the line below.
    kept: bool,
}

fn row(xml: &mut Xml, table: &Table, line: &Line, widths: &[u32], tied: bool) {
    xml.raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
    if line.kind == LineKind::Group {
        let text = line.cells.first().map(show::cell).unwrap_or_default();
        let all = widths.iter().sum();
        let look = Look {
            bold: true,
            kept: true,
        };
        cell(xml, all, widths.len(), "OChu", &text, look);
    } else {
        let look = Look {
            bold: line.kind == LineKind::Total,
            kept: tied,
        };
        for (place, (column, width)) in table.columns.iter().zip(widths).enumerate() {
            let value = line.cells.get(place).unwrap_or(&Cell::Blank);
            let text = match value {
                Cell::NoData if *width < NO_DATA => fixed().no_data_sign.clone(),
                value => show::cell(value),
            };
            cell(xml, *width, 1, style(column.kind, value), &text, look);
        }
    }
    xml.raw("</w:tr>");
}

fn style(kind: ColumnKind, value: &Cell) -> &'static str {
    match (kind, value) {
        (_, Cell::NotApplicable | Cell::NoData)
        | (ColumnKind::Mark | ColumnKind::Order | ColumnKind::Day, _) => "OGiua",
        (ColumnKind::Text, _) => "OChu",
        (ColumnKind::Count | ColumnKind::Percent, _) => "OSo",
    }
}

fn cell(xml: &mut Xml, width: u32, columns: usize, style: &str, text: &str, look: Look) {
    let span = if columns > 1 {
        format!("<w:gridSpan w:val=\"{columns}\"/>")
    } else {
        String::new()
    };
    xml.raw(&format!(
        "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>{span}<w:vAlign w:val=\"center\"/></w:tcPr>"
    ));
    let run = Run {
        bold: look.bold,
        ..Run::plain(text)
    };
    xml.standing(style, &[run], look.kept);
    xml.raw("</w:tc>");
}
