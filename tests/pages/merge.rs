//! Two rows entered twice, side by side, by keys alone.

use tuquan::domain::form::Row;
use tuquan::domain::person::{Membership, Person};

use super::meetings::{add, with_teams};
use crate::support::page::Page;

/// Nguyễn Thị Hảo stands in the book a second time, in another team too.
fn twice(language: &str, size: (u16, u16)) -> Page {
    let mut office = with_teams();
    let row = Row::new()
        .with("name", "Nguyễn Thị Hảo")
        .with("phone", "0912345678");
    let twin = add::<Person>(&mut office, row);
    for (team, joined) in [(1, "2025-01-01"), (2, "2024-06-01")] {
        let seat = Row::new()
            .with("person", twin)
            .with("team", team)
            .with("joined", joined);
        add::<Membership>(&mut office, seat);
    }
    let mut page = Page::open(office, language, size);
    page.ctrl('k').types("nguyen thi hao\n");
    page
}

#[test]
fn two_rows_side_by_side_look_like_this() {
    for (language, size) in [
        ("vi", (80, 24)),
        ("en", (80, 24)),
        ("vi", (120, 40)),
        ("vi", (60, 20)),
    ] {
        let mut page = twice(language, size);
        page.types("M");
        let name = format!("merge-{language}-{}", size.0);
        if size == (80, 24) {
            insta::assert_snapshot!(format!("{name}-which"), page.screen());
        }
        page.types("\n");
        insta::assert_snapshot!(name, page.screen());
    }
}

#[test]
fn a_merger_is_five_keys_and_one_undo() {
    let mut page = twice("vi", (80, 24));
    page.types("M");
    page.types("\n");
    page.ctrl('s').sees("Lý do?").types("\n");
    page.sees("Gộp Thành viên");
    page.ctrl('z').sees("Hoàn tác");
}

#[test]
fn no_window_size_makes_it_fall_over() {
    for size in [(1, 1), (20, 6), (40, 10), (300, 80)] {
        let mut page = twice("vi", size);
        page.types("M");
        page.screen();
        page.types("\n");
        page.screen();
    }
}
