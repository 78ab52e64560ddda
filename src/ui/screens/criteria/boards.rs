//! Main screen 4: every round of assessment with how far it has come.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

use crate::domain::assessment::Assessment;
use crate::domain::kinds;
use crate::domain::problem::Problem;
use crate::office::{BoardRow, Office};
use crate::ui::look::Look;
use crate::ui::menu;
use crate::ui::parts::{frame, table};
use crate::ui::screen::{Effect, Screen};
use crate::ui::screens::confirm::Confirm;
use crate::ui::verbs::{Verb, listing};

use super::{board::BoardPage, outcome_key, pick, sets::Sets};

/// The list of boards.
#[derive(Default)]
pub struct Boards {
    rows: Vec<BoardRow>,
    at: usize,
}

impl Screen for Boards {
    fn title(&self, look: &Look) -> String {
        look.word("main-4")
    }
    fn main(&self) -> Option<usize> {
        Some(4)
    }
    fn verbs(&self) -> Vec<Verb> {
        listing(&[
            Verb::Open,
            Verb::New,
            Verb::Edit,
            Verb::History,
            Verb::Retire,
            Verb::Go,
        ])
    }
    fn load(&mut self, office: &Office, _look: &Look) -> Result<Vec<Effect>, Problem> {
        let held = self.rows.get(self.at).map(|row| row.stored.id);
        self.rows = office.criteria_boards(None)?;
        let now = self.rows.iter().map(|row| row.stored.id);
        self.at = table::kept(self.at, held, now);
        Ok(Vec::new())
    }
    fn act(&mut self, verb: Verb, look: &Look) -> Vec<Effect> {
        let current = self.rows.get(self.at);
        let kind = kinds::of::<Assessment>();
        if table::walk(&mut self.at, verb, 15, self.rows.len()) {
            return Vec::new();
        }
        match verb {
            Verb::Open => {
                return current
                    .map(|row| Effect::Open(Box::new(BoardPage::new(row.stored.id))))
                    .into_iter()
                    .collect();
            }
            Verb::New => return vec![Effect::Open(Box::new(Sets::default()))],
            Verb::Edit => {
                return current
                    .map(|row| Effect::Open(menu::edit_row(kind, row.stored.id)))
                    .into_iter()
                    .collect();
            }
            Verb::History => {
                return current
                    .map(|row| Effect::Open(menu::history(Some((kind, row.stored.id)))))
                    .into_iter()
                    .collect();
            }
            Verb::Retire => {
                let Some(row) = current else {
                    return Vec::new();
                };
                let name = format!(
                    "{} · {}",
                    pick(&row.title, look),
                    row.stored.row.get("round").text()
                );
                let seen = (row.stored.id, row.stored.rev);
                return vec![Effect::Open(Box::new(Confirm::retire(
                    kind.name, seen, &name,
                )))];
            }
            _ => {}
        }
        Vec::new()
    }
    fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        if self.rows.is_empty() {
            let lines: Vec<Line<'_>> = frame::wrap(
                &look.word("boards-empty"),
                usize::from(area.width.saturating_sub(4)),
                4,
            )
            .into_iter()
            .map(Line::from)
            .collect();
            frame.render_widget(
                Paragraph::new(lines),
                Rect {
                    x: area.x + 2,
                    y: area.y + 1,
                    width: area.width.saturating_sub(4),
                    height: area.height.saturating_sub(1),
                },
            );
            return;
        }
        let columns = [
            table::Column::new(look.field("assessment", "criteria_set"), 26).grow(1),
            table::Column::new(look.field("assessment", "round"), 8),
            table::Column::new(look.word("boards-subject"), 18),
            table::Column::new(look.word("boards-met"), 6).right(),
            table::Column::new(look.word("boards-outcome"), 12),
        ];
        let rows: Vec<table::Cells> = self
            .rows
            .iter()
            .map(|row| {
                table::Cells::new(vec![
                    pick(&row.title, look).to_owned(),
                    row.stored.row.get("round").text().to_owned(),
                    row.subject.clone(),
                    format!("{}/{}", row.met, row.of),
                    look.word(outcome_key(row.outcome)),
                ])
            })
            .collect();
        table::view(frame, area, look, &columns, &rows, Some(self.at));
    }
}
