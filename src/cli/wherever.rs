//! `where`: the file of the book.

use super::Task;
use super::call::Call;
use super::stop::Stop;

/// Shows where the book is.
#[derive(Debug, clap::Args)]
pub(super) struct Where {}

impl Task for Where {
    const NAME: &'static str = "where";

    fn run(self, call: &mut Call) -> Result<(), Stop> {
        let path = call.file.display().to_string();
        call.line(&path)
    }
}
