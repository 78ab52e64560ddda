//! What a colleague saves comes to every open list by itself: it stands there as on a list opened anew, and the cursor stays on its record.

use std::collections::BTreeMap;

use crossterm::event::KeyCode;
use tuquan::domain::command::{Change, Command, Target};
use tuquan::domain::form::{Kind, Say};
use tuquan::domain::kinds::{self, KINDS};
use tuquan::domain::team::Team;
use tuquan::office::{Office, Who};

use super::lines::go;
use crate::support::page::{Page, clock, training_office};

/// Ways to the lists, as in the law of lines.
const LISTS: &[&str] = &[
    "1",
    "1\n",
    "1→\n",
    "2",
    "2\n",
    "2\n→",
    "2\n→→",
    "2\n→→→→",
    "2\nl",
    "2/to",
    "3",
    "3→",
    "4",
    "4\n",
    "4\nh",
    "4\nt",
    "4\nm",
    "5",
    "5\n",
    "6",
    "6\n",
    "6\n→",
    "7",
    "7\n",
    "7\nk",
    "8",
    "^thung luu\n",
    "^nhat ky\n",
    "^dia ban\n",
    "^dia ban\n\n",
    "^so lieu\n",
    "^cong nhan\n",
    "^y kien\n",
    "^thoi han luu\n",
];

/// A list open on a desk, with the cursor on its last row; of the morning on the first, for its last ones soon give way to newer ones.
fn last_of(page: &mut Page, way: &str) {
    go(page, way);
    if way != "1" {
        page.key(KeyCode::End);
    }
}

/// The row in hand by what names it: its first cells.
fn in_hand(screen: &str) -> Option<String> {
    let line = screen
        .lines()
        .find(|line| line.trim_start().starts_with('▸'))?;
    Some(line.trim_start().chars().take(22).collect())
}

/// The screen without the cursor and without what the frame says of the moment.
fn told(screen: &str) -> Vec<String> {
    let body = screen.lines().skip(1);
    body.map(|line| line.replace('▸', " ").trim_end().to_owned())
        .collect()
}

/// Nam saves a row of every kind that takes one: a second one of the first that stands there.
fn nam_saves(nam: &mut Office) -> BTreeMap<&'static str, bool> {
    let copy = |office: &mut Office, kind: &'static Kind| {
        let all = office.ask().all(kind).expect("rows");
        let first = all.first()?;
        let change = Change {
            kind: kind.name,
            target: Target::New,
            row: first.row.clone(),
            fresh: Vec::new(),
        };
        let saved = Command::save_all(vec![change], Say::new("op-import"));
        Some(office.run(saved).is_ok())
    };
    KINDS
        .iter()
        .filter_map(|kind| Some((kind.name, copy(nam, kind)?)))
        .collect()
}

/// 73: whatever a colleague saves stands on every open list at the next look, and the cursor is where it was.
#[test]
fn every_list_hears_of_a_colleague_and_keeps_its_cursor() {
    let (hoa, folder) = training_office();
    let path = hoa.place().path.clone();
    let who = |name: &str| Who {
        name: name.into(),
        account: name.into(),
    };
    let open = |name: &str| Office::open(&path, who(name), clock(), false).expect("opened");
    let size = (110, 90);
    let mut others = Page::open(open("hoa"), "vi", size);
    go(&mut others, "8");
    let registers = others.screen().lines().count();
    let downs = (0..registers).map(|count| format!("8{}\n", "↓".repeat(count)));
    let ways: Vec<String> = LISTS
        .iter()
        .map(|way| (*way).to_owned())
        .chain(downs)
        .collect();
    let mut desks: Vec<(String, Page, Option<String>)> = Vec::new();
    for way in ways {
        let mut page = Page::open(open("hoa"), "vi", size);
        last_of(&mut page, &way);
        let row = in_hand(&page.screen());
        desks.push((way, page, row));
    }
    let saved = nam_saves(&mut open("nam"));
    let taken = saved.values().filter(|taken| **taken).count();
    assert!(taken > 20, "Nam could save little: {saved:?}");
    let mut complaints = Vec::new();
    for (way, page, row) in &mut desks {
        page.desk().tick();
        let screen = page.screen();
        if in_hand(&screen) != *row {
            complaints.push(format!("{way:?}: the cursor was on {row:?}:\n{screen}"));
        }
        let mut anew = Page::open(open("hoa"), "vi", size);
        last_of(&mut anew, way);
        let anew = anew.screen();
        if told(&screen) != told(&anew) {
            complaints.push(format!("{way:?}: heard nothing:\n{screen}\nanew:\n{anew}"));
        }
    }
    drop(folder);
    assert!(
        complaints.is_empty(),
        "{} lists\n{}",
        complaints.len(),
        complaints.join("\n")
    );
}

/// 73: the record under the cursor gets another name and with it another place: the cursor goes with it.
#[test]
fn the_cursor_goes_with_its_record() {
    let (hoa, _folder) = training_office();
    let path = hoa.place().path.clone();
    let mut page = Page::open(hoa, "vi", (80, 60));
    go(&mut page, "2");
    let kind = kinds::of::<Team>();
    let nam = Who {
        name: "nam".into(),
        account: "nam".into(),
    };
    let mut nam = Office::open(&path, nam, clock(), false).expect("opened");
    let first = nam.ask().all(kind).expect("teams").remove(0);
    let row = first.row.clone();
    page.sees(&format!("▸ {}", row.get("name").text()));
    let change = Change::of::<Team>(
        first.id,
        first.rev,
        tuquan::domain::form::Row::new().with("name", "Tổ Ý"),
    );
    nam.run(Command::save(change)).expect("renamed");
    page.desk().tick();
    page.sees("▸ Tổ Ý");
}
