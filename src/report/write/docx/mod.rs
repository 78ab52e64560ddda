//! A paper as .docx, laid out by NĐ 30/2020, Annex I. The container holds no clock and no random number: the same paper makes the same bytes.

mod closing;
mod head;
mod page;
mod styles;
mod table;
mod text;

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::domain::problem::Problem;
use crate::report::paper::{Annex, Block, Cell, Chart, Paper, Run, Style, Table, chart_table};
use page::Page;
use text::Xml;

pub(in crate::report) use text::escape;

pub(super) fn write(paper: &Paper) -> Result<Vec<u8>, Problem> {
    let parts = [
        ("[Content_Types].xml", styles::CONTENT_TYPES.to_owned()),
        ("_rels/.rels", styles::PACKAGE.to_owned()),
        ("docProps/core.xml", styles::properties(&paper.name)),
        ("word/document.xml", document(paper)),
        ("word/styles.xml", styles::sheet()),
        ("word/settings.xml", styles::SETTINGS.to_owned()),
        ("word/header1.xml", page::header(true, &paper.watermark)),
        ("word/header2.xml", page::header(false, &paper.watermark)),
        ("word/_rels/document.xml.rels", styles::RELATIONS.to_owned()),
    ];
    pack(&parts).map_err(|fault| Problem::Bug {
        code: fault.to_string(),
    })
}

fn pack(parts: &[(&str, String)]) -> Result<Vec<u8>, zip::result::ZipError> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(zip::DateTime::default());
    for (name, text) in parts {
        zip.start_file(*name, options)?;
        zip.write_all(text.as_bytes())?;
    }
    Ok(zip.finish()?.into_inner())
}

fn document(paper: &Paper) -> String {
    let page = Page::of(paper.landscape);
    let mut xml = Xml::document();
    if let Some(letterhead) = &paper.letterhead {
        head::letterhead(&mut xml, letterhead, page);
    }
    head::title(&mut xml, &paper.title, page);
    head::addressees(&mut xml, &paper.to);
    blocks(&mut xml, &paper.body, page, paper.closing.is_some());
    if let Some(closing) = &paper.closing {
        closing::write(&mut xml, closing, page);
    }
    if !paper.foot.is_empty() {
        xml.paragraph(Style::Small, &[Run::italic(&paper.foot)], false);
    }
    let mut open = page;
    for annex in &paper.annexes {
        xml.section_break(open);
        open = Page::annex(annex.landscape);
        annex_head(&mut xml, annex, open);
        blocks(&mut xml, &annex.body, open, false);
    }
    xml.finish(open)
}

fn annex_head(xml: &mut Xml, annex: &Annex, page: Page) {
    xml.line("PhuLuc", &annex.label);
    xml.line("TieuDe", &annex.title);
    if !annex.reference.is_empty() {
        xml.line("KemTheo", &annex.reference);
    }
    head::rule(xml, page.width, page.width / 3);
}

/// Writes the blocks; the end of them stays with the signatures where those follow, so that no signature stands alone on a page.
fn blocks(xml: &mut Xml, blocks: &[Block], page: Page, signed: bool) {
    let last_words = matches!(blocks.last(), Some(Block::Paragraph { .. }));
    let tied = |place: usize| {
        let after = blocks.len() - place;
        signed && (after == 1 || (after == 2 && last_words))
    };
    let mut above: Option<&Table> = None;
    for (place, block) in blocks.iter().enumerate() {
        match block {
            Block::Heading {
                depth,
                number,
                text,
            } => xml.heading(*depth, number, text),
            Block::Paragraph { style, runs } => xml.paragraph(*style, runs, tied(place)),
            Block::Table(table) => one_table(xml, table, page, tied(place)),
            // On paper a chart is its figures; those that stand in the table above are not said twice.
            Block::Chart(chart) if above.is_some_and(|table| holds(table, chart)) => {}
            Block::Chart(chart) => one_table(xml, &chart_table(chart), page, tied(place)),
            Block::PageBreak => xml.page_break(),
        }
        above = match block {
            Block::Table(table) => Some(table),
            _ => None,
        };
    }
}

/// True where every label of a chart is a line of the table.
fn holds(table: &Table, chart: &Chart) -> bool {
    let said = |label: &String| {
        let is = |cell: &Cell| matches!(cell, Cell::Text(text) if text == label);
        table.lines.iter().any(|line| line.cells.iter().any(is))
    };
    chart.labels.iter().all(said)
}

fn one_table(xml: &mut Xml, table: &Table, page: Page, tied: bool) {
    if table.captioned && !table.name.is_empty() {
        xml.line("BangTen", &table.name);
    }
    table::write(xml, table, page.width, tied);
}
