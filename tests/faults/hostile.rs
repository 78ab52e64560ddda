//! Text and surroundings as an attack: what stands in the book, in the environment and in names never reaches the terminal as a command.

use std::fs;
use std::path::Path;

use crossterm::event::KeyCode;
use rusqlite::Connection;
use tuquan::domain::command::{Change, Command};
use tuquan::domain::form::{Row, Say};
use tuquan::domain::kinds;
use tuquan::domain::person::{Membership, Person};
use tuquan::domain::place::{self, Hamlet};
use tuquan::domain::privacy::{DisclosureList, DisclosureWay};
use tuquan::domain::problem::Problem;
use tuquan::domain::team::Team;
use tuquan::domain::text;
use tuquan::office::exit::Exit;
use tuquan::office::{Office, Who};

use crate::support::disk;
use crate::support::page::{Page, clock};

/// Sequences that move, colour, ask, copy, title, cover or turn round; and what has no width.
const EVIL: [&str; 12] = [
    "\u{1b}[2J",
    "\u{1b}]52;c;aGVsbG8=\u{7}",
    "\u{1b}]0;t\u{7}",
    "\u{1b}P$qm\u{1b}\\",
    "\u{9b}31m",
    "\u{7}\u{8}\r\n\t\u{7f}",
    "\u{202e}abc\u{2066}",
    "\u{200b}\u{200d}\u{feff}\u{ad}",
    "\u{3164}\u{115f}",
    "\u{e0041}\u{fe0f}",
    "a\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}",
    "\u{2028}\u{2029}\u{61c}",
];

fn office(evil: &str) -> (tempfile::TempDir, Office) {
    let folder = disk::memory_folder();
    let path = folder.path().join("so.tuquan");
    let card = place::Office {
        name: "Xã Tân Lập".into(),
        ..Default::default()
    };
    let who = || Who {
        name: format!("hoa{evil}"),
        account: "hoa".into(),
    };
    let mut office = Office::create(path.clone(), &card, who(), clock(), false).expect("a book");
    let changes = vec![
        Change::new::<Hamlet>(Row::new().with("name", "Thôn 1").with("kind", "thon")),
        Change::new::<Team>(Row::new().with("name", "Tổ 1")).linked("hamlet", 0),
        Change::new::<Person>(Row::new().with("name", "Trần Văn An")),
        Change::new::<Membership>(Row::new().with("joined", "2025-01-01"))
            .linked("person", 2)
            .linked("team", 1),
    ];
    office
        .run(Command::save_all(changes, Say::new("op-import")))
        .expect("saved");
    drop(office);
    let db = Connection::open(&path).expect("the file");
    let nul_free = evil.replace('\0', "");
    for (table, column) in [
        ("hamlet", "name"),
        ("hamlet", "note"),
        ("team", "name"),
        ("team", "note"),
        ("person", "name"),
        ("office", "name"),
    ] {
        db.execute(
            &format!("update {table} set {column} = ?"),
            [format!("A{nul_free}Z")],
        )
        .expect("written past the door");
    }
    drop(db);
    (
        folder,
        Office::open(path, who(), clock(), false).expect("opened"),
    )
}

/// 102, 103, 104, 109: hostile text in every register, in the name of the office and of the person at the keys: no cell of any main screen
/// and of what opens from it holds a sign that a terminal obeys or that cannot be seen.
#[test]
fn no_hostile_text_reaches_a_cell_of_the_screen() {
    for evil in EVIL {
        let (_folder, office) = office(evil);
        let mut page = Page::open(office, "vi", (80, 24));
        for main in "12345678".chars() {
            page.key(KeyCode::Char(main));
            for key in [
                None,
                Some(KeyCode::Enter),
                Some(KeyCode::Char('e')),
                Some(KeyCode::F(1)),
            ] {
                if let Some(key) = key {
                    page.key(key);
                }
                let shown = page.screen();
                let seen = shown.chars().find(|letter| {
                    *letter != '\n' && (letter.is_control() || text::is_hidden(*letter))
                });
                assert_eq!(seen, None, "{evil:?} on {main} behind {key:?}:\n{shown}");
            }
            for _ in 0..4 {
                page.key(KeyCode::Esc);
            }
        }
    }
}

/// 110: text in the file that is no UTF-8 is shown with replacement signs and can be corrected.
#[test]
fn text_that_is_no_utf8_is_shown_and_corrected() {
    let (folder, office) = office("");
    drop(office);
    let path = folder.path().join("so.tuquan");
    Connection::open(&path)
        .and_then(|db| db.execute_batch("update hamlet set name = cast(x'5468ff6e' as text)"))
        .expect("written past the door");
    let who = Who {
        name: "hoa".into(),
        account: "hoa".into(),
    };
    let mut office = Office::open(path, who, clock(), false).expect("opened");
    let kind = tuquan::domain::kinds::of::<Hamlet>();
    let seen = office.ask().all(kind).expect("read").remove(0);
    assert_eq!(seen.row.get("name").text(), "Th\u{fffd}n");
    office
        .run(Command::save(Change::of::<Hamlet>(
            seen.id,
            seen.rev,
            Row::new().with("name", "Thôn 1"),
        )))
        .expect("corrected");
    assert_eq!(
        office
            .ask()
            .row(kind, seen.id)
            .expect("a row")
            .row
            .get("name")
            .text(),
        "Thôn 1"
    );
}

/// 115, 182, 185, 186, 187: whatever the environment names, no other program is started, nothing is written to the clipboard, and no memory
/// of the process would be left in a file.
#[test]
#[cfg(target_os = "linux")]
fn the_environment_starts_nothing() {
    use std::os::unix::fs::PermissionsExt;

    use crate::support::pty::{Home, Key};
    let home = Home::new();
    let evil = home.path("evil");
    fs::write(&evil, "#!/bin/sh\ntouch \"$(dirname \"$0\")/started\"\n").expect("a program");
    fs::set_permissions(&evil, fs::Permissions::from_mode(0o755)).expect("it can be started");
    let evil = evil.to_str().expect("a plain name");
    let file = home.path("so.tuquan");
    let file = file.to_str().expect("a plain name");
    let made = home.run(&[
        "--file",
        file,
        "init",
        "--name",
        "Xã Tân Lập",
        "--kind",
        "xa",
    ]);
    assert!(made.status.success(), "{made:?}");
    let names = [
        "PAGER",
        "EDITOR",
        "VISUAL",
        "SHELL",
        "BROWSER",
        "LESSOPEN",
        "MANPAGER",
        "LD_PRELOAD_NOT",
    ];
    let mut envs: Vec<(&str, &str)> = names.iter().map(|name| (*name, evil)).collect();
    let command = format!("{evil}; touch started");
    envs.push(("SSH_ORIGINAL_COMMAND", &command));
    let mut hoa = home.start(&["--file", file, "--as", "hoa"], &envs, (80, 24));
    hoa.sees("Hôm nay");
    let limits = fs::read_to_string(format!("/proc/{}/limits", hoa.pid())).expect("its bounds");
    let core = limits
        .lines()
        .find(|line| line.starts_with("Max core file size"))
        .expect("a bound");
    assert_eq!(core.split_whitespace().nth(4), Some("0"), "{core}");
    for main in "12345678".chars() {
        hoa.types(&main.to_string());
        for key in ["!", "|", "v", ":", "o", "p", "\r", "?"] {
            hoa.types(key);
        }
        for _ in 0..5 {
            hoa.key(Key::Esc);
        }
    }
    hoa.quiet_for(std::time::Duration::from_millis(300));
    assert!(!home.path("started").exists());
    hoa.kill9();
    for path in ["src/ui", "src/cli"] {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
        for entry in fs::read_dir(folder).expect("source").flatten() {
            let text = fs::read_to_string(entry.path()).unwrap_or_default();
            assert!(
                !text.contains("]52;"),
                "the clipboard: {}",
                entry.path().display()
            );
        }
    }
}

/// 198: without a home, or with one that cannot be written, a book that is named opens and saves.
#[test]
fn without_a_home_the_named_book_opens() {
    let folder = disk::memory_folder();
    let book = folder.path().join("so.tuquan");
    for home in [None, Some("/proc/nowhere")] {
        for args in [
            &["init", "--name", "Xã A", "--kind", "xa"][..],
            &["add", "hamlet", "--name", "Thôn 1", "--kind", "thon"],
            &["list", "hamlet"],
        ] {
            let mut program = std::process::Command::new(env!("CARGO_BIN_EXE_tuquan"));
            program.env_clear().env("TUQUAN_FILE", &book).args(args);
            if let Some(home) = home {
                program.env("HOME", home);
            }
            let told = program.output().expect("the program starts");
            assert!(told.status.success(), "{home:?} {args:?} {told:?}");
        }
        for entry in fs::read_dir(folder.path()).expect("the folder").flatten() {
            if entry.path().is_file() {
                fs::remove_file(entry.path()).expect("removed");
            }
        }
    }
}

/// The program on a book, with that many words; its answer as bytes.
fn told(book: &Path, args: &[&str]) -> std::process::Output {
    let mut program = std::process::Command::new(env!("CARGO_BIN_EXE_tuquan"));
    program.env_clear().env("TUQUAN_FILE", book).args(args);
    program.output().expect("the program starts")
}

#[track_caller]
fn hides_nothing(what: &str, bytes: &[u8]) {
    let text = String::from_utf8(bytes.to_vec()).expect("text");
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let hidden = |letter: &char| text::is_hidden(*letter) && !"\r\n".contains(*letter);
    let found: Vec<char> = text.chars().filter(hidden).collect();
    assert!(found.is_empty(), "{what}: {found:?} in {text:?}");
}

/// 102, 104, 109, 111: whatever was written past the door, no format of the command line lets it out as a command for the terminal.
#[test]
fn no_format_of_the_command_line_lets_hostile_text_out() {
    let evil = EVIL.concat();
    let (folder, office) = office(&evil);
    drop(office);
    let book = folder.path().join("so.tuquan");
    let mut lines: Vec<Vec<&str>> = Vec::new();
    for kind in ["hamlet", "team", "person", "member"] {
        for format in ["table", "csv", "json"] {
            lines.push(vec!["list", kind, "--format", format, "--private"]);
        }
    }
    for report in ["members", "teams"] {
        lines.push(vec!["report", report]);
        for format in ["csv", "csv-may", "md", "json"] {
            lines.push(vec!["report", report, "--format", format]);
        }
    }
    for format in ["table", "json"] {
        lines.push(vec!["search", "A", "--format", format]);
        lines.push(vec!["history", "--format", format]);
    }
    lines.push(vec!["list", "hamlet", "--hamlet", &evil]);
    let mut shown = 0;
    for line in &lines {
        let answer = told(&book, line);
        hides_nothing(&format!("{line:?}"), &answer.stdout);
        hides_nothing(&format!("{line:?} says"), &answer.stderr);
        shown += usize::from(answer.status.success() && answer.stdout.contains(&b'Z'));
    }
    assert!(shown >= 20, "{shown} of {} showed the row", lines.len());
    for name in ["a.csv", "a.json"] {
        let to = folder.path().join(name);
        let line = ["export", "member", "--to", &to.display().to_string()];
        assert!(told(&book, &line).status.success());
        hides_nothing(name, &fs::read(&to).expect("written"));
    }
}

/// 153, 154: a file to be written never takes the place of a book or of what lies beside one, whatever is asked.
#[test]
fn a_book_is_never_written_over() {
    let (folder, mut office) = office("");
    let exit = Exit {
        list: DisclosureList::Paper,
        way: DisclosureWay::File,
        to: String::new(),
    };
    let book = folder.path().join("so.tuquan");
    let before = fs::metadata(&book).expect("the book").len();
    let other = folder.path().join("other.tuquan");
    let name = ["init", "--name", "Xã B", "--kind", "xa"];
    assert!(told(&other, &name).status.success());
    let log = folder.path().join("so.tuquan-wal");
    for to in [&book, &other, &log] {
        let refused = office.send_out("x", &exit, to, true);
        assert!(
            matches!(refused, Err(Problem::IsABook { .. })),
            "{refused:?}"
        );
        let report = ["report", "members", "--format", "docx", "--force", "--to"];
        let path = to.display().to_string();
        let answer = told(&book, &[&report[..], &[&path]].concat());
        assert_eq!(answer.status.code(), Some(1), "{answer:?}");
    }
    assert_eq!(fs::metadata(&book).expect("the book").len(), before);
    assert_eq!(office.ask().size(kinds::of::<Hamlet>()), Ok(1));
    let nowhere = folder.path().join("none").join("a.csv");
    let refused = office.send_out("x", &exit, &nowhere, false);
    assert!(
        matches!(refused, Err(Problem::NoFolder { .. })),
        "{refused:?}"
    );
}

/// 160: a telephone that cannot be read as a number is hidden whole where telephones are masked.
#[test]
fn an_odd_telephone_is_masked_whole() {
    let (folder, office) = office("");
    drop(office);
    let book = folder.path().join("so.tuquan");
    let db = Connection::open(&book).expect("the file");
    db.execute("update person set phone = '0912345678 nhà riêng'", [])
        .expect("written past the door");
    drop(db);
    for name in ["a.csv", "a.json"] {
        let to = folder.path().join(name);
        let line = ["export", "member", "--to", &to.display().to_string()];
        assert!(told(&book, &line).status.success());
        let text = fs::read_to_string(&to).expect("written");
        assert!(!text.contains("0912") && !text.contains("678"), "{text}");
        assert!(text.contains('•'), "{text}");
    }
}
