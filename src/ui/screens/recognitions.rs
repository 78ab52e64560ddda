//! Who registered for a standard in a year and who is recognised: the two rules of Thông tư 124/2021 Đ.5 with their fractions, and the missing
//! ones by name, first in the list. The rules are counted; a person decides.

use chrono::Datelike;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use crate::domain::form::{Choice, Say, choice_key};
use crate::domain::kinds;
use crate::domain::number;
use crate::domain::problem::Problem;
use crate::domain::recognition::{Recognition, RecognitionStandard};
use crate::domain::registration::{Registration, RegistrationKind, SubjectKind};
use crate::domain::share::{Rule, Share, Subject};
use crate::office::Office;
use crate::ui::look::Look;
use crate::ui::menu;
use crate::ui::parts::{frame, table};
use crate::ui::screen::{Answer, Effect, Screen};
use crate::ui::screens::initiatives::Seen;
use crate::ui::screens::pick::Pick;
use crate::ui::screens::record::Form;
use crate::ui::verbs::{Verb, listing};

/// The rule view.
#[derive(Default)]
pub struct Recognitions {
    standard: RecognitionStandard,
    share: Share,
    at: usize,
    seen: Seen,
}

impl Recognitions {
    fn year(&self, look: &Look) -> String {
        self.seen.day(look).year().to_string()
    }

    /// What the subject in hand lacks, as a form already filled with all that is known.
    fn next_step(&self, subject: &Subject, look: &Look) -> Form {
        let kind = SubjectKind::of(&subject.kind).unwrap_or(SubjectKind::Agency);
        let (form, what, code) = if subject.registered_on.is_none() {
            let form = Form::new(kinds::of::<Registration>());
            (form, "kind", RegistrationKind::Standard.code())
        } else {
            let form = Form::new(kinds::of::<Recognition>());
            (form, "standard", self.standard.code())
        };
        let link = if kind == SubjectKind::Area {
            "hamlet"
        } else {
            "agency"
        };
        form.with(what, code)
            .with("subject", kind.code())
            .with(link, subject.id.to_string())
            .with("year", self.year(look))
    }

    fn rule(key: &'static str, rule: Rule, look: &Look) -> Line<'static> {
        let share = number::show_percent(rule.met, rule.of)
            .unwrap_or_else(|| look.word("recognitions-none"));
        let words = Say::new(key)
            .with("met", rule.met)
            .with("of", rule.of)
            .with("share", share);
        let (verdict, style) = if rule.holds() {
            (Say::new("recognitions-holds"), look.good())
        } else {
            let short = Say::new("recognitions-short").with("count", rule.short());
            (short, look.warn())
        };
        Line::from(vec![
            Span::raw(format!(" {}  ", look.say(&words))),
            Span::styled(look.say(&verdict), style),
        ])
    }

    fn cells(subject: &Subject, look: &Look) -> table::Cells {
        let day = subject.registered_on.map(|day| look.short_day(day));
        let missing = match (subject.registered_on, subject.recognition) {
            (None, _) => look.word("recognitions-unregistered"),
            (_, None) => look.word("recognitions-unrecognised"),
            _ => String::new(),
        };
        let kind = if SubjectKind::of(&subject.kind).is_some() {
            look.word(&choice_key(SubjectKind::NAME, &subject.kind))
        } else {
            look.word(&choice_key(
                crate::domain::agency::AgencyKind::NAME,
                &subject.kind,
            ))
        };
        let style = if missing.is_empty() {
            ratatui::style::Style::new()
        } else {
            look.warn()
        };
        table::Cells::new(vec![
            subject.name.clone(),
            kind,
            day.unwrap_or_default(),
            missing,
        ])
        .styled(style)
    }
}

/// The missing ones stand first: those who have not registered, then those who are not recognised.
fn pressing(subject: &Subject) -> u8 {
    match (subject.registered_on, subject.recognition) {
        (None, _) => 0,
        (_, None) => 1,
        _ => 2,
    }
}

impl Screen for Recognitions {
    fn title(&self, look: &Look) -> String {
        look.word("recognitions-title")
    }
    fn verbs(&self) -> Vec<Verb> {
        listing(&[Verb::Open, Verb::AsOf, Verb::Narrow, Verb::Back])
    }
    fn load(&mut self, office: &Office, look: &Look) -> Result<Vec<Effect>, Problem> {
        let (year, on) = (self.year(look), self.seen.day(look));
        let key = |subject: &Subject| (subject.kind.clone(), subject.id);
        let held = self.share.subjects.get(self.at).map(key);
        self.share = office.ask().recognition_share(self.standard, &year, on)?;
        self.share.subjects.sort_by_key(pressing);
        self.at = table::kept(self.at, held, self.share.subjects.iter().map(key));
        Ok(Vec::new())
    }
    fn act(&mut self, verb: Verb, look: &Look) -> Vec<Effect> {
        let length = self.share.subjects.len();
        if table::walk(&mut self.at, verb, 15, length) {
            return Vec::new();
        }
        match verb {
            Verb::AsOf => self.seen.toggle(),
            Verb::Narrow => {
                let pick = Pick::codes(RecognitionStandard::NAME, RecognitionStandard::CODES, "");
                vec![Effect::Open(Box::new(pick))]
            }
            Verb::Open => {
                let Some(subject) = self.share.subjects.get(self.at) else {
                    return Vec::new();
                };
                vec![Effect::Open(match subject.recognition {
                    Some(id) if subject.registered_on.is_some() => {
                        menu::edit_row(kinds::of::<Recognition>(), id)
                    }
                    _ => Box::new(self.next_step(subject, look)),
                })]
            }
            _ => vec![Effect::Close],
        }
    }
    fn answered(&mut self, answer: Answer, look: &Look) -> Vec<Effect> {
        if let Answer::Code(code) = &answer {
            self.standard = RecognitionStandard::of(code).unwrap_or_default();
            return vec![Effect::Reload];
        }
        self.seen.answered(&answer, look)
    }
    fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let words = Say::new("recognitions-head")
            .word(
                "standard",
                choice_key(RecognitionStandard::NAME, self.standard.code()),
            )
            .with("year", self.year(look))
            .with("day", self.seen.day(look));
        let style = if self.seen.0.is_some() {
            look.warn()
        } else {
            look.heading()
        };
        let lines = vec![
            Line::styled(format!(" {}", look.say(&words)), style),
            Self::rule("recognitions-registered", self.share.registered(), look),
            Self::rule("recognitions-recognised", self.share.recognised(), look),
        ];
        let used = 3.min(area.height);
        let head = Rect {
            height: used,
            ..area
        };
        frame.render_widget(Paragraph::new(lines), head);
        let body = Rect {
            y: area.y + used,
            height: area.height - used,
            ..area
        };
        if self.share.subjects.is_empty() {
            frame::note(frame, body, &look.word("recognitions-empty"));
            return;
        }
        let columns = [
            table::Column::new(look.word("boards-subject"), 24).grow(1),
            table::Column::new(look.field("recognition", "subject"), 12),
            table::Column::new(look.field("registration", "registered_on"), 12),
            table::Column::new(look.word("recognitions-state"), 18),
        ];
        let rows: Vec<table::Cells> = self
            .share
            .subjects
            .iter()
            .map(|subject| Self::cells(subject, look))
            .collect();
        table::view(frame, body, look, &columns, &rows, Some(self.at));
    }
}
