//! The first run, step by step.

use crossterm::event::KeyCode;

use crate::support::page::Page;

const SIZES: [(u16, u16); 2] = [(80, 24), (120, 40)];

#[test]
fn the_first_run_looks_like_this() {
    for language in ["vi", "en"] {
        for size in SIZES {
            let mut page = Page::first_run(language, size);
            let shot = |page: &mut Page, step: &str| {
                let name = format!("first-{step}-{language}-{}", size.0);
                insta::assert_snapshot!(name, page.screen());
            };
            shot(&mut page, "language");
            page.types("\n").types("quang yen");
            shot(&mut page, "unit");
            page.types("\n");
            shot(&mut page, "card");
            page.ctrl('s');
            shot(&mut page, "beginning");
        }
    }
}

#[test]
fn the_way_back_loses_nothing() {
    let mut page = Page::first_run("vi", (80, 24));
    page.types("\n").types("07132\n");
    page.sees("Phường Quảng Yên").key(KeyCode::End);
    page.types(" cũ").key(KeyCode::Esc).sees("07132");
    page.types("\n").sees("Phường Quảng Yên cũ");
    page.key(KeyCode::Esc).key(KeyCode::Esc).sees("1/4");
    page.key(KeyCode::Esc).sees("Thoát chương trình?");
}

#[test]
fn a_blank_name_is_asked_for_in_its_box() {
    let mut page = Page::first_run("vi", (80, 24));
    page.types("\n\n").sees("3/4").ctrl('s');
    page.sees("3/4").sees("✗");
}

#[test]
fn no_window_size_makes_the_first_run_fall_over() {
    for size in [(1, 1), (20, 6), (40, 10), (60, 20), (200, 60)] {
        let mut page = Page::first_run("vi", size);
        page.screen();
        page.types("\n").types("a").screen();
        page.types("\n").screen();
        page.ctrl('s').screen();
    }
}
