//! The words every official paper carries, fixed by NĐ 30/2020 and kept in `assets/paper/decree30.toml`. They are Vietnamese in every
//! language of the screens: a paper is a paper of the office.

use std::sync::OnceLock;

use serde::Deserialize;

use crate::assets;

/// The fixed words.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Fixed {
    /// National title.
    pub nation: String,
    /// National motto.
    pub motto: String,
    /// The letters of every paper.
    pub font: String,
    /// Before the number of a paper.
    pub number: String,
    /// Before those a paper is addressed to.
    pub to: String,
    /// Above those who get a paper.
    pub receivers: String,
    /// The last line of the receivers.
    pub archive: String,
    /// Before the number of an annex.
    pub annex: String,
    /// Where history is missing: never a zero.
    pub no_data: String,
    /// Before the seal of the book, at the foot of an issued paper.
    pub seal: String,
    /// Across a training paper.
    pub training: String,
    /// Under minutes, left.
    pub secretary: String,
    /// Under minutes, right.
    pub chair: String,
    /// Name of a table without one.
    pub table: String,
    /// Name of the sheet of charts.
    pub chart: String,
    /// Name of the sheet of words.
    pub sheet: String,
    /// Heading over the labels of a chart written as a table.
    pub label: String,
    /// Before an estimate.
    pub about: String,
    /// More than before.
    pub up: String,
    /// Less than before.
    pub down: String,
    /// Before a number of times.
    pub times: String,
    /// Behind a number of times.
    pub times_of: String,
    /// As before.
    pub same: String,
    /// The same period last year.
    pub last_year: String,
    /// Against the same period last year.
    pub than_last_year: String,
    /// There was none last year.
    pub none_last_year: String,
    /// What shares move by.
    pub points: String,
    /// Before the paper that an annex belongs to.
    pub attached: String,
    /// Abbreviation of a decision.
    pub decision: String,
    /// Heading of the numbers of lines.
    pub order: String,
    /// Heading of the names of figures.
    pub indicator: String,
    /// Heading of units.
    pub unit: String,
    /// Heading of what is reported.
    pub this_period: String,
    /// Heading of the period before.
    pub previous: String,
    /// Heading of the same period last year.
    pub year_before: String,
    /// Heading of the sum from the beginning of the year.
    pub cumulative: String,
    /// Heading of targets.
    pub target: String,
    /// Heading of changes.
    pub change: String,
    /// Heading of parts and wholes.
    pub share: String,
    /// Heading of hamlets.
    pub hamlet: String,
    /// What belongs to no hamlet.
    pub no_hamlet: String,
    /// Name of a table by hamlet.
    pub by_hamlet: String,
    /// Before a sum.
    pub total: String,
    /// Before the number of a corrected issue.
    pub amends: String,
    /// Before a day.
    pub on_day: String,
    /// Before a reason.
    pub because: String,
    /// What a correction changed.
    pub changes: String,
    /// Heading of what was issued.
    pub as_issued: String,
    /// Heading of what it is now.
    pub as_corrected: String,
    /// Said where a correction moved no figure.
    pub words_only: String,
    /// The day of a draft, left to the pen.
    pub undated: String,
    /// The body that issues the papers of a commune, before its name.
    pub committee: String,
    /// Before the body that issued the paper of an annex.
    pub of_body: String,
    /// A table that has no line.
    pub no_line: String,
    /// Stands for [`Fixed::no_data`] in narrow columns.
    pub no_data_sign: String,
    /// Name of a table by year.
    pub by_year: String,
    /// The sum of all years.
    pub whole_span: String,
}

/// The fixed words; a file that cannot be read leaves them blank, which a test never lets happen.
pub fn fixed() -> &'static Fixed {
    static FIXED: OnceLock<Fixed> = OnceLock::new();
    FIXED.get_or_init(|| toml::from_str(&assets::text("paper/decree30.toml")).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_is_whole() {
        let read: Result<Fixed, _> = toml::from_str(&assets::text("paper/decree30.toml"));
        let read = read.expect("decree30.toml is read");
        assert!(!read.nation.is_empty() && !read.label.is_empty());
    }
}
