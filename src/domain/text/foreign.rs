//! Letters of other scripts that look like Vietnamese ones: a Cyrillic а in “Nam” is read by people and found by nobody.

/// The first Greek, Cyrillic, Armenian, Cherokee or full-width letter of a text that has Latin letters too.
pub fn foreign_letter(text: &str) -> Option<char> {
    let latin = text.chars().any(|letter| letter.is_ascii_alphabetic());
    text.chars()
        .find(|letter| {
            matches!(letter, '\u{370}'..='\u{3ff}' | '\u{400}'..='\u{58f}' | '\u{13a0}'..='\u{13ff}' | '\u{ff21}'..='\u{ff5a}')
        })
        .filter(|_| latin)
}

#[cfg(test)]
mod tests {
    use super::foreign_letter;

    /// 108: a letter of another script among Vietnamese ones is told.
    #[test]
    fn look_alikes_of_other_scripts_are_told() {
        assert_eq!(foreign_letter("Trần Văn N\u{430}m"), Some('\u{430}'));
        assert_eq!(foreign_letter("T\u{39f}ổ 1"), Some('\u{39f}'));
        assert_eq!(foreign_letter("\u{ff34}hôn 2"), Some('\u{ff34}'));
        assert_eq!(foreign_letter("Nguyễn Thị Hảo, tổ 7 – Đồng Kỵ"), None);
        assert_eq!(foreign_letter("Москва"), None, "a word of its own");
    }
}
