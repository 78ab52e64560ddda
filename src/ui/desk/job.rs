//! Long work on a thread with a book of its own: how far it has come, how it is stopped, what it came to.

use std::sync::mpsc;

use crossterm::event::KeyEvent;

use super::Desk;
use super::waiting::{Ahead, calls_off};
use crate::domain::form::Say;
use crate::domain::problem::Problem;
use crate::office::Office;
use crate::ui::parts::frame::Note;
use crate::ui::screen::{Alone, Outcome, Work};

/// Long work under way.
pub(super) struct Job {
    what: Say,
    events: mpsc::Receiver<JobEvent>,
    stop: std::sync::Arc<std::sync::atomic::AtomicBool>,
    done: usize,
    total: usize,
    /// Typed meanwhile.
    ahead: Vec<Ahead>,
}

enum JobEvent {
    Progress(usize, usize),
    End(Box<Result<Outcome, Problem>>),
}

impl Desk {
    pub(super) fn start(&mut self, work: Work) {
        if self.is_file_gone() {
            self.start_alone(work.what, Box::new(|_| Err(Problem::FileMoved)));
            return;
        }
        let Some(office) = &self.office else { return };
        let (place, who, clock) = (office.place().clone(), office.who().clone(), office.clock());
        let run = work.run;
        self.start_alone(
            work.what,
            Box::new(move |progress| {
                let mut office = Office::open(place, who, clock, false)?;
                run(&mut office, progress)
            }),
        );
    }

    /// Long work that brings no open book: before there is one.
    pub(super) fn start_alone(&mut self, what: Say, run: Alone) {
        let (tell, events) = mpsc::channel();
        let stop = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(false));
        let asked = stop.clone();
        std::thread::spawn(move || {
            let mut last = std::time::Instant::now();
            let progress_to = tell.clone();
            let mut progress = move |done: usize, total: usize| {
                if last.elapsed().as_millis() >= 100 {
                    last = std::time::Instant::now();
                    let _ = progress_to.send(JobEvent::Progress(done, total));
                }
                !asked.load(std::sync::atomic::Ordering::Relaxed)
            };
            let ended =
                std::panic::catch_unwind(std::panic::AssertUnwindSafe(move || run(&mut progress)));
            let result = ended.unwrap_or_else(|_| {
                Err(Problem::Bug {
                    code: "work".to_owned(),
                })
            });
            let _ = tell.send(JobEvent::End(Box::new(result)));
        });
        self.job = Some(Job {
            what,
            events,
            stop,
            done: 0,
            total: 0,
            ahead: Vec::new(),
        });
        self.changed = true;
    }

    /// A key while long work is under way: Esc or Ctrl-C stops it and drops what was typed ahead; every other one is taken up afterwards.
    pub(super) fn work_on(&mut self, key: KeyEvent) {
        let Some(job) = &mut self.job else { return };
        if calls_off(key) {
            job.ahead.clear();
            job.stop.store(true, std::sync::atomic::Ordering::Relaxed);
        } else {
            job.ahead.push(Ahead::Key(key));
        }
    }

    pub(super) fn work_on_paste(&mut self, text: &str) {
        if let Some(job) = &mut self.job {
            job.ahead.push(Ahead::Paste(text.to_owned()));
        }
    }

    pub(super) fn hear_job(&mut self) {
        let Some(job) = &mut self.job else { return };
        let mut ended = None;
        while let Ok(event) = job.events.try_recv() {
            self.changed = true;
            match event {
                JobEvent::Progress(done, total) => (job.done, job.total) = (done, total),
                JobEvent::End(result) => ended = Some(*result),
            }
        }
        let Some(result) = ended else { return };
        let ahead = self.job.take().map(|job| job.ahead).unwrap_or_default();
        self.note = match &result {
            Ok(Outcome::Done(done)) => Note::Good(format!(
                "{} {}",
                self.look.say(&done.say),
                self.look.word("note-undo")
            )),
            Ok(Outcome::Saved(path, rows, cut)) => {
                let saved = self.look.say(
                    &Say::new("note-saved-file")
                        .with("path", path.display().to_string())
                        .with("rows", *rows),
                );
                let shorter = self.look.say(&Say::new("note-cut").with("texts", *cut));
                Note::Good(match cut {
                    0 => saved,
                    _ => format!("{saved} {shorter}"),
                })
            }
            Ok(Outcome::Made(_)) => Note::None,
            Err(problem) => Note::Bad(self.look.problem(problem)),
        };
        self.settle_owed(result.is_ok());
        let effects = self
            .pile
            .last_mut()
            .map(|top| top.worked(result, &self.look))
            .unwrap_or_default();
        self.load_all();
        self.perform(effects);
        self.take_up(ahead);
    }

    /// How far the work under way has come.
    pub(super) fn job_note(&self) -> Option<Note> {
        let job = self.job.as_ref()?;
        let key = if job.total == 0 {
            "note-beginning"
        } else {
            "note-working"
        };
        let words = Say::new(key)
            .with("what", self.look.say(&job.what))
            .with("bar", self.look.share_bar(job.done, job.total, 20))
            .with("done", job.done)
            .with("total", job.total);
        Some(Note::Good(self.look.say(&words)))
    }
}
