//! A paper as lines of text for the terminal: a preview that wraps, aligned tables, bars and lines of plain signs. ASCII where asked.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use crate::report::fixed::fixed;
use crate::report::paper::{
    Block, Chart, ChartKind, Closing, Column, ColumnKind, Letterhead, Line, LineKind, Paper, Run,
    Signature, Style, Table, Title,
};
use crate::report::show;

/// What the paper is shown on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Screen {
    /// Columns of the terminal.
    pub width: usize,
    /// Plain signs only.
    pub ascii: bool,
}

/// The lines of a paper.
pub fn lines(paper: &Paper, screen: Screen) -> Vec<String> {
    let mut out = Page {
        lines: Vec::new(),
        width: screen.width.max(20),
        ascii: screen.ascii,
    };
    if !paper.watermark.is_empty() {
        out.centre(&format!("*** {} ***", paper.watermark));
    }
    if let Some(head) = &paper.letterhead {
        out.letterhead(head);
    }
    out.title(&paper.title);
    if !paper.to.is_empty() {
        out.centre(&format!("{} {}", fixed().to, paper.to.join("; ")));
        out.gap();
    }
    out.blocks(&paper.body);
    if let Some(closing) = &paper.closing {
        out.closing(closing);
    }
    if !paper.foot.is_empty() {
        out.gap();
        out.paragraph(Style::Small, &[Run::italic(&paper.foot)]);
    }
    for annex in &paper.annexes {
        out.rule();
        out.centre(&annex.label);
        out.centre(&annex.title);
        out.centre(&annex.reference);
        out.gap();
        out.blocks(&annex.body);
    }
    while out.lines.last().is_some_and(String::is_empty) {
        out.lines.pop();
    }
    out.lines
}

struct Page {
    lines: Vec<String>,
    width: usize,
    ascii: bool,
}

impl Page {
    fn gap(&mut self) {
        if self.lines.last().is_some_and(|last| !last.is_empty()) {
            self.lines.push(String::new());
        }
    }

    fn rule(&mut self) {
        self.gap();
        let sign = if self.ascii { "-" } else { "─" };
        self.lines.push(sign.repeat(self.width));
    }

    fn centre(&mut self, text: &str) {
        for line in wrap(text, self.width) {
            let beside = (self.width - line.width()) / 2;
            self.lines.push(format!("{}{line}", " ".repeat(beside)));
        }
    }

    fn letterhead(&mut self, head: &Letterhead) {
        let half = self.width / 2;
        let mut left: Vec<&str> =
            Vec::from_iter((!head.parent.is_empty()).then_some(head.parent.as_str()));
        left.extend(head.issuer.iter().map(String::as_str));
        left.push(&head.number);
        self.beside(
            &left,
            &[&head.nation, &head.motto, &head.place_and_day],
            half,
        );
        self.gap();
    }

    /// Two columns of centred lines.
    fn beside(&mut self, left: &[&str], right: &[&str], half: usize) {
        let set = |lines: &[&str], width: usize| -> Vec<String> {
            let wrapped = lines
                .iter()
                .filter(|line| !line.is_empty())
                .flat_map(|line| wrap(line, width));
            wrapped
                .map(|line| padded(&line, width, Side::Middle))
                .collect()
        };
        let (left, right) = (
            set(left, half.saturating_sub(1)),
            set(right, self.width - half),
        );
        for place in 0..left.len().max(right.len()) {
            let blank = String::new();
            let first = left.get(place).unwrap_or(&blank);
            let second = right.get(place).unwrap_or(&blank);
            let line = format!(
                "{} {second}",
                padded(first, half.saturating_sub(1), Side::Left)
            );
            self.lines.push(line.trim_end().to_owned());
        }
    }

    fn title(&mut self, title: &Title) {
        self.centre(&title.kind);
        for line in &title.about {
            self.centre(line);
        }
        self.centre(&title.below);
        self.gap();
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Heading {
                    depth,
                    number,
                    text,
                } => {
                    self.gap();
                    let sign = if *depth >= 3 { ")" } else { "." };
                    let shown = if number.is_empty() {
                        text.clone()
                    } else {
                        format!("{number}{sign} {text}")
                    };
                    self.lines.extend(wrap(&shown, self.width));
                }
                Block::Paragraph { style, runs } => self.paragraph(*style, runs),
                Block::Table(table) => self.table(table),
                Block::Chart(chart) => self.chart(chart),
                Block::PageBreak => self.rule(),
            }
        }
    }

    fn paragraph(&mut self, style: Style, runs: &[Run]) {
        let text: String = runs.iter().map(|run| run.text.as_str()).collect();
        for part in text.split('\n') {
            match style {
                Style::Centre | Style::Caption => self.centre(part),
                Style::Body => {
                    let wrapped = wrap(&format!("\u{a0}\u{a0}\u{a0}\u{a0}{part}"), self.width);
                    self.lines
                        .extend(wrapped.into_iter().map(|line| line.replace('\u{a0}', " ")));
                }
                Style::Flush | Style::Small => self.lines.extend(wrap(part, self.width)),
            }
        }
    }

    fn table(&mut self, table: &Table) {
        self.gap();
        if table.captioned {
            self.centre(&table.name);
        }
        let widths = column_widths(table, self.width);
        let bar = if self.ascii { " | " } else { " │ " };
        let heads: Vec<String> = table
            .columns
            .iter()
            .map(|column| column.head.clone())
            .collect();
        self.row(&heads, &widths, &vec![Side::Middle; widths.len()], bar);
        let (line, cross) = if self.ascii {
            ("-", "-+-")
        } else {
            ("─", "─┼─")
        };
        let rules: Vec<String> = widths.iter().map(|width| line.repeat(*width)).collect();
        self.lines.push(rules.join(cross));
        let sides: Vec<Side> = table
            .columns
            .iter()
            .map(|column| side(column.kind))
            .collect();
        for each in &table.lines {
            self.table_line(each, &widths, &sides, bar);
        }
        self.gap();
    }

    fn table_line(&mut self, line: &Line, widths: &[usize], sides: &[Side], bar: &str) {
        if line.kind == LineKind::Group {
            let text = line.cells.first().map(show::cell).unwrap_or_default();
            self.lines.extend(wrap(&text, self.width));
            return;
        }
        let cells: Vec<String> = (0..widths.len())
            .map(|place| line.cells.get(place).map(show::cell).unwrap_or_default())
            .collect();
        self.row(&cells, widths, sides, bar);
    }

    fn row(&mut self, cells: &[String], widths: &[usize], sides: &[Side], bar: &str) {
        let wrapped: Vec<Vec<String>> = cells
            .iter()
            .zip(widths)
            .map(|(cell, width)| wrap(cell, *width))
            .collect();
        let tall = wrapped
            .iter()
            .map(Vec::len)
            .max()
            .unwrap_or_default()
            .max(1);
        for place in 0..tall {
            let parts: Vec<String> = wrapped
                .iter()
                .zip(widths.iter().zip(sides))
                .map(|(lines, (width, side))| {
                    padded(lines.get(place).map_or("", String::as_str), *width, *side)
                })
                .collect();
            self.lines.push(parts.join(bar).trim_end().to_owned());
        }
    }

    fn chart(&mut self, chart: &Chart) {
        self.gap();
        self.centre(&chart.title);
        let most = chart
            .series
            .iter()
            .flat_map(|(_, values)| values.iter().flatten())
            .copied()
            .max();
        let most = most.unwrap_or_default().max(1);
        match chart.kind {
            ChartKind::Bars => self.bars(chart, most),
            ChartKind::Line => self.sparks(chart, most),
        }
        self.gap();
    }

    fn bars(&mut self, chart: &Chart, most: i64) {
        let label = chart
            .labels
            .iter()
            .map(|label| label.width())
            .max()
            .unwrap_or_default()
            .min(self.width / 3);
        let several = chart.series.len() > 1;
        for (place, name) in chart.labels.iter().enumerate() {
            for (series, values) in &chart.series {
                let value = values.get(place).copied().flatten();
                let room = self.width.saturating_sub(label + 14).max(4);
                let long = value.map_or(0, |value| {
                    (value.max(0) as u128 * room as u128 / most as u128) as usize
                });
                let bar = if self.ascii { "#" } else { "█" }.repeat(long);
                let shown = value.map_or_else(|| fixed().no_data.clone(), number);
                let beside = if several {
                    format!(" {series}")
                } else {
                    String::new()
                };
                let line = format!(
                    "{} {bar} {shown}{beside}",
                    padded(&cut(name, label), label, Side::Left)
                );
                self.lines.push(line);
            }
        }
    }

    fn sparks(&mut self, chart: &Chart, most: i64) {
        let steps: Vec<char> = if self.ascii {
            "._-=#".chars().collect()
        } else {
            "▁▂▃▄▅▆▇█".chars().collect()
        };
        for (name, values) in &chart.series {
            let sign = |value: &Option<i64>| match value {
                None => ' ',
                Some(value) => {
                    let top = steps.len() as i64 - 1;
                    let place =
                        i128::from((*value).clamp(0, most)) * i128::from(top) / i128::from(most);
                    steps.get(place as usize).copied().unwrap_or(' ')
                }
            };
            let line: String = values.iter().map(sign).collect();
            let first = chart.labels.first().map_or("", String::as_str);
            let last = chart.labels.last().map_or("", String::as_str);
            let end = values
                .iter()
                .rev()
                .find_map(|value| *value)
                .map(number)
                .unwrap_or_default();
            self.lines
                .push(format!("{name}  {first} {line} {last}  {end}"));
        }
    }

    fn closing(&mut self, closing: &Closing) {
        self.gap();
        let text = |signature: &Signature| {
            let mut lines = signature.authority.clone();
            lines.push(signature.name.clone());
            lines
        };
        let half = self.width / 2;
        let signatures: Vec<Vec<String>> = closing.signatures.iter().map(text).collect();
        let borrowed = |lines: &[String]| -> Vec<String> { lines.to_vec() };
        let mut receivers = Vec::new();
        if !closing.receivers.is_empty() {
            receivers.push(closing.receivers_label.clone());
            receivers.extend(closing.receivers.iter().map(|line| format!("- {line}")));
        }
        match signatures.as_slice() {
            [left, right, ..] => {
                self.pair(&borrowed(left), &borrowed(right), half);
                self.gap();
                self.lines.extend(receivers);
            }
            [only] => self.signed(&receivers, only, half),
            [] => self.lines.extend(receivers),
        }
    }

    /// Receivers to the left as a list, the signature in the middle of the right half.
    fn signed(&mut self, left: &[String], right: &[String], half: usize) {
        let width = half.saturating_sub(1);
        let left: Vec<String> = left.iter().flat_map(|line| wrap(line, width)).collect();
        let right = right.iter().filter(|line| !line.is_empty());
        let right: Vec<String> = right
            .flat_map(|line| wrap(line, self.width - half))
            .map(|line| padded(&line, self.width - half, Side::Middle))
            .collect();
        for place in 0..left.len().max(right.len()) {
            let at = |lines: &[String]| lines.get(place).cloned().unwrap_or_default();
            let line = format!("{} {}", padded(&at(&left), width, Side::Left), at(&right));
            self.lines.push(line.trim_end().to_owned());
        }
    }

    fn pair(&mut self, left: &[String], right: &[String], half: usize) {
        let left: Vec<&str> = left.iter().map(String::as_str).collect();
        let right: Vec<&str> = right.iter().map(String::as_str).collect();
        self.beside(&left, &right, half);
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Left,
    Middle,
    Right,
}

fn side(kind: ColumnKind) -> Side {
    match kind {
        ColumnKind::Text => Side::Left,
        ColumnKind::Count | ColumnKind::Percent => Side::Right,
        ColumnKind::Mark | ColumnKind::Order | ColumnKind::Day => Side::Middle,
    }
}

fn number(thousandths: i64) -> String {
    show::decimal(thousandths, u8::from(thousandths % 1_000 != 0))
}

fn padded(text: &str, width: usize, side: Side) -> String {
    let room = width.saturating_sub(text.width());
    let before = match side {
        Side::Left => 0,
        Side::Middle => room / 2,
        Side::Right => room,
    };
    format!("{}{text}{}", " ".repeat(before), " ".repeat(room - before))
}

/// The start of a text that fits.
fn cut(text: &str, width: usize) -> String {
    let mut out = String::new();
    for letter in text.graphemes(true) {
        if out.width() + letter.width() > width {
            break;
        }
        out.push_str(letter);
    }
    out
}

/// Breaks a text between its words; a word longer than the line is broken inside.
fn wrap(text: &str, width: usize) -> Vec<String> {
    let width = width.max(1);
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text
        .split([' ', '\n', '\t'])
        .filter(|word| !word.is_empty())
    {
        if !line.is_empty() && line.width() + 1 + word.width() > width {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        let mut rest = word;
        while rest.width() > width {
            let head = cut(rest, width);
            if head.is_empty() {
                break;
            }
            rest = &rest[head.len()..];
            lines.push(head);
        }
        line.push_str(rest);
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// Widths of the columns: what they hold where there is room, else by their weights, never below what their longest word needs where that fits.
fn column_widths(table: &Table, width: usize) -> Vec<usize> {
    let bars = 3 * table.columns.len().saturating_sub(1);
    let room = width.saturating_sub(bars).max(table.columns.len());
    let natural: Vec<usize> = table
        .columns
        .iter()
        .enumerate()
        .map(|(place, column)| widest(table, place, column))
        .collect();
    if natural.iter().sum::<usize>() <= room {
        return natural;
    }
    let mut widths = natural;
    while widths.iter().sum::<usize>() > room {
        let Some(longest) = (0..widths.len()).max_by_key(|place| widths[*place]) else {
            break;
        };
        if widths[longest] <= 1 {
            break;
        }
        widths[longest] -= 1;
    }
    widths
}

fn widest(table: &Table, place: usize, column: &Column) -> usize {
    let head = column
        .head
        .split(' ')
        .map(UnicodeWidthStr::width)
        .max()
        .unwrap_or_default();
    let plain = table
        .lines
        .iter()
        .filter(|line| line.kind != LineKind::Group);
    let cells = plain
        .filter_map(|line| line.cells.get(place))
        .map(|cell| show::cell(cell).width());
    cells.max().unwrap_or_default().max(head).max(1)
}
