//! The criteria by keys alone: a set is taken, a round opened, a paper hung on a criterion, a verdict given.

use tuquan::domain::command::{Change, Command};
use tuquan::domain::document::Document;
use tuquan::domain::form::Row;
use tuquan::domain::initiative::{Initiative, InitiativeStep};

use crate::support::page::{Page, empty_office};

fn with_papers() -> tuquan::office::Office {
    let mut office = empty_office();
    for (number, title, day) in [
        (
            "50/KH-UBND",
            "Xây dựng xã, phường sạch ma túy",
            "2026-02-20",
        ),
        ("12/NQ-ĐU", "Nghị quyết lãnh đạo phong trào", "2026-01-15"),
    ] {
        let row = Row::new()
            .with("number", number)
            .with("title", title)
            .with("issued_on", day);
        office
            .run(Command::save(Change::new::<Document>(row)))
            .expect("saved");
    }
    office
}

/// Opens the first round of the sample set of seven criteria.
fn board(page: &mut Page) {
    board_of(page, &["sạch ma túy", "drug-free"]);
}

/// Opens the first round of the set whose name has one of these words in it.
fn board_of(page: &mut Page, names: &[&str]) {
    page.types("4n");
    let place = page
        .screen()
        .lines()
        .position(|line| {
            let line = line.to_lowercase();
            names.iter().any(|name| line.contains(name))
        })
        .expect("the sample is on the shelf");
    let first = page
        .screen()
        .lines()
        .position(|line| line.contains("▸"))
        .expect("a row in hand");
    for _ in first..place {
        page.key(crossterm::event::KeyCode::Down);
    }
    page.types("\n");
    page.ctrl('s');
}

#[test]
fn a_round_of_the_seven_is_opened_and_a_paper_hung_in_four_keys() {
    let mut page = Page::open(with_papers(), "vi", (80, 24));
    board(&mut page);
    page.sees("0/7");
    page.types("c50\n");
    page.sees("50/KH-UBND");
    page.ctrl('z');
    let screen = page.screen();
    assert!(!screen.contains("Minh chứng: 50/KH-UBND"), "{screen}");
}

#[test]
fn the_papers_of_a_model_are_offered_first_for_a_criterion_about_models() {
    let mut office = with_papers();
    let model = Row::new()
        .with("name", "Camera")
        .with("kind", "camera")
        .with("started_on", "2026-01-05");
    let change = Change::new::<Initiative>(model);
    let model = office.run(Command::save(change)).expect("a model").ids[0];
    let step = Row::new()
        .with("initiative", model)
        .with("step", "so_ket")
        .with("done_on", "2026-06-30")
        .with("document", 2_i64);
    let change = Change::new::<InitiativeStep>(step);
    office.run(Command::save(change)).expect("a step");
    let mut page = Page::open(office, "vi", (80, 24));
    board_of(&mut page, &["xã, phường đạt"]);
    let on_models = |page: &mut Page| {
        let screen = page.screen();
        screen
            .lines()
            .any(|line| line.contains('▸') && line.contains("mô hình"))
    };
    for _ in 0..20 {
        if on_models(&mut page) {
            break;
        }
        page.key(crossterm::event::KeyCode::Down);
    }
    page.types("c").sees("12/NQ-ĐU");
    page.sees("(Camera)");
    let screen = page.screen();
    let place = |words: &str| screen.lines().position(|line| line.contains(words));
    assert!(place("12/NQ-ĐU") < place("50/KH-UBND"), "{screen}");
}

#[test]
fn a_verdict_against_the_proposal_asks_for_a_sentence() {
    let mut page = Page::open(with_papers(), "vi", (80, 24));
    board(&mut page);
    page.key(crossterm::event::KeyCode::Down).types(" ");
    page.types("dat\n");
    let screen = page.screen();
    assert!(
        screen.contains("1/7") || screen.contains("Vì sao"),
        "{screen}"
    );
}

#[test]
fn boards_and_their_windows_stand_at_any_size() {
    for size in [(1, 1), (40, 10), (60, 20), (80, 24), (120, 40)] {
        let mut page = Page::open(with_papers(), "vi", size);
        page.types("4n\n");
        page.ctrl('s').screen();
        page.types("t").screen();
        page.key(crossterm::event::KeyCode::Esc).types("m").screen();
        page.key(crossterm::event::KeyCode::Esc).types("c").screen();
    }
}

#[test]
fn the_board_looks_like_this() {
    for (language, size) in [("vi", (80, 24)), ("en", (80, 24)), ("vi", (120, 40))] {
        let mut page = Page::open(with_papers(), language, size);
        board(&mut page);
        page.key(crossterm::event::KeyCode::F(5));
        insta::assert_snapshot!(format!("board-{language}-{}", size.0), page.screen());
    }
}

/// A paper of another year that hangs on a criterion is seen, and it is said that it does not count.
#[test]
fn a_paper_outside_the_round_is_told() {
    let mut office = empty_office();
    let row = Row::new()
        .with("number", "9/KH-UBND")
        .with("title", "Kế hoạch năm trước")
        .with("issued_on", "2024-02-20");
    let saved = office.run(Command::save(Change::new::<Document>(row)));
    saved.expect("saved");
    let mut page = Page::open(office, "vi", (80, 24));
    board(&mut page);
    page.types("c9\n")
        .sees("minh chứng 0/3; 1 văn bản ngoài kỳ của đợt, chưa tính");
    page.sees("Minh chứng: 9/KH-UBND");
}

/// A step down the board changes two lines of the list; the room below, which tells of the criterion in hand, follows when the cursor rests.
#[test]
fn what_follows_the_cursor_is_drawn_when_it_rests() {
    let mut page = Page::open(with_papers(), "vi", (80, 24));
    board(&mut page);
    page.key(crossterm::event::KeyCode::Down);
    let before = page.screen();
    let changed = |now: &str| {
        let pairs = before.lines().zip(now.lines());
        pairs.filter(|(was, is)| was != is).count()
    };
    page.desk().take_changed();
    page.key(crossterm::event::KeyCode::Down);
    assert!(page.desk().take_step());
    page.desk().set_on_the_way(true);
    assert_eq!(changed(&page.screen()), 2);
    page.desk().set_on_the_way(false);
    assert!(page.desk().take_changed());
    assert!(changed(&page.screen()) > 2);
    page.types("?");
    assert!(!page.desk().take_step());
}
