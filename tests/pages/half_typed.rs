//! What is typed and not saved: it is a draft on every screen, goes by a person's word alone, and comes back where it belongs and nowhere else.

use crossterm::event::KeyCode;
use tuquan::domain::form::{Record, Row};
use tuquan::domain::kinds;
use tuquan::domain::meeting::{Attendance, MeetingTeam, Tally};
use tuquan::domain::person::{Membership, Person};
use tuquan::office::{Office, Stored};

use super::lines::{WAYS, go};
use super::meetings::add;
use crate::support::page::Page;

const WORDS: &str = "bà con đề nghị thay đèn";

/// A second window of the same person over the same book.
fn again(page: &mut Page) -> Page {
    page.desk().keep_drafts();
    Page::open(office(page), "vi", (120, 40))
}

fn office(page: &mut Page) -> Office {
    let office = page.desk().office().expect("an office");
    let (place, who, clock) = (office.place(), office.who(), office.clock());
    Office::open(place.clone(), who.clone(), clock, false).expect("opened")
}

fn all<R: Record>(page: &mut Page) -> Vec<Stored> {
    office(page).ask().all(kinds::of::<R>()).expect("rows")
}

/// The draft of what stands there, the question before it goes, and nothing left of it afterwards.
fn is_kept_and_asked_about(page: &mut Page, of: &str) {
    page.desk().keep_drafts();
    let drafts = page.desk().drafts();
    assert!(!drafts.is_empty(), "{of}: no draft\n{}", page.screen());
    page.key(KeyCode::Esc);
    let screen = page.screen();
    assert!(screen.contains("chưa lưu?"), "{of}: not asked\n{screen}");
    page.types("x");
    assert_eq!(page.desk().drafts(), drafts, "{of}: a no keeps it");
    page.key(KeyCode::Esc).types("b");
    assert_eq!(page.desk().drafts(), [], "{of}: dropped");
    let left = tuquan::office::draft::left(page.desk().office().expect("an office"));
    assert_eq!(left, [], "{of}: forgotten");
}

/// Boxes that look for something, and lose nothing.
const SEARCHES: &[&str] = &[
    "2\n→→→→n",
    "2\nt",
    "2\nc",
    "2/x",
    "2⁶",
    "2i",
    "3n",
    "4\nc",
    "4\n ",
    "^",
    "^to 1",
    "^nhap danh sach\n",
    "^cai dat\n",
];

#[test]
fn words_typed_on_any_screen_are_a_draft_and_asked_about() {
    let mut searches = Vec::new();
    let more = [
        "7\ne\n",
        "2\nn",
        "2\ne",
        "7\nc",
        "^dia ban\nb→→",
        "3/to 5\ng",
    ];
    for way in WAYS.iter().chain(&more) {
        let mut page = Page::training("vi", (120, 40));
        go(&mut page, way);
        page.desk().paste(WORDS);
        let taken = page.screen().contains("bà con đề nghị thay");
        let seeks = taken && page.desk().drafts().is_empty();
        if seeks {
            searches.push(*way);
        } else if taken {
            is_kept_and_asked_about(&mut page, way);
        }
    }
    assert_eq!(
        searches, SEARCHES,
        "a screen that forgets what is typed, or a new search"
    );
}

#[test]
fn numbers_typed_into_the_grid_are_a_draft_and_come_back() {
    let mut page = Page::training("vi", (120, 40));
    page.types("7sc").types("123\n45").sees("45*");
    let mut later = again(&mut page);
    later.types("7sc").sees("123*").sees("45*").sees("bản nháp");
    later.ctrl('s').sees("123").sees("45");
    let mut third = again(&mut later);
    third.types("7sc");
    assert!(!third.screen().contains('*'), "{}", third.screen());
    let mut page = Page::training("vi", (120, 40));
    page.types("7sc").types("123");
    is_kept_and_asked_about(&mut page, "the grid");
}

#[test]
fn words_over_a_section_come_back_over_what_was_seen() {
    let mut page = Page::training("vi", (120, 40));
    page.types("7\ne\n").types("Câu của Hoa. ");
    let mut later = again(&mut page);
    later.types("7\ne\n").sees("Câu của Hoa.").ctrl('s');
    later.types("\n").sees("Câu của Hoa.");
    let left = tuquan::office::draft::left(later.desk().office().expect("an office"));
    assert_eq!(left, []);
}

#[test]
fn a_step_taken_back_by_its_key_leaves_the_form_in_hand_alone() {
    let mut page = Page::training("vi", (120, 40));
    page.ctrl('k').types("dia ban\n");
    page.types("nThôn Một\n").ctrl('s').sees("Thôn Một");
    page.types("n").types("Thôn Hai");
    page.ctrl('z').sees("Thôn Hai").sees("Hoàn tác");
    page.types("\n").ctrl('s').sees("Thôn Hai");
}

#[test]
fn what_was_typed_for_one_thing_does_not_come_back_for_another() {
    let mut page = Page::training("vi", (120, 40));
    page.types("7s").types("e").types("77");
    let mut later = again(&mut page);
    later.types("7s").key(KeyCode::Down).types("e");
    assert!(!later.screen().contains("[77 "), "{}", later.screen());
    later
        .key(KeyCode::Esc)
        .key(KeyCode::Up)
        .types("e")
        .sees("[77 ");
}

#[test]
fn a_member_taken_from_the_book_is_taken_again_from_the_draft() {
    let mut page = Page::training("vi", (120, 40));
    page.types("2\n");
    let screen = page.screen();
    let line = screen
        .lines()
        .find(|line| line.starts_with('▸'))
        .expect("a member");
    let name = line
        .trim_start_matches('▸')
        .trim()
        .split("  ")
        .next()
        .expect("a name")
        .to_owned();
    page.key(KeyCode::Esc).key(KeyCode::Down).types("\nn");
    page.types(&name)
        .key(KeyCode::F(4))
        .sees("Dùng người đã có");
    let people = all::<Person>(&mut page).len();
    let seats = all::<Membership>(&mut page).len();
    // Another team's form knows nothing of it.
    let mut later = again(&mut page);
    later
        .types("2")
        .key(KeyCode::Down)
        .key(KeyCode::Down)
        .types("\nn");
    assert!(!later.screen().contains(&name), "{}", later.screen());
    later
        .key(KeyCode::Esc)
        .key(KeyCode::Esc)
        .key(KeyCode::Up)
        .types("\nn");
    later
        .sees(&name)
        .sees("Dùng người đã có")
        .ctrl('s')
        .sees("Đã thêm 1");
    assert_eq!(all::<Person>(&mut later).len(), people);
    assert_eq!(all::<Membership>(&mut later).len(), seats + 1);
}

#[test]
fn a_sheet_taken_back_from_a_draft_lays_nothing_over_a_colleagues_teams_and_counters() {
    let mut page = Page::training("vi", (120, 40));
    // Marks of Hoa on a saved sheet, then the line is cut.
    go(&mut page, "3→\n");
    page.types("2v1p");
    let drafts = page.desk().drafts();
    let name = drafts
        .first()
        .map(|(form, _)| form.as_str())
        .expect("a draft");
    let meeting = name.strip_prefix("sheet/").and_then(|id| id.parse().ok());
    let meeting: i64 = meeting.unwrap_or_else(|| panic!("{name}"));
    let linked =
        |office: &Office, kind| office.ask().linked(kind, "meeting", meeting).expect("rows");
    let before = office(&mut page);
    let states = |office: &Office| -> Vec<String> {
        let marks = linked(office, kinds::of::<Attendance>());
        let text = |mark: &Stored| mark.row.get("state").text().to_owned();
        marks.iter().map(text).collect()
    };
    let (stood, tallies) = (states(&before), linked(&before, kinds::of::<Tally>()).len());
    let team = linked(&before, kinds::of::<MeetingTeam>())[0]
        .row
        .get("team")
        .int();
    let mut nam = office(&mut page);
    let other = team
        .map(|team| if team == 2 { 3 } else { 2 })
        .expect("a team");
    let row = Row::new().with("meeting", meeting).with("team", other);
    add::<MeetingTeam>(&mut nam, row);
    let row = Row::new()
        .with("meeting", meeting)
        .with("name", "Số của Nam")
        .with("count", 7);
    add::<Tally>(&mut nam, row);
    let mut later = again(&mut page);
    go(&mut later, "3→\n");
    later.ctrl('s').sees("Điểm danh");
    assert_ne!(states(&nam), stood, "Hoa's marks stand");
    assert_eq!(
        linked(&nam, kinds::of::<MeetingTeam>()).len(),
        2,
        "and Nam's team"
    );
    assert_eq!(
        linked(&nam, kinds::of::<Tally>()).len(),
        tallies + 1,
        "and his counter"
    );
}

#[test]
fn an_answer_that_could_not_be_saved_is_there_when_it_is_asked_again() {
    let mut page = Page::training("vi", (120, 40));
    page.types("7\nc").types("Chờ số của cấp trên");
    let mut later = again(&mut page);
    later.types("7\nc").sees("Chờ số của cấp trên").types("\n");
    later.sees("Chờ số của cấp trên");
    let left = tuquan::office::draft::left(later.desk().office().expect("an office"));
    assert_eq!(left, []);
    // Of another figure nothing is known.
    later.key(KeyCode::Down).types("c");
    let screen = later.screen();
    assert!(!screen.contains("[Chờ số"), "{screen}");
}
