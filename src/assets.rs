//! The files of `assets/` by folder: embedded in release builds, read from disk in debug builds. Knows no format.

use std::borrow::Cow;

use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "assets/"]
struct Folder;

/// The text of one file; empty where there is none (a house test reads every file by name).
pub fn text(path: &str) -> Cow<'static, str> {
    match Folder::get(path).map(|file| file.data) {
        Some(Cow::Borrowed(bytes)) => String::from_utf8_lossy(bytes),
        Some(Cow::Owned(bytes)) => Cow::Owned(String::from_utf8_lossy(&bytes).into_owned()),
        None => Cow::Borrowed(""),
    }
}

/// The paths of the files of one folder, in order.
pub fn list(folder: &str) -> Vec<String> {
    let mut paths: Vec<String> = Folder::iter()
        .filter(|path| path.starts_with(folder))
        .map(Cow::into_owned)
        .collect();
    paths.sort();
    paths
}

/// The steps of the schema.
pub struct Migrations;

impl Migrations {
    /// The text of step `number`, from 1.
    pub fn step(number: i64) -> Cow<'static, str> {
        let start = format!("migrations/{number:04}-");
        list("migrations/")
            .into_iter()
            .find(|path| path.starts_with(&start))
            .map_or(Cow::Borrowed(""), |path| text(&path))
    }

    /// The print (SHA-256) of the schema all steps make; a test says when it must be written anew.
    pub fn print() -> Cow<'static, str> {
        match text("migrations/print.txt") {
            Cow::Borrowed(print) => Cow::Borrowed(print.trim()),
            Cow::Owned(print) => Cow::Owned(print.trim().to_owned()),
        }
    }
}
