//! `export`: a register as a file for spreadsheets or programs.

use std::path::PathBuf;

use super::Task;
use super::call::Call;
use super::stop::Stop;
use super::{kind, list};
use crate::domain::form::{Record, Say};
use crate::domain::person::Membership;
use crate::office::export::{self, Form, Sheet};
use crate::office::import::MEMBER;

/// The endings of file names that say how a register is written.
const ENDINGS: [&str; 3] = ["csv", "xlsx", "json"];

/// Writes a register to a file.
#[derive(Debug, clap::Args)]
pub(super) struct Export {
    /// The kind.
    kind: String,
    /// The file.
    #[arg(long, value_name = "X.csv|X.xlsx|X.json")]
    to: PathBuf,
    /// Whole telephone numbers.
    #[arg(long)]
    private: bool,
    /// Only what counted on that day.
    #[arg(long, value_name = "D")]
    as_of: Option<String>,
    /// Writes over a file that is there.
    #[arg(long)]
    force: bool,
    /// To whom it goes, and what for.
    #[arg(long, value_name = "T", default_value_t)]
    given_to: String,
}

impl Task for Export {
    const NAME: &'static str = "export";

    fn run(self, call: &mut Call) -> Result<(), Stop> {
        let kind = kind::find(&self.kind)?;
        let path = self.to.display().to_string();
        let ending = self.to.extension().and_then(|ending| ending.to_str());
        if !ending.is_some_and(|own| ENDINGS.iter().any(|known| own.eq_ignore_ascii_case(known))) {
            return Err(Stop::Usage(
                Say::new("cli-bad-ending").with("path", path),
                Say::new("cli-values").with(
                    "list",
                    ENDINGS.map(|ending| format!(".{ending}")).join(", "),
                ),
            ));
        }
        let mut office = call.office()?;
        let as_of = self
            .as_of
            .as_deref()
            .map(|typed| list::as_of(typed, call.clock.today()))
            .transpose()?;
        let name = if kind.name == Membership::KIND {
            MEMBER
        } else {
            kind.name
        };
        let table = export::export(&office, name, as_of, self.private)?;
        let words = &call.words;
        let sheet = Sheet {
            table: &table,
            form: Form::of_path(&self.to),
            say: &|say| words.say(say),
        };
        let exit = table.exit(self.given_to);
        let cut = office.send_out(&sheet, &exit, &self.to, self.force)?;
        if cut > 0 {
            call.note(&Say::new("note-cut").with("texts", cut));
        }
        let rows = table.rows.len();
        call.say(
            &Say::new("cli-written")
                .with("rows", rows)
                .with("path", path),
        )
    }
}
