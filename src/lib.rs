//! tuquan keeps the books of the movement "Toàn dân bảo vệ an ninh Tổ quốc" of a commune office in one SQLite file.
//!
//! The house, and who may look at whom (arrows only to the right, kept by `tests/house/arrows.rs`):
//!
//! ```text
//! main → cli → ui → report → office → store → domain        sheet, typing, words, assets: leaves beside them
//! ```
//!
//! - [`cli`] the command line: the same door, for scripts
//! - [`domain`] the office's language and rules: records said once, checks, criteria, commands and problems as data
//! - [`store`] the book as one SQLite file; the only place that can change a row
//! - [`office`] the use cases: one door for change, and the way to ask
//! - [`report`] papers: what is printed, and the formats it is printed in
//! - [`sheet`] tables of cells in and out of files
//! - [`typing`] Telex and VNI
//! - [`words`] Vietnamese and English
//! - [`assets`] everything that is not Rust

pub mod assets;
pub mod cli;
pub mod domain;
pub mod office;
pub mod report;
pub mod sheet;
pub mod store;
pub mod typing;
pub mod ui;
pub mod words;

/// The example of the README, compiled by the tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct Readme;
