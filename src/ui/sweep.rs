//! The last gate before the terminal: whatever reached the buffer, no control, direction or invisible sign leaves it; and on a terminal
//! that cannot show them, signs become their ASCII twins and Vietnamese letters lose their marks. Never a question mark for a letter.

use ratatui::buffer::Buffer;
use unicode_normalization::UnicodeNormalization;
use unicode_width::UnicodeWidthStr;

use super::look::Look;
use crate::domain::text;

/// What stands for a sign that has no twin.
const UNKNOWN: char = '_';

/// Signs of the screens and what stands for them in ASCII, each one column wide.
const TWINS: &[(&str, char)] = &[
    ("─━═╌┄", '-'),
    ("│┃║", '|'),
    ("┌┐└┘├┤┬┴┼╭╮╰╯╔╗╚╝", '+'),
    ("▸▶›»→❯", '>'),
    ("◂◀‹«←", '<'),
    ("▾▼↓", 'v'),
    ("▴▲↑", '^'),
    ("·•∙", '.'),
    ("…", '~'),
    ("–—−‐‑", '-'),
    ("✓✔☑", '+'),
    ("✗✘×☒", 'x'),
    ("█▉▊▋▌", '#'),
    ("░▏▎▍", '.'),
    ("▒", ':'),
    ("▓", '%'),
    ("▁", '_'),
    ("▂", '.'),
    ("▃", ':'),
    ("▄", '-'),
    ("▅", '='),
    ("▆", '+'),
    ("▇", '*'),
    ("“”„", '"'),
    ("‘’‚", '\''),
    ("≥", '>'),
    ("≤", '<'),
    ("≈", '~'),
    ("₫", 'd'),
    ("○□", 'o'),
    ("●■★", '*'),
    ("\u{a0}", ' '),
];

/// Leaves in every cell only what this terminal can show.
pub(super) fn clean(buffer: &mut Buffer, look: &Look) {
    if look.ascii {
        compare(buffer);
    }
    for cell in &mut buffer.content {
        let symbol = cell.symbol();
        if let [byte] = symbol.as_bytes() {
            if byte.is_ascii_control() {
                cell.set_char(UNKNOWN);
            }
            continue;
        }
        let kept: String = if symbol.chars().any(text::is_hidden) {
            symbol
                .chars()
                .filter(|letter| !text::is_hidden(*letter))
                .collect()
        } else if look.ascii || !look.marks {
            symbol.to_owned()
        } else {
            continue;
        };
        let shown = plain(&kept, look.ascii, look.marks);
        cell.set_symbol(if shown.is_empty() { " " } else { &shown });
    }
}

/// At least and at most take the blank behind them too: `> 100 %` would be another rule.
fn compare(buffer: &mut Buffer) {
    for place in 1..buffer.content.len() {
        let sign = match buffer.content[place - 1].symbol() {
            "≥" => ">",
            "≤" => "<",
            _ => continue,
        };
        if buffer.content[place].symbol() == " " {
            buffer.content[place - 1].set_symbol(sign);
            buffer.content[place].set_symbol("=");
        }
    }
}

/// A line as this terminal can show it.
pub fn line(shown: &str, ascii: bool, marks: bool) -> String {
    if marks && !ascii {
        return shown.to_owned();
    }
    let shown = if ascii {
        shown.replace("≥ ", ">=").replace("≤ ", "<=")
    } else {
        shown.to_owned()
    };
    shown
        .nfc()
        .map(|letter| plain(letter.encode_utf8(&mut [0; 4]), ascii, marks))
        .collect()
}

/// One letter or sign as the terminal can show it.
fn plain(symbol: &str, ascii: bool, marks: bool) -> String {
    let Some(first) = symbol.chars().next() else {
        return String::new();
    };
    if first.is_ascii() && symbol.len() == 1 {
        return symbol.to_owned();
    }
    if let Some((_, twin)) = TWINS.iter().find(|(signs, _)| signs.contains(first)) {
        return if ascii {
            twin.to_string()
        } else {
            symbol.to_owned()
        };
    }
    if marks && (!ascii || first.is_alphabetic()) {
        return symbol.to_owned();
    }
    let bare = match first {
        'đ' | 'ð' => 'd',
        'Đ' | 'Ð' => 'D',
        other => other.nfd().next().unwrap_or(UNKNOWN),
    };
    let bare = if bare.is_ascii_graphic() {
        bare
    } else {
        UNKNOWN
    };
    // A wide sign is two columns: its second cell is skipped by the drawing.
    bare.to_string().repeat(symbol.width().max(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_poor_terminal_reads_vietnamese_without_marks_and_never_a_question_mark() {
        let shown = line(
            "Đặng Thị Hồng Ngữ · 7 tổ › “sạch” ✓ 5/7 ₫ – ▸…",
            true,
            false,
        );
        assert_eq!(shown, "Dang Thi Hong Ngu . 7 to > \"sach\" + 5/7 d - >~");
        assert_eq!(line("≥ 100 %, ≤ 5", true, false), ">=100 %, <=5");
        let decomposed: String = "Nguyễn Ước".nfd().collect();
        assert_eq!(line(&decomposed, true, false), "Nguyen Uoc");
        assert_eq!(line("世 ☃", true, false), "__ _");
    }

    #[test]
    fn frames_alone_can_be_ascii_and_marks_alone_can_go() {
        assert_eq!(line("Tổ ─ ế", true, true), "Tổ - ế");
        assert_eq!(line("Tổ ─ ế", false, false), "To ─ e");
        assert_eq!(line("Tổ ─ ế", false, true), "Tổ ─ ế");
    }

    #[test]
    fn every_vietnamese_letter_has_a_bare_one() {
        let letters = "aăâbcdđeêghiklmnoôơpqrstuưvxy";
        for letter in letters.chars() {
            for tone in ["", "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"] {
                for shown in [
                    format!("{letter}{tone}"),
                    format!("{letter}{tone}").to_uppercase(),
                ] {
                    let composed: String = shown.nfc().collect();
                    let bare = line(&composed, true, false);
                    assert!(
                        bare.chars()
                            .next()
                            .is_some_and(|first| first.is_ascii_alphabetic()),
                        "{composed} {bare}"
                    );
                }
            }
        }
    }
}
