//! A paper on its way out: one line asked before a list of people leaves, to whom it goes and what for, and the file it is written to. The answer
//! stands in the log of such lists before the file does.

use std::path::PathBuf;

use crate::domain::form::Say;
use crate::domain::problem::Problem;
use crate::office::Office;
use crate::office::export::save_file;
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

/// Draws a paper up, in the format that the ending of the file asks for, and writes it beside the screens to that file, which must not be there
/// yet; `log` writes down the people on it first.
pub(super) fn to_file(
    path: &str,
    draw: impl FnOnce(&mut Office, Format) -> Result<(Paper, Vec<u8>), Problem> + Send + 'static,
    log: impl FnOnce(&mut Office, &Paper) -> Result<(), Problem> + Send + 'static,
) -> Vec<Effect> {
    let path = PathBuf::from(path);
    vec![Effect::Work(Work {
        what: Say::new("report-page-writing"),
        run: Box::new(move |office, _| {
            let (paper, bytes) = draw(office, Format::of_path(&path))?;
            if path.exists() {
                return Err(Problem::FileExists {
                    path: path.display().to_string(),
                });
            }
            log(office, &paper)?;
            save_file(&path, &bytes, false)?;
            Ok(Outcome::Saved(path, 1, 0))
        }),
    })]
}
