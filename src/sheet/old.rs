//! Old Vietnamese encodings: text of the fonts .VnTime (TCVN3) and VNI-Windows, which other programs show as `NguyÔn` or `Nguyeãn`. They are
//! known by the syllables they make, a column at a time, and turned into letters; a column that reads well as it is is never touched.

use unicode_normalization::UnicodeNormalization;

use super::cell::{Cell, Grid};
use crate::typing::is_syllable;

/// An old encoding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OldText {
    /// TCVN 5712 VN3, the fonts .VnTime, .VnArial …
    Tcvn3,
    /// VNI-Windows, the fonts VNI-Times, VNI-Helve …
    Vni,
}

impl OldText {
    /// Its name in words keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Tcvn3 => "tcvn3",
            Self::Vni => "vni",
        }
    }
}

/// A column in an old encoding.
#[derive(Clone, Debug, PartialEq)]
pub struct OldColumn {
    /// The sheet.
    pub sheet: String,
    /// 0 is column A.
    pub index: usize,
    /// How it is written.
    pub written: OldText,
    /// A few of its texts: as they stand in the file, and as letters.
    pub samples: Vec<(String, String)>,
    /// True where it was turned into letters; false where a person refused it.
    pub converted: bool,
}

/// Samples of a column.
const SAMPLES: usize = 3;
/// Words with marks that one column must have before it is believed without the word of another.
const ENOUGH: usize = 10;

/// TCVN3: codes of the letters that are none in ASCII, and what they mean.
const TCVN3: &str = "µà¶ả·ã¸á¹ạ¨ă»ằ¼ẳ½ẵ¾ắÆặ©âÇầÈẩÉẫÊấËậÌèÎẻÏẽÐéÑẹªêÒềÓểÔễÕếÖệ×ìØỉÜĩÝíÞịßòáỏâõãóäọ«ôåồæổçỗèốéộ¬ơêờëởìỡíớîợïùñủòũóúôụ\u{ad}ưõừöử÷ữøứùựúỳûỷüỹýýþỵ®đ§Đ¡Ă¢Â£Ê¤Ô¥Ơ¦Ư";

/// VNI: letters that stand alone.
const VNI_ALONE: &str = "ñđÑĐôơÔƠöưÖƯíí\u{ec}ìæỉóĩòịîỵÍÍÌÌÆỈÓĨÒỊÎỴ";
/// VNI: marks behind their letter, in small and capital form, and the marks of Unicode they stand for.
const VNI_MARKS: [(char, &str); 17] = [
    ('ù', "\u{301}"),
    ('ø', "\u{300}"),
    ('û', "\u{309}"),
    ('õ', "\u{303}"),
    ('ï', "\u{323}"),
    ('â', "\u{302}"),
    ('á', "\u{302}\u{301}"),
    ('à', "\u{302}\u{300}"),
    ('å', "\u{302}\u{309}"),
    ('ã', "\u{302}\u{303}"),
    ('ä', "\u{302}\u{323}"),
    ('ê', "\u{306}"),
    ('é', "\u{306}\u{301}"),
    ('è', "\u{306}\u{300}"),
    ('ú', "\u{306}\u{309}"),
    ('ü', "\u{306}\u{303}"),
    ('ë', "\u{306}\u{323}"),
];

/// A text read in an old encoding.
pub fn read_old(text: &str, written: OldText) -> String {
    match written {
        OldText::Tcvn3 => text
            .chars()
            .map(|sign| pair(TCVN3, sign).unwrap_or(sign))
            .nfc()
            .collect(),
        OldText::Vni => read_vni(text),
    }
}

fn pair(table: &str, sign: char) -> Option<char> {
    let mut signs = table.chars();
    while let (Some(code), Some(letter)) = (signs.next(), signs.next()) {
        if code == sign {
            return Some(letter);
        }
    }
    None
}

fn read_vni(text: &str) -> String {
    let mut read = String::with_capacity(text.len());
    let mut carrier = ' ';
    for sign in text.chars() {
        let small = sign.to_lowercase().next().unwrap_or(sign);
        let mark = VNI_MARKS.iter().find(|(code, _)| *code == small);
        if let Some((_, mark)) = mark.filter(|(_, mark)| takes(carrier, mark)) {
            read.push_str(mark);
            carrier = ' ';
        } else {
            let letter = pair(VNI_ALONE, sign).unwrap_or(sign);
            read.push(letter);
            carrier = letter;
        }
    }
    read.nfc().collect()
}

/// Whether a letter takes such marks: a hat on a, e, o; a breve on a; a tone on any vowel.
fn takes(letter: char, mark: &str) -> bool {
    let carriers = if mark.starts_with('\u{302}') {
        "aeoAEO"
    } else if mark.starts_with('\u{306}') {
        "aA"
    } else {
        "aeiouyơưAEIOUYƠƯ"
    };
    carriers.contains(letter)
}

/// How many words with signs beyond ASCII there are, and how many of them are syllables when read so.
fn score(texts: &[&str], written: Option<OldText>) -> (usize, usize) {
    let (mut all, mut good) = (0, 0);
    for text in texts {
        for word in text.split(|sign: char| {
            sign.is_whitespace() || sign.is_ascii_punctuation() || sign.is_ascii_digit()
        }) {
            if word.is_ascii() {
                continue;
            }
            all += 1;
            let read: String = match written {
                Some(written) => read_old(word, written),
                None => word.nfc().collect(),
            };
            good += usize::from(is_syllable(&read));
        }
    }
    (all, good)
}

/// The encoding the texts are written in; none where they read well as they are or nothing reads well. `least` words are needed.
fn written_in(texts: &[&str], least: usize) -> Option<OldText> {
    let (all, plain) = score(texts, None);
    if all < least {
        return None;
    }
    let best = [OldText::Tcvn3, OldText::Vni]
        .map(|written| (score(texts, Some(written)).1, written))
        .into_iter()
        .max_by_key(|(good, _)| *good)?;
    (best.0 * 10 >= all * 8 && best.0 >= plain + (all / 3).max(1)).then_some(best.1)
}

/// The encoding of a whole text whose bytes are no UTF-8, each byte one sign.
pub(super) fn is_old(text: &str) -> bool {
    written_in(&[text], ENOUGH).is_some()
}

/// Finds the columns of the sheets that are in an old encoding and, unless it is to be `kept`, turns them into letters.
pub fn read_old_columns(grids: Vec<Grid>, kept: bool) -> (Vec<Grid>, Vec<OldColumn>) {
    let mut found = Vec::new();
    let grids = grids
        .into_iter()
        .map(|grid| one_sheet(grid, kept, &mut found))
        .collect();
    (grids, found)
}

fn one_sheet(mut grid: Grid, kept: bool, found: &mut Vec<OldColumn>) -> Grid {
    let width = grid
        .rows
        .iter()
        .map(|row| row.cells.len())
        .max()
        .unwrap_or(0);
    let sure: Vec<Option<OldText>> = (0..width)
        .map(|column| written_in(&texts(&grid, column), ENOUGH))
        .collect();
    let known = sure.iter().flatten().next().copied();
    for (column, sure) in sure.into_iter().enumerate() {
        // Where one column is sure, a short one beside it needs but one word, and a long one must agree with itself.
        let near = known.filter(|known| written_in(&texts(&grid, column), 1) == Some(*known));
        let Some(written) = sure.or(near) else {
            continue;
        };
        let samples = texts(&grid, column)
            .into_iter()
            .map(|text| (text.to_owned(), read_old(text, written)))
            .filter(|(before, after)| before != after)
            .take(SAMPLES)
            .collect();
        found.push(OldColumn {
            sheet: grid.sheet.clone(),
            index: column,
            written,
            samples,
            converted: !kept,
        });
        if !kept {
            for text in cells(&mut grid, column) {
                *text = read_old(text, written);
            }
        }
    }
    // The ư of TCVN3 is a soft hyphen, which nothing else in an office list is.
    for column in 0..width {
        for text in cells(&mut grid, column) {
            text.retain(|sign| sign != '\u{ad}');
        }
    }
    grid
}

fn texts(grid: &Grid, column: usize) -> Vec<&str> {
    grid.rows
        .iter()
        .filter_map(|row| row.cell(column).text())
        .collect()
}

fn cells(grid: &mut Grid, column: usize) -> impl Iterator<Item = &mut String> {
    grid.rows
        .iter_mut()
        .filter_map(move |row| match row.cells.get_mut(column) {
            Some(Cell::Text(text)) => Some(text),
            _ => None,
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheet::GridRow;

    const NAMES: [&str; 12] = [
        "Nguyễn Thị Hảo",
        "Trần Văn Đạt",
        "Lê Đình Cường",
        "Phạm Ngọc Dung",
        "Hoàng Thị Ước",
        "Vũ Thị Ánh",
        "Đỗ Quỳnh Hương",
        "Bùi Văn Khánh",
        "Đặng Thị Tuyết",
        "Phan Hữu Nghĩa",
        "Ngô Kim Thơm",
        "Dương Thị Thủy",
    ];

    /// Written in an old encoding by turning its table round.
    fn old(text: &str, written: OldText) -> String {
        match written {
            OldText::Tcvn3 => text
                .chars()
                .map(|letter| {
                    let signs: Vec<char> = TCVN3.chars().collect();
                    signs
                        .chunks(2)
                        .find(|two| two[1] == letter)
                        .map_or(letter, |two| two[0])
                })
                .collect(),
            OldText::Vni => text.chars().map(old_vni).collect(),
        }
    }

    fn old_vni(letter: char) -> String {
        let alone: Vec<char> = VNI_ALONE.chars().collect();
        if let Some(two) = alone.chunks(2).find(|two| two[1] == letter) {
            return two[0].to_string();
        }
        let mut parts: Vec<char> = letter.nfd().collect();
        // Canonical order puts the dot below before the hat.
        parts.sort_by_key(|part| {
            matches!(
                part,
                '\u{300}' | '\u{301}' | '\u{303}' | '\u{309}' | '\u{323}'
            )
        });
        let horn = parts.get(1) == Some(&'\u{31b}');
        let (base, marks): (String, String) = if horn {
            let with = parts[..2]
                .iter()
                .collect::<String>()
                .nfc()
                .next()
                .expect("a letter");
            (old_vni(with), parts[2..].iter().collect())
        } else {
            (parts[0].to_string(), parts[1..].iter().collect())
        };
        if marks.is_empty() {
            return base;
        }
        let (code, _) = VNI_MARKS
            .iter()
            .find(|(_, mark)| *mark == marks)
            .expect("a mark of VNI");
        let code = if letter.is_uppercase() {
            code.to_uppercase().to_string()
        } else {
            code.to_string()
        };
        base + &code
    }

    fn grid(columns: &[&[String]]) -> Grid {
        let rows = (0..columns[0].len()).map(|row| GridRow {
            number: row as u32 + 1,
            cells: columns
                .iter()
                .map(|column| Cell::Text(column[row].clone()))
                .collect(),
        });
        Grid {
            sheet: "S".into(),
            rows: rows.collect(),
            merged: vec![],
        }
    }

    #[test]
    fn the_fonts_are_read_as_offices_know_them() {
        assert_eq!(read_old("NguyÔn V¨n An", OldText::Tcvn3), "Nguyễn Văn An");
        assert_eq!(
            read_old("§Æng ThÞ H\u{ad}¬ng", OldText::Tcvn3),
            "Đặng Thị Hương"
        );
        assert_eq!(read_old("Nguyeãn Vaên An", OldText::Vni), "Nguyễn Văn An");
        assert_eq!(read_old("Ñaëng Thò Höông", OldText::Vni), "Đặng Thị Hương");
        assert_eq!(
            read_old("NGUYEÃN THÒ HÖÔØNG", OldText::Vni),
            "NGUYỄN THỊ HƯỜNG"
        );
    }

    #[test]
    fn columns_are_known_one_by_one_and_come_back_whole() {
        for written in [OldText::Tcvn3, OldText::Vni] {
            let names: Vec<String> = NAMES.iter().map(|name| old(name, written)).collect();
            let plain: Vec<String> = NAMES.iter().map(ToString::to_string).collect();
            let ascii: Vec<String> = NAMES.iter().map(|_| "Khu 7".to_owned()).collect();
            let (grids, found) = read_old_columns(vec![grid(&[&names, &plain, &ascii])], false);
            assert_eq!(found.len(), 1, "{written:?} {found:?}");
            assert_eq!((found[0].index, found[0].written), (0, written));
            assert_eq!(found[0].samples[0], (names[0].clone(), NAMES[0].to_owned()));
            for (row, name) in grids[0].rows.iter().zip(NAMES) {
                assert_eq!(row.cell(0).text(), Some(name));
                assert_eq!(row.cell(1).text(), Some(name));
            }
        }
    }

    #[test]
    fn what_is_refused_stays_and_is_named() {
        let names: Vec<String> = NAMES.iter().map(|name| old(name, OldText::Vni)).collect();
        let (grids, found) = read_old_columns(vec![grid(&[&names])], true);
        assert!(!found[0].converted);
        assert_eq!(grids[0].rows[0].cell(0).text(), Some(names[0].as_str()));
    }

    #[test]
    fn real_letters_are_never_converted() {
        let decomposed: Vec<String> = NAMES.iter().map(|name| name.nfd().collect()).collect();
        let names: Vec<String> = NAMES.iter().map(ToString::to_string).collect();
        let capitals: Vec<String> = NAMES.iter().map(|name| name.to_uppercase()).collect();
        let french: Vec<String> = [
            "Éric", "Zoé", "Hélène", "Noël", "André", "Chloé", "Rémi", "Aimé", "Gaël", "Maëlle",
            "Théo", "Inès",
        ]
        .map(str::to_owned)
        .to_vec();
        let (_, found) = read_old_columns(
            vec![grid(&[&names, &capitals, &french, &decomposed])],
            false,
        );
        assert!(found.is_empty(), "{found:?}");
    }

    #[test]
    fn text_files_of_old_fonts_keep_every_byte() {
        for written in [OldText::Tcvn3, OldText::Vni] {
            let text = NAMES.map(|name| old(name, written)).join("\n");
            let bytes: Vec<u8> = text.chars().map(|sign| sign as u8).collect();
            let grid = crate::sheet::read_bytes("ds.csv", &bytes, None).expect("read");
            let (grids, found) = read_old_columns(vec![grid], false);
            assert_eq!(found.len(), 1);
            let read: Vec<&str> = texts(&grids[0], 0);
            assert_eq!(read, NAMES);
        }
    }

    #[test]
    fn every_syllable_comes_back_from_both() {
        for syllable in crate::typing::legal_syllables(crate::typing::Style::Old) {
            for written in [OldText::Tcvn3, OldText::Vni] {
                assert_eq!(read_old(&old(&syllable, written), written), syllable);
            }
        }
    }
}
