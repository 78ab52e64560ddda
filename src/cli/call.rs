//! One call of the command line: which book, who, in which language, on what day, and the way out to standard output.

use std::io::{IsTerminal, Write};
use std::path::PathBuf;

use clap::{Parser, ValueEnum};
use etcetera::BaseStrategy;

use super::rows::Object;
use super::stop::{self, Stop};
use crate::domain::command::{Command, Done};
use crate::domain::form::Say;
use crate::domain::privacy::{DisclosureList, DisclosureWay};
use crate::domain::problem::{Problem, ReadOnly};
use crate::domain::{day, text};
use crate::office::exit::{Exit, Leaving};
use crate::office::{Clock, Ground, Office, Place, Who, officer};
use crate::ui::sight::Theme;
use crate::words::{LANGUAGES, Words};

/// What may stand before or behind any command.
#[derive(Debug, Parser)]
#[command(
    name = "tuquan",
    version,
    color = clap::ColorChoice::Never,
    disable_help_flag = true,
    disable_version_flag = true,
    disable_help_subcommand = true,
    args_conflicts_with_subcommands = false,
    infer_subcommands = false,
)]
pub(super) struct Globals {
    /// The book.
    #[arg(long, global = true, value_name = "F")]
    file: Option<PathBuf>,
    /// The language.
    #[arg(long, global = true, value_parser = LANGUAGES.to_vec())]
    lang: Option<String>,
    /// The name in the book.
    #[arg(long = "as", global = true, value_name = "NAME")]
    as_name: Option<String>,
    /// For reading only.
    #[arg(long, global = true)]
    read_only: bool,
    /// By one person alone, on a network disk.
    #[arg(long, global = true)]
    alone: bool,
    /// Line by line, without a screen.
    #[arg(long, global = true)]
    plain: bool,
    /// The colours.
    #[arg(long, global = true, value_parser = THEMES.to_vec())]
    theme: Option<String>,
}

/// The themes by their words.
const THEMES: [&str; 3] = [Theme::ALL[0].0, Theme::ALL[1].0, Theme::ALL[2].0];

/// How rows are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// Aligned for the eye.
    #[default]
    Table,
    /// Comma-separated, one row a line.
    Csv,
    /// An array of objects.
    Json,
}

/// One call.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one word of the command line"
)]
pub(super) struct Call {
    /// The words of its language.
    pub(super) words: Words,
    /// Where the book is.
    pub(super) file: PathBuf,
    /// The person at the keys.
    pub(super) who: Who,
    /// The clock.
    pub(super) clock: Clock,
    /// Line by line, without a screen.
    pub(super) plain: bool,
    /// The theme asked for.
    pub(super) theme: Option<Theme>,
    alone: bool,
    read_only: bool,
    language_is_asked: bool,
    name_is_asked: bool,
    out: Vec<u8>,
    /// Rows of the book among what is said, for the gate of all that leaves.
    told: String,
    /// A book was opened.
    opened: bool,
    /// Whole telephone numbers, or all of one person, were asked for.
    whole: bool,
    exit: Exit,
}

impl Call {
    /// Reads the settings of a call; a refusal comes with the words to tell it in.
    pub(super) fn new(globals: Globals) -> Result<Self, Box<(Words, Stop)>> {
        let asked = globals.lang.clone().or_else(|| variable("TUQUAN_LANG"));
        let words = Words::of(&language(asked.as_deref()));
        let (clock, file) = match (clock(), book(globals.file)) {
            (Ok(clock), Ok(file)) => (clock, file),
            (Err(stop), _) | (_, Err(stop)) => return Err(Box::new((words, stop))),
        };
        let account = account();
        let asked_name = globals
            .as_name
            .map(|name| text::clean(&name, 60, false).text)
            .filter(|name| !name.is_empty());
        let name_is_asked = asked_name.is_some();
        let name = asked_name.unwrap_or_else(|| account.clone());
        Ok(Self {
            words,
            file,
            who: Who { name, account },
            clock,
            plain: globals.plain,
            theme: globals.theme.as_deref().and_then(Theme::parse),
            alone: globals.alone,
            read_only: globals.read_only,
            language_is_asked: asked.is_some(),
            name_is_asked,
            out: Vec::new(),
            told: String::new(),
            opened: false,
            whole: false,
            exit: Exit {
                list: DisclosureList::Extract,
                way: DisclosureWay::Shown,
                to: String::new(),
            },
        })
    }

    /// Where the book is, and whether it is to be had alone.
    pub(super) fn place(&self) -> Place {
        Place {
            alone: self.alone.then(|| self.who.name.clone()),
            ..Place::from(self.file.clone())
        }
    }

    /// Opens the book; an officer known to it is spoken to in the language kept there.
    pub(super) fn office(&mut self) -> Result<Office, Stop> {
        let mut office = Office::open(self.place(), self.who.clone(), self.clock, self.read_only)?;
        self.clock = office.clock();
        if !self.name_is_asked
            && let Some(name) = office.name_of_account()?
        {
            self.who.name = name;
        }
        office.sit_down(self.who.clone())?;
        self.opened = true;
        if !self.language_is_asked
            && let Some(language) = officer::language(&office)?
        {
            self.words = Words::of(&language);
        }
        if let Some(upgraded) = office.upgraded() {
            self.note(&upgraded.say());
        }
        if self.alone {
            self.note(&Say::new("note-alone"));
        }
        if self.clock.is_refused() {
            self.note(&Say::new("note-day-refused"));
        }
        if office.ground() == Ground::Plain {
            self.note(&Say::new("note-plain-disk"));
        }
        if let Some(why) = office.read_only().filter(|why| *why != ReadOnly::Asked) {
            self.note(&Problem::ReadOnly { why }.say());
        }
        Ok(office)
    }

    /// Carries a command out; warnings go to standard error.
    pub(super) fn run(&mut self, office: &mut Office, command: Command) -> Result<Done, Stop> {
        let kinds: Vec<&'static str> = match &command {
            Command::Save { changes, .. } => changes.iter().map(|change| change.kind).collect(),
            _ => Vec::new(),
        };
        let done = office.run(command)?;
        for (place, finding) in &done.warnings {
            let shown = match kinds.get(*place) {
                Some(kind) => stop::beside(&self.words, kind, finding),
                None => self.words.say(&finding.fault.say()),
            };
            self.note(&Say::new("cli-warning").with("what", shown));
        }
        Ok(done)
    }

    /// What the log says of the rows that are shown, where people stand in them; `whole` where telephones, or all of one person, were asked for.
    pub(super) fn shows(&mut self, list: DisclosureList, to: &str, whole: bool) {
        to.clone_into(&mut self.exit.to);
        self.exit.list = list;
        self.whole = whole;
    }

    /// One line of the book on standard output, with nothing hidden in it.
    pub(super) fn line(&mut self, line: &str) -> Result<(), Stop> {
        self.told.push_str(line);
        self.told.push('\n');
        writeln!(self.out, "{}", text::visible(line))?;
        Ok(())
    }

    /// One line about what was just done: it tells nothing that whoever did it had not typed.
    pub(super) fn did(&mut self, line: &str) -> Result<(), Stop> {
        writeln!(self.out, "{}", text::visible(line))?;
        Ok(())
    }

    /// A sentence of the program on standard output.
    pub(super) fn say(&mut self, say: &Say) -> Result<(), Stop> {
        writeln!(self.out, "{}", text::visible(&self.words.say(say)))?;
        Ok(())
    }

    /// A sentence on standard error.
    pub(super) fn note(&self, say: &Say) {
        let _ = writeln!(std::io::stderr(), "{}", text::visible(&self.words.say(say)));
    }

    /// Text that was made safe for its format already.
    #[expect(clippy::unnecessary_wraps, reason = "as every way of saying something")]
    pub(super) fn raw(&mut self, bytes: &[u8]) -> Result<(), Stop> {
        self.told.push_str(&String::from_utf8_lossy(bytes));
        self.out.extend_from_slice(bytes);
        Ok(())
    }

    /// Something that goes through the gate on its way to standard output.
    pub(super) fn hand<T: Leaving + ?Sized>(
        &mut self,
        office: &mut Office,
        what: &T,
        exit: &Exit,
    ) -> Result<(), Stop> {
        let (bytes, _) = office.let_out(what, exit)?;
        self.out.extend_from_slice(&bytes);
        Ok(())
    }

    /// Objects as a JSON array; hidden letters are written as `\uXXXX`.
    pub(super) fn json(&mut self, objects: &[Object]) -> Result<(), Stop> {
        let text = serde_json::to_string_pretty(objects).map_err(Problem::from)?;
        self.raw(text::escaped(&text).as_bytes())?;
        self.raw(b"\n")
    }

    /// Everything said so far reaches standard output. Rows of the book pass the gate first where they do not stay on a screen.
    pub(super) fn flush(&mut self) -> Result<(), Stop> {
        let (said, told) = (
            std::mem::take(&mut self.out),
            std::mem::take(&mut self.told),
        );
        let stdout = std::io::stdout();
        let leaves = self.opened && !told.is_empty();
        if leaves && (self.whole || !stdout.is_terminal()) {
            self.pass(&told)?;
        }
        let mut out = stdout.lock();
        out.write_all(&said)?;
        out.flush()?;
        Ok(())
    }

    fn pass(&self, told: &str) -> Result<(), Stop> {
        let (file, who) = (self.file.clone(), self.who.clone());
        let mut office = Office::open(file, who, self.clock, self.read_only)?;
        match office.let_out(told, &self.exit) {
            // What is wrong with a book must still be told.
            Err(Problem::Damaged { .. }) | Ok(_) => Ok(()),
            Err(problem) => Err(problem.into()),
        }
    }
}

/// A variable of the environment that is set and not blank.
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// The language asked for, else that of the machine, else Vietnamese.
pub(super) fn language(asked: Option<&str>) -> String {
    let machine = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(variable);
    let wanted = asked.map(str::to_owned).or(machine).unwrap_or_default();
    LANGUAGES
        .iter()
        .find(|known| {
            wanted
                .split(['_', '.', '-', '@'])
                .next()
                .is_some_and(|head| head.eq_ignore_ascii_case(known))
        })
        .unwrap_or(&LANGUAGES[0])
        .to_string()
}

fn clock() -> Result<Clock, Stop> {
    let Some(typed) = variable("TUQUAN_TODAY") else {
        return Ok(Clock::Machine);
    };
    if is_served() {
        return Ok(Clock::Refused);
    }
    day::parse_day(&typed, Clock::Machine.today())
        .map(Clock::Day)
        .map_err(|_| {
            Stop::Usage(
                Say::new("cli-bad-today").with("text", typed),
                Say::new("cli-bad-today.hint"),
            )
        })
}

/// True where the file of the program lends its group to whoever runs it, or sshd put this command in the place of another: the person at the
/// keys does not choose the day of such a book.
fn is_served() -> bool {
    variable("SSH_ORIGINAL_COMMAND").is_some() || has_lent_group()
}

#[cfg(unix)]
fn has_lent_group() -> bool {
    rustix::process::getegid() != rustix::process::getgid()
}

#[cfg(not(unix))]
fn has_lent_group() -> bool {
    false
}

/// The file asked for, else that of the environment, else the one in the person's data folder.
fn book(asked: Option<PathBuf>) -> Result<PathBuf, Stop> {
    if let Some(file) = asked.or_else(|| variable("TUQUAN_FILE").map(PathBuf::from)) {
        return Ok(file);
    }
    let folders = etcetera::choose_base_strategy()
        .map_err(|_| Stop::Usage(Say::new("cli-no-home"), Say::new("cli-no-home.hint")))?;
    Ok(folders.data_dir().join("tuquan").join("tuquan.db"))
}

/// The name of the account of the machine; never what a variable claims.
#[cfg(unix)]
fn account() -> String {
    let uid = rustix::process::getuid().as_raw().to_string();
    let table = std::fs::read_to_string("/etc/passwd").unwrap_or_default();
    let name = table.lines().find_map(|line| {
        let mut parts = line.split(':');
        let name = parts.next()?;
        (parts.nth(1) == Some(uid.as_str())).then(|| text::clean(name, 60, false).text)
    });
    // An account that another machine keeps is still one person and no other.
    name.filter(|name| !name.is_empty())
        .unwrap_or_else(|| format!("uid-{uid}"))
}

#[cfg(not(unix))]
fn account() -> String {
    "can-bo".to_owned()
}
