//! The one form of every record, asked field by field: the same FIELDS, the same reading and the same checks as the form on the screen.

use super::talk::{Stop, Talk, meant};
use crate::domain::command::{Change, Command, Done, Target};
use crate::domain::fault::{Fault, Finding};
use crate::domain::form::{Field, Kind, Row, Say, Shape, Value, field_key};
use crate::domain::kinds;
use crate::domain::problem::Problem;
use crate::office::draft::{self, Draft};
use crate::office::{Office, Query};
use crate::ui::screens::record::{changed, read_text};

/// Rows of a link offered at once.
const OFFERED: usize = 9;

/// Asks for these fields in order; false where it was called off. What stands in `row` is kept by an empty answer, and every answer is kept
/// as a draft by `keep`.
pub(super) fn fill(
    talk: &mut Talk<'_>,
    office: &Office,
    kind: &'static Kind,
    fields: &[&'static Field],
    row: &mut Row,
    keep: &dyn Fn(&Row),
) -> Result<bool, Stop> {
    let mut at = 0;
    while let Some(field) = fields.get(at) {
        keep(row);
        let question = question(talk, office, kind, field, row, (at + 1, fields.len()))?;
        let Some(answer) = talk.ask(&question)? else {
            return Ok(false);
        };
        match answer.as_str() {
            "" if field.required && row.get(field.name).is_blank() => {
                tell(talk, &Finding::refusal(field.name, Fault::Required))?;
            }
            "" => at += 1,
            "?" => help(talk, kind, field)?,
            "<" => at = at.saturating_sub(1),
            "-" if !field.required => {
                row.set(field.name, Value::Null);
                at += 1;
            }
            typed => match read(talk, office, field, typed)? {
                Some(Ok(value)) => {
                    echo(talk, field, &value)?;
                    row.set(field.name, value);
                    at += 1;
                }
                Some(Err(fault)) => tell(talk, &Finding::refusal(field.name, fault))?,
                None => {}
            },
        }
    }
    Ok(true)
}

fn question(
    talk: &mut Talk<'_>,
    office: &Office,
    kind: &'static Kind,
    field: &'static Field,
    row: &Row,
    (at, of): (usize, usize),
) -> Result<String, Stop> {
    if row.get(field.name).is_blank() {
        codes(talk, field)?;
    }
    let star = if field.required { " *" } else { "" };
    let label = talk.look.field(kind.name, field.name);
    let now = if row.get(field.name).is_blank() {
        String::new()
    } else {
        let link = label_of(office, field, row.get(field.name))?;
        format!(" [{}]", talk.look.value(field, row, link.as_deref()))
    };
    Ok(format!("{at}/{of} {label}{star}{now}"))
}

/// The codes of a choice with their numbers.
fn codes(talk: &mut Talk<'_>, field: &Field) -> Result<(), Stop> {
    if let Shape::Choice(name, codes) = field.shape {
        for (number, code) in (1..).zip(codes) {
            let words = talk.look.words.choice(name, code);
            talk.line(&format!("   {number}. {words}"))?;
        }
    }
    Ok(())
}

/// What a link leads to, by name.
pub(super) fn label_of(
    office: &Office,
    field: &Field,
    value: &Value,
) -> Result<Option<String>, Problem> {
    match (field.link().and_then(kinds::find), value.int()) {
        (Some(other), Some(id)) => office.ask().label(other, id).map(Some),
        _ => Ok(None),
    }
}

fn help(talk: &mut Talk<'_>, kind: &Kind, field: &Field) -> Result<(), Stop> {
    let key = field_key(kind.name, field.name);
    for part in ["help", "example"] {
        if let Some(words) = talk.look.words.find(&Say::new(format!("{key}.{part}"))) {
            talk.line(&format!("   {words}"))?;
        }
    }
    if field.shape == Shape::Day {
        talk.word("form-day-help")?;
    }
    codes(talk, field)?;
    talk.word("plain-form-help")
}

fn tell(talk: &mut Talk<'_>, finding: &Finding) -> Result<(), Stop> {
    let words = talk.look.say(&finding.fault.say());
    talk.line(&format!("! {words}"))
}

/// A day is said back with its weekday.
fn echo(talk: &mut Talk<'_>, field: &Field, value: &Value) -> Result<(), Stop> {
    if field.shape == Shape::Day
        && let Ok(day) = value.text().parse()
    {
        let words = talk.look.weekday(day);
        talk.line(&format!("   {words}"))?;
    }
    Ok(())
}

/// What was typed for a field; none where nothing was picked.
fn read(
    talk: &mut Talk<'_>,
    office: &Office,
    field: &'static Field,
    typed: &str,
) -> Result<Option<Result<Value, Fault>>, Stop> {
    if let Some(other) = field.link().and_then(kinds::find) {
        return Ok(pick(talk, office, other, typed)?.map(|id| Ok(id.into())));
    }
    if let Shape::Choice(name, codes) = field.shape {
        let words: Vec<String> = codes
            .iter()
            .map(|code| talk.look.words.choice(name, code))
            .collect();
        if let Some(place) = meant(typed, &words) {
            return Ok(Some(Ok(codes[place].into())));
        }
    }
    Ok(Some(read_text(field, typed, None, &talk.look)))
}

/// A row of a kind by words of its name: the only one, or the one picked from those found.
pub(super) fn pick(
    talk: &mut Talk<'_>,
    office: &Office,
    kind: &'static Kind,
    typed: &str,
) -> Result<Option<i64>, Stop> {
    let ask = office.ask();
    let query = Query {
        search: typed.to_owned(),
        limit: OFFERED,
        ..Query::default()
    };
    let found = ask.page(kind, &query)?.rows;
    let mut labels = Vec::new();
    for (_, stored) in &found {
        labels.push(ask.label_of(kind, &stored.row)?);
    }
    let ids: Vec<i64> = found.iter().map(|(_, stored)| stored.id).collect();
    match ids.as_slice() {
        [] => {
            talk.say(&Say::new("plain-not-found").with("what", typed))?;
            Ok(None)
        }
        [only] => {
            talk.line(&format!("   {}", labels[0]))?;
            Ok(Some(*only))
        }
        many => Ok(talk.choose(&labels)?.map(|place| many[place])),
    }
}

/// Asks for a new row or a changed one and saves it; none where it was called off.
pub(super) fn record(
    talk: &mut Talk<'_>,
    office: &mut Office,
    kind: &'static Kind,
    id: Option<i64>,
) -> Result<Option<Done>, Stop> {
    let (target, row) = match id {
        None => (Target::New, office.blank(kind)),
        Some(id) => {
            let stored = office.ask().row(kind, id)?;
            let base = stored.row.clone();
            let rev = stored.rev;
            (Target::Seen { id, rev, base }, stored.row)
        }
    };
    let fields = kind.fields.iter().filter(|field| !field.kept).collect();
    asked(talk, office, kind, (target, row), fields)
}

/// Asks for a few boxes of a row and saves them.
pub(super) fn boxes(
    talk: &mut Talk<'_>,
    office: &mut Office,
    kind: &'static Kind,
    id: i64,
    names: &[&str],
) -> Result<Option<Done>, Stop> {
    let stored = office.ask().row(kind, id)?;
    let (base, rev) = (stored.row.clone(), stored.rev);
    let fields = names.iter().filter_map(|name| kind.field(name)).collect();
    asked(
        talk,
        office,
        kind,
        (Target::Seen { id, rev, base }, stored.row),
        fields,
    )
}

/// Asks until the book takes it or it is called off. What was answered before the line was cut stands there again, over the row as it was
/// then.
fn asked(
    talk: &mut Talk<'_>,
    office: &mut Office,
    kind: &'static Kind,
    (mut target, mut row): (Target, Row),
    mut fields: Vec<&'static Field>,
) -> Result<Option<Done>, Stop> {
    let names: Vec<&str> = fields.iter().map(|field| field.name).collect();
    let of = match &target {
        Target::New => "new".to_owned(),
        Target::Seen { id, .. } => id.to_string(),
    };
    let name = [kind.name, "plain", &of, &names.join(",")].join("/");
    let started = row.clone();
    if let Some(kept) = draft::find(office, &name) {
        talk.say(&kept.say())?;
        row = answers(&kept).over(&row);
        if let (Target::Seen { rev, base, .. }, Some(seen), Ok(then)) = (
            &mut target,
            kept.boxes["rev"].as_i64(),
            serde_json::from_value(kept.boxes["base"].clone()),
        ) {
            (*rev, *base) = (seen, then);
        }
    }
    talk.word("plain-form-keys")?;
    loop {
        let (rev, base) = match &target {
            Target::New => (0, &started),
            Target::Seen { rev, base, .. } => (*rev, base),
        };
        let keep = |row: &Row| {
            let boxes = serde_json::json!({ "row": changed(row, base), "rev": rev, "base": base });
            if row != base {
                let _ = draft::keep(office, &name, &boxes);
            }
        };
        let go_on = fill(talk, office, kind, &fields, &mut row, &keep)?;
        keep(&row);
        if !go_on || !talk.yes(&Say::new("plain-save"))? {
            draft::drop(office, &name);
            talk.word("plain-called-off")?;
            return Ok(None);
        }
        let asked = match &target {
            Target::New => row.clone(),
            Target::Seen { base, .. } => changed(&row, base),
        };
        let change = Change {
            kind: kind.name,
            target: target.clone(),
            row: asked,
            fresh: Vec::new(),
        };
        match run(talk, office, Command::save(change)) {
            Err(Stop::Refused(problem)) => {
                talk.refuse(&problem)?;
                let Problem::Faults { findings, .. } = *problem else {
                    return Ok(None);
                };
                fields = faulty(talk, kind, &findings)?;
                if fields.is_empty() {
                    return Ok(None);
                }
            }
            done => {
                if done.is_ok() {
                    draft::drop(office, &name);
                }
                return done.map(Some);
            }
        }
    }
}

/// What was answered before the line was cut.
pub(super) fn answers(kept: &Draft) -> Row {
    serde_json::from_value(kept.boxes["row"].clone()).unwrap_or_default()
}

/// Tells what is wrong beside each field; the answer is those fields, to be asked for again.
fn faulty(
    talk: &mut Talk<'_>,
    kind: &'static Kind,
    findings: &[Finding],
) -> Result<Vec<&'static Field>, Stop> {
    let mut fields = Vec::new();
    for finding in findings {
        let label = talk.look.field(kind.name, &finding.field);
        let words = talk.look.say(&finding.fault.say());
        talk.line(&format!("! {label}: {words}"))?;
        fields.extend(kind.field(&finding.field).filter(|field| !field.kept));
    }
    Ok(fields)
}

/// Carries a command out and tells what was done, with what should be looked at all the same.
pub(super) fn run(
    talk: &mut Talk<'_>,
    office: &mut Office,
    command: Command,
) -> Result<Done, Stop> {
    let done = office.run(command)?;
    talk.say(&done.say)?;
    for (_, finding) in &done.warnings {
        tell(talk, finding)?;
    }
    Ok(done)
}
