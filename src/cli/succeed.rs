//! `succeed`: hamlets and teams that were merged, split or renamed.

use super::Task;
use super::call::Call;
use super::list;
use super::stop::Stop;
use super::{kind, typed};
use crate::domain::command::{Command, Succession};
use crate::domain::document::Document;
use crate::domain::form::{Choice, Record, Say};
use crate::domain::kinds;
use crate::domain::place::Hamlet;
use crate::domain::succession::UnitChange;
use crate::domain::team::Team;

/// Enters what became of units.
#[derive(Debug, clap::Args)]
pub(super) struct Succeed {
    /// The kind.
    kind: String,
    /// What happened.
    #[arg(long, value_name = "V", default_value = "nhap")]
    change: String,
    /// An old unit.
    #[arg(long, value_name = "U", required = true)]
    from: Vec<String>,
    /// A new unit.
    #[arg(long, value_name = "U")]
    to: Vec<String>,
    /// The first day.
    #[arg(long, value_name = "D")]
    on: String,
    /// The decision.
    #[arg(long, value_name = "V")]
    document: Option<String>,
    /// Members go over.
    #[arg(long)]
    carry: bool,
}

impl Task for Succeed {
    const NAME: &'static str = "succeed";

    fn run(self, call: &mut Call) -> Result<(), Stop> {
        let units = [Hamlet::KIND, Team::KIND];
        let kind = kind::find(&self.kind)?;
        if !units.contains(&kind.name) {
            return Err(values("KIND", &self.kind, &units));
        }
        let change = UnitChange::of(&self.change)
            .ok_or_else(|| values("--change", &self.change, UnitChange::CODES))?;
        let on = list::as_of(&self.on, call.clock.today())?;
        let mut office = call.office()?;
        let ask = office.ask();
        let mut from = Vec::new();
        for old in &self.from {
            let id = typed::meant(ask, kind, old)?;
            from.push((id, ask.row(kind, id)?.rev));
        }
        let document = self
            .document
            .as_ref()
            .map(|paper| typed::meant(ask, kinds::of::<Document>(), paper))
            .transpose()?;
        let asked = Succession {
            kind: kind.name,
            change,
            from,
            to: self.to,
            on,
            document,
            carry: self.carry,
        };
        let done = call.run(&mut office, Command::Succeed(Box::new(asked)))?;
        call.say(&done.say)
    }
}

fn values(what: &str, value: &str, known: &[&str]) -> Stop {
    Stop::Usage(
        Say::new("cli-bad-value")
            .with("what", what)
            .with("value", value),
        Say::new("cli-values").with("list", known.join(", ")),
    )
}
