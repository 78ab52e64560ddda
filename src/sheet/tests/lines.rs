use super::header::{known, office_list, text_list};
use crate::sheet::*;

fn sorted(grid: &Grid) -> Vec<(u32, Line)> {
    let header = find_header(grid, &known).unwrap();
    let name = header
        .columns
        .iter()
        .find(|column| matches!(column.folded.as_str(), "ho va ten" | "ho ten"));
    let lines = classify(grid, &header, name.map(|column| column.index));
    let number = |line: Line| (grid.rows[line.row()].number, line);
    lines.into_iter().map(number).collect()
}

/// The kinds of lines by row number, in one letter each.
fn kinds(grid: &Grid) -> Vec<(u32, char)> {
    let letter = |line: &Line| match line {
        Line::Data(_) => 'D',
        Line::Section(..) => 'S',
        Line::Group(_) => 'G',
        Line::Heading(_) => 'H',
        Line::Total(_) => 'T',
        Line::Note(_) => 'N',
        Line::Blank(_) => 'B',
    };
    let lines = sorted(grid);
    lines
        .iter()
        .map(|(row, line)| (*row, letter(line)))
        .collect()
}

#[test]
fn the_office_list_is_sorted() {
    let grid = office_list();
    assert_eq!(
        kinds(&grid),
        [
            (7, 'S'),
            (8, 'G'),
            (9, 'D'),
            (10, 'D'),
            (12, 'T'),
            (14, 'N'),
            (18, 'N'),
        ]
    );
    let (_, section) = &sorted(&grid)[0];
    assert!(matches!(section, Line::Section(_, text) if text == "THÔN 1"));
}

#[test]
fn a_numbered_list_with_everything_in_the_way() {
    let grid = text_list(&[
        &["STT", "Họ và tên", "Chức danh", "Điện thoại", "Số hộ"],
        &["I", "Thôn Đông", "", "", ""],
        &["", "Tổ 1", "", "", "30"],
        &["1", "Tống Văn An", "Tổ trưởng", "0941579240", ""],
        &["2", "Công Thị Bé", "Tổ viên", "0941579241", ""],
        &["", "Chu Văn Tịch", "Tổ viên", "0941579242", ""],
        &["", "", "", "", ""],
        &["Cộng thôn Đông", "", "", "", "30"],
        &["STT", "Họ và tên", "Chức danh", "Điện thoại", "Số hộ"],
        &["THÔN TÂY"],
        &["", "Tổ 2", "", "", "41"],
        &["3", "Lê Thị Xuân", "Tổ viên", "0941579243", ""],
        &["4", "", "", "", ""],
        &["Tổng số: 4 người"],
        &["", "", "Tân Lập, ngày 05 tháng 01 năm 2026"],
        &["", "NGƯỜI LẬP BIỂU", "CHỦ TỊCH"],
        &["", "Nguyễn Văn B", "Trần Văn C"],
    ]);
    let expected = "SGDDD THSGDBTNNN";
    let found: String = kinds(&grid).iter().map(|(_, kind)| kind).collect();
    assert_eq!(found, expected.replace(' ', ""));
}

#[test]
fn a_list_without_ordinals_keeps_its_records() {
    let grid = text_list(&[
        &["Họ tên", "Chức danh", "Tổ"],
        &["Thôn 1"],
        &["Hồ Thị Dung", "Tổ trưởng", "Tổ 1"],
        &["Phan Thị Đào", "Chủ tịch Hội Phụ nữ", "Tổ 1"],
        &["Vũ Văn Ba", "", "Tổ 1"],
        &["Cộng", "", "3"],
        &["Người lập biểu"],
        &["Nguyễn Văn B"],
    ]);
    let found: String = kinds(&grid).iter().map(|(_, kind)| kind).collect();
    assert_eq!(found, "SDDDTNN");
}

#[test]
fn a_list_of_names_alone_is_data() {
    let grid = text_list(&[&["Họ và tên"], &["Hồ Thị Dung"], &["Phan Thị Đào"]]);
    let found: String = kinds(&grid).iter().map(|(_, kind)| kind).collect();
    assert_eq!(found, "DD");
}

#[test]
fn sums_are_told_from_names() {
    for text in [
        "Tổng cộng",
        "TỔNG SỐ: 12",
        "Cộng",
        "CỘNG:",
        "Cộng thôn 1",
        "Tong cong",
    ] {
        assert!(is_total(text), "{text}");
    }
    for text in [
        "Tống Văn An",
        "TỐNG THỊ CÚC",
        "Công Văn Ba",
        "Cộng Hòa",
        "Tong Van An",
        "",
    ] {
        assert!(!is_total(text), "{text}");
    }
}

#[test]
fn running_numbers_are_numbers() {
    for text in ["1", "07", "7.", "12)", "1.2"] {
        assert!(is_number_of_row(&Cell::Text(text.to_owned())), "{text}");
    }
    for text in ["", "I", "THÔN 1", "1a", "0941579240", "."] {
        assert!(!is_number_of_row(&Cell::Text(text.to_owned())), "{text}");
    }
    assert!(is_number_of_row(&Cell::Number(12.0)));
}
