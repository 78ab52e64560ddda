//! The form and the register that every kind of record shares.

use crossterm::event::KeyCode;

use crate::support::page::{Page, empty_office};

#[test]
fn a_hamlet_is_added_by_keys_alone() {
    let mut page = Page::open(empty_office(), "vi", (80, 24));
    page.ctrl('k').types("dia ban\n");
    page.types("nThôn Đông\n");
    page.ctrl('s');
    let screen = page.screen();
    assert!(screen.contains("Thôn Đông"), "{screen}");
    page.ctrl('z');
    page.key(KeyCode::F(5));
    let screen = page.screen();
    assert!(!screen.contains("Thôn Đông  "), "{screen}");
}

/// Another person sits down in one key; the frame says who.
#[test]
fn another_person_sits_down() {
    let mut page = Page::open(empty_office(), "vi", (80, 24));
    page.ctrl('o').types("lan\n");
    let screen = page.screen();
    assert!(screen.contains("lan · CN 22/11/2026"), "{screen}");
}

/// 91, 92: no window size makes a form or a register fall over.
#[test]
fn no_window_size_makes_a_form_or_a_register_fall_over() {
    for (width, height) in [
        (1, 1),
        (2, 3),
        (20, 6),
        (40, 10),
        (60, 20),
        (80, 24),
        (132, 43),
        (300, 80),
    ] {
        let mut page = Page::open(empty_office(), "vi", (width, height));
        page.screen();
        page.types("n");
        page.screen();
        page.key(KeyCode::F(1)).screen();
    }
}
