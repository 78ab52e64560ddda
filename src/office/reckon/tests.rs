//! Public figures of real reports come back exactly from rows that add up to them (domain.md §13), and the laws of counting hold.

use super::*;
use crate::domain::form::{Record, Row};
use crate::domain::kinds;
use crate::domain::meeting::{Meeting, MeetingTeam};
use crate::domain::place::Hamlet;
use crate::domain::succession::Geography;
use crate::domain::team::Team;
use crate::office::tests::{add, office};
use crate::office::{GoalGrid, SeenGoal, TypedGoal, keep_goals};

/// Puts many rows of a kind into the book as one step.
fn fill<R: Record>(office: &mut Office, rows: impl Iterator<Item = Row>) -> Vec<i64> {
    let kind = kinds::of::<R>();
    let author = office.author("");
    let what = crate::domain::form::Say::new("op-save");
    let put = |write: &mut crate::store::Write<'_>| -> Result<Vec<i64>, Problem> {
        rows.map(|row| {
            let row = kind.tidy(&row).map_err(|findings| Problem::Faults {
                kind: kind.name,
                place: 0,
                findings,
            })?;
            write.insert(kind, &row)
        })
        .collect()
    };
    office.write(&author, what, put).expect("rows")
}

/// `count` events of a kind whose heads add up to `heads`, spread over the days from `first`.
fn events(
    kind: &'static str,
    count: i64,
    heads: i64,
    first: &str,
    days: u64,
) -> impl Iterator<Item = Row> {
    let first: chrono::NaiveDate = first.parse().expect("a day");
    (0..count).map(move |place| {
        let own = heads * (place + 1) / count - heads * place / count;
        let day = first + chrono::Days::new(place as u64 % days);
        Row::new()
            .with("kind", kind)
            .with("title", "Buổi sinh hoạt")
            .with("held_on", day)
            .with("headcount", own)
            .with("estimate", i64::from(place == 0))
    })
}

fn number(office: &Office, code: &str, period: &str) -> Figure {
    let period = office.handbook().period("nd09", period).expect("a period");
    let mut figures = office.figures_of(&[code], &period, None).expect("figures");
    figures.pop().expect("a figure")
}

fn shown(office: &Office, code: &str, period: &str) -> String {
    let figure = number(office, code, period);
    figure.value.show(figure.decimals)
}

#[test]
fn six_years_of_a_district_come_back_to_the_last_person() {
    let mut office = office();
    let years = 6 * 365;
    fill::<Meeting>(
        &mut office,
        events("tuyen_truyen", 10_000, 400_000, "2017-12-15", years),
    );
    fill::<Meeting>(
        &mut office,
        events("phat_dong", 880, 25_813, "2017-12-15", years),
    );
    fill::<Meeting>(
        &mut office,
        events("ngay_hoi", 436, 50_000, "2018-07-01", years - 300),
    );
    assert_eq!(shown(&office, "cuoc-tuyen-truyen", "2018..2023"), "10.880");
    assert_eq!(shown(&office, "nguoi-du", "2018..2023"), "425.813");
    assert_eq!(shown(&office, "ngay-hoi", "2018..2023"), "436");
    let all: i64 = (2018..=2023)
        .map(|year| {
            number(&office, "nguoi-du", &year.to_string())
                .value
                .number()
                .unwrap_or(0)
        })
        .sum();
    assert_eq!(all, 425_813_000, "the years add up to the whole");
}

#[test]
fn launches_and_propaganda_are_told_apart_and_estimates_are_marked() {
    let mut office = office();
    fill::<Meeting>(
        &mut office,
        events("phat_dong", 128, 16_000, "2025-12-20", 300),
    );
    fill::<Meeting>(
        &mut office,
        events("tuyen_truyen", 168, 26_000, "2025-12-20", 300),
    );
    fill::<Meeting>(&mut office, events("hoi_nghi", 15, 900, "2026-01-05", 200));
    let told = |code| shown(&office, code, "2026");
    assert_eq!(
        [told("phat-dong"), told("nguoi-phat-dong")],
        ["128", "16.000"]
    );
    assert_eq!(
        [told("tuyen-truyen"), told("nguoi-tuyen-truyen")],
        ["168", "26.000"]
    );
    assert_eq!(told("hoi-nghi"), "15");
    let people = number(&office, "nguoi-tuyen-truyen", "2026");
    assert!(people.estimate && people.unstated == 0);
    assert_eq!(
        (people.year_before, people.previous),
        (Value::Blank, Value::Blank),
        "no history is no number, never 0"
    );
}

#[test]
fn blank_zero_and_not_applicable_are_three_things() {
    let mut office = office();
    assert_eq!(
        number(&office, "cuoc-hop-to", "2026").value,
        Value::Blank,
        "an empty register says nothing"
    );
    assert_eq!(number(&office, "du-hop", "2026").value, Value::Blank);
    fill::<Meeting>(&mut office, events("hoi_nghi", 1, 10, "2025-01-05", 1));
    assert_eq!(
        number(&office, "tuyen-truyen", "2026").value,
        Value::whole(0),
        "a register in use says 0"
    );
    assert_eq!(
        number(&office, "tuyen-truyen", "2023").value,
        Value::Blank,
        "before its first row it says nothing"
    );
    assert_eq!(
        number(&office, "tuyen-truyen", "2026").year_before,
        Value::Blank,
        "a register that began within the year compared with says nothing by a 0"
    );
    let team = team(&mut office, "Thôn 1");
    fill::<MeetingTeam>(
        &mut office,
        std::iter::once(Row::new().with("meeting", 1).with("team", team)),
    );
    let period = office.handbook().period("nd09", "2026").expect("a period");
    let hamlet = office
        .figures_of(&["van-ban"], &period, Some(1))
        .expect("figures");
    assert_eq!(
        hamlet[0].value,
        Value::NotApplicable,
        "documents belong to no hamlet"
    );
    fill::<Meeting>(
        &mut office,
        std::iter::once(
            Row::new()
                .with("kind", "phat_dong")
                .with("title", "x")
                .with("held_on", "2026-03-01"),
        ),
    );
    let people = number(&office, "nguoi-phat-dong", "2026");
    assert_eq!(people.value, Value::whole(0));
}

fn team(office: &mut Office, hamlet: &str) -> i64 {
    let hamlet = add::<Hamlet>(office, Row::new().with("name", hamlet).with("kind", "thon"));
    let row = Row::new()
        .with("name", "Tổ 1")
        .with("kind", "to_nhan_dan_tu_quan")
        .with("hamlet", hamlet)
        .with("founded_on", "2024-01-01");
    add::<Team>(office, row)
}

#[test]
fn hamlets_and_what_belongs_to_none_add_up_to_the_office() {
    let mut office = office();
    let teams: Vec<i64> = (1..=4)
        .map(|place| team(&mut office, &format!("Thôn {place}")))
        .collect();
    let held = events("hop_to", 40, 400, "2026-01-01", 300).enumerate();
    let meetings = fill::<Meeting>(
        &mut office,
        held.map(|(place, row)| {
            if place % 5 == 0 {
                row
            } else {
                row.with("hamlet", 1 + place as i64 % 4)
            }
        }),
    );
    fill::<Meeting>(
        &mut office,
        events("phat_dong", 7, 70, "2026-02-01", 20).map(|row| row.with("hamlet", 2)),
    );
    let links = meetings.iter().flat_map(|meeting| {
        teams
            .iter()
            .skip(*meeting as usize % 3)
            .map(move |team| (*meeting, *team))
    });
    let links: Vec<Row> = links
        .map(|(meeting, team)| Row::new().with("meeting", meeting).with("team", team))
        .collect();
    fill::<MeetingTeam>(&mut office, links.into_iter());
    let book = office.handbook();
    let period = book.period("nd09", "2026").expect("a period");
    let additive: Vec<&str> = book
        .indicators
        .iter()
        .filter(|one| one.additive)
        .map(|one| one.code.as_str())
        .collect();
    assert!(additive.len() > 15);
    let lines = office
        .figures_by_hamlet(&additive, &period, Geography::Old)
        .expect("lines");
    assert_eq!(lines.len(), 5);
    for (place, figure) in office
        .figures_of(&additive, &period, None)
        .expect("figures")
        .iter()
        .enumerate()
    {
        let sum: i64 = lines
            .iter()
            .filter_map(|line| line.values[place].number())
            .sum();
        assert_eq!(sum, figure.value.number().unwrap_or(0), "{}", figure.code);
    }
    let meetings = number(&office, "cuoc-hop-to", "2026").value;
    let by_team = number(&office, "luot-to-hop", "2026").value;
    assert_eq!(meetings, Value::whole(40));
    assert!(
        by_team.number() > meetings.number(),
        "a joint meeting is one meeting of several teams"
    );
}

#[test]
fn every_number_opens_the_rows_it_was_made_from() {
    let mut office = office();
    fill::<Meeting>(
        &mut office,
        events("tuyen_truyen", 30, 1_000, "2026-01-01", 30),
    );
    fill::<Meeting>(&mut office, events("tuyen_truyen", 5, 100, "2025-01-01", 5));
    let period = office.handbook().period("nd09", "2026").expect("a period");
    let rows = office
        .figure_rows("nguoi-du", &period, None, 1_000)
        .expect("rows");
    assert_eq!(rows.len(), 30);
    let sum: i64 = rows.iter().filter_map(|row| row.amount).sum();
    assert_eq!(
        Value::Number(sum),
        number(&office, "nguoi-du", "2026").value
    );
    assert!(rows.iter().all(|row| row.kind.name == "meeting"
        && row.label == "Buổi sinh hoạt"
        && row.day.is_some_and(|day| period.holds(day))));
    assert_eq!(
        office
            .figure_rows("nguoi-du", &period, None, 7)
            .expect("rows")
            .len(),
        7
    );
}

#[test]
fn a_declared_number_stands_beside_the_counted_one_and_needs_its_reason() {
    let mut office = office();
    fill::<Meeting>(&mut office, events("tuyen_truyen", 3, 90, "2026-01-01", 3));
    let row = Row::new()
        .with("indicator", "nguoi-du")
        .with("period", "2026")
        .with("scheme", "nd09")
        .with("value", 120_000);
    let id = add::<Declared>(&mut office, row);
    let figure = number(&office, "nguoi-du", "2026");
    assert_eq!(
        (figure.value, figure.reported()),
        (Value::whole(90), Value::whole(120))
    );
    assert!(figure.is_unexplained());
    let reason = Row::new().with("reason", "gồm 1 buổi do Đoàn xã tổ chức");
    let change = crate::domain::command::Change::of::<Declared>(id, 1, reason);
    office
        .run(crate::domain::command::Command::save(change))
        .expect("saved");
    assert!(!number(&office, "nguoi-du", "2026").is_unexplained());
    assert_eq!(
        number(&office, "nguoi-du", "2027").year_before,
        Value::whole(120),
        "later reports compare with what was reported"
    );
}

#[test]
fn what_is_entered_late_is_credited_to_its_day_and_offered_as_an_adjustment() {
    let mut office = office();
    fill::<Meeting>(&mut office, events("tuyen_truyen", 3, 90, "2025-01-01", 3));
    let period = office.handbook().period("nd09", "2025").expect("a period");
    let codes = ["tuyen-truyen", "nguoi-du", "ngay-hoi"];
    assert_eq!(
        office
            .adjustments(&codes, &period, "2026-11-22T10:00:00")
            .expect("adjustments"),
        []
    );
    let late = office
        .adjustments(&codes, &period, "2025-12-15T00:00:00")
        .expect("adjustments");
    let of = |code: &str| {
        late.iter()
            .find(|one| one.code == code)
            .map(|one| (one.rows, one.amount))
    };
    assert_eq!(of("tuyen-truyen"), Some((3, 3_000)));
    assert_eq!(of("nguoi-du"), Some((3, 90_000)));
    assert_eq!(of("ngay-hoi"), None);
}

#[test]
fn targets_of_the_hamlets_are_held_against_the_offices() {
    let mut office = office();
    for place in 1..=3 {
        team(&mut office, &format!("Thôn {place}"));
    }
    let period = office.handbook().period("nd09", "2026").expect("a period");
    let typed = |hamlet, target| TypedGoal {
        code: "luot-to-hop".into(),
        hamlet,
        seen: SeenGoal::default(),
        stored: None,
        target,
    };
    let goals = [
        typed(None, 36_000),
        typed(Some(1), 12_000),
        typed(Some(2), 12_000),
        typed(Some(3), 11_000),
    ];
    office.run(keep_goals(&period, &goals)).expect("kept");
    let grid: GoalGrid = office
        .goal_grid(&["luot-to-hop", "to"], &period)
        .expect("a grid");
    assert_eq!((grid.rows.len(), grid.rows[0].hamlet), (4, None));
    assert_eq!(grid.sum(0), Some(35_000));
    assert_eq!(grid.differing(), [(0, 35_000, 36_000)]);
    let again = TypedGoal {
        seen: grid.rows[3].cells[0].seen,
        ..typed(Some(3), 12_000)
    };
    office.run(keep_goals(&period, &[again])).expect("kept");
    assert_eq!(
        office
            .goal_grid(&["luot-to-hop"], &period)
            .expect("a grid")
            .differing(),
        []
    );
    assert_eq!(
        number(&office, "luot-to-hop", "2026").target,
        Value::whole(36)
    );
    let behind = office.goals_behind().expect("an answer");
    assert_eq!(behind.len(), 1, "nothing was held by 22 November");
    assert_eq!(behind[0].1.code, "luot-to-hop");
}

#[test]
fn a_mistake_in_an_own_file_is_told_with_its_line() {
    use crate::domain::indicator::parse_indicators;
    let good = "group = \"Nhóm\"\n\n[[indicator]]\ncode = \"x\"\nname = \"X\"\ncount = \"meeting\"\non = \"held_on\"\n";
    assert!(parse_indicators("chi-tieu/x.toml", good).is_ok());
    for (was, now, line, key) in [
        (
            "count = \"meeting\"",
            "count = \"meting\"",
            6,
            "indicator-file-no-kind",
        ),
        (
            "on = \"held_on\"",
            "on = \"held\"",
            7,
            "indicator-file-no-field",
        ),
        (
            "on = \"held_on\"",
            "on = \"title\"",
            7,
            "indicator-file-no-day",
        ),
        (
            "on = \"held_on\"",
            "on = \"title.x\"",
            7,
            "indicator-file-no-link",
        ),
        (
            "count = \"meeting\"",
            "sum = \"meeting.title\"",
            6,
            "indicator-file-no-number",
        ),
        (
            "count = \"meeting\"",
            "ccount = \"meeting\"",
            6,
            "criteria-unknown-key",
        ),
        (
            "on = \"held_on\"",
            "on = \"held_on\"\nwhere = { kind = \"hop_toan\" }",
            8,
            "criteria-unknown-word",
        ),
        (
            "on = \"held_on\"",
            "on = \"held_on\"\nwhere = { not_held = 1 }",
            8,
            "criteria-wrong-type",
        ),
        (
            "on = \"held_on\"",
            "on = \"held_on\"\nhamlet = \"chair\"",
            8,
            "indicator-file-no-hamlet",
        ),
        ("count = \"meeting\"\n", "", 3, "indicator-file-no-formula"),
    ] {
        let fault = parse_indicators("chi-tieu/x.toml", &good.replace(was, now)).expect_err(now);
        assert_eq!(
            (fault.line, fault.what.say().key.as_ref()),
            (line, key),
            "{now}"
        );
    }
}

/// `count` rows made one by one.
fn rows(count: i64, row: impl Fn(i64) -> Row) -> impl Iterator<Item = Row> {
    (0..count).map(row)
}

fn hamlets(office: &mut Office, count: i64, from: &str, to: &str) -> Vec<i64> {
    let row = |place: i64| {
        Row::new()
            .with("name", format!("Thôn {place}"))
            .with("kind", "thon")
            .with("valid_from", from)
            .with("valid_to", to)
    };
    fill::<Hamlet>(office, rows(count, row))
}

#[test]
fn models_are_counted_in_kinds_points_and_typical_examples() {
    use crate::domain::initiative::{Initiative, InitiativePoint};
    let mut office = office();
    let kinds = fill::<Initiative>(
        &mut office,
        rows(68, |place| {
            let row = Row::new()
                .with("name", format!("Mô hình {place}"))
                .with("kind", "khac")
                .with("started_on", "2018-03-01");
            if place < 7 {
                row.with("typical_on", "2020-06-01")
            } else {
                row
            }
        }),
    );
    let point = |place: i64| {
        Row::new()
            .with("initiative", kinds[place as usize % 68])
            .with("from_day", "2019-01-01")
            .with("place", "Khu dân cư")
            .with("teams", 2)
    };
    fill::<InitiativePoint>(&mut office, rows(620, point));
    let told = |office: &Office, code| shown(office, code, "2018..2023");
    assert_eq!(told(&office, "loai-mo-hinh"), "68");
    assert_eq!(told(&office, "diem-mo-hinh"), "620");
    assert_eq!(told(&office, "dien-hinh"), "7");
    assert_eq!(told(&office, "to-mo-hinh"), "1.240");
    assert_eq!(
        shown(&office, "diem-mo-hinh", "2018"),
        "·",
        "the first point came a year later"
    );
    fill::<InitiativePoint>(
        &mut office,
        rows(5, |_| point(0).with("from_day", "2024-05-01")),
    );
    assert_eq!(
        told(&office, "diem-mo-hinh"),
        "620",
        "what is entered for a later day moves no earlier number"
    );
}

#[test]
fn forums_opinions_households_and_commendations_come_back() {
    use crate::domain::commendation::Commendation;
    use crate::domain::opinion::{Opinion, OpinionOccurrence};
    use crate::domain::registration::Registration;
    let mut office = office();
    fill::<Meeting>(
        &mut office,
        events("lang_nghe", 829, 30_000, "2018-01-10", 2_000),
    );
    let opinions = fill::<Opinion>(
        &mut office,
        rows(829, |place| {
            Row::new()
                .with("title", format!("Ý kiến {place}"))
                .with("topic", "antt")
                .with("source", "khu_dan_cu")
                .with("received_on", "2018-01-10")
                .with("count", 1)
                .with("state", "tiep_nhan")
        }),
    );
    fill::<OpinionOccurrence>(
        &mut office,
        rows(829, |place| {
            Row::new()
                .with("opinion", opinions[place as usize])
                .with("raised_on", "2019-05-05")
                .with("source", "khu_dan_cu")
                .with("count", 4_038 * (place + 1) / 829 - 4_038 * place / 829)
        }),
    );
    fill::<Registration>(
        &mut office,
        rows(300, |place| {
            Row::new()
                .with("kind", "cam_ket_antt")
                .with("subject", "ho")
                .with("year", 2020)
                .with("registered_on", "2020-02-02")
                .with(
                    "households",
                    59_877 * (place + 1) / 300 - 59_877 * place / 300,
                )
        }),
    );
    fill::<Commendation>(
        &mut office,
        rows(40, |place| {
            Row::new()
                .with("target", if place < 15 { "tap_the" } else { "ca_nhan" })
                .with("name", "Tổ 1")
                .with("form", "giay_khen_xa")
                .with("state", "da_khen")
                .with("decided_on", "2023-12-01")
        }),
    );
    let told = [
        "dien-dan",
        "y-kien",
        "ho-cam-ket",
        "khen-tap-the",
        "khen-ca-nhan",
    ]
    .map(|code| shown(&office, code, "2018..2023"));
    assert_eq!(told, ["829", "4.038", "59.877", "15", "25"]);
}

#[test]
fn recognised_areas_and_bodies_are_counted_with_their_share() {
    use crate::domain::agency::Agency;
    use crate::domain::recognition::Recognition;
    let mut office = office();
    let areas = hamlets(&mut office, 843, "2020-01-01", "");
    let bodies = fill::<Agency>(
        &mut office,
        rows(577, |place| {
            Row::new()
                .with("name", format!("Cơ quan {place}"))
                .with("kind", "co_quan")
                .with("valid_from", "2020-01-01")
        }),
    );
    let row = |subject: &str| {
        Row::new()
            .with("standard", "an_toan_antt")
            .with("subject", subject)
            .with("year", 2026)
            .with("level", "xa")
            .with("decided_on", "2026-11-10")
    };
    fill::<Recognition>(
        &mut office,
        areas.iter().map(|area| row("kdc").with("hamlet", *area)),
    );
    fill::<Recognition>(
        &mut office,
        bodies
            .iter()
            .map(|body| row("co_quan").with("agency", *body)),
    );
    let share = number(&office, "kdc-dat-ty-le", "2026");
    assert_eq!(share.parts, Some((Value::whole(843), Value::whole(843))));
    assert_eq!(share.value.show(share.decimals), "100,0");
    assert_eq!(shown(&office, "don-vi-dat", "2026"), "1.420");
    assert_eq!(
        number(&office, "kdc-dat", "2026-10").value,
        Value::Blank,
        "the first decision came after October"
    );
}

#[test]
fn what_was_recognised_before_a_merger_is_not_carried_over() {
    use crate::domain::recognition::Recognition;
    let mut office = office();
    let old = hamlets(&mut office, 412, "2020-01-01", "2025-07-01");
    let new = hamlets(&mut office, 130, "2025-07-01", "");
    let row = |hamlet: &i64, day: &str| {
        Row::new()
            .with("standard", "khong_ma_tuy")
            .with("subject", "kdc")
            .with("year", day[..4].parse::<i64>().expect("a year"))
            .with("level", "xa")
            .with("hamlet", *hamlet)
            .with("decided_on", day)
    };
    fill::<Recognition>(
        &mut office,
        old.iter().take(281).map(|hamlet| row(hamlet, "2024-12-20")),
    );
    fill::<Recognition>(
        &mut office,
        new.iter().take(32).map(|hamlet| row(hamlet, "2025-12-10")),
    );
    let share = |office: &Office, typed| number(office, "kdc-khong-ma-tuy-ty-le", typed);
    let before = share(&office, "2025-H1");
    assert_eq!(before.parts, Some((Value::whole(281), Value::whole(412))));
    assert_eq!(before.value.show(1), "68,2");
    let after = share(&office, "2025");
    assert_eq!(after.parts, Some((Value::whole(32), Value::whole(130))));
    assert_eq!(after.value.show(1), "24,6");
}

#[test]
fn states_written_down_from_time_to_time_count_by_their_latest() {
    use crate::domain::asset::{Asset, AssetCount};
    use crate::domain::channel::{Channel, ChannelCount};
    let mut office = office();
    let groups = fill::<Channel>(
        &mut office,
        rows(48, |place| {
            Row::new()
                .with("name", format!("Zalo {place}"))
                .with("kind", "nhom_zalo")
                .with("from_day", "2022-01-01")
        }),
    );
    for (day, members) in [
        ("2022-02-01", 4_000),
        ("2023-11-01", 9_000),
        ("2024-06-01", 12_000),
    ] {
        fill::<ChannelCount>(
            &mut office,
            groups.iter().zip(0_i64..).map(|(group, place)| {
                Row::new()
                    .with("channel", *group)
                    .with("as_of", day)
                    .with("members", members * (place + 1) / 48 - members * place / 48)
            }),
        );
    }
    assert_eq!(shown(&office, "nhom-zalo", "2018..2023"), "48");
    assert_eq!(shown(&office, "thanh-vien-zalo", "2018..2023"), "9.000");
    assert_eq!(shown(&office, "thanh-vien-zalo", "2022"), "4.000");
    let cameras = fill::<Asset>(
        &mut office,
        rows(30, |place| {
            Row::new()
                .with("name", format!("Camera {place}"))
                .with("kind", "camera")
        }),
    );
    fill::<AssetCount>(
        &mut office,
        cameras.iter().map(|asset| {
            Row::new()
                .with("asset", *asset)
                .with("as_of", "2023-01-01")
                .with("quantity", 70)
        }),
    );
    assert_eq!(shown(&office, "camera", "2023"), "2.100");
}
