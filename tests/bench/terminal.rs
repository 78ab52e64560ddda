//! A terminal for measuring: starts a program in a pseudo-terminal, counts what it sends, and asks the system what it costs.

use std::io::{Read, Write};
use std::path::Path;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

/// How long nothing comes when an answer is over.
const QUIET: Duration = Duration::from_millis(150);

/// Longest wait for an answer.
const PATIENCE: Duration = Duration::from_mins(1);

/// What came of something.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Answer {
    /// Bytes.
    pub(crate) bytes: usize,
    /// Until the last of them.
    pub(crate) time: Duration,
}

/// What the system tells of the program.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Cost {
    /// Processor time.
    pub(crate) cpu: Duration,
    /// Times it woke up.
    pub(crate) wakes: u64,
}

/// A program on a terminal.
pub(crate) struct Terminal {
    child: Box<dyn Child + Send + Sync>,
    writer: Box<dyn Write + Send>,
    sent: Receiver<(Instant, usize)>,
    _master: Box<dyn MasterPty + Send>,
}

impl Terminal {
    /// Starts it on 80×24; the answer is the terminal and its first picture.
    pub(crate) fn start(program: &str, args: &[&str], home: &Path) -> (Self, Answer) {
        let size = PtySize {
            rows: 24,
            cols: 80,
            pixel_width: 0,
            pixel_height: 0,
        };
        let pair = native_pty_system()
            .openpty(size)
            .expect("a pseudo-terminal");
        let mut command = CommandBuilder::new(program);
        command.args(args);
        command.env("HOME", home);
        command.env("TERM", "xterm-256color");
        command.env("LANG", "C.UTF-8");
        let mut reader = pair.master.try_clone_reader().expect("a reader");
        let writer = pair.master.take_writer().expect("a writer");
        let (tell, sent) = channel();
        std::thread::spawn(move || {
            let mut bytes = vec![0; 65_536];
            while let Ok(count @ 1..) = reader.read(&mut bytes) {
                if tell.send((Instant::now(), count)).is_err() {
                    return;
                }
            }
        });
        let begun = Instant::now();
        let child = pair.slave.spawn_command(command).expect("started");
        let mut terminal = Self {
            child,
            writer,
            sent,
            _master: pair.master,
        };
        let first = terminal.settled(begun);
        (terminal, first)
    }

    fn settled(&mut self, begun: Instant) -> Answer {
        let mut answer = Answer::default();
        let mut wait = PATIENCE;
        while let Ok((at, bytes)) = self.sent.recv_timeout(wait) {
            answer.bytes += bytes;
            answer.time = at.duration_since(begun);
            wait = QUIET;
        }
        answer
    }

    /// Sends keys and waits for the picture to settle.
    pub(crate) fn press(&mut self, keys: &str) -> Answer {
        let begun = Instant::now();
        self.writer.write_all(keys.as_bytes()).expect("a key");
        self.writer.flush().expect("a key");
        self.settled(begun)
    }

    /// The middle of several presses of the same key.
    pub(crate) fn presses(&mut self, keys: &str, times: usize) -> Answer {
        let mut all: Vec<Answer> = (0..times).map(|_| self.press(keys)).collect();
        all.sort_by_key(|answer| answer.bytes);
        all[times / 2]
    }

    /// Bytes that come while nothing is pressed.
    pub(crate) fn idle(&mut self, time: Duration) -> usize {
        let until = Instant::now() + time;
        let mut bytes = 0;
        while let Some(left) = until.checked_duration_since(Instant::now()) {
            bytes += self.sent.recv_timeout(left).map_or(0, |(_, count)| count);
        }
        bytes
    }

    fn told(&self, file: &str) -> String {
        let pid = self.child.process_id().unwrap_or_default();
        std::fs::read_to_string(format!("/proc/{pid}/{file}")).unwrap_or_default()
    }

    /// Processor time and wake-ups of all its threads so far.
    pub(crate) fn cost(&self) -> Cost {
        let pid = self.child.process_id().unwrap_or_default();
        let threads = std::fs::read_dir(format!("/proc/{pid}/task"))
            .into_iter()
            .flatten()
            .flatten();
        let number = |text: &str, place| text.split_whitespace().nth(place)?.parse::<u64>().ok();
        let mut cost = Cost::default();
        for thread in threads {
            let read = |file| std::fs::read_to_string(thread.path().join(file)).unwrap_or_default();
            // The clock of the scheduler, in nanoseconds: the processor time of `stat` is told in steps of 10 ms.
            let ran = number(&read("schedstat"), 0).unwrap_or(0);
            cost.cpu += Duration::from_nanos(ran);
            let status = read("status");
            let mut lines = status.lines();
            let line = lines.find(|line| line.starts_with("voluntary_ctxt_switches"));
            cost.wakes += line.and_then(|line| number(line, 1)).unwrap_or(0);
        }
        cost
    }

    /// Its share of the memory, in KiB.
    pub(crate) fn pss(&self) -> u64 {
        let rollup = self.told("smaps_rollup");
        let line = rollup.lines().find(|line| line.starts_with("Pss:"));
        line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok())
            .unwrap_or(0)
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
