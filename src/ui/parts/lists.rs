//! The page of one record: a few lines about it, and lists of what belongs to it, one in hand at a time. Where the window is wide the next
//! list stands beside it.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use super::table::{self, Cells, Column};
use crate::domain::text;
use crate::ui::look::Look;
use crate::ui::verbs::{Verb, listing};

/// From this width on two lists stand side by side.
const WIDE: u16 = 110;

/// What a line of a list leads to: kind and number of a row.
pub type Way = (&'static str, i64);

/// One list.
#[derive(Default)]
pub struct List {
    /// Its name; the number of its lines is put behind it.
    pub title: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its lines, each with what it leads to.
    pub rows: Vec<(Cells, Option<Way>)>,
    /// What is said where it has no lines.
    pub nothing: String,
}

/// The lists of a page.
#[derive(Default)]
pub struct Lists {
    all: Vec<List>,
    hand: usize,
    at: Vec<usize>,
}

impl Lists {
    /// The verbs of a page of lists: the steps through them, then its own.
    pub fn verbs(own: &[Verb]) -> Vec<Verb> {
        listing(&[&[Verb::NextBox, Verb::LastBox, Verb::Open], own].concat())
    }

    /// The lists as they were read now; each keeps its row under the cursor.
    pub fn set(&mut self, lists: Vec<List>) {
        self.at.resize(lists.len(), 0);
        for (place, list) in lists.iter().enumerate() {
            let kept = self
                .all
                .get(place)
                .and_then(|known| known.rows.get(self.at[place]))
                .and_then(|(_, way)| *way);
            let now = list.rows.iter().map(|(_, way)| *way);
            self.at[place] = table::kept(self.at[place], kept.map(Some), now);
        }
        self.hand = self.hand.min(lists.len().saturating_sub(1));
        self.all = lists;
    }

    /// Number of the list in hand.
    pub fn hand(&self) -> usize {
        self.hand
    }

    /// Takes a list in hand.
    pub fn take(&mut self, list: usize) {
        self.hand = list;
    }

    /// Place of the line in hand in its list.
    pub fn at(&self) -> usize {
        self.at.get(self.hand).copied().unwrap_or(0)
    }

    /// Puts the line that leads there in hand.
    pub fn find(&mut self, way: Way) {
        for (place, list) in self.all.iter().enumerate() {
            if let Some(line) = list.rows.iter().position(|(_, known)| *known == Some(way)) {
                self.hand = place;
                self.at[place] = line;
                return;
            }
        }
    }

    /// What the line in hand leads to.
    pub fn way(&self) -> Option<Way> {
        self.all.get(self.hand)?.rows.get(self.at())?.1
    }

    /// Moves within the list in hand or to another list.
    pub fn walk(&mut self, verb: Verb) {
        let count = self.all.len().max(1);
        let step = match verb {
            Verb::NextBox => return self.hand = (self.hand + 1) % count,
            Verb::LastBox => return self.hand = (self.hand + count - 1) % count,
            verb => table::step(verb, 12).unwrap_or_default(),
        };
        let length = self.all.get(self.hand).map_or(0, |list| list.rows.len());
        if let Some(at) = self.at.get_mut(self.hand) {
            *at = table::moved(*at, step, length);
        }
    }

    /// Draws the lines about the record, the names of the lists, and the list in hand.
    pub fn view(&self, frame: &mut Frame<'_>, area: Rect, head: Vec<Line<'_>>, look: &Look) {
        let height = (head.len() as u16).min(area.height.saturating_sub(4));
        super::frame::lines(frame, Rect { height, ..area }, head);
        if area.height < height + 2 {
            return;
        }
        let names = Rect {
            y: area.y + height,
            height: 1,
            ..area
        };
        frame.render_widget(Paragraph::new(self.names(area.width, look)), names);
        let below = Rect {
            y: names.y + 1,
            height: area.height - height - 1,
            ..area
        };
        if area.width < WIDE || self.all.len() < 2 {
            return self.view_list(frame, below, self.hand, true, look);
        }
        let beside = if self.hand + 1 < self.all.len() {
            self.hand + 1
        } else {
            0
        };
        let left = area.width * 3 / 5;
        self.view_list(
            frame,
            Rect {
                width: left,
                ..below
            },
            self.hand,
            true,
            look,
        );
        let right = Rect {
            x: below.x + left + 1,
            width: below.width.saturating_sub(left + 1),
            ..below
        };
        self.view_list(frame, right, beside, false, look);
    }

    /// `[Members 12]  Meetings 9  …`; the list in hand stands in brackets, the ones beside it are cut where there is no room.
    fn names(&self, width: u16, look: &Look) -> Line<'static> {
        let mut spans = vec![Span::raw(" ")];
        let mut used = 1;
        let from = self.first_name(usize::from(width));
        for (place, list) in self.all.iter().enumerate().skip(from) {
            let name = list.name(place == self.hand);
            used += text::width(&name) + 1;
            if used > usize::from(width) {
                break;
            }
            let style = if place == self.hand {
                look.heading()
            } else {
                look.faint()
            };
            spans.extend([Span::styled(name, style), Span::raw(" ")]);
        }
        Line::from(spans)
    }

    /// The first name to show so that the one in hand fits.
    fn first_name(&self, width: usize) -> usize {
        let need = |from: usize| -> usize {
            let shown = self.all.iter().enumerate().take(self.hand + 1).skip(from);
            shown
                .map(|(place, list)| text::width(&list.name(place == self.hand)) + 1)
                .sum()
        };
        (0..self.hand)
            .find(|from| need(*from) < width)
            .unwrap_or(self.hand)
    }

    fn view_list(
        &self,
        frame: &mut Frame<'_>,
        area: Rect,
        place: usize,
        in_hand: bool,
        look: &Look,
    ) {
        let Some(list) = self.all.get(place) else {
            return;
        };
        if list.rows.is_empty() {
            let words = if in_hand {
                list.nothing.clone()
            } else {
                format!("{}: {}", list.title, list.nothing)
            };
            let line = Line::styled(format!("  {words}"), look.faint());
            let area = Rect {
                height: 1.min(area.height),
                ..area
            };
            return super::frame::lines(frame, area, vec![line]);
        }
        let rows: Vec<Cells> = list.rows.iter().map(|(cells, _)| cells.clone()).collect();
        let at = in_hand.then(|| self.at[place]);
        table::view(frame, area, look, &list.columns, &rows, at);
    }
}

impl List {
    fn name(&self, in_hand: bool) -> String {
        let name = format!("{} {}", self.title, self.rows.len());
        if in_hand {
            format!("[{name}]")
        } else {
            format!(" {name} ")
        }
    }
}
