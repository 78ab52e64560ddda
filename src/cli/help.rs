//! Help and answers to a command line that is not understood, both in the language of the person: clap finds, our words tell.

use std::ffi::OsString;
use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, Command};

use super::call;
use super::stop::Stop;
use crate::domain::form::{Field, Kind, Record, Say, Shape};
use crate::domain::person::Person;
use crate::domain::place::Office;
use crate::domain::{kinds, text};
use crate::words::Words;

/// Where flags that every command takes stand in its help: behind its own.
const LAST: usize = 1_000;

/// Answers what clap could not carry out: help and version on standard output, anything else as a sentence.
pub(super) fn answer(args: &[OsString], error: &clap::Error) -> ExitCode {
    let words = Words::of(&call::language(asked(args).as_deref()));
    match error.kind() {
        ErrorKind::DisplayHelp => {
            let told = worded(super::command(), &words).try_get_matches_from(args);
            let help = told.err().map(|help| help.to_string()).unwrap_or_default();
            print(&localised(&help, &words))
        }
        ErrorKind::DisplayVersion => print(&error.to_string()),
        _ => stop(command_of(&super::command(), args), error).tell(&words),
    }
}

fn print(text: &str) -> ExitCode {
    use std::io::Write;
    let _ = std::io::stdout().write_all(text.as_bytes());
    ExitCode::SUCCESS
}

/// The language asked for by a command line that was not understood otherwise.
fn asked(args: &[OsString]) -> Option<String> {
    let mut args = args.iter().filter_map(|arg| arg.to_str());
    while let Some(arg) = args.next() {
        if arg == "--lang" {
            return args.next().map(str::to_owned);
        }
        if let Some(language) = arg.strip_prefix("--lang=") {
            return Some(language.to_owned());
        }
    }
    std::env::var("TUQUAN_LANG")
        .ok()
        .filter(|lang| !lang.is_empty())
}

/// `help list` asks what `list --help` does.
pub(super) fn asked_first(mut args: Vec<OsString>) -> Vec<OsString> {
    if args.get(1).is_some_and(|first| first == "help") {
        args.remove(1);
        args.push("--help".into());
    }
    args
}

/// The innermost command that a command line speaks of.
fn command_of<'a>(root: &'a Command, args: &[OsString]) -> &'a Command {
    let mut found = root;
    for word in args.iter().skip(1).filter_map(|arg| arg.to_str()) {
        if let Some(inner) = found.find_subcommand(word) {
            found = inner;
        }
    }
    found
}

/// What clap found wrong with the words behind `command`, as a sentence with what may stand there.
pub(super) fn stop(command: &Command, error: &clap::Error) -> Stop {
    let word = |kind| {
        error
            .get(kind)
            .map(|value| match value {
                ContextValue::Strings(many) => many.join(", "),
                one => one.to_string(),
            })
            .unwrap_or_default()
    };
    let argument = || word(ContextKind::InvalidArg);
    let (what, hint) = match error.kind() {
        ErrorKind::UnknownArgument => ("cli-unknown-flag", flags(command)),
        ErrorKind::InvalidSubcommand => {
            let what =
                Say::new("cli-unknown-command").with("what", word(ContextKind::InvalidSubcommand));
            return Stop::Usage(what, commands(command));
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            return Stop::Usage(Say::new("cli-missing-command"), commands(command));
        }
        ErrorKind::MissingRequiredArgument => ("cli-missing", flags(command)),
        ErrorKind::ArgumentConflict => ("cli-twice", flags(command)),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let value = word(ContextKind::InvalidValue);
            let key = if value.is_empty() {
                "cli-needs-value"
            } else {
                "cli-bad-value"
            };
            let list = word(ContextKind::ValidValue);
            let valid = if list.is_empty() {
                flags(command)
            } else {
                Say::new("cli-values").with("list", list)
            };
            let what = Say::new(key).with("what", argument()).with("value", value);
            return Stop::Usage(what, valid);
        }
        _ => ("cli-bad-arguments", flags(command)),
    };
    Stop::Usage(Say::new(what).with("what", argument()), hint)
}

fn flags(command: &Command) -> Say {
    let names: Vec<String> = command
        .get_arguments()
        .filter(|arg| arg.get_id() != "help" && arg.get_id() != "version")
        .map(|arg| match arg.get_long() {
            Some(long) => format!("--{long}"),
            None => arg.get_id().to_string().to_uppercase(),
        })
        .collect();
    Say::new("cli-flags").with("list", names.join(" "))
}

fn commands(command: &Command) -> Say {
    let names: Vec<&str> = command.get_subcommands().map(Command::get_name).collect();
    Say::new("cli-commands").with("list", names.join(", "))
}

/// The command line with its help in one language: `cli-<command>` says what a command does, `cli-<command>.<argument>` what an
/// argument is; the flags of a kind are told by the words of its fields.
pub(super) fn worded(root: Command, words: &Words) -> Command {
    let heading = |key: &str| words.word(&format!("cli-heading.{key}"));
    let template = format!(
        "{{about}}\n\n{}\n  {{usage}}\n\n{{all-args}}\n",
        heading("usage")
    );
    let (options, inputs) = (heading("options"), heading("arguments"));
    let dress = |command: Command, key: &str, kind: Option<&'static Kind>| {
        let command = command
            .about(about(words, key, kind))
            .help_template(template.clone())
            .subcommand_help_heading(heading("commands"));
        command.mut_args(|arg| {
            let heading = if arg.is_positional() {
                &inputs
            } else {
                &options
            };
            let told = told(words, key, kind, &arg);
            let last = arg.is_global_set().then_some(LAST);
            let arg = arg.help(told).help_heading(heading.clone());
            let arg = match last {
                Some(place) => arg.display_order(place),
                None => arg,
            };
            if arg.get_action().takes_values() {
                arg.hide_possible_values(true).hide_default_value(true)
            } else {
                arg
            }
        })
    };
    let office = kinds::find(Office::KIND);
    dress(root, "cli", None).mut_subcommands(|command| {
        let key = format!("cli-{}", command.get_name());
        let own = (command.get_name() == "init").then_some(office).flatten();
        dress(command, &key, own).mut_subcommands(|inner| {
            let kind = super::kind::find(inner.get_name()).ok();
            dress(inner, &key, kind)
        })
    })
}

fn about(words: &Words, key: &str, kind: Option<&Kind>) -> String {
    match kind.filter(|kind| kind.name != Office::KIND) {
        Some(kind) => words.say(&Say::kind(kind.name)),
        None => words.word(key),
    }
}

fn told(words: &Words, key: &str, kind: Option<&'static Kind>, arg: &Arg) -> String {
    let id = arg.get_id().as_str();
    if let Some(field) = kind.and_then(|kind| kind.field(id)) {
        return told_field(words, kind.map_or("", |kind| kind.name), field);
    }
    let own = Say::new(format!("{key}.{}", id.replace('_', "-")));
    let any = Say::new(format!("cli.{}", id.replace('_', "-")));
    words
        .find(&own)
        .or_else(|| words.find(&any))
        .or_else(|| {
            let field = kinds::of::<Person>().field(id)?;
            Some(told_field(words, Person::KIND, field))
        })
        .unwrap_or_default()
}

fn told_field(words: &Words, kind: &str, field: &Field) -> String {
    let label = words.field(kind, field.name);
    match field.shape {
        Shape::Choice(_, codes) => format!("{label}: {}", codes.join(" | ")),
        _ => label,
    }
}

/// Clap's own words in its usage lines.
fn localised(help: &str, words: &Words) -> String {
    let word = |key: &str| words.word(&format!("cli-heading.{key}"));
    let lines = help
        .replace("[OPTIONS]", &word("some-options"))
        .replace("[COMMAND]", &word("some-command"))
        .replace("<COMMAND>", &word("a-command"));
    lines
        .lines()
        .map(|line| text::visible(line.trim_end()) + "\n")
        .collect()
}
