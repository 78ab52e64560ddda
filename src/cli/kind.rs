//! How kinds of records are called on the command line.

use super::stop::Stop;
use crate::domain::assessment::CriteriaSet;
use crate::domain::form::{Kind, Record, Say};
use crate::domain::kinds::{self, KINDS};
use crate::domain::person::Membership;
use crate::domain::place::Office;

/// Kinds with a shorter name here than in the book.
const SHORT: &[(&str, &str)] = &[
    ("member", Membership::KIND),
    ("criteria", CriteriaSet::KIND),
];

/// The name of a kind on the command line.
pub(super) fn name(kind: &Kind) -> String {
    SHORT
        .iter()
        .find(|(_, long)| *long == kind.name)
        .map_or_else(
            || kind.name.replace('_', "-"),
            |(short, _)| (*short).to_owned(),
        )
}

/// The kind meant by a word: its short or long name, with dashes or underscores.
pub(super) fn find(typed: &str) -> Result<&'static Kind, Stop> {
    let word = typed.trim().to_lowercase().replace('-', "_");
    let long = SHORT
        .iter()
        .find(|(short, _)| *short == word)
        .map_or(word.as_str(), |(_, long)| *long);
    kinds::find(long).ok_or_else(|| {
        Stop::Usage(
            Say::new("cli-unknown-kind").with("what", typed),
            Say::new("cli-unknown-kind.hint").with("list", list(KINDS.iter())),
        )
    })
}

/// The kinds that can be made by hand: all but the office itself, of which there is one.
pub(super) fn addable() -> impl Iterator<Item = &'static Kind> {
    KINDS.iter().filter(|kind| kind.name != Office::KIND)
}

fn list<'a>(kinds: impl Iterator<Item = &'a Kind>) -> String {
    kinds.map(name).collect::<Vec<_>>().join(", ")
}
