//! `backup`, `copies` and `bring-back`: verified copies of the whole book, and the way back out of them.

use std::path::PathBuf;

use super::Task;
use super::call::{Call, Format};
use super::kind;
use super::rows::{self, Object};
use super::stop::Stop;
use crate::domain::access::Right;
use crate::domain::day;
use crate::domain::form::Say;
use crate::domain::problem::Problem;
use crate::office::{self, Copy, CopySheet, shown_anchor};

/// Copies the book.
#[derive(Debug, clap::Args)]
pub(super) struct Backup {
    /// The new file; without one the copy joins those kept beside the book.
    to: Option<PathBuf>,
    /// Locks it with a passphrase: for copies that leave the room.
    #[arg(long, requires = "to")]
    lock: bool,
}

/// Opens a locked copy into a new file.
#[derive(Debug, clap::Args)]
pub(super) struct Unlock {
    /// The locked copy.
    copy: PathBuf,
    /// The new file.
    to: PathBuf,
}

/// Lists the copies kept beside the book.
#[derive(Debug, clap::Args)]
pub(super) struct Copies {
    /// Reads each one through again.
    #[arg(long)]
    verify: bool,
    /// Takes the values of erased people out of them.
    #[arg(long)]
    purge: bool,
    /// How they are printed.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// Brings a row, or the whole book, back out of a copy.
#[derive(Debug, clap::Args)]
pub(super) struct BringBack {
    /// The copy.
    copy: PathBuf,
    /// The kind of the row; without one the whole book is meant.
    kind: Option<String>,
    /// The number of the row.
    row: Option<i64>,
    /// Says yes to bringing the whole book back.
    #[arg(long)]
    whole: bool,
    /// Makes a new book out of the copy, where the old one cannot be opened any more.
    #[arg(long, value_name = "F", conflicts_with_all = ["kind", "whole"])]
    new: Option<PathBuf>,
}

impl Task for Backup {
    const NAME: &'static str = "backup";

    fn run(self, call: &mut Call) -> Result<(), Stop> {
        let mut office = call.office()?;
        office.check_right(Right::TakeOut)?;
        let (path, sheet) = match self.to {
            Some(to) if self.lock => {
                let passphrase = new_passphrase(call)?;
                office.tell_of_leaving(&to)?;
                (to.clone(), office.lock_copy_to(&to, &passphrase)?)
            }
            Some(to) => {
                office.tell_of_leaving(&to)?;
                (to.clone(), office.copy_to(&to)?)
            }
            None => match office.keep_copy(true)? {
                Some(copy) => (copy.path, copy.sheet),
                None => return call.say(&Say::new("cli-copied-already")),
            },
        };
        call.say(&Say::new("cli-copied").with("path", path.display().to_string()))?;
        tell(call, &sheet)
    }
}

/// Letters a passphrase has at the least.
const LEAST: usize = 10;

/// The variable that scripts put the passphrase in.
const PASSPHRASE: &str = "TUQUAN_PASSPHRASE";

fn asked(call: &Call, key: &'static str) -> Result<String, Stop> {
    match std::env::var(PASSPHRASE) {
        Ok(given) => Ok(given),
        Err(_) => Ok(rpassword::prompt_password(call.words.word(key))?),
    }
}

fn new_passphrase(call: &Call) -> Result<String, Stop> {
    let passphrase = asked(call, "cli-passphrase-new")?;
    if passphrase.chars().count() < LEAST {
        let say = Say::new("cli-passphrase-short").with("least", LEAST);
        return Err(Stop::Usage(say, Say::new("cli-passphrase-short.hint")));
    }
    if asked(call, "cli-passphrase-again")? != passphrase {
        return Err(Stop::Usage(
            Say::new("cli-passphrase-differs"),
            Say::new("cli-passphrase-differs.hint"),
        ));
    }
    Ok(passphrase)
}

impl Task for Unlock {
    const NAME: &'static str = "unlock";

    fn run(self, call: &mut Call) -> Result<(), Stop> {
        let office = call.office()?;
        let passphrase = asked(call, "cli-passphrase")?;
        let sheet = office.unlock_copy(&self.copy, &self.to, &passphrase)?;
        let path = self.to.display().to_string();
        call.say(&Say::new("cli-unlocked").with("path", path))?;
        tell(call, &sheet)
    }
}

fn tell(call: &mut Call, sheet: &CopySheet) -> Result<(), Stop> {
    let head = ["cli-kind", "cli-rows"].map(|key| call.words.word(key));
    let lines: Vec<Vec<String>> = sheet
        .rows
        .iter()
        .filter(|(_, count)| **count > 0)
        .map(|(kind, count)| vec![call.words.say(&Say::kind(kind)), count.to_string()])
        .collect();
    rows::table(call, &head, &lines)?;
    let seal = shown_anchor(&sheet.anchor());
    call.say(&Say::new("cli-copied-seal").with("seal", seal))
}

impl Task for Copies {
    const NAME: &'static str = "copies";

    fn run(self, call: &mut Call) -> Result<(), Stop> {
        let office = call.office()?;
        office.check_right(Right::TakeOut)?;
        if self.purge {
            let purged = office.purge_copies()?;
            call.say(&Say::new("cli-purged").with("copies", purged.changed))?;
            let left = purged.left.iter().map(|left| left.display().to_string());
            let left: Vec<String> = left.collect();
            if !left.is_empty() {
                return Err(Problem::CopiesLeft { paths: left }.into());
            }
            return Ok(());
        }
        let copies = office.copies()?;
        if self.verify {
            for copy in &copies {
                office.verify_copy(&copy.path)?;
            }
        }
        let (objects, lines): (Vec<Object>, Vec<Vec<String>>) = copies.iter().map(line).unzip();
        let head = ["cli-at", "cli-file", "cli-seal"].map(|key| call.words.word(key));
        if self.format == Format::Json {
            return call.json(&objects);
        }
        rows::columns(call, &head, &lines, self.format)
    }
}

fn line(copy: &Copy) -> (Object, Vec<String>) {
    let path = copy.path.display().to_string();
    let seal = shown_anchor(&copy.sheet.anchor());
    let at = copy.made_at().map_or_else(
        || copy.sheet.made_at.clone(),
        |at| format!("{} {}", at.format("%H:%M"), day::show_day(at.date())),
    );
    let object = Object::default()
        .with("made_at", copy.sheet.made_at.as_str())
        .with("path", path.as_str())
        .with("seal", seal.as_str())
        .with("sha256", copy.sheet.sha256.as_str());
    (object, vec![at, path, seal])
}

impl Task for BringBack {
    const NAME: &'static str = "bring-back";

    fn run(self, call: &mut Call) -> Result<(), Stop> {
        if let Some(to) = &self.new {
            let sheet = office::book_from_copy(&self.copy, to, call.who.clone(), call.clock)?;
            let path = to.display().to_string();
            call.say(&Say::new("cli-book-made").with("path", path))?;
            return tell(call, &sheet);
        }
        let mut office = call.office()?;
        let done = match (&self.kind, self.row) {
            (Some(typed), Some(id)) => office.bring_back_row(&self.copy, kind::find(typed)?, id)?,
            (None, None) if self.whole => office.bring_back_all(&self.copy)?,
            _ => {
                return Err(Stop::Usage(
                    Say::new("cli-bring-back-what"),
                    Say::new("cli-bring-back-what.hint"),
                ));
            }
        };
        call.say(&done.say)
    }
}
