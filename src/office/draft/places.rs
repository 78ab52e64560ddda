//! Where drafts may lie: beside the book; else among the person's own files; else where the machine keeps what may be lost. In folders that
//! others may write too, a name may have been taken: what is not ours is left alone.

use std::fs;
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy;
use sha2::{Digest, Sha256};

use crate::domain::text::hex;

/// Names that others may have taken before a place is given up.
const PLANTED: u32 = 9;

/// The places of one account for a book, the best first; there or not.
pub(super) fn of(book: &Path, account: &str) -> Vec<PathBuf> {
    let account: String = account
        .chars()
        .map(|letter| {
            if letter.is_ascii_alphanumeric() {
                letter
            } else {
                '_'
            }
        })
        .collect();
    let name = book
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    let mut places = vec![own(|number| {
        book.with_file_name(format!(".{name}.nhap-{account}{}", ending(number)))
    })];
    let mark = mark(book);
    let folders = etcetera::choose_base_strategy().ok();
    if let Some(folders) = folders {
        let state = folders.state_dir().unwrap_or_else(|| folders.data_dir());
        places.push(own(|number| {
            state
                .join("tuquan")
                .join(format!("nhap-{mark}{}", ending(number)))
        }));
    }
    let temporary = std::env::temp_dir();
    places.push(own(|number| {
        temporary.join(format!("tuquan-nhap-{account}-{mark}{}", ending(number)))
    }));
    places
}

fn ending(number: u32) -> String {
    match number {
        0 => String::new(),
        _ => format!("-{number}"),
    }
}

/// The first of the names that nobody else took.
fn own(named: impl Fn(u32) -> PathBuf) -> PathBuf {
    let free = (0..PLANTED).map(&named).find(|path| is_own(path));
    free.unwrap_or_else(|| named(PLANTED))
}

/// What tells books of one name in different folders.
fn mark(book: &Path) -> String {
    let folder = book
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let folder = fs::canonicalize(folder.unwrap_or(Path::new("."))).unwrap_or_default();
    let whole = folder.join(book.file_name().unwrap_or_default());
    hex(&Sha256::digest(whole.as_os_str().as_encoded_bytes())[..8])
}

/// True where there is nothing yet, or a folder of this account that nobody else can use.
#[cfg(unix)]
pub(super) fn is_own(path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let me = rustix::process::geteuid().as_raw();
    fs::symlink_metadata(path).map_or(true, |about| {
        about.is_dir() && about.uid() == me && about.mode().trailing_zeros() >= 6
    })
}

#[cfg(not(unix))]
pub(super) fn is_own(_path: &Path) -> bool {
    true
}

/// Makes a place, for its owner alone.
#[cfg(unix)]
pub(super) fn make(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    if !is_own(path) {
        return Err(std::io::ErrorKind::PermissionDenied.into());
    }
    if path.is_dir() {
        return Ok(());
    }
    fs::DirBuilder::new()
        .mode(0o700)
        .recursive(true)
        .create(path)?;
    // A draft is durable only in a folder that is.
    path.parent()
        .map_or(Ok(()), |folder| fs::File::open(folder)?.sync_all())
}

#[cfg(not(unix))]
pub(super) fn make(path: &Path) -> std::io::Result<()> {
    fs::create_dir_all(path)
}
