//! The test ground: one binary, a module per folder.
//!
//! `cli` types commands as scripts do; `support` holds the instruments (a disk that loses power, a terminal that reads the screen); `house` reads the source
//! text and keeps the architecture. Each failing test is a sentence with the file to open.

mod cli;
mod faults;
mod house;
#[cfg(unix)]
mod journeys;
mod laws;
mod order;
mod pages;
mod reports;
mod sheet_child;
mod support;
mod typing;
