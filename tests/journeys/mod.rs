//! A person's tasks, through the real program at a real terminal.

mod english_office;
mod first_day;
mod lists;
mod meeting_night;
mod members;
mod reports;
mod terminal;
mod two_officers;
