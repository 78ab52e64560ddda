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
