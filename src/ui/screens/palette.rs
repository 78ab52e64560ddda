//! The palette: every main screen, register and record, found as you type, with or without tone marks.

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::widgets::{Paragraph, Wrap};

use crate::domain::form::Kind;
use crate::domain::kinds::KINDS;
use crate::domain::problem::Problem;
use crate::domain::text;
use crate::office::Office;
use crate::ui::look::Look;
use crate::ui::menu;
use crate::ui::parts::{input::Input, table, window};
use crate::ui::screen::{Effect, Screen};
use crate::ui::verbs::{MAINS, Verb, finding};

/// Records of one kind shown at the most.
const OF_A_KIND: usize = 8;

#[derive(Clone, Copy)]
enum Way {
    Main(usize),
    Register(&'static Kind),
    Other(menu::Special),
    Row(&'static Kind, i64),
}

/// The palette.
#[derive(Default)]
pub struct Palette {
    input: Input,
    found: Vec<(Way, String, String)>,
    at: usize,
}

impl Palette {
    /// An empty palette.
    pub fn new() -> Self {
        Self::default()
    }

    /// Every way there is for the person at the keys; where the book cannot say what that person may, all of them.
    fn ways(office: &Office, look: &Look) -> Vec<(Way, String, String)> {
        let mains = MAINS
            .iter()
            .map(|(number, key)| (Way::Main(*number), look.word(key), number.to_string()));
        let registers = KINDS.iter().filter(|kind| !kind.part).map(|kind| {
            (
                Way::Register(kind),
                look.word(&format!("{}.plural", kind.name.replace('_', "-"))),
                String::new(),
            )
        });
        let may = |special: &&menu::Special| {
            let right = special.needs;
            right.is_none_or(|right| office.may(right).unwrap_or(true))
        };
        let others = menu::SPECIALS.iter().filter(may).map(|special| {
            (
                Way::Other(*special),
                look.word(special.words),
                String::new(),
            )
        });
        mains.chain(others).chain(registers).collect()
    }
}

impl Screen for Palette {
    fn title(&self, look: &Look) -> String {
        look.word("verb-palette")
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
    fn load(&mut self, office: &Office, look: &Look) -> Result<Vec<Effect>, Problem> {
        let typed = self.input.text();
        let mut ranked: Vec<(u8, (Way, String, String))> = Self::ways(office, look)
            .into_iter()
            .filter_map(|way| {
                Some((
                    if typed.is_empty() {
                        0
                    } else {
                        text::matches(typed, &way.1)?
                    },
                    way,
                ))
            })
            .collect();
        ranked.sort_by_key(|(rank, _)| *rank);
        self.found = ranked.into_iter().map(|(_, way)| way).collect();
        if !typed.trim().is_empty() {
            for kind in KINDS
                .iter()
                .filter(|kind| !kind.part && kind.fields.iter().any(|field| field.searched))
            {
                for (id, _) in office.ask().search_kind(kind, typed, OF_A_KIND)? {
                    self.found.push((
                        Way::Row(kind, id),
                        office.ask().label(kind, id)?,
                        look.word(&kind.name.replace('_', "-")),
                    ));
                }
            }
        }
        self.at = self.at.min(self.found.len().saturating_sub(1));
        Ok(Vec::new())
    }
    fn act(&mut self, verb: Verb, _look: &Look) -> Vec<Effect> {
        if table::walk(&mut self.at, verb, 10, self.found.len()) {
            return Vec::new();
        }
        match verb {
            Verb::Open => {
                let Some((way, ..)) = self.found.get(self.at) else {
                    return Vec::new();
                };
                vec![match way {
                    Way::Main(number) => Effect::Go(*number),
                    Way::Other(special) => Effect::Replace((special.opens)()),
                    Way::Register(kind) => Effect::Replace(menu::register(kind)),
                    Way::Row(kind, id) => Effect::Replace(menu::open_row(kind, *id)),
                }]
            }
            _ => vec![Effect::Close],
        }
    }
    fn typed(&mut self, key: KeyEvent, _look: &Look) -> Vec<Effect> {
        self.input.key(key);
        self.at = 0;
        vec![Effect::Reload]
    }
    fn pasted(&mut self, text: &str, _look: &Look) -> Vec<Effect> {
        self.input.insert(text);
        vec![Effect::Reload]
    }
    fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let title = self.title(look);
        let Some(list) = window::finder(frame, area, (70, 18), &title, &self.input, look) else {
            return;
        };
        let rows: Vec<table::Cells> = self
            .found
            .iter()
            .map(|(_, label, hint)| table::Cells::new(vec![label.clone(), hint.clone()]))
            .collect();
        let columns = [
            table::Column::new("", 30).grow(1),
            table::Column::new("", 14),
        ];
        if rows.is_empty() {
            let none = Paragraph::new(look.word("register-nothing-found"));
            frame.render_widget(none.style(look.faint()).wrap(Wrap { trim: true }), list);
            return;
        }
        table::view(frame, list, look, &columns, &rows, Some(self.at));
    }
}
