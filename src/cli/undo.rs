//! `undo` and `redo`: one's own last step taken back, and done again.

use super::Task;
use super::call::Call;
use super::stop::Stop;
use crate::domain::command::Command;

/// Takes the last step back.
#[derive(Debug, clap::Args)]
pub(super) struct Undo {}

/// Does the step taken back last once more.
#[derive(Debug, clap::Args)]
pub(super) struct Redo {}

impl Task for Undo {
    const NAME: &'static str = "undo";

    fn run(self, call: &mut Call) -> Result<(), Stop> {
        carry_out(call, Command::Undo)
    }
}

impl Task for Redo {
    const NAME: &'static str = "redo";

    fn run(self, call: &mut Call) -> Result<(), Stop> {
        carry_out(call, Command::Redo)
    }
}

/// Carries out a command that needs nothing more, and says what was done.
fn carry_out(call: &mut Call, command: Command) -> Result<(), Stop> {
    let mut office = call.office()?;
    let done = call.run(&mut office, command)?;
    call.say(&done.say)
}
