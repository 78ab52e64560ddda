//! Main screen 5: the models with their three counts as of a day, and the page of one model.

mod effect;
pub mod list;
pub mod page;

use chrono::NaiveDate;

use crate::domain::day;
use crate::domain::form::Say;
use crate::ui::look::Look;
use crate::ui::screen::{Answer, Effect};
use crate::ui::screens::prompt::Prompt;

/// The day a screen speaks of: today, or one gone by.
#[derive(Clone, Copy, Default)]
pub(in crate::ui) struct Seen(pub(in crate::ui) Option<NaiveDate>);

impl Seen {
    /// Back to today, or asks for a day.
    pub(in crate::ui) fn toggle(&mut self) -> Vec<Effect> {
        if self.0.take().is_some() {
            return vec![Effect::Reload];
        }
        let question = Say::new("prompt-as-of");
        vec![Effect::Open(Box::new(Prompt::new("as-of", question, "")))]
    }

    /// Takes the day that was typed; anything else changes nothing.
    pub(in crate::ui) fn answered(&mut self, answer: &Answer, look: &Look) -> Vec<Effect> {
        if let Answer::Text("as-of", typed) = answer
            && let Ok(typed) = day::parse_day(typed, look.today)
        {
            self.0 = Some(typed);
            return vec![Effect::Reload];
        }
        Vec::new()
    }

    /// The day in hand.
    pub(in crate::ui) fn day(self, look: &Look) -> NaiveDate {
        self.0.unwrap_or(look.today)
    }
}
