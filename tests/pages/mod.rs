//! Whole screens drawn into memory and held against what they should show.

mod criteria;
mod forms;
pub(crate) mod meetings;
mod movement;
mod papers;
mod teams;
mod today;
