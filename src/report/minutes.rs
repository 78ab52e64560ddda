//! The minutes of a meeting as a paper: the parts of form 1.9 of NĐ 30/2020 as the office composes them, on the sheet every paper has.

use super::fixed::fixed;
use super::head::split;
use super::paper::{Block, Closing, Letterhead, Paper, Signature, Style, Title};
use crate::domain::form::Say;
use crate::domain::minutes::{Part, compose};
use crate::domain::problem::Problem;
use crate::office::Office;
use crate::words::Words;

/// The minutes of a meeting, in Vietnamese: they are a paper of the office.
pub fn paper(office: &Office, meeting: i64) -> Result<Paper, Problem> {
    let words = Words::of("vi");
    let minutes = office.minutes(meeting)?;
    let mut paper = Paper {
        name: format!("{} – {}", words.word("minutes"), minutes.meeting.title),
        watermark: if office.is_training() {
            fixed().training.clone()
        } else {
            String::new()
        },
        ..Paper::default()
    };
    let mut titles = Vec::new();
    let mut closing = Closing::default();
    for part in compose(&minutes) {
        put(&words, part, &mut paper, &mut titles, &mut closing);
    }
    let mut titles = titles.into_iter();
    paper.title = Title {
        kind: titles.next().unwrap_or_default(),
        about: titles.collect(),
        below: String::new(),
    };
    paper.closing = Some(closing);
    Ok(paper)
}

fn put(
    words: &Words,
    part: Part,
    paper: &mut Paper,
    titles: &mut Vec<String>,
    closing: &mut Closing,
) {
    let said =
        |lines: &[Say]| -> Vec<String> { lines.iter().map(|line| words.say(line)).collect() };
    match part {
        Part::Heads { left, right } => {
            paper.letterhead = Some(letterhead(said(&left), said(&right)));
        }
        Part::Title(say) => titles.push(words.say(&say)),
        Part::Line(say) => paper.body.push(Block::styled(Style::Body, words.say(&say))),
        Part::Narrative(text) => {
            let lines = text.lines().filter(|line| !line.trim().is_empty());
            paper.body.extend(lines.map(Block::text));
        }
        Part::Signatures { left, right } => {
            closing.signatures = [left, right]
                .map(|(function, name)| Signature {
                    authority: vec![words.say(&function)],
                    name,
                })
                .to_vec();
        }
        Part::Recipients(lines) => {
            closing.receivers_label.clone_from(&fixed().receivers);
            let plain = |line: String| line.trim_start_matches("- ").to_owned();
            closing.receivers = said(&lines).into_iter().map(plain).collect();
        }
    }
}

/// The last line to the left is the number, the one before it the issuer, what stands above it the governing body.
fn letterhead(mut left: Vec<String>, right: Vec<String>) -> Letterhead {
    let number = left.pop().unwrap_or_default();
    let issuer = left.pop().map_or_else(Vec::new, |line| split(&line));
    let mut right = right.into_iter();
    Letterhead {
        parent: left
            .iter()
            .map(|line| tied(line))
            .collect::<Vec<_>>()
            .join(" "),
        issuer,
        number,
        nation: right.next().unwrap_or_default(),
        motto: right.next().unwrap_or_default(),
        place_and_day: String::new(),
    }
}

/// A line whose second half, the name of the unit, is never broken.
fn tied(line: &str) -> String {
    let mut parts = split(line).into_iter();
    let first = parts.next().unwrap_or_default();
    parts.fold(first, |line, part| {
        format!("{line} {}", part.replace(' ', "\u{a0}"))
    })
}
