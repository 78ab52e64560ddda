//! The terminal: the loop, the desk with its screens, and how everything looks. The only room that names ratatui and crossterm.
//! No rule of the office lives here, and nothing here can write into the book.

pub mod desk;
mod keeper;
pub mod life;
pub mod look;
mod menu;
pub mod parts;
pub mod screen;
pub mod screens;
mod sweep;
pub mod verbs;
pub mod vocabulary;

use std::io::{self, IsTerminal};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use crossterm::event::{self, Event};
use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;

use crate::domain::problem::Problem;
use crate::office::{Clock, Office, Who, draft};
use desk::{Desk, Sight};
use look::Palette;

/// What the screens are opened with.
pub struct Start {
    /// The open book; none leads to the first run.
    pub office: Option<Office>,
    /// Where the first run makes its book.
    pub path: std::path::PathBuf,
    /// The person at the keys.
    pub who: Who,
    /// The clock.
    pub clock: Clock,
    /// `vi` or `en`.
    pub language: String,
}

/// Opens the screens and stays until they are left.
pub fn start(start: Start) -> Result<(), Problem> {
    let dumb = std::env::var("TERM").is_ok_and(|term| term == "dumb" || term.is_empty());
    if !io::stdin().is_terminal() || !io::stdout().is_terminal() || dumb {
        return Err(Problem::NoTerminal);
    }
    let today = start.clock.today();
    let first = match &start.office {
        Some(_) => menu::main(1),
        None => menu::first_run(start.path, start.who.clone(), start.clock, &start.language),
    };
    let mut desk = Desk::new(start.office, &start.language, sight(), first, today);
    let will: life::LastWill = Arc::new(Mutex::new(None));
    life::watch(&will).map_err(|_| Problem::NoTerminal)?;
    let _terminal = life::Terminal::take().map_err(|_| Problem::NoTerminal)?;
    let ran = run(&mut desk, &will).map_err(|_| Problem::NoTerminal);
    if let Some(office) = desk.office().filter(|office| office.read_only().is_none()) {
        office.keep_copy(true)?;
    }
    ran
}

/// What this terminal can show: `NO_COLOR` and a locale without UTF-8 are honoured.
fn sight() -> Sight {
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let mono = set("NO_COLOR")
        || std::env::var("TERM")
            .is_ok_and(|term| term == "vt100" || term.ends_with("-m") || term.ends_with("-mono"));
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()))
        .unwrap_or_default();
    let plain = locale == "C" || locale == "POSIX";
    Sight {
        palette: if mono {
            Palette::Mono
        } else {
            Palette::Sixteen
        },
        ascii: plain,
    }
}

const NEWS: Duration = Duration::from_secs(1);
const DRAFT: Duration = Duration::from_secs(2);

fn run(desk: &mut Desk, will: &life::LastWill) -> io::Result<()> {
    let mut terminal = Terminal::new(CrosstermBackend::new(io::stdout()))?;
    let mut looked = Instant::now();
    let mut typed: Option<Instant> = None;
    while !desk.is_done() {
        if desk.take_changed() {
            terminal.draw(|frame| desk.view(frame))?;
        }
        let wait = if desk.is_working() {
            Duration::from_millis(100)
        } else {
            NEWS
        };
        if event::poll(wait.saturating_sub(looked.elapsed()))? {
            // Everything typed ahead is taken in order before anything is drawn.
            loop {
                match event::read()? {
                    Event::Key(key) => desk.key(key),
                    Event::Paste(text) => desk.paste(&text),
                    Event::Resize(..) => desk.resized(),
                    _ => {}
                }
                typed.get_or_insert_with(Instant::now);
                if desk.is_done() || !event::poll(Duration::ZERO)? {
                    break;
                }
            }
            keep_will(desk, will);
        }
        if looked.elapsed() >= wait {
            looked = Instant::now();
            desk.tick();
        }
        if typed.is_some_and(|since| since.elapsed() >= DRAFT) {
            typed = None;
            desk.keep_drafts();
        }
    }
    desk.keep_habits();
    Ok(())
}

/// The drafts as they are now, for the threads that may have to save them without the loop.
fn keep_will(desk: &Desk, will: &life::LastWill) {
    let Some(office) = desk.office() else { return };
    let folder = draft::Folder::of(office);
    let drafts = desk.drafts();
    let save = move || {
        for (form, boxes) in &drafts {
            let _ = folder.keep(form, boxes);
        }
    };
    if let Ok(mut heir) = will.try_lock() {
        *heir = Some(Box::new(save));
    }
}
