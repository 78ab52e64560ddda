//! The test ground: one binary, a module per folder.
//!
//! `support` holds the instruments (a disk that loses power, a terminal that reads the screen); `house` reads the source
//! text and keeps the architecture. Each failing test is a sentence with the file to open.

mod house;
mod pages;
mod sheet_child;
mod support;
