//! The bounds of what is read, and the bounds the reading process sets on itself. Numbers only.

use serde::{Deserialize, Serialize};

/// Largest file, in bytes.
pub(super) const FILE_BYTES: usize = 10 * 1024 * 1024;
/// Most entries of a zip container.
pub(super) const ENTRIES: usize = 2_000;
/// Most bytes one zip entry may inflate to.
pub(super) const ENTRY_BYTES: u64 = 32 * 1024 * 1024;
/// Most bytes all zip entries together may inflate to.
pub(super) const INFLATED_BYTES: u64 = 64 * 1024 * 1024;
/// Most visible sheets of a workbook that are read together.
pub(super) const SHEETS: usize = 50;
/// Highest row number, and most rows of all sheets that are read together.
pub(super) const ROWS: u32 = 20_000;
/// Most columns.
pub(super) const COLUMNS: u32 = 64;
/// Longest cell, in bytes of UTF-8.
pub(super) const CELL_BYTES: usize = 4 * 1024;
/// All text of all sheets together: one shared string may be shown by a million cells, one part of the container be many sheets.
pub(super) const TEXT_BYTES: usize = 32 * 1024 * 1024;
/// Most merged regions remembered.
pub(super) const MERGED: usize = 20_000;
/// Address space of the reading process, in bytes.
const MEMORY_BYTES: u64 = 512 * 1024 * 1024;
/// Processor time of the reading process, in seconds.
const SECONDS: u64 = 30;

/// Which bound a file went over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Limit {
    /// Bytes of the file.
    File,
    /// Entries of the container.
    Entries,
    /// Bytes of one inflated entry.
    Entry,
    /// Bytes of all inflated entries.
    Inflated,
    /// Visible sheets of the workbook.
    Sheets,
    /// Rows of the sheet, or of all sheets that are read together.
    Rows,
    /// Columns of the sheet.
    Columns,
    /// Bytes of one cell.
    Cell,
    /// Bytes of all text of the sheets.
    Text,
    /// Memory of the reading process, in bytes.
    Memory,
    /// Processor seconds of the reading process.
    Time,
}

impl Limit {
    /// The bound itself: bytes, rows, columns, entries or seconds by its kind.
    pub fn value(self) -> u64 {
        match self {
            Limit::File => FILE_BYTES as u64,
            Limit::Entries => ENTRIES as u64,
            Limit::Entry => ENTRY_BYTES,
            Limit::Inflated => INFLATED_BYTES,
            Limit::Sheets => SHEETS as u64,
            Limit::Rows => u64::from(ROWS),
            Limit::Columns => u64::from(COLUMNS),
            Limit::Cell => CELL_BYTES as u64,
            Limit::Text => TEXT_BYTES as u64,
            Limit::Memory => MEMORY_BYTES,
            Limit::Time => SECONDS,
        }
    }
}

/// Binds this process before it looks at a file: memory, processor time, no file written, no core left behind.
#[cfg(unix)]
pub(super) fn bind_process() {
    use rustix::process::Resource;
    bind(Resource::As, MEMORY_BYTES);
    bind(Resource::Cpu, SECONDS);
    bind(Resource::Fsize, 0);
    bind(Resource::Core, 0);
}

/// A lower bound already set by the system stays; a bound the system does not know is done without.
#[cfg(unix)]
fn bind(resource: rustix::process::Resource, bound: u64) {
    let old = rustix::process::getrlimit(resource);
    let lower = |old: Option<u64>| Some(old.map_or(bound, |old| old.min(bound)));
    let new = rustix::process::Rlimit {
        current: lower(old.current),
        maximum: lower(old.maximum),
    };
    let _ = rustix::process::setrlimit(resource, new);
}

/// Windows has no such bounds without a job object: the bounds of the file itself remain.
#[cfg(not(unix))]
pub(super) fn bind_process() {}

/// Gives up, on this thread, the group that the file of the program lends it: what is opened from now on is opened with the rights of the
/// person alone, until the answer is dropped. An error of the machine means that it is still lent.
#[cfg(target_os = "linux")]
pub fn without_lent_group() -> std::io::Result<Option<Lent>> {
    use rustix::process::{getegid, getgid};
    let (own, lent) = (getgid(), getegid());
    if own == lent {
        return Ok(None);
    }
    rustix::thread::set_thread_res_gid(own, own, lent)?;
    Ok(Some(Lent(lent)))
}

/// Gives it up for good.
#[cfg(target_os = "linux")]
pub(super) fn drop_lent_group() -> std::io::Result<()> {
    let own = rustix::process::getgid();
    Ok(rustix::thread::set_thread_res_gid(own, own, own)?)
}

/// A lent group, to be taken up again.
#[cfg(target_os = "linux")]
pub struct Lent(rustix::process::Gid);

#[cfg(target_os = "linux")]
impl Drop for Lent {
    fn drop(&mut self) {
        // It is this thread's saved group, which a thread may always take up.
        let _ = rustix::thread::set_thread_res_gid(rustix::process::getgid(), self.0, self.0);
    }
}

/// Elsewhere no program is lent a group.
#[cfg(not(target_os = "linux"))]
pub fn without_lent_group() -> std::io::Result<Option<()>> {
    Ok(None)
}

/// Elsewhere no program is lent a group.
#[cfg(not(target_os = "linux"))]
pub(super) fn drop_lent_group() -> std::io::Result<()> {
    Ok(())
}
