//! The soak: ten officers in one book over a real sshd (or on terminals of this machine where there is none), typing as people do and marking
//! one attendance sheet, while programs are killed, lines cut and the disk filled. Afterwards a checker goes over every save and every mark
//! that was acknowledged: each is in the book and in its history, once, and no mark was laid over one its officer had not seen. Another one
//! only looks at a list, to measure how soon a colleague's change stands on it.
//!
//! `SOAK_MINUTES=10 cargo test --locked --test house soak -- --nocapture` is the long one; without the variable it lasts half a minute.

mod checker;
mod line;
mod officer;
mod roll;
mod trouble;
mod watch;

use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant};

use tuquan::domain::command::{Change, Command};
use tuquan::domain::form::{Row, Say};
use tuquan::domain::place::{self, Hamlet};
use tuquan::domain::team::Team;
use tuquan::office::{Office, Who};

use crate::support::page::clock;
use crate::support::place::SmallDisk;
use line::Line;

/// How many sit in the book.
pub(super) const OFFICERS: usize = 10;

/// Room on the disk of the book, in MiB.
const ROOM: u32 = 64;

fn minutes() -> f64 {
    std::env::var("SOAK_MINUTES")
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(0.5)
}

fn found(path: &std::path::Path) {
    let card = place::Office {
        name: "Xã Tân Lập".into(),
        ..Default::default()
    };
    let who = Who {
        name: "nguoi-lap".into(),
        account: "nguoi-lap".into(),
    };
    let mut office = Office::create(path, &card, who, clock(), false).expect("a book");
    let mut changes = vec![Change::new::<Hamlet>(
        Row::new().with("name", "Thôn Một").with("kind", "thon"),
    )];
    for name in ["Tổ Một", roll::TEAM, watch::WANDERER] {
        changes.push(Change::new::<Team>(Row::new().with("name", name)).linked("hamlet", 0));
    }
    let founded = office.run(Command::save_all(changes, Say::new("op-import")));
    let ids = founded.expect("founded").ids;
    roll::found(&mut office, ids[2]);
}

/// 3, 5, 6, 62, 72, 73, 81, 85: ten officers, kills, cut lines and a disk that fills: no acknowledged save or mark is lost, none is there
/// twice; lists hear of a colleague and keep their place.
#[test]
fn a_day_of_bad_luck_loses_nothing_acknowledged() {
    let disk = SmallDisk::of(ROOM);
    let folder = tempfile::tempdir().expect("a folder");
    let path = disk.as_ref().map_or_else(
        || folder.path().join("so.tuquan"),
        |disk| disk.path("so.tuquan"),
    );
    found(&path);
    let line = Line::lay(folder.path(), &path);
    let end = Instant::now() + Duration::from_secs_f64(minutes() * 60.0);
    let full = AtomicBool::new(false);
    let (officers, watch, trouble) = std::thread::scope(|scope| {
        let watch = scope.spawn(|| watch::watch(&line, &path, end));
        let trouble = scope.spawn(|| trouble::make(&path, disk.as_ref(), &full, end));
        let officers: Vec<_> = (0..OFFICERS)
            .map(|number| {
                let (line, full) = (&line, &full);
                scope.spawn(move || officer::work(number, line, full, end))
            })
            .collect();
        let officers: Vec<officer::Day> = officers
            .into_iter()
            .map(|thread| thread.join().expect("an officer stays well"))
            .collect();
        let watch = watch.join().expect("the one who looks stays well");
        (officers, watch, trouble.join().expect("trouble ends"))
    });
    let report = checker::check(&path, &officers);
    println!("officers      {OFFICERS}, {}", line.name());
    println!("minutes       {}", minutes());
    println!("acknowledged  {}", report.acknowledged);
    println!("lost          {}", report.lost.len());
    println!("twice         {}", report.twice.len());
    println!(
        "unknown       {} (the line was cut before the answer; {} of them are in the book)",
        report.unknown, report.unknown_there
    );
    println!("refused       {} (the disk was full)", report.refused);
    println!("conflicts     {} shown and settled", report.conflicts);
    println!("searches      {}", report.searches);
    println!("marks         {} acknowledged", report.marks);
    println!("overlaid      {}", report.overlaid.len());
    println!("save          {}", checker::times(&report.answers));
    println!("sheet         {}", checker::times(&report.marking));
    println!(
        "seen          {} ({} changes of a colleague on an open list)",
        checker::times(&watch.shown),
        watch.shown.len()
    );
    println!(
        "kills         {} of programs, {} of lines; disk full {} times",
        trouble.kills, trouble.cuts, trouble.filled
    );
    println!("log           {} kB at most", trouble.log / 1024);
    println!(
        "memory        {} kB a session at most, {} kB in the middle (PSS)",
        trouble.memory_most, trouble.memory_middle
    );
    assert!(report.lost.is_empty(), "lost: {:?}", report.lost);
    assert!(report.twice.is_empty(), "twice: {:?}", report.twice);
    assert!(
        report.strange.is_empty(),
        "nobody typed: {:?}",
        report.strange
    );
    assert!(
        report.overlaid.is_empty(),
        "laid over unseen: {:?}",
        report.overlaid
    );
    assert!(watch.moved.is_empty(), "moved: {}", watch.moved.join("\n"));
    assert!(report.acknowledged > 0, "nobody saved anything");
    assert!(report.marks > 0, "nobody marked anybody");
}
