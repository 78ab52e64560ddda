//! `add` and `change`: one row of any kind, its flags made from the kind's FIELDS. A member is a person with a membership,
//! a meeting comes with its teams, an assessment with an item for every criterion.

use clap::{Arg, ArgAction, ArgMatches, Error, FromArgMatches, Subcommand};

use super::Task;
use super::call::{Call, Format};
use super::kind;
use super::rows;
use super::stop::Stop;
use super::typed::{self, Given};
use crate::domain::assessment::Assessment;
use crate::domain::command::{self, Command, Round, Target};
use crate::domain::fault::{Fault, Finding};
use crate::domain::form::{Kind, Record, Row};
use crate::domain::kinds;
use crate::domain::meeting::{Meeting, MeetingTeam};
use crate::domain::person::{Membership, Person};
use crate::domain::problem::Problem;
use crate::domain::team::Team;
use crate::office::{Ask, Office};

/// Makes a row.
#[derive(Debug, clap::Args)]
pub(super) struct Add {
    #[command(subcommand)]
    typed: Typed,
    /// Prints the new row.
    #[arg(long, value_enum, global = true)]
    format: Option<Format>,
}

/// Changes a row.
#[derive(Debug, clap::Args)]
pub(super) struct Change {
    #[command(subcommand)]
    typed: Typed<true>,
    /// Prints the row as it is now.
    #[arg(long, value_enum, global = true)]
    format: Option<Format>,
}

/// A kind with the values typed behind its flags; with `SEEN`, of a row that is there already.
#[derive(Debug)]
struct Typed<const SEEN: bool = false> {
    kind: &'static Kind,
    which: String,
    given: Given,
    teams: Vec<String>,
}

impl<const SEEN: bool> FromArgMatches for Typed<SEEN> {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error> {
        let missing = || Error::new(clap::error::ErrorKind::MissingSubcommand);
        let (name, matches) = matches.subcommand().ok_or_else(missing)?;
        let kind = kind::find(name).map_err(|_| missing())?;
        let mut given = typed::given(matches, kind);
        if kind.name == Membership::KIND && !SEEN {
            given.extend(typed::given(matches, kinds::of::<Person>()));
        }
        let texts = |id: &str| matches.try_get_many::<String>(id).ok().flatten();
        Ok(Self {
            kind,
            which: texts("row")
                .and_then(|mut typed| typed.next().cloned())
                .unwrap_or_default(),
            given,
            teams: match kind.name {
                Meeting::KIND => texts("team")
                    .map(|typed| typed.cloned().collect())
                    .unwrap_or_default(),
                _ => Vec::new(),
            },
        })
    }
    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

impl<const SEEN: bool> Subcommand for Typed<SEEN> {
    fn augment_subcommands(command: clap::Command) -> clap::Command {
        command
            .subcommand_required(true)
            .subcommands(kind::addable().map(|kind| {
                let mut inner = typed::with_flags(clap::Command::new(kind::name(kind)), kind);
                if kind.name.contains('_') {
                    inner = inner.alias(kind.name);
                }
                if SEEN {
                    return inner.arg(Arg::new("row").value_name("ID").required(true));
                }
                match kind.name {
                    Membership::KIND => {
                        inner.args(typed::fields(kinds::of::<Person>()).map(typed::flag))
                    }
                    Meeting::KIND => inner.arg(
                        Arg::new("team")
                            .long("team")
                            .value_name("V")
                            .action(ArgAction::Append),
                    ),
                    _ => inner,
                }
            }))
    }
    fn augment_subcommands_for_update(command: clap::Command) -> clap::Command {
        Self::augment_subcommands(command)
    }
    fn has_subcommand(name: &str) -> bool {
        kind::addable().any(|known| kind::name(known) == name || known.name == name)
    }
}

impl Task for Add {
    const NAME: &'static str = "add";

    fn run(self, call: &mut Call) -> Result<(), Stop> {
        let mut office = call.office()?;
        let typed = self.typed;
        let (command, place) = command_of(office.ask(), &typed, call.clock.today())?;
        typed::tell_notices(call, typed.kind, &typed.given);
        let done = call.run(&mut office, command)?;
        let id = done.ids.get(place).copied().unwrap_or_default();
        tell(call, &office, typed.kind, id, &done.say, self.format)
    }
}

impl Task for Change {
    const NAME: &'static str = "change";

    fn run(self, call: &mut Call) -> Result<(), Stop> {
        let mut office = call.office()?;
        let Typed {
            kind, which, given, ..
        } = self.typed;
        let id = typed::meant(office.ask(), kind, &which)?;
        let seen = office.ask().row(kind, id)?;
        let row = typed::row(Some(office.ask()), kind, &given, call.clock.today())?;
        typed::tell_notices(call, kind, &given);
        let change = command::Change {
            kind: kind.name,
            target: Target::Seen {
                id,
                rev: seen.rev,
                base: seen.row,
            },
            row,
            fresh: Vec::new(),
        };
        let done = call.run(&mut office, Command::save(change))?;
        tell(call, &office, kind, id, &done.say, self.format)
    }
}

fn tell(
    call: &mut Call,
    office: &Office,
    kind: &'static Kind,
    id: i64,
    say: &crate::domain::form::Say,
    format: Option<Format>,
) -> Result<(), Stop> {
    if let Some(format) = format {
        let stored = office.ask().row(kind, id)?;
        return rows::print(call, office.ask(), kind, &[stored], format, false);
    }
    let line = format!("{id}  {}", call.words.say(say));
    call.did(&line)
}

/// The command for what was typed, and the place of the row that was asked for among those it makes.
fn command_of(
    ask: Ask<'_>,
    typed: &Typed,
    today: chrono::NaiveDate,
) -> Result<(Command, usize), Problem> {
    let row = typed::row(Some(ask), typed.kind, &typed.given, today)?;
    match typed.kind.name {
        Membership::KIND => member(ask, typed, row, today),
        Meeting::KIND => meeting(ask, typed, row),
        Assessment::KIND => Ok((round(row)?, 0)),
        kind => Ok((Command::save(change(kind, row)), 0)),
    }
}

fn change(kind: &'static str, row: Row) -> command::Change {
    command::Change {
        kind,
        target: Target::New,
        row,
        fresh: Vec::new(),
    }
}

/// A new person with a membership, or a membership of a person who is there already.
fn member(
    ask: Ask<'_>,
    typed: &Typed,
    row: Row,
    today: chrono::NaiveDate,
) -> Result<(Command, usize), Problem> {
    let membership = change(Membership::KIND, row);
    if !membership.row.get("person").is_blank() {
        return Ok((Command::save(membership), 0));
    }
    let person = typed::row(Some(ask), kinds::of::<Person>(), &typed.given, today)?;
    let changes = vec![change(Person::KIND, person), membership.linked("person", 0)];
    let command = Command::Save {
        changes,
        what: None,
        token: String::new(),
    };
    Ok((command, 1))
}

/// A meeting and the teams that are to come; nobody's attendance is marked yet.
fn meeting(ask: Ask<'_>, typed: &Typed, row: Row) -> Result<(Command, usize), Problem> {
    let mut changes = vec![change(Meeting::KIND, row)];
    for name in &typed.teams {
        let team = typed::meant(ask, kinds::of::<Team>(), name)?;
        changes.push(change(MeetingTeam::KIND, Row::new().with("team", team)).linked("meeting", 0));
    }
    let command = Command::Save {
        changes,
        what: None,
        token: String::new(),
    };
    Ok((command, 0))
}

fn round(mut row: Row) -> Result<Command, Problem> {
    let set = row.remove("criteria_set").and_then(|set| set.int());
    let set = set.ok_or_else(|| Problem::Faults {
        kind: Assessment::KIND,
        place: 0,
        findings: vec![Finding::refusal("criteria_set", Fault::Required)],
    })?;
    Ok(Command::OpenRound(Round {
        set,
        row,
        carry_from: None,
    }))
}
