//! `check`: the whole book looked over.

use super::Task;
use super::call::Call;
use super::rows;
use super::stop::Stop;
use crate::domain::form::Say;
use crate::office;
use crate::report::issue::{self, Issued};

/// Looks the book over.
#[derive(Debug, clap::Args)]
pub(super) struct Check {
    /// Seals of the history as a printed report or a copy shows them.
    #[arg(long = "anchor", value_name = "STEP:SEAL")]
    anchor: Vec<String>,
}

impl Task for Check {
    const NAME: &'static str = "check";

    fn run(self, call: &mut Call) -> Result<(), Stop> {
        let mut office = call.office()?;
        let remembered = self
            .anchor
            .iter()
            .map(|typed| read_anchor(typed))
            .collect::<Result<Vec<_>, _>>()?;
        let check = office.check(&remembered)?;
        let issued = issue::look_over(&office)?;
        for say in findings(&check).into_iter().chain(told(&issued)) {
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
        for (key, count) in [
            ("cli-check-erased", check.chain.erased),
            ("cli-check-unsealed", check.chain.unsealed),
        ] {
            if count > 0 {
                call.say(&Say::new(key).with("count", count))?;
            }
        }
        let whole = check.chain.broken.is_none();
        if let Some(head) = check.chain.head.as_ref().filter(|_| whole) {
            let say = Say::new("cli-check-seal")
                .with("steps", check.chain.steps)
                .with("seal", office::shown_anchor(head));
            call.say(&say)?;
        }
        if check.is_well() && issued.changed.is_empty() {
            call.say(&Say::new("cli-well"))
        } else {
            call.flush()?;
            call.note(&Say::new("cli-refusal").word("what", "cli-not-well"));
            call.note(&Say::new("cli-advice").word("what", "cli-not-well.hint"));
            Err(Stop::Told)
        }
    }
}

/// The issued reports: those that were changed first.
fn told(issued: &Issued) -> Vec<Say> {
    let named = |key: &'static str, names: &[String]| -> Vec<Say> {
        let say = |name: &String| Say::new(key).with("name", name.as_str());
        names.iter().map(say).collect()
    };
    let mut told = named("cli-check-issued-changed", &issued.changed);
    told.extend(named("cli-check-issued-unknown", &issued.unknown));
    for (key, count) in [
        ("cli-check-issued", issued.whole),
        ("cli-check-issued-erased", issued.erased),
    ] {
        told.extend((count > 0).then(|| Say::new(key).with("count", count)));
    }
    told
}

fn read_anchor(typed: &str) -> Result<office::Anchor, Stop> {
    office::read_anchor(typed).ok_or_else(|| {
        Stop::Usage(
            Say::new("cli-bad-anchor").with("text", typed),
            Say::new("cli-bad-anchor.hint"),
        )
    })
}

fn findings(check: &office::Check) -> Vec<Say> {
    let kind = |kind: &str| kind.replace('_', "-");
    let mut found = Vec::new();
    found.extend(check.chain.broken.map(|(op, broken)| {
        let key = match broken {
            office::Broken::Line => "cli-check-chain-line",
            office::Broken::Step => "cli-check-chain-step",
            office::Broken::Anchor => "cli-check-chain-anchor",
        };
        Say::new(key).with("step", op)
    }));
    found.extend(check.copies.iter().map(|(path, step)| {
        Say::new("cli-check-copy")
            .with("path", path.display().to_string())
            .with("step", *step)
    }));
    found.extend(check.strayed.iter().map(|(name, id)| {
        Say::new("cli-check-strayed")
            .word("kind", kind(name))
            .with("id", *id)
    }));
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
    found.extend(check.own_files.iter().map(|(path, lines)| {
        Say::new("cli-check-own-file")
            .with("path", path.as_str())
            .with("lines", *lines)
    }));
    found.extend(check.boundary.iter().map(|(name, field, rows)| {
        Say::new("cli-check-boundary")
            .word("kind", kind(name))
            .word("field", crate::domain::form::field_key(name, field))
            .with("rows", *rows)
    }));
    found
}
