//! Instruments the tests are made with. No test of the office itself lives here, only tests of the instruments.

// An instrument is whole before every journey plays each of its notes.
#![allow(dead_code)]

pub(crate) mod any;
#[cfg(unix)]
pub(crate) mod colleague;
pub(crate) mod disk;
pub(crate) mod old;
pub(crate) mod page;
#[cfg(target_os = "linux")]
pub(crate) mod place;
#[cfg(unix)]
pub(crate) mod pty;
pub(crate) mod vfs;
