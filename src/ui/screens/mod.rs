//! The screens, one a file. Each reads through `load`, answers verbs with effects, and draws itself.

pub mod bin;
pub mod columns;
pub mod confirm;
pub mod criteria;
pub mod export;
pub mod first_run;
pub mod help;
pub mod history;
pub mod import;
pub mod initiatives;
pub mod meeting;
pub mod opinions;
pub mod others;
pub mod palette;
pub mod paper;
pub mod person;
pub mod pick;
pub mod prompt;
pub mod recognitions;
pub mod record;
pub mod register;
pub mod reports;
pub mod settings;
pub mod team;
pub mod today;
