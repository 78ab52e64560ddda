//! The formulas of indicators, checked against the records.

use crate::domain::form::{Field, Kind, Value};
use crate::domain::kinds;

/// Links to follow from a kind, and the field at their end; every name was checked against FIELDS.
#[derive(Clone, Debug)]
pub struct Path {
    /// The kind it starts from.
    pub from: &'static Kind,
    /// The links on the way, then the field.
    pub fields: Vec<&'static Field>,
}

impl Path {
    /// The field at its end.
    pub fn field(&self) -> &'static Field {
        self.fields
            .last()
            .expect("a path has a field: kept by its reader")
    }

    /// The kind that holds the field at its end.
    pub fn owner(&self) -> &'static Kind {
        let links = &self.fields[..self.fields.len() - 1];
        links.iter().fold(self.from, |kind, link| {
            link.link().and_then(kinds::find).unwrap_or(kind)
        })
    }

    /// The kind its last field links to.
    pub fn target(&self) -> Option<&'static Kind> {
        self.field().link().and_then(kinds::find)
    }
}

/// What is taken of the rows.
#[derive(Clone, Debug)]
pub enum Take {
    /// How many there are.
    Count,
    /// The sum of a number of theirs.
    Sum(Path),
    /// How many different values they have.
    Distinct(Path),
}

/// Which rows belong to a period.
#[derive(Clone, Debug)]
pub enum When {
    /// Those whose day lies in it.
    On(Path),
    /// Those that count on its last day: from a day on (a blank one is always past) until another, not included.
    Standing(Option<Path>, Option<Path>),
    /// The latest row of each `of` up to its last day: a state that is written down from time to time.
    Latest {
        /// The day of a row.
        on: Path,
        /// The link that tells the states apart.
        of: Path,
    },
}

/// What a field must hold.
#[derive(Clone, Debug)]
pub enum Held {
    /// One of these.
    OneOf(Vec<Value>),
    /// Anything.
    Filled,
}

/// A condition on a row.
#[derive(Clone, Debug)]
pub struct Test {
    /// The field.
    pub path: Path,
    /// What it must hold.
    pub held: Held,
    /// True where it must *not* hold it.
    pub not: bool,
}

/// A question to one register.
#[derive(Clone, Debug)]
pub struct Question {
    /// The register.
    pub kind: &'static Kind,
    /// What is taken.
    pub take: Take,
    /// Which rows belong to the period.
    pub when: When,
    /// A field with the year a row counts for, which must be a year of the period.
    pub year: Option<Path>,
    /// A day that must have come by the last day.
    pub by: Option<Path>,
    /// Conditions.
    pub tests: Vec<Test>,
    /// Links whose row must stand on the last day too.
    pub standing: Vec<Path>,
    /// Kinds of which no row may link here (by that field) on the last day.
    pub without: Vec<(&'static Kind, &'static Field)>,
    /// Where the hamlet of a row is found; none where it has none.
    pub hamlet: Option<Path>,
    /// A yes field that makes the number an estimate.
    pub estimate: Option<Path>,
    /// The rows shown behind the number, where they are not those of the register.
    pub rows: Option<Path>,
}

/// How an indicator is counted.
#[derive(Clone, Debug)]
pub enum Formula {
    /// From a register.
    Rows(Box<Question>),
    /// One indicator over another, by their codes.
    Ratio {
        /// Upper number.
        part: String,
        /// Lower number.
        whole: String,
    },
    /// The sum of indicators less others, by their codes.
    Total {
        /// Added.
        plus: Vec<String>,
        /// Taken away.
        minus: Vec<String>,
    },
}

impl Formula {
    /// The codes of the indicators it is made from.
    pub fn parts(&self) -> Vec<&str> {
        match self {
            Self::Rows(_) => Vec::new(),
            Self::Ratio { part, whole } => vec![part, whole],
            Self::Total { plus, minus } => plus.iter().chain(minus).map(String::as_str).collect(),
        }
    }
}
