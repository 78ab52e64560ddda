//! What stands dim in an empty box, taken by Enter and switched off by Delete.

use crate::domain::form::Row;
use crate::office::habit;
use crate::ui::look::Look;
use crate::ui::screen::Effect;

use super::Form;
use super::slot::{read, typed_form};

impl Form {
    /// What stands dim in an empty box: as text, with the row it links to.
    pub(super) fn offer(&self, place: usize, look: &Look) -> Option<(String, Option<i64>)> {
        let known = self.boxes.get(place)?;
        if known.plain || !known.input.text().is_empty() {
            return None;
        }
        let mut filled = Row::new();
        for other in &self.boxes {
            if let Ok(value) = read(other, look) {
                filled.set(other.field.name, value);
            }
        }
        let (value, label) = self.likely.offer(known.field, &filled)?;
        let link = known.field.link().and_then(|_| value.int());
        Some((typed_form(known.field, &value, &label, look), link))
    }

    /// Enter in an empty box takes what is offered there.
    pub(super) fn take_offer(&mut self, look: &Look) {
        let Some((text, link)) = self.offer(self.at, look) else {
            return;
        };
        let known = &mut self.boxes[self.at];
        known.input.set(text);
        known.link = link;
    }

    /// Delete in an empty box: nothing more is offered there, from now on; once more, and it is again.
    pub(super) fn switch_offer(&mut self) -> Option<Effect> {
        let kind = self.kind;
        let known = self.boxes.get_mut(self.at)?;
        if !known.field.usual || !known.input.text().is_empty() {
            return None;
        }
        known.plain = !known.plain;
        Some(Effect::Offer(
            habit::offer_name(kind, known.field),
            !known.plain,
        ))
    }
}
