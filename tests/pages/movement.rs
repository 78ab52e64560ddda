//! Models, opinions and the two rules of recognition on screen.

use crossterm::event::KeyCode;

use crate::support::page::Page;

/// The training commune with the screen of that name open, found in the palette.
fn opened(language: &str, size: (u16, u16), name: &str) -> Page {
    let mut page = Page::training(language, size);
    page.ctrl('k');
    page.types(name).types("\n");
    page
}

#[test]
fn models_and_their_pages_look_like_this() {
    for (language, size) in [
        ("vi", (80, 24)),
        ("en", (80, 24)),
        ("vi", (120, 40)),
        ("vi", (60, 20)),
    ] {
        let name = format!("{language}-{}", size.0);
        let mut page = Page::training(language, size);
        page.types("5");
        insta::assert_snapshot!(format!("models-{name}"), page.screen());
        for _ in 0..4 {
            page.key(KeyCode::Down);
        }
        page.types("\n");
        insta::assert_snapshot!(format!("model-{name}"), page.screen());
    }
}

#[test]
fn opinions_look_like_this() {
    for (language, name) in [("vi", "Ý kiến của nhân dân"), ("en", "Opinions")] {
        let mut page = opened(language, (80, 24), name);
        insta::assert_snapshot!(format!("opinions-{language}-80"), page.screen());
    }
}

#[test]
fn the_rules_of_recognition_look_like_this() {
    for (language, name) in [
        ("vi", "Đăng ký và công nhận"),
        ("en", "Registered and recognised"),
    ] {
        let mut page = opened(language, (80, 24), name);
        insta::assert_snapshot!(format!("recognitions-{language}-80"), page.screen());
    }
}

#[test]
fn a_team_joins_a_point_and_the_counts_of_an_earlier_day_stay() {
    let mut page = Page::training("vi", (80, 24));
    page.types("5").sees("48 tổ");
    for _ in 0..4 {
        page.key(KeyCode::Down);
    }
    page.types("\n").sees("7 điểm · 2 tổ");
    page.key(KeyCode::Down).types("n");
    page.types("Tổ 3 - Thôn Đông\n").types("h");
    page.ctrl('s').sees("7 điểm · 3 tổ");
    page.types("d").types("h-1\n").sees("7 điểm · 2 tổ");
}

#[test]
fn one_answer_closes_every_marked_opinion() {
    let mut page = opened("vi", (80, 24), "Ý kiến của nhân dân");
    page.sees("5 ý kiến chưa trả lời");
    page.types("   a").sees("Trả lời 3 ý kiến");
    page.sees("Trả lời bằng văn bản");
    page.types("Đã có văn bản trả lời\n");
    page.ctrl('s').sees("Cần nhập");
    page.types("88\n").ctrl('s').sees("2 ý kiến chưa trả lời");
    page.ctrl('z').sees("5 ý kiến chưa trả lời");
}

#[test]
fn opinions_of_one_forum_are_noted_in_a_row() {
    let mut page = opened("vi", (80, 24), "Ý kiến của nhân dân");
    page.types("n")
        .types("Đề nghị thay bóng đèn ngõ 3\nhạ\nkhu\n");
    page.ctrl('s').sees("=Nhóm nêu");
    page.sees("Khu dân cư");
    page.types("Đề nghị dọn rãnh thoát nước\nmôi\n");
    page.ctrl('s')
        .key(KeyCode::Esc)
        .sees("7 ý kiến chưa trả lời");
}

#[test]
fn no_size_makes_the_screens_of_the_movement_fall_over() {
    for size in [(1, 1), (40, 10), (60, 20), (80, 24), (200, 60)] {
        for name in ["Mô hình", "Ý kiến của nhân dân", "Đăng ký và công nhận"] {
            let mut page = opened("vi", size, name);
            for _ in 0..3 {
                page.screen();
                page.key(KeyCode::Down).types("\n").screen();
                page.key(KeyCode::Esc);
            }
        }
    }
}
