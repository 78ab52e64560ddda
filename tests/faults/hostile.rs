//! Text and surroundings as an attack: what stands in the book, in the environment and in names never reaches the terminal as a command.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use crossterm::event::KeyCode;
use rusqlite::Connection;
use tuquan::domain::command::{Change, Command, Target};
use tuquan::domain::form::{Field, Row, Say, Shape};
use tuquan::domain::kinds;
use tuquan::domain::person::{Membership, Person};
use tuquan::domain::place::{self, Hamlet};
use tuquan::domain::privacy::{DisclosureList, DisclosureWay};
use tuquan::domain::problem::Problem;
use tuquan::domain::team::Team;
use tuquan::domain::text;
use tuquan::office::exit::Exit;
use tuquan::office::{Office, Query, Who};

use crate::support::disk;
use crate::support::page::{Page, clock, training_office};
use crate::support::pty::{Home, Key};

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

/// The training commune with hostile text in every box for text of every kind, and how many boxes took it.
fn hostile_commune(evil: &str) -> (tempfile::TempDir, PathBuf, usize) {
    let (office, folder) = training_office();
    drop(office);
    let path = folder.path().join("training.tuquan");
    let db = Connection::open(&path).expect("the file");
    let text = format!("A{}Z", evil.replace('\0', ""));
    let mut taken = 0;
    for kind in kinds::KINDS {
        let free = |field: &&Field| {
            matches!(
                field.shape,
                Shape::Text | Shape::Note | Shape::Name | Shape::Phone
            )
        };
        for field in kind.fields.iter().filter(free) {
            let (kind, field) = (kind.name, field.name);
            let sql = format!("update or ignore {kind} set {field} = ? || id where {field} <> ''");
            taken += db.execute(&sql, [&text]).unwrap_or_default();
        }
    }
    (folder, path, taken)
}

/// 102, 109: hostile text in every box of every kind: whatever key is pressed on whatever main screen, no cell holds a sign that a
/// terminal obeys or that cannot be seen.
#[test]
fn hostile_text_in_every_box_reaches_no_cell() {
    let (_folder, path, taken) = hostile_commune(&EVIL.concat());
    assert!(taken > 500, "{taken}");
    let who = Who {
        name: "hoa".into(),
        account: "hoa".into(),
    };
    let office = Office::open(path, who, clock(), false).expect("opened");
    let mut page = Page::open(office, "vi", (100, 30));
    let letters = ('a'..='y')
        .chain("/:?=+-".chars())
        .filter(|key| *key != 'q');
    let mut keys: Vec<KeyCode> = letters.map(KeyCode::Char).collect();
    keys.extend([KeyCode::Enter, KeyCode::Tab, KeyCode::F(1)]);
    let mut seen_text = 0;
    for main in "12345678".chars() {
        for key in &keys {
            page.key(KeyCode::Char(main)).key(*key).finishes();
            for _ in 0..2 {
                let shown = page.screen();
                let seen = shown.chars().find(|letter| {
                    *letter != '\n' && (letter.is_control() || text::is_hidden(*letter))
                });
                assert_eq!(seen, None, "{main} then {key:?}:\n{shown}");
                seen_text += usize::from(shown.contains("]52;c;"));
                page.key(KeyCode::Enter).finishes();
            }
            for _ in 0..5 {
                page.key(KeyCode::Esc);
            }
        }
    }
    assert!(seen_text > 20, "{seen_text} screens showed such text");
}

/// What a terminal obeys in these bytes: every escape by its first letters, and every other sign that is not seen.
fn obeyed(bytes: &[u8]) -> std::collections::BTreeSet<String> {
    let text = String::from_utf8_lossy(bytes);
    let mut found = std::collections::BTreeSet::new();
    for (at, letter) in text.char_indices() {
        let rest = &text[at..];
        if letter == '\u{1b}' {
            let long = if rest.starts_with("\u{1b}]") { 4 } else { 2 };
            found.insert(rest.chars().take(long).collect());
        } else if text::is_hidden(letter) {
            found.insert(letter.to_string());
        }
    }
    found
}

/// 102: the bytes that really go down the line to a terminal hold no command that a clean book does not bring.
#[test]
fn no_hostile_byte_goes_down_the_line() {
    let (folder, hostile, _) = hostile_commune(&EVIL.concat());
    let (office, clean_folder) = training_office();
    drop(office);
    let clean = clean_folder.path().join("training.tuquan");
    let walked = |book: &Path| {
        let book = book.display().to_string();
        let home = Home::new();
        let mut clerk = home.start(&[], &[("TUQUAN_FILE", &book)], (80, 24));
        clerk.sees("22/11/2026");
        for main in 1..=8 {
            clerk.types(&main.to_string());
            clerk.quiet_for(Duration::from_millis(150));
            for _ in 0..2 {
                clerk.key(Key::Enter).quiet_for(Duration::from_millis(150));
            }
            for _ in 0..3 {
                clerk.key(Key::Esc);
            }
            clerk.quiet_for(Duration::from_millis(150));
        }
        clerk.said().to_vec()
    };
    let (bad, good) = (walked(&hostile), walked(&clean));
    let shown = String::from_utf8_lossy(&bad).matches("]52;c;").count();
    assert!(shown > 0, "such text was on the screen");
    let extra: Vec<String> = obeyed(&bad).difference(&obeyed(&good)).cloned().collect();
    assert_eq!(extra, Vec::<String>::new());
    drop(folder);
}

/// 103: names of files, of a person and of the surroundings are told without their commands.
#[test]
fn hostile_names_of_files_and_persons_are_told_plainly() {
    let (folder, office) = office("");
    drop(office);
    let book = folder.path().join("so.tuquan");
    let evil = EVIL.concat().replace(['\0', '/', '\\'], "");
    let list = folder.path().join(format!(
        "{}.csv",
        &evil.chars().take(20).collect::<String>()
    ));
    fs::write(&list, "Tên thôn;Loại\nThôn 9;Không rõ\n").expect("any name will do");
    let list = list.display().to_string();
    let lines: [&[&str]; 6] = [
        &["import", "hamlet", &list],
        &["import", "hamlet", &evil],
        &["export", "hamlet", "--to", &list],
        &["list", &evil],
        &["--as-name", &evil, "history"],
        &["--file", &evil, "list", "hamlet"],
    ];
    for line in lines {
        let mut program = std::process::Command::new(env!("CARGO_BIN_EXE_tuquan"));
        program.env_clear().env("TUQUAN_FILE", &book).args(line);
        for name in ["USER", "LOGNAME", "HOSTNAME", "LANG", "TERM"] {
            program.env(name, &evil);
        }
        let answer = program.output().expect("the program starts");
        hides_nothing(&format!("{line:?}"), &answer.stdout);
        hides_nothing(&format!("{line:?} says"), &answer.stderr);
    }
}

/// 104: where one row is shown, a sign that turns the text round is written out.
#[test]
fn a_sign_that_turns_text_round_is_written_out_on_its_page() {
    let (_folder, office) = office("\u{202e}");
    let mut page = Page::open(office, "vi", (120, 30));
    page.ctrl('k').types("dia ban\n");
    page.sees("⟨U+202E⟩");
}

/// 112: signs of the query language are only signs, in the search of every kind.
#[test]
fn signs_of_the_query_language_are_only_signs() {
    let (office, _folder) = training_office();
    for sign in [
        "%", "_", "\"", "'", "*", "NEAR(", "(", ")", "AND", "OR NOT", "-", "^", ":", "[a-z]", "\\",
        "a*\"", "'; --", "\0", "=",
    ] {
        let query = Query {
            search: sign.to_owned(),
            limit: 5,
            ..Query::default()
        };
        for kind in kinds::KINDS {
            let found = office.ask().page(kind, &query);
            assert!(
                found.is_ok(),
                "{sign:?} in {}: {:?}",
                kind.name,
                found.err()
            );
        }
    }
    let likely = Query {
        search: "%".to_owned(),
        limit: 5,
        ..Query::default()
    };
    let kind = kinds::of::<Person>();
    assert!(
        office
            .ask()
            .page(kind, &likely)
            .expect("read")
            .rows
            .is_empty()
    );
}

/// 113: a statement typed into any box of any kind is a text like another, or refused as one.
#[test]
fn a_statement_in_any_box_is_only_letters() {
    const STATEMENT: &str = "'); DROP TABLE person; --";
    let (mut office, _folder) = training_office();
    let mut stored = 0;
    for kind in kinds::KINDS {
        let Some(seen) = office.ask().all(kind).expect("read").into_iter().next() else {
            continue;
        };
        let free = |field: &&Field| matches!(field.shape, Shape::Text | Shape::Note | Shape::Name);
        for field in kind.fields.iter().filter(free) {
            let now = office.ask().row(kind, seen.id).expect("a row");
            let change = Change {
                kind: kind.name,
                target: Target::Seen {
                    id: now.id,
                    rev: now.rev,
                    base: Row::new(),
                },
                row: Row::new().with(field.name, STATEMENT),
                fresh: Vec::new(),
            };
            match office.run(Command::save(change)) {
                Ok(_) => {
                    let row = office.ask().row(kind, seen.id).expect("a row").row;
                    stored += usize::from(row.get(field.name).text() == STATEMENT);
                }
                Err(problem) => assert!(
                    !matches!(
                        problem,
                        Problem::Bug { .. } | Problem::DiskFault | Problem::Damaged { .. }
                    ),
                    "{}.{}: {problem:?}",
                    kind.name,
                    field.name
                ),
            }
        }
    }
    assert!(stored > 20, "{stored}");
    assert!(office.ask().size(kinds::of::<Person>()).expect("it stands") > 50);
}

/// 157: what goes out is readable by its owner alone, whatever the mask of the session.
#[test]
#[cfg(unix)]
fn what_goes_out_is_its_owners_whatever_the_mask() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, office) = office("");
    drop(office);
    let book = folder.path().join("so.tuquan");
    for (name, mask) in [("a.csv", "000"), ("b.xlsx", "022"), ("c.json", "077")] {
        let to = folder.path().join(name);
        let made = std::process::Command::new("sh")
            .args(["-c", &format!("umask {mask}; exec \"$0\" \"$@\"")])
            .arg(env!("CARGO_BIN_EXE_tuquan"))
            .args(["export", "member", "--to"])
            .arg(&to)
            .env("TUQUAN_FILE", &book)
            .output()
            .expect("started");
        assert!(made.status.success(), "{made:?}");
        let mode = fs::metadata(&to).expect("written").permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{name} under {mask}");
    }
}

/// 94, 105, 120: what a pasted text loses on its way into a box is told.
#[test]
fn what_a_pasted_text_loses_is_told() {
    let (_folder, office) = office("");
    let mut page = Page::open(office, "vi", (100, 30));
    page.ctrl('k').types("dia ban\n").types("n");
    page.desk().paste("Thôn\u{200b} \u{1b}[2JÐông");
    page.sees("Đã bỏ các ký tự ẩn").sees("Đã thay chữ giống Đ");
    page.desk().paste(&"x".repeat(1_000_000));
    page.sees("Đoạn dán dài quá");
    page.key(KeyCode::Esc);
}
