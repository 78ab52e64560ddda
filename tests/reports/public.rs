//! The sentences of public reports (five years of a commune's movement) come out of the program from rows that add up to them.

use chrono::{Days, NaiveDate};
use tuquan::domain::agency::Agency;
use tuquan::domain::command::{Change, Command};
use tuquan::domain::commendation::Commendation;
use tuquan::domain::form::{Record, Row, Say};
use tuquan::domain::initiative::{Initiative, InitiativePoint};
use tuquan::domain::meeting::Meeting;
use tuquan::domain::opinion::Opinion;
use tuquan::domain::person::Person;
use tuquan::domain::place::Hamlet;
use tuquan::domain::recognition::Recognition;
use tuquan::domain::registration::Registration;
use tuquan::office::Office;
use tuquan::report::issue::Desk;
use tuquan::report::shelf::Shelf;

use crate::support::page::empty_office;

/// Rows of one step: a step is one page of the history.
const STEP: usize = 1_000;

fn fill<R: Record>(office: &mut Office, rows: impl Iterator<Item = Row>) -> Vec<i64> {
    let rows: Vec<Row> = rows.collect();
    let mut ids = Vec::new();
    for rows in rows.chunks(STEP) {
        let changes = rows.iter().cloned().map(Change::new::<R>).collect();
        let done = office
            .run(Command::save_all(changes, Say::new("op-save")))
            .expect("saved");
        ids.extend(done.ids);
    }
    ids
}

/// The share of `whole` that falls on one of `count` places.
fn part(whole: i64, count: i64, place: i64) -> i64 {
    whole * (place + 1) / count - whole * place / count
}

fn events(kind: &'static str, count: i64, heads: i64) -> impl Iterator<Item = Row> {
    let first: NaiveDate = "2017-12-15".parse().expect("a day");
    (0..count).map(move |place| {
        Row::new()
            .with("kind", kind)
            .with("title", "Buổi sinh hoạt")
            .with(
                "held_on",
                first + Days::new(place as u64 * 2_100 / count as u64),
            )
            .with("headcount", part(heads, count, place))
    })
}

fn movement(office: &mut Office) {
    fill::<Meeting>(office, events("tuyen_truyen", 10_880, 425_813));
    fill::<Meeting>(office, events("lang_nghe", 829, 30_000));
    fill::<Meeting>(office, events("ngay_hoi", 436, 50_000));
    let opinion = |place| {
        Row::new()
            .with("title", format!("Ý kiến {place}"))
            .with("received_on", "2019-05-05")
            .with("count", part(4_038, 829, place))
    };
    fill::<Opinion>(office, (0..829).map(opinion));
    let registration = |place| {
        Row::new()
            .with("kind", "cam_ket_antt")
            .with("subject", "ho")
            .with("year", "2020")
            .with("registered_on", "2020-02-02")
            .with("households", part(59_877, 300, place))
    };
    fill::<Registration>(office, (0..300).map(registration));
    models(office);
    recognitions(office);
    commendations(office);
}

fn models(office: &mut Office) {
    let model = |place| {
        let row = Row::new()
            .with("name", format!("Mô hình {place}"))
            .with("kind", "khac")
            .with("started_on", "2018-03-01");
        if place < 7 {
            row.with("typical_on", "2020-06-01")
        } else {
            row
        }
    };
    let kinds = fill::<Initiative>(office, (0..68).map(model));
    let point = |place: usize| {
        Row::new()
            .with("initiative", kinds[place % 68])
            .with("from_day", "2019-01-01")
            .with("place", format!("Khu dân cư {place}"))
    };
    fill::<InitiativePoint>(office, (0..620).map(point));
}

fn recognitions(office: &mut Office) {
    let area = |place| {
        Row::new()
            .with("name", format!("Thôn {place}"))
            .with("kind", "thon")
            .with("valid_from", "2018-01-01")
    };
    let areas = fill::<Hamlet>(office, (0..843).map(area));
    let body = |place| {
        Row::new()
            .with("name", format!("Cơ quan {place}"))
            .with("kind", "co_quan")
            .with("valid_from", "2018-01-01")
    };
    let bodies = fill::<Agency>(office, (0..577).map(body));
    let row = |subject: &str| {
        Row::new()
            .with("standard", "an_toan_antt")
            .with("subject", subject)
            .with("year", "2023")
            .with("level", "xa")
            .with("decided_on", "2023-11-10")
    };
    let of_areas = areas.iter().map(|area| row("kdc").with("hamlet", *area));
    fill::<Recognition>(office, of_areas);
    let of_bodies = bodies
        .iter()
        .map(|body| row("co_quan").with("agency", *body));
    fill::<Recognition>(office, of_bodies);
}

fn commendations(office: &mut Office) {
    let person = |letter| Row::new().with("name", format!("Nguyễn Văn {letter}"));
    let people = fill::<Person>(office, ('A'..='Y').map(person));
    let given = |target: &str| {
        Row::new()
            .with("target", target)
            .with("form", "giay_khen_xa")
            .with("state", "da_khen")
            .with("decided_on", "2023-12-01")
    };
    let collective = |place| given("tap_the").with("name", format!("Tổ {place}"));
    fill::<Commendation>(office, (0..15).map(collective));
    let individual = people.iter().map(|id| given("ca_nhan").with("person", *id));
    fill::<Commendation>(office, individual);
}

fn said(office: &Office, template: &str, period: &str) -> String {
    let shelf = Shelf::of(office);
    let template = shelf.find(template).expect("a template");
    let period = office
        .handbook()
        .period(&template.scheme, period)
        .expect("a period");
    let desk = Desk::open(office, template, &period).expect("a report");
    let draft = desk.compose(office).expect("composed");
    let texts = draft.parts.into_iter().map(|part| part.text);
    texts.collect::<Vec<_>>().join("\n")
}

#[test]
fn five_years_of_the_movement_are_told_as_the_public_report_tells_them() {
    let mut office = empty_office();
    movement(&mut office);
    let text = said(&office, "tong-ket", "2018..2023");
    let paragraph = "Trong giai đoạn 2018 - 2023, phường Quảng Yên đã phối hợp tổ chức 10.880 cuộc phát động, tuyên truyền với 425.813 \
        lượt người tham dự. Tổ chức 829 diễn đàn “Công an lắng nghe ý kiến nhân dân”, tiếp nhận 4.038 ý kiến. Tổ chức 436 cuộc Ngày hội \
        Toàn dân bảo vệ an ninh Tổ quốc; vận động 59.877 hộ cam kết, đăng ký bảo đảm an ninh, trật tự. Xây dựng, duy trì 68 loại mô hình \
        tại 620 điểm, trong đó có 07 mô hình điển hình. Công nhận 1.420 khu dân cư, cơ quan, doanh nghiệp, nhà trường đạt tiêu chuẩn “An \
        toàn về an ninh, trật tự”. Khen thưởng 15 tập thể, 25 cá nhân có thành tích.";
    assert!(text.lines().any(|line| line == paragraph), "{text}");
    let year = said(&office, "nam", "2023");
    for sentence in [
        "Đã công nhận 843/843 khu dân cư đạt chuẩn, tỷ lệ 100,0%.",
        "Đã khen thưởng 15 tập thể, 25 cá nhân có thành tích trong phong trào.",
    ] {
        assert!(year.contains(sentence), "{sentence}\n{year}");
    }
}

#[test]
fn launches_and_estimates_are_told_as_the_front_tells_them() {
    let mut office = empty_office();
    let launches = events("phat_dong", 128, 16_000).map(|row| row.with("estimate", 1_i64));
    fill::<Meeting>(&mut office, launches);
    let talks = events("tuyen_truyen", 168, 26_000).map(|row| row.with("estimate", 1_i64));
    fill::<Meeting>(&mut office, talks);
    let text = said(&office, "so-ket", "2018..2023");
    let sentence = "Trong đó có 128 lượt phát động, ra quân với khoảng 16.000 lượt người; 168 lượt tuyên truyền với khoảng 26.000 lượt người.";
    assert!(text.contains(sentence), "{text}");
}
