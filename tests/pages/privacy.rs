//! Personal data on the screens, by keys alone: one person on one page, who left long ago, and what the registers say of earlier commendations.

use crossterm::event::KeyCode;
use tuquan::domain::command::{Change, Command};
use tuquan::domain::form::Row;
use tuquan::domain::kinds;
use tuquan::domain::place::Hamlet;
use tuquan::domain::privacy::Disclosure;

use crate::support::page::{Page, empty_office};

/// 191, 193: one person's data on one page; looking at it is written down.
#[test]
fn the_data_of_one_person_is_on_one_page_and_looking_is_written_down() {
    for (language, size) in [("vi", (80, 24)), ("en", (80, 24)), ("vi", (60, 20))] {
        let mut page = Page::training(language, size);
        page.types("2\n\n");
        page.key(KeyCode::F(7)).finishes();
        let name = format!("person-data-{language}-{}", size.0);
        insta::assert_snapshot!(name, page.screen());
        let office = page.desk().office().expect("an office");
        let kind = kinds::find("disclosure").expect("a kind");
        let log = office.ask().all(kind).expect("read");
        assert_eq!(log.len(), 1);
        assert_eq!(log[0].row.get("way").text(), "hien_ra");
    }
}

/// 193: telephones on the screen are a list that is seen: it stands in the log once a session, and who may take none out sees them masked.
#[test]
fn telephones_that_are_seen_stand_in_the_log_once() {
    let mut office = empty_office();
    let mut save = |kind: &'static str, row: Row| {
        let mut change = Change::new::<Hamlet>(row);
        change.kind = kind;
        office.run(Command::save(change)).expect("saved").ids[0]
    };
    let hamlet = save(
        "hamlet",
        Row::new().with("name", "Khu 1").with("kind", "khu_pho"),
    );
    let team = Row::new()
        .with("name", "Tổ 1")
        .with("kind", "to_nhan_dan_tu_quan")
        .with("hamlet", hamlet);
    let team = save("team", team);
    for (name, phone) in [
        ("Lê Thị Khánh", "0912345678"),
        ("Vũ Đức Phúc", "0987654321"),
    ] {
        let person = save("person", Row::new().with("name", name).with("phone", phone));
        let seat = Row::new()
            .with("person", person)
            .with("team", team)
            .with("joined", "2026-01-01");
        save("membership", seat);
    }
    let mut page = Page::open(office, "vi", (80, 24));
    page.types("2\n");
    assert!(page.screen().contains("0912 345 678"), "{}", page.screen());
    page.key(KeyCode::Esc).types("\n");
    let office = page.desk().office().expect("an office");
    let log = office.ask().all(kinds::of::<Disclosure>()).expect("read");
    assert_eq!(log.len(), 1, "once a session");
    let told = |field: &str| log[0].row.get(field).clone();
    assert_eq!(
        (told("way").text(), told("people").int()),
        ("hien_ra", Some(2))
    );
}

/// 194: who left long ago stands in a list for a decision, and opens.
#[test]
fn who_left_long_ago_stands_in_a_list() {
    for (language, size, typed) in [
        ("vi", (80, 24), "nguoi da thoi lau\n"),
        ("en", (80, 24), "people who left\n"),
    ] {
        let mut page = Page::training(language, size);
        page.ctrl('k').types(typed);
        insta::assert_snapshot!(format!("retention-{language}"), page.screen());
    }
}

#[test]
fn registers_with_made_columns_look_like_this() {
    for (name, typed) in [
        ("committees", "ban chi dao, chuong trinh\n"),
        ("commendations", "khen thuong\n"),
    ] {
        let mut page = Page::training("vi", (120, 40));
        page.ctrl('k').types(typed);
        insta::assert_snapshot!(format!("register-{name}"), page.screen());
    }
}

/// F32: the figures of a model's hamlets before it began and today.
#[test]
fn a_model_shows_its_figures_before_and_after() {
    for (language, size) in [("vi", (80, 24)), ("en", (80, 24)), ("vi", (60, 20))] {
        let mut page = Page::training(language, size);
        page.ctrl('k')
            .types(
                "tieng keng an ninh
",
            )
            .types("s");
        let name = format!("effect-{language}-{}", size.0);
        insta::assert_snapshot!(name, page.screen());
    }
}

#[test]
fn no_window_size_makes_them_fall_over() {
    for size in [(1, 1), (20, 6), (40, 10), (300, 80)] {
        let mut page = Page::training("vi", size);
        page.types("5\ns").screen();
        let mut page = Page::training("vi", size);
        page.types("2\n\n");
        page.key(KeyCode::F(7)).finishes();
        page.screen();
    }
}
