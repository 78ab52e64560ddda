//! Keys as terminals send them: xterm, the Linux console, rxvt, screen, PuTTY in its schemes; together, typed ahead, and not understood.

use super::{commune, screens};
use crate::support::pty::Key;

/// F1 in the schemes of xterm and PuTTY, of rxvt and `ESC[n~`, and of the Linux console.
const HELP: [&str; 3] = ["\x1bOP", "\x1b[11~", "\x1b[[A"];

/// F9 (the palette) as xterm, rxvt and PuTTY send it.
const PALETTE: [&str; 1] = ["\x1b[20~"];

/// Sequences that no verb has: keypads in application mode, focus, unknown function keys, rxvt with shift.
const STRANGE: [&str; 8] = [
    "\x1bOM", "\x1bOp", "\x1bOT", "\x1bOw", "\x1b[I", "\x1b[O", "\x1b[a", "\x1b[25~",
];

#[test]
fn the_same_key_is_understood_in_every_scheme() {
    let home = commune();
    let mut terminal = screens(&home, &[]);
    terminal.sees("Hôm nay");
    for bytes in HELP {
        terminal.sends(bytes.as_bytes()).sees("trợ giúp ·");
        terminal
            .key(Key::Esc)
            .waits("help closed", |screen| !screen.contains("trợ giúp ·"));
    }
    for bytes in PALETTE {
        terminal
            .sends(bytes.as_bytes())
            .waits("a palette", |screen| screen.contains('┌'));
        terminal
            .key(Key::Esc)
            .waits("palette closed", |screen| !screen.contains('┌'));
    }
}

#[test]
fn cursor_keys_move_in_every_scheme_and_strange_ones_do_no_harm() {
    let home = commune();
    let mut terminal = screens(&home, &[("TUQUAN_THEME", "mono")]);
    terminal.types("2").sees("▸ Tổ 1 - ");
    let place = |screen: &str| screen.lines().position(|line| line.starts_with('▸'));
    let home_place = place(&terminal.screen()).expect("a row in hand");
    for (down, first) in [
        ("\x1b[B", "\x1b[H"),
        ("\x1bOB", "\x1bOH"),
        ("\x1b[B", "\x1b[1~"),
        ("\x1bOB", "\x1b[7~"),
    ] {
        terminal.sends(down.as_bytes());
        terminal.waits("a row down", |screen| place(screen) == Some(home_place + 1));
        for bytes in STRANGE {
            terminal.sends(bytes.as_bytes());
        }
        terminal.sends(first.as_bytes());
        terminal.waits("the first row", |screen| place(screen) == Some(home_place));
    }
}

#[test]
fn escape_and_the_key_typed_ahead_of_it_come_in_one_packet_and_are_both_taken() {
    let home = commune();
    let mut terminal = screens(&home, &[]);
    terminal.sees("Hôm nay").sends(b"\x1bOP").sees("trợ giúp ·");
    terminal.sends(b"\x1b2").waits("the teams", |screen| {
        screen.contains("▸") && !screen.contains("trợ giúp ·")
    });
    terminal.sees("Tổ 1 - ");
}

#[test]
fn nothing_typed_ahead_is_lost() {
    let home = commune();
    let mut terminal = screens(&home, &[]);
    let typed: String = ('a'..='z').cycle().take(600).collect();
    // A whole minute at ten keys a second before the first picture is even there.
    terminal.types(&format!("\x0b{typed}"));
    let end = typed[typed.len() - 20..].to_owned();
    terminal.sees(&end);
}
