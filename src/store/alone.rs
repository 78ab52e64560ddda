//! A book that one person has open alone, for disks on which the locks of SQLite cannot be trusted: a mark beside the file says who, on which
//! machine. It is made in one step that no other machine can make too, locked as long as the book is open, and goes with it. A mark whose
//! holder died on this machine is taken over; one of another machine is never judged from here.

use std::fs::{self, File, OpenOptions};
use std::io::{Read, Seek, Write};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use chrono::{DateTime, Local};
use serde::{Deserialize, Serialize};

use super::open::{file_problem, shown};
use crate::domain::problem::Problem;

/// The mark of this process; it goes when the value does.
pub(super) struct Alone {
    mark: PathBuf,
    _locked: File,
}

impl Drop for Alone {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.mark);
    }
}

/// Who holds a book: the person, his machine, and what tells this start of the program on it from every other one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Holder {
    who: String,
    /// Its name, for people.
    machine: String,
    /// What tells it from others of the same name.
    id: String,
    /// What tells its starts apart.
    boot: String,
    session: String,
}

impl Holder {
    /// `who`, in this process.
    fn of(who: &str) -> Self {
        static SESSION: OnceLock<String> = OnceLock::new();
        let told = |path: &str| {
            fs::read_to_string(path)
                .unwrap_or_default()
                .trim()
                .to_owned()
        };
        Self {
            who: who.to_owned(),
            machine: told("/proc/sys/kernel/hostname"),
            id: told("/etc/machine-id"),
            boot: told("/proc/sys/kernel/random/boot_id"),
            session: SESSION
                .get_or_init(|| uuid::Uuid::now_v7().to_string())
                .clone(),
        }
    }

    /// True where the holder worked on this machine, since it was started or before.
    fn is_here(&self) -> bool {
        let here = Self::of("");
        let is_same = |its: &str, ours: &str| its == ours && !ours.is_empty();
        is_same(&self.boot, &here.boot)
            || is_same(&self.id, &here.id) && is_same(&self.machine, &here.machine)
    }

    fn is_this_process(&self) -> bool {
        self.session == Self::of("").session
    }
}

/// Takes the book for `who` alone. None where this process holds it already; refused where somebody else does.
pub(super) fn take(book: &Path, who: &str) -> Result<Option<Alone>, Problem> {
    let mark = mark_of(book);
    let failed = |error: std::io::Error| file_problem(&error, &shown(&mark));
    let mut file = match OpenOptions::new().write(true).create_new(true).open(&mark) {
        Ok(file) => {
            let _ = file.try_lock();
            file
        }
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
            match left_behind(&mark)? {
                Some(file) => file,
                None => return Ok(None),
            }
        }
        Err(error) => return Err(failed(error)),
    };
    let holder = Holder::of(who);
    file.set_len(0).map_err(failed)?;
    file.rewind().map_err(failed)?;
    file.write_all(&serde_json::to_vec(&holder)?)
        .and_then(|()| file.sync_all())
        .map_err(failed)?;
    Ok(Some(Alone {
        mark,
        _locked: file,
    }))
}

/// Refuses whoever comes while another one has the book open alone.
pub(super) fn check(book: &Path) -> Result<(), Problem> {
    let mark = mark_of(book);
    if !mark.exists() {
        return Ok(());
    }
    // A mark whose holder died here is nobody's: the lock goes with this look, the mark with the next one who takes the book.
    left_behind(&mark).map(|_| ())
}

/// The mark, locked, where its holder died on this machine; none where this process holds it.
fn left_behind(mark: &Path) -> Result<Option<File>, Problem> {
    let failed = |error: std::io::Error| file_problem(&error, &shown(mark));
    let mut file = OpenOptions::new()
        .read(true)
        .write(true)
        .open(mark)
        .map_err(failed)?;
    let is_free = file.try_lock().is_ok();
    let mut text = String::new();
    let _ = file.read_to_string(&mut text);
    let holder: Holder = serde_json::from_str(&text).unwrap_or_default();
    if holder.is_this_process() {
        return Ok(None);
    }
    if is_free && holder.is_here() && is_same(&file, mark) {
        return Ok(Some(file));
    }
    let since = file.metadata().and_then(|about| about.modified()).ok();
    let since = since.map(|since| DateTime::<Local>::from(since).format("%H:%M %d/%m/%Y"));
    Err(Problem::OpenAlone {
        who: holder.who,
        machine: holder.machine,
        at: since.map(|since| since.to_string()).unwrap_or_default(),
        path: shown(mark),
    })
}

/// True where the name still leads to this file: nobody took it away and made it anew in between.
#[cfg(unix)]
fn is_same(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (file.metadata(), fs::metadata(path)) {
        (Ok(file), Ok(path)) => (file.dev(), file.ino()) == (path.dev(), path.ino()),
        _ => false,
    }
}

#[cfg(not(unix))]
fn is_same(_file: &File, _path: &Path) -> bool {
    true
}

fn mark_of(book: &Path) -> PathBuf {
    let name = book.file_name().unwrap_or_default().to_string_lossy();
    book.with_file_name(format!(".{name}.mot-minh"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn leave(book: &Path, holder: &Holder) {
        let text = serde_json::to_vec(holder).expect("text");
        fs::write(mark_of(book), text).expect("a mark");
    }

    /// 34: one person at a time: a mark of this process is his own, one of another machine is a refusal with its name, and one whose holder
    /// died here is taken over.
    #[test]
    fn one_person_has_a_book_alone() {
        let home = tempfile::TempDir::new().expect("a folder");
        let book = home.path().join("so.tuquan");
        let mine = take(&book, "hoa").expect("taken").expect("the first");
        assert!(take(&book, "hoa").expect("my own").is_none());
        assert_eq!(check(&book), Ok(()));
        drop(mine);
        assert!(!mark_of(&book).exists());
        let other = Holder {
            who: "nam".into(),
            machine: "may-chu-khac".into(),
            ..Holder::default()
        };
        leave(&book, &other);
        for refused in [take(&book, "hoa").map(|_| ()), check(&book)] {
            assert!(
                matches!(&refused, Err(Problem::OpenAlone { who, machine, .. }) if who == "nam" && machine == "may-chu-khac"),
                "{refused:?}"
            );
        }
        let dead = Holder {
            session: "ended".into(),
            ..Holder::of("nam")
        };
        leave(&book, &dead);
        assert_eq!(check(&book), Ok(()));
        assert!(take(&book, "hoa").expect("taken over").is_some());
    }

    /// 34: a mark that says nothing may be one that another machine is just making.
    #[test]
    fn an_empty_mark_is_somebodys() {
        let home = tempfile::TempDir::new().expect("a folder");
        let book = home.path().join("so.tuquan");
        fs::write(mark_of(&book), "").expect("a mark");
        assert!(take(&book, "hoa").is_err());
    }
}
