//! `completions`: what a shell needs to complete the command line, made from the same table.

use clap::ValueEnum;
use clap_complete::Shell;

use super::Task;
use super::call::Call;
use super::help;
use super::stop::Stop;

/// The shells there are completions for.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Target {
    /// GNU Bash.
    Bash,
    /// Z shell.
    Zsh,
    /// PowerShell.
    #[value(name = "powershell")]
    PowerShell,
}

/// Prints completions.
#[derive(Debug, clap::Args)]
pub(super) struct Completions {
    /// The shell.
    shell: Target,
}

impl Task for Completions {
    const NAME: &'static str = "completions";

    fn run(self, call: &mut Call) -> Result<(), Stop> {
        let shell = match self.shell {
            Target::Bash => Shell::Bash,
            Target::Zsh => Shell::Zsh,
            Target::PowerShell => Shell::PowerShell,
        };
        let mut text = Vec::new();
        let mut command = help::worded(super::command(), &call.words);
        clap_complete::generate(shell, &mut command, "tuquan", &mut text);
        call.raw(&text)
    }
}
