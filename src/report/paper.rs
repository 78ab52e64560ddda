//! Printed matter: what stands on a paper, in its order, with true values. No file format and no report is known here.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A finished paper. The same paper is written as .docx, .xlsx, .csv, Markdown and text.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Paper {
    /// Name for file properties and lists.
    pub name: String,
    /// The head of an official paper; a book for the shelf has one too.
    pub letterhead: Option<Letterhead>,
    /// Kind of the paper in capitals (`BÁO CÁO`), and what it is about.
    pub title: Title,
    /// Whom a report to a higher body, a request or a letter is addressed to.
    pub to: Vec<String>,
    /// The text.
    pub body: Vec<Block>,
    /// Signatures and receivers.
    pub closing: Option<Closing>,
    /// One small line at the end of an issued paper: the seal of the book when it went out. Blank on everything else.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub foot: String,
    /// Annexes, each beginning a page of its own with its own page numbers.
    pub annexes: Vec<Annex>,
    /// Lies across every page of a training paper.
    pub watermark: String,
    /// Lines of a table may need the wide side of the sheet.
    pub landscape: bool,
}

/// The head of a paper (NĐ 30/2020, Annex I, I.1–4).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Letterhead {
    /// Governing body; blank where there is none.
    pub parent: String,
    /// Issuing body, one or two lines.
    pub issuer: Vec<String>,
    /// `Số: 05/BC-UBND`; blank for a book.
    pub number: String,
    /// National title.
    pub nation: String,
    /// National motto.
    pub motto: String,
    /// `Hòa Bình, ngày 05 tháng 01 năm 2026`; blank for a book.
    pub place_and_day: String,
}

/// Kind and subject of a paper.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Title {
    /// In capitals; blank for a letter.
    pub kind: String,
    /// What it is about, one line or several.
    pub about: Vec<String>,
    /// A line in brackets or italics below (`Số liệu từ … đến …`); blank where there is none.
    pub below: String,
}

/// A piece of the text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Block {
    /// A heading with its number (`I`, `1`, `a`) and its depth from 1.
    Heading {
        /// Depth from 1 (mục I) to 3 (điểm a).
        depth: u8,
        /// The number without its sign; blank for none.
        number: String,
        /// The words.
        text: String,
    },
    /// A paragraph.
    Paragraph {
        /// How it stands on the page.
        style: Style,
        /// Its words.
        runs: Vec<Run>,
    },
    /// A table.
    Table(Table),
    /// Bars or lines.
    Chart(Chart),
    /// The next block begins a page.
    PageBreak,
}

/// How a paragraph stands on the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Style {
    /// Justified, first line indented.
    #[default]
    Body,
    /// In the middle.
    Centre,
    /// Justified without indent.
    Flush,
    /// The caption above a table.
    Caption,
    /// Small, below a table.
    Small,
}

/// A stretch of words that look alike.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    /// The words.
    pub text: String,
    /// Bold.
    pub bold: bool,
    /// Italic.
    pub italic: bool,
}

impl Run {
    /// Plain words.
    pub fn plain(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }

    /// Bold words.
    pub fn bold(text: impl Into<String>) -> Self {
        Self {
            bold: true,
            ..Self::plain(text)
        }
    }

    /// Italic words.
    pub fn italic(text: impl Into<String>) -> Self {
        Self {
            italic: true,
            ..Self::plain(text)
        }
    }
}

impl Block {
    /// A paragraph of plain words.
    pub fn text(text: impl Into<String>) -> Self {
        Self::styled(Style::Body, text)
    }

    /// A paragraph of plain words in a style.
    pub fn styled(style: Style, text: impl Into<String>) -> Self {
        Self::Paragraph {
            style,
            runs: vec![Run::plain(text)],
        }
    }

    /// A heading.
    pub fn heading(depth: u8, number: impl Into<String>, text: impl Into<String>) -> Self {
        Self::Heading {
            depth,
            number: number.into(),
            text: text.into(),
        }
    }
}

/// What a column holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum ColumnKind {
    /// Words, to the left.
    #[default]
    Text,
    /// Short words in the middle.
    Mark,
    /// The number of the line.
    Order,
    /// Whole numbers, to the right.
    Count,
    /// Shares, to the right.
    Percent,
    /// Days, in the middle.
    Day,
}

/// A column of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// Its heading.
    pub head: String,
    /// What it holds.
    pub kind: ColumnKind,
    /// Its share of the width; 0 lets the kind decide.
    pub weight: u16,
}

impl Column {
    /// A column of that kind, as wide as the kind needs.
    pub fn new(kind: ColumnKind, head: impl Into<String>) -> Self {
        Self {
            head: head.into(),
            kind,
            weight: 0,
        }
    }

    /// The same with a share of the width.
    #[must_use]
    pub fn weighing(mut self, weight: u16) -> Self {
        self.weight = weight;
        self
    }

    /// Its share of the width.
    pub fn share(&self) -> u16 {
        match (self.weight, self.kind) {
            (0, ColumnKind::Order) => 6,
            (0, ColumnKind::Text) => 24,
            (0, ColumnKind::Day) => 12,
            (0, _) => 10,
            (weight, _) => weight,
        }
    }
}

/// One value of a table: three kinds of nothing, and true numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Cell {
    /// Nothing was entered.
    #[default]
    Blank,
    /// It does not apply.
    NotApplicable,
    /// There is no figure for it.
    NoData,
    /// Words.
    Text(String),
    /// A whole number.
    Count(i64),
    /// A number in thousandths, shown with so many decimals.
    Decimal(i64, u8),
    /// A share in thousandths of a per cent, shown with so many decimals.
    Percent(i64, u8),
    /// A day.
    Day(NaiveDate),
}

impl Cell {
    /// Words; blank where there are none.
    pub fn words(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() {
            Self::Blank
        } else {
            Self::Text(text)
        }
    }

    /// A day as the book keeps it (`YYYY-MM-DD`); anything else as words.
    pub fn day(text: &str) -> Self {
        text.parse().map_or_else(|_| Self::words(text), Self::Day)
    }

    /// A number, if one was entered.
    pub fn count(number: Option<i64>) -> Self {
        number.map_or(Self::Blank, Self::Count)
    }
}

/// What a line of a table is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum LineKind {
    /// A plain line.
    #[default]
    Plain,
    /// A heading over the lines below it, across the table.
    Group,
    /// A sum.
    Total,
}

/// A line of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// What it is.
    pub kind: LineKind,
    /// Its values, one a column; of a group only the first counts.
    pub cells: Vec<Cell>,
}

impl Line {
    /// A plain line.
    pub fn plain(cells: Vec<Cell>) -> Self {
        Self {
            kind: LineKind::Plain,
            cells,
        }
    }

    /// A heading across the table.
    pub fn group(text: impl Into<String>) -> Self {
        Self {
            kind: LineKind::Group,
            cells: vec![Cell::words(text)],
        }
    }

    /// A sum.
    pub fn total(cells: Vec<Cell>) -> Self {
        Self {
            kind: LineKind::Total,
            cells,
        }
    }
}

/// A table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// Name of the table: caption, and name of the sheet in a workbook.
    pub name: String,
    /// The caption stands above it.
    pub captioned: bool,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its lines.
    pub lines: Vec<Line>,
}

/// How a chart is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum ChartKind {
    /// A bar a label.
    #[default]
    Bars,
    /// A line over time.
    Line,
}

/// A chart: the same labels for every series; a missing figure is a gap, never a zero.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chart {
    /// Its title.
    pub title: String,
    /// How it is drawn.
    pub kind: ChartKind,
    /// What stands below.
    pub labels: Vec<String>,
    /// Name of each series and its values in thousandths.
    pub series: Vec<(String, Vec<Option<i64>>)>,
}

/// The end of a paper.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closing {
    /// Signature blocks from left to right; a single one stands on the right beside the receivers.
    pub signatures: Vec<Signature>,
    /// Who gets the paper; the last line is the archive's.
    pub receivers: Vec<String>,
    /// The words above the receivers.
    pub receivers_label: String,
}

/// A signature block (NĐ 30/2020, Annex I, II.7).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signature {
    /// `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`.
    pub authority: Vec<String>,
    /// Name of the signatory; blank leaves it to the pen.
    pub name: String,
}

/// An annex.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Annex {
    /// `Phụ lục I`.
    pub label: String,
    /// Its title in capitals.
    pub title: String,
    /// `(Kèm theo Báo cáo số … ngày … của …)`.
    pub reference: String,
    /// Its text.
    pub body: Vec<Block>,
    /// Its tables need the wide side of the sheet.
    pub landscape: bool,
}

impl Paper {
    /// Every block with its place: those of the text, then those of each annex.
    pub fn blocks(&self) -> impl Iterator<Item = &Block> {
        let annexes = self.annexes.iter().flat_map(|annex| &annex.body);
        self.body.iter().chain(annexes)
    }

    /// Every table in its order.
    pub fn tables(&self) -> impl Iterator<Item = &Table> {
        self.blocks().filter_map(|block| match block {
            Block::Table(table) => Some(table),
            _ => None,
        })
    }

    /// Every chart in its order.
    pub fn charts(&self) -> impl Iterator<Item = &Chart> {
        self.blocks().filter_map(|block| match block {
            Block::Chart(chart) => Some(chart),
            _ => None,
        })
    }
}

/// The figures of a chart as a table, for formats that draw none.
pub fn chart_table(chart: &Chart) -> Table {
    let mut columns = vec![Column::new(
        ColumnKind::Text,
        super::fixed::fixed().label.as_str(),
    )];
    let names = chart.series.iter().map(|(name, _)| name.as_str());
    columns.extend(names.map(|name| Column::new(ColumnKind::Count, name)));
    let line = |(place, label): (usize, &String)| {
        let mut cells = vec![Cell::words(label.as_str())];
        let values = chart.series.iter().map(|(_, values)| values.get(place));
        cells.extend(values.map(|value| match value.copied().flatten() {
            None => Cell::NoData,
            Some(whole) if whole % 1_000 == 0 => Cell::Count(whole / 1_000),
            Some(part) => Cell::Decimal(part, 1),
        }));
        Line::plain(cells)
    };
    Table {
        name: chart.title.clone(),
        captioned: true,
        columns,
        lines: chart.labels.iter().enumerate().map(line).collect(),
    }
}
