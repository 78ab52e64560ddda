//! A colleague in a process of his own who holds the book: this test program started again, told by its environment what to do.

use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command as Program, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};
use tuquan::domain::command::{Change, Command};
use tuquan::domain::form::Row;
use tuquan::domain::place::Hamlet;
use tuquan::office::{Office, Who};

use super::page::clock;

const BOOK: &str = "TUQUAN_TEST_HELD_BOOK";
const TASK: &str = "TUQUAN_TEST_WRITES";

/// A process inside a write: nobody else can write until it lets go, ends or is ended.
pub(crate) struct Colleague {
    process: Child,
    // Held open: what it says at its end goes nowhere.
    _words: BufReader<ChildStdout>,
}

impl Colleague {
    /// Begins to write.
    pub(crate) fn holds(book: &Path) -> Self {
        let itself = std::env::current_exe().expect("this program");
        let mut child = Program::new(itself)
            .args([
                "--exact",
                "support::colleague::the_other_process",
                "--nocapture",
            ])
            .env(BOOK, book)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("started");
        let out = child.stdout.take().expect("its words");
        let mut words = BufReader::new(out);
        let mut line = String::new();
        while !line.trim_end().ends_with("held") {
            line.clear();
            let more = words.read_line(&mut line).expect("words");
            assert!(more > 0, "the colleague never began to write");
        }
        Self {
            process: child,
            _words: words,
        }
    }

    /// Ends the write and lets the book go.
    pub(crate) fn lets_go(mut self) {
        let mut talk = self.process.stdin.take().expect("its ear");
        talk.write_all(b"\n").expect("heard");
        assert!(self.process.wait().expect("ended").success());
    }

    /// Stops it where it is, as a frozen machine would.
    pub(crate) fn stops(&self) {
        self.signal(Signal::STOP);
    }

    /// Ends it without a word.
    pub(crate) fn killed(mut self) {
        self.signal(Signal::KILL);
        self.process.wait().expect("ended");
    }

    fn signal(&self, signal: Signal) {
        let pid = Pid::from_raw(self.process.id().cast_signed()).expect("a process");
        kill_process(pid, signal).expect("it runs");
    }
}

/// A process that saves so many times, one after the other, to be waited for with [`Writer::ends`].
pub(crate) struct Writer(Child);

impl Writer {
    /// Begins to save into a row of its own.
    pub(crate) fn starts(book: &Path, times: usize) -> Self {
        let itself = std::env::current_exe().expect("this program");
        let child = Program::new(itself)
            .args([
                "--exact",
                "support::colleague::the_writing_process",
                "--nocapture",
            ])
            .env(BOOK, book)
            .env(TASK, times.to_string())
            .stdout(Stdio::piped())
            .spawn()
            .expect("started");
        Self(child)
    }

    /// How long each save that was acknowledged took.
    pub(crate) fn ends(self) -> Vec<Duration> {
        let output = self.0.wait_with_output().expect("ended");
        assert!(output.status.success(), "{output:?}");
        String::from_utf8_lossy(&output.stdout)
            .lines()
            .filter_map(|line| line.strip_prefix("saved ")?.parse().ok())
            .map(Duration::from_micros)
            .collect()
    }
}

/// What a writing process does; in the test run itself, nothing.
#[test]
fn the_writing_process() {
    let (Some(book), Ok(times)) = (std::env::var_os(BOOK), std::env::var(TASK)) else {
        return;
    };
    let who = Who {
        name: format!("can-bo-{}", std::process::id()),
        account: "thu".into(),
    };
    let mut office = Office::open(PathBuf::from(book), who, clock(), false).expect("open");
    let name = format!("Thôn {}", std::process::id());
    let row = Row::new().with("name", name).with("kind", "thon");
    let made = Change::new::<Hamlet>(row);
    let id = office.run(Command::save(made)).expect("its row").ids[0];
    println!();
    for (rev, number) in (1_i64..).zip(0..times.parse().expect("a number")) {
        let row = Row::new().with("households", i64::from(number) + 1);
        let begun = Instant::now();
        let saved = office.run(Command::save(Change::of::<Hamlet>(id, rev, row)));
        saved.expect("nobody is refused");
        println!("saved {}", begun.elapsed().as_micros());
    }
}

/// What the other process does; in the test run itself, nothing.
#[test]
fn the_other_process() {
    let (Some(book), None) = (std::env::var_os(BOOK), std::env::var_os(TASK)) else {
        return;
    };
    let db = rusqlite::Connection::open(book).expect("the book");
    db.execute_batch("begin immediate").expect("the lock");
    println!("held");
    let _ = std::io::stdin().read(&mut [0]);
    db.execute_batch("rollback").expect("let go");
}
