//! The sections of a report with their words: drafted by the program, or written by a person.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

use crate::domain::problem::Problem;
use crate::office::Office;
use crate::report::compose::Part;
use crate::ui::look::Look;
use crate::ui::parts::{frame, table};
use crate::ui::screen::{Effect, Screen};
use crate::ui::verbs::{Verb, listing};

use super::Which;
use super::part::PartEditor;

/// The list of sections.
pub(super) struct Parts {
    which: Which,
    sections: Vec<Part>,
    at: usize,
}

impl Parts {
    pub(super) fn new(which: Which) -> Self {
        Self {
            which,
            sections: Vec::new(),
            at: 0,
        }
    }
}

impl Screen for Parts {
    fn title(&self, look: &Look) -> String {
        look.word("report-page-parts")
    }
    fn verbs(&self) -> Vec<Verb> {
        listing(&[Verb::Open, Verb::Edit, Verb::Back])
    }
    fn load(&mut self, office: &Office, _look: &Look) -> Result<Vec<Effect>, Problem> {
        let held = self.sections.get(self.at).map(|part| part.code.clone());
        self.sections = self.which.desk(office)?.compose(office)?.parts;
        let now = self.sections.iter().map(|part| part.code.clone());
        self.at = table::kept(self.at, held, now);
        Ok(Vec::new())
    }
    fn act(&mut self, verb: Verb, _look: &Look) -> Vec<Effect> {
        if table::walk(&mut self.at, verb, 15, self.sections.len()) {
            return Vec::new();
        }
        match verb {
            Verb::Open | Verb::Edit => {
                let part = self.sections.get(self.at);
                let editor = |part: &Part| {
                    Effect::Open(Box::new(PartEditor::new(
                        self.which.clone(),
                        part.code.clone(),
                    )))
                };
                part.map(editor).into_iter().collect()
            }
            _ => vec![Effect::Close],
        }
    }
    fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let columns = [
            table::Column::new(look.word("report-page-section"), 40).grow(1),
            table::Column::new(look.word("report-page-by"), 22),
        ];
        let rows: Vec<table::Cells> = self
            .sections
            .iter()
            .map(|part| {
                let (key, style) = match (part.edited, part.moved.is_empty()) {
                    (true, false) => ("report-page-moved", look.warn()),
                    (true, true) => ("report-page-edited", look.good()),
                    (false, _) => ("report-page-drafted", look.faint()),
                };
                table::Cells::new(vec![part.title.clone(), look.word(key)]).styled(style)
            })
            .collect();
        let height = (rows.len() as u16 + 1).min(area.height / 2);
        table::view(
            frame,
            Rect { height, ..area },
            look,
            &columns,
            &rows,
            Some(self.at),
        );
        if let Some(part) = self.sections.get(self.at) {
            let below = Rect {
                y: area.y + height + 1,
                height: area.height.saturating_sub(height + 1),
                ..area
            };
            let mut lines = Vec::new();
            for paragraph in part.text.lines() {
                let wrapped = frame::wrap(
                    paragraph,
                    usize::from(area.width),
                    usize::from(below.height),
                );
                lines.extend(wrapped.into_iter().map(Line::from));
            }
            frame.render_widget(Paragraph::new(lines), below);
        }
    }
}
