//! The order of the paper books: people by given name, then middle, then family name; teams with their numbers by value. The same in
//! code, in the registers SQLite gives, and in what is exported. The list of people was ordered by another hand than this program.

use tuquan::domain::command::{Change, Command};
use tuquan::domain::form::{Kind, Record, Row, Say};
use tuquan::domain::kinds;
use tuquan::domain::person::Person;
use tuquan::domain::place::Hamlet;
use tuquan::domain::team::Team;
use tuquan::domain::text::{name_order_key, order_key};
use tuquan::office::export::export;
use tuquan::office::{Office, Query};

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
