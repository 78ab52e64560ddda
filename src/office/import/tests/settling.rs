//! What a person settles before a list is taken: refused rows, changes, near names, the match of columns; and stopping.

use super::*;

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
        write_refused(&mut office, &plan, &vocabulary(), &word, &path, false).unwrap(),
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
