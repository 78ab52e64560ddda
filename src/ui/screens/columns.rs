//! What a register shows of a row: the listed fields of its kind, or — where a kind is better told by figures from other rows — a choice of
//! fields and of columns made from the book.

use chrono::{Datelike, Duration, NaiveDate};

use crate::domain::commendation::{CommendState, Commendation};
use crate::domain::committee::{Committee, CommitteePaper, CommitteePaperKind};
use crate::domain::day;
use crate::domain::document::{self, Document};
use crate::domain::form::{Choice, Field, Kind, Record, Say, Shape};
use crate::domain::kinds;
use crate::domain::problem::Problem;
use crate::domain::team::Team;
use crate::office::{Ask, Stored, norms};
use crate::ui::look::Look;
use crate::ui::parts::table::Column;

/// A column made from the book.
pub struct Made {
    /// Words of its heading.
    word: &'static str,
    width: u16,
    right: bool,
    make: fn(Ask<'_>, &Stored, NaiveDate, &Look) -> Result<String, Problem>,
}

/// One column of a register.
#[derive(Clone, Copy)]
pub enum Shown {
    /// A field of the row.
    Field(&'static Field),
    /// Something made from the book.
    Made(&'static Made),
}

enum Pick {
    Field(&'static str),
    Made(Made),
}

static TEAM: &[Pick] = &[
    Pick::Field("name"),
    Pick::Field("hamlet"),
    Pick::Made(Made {
        word: "columns-members",
        width: 5,
        right: true,
        make: members,
    }),
    Pick::Made(Made {
        word: "columns-last-met",
        width: 10,
        right: false,
        make: last_met,
    }),
    Pick::Field("status"),
    Pick::Field("kind"),
    Pick::Field("households"),
    Pick::Field("rhythm"),
    Pick::Field("decision"),
];

static DOCUMENT: &[Pick] = &[
    Pick::Made(Made {
        word: "document-number",
        width: 16,
        right: false,
        make: number,
    }),
    Pick::Made(Made {
        word: "columns-issued",
        width: 10,
        right: false,
        make: issued,
    }),
    Pick::Field("kind"),
    Pick::Field("title"),
    Pick::Made(Made {
        word: "columns-valid-until",
        width: 12,
        right: false,
        make: valid_until,
    }),
    Pick::Field("issuer"),
    Pick::Field("kept_at"),
];

static COMMITTEE: &[Pick] = &[
    Pick::Field("name"),
    Pick::Made(Made {
        word: "columns-consolidated",
        width: 14,
        right: false,
        make: consolidated,
    }),
    Pick::Made(Made {
        word: "columns-plan",
        width: 12,
        right: false,
        make: plan,
    }),
    Pick::Made(Made {
        word: "columns-review",
        width: 12,
        right: false,
        make: review,
    }),
    Pick::Field("kind"),
    Pick::Field("partners"),
    Pick::Field("decision"),
];

static COMMENDATION: &[Pick] = &[
    Pick::Made(Made {
        word: "columns-commended",
        width: 26,
        right: false,
        make: commended,
    }),
    Pick::Field("state"),
    Pick::Made(Made {
        word: "columns-earlier",
        width: 18,
        right: false,
        make: earlier,
    }),
    Pick::Field("form"),
    Pick::Field("decided_on"),
    Pick::Field("target"),
    Pick::Field("topic"),
    Pick::Field("decision"),
];

/// The columns of the register of a kind, besides the name a linked row gives.
pub fn of(kind: &'static Kind) -> Vec<Shown> {
    let picks = match kind.name {
        Team::KIND => TEAM,
        Document::KIND => DOCUMENT,
        Committee::KIND => COMMITTEE,
        Commendation::KIND => COMMENDATION,
        _ => {
            let listed = kind
                .fields
                .iter()
                .filter(|field| field.listed && Some(field.name) != kind.named_by);
            return listed.map(Shown::Field).collect();
        }
    };
    picks
        .iter()
        .filter_map(|pick| match pick {
            Pick::Field(name) => kind.field(name).map(Shown::Field),
            Pick::Made(made) => Some(Shown::Made(made)),
        })
        .collect()
}

impl Shown {
    /// Its heading.
    pub fn heading(self, kind: &Kind, look: &Look) -> String {
        match self {
            Self::Field(field) => look.field(kind.name, field.name),
            Self::Made(made) => look.word(made.word),
        }
    }

    /// Its place in the table.
    pub fn column(self, kind: &Kind, look: &Look) -> Column {
        let heading = self.heading(kind, look);
        let field = match self {
            Self::Field(field) => field,
            Self::Made(made) => {
                let column = Column::new(heading, made.width);
                return if made.right { column.right() } else { column };
            }
        };
        match field.shape {
            Shape::Name | Shape::Text if field.searched || field.required => {
                Column::new(heading, 24).grow(1)
            }
            Shape::Text | Shape::Note | Shape::Name => Column::new(heading, 12),
            Shape::Day => Column::new(heading, 10),
            Shape::Clock | Shape::Yes => Column::new(heading, 6),
            Shape::Count | Shape::Measure => Column::new(heading, 8).right(),
            Shape::Choice(..) | Shape::Phone => Column::new(heading, 13),
            Shape::Link(_) => Column::new(heading, 18),
        }
    }

    /// What stands in it for a row on a day.
    pub fn cell(
        self,
        ask: Ask<'_>,
        stored: &Stored,
        on: NaiveDate,
        look: &Look,
    ) -> Result<String, Problem> {
        let field = match self {
            Self::Field(field) => field,
            Self::Made(made) => return (made.make)(ask, stored, on, look),
        };
        let label = match (
            field.link().and_then(kinds::find),
            stored.row.get(field.name).int(),
        ) {
            (Some(other), Some(id)) => Some(ask.label(other, id)?),
            _ => None,
        };
        Ok(look.value(field, &stored.row, label.as_deref()))
    }
}

/// How many members a team has; an exclamation mark where it falls short of the norm of its kind.
fn members(ask: Ask<'_>, team: &Stored, on: NaiveDate, _look: &Look) -> Result<String, Problem> {
    Ok(match ask.strength_of(norms(), on, team.id)? {
        Some(strength) if strength.shortfalls.is_empty() => strength.strength.members.to_string(),
        Some(strength) => format!("! {}", strength.strength.members),
        None => ask.roster(team.id, Some(on))?.len().to_string(),
    })
}

fn last_met(ask: Ask<'_>, team: &Stored, on: NaiveDate, look: &Look) -> Result<String, Problem> {
    let last = ask.last_met(team.id, on + Duration::days(1))?;
    Ok(last.map_or_else(|| look.nothing().to_owned(), day::show_day))
}

#[expect(clippy::unnecessary_wraps, reason = "one shape for every column")]
fn number(_: Ask<'_>, paper: &Stored, _: NaiveDate, look: &Look) -> Result<String, Problem> {
    let number = document::shown_number(&paper.row);
    Ok(if number.is_empty() {
        look.nothing().to_owned()
    } else {
        number
    })
}

#[expect(clippy::unnecessary_wraps, reason = "one shape for every column")]
fn issued(_: Ask<'_>, paper: &Stored, _: NaiveDate, look: &Look) -> Result<String, Problem> {
    let issued = paper.row.get("issued_on").text().parse();
    Ok(issued.map_or_else(|_| look.nothing().to_owned(), day::show_day))
}

/// Until when a paper is valid; an exclamation mark where that day has passed.
#[expect(clippy::unnecessary_wraps, reason = "one shape for every column")]
fn valid_until(_: Ask<'_>, paper: &Stored, on: NaiveDate, look: &Look) -> Result<String, Problem> {
    let until: Option<NaiveDate> = paper.row.get("valid_until").text().parse().ok();
    Ok(match until {
        Some(until) if until < on => format!("! {}", day::show_day(until)),
        Some(until) => day::show_day(until),
        None => look.nothing().to_owned(),
    })
}

/// The day a committee was last renewed in its present term; an exclamation mark where it was not.
#[expect(clippy::unnecessary_wraps, reason = "one shape for every column")]
fn consolidated(
    _: Ask<'_>,
    committee: &Stored,
    on: NaiveDate,
    look: &Look,
) -> Result<String, Problem> {
    let day = |field: &str| committee.row.get(field).text().parse::<NaiveDate>().ok();
    let renewed = [day("consolidated_on"), day("founded_on")];
    let renewed = renewed.into_iter().flatten().filter(|day| *day <= on).max();
    let in_term = |day: &NaiveDate| committee_term(committee).is_none_or(|term| term <= *day);
    Ok(match renewed.filter(in_term) {
        Some(day) => day::show_day(day),
        None => look.word("columns-not-yet"),
    })
}

fn committee_term(committee: &Stored) -> Option<NaiveDate> {
    committee.row.get("term_from").text().parse().ok()
}

fn plan(ask: Ask<'_>, row: &Stored, on: NaiveDate, look: &Look) -> Result<String, Problem> {
    paper_of_year(ask, row, on, look, &[CommitteePaperKind::Plan])
}

fn review(ask: Ask<'_>, row: &Stored, on: NaiveDate, look: &Look) -> Result<String, Problem> {
    let reviews = [CommitteePaperKind::Interim, CommitteePaperKind::Final];
    paper_of_year(ask, row, on, look, &reviews)
}

/// The day of a paper of this year; an exclamation mark where there is none yet.
fn paper_of_year(
    ask: Ask<'_>,
    committee: &Stored,
    on: NaiveDate,
    look: &Look,
    kinds_of_paper: &[CommitteePaperKind],
) -> Result<String, Problem> {
    let year = on.year().to_string();
    let papers = ask.linked(kinds::of::<CommitteePaper>(), "committee", committee.id)?;
    let of_year = papers.iter().filter(|paper| {
        let kind = CommitteePaperKind::of(paper.row.get("kind").text());
        paper.row.get("year").text() == year
            && kind.is_some_and(|kind| kinds_of_paper.contains(&kind))
    });
    let days = of_year.filter_map(|paper| paper.row.get("done_on").text().parse().ok());
    Ok(days
        .max()
        .map_or_else(|| look.word("columns-not-yet"), day::show_day))
}

/// Who is commended: the person or body linked, else the name written down.
fn commended(ask: Ask<'_>, row: &Stored, _: NaiveDate, look: &Look) -> Result<String, Problem> {
    let name = ask.label_of(kinds::of::<Commendation>(), &row.row)?;
    Ok(if name.is_empty() {
        look.nothing().to_owned()
    } else {
        name
    })
}

/// How often the same person or body was commended before, and the last time (F39: seen before a proposal goes out).
fn earlier(ask: Ask<'_>, row: &Stored, _: NaiveDate, look: &Look) -> Result<String, Problem> {
    let kind = kinds::of::<Commendation>();
    let links = ["person", "team", "hamlet", "agency"];
    let link = links
        .iter()
        .find_map(|field| Some((*field, row.row.get(field).int()?)));
    let same = match link {
        Some((field, id)) => ask.linked(kind, field, id)?,
        None if row.row.get("name").is_blank() => Vec::new(),
        None => ask.with_value(kind, "name", row.row.get("name"))?,
    };
    let before = row.row.get("decided_on").text();
    let before = if before.is_empty() {
        row.row.get("proposed_on").text()
    } else {
        before
    };
    let given = same.iter().filter(|other| {
        let on = other.row.get("decided_on").text();
        other.id != row.id
            && other.row.get("target") == row.row.get("target")
            && other.row.get("state").text() == CommendState::Given.code()
            && (before.is_empty() || on < before)
    });
    let days: Vec<&str> = given
        .map(|other| other.row.get("decided_on").text())
        .collect();
    let Some(last) = days.iter().max() else {
        return Ok(look.nothing().to_owned());
    };
    let say = Say::new("columns-earlier-times")
        .with("times", days.len())
        .with("year", last.get(..4).unwrap_or_default());
    Ok(look.say(&say))
}
