//! What a register shows of a row: the listed fields of its kind, or — where a kind is better told by figures from other rows — a choice of
//! fields and of columns made from the book.

use chrono::{Duration, NaiveDate};

use crate::domain::day;
use crate::domain::document::{self, Document};
use crate::domain::form::{Field, Kind, Record, Shape};
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

/// The columns of the register of a kind, besides the name a linked row gives.
pub fn of(kind: &'static Kind) -> Vec<Shown> {
    let picks = match kind.name {
        Team::KIND => TEAM,
        Document::KIND => DOCUMENT,
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
