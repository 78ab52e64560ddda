//! `init`: a new book with its office.

use clap::{ArgMatches, Command, Error, FromArgMatches};

use super::Task;
use super::call::Call;
use super::stop::Stop;
use super::typed::{self, Given};
use crate::domain::form::{Kind, Record, Row, Say};
use crate::domain::kinds;
use crate::domain::place;
use crate::domain::problem::Problem;
use crate::domain::unit::Unit;
use crate::office::{Office, units};

/// Makes a new book; its flags are the fields of the office.
#[derive(Debug)]
pub(super) struct Init {
    given: Given,
}

fn kind() -> &'static Kind {
    kinds::of::<place::Office>()
}

impl FromArgMatches for Init {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error> {
        Ok(Self {
            given: typed::given(matches, kind()),
        })
    }
    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

impl clap::Args for Init {
    fn augment_args(command: Command) -> Command {
        typed::with_flags(command, kind())
    }
    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl Task for Init {
    const NAME: &'static str = "init";

    fn run(self, call: &mut Call) -> Result<(), Stop> {
        let row = typed::row(None, kind(), &self.given, call.clock.today())?;
        let card =
            place::Office::from_row(&completed(row)).map_err(|findings| Problem::Faults {
                kind: place::Office::KIND,
                place: 0,
                findings,
            })?;
        let office = Office::create(call.place(), &card, call.who.clone(), call.clock, false)?;
        let path = office.place().path.display().to_string();
        call.say(
            &Say::new("cli-made")
                .with("name", card.name)
                .with("path", path),
        )
    }
}

/// What the table of units knows under the code: the province, and name and kind where they were not typed.
fn completed(mut row: Row) -> Row {
    let Some(unit) = unit(row.get("code").text()) else {
        return row;
    };
    for (field, known) in [
        ("name", unit.name.as_str()),
        ("kind", unit.kind.code()),
        ("province", unit.province.as_str()),
    ] {
        if row.get(field).is_blank() {
            row.set(field, known);
        }
    }
    row
}

fn unit(code: &str) -> Option<Unit> {
    if code.is_empty() {
        return None;
    }
    units::units()?.by_code(code).cloned()
}
