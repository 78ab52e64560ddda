//! The figures of a period by keys alone: periods, the rows behind a number, a reported number, the grid of targets.

use crossterm::event::KeyCode;

use crate::support::page::{Page, empty_office};

#[test]
fn the_arrows_go_from_period_to_period() {
    let mut page = Page::training("vi", (80, 24));
    page.types("7s").sees("tháng 12/2026");
    page.key(KeyCode::Left).sees("tháng 11/2026");
    page.sees("15/10/2026 – 14/11/2026");
    page.key(KeyCode::Right).sees("tháng 12/2026");
    page.types("k");
    page.types("2026\n").sees("15/12/2025 – 14/12/2026");
    page.types("k");
    page.types("hôm nào\n").sees("Không đọc được kỳ");
    page.sees("15/12/2025 – 14/12/2026");
}

#[test]
fn a_number_opens_its_rows_and_a_row_opens_itself() {
    let mut page = Page::training("vi", (80, 24));
    page.types("7sk");
    page.types("2026\n");
    for _ in 0..60 {
        if page
            .screen()
            .lines()
            .any(|line| line.starts_with("▸") && line.contains("Cuộc họp tổ"))
        {
            break;
        }
        page.key(KeyCode::Down);
    }
    page.sees("▸  Cuộc họp tổ");
    page.types("\n").sees("dòng · 15/12/2025");
    page.types("\n");
    page.key(KeyCode::Esc).sees("dòng · 15/12/2025");
}

#[test]
fn targets_are_typed_down_a_column_and_held_against_the_whole() {
    let mut page = Page::training("vi", (80, 24));
    page.types("7sc").sees("Cả đơn vị");
    page.types("100\n40\n50\n").sees("90!");
    page.ctrl('s').sees("90!");
    page.key(KeyCode::Esc).sees("100");
}

#[test]
fn the_figures_stand_at_any_size() {
    for size in [(1, 1), (10, 3), (40, 10), (60, 20), (80, 24), (120, 40)] {
        for office in [true, false] {
            let mut page = if office {
                Page::training("vi", size)
            } else {
                Page::open(empty_office(), "en", size)
            };
            page.types("7s").screen();
            page.types("\n").screen();
            page.key(KeyCode::Esc).types("c").screen();
            page.types("12\n").screen();
        }
    }
}

#[test]
fn the_figures_look_like_this() {
    for (language, size) in [("vi", (80, 24)), ("en", (80, 24)), ("vi", (120, 40))] {
        let mut page = Page::training(language, size);
        page.types("7sk");
        page.types("2026\n");
        insta::assert_snapshot!(format!("figures-{language}-{}", size.0), page.screen());
    }
}
