//! Lists on their way in and out: what cannot be taken comes back with its reason, what is nearly the same is asked about, registers go
//! out as files.

use std::time::{Duration, SystemTime};

use crate::support::pty::{Home, Key, Terminal};

const FIRST: &str = "\
Thôn,Tổ,Họ và tên,Chức danh,Điện thoại,Ngày sinh\n\
Thôn Đông,Tổ 1 - Thôn Đông,Nguyễn Thị Hảo,Tổ trưởng,0912345678,1980\n\
Thôn Đông,Tổ 1 - Thôn Đông,Trần Văn Bách,Tổ viên,12,1975\n\
Thôn Đông,Tổ 2 - Thôn Đông,Lê Đình Cường,Tổ trưởng,0987654321,1990\n";

const SECOND: &str = "\
Thôn,Tổ,Họ và tên,Chức danh\n\
Thôn Đong,Tổ 1,Phạm Ngọc Dung,Tổ viên\n";

/// A book, and a list that was written on 1 November 2026.
fn home_with(lists: &[(&str, &str)]) -> Home {
    let home = Home::new();
    let made = home.run(&["init", "--code", "07132"]);
    assert!(made.status.success());
    for (name, list) in lists {
        let path = home.path(name);
        std::fs::write(&path, list).expect("the list is written");
        let day = SystemTime::UNIX_EPOCH + Duration::from_hours(498_200);
        let file = std::fs::File::options()
            .write(true)
            .open(&path)
            .expect("there");
        file.set_modified(day).expect("dated");
    }
    home
}

fn start(home: &Home, language: &str, size: (u16, u16)) -> Terminal {
    let mut clerk = home.start(&["--lang", language], &[("TZ", "UTC0")], size);
    clerk.sees("22/11/2026");
    clerk
}

/// Opens the way in through the palette.
fn import(clerk: &mut Terminal) {
    let word = if clerk.screen().contains("Hôm nay") {
        "nhap danh sach"
    } else {
        "import a list"
    };
    clerk.key(Key::Ctrl('k')).types(word).sees("▸");
    clerk.key(Key::Enter).sees("KiB");
}

/// The whole screen, once it has been drawn to its end, with the home of the test called by one name.
fn seen(home: &Home, clerk: &mut Terminal) -> String {
    clerk.quiet_for(Duration::from_millis(100));
    let own = home.path("");
    let own = own.to_str().expect("a plain name").trim_end_matches('/');
    let lines = clerk.screen();
    let lines = lines.lines().map(|line| line.replace(own, "/home/hoa"));
    let lines: Vec<String> = lines.map(|line| line.trim_end().to_owned()).collect();
    lines.join("\n")
}

#[test]
fn what_cannot_be_taken_comes_back_with_its_reason_and_goes_in_when_put_right() {
    let home = home_with(&[("to.csv", FIRST)]);
    let mut clerk = start(&home, "vi", (80, 24));
    import(&mut clerk);
    clerk.key(Key::Enter).sees("không nhận 1").sees("Ngày sinh");
    clerk
        .key(Key::F(6))
        .sees("Trần Văn Bách")
        .sees("Điện thoại:");
    clerk.key(Key::Ctrl('s')).sees("chưa nhận.xlsx");
    for _ in 0..5 {
        clerk.key(Key::Backspace);
    }
    clerk.types(".csv").key(Key::Enter).sees("Ctrl-Z");
    let back = home.path("to - chưa nhận.csv");
    let text = std::fs::read_to_string(&back).expect("the refused rows");
    assert!(
        text.contains("Trần Văn Bách") && !text.contains("Hảo"),
        "{text}"
    );
    assert!(!text.contains("1975"), "{text}");
    std::fs::write(&back, text.replace("\"12\"", "\"0912000111\"")).expect("put right");
    let again = home.run(&["import", "member", back.to_str().expect("plain")]);
    let said = String::from_utf8_lossy(&again.stdout).into_owned();
    assert!(said.contains("mới 1"), "{said}");
}

#[test]
fn a_nearly_equal_name_is_taken_with_one_key_and_remembered() {
    let home = home_with(&[("a.csv", FIRST)]);
    let refused = home.path("refused.csv");
    let list = home.path("a.csv");
    let done = home.run(&[
        "import",
        "member",
        list.to_str().expect("plain"),
        "--refused",
        refused.to_str().expect("plain"),
    ]);
    assert!(done.status.success());
    std::fs::remove_file(&list).expect("gone");
    std::fs::remove_file(&refused).expect("gone");
    std::fs::write(home.path("b.csv"), SECOND).expect("written");
    let mut clerk = start(&home, "vi", (80, 24));
    import(&mut clerk);
    clerk.key(Key::Enter).sees("mới 1").sees("Thôn Đong");
    clerk.sees("có phải là “Thôn Đông”").types("y");
    clerk.sees("“Tổ 1” có phải là").types("y");
    clerk.sees("được coi là “Tổ 1 - Thôn Đông”");
    clerk.key(Key::Ctrl('s'));
    clerk.sees("Ctrl-Z");
    let hamlets = home.run(&["list", "hamlet"]);
    let hamlets = String::from_utf8_lossy(&hamlets.stdout).into_owned();
    assert!(!hamlets.contains("Đong"), "{hamlets}");
    import(&mut clerk);
    clerk.key(Key::Enter).sees("được coi là “Tổ 1 - Thôn Đông”");
}

#[test]
fn the_match_of_a_column_is_changed_and_remembered() {
    let list = "Thôn,Tổ,Họ và tên,Liên lạc\nThôn 1,Tổ 1,Hồ Văn An,0912345678\n";
    let home = home_with(&[("a.csv", list)]);
    let mut clerk = start(&home, "vi", (80, 24));
    import(&mut clerk);
    clerk.key(Key::Enter).sees("mới 1").sees("Liên lạc");
    clerk.key(Key::F(2)).sees("(không đọc)");
    for _ in 0..5 {
        clerk.key(Key::Down);
    }
    clerk
        .key(Key::Enter)
        .sees("┌")
        .types("dien thoai")
        .sees("▸ Điện thoại");
    clerk.key(Key::Enter).waits("for the new match", |screen| {
        let mut lines = screen.lines();
        screen.contains("F1") && lines.any(|line| line.contains("▸ D") && line.contains("Điện"))
    });
    clerk.key(Key::Esc).sees("mới 1").key(Key::Ctrl('s'));
    clerk.sees("Ctrl-Z");
    let members = home.run(&["list", "person"]);
    let members = String::from_utf8_lossy(&members.stdout).into_owned();
    assert!(members.contains("Hồ Văn An"), "{members}");
    clerk.key(Key::Ctrl('z')).sees_not("Tổ 1");
    import(&mut clerk);
    clerk.key(Key::Enter).sees("mới 1").sees("đọc 4 cột");
}

#[test]
fn a_register_goes_out_with_masked_telephones_unless_asked() {
    let list = "Thôn,Tổ,Họ và tên,Điện thoại\nThôn 1,Tổ 1,Hồ Văn An,0912345678\n";
    let home = home_with(&[("a.csv", list)]);
    let path = home.path("a.csv");
    home.run(&["import", "member", path.to_str().expect("plain")]);
    let mut clerk = start(&home, "vi", (80, 24));
    clerk.key(Key::Ctrl('k')).types("thanh vien").sees("▸");
    clerk.key(Key::Enter).sees("Hồ Văn An").key(Key::F(7));
    clerk.sees("che bớt").key(Key::Right).key(Key::Right);
    clerk
        .sees("CSV cho phần mềm")
        .key(Key::Enter)
        .sees("Đưa cho ai")
        .key(Key::Enter)
        .sees("Đã ghi");
    let written = |name: &str| {
        let file = home.path(&format!("Thành viên 2026-11-22{name}.csv"));
        std::fs::read_to_string(file).expect("text")
    };
    let text = written("");
    assert!(
        text.contains("Hồ Văn An") && !text.contains("0912345678"),
        "{text}"
    );
    clerk
        .key(Key::F(7))
        .sees("che bớt")
        .key(Key::Right)
        .key(Key::Right);
    clerk.key(Key::Down).types(" ").sees("ghi đủ số");
    clerk.key(Key::Enter).sees("Đưa cho ai").key(Key::Enter);
    clerk.sees_not("Dạng tệp").sees("dòng vào");
    assert!(written(" 2").contains("0912345678"));
}

/// Names as .VnTime shows them, in the letters the file holds.
const OLD: &str = "\
Thôn,Tổ,Họ và tên\n\
Th«n §«ng,Tæ 1,NguyÔn ThÞ H¶o\n\
Th«n §«ng,Tæ 1,TrÇn V¨n §¹t\n\
Th«n §«ng,Tæ 1,Lª §×nh C\u{ad}êng\n\
Th«n §«ng,Tæ 1,Ph¹m Ngäc Dung\n\
Th«n §«ng,Tæ 1,Hoµng ThÞ ¦íc\n\
Th«n §«ng,Tæ 1,Vò ThÞ ¸nh\n";

#[test]
fn the_reading_of_old_letters_is_refused_with_a_key_and_taken_with_the_same() {
    let home = home_with(&[("cu.csv", OLD)]);
    let mut clerk = start(&home, "vi", (80, 24));
    import(&mut clerk);
    clerk
        .key(Key::Enter)
        .sees("Ph¹m Ngäc Dung → Phạm Ngọc Dung");
    clerk.sees("Trần Văn Đạt");
    clerk.types("o").sees("giữ nguyên: Ph¹m Ngäc Dung");
    clerk.waits("the letters of the file", |screen| {
        screen.contains("TrÇn V¨n §¹t") && !screen.contains("Trần Văn Đạt")
    });
    clerk.types("o").sees("→ Phạm Ngọc Dung");
    clerk.sees_not("giữ nguyên:").sees("Trần Văn Đạt");
    clerk.key(Key::Ctrl('s')).sees("Ctrl-Z");
    let people = home.run(&["list", "person"]);
    let people = String::from_utf8_lossy(&people.stdout).into_owned();
    assert!(
        people.contains("Trần Văn Đạt")
            && people.contains("Vũ Thị Ánh")
            && !people.contains("TrÇn"),
        "{people}"
    );
}

#[test]
fn the_way_in_looks_like_this() {
    for language in ["vi", "en"] {
        for size in [(80, 24), (120, 40)] {
            let home = home_with(&[("to-tu-quan.csv", FIRST)]);
            let mut clerk = start(&home, language, size);
            import(&mut clerk);
            let shot = |clerk: &mut Terminal, step: &str| {
                let name = format!("import-{step}-{language}-{}", size.0);
                insta::assert_snapshot!(name, seen(&home, clerk));
            };
            clerk.sees("to-tu-quan.csv");
            shot(&mut clerk, "choose");
            clerk.key(Key::Enter).sees("Hảo").sees("F1");
            shot(&mut clerk, "preview");
            clerk.key(Key::F(2)).sees("(");
            shot(&mut clerk, "reading");
        }
    }
}
