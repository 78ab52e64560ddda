//! Faults of disk, file, rights and colleagues against the real office. The number behind a test is its number in the list of faults
//! that `tests/README.md` keeps.

mod chain;
mod copies;
mod files;
mod power;
mod privacy;
mod roles;
mod session;
mod together;
mod upgrades;
