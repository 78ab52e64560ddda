//! What input methods outside the program send, byte by byte: UniKey, EVKey and OpenKey take letters back and put others in one burst,
//! ibus and fcitx commit a word, macOS sends decomposed letters, terminals paste in brackets. Whole, cut at every byte, or many at once.

use std::time::Duration;

use crate::support::pty::{Home, Key, Terminal};

/// A name, the bytes, and what stands in the box behind them.
const STREAMS: [(&str, &[u8], &str); 9] = [
    (
        "UniKey, Telex, DEL",
        "Tie\u{7f}êng\u{7f}\u{7f}\u{7f}ếng".as_bytes(),
        "Tiếng",
    ),
    (
        "UniKey, Ctrl-H",
        "Nguye\u{8}ên\u{8}\u{8}ễn".as_bytes(),
        "Nguyễn",
    ),
    (
        "EVKey, a word at once",
        "d\u{7f}đuong\u{7f}\u{7f}\u{7f}\u{7f}ương\u{7f}\u{7f}\u{7f}ờng".as_bytes(),
        "đường",
    ),
    (
        "OpenKey, an empty letter before taking back",
        "hoa\u{202f}\u{7f}\u{7f}\u{7f}òa".as_bytes(),
        "hòa",
    ),
    ("ibus commits a word", "Quảng Yên ".as_bytes(), "Quảng Yên"),
    (
        "fcitx without preedit",
        "u\u{7f}ưo\u{7f}\u{7f}ươ".as_bytes(),
        "ươ",
    ),
    (
        "macOS, decomposed",
        "Ho\u{323}p to\u{302}\u{309}".as_bytes(),
        "Họp tổ",
    ),
    (
        "pasted, decomposed",
        "\u{1b}[200~Du\u{31b}o\u{31b}ng Ðình\u{1b}[201~".as_bytes(),
        "Dương Ðình",
    ),
    (
        "both ways of taking back",
        "abc\u{7f}\u{8}\u{7f}Đạt".as_bytes(),
        "Đạt",
    ),
];

/// The form of a hamlet with its name in hand.
fn form() -> Terminal {
    let home = Home::new();
    let file = home.path("so.tuquan").display().to_string();
    let made = home.run(&["--file", &file, "init", "--name", "Xã A", "--kind", "xa"]);
    assert!(made.status.success(), "{made:?}");
    let mut terminal = home.start(&["--file", &file], &[("LANG", "vi_VN.UTF-8")], (80, 24));
    terminal.sees("F1");
    terminal.key(Key::Ctrl('k')).types("dia ban");
    terminal.sees("dia ban").key(Key::Enter);
    terminal.sees("Chưa có gì").types("n").sees("[");
    terminal
}

/// The text of the box that holds the cursor, up to the cursor.
fn in_hand(terminal: &mut Terminal) -> Option<String> {
    let (column, row) = terminal.cursor()?;
    let screen = terminal.screen();
    let line: String = screen.lines().nth(usize::from(row))?.to_owned();
    let before: String = line.chars().take(usize::from(column)).collect();
    before.split_once('[').map(|(_, text)| text.to_owned())
}

#[track_caller]
fn holds(terminal: &mut Terminal, name: &str, text: &str) {
    // A long text is scrolled in its box: what stands before the cursor is the end of it.
    for _ in 0..400 {
        let whole = |held: &String| {
            held.trim_end() == text || held.len() > 40 && text.ends_with(held.trim())
        };
        if in_hand(terminal).as_ref().is_some_and(whole) {
            return;
        }
        terminal.quiet_for(Duration::from_millis(5));
    }
    panic!("{name}: not «{text}»:\n{}", terminal.screen());
}

fn empties(terminal: &mut Terminal) {
    terminal.sends(&[0x7f; 20]);
    holds(terminal, "emptied", "");
}

#[test]
fn what_input_methods_send_stands_in_the_box_with_the_cursor_behind_it() {
    let mut terminal = form();
    for (name, bytes, text) in STREAMS {
        terminal.sends(bytes);
        holds(&mut terminal, name, text);
        empties(&mut terminal);
    }
}

#[test]
fn cut_at_every_byte_it_is_the_same() {
    let mut terminal = form();
    for (name, bytes, text) in STREAMS {
        for at in 1..bytes.len() {
            terminal
                .sends(&bytes[..at])
                .quiet_for(Duration::from_millis(2));
            terminal.sends(&bytes[at..]);
            holds(&mut terminal, name, text);
            empties(&mut terminal);
        }
    }
}

#[test]
fn many_words_in_one_burst_are_the_same() {
    let mut terminal = form();
    let mut bytes = Vec::new();
    let mut texts = Vec::new();
    for (_, stream, text) in STREAMS {
        bytes.extend(stream);
        if !bytes.ends_with(b" ") {
            bytes.push(b' ');
        }
        texts.push(text);
    }
    // The box shows the end of a long text.
    terminal.sends(&bytes);
    holds(&mut terminal, "all", &texts.join(" "));
}

#[test]
fn the_own_telex_and_what_comes_composed_go_together() {
    let mut terminal = form();
    terminal.key(Key::F(12)).sees("Telex");
    terminal
        .types("Nguyeenx Thij ")
        .sends("H\u{7f}Hảo".as_bytes());
    holds(&mut terminal, "both", "Nguyễn Thị Hảo");
    terminal.sends("\u{8}\u{8}\u{8}".as_bytes()).types("ddif");
    holds(&mut terminal, "behind", "Nguyễn Thị đì");
}

/// The text before the cursor, wherever it stands.
fn before_cursor(terminal: &mut Terminal) -> String {
    let Some((column, row)) = terminal.cursor() else {
        return String::new();
    };
    let screen = terminal.screen();
    let line = screen.lines().nth(usize::from(row)).unwrap_or_default();
    line.chars().take(usize::from(column)).collect()
}

#[track_caller]
fn ends_with(terminal: &mut Terminal, name: &str, text: &str) {
    for _ in 0..400 {
        if before_cursor(terminal).trim_end().ends_with(text) {
            return;
        }
        terminal.quiet_for(Duration::from_millis(5));
    }
    panic!(
        "{name}: not «{text}» before the cursor:\n{}",
        terminal.screen()
    );
}

/// A search, the palette, and the name of one who walks in: whole, and cut in the middle; nothing else is done by any of it.
#[test]
fn every_other_box_takes_them_too() {
    let home = Home::new();
    let book = home.path("book.db").display().to_string();
    assert!(home.run(&["demo", "--keep", &book]).status.success());
    let places: [&[&str]; 3] = [&["2", "/"], &["\x0b"], &["3", "\r", "w"]];
    for keys in places {
        let mut terminal = home.start(
            &["--file", &book, "--as", "hoa"],
            &[("LANG", "vi_VN.UTF-8")],
            (80, 24),
        );
        terminal.sees("Hôm nay");
        for key in keys {
            terminal.types(key);
        }
        for (name, bytes, text) in STREAMS {
            terminal.sends(bytes);
            ends_with(&mut terminal, name, text.trim_end());
            terminal.sends(&[0x7f; 20]);
            let (head, tail) = bytes.split_at(bytes.len() / 2);
            terminal.sends(head).quiet_for(Duration::from_millis(2));
            terminal.sends(tail);
            ends_with(&mut terminal, name, text.trim_end());
            terminal.sends(&[0x7f; 20]);
        }
    }
}
