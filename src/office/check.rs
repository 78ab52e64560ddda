//! Looking the whole book over: the file itself, the links, the counts and the word index, the data boundary in free text, head counts.

use std::collections::BTreeMap;

use super::Office;
use super::handbook::{HOLIDAY_FOLDER, INDICATOR_FOLDER, SCHEME_FOLDER};
use super::own::TEMPLATE_FOLDER;
use super::sets::DROP_FOLDER;
use crate::domain::form::{Choice, Shape};
use crate::domain::kinds::{self, KINDS};
use crate::domain::meeting::{Attendance, Meeting, Presence};
use crate::domain::problem::Problem;
use crate::domain::text;
use crate::store::{Anchor, Chain};

/// The folders of the office's own files.
const OWN_FOLDERS: [&str; 5] = [
    TEMPLATE_FOLDER,
    INDICATOR_FOLDER,
    DROP_FOLDER,
    SCHEME_FOLDER,
    HOLIDAY_FOLDER,
];

/// What was found; everything empty or true where all is well.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Check {
    /// What SQLite finds wrong with the file, and links that lead nowhere.
    pub file: Vec<String>,
    /// Kinds whose kept count is not the number of their standing rows: kept, and true.
    pub sizes: Vec<(&'static str, i64, i64)>,
    /// Kinds with rows that could not be found by their words, and how many.
    pub index: Vec<(&'static str, usize)>,
    /// The word index was put in order.
    pub mended: bool,
    /// Free text that looks like an identity number, a telephone or a matter of another book: kind, field, rows.
    pub boundary: Vec<(&'static str, &'static str, usize)>,
    /// Own files beside the book with such text, and in how many lines.
    pub own_files: Vec<(String, usize)>,
    /// Meetings with a head count below those marked present.
    pub headcounts: Vec<i64>,
    /// The chain over the history.
    pub chain: Chain,
    /// Kept copies whose seal is not the one of that step in the book, and the step: the history was rewritten or cut since, or the book was
    /// brought back from an older copy.
    pub copies: Vec<(std::path::PathBuf, i64)>,
    /// Rows that are not what the history says they are: kind and row.
    pub strayed: Vec<(&'static str, i64)>,
    /// Standing rows by kind.
    pub rows: Vec<(&'static str, i64)>,
}

impl Check {
    /// True where nothing must be done. Free text is a matter of judgement: it is told, and wrongs nothing.
    pub fn is_well(&self) -> bool {
        self.file.is_empty()
            && self.sizes.is_empty()
            && (self.index.is_empty() || self.mended)
            && self.headcounts.is_empty()
            && self.chain.broken.is_none()
            && self.copies.is_empty()
            && self.strayed.is_empty()
    }

    /// True where nobody wrote past the one door: then what is kept beside the rows may be made anew from them.
    fn is_trusted(&self) -> bool {
        self.file.is_empty() && self.chain.broken.is_none() && self.strayed.is_empty()
    }
}

impl Office {
    /// Looks the whole book over; a word index out of order is made anew where the book can be written and nobody forged it. `remembered` are
    /// seals of the history that someone wrote down outside the book; those of the kept copies are asked without being told.
    pub fn check(&mut self, remembered: &[Anchor]) -> Result<Check, Problem> {
        let mut check = Check {
            file: self.store.integrity()?,
            index: self.store.index_faults()?,
            chain: self.store.chain(remembered)?,
            strayed: self.store.rows_off_journal()?,
            copies: self.copies_of_another_history()?,
            ..Check::default()
        };
        if !check.index.is_empty() && check.is_trusted() && self.read_only().is_none() {
            self.store.rebuild_index()?;
            check.mended = true;
        }
        for kind in KINDS {
            let (kept, rows) = (self.ask().size(kind)?, self.ask().all(kind)?);
            let standing = self.ask().count(kind)?;
            if kept != standing {
                check.sizes.push((kind.name, kept, standing));
            }
            check.rows.push((kind.name, standing));
            let mut hits: BTreeMap<&'static str, usize> = BTreeMap::new();
            for stored in &rows {
                for field in kind.fields {
                    let free = matches!(field.shape, Shape::Text | Shape::Note) && !field.kept;
                    if free && text::personal_hint(stored.row.get(field.name).text()).is_some() {
                        *hits.entry(field.name).or_default() += 1;
                    }
                }
            }
            let hits = hits
                .into_iter()
                .map(|(field, rows)| (kind.name, field, rows));
            check.boundary.extend(hits);
        }
        check.headcounts = self.short_headcounts()?;
        check.own_files = self.personal_own_files();
        Ok(check)
    }

    /// The newest seal of the history, to be remembered outside the book.
    pub fn anchor(&self) -> Result<Option<Anchor>, Problem> {
        self.store.anchor()
    }

    fn copies_of_another_history(&self) -> Result<Vec<(std::path::PathBuf, i64)>, Problem> {
        let mut found = Vec::new();
        // Whoever rewrites the history writes its number anew too: copies of any book are asked. A training book may be made anew.
        let copies = if self.is_training() {
            self.copies()?
        } else {
            self.copies_beside()
        };
        for copy in copies {
            let anchor = copy.sheet.anchor();
            // A copy from before the chain remembers nothing.
            if !anchor.seal.is_empty()
                && let Some(step) = self.store.forgotten(&[anchor])?
            {
                found.push((copy.path, step));
            }
        }
        found.sort();
        Ok(found)
    }

    /// The own files beside the book that look as if they held data of persons.
    fn personal_own_files(&self) -> Vec<(String, usize)> {
        let texts = OWN_FOLDERS
            .iter()
            .flat_map(|folder| self.own_texts(folder).0);
        let counted = texts.map(|(path, text)| {
            let personal = |line: &&str| {
                let hint = text::personal_hint(line);
                hint.is_some_and(|hint| !matches!(hint, text::PersonalHint::GuardWord(_)))
            };
            (path, text.lines().filter(personal).count())
        });
        counted.filter(|(_, lines)| *lines > 0).collect()
    }

    fn short_headcounts(&self) -> Result<Vec<i64>, Problem> {
        let mut found = Vec::new();
        for meeting in self.ask().all(kinds::of::<Meeting>())? {
            let Some(headcount) = meeting.row.get("headcount").int() else {
                continue;
            };
            let marks = self
                .ask()
                .linked(kinds::of::<Attendance>(), "meeting", meeting.id)?;
            let present = marks
                .iter()
                .filter(|mark| mark.row.get("state").text() == Presence::Present.code())
                .count();
            if headcount < present as i64 {
                found.push(meeting.id);
            }
        }
        Ok(found)
    }
}

/// A seal as it is printed: `217-3f9a0c44d21b`. Twelve digits are enough to remember.
pub fn shown_anchor(anchor: &Anchor) -> String {
    format!(
        "{}-{}",
        anchor.op,
        &anchor.seal[..12.min(anchor.seal.len())]
    )
}

/// Reads a seal as it was printed; none where it is not one.
pub fn read_anchor(typed: &str) -> Option<Anchor> {
    let (op, seal) = typed.trim().split_once(['-', ':'])?;
    let op = op.trim().parse().ok()?;
    let seal = seal.trim().to_lowercase();
    let digits = seal.len() >= 8 && seal.bytes().all(|byte| byte.is_ascii_hexdigit());
    digits.then_some(Anchor { op, seal })
}
