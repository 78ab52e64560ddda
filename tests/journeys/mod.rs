//! A person's tasks, through the real program at a real terminal.

mod members;
