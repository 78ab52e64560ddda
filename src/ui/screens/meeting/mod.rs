//! The meetings: what the rhythms expect and the log, the attendance sheet, its counters, and the minutes. Hand-made for speed: the
//! nightly job is counted in keys.

pub mod minutes;
pub mod page;
mod reason;
pub mod sheet;
