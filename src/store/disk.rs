//! What lies under a book: the kind of disk it is on, how much of that is free, and what tells its file from another one put in its place.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::domain::problem::Problem;

/// What a disk is to a book.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// A disk of this machine.
    Sound,
    /// FAT or exFAT: no rights, and nothing kept when the stick is pulled out.
    Plain,
    /// A disk of another machine: locks and the log of SQLite hold on one machine only.
    Shared,
}

/// File systems of other machines by their numbers in `statfs(2)`: NFS, SMB, CIFS, SMB 2, 9P, AFS, Coda, Ceph, OCFS2 and GFS2, Lustre,
/// folders shared by VirtualBox and by VMware.
const SHARED: [i64; 12] = [
    0x6969,
    0x517b,
    0xff53_4d42,
    0xfe53_4d42,
    0x0102_1997,
    0x5346_414f,
    0x7375_7245,
    0x00c3_6400,
    0x7461_636f,
    0x0bd0_0bd0,
    0x786f_4256,
    0xbacb_acbc,
];

/// MS-DOS (FAT) and exFAT.
const PLAIN: [i64; 2] = [0x4d44, 0x2011_bab0];

/// A file system that a program makes: what is behind it stands in the table of mounts.
const FUSE: i64 = 0x6573_5546;

/// The kind of disk by its number, and by the name of its driver where a program makes it.
fn ground_of(number: i64, driver: &str) -> Ground {
    // The number is 32 bits wide and comes with a sign on some machines.
    let number = number & 0xffff_ffff;
    if PLAIN.contains(&number) {
        Ground::Plain
    } else if SHARED.contains(&number) {
        Ground::Shared
    } else if number == FUSE {
        match driver {
            "fuseblk" => Ground::Plain,
            _ => Ground::Shared,
        }
    } else {
        Ground::Sound
    }
}

/// The kind of disk a folder is on; a sound one where the system does not say.
#[cfg(target_os = "linux")]
pub(super) fn ground(folder: &Path) -> Ground {
    let Ok(told) = rustix::fs::statfs(folder) else {
        return Ground::Sound;
    };
    ground_of(told.f_type, &driver(folder).unwrap_or_default())
}

#[cfg(not(target_os = "linux"))]
pub(super) fn ground(_folder: &Path) -> Ground {
    Ground::Sound
}

/// The driver behind a folder, from the table of mounts.
#[cfg(target_os = "linux")]
fn driver(folder: &Path) -> Option<String> {
    use std::os::unix::fs::MetadataExt;
    let device = fs::metadata(folder).ok()?.dev();
    let device = format!(
        "{}:{}",
        rustix::fs::major(device),
        rustix::fs::minor(device)
    );
    let table = fs::read_to_string("/proc/self/mountinfo").ok()?;
    let line = table
        .lines()
        .find(|line| line.split(' ').nth(2) == Some(device.as_str()))?;
    let (_, behind) = line.split_once(" - ")?;
    behind.split(' ').next().map(str::to_owned)
}

/// Below so many free bytes people are told, while there is still time: 200 MiB.
pub const LITTLE: u64 = 200 << 20;

/// What must be free before long work on a book of `size` bytes begins: three times the book, and 20 MiB.
fn needed(size: u64) -> u64 {
    size * 3 + (20 << 20)
}

/// Refuses long work where too little is free for it.
pub(super) fn check_room(free: u64, size: u64) -> Result<(), Problem> {
    if free >= needed(size) {
        return Ok(());
    }
    Err(Problem::LowSpace {
        needed_mib: (needed(size) >> 20) as i64 + 1,
    })
}

/// Free bytes on the disk of a folder, for this person; none where the system does not say.
#[cfg(unix)]
pub(super) fn free(folder: &Path) -> Option<u64> {
    let told = rustix::fs::statvfs(folder).ok()?;
    Some(told.f_bavail * told.f_frsize)
}

#[cfg(not(unix))]
pub(super) fn free(_folder: &Path) -> Option<u64> {
    None
}

/// True where no byte more can be written beside a book in `folder`, or into a file of `length` bytes, by the disk, a quota or a bound of
/// this process: SQLite calls the latter two a fault of the disk.
#[cfg(unix)]
pub(super) fn is_full(folder: &Path, length: u64) -> bool {
    use std::io::{ErrorKind, Write};
    /// What one step may add to a file.
    const STEP: u64 = 1 << 20;
    let bound = rustix::process::getrlimit(rustix::process::Resource::Fsize).current;
    if bound.is_some_and(|bound| bound <= length + STEP) {
        return true;
    }
    let probe = folder.join(format!(".tuquan-{}.tam", std::process::id()));
    let tried = super::copy::private(&probe).and_then(|mut file| {
        file.write_all(&vec![1; 65_536])
            .and_then(|()| file.sync_all())
    });
    let _ = fs::remove_file(&probe);
    tried.is_err_and(|error| {
        matches!(
            error.kind(),
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge
        )
    })
}

#[cfg(not(unix))]
pub(super) fn is_full(_folder: &Path, _length: u64) -> bool {
    false
}

/// Bytes of the longer of a book and its log.
pub(super) fn longest(book: &Path) -> u64 {
    let log = log_of(book);
    [Some(book), log.as_deref()]
        .into_iter()
        .flatten()
        .filter_map(|file| fs::metadata(file).ok())
        .map(|about| about.len())
        .max()
        .unwrap_or_default()
}

/// Where the log of a book is, while it has one.
fn log_of(book: &Path) -> Option<PathBuf> {
    beside(book, "-wal")
}

/// The file that SQLite keeps beside a book under its name with that ending.
pub(super) fn beside(book: &Path, ending: &str) -> Option<PathBuf> {
    let mut name = book.file_name()?.to_os_string();
    name.push(ending);
    Some(book.with_file_name(name))
}

/// What was seen of the file of an open book.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Sight {
    file: Identity,
    length: u64,
    log: Option<Identity>,
}

/// What tells one file from another of the same name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Identity {
    device: u64,
    inode: u64,
}

impl Sight {
    /// What is to be seen now; none where there is no file.
    pub(super) fn of(path: &Path) -> Option<Self> {
        let about = fs::metadata(path).ok()?;
        let log = log_of(path).and_then(|log| fs::metadata(log).ok());
        Some(Self {
            file: Identity::of(&about),
            length: about.len(),
            log: log.as_ref().map(Identity::of),
        })
    }

    /// True where both are of the same file.
    pub(super) fn is_of_file(&self, other: &Self) -> bool {
        self.file == other.file
    }

    /// True where what is seen now can be the same book further on: the same file, not shorter (a book only grows), with the same log (it
    /// stays as long as anybody has the book open).
    pub(super) fn went_on_to(&self, now: &Self) -> bool {
        self.file == now.file
            && self.length <= now.length
            && (self.log.is_none() || self.log == now.log)
    }
}

impl Identity {
    #[cfg(unix)]
    fn of(about: &fs::Metadata) -> Self {
        use std::os::unix::fs::MetadataExt;
        Self {
            device: about.dev(),
            inode: about.ino(),
        }
    }

    #[cfg(not(unix))]
    fn of(_about: &fs::Metadata) -> Self {
        Self {
            device: 0,
            inode: 0,
        }
    }
}

/// The files of all books that this process has open: one of them is never opened in another way, because closing it would drop the locks.
static OPEN: Mutex<Vec<Mark>> = Mutex::new(Vec::new());

/// A file by its number, and where the system tells none, by its path.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Mark {
    file: Identity,
    path: Option<PathBuf>,
}

impl Mark {
    fn of(path: &Path) -> Option<Self> {
        let about = fs::metadata(path).ok()?;
        let numbered = cfg!(unix);
        Some(Self {
            file: Identity::of(&about),
            path: (!numbered).then(|| fs::canonicalize(path).unwrap_or_default()),
        })
    }
}

/// A book that is open, until this is dropped.
pub(super) struct Open(Option<Mark>);

impl Open {
    /// Notes the file of a book; one in memory has none.
    pub(super) fn of(path: &Path) -> Self {
        let mark = Mark::of(path);
        open_files().extend(mark.clone());
        Self(mark)
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        let mut open = open_files();
        let own = open.iter().position(|file| Some(file) == self.0.as_ref());
        if let Some(own) = own {
            open.swap_remove(own);
        }
    }
}

/// True where this process has that file open as a book.
pub(super) fn is_open(path: &Path) -> bool {
    Mark::of(path).is_some_and(|mark| open_files().contains(&mark))
}

fn open_files() -> MutexGuard<'static, Vec<Mark>> {
    OPEN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What a log bears beside its name: of which file it is. SQLite itself lays it over whatever file stands under the name of the book.
#[cfg(target_os = "linux")]
const LOG_OF: &str = "user.tuquan.log-of";

/// True where a log lies beside the book: somebody has it open, or was cut off.
pub(super) fn has_log(book: &Path) -> bool {
    log_of(book).is_some_and(|log| fs::metadata(log).is_ok_and(|log| log.len() > 0))
}

/// Refuses a file whose log was written for another one: it was put in the place of the book by hand, and the log would destroy it. Where
/// the disk keeps no such notes nothing is known, and nothing refused.
#[cfg(target_os = "linux")]
pub(super) fn check_log(book: &Path) -> Result<(), Problem> {
    let Some(log) = log_of(book).filter(|_| has_log(book)) else {
        return Ok(());
    };
    match (noted(&log), birth(book)) {
        (Some(noted), Some(birth)) if noted != birth => Err(Problem::ForeignLog {
            path: book.display().to_string(),
        }),
        _ => Ok(()),
    }
}

/// Notes on the log of an open book that it is of this file.
#[cfg(target_os = "linux")]
pub(super) fn mark_log(book: &Path) {
    let (Some(log), Some(birth)) = (log_of(book), birth(book)) else {
        return;
    };
    if noted(&log).as_ref() != Some(&birth) {
        let flags = rustix::fs::XattrFlags::empty();
        let _ = rustix::fs::setxattr(log, LOG_OF, birth.as_bytes(), flags);
    }
}

#[cfg(target_os = "linux")]
fn noted(log: &Path) -> Option<String> {
    let mut text = [0; 64];
    let length = rustix::fs::getxattr(log, LOG_OF, &mut text[..]).ok()?;
    String::from_utf8(text.get(..length)?.to_vec()).ok()
}

/// What stays the same of a file when it is renamed or the machine starts anew, and is another's for every other file.
#[cfg(target_os = "linux")]
fn birth(file: &Path) -> Option<String> {
    let about = fs::metadata(file).ok()?;
    let made = about.created().ok()?;
    let since = made.duration_since(std::time::UNIX_EPOCH).ok()?;
    let inode = std::os::unix::fs::MetadataExt::ino(&about);
    Some(format!("{inode}:{}", since.as_nanos()))
}

#[cfg(not(target_os = "linux"))]
pub(super) fn check_log(_book: &Path) -> Result<(), Problem> {
    Ok(())
}

#[cfg(not(target_os = "linux"))]
pub(super) fn mark_log(_book: &Path) {}

#[cfg(test)]
mod tests {
    use super::*;

    /// 34: a disk of another machine and one without rights are told from a disk of this machine, by the numbers of the system.
    #[test]
    fn disks_are_told_apart_by_their_numbers() {
        for (number, driver, ground) in [
            (0xef53, "ext4", Ground::Sound),
            (0x0102_1994, "tmpfs", Ground::Sound),
            (0x9123_683e, "btrfs", Ground::Sound),
            (0x6969, "nfs4", Ground::Shared),
            (-0x00ac_b2be, "cifs", Ground::Shared),
            (0xff53_4d42, "cifs", Ground::Shared),
            (0x0102_1997, "9p", Ground::Shared),
            (0x6573_5546, "fuse.sshfs", Ground::Shared),
            (0x6573_5546, "fuseblk", Ground::Plain),
            (0x4d44, "vfat", Ground::Plain),
            (0x2011_bab0, "exfat", Ground::Plain),
        ] {
            assert_eq!(ground_of(number, driver), ground, "{driver}");
        }
    }

    /// 28: long work is refused before it begins where too little is free.
    #[test]
    fn long_work_needs_three_times_the_book() {
        let mib = 1 << 20;
        assert_eq!(check_room(320 * mib, 100 * mib), Ok(()));
        assert_eq!(
            check_room(319 * mib, 100 * mib),
            Err(Problem::LowSpace { needed_mib: 321 })
        );
    }
}
