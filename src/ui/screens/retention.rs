//! People who left long ago, for a decision: Enter opens the person, who is erased from there with a ground. Nobody is erased by itself.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

use crate::domain::day;
use crate::domain::form::Say;
use crate::domain::kinds;
use crate::domain::person::Person;
use crate::domain::problem::Problem;
use crate::office::Office;
use crate::office::privacy::{self, Leaver};
use crate::ui::look::Look;
use crate::ui::menu;
use crate::ui::parts::{frame, table};
use crate::ui::screen::{Effect, Screen};
use crate::ui::verbs::{Verb, listing};

/// The list.
#[derive(Default)]
pub struct Retention {
    rows: Vec<Leaver>,
    at: usize,
}

impl Screen for Retention {
    fn title(&self, look: &Look) -> String {
        look.word("retention-title")
    }
    fn verbs(&self) -> Vec<Verb> {
        listing(&[Verb::Open, Verb::Back])
    }
    fn load(&mut self, office: &Office, _look: &Look) -> Result<Vec<Effect>, Problem> {
        let held = self.rows.get(self.at).map(|leaver| leaver.id);
        self.rows = office.leavers(privacy::rules().clocks.retention_months)?;
        self.rows.sort_by_key(|leaver| leaver.left);
        self.at = table::kept(self.at, held, self.rows.iter().map(|leaver| leaver.id));
        Ok(Vec::new())
    }
    fn act(&mut self, verb: Verb, _look: &Look) -> Vec<Effect> {
        if table::walk(&mut self.at, verb, 15, self.rows.len()) {
            return Vec::new();
        }
        match verb {
            Verb::Open => {
                let kind = kinds::of::<Person>();
                let leaver = self.rows.get(self.at);
                leaver
                    .map(|leaver| Effect::Open(menu::open_row(kind, leaver.id)))
                    .into_iter()
                    .collect()
            }
            _ => vec![Effect::Close],
        }
    }
    fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let months = i64::from(privacy::rules().clocks.retention_months);
        let say = Say::new("retention-help")
            .with("months", months)
            .with("count", self.rows.len());
        let width = usize::from(area.width.saturating_sub(2));
        let head = frame::wrap(&look.say(&say), width, 3);
        let top = (head.len() as u16).min(area.height);
        let head: Vec<Line<'_>> = head
            .into_iter()
            .map(|line| Line::styled(format!(" {line}"), look.faint()))
            .collect();
        frame.render_widget(
            Paragraph::new(head),
            Rect {
                height: top,
                ..area
            },
        );
        let columns = [
            table::Column::new(look.word("person-name"), 30).grow(1),
            table::Column::new(look.word("retention-left"), 14),
        ];
        let rows: Vec<table::Cells> = self
            .rows
            .iter()
            .map(|leaver| {
                let left = leaver
                    .left
                    .map_or_else(|| look.word("retention-never"), day::show_day);
                table::Cells::new(vec![leaver.name.clone(), left])
            })
            .collect();
        let list = Rect {
            y: area.y + top,
            height: area.height.saturating_sub(top),
            ..area
        };
        table::view(frame, list, look, &columns, &rows, Some(self.at));
    }
}
