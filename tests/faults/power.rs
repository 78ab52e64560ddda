//! The power goes, the disk fills, the disk breaks: every save the office has, cut at every call. What was acknowledged is there
//! afterwards, nothing half is, and the book opens.

use std::path::Path;

use tuquan::domain::command::{Change, Command, Sheet};
use tuquan::domain::form::{Row, Say};
use tuquan::domain::kinds::{self, KINDS};
use tuquan::domain::meeting::{Attendance, Meeting, Presence};
use tuquan::domain::person::{Membership, Person};
use tuquan::domain::place::{self, Hamlet};
use tuquan::domain::problem::Problem;
use tuquan::domain::team::Team;
use tuquan::office::{Office, Who};
use tuquan::store::Place;

use crate::support::disk;
use crate::support::page::clock;
use crate::support::vfs::{Fault, Shim, every_fault};

fn who() -> Who {
    Who {
        name: "hoa".into(),
        account: "hoa".into(),
    }
}

fn create(place: Place) -> Result<Office, Problem> {
    let card = place::Office {
        name: "Xã Tân Lập".into(),
        ..Default::default()
    };
    Office::create(place, &card, who(), clock(), false)
}

fn open(place: Place) -> Result<Office, Problem> {
    Office::open(place, who(), clock(), false)
}

fn place(shim: &Shim, path: &Path) -> Place {
    Place {
        layer: Some(shim.name().to_owned()),
        ..Place::from(path)
    }
}

/// The same for one person alone: a rollback journal in the place of the log.
fn alone(shim: &Shim, path: &Path) -> Place {
    Place {
        alone: Some("hoa".into()),
        ..place(shim, path)
    }
}

/// A team with `members` people, made in one step.
fn team(office: &mut Office, members: usize) -> Result<i64, Problem> {
    let mut changes = vec![
        Change::new::<Hamlet>(Row::new().with("name", "Thôn 1").with("kind", "thon")),
        Change::new::<Team>(Row::new().with("name", "Tổ 1")).linked("hamlet", 0),
    ];
    for number in 0..members {
        let name = format!("Nguyễn Văn {}", ["An", "Bình", "Cường", "Đạt"][number % 4]);
        changes.push(Change::new::<Person>(Row::new().with("name", name)));
        let spell = Change::new::<Membership>(Row::new().with("joined", "2025-01-01"));
        changes.push(spell.linked("person", changes.len() - 1).linked("team", 1));
    }
    Ok(office
        .run(Command::save_all(changes, Say::new("op-import")))?
        .ids[1])
}

fn sheet(team: i64) -> Command {
    let meeting = Change::new::<Meeting>(
        Row::new()
            .with("title", "Họp tổ")
            .with("held_on", "2026-11-20"),
    );
    let sheet = Sheet {
        meeting,
        teams: vec![team],
        marks: vec![(1, Presence::Absent)],
        rest: Presence::Present,
        tallies: vec![("Phụ nữ".into(), 6)],
        joined: Vec::new(),
        tasks: Vec::new(),
        seen: None,
    };
    Command::Attend {
        sheet: Box::new(sheet),
        token: String::new(),
    }
}

/// Every kind of save, one after the other; each acknowledged one is told to `told` by the number of its step.
fn an_evening(
    office: &mut Office,
    members: usize,
    mut told: impl FnMut(i64),
) -> Result<(), Problem> {
    let team = team(office, members)?;
    told(office.ask().steps(None, None, 1)?[0].id);
    let mut run = |office: &mut Office, command: Command| -> Result<(), Problem> {
        told(office.run(command)?.op);
        Ok(())
    };
    run(office, sheet(team))?;
    run(office, Command::Undo)?;
    run(office, Command::Redo)?;
    let rev = office.ask().row(kinds::of::<Team>(), team)?.rev;
    run(
        office,
        Command::save(Change::of::<Team>(
            team,
            rev,
            Row::new().with("households", 40_i64),
        )),
    )?;
    run(
        office,
        Command::Retire {
            kind: "team",
            id: team,
            rev: rev + 1,
        },
    )?;
    run(
        office,
        Command::Restore {
            kind: "team",
            id: team,
        },
    )?;
    run(
        office,
        Command::Erase {
            person: 1,
            ground: "đơn ngày 20/11/2026".into(),
        },
    )
}

/// What must hold of any book after any cut.
fn promises(path: &Path, acked: i64) -> Result<(), String> {
    let office =
        Office::open(path, who(), clock(), false).map_err(|problem| format!("{problem:?}"))?;
    let said = |problem: Problem| format!("{problem:?}");
    let last = office
        .ask()
        .steps(None, None, 1)
        .map_err(said)?
        .first()
        .map_or(0, |step| step.id);
    if last < acked {
        return Err(format!(
            "step {acked} was acknowledged, the book ends at {last}"
        ));
    }
    for kind in KINDS {
        let standing = office.ask().all(kind).map_err(said)?.len() as i64;
        if office.ask().size(kind).map_err(said)? != standing {
            return Err(format!(
                "{} {} rows, counted otherwise",
                standing, kind.name
            ));
        }
    }
    let meetings = office.ask().all(kinds::of::<Meeting>()).map_err(said)?;
    for meeting in meetings {
        let marks = office
            .ask()
            .count_linked(kinds::of::<Attendance>(), "meeting", meeting.id)
            .map_err(said)?;
        let roster = office
            .ask()
            .roster(1, Some(office.today()))
            .map_err(said)?
            .len();
        if roster > 0 && marks != roster {
            return Err(format!(
                "{marks} marks for a roster of {roster}: half a sheet"
            ));
        }
    }
    Ok(())
}

/// 1, 2: the book after a power cut between any two calls holds everything acknowledged and nothing by halves.
#[test]
fn a_power_cut_at_any_call_of_an_evening_loses_nothing_acknowledged() {
    an_evening_cut_everywhere("office-cut", place, 400);
}

/// 1, 2, 34: the same of a book that one person has alone, without a log.
#[test]
fn a_power_cut_loses_nothing_of_a_book_had_alone() {
    an_evening_cut_everywhere("office-alone-cut", alone, 400);
}

fn an_evening_cut_everywhere(name: &'static str, at: fn(&Shim, &Path) -> Place, states: usize) {
    let shim = Shim::register(name);
    let folder = disk::memory_folder();
    let path = folder.path().join("so.tuquan");
    let mut office = create(at(&shim, &path)).expect("a book");
    shim.record(|| an_evening(&mut office, 40, |step| shim.ack(step as u64)).expect("the evening"));
    drop(office);
    let report = shim.crash_states(2026, states, |crash| {
        promises(
            crash.path,
            crash.acked.iter().copied().max().unwrap_or(0) as i64,
        )
    });
    report.assert_sound();
}

/// 2, 168: the same while a long list comes in, a copy is brought back whole and an erased person leaves the copies: everything or nothing.
#[test]
fn a_power_cut_in_long_work_leaves_all_of_it_or_nothing() {
    let shim = Shim::register("office-long");
    let folder = disk::memory_folder();
    let path = folder.path().join("so.tuquan");
    let mut office = create(place(&shim, &path)).expect("a book");
    let team = team(&mut office, 5).expect("a team");
    let copy = office.keep_copy(true).expect("kept").expect("a copy");
    let people = |office: &Office| {
        office
            .ask()
            .all(kinds::of::<Person>())
            .expect("people")
            .len()
    };
    shim.record(|| {
        let told = |office: &Office| {
            let step = office.ask().steps(None, None, 1).expect("steps")[0].id;
            shim.ack(step as u64);
        };
        let list = (0..300)
            .map(|number| {
                Change::new::<Person>(Row::new().with(
                    "name",
                    format!("Trần Văn {}", ["An", "Bình", "Cường", "Đạt"][number % 4]),
                ))
            })
            .collect();
        office
            .run(Command::save_all(list, Say::new("op-import")))
            .expect("imported");
        told(&office);
        office.bring_back_all(&copy.path).expect("brought back");
        told(&office);
        office
            .run(Command::Erase {
                person: 1,
                ground: "đơn".into(),
            })
            .expect("erased");
        told(&office);
        office.purge_copies().expect("purged");
    });
    assert_eq!((people(&office), team), (5, 1));
    drop(office);
    let report = shim.crash_states(2027, 120, |crash| {
        let acked = crash.acked.iter().copied().max().unwrap_or(0) as i64;
        promises(crash.path, acked)?;
        let office = Office::open(crash.path, who(), clock(), false).expect("opened above");
        match people(&office) {
            5 | 305 => Ok(()),
            other => Err(format!("{other} people: half a list")),
        }
    });
    report.assert_sound();
}

/// 23, 24, 25, 26: a fault at the n-th call, once; the caller is told or the save stands.
#[test]
fn a_disk_that_fails_at_any_call_loses_nothing_acknowledged() {
    a_fault_at_every_call("office-fault", place);
}

/// 23, 24, 25, 26, 34: the same of a book that one person has alone.
#[test]
fn a_disk_that_fails_loses_nothing_of_a_book_had_alone() {
    a_fault_at_every_call("office-alone-fault", alone);
}

fn a_fault_at_every_call(name: &'static str, at: fn(&Shim, &Path) -> Place) {
    let shim = Shim::without_log(name);
    let made = disk::memory_folder();
    let made = made.path().join("so.tuquan");
    drop(create(at(&shim, &made)).expect("a book"));
    let book = std::fs::read(&made).expect("its file");
    for fault in [Fault::DiskFull, Fault::Write, Fault::Sync, Fault::Read] {
        let fired = every_fault(|n| {
            let folder = disk::memory_folder();
            let path = folder.path().join("so.tuquan");
            std::fs::write(&path, &book).expect("the book, new");
            let mut office = open(at(&shim, &path)).expect("a book");
            shim.fail_at(n, fault);
            let mut acked = 0;
            let told = an_evening(&mut office, 3, |step| acked = step);
            let fired = shim.heal();
            drop(office);
            promises(&path, acked).unwrap_or_else(|why| panic!("{fault:?} at call {n}: {why}"));
            if let Err(problem) = told {
                assert!(
                    !matches!(problem, Problem::Bug { .. }),
                    "{fault:?} at call {n}: {problem:?}"
                );
            }
            fired
        });
        println!("{fault:?} fired at {fired} calls");
        assert!(fired > 0 || fault == Fault::Read, "{fault:?} never fired");
    }
}

/// 4: the guard against anybody turning the full syncs off.
#[test]
fn every_connection_syncs_in_full() {
    let folder = disk::memory_folder();
    let path = folder.path().join("so.tuquan");
    let shim = Shim::register("office-full");
    let office = create(place(&shim, &path)).expect("a book");
    assert_eq!(office.synchronous().expect("asked"), 2);
    drop(office);
    for asked in [false, true] {
        let office = Office::open(&path, who(), clock(), asked).expect("open");
        assert_eq!(office.synchronous().expect("asked"), 2, "{asked}");
    }
    let office = open(alone(&shim, &path)).expect("the book");
    assert_eq!(office.synchronous().expect("asked"), 3);
}
