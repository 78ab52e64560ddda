//! Places that only an administrator can make: a small disk that fills, and a second account. Without the right a test says so and passes.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// A disk of a few megabytes in memory, taken away with the value.
pub(crate) struct SmallDisk {
    folder: TempDir,
}

impl SmallDisk {
    /// Of so many MiB; none where this account may not mount one.
    pub(crate) fn of(mib: u32) -> Option<Self> {
        let folder = tempfile::tempdir().expect("a folder");
        let mounted = command(
            "mount",
            &["-t", "tmpfs", "-o", &format!("size={mib}m"), "tmpfs"],
            folder.path(),
        );
        if !mounted {
            println!("skipped: this account may not mount a disk");
            return None;
        }
        Some(Self { folder })
    }

    /// A file on it.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Fills it to the last byte; the answer is what is to be removed to make room again.
    pub(crate) fn fill(&self) -> PathBuf {
        let filler = self.path("day");
        let mut out = std::fs::File::create(&filler).expect("a file");
        for length in [65_536, 4_096, 1] {
            let bytes = vec![7; length];
            while std::io::Write::write_all(&mut out, &bytes).is_ok() {}
        }
        filler
    }

    /// Makes it read-only, or writable again.
    pub(crate) fn read_only(&self, yes: bool) {
        let how = if yes { "remount,ro" } else { "remount,rw" };
        assert!(
            command("mount", &["-o", how], self.folder.path()),
            "remounted"
        );
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        command("umount", &["-l"], self.folder.path());
    }
}

fn command(program: &str, args: &[&str], last: &Path) -> bool {
    Command::new(program)
        .args(args)
        .arg(last)
        .output()
        .is_ok_and(|told| told.status.success())
}

/// Another account of the machine, with a number and a group, that no person has.
#[derive(Clone, Copy)]
pub(crate) struct Account {
    /// Its number.
    pub(crate) user: u32,
    /// The number of its group.
    pub(crate) group: u32,
}

impl Account {
    /// None where this account may not become another one.
    pub(crate) fn of(user: u32, group: u32) -> Option<Self> {
        let account = Self { user, group };
        let may = account
            .command("true")
            .output()
            .is_ok_and(|told| told.status.success());
        if !may {
            println!("skipped: this account may not become another one");
        }
        may.then_some(account)
    }

    /// The words that start a program as this account.
    pub(crate) fn words(&self) -> [String; 3] {
        [
            format!("--reuid={}", self.user),
            format!("--regid={}", self.group),
            "--clear-groups".to_owned(),
        ]
    }

    /// A program started as this account.
    pub(crate) fn command(&self, program: &str) -> Command {
        let mut command = Command::new("setpriv");
        command.args(self.words()).arg(program).env_clear();
        command.env("PATH", std::env::var("PATH").unwrap_or_default());
        command
    }

    /// The program of the office with these words, as this account, over that book.
    pub(crate) fn tuquan(&self, book: &Path, args: &[&str]) -> Output {
        self.command(env!("CARGO_BIN_EXE_tuquan"))
            .env("TUQUAN_FILE", book)
            .env("TUQUAN_TODAY", "2026-11-22")
            .env("HOME", "/nonexistent")
            .args(args)
            .output()
            .expect("the program starts")
    }
}
