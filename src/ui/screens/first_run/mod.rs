//! The first run: a language, the office, and what to begin with. The book is made here, and nowhere else in the screens. Nothing typed is
//! lost on the way back.

mod card;
mod choices;
mod unit;

use std::path::PathBuf;

use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

use crate::domain::form::Say;
use crate::domain::place;
use crate::domain::problem::Problem;
use crate::office::draft::Draft;
use crate::office::{Clock, Office, Place, Who, demo};
use crate::ui::look::Look;
use crate::ui::menu;
use crate::ui::parts::{input::Input, table};
use crate::ui::screen::{Effect, Outcome, Progress, Screen};
use crate::ui::verbs::{Verb, finding, listing};

use card::Card;
use choices::Choices;
use unit::{Search, Wish};

/// The languages of the screens, each under its own name.
const LANGUAGES: [(&str, &str); 2] = [("vi", "first-vi"), ("en", "first-en")];

/// What there is to begin with.
const BEGINNINGS: [&str; 3] = ["first-import", "first-empty", "first-training"];

/// Where the first run stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Language,
    Unit,
    Card,
    Beginning,
}

impl Step {
    const ALL: [Self; 4] = [Self::Language, Self::Unit, Self::Card, Self::Beginning];

    fn title(self) -> &'static str {
        match self {
            Self::Language => "first-step-language",
            Self::Unit => "first-step-unit",
            Self::Card => "first-step-card",
            Self::Beginning => "first-step-beginning",
        }
    }
}

/// The name of its draft.
pub const FIRST_RUN: &str = "first-run";

/// The first run.
pub struct FirstRun {
    place: Place,
    who: Who,
    clock: Clock,
    step: Step,
    language: Choices,
    unit: Search,
    card: Card,
    beginning: Choices,
    /// It was asked for over an open book, and Esc goes back there.
    over: bool,
    /// When the draft that came back was kept.
    kept_at: Option<String>,
}

impl FirstRun {
    /// The book will be made at `path`; `language` is spoken now.
    pub fn new(place: impl Into<Place>, who: Who, clock: Clock, language: &str) -> Self {
        let spoken = LANGUAGES.iter().position(|(code, _)| *code == language);
        Self {
            place: place.into(),
            who,
            clock,
            step: Step::Language,
            language: Choices::new(&LANGUAGES.map(|(_, key)| key)).at_first(spoken.unwrap_or(0)),
            unit: Search::new(),
            card: Card::new(&place::Office::default()),
            beginning: Choices::new(&BEGINNINGS),
            over: false,
            kept_at: None,
        }
    }

    /// The same over an open book.
    #[must_use]
    pub fn over_book(mut self) -> Self {
        self.over = true;
        self
    }

    fn back(&mut self) -> Vec<Effect> {
        match self.step {
            Step::Language if self.over => return vec![Effect::Close],
            Step::Language => return vec![Effect::Open(menu::leave())],
            Step::Unit => self.step = Step::Language,
            Step::Card => self.step = Step::Unit,
            Step::Beginning => self.step = Step::Card,
        }
        Vec::new()
    }

    fn language_chosen(&self) -> &'static str {
        LANGUAGES[self.language.at()].0
    }

    /// Enter, or a digit on a list of choices.
    fn go_on(&mut self, look: &Look) -> Vec<Effect> {
        match self.step {
            Step::Language => {
                self.step = Step::Unit;
                vec![Effect::Speak(self.language_chosen())]
            }
            Step::Unit => match self.unit.wish() {
                Some(Wish::Training) => self.train(look),
                Some(Wish::Own(name)) => {
                    self.card.propose(&place::Office {
                        name,
                        ..place::Office::default()
                    });
                    self.step = Step::Card;
                    Vec::new()
                }
                Some(Wish::Unit(card)) => {
                    self.card.propose(&card);
                    self.step = Step::Card;
                    Vec::new()
                }
                None => Vec::new(),
            },
            Step::Card => {
                if self.card.is_last() {
                    self.card_done(look);
                } else {
                    self.card.step(1, look);
                }
                Vec::new()
            }
            Step::Beginning => self.begin(look),
        }
    }

    fn card_done(&mut self, look: &Look) {
        if self.card.check(look) {
            self.step = Step::Beginning;
        }
    }

    fn begin(&mut self, look: &Look) -> Vec<Effect> {
        match BEGINNINGS[self.beginning.at()] {
            "first-training" => self.train(look),
            chosen => self.found(look, chosen == "first-import"),
        }
    }

    /// Makes the book; where that is refused everything typed stays.
    fn found(&mut self, look: &Look, import: bool) -> Vec<Effect> {
        let Some(card) = self.card.office(look.today) else {
            self.step = Step::Card;
            return Vec::new();
        };
        let made = Office::create(
            self.place.clone(),
            &card,
            self.who.clone(),
            self.clock,
            false,
        );
        match made {
            Ok(office) => {
                let mut effects = vec![
                    Effect::Begin(Box::new(office)),
                    Effect::Speak(look.words.language()),
                ];
                if import {
                    effects.push(Effect::Open(menu::import(None)));
                }
                effects
            }
            Err(problem) => {
                if let Problem::Faults { findings, .. } = &problem {
                    self.card.note(findings);
                    self.step = Step::Card;
                }
                vec![Effect::Refuse(problem)]
            }
        }
    }

    /// Opens the training commune, which lies in a file of its own beside the book; where it is not there yet it is made on a thread.
    fn train(&mut self, look: &Look) -> Vec<Effect> {
        match demo::found(&self.place.path, self.who.clone(), self.clock) {
            Ok(Some(office)) => vec![
                Effect::Begin(Box::new(office)),
                Effect::Speak(look.words.language()),
            ],
            Ok(None) => vec![Self::making(
                self.place.path.clone(),
                self.who.clone(),
                self.clock,
            )],
            Err(problem) => vec![Effect::Refuse(problem)],
        }
    }

    /// The work of making the training commune of a book.
    pub(in crate::ui) fn making(book: PathBuf, who: Who, clock: Clock) -> Effect {
        let make = move |progress: Progress<'_>| {
            drop(demo::open(&book, who, clock, progress)?);
            Ok(Outcome::Made(Box::new(())))
        };
        Effect::Alone(Say::new("first-making"), Box::new(make))
    }

    /// What was typed before the window was closed comes back into its boxes.
    #[must_use]
    pub fn resumed(mut self, kept: Option<&Draft>) -> Self {
        let Some(kept) = kept else { return self };
        let text = |name: &str| kept.boxes[name].as_str().unwrap_or_default();
        self.unit.put(text("unit"));
        for (name, value) in kept.boxes["card"].as_object().into_iter().flatten() {
            self.card.put(name, value.as_str().unwrap_or_default());
        }
        self.step = if self.card.filled() > 0 {
            Step::Card
        } else {
            Step::Unit
        };
        self.kept_at = Some(kept.at.clone());
        self
    }

    fn head(&self, look: &Look) -> Vec<Line<'static>> {
        let place = Step::ALL.iter().position(|step| *step == self.step);
        let counted = Say::new("first-step")
            .with("at", place.unwrap_or_default() + 1)
            .with("of", Step::ALL.len())
            .word("step", self.step.title());
        let kept = self.kept_at.as_ref().map(|at| {
            let say = Say::new("form-draft").with("at", at.as_str());
            Line::styled(format!(" {}", look.say(&say)), look.warn())
        });
        vec![
            Line::styled(format!(" {}", look.say(&counted)), look.heading()),
            kept.unwrap_or_default(),
        ]
    }
}

impl Screen for FirstRun {
    fn title(&self, look: &Look) -> String {
        look.word("first-title")
    }
    fn verbs(&self) -> Vec<Verb> {
        match self.step {
            Step::Language | Step::Beginning => listing(&[Verb::Open, Verb::Back]),
            Step::Unit => finding(&[Verb::Open, Verb::Back]),
            Step::Card => vec![
                Verb::Open,
                Verb::NextBox,
                Verb::LastBox,
                Verb::Up,
                Verb::Down,
                Verb::Pick,
                Verb::Save,
                Verb::Back,
            ],
        }
    }
    fn hand(&mut self) -> Option<&mut Input> {
        match self.step {
            Step::Unit => Some(self.unit.hand()),
            Step::Card => self.card.hand(),
            Step::Language | Step::Beginning => None,
        }
    }
    fn is_typing(&self) -> bool {
        matches!(self.step, Step::Unit | Step::Card)
    }
    fn act(&mut self, verb: Verb, look: &Look) -> Vec<Effect> {
        let step = match verb {
            Verb::Open => return self.go_on(look),
            Verb::Back => return self.back(),
            Verb::Save => {
                self.card_done(look);
                return Vec::new();
            }
            Verb::Pick => {
                self.card.turn(1);
                return Vec::new();
            }
            Verb::LastBox => -1,
            verb => table::step(verb, 10).unwrap_or(1),
        };
        match self.step {
            Step::Language => {
                self.language.step(step);
                return vec![Effect::Speak(self.language_chosen())];
            }
            Step::Unit => self.unit.step(step),
            Step::Card => self.card.step(step, look),
            Step::Beginning => self.beginning.step(step),
        }
        Vec::new()
    }
    fn typed(&mut self, key: KeyEvent, look: &Look) -> Vec<Effect> {
        match (self.step, key.code) {
            (Step::Unit, _) => self.unit.typed(key),
            (Step::Card, _) => self.card.typed(key),
            (Step::Language, KeyCode::Char(digit)) if self.language.jump(digit) => {
                return self.go_on(look);
            }
            (Step::Beginning, KeyCode::Char(digit)) if self.beginning.jump(digit) => {
                return self.go_on(look);
            }
            _ => {}
        }
        Vec::new()
    }
    fn pasted(&mut self, text: &str, _look: &Look) -> Vec<Effect> {
        match self.step {
            Step::Unit => self.unit.pasted(text),
            Step::Card => self.card.pasted(text),
            _ => {}
        }
        Vec::new()
    }
    fn worked(&mut self, outcome: Result<Outcome, Problem>, look: &Look) -> Vec<Effect> {
        match outcome {
            Ok(Outcome::Made(_)) => self.train(look),
            _ => Vec::new(),
        }
    }
    fn unsaved(&self) -> usize {
        self.card.filled()
    }
    fn draft(&self) -> Option<(String, serde_json::Value)> {
        if self.over || (self.card.filled() == 0 && self.unit.text().is_empty()) {
            return None;
        }
        let boxes = serde_json::json!({ "unit": self.unit.text(), "card": self.card.boxes() });
        Some((FIRST_RUN.to_owned(), boxes))
    }
    fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let head = self.head(look);
        let used = (head.len() as u16).min(area.height);
        frame.render_widget(Paragraph::new(head), area);
        let body = Rect {
            y: area.y + used,
            height: area.height - used,
            ..area
        };
        match self.step {
            Step::Language => {
                self.language
                    .view(frame, body, look, &Say::new("first-language-why"));
            }
            Step::Unit => self.unit.view(frame, body, look),
            Step::Card => self.card.view(frame, body, look),
            Step::Beginning => {
                let why = Say::new("first-beginning-why")
                    .with("path", self.place.path.display().to_string());
                self.beginning.view(frame, body, look, &why);
            }
        }
    }
}
