//! The words of one section in a box, with what the program would say now below it. An emptied box gives the section back to the program.

use crossterm::event::{KeyEvent, KeyModifiers};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

use crate::domain::command::Done;
use crate::domain::form::Record;
use crate::domain::issued::ReportPart;
use crate::domain::problem::Problem;
use crate::office::{Office, draft};
use crate::report::compose::Part;
use crate::report::issue::{Desk, SeenPart};
use crate::ui::look::Look;
use crate::ui::parts::{frame, input::Input};
use crate::ui::screen::{Effect, Screen};
use crate::ui::verbs::Verb;

use super::Which;

/// The editor of a section.
pub(super) struct PartEditor {
    which: Which,
    code: String,
    part: Part,
    desk: Option<Desk>,
    /// What stood there when it was opened, or when it was last as the book has it: a colleague's words that came since are asked about.
    seen: SeenPart,
    /// The words then, the program's own where nobody wrote any.
    was: String,
    input: Option<Input>,
}

impl PartEditor {
    pub(super) fn new(which: Which, code: String) -> Self {
        Self {
            which,
            code,
            part: Part::default(),
            desk: None,
            seen: SeenPart::default(),
            was: String::new(),
            input: None,
        }
    }

    fn is_changed(&self) -> bool {
        self.input
            .as_ref()
            .is_some_and(|input| input.text() != self.was)
    }

    fn draft_name(&self) -> String {
        let Which { template, period } = &self.which;
        format!("{}/{template}/{period}/{}", ReportPart::KIND, self.code)
    }

    /// What was typed before the line was cut, over the words as they were then.
    fn take_draft(&mut self, office: &Office) -> Option<Effect> {
        let kept = draft::find(office, &self.draft_name())?;
        let text = |name: &str| kept.boxes[name].as_str().unwrap_or_default().to_owned();
        self.input = Some(Input::note(text("text")));
        self.was = text("was");
        self.seen = serde_json::from_value(kept.boxes["seen"].clone()).unwrap_or_default();
        Some(Effect::Say(kept.say()))
    }

    fn save(&self) -> Vec<Effect> {
        let typed = self
            .input
            .as_ref()
            .map(|input| input.text().trim().to_owned())
            .unwrap_or_default();
        let text = if typed.is_empty() {
            self.part.drafted.clone()
        } else {
            typed
        };
        let desk = self.desk.iter();
        desk.map(|desk| Effect::Run(desk.keep(&self.code, &self.seen, &text, &self.part.drafted)))
            .collect()
    }
}

impl Screen for PartEditor {
    fn title(&self, _look: &Look) -> String {
        self.part.title.clone()
    }
    fn verbs(&self) -> Vec<Verb> {
        vec![Verb::Save, Verb::Back]
    }
    fn hand(&mut self) -> Option<&mut Input> {
        self.input.as_mut()
    }
    fn is_typing(&self) -> bool {
        true
    }
    fn unsaved(&self) -> usize {
        usize::from(self.is_changed())
    }
    fn draft(&self) -> Option<(String, serde_json::Value)> {
        let input = self.input.as_ref().filter(|_| self.is_changed())?;
        let boxes = serde_json::json!({
            "text": input.text(),
            "was": self.was,
            "seen": self.seen,
        });
        Some((self.draft_name(), boxes))
    }
    fn load(&mut self, office: &Office, _look: &Look) -> Result<Vec<Effect>, Problem> {
        let desk = self.which.desk(office)?;
        let mut taken = None;
        let parts = desk.compose(office)?.parts;
        self.part = parts
            .into_iter()
            .find(|part| part.code == self.code)
            .unwrap_or_default();
        if !self.is_changed() {
            self.seen = desk.seen(&self.code);
            let is_first = self.input.is_none();
            if is_first || self.was != self.part.text {
                self.input = Some(Input::note(self.part.text.as_str()));
            }
            self.was.clone_from(&self.part.text);
            // Where nobody wrote anything yet, the program's own words were seen.
            if self.seen.text.is_empty() {
                self.seen.text.clone_from(&self.part.text);
            }
            if is_first {
                taken = self.take_draft(office);
            }
        }
        self.desk = Some(desk);
        Ok(taken.into_iter().collect())
    }
    fn act(&mut self, verb: Verb, _look: &Look) -> Vec<Effect> {
        match verb {
            Verb::Save => self.save(),
            _ => vec![Effect::Close],
        }
    }
    fn typed(&mut self, key: KeyEvent, _look: &Look) -> Vec<Effect> {
        if let Some(input) = self
            .input
            .as_mut()
            .filter(|_| !key.modifiers.contains(KeyModifiers::CONTROL))
        {
            input.key(key);
        }
        Vec::new()
    }
    fn pasted(&mut self, text: &str, _look: &Look) -> Vec<Effect> {
        if let Some(input) = &mut self.input {
            input.insert(text);
        }
        Vec::new()
    }
    fn done(&mut self, done: &Result<Done, Problem>, _look: &Look) -> Vec<Effect> {
        if done.is_ok() {
            vec![Effect::Close]
        } else {
            Vec::new()
        }
    }
    fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let told = self.told(look, usize::from(area.width));
        let below = (told.len() as u16).min(area.height / 2);
        let body = Rect {
            height: area.height - below,
            ..area
        };
        if let Some(input) = &self.input {
            input.view(frame, body, ratatui::style::Style::new(), true);
        }
        let lines: Vec<Line<'_>> = told
            .into_iter()
            .map(|line| Line::styled(line, look.faint()))
            .collect();
        let rest = Rect {
            y: body.bottom(),
            height: below,
            ..area
        };
        frame.render_widget(Paragraph::new(lines), rest);
    }
}

impl PartEditor {
    /// Sentences whose figures moved, else what the program drafts.
    fn told(&self, look: &Look, width: usize) -> Vec<String> {
        let mut lines = vec![look.rule(width as u16)];
        if self.part.moved.is_empty() {
            lines.push(look.word("report-page-would-say"));
            let drafted = self
                .part
                .drafted
                .lines()
                .flat_map(|line| frame::wrap(line, width, 4));
            lines.extend(drafted);
            return lines;
        }
        lines.push(look.word("report-page-moved-sentences"));
        for (then, now) in &self.part.moved {
            lines.extend(frame::wrap(&format!("- {then}"), width, 2));
            lines.extend(frame::wrap(&format!("+ {now}"), width, 2));
        }
        lines
    }
}
