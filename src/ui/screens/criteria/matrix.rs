//! Hamlets × criteria of one set and round, rolled up to the commune in the last line.

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::domain::problem::Problem;
use crate::office::{Matrix, Office};
use crate::ui::look::Look;
use crate::ui::parts::table;
use crate::ui::screen::{Effect, Screen};
use crate::ui::verbs::{Verb, listing};

use super::board::BoardPage;
use super::{letter, outcome_key};

/// The matrix.
pub struct MatrixPage {
    set: i64,
    round: String,
    matrix: Option<Matrix>,
    at: usize,
}

impl MatrixPage {
    /// Of that set and round.
    pub fn new(set: i64, round: String) -> Self {
        Self {
            set,
            round,
            matrix: None,
            at: 0,
        }
    }
}

impl Screen for MatrixPage {
    fn title(&self, look: &Look) -> String {
        format!("{} {}", look.word("matrix-title"), self.round)
    }
    fn verbs(&self) -> Vec<Verb> {
        listing(&[Verb::Open, Verb::Back])
    }
    fn load(&mut self, office: &Office, _look: &Look) -> Result<Vec<Effect>, Problem> {
        let rows = self.matrix.as_ref().map(|matrix| matrix.rows.as_slice());
        let held = rows
            .and_then(|rows| rows.get(self.at))
            .map(|row| row.hamlet);
        let matrix = office.matrix(self.set, &self.round)?;
        self.at = table::kept(self.at, held, matrix.rows.iter().map(|row| row.hamlet));
        self.matrix = Some(matrix);
        Ok(Vec::new())
    }
    fn act(&mut self, verb: Verb, _look: &Look) -> Vec<Effect> {
        let rows = self.matrix.as_ref().map_or(0, |matrix| matrix.rows.len());
        if table::walk(&mut self.at, verb, 15, rows) {
            return Vec::new();
        }
        match verb {
            Verb::Open => {
                let assessment = self
                    .matrix
                    .as_ref()
                    .and_then(|matrix| matrix.rows.get(self.at))
                    .and_then(|row| row.assessment);
                assessment
                    .map(|id| Effect::Open(Box::new(BoardPage::new(id))))
                    .into_iter()
                    .collect()
            }
            _ => vec![Effect::Close],
        }
    }
    fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let Some(matrix) = &self.matrix else { return };
        let mut columns = vec![table::Column::new(look.word("hamlet"), 20).grow(1)];
        columns.extend(matrix.columns.iter().map(|column| {
            table::Column::new(
                column.code.clone(),
                (column.code.chars().count() as u16).max(3),
            )
        }));
        columns.push(table::Column::new(look.word("boards-outcome"), 12));
        let mut rows: Vec<table::Cells> = matrix
            .rows
            .iter()
            .map(|row| {
                let mut cells = vec![row.name.clone()];
                cells.extend(row.verdicts.iter().map(|verdict| letter(*verdict, look)));
                cells.push(look.word(if row.assessment.is_some() {
                    outcome_key(row.outcome)
                } else {
                    "matrix-unregistered"
                }));
                table::Cells::new(cells)
            })
            .collect();
        let mut rolled = vec![look.word("matrix-commune")];
        rolled.extend(matrix.columns.iter().map(|column| {
            column
                .rolled
                .as_ref()
                .map_or_else(String::new, |rolled| letter(rolled.verdict, look))
        }));
        rows.push(table::Cells::new(rolled).styled(look.heading()));
        table::view(frame, area, look, &columns, &rows, Some(self.at));
    }
}
