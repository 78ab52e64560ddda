//! Keeps the copies of the book while people work: looks once a minute whether one is due, and makes it on a thread with a book of its own.
//! Nothing is shown while all goes well.

use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::time::{Duration, Instant};

use crate::domain::problem::Problem;
use crate::office::Office;

const LOOK: Duration = Duration::from_mins(1);

/// The one who copies.
#[derive(Default)]
pub(super) struct Keeper {
    looked: Option<Instant>,
    at_work: Option<Receiver<Result<bool, Problem>>>,
}

impl Keeper {
    /// What became of the copy under way (true: one was made), and a look whether the next one is due.
    pub(super) fn tick(&mut self, office: &Office) -> Option<Result<bool, Problem>> {
        let heard = self.hear();
        if self.is_due() && self.at_work.is_none() && office.read_only().is_none() {
            self.looked = Some(Instant::now());
            self.start(office);
        }
        heard
    }

    /// True once a minute: the next tick looks round.
    pub(super) fn is_due(&self) -> bool {
        self.looked.is_none_or(|looked| looked.elapsed() >= LOOK)
    }

    fn hear(&mut self) -> Option<Result<bool, Problem>> {
        let heard = match self.at_work.as_ref()?.try_recv() {
            Ok(result) => Some(result),
            Err(TryRecvError::Empty) => return None,
            Err(TryRecvError::Disconnected) => None,
        };
        self.at_work = None;
        heard
    }

    fn start(&mut self, office: &Office) {
        if office.copies_folder().is_none() {
            return;
        }
        let (place, who, clock) = (office.place().clone(), office.who().clone(), office.clock());
        let (tell, at_work) = channel();
        std::thread::spawn(move || {
            let made = Office::open(place, who, clock, false)
                .and_then(|office| office.keep_copy(false))
                .map(|copy| copy.is_some());
            let _ = tell.send(made);
        });
        self.at_work = Some(at_work);
    }
}
