//! Faults of disk, file, rights and colleagues against the real office. The number behind a test is its number in the list of faults
//! that `tests/README.md` keeps.

#[cfg(target_os = "linux")]
mod accounts;
mod alone;
mod chain;
mod copies;
#[cfg(target_os = "linux")]
mod disk;
mod files;
#[cfg(target_os = "linux")]
mod hostile;
#[cfg(target_os = "linux")]
mod killed;
mod power;
mod privacy;
mod rights;
mod roles;
#[cfg(target_os = "linux")]
mod served;
mod session;
#[cfg(target_os = "linux")]
#[path = "../soak/mod.rs"]
mod soak;
mod together;
mod upgrades;
mod workshop;
