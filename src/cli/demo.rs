//! `demo`: the training commune, thrown away afterwards unless it is to be kept.

use std::io::IsTerminal;
use std::path::PathBuf;

use super::Task;
use super::call::Call;
use super::stop::Stop;
use crate::domain::form::Say;
use crate::domain::problem::Problem;
use crate::office::{Office, demo};
use crate::ui;

/// Opens the training commune.
#[derive(Debug, clap::Args)]
pub(super) struct Demo {
    /// Keeps it in this new file.
    #[arg(long, value_name = "F")]
    keep: Option<PathBuf>,
}

impl Task for Demo {
    const NAME: &'static str = "demo";

    fn run(self, call: &mut Call) -> Result<(), Stop> {
        let seen =
            call.plain || (std::io::stdin().is_terminal() && std::io::stdout().is_terminal());
        match self.keep {
            Some(file) => {
                let office = demo::create(&file, call.who.clone(), call.clock, &mut |_, _| true)?;
                if seen {
                    return open(call, office, file);
                }
                let name = office.name()?;
                let path = file.display().to_string();
                call.say(&Say::new("cli-made").with("name", name).with("path", path))
            }
            None if seen => {
                let folder = std::env::temp_dir().join(format!("tuquan-{}", uuid::Uuid::now_v7()));
                let file = folder.join("demo.db");
                let opened = demo::create(&file, call.who.clone(), call.clock, &mut |_, _| true)
                    .map_err(Stop::from)
                    .and_then(|office| open(call, office, file));
                let _ = std::fs::remove_dir_all(folder);
                opened
            }
            None => Err(Stop::from(Problem::NoTerminal)),
        }
    }
}

fn open(call: &mut Call, office: Office, path: PathBuf) -> Result<(), Stop> {
    let start = ui::Start {
        office: Some(office),
        place: path.into(),
        who: call.who.clone(),
        clock: call.clock,
        language: call.words.language().to_owned(),
        theme: call.theme,
    };
    super::open(call, start)
}
