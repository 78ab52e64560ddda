//! The attendance sheet: the roster of the day stands there, everyone present, and the clerk types the exceptions. Nothing is read outside
//! `load` and nothing is saved but by the one door, whole, once.

mod asking;
mod counters;
mod draw;
mod marking;
mod marks;
mod reading;
mod saving;

use chrono::NaiveDate;
use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::Rect;

use super::minutes::MinutesPage;
use crate::domain::command::Done;
use crate::domain::form::{Choice, Record, Row, Say, Value};
use crate::domain::kinds;
use crate::domain::meeting::{Meeting, MeetingKind, Presence, Task};
use crate::domain::problem::Problem;
use crate::domain::team::{Rhythm, Team};
use crate::domain::turnout::Turnout;
use crate::office::{Office, SheetLine, Stored};
use crate::ui::look::Look;
use crate::ui::menu;
use crate::ui::parts::{input::Input, table};
use crate::ui::screen::{Answer, Effect, Screen};
use crate::ui::screens::pick::Pick;
use crate::ui::verbs::{STEPS, Verb};
use counters::Counters;
use marks::Marks;

/// Fields of the head of a sheet; the counters have a window of their own.
const HEAD: &[&str] = &[
    "kind",
    "title",
    "held_on",
    "starts",
    "ends",
    "place",
    "chair",
    "secretary",
    "agenda",
    "content",
    "conclusions",
];

/// What the head needs of a decision.
const DECISION: &[&str] = &["title", "owner", "due"];

/// How a task is closed.
const CLOSING: &[&str] = &["done_on", "outcome", "outcome_document"];

/// One row in hand.
#[derive(Clone, Copy, PartialEq)]
enum Item {
    /// A task carried over.
    Carried(usize),
    /// A member.
    Line(usize),
    /// Someone who walked in.
    Joined(usize),
}

/// What takes the keys.
enum Mode {
    /// Marks.
    Roll,
    /// A name that is looked for.
    Find(Input),
    /// The window of numbers.
    Count(Counters),
}

/// What the next answer of a window above is for.
#[derive(Clone, Copy, PartialEq)]
enum Asked {
    Nothing,
    Decision,
    Closing(i64),
    Head,
    Team,
}

/// A stack of paper sheets of one team: what was saved so far, and what is kept from sheet to sheet.
#[derive(Default)]
struct Batch {
    /// Sheets saved.
    sheets: i64,
    /// Everyone who came, over all of them.
    turnout: Turnout,
    /// Guests over all of them.
    guests: i64,
    /// Fields that keep what was typed.
    pinned: Vec<&'static str>,
}

/// The sheet.
pub struct SheetPage {
    meeting: Option<i64>,
    /// What the sheet was opened with, and what was typed since.
    base: Row,
    opened: Marks,
    marks: Marks,
    past: Vec<Marks>,
    ahead: Vec<Marks>,
    seen: Option<Stored>,
    stored: Vec<SheetLine>,
    lines: Vec<SheetLine>,
    carried: Vec<Stored>,
    decided: Vec<String>,
    names: Vec<String>,
    rhythm: Rhythm,
    known_tallies: Vec<String>,
    usual_title: String,
    at: usize,
    jump: String,
    mode: Mode,
    asked: Asked,
    batch: Option<Batch>,
    untouched: bool,
    is_read: bool,
    is_stale: bool,
    token: String,
    draft_at: Option<String>,
}

impl SheetPage {
    /// A new sheet of these teams, dated `day` or today.
    pub fn of_teams(teams: Vec<i64>, kind: MeetingKind, day: Option<NaiveDate>) -> Self {
        let base = Row::new()
            .with("kind", kind.code())
            .with("held_on", day.map_or(Value::Null, Value::from));
        let opened = Marks {
            teams,
            ..Marks::default()
        };
        Self {
            meeting: None,
            base,
            marks: opened.clone(),
            opened,
            past: Vec::new(),
            ahead: Vec::new(),
            seen: None,
            stored: Vec::new(),
            lines: Vec::new(),
            carried: Vec::new(),
            decided: Vec::new(),
            names: Vec::new(),
            rhythm: Rhythm::default(),
            known_tallies: Vec::new(),
            usual_title: String::new(),
            at: 0,
            jump: String::new(),
            mode: Mode::Roll,
            asked: Asked::Nothing,
            batch: None,
            untouched: false,
            is_read: false,
            is_stale: true,
            token: token(),
            draft_at: None,
        }
    }

    /// The sheet of a meeting that stands in the book.
    pub fn of_meeting(meeting: i64) -> Self {
        Self {
            meeting: Some(meeting),
            ..Self::of_teams(Vec::new(), MeetingKind::Team, None)
        }
    }

    /// The same for an expected meeting that was said not to be held and was held after all.
    #[must_use]
    pub fn held_after_all(mut self) -> Self {
        self.marks.head.set("not_held", 0_i64);
        self.marks.head.set("not_held_reason", Value::Null);
        self
    }

    /// The head of the meeting as it stands now; a blank title is the usual one.
    fn head(&self) -> Row {
        let mut head = self.marks.head.over(&self.base);
        if head.get("title").is_blank() {
            head.set("title", self.usual_title.as_str());
        }
        head
    }

    fn day(&self) -> Option<NaiveDate> {
        let head = self.marks.head.over(&self.base);
        head.get("held_on").text().parse().ok()
    }

    /// Rows of the list: tasks carried over, members, people who walked in.
    fn length(&self) -> usize {
        self.carried.len() + self.lines.len() + self.marks.joined.len()
    }

    /// The row at a place of the list.
    fn item(&self, place: usize) -> Option<Item> {
        let (tasks, members) = (self.carried.len(), self.lines.len());
        if place < tasks {
            return Some(Item::Carried(place));
        }
        let place = place - tasks;
        if place < members {
            return Some(Item::Line(place));
        }
        let place = place - members;
        (place < self.marks.joined.len()).then_some(Item::Joined(place))
    }

    fn base_day(&self) -> Value {
        self.day().map_or(Value::Null, Value::from)
    }

    fn act_roll(&mut self, verb: Verb, look: &Look) -> Vec<Effect> {
        let length = self.length();
        if table::walk(&mut self.at, verb, 10, length) {
            return Vec::new();
        }
        match verb {
            Verb::Open => match self.item(self.at) {
                Some(Item::Carried(place)) => return self.close_task(place),
                _ => self.at = table::moved(self.at, 1, length),
            },
            Verb::Mark => return self.mark(None),
            Verb::Absent => return self.mark(Some(Presence::Absent)),
            Verb::Excused => return self.mark(Some(Presence::Excused)),
            Verb::Unclear => return self.mark(Some(Presence::Unknown)),
            Verb::Guests => return Self::ask_line("guests", "roll-guests-ask", String::new()),
            Verb::WalkIn => return Self::ask_line("walk-in", "roll-walk-in-ask", String::new()),
            Verb::AsOf => return Self::ask_line("held-on", "roll-day-ask", String::new()),
            Verb::Households => {
                let counters =
                    Counters::new(&self.head(), &self.marks.tallies, &self.known_tallies);
                self.mode = Mode::Count(counters);
            }
            Verb::Search => self.mode = Mode::Find(Input::line("")),
            Verb::Task => {
                self.asked = Asked::Decision;
                return self.form::<Task>("task", DECISION, Row::new(), "roll-task");
            }
            Verb::New => {
                self.asked = Asked::Team;
                return vec![Effect::Open(Box::new(Pick::rows(
                    kinds::of::<Team>(),
                    "",
                    false,
                )))];
            }
            Verb::Edit => return self.edit_head(),
            Verb::Pin => {
                self.batch = if self.batch.is_some() {
                    None
                } else {
                    Some(Batch::default())
                };
            }
            Verb::Undo | Verb::Redo => return self.turn_back(verb == Verb::Redo),
            Verb::Minutes => return self.minutes(),
            Verb::History => {
                let of = self.meeting.map(|id| (kinds::of::<Meeting>(), id));
                return vec![Effect::Open(menu::history(of))];
            }
            Verb::Save => return self.save(look),
            _ => return vec![Effect::Answer(Answer::Nothing)],
        }
        Vec::new()
    }

    fn minutes(&self) -> Vec<Effect> {
        match self.meeting {
            Some(meeting) if self.unsaved() == 0 => {
                vec![Effect::Open(Box::new(MinutesPage::new(meeting)))]
            }
            _ => vec![Effect::Say(Say::new("roll-minutes-later"))],
        }
    }

    fn act_count(&mut self, verb: Verb) -> Vec<Effect> {
        let Mode::Count(counters) = &mut self.mode else {
            return Vec::new();
        };
        match verb {
            Verb::NextBox => counters.step(1),
            Verb::LastBox => counters.step(-1),
            Verb::Save => self.take_counts(),
            _ => self.mode = Mode::Roll,
        }
        Vec::new()
    }
}

/// Once for every sheet: the door saves it once, however often the key is pressed.
fn token() -> String {
    uuid::Uuid::now_v7().to_string()
}

impl Screen for SheetPage {
    fn title(&self, look: &Look) -> String {
        if self.names.is_empty() {
            return look
                .words
                .choice(MeetingKind::NAME, self.head().get("kind").text());
        }
        self.names.join(" + ")
    }
    fn verbs(&self) -> Vec<Verb> {
        match self.mode {
            Mode::Find(_) => return vec![Verb::Open, Verb::Back],
            Mode::Count(_) => {
                return vec![Verb::Save, Verb::NextBox, Verb::LastBox, Verb::Back];
            }
            Mode::Roll => {}
        }
        let mut verbs = vec![
            Verb::Mark,
            Verb::Absent,
            Verb::Excused,
            Verb::Unclear,
            Verb::Guests,
            Verb::Households,
            Verb::Task,
            Verb::Save,
            Verb::Minutes,
            Verb::WalkIn,
            Verb::AsOf,
            Verb::Edit,
        ];
        // Taken back on the sheet, never in the book behind it.
        verbs.extend([
            Verb::Undo,
            Verb::Search,
            Verb::Redo,
            Verb::Pin,
            Verb::New,
            Verb::Back,
            Verb::Open,
        ]);
        verbs.extend(STEPS);
        if self.meeting.is_some() {
            verbs.push(Verb::History);
        }
        verbs
    }
    fn hand(&mut self) -> Option<&mut Input> {
        match &mut self.mode {
            Mode::Find(input) => Some(input),
            Mode::Roll | Mode::Count(_) => None,
        }
    }
    fn is_typing(&self) -> bool {
        !matches!(self.mode, Mode::Roll)
    }
    fn load(&mut self, office: &Office, look: &Look) -> Result<Vec<Effect>, Problem> {
        if !self.is_read {
            self.read(office, look)?;
        } else if self.is_stale {
            self.read_roster(office.ask(), look)?;
        }
        Ok(Vec::new())
    }
    fn act(&mut self, verb: Verb, look: &Look) -> Vec<Effect> {
        self.jump.clear();
        if verb != Verb::Save {
            self.untouched = false;
        }
        match self.mode {
            Mode::Roll => self.act_roll(verb, look),
            Mode::Find(_) => {
                self.mode = Mode::Roll;
                Vec::new()
            }
            Mode::Count(_) => self.act_count(verb),
        }
    }
    fn typed(&mut self, key: KeyEvent, _look: &Look) -> Vec<Effect> {
        self.untouched = false;
        match &mut self.mode {
            Mode::Roll => {
                if let KeyCode::Char(digit @ '0'..='9') = key.code {
                    self.digit(digit);
                }
            }
            Mode::Find(input) => {
                input.key(key);
                self.find();
            }
            Mode::Count(counters) => {
                if counters.key(key) {
                    self.take_counts();
                }
            }
        }
        Vec::new()
    }
    fn pasted(&mut self, text: &str, _look: &Look) -> Vec<Effect> {
        match &mut self.mode {
            Mode::Roll => {}
            Mode::Find(input) => {
                input.insert(text);
                self.find();
            }
            Mode::Count(counters) => counters.insert(text),
        }
        Vec::new()
    }
    fn done(&mut self, done: &Result<Done, Problem>, _look: &Look) -> Vec<Effect> {
        match done {
            Ok(done) => {
                let drop = Effect::DropDraft(self.draft_name());
                if self.batch.is_some() {
                    self.next_sheet();
                    return vec![drop, Effect::Reload];
                }
                let answer = Answer::Row {
                    kind: Meeting::KIND,
                    id: done.id().unwrap_or_default(),
                    label: String::new(),
                };
                vec![drop, Effect::Answer(answer)]
            }
            Err(_) => Vec::new(),
        }
    }
    fn answered(&mut self, answer: Answer, look: &Look) -> Vec<Effect> {
        let asked = std::mem::replace(&mut self.asked, Asked::Nothing);
        match (asked, answer) {
            (Asked::Team, Answer::Row { id, .. }) => self.toggle_team(id),
            (_, Answer::Text(name, typed)) => self.told(name, typed.trim(), look),
            (asked, Answer::Values { row, pinned, .. }) => self.filled(asked, row, pinned),
            _ => Vec::new(),
        }
    }
    fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        draw::sheet(self, frame, area, look);
    }
    fn unsaved(&self) -> usize {
        self.marks.unsaved(&self.opened, &self.base)
    }
    fn editing(&self) -> Option<(&'static str, i64)> {
        self.meeting.map(|meeting| (Meeting::KIND, meeting))
    }
    fn draft(&self) -> Option<(String, serde_json::Value)> {
        self.kept()
    }
}
