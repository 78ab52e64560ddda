//! The command line: one table of commands, each in its own file, each through the same door as the screens.
//! Nothing here changes a row except by [`Office::run`](crate::office::Office::run), and no sentence may live here.

mod add;
mod assess;
mod attend;
mod backup;
mod bin;
mod call;
mod check;
mod completions;
mod demo;
mod doctor;
mod export;
mod help;
mod history;
mod import;
mod indicators;
mod init;
mod keys;
mod kind;
mod lang;
mod list;
mod merge;
mod privacy;
mod report;
mod rows;
mod search;
mod serve;
mod stop;
mod succeed;
mod typed;
mod undo;
mod wherever;

use std::ffi::OsString;
use std::io::IsTerminal;
use std::process::ExitCode;

use clap::{Arg, ArgAction, ArgMatches, Command, CommandFactory, FromArgMatches, Parser};

use call::{Call, Globals};
use stop::Stop;

use crate::domain::problem::Problem;
use crate::ui;

/// A command: its arguments and what it does.
trait Task: clap::Args {
    /// The word typed for it; `cli-<name>` are its words.
    const NAME: &'static str;
    /// Does it.
    fn run(self, call: &mut Call) -> Result<(), Stop>;
}

/// One line of the table of commands.
pub struct Entry {
    /// The word typed for it.
    pub name: &'static str,
    args: fn(Command) -> Command,
    run: fn(&ArgMatches, &mut Call) -> Result<(), Stop>,
}

impl Entry {
    const fn of<T: Task>() -> Self {
        Self {
            name: T::NAME,
            args: |command| T::augment_args(command).mut_args(minus_is_a_number),
            run: |matches, call| T::from_arg_matches(matches)?.run(call),
        }
    }
}

/// `-3` behind an option is a number that the rules of the books answer to, not an option nobody knows.
fn minus_is_a_number(arg: Arg) -> Arg {
    let takes = arg.get_action().takes_values();
    if takes {
        arg.allow_negative_numbers(true)
    } else {
        arg
    }
}

/// Every command in the order of the help.
pub static COMMANDS: &[Entry] = &[
    Entry::of::<wherever::Where>(),
    Entry::of::<init::Init>(),
    Entry::of::<add::Add>(),
    Entry::of::<add::Change>(),
    Entry::of::<list::List>(),
    Entry::of::<search::Search>(),
    Entry::of::<import::Import>(),
    Entry::of::<export::Export>(),
    Entry::of::<report::Report>(),
    Entry::of::<report::IssueReport>(),
    Entry::of::<report::FillWorkbook>(),
    Entry::of::<attend::Attend>(),
    Entry::of::<assess::Assess>(),
    Entry::of::<indicators::Indicators>(),
    Entry::of::<history::History>(),
    Entry::of::<undo::Undo>(),
    Entry::of::<undo::Redo>(),
    Entry::of::<bin::Bin>(),
    Entry::of::<bin::Retire>(),
    Entry::of::<bin::Restore>(),
    Entry::of::<bin::Erase>(),
    Entry::of::<merge::Merge>(),
    Entry::of::<succeed::Succeed>(),
    Entry::of::<privacy::PersonData>(),
    Entry::of::<privacy::Retention>(),
    Entry::of::<check::Check>(),
    Entry::of::<serve::ServeSetup>(),
    Entry::of::<backup::Backup>(),
    Entry::of::<backup::Copies>(),
    Entry::of::<backup::BringBack>(),
    Entry::of::<backup::Unlock>(),
    Entry::of::<demo::Demo>(),
    Entry::of::<lang::Lang>(),
    Entry::of::<keys::Keys>(),
    Entry::of::<doctor::Doctor>(),
    Entry::of::<completions::Completions>(),
];

/// The whole command line as clap knows it, without help texts; completions and help are made from it.
pub fn command() -> Command {
    let help = Arg::new("help")
        .short('h')
        .long("help")
        .action(ArgAction::Help)
        .global(true);
    let version = Arg::new("version")
        .short('V')
        .long("version")
        .action(ArgAction::Version);
    let commands = COMMANDS
        .iter()
        .map(|entry| (entry.args)(Command::new(entry.name)));
    Globals::command()
        .arg(help)
        .arg(version)
        .subcommands(commands)
}

/// Carries the command line out: 0 done, 1 refused, 2 not understood.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let args = help::asked_first(args.into_iter().collect());
    if args
        .get(1)
        .is_some_and(|first| first == crate::sheet::CHILD_ARGUMENT)
    {
        return crate::sheet::child_main();
    }
    bind_process();
    let matches = match command().try_get_matches_from(&args) {
        Ok(matches) => matches,
        Err(error) => return help::answer(&args, &error),
    };
    let globals = Globals::from_arg_matches(&matches).unwrap_or_else(|_| Globals::parse_from([""]));
    let mut call = match Call::new(globals) {
        Ok(call) => call,
        Err(refusal) => return refusal.1.tell(&refusal.0),
    };
    let done = match matches.subcommand() {
        Some((name, given)) => carry_out(name, given, &mut call),
        None => screens(&mut call),
    };
    match done.and_then(|()| call.flush()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(stop) => {
            let _ = call.flush();
            stop.tell(&call.words)
        }
    }
}

/// No memory of this process is left in a file, and a bound on the size of files is an answer, not the end.
#[cfg(unix)]
fn bind_process() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let none = Rlimit {
        current: Some(0),
        maximum: Some(0),
    };
    let _ = setrlimit(Resource::Core, none);
    let told = std::sync::Arc::default();
    let _ = signal_hook::flag::register(signal_hook::consts::SIGXFSZ, told);
}

#[cfg(not(unix))]
fn bind_process() {}

/// Opens the screens; with no book yet they lead to the first run.
fn screens(call: &mut Call) -> Result<(), Stop> {
    let office = match call.office() {
        Ok(office) => Some(office),
        Err(Stop::Refused(problem)) if matches!(*problem, Problem::NoFile { .. }) => {
            crate::office::check_never_kept(&call.file)?;
            None
        }
        Err(stop) => return Err(stop),
    };
    let start = ui::Start {
        office,
        place: call.place(),
        who: call.who.clone(),
        clock: call.clock,
        language: call.words.language().to_owned(),
        theme: call.theme,
    };
    open(call, start)
}

/// The screens, or the talk line by line where that was asked for or the terminal can do no more.
fn open(call: &mut Call, start: ui::Start) -> Result<(), Stop> {
    let line_by_line = call.plain || (ui::is_dumb() && std::io::stdin().is_terminal());
    if !line_by_line {
        return Ok(ui::start(start)?);
    }
    let (mut input, mut out) = (std::io::stdin().lock(), std::io::stdout().lock());
    Ok(ui::plain::start(start, &mut input, &mut out)?)
}

fn carry_out(name: &str, given: &ArgMatches, call: &mut Call) -> Result<(), Stop> {
    COMMANDS
        .iter()
        .find(|entry| entry.name == name)
        .map_or(Ok(()), |entry| (entry.run)(given, call))
}
