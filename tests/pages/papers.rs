//! Papers: the register, the chain, what a paper proves, the tasks it gave.

use crossterm::event::KeyCode;

use crate::support::page::Page;

#[test]
fn papers_and_their_chain_look_like_this() {
    for (language, size) in [("vi", (80, 24)), ("en", (80, 24)), ("vi", (120, 40))] {
        let name = format!("{language}-{}", size.0);
        let mut page = Page::training(language, size);
        page.types("6");
        insta::assert_snapshot!(format!("papers-{name}"), page.screen());
        page.types("m");
        insta::assert_snapshot!(format!("paper-{name}"), page.screen());
    }
}

#[test]
fn a_task_is_given_from_a_paper_and_stands_on_its_page() {
    let mut page = Page::training("vi", (80, 24));
    page.types("6\na");
    page.types("Rà soát quy ước\n")
        .types("Ông Đạt\n")
        .types("h-3\n");
    page.ctrl('s');
    page.key(KeyCode::Tab).key(KeyCode::Tab).sees("! đang làm");
    page.sees("Rà soát quy ước");
}

#[test]
fn a_paper_that_carries_out_another_joins_its_chain() {
    let mut page = Page::training("vi", (80, 24));
    page.types("6\nn");
    page.types("nội\nkh\n7\nKH-TDP\nTổ dân phố\nh\nKế hoạch của tổ dân phố");
    page.ctrl('s').sees("7/KH-TDP");
}

#[test]
fn no_size_makes_the_page_of_a_paper_fall_over() {
    for size in [(1, 1), (40, 10), (60, 20), (80, 24), (200, 60)] {
        let mut page = Page::training("vi", size);
        page.types("6\n");
        for _ in 0..4 {
            page.screen();
            page.key(KeyCode::Down).types("\n").screen();
            page.key(KeyCode::Esc).key(KeyCode::Tab);
        }
    }
}
