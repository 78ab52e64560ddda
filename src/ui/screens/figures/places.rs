//! One figure by hamlet, with its numbers of earlier periods told by the same units: those of the period, or those of today.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

use crate::domain::form::{Record, Say};
use crate::domain::kinds;
use crate::domain::period::Period;
use crate::domain::place::Hamlet;
use crate::domain::problem::Problem;
use crate::domain::succession::Geography;
use crate::office::{Figure, Office, PlaceFigure};
use crate::ui::look::Look;
use crate::ui::menu;
use crate::ui::parts::{frame, table};
use crate::ui::screen::{Effect, Screen};
use crate::ui::verbs::{Verb, listing};

use super::{changed, compared, shown};

/// The screen.
pub(super) struct Places {
    figure: Figure,
    period: Period,
    geography: Geography,
    lines: Vec<PlaceFigure>,
    at: usize,
}

impl Places {
    /// Of that figure in that period.
    pub(super) fn new(figure: Figure, period: Period) -> Self {
        Self {
            figure,
            period,
            geography: Geography::default(),
            lines: Vec::new(),
            at: 0,
        }
    }

    fn head(&self, look: &Look, width: u16) -> Vec<Line<'static>> {
        let english = look.words.language() == "en";
        let key = match self.geography {
            Geography::Old => "figures-units-old",
            Geography::New => "figures-units-new",
        };
        let named = Say::new("figures-by-hamlet")
            .with("name", self.figure.name.pick(english))
            .with("period", self.period.say());
        let units = Say::new(key).with("day", self.period.to);
        let width = usize::from(width.saturating_sub(2));
        let was = self.lines.get(self.at).filter(|line| !line.was.is_empty());
        let was = was.map(|line| {
            let say = Say::new("figures-was")
                .with("name", line.name.as_str())
                .with("was", line.was.join(", "));
            (look.say(&say), look.faint())
        });
        let parts = [
            (look.say(&named), look.heading()),
            (look.say(&units), look.warn()),
        ];
        let parts = parts.into_iter().chain(was);
        let wrapped = parts.flat_map(|(words, style)| {
            let lines = frame::wrap(&words, width, 2);
            lines
                .into_iter()
                .map(move |line| Line::styled(format!(" {line}"), style))
        });
        wrapped.collect()
    }
}

impl Screen for Places {
    fn title(&self, look: &Look) -> String {
        look.word("figures-places")
    }
    fn verbs(&self) -> Vec<Verb> {
        listing(&[Verb::Open, Verb::Places, Verb::Back])
    }
    fn load(&mut self, office: &Office, _look: &Look) -> Result<Vec<Effect>, Problem> {
        let held = self.lines.get(self.at).map(|line| line.hamlet);
        self.lines = office.figure_by_hamlet(&self.figure.code, &self.period, self.geography)?;
        self.at = table::kept(self.at, held, self.lines.iter().map(|line| line.hamlet));
        Ok(Vec::new())
    }
    fn act(&mut self, verb: Verb, _look: &Look) -> Vec<Effect> {
        if table::walk(&mut self.at, verb, 12, self.lines.len()) {
            return Vec::new();
        }
        match verb {
            Verb::Open => {
                let hamlet = self.lines.get(self.at).and_then(|line| line.hamlet);
                hamlet
                    .map(|id| Effect::Open(menu::open_row(kinds::of::<Hamlet>(), id)))
                    .into_iter()
                    .collect()
            }
            Verb::Places => {
                self.geography = match self.geography {
                    Geography::Old => Geography::New,
                    Geography::New => Geography::Old,
                };
                vec![Effect::Reload]
            }
            _ => vec![Effect::Close],
        }
    }
    fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let head = self.head(look, area.width);
        let top = (head.len() as u16).min(area.height);
        frame.render_widget(
            Paragraph::new(head),
            Rect {
                height: top,
                ..area
            },
        );
        let columns = [
            table::Column::new(look.word(Hamlet::KIND), 22).grow(1),
            table::Column::new(look.word("figures-value"), 9).right(),
            table::Column::new(look.word("figures-year-before"), 9).right(),
            table::Column::new(look.word("figures-change"), 9).right(),
            table::Column::new(look.word("figures-previous"), 9).right(),
            table::Column::new(look.word("figures-cumulative"), 9).right(),
        ];
        let rows: Vec<table::Cells> = self
            .lines
            .iter()
            .map(|line| {
                let name = if line.hamlet.is_none() {
                    look.word("figures-no-hamlet")
                } else if line.was.is_empty() {
                    line.name.clone()
                } else {
                    format!("{} *", line.name)
                };
                let figure = &line.figure;
                table::Cells::new(vec![
                    name,
                    shown(figure.reported(), figure, look),
                    compared(figure.year_before, figure, look),
                    changed(figure.change(), figure, look),
                    compared(figure.previous, figure, look),
                    compared(figure.cumulative, figure, look),
                ])
            })
            .collect();
        let list = Rect {
            y: area.y + top,
            height: area.height.saturating_sub(top),
            ..area
        };
        table::view(frame, list, look, &columns, &rows, Some(self.at));
    }
}
