//! The commune found in the built-in table as you type, with or without tone marks; one that is missing or renamed is typed.

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

use crate::domain::form::Say;
use crate::domain::place;
use crate::domain::unit::{Unit, UnitTable};
use crate::office::units;
use crate::ui::look::Look;
use crate::ui::parts::{frame, input::Input, table};

/// Units shown at the most.
const MOST: usize = 100;

/// What was chosen.
pub(super) enum Wish {
    /// A unit of the table, with its letterhead.
    Unit(place::Office),
    /// A name of one's own.
    Own(String),
    /// The training commune.
    Training,
}

/// One line of the list.
enum Choice {
    Unit(Unit),
    Own,
    Training,
}

/// The search box and what it finds.
pub(super) struct Search {
    units: Option<UnitTable>,
    input: Input,
    found: Vec<Choice>,
    at: usize,
}

impl Search {
    pub(super) fn new() -> Self {
        let mut search = Self {
            units: units::units(),
            input: Input::line(""),
            found: Vec::new(),
            at: 0,
        };
        search.find();
        search
    }

    fn find(&mut self) {
        let typed = self.input.text().trim();
        self.found = self
            .units
            .iter()
            .flat_map(|units| units.find(typed, MOST))
            .map(|unit| Choice::Unit(unit.clone()))
            .collect();
        self.found.push(Choice::Own);
        if typed.is_empty() {
            self.found.push(Choice::Training);
        }
        self.at = 0;
    }

    /// What was typed.
    pub(super) fn text(&self) -> &str {
        self.input.text()
    }

    /// Puts what was typed before back into the box.
    pub(super) fn put(&mut self, text: &str) {
        self.input.set(text);
        self.find();
    }

    pub(super) fn step(&mut self, step: isize) {
        self.at = table::moved(self.at, step, self.found.len());
    }

    pub(super) fn typed(&mut self, key: KeyEvent) {
        if self.input.key(key) {
            self.find();
        }
    }

    pub(super) fn pasted(&mut self, text: &str) {
        self.input.insert(text);
        self.find();
    }

    pub(super) fn hand(&mut self) -> &mut Input {
        &mut self.input
    }

    pub(super) fn wish(&self) -> Option<Wish> {
        Some(match self.found.get(self.at)? {
            Choice::Unit(unit) => Wish::Unit(units::card(unit)),
            Choice::Own => Wish::Own(self.input.text().trim().to_owned()),
            Choice::Training => Wish::Training,
        })
    }

    fn cells(&self, choice: &Choice, look: &Look) -> table::Cells {
        match choice {
            Choice::Unit(unit) => table::Cells::new(vec![
                unit.name.clone(),
                unit.province.clone(),
                unit.code.clone(),
            ]),
            Choice::Own => {
                let typed = self.input.text().trim();
                let say = if typed.is_empty() {
                    Say::new("first-own-blank")
                } else {
                    Say::new("first-own").with("name", typed)
                };
                table::Cells::new(vec![look.say(&say), look.word("first-not-listed")])
            }
            Choice::Training => table::Cells::new(vec![look.word("first-look-first")]),
        }
    }

    fn notice(&self, look: &Look, width: usize) -> Vec<Line<'static>> {
        let say = match &self.units {
            Some(units) => Say::new("first-units")
                .with("count", units.len())
                .with("day", units.date),
            None => Say::new("first-no-units"),
        };
        frame::wrap(&look.say(&say), width, 3)
            .into_iter()
            .map(|line| Line::styled(format!(" {line}"), look.faint()))
            .collect()
    }

    pub(super) fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        if area.height < 3 {
            return;
        }
        let line = |y: u16| Rect {
            x: area.x + 1,
            y: area.y + y,
            width: area.width.saturating_sub(2),
            height: 1,
        };
        frame.render_widget(Paragraph::new(look.word("first-unit-ask")), line(0));
        frame.render_widget(Paragraph::new("["), line(1));
        let room = line(1);
        let box_room = Rect {
            x: room.x + 1,
            width: room.width.saturating_sub(2).min(50),
            ..room
        };
        self.input.view(frame, box_room, look.chosen(), true);
        frame.render_widget(
            Paragraph::new("]"),
            Rect {
                x: box_room.right(),
                width: 1,
                ..room
            },
        );
        let notice = self.notice(look, usize::from(area.width.saturating_sub(2)));
        let below = (notice.len() as u16).min(area.height - 3);
        frame.render_widget(
            Paragraph::new(notice),
            Rect {
                y: area.bottom() - below,
                height: below,
                ..area
            },
        );
        let columns = [
            table::Column::new(look.field("office", "name"), 30).grow(1),
            table::Column::new(look.field("office", "province"), 24),
            table::Column::new(look.field("office", "code"), 10),
        ];
        let rows: Vec<table::Cells> = self
            .found
            .iter()
            .map(|choice| self.cells(choice, look))
            .collect();
        let list = Rect {
            y: area.y + 3,
            height: (area.height - 3).saturating_sub(below),
            ..area
        };
        table::view(frame, list, look, &columns, &rows, Some(self.at));
    }
}
