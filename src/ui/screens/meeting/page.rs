//! The third main screen: the meetings that the rhythms expect, each with how it stands, and the log of those that were held, newest
//! first. Every line opens its sheet in one key.

use chrono::NaiveDate;
use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use super::minutes::MinutesPage;
use super::reason::Reason;
use super::sheet::SheetPage;
use crate::domain::command::{Change, Command, Sheet, Target};
use crate::domain::day;
use crate::domain::form::{Choice, Record, Row, Say};
use crate::domain::kinds;
use crate::domain::meeting::{Meeting, MeetingKind, NotHeldReason, Presence};
use crate::domain::number::show_count;
use crate::domain::problem::Problem;
use crate::domain::team::Team;
use crate::domain::text;
use crate::office::{Answer as Reported, Expected, LogLine, LogQuery, Office, Stored};
use crate::ui::look::Look;
use crate::ui::menu;
use crate::ui::parts::{input::Input, table};
use crate::ui::screen::{Answer, Effect, Screen};
use crate::ui::screens::confirm::Confirm;
use crate::ui::screens::pick::Pick;
use crate::ui::screens::prompt::Prompt;
use crate::ui::screens::record::Form;
use crate::ui::verbs::Verb;

/// Meetings read at once.
const WINDOW: usize = 80;

/// Boxes of an event at which heads are counted.
const EVENT: &[&str] = &[
    "title",
    "held_on",
    "starts",
    "place",
    "hamlet",
    "chair",
    "content",
    "guests",
    "households",
    "headcount",
    "estimate",
];

/// Which of the two lists takes the keys.
#[derive(Clone, Copy, PartialEq)]
enum Pane {
    Expected,
    Log,
}

/// What the next answer of a window above is for.
#[derive(Clone, Copy, PartialEq)]
enum Asked {
    Nothing,
    Reason,
    Kind,
    Team(MeetingKind),
    Narrow,
    Retire,
}

/// An expected meeting as it is shown.
struct Due {
    line: Expected,
    /// The meeting that answers it, where it says that none was held.
    not_held: Option<Stored>,
    is_late: bool,
}

/// The meetings.
pub struct MeetingsPage {
    expected: Vec<Due>,
    log: Vec<LogLine>,
    pane: Pane,
    due_at: usize,
    log_at: usize,
    /// Where the windows of the log before this one began.
    behind: Vec<Option<(String, i64)>>,
    query: LogQuery,
    narrowed: Option<String>,
    as_of: Option<NaiveDate>,
    search: Option<Input>,
    asked: Asked,
}

impl Default for MeetingsPage {
    fn default() -> Self {
        Self {
            expected: Vec::new(),
            log: Vec::new(),
            pane: Pane::Expected,
            due_at: 0,
            log_at: 0,
            behind: Vec::new(),
            query: LogQuery {
                limit: WINDOW,
                ..LogQuery::default()
            },
            narrowed: None,
            as_of: None,
            search: None,
            asked: Asked::Nothing,
        }
    }
}

impl MeetingsPage {
    fn due(&self) -> Option<&Due> {
        self.expected.get(self.due_at)
    }

    fn line(&self) -> Option<&LogLine> {
        self.log.get(self.log_at)
    }

    fn read(&mut self, office: &Office) -> Result<(), Problem> {
        let ask = office.ask();
        let today = self.as_of.unwrap_or(office.today());
        let kept = self.due().map(|due| (due.line.team, due.line.state));
        let query = text::Query::new(&self.query.search);
        let wanted = |line: &Expected| {
            query.is_empty()
                || query
                    .rank(&format!("{} {}", line.team_name, line.hamlet_name))
                    .is_some()
        };
        let mut expected = Vec::new();
        for line in ask.expected(today)?.into_iter().filter(wanted) {
            let not_held = match (line.state, line.meeting) {
                (Reported::NotHeld, Some(meeting)) => {
                    Some(ask.row(kinds::of::<Meeting>(), meeting)?)
                }
                _ => None,
            };
            expected.push(Due {
                is_late: line.is_late(office.today()),
                line,
                not_held,
            });
        }
        self.expected = expected;
        // A team that answered moves to the end: the cursor keeps its place, where the next one without an answer is now.
        if let Some((team, before)) = kept
            && let Some(place) = self.expected.iter().position(|due| due.line.team == team)
            && (before != Reported::Missing || self.expected[place].line.state == before)
        {
            self.due_at = place;
        }
        self.due_at = self.due_at.min(self.expected.len().saturating_sub(1));
        let kept = self.line().map(|line| line.meeting.id);
        self.log = ask.log(&self.query)?;
        let place = kept.and_then(|id| self.log.iter().position(|line| line.meeting.id == id));
        self.log_at = place
            .unwrap_or(self.log_at)
            .min(self.log.len().saturating_sub(1));
        if self.expected.is_empty() {
            self.pane = Pane::Log;
        }
        Ok(())
    }

    fn step(&mut self, step: isize) -> Vec<Effect> {
        if self.pane == Pane::Expected {
            self.due_at = table::moved(self.due_at, step, self.expected.len());
            return Vec::new();
        }
        let wanted = self.log_at.saturating_add_signed(step);
        if step > 0 && wanted >= self.log.len() && self.log.len() >= WINDOW {
            let middle = &self.log[self.log.len() / 2].meeting;
            let key = (middle.row.get("held_on").text().to_owned(), middle.id);
            self.behind.push(self.query.after.replace(key));
            return vec![Effect::Reload];
        }
        if step < 0
            && self.log_at == 0
            && let Some(before) = self.behind.pop()
        {
            self.query.after = before;
            return vec![Effect::Reload];
        }
        self.log_at = table::moved(self.log_at, step, self.log.len());
        Vec::new()
    }

    fn start_again(&mut self) -> Vec<Effect> {
        self.query.after = None;
        self.behind.clear();
        self.log_at = 0;
        vec![Effect::Reload]
    }

    fn searched(&mut self, typed: String) -> Vec<Effect> {
        self.query.search = typed;
        self.due_at = 0;
        self.start_again()
    }

    /// The day a sheet of that expected meeting starts with: today, or the last day of a turn that is over.
    fn day_of(line: &Expected, today: NaiveDate) -> NaiveDate {
        let last = line.turn.until.pred_opt().unwrap_or(line.turn.until);
        today.min(last).max(line.turn.from)
    }

    fn open(&mut self, look: &Look) -> Vec<Effect> {
        match self.pane {
            Pane::Expected => {
                let Some(due) = self.due() else {
                    return Vec::new();
                };
                let page = match (due.line.state, due.line.meeting) {
                    (Reported::Held, Some(meeting)) => SheetPage::of_meeting(meeting),
                    (Reported::NotHeld, Some(meeting)) => {
                        SheetPage::of_meeting(meeting).held_after_all()
                    }
                    _ => {
                        let day = Self::day_of(&due.line, look.today);
                        SheetPage::of_teams(vec![due.line.team], MeetingKind::Team, Some(day))
                    }
                };
                vec![Effect::Open(Box::new(page))]
            }
            Pane::Log => {
                let Some(line) = self.line() else {
                    return Vec::new();
                };
                let row = &line.meeting;
                let page: Box<dyn Screen> = if row.row.get("not_held").int() == Some(1) {
                    menu::edit_row(kinds::of::<Meeting>(), row.id)
                } else {
                    Box::new(SheetPage::of_meeting(row.id))
                };
                vec![Effect::Open(page)]
            }
        }
    }

    /// The expected meeting was not held, and why: answered, and the reminder ends.
    fn not_held(&mut self, code: &str, look: &Look) -> Vec<Effect> {
        let Some(due) = self.due() else {
            return Vec::new();
        };
        let mut row = Row::new()
            .with("not_held", 1_i64)
            .with("not_held_reason", code);
        let target = if let Some(known) = &due.not_held {
            Target::Seen {
                id: known.id,
                rev: known.rev,
                base: known.row.clone(),
            }
        } else {
            let day = Self::day_of(&due.line, look.today);
            row = row
                .with("kind", MeetingKind::Team.code())
                .with("title", look.say(&due.line.turn.title()))
                .with("held_on", day);
            Target::New
        };
        let sheet = Sheet {
            meeting: Change {
                kind: Meeting::KIND,
                target,
                row,
                fresh: Vec::new(),
            },
            teams: vec![due.line.team],
            marks: Vec::new(),
            rest: Presence::Unknown,
            tallies: Vec::new(),
            joined: Vec::new(),
            tasks: Vec::new(),
            seen: None,
        };
        vec![Effect::Run(Command::Attend {
            sheet: Box::new(sheet),
            token: uuid::Uuid::now_v7().to_string(),
        })]
    }

    /// A kind was chosen: a roll is called by team, heads are counted in a short form.
    fn new_of(&mut self, kind: MeetingKind, look: &Look) -> Vec<Effect> {
        if kind.has_roster() {
            self.asked = Asked::Team(kind);
            return vec![Effect::Open(Box::new(Pick::rows(
                kinds::of::<Team>(),
                "",
                false,
            )))];
        }
        let form = Form::new(kinds::of::<Meeting>())
            .only(EVENT)
            .fixed("kind", kind.code())
            .with("title", look.words.choice(MeetingKind::NAME, kind.code()))
            .with("held_on", day::show_day(look.today))
            .titled(Say::choice(MeetingKind::NAME, kind.code()));
        vec![Effect::Open(Box::new(form))]
    }

    fn narrow(&mut self) -> Vec<Effect> {
        if self.narrowed.take().is_some() {
            (self.query.team, self.query.kind) = (None, None);
            return self.start_again();
        }
        if self.pane == Pane::Expected {
            let of = self
                .due()
                .map(|due| (due.line.team, due.line.team_name.clone()));
            if let Some((team, name)) = of {
                self.query.team = Some(team);
                self.narrowed = Some(name);
                self.pane = Pane::Log;
                return self.start_again();
            }
        }
        self.asked = Asked::Narrow;
        vec![Effect::Open(Box::new(Pick::codes(
            MeetingKind::NAME,
            MeetingKind::CODES,
            "",
        )))]
    }

    fn act_on_line(&mut self, verb: Verb) -> Vec<Effect> {
        let Some(line) = self.line() else {
            return Vec::new();
        };
        let (kind, id) = (kinds::of::<Meeting>(), line.meeting.id);
        match verb {
            Verb::Minutes => vec![Effect::Open(Box::new(MinutesPage::new(id)))],
            Verb::Edit => vec![Effect::Open(menu::edit_row(kind, id))],
            Verb::History => vec![Effect::Open(menu::history(Some((kind, id))))],
            _ => {
                let name = line.meeting.row.get("title").text().to_owned();
                self.asked = Asked::Retire;
                let question = Say::new("confirm-retire").with("name", name);
                vec![Effect::Open(Box::new(Confirm::new(question, 'g')))]
            }
        }
    }

    fn view_head(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let count = |state| {
            let of = |due: &&Due| due.line.state == state;
            self.expected.iter().filter(of).count()
        };
        let late = self.expected.iter().filter(|due| due.is_late).count();
        let words = Say::new("meetings-count")
            .with("held", count(Reported::Held))
            .with("not_held", count(Reported::NotHeld))
            .with("missing", count(Reported::Missing))
            .with("late", late);
        let mut spans = vec![Span::raw(format!(" {} ", look.say(&words)))];
        if let Some(as_of) = self.as_of {
            let words = Say::new("register-as-of").with("day", as_of);
            spans.push(Span::styled(format!(" {} ", look.say(&words)), look.warn()));
        }
        frame.render_widget(Paragraph::new(Line::from(spans)), area);
        if let Some(input) = &self.search {
            let width = area.width / 3;
            let place = Rect {
                x: area.right() - width,
                width,
                ..area
            };
            let blank = " ".repeat(usize::from(width));
            frame.render_widget(Paragraph::new(blank), place);
            frame.render_widget(Paragraph::new(Line::styled("/ ", look.key())), place);
            let slot = Rect {
                x: (place.x + 2).min(place.right()),
                width: width.saturating_sub(2),
                ..place
            };
            input.view(frame, slot, look.chosen(), true);
        }
    }

    fn due_cells(due: &Due, look: &Look) -> table::Cells {
        let line = &due.line;
        let met = line.last_met.map(|day| look.short_day(day));
        let (state, style) = match line.state {
            Reported::Held => ("meetings-held", look.good()),
            Reported::NotHeld => ("meetings-not-held", look.faint()),
            Reported::Missing if due.is_late => ("meetings-late", look.bad()),
            Reported::Missing => ("meetings-missing", look.warn()),
        };
        let reason = due.not_held.as_ref().map(|meeting| {
            let code = meeting.row.get("not_held_reason").text();
            look.words.choice(NotHeldReason::NAME, code)
        });
        let about = match (reason, met) {
            (Some(reason), _) => reason,
            (None, Some(met)) if line.state == Reported::Held => met,
            (None, Some(met)) => look.say(&Say::new("meetings-last").with("day", met)),
            (None, None) => look.word("meetings-never"),
        };
        let cells = vec![
            look.word(state),
            line.team_name.clone(),
            about,
            line.hamlet_name.clone(),
        ];
        table::Cells::new(cells).styled(style)
    }

    fn view_expected(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let columns = [
            table::Column::new(look.word("meetings-state"), 12),
            table::Column::new(look.word("team"), 26).grow(1),
            table::Column::new(look.word("meetings-about"), 22),
            table::Column::new(look.word("hamlet"), 14),
        ];
        let rows: Vec<table::Cells> = self
            .expected
            .iter()
            .map(|due| Self::due_cells(due, look))
            .collect();
        let at = (self.pane == Pane::Expected).then_some(self.due_at);
        table::view(frame, area, look, &columns, &rows, at);
    }

    fn log_cells(line: &LogLine, look: &Look) -> table::Cells {
        let row = &line.meeting.row;
        let nothing = if look.ascii { "." } else { "·" };
        let day = row.get("held_on").text().parse();
        let teams: Vec<&str> = line.teams.iter().map(|(_, name)| name.as_str()).collect();
        let is_held = row.get("not_held").int() != Some(1);
        let came = match (is_held, line.turnout.roster()) {
            (false, _) => look.word("meetings-not-held"),
            (true, 0) => {
                let about = if row.get("estimate").int() == Some(1) {
                    "~"
                } else {
                    ""
                };
                let heads = row.get("headcount").int().map(show_count);
                heads.map_or_else(|| nothing.to_owned(), |heads| format!("{about}{heads}"))
            }
            (true, roster) => format!("{}/{roster}", line.turnout.present),
        };
        let guests = row.get("guests").int().map(show_count);
        let cells = vec![
            day.map(day::show_day).unwrap_or_default(),
            row.get("title").text().to_owned(),
            came,
            guests.unwrap_or_else(|| nothing.to_owned()),
            teams.join(" + "),
        ];
        let cells = table::Cells::new(cells);
        if is_held {
            cells
        } else {
            cells.styled(look.faint())
        }
    }

    fn view_log(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let title = match &self.narrowed {
            Some(narrowed) => format!("{} · {narrowed}", look.word("meetings-log")),
            None => look.word("meetings-log"),
        };
        let columns = [
            table::Column::new(look.field(Meeting::KIND, "held_on"), 10),
            table::Column::new(title, 24).grow(1),
            table::Column::new(look.word("meetings-came"), 11).right(),
            table::Column::new(look.word("meetings-guests"), 6).right(),
            table::Column::new(look.word("team"), 18),
        ];
        let rows: Vec<table::Cells> = self
            .log
            .iter()
            .map(|line| Self::log_cells(line, look))
            .collect();
        let at = (self.pane == Pane::Log).then_some(self.log_at);
        table::view(frame, area, look, &columns, &rows, at);
        if rows.is_empty() && area.height > 1 {
            let key = if self.query.search.is_empty() {
                "meetings-empty"
            } else {
                "register-nothing-found"
            };
            let place = Rect {
                y: area.y + 1,
                height: 1,
                ..area
            };
            let words = format!("  {}", look.word(key));
            frame.render_widget(Paragraph::new(Line::styled(words, look.faint())), place);
        }
    }
}

impl Screen for MeetingsPage {
    fn title(&self, look: &Look) -> String {
        look.word("main-3")
    }
    fn main(&self) -> Option<usize> {
        Some(3)
    }
    fn verbs(&self) -> Vec<Verb> {
        let moving = [
            Verb::Up,
            Verb::Down,
            Verb::PageUp,
            Verb::PageDown,
            Verb::Open,
        ];
        if self.search.is_some() {
            return [&moving[..], &[Verb::Back]].concat();
        }
        let own: &[Verb] = match self.pane {
            Pane::Expected => &[Verb::NotHeld],
            Pane::Log => &[Verb::Minutes, Verb::Edit, Verb::History, Verb::Retire],
        };
        let all = [
            Verb::New,
            Verb::Search,
            Verb::Narrow,
            Verb::AsOf,
            Verb::NextBox,
            Verb::First,
            Verb::Last,
            Verb::Go,
        ];
        [&moving[..], own, &all[..]].concat()
    }
    fn hand(&mut self) -> Option<&mut Input> {
        self.search.as_mut()
    }
    fn is_typing(&self) -> bool {
        self.search.is_some()
    }
    fn load(&mut self, office: &Office, _look: &Look) -> Result<Vec<Effect>, Problem> {
        self.read(office)?;
        Ok(Vec::new())
    }
    fn act(&mut self, verb: Verb, look: &Look) -> Vec<Effect> {
        match verb {
            Verb::Up => return self.step(-1),
            Verb::Down => return self.step(1),
            Verb::PageUp => return self.step(-8),
            Verb::PageDown => return self.step(8),
            Verb::First if self.pane == Pane::Log => return self.start_again(),
            Verb::First => self.due_at = 0,
            Verb::Last => return self.step(isize::MAX),
            Verb::NextBox => {
                self.pane = match self.pane {
                    Pane::Log if !self.expected.is_empty() => Pane::Expected,
                    _ => Pane::Log,
                };
            }
            Verb::Open => {
                self.search = None;
                return self.open(look);
            }
            Verb::New => {
                self.asked = Asked::Kind;
                let kinds = Pick::codes(MeetingKind::NAME, MeetingKind::CODES, "");
                return vec![Effect::Open(Box::new(kinds))];
            }
            Verb::NotHeld => {
                let Some(due) = self.due() else {
                    return Vec::new();
                };
                if due.line.state == Reported::Held {
                    return vec![Effect::Say(Say::new("meetings-was-held"))];
                }
                let name = format!(
                    "{} · {}",
                    due.line.team_name,
                    look.say(&due.line.turn.title())
                );
                self.asked = Asked::Reason;
                return vec![Effect::Open(Box::new(Reason::new(name)))];
            }
            Verb::Search => self.search = Some(Input::line(self.query.search.clone())),
            Verb::Narrow => return self.narrow(),
            Verb::AsOf => {
                if self.as_of.take().is_some() {
                    return vec![Effect::Reload];
                }
                let question = Say::new("meetings-as-of");
                return vec![Effect::Open(Box::new(Prompt::new("as-of", question, "")))];
            }
            Verb::Minutes | Verb::Edit | Verb::History | Verb::Retire => {
                return self.act_on_line(verb);
            }
            _ => {
                self.search = None;
                return self.searched(String::new());
            }
        }
        Vec::new()
    }
    fn typed(&mut self, key: KeyEvent, _look: &Look) -> Vec<Effect> {
        let Some(input) = &mut self.search else {
            return Vec::new();
        };
        if key.code == KeyCode::Tab {
            self.search = None;
            return Vec::new();
        }
        input.key(key);
        let typed = input.text().to_owned();
        self.searched(typed)
    }
    fn pasted(&mut self, text: &str, _look: &Look) -> Vec<Effect> {
        let Some(input) = &mut self.search else {
            return Vec::new();
        };
        input.insert(text);
        let typed = input.text().to_owned();
        self.searched(typed)
    }
    fn answered(&mut self, answer: Answer, look: &Look) -> Vec<Effect> {
        let asked = std::mem::replace(&mut self.asked, Asked::Nothing);
        match (asked, answer) {
            (Asked::Reason, Answer::Code(code)) => self.not_held(&code, look),
            (Asked::Kind, Answer::Code(code)) => MeetingKind::of(&code)
                .map(|kind| self.new_of(kind, look))
                .unwrap_or_default(),
            (Asked::Team(kind), Answer::Row { id, .. }) => {
                let page = SheetPage::of_teams(vec![id], kind, self.as_of);
                vec![Effect::Open(Box::new(page))]
            }
            (Asked::Narrow, Answer::Code(code)) => {
                self.narrowed = Some(look.words.choice(MeetingKind::NAME, &code));
                self.query.kind = MeetingKind::of(&code);
                self.start_again()
            }
            (Asked::Retire, Answer::Yes) => {
                let retire = self.line().map(|line| {
                    Effect::Run(Command::Retire {
                        kind: Meeting::KIND,
                        id: line.meeting.id,
                        rev: line.meeting.rev,
                    })
                });
                retire.into_iter().collect()
            }
            (_, Answer::Text("as-of", typed)) => match day::parse_day(&typed, look.today) {
                Ok(day) => {
                    self.as_of = Some(day);
                    vec![Effect::Reload]
                }
                Err(_) => vec![Effect::Say(Say::new("fault-not-a-day"))],
            },
            _ => Vec::new(),
        }
    }
    fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        if area.height < 2 {
            return;
        }
        self.view_head(frame, Rect { height: 1, ..area }, look);
        let body = Rect {
            y: area.y + 1,
            height: area.height - 1,
            ..area
        };
        if self.expected.is_empty() {
            self.view_log(frame, body, look);
            return;
        }
        if area.width >= 120 {
            let width = body.width / 2;
            self.view_expected(
                frame,
                Rect {
                    width: width - 1,
                    ..body
                },
                look,
            );
            let log = Rect {
                x: body.x + width,
                width: body.width - width,
                ..body
            };
            self.view_log(frame, log, look);
            return;
        }
        let height = (self.expected.len() as u16)
            .saturating_add(1)
            .min(body.height / 2);
        self.view_expected(frame, Rect { height, ..body }, look);
        let log = Rect {
            y: body.y + height,
            height: body.height - height,
            ..body
        };
        self.view_log(frame, log, look);
    }
}
