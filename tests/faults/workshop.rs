//! A workshop: training books made anew, thirty at the keys, a small window on the wall, keys at random, another day on the clock; and papers
//! drawn up while others save, of nothing and of very much.

use std::collections::BTreeMap;

use chrono::{Datelike, Local, NaiveDate};
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use tempfile::TempDir;
use tuquan::domain::command::{Change, Command};
use tuquan::domain::form::{Record, Row, Say};
use tuquan::domain::kinds::{self, KINDS};
use tuquan::domain::person::{Membership, Person};
use tuquan::domain::place::{self, Hamlet, Officer};
use tuquan::domain::privacy::Disclosure;
use tuquan::domain::problem::Problem;
use tuquan::domain::team::Team;
use tuquan::office::{Clock, Office, Who, demo};
use tuquan::report::books::{self, BOOKS, Span};
use tuquan::report::issue::Desk;
use tuquan::report::paper::{Block, LineKind, Paper};
use tuquan::report::shelf::Shelf;

use crate::cli::Desk as Script;
use crate::support::page::{Page, clock, empty_office, training_office};

fn who(name: &str) -> Who {
    Who {
        name: name.into(),
        account: name.into(),
    }
}

/// Every row of every register as it stands.
fn rows(office: &Office) -> BTreeMap<(&'static str, i64), Row> {
    let mut found = BTreeMap::new();
    for kind in KINDS {
        // Settings of one's own and the log of lists are no part of what is taken back.
        if [Officer::KIND, Disclosure::KIND].contains(&kind.name) {
            continue;
        }
        let all = office.ask().all(kind).expect("rows");
        found.extend(all.into_iter().map(|row| ((kind.name, row.id), row.row)));
    }
    found
}

fn hamlet(name: &str) -> Command {
    let row = Row::new().with("name", name).with("kind", "thon");
    Command::save(Change::new::<Hamlet>(row))
}

/// Saves as a person would: whoever is told that others write tries again.
fn saves(office: &mut Office, command: &Command) {
    for _ in 0..100 {
        match office.run(command.clone()) {
            Err(Problem::Busy) => {}
            done => {
                done.expect("saved");
                return;
            }
        }
    }
    panic!("busy a hundred times");
}

/// 205: a training book made anew is the same again; a file that is there already, a real book above all, is never made anew.
#[test]
fn a_training_book_is_made_anew_and_a_real_one_never() {
    let folder = tempfile::TempDir::new().expect("a folder");
    let make = |name: &str| {
        demo::create(
            &folder.path().join(name),
            who("hoa"),
            clock(),
            &mut |_, _| true,
        )
        .expect("the training commune")
    };
    let (mut first, again) = (make("1.tuquan"), make("2.tuquan"));
    first.run(hamlet("Thôn Thử")).expect("saved");
    assert_ne!(rows(&first), rows(&again));
    first.run(Command::Undo).expect("undone");
    assert_eq!(rows(&first), rows(&again));

    let desk = Script::with_team();
    let book = desk.path("so.db").display().to_string();
    let before = desk.line("list member|--all|--format|json").rows();
    desk.run(&["demo", "--keep", &book]).refused(1);
    assert_eq!(desk.line("list member|--all|--format|json").rows(), before);
}

/// 206: thirty trainees at once, each in a copy of his own, and thirty in one book.
#[test]
fn thirty_trainees_save_at_once() {
    let (office, folder) = training_office();
    let hamlets = office.ask().count(kinds::of::<Hamlet>()).expect("counted");
    let shared = office.place().path.clone();
    drop(office);
    let own = |number: usize| folder.path().join(format!("{number}.tuquan"));
    for number in 0..30 {
        std::fs::copy(&shared, own(number)).expect("a copy");
    }
    std::thread::scope(|scope| {
        for number in 0..30 {
            let (shared, own) = (shared.clone(), own(number));
            scope.spawn(move || {
                for path in [own, shared] {
                    let who = who(&format!("hoc-vien-{number}"));
                    let mut office = Office::open(path, who, clock(), false).expect("opened");
                    for turn in 0..2 {
                        saves(&mut office, &hamlet(&format!("Thôn {number} {turn} mới")));
                    }
                }
            });
        }
    });
    let count = |path| {
        let mut office = Office::open(path, who("thay"), clock(), false).expect("opened");
        assert!(office.check(&[]).expect("checked").is_well());
        office.ask().count(kinds::of::<Hamlet>()).expect("counted") - hamlets
    };
    assert_eq!(count(shared), 60);
    assert!((0..30).all(|number| count(own(number)) == 2));
}

/// 207: a window of 60 by 16 on the wall: every main screen shows its place, its rows and its keys.
#[test]
fn a_small_window_on_the_wall_shows_every_main_screen() {
    for language in ["vi", "en"] {
        for number in '1'..='8' {
            let (office, _folder) = training_office();
            let mut page = Page::open(office, language, (60, 16));
            page.types(&number.to_string());
            let shown = page.screen();
            let lines: Vec<&str> = shown.lines().collect();
            let filled = lines.iter().filter(|line| !line.trim().is_empty()).count();
            assert!(!lines[0].trim().is_empty() && filled >= 7, "{shown}");
            assert!(
                lines[1].contains('1'),
                "the numbers of the screens:\n{shown}"
            );
            let keys = lines[lines.len() - 2..].join(" ");
            assert!(keys.contains("F1"), "{shown}");
        }
    }
}

/// 208: keys at random over a training book: nothing falls over, no colleague is kept waiting, and undo leads back to the first state.
#[test]
fn random_keys_on_a_training_book_are_taken_back() {
    let (office, _folder) = training_office();
    let path = office.place().path.clone();
    let before = rows(&office);
    let mut page = Page::open(office, "vi", (80, 24));
    let mut state = 208_u64;
    // Without Enter in a question nothing goes out for good: what is issued, closed or erased is never taken back by a key.
    let letters: Vec<char> = "12345678nesxdrltcmvpkghbwau? /ếT".chars().collect();
    let named = [
        KeyCode::Enter,
        KeyCode::Esc,
        KeyCode::Tab,
        KeyCode::Up,
        KeyCode::Down,
        KeyCode::Left,
        KeyCode::Right,
        KeyCode::F(2),
    ];
    for _ in 0..600 {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        let roll = (state >> 33) as usize;
        let (code, modifiers) = match roll % 8 {
            0 => (KeyCode::Char('s'), KeyModifiers::CONTROL),
            1..=4 => (named[roll / 8 % named.len()], KeyModifiers::NONE),
            _ => (
                KeyCode::Char(letters[roll / 8 % letters.len()]),
                KeyModifiers::NONE,
            ),
        };
        page.desk().key(KeyEvent::new(code, modifiers));
        page.finishes();
        if page.desk().is_done() {
            break;
        }
        page.screen();
    }
    let mut lan = Office::open(path.clone(), who("lan"), clock(), false).expect("opened");
    lan.run(hamlet("Thôn Lan")).expect("nobody keeps a lock");
    lan.run(Command::Undo).expect("undone");
    drop(page);
    let hoa = Who {
        name: "hoa".into(),
        account: "hoa".into(),
    };
    let mut office = Office::open(path, hoa, clock(), false).expect("opened");
    let own = |office: &Office| {
        let steps = office.ask().steps(None, None, 10_000).expect("steps");
        steps.len()
    };
    for _ in 0..own(&office) {
        if rows(&office) == before || office.run(Command::Undo).is_err() {
            break;
        }
    }
    assert_eq!(rows(&office), before);
    assert!(office.check(&[]).expect("checked").is_well());
}

/// 205: the training commune is made on any day of the year, though half of what it tells has not happened yet in January.
#[test]
fn the_training_commune_is_made_on_any_day() {
    for (year, month, day) in [(2027, 1, 2), (2027, 3, 31), (2028, 2, 29), (2027, 7, 9)] {
        let folder = TempDir::new().expect("a folder");
        let day = NaiveDate::from_ymd_opt(year, month, day).expect("a day");
        let path = folder.path().join("tap.tuquan");
        let made = demo::create(&path, who("hoa"), Clock::Day(day), &mut |_, _| true);
        let mut office = made.unwrap_or_else(|problem| panic!("{day}: {problem:?}"));
        assert!(office.check(&[]).expect("checked").is_well(), "{day}");
    }
}

/// 209: with another day on the clock the papers follow it, and the log keeps the true time.
#[test]
fn papers_follow_the_day_that_was_set_and_the_log_does_not() {
    let desk = Script::with_team();
    let set = [("TUQUAN_TODAY", "2031-03-05")];
    let paper = desk.run_with(&["report", "members"], &set);
    assert!(paper.done().contains("2031"), "{paper:?}");
    desk.run_with(
        &["add", "hamlet", "--name", "Thôn Mới", "--kind", "thon"],
        &set,
    )
    .done();
    let history = desk.run_with(&["history"], &set);
    let year = Local::now().year().to_string();
    assert!(history.done().contains(&year), "{history:?}");
    assert!(!history.out.contains("2031"), "{history:?}");
    let told = desk.run_with(&["doctor"], &set);
    assert!(told.done().contains("NGÀY ĐẶT"), "{told:?}");
}

/// 209: whoever comes in through a command that sshd put in the place of his own does not choose the day.
#[test]
fn a_served_book_keeps_the_day_of_its_machine() {
    let desk = Script::with_team();
    let set = [
        ("TUQUAN_TODAY", "2031-03-05"),
        ("SSH_ORIGINAL_COMMAND", "tuquan"),
    ];
    let paper = desk.run_with(&["report", "members"], &set);
    assert!(!paper.done().contains("2031"), "{paper:?}");
    assert!(paper.err.contains("TUQUAN_TODAY"), "{paper:?}");
    let told = desk.run_with(&["doctor"], &set);
    assert!(told.done().contains("NGÀY THẬT"), "{told:?}");
}

fn names(paper: &Paper) -> usize {
    let tables = paper.body.iter().filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    tables
        .flat_map(|table| &table.lines)
        .filter(|line| line.kind == LineKind::Plain)
        .count()
}

fn day(year: i32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, 1, 1).expect("a day")
}

fn book_of_members(office: &Office) -> Paper {
    let span = Span {
        from: day(2026),
        to: office.today(),
    };
    let book = books::find("members").expect("the book");
    book.paper(office, span).expect("a paper")
}

/// 158: a paper is drawn up of one moment: someone who goes from team to team meanwhile stands in it once.
#[test]
fn a_paper_drawn_up_while_others_save_is_of_one_moment() {
    let folder = tempfile::TempDir::new().expect("a folder");
    let path = folder.path().join("so.tuquan");
    let card = place::Office {
        name: "Xã Tân Lập".into(),
        ..Default::default()
    };
    let mut office =
        Office::create(path.clone(), &card, who("hoa"), clock(), false).expect("a book");
    let mut changes = vec![Change::new::<Hamlet>(
        Row::new().with("name", "Thôn Một").with("kind", "thon"),
    )];
    for team in 0..12 {
        let row = Row::new().with("name", format!("Tổ {team}"));
        changes.push(Change::new::<Team>(row).linked("hamlet", 0));
    }
    changes.push(Change::new::<Person>(
        Row::new().with("name", "Trần Văn Bách"),
    ));
    let row = Row::new().with("joined", "2026-01-05");
    changes.push(
        Change::new::<Membership>(row)
            .linked("person", 13)
            .linked("team", 1),
    );
    let done = office
        .run(Command::save_all(changes, Say::new("op-import")))
        .expect("founded");
    let (teams, spell) = (done.ids[1..13].to_vec(), done.ids[14]);
    let enough = std::sync::atomic::AtomicBool::new(false);
    std::thread::scope(|scope| {
        let enough = &enough;
        let writer = scope.spawn(move || {
            let mut rev = 1;
            while !enough.load(std::sync::atomic::Ordering::Relaxed) {
                // From the first team to the last and back: read one after the other, he would be seen twice or not at all.
                let team = teams[if rev % 2 == 1 { 11 } else { 0 }];
                let row = Row::new().with("team", team);
                saves(
                    &mut office,
                    &Command::save(Change::of::<Membership>(spell, rev, row)),
                );
                rev += 1;
            }
            rev
        });
        let reader = Office::open(path, who("lan"), clock(), false).expect("opened");
        let seen: Vec<usize> = (0..60).map(|_| names(&book_of_members(&reader))).collect();
        enough.store(true, std::sync::atomic::Ordering::Relaxed);
        assert!(
            writer.join().expect("a writer") > 2,
            "nothing was saved meanwhile"
        );
        assert!(seen.iter().all(|names| *names == 1), "{seen:?}");
    });
}

/// 159: papers of nothing, of ten thousand people, and at the turn of the year.
#[test]
fn papers_of_nothing_of_very_much_and_over_the_turn_of_a_year() {
    let office = empty_office();
    let span = |office: &Office| Span {
        from: day(office.today().year()),
        to: office.today(),
    };
    for book in BOOKS {
        let paper = book.paper(&office, span(&office)).expect("a paper");
        assert_eq!(names(&paper), 0, "{}", book.code);
    }
    for template in &Shelf::of(&office).templates {
        let handbook = office.handbook();
        let scheme = handbook.known(&template.scheme).expect("a scheme");
        for year in [2026, 2027] {
            let part = template
                .periods
                .iter()
                .find_map(|word| tuquan::domain::period::Part::of(word));
            let on = NaiveDate::from_ymd_opt(year, 1, 1).expect("a day");
            let Some(period) = part.and_then(|part| scheme.holding(on, part)) else {
                continue;
            };
            assert!(period.from <= on && on <= period.to, "{}", template.code);
            let desk = Desk::open(&office, template, &period).expect("a report");
            desk.compose(&office).expect("a paper of nothing");
        }
    }

    let folder = tempfile::TempDir::new().expect("a folder");
    let path = folder.path().join("lon.tuquan");
    let card = demo::card().expect("a card");
    let mut large = Office::create(path.clone(), &card, who("hoa"), clock(), true).expect("a book");
    demo::fill(&mut large, demo::Demo::Persons(10_000), &mut |_, _| true).expect("filled");
    let there = |office: &Office| -> usize {
        let open = office.ask().all(kinds::of::<Team>()).expect("teams");
        open.iter()
            .map(|team| {
                let seats = office.ask().roster(team.id, Some(office.today()));
                seats.expect("a roster").len()
            })
            .sum()
    };
    let told = names(&book_of_members(&large));
    assert!(told > 3_000, "{told}");
    assert_eq!(told, there(&large));
    drop(large);

    let first = Clock::Day(day(2027));
    let next = Office::open(path, who("hoa"), first, false).expect("opened");
    assert_eq!(names(&book_of_members(&next)), there(&next));
}
