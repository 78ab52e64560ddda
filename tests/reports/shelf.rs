//! Every template, book and form over the training commune: written in every format without an error, and word by word as Markdown.

use tuquan::domain::template::Template;
use tuquan::office::{FIRST_SCHEME, Office};
use tuquan::report::books::{BOOKS, Span};
use tuquan::report::issue::Desk;
use tuquan::report::paper::Paper;
use tuquan::report::shelf::Shelf;
use tuquan::report::write::{Format, Screen, lines, write};
use tuquan::report::{invitation, minutes};

use crate::support::page::training_office;

/// A period that a template is for.
fn period(template: &Template) -> &'static str {
    match template.periods.first().map_or("year", String::as_str) {
        "month" => "2026-10",
        "quarter" => "2026-Q3",
        "half" => "2026-H1",
        "years" => "2024..2026",
        "days" => "2026-07-01..2026-08-19",
        _ => "2026",
    }
}

/// Every paper the office can print, by the word typed for it.
fn papers(office: &Office) -> Vec<(String, Paper)> {
    let shelf = Shelf::of(office);
    let book = office.handbook();
    let mut papers = Vec::new();
    for template in &shelf.templates {
        let period = book
            .period(&template.scheme, period(template))
            .expect("a period");
        let desk = Desk::open(office, template, &period).expect("a report");
        let draft = desk.compose(office).expect("composed");
        papers.push((template.code.clone(), draft.paper));
    }
    let year = book.period(FIRST_SCHEME, "2026-11").expect("a month");
    for book in BOOKS {
        let span = Span {
            from: year.from,
            to: year.to,
        };
        let paper = book.paper(office, span).expect("a book");
        papers.push((book.code.to_owned(), paper));
    }
    papers.push((
        "minutes".to_owned(),
        minutes::paper(office, 1).expect("minutes"),
    ));
    for (code, meeting) in [("invitation", Some(1)), ("invitation-blank", None)] {
        papers.push((
            code.to_owned(),
            invitation::paper(office, meeting).expect("an invitation"),
        ));
    }
    papers
}

#[test]
fn every_paper_is_written_in_every_format() {
    let (office, _folder) = training_office();
    let papers = papers(&office);
    assert!(papers.len() >= 21, "{}", papers.len());
    for (code, paper) in papers {
        for (word, format) in Format::ALL {
            let bytes =
                write(&paper, format).unwrap_or_else(|fault| panic!("{code} {word}: {fault:?}"));
            assert!(!bytes.is_empty(), "{code} {word}");
            assert_eq!(
                bytes,
                write(&paper, format).expect("again"),
                "{code} {word}: the same paper makes the same bytes"
            );
        }
        for width in [20, 80, 132] {
            let screen = Screen {
                width,
                ascii: width == 80,
            };
            assert!(!lines(&paper, screen).is_empty(), "{code}");
        }
    }
}

#[test]
fn the_papers_of_the_training_commune_say_this() {
    let (office, _folder) = training_office();
    for (code, paper) in papers(&office) {
        // The members' book names everybody: its look is that of the others.
        if code == "members" {
            continue;
        }
        let text = write(&paper, Format::Md).expect("written");
        let text = String::from_utf8(text).expect("text");
        insta::assert_snapshot!(format!("paper-{code}"), text);
    }
}
