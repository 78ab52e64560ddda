//! Main screen 7 and what it leads to: the reports of each period, one report before it is issued, its words, its preview.

mod checks;
pub mod list;
pub mod page;
mod part;
mod parts;
pub(in crate::ui) mod preview;

use crate::domain::period::Period;
use crate::domain::problem::Problem;
use crate::domain::template::Template;
use crate::office::Office;
use crate::report::issue::Desk;
use crate::report::shelf::Shelf;

/// Which report a screen is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::ui) struct Which {
    /// Code of the template.
    pub(in crate::ui) template: String,
    /// Code of the period.
    pub(in crate::ui) period: String,
}

impl Which {
    /// The report as it stands in the office.
    pub(in crate::ui) fn desk(&self, office: &Office) -> Result<Desk, Problem> {
        let shelf = Shelf::of(office);
        let template = shelf
            .find(&self.template)
            .ok_or_else(|| Problem::NotFound {
                kind: "report",
                what: self.template.clone(),
            })?;
        let period = self.of(office, template)?;
        Desk::open(office, template, &period)
    }

    /// Words that a file of it can be named with.
    pub(in crate::ui) fn file_name(&self) -> String {
        format!("{}-{}.docx", self.template, self.period.replace("..", "-"))
    }

    fn of(&self, office: &Office, template: &Template) -> Result<Period, Problem> {
        office.handbook().period(&template.scheme, &self.period)
    }
}
