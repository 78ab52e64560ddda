//! The criteria: the boards there are, one board, its evidence, its gaps, and the matrix of hamlets.

pub mod board;
pub mod boards;
pub mod evidence;
pub mod gaps;
pub mod matrix;
pub mod sets;

use crate::domain::criteria::{Outcome, Verdict, Words};
use crate::domain::form::{Choice, choice_key};
use crate::ui::look::Look;

/// Words of a set in the language of the screen.
pub(in crate::ui::screens) fn pick<'a>(words: &'a Words, look: &Look) -> &'a str {
    words.pick(look.words.language() == "en")
}

/// The sign of a verdict; plain ASCII where the terminal asks for it.
fn letter(verdict: Verdict, look: &Look) -> String {
    let sign = look.word(&format!(
        "{}.letter",
        choice_key(Verdict::NAME, verdict.code())
    ));
    if look.ascii {
        sign.replace('✓', "v").replace('✗', "x").replace('–', "-")
    } else {
        sign
    }
}

/// The words key of a result.
fn outcome_key(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Met => "outcome-met",
        Outcome::Unmet => "outcome-unmet",
        Outcome::Open => "outcome-open",
    }
}
