//! SQLite's error codes as problems of the office.

use rusqlite::ffi;

use crate::domain::problem::{Problem, ReadOnly};

impl From<rusqlite::Error> for Problem {
    fn from(error: rusqlite::Error) -> Self {
        let Some(code) = error.sqlite_error() else {
            return Self::Bug {
                code: format!("store: {error}"),
            };
        };
        match (code.extended_code, code.extended_code & 0xff) {
            (ffi::SQLITE_IOERR_SHMSIZE, _) | (_, ffi::SQLITE_FULL) => Self::DiskFull,
            (ffi::SQLITE_READONLY_DBMOVED, _) => Self::FileMoved,
            (_, ffi::SQLITE_READONLY | ffi::SQLITE_PERM) => Self::ReadOnly {
                why: ReadOnly::Rights,
            },
            (_, ffi::SQLITE_BUSY | ffi::SQLITE_LOCKED | ffi::SQLITE_PROTOCOL) => Self::Busy,
            (_, ffi::SQLITE_IOERR) => Self::DiskFault,
            (_, ffi::SQLITE_NOTADB) => Self::NotABook {
                path: String::new(),
            },
            (_, ffi::SQLITE_CORRUPT) => Self::Damaged {
                detail: code.to_string(),
            },
            (_, ffi::SQLITE_CANTOPEN) => Self::NoRight {
                path: String::new(),
            },
            _ => Self::Bug {
                code: format!("sqlite {}: {error}", code.extended_code),
            },
        }
    }
}

impl From<serde_json::Error> for Problem {
    fn from(error: serde_json::Error) -> Self {
        Self::Damaged {
            detail: format!("json: {error}"),
        }
    }
}
