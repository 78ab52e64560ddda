//! The sets on offer and in the book: choosing one opens a round of it. A set file with a mistake is told with its line beside the others.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

use crate::domain::access::Right;
use crate::domain::assessment::Assessment;
use crate::domain::command::{Command, Done, Round};
use crate::domain::form::Say;
use crate::domain::kinds;
use crate::domain::problem::Problem;
use crate::office::{Office, Origin, SetOffer, Shelf};
use crate::ui::look::Look;
use crate::ui::menu;
use crate::ui::parts::{frame, table};
use crate::ui::screen::{Answer, Effect, Screen};
use crate::ui::screens::record::Form;
use crate::ui::verbs::{Verb, listing};

use super::board::BoardPage;
use super::pick;

/// What was asked of the office last.
#[derive(Default, PartialEq)]
enum Waiting {
    #[default]
    Nothing,
    Adopting(String),
    Opening,
}

/// The shelf of sets.
#[derive(Default)]
pub struct Sets {
    shelf: Shelf,
    at: usize,
    waiting: Waiting,
}

impl Sets {
    fn current(&self) -> Option<&SetOffer> {
        self.shelf.sets.get(self.at)
    }

    /// The form of a round of the set; saving it opens the round with an item for every criterion.
    fn round_form(&mut self, set: i64, look: &Look) -> Effect {
        self.waiting = Waiting::Opening;
        let fields: &[(&'static crate::domain::form::Kind, &[&str])] = &[(
            kinds::of::<Assessment>(),
            &["round", "hamlet", "aim", "due"],
        )];
        let make =
            move |rows: Vec<(&'static crate::domain::form::Kind, crate::domain::form::Row)>,
                  _: &str| {
                let row = rows
                    .into_iter()
                    .next()
                    .map(|(_, row)| row)
                    .unwrap_or_default();
                Command::OpenRound(Round {
                    set,
                    row,
                    carry_from: None,
                })
            };
        let year = look.today.format("%Y").to_string();
        Effect::Open(Box::new(
            Form::composed(
                fields,
                format!("round-{set}"),
                Say::new("sets-round"),
                Box::new(make),
            )
            .with("round", year),
        ))
    }
}

impl Screen for Sets {
    fn title(&self, look: &Look) -> String {
        look.word("sets-title")
    }
    fn needs(&self, verb: Verb) -> Option<Right> {
        match verb {
            Verb::Open => Some(match self.current().map(|offer| &offer.origin) {
                Some(Origin::InBook(_)) => Right::Record,
                _ => Right::Settings,
            }),
            _ => verb.needs(),
        }
    }
    fn verbs(&self) -> Vec<Verb> {
        listing(&[Verb::Open, Verb::Edit, Verb::Back])
    }
    fn load(&mut self, office: &Office, _look: &Look) -> Result<Vec<Effect>, Problem> {
        let held = self.current().map(|offer| offer.code.clone());
        self.shelf = office.sets()?;
        let now = self.shelf.sets.iter().map(|offer| offer.code.clone());
        self.at = table::kept(self.at, held, now);
        if let Waiting::Adopting(code) = &self.waiting
            && let Some(command) = office.adoption(code)?
        {
            return Ok(vec![Effect::Run(command)]);
        }
        Ok(Vec::new())
    }
    fn act(&mut self, verb: Verb, look: &Look) -> Vec<Effect> {
        if table::walk(&mut self.at, verb, 15, self.shelf.sets.len()) {
            return Vec::new();
        }
        match verb {
            Verb::Open => {
                let Some(offer) = self.current() else {
                    return Vec::new();
                };
                if let Origin::InBook(id) = offer.origin {
                    return vec![self.round_form(id, look)];
                }
                self.waiting = Waiting::Adopting(offer.code.clone());
                vec![Effect::Reload]
            }
            Verb::Edit => {
                if let Some(SetOffer {
                    origin: Origin::InBook(id),
                    ..
                }) = self.current()
                {
                    return vec![Effect::Open(menu::criteria_of(*id))];
                }
                vec![Effect::Say(Say::new("sets-edit-first"))]
            }
            _ => vec![Effect::Close],
        }
    }
    fn done(&mut self, done: &Result<Done, Problem>, look: &Look) -> Vec<Effect> {
        match (std::mem::take(&mut self.waiting), done) {
            (Waiting::Adopting(_), Ok(done)) => done
                .id()
                .map(|id| self.round_form(id, look))
                .into_iter()
                .collect(),
            _ => Vec::new(),
        }
    }
    fn answered(&mut self, answer: Answer, _look: &Look) -> Vec<Effect> {
        match (std::mem::take(&mut self.waiting), answer) {
            (Waiting::Opening, Answer::Row { id, .. }) => {
                vec![Effect::Replace(Box::new(BoardPage::new(id)))]
            }
            _ => Vec::new(),
        }
    }
    fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let faults: Vec<String> = self
            .shelf
            .faults
            .iter()
            .map(|problem| look.problem(problem))
            .collect();
        let below = (faults.len() as u16 * 2).min(area.height / 3) + (area.height / 4).min(5);
        let columns = [
            table::Column::new(look.word("sets-set"), 30).grow(1),
            table::Column::new(look.word("sets-count"), 8).right(),
            table::Column::new(look.word("sets-strength"), 14),
            table::Column::new(look.word("sets-origin"), 14),
        ];
        let rows: Vec<table::Cells> = self
            .shelf
            .sets
            .iter()
            .map(|offer| {
                let (strength, origin) = kind_of(offer, look);
                table::Cells::new(vec![
                    pick(&offer.title, look).to_owned(),
                    offer.criteria.to_string(),
                    strength,
                    origin,
                ])
            })
            .collect();
        table::view(
            frame,
            Rect {
                height: area.height.saturating_sub(below),
                ..area
            },
            look,
            &columns,
            &rows,
            Some(self.at),
        );
        let mut lines: Vec<Line<'_>> = Vec::new();
        let width = usize::from(area.width.saturating_sub(2));
        if let Some(offer) = self.current() {
            let (strength, origin) = kind_of(offer, look);
            let whole = frame::wrap(pick(&offer.title, look), width, 2).into_iter();
            lines.extend(whole.map(|line| Line::styled(line, look.heading())));
            lines.push(Line::from(format!("{strength} · {origin}")));
            lines.extend(
                frame::wrap(pick(&offer.source, look), width, 2)
                    .into_iter()
                    .map(Line::from),
            );
        }
        for fault in faults {
            lines.extend(
                frame::wrap(&fault, width, 2)
                    .into_iter()
                    .map(|line| Line::styled(line, look.bad())),
            );
        }
        let place = Rect {
            x: area.x + 1,
            y: area.bottom().saturating_sub(below),
            width: area.width.saturating_sub(2),
            height: below,
        };
        frame.render_widget(Paragraph::new(lines), place);
    }
}

/// How far the words of a set are known, and where it comes from.
fn kind_of(offer: &SetOffer, look: &Look) -> (String, String) {
    let origin = match offer.origin {
        Origin::InBook(_) => "sets-in-book",
        Origin::Shipped => "sets-shipped",
        Origin::Dropped(_) => "sets-dropped",
    };
    let strength = crate::domain::form::Choice::code(offer.strength);
    (look.words.choice("strength", strength), look.word(origin))
}
