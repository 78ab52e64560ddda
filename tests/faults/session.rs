//! The life of a session at a terminal: windows close, lines drop, signals come, keys are noise. The terminal is left as it was found, and
//! what was typed is there the next time.

use std::time::{Duration, Instant};

use rustix::process::Signal;
use tuquan::domain::command::{Change, Command};
use tuquan::domain::form::Row;
use tuquan::domain::place::{self, Hamlet};
use tuquan::office::{Office, Who, draft};

use crate::support::page::{Page, clock, training_office};
use crate::support::pty::{Home, Key, Terminal, ticks};

const PROGRAM: &str = env!("CARGO_BIN_EXE_tuquan");

fn home() -> Home {
    let home = Home::new();
    let file = home.path("so.tuquan");
    let file = file.to_str().expect("a plain name");
    for args in [
        &[
            "init",
            "--file",
            file,
            "--name",
            "Xã Tân Lập",
            "--kind",
            "xa",
            "--code",
            "07132",
        ][..],
        &[
            "add",
            "--file",
            file,
            "hamlet",
            "--name",
            "Thôn Đông",
            "--kind",
            "thon",
        ],
    ] {
        let output = home.run(args);
        assert!(output.status.success(), "{output:?}");
    }
    home
}

fn start(home: &Home, envs: &[(&str, &str)]) -> Terminal {
    let file = home.path("so.tuquan");
    let file = file.to_str().expect("a plain name");
    let mut lan = home.start(&["--file", file, "--as", "lan"], envs, (80, 24));
    lan.sees("Hôm nay");
    lan
}

/// Lan with something half typed.
fn typing(home: &Home, envs: &[(&str, &str)]) -> Terminal {
    let mut lan = start(home, envs);
    form(&mut lan);
    lan.types(" nửa chừng").sees("nửa chừng");
    lan
}

fn form(lan: &mut Terminal) {
    lan.types("8")
        .sees("Địa bàn")
        .key(Key::Down)
        .key(Key::Down)
        .key(Key::Enter);
    lan.sees("Thôn Đông").key(Key::F(2)).sees("Sửa địa bàn");
}

#[track_caller]
fn finds_the_draft(home: &Home) {
    let mut lan = start(home, &[]);
    lan.sees("bản nháp chưa lưu");
    form(&mut lan);
    lan.sees("nửa chừng").sees("đã lấy lại bản nháp lúc");
}

/// 81, 86, 210: the window closes; before that an idle screen costs neither bytes nor time.
#[test]
fn a_closed_window_ends_the_session_and_keeps_the_draft() {
    let home = home();
    let mut lan = typing(&home, &[]);
    lan.quiet_for(Duration::from_secs(2));
    let (spent, since) = (ticks(lan.pid()), Instant::now());
    lan.mark().quiet_for(Duration::from_secs(2));
    assert_eq!(lan.bytes(), 0, "an idle screen sends nothing");
    let share = (ticks(lan.pid()) - spent) as f64 / 100.0 / since.elapsed().as_secs_f64();
    assert!(share < 0.05, "an idle session takes {share} of a processor");
    lan.hangup();
    assert_eq!(lan.quits().exit_code(), 129);
    finds_the_draft(&home);
}

/// 82: the terminal goes away and no signal says so.
#[test]
fn a_terminal_that_is_gone_is_noticed_without_a_signal() {
    let home = home();
    let file = home.path("so.tuquan");
    let told = home.path("ended");
    let script = format!(
        "trap '' HUP; setsid -w {PROGRAM} --file {} --as lan; echo $? > {}",
        file.display(),
        told.display()
    );
    let mut lan = home.start_other("/bin/sh", &["-c", &script], &[], (80, 24));
    lan.sees("Hôm nay");
    form(&mut lan);
    lan.types(" nửa chừng").sees("nửa chừng");
    lan.hangup();
    lan.quits();
    let code = std::fs::read_to_string(told).expect("it ended and the shell went on");
    assert_eq!(code.trim(), "129");
    finds_the_draft(&home);
}

/// 83, 100: told from outside to end.
#[test]
fn a_signal_ends_the_session_in_order() {
    for (signal, code) in [(Signal::TERM, 143), (Signal::INT, 130), (Signal::QUIT, 131)] {
        let home = home();
        let mut lan = typing(&home, &[]);
        lan.signal(signal);
        assert_eq!(lan.quits().exit_code(), code, "{signal:?}");
        lan.assert_restored();
        finds_the_draft(&home);
    }
}

/// 84: told to end while nothing can be written any more.
#[test]
fn a_signal_ends_a_session_whose_line_is_stopped() {
    let home = home();
    let mut lan = typing(&home, &[]);
    lan.blocks_output();
    for _ in 0..40 {
        lan.key(Key::Down).key(Key::Up);
    }
    lan.signal(Signal::TERM);
    assert_eq!(lan.quits().exit_code(), 143);
    finds_the_draft(&home);
}

/// 10: a power cut for the program alone: the draft is a few seconds behind at the most.
#[test]
fn a_killed_session_leaves_its_draft() {
    let home = home();
    let mut lan = typing(&home, &[]);
    lan.quiet_for(Duration::from_secs(4));
    lan.kill9();
    finds_the_draft(&home);
}

/// 87: nobody types: the names are covered, then the session ends by itself with the draft kept.
#[test]
fn a_session_nobody_sits_at_covers_its_names_and_leaves() {
    let home = home();
    let mut lan = typing(&home, &[("TUQUAN_IDLE", "1,600")]);
    lan.sees("Màn hình đang nghỉ").sees_not("Thôn Đông");
    lan.types("zz")
        .key(Key::Enter)
        .sees("nửa chừng")
        .sees_not("zz");
    drop(lan);
    let mut lan = typing(&home, &[("TUQUAN_IDLE", "1,3")]);
    assert_eq!(lan.quits().exit_code(), 0);
    lan.assert_restored().sees("còn trong bản nháp");
    finds_the_draft(&home);
}

/// 88: no terminal: a sentence, and no escape.
#[test]
fn without_a_terminal_there_is_a_sentence_and_no_escape() {
    let home = home();
    let file = home.path("so.tuquan");
    let output = home.run(&["--file", file.to_str().expect("a plain name")]);
    assert_eq!(output.status.code(), Some(2));
    let said = [output.stdout.clone(), output.stderr].concat();
    assert!(!said.contains(&0x1b) && output.stdout.is_empty());
    assert!(String::from_utf8_lossy(&said).contains("Cần chạy trong cửa sổ dòng lệnh"));
}

/// 89: a pipe behind a terminal gets no screen.
#[test]
fn a_pipe_behind_a_terminal_gets_no_screen() {
    let home = home();
    let script = format!(
        "{PROGRAM} --file {} > {}; echo kết thúc",
        home.path("so.tuquan").display(),
        home.path("out").display()
    );
    let mut lan = home.start_other("/bin/sh", &["-c", &script], &[], (80, 24));
    lan.sees("lỗi").sees("kết thúc");
    let out = std::fs::read(home.path("out")).expect("the pipe");
    assert!(!out.contains(&0x1b));
}

/// 90: a terminal that can show nothing is asked line by line, and gets no escape.
#[test]
fn a_dumb_terminal_gets_no_escape() {
    let home = home();
    let file = home.path("so.tuquan");
    let file = file.display();
    for term in ["dumb", ""] {
        let script = format!("TERM={term} {PROGRAM} --file {file} | cat -v");
        let mut lan = home.start_other("/bin/sh", &["-c", &script], &[], (80, 24));
        lan.sees("1. H").types(".").key(Key::Enter);
        assert_eq!(lan.quits().exit_code(), 0);
        assert!(!lan.screen().contains("^["), "{}", lan.screen());
    }
}

/// 91: windows of any size, one after the other.
#[test]
fn windows_of_any_size_are_lived_through() {
    let home = home();
    let mut lan = typing(&home, &[]);
    let mut size = 7_u32;
    let odd = [(0, 0), (1, 1), (2, 3), (60, 16), (1000, 500)];
    let any = (0..50).map(|_| {
        size = size.wrapping_mul(1_103_515_245).wrapping_add(12_345);
        ((size >> 8) as u16 % 150, (size >> 20) as u16 % 50)
    });
    for (columns, rows) in odd.into_iter().chain(any.collect::<Vec<_>>()) {
        lan.resize(columns, rows);
    }
    lan.resize(80, 24).sees("nửa chừng");
}

/// 92: every main screen at every small size.
#[test]
fn every_main_screen_fits_any_small_window() {
    for number in '1'..='8' {
        let (office, _folder) = training_office();
        let mut page = Page::open(office, "vi", (80, 24));
        page.types(&number.to_string());
        for columns in 0..=45 {
            for rows in 0..=20 {
                page.resize(columns, rows);
                page.screen();
            }
        }
    }
}

/// 93: noise on the line, halves of letters and of escapes; afterwards the program lives and is left as usual.
#[test]
fn noise_on_the_line_is_lived_through() {
    let home = home();
    let mut lan = start(&home, &[]);
    let mut state = 93_u64;
    let mut noise = Vec::new();
    while noise.len() < 2_000 {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        let byte = (state >> 33) as u8;
        // Whatever would rightly leave the program is left out: Enter, and the yes of the question.
        if !matches!(byte, b'\r' | b'\n' | b'y' | b'Y' | b'q') {
            noise.push(byte);
        }
    }
    for part in noise.chunks(100) {
        lan.sends(part);
        rests(&mut lan);
    }
    // Ends whatever half an escape or paste the noise ended with.
    lan.sends(b"\x1b[201~");
    rests(&mut lan);
    leaves(&mut lan);
    assert_eq!(lan.quits().exit_code(), 0);
    lan.assert_restored();
}

/// Waits until the program has nothing to do.
fn rests(lan: &mut Terminal) {
    loop {
        let spent = ticks(lan.pid());
        lan.quiet_for(Duration::from_millis(300));
        if ticks(lan.pid()) - spent < 3 {
            return;
        }
    }
}

/// Goes back from wherever it is, in whichever language, and leaves.
fn leaves(lan: &mut Terminal) {
    for _ in 0..60 {
        let shown = lan.screen();
        if shown.contains("Thoát chương trình?") || shown.contains("Leave the program?") {
            lan.types("y");
            return;
        }
        let drops = shown.contains("chưa lưu?") || shown.contains("unsaved boxes?");
        if drops {
            lan.types("b");
        } else {
            lan.key(Key::Esc);
        }
        lan.quiet_for(Duration::from_millis(150));
    }
    panic!("no way out: {}", lan.screen());
}

/// 94, 95: a book pasted into one box, with line ends, escapes and keys in it: text up to its limit, and no key.
#[test]
fn pasted_text_is_text_and_is_cut_at_its_limit() {
    let home = home();
    let mut lan = start(&home, &[]);
    form(&mut lan);
    let book = "Ấp 1\r\n\x13\x11\x1b[A\x03x".repeat(40_000);
    lan.paste(&book).sees("Sửa địa bàn");
    lan.types("!").key(Key::Tab).sees("Ô 2/");
}

/// 96: the keys that stop and abort a program at a plain terminal, and the signal of the first.
#[test]
fn stopping_keys_stop_nothing() {
    let home = home();
    let mut lan = typing(&home, &[]);
    lan.sends(b"\x1a\x1c\x11").signal(Signal::TSTP);
    lan.types(" tiếp").sees("nửa chừng tiếp");
}

/// 98: without colours nothing is coloured, and what is chosen is still marked.
#[test]
fn without_colours_nothing_is_coloured() {
    let home = home();
    let mut lan = start(&home, &[("NO_COLOR", "1")]);
    lan.types("8").sees("▸");
    assert_eq!(lan.colours(), Vec::<String>::new());
}

/// 13, 100: a fault of the program itself while drawing: the terminal is put back, the fault can be read, the draft is kept.
#[test]
fn a_fault_in_drawing_puts_the_terminal_back() {
    let home = home();
    let file = home.path("stumble");
    let name = file.to_str().expect("a plain name").to_owned();
    let mut lan = typing(&home, &[("TUQUAN_STUMBLE", &name)]);
    std::fs::write(&file, "").expect("a file");
    lan.types("!");
    assert_eq!(lan.quits().exit_code(), 101);
    lan.assert_restored().sees("drawing was asked to fail");
    finds_the_draft(&home);
}

/// 101: whoever reads the list stops reading.
#[test]
fn a_list_cut_short_by_its_reader_ends_quietly() {
    let home = home();
    let script = format!(
        "{PROGRAM} --file {} list hamlet | head -1; echo kết thúc",
        home.path("so.tuquan").display()
    );
    let mut lan = home.start_other("/bin/sh", &["-c", &script], &[], (80, 24));
    lan.sees("kết thúc");
    assert!(!lan.screen().contains("panicked"));
}

/// 12, 76: the save went through and the line was cut before anybody heard: its draft is dropped. One of another save stands; one that is no
/// draft is put aside.
#[test]
fn a_draft_of_a_finished_save_is_dropped() {
    let (mut office, _folder) = training_office();
    let save = |token: &str| Command::Save {
        changes: vec![Change::new::<Hamlet>(
            Row::new().with("name", token).with("kind", "thon"),
        )],
        what: None,
        token: token.into(),
    };
    let boxes =
        |token: &str| serde_json::json!({ "token": token, "hamlet.name": { "text": "Thôn" } });
    draft::keep(&office, "hamlet/new/1", &boxes("one")).expect("kept");
    draft::keep(&office, "hamlet/new/2", &boxes("two")).expect("kept");
    office.run(save("one")).expect("saved");
    assert_eq!(draft::find(&office, "hamlet/new/1"), None);
    assert_eq!(draft::left(&office).len(), 1);
    let folder = std::fs::read_dir(office.place().path.parent().expect("a folder"))
        .expect("its files")
        .flatten()
        .find(|file| file.path().to_string_lossy().contains(".nhap"))
        .expect("the drafts");
    let file = std::fs::read_dir(folder.path())
        .expect("its files")
        .flatten()
        .next()
        .expect("one draft");
    std::fs::write(file.path(), "{").expect("half a draft");
    assert_eq!(draft::find(&office, "hamlet/new/2"), None);
    assert!(file.path().with_extension("hong").exists());
}

/// 209: another book in the same place, a training commune made anew among them, is offered nothing that was typed for the one before.
#[test]
fn a_draft_belongs_to_its_book() {
    let home = Home::new();
    let path = home.path("so.tuquan");
    let make = || {
        let card = place::Office {
            name: "Xã Tân Lập".into(),
            ..Default::default()
        };
        let who = Who {
            name: "lan".into(),
            account: "lan".into(),
        };
        Office::create(path.clone(), &card, who, clock(), false).expect("a book")
    };
    let office = make();
    let boxes = serde_json::json!({ "name": "Thôn" });
    draft::keep(&office, "hamlet/new/1", &boxes).expect("kept");
    assert!(draft::find(&office, "hamlet/new/1").is_some());
    drop(office);
    std::fs::remove_file(&path).expect("taken away");
    let office = make();
    assert_eq!(draft::find(&office, "hamlet/new/1"), None);
    assert_eq!(draft::left(&office), []);
}

/// 115, 182: whatever pager, editor, shell or command the environment names, no other program is started.
#[test]
fn a_hostile_environment_starts_nothing() {
    let home = home();
    let trap = home.path("trap");
    let sprung = home.path("sprung");
    std::fs::write(&trap, format!("#!/bin/sh\ntouch {}\n", sprung.display())).expect("a trap");
    std::fs::set_permissions(&trap, std::os::unix::fs::PermissionsExt::from_mode(0o755))
        .expect("it can be started");
    let trap = trap.to_str().expect("a plain name");
    let bad = format!("{trap}; {trap} `{trap}`");
    let mut lan = start(
        &home,
        &[
            ("EDITOR", trap),
            ("VISUAL", trap),
            ("PAGER", trap),
            ("BROWSER", trap),
            ("SHELL", trap),
            ("SSH_ORIGINAL_COMMAND", &bad),
        ],
    );
    lan.key(Key::F(1)).sees("F1").key(Key::Esc);
    lan.types("8").sees("Địa bàn").key(Key::Down).key(Key::Down);
    lan.key(Key::Enter).sees("Thôn Đông").types("!").types("l");
    lan.quiet_for(Duration::from_millis(300));
    let threads = std::fs::read_dir(format!("/proc/{}/task", lan.pid())).expect("its threads");
    for thread in threads.flatten() {
        let started = std::fs::read_to_string(thread.path().join("children")).unwrap_or_default();
        assert_eq!(started.trim(), "", "another program was started");
    }
    drop(lan);
    assert!(!sprung.exists());
}

/// 198: no home, or one that takes nothing: the program works, and drafts are kept beside the book.
#[test]
fn without_a_home_the_program_works() {
    let home = home();
    let file = home.path("so.tuquan");
    let file = file.display();
    for (number, around) in ["env -u HOME -u XDG_DATA_HOME", "env HOME=/proc/none"]
        .iter()
        .enumerate()
    {
        let script = format!("exec {around} {PROGRAM} --file {file} --as lan{number}");
        let mut lan = home.start_other("/bin/sh", &["-c", &script], &[], (80, 24));
        lan.sees("Hôm nay");
        form(&mut lan);
        lan.types(" nửa chừng").sees("nửa chừng").hangup();
        assert_eq!(lan.quits().exit_code(), 129);
        let mut lan = home.start_other("/bin/sh", &["-c", &script], &[], (80, 24));
        lan.sees("bản nháp chưa lưu");
    }
}

/// 202: what goes to support names nobody.
#[test]
fn the_pages_for_support_name_nobody() {
    let home = home();
    let file = home.path("so.tuquan");
    let file = file.to_str().expect("a plain name");
    let made = home.run(&["--file", file, "add", "person", "--name", "Nguyễn Thị Hảo"]);
    assert!(made.status.success(), "{made:?}");
    for page in ["doctor", "check"] {
        let output = home.run(&["--file", file, page]);
        let said = [output.stdout, output.stderr].concat();
        let said = String::from_utf8_lossy(&said);
        assert!(
            !said.contains("Hảo") && !said.contains("Thôn Đông"),
            "{said}"
        );
    }
}
