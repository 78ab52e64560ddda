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

fn to_issuer(page: &mut Page) {
    for _ in 0..13 {
        if page.screen().contains("▸ Cơ quan ban hành") {
            return;
        }
        page.key(KeyCode::Down);
    }
}

/// What the most similar record says stands dim in the box: Enter takes it, typing replaces it, Delete stops it for good.
#[test]
fn a_new_paper_is_offered_what_the_most_similar_one_says() {
    let mut page = Page::training("vi", (80, 24));
    page.types("6n");
    to_issuer(&mut page);
    page.sees("Enter lấy “");
    let offered = page.screen();
    let line = offered
        .lines()
        .find(|line| line.contains("▸ Cơ quan ban hành"))
        .expect("the box");
    let words = line
        .split(['(', ')'])
        .nth(1)
        .expect("an offer in brackets")
        .to_owned();
    page.key(KeyCode::Enter);
    page.sees(&format!("[{words}"));
    page.key(KeyCode::Up);
    for _ in 0..120 {
        page.key(KeyCode::Backspace);
    }
    page.key(KeyCode::Delete).sees("Delete để bật lại");
    page.key(KeyCode::Esc).types("6n");
    to_issuer(&mut page);
    page.sees("Delete để bật lại");
}

/// Help of a box: meaning, form, example, law, who; once more, the values entered last.
#[test]
fn help_in_a_box_tells_its_law_and_once_more_its_last_values() {
    let mut page = Page::training("vi", (80, 24));
    page.types("6n").key(KeyCode::Down);
    page.key(KeyCode::F(1));
    page.sees("Căn cứ: Nghị định 30/2020/NĐ-CP")
        .sees("Ai sửa được");
    page.key(KeyCode::F(1)).sees("giá trị nhập gần đây");
    page.key(KeyCode::F(1)).sees("Thêm văn bản");
}

/// 193: a list of people that leaves by the screen is asked for whom, and stands in the log before the file is written.
#[test]
fn a_list_that_leaves_by_the_screen_is_written_down() {
    let folder = tempfile::TempDir::new().expect("a folder");
    let mut page = Page::training("vi", (80, 24));
    page.ctrl('k').types("tu cach thanh vien\n");
    page.key(KeyCode::F(7)).sees("Xuất ra tệp");
    page.key(KeyCode::Tab).key(KeyCode::Tab);
    let path = folder.path().join("ds.csv");
    page.retypes(&path.display().to_string());
    page.ctrl('s').sees("Đưa cho ai");
    page.retypes("Đảng ủy phường").types("\n");
    page.finishes();
    assert!(path.exists(), "{}", page.screen());
    let office = page.desk().office().expect("an office");
    let kind = tuquan::domain::kinds::find("disclosure").expect("a kind");
    let log = office.ask().all(kind).expect("read");
    assert_eq!(log.len(), 1);
    assert_eq!(log[0].row.get("given_to").text(), "Đảng ủy phường");
}
