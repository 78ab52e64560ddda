use crate::domain::text::fold;
use crate::sheet::*;
use rust_xlsxwriter::{Format, Workbook};

/// Headings of a list of members and of a register of documents, folded, as an importer knows them.
pub(super) fn known(folded: &str) -> bool {
    [
        "ho va ten",
        "ho ten",
        "chuc danh",
        "dien thoai",
        "tham gia tu",
        "quyet dinh",
        "quyet dinh so",
        "quyet dinh ngay",
        "so ho",
        "to",
        "thon",
        "so ky hieu",
        "ngay thang",
        "trich yeu",
        "co quan ban hanh",
    ]
    .contains(&folded)
}

fn headings(header: &Header) -> Vec<(usize, &str)> {
    let columns = header.columns.iter();
    columns
        .map(|column| (column.index, column.heading.as_str()))
        .collect()
}

/// A workbook as a commune office keeps it: three title lines, a header of two rows with merged cells, hamlets over
/// teams over members, sums and a signature.
pub(super) fn office_list() -> Grid {
    let mut book = Workbook::new();
    let page = book.add_worksheet();
    let plain = Format::new();
    for (row, title) in [
        "UBND XÃ TÂN LẬP",
        "DANH SÁCH THÀNH VIÊN",
        "(Kèm theo Báo cáo)",
    ]
    .into_iter()
    .enumerate()
    {
        let row = row as u32;
        page.merge_range(row, 0, row, 8, title, &plain).unwrap();
    }
    for (column, heading) in [
        (0, "STT"),
        (1, "Họ và tên"),
        (2, "Chức danh"),
        (3, "Điện thoại"),
        (4, "Tham gia từ"),
        (7, "Số hộ"),
        (8, "Số CCCD"),
    ] {
        page.merge_range(4, column, 5, column, heading, &plain)
            .unwrap();
    }
    page.merge_range(4, 5, 4, 6, "Quyết định", &plain).unwrap();
    page.write(5, 5, "Số").unwrap();
    page.write(5, 6, "Ngày").unwrap();
    page.merge_range(6, 0, 6, 8, "THÔN 1", &plain).unwrap();
    page.write_row(7, 1, ["Tổ 1 (Thôn 1)", "", "", "", "69/QĐ-UBND"])
        .unwrap();
    page.write(7, 7, 29).unwrap();
    for (row, name, role) in [
        (8, "Hồ Thị Dung", "Tổ trưởng"),
        (9, "Tống Văn An", "Tổ phó"),
    ] {
        page.write(row, 0, row - 7).unwrap();
        page.write_row(row, 1, [name, role, "0941579240", "2021"])
            .unwrap();
        page.write(row, 8, "938484032189").unwrap();
    }
    page.write(11, 1, "Tổng cộng").unwrap();
    page.write(13, 6, "NGƯỜI LẬP BIỂU").unwrap();
    page.write(17, 6, "Nguyễn Văn B").unwrap();
    let bytes = book.save_to_buffer().unwrap();
    read_bytes("ds.xlsx", &bytes, None).unwrap()
}

/// Rows of text as a grid, with a blank row for each empty one.
pub(super) fn text_list(rows: &[&[&str]]) -> Grid {
    let cells = |row: &&[&str]| -> Vec<OutCell> {
        let cell = |text: &&str| OutCell::Text((*text).to_owned());
        row.iter().map(cell).collect()
    };
    let mut bytes = Vec::new();
    let head: Vec<String> = rows[0].iter().map(ToString::to_string).collect();
    let rest = rows[1..].iter().map(cells);
    write_csv(&mut bytes, &head, rest, CsvKind::Excel).unwrap();
    read_bytes("ds.csv", &bytes, None).unwrap()
}

#[test]
fn fold_compares_headings_without_marks() {
    assert_eq!(fold("  HỌ và TÊN (Đội viên)\u{a0}: "), "ho va ten doi vien");
    assert_eq!(fold("Số, ký hiệu"), "so ky hieu");
    assert_eq!(fold("Ho\u{323} te\u{302}n"), "ho ten");
}

/// 143: the merged header of two rows is joined.
#[test]
fn the_merged_header_of_two_rows_is_joined() {
    let grid = office_list();
    let header = find_header(&grid, &known).unwrap();
    assert_eq!((header.first_row, header.last_row), (5, 6));
    assert_eq!(
        headings(&header),
        [
            (0, "STT"),
            (1, "Họ và tên"),
            (2, "Chức danh"),
            (3, "Điện thoại"),
            (4, "Tham gia từ"),
            (5, "Quyết định Số"),
            (6, "Quyết định Ngày"),
            (7, "Số hộ"),
            (8, "Số CCCD"),
        ]
    );
    assert_eq!((header.ordinal(), header.forbidden()), (Some(0), vec![8]));
}

#[test]
fn a_header_of_one_row_at_the_top_takes_no_data() {
    let grid = text_list(&[
        &[
            "Số TT",
            "Số, ký hiệu",
            "Ngày tháng",
            "Cơ quan ban hành",
            "Trích yếu",
            "Căn cứ",
        ],
        &["1", "32-CT/TU", "05/5/2023", "Tỉnh ủy", "Tăng cường", ""],
        &[
            "2",
            "50/KH-UBND",
            "20/02/2024",
            "UBND tỉnh",
            "Xây dựng",
            "32-CT/TU",
        ],
    ]);
    let header = find_header(&grid, &known).unwrap();
    assert_eq!((header.first_row, header.last_row), (1, 1));
    assert_eq!(headings(&header)[1], (1, "Số, ký hiệu"));
    assert_eq!(header.forbidden(), Vec::<usize>::new());
}

#[test]
fn a_header_of_two_rows_is_joined_where_the_file_keeps_no_merges() {
    let grid = text_list(&[
        &["UBND XÃ TÂN LẬP"],
        &["DANH SÁCH TỔ NHÂN DÂN TỰ QUẢN"],
        &["STT", "Họ và", "Điện thoại", "Quyết định", "", "Số hộ"],
        &["", "tên", "", "Số", "Ngày", ""],
        &["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
        &["THÔN 1"],
        &["", "Tổ 1 (Thôn 1)", "", "69/QĐ-UBND", "08/11/2024", "29"],
        &["1", "Hồ Thị Dung", "0941579240", "", "", ""],
    ]);
    let header = find_header(&grid, &known).unwrap();
    assert_eq!((header.first_row, header.last_row), (3, 5));
    assert_eq!(
        headings(&header)[1..],
        [
            (1, "Họ và tên"),
            (2, "Điện thoại"),
            (3, "Quyết định Số"),
            (4, "Quyết định Ngày"),
            (5, "Số hộ"),
        ]
    );
}

#[test]
fn a_group_right_below_the_header_is_no_second_header_row() {
    let grid = text_list(&[
        &["STT", "Họ tên", "Chức danh", "Số hộ"],
        &["", "Tổ 1 (Thôn 1)", "", "29"],
        &["1", "Hồ Thị Dung", "Tổ trưởng", ""],
    ]);
    let header = find_header(&grid, &known).unwrap();
    assert_eq!((header.first_row, header.last_row), (1, 1));
}

#[test]
fn the_first_data_row_of_plain_text_is_no_second_header_row() {
    let grid = text_list(&[
        &["Họ tên", "Tổ", "Thôn", "", ""],
        &["Hồ Thị Dung", "Tổ 1", "Thôn 1", "x", "y"],
        &["Phan Thị Đào", "Tổ 1", "Thôn 1", "x", "y"],
    ]);
    let header = find_header(&grid, &known).unwrap();
    assert_eq!((header.first_row, header.last_row), (1, 1));
    assert_eq!(header.columns.len(), 3);
}

#[test]
fn unknown_headings_are_found_by_the_ordinal_and_prose_is_not() {
    let nothing = |_: &str| false;
    let grid = text_list(&[
        &["Một báo cáo"],
        &["TT", "Cột lạ", "Cột khác"],
        &["1", "a", "b"],
    ]);
    assert_eq!(find_header(&grid, &nothing).unwrap().first_row, 2);
    let prose = text_list(&[&["Kính gửi", "ông"], &["Nội dung", "dài"]]);
    assert_eq!(find_header(&prose, &known), None);
    let single = text_list(&[&["Họ và tên"], &["Hồ Thị Dung"]]);
    assert_eq!(find_header(&single, &known).unwrap().last_row, 1);
}
