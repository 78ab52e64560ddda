//! The window over a change that a colleague made meanwhile: what I typed, what stands in the book now and what stood there when I opened
//! it, by whom and when. Nothing is laid over anybody's work before a person has chosen.

use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use crate::domain::command::Command;
use crate::domain::form::{Field, Row, Say, Value};
use crate::domain::kinds;
use crate::domain::problem::{Clash, Problem};
use crate::domain::text;
use crate::office::Office;
use crate::ui::look::Look;
use crate::ui::parts::{frame, table, window};
use crate::ui::screen::{Answer, Effect, Screen};
use crate::ui::verbs::{Verb, listing};

/// The window.
pub struct ClashWindow {
    command: Command,
    lines: Vec<Contested>,
    at: usize,
}

/// One field with its three values.
struct Contested {
    clash: Clash,
    /// Mine, now and then, as they are shown.
    shown: [String; 3],
    /// Mine stands, or what is in the book; none before it was chosen.
    mine: Option<bool>,
}

impl ClashWindow {
    /// Over the command that was refused because of these fields.
    pub fn new(command: Command, clashes: Vec<Clash>) -> Self {
        let lines = clashes.into_iter().map(|clash| Contested {
            clash,
            shown: Default::default(),
            mine: None,
        });
        Self {
            command,
            lines: lines.collect(),
            at: 0,
        }
    }

    fn choose(&mut self, mine: bool) {
        if let Some(line) = self.lines.get_mut(self.at) {
            line.mine = Some(mine);
        }
        if let Some(open) = self.open() {
            self.at = open;
        }
    }

    fn choose_all(&mut self, mine: bool) {
        for line in &mut self.lines {
            line.mine = Some(mine);
        }
    }

    /// The first field without an answer.
    fn open(&self) -> Option<usize> {
        self.lines.iter().position(|line| line.mine.is_none())
    }

    fn settle(&mut self) -> Vec<Effect> {
        if let Some(open) = self.open() {
            self.at = open;
            return vec![Effect::Say(Say::new("clash-choose"))];
        }
        let choices: Vec<(Clash, bool)> = self
            .lines
            .iter()
            .map(|line| (line.clash.clone(), line.mine == Some(true)))
            .collect();
        vec![Effect::Settle(self.command.clone().settled(&choices))]
    }

    fn title_of(line: &Contested, look: &Look) -> String {
        let field = look.field(line.clash.kind, &line.clash.field);
        let words = Say::new("clash-row")
            .with("name", line.clash.name.as_str())
            .with("field", field);
        look.say(&words)
    }

    fn list(&self, look: &Look, width: usize, height: usize) -> Vec<Line<'static>> {
        let first = table::top(self.at, height, self.lines.len());
        let shown = self.lines.iter().enumerate().skip(first).take(height);
        let row = |(place, line): (usize, &Contested)| {
            let chosen = place == self.at;
            let (key, style) = match line.mine {
                None => ("clash-open", look.warn()),
                Some(true) => ("clash-mine", look.good()),
                Some(false) => ("clash-now", look.good()),
            };
            let mark = if chosen { look.pointer() } else { " " };
            let answer = look.word(key);
            let room = width.saturating_sub(text::width(&answer) + 4);
            let title = table::pad(&Self::title_of(line, look), room, false);
            Line::from(vec![
                Span::styled(
                    format!("{mark} {title}"),
                    if chosen { look.chosen() } else { Style::new() },
                ),
                Span::styled(format!("  {answer}"), style),
            ])
        };
        shown.map(row).collect()
    }

    fn values(line: &Contested, look: &Look, width: usize) -> Vec<Line<'static>> {
        let by = Say::new("clash-by")
            .with("who", line.clash.who.as_str())
            .with("at", line.clash.at.as_str());
        let keys = ["clash-mine", "clash-now", "clash-was"];
        let room = width.saturating_sub(18);
        let mut lines: Vec<Line<'static>> = keys
            .iter()
            .zip(parted(&line.shown, room))
            .map(|(key, shown)| {
                let label = table::pad(&look.word(key), 17, false);
                Line::from(vec![
                    Span::styled(label, look.faint()),
                    Span::raw(text::fit(&shown, room)),
                ])
            })
            .collect();
        lines.push(Line::styled(look.say(&by), look.faint()));
        lines
    }
}

/// Values too long to be seen whole, from a few words before the place where mine and the one in the book part.
fn parted(shown: &[String; 3], room: usize) -> [String; 3] {
    let [mine, now, _] = shown;
    if shown.iter().all(|value| text::width(value) <= room) {
        return shown.clone();
    }
    let letters = mine.char_indices().zip(now.chars());
    let apart = letters
        .skip_while(|((_, mine), now)| mine == now)
        .map(|((place, _), _)| place)
        .next()
        .unwrap_or(mine.len().min(now.len()));
    let start = mine[..apart].rmatch_indices(' ').nth(2);
    let start = start.map_or(0, |(space, _)| space + 1);
    let same = &mine[..start];
    shown
        .each_ref()
        .map(|value| match value.strip_prefix(same) {
            Some(rest) if start > 0 => format!("…{rest}"),
            _ => value.clone(),
        })
}

/// A value as it is shown to be chosen; a link by the name of what it leads to.
fn shown(
    field: Option<&'static Field>,
    value: &Value,
    office: &Office,
    look: &Look,
) -> Result<String, Problem> {
    let Some(field) = field.filter(|_| !value.is_blank()) else {
        return Ok(look.nothing().to_owned());
    };
    let label = match (field.link().and_then(kinds::find), value.int()) {
        (Some(other), Some(id)) => Some(office.ask().label(other, id)?),
        _ => None,
    };
    let row = Row::new().with(field.name, value.clone());
    Ok(look.value(field, &row, label.as_deref()))
}

impl Screen for ClashWindow {
    fn title(&self, look: &Look) -> String {
        look.word("clash-title")
    }
    fn verbs(&self) -> Vec<Verb> {
        listing(&[
            Verb::Mine,
            Verb::Theirs,
            Verb::Save,
            Verb::AllMine,
            Verb::AllTheirs,
            Verb::Back,
        ])
    }
    fn is_window(&self) -> bool {
        true
    }
    fn load(&mut self, office: &Office, look: &Look) -> Result<Vec<Effect>, Problem> {
        for line in &mut self.lines {
            let Clash { mine, now, was, .. } = &line.clash;
            let field = kinds::find(line.clash.kind).and_then(|kind| kind.field(&line.clash.field));
            for (place, value) in [mine, now, was].into_iter().enumerate() {
                line.shown[place] = shown(field, value, office, look)?;
            }
        }
        Ok(Vec::new())
    }
    fn act(&mut self, verb: Verb, _look: &Look) -> Vec<Effect> {
        if table::walk(&mut self.at, verb, 15, self.lines.len()) {
            return Vec::new();
        }
        match verb {
            Verb::Mine => self.choose(true),
            Verb::Theirs => self.choose(false),
            Verb::AllMine => self.choose_all(true),
            Verb::AllTheirs => self.choose_all(false),
            Verb::Save => return self.settle(),
            _ => return vec![Effect::Answer(Answer::Nothing)],
        }
        Vec::new()
    }
    fn typed(&mut self, key: KeyEvent, _look: &Look) -> Vec<Effect> {
        if key.code == KeyCode::Enter {
            return self.settle();
        }
        Vec::new()
    }
    fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let height = (self.lines.len() as u16).saturating_add(9);
        let inside = window::open(frame, area, 76, height, &self.title(look), look);
        let (width, room) = (usize::from(inside.width), usize::from(inside.height));
        let mut lines: Vec<Line<'_>> = frame::wrap(&look.word("clash-intro"), width, 2)
            .into_iter()
            .map(|words| Line::styled(words, look.key()))
            .collect();
        let list = room.saturating_sub(lines.len() + 5).max(1);
        lines.extend(self.list(look, width, list));
        lines.push(Line::default());
        if let Some(line) = self.lines.get(self.at) {
            lines.extend(Self::values(line, look, width));
        }
        frame.render_widget(Paragraph::new(lines), inside);
    }
}

#[cfg(test)]
mod tests {
    use super::parted;

    #[test]
    fn long_values_are_shown_where_they_part() {
        let values = ["một hai ba bốn năm", "một hai ba bốn sáu bảy", "khác"];
        let shown = parted(&values.map(str::to_owned), 12);
        assert_eq!(shown, ["…ba bốn năm", "…ba bốn sáu bảy", "khác"]);
        let whole = values.map(str::to_owned);
        assert_eq!(parted(&whole, 80), whole);
        let longer = ["một hai ba bốn", "một hai ba bốn năm", ""].map(str::to_owned);
        assert_eq!(parted(&longer, 5), ["…hai ba bốn", "…hai ba bốn năm", ""]);
    }
}
