//! Small habits of one person at one book, kept beside her drafts and never in the book: boxes in which nothing is to be offered.

use std::collections::BTreeSet;
use std::fs;

use super::Office;
use super::draft::Folder;
use crate::domain::form::{Field, Kind};

/// The file in the folder of the drafts; drafts end in `.json`, this does not.
const FILE: &str = "khong-goi-y.txt";

/// How a box is called in the file.
pub fn offer_name(kind: &Kind, field: &Field) -> String {
    format!("{}.{}", kind.name, field.name)
}

/// The boxes in which nothing is offered.
pub fn unoffered(office: &Office) -> BTreeSet<String> {
    if office.place().path.as_os_str().is_empty() {
        return BTreeSet::new();
    }
    let text = fs::read_to_string(Folder::of(office).path().join(FILE)).unwrap_or_default();
    text.lines().map(str::to_owned).collect()
}

/// From now on something is offered in that box, or nothing is. Where the file cannot be written the habit is lost with the session.
pub fn offer(office: &Office, name: &str, offered: bool) {
    if office.place().path.as_os_str().is_empty() {
        return;
    }
    let mut names = unoffered(office);
    if offered {
        names.remove(name);
    } else {
        names.insert(name.to_owned());
    }
    let lines: Vec<String> = names.into_iter().collect();
    let folder = Folder::of(office);
    let _ = folder
        .make()
        .and_then(|()| fs::write(folder.path().join(FILE), lines.join("\n")));
}
