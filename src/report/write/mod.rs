//! A paper in, bytes out: one file a format. No report, no office and no record is known here.

mod csv;
mod docx;
mod md;
mod term;
#[cfg(test)]
mod tests;
mod xlsx;

use super::paper::Paper;
use crate::domain::problem::Problem;
use crate::domain::text;
use crate::sheet::CsvKind;

pub(in crate::report) use docx::escape;
pub use term::{Screen, lines};

/// How a paper is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A text for Word and LibreOffice, laid out by NĐ 30/2020.
    Docx,
    /// A workbook with true types and native charts.
    Xlsx,
    /// Its tables for a spreadsheet.
    CsvExcel,
    /// Its tables for programs.
    CsvMachine,
    /// Markdown.
    Md,
    /// The paper as it is kept, for programs.
    Json,
}

impl Format {
    /// Every format, with the word typed for it.
    pub const ALL: [(&'static str, Format); 6] = [
        ("docx", Format::Docx),
        ("xlsx", Format::Xlsx),
        ("csv", Format::CsvExcel),
        ("csv-may", Format::CsvMachine),
        ("md", Format::Md),
        ("json", Format::Json),
    ];

    /// The format of that word.
    pub fn of(word: &str) -> Option<Format> {
        let word = word.to_ascii_lowercase();
        Self::ALL
            .iter()
            .find(|(known, _)| *known == word)
            .map(|(_, format)| *format)
    }

    /// The format that the ending of a file asks for; a text where it asks for none.
    pub fn of_path(path: &std::path::Path) -> Format {
        let ending = path.extension().and_then(|ending| ending.to_str());
        ending.and_then(Self::of).unwrap_or(Format::Docx)
    }

    /// The ending of its files.
    pub fn ending(self) -> &'static str {
        match self {
            Format::Docx => "docx",
            Format::Xlsx => "xlsx",
            Format::CsvExcel | Format::CsvMachine => "csv",
            Format::Md => "md",
            Format::Json => "json",
        }
    }
}

/// The bytes of a paper; the same paper always makes the same bytes.
pub fn write(paper: &Paper, format: Format) -> Result<Vec<u8>, Problem> {
    match format {
        Format::Docx => docx::write(paper),
        Format::Xlsx => xlsx::write(paper),
        Format::CsvExcel => csv::write(paper, CsvKind::Excel),
        Format::CsvMachine => csv::write(paper, CsvKind::Machine),
        Format::Md => Ok(md::write(paper).into_bytes()),
        Format::Json => Ok(text::escaped(&serde_json::to_string_pretty(paper)?).into_bytes()),
    }
}
