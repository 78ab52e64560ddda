//! A person's tasks, through the real program at a real terminal.

mod meeting_night;
mod members;
