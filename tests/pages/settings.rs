//! The settings and the bin.

use crossterm::event::KeyCode;
use tuquan::domain::command::{Change, Command};
use tuquan::domain::document::Document;
use tuquan::domain::form::{Choice, Row};

use crate::support::page::{Page, empty_office};

fn open(page: &mut Page, screen: &str) {
    page.ctrl('k').types(screen).types("\n");
}

/// A book from whose registers one paper was retired.
fn with_bin() -> tuquan::office::Office {
    let mut office = empty_office();
    let row = Row::new()
        .with("number", "50/KH-UBND")
        .with("title", "Kế hoạch xây dựng phường sạch ma túy")
        .with("issued_on", "2026-02-20");
    let id = office
        .run(Command::save(Change::new::<Document>(row)))
        .expect("saved")
        .ids[0];
    let (kind, rev) = ("document", 1);
    office
        .run(Command::Retire { kind, id, rev })
        .expect("retired");
    office
}

#[test]
fn the_bin_looks_like_this_and_gives_back() {
    for (language, screen) in [("vi", "thung luu"), ("en", "bin")] {
        for size in [(80, 24), (120, 40)] {
            let mut page = Page::open(with_bin(), language, size);
            open(&mut page, screen);
            insta::assert_snapshot!(format!("bin-{language}-{}", size.0), page.screen());
            page.types("r");
            let office = page.desk().office().expect("a book");
            let kind = tuquan::domain::kinds::of::<Document>();
            assert_eq!(office.ask().size(kind).expect("counted"), 1);
        }
    }
}

#[test]
fn a_setting_is_changed_where_it_stands() {
    let mut page = Page::open(empty_office(), "vi", (80, 24));
    open(&mut page, "thiet lap");
    page.sees("Tiếng Việt").types("\n").sees("Table of units");
    for _ in 0..5 {
        page.key(KeyCode::Down);
    }
    page.types("\n").key(KeyCode::Tab);
    page.types("UBND phường").ctrl('s');
    page.sees("UBND phường");
}

#[test]
fn settings_and_bin_stand_at_any_size() {
    for size in [(1, 1), (20, 6), (40, 10), (60, 20), (200, 60)] {
        for screen in ["thiet lap", "thung luu"] {
            let mut page = Page::open(with_bin(), "vi", size);
            open(&mut page, screen);
            page.screen();
        }
    }
}

#[test]
fn the_place_of_tones_is_chosen_and_kept_for_the_person() {
    let mut page = Page::open(empty_office(), "vi", (80, 24));
    open(&mut page, "thiet lap");
    page.key(KeyCode::Down).key(KeyCode::Enter);
    assert!(page.screen().contains("Telex"), "{}", page.screen());
    page.key(KeyCode::Down).key(KeyCode::Enter);
    assert!(
        page.screen().contains("hoà, khoẻ, thuỷ"),
        "{}",
        page.screen()
    );
    page.desk().keep_habits();
    let office = page.desk().office().expect("a book");
    let (method, tones) = tuquan::office::officer::typing(office).expect("remembered");
    assert_eq!((method.code(), tones.code()), ("telex", "moi"));
}
