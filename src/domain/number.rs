//! Numbers as Vietnam writes them: `.` between thousands, `,` before decimals. Reading accepts both habits.

/// Why a text is no number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NumberFault {
    /// Nothing was written.
    Empty,
    /// Not a number, or a fraction where a count is asked.
    NotANumber,
    /// Below zero where a count is asked.
    Negative,
    /// More than the books can hold.
    TooLarge,
}

/// Reads a count: `1234`, `1.234`, `1 234`, `1,234`, and `12.0` as a spreadsheet writes it.
pub fn parse_count(text: &str) -> Result<i64, NumberFault> {
    let written = text.trim();
    if written.is_empty() {
        return Err(NumberFault::Empty);
    }
    if let Some(rest) = written.strip_prefix(['-', '−']) {
        return parse_count(rest).and(Err(NumberFault::Negative));
    }
    let whole = written.strip_suffix(".0").unwrap_or(written);
    let digits = ungrouped(whole, &['.', ',', ' ', '\u{A0}']).ok_or(NumberFault::NotANumber)?;
    digits.parse().map_err(|_| NumberFault::TooLarge)
}

/// Reads a number with decimals: `78,6`, `78.6`, `1.234,5`, `1,234.5`, with or without `%`.
///
/// A lone dot before exactly three digits is a thousands point (`1.234`), unless a zero stands before it.
pub fn parse_decimal(text: &str) -> Result<f64, NumberFault> {
    let written = text.trim().trim_end_matches('%').trim_end();
    if written.is_empty() {
        return Err(NumberFault::Empty);
    }
    let (sign, size) = match written.strip_prefix(['-', '−']) {
        Some(size) => (-1.0, size),
        None => (1.0, written),
    };
    let (whole, decimals) = split_decimals(size);
    let digits = ungrouped(whole, &['.', ',', ' ', '\u{A0}']).ok_or(NumberFault::NotANumber)?;
    if !decimals.chars().all(|digit| digit.is_ascii_digit()) {
        return Err(NumberFault::NotANumber);
    }
    let number: f64 = format!("{digits}.{decimals}0")
        .parse()
        .map_err(|_| NumberFault::NotANumber)?;
    if number.is_finite() {
        Ok(sign * number)
    } else {
        Err(NumberFault::TooLarge)
    }
}

/// The whole part and the decimals, by the sign that stands last.
fn split_decimals(size: &str) -> (&str, &str) {
    let Some(place) = size.rfind([',', '.']) else {
        return (size, "");
    };
    let (whole, decimals) = (&size[..place], &size[place + 1..]);
    let comma = size[place..].starts_with(',');
    let alone = !whole.contains([',', '.']);
    let repeated = whole.contains(if comma { ',' } else { '.' });
    let thousands = !comma && alone && decimals.len() == 3 && !whole.starts_with('0');
    if repeated || thousands {
        (size, "")
    } else {
        (whole, decimals)
    }
}

/// The digits of a whole number, when its separators, if any, are one sign between groups of three.
fn ungrouped(whole: &str, signs: &[char]) -> Option<String> {
    let sign = whole.chars().find(|letter| signs.contains(letter));
    let groups: Vec<&str> = match sign {
        Some(sign) => whole.split(sign).collect(),
        None => vec![whole],
    };
    let (first, rest) = groups.split_first()?;
    let sized = rest.iter().all(|group| group.len() == 3)
        && (rest.is_empty() || (1..=3).contains(&first.len()));
    let digits = groups.concat();
    let plain = !first.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit());
    (sized && plain).then_some(digits)
}

/// A count with thousands points: `10.880`.
pub fn show_count(count: i64) -> String {
    let digits = count.unsigned_abs().to_string();
    let mut shown = String::with_capacity(digits.len() + digits.len() / 3 + 1);
    if count < 0 {
        shown.push('-');
    }
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            shown.push('.');
        }
        shown.push(digit);
    }
    shown
}

/// A share with one decimal, `78,6 %`; `None` when there is nothing to divide by.
///
/// Rounded half up, but a share that lacks something never shows as `100,0 %`.
pub fn show_percent(numerator: i64, denominator: i64) -> Option<String> {
    if denominator <= 0 || numerator < 0 {
        return None;
    }
    let (part, all) = (i128::from(numerator), i128::from(denominator));
    let rounded = (part * 2000 + all) / (2 * all);
    let tenths = if part < all {
        rounded.min(999)
    } else {
        rounded
    };
    let whole = i64::try_from(tenths / 10).unwrap_or(i64::MAX);
    Some(format!("{},{} %", show_count(whole), tenths % 10))
}

/// A number of at least two digits, as papers print small ones: `07`.
pub fn two_digits(number: i64) -> String {
    format!("{number:02}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_read_in_every_habit() {
        for (written, count) in [
            ("0", 0),
            ("07", 7),
            ("1234", 1234),
            ("1.234", 1234),
            ("1,234", 1234),
            (" 1 234 ", 1234),
            ("425.813", 425_813),
            ("1.234.567", 1_234_567),
            ("12.0", 12),
        ] {
            assert_eq!(parse_count(written), Ok(count), "{written}");
        }
        for (written, fault) in [
            ("", NumberFault::Empty),
            ("  ", NumberFault::Empty),
            ("mười", NumberFault::NotANumber),
            ("1.5", NumberFault::NotANumber),
            ("1.23.456", NumberFault::NotANumber),
            ("1.234,567", NumberFault::NotANumber),
            (".123", NumberFault::NotANumber),
            ("12 hộ", NumberFault::NotANumber),
            ("-3", NumberFault::Negative),
            ("99999999999999999999", NumberFault::TooLarge),
        ] {
            assert_eq!(parse_count(written), Err(fault), "{written}");
        }
    }

    #[test]
    fn decimals_are_read_in_every_habit() {
        for (written, number) in [
            ("78,6", 78.6),
            ("78.6", 78.6),
            ("78,6 %", 78.6),
            ("1.234", 1234.0),
            ("1,234", 1.234),
            ("0.125", 0.125),
            ("1.234,5", 1234.5),
            ("1,234.5", 1234.5),
            ("1.234.567", 1_234_567.0),
            ("1.234.567,89", 1_234_567.89),
            ("-1,5", -1.5),
            ("95", 95.0),
        ] {
            let read = parse_decimal(written).expect(written);
            assert!((read - number).abs() < 1e-9, "{written} {read}");
        }
        for written in ["abc", "1,2,3", "1e9", "NaN", "inf", ",5", "1.2.3,4", "--1"] {
            assert_eq!(
                parse_decimal(written),
                Err(NumberFault::NotANumber),
                "{written}"
            );
        }
        assert_eq!(parse_decimal(" % "), Err(NumberFault::Empty));
    }

    #[test]
    fn counts_are_shown_with_points() {
        assert_eq!(show_count(10_880), "10.880");
        assert_eq!(show_count(425_813), "425.813");
        assert_eq!(show_count(829), "829");
        assert_eq!(show_count(0), "0");
        assert_eq!(show_count(-1_000), "-1.000");
        assert_eq!(show_count(i64::MIN), "-9.223.372.036.854.775.808");
        assert_eq!(parse_count(&show_count(1_000_000)), Ok(1_000_000));
    }

    #[test]
    fn shares_are_shown_honestly() {
        let shown = |part, all| show_percent(part, all).expect("divides");
        assert_eq!(shown(11, 14), "78,6 %");
        assert_eq!(shown(843, 843), "100,0 %");
        assert_eq!(shown(99_999, 100_000), "99,9 %");
        assert_eq!(shown(0, 5), "0,0 %");
        assert_eq!(shown(1, 8), "12,5 %");
        assert_eq!(shown(3, 2), "150,0 %");
        assert_eq!(show_percent(1, 0), None);
    }

    #[test]
    fn small_numbers_take_two_digits() {
        assert_eq!(
            (two_digits(7), two_digits(12), two_digits(106)),
            ("07".into(), "12".into(), "106".into())
        );
    }
}
