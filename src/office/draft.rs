//! Half-typed forms, kept beside the book (not in it) a moment behind the typing: they survive a closed window, belong to the person who
//! typed them, and are offered once. A draft is never saved into the book by itself.

use std::fmt::Write as _;
use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::path::PathBuf;

use sha2::{Digest, Sha256};

use super::Office;

/// The folder with one person's drafts of one book.
#[derive(Clone, Debug)]
pub struct Folder {
    path: PathBuf,
    who: String,
}

/// A draft found again.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// When it was kept, `HH:MM dd/mm`.
    pub at: String,
    /// The boxes of the form.
    pub boxes: serde_json::Value,
}

impl Folder {
    /// The drafts of the person at the keys.
    pub fn of(office: &Office) -> Self {
        let book = &office.place().path;
        let name = book
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        Self {
            path: book.with_file_name(format!(".{name}.nhap")),
            who: office.who().name.clone(),
        }
    }

    /// Keeps a draft: written beside, made durable, then put in the place of the last one.
    pub fn keep(&self, form: &str, boxes: &serde_json::Value) -> std::io::Result<()> {
        private_folder(&self.path)?;
        let file = self.file(form);
        let part = file.with_extension(format!("{}.tam", std::process::id()));
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

    /// The draft of a form; a file that cannot be read counts as none.
    pub fn find(&self, form: &str) -> Option<Draft> {
        let text = fs::read(self.file(form)).ok()?;
        let mut kept: serde_json::Value = serde_json::from_slice(&text).ok()?;
        (kept["form"] == form).then(|| Draft {
            at: kept["at"].as_str().unwrap_or_default().to_owned(),
            boxes: kept["boxes"].take(),
        })
    }

    /// Forgets the draft of a form.
    pub fn drop(&self, form: &str) {
        let _ = fs::remove_file(self.file(form));
    }

    fn file(&self, form: &str) -> PathBuf {
        let mut hash = Sha256::new();
        hash.update(self.who.as_bytes());
        hash.update([0]);
        hash.update(form.as_bytes());
        let mut name = String::new();
        for byte in hash.finalize().iter().take(12) {
            write!(name, "{byte:02x}").expect("a String takes every write");
        }
        self.path.join(format!("{name}.json"))
    }
}

#[cfg(unix)]
fn private_folder(path: &std::path::Path) -> std::io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    if path.is_dir() {
        Ok(())
    } else {
        fs::DirBuilder::new().mode(0o700).create(path)
    }
}

#[cfg(not(unix))]
fn private_folder(path: &std::path::Path) -> std::io::Result<()> {
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

/// The draft of a form, if the person at the keys left one.
pub fn find(office: &Office, form: &str) -> Option<Draft> {
    Folder::of(office).find(form)
}

/// Forgets the draft of a form.
pub fn drop(office: &Office, form: &str) {
    Folder::of(office).drop(form);
}
