//! Half-typed forms, kept beside the book (not in it) a moment behind the typing: they survive a closed window, belong to the person who
//! typed them, and are offered once. A draft is never saved into the book by itself.

use std::ffi::OsStr;
use std::fmt::Write as _;
use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use sha2::{Digest, Sha256};

use super::{Office, Who};

/// The folder with one person's drafts of one book. Every account of the machine has its own, which nobody else reads.
#[derive(Clone, Debug)]
pub struct Folder {
    path: PathBuf,
    author: String,
}

/// Names that others may have taken before drafts are given up.
const PLANTED: u32 = 9;

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

impl Folder {
    /// The drafts of the person at the keys.
    pub fn of(office: &Office) -> Self {
        Self::at(&office.place().path, office.who())
    }

    /// The drafts of a person for the book at that place, there or not.
    pub fn at(book: &Path, who: &Who) -> Self {
        let name = book
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        let account: String = who
            .account
            .chars()
            .map(|letter| {
                if letter.is_ascii_alphanumeric() {
                    letter
                } else {
                    '_'
                }
            })
            .collect();
        let folder = |number: u32| match number {
            0 => book.with_file_name(format!(".{name}.nhap-{account}")),
            _ => book.with_file_name(format!(".{name}.nhap-{account}-{number}")),
        };
        // In a folder that others may write too, the name may have been taken: what is not ours is left alone.
        let path = (0..PLANTED).map(folder).find(|path| is_own(path));
        Self {
            path: path.unwrap_or_else(|| folder(PLANTED)),
            author: format!("{}\0{}", who.name, who.account),
        }
    }

    /// Where it lies.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Makes it, for its owner alone.
    pub(super) fn make(&self) -> std::io::Result<()> {
        private_folder(&self.path)
    }

    /// Keeps a draft: written beside, made durable, then put in the place of the last one. Two windows of one person keep theirs apart.
    pub fn keep(&self, form: &str, boxes: &serde_json::Value) -> std::io::Result<()> {
        private_folder(&self.path)?;
        let own = std::process::id();
        let file = self.path.join(format!("{}-{own}.json", self.print(form)));
        let part = file.with_extension("tam");
        let _ = fs::remove_file(&part);
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut out = options.open(&part)?;
        let at = chrono::Local::now().format("%H:%M %d/%m").to_string();
        out.write_all(&serde_json::to_vec(
            &serde_json::json!({ "at": at, "form": form, "boxes": boxes }),
        )?)?;
        out.sync_all()?;
        fs::rename(&part, &file)?;
        File::open(&self.path)?.sync_all()
    }

    /// The newest draft of a form that no living session is still typing.
    pub fn find(&self, form: &str) -> Option<Draft> {
        let print = self.print(form);
        self.files()
            .into_iter()
            .filter(|file| is_of(&file.path, &print))
            .find_map(|file| read(&file.path, form))
    }

    /// Every draft of this person, the newest first.
    pub fn left(&self) -> Vec<Draft> {
        let files = self.files().into_iter();
        let drafts = files.filter_map(|file| Some((read(&file.path, "")?, file.path)));
        drafts
            .filter(|(draft, path)| is_of(path, &self.print(&draft.form)))
            .map(|(draft, _)| draft)
            .collect()
    }

    /// Forgets the draft of a form.
    pub fn drop(&self, form: &str) {
        let print = self.print(form);
        for file in self.files() {
            if is_of(&file.path, &print) {
                let _ = fs::remove_file(file.path);
            }
        }
    }

    /// The files of sessions that ended, and of this one; the newest first.
    fn files(&self) -> Vec<Kept> {
        let Ok(entries) = fs::read_dir(&self.path) else {
            return Vec::new();
        };
        let mut files: Vec<Kept> = entries
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
        let mut name = String::new();
        for byte in hash.finalize().iter().take(12) {
            write!(name, "{byte:02x}").expect("a String takes every write");
        }
        name
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

/// True where there is nothing yet, or a folder of this account that nobody else can use.
#[cfg(unix)]
fn is_own(path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let me = rustix::process::geteuid().as_raw();
    fs::symlink_metadata(path).map_or(true, |about| {
        about.is_dir() && about.uid() == me && about.mode().trailing_zeros() >= 6
    })
}

#[cfg(not(unix))]
fn is_own(_path: &Path) -> bool {
    true
}

#[cfg(unix)]
fn private_folder(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    if !is_own(path) {
        return Err(std::io::ErrorKind::PermissionDenied.into());
    }
    if path.is_dir() {
        Ok(())
    } else {
        fs::DirBuilder::new()
            .mode(0o700)
            .recursive(true)
            .create(path)
    }
}

#[cfg(not(unix))]
fn private_folder(path: &Path) -> std::io::Result<()> {
    fs::create_dir_all(path)
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
    let draft = folder.find(form)?;
    if is_saved(office, &draft) {
        folder.drop(form);
        return None;
    }
    Some(draft)
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
    let files = fs::read_dir(Folder::of(office).path)
        .into_iter()
        .flatten()
        .flatten();
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
