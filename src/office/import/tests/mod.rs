//! Lists as offices keep them, built in code: the annual list with its lines and sums, its variants, and what comes out of them.

mod annual;
mod letters;
mod plain;
mod settling;

use chrono::NaiveDate;

use super::*;
use crate::domain::form::{Record, Row};
use crate::domain::person::{Membership, Person, Role};
use crate::domain::place::{Hamlet, Office as Card};
use crate::domain::team::Team;
use crate::office::export::export;
use crate::office::{Clock, Who};
use crate::sheet::{Cell, CsvKind, GridRow, read_bytes, write_csv};

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn office() -> Office {
    let card = Card {
        name: "Xã Tân Lập".into(),
        issuer_line: "UBND xã Tân Lập".into(),
        ..Default::default()
    };
    let who = Who {
        name: "hoa".into(),
        account: "hoa".into(),
    };
    let clock = Clock::Still(day("2026-11-22").and_hms_opt(9, 0, 0).expect("a time"));
    Office::memory(&card, who, clock).expect("a book")
}

fn vocabulary() -> Vocabulary {
    Vocabulary::of(&[&|say| Some(word(say))])
}

/// A language in which every sentence is its key.
fn word(say: &Say) -> String {
    say.key.clone().into_owned()
}

fn request(kind: &str) -> ImportRequest {
    ImportRequest {
        kind: kind.into(),
        file: "ds.xlsx".into(),
        ..ImportRequest::default()
    }
}

fn text_list(rows: &[&[&str]]) -> Grid {
    // Written by hand: the writer of this program lets no sign out that nobody sees, and old fonts have some.
    let cell = |text: &&str| format!("\"{}\"", text.replace('"', "\"\""));
    let line = |row: &&[&str]| row.iter().map(cell).collect::<Vec<_>>().join(",");
    let text: Vec<String> = rows.iter().map(line).collect();
    read_bytes("ds.csv", text.join("\n").as_bytes(), None).expect("read")
}

/// A sheet under the pen: rows and columns count from 0, as in `Grid::merged`.
#[derive(Default)]
struct Pen {
    rows: std::collections::BTreeMap<u32, Vec<Cell>>,
    merged: Vec<(u32, u32, u32, u32)>,
}

impl Pen {
    fn put(&mut self, row: u32, column: usize, cell: Cell) {
        let cells = self.rows.entry(row).or_default();
        if cells.len() <= column {
            cells.resize(column + 1, Cell::Empty);
        }
        cells[column] = cell;
    }

    fn text(&mut self, row: u32, column: usize, text: &str) {
        if !text.is_empty() {
            self.put(row, column, Cell::Text(text.to_owned()));
        }
    }

    fn number(&mut self, row: u32, column: usize, number: i32) {
        self.put(row, column, Cell::Number(f64::from(number)));
    }

    fn merge(&mut self, (top, left): (u32, u32), (bottom, right): (u32, u32), text: &str) {
        self.text(top, left as usize, text);
        self.merged.push((top, left, bottom, right));
    }

    fn grid(self, sheet: &str) -> Grid {
        let row = |(number, cells)| GridRow {
            number: number + 1,
            cells,
        };
        Grid {
            sheet: sheet.to_owned(),
            rows: self.rows.into_iter().map(row).collect(),
            merged: self.merged,
            hidden: 0,
        }
    }
}

/// The annual list: titles, a header of two rows, hamlets over teams over members, a sum and a signature.
fn annual() -> Grid {
    let mut page = Pen::default();
    page.text(0, 0, "ỦY BAN NHÂN DÂN XÃ TÂN LẬP");
    page.merge((1, 0), (1, 8), "DANH SÁCH THÀNH VIÊN CÁC TỔ");
    for (column, heading) in [
        (0, "STT"),
        (1, "Họ và tên"),
        (2, "Chức danh"),
        (3, "Điện thoại"),
        (4, "Tham gia từ"),
        (7, "Số hộ"),
        (8, "Số CCCD"),
    ] {
        page.merge((4, column), (5, column), heading);
    }
    page.merge((4, 5), (4, 6), "Quyết định");
    page.text(5, 5, "Số");
    page.text(5, 6, "Ngày");
    let (mut row, mut number) = (6, 0);
    for hamlet in 1..=2 {
        page.merge((row, 0), (row, 8), &format!("THÔN {hamlet}"));
        row += 1;
        for team in 1..=2 {
            page.text(row, 1, &format!("Tổ {team} (Thôn {hamlet})"));
            page.text(row, 5, &format!("{}/QĐ-UBND", 60 + hamlet * 10 + team));
            page.put(row, 6, Cell::Day(day("2024-11-08")));
            page.number(row, 7, 29);
            row += 1;
            let last = hamlet * 2 + team;
            for (name, role, phone, joined) in [
                (
                    "Hồ Thị Dung",
                    "Tổ trưởng",
                    Cell::Text(format!("0941 579 24{last}")),
                    "3/3/26",
                ),
                (
                    "Phan Thị Đào",
                    "tổ phó",
                    Cell::Number(f64::from(359_245_030 + last)),
                    "03-03-2024",
                ),
                ("VŨ THANH BÌNH", "Ủy viên", Cell::Empty, "2021"),
            ] {
                number += 1;
                page.number(row, 0, number);
                page.text(row, 1, name);
                page.text(row, 2, role);
                page.put(row, 3, phone);
                page.text(row, 4, joined);
                page.text(row, 8, "938484032189");
                row += 1;
            }
        }
        row += 1;
    }
    page.text(row, 1, "Tổng cộng");
    page.number(row, 7, 116);
    page.text(row + 2, 6, "NGƯỜI LẬP BIỂU");
    page.text(row + 6, 6, "Nguyễn Văn Biểu");
    page.grid("DS")
}

fn look(office: &Office, kind: &str, grid: Grid) -> Plan {
    plan_grids(
        office,
        &vocabulary(),
        &request(kind),
        vec![grid],
        &mut |_, _| true,
    )
    .expect("a plan")
}

fn take(office: &mut Office, plan: &Plan) -> Done {
    let command = plan.command(false).expect("nothing refused");
    office.run(command).expect("taken in")
}

fn size<R: Record>(office: &Office) -> i64 {
    office.ask().size(kinds::of::<R>()).expect("a size")
}

fn sizes(office: &Office) -> (i64, i64, i64, i64) {
    (
        size::<Hamlet>(office),
        size::<Team>(office),
        size::<Person>(office),
        size::<Membership>(office),
    )
}

fn row_named<R: Record>(office: &Office, name: &str) -> Row {
    let found = office
        .ask()
        .named(kinds::of::<R>(), name, None)
        .expect("asked");
    found
        .first()
        .unwrap_or_else(|| panic!("{name} stands in the book"))
        .row
        .clone()
}

/// Twelve names in the letters of .VnTime.
const OLD_NAMES: [&str; 12] = [
    "NguyÔn ThÞ H¶o",
    "TrÇn V¨n §¹t",
    "Lª §×nh C\u{ad}êng",
    "Ph¹m Ngäc Dung",
    "Hoµng ThÞ \u{a6}íc",
    "Vò ThÞ ¸nh",
    "§ç Quúnh H\u{ad}¬ng",
    "Bïi V¨n Kh¸nh",
    "§Æng ThÞ TuyÕt",
    "Phan H÷u NghÜa",
    "Ng« Kim Th¬m",
    "D\u{ad}¬ng ThÞ Thñy",
];
