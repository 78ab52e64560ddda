//! Finding by typing: any word order, beginnings of words, with or without marks.

use super::keys::{Word, tone_of, tone_rank, words};

/// The folded words of a text, in reading order.
pub fn words_of(text: &str) -> Vec<String> {
    words(text).into_iter().map(|word| word.plain).collect()
}

/// The words of a text as an index keeps them: folded, `=`, then tone and letters where they differ from the folded form. A beginning of
/// the folded word is a beginning of the key, so one range finds a word with and without marks: `hoa=4hoa` for `hóa`, `an=` for `an`.
pub fn index_words_of(text: &str) -> Vec<String> {
    words(text).iter().map(index_key).collect()
}

fn index_key(word: &Word) -> String {
    if word.tones.is_empty() && word.letters == word.plain {
        format!("{}=", word.plain)
    } else {
        format!("{}={}{}", word.plain, tone_rank(&word.tones), word.letters)
    }
}

/// The word an index key stands for.
fn of_index(key: &str) -> Option<Word> {
    let (plain, marked) = key.split_once('=')?;
    let mut letters = marked.chars();
    let tones = letters.next().and_then(tone_of).map(String::from);
    Some(Word {
        letters: if marked.is_empty() {
            plain.to_owned()
        } else {
            letters.as_str().to_owned()
        },
        tones: tones.unwrap_or_default(),
        plain: plain.to_owned(),
    })
}

/// One typed word of a search, to be held against the words of an index.
#[derive(Clone, Debug)]
pub struct Asked(Word);

impl Asked {
    /// The typed words of a search.
    pub fn all(query: &str) -> Vec<Self> {
        words(query).into_iter().map(Self).collect()
    }

    /// Without marks: the beginning of every key that may answer.
    pub fn start(&self) -> &str {
        &self.0.plain
    }

    /// True where a mark was typed, so that not every key with this beginning answers.
    pub fn is_marked(&self) -> bool {
        !self.0.tones.is_empty() || self.0.letters != self.0.plain
    }

    /// How well an index key answers, lower is better: the word itself with its marks, the word, a beginning.
    pub fn answer(&self, key: &str) -> Option<u8> {
        let word = of_index(key).filter(|word| begins(&self.0, word))?;
        let whole = self.0.plain == word.plain;
        Some(match (whole, begins_exactly(&self.0, &word)) {
            (true, true) => 0,
            (true, false) => 1,
            (false, true) => 2,
            (false, false) => 3,
        })
    }
}

/// The folded words of a person's name, given name first: `Nguyễn Văn An` → `an nguyen van`.
pub fn name_words_of(text: &str) -> Vec<String> {
    given_first(words_of(text))
}

/// The words of a person's name as an index keeps them, given name first, see [`index_words_of`].
pub fn name_index_words_of(text: &str) -> Vec<String> {
    given_first(index_words_of(text))
}

fn given_first(mut words: Vec<String>) -> Vec<String> {
    if !words.is_empty() {
        words.rotate_right(1);
    }
    words
}

/// How well `text` answers `query`, lower is better; `None` when it does not. See [`Query`].
pub fn matches(query: &str, text: &str) -> Option<u8> {
    Query::new(query).rank(text)
}

/// A typed search, taken apart once and held against many texts.
///
/// Every typed word must begin some word of the text, each its own, in any order. A word typed without marks finds
/// all spellings; a word typed with marks must meet them, wherever the tone stands in the syllable. While a word is
/// still shorter than the one it finds, a tone not yet typed is forgiven. `đ` finds only `đ`; `d` finds both.
#[derive(Debug, Clone)]
pub struct Query {
    words: Vec<Word>,
    /// Typed signs without a letter or digit (`%`), looked for as they stand.
    literal: String,
}

impl Query {
    /// Takes a typed search apart.
    pub fn new(query: &str) -> Self {
        Self {
            words: words(query),
            literal: query.trim().to_owned(),
        }
    }

    /// True when nothing was typed; such a query finds everything with rank 0.
    pub fn is_empty(&self) -> bool {
        self.literal.is_empty()
    }

    /// How well the text answers, lower is better: the whole text, its end (a given name) or beginning, whole words,
    /// then beginnings of words; the same marks stand before others. `None` when it does not answer.
    pub fn rank(&self, text: &str) -> Option<u8> {
        if self.words.is_empty() {
            return text.contains(&self.literal).then_some(0);
        }
        let found = words(text);
        let places = self.place_words(&found)?;
        let pairs = || {
            self.words
                .iter()
                .zip(&places)
                .map(|(asked, place)| (asked, &found[*place]))
        };
        let same_marks = pairs().all(|(asked, word)| begins_exactly(asked, word));
        let whole = pairs().all(|(asked, word)| asked.plain == word.plain);
        let in_order = places.windows(2).all(|pair| pair[1] == pair[0] + 1);
        let first = places.first() == Some(&0);
        let last = places.last() == Some(&(found.len() - 1));
        let step = match (whole, in_order && first, in_order && last) {
            (true, true, true) => 0,
            (true, _, true) => 1,
            (true, true, _) => 2,
            (true, ..) => 3,
            (false, _, true) => 4,
            (false, true, _) => 5,
            (false, ..) => 6,
        };
        Some(step * 2 + u8::from(!same_marks))
    }

    /// For each typed word the place of the word it finds. Longer typed words choose first, so that `n nguyen`
    /// finds `Nguyễn Nam`; a whole word is preferred to a beginning, then the same marks, then the later place.
    fn place_words(&self, found: &[Word]) -> Option<Vec<usize>> {
        let mut order: Vec<usize> = (0..self.words.len()).collect();
        order.sort_by_key(|asked| std::cmp::Reverse(self.words[*asked].plain.len()));
        let mut places = vec![usize::MAX; self.words.len()];
        for asked in order {
            let word = &self.words[asked];
            let best = (0..found.len())
                .filter(|place| !places.contains(place) && begins(word, &found[*place]))
                .max_by_key(|place| {
                    let candidate = &found[*place];
                    (
                        word.plain == candidate.plain,
                        begins_exactly(word, candidate),
                        *place,
                    )
                })?;
            places[asked] = best;
        }
        Some(places)
    }
}

/// Whether a typed word finds a word of the text.
fn begins(asked: &Word, word: &Word) -> bool {
    if !word.plain.starts_with(&asked.plain) || !keeps_typed_d(asked, word) {
        return false;
    }
    let marked = !asked.tones.is_empty() || asked.letters.replace('đ', "d") != asked.plain;
    let typing = asked.tones.is_empty() && asked.plain.len() < word.plain.len();
    !marked || (word.letters.starts_with(&asked.letters) && (typing || asked.tones == word.tones))
}

fn begins_exactly(asked: &Word, word: &Word) -> bool {
    word.letters.starts_with(&asked.letters) && asked.tones == word.tones
}

/// A typed `đ` must stand on a `đ`; the plain forms are already known to agree letter by letter.
fn keeps_typed_d(asked: &Word, word: &Word) -> bool {
    asked
        .letters
        .chars()
        .zip(word.letters.chars())
        .all(|(typed, letter)| typed != 'đ' || letter == 'đ')
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_normalization::UnicodeNormalization;

    #[test]
    fn words_are_folded() {
        assert_eq!(words_of("Tổ 5 - Thôn Đông"), ["to", "5", "thon", "dong"]);
        assert_eq!(name_words_of("Nguyễn Văn An"), ["an", "nguyen", "van"]);
        assert!(name_words_of(" - ").is_empty());
    }

    /// 118, 119: without marks everything is found.
    #[test]
    fn without_marks_everything_is_found() {
        for (query, text) in [
            ("hoa", "Nguyễn Thị Hòa"),
            ("hoa nguyen", "Nguyễn Thị Hoà"),
            ("ng th h", "Nguyễn Thị Hòa"),
            ("dung", "Trần Đức Dũng"),
            ("dong", "Tổ 5 - Thôn Đông"),
            ("to 5 dong", "Tổ 5 - Thôn Đông"),
            ("NGUYEN", "nguyễn"),
            ("n nguyen", "Nguyễn Nam"),
            ("an", "Hoàng Anh An"),
        ] {
            assert!(matches(query, text).is_some(), "{query} {text}");
            let decomposed: String = text.nfd().collect();
            assert_eq!(matches(query, &decomposed), matches(query, text));
        }
        for (query, text) in [
            ("oa", "Hòa"),
            ("nguyen nguyen", "Nguyễn Văn An"),
            ("hoa x", "Hòa"),
            ("5", "Tổ 15"),
        ] {
            assert_eq!(matches(query, text), None, "{query} {text}");
        }
    }

    /// 118: typed marks must be met.
    #[test]
    fn typed_marks_must_be_met() {
        for (query, text) in [
            ("hòa", "Lê Thị Hoà"),
            ("hoà", "Lê Thị Hòa"),
            ("thuỷ", "Vũ Thị Thủy"),
            ("qúy", "Đoàn Văn Quý"),
            ("nguyễ", "Nguyễn Văn An"),
            ("nguyê", "Nguyễn Văn An"),
            ("đ", "Đông"),
            ("đong", "Đông"),
            ("Lê hòa", "Lê Thị Hòa"),
        ] {
            assert!(matches(query, text).is_some(), "{query} {text}");
        }
        for (query, text) in [
            ("hòa", "Lê Thị Hoa"),
            ("hóa", "Lê Thị Hòa"),
            ("trân", "Trần Văn An"),
            ("đung", "Lê Thị Dung"),
            ("sơn", "Lê Văn Sôn"),
        ] {
            assert_eq!(matches(query, text), None, "{query} {text}");
        }
    }

    #[test]
    fn better_answers_stand_first() {
        let ranked = |query: &str, texts: &[&str]| {
            let ranks: Vec<_> = texts
                .iter()
                .map(|text| matches(query, text).expect("found"))
                .collect();
            assert!(ranks.is_sorted_by(|a, b| a < b), "{query} {ranks:?}");
        };
        ranked(
            "hoa",
            &[
                "Hoa",
                "Hòa",
                "Lê Thị Hoa",
                "Lê Thị Hòa",
                "Hoa Văn Nam",
                "Lê Hoa Nam",
                "Lê Hoan",
                "Hoang Nam",
            ],
        );
        ranked(
            "thon dong",
            &[
                "Thôn Đông",
                "Tổ 5 - Thôn Đông",
                "Thôn Đông Hạ",
                "Thôn Hạ Đông",
            ],
        );
    }

    /// 112: signs are looked for as they stand.
    #[test]
    fn signs_are_looked_for_as_they_stand() {
        assert_eq!(matches("%", "Tổ 5"), None);
        assert_eq!(matches("%", "đạt 78 %"), Some(0));
        assert_eq!(matches("  ", "Tổ 5"), Some(0));
        assert!(matches("'); DROP TABLE", "Tổ 5").is_none());
    }
}
