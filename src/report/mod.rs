//! What is printed. Questions go in, a [`paper::Paper`] comes out; a paper becomes bytes in [`write`]. Nothing is changed here, no screen and
//! no database is known here.

pub mod books;
pub mod fixed;
pub mod head;
pub mod paper;
pub mod show;
pub mod write;
