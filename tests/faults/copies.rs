//! Copies of the book: verified, kept by rule, alarmed, and the way back out of them.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use tuquan::domain::command::{Change, Command};
use tuquan::domain::form::Row;
use tuquan::domain::kinds;
use tuquan::domain::person::Person;
use tuquan::domain::place::{self, Hamlet};
use tuquan::domain::problem::{Problem, ReadOnly};
use tuquan::office::{Copy, Office, Who};

use crate::support::page::clock;
use crate::support::pty::Home;

fn who() -> Who {
    Who {
        name: "hoa".into(),
        account: "hoa".into(),
    }
}

fn open(path: &Path) -> Office {
    Office::open(path, who(), clock(), false).expect("open")
}

fn add(office: &mut Office, name: &str) -> i64 {
    let row = Row::new().with("name", name).with("kind", "thon");
    office
        .run(Command::save(Change::new::<Hamlet>(row)))
        .expect("saved")
        .ids[0]
}

fn rename(office: &mut Office, id: i64, name: &str) {
    let rev = office
        .ask()
        .row(kinds::of::<Hamlet>(), id)
        .expect("row")
        .rev;
    let change = Change::of::<Hamlet>(id, rev, Row::new().with("name", name));
    office.run(Command::save(change)).expect("renamed");
}

fn name(office: &Office, id: i64) -> String {
    let stored = office.ask().row(kinds::of::<Hamlet>(), id).expect("row");
    stored.row.get("name").text().to_owned()
}

fn book(office_name: &str) -> (TempDir, PathBuf, Office) {
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("so.tuquan");
    let card = place::Office {
        name: office_name.into(),
        ..Default::default()
    };
    let office = Office::create(path.clone(), &card, who(), clock(), false).expect("a book");
    (folder, path, office)
}

fn copied(office: &Office) -> Copy {
    office.keep_copy(true).expect("copied").expect("a copy")
}

/// 165: a copy is read back, counted and sealed before it is told; it opens for reading only.
#[test]
fn a_copy_tells_what_it_is_and_opens_for_reading_only() {
    let (_folder, _path, mut office) = book("Xã Tân Lập");
    add(&mut office, "Thôn 1");
    let copy = copied(&office);
    assert_eq!(copy.sheet.office, "Xã Tân Lập");
    assert_eq!(copy.sheet.rows["hamlet"], 1);
    assert_eq!(office.verify_copy(&copy.path).expect("whole"), copy.sheet);
    let mut looked = open(&copy.path);
    assert_eq!(looked.read_only(), Some(ReadOnly::Copy));
    let refused = looked.run(Command::save(Change::new::<Hamlet>(
        Row::new().with("name", "Thôn 2").with("kind", "thon"),
    )));
    assert!(matches!(
        refused,
        Err(Problem::ReadOnly {
            why: ReadOnly::Copy
        })
    ));
    assert!(
        office.keep_copy(true).expect("asked").is_none(),
        "unchanged: no new copy"
    );
    assert!(!office.copy_state().expect("state").alarming);
}

/// 166: one byte changed.
#[test]
fn a_copy_with_one_byte_changed_is_refused() {
    let (_folder, _path, mut office) = book("Xã Tân Lập");
    let id = add(&mut office, "Thôn 1");
    let copy = copied(&office);
    let mut bytes = fs::read(&copy.path).expect("bytes");
    let last = bytes.len() - 1;
    bytes[last] ^= 1;
    fs::write(&copy.path, bytes).expect("written");
    let refused = office.bring_back_row(&copy.path, kinds::of::<Hamlet>(), id);
    assert!(matches!(refused, Err(Problem::BadBackup { .. })));
}

/// F111: one row comes back, the rest stays, and undo takes it back again.
#[test]
fn one_row_comes_back() {
    let (_folder, _path, mut office) = book("Xã Tân Lập");
    let (one, two) = (add(&mut office, "Thôn 1"), add(&mut office, "Thôn 2"));
    let copy = copied(&office);
    rename(&mut office, one, "Thôn Một");
    rename(&mut office, two, "Thôn Hai");
    office
        .bring_back_row(&copy.path, kinds::of::<Hamlet>(), one)
        .expect("back");
    assert_eq!(
        (name(&office, one), name(&office, two)),
        ("Thôn 1".into(), "Thôn Hai".into())
    );
    office.run(Command::Undo).expect("undone");
    assert_eq!(name(&office, one), "Thôn Một");
}

/// 167: the whole book comes back while a colleague has it open; she sees it, the history goes on, undo takes it back.
#[test]
fn the_whole_book_comes_back_as_one_step() {
    let (_folder, path, mut office) = book("Xã Tân Lập");
    let one = add(&mut office, "Thôn 1");
    let copy = copied(&office);
    rename(&mut office, one, "Thôn Một");
    let later = add(&mut office, "Thôn 2");
    let colleague = open(&path);
    colleague.news().expect("asked");
    office.bring_back_all(&copy.path).expect("back");
    assert!(colleague.news().expect("asked"));
    assert_eq!(name(&colleague, one), "Thôn 1");
    let gone = colleague
        .ask()
        .row(kinds::of::<Hamlet>(), later)
        .expect("row")
        .gone;
    assert!(gone.is_some(), "what was made since lies in the bin");
    let check = office.check(&[copy.sheet.anchor()]).expect("checked");
    assert!(check.is_well(), "{check:?}");
    office.run(Command::Undo).expect("undone");
    assert_eq!(name(&office, one), "Thôn Một");
    assert!(
        office
            .ask()
            .row(kinds::of::<Hamlet>(), later)
            .expect("row")
            .gone
            .is_none()
    );
}

/// 169: another unit's copy is named and refused.
#[test]
fn the_copy_of_another_book_is_refused() {
    let (_folder, _path, mut office) = book("Xã Tân Lập");
    add(&mut office, "Thôn 1");
    let (_other_folder, _other_path, other) = book("Xã Hòa Bình");
    let copy = copied(&other);
    let refused = office.bring_back_all(&copy.path);
    assert!(matches!(refused, Err(Problem::OtherBook { office, .. }) if office == "Xã Hòa Bình"));
}

/// 188, 189: an erased person does not come back, and leaves the kept copies on demand; the copies stay verifiable.
#[test]
fn an_erased_person_stays_erased_in_copies_too() {
    let (_folder, _path, mut office) = book("Xã Tân Lập");
    let person = Row::new()
        .with("name", "Nguyễn Văn Chính")
        .with("phone", "0987654321");
    let id = office
        .run(Command::save(Change::new::<Person>(person)))
        .expect("saved")
        .ids[0];
    let copy = copied(&office);
    office
        .run(Command::Erase {
            person: id,
            ground: "Đơn đề nghị".into(),
        })
        .expect("erased");
    office.bring_back_all(&copy.path).expect("back");
    let row = office
        .ask()
        .row(kinds::of::<Person>(), id)
        .expect("row")
        .row;
    assert_ne!(row.get("name").text(), "Nguyễn Văn Chính");
    let holds = |path: &Path, what: &str| {
        let bytes = fs::read(path).expect("bytes");
        bytes
            .windows(what.len())
            .any(|part| part == what.as_bytes())
    };
    assert!(holds(&copy.path, "0987654321"));
    let purged = office.purge_copies().expect("purged");
    assert_eq!((purged.changed, purged.left), (1, Vec::new()));
    assert!(!copy.path.exists(), "the one with the values is gone");
    let kept = office.copies().expect("copies");
    for what in ["0987654321", "Nguyễn Văn Chính", "chinh"] {
        assert!(kept.iter().all(|kept| !holds(&kept.path, what)), "{what}");
    }
    let copy = kept.last().expect("the purged one");
    office.verify_copy(&copy.path).expect("whole");
    assert_eq!(office.purge_copies().expect("purged").changed, 0);
    let mut looked = open(&copy.path);
    let check = looked.check(&[]).expect("checked");
    assert!(
        check.chain.broken.is_none() && check.strayed.is_empty(),
        "{check:?}"
    );
}

/// 189: a copy that is damaged keeps no other from being purged, and is named; one cut short between the purge and its sheet is made again.
#[test]
fn a_damaged_copy_is_named_and_the_others_are_purged() {
    let (_folder, _path, mut office) = book("Xã Tân Lập");
    let person = Row::new()
        .with("name", "Nguyễn Văn Chính")
        .with("phone", "0987654321");
    let id = office
        .run(Command::save(Change::new::<Person>(person)))
        .expect("saved")
        .ids[0];
    let whole = copied(&office);
    add(&mut office, "Thôn 1");
    let damaged = copied(&office);
    office
        .run(Command::Erase {
            person: id,
            ground: "Đơn đề nghị".into(),
        })
        .expect("erased");
    let mut bytes = fs::read(&damaged.path).expect("bytes");
    bytes[5_000] ^= 1;
    fs::write(&damaged.path, bytes).expect("a turned bit");
    let purged = office.purge_copies().expect("purged");
    assert_eq!((purged.changed, purged.left), (1, vec![damaged.path]));
    assert!(!whole.path.exists());
}

/// 166: a log planted beside a copy is not laid over what was verified.
#[test]
fn a_copy_with_a_log_beside_it_is_not_used() {
    let (_folder, _path, mut office) = book("Xã Tân Lập");
    add(&mut office, "Thôn 1");
    let copy = copied(&office);
    let mut log = copy.path.clone().into_os_string();
    log.push("-wal");
    fs::write(&log, b"planted").expect("planted");
    for refused in [
        office.verify_copy(&copy.path).map(|_| ()),
        office.bring_back_all(&copy.path).map(|_| ()),
        Office::open(&copy.path, who(), clock(), true).map(|_| ()),
    ] {
        assert!(
            matches!(refused, Err(Problem::BadBackup { .. })),
            "{refused:?}"
        );
    }
}

/// 164: where no copy can be made, the board says so until one is.
#[test]
fn a_failed_copy_is_remembered_until_one_succeeds() {
    let (_folder, _path, mut office) = book("Xã Tân Lập");
    add(&mut office, "Thôn 1");
    let folder = office.copies_folder().expect("a folder");
    fs::create_dir(&folder).expect("made");
    let name = "2026-11-22-090000-2.tuquan";
    fs::create_dir(folder.join(name)).expect("in the way");
    assert!(office.keep_copy(false).is_err());
    let state = office.copy_state().expect("state");
    assert!(state.failed.is_some() && state.alarming && state.last.is_none());
    fs::remove_dir(folder.join(name)).expect("out of the way");
    copied(&office);
    let state = office.copy_state().expect("state");
    assert!(
        state.failed.is_none() && !state.alarming && !state.changed,
        "{state:?}"
    );
}

/// A day's work leaves a verified copy behind, by itself.
#[test]
fn leaving_the_program_leaves_a_copy() {
    let home = Home::new();
    let made = home.run(&[
        "init",
        "--file",
        "so.tuquan",
        "--name",
        "Xã Tân Lập",
        "--kind",
        "xa",
    ]);
    assert!(made.status.success());
    let mut hoa = home.start(&["--file", "so.tuquan", "--lang", "vi"], &[], (80, 24));
    hoa.sees("Hôm nay")
        .types("q")
        .sees("Thoát chương trình?")
        .types("y");
    assert!(hoa.quits().success());
    let listed = home.run(&[
        "copies",
        "--file",
        "so.tuquan",
        "--verify",
        "--format",
        "json",
    ]);
    let copies: serde_json::Value = serde_json::from_slice(&listed.stdout).expect("json");
    assert_eq!(copies.as_array().map(Vec::len), Some(1), "{copies}");
}

/// 172: a copy that leaves the room opens with its passphrase and with no other, and holds nothing readable.
#[test]
fn a_locked_copy_opens_with_its_passphrase_alone() {
    let (folder, _path, mut office) = book("Xã Tân Lập");
    let id = add(&mut office, "Thôn Đông Hải");
    let (to, opened) = (
        folder.path().join("usb.age"),
        folder.path().join("mo.tuquan"),
    );
    office.lock_copy_to(&to, "ba con mèo vàng").expect("locked");
    let bytes = fs::read(&to).expect("bytes");
    let told = "Thôn Đông Hải".as_bytes();
    assert!(!bytes.windows(told.len()).any(|part| part == told));
    let wrong = office.unlock_copy(&to, &opened, "ba con mèo đen");
    assert!(
        matches!(wrong, Err(Problem::WrongPassphrase { .. })),
        "{wrong:?}"
    );
    office
        .unlock_copy(&to, &opened, "ba con mèo vàng")
        .expect("opened");
    rename(&mut office, id, "Thôn Tây");
    office
        .bring_back_row(&opened, kinds::of::<Hamlet>(), id)
        .expect("back");
    assert_eq!(name(&office, id), "Thôn Đông Hải");
}
