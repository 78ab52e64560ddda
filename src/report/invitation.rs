//! The invitation to a meeting (giấy mời, form 1.10 of NĐ 30/2020): everything the book knows is filled in, the rest is left to the pen.

use super::compose::{self, Dress};
use super::fixed::fixed;
use super::head;
use super::issue::only_signatory;
use super::paper::{Block, Paper, Title};
use crate::domain::day::{long_day, show_clock};
use crate::domain::document::PaperKind;
use crate::domain::form::Say;
use crate::domain::meeting::Meeting;
use crate::domain::problem::Problem;
use crate::office::Office;
use crate::words::Words;

/// The invitation to a meeting; none leaves every place to the pen.
pub fn paper(office: &Office, meeting: Option<i64>) -> Result<Paper, Problem> {
    let words = Words::of("vi");
    let meeting = match meeting {
        Some(id) => office.ask().record::<Meeting>(id)?.0,
        None => Meeting::default(),
    };
    let (card, _) = office.card()?;
    let dots = words.word("invitation-dots");
    let or_dots = |text: &str| {
        if text.trim().is_empty() {
            dots.clone()
        } else {
            text.trim().to_owned()
        }
    };
    let title = or_dots(&meeting.title);
    let line = |key: &'static str, name: &'static str, value: String| {
        Block::text(words.say(&Say::new(key).with(name, value)))
    };
    let mut body = vec![
        line("invitation-invite", "issuer", super::facts::issuer(office)?),
        Block::text(words.word("invitation-dots")),
        line("invitation-attend", "title", title.clone()),
        line("invitation-chair", "name", or_dots(&meeting.chair)),
        line("invitation-when", "when", or_dots(&moment(&meeting))),
        line("invitation-where", "place", or_dots(&meeting.place)),
    ];
    if !meeting.agenda.0.trim().is_empty() {
        body.push(Block::text(words.word("invitation-agenda")));
        let lines = meeting.agenda.0.lines();
        body.extend(
            lines
                .filter(|line| !line.trim().is_empty())
                .map(Block::text),
        );
    }
    body.push(Block::text(words.word("invitation-please")));
    let dress = Dress {
        signatory: only_signatory(office)?.map(|(_, signatory)| signatory),
        ..Dress::default()
    };
    let symbol = compose::symbol(PaperKind::GiayMoi, &card.number_suffix);
    Ok(Paper {
        name: format!("{} – {title}", words.word("invitation")),
        letterhead: Some(head::official(&card, None, &symbol, None)),
        title: Title {
            kind: words.word("invitation-title"),
            about: vec![words.say(&Say::new("invitation-about").with("title", title))],
            below: String::new(),
        },
        to: vec![words.word("invitation-to")],
        body,
        closing: Some(compose::closing(
            PaperKind::GiayMoi,
            &[words.word("invitation-as-above")],
            &dress,
        )),
        watermark: if office.is_training() {
            fixed().training.clone()
        } else {
            String::new()
        },
        ..Paper::default()
    })
}

/// `8h00, ngày 10 tháng 7 năm 2026`, as far as it is known.
fn moment(meeting: &Meeting) -> String {
    let known = [
        meeting.starts.map(show_clock),
        meeting.held_on.map(long_day),
    ];
    known.into_iter().flatten().collect::<Vec<_>>().join(", ")
}
