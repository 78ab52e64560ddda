//! Bad luck: a program or a line is killed every few seconds, the disk is full for a moment; and what the machine carries is measured.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};

use crate::support::place::SmallDisk;

/// What was done and measured.
#[derive(Default)]
pub(super) struct Trouble {
    pub(super) kills: usize,
    pub(super) cuts: usize,
    pub(super) filled: usize,
    /// Most bytes the log had.
    pub(super) log: u64,
    /// Memory of a session in kB, what it shares with others in parts (PSS).
    pub(super) memory_most: u64,
    pub(super) memory_middle: u64,
}

const STEP: Duration = Duration::from_millis(500);

pub(super) fn make(
    book: &Path,
    disk: Option<&SmallDisk>,
    full: &AtomicBool,
    end: Instant,
) -> Trouble {
    let mut trouble = Trouble::default();
    let mut log = book.file_name().expect("a name").to_os_string();
    log.push("-wal");
    let log = book.with_file_name(log);
    let mut filler: Option<PathBuf> = None;
    for step in 1_usize.. {
        std::thread::sleep(STEP);
        if Instant::now() >= end {
            break;
        }
        trouble.log = trouble
            .log
            .max(fs::metadata(&log).map_or(0, |about| about.len()));
        let sessions = sessions(book, "tuquan");
        measure(&mut trouble, &sessions);
        if step % 6 == 0 && !sessions.is_empty() {
            trouble.kills += usize::from(kill(sessions[step % sessions.len()]));
        }
        let lines = of_this_test("ssh");
        if step % 10 == 0 && !lines.is_empty() {
            trouble.cuts += usize::from(kill(lines[step % lines.len()]));
        }
        if step % 30 == 20 {
            full.store(disk.is_some(), Ordering::Relaxed);
            filler = disk.map(SmallDisk::fill);
            trouble.filled += usize::from(filler.is_some());
        }
        if step % 30 == 25 {
            clear(&mut filler, full);
        }
    }
    clear(&mut filler, full);
    trouble
}

fn clear(filler: &mut Option<PathBuf>, full: &AtomicBool) {
    if let Some(file) = filler.take() {
        let _ = fs::remove_file(file);
    }
    full.store(false, Ordering::Relaxed);
}

fn kill(pid: i32) -> bool {
    Pid::from_raw(pid).is_some_and(|pid| kill_process(pid, Signal::KILL).is_ok())
}

fn processes() -> impl Iterator<Item = (i32, Vec<String>)> {
    fs::read_dir("/proc")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| {
            let pid = entry.file_name().to_str()?.parse().ok()?;
            let words = fs::read(entry.path().join("cmdline")).ok()?;
            let words = words
                .split(|byte| *byte == 0)
                .map(|word| String::from_utf8_lossy(word).into_owned());
            Some((pid, words.collect()))
        })
}

/// The sessions in this book.
fn sessions(book: &Path, program: &str) -> Vec<i32> {
    let book = book.display().to_string();
    let mut found: Vec<i32> = processes()
        .filter(|(_, words)| {
            words.first().is_some_and(|first| first.ends_with(program)) && words.contains(&book)
        })
        .map(|(pid, _)| pid)
        .collect();
    found.sort_unstable();
    found
}

/// Programs of this name that this test started itself.
fn of_this_test(program: &str) -> Vec<i32> {
    let own = std::process::id().to_string();
    let is_own = |pid: i32| {
        let stat = fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
        stat.rsplit(')')
            .next()
            .and_then(|rest| rest.split_whitespace().nth(1))
            == Some(own.as_str())
    };
    processes()
        .filter(|(pid, words)| words.first().is_some_and(|first| first == program) && is_own(*pid))
        .map(|(pid, _)| pid)
        .collect()
}

fn measure(trouble: &mut Trouble, sessions: &[i32]) {
    let mut sizes: Vec<u64> = sessions
        .iter()
        .filter_map(|pid| {
            let parts = fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).ok()?;
            let line = parts.lines().find(|line| line.starts_with("Pss:"))?;
            line.split_whitespace().nth(1)?.parse().ok()
        })
        .collect();
    sizes.sort_unstable();
    if let Some(most) = sizes.last() {
        trouble.memory_most = trouble.memory_most.max(*most);
        trouble.memory_middle = sizes[sizes.len() / 2];
    }
}
