//! Figures as tables and charts: of the period beside others, by hamlet, by year, with the remarks a person wrote on them.

use std::collections::BTreeMap;

use super::super::facts;
use super::super::fixed::fixed;
use super::super::paper::{Block, Cell, Chart, ChartKind, Column, ColumnKind, Line, Style, Table};
use super::{Edit, Maker, REMARK};
use crate::domain::criteria::Words as Texts;
use crate::domain::form::Say;
use crate::domain::indicator::Value;
use crate::domain::period::PeriodName;
use crate::domain::problem::Problem;
use crate::domain::sentence::Face;
use crate::domain::succession::Geography;
use crate::domain::template::{ChartPlan, FigureTable};

/// Years that stand beside each other at the most, less one.
const MOST_YEARS: i32 = 11;

impl Maker<'_> {
    pub(super) fn figures(&self, plan: &FigureTable) -> Table {
        let mut columns = vec![
            Column::new(ColumnKind::Order, fixed().order.as_str()),
            Column::new(ColumnKind::Text, fixed().indicator.as_str()).weighing(32),
            Column::new(ColumnKind::Mark, fixed().unit.as_str()).weighing(14),
        ];
        columns.extend(plan.columns.iter().map(|face| {
            let kind = if *face == Face::Share {
                ColumnKind::Mark
            } else {
                ColumnKind::Count
            };
            Column::new(kind, Self::side_name(*face)).weighing(13)
        }));
        let mut lines = Vec::new();
        let mut number = 0;
        for code in &plan.codes {
            if let Some(group) = code.strip_prefix("group:") {
                lines.push(Line::group(group));
                continue;
            }
            let Some(figure) = self.facts.figures.get(code) else {
                continue;
            };
            number += 1;
            let mut cells = vec![
                Cell::Count(number),
                Cell::words(figure.name.vi.as_str()),
                Cell::words(figure.unit.vi.as_str()),
            ];
            cells.extend(plan.columns.iter().map(|face| self.facts.cell(code, *face)));
            lines.push(Line::plain(cells));
        }
        Table {
            name: if plan.caption.is_empty() {
                fixed().table.clone()
            } else {
                plan.caption.clone()
            },
            captioned: !plan.caption.is_empty(),
            columns,
            lines,
        }
    }

    /// The remarks on figures, by code.
    pub(super) fn remarks(&self) -> BTreeMap<String, String> {
        let remark = |(part, edit): (&String, &Edit)| {
            let code = part.strip_prefix(REMARK)?;
            let text = edit.text.trim();
            (!text.is_empty()).then(|| (code.to_owned(), text.to_owned()))
        };
        self.edits.iter().filter_map(remark).collect()
    }

    /// The remarks on the figures of a table, below it.
    pub(super) fn remarked(&self, plan: &FigureTable) -> Vec<Block> {
        let remarks = self.remarks();
        let known = plan.codes.iter().filter_map(|code| {
            let figure = self.facts.figures.get(code)?;
            let say = Say::new("report-remark")
                .with("name", figure.name.vi.as_str())
                .with("text", remarks.get(code)?.as_str());
            Some(Block::styled(Style::Small, self.words.say(&say)))
        });
        let mut blocks: Vec<Block> = known.collect();
        if !blocks.is_empty() {
            let head = self.words.word("report-remarks");
            blocks.insert(0, Block::styled(Style::Small, head));
        }
        blocks
    }

    pub(super) fn by_hamlet(&self, codes: &[String]) -> Result<Table, Problem> {
        let mut columns = vec![
            Column::new(ColumnKind::Order, fixed().order.as_str()),
            Column::new(ColumnKind::Text, fixed().hamlet.as_str()),
        ];
        let known: Vec<&str> = codes
            .iter()
            .map(String::as_str)
            .filter(|code| self.facts.figures.contains_key(*code))
            .collect();
        columns.extend(
            known
                .iter()
                .map(|code| Column::new(ColumnKind::Count, self.name(code))),
        );
        let mut lines = Vec::new();
        let rows = self
            .office
            .figures_by_hamlet(&known, &self.facts.period, self.geography)?;
        for row in rows {
            let empty = row
                .values
                .iter()
                .all(|value| value.number().is_none_or(|number| number == 0));
            if row.hamlet.is_none() && empty {
                continue;
            }
            let name = match row.hamlet {
                Some(_) => row.name,
                None => fixed().no_hamlet.clone(),
            };
            let mut cells = vec![Cell::Count(lines.len() as i64 + 1), Cell::words(name)];
            cells.extend(row.values.into_iter().map(cell));
            lines.push(Line::plain(cells));
        }
        let mut total = vec![Cell::Blank, Cell::words(fixed().total.as_str())];
        total.extend(known.iter().map(|code| self.facts.cell(code, Face::Value)));
        lines.push(Line::total(total));
        let name = match self.geography {
            Geography::Old => fixed().by_hamlet.clone(),
            Geography::New => format!(
                "{} ({})",
                fixed().by_hamlet,
                self.words.word("report-units-new")
            ),
        };
        Ok(Table {
            name,
            captioned: true,
            columns,
            lines,
        })
    }

    /// Figures of each year of the period beside those of the whole of it.
    pub(super) fn by_year(&self, codes: &[String]) -> Result<Table, Problem> {
        let period = &self.facts.period;
        let book = self.office.handbook();
        let scheme = book.known(&period.scheme)?;
        let (first, last) = (scheme.year_of(period.from), scheme.year_of(period.to));
        let codes: Vec<&str> = codes.iter().map(String::as_str).collect();
        let mut years = Vec::new();
        for year in first.max(last - MOST_YEARS)..=last {
            if let Some(one) = scheme.period(PeriodName::Year(year)) {
                years.push((year, self.office.reported(&codes, &one)?));
            }
        }
        let mut columns = vec![
            Column::new(ColumnKind::Order, fixed().order.as_str()),
            Column::new(ColumnKind::Text, fixed().indicator.as_str()).weighing(40),
            Column::new(ColumnKind::Mark, fixed().unit.as_str()).weighing(16),
        ];
        let heads = years.iter().map(|(year, _)| year.to_string());
        columns.extend(heads.map(|year| Column::new(ColumnKind::Count, year).weighing(14)));
        columns.push(Column::new(ColumnKind::Count, fixed().whole_span.as_str()).weighing(16));
        let mut lines = Vec::new();
        for code in codes {
            let Some(figure) = self.facts.figures.get(code) else {
                continue;
            };
            let mut cells = vec![
                Cell::Count(lines.len() as i64 + 1),
                Cell::words(figure.name.vi.as_str()),
                Cell::words(figure.unit.vi.as_str()),
            ];
            for (_, values) in &years {
                let value = values.get(code).copied().unwrap_or_default();
                cells.push(facts::value_cell(figure, value, Face::Value));
            }
            cells.push(self.facts.cell(code, Face::Value));
            lines.push(Line::plain(cells));
        }
        Ok(Table {
            name: fixed().by_year.clone(),
            captioned: true,
            columns,
            lines,
        })
    }

    pub(super) fn chart(&self, plan: &ChartPlan) -> Result<Chart, Problem> {
        let title = if plan.title.is_empty() {
            self.name(&plan.code)
        } else {
            plan.title.clone()
        };
        if plan.by_hamlet {
            let rows =
                self.office
                    .figures_by_hamlet(&[&plan.code], &self.facts.period, self.geography)?;
            let standing = rows.into_iter().filter(|row| row.hamlet.is_some());
            let (labels, values) = standing
                .map(|row| {
                    (
                        row.name,
                        row.values.first().and_then(|value| value.number()),
                    )
                })
                .unzip();
            return Ok(Chart {
                series: vec![(title.clone(), values)],
                title,
                kind: ChartKind::Bars,
                labels,
            });
        }
        let figure = self.facts.figures.get(&plan.code);
        let number = |value: Option<Value>| value.and_then(Value::number);
        let points = [
            (
                &fixed().year_before,
                figure.map(|figure| figure.year_before),
            ),
            (&fixed().previous, figure.map(|figure| figure.previous)),
            (
                &fixed().this_period,
                figure.map(crate::office::Figure::reported),
            ),
        ];
        Ok(Chart {
            series: vec![(
                title.clone(),
                points.iter().map(|(_, value)| number(*value)).collect(),
            )],
            title,
            kind: ChartKind::Bars,
            labels: points.iter().map(|(label, _)| (*label).clone()).collect(),
        })
    }

    fn name(&self, code: &str) -> String {
        let figure = self.facts.figures.get(code);
        figure.map_or_else(String::new, |figure| named(&figure.name, &figure.unit))
    }

    fn side_name(face: Face) -> &'static str {
        let fixed = fixed();
        match face {
            Face::Value => &fixed.this_period,
            Face::Previous => &fixed.previous,
            Face::YearBefore => &fixed.year_before,
            Face::Cumulative => &fixed.cumulative,
            Face::Target => &fixed.target,
            Face::Change => &fixed.change,
            Face::Share => &fixed.share,
            Face::Unit => &fixed.unit,
        }
    }
}

fn named(name: &Texts, unit: &Texts) -> String {
    if unit.vi.is_empty() {
        name.vi.clone()
    } else {
        format!("{} ({})", name.vi, unit.vi)
    }
}

fn cell(value: Value) -> Cell {
    match value {
        Value::Number(number) if number % 1_000 == 0 => Cell::Count(number / 1_000),
        Value::Number(number) => Cell::Decimal(number, 1),
        Value::NotApplicable => Cell::NotApplicable,
        Value::Blank => Cell::Blank,
    }
}
