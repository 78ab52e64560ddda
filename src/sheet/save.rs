//! A file is written whole or not at all: a new file beside the target, synced, then put in its place.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::path::{Component, Path, PathBuf};

use super::limit;

/// Why a file was not written. Nothing is left behind in any case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveFault {
    /// A name that some system cannot hold, or that leads elsewhere (`..`).
    OddName,
    /// The target exists and may not be replaced.
    Exists,
    /// The target is a folder, a link or a device.
    NotAFile,
    /// The folder does not exist.
    NoFolder,
    /// The system refused.
    Io(io::ErrorKind),
}

impl From<io::Error> for SaveFault {
    fn from(fault: io::Error) -> SaveFault {
        SaveFault::Io(fault.kind())
    }
}

/// Longest file name in bytes: room for the temporary name within the 255 every file system has.
const NAME_BYTES: usize = 200;
/// Names that Windows keeps for devices, whatever follows the dot.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

/// Refuses a file name that is not the same plain name on Linux and Windows.
pub fn check_name(name: &str) -> Result<(), SaveFault> {
    let stem = name.split('.').next().unwrap_or_default();
    let stem = stem.trim_end().to_ascii_lowercase();
    let numbered = stem
        .strip_prefix("com")
        .or_else(|| stem.strip_prefix("lpt"))
        .is_some_and(|rest| rest.chars().count() == 1 && rest != "0");
    let odd = |letter: char| letter.is_control() || r#"/\:*?"<>|"#.contains(letter);
    let plain = !name.is_empty()
        && name.len() <= NAME_BYTES
        && !name.contains(odd)
        && !name.starts_with([' ', '-'])
        && !name.ends_with([' ', '.'])
        && !DEVICES.contains(&stem.as_str())
        && !numbered;
    if plain {
        Ok(())
    } else {
        Err(SaveFault::OddName)
    }
}

/// Writes `bytes` to `path`, readable by the owner alone. An existing file is only replaced with `replace`; a link, a
/// folder and an odd name are refused. After an error the target is as it was.
pub fn save_whole(path: &Path, bytes: &[u8], replace: bool) -> Result<(), SaveFault> {
    let _own = limit::without_lent_group()?;
    let (folder, name) = split(path)?;
    check_target(path, replace)?;
    let draft = Draft::write(&folder, name, bytes)?;
    draft.put(path, replace)?;
    sync_folder(&folder)
}

/// Makes a folder for files of the person, with the folders above it that are missing; with his rights alone.
pub fn make_folder(path: &Path) -> std::io::Result<()> {
    let _own = limit::without_lent_group()?;
    std::fs::create_dir_all(path)
}

fn split(path: &Path) -> Result<(PathBuf, &str), SaveFault> {
    if path.components().any(|part| part == Component::ParentDir) {
        return Err(SaveFault::OddName);
    }
    // `file_name` ignores a slash at the end, which would make a folder's name a file's.
    let whole = path.to_str().unwrap_or_default();
    let name = path.file_name().and_then(|name| name.to_str());
    let name = name
        .filter(|name| whole.ends_with(name))
        .ok_or(SaveFault::OddName)?;
    check_name(name)?;
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    match folder.is_dir() {
        true => Ok((folder.to_owned(), name)),
        false if whole.contains('\0') => Err(SaveFault::OddName),
        false => Err(SaveFault::NoFolder),
    }
}

fn check_target(path: &Path, replace: bool) -> Result<(), SaveFault> {
    match std::fs::symlink_metadata(path) {
        Err(fault) if fault.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(fault) => Err(fault.into()),
        Ok(meta) if !meta.is_file() => Err(SaveFault::NotAFile),
        Ok(_) if replace => Ok(()),
        Ok(_) => Err(SaveFault::Exists),
    }
}

/// The new file beside the target; it is removed unless it was put in place.
struct Draft {
    path: PathBuf,
}

impl Draft {
    fn write(folder: &Path, name: &str, bytes: &[u8]) -> Result<Draft, SaveFault> {
        let unique = uuid::Uuid::now_v7().simple();
        let path = folder.join(format!(".{name}.{unique}"));
        let mut file = create(&path)?;
        let draft = Draft { path };
        file.write_all(bytes)?;
        file.sync_all()?;
        Ok(draft)
    }

    /// Without `replace` a hard link puts the file in place, because it fails when the name was taken meanwhile; file
    /// systems without links get a second look and a rename.
    fn put(&self, path: &Path, replace: bool) -> Result<(), SaveFault> {
        if !replace {
            match std::fs::hard_link(&self.path, path) {
                Ok(()) => return Ok(()),
                Err(fault) if fault.kind() == io::ErrorKind::AlreadyExists => {
                    return Err(SaveFault::Exists);
                }
                Err(_) => {}
            }
        }
        check_target(path, replace)?;
        Ok(std::fs::rename(&self.path, path)?)
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        // Gone already after a rename.
        let _ = std::fs::remove_file(&self.path);
    }
}

fn create(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options.open(path)
}

/// Makes the new name itself durable; Windows has no such call for folders.
fn sync_folder(folder: &Path) -> Result<(), SaveFault> {
    if cfg!(unix) {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn left(folder: &Path) -> Vec<String> {
        let entries = std::fs::read_dir(folder).unwrap();
        let mut names: Vec<String> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    /// 153, 157: a file is written once and replaced only when asked.
    #[test]
    fn a_file_is_written_once_and_replaced_only_when_asked() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("Danh sách.csv");
        save_whole(&path, b"one", false).unwrap();
        assert_eq!(save_whole(&path, b"two", false), Err(SaveFault::Exists));
        assert_eq!(std::fs::read(&path).unwrap(), b"one");
        save_whole(&path, b"two", true).unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"two");
        assert_eq!(left(folder.path()), ["Danh sách.csv"]);
    }

    /// 154: links folders and missing folders are refused.
    #[test]
    #[cfg(unix)]
    fn links_folders_and_missing_folders_are_refused() {
        use std::os::unix::fs::{PermissionsExt, symlink};
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        save_whole(&at("a.csv"), b"a", false).unwrap();
        let mode = std::fs::metadata(at("a.csv")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        symlink(at("a.csv"), at("link.csv")).unwrap();
        symlink(at("nowhere"), at("dangling.csv")).unwrap();
        std::fs::create_dir(at("dir.csv")).unwrap();
        for name in ["link.csv", "dangling.csv", "dir.csv"] {
            for replace in [false, true] {
                let refused = save_whole(&at(name), b"b", replace);
                assert_eq!(refused, Err(SaveFault::NotAFile), "{name}");
            }
        }
        assert_eq!(std::fs::read(at("a.csv")).unwrap(), b"a");
        let refused = save_whole(&at("none/a.csv"), b"b", false);
        assert_eq!(refused, Err(SaveFault::NoFolder));
        assert_eq!(left(folder.path()).len(), 4);
    }

    /// 114, 155: odd names are refused everywhere.
    #[test]
    fn odd_names_are_refused_everywhere() {
        for name in [
            "", ".", "..", "a/b", "a\\b", "a:b", "CON.txt", "nul", "Com1.csv", "lpt9", "a ", "a.",
            " a", "-rf", "a\0b", "a\nb", "a?b",
        ] {
            assert_eq!(check_name(name), Err(SaveFault::OddName), "{name:?}");
        }
        assert_eq!(check_name(&"a".repeat(300)), Err(SaveFault::OddName));
        for name in ["Danh sách 2026.xlsx", ".hidden", "console.csv", "com10.csv"] {
            assert_eq!(check_name(name), Ok(()), "{name}");
        }
        let up = save_whole(Path::new("../../etc/x"), b"", false);
        assert_eq!(up, Err(SaveFault::OddName));
        let slash = save_whole(Path::new("a.csv/"), b"", false);
        assert_eq!(slash, Err(SaveFault::OddName));
    }
}
