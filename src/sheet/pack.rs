//! The pre-pass over a zip container: counts while inflating and trusts no size the file declares. Nothing is kept or written.

use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use super::limit::{ENTRIES, ENTRY_BYTES, INFLATED_BYTES, Limit};
use super::read::SheetFault;

/// Inflates every entry once, into nothing, and refuses what goes over a bound or contradicts itself.
pub(super) fn weigh(bytes: &[u8]) -> Result<(), SheetFault> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|fault| broken(&fault))?;
    if archive.len() > ENTRIES {
        return Err(SheetFault::too_large(Limit::Entries));
    }
    if archive.has_duplicate_names() {
        return Err(SheetFault::Strange);
    }
    let mut left = INFLATED_BYTES;
    for index in 0..archive.len() {
        left -= weigh_entry(&mut archive, index, left)?;
    }
    Ok(())
}

fn weigh_entry(
    archive: &mut ZipArchive<Cursor<&[u8]>>,
    index: usize,
    left: u64,
) -> Result<u64, SheetFault> {
    let entry = archive.by_index(index).map_err(|fault| broken(&fault))?;
    if entry.encrypted() {
        return Err(SheetFault::Locked);
    }
    if entry.enclosed_name().is_none() {
        return Err(SheetFault::Strange);
    }
    let declared = entry.size();
    let at = entry.name().map(std::borrow::Cow::into_owned).ok();
    let bound = ENTRY_BYTES.min(left);
    let inflated = std::io::copy(&mut entry.take(bound + 1), &mut std::io::sink())
        .map_err(|_| SheetFault::Unreadable { at })?;
    if inflated > ENTRY_BYTES {
        return Err(SheetFault::too_large(Limit::Entry));
    }
    if inflated > left {
        return Err(SheetFault::too_large(Limit::Inflated));
    }
    if inflated != declared {
        return Err(SheetFault::Strange);
    }
    Ok(inflated)
}

fn broken(fault: &ZipError) -> SheetFault {
    match fault {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => SheetFault::Locked,
        _ => SheetFault::Unreadable { at: None },
    }
}

/// Whether the container has an entry of this name.
pub(super) fn holds(bytes: &[u8], name: &str) -> bool {
    ZipArchive::new(Cursor::new(bytes)).is_ok_and(|archive| archive.index_for_name(name).is_some())
}

/// The start of an entry, at most `most` bytes; empty when it is absent or broken.
pub(super) fn start_of(bytes: &[u8], name: &str, most: u64) -> Vec<u8> {
    let mut start = Vec::new();
    if let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes))
        && let Ok(entry) = archive.by_name(name)
        && entry.take(most).read_to_end(&mut start).is_err()
    {
        start.clear();
    }
    start
}
