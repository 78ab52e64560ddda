//! One line asked before a list of people leaves: to whom it goes, and what for. The answer stands in the log of such lists.

use crate::domain::form::Say;
use crate::ui::look::Look;
use crate::ui::screen::Effect;
use crate::ui::screens::prompt::Prompt;

/// The name of the answer.
pub const WHY: &str = "given-to";

/// Asks; the usual answer stands in the box, so that Enter is enough.
pub fn ask(look: &Look) -> Effect {
    let usual = look.word("disclosure-why-usual");
    let question = Say::new("disclosure-why");
    Effect::Open(Box::new(Prompt::new(WHY, question, usual)))
}
