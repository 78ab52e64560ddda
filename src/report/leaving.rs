//! A paper with people's names on it leaves the office: the log of lists given out says how many stand on it, and to whom it went.

use super::paper::{Block, LineKind, Paper, Table};
use crate::domain::privacy::{DisclosureList, DisclosureWay};
use crate::domain::problem::Problem;
use crate::office::Office;
use crate::office::privacy::Going;
use crate::words::Words;

/// Writes it down; nothing where no list of people stands on the paper. Call it before the paper leaves.
pub fn leaves(
    office: &mut Office,
    list: Option<DisclosureList>,
    paper: &Paper,
    to: &str,
) -> Result<(), Problem> {
    let Some(list) = list else {
        return Ok(());
    };
    let going = Going {
        list,
        way: DisclosureWay::Paper,
        people: rows(list, paper),
        numbers: false,
        to: to.to_owned(),
    };
    office.disclose(&going).map(|_| ())
}

/// The rows of the list on the paper: those of the tables under its name, else, where a template of the office's own calls them otherwise,
/// those of every table.
fn rows(list: DisclosureList, paper: &Paper) -> usize {
    let name = match list {
        DisclosureList::Book => "book-members".to_owned(),
        other => other.kind().replace('_', "-"),
    };
    let name = Words::of("vi").word(&name);
    let annexes = paper.annexes.iter().flat_map(|annex| &annex.body);
    let tables: Vec<&Table> = paper
        .body
        .iter()
        .chain(annexes)
        .filter_map(|block| match block {
            Block::Table(table) => Some(table),
            _ => None,
        })
        .collect();
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
    use crate::report::paper::{Cell, Line};

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
        assert_eq!(rows(DisclosureList::Commendations, &paper(&own)), 2);
        assert_eq!(rows(DisclosureList::Commendations, &paper("khác")), 6);
        let book = paper(&words.word("book-members"));
        assert_eq!(rows(DisclosureList::Book, &book), 2);
    }
}
