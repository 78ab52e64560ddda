//! Vietnamese text: the gate it enters by, the keys it is found and sorted by, and how it is fitted on a line.
//!
//! Nothing here knows a record, a file or a sentence; warnings are returned as data.

mod clean;
mod find;
mod foreign;
mod hint;
mod keys;
mod show;

pub use clean::{Cleaned, clean, is_hidden};
pub use find::{
    Asked, Query, index_words_of, matches, name_index_words_of, name_words_of, words_of,
};
pub use foreign::foreign_letter;
pub use hint::{PersonalHint, holds_citizen_id, personal_hint};
pub use keys::{fold, name_order_key, order_key, tone_key};
pub use show::{escaped, fit, hex, is_plain, lower_first, visible, width, without_hidden};
