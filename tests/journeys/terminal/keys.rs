//! Keys as terminals send them: xterm, the Linux console, rxvt, screen, PuTTY in its schemes; together, typed ahead, and not understood.

use std::time::Duration;

use super::{commune, screens};
use crate::support::pty::Key;

/// F1 in the schemes of xterm and PuTTY, of rxvt and `ESC[n~`, of the Linux console, and of SCO.
const HELP: [&str; 4] = ["\x1bOP", "\x1b[11~", "\x1b[[A", "\x1b[M"];

/// F9 (the palette) as xterm, rxvt and PuTTY send it, as VT100+, and as SCO.
const PALETTE: [&str; 3] = ["\x1b[20~", "\x1bOX", "\x1b[U"];

/// Sequences that no verb has: answers nobody asked for, unknown function keys, the middle of the number pad, the mouse, rxvt with Shift.
const STRANGE: [&str; 8] = [
    "\x1b[?1;2c",
    "\x1b[99~",
    "\x1bOE",
    "\x1b[E",
    "\x1b[<0;1;1M",
    "\x1b[?2026;2$y",
    "\x1b[34~",
    "\x1b[40$",
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
fn the_number_pad_in_application_mode_writes_numbers_and_enters() {
    let home = commune();
    let mut terminal = screens(&home, &[("TUQUAN_THEME", "mono")]);
    terminal.sees("Hôm nay").sends(b"\x1bOr").sees("▸ Tổ 1 - ");
    terminal.sends(b"\x1bOM").sees("[Thành viên");
    terminal
        .key(Key::Esc)
        .types("/")
        .sends(b"\x1bOq\x1bOp")
        .sees("/ 10");
}

#[test]
fn a_key_that_a_slow_line_cuts_anywhere_is_still_that_key() {
    let home = commune();
    let mut terminal = screens(&home, &[]);
    terminal.sees("Hôm nay");
    for bytes in HELP {
        for cut in 1..bytes.len() {
            terminal
                .sends(&bytes.as_bytes()[..cut])
                .quiet_for(Duration::from_millis(2));
            terminal.sends(&bytes.as_bytes()[cut..]).sees("trợ giúp ·");
            terminal
                .key(Key::Esc)
                .waits("help closed", |screen| !screen.contains("trợ giúp ·"));
        }
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

#[test]
fn keys_held_down_for_twenty_seconds_end_on_the_row_they_were_pressed_for() {
    let home = commune();
    let rows: Vec<String> = (1..=700)
        .map(|number| format!("Hàng {number},Thôn Bắc,Tổ nhân dân tự quản"))
        .collect();
    let list = home.path("dai.csv");
    let text = format!("Tên tổ,Địa bàn,Loại hình\n{}\n", rows.join("\n"));
    std::fs::write(&list, text).expect("written");
    let book = home.path("book.db").display().to_string();
    let list = list.to_str().expect("plain");
    let done = home.run(&["--file", &book, "--as", "hoa", "import", "team", list]);
    assert!(done.status.success(), "{done:?}");
    let mut terminal = screens(&home, &[]);
    terminal.sees("Hôm nay").types("2");
    terminal.sees("▸ Hàng 1 ");
    // Thirty keys a second for twenty seconds, each second in one piece: the screen has to keep up with none of them.
    for _ in 0..20 {
        terminal.sends("\u{1b}[B".repeat(30).as_bytes());
    }
    terminal.waits("the six hundred and first row", |screen| {
        let in_hand = |line: &str| line.starts_with('▸') && line.contains("Hàng 601 ");
        screen.lines().any(in_hand)
    });
    for _ in 0..10 {
        terminal.sends("\u{1b}[A".repeat(30).as_bytes());
    }
    terminal.waits("the three hundred and first row", |screen| {
        let in_hand = |line: &str| line.starts_with('▸') && line.contains("Hàng 301 ");
        screen.lines().any(in_hand)
    });
}
