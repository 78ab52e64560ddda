//! `backup`: a verified copy of the whole book.

use std::path::PathBuf;

use super::Task;
use super::call::Call;
use super::rows;
use super::stop::Stop;
use crate::domain::form::Say;

/// Copies the book.
#[derive(Debug, clap::Args)]
pub(super) struct Backup {
    /// The new file.
    to: PathBuf,
}

impl Task for Backup {
    const NAME: &'static str = "backup";

    fn run(self, call: &mut Call) -> Result<(), Stop> {
        let office = call.office()?;
        let counts = office.backup(&self.to)?;
        let path = self.to.display().to_string();
        call.say(&Say::new("cli-copied").with("path", path))?;
        let head = ["cli-kind", "cli-rows"].map(|key| call.words.word(key));
        let lines: Vec<Vec<String>> = counts
            .iter()
            .filter(|(_, count)| *count > 0)
            .map(|(kind, count)| vec![call.words.say(&Say::kind(kind)), count.to_string()])
            .collect();
        rows::table(call, &head, &lines)
    }
}
