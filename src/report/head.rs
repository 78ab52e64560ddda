//! The head of every paper of an office, from its own card.

use chrono::NaiveDate;

use super::fixed::fixed;
use super::paper::Letterhead;
use crate::domain::day::long_day;
use crate::domain::form::Choice;
use crate::domain::place::{Office as Card, UnitKind};
use crate::words::Words;

/// The letterhead without a number and a day: for books and lists that stay in the house.
pub fn plain(card: &Card) -> Letterhead {
    Letterhead {
        parent: card.parent_line.clone(),
        issuer: issuer(card),
        number: String::new(),
        nation: fixed().nation.clone(),
        motto: fixed().motto.clone(),
        place_and_day: String::new(),
    }
}

/// The letterhead of a paper that goes out; `number` is none while it is a draft, `day` none while it is not dated.
pub fn official(
    card: &Card,
    number: Option<i64>,
    symbol: &str,
    day: Option<NaiveDate>,
) -> Letterhead {
    let number = number.map_or_else(|| "      ".to_owned(), |number| format!("{number:02}"));
    let day = day.map_or_else(|| fixed().undated.clone(), long_day);
    let place = place(card);
    let dated = if place.is_empty() {
        day
    } else {
        format!("{place}, {day}")
    };
    Letterhead {
        number: format!("{} {number}/{symbol}", fixed().number),
        place_and_day: dated,
        ..plain(card)
    }
}

/// The issuing body: the line of the card, else the name of the office; the name of the unit begins a line of its own.
fn issuer(card: &Card) -> Vec<String> {
    let line = if card.issuer_line.is_empty() {
        &card.name
    } else {
        &card.issuer_line
    };
    split(&line.to_uppercase())
}

/// A line of capitals in two: the name of the unit begins a line of its own.
pub(super) fn split(line: &str) -> Vec<String> {
    let words = Words::of("vi");
    let kinds = UnitKind::CODES
        .iter()
        .map(|code| format!(" {} ", words.choice(UnitKind::NAME, code).to_uppercase()));
    match kinds.filter_map(|unit| line.find(&unit)).min() {
        Some(place) => vec![line[..place].to_owned(), line[place + 1..].to_owned()],
        None => vec![line.to_owned()],
    }
}

/// The place name before the day; without one, the name of the office without its kind.
fn place(card: &Card) -> String {
    if !card.place.is_empty() {
        return card.place.clone();
    }
    card.name
        .split_once(' ')
        .map_or_else(|| card.name.clone(), |(_, rest)| rest.to_owned())
}
