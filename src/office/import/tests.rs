//! Lists as offices keep them, built in code: the annual list with its lines and sums, its variants, and what comes out of them.

use chrono::NaiveDate;

use super::*;
use crate::domain::form::{Record, Row};
use crate::domain::person::{Membership, Person, Role};
use crate::domain::place::{Hamlet, Office as Card};
use crate::domain::team::Team;
use crate::office::export::export;
use crate::office::{Clock, Who};
use crate::sheet::{Cell, CsvKind, GridRow, OutCell, read_bytes, write_csv};

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
    let cells = |row: &&[&str]| -> Vec<OutCell> {
        row.iter()
            .map(|text| OutCell::Text((*text).to_owned()))
            .collect()
    };
    let mut bytes = Vec::new();
    let head: Vec<String> = rows[0].iter().map(ToString::to_string).collect();
    write_csv(
        &mut bytes,
        &head,
        rows[1..].iter().map(cells),
        CsvKind::Machine,
    )
    .expect("written");
    read_bytes("ds.csv", &bytes, None).expect("read")
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

/// 146: the annual list makes hamlets teams papers people and seats in one step.
#[test]
fn the_annual_list_makes_hamlets_teams_papers_people_and_seats_in_one_step() {
    let mut office = office();
    let plan = look(&office, MEMBER, annual());
    assert_eq!(sizes(&office), (0, 0, 0, 0), "a plan writes nothing");
    assert_eq!(
        plan.counts,
        Counts {
            new: 12,
            ..Counts::default()
        },
        "{:#?}",
        plan.rows
    );
    let made: Vec<_> = plan
        .made
        .iter()
        .map(|(kind, count)| (*kind, *count))
        .collect();
    assert_eq!(
        made,
        [
            ("document", 4),
            ("hamlet", 2),
            ("membership", 12),
            ("person", 12),
            ("team", 4)
        ]
    );
    assert!(plan.columns[8].forbidden.is_some() && plan.columns[8].field.is_none());
    assert!(plan.notes.iter().any(|note| note.key == "import-forbidden"));
    assert!(!format!("{plan:?}").contains("938484032189"));
    let done = take(&mut office, &plan);
    assert_eq!(sizes(&office), (2, 4, 12, 12));
    assert_eq!(
        office.ask().lines_of(done.op).unwrap().len(),
        38,
        "with a step of state a team"
    );
    let team = row_named::<Team>(&office, "Tổ 1 (Thôn 1)");
    assert_eq!(team.get("households").int(), Some(29));
    assert_eq!(team.get("founded_on").text(), "2024-11-08");
    let paper = office
        .ask()
        .label(
            kinds::find("document").unwrap(),
            team.get("decision").int().unwrap(),
        )
        .unwrap();
    assert!(paper.starts_with("71/QĐ-UBND "), "{paper}");
    let (hamlet, _) = office
        .ask()
        .record::<Hamlet>(team.get("hamlet").int().unwrap())
        .unwrap();
    assert_eq!(hamlet.name, "Thôn 1");
    let id = office
        .ask()
        .named(kinds::of::<Team>(), "Tổ 1 (Thôn 1)", None)
        .unwrap()[0]
        .id;
    let roster = office.ask().roster(id, Some(office.today())).unwrap();
    let seats: Vec<_> = roster
        .iter()
        .map(|seat| {
            (
                seat.name.as_str(),
                seat.phone.as_str(),
                seat.role,
                seat.joined.as_str(),
            )
        })
        .collect();
    assert_eq!(
        seats,
        [
            ("Vũ Thanh Bình", "", Role::Member, "2021-01-01"),
            ("Hồ Thị Dung", "0941579243", Role::Head, "2026-03-03"),
            ("Phan Thị Đào", "0359245033", Role::Deputy, "2024-03-03"),
        ]
    );
    office.run(Command::Undo).expect("taken back whole");
    assert_eq!(sizes(&office), (0, 0, 0, 0));
}

/// 144: the same list again adds nothing and an old plan is refused.
#[test]
fn the_same_list_again_adds_nothing_and_an_old_plan_is_refused() {
    let mut office = office();
    let plan = look(&office, MEMBER, annual());
    take(&mut office, &plan);
    let again = look(&office, MEMBER, annual());
    assert_eq!(
        again.counts,
        Counts {
            same: 12,
            ..Counts::default()
        },
        "{:#?}",
        again.rows
    );
    assert!(again.made.is_empty());
    assert_eq!(take(&mut office, &again).op, 0);
    assert_eq!(
        office.run(plan.command(false).unwrap()),
        Err(Problem::PlanOutdated)
    );
}

#[test]
fn hamlet_and_team_may_stand_in_columns_once_a_group_and_the_wording_varies() {
    let mut office = office();
    let grid = text_list(&[
        &["Thôn", "Tổ", "HỌ TÊN TV", "SĐT", "Chức vụ", "Ngày vào tổ"],
        &[
            "Thôn Đông",
            "Tổ 5 - Thôn Đông",
            "Nguye\u{302}\u{303}n Văn An",
            "0912345678",
            "TT",
            "45604",
        ],
        &[
            "",
            "",
            "Lê Thị Bích",
            "+84 987 654 321",
            "Tổ viên",
            "5/2023",
        ],
        &[
            "Thon Dong",
            "Tổ 5 Thôn Đông",
            "Trần Văn Cường",
            "",
            "",
            "năm 2020",
        ],
        &["Thôn Tây", "1", "Trần Văn Cường", "", "", ""],
        &["TỔNG", "", "4", "", "", ""],
    ]);
    let plan = look(&office, MEMBER, grid);
    assert_eq!(
        plan.counts,
        Counts {
            new: 4,
            ..Counts::default()
        },
        "{:#?}",
        plan.rows
    );
    take(&mut office, &plan);
    assert_eq!(sizes(&office), (2, 2, 4, 4));
    assert_eq!(
        row_named::<Person>(&office, "Lê Thị Bích")
            .get("phone")
            .text(),
        "0987654321"
    );
    row_named::<Team>(&office, "Tổ 5 - Thôn Đông");
    row_named::<Team>(&office, "Tổ 1");
}

#[test]
fn one_sheet_a_hamlet_is_one_list() {
    let mut office = office();
    let grids = ["Thôn Đông", "Khu phố 2"].map(|hamlet| {
        let mut page = Pen::default();
        for (column, heading) in ["STT", "Họ và tên", "Chức danh"].iter().enumerate() {
            page.text(0, column, heading);
        }
        page.text(1, 1, "Tổ 1");
        for (row, name, role) in [(2, "Hồ Văn An", "Tổ trưởng"), (3, "Hồ Văn Bính", "Tổ viên")]
        {
            page.number(row, 0, 1);
            page.text(row, 1, name);
            page.text(row, 2, role);
        }
        page.grid(hamlet)
    });
    let request = request(MEMBER);
    let plan = plan_grids(
        &office,
        &vocabulary(),
        &request,
        grids.into(),
        &mut |_, _| true,
    )
    .unwrap();
    assert_eq!(plan.counts.new, 4, "{:#?}", plan.rows);
    take(&mut office, &plan);
    assert_eq!(sizes(&office), (2, 2, 4, 4));
    assert_eq!(
        row_named::<Hamlet>(&office, "Khu phố 2").get("kind").text(),
        "khu_pho"
    );
}

/// 145: refused rows stop the whole or come back with their reason.
#[test]
fn refused_rows_stop_the_whole_or_come_back_with_their_reason() {
    let mut office = office();
    let grid = || {
        text_list(&[
            &["STT", "Họ và tên", "Điện thoại", "Tham gia từ", "Dân tộc"],
            &["THÔN 1", "", "", "", ""],
            &["", "Tổ 1 (Thôn 1)", "", "", ""],
            &["1", "Hồ Văn An", "0912345678", "31/2/2024", "K"],
            &["2", "Hồ Văn Bính", "1.2E+9", "2024", "K"],
            &["3", "Hồ Văn Chiến", "", "2030", "K"],
            &["4", "Hồ Văn Dũng", "", "2024", "K"],
            &["5", "Hồ Văn Dũng", "", "2024", "K"],
            &["6", "Hồ Văn Dũng", "", "2025", "K"],
        ])
    };
    let plan = look(&office, MEMBER, grid());
    let counts = Counts {
        new: 1,
        same: 1,
        refused: 4,
        changed: 0,
    };
    assert_eq!(plan.counts, counts, "{:#?}", plan.rows);
    assert_eq!(
        plan.command(false),
        Err(Problem::RefusedRows {
            refused: 4,
            rows: 6
        })
    );
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("refused.csv");
    assert_eq!(
        write_refused(&plan, &vocabulary(), &word, &path, false).unwrap(),
        4
    );
    office.run(plan.command(true).unwrap()).unwrap();
    assert_eq!(sizes(&office), (1, 1, 1, 1));
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(
        text.contains("31/2/2024") && !text.contains("Dân tộc"),
        "{text}"
    );
    let put_right = text
        .replace("31/2/2024", "29/2/2024")
        .replace("1.2E+9", "0987654321");
    let back = read_bytes("refused.csv", put_right.as_bytes(), None).unwrap();
    let plan = look(&office, MEMBER, back);
    // The third one is still in the future, the fourth still contradicts the book only by its day.
    assert_eq!(
        (plan.counts.new, plan.counts.refused),
        (2, 1),
        "{:#?}",
        plan.rows
    );
    office.run(plan.command(true).unwrap()).unwrap();
    assert_eq!(sizes(&office), (1, 1, 3, 3));
}

#[test]
fn a_changed_list_changes_what_it_says_and_nothing_else() {
    let mut office = office();
    let head: &[&str] = &[
        "Thôn",
        "Tổ",
        "Họ và tên",
        "Điện thoại",
        "Chức danh",
        "Tham gia từ",
    ];
    let first = text_list(&[
        head,
        &[
            "Thôn 1",
            "Tổ 1",
            "Hồ Văn An",
            "0912345678",
            "Tổ trưởng",
            "05/3/2024",
        ],
        &[
            "Thôn 1",
            "Tổ 1",
            "Lê Thị Hòa",
            "0987654321",
            "Tổ viên",
            "2022",
        ],
    ]);
    let plan = look(&office, MEMBER, first);
    take(&mut office, &plan);
    let second = text_list(&[
        head,
        &[
            "Thôn 1",
            "Tổ 1",
            "Hồ Văn An",
            "0912345679",
            "Tổ viên",
            "2024",
        ],
        &["Thôn 1", "Tổ 1 (Thôn 1)", "LÊ THỊ HOÀ", "", "Tổ trưởng", ""],
    ]);
    let plan = look(&office, MEMBER, second);
    assert_eq!(
        plan.counts,
        Counts {
            changed: 2,
            ..Counts::default()
        },
        "{:#?}",
        plan.rows
    );
    take(&mut office, &plan);
    assert_eq!(
        sizes(&office),
        (1, 1, 2, 4),
        "a change of role closes one seat and opens the next"
    );
    let person = row_named::<Person>(&office, "Hồ Văn An");
    assert_eq!(person.get("phone").text(), "0912345679");
    let team = office
        .ask()
        .named(kinds::of::<Team>(), "Tổ 1", None)
        .unwrap()[0]
        .id;
    let seats = office.ask().roster(team, Some(office.today())).unwrap();
    let seats: Vec<_> = seats
        .iter()
        .map(|seat| (seat.role, seat.joined.as_str()))
        .collect();
    assert_eq!(
        seats,
        [(Role::Member, "2024-03-05"), (Role::Head, "2022-01-01")]
    );
}

#[test]
fn near_names_are_asked_about_and_taken_where_that_is_wanted() {
    let mut office = office();
    let head: &[&str] = &["Thôn", "Tổ", "Họ và tên", "Điện thoại"];
    let plan = look(
        &office,
        MEMBER,
        text_list(&[head, &["Thôn Đông", "Tổ liên gia 5", "Hồ Văn An", ""]]),
    );
    take(&mut office, &plan);
    let near = || text_list(&[head, &["Thôn Đông", "Tổ lien gja 5", "Hồ Văn Bính", ""]]);
    let plan = look(&office, MEMBER, near());
    let question = plan.rows[0].near.clone().expect("a question");
    assert_eq!(
        (question.meant.as_str(), question.accepted),
        ("Tổ liên gia 5", false)
    );
    assert_eq!(plan.made.get("team"), Some(&1));
    let request = ImportRequest {
        accept: true,
        ..request(MEMBER)
    };
    let plan = plan_grids(
        &office,
        &vocabulary(),
        &request,
        vec![near()],
        &mut |_, _| true,
    )
    .unwrap();
    assert_eq!(plan.made.get("team"), None);
    let other = text_list(&[head, &["Thôn Đông", "Tổ liên gia 6", "Hồ Văn Bính", ""]]);
    assert_eq!(
        look(&office, MEMBER, other).rows[0].near,
        None,
        "another number is another team"
    );
}

#[test]
fn the_register_of_papers_links_what_follows_what_in_any_order() {
    let mut office = office();
    let grid = || {
        text_list(&[
            &[
                "Số TT",
                "Số, ký hiệu",
                "Ngày tháng",
                "Cơ quan ban hành",
                "Trích yếu",
                "Căn cứ (văn bản trên)",
                "Nơi lưu",
            ],
            &[
                "1",
                "50/KH-UBND",
                "20/02/2024",
                "UBND tỉnh",
                "Xây dựng xã",
                "32-CT/TU",
                "Cặp 1",
            ],
            &[
                "2",
                "32-CT/TU",
                "05/5/2023",
                "Tỉnh ủy",
                "Tăng cường",
                "",
                "Cặp 1",
            ],
            &[
                "3",
                "7/BC-UBND",
                "06/5/2024",
                "UBND xã",
                "Báo cáo",
                "99/KH-UBND",
                "",
            ],
        ])
    };
    let plan = look(&office, "document", grid());
    assert_eq!(
        plan.counts,
        Counts {
            new: 3,
            ..Counts::default()
        },
        "{:#?}",
        plan.rows
    );
    assert_eq!(plan.rows[2].warnings[0].say.key, "fault-no-such-link");
    take(&mut office, &plan);
    let kind = kinds::find("document").unwrap();
    let plan50 = office
        .ask()
        .with_value(kind, "number", &"50".into())
        .unwrap()
        .remove(0);
    assert_eq!(plan50.row.get("symbol").text(), "KH-UBND");
    assert_eq!(plan50.row.get("kind").text(), "kh");
    let above = office
        .ask()
        .label(kind, plan50.row.get("parent").int().unwrap())
        .unwrap();
    assert_eq!(above, "32-CT/TU Tăng cường");
    let again = look(&office, "document", grid());
    assert_eq!(
        again.counts,
        Counts {
            same: 3,
            ..Counts::default()
        },
        "{:#?}",
        again.rows
    );
}

#[test]
fn the_match_can_be_changed_and_is_remembered() {
    let office = office();
    let grid = || {
        text_list(&[
            &["Thôn", "Tổ", "Họ và tên", "Liên lạc"],
            &["Thôn 1", "Tổ 1", "Hồ Văn An", "912345678"],
        ])
    };
    let plan = look(&office, MEMBER, grid());
    assert_eq!(plan.columns[3].field, None);
    let columns = vec![(3, Some(("person", "phone")))];
    let request = ImportRequest {
        columns,
        ..request(MEMBER)
    };
    let plan = plan_grids(
        &office,
        &vocabulary(),
        &request,
        vec![grid()],
        &mut |_, _| true,
    )
    .unwrap();
    assert_eq!(plan.columns[3].field, Some(("person", "phone")));
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("matches.toml");
    Memory::read(&path)
        .keep(&plan, &[("team", "Tổ 5".into())], &path)
        .unwrap();
    let kept = Memory::read(&path).columns(&plan).expect("remembered");
    assert!(kept.contains(&(3, Some(("person", "phone")))));
    assert_eq!(
        Memory::read(&path).accepted(),
        [("team", "Tổ 5".to_owned())]
    );
}

/// 147: a stop leaves nothing.
#[test]
fn a_stop_leaves_nothing() {
    let mut office = office();
    let plan = look(&office, MEMBER, annual());
    let list = plan.import(false).unwrap();
    let stopped = office.import(list, &mut |done, _| done < 20);
    assert_eq!(stopped, Err(Problem::Stopped));
    assert_eq!(sizes(&office), (0, 0, 0, 0));
    assert_eq!(office.ask().steps(None, None, 9).unwrap().len(), 1);
    let request = request(MEMBER);
    let looked = plan_grids(
        &office,
        &vocabulary(),
        &request,
        vec![annual()],
        &mut |_, _| false,
    );
    assert_eq!(looked, Err(Problem::Stopped));
}

#[test]
fn what_goes_out_comes_in_again_the_same() {
    let mut first = office();
    let plan = look(&first, MEMBER, annual());
    take(&mut first, &plan);
    let mut second = office();
    for kind in ["document", "hamlet", "team", MEMBER] {
        let table = export(&first, kind, None, true).unwrap();
        let mut bytes = Vec::new();
        write_csv(
            &mut bytes,
            &table.head(&word),
            table.cells(&word),
            CsvKind::Excel,
        )
        .unwrap();
        let grid = read_bytes("ds.csv", &bytes, None).unwrap();
        let plan = look(&second, kind, grid);
        assert_eq!(
            plan.counts.new,
            table.rows.len(),
            "{kind}: {:#?}\n{:#?}",
            plan.columns,
            plan.rows
        );
        take(&mut second, &plan);
        let back = export(&second, kind, None, true).unwrap();
        let plain = |table: &crate::office::export::Table| -> Vec<_> {
            let rows = table.cells(&word);
            let mut rows: Vec<String> = rows.iter().map(|row| format!("{row:?}")).collect();
            rows.sort();
            rows
        };
        assert_eq!(plain(&back), plain(&table), "{kind}");
    }
}

/// 160: telephones go out masked unless asked for.
#[test]
fn telephones_go_out_masked_unless_asked_for() {
    let mut office = office();
    let plan = look(&office, MEMBER, annual());
    take(&mut office, &plan);
    let shown = export(&office, MEMBER, None, false).unwrap().json();
    let text = shown.to_string();
    assert!(
        text.contains("0941•••243") && !text.contains("0941579243"),
        "{text}"
    );
    let first = &shown[0];
    assert!(first["name"].is_string() && first["team"].is_string() && first["team_id"].is_i64());
    assert_eq!(first["hamlet"], "Thôn 1");
    let asked = export(&office, MEMBER, None, true).unwrap().json();
    assert!(asked.to_string().contains("0941579243"));
    let earlier = export(&office, MEMBER, Some(day("2023-06-01")), true).unwrap();
    assert_eq!(earlier.rows.len(), 4, "those who joined in 2021");
}

#[test]
fn the_registers_of_the_movement_come_in_as_plain_lists_and_again_add_nothing() {
    let mut office = office();
    let hamlets = text_list(&[
        &["Tên thôn", "Loại"],
        &["Thôn 1", "Thôn"],
        &["Thôn 2", "Thôn"],
    ]);
    let plan = look(&office, "hamlet", hamlets);
    take(&mut office, &plan);
    let registrations = || {
        text_list(&[
            &[
                "registration-kind",
                "registration-subject",
                "registration-hamlet",
                "registration-year",
                "registration-registered-on",
            ],
            &["dang_ky_antt", "kdc", "Thôn 1", "2026", "20/02/2026"],
            &["dang_ky_antt", "kdc", "Thôn 2", "2026", "21/02/2026"],
        ])
    };
    let models = || {
        text_list(&[
            &[
                "initiative-name",
                "initiative-kind",
                "initiative-started-on",
            ],
            &["Tiếng kẻng an ninh", "tieng_keng", "01/02/2025"],
        ])
    };
    let plan = look(&office, "registration", registrations());
    take(&mut office, &plan);
    let plan = look(&office, "initiative", models());
    take(&mut office, &plan);
    let counts = |office: &Office| {
        let kinds = ["registration", "initiative"].map(|kind| kinds::find(kind).expect("a kind"));
        kinds.map(|kind| office.ask().size(kind).expect("a size"))
    };
    assert_eq!(counts(&office), [2, 1]);
    for (kind, list) in [("registration", registrations()), ("initiative", models())] {
        let plan = look(&office, kind, list);
        assert!(plan.command(true).is_err() || plan.refused().count() == 0);
        let _ = plan.command(true).map(|command| office.run(command));
    }
    assert_eq!(counts(&office), [2, 1]);
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

fn old_list() -> Grid {
    let mut rows: Vec<Vec<&str>> = vec![vec!["Hä vµ tªn", "Tên tổ", "Thôn"]];
    rows.extend(OLD_NAMES.map(|name| vec![name, "Tổ 1", "Thôn Đông"]));
    let rows: Vec<&[&str]> = rows.iter().map(Vec::as_slice).collect();
    text_list(&rows)
}

#[test]
fn a_list_typed_with_old_fonts_is_read_and_shown_before_and_after() {
    let office = office();
    let plan = plan_grids(
        &office,
        &vocabulary(),
        &request(MEMBER),
        vec![old_list()],
        &mut |_, _| true,
    )
    .expect("a plan");
    let [column] = plan.old_text.as_slice() else {
        panic!("{:?}", plan.old_text);
    };
    assert!(column.converted && column.index == 0);
    assert_eq!(
        column.samples[1],
        (OLD_NAMES[0].to_owned(), "Nguyễn Thị Hảo".to_owned())
    );
    assert_eq!(plan.rows[2].cells[0], "Lê Đình Cường");
    assert_eq!(plan.rows[3].cells[1], "Tổ 1");
    assert!(plan.notes.iter().any(|note| note.key == "import-old-text"));
    assert_eq!(plan.counts.new, 12);
}

#[test]
fn the_letters_of_old_fonts_stay_where_they_are_to_be_kept() {
    let office = office();
    let request = ImportRequest {
        keep_encoding: true,
        columns: vec![(0, Some(("person", "name")))],
        ..request(MEMBER)
    };
    let plan = plan_grids(
        &office,
        &vocabulary(),
        &request,
        vec![old_list()],
        &mut |_, _| true,
    )
    .expect("a plan");
    assert!(!plan.old_text[0].converted);
    assert!(
        plan.notes
            .iter()
            .any(|note| note.key == "import-old-text-kept")
    );
    assert_eq!(plan.rows[0].cells[0], "NguyÔn ThÞ H¶o");
}

/// Posts in the words of the people who keep lists, and a kind of two words written in capitals.
#[test]
fn posts_are_read_however_they_are_spelled_and_kinds_of_two_words_keep_their_small_letter() {
    let mut office = office();
    let plan = look(
        &office,
        MEMBER,
        text_list(&[
            &["STT", "Họ và tên", "Nhiệm vụ"],
            &["KHU PHỐ YÊN LẬP", "", ""],
            &["Tổ 1", "", ""],
            &["1", "Hồ Văn An", "Trưởng"],
            &["2", "Hồ Văn Bính", "P.Tổ trưởng"],
            &["3", "Hồ Văn Chiến", "Nhóm viên"],
            &["Tổ 2", "", ""],
            &["1", "Hồ Thị Dung", "Trưởng nhóm"],
            &["2", "Hồ Thị Giang", "Phó"],
        ]),
    );
    take(&mut office, &plan);
    let hamlets = office.ask().all(kinds::of::<Hamlet>()).expect("hamlets");
    assert_eq!(hamlets[0].row.get("name").text(), "Khu phố Yên Lập");
    let seats = office.ask().all(kinds::of::<Membership>()).expect("seats");
    let count = |role: &str| {
        let held = seats
            .iter()
            .filter(|seat| seat.row.get("role").text() == role);
        held.count()
    };
    assert_eq!(
        (count("to_truong"), count("to_pho"), count("to_vien")),
        (2, 2, 1)
    );
}

#[test]
fn a_name_gets_the_capital_its_old_font_did_not_have() {
    for (written, kept) in [
        ("Vũ Thị ánh", "Vũ Thị Ánh"),
        ("HỒ THỊ DUNG", "Hồ Thị Dung"),
        ("Vũ Thị ân", "Vũ Thị ân"),
        ("H' mok Niê", "H' mok Niê"),
        ("vũ thị ánh", "vũ thị ánh"),
    ] {
        assert_eq!(super::value::person_case(written), kept);
    }
}
