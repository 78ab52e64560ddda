//! The command line as scripts use it: the real program in a folder that is thrown away.

mod bad_input;
mod language;
mod use_of_it;

use std::path::PathBuf;
use std::process::Output;

use assert_cmd::Command;
use serde_json::Value;
use tempfile::TempDir;

/// A folder with a book in it, on a fixed day.
pub(crate) struct Desk {
    folder: TempDir,
}

/// What came back: exit code, standard output, standard error.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Answer {
    fn of(output: &Output) -> Self {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Self {
            code: output.status.code().expect("the program ends by itself"),
            out: text(&output.stdout),
            err: text(&output.stderr),
        }
    }

    /// The answer was 0; its standard output.
    #[track_caller]
    pub(crate) fn done(&self) -> &str {
        assert_eq!(self.code, 0, "{self:?}");
        &self.out
    }

    /// The answer was `code`, with a sentence and a hint and nothing on standard output.
    #[track_caller]
    pub(crate) fn refused(&self, code: i32) -> &str {
        assert_eq!(self.code, code, "{self:?}");
        assert!(
            self.err.contains("lỗi: ") && self.err.contains("gợi ý: "),
            "{self:?}"
        );
        assert!(!self.err.contains("panicked"), "{self:?}");
        &self.err
    }

    /// Standard output as a JSON array.
    #[track_caller]
    pub(crate) fn rows(&self) -> Vec<Value> {
        serde_json::from_str(self.done()).expect("an array of objects")
    }
}

impl Desk {
    /// An empty folder.
    pub(crate) fn bare() -> Self {
        Self {
            folder: tempfile::tempdir().expect("a folder"),
        }
    }

    /// A folder with a new book.
    pub(crate) fn new() -> Self {
        let desk = Self::bare();
        desk.run(&[
            "init",
            "--name",
            "Phường Quảng Yên",
            "--kind",
            "phuong",
            "--code",
            "07132",
        ])
        .done();
        desk
    }

    /// A book with one team of three members and a meeting on 20/11/2026 that is not marked yet.
    pub(crate) fn with_team() -> Self {
        let desk = Self::new();
        for line in [
            "add hamlet|--name|Thôn 1|--kind|thon",
            "add team|--name|Tổ 1|--hamlet|Thôn 1|--founded-on|3/3/24",
            "add member|--name|Nguyễn Thị Hảo|--phone|0941579240|--team|Tổ 1|--role|to_truong|--joined|2024-05-01",
            "add member|--name|Trần Văn Bách|--team|To 1|--joined|1/5/2024",
            "add member|--name|Lê Đình Cường|--team|1|--joined|1/5/2024",
            "add meeting|--title|Họp tổ tháng 11|--held-on|20/11/2026|--team|Tổ 1",
        ] {
            desk.line(line).done();
        }
        desk
    }

    /// A file of the folder.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The program with these arguments; the book is `so.db` of the folder.
    pub(crate) fn run(&self, args: &[&str]) -> Answer {
        self.run_with(args, &[])
    }

    /// The same in a changed environment.
    pub(crate) fn run_with(&self, args: &[&str], envs: &[(&str, &str)]) -> Answer {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tuquan"));
        command
            .env_clear()
            .env("HOME", self.folder.path())
            .env("TUQUAN_FILE", self.path("so.db"))
            .env("TUQUAN_TODAY", "2026-11-22")
            .envs(envs.iter().copied())
            .args(args);
        Answer::of(&command.output().expect("the program starts"))
    }

    /// Words apart by blanks up to the first bar, then by bars.
    pub(crate) fn line(&self, line: &str) -> Answer {
        let (head, rest) = line.split_once('|').unwrap_or((line, ""));
        let mut args: Vec<&str> = head.split(' ').collect();
        args.extend(rest.split('|').filter(|arg| !arg.is_empty()));
        self.run(&args)
    }

    /// The rows of a list.
    #[track_caller]
    pub(crate) fn list(&self, kind: &str) -> Vec<Value> {
        self.line(&format!("list {kind} --format json")).rows()
    }
}
