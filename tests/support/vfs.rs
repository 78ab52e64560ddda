//! A disk under `SQLite` that can lose power and fail: a VFS that passes every call to the system's own and keeps a log.
//!
//! `Shim::register("name")`, open the book with that VFS, work inside `record`, mark each promise with `ack`, then
//! `crash_states` rebuilds what a power cut could have left and asks whether every promise still holds. `fail_at` makes
//! the n-th call of a kind fail instead. The files must be opened through the shim first: it reads what was there
//! before, and a plain open and close of a file in this process would drop `SQLite`'s locks on it.

// SQLite takes a VFS only as C structs and C functions. This is the one place of the project that needs `unsafe`.
#![allow(unsafe_code)]

use std::ffi::{CStr, CString, c_int, c_void};
use std::fs;
use std::mem::size_of;
use std::path::{Path, PathBuf};
use std::ptr;
use std::slice;
use std::sync::{Mutex, MutexGuard, PoisonError};

use proptest::prelude::RngExt;
use rusqlite::ffi::{self, sqlite3_file, sqlite3_int64, sqlite3_io_methods, sqlite3_vfs};
use rusqlite::{Connection, OpenFlags};

use super::disk::{self, FileId, Log};

/// A fault of the disk that a call can be made to answer with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// A write finds no room.
    DiskFull,
    /// A write breaks.
    Write,
    /// A sync breaks: nothing written since the last one is certain.
    Sync,
    /// A read breaks.
    Read,
    /// The shared index of the log cannot grow, as on a full disk.
    SharedMemory,
}

impl Fault {
    fn code(self) -> c_int {
        match self {
            Self::DiskFull => ffi::SQLITE_FULL,
            Self::Write => ffi::SQLITE_IOERR_WRITE,
            Self::Sync => ffi::SQLITE_IOERR_FSYNC,
            Self::Read => ffi::SQLITE_IOERR_READ,
            Self::SharedMemory => ffi::SQLITE_IOERR_SHMSIZE,
        }
    }

    fn call(self) -> Call {
        match self {
            Self::DiskFull | Self::Write => Call::Write,
            Self::Sync => Call::Sync,
            Self::Read => Call::Read,
            Self::SharedMemory => Call::ShmMap,
        }
    }
}

/// The calls that can be made to fail.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Call {
    Read,
    Write,
    Sync,
    ShmMap,
}

struct Armed {
    fault: Fault,
    calls_left: u64,
    lasting: bool,
    fired: bool,
}

#[derive(Default)]
struct State {
    log: Log,
    main: Option<PathBuf>,
    window: (usize, usize),
    armed: Option<Armed>,
    /// Nothing is logged: for faults at each call, thousands of books long.
    silent: bool,
}

impl State {
    /// The code this call must answer with, if it is the one that fails.
    fn strike(&mut self, call: Call) -> Option<c_int> {
        let armed = self
            .armed
            .as_mut()
            .filter(|armed| armed.fault.call() == call)?;
        armed.calls_left = armed.calls_left.saturating_sub(1);
        let strikes = armed.calls_left == 0 && (armed.lasting || !armed.fired);
        armed.fired |= strikes;
        strikes.then(|| armed.fault.code())
    }
}

/// What `SQLite` holds: its own struct first, so that the pointer it hands back is also a pointer to ours.
#[repr(C)]
struct ShimVfs {
    base: sqlite3_vfs,
    system: *mut sqlite3_vfs,
    state: Mutex<State>,
    name: CString,
}

/// One registered disk. It stays registered as long as the process, because `SQLite` may still hold it.
pub(crate) struct Shim {
    vfs: *const ShimVfs,
}

// SAFETY: the struct behind the pointer is never freed, and its only part that changes is behind a mutex.
unsafe impl Send for Shim {}
// SAFETY: as above.
unsafe impl Sync for Shim {}

/// What a power cut left, for the caller to judge.
pub(crate) struct Crash<'a> {
    /// The book's file in the rebuilt folder. It may be missing if the cut came before the book was made.
    pub(crate) path: &'a Path,
    /// The promises made before the cut, in order.
    pub(crate) acked: &'a [u64],
}

/// The judgement over many power cuts.
#[derive(Debug)]
pub(crate) struct Report {
    /// How many power cuts were tried.
    pub(crate) states: usize,
    /// Cuts after which `SQLite` itself finds the file damaged.
    pub(crate) damaged: Vec<String>,
    /// Cuts after which the caller's closure found a promise broken.
    pub(crate) broken: Vec<String>,
}

impl Report {
    /// Fails with the first damage or broken promise, its seed and its place.
    pub(crate) fn assert_sound(&self) {
        let first = self.damaged.first().or(self.broken.first());
        let (damaged, broken) = (self.damaged.len(), self.broken.len());
        assert!(
            first.is_none(),
            "of {} power cuts {damaged} damaged the file, {broken} broke a promise; first: {first:?}",
            self.states
        );
    }
}

impl Shim {
    /// Registers a VFS of this name over the system's own. Each test takes a name of its own.
    pub(crate) fn register(name: &str) -> Self {
        let name = CString::new(name).expect("a VFS name has no NUL");
        // SAFETY: a null name asks for the default VFS, which lives as long as the process.
        let system = unsafe { ffi::sqlite3_vfs_find(ptr::null()) };
        assert!(!system.is_null(), "SQLite has no VFS of its own");
        // SAFETY: the struct is plain data; the copy shares only the functions and their private data.
        let mut base = unsafe { ptr::read(system) };
        base.iVersion = base.iVersion.min(2);
        base.szOsFile += c_int::try_from(size_of::<ShimFile>()).expect("the struct is small");
        base.pNext = ptr::null_mut();
        base.zName = name.as_ptr();
        base.xOpen = Some(open);
        base.xDelete = Some(delete);
        let vfs = Box::into_raw(Box::new(ShimVfs {
            base,
            system,
            state: Mutex::default(),
            name,
        }));
        // SAFETY: the struct was just leaked, so it outlives every use SQLite makes of it.
        let answer = unsafe { ffi::sqlite3_vfs_register(vfs.cast(), 0) };
        assert_eq!(answer, ffi::SQLITE_OK, "SQLite refused the VFS");
        Self { vfs }
    }

    /// The same for faults alone: it keeps no log, and cannot tell what a power cut would leave.
    pub(crate) fn without_log(name: &str) -> Self {
        let shim = Self::register(name);
        state(shim.vfs).silent = true;
        shim
    }

    /// The name to open a connection with.
    pub(crate) fn name(&self) -> &str {
        // SAFETY: never freed, never changed.
        let name: &CStr = unsafe { &(*self.vfs).name };
        name.to_str().expect("the name was given as text")
    }

    /// Opens a plain connection on this disk, making the file if it is missing.
    pub(crate) fn connect(&self, path: &Path) -> rusqlite::Result<Connection> {
        Connection::open_with_flags_and_vfs(path, OpenFlags::default(), self.name())
    }

    /// Runs the work during which the power may go.
    pub(crate) fn record<T>(&self, work: impl FnOnce() -> T) -> T {
        let start = state(self.vfs).log.len();
        let answer = work();
        let mut state = state(self.vfs);
        state.window = (start, state.log.len());
        answer
    }

    /// Marks that the person was just told "saved", for the change called `id`.
    pub(crate) fn ack(&self, id: u64) {
        state(self.vfs).log.ack(id);
    }

    /// Cuts the power `count` times at random moments of the recorded work and lets `check` judge each outcome, before
    /// `SQLite`'s own integrity check. `check` opens the file as the program would, with the system's own VFS.
    pub(crate) fn crash_states(
        &self,
        seed: u64,
        count: usize,
        mut check: impl FnMut(&Crash) -> Result<(), String>,
    ) -> Report {
        let state = state(self.vfs);
        let main = state
            .main
            .as_deref()
            .expect("no database was opened through the shim");
        let mut chance = disk::chance(seed);
        let (start, end) = state.window;
        let mut cuts: Vec<usize> = (0..count)
            .map(|_| chance.random_range(start..=end))
            .collect();
        cuts.sort_unstable();
        let mut report = Report {
            states: count,
            damaged: Vec::new(),
            broken: Vec::new(),
        };
        let mut disk = state.log.before();
        for (nth, cut) in cuts.into_iter().enumerate() {
            state.log.play(&mut disk, cut);
            let folder = disk::memory_folder();
            let path = restore(folder.path(), main, disk.after_power_cut(&mut chance));
            let place = format!("seed {seed}, cut {nth} at {cut} of {start}..{end}");
            if let Err(why) = check(&Crash {
                path: &path,
                acked: &disk.acked,
            }) {
                report.broken.push(format!("{place}: {why}"));
            }
            if path.exists()
                && let Err(why) = integrity(&path)
            {
                report.damaged.push(format!("{place}: {why}"));
            }
        }
        report
    }

    /// Makes the `n`-th call of the fault's kind from now fail, once.
    pub(crate) fn fail_at(&self, n: u64, fault: Fault) {
        state(self.vfs).armed = Some(Armed {
            fault,
            calls_left: n,
            lasting: false,
            fired: false,
        });
    }

    /// Makes the `n`-th call of the fault's kind from now, and every later one, fail.
    pub(crate) fn fail_from(&self, n: u64, fault: Fault) {
        state(self.vfs).armed = Some(Armed {
            fault,
            calls_left: n,
            lasting: true,
            fired: false,
        });
    }

    /// The disk is well again. Says whether the fault had fired.
    pub(crate) fn heal(&self) -> bool {
        state(self.vfs)
            .armed
            .take()
            .is_some_and(|armed| armed.fired)
    }
}

/// Runs `attempt(1)`, `attempt(2)`, … until one answers that its fault did not fire, and counts those that fired.
/// Each attempt sets up its own file, calls `fail_at(n, …)`, works, and answers with `heal()`.
pub(crate) fn every_fault(mut attempt: impl FnMut(u64) -> bool) -> u64 {
    let mut fired = 0;
    while attempt(fired + 1) {
        fired += 1;
    }
    fired
}

fn restore(
    folder: &Path,
    main: &Path,
    files: impl IntoIterator<Item = (PathBuf, Vec<u8>)>,
) -> PathBuf {
    let place = |path: &Path| folder.join(path.file_name().expect("a database has a file name"));
    for (path, content) in files {
        fs::write(place(&path), content).expect("the rebuilt folder takes files");
    }
    place(main)
}

fn integrity(path: &Path) -> Result<(), String> {
    let said = Connection::open(path).and_then(|book| {
        book.query_row("pragma integrity_check", [], |row| row.get::<_, String>(0))
    });
    match said {
        Ok(said) if said == "ok" => Ok(()),
        Ok(said) => Err(said),
        Err(error) => Err(error.to_string()),
    }
}

fn state<'a>(vfs: *const ShimVfs) -> MutexGuard<'a, State> {
    // SAFETY: a `ShimVfs` is never freed; only its mutex is borrowed, SQLite changes other parts of it.
    let state: &'a Mutex<State> = unsafe { &*ptr::addr_of!((*vfs).state) };
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

/// An open file: our part first, the system's own file right behind it, as `szOsFile` asked for.
#[repr(C)]
struct ShimFile {
    base: sqlite3_file,
    vfs: *const ShimVfs,
    id: Option<FileId>,
}

unsafe fn inner(file: *mut sqlite3_file) -> *mut sqlite3_file {
    // SAFETY: SQLite allocated `szOsFile` bytes, our struct and the system's; ours keeps the alignment.
    unsafe { file.cast::<ShimFile>().add(1).cast() }
}

/// Calls a method of the system's own file.
macro_rules! system {
    ($file:ident, $method:ident $(, $argument:expr)*) => {{
        // SAFETY: SQLite calls methods only on files that `open` opened, with arguments fit for that method.
        unsafe {
            let inner = inner($file);
            let method = (*(*inner).pMethods).$method.expect("a system file has every method of version 2");
            method(inner $(, $argument)*)
        }
    }};
}

/// Methods that need no more than to be passed on.
macro_rules! pass_on {
    ($($name:ident = $method:ident($($argument:ident: $kind:ty),*) -> $answer:ty;)*) => {
        $(unsafe extern "C" fn $name(file: *mut sqlite3_file $(, $argument: $kind)*) -> $answer {
            system!(file, $method $(, $argument)*)
        })*
    };
}

pass_on! {
    close = xClose() -> c_int;
    file_size = xFileSize(size: *mut sqlite3_int64) -> c_int;
    lock = xLock(level: c_int) -> c_int;
    unlock = xUnlock(level: c_int) -> c_int;
    check_reserved = xCheckReservedLock(answer: *mut c_int) -> c_int;
    control = xFileControl(op: c_int, argument: *mut c_void) -> c_int;
    sector_size = xSectorSize() -> c_int;
    device = xDeviceCharacteristics() -> c_int;
    shm_lock = xShmLock(offset: c_int, n: c_int, flags: c_int) -> c_int;
    shm_barrier = xShmBarrier() -> ();
    shm_unmap = xShmUnmap(delete: c_int) -> c_int;
}

// Version 2: without memory mapping, every byte goes through `read` and `write`.
static METHODS: sqlite3_io_methods = sqlite3_io_methods {
    iVersion: 2,
    xClose: Some(close),
    xRead: Some(read),
    xWrite: Some(write),
    xTruncate: Some(truncate),
    xSync: Some(sync),
    xFileSize: Some(file_size),
    xLock: Some(lock),
    xUnlock: Some(unlock),
    xCheckReservedLock: Some(check_reserved),
    xFileControl: Some(control),
    xSectorSize: Some(sector_size),
    xDeviceCharacteristics: Some(device),
    xShmMap: Some(shm_map),
    xShmLock: Some(shm_lock),
    xShmBarrier: Some(shm_barrier),
    xShmUnmap: Some(shm_unmap),
    xFetch: None,
    xUnfetch: None,
};

unsafe extern "C" fn open(
    vfs: *mut sqlite3_vfs,
    name: ffi::sqlite3_filename,
    file: *mut sqlite3_file,
    flags: c_int,
    out_flags: *mut c_int,
) -> c_int {
    let shim: *const ShimVfs = vfs.cast();
    // SAFETY: a name given to `xOpen` is a path ending in NUL, or null for a nameless temporary file.
    let path = (!name.is_null()).then(|| unsafe { path_of(name) });
    let kept = ffi::SQLITE_OPEN_MAIN_DB | ffi::SQLITE_OPEN_WAL | ffi::SQLITE_OPEN_MAIN_JOURNAL;
    let path = path.filter(|_| flags & kept != 0 && !state(shim).silent);
    // Read before the system opens it: closing our own handle later would drop the locks SQLite has taken by then.
    let was = path
        .as_deref()
        .filter(|path| state(shim).log.file(path).is_none())
        .and_then(|path| fs::read(path).ok());
    // SAFETY: passed on with the system's own VFS and the part of the file that belongs to it.
    let answer = unsafe {
        let system = (*shim).system;
        let open = (*system).xOpen.expect("every VFS can open");
        open(system, name, inner(file), flags, out_flags)
    };
    if answer != ffi::SQLITE_OK {
        // SAFETY: a failed open may still want closing, when it set its methods; ours stay null, so SQLite will not.
        unsafe {
            if !(*inner(file)).pMethods.is_null() {
                close(file);
            }
            (*file).pMethods = ptr::null();
        }
        return answer;
    }
    let id = path.map(|path| met(shim, &path, was, flags));
    // SAFETY: the memory is ours to fill until we return.
    unsafe {
        file.cast::<ShimFile>().write(ShimFile {
            base: sqlite3_file {
                pMethods: &raw const METHODS,
            },
            vfs: shim,
            id,
        });
    };
    ffi::SQLITE_OK
}

/// The file in the log: known, found with its content, or new.
fn met(shim: *const ShimVfs, path: &Path, was: Option<Vec<u8>>, flags: c_int) -> FileId {
    let mut state = state(shim);
    if flags & ffi::SQLITE_OPEN_MAIN_DB != 0 && state.main.is_none() {
        state.main = Some(path.to_path_buf());
    }
    match (state.log.file(path), was) {
        (Some(id), _) => id,
        (None, Some(content)) => state.log.find(path, content),
        (None, None) => state.log.create(path),
    }
}

unsafe extern "C" fn delete(
    vfs: *mut sqlite3_vfs,
    name: *const std::ffi::c_char,
    sync_folder: c_int,
) -> c_int {
    let shim: *const ShimVfs = vfs.cast();
    // SAFETY: passed on with the system's own VFS; the name is a path ending in NUL.
    let (answer, path) = unsafe {
        let system = (*shim).system;
        let delete = (*system).xDelete.expect("every VFS can delete");
        (delete(system, name, sync_folder), path_of(name))
    };
    if answer == ffi::SQLITE_OK {
        state(shim).log.delete(&path, sync_folder != 0);
    }
    answer
}

unsafe fn path_of(name: *const std::ffi::c_char) -> PathBuf {
    // SAFETY: the caller gives a string ending in NUL.
    PathBuf::from(
        unsafe { CStr::from_ptr(name) }
            .to_str()
            .expect("test paths are UTF-8"),
    )
}

/// The state behind an open file, and its place in the log.
unsafe fn owner<'a>(file: *mut sqlite3_file) -> (MutexGuard<'a, State>, Option<FileId>) {
    // SAFETY: `open` wrote a `ShimFile` there.
    let ShimFile { vfs, id, .. } = unsafe { file.cast::<ShimFile>().read() };
    (state(vfs), id)
}

unsafe extern "C" fn read(
    file: *mut sqlite3_file,
    to: *mut c_void,
    length: c_int,
    offset: sqlite3_int64,
) -> c_int {
    // SAFETY: the file is open.
    let struck = unsafe { owner(file) }.0.strike(Call::Read);
    struck.unwrap_or_else(|| system!(file, xRead, to, length, offset))
}

unsafe extern "C" fn write(
    file: *mut sqlite3_file,
    from: *const c_void,
    length: c_int,
    offset: sqlite3_int64,
) -> c_int {
    // SAFETY: the file is open, and stays locked in the log until the write is in both places.
    let (mut state, id) = unsafe { owner(file) };
    if let Some(code) = state.strike(Call::Write) {
        return code;
    }
    let answer = system!(file, xWrite, from, length, offset);
    if let (ffi::SQLITE_OK, Some(id)) = (answer, id) {
        // SAFETY: SQLite gives `length` bytes at `from`.
        let bytes = unsafe {
            slice::from_raw_parts(from.cast::<u8>(), usize::try_from(length).unwrap_or(0))
        };
        state
            .log
            .write(id, u64::try_from(offset).unwrap_or(0), bytes);
    }
    answer
}

unsafe extern "C" fn truncate(file: *mut sqlite3_file, length: sqlite3_int64) -> c_int {
    // SAFETY: the file is open.
    let (mut state, id) = unsafe { owner(file) };
    let answer = system!(file, xTruncate, length);
    if let (ffi::SQLITE_OK, Some(id)) = (answer, id) {
        state.log.truncate(id, u64::try_from(length).unwrap_or(0));
    }
    answer
}

unsafe extern "C" fn sync(file: *mut sqlite3_file, flags: c_int) -> c_int {
    // SAFETY: the file is open.
    let (mut state, id) = unsafe { owner(file) };
    if let Some(code) = state.strike(Call::Sync) {
        return code;
    }
    let answer = system!(file, xSync, flags);
    if let (ffi::SQLITE_OK, Some(id)) = (answer, id) {
        state.log.sync(id);
    }
    answer
}

unsafe extern "C" fn shm_map(
    file: *mut sqlite3_file,
    page: c_int,
    size: c_int,
    extend: c_int,
    to: *mut *mut c_void,
) -> c_int {
    // SAFETY: the file is open.
    let struck = unsafe { owner(file) }.0.strike(Call::ShmMap);
    struck.unwrap_or_else(|| system!(file, xShmMap, page, size, extend, to))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    const SAVES: u64 = 60;

    /// A book in which each save writes two rows that belong together.
    fn book(shim: &Shim, path: &Path, pragmas: &str) -> rusqlite::Result<Connection> {
        let book = shim.connect(path)?;
        book.execute_batch(pragmas)?;
        book.execute_batch("create table if not exists line (save integer, half integer, body text, primary key (save, half)) strict")?;
        Ok(book)
    }

    fn save(book: &mut Connection, id: u64) -> rusqlite::Result<()> {
        let tx = book.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
        for half in 0..2 {
            let body = "x".repeat(usize::try_from(id % 7).unwrap_or(0) * 300);
            tx.execute(
                "insert into line values (?, ?, ?)",
                (i64::try_from(id).unwrap(), half, body),
            )?;
        }
        tx.commit()
    }

    /// Every acknowledged save is there, and none by half.
    fn promises(path: &Path, acked: &[u64]) -> Result<(), String> {
        let saved = halves(path).map_err(|error| error.to_string())?;
        if let Some((id, _)) = saved.iter().find(|(_, halves)| **halves != 2) {
            return Err(format!("save {id} is there by half"));
        }
        match acked
            .iter()
            .find(|id| !saved.contains_key(&i64::try_from(**id).unwrap()))
        {
            Some(id) => Err(format!("save {id} was acknowledged and is gone")),
            None => Ok(()),
        }
    }

    fn halves(path: &Path) -> rusqlite::Result<BTreeMap<i64, i64>> {
        let book = Connection::open(path)?;
        let mut query = book.prepare("select save, count(*) from line group by save")?;
        query
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect()
    }

    fn power_cuts(name: &str, pragmas: &str) -> Report {
        let folder = disk::memory_folder();
        let shim = Shim::register(name);
        let path = folder.path().join("book.db");
        drop(book(&shim, &path, pragmas).unwrap());
        shim.record(|| {
            let mut book = book(&shim, &path, pragmas).unwrap();
            book.pragma_update(None, "wal_autocheckpoint", 20).unwrap();
            for id in 0..SAVES {
                save(&mut book, id).unwrap();
                shim.ack(id);
            }
        });
        shim.crash_states(7, 2000, |crash| promises(crash.path, crash.acked))
    }

    #[test]
    fn a_log_with_full_syncs_loses_nothing_acknowledged() {
        let report = power_cuts(
            "cut-full",
            "pragma journal_mode = wal; pragma synchronous = full",
        );
        report.assert_sound();
        assert_eq!(report.states, 2000);
    }

    #[test]
    fn a_log_with_normal_syncs_is_caught_losing_saves() {
        let report = power_cuts(
            "cut-normal",
            "pragma journal_mode = wal; pragma synchronous = normal",
        );
        assert!(report.damaged.is_empty(), "{:?}", report.damaged.first());
        assert!(
            report.broken.len() > 100,
            "only {} of {} states lost a save",
            report.broken.len(),
            report.states
        );
    }

    #[test]
    fn a_book_without_syncs_is_caught_damaged() {
        let report = power_cuts(
            "cut-off",
            "pragma journal_mode = wal; pragma synchronous = off",
        );
        assert!(
            report.damaged.len() > 100,
            "only {} of {} states damaged the file",
            report.damaged.len(),
            report.states
        );
    }

    #[test]
    fn a_rollback_journal_synced_with_its_folder_loses_nothing_acknowledged() {
        power_cuts(
            "cut-extra",
            "pragma journal_mode = delete; pragma synchronous = extra",
        )
        .assert_sound();
    }

    /// Works with the n-th call of a kind failing, and checks on a healthy disk that what was acknowledged stayed.
    fn faulty_work(shim: &Shim, n: u64, arm: impl Fn(u64)) -> bool {
        let folder = disk::memory_folder();
        let path = folder.path().join("book.db");
        let pragmas =
            "pragma journal_mode = wal; pragma synchronous = full; pragma wal_autocheckpoint = 5";
        drop(book(shim, &path, pragmas).unwrap());
        arm(n);
        let mut acked = Vec::new();
        if let Ok(mut book) = book(shim, &path, pragmas) {
            acked.extend((0..12).filter(|id| save(&mut book, *id).is_ok()));
        }
        let fired = shim.heal();
        promises(&path, &acked).unwrap_or_else(|why| panic!("fault at call {n}: {why}"));
        integrity(&path).unwrap_or_else(|why| panic!("fault at call {n}: {why}"));
        fired
    }

    #[test]
    fn a_disk_that_fails_once_loses_nothing_acknowledged() {
        let shim = Shim::register("fail-once");
        for fault in [
            Fault::DiskFull,
            Fault::Write,
            Fault::Sync,
            Fault::Read,
            Fault::SharedMemory,
        ] {
            let fired = every_fault(|n| faulty_work(&shim, n, |n| shim.fail_at(n, fault)));
            assert!(fired > 0, "{fault:?} never fired");
        }
    }

    #[test]
    fn a_disk_that_stays_full_loses_nothing_acknowledged() {
        let shim = Shim::register("stays-full");
        let fired = every_fault(|n| faulty_work(&shim, n, |n| shim.fail_from(n, Fault::DiskFull)));
        assert!(fired > 20, "only {fired} writes");
    }
}
