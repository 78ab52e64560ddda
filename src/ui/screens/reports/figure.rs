//! The rows one figure was counted from.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::widgets::Paragraph;

use crate::domain::day::show_day;
use crate::domain::form::Say;
use crate::domain::problem::Problem;
use crate::office::{FigureRow, Office};
use crate::report::show;
use crate::ui::look::Look;
use crate::ui::menu;
use crate::ui::parts::table;
use crate::ui::screen::{Effect, Screen};
use crate::ui::verbs::Verb;

use super::Which;

/// Rows shown at the most.
const MOST: usize = 2_000;

/// The rows behind a figure.
pub(super) struct FigureRows {
    which: Which,
    code: String,
    name: String,
    rows: Vec<FigureRow>,
    at: usize,
}

impl FigureRows {
    pub(super) fn new(which: Which, code: String) -> Self {
        Self {
            which,
            code,
            name: String::new(),
            rows: Vec::new(),
            at: 0,
        }
    }
}

impl Screen for FigureRows {
    fn title(&self, _look: &Look) -> String {
        self.name.clone()
    }
    fn verbs(&self) -> Vec<Verb> {
        vec![
            Verb::Up,
            Verb::Down,
            Verb::PageUp,
            Verb::PageDown,
            Verb::Open,
            Verb::Back,
        ]
    }
    fn load(&mut self, office: &Office, look: &Look) -> Result<Vec<Effect>, Problem> {
        let desk = self.which.desk(office)?;
        let figures = office.figures_of(&[&self.code], &desk.period, None)?;
        self.name = figures.first().map_or_else(String::new, |figure| {
            super::super::criteria::pick(&figure.name, look).to_owned()
        });
        self.rows = office.figure_rows(&self.code, &desk.period, None, MOST)?;
        self.at = self.at.min(self.rows.len().saturating_sub(1));
        Ok(Vec::new())
    }
    fn act(&mut self, verb: Verb, _look: &Look) -> Vec<Effect> {
        match verb {
            Verb::Up => self.at = table::moved(self.at, -1, self.rows.len()),
            Verb::Down => self.at = table::moved(self.at, 1, self.rows.len()),
            Verb::PageUp => self.at = table::moved(self.at, -15, self.rows.len()),
            Verb::PageDown => self.at = table::moved(self.at, 15, self.rows.len()),
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
        if self.rows.is_empty() {
            frame.render_widget(
                Paragraph::new(look.word("report-page-no-rows")).style(look.faint()),
                area,
            );
            return;
        }
        let columns = [
            table::Column::new(look.word("report-page-day"), 10),
            table::Column::new(
                look.say(&Say::new("report-page-rows").with("count", self.rows.len())),
                30,
            )
            .grow(2),
            table::Column::new(look.word("hamlet"), 16).grow(1),
            table::Column::new(look.word("report-page-amount"), 9).right(),
        ];
        let rows: Vec<table::Cells> = self
            .rows
            .iter()
            .map(|row| {
                let amount = row
                    .amount
                    .map(|amount| show::decimal(amount, u8::from(amount % 1_000 != 0)));
                table::Cells::new(vec![
                    row.day.map(show_day).unwrap_or_default(),
                    row.label.clone(),
                    row.hamlet.clone(),
                    amount.unwrap_or_default(),
                ])
            })
            .collect();
        table::view(frame, area, look, &columns, &rows, Some(self.at));
    }
}
