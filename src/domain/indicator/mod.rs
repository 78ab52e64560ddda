//! Indicators (chỉ tiêu thống kê): what is counted, over which register, by which date. Each is data; the formulas know a handful of words
//! and are checked against the records before anything is asked of the book. No SQL and no sentence may live here.

mod file;
mod formula;
mod pace;
mod value;

pub use file::{IndicatorFile, check, parse_indicators};
pub use formula::{Formula, Held, Path, Question, Take, Test, When};
pub use pace::{Pace, PaceState, pace};
pub use value::{Change, Value};

use super::criteria::Words;

/// One indicator: a number of a period, counted from the books by its formula. Read from `assets/indicators` or a file of the office.
#[derive(Clone, Debug)]
pub struct Indicator {
    /// Code; numbers are kept under it.
    pub code: String,
    /// Heading it stands under.
    pub group: Words,
    /// Name.
    pub name: Words,
    /// Unit.
    pub unit: Words,
    /// How it is counted.
    pub formula: Formula,
    /// Digits after the comma.
    pub decimals: u32,
    /// A share in percent.
    pub percent: bool,
    /// The numbers of the hamlets, and of what belongs to no hamlet, add up to that of the office.
    pub additive: bool,
    /// Only a part of others: not shown by itself.
    pub hidden: bool,
    /// Where the rule of counting comes from.
    pub note: Words,
    /// The formula as its file writes it, for the record of an issued report.
    pub written: String,
}
