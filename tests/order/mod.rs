//! The order of the paper books: people by given name, then middle, then family name; teams with their numbers by value. The same in
//! code, in the registers SQLite gives, and in what is exported. The list of people was ordered by another hand than this program.

use tuquan::domain::command::{Change, Command};
use tuquan::domain::form::{Kind, Record, Row, Say};
use tuquan::domain::kinds;
use tuquan::domain::person::{Membership, Person};
use tuquan::domain::place::Hamlet;
use tuquan::domain::team::Team;
use tuquan::domain::text::{name_order_key, order_key};
use tuquan::office::export::{Form, Sheet, export};
use tuquan::office::{Office, Query};
use tuquan::report::books::{self, Span};
use tuquan::report::write::{Format, write};
use tuquan::sheet::{names_of_bytes, read_bytes};

use crate::support::page::empty_office;

fn people() -> Vec<&'static str> {
    include_str!("people.txt").lines().collect()
}

fn teams() -> Vec<&'static str> {
    include_str!("teams.txt").lines().collect()
}

/// Always the same disorder.
fn disorder<'a>(list: &[&'a str]) -> Vec<&'a str> {
    let mut mixed = list.to_vec();
    let half = mixed.len() / 2;
    mixed.rotate_left(half);
    mixed.reverse();
    mixed.swap(0, half);
    mixed
}

#[test]
fn keys_order_people_and_teams() {
    for (list, key) in [
        (people(), name_order_key as fn(&str) -> String),
        (teams(), order_key),
    ] {
        let mut sorted = disorder(&list);
        sorted.sort_by_key(|name| key(name));
        assert_eq!(sorted, list);
    }
}

fn keeps<R: Record>(office: &mut Office, names: &[&str], more: &Row) {
    let row = |name: &&str| Change::new::<R>(Row::new().with("name", *name).over(more));
    let changes = names.iter().map(row).collect();
    office
        .run(Command::save_all(changes, Say::new("op-save")))
        .expect("saved");
}

fn register(office: &Office, kind: &Kind) -> Vec<String> {
    let mut query = Query {
        limit: 7,
        ..Query::default()
    };
    let mut names = Vec::new();
    loop {
        let page = office.ask().page(kind, &query).expect("a page");
        let Some((key, last)) = page.rows.last() else {
            return names;
        };
        query.start = tuquan::office::Start::After(key.clone(), last.id);
        let shown = page.rows.iter();
        names.extend(shown.map(|(_, stored)| stored.row.get("name").text().to_owned()));
    }
}

#[test]
fn registers_page_by_page_and_exports_keep_the_order() {
    let mut office = empty_office();
    let teams = teams();
    keeps::<Person>(&mut office, &disorder(&people()), &Row::new());
    keeps::<Hamlet>(
        &mut office,
        &["Thôn Đông"],
        &Row::new().with("kind", "thon"),
    );
    let within = Row::new()
        .with("kind", "to_nhan_dan_tu_quan")
        .with("hamlet", 1);
    keeps::<Team>(&mut office, &disorder(&teams), &within);
    assert_eq!(register(&office, kinds::of::<Person>()), people());
    assert_eq!(register(&office, kinds::of::<Team>()), teams);
    for (kind, names) in [(Person::KIND, people()), (Team::KIND, teams)] {
        let table = export(&office, kind, None, true).expect("exported").json();
        let text = table.to_string();
        let places: Vec<usize> = names
            .iter()
            .map(|name| text.find(&format!("\"{name}\"")).expect("it stands there"))
            .collect();
        assert!(places.is_sorted(), "{kind}");
    }
}

/// Every text that stands alone in a cell or a paragraph of a written file, in the order of the file.
fn texts(name: &str, bytes: &[u8]) -> Vec<String> {
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    if ending == "docx" {
        let mut parts = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("a document");
        let mut body = parts.by_name("word/document.xml").expect("its text");
        let xml = std::io::read_to_string(&mut body).expect("read");
        let runs = xml.split("<w:t").skip(1);
        let texts = runs.filter_map(|run| run.split_once('>')?.1.split_once('<'));
        return texts.map(|(text, _)| text.to_owned()).collect();
    }
    if ending == "md" {
        let text = std::str::from_utf8(bytes).expect("text");
        let cells = text.split(['|', '\n']);
        return cells.map(|cell| cell.trim().to_owned()).collect();
    }
    let sheets = names_of_bytes(name, bytes).expect("sheets");
    let read = |sheet: &String| read_bytes(name, bytes, Some(sheet)).expect("a table");
    let rows = sheets.iter().flat_map(|sheet| read(sheet).rows);
    rows.flat_map(|row| row.cells)
        .filter_map(|cell| cell.text().map(str::to_owned))
        .collect()
}

#[track_caller]
fn stand_in_order(what: &str, found: &[String], names: &[&str]) {
    let listed: Vec<&str> = found
        .iter()
        .map(String::as_str)
        .filter(|text| names.contains(text))
        .collect();
    assert_eq!(listed, names, "{what}: {found:?}");
}

#[test]
fn books_and_exported_files_keep_the_order_in_every_format() {
    let mut office = empty_office();
    let (teams, people) = (teams(), people());
    keeps::<Person>(&mut office, &disorder(&people), &Row::new());
    keeps::<Hamlet>(&mut office, &["Ấp Tây"], &Row::new().with("kind", "ap"));
    let within = Row::new()
        .with("kind", "to_nhan_dan_tu_quan")
        .with("hamlet", 1)
        .with("founded_on", "2020-01-01");
    keeps::<Team>(&mut office, &disorder(&teams), &within);
    let seat = |person: usize| {
        let seat = Row::new().with("team", 1).with("joined", "2021-01-01");
        Change::new::<Membership>(seat.with("person", person as i64 + 1))
    };
    let seats = (0..people.len()).map(seat).collect();
    office
        .run(Command::save_all(seats, Say::new("op-save")))
        .expect("seated");
    let span = Span {
        from: day("2026-01-01"),
        to: day("2026-11-22"),
    };
    for (code, names) in [("teams", &teams), ("members", &people)] {
        let paper = books::find(code).expect("a book").paper(&office, span);
        let paper = paper.expect("made");
        for format in ["docx", "xlsx", "csv", "md"] {
            let bytes = write(&paper, Format::of(format).expect("a format")).expect("written");
            let name = format!("{code}.{format}");
            stand_in_order(&name, &texts(&name, &bytes), names);
        }
    }
    let folder = tempfile::tempdir().expect("a folder");
    let say = |say: &Say| say.key.to_string();
    for (kind, names) in [("person", &people), ("team", &teams), ("member", &people)] {
        let table = export(&office, kind, None, true).expect("exported");
        for ending in ["xlsx", "csv"] {
            let name = format!("{kind}.{ending}");
            let path = folder.path().join(&name);
            let sheet = Sheet {
                table: &table,
                form: Form::of_path(&path),
                say: &say,
            };
            office
                .send_out(&sheet, &table.exit(String::new()), &path, false)
                .expect("written");
            let bytes = std::fs::read(&path).expect("read");
            stand_in_order(&name, &texts(&name, &bytes), names);
        }
    }
}

fn day(written: &str) -> chrono::NaiveDate {
    written.parse().expect("a day")
}
