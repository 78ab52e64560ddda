//! The stored keys of a text: without marks, with marks, and in Vietnamese order.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::clean::is_hidden;

/// The tone marks in the order of the Vietnamese dictionary: huyền, hỏi, ngã, sắc, nặng.
const TONES: [char; 5] = ['\u{300}', '\u{309}', '\u{303}', '\u{301}', '\u{323}'];

/// The letters in order, `f j w z` where Latin has them. Each is sorted by its place here.
const ALPHABET: &str = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

/// What a letter's place is written as in an order key: rising ASCII, above the digits.
const PLACES: &[u8; 33] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefg";

/// One word of a text, taken apart: its letters without tone, and its tone.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Word {
    /// Lower case, composed, tone taken off: `nguyên` for `Nguyễn`.
    pub(super) letters: String,
    /// The tone marks in the order they came; one for a Vietnamese syllable, none for the level tone.
    pub(super) tones: String,
    /// Lower case, all marks off, `d` for `đ`.
    pub(super) plain: String,
}

/// The words of a text: runs of letters and digits. Hidden characters are passed over as if absent.
pub(super) fn words(text: &str) -> Vec<Word> {
    // Where no letter has a mark, none has to be taken off.
    if text.is_ascii() {
        words_of(text.chars())
    } else {
        words_of(text.nfd())
    }
}

fn words_of(letters: impl Iterator<Item = char>) -> Vec<Word> {
    let mut words = vec![];
    let mut word = Word::default();
    for letter in letters.filter(|letter| !is_hidden(*letter)) {
        if is_combining_mark(letter) {
            if word.plain.is_empty() {
                continue;
            }
            let half = if TONES.contains(&letter) {
                &mut word.tones
            } else {
                &mut word.letters
            };
            half.push(letter);
        } else if letter.is_alphanumeric() {
            for small in letter.to_lowercase().map(vietnamese_d) {
                word.letters.push(small);
                word.plain.push(if small == 'đ' { 'd' } else { small });
            }
        } else {
            finish(&mut word, &mut words);
        }
    }
    finish(&mut word, &mut words);
    words
}

fn finish(word: &mut Word, words: &mut Vec<Word>) {
    let done = std::mem::take(word);
    if done.plain.is_empty() {
        return;
    }
    let letters = if done.letters.is_ascii() {
        done.letters
    } else {
        done.letters.nfc().collect()
    };
    words.push(Word { letters, ..done });
}

/// Look-alikes of đ, for text that did not pass the gate (a typed search, a foreign file).
fn vietnamese_d(small: char) -> char {
    if matches!(small, 'ð' | 'ɖ') {
        'đ'
    } else {
        small
    }
}

/// The key a text is found by when typed without marks: lower case, no marks, `đ` as `d`, single spaces.
///
/// `Tổ 5 - Thôn Đông` → `to 5 thon dong`.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for word in words(text) {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(&word.plain);
    }
    folded
}

/// The key a text is found by when typed with marks: lower case, each syllable's tone moved to its end, so that
/// both spellings meet (`hòa` = `hoà`, `quý` = `qúy`) and `Hòa` stays apart from `Hoa`.
pub fn tone_key(text: &str) -> String {
    let words = words(text);
    let joined: Vec<String> = words
        .iter()
        .map(|word| format!("{}{}", word.letters, word.tones))
        .collect();
    joined.join(" ").nfc().collect()
}

/// A text whose byte order is the Vietnamese dictionary order; ASCII for Vietnamese text.
///
/// Letters decide first (`a ă â b c d đ …`, case ignored, spaces before digits before letters, numbers by value),
/// then tones: level, huyền, hỏi, ngã, sắc, nặng.
pub fn order_key(text: &str) -> String {
    let mut key = String::with_capacity(text.len() * 2);
    let mut tones = String::new();
    for (place, word) in words(text).iter().enumerate() {
        if place > 0 {
            key.push('!');
        }
        push_letters(&mut key, &word.letters);
        tones.push(tone_rank(&word.tones));
    }
    key.push(' ');
    key.push_str(tones.trim_end_matches('0'));
    key
}

/// The order of people in a Vietnamese list: by given name (the last word), then middle words, then family name.
pub fn name_order_key(text: &str) -> String {
    let parts: Vec<&str> = text.split_whitespace().collect();
    let (family, middle, given) = match parts.as_slice() {
        [] => ("", String::new(), ""),
        [given] => ("", String::new(), *given),
        [family, middle @ .., given] => (*family, middle.join(" "), *given),
    };
    format!(
        "{} {} {}",
        order_key(given),
        order_key(&middle),
        order_key(family)
    )
}

/// Writes letters as their places and numbers as length and digits, so that bytes compare as the eye does.
fn push_letters(key: &mut String, letters: &str) {
    let mut rest = letters;
    while let Some(first) = rest.chars().next() {
        if first.is_ascii_digit() {
            let end = rest
                .find(|letter: char| !letter.is_ascii_digit())
                .unwrap_or(rest.len());
            push_number(key, &rest[..end]);
            rest = &rest[end..];
        } else {
            push_letter(key, first);
            rest = &rest[first.len_utf8()..];
        }
    }
}

fn push_letter(key: &mut String, letter: char) {
    // A mark foreign to Vietnamese (ñ, č, ŏ of minority names) does not move its letter.
    let plain = letter.nfd().next().unwrap_or(letter);
    let place = |wanted: char| ALPHABET.chars().position(|known| known == wanted);
    match place(letter).or_else(|| place(plain)) {
        Some(place) => key.push(char::from(PLACES[place])),
        None if is_combining_mark(letter) => {}
        None => {
            key.push('z');
            key.push(letter);
        }
    }
}

/// Up to eight digits take one length character; longer numbers take `9` and four more.
fn push_number(key: &mut String, digits: &str) {
    let value = digits.trim_start_matches('0');
    let length = value.len();
    let head = if length <= 8 {
        length.to_string()
    } else {
        format!("9{:04}", length.min(9999))
    };
    key.push_str(&head);
    key.push_str(value);
}

/// The tone of that rank; none for the level one.
pub(super) fn tone_of(rank: char) -> Option<char> {
    let place = rank.to_digit(10)?.checked_sub(1)?;
    TONES.get(place as usize).copied()
}

/// The rank of the first tone: `0` level, then huyền, hỏi, ngã, sắc, nặng.
pub(super) fn tone_rank(tones: &str) -> char {
    let first = tones.chars().next();
    let rank = first.and_then(|tone| TONES.iter().position(|known| *known == tone));
    rank.map_or('0', |rank| char::from(b'1' + rank as u8))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn folding_takes_marks_and_punctuation() {
        assert_eq!(fold("Tổ 5 - Thôn Đông"), "to 5 thon dong");
        assert_eq!(fold("  NGUYỄN  Thị   Ưởng. "), "nguyen thi uong");
        assert_eq!(fold("H'Đăk Êban"), "h dak eban");
        assert_eq!(fold("Ðặng (Ɖức)"), "dang duc");
        assert_eq!(fold("…"), "");
    }

    /// 116: both unicode forms have one key.
    #[test]
    fn both_unicode_forms_have_one_key() {
        let text = "Tổ bảo vệ an ninh, trật tự Thôn Đường Thượng";
        let decomposed: String = text.nfd().collect();
        assert_eq!(fold(&decomposed), fold(text));
        assert_eq!(tone_key(&decomposed), tone_key(text));
        assert_eq!(order_key(&decomposed), order_key(text));
    }

    /// 106: hidden characters do not make another name.
    #[test]
    fn hidden_characters_do_not_make_another_name() {
        let hidden = "Ng\u{200B}uyễn V\u{202E}ăn\u{FEFF} A";
        assert_eq!(fold(hidden), fold("Nguyễn Văn A"));
        assert_eq!(tone_key(hidden), tone_key("Nguyễn Văn A"));
    }

    /// 117: the place of the tone does not matter.
    #[test]
    fn the_place_of_the_tone_does_not_matter() {
        for (old, new) in [
            ("hòa", "hoà"),
            ("thủy", "thuỷ"),
            ("quý", "qúy"),
            ("Khỏe", "khoẻ"),
            ("HÓA", "hoá"),
            ("lũy", "luỹ"),
            ("Thúy", "Thuý"),
            ("họa", "hoạ"),
        ] {
            assert_eq!(tone_key(old), tone_key(new), "{old} {new}");
        }
        assert_ne!(tone_key("Hòa"), tone_key("Hoa"));
        assert_ne!(tone_key("Hòa"), tone_key("Hóa"));
        assert_ne!(tone_key("Nguyên"), tone_key("Nguyện"));
        assert_ne!(tone_key("Đung"), tone_key("Dung"));
        assert_ne!(tone_key("Tuấn"), tone_key("Tuán"));
    }

    fn sorted_by(list: &[&str], key: fn(&str) -> String) {
        for pair in list.windows(2) {
            assert!(
                key(pair[0]) < key(pair[1]),
                "{} must stand before {}",
                pair[0],
                pair[1]
            );
        }
    }

    /// 124: letters sort as in the dictionary.
    #[test]
    fn letters_sort_as_in_the_dictionary() {
        sorted_by(
            &[
                "a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "f", "g", "h", "i", "j", "k", "l",
                "m", "n", "o", "ô", "ơ", "p", "q", "r", "s", "t", "u", "ư", "v", "w", "x", "y",
                "z",
            ],
            order_key,
        );
    }

    #[test]
    fn tones_decide_after_letters() {
        sorted_by(
            &[
                "ma", "mà", "mả", "mã", "má", "mạ", "mac", "mai", "măn", "mân",
            ],
            order_key,
        );
        assert_eq!(order_key("HÒA"), order_key("hoà"));
    }

    #[test]
    fn places_and_numbers_sort_by_eye() {
        sorted_by(
            &[
                "Tổ 1",
                "Tổ 2",
                "Tổ 2A",
                "Tổ 2B",
                "Tổ 10",
                "Tổ 10 Thôn Đông",
                "Tổ 100",
                "Tổ 1234567890",
                "Tổ 12345678901",
                "Tổ An",
                "Tổ Ăn",
                "Tổ Ân",
                "Tổ Ba",
                "Tổ Bà",
                "Tổ Dân",
                "Tổ Đông",
                "Tổ hoà",
                "Tổ hòa giải",
                "Tổdân",
                "Ж",
            ],
            order_key,
        );
        assert_eq!(order_key("Tổ 07"), order_key("Tổ 7"));
        assert!(order_key("") < order_key("0"));
    }

    /// A list as a commune prints it: by given name, then middle words, then family name.
    const PEOPLE: &[&str] = &[
        "An",
        "Lê An",
        "Nguyễn An",
        "Bùi Bình An",
        "Đỗ Thị An",
        "Trần Thị An",
        "Lê Văn An",
        "Nguyễn Văn An",
        "Phạm Đức Anh",
        "Nguyễn Hoàng Anh",
        "Trần Tuấn Anh",
        "Vũ Thị Ánh",
        "Hoàng Văn Ánh",
        "Lý A Ảo",
        "Đặng Văn Ân",
        "Nguyễn Thị Ấn",
        "Hà Thị Ba",
        "Lò Văn Bả",
        "Cao Bá",
        "Nguyễn Văn Bắc",
        "Nguyễn Thị Bích",
        "Trương Thanh Bình",
        "Trương Văn Bính",
        "Phan Thị Cẩm",
        "Giàng A Chu",
        "Hồ Văn Chủ",
        "Nguyễn Công Chứ",
        "Lê Thị Cúc",
        "Ngô Văn Cường",
        "Trần Thị Dung",
        "Lê Văn Dũng",
        "Phạm Văn Dương",
        "Nguyễn Thị Đào",
        "Đinh Văn Đạt",
        "Hoàng Văn Đông",
        "Lê Trung Đức",
        "Nguyễn Thị Em",
        "Lê Thị Gấm",
        "Nguyễn Trường Giang",
        "Đỗ Thị Hà",
        "Nguyễn Ngọc Hải",
        "Lê Thị Hằng",
        "Bùi Thị Hân",
        "Trần Văn Hiền",
        "Trần Văn Hiển",
        "Trần Văn Hiến",
        "Trần Văn Hiện",
        "Nguyễn Thị Hoa",
        "Lê Thị Hòa",
        "Nguyễn Thị Hoà",
        "Trần Văn Hóa",
        "Phạm Thị Hoài",
        "Phạm Thị Hồng",
        "Phạm Thị Hợp",
        "Nguyễn Văn Khánh",
        "Sùng A Lử",
        "Trần Thị Mỹ",
        "Y Nam",
        "Lê Văn Nam",
        "Nguyễn Thị Ngọc",
        "Kpă Ơi",
        "Đoàn Văn Quý",
        "Nguyễn Văn Sơn",
        "Lê Thị Tâm",
        "Vũ Thị Thủy",
        "Vũ Thị Thúy",
        "Ngô Thị Tú",
        "Nguyễn Anh Tuấn",
        "Đỗ Thị Út",
        "Lê Thị Ưng",
        "Hoàng Quốc Việt",
        "Nguyễn Văn Xuân",
        "Trần Thị Yến",
        "Nguyễn Thị Ý Yến",
    ];

    /// 124: people sort by given name.
    #[test]
    fn people_sort_by_given_name() {
        let mut shuffled: Vec<&str> = PEOPLE.to_vec();
        shuffled.reverse();
        shuffled.sort_by_key(|name| name_order_key(name));
        assert!(PEOPLE.len() >= 60);
        assert_eq!(shuffled, PEOPLE);
    }

    proptest! {
        #[test]
        fn keys_are_safe_text(text in "\\PC{0,40}") {
            for key in [order_key(&text), name_order_key(&text), fold(&text), tone_key(&text)] {
                prop_assert!(key.chars().all(|letter| !letter.is_control()));
            }
        }

        #[test]
        fn vietnamese_keys_are_ascii(text in "[a-zA-ZăâđêôơưĂÂĐÊÔƠƯàảãáạễộứ0-9 .'-]{0,40}") {
            prop_assert!(order_key(&text).is_ascii());
            prop_assert!(name_order_key(&text).is_ascii());
        }

        #[test]
        fn a_beginning_stands_first(start in "[a-zăâđêôơư ]{1,10}", more in "[a-zăâđêôơư]{1,5}") {
            let longer = format!("{start} {more}");
            prop_assert!(order_key(&start) <= order_key(&longer));
        }
    }
}
