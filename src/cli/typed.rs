//! Values typed behind flags: the flags of a kind come from its FIELDS, and so does the way they are read.

use clap::{Arg, ArgAction, ArgMatches, Command};

use super::call::Call;
use super::stop::beside;
use crate::domain::cell;
use crate::domain::fault::{Fault, Finding};
use crate::domain::form::{Field, Kind, Row, Say, Shape, Value};
use crate::domain::problem::Problem;
use crate::domain::{kinds, text};
use crate::office::Ask;
use crate::words::{LANGUAGES, Words};

/// What was typed, by field.
pub(super) type Given = Vec<(&'static Field, String)>;

/// The fields of a kind that are typed.
pub(super) fn fields(kind: &Kind) -> impl Iterator<Item = &'static Field> {
    kind.fields.iter().filter(|field| !field.kept)
}

/// The flag of a field: dashes for underscores, underscores taken too.
pub(super) fn flag(field: &'static Field) -> Arg {
    let long = field.name.replace('_', "-");
    let mut arg = Arg::new(field.name)
        .value_name("V")
        .action(ArgAction::Set)
        .allow_negative_numbers(true);
    if long != field.name {
        arg = arg.alias(field.name);
    }
    if field.shape == Shape::Yes {
        arg = arg.num_args(0..=1).default_missing_value("1");
    }
    arg.long(long)
}

/// A command with the flags of a kind.
pub(super) fn with_flags(command: Command, kind: &Kind) -> Command {
    command.args(fields(kind).map(flag))
}

/// What was typed behind the flags of a kind.
pub(super) fn given(matches: &ArgMatches, kind: &Kind) -> Given {
    fields(kind)
        .filter_map(|field| {
            let typed = matches.try_get_one::<String>(field.name).ok().flatten()?;
            Some((field, typed.clone()))
        })
        .collect()
}

/// What the gate had to do to typed values, for standard error.
pub(super) fn tell_notices(call: &Call, kind: &Kind, given: &Given) {
    for (field, typed) in given {
        for fault in cell::notices(typed) {
            let finding = Finding::warning(field.name, fault);
            let what = beside(&call.words, kind.name, &finding);
            call.note(&Say::new("cli-warning").with("what", what));
        }
    }
}

/// Reads typed values into a row of a kind; everything wrong is told at once.
pub(super) fn row(
    ask: Option<Ask<'_>>,
    kind: &'static Kind,
    given: &Given,
    today: chrono::NaiveDate,
) -> Result<Row, Problem> {
    let mut row = Row::new();
    let mut findings = Vec::new();
    for (field, typed) in given
        .iter()
        .filter(|(field, _)| kind.field(field.name).is_some())
    {
        match value(ask, field, typed, today)? {
            Ok(value) => row.set(field.name, value),
            Err(fault) => findings.push(Finding::refusal(field.name, fault)),
        }
    }
    if findings.is_empty() {
        Ok(row)
    } else {
        Err(Problem::Faults {
            kind: kind.name,
            place: 0,
            findings,
        })
    }
}

/// Reads one typed value: links by number or name, choices by code or by their words in any language.
pub(super) fn value(
    ask: Option<Ask<'_>>,
    field: &Field,
    typed: &str,
    today: chrono::NaiveDate,
) -> Result<Result<Value, Fault>, Problem> {
    match (field.shape, ask) {
        (Shape::Link(other), Some(ask)) if !typed.trim().is_empty() => link(ask, other, typed),
        (Shape::Choice(name, codes), _) => Ok(cell::parse(field, typed, today)
            .or_else(|fault| by_words(name, codes, typed).ok_or(fault))),
        _ => Ok(cell::parse(field, typed, today)),
    }
}

fn link(ask: Ask<'_>, other: &str, typed: &str) -> Result<Result<Value, Fault>, Problem> {
    let Some(other) = kinds::find(other) else {
        return Ok(Err(Fault::NoSuchLink(typed.to_owned())));
    };
    Ok(match ask.meant(other, typed)?.as_slice() {
        [id] => Ok(Value::Int(*id)),
        [] => Err(Fault::NoSuchLink(typed.to_owned())),
        many => Err(Fault::ManyLinks(typed.to_owned(), many.len())),
    })
}

fn by_words(name: &str, codes: &[&str], typed: &str) -> Option<Value> {
    let folded = text::fold(typed);
    LANGUAGES.iter().find_map(|language| {
        let words = Words::of(language);
        codes
            .iter()
            .find(|code| text::fold(&words.choice(name, code)) == folded)
            .map(|code| Value::from(*code))
    })
}

/// The one row of a kind that a number or a name means.
pub(super) fn meant(ask: Ask<'_>, kind: &'static Kind, typed: &str) -> Result<i64, Problem> {
    match ask.meant(kind, typed)?.as_slice() {
        [id] => Ok(*id),
        [] => Err(Problem::NotFound {
            kind: kind.name,
            what: typed.to_owned(),
        }),
        many => Err(Problem::Ambiguous {
            kind: kind.name,
            what: typed.to_owned(),
            count: many.len(),
        }),
    }
}
