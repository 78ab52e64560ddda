//! Tables that are more than the lines of one register: those proposed for commendation with what they were given before, the criteria of a
//! set with their grounds, and the papers that prove each of them.

use chrono::Datelike;

use super::paper::{Cell, Column, ColumnKind, Line, Table};
use crate::domain::assessment::Assessment;
use crate::domain::commendation::{CommendForm, CommendState, CommendTarget, Commendation};
use crate::domain::criteria::{CriteriaSet, Verdict};
use crate::domain::day::show_day;
use crate::domain::document::{Document, shown_number};
use crate::domain::form::{Choice, Row, Say, field_key};
use crate::domain::kinds;
use crate::domain::period::Period;
use crate::domain::person::Person;
use crate::domain::problem::Problem;
use crate::domain::template::Made;
use crate::office::{Board, BoardLine, Office, Stored};
use crate::words::Words;

/// What such a table is made from.
pub(super) struct Setting<'a> {
    /// The office.
    pub office: &'a Office,
    /// The words of the paper.
    pub words: &'a Words,
    /// The period of the report.
    pub period: &'a Period,
    /// The criteria set it is about; blank for all that were assessed.
    pub set: &'a str,
}

/// The tables of that kind: one, or one a criteria set.
pub(super) fn made(setting: &Setting<'_>, what: Made) -> Result<Vec<Table>, Problem> {
    match what {
        Made::Proposals => Ok(vec![setting.proposals()?]),
        Made::Criteria => {
            setting.each_set(|setting, title, items| Ok(setting.criteria(title, items)))
        }
        Made::Evidence => setting.each_set(Setting::evidence),
    }
}

/// One criterion for the table: with its answer where the round is open, else as the set words it.
#[derive(Default)]
struct Item {
    code: String,
    heading: bool,
    text: String,
    article: String,
    hint: String,
    needed: u32,
    answer: Option<BoardLine>,
}

impl Setting<'_> {
    fn word(&self, key: &str) -> String {
        self.words.word(key)
    }

    fn column(&self, kind: ColumnKind, key: &str, weight: u16) -> Column {
        Column::new(kind, self.word(key)).weighing(weight)
    }

    /// Proposals of the period that nothing was decided on, collectives before individuals.
    fn proposals(&self) -> Result<Table, Problem> {
        use ColumnKind::{Order, Text};
        let kind = kinds::of::<Commendation>();
        let all = self.office.ask().all(kind)?;
        let open = |row: &Row, target: CommendTarget| {
            let day = row.get("proposed_on").text().parse();
            row.get("state").text() == CommendState::Proposed.code()
                && row.get("target").text() == target.code()
                && day.is_ok_and(|day| self.period.holds(day))
        };
        let mut lines = Vec::new();
        let mut number = 0;
        for target in [CommendTarget::Collective, CommendTarget::Individual] {
            lines.push(Line::group(
                self.words.choice(CommendTarget::NAME, target.code()),
            ));
            let before = lines.len();
            for one in all.iter().filter(|one| open(&one.row, target)) {
                number += 1;
                lines.push(self.proposal(number, &one.row, &all)?);
            }
            if lines.len() == before {
                lines.pop();
            }
        }
        Ok(Table {
            name: self.word("tables-proposals"),
            captioned: false,
            columns: vec![
                Column::new(Order, self.word("book-order")),
                self.column(Text, "tables-who", 26),
                self.column(Text, "tables-post", 22),
                self.column(Text, "tables-form", 22),
                Column::new(Text, self.words.word(&field_key("commendation", "topic")))
                    .weighing(22),
                self.column(Text, "tables-achievement", 34),
                self.column(Text, "tables-earlier", 34),
            ],
            lines,
        })
    }

    fn proposal(&self, number: i64, row: &Row, all: &[Stored]) -> Result<Line, Problem> {
        let label = |field: &str| -> Result<String, Problem> {
            match (
                kinds::of::<Commendation>().field(field),
                row.get(field).int(),
            ) {
                (Some(known), Some(id)) => match known.link().and_then(kinds::find) {
                    Some(kind) => self.office.ask().label(kind, id),
                    None => Ok(String::new()),
                },
                _ => Ok(String::new()),
            }
        };
        let person = row.get("person").int();
        let mut unit = vec![row.get("position").text().to_owned()];
        for field in ["team", "hamlet", "agency"] {
            unit.push(label(field)?);
        }
        let who = match person {
            Some(id) => self.office.ask().label(kinds::of::<Person>(), id)?,
            None if row.get("name").is_blank() => unit
                .iter()
                .rev()
                .find(|name| !name.is_empty())
                .cloned()
                .unwrap_or_default(),
            None => row.get("name").text().to_owned(),
        };
        unit.retain(|name| !name.is_empty() && *name != who);
        let form = |row: &Row| self.words.choice(CommendForm::NAME, row.get("form").text());
        let mut earlier = Vec::new();
        for other in all
            .iter()
            .filter(|other| is_earlier(row, &other.row, self.period))
        {
            earlier.push(format!("{}{}", form(&other.row), self.decided(&other.row)?));
        }
        if earlier.is_empty() {
            earlier.push(self.word("tables-none-earlier"));
        }
        Ok(Line::plain(vec![
            Cell::Count(number),
            Cell::words(who),
            Cell::words(unit.join(", ")),
            Cell::words(form(row)),
            Cell::words(row.get("topic").text()),
            Cell::words(row.get("achievement").text()),
            Cell::words(earlier.join("; ")),
        ]))
    }

    /// ` (150/QĐ-UBND ngày 17/08/2026)`.
    fn decided(&self, row: &Row) -> Result<String, Problem> {
        let day = row.get("decided_on").text().parse().map(show_day);
        let day = day.unwrap_or_default();
        Ok(match row.get("decision").int() {
            Some(id) => {
                let paper = self.office.ask().row(kinds::of::<Document>(), id)?;
                let say = Say::new("tables-decided")
                    .with("number", shown_number(&paper.row))
                    .with("day", day);
                format!(" ({})", self.words.say(&say))
            }
            None => format!(" ({day})"),
        })
    }

    /// A table for the set that is asked for, else for every set the office itself was assessed by in the year.
    fn each_set(
        &self,
        table: fn(&Self, String, Vec<Item>) -> Result<Table, Problem>,
    ) -> Result<Vec<Table>, Problem> {
        let mut tables = Vec::new();
        for board in self.boards()? {
            let items = board.lines.into_iter().map(answered).collect();
            tables.push(table(self, board.title.vi, items)?);
        }
        if tables.is_empty()
            && let Some(set) = self.office.set_of(self.set)?
        {
            tables.push(table(self, set.title.vi.clone(), worded(&set))?);
        }
        Ok(tables)
    }

    /// The rounds of the office itself in the year of the period.
    fn boards(&self) -> Result<Vec<Board>, Problem> {
        let mut boards = Vec::new();
        let wanted = match self.set {
            "" => None,
            code => Some(self.office.set_id(code)?.unwrap_or_default()),
        };
        for stored in self.office.ask().all(kinds::of::<Assessment>())? {
            let row = &stored.row;
            let own = ["hamlet", "team", "subject"]
                .iter()
                .all(|field| row.get(field).is_blank());
            let year = self.period.to.year().to_string();
            let meant = wanted.is_none_or(|id| row.get("criteria_set").int() == Some(id));
            if own && meant && row.get("round").text().contains(&year) {
                boards.push(self.office.criteria_board(stored.id)?);
            }
        }
        Ok(boards)
    }

    fn criteria(&self, title: String, items: Vec<Item>) -> Table {
        use ColumnKind::{Mark, Text};
        let verdict = |verdict: Verdict| match verdict {
            Verdict::Unknown => Cell::Blank,
            known => Cell::words(self.words.choice(Verdict::NAME, known.code())),
        };
        let line = |item: Item| {
            let (own, verified, ground) = match &item.answer {
                None => (Cell::Blank, Cell::Blank, String::new()),
                Some(answer) => (
                    verdict(answer.verdict),
                    verdict(answer.verified),
                    self.ground(answer),
                ),
            };
            let own = match &item.answer {
                Some(answer) if item.heading => verdict(answer.standing),
                _ => own,
            };
            Line::plain(vec![
                Cell::words(item.code),
                Cell::words(item.text),
                own,
                Cell::words(ground),
                verified,
            ])
        };
        Table {
            name: title,
            captioned: true,
            columns: vec![
                self.column(Mark, "tables-code", 8),
                self.column(Text, "tables-criterion", 40),
                self.column(Mark, "tables-own", 14),
                self.column(Text, "tables-ground", 30),
                self.column(Mark, "tables-verified", 14),
            ],
            lines: items.into_iter().map(line).collect(),
        }
    }

    /// Why a criterion is answered as it is: the reason given, else what the book says; and the papers behind it.
    fn ground(&self, answer: &BoardLine) -> String {
        if answer.heading {
            return String::new();
        }
        let mut said = Vec::new();
        if !answer.reason.trim().is_empty() {
            said.push(answer.reason.trim().to_owned());
        } else if let Some(proposal) = &answer.proposal {
            said.push(self.words.say(&proposal.say));
        }
        if !answer.evidence.is_empty() {
            let papers = Say::new("tables-papers").with("count", answer.evidence.len());
            said.push(self.words.say(&papers));
        }
        said.join("; ")
    }

    fn evidence(&self, title: String, items: Vec<Item>) -> Result<Table, Problem> {
        use ColumnKind::{Day, Mark, Text};
        let mut lines = Vec::new();
        for item in items {
            let article = if item.article.is_empty() {
                String::new()
            } else {
                format!(" ({})", item.article)
            };
            lines.push(Line::group(format!(
                "{}. {}{article}",
                item.code, item.text
            )));
            if item.heading {
                continue;
            }
            let proofs = item
                .answer
                .as_ref()
                .map_or(&[][..], |answer| &answer.evidence);
            for (place, proof) in proofs.iter().enumerate() {
                let paper = self
                    .office
                    .ask()
                    .row(kinds::of::<Document>(), proof.document)?;
                lines.push(Line::plain(vec![
                    Cell::words(format!("{}.{}", item.code, place + 1)),
                    Cell::words(proof.label.as_str()),
                    Cell::day(paper.row.get("issued_on").text()),
                    Cell::words(paper.row.get("kept_at").text()),
                    Cell::words(proof.note.as_str()),
                ]));
            }
            let excused = item
                .answer
                .as_ref()
                .is_some_and(|answer| answer.standing == Verdict::NotApplicable);
            let missing = if excused {
                0
            } else {
                (item.needed.max(1) as usize).saturating_sub(proofs.len())
            };
            for place in 0..missing {
                lines.push(Line::plain(vec![
                    Cell::words(format!("{}.{}", item.code, proofs.len() + place + 1)),
                    Cell::Blank,
                    Cell::Blank,
                    Cell::Blank,
                    Cell::words(if place == 0 { item.hint.as_str() } else { "" }),
                ]));
            }
        }
        Ok(Table {
            name: title,
            captioned: true,
            columns: vec![
                self.column(Mark, "tables-order", 10),
                self.column(Text, "tables-paper", 46),
                self.column(Day, "tables-day", 16),
                self.column(Text, "tables-kept", 24),
                self.column(Text, "tables-note", 30),
            ],
            lines,
        })
    }
}

/// Another commendation of the same person or body that was given by the end of the period.
fn is_earlier(row: &Row, other: &Row, period: &Period) -> bool {
    let given = other.get("state").text() == CommendState::Given.code();
    let day = other.get("decided_on").text().parse();
    let who = ["person", "team", "hamlet", "agency", "name"];
    let same = match row.get("person").int() {
        Some(person) => other.get("person").int() == Some(person),
        None => who.iter().all(|field| row.get(field) == other.get(field)),
    };
    given && same && day.is_ok_and(|day: chrono::NaiveDate| day <= period.to)
}

fn answered(line: BoardLine) -> Item {
    Item {
        code: line.code.clone(),
        heading: line.heading,
        text: line.text.vi.clone(),
        article: line.article.clone().unwrap_or_default(),
        hint: line.hint.vi.clone(),
        needed: line.needed,
        answer: Some(line),
    }
}

fn worded(set: &CriteriaSet) -> Vec<Item> {
    let item = |criterion: &crate::domain::criteria::Criterion| Item {
        code: criterion.code.clone(),
        heading: !set.below(Some(&criterion.code)).is_empty(),
        text: criterion.text.vi.clone(),
        article: criterion.article.clone().unwrap_or_default(),
        hint: criterion.evidence.hint.vi.clone(),
        needed: criterion.evidence.documents,
        answer: None,
    };
    set.walk().into_iter().map(|(_, one)| item(one)).collect()
}
