//! A paper on its way out: its words as the gate reads them, and its bytes in a format.

use super::paper::{Block, Cell, LineKind, Paper, Table};
use super::write::{Format, write};
use crate::domain::privacy::{DisclosureList, DisclosureWay};
use crate::domain::problem::Problem;
use crate::office::exit::{Exit, Leaving, Made};
use crate::words::Words;

/// A paper in a format, with the list of people that it is, if it is one.
pub struct Printed<'a> {
    /// The paper.
    pub paper: &'a Paper,
    /// The format.
    pub format: Format,
    /// The list of people on it.
    pub list: Option<DisclosureList>,
}

impl Printed<'_> {
    /// What the log says of it, where people stand on it.
    pub fn exit(&self, to: impl Into<String>) -> Exit {
        Exit {
            list: self.list.unwrap_or(DisclosureList::Paper),
            way: DisclosureWay::Paper,
            to: to.into(),
        }
    }
}

impl Leaving for Printed<'_> {
    fn words(&self, see: &mut dyn FnMut(&str)) {
        let paper = self.paper;
        let title = &paper.title;
        let heads = title.about.iter().chain([&title.below]).chain(&paper.to);
        heads.for_each(|text| see(text));
        for block in paper.blocks() {
            match block {
                Block::Heading { text, .. } => see(text),
                Block::Paragraph { runs, .. } => {
                    let text: String = runs.iter().map(|run| run.text.as_str()).collect();
                    see(&text);
                }
                Block::Table(table) => cells(table, see),
                Block::Chart(chart) => {
                    for label in &chart.labels {
                        see(label);
                    }
                }
                Block::PageBreak => {}
            }
        }
    }

    fn bytes(&self) -> Result<Made, Problem> {
        Ok((write(self.paper, self.format)?, 0))
    }

    fn people(&self) -> Option<usize> {
        let list = self.list?;
        list.kind().map(|kind| rows(list, kind, self.paper))
    }
}

fn cells(table: &Table, see: &mut dyn FnMut(&str)) {
    for cell in table.lines.iter().flat_map(|line| &line.cells) {
        if let Cell::Text(text) = cell {
            see(text);
        }
    }
}

/// The rows of the list on the paper: those of the tables under its name, else, where a template of the office's own calls them otherwise,
/// those of every table.
fn rows(list: DisclosureList, kind: &str, paper: &Paper) -> usize {
    let name = match list {
        DisclosureList::Book => "book-members".to_owned(),
        _ => kind.replace('_', "-"),
    };
    let name = Words::of("vi").word(&name);
    let tables: Vec<&Table> = paper.tables().collect();
    let count = |tables: &[&Table]| {
        let lines = tables.iter().flat_map(|table| &table.lines);
        lines.filter(|line| line.kind == LineKind::Plain).count()
    };
    let named: Vec<&Table> = tables
        .iter()
        .copied()
        .filter(|table| table.name == name)
        .collect();
    if named.is_empty() {
        count(&tables)
    } else {
        count(&named)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::paper::{Closing, Line, Signature};

    #[test]
    fn only_the_rows_of_the_list_are_counted() {
        let table = |name: &str, rows: usize| {
            let mut lines = vec![Line::group("Tổ 1")];
            lines.extend((0..rows).map(|_| Line::plain(vec![Cell::words("An")])));
            Block::Table(Table {
                name: name.to_owned(),
                lines,
                ..Table::default()
            })
        };
        let words = Words::of("vi");
        let own = words.word("commendation");
        let paper = |name: &str| Paper {
            body: vec![table("Số liệu", 4), table(name, 2)],
            ..Paper::default()
        };
        let count = |list, paper: &Paper| {
            let format = Format::Docx;
            Printed {
                paper,
                format,
                list: Some(list),
            }
            .people()
        };
        assert_eq!(count(DisclosureList::Commendations, &paper(&own)), Some(2));
        assert_eq!(
            count(DisclosureList::Commendations, &paper("khác")),
            Some(6)
        );
        let book = paper(&words.word("book-members"));
        assert_eq!(count(DisclosureList::Book, &book), Some(2));
        assert_eq!(count(DisclosureList::Rows, &book), None);
    }

    /// Every word of the text is read; who signs is public.
    #[test]
    fn the_words_of_a_paper_are_all_read_but_the_signature() {
        let paper = Paper {
            to: vec!["Bà Hảo".into()],
            body: vec![
                Block::heading(1, "I", "Đầu mục"),
                Block::text("Chủ trì: ông Bách"),
                Block::Table(Table {
                    lines: vec![Line::plain(vec![Cell::words("Ông Cường"), Cell::Count(3)])],
                    ..Table::default()
                }),
            ],
            closing: Some(Closing {
                signatures: vec![Signature {
                    name: "Nguyễn Văn Minh".into(),
                    ..Signature::default()
                }],
                ..Closing::default()
            }),
            ..Paper::default()
        };
        let mut seen = Vec::new();
        let printed = Printed {
            paper: &paper,
            format: Format::Md,
            list: None,
        };
        printed.words(&mut |text| seen.push(text.to_owned()));
        assert_eq!(
            seen,
            ["", "Bà Hảo", "Đầu mục", "Chủ trì: ông Bách", "Ông Cường"]
        );
    }
}
