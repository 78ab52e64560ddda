//! `lang`: the language this officer is spoken to in, kept in the book.

use super::Task;
use super::call::Call;
use super::stop::Stop;
use crate::domain::form::Say;
use crate::office::officer;
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
        officer::remember_language(&mut office, &self.language)?;
        call.words = Words::of(&self.language);
        let name = call.who.name.clone();
        call.say(&Say::new("cli-language").with("name", name))
    }
}
