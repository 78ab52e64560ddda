//! What a screen is: a little state of its own that turns a verb into effects and draws itself. A screen never writes and never keeps
//! a way upward: talking upward *is* returning an effect.

use std::path::PathBuf;

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::Rect;

use super::look::Look;
use super::parts::input::Input;
use super::verbs::Verb;
use crate::domain::access::Right;
use crate::domain::command::{Command, Done};
use crate::domain::form::Say;
use crate::domain::problem::Problem;
use crate::office::{Office, Who};
use crate::typing::Typing;

/// One screen of the pile.
pub trait Screen {
    /// Its place in the line of where I am.
    fn title(&self, look: &Look) -> String;
    /// What can be done now: the key line, the help and the keys read this.
    fn verbs(&self) -> Vec<Verb>;
    /// The right without which one of its verbs is not offered; none where everyone may.
    fn needs(&self, verb: Verb) -> Option<Right> {
        verb.needs()
    }
    /// Which screen it is, for tests and for programmers.
    fn name(&self) -> &'static str {
        std::any::type_name::<Self>()
    }
    /// Reads what it shows; called when it opens and whenever something may have changed.
    fn load(&mut self, office: &Office, look: &Look) -> Result<Vec<Effect>, Problem> {
        let _ = (office, look);
        Ok(Vec::new())
    }
    /// Does one of its verbs. No reading and no writing here.
    fn act(&mut self, verb: Verb, look: &Look) -> Vec<Effect>;
    /// A key that no verb claimed.
    fn typed(&mut self, key: KeyEvent, look: &Look) -> Vec<Effect> {
        let _ = (key, look);
        Vec::new()
    }
    /// Text that was pasted: always text, never a verb.
    fn pasted(&mut self, text: &str, look: &Look) -> Vec<Effect> {
        let _ = (text, look);
        Vec::new()
    }
    /// What became of a command it asked for.
    fn done(&mut self, done: &Result<Done, Problem>, look: &Look) -> Vec<Effect> {
        let _ = (done, look);
        Vec::new()
    }
    /// What the screen above it answered.
    fn answered(&mut self, answer: Answer, look: &Look) -> Vec<Effect> {
        let _ = (answer, look);
        Vec::new()
    }
    /// What became of long work it asked for.
    fn worked(&mut self, outcome: Result<Outcome, Problem>, look: &Look) -> Vec<Effect> {
        let _ = (outcome, look);
        Vec::new()
    }
    /// Draws itself; scroll is computed here, never remembered.
    fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look);
    /// The box in hand, where Vietnamese is typed into it; a box for numbers, days and codes is none.
    fn hand(&mut self) -> Option<&mut Input> {
        None
    }
    /// True while a box takes letters: then only keys that are no letters are verbs.
    fn is_typing(&self) -> bool {
        false
    }
    /// True for a window over the screen below it.
    fn is_window(&self) -> bool {
        false
    }
    /// Number of the main screen (1–8) it is, or none.
    fn main(&self) -> Option<usize> {
        None
    }
    /// What help says before the keys: about the box in hand; else the head of the screen, whole, where the window cuts it.
    fn about(&self, office: Option<&Office>, look: &Look) -> About {
        let _ = (office, look);
        About::default()
    }
    /// Boxes changed and not saved. A screen that would be left with one is asked about first, unless it keeps them as a draft.
    fn unsaved(&self) -> usize {
        0
    }
    /// The row it has open to be changed.
    fn editing(&self) -> Option<(&'static str, i64)> {
        None
    }
    /// What would be lost with the line: the form's name and its boxes, as the draft keeps them. The name says everything that tells it from
    /// another form, and begins with the words key of what is typed. The draft goes when the screen goes, or when nothing is typed any more.
    fn draft(&self) -> Option<(String, serde_json::Value)> {
        None
    }
}

/// What help says before the keys.
#[derive(Default)]
pub struct About {
    /// At once.
    pub lines: Vec<String>,
    /// When help is asked for once more.
    pub more: Vec<String>,
}

/// What a screen asks the desk to do.
pub enum Effect {
    /// Puts a screen on the pile.
    Open(Box<dyn Screen>),
    /// Takes this screen off the pile.
    Close,
    /// Takes this screen off and puts another in its place.
    Replace(Box<dyn Screen>),
    /// Takes this screen off and tells the one below.
    Answer(Answer),
    /// Takes this window off, and the screen below with what was typed there: a person said that it may go.
    Abandon,
    /// Asks the office to change something.
    Run(Command),
    /// Takes this window off and asks for what it settled: a confirmed step, or what was chosen between a colleague's change and mine.
    Settle(Command),
    /// Long work on a thread with its own open book.
    Work(Work),
    /// The same before there is a book.
    Alone(Say, Alone),
    /// Shows a line about what happened.
    Say(Say),
    /// Shows why something was refused.
    Refuse(Problem),
    /// Reads again.
    Reload,
    /// Goes to a main screen (1–8).
    Go(usize),
    /// Speaks another language from now on.
    Speak(&'static str),
    /// Types Vietnamese otherwise from now on.
    Type(Typing),
    /// Another person sits down.
    SitDown(Who),
    /// Keeps now what is half typed, before a screen leaves the pile.
    KeepDrafts,
    /// From now on a value is offered in the boxes of that name, or none is.
    Offer(String, bool),
    /// Forgets the draft of that form.
    DropDraft(String),
    /// A book was made or opened: it lies on the desk from now on.
    Begin(Box<Office>),
    /// Leaves the program.
    Quit,
}

/// What a window answers to the screen below it.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// It was called off.
    Nothing,
    /// Yes.
    Yes,
    /// A row.
    Row {
        /// Kind of the row.
        kind: &'static str,
        /// The row.
        id: i64,
        /// How it calls itself.
        label: String,
    },
    /// A code of a choice.
    Code(String),
    /// A line of text under the name it was asked by.
    Text(&'static str, String),
    /// The boxes of a form that was asked to answer instead of saving, and those to be kept for the next one.
    Values {
        /// Kind of the record the boxes belong to.
        kind: &'static str,
        /// What stands in them.
        row: crate::domain::form::Row,
        /// Pinned boxes.
        pinned: Vec<&'static str>,
    },
}

/// Reports how far long work has come; false asks it to stop.
pub type Progress<'a> = &'a mut dyn FnMut(usize, usize) -> bool;

/// What long work does with a book of its own, on its own thread.
pub type Job = Box<dyn FnOnce(&mut Office, Progress<'_>) -> Result<Outcome, Problem> + Send>;

/// Long work that needs no open book.
pub type Alone = Box<dyn FnOnce(Progress<'_>) -> Result<Outcome, Problem> + Send>;

/// Long work: its words, and what it does with a book of its own.
pub struct Work {
    /// What is being done.
    pub what: Say,
    /// The work.
    pub run: Job,
}

/// What long work came to.
pub enum Outcome {
    /// A command was carried out.
    Done(Done),
    /// A file was written: where, how many rows, and how many texts were cut to what a cell holds.
    Saved(PathBuf, usize, usize),
    /// Something the asking screen knows how to read.
    Made(Box<dyn std::any::Any + Send>),
}
