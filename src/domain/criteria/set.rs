//! The description of one criteria set: what is asked, how the answers combine, and where the rule comes from.

use std::fmt;

use chrono::{Datelike, NaiveDate};

use super::amount::Amount;
use crate::choice;
use crate::domain::form::Choice;

choice! {
    /// How far the text of a set can be relied on.
    Strength = "strength" {
        /// Read in the instrument itself.
        Verified = "verified",
        /// Relayed by an official page or the press that names the instrument.
        Reported = "reported",
        /// A sample of the program; the office compares it with its own document.
        #[default]
        Sample = "sample",
    }
}

choice! {
    /// What a set is applied to.
    Target = "target" {
        /// Khu dân cư.
        #[default]
        ResidentialArea = "kdc",
        /// Xã, phường, đặc khu.
        Commune = "xa",
        Agency = "co_quan",
        School = "truong_hoc",
        Enterprise = "doanh_nghiep",
        Team = "to",
        Model = "mo_hinh",
        /// A key area: here *met* means that the area is to be classed so, it is no achievement.
        KeyArea = "dia_ban_trong_diem",
    }
}

choice! {
    /// What an assessment sets out to do.
    Aim = "aim" {
        /// Giữ sạch: was clean last year.
        #[default]
        Keep = "giu_sach",
        /// Làm sạch: is to become clean.
        Make = "lam_sach",
    }
}

choice! {
    /// How the verdict of a criterion is found.
    Kind = "criterion-kind" {
        /// By documents that are there.
        Document = "document",
        /// By a figure of the office's own records.
        Computed = "computed",
        /// By a person, with a reason.
        #[default]
        Judged = "judged",
        /// By a count that is entered, with its document.
        Count = "count",
        /// By two counts that are entered, with their documents.
        Ratio = "ratio",
    }
}

choice! {
    /// How a value is compared with its threshold.
    Operator = "operator" {
        #[default]
        AtLeast = "ge",
        Above = "gt",
        AtMost = "le",
        Below = "lt",
        Equal = "eq",
    }
}

impl Operator {
    /// The signs of set files, in the order of the codes.
    pub const SIGNS: &'static [&'static str] = &[">=", ">", "<=", "<", "="];

    /// The sign of this comparison in set files and beside a threshold.
    pub fn sign(self) -> &'static str {
        Self::SIGNS[self as usize]
    }

    /// The comparison of a sign.
    pub fn of_sign(sign: &str) -> Option<Self> {
        let place = Self::SIGNS.iter().position(|known| *known == sign)?;
        Self::of(Self::CODES.get(place)?)
    }

    /// True when `value` stands so to `threshold`.
    pub fn holds(self, value: i128, threshold: i128) -> bool {
        match self {
            Self::AtLeast => value >= threshold,
            Self::Above => value > threshold,
            Self::AtMost => value <= threshold,
            Self::Below => value < threshold,
            Self::Equal => value == threshold,
        }
    }
}

/// A text of a set in Vietnamese and, where someone wrote it, in English.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// In Vietnamese: the text that counts.
    pub vi: String,
    /// In English, for reading only.
    pub en: Option<String>,
}

impl Words {
    /// The text in English when asked for and written, else in Vietnamese.
    pub fn pick(&self, english: bool) -> &str {
        self.en.as_deref().filter(|_| english).unwrap_or(&self.vi)
    }

    /// True when nothing is written.
    pub fn is_empty(&self) -> bool {
        self.vi.trim().is_empty()
    }
}

/// The instrument a set comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The instrument as papers cite it: number, date, who issued it.
    pub text: Words,
    /// How far it binds.
    pub strength: Strength,
}

/// A day of every year, such as the end of an assessment window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MonthDay {
    /// Month, from 1.
    pub month: u32,
    /// Day of the month, from 1; never 29 February.
    pub day: u32,
}

impl MonthDay {
    /// Reads `11-01`; a day that is not in every year (29 February) is `None`.
    pub fn parse(text: &str) -> Option<Self> {
        let (month, day) = text.split_once('-')?;
        if month.len() != 2 || day.len() != 2 {
            return None;
        }
        let day = NaiveDate::from_ymd_opt(2023, month.parse().ok()?, day.parse().ok()?)?;
        Some(Self {
            month: day.month(),
            day: day.day(),
        })
    }

    /// This day in that year; `None` only when the year is beyond the calendar.
    pub fn in_year(self, year: i32) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(year, self.month, self.day)
    }
}

/// The days an assessment covers: `11-01..10-31` is 1 November of the year before to 31 October (Thông tư 124/2021).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// First day, of the year before where it stands behind `to` in the calendar.
    pub from: MonthDay,
    /// Last day, of the year the window is named by.
    pub to: MonthDay,
}

impl fmt::Display for MonthDay {
    /// `11-01`, as it is read.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}-{:02}", self.month, self.day)
    }
}

impl fmt::Display for Window {
    /// `11-01..10-31`, as it is read.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.from, self.to)
    }
}

impl Window {
    /// Reads `11-01..10-31`.
    pub fn parse(text: &str) -> Option<Self> {
        let (from, to) = text.split_once("..")?;
        Some(Self {
            from: MonthDay::parse(from)?,
            to: MonthDay::parse(to)?,
        })
    }

    /// First and last day of the window that ends in `year`.
    pub fn of_year(self, year: i32) -> Option<(NaiveDate, NaiveDate)> {
        let first = if self.from > self.to {
            year.checked_sub(1)?
        } else {
            year
        };
        Some((self.from.in_year(first)?, self.to.in_year(year)?))
    }
}

/// A class of a point scale: from `min` points to the next class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Band {
    /// Its name.
    pub name: Words,
    /// Points from which it begins.
    pub min: Amount,
}

/// How the verdicts of several criteria make one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Combinator {
    All,
    AtLeast {
        k: usize,
    },
    /// The met share of what applies, by weight, in percent.
    Ratio {
        min: Amount,
    },
    /// A point scale. `max` is the stated total; `pass` the points from which the set is met (none: it only sorts into
    /// bands); `bands` are in falling order.
    Points {
        max: Option<Amount>,
        pass: Option<Amount>,
        bands: Vec<Band>,
    },
}

/// The unit of a threshold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Measure {
    /// A share: compared as numerator over denominator.
    Percent,
    /// Any other, shown as it is written: `điểm`, `m²`, `mô hình`.
    Named(String),
}

impl Measure {
    /// The unit as it stands in set files and forms.
    pub fn of(text: &str) -> Self {
        match text {
            "percent" | "%" => Self::Percent,
            named => Self::Named(named.to_owned()),
        }
    }

    /// The unit as it stands behind a number.
    pub fn shown(&self) -> &str {
        match self {
            Self::Percent => "%",
            Self::Named(name) => name,
        }
    }
}

/// The threshold of a criterion; with `below`, a span from the threshold to just under that bound.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// How the value is held against the threshold.
    pub operator: Operator,
    /// The threshold, in `unit`.
    pub threshold: Amount,
    /// The bound the value stays under, where the rule is a span.
    pub below: Option<Amount>,
    /// What both are counted in.
    pub unit: Measure,
}

/// One of the two numbers of a ratio.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Count {
    /// Households of the office's hamlets.
    Households,
    /// Resident population of the office's hamlets.
    Population,
    /// Hamlets on the books.
    Hamlets,
    /// Hamlets with at least one meeting in the round.
    HamletsReached,
    /// Teams in work.
    TeamsActive,
    /// A number someone enters with its document; the words say which.
    Entered(Words),
}

impl Count {
    /// Words that name a count of the office's own records in a file.
    pub const CODES: &'static [&'static str] = &[
        "households",
        "population",
        "hamlets",
        "hamlets_reached",
        "teams_active",
    ];

    /// The word of this count in files; one that is entered is told by its own words.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Households => "households",
            Self::Population => "population",
            Self::Hamlets => "hamlets",
            Self::HamletsReached => "hamlets_reached",
            Self::TeamsActive => "teams_active",
            Self::Entered(_) => "entered",
        }
    }

    /// The count of the office's own records with this word.
    pub fn of(code: &str) -> Option<Self> {
        let own = [
            Self::Households,
            Self::Population,
            Self::Hamlets,
            Self::HamletsReached,
            Self::TeamsActive,
        ];
        own.into_iter().find(|count| count.code() == code)
    }
}

/// A figure the office's own records yield.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Figure {
    /// Teams that met as often as their rhythm asks, of the teams in work.
    TeamsMetRhythm,
    /// Number of teams in work.
    TeamsActive,
    /// Models that run, each counted once (loại mô hình).
    InitiativesRunning,
    /// Documents of these type codes that take effect in the round; each type is needed at least once.
    DocumentsOfKind { types: Vec<String> },
    /// Subjects that registered for this set in the round, of all subjects (Thông tư 124/2021 Đ.5).
    RegisteredShare { set: String },
    /// Subjects recognised under this set in the round, of those registered (Thông tư 124/2021 Đ.5).
    RecognisedShare { set: String },
    RatioOfCounts {
        numerator: Count,
        denominator: Count,
    },
}

impl Figure {
    /// Words that name a figure in a file.
    pub const CODES: &'static [&'static str] = &[
        "teams_met_rhythm",
        "teams_active",
        "initiatives_running",
        "documents_of_kind",
        "registered_share",
        "recognised_share",
        "ratio_of_counts",
    ];

    /// The word of this figure in files.
    pub fn code(&self) -> &'static str {
        match self {
            Self::TeamsMetRhythm => "teams_met_rhythm",
            Self::TeamsActive => "teams_active",
            Self::InitiativesRunning => "initiatives_running",
            Self::DocumentsOfKind { .. } => "documents_of_kind",
            Self::RegisteredShare { .. } => "registered_share",
            Self::RecognisedShare { .. } => "recognised_share",
            Self::RatioOfCounts { .. } => "ratio_of_counts",
        }
    }
}

/// What usually proves a criterion.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// What to look for, in words; blank for nothing.
    pub hint: Words,
    /// Documents that are enough; 0 when the set does not say.
    pub documents: u32,
}

/// How the results of the hamlets make the one of the commune.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rollup {
    All,
    AtLeastPercent(Amount),
    /// Values are added up and compared with the commune's own rule.
    Sum,
}

/// One criterion, or a heading with criteria below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Criterion {
    /// Unique in its set: `1`, `4.b`.
    pub code: String,
    /// Code of the criterion it is part of; trees have at most [`CriteriaSet::LEVELS`] levels.
    pub parent: Option<String>,
    /// Place among its brothers, from 1.
    pub seq: u32,
    /// A short label in the program's own words; empty while nobody has read the text.
    pub text: Words,
    /// How to judge it; blank for nothing.
    pub guidance: Words,
    /// `Đ.4 kh.3`
    pub article: Option<String>,
    /// How it is answered.
    pub kind: Kind,
    /// Its threshold; none where a person judges without a number.
    pub rule: Option<Rule>,
    /// The figure of the own records that proposes its verdict.
    pub computed: Option<Figure>,
    /// Points or weight; without it a criterion weighs one in a ratio and nothing on a point scale.
    pub weight: Option<Amount>,
    /// A miss here fails the whole set.
    pub gate: bool,
    /// What usually proves it.
    pub evidence: Evidence,
    /// Who hands in the figure or the paper.
    pub supplier: Words,
    /// How the hamlets make its verdict; none where it is judged for the commune.
    pub rollup: Option<Rollup>,
    /// How the criteria below it combine; all of them when not said.
    pub pass: Option<Combinator>,
    /// False while the wording still has to be compared with the office's own document.
    pub confirmed: bool,
}

/// One edition of a criteria set, with the criteria of the set it overlays already in it once it is resolved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CriteriaSet {
    /// The word of its file: `tt124-2021-xa`.
    pub code: String,
    /// Its name.
    pub title: Words,
    /// The year or date of its instrument; a round pins one edition.
    pub edition: String,
    /// The instrument it comes from.
    pub source: Source,
    /// First day in force; none where the instrument is not read for it.
    pub valid_from: Option<NaiveDate>,
    /// Last day in force; none while it is.
    pub valid_to: Option<NaiveDate>,
    /// What it assesses: a residential area, a commune, a body, a team.
    pub target: Target,
    /// `None` only in an overlay that has not been resolved and keeps the combinator of its base.
    pub pass: Option<Combinator>,
    /// Code of the set whose criteria come first.
    pub overlay_of: Option<String>,
    /// False while its wording still has to be compared with the instrument.
    pub confirmed: bool,
    /// The days a round covers; none for the calendar year.
    pub window: Option<Window>,
    /// The day of the year by which the office itself wants to be done.
    pub deadline: Option<MonthDay>,
    /// What a round of it may set out to do; empty where the set knows no aims.
    pub aims: Vec<Aim>,
    /// A word for the office; blank for none.
    pub note: Words,
    /// Its criteria and headings, in the order of the instrument.
    pub criteria: Vec<Criterion>,
}

impl CriteriaSet {
    /// Deepest tree a set may have.
    pub const LEVELS: usize = 4;

    /// The criterion with this code.
    pub fn criterion(&self, code: &str) -> Option<&Criterion> {
        self.criteria
            .iter()
            .find(|criterion| criterion.code == code)
    }

    /// The criteria directly below `parent` (`None`: the top level), in their order.
    pub fn below(&self, parent: Option<&str>) -> Vec<&Criterion> {
        let mut found: Vec<_> = self
            .criteria
            .iter()
            .filter(|criterion| criterion.parent.as_deref() == parent)
            .collect();
        found.sort_by_key(|criterion| criterion.seq);
        found
    }

    /// All criteria with their depth (0 at the top), each heading before what is below it.
    pub fn walk(&self) -> Vec<(usize, &Criterion)> {
        let mut open: Vec<(usize, &Criterion)> =
            self.below(None).into_iter().rev().map(|c| (0, c)).collect();
        let mut order = Vec::with_capacity(self.criteria.len());
        while let Some((depth, criterion)) = open.pop() {
            order.push((depth, criterion));
            open.extend(
                self.below(Some(&criterion.code))
                    .into_iter()
                    .rev()
                    .map(|c| (depth + 1, c)),
            );
        }
        order
    }

    /// Codes of criteria that an issued paper must not quote: unconfirmed, or without a text.
    pub fn unquotable(&self) -> Vec<&str> {
        let walk = self.walk().into_iter().map(|(_, criterion)| criterion);
        walk.filter(|c| !c.confirmed || c.text.is_empty())
            .map(|c| c.code.as_str())
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_window_over_the_new_year_begins_the_year_before() {
        let residential = Window::parse("11-01..10-31").unwrap();
        assert_eq!(
            residential.of_year(2026),
            Some((day("2025-11-01"), day("2026-10-31")))
        );
        let calendar = Window::parse("01-01..12-31").unwrap();
        assert_eq!(
            calendar.of_year(2026),
            Some((day("2026-01-01"), day("2026-12-31")))
        );
        for text in [
            "",
            "11-01",
            "1-1..2-2",
            "02-29..03-01",
            "13-01..01-01",
            "11-01..10-31 ",
        ] {
            assert_eq!(Window::parse(text), None, "{text}");
        }
    }

    #[test]
    fn words_fall_back_to_vietnamese() {
        let words = Words {
            vi: "tổ".into(),
            en: None,
        };
        assert_eq!((words.pick(true), words.pick(false)), ("tổ", "tổ"));
        let words = Words {
            vi: "tổ".into(),
            en: Some("team".into()),
        };
        assert_eq!((words.pick(true), words.pick(false)), ("team", "tổ"));
    }

    #[test]
    fn codes_go_there_and_back() {
        assert!(
            Target::CODES
                .iter()
                .all(|code| Target::of(code).map(Target::code) == Some(*code))
        );
        assert!(
            Operator::SIGNS
                .iter()
                .all(|sign| Operator::of_sign(sign).map(Operator::sign) == Some(*sign))
        );
        assert!(Count::CODES.iter().all(|code| Count::of(code).is_some()));
    }
}
