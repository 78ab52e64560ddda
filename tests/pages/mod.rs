//! Whole screens drawn into memory and held against what they should show.

mod criteria;
mod forms;
mod papers;
mod teams;
mod today;
