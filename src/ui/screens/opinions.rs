//! Opinions of the residents: what still owes an answer, the most pressing first. Several of one forum are noted in a row; one answer closes all
//! that are marked. Nobody who spoke stands anywhere.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use crate::domain::access::Right;
use crate::domain::command::{Change, Command};
use crate::domain::day::show_day;
use crate::domain::form::{Choice, Kind, Row, Say, choice_key};
use crate::domain::kinds;
use crate::domain::number;
use crate::domain::opinion::{
    ANSWER_DAYS, Opinion, OpinionOccurrence, OpinionState, OpinionTopic, Referral,
};
use crate::domain::problem::Problem;
use crate::office::{Office, Stored, Times};
use crate::ui::look::Look;
use crate::ui::menu;
use crate::ui::parts::{frame, table};
use crate::ui::screen::{About, Answer, Effect, Screen};
use crate::ui::screens::confirm::Confirm;
use crate::ui::screens::record::Form;
use crate::ui::verbs::{Verb, listing};

/// Opinions shown at the most.
const MOST: usize = 400;
/// The boxes of an intake, in the order a forum is noted down.
const INTAKE: &[&str] = &[
    "title",
    "topic",
    "source",
    "received_on",
    "count",
    "meeting",
    "hamlet",
    "owner",
    "due",
    "state",
    "answer",
];
/// What stays from one opinion of a forum to the next.
const KEPT: &[&str] = &["source", "received_on", "meeting", "hamlet", "due"];
/// The boxes of an answer.
const REPLY: &[&str] = &[
    "state",
    "answered_on",
    "answer",
    "answer_document",
    "forwarded_to",
];

/// One opinion in the list.
struct Raised {
    stored: Stored,
    times: Times,
    state: OpinionState,
    due: Option<NaiveDate>,
    /// Working days until it is due, below 0 when the day has passed.
    left: Option<i64>,
}

/// The opinions.
#[derive(Default)]
pub struct Opinions {
    rows: Vec<Raised>,
    marked: BTreeSet<i64>,
    all: bool,
    at: usize,
    referred: i64,
    /// The day by which what is noted today is usually answered.
    usual: Option<NaiveDate>,
}

/// The form that notes opinions in a row, with the day by which they are to be answered.
fn intake(due: Option<NaiveDate>) -> Form {
    let form = Form::new(kinds::of::<Opinion>()).only(INTAKE);
    let form = KEPT
        .iter()
        .fold(form.batch(), |form, name| form.pinned(name));
    let form = form.titled(Say::new("opinions-intake"));
    match due {
        Some(due) => form.with("due", show_day(due)),
        None => form,
    }
}

impl Opinions {
    fn current(&self) -> Option<&Raised> {
        self.rows.get(self.at)
    }

    /// The marked opinions, or the one in hand.
    fn chosen(&self) -> Vec<Stored> {
        let rows = self.rows.iter().map(|row| &row.stored);
        let marked = rows.filter(|row| self.marked.contains(&row.id));
        let marked: Vec<Stored> = marked.cloned().collect();
        if marked.is_empty() {
            let current = self.current();
            current.map(|row| row.stored.clone()).into_iter().collect()
        } else {
            marked
        }
    }

    fn reply(&self) -> Vec<Effect> {
        let chosen = self.chosen();
        if chosen.is_empty() {
            return Vec::new();
        }
        let ids: Vec<String> = chosen.iter().map(|row| row.id.to_string()).collect();
        let about = format!("reply-{}", ids.join("+"));
        let title = Say::new("opinions-reply").with("count", chosen.len());
        let what = Say::new("op-reply").with("count", chosen.len());
        let make = move |rows: Vec<(&'static Kind, Row)>, token: &str| {
            let answer = rows.into_iter().next().map(|(_, row)| row);
            let answer = answer.unwrap_or_default();
            let changes = chosen
                .iter()
                .map(|seen| {
                    Change::seen::<Opinion>(seen.id, seen.rev, seen.row.clone(), answer.clone())
                })
                .collect();
            Command::Save {
                changes,
                what: Some(what.clone()),
                token: token.to_owned(),
            }
        };
        let boxes: &[(&'static Kind, &[&str])] = &[(kinds::of::<Opinion>(), REPLY)];
        let form = Form::composed(boxes, about, title, Box::new(make));
        let form = form
            .with("state", OpinionState::InWriting.code())
            .with("answered_on", "h");
        vec![Effect::Open(Box::new(form))]
    }

    fn again(&self) -> Vec<Effect> {
        let Some(row) = self.current() else {
            return Vec::new();
        };
        let form = Form::new(kinds::of::<OpinionOccurrence>())
            .fixed("opinion", row.stored.id)
            .with("raised_on", "h");
        vec![Effect::Open(Box::new(form))]
    }

    fn head(&self, look: &Look) -> String {
        let late = self.rows.iter().filter(|row| row.is_late(look.today));
        let key = if self.all {
            "opinions-all"
        } else {
            "opinions-open"
        };
        let words = Say::new(key).with("referred", self.referred);
        let words = if self.all {
            words
        } else {
            words
                .with("open", self.rows.len())
                .with("late", late.count())
        };
        if self.marked.is_empty() {
            return look.say(&words);
        }
        let marked = Say::new("opinions-marked").with("count", self.marked.len());
        format!("{} · {}", look.say(&words), look.say(&marked))
    }
}

impl Raised {
    fn is_late(&self, today: NaiveDate) -> bool {
        self.state.is_late(self.due, today)
    }

    /// Its day with the working days that are left.
    fn deadline(&self, look: &Look) -> Option<String> {
        let (due, left) = (self.due?, self.left?);
        let key = if left < 0 {
            "opinions-passed"
        } else {
            "opinions-left"
        };
        let say = Say::new(key).with("due", due).with("days", left.abs());
        self.state.is_open().then(|| look.say(&say))
    }

    fn cells(&self, marked: bool, look: &Look) -> table::Cells {
        let late = self.is_late(look.today);
        let due = self.due.map(|due| look.short_day(due)).unwrap_or_default();
        let row = &self.stored.row;
        let cells = table::Cells::new(vec![
            if marked { "*" } else { "" }.to_owned(),
            if late { format!("!{due}") } else { due },
            row.get("title").text().to_owned(),
            number::show_count(self.times.count),
            look.word(&choice_key(OpinionState::NAME, self.state.code())),
            look.word(&choice_key(OpinionTopic::NAME, row.get("topic").text())),
        ]);
        if late {
            cells.styled(look.bad())
        } else if self.state.is_open() {
            cells
        } else {
            cells.styled(look.faint())
        }
    }
}

impl Screen for Opinions {
    fn title(&self, look: &Look) -> String {
        look.word("opinion.plural")
    }
    fn needs(&self, verb: Verb) -> Option<Right> {
        match verb {
            Verb::Mark => Some(Right::Record),
            _ => verb.needs(),
        }
    }
    fn verbs(&self) -> Vec<Verb> {
        listing(&[
            Verb::Open,
            Verb::New,
            Verb::Mark,
            Verb::Reply,
            Verb::Again,
            Verb::Refer,
            Verb::Narrow,
            Verb::Retire,
            Verb::History,
            Verb::Back,
        ])
    }
    fn load(&mut self, office: &Office, look: &Look) -> Result<Vec<Effect>, Problem> {
        let ask = office.ask();
        let held = self.current().map(|row| row.stored.id);
        let stored = if self.all {
            ask.recent_opinions(MOST)?
        } else {
            ask.open_opinions(MOST)?
        };
        let calendar = office.calendar();
        self.usual = Some(calendar.after(office.today(), ANSWER_DAYS));
        self.rows = stored
            .into_iter()
            .map(|stored| {
                let due = stored.row.get("due").text().parse().ok();
                Ok(Raised {
                    left: due.map(|due| calendar.left(office.today(), due)),
                    times: ask.opinion_times(stored.id)?,
                    state: OpinionState::of(stored.row.get("state").text()).unwrap_or_default(),
                    due,
                    stored,
                })
            })
            .collect::<Result<_, Problem>>()?;
        let ids: BTreeSet<i64> = self.rows.iter().map(|row| row.stored.id).collect();
        self.marked.retain(|id| ids.contains(id));
        let first = look.today.with_ordinal(1).unwrap_or(look.today);
        self.referred = ask.referral_total(first, look.today)?;
        let now = self.rows.iter().map(|row| row.stored.id);
        self.at = table::kept(self.at, held, now);
        Ok(Vec::new())
    }
    fn act(&mut self, verb: Verb, _look: &Look) -> Vec<Effect> {
        let kind = kinds::of::<Opinion>();
        let length = self.rows.len();
        if table::walk(&mut self.at, verb, 15, length) {
            return Vec::new();
        }
        match verb {
            Verb::Narrow => {
                self.all = !self.all;
                return vec![Effect::Reload];
            }
            Verb::Mark => {
                if let Some(id) = self.current().map(|row| row.stored.id) {
                    if !self.marked.remove(&id) {
                        self.marked.insert(id);
                    }
                    self.at = table::moved(self.at, 1, length);
                }
            }
            Verb::New => return vec![Effect::Open(Box::new(intake(self.usual)))],
            Verb::Reply => return self.reply(),
            Verb::Again => return self.again(),
            Verb::Refer => return vec![Effect::Open(menu::new_row(kinds::of::<Referral>()))],
            Verb::Open | Verb::History | Verb::Retire => {
                let Some(row) = self.current() else {
                    return Vec::new();
                };
                let id = row.stored.id;
                return vec![Effect::Open(match verb {
                    Verb::Open => menu::edit_row(kind, id),
                    Verb::History => menu::history(Some((kind, id))),
                    _ => {
                        let name = row.stored.row.get("title").text();
                        Box::new(Confirm::retire(kind.name, (id, row.stored.rev), name))
                    }
                })];
            }
            _ => return vec![Effect::Close],
        }
        Vec::new()
    }
    fn answered(&mut self, answer: Answer, _look: &Look) -> Vec<Effect> {
        if matches!(answer, Answer::Row { .. }) {
            self.marked.clear();
        }
        Vec::new()
    }
    fn about(&self, _office: Option<&Office>, look: &Look) -> About {
        About {
            lines: vec![self.head(look)],
            more: Vec::new(),
        }
    }
    fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        if area.height < 3 {
            return;
        }
        let style = if self.all {
            look.warn()
        } else {
            look.heading()
        };
        let head = Line::from(Span::styled(format!(" {}", self.head(look)), style));
        frame::lines(frame, Rect { height: 1, ..area }, vec![head]);
        let own = self.current().and_then(|row| row.deadline(look));
        let width = usize::from(area.width.saturating_sub(2));
        let boundary = frame::wrap(&look.word("opinions-boundary"), width, 2);
        let tail: Vec<Line<'_>> = own
            .into_iter()
            .chain(boundary)
            .map(|words| Line::styled(format!(" {words}"), look.faint()))
            .collect();
        let low = (tail.len() as u16).min(area.height - 2);
        let body = Rect {
            y: area.y + 1,
            height: area.height - 1 - low,
            ..area
        };
        let foot = Rect {
            y: body.bottom(),
            height: low,
            ..area
        };
        frame.render_widget(Paragraph::new(tail), foot);
        frame::follows(frame, foot, look);
        if self.rows.is_empty() {
            frame::note(frame, body, &look.word("opinions-empty"));
            return;
        }
        let columns = [
            table::Column::new("", 1),
            table::Column::new(look.word("opinions-due"), 6),
            table::Column::new(look.field("opinion", "title"), 28).grow(1),
            table::Column::new(look.word("opinions-times"), 5).right(),
            table::Column::new(look.field("opinion", "state"), 16),
            table::Column::new(look.field("opinion", "topic"), 18),
        ];
        let rows: Vec<table::Cells> = self
            .rows
            .iter()
            .map(|row| row.cells(self.marked.contains(&row.stored.id), look))
            .collect();
        table::view(frame, body, look, &columns, &rows, Some(self.at));
    }
}
