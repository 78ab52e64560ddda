//! Teams, their members and the people, by keys alone.

use crossterm::event::KeyCode;
use tuquan::domain::command::{Change, Command};
use tuquan::domain::form::Row;
use tuquan::domain::person::Membership;
use tuquan::domain::{kinds, place};
use tuquan::office::Office;

use crate::support::page::{Page, empty_office};

const SIZES: [(u16, u16); 6] = [(1, 1), (40, 10), (60, 20), (80, 24), (120, 40), (300, 80)];

/// The first team of the training commune on its page.
fn team(language: &str, size: (u16, u16)) -> Page {
    let mut page = Page::training(language, size);
    page.types("2\n");
    page
}

#[test]
fn teams_and_their_pages_look_like_this() {
    for (language, size) in [("vi", (80, 24)), ("en", (80, 24)), ("vi", (120, 40))] {
        let name = format!("{language}-{}", size.0);
        let mut page = Page::training(language, size);
        page.types("2");
        insta::assert_snapshot!(format!("teams-{name}"), page.screen());
        page.types("\n");
        insta::assert_snapshot!(format!("team-{name}"), page.screen());
        page.types("\n");
        insta::assert_snapshot!(format!("person-{name}"), page.screen());
    }
}

#[test]
fn a_member_leaves_in_three_keys_and_comes_back_in_two() {
    let mut page = team("vi", (80, 24));
    let name = in_hand(&mut page);
    page.types("t\n\n").sees("thôi tham gia");
    let gone = page.screen();
    assert_ne!(in_hand(&mut page), name, "{gone}");
    page.key(KeyCode::BackTab).types("r").sees("tham gia lại");
    page.key(KeyCode::Tab).sees(&name);
}

/// The name in the row in hand.
fn in_hand(page: &mut Page) -> String {
    let line = line_in_hand(page);
    let name = line.trim_start_matches('▸').trim_start();
    name.split("  ").next().unwrap_or_default().to_owned()
}

/// The row in hand.
fn line_in_hand(page: &mut Page) -> String {
    let screen = page.screen();
    let line = screen.lines().find(|line| line.starts_with('▸'));
    line.unwrap_or_else(|| panic!("no row in hand:\n{screen}"))
        .to_owned()
}

#[test]
fn another_role_is_a_letter_and_a_day() {
    let mut page = team("vi", (80, 24));
    assert!(line_in_hand(&mut page).contains("Tổ phó"));
    page.types("cthư\n\n");
    assert!(line_in_hand(&mut page).contains("Thư ký"));
    page.ctrl('z');
    assert!(line_in_hand(&mut page).contains("Tổ phó"));
}

#[test]
fn another_role_takes_its_decision_and_a_second_head_is_a_warning() {
    let mut page = team("vi", (80, 24));
    page.types("ctổ trưởng\n").sees("Quyết định");
    page.key(KeyCode::Tab).types("30/qd").ctrl('s');
    page.sees("! ").sees("Lê Thị Khánh");
    page.key(KeyCode::F(2)).sees("30/QĐ-UBND");
}

#[test]
fn leaving_keeps_the_day_it_was_asked_for_and_a_reason_of_the_offices_own() {
    let mut page = team("vi", (80, 24));
    let office = page.desk().office().expect("an office");
    let kind = kinds::of::<place::Office>();
    let card = office.ask().all(kind).expect("rows").remove(0);
    let row = Row::new().with("leave_reasons", "Hết tuổi theo quy ước\nLuân phiên");
    let change = Change::of::<place::Office>(card.id, card.rev, row);
    let mut other = office_of(&mut page);
    other.run(Command::save(change)).expect("saved");
    page.key(KeyCode::F(5));
    page.types("tluân\n").sees("Ngày xin thôi");
    page.key(KeyCode::Tab).types("1/11").ctrl('s');
    page.sees("thôi tham gia");
    let office = page.desk().office().expect("an office");
    let seats = office.ask().all(kinds::of::<Membership>()).expect("rows");
    let left = seats
        .iter()
        .find(|seat| seat.row.get("reason_words").text() == "Luân phiên")
        .expect("the seat");
    assert_eq!(left.row.get("requested").text(), "2026-11-01");
    assert_eq!(left.row.get("left").text(), "2026-11-22");
}

/// A second session at the same book.
fn office_of(page: &mut Page) -> Office {
    let office = page.desk().office().expect("an office");
    Office::open(
        office.place().clone(),
        office.who().clone(),
        office.clock(),
        false,
    )
    .expect("opened")
}

#[test]
fn predecessors_and_successors_are_entered_and_seen_on_the_pages() {
    let mut page = team("vi", (80, 24));
    for _ in 0..4 {
        page.key(KeyCode::Tab);
    }
    page.types("n").types("ke tuc\n").sees("Tổ 1 - Thôn Bắc");
    page.types("tổ 1 thôn đông").ctrl('s');
    page.sees("Thành ");
    let mut page = Page::training("vi", (80, 24));
    page.ctrl('k').types("dia ban\n\n").sees("Tổ tự quản");
    page.key(KeyCode::Tab)
        .types("n")
        .types("tien than\n")
        .sees("Địa bàn");
}

#[test]
fn a_member_who_stands_in_the_book_is_shown_while_the_name_is_typed_and_taken() {
    let mut page = team("vi", (80, 24));
    let name = in_hand(&mut page);
    page.key(KeyCode::Esc).key(KeyCode::Down).types("\nn");
    page.types(&name).sees("Đã có trong sổ");
    insta::assert_snapshot!("join-vi-80", page.screen());
    page.key(KeyCode::F(4)).sees("Dùng người đã có trong sổ");
    page.ctrl('s').sees("Đã thêm 1 người");
    page.key(KeyCode::Esc).sees(&name);
}

#[test]
fn a_team_is_dissolved_with_its_paper_or_not_at_all() {
    let mut page = team("vi", (80, 24));
    page.types("bg");
    page.key(KeyCode::Down).types("h").ctrl('s');
    page.sees("Văn bản trạng thái");
    let screen = page.screen();
    assert!(screen.contains('✗') || screen.contains("cần"), "{screen}");
}

#[test]
fn a_person_is_erased_on_a_ground_and_by_name() {
    let mut page = team("vi", (80, 24));
    let name = in_hand(&mut page);
    page.types("\nX\n").sees("phải ghi căn cứ");
    page.types("XĐơn ngày 1/11\n")
        .finishes()
        .sees(&name)
        .types("g");
    page.sees("Đã xóa ngày");
    let screen = page.screen();
    assert!(!screen.contains(&name), "{screen}");
}

#[test]
fn an_empty_team_says_what_to_do() {
    let mut page = Page::open(empty_office(), "vi", (80, 24));
    page.types("2");
    page.sees("Nhấn n để thêm");
}

/// 92: no size makes the pages of teams and people fall over.
#[test]
fn no_size_makes_the_pages_of_teams_and_people_fall_over() {
    for size in SIZES {
        let mut page = team("vi", size);
        for _ in 0..6 {
            page.screen();
            page.types("\n").screen();
            page.key(KeyCode::Esc).key(KeyCode::Tab);
        }
        page.types("n").screen();
        page.types("Nguyễn").screen();
    }
}

#[test]
fn a_meeting_is_logged_from_the_page_of_its_team_and_from_the_list_of_those_missing() {
    let mut page = team("vi", (80, 24));
    page.key(KeyCode::Tab).types("n").sees("chưa lưu");
    let mut page = Page::training("vi", (80, 24));
    page.key(KeyCode::Tab).sees("▸  Tổ chưa họp kỳ này");
    page.types("\nn").sees("chưa lưu");
}

/// A window of a long register is read while keys are typed ahead: every one of them is a row.
#[test]
fn no_row_is_skipped_where_the_next_window_is_read() {
    let mut page = Page::training("vi", (80, 24));
    page.ctrl('k').types("thanh vien").key(KeyCode::Enter);
    let in_hand = |page: &mut Page| {
        let screen = page.screen();
        let line = screen.lines().find(|line| line.starts_with('▸'));
        line.unwrap_or_default().to_owned()
    };
    let mut way = vec![in_hand(&mut page)];
    for _ in 0..260 {
        page.key(KeyCode::Down);
        way.push(in_hand(&mut page));
    }
    for row in way.iter().rev().skip(1) {
        page.key(KeyCode::Up);
        assert_eq!(&in_hand(&mut page), row);
    }
    for _ in 0..17 {
        page.key(KeyCode::PageDown);
    }
    assert_eq!(in_hand(&mut page), way[255]);
    for _ in 0..17 {
        page.key(KeyCode::PageUp);
    }
    assert_eq!(in_hand(&mut page), way[0]);
}

/// What is found first is in hand, so that Enter opens it, whatever row was in hand before the search.
#[test]
fn the_best_find_of_a_search_is_in_hand() {
    let mut page = Page::training("vi", (80, 24));
    page.key(KeyCode::Char('2')).sees("▸ Tổ 1 - Thôn Bắc");
    page.types("/t");
    let screen = page.screen();
    let mut rows = screen.lines().skip_while(|line| !line.contains("Tên tổ"));
    let first = rows.nth(1).unwrap_or_default();
    assert!(
        first.starts_with("▸ Tổ") && !first.contains("Tổ 1 - Thôn Bắc"),
        "{screen}"
    );
}
