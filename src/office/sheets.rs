//! The faults of tables as problems of the office: what the reading and writing of files outside the book refuses.

use std::io::ErrorKind;

use crate::domain::form::Say;
use crate::domain::problem::Problem;
use crate::sheet::{Limit, LooksLike, SaveFault, SheetFault, WriteFault};

/// Why the file at `path` gave no grid.
pub fn unread(path: &str, fault: &SheetFault) -> Problem {
    let why = match fault {
        SheetFault::NotAFile => {
            return Problem::NotAFile {
                path: path.to_owned(),
            };
        }
        SheetFault::Io(kind) => return refused_by_system(path, *kind),
        SheetFault::TooLarge { limit, at } => placed(too_large(*limit), at.as_deref()),
        SheetFault::Unreadable { at } => placed(Say::new("sheet-unreadable"), at.as_deref()),
        SheetFault::Strange => Say::new("sheet-strange"),
        SheetFault::NotASheet { looks_like } => {
            Say::new("sheet-not-a-sheet").word("looks", looks(*looks_like))
        }
        SheetFault::Locked => Say::new("sheet-locked"),
        SheetFault::NoSuchSheet { names } => {
            Say::new("sheet-no-such-sheet").with("names", names.join(", "))
        }
        SheetFault::NotAWorkbook => Say::new("sheet-not-a-workbook"),
        SheetFault::Stopped => return Problem::Stopped,
        SheetFault::Empty => Say::new("sheet-empty"),
    };
    Problem::BadSheet {
        file: path.to_owned(),
        why,
    }
}

/// Why the file at `path` was not saved.
pub(super) fn unsaved(path: &str, fault: &SaveFault) -> Problem {
    let path = path.to_owned();
    match fault {
        SaveFault::OddName => Problem::BadFileName { name: path },
        SaveFault::Exists => Problem::FileExists { path },
        SaveFault::NotAFile => Problem::NotAFile { path },
        SaveFault::NoFolder => Problem::NoFolder { path },
        SaveFault::Io(kind) => refused_by_system(&path, *kind),
    }
}

/// Why the rows of `table` made no workbook: a list longer or wider than a sheet, or a fault of the writer.
pub(super) fn unwritten(table: &str, fault: &WriteFault) -> Problem {
    match fault {
        WriteFault::TooLarge => Problem::BadSheet {
            file: table.to_owned(),
            why: Say::new("sheet-overflow"),
        },
        WriteFault::Writer(words) => Problem::Bug {
            code: format!("sheet: {words}"),
        },
    }
}

fn refused_by_system(path: &str, kind: ErrorKind) -> Problem {
    let path = path.to_owned();
    match kind {
        ErrorKind::NotFound => Problem::NoFile { path },
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Problem::NoRight { path },
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
            Problem::DiskFull
        }
        _ => Problem::DiskFault,
    }
}

fn placed(what: Say, at: Option<&str>) -> Say {
    match at {
        Some(at) => Say::new("sheet-at").with("what", what).with("at", at),
        None => what,
    }
}

fn too_large(limit: Limit) -> Say {
    let (key, unit) = match limit {
        Limit::File => ("sheet-limit-file", MIB),
        Limit::Entries => ("sheet-limit-entries", 1),
        Limit::Entry => ("sheet-limit-entry", MIB),
        Limit::Inflated => ("sheet-limit-inflated", MIB),
        Limit::Sheets => ("sheet-limit-sheets", 1),
        Limit::Rows => ("sheet-limit-rows", 1),
        Limit::Columns => ("sheet-limit-columns", 1),
        Limit::Cell => ("sheet-limit-cell", 1024),
        Limit::Text => ("sheet-limit-text", MIB),
        Limit::Memory => ("sheet-limit-memory", MIB),
        Limit::Time => ("sheet-limit-time", 1),
    };
    Say::new(key).with(
        "most",
        i64::try_from(limit.value() / unit).unwrap_or(i64::MAX),
    )
}

const MIB: u64 = 1024 * 1024;

fn looks(like: LooksLike) -> &'static str {
    match like {
        LooksLike::BinaryWorkbook => "sheet-looks-binary-workbook",
        LooksLike::Document => "sheet-looks-document",
        LooksLike::WebPage => "sheet-looks-web-page",
        LooksLike::Xml => "sheet-looks-xml",
        LooksLike::Pdf => "sheet-looks-pdf",
        LooksLike::Picture => "sheet-looks-picture",
        LooksLike::Database => "sheet-looks-database",
        LooksLike::Archive => "sheet-looks-archive",
        LooksLike::Binary => "sheet-looks-binary",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 29, 30, 154: a quota and a bound on the size of a file are a full disk, and a folder that is not there is told as what it is.
    #[test]
    fn a_full_disk_is_told_whatever_the_system_calls_it() {
        for kind in [
            ErrorKind::StorageFull,
            ErrorKind::QuotaExceeded,
            ErrorKind::FileTooLarge,
        ] {
            assert_eq!(unsaved("a.csv", &SaveFault::Io(kind)), Problem::DiskFull);
        }
        let folder = Problem::NoFolder {
            path: "a.csv".to_owned(),
        };
        assert_eq!(unsaved("a.csv", &SaveFault::NoFolder), folder);
    }
}
