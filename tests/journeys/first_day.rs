//! The first day: from nothing to a book with last year's list in it, in either language.

use crate::support::pty::{Home, Key, Terminal};

/// A small list as offices keep it: titles above, hamlets and teams in lines of their own, a column that is not held.
const LIST: &str = "\
DANH SÁCH TỔ TỰ QUẢN,,,,\n\
STT,Họ và tên,Chức danh,Điện thoại,Số CCCD\n\
,THÔN ĐÔNG,,,\n\
,Tổ 1,,,\n\
1,Nguyễn Thị Hảo,Tổ trưởng,912345678,022000000001\n\
2,Trần Văn Bách,Tổ viên,,022000000002\n\
,Tổ 2,,,\n\
1,Lê Đình Cường,Tổ trưởng,0987654321,022000000003\n";

fn with_list(home: &Home) {
    std::fs::write(home.path("danh-sach.csv"), LIST).expect("the list is written");
}

/// From the first screen to the choice of a beginning, for Phường Quảng Yên.
fn office_of(terminal: &mut Terminal) {
    terminal.key(Key::Enter).sees("2/4").types("quang yen qu");
    terminal.sees("07132").key(Key::Enter).sees("3/4");
    terminal.sees("y ban nhân dân phường Quảng Yên");
    terminal.key(Key::Ctrl('s')).sees("4/4");
}

#[test]
fn a_clerk_has_her_list_in_the_book_and_can_take_it_back() {
    let home = Home::new();
    with_list(&home);
    let mut clerk = home.start(&["--lang", "vi"], &[], (80, 24));
    clerk.sees("1/4");
    office_of(&mut clerk);
    clerk.key(Key::Enter).sees("danh-sach.csv").key(Key::Enter);
    clerk.sees("mới 3").sees("Số CCCD").sees("Nguyễn Thị Hảo");
    clerk.key(Key::Ctrl('s')).sees("danh-sach.csv · Ctrl-Z");
    clerk.sees("Tổ 1").sees("Tổ 2");
    clerk.key(Key::Ctrl('z')).sees_not("Thôn Đông");
    clerk.key(Key::Ctrl('y')).sees("Thôn Đông");
    let listed = home.run(&["list", "member"]);
    let listed = String::from_utf8_lossy(&listed.stdout).into_owned();
    assert!(listed.contains("Lê Đình Cường"), "{listed}");
    assert!(!listed.contains("022000000001"), "{listed}");
}

#[test]
fn an_office_that_is_not_in_the_table_is_typed_and_nothing_is_lost_on_the_way_back() {
    let home = Home::new();
    let mut clerk = home.start(&["--lang", "vi"], &[], (80, 24));
    clerk.sees("1/4").key(Key::Enter).sees("2/4");
    clerk.types("Xã Mới Toanh").sees("Tự khai “Xã Mới Toanh”");
    clerk.key(Key::Enter).sees("3/4").key(Key::Tab);
    clerk.sees("y ban nhân dân xã Mới Toanh");
    clerk.key(Key::Esc).sees("2/4").sees("Xã Mới Toanh");
    clerk.key(Key::Enter).sees("3/4").key(Key::Ctrl('s'));
    clerk.sees("4/4").types("2").sees("Xã Mới Toanh");
    assert!(home.path("data/tuquan/tuquan.db").exists());
}

#[test]
fn the_training_commune_lies_beside_the_book_and_says_so() {
    let home = Home::new();
    let mut clerk = home.start(&["--lang", "vi"], &[], (80, 24));
    clerk.sees("1/4").key(Key::Enter).sees("2/4");
    clerk
        .key(Key::Down)
        .key(Key::Enter)
        .sees_at_last("TẬP HUẤN");
    assert!(home.path("data/tuquan/tuquan-tap-huan.db").exists());
    assert!(!home.path("data/tuquan/tuquan.db").exists());
    // From there to a book of one's own, and back.
    settings(&mut clerk, "xã tập huấn");
    clerk.sees("1/4").key(Key::Enter).sees("2/4").types("07132");
    clerk.sees("Quảng Yên").key(Key::Enter).sees("3/4");
    clerk.key(Key::Ctrl('s')).sees("4/4").types("2");
    clerk.sees_not("TẬP HUẤN").sees("Phường Quảng Yên");
    settings(&mut clerk, "sổ thật");
    clerk.sees("TẬP HUẤN");
}

/// Enter on the setting of the training commune, which says `state` now.
fn settings(clerk: &mut Terminal, state: &str) {
    clerk
        .key(Key::Ctrl('k'))
        .types("thiet lap")
        .sees("▸ Thiết lập");
    clerk.key(Key::Enter).sees("Bảng đơn vị");
    for _ in 0..9 {
        clerk.key(Key::Down);
    }
    clerk.sees(&format!("▸ Xã tập huấn             đang mở {state}"));
    clerk.key(Key::Enter);
}

#[test]
fn a_folder_without_rights_is_a_sentence_and_the_typed_name_stays() {
    let home = Home::new();
    let mut clerk = home.start(&["--lang", "vi"], &[], (80, 24));
    clerk.sees("1/4");
    office_of(&mut clerk);
    std::fs::write(home.path("data"), "a file where the folder should be").expect("written");
    clerk
        .types("2")
        .sees("4/4")
        .waits("for a sentence", |screen| {
            screen.contains("Không") || screen.contains("Lỗi")
        });
    clerk.key(Key::Esc).sees("Phường Quảng Yên");
}
