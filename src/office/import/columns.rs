//! Which column of a list fills which field.

use crate::sheet::{Grid, GridRow, Header, holds_citizen_ids, is_ordinal_heading};

use super::vocabulary::{Vocabulary, targets};
use super::{FieldName, Matched};

/// What a person chose instead: column and field, or no field at all.
pub(super) type Choices = [(usize, Option<FieldName>)];

/// Matches every column by its heading; a person's choices win, but a forbidden column is never read.
pub(super) fn matched(
    vocabulary: &Vocabulary,
    kind: &str,
    grid: &Grid,
    header: &Header,
    choices: &Choices,
) -> Vec<Matched> {
    let below: Vec<GridRow> = grid
        .rows
        .iter()
        .filter(|row| row.number > header.last_row)
        .cloned()
        .collect();
    let mut columns: Vec<Matched> = header
        .columns
        .iter()
        .map(|column| Matched {
            index: column.index,
            heading: column.heading.clone(),
            field: None,
            forbidden: column
                .forbidden()
                .or_else(|| holds_citizen_ids(&below, column.index).then_some("citizen_id")),
        })
        .collect();
    let chosen = |index: usize| choices.iter().find(|(column, _)| *column == index);
    let mut offers = Vec::new();
    for (place, column) in columns.iter().enumerate() {
        let folded = crate::domain::text::fold(&column.heading);
        let free = column.forbidden.is_none() && chosen(column.index).is_none();
        if free
            && !is_ordinal_heading(&folded)
            && let Some((rank, length, field)) = vocabulary.field_of(kind, &folded)
        {
            offers.push((
                std::cmp::Reverse(rank),
                std::cmp::Reverse(length),
                place,
                field,
            ));
        }
    }
    for column in &mut columns {
        if let (Some((_, field)), None) = (chosen(column.index), column.forbidden) {
            column.field = field.filter(|field| targets(kind).contains(field));
        }
    }
    // The heading that says it best takes the field; of equal ones the left.
    offers.sort_by_key(|(rank, length, place, _)| (*rank, *length, *place));
    for (_, _, place, field) in offers {
        if columns.iter().all(|column| column.field != Some(field)) {
            columns[place].field = Some(field);
        }
    }
    columns
}

/// The column that fills a field.
pub(super) fn column_of(columns: &[Matched], field: FieldName) -> Option<usize> {
    columns
        .iter()
        .find(|column| column.field == Some(field))
        .map(|column| column.index)
}
