//! Cell text made plain: NFC, one space between words, nothing invisible. The entry gate of the domain comes later and may be stricter.

use unicode_normalization::UnicodeNormalization;

use super::old;
use crate::domain::text::is_hidden;

/// The letter ư of the old fonts of TCVN3; whoever reads the columns takes it out where it is none.
const SOFT_HYPHEN: char = '\u{ad}';

/// NFC, trimmed, inner white space single, control and invisible characters removed.
pub(super) fn clean(raw: &str) -> String {
    // Half of the letters of mangled text is signs that nobody sees: whoever reads the columns puts it right.
    if old::unmangled(raw).is_some() {
        return raw.to_owned();
    }
    tidy(raw)
}

/// Whether a text lost more than white space when it was made plain.
pub(super) fn lost_signs(raw: &str, plain: &str) -> bool {
    let unseen = |letter: char| is_hidden(letter) && !letter.is_whitespace();
    raw.contains(unseen) && !plain.contains(unseen)
}

/// The same, whatever the text once was.
pub(super) fn tidy(raw: &str) -> String {
    let mut out = String::with_capacity(raw.len());
    for letter in raw.nfc() {
        if letter.is_whitespace() {
            if !out.is_empty() && !out.ends_with(' ') {
                out.push(' ');
            }
        } else if !is_hidden(letter) || letter == SOFT_HYPHEN {
            out.push(letter);
        }
    }
    if out.ends_with(' ') {
        out.pop();
    }
    out
}

#[cfg(test)]
mod tests {
    use super::clean;

    /// 136: text comes out composed and single spaced.
    #[test]
    fn text_comes_out_composed_and_single_spaced() {
        assert_eq!(
            clean("  Ngo\u{302}\u{20}\t Kim\u{a0}\nThơm "),
            "Ngô Kim Thơm"
        );
        assert_eq!(clean("0941579240"), "0941579240");
        assert_eq!(clean("a\u{1b}[2J\u{202e}b\u{200b}\u{7}\u{9b}c"), "a[2Jbc");
        assert_eq!(clean(" \u{200b} \u{feff}"), "");
    }
}
