//! The bin: what left the registers in the last 90 days, a line a step, and the way back with everything that belonged to it.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

use crate::domain::access::{Right, right_for};
use crate::domain::command::Command;
use crate::domain::day::show_moment;
use crate::domain::form::{Kind, Say};
use crate::domain::problem::Problem;
use crate::office::Office;
use crate::office::bin::{KEPT_DAYS, bin};
use crate::ui::look::Look;
use crate::ui::menu;
use crate::ui::parts::table;
use crate::ui::screen::{Effect, Screen};
use crate::ui::verbs::{Verb, listing};

/// The bin.
#[derive(Default)]
pub struct Bin {
    rows: Vec<(&'static Kind, i64, table::Cells)>,
    at: usize,
}

impl Screen for Bin {
    fn title(&self, look: &Look) -> String {
        look.word("bin-title")
    }
    fn needs(&self, verb: Verb) -> Option<Right> {
        let kind = self.rows.get(self.at).map(|(kind, ..)| kind.name);
        match (verb, kind) {
            (Verb::Restore, Some(kind)) => Some(right_for(kind)),
            _ => verb.needs(),
        }
    }
    fn verbs(&self) -> Vec<Verb> {
        listing(&[Verb::Restore, Verb::History, Verb::Back])
    }
    fn load(&mut self, office: &Office, look: &Look) -> Result<Vec<Effect>, Problem> {
        let lying = bin(office)?.into_iter().map(|lying| {
            let others = if lying.others == 0 {
                String::new()
            } else {
                look.say(&Say::new("bin-others").with("count", lying.others))
            };
            let cells = vec![
                lying.name,
                look.say(&Say::kind(lying.kind.name)),
                others,
                show_moment(&lying.op.at),
                lying.op.who,
            ];
            (lying.kind, lying.id, table::Cells::new(cells))
        });
        let key = |(kind, id, _): &(&'static Kind, i64, table::Cells)| (kind.name, *id);
        let held = self.rows.get(self.at).map(key);
        self.rows = lying.collect();
        self.at = table::kept(self.at, held, self.rows.iter().map(key));
        Ok(Vec::new())
    }
    fn act(&mut self, verb: Verb, _look: &Look) -> Vec<Effect> {
        let current = self.rows.get(self.at).map(|(kind, id, _)| (*kind, *id));
        if table::walk(&mut self.at, verb, 15, self.rows.len()) {
            return Vec::new();
        }
        match (verb, current) {
            (Verb::Restore, Some((kind, id))) => vec![Effect::Run(Command::Restore {
                kind: kind.name,
                id,
            })],
            (Verb::History, Some(row)) => vec![Effect::Open(menu::history(Some(row)))],
            (Verb::Restore | Verb::History, None) => Vec::new(),
            _ => vec![Effect::Close],
        }
    }
    fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        if area.height < 3 {
            return;
        }
        let why = Say::new("bin-why").with("days", KEPT_DAYS);
        frame.render_widget(
            Paragraph::new(Line::styled(format!(" {}", look.say(&why)), look.faint())),
            Rect { height: 1, ..area },
        );
        let list = Rect {
            y: area.y + 1,
            height: area.height - 1,
            ..area
        };
        if self.rows.is_empty() {
            let empty = Line::raw(format!("  {}", look.word("bin-empty")));
            frame.render_widget(Paragraph::new(vec![Line::default(), empty]), list);
            return;
        }
        let columns = [
            table::Column::new(look.word("bin-name"), 22).grow(1),
            table::Column::new(look.word("bin-kind"), 14),
            table::Column::new(look.word("bin-with"), 10),
            table::Column::new(look.word("history-at"), 16),
            table::Column::new(look.word("history-who"), 8),
        ];
        let rows: Vec<table::Cells> = self.rows.iter().map(|(.., row)| row.clone()).collect();
        table::view(frame, list, look, &columns, &rows, Some(self.at));
    }
}
