//! The page of a paper: the chain it stands in (directive → plan → programme), what it proves, and the tasks it gave.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;

use crate::domain::assessment::Assessment;
use crate::domain::day;
use crate::domain::document::{Document, shown_number};
use crate::domain::form::{Record, Row};
use crate::domain::kinds;
use crate::domain::meeting::{self, Task};
use crate::domain::problem::Problem;
use crate::office::{Ask, Office};
use crate::ui::look::Look;
use crate::ui::menu;
use crate::ui::parts::frame::wrap;
use crate::ui::parts::lists::{List, Lists};
use crate::ui::parts::table::{Cells, Column};
use crate::ui::screen::{Effect, Screen};
use crate::ui::screens::record::Form;
use crate::ui::verbs::Verb;

/// The lists of the page, in their order.
const CHAIN: usize = 0;
const TASKS: usize = 2;

/// The page.
pub struct PaperPage {
    paper: i64,
    name: String,
    row: Row,
    lists: Lists,
}

impl PaperPage {
    /// Of that paper.
    pub fn new(paper: i64) -> Self {
        Self {
            paper,
            name: String::new(),
            row: Row::new(),
            lists: Lists::default(),
        }
    }

    fn task(&self) -> Effect {
        let form = Form::new(kinds::of::<Task>()).with("document", self.paper.to_string());
        Effect::Open(Box::new(form))
    }

    fn head(&self, width: u16, look: &Look) -> Vec<Line<'static>> {
        let kind = kinds::of::<Document>();
        let value = |name: &str| {
            kind.field(name)
                .filter(|_| !self.row.get(name).is_blank())
                .map(|field| look.value(field, &self.row, None))
        };
        let named = |name: &str| {
            value(name).map(|value| format!("{}: {value}", look.field(kind.name, name)))
        };
        let first: Vec<String> = ["direction", "kind", "issuer", "issued_on"]
            .into_iter()
            .filter_map(value)
            .collect();
        let second: Vec<String> = ["signer", "effective_on", "valid_until", "kept_at"]
            .into_iter()
            .filter_map(named)
            .collect();
        let title = self.row.get("title").text().to_owned();
        let ended = self.until().is_some_and(|until| until < look.today);
        let style = if ended { look.bad() } else { Style::new() };
        let room = usize::from(width.saturating_sub(2));
        let mut lines: Vec<Line<'static>> = Vec::new();
        for (words, style, most) in [
            (title, look.heading(), 2),
            (first.join(" · "), Style::new(), 2),
            (second.join(" · "), style, 2),
        ] {
            if !words.is_empty() {
                lines.extend(
                    wrap(&words, room, most)
                        .into_iter()
                        .map(|line| Line::styled(format!(" {line}"), style)),
                );
            }
        }
        if ended {
            let words = format!(" ! {}", look.word("paper-ended"));
            lines.push(Line::styled(words, look.bad()));
        }
        lines
    }

    fn until(&self) -> Option<chrono::NaiveDate> {
        self.row.get("valid_until").text().parse().ok()
    }
}

fn chain(ask: Ask<'_>, paper: i64, look: &Look) -> Result<List, Problem> {
    let turn = if look.ascii { "`- " } else { "└ " };
    let rows = ask.chain(paper)?.into_iter().map(|node| {
        let row = &node.document.row;
        let indent = if node.depth == 0 {
            String::new()
        } else {
            format!("{}{turn}", "  ".repeat(node.depth - 1))
        };
        let own = node.document.id == paper;
        let style = if own { look.heading() } else { Style::new() };
        let cells = vec![
            format!("{indent}{}", shown_number(row)),
            look.words.choice("paper-kind", row.get("kind").text()),
            written(row, "issued_on"),
            row.get("title").text().to_owned(),
        ];
        (
            Cells::new(cells).styled(style),
            Some((Document::KIND, node.document.id)),
        )
    });
    Ok(List {
        title: look.word("paper-chain"),
        columns: vec![
            Column::new(look.field(Document::KIND, "number"), 22),
            Column::new(look.word("columns-kind"), 13),
            Column::new(look.word("columns-issued"), 10),
            Column::new(look.field(Document::KIND, "title"), 24).grow(1),
        ],
        rows: rows.collect(),
        nothing: String::new(),
    })
}

fn uses(ask: Ask<'_>, paper: i64, look: &Look) -> Result<List, Problem> {
    let rows = ask.uses_of(paper)?.into_iter().map(|used| {
        let proves = used
            .proves_on
            .parse()
            .map(day::show_day)
            .unwrap_or_default();
        let set = if used.subject.is_empty() {
            used.set_title
        } else {
            format!("{} · {}", used.subject, used.set_title)
        };
        let cells = vec![used.code, used.title, used.round, proves, set];
        (Cells::new(cells), Some((Assessment::KIND, used.assessment)))
    });
    Ok(List {
        title: look.word("paper-uses"),
        columns: vec![
            Column::new(look.word("gaps-code"), 5),
            Column::new(look.word("gaps-criterion"), 24).grow(1),
            Column::new(look.field(Assessment::KIND, "round"), 6),
            Column::new(look.word("paper-proves"), 10),
            Column::new(look.field(Assessment::KIND, "criteria_set"), 20),
        ],
        rows: rows.collect(),
        nothing: look.word("paper-no-uses"),
    })
}

fn tasks(ask: Ask<'_>, paper: i64, look: &Look) -> Result<List, Problem> {
    let rows = ask.tasks_of(paper)?.into_iter().map(|task| {
        let row = &task.row;
        let open = row.get("done_on").is_blank();
        let late = meeting::is_late(row, look.today);
        let style = match (open, late) {
            (_, true) => look.bad(),
            (true, false) => Style::new(),
            (false, false) => look.faint(),
        };
        let done = if open {
            look.word("paper-task-open")
        } else {
            written(row, "done_on")
        };
        let cells = vec![
            written(row, "due"),
            row.get("title").text().to_owned(),
            row.get("owner").text().to_owned(),
            if late { format!("! {done}") } else { done },
        ];
        (Cells::new(cells).styled(style), Some((Task::KIND, task.id)))
    });
    Ok(List {
        title: look.word("paper-tasks"),
        columns: vec![
            Column::new(look.field(Task::KIND, "due"), 10),
            Column::new(look.field(Task::KIND, "title"), 30).grow(1),
            Column::new(look.field(Task::KIND, "owner"), 16),
            Column::new(look.field(Task::KIND, "done_on"), 12),
        ],
        rows: rows.collect(),
        nothing: look.word("paper-no-tasks"),
    })
}

fn written(row: &Row, field: &str) -> String {
    row.get(field)
        .text()
        .parse()
        .map(day::show_day)
        .unwrap_or_default()
}

impl Screen for PaperPage {
    fn title(&self, _look: &Look) -> String {
        self.name.clone()
    }
    fn verbs(&self) -> Vec<Verb> {
        Lists::verbs(&[
            Verb::New,
            Verb::Task,
            Verb::Edit,
            Verb::Chain,
            Verb::History,
            Verb::Back,
        ])
    }
    fn load(&mut self, office: &Office, look: &Look) -> Result<Vec<Effect>, Problem> {
        let ask = office.ask();
        let kind = kinds::of::<Document>();
        let first = self.name.is_empty();
        self.row = ask.row(kind, self.paper)?.row;
        let number = shown_number(&self.row);
        self.name = if number.is_empty() {
            ask.label_of(kind, &self.row)?
        } else {
            number
        };
        self.lists.set(vec![
            chain(ask, self.paper, look)?,
            uses(ask, self.paper, look)?,
            tasks(ask, self.paper, look)?,
        ]);
        if first {
            self.lists.find((Document::KIND, self.paper));
        }
        Ok(Vec::new())
    }
    fn act(&mut self, verb: Verb, _look: &Look) -> Vec<Effect> {
        let kind = kinds::of::<Document>();
        match verb {
            Verb::Open => match self.lists.way() {
                // The paper in hand is this one: its form opens; any other one takes its place, so that walking leaves no pile.
                Some((name, id)) if name == Document::KIND && id == self.paper => {
                    return vec![Effect::Open(menu::edit_row(kind, id))];
                }
                Some((name, id)) if name == Document::KIND => {
                    return vec![Effect::Replace(Box::new(Self::new(id)))];
                }
                Some((name, id)) => {
                    return kinds::find(name)
                        .map(|kind| Effect::Open(menu::open_row(kind, id)))
                        .into_iter()
                        .collect();
                }
                None => {}
            },
            Verb::New if self.lists.hand() == TASKS => return vec![self.task()],
            Verb::New => {
                let form = Form::new(kind).with("parent", self.paper.to_string());
                return vec![Effect::Open(Box::new(form))];
            }
            Verb::Task => return vec![self.task()],
            Verb::Edit => return vec![Effect::Open(menu::edit_row(kind, self.paper))],
            Verb::Chain => self.lists.take(CHAIN),
            Verb::History => return vec![Effect::Open(menu::history(Some((kind, self.paper))))],
            Verb::Back => return vec![Effect::Close],
            _ => self.lists.walk(verb),
        }
        Vec::new()
    }
    fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        self.lists
            .view(frame, area, self.head(area.width, look), look);
    }
}
