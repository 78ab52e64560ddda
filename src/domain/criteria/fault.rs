//! What can be wrong with the file of a criteria set, as data: the words are found by the screens.

/// A fault in one file, with its place counted from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetFault {
    /// Name of the file, as the person knows it.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Column, from 1.
    pub column: usize,
    /// What is wrong there.
    pub what: SetFaultKind,
}

/// The kinds of fault; `key` is always the word as it stands in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SetFaultKind {
    /// Not written as TOML (a quote or bracket is missing, for example).
    Syntax,
    /// Not text in UTF-8, or far larger than any set.
    NotText,
    /// The same key stands twice in one table.
    DuplicateKey,
    UnknownKey {
        key: String,
        allowed: &'static [&'static str],
    },
    MissingKey {
        key: &'static str,
    },
    WrongType {
        key: String,
        expected: ValueKind,
    },
    /// A word that is not in the list.
    UnknownWord {
        key: String,
        found: String,
        allowed: &'static [&'static str],
    },
    /// Not a day of the calendar, a window `11-01..10-31`, or a day of the year `11-14`.
    BadDate {
        key: String,
        found: String,
    },
    /// `valid_to` lies before `valid_from`.
    EndsBeforeItBegins,
    /// Out of range or with more than two decimals.
    BadNumber {
        key: String,
        found: String,
    },
    /// Not made of letters, digits, `.`, `-` and `_`.
    BadCode {
        found: String,
    },
    DuplicateCriterion {
        code: String,
    },
    MissingParent {
        code: String,
        parent: String,
    },
    ParentCycle {
        code: String,
    },
    TooDeep {
        code: String,
        levels: usize,
    },
    /// A criterion that nobody has worded counts as confirmed.
    EmptyButConfirmed {
        code: String,
    },
    /// `kind = "computed"` without `computed`.
    MissingFigure {
        code: String,
    },
    /// A confirmed count or ratio without a threshold.
    MissingRule {
        code: String,
    },
    /// `below` is not above the threshold, or the operator is not `>=` or `>`.
    BadSpan {
        code: String,
    },
    /// Asks for more criteria than there are; `code` is the heading, `None` the set.
    TooManyAsked {
        code: Option<String>,
        k: usize,
        n: usize,
    },
    /// The stated total and the sum of the weights differ (hundredths); `code` as above.
    WeightsDiffer {
        code: Option<String>,
        stated: i64,
        sum: i64,
    },
    /// A point scale with a criterion that has no points.
    MissingWeight {
        code: String,
    },
    NoBands,
    BandsOverlap {
        name: String,
        next: String,
    },
    /// No band from `from` to `to` (hundredths of a point).
    BandGap {
        from: i64,
        to: i64,
    },
    /// A band begins above the stated total.
    BandAboveTotal {
        name: String,
    },
    NoCriteria,
    DuplicateSet {
        code: String,
    },
    UnknownBase {
        code: String,
    },
    OverlayCycle {
        codes: Vec<String>,
    },
    /// An overlay is for another target than its base.
    TargetDiffers {
        base: &'static str,
        overlay: &'static str,
    },
    /// A fault only another kind of rule file can have, under its own words key.
    Told {
        key: &'static str,
        args: Vec<(&'static str, String)>,
    },
}

/// What kind of value a key takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueKind {
    Text,
    /// A text, or a table with `vi` and `en`.
    Words,
    WholeNumber,
    Number,
    YesNo,
    Date,
    List,
    Table,
}
