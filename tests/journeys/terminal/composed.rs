//! Letters that come in parts, as macOS and old files have them, stand whole in the book, whichever way they came in.

use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::{commune, plain, screens};
use crate::support::pty::Key;

/// The name in parts.
fn parts(name: &str) -> String {
    let parts: String = name.nfd().collect();
    assert_ne!(parts, name);
    parts
}

#[test]
fn letters_in_parts_stand_whole_in_the_book_from_every_way_in() {
    let home = commune();
    let book = home.path("book.db").display().to_string();
    let names = ["Xóm Ước Lễ", "Xóm Đượm Nắng", "Xóm Thuỷ Tạ", "Xóm Bưởi"];
    let [command, line, pasted, listed] = names.map(parts);
    let run = |args: &[&str]| {
        let done = home.run(&[&["--file", &book, "--as", "hoa"], args].concat());
        assert!(done.status.success(), "{done:?}");
        String::from_utf8(done.stdout).expect("UTF-8")
    };
    run(&["add", "hamlet", "--name", &command, "--kind", "xom"]);
    let mut answers = vec!["them", "dia ban", "", &line, "xom"];
    answers.extend([""; 8]);
    answers.extend(["c", ".", "."]);
    plain::talk(&home, &answers);
    let mut terminal = screens(&home, &[]);
    terminal.sees("Hôm nay").key(Key::Ctrl('k'));
    terminal.types("dia ban").sees("▸").key(Key::Enter);
    terminal.sees("Thôn Đông").types("n").sees("[");
    terminal.paste(&pasted).sees(names[2]).key(Key::Ctrl('s'));
    terminal.sees("Ctrl-Z");
    drop(terminal);
    let list = home.path("parts.csv");
    let rows = format!("Thôn,Tổ,Họ và tên\n{listed},Tổ 1,{}\n", parts("Hồ Văn Ửng"));
    std::fs::write(&list, rows).expect("written");
    run(&["import", "member", list.to_str().expect("plain")]);
    let hamlets = run(&["list", "hamlet", "--format", "json"]);
    for name in names {
        assert!(
            hamlets.contains(&format!("\"{name}\"")),
            "{name}: {hamlets}"
        );
    }
    let members = run(&["list", "person", "--format", "json"]);
    assert!(members.contains("\"Hồ Văn Ửng\""), "{members}");
    assert!(is_nfc(&hamlets) && is_nfc(&members));
}
