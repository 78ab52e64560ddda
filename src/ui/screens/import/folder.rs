//! What a folder holds for someone who looks for a list: the lists in it, newest first, and its folders.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::domain::text;

/// Endings of the files that can be taken in.
const ENDINGS: [&str; 4] = ["xlsx", "xls", "ods", "csv"];

/// Entries read of one folder at the most.
const MOST: usize = 5_000;

/// One entry.
pub(in crate::ui::screens) struct Entry {
    /// Its name.
    pub(super) name: String,
    /// A folder.
    pub(super) is_folder: bool,
    /// Bytes.
    pub(super) size: u64,
    /// When it was changed last.
    pub(super) changed: Option<SystemTime>,
}

/// Splits what was typed into the folder and the beginning of a name; `~` is the home folder.
pub(in crate::ui::screens) fn split(typed: &str) -> (PathBuf, String) {
    let typed = clean(typed);
    match typed.rfind(['/', std::path::MAIN_SEPARATOR]) {
        Some(place) => (
            PathBuf::from(&typed[..=place]),
            typed[place + 1..].to_owned(),
        ),
        None => (PathBuf::from("."), typed),
    }
}

/// A path as it was typed or dropped onto the window: quotes, `file://` and `~` are understood.
pub(in crate::ui::screens) fn clean(typed: &str) -> String {
    let bare = typed.trim().trim_matches(['"', '\'']);
    let bare = bare.strip_prefix("file://").unwrap_or(bare);
    match (bare.strip_prefix("~/"), home()) {
        (Some(rest), Some(home)) => home.join(rest).display().to_string(),
        _ => bare.to_owned(),
    }
}

/// True where the name is that of a list.
fn is_list(name: &str) -> bool {
    let ending = Path::new(name).extension();
    ending.is_some_and(|own| ENDINGS.iter().any(|known| own.eq_ignore_ascii_case(known)))
}

/// Lists and folders whose names hold what was typed, with or without tone marks: those that the person may see without the program.
pub(in crate::ui::screens) fn entries(folder: &Path, typed: &str) -> std::io::Result<Vec<Entry>> {
    let _own = crate::sheet::without_lent_group()?;
    let wanted = text::fold(typed);
    let mut found: Vec<Entry> = fs::read_dir(folder)?
        .filter_map(Result::ok)
        .take(MOST)
        .filter_map(|entry| {
            let name = entry.file_name().to_string_lossy().into_owned();
            let about = fs::metadata(entry.path()).ok()?;
            let hidden = name.starts_with(['.', '~']);
            let fits = !hidden && (about.is_dir() || is_list(&name));
            (fits && text::fold(&name).contains(&wanted)).then(|| Entry {
                is_folder: about.is_dir(),
                size: about.len(),
                changed: about.modified().ok(),
                name,
            })
        })
        .collect();
    found.sort_by(|one, other| {
        let folders = one.is_folder.cmp(&other.is_folder);
        let newest = if one.is_folder {
            std::cmp::Ordering::Equal
        } else {
            other.changed.cmp(&one.changed)
        };
        let names = text::fold(&one.name).cmp(&text::fold(&other.name));
        folders.then(newest).then(names)
    });
    Ok(found)
}

/// Where the search begins: the first of the current folder and the usual folders of the home that holds a list, else the home.
pub(in crate::ui::screens) fn beginning() -> PathBuf {
    let current = std::env::current_dir().ok();
    let home = home();
    let usual = ["Downloads", "Documents", "Desktop"];
    let places = current.iter().cloned().chain(home.iter().cloned()).chain(
        home.iter()
            .flat_map(|home| usual.map(|name| home.join(name))),
    );
    let holds = |place: &PathBuf| {
        entries(place, "").is_ok_and(|found| found.iter().any(|entry| !entry.is_folder))
    };
    places
        .into_iter()
        .find(holds)
        .or(home)
        .or(current)
        .unwrap_or_else(|| PathBuf::from("."))
}

/// Where papers go out to: the documents of the person, else the home folder.
pub(in crate::ui::screens) fn papers() -> PathBuf {
    let home = home().unwrap_or_else(|| PathBuf::from("."));
    let papers = home.join("Documents");
    if papers.is_dir() { papers } else { home }
}

/// A file name that is not taken yet: `x.xlsx`, `x 2.xlsx` …
pub(in crate::ui::screens) fn free(path: &Path) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let ending = path.extension().unwrap_or_default().to_string_lossy();
    let named = |number: usize| path.with_file_name(format!("{stem} {number}.{ending}"));
    if !path.exists() {
        return path.to_owned();
    }
    (2..1_000)
        .map(named)
        .find(|path| !path.exists())
        .unwrap_or_else(|| path.to_owned())
}

fn home() -> Option<PathBuf> {
    etcetera::home_dir().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_come_newest_first_then_folders_and_nothing_else() {
        let folder = tempfile::tempdir().expect("a folder");
        for name in [
            "b.xlsx",
            "Danh sách tổ.CSV",
            "photo.jpg",
            ".hidden.csv",
            "~$b.xlsx",
        ] {
            fs::write(folder.path().join(name), "x").expect("written");
        }
        fs::create_dir(folder.path().join("Năm 2025")).expect("made");
        let found = entries(folder.path(), "").expect("read");
        let names: Vec<&str> = found.iter().map(|entry| entry.name.as_str()).collect();
        assert_eq!(names.len(), 3);
        assert_eq!(names[2], "Năm 2025");
        let found = entries(folder.path(), "danh sach").expect("read");
        assert_eq!(found.len(), 1);
    }

    #[test]
    fn a_path_is_split_as_it_is_typed_or_dropped() {
        assert_eq!(split("/a/b/c"), (PathBuf::from("/a/b/"), "c".to_owned()));
        assert_eq!(split("'/a/b c.xlsx' ").1, "b c.xlsx");
        assert_eq!(split("file:///a/x.csv").0, PathBuf::from("/a/"));
        assert_eq!(split("x"), (PathBuf::from("."), "x".to_owned()));
    }
}
