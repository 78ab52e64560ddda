//! Text on a line of the screen: how wide it is, how it is cut, and how hidden characters are made visible.

use std::borrow::Cow;
use std::fmt::Write;

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use super::clean::is_hidden;

/// Bytes as hexadecimal digits, two a byte.
pub fn hex(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        write!(text, "{byte:02x}").expect("a String takes every write");
    }
    text
}

/// Columns a text takes on a terminal.
pub fn width(text: &str) -> usize {
    text.width()
}

/// The text, cut with `…` to at most `columns` columns; never splits a letter from its marks.
pub fn fit(text: &str, columns: usize) -> String {
    if width(text) <= columns {
        return text.to_owned();
    }
    let Some(room) = columns.checked_sub(1) else {
        return String::new();
    };
    let mut used = 0;
    let kept: String = text
        .graphemes(true)
        .take_while(|letter| {
            used += width(letter);
            used <= room
        })
        .collect();
    format!("{}…", kept.trim_end())
}

/// True when nothing in the text is hidden, so it may reach the terminal as it is.
pub fn is_plain(text: &str) -> bool {
    !text.chars().any(is_hidden)
}

/// The text with every control, direction change and other hidden character written out: `⟨U+202E⟩`.
///
/// Line breaks are written out too; a view of several lines splits them first.
pub fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for letter in text.chars() {
        if is_hidden(letter) {
            write!(shown, "⟨U+{:04X}⟩", u32::from(letter))
                .expect("writing to a string cannot fail");
        } else {
            shown.push(letter);
        }
    }
    shown
}

/// The text as a file outside the book holds it: without anything hidden. Line breaks stay, a tab is a space.
pub fn without_hidden(text: &str) -> Cow<'_, str> {
    if is_plain(text) {
        return Cow::Borrowed(text);
    }
    let kept = text.chars().filter_map(|letter| match letter {
        '\n' => Some('\n'),
        '\t' => Some(' '),
        hidden if is_hidden(hidden) => None,
        other => Some(other),
    });
    Cow::Owned(kept.collect())
}

/// JSON text with every hidden letter inside its strings written as `\uXXXX`; line breaks between values stay.
pub fn escaped(json: &str) -> String {
    let mut shown = String::with_capacity(json.len());
    for letter in json.chars() {
        if letter == '\n' || !is_hidden(letter) {
            shown.push(letter);
            continue;
        }
        for unit in letter.encode_utf16(&mut [0; 2]) {
            write!(shown, "\\u{unit:04x}").expect("writing to a string cannot fail");
        }
    }
    shown
}

/// The same within a sentence: its first letter small, but a word of capitals (`KH`) stays as it is.
pub fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    match (letters.next(), letters.next()) {
        (Some(first), Some(second)) if !second.is_uppercase() => {
            first.to_lowercase().chain(text.chars().skip(1)).collect()
        }
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_within_a_sentence_begins_small() {
        assert_eq!(lower_first("Tổ tự quản"), "tổ tự quản");
        assert_eq!(lower_first("Đợt"), "đợt");
        assert_eq!(lower_first("KH của tổ"), "KH của tổ");
        assert_eq!(lower_first(""), "");
    }
    use unicode_normalization::UnicodeNormalization;

    /// 121: marks take no column.
    #[test]
    fn marks_take_no_column() {
        let decomposed: String = "Nguyễn Đường ₫".nfd().collect();
        assert_eq!(width("Nguyễn Đường ₫"), 14);
        assert_eq!(width(&decomposed), 14);
        assert_eq!(width("漢字"), 4);
    }

    #[test]
    fn cutting_keeps_letters_whole() {
        assert_eq!(fit("Nguyễn Văn An", 13), "Nguyễn Văn An");
        assert_eq!(fit("Nguyễn Văn An", 12), "Nguyễn Văn…");
        assert_eq!(fit("Nguyễn Văn An", 5), "Nguy…");
        assert_eq!(fit("漢字漢字", 4), "漢…");
        assert_eq!(fit("An", 1), "…");
        assert_eq!(fit("An", 0), "");
        let decomposed: String = "ễễễ".nfd().collect();
        assert_eq!(
            fit(&decomposed, 2),
            format!("{}…", "ễ".nfd().collect::<String>())
        );
    }

    /// 104: hidden characters are written out.
    #[test]
    fn hidden_characters_are_written_out() {
        assert_eq!(
            visible("Nam\u{202E}evil\u{1B}[2J"),
            "Nam⟨U+202E⟩evil⟨U+001B⟩[2J"
        );
        assert_eq!(
            visible("Trần Thị Ứng, 5 ₫ – “x”"),
            "Trần Thị Ứng, 5 ₫ – “x”"
        );
        assert!(is_plain("Đỗ Thị Ỷ") && !is_plain("a\u{200B}b") && !is_plain("a\nb"));
    }
}
