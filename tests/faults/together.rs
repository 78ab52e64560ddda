//! Several officers in one file at once.

use std::path::{Path, PathBuf};

use tempfile::TempDir;
use tuquan::domain::command::{Change, Command, SeenSheet, Sheet, Target};
use tuquan::domain::form::{Row, Say};
use tuquan::domain::kinds;
use tuquan::domain::meeting::Presence;
use tuquan::domain::person::{Membership, Person};
use tuquan::domain::place::{self, Hamlet};
use tuquan::domain::problem::Problem;
use tuquan::domain::team::Team;
use tuquan::office::{Office, Stored, Who};

use tuquan::office::import::{ImportRequest, plan_grids};
use tuquan::sheet::read_bytes;
use tuquan::ui::vocabulary::vocabulary;

use crate::support::colleague::{Colleague, Writer};
use crate::support::page::clock;

fn officer(name: &str) -> Who {
    Who {
        name: name.into(),
        account: name.into(),
    }
}

fn book() -> (TempDir, PathBuf, i64) {
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("so.tuquan");
    let card = place::Office {
        name: "Xã Tân Lập".into(),
        ..Default::default()
    };
    let mut office =
        Office::create(path.clone(), &card, officer("hoa"), clock(), false).expect("a book");
    let hamlet = Change::new::<Hamlet>(
        Row::new()
            .with("name", "Thôn 1")
            .with("kind", "thon")
            .with("households", 0_i64),
    );
    let id = office.run(Command::save(hamlet)).expect("saved").ids[0];
    (folder, path, id)
}

/// 61, 71: many writers with a version check: nobody is refused for being busy, nobody's step is lost.
#[test]
fn ten_officers_count_to_two_hundred() {
    let (_folder, path, id) = book();
    std::thread::scope(|scope| {
        for number in 0..10 {
            let path = path.clone();
            scope.spawn(move || {
                let mut office =
                    Office::open(path, officer(&format!("can-bo-{number}")), clock(), false)
                        .expect("open");
                let kind = kinds::of::<Hamlet>();
                let mut counted = 0;
                while counted < 20 {
                    let seen = office.ask().row(kind, id).expect("a row");
                    let more = seen.row.get("households").int().unwrap_or(0) + 1;
                    match office.run(Command::save(Change::of::<Hamlet>(
                        id,
                        seen.rev,
                        Row::new().with("households", more),
                    ))) {
                        Ok(_) => counted += 1,
                        Err(Problem::ChangedBy { .. }) => {}
                        Err(other) => panic!("{other:?}"),
                    }
                }
            });
        }
    });
    let office = Office::open(path, officer("hoa"), clock(), false).expect("open");
    assert_eq!(
        office
            .ask()
            .row(kinds::of::<Hamlet>(), id)
            .expect("a row")
            .row
            .get("households")
            .int(),
        Some(200)
    );
}

/// 67, 69: the same field clashes with three values; an edit against a bin says who binned it.
#[test]
fn a_colleague_is_named_and_nothing_is_overwritten() {
    let (_folder, path, id) = book();
    let mut hoa = Office::open(path.clone(), officer("hoa"), clock(), false).expect("open");
    let mut nam = Office::open(path, officer("nam"), clock(), false).expect("open");
    let kind = kinds::of::<Hamlet>();
    let seen = hoa.ask().row(kind, id).expect("a row");
    let edit = |row: Row| {
        Command::save(Change {
            kind: kind.name,
            target: Target::Seen {
                id,
                rev: seen.rev,
                base: seen.row.clone(),
            },
            row,
            fresh: Vec::new(),
        })
    };
    nam.run(edit(Row::new().with("name", "Thôn Một")))
        .expect("nam saves");
    assert!(hoa.news().expect("asked"), "the other session hears of it");
    match hoa.run(edit(Row::new().with("name", "Thôn Nhất"))) {
        Err(Problem::ChangedBy { who, clashes, .. }) => {
            assert_eq!(who, "nam");
            let values = (
                clashes[0].mine.text(),
                clashes[0].now.text(),
                clashes[0].was.text(),
            );
            assert_eq!(values, ("Thôn Nhất", "Thôn Một", "Thôn 1"));
        }
        other => panic!("{other:?}"),
    }
    let rev = nam.ask().row(kind, id).expect("a row").rev;
    nam.run(Command::Retire {
        kind: kind.name,
        id,
        rev,
    })
    .expect("nam bins it");
    assert!(
        matches!(hoa.run(edit(Row::new().with("note", "x"))), Err(Problem::RetiredBy { who, .. }) if who == "nam")
    );
}

/// 162: a copy taken while others write is one moment, and opens.
#[test]
fn a_copy_under_writers_is_one_moment() {
    let (folder, path, _) = book();
    let stop = std::sync::atomic::AtomicBool::new(false);
    std::thread::scope(|scope| {
        for number in 0..3 {
            let (path, stop) = (path.clone(), &stop);
            scope.spawn(move || {
                let mut office =
                    Office::open(path, officer(&format!("can-bo-{number}")), clock(), false)
                        .expect("open");
                let mut made = 0;
                while !stop.load(std::sync::atomic::Ordering::Relaxed) && made < 200 {
                    let name = format!("Thôn {number}.{made}");
                    office
                        .run(Command::save(Change::new::<Hamlet>(
                            Row::new().with("name", name).with("kind", "thon"),
                        )))
                        .expect("saved");
                    made += 1;
                }
            });
        }
        let office = Office::open(path.clone(), officer("hoa"), clock(), false).expect("open");
        for number in 0..5 {
            let copy = folder.path().join(format!("sao-{number}"));
            office.copy_to(&copy).expect("a copy");
            let copied = Office::open(copy, officer("hoa"), clock(), false).expect("opens");
            let kind = kinds::of::<Hamlet>();
            assert_eq!(
                copied.ask().size(kind).expect("size"),
                copied.ask().all(kind).expect("rows").len() as i64
            );
        }
        stop.store(true, std::sync::atomic::Ordering::Relaxed);
    });
}

fn edit(seen: &Stored, row: Row) -> Command {
    Command::save(Change {
        kind: "hamlet",
        target: Target::Seen {
            id: seen.id,
            rev: seen.rev,
            base: seen.row.clone(),
        },
        row,
        fresh: Vec::new(),
    })
}

fn two_officers() -> (TempDir, Office, Office, i64) {
    let (folder, path, id) = book();
    let hoa = Office::open(path.clone(), officer("hoa"), clock(), false).expect("open");
    let nam = Office::open(path, officer("nam"), clock(), false).expect("open");
    (folder, hoa, nam, id)
}

/// 67: whichever value is chosen is saved, the other fields of the same save with it, and the one not chosen stands in the history.
#[test]
fn a_contested_field_is_settled_as_chosen() {
    for mine in [true, false] {
        let (_folder, mut hoa, mut nam, id) = two_officers();
        let kind = kinds::of::<Hamlet>();
        let seen = hoa.ask().row(kind, id).expect("a row");
        nam.run(edit(&seen, Row::new().with("name", "Thôn Một")))
            .expect("nam saves");
        let asked = edit(
            &seen,
            Row::new().with("name", "Thôn Nhất").with("note", "cạnh đê"),
        );
        let Err(Problem::ChangedBy { clashes, .. }) = hoa.run(asked.clone()) else {
            panic!("one field was changed by both");
        };
        assert_eq!((clashes.len(), clashes[0].who.as_str()), (1, "nam"));
        let choices: Vec<_> = clashes.into_iter().map(|clash| (clash, mine)).collect();
        hoa.run(asked.settled(&choices)).expect("settled");
        let now = hoa.ask().row(kind, id).expect("a row").row;
        let name = if mine { "Thôn Nhất" } else { "Thôn Một" };
        assert_eq!(
            (now.get("name").text(), now.get("note").text()),
            (name, "cạnh đê")
        );
        let history = hoa.ask().history(kind, id, 9).expect("its lines");
        let hands: Vec<String> = history
            .iter()
            .filter_map(|line| hoa.ask().step(line.op).expect("a step"))
            .map(|step| step.who)
            .collect();
        assert_eq!(hands, ["hoa", "nam", "hoa"]);
    }
}

/// 68: different fields of one row merge, and both names stand in the history.
#[test]
fn different_fields_of_one_row_merge() {
    let (_folder, mut hoa, mut nam, id) = two_officers();
    let kind = kinds::of::<Hamlet>();
    let seen = hoa.ask().row(kind, id).expect("a row");
    nam.run(edit(&seen, Row::new().with("households", 120_i64)))
        .expect("nam saves");
    let done = hoa
        .run(edit(&seen, Row::new().with("note", "cạnh đê")))
        .expect("hoa saves");
    assert_eq!(done.merged, 1);
    let now = hoa.ask().row(kind, id).expect("a row").row;
    assert_eq!(now.get("households").int(), Some(120));
    assert_eq!(now.get("note").text(), "cạnh đê");
    let history = nam.ask().history(kind, id, 2).expect("its lines");
    let who = |line: usize| nam.ask().step(history[line].op).expect("a step");
    assert_eq!(who(0).map(|step| step.who).as_deref(), Some("hoa"));
    assert_eq!(who(1).map(|step| step.who).as_deref(), Some("nam"));
}

/// 69: an edit of what a colleague put into the bin says who and when, and changes nothing.
#[test]
fn an_edit_of_what_is_in_the_bin_names_who_put_it_there() {
    let (_folder, mut hoa, mut nam, id) = two_officers();
    let kind = kinds::of::<Hamlet>();
    let seen = hoa.ask().row(kind, id).expect("a row");
    nam.run(Command::Retire {
        kind: kind.name,
        id,
        rev: seen.rev,
    })
    .expect("nam bins it");
    match hoa.run(edit(&seen, Row::new().with("note", "x"))) {
        Err(Problem::RetiredBy { who, at, .. }) => {
            assert_eq!((who.as_str(), at.is_empty()), ("nam", false));
        }
        other => panic!("{other:?}"),
    }
}

/// 70: both bin the same row: the second is told, and one step stands.
#[test]
fn a_row_is_binned_once() {
    let (_folder, mut hoa, mut nam, id) = two_officers();
    let rev = hoa.ask().row(kinds::of::<Hamlet>(), id).expect("a row").rev;
    let retire = || Command::Retire {
        kind: "hamlet",
        id,
        rev,
    };
    nam.run(retire()).expect("nam bins it");
    assert!(matches!(hoa.run(retire()), Err(Problem::RetiredBy { who, .. }) if who == "nam"));
}

/// 75: the key pressed twice, or again after a busy book: one row.
#[test]
fn a_save_asked_twice_is_carried_out_once() {
    let (_folder, mut hoa, _nam, _) = two_officers();
    let save = Command::Save {
        changes: vec![Change::new::<Hamlet>(
            Row::new().with("name", "Thôn 2").with("kind", "thon"),
        )],
        what: None,
        token: "once".into(),
    };
    let first = hoa.run(save.clone()).expect("saved");
    let second = hoa.run(save).expect("told the same");
    assert_eq!(first.op, second.op);
    assert_eq!(hoa.ask().size(kinds::of::<Hamlet>()).expect("size"), 2);
}

/// 64: a session that only shows something holds no lock: the log of the file can be folded to nothing beside it.
#[test]
fn a_screen_left_open_holds_nothing() {
    let (_folder, path, id) = book();
    let reader = Office::open(path.clone(), officer("lan"), clock(), false).expect("open");
    reader.board().expect("a board is read");
    let mut hoa = Office::open(path.clone(), officer("hoa"), clock(), false).expect("open");
    for number in 0..20_i64 {
        let seen = hoa.ask().row(kinds::of::<Hamlet>(), id).expect("a row");
        hoa.run(edit(&seen, Row::new().with("households", number)))
            .expect("saved");
    }
    hoa.copy_to(&path.with_extension("sao")).expect("a copy");
    assert_eq!(folded(&path), 0, "with both of them still there");
    reader.board().expect("a board is read");
    assert_eq!(folded(&path), 0, "and after the next look");
    drop((hoa, reader));
}

/// Bytes of the log after it was folded into the book by another program; the folding must not have to wait for anybody.
fn folded(path: &Path) -> u64 {
    let other = rusqlite::Connection::open(path).expect("open");
    let busy: i64 = other
        .query_row("pragma wal_checkpoint(truncate)", [], |row| row.get(0))
        .expect("asked");
    assert_eq!(busy, 0);
    std::fs::metadata(path.with_file_name("so.tuquan-wal")).map_or(0, |data| data.len())
}

/// 63: somebody else's program reads one moment of the book for long: nobody is refused, and the log is small again afterwards.
#[test]
fn a_long_reader_stops_nobody_and_the_log_shrinks_after_it() {
    let (_folder, path, id) = book();
    let reader = rusqlite::Connection::open(&path).expect("open");
    let rows = "select count(*) from op";
    reader.execute_batch("begin").expect("begun");
    let seen = |reader: &rusqlite::Connection| -> i64 {
        let counted = reader.query_row(rows, [], |row| row.get(0));
        counted.expect("counted")
    };
    let then = seen(&reader);
    let mut hoa = Office::open(path.clone(), officer("hoa"), clock(), false).expect("open");
    for number in 0..400_i64 {
        let seen = hoa.ask().row(kinds::of::<Hamlet>(), id).expect("a row");
        hoa.run(edit(&seen, Row::new().with("households", number)))
            .expect("saved");
    }
    let wal = path.with_file_name("so.tuquan-wal");
    let grown = std::fs::metadata(&wal).expect("the log").len();
    assert!(grown > 1 << 20, "{grown}");
    assert_eq!(seen(&reader), then, "one moment, however long");
    reader.execute_batch("commit").expect("ended");
    // The first save folds the log, the next begins it anew and cuts it.
    for number in 0..3_i64 {
        let seen = hoa.ask().row(kinds::of::<Hamlet>(), id).expect("a row");
        hoa.run(edit(&seen, Row::new().with("households", 1_000 + number)))
            .expect("saved");
    }
    let length = std::fs::metadata(&wal).expect("the log").len();
    assert!(length <= 1 << 20, "{length}");
}

fn sheet(office: &Office, meeting: Option<i64>, team: i64, marks: Vec<(i64, Presence)>) -> Command {
    let (target, seen, row) = match meeting {
        None => (
            Target::New,
            None,
            Row::new()
                .with("title", "Họp tổ")
                .with("held_on", "2026-11-20"),
        ),
        Some(id) => {
            let view = office.ask().sheet_of(id).expect("a sheet");
            let states = view.lines.iter();
            let seen = SeenSheet {
                teams: vec![team],
                marks: states
                    .filter_map(|line| Some((line.person, line.state?)))
                    .collect(),
                tallies: view.tallies,
            };
            let target = Target::Seen {
                id,
                rev: view.meeting.rev,
                base: view.meeting.row,
            };
            (target, Some(seen), Row::new())
        }
    };
    Command::Attend {
        sheet: Box::new(Sheet {
            meeting: Change {
                kind: "meeting",
                target,
                row,
                fresh: Vec::new(),
            },
            teams: vec![team],
            marks,
            rest: Presence::Present,
            tallies: Vec::new(),
            joined: Vec::new(),
            tasks: Vec::new(),
            seen,
        }),
        token: String::new(),
    }
}

/// 72: two officers mark one sheet: different members' marks both stand; the same member marked differently is told and asked.
#[test]
fn marks_of_two_officers_on_one_sheet_merge_member_by_member() {
    use Presence::{Absent, Excused, Present};

    let (_folder, mut hoa, mut nam, hamlet) = two_officers();
    let mut changes = vec![Change::new::<Team>(
        Row::new().with("name", "Tổ 1").with("hamlet", hamlet),
    )];
    for name in ["Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Cường"] {
        changes.push(Change::new::<Person>(Row::new().with("name", name)));
        let spell = Change::new::<Membership>(Row::new().with("joined", "2025-01-01"));
        changes.push(spell.linked("person", changes.len() - 1).linked("team", 0));
    }
    let made = hoa
        .run(Command::save_all(changes, Say::new("op-import")))
        .expect("a team");
    let (team, people) = (made.ids[0], [made.ids[1], made.ids[3], made.ids[5]]);
    let meeting = hoa
        .run(sheet(&hoa, None, team, Vec::new()))
        .expect("a sheet")
        .ids[0];
    let hoas = sheet(
        &hoa,
        Some(meeting),
        team,
        vec![(people[0], Presence::Absent)],
    );
    let again = sheet(
        &hoa,
        Some(meeting),
        team,
        vec![(people[1], Presence::Excused)],
    );
    let nams = sheet(
        &nam,
        Some(meeting),
        team,
        vec![(people[1], Presence::Absent)],
    );
    nam.run(nams).expect("nam saves");
    hoa.run(hoas).expect("hoa saves");
    let states = |office: &Office| -> Vec<Option<Presence>> {
        let lines = office.ask().sheet_of(meeting).expect("a sheet").lines;
        people
            .map(|person| {
                let line = lines.iter().find(|line| line.person == person);
                line.and_then(|line| line.state)
            })
            .to_vec()
    };
    assert_eq!(states(&hoa), [Some(Absent), Some(Absent), Some(Present)]);
    let Err(Problem::ChangedBy { who, clashes, .. }) = hoa.run(again.clone()) else {
        panic!("one member was marked differently by both");
    };
    assert_eq!((who.as_str(), clashes.len()), ("nam", 1));
    assert_eq!(clashes[0].name, "Trần Thị Bình");
    let theirs: Vec<_> = clashes
        .iter()
        .cloned()
        .map(|clash| (clash, false))
        .collect();
    hoa.run(again.clone().settled(&theirs))
        .expect("nam's stands");
    assert_eq!(states(&hoa)[1], Some(Absent));
    let mine: Vec<_> = clashes.into_iter().map(|clash| (clash, true)).collect();
    hoa.run(again.settled(&mine)).expect("hoa's stands");
    assert_eq!(states(&hoa), [Some(Absent), Some(Excused), Some(Present)]);
}

/// 65: a colleague's machine freezes inside a write: a save is refused as busy when its time is over, nothing is changed by halves, and once
/// he is gone it goes through.
#[test]
fn a_process_frozen_inside_a_write_stops_the_others_only_until_it_is_ended() {
    let (_folder, path, id) = book();
    let mut hoa = Office::open(path.clone(), officer("hoa"), clock(), false).expect("open");
    let seen = hoa.ask().row(kinds::of::<Hamlet>(), id).expect("a row");
    let frozen = Colleague::holds(&path);
    frozen.stops();
    hoa.set_patience(std::time::Duration::from_millis(30));
    let save = edit(&seen, Row::new().with("note", "cạnh đê"));
    assert!(matches!(hoa.run(save.clone()), Err(Problem::Busy)));
    let still = hoa
        .ask()
        .row(kinds::of::<Hamlet>(), id)
        .expect("reading goes on");
    assert_eq!(still, seen);
    frozen.killed();
    hoa.run(save).expect("saved");
}

/// 61, 77: ten processes save one after the other as fast as they can while the book is copied: nobody is refused, nothing is lost. With
/// `TUQUAN_WRITES=1000` each saves that often; what it took is printed.
#[test]
fn ten_processes_write_and_nobody_is_refused() {
    let (_folder, path, _) = book();
    let times = std::env::var("TUQUAN_WRITES").map_or(30, |times| times.parse().expect("a number"));
    let writers: Vec<_> = (0..10).map(|_| Writer::starts(&path, times)).collect();
    let hoa = Office::open(path.clone(), officer("hoa"), clock(), false).expect("open");
    let copy = path.with_file_name("sao.tuquan");
    hoa.copy_to(&copy).expect("a copy beside the writers");
    Office::open(copy, officer("hoa"), clock(), true).expect("a whole book");
    let mut took: Vec<_> = writers.into_iter().flat_map(Writer::ends).collect();
    assert_eq!(took.len(), 10 * times);
    took.sort();
    let at = |share: usize| took[(took.len() - 1) * share / 100];
    println!(
        "{} saves: p50 {:?}, p99 {:?}, worst {:?}",
        took.len(),
        at(50),
        at(99),
        at(100)
    );
    let kind = kinds::of::<Hamlet>();
    let rows = hoa.ask().all(kind).expect("rows");
    let saved = |stored: &&Stored| stored.row.get("households").int() == i64::try_from(times).ok();
    assert_eq!(rows.iter().filter(saved).count(), 10);
}

/// 77: while a colleague is inside a write, reading and copying go on, and an import waits as any save does.
#[test]
fn a_copy_does_not_wait_for_a_colleague() {
    let (folder, path, id) = book();
    let mut hoa = Office::open(path.clone(), officer("hoa"), clock(), false).expect("open");
    let colleague = Colleague::holds(&path);
    hoa.copy_to(&folder.path().join("sao.tuquan"))
        .expect("a copy");
    hoa.ask().row(kinds::of::<Hamlet>(), id).expect("a row");
    hoa.set_patience(std::time::Duration::from_millis(30));
    let row = Row::new().with("name", "Thôn 2").with("kind", "thon");
    let save = Command::save(Change::new::<Hamlet>(row));
    assert!(matches!(hoa.run(save.clone()), Err(Problem::Busy)));
    colleague.lets_go();
    hoa.run(save).expect("saved");
}

/// 80: two hundred sessions at one book read, and each of them can write.
#[test]
fn two_hundred_sessions_are_served() {
    let (_folder, path, id) = book();
    let mut offices: Vec<_> = (0..200)
        .map(|number| {
            let who = officer(&format!("can-bo-{number}"));
            Office::open(path.clone(), who, clock(), false).expect("open")
        })
        .collect();
    for (number, office) in (1_i64..).zip(&mut offices) {
        let seen = office.ask().row(kinds::of::<Hamlet>(), id).expect("a row");
        let row = Row::new().with("households", number);
        office.run(edit(&seen, row)).expect("saved");
    }
    let row = offices[0]
        .ask()
        .row(kinds::of::<Hamlet>(), id)
        .expect("a row")
        .row;
    assert_eq!(row.get("households").int(), Some(200));
}

/// 77: while one officer looks at what a list would do, the others save; the look can be called off at every row, and only who may take
/// lists in may look.
#[test]
fn a_preview_of_a_list_blocks_nobody() {
    let (_folder, path, _) = book();
    let mut office = Office::open(path.clone(), officer("hoa"), clock(), false).expect("open");
    let mut other = Office::open(path, officer("nam"), clock(), false).expect("open");
    let rows: Vec<String> = (0..200).map(|row| format!("Thôn 1;Tổ {row}\n")).collect();
    let list = format!("Thôn;Tên tổ\n{}", rows.concat());
    let grid = || vec![read_bytes("ds.csv", list.as_bytes(), None).expect("read")];
    let request = ImportRequest {
        kind: "team".into(),
        file: "ds.csv".into(),
        ..ImportRequest::default()
    };
    let words = vocabulary("vi");
    let (mut before, mut saved) = (0, false);
    let plan = plan_grids(&office, &words, &request, grid(), &mut |done, _| {
        before += usize::from(done == 0);
        if !std::mem::replace(&mut saved, true) {
            let hamlet = Row::new().with("name", "Thôn 2").with("kind", "thon");
            other
                .run(Command::save(Change::new::<Hamlet>(hamlet)))
                .expect("nobody waits for a look");
        }
        true
    })
    .expect("a plan");
    assert_eq!((plan.counts.new, before), (200, 201));
    let list = plan.import(false).expect("nothing refused");
    assert_eq!(
        office.import(list, &mut |_, _| true),
        Err(Problem::PlanOutdated)
    );
    let mut asked = 0;
    let stopped = plan_grids(&office, &words, &request, grid(), &mut |_, _| {
        asked += 1;
        false
    });
    assert_eq!((stopped, asked), (Err(Problem::Stopped), 1));
}
