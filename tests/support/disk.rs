//! What a disk may hold after the power went: a log of writes and syncs, and the files that can be left of it.
//!
//! Knows nothing of databases. The rules are those of a journalling file system that keeps its promises and no more: what was
//! synced is there; of the writes since, none, all or any subset is there, and a write may be torn between sectors; names
//! are made and removed in order, and are certain once their folder, or the new file itself, was synced.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use proptest::prelude::RngExt;
use proptest::test_runner::{RngAlgorithm, TestRng};
use tempfile::TempDir;

/// The smallest piece a disk writes whole, in bytes.
const SECTOR: u64 = 512;

/// A file of the log, whatever its name is now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct FileId(usize);

/// One thing done to the disk, or one promise made to the person.
#[derive(Clone, Debug)]
enum Op {
    Create(PathBuf, FileId),
    Delete { path: PathBuf, folder_synced: bool },
    Change(FileId, Change),
    Sync(FileId),
    Ack(u64),
}

/// One change of a file's content.
#[derive(Clone, Debug)]
enum Change {
    Write { offset: u64, bytes: Vec<u8> },
    Truncate(u64),
}

/// Everything that happened to the files since the first of them was opened.
#[derive(Default)]
pub(crate) struct Log {
    ops: Vec<Op>,
    names: BTreeMap<PathBuf, FileId>,
    found: Vec<(PathBuf, Vec<u8>)>,
    files: Vec<FileId>,
}

impl Log {
    /// The number of things logged so far: a position between two of them.
    pub(crate) fn len(&self) -> usize {
        self.ops.len()
    }

    /// The file of this name, if the log has met it.
    pub(crate) fn file(&self, path: &Path) -> Option<FileId> {
        self.names.get(path).copied()
    }

    /// A file that was there, with this content, before the log began.
    pub(crate) fn find(&mut self, path: &Path, content: Vec<u8>) -> FileId {
        self.found.push((path.to_path_buf(), content));
        self.named(path)
    }

    /// A file that is made now, empty.
    pub(crate) fn create(&mut self, path: &Path) -> FileId {
        self.found.push((PathBuf::new(), Vec::new()));
        let file = self.named(path);
        self.ops.push(Op::Create(path.to_path_buf(), file));
        file
    }

    fn named(&mut self, path: &Path) -> FileId {
        let file = FileId(self.files.len());
        self.files.push(file);
        self.names.insert(path.to_path_buf(), file);
        file
    }

    /// The name is removed; `folder_synced` when the caller also synced the folder.
    pub(crate) fn delete(&mut self, path: &Path, folder_synced: bool) {
        if self.names.remove(path).is_some() {
            let path = path.to_path_buf();
            self.ops.push(Op::Delete {
                path,
                folder_synced,
            });
        }
    }

    /// Bytes written at an offset.
    pub(crate) fn write(&mut self, file: FileId, offset: u64, bytes: &[u8]) {
        let bytes = bytes.to_vec();
        self.ops
            .push(Op::Change(file, Change::Write { offset, bytes }));
    }

    /// The file is cut, or stretched with zeros, to this length.
    pub(crate) fn truncate(&mut self, file: FileId, length: u64) {
        self.ops.push(Op::Change(file, Change::Truncate(length)));
    }

    /// The disk answered that the file is safe.
    pub(crate) fn sync(&mut self, file: FileId) {
        self.ops.push(Op::Sync(file));
    }

    /// The person was told that this is saved.
    pub(crate) fn ack(&mut self, id: u64) {
        self.ops.push(Op::Ack(id));
    }

    /// The disk as it stood before the first thing logged.
    pub(crate) fn before(&self) -> Disk {
        let mut disk = Disk::default();
        for (at, (path, content)) in self.found.iter().enumerate() {
            disk.files.push(File {
                safe: content.clone(),
                unsafe_yet: Vec::new(),
            });
            if !path.as_os_str().is_empty() {
                disk.names.insert(path.clone(), FileId(at));
            }
        }
        disk
    }

    /// Plays the log onto the disk up to position `to`.
    pub(crate) fn play(&self, disk: &mut Disk, to: usize) {
        for op in &self.ops[disk.played..to] {
            disk.apply(op);
        }
        disk.played = to;
    }
}

/// A change of names that the disk may not have written yet.
#[derive(Clone, Debug)]
enum Naming {
    Made(PathBuf, FileId),
    Removed(PathBuf),
}

#[derive(Default)]
struct File {
    safe: Vec<u8>,
    unsafe_yet: Vec<Change>,
}

/// A disk at one moment: what is safe on it, and what is on its way.
#[derive(Default)]
pub(crate) struct Disk {
    played: usize,
    files: Vec<File>,
    names: BTreeMap<PathBuf, FileId>,
    namings: Vec<Naming>,
    /// The promises made to the person so far, in order.
    pub(crate) acked: Vec<u64>,
}

impl Disk {
    fn apply(&mut self, op: &Op) {
        match op {
            Op::Create(path, file) => self.namings.push(Naming::Made(path.clone(), *file)),
            Op::Delete {
                path,
                folder_synced,
            } => {
                self.namings.push(Naming::Removed(path.clone()));
                if *folder_synced {
                    self.settle_names(self.namings.len());
                }
            }
            Op::Change(file, change) => self.files[file.0].unsafe_yet.push(change.clone()),
            Op::Sync(file) => self.sync(*file),
            Op::Ack(id) => self.acked.push(*id),
        }
    }

    fn sync(&mut self, synced: FileId) {
        let file = &mut self.files[synced.0];
        for change in file.unsafe_yet.drain(..) {
            change.onto(&mut file.safe);
        }
        let made = |naming: &Naming| matches!(naming, Naming::Made(_, file) if *file == synced);
        if let Some(at) = self.namings.iter().position(made) {
            self.settle_names(at + 1);
        }
    }

    fn settle_names(&mut self, count: usize) {
        for naming in self.namings.drain(..count) {
            naming.onto(&mut self.names);
        }
    }

    /// The files found after a power cut at this moment; each call is another possible outcome.
    pub(crate) fn after_power_cut(&self, chance: &mut TestRng) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut names = self.names.clone();
        let kept = match chance.random_range(0..3) {
            0 => 0,
            1 => self.namings.len(),
            _ => chance.random_range(0..=self.namings.len()),
        };
        for naming in &self.namings[..kept] {
            naming.clone().onto(&mut names);
        }
        names
            .into_iter()
            .map(|(path, file)| (path, self.files[file.0].after_power_cut(chance)))
            .collect()
    }
}

impl Naming {
    fn onto(self, names: &mut BTreeMap<PathBuf, FileId>) {
        match self {
            Self::Made(path, file) => drop(names.insert(path, file)),
            Self::Removed(path) => drop(names.remove(&path)),
        }
    }
}

impl File {
    fn after_power_cut(&self, chance: &mut TestRng) -> Vec<u8> {
        let mut content = self.safe.clone();
        let kept = [0.0, 1.0, 0.5][chance.random_range(0..3)];
        for change in &self.unsafe_yet {
            if !chance.random_bool(kept) {
                continue;
            }
            if kept < 1.0 && chance.random_bool(0.25) {
                change.torn(&mut content, chance);
            } else {
                change.onto(&mut content);
            }
        }
        content
    }
}

impl Change {
    fn onto(&self, content: &mut Vec<u8>) {
        match self {
            Self::Write { offset, bytes } => put(content, *offset, bytes),
            Self::Truncate(length) => content.resize(
                usize::try_from(*length).expect("test files fit in memory"),
                0,
            ),
        }
    }

    /// Applies only some of the sectors a write touches.
    fn torn(&self, content: &mut Vec<u8>, chance: &mut TestRng) {
        let Self::Write { offset, bytes } = self else {
            return self.onto(content);
        };
        let mut from = 0;
        while from < bytes.len() {
            let at = offset + from as u64;
            let room = usize::try_from(SECTOR - at % SECTOR).expect("a sector is small");
            let to = bytes.len().min(from + room);
            if chance.random_bool(0.5) {
                put(content, at, &bytes[from..to]);
            }
            from = to;
        }
    }
}

fn put(content: &mut Vec<u8>, offset: u64, bytes: &[u8]) {
    let start = usize::try_from(offset).expect("test files fit in memory");
    let end = start + bytes.len();
    if content.len() < end {
        content.resize(end, 0);
    }
    content[start..end].copy_from_slice(bytes);
}

/// Chance that comes out the same for the same seed on every machine.
pub(crate) fn chance(seed: u64) -> TestRng {
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    TestRng::from_seed(RngAlgorithm::ChaCha, &bytes)
}

/// A folder that is thrown away, in memory where the system has such a place, so that thousands of syncs cost nothing.
pub(crate) fn memory_folder() -> TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir()
        && let Ok(folder) = tempfile::tempdir_in(memory)
    {
        return folder;
    }
    tempfile::tempdir().expect("a temporary folder can be made")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outcomes(log: &Log) -> Vec<BTreeMap<PathBuf, Vec<u8>>> {
        let mut disk = log.before();
        log.play(&mut disk, log.len());
        let mut chance = chance(1);
        (0..300)
            .map(|_| disk.after_power_cut(&mut chance))
            .collect()
    }

    #[test]
    fn what_was_synced_is_always_there() {
        let mut log = Log::default();
        let file = log.create(Path::new("a"));
        log.write(file, 0, b"safe");
        log.sync(file);
        assert!(
            outcomes(&log)
                .iter()
                .all(|files| files[Path::new("a")] == b"safe")
        );
    }

    #[test]
    fn what_was_not_synced_may_be_there_or_not_or_torn() {
        let mut log = Log::default();
        let file = log.find(Path::new("a"), vec![0; 1024]);
        log.write(file, 0, &[1; 1024]);
        let seen: Vec<_> = outcomes(&log)
            .into_iter()
            .map(|mut files| files.remove(Path::new("a")).unwrap())
            .collect();
        assert!(seen.contains(&vec![0; 1024]));
        assert!(seen.contains(&vec![1; 1024]));
        assert!(seen.iter().any(|content| content[0] != content[1023]));
        assert!(
            seen.iter()
                .all(|content| content[..512].iter().all(|byte| *byte == content[0]))
        );
    }

    #[test]
    fn a_removed_file_may_come_back_until_its_folder_is_synced() {
        let mut log = Log::default();
        log.find(Path::new("a"), b"old".to_vec());
        log.delete(Path::new("a"), false);
        let back = |log: &Log| {
            outcomes(log)
                .iter()
                .filter(|files| files.contains_key(Path::new("a")))
                .count()
        };
        assert!((1..300).contains(&back(&log)));
        log.create(Path::new("b"));
        log.delete(Path::new("b"), true);
        assert_eq!(back(&log), 0);
    }
}
