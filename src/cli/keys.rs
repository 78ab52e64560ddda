//! `keys`: what this terminal shows and what its keys send; the person's own keys.

use super::Task;
use super::call::Call;
use super::stop::Stop;
use crate::domain::form::Say;
use crate::domain::problem::Problem;
use crate::ui::profile::{self, Settings};
use crate::ui::{sight, tester};

/// Tests the keys.
#[derive(Debug, clap::Args)]
pub(super) struct Keys {
    /// Prints the keys as a keys file.
    #[arg(long)]
    print: bool,
    /// Back to the keys and the terminal of the factory.
    #[arg(long, conflicts_with = "print")]
    reset: bool,
}

impl Task for Keys {
    const NAME: &'static str = "keys";

    fn run(self, call: &mut Call) -> Result<(), Stop> {
        let folder = profile::folder();
        if self.reset {
            for path in folder
                .iter()
                .flat_map(|folder| [profile::keys(folder), profile::terminals(folder)])
            {
                match std::fs::remove_file(&path) {
                    Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                        let path = path.display().to_string();
                        return Err(Problem::NoRight { path }.into());
                    }
                    _ => {}
                }
            }
            return call.say(&Say::new("keys-reset"));
        }
        let settings = Settings::read(folder.as_deref(), call.theme, &sight::environment);
        if let Some(problem) = settings.complaint {
            return Err(problem.into());
        }
        if self.print {
            let path = folder.map_or_else(String::new, |folder| {
                profile::keys(&folder).display().to_string()
            });
            call.line(&format!("# {path}"))?;
            let text = settings.keys.written(&|key| call.words.word(key));
            return call.raw(text.as_bytes());
        }
        call.flush()?;
        match tester::start(&call.words)? {
            Some(path) => call.say(&Say::new("keys-kept").with("path", path.display().to_string())),
            None => call.say(&Say::new("keys-not-kept")),
        }
    }
}
