//! A superior's own workbook filled with our figures: cells are mapped once in a text file, by address or by name; everything else in the
//! workbook stays byte by byte as it was sent.

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};
use std::ops::Range;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use super::facts::Facts;
use crate::domain::fill::{Fill, Target};
use crate::domain::form::Say;
use crate::domain::problem::Problem;
use crate::office::exit::{Leaving, Made};

/// Largest part of a workbook that is read.
const LARGEST: u64 = 64 << 20;

/// What goes into one cell.
#[derive(Clone, Debug, PartialEq)]
enum Content {
    Number(f64),
    Text(String),
}

/// A cell by its sheet and address.
type Cells = BTreeMap<String, Content>;

/// Fills a workbook; `name` is its name for what is told when it cannot be.
pub fn fill(name: &str, bytes: &[u8], plan: &Fill, facts: &Facts) -> Result<Filled, Problem> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| odd(name))?;
    let book = part(&mut archive, "xl/workbook.xml").ok_or_else(|| odd(name))?;
    let links = part(&mut archive, "xl/_rels/workbook.xml.rels").ok_or_else(|| odd(name))?;
    let sheets = sheets(&book, &links);
    let names = defined_names(&book);
    let mut wanted: BTreeMap<String, Cells> = BTreeMap::new();
    for entry in &plan.entries {
        let (sheet, address) = match &entry.target {
            Target::At(sheet, address) => (sheet.clone(), address.clone()),
            Target::Named(named) => names
                .get(named)
                .cloned()
                .ok_or_else(|| missing(name, named))?,
        };
        let path = sheets.get(&sheet).ok_or_else(|| missing(name, &sheet))?;
        let content = match facts.number(&entry.slot) {
            Some(number) if entry.text.is_empty() => Content::Number(number as f64 / 1_000.0),
            None if entry.text.is_empty() => continue,
            _ => Content::Text(facts.fill(&entry.text)),
        };
        wanted
            .entry(path.clone())
            .or_default()
            .insert(address, content);
    }
    let texts = wanted.values().flat_map(Cells::values);
    let texts = texts.filter_map(|content| match content {
        Content::Text(text) => Some(text.clone()),
        Content::Number(_) => None,
    });
    Ok(Filled {
        texts: texts.collect(),
        bytes: rewrite(name, archive, &wanted)?,
    })
}

/// A superior's workbook with the figures of the office in it, on its way out.
pub struct Filled {
    texts: Vec<String>,
    bytes: Vec<u8>,
}

impl Leaving for Filled {
    fn words(&self, see: &mut dyn FnMut(&str)) {
        for text in &self.texts {
            see(text);
        }
    }
    fn bytes(&self) -> Result<Made, Problem> {
        Ok((self.bytes.clone(), 0))
    }
}

fn odd(name: &str) -> Problem {
    Problem::BadSheet {
        file: name.to_owned(),
        why: Say::new("fill-odd-workbook"),
    }
}

fn missing(name: &str, what: &str) -> Problem {
    Problem::BadSheet {
        file: name.to_owned(),
        why: Say::new("fill-no-place").with("name", what),
    }
}

fn part(archive: &mut ZipArchive<Cursor<&[u8]>>, path: &str) -> Option<String> {
    let entry = archive.by_name(path).ok()?;
    let mut text = String::new();
    entry.take(LARGEST).read_to_string(&mut text).ok()?;
    Some(text)
}

/// Copies every part as it is, but for the sheets that are filled; formulas are counted anew when the workbook is opened.
fn rewrite(
    name: &str,
    mut archive: ZipArchive<Cursor<&[u8]>>,
    wanted: &BTreeMap<String, Cells>,
) -> Result<Vec<u8>, Problem> {
    let bug = |fault: zip::result::ZipError| Problem::Bug {
        code: fault.to_string(),
    };
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        let path = {
            let entry = archive.by_index_raw(index).map_err(bug)?;
            entry
                .name()
                .map(std::borrow::Cow::into_owned)
                .unwrap_or_default()
        };
        let filled = match wanted.get(&path) {
            Some(cells) => Some(
                filled(&part(&mut archive, &path).ok_or_else(|| odd(name))?, cells)
                    .ok_or_else(|| odd(name))?,
            ),
            None if path == "xl/workbook.xml" => {
                part(&mut archive, &path).map(|text| counted_anew(&text))
            }
            None => None,
        };
        if let Some(text) = filled {
            let options = SimpleFileOptions::default().last_modified_time(zip::DateTime::default());
            out.start_file(path.as_str(), options).map_err(bug)?;
            out.write_all(text.as_bytes())
                .map_err(|fault| Problem::Bug {
                    code: fault.to_string(),
                })?;
        } else {
            let entry = archive.by_index_raw(index).map_err(bug)?;
            out.raw_copy_file(entry).map_err(bug)?;
        }
    }
    Ok(out.finish().map_err(bug)?.into_inner())
}

/// Asks the spreadsheet to count its formulas when it opens.
fn counted_anew(book: &str) -> String {
    if book.contains("fullCalcOnLoad") {
        return book.to_owned();
    }
    match (book.find("<calcPr"), book.find("</workbook>")) {
        (Some(place), _) => {
            let (before, after) = book.split_at(place + "<calcPr".len());
            format!("{before} fullCalcOnLoad=\"1\"{after}")
        }
        (None, Some(end)) => {
            // calcPr stands before what may follow it; at the end it is right for the workbooks that have none of those.
            let place = [
                "<oleSize",
                "<customWorkbookViews",
                "<pivotCaches",
                "<fileRecoveryPr",
                "<extLst",
            ]
            .iter()
            .filter_map(|tag| book.find(tag))
            .min()
            .unwrap_or(end);
            let (before, after) = book.split_at(place);
            format!("{before}<calcPr fullCalcOnLoad=\"1\"/>{after}")
        }
        (None, None) => book.to_owned(),
    }
}

/// Name of each sheet and the part it lives in.
fn sheets(book: &str, links: &str) -> BTreeMap<String, String> {
    let mut targets = BTreeMap::new();
    each(links, "Relationship", |tag| {
        if let (Some(id), Some(target)) = (attribute(tag, "Id"), attribute(tag, "Target")) {
            let target = target.trim_start_matches('/');
            let target = if target.starts_with("xl/") {
                target.to_owned()
            } else {
                format!("xl/{target}")
            };
            targets.insert(id, target);
        }
    });
    let mut sheets = BTreeMap::new();
    each(book, "sheet", |tag| {
        let target = attribute(tag, "r:id").and_then(|id| targets.get(&id).cloned());
        if let (Some(name), Some(target)) = (attribute(tag, "name"), target) {
            sheets.insert(name, target);
        }
    });
    sheets
}

/// Names that stand for one cell: sheet and address.
fn defined_names(book: &str) -> BTreeMap<String, (String, String)> {
    let mut names = BTreeMap::new();
    let mut reader = Reader::from_str(book);
    let mut open: Option<String> = None;
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag)) if tag.local_name().as_ref() == "definedName" => {
                open = attribute(&tag, "name");
            }
            Ok(Event::Text(text)) => {
                let Some(name) = open.take() else {
                    continue;
                };
                let text = text.as_ref().to_owned();
                let text = text.replace("&apos;", "'").replace("&amp;", "&");
                if let Some((sheet, address)) = text.rsplit_once('!') {
                    let sheet = sheet.trim_matches('\'').replace("''", "'");
                    names.insert(name, (sheet, address.replace('$', "")));
                }
            }
            Ok(Event::Eof) | Err(_) => return names,
            Ok(_) => {}
        }
    }
}

fn each(text: &str, name: &str, mut work: impl FnMut(&BytesStart<'_>)) {
    let mut reader = Reader::from_str(text);
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag) | Event::Empty(tag)) if tag.local_name().as_ref() == name => {
                work(&tag);
            }
            Ok(Event::Eof) | Err(_) => return,
            Ok(_) => {}
        }
    }
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = tag
        .attributes()
        .flatten()
        .find(|attribute| attribute.key.as_ref() == name)?;
    let text = found.value.to_string();
    let text = text
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">");
    Some(text.replace("&amp;", "&"))
}

/// Where a cell or a row stands in the text of a sheet.
struct Span {
    at: Range<usize>,
    style: Option<String>,
}

/// The rows and cells of a sheet.
#[derive(Default)]
struct Map {
    cells: BTreeMap<(u32, u32), Span>,
    /// End of the start tag's content of each row: where a cell can be put in; none where the row is an empty tag.
    rows: BTreeMap<u32, (Range<usize>, bool)>,
    data_end: Option<usize>,
    data_empty: Option<Range<usize>>,
}

fn map(text: &str) -> Option<Map> {
    let mut reader = Reader::from_str(text);
    let mut map = Map::default();
    let mut row: Option<(u32, usize)> = None;
    let mut cell: Option<((u32, u32), usize, Option<String>)> = None;
    loop {
        let from = reader.buffer_position() as usize;
        let event = reader.read_event().ok()?;
        let to = reader.buffer_position() as usize;
        match event {
            Event::Start(tag) if tag.local_name().as_ref() == "row" => {
                row = Some((attribute(&tag, "r")?.parse().ok()?, from));
            }
            Event::Empty(tag) if tag.local_name().as_ref() == "row" => {
                map.rows
                    .insert(attribute(&tag, "r")?.parse().ok()?, (from..to, true));
            }
            Event::End(tag) if tag.local_name().as_ref() == "row" => {
                let (number, start) = row.take()?;
                map.rows.insert(number, (start..from, false));
            }
            Event::Start(tag) if tag.local_name().as_ref() == "c" => {
                cell = Some((place(&attribute(&tag, "r")?)?, from, attribute(&tag, "s")));
            }
            Event::Empty(tag) if tag.local_name().as_ref() == "c" => {
                let span = Span {
                    at: from..to,
                    style: attribute(&tag, "s"),
                };
                map.cells.insert(place(&attribute(&tag, "r")?)?, span);
            }
            Event::End(tag) if tag.local_name().as_ref() == "c" => {
                let (at, start, style) = cell.take()?;
                map.cells.insert(
                    at,
                    Span {
                        at: start..to,
                        style,
                    },
                );
            }
            Event::End(tag) if tag.local_name().as_ref() == "sheetData" => {
                map.data_end = Some(from);
            }
            Event::Empty(tag) if tag.local_name().as_ref() == "sheetData" => {
                map.data_empty = Some(from..to);
            }
            Event::Eof => return Some(map),
            _ => {}
        }
    }
}

/// Row and column of an address (`C7`), both from 1.
fn place(address: &str) -> Option<(u32, u32)> {
    let letters = address.bytes().take_while(u8::is_ascii_uppercase).count();
    let (column, row) = address.split_at(letters);
    let number = column
        .bytes()
        .fold(0_u32, |sum, letter| sum * 26 + u32::from(letter - b'A') + 1);
    (number > 0 && letters <= 3).then_some((row.parse().ok()?, number))
}

/// The text of a sheet with these cells filled; the style of a cell stays.
fn filled(text: &str, cells: &Cells) -> Option<String> {
    let map = map(text)?;
    let mut changes: Vec<(Range<usize>, String)> = Vec::new();
    let mut new_rows: BTreeMap<u32, String> = BTreeMap::new();
    let mut added: BTreeMap<u32, BTreeMap<u32, String>> = BTreeMap::new();
    for (address, content) in cells {
        let (row, column) = place(address)?;
        if let Some(span) = map.cells.get(&(row, column)) {
            changes.push((
                span.at.clone(),
                cell(address, span.style.as_deref(), content),
            ));
        } else {
            added
                .entry(row)
                .or_default()
                .insert(column, cell(address, None, content));
        }
    }
    for (row, columns) in added {
        match map.rows.get(&row) {
            None => {
                let inside: String = columns.into_values().collect();
                new_rows.insert(row, format!("<row r=\"{row}\">{inside}</row>"));
            }
            Some((span, true)) => {
                let tag = text.get(span.clone())?.trim_end_matches("/>").trim_end();
                let inside: String = columns.into_values().collect();
                changes.push((span.clone(), format!("{tag}>{inside}</row>")));
            }
            Some((span, false)) => {
                for (column, markup) in columns {
                    let next = map.cells.range((row, column)..(row + 1, 0)).next();
                    let at = next.map_or(span.end, |(_, cell)| cell.at.start);
                    changes.push((at..at, markup));
                }
            }
        }
    }
    for (row, markup) in new_rows {
        let next = map.rows.range(row..).next();
        match (next, map.data_end, &map.data_empty) {
            (Some((_, (span, _))), _, _) => changes.push((span.start..span.start, markup)),
            (None, Some(end), _) => changes.push((end..end, markup)),
            (None, None, Some(empty)) => {
                changes.push((empty.clone(), format!("<sheetData>{markup}</sheetData>")));
            }
            (None, None, None) => return None,
        }
    }
    changes.sort_by_key(|(span, _)| (span.start, span.end));
    let mut out = String::with_capacity(text.len() + 256);
    let mut at = 0;
    for (span, markup) in changes {
        out.push_str(text.get(at..span.start)?);
        out.push_str(&markup);
        at = span.end;
    }
    out.push_str(text.get(at..)?);
    Some(out)
}

fn cell(address: &str, style: Option<&str>, content: &Content) -> String {
    let style = style
        .map(|style| format!(" s=\"{style}\""))
        .unwrap_or_default();
    match content {
        Content::Number(number) => format!("<c r=\"{address}\"{style}><v>{number}</v></c>"),
        Content::Text(text) => {
            let mut escaped = String::new();
            super::write::escape(text, &mut escaped);
            format!(
                "<c r=\"{address}\"{style} t=\"inlineStr\"><is><t xml:space=\"preserve\">{escaped}</t></is></c>"
            )
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHEET: &str = "<worksheet><sheetData><row r=\"1\" ht=\"20\"><c r=\"A1\" s=\"4\" t=\"s\"><v>0</v></c><c r=\"C1\" s=\"7\"/></row><row r=\"3\"/></sheetData><mergeCells/></worksheet>";

    fn cells(list: &[(&str, f64)]) -> Cells {
        list.iter()
            .map(|(at, number)| ((*at).to_owned(), Content::Number(*number)))
            .collect()
    }

    #[test]
    fn a_cell_keeps_its_style_and_its_neighbours() {
        let text = filled(SHEET, &cells(&[("C1", 12.5), ("B1", 1.0), ("D1", 2.0)])).unwrap();
        assert!(text.contains("<c r=\"A1\" s=\"4\" t=\"s\"><v>0</v></c><c r=\"B1\"><v>1</v></c><c r=\"C1\" s=\"7\"><v>12.5</v></c><c r=\"D1\"><v>2</v></c></row>"), "{text}");
        assert!(text.ends_with("<mergeCells/></worksheet>"));
    }

    #[test]
    fn rows_are_made_in_their_order() {
        let text = filled(SHEET, &cells(&[("A3", 3.0), ("B2", 2.0), ("A9", 9.0)])).unwrap();
        assert!(text.contains("</row><row r=\"2\"><c r=\"B2\"><v>2</v></c></row><row r=\"3\"><c r=\"A3\"><v>3</v></c></row><row r=\"9\">"), "{text}");
        assert_eq!(place("AB12"), Some((12, 28)));
        assert_eq!(place("12"), None);
    }
}
