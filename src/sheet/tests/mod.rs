//! Lists and files as they come from outside, against the whole module.

mod header;
mod hostile;
mod lines;
