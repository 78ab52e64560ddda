//! Reading columns of the questions: blank text is an empty one, a day that cannot be read is none.

use chrono::NaiveDate;

pub(super) fn text(row: &rusqlite::Row<'_>, place: usize) -> rusqlite::Result<String> {
    row.get::<_, Option<String>>(place)
        .map(Option::unwrap_or_default)
}

pub(super) fn day(row: &rusqlite::Row<'_>, place: usize) -> rusqlite::Result<Option<NaiveDate>> {
    Ok(text(row, place)?.parse().ok())
}
