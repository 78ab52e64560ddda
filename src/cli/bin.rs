//! `bin`, `retire`, `restore` and `erase`: rows leave the registers, come back, or lose a person's name for good.

use clap::ValueEnum;

use super::Task;
use super::call::{Call, Format};
use super::rows::{self, Object};
use super::stop::Stop;
use super::{kind, typed};
use crate::domain::command::Command;
use crate::domain::form::{Record, Say};
use crate::domain::kinds::{self, KINDS};
use crate::domain::person::Person;
use crate::domain::problem::Problem;

/// Rows of one kind at the most.
const MOST: usize = 1_000;

/// Shows the bin.
#[derive(Debug, clap::Args)]
pub(super) struct Bin {
    /// How it is printed.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// Puts a row into the bin.
#[derive(Debug, clap::Args)]
pub(super) struct Retire {
    /// The kind.
    kind: String,
    /// The row, by number or name.
    row: String,
}

/// Takes a row out of the bin.
#[derive(Debug, clap::Args)]
pub(super) struct Restore {
    /// The kind.
    kind: String,
    /// The number of the row.
    row: i64,
}

/// What can be erased: only people have anything to erase.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Erased {
    /// A person.
    Person,
}

/// Erases a person's name and telephone for good.
#[derive(Debug, clap::Args)]
pub(super) struct Erase {
    /// The kind.
    kind: Erased,
    /// The person, by number or name.
    row: String,
    /// On what ground.
    #[arg(long, value_name = "T")]
    ground: String,
}

impl Task for Bin {
    const NAME: &'static str = "bin";

    fn run(self, call: &mut Call) -> Result<(), Stop> {
        let office = call.office()?;
        let ask = office.ask();
        let (mut objects, mut lines) = (Vec::new(), Vec::new());
        for kind in KINDS {
            for stored in ask.bin(kind, MOST)? {
                let name = ask.label_of(kind, &stored.row)?;
                let step = stored.gone.map(|op| ask.step(op)).transpose()?.flatten();
                let (at, who) = step.map(|op| (op.at, op.who)).unwrap_or_default();
                lines.push(vec![
                    call.words.say(&Say::kind(kind.name)),
                    stored.id.to_string(),
                    name.clone(),
                    at.replace('T', " "),
                    who.clone(),
                ]);
                objects.push(
                    Object::default()
                        .with("kind", kind::name(kind))
                        .with("id", stored.id)
                        .with("name", name)
                        .with("at", at)
                        .with("who", who),
                );
            }
        }
        if self.format == Format::Json {
            return call.json(&objects);
        }
        let keys = ["cli-kind", "cli-number", "cli-name", "cli-at", "cli-who"];
        let head = keys.map(|key| call.words.word(key));
        rows::columns(call, &head, &lines, self.format)
    }
}

impl Task for Retire {
    const NAME: &'static str = "retire";

    fn run(self, call: &mut Call) -> Result<(), Stop> {
        let kind = kind::find(&self.kind)?;
        let mut office = call.office()?;
        let id = typed::meant(office.ask(), kind, &self.row)?;
        let rev = office.ask().row(kind, id)?.rev;
        let command = Command::Retire {
            kind: kind.name,
            id,
            rev,
        };
        let done = call.run(&mut office, command)?;
        call.say(&done.say)
    }
}

impl Task for Restore {
    const NAME: &'static str = "restore";

    fn run(self, call: &mut Call) -> Result<(), Stop> {
        let kind = kind::find(&self.kind)?;
        let mut office = call.office()?;
        if office.ask().row(kind, self.row)?.gone.is_none() {
            return Err(Stop::from(Problem::NotFound {
                kind: kind.name,
                what: self.row.to_string(),
            }));
        }
        let command = Command::Restore {
            kind: kind.name,
            id: self.row,
        };
        let done = call.run(&mut office, command)?;
        call.say(&done.say)
    }
}

impl Task for Erase {
    const NAME: &'static str = "erase";

    fn run(self, call: &mut Call) -> Result<(), Stop> {
        let (Erased::Person, kind) = (self.kind, kinds::of::<Person>());
        debug_assert!(kind.name == Person::KIND);
        let mut office = call.office()?;
        let person = typed::meant(office.ask(), kind, &self.row)?;
        let command = Command::Erase {
            person,
            ground: self.ground,
        };
        let done = call.run(&mut office, command)?;
        call.say(&done.say)
    }
}
