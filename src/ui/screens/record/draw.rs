//! How the form is drawn: the boxes that fit around the one in hand, its help, and where one is.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use crate::domain::cell;
use crate::domain::form::{Say, Shape, Value};
use crate::domain::text;
use crate::ui::look::Look;
use crate::ui::parts::{frame, table, window};
use crate::ui::screen::Screen;

use super::Form;
use super::slot::Slot;

impl Form {
    pub(super) fn draw(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let area = if self.small {
            let height = self.boxes.len() as u16 + 3;
            window::low(frame, area, height, &self.title(look), look)
        } else {
            area
        };
        let help_height = if area.height > 16 { 5 } else { 0 };
        let room = area.height.saturating_sub(help_height + 1);
        let heights: Vec<u16> = self
            .boxes
            .iter()
            .enumerate()
            .map(|(place, known)| {
                if place == self.at {
                    known.input.height().min(room.max(1))
                } else {
                    1
                }
            })
            .collect();
        let first = first_visible(&heights, self.at, room);
        let mut y = area.y;
        for (place, height) in heights.iter().enumerate().skip(first) {
            if y + height > area.y + room {
                break;
            }
            self.view_box(
                frame,
                Rect {
                    y,
                    height: *height,
                    ..area
                },
                place,
                look,
            );
            y += height;
        }
        if help_height > 0 {
            self.view_help(
                frame,
                Rect {
                    x: area.x + 1,
                    y: area.y + room,
                    width: area.width.saturating_sub(2),
                    height: help_height,
                },
                look,
            );
        }
        let state = Rect {
            x: area.x + 1,
            y: area.bottom().saturating_sub(1),
            width: area.width.saturating_sub(1),
            height: 1,
        };
        frame.render_widget(
            Paragraph::new(Line::styled(self.state_line(look), look.faint())),
            state,
        );
    }

    fn view_box(&self, frame: &mut Frame<'_>, row: Rect, place: usize, look: &Look) {
        let known = &self.boxes[place];
        let active = place == self.at;
        let label_width = 24.min(row.width / 3 + 2);
        let mark = if active { look.pointer() } else { " " };
        let style = if active { look.chosen() } else { Style::new() };
        let label = table::pad(&label(known, look), usize::from(label_width), false);
        let pin = if known.pinned { "=" } else { " " };
        frame.render_widget(
            Paragraph::new(Line::from(vec![
                Span::raw(format!("{mark}{pin}")),
                Span::styled(label, style),
                Span::raw("["),
            ])),
            Rect { height: 1, ..row },
        );
        let x = row.x + 3 + label_width;
        let spare = row.right().saturating_sub(x + 2);
        // Days and numbers leave room for the weekday and for what is wrong.
        let most = match known.field.shape {
            Shape::Day | Shape::Clock | Shape::Count | Shape::Measure | Shape::Phone => 20,
            _ => 40,
        };
        let width = spare.min(most);
        let area = Rect {
            x,
            y: row.y,
            width,
            height: row.height,
        };
        known.input.view(frame, area, style, active);
        if let Some((offered, _)) = self.offer(place, look) {
            let words = text::fit(&format!("({offered})"), usize::from(width));
            frame.render_widget(
                Paragraph::new(Line::styled(words, look.faint())),
                Rect { height: 1, ..area },
            );
        }
        let mut end = "]".to_owned();
        if matches!(known.field.shape, Shape::Link(_) | Shape::Choice(..)) {
            end = if look.ascii {
                "v]".to_owned()
            } else {
                "▾]".to_owned()
            };
        }
        let tail = match (&known.fault, echo(known, look)) {
            (Some(finding), _) => (
                format!(
                    "{end} {} {}",
                    if finding.is_warning() { "!" } else { "✗" },
                    look.say(&finding.fault.say())
                ),
                look.bad(),
            ),
            (None, _) if known.theirs => {
                let who = self.colleague.as_ref().map_or("", |(who, _)| who);
                let said = look.say(&Say::new("form-changed").with("who", who));
                (format!("{end} ! {said}"), look.warn())
            }
            (None, Some(day)) => (format!("{end} {day}"), look.faint()),
            (None, None) => (end, look.faint()),
        };
        let tail_area = Rect {
            x: x + width,
            y: row.y,
            width: row.right().saturating_sub(x + width),
            height: 1,
        };
        let text = if look.ascii {
            tail.0.replace('✗', "x")
        } else {
            tail.0
        };
        frame::lines(frame, tail_area, vec![Line::styled(text, tail.1)]);
    }

    fn view_help(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let Some(known) = self.boxes.get(self.at) else {
            return;
        };
        if area.height < 3 {
            return;
        }
        let inside = window::boxed(frame, area, &label(known, look), look);
        let key = crate::domain::form::field_key(known.kind.name, known.field.name);
        let mut words = look
            .words
            .find(&Say::new(format!("{key}.help")))
            .unwrap_or_default();
        if let Some(example) = look.words.find(&Say::new(format!("{key}.example"))) {
            words = format!(
                "{words} {}",
                look.say(&Say::new("form-example").with("example", example))
            );
        }
        if known.field.shape == Shape::Day {
            words = format!("{words} {}", look.word("form-day-help"));
        }
        if let Some((offered, _)) = self.offer(self.at, look) {
            let say = Say::new("form-offer").with("value", offered);
            words = format!("{} {words}", look.say(&say));
        } else if known.plain && known.field.usual && known.input.text().is_empty() {
            words = format!("{words} {}", look.word("form-no-offer"));
        }
        let mut lines: Vec<Line<'_>> = Vec::new();
        if let Some(finding) = &known.fault {
            lines.extend(
                frame::wrap(
                    &look.say(&finding.fault.say()),
                    usize::from(inside.width),
                    2,
                )
                .into_iter()
                .map(|line| Line::styled(line, look.bad())),
            );
        }
        lines.extend(
            frame::wrap(
                words.trim(),
                usize::from(inside.width),
                usize::from(inside.height),
            )
            .into_iter()
            .map(Line::from),
        );
        frame.render_widget(Paragraph::new(lines), inside);
    }

    fn state_line(&self, look: &Look) -> String {
        let mut words = look.say(
            &Say::new("form-state")
                .with("at", self.at + 1)
                .with("of", self.boxes.len())
                .with("unsaved", self.unsaved()),
        );
        if self.hasty {
            words = format!("{words} · {}", look.word("form-enter-saves"));
        }
        if let Some((who, gone)) = &self.colleague {
            let key = if *gone {
                "form-retired"
            } else {
                "form-changed"
            };
            let said = look.say(&Say::new(key).with("who", who.as_str()));
            words = format!("{words} · {said}");
        }
        if let Some(at) = &self.draft_at {
            words = format!(
                "{words} {}",
                look.say(&Say::new("form-draft").with("at", at.as_str()))
            );
        }
        words
    }
}

/// The first box to draw so that the one in hand fits.
fn first_visible(heights: &[u16], at: usize, room: u16) -> usize {
    let mut first = at.min(heights.len().saturating_sub(1));
    let mut used = heights.get(first).copied().unwrap_or(0);
    let after: u16 = heights.iter().skip(at + 1).sum();
    while first > 0 && used + heights[first - 1] + after.min(1) <= room {
        first -= 1;
        used += heights[first];
    }
    first
}

fn echo(known: &Slot, look: &Look) -> Option<String> {
    match (
        known.field.shape,
        cell::parse(known.field, known.input.text(), look.today),
    ) {
        (Shape::Day, Ok(Value::Text(day))) => day.parse().ok().map(|day| look.weekday(day)),
        _ => None,
    }
}

fn label(known: &Slot, look: &Look) -> String {
    let star = if known.field.required { " *" } else { "" };
    format!("{}{star}", look.field(known.kind.name, known.field.name))
}
