//! A question with a yes and a no. Destroying names what it destroys and needs another key than the one that asked.

use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

use crate::domain::command::Command;
use crate::domain::form::Say;
use crate::ui::look::Look;
use crate::ui::parts::{frame, window};
use crate::ui::screen::{Answer, Effect, Screen};
use crate::ui::verbs::Verb;

/// What a yes does.
enum Yes {
    /// The screen below is told.
    Answer,
    /// Carries out what was asked about: it stands fixed from the moment of the question, whatever a colleague does meanwhile.
    Run(Command),
    /// What is typed on the screen below is dropped, and it is left.
    Abandon,
    /// The program is left.
    Quit,
}

/// The question; `letter` is the key that says yes.
pub struct Confirm {
    question: Say,
    letter: char,
    yes: Yes,
}

impl Confirm {
    /// Asks; the yes is a letter named in the window.
    pub fn new(question: Say, letter: char) -> Self {
        Self {
            question,
            letter,
            yes: Yes::Answer,
        }
    }

    /// Asks whether a row goes into the bin: this one, as it was read, and no other.
    pub fn retire(kind: &'static str, (id, rev): (i64, i64), name: &str) -> Self {
        Self {
            question: Say::new("confirm-retire").with("name", name),
            letter: 'g',
            yes: Yes::Run(Command::Retire { kind, id, rev }),
        }
    }

    /// Asks whether what is typed on the screen below and not saved is dropped.
    pub fn abandon(count: usize) -> Self {
        Self {
            question: Say::new("confirm-drop-form").with("count", count),
            letter: 'b',
            yes: Yes::Abandon,
        }
    }

    /// Asks whether to leave the program.
    pub fn leave() -> Self {
        Self {
            question: Say::new("confirm-leave"),
            letter: 'y',
            yes: Yes::Quit,
        }
    }
}

impl Screen for Confirm {
    fn title(&self, look: &Look) -> String {
        look.word("confirm-title")
    }
    fn verbs(&self) -> Vec<Verb> {
        vec![Verb::Back]
    }
    fn act(&mut self, _verb: Verb, _look: &Look) -> Vec<Effect> {
        vec![Effect::Answer(Answer::Nothing)]
    }
    fn typed(&mut self, key: KeyEvent, _look: &Look) -> Vec<Effect> {
        match key.code {
            KeyCode::Char(typed) if typed.eq_ignore_ascii_case(&self.letter) => {
                vec![match &self.yes {
                    Yes::Answer => Effect::Answer(Answer::Yes),
                    Yes::Run(command) => Effect::Settle(command.clone()),
                    Yes::Abandon => Effect::Abandon,
                    Yes::Quit => Effect::Quit,
                }]
            }
            KeyCode::Enter if matches!(self.yes, Yes::Quit) => vec![Effect::Quit],
            _ => vec![Effect::Answer(Answer::Nothing)],
        }
    }
    fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let inside = window::open(frame, area, 60, 7, &self.title(look), look);
        let mut lines: Vec<Line<'_>> =
            frame::wrap(&look.say(&self.question), usize::from(inside.width), 3)
                .into_iter()
                .map(Line::from)
                .collect();
        let keys = Say::new("confirm-keys").with("letter", self.letter.to_string());
        lines.push(Line::default());
        lines.push(Line::styled(look.say(&keys), look.key()));
        frame.render_widget(Paragraph::new(lines), inside);
    }
    fn is_window(&self) -> bool {
        true
    }
}
