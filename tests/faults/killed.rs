//! The program is killed, falls over or has to wait in the middle of its work.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::{Command as Process, Stdio};
use std::time::Duration;

use rusqlite::Connection;
use tempfile::TempDir;
use tuquan::domain::command::{Change, Command, Import};
use tuquan::domain::form::{Row, Say};
use tuquan::domain::kinds;
use tuquan::domain::person::Person;
use tuquan::domain::place::{self, Hamlet};
use tuquan::domain::problem::Problem;
use tuquan::office::{Office, Who, draft};

use crate::support::disk;
use crate::support::page::clock;

const PROGRAM: &str = env!("CARGO_BIN_EXE_tuquan");

fn who(name: &str) -> Who {
    Who {
        name: name.into(),
        account: "hoa".into(),
    }
}

fn book() -> (TempDir, PathBuf, Office) {
    let folder = disk::memory_folder();
    let path = folder.path().join("so.tuquan");
    let card = place::Office {
        name: "Xã Tân Lập".into(),
        ..Default::default()
    };
    let office = Office::create(path.clone(), &card, who("hoa"), clock(), false).expect("a book");
    (folder, path, office)
}

fn open(path: &Path) -> Office {
    Office::open(path, who("hoa"), clock(), false).expect("opened")
}

fn hamlet(name: &str) -> Command {
    let row = Row::new().with("name", name).with("kind", "thon");
    Command::save(Change::new::<Hamlet>(row))
}

fn people(count: usize) -> Vec<Change> {
    (0..count)
        .map(|number| {
            Row::new().with(
                "name",
                format!("Trần Văn {}", ["An", "Bình", "Cường"][number % 3]),
            )
        })
        .map(Change::new::<Person>)
        .collect()
}

fn count(office: &Office) -> usize {
    office
        .ask()
        .all(kinds::of::<Person>())
        .expect("people")
        .len()
}

/// The program at work, killed after a moment that chance chooses.
fn killed(path: &Path, args: &[&str], after: Duration) {
    let mut child = Process::new(PROGRAM)
        .args(args)
        .env_clear()
        .env("TUQUAN_FILE", path)
        .env("HOME", path.parent().expect("a folder"))
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program starts");
    std::thread::sleep(after);
    let _ = child.kill();
    let _ = child.wait();
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let read = fs::read_dir(folder).into_iter().flatten().flatten();
    read.map(|entry| entry.path()).collect()
}

/// 8: killed while a copy is made: a file under the name of a copy is a whole copy, and what was left over goes with the next one.
#[test]
fn a_copy_cut_short_bears_no_name() {
    use proptest::prelude::RngExt;
    let (_folder, path, mut office) = book();
    office
        .run(Command::save_all(people(600), Say::new("op-import")))
        .expect("saved");
    let kept = office.copies_folder().expect("a folder");
    let mut chance = disk::chance(8);
    for _ in 0..15 {
        killed(
            &path,
            &["backup"],
            Duration::from_millis(chance.random_range(20..160)),
        );
        for copy in files(&kept)
            .into_iter()
            .filter(|file| file.extension().is_some_and(|ending| ending == "tuquan"))
        {
            office.verify_copy(&copy).expect("whole");
        }
    }
    office.run(hamlet("Thôn 1")).expect("saved");
    office.keep_copy(true).expect("kept").expect("a copy");
    let left = files(&kept);
    assert!(
        left.iter()
            .all(|file| file.extension().is_some_and(|ending| ending != "tam")),
        "{left:?}"
    );
}

/// 9: killed while a list goes out: the file is absent or whole.
#[test]
fn a_list_cut_short_is_not_there() {
    use proptest::prelude::RngExt;
    let (folder, path, mut office) = book();
    office
        .run(Command::save_all(people(600), Say::new("op-import")))
        .expect("saved");
    drop(office);
    let whole = folder.path().join("whole.csv");
    let told = Process::new(PROGRAM)
        .args(["export", "person", "--to"])
        .arg(&whole)
        .env_clear()
        .env("TUQUAN_FILE", &path)
        .env("HOME", folder.path())
        .output()
        .expect("the program starts");
    assert!(told.status.success(), "{told:?}");
    let length = fs::metadata(&whole).expect("the list").len();
    let mut chance = disk::chance(9);
    for number in 0..15 {
        let out = folder.path().join(format!("{number}.csv"));
        killed(
            &path,
            &[
                "export",
                "person",
                "--to",
                out.to_str().expect("a plain name"),
            ],
            Duration::from_millis(chance.random_range(20..200)),
        );
        if let Ok(about) = fs::metadata(&out) {
            assert_eq!(about.len(), length, "round {number}");
        }
    }
}

/// 14: a fault of the program inside a transaction takes back all of it, and the book goes on.
#[test]
fn a_fault_inside_a_transaction_takes_it_back() {
    let (_folder, path, mut office) = book();
    let seen = office.ask().steps(None, None, 1).expect("steps")[0].id;
    let list = Import {
        changes: people(50),
        what: Say::new("op-import"),
        seen,
    };
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let fell = catch_unwind(AssertUnwindSafe(|| {
        office.import(list, &mut |done, _| {
            assert!(done < 20, "the program falls over");
            true
        })
    }));
    std::panic::set_hook(hook);
    assert!(fell.is_err());
    assert_eq!(count(&office), 0);
    office.run(hamlet("Thôn 1")).expect("saved");
    open(&path).run(hamlet("Thôn 2")).expect("the lock is free");
}

/// 65: somebody stopped inside a write: the others wait, are told, and lose nothing; when he is gone the save works.
#[test]
fn a_writer_who_never_ends_is_waited_for_and_told() {
    let (_folder, path, mut office) = book();
    let stuck = Connection::open(&path).expect("open");
    stuck
        .execute_batch("begin immediate")
        .expect("inside a write");
    assert_eq!(office.run(hamlet("Thôn 1")), Err(Problem::Busy));
    assert!(
        office
            .ask()
            .all(kinds::of::<Hamlet>())
            .expect("reading goes on")
            .is_empty()
    );
    drop(stuck);
    office.run(hamlet("Thôn 1")).expect("saved");
}

/// 66: every transaction of the program begins as a writer: none reads first and asks to write later. The one that holds a moment for many
/// questions borrows the store as a reader, which no change can do.
#[test]
fn no_transaction_reads_first_and_writes_later() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/store");
    let mut found = 0;
    for file in files(&folder).into_iter().chain(files(&folder.join("ask"))) {
        let text = fs::read_to_string(&file).unwrap_or_default();
        for (number, line) in text.lines().enumerate() {
            let place = format!("{}:{}: {line}", file.display(), number + 1);
            assert!(
                !line.contains(".transaction()") && !line.contains("unchecked_transaction"),
                "{place}"
            );
            assert!(!line.to_lowercase().contains("\"begin"), "{place}");
            if line.contains("transaction_with_behavior(")
                || line.contains("Transaction::new_unchecked(")
            {
                found += 1;
                let rest = text.lines().skip(number).take(2).collect::<String>();
                let moment = file.ends_with("ask/mod.rs") && line.contains("let moment");
                assert!(rest.contains("Immediate") || moment, "{place}");
            }
        }
    }
    assert!(found > 3, "the test looks at nothing");
}

/// 76: killed between the save and its answer: the draft is known as saved and offered no more, and saving it again does nothing.
#[test]
fn what_was_saved_before_the_line_was_cut_is_no_draft() {
    let (_folder, path, mut office) = book();
    let token = "0123456789abcdef";
    let boxes = serde_json::json!({ "token": token, "name": "Thôn 1" });
    draft::keep(&office, "hamlet/new", &boxes).expect("kept");
    assert!(draft::find(&office, "hamlet/new").is_some());
    let save = || match hamlet("Thôn 1") {
        Command::Save { changes, what, .. } => Command::Save {
            changes,
            what,
            token: token.into(),
        },
        other => other,
    };
    let first = office.run(save()).expect("saved");
    drop(office);
    let mut office = open(&path);
    assert_eq!(draft::find(&office, "hamlet/new"), None);
    assert_eq!(draft::left(&office), []);
    assert_eq!(office.run(save()).expect("the same answer").op, first.op);
    assert_eq!(
        office.ask().all(kinds::of::<Hamlet>()).expect("rows").len(),
        1
    );
}

/// 11: cut while a draft is written: the one before it is whole.
#[test]
fn a_draft_cut_while_written_leaves_the_one_before() {
    let (folder, _path, office) = book();
    let boxes = |text: &str| serde_json::json!({ "token": "", "name": text });
    draft::keep(&office, "hamlet/new", &boxes("Thôn 1")).expect("kept");
    let drafts = files(folder.path())
        .into_iter()
        .find(|file| file.to_string_lossy().contains(".nhap-"))
        .expect("its folder");
    let kept = files(&drafts).pop().expect("a draft");
    fs::write(kept.with_extension("tam"), b"{\"at\":\"09:0").expect("cut short");
    let found = draft::find(&office, "hamlet/new").expect("a draft");
    assert_eq!(found.boxes["name"], "Thôn 1");
    draft::keep(&office, "hamlet/new", &boxes("Thôn 2")).expect("kept");
    assert_eq!(
        draft::find(&office, "hamlet/new").expect("a draft").boxes["name"],
        "Thôn 2"
    );
}

/// 12: a draft that is cut, empty or full of rubbish is put aside, and the program goes on.
#[test]
fn a_draft_of_rubbish_is_put_aside() {
    let (folder, _path, office) = book();
    for rubbish in [
        &b""[..],
        b"{\"at\":\"09:00\",\"form\":\"hamlet/new\",\"bo",
        &[0xff; 4_096],
        b"[1, 2]",
        b"{\"at\":1,\"form\":2,\"boxes\":3}",
    ] {
        draft::keep(
            &office,
            "hamlet/new",
            &serde_json::json!({ "name": "Thôn 1" }),
        )
        .expect("kept");
        let drafts = files(folder.path())
            .into_iter()
            .find(|file| file.to_string_lossy().contains(".nhap-"))
            .expect("its folder");
        for kept in files(&drafts)
            .into_iter()
            .filter(|file| file.extension().is_some_and(|ending| ending == "json"))
        {
            fs::write(kept, rubbish).expect("rubbish");
        }
        assert_eq!(draft::find(&office, "hamlet/new"), None);
        assert!(
            files(&drafts)
                .iter()
                .any(|file| file.extension().is_some_and(|ending| ending == "hong"))
        );
    }
}

/// 77: copies and a long list while others save: nobody is refused, nothing is lost, every copy is whole.
#[test]
fn copies_and_imports_do_not_stop_the_others() {
    let (folder, path, mut office) = book();
    std::thread::scope(|scope| {
        for number in 0..3 {
            let path = path.clone();
            scope.spawn(move || {
                let mut office =
                    Office::open(path, who(&format!("can-bo-{number}")), clock(), false)
                        .expect("open");
                for made in 0..40 {
                    office
                        .run(hamlet(&format!("Thôn {number}.{made}")))
                        .expect("saved");
                }
            });
        }
        for number in 0..4 {
            office
                .run(Command::save_all(people(60), Say::new("op-import")))
                .expect("imported");
            let copy = folder.path().join(format!("sao-{number}.tuquan"));
            office.copy_to(&copy).expect("copied");
            office.verify_copy(&copy).expect("whole");
            let there = open(&copy);
            assert_eq!(count(&there), 60 * (number + 1), "one moment");
        }
    });
    assert_eq!(
        (
            count(&office),
            office.ask().all(kinds::of::<Hamlet>()).expect("rows").len()
        ),
        (240, 120)
    );
    assert!(office.check(&[]).expect("checked").is_well());
}

/// 80: two hundred books open at once: all of them read, and the last one saves.
#[test]
fn two_hundred_open_books_work() {
    let (_folder, path, _first) = book();
    let mut all: Vec<Office> = (0..200)
        .map(|number| {
            Office::open(
                path.clone(),
                who(&format!("can-bo-{number}")),
                clock(),
                false,
            )
            .expect("open")
        })
        .collect();
    all.last_mut()
        .expect("the last")
        .run(hamlet("Thôn 1"))
        .expect("saved");
    for office in &all {
        assert_eq!(
            office.ask().all(kinds::of::<Hamlet>()).expect("rows").len(),
            1
        );
    }
}

/// 195: the clock goes back a year, ten years on, past 2038 and onto 29 February: steps stand in the order they were made, and the history holds.
#[test]
fn a_clock_that_jumps_leaves_the_order_of_steps() {
    use chrono::NaiveDate;
    use tuquan::office::Clock;
    let (_folder, path, mut first) = book();
    first.run(hamlet("Thôn 0")).expect("saved");
    drop(first);
    for (number, (year, month, day)) in [
        (2025, 11, 22),
        (2036, 11, 22),
        (2038, 1, 20),
        (2028, 2, 29),
        (2026, 11, 22),
    ]
    .into_iter()
    .enumerate()
    {
        let at = NaiveDate::from_ymd_opt(year, month, day)
            .and_then(|day| day.and_hms_opt(9, 0, 0))
            .expect("a time");
        let mut office =
            Office::open(path.clone(), who("hoa"), Clock::Still(at), false).expect("opened");
        office
            .run(hamlet(&format!("Thôn {}", number + 1)))
            .expect("saved");
        office.keep_copy(true).expect("kept").expect("a copy");
    }
    let mut office = open(&path);
    let steps: Vec<i64> = office
        .ask()
        .steps(None, None, 20)
        .expect("steps")
        .iter()
        .map(|step| step.id)
        .collect();
    assert!(steps.windows(2).all(|pair| pair[0] > pair[1]), "{steps:?}");
    assert!(office.check(&[]).expect("checked").is_well());
    office
        .run(Command::Undo)
        .expect("the last one of this clock is taken back");
}

/// 20: a copy with a journal or a log beside it is not used: no copy is made with one, and it would be laid over what was verified.
#[test]
fn a_copy_with_a_journal_beside_it_is_refused_until_it_is_put_aside() {
    let (_folder, _path, office) = book();
    let copy = office.keep_copy(true).expect("kept").expect("a copy");
    for ending in ["-journal", "-wal"] {
        let mut name = copy.path.file_name().expect("a name").to_os_string();
        name.push(ending);
        let beside = copy.path.with_file_name(name);
        fs::write(&beside, [0x5a; 4_096]).expect("rubbish");
        let verified = office.verify_copy(&copy.path).map(|_| ());
        let opened = Office::open(copy.path.clone(), who("hoa"), clock(), false).map(|_| ());
        for refused in [verified, opened] {
            let bad = matches!(refused, Err(Problem::BadBackup { .. }));
            assert!(bad, "{ending} {refused:?}");
        }
        fs::remove_file(beside).expect("put aside");
    }
    office.verify_copy(&copy.path).expect("whole");
}

/// 147: killed while a list is taken in: nothing of it is in the book, or all.
#[test]
fn a_list_cut_short_on_its_way_in_is_not_there() {
    use proptest::prelude::RngExt;
    const ROWS: usize = 400;
    let (folder, path, office) = book();
    drop(office);
    let list = folder.path().join("list.csv");
    let rows: Vec<String> = (0..ROWS)
        .map(|number| format!("Trần Văn An;09{:08}\n", 10_000_000 + number))
        .collect();
    let rows = rows.concat();
    fs::write(&list, format!("Họ và tên;Điện thoại\n{rows}")).expect("written");
    let line = ["import", "person", list.to_str().expect("a plain name")];
    let mut chance = disk::chance(147);
    for round in 0..12 {
        killed(
            &path,
            &line,
            Duration::from_millis(chance.random_range(20..1_500)),
        );
        let office = open(&path);
        let there = office.ask().all(kinds::of::<Person>()).expect("read").len();
        assert!(there == 0 || there == ROWS, "round {round}: {there}");
    }
}
