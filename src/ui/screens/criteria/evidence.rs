//! The evidence of one criterion, beside it: what is attached, and any paper of the register attached in a few keys.

use std::collections::HashMap;

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

use crate::domain::command::Done;
use crate::domain::document::Document;
use crate::domain::form::{Record, Say};
use crate::domain::initiative::{Initiative, InitiativeStep};
use crate::domain::kinds;
use crate::domain::problem::Problem;
use crate::domain::text::fold;
use crate::office::{BoardLine, Office, Query, Stored};
use crate::ui::look::Look;
use crate::ui::menu;
use crate::ui::parts::{input::Input, table, window};
use crate::ui::screen::{Answer, Effect, Screen};
use crate::ui::verbs::{Verb, finding};
use crate::words::Words;

use super::pick;

/// Papers shown at the most.
const MOST: usize = 60;

/// The picker over a board.
pub struct EvidencePicker {
    line: BoardLine,
    input: Input,
    found: Vec<(Stored, String)>,
    at: usize,
}

impl EvidencePicker {
    /// For one line of a board.
    pub fn new(line: BoardLine) -> Self {
        Self {
            line,
            input: Input::line(""),
            found: Vec::new(),
            at: 0,
        }
    }

    fn attached(&self, document: i64) -> bool {
        self.line
            .evidence
            .iter()
            .any(|proof| proof.document == document)
    }

    /// The papers of models and of their steps, each with the name of its model, where the criterion speaks of models; they are offered first.
    fn of_models(&self, office: &Office) -> Result<HashMap<i64, String>, Problem> {
        let model = fold(&Words::of("vi").word(Initiative::KIND));
        let line = &self.line;
        let said = [&line.text, &line.guidance, &line.hint];
        let mut papers = HashMap::new();
        if !said.iter().any(|words| fold(&words.vi).contains(&model)) {
            return Ok(papers);
        }
        let ask = office.ask();
        for model in ask.all(kinds::of::<Initiative>())? {
            for field in ["decision", "typical_document"] {
                if let Some(paper) = model.row.get(field).int() {
                    papers.insert(paper, model.row.get("name").text().to_owned());
                }
            }
        }
        for step in ask.all(kinds::of::<InitiativeStep>())? {
            let link = |field: &str| step.row.get(field).int();
            if let (Some(paper), Some(of)) = (link("document"), link("initiative")) {
                papers.insert(paper, ask.label(kinds::of::<Initiative>(), of)?);
            }
        }
        Ok(papers)
    }

    /// Attaches the paper in hand, or takes it off where it is attached.
    fn toggle(&self) -> Vec<Effect> {
        let Some((stored, label)) = self.found.get(self.at) else {
            return Vec::new();
        };
        if let Some(proof) = self
            .line
            .evidence
            .iter()
            .find(|proof| proof.document == stored.id)
        {
            return vec![Effect::Run(self.line.detach(proof))];
        }
        let proves = stored.row.get("effective_on");
        let proves = if proves.is_blank() {
            stored.row.get("issued_on")
        } else {
            proves
        };
        vec![Effect::Run(self.line.attach(
            stored.id,
            label,
            proves.text().parse().ok(),
        ))]
    }
}

impl EvidencePicker {
    /// What fits what is typed now best is in hand, not what fitted before.
    fn sought(&mut self) -> Vec<Effect> {
        self.found.clear();
        self.at = 0;
        vec![Effect::Reload]
    }
}

impl Screen for EvidencePicker {
    fn title(&self, look: &Look) -> String {
        look.say(&Say::new("evidence-title").with("code", self.line.code.as_str()))
    }
    fn verbs(&self) -> Vec<Verb> {
        finding(&[Verb::Open, Verb::New, Verb::Back])
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
    fn load(&mut self, office: &Office, _look: &Look) -> Result<Vec<Effect>, Problem> {
        let kind = kinds::of::<Document>();
        let ask = office.ask();
        let typed = self.input.text().trim().to_owned();
        let mut rows: Vec<Stored> = if typed.is_empty() {
            let mut all = ask.all(kind)?;
            all.sort_by(|a, b| b.row.get("issued_on").cmp(a.row.get("issued_on")));
            all
        } else {
            ask.page(
                kind,
                &Query {
                    search: typed,
                    limit: MOST,
                    ..Query::default()
                },
            )?
            .rows
            .into_iter()
            .map(|(_, stored)| stored)
            .collect()
        };
        let of_models = self.of_models(office)?;
        rows.sort_by_key(|stored| !of_models.contains_key(&stored.id));
        rows.truncate(MOST);
        let held = self.found.get(self.at).map(|(stored, _)| stored.id);
        self.found = rows
            .into_iter()
            .map(|stored| {
                let label = (kind.label)(&stored.row);
                let label = match of_models.get(&stored.id) {
                    Some(model) => format!("{label} ({model})"),
                    None => label,
                };
                (stored, label)
            })
            .collect();
        let now = self.found.iter().map(|(stored, _)| stored.id);
        self.at = table::kept(self.at, held, now);
        Ok(Vec::new())
    }
    fn act(&mut self, verb: Verb, _look: &Look) -> Vec<Effect> {
        if table::walk(&mut self.at, verb, 10, self.found.len()) {
            return Vec::new();
        }
        match verb {
            Verb::Open => self.toggle(),
            Verb::New => vec![Effect::Open(menu::new_row(kinds::of::<Document>()))],
            _ => vec![Effect::Answer(Answer::Nothing)],
        }
    }
    fn typed(&mut self, key: KeyEvent, _look: &Look) -> Vec<Effect> {
        self.input.key(key);
        self.sought()
    }
    fn pasted(&mut self, text: &str, _look: &Look) -> Vec<Effect> {
        self.input.insert(text);
        self.sought()
    }
    fn done(&mut self, done: &Result<Done, Problem>, _look: &Look) -> Vec<Effect> {
        if done.is_ok() {
            vec![Effect::Answer(Answer::Nothing)]
        } else {
            Vec::new()
        }
    }
    fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let inside = window::open(
            frame,
            area,
            76,
            area.height.min(18),
            &self.title(look),
            look,
        );
        if inside.height < 4 {
            return;
        }
        let hint = pick(&self.line.hint, look);
        frame.render_widget(
            Paragraph::new(Line::styled(
                crate::domain::text::fit(hint, usize::from(inside.width)),
                look.faint(),
            )),
            Rect {
                height: 1,
                ..inside
            },
        );
        self.input.view(
            frame,
            Rect {
                y: inside.y + 1,
                height: 1,
                ..inside
            },
            look.chosen(),
            true,
        );
        let rows: Vec<table::Cells> = self
            .found
            .iter()
            .map(|(stored, label)| {
                let mark = if self.attached(stored.id) { "+" } else { " " };
                let day = stored
                    .row
                    .get("issued_on")
                    .text()
                    .parse()
                    .map(|day| look.short_day(day))
                    .unwrap_or_default();
                table::Cells::new(vec![mark.to_owned(), label.clone(), day])
            })
            .collect();
        let columns = [
            table::Column::new("", 1),
            table::Column::new(look.word("evidence-papers"), 30).grow(1),
            table::Column::new("", 10),
        ];
        table::view(
            frame,
            Rect {
                y: inside.y + 2,
                height: inside.height - 2,
                ..inside
            },
            look,
            &columns,
            &rows,
            Some(self.at),
        );
    }
}
