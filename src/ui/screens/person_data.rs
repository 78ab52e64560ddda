//! All that the book holds of one person, on one page, to be read to or handed to that person. Opening it and printing it are both written down
//! in the log of lists that went out.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

use crate::domain::access::Right;
use crate::domain::form::Say;
use crate::domain::privacy::DisclosureWay;
use crate::domain::problem::Problem;
use crate::office::Office;
use crate::office::privacy::Going;
use crate::report::paper::Paper;
use crate::report::person;
use crate::report::write::{Screen as Sheet, lines};
use crate::ui::look::Look;
use crate::ui::parts::table;
use crate::ui::screen::{Answer, Effect, Outcome, Screen, Work};
use crate::ui::screens::disclose::{self, WHY};
use crate::ui::screens::prompt::Prompt;
use crate::ui::verbs::{Verb, listing};

/// The page.
pub struct PersonData {
    person: i64,
    paper: Paper,
    top: usize,
    noted: bool,
    file: String,
}

impl PersonData {
    /// Of that person.
    pub fn new(person: i64) -> Self {
        Self {
            person,
            paper: Paper::default(),
            top: 0,
            noted: false,
            file: String::new(),
        }
    }

    fn looked_at() -> Going {
        Going {
            list: person::LIST,
            way: DisclosureWay::Shown,
            people: 1,
            numbers: true,
            to: String::new(),
        }
    }

    fn write(&self, to: String) -> Vec<Effect> {
        let paper = self.paper.clone();
        disclose::to_file(&self.file, Some(person::LIST), to, move |_| Ok(paper))
    }
}

impl Screen for PersonData {
    fn title(&self, look: &Look) -> String {
        look.word("person-data")
    }
    fn needs(&self, verb: Verb) -> Option<Right> {
        match verb {
            Verb::Print => Some(Right::TakeOut),
            _ => verb.needs(),
        }
    }
    fn verbs(&self) -> Vec<Verb> {
        listing(&[Verb::Print, Verb::Back])
    }
    fn load(&mut self, office: &Office, look: &Look) -> Result<Vec<Effect>, Problem> {
        self.paper = person::paper(office, self.person, &look.words)?;
        if std::mem::replace(&mut self.noted, true) {
            return Ok(Vec::new());
        }
        let run = |office: &mut Office, _: crate::ui::screen::Progress<'_>| {
            office.disclose(&Self::looked_at())?;
            Ok(Outcome::Made(Box::new(())))
        };
        Ok(vec![Effect::Work(Work {
            what: Say::new("person-data-noting"),
            run: Box::new(run),
        })])
    }
    fn act(&mut self, verb: Verb, look: &Look) -> Vec<Effect> {
        let least = Sheet {
            width: 60,
            ascii: look.ascii,
        };
        if table::walk(&mut self.top, verb, 15, lines(&self.paper, least).len()) {
            return Vec::new();
        }
        match verb {
            Verb::Print => {
                let question = Say::new("report-page-file");
                let name = format!("{}.docx", look.word("person-data-file"));
                vec![Effect::Open(Box::new(Prompt::new("file", question, name)))]
            }
            _ => vec![Effect::Close],
        }
    }
    fn answered(&mut self, answer: Answer, look: &Look) -> Vec<Effect> {
        match answer {
            Answer::Text("file", path) if !path.is_empty() => {
                self.file = path;
                vec![disclose::ask(look)]
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
        let shown = lines(&self.paper, sheet)
            .into_iter()
            .skip(self.top)
            .take(usize::from(area.height))
            .map(Line::from);
        frame.render_widget(Paragraph::new(shown.collect::<Vec<_>>()), area);
    }
}
