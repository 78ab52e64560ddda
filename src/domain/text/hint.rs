//! A look over free text for what these books must not hold. A citizen's number is refused by the door; of the rest the person is
//! warned and decides.

use super::keys::{tone_key, words};

/// What in a free text looks like a person's data; these books hold counts and document numbers only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PersonalHint {
    /// The number of a citizen: 12 digits that begin with the code of a province, or a number that the text itself calls one.
    CitizenId,
    /// A run of 9 or 12 digits, as identity papers have.
    IdNumber,
    /// The day or year of a birth.
    Birth,
    /// Where a person lives.
    Address,
    /// A Vietnamese telephone number.
    Phone,
    /// A word that goes with reports about persons.
    GuardWord(&'static str),
}

/// Words that announce a text about a person who reports or is reported.
const GUARD_WORDS: [&str; 6] = [
    "tố cáo",
    "tố giác",
    "nghiện",
    "đối tượng",
    "tiền án",
    "tiền sự",
];

/// Folded words that call the number beside them that of a citizen.
const ID_WORDS: [&str; 8] = [
    "cccd",
    "cmnd",
    "cmtnd",
    "can cuoc",
    "chung minh nhan dan",
    "chung minh thu",
    "so dinh danh",
    "id card",
];

/// Folded words after which a day or a year tells a birth.
const BIRTH_WORDS: [&str; 6] = [
    "sinh",
    "sinh ngay",
    "sinh nam",
    "ngay sinh",
    "nam sinh",
    "born",
];

/// The years in which people of the movement were born.
const BORN: std::ops::Range<i32> = 1900..2013;

/// Folded words that make `sinh` another word: `học sinh`, `vệ sinh`, `phát sinh`.
const BEFORE_SINH: [&str; 3] = ["hoc", "ve", "phat"];

/// Folded words after which a dwelling is told.
const ADDRESS_WORDS: [&str; 7] = [
    "ngu tai",
    "ngu so",
    "tru tai",
    "thuong tru tai",
    "tam tru tai",
    "ho khau thuong tru",
    "dia chi nha",
];

/// Words after a number that make it money.
const MONEY: [&str; 6] = ["đ", "đồng", "vnđ", "vnd", "triệu", "tỷ"];

/// The first thing in the text that looks like a person's data, if any: phone, then identity number, then words.
///
/// Document numbers (`106/KH-UBND`), dates, years and money with thousands points pass.
pub fn personal_hint(text: &str) -> Option<PersonalHint> {
    let chains = chains(text);
    let called = || {
        let folded = format!(" {} ", super::fold(text));
        let said = |word: &&str| folded.contains(&format!(" {word} "));
        ID_WORDS.iter().any(said)
    };
    if chains.iter().any(Chain::holds_citizen_id)
        || (chains.iter().any(Chain::holds_id) && called())
    {
        return Some(PersonalHint::CitizenId);
    }
    if chains.iter().any(Chain::holds_phone) {
        return Some(PersonalHint::Phone);
    }
    if chains.iter().any(Chain::holds_id) {
        return Some(PersonalHint::IdNumber);
    }
    if let Some(word) = guard_word(text) {
        return Some(PersonalHint::GuardWord(word));
    }
    if tells_birth(text) {
        return Some(PersonalHint::Birth);
    }
    tells_address(text).then_some(PersonalHint::Address)
}

/// True where a text holds the number of a citizen, which no box takes.
pub fn holds_citizen_id(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    digits >= 9 && personal_hint(text) == Some(PersonalHint::CitizenId)
}

/// `sinh 05/03/1980`, `sinh ngày 5-3-1980`, `SN 1980`; not `sinh hoạt`, and not a meeting's day.
fn tells_birth(text: &str) -> bool {
    let folded = super::fold(text);
    let words: Vec<&str> = folded.split(' ').collect();
    let year = |word: &str| word.len() == 4 && word.parse().is_ok_and(|year| BORN.contains(&year));
    let day = |words: &[&str]| {
        let number = |word: &&str| word.len() <= 2 && word.parse::<u32>().is_ok();
        words.first().is_some_and(|word| year(word))
            || (words.len() >= 3 && number(&words[0]) && number(&words[1]) && year(words[2]))
    };
    (0..words.len()).any(|at| {
        let compound = at > 0 && BEFORE_SINH.contains(&words[at - 1]);
        let short = words[at] == "sn" && words.get(at + 1).is_some_and(|word| year(word));
        let told = !compound
            && BIRTH_WORDS.iter().any(|phrase| {
                let parts: Vec<&str> = phrase.split(' ').collect();
                words[at..].starts_with(&parts) && day(&words[at + parts.len()..])
            });
        short || told
    })
}

fn tells_address(text: &str) -> bool {
    let folded = format!(" {} ", super::fold(text));
    let told = ADDRESS_WORDS
        .iter()
        .any(|phrase| folded.contains(&format!(" {phrase} ")));
    let house = folded
        .split_once(" so nha ")
        .is_some_and(|(_, rest)| rest.starts_with(|first: char| first.is_ascii_digit()));
    told || house
}

fn guard_word(text: &str) -> Option<&'static str> {
    let spoken = format!(" {} ", tone_key(text));
    // A text typed wholly without marks is read without them; single words would then catch too much (nghiên cứu).
    let unmarked = words(text)
        .iter()
        .all(|word| word.letters == word.plain && word.tones.is_empty());
    GUARD_WORDS.into_iter().find(|guard| {
        let bare = super::fold(guard);
        spoken.contains(&format!(" {} ", tone_key(guard)))
            || (unmarked && bare.contains(' ') && spoken.contains(&format!(" {bare} ")))
    })
}

/// Groups of digits held together by single spaces, dots or hyphens: `0912 345 678`, `1.234.567`.
#[derive(Debug, Default)]
struct Chain<'t> {
    groups: Vec<&'t str>,
    /// What stands between the groups, one less than the groups.
    joints: Vec<&'t str>,
    /// A `+` stands before.
    plus: bool,
    /// A slash and a letter follow (a document number), or a word for money.
    counted: bool,
}

fn chains(text: &str) -> Vec<Chain<'_>> {
    let mut chains: Vec<Chain<'_>> = vec![];
    let mut end = 0;
    while let Some(from) = text[end..].find(|letter: char| letter.is_ascii_digit()) {
        let start = end + from;
        let length = text[start..].find(|letter: char| !letter.is_ascii_digit());
        let joint = &text[end..start];
        end = length.map_or(text.len(), |length| start + length);
        let group = &text[start..end];
        match chains.last_mut() {
            Some(chain) if matches!(joint, " " | "." | "-" | ")" | ") ") => {
                chain.joints.push(joint);
                chain.groups.push(group);
            }
            _ => chains.push(Chain {
                groups: vec![group],
                plus: joint.ends_with('+'),
                ..Chain::default()
            }),
        }
        if let Some(chain) = chains.last_mut() {
            chain.counted = is_counted(&text[end..]);
        }
    }
    chains
}

fn is_counted(after: &str) -> bool {
    if let Some(sign) = after.strip_prefix('/') {
        return sign.chars().next().is_some_and(char::is_alphabetic);
    }
    let word = after
        .trim_start()
        .split(|letter: char| !letter.is_alphabetic())
        .next();
    word.is_some_and(|word| MONEY.contains(&word.to_lowercase().as_str()))
}

impl Chain<'_> {
    fn holds_phone(&self) -> bool {
        self.windows().any(|(from, to)| {
            let first = self.groups[from];
            let digits = self.groups[from..to].concat();
            let abroad = from == 0 && (self.plus || first.len() > 2);
            let local = match digits.strip_prefix("84") {
                Some(rest) if abroad => format!("0{rest}"),
                _ => digits,
            };
            let opens = first.len() >= 3 || (self.plus && from == 0);
            opens && is_phone(&local)
        })
    }

    fn holds_id(&self) -> bool {
        if self.counted || self.is_grouped_number() {
            return false;
        }
        self.shaped_windows().next().is_some()
    }

    /// Stretches that are shaped as the numbers of identity papers are.
    fn shaped_windows(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        self.windows().filter(|(from, to)| {
            let groups = &self.groups[*from..*to];
            let length: usize = groups.iter().map(|group| group.len()).sum();
            let shaped =
                groups.len() == 1 || groups.iter().all(|group| (3..=6).contains(&group.len()));
            let years = groups.iter().filter(|group| is_year(group)).count();
            matches!(length, 9 | 12) && shaped && years < 2
        })
    }

    /// Twelve digits that begin with the code of a province, and are no two telephones.
    fn holds_citizen_id(&self) -> bool {
        let province = |(from, to): (usize, usize)| {
            let digits = self.groups[from..to].concat();
            digits.len() == 12 && digits.starts_with('0') && !digits.starts_with("000")
        };
        self.holds_id() && !self.holds_phone() && self.shaped_windows().any(province)
    }

    /// Every stretch of at most five neighbouring groups.
    fn windows(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        let count = self.groups.len();
        (0..count).flat_map(move |from| (from + 1..=count.min(from + 5)).map(move |to| (from, to)))
    }

    /// `1.234.567`: thousands points as Vietnam writes them.
    fn is_grouped_number(&self) -> bool {
        self.groups.len() > 1
            && self.joints.iter().all(|joint| *joint == ".")
            && !self.groups[0].starts_with('0')
            && self.groups[0].len() <= 3
            && self.groups[1..].iter().all(|group| group.len() == 3)
    }
}

fn is_phone(digits: &str) -> bool {
    match digits.as_bytes() {
        [b'0', b'3' | b'5' | b'7' | b'8' | b'9', ..] => digits.len() == 10,
        [b'0', b'2', ..] => matches!(digits.len(), 10 | 11),
        _ => false,
    }
}

fn is_year(group: &str) -> bool {
    group.len() == 4 && (group.starts_with("19") || group.starts_with("20"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 150: identity numbers are seen.
    #[test]
    fn identity_numbers_are_seen() {
        for text in [
            "CCCD 001203004567",
            "cccd:001203004567.",
            "số 001 203 004 567 cấp",
            "001.203.004.567",
            "001-203-004-567",
            "số định danh 001203004567, gọi 0912345678",
            "CMND 123456789",
            "CMND số 123 456 789 do CA tỉnh cấp",
            "0012 0300 4567",
        ] {
            assert_eq!(personal_hint(text), Some(PersonalHint::CitizenId), "{text}");
            assert!(holds_citizen_id(text));
        }
        for text in ["123 456 789", "mã tài sản 123456789012"] {
            assert_eq!(personal_hint(text), Some(PersonalHint::IdNumber), "{text}");
            assert!(!holds_citizen_id(text));
        }
    }

    /// 150: births and dwellings are seen, and only warned of.
    #[test]
    fn births_and_dwellings_are_seen() {
        for text in [
            "sinh 05/03/1980",
            "anh Nam, sinh ngày 5-3-1980",
            "sinh năm 1980",
            "(SN 1980)",
            "born 1980",
        ] {
            assert_eq!(personal_hint(text), Some(PersonalHint::Birth), "{text}");
        }
        for text in [
            "ngụ số 12 Lê Lợi",
            "trú tại thôn 3",
            "hộ khẩu thường trú ở xã",
            "số nhà 12",
        ] {
            assert_eq!(personal_hint(text), Some(PersonalHint::Address), "{text}");
        }
    }

    #[test]
    fn phones_are_seen() {
        for text in [
            "gọi 0912345678",
            "0912 345 678",
            "0912.345.678",
            "091-234-5678",
            "Tổ 5 0987 654 321 anh An",
            "+84 912 345 678",
            "(+84)912345678",
            "84912345678",
            "máy bàn (024) 3825 1234",
            "02353 123 456",
        ] {
            assert_eq!(personal_hint(text), Some(PersonalHint::Phone), "{text}");
        }
    }

    #[test]
    fn guard_words_are_seen() {
        for (text, word) in [
            ("Có đơn tố cáo gửi tổ", "tố cáo"),
            ("Nhận tin TỐ GIÁC", "tố giác"),
            ("người nghiện ma túy", "nghiện"),
            ("rà soát đối tượng", "đối tượng"),
            ("ra soat doi tuong", "đối tượng"),
        ] {
            assert_eq!(
                personal_hint(text),
                Some(PersonalHint::GuardWord(word)),
                "{text}"
            );
        }
    }

    #[test]
    fn everyday_text_passes() {
        for text in [
            "",
            "Kế hoạch 106/KH-UBND ngày 05 tháng 01 năm 2026",
            "12/2026",
            "ngày 03.03.2026 15 hộ",
            "03-03-2026, 19h30",
            "2026-03-03",
            "Quỹ 123.456.789 đồng",
            "1.234.567.890.123",
            "425.813 lượt người",
            "kinh phí 500000000 đồng",
            "500 000 000 đ",
            "các năm 2023 2024 2025",
            "giai đoạn 2021-2025",
            "Nghiên cứu mô hình của tổ người cao tuổi",
            "nghien cuu mo hinh",
            "Tổ 10 có 120 hộ, 450 khẩu",
            "Thông tư 124/2021/TT-BCA, Điều 5",
            "H49.01.12-260303",
            "sinh hoạt 05/03/2026 tại nhà văn hóa",
            "Hội thi học sinh, sinh viên 2026",
            "vệ sinh 2026",
            "tuyên truyền đăng ký tạm trú, tạm vắng",
            "công văn số 001203/CAX ngày 4/5/2026",
            "báo cáo 0912-2026",
        ] {
            assert_eq!(personal_hint(text), None, "{text}");
        }
    }
}
