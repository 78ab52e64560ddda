//! Main screen 8: every register without a main screen of its own, with how many rows stand in it. A new kind of record appears by itself.

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::domain::access::{Right, right_for};
use crate::domain::form::Kind;
use crate::domain::kinds::KINDS;
use crate::domain::number;
use crate::domain::problem::Problem;
use crate::office::Office;
use crate::ui::look::Look;
use crate::ui::menu;
use crate::ui::parts::table;
use crate::ui::screen::{Effect, Screen};
use crate::ui::verbs::{Verb, listing};

/// The list of the other registers; behind them the screens that stand for no single one.
#[derive(Default)]
pub struct Others {
    rows: Vec<(&'static Kind, i64)>,
    at: usize,
}

impl Others {
    /// The screen of the line in hand.
    fn opened(&self) -> Option<Box<dyn Screen>> {
        if let Some((kind, _)) = self.rows.get(self.at) {
            return Some(menu::register(kind));
        }
        self.special().map(|special| (special.opens)())
    }

    fn special(&self) -> Option<&'static menu::Special> {
        menu::SPECIALS.get(self.at.checked_sub(self.rows.len())?)
    }
}

impl Screen for Others {
    fn title(&self, look: &Look) -> String {
        look.word("main-8")
    }
    fn main(&self) -> Option<usize> {
        Some(8)
    }
    fn needs(&self, verb: Verb) -> Option<Right> {
        let kind = self.rows.get(self.at).map(|(kind, _)| kind.name);
        match (verb, kind) {
            (Verb::New, Some(kind)) => Some(right_for(kind)),
            (Verb::Open, None) => self.special().and_then(|special| special.needs),
            _ => verb.needs(),
        }
    }
    fn verbs(&self) -> Vec<Verb> {
        listing(&[Verb::Open, Verb::New, Verb::History, Verb::Go])
    }
    fn load(&mut self, office: &Office, _look: &Look) -> Result<Vec<Effect>, Problem> {
        let ask = office.ask();
        self.rows = KINDS
            .iter()
            .filter(|kind| !kind.part && !menu::has_main(kind))
            .map(|kind| Ok((kind, ask.size(kind)?)))
            .collect::<Result<_, Problem>>()?;
        Ok(Vec::new())
    }
    fn act(&mut self, verb: Verb, _look: &Look) -> Vec<Effect> {
        let length = self.rows.len() + menu::SPECIALS.len();
        if table::walk(&mut self.at, verb, 15, length) {
            return Vec::new();
        }
        let kind = self.rows.get(self.at).map(|(kind, _)| *kind);
        let opened: Option<Box<dyn Screen>> = match verb {
            Verb::Open => self.opened(),
            Verb::New => kind.map(menu::new_row),
            Verb::History => Some(menu::history(None)),
            _ => None,
        };
        opened.map(Effect::Open).into_iter().collect()
    }
    fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let columns = [
            table::Column::new(look.word("others-register"), 30).grow(1),
            table::Column::new(look.word("others-rows"), 10).right(),
        ];
        let specials = menu::SPECIALS
            .iter()
            .map(|special| table::Cells::new(vec![look.word(special.words), String::new()]));
        let rows: Vec<table::Cells> = self
            .rows
            .iter()
            .map(|(kind, size)| {
                table::Cells::new(vec![
                    look.word(&format!("{}.plural", kind.name.replace('_', "-"))),
                    number::show_count(*size),
                ])
            })
            .chain(specials)
            .collect();
        table::view(frame, area, look, &columns, &rows, Some(self.at));
    }
}
