//! `merge`: two rows that were entered twice become one.

use super::Task;
use super::call::Call;
use super::stop::Stop;
use super::{kind, typed};
use crate::domain::command::{Command, Merge as Both};
use crate::domain::form::{Choice, Row, Say};
use crate::domain::merger::{MergedKind, can_merge};
use crate::office::merge::Merged;

/// Merges two rows.
#[derive(Debug, clap::Args)]
pub(super) struct Merge {
    /// The kind.
    kind: String,
    /// The row that stays.
    kept: String,
    /// The row that goes into the bin.
    other: String,
    /// Why they are one.
    #[arg(long, value_name = "T")]
    reason: String,
    /// A field taken from the other row.
    #[arg(long, value_name = "V")]
    take: Vec<String>,
    /// Only shows what would happen.
    #[arg(long)]
    look: bool,
}

impl Task for Merge {
    const NAME: &'static str = "merge";

    fn run(self, call: &mut Call) -> Result<(), Stop> {
        let kind = kind::find(&self.kind)?;
        if !can_merge(kind.name) {
            return Err(Stop::Usage(
                Say::new("cli-merge-cannot"),
                Say::new("cli-merge-kinds").with("list", MergedKind::CODES.join(", ")),
            ));
        }
        let mut office = call.office()?;
        let ask = office.ask();
        let kept = ask.row(kind, typed::meant(ask, kind, &self.kept)?)?;
        let other = ask.row(kind, typed::meant(ask, kind, &self.other)?)?;
        let taken: Vec<String> = self
            .take
            .iter()
            .map(|name| name.replace('-', "_"))
            .collect();
        if let Some(unknown) = taken.iter().find(|name| kind.field(name).is_none()) {
            let names: Vec<&str> = typed::fields(kind).map(|field| field.name).collect();
            return Err(Stop::Usage(
                Say::new("cli-bad-value")
                    .with("what", "--take")
                    .with("value", unknown.as_str()),
                Say::new("cli-values").with("list", names.join(", ")),
            ));
        }
        let mut row = Row::new();
        for field in typed::fields(kind) {
            let blank = kept.row.get(field.name).is_blank();
            if blank || taken.iter().any(|name| name == field.name) {
                row.set(field.name, other.row.get(field.name).clone());
            }
        }
        let both = Both {
            kind: kind.name,
            kept: (kept.id, kept.rev),
            other: (other.id, other.rev),
            row,
            reason: self.reason,
        };
        tell(call, &office.look_at_merge(&both)?)?;
        if self.look {
            return Ok(());
        }
        let done = call.run(&mut office, Command::Merge(Box::new(both)))?;
        call.say(&done.say)
    }
}

fn tell(call: &mut Call, merged: &Merged) -> Result<(), Stop> {
    let parts = [
        ("cli-merge-moved", &merged.moved),
        ("cli-merge-doubled", &merged.doubled),
    ];
    for (key, counts) in parts {
        for (kind, count) in counts {
            let say = Say::new(key).with("count", *count);
            call.say(&say.word("kind", Say::kind(kind).key))?;
        }
    }
    for (key, count) in [
        ("cli-merge-better", merged.better),
        ("cli-merge-woven", merged.woven),
    ] {
        if count > 0 {
            call.say(&Say::new(key).with("count", count))?;
        }
    }
    Ok(())
}
