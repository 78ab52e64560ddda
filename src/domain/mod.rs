//! The office's language and rules. It knows neither `SQLite`, ratatui, files, the clock nor sentences.

pub mod criteria;
pub mod day;
pub mod identity;
pub mod number;
pub mod text;
pub mod unit;
