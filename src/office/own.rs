//! The office's own rule files: folders beside the book whose `.toml` files are read with those of the program. A file is read within
//! bounds, and one that cannot be read is a [`Problem::BadFile`] that stops none of the others.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use crate::domain::problem::Problem;
use crate::domain::textfile::{FaultKind, FileFault};

use super::Office;

/// The folder of the office's own templates.
pub const TEMPLATE_FOLDER: &str = "bao-cao";

/// Largest file that is read: many times the largest known.
const LARGEST: u64 = 1 << 20;

/// Most files of a folder that are looked at.
const MOST_FILES: usize = 200;

impl Office {
    /// A folder of own files beside the book; none for a book in memory.
    pub(super) fn own_folder(&self, folder: &str) -> Option<PathBuf> {
        let book = &self.place().path;
        (!book.as_os_str().is_empty()).then(|| book.with_file_name(folder))
    }

    /// The `.toml` files of that folder, in order.
    pub(super) fn own_files(&self, folder: &str) -> Vec<PathBuf> {
        let entries = self
            .own_folder(folder)
            .and_then(|folder| folder.read_dir().ok());
        let mut paths: Vec<PathBuf> = entries
            .into_iter()
            .flatten()
            .flatten()
            .map(|entry| entry.path())
            .filter(|path| {
                path.extension()
                    .is_some_and(|end| end.eq_ignore_ascii_case("toml"))
            })
            .take(MOST_FILES)
            .collect();
        paths.sort();
        paths
    }
}

impl Office {
    /// Name and text of every own file of a folder, and the problems of those that cannot be read.
    pub fn own_texts(&self, folder: &str) -> (Vec<(String, String)>, Vec<Problem>) {
        let mut texts = Vec::new();
        let mut faults = Vec::new();
        for path in self.own_files(folder) {
            match read_text(&path) {
                Ok(text) => texts.push((shown(&path), text)),
                Err(problem) => faults.push(problem),
            }
        }
        (texts, faults)
    }
}

/// The name of a file as it is told.
pub(super) fn shown(path: &Path) -> String {
    path.display().to_string()
}

/// The text of one file, within bounds.
pub fn read_text(path: &Path) -> Result<String, Problem> {
    let name = shown(path);
    let no_file = || Problem::NoFile { path: name.clone() };
    if !path.metadata().map_err(|_| no_file())?.is_file() {
        return Err(Problem::NotAFile { path: name });
    }
    let file = File::open(path).map_err(|_| no_file())?;
    let mut bytes = Vec::new();
    file.take(LARGEST + 1)
        .read_to_end(&mut bytes)
        .map_err(|_| no_file())?;
    let not_text = |line| FileFault {
        file: name.clone(),
        line,
        column: 1,
        what: FaultKind::NotText,
    };
    if bytes.len() as u64 > LARGEST {
        return Err(bad_file(not_text(1)));
    }
    String::from_utf8(bytes).map_err(|error| {
        let good = error.utf8_error().valid_up_to();
        let line = error.as_bytes()[..good]
            .split(|byte| *byte == b'\n')
            .count();
        bad_file(not_text(line))
    })
}

/// A fault of a file as a problem.
pub fn bad_file(fault: FileFault) -> Problem {
    Problem::BadFile {
        file: fault.file,
        line: fault.line,
        column: fault.column,
        what: fault.what.say(),
    }
}
