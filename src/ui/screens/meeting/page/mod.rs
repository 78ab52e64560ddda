//! The third main screen: the meetings that the rhythms expect, each with how it stands, and the log of those that were held, newest
//! first. Every line opens its sheet in one key.

mod answering;
mod draw;

use chrono::NaiveDate;
use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::Rect;

use super::minutes::MinutesPage;
use super::reason::Reason;
use super::sheet::SheetPage;
use crate::domain::day;
use crate::domain::form::{Choice, Say};
use crate::domain::kinds;
use crate::domain::meeting::{Meeting, MeetingKind};
use crate::domain::problem::Problem;
use crate::domain::text;
use crate::office::{Answer as Reported, Expected, LogLine, LogQuery, Office, Stored};
use crate::ui::look::Look;
use crate::ui::menu;
use crate::ui::parts::{input::Input, search::Search, table};
use crate::ui::screen::{Answer, Effect, Screen};
use crate::ui::screens::confirm::Confirm;
use crate::ui::screens::pick::Pick;
use crate::ui::screens::prompt::Prompt;
use crate::ui::verbs::{Verb, finding, listing};

/// Meetings read at once.
const WINDOW: usize = 80;

/// Which of the two lists takes the keys.
#[derive(Clone, Copy, PartialEq)]
enum Pane {
    Expected,
    Log,
}

/// What the next answer of a window above is for.
enum Asked {
    Nothing,
    /// Why this team held none, over what the book said about it.
    Reason(i64, Option<Stored>),
    Kind,
    Team(MeetingKind),
    Narrow,
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
    search: Search,
    asked: Asked,
    /// The team that is being answered for here.
    answering: Option<i64>,
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
            search: Search::default(),
            asked: Asked::Nothing,
            answering: None,
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
        // A team answered for here moves to the end: the cursor keeps its place, where the next one without an answer is now. One that a
        // colleague answered for stays in hand.
        if let Some((team, before)) = kept
            && let Some(place) = self.expected.iter().position(|due| due.line.team == team)
        {
            let is_answered = before == Reported::Missing
                && self.expected[place].line.state != before
                && self
                    .answering
                    .take_if(|answering| *answering == team)
                    .is_some();
            if !is_answered {
                self.due_at = place;
            }
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
                let name = line.meeting.row.get("title").text();
                let window = Confirm::retire(kind.name, (id, line.meeting.rev), name);
                vec![Effect::Open(Box::new(window))]
            }
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
        if self.search.is_open() {
            return finding(&[Verb::Open, Verb::Back]);
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
            Verb::Go,
        ];
        listing(&[&[Verb::Open], own, &all].concat())
    }
    fn hand(&mut self) -> Option<&mut Input> {
        self.search.hand()
    }
    fn is_typing(&self) -> bool {
        self.search.is_open()
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
                self.search.close();
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
                let (team, seen) = (due.line.team, due.not_held.clone());
                self.asked = Asked::Reason(team, seen);
                self.answering = Some(team);
                return vec![Effect::Open(Box::new(Reason::new(name)))];
            }
            Verb::Search => self.search.open(&self.query.search),
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
                self.search.close();
                return self.searched(String::new());
            }
        }
        Vec::new()
    }
    fn typed(&mut self, key: KeyEvent, _look: &Look) -> Vec<Effect> {
        let typed = self.search.key(key);
        typed.map(|text| self.searched(text)).unwrap_or_default()
    }
    fn pasted(&mut self, text: &str, _look: &Look) -> Vec<Effect> {
        let typed = self.search.paste(text);
        typed.map(|text| self.searched(text)).unwrap_or_default()
    }
    fn answered(&mut self, answer: Answer, look: &Look) -> Vec<Effect> {
        let asked = std::mem::replace(&mut self.asked, Asked::Nothing);
        if answer == Answer::Nothing {
            self.answering = None;
        }
        match (asked, answer) {
            (Asked::Reason(team, seen), Answer::Code(code)) => {
                self.not_held((team, seen), &code, look)
            }
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
        self.draw(frame, area, look);
    }
}
