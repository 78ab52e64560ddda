//! Any terminal: what real ones send for their keys, what is sent back, and the talk without a screen.

mod composed;
mod keys;
mod plain;
mod told;

use crate::support::pty::{Home, Terminal};

/// The training commune in a new home.
pub(super) fn commune() -> Home {
    let home = Home::new();
    let book = home.path("book.db").display().to_string();
    let made = home.run(&["demo", "--keep", &book]);
    assert!(
        made.status.success(),
        "{}",
        String::from_utf8_lossy(&made.stderr)
    );
    home
}

/// The screens over it, on a kind of terminal.
pub(super) fn screens(home: &Home, envs: &[(&str, &str)]) -> Terminal {
    let book = home.path("book.db").display().to_string();
    home.start(&["--file", &book, "--as", "hoa"], envs, (80, 24))
}
