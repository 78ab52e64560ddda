//! A paper as Markdown: for reading, for mail, for comparing two papers.

use crate::domain::text::is_hidden;
use crate::report::fixed::fixed;
use crate::report::paper::{
    Annex, Block, Closing, ColumnKind, Letterhead, Line, LineKind, Paper, Run, Style, Table, Title,
    chart_table,
};
use crate::report::show;

pub(super) fn write(paper: &Paper) -> String {
    let mut out = Vec::new();
    if !paper.watermark.is_empty() {
        out.push(format!("**{}**", paper.watermark));
    }
    if let Some(head) = &paper.letterhead {
        letterhead(&mut out, head);
    }
    title(&mut out, &paper.title);
    if !paper.to.is_empty() {
        let to: Vec<String> = paper.to.iter().map(|line| escape(line)).collect();
        out.push(format!("{} {}", fixed().to, to.join("; ")));
    }
    blocks(&mut out, &paper.body, 2);
    if let Some(end) = &paper.closing {
        closing(&mut out, end);
    }
    if !paper.foot.is_empty() {
        out.push(paragraph(Style::Small, &[Run::italic(&paper.foot)]));
    }
    for part in &paper.annexes {
        annex(&mut out, part);
    }
    let mut text = out.join("\n\n");
    text.push('\n');
    text
}

fn letterhead(out: &mut Vec<String>, head: &Letterhead) {
    let mut left: Vec<String> =
        Vec::from_iter((!head.parent.is_empty()).then(|| escape(&head.parent)));
    left.extend(
        head.issuer
            .iter()
            .map(|line| format!("**{}**", escape(line))),
    );
    out.push(left.join("\\\n"));
    out.push(format!("**{}**\\\n**{}**", head.nation, head.motto));
    let last = [&head.number, &head.place_and_day];
    let last: Vec<String> = last
        .into_iter()
        .filter(|line| !line.is_empty())
        .map(|line| escape(line))
        .collect();
    if !last.is_empty() {
        out.push(last.join(" · "));
    }
}

fn title(out: &mut Vec<String>, title: &Title) {
    let mut words = vec![title.kind.clone()];
    words.extend(title.about.iter().cloned());
    words.retain(|line| !line.is_empty());
    if !words.is_empty() {
        out.push(format!("# {}", escape(&words.join(" – "))));
    }
    if !title.below.is_empty() {
        out.push(format!("*{}*", escape(&title.below)));
    }
}

fn blocks(out: &mut Vec<String>, blocks: &[Block], top: usize) {
    for block in blocks {
        match block {
            Block::Heading {
                depth,
                number,
                text,
            } => {
                let signs = "#".repeat(top + usize::from(*depth) - 1);
                let end = if *depth >= 3 { ")" } else { "." };
                let number = if number.is_empty() {
                    String::new()
                } else {
                    format!("{number}{end} ")
                };
                out.push(format!("{signs} {number}{}", escape(text)));
            }
            Block::Paragraph { style, runs } => out.push(paragraph(*style, runs)),
            Block::Table(one) => table(out, one),
            Block::Chart(chart) => table(out, &chart_table(chart)),
            Block::PageBreak => out.push("---".to_owned()),
        }
    }
}

fn paragraph(style: Style, runs: &[Run]) -> String {
    let mut shown = String::new();
    for run in runs {
        let sign = match (run.bold, run.italic) {
            (true, true) => "***",
            (true, false) => "**",
            (false, true) => "*",
            (false, false) => "",
        };
        for part in [sign, &escape(&run.text), sign] {
            shown.push_str(part);
        }
    }
    if style == Style::Caption {
        format!("**{shown}**")
    } else {
        shown
    }
}

fn table(out: &mut Vec<String>, table: &Table) {
    if table.captioned && !table.name.is_empty() {
        out.push(format!("**{}**", escape(&table.name)));
    }
    let row = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
    let columns = &table.columns;
    let mut lines = vec![row(columns
        .iter()
        .map(|column| escape(&column.head))
        .collect())];
    let rule = |kind: ColumnKind| match kind {
        ColumnKind::Text => "---",
        ColumnKind::Count | ColumnKind::Percent => "--:",
        ColumnKind::Mark | ColumnKind::Order | ColumnKind::Day => ":-:",
    };
    lines.push(row(columns
        .iter()
        .map(|column| rule(column.kind).to_owned())
        .collect()));
    lines.extend(
        table
            .lines
            .iter()
            .map(|line| row(cells(line, columns.len()))),
    );
    out.push(lines.join("\n"));
}

fn cells(line: &Line, columns: usize) -> Vec<String> {
    let bold = line.kind != LineKind::Plain;
    let shown = |place: usize| {
        let text = line.cells.get(place).map(|cell| escape(&show::cell(cell)));
        match text.unwrap_or_default() {
            text if bold && !text.is_empty() => format!("**{text}**"),
            text => text,
        }
    };
    (0..columns).map(shown).collect()
}

fn closing(out: &mut Vec<String>, closing: &Closing) {
    for signature in &closing.signatures {
        let mut lines: Vec<String> = signature
            .authority
            .iter()
            .map(|line| format!("**{}**", escape(line)))
            .collect();
        if !signature.name.is_empty() {
            lines.push(format!("**{}**", escape(&signature.name)));
        }
        out.push(lines.join("\\\n"));
    }
    if !closing.receivers.is_empty() {
        let lines: Vec<String> = closing
            .receivers
            .iter()
            .map(|line| format!("- {}", escape(line)))
            .collect();
        out.push(format!(
            "***{}***\n\n{}",
            closing.receivers_label,
            lines.join("\n")
        ));
    }
}

fn annex(out: &mut Vec<String>, annex: &Annex) {
    out.push("---".to_owned());
    out.push(format!(
        "## {} – {}",
        escape(&annex.label),
        escape(&annex.title)
    ));
    if !annex.reference.is_empty() {
        out.push(format!("*{}*", escape(&annex.reference)));
    }
    blocks(out, &annex.body, 3);
}

/// Signs that Markdown would read are disarmed; a line break stays inside its cell or paragraph.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#' => {
                out.push('\\');
                out.push(letter);
            }
            '\n' => out.push_str("<br>"),
            letter if is_hidden(letter) => {}
            letter => out.push(letter),
        }
    }
    out
}
