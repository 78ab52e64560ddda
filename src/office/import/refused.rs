//! The refused rows as a file: the same columns with the reason behind them, ready to be put right and taken in again. Columns of
//! forbidden kinds are left out.

use std::path::Path;

use crate::domain::form::{Say, field_key};
use crate::domain::privacy::{DisclosureList, DisclosureWay};
use crate::domain::problem::Problem;
use crate::office::Office;
use crate::office::exit::Exit;
use crate::office::export::{Cells, Form};
use crate::sheet::OutCell;

use super::columns::column_of;
use super::vocabulary::Vocabulary;
use super::{FieldName, MEMBER, Plan, PlanRow, Remark};

const HAMLET: FieldName = ("hamlet", "name");
const TEAM: FieldName = ("team", "name");

/// Writes the refused rows of a plan, .xlsx or .csv by the file's name, through the gate of all that leaves; how many there were. A row that stood under lines with its
/// hamlet and team gets them as columns, so that it goes back to where it belongs.
pub fn write_refused(
    office: &mut Office,
    plan: &Plan,
    vocabulary: &Vocabulary,
    say: &dyn Fn(&Say) -> String,
    path: &Path,
    replace: bool,
) -> Result<usize, Problem> {
    let columns: Vec<usize> = (0..plan.columns.len())
        .filter(|place| plan.columns[*place].forbidden.is_none())
        .collect();
    let nested = matches!(plan.kind, MEMBER | "team");
    let added: Vec<FieldName> = [HAMLET, TEAM]
        .into_iter()
        .filter(|field| nested && column_of(&plan.columns, *field).is_none())
        .collect();
    let mut head: Vec<String> = columns
        .iter()
        .map(|place| plan.columns[*place].heading.clone())
        .collect();
    head.extend(
        added
            .iter()
            .map(|field| vocabulary.heading(plan.kind, *field)),
    );
    head.push(say(&Say::new("import-reason")));
    let rows: Vec<Vec<OutCell>> = plan
        .refused()
        .map(|(row, reasons)| {
            let own = columns.iter().map(|place| own_cell(plan, row, *place));
            let places = added.iter().map(|field| place_of(row, *field).to_owned());
            let why = reasons_in(reasons, say);
            own.chain(places).chain([why]).map(out).collect()
        })
        .collect();
    let cells = Cells {
        sheet: plan.kind,
        head: &head,
        rows: &rows,
        form: Form::of_path(path),
    };
    let exit = Exit {
        list: DisclosureList::Extract,
        way: DisclosureWay::File,
        to: say(&Say::new("import-reason")),
    };
    office.send_out(&cells, &exit, path, replace)?;
    Ok(rows.len())
}

fn out(text: String) -> OutCell {
    if text.is_empty() {
        OutCell::Empty
    } else {
        OutCell::Text(text)
    }
}

fn place_of(row: &PlanRow, field: FieldName) -> &str {
    if field == HAMLET {
        &row.hamlet
    } else {
        &row.team
    }
}

/// A cell as it stood; a merged hamlet or team cell is filled again, and the line of a team has its name under the team.
fn own_cell(plan: &Plan, row: &PlanRow, place: usize) -> String {
    let shown = row.cells[place].clone();
    match plan.columns[place].field {
        Some(field @ (HAMLET | TEAM)) if shown.is_empty() => place_of(row, field).to_owned(),
        Some(("person", "name")) if row.kind != plan.kind => String::new(),
        _ => shown,
    }
}

fn reasons_in(reasons: &[Remark], say: &dyn Fn(&Say) -> String) -> String {
    let one = |remark: &Remark| {
        let why = say(&remark.say);
        remark.field.map_or_else(
            || why.clone(),
            |(kind, field)| format!("{}: {why}", say(&Say::new(field_key(kind, field)))),
        )
    };
    reasons.iter().map(one).collect::<Vec<_>>().join("; ")
}
