//! Another person sits down: the officers of the book to choose from, or a name to type. Who it may be, the office says.

use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

use crate::domain::kinds;
use crate::domain::place::Officer;
use crate::domain::problem::Problem;
use crate::domain::text;
use crate::office::{Office, Who};
use crate::ui::look::Look;
use crate::ui::parts::{frame, input::Input, table, window};
use crate::ui::screen::{Answer, Effect, Screen};
use crate::ui::verbs::{Verb, finding};

/// Officers shown at once.
const SHOWN: usize = 6;

/// The window.
pub struct Switch {
    input: Input,
    names: Vec<String>,
    at: usize,
}

impl Default for Switch {
    fn default() -> Self {
        Self {
            input: Input::line(""),
            names: Vec::new(),
            at: 0,
        }
    }
}

impl Switch {
    /// The officers whose names hold what was typed.
    fn found(&self) -> Vec<&str> {
        let query = text::Query::new(self.input.text());
        let fits = |name: &&str| query.is_empty() || query.rank(name).is_some();
        self.names.iter().map(String::as_str).filter(fits).collect()
    }

    fn sit_down(&self) -> Vec<Effect> {
        let typed = self.input.text().trim();
        let name = self.found().get(self.at).copied().unwrap_or(typed);
        if name.is_empty() {
            return vec![Effect::Answer(Answer::Nothing)];
        }
        vec![Effect::SitDown(Who {
            name: name.to_owned(),
            account: String::new(),
        })]
    }
}

impl Screen for Switch {
    fn title(&self, look: &Look) -> String {
        look.word("switch-title")
    }
    fn verbs(&self) -> Vec<Verb> {
        finding(&[Verb::Open, Verb::Back])
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
        let rows = office.ask().all(kinds::of::<Officer>())?;
        self.names = rows
            .iter()
            .filter(|stored| stored.row.get("active").int() != Some(0))
            .map(|stored| stored.row.get("name").text().to_owned())
            .collect();
        Ok(Vec::new())
    }
    fn act(&mut self, verb: Verb, _look: &Look) -> Vec<Effect> {
        let length = self.found().len();
        if table::walk(&mut self.at, verb, 10, length) {
            return Vec::new();
        }
        match verb {
            Verb::Open => self.sit_down(),
            _ => vec![Effect::Answer(Answer::Nothing)],
        }
    }
    fn typed(&mut self, key: KeyEvent, _look: &Look) -> Vec<Effect> {
        if key.code == KeyCode::Enter {
            return self.sit_down();
        }
        self.input.key(key);
        self.at = 0;
        Vec::new()
    }
    fn pasted(&mut self, text: &str, _look: &Look) -> Vec<Effect> {
        self.input.insert(text);
        self.at = 0;
        Vec::new()
    }
    fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let found = self.found();
        let height = found.len().min(SHOWN) as u16 + 6;
        let inside = window::open(frame, area, 70, height, &self.title(look), look);
        let mut lines: Vec<Line<'_>> =
            frame::wrap(&look.word("switch-ask"), usize::from(inside.width), 2)
                .into_iter()
                .map(Line::from)
                .collect();
        let row = Rect {
            y: (inside.y + lines.len() as u16).min(inside.bottom().saturating_sub(1)),
            height: 1.min(inside.height),
            ..inside
        };
        lines.push(Line::raw("["));
        let first = table::top(self.at, SHOWN, found.len());
        for (place, name) in found.iter().enumerate().skip(first).take(SHOWN) {
            let (mark, style) = if place == self.at {
                (look.pointer(), look.chosen())
            } else {
                (" ", Style::new())
            };
            lines.push(Line::styled(format!("{mark} {name}"), style));
        }
        frame.render_widget(Paragraph::new(lines), inside);
        let place = Rect {
            x: row.x + 1,
            width: row.width.saturating_sub(2),
            ..row
        };
        self.input.view(frame, place, look.chosen(), true);
    }
}
