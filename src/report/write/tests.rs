use std::io::Read;

use chrono::NaiveDate;
use unicode_width::UnicodeWidthStr;

use super::*;
use crate::report::paper::{
    Annex, Block, Cell, Chart, ChartKind, Closing, Column, ColumnKind, Letterhead, Line, Run,
    Signature, Style, Table, Title,
};
use crate::report::show;
use crate::sheet::{names_of_bytes, read_bytes};

fn table() -> Table {
    let day = NaiveDate::from_ymd_opt(2026, 3, 5).unwrap();
    Table {
        name: "Bảng [1]: kết quả".into(),
        captioned: true,
        columns: vec![
            Column::new(ColumnKind::Order, "STT"),
            Column::new(ColumnKind::Text, "Nội dung"),
            Column::new(ColumnKind::Count, "Kỳ này"),
            Column::new(ColumnKind::Percent, "Tỷ lệ"),
            Column::new(ColumnKind::Day, "Ngày"),
        ],
        lines: vec![
            Line::group("I. Tuyên truyền"),
            Line::plain(vec![
                Cell::Count(1),
                Cell::words("=cuộc <a> & \"b\""),
                Cell::Count(10_880),
                Cell::Percent(12_676, 3),
                Cell::Day(day),
            ]),
            Line::plain(vec![
                Cell::Count(2),
                Cell::words("lượt | người\u{0}"),
                Cell::NoData,
                Cell::NotApplicable,
                Cell::Blank,
            ]),
            Line::total(vec![
                Cell::Blank,
                Cell::words("Cộng"),
                Cell::Decimal(1_500, 1),
            ]),
        ],
    }
}

fn paper() -> Paper {
    Paper {
        name: "Báo cáo thử".into(),
        letterhead: Some(Letterhead {
            parent: "TỈNH MẪU".into(),
            issuer: vec!["ỦY BAN NHÂN DÂN".into(), "XÃ MẪU".into()],
            number: "Số: 05/BC-UBND".into(),
            nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM".into(),
            motto: "Độc lập - Tự do - Hạnh phúc".into(),
            place_and_day: "Mẫu, ngày 05 tháng 01 năm 2026".into(),
        }),
        title: Title {
            kind: "BÁO CÁO".into(),
            about: vec!["Kết quả thử".into()],
            below: "(Số liệu thử)".into(),
        },
        to: vec!["Ủy ban nhân dân tỉnh".into()],
        body: vec![
            Block::heading(1, "I", "TÌNH HÌNH"),
            Block::heading(3, "đ", "Một điểm"),
            Block::Paragraph {
                style: Style::Body,
                runs: vec![
                    Run::plain("Toàn xã có "),
                    Run::bold("48 tổ"),
                    Run::italic(" tự quản."),
                ],
            },
            Block::Table(table()),
            Block::Chart(Chart {
                title: "Cuộc họp theo tháng".into(),
                kind: ChartKind::Bars,
                labels: vec!["9".into(), "10".into(), "11".into()],
                series: vec![("2026".into(), vec![Some(40_000), None, Some(44_500)])],
            }),
        ],
        closing: Some(Closing {
            signatures: vec![Signature {
                authority: vec!["KT. CHỦ TỊCH".into(), "PHÓ CHỦ TỊCH".into()],
                name: "Nguyễn Văn Mẫu".into(),
            }],
            receivers: vec!["Như trên;".into(), "Lưu: VT.".into()],
            receivers_label: "Nơi nhận:".into(),
        }),
        foot: "Dấu niêm: 217-3f9a0c44d21b".into(),
        annexes: vec![Annex {
            label: "Phụ lục I".into(),
            title: "DANH SÁCH".into(),
            reference: "(Kèm theo)".into(),
            body: vec![Block::text("Một dòng")],
            landscape: true,
        }],
        watermark: "TẬP HUẤN".into(),
        landscape: false,
    }
}

/// The seal of the book stands at the end of the paper, once and in one line, whatever the paper is written as; data for programs has none.
#[test]
fn the_seal_stands_at_the_foot_in_every_format() {
    let seal = "Dấu niêm: 217-3f9a0c44d21b";
    let docx = words_of(&write(&paper(), Format::Docx).unwrap(), "word/document.xml");
    let place = |word: &str| docx.iter().position(|line| line == word).unwrap();
    assert!(place("- Lưu: VT.") < place(seal) && place(seal) < place("Phụ lục I"));
    let xlsx = part_of(
        &write(&paper(), Format::Xlsx).unwrap(),
        "xl/sharedStrings.xml",
    );
    let md = String::from_utf8(write(&paper(), Format::Md).unwrap()).unwrap();
    let screen = term::lines(
        &paper(),
        term::Screen {
            width: 80,
            ascii: false,
        },
    );
    for (lines, format) in [
        (docx, "docx"),
        (vec![xlsx], "xlsx"),
        (vec![md], "md"),
        (screen, "term"),
    ] {
        let told = lines.iter().filter(|line| line.contains(seal)).count();
        assert_eq!(told, 1, "{format}: {lines:?}");
    }
}

fn part_of(bytes: &[u8], part: &str) -> String {
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    zip.by_name(part)
        .unwrap()
        .read_to_string(&mut text)
        .unwrap();
    text
}

/// The words of a part of a .docx, each `<w:t>` on a line.
fn words_of(bytes: &[u8], part: &str) -> Vec<String> {
    let text = part_of(bytes, part);
    let plain = |text: &str| {
        text.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&amp;", "&")
    };
    let pieces = text.split("<w:t xml:space=\"preserve\">").skip(1);
    pieces
        .map(|piece| plain(piece.split("</w:t>").next().unwrap_or_default()))
        .collect()
}

#[test]
fn the_same_paper_makes_the_same_bytes() {
    for (word, format) in Format::ALL {
        let (first, second) = (
            write(&paper(), format).unwrap(),
            write(&paper(), format).unwrap(),
        );
        assert!(first == second && !first.is_empty(), "{word}");
        assert_eq!(Format::of(word), Some(format));
    }
}

#[test]
fn a_text_opens_again_and_holds_every_word() {
    let bytes = write(&paper(), Format::Docx).unwrap();
    let words = words_of(&bytes, "word/document.xml");
    let mut wanted: Vec<String> = table()
        .lines
        .iter()
        .flat_map(|line| line.cells.iter().map(show::cell))
        .filter(|text| !text.is_empty())
        .map(|text| text.replace('\u{0}', ""))
        .collect();
    wanted.extend(
        [
            "Số: 05/BC-UBND",
            "I. TÌNH HÌNH",
            "đ) Một điểm",
            "48 tổ",
            "PHÓ CHỦ TỊCH",
            "- Lưu: VT.",
            "Phụ lục I",
            "44,5",
        ]
        .map(str::to_owned),
    );
    for text in wanted {
        assert!(words.contains(&text), "{text} is missing in {words:?}");
    }
}

#[test]
fn a_workbook_opens_again_with_true_values() {
    let bytes = write(&paper(), Format::Xlsx).unwrap();
    let names = names_of_bytes("x.xlsx", &bytes).unwrap();
    assert_eq!(names, ["Văn bản", "Bảng 1 kết quả", "Biểu đồ"]);
    let grid = read_bytes("x.xlsx", &bytes, Some("Bảng 1 kết quả")).unwrap();
    let cells: Vec<Vec<String>> = grid
        .rows
        .iter()
        .map(|row| row.cells.iter().map(crate::sheet::Cell::shown).collect())
        .collect();
    let has = |text: &str| cells.iter().flatten().any(|cell| cell == text);
    assert!(
        has("=cuộc <a> & \"b\"") && has("10880") && has("không có số liệu"),
        "{cells:?}"
    );
    let share = grid.rows.iter().flat_map(|row| &row.cells);
    assert!(share.clone().any(
        |cell| matches!(cell, crate::sheet::Cell::Number(part) if (part - 0.126_76).abs() < 1e-9)
    ));
    assert!(
        share
            .into_iter()
            .any(|cell| matches!(cell, crate::sheet::Cell::Day(_)))
    );
}

#[test]
fn text_for_spreadsheets_is_disarmed_and_text_for_programs_is_plain() {
    let excel = String::from_utf8(write(&paper(), Format::CsvExcel).unwrap()).unwrap();
    assert!(
        excel.starts_with('\u{feff}')
            && excel.contains("\"'=cuộc <a> & \"\"b\"\"\",\"10880\",\"12,676\",\"05/03/2026\""),
        "{excel}"
    );
    let machine = String::from_utf8(write(&paper(), Format::CsvMachine).unwrap()).unwrap();
    assert!(
        machine.starts_with("table,line,column,value\n") && machine.contains("Tỷ lệ,12.676\n"),
        "{machine}"
    );
}

#[test]
fn a_preview_keeps_within_its_screen() {
    for width in [20, 60, 80, 120] {
        for ascii in [false, true] {
            let shown = lines(&paper(), Screen { width, ascii });
            for line in &shown {
                assert!(line.width() <= width, "{width}: {line}");
                assert!(!ascii || !line.contains(['│', '█', '─']), "{line}");
            }
        }
    }
    let shown = lines(
        &paper(),
        Screen {
            width: 80,
            ascii: true,
        },
    )
    .join("\n");
    assert!(
        shown.contains("10.880") && shown.contains("####") && shown.contains("44,5"),
        "{shown}"
    );
}

#[test]
fn markdown_is_escaped() {
    let text = String::from_utf8(write(&paper(), Format::Md).unwrap()).unwrap();
    assert!(
        text.contains("| 2 | lượt \\| người | không có số liệu | – |  |"),
        "{text}"
    );
    assert!(
        text.contains("### I. TÌNH HÌNH") || text.contains("## I. TÌNH HÌNH"),
        "{text}"
    );
}

/// 151: no word of a paper becomes a formula in its workbook, and none runs in its text for a spreadsheet.
#[test]
fn no_word_of_a_paper_is_a_formula() {
    let mut paper = paper();
    let starts = ["=1+1", "+1", "-1", "@SUM(A1)", "＝1+1"];
    paper.name = starts[0].into();
    let words = |text: &&str| Line::plain(vec![Cell::Count(1), Cell::words(*text)]);
    let table = Table {
        lines: starts.iter().map(words).collect(),
        ..table()
    };
    paper.body = vec![Block::Table(table)];
    let bytes = write(&paper, Format::Xlsx).unwrap();
    let mut parts = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    for place in 0..parts.len() {
        let mut part = parts.by_index(place).unwrap();
        let mut text = String::new();
        // Pictures are no text and hold no formula.
        let _ = part.read_to_string(&mut text);
        let counted = text.contains("<f>") && !text.contains("<c:");
        assert!(!counted, "{text}");
    }
    let text = String::from_utf8(write(&paper, Format::CsvExcel).unwrap()).unwrap();
    for start in starts {
        assert!(text.contains(&format!("\"'{start}\"")), "{start}: {text}");
    }
}
