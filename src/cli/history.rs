//! `history`: who did what, when; of the whole book, of a day, or of one row with what changed.

use super::Task;
use super::call::{Call, Format};
use super::rows::{self, Object};
use super::stop::Stop;
use super::{kind, list, typed};
use crate::domain::form::{Field, Kind, Row, Value};
use crate::domain::problem::Problem;
use crate::office::{Ask, Line, Office, Op};
use crate::words::Words;

/// Steps or lines at the most, where no day is named.
const MOST: usize = 200;

/// Shows the history.
#[derive(Debug, clap::Args)]
pub(super) struct History {
    /// The kind of one row.
    #[arg(requires = "row")]
    kind: Option<String>,
    /// The row, by number or name.
    row: Option<String>,
    /// One day only.
    #[arg(long, value_name = "D", conflicts_with = "kind")]
    day: Option<String>,
    /// How it is printed.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

impl Task for History {
    const NAME: &'static str = "history";

    fn run(self, call: &mut Call) -> Result<(), Stop> {
        let kind = self.kind.as_deref().map(kind::find).transpose()?;
        let office = call.office()?;
        match (kind, self.row) {
            (Some(kind), Some(row)) => of_row(call, &office, kind, &row, self.format),
            _ => of_book(call, &office, self.day.as_deref(), self.format),
        }
    }
}

fn of_book(
    call: &mut Call,
    office: &Office,
    day: Option<&str>,
    format: Format,
) -> Result<(), Stop> {
    let day = day
        .map(|typed| list::as_of(typed, call.clock.today()))
        .transpose()?
        .map(|day| day.to_string());
    let most = if day.is_some() { usize::MAX >> 1 } else { MOST };
    let steps = office.ask().steps(None, day.as_deref(), most)?;
    if format == Format::Json {
        let objects: Vec<Object> = steps.iter().map(|op| step(call, op)).collect();
        return call.json(&objects);
    }
    let head = ["cli-number", "cli-at", "cli-who", "cli-what"].map(|key| call.words.word(key));
    let lines: Vec<Vec<String>> = steps
        .iter()
        .map(|op| {
            vec![
                op.id.to_string(),
                moment(&op.at),
                op.who.clone(),
                call.words.say(&op.what),
            ]
        })
        .collect();
    rows::columns(call, &head, &lines, format)
}

/// `22/11/2026 09:00:00`: a moment of the journal for the eye.
pub(super) fn moment(at: &str) -> String {
    let (day, time) = at.split_once('T').unwrap_or((at, ""));
    let shown = day
        .parse()
        .map_or_else(|_| day.to_owned(), crate::domain::day::show_day);
    format!("{shown} {time}").trim_end().to_owned()
}

fn step(call: &Call, op: &Op) -> Object {
    Object::default()
        .with("id", op.id)
        .with("name", call.words.say(&op.what))
        .with("at", op.at.as_str())
        .with("who", op.who.as_str())
}

fn of_row(
    call: &mut Call,
    office: &Office,
    kind: &'static Kind,
    typed: &str,
    format: Format,
) -> Result<(), Stop> {
    let ask = office.ask();
    let id = match typed.parse::<i64>() {
        Ok(id) => ask.row(kind, id)?.id,
        Err(_) => typed::meant(ask, kind, typed)?,
    };
    let (mut objects, mut lines) = (Vec::new(), Vec::new());
    for line in ask.history(kind, id, MOST)? {
        let Some(op) = ask.step(line.op)? else {
            continue;
        };
        for change in changes(ask, &call.words, kind, &line)? {
            lines.push(vec![
                op.id.to_string(),
                moment(&op.at),
                op.who.clone(),
                call.words.say(&op.what),
                call.words.field(kind.name, change.field),
                change.before.words,
                change.after.words,
            ]);
            objects.push(
                step(call, &op)
                    .with("field", change.field)
                    .with("before", change.before.code)
                    .with("after", change.after.code),
            );
        }
        if line.before.is_some() && line.after.is_some() && !differs(kind, &line) {
            lines.push(vec![
                op.id.to_string(),
                moment(&op.at),
                op.who.clone(),
                call.words.say(&op.what),
            ]);
            objects.push(step(call, &op));
        }
    }
    if format == Format::Json {
        return call.json(&objects);
    }
    let keys = [
        "cli-number",
        "cli-at",
        "cli-who",
        "cli-what",
        "cli-field",
        "cli-before",
        "cli-after",
    ];
    let head = keys.map(|key| call.words.word(key));
    rows::columns(call, &head, &lines, format)
}

fn side(side: Option<&(Row, Option<i64>)>) -> Row {
    side.map(|(row, _)| row.clone()).unwrap_or_default()
}

fn differs(kind: &Kind, line: &Line) -> bool {
    let (before, after) = (side(line.before.as_ref()), side(line.after.as_ref()));
    kind.fields
        .iter()
        .any(|field| before.get(field.name) != after.get(field.name))
}

/// A value for the eye and for programs.
struct Side {
    words: String,
    code: String,
}

/// A field that a line changed.
struct Changed {
    field: &'static str,
    before: Side,
    after: Side,
}

/// The fields a line changed.
fn changes(ask: Ask<'_>, words: &Words, kind: &Kind, line: &Line) -> Result<Vec<Changed>, Problem> {
    let (before, after) = (side(line.before.as_ref()), side(line.after.as_ref()));
    let mut names = rows::Names::of(ask);
    let mut told = |field: &Field, value: &Value| -> Result<Side, Problem> {
        Ok(Side {
            words: names.shown(words, field, value)?,
            code: names.text(field, value)?,
        })
    };
    let mut found = Vec::new();
    for field in kind.fields {
        let (was, now) = (before.get(field.name), after.get(field.name));
        if was == now || (was.is_blank() && now.is_blank()) {
            continue;
        }
        found.push(Changed {
            field: field.name,
            before: told(field, was)?,
            after: told(field, now)?,
        });
    }
    Ok(found)
}
