//! Who has a form of the same row open: a small file beside the book for each open form, written again while it stays open and believed
//! for a minute. It is advice and no lock: nothing is refused because of it, and a session that died is forgotten by itself.

use std::fs::{self, DirBuilder, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use sha2::{Digest, Sha256};

use crate::domain::text::hex;

use super::Office;

/// How long a file is believed.
const BELIEVED: Duration = Duration::from_mins(1);

/// How often it is written again.
const AGAIN: Duration = Duration::from_secs(20);

/// The forms this session has open.
#[derive(Default)]
pub struct Editing {
    written: Vec<PathBuf>,
    at: Option<Instant>,
}

impl Editing {
    /// Says that these rows are open here, and asks who else has one of them open.
    pub fn look_round(&mut self, office: &Office, rows: &[(&'static str, i64)]) -> Vec<String> {
        if office.place().path.as_os_str().is_empty() || office.read_only().is_some() {
            return Vec::new();
        }
        let folder = folder(&office.place().path);
        let own: Vec<PathBuf> = rows
            .iter()
            .map(|row| folder.join(format!("{}-{}", print(row), std::process::id())))
            .collect();
        let is_late = self.at.is_none_or(|at| at.elapsed() >= AGAIN);
        if own != self.written || (is_late && !own.is_empty()) {
            self.forget(&own);
            self.at = Some(Instant::now());
            for file in &own {
                // Advice only: a disk that does not take it disturbs nobody.
                let _ = write(&office.place().path, file, &office.who().name);
            }
            self.written = own;
        }
        let mut others: Vec<String> = rows
            .iter()
            .flat_map(|row| others(&folder, &print(row)))
            .filter(|name| *name != office.who().name)
            .collect();
        others.sort();
        others.dedup();
        others
    }

    fn forget(&self, kept: &[PathBuf]) {
        for file in self.written.iter().filter(|file| !kept.contains(file)) {
            let _ = fs::remove_file(file);
        }
    }
}

impl Drop for Editing {
    fn drop(&mut self) {
        self.forget(&[]);
    }
}

fn folder(book: &Path) -> PathBuf {
    let name = book.file_name().unwrap_or_default().to_string_lossy();
    book.with_file_name(format!(".{name}.dang-sua"))
}

fn print((kind, id): &(&'static str, i64)) -> String {
    hex(&Sha256::digest(format!("{kind}/{id}"))[..8])
}

/// The names in the files of other sessions that are still believed; the others are swept away where they are ours to sweep.
fn others(folder: &Path, print: &str) -> Vec<String> {
    let own = format!("{print}-{}", std::process::id());
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut names = Vec::new();
    for entry in entries.flatten() {
        let file = entry.file_name();
        let file = file.to_string_lossy();
        if !file.starts_with(print) || file == own {
            continue;
        }
        let age = entry
            .metadata()
            .and_then(|data| data.modified())
            .ok()
            .and_then(|written| written.elapsed().ok());
        let is_file = entry.file_type().is_ok_and(|kind| kind.is_file());
        if is_file && age.is_some_and(|age| age < BELIEVED) {
            names.extend(fs::read_to_string(entry.path()).ok());
        } else {
            let _ = fs::remove_file(entry.path());
        }
    }
    names
}

/// Whoever may open the book may see it, and nobody else.
fn write(book: &Path, file: &Path, who: &str) -> std::io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    let folder = file.parent().unwrap_or(file);
    match fs::symlink_metadata(folder) {
        // Whatever else a colleague put there is left alone.
        Ok(about) if !about.is_dir() => return Err(std::io::ErrorKind::NotADirectory.into()),
        Ok(_) => {}
        Err(_) => {
            DirBuilder::new().create(folder)?;
            share(book, folder, 0o770)?;
        }
    }
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::custom_flags(
        &mut options,
        rustix::fs::OFlags::NOFOLLOW.bits().cast_signed(),
    );
    options.open(file)?.write_all(who.as_bytes())?;
    share(book, file, 0o660)
}

#[cfg(unix)]
fn share(book: &Path, file: &Path, most: u32) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let book = fs::metadata(book)?.permissions().mode();
    let is_shared = book & 0o060 != 0;
    let mode = if is_shared { most } else { most & 0o700 };
    fs::set_permissions(file, fs::Permissions::from_mode(mode))
}

#[cfg(not(unix))]
fn share(_book: &Path, _file: &Path, _most: u32) -> std::io::Result<()> {
    Ok(())
}
