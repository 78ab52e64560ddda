//! What a book says of an earlier day is never changed by rows of later days.

use chrono::{Duration, NaiveDate};
use proptest::prelude::*;
use tuquan::domain::agency::Agency;
use tuquan::domain::asset::{Asset, AssetCount};
use tuquan::domain::channel::{Channel, ChannelCount};
use tuquan::domain::command::{Change, Command};
use tuquan::domain::commendation::Commendation;
use tuquan::domain::document::Document;
use tuquan::domain::form::{Record, Row};
use tuquan::domain::initiative::{Initiative, InitiativePoint, InitiativeStep, InitiativeTeam};
use tuquan::domain::meeting::Meeting;
use tuquan::domain::opinion::Opinion;
use tuquan::domain::period::Period;
use tuquan::domain::place::Hamlet;
use tuquan::domain::recognition::{Recognition, RecognitionStandard};
use tuquan::domain::registration::Registration;
use tuquan::domain::succession::Geography;
use tuquan::domain::team::Team;
use tuquan::office::{FIRST_SCHEME, Office};

use crate::support::page::empty_office;

fn day(offset: i64) -> NaiveDate {
    let first: NaiveDate = "2024-01-01".parse().expect("a day");
    first + Duration::days(offset)
}

fn save<R: Record>(office: &mut Office, row: Row) -> Option<i64> {
    let change = Change::new::<R>(row);
    office
        .run(Command::save(change))
        .ok()
        .and_then(|done| done.id())
}

/// The rows everything hangs on, all of the first day.
struct Ground {
    hamlets: Vec<i64>,
    teams: Vec<i64>,
    models: Vec<i64>,
    asset: i64,
    channel: i64,
    paper: i64,
}

fn ground(office: &mut Office) -> Ground {
    let paper = Row::new().with("title", "QĐ").with("issued_on", day(0));
    let paper = save::<Document>(office, paper).expect("a paper");
    let mut ground = Ground {
        hamlets: Vec::new(),
        teams: Vec::new(),
        models: Vec::new(),
        asset: 0,
        channel: 0,
        paper,
    };
    for number in 1..4 {
        let name = format!("Thôn {number}");
        let hamlet = save::<Hamlet>(office, Row::new().with("name", name).with("kind", "thon"))
            .expect("a hamlet");
        let team = Row::new()
            .with("name", "Tổ 1")
            .with("kind", "khac")
            .with("hamlet", hamlet);
        ground
            .teams
            .push(save::<Team>(office, team).expect("a team"));
        ground.hamlets.push(hamlet);
        let model = Row::new()
            .with("name", format!("Mô hình {number}"))
            .with("kind", "khac")
            .with("started_on", day(0));
        ground
            .models
            .push(save::<Initiative>(office, model).expect("a model"));
    }
    let asset = Row::new().with("name", "Camera").with("kind", "camera");
    ground.asset = save::<Asset>(office, asset).expect("a thing");
    let channel = Row::new()
        .with("name", "Zalo")
        .with("kind", "nhom_zalo")
        .with("from_day", day(0));
    ground.channel = save::<Channel>(office, channel).expect("a channel");
    ground
}

/// One row of the movement on one day; the numbers pick among the rows there are. Rows that the rules refuse change nothing.
#[expect(clippy::too_many_lines, reason = "a table of rows, one arm a kind")]
fn put(
    office: &mut Office,
    ground: &Ground,
    (what, which, number, on): (u8, usize, i64, NaiveDate),
) {
    let hamlet = ground.hamlets[which % ground.hamlets.len()];
    let model = ground.models[which % ground.models.len()];
    match what {
        0 => {
            let row = Row::new()
                .with("initiative", model)
                .with("hamlet", ground.hamlets[number as usize % 3])
                .with("teams", number)
                .with("from_day", on);
            save::<InitiativePoint>(office, row);
        }
        1 => {
            let points = office
                .ask()
                .all(tuquan::domain::kinds::of::<InitiativePoint>())
                .expect("points");
            let Some(point) = points.get(which) else {
                return;
            };
            let row = Row::new()
                .with("point", point.id)
                .with("team", ground.teams[number as usize % 3])
                .with("from_day", on);
            save::<InitiativeTeam>(office, row);
        }
        2 => {
            let row = Row::new()
                .with("initiative", model)
                .with("step", "thanh_loai")
                .with("done_on", on)
                .with("document", ground.paper);
            save::<InitiativeStep>(office, row);
        }
        3 => {
            let row = Row::new()
                .with("asset", ground.asset)
                .with("as_of", on)
                .with("quantity", number);
            save::<AssetCount>(office, row);
        }
        4 => {
            let row = Row::new()
                .with("channel", ground.channel)
                .with("as_of", on)
                .with("members", number);
            save::<ChannelCount>(office, row);
        }
        5 => {
            let row = Row::new()
                .with("kind", "dang_ky_antt")
                .with("subject", "kdc")
                .with("hamlet", hamlet)
                .with("year", "2024")
                .with("registered_on", on);
            save::<Registration>(office, row);
        }
        6 => {
            let row = Row::new()
                .with("standard", "an_toan_antt")
                .with("subject", "kdc")
                .with("level", "xa")
                .with("hamlet", hamlet)
                .with("year", "2024")
                .with("decided_on", on);
            save::<Recognition>(office, row);
        }
        7 => {
            let kinds = [
                "tuyen_truyen",
                "lang_nghe",
                "ngay_hoi",
                "phat_dong",
                "hop_kdc",
            ];
            let row = Row::new()
                .with("kind", kinds[which % kinds.len()])
                .with("title", "Buổi sinh hoạt")
                .with("held_on", on)
                .with("hamlet", if number % 4 == 0 { None } else { Some(hamlet) })
                .with("headcount", number);
            save::<Meeting>(office, row);
        }
        8 => {
            let row = Row::new()
                .with("title", format!("Ý kiến {number}"))
                .with("received_on", on)
                .with("hamlet", hamlet)
                .with("count", number);
            save::<Opinion>(office, row);
        }
        9 => {
            let row = Row::new()
                .with("target", "tap_the")
                .with("hamlet", hamlet)
                .with("form", "giay_khen_xa")
                .with("state", "da_khen")
                .with("decided_on", on);
            save::<Commendation>(office, row);
        }
        10 => {
            let row = Row::new()
                .with("title", "Kế hoạch")
                .with("kind", "kh")
                .with("direction", "di")
                .with("issued_on", on);
            save::<Document>(office, row);
        }
        _ => {
            let row = Row::new()
                .with("name", format!("Trường {number}"))
                .with("kind", "nha_truong")
                .with("valid_from", on);
            save::<Agency>(office, row);
        }
    }
}

fn said(office: &Office, on: NaiveDate) -> String {
    let ask = office.ask();
    format!(
        "{:?} {:?} {:?} {:?}",
        ask.initiative_counts(on, None).expect("models"),
        ask.asset_totals(on, None, None).expect("things"),
        ask.channel_totals(on, None).expect("channels"),
        ask.recognition_share(RecognitionStandard::Safe, "2024", on)
            .expect("a share"),
    )
}

/// The first half of 2024: it ends on 14 June, day 165.
fn half(office: &Office) -> Period {
    let book = office.handbook();
    book.period(FIRST_SCHEME, "2024-H1").expect("a period")
}

/// Every number of every indicator of a period, with what it is compared with.
fn counted(office: &Office, period: &Period) -> Vec<String> {
    let figures = office.figures(period, None).expect("figures");
    let told = figures.iter().map(|figure| {
        format!(
            "{} {:?} {:?} {:?} {:?} {:?}",
            figure.code,
            figure.value,
            figure.previous,
            figure.year_before,
            figure.cumulative,
            figure.parts
        )
    });
    told.collect()
}

fn rows(days: std::ops::Range<i64>) -> impl Strategy<Value = Vec<(u8, usize, i64, NaiveDate)>> {
    let row = (0..12u8, 0..9usize, 1..40i64, days)
        .prop_map(|(what, which, number, on)| (what, which, number, day(on)));
    prop::collection::vec(row, 0..25)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn rows_of_later_days_leave_an_earlier_day_as_it_was(before in rows(0..200), after in rows(201..500)) {
        let mut office = empty_office();
        let ground = ground(&mut office);
        for row in before {
            put(&mut office, &ground, row);
        }
        let told = said(&office, day(200));
        for row in after {
            put(&mut office, &ground, row);
        }
        prop_assert_eq!(told, said(&office, day(200)));
    }

    #[test]
    fn the_figures_of_a_closed_period_are_moved_by_no_row_of_a_later_day(before in rows(0..166), after in rows(166..500)) {
        let mut office = empty_office();
        let ground = ground(&mut office);
        for row in before {
            put(&mut office, &ground, row);
        }
        let half = half(&office);
        let told = counted(&office, &half);
        for row in after {
            put(&mut office, &ground, row);
        }
        prop_assert_eq!(told, counted(&office, &half));
    }

    #[test]
    fn the_hamlets_add_up_to_the_office_where_the_indicator_says_so(rows in rows(0..166)) {
        let mut office = empty_office();
        let ground = ground(&mut office);
        for row in rows {
            put(&mut office, &ground, row);
        }
        let half = half(&office);
        let book = office.handbook();
        let codes: Vec<&str> = book
            .indicators
            .iter()
            .filter(|indicator| indicator.additive)
            .map(|indicator| indicator.code.as_str())
            .collect();
        prop_assert!(codes.len() > 20);
        let whole = office.figures_of(&codes, &half, None).expect("figures");
        let lines = office.figures_by_hamlet(&codes, &half, Geography::Old).expect("by hamlet");
        for (place, figure) in whole.iter().enumerate() {
            let sum: i64 = lines.iter().filter_map(|line| line.values[place].number()).sum();
            prop_assert_eq!(sum, figure.value.number().unwrap_or(0), "{}", figure.code);
        }
    }
}
