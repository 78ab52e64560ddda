//! Main screen 7: every report with the periods it is due for, how far each is, and the books.

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::domain::access::Right;
use crate::domain::day::show_day;
use crate::domain::form::Say;
use crate::domain::problem::Problem;
use crate::domain::template::Template;
use crate::office::Office;
use crate::report::books::BOOKS;
use crate::report::due::{self, DueReport, Standing};
use crate::report::shelf::Shelf;
use crate::ui::look::Look;
use crate::ui::parts::table;
use crate::ui::screen::{Answer, Effect, Screen};
use crate::ui::screens::criteria::pick;
use crate::ui::screens::figures::PeriodPage;
use crate::ui::screens::prompt::Prompt;
use crate::ui::verbs::{Verb, listing};

use super::Which;
use super::page::ReportPage;
use super::preview::Preview;

/// One line: a report of a period, a report whose period is asked for, or a book.
pub(in crate::ui) struct Row {
    /// Its name.
    pub(in crate::ui) name: String,
    /// The period in words.
    pub(in crate::ui) period: String,
    /// The day it is due.
    pub(in crate::ui) due: String,
    /// Words key of how far it is.
    pub(in crate::ui) state: &'static str,
    /// The number it went out with.
    pub(in crate::ui) number: String,
    /// What it leads to.
    pub(in crate::ui) opens: Opens,
}

/// What a line of the list leads to.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::ui) enum Opens {
    /// A report.
    Report(Which),
    /// The template of a report whose period is asked for.
    AskPeriod(String),
    /// A book.
    Book(&'static str),
}

/// The list of reports.
#[derive(Default)]
pub struct Reports {
    rows: Vec<Row>,
    faults: Vec<Problem>,
    at: usize,
}

impl Reports {
    fn current(&self) -> Option<&Row> {
        self.rows.get(self.at)
    }

    fn template(&self) -> Option<String> {
        match &self.current()?.opens {
            Opens::Report(which) => Some(which.template.clone()),
            Opens::AskPeriod(template) => Some(template.clone()),
            Opens::Book(_) => None,
        }
    }

    fn ask_period(&self) -> Vec<Effect> {
        if self.template().is_none() {
            return Vec::new();
        }
        let question = Say::new("reports-which-period");
        vec![Effect::Open(Box::new(Prompt::new("period", question, "")))]
    }
}

/// The words of how far a report is.
fn words_of(standing: Standing) -> &'static str {
    match standing {
        Standing::Issued => "reports-issued",
        Standing::Running => "reports-running",
        Standing::Late => "reports-late",
        Standing::Due => "reports-due",
        Standing::Drafted => "reports-drafted",
    }
}

fn report_row(template: &Template, report: DueReport, look: &Look) -> Row {
    Row {
        name: pick(&template.name, look).to_owned(),
        period: look.say(&report.period.say()),
        due: report.due.map(show_day).unwrap_or_default(),
        state: words_of(report.standing),
        number: report.number,
        opens: Opens::Report(Which {
            template: template.code.clone(),
            period: report.period.name.to_string(),
        }),
    }
}

/// Every line of the list, and what stands wrong in the office's own templates.
pub(in crate::ui) fn rows(
    office: &Office,
    look: &Look,
) -> Result<(Vec<Row>, Vec<Problem>), Problem> {
    let shelf = Shelf::of(office);
    let book = office.handbook();
    let mut rows = Vec::new();
    for template in &shelf.templates {
        let reports = due::reports(office, &book, template)?;
        if reports.is_empty() {
            rows.push(Row {
                name: pick(&template.name, look).to_owned(),
                period: look.word("reports-any-period"),
                due: String::new(),
                state: "reports-on-demand",
                number: String::new(),
                opens: Opens::AskPeriod(template.code.clone()),
            });
        }
        let of_periods = reports.into_iter();
        rows.extend(of_periods.map(|report| report_row(template, report, look)));
    }
    rows.extend(BOOKS.iter().map(|book| Row {
        name: look.word(&book.key()),
        period: String::new(),
        due: String::new(),
        state: "reports-book",
        number: String::new(),
        opens: Opens::Book(book.code),
    }));
    Ok((rows, shelf.faults))
}

impl Screen for Reports {
    fn title(&self, look: &Look) -> String {
        look.word("main-7")
    }
    fn main(&self) -> Option<usize> {
        Some(7)
    }
    fn needs(&self, verb: Verb) -> Option<Right> {
        match verb {
            // It makes no row: it opens the report of another period.
            Verb::New => None,
            _ => verb.needs(),
        }
    }
    fn verbs(&self) -> Vec<Verb> {
        listing(&[Verb::Open, Verb::New, Verb::Figures, Verb::Go])
    }
    fn load(&mut self, office: &Office, look: &Look) -> Result<Vec<Effect>, Problem> {
        let held = self.current().map(|row| row.opens.clone());
        (self.rows, self.faults) = rows(office, look)?;
        let now = self.rows.iter().map(|row| row.opens.clone());
        self.at = table::kept(self.at, held, now);
        Ok(Vec::new())
    }
    fn act(&mut self, verb: Verb, _look: &Look) -> Vec<Effect> {
        if table::walk(&mut self.at, verb, 15, self.rows.len()) {
            return Vec::new();
        }
        match verb {
            Verb::New => return self.ask_period(),
            Verb::Figures => return vec![Effect::Open(Box::new(PeriodPage::default()))],
            Verb::Open => {
                return match self.current().map(|row| &row.opens) {
                    Some(Opens::Report(which)) => {
                        vec![Effect::Open(Box::new(ReportPage::new(which.clone())))]
                    }
                    Some(Opens::AskPeriod(_)) => self.ask_period(),
                    Some(Opens::Book(code)) => vec![Effect::Open(Box::new(Preview::book(code)))],
                    None => Vec::new(),
                };
            }
            _ => {}
        }
        Vec::new()
    }
    fn answered(&mut self, answer: Answer, _look: &Look) -> Vec<Effect> {
        match (answer, self.template()) {
            (Answer::Text("period", period), Some(template)) if !period.is_empty() => {
                vec![Effect::Open(Box::new(ReportPage::new(Which {
                    template,
                    period,
                })))]
            }
            _ => Vec::new(),
        }
    }
    fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let columns = [
            table::Column::new(look.word("reports-name"), 24).grow(2),
            table::Column::new(look.word("reports-period"), 20).grow(1),
            table::Column::new(look.word("reports-deadline"), 10),
            table::Column::new(look.word("reports-state"), 12),
            table::Column::new(look.word("reports-number"), 10),
        ];
        let rows: Vec<table::Cells> = self
            .rows
            .iter()
            .map(|row| {
                let cells = table::Cells::new(vec![
                    row.name.clone(),
                    row.period.clone(),
                    row.due.clone(),
                    look.word(row.state),
                    row.number.clone(),
                ]);
                match row.state {
                    "reports-late" => cells.styled(look.bad()),
                    "reports-due" | "reports-drafted" => cells.styled(look.warn()),
                    "reports-issued" => cells.styled(look.good()),
                    _ => cells,
                }
            })
            .collect();
        let told = u16::from(!self.faults.is_empty()).min(area.height);
        let body = Rect {
            height: area.height - told,
            ..area
        };
        table::view(frame, body, look, &columns, &rows, Some(self.at));
        if let Some(fault) = self.faults.first() {
            let line = crate::domain::text::fit(&look.problem(fault), usize::from(area.width));
            let below = Rect {
                y: body.bottom(),
                height: told,
                ..area
            };
            frame.render_widget(
                ratatui::widgets::Paragraph::new(line).style(look.bad()),
                below,
            );
        }
    }
}
