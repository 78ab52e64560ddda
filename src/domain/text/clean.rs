//! The entry gate: every typed, pasted, imported or restored text passes here once, before it is stored.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation;

/// Marks a letter may carry. Vietnamese needs two; some minority languages three.
const MARKS_A_LETTER: usize = 4;

/// A text after the gate, and what the gate had to do to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cleaned {
    /// The text to store: NFC, trimmed, single spaces, no hidden characters.
    pub text: String,
    /// Hidden or forbidden characters were taken out; the person should be told.
    pub removed: bool,
    /// Look-alikes of Đ (`Ð` U+00D0, `Ɖ`, `ð`, `ɖ`) were replaced by the Vietnamese letter.
    pub replaced: bool,
    /// The text was longer than the limit and was cut.
    pub cut: bool,
}

/// Brings a text into the one form the books hold.
///
/// `limit` counts letters as a reader sees them (grapheme clusters). With `lines`, line breaks stay (at most one
/// blank line in a row); without, they become spaces. Cleaning a cleaned text changes nothing.
pub fn clean(text: &str, limit: usize, lines: bool) -> Cleaned {
    let mut removed = false;
    let mut replaced = false;
    let kept: String = text
        .replace("\r\n", "\n")
        .chars()
        .filter_map(|letter| match letter {
            '\n' | '\r' => Some('\n'),
            '\t' | '\u{B}' | '\u{C}' => Some(' '),
            '\u{85}' | '\u{2028}' | '\u{2029}' => {
                removed = true;
                Some('\n')
            }
            hidden if is_hidden(hidden) => {
                removed = true;
                None
            }
            'Ð' | 'Ɖ' => {
                replaced = true;
                Some('Đ')
            }
            'ð' | 'ɖ' => {
                replaced = true;
                Some('đ')
            }
            space if space.is_whitespace() => Some(' '),
            other => Some(other),
        })
        .collect();
    let (sparse, dropped) = limit_marks(&kept);
    let tidy = if lines {
        tidy_lines(&sparse)
    } else {
        tidy_line(&sparse)
    };
    let (text, cut) = cut_to(tidy, limit);
    Cleaned {
        text,
        removed: removed || dropped,
        replaced,
        cut,
    }
}

/// Characters that never belong in an office's book: controls, direction changes, zero-width, fillers, tags,
/// variation selectors, line separators, noncharacters, private use.
///
/// A line feed counts as hidden here; [`clean`] and multi-line views handle it before they ask.
pub fn is_hidden(letter: char) -> bool {
    if letter.is_ascii() {
        return letter.is_ascii_control();
    }
    let code = u32::from(letter);
    letter.is_control()
        || code & 0xFFFE == 0xFFFE
        || matches!(
            code,
            0x00AD
                | 0x034F
                | 0x061C
                | 0x115F..=0x1160
                | 0x17B4..=0x17B5
                | 0x180B..=0x180F
                | 0x200B..=0x200F
                | 0x2028..=0x202E
                | 0x2060..=0x206F
                | 0x2800
                | 0x3164
                | 0xE000..=0xF8FF
                | 0xFDD0..=0xFDEF
                | 0xFE00..=0xFE0F
                | 0xFEFF
                | 0xFFA0
                | 0xFFF0..=0xFFFB
                | 0x1_D173..=0x1_D17A
                | 0xE_0000..=0x10_FFFF
        )
}

/// Composes the text and drops marks beyond the fourth on a letter, and marks that stand on nothing.
fn limit_marks(text: &str) -> (String, bool) {
    let mut room = 0;
    let mut dropped = false;
    let sparse = text
        .nfd()
        .filter(|letter| {
            if !is_combining_mark(*letter) {
                room = if letter.is_whitespace() {
                    0
                } else {
                    MARKS_A_LETTER
                };
                return true;
            }
            let fits = room > 0;
            room = room.saturating_sub(1);
            dropped |= !fits;
            fits
        })
        .nfc()
        .collect();
    (sparse, dropped)
}

fn tidy_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn tidy_lines(text: &str) -> String {
    let mut tidy = String::with_capacity(text.len());
    let mut breaks = 0;
    for line in text.split('\n').map(tidy_line) {
        if !line.is_empty() {
            let wanted = if tidy.is_empty() { 0 } else { breaks.min(2) };
            tidy.extend(std::iter::repeat_n('\n', wanted));
            tidy.push_str(&line);
            breaks = 0;
        }
        breaks += 1;
    }
    tidy
}

fn cut_to(text: String, limit: usize) -> (String, bool) {
    match text.grapheme_indices(true).nth(limit) {
        Some((end, _)) => (text[..end].trim_end().to_owned(), true),
        None => (text, false),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn name(text: &str) -> Cleaned {
        clean(text, 80, false)
    }

    /// 116: decomposed text is stored composed.
    #[test]
    fn decomposed_text_is_stored_composed() {
        let decomposed: String = "Nguyễn Thị Hường".nfd().collect();
        assert_ne!(decomposed, "Nguyễn Thị Hường");
        let cleaned = name(&decomposed);
        assert_eq!(cleaned.text, "Nguyễn Thị Hường");
        assert!(!cleaned.removed && !cleaned.replaced && !cleaned.cut);
    }

    /// 105: hidden characters go with notice.
    #[test]
    fn hidden_characters_go_with_notice() {
        for hidden in [
            '\u{0}',
            '\u{7}',
            '\u{8}',
            '\u{1B}',
            '\u{7F}',
            '\u{9B}',
            '\u{AD}',
            '\u{34F}',
            '\u{61C}',
            '\u{115F}',
            '\u{1160}',
            '\u{180E}',
            '\u{200B}',
            '\u{200C}',
            '\u{200D}',
            '\u{200E}',
            '\u{200F}',
            '\u{202A}',
            '\u{202E}',
            '\u{2060}',
            '\u{2066}',
            '\u{2069}',
            '\u{3164}',
            '\u{E000}',
            '\u{F8FF}',
            '\u{FDD0}',
            '\u{FE0F}',
            '\u{FEFF}',
            '\u{FFA0}',
            '\u{FFFE}',
            '\u{1FFFF}',
            '\u{E0001}',
            '\u{E0041}',
            '\u{E0100}',
            '\u{E01EF}',
            '\u{F0000}',
            '\u{10FFFD}',
        ] {
            let cleaned = name(&format!("Trần{hidden} Văn N{hidden}am"));
            assert_eq!(cleaned.text, "Trần Văn Nam", "U+{:04X}", u32::from(hidden));
            assert!(cleaned.removed);
        }
    }

    #[test]
    fn a_zero_width_between_letter_and_mark_does_not_split_it() {
        assert_eq!(name("Ho\u{200D}\u{300}a").text, "Hòa");
    }

    #[test]
    fn spaces_of_every_kind_become_one() {
        let cleaned = name("  Lê\u{A0}\u{3000}Thị\t\tMai\r\n ");
        assert_eq!(cleaned.text, "Lê Thị Mai");
        assert!(!cleaned.removed);
    }

    #[test]
    fn long_fields_keep_their_lines() {
        let cleaned = clean("\n Họp   tổ \r\n\r\n\n\n 12 người \u{2028}Hết\n", 500, true);
        assert_eq!(cleaned.text, "Họp tổ\n\n12 người\nHết");
        assert_eq!(clean("a\nb", 500, false).text, "a b");
    }

    /// 107: three hundred marks become four.
    #[test]
    fn three_hundred_marks_become_four() {
        let cleaned = name(&format!("A{}n", "\u{301}".repeat(300)));
        assert_eq!(
            cleaned
                .text
                .nfd()
                .filter(|letter| is_combining_mark(*letter))
                .count(),
            4
        );
        assert!(cleaned.removed);
        assert_eq!(name("\u{301}\u{301}An").text, "An");
    }

    /// 120: look alikes of d become vietnamese.
    #[test]
    fn look_alikes_of_d_become_vietnamese() {
        let cleaned = name("Ðỗ Ɖình ðạt");
        assert_eq!(cleaned.text, "Đỗ Đình đạt");
        assert!(cleaned.replaced && !cleaned.removed);
    }

    #[test]
    fn the_limit_counts_letters() {
        let cleaned = clean("Nguyễn Ễ Ễ", 8, false);
        assert_eq!((cleaned.text.as_str(), cleaned.cut), ("Nguyễn Ễ", true));
        assert_eq!(clean("Nguyễn An", 7, false).text, "Nguyễn");
        assert!(!clean("Nguyễn", 6, false).cut);
        assert_eq!(clean("An", 0, false).text, "");
    }

    proptest! {
        #[test]
        fn cleaning_twice_is_cleaning_once(text in "\\PC{0,40}|[\\s\\u{300}-\\u{36F}\\u{200B}-\\u{206F}a-zđĐễ\r\n]{0,60}", lines: bool) {
            let once = clean(&text, 30, lines);
            let twice = clean(&once.text, 30, lines);
            prop_assert_eq!(&twice.text, &once.text);
            prop_assert!(!twice.removed && !twice.replaced && !twice.cut);
            prop_assert!(once.text.chars().all(|letter| letter == '\n' || !is_hidden(letter)));
        }
    }
}
