//! What stands in the boxes when the form opens: the row of the book, what was set beforehand, the draft of a line that was cut; and what a
//! colleague did to the row since.

use crate::domain::cell;
use crate::domain::command::Target;
use crate::domain::form::{Kind, Row};
use crate::domain::kinds;
use crate::domain::problem::Problem;
use crate::office::{Office, draft, habit};
use crate::ui::look::Look;
use crate::ui::screen::Screen;
use crate::ui::screens::likely::Likely;

use super::Form;
use super::slot::typed_form;

impl Form {
    pub(super) fn first_load(&mut self, office: &Office, look: &Look) -> Result<(), Problem> {
        let ask = office.ask();
        let mut rows: Vec<(&'static Kind, Row)> = Vec::new();
        if let Target::Seen { id, .. } = self.target {
            let stored = ask.row(self.kind, id)?;
            self.target = Target::Seen {
                id,
                rev: stored.rev,
                base: stored.row.clone(),
            };
            rows.push((self.kind, stored.row));
        } else if let Some((_, start)) = &self.answers {
            rows.push((self.kind, start.clone()));
        }
        for known in &mut self.boxes {
            if !rows.iter().any(|(kind, _)| *kind == known.kind) {
                rows.push((known.kind, office.blank(known.kind)));
            }
            let Some((_, row)) = rows.iter().find(|(kind, _)| *kind == known.kind) else {
                continue;
            };
            known.link = known
                .field
                .link()
                .and_then(|_| row.get(known.field.name).int());
            let label = match (known.field.link().and_then(kinds::find), known.link) {
                (Some(other), Some(id)) => ask.label(other, id)?,
                _ => String::new(),
            };
            let shown = typed_form(known.field, row.get(known.field.name), &label, look);
            known.was.clone_from(&shown);
            known.input.set(shown);
        }
        for (name, typed) in std::mem::take(&mut self.preset) {
            if let Some(known) = self.boxes.iter_mut().find(|known| known.field.name == name) {
                if let (Some(other), Ok(id)) = (
                    known.field.link().and_then(kinds::find),
                    typed.parse::<i64>(),
                ) {
                    known.link = Some(id);
                    known.input.set(ask.label(other, id)?);
                } else {
                    let value = cell::parse(known.field, &typed, look.today);
                    let shown = value.map(|value| typed_form(known.field, &value, "", look));
                    known.input.set(shown.unwrap_or(typed));
                }
                known.was = known.input.text().to_owned();
            }
        }
        if self.is_new() && self.make.is_none() && self.answers.is_none() {
            self.likely = Likely::read(ask, self.kind)?;
            let unoffered = habit::unoffered(office);
            for known in &mut self.boxes {
                known.plain = unoffered.contains(&habit::offer_name(self.kind, known.field));
            }
        }
        self.take_draft(office);
        self.at = self
            .boxes
            .iter()
            .position(|known| known.input.text().is_empty())
            .unwrap_or(0);
        if !self.is_new() || self.small {
            self.at = 0;
        }
        Ok(())
    }

    /// What was typed before the line was cut comes back into the boxes, said with its age; it is still not saved.
    pub(super) fn take_draft(&mut self, office: &Office) {
        let Some(kept) = draft::find(office, &self.form_name()) else {
            return;
        };
        for known in &mut self.boxes {
            let name = format!("{}.{}", known.kind.name, known.field.name);
            if let Some(typed) = kept.boxes[&name]["text"].as_str() {
                known.input.set(typed);
                known.link = kept.boxes[&name]["link"].as_i64();
            }
        }
        let fixed = serde_json::from_value::<Row>(kept.boxes["fixed"].clone());
        self.fixed = fixed.unwrap_or_default().over(&self.fixed);
        // Laid on the row as it was when it was typed, so that what a colleague saved since is asked about and not overwritten.
        if let (Target::Seen { rev, base, .. }, Some(seen), Ok(row)) = (
            &mut self.target,
            kept.boxes["seen"]["rev"].as_i64(),
            serde_json::from_value(kept.boxes["seen"]["base"].clone()),
        ) {
            (*rev, *base) = (seen, row);
        }
        self.draft_at = Some(kept.at);
    }

    /// The boxes as typed and the row they were typed over, for the draft; none where nothing was typed.
    pub(super) fn kept(&self) -> Option<(String, serde_json::Value)> {
        if self.unsaved() == 0 {
            return None;
        }
        let mut boxes = serde_json::Map::new();
        for known in self
            .boxes
            .iter()
            .filter(|known| known.input.text() != known.was)
        {
            let name = format!("{}.{}", known.kind.name, known.field.name);
            boxes.insert(
                name,
                serde_json::json!({ "text": known.input.text(), "link": known.link }),
            );
        }
        if !self.fixed.is_empty() {
            boxes.insert("fixed".to_owned(), serde_json::json!(self.fixed));
        }
        boxes.insert("token".to_owned(), self.token.as_str().into());
        if let Target::Seen { rev, base, .. } = &self.target {
            boxes.insert(
                "seen".to_owned(),
                serde_json::json!({ "rev": rev, "base": base }),
            );
        }
        Some((self.form_name(), boxes.into()))
    }

    /// Hears whether a colleague changed the row meanwhile. What stands in the boxes is not touched.
    pub(super) fn hear(&mut self, office: &Office) -> Result<(), Problem> {
        let Target::Seen { id, rev, base } = &self.target else {
            return Ok(());
        };
        let ask = office.ask();
        let now = ask.row(self.kind, *id)?;
        if now.rev == *rev {
            return Ok(());
        }
        for known in &mut self.boxes {
            let name = known.field.name;
            let (was, now) = (base.get(name), now.row.get(name));
            known.theirs = was != now && !(was.is_blank() && now.is_blank());
        }
        let last = ask.history(self.kind, *id, 1)?;
        let step = last.first().map(|line| ask.step(line.op)).transpose()?;
        let who = step.flatten().map(|step| step.who).unwrap_or_default();
        self.colleague = Some((who, now.gone.is_some()));
        Ok(())
    }
}
