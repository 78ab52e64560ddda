//! The annual list: hamlets over teams over members, in its variants.

use super::*;

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
