//! `list`: the register of a kind, narrowed and as of a day.

use super::Task;
use super::call::{Call, Format};
use super::stop::Stop;
use super::{kind, rows, typed};
use crate::domain::fault::Finding;
use crate::domain::form::{Field, Kind, Record, Say, Shape};
use crate::domain::person::Membership;
use crate::domain::privacy::{DisclosureList, DisclosureWay};
use crate::domain::problem::Problem;
use crate::domain::{day, text};
use crate::office::privacy::Going;
use crate::office::{Ask, Query, Stored};

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
            .collect::<Result<Vec<_>, _>>()?;
        let mut office = call.office()?;
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
        for (field, typed) in wanted {
            match field {
                Some(field) if !is_text(field) => {
                    let value = typed::value(Some(office.ask()), field, &typed, today)?;
                    let value = value.map_err(|fault| refused(kind, field, fault))?;
                    query.filters.push((field.name, value));
                }
                field => texts.push((field, text::fold(&typed))),
            }
        }
        let page = office.ask().page(kind, &query)?;
        let mut found = Vec::new();
        for (_, stored) in page.rows {
            if says(office.ask(), kind, &stored, &texts)? {
                found.push(stored);
            }
        }
        if let (true, Some(list)) = (self.private, DisclosureList::of_kind(kind.name)) {
            office.disclose(Going {
                list,
                way: DisclosureWay::Shown,
                people: found.len(),
                numbers: true,
            })?;
        }
        rows::print(call, office.ask(), kind, &found, self.format, self.private)
    }
}

/// A field with what it must be; no field stands for the name a row calls itself by.
type Wanted = (Option<&'static Field>, String);

fn filter(kind: &'static Kind, typed: &str) -> Result<Wanted, Stop> {
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
    match kind.field(&name) {
        Some(field) => Ok((Some(field), value)),
        None if name == "name" || name == "title" => Ok((None, value)),
        None => Err(Stop::Usage(
            Say::new("cli-unknown-field")
                .with("what", name)
                .with("kind", kind::name(kind)),
            known(),
        )),
    }
}

fn is_text(field: &Field) -> bool {
    matches!(field.shape, Shape::Text | Shape::Note | Shape::Name)
}

/// True where every text of the row is the one asked for, letters' case and tone marks aside.
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
        if text::fold(&said) != *wanted {
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
