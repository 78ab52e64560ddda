//! Criteria sets (bộ tiêu chí): their description, the files they come from, the grade of a set of answers, and what
//! the program may propose. Pure arithmetic over data; no set and no threshold is written here, and no sentence either.

pub mod amount;
pub mod check;
mod entry;
#[cfg(test)]
mod example;
pub mod fault;
pub mod file;
pub mod grade;
mod pass;
pub mod propose;
mod proposed;
pub(super) mod reader;
pub mod rollup;
pub mod rows;
mod say;
pub mod set;
pub mod write;

pub use amount::Amount;
pub use check::resolve;
pub use entry::parse_figure;
pub use fault::{SetFault, SetFaultKind, ValueKind};
pub use file::{SetFile, parse_set};
pub use grade::{Answer, Answers, Grade, Outcome, Verdict, grade};
pub use propose::{Figures, Part, Proposal, Reason, Refusal, Tally, propose};
pub use proposed::Proposed;
pub use rollup::{RolledUp, roll_up};
pub use set::{
    Aim, Band, Combinator, Count, CriteriaSet, Criterion, Evidence, Figure, Kind, Measure,
    MonthDay, Operator, Rollup, Rule, Source, Strength, Target, Window, Words,
};
pub use write::write_set;
