//! The way of a list into the book on screen: a file is chosen, its plan is looked at, how it is read is put right, the plan is carried out.

pub mod choose;
pub(super) mod folder;
pub mod preview;
mod reading;
mod shown;
