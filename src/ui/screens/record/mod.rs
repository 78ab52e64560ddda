//! The one form of every record, made from its FIELDS: boxes in their order, the help of the box in hand, faults beside the boxes. It says
//! what to save and never saves. A draft of it is kept as typed.

mod draw;
mod offer;
mod opening;
mod saving;
mod slot;
mod ways;

use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::Rect;

use crate::domain::access::{Right, right_for};
use crate::domain::command::{Command, Done, Target};
use crate::domain::fault::Finding;
use crate::domain::form::{Kind, Row, Say, Shape, Value};
use crate::domain::kinds;
use crate::domain::problem::Problem;
use crate::domain::text;
use crate::office::Office;
use crate::ui::look::Look;
use crate::ui::parts::input::Input;
use crate::ui::screen::{About, Answer, Effect, Screen};
use crate::ui::screens::about;
use crate::ui::screens::likely::Likely;
use crate::ui::screens::pick::Pick;
use crate::ui::verbs::Verb;
pub(in crate::ui) use saving::changed;
pub(in crate::ui) use slot::read_text;
use slot::{Slot, choose, read, takes_letters, typed_form};

/// What the form makes of its boxes.
type Make = Box<dyn Fn(Vec<(&'static Kind, Row)>, &str) -> Command>;

/// The form.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a way of its own that a form may be opened in"
)]
pub struct Form {
    kind: &'static Kind,
    boxes: Vec<Slot>,
    at: usize,
    target: Target,
    make: Option<Make>,
    preset: Vec<(&'static str, String)>,
    fixed: Row,
    /// The values it was opened with that say what it is about.
    subject: Row,
    /// The same where it is known to the maker of the command alone.
    about: String,
    batch: bool,
    loaded: bool,
    title: Option<Say>,
    draft_at: Option<String>,
    /// Who changed the row since the form was opened, and whether into the bin.
    colleague: Option<(String, bool)>,
    token: String,
    /// The boxes are answered to the screen below under this name of a draft, and nothing is saved.
    answers: Option<(String, Row)>,
    small: bool,
    /// Enter saves from every box: for windows whose boxes are filled already or may stay blank.
    hasty: bool,
    /// Saving waits for a link to be found.
    saving: bool,
    /// What the boxes of a new row may well hold.
    likely: Likely,
}

impl Form {
    /// Sets a value that is not shown, or takes it away again.
    pub fn fix(&mut self, field: &'static str, value: impl Into<Value>) {
        self.fixed.set(field, value);
    }

    /// The row that was set as a value not shown.
    pub fn fixed_row(&self, field: &str) -> Option<i64> {
        self.fixed.get(field).int()
    }

    /// Writes into a box.
    pub fn put(&mut self, field: &str, text: &str) {
        if let Some(known) = self
            .boxes
            .iter_mut()
            .find(|known| known.field.name == field)
        {
            known.input.set(text);
        }
    }

    /// What stands in a box.
    pub fn text_of(&self, field: &str) -> &str {
        self.boxes
            .iter()
            .find(|known| known.field.name == field)
            .map_or("", |known| known.input.text())
    }

    /// The field of the box in hand.
    pub fn in_hand(&self) -> Option<&'static str> {
        self.boxes.get(self.at).map(|known| known.field.name)
    }

    /// How many boxes it has.
    pub fn count(&self) -> usize {
        self.boxes.len()
    }

    /// What its draft is kept under: everything that tells it from another form.
    fn form_name(&self) -> String {
        if let Some((name, _)) = &self.answers {
            return name.clone();
        }
        let id = if let Target::Seen { id, .. } = &self.target {
            id.to_string()
        } else {
            "new".to_owned()
        };
        let subject = if self.subject.is_empty() {
            String::new()
        } else {
            serde_json::json!(self.subject).to_string()
        };
        let boxes: Vec<&str> = self.boxes.iter().map(|known| known.field.name).collect();
        [self.kind.name, &id, &self.about, &subject, &boxes.join(",")].join("/")
    }

    fn is_new(&self) -> bool {
        self.target == Target::New
    }

    /// Leaves the box in hand: the day is written out, a link is looked up.
    fn leave(&mut self, look: &Look, then: usize) -> Vec<Effect> {
        let Some(known) = self.boxes.get_mut(self.at) else {
            return Vec::new();
        };
        known.fault = None;
        known.sought.clear();
        let typed = known.input.text().trim().to_owned();
        if let Some(other) = known.field.link().and_then(kinds::find) {
            if typed.is_empty() {
                known.link = None;
            } else if known.link.is_none() {
                return vec![Effect::Open(Box::new(Pick::rows(other, &typed, true)))];
            }
        } else {
            match read(known, look) {
                Ok(value) => known.input.set(typed_form(known.field, &value, "", look)),
                Err(fault) => known.fault = Some(Finding::refusal(known.field.name, fault)),
            }
        }
        self.at = then.min(self.boxes.len().saturating_sub(1));
        Vec::new()
    }

    fn next(&mut self, look: &Look) -> Vec<Effect> {
        let taken = self
            .boxes
            .get(self.at)
            .is_some_and(|known| known.input.text().is_empty());
        self.take_offer(look);
        let taken = taken
            && self
                .boxes
                .get(self.at)
                .is_some_and(|known| !known.input.text().is_empty());
        // What was taken in the last box is seen before it is saved.
        if taken && self.at + 1 >= self.boxes.len() {
            return Vec::new();
        }
        if (self.hasty || self.at + 1 >= self.boxes.len())
            && self.boxes.get(self.at).is_some_and(|known| {
                known.field.link().is_none()
                    || known.link.is_some()
                    || known.input.text().trim().is_empty()
            })
        {
            return self.save(look);
        }
        self.leave(look, self.at + 1)
    }
}

/// Once at every opening: the door carries it out once, however often the key is pressed.
fn token() -> String {
    uuid::Uuid::now_v7().to_string()
}

impl Screen for Form {
    fn title(&self, look: &Look) -> String {
        if let Some(title) = &self.title {
            return look.say(title);
        }
        let key = if self.is_new() {
            "form-new"
        } else {
            "form-edit"
        };
        let kind = look.word(&self.kind.name.replace('_', "-"));
        look.say(&Say::new(key).with("kind", text::lower_first(&kind)))
    }
    fn needs(&self, verb: Verb) -> Option<Right> {
        match verb {
            Verb::Save => Some(right_for(self.kind.name)),
            _ => verb.needs(),
        }
    }
    fn verbs(&self) -> Vec<Verb> {
        let mut verbs = vec![Verb::Save, Verb::NextBox, Verb::LastBox, Verb::Pick];
        if self.batch {
            verbs.push(Verb::Pin);
        }
        verbs.push(Verb::Back);
        verbs
    }
    fn hand(&mut self) -> Option<&mut Input> {
        self.boxes
            .get_mut(self.at)
            .filter(|known| takes_letters(known.field))
            .map(|known| &mut known.input)
    }
    fn is_typing(&self) -> bool {
        true
    }
    fn is_window(&self) -> bool {
        self.small
    }
    fn load(&mut self, office: &Office, look: &Look) -> Result<Vec<Effect>, Problem> {
        if !self.loaded {
            self.loaded = true;
            self.first_load(office, look)?;
        }
        self.hear(office)?;
        Ok(Vec::new())
    }
    fn act(&mut self, verb: Verb, look: &Look) -> Vec<Effect> {
        match verb {
            Verb::Save => self.save(look),
            Verb::NextBox => self.leave(look, self.at + 1),
            Verb::LastBox => self.leave(look, self.at.saturating_sub(1)),
            Verb::Pin => {
                if let Some(known) = self.boxes.get_mut(self.at) {
                    known.pinned = !known.pinned;
                }
                Vec::new()
            }
            Verb::Pick => {
                let Some(known) = self.boxes.get(self.at) else {
                    return Vec::new();
                };
                match known.field.shape {
                    Shape::Link(name) => kinds::find(name)
                        .map(|kind| Effect::Open(Box::new(Pick::rows(kind, "", false))))
                        .into_iter()
                        .collect(),
                    Shape::Choice(name, codes) => {
                        vec![Effect::Open(Box::new(Pick::codes(name, codes, "")))]
                    }
                    _ => Vec::new(),
                }
            }
            // Nothing to save it into: what was typed stays a draft for when the row comes out of the bin.
            _ if matches!(self.colleague, Some((_, true))) => {
                vec![Effect::KeepDrafts, Effect::Answer(Answer::Nothing)]
            }
            _ => vec![
                Effect::DropDraft(self.form_name()),
                Effect::Answer(Answer::Nothing),
            ],
        }
    }
    fn about(&self, office: Option<&Office>, look: &Look) -> About {
        self.boxes
            .get(self.at)
            .map_or_else(About::default, |known| {
                about::field(office, known.kind, known.field, look)
            })
    }
    fn typed(&mut self, key: KeyEvent, look: &Look) -> Vec<Effect> {
        if key.code == KeyCode::Delete
            && let Some(effect) = self.switch_offer()
        {
            return vec![effect];
        }
        let Some(known) = self.boxes.get_mut(self.at) else {
            return Vec::new();
        };
        if let Shape::Choice(name, codes) = known.field.shape
            && choose(known, (name, codes), key, look)
        {
            return Vec::new();
        }
        let before = known.input.text().to_owned();
        if known.input.key(key) {
            if known.input.text() != before {
                known.link = None;
                known.fault = None;
            }
            return Vec::new();
        }
        match key.code {
            KeyCode::Enter => self.next(look),
            KeyCode::Down => self.leave(look, self.at + 1),
            KeyCode::Up => self.leave(look, self.at.saturating_sub(1)),
            _ => Vec::new(),
        }
    }
    fn pasted(&mut self, text: &str, _look: &Look) -> Vec<Effect> {
        if let Some(known) = self.boxes.get_mut(self.at) {
            known.input.insert(text);
            known.link = None;
        }
        Vec::new()
    }
    fn done(&mut self, done: &Result<Done, Problem>, _look: &Look) -> Vec<Effect> {
        match done {
            Ok(done) => {
                let drop = Effect::DropDraft(self.form_name());
                if self.batch && self.is_new() {
                    self.next_row();
                    return vec![drop, Effect::Reload];
                }
                let id = done.id().unwrap_or_default();
                vec![
                    drop,
                    Effect::Answer(Answer::Row {
                        kind: self.kind.name,
                        id,
                        label: String::new(),
                    }),
                ]
            }
            Err(problem) => {
                self.note_faults(problem);
                Vec::new()
            }
        }
    }
    fn answered(&mut self, answer: Answer, look: &Look) -> Vec<Effect> {
        let saving = std::mem::take(&mut self.saving);
        let Some(known) = self.boxes.get_mut(self.at) else {
            return Vec::new();
        };
        match answer {
            Answer::Row { id, label, .. } => {
                known.link = Some(id);
                known.input.set(label);
                known.fault = None;
                if saving {
                    return self.save(look);
                }
                self.at = (self.at + 1).min(self.boxes.len() - 1);
                Vec::new()
            }
            Answer::Code(code) => {
                known
                    .input
                    .set(typed_form(known.field, &code.as_str().into(), "", look));
                self.at = (self.at + 1).min(self.boxes.len() - 1);
                Vec::new()
            }
            Answer::Nothing | Answer::Yes | Answer::Text(..) | Answer::Values { .. } => Vec::new(),
        }
    }
    fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        self.draw(frame, area, look);
    }
    fn unsaved(&self) -> usize {
        self.boxes
            .iter()
            .filter(|known| known.input.text() != known.was)
            .count()
    }
    fn editing(&self) -> Option<(&'static str, i64)> {
        match self.target {
            Target::Seen { id, .. } => Some((self.kind.name, id)),
            Target::New => None,
        }
    }
    fn draft(&self) -> Option<(String, serde_json::Value)> {
        self.kept()
    }
}
