//! A report out of its template: sentences filled, tables and charts built, the words a person wrote over the drafted ones kept.

mod figures;
mod formal;
mod late;
mod list;
mod moved;

use std::collections::BTreeMap;

use super::facts::Facts;
use super::fixed::fixed;
use super::head;
use super::paper::{Annex, Block, Paper, Title};
use super::tables::{Setting, made};
use crate::domain::document::PaperKind;
use crate::domain::form::Choice;
use crate::domain::issued::Signatory;
use crate::domain::period::Period;
use crate::domain::problem::Problem;
use crate::domain::succession::Geography;
use crate::domain::template::{Section, Template};
use crate::office::Office;
use crate::words::Words;
pub(super) use formal::closing;
use formal::{reference, roman};
pub use formal::{symbol, titled};
use moved::moved;

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
    if let Some(section) = late::section(office, template, &facts)? {
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
        foot: String::new(),
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

/// Before the code of a figure: a remark is kept like the words of a section.
pub const REMARK: &str = "figure:";

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
}
