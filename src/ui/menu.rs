//! Which screen is which: the eight main screens, the page of a row, the form of a new one. Special screens have a line here; every kind
//! without one gets the register, the card and the form made from its FIELDS.

use super::screen::{About, Screen};
use super::screens::bin::Bin;
use super::screens::confirm::Confirm;
use super::screens::criteria::{board::BoardPage, boards::Boards};
use super::screens::export::Export;
use super::screens::figures::PeriodPage;
pub(super) use super::screens::first_run::FIRST_RUN;
use super::screens::first_run::FirstRun;
use super::screens::hamlet::HamletPage;
use super::screens::help::Help;
use super::screens::history::History;
use super::screens::import::choose::Choose;
use super::screens::initiatives::{list::Initiatives, page::InitiativePage};
use super::screens::meeting::{page::MeetingsPage, sheet::SheetPage};
use super::screens::merge::MergePage;
use super::screens::opinions::Opinions;
use super::screens::others::Others;
use super::screens::palette::Palette;
use super::screens::paper::PaperPage;
use super::screens::person::PersonPage;
use super::screens::recognitions::Recognitions;
use super::screens::record::Form;
use super::screens::register::Register;
use super::screens::reports::list::Reports;
use super::screens::retention::Retention;
use super::screens::settings::Settings;
use super::screens::succession::SuccessionPage;
use super::screens::team::TeamPage;
use super::screens::today::Today;
use super::verbs::Verb;
use crate::domain::access::Right;
use crate::domain::assessment::{Assessment, Criterion};
use crate::domain::document::Document;
use crate::domain::form::{Kind, Record};
use crate::domain::initiative::Initiative;
use crate::domain::kinds;
use crate::domain::meeting::{Meeting, MeetingKind};
use crate::domain::opinion::Opinion;
use crate::domain::person::{Membership, Person};
use crate::domain::place::Hamlet;
use crate::domain::team::Team;
use crate::office::draft::Draft;
use crate::office::{Clock, Place, Query, Who};

/// A main screen by its number; `MAINS` in `verbs` names those that are there.
pub(super) fn main(number: usize) -> Box<dyn Screen> {
    let register = |kind: &'static Kind| Box::new(Register::new(kind, Some(number)));
    match number {
        2 => register(kinds::of::<Team>()),
        3 => Box::new(MeetingsPage::default()),
        4 => Box::new(Boards::default()),
        5 => Box::new(Initiatives::default()),
        6 => register(kinds::of::<Document>()),
        7 => Box::new(Reports::default()),
        8 => Box::new(Others::default()),
        _ => Box::new(Today::default()),
    }
}

/// True for a kind that a main screen is about; every other one stands in the list of the other registers.
pub(super) fn has_main(kind: &Kind) -> bool {
    [
        Team::KIND,
        Meeting::KIND,
        Assessment::KIND,
        Initiative::KIND,
        Document::KIND,
    ]
    .contains(&kind.name)
}

/// The register of a kind, or the screen that stands for it.
pub(super) fn register(kind: &'static Kind) -> Box<dyn Screen> {
    match kind.name {
        Initiative::KIND => Box::new(Initiatives::default()),
        Opinion::KIND => Box::new(Opinions::default()),
        _ => Box::new(Register::new(kind, None)),
    }
}

/// How a screen opens.
pub(super) type Opens = fn() -> Box<dyn Screen>;

/// A screen of its own that stands for no single register.
#[derive(Clone, Copy)]
pub(super) struct Special {
    /// Its words.
    pub(super) words: &'static str,
    /// How it opens.
    pub(super) opens: Opens,
    /// The right without which it is of no use.
    pub(super) needs: Option<Right>,
}

const fn special(words: &'static str, opens: Opens) -> Special {
    Special {
        words,
        opens,
        needs: None,
    }
}

/// Every such screen.
pub(super) const SPECIALS: &[Special] = &[
    special("recognitions-title", || Box::new(Recognitions::default())),
    special("figures-title", || Box::new(PeriodPage::default())),
    Special {
        needs: Some(Right::Import),
        ..special("import-title", || import(None))
    },
    special("retention-title", || Box::new(Retention::default())),
    special("verb-history.book", || history(None)),
    special("bin-title", bin),
    special("setting-title", || Box::new(Settings::default())),
];

/// The page of a row.
pub(super) fn open_row(kind: &'static Kind, id: i64) -> Box<dyn Screen> {
    match kind.name {
        Assessment::KIND => Box::new(BoardPage::new(id)),
        Team::KIND => Box::new(TeamPage::new(id)),
        Person::KIND => Box::new(PersonPage::new(id)),
        Membership::KIND => Box::new(PersonPage::of_seat(id)),
        Document::KIND => Box::new(PaperPage::new(id)),
        Hamlet::KIND => Box::new(HamletPage::new(id)),
        Meeting::KIND => Box::new(SheetPage::of_meeting(id)),
        Initiative::KIND => Box::new(InitiativePage::new(id)),
        _ => edit_row(kind, id),
    }
}

/// The form of a row that stands in the book.
pub(super) fn edit_row(kind: &'static Kind, id: i64) -> Box<dyn Screen> {
    Box::new(Form::edit(kind, id))
}

/// The criteria of a set that is in the book.
pub(super) fn criteria_of(set: i64) -> Box<dyn Screen> {
    Box::new(Register::new(kinds::of::<Criterion>(), None).narrowed("criteria_set", set))
}

/// The form of a new row.
pub(super) fn new_row(kind: &'static Kind) -> Box<dyn Screen> {
    Box::new(Form::new(kind))
}

/// A new attendance sheet of a team, dated today.
pub(super) fn new_sheet(team: i64) -> Box<dyn Screen> {
    Box::new(SheetPage::of_teams(vec![team], MeetingKind::Team, None))
}

/// Help for a screen with these verbs.
pub(super) fn help(verbs: Vec<Verb>, of: String, about: About) -> Box<dyn Screen> {
    Box::new(Help::new(verbs, of, about))
}

/// The question before what is typed and not saved goes.
pub(super) fn abandon(count: usize) -> Box<dyn Screen> {
    Box::new(Confirm::abandon(count))
}

/// The question before leaving.
pub(super) fn leave() -> Box<dyn Screen> {
    Box::new(Confirm::leave())
}

/// The first run: a language, the office, and what to begin with; what was typed there before comes back.
pub(super) fn first_run(
    place: Place,
    who: Who,
    clock: Clock,
    language: &str,
    kept: Option<&Draft>,
) -> Box<dyn Screen> {
    Box::new(FirstRun::new(place, who, clock, language).resumed(kept))
}

/// What became of a unit: a merger, a split, a new name.
pub(super) fn succession(kind: &'static Kind, unit: i64) -> Box<dyn Screen> {
    Box::new(SuccessionPage::new(kind, unit))
}

/// Two rows that may be one thing, side by side.
pub(super) fn merge(kind: &'static Kind, kept: i64, other: i64) -> Box<dyn Screen> {
    Box::new(MergePage::new(kind, kept, other))
}

/// The history of a row, or of everything.
pub(super) fn history(of: Option<(&'static Kind, i64)>) -> Box<dyn Screen> {
    Box::new(History::new(of))
}

/// The way of a list into the book; of the members of teams where no kind is named.
pub(super) fn import(kind: Option<&'static str>) -> Box<dyn Screen> {
    Box::new(Choose::new(kind))
}

/// The bin.
pub(super) fn bin() -> Box<dyn Screen> {
    Box::new(Bin::default())
}

/// What a register shows goes out as a file.
pub(super) fn export(kind: &'static Kind, query: Query) -> Box<dyn Screen> {
    Box::new(Export::new(kind, query))
}

/// The palette over everything.
pub(super) fn palette() -> Box<dyn Screen> {
    Box::new(Palette::new())
}

/// The window over a change that a colleague made meanwhile.
pub(super) fn clash(
    command: crate::domain::command::Command,
    clashes: Vec<crate::domain::problem::Clash>,
) -> Box<dyn Screen> {
    Box::new(super::screens::clash::ClashWindow::new(command, clashes))
}

/// Another person sits down.
pub(super) fn lock() -> Box<dyn Screen> {
    Box::new(super::screens::switch::Switch::default())
}
