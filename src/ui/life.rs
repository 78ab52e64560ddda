//! The life of the terminal: set up, put back on every way out, and left at once when the window closes. A dead terminal never makes
//! crossterm's own reading return, so a thread of its own hears signals and another watches the terminal.

use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use crossterm::style::{Attribute, Print, SetAttribute};
use crossterm::terminal::{
    EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};
use crossterm::{cursor, execute};

/// What the threads save when the line is cut: the last drafts, kept fresh by the loop.
pub type LastWill = Arc<Mutex<Option<Box<dyn FnMut() + Send>>>>;

/// Asks for digits from the number pad, plain cursor keys, and no word of mouse or focus, whatever another program left the terminal in.
const PLAIN_KEYPAD: &str = "\x1b>\x1b[?1l\x1b[?1000l\x1b[?1004l";

/// A terminal in our hands; dropping it puts the terminal back.
pub(super) struct Terminal {
    _private: (),
}

impl Terminal {
    /// Takes the terminal over.
    pub(super) fn take() -> io::Result<Self> {
        enable_raw_mode()?;
        execute!(
            io::stdout(),
            EnterAlternateScreen,
            EnableBracketedPaste,
            Print(PLAIN_KEYPAD)
        )?;
        Ok(Self { _private: () })
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        restore();
    }
}

/// Puts the terminal back as it was: cooked, main screen, cursor shown, paste mode off.
pub fn restore() {
    let mut out = io::stdout();
    let _ = execute!(
        out,
        SetAttribute(Attribute::Reset),
        DisableBracketedPaste,
        LeaveAlternateScreen,
        cursor::Show
    );
    let _ = out.flush();
    let _ = disable_raw_mode();
}

/// A fault of the program itself: what was typed is kept and the terminal put back before the fault is told, so that it can be read. Faults
/// of the threads beside are told by the work they did, never over the screen.
pub(super) fn tell_faults_after(will: &LastWill) {
    let tell = std::panic::take_hook();
    let heir = will.clone();
    let screens = std::thread::current().id();
    std::panic::set_hook(Box::new(move |fault| {
        if std::thread::current().id() != screens {
            return;
        }
        if let Ok(mut heir) = heir.try_lock()
            && let Some(save) = heir.as_mut()
        {
            save();
        }
        restore();
        tell(fault);
    }));
}

/// In a build for tests, `TUQUAN_STUMBLE` names a file; drawing fails once it is there, so that a fault of the program can be tried.
pub(super) fn stumble() {
    #[cfg(debug_assertions)]
    {
        let asked = std::env::var_os("TUQUAN_STUMBLE");
        let stumbles = asked.is_some_and(|file| std::path::Path::new(&file).exists());
        assert!(!stumbles, "drawing was asked to fail");
    }
}

/// Starts the thread that hears signals and the one that watches for a terminal that is gone.
#[cfg(unix)]
pub(super) fn watch(will: &LastWill) -> io::Result<()> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGXFSZ};
    use signal_hook::iterator::Signals;

    let mut signals = Signals::new([SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGXFSZ])?;
    let heir = will.clone();
    std::thread::Builder::new()
        .name("signals".into())
        .spawn(move || {
            for signal in signals.forever() {
                if signal != SIGTSTP && signal != SIGXFSZ {
                    die(&heir, 128 + signal);
                }
            }
        })?;
    let heir = will.clone();
    std::thread::Builder::new()
        .name("watch".into())
        .spawn(move || watch_terminal(&heir))?;
    Ok(())
}

#[cfg(unix)]
fn watch_terminal(will: &LastWill) {
    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    // Hang-up and error are told without being asked for; nothing else wakes this thread.
    let forever: Option<&Timespec> = None;
    loop {
        let input = io::stdin();
        let mut watched = [PollFd::new(&input, PollFlags::empty())];
        let gone = PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL;
        match poll(&mut watched, forever) {
            Ok(_) if watched[0].revents().intersects(gone) => die(will, 129),
            Ok(_) | Err(rustix::io::Errno::INTR) => {}
            Err(_) => return,
        }
    }
}

#[cfg(not(unix))]
pub(super) fn watch(_will: &LastWill) -> io::Result<()> {
    Ok(())
}

/// Saves what was typed, puts the terminal back where it still is one, and ends at once.
#[cfg(unix)]
fn die(will: &LastWill, code: i32) -> ! {
    // Held until the end: where a signal and the hang-up come together, the second waits here and does not cut the first short.
    let mut heir = will
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    if let Some(save) = heir.as_mut() {
        save();
    }
    // Output may be blocked for ever on a dead line: the terminal is put back by a thread nobody waits long for.
    let done = Arc::new((Mutex::new(false), std::sync::Condvar::new()));
    let told = done.clone();
    std::thread::spawn(move || {
        restore();
        *told
            .0
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner) = true;
        told.1.notify_all();
    });
    let held = done
        .0
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    let _ = done
        .1
        .wait_timeout_while(held, std::time::Duration::from_millis(300), |ended| !*ended);
    std::process::exit(code)
}
