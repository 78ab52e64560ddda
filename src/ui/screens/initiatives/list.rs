//! Every model with its points, its teams and the newest step of its life; the three counts above.

use chrono::{Months, NaiveDate};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use crate::domain::form::{Choice, Say, choice_key};
use crate::domain::initiative::{Initiative, InitiativeAct};
use crate::domain::kinds;
use crate::domain::number;
use crate::domain::problem::Problem;
use crate::office::{InitiativeCount, InitiativeCounts, LastStep, Office, REVIEWED_WITHIN, Stored};
use crate::ui::look::Look;
use crate::ui::menu;
use crate::ui::parts::{frame, table};
use crate::ui::screen::{Answer, Effect, Screen};
use crate::ui::screens::confirm::Confirm;
use crate::ui::verbs::{Verb, listing};

use super::{Seen, page::InitiativePage};

/// One model in the list.
struct Row {
    stored: Stored,
    count: Option<InitiativeCount>,
    last: LastStep,
}

/// The list of models.
#[derive(Default)]
pub struct Initiatives {
    rows: Vec<Row>,
    at: usize,
    seen: Seen,
}

impl Row {
    fn ended(&self) -> Option<NaiveDate> {
        self.stored.row.get("ended_on").text().parse().ok()
    }

    fn stands(&self, on: NaiveDate) -> bool {
        self.ended().is_none_or(|ended| ended > on)
    }

    /// Nobody has reviewed it for a year.
    fn is_stale(&self, on: NaiveDate) -> bool {
        let started = self.stored.row.get("started_on").text().parse().ok();
        let since = self.last.reviewed_on.or(started);
        self.stands(on)
            && since.is_some_and(|day: NaiveDate| day + Months::new(REVIEWED_WITHIN) < on)
    }

    fn mark(&self, on: NaiveDate, look: &Look) -> String {
        if let Some(ended) = self.ended().filter(|_| !self.stands(on)) {
            return look.say(&Say::new("initiatives-ended").with("day", ended));
        }
        if self.is_stale(on) {
            return look.word("initiatives-stale");
        }
        if self.count.is_some_and(|count| count.typical) {
            return look.word("initiatives-typical");
        }
        String::new()
    }

    fn cells(&self, on: NaiveDate, look: &Look) -> table::Cells {
        let number = |number: Option<i64>| number.map(number::show_count).unwrap_or_default();
        let step = self.last.step.map_or_else(String::new, |step| {
            let words = look.word(&choice_key(InitiativeAct::NAME, step.code()));
            let day = self.last.done_on.map(|day| look.short_day(day));
            format!("{words} {}", day.unwrap_or_default())
        });
        let cells = table::Cells::new(vec![
            self.stored.row.get("name").text().to_owned(),
            number(self.count.map(|count| count.points)),
            number(self.count.map(|count| count.teams)),
            step,
            self.mark(on, look),
        ]);
        if !self.stands(on) {
            cells.styled(look.faint())
        } else if self.is_stale(on) {
            cells.styled(look.warn())
        } else {
            cells
        }
    }
}

impl Screen for Initiatives {
    fn title(&self, look: &Look) -> String {
        look.word("initiative.plural")
    }
    fn main(&self) -> Option<usize> {
        Some(5)
    }
    fn verbs(&self) -> Vec<Verb> {
        listing(&[
            Verb::Open,
            Verb::New,
            Verb::Edit,
            Verb::AsOf,
            Verb::Retire,
            Verb::History,
            Verb::Go,
        ])
    }
    fn load(&mut self, office: &Office, look: &Look) -> Result<Vec<Effect>, Problem> {
        let ask = office.ask();
        let held = self.rows.get(self.at).map(|row| row.stored.id);
        let on = self.seen.day(look);
        let counts = ask.initiatives_on(on, None)?;
        let steps = ask.last_steps(on)?;
        self.rows = ask
            .all(kinds::of::<Initiative>())?
            .into_iter()
            .filter(|stored| stored.row.get("started_on").text() <= on.to_string().as_str())
            .map(|stored| Row {
                count: counts.get(&stored.id).copied(),
                last: steps.get(&stored.id).copied().unwrap_or_default(),
                stored,
            })
            .collect();
        self.rows.sort_by_key(|row| !row.stands(on));
        let now = self.rows.iter().map(|row| row.stored.id);
        self.at = table::kept(self.at, held, now);
        Ok(Vec::new())
    }
    fn act(&mut self, verb: Verb, _look: &Look) -> Vec<Effect> {
        let kind = kinds::of::<Initiative>();
        if table::walk(&mut self.at, verb, 15, self.rows.len()) {
            return Vec::new();
        }
        let opens = match verb {
            Verb::AsOf => return self.seen.toggle(),
            Verb::New => return vec![Effect::Open(menu::new_row(kind))],
            verb => verb,
        };
        let Some(row) = self.rows.get(self.at) else {
            return Vec::new();
        };
        let id = row.stored.id;
        vec![Effect::Open(match opens {
            Verb::Edit => menu::edit_row(kind, id),
            Verb::History => menu::history(Some((kind, id))),
            Verb::Retire => {
                let name = row.stored.row.get("name").text();
                Box::new(Confirm::retire(kind.name, (id, row.stored.rev), name))
            }
            _ => Box::new(InitiativePage::new(id).seen(self.seen)),
        })]
    }
    fn answered(&mut self, answer: Answer, look: &Look) -> Vec<Effect> {
        self.seen.answered(&answer, look)
    }
    fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let on = self.seen.day(look);
        let sum = InitiativeCounts::sum(self.rows.iter().filter_map(|row| row.count.as_ref()));
        let words = Say::new("initiatives-counts")
            .with("day", on)
            .with("kinds", sum.kinds)
            .with("points", sum.points)
            .with("teams", sum.teams)
            .with("typical", sum.typical);
        let style = if self.seen.0.is_some() {
            look.warn()
        } else {
            look.heading()
        };
        let head = Rect {
            height: 1.min(area.height),
            ..area
        };
        let line = Line::from(Span::styled(format!(" {}", look.say(&words)), style));
        frame.render_widget(Paragraph::new(line), head);
        let body = Rect {
            y: area.y + head.height,
            height: area.height - head.height,
            ..area
        };
        if self.rows.is_empty() {
            frame::note(frame, body, &look.word("initiatives-empty"));
            return;
        }
        let columns = [
            table::Column::new(look.field("initiative", "name"), 22).grow(1),
            table::Column::new(look.word("initiatives-points"), 6).right(),
            table::Column::new(look.word("initiatives-teams"), 4).right(),
            table::Column::new(look.word("initiatives-step"), 20),
            table::Column::new("", 16),
        ];
        let rows: Vec<table::Cells> = self.rows.iter().map(|row| row.cells(on, look)).collect();
        table::view(frame, body, look, &columns, &rows, Some(self.at));
    }
}
