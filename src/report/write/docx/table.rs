//! Tables: a true header row that returns on each page, lines that are never split, numbers to the right.

use super::text::Xml;
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

pub(super) fn write(xml: &mut Xml, table: &Table, width: u32) {
    let widths = widths(&table.columns, width);
    open(xml, &widths, BORDERS, 70);
    xml.raw("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
    for (column, width) in table.columns.iter().zip(&widths) {
        cell(xml, *width, 1, "ODau", &column.head, false);
    }
    xml.raw("</w:tr>");
    for line in &table.lines {
        row(xml, table, line, &widths);
    }
    xml.raw("</w:tbl>");
    // Word joins tables that touch, and asks for a paragraph at the end of a cell or section.
    xml.line("ChuNho", "");
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

fn widths(columns: &[Column], width: u32) -> Vec<u32> {
    let is_order = |column: &&Column| column.kind == ColumnKind::Order;
    let fixed = ORDER * columns.iter().filter(is_order).count() as u32;
    let others = columns.iter().filter(|column| !is_order(column));
    let all: u32 = others.map(|column| u32::from(column.share())).sum();
    let rest = width.saturating_sub(fixed);
    columns
        .iter()
        .map(|column| match column.kind {
            ColumnKind::Order => ORDER,
            _ => rest * u32::from(column.share()) / all.max(1),
        })
        .collect()
}

fn row(xml: &mut Xml, table: &Table, line: &Line, widths: &[u32]) {
    xml.raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
    if line.kind == LineKind::Group {
        let text = line.cells.first().map(show::cell).unwrap_or_default();
        let all = widths.iter().sum();
        cell(xml, all, widths.len(), "OChu", &text, true);
    } else {
        let bold = line.kind == LineKind::Total;
        for (place, (column, width)) in table.columns.iter().zip(widths).enumerate() {
            let value = line.cells.get(place).unwrap_or(&Cell::Blank);
            cell(
                xml,
                *width,
                1,
                style(column.kind, value),
                &show::cell(value),
                bold,
            );
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

fn cell(xml: &mut Xml, width: u32, columns: usize, style: &str, text: &str, bold: bool) {
    let span = if columns > 1 {
        format!("<w:gridSpan w:val=\"{columns}\"/>")
    } else {
        String::new()
    };
    xml.raw(&format!(
        "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>{span}<w:vAlign w:val=\"center\"/></w:tcPr>"
    ));
    let run = Run {
        bold,
        ..Run::plain(text)
    };
    xml.runs(style, &[run]);
    xml.raw("</w:tc>");
}
