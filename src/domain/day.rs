//! Days and hours as a Vietnamese office types, imports and prints them. Today is always given, never asked for.

use chrono::{Datelike, Days, NaiveDate, NaiveTime, Timelike, Weekday};

use super::text::{clean, fold};

/// Years the books accept; outside them a date is taken for a slip of the hand.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2199;

/// Day numbers a spreadsheet gives to 1954 – 2119. Smaller numbers are years, larger ones something else.
const SERIALS: std::ops::RangeInclusive<u64> = 20_000..=80_000;

/// Why a text is no day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayFault {
    /// Nothing was written.
    Empty,
    /// Written as a day, but the calendar has none such (31/2/2026).
    NoSuchDay {
        /// Day as written.
        d: u32,
        /// Month as written.
        m: u32,
        /// Year, completed to four digits.
        y: i32,
    },
    /// Not written as a day.
    NotADay,
}

/// How exactly a day of an imported list is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Precision {
    /// The day itself.
    Day,
    /// Only the year; the day stands for its first.
    Year,
}

/// A day read from a list, with how exactly it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LooseDay {
    /// The day; 1 January when only the year is known.
    pub day: NaiveDate,
    /// What is really known of it.
    pub precision: Precision,
}

/// Reads a typed day.
///
/// `h` today, `h-1`, `h+3`; `15` this month, `15/3` this year, `3/3/26`, `03-03-2026`, `3.3.2026`, `2026-03-03`;
/// `t2` … `t7`, `cn` the latest such weekday up to today; `ngày 05 tháng 01 năm 2026`.
pub fn parse_day(text: &str, today: NaiveDate) -> Result<NaiveDate, DayFault> {
    let written = tidy(text)?;
    if let Some(day) = parse_relative(&written, today) {
        return day;
    }
    if let Some(weekday) = parse_weekday(&written) {
        let back = today.weekday().days_since(weekday);
        return today
            .checked_sub_days(Days::new(u64::from(back)))
            .ok_or(DayFault::NotADay);
    }
    match parts(&written)?.as_slice() {
        [day] => calendar_day(small(day)?, today.month(), today.year()),
        [day, month] => calendar_day(small(day)?, small(month)?, today.year()),
        full => full_day(full),
    }
}

/// Reads a day of an imported list, where nothing is relative to today: a full date, a spreadsheet's day number, or
/// a bare year (`2021`, `năm 2021`), which is its 1 January with [`Precision::Year`].
pub fn parse_loose_day(text: &str) -> Result<LooseDay, DayFault> {
    let written = tidy(text)?;
    let exact = |day| LooseDay {
        day,
        precision: Precision::Day,
    };
    if let Some(day) = parse_serial(&written) {
        return Ok(exact(day));
    }
    let folded = fold(&written);
    if let Some(year) = four_digits(
        folded
            .strip_prefix("nam ")
            .unwrap_or(&written)
            .trim_end_matches(".0"),
    ) {
        return Ok(LooseDay {
            day: calendar_day(1, 1, year)?,
            precision: Precision::Year,
        });
    }
    full_day(&parts(without_clock(&written))?).map(exact)
}

fn tidy(text: &str) -> Result<String, DayFault> {
    let written = clean(text, 80, false).text.to_lowercase();
    if written.is_empty() {
        Err(DayFault::Empty)
    } else {
        Ok(written)
    }
}

/// `h`, `h-1`, `h+3`, `hôm nay`; `None` when the text is no such thing.
fn parse_relative(written: &str, today: NaiveDate) -> Option<Result<NaiveDate, DayFault>> {
    let rest = written
        .strip_prefix("hôm nay")
        .or_else(|| written.strip_prefix('h'))?
        .trim();
    if rest.is_empty() {
        return Some(Ok(today));
    }
    let days = |count: &str| count.trim().parse().ok().map(Days::new);
    let day = match (rest.strip_prefix('+'), rest.strip_prefix(['-', '−'])) {
        (Some(count), _) => today.checked_add_days(days(count)?),
        (_, Some(count)) => today.checked_sub_days(days(count)?),
        _ => return None,
    };
    Some(
        day.filter(|day| YEARS.contains(&day.year()))
            .ok_or(DayFault::NotADay),
    )
}

fn parse_weekday(written: &str) -> Option<Weekday> {
    Some(match fold(written).as_str() {
        "t2" | "thu 2" | "thu hai" => Weekday::Mon,
        "t3" | "thu 3" | "thu ba" => Weekday::Tue,
        "t4" | "thu 4" | "thu tu" => Weekday::Wed,
        "t5" | "thu 5" | "thu nam" => Weekday::Thu,
        "t6" | "thu 6" | "thu sau" => Weekday::Fri,
        "t7" | "thu 7" | "thu bay" => Weekday::Sat,
        "cn" | "chu nhat" => Weekday::Sun,
        _ => return None,
    })
}

/// The numbers of a written date, in the order they stand.
fn parts(written: &str) -> Result<Vec<String>, DayFault> {
    let folded = fold(written);
    let words: Vec<&str> = folded.split(' ').collect();
    let numbers: Vec<String> = match words.as_slice() {
        ["ngay", day, "thang", month, "nam", year] | [day, "thang", month, "nam", year] => {
            vec![(*day).into(), (*month).into(), (*year).into()]
        }
        ["ngay", day, "thang", month] | [day, "thang", month] => {
            vec![(*day).into(), (*month).into()]
        }
        _ => split_signs(written.strip_prefix("ngày ").unwrap_or(written)),
    };
    let plain =
        |number: &String| !number.is_empty() && number.bytes().all(|digit| digit.is_ascii_digit());
    if numbers.iter().all(plain) {
        Ok(numbers)
    } else {
        Err(DayFault::NotADay)
    }
}

/// Splits at the one sign a date uses throughout; spaces around it are forgiven.
fn split_signs(written: &str) -> Vec<String> {
    match written
        .chars()
        .find(|letter| matches!(letter, '/' | '-' | '.'))
    {
        Some(sign) => written
            .split(sign)
            .map(|number| number.trim().to_owned())
            .collect(),
        None => vec![written.to_owned()],
    }
}

fn full_day(numbers: &[String]) -> Result<NaiveDate, DayFault> {
    match numbers {
        [year, month, day] if year.len() == 4 => {
            calendar_day(small(day)?, small(month)?, full_year(year)?)
        }
        [day, month, year] => calendar_day(small(day)?, small(month)?, full_year(year)?),
        _ => Err(DayFault::NotADay),
    }
}

/// A day or month: one or two digits.
fn small(number: &str) -> Result<u32, DayFault> {
    if number.len() > 2 {
        return Err(DayFault::NotADay);
    }
    number.parse().map_err(|_| DayFault::NotADay)
}

/// A year of four digits, or of two: 00–69 are the 2000s.
fn full_year(number: &str) -> Result<i32, DayFault> {
    let year: i32 = number.parse().map_err(|_| DayFault::NotADay)?;
    match (number.len(), year) {
        (4, _) => Ok(year),
        (2, ..=69) => Ok(2000 + year),
        (2, _) => Ok(1900 + year),
        _ => Err(DayFault::NotADay),
    }
}

fn calendar_day(d: u32, m: u32, y: i32) -> Result<NaiveDate, DayFault> {
    NaiveDate::from_ymd_opt(y, m, d)
        .filter(|_| YEARS.contains(&y))
        .ok_or(DayFault::NoSuchDay { d, m, y })
}

fn four_digits(written: &str) -> Option<i32> {
    let plain = written.len() == 4 && written.bytes().all(|digit| digit.is_ascii_digit());
    plain.then(|| written.parse().ok()).flatten()
}

/// The day a spreadsheet means by its number, counted from 30 December 1899; its fraction is the hour.
fn parse_serial(written: &str) -> Option<NaiveDate> {
    let (whole, fraction) = written.split_once('.').unwrap_or((written, ""));
    let plain = whole.len() == 5 && fraction.bytes().all(|digit| digit.is_ascii_digit());
    let count: u64 = whole
        .parse()
        .ok()
        .filter(|count| plain && SERIALS.contains(count))?;
    NaiveDate::from_ymd_opt(1899, 12, 30)?.checked_add_days(Days::new(count))
}

/// A spreadsheet's date cell read as text carries its hour: `2026-03-03 00:00:00`.
fn without_clock(written: &str) -> &str {
    match written.split_once([' ', 't']) {
        Some((day, hour)) if hour.contains(':') => day,
        _ => written,
    }
}

/// A moment of the journal (`YYYY-MM-DDTHH:MM:SS`) as people read it: `09:12 22/11/2026`.
pub fn show_moment(at: &str) -> String {
    chrono::NaiveDateTime::parse_from_str(at, "%Y-%m-%dT%H:%M:%S").map_or_else(
        |_| at.to_owned(),
        |at| at.format("%H:%M %d/%m/%Y").to_string(),
    )
}

/// `03/03/2026`.
pub fn show_day(day: NaiveDate) -> String {
    day.format("%d/%m/%Y").to_string()
}

/// `ngày 05 tháng 01 năm 2026`: days below 10 and months 1 and 2 take a zero (Nghị định 30/2020, Phụ lục I).
pub fn long_day(day: NaiveDate) -> String {
    let month = match day.month() {
        month @ ..=2 => format!("{month:02}"),
        month => month.to_string(),
    };
    format!("ngày {:02} tháng {month} năm {}", day.day(), day.year())
}

/// The words key of a day's weekday, `weekday-mon` … `weekday-sun`.
pub fn weekday_key(day: NaiveDate) -> &'static str {
    match day.weekday() {
        Weekday::Mon => "weekday-mon",
        Weekday::Tue => "weekday-tue",
        Weekday::Wed => "weekday-wed",
        Weekday::Thu => "weekday-thu",
        Weekday::Fri => "weekday-fri",
        Weekday::Sat => "weekday-sat",
        Weekday::Sun => "weekday-sun",
    }
}

/// Why a text is no time of day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClockFault {
    /// Nothing was written.
    Empty,
    /// Not written as a time, or no clock shows it.
    NotAClock,
}

/// Reads a time of day: `19h30`, `19:30`, `19 giờ 30 phút`, `1930`, `730`, `7h`, `7`.
pub fn parse_clock(text: &str) -> Result<NaiveTime, ClockFault> {
    let folded = fold(text);
    if text.trim().is_empty() {
        return Err(ClockFault::Empty);
    }
    let spread = folded
        .replace("gio", " ")
        .replace("phut", " ")
        .replace(['h', 'g', 'p'], " ");
    let numbers: Vec<&str> = spread.split_whitespace().collect();
    let (hour, minute) = match numbers.as_slice() {
        [one] if matches!(one.len(), 3 | 4) => one
            .split_at_checked(one.len() - 2)
            .ok_or(ClockFault::NotAClock)?,
        [hour] => (*hour, "0"),
        [hour, minute] | [hour, minute, "00"] => (*hour, *minute),
        _ => return Err(ClockFault::NotAClock),
    };
    let number = |digits: &str| digits.parse().ok().filter(|_| digits.len() <= 2);
    let time = number(hour).zip(number(minute));
    time.and_then(|(hour, minute)| NaiveTime::from_hms_opt(hour, minute, 0))
        .ok_or(ClockFault::NotAClock)
}

/// `19h30`.
pub fn show_clock(time: NaiveTime) -> String {
    format!("{}h{:02}", time.hour(), time.minute())
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_normalization::UnicodeNormalization;

    fn on(d: u32, m: u32, y: i32) -> NaiveDate {
        NaiveDate::from_ymd_opt(y, m, d).expect("a day")
    }

    /// A Wednesday.
    fn today() -> NaiveDate {
        on(4, 3, 2026)
    }

    #[test]
    fn typed_days_are_read() {
        for (written, day) in [
            ("h", today()),
            ("H", today()),
            ("hôm nay", today()),
            ("h-1", on(3, 3, 2026)),
            ("h + 3", on(7, 3, 2026)),
            ("h-4", on(28, 2, 2026)),
            ("15", on(15, 3, 2026)),
            ("15/3", on(15, 3, 2026)),
            ("15-12", on(15, 12, 2026)),
            ("3/3/26", on(3, 3, 2026)),
            ("03-03-2026", on(3, 3, 2026)),
            ("3.3.2026", on(3, 3, 2026)),
            ("3 / 3 / 2026 ", on(3, 3, 2026)),
            ("2026-03-03", on(3, 3, 2026)),
            ("1/1/69", on(1, 1, 2069)),
            ("1/1/70", on(1, 1, 1970)),
            ("29/2/2024", on(29, 2, 2024)),
            ("t4", today()),
            ("T5", on(26, 2, 2026)),
            ("t2", on(2, 3, 2026)),
            ("t7", on(28, 2, 2026)),
            ("cn", on(1, 3, 2026)),
            ("thứ hai", on(2, 3, 2026)),
            ("ngày 05 tháng 01 năm 2026", on(5, 1, 2026)),
            ("Ngày 5 tháng 12", on(5, 12, 2026)),
            ("ngày 5/1/2026", on(5, 1, 2026)),
        ] {
            assert_eq!(parse_day(written, today()), Ok(day), "{written}");
            let decomposed: String = written.nfd().collect();
            assert_eq!(
                parse_day(&decomposed, today()),
                Ok(day),
                "{written} decomposed"
            );
        }
    }

    #[test]
    fn what_is_no_day_is_refused() {
        assert_eq!(parse_day(" ", today()), Err(DayFault::Empty));
        for (written, d, m, y) in [
            ("31/2/2026", 31, 2, 2026),
            ("29/2/26", 29, 2, 2026),
            ("0", 0, 3, 2026),
            ("32", 32, 3, 2026),
            ("5/13", 5, 13, 2026),
            ("1/1/0202", 1, 1, 202),
        ] {
            assert_eq!(
                parse_day(written, today()),
                Err(DayFault::NoSuchDay { d, m, y }),
                "{written}"
            );
        }
        for written in [
            "2021",
            "3/2026",
            "hai",
            "h*2",
            "hh",
            "t8",
            "1/2/3/4",
            "1/2-2026",
            "1//2026",
            "45000",
            "-5",
            "h+99999999999",
        ] {
            assert_eq!(
                parse_day(written, today()),
                Err(DayFault::NotADay),
                "{written}"
            );
        }
    }

    #[test]
    fn days_of_lists_are_read_with_their_precision() {
        for (written, day, precision) in [
            ("2021", on(1, 1, 2021), Precision::Year),
            ("2021.0", on(1, 1, 2021), Precision::Year),
            ("năm 2021", on(1, 1, 2021), Precision::Year),
            ("3/3/26", on(3, 3, 2026), Precision::Day),
            ("03-03-2026", on(3, 3, 2026), Precision::Day),
            ("46084", on(3, 3, 2026), Precision::Day),
            ("46084.5", on(3, 3, 2026), Precision::Day),
            ("2026-03-03 00:00:00", on(3, 3, 2026), Precision::Day),
            ("2026-03-03T08:30:00", on(3, 3, 2026), Precision::Day),
            ("ngày 05 tháng 01 năm 2026", on(5, 1, 2026), Precision::Day),
        ] {
            assert_eq!(
                parse_loose_day(written),
                Ok(LooseDay { day, precision }),
                "{written}"
            );
        }
        for written in [
            "h",
            "15/3",
            "t2",
            "123",
            "0912345678",
            "3/2021",
            "trước 2021",
        ] {
            assert_eq!(
                parse_loose_day(written),
                Err(DayFault::NotADay),
                "{written}"
            );
        }
        assert_eq!(parse_loose_day(""), Err(DayFault::Empty));
        assert_eq!(
            parse_loose_day("31/2/2026"),
            Err(DayFault::NoSuchDay {
                d: 31,
                m: 2,
                y: 2026
            })
        );
        assert_eq!(
            parse_loose_day("1000"),
            Err(DayFault::NoSuchDay {
                d: 1,
                m: 1,
                y: 1000
            })
        );
    }

    #[test]
    fn days_are_printed_as_papers_print_them() {
        assert_eq!(show_day(on(3, 3, 2026)), "03/03/2026");
        assert_eq!(long_day(on(5, 1, 2026)), "ngày 05 tháng 01 năm 2026");
        assert_eq!(long_day(on(15, 3, 2026)), "ngày 15 tháng 3 năm 2026");
        assert_eq!(weekday_key(today()), "weekday-wed");
        assert_eq!(parse_day(&long_day(today()), today()), Ok(today()));
    }

    #[test]
    fn hours_are_read_and_shown() {
        for (written, shown) in [
            ("19h30", "19h30"),
            ("19:30", "19h30"),
            ("1930", "19h30"),
            ("730", "7h30"),
            ("7h", "7h00"),
            ("7", "7h00"),
            ("19g30", "19h30"),
            ("19 giờ 30 phút", "19h30"),
            ("19:30:00", "19h30"),
            ("0h5", "0h05"),
        ] {
            assert_eq!(
                parse_clock(written).map(show_clock).as_deref(),
                Ok(shown),
                "{written}"
            );
        }
        for written in ["25h", "19h60", "tối", "19:30:15", "12345", "１９"] {
            assert_eq!(
                parse_clock(written),
                Err(ClockFault::NotAClock),
                "{written}"
            );
        }
        assert_eq!(parse_clock(" "), Err(ClockFault::Empty));
    }
}
