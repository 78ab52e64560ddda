//! The match of columns that a person chose, remembered by the headings of the list, and the nearly equal names that were taken for those of
//! the book: a small file beside the book. It holds headings, field names and names of hamlets and teams only, nothing of a person.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::domain::kinds;
use crate::domain::problem::Problem;
use crate::domain::text::fold;
use crate::office::Office;
use crate::office::export::save_file;

use super::vocabulary::targets;
use super::{FieldName, Plan};

/// Lists that are remembered; the oldest keys in the order of their headings go first.
const MOST: usize = 200;

/// What the office once said about the lists it gets: which column fills which box, which name means which row. Kept beside the book.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Memory {
    /// By kind and headings: what each heading fills (`team.name`), or a blank for none.
    matches: BTreeMap<String, BTreeMap<String, String>>,
    /// By kind: names in lists that mean another name of the book.
    #[serde(default)]
    names: BTreeMap<String, BTreeSet<String>>,
}

impl Memory {
    /// Where the memory of a book lies; none for a book in memory.
    pub fn place(office: &Office) -> Option<PathBuf> {
        let book = &office.place().path;
        let name = book.file_name()?.to_string_lossy();
        Some(book.with_file_name(format!(".{name}.cot")))
    }

    /// Reads the file; one that is not there or cannot be read remembers nothing.
    pub fn read(path: &Path) -> Self {
        std::fs::read_to_string(path)
            .ok()
            .and_then(|text| toml::from_str(&text).ok())
            .unwrap_or_default()
    }

    /// Keeps the match of a plan and the names as the person left them, and writes the file.
    pub fn keep(
        &mut self,
        plan: &Plan,
        accepted: &[(&'static str, String)],
        path: &Path,
    ) -> Result<(), Problem> {
        let columns = plan
            .columns
            .iter()
            .filter(|column| column.forbidden.is_none());
        let filled = columns.map(|column| {
            let field = column.field.map(|(kind, field)| format!("{kind}.{field}"));
            (fold(&column.heading), field.unwrap_or_default())
        });
        self.matches.insert(key(plan), filled.collect());
        for (kind, name) in accepted {
            let names = self.names.entry((*kind).to_owned()).or_default();
            if names.len() < MOST {
                names.insert(name.clone());
            }
        }
        while self.matches.len() > MOST {
            self.matches.pop_first();
        }
        let text = toml::to_string(self).map_err(|fault| Problem::Bug {
            code: fault.to_string(),
        })?;
        save_file(path, text.as_bytes(), true)
    }

    /// The nearly equal names that were taken for those of the book, for [`super::ImportRequest::accepted`].
    pub fn accepted(&self) -> Vec<(&'static str, String)> {
        let named = |(kind, names): (&String, &BTreeSet<String>)| {
            let kind = kinds::find(kind)?.name;
            Some(
                names
                    .iter()
                    .map(move |name| (kind, name.clone()))
                    .collect::<Vec<_>>(),
            )
        };
        self.names.iter().filter_map(named).flatten().collect()
    }

    /// What was chosen for a list with these headings, for [`super::ImportRequest::columns`].
    pub fn columns(&self, plan: &Plan) -> Option<Vec<(usize, Option<FieldName>)>> {
        let kept = self.matches.get(&key(plan))?;
        let fields = targets(plan.kind);
        let named = |written: &String| {
            let same = |(kind, field): &&FieldName| *written == format!("{kind}.{field}");
            fields.iter().find(same).copied()
        };
        let chosen = plan.columns.iter().filter_map(|column| {
            let written = kept.get(&fold(&column.heading))?;
            Some((column.index, named(written)))
        });
        Some(chosen.collect())
    }
}

fn key(plan: &Plan) -> String {
    let headings: Vec<String> = plan
        .columns
        .iter()
        .map(|column| fold(&column.heading))
        .collect();
    format!("{}: {}", plan.kind, headings.join(" | "))
}
