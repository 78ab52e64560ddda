//! One report before it is issued: its figures beside those of last year and the target, what stands against it, and the way to issue it.

use std::collections::BTreeMap;

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

use crate::domain::access::Right;
use crate::domain::form::{Record, Say};
use crate::domain::issued::{Report, Signatory};
use crate::domain::kinds;
use crate::domain::privacy::DisclosureList;
use crate::domain::problem::Problem;
use crate::domain::sentence::Face;
use crate::domain::text;
use crate::office::{Figure, Office, Stored};
use crate::report::check::{Check, Severity};
use crate::report::compose::Draft;
use crate::report::issue::{self, Decision, Desk, Moved, SeenPart};
use crate::report::paper::Cell;
use crate::report::show;
use crate::ui::look::Look;
use crate::ui::menu;
use crate::ui::parts::{frame, table};
use crate::ui::screen::{Answer, Effect, Outcome, Screen, Work};
use crate::ui::screens::confirm::Confirm;
use crate::ui::screens::disclose::{self, WHY};
use crate::ui::screens::figures::Behind;
use crate::ui::screens::pick::Pick;
use crate::ui::screens::prompt::Prompt;
use crate::ui::verbs::{Verb, listing};

use super::Which;
use super::checks::Checks;
use super::parts::Parts;
use super::preview::Preview;

/// A figure as a line of the table.
struct Row {
    code: String,
    cells: Vec<String>,
}

/// A figure in the columns of the page: its name and unit, now, the year before, the change, the target.
pub(in crate::ui) fn figure(draft: &Draft, figure: &Figure, look: &Look) -> Vec<String> {
    let sign = |ascii: &str, sign: &str| {
        if look.ascii {
            ascii.to_owned()
        } else {
            sign.to_owned()
        }
    };
    let face = |face| match draft.facts.cell(&figure.code, face) {
        Cell::NoData if face != Face::Value => sign("..", "…"),
        Cell::NoData | Cell::Blank => sign(".", "·"),
        cell => show::cell(&cell),
    };
    let name = super::super::criteria::pick(&figure.name, look);
    let unit = super::super::criteria::pick(&figure.unit, look);
    let name = if unit.is_empty() {
        name.to_owned()
    } else {
        format!("{name} ({unit})")
    };
    vec![
        name,
        face(Face::Value),
        face(Face::YearBefore),
        face(Face::Change),
        face(Face::Target),
    ]
}

/// The page of a report.
pub struct ReportPage {
    which: Which,
    title: String,
    under: String,
    rows: Vec<Row>,
    checks: Vec<Check>,
    issued: Option<Stored>,
    /// What moved since the last issue, and the remarks, by code.
    moved: BTreeMap<String, Moved>,
    remarks: BTreeMap<String, String>,
    desk: Option<Desk>,
    /// The figure a remark is asked for, with the one that stood there.
    remarked: Option<(String, SeenPart)>,
    today: chrono::NaiveDate,
    at: usize,
    /// The file it is to be written to, once it is known to whom it goes.
    file: String,
}

impl ReportPage {
    /// The report of a template and period.
    pub(super) fn new(which: Which) -> Self {
        Self {
            which,
            title: String::new(),
            under: String::new(),
            rows: Vec::new(),
            checks: Vec::new(),
            issued: None,
            moved: BTreeMap::new(),
            remarks: BTreeMap::new(),
            desk: None,
            remarked: None,
            today: chrono::NaiveDate::default(),
            at: 0,
            file: String::new(),
        }
    }

    fn under(&self, desk: &Desk, office: &Office, look: &Look) -> String {
        let book = office.handbook();
        let due = book
            .scheme(&desk.period.scheme)
            .and_then(|scheme| scheme.due(&desk.period, &book.calendar));
        let count = |severity| {
            self.checks
                .iter()
                .filter(|check| check.severity == severity)
                .count()
        };
        let state = if self.issued.is_some() && desk.draft.is_none() {
            "reports-issued"
        } else {
            "report-page-draft"
        };
        let mut parts =
            vec![look.say(&Say::new("report-page-window").with("window", desk.period.window()))];
        parts.extend(due.map(|due| look.say(&Say::new("report-page-due").with("due", due))));
        parts.push(look.word(state));
        let told = Say::new("report-page-checks")
            .with("blocks", count(Severity::Blocks))
            .with("explain", count(Severity::Explain))
            .with("notes", count(Severity::Note));
        parts.push(look.say(&told));
        parts.join(" · ")
    }

    /// Writes the paper to a file: the issued one as it was, else the draft.
    fn export(&self, to: String) -> Vec<Effect> {
        let people = self.people();
        let which = self.which.clone();
        let issued = self
            .issued
            .clone()
            .filter(|_| self.desk.as_ref().is_some_and(|desk| desk.draft.is_none()));
        let draw = move |office: &mut Office| match &issued {
            Some(report) => Ok(issue::thawed(report)?.paper),
            None => Ok(which.desk(office)?.compose(office)?.paper),
        };
        disclose::to_file(&self.file, people, to, draw)
    }

    fn issue(&self, reason: String) -> Vec<Effect> {
        let which = self.which.clone();
        let on = self.today;
        let run = move |office: &mut Office, _: crate::ui::screen::Progress<'_>| {
            let desk = which.desk(office)?;
            let decision = Decision {
                on,
                number: None,
                reason,
            };
            Ok(Outcome::Done(issue::issue(office, &desk, &decision)?.0))
        };
        vec![Effect::Work(Work {
            what: Say::new("report-page-issuing"),
            run: Box::new(run),
        })]
    }

    /// Keeps the remark on the figure it was asked for.
    fn remark(&mut self, text: &str) -> Vec<Effect> {
        let own = self.remarked.take().zip(self.desk.as_ref());
        own.map(|((code, seen), desk)| Effect::Run(desk.remark(&code, &seen, text)))
            .into_iter()
            .collect()
    }

    /// What must be settled, answered or confirmed before the report goes out.
    fn before_issue(&self) -> Vec<Effect> {
        if let Some(check) = self.checks.iter().find(|check| check.stops(true)) {
            return vec![Effect::Refuse(Problem::ReportStopped {
                what: check.say.clone(),
            })];
        }
        let explain = self
            .checks
            .iter()
            .any(|check| check.severity == Severity::Explain);
        if self.issued.is_some() || explain {
            let question = Say::new("report-page-why");
            return vec![Effect::Open(Box::new(Prompt::new("reason", question, "")))];
        }
        let question = Say::new("report-page-issue").with("name", self.title.as_str());
        vec![Effect::Open(Box::new(Confirm::new(question, 'y')))]
    }

    /// The list of people on it.
    fn people(&self) -> Option<DisclosureList> {
        DisclosureList::of_template(&self.desk.as_ref()?.template)
    }
}

impl Screen for ReportPage {
    fn title(&self, _look: &Look) -> String {
        self.title.clone()
    }
    fn needs(&self, verb: Verb) -> Option<Right> {
        match verb {
            Verb::Print => self.people().map(|_| Right::TakeOut),
            Verb::Sign => Some(Right::Record),
            _ => verb.needs(),
        }
    }
    fn verbs(&self) -> Vec<Verb> {
        listing(&[
            Verb::Open,
            Verb::Edit,
            Verb::Remark,
            Verb::Preview,
            Verb::Check,
            Verb::Sign,
            Verb::Print,
            Verb::Issue,
            Verb::History,
        ])
    }
    fn load(&mut self, office: &Office, look: &Look) -> Result<Vec<Effect>, Problem> {
        let desk = self.which.desk(office)?;
        let draft = desk.compose(office)?;
        self.today = office.today();
        self.title = desk.title();
        self.checks = desk.checks(office, &draft, self.today)?;
        self.issued = desk.issues.last().cloned();
        let moved = match &self.issued {
            Some(report) => issue::since(office, report, &desk.period)?,
            None => Vec::new(),
        };
        self.moved = moved
            .into_iter()
            .map(|moved| (moved.code.clone(), moved))
            .collect();
        self.remarks.clone_from(&draft.remarks);
        let held = self.rows.get(self.at).map(|row| row.code.clone());
        let figures = issue::in_order(&desk.template, &draft.facts);
        self.rows = figures
            .into_iter()
            .map(|one| Row {
                code: one.code.clone(),
                cells: figure(&draft, one, look),
            })
            .collect();
        self.under = self.under(&desk, office, look);
        let now = self.rows.iter().map(|row| row.code.clone());
        self.at = table::kept(self.at, held, now);
        self.desk = Some(desk);
        Ok(Vec::new())
    }
    fn act(&mut self, verb: Verb, _look: &Look) -> Vec<Effect> {
        let open = |screen: Box<dyn Screen>| vec![Effect::Open(screen)];
        if table::walk(&mut self.at, verb, 15, self.rows.len()) {
            return Vec::new();
        }
        match verb {
            Verb::Open => {
                if let (Some(row), Some(desk)) = (self.rows.get(self.at), &self.desk) {
                    let code = row.code.clone();
                    return open(Box::new(Behind::new(code, desk.period.clone())));
                }
            }
            Verb::Remark => {
                if let (Some(row), Some(desk)) = (self.rows.get(self.at), &self.desk) {
                    self.remarked = Some((row.code.clone(), desk.seen_remark(&row.code)));
                    let name = row.cells.first().cloned().unwrap_or_default();
                    let question = Say::new("report-page-remark").with("name", name);
                    let now = self.remarks.get(&row.code).cloned().unwrap_or_default();
                    return open(Box::new(Prompt::new("remark", question, now)));
                }
            }
            Verb::Edit => return open(Box::new(Parts::new(self.which.clone()))),
            Verb::Preview => return open(Box::new(Preview::report(self.which.clone()))),
            Verb::Check => return open(Box::new(Checks::new(self.which.clone()))),
            Verb::Sign => return open(Box::new(Pick::rows(kinds::of::<Signatory>(), "", false))),
            Verb::Print => {
                let question = Say::new("report-page-file");
                return open(Box::new(Prompt::new(
                    "file",
                    question,
                    self.which.file_name(),
                )));
            }
            Verb::Issue => return self.before_issue(),
            Verb::History => {
                let row = self
                    .desk
                    .as_ref()
                    .and_then(|desk| desk.draft.as_ref())
                    .or(self.issued.as_ref());
                return row
                    .map(|row| Effect::Open(menu::history(Some((kinds::of::<Report>(), row.id)))))
                    .into_iter()
                    .collect();
            }
            _ => {}
        }
        Vec::new()
    }
    fn answered(&mut self, answer: Answer, look: &Look) -> Vec<Effect> {
        match answer {
            Answer::Yes => self.issue(String::new()),
            Answer::Text("reason", reason) if !reason.is_empty() => self.issue(reason),
            Answer::Text("remark", text) => self.remark(&text),
            Answer::Text("file", path) if !path.is_empty() => {
                self.file = path;
                if self.people().is_some() {
                    vec![disclose::ask(look)]
                } else {
                    self.export(String::new())
                }
            }
            Answer::Text(WHY, to) => self.export(to),
            Answer::Row { kind, id, .. } if kind == Signatory::KIND => self
                .desk
                .iter()
                .map(|desk| Effect::Run(desk.signed_by(id)))
                .collect(),
            _ => Vec::new(),
        }
    }
    fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let told = self.told(look, usize::from(area.width));
        let below = (told.len() as u16).min(area.height.saturating_sub(4));
        let line = |y: u16, height: u16| Rect {
            y: area.y + y,
            height,
            ..area
        };
        let under = text::fit(&self.under, usize::from(area.width));
        frame.render_widget(
            Paragraph::new(under).style(look.faint()),
            line(0, area.height.min(1)),
        );
        let columns = [
            table::Column::new(look.word("report-page-figure"), 20).grow(1),
            table::Column::new(look.word("report-page-now"), 12).right(),
            table::Column::new(look.word("report-page-then"), 9).right(),
            table::Column::new(look.word("report-page-change"), 10).right(),
            table::Column::new(look.word("report-page-target"), 9).right(),
        ];
        let rows: Vec<table::Cells> = self.rows.iter().map(|row| self.cells(row)).collect();
        let height = area.height.saturating_sub(1 + below);
        table::view(frame, line(1, height), look, &columns, &rows, Some(self.at));
        let foot = line(area.height.saturating_sub(below), below);
        frame.render_widget(Paragraph::new(told), foot);
        frame::follows(frame, foot, look);
    }
}

impl ReportPage {
    /// The cells of a figure; one that moved since the issue says by how much.
    fn cells(&self, row: &Row) -> table::Cells {
        let mut cells = row.cells.clone();
        if let (Some(moved), Some(value)) = (self.moved.get(&row.code), cells.get_mut(1)) {
            *value = format!("{value} {}", moved.by());
        }
        if let (true, Some(name)) = (self.remarks.contains_key(&row.code), cells.first_mut()) {
            name.insert(0, '*');
        }
        table::Cells::new(cells)
    }

    /// The checks that matter most, and what moved since the issue.
    fn told(&self, look: &Look, width: usize) -> Vec<Line<'static>> {
        let mut lines = Vec::new();
        let own = self.rows.get(self.at);
        if let Some(moved) = own.and_then(|row| self.moved.get(&row.code)) {
            let then = moved.then.map_or_else(
                || String::from("·"),
                |then| show::decimal(then, moved.decimals),
            );
            let say = Say::new("report-page-since-one")
                .with("by", moved.by())
                .with("then", then);
            lines.push(Line::styled(text::fit(&look.say(&say), width), look.warn()));
        }
        if let Some(remark) = own.and_then(|row| self.remarks.get(&row.code)) {
            let say = Say::new("report-page-remarked").with("text", remark.as_str());
            lines.push(Line::from(text::fit(&look.say(&say), width)));
        }
        if !self.moved.is_empty() {
            let say = Say::new("report-page-since").with("count", self.moved.len());
            lines.push(Line::styled(text::fit(&look.say(&say), width), look.warn()));
        }
        for check in self.checks.iter().take(2) {
            let (key, style) = match check.severity {
                Severity::Blocks => ("check-blocks", look.bad()),
                Severity::Explain => ("check-explains", look.warn()),
                Severity::Note => ("check-notes", look.faint()),
            };
            let words = format!(
                "{} {}. {}",
                look.word(key),
                look.say(&check.say),
                look.say(&check.hint())
            );
            lines.extend(
                frame::wrap(&words, width, 2)
                    .into_iter()
                    .map(|line| Line::styled(line, style)),
            );
        }
        lines
    }
}
