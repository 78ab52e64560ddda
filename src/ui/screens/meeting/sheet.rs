//! The attendance sheet: the roster of the day stands there, everyone present, and the clerk types the exceptions. Nothing is read outside
//! `load` and nothing is saved but by the one door, whole, once.

use chrono::{Months, NaiveDate};
use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::Rect;

use super::counters::Counters;
use super::draw;
use super::marks::Marks;
use super::minutes::MinutesPage;
use crate::domain::command::{Command, Done};
use crate::domain::day;
use crate::domain::form::{Choice, Record, Row, Say, Value};
use crate::domain::kinds;
use crate::domain::meeting::{Meeting, MeetingKind, Presence, Task};
use crate::domain::number::parse_count;
use crate::domain::problem::Problem;
use crate::domain::team::{Rhythm, Team};
use crate::domain::text;
use crate::domain::turn::Turn;
use crate::domain::turnout::Turnout;
use crate::office::{Ask, Office, SheetLine, Stored, draft};
use crate::ui::look::Look;
use crate::ui::menu;
use crate::ui::parts::{input::Input, table};
use crate::ui::screen::{Answer, Effect, Screen};
use crate::ui::screens::confirm::Confirm;
use crate::ui::screens::pick::Pick;
use crate::ui::screens::prompt::Prompt;
use crate::ui::screens::record::Form;
use crate::ui::verbs::{STEPS, Verb};

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
pub(super) enum Item {
    /// A task carried over.
    Carried(usize),
    /// A member.
    Line(usize),
    /// Someone who walked in.
    Joined(usize),
}

/// What takes the keys.
pub(super) enum Mode {
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
    Leave,
    Decision,
    Closing(i64),
    Head,
    Team,
}

/// A stack of paper sheets of one team: what was saved so far, and what is kept from sheet to sheet.
#[derive(Default)]
pub(super) struct Batch {
    /// Sheets saved.
    pub(super) sheets: i64,
    /// Everyone who came, over all of them.
    pub(super) turnout: Turnout,
    /// Guests over all of them.
    pub(super) guests: i64,
    /// Fields that keep what was typed.
    pub(super) pinned: Vec<&'static str>,
}

/// The sheet.
pub struct SheetPage {
    meeting: Option<i64>,
    /// What the sheet was opened with, and what was typed since.
    pub(super) base: Row,
    opened: Marks,
    pub(super) marks: Marks,
    past: Vec<Marks>,
    ahead: Vec<Marks>,
    pub(super) seen: Option<Stored>,
    stored: Vec<SheetLine>,
    pub(super) lines: Vec<SheetLine>,
    pub(super) carried: Vec<Stored>,
    pub(super) decided: Vec<String>,
    pub(super) names: Vec<String>,
    rhythm: Rhythm,
    known_tallies: Vec<String>,
    pub(super) usual_title: String,
    pub(super) at: usize,
    jump: String,
    pub(super) mode: Mode,
    asked: Asked,
    pub(super) batch: Option<Batch>,
    untouched: bool,
    is_read: bool,
    is_stale: bool,
    token: String,
    pub(super) draft_at: Option<String>,
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
    pub(super) fn head(&self) -> Row {
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

    fn draft_name(&self) -> String {
        let of = self
            .meeting
            .map_or_else(|| "new".to_owned(), |id| id.to_string());
        let teams: Vec<String> = self.opened.teams.iter().map(i64::to_string).collect();
        format!("sheet/{of}/{}", teams.join("+"))
    }

    fn read(&mut self, office: &Office, look: &Look) -> Result<(), Problem> {
        let ask = office.ask();
        let is_again = self.seen.is_some();
        if let Some(meeting) = self.meeting {
            self.read_meeting(ask, meeting)?;
        } else {
            if self.day().is_none() {
                self.base.set("held_on", office.today());
            }
            if let Some(team) = self.opened.teams.first() {
                let mut usual = ask.last_sheet(*team, office.today())?;
                usual.remove("kind");
                self.base = self.base.over(&usual);
            }
        }
        self.known_tallies = ask.tally_names()?;
        if !is_again
            && let Some(kept) = draft::find(office, &self.draft_name())
            && let Ok(marks) = serde_json::from_value(kept.boxes.clone())
        {
            self.marks = marks;
            self.see_as_typed(&kept.boxes["seen"]);
            self.draft_at = Some(kept.at);
        }
        self.is_read = true;
        self.read_roster(ask, look)?;
        self.at = self.carried.len();
        Ok(())
    }

    /// A draft is laid on the sheet as it was when it was typed, so that what a colleague saved since is asked about and not overwritten.
    fn see_as_typed(&mut self, then: &serde_json::Value) {
        if let (Some(seen), Some(rev), Ok(row)) = (
            &mut self.seen,
            then["rev"].as_i64(),
            serde_json::from_value(then["row"].clone()),
        ) {
            (seen.rev, seen.row) = (rev, row);
        }
        for line in &mut self.stored {
            if let Some(code) = then["states"][line.person.to_string()].as_str() {
                line.state = Presence::of(code);
            }
        }
    }

    /// What a draft has to know of the sheet under it.
    fn seen_by_draft(&self) -> Option<serde_json::Value> {
        let seen = self.seen.as_ref()?;
        let mut states = serde_json::Map::new();
        for line in &self.lines {
            if let (Some(state), true) = (line.state, self.marks.states.contains_key(&line.person))
            {
                states.insert(line.person.to_string(), state.code().into());
            }
        }
        Some(serde_json::json!({ "rev": seen.rev, "row": seen.row, "states": states }))
    }

    fn read_meeting(&mut self, ask: Ask<'_>, meeting: i64) -> Result<(), Problem> {
        let view = ask.sheet_of(meeting)?;
        self.base = view.meeting.row.clone();
        let title = |task: &Stored| task.row.get("title").text().to_owned();
        self.decided = view.tasks.iter().map(title).collect();
        self.stored = view.lines;
        let typed = std::mem::take(&mut self.marks);
        self.opened.teams = view.teams.iter().map(|(team, _)| *team).collect();
        self.opened.tallies = view.tallies;
        self.marks = if self.seen.is_some() {
            typed
        } else {
            Marks {
                head: typed.head,
                ..self.opened.clone()
            }
        };
        self.seen = Some(view.meeting);
        Ok(())
    }

    /// Reads the roster of the day of the meeting, and what its teams bring along.
    fn read_roster(&mut self, ask: Ask<'_>, look: &Look) -> Result<(), Problem> {
        let day = self.day();
        let mut lines = ask.sheet_lines(&self.marks.teams, day)?;
        for line in &mut lines {
            let stored = self.stored.iter().find(|known| known.person == line.person);
            line.state = stored.and_then(|known| known.state);
        }
        let strangers = self.stored.iter().filter(|line| line.role.is_none());
        for stranger in strangers {
            if lines.iter().all(|line| line.person != stranger.person) {
                lines.push(stranger.clone());
            }
        }
        self.lines = lines;
        self.carried.clear();
        self.names.clear();
        for team in &self.marks.teams {
            self.names.push(ask.label(kinds::of::<Team>(), *team)?);
            for task in ask.carried_tasks(*team, self.meeting, day)? {
                if self.carried.iter().all(|known| known.id != task.id) {
                    self.carried.push(task);
                }
            }
        }
        self.read_title(ask, look)?;
        self.is_stale = false;
        self.at = self.at.min(self.length().saturating_sub(1));
        Ok(())
    }

    /// The title a meeting bears unless another is typed: by the turn of the team's rhythm, or by its kind.
    fn read_title(&mut self, ask: Ask<'_>, look: &Look) -> Result<(), Problem> {
        if let Some(team) = self.marks.teams.first() {
            let row = ask.row(kinds::of::<Team>(), *team)?.row;
            self.rhythm = Rhythm::of(row.get("rhythm").text()).unwrap_or_default();
        }
        let head = self.marks.head.over(&self.base);
        let kind = head.get("kind").text();
        let months = self.rhythm.months().unwrap_or(1);
        self.usual_title = match self.day() {
            Some(day) if kind == MeetingKind::Team.code() => {
                look.say(&Turn::of(day, months).title())
            }
            _ => look.words.choice(MeetingKind::NAME, kind),
        };
        Ok(())
    }

    /// Rows of the list: tasks carried over, members, people who walked in.
    pub(super) fn length(&self) -> usize {
        self.carried.len() + self.lines.len() + self.marks.joined.len()
    }

    /// The row at a place of the list.
    pub(super) fn item(&self, place: usize) -> Option<Item> {
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

    /// Keeps the state before a change, so that it can be taken back.
    fn change(&mut self, change: impl FnOnce(&mut Marks)) {
        let before = self.marks.clone();
        change(&mut self.marks);
        if self.marks != before {
            self.past.push(before);
            self.ahead.clear();
        }
    }

    /// Takes the last change back, or does the one taken back once more.
    fn turn_back(&mut self, again: bool) -> Vec<Effect> {
        let next = if again {
            self.ahead.pop()
        } else {
            self.past.pop()
        };
        let Some(next) = next else {
            return vec![Effect::Say(Say::new("roll-nothing-back"))];
        };
        self.is_stale |= next.teams != self.marks.teams
            || next.head.get("held_on") != self.marks.head.get("held_on");
        let now = std::mem::replace(&mut self.marks, next);
        if again {
            self.past.push(now);
        } else {
            self.ahead.push(now);
        }
        self.at = self.at.min(self.length().saturating_sub(1));
        vec![Effect::Reload]
    }

    fn mark(&mut self, state: Option<Presence>) -> Vec<Effect> {
        match self.item(self.at) {
            Some(Item::Line(place)) => {
                let line = self.lines[place].clone();
                self.change(|marks| {
                    let toggled = match marks.state(&line) {
                        Presence::Present => Presence::Absent,
                        _ => Presence::Present,
                    };
                    marks.set(&line, state.unwrap_or(toggled));
                });
            }
            Some(Item::Joined(place)) => {
                self.change(|marks| {
                    marks.joined.remove(place);
                });
                self.at = self.at.min(self.length().saturating_sub(1));
            }
            Some(Item::Carried(place)) if state.is_none() => return self.close_task(place),
            _ => {}
        }
        Vec::new()
    }

    /// Asks on what day and with what word a carried task was closed; a closed one is opened again.
    fn close_task(&mut self, place: usize) -> Vec<Effect> {
        let task = self.carried[place].clone();
        if self.marks.closed.contains_key(&task.id) {
            self.change(|marks| {
                marks.closed.remove(&task.id);
            });
            return Vec::new();
        }
        self.asked = Asked::Closing(task.id);
        let start = task.row.with("done_on", self.base_day());
        self.form::<Task>("closing", CLOSING, start, "roll-closing")
    }

    fn base_day(&self) -> Value {
        self.day().map_or(Value::Null, Value::from)
    }

    fn form<R: Record>(
        &self,
        name: &str,
        fields: &[&str],
        start: Row,
        title: &'static str,
    ) -> Vec<Effect> {
        let name = format!("{}/{name}", self.draft_name());
        let form = Form::new(kinds::of::<R>())
            .only(fields)
            .answering(name, start)
            .titled(Say::new(title))
            .small();
        vec![Effect::Open(Box::new(form))]
    }

    fn edit_head(&mut self) -> Vec<Effect> {
        self.asked = Asked::Head;
        let name = format!("{}/head", self.draft_name());
        let mut form = Form::new(kinds::of::<Meeting>())
            .only(HEAD)
            .answering(name, self.head())
            .titled(Say::new("roll-head"));
        if let Some(batch) = &self.batch {
            form = batch
                .pinned
                .iter()
                .fold(form.batch(), |form, name| form.pinned(name));
        }
        vec![Effect::Open(Box::new(form))]
    }

    fn find(&mut self) {
        let Mode::Find(input) = &self.mode else {
            return;
        };
        let query = text::Query::new(input.text());
        let hits = self.lines.iter().enumerate();
        let best = hits
            .filter_map(|(place, line)| Some((query.rank(&line.name)?, place)))
            .min();
        if let (false, Some((_, place))) = (query.is_empty(), best) {
            self.at = self.carried.len() + place;
        }
    }

    /// A digit goes to the line of that number; a second one behind it makes a number of two digits where there is such a line.
    fn digit(&mut self, digit: char) {
        let members = self.lines.len() + self.marks.joined.len();
        let number = |jump: &str| {
            let number: Option<usize> = jump.parse().ok();
            number.filter(|number| (1..=members).contains(number))
        };
        self.jump.push(digit);
        if number(&self.jump).is_none() {
            self.jump = digit.to_string();
        }
        if let Some(number) = number(&self.jump) {
            self.at = self.carried.len() + number - 1;
        }
    }

    fn save(&mut self, look: &Look) -> Vec<Effect> {
        if self.untouched {
            self.untouched = false;
            let day = self.day().unwrap_or(look.today);
            return vec![Effect::Say(Say::new("roll-untouched").with("day", day))];
        }
        let sheet = self.marks.sheet(
            self.seen.as_ref(),
            &self.opened,
            self.head(),
            &self.lines,
            &self.carried,
        );
        vec![Effect::Run(Command::Attend {
            sheet: Box::new(sheet),
            token: self.token.clone(),
        })]
    }

    /// The next paper of the stack: the same team one turn later, pinned fields as they are.
    fn next_sheet(&mut self) {
        let turnout = self.marks.turnout(&self.lines);
        let head = self.head();
        let next = self.next_day();
        let kind = MeetingKind::of(head.get("kind").text()).unwrap_or_default();
        let mut page = Self::of_teams(self.marks.teams.clone(), kind, next);
        if let Some(mut batch) = self.batch.take() {
            batch.sheets += 1;
            batch.guests += head.get("guests").int().unwrap_or(0);
            batch.turnout.present += turnout.present;
            batch.turnout.excused += turnout.excused;
            batch.turnout.absent += turnout.absent;
            batch.turnout.unknown += turnout.unknown;
            for name in batch.pinned.iter().filter(|name| **name != "held_on") {
                page.marks.head.set(name, head.get(name).clone());
            }
            page.batch = Some(batch);
        }
        page.untouched = true;
        *self = page;
    }

    fn next_day(&self) -> Option<NaiveDate> {
        let months = self.rhythm.months().unwrap_or(1);
        self.day()?.checked_add_months(Months::new(months))
    }

    fn leave(&mut self) -> Vec<Effect> {
        let count = self.unsaved();
        if count == 0 {
            let drop = Effect::DropDraft(self.draft_name());
            return vec![drop, Effect::Answer(Answer::Nothing)];
        }
        self.asked = Asked::Leave;
        let question = Say::new("confirm-drop-form").with("count", count);
        vec![Effect::Open(Box::new(Confirm::new(question, 'b')))]
    }

    fn ask_line(name: &'static str, question: &'static str, text: String) -> Vec<Effect> {
        vec![Effect::Open(Box::new(Prompt::new(
            name,
            Say::new(question),
            text,
        )))]
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
            _ => return self.leave(),
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

    fn take_counts(&mut self) {
        let Mode::Count(counters) = &mut self.mode else {
            return;
        };
        if let Some(counted) = counters.read() {
            self.mode = Mode::Roll;
            let base = self.base.clone();
            self.change(|marks| {
                for (name, value) in counted.head.iter() {
                    let same = base.get(name) == value
                        || (base.get(name).is_blank()
                            && (value.is_blank() || *value == Value::Int(0) && name == "estimate"));
                    if same {
                        marks.head.remove(name);
                    } else {
                        marks.head.set(name, value.clone());
                    }
                }
                marks.tallies = counted.tallies;
            });
        }
    }

    /// A line of text that was asked for.
    fn told(&mut self, name: &str, typed: &str, look: &Look) -> Vec<Effect> {
        match name {
            "guests" if typed.is_empty() => {
                self.change(|marks| marks.head.set("guests", Value::Null));
            }
            "guests" => match parse_count(typed) {
                Ok(count) => self.change(|marks| marks.head.set("guests", count)),
                Err(_) => return vec![Effect::Say(Say::new("fault-not-a-count"))],
            },
            "walk-in" if typed.is_empty() => {
                let guests = self.head().get("guests").int().unwrap_or(0);
                self.change(|marks| marks.head.set("guests", guests + 1));
            }
            "walk-in" => {
                let of_line = match self.item(self.at) {
                    Some(Item::Line(place)) => self.lines[place].teams.first().copied(),
                    _ => None,
                };
                let Some(team) = of_line.or(self.marks.teams.first().copied()) else {
                    return vec![Effect::Say(Say::new("roll-no-team"))];
                };
                let name = typed.to_owned();
                self.change(|marks| marks.joined.push((name, team)));
            }
            _ => match day::parse_day(typed, look.today) {
                Ok(day) => {
                    self.change(|marks| marks.head.set("held_on", day));
                    self.is_stale = true;
                    return vec![Effect::Reload];
                }
                Err(_) => return vec![Effect::Say(Say::new("fault-not-a-day"))],
            },
        }
        Vec::new()
    }

    fn filled(&mut self, asked: Asked, row: Row, pinned: Vec<&'static str>) -> Vec<Effect> {
        match asked {
            Asked::Decision => {
                let mut row = row;
                let owner = row.get("owner").text().trim().to_owned();
                // The number of a line names its member: two keys instead of a name.
                let number: Option<usize> = owner.parse().ok();
                if let Some(line) = number.and_then(|number| self.lines.get(number.checked_sub(1)?))
                {
                    row.set("owner", line.name.as_str());
                }
                self.change(|marks| marks.tasks.push(row));
            }
            Asked::Closing(task) => self.change(|marks| {
                marks.closed.insert(task, row);
            }),
            Asked::Head => {
                let base = self.base.clone();
                let usual = self.usual_title.clone();
                self.change(|marks| {
                    for (name, value) in row.iter() {
                        let same = base.get(name) == value
                            || base.get(name).is_blank()
                                && (value.is_blank() || name == "title" && value.text() == usual);
                        if same {
                            marks.head.remove(name);
                        } else {
                            marks.head.set(name, value.clone());
                        }
                    }
                });
                if let Some(batch) = &mut self.batch {
                    batch.pinned = pinned;
                }
                self.is_stale = true;
                return vec![Effect::Reload];
            }
            _ => {}
        }
        Vec::new()
    }

    /// A team joins the meeting, or leaves it where it was there already.
    fn toggle_team(&mut self, team: i64) -> Vec<Effect> {
        self.change(|marks| {
            if let Some(place) = marks.teams.iter().position(|known| *known == team) {
                marks.teams.remove(place);
            } else {
                marks.teams.push(team);
            }
        });
        self.is_stale = true;
        vec![Effect::Reload]
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
            (Asked::Leave, Answer::Yes) => vec![
                Effect::DropDraft(self.draft_name()),
                Effect::Answer(Answer::Nothing),
            ],
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
        if self.unsaved() == 0 {
            return None;
        }
        let mut marks = serde_json::to_value(&self.marks).ok()?;
        marks["token"] = self.token.as_str().into();
        marks["seen"] = self.seen_by_draft().into();
        Some((self.draft_name(), marks))
    }
}
