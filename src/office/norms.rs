//! The norms of teams as the program brings them, read once.

use std::sync::LazyLock;

use crate::assets;
use crate::domain::norm::Norms;

static NORMS: LazyLock<Norms> = LazyLock::new(|| {
    Norms::parse(&assets::text("norms/teams.toml"))
        .expect("a test reads this file with the same reader")
});

/// The norm of each kind of team, with its source.
pub fn norms() -> &'static Norms {
    &NORMS
}
