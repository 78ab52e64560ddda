//! The morning's board: every line derived, every line opens.

use crossterm::event::KeyCode;
use tuquan::ui::desk::Sight;

use crate::support::page::{Page, empty_office, training_office};

const SIZES: [(u16, u16); 7] = [
    (1, 1),
    (20, 6),
    (40, 10),
    (60, 20),
    (80, 24),
    (120, 40),
    (300, 80),
];

#[test]
fn the_morning_looks_like_this() {
    for (language, size) in [
        ("vi", (80, 24)),
        ("en", (80, 24)),
        ("vi", (120, 40)),
        ("vi", (60, 20)),
    ] {
        let mut page = Page::training(language, size);
        insta::assert_snapshot!(format!("today-{language}-{}", size.0), page.screen());
    }
}

#[test]
fn the_morning_of_an_empty_book_tells_what_comes_first() {
    let mut page = Page::open(empty_office(), "vi", (80, 24));
    insta::assert_snapshot!("today-empty", page.screen());
    page.types("\n").sees("Tên địa bàn");
}

/// 99: in plain ascii the morning needs no other sign.
#[test]
fn in_plain_ascii_the_morning_needs_no_other_sign() {
    let sight = Sight {
        ascii: true,
        ..Sight::default()
    };
    let (office, _folder) = training_office();
    let mut page = Page::seen(office, "en", (80, 24), sight);
    let screen = page.screen();
    assert!(
        screen.contains('#') && !screen.contains('█') && !screen.contains('▆'),
        "{screen}"
    );
}

#[test]
fn every_line_of_the_morning_opens_and_comes_back() {
    let mut page = Page::training("vi", (80, 24));
    let home = page.screen();
    let mut opened = 0;
    loop {
        let before = page.screen();
        page.types("\n");
        assert_ne!(
            page.screen(),
            before,
            "a line that does not open:\n{before}"
        );
        page.key(KeyCode::Esc);
        assert_eq!(page.screen(), before);
        opened += 1;
        page.key(KeyCode::Down);
        if page.screen() == before {
            break;
        }
    }
    assert!(opened > 8, "{opened} lines in\n{home}");
}

/// 92: no size makes the morning or its lists fall over.
#[test]
fn no_size_makes_the_morning_or_its_lists_fall_over() {
    for size in SIZES {
        let mut page = Page::training("vi", size);
        for _ in 0..14 {
            page.screen();
            page.types("\n").screen();
            page.key(KeyCode::Esc).key(KeyCode::Down);
        }
    }
}

#[test]
fn the_other_registers_stand_under_eight_with_their_counts() {
    let mut page = Page::training("vi", (80, 24));
    page.types("8").sees("Tư cách thành viên");
    insta::assert_snapshot!("others-vi-80", page.screen());
}

/// 98: late is red and says so in words too.
#[test]
fn late_is_red_and_says_so_in_words_too() {
    let (office, _folder) = training_office();
    let sight = Sight {
        palette: tuquan::ui::look::Palette::Sixteen,
        ..Sight::default()
    };
    let mut page = Page::seen(office, "vi", (80, 24), sight);
    page.sees("! Cập nhật số điện thoại");
    let red = ratatui::style::Color::LightRed;
    assert!(
        page.colours("quá 3 ngày")
            .iter()
            .all(|colour| *colour == red)
    );
    assert!(
        page.colours("16 ngày LV")
            .iter()
            .all(|colour| *colour != red)
    );
}

#[test]
fn ending_terms_are_listed_for_thirty_sixty_and_ninety_days() {
    let mut page = Page::training("vi", (80, 24));
    for _ in 0..40 {
        let before = page.screen();
        if before.contains("▸  Nhiệm kỳ") {
            break;
        }
        page.key(KeyCode::Down);
        if page.screen() == before {
            page.key(KeyCode::Tab);
        }
    }
    page.key(KeyCode::Enter).sees("trong 60 ngày");
    let count = |page: &mut Page| page.screen().matches("Tổ ").count();
    let sixty = count(&mut page);
    page.key(KeyCode::F(6)).sees("trong 90 ngày");
    assert!(count(&mut page) >= sixty);
    page.key(KeyCode::F(6)).sees("trong 30 ngày");
    assert!(count(&mut page) <= sixty);
}

/// In a narrow window what a criterion lacks is one line, and a line that is cut says so.
#[test]
fn what_is_missing_stands_on_one_line_of_a_narrow_window() {
    let mut page = Page::training("vi", (60, 40));
    let screen = page.screen();
    let mut lines = screen.lines().skip_while(|line| !line.contains("thiếu: "));
    let line = lines.next().unwrap_or_default().trim_end();
    assert!(line.ends_with('…') || line.ends_with(')'), "{screen}");
    assert!(!lines.next().unwrap_or_default().contains('('), "{screen}");
}
