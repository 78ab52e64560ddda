//! The grid of targets: a row a hamlet, a column an indicator. Numbers are typed where the cursor stands, Enter goes down, Ctrl-S keeps them all
//! as one step. What the hamlets add up to is held against the office's own target.

use std::collections::BTreeMap;

use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;
use serde::{Deserialize, Serialize};

use crate::domain::command::Done;
use crate::domain::form::{Record, Say};
use crate::domain::goal::Goal;
use crate::domain::indicator::Value;
use crate::domain::number::parse_decimal;
use crate::domain::period::Period;
use crate::domain::problem::Problem;
use crate::office::{GoalGrid, Office, SeenGoal, TypedGoal, draft, keep_goals};
use crate::ui::look::Look;
use crate::ui::parts::{frame, table};
use crate::ui::screen::{Effect, Screen};
use crate::ui::verbs::Verb;

/// Width of a column of numbers.
const COLUMN: u16 = 12;

/// Width of the names of the hamlets.
const NAMES: u16 = 22;

/// What was typed into a cell.
#[derive(Clone, Serialize, Deserialize)]
struct Typed {
    text: String,
    /// The cell when it was first typed into: a colleague's number that came since is asked about.
    seen: SeenGoal,
}

/// The grid of one period.
pub(super) struct Goals {
    period: Period,
    codes: Vec<String>,
    grid: Option<GoalGrid>,
    typed: BTreeMap<(usize, usize), Typed>,
    row: usize,
    column: usize,
}

impl Goals {
    /// Of these indicators in that period.
    pub(super) fn new(period: Period, codes: Vec<String>) -> Self {
        Self {
            period,
            codes,
            grid: None,
            typed: BTreeMap::new(),
            row: 0,
            column: 0,
        }
    }

    fn rows(&self) -> usize {
        self.grid.as_ref().map_or(0, |grid| grid.rows.len())
    }

    fn draft_name(&self) -> String {
        let Period { scheme, name, .. } = &self.period;
        format!("{}/{scheme}/{name}", Goal::KIND)
    }

    /// What was typed before the line was cut; a cell that is not here any more is left out.
    fn take_draft(&mut self, office: &Office) -> Option<Effect> {
        let grid = self.grid.as_ref()?;
        let kept = draft::find(office, &self.draft_name())?;
        for cell in kept.boxes["cells"].as_array().into_iter().flatten() {
            let hamlet = cell["hamlet"].as_i64();
            let code = cell["indicator"].as_str();
            let row = grid.rows.iter().position(|line| line.hamlet == hamlet);
            let column = grid
                .columns
                .iter()
                .position(|figure| Some(figure.code.as_str()) == code);
            let typed = serde_json::from_value(cell["typed"].clone());
            if let (Some(row), Some(column), Ok(typed)) = (row, column, typed) {
                self.typed.insert((row, column), typed);
            }
        }
        Some(Effect::Say(kept.say()))
    }

    /// A cell as it stands in the book.
    fn cell(&self, (row, column): (usize, usize)) -> SeenGoal {
        let line = self.grid.as_ref().and_then(|grid| grid.rows.get(row));
        let cell = line.and_then(|line| line.cells.get(column));
        cell.map(|cell| cell.seen).unwrap_or_default()
    }

    /// The target of a cell as it would be kept: what was typed, else what stands.
    fn target(&self, row: usize, column: usize) -> Option<i64> {
        match self.typed.get(&(row, column)) {
            Some(typed) => read(&typed.text),
            None => {
                self.grid
                    .as_ref()?
                    .rows
                    .get(row)?
                    .cells
                    .get(column)?
                    .seen
                    .target
            }
        }
    }

    /// What the hamlets add up to, with what was typed.
    fn sum(&self, column: usize) -> Option<i64> {
        let given: Vec<i64> = (1..self.rows())
            .filter_map(|row| self.target(row, column))
            .collect();
        (!given.is_empty()).then(|| given.iter().sum())
    }

    /// The typed cells as goals; the first that is no number is gone to.
    fn kept(&mut self) -> Option<Vec<TypedGoal>> {
        let grid = self.grid.as_ref()?;
        let mut goals = Vec::with_capacity(self.typed.len());
        for ((row, column), typed) in &self.typed {
            let Some(target) = read(&typed.text) else {
                (self.row, self.column) = (*row, *column);
                return None;
            };
            let line = &grid.rows[*row];
            goals.push(TypedGoal {
                code: grid.columns[*column].code.clone(),
                hamlet: line.hamlet,
                seen: typed.seen,
                stored: line.cells[*column].seen.stored.map(|(id, _)| id),
                target,
            });
        }
        Some(goals)
    }

    fn save(&mut self) -> Vec<Effect> {
        if self.typed.is_empty() {
            return Vec::new();
        }
        match self.kept() {
            Some(goals) => vec![Effect::Run(keep_goals(&self.period, &goals))],
            None => vec![Effect::Say(Say::new("fault-not-a-number"))],
        }
    }

    /// How many columns are seen, and the first of them.
    fn seen(&self, width: u16) -> (usize, usize) {
        let room = usize::from(width.saturating_sub(NAMES + 3) / (COLUMN + 1)).max(1);
        let columns = self.codes.len();
        (
            self.column
                .saturating_sub(room - 1)
                .min(columns.saturating_sub(room)),
            room.min(columns),
        )
    }

    fn line(&self, look: &Look, row: usize, (first, count): (usize, usize)) -> Line<'static> {
        let Some(grid) = &self.grid else {
            return Line::default();
        };
        let line = &grid.rows[row];
        let name = if line.hamlet.is_some() {
            line.name.clone()
        } else {
            look.word("goals-office")
        };
        let mark = if row == self.row { look.pointer() } else { " " };
        let mut spans = vec![Span::raw(format!(
            "{mark} {}",
            table::pad(&name, usize::from(NAMES), false)
        ))];
        for column in first..first + count {
            let figure = &grid.columns[column];
            let in_hand = row == self.row && column == self.column;
            let number = match self.typed.get(&(row, column)) {
                Some(typed) => format!("{}*", typed.text),
                None => line.cells[column].seen.target.map_or_else(
                    || "·".to_owned(),
                    |target| Value::Number(target).show(figure.decimals),
                ),
            };
            let number = if look.ascii {
                number.replace('·', ".")
            } else {
                number
            };
            let cell = if in_hand {
                format!("[{number}]")
            } else {
                format!("{number} ")
            };
            let style = if in_hand {
                look.chosen()
            } else {
                ratatui::style::Style::new()
            };
            spans.push(Span::styled(
                format!(" {}", table::pad(&cell, usize::from(COLUMN), true)),
                style,
            ));
        }
        Line::from(spans)
    }

    fn total(&self, look: &Look, (first, count): (usize, usize)) -> Line<'static> {
        let mut spans = vec![Span::styled(
            format!(
                "  {}",
                table::pad(&look.word("goals-sum"), usize::from(NAMES), false)
            ),
            look.heading(),
        )];
        for column in first..first + count {
            let decimals = self
                .grid
                .as_ref()
                .map_or(0, |grid| grid.columns[column].decimals);
            let sum = self.sum(column);
            let wrong = sum
                .zip(self.target(0, column))
                .is_some_and(|(sum, whole)| sum != whole);
            let shown = sum.map_or_else(String::new, |sum| Value::Number(sum).show(decimals));
            let shown = if wrong {
                format!("{shown}!")
            } else {
                format!("{shown} ")
            };
            let style = if wrong { look.bad() } else { look.heading() };
            spans.push(Span::styled(
                format!(" {}", table::pad(&shown, usize::from(COLUMN), true)),
                style,
            ));
        }
        Line::from(spans)
    }

    fn foot(&self, look: &Look) -> String {
        let Some(grid) = &self.grid else {
            return String::new();
        };
        let (Some(line), Some(figure)) = (grid.rows.get(self.row), grid.columns.get(self.column))
        else {
            return String::new();
        };
        let english = look.words.language() == "en";
        let cell = &line.cells[self.column];
        let mut said = vec![format!(
            "{} ({})",
            figure.name.pick(english),
            figure.unit.pick(english)
        )];
        said.push(
            look.say(&Say::new("goals-reached").with("value", cell.value.show(figure.decimals))),
        );
        if let Some(pace) = cell.pace {
            let missing = Value::Number(pace.missing).show(figure.decimals);
            let needed = match pace.each {
                Some(each) => Say::new("pace-needed").with("each", Value::Number(each).show(0)),
                None => Say::new("pace-left"),
            };
            said.push(look.word(pace.state.key()));
            if pace.missing > 0 {
                said.push(look.say(&needed.with("missing", missing)));
            }
        }
        if let Some((sum, whole)) = self.sum(self.column).zip(self.target(0, self.column))
            && sum != whole
        {
            let show = |number| Value::Number(number).show(figure.decimals);
            said.push(
                look.say(
                    &Say::new("goals-differ")
                        .with("sum", show(sum))
                        .with("whole", show(whole)),
                ),
            );
        }
        said.join(" · ")
    }
}

/// Thousandths of what was typed; a blank is none.
fn read(typed: &str) -> Option<i64> {
    let number = parse_decimal(typed).ok()?;
    (number.abs() < 1e12).then(|| (number * 1000.0).round() as i64)
}

impl Screen for Goals {
    fn title(&self, look: &Look) -> String {
        look.say(&Say::new("goals-title").with("period", self.period.say()))
    }
    fn verbs(&self) -> Vec<Verb> {
        vec![
            Verb::Up,
            Verb::Down,
            Verb::Earlier,
            Verb::Later,
            Verb::PageUp,
            Verb::PageDown,
            Verb::Open,
            Verb::Save,
            Verb::Back,
        ]
    }
    fn load(&mut self, office: &Office, _look: &Look) -> Result<Vec<Effect>, Problem> {
        let codes: Vec<&str> = self.codes.iter().map(String::as_str).collect();
        let grid = office.goal_grid(&codes, &self.period)?;
        // A hamlet that came or went moves the rows: what was typed stays with its own.
        if let Some(was) = &self.grid {
            let place = |row: usize| {
                let hamlet = was.rows.get(row)?.hamlet;
                grid.rows.iter().position(|line| line.hamlet == hamlet)
            };
            let typed = std::mem::take(&mut self.typed);
            self.typed = typed
                .into_iter()
                .filter_map(|((row, column), text)| Some(((place(row)?, column), text)))
                .collect();
        }
        self.codes = grid
            .columns
            .iter()
            .map(|figure| figure.code.clone())
            .collect();
        self.row = self.row.min(grid.rows.len().saturating_sub(1));
        self.column = self.column.min(self.codes.len().saturating_sub(1));
        let is_first = self.grid.replace(grid).is_none();
        let taken = is_first.then(|| self.take_draft(office)).flatten();
        Ok(taken.into_iter().collect())
    }
    fn act(&mut self, verb: Verb, _look: &Look) -> Vec<Effect> {
        let rows = self.rows();
        if table::walk(&mut self.row, verb, 12, rows) {
            return Vec::new();
        }
        match verb {
            Verb::Earlier => self.column = table::moved(self.column, -1, self.codes.len()),
            Verb::Later => self.column = table::moved(self.column, 1, self.codes.len()),
            // Down the column, then to the head of the next one: numbers are typed from a list, top to bottom.
            Verb::Open if self.row + 1 < self.rows() => self.row += 1,
            Verb::Open if self.column + 1 < self.codes.len() => {
                (self.row, self.column) = (0, self.column + 1);
            }
            Verb::Open => {}
            Verb::Save => return self.save(),
            _ => return vec![Effect::Close],
        }
        Vec::new()
    }
    fn typed(&mut self, key: KeyEvent, _look: &Look) -> Vec<Effect> {
        let cell = (self.row, self.column);
        match key.code {
            KeyCode::Char(digit) if digit.is_ascii_digit() || matches!(digit, '.' | ',') => {
                let seen = self.cell(cell);
                let typed = self.typed.entry(cell).or_insert_with(|| Typed {
                    text: String::new(),
                    seen,
                });
                if typed.text.len() < 14 {
                    typed.text.push(digit);
                }
            }
            KeyCode::Backspace => {
                if let Some(typed) = self.typed.get_mut(&cell) {
                    typed.text.pop();
                    if typed.text.is_empty() {
                        self.typed.remove(&cell);
                    }
                }
            }
            KeyCode::Delete => {
                self.typed.remove(&cell);
            }
            _ => {}
        }
        Vec::new()
    }
    fn pasted(&mut self, text: &str, _look: &Look) -> Vec<Effect> {
        // A column copied from a spreadsheet fills the column from here down.
        for (step, line) in text.lines().enumerate() {
            let number = line.trim();
            if self.row + step < self.rows() && read(number).is_some() {
                let cell = (self.row + step, self.column);
                let seen = self.typed.get(&cell).map(|typed| typed.seen);
                let seen = seen.unwrap_or_else(|| self.cell(cell));
                let text = number.to_owned();
                self.typed.insert(cell, Typed { text, seen });
            }
        }
        Vec::new()
    }
    fn done(&mut self, done: &Result<Done, Problem>, _look: &Look) -> Vec<Effect> {
        if done.is_ok() {
            self.typed.clear();
        }
        Vec::new()
    }
    fn unsaved(&self) -> usize {
        self.typed.len()
    }
    fn draft(&self) -> Option<(String, serde_json::Value)> {
        let grid = self.grid.as_ref().filter(|_| !self.typed.is_empty())?;
        let named = |((row, column), typed): (&(usize, usize), &Typed)| {
            let code = grid.columns[*column].code.as_str();
            serde_json::json!({ "indicator": code, "hamlet": grid.rows[*row].hamlet, "typed": typed })
        };
        let cells: Vec<serde_json::Value> = self.typed.iter().map(named).collect();
        Some((self.draft_name(), serde_json::json!({ "cells": cells })))
    }
    fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let Some(grid) = &self.grid else { return };
        if area.height < 3 || area.width < 10 || self.codes.is_empty() {
            return;
        }
        let english = look.words.language() == "en";
        let seen = self.seen(area.width);
        let heads: Vec<String> = (seen.0..seen.0 + seen.1)
            .map(|column| {
                format!(
                    " {}",
                    table::pad(
                        grid.columns[column].name.pick(english),
                        usize::from(COLUMN),
                        true
                    )
                )
            })
            .collect();
        let mut lines = vec![Line::styled(
            format!(
                "  {}{}",
                table::pad(&look.word("hamlet"), usize::from(NAMES), false),
                heads.concat()
            ),
            look.heading(),
        )];
        let foot = frame::wrap(
            &self.foot(look),
            usize::from(area.width.saturating_sub(2)),
            2,
        );
        let height = usize::from(area.height)
            .saturating_sub(3 + foot.len())
            .max(1);
        let first = table::top(self.row, height, grid.rows.len());
        lines.extend(
            (first..grid.rows.len())
                .take(height)
                .map(|row| self.line(look, row, seen)),
        );
        lines.push(self.total(look, seen));
        lines.push(Line::default());
        lines.extend(
            foot.into_iter()
                .map(|line| Line::styled(format!(" {line}"), look.faint())),
        );
        frame.render_widget(Paragraph::new(lines), area);
    }
}
