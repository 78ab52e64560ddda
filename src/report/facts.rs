//! The figures of one report with the words it knows itself: what its sentences and tables are filled from.

use std::collections::BTreeMap;

use chrono::Datelike;

use super::fixed::fixed;
use super::paper::Cell;
use super::show;
use crate::domain::day::show_day;
use crate::domain::indicator::Value;
use crate::domain::number::two_digits;
use crate::domain::period::Period;
use crate::domain::problem::Problem;
use crate::domain::sentence::{Face, Piece, Slot};
use crate::domain::template::{OWN_WORDS, Say, Template};
use crate::office::{Figure, Office};
use crate::words::Words;

/// What a report is filled from.
pub struct Facts {
    /// Its period.
    pub period: Period,
    /// Its figures by code.
    pub figures: BTreeMap<String, Figure>,
    own: BTreeMap<&'static str, String>,
}

impl Facts {
    /// Counts every figure a template needs.
    pub fn of(office: &Office, template: &Template, period: &Period) -> Result<Self, Problem> {
        Self::counted(office, &template.codes(), period)
    }

    /// Counts these figures.
    pub fn counted(office: &Office, codes: &[String], period: &Period) -> Result<Self, Problem> {
        let codes: Vec<&str> = codes.iter().map(String::as_str).collect();
        let figures = office.figures_of(&codes, period, None)?;
        let words = Words::of("vi");
        let name = words.say(&period.say());
        let next = office
            .handbook()
            .scheme(&period.scheme)
            .and_then(|scheme| scheme.next(period));
        let year = period.to.year();
        let own = BTreeMap::from([
            ("period", name),
            ("first_day", show_day(period.from)),
            ("last_day", show_day(period.to)),
            ("year", year.to_string()),
            ("last_year", (year - 1).to_string()),
            ("office", office.name()?),
            ("issuer", issuer(office)?),
            (
                "next_period",
                next.map(|next| words.say(&next.say())).unwrap_or_default(),
            ),
        ]);
        Ok(Self {
            period: period.clone(),
            figures: figures
                .into_iter()
                .map(|figure| (figure.code.clone(), figure))
                .collect(),
            own,
        })
    }

    /// The codes of its figures.
    pub fn codes(&self) -> Vec<&str> {
        self.figures.keys().map(String::as_str).collect()
    }

    /// Who issues, in the words of a sentence.
    pub fn issuer(&self) -> String {
        self.own.get("issuer").cloned().unwrap_or_default()
    }

    /// The number of a side of a figure, in thousandths.
    pub fn number(&self, slot: &Slot) -> Option<i64> {
        let figure = self.figures.get(&slot.code)?;
        match slot.face {
            Face::Change => Some(figure.reported().number()? - figure.year_before.number()?),
            face => side(figure, face).number(),
        }
    }

    /// A sentence with its places filled.
    pub fn fill(&self, pieces: &[Piece]) -> String {
        let mut text = String::new();
        for piece in pieces {
            match piece {
                Piece::Words(words) => text.push_str(words),
                Piece::Slot(slot) => {
                    let words = self.words(slot);
                    // A common noun before a name (xã, năm) is large only where a sentence begins (NĐ 30/2020, Annex II).
                    let begins = text.trim_end().is_empty() || text.trim_end().ends_with('.');
                    if begins || !NAMED.contains(&slot.code.as_str()) {
                        text.push_str(&words);
                    } else {
                        text.push_str(&lowered(&words));
                    }
                }
            }
        }
        text
    }

    /// True where every rule of a sentence holds.
    pub fn says(&self, say: &Say) -> bool {
        say.when
            .iter()
            .all(|rule| rule.holds(&|slot| self.number(slot)))
    }

    fn words(&self, slot: &Slot) -> String {
        if OWN_WORDS.contains(&slot.code.as_str()) {
            return self
                .own
                .get(slot.code.as_str())
                .cloned()
                .unwrap_or_default();
        }
        let Some(figure) = self.figures.get(&slot.code) else {
            return fixed().no_data.clone();
        };
        match slot.face {
            Face::Unit => figure.unit.vi.clone(),
            Face::Change => change(figure),
            Face::Share => figure
                .parts
                .map_or_else(|| spoken(figure, figure.reported()), fraction),
            Face::Value if figure.estimate => {
                format!("{} {}", fixed().about, spoken(figure, figure.reported()))
            }
            face => spoken(figure, side(figure, face)),
        }
    }

    /// The value of a side of a figure for a table.
    pub fn cell(&self, code: &str, face: Face) -> Cell {
        let Some(figure) = self.figures.get(code) else {
            return Cell::NoData;
        };
        match face {
            Face::Unit => Cell::words(figure.unit.vi.as_str()),
            Face::Share => figure
                .parts
                .map_or(Cell::NotApplicable, |parts| Cell::Text(fraction(parts))),
            Face::Change => change_cell(figure),
            face => value_cell(figure, side(figure, face), face),
        }
    }
}

/// From so many times on, a growth is told in times.
const MANY_TIMES: i64 = 5;

/// Words of a report that begin with a common noun.
const NAMED: &[&str] = &["office"];

/// The same with a small first letter.
fn lowered(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().map(char::to_lowercase);
    first.into_iter().flatten().chain(letters).collect()
}

/// Who issues, in the words of a sentence: `Ủy ban nhân dân xã Hòa Bình`.
pub(super) fn issuer(office: &Office) -> Result<String, Problem> {
    let name = lowered(&office.name()?);
    Ok(format!("{} {name}", fixed().committee))
}

/// The two numbers of a share: `843/843`.
fn fraction((part, all): (Value, Value)) -> String {
    format!("{}/{}", part.show(0), all.show(0))
}

/// A side of a figure.
fn side(figure: &Figure, face: Face) -> Value {
    match face {
        Face::Previous => figure.previous,
        Face::YearBefore => figure.year_before,
        Face::Cumulative => figure.cumulative,
        Face::Target => figure.target,
        Face::Value | Face::Change | Face::Share | Face::Unit => figure.reported(),
    }
}

/// A number inside a sentence: small whole ones take two digits.
fn spoken(figure: &Figure, value: Value) -> String {
    match value {
        Value::Number(number) if figure.percent => {
            format!("{}%", show::decimal(number, figure.decimals as u8))
        }
        Value::Number(number) if number % 1_000 == 0 && (1_000..10_000).contains(&number) => {
            two_digits(number / 1_000)
        }
        Value::Number(number) => show::decimal(number, figure.decimals as u8),
        Value::NotApplicable => "–".to_owned(),
        Value::Blank => fixed().no_data.clone(),
    }
}

/// A side of a figure for a table.
pub(super) fn value_cell(figure: &Figure, value: Value, face: Face) -> Cell {
    match value {
        Value::Number(number) if figure.percent => Cell::Percent(number, figure.decimals as u8),
        Value::Number(number) if figure.decimals == 0 && number % 1_000 == 0 => {
            Cell::Count(number / 1_000)
        }
        Value::Number(number) => Cell::Decimal(number, figure.decimals.max(1) as u8),
        Value::NotApplicable => Cell::NotApplicable,
        Value::Blank if face == Face::Target => Cell::Blank,
        Value::Blank => Cell::NoData,
    }
}

/// Up or down in words, in brackets with a blank before them; nothing where there is nothing to compare with.
fn change(figure: &Figure) -> String {
    let (Some(now), Some(before)) = (figure.reported().number(), figure.year_before.number())
    else {
        return String::new();
    };
    let than = &fixed().than_last_year;
    let moved = (now - before).abs();
    let way = if now > before {
        &fixed().up
    } else {
        &fixed().down
    };
    let size = if figure.percent {
        format!("{} {}", show::decimal(moved, 1), fixed().points)
    } else if before == 0 {
        return format!(" ({})", fixed().none_last_year);
    } else {
        format!("{}%", share(moved, before))
    };
    if moved == 0 {
        format!(" ({} {})", fixed().same, fixed().last_year)
    } else if !figure.percent && now >= before * MANY_TIMES {
        // Nobody reads "up 1.717 %".
        let times = show::decimal(
            (i128::from(now) * 1_000 / i128::from(before.max(1))) as i64,
            1,
        );
        format!(
            " ({} {times} {} {})",
            fixed().times,
            fixed().times_of,
            fixed().last_year
        )
    } else {
        format!(" ({way} {size} {than})")
    }
}

fn change_cell(figure: &Figure) -> Cell {
    let (Some(now), Some(before)) = (figure.reported().number(), figure.year_before.number())
    else {
        return Cell::NoData;
    };
    let moved = now - before;
    let sign = if moved > 0 { "+" } else { "" };
    match before {
        _ if figure.percent => Cell::Text(format!("{sign}{}", show::decimal(moved, 1))),
        _ if moved == 0 => Cell::Text(String::from("0%")),
        0 => Cell::NotApplicable,
        before if now >= before * MANY_TIMES * 2 => {
            let whole = show::decimal((i128::from(moved) * 100_000 / i128::from(before)) as i64, 0);
            Cell::Text(format!("{sign}{whole}%"))
        }
        before => Cell::Text(format!("{sign}{}%", signed_share(moved, before))),
    }
}

/// A part of a whole in per cent with one decimal.
fn share(part: i64, whole: i64) -> String {
    show::decimal(
        (i128::from(part) * 100_000 / i128::from(whole.max(1))) as i64,
        1,
    )
}

fn signed_share(part: i64, whole: i64) -> String {
    let size = share(part.abs(), whole);
    if part < 0 { format!("-{size}") } else { size }
}
