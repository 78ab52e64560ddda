//! `list`: the register of a kind, narrowed and as of a day.

use super::Task;
use super::call::{Call, Format};
use super::stop::Stop;
use super::{kind, rows, typed};
use crate::domain::access::Right;
use crate::domain::assessment::CriteriaSet;
use crate::domain::command::Command;
use crate::domain::document::Document;
use crate::domain::fault::Finding;
use crate::domain::form::{Field, Kind, Record, Row, Say, Shape, Value};
use crate::domain::meeting::{Meeting, MeetingTeam};
use crate::domain::person::Membership;
use crate::domain::privacy::DisclosureList;
use crate::domain::problem::Problem;
use crate::domain::team::Team;
use crate::domain::{day, kinds, text};
use crate::office::{Ask, Office, Origin, Query, Stored};

/// Lists rows.
#[derive(Debug, clap::Args)]
pub(super) struct List {
    /// The kind.
    kind: String,
    /// Only rows with that value.
    #[arg(long = "where", value_name = "FIELD=VALUE")]
    filter: Vec<String>,
    /// Only what counted on that day.
    #[arg(long, value_name = "D")]
    as_of: Option<String>,
    /// Members who left, too.
    #[arg(long)]
    all: bool,
    /// Whole telephone numbers.
    #[arg(long)]
    private: bool,
    /// To whom it goes, and what for.
    #[arg(long, value_name = "T", default_value_t)]
    given_to: String,
    /// How they are printed.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

impl Task for List {
    const NAME: &'static str = "list";

    fn run(self, call: &mut Call) -> Result<(), Stop> {
        let kind = kind::find(&self.kind)?;
        let wanted = self
            .filter
            .iter()
            .map(|typed| filter(kind, typed))
            .collect::<Result<Vec<_>, _>>()?
            .into_iter()
            .flatten();
        let office = call.office()?;
        if self.private {
            office.check_right(Right::TakeOut)?;
        }
        let today = call.clock.today();
        let as_of = self
            .as_of
            .as_deref()
            .map(|typed| as_of(typed, today))
            .transpose()?;
        let open = kind.name == Membership::KIND && as_of.is_none() && !self.all;
        let mut query = Query {
            as_of,
            open_on: open.then_some(today),
            limit: usize::MAX,
            ..Query::default()
        };
        let mut texts = Vec::new();
        let mut only: Option<Vec<i64>> = None;
        let mut namesakes: Vec<(&str, Vec<i64>)> = Vec::new();
        for (field, typed) in wanted {
            match field {
                Wanted::Number => keep(&mut only, vec![typed.parse().unwrap_or_default()]),
                Wanted::Team => keep(&mut only, meetings_of(office.ask(), &typed)?),
                Wanted::Field(field) if field.link().is_some() => {
                    match linked(office.ask(), field, &typed)?.as_slice() {
                        [] => query.filters.push((field.name, Value::Null)),
                        [id] => query.filters.push((field.name, (*id).into())),
                        many => namesakes.push((field.name, many.to_vec())),
                    }
                }
                Wanted::Field(field) if !is_text(field) => {
                    let value = typed::value(Some(office.ask()), field, &typed, today)?;
                    let value = value.map_err(|fault| refused(kind, field, fault))?;
                    query.filters.push((field.name, value));
                }
                Wanted::Field(field) => texts.push((Some(field), typed)),
                Wanted::Name => texts.push((None, typed)),
            }
        }
        let page = office.ask().page(kind, &query)?;
        let mut found = Vec::new();
        for (_, stored) in page.rows {
            let leads = |(field, ids): &(&str, Vec<i64>)| {
                stored
                    .row
                    .get(field)
                    .int()
                    .is_some_and(|id| ids.contains(&id))
            };
            let kept = only.as_ref().is_none_or(|only| only.contains(&stored.id))
                && namesakes.iter().all(leads);
            if kept && says(office.ask(), kind, &stored, &texts)? {
                found.push(stored);
            }
        }
        if kind.name == CriteriaSet::KIND && only.is_none() {
            for stored in on_offer(&office)? {
                let holds = |(name, value): &(&str, Value)| stored.row.get(name) == value;
                if query.filters.iter().all(holds) && says(office.ask(), kind, &stored, &texts)? {
                    found.push(stored);
                }
            }
        }
        let list = DisclosureList::of_kind(kind.name).unwrap_or(DisclosureList::Extract);
        call.shows(list, &self.given_to, self.private);
        rows::print(call, office.ask(), kind, &found, self.format, self.private)
    }
}

/// What rows are narrowed by.
enum Wanted {
    /// A field of the kind.
    Field(&'static Field),
    /// The name a row calls itself by.
    Name,
    /// The number of the row.
    Number,
    /// A team that took part in a meeting.
    Team,
}

fn filter(kind: &'static Kind, typed: &str) -> Result<Vec<(Wanted, String)>, Stop> {
    let known = || {
        let names: Vec<&str> = kind.fields.iter().map(|field| field.name).collect();
        Say::new("cli-unknown-field.hint").with("list", names.join(", "))
    };
    let Some((name, value)) = typed.split_once('=') else {
        return Err(Stop::Usage(
            Say::new("cli-bad-filter").with("what", typed),
            known(),
        ));
    };
    let name = name.trim().replace('-', "_");
    let value = value.trim().to_owned();
    if kind.name == Document::KIND && name == "number" && value.contains('/') {
        return Ok(whole_number(kind, &value));
    }
    // Programs narrow by the keys they were given: `id` and `<link>_id` stand beside the fields.
    let of_link = name
        .strip_suffix("_id")
        .and_then(|link| kind.field(link))
        .filter(|field| field.link().is_some());
    let wanted = match kind.field(&name).or(of_link) {
        Some(field) => Wanted::Field(field),
        None if name == "name" || name == "title" => Wanted::Name,
        None if name == "id" && value.parse::<i64>().is_ok() => Wanted::Number,
        None if name == "team" && kind.name == Meeting::KIND => Wanted::Team,
        None => {
            return Err(Stop::Usage(
                Say::new("cli-unknown-field")
                    .with("what", name)
                    .with("kind", kind::name(kind)),
                known(),
            ));
        }
    };
    Ok(vec![(wanted, value)])
}

/// `106/KH-UBND` is a number and a symbol, as the book keeps them.
fn whole_number(kind: &'static Kind, typed: &str) -> Vec<(Wanted, String)> {
    let row = Row::new().with("number", typed);
    let row = kind.tidy(&row).unwrap_or(row);
    ["number", "symbol"]
        .into_iter()
        .filter_map(|name| {
            Some((
                Wanted::Field(kind.field(name)?),
                row.get(name).text().to_owned(),
            ))
        })
        .collect()
}

/// The rows a link is narrowed to, by number or name: several where they share it. Blank: none.
fn linked(ask: Ask<'_>, field: &Field, typed: &str) -> Result<Vec<i64>, Problem> {
    let Some(other) = field
        .link()
        .and_then(kinds::find)
        .filter(|_| !typed.is_empty())
    else {
        return Ok(Vec::new());
    };
    let found = ask.meant(other, typed)?;
    if found.is_empty() {
        return Err(Problem::NotFound {
            kind: other.name,
            what: typed.to_owned(),
        });
    }
    Ok(found)
}

/// The meetings in which a team took part.
fn meetings_of(ask: Ask<'_>, team: &str) -> Result<Vec<i64>, Problem> {
    let team = typed::meant(ask, kinds::of::<Team>(), team)?;
    let links = ask.linked(kinds::of::<MeetingTeam>(), "team", team)?;
    Ok(links
        .iter()
        .filter_map(|link| link.row.get("meeting").int())
        .collect())
}

/// Only the numbers that every filter leaves.
fn keep(only: &mut Option<Vec<i64>>, these: Vec<i64>) {
    match only {
        Some(known) => known.retain(|id| these.contains(id)),
        None => *only = Some(these),
    }
}

/// The criteria sets that can be used and do not stand in the book yet: their code is their number until then.
fn on_offer(office: &Office) -> Result<Vec<Stored>, Problem> {
    let mut found = Vec::new();
    for offer in office.sets()?.sets {
        if matches!(offer.origin, Origin::InBook(_)) {
            continue;
        }
        let Some(Command::Save { changes, .. }) = office.adoption(&offer.code)? else {
            continue;
        };
        let set = changes
            .into_iter()
            .find(|change| change.kind == CriteriaSet::KIND);
        found.extend(set.map(|change| Stored {
            id: 0,
            rev: 0,
            gone: None,
            row: change.row,
        }));
    }
    Ok(found)
}

fn is_text(field: &Field) -> bool {
    matches!(field.shape, Shape::Text | Shape::Note | Shape::Name)
}

/// True where every text of the row is the one asked for, letters' case aside; what is asked for without tone marks answers to any.
fn says(
    ask: Ask<'_>,
    kind: &Kind,
    stored: &Stored,
    texts: &[(Option<&'static Field>, String)],
) -> Result<bool, Problem> {
    for (field, wanted) in texts {
        let said = match field {
            Some(field) => stored.row.get(field.name).text().to_owned(),
            None => ask.label_of(kind, &stored.row)?,
        };
        let same = if wanted.is_ascii() {
            text::fold(&said) == text::fold(wanted)
        } else {
            text::tone_key(&said) == text::tone_key(wanted)
        };
        if !same {
            return Ok(false);
        }
    }
    Ok(true)
}

fn refused(kind: &'static Kind, field: &Field, fault: crate::domain::fault::Fault) -> Problem {
    Problem::Faults {
        kind: kind.name,
        place: 0,
        findings: vec![Finding::refusal(field.name, fault)],
    }
}

/// A day typed behind a flag; one that the calendar does not have is refused.
pub(super) fn as_of(typed: &str, today: chrono::NaiveDate) -> Result<chrono::NaiveDate, Stop> {
    day::parse_day(typed, today).map_err(|_| {
        Stop::Usage(
            Say::new("cli-bad-day").with("text", typed),
            Say::new("cli-bad-day.hint"),
        )
    })
}
