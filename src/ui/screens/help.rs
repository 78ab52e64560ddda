//! Help: what is to be said about the box in hand or the head of the screen, the verbs of the screen it was asked on, then those of every
//! screen, as they are offered, straight from the table of verbs. Asked for once more, it shows the last values of the box.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use crate::ui::look::Look;
use crate::ui::parts::{frame, table, window};
use crate::ui::screen::{About, Effect, Screen};
use crate::ui::verbs::{Verb, listing};

/// Columns of the window.
const WIDTH: usize = 76;

/// Help for one screen.
pub struct Help {
    verbs: Vec<Verb>,
    of: String,
    about: About,
    /// The last values stand in the window.
    more: bool,
    top: usize,
}

impl Help {
    /// Help for a screen with these verbs.
    pub fn new(verbs: Vec<Verb>, of: String, about: About) -> Self {
        Self {
            verbs,
            of,
            about,
            more: false,
            top: 0,
        }
    }

    fn told(&self) -> Vec<Line<'static>> {
        let told = if self.more {
            &self.about.more
        } else {
            &self.about.lines
        };
        let mut lines: Vec<Line<'static>> = told
            .iter()
            .flat_map(|sentence| frame::wrap(sentence, WIDTH - 4, 8))
            .map(Line::raw)
            .collect();
        if !lines.is_empty() {
            lines.push(Line::default());
        }
        lines
    }

    fn lines(&self, look: &Look) -> Vec<Line<'static>> {
        let mut lines = self.told();
        if !self.more {
            lines.extend(self.keys(look));
        }
        lines
    }

    fn keys(&self, look: &Look) -> Vec<Line<'static>> {
        self.verbs
            .iter()
            .map(|verb| {
                let keys = look.keys.listed(*verb);
                Line::from(vec![
                    Span::styled(table::pad(&keys, 18, false), look.key()),
                    Span::raw(format!("  {}", look.word(&verb.help()))),
                ])
            })
            .collect()
    }
}

impl Screen for Help {
    fn title(&self, look: &Look) -> String {
        format!("{} · {}", look.word("verb-help"), self.of)
    }
    fn verbs(&self) -> Vec<Verb> {
        listing(&[Verb::Help, Verb::Back])
    }
    fn is_window(&self) -> bool {
        true
    }
    fn act(&mut self, verb: Verb, look: &Look) -> Vec<Effect> {
        let length = self.lines(look).len();
        if table::walk(&mut self.top, verb, 10, length) {
            return Vec::new();
        }
        match verb {
            Verb::Help if !self.more && !self.about.more.is_empty() => {
                self.more = true;
                self.top = 0;
            }
            _ => return vec![Effect::Close],
        }
        Vec::new()
    }
    fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let inside = window::open(
            frame,
            area,
            WIDTH as u16,
            area.height,
            &self.title(look),
            look,
        );
        let lines: Vec<Line<'_>> = self.lines(look);
        let height = usize::from(inside.height);
        let top = self.top.min(lines.len().saturating_sub(height));
        frame.render_widget(
            Paragraph::new(lines.into_iter().skip(top).take(height).collect::<Vec<_>>()),
            inside,
        );
    }
}
