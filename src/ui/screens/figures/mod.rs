//! The figures of a period: every indicator beside the same period a year earlier and its target, the rows behind each, and the grid of
//! targets by hamlet.

mod goals;
mod page;
mod places;
mod rows;

use crate::domain::indicator::{Change, Value};
use crate::office::Figure;
use crate::ui::look::Look;

pub use page::PeriodPage;
pub(in crate::ui::screens) use rows::Behind;

/// A number of the period in hand.
fn shown(value: Value, figure: &Figure, look: &Look) -> String {
    plain(value.show(figure.decimals), look)
}

/// A number of another period: where nothing was entered, a word says so, never 0.
fn compared(value: Value, figure: &Figure, look: &Look) -> String {
    match value {
        Value::Blank => look.word("figures-no-data-short"),
        value => shown(value, figure, look),
    }
}

fn plain(text: String, look: &Look) -> String {
    if look.ascii {
        text.replace('·', ".").replace('–', "-")
    } else {
        text
    }
}

/// `+18,5 %`, `-3`, and for shares `+1,8 đ` (points).
fn changed(change: Option<Change>, figure: &Figure, look: &Look) -> String {
    let Some(change) = change else {
        return String::new();
    };
    let sign = if change.by > 0 { "+" } else { "" };
    match change.permille {
        Some(permille) => format!("{sign}{} %", Value::Number(permille * 100).show(1)),
        None if figure.percent => {
            let points = look.word("figures-points");
            format!("{sign}{} {points}", Value::Number(change.by).show(1))
        }
        None => format!("{sign}{}", Value::Number(change.by).show(figure.decimals)),
    }
}

/// `531/576 ↓`: the number, its target and how it stands, told by a sign too.
fn against_target(figure: &Figure, look: &Look) -> String {
    let Some(pace) = figure.pace else {
        return String::new();
    };
    let sign = look.word(&format!("{}.letter", pace.state.key()));
    let sign = if look.ascii {
        sign.replace('✓', "v")
            .replace('✗', "x")
            .replace('→', "=")
            .replace('↓', "-")
    } else {
        sign
    };
    format!("{} {sign}", shown(figure.target, figure, look))
}
