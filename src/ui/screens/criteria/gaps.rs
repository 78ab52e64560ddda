//! What is still missing before the date: per criterion what, who brings it, until when.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

use crate::domain::assessment::AssessmentItem;
use crate::domain::kinds;
use crate::domain::problem::Problem;
use crate::office::{BoardGap, Office, gaps};
use crate::ui::look::Look;
use crate::ui::parts::{frame, table};
use crate::ui::screen::{Effect, Screen};
use crate::ui::screens::record::Form;
use crate::ui::verbs::{Verb, listing};

use super::pick;

/// The gap list of a board.
pub struct Gaps {
    assessment: i64,
    rows: Vec<BoardGap>,
    at: usize,
}

impl Gaps {
    /// Of that assessment.
    pub fn new(assessment: i64) -> Self {
        Self {
            assessment,
            rows: Vec::new(),
            at: 0,
        }
    }

    fn missing(gap: &BoardGap, look: &Look) -> String {
        let said: Vec<String> = gap.missing.iter().map(|say| look.say(say)).collect();
        said.join("; ")
    }

    /// The line in hand without a cut: the columns of a narrow window hold the beginnings only.
    fn whole(&self, area: Rect, look: &Look) -> Vec<Line<'static>> {
        let Some(gap) = self.rows.get(self.at) else {
            return Vec::new();
        };
        let style = if gap.decides { look.bad() } else { look.warn() };
        let about = [
            (
                format!("{} {}", gap.code, pick(&gap.text, look)),
                look.key(),
            ),
            (
                format!(
                    "{}: {}",
                    look.word("gaps-missing"),
                    Self::missing(gap, look)
                ),
                style,
            ),
            (
                format!("{}: {}", look.word("gaps-who"), gap.owner),
                Style::new(),
            ),
        ];
        let width = usize::from(area.width.saturating_sub(2));
        let mut lines = vec![Line::styled(look.rule(area.width), look.faint())];
        for (words, style) in about {
            let wrapped = frame::wrap(&words, width, 2);
            lines.extend(
                wrapped
                    .into_iter()
                    .map(|line| Line::styled(format!(" {line}"), style)),
            );
        }
        lines
    }
}

impl Screen for Gaps {
    fn title(&self, look: &Look) -> String {
        look.word("gaps-title")
    }
    fn verbs(&self) -> Vec<Verb> {
        listing(&[Verb::Open, Verb::Back])
    }
    fn load(&mut self, office: &Office, _look: &Look) -> Result<Vec<Effect>, Problem> {
        let held = self.rows.get(self.at).map(|gap| gap.item);
        self.rows = gaps(&office.criteria_board(self.assessment)?);
        self.at = table::kept(self.at, held, self.rows.iter().map(|gap| gap.item));
        Ok(Vec::new())
    }
    fn act(&mut self, verb: Verb, _look: &Look) -> Vec<Effect> {
        if table::walk(&mut self.at, verb, 15, self.rows.len()) {
            return Vec::new();
        }
        match verb {
            Verb::Open => {
                let form =
                    |item| Form::edit(kinds::of::<AssessmentItem>(), item).only(&["owner", "due"]);
                self.rows
                    .get(self.at)
                    .filter(|gap| gap.item != 0)
                    .map(|gap| Effect::Open(Box::new(form(gap.item))))
                    .into_iter()
                    .collect()
            }
            _ => vec![Effect::Close],
        }
    }
    fn view(&self, to: &mut Frame<'_>, area: Rect, look: &Look) {
        if self.rows.is_empty() {
            to.render_widget(
                Paragraph::new(Line::styled(
                    format!("  {}", look.word("gaps-none")),
                    look.good(),
                )),
                Rect {
                    y: area.y + 1,
                    height: 1.min(area.height),
                    ..area
                },
            );
            return;
        }
        let columns = [
            table::Column::new(look.word("gaps-code"), 4),
            table::Column::new(look.word("gaps-criterion"), 22).grow(1),
            table::Column::new(look.word("gaps-missing"), 24).grow(1),
            table::Column::new(look.word("gaps-who"), 14),
            table::Column::new(look.word("gaps-due"), 6),
        ];
        let rows: Vec<table::Cells> = self
            .rows
            .iter()
            .map(|gap| {
                let due = gap.due.map(|due| look.short_day(due)).unwrap_or_default();
                let style = if gap.decides { look.bad() } else { look.warn() };
                let code = if gap.decides {
                    format!("{}!", gap.code)
                } else {
                    gap.code.clone()
                };
                table::Cells::new(vec![
                    code,
                    pick(&gap.text, look).to_owned(),
                    Self::missing(gap, look),
                    gap.owner.clone(),
                    due,
                ])
                .styled(style)
            })
            .collect();
        let below = (area.height / 3).clamp(1, 7).min(area.height / 2);
        let list = Rect {
            height: area.height.saturating_sub(below),
            ..area
        };
        table::view(to, list, look, &columns, &rows, Some(self.at));
        let under = Rect {
            y: list.bottom(),
            height: below,
            ..area
        };
        to.render_widget(Paragraph::new(self.whole(under, look)), under);
        frame::follows(to, under, look);
    }
}
