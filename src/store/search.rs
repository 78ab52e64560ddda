//! The keys of names: the order key of a row and the words of its searched fields, kept by the one door with every change.

use rusqlite::Connection;

use crate::domain::form::{Kind, Row};
use crate::domain::problem::Problem;
use crate::domain::text;

/// The order key of a row: people by given name, everything else by its name with numbers by value.
pub(super) fn sort_key(kind: &Kind, row: &Row) -> String {
    let label = (kind.label)(row);
    if kind.personal {
        text::name_order_key(&label)
    } else {
        text::order_key(&label)
    }
}

/// The words a row is found by, in the order of their weight: a person's given name first.
pub(super) fn words(kind: &Kind, row: &Row) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for field in kind.fields.iter().filter(|field| field.searched) {
        let typed = row.get(field.name).text();
        let words = if kind.personal {
            text::name_index_words_of(typed)
        } else {
            text::index_words_of(typed)
        };
        found.extend(words);
    }
    let mut seen = std::collections::HashSet::new();
    found.retain(|word| seen.insert(word.clone()));
    found.truncate(24);
    found
}

/// Brings the word index of one row up to date; a side is none where the row does not stand in the book.
pub(super) fn index(
    db: &Connection,
    kind: &Kind,
    id: i64,
    was: Option<&Row>,
    now: Option<&Row>,
) -> Result<(), Problem> {
    if !kind.fields.iter().any(|field| field.searched) {
        return Ok(());
    }
    if was.is_some() {
        db.prepare_cached("delete from term where kind = ? and row = ?")?
            .execute((kind.name, id))?;
    }
    let Some(row) = now else { return Ok(()) };
    let mut put =
        db.prepare_cached("insert into term (kind, place, word, row) values (?, ?, ?, ?)")?;
    for (place, word) in words(kind, row).iter().enumerate() {
        put.execute((kind.name, (place as i64).min(7), word, id))?;
    }
    Ok(())
}
