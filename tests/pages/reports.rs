//! The reports by keys alone: the list, one report, a remark on a figure, its rows, its checks, and what moved after it went out.

use crossterm::event::KeyCode;
use tuquan::domain::command::{Change, Command};
use tuquan::domain::form::Row;
use tuquan::domain::issued::Signatory;
use tuquan::domain::meeting::Meeting;
use tuquan::office::{Clock, Office, Who};
use tuquan::report::check::Spot;
use tuquan::report::issue::{Decision, Desk, issue};
use tuquan::report::shelf::Shelf;
use tuquan::ui::desk::Sight;
use tuquan::ui::look::Palette;

use crate::support::page::{Page, training_office};

fn desk(office: &Office, template: &str, period: &str) -> Desk {
    let shelf = Shelf::of(office);
    let template = shelf.find(template).expect("a template");
    let book = office.handbook();
    let period = book.period(&template.scheme, period).expect("a period");
    Desk::open(office, template, &period).expect("a report")
}

/// The training commune at a later hour of the day.
fn later(folder: &tempfile::TempDir, hour: u32) -> Office {
    let who = Who {
        name: "hoa".into(),
        account: "hoa".into(),
    };
    let hour =
        chrono::NaiveDate::from_ymd_opt(2026, 11, 22).and_then(|day| day.and_hms_opt(hour, 0, 0));
    let clock = Clock::Still(hour.expect("an hour"));
    let path = folder.path().join("training.tuquan");
    Office::open(path, who, clock, false).expect("opened")
}

/// The report of October goes out; a meeting of October is written down afterwards.
fn issued(folder: &tempfile::TempDir, mut office: Office) -> Office {
    let office = &mut office;
    let signer = Row::new()
        .with("name", "Nguyễn Văn Minh")
        .with("post", "Chủ tịch")
        .with("authority", "truc_tiep")
        .with("valid_from", "2025-07-01");
    office
        .run(Command::save(Change::new::<Signatory>(signer)))
        .expect("a signatory");
    goes_out(office, "2026-10");
    let mut office = later(folder, 10);
    comes_late(&mut office);
    office
}

/// The report of a month is issued; what must be explained is answered by a remark on each figure.
fn goes_out(office: &mut Office, month: &str) {
    let decision = Decision {
        on: office.today(),
        reason: "đã rà soát".into(),
        ..Decision::default()
    };
    let draft = desk(office, "thang", month);
    let composed = draft.compose(office).expect("composed");
    let checks = draft
        .checks(office, &composed, decision.on)
        .expect("checks");
    for check in checks.iter().filter(|check| check.stops(true)) {
        let Spot::Figure(code) = &check.spot else {
            panic!("{check:?}");
        };
        assert!(issue(office, &desk(office, "thang", month), &decision).is_err());
        let draft = desk(office, "thang", month);
        let remark = draft.remark(code, &draft.seen_remark(code), "Chưa theo dõi");
        office.run(remark).expect("a remark");
    }
    let ready = desk(office, "thang", month);
    issue(office, &ready, &decision).expect("issued");
}

/// A meeting of October is written down.
fn comes_late(office: &mut Office) {
    let late = Row::new()
        .with("kind", "tuyen_truyen")
        .with("title", "Tuyên truyền tại trường")
        .with("held_on", "2026-10-01")
        .with("headcount", 120_i64);
    office
        .run(Command::save(Change::new::<Meeting>(late)))
        .expect("a late entry");
}

/// What a report tells of late entries.
fn told_late(office: &Office, month: &str) -> String {
    let composed = desk(office, "thang", month).compose(office);
    let parts = composed.expect("composed").parts;
    let late = parts.into_iter().find(|part| part.code == "late");
    late.map(|part| part.text).unwrap_or_default()
}

#[test]
fn what_came_in_late_is_told_once_by_whatever_report_comes_next() {
    let (office, folder) = training_office();
    let mut office = issued(&folder, office);
    assert!(told_late(&office, "2026-12").contains("tháng 10/2026"));
    goes_out(&mut office, "2026-11");
    assert_eq!(told_late(&office, "2026-12"), "");
    assert!(
        told_late(&office, "2026-11").contains("tháng 10/2026"),
        "a revision tells it as the first issue did"
    );
    let mut office = later(&folder, 11);
    comes_late(&mut office);
    let told = told_late(&office, "2026-12");
    assert!(
        told.contains("tháng 10/2026") && told.contains("+1 cuộc"),
        "{told}"
    );
}

#[test]
fn the_report_screens_look_like_this() {
    for language in ["vi", "en"] {
        let mut page = Page::training(language, (80, 24));
        page.types("7");
        insta::assert_snapshot!(format!("reports-{language}"), page.screen());
        page.types("\n");
        insta::assert_snapshot!(format!("report-{language}"), page.screen());
        page.types("k");
        insta::assert_snapshot!(format!("report-checks-{language}"), page.screen());
        page.key(KeyCode::Esc).types("v");
        insta::assert_snapshot!(format!("report-preview-{language}"), page.screen());
    }
}

#[test]
fn the_report_screens_are_the_same_words_in_colour() {
    let plain = |palette| {
        let (office, _folder) = training_office();
        let sight = Sight {
            palette,
            ..Sight::default()
        };
        let mut page = Page::seen(office, "vi", (80, 24), sight);
        page.types("7\n").screen()
    };
    assert_eq!(plain(Palette::Mono), plain(Palette::Sixteen));
}

#[test]
fn a_remark_stands_beside_its_figure_and_on_the_paper() {
    let mut page = Page::training("vi", (80, 24));
    page.types("7\n").types("c").sees("Ghi chú cho");
    page.types("Chờ số của cấp trên\n")
        .sees("Chờ số của cấp trên");
    page.sees("▸ *");
    page.types("c").sees("Chờ số của cấp trên");
    page.key(KeyCode::Esc);
}

#[test]
fn what_came_in_after_the_issue_is_told_by_figure_and_in_the_next_report() {
    let (office, folder) = training_office();
    let office = issued(&folder, office);
    let next = desk(&office, "thang", "2026-11");
    let parts = next.compose(&office).expect("composed").parts;
    let late = parts.iter().find(|part| part.code == "late");
    let late = &late.expect("a section of late entries").text;
    assert!(
        late.contains("tháng 10/2026")
            && late.contains("+1 cuộc")
            && late.contains("+120 lượt người"),
        "{late}"
    );
    let mut page = Page::open(office, "vi", (80, 24));
    page.types("7n");
    page.types("2026-10\n").sees("Sau khi ban hành");
    for _ in 0..5 {
        page.key(KeyCode::Down);
    }
    page.sees("+1");
    insta::assert_snapshot!("report-moved", page.screen());
}

#[test]
fn the_reports_stand_at_any_size() {
    for size in [(1, 1), (10, 3), (40, 10), (60, 20), (80, 24)] {
        let mut page = Page::training("vi", size);
        for keys in ["7", "\n", "k", "q", "c", "x\n", "v", "q", "\n"] {
            page.types(keys).screen();
        }
    }
}
