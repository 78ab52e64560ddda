//! Units that became others, and figures told by old units and by those of today, by keys alone.

use crossterm::event::KeyCode;

use crate::support::page::Page;

const SIZES: [(&str, (u16, u16)); 3] = [("vi", (80, 24)), ("en", (80, 24)), ("vi", (60, 20))];

/// The first two hamlets of the training commune become one, from 1 July.
fn merging(language: &str, size: (u16, u16)) -> Page {
    let mut page = Page::training(language, size);
    let register = if language == "en" {
        "hamlet"
    } else {
        "dia ban"
    };
    page.ctrl('k').types(register).types("\n").types("b");
    page.key(KeyCode::Tab);
    page.key(KeyCode::End).types("; ");
    page.key(KeyCode::F(4)).key(KeyCode::Down).types("\n");
    page.key(KeyCode::Tab).types("Thôn Hòa Đông");
    page.key(KeyCode::Tab).retypes("1/7/2026");
    page
}

#[test]
fn a_merger_of_hamlets_looks_like_this() {
    for (language, size) in SIZES {
        let mut page = merging(language, size);
        let name = format!("succession-{language}-{}", size.0);
        insta::assert_snapshot!(name, page.screen());
    }
}

#[test]
fn a_merger_is_one_step_and_the_figures_know_it() {
    let mut page = merging("vi", (80, 24));
    page.ctrl('s').sees("Nhập: ");
    page.sees("Thôn Hòa Đông");
    page.ctrl('z').sees("Hoàn tác");
}

#[test]
fn figures_by_hamlet_look_like_this() {
    for (language, size) in SIZES {
        let mut page = merging(language, size);
        page.ctrl('s');
        page.key(KeyCode::Esc).types("7s");
        page.types("k2026-Q2\n");
        for _ in 0..14 {
            page.key(KeyCode::Down);
        }
        page.types("h");
        let name = format!("places-{language}-{}", size.0);
        insta::assert_snapshot!(format!("{name}-old"), page.screen());
        page.types("h");
        insta::assert_snapshot!(format!("{name}-new"), page.screen());
    }
}

#[test]
fn no_window_size_makes_them_fall_over() {
    for size in [(1, 1), (20, 6), (40, 10), (300, 80)] {
        merging("vi", size).screen();
        let mut page = Page::training("vi", size);
        page.types("7sh");
        page.screen();
    }
}
