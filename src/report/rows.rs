//! The rows a figure was counted from, as an annex that can be printed: what the number rests on, row by row.

use super::fixed::fixed;
use super::head;
use super::paper::{Block, Cell, Column, ColumnKind, Line, Paper, Table, Title};
use crate::domain::form::{Record, Say};
use crate::domain::goal::Goal;
use crate::domain::period::Period;
use crate::domain::problem::Problem;
use crate::office::Office;
use crate::words::Words;

/// The annex of a figure, in Vietnamese: it goes with a paper of the office. An unknown code is [`Problem::NotFound`].
pub fn paper(office: &Office, code: &str, period: &Period) -> Result<Paper, Problem> {
    use ColumnKind::{Count, Day, Order, Text};
    let words = Words::of("vi");
    let figures = office.figures_of(&[code], period, None)?;
    let figure = figures.first().ok_or_else(|| Problem::NotFound {
        kind: Goal::KIND,
        what: code.to_owned(),
    })?;
    let number = figure.value.show(figure.decimals);
    let (name, unit) = (figure.name.vi.clone(), figure.unit.vi.clone());
    let rows = office.figure_rows(code, period, None, usize::MAX >> 1)?;
    let counted = rows.iter().any(|row| row.amount.is_some());
    let mut columns = vec![
        Column::new(Order, words.word("book-order")),
        Column::new(Day, words.word("figures-day")),
        Column::new(Text, words.word("figures-row")).weighing(50),
        Column::new(Text, words.word("hamlet")).weighing(26),
    ];
    if counted {
        columns.push(Column::new(Count, words.word("figures-amount")).weighing(14));
    }
    let line = |(place, row): (usize, &crate::office::FigureRow)| {
        let mut cells = vec![
            Cell::Count(place as i64 + 1),
            row.day.map_or(Cell::Blank, Cell::Day),
            Cell::words(row.label.as_str()),
            Cell::words(row.hamlet.as_str()),
        ];
        if counted {
            cells.push(row.amount.map_or(Cell::Blank, amount));
        }
        Line::plain(cells)
    };
    let mut lines: Vec<Line> = rows.iter().enumerate().map(line).collect();
    if counted {
        let sum = rows.iter().filter_map(|row| row.amount).sum();
        lines.push(Line::total(vec![
            Cell::Blank,
            Cell::Blank,
            Cell::words(fixed().total.as_str()),
            Cell::Blank,
            amount(sum),
        ]));
    }
    let (card, _) = office.card()?;
    let below = Say::new("figures-rows")
        .with("number", number)
        .with("unit", unit)
        .with("count", rows.len())
        .with("window", period.window());
    Ok(Paper {
        name: format!("{} – {name}", words.word("figures-annex")),
        letterhead: Some(head::plain(&card)),
        title: Title {
            kind: words.word("figures-annex").to_uppercase(),
            about: vec![name],
            below: format!("({})", words.say(&below)),
        },
        body: vec![Block::Table(Table {
            name: words.word("figures-annex"),
            captioned: false,
            columns,
            lines,
        })],
        watermark: if office.is_training() {
            fixed().training.clone()
        } else {
            String::new()
        },
        ..Paper::default()
    })
}

fn amount(thousandths: i64) -> Cell {
    if thousandths % 1_000 == 0 {
        Cell::Count(thousandths / 1_000)
    } else {
        Cell::Decimal(thousandths, 1)
    }
}
