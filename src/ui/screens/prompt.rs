//! One line of text asked for in a window: a name, a file, a ground.

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

use crate::domain::form::Say;
use crate::domain::problem::Problem;
use crate::office::{Office, draft};
use crate::ui::look::Look;
use crate::ui::parts::{frame, input::Input, window};
use crate::ui::screen::{Answer, Effect, Screen};
use crate::ui::verbs::Verb;

/// The question and its box.
pub struct Prompt {
    name: &'static str,
    question: Say,
    input: Input,
    /// What was offered to begin with.
    was: String,
    /// What it is about, where the question does not say it.
    about: String,
    is_read: bool,
}

/// A line with fewer letters is typed again sooner than it is asked about: a day, a number, a period.
const FEW: usize = 12;

impl Prompt {
    /// Asks under `name`; the answer is `Answer::Text(name, …)`.
    pub fn new(name: &'static str, question: Say, text: impl Into<String>) -> Self {
        let was = text.into();
        Self {
            name,
            question,
            input: Input::line(was.as_str()),
            was,
            about: String::new(),
            is_read: false,
        }
    }

    /// The same about something that the question does not name: what was typed for one thing never comes back for another.
    #[must_use]
    pub fn about(mut self, what: impl std::fmt::Display) -> Self {
        self.about = what.to_string();
        self
    }

    fn draft_name(&self) -> String {
        let question = serde_json::json!(self.question).to_string();
        ["prompt-draft", self.name, &question, &self.about].join("/")
    }
}

impl Screen for Prompt {
    fn title(&self, look: &Look) -> String {
        look.word("prompt-title")
    }
    fn verbs(&self) -> Vec<Verb> {
        vec![Verb::Accept, Verb::Back]
    }
    fn hand(&mut self) -> Option<&mut Input> {
        Some(&mut self.input)
    }
    fn is_typing(&self) -> bool {
        true
    }
    fn is_window(&self) -> bool {
        true
    }
    fn load(&mut self, office: &Office, _look: &Look) -> Result<Vec<Effect>, Problem> {
        let is_first = !std::mem::replace(&mut self.is_read, true);
        if is_first && let Some(kept) = draft::find(office, &self.draft_name()) {
            self.input
                .set(kept.boxes["text"].as_str().unwrap_or_default());
            return Ok(vec![Effect::Say(kept.say())]);
        }
        Ok(Vec::new())
    }
    fn unsaved(&self) -> usize {
        let typed = self.input.text();
        usize::from(typed != self.was && typed.chars().count() > FEW)
    }
    fn draft(&self) -> Option<(String, serde_json::Value)> {
        let boxes = serde_json::json!({ "text": self.input.text() });
        (self.unsaved() > 0).then(|| (self.draft_name(), boxes))
    }
    fn act(&mut self, verb: Verb, _look: &Look) -> Vec<Effect> {
        let answer = match verb {
            Verb::Accept => Answer::Text(self.name, self.input.text().trim().to_owned()),
            _ => Answer::Nothing,
        };
        vec![Effect::Answer(answer)]
    }
    fn typed(&mut self, key: KeyEvent, _look: &Look) -> Vec<Effect> {
        self.input.key(key);
        Vec::new()
    }
    fn pasted(&mut self, text: &str, _look: &Look) -> Vec<Effect> {
        self.input.insert(text);
        Vec::new()
    }
    fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let inside = window::open(frame, area, 70, 7, &self.title(look), look);
        let lines: Vec<Line<'_>> =
            frame::wrap(&look.say(&self.question), usize::from(inside.width), 2)
                .into_iter()
                .map(Line::from)
                .collect();
        let used = lines.len() as u16;
        frame.render_widget(Paragraph::new(lines), inside);
        let row = Rect {
            y: (inside.y + used + 1).min(inside.bottom().saturating_sub(1)),
            height: 1.min(inside.height),
            ..inside
        };
        frame.render_widget(
            Paragraph::new("["),
            Rect {
                width: 1.min(row.width),
                ..row
            },
        );
        self.input.view(
            frame,
            Rect {
                x: row.x + 1,
                width: row.width.saturating_sub(2),
                ..row
            },
            look.chosen(),
            true,
        );
    }
}
