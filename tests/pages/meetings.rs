//! The nightly job by keys alone: what is expected, the attendance sheet, the numbers beside the names, the minutes.

use crossterm::event::KeyCode;
use tuquan::domain::command::{Change, Command};
use tuquan::domain::form::{Record, Row};
use tuquan::domain::kinds;
use tuquan::domain::meeting::{Attendance, Meeting, MeetingTeam, Tally, Task};
use tuquan::domain::person::{Membership, Person};
use tuquan::domain::place::Hamlet;
use tuquan::domain::team::Team;
use tuquan::office::Office;
use tuquan::ui::desk::Sight;
use tuquan::ui::look::Palette;

use crate::support::page::{Page, empty_office};

const NAMES: [(&str, &str); 14] = [
    ("Vũ Thị Ánh", "to_vien"),
    ("Trần Văn Bách", "to_pho"),
    ("Lê Đình Cường", "to_vien"),
    ("Phạm Ngọc Dung", "to_vien"),
    ("Đỗ Văn Đạt", "to_vien"),
    ("Nguyễn Thị Hảo", "to_truong"),
    ("Bùi Văn Khánh", "to_vien"),
    ("Ngô Thị Lan", "to_vien"),
    ("Đặng Văn Minh", "to_vien"),
    ("Hồ Thị Nga", "to_vien"),
    ("Dương Văn Phúc", "to_vien"),
    ("Lý Thị Quyên", "to_vien"),
    ("Mai Văn Sơn", "to_vien"),
    ("Hoàng Văn Vinh", "to_vien"),
];

pub(crate) fn add<R: Record>(office: &mut Office, row: Row) -> i64 {
    let done = office.run(Command::save(Change::new::<R>(row)));
    done.expect("saved").id().expect("a row")
}

/// Five teams: the first with fourteen members and a task left from October, the others with nobody.
pub(crate) fn with_teams() -> Office {
    let mut office = empty_office();
    let hamlet = Row::new()
        .with("name", "KP Yên Lập")
        .with("kind", "khu_pho");
    let hamlet = add::<Hamlet>(&mut office, hamlet);
    let team = |number: usize| {
        Row::new()
            .with("name", format!("Tổ {number} · KP Yên Lập"))
            .with("hamlet", hamlet)
            .with("founded_on", "2024-03-03")
    };
    let teams: Vec<i64> = (5..10)
        .map(|number| add::<Team>(&mut office, team(number)))
        .collect();
    for (name, role) in NAMES {
        let person = add::<Person>(&mut office, Row::new().with("name", name));
        let seat = Row::new()
            .with("person", person)
            .with("team", teams[0])
            .with("role", role)
            .with("joined", "2024-05-01");
        add::<Membership>(&mut office, seat);
    }
    let october = Row::new()
        .with("title", "Họp tổ tháng 10/2026")
        .with("held_on", "2026-10-20")
        .with("starts", "19:30")
        .with("ends", "20:45")
        .with("place", "Nhà văn hóa KP Yên Lập")
        .with("chair", "Nguyễn Thị Hảo")
        .with("secretary", "Trần Văn Bách");
    let october = add::<Meeting>(&mut office, october);
    let link = Row::new().with("meeting", october).with("team", teams[0]);
    add::<MeetingTeam>(&mut office, link);
    let task = Row::new()
        .with("title", "Lắp đèn ngõ 12")
        .with("owner", "Đỗ Văn Đạt")
        .with("due", "2026-11-30")
        .with("meeting", october)
        .with("team", teams[0]);
    add::<Task>(&mut office, task);
    office
}

/// The sheet of the first team, which is found by typing a part of its name.
pub(crate) fn sheet(page: &mut Page) {
    page.types("3/to 5\n");
}

fn newest(page: &mut Page) -> (i64, Row) {
    let office = page.desk().office().expect("an office");
    let rows = office.ask().all(kinds::of::<Meeting>()).expect("meetings");
    let newest = rows.into_iter().max_by_key(|row| row.id).expect("one");
    (newest.id, newest.row)
}

fn linked(page: &mut Page, kind: &'static str, meeting: i64) -> Vec<Row> {
    let office = page.desk().office().expect("an office");
    let kind = kinds::find(kind).expect("a kind");
    let rows = office.ask().linked(kind, "meeting", meeting);
    rows.expect("rows").into_iter().map(|row| row.row).collect()
}

fn states(page: &mut Page, meeting: i64) -> Vec<String> {
    let rows = linked(page, Attendance::KIND, meeting);
    let mut states: Vec<String> = rows
        .iter()
        .map(|row| row.get("state").text().to_owned())
        .collect();
    states.sort();
    states
}

#[test]
fn an_evening_is_saved_with_exceptions_guests_and_a_decision() {
    let mut page = Page::open(with_teams(), "vi", (80, 24));
    sheet(&mut page);
    page.sees("14 ✓ Hoàng Văn Vinh").sees("Lắp đèn ngõ 12");
    page.types("3v5p7kg5\naQuét ngõ\n5\n30\n");
    page.sees("11/14 = 78,6 %")
        .sees("V Lê Đình Cường")
        .sees("chưa lưu: 5");
    page.ctrl('s').sees("11/14 có mặt");
    let (meeting, row) = newest(&mut page);
    assert_eq!(row.get("title").text(), "Họp tổ tháng 11/2026");
    assert_eq!(row.get("guests").int(), Some(5));
    assert_eq!(row.get("chair").text(), "Nguyễn Thị Hảo");
    let states = states(&mut page, meeting);
    assert_eq!(states.len(), 14);
    assert_eq!(states.iter().filter(|state| *state == "co_mat").count(), 11);
    let tasks = linked(&mut page, Task::KIND, meeting);
    assert_eq!(tasks[0].get("owner").text(), "Đỗ Văn Đạt");
    assert_eq!(tasks[0].get("due").text(), "2026-11-30");
}

#[test]
fn marks_are_taken_back_one_by_one_before_saving() {
    let mut page = Page::open(with_teams(), "vi", (80, 24));
    sheet(&mut page);
    page.types("3v/dat\np");
    page.sees("P Đỗ Văn Đạt").sees("chưa lưu: 2");
    page.ctrl('z').sees("✓ Đỗ Văn Đạt").sees("V Lê Đình Cường");
    page.ctrl('z').sees("chưa lưu: 0");
    page.key(KeyCode::Esc).sees("Kỳ này");
}

#[test]
fn an_unsaved_sheet_asks_before_it_goes() {
    let mut page = Page::open(with_teams(), "vi", (80, 24));
    sheet(&mut page);
    page.types("3v").key(KeyCode::Esc).sees("chưa lưu?");
    page.types("x").sees("V Lê Đình Cường");
    page.key(KeyCode::Esc).types("b").sees("Kỳ này");
}

#[test]
fn a_carried_task_is_closed_with_a_day_and_a_word() {
    let mut page = Page::open(with_teams(), "vi", (80, 24));
    sheet(&mut page);
    page.key(KeyCode::Up).types(" ");
    page.sees("Ngày xong");
    page.ctrl('s').sees("Kết quả");
    page.types("Đã lắp 04 đèn").ctrl('s');
    page.sees("chưa lưu: 1").ctrl('s');
    let office = page.desk().office().expect("an office");
    let open = office.ask().open_tasks(1).expect("tasks");
    assert!(open.is_empty(), "{open:?}");
}

#[test]
fn counters_and_walk_ins_go_with_the_sheet() {
    let mut page = Page::open(with_teams(), "vi", (80, 24));
    sheet(&mut page);
    page.types("wTạ Thị Yến\nw\nh20\n40\n \nPhụ nữ 12\n");
    page.sees("Tạ Thị Yến").sees("~[    40]").sees("15/15");
    page.ctrl('s').sees("15/15 có mặt");
    let (meeting, row) = newest(&mut page);
    assert_eq!(row.get("households").int(), Some(20));
    assert_eq!(row.get("estimate").int(), Some(1));
    assert_eq!(row.get("guests").int(), Some(1));
    let tallies = linked(&mut page, Tally::KIND, meeting);
    assert_eq!(tallies[0].get("count").int(), Some(12));
    assert_eq!(states(&mut page, meeting).len(), 15);
}

#[test]
fn a_saved_sheet_opens_with_its_marks_and_is_changed() {
    let mut page = Page::open(with_teams(), "vi", (80, 24));
    sheet(&mut page);
    page.types("3v").ctrl('s');
    page.key(KeyCode::Enter).sees("V Lê Đình Cường");
    page.types("3 ").sees("✓ Lê Đình Cường").ctrl('s');
    let (meeting, _) = newest(&mut page);
    assert_eq!(states(&mut page, meeting), vec!["co_mat"; 14]);
}

#[test]
fn did_not_meet_takes_two_keys() {
    let mut page = Page::open(with_teams(), "vi", (80, 24));
    page.types("3/to 6").key(KeyCode::Tab).types("o2");
    page.sees("không họp").sees("Bận mùa vụ");
    page.types("\n").sees("Tổ 6");
    page.ctrl('s').sees("đã họp 1");
}

#[test]
fn a_stack_of_sheets_goes_on_a_month_later() {
    let mut page = Page::open(with_teams(), "vi", (80, 24));
    sheet(&mut page);
    page.types("d15/8\n").ctrl('g').types("3v").ctrl('s');
    page.sees("đã lưu 1 phiếu")
        .sees("15/09/2026")
        .sees("chưa lưu: 0");
    page.ctrl('s').sees("chưa sửa gì");
    page.ctrl('s').sees("đã lưu 2 phiếu").sees("27/28");
}

#[test]
fn an_event_is_only_counted() {
    let mut page = Page::open(with_teams(), "vi", (80, 24));
    page.types("3ntuyen truyen\n").sees("Buổi tuyên truyền");
    for _ in 0..20 {
        if page.screen().contains("▸ Tổng số người dự") {
            break;
        }
        page.key(KeyCode::Down);
    }
    page.types("128").ctrl('s');
    page.key(KeyCode::Tab).sees("128");
    let (_, row) = newest(&mut page);
    assert_eq!(row.get("kind").text(), "tuyen_truyen");
}

#[test]
fn a_joint_meeting_takes_another_team() {
    let mut page = Page::open(with_teams(), "vi", (80, 24));
    sheet(&mut page);
    page.types("nTổ 6\n").sees("Tổ 5 · KP Yên Lập + Tổ 6");
    page.ctrl('s');
    let (meeting, _) = newest(&mut page);
    assert_eq!(linked(&mut page, MeetingTeam::KIND, meeting).len(), 2);
}

#[test]
fn minutes_are_made_of_the_record_and_keep_what_was_written() {
    let mut page = Page::open(with_teams(), "vi", (80, 24));
    sheet(&mut page);
    page.types("3v5p").ctrl('s');
    page.types("\n").types("b").sees("BIÊN BẢN");
    page.types("e").sees("Diễn biến");
    page.key(KeyCode::Tab)
        .types("Tổ trưởng nêu kế hoạch quý IV")
        .ctrl('s');
    page.key(KeyCode::Down);
    page.key(KeyCode::End)
        .sees("Tổ trưởng nêu kế hoạch quý IV")
        .sees("THƯ KÝ");
}

#[test]
fn the_meetings_look_like_this() {
    for (language, size) in [
        ("vi", (80, 24)),
        ("en", (80, 24)),
        ("vi", (120, 40)),
        ("en", (120, 40)),
        ("vi", (60, 20)),
    ] {
        let mut page = Page::open(with_teams(), language, size);
        page.types("3");
        insta::assert_snapshot!(format!("meetings-{language}-{}", size.0), page.screen());
        sheet(&mut page);
        page.types("3v5p7kg5\n");
        insta::assert_snapshot!(format!("roll-{language}-{}", size.0), page.screen());
        page.types("h");
        insta::assert_snapshot!(format!("counters-{language}-{}", size.0), page.screen());
        page.key(KeyCode::Esc).ctrl('s');
        page.types("\nb");
        insta::assert_snapshot!(format!("minutes-{language}-{}", size.0), page.screen());
    }
}

#[test]
fn every_window_of_the_meetings_stands_at_any_size() {
    for size in [(1, 1), (20, 5), (40, 10), (60, 20), (80, 24), (200, 60)] {
        for palette in [Palette::Mono, Palette::Sixteen] {
            let sight = Sight {
                palette,
                ascii: palette == Palette::Mono,
                ..Sight::default()
            };
            let mut page = Page::seen(with_teams(), "vi", size, sight);
            page.types("3").screen();
            page.types("o").screen();
            page.key(KeyCode::Esc).types("/to 5\n").screen();
            for keys in ["h", "a", "g", "/x", "e", "n"] {
                page.types(keys).screen();
                page.key(KeyCode::Esc);
            }
            page.ctrl('s').screen();
            page.types("\nb").screen();
        }
    }
}

/// After a sheet is saved the cursor stands on the next team without an answer, and what was taken back says how it is given again.
#[test]
fn one_sheet_after_the_other_and_what_undo_says() {
    let mut office = with_teams();
    let person = add::<Person>(&mut office, Row::new().with("name", "Trần Thị Sáu"));
    let seat = Row::new()
        .with("person", person)
        .with("team", 2_i64)
        .with("role", "to_truong")
        .with("joined", "2024-03-03");
    add::<Membership>(&mut office, seat);
    let mut page = Page::open(office, "vi", (80, 24));
    page.types("3").sees("▸ · chưa họp    Tổ 6");
    page.key(KeyCode::Enter).ctrl('s');
    page.sees("Ctrl-Z hoàn tác").sees("▸ · chưa họp    Tổ 7");
    page.types("u").sees("Ctrl-Y làm lại");
    page.types("U").sees("Ctrl-Z hoàn tác");
}

/// What a register is narrowed to is told whole by help, however narrow the window.
#[test]
fn help_tells_what_a_register_is_narrowed_to() {
    let mut page = Page::open(with_teams(), "vi", (60, 20));
    page.types("2").types("d").types("1/1/2025\n");
    page.key(KeyCode::F(1)).sees("01/01/2025");
    page.sees("5 dòng");
}
