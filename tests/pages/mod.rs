//! Whole screens drawn into memory and held against what they should show.

mod criteria;
mod figures;
mod first;
mod forms;
mod half_typed;
mod lines;
mod meanwhile;
pub(crate) mod meetings;
mod merge;
mod movement;
mod news;
mod papers;
mod privacy;
mod reports;
mod rights;
mod session;
mod settings;
mod teams;
mod today;
mod units;
