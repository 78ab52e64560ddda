//! A save that has to wait because a colleague writes: it is asked again and again while the screen lives, until the book is free, Esc calls
//! it off, or it has waited long enough. Nothing typed is lost meanwhile.

use std::time::{Duration, Instant};

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use super::Desk;
use crate::domain::command::{Command, Done};
use crate::domain::problem::Problem;
use crate::ui::parts::frame::Note;

/// How long one try waits by itself: short enough that the screen says so at once and Esc is heard.
pub(super) const PATIENCE: Duration = Duration::from_millis(100);

/// How long all tries wait together.
const LONGEST: Duration = Duration::from_secs(20);

/// The command that waits, and what was typed ahead meanwhile.
pub(super) struct Waiting {
    command: Command,
    since: Instant,
    ahead: Vec<Ahead>,
}

/// What was typed while nothing could take it.
pub(super) enum Ahead {
    Key(KeyEvent),
    Paste(String),
}

/// The keys that stop what cannot be done at once: they are heard before everything typed ahead.
pub(super) fn calls_off(key: KeyEvent) -> bool {
    let is_ctrl_c = key.code == KeyCode::Char('c') && key.modifiers.contains(KeyModifiers::CONTROL);
    key.code == KeyCode::Esc || is_ctrl_c
}

impl Desk {
    /// True while a save waits for a colleague's.
    pub fn is_waiting(&self) -> bool {
        self.waiting.is_some()
    }

    pub(super) fn run(&mut self, command: Command) {
        if self.waiting.is_some() {
            return;
        }
        let Some(office) = &mut self.office else {
            return;
        };
        let again = command.clone();
        match office.run(command) {
            Err(Problem::Busy) => {
                self.waiting = Some(Waiting {
                    command: again,
                    since: Instant::now(),
                    ahead: Vec::new(),
                });
                self.note = Note::Bad(self.look.word("note-waiting"));
                self.changed = true;
            }
            result => self.ran(again, result),
        }
    }

    /// Asks once more for what waits.
    pub fn retry(&mut self) {
        let (Some(office), Some(waiting)) = (&mut self.office, &self.waiting) else {
            return;
        };
        let result = office.run(waiting.command.clone());
        if matches!(result, Err(Problem::Busy)) && waiting.since.elapsed() < LONGEST {
            return;
        }
        self.end_waiting(result);
    }

    /// A key while something waits: Esc or Ctrl-C calls it off, every other one is taken up afterwards.
    pub(super) fn wait_on(&mut self, key: KeyEvent) {
        if calls_off(key) {
            if let Some(waiting) = &mut self.waiting {
                waiting.ahead.clear();
            }
            self.end_waiting(Err(Problem::Busy));
        } else if let Some(waiting) = &mut self.waiting {
            waiting.ahead.push(Ahead::Key(key));
        }
    }

    pub(super) fn wait_on_paste(&mut self, text: &str) {
        if let Some(waiting) = &mut self.waiting {
            waiting.ahead.push(Ahead::Paste(text.to_owned()));
        }
    }

    fn end_waiting(&mut self, result: Result<Done, Problem>) {
        let Some(waiting) = self.waiting.take() else {
            return;
        };
        self.changed = true;
        self.ran(waiting.command, result);
        self.take_up(waiting.ahead);
    }

    /// What was typed ahead, in its order. What came of the work was not read yet: it stays, unless there is something newer to say.
    pub(super) fn take_up(&mut self, ahead: Vec<Ahead>) {
        let result = self.note.clone();
        for ahead in ahead {
            match ahead {
                Ahead::Key(key) => self.key(key),
                Ahead::Paste(text) => self.paste(&text),
            }
        }
        if matches!(self.note, Note::None) {
            self.note = result;
        }
    }
}
