//! A history that can be trusted: what someone does to the file past the program is found and named.

use std::path::{Path, PathBuf};

use rusqlite::Connection;
use tempfile::TempDir;
use tuquan::domain::command::{Change, Command, Issue};
use tuquan::domain::fault::Fault;
use tuquan::domain::form::Row;
use tuquan::domain::issued::{Report, ReportPart, Signatory};
use tuquan::domain::kinds;
use tuquan::domain::meeting::Meeting;
use tuquan::domain::person::Person;
use tuquan::domain::place::{self, Hamlet};
use tuquan::office::frozen::{self, Frozen};
use tuquan::office::{Broken, Check, Office, Who, read_anchor, shown_anchor};

use crate::support::page::clock;

fn hoa() -> Who {
    Who {
        name: "hoa".into(),
        account: "hoa".into(),
    }
}

fn open(path: &Path) -> Office {
    Office::open(path, hoa(), clock(), false).expect("open")
}

fn hamlet(office: &mut Office, name: &str) {
    let row = Row::new().with("name", name).with("kind", "thon");
    office
        .run(Command::save(Change::new::<Hamlet>(row)))
        .expect("saved");
}

/// A book with five steps: the office, three hamlets and a person.
fn book() -> (TempDir, PathBuf) {
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("so.tuquan");
    let card = place::Office {
        name: "Xã Tân Lập".into(),
        ..Default::default()
    };
    let mut office = Office::create(path.clone(), &card, hoa(), clock(), false).expect("a book");
    for name in ["Thôn 1", "Thôn 2", "Thôn 3"] {
        hamlet(&mut office, name);
    }
    let person = Row::new()
        .with("name", "Nguyễn Văn An")
        .with("phone", "0912345678");
    office
        .run(Command::save(Change::new::<Person>(person)))
        .expect("saved");
    (folder, path)
}

fn check(path: &Path) -> Check {
    open(path).check(&[]).expect("checked")
}

/// Someone with SQLite in hand: takes the guards away, does it, and puts the guards back as they were.
fn by_hand(path: &Path, what: &str) {
    let db = Connection::open(path).expect("open");
    let mut ask = db
        .prepare("select name, sql from sqlite_master where type = 'trigger'")
        .expect("ask");
    let guards: Vec<(String, String)> = ask
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .expect("guards")
        .collect::<Result<_, _>>()
        .expect("guards");
    for (name, _) in &guards {
        db.execute_batch(&format!("drop trigger {name}"))
            .expect("dropped");
    }
    db.execute_batch("pragma foreign_keys = off").expect("off");
    db.execute_batch(what).expect("done by hand");
    for (_, sql) in &guards {
        db.execute_batch(sql).expect("put back");
    }
}

/// 188, 190: a person who is erased leaves an issued report, its sections and free text of every kind, byte for byte; the hash that went out still
/// holds, the rest of the report stands, and the history is whole. A change by hand is still found.
#[test]
fn an_erased_person_leaves_issued_reports_whose_hash_holds() {
    let (folder, path) = book();
    let mut office = open(&path);
    let draft = issued_naming_a_person(&mut office);
    let note = Row::new()
        .with("title", "Họp")
        .with("held_on", "2026-01-01")
        .with("content", "Ông Nguyễn Văn An báo cáo.");
    let meeting = saved::<Meeting>(&mut office, note);
    let head = Row::new()
        .with("name", "Thôn 4")
        .with("kind", "thon")
        .with("head", "Nguyễn Văn An");
    let hamlet = saved::<Hamlet>(&mut office, head);
    let report = |office: &Office| {
        office
            .ask()
            .row(kinds::of::<Report>(), draft)
            .expect("a row")
    };
    let hash = report(&office).row.get("hash").text().to_owned();
    assert_eq!(frozen::look_at(&report(&office)), Frozen::Whole(0));

    let erase = || Command::Erase {
        person: 1,
        ground: "đơn số 12".into(),
    };
    let done = office.run(erase()).expect("erased");
    assert!(
        matches!(done.warnings.as_slice(), [(0, finding)] if finding.fault == Fault::StillNamed(1)),
        "the head of the hamlet may be a namesake: {:?}",
        done.warnings
    );
    let after = report(&office);
    assert_eq!(after.row.get("hash").text(), hash);
    assert_eq!(frozen::look_at(&after), Frozen::Whole(2));
    assert!(after.row.get("frozen").text().contains("Thôn 2"));
    let content = office
        .ask()
        .row(kinds::of::<Meeting>(), meeting)
        .expect("a row");
    assert_eq!(
        content.row.get("content").text(),
        "Ông (đã xóa theo yêu cầu) báo cáo."
    );
    let seen = office
        .ask()
        .row(kinds::of::<Hamlet>(), hamlet)
        .expect("a row");
    assert_eq!(seen.row.get("head").text(), "Nguyễn Văn An");
    assert!(office.check(&[]).expect("checked").is_well());
    drop(office);
    let db = Connection::open(&path).expect("open");
    for (table, column) in [
        ("report", "frozen"),
        ("report_part", "text"),
        ("meeting", "content"),
    ] {
        let left: i64 = db
            .query_row(
                &format!("select count(*) from {table} where instr({column}, 'Nguyễn Văn An') > 0"),
                [],
                |row| row.get(0),
            )
            .expect("asked");
        assert_eq!(left, 0, "{table}");
    }
    let left: i64 = db
        .query_row(
            "select count(*) from journal where kind <> 'hamlet'
             and (instr(before, 'Nguyễn Văn An') > 0 or instr(after, 'Nguyễn Văn An') > 0)",
            [],
            |row| row.get(0),
        )
        .expect("asked");
    assert_eq!(left, 0, "the history tells it no more");
    drop(db);
    by_hand(
        &path,
        "update report set frozen = replace(frozen, 'Thôn 2', 'Thôn 3')",
    );
    let office = open(&path);
    assert_eq!(frozen::look_at(&report(&office)), Frozen::Changed);
    drop(folder);
}

/// A report that went out, with a name in its lines and in one of its sections.
fn issued_naming_a_person(office: &mut Office) -> i64 {
    let signer = Row::new()
        .with("name", "Lê Văn Minh")
        .with("post", "Chủ tịch")
        .with("authority", "truc_tiep")
        .with("valid_from", "2025-07-01");
    let signer = saved::<Signatory>(office, signer);
    let report = Row::new()
        .with("title", "Báo cáo năm 2026")
        .with("template", "nam")
        .with("period", "2026")
        .with("from_day", "2025-12-15")
        .with("to_day", "2026-12-14")
        .with("signatory", signer);
    let draft = saved::<Report>(office, report);
    let part = Row::new()
        .with("report", draft)
        .with("part", "mo-dau")
        .with("text", "Khen ông Nguyễn Văn An, thôn 2.");
    saved::<ReportPart>(office, part);
    let seen = office
        .ask()
        .row(kinds::of::<Report>(), draft)
        .expect("a row");
    let frozen = r#"{"lines":["Nguyễn Văn An","NGUYỄN VĂN AN, 0912345678","Thôn 2"],"value":7}"#;
    let issued = Command::Issue(Box::new(Issue {
        report: Change::of::<Report>(draft, seen.rev, Row::new()),
        document: Row::new()
            .with("kind", "bc")
            .with("symbol", "BC-UBND")
            .with("title", "Báo cáo năm 2026"),
        number: Some(1),
        on: "2026-11-20".parse().expect("a day"),
        frozen: frozen.into(),
    }));
    office.run(issued).expect("issued");
    draft
}

fn saved<R: tuquan::domain::form::Record>(office: &mut Office, row: Row) -> i64 {
    let change = Change::new::<R>(row);
    office.run(Command::save(change)).expect("saved").ids[0]
}

#[test]
fn an_untouched_history_holds_together() {
    let (_folder, path) = book();
    let check = check(&path);
    assert!(check.is_well(), "{check:?}");
    assert_eq!((check.chain.steps, check.chain.unsealed), (5, 0));
}

/// 178: a line, a step, a missing step: the first one that does not hold is named.
#[test]
fn what_is_changed_by_hand_is_named() {
    let cases = [
        (
            "update journal set after = replace(after, 'Thôn 2', 'Thôn 9') where op = 3",
            (3, Broken::Line),
        ),
        ("update op set who = 'nam' where id = 3", (3, Broken::Step)),
        (
            "update op set what = replace(what, 'Thôn 2', 'Thôn 9') where id = 3",
            (3, Broken::Step),
        ),
        (
            "delete from journal where op = 3; delete from op where id = 3",
            (4, Broken::Step),
        ),
        ("delete from journal where op = 3", (3, Broken::Step)),
        ("update op set seal = null where id <= 2", (1, Broken::Step)),
        ("update op set seal = null, who = 'nam'", (1, Broken::Step)),
        (
            "update journal set salt = null, pledge = randomblob(32), after = null where op = 3",
            (3, Broken::Step),
        ),
        (
            "update journal set salt = null, after = replace(after, 'Thôn 2', 'Thôn 9') where op = 3;
             update hamlet set name = 'Thôn 9' where id = 2",
            (3, Broken::Line),
        ),
        ("update journal set salt = null where op = 5", (5, Broken::Line)),
        (
            "update op set salt = null, what = replace(what, 'Thôn 2', 'Thôn 9') where id = 3",
            (3, Broken::Step),
        ),
        (
            "update op set salt = null, what = replace(what, 'An', '—') where id = 5",
            (5, Broken::Step),
        ),
    ];
    for (what, broken) in cases {
        let (_folder, path) = book();
        by_hand(&path, what);
        assert_eq!(check(&path).chain.broken, Some(broken), "{what}");
    }
}

/// 179: a cut tail leaves a whole chain behind; only a seal remembered outside tells.
#[test]
fn a_cut_tail_is_found_by_the_seal_on_paper() {
    let (_folder, path) = book();
    let head = check(&path).chain.head.expect("a seal");
    let paper = read_anchor(&shown_anchor(&head)).expect("readable");
    assert!(
        open(&path)
            .check(std::slice::from_ref(&paper))
            .expect("checked")
            .is_well()
    );
    by_hand(
        &path,
        "delete from journal where op = 5; delete from op where id = 5; delete from person; update size set standing = 0 where kind = 'person'",
    );
    let office = &mut open(&path);
    assert_eq!(office.check(&[]).expect("checked").chain.broken, None);
    assert_eq!(
        office.check(&[paper]).expect("checked").chain.broken,
        Some((5, Broken::Anchor))
    );
}

/// 38: a row changed past the door, as by a disk whose flipped bit SQLite does not see.
#[test]
fn a_row_that_is_not_what_the_history_says_is_named() {
    let (_folder, path) = book();
    by_hand(&path, "update hamlet set name = 'Thon 2' where id = 2");
    assert_eq!(check(&path).strayed, [("hamlet", 2)]);
    let (_folder, path) = book();
    by_hand(&path, "delete from hamlet where id = 2");
    assert_eq!(check(&path).strayed, [("hamlet", 2)]);
}

/// A person is erased as the office does it, and everything holds.
fn erased() -> (TempDir, PathBuf) {
    let (folder, path) = book();
    open(&path)
        .run(Command::Erase {
            person: 1,
            ground: "Đơn đề nghị ngày 20/11/2026".into(),
        })
        .expect("erased");
    (folder, path)
}

/// 190: erasing a person leaves a chain that holds.
#[test]
fn erased_values_leave_the_chain_whole() {
    let (_folder, path) = erased();
    let check = check(&path);
    assert!(check.is_well(), "{check:?}");
    assert_eq!(
        check.chain.erased, 2,
        "the line of the person and the words of its step"
    );
}

/// 178, 190: nothing is passed off as erased: not by words of one's own in what is left, not by a word of the vouching step more or less, not by
/// a row that only says it was erased.
#[test]
fn nothing_is_passed_off_as_erased() {
    let steps = [
        (
            "update op set what = replace(what, '—', 'Lê Văn C') where id = 5",
            5,
        ),
        (
            "update journal set after = '{\"name\":\"Lê Văn C\"}' where op = 5",
            5,
        ),
        ("delete from vouch where part = 'words'", 5),
        (
            "update vouch set digest = randomblob(32) where part = 'line'",
            5,
        ),
        (
            "insert into vouch (op, part, target, digest) values (6, 'line', 3, x'00')",
            6,
        ),
        ("update vouch set target = 3 where part = 'line'", 5),
    ];
    for (what, step) in steps {
        let (_folder, path) = erased();
        by_hand(&path, what);
        let broken = check(&path).chain.broken.map(|(step, _)| step);
        assert_eq!(broken, Some(step), "{what}");
    }
    let (_folder, path) = erased();
    by_hand(&path, "update person set name = 'Lê Văn C'");
    assert_eq!(check(&path).strayed, [("person", 1)]);
    let (_folder, path) = book();
    by_hand(
        &path,
        "update person set erased_on = '2026-11-20', name = 'Lê Văn C'",
    );
    assert_eq!(check(&path).strayed, [("person", 1)]);
    assert!(!check(&path).mended, "nothing is put in order for a forger");
}

/// 179: whoever rewrites the whole history, seals and all, is found by the seals beside the kept copies, whether he gives his book the number of
/// the old one or leaves it its own.
#[test]
fn a_history_rewritten_whole_is_found_by_the_kept_copies() {
    for renumbered in [true, false] {
        let (_folder, path) = book();
        let copy = open(&path)
            .keep_copy(true)
            .expect("copied")
            .expect("a copy");
        assert!(check(&path).is_well());
        let (_other, forged) = book();
        hamlet(&mut open(&forged), "Thôn 9");
        if renumbered {
            let db = Connection::open(&path).expect("open");
            let number: String = db
                .query_row("select uuid from book", [], |row| row.get(0))
                .expect("its number");
            by_hand(&forged, &format!("update book set uuid = '{number}'"));
        }
        for ending in ["", "-wal", "-shm"] {
            let name = |path: &Path| PathBuf::from(format!("{}{ending}", path.display()));
            let _ = std::fs::remove_file(name(&path));
            let _ = std::fs::copy(name(&forged), name(&path));
        }
        let check = check(&path);
        assert_eq!(check.chain.broken, None, "in itself it is whole");
        assert_eq!(check.copies, [(copy.path, 5)]);
        assert!(!check.is_well());
    }
}

/// 177: the guards refuse what is not adding.
#[test]
fn the_history_can_only_grow() {
    let (_folder, path) = book();
    let db = Connection::open(&path).expect("open");
    db.execute_batch("pragma recursive_triggers = on")
        .expect("on");
    refused(&db, GUARDED);
    // Without the pragma, REPLACE runs no trigger for what it deletes; the guard on adding stops it all the same.
    db.execute_batch("pragma recursive_triggers = off")
        .expect("off");
    refused(&db, GUARDED);
    drop(db);
    let (_folder, path) = erased();
    refused(&Connection::open(&path).expect("open"), GUARDED);
    assert!(check(&path).is_well());
}

#[track_caller]
fn refused(db: &Connection, tries: &[&str]) {
    for what in tries {
        let tried = db.execute_batch(&format!("begin; {what}; commit"));
        if tried.is_err() && !db.is_autocommit() {
            db.execute_batch("rollback").expect("taken back");
        }
        assert!(tried.is_err(), "{what}");
    }
}

const GUARDED: &[&str] = &[
    "update journal set after = '{}' where id = 2",
    "update journal set pledge = null where id = 2",
    "update journal set salt = null where id = 2",
    "update journal set salt = null, after = replace(after, 'Thôn', 'Xóm') where id = 2",
    "update journal set salt = null where kind = 'person'",
    "update journal set salt = null, before = null, after = null where kind = 'person'",
    "update journal set row = 2 where id = 2",
    "delete from journal where id = 2",
    "insert or replace into journal (id, op, kind, row) values (2, 2, 'hamlet', 1)",
    "insert into journal (id, op, kind, row) values (2, 2, 'hamlet', 1) on conflict (id) do update set after = '{}'",
    "update or replace journal set id = 3 where id = 2",
    "update op set who = 'nam' where id = 2",
    "update op set seal = null where id = 2",
    "update op set what = '{}' where id = 2",
    "update op set salt = null, what = '—' where id = 5",
    "update op set undone = 1, root = 2 where id = 2",
    "delete from op where id = 2",
    "insert or replace into op (id, at, who, account, version, what) values (2, '', '', '', '', '')",
    "insert into op (id, at, who, account, version, what) values (2, '', '', '', '', '') on conflict (id) do update set who = 'nam'",
    "insert into vouch (op, part, target, digest) values (2, 'line', 2, x'00')",
    "insert into vouch (op, part, target, digest) values ((select max(id) from op), 'words', 2, x'00')",
];
