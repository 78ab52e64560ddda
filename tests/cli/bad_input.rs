//! What it answers to what it cannot use: a sentence, a hint, an exit code, and a book that did not change.

use super::Desk;

/// 49, 53: files that are no book.
#[test]
fn files_that_are_no_book() {
    let desk = Desk::bare();
    desk.run(&["list", "team"]).refused(1);
    assert!(!desk.path("so.db").exists(), "nothing is made by looking");
    std::fs::write(desk.path("so.db"), "Họ và tên;Tổ\n").unwrap();
    for args in [
        &["list", "team"][..],
        &["check"],
        &["undo"],
        &["backup", "x.db"],
        &["history"],
    ] {
        desk.run(args).refused(1);
    }
    desk.run(&["init", "--name", "Xã A", "--kind", "xa"])
        .refused(1);
    assert_eq!(
        std::fs::read(desk.path("so.db")).unwrap(),
        "Họ và tên;Tổ\n".as_bytes()
    );
    std::fs::remove_file(desk.path("so.db")).unwrap();
    std::fs::create_dir(desk.path("so.db")).unwrap();
    desk.run(&["list", "team"]).refused(1);
    desk.run(&["init", "--name", "Xã A", "--kind", "xa"])
        .refused(1);
}

#[test]
fn another_programs_database_a_newer_book_and_a_cut_one() {
    let desk = Desk::bare();
    let file = desk.path("so.db");
    rusqlite::Connection::open(&file)
        .unwrap()
        .execute_batch("create table t (a)")
        .unwrap();
    desk.run(&["list", "team"]).refused(1);

    let desk = Desk::new();
    let file = desk.path("so.db");
    rusqlite::Connection::open(&file)
        .unwrap()
        .execute_batch("pragma user_version = 9999")
        .unwrap();
    let read = desk.run(&["list", "office"]);
    assert!(
        read.code == 0 && read.out.contains("Quảng Yên") && read.err.contains("CHỈ XEM"),
        "{read:?}"
    );
    let write = desk.line("add hamlet|--name|Thôn 2|--kind|thon");
    assert!(write.refused(1).contains("bản mới hơn"), "{write:?}");

    let desk = Desk::new();
    let file = desk.path("so.db");
    let bytes = std::fs::read(&file).unwrap();
    std::fs::write(&file, &bytes[..bytes.len() / 2]).unwrap();
    desk.run(&["check"]).refused(1);
}

#[test]
fn words_that_are_not_understood_are_usage() {
    let desk = Desk::with_team();
    for line in [
        "nothing",
        "list",
        "list nobody",
        "list team --format xml",
        "list team --where colour=red",
        "list team --where name",
        "list team --as-of 31/2/2026",
        "add",
        "add nobody --name x",
        "add hamlet --colour red",
        "add hamlet --name",
        "add office --name x",
        "add hamlet --name a --name b",
        "history team",
        "history --day 30/2/2026",
        "erase team 1 --ground x",
        "erase person 1",
        "lang fr",
        "--lang fr list team",
        "attend",
        "completions fish",
        "undo 3",
    ] {
        let answer = desk.line(line);
        answer.refused(2);
        assert!(
            answer.out.is_empty() && !answer.err.contains('⟨'),
            "{line}: {answer:?}"
        );
    }
    let fields = desk.line("add hamlet --colour red");
    assert!(
        fields.err.contains("--valid-from") && fields.err.contains("--colour"),
        "{fields:?}"
    );
    assert!(desk.line("list nobody").err.contains("member"));
    assert!(
        desk.line("list team --where colour=red")
            .err
            .contains("founded_on")
    );
    let today = desk.run_with(&["list", "team"], &[("TUQUAN_TODAY", "31/2/2026")]);
    assert_eq!(today.code, 2, "{today:?}");
}

#[test]
fn values_that_do_not_fit_are_refused_and_change_nothing() {
    let desk = Desk::with_team();
    let before = desk.run(&["history", "--format", "json"]).rows().len();
    for line in [
        "add hamlet|--name|Thôn 3|--kind|lục địa",
        "add hamlet|--kind|thon",
        "add hamlet|--name|Thôn 1|--kind|thon",
        "add hamlet|--name|Thôn 3|--kind|thon|--households|nhiều",
        "add team|--name|Tổ 2|--hamlet|Thôn 9",
        "add member|--name|Ngô Văn Đô|--team|Tổ 9",
        "add member|--name|Ngô Văn Đô|--team|Tổ 1|--joined|31/2/2026",
        "add member|--name|Ngô Văn Đô|--team|Tổ 1|--phone|abc",
        "add meeting|--title|Họp|--held-on|30/2/2026|--team|Tổ 1",
        "add meeting|--title|Họp|--held-on|20/2/2026|--team|Tổ 9",
        "change team|9|--name|x",
        "attend 9",
        "retire team|9",
        "restore team|1",
        "history team|99",
        "erase person|1|--ground| ",
    ] {
        let answer = desk.line(line);
        assert_eq!(answer.code, 1, "{line}: {answer:?}");
        answer.refused(1);
    }
    assert_eq!(
        desk.run(&["history", "--format", "json"]).rows().len(),
        before + 1,
        "only that the history, with its names, went into a pipe"
    );
    let codes = desk.line("add hamlet|--name|Thôn 3|--kind|lục địa");
    assert!(codes.err.contains("khu_pho"), "{codes:?}");
}

#[test]
fn nothing_is_written_for_a_reader() {
    let desk = Desk::with_team();
    desk.line("--read-only add hamlet|--name|Thôn 2|--kind|thon")
        .refused(1);
    desk.line("--read-only undo").refused(1);
    assert_eq!(
        desk.run(&["list", "hamlet", "--read-only", "--format", "json"])
            .rows()
            .len(),
        1
    );
}

/// 111: hidden letters are written out.
#[test]
fn hidden_letters_are_written_out() {
    let desk = Desk::new();
    desk.line("list|no\u{1b}[31mbody").refused(2);
    let shown = desk.line("list|no\u{1b}[31mbody").err;
    assert!(
        !shown.contains('\u{1b}') && shown.contains("U+001B"),
        "{shown:?}"
    );
}

/// 88: without a terminal there are no screens.
#[test]
fn without_a_terminal_there_are_no_screens() {
    Desk::new().run(&[]).refused(2);
    let bare = Desk::bare();
    bare.run(&["--lang", "vi"]).refused(2);
    assert!(!bare.path("so.db").exists());
}

#[test]
#[cfg(unix)]
fn on_a_terminal_the_screens_open_and_close() {
    use crate::support::pty::{Home, Key};
    let home = Home::new();
    let file = home.path("so.db").display().to_string();
    let mut terminal = home.start(&["--file", &file], &[], (100, 30));
    terminal.sees("English").key(Key::Esc);
    terminal.sees("Thoát chương trình").types("\r");
    assert!(terminal.quits().success());
}
