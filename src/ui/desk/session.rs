//! Who sits at the desk: an idle screen is covered, another person sits down, and who else has the same row open is seen.

use crossterm::event::{KeyCode, KeyEvent};

use super::Desk;
use crate::domain::form::Say;
use crate::office::Who;
use crate::ui::menu;
use crate::ui::parts::frame::Note;
use crate::ui::verbs::Verb;

impl Desk {
    /// Nobody typed for `minutes`: the names are covered. What is half typed stays as it is.
    pub fn cover(&mut self, minutes: u64) {
        if self.covered.is_none() && self.office.is_some() {
            self.keep_drafts();
            self.covered = Some(minutes);
            self.changed = true;
        }
    }

    /// Nobody came back: leaves, with everything half typed kept as a draft.
    pub fn leave(&mut self) {
        self.keep_drafts();
        self.quit = true;
    }

    pub(super) fn uncover(&mut self, key: KeyEvent) {
        let another = self.look.keys.find(&[Verb::Lock], key, true).is_some();
        if another || key.code == KeyCode::Enter {
            self.covered = None;
            self.load_all();
        }
        if another {
            self.open(menu::lock());
        }
    }

    /// Another person sits down. What the last one typed stays his: it is kept as his draft and leaves the desk.
    pub(super) fn sit_down(&mut self, who: Who) {
        self.keep_habits();
        self.leave_drafts();
        self.pile.pop();
        let Some(office) = &mut self.office else {
            return;
        };
        if office.who().name == who.name {
            self.load_all();
            return;
        }
        match office.sit_down(who) {
            Ok(()) => {
                self.seen_lists.clear();
                self.pile.clear();
                self.know_office();
                self.open(menu::main(1));
                self.tell_drafts();
            }
            Err(problem) => self.note = Note::Bad(self.look.problem(&problem)),
        }
    }

    /// Says what is open here, and sees who else has it open.
    pub(super) fn look_round(&mut self) {
        let Some(office) = &self.office else { return };
        let rows: Vec<_> = self
            .pile
            .iter()
            .filter_map(|screen| screen.editing())
            .collect();
        let company = self.editing.look_round(office, &rows);
        self.changed |= company != self.company;
        self.company = company;
    }

    /// Who else has the row in hand open, in words.
    pub(super) fn beside(&self) -> Option<String> {
        let names = self.company.join(", ");
        let words = Say::new("frame-editing").with("who", names.as_str());
        (!names.is_empty()).then(|| self.look.say(&words))
    }
}
