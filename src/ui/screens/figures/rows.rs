//! The rows behind a figure: each opens, and all of them print as an annex.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

use crate::domain::access::Right;
use crate::domain::day::show_day;
use crate::domain::form::Say;
use crate::domain::indicator::Value;
use crate::domain::period::Period;
use crate::domain::privacy::DisclosureList;
use crate::domain::problem::Problem;
use crate::office::{Figure, FigureRow, Office};
use crate::report;
use crate::ui::look::Look;
use crate::ui::menu;
use crate::ui::parts::{frame, table};
use crate::ui::screen::{Answer, Effect, Screen};
use crate::ui::screens::disclose::{self, WHY};
use crate::ui::screens::prompt::Prompt;
use crate::ui::verbs::{Verb, listing};

use super::shown;

/// Most rows that are read at once: a person looks at pages, not at a hundred thousand lines.
const MOST: usize = 2_000;

/// The rows behind one figure.
pub(in crate::ui::screens) struct Behind {
    code: String,
    period: Period,
    figure: Option<Figure>,
    rows: Vec<FigureRow>,
    at: usize,
    /// The file it is to be written to, once it is known to whom it goes.
    file: String,
}

impl Behind {
    /// Of the figure of that code in that period.
    pub(in crate::ui::screens) fn new(code: String, period: Period) -> Self {
        Self {
            code,
            period,
            figure: None,
            rows: Vec::new(),
            at: 0,
            file: String::new(),
        }
    }

    /// Writes the rows to a file, as an annex.
    fn export(&self, to: String) -> Vec<Effect> {
        let (code, period) = (self.code.clone(), self.period.clone());
        let draw = move |office: &mut Office| report::rows::paper(office, &code, &period);
        disclose::to_file(&self.file, Some(DisclosureList::Rows), to, draw)
    }

    /// True where a row is a person, or is called by one.
    fn names_people(&self) -> bool {
        let mut rows = self.rows.iter();
        rows.any(|row| DisclosureList::of_kind(row.kind.name).is_some())
    }
}

impl Screen for Behind {
    fn title(&self, look: &Look) -> String {
        let english = look.words.language() == "en";
        let name = self.figure.as_ref().map(|figure| figure.name.pick(english));
        name.unwrap_or(&self.code).to_owned()
    }
    fn needs(&self, verb: Verb) -> Option<Right> {
        match verb {
            Verb::Print if self.names_people() => Some(Right::TakeOut),
            _ => verb.needs(),
        }
    }
    fn verbs(&self) -> Vec<Verb> {
        listing(&[Verb::Open, Verb::Print, Verb::Back])
    }
    fn load(&mut self, office: &Office, _look: &Look) -> Result<Vec<Effect>, Problem> {
        let key = |row: &FigureRow| (row.kind.name, row.id);
        let held = self.rows.get(self.at).map(key);
        self.rows = office.figure_rows(&self.code, &self.period, None, MOST)?;
        self.figure = office.figures_of(&[&self.code], &self.period, None)?.pop();
        self.at = table::kept(self.at, held, self.rows.iter().map(key));
        Ok(Vec::new())
    }
    fn act(&mut self, verb: Verb, _look: &Look) -> Vec<Effect> {
        let rows = self.rows.len();
        if table::walk(&mut self.at, verb, 15, rows) {
            return Vec::new();
        }
        match verb {
            Verb::Open => {
                let row = self.rows.get(self.at);
                row.map(|row| Effect::Open(menu::open_row(row.kind, row.id)))
                    .into_iter()
                    .collect()
            }
            Verb::Print => {
                let question = Say::new("report-page-file");
                let name = format!("{}-{}.docx", self.code, self.period.name);
                let name = name.replace("..", "-");
                vec![Effect::Open(Box::new(Prompt::new("file", question, name)))]
            }
            _ => vec![Effect::Close],
        }
    }
    fn answered(&mut self, answer: Answer, look: &Look) -> Vec<Effect> {
        match answer {
            Answer::Text("file", path) if !path.is_empty() => {
                self.file = path;
                if self.names_people() {
                    vec![disclose::ask(look)]
                } else {
                    self.export(String::new())
                }
            }
            Answer::Text(WHY, to) => self.export(to),
            _ => Vec::new(),
        }
    }
    fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let Some(figure) = &self.figure else {
            return;
        };
        let head = Say::new("figures-rows")
            .with("number", shown(figure.value, figure, look))
            .with("unit", figure.unit.pick(look.words.language() == "en"))
            .with(
                "count",
                if self.rows.len() == MOST {
                    format!("{MOST}+")
                } else {
                    self.rows.len().to_string()
                },
            )
            .with("window", self.period.window());
        let lines = frame::wrap(
            &look.say(&head),
            usize::from(area.width.saturating_sub(2)),
            2,
        );
        let top = (lines.len() as u16).min(area.height);
        let lines: Vec<Line<'_>> = lines
            .into_iter()
            .map(|line| Line::styled(format!(" {line}"), look.heading()))
            .collect();
        frame.render_widget(
            Paragraph::new(lines),
            Rect {
                height: top,
                ..area
            },
        );
        let body = Rect {
            y: area.y + top,
            height: area.height - top,
            ..area
        };
        if self.rows.is_empty() {
            let none = Line::styled(
                format!("  {}", look.word("figures-rows-none")),
                look.faint(),
            );
            frame.render_widget(Paragraph::new(none), body);
            return;
        }
        let columns = [
            table::Column::new(look.word("figures-row"), 30).grow(1),
            table::Column::new(look.word("figures-day"), 10),
            table::Column::new(look.word("figures-amount"), 9).right(),
            table::Column::new(look.word("hamlet"), 20),
        ];
        let rows: Vec<table::Cells> = self
            .rows
            .iter()
            .map(|row| {
                table::Cells::new(vec![
                    row.label.clone(),
                    row.day.map(show_day).unwrap_or_default(),
                    row.amount
                        .map(|amount| Value::Number(amount).show(0))
                        .unwrap_or_default(),
                    row.hamlet.clone(),
                ])
            })
            .collect();
        table::view(frame, body, look, &columns, &rows, Some(self.at));
    }
}
