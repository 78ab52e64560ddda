//! The rows behind a figure: each opens.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

use crate::domain::day::show_day;
use crate::domain::form::Say;
use crate::domain::indicator::Value;
use crate::domain::period::Period;
use crate::domain::problem::Problem;
use crate::office::{Figure, FigureRow, Office};
use crate::ui::look::Look;
use crate::ui::menu;
use crate::ui::parts::{frame, table};
use crate::ui::screen::{Effect, Screen};
use crate::ui::verbs::Verb;

use super::shown;

/// Most rows that are read at once: a person looks at pages, not at a hundred thousand lines.
const MOST: usize = 2_000;

/// The rows behind one figure.
pub(super) struct Behind {
    figure: Figure,
    period: Period,
    rows: Vec<FigureRow>,
    at: usize,
}

impl Behind {
    /// Of that figure in that period.
    pub(super) fn new(figure: Figure, period: Period) -> Self {
        Self {
            figure,
            period,
            rows: Vec::new(),
            at: 0,
        }
    }
}

impl Screen for Behind {
    fn title(&self, look: &Look) -> String {
        self.figure
            .name
            .pick(look.words.language() == "en")
            .to_owned()
    }
    fn verbs(&self) -> Vec<Verb> {
        vec![
            Verb::Up,
            Verb::Down,
            Verb::PageUp,
            Verb::PageDown,
            Verb::First,
            Verb::Last,
            Verb::Open,
            Verb::Back,
        ]
    }
    fn load(&mut self, office: &Office, _look: &Look) -> Result<Vec<Effect>, Problem> {
        self.rows = office.figure_rows(&self.figure.code, &self.period, None, MOST)?;
        let mut again = office.figures_of(&[&self.figure.code], &self.period, None)?;
        if let Some(figure) = again.pop() {
            self.figure = figure;
        }
        self.at = self.at.min(self.rows.len().saturating_sub(1));
        Ok(Vec::new())
    }
    fn act(&mut self, verb: Verb, _look: &Look) -> Vec<Effect> {
        let rows = self.rows.len();
        match verb {
            Verb::Up => self.at = table::moved(self.at, -1, rows),
            Verb::Down => self.at = table::moved(self.at, 1, rows),
            Verb::PageUp => self.at = table::moved(self.at, -15, rows),
            Verb::PageDown => self.at = table::moved(self.at, 15, rows),
            Verb::First => self.at = 0,
            Verb::Last => self.at = rows.saturating_sub(1),
            Verb::Open => {
                let row = self.rows.get(self.at);
                return row
                    .map(|row| Effect::Open(menu::open_row(row.kind, row.id)))
                    .into_iter()
                    .collect();
            }
            _ => return vec![Effect::Close],
        }
        Vec::new()
    }
    fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let head = Say::new("figures-rows")
            .with("number", shown(self.figure.value, &self.figure, look))
            .with("unit", self.figure.unit.pick(look.words.language() == "en"))
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
