//! A paper on its way out: one line asked before a list of people leaves, to whom it goes and what for, and the file it is written to. The answer
//! stands in the log of such lists before the file does.

use std::path::PathBuf;

use crate::domain::form::Say;
use crate::domain::privacy::DisclosureList;
use crate::domain::problem::Problem;
use crate::office::Office;
use crate::report::leaving::Printed;
use crate::report::paper::Paper;
use crate::report::write::Format;
use crate::ui::look::Look;
use crate::ui::screen::{Effect, Outcome, Work};
use crate::ui::screens::prompt::Prompt;

/// The name of the answer.
pub const WHY: &str = "given-to";

/// Asks; the usual answer stands in the box, so that Enter is enough.
pub fn ask(look: &Look) -> Effect {
    let usual = look.word("disclosure-why-usual");
    let question = Say::new("disclosure-why");
    Effect::Open(Box::new(Prompt::new(WHY, question, usual)))
}

/// Draws a paper up and writes it beside the screens to a file that must not be there yet, in the format that the ending of the file asks for.
/// `list` is the list of people that it is, if it is one, and `to` says to whom it goes.
pub(super) fn to_file(
    path: &str,
    list: Option<DisclosureList>,
    to: String,
    draw: impl FnOnce(&mut Office) -> Result<Paper, Problem> + Send + 'static,
) -> Vec<Effect> {
    let path = PathBuf::from(path);
    vec![Effect::Work(Work {
        what: Say::new("report-page-writing"),
        run: Box::new(move |office, _| {
            let paper = draw(office)?;
            let format = Format::of_path(&path);
            let printed = Printed {
                paper: &paper,
                format,
                list,
            };
            office.send_out(&printed, &printed.exit(to), &path, false)?;
            Ok(Outcome::Saved(path, 1, 0))
        }),
    })]
}
