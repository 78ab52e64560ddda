//! `lang`: the language this officer is spoken to in, kept in the book.

use super::Task;
use super::call::Call;
use super::stop::Stop;
use crate::domain::command::{Change, Command};
use crate::domain::form::{Row, Say};
use crate::domain::kinds;
use crate::domain::place::Officer;
use crate::words::{LANGUAGES, Words};

/// Keeps a language.
#[derive(Debug, clap::Args)]
pub(super) struct Lang {
    /// The language.
    #[arg(value_parser = LANGUAGES.to_vec())]
    language: String,
}

impl Task for Lang {
    const NAME: &'static str = "lang";

    fn run(self, call: &mut Call) -> Result<(), Stop> {
        let mut office = call.office()?;
        let known = office
            .ask()
            .named(kinds::of::<Officer>(), &call.who.name, None)?;
        let row = Row::new().with("language", self.language.as_str());
        let change = match known.first() {
            Some(officer) => Change::of::<Officer>(officer.id, officer.rev, row),
            None => Change::new::<Officer>(row.with("name", call.who.name.as_str())),
        };
        call.run(&mut office, Command::save(change))?;
        call.words = Words::of(&self.language);
        let name = call.who.name.clone();
        call.say(&Say::new("cli-language").with("name", name))
    }
}
