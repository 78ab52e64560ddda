//! Half-typed forms, kept beside the book (not in it) a moment behind the typing, and elsewhere where there is no room or no right: they
//! survive a closed window, belong to the person who typed them, and are offered once. A draft is never saved into the book by itself.

mod places;

use std::ffi::OsStr;
use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

use sha2::{Digest, Sha256};

use super::{Office, Who};
use crate::domain::form::Say;
use crate::domain::text::hex;

/// The places of one person's drafts of one book: the first one that takes a draft holds it. Every account of the machine has its own, which
/// nobody else reads.
#[derive(Clone, Debug)]
pub struct Folder {
    places: Vec<PathBuf>,
    author: String,
}

/// A draft found again.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// The form it was typed into.
    pub form: String,
    /// When it was kept, `HH:MM dd/mm`.
    pub at: String,
    /// The boxes of the form.
    pub boxes: serde_json::Value,
}

impl Draft {
    /// That it was taken back, with its age.
    pub fn say(&self) -> Say {
        Say::new("form-draft").with("at", self.at.as_str())
    }
}

impl Folder {
    /// The drafts of the person at the keys; another book in the same place has none of them.
    pub fn of(office: &Office) -> Self {
        let mut folder = Self::at(&office.place().path, office.who());
        let book = office.store.uuid().unwrap_or_default();
        folder.author = format!("{}\0{book}", folder.author);
        folder
    }

    /// The drafts of a person for the book at that place, there or not.
    pub fn at(book: &Path, who: &Who) -> Self {
        Self {
            places: places::of(book, &who.account),
            author: format!("{}\0{}", who.name, who.account),
        }
    }

    /// Where it lies: beside the book.
    pub(super) fn path(&self) -> &Path {
        &self.places[0]
    }

    /// Makes it, for its owner alone.
    pub(super) fn make(&self) -> std::io::Result<()> {
        places::make(self.path())
    }

    /// Keeps a draft beside the book or, where that takes nothing, in the next place that does; it then lies in no other. Two windows of one
    /// person keep theirs apart. The error is that of the first place, where no place takes it.
    pub fn keep(&self, form: &str, boxes: &serde_json::Value) -> std::io::Result<()> {
        let name = self.name(form);
        let at = chrono::Local::now().format("%H:%M %d/%m").to_string();
        let text =
            serde_json::to_vec(&serde_json::json!({ "at": at, "form": form, "boxes": boxes }))?;
        let mut refused = None;
        for place in &self.places {
            // The group that is lent for the book has no business among the person's own files.
            let own = (place != self.path()).then(crate::sheet::without_lent_group);
            let kept = put(place, &name, &text);
            std::mem::drop(own);
            if kept.is_ok() {
                for other in self.places.iter().filter(|other| *other != place) {
                    let _ = fs::remove_file(other.join(&name));
                }
                return Ok(());
            }
            refused = refused.or(kept.err());
        }
        refused.map_or(Ok(()), Err)
    }

    /// The draft of a form: what this session typed itself, else the newest that no living session is still typing. From then on it is this
    /// session's, so that no other takes it too and every further one stays for the next time.
    pub fn find(&self, form: &str) -> Option<Draft> {
        let print = self.print(form);
        let mut files = self.files();
        files.retain(|file| is_of(&file.path, &print));
        let own = self.name(form);
        files.sort_by_key(|file| !file.path.ends_with(&own));
        let take = |file: Kept| {
            let draft = read(&file.path, form)?;
            let taken = fs::rename(&file.path, file.path.with_file_name(&own));
            let elsewhere = taken.is_err_and(|error| error.kind() == std::io::ErrorKind::NotFound);
            (!elsewhere).then_some(draft)
        };
        files.into_iter().find_map(take)
    }

    /// The newest draft of every form this person left, the newest first.
    pub fn left(&self) -> Vec<Draft> {
        let mut left: Vec<Draft> = Vec::new();
        for file in self.files() {
            if let Some(draft) = read(&file.path, "")
                && is_of(&file.path, &self.print(&draft.form))
                && left.iter().all(|newer| newer.form != draft.form)
            {
                left.push(draft);
            }
        }
        left
    }

    /// Forgets the draft of a form that this session typed or took.
    pub fn drop(&self, form: &str) {
        let own = self.name(form);
        for place in self.places.iter().filter(|place| places::is_own(place)) {
            let _ = fs::remove_file(place.join(&own));
        }
    }

    /// The file this session keeps the draft of a form in.
    fn name(&self, form: &str) -> String {
        format!("{}-{}.json", self.print(form), std::process::id())
    }

    /// The files of sessions that ended, and of this one; the newest first.
    fn files(&self) -> Vec<Kept> {
        let places = self.places.iter().filter(|place| places::is_own(place));
        let mut files: Vec<Kept> = places
            .flat_map(fs::read_dir)
            .flatten()
            .flatten()
            .map(|entry| entry.path())
            .filter(|path| {
                path.extension() == Some(OsStr::new("json")) && !is_typed_elsewhere(path)
            })
            .map(|path| Kept {
                written: fs::metadata(&path).and_then(|data| data.modified()).ok(),
                path,
            })
            .collect();
        files.sort_by_key(|file| std::cmp::Reverse(file.written));
        files
    }

    /// What names the files of a form: nothing of the person or the form can be read from it.
    fn print(&self, form: &str) -> String {
        let mut hash = Sha256::new();
        hash.update(self.author.as_bytes());
        hash.update([0]);
        hash.update(form.as_bytes());
        hex(&hash.finalize()[..12])
    }
}

struct Kept {
    path: PathBuf,
    written: Option<SystemTime>,
}

fn stem(path: &Path) -> Option<(&str, u32)> {
    let (print, session) = path.file_stem()?.to_str()?.split_once('-')?;
    Some((print, session.parse().ok()?))
}

fn is_of(path: &Path, print: &str) -> bool {
    stem(path).is_some_and(|(own, _)| own == print)
}

/// Another session of this machine is alive and types into it.
fn is_typed_elsewhere(path: &Path) -> bool {
    let Some((_, session)) = stem(path) else {
        return true;
    };
    let program = |of: &str| fs::read(format!("/proc/{of}/comm")).ok();
    session != std::process::id()
        && program(&session.to_string()).is_some_and(|other| Some(other) == program("self"))
}

/// A file that is no draft is put aside as `.hong` and counts as none. A blank `form` takes any.
fn read(path: &Path, form: &str) -> Option<Draft> {
    let text = fs::read(path).ok()?;
    let kept: Option<serde_json::Value> = serde_json::from_slice(&text).ok();
    let draft = kept.and_then(|mut kept| {
        Some(Draft {
            form: kept["form"].as_str()?.to_owned(),
            at: kept["at"].as_str()?.to_owned(),
            boxes: kept["boxes"].take(),
        })
    });
    let Some(draft) = draft.filter(|draft| draft.boxes.is_object()) else {
        let _ = fs::rename(path, path.with_extension("hong"));
        return None;
    };
    (form.is_empty() || draft.form == form).then_some(draft)
}

/// Written beside, made durable, then put in the place of the last one; what could not be written leaves nothing.
fn put(place: &Path, name: &str, text: &[u8]) -> std::io::Result<()> {
    // The thread that hears the line being cut writes the same draft.
    static ONE_BY_ONE: Mutex<()> = Mutex::new(());
    let _mine = ONE_BY_ONE.lock().unwrap_or_else(PoisonError::into_inner);
    places::make(place)?;
    let part = place.join(name).with_extension("tam");
    let _ = fs::remove_file(&part);
    let put = write_part(&part, text).and_then(|()| fs::rename(&part, place.join(name)));
    if put.is_err() {
        let _ = fs::remove_file(&part);
    }
    put.and_then(|()| File::open(place)?.sync_all())
}

fn write_part(part: &Path, text: &[u8]) -> std::io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut out = options.open(part)?;
    out.write_all(text)?;
    out.sync_all()
}

/// Keeps the draft of a form for the person at the keys.
pub fn keep(office: &Office, form: &str, boxes: &serde_json::Value) -> std::io::Result<()> {
    if office.place().path.as_os_str().is_empty() {
        Ok(())
    } else {
        Folder::of(office).keep(form, boxes)
    }
}

/// The draft of a form, if the person at the keys left one. What went into the book before the line was cut is no draft any more.
pub fn find(office: &Office, form: &str) -> Option<Draft> {
    let folder = Folder::of(office);
    while let Some(draft) = folder.find(form) {
        if !is_saved(office, &draft) {
            return Some(draft);
        }
        folder.drop(form);
        // Where it cannot be forgotten it would be found again and again.
        if folder.find(form).as_ref() == Some(&draft) {
            break;
        }
    }
    None
}

/// Every draft the person at the keys left, the newest first.
pub fn left(office: &Office) -> Vec<Draft> {
    if office.place().path.as_os_str().is_empty() {
        return Vec::new();
    }
    let mut drafts = Folder::of(office).left();
    drafts.retain(|draft| !is_saved(office, draft));
    drafts
}

fn is_saved(office: &Office, draft: &Draft) -> bool {
    let token = draft.boxes["token"]
        .as_str()
        .filter(|token| !token.is_empty());
    token.is_some_and(|token| matches!(office.ask().step_by_token(token), Ok(Some(_))))
}

/// Forgets every draft, whoever typed it, in which one of these texts stands: an erased person is in none.
pub(super) fn forget(office: &Office, texts: &[String]) {
    let places = Folder::of(office).places;
    let files = places.iter().flat_map(fs::read_dir).flatten().flatten();
    for path in files.map(|file| file.path()) {
        let kept = fs::read_to_string(&path).unwrap_or_default();
        if texts
            .iter()
            .any(|text| !text.is_empty() && kept.contains(text.as_str()))
        {
            let _ = fs::remove_file(path);
        }
    }
}

/// Forgets the draft of a form.
pub fn drop(office: &Office, form: &str) {
    Folder::of(office).drop(form);
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn folder(places: &[&Path]) -> Folder {
        Folder {
            places: places.iter().map(|place| place.to_path_buf()).collect(),
            author: "hoa".into(),
        }
    }

    /// 198: what the first place does not take goes to the second, is found in either, and lies in one place only.
    #[test]
    fn a_draft_has_a_second_place() {
        let home = tempfile::TempDir::new().expect("a folder");
        let (first, second) = (home.path().join("first"), home.path().join("second"));
        let both = folder(&[&first, &second]);
        both.keep("team/new", &json!({"name": "one"}))
            .expect("kept");
        fs::remove_dir_all(&first).expect("removed");
        fs::write(&first, "no folder").expect("in the way");
        both.keep("team/new", &json!({"name": "two"}))
            .expect("kept");
        assert_eq!(both.find("team/new").expect("found").boxes["name"], "two");
        assert_eq!(both.left().len(), 1);
        fs::remove_file(&first).expect("removed");
        both.keep("team/new", &json!({"name": "three"}))
            .expect("kept");
        assert_eq!(folder(&[&second]).left(), []);
        assert_eq!(both.find("team/new").expect("found").boxes["name"], "three");
    }

    /// 198: where it lies in both, for a line was cut in between, the newest is offered, once, and both are forgotten together.
    #[test]
    fn the_newest_of_two_places_is_offered_once() {
        let home = tempfile::TempDir::new().expect("a folder");
        let (first, second) = (home.path().join("first"), home.path().join("second"));
        folder(&[&first])
            .keep("team/new", &json!({"name": "old"}))
            .expect("kept");
        folder(&[&second])
            .keep("team/new", &json!({"name": "new"}))
            .expect("kept");
        let old = File::options()
            .write(true)
            .open(only(&first))
            .expect("the draft");
        old.set_modified(SystemTime::UNIX_EPOCH).expect("aged");
        let both = folder(&[&first, &second]);
        assert_eq!(both.find("team/new").expect("found").boxes["name"], "new");
        assert_eq!(both.left().len(), 1);
        both.drop("team/new");
        assert_eq!(both.left(), []);
    }

    /// Two windows killed together leave two drafts of one form: each is offered in its turn, and none goes with the other.
    #[test]
    fn two_windows_killed_together_lose_no_draft() {
        let home = tempfile::TempDir::new().expect("a folder");
        let place = home.path().join("drafts");
        let folder = folder(&[&place]);
        for (session, name) in [(u32::MAX, "one"), (u32::MAX - 1, "two")] {
            folder
                .keep("team/new", &json!({ "name": name }))
                .expect("kept");
            let own = place.join(folder.name("team/new"));
            let print = folder.print("team/new");
            let ended = place.join(format!("{print}-{session}.json"));
            fs::rename(own, ended).expect("of a session that ended");
        }
        let mut found = Vec::new();
        while let Some(draft) = folder.find("team/new") {
            assert_eq!(
                folder.find("team/new"),
                Some(draft.clone()),
                "it stays mine"
            );
            found.push(draft.boxes["name"].as_str().map(str::to_owned));
            folder.drop("team/new");
        }
        found.sort();
        assert_eq!(found, [Some("one".to_owned()), Some("two".to_owned())]);
    }

    /// 21, 198: a place without room keeps no half of a draft.
    #[test]
    fn no_place_is_an_error_and_leaves_nothing() {
        let home = tempfile::TempDir::new().expect("a folder");
        let none = home.path().join("none");
        fs::write(&none, "").expect("in the way");
        assert!(folder(&[&none]).keep("team/new", &json!({})).is_err());
        assert_eq!(folder(&[&none]).left(), []);
    }

    fn only(folder: &Path) -> PathBuf {
        let mut files = fs::read_dir(folder).expect("a folder").flatten();
        files.next().expect("a file").path()
    }
}
