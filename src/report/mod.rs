//! What is printed. Questions go in, a [`paper::Paper`] comes out; a paper becomes bytes in [`write`]. Nothing is changed here, no screen and
//! no database is known here.

pub mod books;
pub mod check;
pub mod compose;
pub mod due;
pub mod facts;
pub mod fill;
pub mod fixed;
pub mod head;
pub mod invitation;
pub mod issue;
pub mod leaving;
pub mod minutes;
pub mod paper;
pub mod person;
pub mod rows;
pub mod shelf;
pub mod show;
mod tables;
pub mod write;
