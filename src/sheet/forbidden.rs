//! Headings of columns that this program may not hold, whatever list they come in: the importer names them and leaves
//! them out (Luật Bảo vệ dữ liệu cá nhân; the program's data boundary). The one table of such words.

use super::cell::{Cell, GridRow};
use crate::domain::text::holds_citizen_id;

/// A folded phrase, and the kind of data it announces.
const FORBIDDEN: [(&str, &str); 84] = [
    ("cccd", "citizen_id"),
    ("cmnd", "citizen_id"),
    ("cmtnd", "citizen_id"),
    ("cmt", "citizen_id"),
    ("can cuoc", "citizen_id"),
    ("chung minh nhan dan", "citizen_id"),
    ("chung minh thu", "citizen_id"),
    ("so chung minh", "citizen_id"),
    ("dinh danh", "citizen_id"),
    ("ho chieu", "citizen_id"),
    ("dan toc", "ethnicity"),
    ("ton giao", "faith"),
    ("ngay sinh", "birth"),
    ("nam sinh", "birth"),
    ("thang sinh", "birth"),
    ("sinh ngay", "birth"),
    ("sinh nam", "birth"),
    ("noi sinh", "birth"),
    ("tuoi", "age"),
    ("gioi tinh", "sex"),
    ("nam nu", "sex"),
    ("que quan", "origin"),
    ("nguyen quan", "origin"),
    ("dia chi", "address"),
    ("noi o", "address"),
    ("cho o", "address"),
    ("noi cu tru", "address"),
    ("cu tru", "address"),
    ("thuong tru", "address"),
    ("tam tru", "address"),
    ("ho khau", "address"),
    ("so nha", "address"),
    ("tien an", "offence"),
    ("tien su", "offence"),
    ("an tich", "offence"),
    ("toi danh", "offence"),
    ("suc khoe", "health"),
    ("benh", "health"),
    ("nhom mau", "health"),
    ("hiv", "health"),
    ("anh", "photo"),
    ("hinh anh", "photo"),
    ("van tay", "biometric"),
    ("sinh trac", "biometric"),
    ("nghien", "addiction"),
    ("su dung trai phep", "addiction"),
    ("doi tuong", "subject"),
    ("nghi van", "subject"),
    ("nguoi to giac", "informant"),
    ("nguoi bao tin", "informant"),
    ("thanh phan", "background"),
    ("trinh do", "education"),
    ("hoc van", "education"),
    ("id number", "citizen_id"),
    ("id no", "citizen_id"),
    ("id card", "citizen_id"),
    ("identity card", "citizen_id"),
    ("identity number", "citizen_id"),
    ("citizen id", "citizen_id"),
    ("national id", "citizen_id"),
    ("personal id", "citizen_id"),
    ("passport", "citizen_id"),
    ("date of birth", "birth"),
    ("birth date", "birth"),
    ("birthdate", "birth"),
    ("birthday", "birth"),
    ("dob", "birth"),
    ("year of birth", "birth"),
    ("place of birth", "birth"),
    ("age", "age"),
    ("sex", "sex"),
    ("gender", "sex"),
    ("religion", "faith"),
    ("faith", "faith"),
    ("ethnicity", "ethnicity"),
    ("ethnic group", "ethnicity"),
    ("home town", "origin"),
    ("hometown", "origin"),
    ("address", "address"),
    ("residence", "address"),
    ("criminal record", "offence"),
    ("health", "health"),
    ("blood type", "health"),
    ("photo", "photo"),
];

/// Phrases that hold a forbidden one and mean something else.
const HARMLESS: [&str; 20] = [
    "sinh hoat",
    "tuoi tre",
    "nghien cuu",
    "benh vien",
    "thanh phan tham",
    "thanh phan du",
    "thanh phan hop",
    "thanh phan moi",
    "thanh phan ho so",
    "dinh danh van ban",
    "dinh danh co quan",
    "dinh danh don vi",
    "dinh danh to chuc",
    "doi tuong ap dung",
    "doi tuong thi dua",
    "doi tuong khen",
    "doi tuong tuyen truyen",
    "anh huong",
    "anh em",
    "anh sang",
];

/// The kind of forbidden data a folded heading announces, or `None` when the column may be read. Whole words only:
/// `dia ban`, `don vi`, `so ho`, `can cu` and `ngay sinh hoat` are fine.
pub fn forbidden(folded_heading: &str) -> Option<&'static str> {
    let mut rest = format!(" {folded_heading} ");
    for phrase in HARMLESS {
        // What is left of `ngay sinh hoat` must not read `ngay sinh`, so the whole phrase goes.
        rest = rest.replace(&format!(" {phrase} "), " | ");
    }
    let holds = |phrase: &str| rest.contains(&format!(" {phrase} "));
    FORBIDDEN
        .iter()
        .find(|(phrase, _)| holds(phrase))
        .map(|(_, kind)| *kind)
}

/// Whether a column under any heading holds citizens' 12-digit numbers: most of its values, and at least three.
pub fn holds_citizen_ids(rows: &[GridRow], column: usize) -> bool {
    let values = rows.iter().map(|row| row.cell(column));
    let (mut filled, mut ids) = (0, 0);
    for cell in values.filter(|cell| !cell.is_empty()) {
        filled += 1;
        ids += usize::from(is_citizen_id(cell));
    }
    ids >= 3 && ids * 2 > filled
}

/// Twelve digits as text, whatever stands around them; as a number the leading zero of the province may be gone.
fn is_citizen_id(cell: &Cell) -> bool {
    match cell {
        Cell::Text(text) => {
            let digits = text.chars().filter(char::is_ascii_digit).count();
            let other = text.chars().filter(|c| !matches!(c, '0'..='9' | ' ' | '.'));
            (digits == 12 && other.count() == 0) || holds_citizen_id(text)
        }
        Cell::Number(number) => (1e10..1e12).contains(number) && number.fract() == 0.0,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::text::fold;

    #[test]
    fn forbidden_headings_are_named() {
        for (heading, kind) in [
            ("Số CCCD", "citizen_id"),
            ("CMND/CCCD", "citizen_id"),
            ("Số định danh cá nhân", "citizen_id"),
            ("Căn cước", "citizen_id"),
            ("Hộ chiếu", "citizen_id"),
            ("Dân tộc", "ethnicity"),
            ("Tôn giáo", "faith"),
            ("Ngày, tháng, năm sinh", "birth"),
            ("NĂM SINH", "birth"),
            ("Tuổi", "age"),
            ("Giới tính", "sex"),
            ("Nam/Nữ", "sex"),
            ("Quê quán", "origin"),
            ("Địa chỉ", "address"),
            ("Nơi ở hiện nay", "address"),
            ("Nơi thường trú", "address"),
            ("Hộ khẩu thường trú", "address"),
            ("Tiền án, tiền sự", "offence"),
            ("Tình trạng sức khỏe", "health"),
            ("Bệnh nền", "health"),
            ("Ảnh 3x4", "photo"),
            ("Người nghiện", "addiction"),
            ("Đối tượng", "subject"),
            ("Thành phần", "background"),
            ("Trình độ học vấn", "education"),
            ("Date of birth", "birth"),
            ("ID number", "citizen_id"),
            ("Religion", "faith"),
            ("Home address", "address"),
        ] {
            assert_eq!(forbidden(&fold(heading)), Some(kind), "{heading}");
        }
    }

    #[test]
    fn office_headings_pass() {
        for heading in [
            "STT",
            "Họ và tên",
            "Chức danh",
            "Điện thoại",
            "Tham gia từ",
            "Quyết định Số",
            "Quyết định Ngày",
            "Số hộ",
            "Số hộ dân",
            "Địa bàn",
            "Đơn vị",
            "Thôn/Tổ dân phố",
            "Căn cứ (văn bản trên)",
            "Tài liệu chứng minh",
            "Cơ quan ban hành",
            "Trích yếu",
            "Nơi lưu",
            "Nơi họp",
            "Ngày sinh hoạt",
            "Ngày tháng",
            "Thành phần tham dự",
            "Nội dung",
            "Ghi chú",
            "Số, ký hiệu",
            "Năm",
            "An ninh trật tự",
            "Nhân khẩu",
            "Chức vụ",
        ] {
            assert_eq!(forbidden(&fold(heading)), None, "{heading}");
        }
    }

    /// 150: citizen numbers are known without their heading.
    #[test]
    fn citizen_numbers_are_known_without_their_heading() {
        let column = |cells: &[Cell]| {
            let row = |cell: &Cell| GridRow {
                number: 1,
                cells: vec![cell.clone()],
            };
            cells.iter().map(row).collect::<Vec<_>>()
        };
        let text = |digits: &str| Cell::Text(digits.to_owned());
        let ids = column(&[
            text("938484032189"),
            Cell::Number(70_988_857_014.0),
            text("677 015 191 161"),
            Cell::Empty,
        ]);
        assert!(holds_citizen_ids(&ids, 0));
        let mixed = column(&[
            text("001-203-004-567"),
            text("CMND 123456789"),
            text("CCCD: 001203004567, cấp 2021"),
        ]);
        assert!(holds_citizen_ids(&mixed, 0));
        let phones = column(&[
            text("0941579240"),
            Cell::Number(359_245_038.0),
            text("0973 032 085"),
        ]);
        assert!(!holds_citizen_ids(&phones, 0));
    }
}
