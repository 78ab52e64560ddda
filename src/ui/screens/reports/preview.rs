//! A paper as it will be printed, line by line, for the eye; a book can be written to a file from here.

use chrono::Datelike;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

use crate::domain::access::Right;
use crate::domain::form::Say;
use crate::domain::privacy::DisclosureList;
use crate::domain::problem::Problem;
use crate::domain::succession::Geography;
use crate::office::Office;
use crate::report::books::{self, Span};
use crate::report::issue;
use crate::report::paper::Paper;
use crate::report::write::{Screen as Sheet, lines};
use crate::ui::look::Look;
use crate::ui::parts::table;
use crate::ui::screen::{Answer, Effect, Screen};
use crate::ui::screens::disclose::{self, WHY};
use crate::ui::screens::prompt::Prompt;
use crate::ui::verbs::{Verb, listing};

use super::Which;

/// What is shown.
#[derive(Clone)]
pub(in crate::ui) enum Of {
    /// A report.
    Report(Which),
    /// A book, for this year up to today.
    Book(&'static str),
}

/// The preview.
pub(super) struct Preview {
    of: Of,
    paper: Paper,
    top: usize,
    /// Whose units its tables by hamlet are told by.
    geography: Geography,
    /// The list of people on it.
    people: Option<DisclosureList>,
    /// The file it is to be written to, once it is known to whom it goes.
    file: String,
}

impl Preview {
    /// Of a report.
    pub(super) fn report(which: Which) -> Self {
        Self::new(Of::Report(which))
    }

    /// Of a book, for this year up to today.
    pub(super) fn book(code: &'static str) -> Self {
        Self::new(Of::Book(code))
    }

    fn new(of: Of) -> Self {
        Self {
            of,
            paper: Paper::default(),
            top: 0,
            geography: Geography::default(),
            people: None,
            file: String::new(),
        }
    }
}

/// The paper itself: an issued report as it went out, else what it would be now.
pub(in crate::ui) fn paper(of: &Of, office: &Office) -> Result<Paper, Problem> {
    told_by(of, office, Geography::Old)
}

/// The same, told by the units of that geography where it was not issued.
fn told_by(of: &Of, office: &Office, geography: Geography) -> Result<Paper, Problem> {
    match of {
        Of::Report(which) => {
            let mut desk = which.desk(office)?;
            desk.geography = geography;
            match (&desk.draft, desk.issues.last()) {
                (None, Some(report)) => Ok(issue::thawed(report)?.paper),
                _ => Ok(desk.compose(office)?.paper),
            }
        }
        Of::Book(code) => {
            let today = office.today();
            let from = chrono::NaiveDate::from_ymd_opt(today.year(), 1, 1).unwrap_or(today);
            let book = books::find(code).ok_or_else(|| Problem::Bug {
                code: (*code).to_owned(),
            })?;
            book.paper(office, Span { from, to: today })
        }
    }
}

impl Preview {
    fn write(&self, to: String) -> Vec<Effect> {
        let paper = self.paper.clone();
        disclose::to_file(&self.file, self.people, to, move |_| Ok(paper))
    }
}

impl Screen for Preview {
    fn title(&self, look: &Look) -> String {
        match &self.of {
            Of::Report(_) => look.word("report-page-preview"),
            Of::Book(_) => self.paper.name.clone(),
        }
    }
    fn needs(&self, verb: Verb) -> Option<Right> {
        match verb {
            Verb::Print => self.people.map(|_| Right::TakeOut),
            _ => verb.needs(),
        }
    }
    fn verbs(&self) -> Vec<Verb> {
        let mut verbs = listing(&[]);
        if matches!(self.of, Of::Report(_)) {
            verbs.push(Verb::Places);
        }
        verbs.extend([Verb::Print, Verb::Back]);
        verbs
    }
    fn load(&mut self, office: &Office, _look: &Look) -> Result<Vec<Effect>, Problem> {
        self.paper = told_by(&self.of, office, self.geography)?;
        self.people = match &self.of {
            Of::Report(which) => DisclosureList::of_template(&which.desk(office)?.template),
            Of::Book(code) => DisclosureList::of_book(code),
        };
        Ok(Vec::new())
    }
    fn act(&mut self, verb: Verb, _look: &Look) -> Vec<Effect> {
        if table::walk(&mut self.top, verb, 15, lines(&self.paper, SHEET).len()) {
            return Vec::new();
        }
        match verb {
            Verb::Places => {
                self.geography = match self.geography {
                    Geography::Old => Geography::New,
                    Geography::New => Geography::Old,
                };
                vec![Effect::Reload]
            }
            Verb::Print => {
                let name = match &self.of {
                    Of::Report(which) => which.file_name(),
                    Of::Book(code) => format!("{code}.docx"),
                };
                let question = Say::new("report-page-file");
                vec![Effect::Open(Box::new(Prompt::new("file", question, name)))]
            }
            _ => vec![Effect::Close],
        }
    }
    fn answered(&mut self, answer: Answer, look: &Look) -> Vec<Effect> {
        match answer {
            Answer::Text("file", path) if !path.is_empty() => {
                self.file = path;
                if self.people.is_some() {
                    vec![disclose::ask(look)]
                } else {
                    self.write(String::new())
                }
            }
            Answer::Text(WHY, to) => self.write(to),
            _ => Vec::new(),
        }
    }
    fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let sheet = Sheet {
            width: usize::from(area.width),
            ascii: look.ascii,
        };
        let all = lines(&self.paper, sheet);
        let shown = all
            .into_iter()
            .skip(self.top)
            .take(usize::from(area.height))
            .map(Line::from);
        frame.render_widget(Paragraph::new(shown.collect::<Vec<_>>()), area);
    }
}

/// How many lines there are at the least width that is used.
const SHEET: Sheet = Sheet {
    width: 80,
    ascii: true,
};
