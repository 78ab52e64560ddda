//! Plain lists of papers and registers, and lists that went out and come in again.

use super::*;

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

/// 139: a row with an error of the spreadsheet is refused with the address of the cell, and names no place.
#[test]
fn a_row_with_an_error_of_the_spreadsheet_is_refused_with_its_address() {
    let office = office();
    let mut page = Pen::default();
    for (column, heading) in ["STT", "Họ và tên", "Tên tổ", "Thôn", "Tham gia từ"]
        .iter()
        .enumerate()
    {
        page.text(0, column, heading);
    }
    for row in 1..=5 {
        page.number(row, 0, row as i32);
        for (column, text) in ["Trần Văn An", "Tổ 1", "Thôn Đông", "2024"]
            .iter()
            .enumerate()
        {
            page.text(row, column + 1, text);
        }
        page.text(
            row,
            1,
            &format!(
                "Trần Văn {}",
                ["An", "Bình", "Cường", "Dũng", "Giang"][row as usize - 1]
            ),
        );
    }
    for (row, column) in [(1, 1), (2, 2), (3, 3), (4, 4)] {
        page.put(row, column, Cell::Fault("#REF!".to_owned()));
    }
    let plan = look(&office, MEMBER, page.grid("DS"));
    let said: Vec<String> = plan
        .refused()
        .map(|(_, reasons)| format!("{reasons:?}"))
        .collect();
    assert_eq!((said.len(), plan.counts.new), (4, 1), "{said:?}");
    for (said, at) in said.iter().zip(["B2", "C3", "D4", "E5"]) {
        assert!(
            said.contains("import-cell-fault") && said.contains(at),
            "{said}"
        );
    }
    assert_eq!(
        (plan.made.get("hamlet"), plan.made.get("team")),
        (Some(&1), Some(&1))
    );
}

/// 140: days that no calendar has and numbers that are none are refused by their rows, and shown as they stand.
#[test]
fn a_day_that_no_calendar_has_is_refused_by_its_row() {
    let office = office();
    let list = text_list(&[
        &["Tên hội nghị", "Ngày họp"],
        &["Họp quý I", "31/2/2026"],
        &["Họp quý II", "30/6/2026"],
    ]);
    let plan = look(&office, "meeting", list);
    let refused: Vec<u32> = plan.refused().map(|(row, _)| row.number).collect();
    assert_eq!(refused, [2], "{plan:#?}");
    assert!(plan.rows[0].cells.contains(&"31/2/2026".to_owned()));
}

/// 105, 120: signs that nobody sees and letters that only look like Đ go with a word about it.
#[test]
fn what_the_gate_takes_out_of_a_list_is_told() {
    let office = office();
    let list = text_list(&[
        &["Tên thôn", "Loại"],
        &["Thôn\u{200b} Một", "Thôn"],
        &["Thôn Ðông", "Thôn"],
    ]);
    let plan = look(&office, "hamlet", list);
    assert_eq!(plan.counts.new, 2);
    assert!(
        plan.notes
            .iter()
            .any(|note| note.key == "import-hidden-removed"),
        "{:?}",
        plan.notes
    );
    let warned = format!("{:?}", plan.rows[1].warnings);
    assert!(warned.contains("fault-look-alikes"), "{warned}");
}
