//! The minutes of a meeting on screen: the parts of form 1.9 laid out in columns. What was written is edited in its own boxes and kept with
//! the meeting; everything else is made anew each time.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

use crate::domain::form::Say;
use crate::domain::kinds;
use crate::domain::meeting::Meeting;
use crate::domain::minutes::{Part, compose};
use crate::domain::problem::Problem;
use crate::domain::text;
use crate::office::Office;
use crate::ui::look::Look;
use crate::ui::parts::{frame, table};
use crate::ui::screen::{Effect, Screen};
use crate::ui::screens::record::Form;
use crate::ui::verbs::{Verb, listing};

/// The boxes of the narrative.
const NARRATIVE: &[&str] = &["agenda", "content", "conclusions"];

/// Widest lines of the paper on screen.
const WIDEST: usize = 84;

/// The minutes.
pub struct MinutesPage {
    meeting: i64,
    parts: Vec<Part>,
    top: usize,
}

impl MinutesPage {
    /// The minutes of that meeting.
    pub fn new(meeting: i64) -> Self {
        Self {
            meeting,
            parts: Vec::new(),
            top: 0,
        }
    }
}

impl Screen for MinutesPage {
    fn title(&self, look: &Look) -> String {
        look.word("minutes")
    }
    fn verbs(&self) -> Vec<Verb> {
        listing(&[Verb::Edit, Verb::Back])
    }
    fn load(&mut self, office: &Office, _look: &Look) -> Result<Vec<Effect>, Problem> {
        self.parts = compose(&office.minutes(self.meeting)?);
        Ok(Vec::new())
    }
    fn act(&mut self, verb: Verb, look: &Look) -> Vec<Effect> {
        let length = lines(&self.parts, WIDEST, look).len();
        match verb {
            Verb::Last => self.top = length.saturating_sub(15),
            _ if table::walk(&mut self.top, verb, 15, length) => {}
            Verb::Edit => {
                let form = Form::edit(kinds::of::<Meeting>(), self.meeting).only(NARRATIVE);
                return vec![Effect::Open(Box::new(form))];
            }
            _ => return vec![Effect::Close],
        }
        Vec::new()
    }
    fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let width = usize::from(area.width.saturating_sub(4)).min(WIDEST);
        let lines = lines(&self.parts, width, look);
        let height = usize::from(area.height);
        let top = self.top.min(lines.len().saturating_sub(height));
        let shown: Vec<Line<'_>> = lines
            .into_iter()
            .skip(top)
            .take(height)
            .map(Line::from)
            .collect();
        let left = (usize::from(area.width).saturating_sub(width) / 2) as u16;
        let place = Rect {
            x: area.x + left,
            width: area.width.saturating_sub(left),
            ..area
        };
        frame.render_widget(Paragraph::new(shown), place);
    }
}

/// The parts as lines of `width` columns.
fn lines(parts: &[Part], width: usize, look: &Look) -> Vec<String> {
    let mut lines = Vec::new();
    for part in parts {
        match part {
            Part::Heads { left, right } => {
                let say = |lines: &[Say]| lines.iter().map(|say| look.say(say)).collect();
                columns(say(left), say(right), width, &mut lines);
                lines.push(String::new());
            }
            Part::Title(say) => lines.extend(
                frame::wrap(&look.say(say), width, 4)
                    .iter()
                    .map(|line| centre(line, width)),
            ),
            Part::Line(say) => lines.extend(frame::wrap(&look.say(say), width, usize::MAX)),
            Part::Narrative(typed) => {
                for line in typed.lines() {
                    lines.extend(
                        frame::wrap(line, width.saturating_sub(2), usize::MAX)
                            .iter()
                            .map(|line| format!("  {line}")),
                    );
                }
            }
            Part::Signatures { left, right } => {
                lines.push(String::new());
                let sign = |(function, name): &(Say, String)| {
                    vec![
                        look.say(function),
                        String::new(),
                        String::new(),
                        name.clone(),
                    ]
                };
                columns(sign(left), sign(right), width, &mut lines);
            }
            Part::Recipients(names) => {
                lines.push(String::new());
                lines.push(look.word("minutes-recipients"));
                lines.extend(names.iter().map(|name| look.say(name)));
            }
        }
    }
    lines
}

/// Two centred columns side by side.
fn columns(left: Vec<String>, right: Vec<String>, width: usize, lines: &mut Vec<String>) {
    let half = width / 2;
    let broken = |column: Vec<String>| -> Vec<String> {
        let narrow = half.saturating_sub(1).max(1);
        let lines = column.iter().flat_map(|line| frame::wrap(line, narrow, 3));
        lines.collect()
    };
    let (left, right) = (broken(left), broken(right));
    for place in 0..left.len().max(right.len()) {
        let of = |column: &[String]| column.get(place).cloned().unwrap_or_default();
        let one = table::pad(&centre(&of(&left), half), half, false);
        lines.push(format!("{one}{}", centre(&of(&right), half)));
    }
}

fn centre(line: &str, width: usize) -> String {
    let spare = width.saturating_sub(text::width(line)) / 2;
    format!("{}{line}", " ".repeat(spare))
}
