//! The evening's paper sheet: twelve members, two absent, five guests, one decision, from the list of meetings to saved.

use std::fs;

use crate::support::pty::{Home, Key, Terminal};

const MEMBERS: [&str; 12] = [
    "Vũ Thị Ánh",
    "Trần Văn Bách",
    "Lê Đình Cường",
    "Phạm Ngọc Dung",
    "Đỗ Văn Đạt",
    "Nguyễn Thị Hảo",
    "Bùi Văn Khánh",
    "Ngô Thị Lan",
    "Đặng Văn Minh",
    "Hồ Thị Nga",
    "Dương Văn Phúc",
    "Lý Thị Quyên",
];

/// The keys a task may cost (features.md, budgets for the hands).
const BUDGET: usize = 30;

/// Most bytes that the line carries for one mark.
const MARK: usize = 110;

/// A book with one team of twelve.
fn book() -> Home {
    let home = Home::new();
    let list = home.path("to-5.csv");
    let rows = MEMBERS.map(|name| format!("{name},Tổ 5 Thôn Đông,Thôn Đông\n"));
    let text = format!("Họ và tên,Tên tổ,Thôn\n{}", rows.concat());
    fs::write(&list, text).expect("the list is written");
    let file = home.path("so.tuquan");
    let file = file.to_str().expect("a plain name");
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
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{args:?}: {said}");
    }
    home
}

fn screens(home: &Home) -> Terminal {
    let file = home.path("so.tuquan");
    let file = file.to_str().expect("a plain name");
    let mut screen = home.start(&["--file", file, "--as", "lan"], &[], (80, 24));
    screen.sees("Hôm nay").types("3").sees("chưa họp 1");
    screen
}

#[test]
fn an_evening_costs_no_more_keys_than_its_budget() {
    let home = book();
    let mut lan = screens(&home);
    let mut keys = 0;
    let mut types = |lan: &mut Terminal, text: &str| {
        keys += text.chars().count();
        lan.types(&text.replace('\n', "\r"));
    };
    types(&mut lan, "\n");
    lan.sees("12 ✓ Lý Thị Quyên");
    types(&mut lan, "3v7v");
    lan.sees("Tỷ lệ 10/12 = 83,3 %");
    types(&mut lan, "g5\na");
    lan.sees("Nội dung việc");
    types(&mut lan, "Lap den ngo\n5\n30\n");
    lan.sees("Việc giao: 1");
    keys += 1;
    lan.key(Key::Ctrl('s'))
        .sees("10/12 có mặt")
        .sees("đã họp 1");
    assert!(keys <= BUDGET, "{keys} keys");
}

#[test]
fn a_mark_is_light_on_the_line() {
    let home = book();
    let mut lan = screens(&home);
    // The key line is drawn last: what comes before it is the price of opening the sheet.
    lan.key(Key::Enter)
        .sees("12 ✓ Lý Thị Quyên")
        .sees("Ctrl-S lưu");
    for (key, seen) in [
        ("v", "Tỷ lệ 11/12"),
        (" ", "Tỷ lệ 12/12"),
        ("p", "Tỷ lệ 11/12"),
        ("5", "▸  5"),
        ("k", "Tỷ lệ 10/12"),
    ] {
        lan.mark().types(key).sees(seen);
        let bytes = lan.bytes();
        assert!(bytes <= MARK, "{key:?} cost {bytes} bytes");
    }
}

/// 10, 81: a lost line loses no mark.
#[test]
fn a_lost_line_loses_no_mark() {
    let home = book();
    let mut lan = screens(&home);
    lan.key(Key::Enter).sees("12 ✓ Lý Thị Quyên");
    lan.types("3v5p").sees("Tỷ lệ 10/12");
    lan.hangup();
    lan.quits();
    let mut lan = screens(&home);
    lan.key(Key::Enter)
        .sees("V Lê Đình Cường")
        .sees("P Đỗ Văn Đạt");
    lan.sees("bản nháp");
}
