//! What the program tells of itself and of the terminal.

use super::{commune, screens};
use crate::support::pty::Key;

#[test]
fn the_doctor_fills_one_page_without_a_name() {
    let home = commune();
    let book = home.path("book.db").display().to_string();
    for language in ["vi", "en"] {
        let done = home.run(&["--file", &book, "--lang", language, "doctor"]);
        let page = String::from_utf8(done.stdout).expect("UTF-8");
        assert!(done.status.success());
        assert!(page.lines().count() <= 24, "{page}");
        assert!(page.contains("0600") && page.contains("SQLite"), "{page}");
        let folder = home.path("").display().to_string();
        assert!(!page.contains(folder.trim_end_matches('/')), "{page}");
    }
}

#[test]
fn a_terminal_without_utf_8_reads_letters_without_marks_in_ascii_frames() {
    let home = commune();
    for (term, locale) in [("xterm", "C"), ("linux", "C.UTF-8"), ("vt100", "C.UTF-8")] {
        let mut terminal = screens(&home, &[("TERM", term), ("LANG", locale)]);
        terminal.sees("Hom nay").types("2").sees("> ");
        let screen = terminal.screen();
        assert!(screen.is_ascii(), "{screen}");
    }
}

#[test]
fn a_keys_file_is_taken_told_when_broken_and_reset() {
    let home = commune();
    let folder = home.path("config/tuquan");
    std::fs::create_dir_all(&folder).expect("a folder");
    std::fs::write(folder.join("keys.toml"), "help = [\"F11\", \"?\"]\n").expect("written");
    let mut terminal = screens(&home, &[]);
    terminal.sees("F11").key(Key::F(11)).sees("trợ giúp ·");
    drop(terminal);
    std::fs::write(folder.join("keys.toml"), "\nhelp = [\"F2\"]\n").expect("written");
    screens(&home, &[]).sees("dòng 2").sees("keys.toml");
    assert!(home.run(&["keys", "--reset"]).status.success());
    assert!(!folder.join("keys.toml").exists());
}

#[test]
fn the_tester_shows_what_keys_send_and_keeps_the_terminal() {
    let home = commune();
    let mut terminal = home.start(&["keys", "--lang", "en"], &[], (80, 40));
    terminal
        .sees("y: yes")
        .types("y")
        .sees("frame")
        .types("y")
        .sees("number of the line")
        .types("2");
    for number in [2, 5, 8, 10] {
        terminal
            .sees(&format!("Press F{number};"))
            .key(Key::F(number));
    }
    terminal
        .sees("ESC [ 1 5 ~")
        .sees("Press any key")
        .sends(b"\x1b[99~")
        .sees("not understood")
        .sends(b"\x1b")
        .sees("terminal.toml");
    let kept = std::fs::read_to_string(home.path("config/tuquan/terminal.toml")).expect("kept");
    assert!(
        kept.contains("theme = \"light\"") && kept.contains("function_keys = true"),
        "{kept}"
    );
}

#[test]
fn a_white_terminal_that_tells_its_ground_gets_dark_letters_and_types_nothing() {
    let home = commune();
    let mut terminal = screens(&home, &[]);
    terminal
        .sees("Ctrl-K")
        .sends(b"\x1b]11;rgb:ffff/ff")
        .sends(b"ff/ffff\x1b\\")
        .key(Key::F(1))
        .sees("trợ giúp ·")
        .sends(b"\x1b")
        .sees_not("trợ giúp ·");
    let colours = terminal.colours();
    let drawn = |number: u8| colours.contains(&format!("Idx({number})"));
    assert!(
        drawn(24) && ![117, 114, 221, 216, 248].into_iter().any(drawn),
        "{colours:?}"
    );
}
