//! Names of the list that are nearly names of the book.

use super::Near;
use super::place::Key;

/// What stands in the book under a name.
#[derive(Clone, Debug)]
pub(super) struct Standing {
    pub(super) id: i64,
    pub(super) name: String,
    pub(super) key: Key,
}

/// The row that a name means: the same name, or where `accept` a nearly equal one; and what is to be asked.
pub(super) fn meant(
    kind: &'static str,
    written: (&str, &Key),
    standing: &[Standing],
    form: impl Fn(&Key) -> Key,
    accept: bool,
) -> (Option<i64>, Option<Near>) {
    let mine = form(written.1);
    let same = |row: &&Standing| row.key.same(written.1) || form(&row.key).same(&mine);
    if let Some(row) = standing.iter().find(same) {
        return (Some(row.id), None);
    }
    let folded = |row: &&Standing| form(&row.key).plain == mine.plain;
    let near = |row: &&Standing| form(&row.key).near(&mine);
    let Some(row) = standing
        .iter()
        .find(folded)
        .or_else(|| standing.iter().find(near))
    else {
        return (None, None);
    };
    let question = Near {
        kind,
        written: written.0.to_owned(),
        meant: row.name.clone(),
        accepted: accept,
    };
    (accept.then_some(row.id), Some(question))
}
