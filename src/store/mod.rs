//! The book as one SQLite file: opening it safely, asking it, and the only way to change it. Nothing else may name rusqlite.
//! No rule of the office and no sentence may live here.

mod alone;
pub mod ask;
mod chain;
pub mod copy;
mod disk;
mod error;
pub mod journal;
pub mod locked;
mod migrate;
mod open;
mod record;
mod search;
mod sound;
mod upgrade;
mod vouch;
mod write;

pub(crate) use chain::pledge;
pub use chain::{Anchor, Broken, Chain};
pub use copy::CopySheet;
pub use disk::{Ground, LITTLE};
pub use journal::{Line, Op};
pub use migrate::{SCHEMA, schema_print};
pub use open::{Place, Store};
pub use record::Stored;
pub use upgrade::Upgraded;
pub use write::{Author, Write};
