//! The terminal: the loop, the desk with its screens, and how everything looks. The only room that names ratatui and crossterm.
//! No rule of the office lives here, and nothing here can write into the book.

mod allowed;
mod colour;
#[cfg(unix)]
mod decode;
pub mod desk;
mod ear;
mod keeper;
pub mod keymap;
pub mod life;
pub mod look;
mod menu;
pub mod parts;
pub mod plain;
pub mod probe;
pub mod profile;
mod rest;
pub mod screen;
pub mod screens;
pub mod sight;
pub mod sweep;
pub mod tester;
pub mod verbs;
pub mod vocabulary;
mod wire;

use std::io::{self, IsTerminal, Write};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use crossterm::event::Event;
use ratatui::Terminal;

use crate::domain::form::Say;
use crate::domain::problem::Problem;
use crate::office::{Clock, Office, Place, Who, draft};
use desk::Desk;
use profile::Settings;
use sight::Theme;

/// What the screens are opened with.
pub struct Start {
    /// The open book; none leads to the first run.
    pub office: Option<Office>,
    /// Where the first run makes its book.
    pub place: Place,
    /// The person at the keys.
    pub who: Who,
    /// The clock.
    pub clock: Clock,
    /// `vi` or `en`.
    pub language: String,
    /// The theme asked for on the command line.
    pub theme: Option<Theme>,
}

/// True for a terminal that says it can only write lines, or does not say what it is.
pub fn is_dumb() -> bool {
    cfg!(unix) && std::env::var("TERM").map_or(true, |term| term.is_empty() || term == "dumb")
}

/// Opens the screens and stays until they are left.
pub fn start(start: Start) -> Result<(), Problem> {
    if !io::stdin().is_terminal() || !io::stdout().is_terminal() || is_dumb() {
        return Err(Problem::NoTerminal);
    }
    let today = start.clock.today();
    let folder = draft::Folder::at(&start.place.path, &start.who);
    let first = if start.office.is_some() {
        menu::main(1)
    } else {
        let kept = folder.find(menu::FIRST_RUN);
        let who = start.who.clone();
        menu::first_run(
            start.place,
            who,
            start.clock,
            &start.language,
            kept.as_ref(),
        )
    };
    let settings = Settings::read(
        profile::folder().as_deref(),
        start.theme,
        &sight::environment,
    );
    let mut desk =
        Desk::new(start.office, &start.language, settings.sight, first, today).keeping(folder);
    let asks_ground = settings.asks_ground && settings.sight.palette != sight::Palette::Mono;
    desk.take_settings(settings);
    let will: life::LastWill = Arc::new(Mutex::new(None));
    life::watch(&will).map_err(|_| Problem::NoTerminal)?;
    let terminal = life::Terminal::take().map_err(|_| Problem::NoTerminal)?;
    life::tell_faults_after(&will);
    let ran = run(&mut desk, &will, asks_ground).map_err(|_| Problem::NoTerminal);
    drop(terminal);
    if let Ok(Some(minutes)) = ran {
        let said = Say::new("rest-left").with("minutes", minutes as usize);
        let _ = writeln!(io::stderr(), "{}", desk.look().say(&said));
    }
    let writable =
        |office: &&Office| office.check_identity().is_ok() && office.read_only().is_none();
    if let Some(office) = desk.office().filter(writable) {
        office.keep_copy(true)?;
    }
    ran.map(|_| ())
}

const NEWS: Duration = Duration::from_secs(1);
const FRAME: Duration = Duration::from_millis(100);
const DRAFT: Duration = Duration::from_secs(2);
/// A cursor that has stood so long has come to rest.
const REST: Duration = Duration::from_millis(200);

/// Until the program is left; the answer is the minutes without a key after which it left by itself.
fn run(desk: &mut Desk, will: &life::LastWill, mut asks_ground: bool) -> io::Result<Option<u64>> {
    let line = wire::Wire::new(io::stdout(), crossterm::terminal::size)?;
    let mut terminal = Terminal::new(line)?;
    let ear = ear::Ear::open()?;
    let mut looked = Instant::now();
    let mut typed: Option<Instant> = None;
    let mut stepped: Option<Instant> = None;
    let mut rest = rest::Rest::new();
    let mut left = None;
    while !desk.is_done() {
        if desk.take_repaint() {
            terminal.clear()?;
        }
        if desk.take_changed() {
            terminal.draw(|frame| {
                desk.view(frame);
                life::stumble();
            })?;
        }
        // After the first screen, which never waits for an answer that may not come.
        if std::mem::take(&mut asks_ground) {
            terminal.backend_mut().ask(decode::ASK_GROUND)?;
        }
        let wait = if desk.is_working() {
            Duration::from_millis(100)
        } else {
            NEWS
        };
        // A try to save waits by itself, so that keys are only glanced at between two of them.
        let pause = if desk.is_waiting() {
            Duration::ZERO
        } else {
            let rests = stepped.map(|at| REST.saturating_sub(at.elapsed()));
            let wait = wait.saturating_sub(looked.elapsed());
            rests.map_or(wait, |rests| rests.min(wait))
        };
        let mut heard = ear.next(pause)?;
        if let Some(theme) = ear.ground() {
            desk.see_ground(theme);
        }
        let woken = heard.is_some();
        // What was typed ahead is taken in order before it is drawn, but a flood of it never keeps the screen from being drawn.
        let flood = Instant::now();
        while let Some(event) = heard {
            match event {
                Event::Key(key) => desk.key(key),
                Event::Paste(text) => desk.paste(&text),
                Event::Resize(..) => desk.resized(),
                _ => {}
            }
            heard = if desk.is_done() || flood.elapsed() >= FRAME {
                None
            } else {
                ear.next(Duration::ZERO)?
            };
        }
        if woken {
            typed.get_or_insert_with(Instant::now);
            stepped = desk.take_step().then(Instant::now);
            rest.wake();
            keep_will(desk, will);
        }
        stepped = stepped.filter(|at| at.elapsed() < REST);
        desk.set_on_the_way(stepped.is_some());
        desk.retry();
        if looked.elapsed() >= wait {
            looked = Instant::now();
            desk.tick();
            if desk.is_working() {
                rest.wake();
            }
            match rest.due() {
                rest::Due::Nothing => {}
                rest::Due::Cover => desk.cover(rest.minutes().0),
                rest::Due::Leave => {
                    desk.leave();
                    left = Some(rest.minutes().1);
                }
            }
        }
        if typed.is_some_and(|since| since.elapsed() >= DRAFT) {
            desk.keep_drafts();
            typed = desk.is_unkept().then(Instant::now);
        }
    }
    desk.keep_habits();
    Ok(left)
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
