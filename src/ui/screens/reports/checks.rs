//! Everything that is looked at before a report is issued; Enter goes where it can be settled.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

use crate::domain::form::Say;
use crate::domain::issued::{NumberGap, Signatory};
use crate::domain::kinds;
use crate::domain::problem::Problem;
use crate::office::Office;
use crate::report::check::{Check, Severity, Spot};
use crate::report::issue::{Desk, SeenPart};
use crate::ui::look::Look;
use crate::ui::menu;
use crate::ui::parts::{frame, table};
use crate::ui::screen::{Answer, Effect, Screen};
use crate::ui::screens::figures::Behind;
use crate::ui::screens::prompt::Prompt;
use crate::ui::screens::register::Register;
use crate::ui::verbs::{Verb, listing};

use super::Which;
use super::part::PartEditor;

/// The checks of a report.
pub(super) struct Checks {
    which: Which,
    found: Vec<Check>,
    desk: Option<Desk>,
    /// The last remark, offered for the next figure.
    remark: String,
    /// The figure a remark is asked for, with the one that stood there.
    remarked: Option<(String, SeenPart)>,
    at: usize,
}

impl Checks {
    pub(super) fn new(which: Which) -> Self {
        Self {
            which,
            found: Vec::new(),
            desk: None,
            remark: String::new(),
            remarked: None,
            at: 0,
        }
    }

    /// The figure that the check in hand is about.
    fn figure(&self) -> Option<(&str, &Check)> {
        let check = self.found.get(self.at)?;
        match &check.spot {
            Spot::Figure(code) => Some((code, check)),
            _ => None,
        }
    }
}

impl Screen for Checks {
    fn title(&self, look: &Look) -> String {
        look.word("check-title")
    }
    fn verbs(&self) -> Vec<Verb> {
        listing(&[Verb::Open, Verb::Remark, Verb::Back])
    }
    fn load(&mut self, office: &Office, _look: &Look) -> Result<Vec<Effect>, Problem> {
        let desk = self.which.desk(office)?;
        let draft = desk.compose(office)?;
        let held = self.found.get(self.at).map(|check| check.spot.clone());
        self.found = desk.checks(office, &draft, office.today())?;
        self.desk = Some(desk);
        let now = self.found.iter().map(|check| check.spot.clone());
        self.at = table::kept(self.at, held, now);
        Ok(Vec::new())
    }
    fn act(&mut self, verb: Verb, _look: &Look) -> Vec<Effect> {
        let register = |kind| Box::new(Register::new(kind, None));
        if table::walk(&mut self.at, verb, 15, self.found.len()) {
            return Vec::new();
        }
        match verb {
            Verb::Open => {
                let screen: Box<dyn Screen> = match self.found.get(self.at).map(|check| &check.spot)
                {
                    Some(Spot::Signatory) => register(kinds::of::<Signatory>()),
                    Some(Spot::Series) => register(kinds::of::<NumberGap>()),
                    Some(Spot::Figure(code)) => match &self.desk {
                        Some(desk) => Box::new(Behind::new(code.clone(), desk.period.clone())),
                        None => return Vec::new(),
                    },
                    Some(Spot::Part(code)) => {
                        Box::new(PartEditor::new(self.which.clone(), code.clone()))
                    }
                    Some(Spot::Criteria) => menu::main(4),
                    Some(Spot::Period) | None => return Vec::new(),
                };
                vec![Effect::Open(screen)]
            }
            Verb::Remark => {
                let (Some((code, check)), Some(desk)) = (self.figure(), &self.desk) else {
                    return Vec::new();
                };
                let mut question = Say::new("report-page-remark");
                question.args.clone_from(&check.say.args);
                let prompt = Prompt::new("remark", question, self.remark.clone());
                self.remarked = Some((code.to_owned(), desk.seen_remark(code)));
                vec![Effect::Open(Box::new(prompt))]
            }
            _ => vec![Effect::Close],
        }
    }
    fn answered(&mut self, answer: Answer, _look: &Look) -> Vec<Effect> {
        let (Answer::Text("remark", text), Some((code, seen)), Some(desk)) =
            (answer, self.remarked.take(), &self.desk)
        else {
            return Vec::new();
        };
        if text.trim().is_empty() {
            return Vec::new();
        }
        let command = desk.remark(&code, &seen, &text);
        self.remark = text;
        vec![Effect::Run(command)]
    }
    fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        if self.found.is_empty() {
            frame.render_widget(
                Paragraph::new(look.word("check-none")).style(look.good()),
                area,
            );
            return;
        }
        let columns = [
            table::Column::new(look.word("check-weight"), 11),
            table::Column::new(look.word("check-what"), 40).grow(1),
        ];
        let rows: Vec<table::Cells> = self
            .found
            .iter()
            .map(|check| {
                let (key, style) = match check.severity {
                    Severity::Blocks => ("check-blocks", look.bad()),
                    Severity::Explain => ("check-explains", look.warn()),
                    Severity::Note => ("check-notes", look.faint()),
                };
                table::Cells::new(vec![look.word(key), look.say(&check.say)]).styled(style)
            })
            .collect();
        let told = 2.min(area.height);
        let body = Rect {
            height: area.height - told,
            ..area
        };
        table::view(frame, body, look, &columns, &rows, Some(self.at));
        if let Some(check) = self.found.get(self.at) {
            let lines = frame::wrap(
                &look.say(&check.hint()),
                usize::from(area.width),
                usize::from(told),
            );
            let lines: Vec<Line<'_>> = lines.into_iter().map(Line::from).collect();
            let below = Rect {
                y: body.bottom(),
                height: told,
                ..area
            };
            frame.render_widget(Paragraph::new(lines), below);
        }
    }
}
