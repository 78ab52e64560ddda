//! What becomes of the boxes: a command, an answer to the screen below, or the faults beside them; then the next row of a batch.

use crate::domain::command::{Change, Command, Target};
use crate::domain::fault::Finding;
use crate::domain::form::{Kind, Row};
use crate::domain::kinds;
use crate::domain::problem::Problem;
use crate::ui::look::Look;
use crate::ui::screen::{Answer, Effect};
use crate::ui::screens::pick::Pick;

use super::slot::{Slot, read};
use super::{Form, token};

impl Form {
    pub(super) fn save(&mut self, look: &Look) -> Vec<Effect> {
        let mut rows: Vec<(&'static Kind, Row)> = Vec::new();
        let mut first_fault = None;
        for (place, known) in self.boxes.iter_mut().enumerate() {
            if !rows.iter().any(|(kind, _)| *kind == known.kind) {
                rows.push((known.kind, Row::new()));
            }
            if known.field.link().is_some()
                && known.link.is_none()
                && !known.input.text().trim().is_empty()
            {
                self.at = place;
                self.saving = true;
                let other = known
                    .field
                    .link()
                    .and_then(kinds::find)
                    .unwrap_or(known.kind);
                return vec![Effect::Open(Box::new(Pick::rows(
                    other,
                    known.input.text().trim(),
                    true,
                )))];
            }
            match read(known, look) {
                Ok(value) => {
                    known.fault = None;
                    if let Some((_, row)) = rows.iter_mut().find(|(kind, _)| *kind == known.kind) {
                        row.set(known.field.name, value);
                    }
                }
                Err(fault) => {
                    known.fault = Some(Finding::refusal(known.field.name, fault));
                    first_fault.get_or_insert(place);
                }
            }
        }
        if let Some(place) = first_fault {
            self.at = place;
            return Vec::new();
        }
        if let Some((_, start)) = &self.answers {
            let row = rows.pop().map(|(_, row)| row).unwrap_or_default();
            let findings = self.kind.findings(&row.over(start), look.today);
            return self.answer(row, findings);
        }
        vec![Effect::Run(self.command(rows))]
    }

    /// Answers the boxes, unless something speaks against one of them.
    pub(super) fn answer(&mut self, row: Row, findings: Vec<Finding>) -> Vec<Effect> {
        let here = |finding: &Finding| {
            let shown = |known: &Slot| known.field.name == finding.field;
            !finding.is_warning() && self.boxes.iter().any(shown)
        };
        let findings: Vec<Finding> = findings.into_iter().filter(here).collect();
        if !findings.is_empty() {
            let kind = self.kind.name;
            self.note_faults(&Problem::Faults {
                kind,
                place: 0,
                findings,
            });
            return Vec::new();
        }
        let pinned = self.boxes.iter().filter(|known| known.pinned);
        let pinned = pinned.map(|known| known.field.name).collect();
        vec![
            Effect::DropDraft(self.form_name()),
            Effect::Answer(Answer::Values {
                kind: self.kind.name,
                row,
                pinned,
            }),
        ]
    }

    pub(super) fn command(&self, mut rows: Vec<(&'static Kind, Row)>) -> Command {
        for (name, value) in self.fixed.iter() {
            for (kind, row) in &mut rows {
                if kind.field(name).is_some() {
                    row.set(name, value.clone());
                }
            }
        }
        if let Some(make) = &self.make {
            return make(rows, &self.token);
        }
        let row = rows
            .into_iter()
            .next()
            .map(|(_, row)| row)
            .unwrap_or_default();
        let row = match &self.target {
            Target::New => row,
            Target::Seen { base, .. } => changed(&row, base),
        };
        let change = Change {
            kind: self.kind.name,
            target: self.target.clone(),
            row,
            fresh: Vec::new(),
        };
        Command::Save {
            changes: vec![change],
            what: None,
            token: self.token.clone(),
        }
    }

    pub(super) fn note_faults(&mut self, problem: &Problem) {
        let Problem::Faults { findings, .. } = problem else {
            return;
        };
        for finding in findings.iter().rev() {
            if let Some(place) = self
                .boxes
                .iter()
                .position(|known| known.field.name == finding.field)
            {
                self.boxes[place].fault = Some(finding.clone());
                self.at = place;
            }
        }
    }

    /// The next row of a batch: pinned boxes keep their text, the others start again.
    pub(super) fn next_row(&mut self) {
        for known in &mut self.boxes {
            if !known.pinned {
                known.input.set("");
                known.link = None;
            }
            known.was = known.input.text().to_owned();
            known.fault = None;
        }
        self.loaded = false;
        self.preset = self
            .boxes
            .iter()
            .filter(|known| known.pinned)
            .map(|known| {
                (
                    known.field.name,
                    known
                        .link
                        .map_or_else(|| known.input.text().to_owned(), |id| id.to_string()),
                )
            })
            .collect();
        self.token = token();
        self.draft_at = None;
    }
}

/// Only the fields that differ from what the form was opened with.
pub(in crate::ui) fn changed(row: &Row, base: &Row) -> Row {
    let mut differing = Row::new();
    for (name, value) in row.iter().filter(|(name, value)| {
        base.get(name) != *value && !(base.get(name).is_blank() && value.is_blank())
    }) {
        differing.set(name, value.clone());
    }
    differing
}
