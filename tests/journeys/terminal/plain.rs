//! The evening's job without a screen: through a pipe, with nothing but lines.

use std::io::Write;
use std::process::{Command, Stdio};

use super::commune;

pub(super) fn talk(home: &crate::support::pty::Home, lines: &[&str]) -> String {
    let book = home.path("book.db").display().to_string();
    let mut child = Command::new(env!("CARGO_BIN_EXE_tuquan"))
        .args(["--plain", "--file", &book, "--as", "hoa", "--lang", "vi"])
        .env("TUQUAN_TODAY", "2026-11-22")
        .env("HOME", home.path(""))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("started");
    let text = lines.join("\n") + "\n";
    child
        .stdin
        .take()
        .expect("a pipe")
        .write_all(text.as_bytes())
        .expect("typed");
    let done = child.wait_with_output().expect("ended");
    assert!(done.status.success());
    String::from_utf8(done.stdout).expect("UTF-8")
}

#[test]
fn a_meeting_with_its_attendance_is_logged_and_taken_back_line_by_line() {
    let home = commune();
    let said = talk(
        &home,
        &[
            "ghi cuoc hop",
            "1",
            "",
            "",
            "20/11",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "1",
            "2, 3",
            "",
            "",
            "5",
            "20",
            "Lắp đèn ngõ 12",
            "ông Đạt",
            "30/11",
            "",
            "c",
            "hoan tac",
            ".",
        ],
    );
    assert!(
        said.contains("T6 20/11/2026"),
        "the day is said back\n{said}"
    );
    assert!(said.contains("vắng không phép 1; có phép 2"), "{said}");
    assert!(said.contains("Điểm danh Họp Tổ"), "{said}");
    assert!(
        !said.contains('\u{1b}'),
        "no escape sequence goes to a reader of lines"
    );
}

#[test]
fn criteria_are_looked_at_and_a_record_is_added_found_and_refused_with_the_words_of_the_form() {
    let home = commune();
    let said = talk(
        &home,
        &[
            "tieu chi",
            "1",
            ".",
            ".",
            "them",
            "dia ban",
            "",
            "Thôn Mới",
            "thon",
            "99/99/2026",
            "-",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "c",
            "tim",
            "thon moi",
            ".",
            ".",
        ],
    );
    assert!(said.contains("sạch ma túy"), "{said}");
    assert!(said.contains("Thôn Mới"), "{said}");
    assert!(said.contains("! "), "a wrong answer is refused: {said}");
}

#[test]
fn what_is_missing_and_the_matrix_are_heard() {
    let home = commune();
    // The seventh line is the last criterion; behind it stand the gap list and the matrix.
    let said = talk(
        &home,
        &["tieu chi", "1", "con thieu", ".", "ma tran", ".", ".", "."],
    );
    assert!(said.contains("(4)") && said.contains("thiếu"), "{said}");
    assert!(said.contains("Toàn xã"), "{said}");
}

#[test]
fn a_list_is_looked_at_its_old_letters_refused_and_taken_and_it_goes_in_as_one_step() {
    let home = commune();
    let rows: Vec<String> = [
        "NguyÔn ThÞ H¶o",
        "TrÇn V¨n §¹t",
        "Lª §×nh C\u{ad}êng",
        "Ph¹m Ngäc Dung",
        "Hoµng ThÞ ¦íc",
        "Vò ThÞ ¸nh",
    ]
    .iter()
    .zip(1..)
    .map(|(name, number)| format!("{number},{name},Tæ 1,Th«n §«ng"))
    .collect();
    let list = home.path("cu.csv");
    std::fs::write(
        &list,
        format!("STT,Họ và tên,Tổ,Thôn\n{}\n", rows.join("\n")),
    )
    .expect("written");
    let path = list.display().to_string();
    let said = talk(
        &home,
        &[
            "nhap danh sach",
            &path,
            "1",
            "4",
            "4",
            "1",
            "c",
            "tim",
            "tran van dat",
            ".",
            ".",
        ],
    );
    assert!(said.contains("→ "), "before and after\n{said}");
    assert!(said.contains("giữ nguyên: "), "and refused\n{said}");
    assert!(said.contains("Trần Văn Đạt"), "{said}");
}

#[test]
fn a_report_is_heard_checked_and_written_to_a_file() {
    let home = commune();
    let file = home.path("quy.md").display().to_string();
    let said = talk(
        &home,
        &["bao cao", "1", "1", "2", "3", "5", &file, ".", "."],
    );
    assert!(said.contains("Kỳ này"), "{said}");
    assert!(
        std::fs::read_to_string(&file).is_ok_and(|text| text.contains("BÁO CÁO")),
        "{said}"
    );
}

#[test]
fn what_was_answered_before_the_line_was_cut_stands_there_again() {
    let home = commune();
    talk(&home, &["them", "dia ban", "", "Thôn Dở Dang", "thon"]);
    let answers = ["them", "dia ban", "", "", "", "-"];
    let rest = ["", "", "", "", "", "", "", "c", "them", "dia ban", "."];
    let said = talk(&home, &[&answers[..], &rest].concat());
    assert!(said.contains("bản nháp"), "{said}");
    assert!(said.contains("[Thôn Dở Dang]"), "{said}");
    let found = talk(&home, &["tim", "do dang", ".", "."]);
    assert!(found.contains("Thôn Dở Dang"), "{said}\n{found}");
    assert_eq!(said.matches("bản nháp").count(), 1, "once: {said}");
}

/// 193: before a paper with people on it goes to a file, line by line too, to whom it goes is asked; the usual answer is one Enter away, and both
/// stand in the log. Whoever says nothing takes nothing out.
#[test]
fn to_whom_a_paper_goes_is_asked_and_written_down() {
    let home = commune();
    let book = |file: &str| home.path(file).display().to_string();
    let (first, second, third) = (book("a.docx"), book("b.docx"), book("c.docx"));
    for (file, to) in [(&first, "Đảng ủy phường"), (&second, ""), (&third, ".")] {
        let said = talk(&home, &["bao cao", "so thanh vien", file, to, ".", "."]);
        assert!(said.contains("Đưa cho ai, để làm gì?"), "{said}");
    }
    let there = [first, second, third].map(|file| std::path::Path::new(&file).exists());
    assert_eq!(there, [true, true, false]);
    let list = ["list", "disclosure", "--format", "json"];
    let log = home.run(&[&["--file", book("book.db").as_str()][..], &list].concat());
    let log = String::from_utf8(log.stdout).expect("UTF-8");
    let to: Vec<&str> = log
        .lines()
        .filter(|line| line.contains("\"given_to\""))
        .collect();
    assert_eq!(to.len(), 2, "{log}");
    assert!(
        to[0].contains("Đảng ủy phường") || to[1].contains("Đảng ủy phường"),
        "{log}"
    );
    assert!(log.contains("dùng trong cơ quan"), "{log}");
}
