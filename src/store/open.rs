//! Opening and making the file (reliability decisions 4.1–4.3): never created by accident, never another program's, never through a
//! link, and noticed when it is moved away under us.

use std::fs::{self, OpenOptions};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, MAIN_DB, OpenFlags, Transaction, TransactionBehavior};

use super::alone::{self, Alone};
use super::disk::{self, Ground, Sight};
use super::migrate;
use super::upgrade::{self, Upgraded};
use crate::assets::Migrations;
use crate::domain::problem::{Problem, ReadOnly};

/// `tqn1` in the header of every book.
pub(super) const APPLICATION_ID: i64 = 0x7471_6e31;
/// `tqnM`: a training book, never to be taken for a real one.
pub(super) const TRAINING_ID: i64 = 0x7471_6e4d;

/// How long a change waits unless it is told otherwise.
const PATIENCE: Duration = Duration::from_secs(20);

/// Where a book is, and through which SQLite file layer it is reached (tests put a recording one below it).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file.
    pub path: PathBuf,
    /// Name of the file layer; none for the usual one.
    pub layer: Option<String>,
    /// Who asked to have it alone, as a disk needs that cannot keep several people apart: then nobody else gets in, and no log is kept.
    pub alone: Option<String>,
}

impl<P: Into<PathBuf>> From<P> for Place {
    fn from(path: P) -> Self {
        Self {
            path: path.into(),
            layer: None,
            alone: None,
        }
    }
}

/// An open book.
pub struct Store {
    pub(super) db: Connection,
    /// Ends with the connection, so that the file is not opened beside it meanwhile.
    _open: disk::Open,
    /// Others are kept out as long as this is held; behind the connection, which goes first.
    _alone: Option<Alone>,
    place: Place,
    known: std::cell::Cell<Option<Sight>>,
    read_only: std::cell::Cell<Option<ReadOnly>>,
    training: bool,
    pub(super) upgraded: Option<Upgraded>,
    seen: std::cell::Cell<i64>,
    /// How long a change waits for the book to be free.
    patience: Duration,
    /// How long the statement in hand waits, in milliseconds.
    waits: Patience,
}

type Patience = Arc<AtomicU64>;

impl Store {
    /// Makes a new book at `place`; refuses to touch anything that is there already.
    pub fn create(place: impl Into<Place>, training: bool) -> Result<Self, Problem> {
        let place = place.into();
        let path = shown(&place.path);
        make_folder(&place.path).map_err(|error| file_problem(&error, &path))?;
        check_ground(&place)?;
        let alone = keep_out(&place)?;
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
        made.map(|made| Self {
            _alone: alone,
            ..made
        })
    }

    fn make(place: &Place, training: bool) -> Result<Self, Problem> {
        let mut db = connect(place, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        let id = if training {
            TRAINING_ID
        } else {
            APPLICATION_ID
        };
        keep_a_log(&db, place)?;
        db.execute_batch(&format!("pragma application_id = {id}"))?;
        migrate::make(&mut db)?;
        Self::over(db, place.clone(), None, training)
    }

    /// A book in memory, for tests and for reading a plan through.
    pub fn memory() -> Result<Self, Problem> {
        let mut db = Connection::open_in_memory()?;
        prepare(&mut db)?;
        migrate::make(&mut db)?;
        Self::over(db, Place::from(""), None, false)
    }

    /// A second reader of a book that is being upgraded, to copy it.
    pub(super) fn of_upgrade(place: &Place) -> Result<Self, Problem> {
        let db = connect(place, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        let training = header(&db)?.0 == TRAINING_ID;
        Self::over(db, place.clone(), None, training)
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
        Self::over(db, place, None, training)
    }

    /// Opens a book; `asked` opens it for reading only, and a copy opens in no other way. A file that cannot be written is opened for reading
    /// and says so, and so is one of a newer program or on a full disk. An older one is copied and upgraded; `at` is the local time as the
    /// journal writes it.
    pub fn open(place: impl Into<Place>, asked: bool, at: &str) -> Result<Self, Problem> {
        let place = place.into();
        check_file(&place.path)?;
        let wanted = if super::CopySheet::beside(&place.path).is_some() {
            super::copy::check_alone(&place.path)?;
            Some(ReadOnly::Copy)
        } else {
            check_ground(&place)?;
            disk::check_log(&resolved(&place.path))?;
            asked.then_some(ReadOnly::Asked)
        };
        let alone = keep_out(&place)?;
        let before = Sight::of(&place.path);
        let store = match Self::open_for(&place, wanted, at) {
            Err(Problem::DiskFull) => Self::open_for(&place, Some(ReadOnly::DiskFull), at),
            opened => opened,
        }?;
        match (before, store.known.get()) {
            (Some(before), Some(now)) if !before.is_of_file(&now) => Err(Problem::FileMoved),
            _ => Ok(Self {
                _alone: alone,
                ..store
            }),
        }
    }

    fn open_for(place: &Place, wanted: Option<ReadOnly>, at: &str) -> Result<Self, Problem> {
        let path = shown(&place.path);
        let opened = match wanted {
            None => connect(place, OpenFlags::SQLITE_OPEN_READ_WRITE),
            Some(ReadOnly::DiskFull) => Ok(upgrade::picture(&connect_alone(place)?)?),
            Some(_) => connect(place, OpenFlags::SQLITE_OPEN_READ_ONLY),
        };
        let named = |problem| match problem {
            Problem::NotABook { .. } => Problem::NotABook { path: path.clone() },
            Problem::NoRight { .. } => Problem::NoRight { path: path.clone() },
            other => other,
        };
        let readable = opened.and_then(|db| header(&db).map(|_| db));
        let (mut db, is_picture) = match readable {
            Err(Problem::NoRight { .. } | Problem::ReadOnly { .. }) => {
                (without_a_log(place).map_err(named)?, true)
            }
            other => (other.map_err(named)?, wanted == Some(ReadOnly::DiskFull)),
        };
        let (id, schema) = header(&db)?;
        if id != APPLICATION_ID && id != TRAINING_ID {
            return Err(Problem::NotABook { path });
        }
        let training = id == TRAINING_ID;
        let mut read_only = match wanted {
            None if is_picture || db.is_readonly(MAIN_DB)? => Some(ReadOnly::Rights),
            wanted => wanted,
        };
        if schema > migrate::SCHEMA {
            if !upgrade::can_read_newer(&db)? {
                return Err(Problem::FileTooNew { schema });
            }
            db.execute_batch("pragma query_only = on")?;
            return Self::over(db, place.clone(), Some(ReadOnly::Newer), training);
        }
        if schema < migrate::SCHEMA && read_only.is_some() {
            let store = Self::over(
                upgrade::read_older(&db)?,
                place.clone(),
                read_only,
                training,
            )?;
            store.known.set(None);
            return Ok(store);
        }
        let upgraded = if schema < migrate::SCHEMA {
            upgrade::bring_up(&mut db, place, at)?
        } else {
            None
        };
        if migrate::schema_print(&db)? != Migrations::print() {
            return Err(Problem::Damaged {
                detail: "schema".to_owned(),
            });
        }
        if read_only.is_none() && !folder_is_writable(&place.path) {
            read_only = Some(ReadOnly::Rights);
        }
        if read_only.is_none() {
            keep_a_log(&db, place)?;
        }
        let mut store = Self::over(db, place.clone(), read_only, training)?;
        store.upgraded = upgraded;
        if is_picture {
            store.known.set(None);
        }
        Ok(store)
    }

    fn over(
        mut db: Connection,
        place: Place,
        read_only: Option<ReadOnly>,
        training: bool,
    ) -> Result<Self, Problem> {
        let waits_for = lasting(PATIENCE);
        db.busy_handler(Some(waits(&waits_for)))?;
        let store = Self {
            db,
            _open: disk::Open::of(&place.path),
            _alone: None,
            place,
            known: std::cell::Cell::new(None),
            read_only: std::cell::Cell::new(read_only),
            training,
            upgraded: None,
            seen: std::cell::Cell::new(0),
            patience: PATIENCE,
            waits: waits_for,
        };
        let _ = store.news();
        if read_only.is_none() {
            disk::mark_log(&resolved(&store.place.path));
        }
        store.known.set(Sight::of(&store.place.path));
        Ok(store)
    }

    /// Where the book is.
    pub fn place(&self) -> &Place {
        &self.place
    }

    /// Why nothing can be written, where that is so.
    pub fn read_only(&self) -> Option<ReadOnly> {
        self.read_only.get()
    }

    /// Locks the book for reading only, or opens it again; a file without write rights stays locked.
    pub fn set_read_only(&mut self, asked: bool) {
        if matches!(self.read_only(), None | Some(ReadOnly::Asked)) {
            self.read_only.set(asked.then_some(ReadOnly::Asked));
        }
    }

    /// From now on nothing is written.
    pub(super) fn lock(&self, why: ReadOnly) {
        self.read_only.set(Some(why));
    }

    /// From now on nothing is written where a damaged place was met: what stands there would be written on.
    pub fn note_damage(&self, problem: &Problem) {
        if matches!(problem, Problem::Damaged { .. }) && self.read_only().is_none() {
            self.lock(ReadOnly::Damaged);
        }
    }

    /// Opens an immediate transaction, waiting no longer than its patience for a colleague who writes.
    pub(super) fn begin(&self) -> Result<Transaction<'_>, Problem> {
        self.waits.store(millis(self.patience), Ordering::Relaxed);
        let begun = Transaction::new_unchecked(&self.db, TransactionBehavior::Immediate);
        self.waits.store(millis(PATIENCE), Ordering::Relaxed);
        Ok(begun?)
    }

    /// How long a change waits for the book to be free.
    pub fn set_patience(&mut self, patience: Duration) {
        self.patience = patience;
    }

    /// True for a training book.
    pub fn is_training(&self) -> bool {
        self.training
    }

    /// True where other accounts of the machine may write into the book too.
    pub fn is_shared(&self) -> bool {
        others_may_write(&self.place.path)
    }

    /// True where another session has written since the last time this was asked (`pragma data_version`, some µs).
    pub fn news(&self) -> Result<bool, Problem> {
        let version: i64 = self
            .db
            .prepare_cached("pragma data_version")?
            .query_row([], |row| row.get(0))?;
        Ok(self.seen.replace(version) != version)
    }

    /// Refuses to go on where the file was deleted, renamed, replaced or cut while open: SQLite alone accepts and loses the write. From then
    /// on the book is locked, whatever comes back under its name.
    pub fn check_identity(&self) -> Result<(), Problem> {
        if self.read_only() == Some(ReadOnly::Moved) {
            return Err(Problem::FileMoved);
        }
        let Some(known) = self.known.get() else {
            return Ok(());
        };
        let now = Sight::of(&self.place.path).filter(|now| known.went_on_to(now));
        let Some(now) = now else {
            self.lock(ReadOnly::Moved);
            return Err(Problem::FileMoved);
        };
        self.known.set(Some(now));
        Ok(())
    }

    /// What the disk of the book is.
    pub fn ground(&self) -> Ground {
        disk::ground(&folder_of(&self.place.path))
    }

    /// Free bytes on the disk of the book; none where the system does not say, and for a book in memory.
    pub fn free(&self) -> Option<u64> {
        self.known.get()?;
        disk::free(&folder_of(&self.place.path))
    }

    /// Refuses long work that writes beside `at` where too little is free for it.
    pub fn check_room(&self, at: &Path) -> Result<(), Problem> {
        let size = fs::metadata(&self.place.path).map_or(0, |about| about.len());
        disk::free(&folder_of(at)).map_or(Ok(()), |free| disk::check_room(free, size))
    }

    /// What a refused write really was: SQLite calls a used-up quota and a bound of the process a fault of the disk.
    pub(super) fn why(&self, problem: Problem) -> Problem {
        match problem {
            Problem::DiskFault => {
                let path = resolved(&self.place.path);
                if disk::is_full(&folder_of(&path), disk::longest(&path)) {
                    Problem::DiskFull
                } else {
                    problem
                }
            }
            Problem::NoRight { .. } => Problem::NoRight {
                path: shown(&self.place.path),
            },
            Problem::NotABook { .. } => Problem::Damaged {
                detail: "header".to_owned(),
            },
            other => other,
        }
    }

    /// How hard this connection syncs: 2 is in full.
    pub fn synchronous(&self) -> Result<i64, Problem> {
        Ok(self
            .db
            .query_row("pragma synchronous", [], |row| row.get(0))?)
    }

    /// Writes the log back into the file and empties it, so that erased values are in neither. False where a reader held it for longer than
    /// the wait: then the last one to leave the book does it.
    pub fn fold_log(&self) -> Result<bool, Problem> {
        let busy: i64 = self
            .db
            .query_row("pragma wal_checkpoint(truncate)", [], |row| row.get(0))?;
        Ok(busy == 0)
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

    /// True where a file may not be written over: a book of this program, open or not, and what SQLite keeps beside one.
    pub fn belongs_to_a_book(path: &Path) -> bool {
        let name = path.to_string_lossy();
        let beside = ["-wal", "-shm", "-journal"];
        let book = beside.iter().find_map(|end| name.strip_suffix(end));
        let is_book = |path: &Path| {
            let regular = fs::metadata(path).is_ok_and(|about| about.is_file());
            regular && (disk::is_open(path) || Self::is_book(path))
        };
        is_book(path) || book.is_some_and(|book| is_book(Path::new(book)))
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
    if place.alone.is_some() {
        return connect_without_log(place);
    }
    let mut db = reach(place, mode)?;
    prepare(&mut db)?;
    Ok(db)
}

/// A book that one person has alone, on a disk that gives no memory in common: no log but a rollback journal, synced with its folder. A log
/// left by the last one is brought into the file without its shared index.
fn connect_without_log(place: &Place) -> Result<Connection, Problem> {
    let mut db = reach(place, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    db.execute_batch("pragma locking_mode = exclusive")?;
    prepare(&mut db)?;
    db.query_row("pragma journal_mode = delete", [], |_| Ok(()))?;
    // Let go again: long work opens the book a second time in this process.
    db.execute_batch(
        "pragma locking_mode = normal; pragma synchronous = extra; select count(*) from sqlite_master",
    )?;
    Ok(db)
}

/// The only way a book on a full disk can be read: alone, without the shared index of the log, for which there is no room. Whoever holds it
/// so keeps everybody else out: for no longer than a picture of it takes.
fn connect_alone(place: &Place) -> Result<Connection, Problem> {
    let mut db = reach(place, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    db.execute_batch("pragma locking_mode = exclusive")?;
    prepare(&mut db)?;
    db.execute_batch("pragma query_only = on")?;
    Ok(db)
}

/// A book where nothing may be written, not even the index that a log needs: where there is no log, a picture of it.
fn without_a_log(place: &Place) -> Result<Connection, Problem> {
    let path = resolved(&place.path);
    if disk::has_log(&path) {
        return Err(Problem::NoRight {
            path: shown(&place.path),
        });
    }
    let escaped = shown(&path)
        .replace('%', "%25")
        .replace('?', "%3f")
        .replace('#', "%23");
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
        | OpenFlags::SQLITE_OPEN_URI
        | OpenFlags::SQLITE_OPEN_EXRESCODE;
    upgrade::picture(&Connection::open_with_flags(
        format!("file:{escaped}?immutable=1"),
        flags,
    )?)
}

/// A copy that was put in the place of the book comes without a log, and so does a book that somebody had alone: several officers need one.
fn keep_a_log(db: &Connection, place: &Place) -> Result<(), Problem> {
    if place.alone.is_some() {
        return Ok(());
    }
    let mode: String = db.query_row("pragma journal_mode", [], |row| row.get(0))?;
    if mode != "wal" {
        db.query_row("pragma journal_mode = wal", [], |_| Ok(()))?;
    }
    Ok(())
}

fn reach(place: &Place, mode: OpenFlags) -> Result<Connection, Problem> {
    let flags = mode
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_NOFOLLOW
        | OpenFlags::SQLITE_OPEN_EXRESCODE;
    let path = resolved(&place.path);
    let opened = match &place.layer {
        Some(layer) => Connection::open_with_flags_and_vfs(&path, flags, layer.as_str()),
        None => Connection::open_with_flags(&path, flags),
    };
    opened.map_err(|error| match Problem::from(error) {
        Problem::NoRight { .. } => Problem::NoRight {
            path: shown(&place.path),
        },
        other => other,
    })
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
    db.busy_handler(Some(waits(&lasting(PATIENCE))))?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
    // A question has one plan, whatever it is asked about: without this many are planned anew with every value, which is dearer than asking.
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
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

/// Waits again and again: fair to 50 writers, where SQLite's own waiting refused 18 of 2,000 saves.
fn waits(patience: &Patience) -> impl FnMut(i32) -> bool + Send + 'static + use<> {
    let patience = patience.clone();
    let mut asked = Instant::now();
    move |tries| {
        if tries == 0 {
            asked = Instant::now();
        }
        nap(tries.unsigned_abs());
        asked.elapsed() < Duration::from_millis(patience.load(Ordering::Relaxed))
    }
}

fn lasting(time: Duration) -> Patience {
    Arc::new(AtomicU64::new(millis(time)))
}

fn millis(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}

/// One to nine milliseconds, each session and each try another.
fn nap(tries: u32) {
    let jitter =
        1 + (u64::from(tries).wrapping_mul(2_654_435_761) ^ u64::from(std::process::id())) % 9;
    std::thread::sleep(Duration::from_millis(jitter));
}

fn header(db: &Connection) -> Result<(i64, i64), Problem> {
    let id = db.query_row("pragma application_id", [], |row| row.get(0))?;
    Ok((id, migrate::schema_of(db)?))
}

/// A book on a disk of another machine is refused: its locks would not hold, and two officers would write over each other.
/// Whoever asked to have it alone may have it there, unless a log beside it tells that somebody had it open otherwise.
pub(super) fn check_ground(place: &Place) -> Result<(), Problem> {
    let path = &place.path;
    if disk::ground(&folder_of(path)) != Ground::Shared {
        return Ok(());
    }
    if place.alone.is_none() {
        return Err(Problem::UnsafeDisk { path: shown(path) });
    }
    if disk::has_log(&resolved(path)) {
        return Err(Problem::OpenThere { path: shown(path) });
    }
    Ok(())
}

/// Takes the book for one person alone where that was asked; else sees that nobody has it so.
fn keep_out(place: &Place) -> Result<Option<Alone>, Problem> {
    let path = resolved(&place.path);
    match &place.alone {
        Some(who) => alone::take(&path, who),
        None => alone::check(&path).map(|()| None),
    }
}

/// The folder of a file, links resolved.
fn folder_of(path: &Path) -> PathBuf {
    let resolved = resolved(path);
    resolved.parent().map(Path::to_path_buf).unwrap_or_default()
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
pub(super) fn make_folder(book: &Path) -> std::io::Result<()> {
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

#[cfg(unix)]
fn others_may_write(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(path).is_ok_and(|about| about.permissions().mode() & 0o022 != 0)
}

#[cfg(not(unix))]
fn others_may_write(_path: &Path) -> bool {
    false
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
    use rustix::fs::{Access, AtFlags, CWD, accessat};
    let folder = resolved(path);
    folder
        .parent()
        // A program that its group lends its rights to counts with them.
        .is_none_or(|folder| accessat(CWD, folder, Access::WRITE_OK, AtFlags::EACCESS).is_ok())
}

#[cfg(not(unix))]
fn folder_is_writable(_path: &Path) -> bool {
    true
}

pub(super) fn shown(path: &Path) -> String {
    path.display().to_string()
}
