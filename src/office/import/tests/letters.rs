//! Letters of old fonts, capitals, and the many spellings of posts and kinds.

use super::*;

fn old_list() -> Grid {
    let mut rows: Vec<Vec<&str>> = vec![vec!["Hä vµ tªn", "Tên tổ", "Thôn"]];
    rows.extend(OLD_NAMES.map(|name| vec![name, "Tổ 1", "Thôn Đông"]));
    let rows: Vec<&[&str]> = rows.iter().map(Vec::as_slice).collect();
    text_list(&rows)
}

#[test]
fn a_list_typed_with_old_fonts_is_read_and_shown_before_and_after() {
    let office = office();
    let plan = plan_grids(
        &office,
        &vocabulary(),
        &request(MEMBER),
        vec![old_list()],
        &mut |_, _| true,
    )
    .expect("a plan");
    let [column] = plan.old_text.as_slice() else {
        panic!("{:?}", plan.old_text);
    };
    assert!(column.converted && column.index == 0);
    assert_eq!(
        column.samples[1],
        (OLD_NAMES[0].to_owned(), "Nguyễn Thị Hảo".to_owned())
    );
    assert_eq!(plan.rows[2].cells[0], "Lê Đình Cường");
    assert_eq!(plan.rows[3].cells[1], "Tổ 1");
    assert!(plan.notes.iter().any(|note| note.key == "import-old-text"));
    assert_eq!(plan.counts.new, 12);
}

#[test]
fn the_letters_of_old_fonts_stay_where_they_are_to_be_kept() {
    let office = office();
    let request = ImportRequest {
        keep_encoding: true,
        columns: vec![(0, Some(("person", "name")))],
        ..request(MEMBER)
    };
    let plan = plan_grids(
        &office,
        &vocabulary(),
        &request,
        vec![old_list()],
        &mut |_, _| true,
    )
    .expect("a plan");
    assert!(!plan.old_text[0].converted);
    assert!(
        plan.notes
            .iter()
            .any(|note| note.key == "import-old-text-kept")
    );
    assert_eq!(plan.rows[0].cells[0], "NguyÔn ThÞ H¶o");
}

/// Posts in the words of the people who keep lists, and a kind of two words written in capitals.
#[test]
fn posts_are_read_however_they_are_spelled_and_kinds_of_two_words_keep_their_small_letter() {
    let mut office = office();
    let plan = look(
        &office,
        MEMBER,
        text_list(&[
            &["STT", "Họ và tên", "Nhiệm vụ"],
            &["KHU PHỐ YÊN LẬP", "", ""],
            &["Tổ 1", "", ""],
            &["1", "Hồ Văn An", "Trưởng"],
            &["2", "Hồ Văn Bính", "P.Tổ trưởng"],
            &["3", "Hồ Văn Chiến", "Nhóm viên"],
            &["Tổ 2", "", ""],
            &["1", "Hồ Thị Dung", "Trưởng nhóm"],
            &["2", "Hồ Thị Giang", "Phó"],
        ]),
    );
    take(&mut office, &plan);
    let hamlets = office.ask().all(kinds::of::<Hamlet>()).expect("hamlets");
    assert_eq!(hamlets[0].row.get("name").text(), "Khu phố Yên Lập");
    let seats = office.ask().all(kinds::of::<Membership>()).expect("seats");
    let count = |role: &str| {
        let held = seats
            .iter()
            .filter(|seat| seat.row.get("role").text() == role);
        held.count()
    };
    assert_eq!(
        (count("to_truong"), count("to_pho"), count("to_vien")),
        (2, 2, 1)
    );
}

#[test]
fn a_name_gets_the_capital_its_old_font_did_not_have() {
    for (written, kept) in [
        ("Vũ Thị ánh", "Vũ Thị Ánh"),
        ("HỒ THỊ DUNG", "Hồ Thị Dung"),
        ("Vũ Thị ân", "Vũ Thị ân"),
        ("H' mok Niê", "H' mok Niê"),
        ("vũ thị ánh", "vũ thị ánh"),
    ] {
        assert_eq!(super::value::person_case(written), kept);
    }
}
