//! The table of commune-level units (xã, phường, đặc khu): parsed from text that is handed in, then searched.
//! No file is read here, and nothing is kept between calls: only the first-run screen parses the table.

use chrono::NaiveDate;

use super::text::{fold, tone_key};

/// The kind of a commune-level unit since 1/7/2025.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum UnitKind {
    Xa,
    Phuong,
    DacKhu,
}

impl UnitKind {
    /// Every kind, in the order of the law.
    pub const ALL: [Self; 3] = [Self::Xa, Self::Phuong, Self::DacKhu];

    /// The word written into files and typed on the command line: `xa`, `phuong` or `dac_khu`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Xa => "xa",
            Self::Phuong => "phuong",
            Self::DacKhu => "dac_khu",
        }
    }

    /// The kind whose [`code`](Self::code) this is.
    pub fn of(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// One unit of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// Five digits, text because of its leading zero: `07132`.
    pub code: String,
    /// Commune, ward or special zone.
    pub kind: UnitKind,
    /// With the word of its kind: `Phường Quảng Yên`.
    pub name: String,
    /// Two digits: `22`.
    pub province_code: String,
    /// With the word of its kind: `Tỉnh Quảng Ninh`.
    pub province: String,
}

/// A line of the table that cannot be read, counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnitFault {
    /// The line.
    pub line: usize,
}

/// All units of one edition of the table, with the keys they are searched by.
#[derive(Clone, Debug)]
pub struct UnitTable {
    /// The day the data describe; units renamed later are typed by hand.
    pub date: NaiveDate,
    entries: Vec<Entry>,
}

#[derive(Clone, Debug)]
struct Entry {
    unit: Unit,
    /// Folded name without and with the word of the kind, and folded province.
    bare: String,
    full: String,
    province: String,
}

/// How well a unit answers a query; the smaller, the better.
type Rank = (u8, bool, usize);

impl UnitTable {
    /// Reads the text of `assets/units/units-*.csv`; a line that fits no rule is refused with its number.
    pub fn parse(text: &str) -> Result<Self, UnitFault> {
        let mut reader = Reader::default();
        for (index, line) in text.lines().enumerate() {
            reader
                .line(line.trim())
                .ok_or(UnitFault { line: index + 1 })?;
        }
        let date = reader.date.ok_or(UnitFault { line: 1 })?;
        Ok(Self {
            date,
            entries: reader.entries,
        })
    }

    /// Number of units.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// True when the table holds no unit.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The unit with this code, written with its leading zeros.
    pub fn by_code(&self, code: &str) -> Option<&Unit> {
        self.entries
            .iter()
            .map(|entry| &entry.unit)
            .find(|unit| unit.code == code)
    }

    /// The best `limit` units for what was typed: a code or its beginning, or beginnings of words of the name and, after
    /// them, of the province, with or without tone marks. The exact name comes first, then names that begin with the query. Where no
    /// name answers it, blanks do not count: `quangyen`.
    pub fn find(&self, query: &str, limit: usize) -> Vec<&Unit> {
        let query = Query::of(query);
        if query.words.is_empty() {
            return Vec::new();
        }
        let mut found: Vec<(Rank, &Entry)> = self
            .entries
            .iter()
            .filter_map(|entry| Some((query.rank(entry)?, entry)))
            .collect();
        if found.is_empty() {
            let joined = query.words.concat();
            let answers = |name: &str| name.replace(' ', "").starts_with(&joined);
            let near = self.entries.iter();
            let near = near.filter(|entry| answers(&entry.bare) || answers(&entry.full));
            found = near.map(|entry| (Rank::default(), entry)).collect();
        }
        found.sort_by(|a, b| (a.0, &a.1.unit.code).cmp(&(b.0, &b.1.unit.code)));
        found
            .into_iter()
            .take(limit)
            .map(|(_, entry)| &entry.unit)
            .collect()
    }
}

#[derive(Default)]
struct Reader {
    date: Option<NaiveDate>,
    kinds: Vec<(String, UnitKind, Folded)>,
    province: Option<(String, Folded)>,
    entries: Vec<Entry>,
}

/// A word many units share, folded once.
struct Folded {
    text: String,
    folded: String,
}

impl Folded {
    fn of(text: &str) -> Self {
        Self {
            text: text.into(),
            folded: fold(text),
        }
    }
}

impl Reader {
    fn line(&mut self, line: &str) -> Option<()> {
        if line.is_empty() || line.starts_with('#') {
            return Some(());
        }
        let cells: Vec<&str> = line.split(',').collect();
        match cells[..] {
            ["date", date] => self.date = Some(date.parse().ok()?),
            ["kind", letter, code, word] => {
                self.kinds
                    .push((letter.into(), UnitKind::of(code)?, Folded::of(word)));
            }
            ["province", code, name] => self.province = Some((code.into(), Folded::of(name))),
            [code, letter, name] if is_code(code) && !name.is_empty() => {
                self.unit(code, letter, name)?;
            }
            _ => return None,
        }
        Some(())
    }

    fn unit(&mut self, code: &str, letter: &str, bare: &str) -> Option<()> {
        let (_, kind, word) = self.kinds.iter().find(|(known, ..)| known == letter)?;
        let (province_code, province) = self.province.as_ref()?;
        let key = fold(bare);
        self.entries.push(Entry {
            full: format!("{} {key}", word.folded),
            bare: key,
            province: province.folded.clone(),
            unit: Unit {
                code: code.into(),
                kind: *kind,
                name: format!("{} {bare}", word.text),
                province_code: province_code.clone(),
                province: province.text.clone(),
            },
        });
        Some(())
    }
}

fn is_code(text: &str) -> bool {
    text.len() == 5 && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// What was typed, in the forms it is compared in.
struct Query {
    /// With its marks: decides between names that differ only in them.
    marked: String,
    folded: String,
    words: Vec<String>,
}

impl Query {
    fn of(typed: &str) -> Self {
        let folded = fold(typed);
        Self {
            marked: tone_key(typed),
            words: folded.split_whitespace().map(Into::into).collect(),
            folded,
        }
    }

    fn rank(&self, entry: &Entry) -> Option<Rank> {
        let closeness = self.closeness(entry)?;
        let other_marks = !tone_key(&entry.unit.name).contains(&self.marked);
        Some((closeness, other_marks, entry.bare.len()))
    }

    fn closeness(&self, entry: &Entry) -> Option<u8> {
        let folded = self.folded.as_str();
        if folded.bytes().all(|byte| byte.is_ascii_digit()) && entry.unit.code.starts_with(folded) {
            return Some(u8::from(entry.unit.code != folded));
        }
        if entry.bare == folded || entry.full == folded {
            return Some(0);
        }
        if entry.bare.starts_with(folded) || entry.full.starts_with(folded) {
            return Some(1);
        }
        if self.begin_words_of(entry.full.split(' ')) {
            return Some(2);
        }
        self.begin_words_of(entry.full.split(' ').chain(entry.province.split(' ')))
            .then_some(3)
    }

    /// True when each typed word begins a word of its own, in the order of the name.
    fn begin_words_of<'w>(&self, mut words: impl Iterator<Item = &'w str>) -> bool {
        self.words
            .iter()
            .all(|typed| words.any(|word| word.starts_with(typed.as_str())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_normalization::is_nfc;

    const TEXT: &str = include_str!("../../assets/units/units-2026.csv");

    fn table() -> UnitTable {
        UnitTable::parse(TEXT).expect("the table of the program is well formed")
    }

    fn first(query: &str) -> String {
        table()
            .find(query, 5)
            .first()
            .map(|unit| format!("{} {}", unit.code, unit.name))
            .unwrap_or_default()
    }

    #[test]
    fn holds_every_unit_of_the_34_provinces() {
        let table = table();
        let mut provinces: Vec<_> = table
            .entries
            .iter()
            .map(|entry| &entry.unit.province_code)
            .collect();
        provinces.dedup();
        let count = |kind| {
            table
                .entries
                .iter()
                .filter(|entry| entry.unit.kind == kind)
                .count()
        };
        assert_eq!((table.len(), provinces.len()), (3321, 34));
        assert_eq!(UnitKind::ALL.map(count), [2611, 697, 13]);
        assert_eq!(table.date, NaiveDate::from_ymd_opt(2026, 7, 25).unwrap());
        assert!(is_nfc(TEXT));
    }

    #[test]
    fn codes_are_unique_and_keep_their_zeros() {
        let table = table();
        let mut codes: Vec<_> = table
            .entries
            .iter()
            .map(|entry| entry.unit.code.as_str())
            .collect();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), 3321);
        let unit = table.by_code("07132").unwrap();
        assert_eq!(
            (unit.name.as_str(), unit.kind),
            ("Phường Quảng Yên", UnitKind::Phuong)
        );
        assert_eq!(
            (unit.province_code.as_str(), unit.province.as_str()),
            ("22", "Tỉnh Quảng Ninh")
        );
        assert!(table.by_code("7132").is_none());
    }

    #[test]
    fn finds_with_and_without_marks_by_word_by_code_and_by_province() {
        for query in [
            "Quảng Yên",
            "quang yen",
            "QUANG YEN",
            "phuong quang yen",
            "07132",
            "  quảng   yên ",
            "quang ye",
            "quangyen",
            "phuongquangyen",
        ] {
            assert_eq!(first(query), "07132 Phường Quảng Yên", "{query}");
        }
        assert_eq!(first("quang yen quang ninh"), "07132 Phường Quảng Yên");
        assert!(
            table()
                .find("yen quang ninh", 40)
                .iter()
                .any(|unit| unit.code == "07132")
        );
        assert!(first("đặc khu côn").ends_with("Đặc khu Côn Đảo"));
        assert!(first("dac khu con dao").ends_with("Đặc khu Côn Đảo"));
    }

    #[test]
    fn the_exact_name_comes_before_longer_names_and_the_typed_marks_decide_between_equals() {
        let names: Vec<_> = table()
            .find("tan an", 60)
            .into_iter()
            .map(|unit| unit.name.clone())
            .collect();
        let exact = names
            .iter()
            .take_while(|name| name.ends_with("Tân An") || name.ends_with("Tân Ân"))
            .count();
        assert!(exact >= 2, "{names:?}");
        assert!(
            names[exact..].iter().all(|name| !name.ends_with(" Tân An")),
            "{names:?}"
        );
        let marked: Vec<_> = table()
            .find("Tân An", 1)
            .into_iter()
            .map(|unit| unit.name.clone())
            .collect();
        assert!(marked[0].ends_with("Tân An"));
    }

    #[test]
    fn nothing_typed_or_nothing_like_it_finds_nothing_and_the_limit_holds() {
        let table = table();
        assert!(
            table.find("", 5).is_empty()
                && table.find("   ", 5).is_empty()
                && table.find("zzzz", 5).is_empty()
        );
        assert!(table.find("999999", 5).is_empty() && table.find("a", 0).is_empty());
        assert_eq!(table.find("a", 7).len(), 7);
    }

    #[test]
    fn a_line_that_fits_no_rule_is_refused_with_its_number() {
        for (text, line) in [
            ("date,2026-07-25\nnonsense", 2),
            ("date,soon", 1),
            ("date,2026-07-25\nkind,x,xa,Xã\n00004,x,Ba Đình", 3),
            ("date,2026-07-25\nkind,x,thon,Thôn", 2),
            ("", 1),
        ] {
            assert_eq!(
                UnitTable::parse(text).map(|table| table.len()),
                Err(UnitFault { line }),
                "{text}"
            );
        }
    }
}
