//! Copies of the whole book: made in one consistent moment while others write, read back and checked before they bear their name, with a
//! sheet beside them that tells what they are. Never a plain copy of the live file.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::chain::{self, Anchor};
use super::disk;
use super::migrate;
use super::open::{self, Place, Store, file_problem, shown};
use super::upgrade;
use crate::assets::Migrations;
use crate::domain::problem::Problem;
use crate::domain::text;

/// The sheet beside a copy (`<copy>.json`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CopySheet {
    /// When it was made, `YYYY-MM-DDTHH:MM:SS`.
    pub made_at: String,
    /// Which book it is a copy of.
    pub book: String,
    /// The name of the office.
    pub office: String,
    /// A copy of a training book.
    pub training: bool,
    /// The schema of the copy.
    pub schema: i64,
    /// The program that made it.
    pub program: String,
    /// The newest step of its history.
    pub step: i64,
    /// The seal of that step: an anchor of the chain.
    pub seal: String,
    /// Rows by kind.
    pub rows: BTreeMap<String, i64>,
    /// SHA-256 of the file, 64 digits.
    pub sha256: String,
}

impl CopySheet {
    /// Where the sheet of a copy lies.
    pub fn path(copy: &Path) -> PathBuf {
        let mut name = copy.file_name().unwrap_or_default().to_os_string();
        name.push(".json");
        copy.with_file_name(name)
    }

    /// The sheet beside a file; none where it is no copy.
    pub fn beside(copy: &Path) -> Option<Self> {
        serde_json::from_slice(&fs::read(Self::path(copy)).ok()?).ok()
    }

    /// The seal of the copy as an anchor of the chain.
    pub fn anchor(&self) -> Anchor {
        Anchor {
            op: self.step,
            seal: self.seal.clone(),
        }
    }
}

impl Store {
    /// A copy into a new file of mode 0600, verified, with its sheet beside it. `made_at` is the local time as the journal writes it.
    pub fn copy_to(&self, to: &Path, made_at: &str) -> Result<CopySheet, Problem> {
        let path = shown(to);
        let sheet_path = CopySheet::path(to);
        if to.exists() || sheet_path.exists() {
            return Err(Problem::FileExists { path });
        }
        self.check_room(to)?;
        let part = with_ending(to, &format!("{}.tam", std::process::id()));
        let made = self.copy_into(&part, made_at).and_then(|sheet| {
            write_private(&sheet_path, &serde_json::to_vec_pretty(&sheet)?)
                .and_then(|()| fs::rename(&part, to))
                .map_err(|error| file_problem(&error, &path))?;
            sync_folder(to);
            Ok(sheet)
        });
        if made.is_err() {
            let _ = fs::remove_file(&part);
            let _ = fs::remove_file(&sheet_path);
        }
        made
    }

    fn copy_into(&self, part: &Path, made_at: &str) -> Result<CopySheet, Problem> {
        let _ = fs::remove_file(part);
        let folder = part
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty());
        write_private(part, b"")
            .map_err(|error| file_problem(&error, &folder.map_or_else(|| shown(part), shown)))?;
        self.db.execute("vacuum into ?", [shown(part)])?;
        look_over(part, made_at, self.is_training())
    }

    /// Puts a training book that was made in memory into a new file: whole or not at all. `at` is the local time as the journal writes it.
    pub fn lay_down_training(&self, to: &Path, at: &str) -> Result<(), Problem> {
        let path = shown(to);
        if to.exists() {
            return Err(Problem::FileExists { path });
        }
        open::make_folder(to).map_err(|error| file_problem(&error, &path))?;
        open::check_ground(&Place::from(to))?;
        let id = open::TRAINING_ID;
        self.db
            .execute_batch(&format!("pragma application_id = {id}"))?;
        let part = with_ending(to, &format!("{}.tam", std::process::id()));
        let laid = self.copy_into(&part, at).and_then(|_| {
            open::share_with_group(&part, 0o660)
                .and_then(|()| fs::rename(&part, to))
                .map_err(|error| file_problem(&error, &path))
        });
        match laid {
            Ok(()) => sync_folder(to),
            Err(_) => {
                let _ = fs::remove_file(&part);
            }
        }
        laid
    }

    /// Which book this is: 32 digits, the same in every copy of it.
    pub fn uuid(&self) -> Result<String, Problem> {
        uuid(&self.db)
    }
}

/// The ending of the folder with the kept copies, behind the name of the book.
const FOLDER: &str = ".sao-luu";
/// The ending of a copy.
pub const ENDING: &str = "tuquan";

/// The folder with the kept copies of a book; none for a book in memory.
pub fn folder_of(book: &Path) -> Option<PathBuf> {
    let mut name = book.file_name()?.to_os_string();
    name.push(FOLDER);
    Some(book.with_file_name(name))
}

/// Makes the folder of the copies: for its owner alone, or in a folder of a group for the group.
pub fn make_folder(path: &Path) -> Result<(), Problem> {
    if path.is_dir() {
        return Ok(());
    }
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
        .create(path)
        .and_then(|()| open::share_with_group(path, 0o2770))
        .map_err(|error| file_problem(&error, &shown(path)))
}

/// The schema since which a book has a chain, and the one since which it has a number of its own.
const CHAINED_SINCE: i64 = 2;
pub(super) const NAMED_SINCE: i64 = 3;

/// A verified copy of a book that is about to be upgraded, among its kept copies. The book is locked by the one who asks.
pub(super) fn before_upgrade(place: &Place, from: i64, at: &str) -> Result<PathBuf, Problem> {
    let folder = folder_of(&place.path).unwrap_or_default();
    make_folder(&folder)?;
    let moment: String = at.chars().filter(|sign| *sign != ':').collect();
    let name = |more: String| {
        folder.join(format!(
            "{}-muc-{from}{more}.{ENDING}",
            moment.replace('T', "-")
        ))
    };
    let mut to = name(String::new());
    let mut number = 1;
    while to.exists() {
        number += 1;
        to = name(format!("-{number}"));
    }
    let source = Store::of_upgrade(place)?;
    source.copy_to(&to, at)?;
    Ok(to)
}

/// Writes the number of the book, known only since the upgrade, onto the sheet of the copy from before.
pub(super) fn name_book(copy: &Path, book: &str) -> Result<(), Problem> {
    let sheet = CopySheet::beside(copy).ok_or_else(|| Problem::BadBackup { path: shown(copy) })?;
    let book = book.to_owned();
    put_sheet(copy, &CopySheet { book, ..sheet })
}

/// Reads a fresh copy back and writes down what it is; a copy of an older schema is whole as it is.
fn look_over(copy: &Path, made_at: &str, training: bool) -> Result<CopySheet, Problem> {
    let bad = || Problem::BadBackup { path: shown(copy) };
    let db = Connection::open_with_flags(copy, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let verdict: String = db.query_row("pragma integrity_check(1)", [], |row| row.get(0))?;
    let schema = migrate::schema_of(&db)?;
    let of_today = schema == migrate::SCHEMA;
    if verdict != "ok"
        || schema > migrate::SCHEMA
        || (of_today && migrate::schema_print(&db)? != Migrations::print())
    {
        return Err(bad());
    }
    let mut rows = upgrade::counts(&db)?;
    rows.retain(|table, _| crate::domain::kinds::find(table).is_some());
    let office = db
        .query_row("select name from office where id = 1", [], |row| row.get(0))
        .unwrap_or_default();
    let head = match schema {
        CHAINED_SINCE.. => chain::head(&db)?,
        _ => None,
    };
    let book = match schema {
        NAMED_SINCE.. => uuid(&db)?,
        _ => String::new(),
    };
    drop(db);
    Ok(CopySheet {
        made_at: made_at.to_owned(),
        book,
        office,
        training,
        schema,
        program: env!("CARGO_PKG_VERSION").to_owned(),
        step: head.as_ref().map_or(0, |head| head.op),
        seal: head.map(|head| head.seal).unwrap_or_default(),
        rows,
        sha256: sha256(copy)?,
    })
}

/// Changes a copy on purpose: values of erased people leave it. The changed one gets a name of its own and takes the place of the old one
/// only when it is whole with its sheet, so that a power cut leaves one of them, or both.
pub fn revise(
    copy: &Path,
    change: impl FnOnce(&mut Store) -> Result<(), Problem>,
) -> Result<PathBuf, Problem> {
    let known = verify(copy)?;
    let path = shown(copy);
    let io = |error: std::io::Error| file_problem(&error, &path);
    let part = with_ending(copy, &format!("{}.tam", std::process::id()));
    let _ = fs::remove_file(&part);
    let revised = write_private(&part, b"")
        .and_then(|()| fs::copy(copy, &part).map(|_| ()))
        .map_err(io)
        .and_then(|()| change(&mut Store::open_copy_to_purge(&part)?))
        .and_then(|()| look_over(&part, &known.made_at, known.training))
        .and_then(|sheet| {
            // It keeps the seal it was made with: that step stands in the book too, the one that purged does not.
            let (step, seal) = (known.step, known.seal);
            let sheet = CopySheet {
                step,
                seal,
                ..sheet
            };
            let to = free_name(copy);
            write_private(&CopySheet::path(&to), &serde_json::to_vec_pretty(&sheet)?)
                .and_then(|()| fs::rename(&part, &to))
                .map_err(io)?;
            sync_folder(&to);
            Ok(to)
        });
    match &revised {
        Ok(to) => {
            for old in [copy.to_path_buf(), CopySheet::path(copy)] {
                fs::remove_file(old).map_err(io)?;
            }
            sync_folder(to);
        }
        Err(_) => {
            let _ = fs::remove_file(&part);
        }
    }
    revised
}

/// The name of a copy with the first number behind it that nobody uses: `2026-11-22-090000-2.1.tuquan`.
fn free_name(copy: &Path) -> PathBuf {
    let stem = copy.file_stem().unwrap_or_default().to_string_lossy();
    let stem = stem.split('.').next().unwrap_or_default();
    (1..u32::MAX)
        .map(|number| copy.with_file_name(format!("{stem}.{number}.{ENDING}")))
        .find(|free| !free.exists() && !CopySheet::path(free).exists())
        .unwrap_or_else(|| copy.to_path_buf())
}

/// Puts a note into the folder of the copies in the place of the one before; a link that somebody put there is not followed.
pub fn put_note(path: &Path, bytes: &[u8]) {
    let _ = fs::remove_file(path);
    let _ = write_private(path, bytes);
}

/// Puts a sheet in the place of the one beside a copy.
fn put_sheet(copy: &Path, sheet: &CopySheet) -> Result<(), Problem> {
    let path = CopySheet::path(copy);
    let part = with_ending(&path, "tam");
    let _ = fs::remove_file(&part);
    write_private(&part, &serde_json::to_vec_pretty(sheet)?)
        .and_then(|()| fs::rename(&part, &path))
        .map_err(|error| file_problem(&error, &shown(&path)))?;
    sync_folder(&path);
    Ok(())
}

/// Writes a sheet beside a copy that came without one, after looking it over.
pub fn adopt(copy: &Path, made_at: &str) -> Result<CopySheet, Problem> {
    let training = Store::open(copy, true, made_at)?.is_training();
    let sheet = look_over(copy, made_at, training)?;
    let path = CopySheet::path(copy);
    write_private(&path, &serde_json::to_vec_pretty(&sheet)?)
        .map_err(|error| file_problem(&error, &shown(&path)))?;
    Ok(sheet)
}

/// The book that a kept copy lies beside, by the name of its folder.
pub fn book_beside(copy: &Path) -> Option<PathBuf> {
    let folder = copy.parent()?;
    let name = folder.file_name()?.to_str()?.strip_suffix(FOLDER)?;
    Some(folder.with_file_name(name))
}

/// True where both lie in one place: a book made anew beside the one whose copy it comes from stays the group's.
pub fn is_home(copy: &Path, to: &Path) -> bool {
    let place = |path: &Path| fs::canonicalize(path.parent()?).ok();
    let to = place(&std::path::absolute(to).unwrap_or_default());
    let home = book_beside(copy).as_deref().and_then(place);
    home.is_some() && home == to
}

/// Makes a new book out of a copy: verified before, never over anything that is there. The copy stays as it is. `alone` is asked between
/// reading and writing: as long as its answer lives, what is written is the person's own.
pub fn make_book<T>(
    copy: &Path,
    to: &Path,
    alone: impl FnOnce() -> Result<T, Problem>,
) -> Result<CopySheet, Problem> {
    let sheet = verify(copy)?;
    let mut source = File::open(copy).map_err(|error| file_problem(&error, &shown(copy)))?;
    let _own = alone()?;
    let told = |error: std::io::Error| file_problem(&error, &shown(to));
    let mut out = private(to).map_err(told)?;
    let made = std::io::copy(&mut source, &mut out).and_then(|_| out.sync_all());
    if let Err(error) = made {
        let _ = fs::remove_file(to);
        return Err(told(error));
    }
    sync_folder(to);
    Ok(sheet)
}

/// Takes away what copies that were cut short left in a folder: their programs are gone.
pub fn sweep(folder: &Path) {
    for path in fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
    {
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let maker = name
            .strip_suffix(".tam")
            .and_then(|name| name.rsplit(['.', '-']).next());
        let lives = |pid: &str| Path::new("/proc").join(pid).exists();
        if maker.is_some_and(|pid| pid.parse::<u32>().is_ok() && !lives(pid)) {
            let _ = fs::remove_file(path);
        }
    }
}

/// Refuses a copy whose bytes are not those that were verified.
pub fn verify(copy: &Path) -> Result<CopySheet, Problem> {
    let bad = || Problem::BadBackup { path: shown(copy) };
    if !copy.exists() {
        return Err(Problem::NoFile { path: shown(copy) });
    }
    let sheet = CopySheet::beside(copy).ok_or_else(bad)?;
    check_alone(copy)?;
    if sha256(copy)? == sheet.sha256 {
        Ok(sheet)
    } else {
        Err(bad())
    }
}

/// Refuses a copy with a log or a journal beside it: no copy is made with one, and SQLite would lay it over what was verified.
pub(super) fn check_alone(copy: &Path) -> Result<(), Problem> {
    let is_there = |ending: &&str| disk::beside(copy, ending).is_some_and(|file| file.exists());
    if ["-wal", "-journal"].iter().any(is_there) {
        return Err(Problem::BadBackup { path: shown(copy) });
    }
    Ok(())
}

pub(super) fn uuid(db: &Connection) -> Result<String, Problem> {
    let mut ask = db.prepare_cached("select uuid from book")?;
    Ok(ask.query_row([], |row| row.get(0))?)
}

/// SHA-256 of a file that nobody has open, as 64 digits.
fn sha256(path: &Path) -> Result<String, Problem> {
    File::open(path)
        .and_then(digest_of)
        .map_err(|error| file_problem(&error, &shown(path)))
}

/// SHA-256 of everything that can be read, as 64 digits.
pub(super) fn digest_of(mut source: impl Read) -> std::io::Result<String> {
    let mut hash = Sha256::new();
    let mut bytes = vec![0; 64 * 1024];
    loop {
        let read = source.read(&mut bytes)?;
        if read == 0 {
            return Ok(text::hex(&hash.finalize()));
        }
        hash.update(&bytes[..read]);
    }
}

/// A new file for its owner alone; in a folder of a group, for the group.
pub(super) fn private(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(path)?;
    open::share_with_group(path, 0o660)?;
    Ok(file)
}

/// The same with its content, made durable.
fn write_private(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut file = private(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    name.push(".");
    name.push(ending);
    path.with_file_name(name)
}

fn sync_folder(of: &Path) {
    let folder = of
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
}
