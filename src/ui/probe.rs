//! What the terminal can be asked: its size, and how wide it draws the letters and signs the screens are made of.

use std::io::{self, IsTerminal, Write};

use crossterm::cursor;
use crossterm::terminal::{disable_raw_mode, enable_raw_mode};

use crate::domain::text;

/// What is measured: letters and signs that old terminals and some fonts draw otherwise.
const SAMPLES: [&str; 6] = ["\u{1ebf}", "\u{110}", "e\u{302}\u{301}", "▸", "─", "·"];

/// Columns and rows of the terminal, where there is one.
pub fn size() -> Option<(u16, u16)> {
    io::stdout()
        .is_terminal()
        .then(crossterm::terminal::size)?
        .ok()
}

/// Samples that the terminal draws wider or narrower than the screens reckon; none where it does not answer.
pub fn misfits() -> Option<Vec<String>> {
    let dumb = std::env::var("TERM").is_ok_and(|term| term == "dumb");
    if dumb || !io::stdin().is_terminal() || !io::stdout().is_terminal() {
        return None;
    }
    enable_raw_mode().ok()?;
    let measured = measure();
    let _ = disable_raw_mode();
    measured.ok()
}

fn measure() -> io::Result<Vec<String>> {
    let mut out = io::stdout();
    let mut misfits = Vec::new();
    for sample in SAMPLES {
        write!(out, "\r{sample}")?;
        out.flush()?;
        let (column, _) = cursor::position()?;
        write!(out, "\r{}\r", " ".repeat(8))?;
        if usize::from(column) != text::width(sample) {
            misfits.push(format!("{sample} ({column})"));
        }
    }
    out.flush()?;
    Ok(misfits)
}
