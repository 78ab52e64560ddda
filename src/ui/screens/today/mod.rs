//! Main screen 1: the morning. What is due, what has to be done, how far the criteria have come, who came to meetings, what was done last —
//! derived from the rows when it is read, never stored. Every line opens the rows behind it.

mod blocks;
mod work;

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use self::blocks::{Block, Entry};
pub use self::work::Work;
use crate::domain::kinds;
use crate::domain::problem::Problem;
use crate::domain::text;
use crate::office::Office;
use crate::ui::look::Look;
use crate::ui::menu;
use crate::ui::parts::{frame, table};
use crate::ui::screen::{Effect, Screen};
use crate::ui::verbs::{Verb, listing};

/// Where a line leads.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Way {
    Row(&'static str, i64),
    New(&'static str),
    Main(usize),
    /// The register of a kind.
    Register(&'static str),
    /// The reports, above the board.
    Reports,
    Work(work::Which),
    /// The history of the book, where that step stands.
    History(i64),
}

impl Way {
    fn open(self) -> Option<Effect> {
        Some(match self {
            Self::Row(kind, id) => Effect::Open(menu::open_row(kinds::find(kind)?, id)),
            Self::New(kind) => Effect::Open(menu::new_row(kinds::find(kind)?)),
            Self::Main(number) => Effect::Go(number),
            Self::Reports => Effect::Open(menu::main(7)),
            Self::Register(kind) => Effect::Open(menu::register(kinds::find(kind)?)),
            Self::Work(which) => Effect::Open(Box::new(Work::new(which))),
            Self::History(_) => Effect::Open(menu::history(None)),
        })
    }
}

/// The board of the day.
#[derive(Default)]
pub struct Today {
    /// What is due; what to do; criteria and attendance; what was done last. Parts with nothing in them are empty.
    blocks: [Block; 4],
    /// How the copies of the book stand.
    copies: Option<(String, Style)>,
    at: usize,
}

impl Today {
    /// The lines that open, in order: block and line.
    fn stops(&self) -> Vec<(usize, usize)> {
        let lines = |(place, block): (usize, &Block)| {
            let opens = block.entries.iter().enumerate();
            opens
                .filter(|(_, entry)| entry.way.is_some())
                .map(|(line, _)| (place, line))
                .collect::<Vec<_>>()
        };
        self.blocks.iter().enumerate().flat_map(lines).collect()
    }

    fn stop(&self) -> Option<(usize, usize)> {
        self.stops().get(self.at).copied()
    }

    fn way(&self) -> Option<Way> {
        let (block, line) = self.stop()?;
        self.blocks[block].entries[line].way
    }

    /// The first line of the next or the last block.
    fn jump(&mut self, forward: bool) {
        let stops = self.stops();
        let Some((now, _)) = stops.get(self.at).copied() else {
            return;
        };
        let others: Vec<usize> = (1..self.blocks.len())
            .map(|step| {
                let step = if forward {
                    step
                } else {
                    self.blocks.len() - step
                };
                (now + step) % self.blocks.len()
            })
            .collect();
        let first = |block: &usize| stops.iter().position(|(place, _)| place == block);
        self.at = others.iter().find_map(first).unwrap_or(self.at);
    }

    fn view_block(&self, frame: &mut Frame<'_>, area: Rect, place: usize, look: &Look) {
        let block = &self.blocks[place];
        if area.height == 0 || block.entries.is_empty() {
            return;
        }
        let chosen = self
            .stop()
            .filter(|(block, _)| *block == place)
            .map(|(_, line)| line);
        let width = usize::from(area.width);
        let mut lines = vec![heading(block, width, look)];
        let room = usize::from(area.height) - 1;
        let first = table::top(chosen.unwrap_or(0), room, block.entries.len());
        for (line, entry) in block.entries.iter().enumerate().skip(first).take(room) {
            let chosen = chosen == Some(line);
            lines.extend(drawn(entry, width, entry.lines, chosen, look));
        }
        frame.render_widget(Paragraph::new(lines), area);
    }

    /// Everything below one another, for narrow windows.
    fn view_narrow(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let width = usize::from(area.width);
        let stop = self.stop();
        let mut lines = Vec::new();
        let mut at = 0;
        for (place, block) in self.blocks.iter().enumerate() {
            if block.entries.is_empty() {
                continue;
            }
            lines.push(heading(block, width, look));
            for (line, entry) in block.entries.iter().enumerate() {
                let chosen = stop == Some((place, line));
                if chosen {
                    at = lines.len();
                }
                // A sentence is one line here, cut with a sign; broken, its rest might lie below the edge.
                lines.extend(drawn(entry, width, 1, chosen, look));
            }
        }
        let first = table::top(at, usize::from(area.height), lines.len());
        frame.render_widget(Paragraph::new(lines.split_off(first)), area);
    }
}

fn heading(block: &Block, width: usize, look: &Look) -> Line<'static> {
    let tail = text::width(&block.tail);
    let head = table::pad(&block.title, width.saturating_sub(tail + 2), false);
    Line::styled(format!(" {head}{}", block.tail), look.heading())
}

fn drawn(
    entry: &Entry,
    width: usize,
    most: usize,
    chosen: bool,
    look: &Look,
) -> Vec<Line<'static>> {
    let mark = if chosen { look.pointer() } else { " " };
    let tail = text::width(&entry.tail);
    let room = width.saturating_sub(if tail == 0 { 2 } else { tail + 3 });
    let line = |head: String| {
        let head = table::pad(&head, room, false);
        Line::from(vec![
            Span::styled(mark, look.chosen()),
            Span::styled(format!("{head} {}", entry.tail), entry.style),
        ])
    };
    if most == 1 {
        vec![line(entry.head.clone())]
    } else {
        let heads = frame::wrap(&entry.head, room, most);
        heads.into_iter().map(line).collect()
    }
}

impl Screen for Today {
    fn title(&self, look: &Look) -> String {
        look.word("main-1")
    }
    fn main(&self) -> Option<usize> {
        Some(1)
    }
    fn verbs(&self) -> Vec<Verb> {
        listing(&[
            Verb::NextBox,
            Verb::LastBox,
            Verb::Open,
            Verb::New,
            Verb::Go,
        ])
    }
    fn load(&mut self, office: &Office, look: &Look) -> Result<Vec<Effect>, Problem> {
        let kept = self.way();
        self.blocks = blocks::of(office, look)?;
        self.copies = blocks::copies(office, look)?;
        // The same line stays in hand, also where another line leads to the same row.
        if kept.is_some() && self.way() != kept {
            let stops = self.stops();
            let leads =
                |(block, line): &(usize, usize)| self.blocks[*block].entries[*line].way == kept;
            self.at = stops.iter().position(leads).unwrap_or(self.at);
        }
        self.at = self.at.min(self.stops().len().saturating_sub(1));
        Ok(Vec::new())
    }
    fn act(&mut self, verb: Verb, _look: &Look) -> Vec<Effect> {
        let length = self.stops().len();
        if table::walk(&mut self.at, verb, 15, length) {
            return Vec::new();
        }
        match verb {
            Verb::NextBox => self.jump(true),
            Verb::LastBox => self.jump(false),
            Verb::Open => return self.way().and_then(Way::open).into_iter().collect(),
            Verb::New => return vec![Effect::Go(3)],
            _ => {}
        }
        Vec::new()
    }
    fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        const LEFT: u16 = 43;
        if area.width < 72 || area.height < 12 {
            return self.view_narrow(frame, area, look);
        }
        let mut area = area;
        if let Some((words, style)) = &self.copies {
            area.height -= 1;
            let line = Rect {
                y: area.bottom(),
                height: 1,
                ..area
            };
            let words = text::fit(&format!(" {words}"), usize::from(area.width));
            frame.render_widget(Paragraph::new(Line::styled(words, *style)), line);
        }
        let lines = |place: usize| self.blocks[place].entries.iter().map(|entry| entry.lines);
        let size = |place: usize| match lines(place).sum::<usize>() as u16 {
            0 => 0,
            lines => lines + 2,
        };
        let least = size(3).min(2);
        let head = size(0).min(6);
        let middle = size(1)
            .max(size(2))
            .min(area.height.saturating_sub(least + head));
        let due = size(0).min(area.height.saturating_sub(middle + least));
        let part = |y: u16, height: u16| Rect {
            y: area.y + y,
            height: height.saturating_sub(1).min(area.height.saturating_sub(y)),
            ..area
        };
        self.view_block(frame, part(0, due), 0, look);
        let middle_area = part(due, middle);
        let left = if self.blocks[1].entries.is_empty() {
            0
        } else {
            LEFT.max(area.width / 2)
        };
        self.view_block(
            frame,
            Rect {
                width: left,
                ..middle_area
            },
            1,
            look,
        );
        let right = Rect {
            x: middle_area.x + left + u16::from(left > 0),
            width: middle_area.width.saturating_sub(left + u16::from(left > 0)),
            ..middle_area
        };
        self.view_block(frame, right, 2, look);
        let last = part(due + middle, area.height.saturating_sub(due + middle) + 1);
        self.view_block(frame, last, 3, look);
    }
}
