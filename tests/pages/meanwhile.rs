//! What a colleague does while a page is open: nothing of his is lost, and nothing of mine goes to another row than the one I saw.

use crossterm::event::KeyCode;
use tuquan::domain::command::{Change, Command, Merge};
use tuquan::domain::form::{Record, Row};
use tuquan::domain::initiative::Initiative;
use tuquan::domain::kinds;
use tuquan::domain::meeting::Meeting;
use tuquan::domain::opinion::Opinion;
use tuquan::domain::person::{Membership, Person};
use tuquan::domain::place::Hamlet;
use tuquan::office::{Office, Who};

use super::meetings::add;

use crate::support::colleague::Colleague;
use crate::support::page::Page;

/// The training commune with the screen of that name open.
fn opened(name: &str) -> Page {
    let mut page = Page::training("vi", (120, 40));
    page.ctrl('k').types(name).types("\n");
    page
}

/// Nam at the book that lies on the desk.
fn nam(page: &mut Page) -> Office {
    let office = page.desk().office().expect("an office");
    let who = Who {
        name: "nam".into(),
        account: "nam".into(),
    };
    Office::open(office.place().clone(), who, office.clock(), false).expect("opened")
}

/// The names of the rows that are in no bin.
fn standing<R: Record>(page: &mut Page) -> Vec<String> {
    let kind = kinds::of::<R>();
    let office = page.desk().office().expect("an office");
    let all = office.ask().all(kind).expect("rows");
    all.iter().map(|stored| (kind.label)(&stored.row)).collect()
}

/// The name in the row in hand; the mark before it and the other columns are cut off.
fn in_hand(page: &mut Page) -> String {
    let screen = page.screen();
    let line = screen.lines().find(|line| line.starts_with('▸'));
    line.unwrap_or_else(|| panic!("no row in hand:\n{screen}"))
        .to_owned()
}

/// The window asks for one row; a colleague's new row moves the list before the yes.
fn the_named_row_goes<R: Record>(page: &mut Page, name: &str, theirs: Row) {
    let before = standing::<R>(page);
    assert!(before.contains(&name.to_owned()), "{before:?}");
    page.types("x").sees("Bỏ").sees(name);
    add::<R>(&mut nam(page), theirs);
    page.types("g");
    let after = standing::<R>(page);
    assert!(!after.contains(&name.to_owned()), "{name} still stands");
    assert_eq!(after.len(), before.len(), "one came, one went");
}

#[test]
fn the_row_named_by_the_window_goes_whatever_a_colleague_added_above() {
    let mut page = opened("Ý kiến của nhân dân");
    let all = standing::<Opinion>(&mut page);
    let line = in_hand(&mut page);
    let name = all
        .iter()
        .find(|name| line.contains(name.as_str()))
        .expect("its name");
    let theirs = Row::new()
        .with("title", "Ý kiến gấp của Nam")
        .with("received_on", "2026-01-02")
        .with("due", "2026-01-03");
    the_named_row_goes::<Opinion>(&mut page, name, theirs);

    let mut page = Page::training("vi", (120, 40));
    page.types("5");
    let all = standing::<Initiative>(&mut page);
    let line = in_hand(&mut page);
    let name = all
        .iter()
        .find(|name| line.contains(name.as_str()))
        .expect("its name");
    let theirs = Row::new()
        .with("name", "A mô hình của Nam")
        .with("started_on", "2026-01-02");
    the_named_row_goes::<Initiative>(&mut page, name, theirs);

    let hamlet = |name: &str| Row::new().with("name", name).with("kind", "thon");
    let mut page = Page::training("vi", (120, 40));
    add::<Hamlet>(&mut nam(&mut page), hamlet("Khu 2"));
    page.ctrl('k').types("dia ban\n").sees("▸ Khu 2");
    let (name, theirs) = ("Khu 2", hamlet("Khu 1"));
    the_named_row_goes::<Hamlet>(&mut page, name, theirs);
}

/// Nam's own screen over the same book.
fn beside(page: &mut Page) -> Page {
    Page::open(nam(page), "vi", (120, 40))
}

/// Mine and his are asked about, and what I choose stands.
fn is_asked(page: &mut Page, mine: &str, his: &str) {
    page.sees("Của tôi").sees(mine).sees(his);
    page.types("c").ctrl('s');
}

#[test]
fn a_target_a_colleague_set_since_is_asked_about() {
    for theirs_first in [false, true] {
        let mut page = Page::training("vi", (120, 40));
        let mut other = beside(&mut page);
        if theirs_first {
            other.types("7sc").types("70").ctrl('s');
        }
        page.types("7sc").types("111");
        other.types("7sc").types("222").ctrl('s').sees("222");
        page.key(KeyCode::F(5)).sees("111*");
        page.ctrl('s');
        is_asked(&mut page, "111", "222");
        page.sees("[111]");
        other.key(KeyCode::F(5)).sees("111");
        // Somebody else's cell is no matter of mine.
        page.types("\n").types("5").ctrl('s').sees("5");
    }
}

#[test]
fn words_a_colleague_wrote_over_a_section_are_asked_about() {
    let mut page = Page::training("vi", (120, 40));
    let mut other = beside(&mut page);
    for one in [&mut page, &mut other] {
        one.types("7\ne").types("\n");
    }
    page.types("Câu của Hoa. ");
    other.types("Câu của Nam. ").ctrl('s');
    page.key(KeyCode::F(5)).sees("Câu của Hoa.").ctrl('s');
    is_asked(&mut page, "Câu của Hoa", "Câu của Nam");
    page.types("\n").sees("Câu của Hoa.");
    // Where nothing is typed, his words stand in the box by themselves.
    other.types("\n").sees("Câu của Hoa.");
    page.types("Thêm. ").ctrl('s');
    other.key(KeyCode::F(5)).sees("Thêm.");
}

#[test]
fn a_remark_a_colleague_made_since_is_asked_about() {
    let mut page = Page::training("vi", (120, 40));
    let mut other = beside(&mut page);
    page.types("7\nc").types("Lời của Hoa");
    other
        .types("7\nc")
        .types("Lời của Nam\n")
        .sees("Lời của Nam");
    page.types("\n");
    is_asked(&mut page, "Lời của Hoa", "Lời của Nam");
    page.sees("Lời của Hoa");
}

#[test]
fn a_colleagues_change_of_another_field_is_no_dead_end() {
    let mut page = opened("Ý kiến của nhân dân");
    let mut other = nam(&mut page);
    let kind = kinds::of::<Opinion>();
    let line = in_hand(&mut page);
    let all = other.ask().all(kind).expect("rows");
    let seen = all
        .iter()
        .find(|stored| line.contains(stored.row.get("title").text()))
        .expect("the one in hand");
    page.types("a").sees("Trả lời 1 ý kiến");
    let row = Row::new().with("title", "Tên do Nam sửa");
    let change = Change::of::<Opinion>(seen.id, seen.rev, row);
    other.run(Command::save(change)).expect("saved");
    page.types("Đã trả lời\n").types("88\n").ctrl('s');
    let now = other.ask().row(kind, seen.id).expect("a row").row;
    assert_eq!(now.get("title").text(), "Tên do Nam sửa");
    assert_eq!(now.get("answer").text(), "Đã trả lời", "{}", page.screen());

    let mut page = Page::training("vi", (120, 40));
    page.types("2\n").types("t\n");
    let mut other = nam(&mut page);
    let kind = kinds::of::<Membership>();
    let team = other.ask().all(kind).expect("rows");
    let before: Vec<_> = team
        .iter()
        .filter(|seat| !seat.row.get("left").is_blank())
        .collect();
    for seat in &team {
        let row = Row::new().with("note", "Ghi chú của Nam");
        let change = Change::of::<Membership>(seat.id, seat.rev, row);
        let _ = other.run(Command::save(change));
    }
    page.types("\n").sees("thôi tham gia");
    let after = other.ask().all(kind).expect("rows");
    let left = after.iter().filter(|seat| !seat.row.get("left").is_blank());
    assert_eq!(left.count(), before.len() + 1);
}

#[test]
fn a_reason_goes_to_the_team_it_was_asked_for() {
    let mut page = Page::training("vi", (120, 40));
    page.types("3");
    let line = in_hand(&mut page);
    let team = line.split("  ").nth(1).map(str::trim).expect("a team");
    // Nam answers for it while the window asks Hoa.
    page.types("o").sees("1  Mưa bão");
    let mut other = beside(&mut page);
    other.types("3").sees(team).types("o2");
    page.types("1");
    is_asked(&mut page, "Mưa bão", "Bận mùa vụ");
    let office = page.desk().office().expect("an office");
    let all = office.ask().all(kinds::of::<Meeting>()).expect("rows");
    let newest = all.iter().max_by_key(|stored| stored.id).expect("one");
    let history = office.ask().history(kinds::of::<Meeting>(), newest.id, 9);
    assert_eq!(
        history.expect("lines").len(),
        2,
        "both are about one meeting"
    );
}

#[test]
fn a_merger_is_looked_at_while_a_colleague_writes() {
    let mut page = Page::training("vi", (120, 40));
    let office = page.desk().office().expect("an office");
    let people = office.ask().all(kinds::of::<Person>()).expect("rows");
    let [kept, other] = [0, 1].map(|place: usize| (people[place].id, people[place].rev));
    let merge = Merge {
        kind: Person::KIND,
        kept,
        other,
        row: Row::new(),
        reason: "-".into(),
    };
    let book = office.place().path.clone();
    let colleague = Colleague::holds(&book);
    office.look_at_merge(&merge).expect("looked at");
    colleague.lets_go();
}

#[test]
fn the_step_in_hand_stays_in_hand_when_a_colleague_makes_one() {
    let mut page = opened("lich su cua so");
    page.key(KeyCode::Down).key(KeyCode::Down);
    let line = in_hand(&mut page);
    let row = Row::new().with("name", "Khu của Nam").with("kind", "thon");
    add::<Hamlet>(&mut nam(&mut page), row);
    page.key(KeyCode::F(5)).sees("Khu của Nam");
    assert_eq!(in_hand(&mut page), line);
}
