//! Reports of periods from draft to issue: the draft with its edits, what is frozen when it goes out, what changed since, and the same paper printed
//! again.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::check::{Check, checks, series};
use super::compose::{Draft, Dress, Edit, REMARK, compose, symbol};
use super::facts::Facts;
use super::fixed::fixed;
use super::paper::{Annex, Block, Cell, Column, ColumnKind, Line, Paper, Table};
use super::write::{Format, write};
use crate::domain::command::{Change, Command, Done, Issue, Target};
use crate::domain::day::show_day;
use crate::domain::document::{Document, shown_number};
use crate::domain::form::{Choice, Row, Say, Value};
use crate::domain::goal::Reopening;
use crate::domain::issued::{Report, ReportPart, Signatory};
use crate::domain::kinds;
use crate::domain::period::Period;
use crate::domain::problem::Problem;
use crate::domain::sentence::Face;
use crate::domain::succession::Geography;
use crate::domain::team::Team;
use crate::domain::template::Template;
use crate::domain::text::without_hidden;
use crate::office::frozen::{self, look_at};
use crate::office::{Figure, Office, Query, Stored, shown_anchor};

/// How often a number is asked for anew when a colleague was quicker.
const TRIES: usize = 5;

/// A figure as it was when the report went out.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct FrozenFigure {
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// What it is counted in.
    pub unit: String,
    /// What was reported, in thousandths; none for nothing entered.
    pub value: Option<i64>,
    /// What was counted.
    pub counted: Option<i64>,
    /// Why the two differ.
    pub reason: String,
    /// The same period last year.
    pub year_before: Option<i64>,
    /// The target.
    pub target: Option<i64>,
    /// Decimals it is shown with.
    pub decimals: u8,
    /// The rule it was counted by.
    pub formula: String,
    /// The remark beside it.
    #[serde(default)]
    pub remark: String,
}

/// Everything a report was made of.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Frozen {
    /// The program that made it.
    pub program: String,
    /// Code and edition of its template.
    pub template: String,
    /// Edition of the template.
    pub edition: String,
    /// The period with its days.
    pub period: String,
    /// The paper, word by word.
    pub paper: Paper,
    /// Its figures.
    pub figures: Vec<FrozenFigure>,
    /// The teams of the last day and how many members each had; no names of people.
    pub teams: Vec<(String, i64)>,
}

/// The words over a section, or a remark, as a person saw them before writing.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SeenPart {
    /// Version of the row that kept them; 0 where none did.
    pub rev: i64,
    /// The words; blank for none.
    pub text: String,
}

/// A report of a period as it stands in the office.
pub struct Desk {
    /// Its template.
    pub template: Template,
    /// Its period.
    pub period: Period,
    /// The issues, oldest first.
    pub issues: Vec<Stored>,
    /// The draft row, if anything was written or chosen.
    pub draft: Option<Stored>,
    /// What was written over its sections.
    pub edits: BTreeMap<String, Edit>,
    /// The rows of the draft that keep those words, by section.
    kept: BTreeMap<String, Stored>,
    /// Who is to sign.
    pub signatory: Option<(i64, Signatory)>,
    /// Whose units its tables by hamlet are told by.
    pub geography: Geography,
}

impl Desk {
    /// Opens the report of a period the template is made for.
    pub fn open(office: &Office, template: &Template, period: &Period) -> Result<Self, Problem> {
        if !template.fits(period.name) {
            return Err(Problem::UnfitPeriod {
                name: template.name.vi.clone(),
                period: period.say(),
                fits: template.fitting(period.to.year()),
            });
        }
        let rows = office
            .ask()
            .reports_of(&template.code, &period.name.to_string())?;
        let (issues, mut drafts): (Vec<_>, Vec<_>) = rows
            .into_iter()
            .partition(|row| !row.row.get("issued_on").is_blank());
        let draft = drafts.pop();
        let source = draft.as_ref().or(issues.last());
        let mut edits = BTreeMap::new();
        let mut kept = BTreeMap::new();
        if let Some(row) = source {
            for part in office
                .ask()
                .linked(kinds::of::<ReportPart>(), "report", row.id)?
            {
                let text = |field: &str| part.row.get(field).text().to_owned();
                if draft.is_some() {
                    kept.insert(text("part"), part.clone());
                }
                edits.insert(
                    text("part"),
                    Edit {
                        text: text("text"),
                        drafted: text("drafted"),
                    },
                );
            }
        }
        let chosen = source.and_then(|row| row.row.get("signatory").int());
        let signatory = match chosen {
            Some(id) => Some((id, office.ask().record::<Signatory>(id)?.0)),
            None => only_signatory(office)?,
        };
        Ok(Self {
            template: template.clone(),
            period: period.clone(),
            issues,
            draft,
            edits,
            kept,
            signatory,
            geography: Geography::default(),
        })
    }

    /// The report as it would go out today.
    pub fn compose(&self, office: &Office) -> Result<Draft, Problem> {
        let dress = Dress {
            signatory: self
                .signatory
                .as_ref()
                .map(|(_, signatory)| signatory.clone()),
            geography: self.geography,
            ..Dress::default()
        };
        office.at_one_moment(|| compose(office, &self.template, &self.period, &self.edits, &dress))
    }

    /// What stands against issuing it on that day.
    pub fn checks(
        &self,
        office: &Office,
        draft: &Draft,
        on: NaiveDate,
    ) -> Result<Vec<Check>, Problem> {
        let signatory = self.signatory.as_ref().map(|(_, signatory)| signatory);
        checks(office, &self.template, draft, signatory, on)
    }

    /// The row of the draft: what it is, before anything is frozen.
    fn row(&self) -> Row {
        let mut row = Row::new()
            .with("title", self.title())
            .with("template", self.template.code.as_str())
            .with("scheme", self.period.scheme.as_str())
            .with("period", self.period.name.to_string())
            .with("from_day", self.period.from)
            .with("to_day", self.period.to)
            .with("revision", self.issues.len() as i64 + 1);
        if let Some(last) = self.issues.last() {
            row.set("previous", last.id);
        }
        if let Some((id, _)) = &self.signatory {
            row.set("signatory", *id);
        }
        row
    }

    /// Name of the report with its period.
    pub fn title(&self) -> String {
        let words = crate::words::Words::of("vi");
        super::compose::titled(&self.template.name.vi, &words.say(&self.period.say()))
    }

    /// The change that makes or keeps the draft row.
    fn change(&self) -> Change {
        match &self.draft {
            Some(draft) => {
                Change::seen::<Report>(draft.id, draft.rev, draft.row.clone(), self.row())
            }
            None => Change::new::<Report>(self.row()),
        }
    }

    /// What stands over a section now, to be held against what stands there when it is kept.
    pub fn seen(&self, code: &str) -> SeenPart {
        let text = self.edits.get(code).map(|edit| edit.text.clone());
        SeenPart {
            rev: self.kept.get(code).map_or(0, |row| row.rev),
            text: text.unwrap_or_default(),
        }
    }

    /// Keeps the words a person wrote over a section as it was seen; the same words as drafted give the section back to the program.
    pub fn keep(&self, code: &str, seen: &SeenPart, text: &str, drafted: &str) -> Command {
        let row = Row::new()
            .with("part", code)
            .with("text", text)
            .with("drafted", drafted);
        let mut changes = Vec::new();
        match (&self.draft, self.kept.get(code)) {
            (_, Some(now)) => {
                let base = Row::new().with("text", seen.text.as_str());
                // What the program drafts is nobody's choice: today's stands.
                let base = base.with("drafted", now.row.get("drafted").clone());
                changes.push(Change::seen::<ReportPart>(now.id, seen.rev, base, row));
            }
            (Some(draft), None) => {
                changes.push(Change::new::<ReportPart>(row.with("report", draft.id)));
            }
            (None, None) => {
                changes.push(self.change());
                for (other, edit) in self.edits.iter().filter(|(other, _)| *other != code) {
                    let row = Row::new()
                        .with("part", other.as_str())
                        .with("text", edit.text.as_str())
                        .with("drafted", edit.drafted.as_str());
                    changes.push(Change::new::<ReportPart>(row).linked("report", 0));
                }
                changes.push(Change::new::<ReportPart>(row).linked("report", 0));
            }
        }
        let what = Say::new("op-report-part").with("name", self.title());
        Command::save_all(changes, what)
    }

    /// The remark on a figure as it stands now.
    pub fn seen_remark(&self, code: &str) -> SeenPart {
        self.seen(&format!("{REMARK}{code}"))
    }

    /// Keeps the remark on a figure over the one that was seen; a blank one takes it away.
    pub fn remark(&self, code: &str, seen: &SeenPart, text: &str) -> Command {
        self.keep(&format!("{REMARK}{code}"), seen, text.trim(), "")
    }

    /// Chooses who signs.
    pub fn signed_by(&self, signatory: i64) -> Command {
        let row = self.row().with("signatory", signatory);
        let change = match &self.draft {
            Some(draft) => Change::seen::<Report>(draft.id, draft.rev, draft.row.clone(), row),
            None => Change::new::<Report>(row),
        };
        Command::save_all(
            vec![change],
            Say::new("op-report-signatory").with("name", self.title()),
        )
    }
}

/// The one person who may sign today, where there is only one.
pub(super) fn only_signatory(office: &Office) -> Result<Option<(i64, Signatory)>, Problem> {
    let query = Query {
        as_of: Some(office.today()),
        limit: 2,
        ..Query::default()
    };
    let page = office.ask().page(kinds::of::<Signatory>(), &query)?;
    let [(_, only)] = page.rows.as_slice() else {
        return Ok(None);
    };
    Ok(Some((
        only.id,
        office.ask().record::<Signatory>(only.id)?.0,
    )))
}

/// What the person at the keys decides when a report goes out.
#[derive(Clone, Debug, Default)]
pub struct Decision {
    /// The day on the paper.
    pub on: NaiveDate,
    /// A number given elsewhere; none takes the next of the series.
    pub number: Option<i64>,
    /// Why an issued report is corrected; why what must be explained goes out all the same.
    pub reason: String,
}

/// Issues the report, or says what stops it. The answer is the step and the paper as it went out.
pub fn issue(
    office: &mut Office,
    desk: &Desk,
    decision: &Decision,
) -> Result<(Done, Paper), Problem> {
    let draft = desk.compose(office)?;
    let reason = decision.reason.trim();
    let stops = |check: &Check| check.stops(!reason.is_empty());
    if let Some(check) = desk
        .checks(office, &draft, decision.on)?
        .into_iter()
        .find(stops)
    {
        return Err(Problem::ReportStopped { what: check.say });
    }
    if !desk.issues.is_empty() && reason.is_empty() {
        return Err(Problem::ReportStopped {
            what: Say::new("check-revision-reason"),
        });
    }
    let mut tries = 0;
    loop {
        let (command, paper) = issuing(office, desk, decision)?;
        match office.run(command) {
            Err(Problem::NumberTaken { .. }) if decision.number.is_none() && tries < TRIES => {
                tries += 1;
            }
            Err(problem) => return Err(problem),
            Ok(done) => return Ok((done, paper)),
        }
    }
}

/// The command that issues the report with the number that is next now, and its paper; figures, names and counts are of one moment.
fn issuing(office: &Office, desk: &Desk, decision: &Decision) -> Result<(Command, Paper), Problem> {
    office.at_one_moment(|| drawn_up(office, desk, decision))
}

fn drawn_up(
    office: &Office,
    desk: &Desk,
    decision: &Decision,
) -> Result<(Command, Paper), Problem> {
    let template = &desk.template;
    let number = match decision.number {
        None if template.is_numbered() => Some(series(office, template, decision.on)?.next()),
        given => given.filter(|_| template.is_numbered()),
    };
    let dress = Dress {
        number,
        on: Some(decision.on),
        signatory: desk
            .signatory
            .as_ref()
            .map(|(_, signatory)| signatory.clone()),
        geography: desk.geography,
    };
    let mut draft = compose(office, template, &desk.period, &desk.edits, &dress)?;
    if let Some(last) = desk.issues.last() {
        amend(office, &mut draft, last, &decision.reason)?;
    }
    if let Some(anchor) = office.anchor()? {
        draft.paper.foot = format!("{} {}", fixed().seal, shown_anchor(&anchor));
    }
    let frozen = freeze(office, desk, &draft)?;
    let (card, _) = office.card()?;
    let document = Row::new()
        .with("kind", template.paper.code())
        .with("issuer", card.name.as_str())
        .with("title", desk.title())
        .with(
            "signer",
            desk.signatory
                .as_ref()
                .map_or("", |(_, signatory)| signatory.name.as_str()),
        );
    let document = if template.is_numbered() {
        document.with("symbol", symbol(template.paper, &card.number_suffix))
    } else {
        document
    };
    let mut report = desk.change();
    report.row.set("reason", decision.reason.trim());
    if let Target::Seen { base, .. } = &mut report.target {
        *base = Row::new();
    }
    let issue = Issue {
        report,
        document,
        number,
        on: decision.on,
        frozen: serde_json::to_string(&frozen)?,
    };
    Ok((Command::Issue(Box::new(issue)), draft.paper))
}

/// SHA-256 in hexadecimal.
pub fn sha256(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    Sha256::digest(bytes)
        .iter()
        .fold(String::new(), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        })
}

fn freeze(office: &Office, desk: &Desk, draft: &Draft) -> Result<Frozen, Problem> {
    let query = Query {
        as_of: Some(desk.period.to),
        limit: usize::MAX >> 1,
        ..Query::default()
    };
    let mut teams = Vec::new();
    for (_, team) in office.ask().page(kinds::of::<Team>(), &query)?.rows {
        let seats = office.ask().roster(team.id, Some(desk.period.to))?;
        teams.push((team.row.get("name").text().to_owned(), seats.len() as i64));
    }
    let book = office.handbook();
    let formula = |code: &str| {
        let known = book
            .indicators
            .iter()
            .find(|indicator| indicator.code == code);
        known
            .map(|indicator| indicator.written.clone())
            .unwrap_or_default()
    };
    let figures = draft.facts.figures.values();
    Ok(Frozen {
        program: format!("tuquan {}", env!("CARGO_PKG_VERSION")),
        template: desk.template.code.clone(),
        edition: desk.template.edition.clone(),
        period: format!("{} {}", desk.period.name, desk.period.window()),
        paper: draft.paper.clone(),
        figures: figures
            .map(|figure| FrozenFigure {
                remark: draft.remarks.get(&figure.code).cloned().unwrap_or_default(),
                ..frozen_figure(figure, formula(&figure.code))
            })
            .collect(),
        teams,
    })
}

fn frozen_figure(figure: &Figure, formula: String) -> FrozenFigure {
    FrozenFigure {
        code: figure.code.clone(),
        name: figure.name.vi.clone(),
        unit: figure.unit.vi.clone(),
        value: figure.reported().number(),
        counted: figure.value.number(),
        reason: figure
            .declared
            .as_ref()
            .map(|declared| declared.reason.clone())
            .unwrap_or_default(),
        year_before: figure.year_before.number(),
        target: figure.target.number(),
        decimals: figure.decimals as u8,
        formula,
        remark: String::new(),
    }
}

/// What an issued report was made of.
pub fn thawed(report: &Stored) -> Result<Frozen, Problem> {
    Ok(serde_json::from_str(report.row.get("frozen").text())?)
}

/// An issued report held against what it was when it went out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sameness {
    /// Word for word, but for so many places that were erased on request.
    Same(usize),
    /// Issued before reports had seals, and printed otherwise by the program of today: its words cannot be held against anything.
    OtherFile,
    /// Changed past the program.
    Changed,
}

/// Holds an issued report against its hash.
pub fn sameness(report: &Stored) -> Result<Sameness, Problem> {
    Ok(match look_at(report) {
        frozen::Frozen::Whole(erased) => Sameness::Same(erased),
        frozen::Frozen::Changed => Sameness::Changed,
        frozen::Frozen::Unsealed => {
            let docx = sha256(&write(&thawed(report)?.paper, Format::Docx)?);
            if docx == report.row.get("hash").text() {
                Sameness::Same(0)
            } else {
                Sameness::OtherFile
            }
        }
    })
}

/// What the issued reports of a book are found to be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Issued {
    /// Those that are what they were.
    pub whole: usize,
    /// Places in them that were erased on request.
    pub erased: usize,
    /// Those of an older program that nothing can be held against.
    pub unknown: Vec<String>,
    /// Those that are not what went out.
    pub changed: Vec<String>,
}

/// Holds every issued report against its hash.
pub fn look_over(office: &Office) -> Result<Issued, Problem> {
    let mut found = Issued::default();
    let mut reports = Vec::new();
    office.ask().each(kinds::of::<Report>(), &mut |stored| {
        reports.extend((!stored.row.get("issued_on").is_blank()).then_some(stored));
        Ok(())
    })?;
    for report in &reports {
        let title = report.row.get("title").text();
        let issued: Option<NaiveDate> = report.row.get("issued_on").text().parse().ok();
        let name = format!("{title} ({})", issued.map_or_else(String::new, show_day));
        // What cannot be read any more was changed.
        match sameness(report).unwrap_or(Sameness::Changed) {
            Sameness::Same(erased) => {
                found.whole += 1;
                found.erased += erased;
            }
            Sameness::OtherFile => found.unknown.push(name),
            Sameness::Changed => found.changed.push(name),
        }
    }
    Ok(found)
}

/// A figure that moved since a report went out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    /// Its code.
    pub code: String,
    /// What was reported, in thousandths.
    pub then: Option<i64>,
    /// What would be now, in thousandths.
    pub now: Option<i64>,
    /// Decimals it is shown with.
    pub decimals: u8,
}

impl Moved {
    /// By how much, with its sign: `+2`.
    pub fn by(&self) -> String {
        let by = self.now.unwrap_or_default() - self.then.unwrap_or_default();
        let sign = if by > 0 { "+" } else { "" };
        format!("{sign}{}", super::show::decimal(by, self.decimals))
    }
}

/// Figures that moved since a report went out.
pub fn since(office: &Office, report: &Stored, period: &Period) -> Result<Vec<Moved>, Problem> {
    let frozen = thawed(report)?;
    let codes: Vec<&str> = frozen
        .figures
        .iter()
        .map(|figure| figure.code.as_str())
        .collect();
    let now = office.figures_of(&codes, period, None)?;
    let moved = |figure: &FrozenFigure| {
        let now = now.iter().find(|now| now.code == figure.code)?;
        let value = now.reported().number();
        (value != figure.value).then(|| Moved {
            code: figure.code.clone(),
            then: figure.value,
            now: value,
            decimals: figure.decimals,
        })
    };
    Ok(frozen.figures.iter().filter_map(moved).collect())
}

/// A correction says what it corrects, why, and prints what changed as its last annex.
fn amend(office: &Office, draft: &mut Draft, last: &Stored, reason: &str) -> Result<(), Problem> {
    let before = thawed(last)?;
    let number = match last.row.get("document").int() {
        Some(id) => shown_number(&office.ask().row(kinds::of::<Document>(), id)?.row),
        None => String::new(),
    };
    let day = last
        .row
        .get("issued_on")
        .text()
        .parse()
        .map(show_day)
        .unwrap_or_default();
    let fixed = fixed();
    let reopened = reopened(office, &draft.facts.period)?;
    draft.paper.title.below = format!(
        "({} {number} {} {day}; {}: {}{reopened})",
        fixed.amends,
        fixed.on_day,
        fixed.because,
        reason.trim()
    );
    let mut lines = Vec::new();
    for figure in &before.figures {
        let now = draft.facts.figures.get(&figure.code);
        let value = now.and_then(|now| now.reported().number());
        if value != figure.value {
            let then = figure
                .value
                .map_or(Cell::NoData, |value| number_cell(value, figure.decimals));
            lines.push(Line::plain(vec![
                Cell::Count(lines.len() as i64 + 1),
                Cell::words(figure.name.as_str()),
                then,
                draft.facts.cell(&figure.code, Face::Value),
            ]));
        }
    }
    let nothing = lines.is_empty();
    let table = Table {
        name: fixed.changes.clone(),
        captioned: false,
        columns: vec![
            Column::new(ColumnKind::Order, fixed.order.as_str()),
            Column::new(ColumnKind::Text, fixed.indicator.as_str()).weighing(50),
            Column::new(ColumnKind::Count, fixed.as_issued.as_str()).weighing(20),
            Column::new(ColumnKind::Count, fixed.as_corrected.as_str()).weighing(20),
        ],
        lines,
    };
    let body = if nothing {
        vec![Block::text(fixed.words_only.as_str())]
    } else {
        vec![Block::Table(table)]
    };
    draft.paper.annexes.push(Annex {
        label: fixed.annex.clone(),
        title: fixed.changes.to_uppercase(),
        reference: String::new(),
        body,
        landscape: false,
    });
    Ok(())
}

/// Who let the closed period be opened again, why and until when; blank where nobody did.
fn reopened(office: &Office, period: &Period) -> Result<String, Problem> {
    let name = period.name.to_string();
    let rows = office.ask().with_value(
        kinds::of::<Reopening>(),
        "period",
        &Value::from(name.as_str()),
    )?;
    let last = rows
        .iter()
        .rev()
        .find(|row| row.row.get("scheme").text() == period.scheme);
    Ok(last.map_or_else(String::new, |last| {
        let text = |field: &str| last.row.get(field).text().to_owned();
        let until = text("until")
            .parse()
            .map_or_else(|_| String::new(), show_day);
        let say = Say::new("report-reopened")
            .with("by", text("allowed_by"))
            .with("reason", text("reason"))
            .with("until", until);
        format!("; {}", crate::words::Words::of("vi").say(&say))
    }))
}

fn number_cell(value: i64, decimals: u8) -> Cell {
    if decimals == 0 && value % 1_000 == 0 {
        Cell::Count(value / 1_000)
    } else {
        Cell::Decimal(value, decimals.max(1))
    }
}

/// The text packet of an issued report: counts only, readable without this program, closed by its own SHA-256.
pub fn packet(office: &Office, report: &Stored) -> Result<String, Problem> {
    let frozen = thawed(report)?;
    let (card, _) = office.card()?;
    let number = match report.row.get("document").int() {
        Some(id) => shown_number(&office.ask().row(kinds::of::<Document>(), id)?.row),
        None => String::new(),
    };
    let mut text = String::from("tuquan-packet 1\n");
    let mut put = |key: &str, value: &str| {
        text.push_str(key);
        text.push('\t');
        text.push_str(&without_hidden(&value.replace('\n', " ")));
        text.push('\n');
    };
    put("unit", &card.name);
    put("code", &card.code);
    put("report", &frozen.template);
    put("period", &frozen.period);
    put("number", &number);
    put("issued", report.row.get("issued_on").text());
    put(
        "revision",
        &report.row.get("revision").int().unwrap_or(1).to_string(),
    );
    let sealed = !report.row.get("seals").is_blank();
    let hash = if sealed { "hash" } else { "docx" };
    put(hash, report.row.get("hash").text());
    for figure in &frozen.figures {
        let value = figure.value.map_or_else(
            || String::from("-"),
            |value| super::show::decimal(value, figure.decimals),
        );
        put(
            &format!("figure {}", figure.code),
            &format!("{value} {} | {}", figure.unit, figure.name),
        );
    }
    let hash = sha256(text.as_bytes());
    text.push_str("sha256\t");
    text.push_str(&hash);
    text.push('\n');
    Ok(text)
}

/// The figures of a report that are there, in the order of the template.
pub fn in_order<'a>(template: &Template, facts: &'a Facts) -> Vec<&'a Figure> {
    template
        .codes()
        .iter()
        .filter_map(|code| facts.figures.get(code))
        .collect()
}
