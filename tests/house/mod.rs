//! The architecture, kept by tests that read the source text. No test here runs the office.
//!
//! Each failing test prints sentences that name the file and the line to open.

mod arrows;
mod assets;
mod boxes;
mod forbidden;
mod readme;
mod readme_of_tests;
mod sizes;
mod source;
mod words;

/// Fails with all the sentences at once, a line each.
#[track_caller]
fn no_complaints(complaints: &[String]) {
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}
