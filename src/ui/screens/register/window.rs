//! The rows a register has read: one window at a time, each overlapping the one before, so that the row in hand stays in hand.

use super::{Line, Register};
use crate::domain::problem::Problem;
use crate::office::{Office, Start};
use crate::ui::look::Look;
use crate::ui::screen::Effect;

/// Rows read at once.
pub(super) const WINDOW: usize = 120;

impl Register {
    pub(super) fn read(&mut self, office: &Office, look: &Look) -> Result<(), Problem> {
        let ask = office.ask();
        let kept = self.current().map(|row| row.stored.id);
        let on = self.query.as_of.unwrap_or_else(|| office.today());
        // Only what still counts, unless a state is asked for by name: dissolved teams are found by it.
        let by_state = self
            .query
            .filters
            .iter()
            .any(|(field, _)| *field == "status");
        let ends = self.kind.span.is_some_and(|(_, until)| until.is_some());
        self.query.open_on = (ends && !by_state && self.query.as_of.is_none()).then_some(on);
        let page = ask.page(self.kind, &self.query)?;
        self.total = ask.size(self.kind)?;
        self.rows.clear();
        for (sort, stored) in page.rows {
            let mut cells = Vec::new();
            if self.kind.named_by.is_some() {
                cells.push(ask.label_of(self.kind, &stored.row)?);
            }
            for column in &self.shown {
                cells.push(column.cell(ask, &stored, on, look)?);
            }
            let name = ask.label_of(self.kind, &stored.row)?;
            self.rows.push(Line {
                sort,
                stored,
                cells,
                name,
            });
        }
        let place = kept.and_then(|id| self.rows.iter().position(|row| row.stored.id == id));
        self.at = place
            .unwrap_or(self.at)
            .saturating_add_signed(std::mem::take(&mut self.owed))
            .min(self.rows.len().saturating_sub(1));
        Ok(())
    }

    pub(super) fn settle_window(&mut self, office: &Office, look: &Look) -> Result<(), Problem> {
        if self.rows.len() < WINDOW && matches!(self.query.start, Start::Before(..)) {
            self.query.start = Start::First;
            return self.read(office, look);
        }
        Ok(())
    }

    pub(super) fn step(&mut self, step: isize) -> Vec<Effect> {
        let wanted = self.at.saturating_add_signed(step);
        let full = self.rows.len() >= WINDOW;
        let middle = self.rows.get(self.rows.len() / 2);
        let middle = middle.map(|row| (row.sort.clone(), row.stored.id));
        // The next window overlaps this one, so that the row in hand is found in it and the step is made from there.
        if step > 0 && wanted >= self.rows.len() && full {
            if let Some((sort, id)) = middle {
                self.query.start = Start::At(sort, id);
                self.owed = step;
            }
            return vec![Effect::Reload];
        }
        let above = !matches!(self.query.start, Start::First);
        if step < 0 && self.at < step.unsigned_abs() && above {
            if let Some((sort, id)) = middle {
                self.query.start = Start::Before(sort, id);
                self.owed = step;
            }
            return vec![Effect::Reload];
        }
        self.at = wanted.min(self.rows.len().saturating_sub(1));
        Vec::new()
    }

    pub(super) fn searched(&mut self, text: String) -> Vec<Effect> {
        // What fits best is in hand, not the row that was before; without a search that row stays.
        if !text.is_empty() {
            self.rows.clear();
        }
        self.query.search = text;
        self.query.start = Start::First;
        self.at = 0;
        vec![Effect::Reload]
    }
}
