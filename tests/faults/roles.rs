//! Who may do what, enforced behind the door whatever screen or script asks.

use tuquan::domain::access::OfficerRole;
use tuquan::domain::command::{Change, Command};
use tuquan::domain::form::{Choice, Row};
use tuquan::domain::kinds;
use tuquan::domain::person::Person;
use tuquan::domain::place::{self, Hamlet, Officer};
use tuquan::domain::problem::Problem;
use tuquan::office::export::export;
use tuquan::office::import::{ImportRequest, plan_grids, read};
use tuquan::office::officer::{language, remember_language};
use tuquan::office::{Office, Who};
use tuquan::ui::vocabulary::vocabulary;

use crate::support::page::{clock, empty_office};

fn who(name: &str, account: &str) -> Who {
    Who {
        name: name.into(),
        account: account.into(),
    }
}

fn officer(
    office: &mut Office,
    name: &str,
    role: OfficerRole,
    account: &str,
) -> Result<(), Problem> {
    let row = Row::new()
        .with("name", name)
        .with("role", role.code())
        .with("account", account);
    office
        .run(Command::save(Change::new::<Officer>(row)))
        .map(|_| ())
}

fn hamlet(office: &mut Office, name: &str) -> Result<i64, Problem> {
    let row = Row::new().with("name", name).with("kind", "thon");
    office
        .run(Command::save(Change::new::<Hamlet>(row)))
        .map(|done| done.ids[0])
}

/// 174, 175: roles hold from the moment someone is in charge, in the data layer.
#[test]
fn roles_hold_once_someone_is_in_charge() {
    let mut office = empty_office();
    officer(&mut office, "nam", OfficerRole::Viewer, "").expect("nobody is in charge yet");
    hamlet(&mut office, "Thôn 1").expect("hoa may do everything");
    officer(&mut office, "hoa", OfficerRole::Head, "").expect("hoa takes charge");

    office.sit_down(who("nam", "nam")).expect("sits down");
    let list = ImportRequest {
        kind: "team".into(),
        file: "ds.csv".into(),
        ..ImportRequest::default()
    };
    for refused in [
        hamlet(&mut office, "Thôn 2").map(|_| ()),
        office.run(Command::Undo).map(|_| ()),
        plan_grids(
            &office,
            &vocabulary("vi"),
            &list,
            Vec::new(),
            &mut |_, _| true,
        )
        .map(|_| ()),
        read(&office, &list, &mut |_, _| true).map(|_| ()),
        office
            .run(Command::Retire {
                kind: "hamlet",
                id: 1,
                rev: 1,
            })
            .map(|_| ()),
        office
            .run(Command::Erase {
                person: 1,
                ground: "đơn".into(),
            })
            .map(|_| ()),
    ] {
        assert!(
            matches!(
                refused,
                Err(Problem::NotAllowed {
                    role: OfficerRole::Viewer
                })
            ),
            "{refused:?}"
        );
    }
    let own = Change::of::<Officer>(1, 1, Row::new().with("language", "en"));
    office.run(Command::save(own)).expect("one's own language");
    let up = Change::of::<Officer>(1, 2, Row::new().with("role", "phu_trach"));
    assert!(matches!(
        office.run(Command::save(up)),
        Err(Problem::NotAllowed { .. })
    ));

    office.sit_down(who("khách", "khach")).expect("sits down");
    assert!(
        hamlet(&mut office, "Thôn 3").is_err(),
        "a stranger reads only"
    );

    office.sit_down(who("hoa", "hoa")).expect("sits down");
    officer(&mut office, "lan", OfficerRole::Clerk, "").expect("the head names officers");
    office.sit_down(who("lan", "lan")).expect("sits down");
    hamlet(&mut office, "Thôn 4").expect("a clerk records");
    assert!(officer(&mut office, "minh", OfficerRole::Clerk, "").is_err());
}

/// 174: a viewer reads, and takes neither the book nor whole telephone numbers nor one person's data out of it; where nobody is in charge
/// everyone may, as before.
#[test]
fn a_viewer_takes_nothing_out() {
    let folder = tempfile::TempDir::new().expect("a folder");
    let card = place::Office {
        name: "Xã Tân Lập".into(),
        ..Default::default()
    };
    let path = folder.path().join("so.tuquan");
    let mut office =
        Office::create(path, &card, who("hoa", "hoa"), clock(), false).expect("a book");
    let person = Row::new().with("name", "Trần Văn Bách");
    let person = office
        .run(Command::save(Change::new::<Person>(person)))
        .expect("saved")
        .ids[0];
    let out = |office: &Office, file: &str| {
        let to = folder.path().join(file);
        [
            office.copy_to(&to.with_extension("1")).map(|_| ()),
            office
                .lock_copy_to(&to.with_extension("2"), "ba con mèo vàng")
                .map(|_| ()),
            export(office, "person", None, true).map(|_| ()),
            office.person_data(person).map(|_| ()),
        ]
    };
    assert!(out(&office, "a").iter().all(Result::is_ok));
    officer(&mut office, "nam", OfficerRole::Viewer, "").expect("saved");
    officer(&mut office, "hoa", OfficerRole::Head, "").expect("saved");
    assert!(out(&office, "b").iter().all(Result::is_ok));
    office.sit_down(who("nam", "nam")).expect("sits down");
    for refused in out(&office, "c") {
        assert!(
            matches!(refused, Err(Problem::NotAllowed { .. })),
            "{refused:?}"
        );
    }
    export(&office, "person", None, false).expect("masked, he may");
    office
        .keep_copy(true)
        .expect("the program's own copy beside the book");
}

/// 180: the account of the machine counts, not the name someone types.
#[test]
fn a_name_belongs_to_its_account() {
    let folder = tempfile::TempDir::new().expect("a folder");
    let card = place::Office {
        name: "Xã Tân Lập".into(),
        ..Default::default()
    };
    let path = folder.path().join("so.tuquan");
    let mut office =
        Office::create(path.clone(), &card, who("hoa", "hoa"), clock(), false).expect("a book");
    officer(&mut office, "Trần Thu Hoa", OfficerRole::Head, "hoa").expect("saved");
    drop(office);

    let mut office = Office::open(path.clone(), who("x", "hoa"), clock(), false).expect("open");
    let name = office.name_of_account().expect("asked");
    assert_eq!(name.as_deref(), Some("Trần Thu Hoa"));
    office
        .sit_down(who("Trần Thu Hoa", "hoa"))
        .expect("her own name");
    hamlet(&mut office, "Thôn 1").expect("in charge");
    drop(office);

    let claimed = who("Trần Thu Hoa", "nam");
    let mut office = Office::open(path, claimed.clone(), clock(), false).expect("open");
    assert!(
        hamlet(&mut office, "Thôn 2").is_err(),
        "the name alone gives no right"
    );
    assert!(matches!(
        office.sit_down(claimed),
        Err(Problem::NameOfAnother { .. })
    ));
    let kind = kinds::of::<Hamlet>();
    assert_eq!(office.ask().count(kind).expect("counted"), 1);
}

/// 175: a stranger who chooses a language gets a row that gives him nothing, and no one takes another's row, name or account for his own.
#[test]
fn own_settings_make_nobody_more_than_he_was() {
    let mut office = empty_office();
    officer(&mut office, "nam", OfficerRole::Viewer, "").expect("saved");
    officer(&mut office, "hoa", OfficerRole::Head, "").expect("saved");
    office.sit_down(who("khách", "khach")).expect("sits down");
    remember_language(&mut office, "en").expect("his own language");
    assert_eq!(office.role().expect("asked"), Some(OfficerRole::Viewer));
    assert!(hamlet(&mut office, "Thôn 1").is_err());
    assert_eq!(language(&office).expect("asked").as_deref(), Some("en"));

    office.sit_down(who("nam", "nam")).expect("sits down");
    let mut changes = Vec::new();
    for row in [
        Row::new().with("name", "hoa"),
        Row::new().with("name", "nam").with("language", "en"),
        Row::new().with("account", "hoa"),
        Row::new().with("active", 0),
    ] {
        changes.push(Change::of::<Officer>(1, 1, row));
    }
    changes.push(Change::of::<Officer>(2, 1, Row::new().with("name", "cũ")));
    changes.push(Change::of::<Officer>(
        2,
        1,
        Row::new().with("language", "en"),
    ));
    changes.push(Change::new::<Officer>(Row::new().with("name", "nam")));
    changes.push(Change::new::<Officer>(
        Row::new().with("name", "hoa").with("role", "chi_xem"),
    ));
    for change in changes {
        let refused = office.run(Command::save(change.clone()));
        assert!(
            matches!(refused, Err(Problem::NotAllowed { .. })),
            "{change:?}"
        );
    }
    assert_eq!(office.role().expect("asked"), Some(OfficerRole::Viewer));
}

/// 175: where somebody is in charge, nothing leads back to a book without one: not undo, not the bin, not a change of the row.
#[test]
fn somebody_stays_in_charge() {
    let mut office = empty_office();
    officer(&mut office, "nam", OfficerRole::Officer, "").expect("saved");
    officer(&mut office, "minh", OfficerRole::Clerk, "").expect("saved");
    office.sit_down(who("nam", "nam")).expect("sits down");
    officer(&mut office, "hoa", OfficerRole::Head, "").expect("nobody was in charge yet");
    let undone = office.run(Command::Undo);
    assert!(
        matches!(undone, Err(Problem::NotAllowed { .. })),
        "{undone:?}"
    );
    office.sit_down(who("hoa", "hoa")).expect("sits down");
    for row in [
        Row::new().with("role", "van_thu"),
        Row::new().with("active", 0),
    ] {
        let refused = office.run(Command::save(Change::of::<Officer>(3, 1, row)));
        assert_eq!(refused, Err(Problem::NoHeadLeft));
    }
    let retire = Command::Retire {
        kind: "officer",
        id: 3,
        rev: 1,
    };
    assert_eq!(office.run(retire), Err(Problem::NoHeadLeft));
    let raised = Change::of::<Officer>(2, 1, Row::new().with("role", "phu_trach"));
    office.run(Command::save(raised)).expect("a second head");
    let lowered = Change::of::<Officer>(3, 1, Row::new().with("role", "van_thu"));
    office.run(Command::save(lowered)).expect("one is left");
    assert!(matches!(
        office.run(Command::Undo),
        Err(Problem::NotAllowed { .. })
    ));
    assert_eq!(office.role().expect("asked"), Some(OfficerRole::Clerk));
}

/// 204: a training book is everybody's, the real one is not his.
#[test]
fn a_trainer_writes_in_training_books_only() {
    for training in [true, false] {
        let folder = tempfile::TempDir::new().expect("a folder");
        let card = place::Office {
            name: "Xã Tân Lập".into(),
            ..Default::default()
        };
        let path = folder.path().join("so.tuquan");
        let mut office =
            Office::create(path, &card, who("hoa", "hoa"), clock(), training).expect("a book");
        officer(&mut office, "hoa", OfficerRole::Head, "").expect("saved");
        officer(&mut office, "thầy Bình", OfficerRole::Trainer, "").expect("saved");
        office
            .sit_down(who("thầy Bình", "binh"))
            .expect("sits down");
        assert_eq!(hamlet(&mut office, "Thôn 1").is_ok(), training);
    }
}
