//! Personal data: what goes out is written down, one person's data is whole, whoever left long ago is listed and never erased silently.

use tuquan::domain::command::{Change, Command};
use tuquan::domain::form::Row;
use tuquan::domain::kinds;
use tuquan::domain::person::{Membership, Person};
use tuquan::domain::place::Hamlet;
use tuquan::domain::privacy::{DataRequest, Disclosure, DisclosureList, DisclosureWay};
use tuquan::domain::problem::Problem;
use tuquan::domain::team::Team;
use tuquan::office::Office;
use tuquan::office::privacy::Going;

use crate::support::page::empty_office;

fn save(office: &mut Office, change: Change) -> i64 {
    office.run(Command::save(change)).expect("saved").ids[0]
}

/// One person in one team, who left on `left`.
fn member(office: &mut Office, name: &str, left: &str) -> i64 {
    let hamlet = Row::new()
        .with("name", format!("Thôn {name}"))
        .with("kind", "thon");
    let hamlet = save(office, Change::new::<Hamlet>(hamlet));
    let team = Row::new()
        .with("name", format!("Tổ {name}"))
        .with("hamlet", hamlet)
        .with("kind", "to_nhan_dan_tu_quan");
    let team = save(office, Change::new::<Team>(team));
    let person = Row::new().with("name", name).with("phone", "0912345678");
    let person = save(office, Change::new::<Person>(person));
    let spell = Row::new()
        .with("person", person)
        .with("team", team)
        .with("since", "2020-03-03")
        .with("joined", "2020-03-03")
        .with("left", left);
    save(office, Change::new::<Membership>(spell));
    person
}

/// 191: one page with everything that links to the person, where the name stands in free text, and who entered it.
#[test]
fn the_data_of_one_person_is_whole() {
    let mut office = empty_office();
    let person = member(&mut office, "Nguyễn Thị Hảo", "");
    let note = Row::new()
        .with("name", "Thôn 9")
        .with("kind", "thon")
        .with("head", "Nguyễn Thị Hảo");
    save(&mut office, Change::new::<Hamlet>(note));
    let data = office.person_data(person).expect("read");
    assert_eq!(data.person.row.get("phone").text(), "0912345678");
    assert_eq!(
        data.rows
            .iter()
            .map(|(kind, _, rows)| (kind.name, rows.len()))
            .collect::<Vec<_>>(),
        [("membership", 1)]
    );
    assert_eq!(data.steps.len(), 2);
    assert!(
        data.mentions
            .iter()
            .any(|(kind, field, _)| (kind.name, field.name) == ("hamlet", "head"))
    );
}

/// 193: a list that goes out is written down before it leaves; nobody adds, changes, removes or takes back such a line.
#[test]
fn a_list_that_goes_out_is_written_down_for_good() {
    let mut office = empty_office();
    let going = Going {
        list: DisclosureList::Members,
        way: DisclosureWay::File,
        people: 12,
        numbers: true,
        to: "Đảng ủy phường, lập danh sách tập huấn".into(),
    };
    let id = office.disclose(&going).expect("written").ids[0];
    let stored = office
        .ask()
        .row(kinds::of::<Disclosure>(), id)
        .expect("a row");
    assert_eq!(
        (
            stored.row.get("people").int(),
            stored.row.get("who").text(),
            stored.row.get("given_to").text()
        ),
        (
            Some(12),
            office.who().name.as_str(),
            "Đảng ủy phường, lập danh sách tập huấn"
        )
    );
    for refused in [
        Command::save(Change::new::<Disclosure>(stored.row.clone())),
        Command::save(Change::of::<Disclosure>(
            id,
            stored.rev,
            Row::new().with("people", 1),
        )),
        Command::Retire {
            kind: "disclosure",
            id,
            rev: stored.rev,
        },
    ] {
        assert!(matches!(office.run(refused), Err(Problem::Faults { .. })));
    }
    assert!(office.undoable().expect("asked").is_none());
    office.set_read_only(true);
    assert!(
        office.disclose(&going).is_err(),
        "unwritten, nothing leaves"
    );
}

/// 194: who left long ago stands in a list for a decision, and still stands in the book.
#[test]
fn whoever_left_long_ago_is_listed_and_not_erased() {
    let mut office = empty_office();
    let gone = member(&mut office, "Trần Văn An", "2021-03-03");
    member(&mut office, "Lê Thị Bình", "");
    let found = office.leavers(12).expect("read");
    assert_eq!(
        found.iter().map(|leaver| leaver.id).collect::<Vec<_>>(),
        [gone]
    );
    let stored = office
        .ask()
        .row(kinds::of::<Person>(), gone)
        .expect("a row");
    assert_eq!(stored.row.get("name").text(), "Trần Văn An");
}

/// 192: the program fills in the days when a request is saved.
#[test]
fn a_request_gets_its_days_when_it_is_saved() {
    let mut office = empty_office();
    let row = Row::new()
        .with("number", "12/YC")
        .with("kind", "rut_dong_y")
        .with("received_on", "2025-11-20");
    let id = save(&mut office, Change::new::<DataRequest>(row));
    let stored = office
        .ask()
        .row(kinds::of::<DataRequest>(), id)
        .expect("a row");
    assert_eq!(
        (
            stored.row.get("answer_by").text(),
            stored.row.get("due_on").text()
        ),
        ("2025-11-24", "2025-12-05")
    );
}

/// 56: in a folder made for a group a new book and its log are the group's, whatever the umask.
#[cfg(unix)]
#[test]
fn a_book_in_the_folder_of_a_group_is_the_groups() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::TempDir::new().expect("a folder");
    std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o3770)).expect("set");
    let path = folder.path().join("so.tuquan");
    let card = tuquan::domain::place::Office {
        name: "Xã Tân Lập".into(),
        ..Default::default()
    };
    let office = Office::create(
        path,
        &card,
        empty_office().who().clone(),
        crate::support::page::clock(),
        false,
    )
    .expect("a book");
    for file in std::fs::read_dir(folder.path()).expect("a folder") {
        let file = file.expect("a file");
        assert_eq!(
            file.metadata().expect("about").permissions().mode() & 0o777,
            0o660,
            "{:?}",
            file.path()
        );
    }
    drop(office);
}
