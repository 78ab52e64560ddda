//! Who somebody is, as far as these books say it: a name and a telephone number, each parsed once into its one form.
//!
//! There is no other mark of a person here, and none is added.

use std::fmt;

use super::text::{clean, fold, name_order_key, tone_key};

/// Letters a name may have.
const NAME_LIMIT: usize = 80;

/// A person's name: clean, one line, at most 80 letters, with a letter and without digits.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Name(String);

/// What stands in the place of a name that was erased for good.
pub const ERASED: &str = "—";

/// Why a text is no name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NameFault {
    /// Nothing was written.
    Empty,
    /// Longer than 80 letters.
    TooLong,
    /// Holds a digit; most often a number of another column.
    Digit,
    /// Holds no letter at all.
    NoLetter,
}

impl Name {
    /// The name of a person who was erased.
    pub fn erased() -> Self {
        Self(ERASED.to_owned())
    }

    /// Reads a name as typed or imported; it is cleaned, its capitals stay as written.
    pub fn parse(text: &str) -> Result<Self, NameFault> {
        let cleaned = clean(text, NAME_LIMIT, false);
        let name = cleaned.text;
        if name.is_empty() {
            Err(NameFault::Empty)
        } else if cleaned.cut {
            Err(NameFault::TooLong)
        } else if name.chars().any(char::is_numeric) {
            Err(NameFault::Digit)
        } else if !name.chars().any(char::is_alphabetic) {
            Err(NameFault::NoLetter)
        } else {
            Ok(Self(name))
        }
    }

    /// The name as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The given name: the last word.
    pub fn given(&self) -> &str {
        self.0.rsplit(' ').next().unwrap_or(&self.0)
    }

    /// The key found without marks, see [`fold`].
    pub fn folded(&self) -> String {
        fold(&self.0)
    }

    /// The key found with marks, see [`tone_key`].
    pub fn tone_key(&self) -> String {
        tone_key(&self.0)
    }

    /// The key people are sorted by, see [`name_order_key`].
    pub fn order_key(&self) -> String {
        name_order_key(&self.0)
    }
}

impl fmt::Display for Name {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(&self.0)
    }
}

/// A Vietnamese telephone number in its one form: digits with the leading zero, `0912345678`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Phone(String);

/// Why a text is no telephone number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PhoneFault {
    /// Nothing was written.
    Empty,
    /// Two numbers in one field.
    Several,
    /// Holds something other than digits and the signs between them.
    NotDigits,
    /// No Vietnamese number has this many digits or begins so.
    NoSuchNumber,
}

/// A telephone of the book as others may see it; what cannot be read as a number is hidden whole.
pub fn masked(kept: &str) -> String {
    Phone::parse(kept).map_or_else(|_| "•".repeat(7), |number| number.masked())
}

impl Phone {
    /// Reads a number as typed or imported: with spaces, dots or hyphens, `+84`, a zero lost in a spreadsheet
    /// (`912345678`, `912345678.0`).
    pub fn parse(text: &str) -> Result<Self, PhoneFault> {
        let cleaned = clean(text, 60, false).text;
        let written = cleaned.trim_start_matches('\'');
        if written.is_empty() {
            return Err(PhoneFault::Empty);
        }
        let mut digits = String::with_capacity(11);
        for (place, sign) in as_whole_number(written).char_indices() {
            match sign {
                '0'..='9' => digits.push(sign),
                ' ' | '.' | '-' | '(' | ')' => {}
                '+' if place == 0 || written.starts_with("(+") => {}
                ';' | ',' | '/' if digits.len() >= 9 => return Err(PhoneFault::Several),
                _ => return Err(PhoneFault::NotDigits),
            }
        }
        if digits.len() >= 18 {
            return Err(PhoneFault::Several);
        }
        let national = with_zero(&digits);
        if is_vietnamese(&national) {
            Ok(Self(national))
        } else {
            Err(PhoneFault::NoSuchNumber)
        }
    }

    /// The digits, with the leading zero.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The number for a list others may see: `0912•••678`.
    pub fn masked(&self) -> String {
        let (head, tail) = (&self.0[..4], &self.0[self.0.len() - 3..]);
        format!("{head}{}{tail}", "•".repeat(self.0.len() - 7))
    }

    /// The number as it is read aloud: `0912 345 678`, `024 3825 1234`.
    pub fn spaced(&self) -> String {
        let (area, middle) = match (self.0.len(), &self.0[..3]) {
            (11, "024" | "028") => (3, 7),
            _ => (4, 7),
        };
        format!(
            "{} {} {}",
            &self.0[..area],
            &self.0[area..middle],
            &self.0[middle..]
        )
    }
}

impl fmt::Display for Phone {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(&self.0)
    }
}

/// A spreadsheet writes a number cell as `912345678.0`; only then the last `.0` is no digit of the number.
fn as_whole_number(written: &str) -> &str {
    match written.strip_suffix(".0") {
        Some(whole) if whole.chars().all(|sign| sign.is_ascii_digit()) => whole,
        _ => written,
    }
}

/// The number as dialled at home: country code off, lost zero back.
fn with_zero(digits: &str) -> String {
    let trimmed = digits.strip_prefix("00").unwrap_or(digits);
    let home = match trimmed.strip_prefix("84") {
        Some(rest) if trimmed.len() >= 11 => rest,
        _ => trimmed,
    };
    if home.starts_with('0') {
        home.to_owned()
    } else {
        format!("0{home}")
    }
}

fn is_vietnamese(digits: &str) -> bool {
    match digits.as_bytes() {
        [b'0', b'3' | b'5' | b'7' | b'8' | b'9', ..] => digits.len() == 10,
        [b'0', b'2', ..] => matches!(digits.len(), 10 | 11),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_cleaned() {
        let name = Name::parse("  Nguye\u{302}\u{303}n\u{200B}  Thị\tHòa ").expect("a name");
        assert_eq!(name.as_str(), "Nguyễn Thị Hòa");
        assert_eq!(name.given(), "Hòa");
        assert_eq!(name.folded(), "nguyen thi hoa");
        assert_eq!(
            name.tone_key(),
            Name::parse("NGUYỄN THỊ HOÀ").expect("a name").tone_key()
        );
        assert!(Name::parse("Y Bhŏk Êban").is_ok() && Name::parse("H'Đăk").is_ok());
        assert_eq!(
            format!("[{:<6}]", Name::parse("Ân").expect("a name")),
            "[Ân    ]"
        );
    }

    #[test]
    fn what_is_no_name_is_refused() {
        assert_eq!(Name::parse(" \u{200B}\t "), Err(NameFault::Empty));
        assert_eq!(Name::parse("0912345678"), Err(NameFault::Digit));
        assert_eq!(Name::parse("Nguyễn Văn A2"), Err(NameFault::Digit));
        assert_eq!(Name::parse("---"), Err(NameFault::NoLetter));
        assert_eq!(Name::parse(&"ễ".repeat(81)), Err(NameFault::TooLong));
        assert!(Name::parse(&"ễ".repeat(80)).is_ok());
    }

    /// 141: every writing of a phone is one number.
    #[test]
    fn every_writing_of_a_phone_is_one_number() {
        for written in [
            "0912345678",
            "912345678",
            "912345678.0",
            "+84 912 345 678",
            "+84912345678",
            "(+84) 912.345.678",
            "+84 (0)912 345 678",
            "84912345678",
            "0084912345678",
            "0912 345 678",
            "0912.345.678",
            "0912-345-678",
            "'0912345678",
            " 0912\u{A0}345\u{200B}678 ",
        ] {
            assert_eq!(
                Phone::parse(written).as_ref().map(Phone::as_str),
                Ok("0912345678"),
                "{written}"
            );
        }
        for (written, number) in [
            ("024 3825 1234", "02438251234"),
            ("2438251234", "02438251234"),
            ("(0235) 385 2345", "02353852345"),
            ("+84 24 3825 1234", "02438251234"),
            ("843456789", "0843456789"),
            ("0359 000 111", "0359000111"),
        ] {
            assert_eq!(
                Phone::parse(written).as_ref().map(Phone::as_str),
                Ok(number),
                "{written}"
            );
        }
    }

    #[test]
    fn what_is_no_phone_is_refused() {
        for (written, fault) in [
            ("", PhoneFault::Empty),
            ("   ", PhoneFault::Empty),
            ("không có", PhoneFault::NotDigits),
            ("1.2E+9", PhoneFault::NotDigits),
            ("0912 345 678; 0987 654 321", PhoneFault::Several),
            ("0912345678/0987654321", PhoneFault::Several),
            ("0912345678 0987654321", PhoneFault::Several),
            ("113", PhoneFault::NoSuchNumber),
            ("091234567", PhoneFault::NoSuchNumber),
            ("09123456789", PhoneFault::NoSuchNumber),
            ("0112345678", PhoneFault::NoSuchNumber),
            ("001203004567", PhoneFault::NoSuchNumber),
        ] {
            assert_eq!(Phone::parse(written), Err(fault), "{written}");
        }
    }

    #[test]
    fn a_phone_is_shown_whole_or_hidden() {
        let mobile = Phone::parse("0912345678").expect("a phone");
        assert_eq!(
            (mobile.masked().as_str(), mobile.spaced().as_str()),
            ("0912•••678", "0912 345 678")
        );
        let desk = Phone::parse("02438251234").expect("a phone");
        assert_eq!(
            (desk.masked().as_str(), desk.spaced().as_str()),
            ("0243••••234", "024 3825 1234")
        );
        assert_eq!(
            Phone::parse("02353852345").expect("a phone").spaced(),
            "0235 385 2345"
        );
    }
}
