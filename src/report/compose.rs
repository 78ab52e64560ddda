//! A report out of its template: sentences filled, tables and charts built, the words a person wrote over the drafted ones kept.

use std::collections::BTreeMap;

use super::facts::Facts;
use super::fixed::fixed;
use super::head;
use super::paper::{
    Annex, Block, Cell, Chart, ChartKind, Closing, Column, ColumnKind, Letterhead, Line, Paper,
    Signature, Style, Table, Title,
};
use super::tables::{Setting, made};
use crate::domain::criteria::Words as Texts;
use crate::domain::day::long_day;
use crate::domain::document::PaperKind;
use crate::domain::form::{Choice, Say, Shape, Value as Stored, field_key};
use crate::domain::indicator::Value;
use crate::domain::issued::{Report, Signatory};
use crate::domain::kinds;
use crate::domain::period::{Period, PeriodName};
use crate::domain::problem::Problem;
use crate::domain::sentence::{Face, Piece};
use crate::domain::succession::Geography;
use crate::domain::template::{ChartPlan, FigureTable, ListPlan, Section, Template};
use crate::office::{Office, Query};
use crate::words::Words;

/// Years that stand beside each other at the most, less one.
const MOST_YEARS: i32 = 11;

/// What a person wrote over a section: the text, and the draft it was written over.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Edit {
    /// The text.
    pub text: String,
    /// What the program had drafted then.
    pub drafted: String,
}

/// A section as it stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// Its code.
    pub code: String,
    /// Its number and heading.
    pub title: String,
    /// What the program drafts now.
    pub drafted: String,
    /// What will be printed.
    pub text: String,
    /// A person wrote it.
    pub edited: bool,
    /// Sentences that were left as drafted while their figures moved: as they stand, and as they would be now.
    pub moved: Vec<(String, String)>,
}

/// A report that is being made.
pub struct Draft {
    /// The paper.
    pub paper: Paper,
    /// Its sections with words.
    pub parts: Vec<Part>,
    /// Its figures.
    pub facts: Facts,
    /// Remarks on figures, by code.
    pub remarks: BTreeMap<String, String>,
}

/// How a paper is headed and signed.
#[derive(Clone, Debug, Default)]
pub struct Dress {
    /// Its number; none while it is a draft.
    pub number: Option<i64>,
    /// Its day; none while it is a draft.
    pub on: Option<chrono::NaiveDate>,
    /// Who signs.
    pub signatory: Option<Signatory>,
    /// Whose units its tables by hamlet are told by.
    pub geography: Geography,
}

/// Makes the report of a period.
pub fn compose(
    office: &Office,
    template: &Template,
    period: &Period,
    edits: &BTreeMap<String, Edit>,
    dress: &Dress,
) -> Result<Draft, Problem> {
    let facts = Facts::of(office, template, period)?;
    let maker = Maker {
        office,
        facts: &facts,
        edits,
        words: Words::of("vi"),
        geography: dress.geography,
    };
    let mut parts = Vec::new();
    let (main, end) = template.sections.split_at(closes_at(&template.sections));
    let mut body = maker.sections(main, &mut parts)?;
    if let Some(section) = late(office, template, &facts)? {
        body.extend(maker.sections(&[section], &mut parts)?);
    }
    body.extend(maker.sections(end, &mut parts)?);
    let (card, _) = office.card()?;
    let symbol = symbol(template.paper, &card.number_suffix);
    let mut letterhead = head::official(&card, dress.number, &symbol, dress.on);
    if !template.is_numbered() {
        letterhead.number.clear();
    }
    let about = facts.fill(&template.title);
    let kind = if template.heading.is_empty() {
        maker.words.choice(PaperKind::NAME, template.paper.code())
    } else {
        template.heading.clone()
    };
    let mut annexes = Vec::new();
    for (place, plan) in template.annexes.iter().enumerate() {
        annexes.push(Annex {
            label: format!("{} {}", fixed().annex, roman(place + 1)),
            title: plan.title.to_uppercase(),
            reference: reference(&kind, &letterhead, &facts.issuer(), dress),
            body: maker.sections(&plan.sections, &mut parts)?,
            landscape: plan.landscape,
        });
    }
    let watermark = if office.is_training() {
        fixed().training.clone()
    } else {
        String::new()
    };
    let paper = Paper {
        name: titled(&template.name.vi, &maker.words.say(&period.say())),
        title: Title {
            kind: kind.to_uppercase(),
            about: vec![about],
            below: facts.fill(&template.below),
        },
        letterhead: Some(letterhead),
        to: template.to.clone(),
        body,
        closing: Some(closing(template.paper, &template.receivers, dress)),
        annexes,
        watermark,
        landscape: false,
    };
    let remarks = maker.remarks();
    Ok(Draft {
        paper,
        parts,
        facts,
        remarks,
    })
}

/// Where the closing words of a report begin: its last section, where that has no heading.
fn closes_at(sections: &[Section]) -> usize {
    match sections.last() {
        Some(last) if last.title.is_empty() && sections.len() > 1 => sections.len() - 1,
        _ => sections.len(),
    }
}

/// What came into the book for earlier periods after their reports were issued, offered once as a section of this one (a late entry is credited
/// to its day, and told in the next report).
fn late(office: &Office, template: &Template, facts: &Facts) -> Result<Option<Section>, Problem> {
    let words = Words::of("vi");
    let mut says = Vec::new();
    for (before, moment) in told_until(office, template, &facts.period)? {
        let mut list = Vec::new();
        for one in office.adjustments(&facts.codes(), &before, &moment)? {
            let Some(figure) = facts.figures.get(&one.code) else {
                continue;
            };
            let sign = if one.amount > 0 { "+" } else { "" };
            let by = super::show::decimal(one.amount, figure.decimals as u8);
            let say = Say::new("report-late-one")
                .with("name", figure.name.vi.as_str())
                .with("by", format!("{sign}{by}"))
                .with("unit", figure.unit.vi.as_str());
            list.push(words.say(&say));
        }
        if !list.is_empty() {
            let say = Say::new("report-late")
                .with("period", words.say(&before.say()))
                .with("list", list.join("; "));
            says.push(crate::domain::template::Say {
                pieces: vec![Piece::Words(words.say(&say))],
                ..Default::default()
            });
        }
    }
    if says.is_empty() {
        return Ok(None);
    }
    Ok(Some(Section {
        code: LATE.to_owned(),
        depth: 2,
        title: vec![Piece::Words(words.word("report-late-title"))],
        says,
        ..Section::default()
    }))
}

/// The earlier periods this template was issued for, oldest first, each with the moment up to which its entries were told: by its own last
/// issue, or by that of a later period but the one in hand, which told what had come in late by then.
fn told_until(
    office: &Office,
    template: &Template,
    own: &Period,
) -> Result<Vec<(Period, String)>, Problem> {
    let kind = kinds::of::<Report>();
    let book = office.handbook();
    let code = Stored::from(template.code.as_str());
    let mut issued: Vec<(Period, String)> = Vec::new();
    for report in office.ask().with_value(kind, "template", &code)? {
        let text = |field: &str| report.row.get(field).text().to_owned();
        let moment = text("frozen_at");
        let Ok(period) = book.period(&text("scheme"), &text("period")) else {
            continue;
        };
        if !moment.is_empty() && period.name != own.name {
            issued.push((period, moment));
        }
    }
    let mut told: Vec<(Period, String)> = Vec::new();
    for (period, _) in &issued {
        if period.to >= own.from || told.iter().any(|(known, _)| known.name == period.name) {
            continue;
        }
        let later = issued.iter().filter(|(other, _)| {
            other.name == period.name || (other.from > period.to && other.from < own.from)
        });
        if let Some(moment) = later.map(|(_, moment)| moment).max() {
            told.push((period.clone(), moment.clone()));
        }
    }
    told.sort_by_key(|(period, _)| period.from);
    Ok(told)
}

/// Code of the section of late entries.
const LATE: &str = "late";

/// Before the code of a figure: a remark is kept like the words of a section.
pub const REMARK: &str = "figure:";

/// The name of a report with its period; words that end the one and begin the other are said once (`Báo cáo năm 2026`).
pub fn titled(name: &str, period: &str) -> String {
    let (own, of): (Vec<&str>, Vec<&str>) =
        (name.split(' ').collect(), period.split(' ').collect());
    let shared = (0..=own.len().min(of.len()))
        .rev()
        .find(|shared| own.ends_with(&of[..*shared]))
        .unwrap_or_default();
    own.into_iter()
        .chain(of.into_iter().skip(shared))
        .collect::<Vec<_>>()
        .join(" ")
}

/// What an annex belongs to: `(Kèm theo Báo cáo số 05/BC-UBND ngày 05 tháng 01 năm 2026 của …)`.
fn reference(kind: &str, head: &Letterhead, issuer: &str, dress: &Dress) -> String {
    let fixed = fixed();
    let number = head.number.trim_start_matches(&fixed.number).trim_start();
    if head.number.is_empty() {
        let day = dress.on.map_or_else(|| fixed.undated.clone(), long_day);
        return format!(
            "({} {kind} {day} {} {issuer})",
            fixed.attached, fixed.of_body
        );
    }
    let number = match dress.number {
        Some(_) => number.to_owned(),
        None => format!("      {}", number.trim_start()),
    };
    let day = dress.on.map_or_else(|| fixed.undated.clone(), long_day);
    format!(
        "({} {kind} {} {number} {day} {} {issuer})",
        fixed.attached,
        fixed.number.to_lowercase().trim_end_matches(':'),
        fixed.of_body
    )
}

/// The symbol behind the number: `BC-UBND`.
pub fn symbol(kind: PaperKind, suffix: &str) -> String {
    let abbreviation = match kind {
        PaperKind::ToTrinh => "TTr".to_owned(),
        PaperKind::ChuongTrinh => "CTr".to_owned(),
        kind => kind
            .code()
            .to_uppercase()
            .replace("QD", fixed().decision.as_str()),
    };
    if suffix.is_empty() {
        abbreviation
    } else {
        format!("{abbreviation}-{suffix}")
    }
}

/// The end of a paper: who signs, and who gets it.
pub(super) fn closing(paper: PaperKind, receivers: &[String], dress: &Dress) -> Closing {
    let signature = dress
        .signatory
        .as_ref()
        .map_or_else(Signature::default, |signatory| Signature {
            authority: signatory.lines(),
            name: signatory.name.clone(),
        });
    let mut receivers = receivers.to_vec();
    if !receivers
        .iter()
        .any(|line| line.starts_with(archive_word()))
    {
        receivers.push(fixed().archive.clone());
    }
    // Minutes are signed by the secretary on the left and the chair on the right (NĐ 30/2020, form 1.9).
    let signatures = if paper == PaperKind::BienBan {
        let secretary = Signature {
            authority: vec![fixed().secretary.clone()],
            name: String::new(),
        };
        let chair = Signature {
            authority: vec![fixed().chair.clone()],
            name: signature.name,
        };
        vec![secretary, chair]
    } else {
        vec![signature]
    };
    Closing {
        signatures,
        receivers,
        receivers_label: fixed().receivers.clone(),
    }
}

/// The first word of the archive's line (`Lưu:`).
fn archive_word() -> &'static str {
    fixed().archive.split(' ').next().unwrap_or_default()
}

/// Numbers of annexes.
fn roman(number: usize) -> String {
    const SIGNS: [(usize, &str); 5] = [(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
    let mut rest = number;
    let mut out = String::new();
    for (value, sign) in SIGNS {
        while rest >= value {
            out.push_str(sign);
            rest -= value;
        }
    }
    out
}

struct Maker<'a> {
    office: &'a Office,
    facts: &'a Facts,
    edits: &'a BTreeMap<String, Edit>,
    words: Words,
    geography: Geography,
}

impl Maker<'_> {
    fn sections(&self, sections: &[Section], parts: &mut Vec<Part>) -> Result<Vec<Block>, Problem> {
        let mut blocks = Vec::new();
        for section in sections {
            let title = self.facts.fill(&section.title);
            if section.depth > 0 {
                blocks.push(Block::heading(
                    section.depth,
                    section.number.as_str(),
                    title.as_str(),
                ));
            }
            if let Some(part) = self.part(section, &title) {
                blocks.extend(
                    part.text
                        .lines()
                        .filter(|line| !line.trim().is_empty())
                        .map(Block::text),
                );
                parts.push(part);
            }
            if let Some(table) = &section.figures {
                blocks.push(Block::Table(self.figures(table)));
                blocks.extend(self.remarked(table));
            }
            if !section.by_hamlet.is_empty() {
                blocks.push(Block::Table(self.by_hamlet(&section.by_hamlet)?));
            }
            if !section.by_year.is_empty() {
                blocks.push(Block::Table(self.by_year(&section.by_year)?));
            }
            if let Some(what) = section.made {
                let setting = Setting {
                    office: self.office,
                    words: &self.words,
                    period: &self.facts.period,
                    set: &section.set,
                };
                let tables = made(&setting, what)?;
                blocks.extend(tables.into_iter().map(Block::Table));
            }
            if let Some(plan) = &section.list {
                blocks.push(Block::Table(self.list(plan)?));
            }
            if let Some(plan) = &section.chart {
                blocks.push(Block::Chart(self.chart(plan)?));
            }
        }
        Ok(blocks)
    }

    /// The words of a section; none where it never has any.
    fn part(&self, section: &Section, title: &str) -> Option<Part> {
        if section.says.is_empty() {
            return None;
        }
        let drafted = self.drafted(section);
        let edit = self.edits.get(&section.code);
        let moved = edit.map(|edit| moved(edit, &drafted)).unwrap_or_default();
        let heading = if section.number.is_empty() {
            title.to_owned()
        } else {
            format!("{}. {title}", section.number)
        };
        Some(Part {
            code: section.code.clone(),
            title: heading,
            text: edit.map_or_else(|| drafted.clone(), |edit| edit.text.clone()),
            edited: edit.is_some(),
            moved,
            drafted,
        })
    }

    /// What the program says of a section: a paragraph a line.
    fn drafted(&self, section: &Section) -> String {
        let mut text = String::new();
        for say in section.says.iter().filter(|say| self.facts.says(say)) {
            if !text.is_empty() {
                text.push(if say.joined { ' ' } else { '\n' });
            }
            text.push_str(self.facts.fill(&say.pieces).trim());
        }
        text
    }

    fn figures(&self, plan: &FigureTable) -> Table {
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
    fn remarks(&self) -> BTreeMap<String, String> {
        let remark = |(part, edit): (&String, &Edit)| {
            let code = part.strip_prefix(REMARK)?;
            let text = edit.text.trim();
            (!text.is_empty()).then(|| (code.to_owned(), text.to_owned()))
        };
        self.edits.iter().filter_map(remark).collect()
    }

    /// The remarks on the figures of a table, below it.
    fn remarked(&self, plan: &FigureTable) -> Vec<Block> {
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

    fn by_hamlet(&self, codes: &[String]) -> Result<Table, Problem> {
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
    fn by_year(&self, codes: &[String]) -> Result<Table, Problem> {
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
                cells.push(super::facts::value_cell(figure, value, Face::Value));
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

    fn name(&self, code: &str) -> String {
        let figure = self.facts.figures.get(code);
        figure.map_or_else(String::new, |figure| named(&figure.name, &figure.unit))
    }

    fn list(&self, plan: &ListPlan) -> Result<Table, Problem> {
        let kind = kinds::find(&plan.kind).ok_or_else(|| Problem::Bug {
            code: format!("kind {}", plan.kind),
        })?;
        let fields: Vec<_> = plan
            .fields
            .iter()
            .filter_map(|name| kind.field(name))
            .collect();
        let mut columns = vec![Column::new(ColumnKind::Order, fixed().order.as_str())];
        columns.extend(fields.iter().map(|field| {
            let shape = match field.shape {
                Shape::Day => ColumnKind::Day,
                Shape::Count | Shape::Measure => ColumnKind::Count,
                _ => ColumnKind::Text,
            };
            Column::new(shape, self.words.word(&field_key(kind.name, field.name)))
        }));
        let query = Query {
            as_of: plan.dated.is_empty().then_some(self.facts.period.to),
            limit: usize::MAX >> 1,
            ..Query::default()
        };
        let mut rows = self.office.ask().page(kind, &query)?.rows;
        rows.retain(|(_, stored)| {
            let fits = plan
                .only
                .iter()
                .all(|(field, code)| stored.row.get(field).text() == code);
            let day = stored.row.get(&plan.dated).text().parse().ok();
            fits && (plan.dated.is_empty() || day.is_some_and(|day| self.facts.period.holds(day)))
        });
        if !plan.dated.is_empty() {
            rows.sort_by_key(|(_, stored)| stored.row.get(&plan.dated).text().to_owned());
        }
        let mut lines = Vec::new();
        for (place, (_, stored)) in rows.iter().enumerate() {
            let mut cells = vec![Cell::Count(place as i64 + 1)];
            for field in &fields {
                cells.push(self.value(field, stored.row.get(field.name))?);
            }
            lines.push(Line::plain(cells));
        }
        let name = if plan.caption.is_empty() {
            self.words.word(&kind.name.replace('_', "-"))
        } else {
            plan.caption.clone()
        };
        Ok(Table {
            name,
            captioned: !plan.caption.is_empty(),
            columns,
            lines,
        })
    }

    fn value(&self, field: &crate::domain::form::Field, value: &Stored) -> Result<Cell, Problem> {
        Ok(match (field.shape, value) {
            (_, value) if value.is_blank() => Cell::Blank,
            (Shape::Link(other), Stored::Int(id)) => match kinds::find(other) {
                Some(kind) => Cell::words(self.office.ask().label(kind, *id)?),
                None => Cell::Blank,
            },
            (Shape::Choice(name, _), value) => Cell::words(self.words.choice(name, value.text())),
            (Shape::Day, value) => Cell::day(value.text()),
            (Shape::Measure, Stored::Int(part)) if part % 1_000 != 0 => Cell::Decimal(*part, 1),
            (Shape::Measure, Stored::Int(part)) => Cell::Count(part / 1_000),
            (_, Stored::Int(count)) => Cell::Count(*count),
            (_, value) => Cell::words(value.text()),
        })
    }

    fn chart(&self, plan: &ChartPlan) -> Result<Chart, Problem> {
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

/// Sentences that a person left as the program had drafted them, where it would now draft them otherwise.
fn moved(edit: &Edit, now: &str) -> Vec<(String, String)> {
    let (then, now): (Vec<&str>, Vec<&str>) = (sentences(&edit.drafted), sentences(now));
    let kept = sentences(&edit.text);
    let mut moved = Vec::new();
    for (place, sentence) in then.iter().enumerate() {
        if kept.contains(sentence) && !now.contains(sentence) {
            let other = now.get(place).copied().unwrap_or_default();
            moved.push(((*sentence).to_owned(), other.to_owned()));
        }
    }
    moved
}

/// The sentences of a text.
fn sentences(text: &str) -> Vec<&str> {
    text.split_inclusive(['.', '\n'])
        .map(str::trim)
        .filter(|sentence| sentence.len() > 1)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_left_as_drafted_is_named_when_its_figure_moves() {
        let edit = Edit {
            text: "Đã họp 10 cuộc. Bà con hưởng ứng tốt.".into(),
            drafted: "Đã họp 10 cuộc. Có 20 khách.".into(),
        };
        assert_eq!(moved(&edit, "Đã họp 10 cuộc. Có 25 khách."), []);
        let wanted = [("Đã họp 10 cuộc.".to_owned(), "Đã họp 12 cuộc.".to_owned())];
        assert_eq!(moved(&edit, "Đã họp 12 cuộc. Có 25 khách."), wanted);
    }

    #[test]
    fn a_name_and_its_period_are_one_title() {
        assert_eq!(titled("Báo cáo năm", "năm 2026"), "Báo cáo năm 2026");
        assert_eq!(
            titled("Báo cáo 6 tháng", "6 tháng đầu năm 2026"),
            "Báo cáo 6 tháng đầu năm 2026"
        );
        assert_eq!(
            titled("Báo cáo Ngày hội", "năm 2026"),
            "Báo cáo Ngày hội năm 2026"
        );
    }

    #[test]
    fn annexes_are_counted_in_roman() {
        assert_eq!([1, 4, 9, 14].map(roman), ["I", "IV", "IX", "XIV"]);
    }
}
