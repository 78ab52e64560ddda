//! `check`: the whole book looked over.

use super::Task;
use super::call::Call;
use super::rows;
use super::stop::Stop;
use crate::domain::form::Say;
use crate::office;

/// Looks the book over.
#[derive(Debug, clap::Args)]
pub(super) struct Check {}

impl Task for Check {
    const NAME: &'static str = "check";

    fn run(self, call: &mut Call) -> Result<(), Stop> {
        let mut office = call.office()?;
        let check = office.check()?;
        for say in findings(&check) {
            call.say(&say)?;
        }
        let head = ["cli-kind", "cli-rows"].map(|key| call.words.word(key));
        let lines: Vec<Vec<String>> = check
            .rows
            .iter()
            .filter(|(_, count)| *count > 0)
            .map(|(kind, count)| vec![call.words.say(&Say::kind(kind)), count.to_string()])
            .collect();
        rows::table(call, &head, &lines)?;
        if check.is_well() {
            call.say(&Say::new("cli-well"))
        } else {
            call.flush()?;
            call.note(&Say::new("cli-refusal").word("what", "cli-not-well"));
            call.note(&Say::new("cli-advice").word("what", "cli-not-well.hint"));
            Err(Stop::Told)
        }
    }
}

fn findings(check: &office::Check) -> Vec<Say> {
    let kind = |kind: &str| kind.replace('_', "-");
    let mut found = Vec::new();
    let told = |what: &String| Say::new("cli-check-file").with("what", what.as_str());
    found.extend(check.file.iter().map(told));
    found.extend(check.sizes.iter().map(|(name, kept, standing)| {
        Say::new("cli-check-size")
            .word("kind", kind(name))
            .with("kept", *kept)
            .with("standing", *standing)
    }));
    let key = if check.mended {
        "cli-check-mended"
    } else {
        "cli-check-index"
    };
    found.extend(
        check
            .index
            .iter()
            .map(|(name, rows)| Say::new(key).word("kind", kind(name)).with("rows", *rows)),
    );
    found.extend(
        check
            .headcounts
            .iter()
            .map(|id| Say::new("cli-check-headcount").with("id", *id)),
    );
    found.extend(check.boundary.iter().map(|(name, field, rows)| {
        Say::new("cli-check-boundary")
            .word("kind", kind(name))
            .word("field", crate::domain::form::field_key(name, field))
            .with("rows", *rows)
    }));
    found
}
