//! A person at a terminal: runs the real program in a pseudo-terminal, reads its screen, presses keys, pulls the plug.
//!
//! Nothing sleeps: every wait blocks on what the program sends, up to a deadline, and a wait in vain prints the screen.

use std::fs::OpenOptions;
use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{CommandBuilder, ExitStatus, MasterPty, PtySize, SlavePty, native_pty_system};
use rustix::process::{Pid, Signal, kill_process};
use rustix::termios::{OptionalActions, SpecialCodeIndex, tcgetattr, tcsetattr};
use tempfile::TempDir;

/// How long a wait may last before the test fails.
const DEADLINE: Duration = Duration::from_secs(10);

/// The date every journey lives on.
const TODAY: &str = "2026-11-22";

const PROGRAM: &str = env!("CARGO_BIN_EXE_tuquan");

/// A person's own place on the machine: a home folder that is thrown away. Cloned, it is the same place, for a second
/// start or a second officer.
#[derive(Clone)]
pub(crate) struct Home(Arc<TempDir>);

impl Home {
    /// A new, empty home.
    pub(crate) fn new() -> Self {
        Self(Arc::new(
            tempfile::tempdir().expect("a temporary folder can be made"),
        ))
    }

    /// A file of this name in the home, there or not.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Starts the program on a terminal of `(columns, rows)`.
    pub(crate) fn start(&self, args: &[&str], envs: &[(&str, &str)], size: (u16, u16)) -> Terminal {
        self.start_other(PROGRAM, args, envs, size)
    }

    /// Starts any program on a terminal, in this home.
    pub(crate) fn start_other(
        &self,
        program: &str,
        args: &[&str],
        envs: &[(&str, &str)],
        size: (u16, u16),
    ) -> Terminal {
        let mut command = CommandBuilder::new(program);
        command.args(args);
        command.cwd(self.0.path());
        command.env_clear();
        for (name, value) in self.environment(envs) {
            command.env(name, value);
        }
        Terminal::open(self.clone(), command, size)
    }

    /// Runs the program without a terminal, as a script does, to its end.
    pub(crate) fn run(&self, args: &[&str]) -> Output {
        let mut command = Command::new(PROGRAM);
        command
            .args(args)
            .current_dir(self.0.path())
            .env_clear()
            .envs(self.environment(&[]));
        command.output().expect("the program can be started")
    }

    fn environment(&self, more: &[(&str, &str)]) -> Vec<(String, String)> {
        let home = self
            .0
            .path()
            .to_str()
            .expect("temporary folders have plain names");
        let own = [
            ("HOME", home.to_string()),
            ("XDG_DATA_HOME", format!("{home}/data")),
            ("XDG_CONFIG_HOME", format!("{home}/config")),
            ("XDG_STATE_HOME", format!("{home}/state")),
            ("XDG_CACHE_HOME", format!("{home}/cache")),
            ("XDG_RUNTIME_DIR", format!("{home}/run")),
            ("PATH", std::env::var("PATH").unwrap_or_default()),
            ("LANG", "C.UTF-8".to_string()),
            ("TERM", "xterm-256color".to_string()),
            ("TUQUAN_TODAY", TODAY.to_string()),
        ];
        let own = own
            .into_iter()
            .map(|(name, value)| (name.to_string(), value));
        own.chain(
            more.iter()
                .map(|(name, value)| ((*name).to_string(), (*value).to_string())),
        )
        .collect()
    }
}

/// A key that is not a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Key {
    Enter,
    Esc,
    Tab,
    BackTab,
    Backspace,
    Delete,
    Insert,
    Up,
    Down,
    Left,
    Right,
    Home,
    End,
    PageUp,
    PageDown,
    /// F1 to F12.
    F(u8),
    /// Ctrl with a small letter.
    Ctrl(char),
    /// Alt with a letter.
    Alt(char),
}

impl Key {
    /// What an xterm sends for this key.
    pub(crate) fn sends(self) -> String {
        let plain = match self {
            Self::Enter => "\r",
            Self::Esc => "\x1b",
            Self::Tab => "\t",
            Self::BackTab => "\x1b[Z",
            Self::Backspace => "\x7f",
            Self::Delete => "\x1b[3~",
            Self::Insert => "\x1b[2~",
            Self::Up => "\x1b[A",
            Self::Down => "\x1b[B",
            Self::Right => "\x1b[C",
            Self::Left => "\x1b[D",
            Self::Home => "\x1b[H",
            Self::End => "\x1b[F",
            Self::PageUp => "\x1b[5~",
            Self::PageDown => "\x1b[6~",
            Self::F(n @ 1..=4) => return format!("\x1bO{}", char::from(b'O' + n)),
            Self::F(n) => {
                let code = [15, 17, 18, 19, 20, 21, 23, 24][usize::from(n) - 5];
                return format!("\x1b[{code}~");
            }
            Self::Ctrl(letter) => {
                return char::from(letter.to_ascii_lowercase() as u8 & 0x1f).to_string();
            }
            Self::Alt(letter) => return format!("\x1b{letter}"),
        };
        plain.to_string()
    }
}

enum Event {
    Sent(Vec<u8>),
    /// The program's end of the terminal is gone, or ours was let go.
    Closed,
    Exited(ExitStatus),
}

/// A program running on a terminal of its own.
pub(crate) struct Terminal {
    home: Home,
    pid: Pid,
    // All our ends of the terminal; `None` after a hangup.
    ends: Option<Ends>,
    let_go: Arc<AtomicBool>,
    events: Receiver<Event>,
    view: vt100::Parser,
    line_mode: String,
    bytes: usize,
    said: Vec<u8>,
    marked: usize,
    closed: bool,
    exit: Option<ExitStatus>,
}

struct Ends {
    master: Box<dyn MasterPty + Send>,
    writer: Box<dyn Write + Send>,
    // Held open so that a program that lets go of the terminal before it ends is still heard to its end.
    slave: Option<Box<dyn SlavePty + Send>>,
}

impl Terminal {
    /// Starts the program in a home of its own, on a terminal of `(columns, rows)`.
    pub(crate) fn start(args: &[&str], envs: &[(&str, &str)], size: (u16, u16)) -> Self {
        Home::new().start(args, envs, size)
    }

    fn open(home: Home, command: CommandBuilder, (cols, rows): (u16, u16)) -> Self {
        let pair = native_pty_system()
            .openpty(pty_size(cols, rows))
            .expect("the system gives a pseudo-terminal");
        let line_mode = line_mode(&*pair.master);
        let mut child = pair
            .slave
            .spawn_command(command)
            .expect("the program can be started");
        let pid = child
            .process_id()
            .and_then(|pid| Pid::from_raw(pid.cast_signed()))
            .expect("a running program has a number");
        let (sender, events) = channel();
        let let_go = Arc::new(AtomicBool::new(false));
        let reader = pair
            .master
            .try_clone_reader()
            .expect("the terminal can be read");
        let (sent, flag) = (sender.clone(), Arc::clone(&let_go));
        thread::spawn(move || pass_on(reader, &sent, &flag));
        thread::spawn(move || {
            child
                .wait()
                .map(|status| sender.send(Event::Exited(status)))
        });
        let writer = pair
            .master
            .take_writer()
            .expect("the terminal can be written");
        let ends = Some(Ends {
            master: pair.master,
            writer,
            slave: Some(pair.slave),
        });
        let view = vt100::Parser::new(at_least_one(rows), at_least_one(cols), 0);
        Self {
            home,
            pid,
            ends,
            let_go,
            events,
            view,
            line_mode,
            bytes: 0,
            said: Vec::new(),
            marked: 0,
            closed: false,
            exit: None,
        }
    }

    /// The home the program runs in.
    pub(crate) fn home(&self) -> &Home {
        &self.home
    }

    /// The process number, for `/proc` and signals.
    pub(crate) fn pid(&self) -> i32 {
        self.pid.as_raw_nonzero().get()
    }

    /// Waits until the text stands somewhere on the screen.
    #[track_caller]
    pub(crate) fn sees(&mut self, text: &str) -> &mut Self {
        self.waits(&format!("to see {text:?}"), |screen| screen.contains(text))
    }

    /// Waits until the text stands nowhere on the screen.
    #[track_caller]
    pub(crate) fn sees_not(&mut self, text: &str) -> &mut Self {
        self.waits(&format!("for {text:?} to go"), |screen| {
            !screen.contains(text)
        })
    }

    /// Waits until the whole screen, as text, is as `is_so` wants it; `what` completes "waited in vain …".
    #[track_caller]
    pub(crate) fn waits(&mut self, what: &str, is_so: impl Fn(&str) -> bool) -> &mut Self {
        self.waits_until(Instant::now() + DEADLINE, what, is_so)
    }

    /// Waits for the text of work that takes its time on a busy machine.
    #[track_caller]
    pub(crate) fn sees_at_last(&mut self, text: &str) -> &mut Self {
        let end = Instant::now() + DEADLINE * 6;
        self.waits_until(end, &format!("to see {text:?}"), |screen| {
            screen.contains(text)
        })
    }

    #[track_caller]
    fn waits_until(&mut self, end: Instant, what: &str, is_so: impl Fn(&str) -> bool) -> &mut Self {
        loop {
            self.take_in();
            if is_so(&self.screen()) {
                return self;
            }
            let over = self.closed && self.exit.is_some();
            assert!(
                !over && self.next(end),
                "waited in vain {what}; {}",
                self.look()
            );
        }
    }

    /// Waits until the screen answers; none where the program ends or the time is over.
    pub(crate) fn would_see<T>(
        &mut self,
        within: Duration,
        answer: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let end = Instant::now() + within;
        loop {
            self.take_in();
            if let Some(found) = answer(&self.screen()) {
                return Some(found);
            }
            if self.exit.is_some() || self.closed || !self.next(end) {
                return None;
            }
        }
    }

    /// Sends bytes where the program is still there to take them.
    pub(crate) fn tries(&mut self, bytes: &[u8]) -> bool {
        self.take_in();
        let ends = self.ends.as_mut().filter(|_| self.exit.is_none());
        ends.is_some_and(|ends| {
            ends.writer
                .write_all(bytes)
                .and_then(|()| ends.writer.flush())
                .is_ok()
        })
    }

    /// Types text as from the keyboard.
    #[track_caller]
    pub(crate) fn types(&mut self, text: &str) -> &mut Self {
        self.sends(text.as_bytes())
    }

    /// Presses one key.
    #[track_caller]
    pub(crate) fn key(&mut self, key: Key) -> &mut Self {
        self.sends(key.sends().as_bytes())
    }

    /// Pastes text, as a terminal with paste mode on does.
    #[track_caller]
    pub(crate) fn paste(&mut self, text: &str) -> &mut Self {
        self.sends(format!("\x1b[200~{text}\x1b[201~").as_bytes())
    }

    /// Sends raw bytes, whatever they are.
    #[track_caller]
    pub(crate) fn sends(&mut self, bytes: &[u8]) -> &mut Self {
        let ends = self.ends.as_mut().expect("the terminal was hung up");
        let sent = ends
            .writer
            .write_all(bytes)
            .and_then(|()| ends.writer.flush());
        if let Err(error) = sent {
            panic!("could not type, {error}; {}", self.look());
        }
        self
    }

    /// Changes the window to `cols` × `rows`; the program gets its signal.
    pub(crate) fn resize(&mut self, cols: u16, rows: u16) -> &mut Self {
        self.take_in();
        self.view
            .screen_mut()
            .set_size(at_least_one(rows), at_least_one(cols));
        let ends = self.ends.as_ref().expect("the terminal was hung up");
        ends.master
            .resize(pty_size(cols, rows))
            .expect("a terminal can be resized");
        self
    }

    /// The screen as text, a line a row, without trailing blanks.
    pub(crate) fn screen(&mut self) -> String {
        self.take_in();
        self.view.screen().contents()
    }

    /// The cursor's place as `(column, row)`, or nothing while it is hidden.
    pub(crate) fn cursor(&mut self) -> Option<(u16, u16)> {
        self.take_in();
        let screen = self.view.screen();
        let (row, col) = screen.cursor_position();
        (!screen.hide_cursor()).then_some((col, row))
    }

    /// Starts counting bytes anew.
    pub(crate) fn mark(&mut self) -> &mut Self {
        self.take_in();
        self.marked = self.bytes;
        self
    }

    /// Every byte the program sent down the line so far.
    pub(crate) fn said(&mut self) -> &[u8] {
        self.take_in();
        &self.said
    }

    /// How many bytes the program has sent since the last mark.
    pub(crate) fn bytes(&mut self) -> usize {
        self.take_in();
        self.bytes - self.marked
    }

    /// Waits until the program has sent nothing for so long.
    #[track_caller]
    pub(crate) fn quiet_for(&mut self, quiet: Duration) -> &mut Self {
        let end = Instant::now() + DEADLINE.max(quiet * 2);
        while self.next(Instant::now() + quiet) {
            assert!(
                Instant::now() < end,
                "it never falls silent; {}",
                self.look()
            );
        }
        self
    }

    /// Waits for the program to end by itself, and says how it ended. What it sent before is on the screen then.
    #[track_caller]
    pub(crate) fn quits(&mut self) -> ExitStatus {
        let end = Instant::now() + DEADLINE;
        while self.exit.is_none() {
            assert!(
                self.next(end),
                "waited in vain for it to quit; {}",
                self.look()
            );
        }
        while !self.closed && self.next(end) {}
        self.exit.clone().expect("the loop above waited for it")
    }

    /// Sends a signal to the program.
    pub(crate) fn signal(&mut self, signal: Signal) -> &mut Self {
        kill_process(self.pid, signal).expect("the program is running");
        self
    }

    /// Ends the program as a power cut would, with no chance to tidy up.
    #[track_caller]
    pub(crate) fn kill9(&mut self) -> ExitStatus {
        self.signal(Signal::KILL).quits()
    }

    /// Closes the window: every end of the terminal goes away, and the kernel tells the program if it listens.
    pub(crate) fn hangup(&mut self) -> &mut Self {
        let Some(ends) = self.ends.take() else {
            return self;
        };
        self.let_go.store(true, Ordering::SeqCst);
        let tty = ends
            .master
            .tty_name()
            .expect("a pseudo-terminal has a name");
        let no_owner = rustix::fs::OFlags::NOCTTY.bits().cast_signed();
        let tty = OpenOptions::new()
            .read(true)
            .write(true)
            .custom_flags(no_owner)
            .open(tty);
        let mut tty = tty.expect("the other end is still held open");
        // Our writing end says "end of file" when it is dropped, if the line has a sign for it; a closed window does not.
        let mut line = tcgetattr(&tty).expect("a terminal has line settings");
        line.special_codes[SpecialCodeIndex::VEOF] = 0;
        tcsetattr(&tty, OptionalActions::Now, &line).expect("line settings can be changed");
        // One byte through the other end wakes the reading thread, which then lets go of its copy of our end.
        tty.write_all(b"\0")
            .expect("the reading thread empties the line");
        let end = Instant::now() + DEADLINE;
        while !self.closed && self.next(end) {}
        self
    }

    /// Stops the line as Ctrl-S at a plain terminal, or a dead link, does: whatever the program writes from now on waits.
    pub(crate) fn blocks_output(&mut self) -> &mut Self {
        let ends = self.ends.as_ref().expect("the terminal was hung up");
        let tty = ends
            .master
            .tty_name()
            .expect("a pseudo-terminal has a name");
        let no_owner = rustix::fs::OFlags::NOCTTY.bits().cast_signed();
        let tty = OpenOptions::new()
            .read(true)
            .write(true)
            .custom_flags(no_owner)
            .open(tty)
            .expect("the other end is still held open");
        rustix::termios::tcflow(&tty, rustix::termios::Action::OOff)
            .expect("a line can be stopped");
        self
    }

    /// Names the colours on the screen that are not the terminal's own; empty for a monochrome program.
    pub(crate) fn colours(&mut self) -> Vec<String> {
        self.take_in();
        let screen = self.view.screen();
        let (rows, cols) = screen.size();
        let cells = (0..rows.get()).flat_map(|row| (0..cols.get()).map(move |col| (row, col)));
        cells
            .filter_map(|(row, col)| screen.cell(row, col))
            .flat_map(|cell| [cell.fgcolor(), cell.bgcolor()])
            .filter(|colour| *colour != vt100::Color::Default)
            .map(|colour| format!("{colour:?}"))
            .collect()
    }

    /// What the program has left switched on in the terminal; empty after a proper end.
    pub(crate) fn left_behind(&mut self) -> Vec<&'static str> {
        self.take_in();
        let screen = self.view.screen();
        let line_mode = self.ends.as_ref().map(|ends| line_mode(&*ends.master));
        let left = [
            (screen.alternate_screen(), "the alternate screen"),
            (screen.hide_cursor(), "a hidden cursor"),
            (screen.bracketed_paste(), "paste mode"),
            (
                screen.mouse_protocol_mode() != vt100::MouseProtocolMode::None,
                "mouse mode",
            ),
            (
                line_mode.is_some_and(|now| now != self.line_mode),
                "raw line settings",
            ),
        ];
        left.into_iter()
            .filter_map(|(left, name)| left.then_some(name))
            .collect()
    }

    /// Fails if the program has not put the terminal back as it found it.
    #[track_caller]
    pub(crate) fn assert_restored(&mut self) -> &mut Self {
        let left = self.left_behind();
        assert!(
            left.is_empty(),
            "the terminal was left with {}; {}",
            left.join(", "),
            self.look()
        );
        self
    }

    /// Takes in everything that has already arrived.
    fn take_in(&mut self) {
        while let Ok(event) = self.events.try_recv() {
            self.take(event);
        }
    }

    /// Waits for one thing to happen. `false` when the time is over or nothing more can come.
    fn next(&mut self, end: Instant) -> bool {
        match self
            .events
            .recv_timeout(end.saturating_duration_since(Instant::now()))
        {
            Ok(event) => self.take(event),
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => return false,
        }
        true
    }

    fn take(&mut self, event: Event) {
        match event {
            Event::Sent(bytes) => {
                self.bytes += bytes.len();
                self.said.extend_from_slice(&bytes);
                self.view.process(&bytes);
            }
            Event::Closed => self.closed = true,
            Event::Exited(status) => {
                self.exit = Some(status);
                // Nobody holds the other end now: the reading thread drains what is left and ends.
                if let Some(ends) = &mut self.ends {
                    ends.slave = None;
                }
            }
        }
    }

    /// The screen in a frame, for the message of a failing test.
    fn look(&self) -> String {
        let (rows, cols) = self.view.screen().size();
        let ended = self
            .exit
            .as_ref()
            .map(|status| format!(", ended: {status}"))
            .unwrap_or_default();
        let edge = "─".repeat(usize::from(cols.get()));
        format!(
            "screen of {cols}×{rows}{ended}:\n{edge}\n{}\n{edge}",
            self.view.screen().contents()
        )
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        self.take_in();
        if self.exit.is_none() {
            // It may have ended this very moment; then there is nothing to end.
            let _ = kill_process(self.pid, Signal::KILL);
        }
    }
}

fn pass_on(mut reader: Box<dyn Read + Send>, sent: &Sender<Event>, let_go: &AtomicBool) {
    let mut buffer = [0; 16 * 1024];
    while let Ok(length @ 1..) = reader.read(&mut buffer) {
        if let_go.load(Ordering::SeqCst)
            || sent.send(Event::Sent(buffer[..length].to_vec())).is_err()
        {
            break;
        }
    }
    drop(reader);
    // The receiver is gone when the test is over: nobody left to tell.
    let _ = sent.send(Event::Closed);
}

fn pty_size(cols: u16, rows: u16) -> PtySize {
    PtySize {
        rows,
        cols,
        pixel_width: 0,
        pixel_height: 0,
    }
}

fn at_least_one(cells: u16) -> NonZeroU16 {
    NonZeroU16::new(cells).unwrap_or(NonZeroU16::MIN)
}

fn line_mode(master: &dyn MasterPty) -> String {
    format!("{:?}", master.get_termios())
}

/// Processor time the program has used so far, in ticks of the kernel's clock (usually 1/100 s).
#[cfg(target_os = "linux")]
pub(crate) fn ticks(pid: i32) -> u64 {
    let stat = std::fs::read_to_string(Path::new("/proc").join(pid.to_string()).join("stat"))
        .unwrap_or_default();
    // The name in brackets may hold blanks; the fields after it start with the third.
    let fields: Vec<&str> = stat
        .rsplit(')')
        .next()
        .unwrap_or_default()
        .split_whitespace()
        .collect();
    [11, 12]
        .iter()
        .filter_map(|at| fields.get(*at)?.parse::<u64>().ok())
        .sum()
}

#[cfg(test)]
mod tests {
    use std::panic::{AssertUnwindSafe, catch_unwind};

    use super::*;

    fn shell(script: &str) -> Terminal {
        Home::new().start_other("/bin/sh", &["-c", script], &[], (40, 10))
    }

    #[test]
    fn it_reads_what_is_shown_and_types_an_answer() {
        let mut person = shell("printf 'Tên tổ? '; read name; clear; echo \"Chào $name\"");
        person
            .sees("Tên tổ?")
            .types("Đông Hải")
            .key(Key::Enter)
            .sees("Chào Đông Hải")
            .sees_not("Tên tổ?");
        assert_eq!(person.quits().exit_code(), 0);
        person.assert_restored();
    }

    #[test]
    fn it_lives_in_a_home_of_its_own() {
        let mut person = shell("cd; echo at $PWD; echo on $TUQUAN_TODAY");
        let home = person.home().path("");
        person.sees("at /").sees("on 2026-11-22");
        assert!(home.is_dir());
        person.quits();
    }

    #[test]
    fn it_tells_the_program_the_size_of_the_window() {
        let mut person = shell("stty size; read wait; stty size");
        person
            .sees("10 40")
            .resize(60, 20)
            .key(Key::Enter)
            .sees("20 60");
        person.quits();
    }

    #[test]
    fn it_counts_what_was_sent() {
        let mut person = shell("stty -echo; printf ready; read wait; printf 12345; read wait");
        person.sees("ready").mark().key(Key::Enter).sees("12345");
        assert_eq!(person.bytes(), 5);
    }

    #[test]
    fn it_notices_a_terminal_left_in_disorder() {
        let mut person = shell(r"printf '\033[?1049h\033[?25l\033[?2004h\033[?1000h'; stty raw");
        person.quits();
        let all = [
            "the alternate screen",
            "a hidden cursor",
            "paste mode",
            "mouse mode",
            "raw line settings",
        ];
        assert_eq!(person.left_behind(), all);
    }

    #[test]
    fn a_wait_in_vain_prints_the_screen() {
        let mut person = shell("echo only this");
        let said = catch_unwind(AssertUnwindSafe(|| {
            person.sees("that");
        }))
        .unwrap_err();
        let said = said.downcast::<String>().unwrap();
        assert!(
            said.contains("\"that\"") && said.contains("only this"),
            "{said}"
        );
    }

    #[test]
    fn a_closed_window_reaches_the_program_and_types_nothing() {
        let script = "trap 'exit 7' HUP; echo ready; while :; do read wait && echo > typed; done";
        let mut person = shell(script);
        person.sees("ready").hangup();
        assert_eq!(person.quits().exit_code(), 7);
        assert!(!person.home().path("typed").exists());
    }

    #[test]
    fn a_killed_program_says_so() {
        let mut person = shell("echo ready; read wait");
        assert!(!person.sees("ready").kill9().success());
    }

    #[test]
    fn a_program_that_spins_is_seen_to_spin() {
        let mut person = shell("echo ready; while :; do :; done");
        person.sees("ready");
        let (start, pid) = (ticks(person.pid()), person.pid());
        // The spinning shell itself is the clock: this ends as soon as it has burnt a tick.
        while ticks(pid) == start {
            thread::yield_now();
        }
    }
}
