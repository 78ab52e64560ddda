//! Sorts the rows below a header into data and what stands around it: sections, groups, sums, signatures. It knows how
//! office lists are drawn, not what they list.

use super::cell::{Cell, Grid, GridRow};
use super::header::Header;
use crate::domain::text::fold;

/// What one row below the header is; every number is an index into [`Grid::rows`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// A record.
    Data(usize),
    /// One text alone, often merged across the list: a hamlet over its teams, or a team over its members.
    Section(usize, String),
    /// A row without a running number in a numbered list, which fills other columns than its records do: a team with
    /// its decision and households over its members.
    Group(usize),
    /// The header once more, as printed on every page.
    Heading(usize),
    /// A sum.
    Total(usize),
    /// A signature, a place and date, a remark below the list.
    Note(usize),
    /// Nothing but a running number, or nothing left once columns were taken out.
    Blank(usize),
}

impl Line {
    /// The index of the row in [`Grid::rows`].
    pub fn row(&self) -> usize {
        match self {
            Line::Section(row, _)
            | Line::Data(row)
            | Line::Group(row)
            | Line::Heading(row)
            | Line::Total(row)
            | Line::Note(row)
            | Line::Blank(row) => *row,
        }
    }
}

/// Sorts every row below `header`. `name` is the column that names a record (0 is A); without it the first column after
/// the running numbers is taken.
pub fn classify(grid: &Grid, header: &Header, name: Option<usize>) -> Vec<Line> {
    let sorter = Sorter::new(grid, header, name);
    let rows = grid.rows.iter().enumerate();
    let below = rows.filter(|(_, row)| row.number > header.last_row);
    let mut lines: Vec<Line> = below
        .map(|(index, row)| sorter.line(grid, index, row))
        .collect();
    close_list(grid, header, &mut lines);
    lines
}

/// What is known of the list before its rows are sorted.
struct Sorter<'a> {
    header: &'a Header,
    ordinal: Option<usize>,
    name: usize,
    /// Columns that at least half of the numbered rows fill, the name and the running number left out.
    usual: Vec<usize>,
    /// Whether a row of this list fills more than its name, as a rule.
    wide: bool,
}

impl<'a> Sorter<'a> {
    fn new(grid: &Grid, header: &'a Header, name: Option<usize>) -> Sorter<'a> {
        let rows = || {
            let rows = grid.rows.iter();
            rows.filter(|row| row.number > header.last_row)
        };
        // A column that is never filled numbers nothing.
        let numbered = |column: &usize| rows().any(|row| is_number_of_row(row.cell(*column)));
        let ordinal = header.ordinal().filter(numbered);
        let mut columns = header.columns.iter().map(|column| column.index);
        let name = name
            .or_else(|| columns.find(|column| Some(*column) != ordinal))
            .unwrap_or(0);
        let records: Vec<&GridRow> = rows()
            .filter(|row| ordinal.is_none_or(|column| is_number_of_row(row.cell(column))))
            .filter(|row| !row.cell(name).is_empty())
            .collect();
        let often = |column: usize, most: usize| {
            let filled = records.iter().filter(|row| !row.cell(column).is_empty());
            filled.count() * most >= records.len().max(1)
        };
        let columns = header.columns.iter().map(|column| column.index);
        let usual = columns
            .filter(|column| Some(*column) != ordinal && *column != name && often(*column, 2))
            .collect();
        let narrow = records.iter().filter(|row| row.filled() < 2).count();
        Sorter {
            header,
            ordinal,
            name,
            usual,
            wide: narrow * 2 < records.len().max(1),
        }
    }

    fn line(&self, grid: &Grid, index: usize, row: &GridRow) -> Line {
        let numbered = self
            .ordinal
            .is_some_and(|column| is_number_of_row(row.cell(column)));
        let others = row.filled() - usize::from(numbered);
        let Some((first, cell)) = row.first().filter(|_| others > 0) else {
            return Line::Blank(index);
        };
        if self.repeats_header(row) {
            return Line::Heading(index);
        }
        let named = row.cell(self.name);
        let text = if numbered { named } else { cell };
        if is_total(&text.shown()) || (!numbered && self.only_numbers(row)) {
            return Line::Total(index);
        }
        if numbered {
            return Line::Data(index);
        }
        if is_signature(&text.shown()) || (named.is_empty() && any_signature(row)) {
            return Line::Note(index);
        }
        if let Some(section) = self.section(grid, row, first) {
            return Line::Section(index, section);
        }
        let like_records = self
            .usual
            .iter()
            .any(|column| !row.cell(*column).is_empty());
        match self.ordinal {
            Some(_) if !like_records => Line::Group(index),
            _ => Line::Data(index),
        }
    }

    fn repeats_header(&self, row: &GridRow) -> bool {
        let same = |cell: &Cell, index: usize| {
            let folded = fold(&cell.shown());
            let mut columns = self.header.columns.iter();
            columns.any(|column| column.index == index && column.folded == folded)
        };
        let cells = row.cells.iter().enumerate();
        let filled = cells.filter(|(_, cell)| !cell.is_empty());
        let equal = filled.filter(|(index, cell)| same(cell, *index)).count();
        equal >= 2 && equal * 2 > row.filled()
    }

    /// A row of sums without a word: no name, nothing but numbers.
    fn only_numbers(&self, row: &GridRow) -> bool {
        let mut filled = row.cells.iter().filter(|cell| !cell.is_empty());
        row.cell(self.name).is_empty() && filled.all(|cell| matches!(cell, Cell::Number(_)))
    }

    /// The text of a row that holds one text alone; a Roman number or a letter may stand before it.
    fn section(&self, grid: &Grid, row: &GridRow, first: usize) -> Option<String> {
        let text = |column: usize| row.cell(column).text().map(str::to_owned);
        if row.filled() == 2 && Some(first) == self.ordinal && !row.cell(self.name).is_empty() {
            let mark = fold(&row.cell(first).shown());
            return text(self.name).filter(|_| is_outline_mark(&mark));
        }
        if row.filled() != 1 {
            return None;
        }
        let merged = grid
            .merged_at(row.number, first)
            .is_some_and(|region| region.3 > region.1);
        let alone = merged || self.ordinal.is_some() || first != self.name || self.wide;
        text(first).filter(|_| alone)
    }
}

/// What follows the last record and a sum or signature belongs to neither: the signer's name is no section.
fn close_list(grid: &Grid, header: &Header, lines: &mut [Line]) {
    let ordinal = header.ordinal();
    let numbered = |line: &Line| {
        let row = &grid.rows[line.row()];
        ordinal.is_none_or(|column| is_number_of_row(row.cell(column)))
    };
    let record = |line: &Line| matches!(line, Line::Data(_)) && numbered(line);
    let signed = lines
        .iter()
        .position(|line| matches!(line, Line::Note(_)))
        .filter(|signed| ordinal.is_none() || !lines[*signed..].iter().any(record));
    let last = lines.iter().rposition(record);
    let after = last.map_or(0, |last| last + 1);
    let summed = lines[after..]
        .iter()
        .position(|line| matches!(line, Line::Total(_)))
        .map(|summed| after + summed);
    let end = [signed, summed].into_iter().flatten().min();
    for line in lines.iter_mut().skip(end.unwrap_or(usize::MAX)) {
        if !matches!(line, Line::Total(_) | Line::Blank(_)) {
            *line = Line::Note(line.row());
        }
    }
}

/// Whether a cell numbers its row: 7, `07`, `7.`, `1.2`.
pub fn is_number_of_row(cell: &Cell) -> bool {
    match cell {
        Cell::Number(number) => *number >= 0.0 && *number < 100_000.0,
        Cell::Text(text) => {
            let text = text.trim_end_matches(['.', ')']);
            let mut letters = text.chars();
            !text.is_empty()
                && text.len() <= 8
                && text.starts_with(|first: char| first.is_ascii_digit())
                && letters.all(|letter| letter.is_ascii_digit() || letter == '.')
        }
        _ => false,
    }
}

/// A Roman number or one letter, as an outline marks its parts.
fn is_outline_mark(folded: &str) -> bool {
    let roman = folded.chars().all(|letter| "ivxlc".contains(letter));
    !folded.is_empty() && (roman || folded.len() == 1)
}

/// Whether a row that starts with this text is a sum. Marks count where the text has any: `Tổng` is a sum, `Tống Văn An`
/// a person, and so is `Công`.
pub fn is_total(text: &str) -> bool {
    let lower = text.to_lowercase();
    let mut words = lower
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty());
    let (first, second) = (words.next().unwrap_or_default(), words.next());
    let sums = |word: &str| {
        let of = [
            "don", "lai", "so", "toan", "ca", "chung", "thon", "to", "xa",
        ];
        of.contains(&fold(word).as_str()) || word.parse::<u32>().is_ok()
    };
    match first {
        "tổng" => true,
        "cộng" => second.is_none_or(sums),
        "tong" => matches!(second, None | Some("cong" | "so")) && lower.is_ascii(),
        "cong" => second.is_none() && lower.is_ascii(),
        _ => false,
    }
}

/// Whether a text closes a list: who made it, who signs, where and when.
pub fn is_signature(text: &str) -> bool {
    const STARTS: [&str; 20] = [
        "nguoi lap",
        "nguoi bao cao",
        "nguoi tong hop",
        "can bo lap",
        "lap bieu",
        "lap bang",
        "tm uy ban",
        "tm ubnd",
        "tm ban",
        "kt chu tich",
        "kt truong",
        "chu tich",
        "pho chu tich",
        "truong cong an",
        "thu truong",
        "xac nhan",
        "ky ten",
        "ky ghi ro",
        "noi nhan",
        "ghi chu",
    ];
    let folded = fold(text);
    let starts = |start: &str| {
        let rest = folded.strip_prefix(start);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    };
    let dated = folded.contains("ngay ") && folded.contains(" thang ") && folded.contains(" nam");
    dated || STARTS.iter().any(|start| starts(start))
}

fn any_signature(row: &GridRow) -> bool {
    row.cells.iter().filter_map(Cell::text).any(is_signature)
}
