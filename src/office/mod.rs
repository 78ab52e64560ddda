//! The use cases: the one door for change and the way to ask. No SQL, no widget and no sentence may live here.

mod access;
mod attend;
pub mod bin;
mod board;
mod check;
mod clock;
mod copies;
pub mod demo;
pub mod draft;
pub mod editing;
mod erase;
pub mod exit;
pub mod export;
mod figures;
pub mod frozen;
pub mod habit;
mod handbook;
pub mod import;
pub mod issue;
mod matrix;
pub mod member;
pub mod merge;
mod minutes;
mod movement;
mod norms;
pub mod officer;
mod own;
mod pending;
pub mod privacy;
mod reckon;
mod retire;
mod round;
mod rules;
mod save;
mod sets;
pub mod sheets;
mod succeed;
#[cfg(test)]
mod tests;
mod undo;
pub mod units;
mod verdicts;

use crate::domain::access::Right;
use crate::domain::command::{Command, Done};
use crate::domain::form::{Record, Row, Say};
use crate::domain::problem::{Problem, ReadOnly};
use crate::domain::{kinds, place};
use crate::store::{Author, LITTLE, Store, Write};

pub use crate::domain::criteria::Proposed;
pub use crate::store::ask::{
    Answer, Ask, Attended, CriteriaLine, DueLine, Expected, FigureRow, Gap, LogLine, LogQuery,
    Missing, MonthTurnout, Page, PaperNode, PaperUse, Proof, Query, Seat, SheetLine, SheetView,
    Spell, Start, TeamStrength, Today, Vacancy,
};
pub use crate::store::ask::{InitiativeCount, InitiativeCounts, LastStep, Times};
pub use crate::store::{Anchor, Broken, Chain, CopySheet, Ground, Line, Op, Stored, Upgraded};
pub use crate::store::{Place, SCHEMA};
pub use board::{Board, BoardGap, BoardLine, BoardRow, UNCONFIRMED, gaps};
pub use check::{Check, read_anchor, shown_anchor};
pub use clock::Clock;
pub use copies::{Copy, CopyState, book_from_copy, check_never_kept};
pub use handbook::{FIRST_SCHEME, HOLIDAY_FOLDER, Handbook, INDICATOR_FOLDER, SCHEME_FOLDER};
pub use matrix::{Matrix, MatrixColumn, MatrixRow};
pub use norms::norms;
pub use own::{TEMPLATE_FOLDER, bad_file, read_text};
pub use pending::{Pending, REVIEWED_WITHIN, Waiting};
pub use reckon::{
    Adjustment, BeforeAfter, DeclaredNumber, Effect, Figure, GoalCell, GoalGrid, GoalRow,
    HamletFigures, PlaceFigure, SeenGoal, TypedGoal, keep_goals,
};
pub use sets::{DROP_FOLDER, Origin, SetOffer, Shelf, engine_set};

/// The person at the keys.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Who {
    /// Name in the book; stands in the frame and in the journal.
    pub name: String,
    /// Account of the machine: never taken from a name a person typed.
    pub account: String,
}

/// An open book with a person at it.
pub struct Office {
    store: Store,
    who: Who,
    clock: Clock,
}

/// Now, as the journal writes it.
fn moment(clock: Clock) -> String {
    clock.now().format("%Y-%m-%dT%H:%M:%S").to_string()
}

/// A real book that several accounts write in has the day of its machine, whatever one of them asked for.
fn clock_of(store: &Store, asked: Clock) -> Clock {
    match asked {
        Clock::Day(_) if store.is_shared() && !store.is_training() => Clock::Refused,
        asked => asked,
    }
}

/// True for a file that says of itself that it is a book of this program; not to be asked of the open book.
pub fn is_book(path: &std::path::Path) -> bool {
    Store::is_book(path)
}

impl Office {
    /// Makes a new book and enters the office as its first row. With `training` it is a training book for ever.
    pub fn create(
        place: impl Into<Place>,
        card: &place::Office,
        who: Who,
        clock: Clock,
        training: bool,
    ) -> Result<Self, Problem> {
        let place = place.into();
        let path = place.path.clone();
        let store = Store::create(place, training)?;
        let clock = clock_of(&store, clock);
        let mut office = Self { store, who, clock };
        if let Err(problem) = office.found(card) {
            drop(office);
            let _ = std::fs::remove_file(path);
            return Err(problem);
        }
        Ok(office)
    }

    /// A book in memory, for tests and for looking at things before they are kept.
    pub fn memory(card: &place::Office, who: Who, clock: Clock) -> Result<Self, Problem> {
        let mut office = Self {
            store: Store::memory()?,
            who,
            clock,
        };
        office.found(card)?;
        Ok(office)
    }

    /// Opens a book; `read_only` asks for reading only.
    pub fn open(
        place: impl Into<Place>,
        who: Who,
        clock: Clock,
        read_only: bool,
    ) -> Result<Self, Problem> {
        let store = Store::open(place, read_only, &moment(clock))?;
        let clock = clock_of(&store, clock);
        Ok(Self { store, who, clock })
    }

    fn found(&mut self, card: &place::Office) -> Result<(), Problem> {
        let kind = kinds::of::<place::Office>();
        let row = kind
            .tidy(&card.to_row())
            .map_err(|findings| Problem::Faults {
                kind: kind.name,
                place: 0,
                findings,
            })?;
        let refusals: Vec<_> = kind
            .findings(&row, self.clock.today())
            .into_iter()
            .filter(|finding| !finding.is_warning())
            .collect();
        if !refusals.is_empty() {
            return Err(Problem::Faults {
                kind: kind.name,
                place: 0,
                findings: refusals,
            });
        }
        let author = Author {
            who: String::from("tuquan"),
            ..self.author("")
        };
        let what = Say::new("op-found").with("name", card.name.as_str());
        self.store
            .write(&author, what, |write| write.insert(kind, &row).map(|_| ()))
    }

    /// The one door: carries a command out whole, or refuses it and changes nothing.
    pub fn run(&mut self, command: Command) -> Result<Done, Problem> {
        self.check_command(&command)?;
        match command {
            Command::Save {
                changes,
                what,
                token,
            } => self.once(&token, |office, author| {
                save::save(office, author, changes, what)
            }),
            Command::Attend { sheet, token } => self.once(&token, |office, author| {
                attend::attend(office, author, *sheet)
            }),
            Command::Retire { kind, id, rev } => self.once("", |office, author| {
                retire::retire(office, author, kind, id, rev)
            }),
            Command::Restore { kind, id } => self.once("", |office, author| {
                retire::restore(office, author, kind, id)
            }),
            Command::Succeed(asked) => self.once("", |office, author| {
                succeed::succeed(office, author, &asked)
            }),
            Command::Merge(merge) => {
                self.once("", |office, author| merge::merge(office, author, &merge))
            }
            Command::Erase { person, ground } => self.once("", |office, author| {
                erase::erase(office, author, person, &ground)
            }),
            Command::OpenRound(round) => {
                self.once("", |office, author| round::open(office, author, &round))
            }
            Command::Import(list) => self.import(*list, &mut |_, _| true),
            Command::Issue(issue) => {
                self.once("", |office, author| issue::issue(office, author, &issue))
            }
            Command::Undo => self.once("", undo::undo),
            Command::Redo => self.once("", undo::redo),
        }
    }

    /// The same door for [`Command::Import`] with a watcher, who is told how many rows of how many are done and stops it by answering
    /// false: then nothing was changed.
    pub fn import(
        &mut self,
        list: crate::domain::command::Import,
        watch: import::Watch<'_>,
    ) -> Result<Done, Problem> {
        self.check_right(Right::Import)?;
        self.store.check_room(&self.place().path)?;
        self.once("", |office, author| {
            import::carry_out(office, author, list, watch)
        })
    }

    fn once(
        &mut self,
        token: &str,
        work: impl FnOnce(&mut Self, &Author) -> Result<Done, Problem>,
    ) -> Result<Done, Problem> {
        if !token.is_empty()
            && let Some(step) = self.store.ask().step_by_token(token)?
        {
            let ids = self
                .store
                .ask()
                .lines_of(step.id)?
                .iter()
                .map(|line| line.row)
                .collect();
            return Ok(Done::new(Some(step.id), ids, step.what));
        }
        let author = self.author(token);
        work(self, &author)
    }

    fn author(&self, token: &str) -> Author {
        Author {
            who: self.who.name.clone(),
            account: self.who.account.clone(),
            at: moment(self.clock),
            token: token.to_owned(),
        }
    }

    fn write<T>(
        &mut self,
        author: &Author,
        what: Say,
        work: impl FnOnce(&mut Write<'_>) -> Result<T, Problem>,
    ) -> Result<T, Problem> {
        self.store.write(author, what, |write| {
            let was_headed = access::is_headed(&write.ask())?;
            let answer = work(write)?;
            // With nobody in charge everyone may do everything: no step leads back there.
            if was_headed && !access::is_headed(&write.ask())? {
                return Err(Problem::NoHeadLeft);
            }
            Ok(answer)
        })
    }

    /// Questions.
    pub fn ask(&self) -> Ask<'_> {
        self.store.ask()
    }

    /// Asks many questions about one and the same moment, whatever colleagues save meanwhile.
    pub fn at_one_moment<T>(
        &self,
        questions: impl FnOnce() -> Result<T, Problem>,
    ) -> Result<T, Problem> {
        self.store.at_one_moment(questions)
    }

    /// The board of today.
    pub fn board(&self) -> Result<Today, Problem> {
        self.ask().today(norms(), self.today())
    }

    /// True where another session has written since this was asked last.
    pub fn news(&self) -> Result<bool, Problem> {
        self.store.news()
    }

    /// True where so little is free on the disk of the book that people should be told.
    pub fn is_disk_nearly_full(&self) -> bool {
        self.store.free().is_some_and(|free| free < LITTLE)
    }

    /// What the disk of the book is.
    pub fn ground(&self) -> Ground {
        self.store.ground()
    }

    /// Refuses where the file was taken away while open.
    pub fn check_identity(&self) -> Result<(), Problem> {
        self.store.check_identity()
    }

    /// From now on nothing is written where that problem is a damaged place of the book.
    pub fn note_damage(&self, problem: &Problem) {
        self.store.note_damage(problem);
    }

    /// Today in this office.
    pub fn today(&self) -> chrono::NaiveDate {
        self.clock.today()
    }

    /// The clock.
    pub fn clock(&self) -> Clock {
        self.clock
    }

    /// The person at the keys.
    pub fn who(&self) -> &Who {
        &self.who
    }

    /// Where the book is.
    pub fn place(&self) -> &Place {
        self.store.place()
    }

    /// What was done to the book while it was opened, where it was an older one.
    pub fn upgraded(&self) -> Option<&Upgraded> {
        self.store.upgraded()
    }

    /// True for a training book.
    pub fn is_training(&self) -> bool {
        self.store.is_training()
    }

    /// Why nothing can be written, where that is so.
    pub fn read_only(&self) -> Option<ReadOnly> {
        self.store.read_only()
    }

    /// Locks the book for reading only, or opens it again where that was asked before.
    pub fn set_read_only(&mut self, asked: bool) {
        self.store.set_read_only(asked);
    }

    /// How long a change waits while a colleague writes, before it is refused as busy; 20 s unless said otherwise here.
    pub fn set_patience(&mut self, patience: std::time::Duration) {
        self.store.set_patience(patience);
    }

    /// The name of the office.
    pub fn name(&self) -> Result<String, Problem> {
        Ok(self
            .ask()
            .office()?
            .map(|stored| stored.row.get("name").text().to_owned())
            .unwrap_or_default())
    }

    /// The office's own card.
    pub fn card(&self) -> Result<(place::Office, Stored), Problem> {
        self.ask().record::<place::Office>(1)
    }

    /// The version of SQLite inside this program.
    pub fn library() -> &'static str {
        Store::library()
    }

    /// How hard every save is synced: 2 is in full; anything less loses acknowledged saves at a power cut.
    pub fn synchronous(&self) -> Result<i64, Problem> {
        self.store.synchronous()
    }

    /// The oldest moment undo reaches back to: 30 days.
    fn undo_horizon(&self) -> String {
        (self.clock.now() - chrono::Duration::days(30))
            .format("%Y-%m-%dT%H:%M:%S")
            .to_string()
    }

    /// What undo would take back for this person.
    pub fn undoable(&self) -> Result<Option<Op>, Problem> {
        self.ask().undoable(&self.who.name, &self.undo_horizon())
    }

    /// What redo would do again for this person.
    pub fn redoable(&self) -> Result<Option<Op>, Problem> {
        self.ask().redoable(&self.who.name, &self.undo_horizon())
    }

    /// A new row of a kind with its defaults.
    pub fn blank(&self, kind: &crate::domain::form::Kind) -> Row {
        kind.blank(self.today())
    }
}
