//! The registers of the training commune, read from `assets/demo/movement.toml`: rows by kind with days counted from today and links by name.

use std::collections::{BTreeMap, HashMap};

use chrono::{Datelike, Duration, NaiveDate};
use serde::Deserialize;

use super::{Office, save};
use crate::assets;
use crate::domain::command::{Change, Target};
use crate::domain::form::{Kind, Record, Row, Shape, Value};
use crate::domain::kinds;
use crate::domain::person::Membership;
use crate::domain::place::Hamlet;
use crate::domain::problem::Problem;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Movement {
    #[serde(rename = "row")]
    rows: Vec<Line>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    kind: String,
    #[serde(default, rename = "ref")]
    name: String,
    #[serde(default)]
    values: BTreeMap<String, toml::Value>,
    #[serde(default)]
    links: BTreeMap<String, String>,
    /// Days ago, or a day of this or last year.
    #[serde(default)]
    days: BTreeMap<String, toml::Value>,
    /// Years counted from the present one.
    #[serde(default)]
    years: BTreeMap<String, i32>,
    /// One row a hamlet: `all`, or names.
    hamlets: Option<toml::Value>,
    /// So many rows, each thirty days before the other.
    monthly: Option<i64>,
    /// One row for each of so many heads of teams.
    heads: Option<usize>,
}

/// Fills the registers; `papers` are the documents of the commune in their order.
pub(super) fn fill(office: &mut Office, papers: &[i64]) -> Result<(), Problem> {
    let bug = |code: String| Problem::Bug { code };
    let movement: Movement = toml::from_str(&assets::text("demo/movement.toml"))
        .map_err(|error| bug(error.to_string()))?;
    let mut known: HashMap<String, i64> = papers
        .iter()
        .enumerate()
        .map(|(place, id)| (format!("paper:{}", place + 1), *id))
        .collect();
    let is_to_come = |name: &str, known: &HashMap<String, i64>| {
        !known.contains_key(name) && movement.rows.iter().any(|line| line.name == name)
    };
    let mut rest = movement.rows.as_slice();
    while let Some(first) = rest.first() {
        let kind = kinds::find(&first.kind).ok_or_else(|| bug(first.kind.clone()))?;
        let like = alike(rest);
        let (these, others) = rest.split_at(like);
        let mut changes = Vec::new();
        let mut names = Vec::new();
        for line in these {
            // What speaks of a thing that lies in the future lies there itself.
            if line.links.values().any(|name| is_to_come(name, &known)) {
                continue;
            }
            for row in rows(office, kind, line, &known)? {
                names.push((line.name.clone(), (kind.label)(&row)));
                changes.push(Change {
                    kind: kind.name,
                    target: Target::New,
                    row,
                    fresh: Vec::new(),
                });
            }
        }
        let ids = save(office, changes, &kind.name.replace('_', "-"))?;
        for ((name, label), id) in names.into_iter().zip(ids) {
            for name in [label, name].into_iter().filter(|name| !name.is_empty()) {
                known.entry(name).or_insert(id);
            }
        }
        rest = others;
    }
    Ok(())
}

/// How many lines from the first are of its kind and do not speak of each other: they are saved in one step.
fn alike(lines: &[Line]) -> usize {
    let speaks_of = |line: &Line, earlier: &[Line]| {
        let named = |link: &String| earlier.iter().any(|other| other.name == *link);
        line.links.values().any(named)
    };
    let ends = |place: &usize| {
        lines[*place].kind != lines[0].kind || speaks_of(&lines[*place], &lines[..*place])
    };
    (0..lines.len()).find(ends).unwrap_or(lines.len())
}

/// The rows of a line; none where it would lie in the future.
fn rows(
    office: &Office,
    kind: &'static Kind,
    line: &Line,
    known: &HashMap<String, i64>,
) -> Result<Vec<Row>, Problem> {
    let mut made = Vec::new();
    for hamlet in hamlets(office, line)? {
        for back in 0..line.monthly.unwrap_or(1) {
            let Some(dated) = dated(line, office.today(), back * 30) else {
                continue;
            };
            let mut row = dated;
            for (field, value) in &line.values {
                row.set(field, typed(kind, field, value, &hamlet));
            }
            for (field, name) in &line.links {
                let name = name.replace("{hamlet}", &hamlet);
                row.set(field, linked(office, kind, field, &name, known)?);
            }
            made.push(row);
        }
    }
    let Some(heads) = line.heads else {
        return Ok(made);
    };
    let seats = office
        .ask()
        .with_value(kinds::of::<Membership>(), "role", &"to_truong".into())?;
    let seats = seats.iter().skip(heads).take(heads);
    Ok(seats
        .flat_map(|seat| {
            made.iter().map(|row| {
                row.clone()
                    .with("person", seat.row.get("person").clone())
                    .with("team", seat.row.get("team").clone())
            })
        })
        .collect())
}

fn hamlets(office: &Office, line: &Line) -> Result<Vec<String>, Problem> {
    Ok(match &line.hamlets {
        None => vec![String::new()],
        Some(toml::Value::Array(names)) => names
            .iter()
            .filter_map(|name| name.as_str().map(str::to_owned))
            .collect(),
        Some(_) => office
            .ask()
            .all(kinds::of::<Hamlet>())?
            .iter()
            .map(|hamlet| Hamlet::label(&hamlet.row))
            .collect(),
    })
}

fn dated(line: &Line, today: NaiveDate, earlier: i64) -> Option<Row> {
    let mut row = Row::new();
    for (field, spoken) in &line.days {
        let day = day(spoken, today)? - Duration::days(earlier);
        if day > today {
            return None;
        }
        row.set(field, day);
    }
    for (field, years) in &line.years {
        row.set(field, (today.year() + years).to_string());
    }
    Some(row)
}

fn day(spoken: &toml::Value, today: NaiveDate) -> Option<NaiveDate> {
    match spoken {
        toml::Value::Integer(ago) => Some(today - Duration::days(*ago)),
        toml::Value::String(text) => {
            let (year, day) = match text.strip_prefix("-1:") {
                Some(day) => (today.year() - 1, day),
                None => (today.year(), text.as_str()),
            };
            format!("{year}-{day}").parse().ok()
        }
        _ => None,
    }
}

fn typed(kind: &Kind, field: &str, value: &toml::Value, hamlet: &str) -> Value {
    match (value, kind.field(field).map(|field| field.shape)) {
        (toml::Value::String(text), _) => text.replace("{hamlet}", hamlet).into(),
        (toml::Value::Integer(number), Some(Shape::Count | Shape::Measure)) => Value::Int(*number),
        (toml::Value::Boolean(yes), Some(Shape::Yes)) => Value::Int(i64::from(*yes)),
        _ => Value::Null,
    }
}

fn linked(
    office: &Office,
    kind: &Kind,
    field: &str,
    name: &str,
    known: &HashMap<String, i64>,
) -> Result<i64, Problem> {
    if let Some(id) = known.get(name) {
        return Ok(*id);
    }
    let missing = || Problem::Bug {
        code: format!("{}.{field} {name}", kind.name),
    };
    let other = kind
        .field(field)
        .and_then(|field| kinds::find(field.link()?))
        .ok_or_else(missing)?;
    let found = office.ask().named(other, name, None)?;
    found.first().map(|stored| stored.id).ok_or_else(missing)
}
