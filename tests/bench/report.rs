//! What a report of ten years costs: a big commune of 100 teams and 3,000 members who were marked 200,000 times.

use std::path::Path;
use std::time::Instant;

use chrono::{Months, NaiveDate};
use tuquan::domain::command::{Change, Command};
use tuquan::domain::form::{Record, Row, Say};
use tuquan::domain::meeting::{Attendance, Meeting, MeetingTeam};
use tuquan::domain::person::{Membership, Person};
use tuquan::domain::place::Hamlet;
use tuquan::domain::team::Team;
use tuquan::office::{Clock, Office, Who, demo};
use tuquan::report::issue::Desk;
use tuquan::report::shelf::Shelf;
use tuquan::report::write::{Format, Screen, lines, write};

use super::measure::{ms, row};

const TEAMS: usize = 100;
const MEMBERS: usize = 30;
const MEETINGS: u32 = 67;

fn fill<R: Record>(office: &mut Office, rows: impl Iterator<Item = Row>) -> Vec<i64> {
    let rows: Vec<Row> = rows.collect();
    let mut ids = Vec::with_capacity(rows.len());
    for rows in rows.chunks(5_000) {
        let changes = rows.iter().cloned().map(Change::new::<R>).collect();
        let done = office.run(Command::save_all(changes, Say::new("op-save")));
        ids.extend(done.expect("saved").ids);
    }
    ids
}

/// A name of letters for every number.
fn name(number: usize) -> String {
    let letter = |digit: usize| char::from(b'a' + (digit % 26) as u8);
    let word: String = [number / 676, number / 26, number]
        .map(letter)
        .iter()
        .collect();
    format!("Nguyễn Văn {word}")
}

fn book(path: &Path) -> Office {
    let who = Who {
        name: "hoa".into(),
        account: "hoa".into(),
    };
    let day = NaiveDate::from_ymd_opt(2026, 11, 22).and_then(|day| day.and_hms_opt(9, 0, 0));
    let clock = Clock::Still(day.expect("an hour"));
    let card = demo::card().expect("a card");
    let mut office = Office::create(path.to_path_buf(), &card, who, clock, true).expect("a book");
    let first = NaiveDate::from_ymd_opt(2016, 1, 5).expect("a day");
    let hamlet = |place| {
        Row::new()
            .with("name", format!("Thôn {place}"))
            .with("kind", "thon")
            .with("valid_from", first)
    };
    let hamlets = fill::<Hamlet>(&mut office, (1..=10).map(hamlet));
    let team = |place: usize| {
        Row::new()
            .with("name", format!("Tổ {place}"))
            .with("kind", "khac")
            .with("hamlet", hamlets[place % 10])
            .with("founded_on", first)
    };
    let teams = fill::<Team>(&mut office, (0..TEAMS).map(team));
    let person = |place| Row::new().with("name", name(place));
    let people = fill::<Person>(&mut office, (0..TEAMS * MEMBERS).map(person));
    let spell = |place: usize| {
        Row::new()
            .with("person", people[place])
            .with("team", teams[place / MEMBERS])
            .with(
                "role",
                if place.is_multiple_of(MEMBERS) {
                    "to_truong"
                } else {
                    "to_vien"
                },
            )
            .with("joined", first)
    };
    fill::<Membership>(&mut office, (0..people.len()).map(spell));
    for (place, team) in teams.iter().enumerate() {
        let meeting = |number: u32| {
            Row::new()
                .with("kind", "hop_to")
                .with("title", "Họp tổ")
                .with("held_on", first + Months::new(number * 130 / MEETINGS))
        };
        let meetings = fill::<Meeting>(&mut office, (0..MEETINGS).map(meeting));
        let of_team = |meeting: &i64| Row::new().with("meeting", *meeting).with("team", *team);
        fill::<MeetingTeam>(&mut office, meetings.iter().map(of_team));
        let members = &people[place * MEMBERS..(place + 1) * MEMBERS];
        let marks = meetings.iter().flat_map(|meeting| {
            members.iter().enumerate().map(move |(seat, person)| {
                let state = if seat % 7 == 3 { "vang" } else { "co_mat" };
                Row::new()
                    .with("meeting", *meeting)
                    .with("person", *person)
                    .with("state", state)
            })
        });
        fill::<Attendance>(&mut office, marks);
    }
    office
}

/// A number of `/proc/self/status` in KiB; 0 where there is none.
fn memory(what: &str) -> u64 {
    let text = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = text.lines().find(|line| line.starts_with(what));
    line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok())
        .unwrap_or_default()
}

pub(super) fn measure(folder: &Path) {
    let path = folder.join("report.db");
    let begun = Instant::now();
    drop(book(&path));
    println!(
        "a commune of {TEAMS} teams, {} members, {} marks",
        TEAMS * MEMBERS,
        TEAMS * MEMBERS * MEETINGS as usize
    );
    row(
        "  made in",
        &format!("{:.0} s", begun.elapsed().as_secs_f64()),
        "",
    );
    let day = NaiveDate::from_ymd_opt(2026, 11, 22).and_then(|day| day.and_hms_opt(9, 0, 0));
    let clock = Clock::Still(day.expect("an hour"));
    let office = Office::open(path, Who::default(), clock, true).expect("opened");
    let shelf = Shelf::of(&office);
    let page = Screen {
        width: 80,
        ascii: false,
    };
    for (template, period) in [
        ("nam", "2026"),
        ("thang", "2026-10"),
        ("tong-ket", "2017..2026"),
    ] {
        let template = shelf.find(template).expect("a template");
        let period = office
            .handbook()
            .period(&template.scheme, period)
            .expect("a period");
        let before = memory("VmRSS");
        // The high-water mark begins anew where the system lets it.
        let _ = std::fs::write("/proc/self/clear_refs", "5");
        let begun = Instant::now();
        let desk = Desk::open(&office, template, &period).expect("a report");
        let draft = desk.compose(&office).expect("composed");
        let shown = lines(&draft.paper, page).len();
        let screen = begun.elapsed();
        row(
            &format!("report {} {} to screen", template.code, period.name),
            &format!("{:.0} ms, {shown} lines", ms(screen)),
            "≤ 300 ms",
        );
        let docx = write(&draft.paper, Format::Docx).expect("written");
        row(
            "  to .docx",
            &format!("{:.0} ms, {} kB", ms(begun.elapsed()), docx.len() / 1_000),
            "≤ 1 s",
        );
        let begun = Instant::now();
        write(&draft.paper, Format::Xlsx).expect("written");
        row(
            "  .xlsx of it",
            &format!("{:.0} ms", ms(begun.elapsed())),
            "",
        );
        row(
            "  memory at its highest",
            &format!("{} KiB, {before} KiB before", memory("VmHWM")),
            "≤ 2 × before",
        );
    }
}
