//! The office's language and rules. It knows neither `SQLite`, ratatui, files, the clock nor sentences.

pub mod access;
pub mod assessment;
pub mod cell;
pub mod command;
pub mod copies;
pub mod criteria;
pub mod day;
pub mod document;
pub mod fault;
pub mod form;
pub mod identity;
pub mod kinds;
pub mod meeting;
pub mod minutes;
pub mod norm;
pub mod number;
pub mod person;
pub mod place;
pub mod problem;
pub mod step;
pub mod team;
pub mod text;
pub mod turn;
pub mod turnout;
pub mod unit;
