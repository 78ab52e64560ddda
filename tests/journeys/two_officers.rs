//! Two officers at one book: what one saves the other sees, and nobody's work is laid over anybody's.

use crate::support::colleague::Colleague;
use crate::support::pty::{Home, Key, Terminal};

fn home() -> Home {
    let home = Home::new();
    let file = home.path("so.tuquan");
    let file = file.to_str().expect("a plain name");
    let list = home.path("to-5.csv");
    let rows = ["Vũ Thị Ánh", "Trần Văn Bách", "Lê Đình Cường"]
        .map(|name| format!("{name},Tổ 5,Thôn Đông\n"));
    let text = format!("Họ và tên,Tên tổ,Thôn\n{}", rows.concat());
    std::fs::write(&list, text).expect("the list is written");
    let list = list.to_str().expect("a plain name");
    for args in [
        &[
            "init",
            "--file",
            file,
            "--name",
            "Xã Thanh Bình",
            "--kind",
            "xa",
            "--code",
            "07132",
        ][..],
        &["--file", file, "import", "member", list],
    ] {
        let output = home.run(args);
        assert!(output.status.success(), "{args:?}: {output:?}");
    }
    home
}

fn at(home: &Home, who: &str) -> Terminal {
    let file = home.path("so.tuquan");
    let file = file.to_str().expect("a plain name");
    let mut screen = home.start(&["--file", file, "--as", who], &[], (80, 24));
    screen.sees("Hôm nay");
    screen
}

/// The form of the one hamlet.
fn hamlet(screen: &mut Terminal) {
    screen
        .types("8")
        .sees("Địa bàn")
        .key(Key::Down)
        .key(Key::Down)
        .key(Key::Enter);
    screen.sees("Thôn Đông").key(Key::F(2)).sees("Sửa địa bàn");
}

/// 67, 74: the same box: the open form shows quietly that a colleague saved, the save shows the three values, and the choice is saved.
#[test]
fn a_contested_box_is_shown_and_chosen() {
    let home = home();
    let (mut lan, mut nam) = (at(&home, "lan"), at(&home, "nam"));
    hamlet(&mut lan);
    lan.types(" Một");
    hamlet(&mut nam);
    nam.sees("lan đang sửa");
    nam.types(" Hai")
        .key(Key::Ctrl('s'))
        .sees_not("Sửa địa bàn");
    lan.sees("nam đã sửa").sees("Thôn Đông Một");
    lan.key(Key::Ctrl('s')).sees("Hai người cùng sửa");
    lan.sees("Thôn Đông Một")
        .sees("Thôn Đông Hai")
        .sees("nam sửa lúc");
    lan.key(Key::Enter).sees("chưa chọn");
    lan.types("c")
        .key(Key::Enter)
        .sees_not("Hai người cùng sửa");
    lan.sees("Thôn Đông Một");
    // The colleague's list hears of it by itself.
    nam.sees("Thôn Đông Một");
}

/// 68: different boxes merge, and the other one's value stands.
#[test]
fn different_boxes_merge() {
    let home = home();
    let (mut lan, mut nam) = (at(&home, "lan"), at(&home, "nam"));
    hamlet(&mut lan);
    lan.types(" Một");
    hamlet(&mut nam);
    nam.key(Key::Tab).key(Key::Tab).key(Key::Tab).types("120");
    nam.key(Key::Ctrl('s')).sees_not("Sửa địa bàn").sees("120");
    lan.sees("nam đã sửa")
        .key(Key::Ctrl('s'))
        .sees_not("Sửa địa bàn");
    lan.sees("Thôn Đông Một").sees("120");
}

/// 69: what a colleague put into the bin cannot be saved; what was typed is a draft.
#[test]
fn an_edit_of_what_was_binned_is_kept_as_a_draft() {
    let home = home();
    let (mut lan, mut nam) = (at(&home, "lan"), at(&home, "nam"));
    for screen in [&mut lan, &mut nam] {
        screen.types("2").sees("Tổ 5");
    }
    lan.key(Key::F(2)).sees("Sửa tổ").types(" mới");
    nam.key(Key::F(8)).sees("thùng lưu");
    nam.types("g").sees("0 dòng");
    lan.sees("nam đã bỏ").key(Key::Ctrl('s')).sees("nam đã bỏ");
    lan.key(Key::Esc).sees_not("Sửa tổ");
    lan.hangup();
    lan.quits();
    let mut lan = at(&home, "lan");
    lan.sees("bản nháp");
}

/// 73: a list hears of a colleague within two seconds, and the cursor stays on its record.
#[test]
fn a_list_hears_of_a_colleague_and_keeps_its_place() {
    let home = home();
    let (mut lan, mut nam) = (at(&home, "lan"), at(&home, "nam"));
    lan.types("2").sees("▸ Tổ 5");
    nam.types("2").sees("Tổ 5").types("n").sees("Thêm tổ");
    nam.types("Tổ 1").key(Key::Enter).types("n").key(Key::Enter);
    nam.types("dong")
        .key(Key::Enter)
        .key(Key::Ctrl('s'))
        .sees("2 dòng");
    lan.sees("Tổ 1").sees("▸ Tổ 5");
}

/// A draft belongs to the one who typed it: another officer at the same keys does not get it, and it is there when its author is back.
#[test]
fn a_draft_stays_with_its_author() {
    let home = home();
    let mut lan = at(&home, "lan");
    hamlet(&mut lan);
    lan.types(" của Lan").key(Key::Ctrl('o')).sees("Đổi người");
    lan.types("nam").key(Key::Enter).sees("nam ·");
    hamlet(&mut lan);
    lan.sees_not("của Lan")
        .key(Key::Ctrl('o'))
        .sees("Đổi người");
    lan.types("lan")
        .key(Key::Enter)
        .sees("lan ·")
        .sees("bản nháp");
    hamlet(&mut lan);
    lan.sees("của Lan").sees("đã lấy lại bản nháp");
}

/// 65: a save that has to wait says so and can be called off with the text still there; once the book is free it goes through by itself, and
/// what was typed meanwhile is taken up.
#[test]
fn a_save_that_waits_says_so() {
    let home = home();
    let mut lan = at(&home, "lan");
    hamlet(&mut lan);
    lan.types(" Một");
    let colleague = Colleague::holds(&home.path("so.tuquan"));
    lan.key(Key::Ctrl('s')).sees("đang chờ");
    lan.key(Key::Esc).sees("chưa lưu").sees("Thôn Đông Một");
    lan.sees("Sửa địa bàn").key(Key::Ctrl('s')).sees("đang chờ");
    lan.types("n");
    colleague.lets_go();
    lan.sees("Thêm địa bàn");
}
