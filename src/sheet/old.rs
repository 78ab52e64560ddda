//! Old Vietnamese encodings: text of the fonts .VnTime (TCVN3) and VNI-Windows, which other programs show as `NguyÔn` or `Nguyeãn`, and
//! UTF-8 that was once opened as a code page of Windows (`Nguyá»…n`). They are known by what they make, a column at a time, and turned into
//! letters; a column that reads well as it is is never touched.

use std::collections::HashSet;

use encoding_rs::{WINDOWS_1252, WINDOWS_1258};
use unicode_normalization::UnicodeNormalization;

use super::cell::{Cell, Grid, GridRow};
use super::clean::tidy;
use crate::typing::is_syllable;

/// An old encoding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OldText {
    /// TCVN 5712 VN3, the fonts .VnTime, .VnArial …
    Tcvn3,
    /// The same in a font that shows capitals only, .VnTimeH, .VnArialH: typed in small letters.
    Tcvn3Capital,
    /// UTF-8 that was opened as Windows-1252 or Windows-1258 and saved so.
    Mangled,
    /// VNI-Windows, the fonts VNI-Times, VNI-Helve …
    Vni,
}

impl OldText {
    /// Its name in words keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Tcvn3 => "tcvn3",
            Self::Tcvn3Capital => "tcvn3-capital",
            Self::Mangled => "mangled",
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
        OldText::Tcvn3Capital => {
            let read = read_old(text, OldText::Tcvn3);
            if has_capital(text) {
                read
            } else {
                read.to_uppercase()
            }
        }
        OldText::Mangled => unmangled(text).unwrap_or_else(|| text.to_owned()),
        OldText::Vni => read_vni(text),
    }
}

fn has_capital(text: &str) -> bool {
    // The signs of small letters look like capitals in the table: only those of ASCII tell.
    text.chars().any(|sign| sign.is_ascii_uppercase())
}

/// The text as it was before UTF-8 was taken for a code page; none where it is no such text. By chance that is next to impossible.
pub(super) fn unmangled(text: &str) -> Option<String> {
    if text.is_ascii() {
        return None;
    }
    [WINDOWS_1252, WINDOWS_1258].into_iter().find_map(|page| {
        let (bytes, _, lost) = page.encode(text);
        let read = std::str::from_utf8(&bytes).ok().filter(|_| !lost)?;
        Some(read.nfc().collect())
    })
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
    let marked = texts.iter().filter(|text| !text.is_ascii()).count();
    let mangled = texts
        .iter()
        .filter(|text| unmangled(text).is_some())
        .count();
    if mangled > 0 && mangled * 10 >= marked * 8 {
        return Some(OldText::Mangled);
    }
    let plain = score(texts, None);
    let best = [OldText::Tcvn3, OldText::Vni]
        .into_iter()
        .filter_map(|written| Some((reads(texts, plain, written, least)?, written)))
        .max_by_key(|(good, _)| *good)
        .map(|(_, written)| written)?;
    let capital = best == OldText::Tcvn3 && is_in_capitals(texts);
    Some(if capital { OldText::Tcvn3Capital } else { best })
}

/// How many words of texts with so many at the `least` read well in an old encoding, where that is so and they read badly as they are.
fn reads(
    texts: &[&str],
    (all, plain): (usize, usize),
    written: OldText,
    least: usize,
) -> Option<usize> {
    let better = plain + (all / 3).max(1);
    // Words that read well as they are leave no room for a better reading, and are not read again.
    if all < least || better > all {
        return None;
    }
    let (_, good) = score(texts, Some(written));
    (good * 10 >= all * 8 && good >= better).then_some(good)
}

/// True where hardly any text has a capital and hardly two are alike: names in a font of capitals, not posts or kinds in small letters.
fn is_in_capitals(texts: &[&str]) -> bool {
    let several = texts.iter().filter(|text| text.contains(' '));
    let small = several.filter(|text| !has_capital(text)).count();
    let distinct: HashSet<&&str> = texts.iter().collect();
    small >= ENOUGH / 2 && small * 10 >= texts.len() * 8 && distinct.len() * 2 > texts.len()
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
    let known = spoken(&grid, &sure);
    let written: Vec<Option<OldText>> = sure
        .into_iter()
        .enumerate()
        .map(|(column, sure)| {
            // Short words read in both fonts: they are in the one of the sheet, and where one column is sure, one word is enough.
            let near = known.filter(|known| {
                let texts = texts(&grid, column);
                reads(&texts, score(&texts, None), *known, 1).is_some()
            });
            match (sure, near) {
                (Some(OldText::Mangled), _)
                | (_, None)
                | (Some(OldText::Tcvn3Capital), Some(OldText::Tcvn3)) => sure,
                (_, near) => near,
            }
        })
        .collect();
    leave_new_rows(&mut grid, &written, |grid| {
        for (column, written) in written.iter().enumerate() {
            let Some(written) = *written else { continue };
            let mut samples: Vec<(String, String)> = texts(grid, column)
                .into_iter()
                .map(|text| (text.to_owned(), read_old(text, written)))
                .filter(|(before, after)| before != after)
                .collect();
            // Those in which nothing is hidden are shown before the others.
            samples.sort_by_key(|(before, _)| before.contains('\u{ad}'));
            samples.truncate(SAMPLES);
            found.push(OldColumn {
                sheet: grid.sheet.clone(),
                index: column,
                written,
                samples,
                converted: !kept,
            });
            if !kept {
                for text in cells(grid, column) {
                    *text = read_old(text, written);
                }
            }
        }
    });
    // The ư of TCVN3 is a soft hyphen, which nothing else in an office list is; what was mangled had signs that nobody sees.
    for column in 0..width {
        for text in cells(&mut grid, column) {
            *text = tidy(text).replace('\u{ad}', "");
        }
    }
    grid
}

/// The old font of a sheet: the one in which most words of its sure columns are syllables.
fn spoken(grid: &Grid, sure: &[Option<OldText>]) -> Option<OldText> {
    let columns: Vec<usize> = (0..sure.len())
        .filter(|column| sure[*column].is_some_and(|written| written != OldText::Mangled))
        .collect();
    let good = |written: &OldText| -> usize {
        let score = |column: &usize| score(&texts(grid, *column), Some(*written)).1;
        columns.iter().map(score).sum()
    };
    let all = [OldText::Vni, OldText::Tcvn3].into_iter();
    all.max_by_key(good).filter(|_| !columns.is_empty())
}

/// Leaves rows out of the work in which an old column is in letters of today: headings over a column of old names.
fn leave_new_rows(grid: &mut Grid, written: &[Option<OldText>], work: impl FnOnce(&mut Grid)) {
    let all = std::mem::take(&mut grid.rows);
    let is_new = |row: &GridRow| {
        let mut old = (0..written.len()).filter(|column| written[*column].is_some());
        old.any(|column| row.cell(column).text().is_some_and(is_of_today))
    };
    let places: Vec<bool> = all.iter().map(is_new).collect();
    let (new, old): (Vec<GridRow>, Vec<GridRow>) = all.into_iter().partition(is_new);
    grid.rows = old;
    work(grid);
    let mut old = std::mem::take(&mut grid.rows).into_iter();
    let mut new = new.into_iter();
    let next = |is_new: bool| if is_new { new.next() } else { old.next() };
    grid.rows = places.into_iter().filter_map(next).collect();
}

/// True where a text has a letter that no old font had a sign for, and every word of it is one.
fn is_of_today(text: &str) -> bool {
    let beyond = |sign: char| sign.is_alphabetic() && sign > '\u{ff}';
    text.chars().any(beyond) && {
        let (all, good) = score(&[text], None);
        all == good && unmangled(text).is_none()
    }
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
            OldText::Mangled | OldText::Tcvn3Capital => text.to_owned(),
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
            ..Grid::default()
        }
    }

    /// UTF-8 as it looks after a program took it for that code page.
    fn mangled(text: &str, page: &'static encoding_rs::Encoding) -> String {
        page.decode_without_bom_handling(text.as_bytes())
            .0
            .into_owned()
    }

    #[test]
    fn utf_8_taken_for_a_code_page_is_read_back_and_can_be_refused() {
        for page in [WINDOWS_1252, WINDOWS_1258] {
            let bad = NAMES.map(|name| mangled(name, page));
            let cleaned = bad.clone().map(|name| crate::sheet::clean::clean(&name));
            let (grids, found) = read_old_columns(vec![grid(&[&cleaned])], false);
            assert_eq!(found[0].written, OldText::Mangled);
            assert_eq!(texts(&grids[0], 0), NAMES);
            let (kept, found) = read_old_columns(vec![grid(&[&cleaned])], true);
            assert!(!found[0].converted);
            assert_ne!(texts(&kept[0], 0), NAMES);
        }
        let good = NAMES.map(str::to_owned);
        assert_eq!(read_old_columns(vec![grid(&[&good])], false).1, []);
        for word in ["Ãõ", "café", "Đ/c", "é", "Ơ"] {
            assert_eq!(unmangled(word), None, "{word}");
        }
    }

    #[test]
    fn names_in_a_font_of_capitals_come_out_in_capitals_and_posts_do_not() {
        let names = NAMES.map(|name| old(&name.to_lowercase(), OldText::Tcvn3));
        let posts =
            ["tổ trưởng", "tổ phó", "tổ viên", "tổ viên"].map(|post| old(post, OldText::Tcvn3));
        let posts: Vec<String> = posts.iter().cycle().take(NAMES.len()).cloned().collect();
        let (grids, found) = read_old_columns(vec![grid(&[&names, &posts])], false);
        assert_eq!(found[0].written, OldText::Tcvn3Capital);
        assert_eq!(texts(&grids[0], 0), NAMES.map(str::to_uppercase));
        assert_eq!(found[1].written, OldText::Tcvn3);
        assert_eq!(texts(&grids[0], 1)[0], "tổ trưởng");
    }

    #[test]
    fn headings_of_today_over_old_names_stay() {
        let names: Vec<String> = ["Họ và tên".to_owned()]
            .into_iter()
            .chain(NAMES.map(|name| old(name, OldText::Tcvn3)))
            .collect();
        let places: Vec<String> = ["Thôn".to_owned()]
            .into_iter()
            .chain(NAMES.map(|_| old("Thôn Đông", OldText::Tcvn3)))
            .collect();
        let teams: Vec<String> = ["Tổ".to_owned()]
            .into_iter()
            .chain(NAMES.map(|_| old("Tổ 1", OldText::Tcvn3)))
            .collect();
        let (grids, found) = read_old_columns(vec![grid(&[&names, &places, &teams])], false);
        assert_eq!(found.len(), 3);
        assert_eq!(texts(&grids[0], 2)[..2], ["Tổ", "Tổ 1"]);
        assert_eq!(texts(&grids[0], 0)[..2], ["Họ và tên", NAMES[0]]);
        assert_eq!(texts(&grids[0], 1)[..2], ["Thôn", "Thôn Đông"]);
    }

    /// 127: names in both old fonts, capitals too, are read.
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

    /// 125, 126, 128: a column of either old font is known, the others beside it stay as they are.
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

    /// 129: true Unicode text is never converted.
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
