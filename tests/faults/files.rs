//! The file is not what it should be, not where it was, or not ours to write.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use tuquan::domain::command::{Change, Command};
use tuquan::domain::form::Row;
use tuquan::domain::kinds;
use tuquan::domain::place::{self, Hamlet};
use tuquan::domain::problem::{Problem, ReadOnly};
use tuquan::office::{Office, Who};

use crate::support::page::clock;

fn who() -> Who {
    Who {
        name: "hoa".into(),
        account: "hoa".into(),
    }
}

fn create(path: &Path) -> Office {
    let card = place::Office {
        name: "Xã Tân Lập".into(),
        ..Default::default()
    };
    Office::create(path, &card, who(), clock(), false).expect("a book")
}

fn open(path: &Path) -> Result<Office, Problem> {
    Office::open(path, who(), clock(), false)
}

fn add(office: &mut Office, name: &str) -> Result<i64, Problem> {
    office
        .run(Command::save(Change::new::<Hamlet>(
            Row::new().with("name", name).with("kind", "thon"),
        )))
        .map(|done| done.ids[0])
}

fn hamlets(office: &Office) -> usize {
    office.ask().all(kinds::of::<Hamlet>()).expect("rows").len()
}

fn place() -> (TempDir, PathBuf) {
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("so.tuquan");
    (folder, path)
}

/// 48: a mistyped path never makes a book.
#[test]
fn a_mistyped_path_is_no_new_book() {
    let (folder, path) = place();
    assert!(matches!(open(&path), Err(Problem::NoFile { .. })));
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 0);
}

/// 49, 53: what is no book is refused at once, and stays as it was byte for byte.
#[test]
fn what_is_no_book_is_refused_untouched() {
    let (folder, path) = place();
    for content in [&b""[..], b"hello", &vec![0x5a; 100_000][..]] {
        fs::write(&path, content).expect("written");
        assert!(
            matches!(open(&path), Err(Problem::NotABook { .. })),
            "{}",
            content.len()
        );
        assert_eq!(fs::read(&path).expect("read"), content);
    }
    assert!(matches!(open(folder.path()), Err(Problem::NotAFile { .. })));
    assert!(matches!(
        open(Path::new("/dev/zero")),
        Err(Problem::NotAFile { .. })
    ));
}

/// 50: another program's file is refused, and nothing is written into it.
#[test]
fn another_programs_file_is_refused_untouched() {
    let (_folder, path) = place();
    let other = rusqlite::Connection::open(&path).expect("a file");
    other
        .execute_batch("create table t (a); insert into t values (1)")
        .expect("filled");
    drop(other);
    let before = fs::read(&path).expect("read");
    assert!(matches!(open(&path), Err(Problem::NotABook { .. })));
    assert_eq!(fs::read(&path).expect("read"), before);
}

/// 54: a second name of the file, by a link of either kind, is refused.
#[cfg(unix)]
#[test]
fn a_link_to_a_book_is_refused() {
    let (folder, path) = place();
    drop(create(&path));
    let link = folder.path().join("link");
    std::os::unix::fs::symlink(&path, &link).expect("a link");
    assert!(matches!(open(&link), Err(Problem::NotAFile { .. })));
    fs::hard_link(&path, folder.path().join("second")).expect("a link");
    assert!(matches!(open(&path), Err(Problem::NotAFile { .. })));
}

/// 55: a trigger slipped into the file is found before anything is asked.
#[test]
fn a_foreign_trigger_is_found() {
    let (_folder, path) = place();
    drop(create(&path));
    let other = rusqlite::Connection::open(&path).expect("open");
    other
        .execute_batch("create trigger evil after insert on hamlet begin delete from team; end")
        .expect("slipped in");
    drop(other);
    assert!(matches!(open(&path), Err(Problem::Damaged { .. })));
}

/// 43, 47: a copy put in the place of the open book by hand is written by nobody: not by the session that had the old file open, and not by
/// one that opens it beside the log of the old file, which would destroy it. With the log put aside it opens as it is.
#[cfg(target_os = "linux")]
#[test]
fn a_book_put_back_by_hand_beside_the_log_of_another_is_left_alone() {
    let (folder, path) = place();
    let mut office = create(&path);
    add(&mut office, "Thôn 1").expect("saved");
    let copy = office
        .keep_copy(true)
        .expect("copied")
        .expect("a copy")
        .path;
    for number in 2..40 {
        add(&mut office, &format!("Thôn {number}")).expect("saved");
    }
    let put = folder.path().join("put-back");
    fs::copy(&copy, &put).expect("copied");
    fs::rename(&put, &path).expect("put back");
    let as_put = fs::read(&path).expect("read");
    assert_eq!(office.check_identity(), Err(Problem::FileMoved));
    assert_eq!(office.read_only(), Some(ReadOnly::Moved));
    for left in [false, true] {
        let opened = open(&path).map(|_| ());
        assert!(matches!(opened, Err(Problem::ForeignLog { .. })), "{left}");
        assert_eq!(add(&mut office, "Thôn 40"), Err(Problem::FileMoved));
        assert_eq!(fs::read(&path).expect("read"), as_put);
    }
    drop(office);
    assert!(matches!(open(&path), Err(Problem::ForeignLog { .. })));
    for ending in ["-wal", "-shm"] {
        let beside = folder.path().join(format!("so.tuquan{ending}"));
        let _ = fs::rename(&beside, folder.path().join(format!("aside{ending}")));
    }
    let mut office = open(&path).expect("opened");
    assert!(office.check(&[]).expect("checked").is_well());
    assert_eq!(hamlets(&office), 1);
    add(&mut office, "Thôn 2").expect("saved");
}

/// 18, 47: a log left by a fault belongs to its file also when that file bears another name: it is laid over it, and nothing is lost.
#[cfg(target_os = "linux")]
#[test]
fn a_book_moved_together_with_its_log_keeps_everything() {
    let (folder, path) = place();
    let mut office = create(&path);
    add(&mut office, "Thôn 1").expect("saved");
    let held = folder.path().join("held");
    fs::create_dir(&held).expect("a folder");
    for ending in ["", "-wal"] {
        let file = folder.path().join(format!("so.tuquan{ending}"));
        fs::rename(&file, held.join(format!("so.tuquan{ending}"))).expect("moved");
    }
    let moved = open(&held.join("so.tuquan")).expect("opened");
    assert_eq!(hamlets(&moved), 1);
}

/// 41, 43: the file is deleted or replaced while open: the next write is refused, not lost.
#[cfg(unix)]
#[test]
fn a_file_taken_away_is_noticed_before_the_next_write() {
    let (folder, path) = place();
    let mut office = create(&path);
    add(&mut office, "Thôn 1").expect("saved");
    fs::remove_file(&path).expect("removed");
    assert_eq!(add(&mut office, "Thôn 2"), Err(Problem::FileMoved));
    drop(office);
    let mut office = create(&folder.path().join("hai.tuquan"));
    let other = folder.path().join("khac");
    fs::write(&other, "another file").expect("written");
    fs::rename(&other, folder.path().join("hai.tuquan")).expect("replaced");
    assert_eq!(add(&mut office, "Thôn 2"), Err(Problem::FileMoved));
    assert_eq!(
        fs::read(folder.path().join("hai.tuquan")).expect("read"),
        b"another file"
    );
}

/// 56: book and log are private whatever the umask.
#[cfg(unix)]
#[test]
fn the_book_is_private() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, path) = place();
    let mut office = create(&path);
    add(&mut office, "Thôn 1").expect("saved");
    for file in fs::read_dir(folder.path()).expect("a folder") {
        let file = file.expect("a file");
        assert_eq!(
            file.metadata().expect("about").permissions().mode() & 0o777,
            0o600,
            "{:?}",
            file.path()
        );
    }
}

/// An existing file is never overwritten by a new book or a copy.
#[test]
fn nothing_that_exists_is_overwritten() {
    let (folder, path) = place();
    let office = create(&path);
    let card = place::Office {
        name: "Xã Khác".into(),
        ..Default::default()
    };
    assert!(matches!(
        Office::create(path.clone(), &card, who(), clock(), false),
        Err(Problem::FileExists { .. })
    ));
    let copy = folder.path().join("sao-luu.tuquan");
    office.copy_to(&copy).expect("a copy");
    assert!(matches!(
        office.copy_to(&copy),
        Err(Problem::FileExists { .. })
    ));
    assert_eq!(
        open(&copy).expect("the copy opens").name().expect("a name"),
        "Xã Tân Lập"
    );
}

/// 178: the journal is only added to, by whatever statement.
#[test]
fn the_journal_is_only_added_to() {
    let (_folder, path) = place();
    let mut office = create(&path);
    add(&mut office, "Thôn 1").expect("saved");
    drop(office);
    let other = rusqlite::Connection::open(&path).expect("open");
    other
        .execute_batch("pragma recursive_triggers = on")
        .expect("set");
    for attack in [
        "delete from journal",
        "delete from op",
        "update journal set row = 7",
        "update op set who = 'nam'",
        "insert or replace into journal (id, op, kind, row) values (1, 1, 'hamlet', 1)",
    ] {
        assert!(other.execute_batch(attack).is_err(), "{attack}");
    }
}

/// 113: text stays text.
#[test]
fn statements_in_a_name_are_only_letters() {
    let (_folder, path) = place();
    let mut office = create(&path);
    for name in ["'); DROP TABLE hamlet; --", "Robert\"); --", "%_*"] {
        let id = add(&mut office, name).expect("saved");
        let row = office
            .ask()
            .row(tuquan::domain::kinds::find("hamlet").expect("a kind"), id)
            .expect("a row");
        assert_eq!(row.row.get("name").text(), name);
    }
}

/// 188: an erased name is in neither the file nor its log.
#[test]
fn an_erased_name_is_in_no_byte_of_the_file() {
    let (folder, path) = place();
    let mut office = create(&path);
    let person = Change::new::<tuquan::domain::person::Person>(
        Row::new()
            .with("name", "Quách Thị Nguyệt Hằng")
            .with("phone", "0912345678"),
    );
    let id = office.run(Command::save(person)).expect("saved").ids[0];
    office
        .run(Command::Erase {
            person: id,
            ground: "đơn".into(),
        })
        .expect("erased");
    for file in fs::read_dir(folder.path()).expect("a folder") {
        let bytes = fs::read(file.expect("a file").path()).expect("read");
        for needle in ["Nguyệt".as_bytes(), b"nguyet", b"912345678"] {
            assert!(
                !bytes.windows(needle.len()).any(|window| window == needle),
                "{:?}",
                String::from_utf8_lossy(needle)
            );
        }
    }
}

fn save<R: tuquan::domain::form::Record>(office: &mut Office, row: Row) -> i64 {
    let done = office.run(Command::save(Change::new::<R>(row)));
    done.expect("saved").ids[0]
}

/// 188: whoever was entered twice, sat in teams, came to meetings, was commended and stood in a half-typed form leaves no byte behind: not in the
/// file, its log, its index, its history or a draft.
#[test]
fn an_erased_person_leaves_no_byte_in_any_register_or_draft() {
    use tuquan::domain::command::Merge;
    use tuquan::domain::commendation::Commendation;
    use tuquan::domain::form::Record;
    use tuquan::domain::meeting::{Attendance, Meeting};
    use tuquan::domain::person::{Membership, Person};
    use tuquan::domain::place::Hamlet;
    use tuquan::domain::team::Team;
    use tuquan::office::draft;

    fn bytes(folder: &std::path::Path, found: &mut Vec<u8>) {
        for file in fs::read_dir(folder).expect("a folder") {
            let path = file.expect("a file").path();
            if path.is_dir() {
                bytes(&path, found);
            } else {
                found.extend(fs::read(path).expect("read"));
            }
        }
    }

    let (folder, path) = place();
    let mut office = create(&path);
    let hamlet = Row::new().with("name", "Thôn Đông").with("kind", "thon");
    let hamlet = save::<Hamlet>(&mut office, hamlet);
    let team = Row::new().with("name", "Tổ 1").with("hamlet", hamlet);
    let team = save::<Team>(&mut office, team);
    let people = [
        ("Quách Thị Nguyệt Hằng", "0912345678"),
        ("Quách Nguyệt Hằng", "0987654321"),
    ];
    let people = people.map(|(name, phone)| {
        let row = Row::new().with("name", name).with("phone", phone);
        save::<Person>(&mut office, row)
    });
    let seat = Row::new()
        .with("person", people[1])
        .with("team", team)
        .with("joined", "2024-01-01");
    save::<Membership>(&mut office, seat);
    let meeting = Row::new()
        .with("title", "Họp tổ")
        .with("held_on", "2025-01-01");
    let meeting = save::<Meeting>(&mut office, meeting);
    let mark = Row::new()
        .with("meeting", meeting)
        .with("person", people[1])
        .with("state", "co_mat");
    save::<Attendance>(&mut office, mark);
    let commended = Row::new()
        .with("target", "ca_nhan")
        .with("person", people[1])
        .with("form", "giay_khen_xa")
        .with("proposed_on", "2025-02-01");
    save::<Commendation>(&mut office, commended);
    let rev = |office: &Office, id: i64| {
        let kind = tuquan::domain::kinds::of::<Person>();
        (id, office.ask().row(kind, id).expect("a row").rev)
    };
    let merge = Merge {
        kind: Person::KIND,
        kept: rev(&office, people[0]),
        other: rev(&office, people[1]),
        row: Row::new(),
        reason: "nhập trùng".into(),
    };
    office
        .run(Command::Merge(Box::new(merge)))
        .expect("one person");
    let boxes = serde_json::json!({ "name": "Quách Nguyệt Hằng" });
    draft::keep(&office, "member", &boxes).expect("a draft");
    office
        .run(Command::Erase {
            person: people[0],
            ground: "đơn số 12".into(),
        })
        .expect("erased");
    assert!(draft::left(&office).is_empty());
    let mut all = Vec::new();
    bytes(folder.path(), &mut all);
    for needle in ["Nguyệt", "nguyet", "912345678", "987654321"] {
        let needle = needle.as_bytes();
        assert!(
            !all.windows(needle.len()).any(|window| window == needle),
            "{:?}",
            String::from_utf8_lossy(needle)
        );
    }
}

/// 191: a name typed as free text is not erased by itself; the page of the person says where it stands.
#[test]
fn a_name_in_free_text_is_told() {
    use tuquan::domain::committee::{Committee, CommitteePost};
    use tuquan::domain::form::Record;
    use tuquan::domain::meeting::Task;
    use tuquan::domain::person::Person;

    let (_folder, path) = place();
    let mut office = create(&path);
    let other = Row::new().with("name", "Lò Văn Inh");
    let other = save::<Person>(&mut office, other);
    let committee = Row::new()
        .with("name", "Ban chỉ đạo")
        .with("kind", "ban_chi_dao")
        .with("founded_on", "2025-01-01");
    let committee = save::<Committee>(&mut office, committee);
    let post = Row::new()
        .with("committee", committee)
        .with("name", "Ông Lò Văn Inh");
    save::<CommitteePost>(&mut office, post);
    let task = Row::new()
        .with("title", "Lập danh sách")
        .with("owner", "Lò Văn Inh");
    save::<Task>(&mut office, task);
    let data = office.person_data(other).expect("read");
    let mut told: Vec<(&str, &str)> = data
        .mentions
        .iter()
        .filter(|(kind, ..)| kind.name != Person::KIND)
        .map(|(kind, field, _)| (kind.name, field.name))
        .collect();
    told.sort_unstable();
    assert_eq!(told, [("committee_post", "name"), ("task", "owner")]);
}
