//! A book that one person has alone, as on a network disk: nobody else gets in meanwhile, long work does, and afterwards it is as before.

use std::fs;
use std::path::Path;

use tuquan::domain::command::{Change, Command};
use tuquan::domain::form::Row;
use tuquan::domain::place::Hamlet;
use tuquan::office::{Office, Place, Who};

use crate::cli::Desk;
use crate::support::page::clock;
use crate::support::pty::{Home, Key};

fn who() -> Who {
    Who {
        name: "hoa".into(),
        account: "hoa".into(),
    }
}

fn alone(path: &Path) -> Office {
    let place = Place {
        alone: Some("hoa".into()),
        ..Place::from(path)
    };
    Office::open(place, who(), clock(), false).expect("the book, alone")
}

/// True for a book that keeps a log, by its head; nobody may have it open.
fn keeps_a_log(path: &Path) -> bool {
    fs::read(path).expect("the book")[18..20] == [2, 2]
}

/// 34: while one person has the book alone everybody else is told who and where; long work in the same program gets in; afterwards the next
/// one finds the book with its log again.
#[test]
fn a_book_had_alone_lets_nobody_else_in() {
    let desk = Desk::with_team();
    let path = desk.path("so.db");
    assert!(keeps_a_log(&path));
    let mut office = alone(&path);
    let name = Row::new().with("name", "Thôn 2").with("kind", "thon");
    office
        .run(Command::save(Change::new::<Hamlet>(name)))
        .expect("saved");
    assert!(!desk.path("so.db-wal").exists());
    for args in [
        &["list", "hamlet"][..],
        &["--alone", "list", "hamlet"],
        &["--read-only", "list", "hamlet"],
    ] {
        let told = desk.run(args);
        assert_eq!(told.code, 1, "{told:?}");
        assert!(told.err.contains("hoa đang mở sổ này một mình"), "{told:?}");
    }
    office.keep_copy(true).expect("kept").expect("a copy");
    drop(office);
    assert!(!keeps_a_log(&path));
    assert_eq!(desk.list("hamlet").len(), 2);
    assert!(keeps_a_log(&path));
}

/// 5, 34: whoever is killed while he has the book alone keeps nobody out, and what was acknowledged is there; the frame says all the time
/// that the book is had alone.
#[test]
fn a_killed_session_keeps_nobody_out() {
    let home = Home::new();
    let path = home.path("so.tuquan");
    let file = path.to_str().expect("a plain name");
    let init = [
        "--alone", "--file", file, "init", "--name", "Xã A", "--kind", "xa",
    ];
    let told = home.run(&init);
    assert!(told.status.success(), "{told:?}");
    assert!(!keeps_a_log(&path));
    let mut hoa = home.start(&["--alone", "--file", file, "--as", "hoa"], &[], (80, 24));
    hoa.sees("MỞ MỘT MÌNH").types("8").sees("Địa bàn");
    hoa.key(Key::Down).key(Key::Down).key(Key::Enter).types("n");
    hoa.sees("Thêm địa bàn")
        .types("Thôn Một")
        .key(Key::Ctrl('s'));
    hoa.sees("Thêm Địa bàn").kill9();
    let told = home.run(&["--file", file, "list", "hamlet"]);
    assert!(told.status.success(), "{told:?}");
    assert!(String::from_utf8_lossy(&told.stdout).contains("Thôn Một"));
    assert!(keeps_a_log(&path));
}

/// 41: where the book was taken away and its copies are still there, no new one is begun in its place: the way back is told, and it leads back.
#[test]
fn a_book_that_was_taken_away_is_not_begun_anew() {
    let desk = Desk::with_team();
    let path = desk.path("so.db");
    let office = Office::open(&path, who(), clock(), false).expect("the book");
    let copy = office.keep_copy(true).expect("kept").expect("a copy");
    drop(office);
    fs::remove_file(&path).expect("taken away");
    let told = desk.run(&[]);
    assert_eq!(told.code, 1, "{told:?}");
    assert!(told.err.contains("tuquan bring-back"), "{told:?}");
    let file = path.to_str().expect("a plain name");
    let copy = copy.path.to_str().expect("a plain name").to_owned();
    desk.run(&["bring-back", &copy, "--new", file]).done();
    assert_eq!(desk.list("member").len(), 3);
}
