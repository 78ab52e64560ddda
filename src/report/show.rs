//! Values of a paper as Vietnam writes them: `10.880`, `0,5%`, `05/01/2026`.

use super::fixed::fixed;
use super::paper::Cell;
use crate::domain::day::show_day;
use crate::domain::number::show_count;

/// A value as it is printed: nothing entered is blank, not applicable a dash, no figure says so.
pub fn cell(cell: &Cell) -> String {
    match cell {
        Cell::Blank => String::new(),
        Cell::NotApplicable => "–".to_owned(),
        Cell::NoData => fixed().no_data.clone(),
        Cell::Text(text) => text.clone(),
        Cell::Count(count) => show_count(*count),
        Cell::Decimal(thousandths, decimals) => decimal(*thousandths, *decimals),
        Cell::Percent(thousandths, decimals) => format!("{}%", decimal(*thousandths, *decimals)),
        Cell::Day(day) => show_day(*day),
    }
}

/// A number in thousandths with so many decimals (at most three), rounded half away from zero.
pub fn decimal(thousandths: i64, decimals: u8) -> String {
    let decimals = u32::from(decimals.min(3));
    let step = 10_i64.pow(3 - decimals);
    let size = thousandths.unsigned_abs();
    let rounded = (size + (step / 2) as u64) / step as u64;
    let sign = if thousandths < 0 && rounded > 0 {
        "-"
    } else {
        ""
    };
    let unit = 10_u64.pow(decimals);
    let whole = show_count(i64::try_from(rounded / unit).unwrap_or(i64::MAX));
    if decimals == 0 {
        return format!("{sign}{whole}");
    }
    format!(
        "{sign}{whole},{:0width$}",
        rounded % unit,
        width = decimals as usize
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_the_official_way() {
        assert_eq!(decimal(12_676, 3), "12,676");
        assert_eq!(decimal(500, 1), "0,5");
        assert_eq!(decimal(-450, 1), "-0,5");
        assert_eq!(decimal(-40, 1), "0,0");
        assert_eq!(decimal(10_880_000, 0), "10.880");
        assert_eq!(cell(&Cell::Percent(500, 1)), "0,5%");
        assert_eq!(cell(&Cell::Count(425_813)), "425.813");
        assert_eq!(cell(&Cell::Blank), "");
        assert_eq!(cell(&Cell::NotApplicable), "–");
    }
}
