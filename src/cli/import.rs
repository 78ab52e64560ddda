//! `import`: a list from a workbook or a text file, looked at first and taken in as one step.

use std::io::IsTerminal;
use std::path::PathBuf;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use serde_json::{Value as Json, json};

use super::Task;
use super::call::{Call, Format};
use super::kind;
use super::stop::Stop;
use crate::domain::form::{Record, Say};
use crate::domain::person::Membership;
use crate::domain::{problem::Problem, text};
use crate::office::Office;
use crate::office::import::{
    FieldName, ImportRequest, MEMBER, Outcome, Plan, PlanRow, Remark, Vocabulary, plan_grids, read,
    targets, write_refused,
};
use crate::sheet::OldColumn;
use crate::ui::vocabulary::vocabulary;

/// Refused rows that are told one by one on standard error.
const TOLD: usize = 20;

/// Takes a list in.
#[derive(Debug, clap::Args)]
pub(super) struct Import {
    /// The kind.
    kind: String,
    /// The list.
    list: PathBuf,
    /// One sheet only.
    #[arg(long, value_name = "S")]
    sheet: Option<String>,
    /// Tells what would be done and does nothing.
    #[arg(long)]
    dry_run: bool,
    /// Takes the good rows and writes the others to this file.
    #[arg(long, value_name = "OUT.csv")]
    refused: Option<PathBuf>,
    /// What a column fills.
    #[arg(long, value_name = "HEADING=FIELD")]
    map: Vec<String>,
    /// Nearly equal names of hamlets and teams are those of the book.
    #[arg(long)]
    accept: bool,
    /// Letters of old fonts stay as they are.
    #[arg(long)]
    keep_encoding: bool,
    /// How the answer is printed.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

impl Task for Import {
    const NAME: &'static str = "import";

    fn run(self, call: &mut Call) -> Result<(), Stop> {
        let kind = kind::find(&self.kind)?;
        let name = if kind.name == Membership::KIND {
            MEMBER
        } else {
            kind.name
        };
        let mut office = call.office()?;
        let plan = self.plan(&office, name, &vocabulary(call.words.language()))?;
        if !self.dry_run {
            self.carry_out(call, &mut office, &plan)?;
        }
        self.tell(call, &plan)
    }
}

impl Import {
    fn plan(&self, office: &Office, kind: &str, vocabulary: &Vocabulary) -> Result<Plan, Stop> {
        let mut request = ImportRequest {
            kind: kind.to_owned(),
            file: self.list.clone(),
            sheet: self.sheet.clone(),
            columns: Vec::new(),
            accept: self.accept,
            accepted: Vec::new(),
            keep_encoding: self.keep_encoding,
        };
        let grids = watched(|watch| read(office, &request, watch))?.grids?;
        let look = |request: &ImportRequest, grids| {
            watched(|watch| plan_grids(office, vocabulary, request, grids, watch))
        };
        if self.map.is_empty() {
            return Ok(look(&request, grids)?);
        }
        let first = look(&request, grids.clone())?;
        for typed in &self.map {
            request.columns.push(column(&first, typed)?);
        }
        Ok(look(&request, grids)?)
    }

    /// The refused rows go to their file first: where that cannot be written, nothing is taken in.
    fn carry_out(&self, call: &Call, office: &mut Office, plan: &Plan) -> Result<(), Stop> {
        if self.refused.is_none() && plan.counts.refused > 0 {
            tell_refused(call, plan);
        }
        let list = plan.import(self.refused.is_some())?;
        let refused = self.refused.as_ref().filter(|_| plan.counts.refused > 0);
        if let Some(path) = refused {
            let words = &call.words;
            write_refused(
                office,
                plan,
                &vocabulary(words.language()),
                &|say| words.say(say),
                path,
                false,
            )?;
        }
        let done = watched(|watch| office.import(list, watch));
        if let (Err(_), Some(path)) = (&done, refused) {
            let _ = std::fs::remove_file(path);
        }
        done?;
        if let Some(path) = refused {
            let say = Say::new("cli-refused-rows")
                .with("rows", plan.counts.refused)
                .with("path", path.display().to_string());
            call.note(&say);
        }
        Ok(())
    }

    fn tell(&self, call: &mut Call, plan: &Plan) -> Result<(), Stop> {
        if self.format == Format::Json {
            let answer = answer(call, plan, self.dry_run);
            let text = serde_json::to_string_pretty(&answer).map_err(Problem::from)?;
            call.raw(text::escaped(&text).as_bytes())?;
            return call.raw(b"\n");
        }
        if self.dry_run {
            tell_refused(call, plan);
        }
        tell_warned(call, plan);
        // The columns that are left out are told by their headings below.
        for note in plan
            .notes
            .iter()
            .filter(|note| note.key != "import-forbidden")
        {
            call.note(note);
        }
        for heading in forbidden(plan) {
            call.note(&Say::new("cli-left-out").with("what", heading));
        }
        let key = if self.dry_run {
            "cli-would-import"
        } else {
            "cli-imported"
        };
        let counts = plan.counts;
        call.say(
            &Say::new(key)
                .with("new", counts.new)
                .with("changed", counts.changed)
                .with("same", counts.same)
                .with("refused", counts.refused),
        )
    }
}

/// Long work with a bar on standard error, where a person sees it.
fn watched<T>(work: impl FnOnce(&mut dyn FnMut(usize, usize) -> bool) -> T) -> T {
    let bar = ProgressBar::new(0);
    let style = ProgressStyle::with_template("{bar:40} {pos}/{len}");
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
    if !std::io::stderr().is_terminal() {
        bar.set_draw_target(ProgressDrawTarget::hidden());
    }
    let done = work(&mut |place, all| {
        bar.set_length(all as u64);
        bar.set_position(place as u64);
        true
    });
    bar.finish_and_clear();
    done
}

/// The column with that heading, and the field it is to fill: `HEADING=FIELD`, a blank field for none.
fn column(plan: &Plan, typed: &str) -> Result<(usize, Option<FieldName>), Stop> {
    let (heading, field) = typed.rsplit_once('=').unwrap_or((typed, ""));
    let folded = text::fold(heading);
    let Some(column) = plan
        .columns
        .iter()
        .find(|column| text::fold(&column.heading) == folded)
    else {
        let known: Vec<&str> = plan
            .columns
            .iter()
            .map(|column| column.heading.as_str())
            .collect();
        return Err(Stop::Usage(
            Say::new("cli-no-column").with("what", heading),
            Say::new("cli-values").with("list", known.join(", ")),
        ));
    };
    let field = field.trim().replace('-', "_");
    if field.is_empty() {
        return Ok((column.index, None));
    }
    let fields = targets(plan.kind);
    let whole = |(kind, name): &FieldName| format!("{kind}.{name}");
    let found = fields
        .iter()
        .find(|name| whole(name) == field)
        .or_else(|| fields.iter().find(|(_, name)| *name == field));
    match found {
        Some(found) => Ok((column.index, Some(*found))),
        None => Err(Stop::Usage(
            Say::new("cli-unknown-field")
                .with("what", field)
                .with("kind", plan.kind),
            Say::new("cli-unknown-field.hint").with(
                "list",
                fields.iter().map(whole).collect::<Vec<_>>().join(", "),
            ),
        )),
    }
}

/// The headings of columns that this program does not hold.
fn forbidden(plan: &Plan) -> Vec<&str> {
    plan.columns
        .iter()
        .filter(|column| column.forbidden.is_some())
        .map(|column| column.heading.as_str())
        .collect()
}

/// The columns in letters of old fonts: what they are, whether they were turned, and texts before and after.
fn old_text(plan: &Plan) -> Vec<Json> {
    let one = |column: &OldColumn| {
        json!({
            "sheet": column.sheet,
            "column": column.index,
            "written": column.written.name(),
            "converted": column.converted,
            "samples": column.samples,
        })
    };
    plan.old_text.iter().map(one).collect()
}

fn reasons(call: &Call, remarks: &[Remark]) -> Vec<String> {
    remarks
        .iter()
        .map(|remark| match remark.field {
            Some((kind, field)) => format!(
                "{}: {}",
                call.words.field(kind, field),
                call.words.say(&remark.say)
            ),
            None => call.words.say(&remark.say),
        })
        .collect()
}

fn tell_refused(call: &Call, plan: &Plan) {
    for (row, remarks) in plan.refused().take(TOLD) {
        let say = Say::new("cli-row-refused")
            .with("sheet", row.sheet.as_str())
            .with("row", i64::from(row.number).to_string())
            .with("why", reasons(call, remarks).join("; "));
        call.note(&say);
    }
}

/// What should be looked at all the same, of the rows that go in.
fn tell_warned(call: &Call, plan: &Plan) {
    let warned = || {
        let taken = |row: &&PlanRow| !matches!(row.outcome, Outcome::Refused(_));
        let rows = plan.rows.iter().filter(taken);
        rows.filter(|row| !row.warnings.is_empty())
    };
    for row in warned().take(TOLD) {
        let say = Say::new("cli-row-warned")
            .with("sheet", row.sheet.as_str())
            .with("row", i64::from(row.number).to_string())
            .with("why", reasons(call, &row.warnings).join("; "));
        call.note(&say);
    }
    let more = warned().count().saturating_sub(TOLD);
    if more > 0 {
        call.note(&Say::new("cli-rows-warned").with("rows", more));
    }
}

/// The counts, the columns left out, and for a dry run every row.
fn answer(call: &Call, plan: &Plan, with_rows: bool) -> Json {
    let counts = plan.counts;
    let mut answer = json!({
        "new": counts.new,
        "changed": counts.changed,
        "same": counts.same,
        "refused": counts.refused,
        "forbidden": forbidden(plan),
        "old_text": old_text(plan),
        "sheets": plan.sheets,
    });
    let rows = |wanted: &dyn Fn(&PlanRow) -> bool| -> Vec<Json> {
        plan.rows
            .iter()
            .filter(|row| wanted(row))
            .map(|row| row_of(call, row))
            .collect()
    };
    answer["rows"] = if with_rows {
        rows(&|_| true).into()
    } else {
        rows(&|row| matches!(row.outcome, Outcome::Refused(_))).into()
    };
    answer
}

fn row_of(call: &Call, row: &PlanRow) -> Json {
    let (outcome, why) = match &row.outcome {
        Outcome::New => ("new", Vec::new()),
        Outcome::Changed(_) => ("changed", Vec::new()),
        Outcome::Same => ("same", Vec::new()),
        Outcome::Refused(remarks) => ("refused", reasons(call, remarks)),
    };
    let near = row.near.as_ref();
    json!({
        "sheet": row.sheet,
        "row": row.number,
        "kind": row.kind,
        "hamlet": row.hamlet,
        "team": row.team,
        "cells": row.cells,
        "outcome": outcome,
        "reasons": why,
        "near": near.map(|near| near.meant.as_str()),
        "warnings": reasons(call, &row.warnings),
    })
}
