//! How a list is read: as what kind, from which sheet, and what each column fills. Every change is looked at anew at once.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

use crate::domain::form::Say;
use crate::office::import::{FieldName, ImportRequest, LISTED, Matched, Plan, targets};
use crate::ui::look::Look;
use crate::ui::parts::table;
use crate::ui::screen::Effect;
use crate::ui::screens::pick::Pick;

use super::choose::kind_words;
use super::preview::{Preview, field_words};

/// Lines above those of the columns: kind and sheet.
const ABOVE: usize = 2;

/// The line in hand.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Reading {
    at: usize,
}

impl Reading {
    pub(super) fn step(&mut self, step: isize, plan: Option<&Plan>) {
        let columns = plan.map_or(0, |plan| plan.columns.len());
        self.at = table::moved(self.at, step, ABOVE + columns);
    }
}

/// A field as a code of the pick list.
fn code((kind, field): FieldName) -> String {
    format!("{kind}.{field}")
}

/// The pick list for the line in hand; a forbidden column has none.
pub(super) fn pick(preview: &Preview, look: &Look) -> Vec<Effect> {
    let Some(reading) = preview.reading else {
        return Vec::new();
    };
    let (given, chosen) = match reading.at {
        0 => {
            let named = |kind: &&str| ((*kind).to_owned(), look.word(&kind_words(kind)));
            (
                LISTED.iter().map(named).collect(),
                preview.request.kind.clone(),
            )
        }
        1 => {
            let mut given = vec![(String::new(), look.word("import-all-sheets"))];
            given.extend(
                preview
                    .sheets
                    .iter()
                    .map(|name| (name.clone(), name.clone())),
            );
            (given, preview.request.sheet.clone().unwrap_or_default())
        }
        at => {
            let columns = preview.plan.as_ref().map(|plan| plan.columns.as_slice());
            let Some(column) = columns.and_then(|columns| columns.get(at - ABOVE)) else {
                return Vec::new();
            };
            if let Some(why) = column.forbidden {
                return vec![Effect::Say(forbidden(&column.heading, why))];
            }
            let mut given = vec![(String::new(), look.word("import-no-field"))];
            let kind = preview.request.kind.as_str();
            given.extend(
                targets(kind)
                    .into_iter()
                    .map(|field| (code(field), field_words(field, kind, look))),
            );
            (given, column.field.map(code).unwrap_or_default())
        }
    };
    vec![Effect::Open(Box::new(Pick::among(given, &chosen)))]
}

/// The request with what was picked for the line in hand.
pub(super) fn asked(preview: &Preview, picked: &str) -> Option<ImportRequest> {
    let reading = preview.reading?;
    let mut request = preview.request.clone();
    match reading.at {
        0 => {
            picked.clone_into(&mut request.kind);
            request.sheet = None;
            request.columns.clear();
        }
        1 => {
            request.sheet = (!picked.is_empty()).then(|| picked.to_owned());
            request.columns.clear();
        }
        at => {
            let plan = preview.plan.as_ref()?;
            let index = plan.columns.get(at - ABOVE)?.index;
            let field = targets(&request.kind)
                .into_iter()
                .find(|field| code(*field) == picked);
            // A field is filled by one column: what was chosen last wins.
            request.columns.retain(|(column, filled)| {
                *column != index && (field.is_none() || *filled != field)
            });
            request.columns.push((index, field));
        }
    }
    Some(request)
}

fn forbidden(heading: &str, why: &str) -> Say {
    Say::new("import-forbidden")
        .with("heading", heading)
        .word("why", format!("import-forbidden-{}", why.replace('_', "-")))
}

/// `A`, `B` … `AA`, as the spreadsheet names the column.
fn letters(index: usize) -> String {
    let (mut rest, mut name) = (index + 1, String::new());
    while rest > 0 {
        name.insert(0, char::from(b'A' + ((rest - 1) % 26) as u8));
        rest = (rest - 1) / 26;
    }
    name
}

fn filled(column: &Matched, kind: &str, look: &Look) -> String {
    match (column.forbidden, column.field) {
        (Some(why), _) => {
            let why = Say::new("import-left-out")
                .word("why", format!("import-forbidden-{}", why.replace('_', "-")));
            look.say(&why)
        }
        (None, Some(field)) => field_words(field, kind, look),
        (None, None) => look.word("import-no-field"),
    }
}

/// A value of the column to know it by.
fn sample(plan: &Plan, place: usize) -> String {
    let mut rows = plan.rows.iter().filter(|row| row.kind == plan.kind);
    let filled = rows.find_map(|row| row.cells.get(place).filter(|cell| !cell.is_empty()));
    filled.cloned().unwrap_or_default()
}

pub(super) fn view(
    preview: &Preview,
    reading: Reading,
    frame: &mut Frame<'_>,
    area: Rect,
    look: &Look,
) {
    let kind = preview.request.kind.as_str();
    let sheet = preview.request.sheet.clone();
    let line = |head: &str, value: String| {
        table::Cells::new(vec![String::new(), look.word(head), value, String::new()])
    };
    let mut rows = vec![
        line("import-as-kind", look.word(&kind_words(kind))),
        line(
            "import-sheet",
            sheet.unwrap_or_else(|| look.word("import-all-sheets")),
        ),
    ];
    let plan = preview.plan.as_ref();
    for (place, column) in plan.iter().flat_map(|plan| plan.columns.iter().enumerate()) {
        let seen = if column.forbidden.is_some() {
            String::new()
        } else {
            plan.map_or_else(String::new, |plan| sample(plan, place))
        };
        let cells = vec![
            letters(column.index),
            column.heading.clone(),
            filled(column, kind, look),
            seen,
        ];
        let row = table::Cells::new(cells);
        rows.push(if column.forbidden.is_some() {
            row.styled(look.warn())
        } else {
            row
        });
    }
    let columns = [
        table::Column::new("", 2),
        table::Column::new(look.word("import-heading"), 22).grow(1),
        table::Column::new(look.word("import-fills"), 26).grow(1),
        table::Column::new(look.word("import-sample"), 16),
    ];
    if area.height < 3 {
        return;
    }
    frame.render_widget(
        Paragraph::new(Line::styled(
            format!(" {}", look.word("import-reading-why")),
            look.faint(),
        )),
        Rect { height: 1, ..area },
    );
    let list = Rect {
        y: area.y + 1,
        height: area.height - 1,
        ..area
    };
    table::view(frame, list, look, &columns, &rows, Some(reading.at));
}
