//! Opening and making the file (reliability decisions 4.1–4.3): never created by accident, never another program's, never through a
//! link, and noticed when it is moved away under us.

use std::fs::{self, OpenOptions};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, MAIN_DB, OpenFlags};

use super::migrate;
use super::upgrade::{self, Upgraded};
use crate::assets::Migrations;
use crate::domain::problem::{Problem, ReadOnly};

/// `tqn1` in the header of every book.
pub(super) const APPLICATION_ID: i64 = 0x7471_6e31;
/// `tqnM`: a training book, never to be taken for a real one.
pub(super) const TRAINING_ID: i64 = 0x7471_6e4d;

/// Where a book is, and through which SQLite file layer it is reached (tests put a recording one below it).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file.
    pub path: PathBuf,
    /// Name of the file layer; none for the usual one.
    pub layer: Option<String>,
}

impl<P: Into<PathBuf>> From<P> for Place {
    fn from(path: P) -> Self {
        Self {
            path: path.into(),
            layer: None,
        }
    }
}

/// An open book.
pub struct Store {
    pub(super) db: Connection,
    place: Place,
    identity: Option<Identity>,
    read_only: Option<ReadOnly>,
    training: bool,
    pub(super) upgraded: Option<Upgraded>,
    seen: std::cell::Cell<i64>,
}

/// What tells one file from another of the same name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Identity {
    device: u64,
    inode: u64,
}

impl Store {
    /// Makes a new book at `place`; refuses to touch anything that is there already.
    pub fn create(place: impl Into<Place>, training: bool) -> Result<Self, Problem> {
        let place = place.into();
        let path = shown(&place.path);
        make_folder(&place.path).map_err(|error| file_problem(&error, &path))?;
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options
            .open(&place.path)
            .map_err(|error| file_problem(&error, &path))?;
        share_with_group(&place.path, 0o660).map_err(|error| file_problem(&error, &path))?;
        let made = Self::make(&place, training);
        if made.is_err() {
            let _ = fs::remove_file(&place.path);
        }
        made
    }

    fn make(place: &Place, training: bool) -> Result<Self, Problem> {
        let mut db = connect(place, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        let id = if training {
            TRAINING_ID
        } else {
            APPLICATION_ID
        };
        db.execute_batch(&format!(
            "pragma journal_mode = wal; pragma application_id = {id}"
        ))?;
        migrate::make(&mut db)?;
        Ok(Self::over(db, place.clone(), None, training))
    }

    /// A book in memory, for tests and for reading a plan through.
    pub fn memory() -> Result<Self, Problem> {
        let mut db = Connection::open_in_memory()?;
        prepare(&mut db)?;
        migrate::make(&mut db)?;
        Ok(Self::over(db, Place::from(""), None, false))
    }

    /// A second reader of a book that is being upgraded, to copy it.
    pub(super) fn of_upgrade(place: &Place) -> Result<Self, Problem> {
        let db = connect(place, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        let training = header(&db)?.0 == TRAINING_ID;
        Ok(Self::over(db, place.clone(), None, training))
    }

    /// Opens a copy for the one change that a copy may see: values of erased people leave it. A copy of an older program is upgraded for that.
    pub fn open_copy_to_purge(path: &Path) -> Result<Self, Problem> {
        check_file(path)?;
        let place = Place::from(path);
        let mut db = connect(&place, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        upgrade::bring_up_copy(&mut db)?;
        if migrate::schema_print(&db)? != Migrations::print() {
            return Err(Problem::BadBackup { path: shown(path) });
        }
        let training = header(&db)?.0 == TRAINING_ID;
        Ok(Self::over(db, place, None, training))
    }

    /// Opens a book; `asked` opens it for reading only, and a copy opens in no other way. A file that cannot be written is opened for reading
    /// and says so, and so is one of a newer program. An older one is copied and upgraded; `at` is the local time as the journal writes it.
    pub fn open(place: impl Into<Place>, asked: bool, at: &str) -> Result<Self, Problem> {
        let place = place.into();
        let path = shown(&place.path);
        check_file(&place.path)?;
        let is_copy = super::CopySheet::beside(&place.path).is_some();
        let mut db = connect(
            &place,
            if asked || is_copy {
                OpenFlags::SQLITE_OPEN_READ_ONLY
            } else {
                OpenFlags::SQLITE_OPEN_READ_WRITE
            },
        )?;
        let named = |problem| match problem {
            Problem::NotABook { .. } => Problem::NotABook { path: path.clone() },
            Problem::NoRight { .. } => Problem::NoRight { path: path.clone() },
            other => other,
        };
        let (id, schema) = header(&db).map_err(named)?;
        if id != APPLICATION_ID && id != TRAINING_ID {
            return Err(Problem::NotABook { path });
        }
        let mut read_only = if is_copy {
            Some(ReadOnly::Copy)
        } else if asked {
            Some(ReadOnly::Asked)
        } else {
            db.is_readonly(MAIN_DB)?.then_some(ReadOnly::Rights)
        };
        if schema > migrate::SCHEMA {
            if !upgrade::can_read_newer(&db)? {
                return Err(Problem::FileTooNew { schema });
            }
            db.execute_batch("pragma query_only = on")?;
            let training = id == TRAINING_ID;
            return Ok(Self::over(db, place, Some(ReadOnly::Newer), training));
        }
        let mut upgraded = None;
        if schema < migrate::SCHEMA {
            match read_only {
                None => upgraded = upgrade::bring_up(&mut db, &place, at)?,
                Some(_) => db = upgrade::read_older(&db)?,
            }
        }
        if migrate::schema_print(&db)? != Migrations::print() {
            return Err(Problem::Damaged {
                detail: "schema".to_owned(),
            });
        }
        if read_only.is_none() && !folder_is_writable(&place.path) {
            read_only = Some(ReadOnly::Rights);
        }
        let mut store = Self::over(db, place, read_only, id == TRAINING_ID);
        store.upgraded = upgraded;
        Ok(store)
    }

    fn over(db: Connection, place: Place, read_only: Option<ReadOnly>, training: bool) -> Self {
        let identity = identity(&place.path);
        let store = Self {
            db,
            place,
            identity,
            read_only,
            training,
            upgraded: None,
            seen: std::cell::Cell::new(0),
        };
        let _ = store.news();
        store
    }

    /// Where the book is.
    pub fn place(&self) -> &Place {
        &self.place
    }

    /// Why nothing can be written, where that is so.
    pub fn read_only(&self) -> Option<ReadOnly> {
        self.read_only
    }

    /// Locks the book for reading only, or opens it again; a file without write rights stays locked.
    pub fn set_read_only(&mut self, asked: bool) {
        if matches!(self.read_only, None | Some(ReadOnly::Asked)) {
            self.read_only = asked.then_some(ReadOnly::Asked);
        }
    }

    /// From now on nothing is written.
    pub(super) fn lock(&mut self, why: ReadOnly) {
        self.read_only = Some(why);
    }

    /// True for a training book.
    pub fn is_training(&self) -> bool {
        self.training
    }

    /// True where another session has written since the last time this was asked (`pragma data_version`, some µs).
    pub fn news(&self) -> Result<bool, Problem> {
        let version: i64 = self
            .db
            .prepare_cached("pragma data_version")?
            .query_row([], |row| row.get(0))?;
        Ok(self.seen.replace(version) != version)
    }

    /// Refuses to go on where the file was deleted, renamed, replaced or cut while open: SQLite alone accepts and loses the write.
    pub fn check_identity(&self) -> Result<(), Problem> {
        if self.identity.is_none() || self.identity == identity(&self.place.path) {
            Ok(())
        } else {
            Err(Problem::FileMoved)
        }
    }

    /// How hard this connection syncs: 2 is in full.
    pub fn synchronous(&self) -> Result<i64, Problem> {
        Ok(self
            .db
            .query_row("pragma synchronous", [], |row| row.get(0))?)
    }

    /// Writes the log back into the file and empties it, so that erased values are in neither.
    pub fn fold_log(&self) -> Result<(), Problem> {
        self.db
            .query_row("pragma wal_checkpoint(truncate)", [], |_| Ok(()))?;
        Ok(())
    }

    /// Everything SQLite itself finds wrong; empty where all is well.
    pub fn integrity(&self) -> Result<Vec<String>, Problem> {
        let mut ask = self.db.prepare("pragma integrity_check(20)")?;
        let lines: Vec<String> = ask
            .query_map([], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        let mut ask = self.db.prepare("pragma foreign_key_check")?;
        let hanging = ask
            .query_map([], |row| row.get::<_, String>(0))?
            .collect::<Result<Vec<_>, _>>()?;
        Ok(lines
            .into_iter()
            .filter(|line| line != "ok")
            .chain(hanging.into_iter().map(|table| format!("link: {table}")))
            .collect())
    }

    /// True for a file that says of itself that it is a book of this program. Only its head is read, never that of the open book: closing
    /// a second handle on a file drops the locks of the first.
    pub fn is_book(path: &Path) -> bool {
        use std::io::Read;
        let mut head = [0; 72];
        let read = fs::File::open(path).and_then(|mut file| file.read_exact(&mut head));
        let id = i64::from(u32::from_be_bytes([head[68], head[69], head[70], head[71]]));
        read.is_ok()
            && head.starts_with(b"SQLite format 3")
            && [APPLICATION_ID, TRAINING_ID].contains(&id)
    }

    /// The version of SQLite inside this program.
    pub fn library() -> &'static str {
        rusqlite::version()
    }
}

pub(super) fn connect(place: &Place, mode: OpenFlags) -> Result<Connection, Problem> {
    let flags = mode
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_NOFOLLOW
        | OpenFlags::SQLITE_OPEN_EXRESCODE;
    let path = resolved(&place.path);
    let opened = match &place.layer {
        Some(layer) => Connection::open_with_flags_and_vfs(&path, flags, layer.as_str()),
        None => Connection::open_with_flags(&path, flags),
    };
    let mut db = opened.map_err(|error| match Problem::from(error) {
        Problem::NoRight { .. } => Problem::NoRight {
            path: shown(&place.path),
        },
        other => other,
    })?;
    prepare(&mut db)?;
    Ok(db)
}

/// The folder is resolved first, so that only the file itself may not be a link.
fn resolved(path: &Path) -> PathBuf {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    match (fs::canonicalize(folder), path.file_name()) {
        (Ok(folder), Some(name)) => folder.join(name),
        _ => path.to_path_buf(),
    }
}

pub(super) fn prepare(db: &mut Connection) -> Result<(), Problem> {
    db.busy_handler(Some(wait_a_little))?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
    db.set_limit(Limit::SQLITE_LIMIT_LENGTH, 4_000_000)?;
    db.set_limit(Limit::SQLITE_LIMIT_SQL_LENGTH, 100_000)?;
    db.set_limit(Limit::SQLITE_LIMIT_COLUMN, 100)?;
    db.set_limit(Limit::SQLITE_LIMIT_TRIGGER_DEPTH, 10)?;
    db.set_prepared_statement_cache_capacity(128);
    db.execute_batch(
        "pragma synchronous = full; pragma foreign_keys = on; pragma recursive_triggers = on; pragma trusted_schema = off;
         pragma cell_size_check = on; pragma mmap_size = 0; pragma journal_size_limit = 1048576; pragma secure_delete = on;
         pragma temp_store = memory;",
    )?;
    Ok(())
}

/// One to nine milliseconds, again and again up to about 20 s: fair to 50 writers, where SQLite's own waiting refused 18 of 2,000 saves.
fn wait_a_little(tries: i32) -> bool {
    let jitter = 1
        + (u64::from(tries.unsigned_abs()).wrapping_mul(2_654_435_761)
            ^ u64::from(std::process::id()))
            % 9;
    std::thread::sleep(Duration::from_millis(jitter));
    tries < 4_000
}

fn header(db: &Connection) -> Result<(i64, i64), Problem> {
    let id = db.query_row("pragma application_id", [], |row| row.get(0))?;
    Ok((id, migrate::schema_of(db)?))
}

fn check_file(path: &Path) -> Result<(), Problem> {
    let about = fs::symlink_metadata(path).map_err(|error| file_problem(&error, &shown(path)))?;
    let odd = Problem::NotAFile { path: shown(path) };
    if !about.file_type().is_file() {
        return Err(odd);
    }
    #[cfg(unix)]
    if std::os::unix::fs::MetadataExt::nlink(&about) > 1 {
        return Err(odd);
    }
    if about.len() == 0 {
        return Err(Problem::NotABook { path: shown(path) });
    }
    Ok(())
}

/// The folder of a new book, for its owner alone.
fn make_folder(book: &Path) -> std::io::Result<()> {
    let Some(folder) = book
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
    else {
        return Ok(());
    };
    if folder.is_dir() {
        return Ok(());
    }
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// In a folder made for a group (setgid, the group may write) a new file or folder is the group's, whatever the umask: SQLite gives its log
/// the mode of the file.
#[cfg(unix)]
pub(super) fn share_with_group(made: &Path, mode: u32) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let resolved = resolved(made);
    let Some(folder) = resolved.parent() else {
        return Ok(());
    };
    if fs::metadata(folder)?.permissions().mode() & 0o2070 == 0o2070 {
        fs::set_permissions(made, fs::Permissions::from_mode(mode))?;
    }
    Ok(())
}

#[cfg(not(unix))]
pub(super) fn share_with_group(_made: &Path, _mode: u32) -> std::io::Result<()> {
    Ok(())
}

pub(super) fn file_problem(error: &std::io::Error, path: &str) -> Problem {
    use std::io::ErrorKind;
    let path = path.to_owned();
    match error.kind() {
        ErrorKind::NotFound => Problem::NoFile { path },
        ErrorKind::AlreadyExists => Problem::FileExists { path },
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
            Problem::DiskFull
        }
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Problem::NoRight { path },
        ErrorKind::IsADirectory | ErrorKind::NotADirectory => Problem::NotAFile { path },
        _ => Problem::DiskFault,
    }
}

#[cfg(unix)]
fn folder_is_writable(path: &Path) -> bool {
    let folder = resolved(path);
    folder
        .parent()
        .is_none_or(|folder| rustix::fs::access(folder, rustix::fs::Access::WRITE_OK).is_ok())
}

#[cfg(not(unix))]
fn folder_is_writable(_path: &Path) -> bool {
    true
}

#[cfg(unix)]
fn identity(path: &Path) -> Option<Identity> {
    use std::os::unix::fs::MetadataExt;
    let about = fs::metadata(path).ok()?;
    Some(Identity {
        device: about.dev(),
        inode: about.ino(),
    })
}

#[cfg(not(unix))]
fn identity(path: &Path) -> Option<Identity> {
    fs::metadata(path).ok().map(|_| Identity {
        device: 0,
        inode: 0,
    })
}

pub(super) fn shown(path: &Path) -> String {
    path.display().to_string()
}
