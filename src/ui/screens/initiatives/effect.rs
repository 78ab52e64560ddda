//! A model's hamlets before it began and today, figure by figure. Marked figures stand first.

use std::collections::BTreeSet;

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

use crate::domain::form::Say;
use crate::domain::indicator::Value;
use crate::domain::problem::Problem;
use crate::office::{BeforeAfter, Office};
use crate::ui::look::Look;
use crate::ui::parts::{frame, table};
use crate::ui::screen::{Effect, Screen};
use crate::ui::verbs::{Verb, listing};

/// The page.
pub(super) struct EffectPage {
    model: i64,
    name: String,
    effect: crate::office::Effect,
    marked: BTreeSet<String>,
    at: usize,
}

impl EffectPage {
    /// Of that model.
    pub(super) fn new(model: i64, name: String) -> Self {
        Self {
            model,
            name,
            effect: crate::office::Effect::default(),
            marked: BTreeSet::new(),
            at: 0,
        }
    }

    /// The lines, marked ones first.
    fn lines(&self) -> Vec<&BeforeAfter> {
        let marked = |line: &&BeforeAfter| self.marked.contains(&line.code);
        let (first, rest): (Vec<_>, Vec<_>) = self.effect.lines.iter().partition(marked);
        first.into_iter().chain(rest).collect()
    }

    fn head(&self, look: &Look) -> Vec<String> {
        let Some((before, after)) = self.effect.windows else {
            return vec![look.word("effect-nowhere")];
        };
        let windows = Say::new("effect-windows")
            .with("from", before.0)
            .with("to", before.1)
            .with("since", after.0)
            .with("until", after.1);
        let hamlets = Say::new("effect-hamlets").with("list", self.effect.hamlets.join(", "));
        vec![look.say(&windows), look.say(&hamlets)]
    }
}

impl Screen for EffectPage {
    fn title(&self, look: &Look) -> String {
        look.word("effect-title")
    }
    fn verbs(&self) -> Vec<Verb> {
        listing(&[Verb::Mark, Verb::Back])
    }
    fn load(&mut self, office: &Office, _look: &Look) -> Result<Vec<Effect>, Problem> {
        let held = self.lines().get(self.at).map(|line| line.code.clone());
        self.effect = office.model_effect(self.model)?;
        let now = self.lines().into_iter().map(|line| line.code.clone());
        self.at = table::kept(self.at, held, now);
        Ok(Vec::new())
    }
    fn act(&mut self, verb: Verb, _look: &Look) -> Vec<Effect> {
        if table::walk(&mut self.at, verb, 12, self.effect.lines.len()) {
            return Vec::new();
        }
        match verb {
            Verb::Mark => {
                let code = self.lines().get(self.at).map(|line| line.code.clone());
                if let Some(code) = code
                    && !self.marked.remove(&code)
                {
                    self.marked.insert(code);
                }
                Vec::new()
            }
            _ => vec![Effect::Close],
        }
    }
    fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let width = usize::from(area.width.saturating_sub(2));
        let mut head = vec![Line::styled(format!(" {}", self.name), look.heading())];
        for words in self.head(look) {
            let wrapped = frame::wrap(&words, width, 2);
            head.extend(
                wrapped
                    .into_iter()
                    .map(|line| Line::styled(format!(" {line}"), look.faint())),
            );
        }
        let top = (head.len() as u16).min(area.height);
        frame.render_widget(
            Paragraph::new(head),
            Rect {
                height: top,
                ..area
            },
        );
        let english = look.words.language() == "en";
        let columns = [
            table::Column::new(format!(" {}", look.word("figures-name")), 30).grow(1),
            table::Column::new(look.word("effect-before"), 10).right(),
            table::Column::new(look.word("effect-after"), 10).right(),
            table::Column::new(look.word("effect-change"), 10).right(),
            table::Column::new(look.word("figures-unit"), 12),
        ];
        let rows: Vec<table::Cells> = self
            .lines()
            .into_iter()
            .map(|line| {
                let mark = if self.marked.contains(&line.code) {
                    "*"
                } else {
                    " "
                };
                let show = |value: Value| match value {
                    Value::Blank => look.word("figures-no-data"),
                    value => value.show(line.decimals),
                };
                let change = match (line.before.number(), line.after.number()) {
                    (Some(before), Some(after)) => {
                        let change = Value::Number(after - before).show(line.decimals);
                        if after > before {
                            format!("+{change}")
                        } else {
                            change
                        }
                    }
                    _ => String::new(),
                };
                table::Cells::new(vec![
                    format!("{mark}{}", line.name.pick(english)),
                    show(line.before),
                    show(line.after),
                    change,
                    line.unit.pick(english).to_owned(),
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
