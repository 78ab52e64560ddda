//! What scripts do with it.

use serde_json::{Value, json};

use super::Desk;

fn texts<'a>(rows: &'a [Value], key: &str) -> Vec<&'a str> {
    rows.iter().filter_map(|row| row[key].as_str()).collect()
}

#[test]
fn where_shows_the_file_asked_for_and_else_the_one_of_the_person() {
    let desk = Desk::bare();
    let so = desk.path("so.db").display().to_string();
    assert_eq!(desk.run(&["where"]).done().trim(), so);
    assert_eq!(desk.run(&["--file", "a.db", "where"]).done(), "a.db\n");
    assert_eq!(desk.run(&["where", "--file", "a.db"]).done(), "a.db\n");
    let own = desk.run_with(&["where"], &[("TUQUAN_FILE", "")]);
    assert!(own.done().trim().ends_with("tuquan/tuquan.db"), "{own:?}");
}

#[test]
fn init_knows_the_province_of_the_code_and_makes_the_folder() {
    let desk = Desk::new();
    let office = desk.list("office").remove(0);
    assert_eq!(office["name"], "Phường Quảng Yên");
    assert_eq!(office["province"], "Tỉnh Quảng Ninh");
    let own = [("TUQUAN_FILE", "")];
    desk.run_with(&["init", "--code", "07132"], &own).done();
    let listed = desk
        .run_with(&["list", "office", "--format", "json"], &own)
        .rows();
    assert_eq!(listed[0]["kind"], "phuong");
    desk.run(&["init", "--name", "Xã khác", "--kind", "xa"])
        .refused(1);
}

#[test]
fn rows_are_added_with_links_by_name_and_days_as_written() {
    let desk = Desk::with_team();
    let team = desk.list("team").remove(0);
    assert_eq!(team["id"], 1);
    assert_eq!(
        (&team["hamlet"], &team["hamlet_id"]),
        (&json!("Thôn 1"), &json!(1))
    );
    assert_eq!(team["founded_on"], "2024-03-03");
    assert_eq!(team["households"], Value::Null);
    let members = desk.list("member");
    assert_eq!(
        texts(&members, "name"),
        ["Trần Văn Bách", "Lê Đình Cường", "Nguyễn Thị Hảo"]
    );
    assert_eq!(members[2]["role"], "to_truong");
    assert_eq!(members[2]["since"], "2024-05-01");
    assert_eq!(desk.list("person")[2]["phone"], "0941•••240");
    let row = desk
        .line("add hamlet|--name|Thôn 2|--kind|Thôn|--valid_from|1/7/2025|--format|json")
        .rows();
    assert_eq!(
        (&row[0]["id"], &row[0]["valid_from"]),
        (&json!(2), &json!("2025-07-01"))
    );
    assert!(
        desk.line("add task|--title|Sửa đèn đường")
            .done()
            .starts_with("1  ")
    );
}

#[test]
fn a_list_is_narrowed_and_as_of_a_day() {
    let desk = Desk::with_team();
    desk.line("change member|3|--left|2026-06-01").done();
    assert_eq!(desk.list("member").len(), 2);
    assert_eq!(desk.list("member --all").len(), 3);
    assert_eq!(desk.list("member --as-of 1/1/2026").len(), 3);
    assert_eq!(desk.list("member --as-of 1/1/2020").len(), 0);
    assert_eq!(desk.list("member --where role=to_truong").len(), 1);
    assert_eq!(
        desk.line("list member --format json|--where|team=tổ 1|--where|name=tran van bach")
            .rows()
            .len(),
        1
    );
    assert_eq!(desk.list("team --where id=1").len(), 1);
    for line in [
        "add person|--name|Trần Văn Bách",
        "add hamlet|--name|Thôn Bác|--kind|thon",
        "add hamlet|--name|Thôn Bắc|--kind|thon",
    ] {
        desk.line(line).done();
    }
    let named = desk.line("list member --format json|--where|person=Trần Văn Bách");
    assert_eq!(
        named.rows().len(),
        1,
        "a namesake who sits nowhere changes nothing"
    );
    let marked = desk.line("list hamlet --format json|--where|name=Thôn Bác");
    assert_eq!(marked.rows().len(), 1);
    let plain = desk.line("list hamlet --format json|--where|name=thon bac");
    assert_eq!(plain.rows().len(), 2);
    assert_eq!(desk.list("team --where hamlet_id=1").len(), 1);
    let met = desk.line("list meeting --format json|--where|team=Tổ 1");
    assert_eq!(met.rows().len(), 1);
    desk.line("add document|--number|106/KH-UBND|--issued-on|24/4/2024|--title|Kế hoạch")
        .done();
    let paper = desk.line("list document --format json|--where|number=106/KH-UBND");
    assert_eq!(paper.rows()[0]["symbol"], "KH-UBND");
    let sets = desk.list("criteria");
    assert!(
        sets.len() > 5 && sets[0]["id"] == sets[0]["code"],
        "{sets:?}"
    );
    let csv = desk.run(&["list", "hamlet", "--format", "csv"]);
    assert!(
        csv.done().starts_with("id,name,kind,") && csv.out.contains("\n1,Thôn 1,thon,"),
        "{csv:?}"
    );
    let table = desk.run(&["list", "person"]);
    assert!(
        table.done().contains("0941•••240") && !table.out.contains("0941579240"),
        "{table:?}"
    );
    assert!(
        desk.run(&["list", "person", "--private"])
            .done()
            .contains("0941579240")
    );
    assert!(!table.out.contains('\u{1b}'));
    for format in ["json", "csv"] {
        let masked = desk.run(&["list", "person", "--format", format]);
        assert!(!masked.done().contains("0941579240"), "{masked:?}");
        let whole = desk.run(&["list", "person", "--private", "--format", format]);
        assert!(whole.done().contains("0941579240"), "{whole:?}");
    }
}

#[test]
fn everything_is_found_without_marks() {
    let desk = Desk::with_team();
    let found = desk.run(&["search", "hao", "--format", "json"]).rows();
    assert_eq!(found[0]["kind"], "person");
    assert_eq!(found[0]["name"], "Nguyễn Thị Hảo");
    assert_eq!(
        desk.run(&["search", "thang", "11", "--format", "json"])
            .rows()[0]["kind"],
        "meeting"
    );
    assert!(
        desk.run(&["search", "không ai", "--format", "json"])
            .rows()
            .is_empty()
    );
}

#[test]
fn whoever_is_not_named_was_there() {
    let desk = Desk::with_team();
    assert!(
        desk.list("attendance").is_empty(),
        "nobody is marked before the sheet"
    );
    let sheet = desk
        .line("attend --format json|Họp tổ tháng 11|--absent|cuong|--guests|5")
        .rows();
    let state = |name: &str| {
        let row = sheet
            .iter()
            .find(|row| row["name"] == name)
            .expect("on the sheet");
        row["state"].as_str().expect("a state").to_owned()
    };
    assert_eq!(sheet.len(), 3);
    assert_eq!(
        (state("Lê Đình Cường"), state("Trần Văn Bách")),
        ("vang".into(), "co_mat".into())
    );
    assert_eq!(desk.list("meeting")[0]["guests"], 5);
    let again = desk
        .line("attend 1|--excused|Trần Văn Bách|--format|json")
        .rows();
    let states: Vec<_> = again
        .iter()
        .map(|row| row["state"].as_str().unwrap())
        .collect();
    assert_eq!(
        states,
        ["vang_co_phep", "co_mat", "co_mat"],
        "a second sheet says it anew"
    );
    desk.line("attend 1|--absent|Không Ai").refused(1);
    desk.line("add member|--name|Nguyễn Văn Hảo|--team|Tổ 1|--joined|1/5/2024")
        .done();
    desk.line("attend 1|--absent|hao").refused(1);
}

#[test]
fn the_history_tells_and_undo_takes_back() {
    let desk = Desk::with_team();
    desk.line("change hamlet|Thôn 1|--households|120").done();
    let lines = desk
        .run(&["history", "hamlet", "1", "--format", "json"])
        .rows();
    let change = lines
        .iter()
        .find(|line| line["field"] == "households")
        .expect("the change");
    assert_eq!(
        (&change["before"], &change["after"]),
        (&json!(""), &json!("120"))
    );
    desk.run(&["undo"]).done();
    assert_eq!(desk.list("hamlet")[0]["households"], Value::Null);
    desk.run(&["redo"]).done();
    assert_eq!(desk.list("hamlet")[0]["households"], 120);
    desk.run(&["redo"]).refused(1);
    assert!(desk.run(&["history", "--format", "json"]).rows().len() >= 8);
    desk.run(&["--as", "Lan", "undo"]).refused(1);
    assert!(
        desk.run(&["history", "--day", "1/1/2020", "--format", "json"])
            .rows()
            .is_empty()
    );
}

/// The eye reads words and days as they are written, programs read codes.
#[test]
fn the_history_is_told_in_words_and_kept_in_codes() {
    let desk = Desk::with_team();
    desk.line("change team|1|--rhythm|hang_quy").done();
    let words = desk.run(&["history", "team", "1"]);
    let words = words.done();
    assert!(!words.contains("to_nhan_dan_tu_quan"), "{words}");
    assert!(!words.contains("hang_quy"), "{words}");
    assert!(words.contains("03/03/2024"), "{words}");
    assert!(!words.contains("2024-03-03"), "{words}");
    let year = words.lines().nth(1).map(|line| line.contains("/2026 "));
    assert_eq!(year, Some(true), "the moment too: {words}");
    let codes = desk.run(&["history", "team", "1", "--format", "json"]);
    let codes = codes.done();
    assert!(codes.contains("hang_quy") && codes.contains("2024-03-03"));
}

#[test]
fn a_number_below_zero_is_answered_by_the_rules() {
    let desk = Desk::with_team();
    desk.run(&["attend", "1", "--guests", "-3"]).refused(1);
    desk.run(&["change", "hamlet", "1", "--households", "-3"])
        .refused(1);
    desk.run(&["attend", "1", "--guets", "3"]).refused(2);
}

#[test]
fn the_bin_gives_back_and_erasing_does_not() {
    let desk = Desk::with_team();
    desk.run(&["retire", "meeting", "1"]).done();
    assert!(desk.list("meeting").is_empty());
    let bin = desk.run(&["bin", "--format", "json"]).rows();
    assert!(
        bin.iter()
            .any(|row| row["kind"] == "meeting" && row["id"] == 1),
        "{bin:?}"
    );
    desk.run(&["restore", "meeting", "1"]).done();
    assert_eq!(desk.list("meeting").len(), 1);
    desk.run(&["retire", "hamlet", "1"]).refused(1);
    desk.run(&["erase", "person", "1", "--ground", "Đơn ngày 1/11/2026"])
        .done();
    let everything = desk.run(&["history", "person", "1", "--format", "json"]);
    assert!(
        !everything.done().contains("Hảo") && !desk.run(&["search", "hao"]).done().contains("Hảo")
    );
    assert_eq!(desk.list("member").len(), 3, "the count stays");
}

#[test]
fn a_sound_book_is_well_and_its_copy_reads_the_same() {
    let desk = Desk::with_team();
    desk.run(&["check"]).done();
    let copy = desk.path("sao.db").display().to_string();
    desk.run(&["backup", &copy]).done();
    let there = desk
        .run(&["--file", &copy, "list", "member", "--format", "json"])
        .rows();
    assert_eq!(there, desk.list("member"));
    desk.run(&["backup", &copy]).refused(1);
}

#[test]
fn completions_come_for_each_shell() {
    let desk = Desk::bare();
    for shell in ["bash", "zsh", "powershell"] {
        let text = desk.run(&["completions", shell]);
        assert!(
            text.done().contains("tuquan") && text.out.contains("attend"),
            "{shell}"
        );
    }
}

/// 101: a reader that goes away is no fault.
#[test]
fn a_reader_that_goes_away_is_no_fault() {
    let desk = Desk::new();
    let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_tuquan"))
        .args(["list", "office", "--format", "json"])
        .env("TUQUAN_FILE", desk.path("so.db"))
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(
        output.stderr.is_empty() && output.status.success(),
        "{output:?}"
    );
}

#[test]
fn a_set_is_answered_on_its_board() {
    let desk = Desk::with_team();
    let board = desk
        .line("assess sach-ma-tuy-mau-2024 --round 2026 --format json")
        .rows();
    assert_eq!(board.len(), 7);
    assert!(
        board[0]["id"].is_i64() && board[0]["name"].is_string() && board[0]["verdict"].is_string()
    );
    assert_eq!(desk.list("assessment").len(), 1);
    assert_eq!(desk.list("criteria")[0]["code"], "sach-ma-tuy-mau-2024");
    let steps = desk.run(&["history", "--format", "json"]).rows().len();
    desk.line("assess 1 --round 2026").done();
    assert_eq!(
        desk.run(&["history", "--format", "json"]).rows().len(),
        steps + 1,
        "looking opens no second round; that the history went into a pipe is a step"
    );
    desk.line("add document|--number|106/KH-UBND|--title|Kế hoạch năm 2026|--issued-on|5/1/2026")
        .done();
    let line = "assess 1|--round|2026|--item|1|--verdict|met|--reason|Đã có kế hoạch|--evidence|1|--proves|5/1/2026|--format|json";
    let board = desk.line(line).rows();
    assert_eq!(
        (&board[0]["verdict"], &board[0]["evidence"]),
        (&json!("met"), &json!([1]))
    );
    let again = desk
        .line("assess 1|--round|2026|--item|4|--value|0,5|--whole|100|--format|json")
        .rows();
    assert_eq!(
        (&again[3]["value"], &again[3]["whole"]),
        (&json!(0.5), &json!(100))
    );
    desk.run(&["undo"]).done();
    desk.run(&["undo"]).done();
    let board = desk.line("assess 1 --round 2026 --format json").rows();
    assert_eq!(
        (&board[0]["verdict"], &board[0]["evidence"]),
        (&json!("unknown"), &json!([]))
    );
    let hamlet = desk.line("assess kdc|--round|2026|--hamlet|Thôn 1|--format|json");
    assert!(hamlet.code == 0 || hamlet.code == 1, "{hamlet:?}");
    desk.line("assess khong-co --round 2026").refused(1);
    desk.line("assess 1 --round 2026 --item 99 --verdict met")
        .refused(1);
    desk.line("assess 1 --round 2026 --item 1 --verdict maybe")
        .refused(2);
    desk.line("assess 1 --round 2026 --verdict met").refused(2);
    desk.line("assess 1").refused(2);
}

#[test]
fn a_viewer_is_refused_what_would_take_the_book_out() {
    let desk = Desk::with_team();
    let copy = desk.path("ban-sao.db").display().to_string();
    let list = desk.path("nguoi.csv").display().to_string();
    let paper = desk.path("giay.docx").display().to_string();
    let behind = ["thanh-vien", "--to", paper.as_str()];
    let takes = [
        vec!["backup", copy.as_str()],
        vec!["backup"],
        vec!["copies"],
        vec![
            "export",
            "person",
            "--private",
            "--to",
            list.as_str(),
            "--force",
        ],
        vec!["list", "person", "--private"],
        vec!["list", "person"],
        vec!["list", "member", "--format", "json"],
        vec!["list", "member", "--format", "csv"],
        vec!["search", "hao"],
        vec!["search", "hao", "--format", "json"],
        vec!["person-data", "1"],
        vec!["export", "member", "--to", list.as_str(), "--force"],
        vec!["report", "members"],
        vec!["report", "members", "--format", "md"],
        vec!["report", "members", "--to", paper.as_str(), "--force"],
        vec!["report", "minutes", "--to", paper.as_str(), "--force"],
        [&["report", "nam", "--rows"][..], &behind, &["--force"]].concat(),
    ];
    let log = || desk.list("disclosure").len();
    for args in &takes {
        let before = log();
        desk.run(args).done();
        let kept = ["backup", "copies"].contains(args.last().expect("a word"));
        assert_eq!(log() - before, usize::from(!kept), "{args:?}");
    }
    desk.line("add officer|--name|nam|--role|chi_xem").done();
    desk.line("add officer|--name|hoa|--role|phu_trach").done();
    for args in &takes {
        let _ = std::fs::remove_file(&copy);
        let _ = std::fs::remove_file(desk.path("ban-sao.db.json"));
        desk.run(&[args.as_slice(), &["--as", "nam"]].concat())
            .refused(1);
        desk.run(&[args.as_slice(), &["--as", "hoa"]].concat())
            .done();
    }
    desk.line("list team|--as|nam").done();
}

#[test]
fn what_leaves_is_logged_with_its_rows_and_whom_it_went_to() {
    let desk = Desk::with_team();
    let book = desk.path("so-thanh-vien.docx").display().to_string();
    desk.run(&["report", "members", "--to", &book, "--given-to", "UBND xã"])
        .done();
    desk.line("list person|--private|--where|name=Trần Văn Bách|--given-to|trực ban")
        .done();
    desk.line("person-data|1|--given-to|người ấy").done();
    let log = desk.line("list disclosure|--format|json").rows();
    let told = |to: &str| {
        let row = log.iter().find(|row| row["given_to"] == to);
        row.map(|row| row["people"].as_i64().expect("a number"))
    };
    assert_eq!(told("UBND xã"), Some(3), "{log:?}");
    assert_eq!(told("trực ban"), Some(1), "{log:?}");
    assert_eq!(told("người ấy"), Some(1), "{log:?}");
}

#[test]
fn the_training_commune_can_be_kept() {
    let desk = Desk::bare();
    let kept = desk.path("mau.db").display().to_string();
    desk.run(&["demo", "--keep", &kept]).done();
    let teams = desk
        .run(&["--file", &kept, "list", "team", "--format", "json"])
        .rows();
    assert!(teams.len() >= 40, "{}", teams.len());
    desk.run(&["--file", &kept, "check"]).done();
    desk.run(&["demo", "--keep", &kept]).refused(1);
    desk.run(&["demo"]).refused(2);
}

const LIST: &str = "Họ và tên;Điện thoại;CCCD;Chức danh;Tổ;Thôn\n\
    Nguyễn Thị Hảo;941579240;034185001234;Tổ trưởng;Tổ 1;Thôn Đông\n\
    Trần Văn Bách;;034185001235;Tổ viên;Tổ 1;Thôn Đông\n\
    Lê Đình Cường;12;034185001236;Tổ viên;Tổ 2;Thôn Đông\n";

#[test]
fn a_list_is_looked_at_refused_whole_and_taken_with_its_refused_rows_beside() {
    let desk = Desk::new();
    let list = desk.path("list.csv").display().to_string();
    std::fs::write(&list, LIST).unwrap();
    let counts = |answer: &super::Answer| -> Value { serde_json::from_str(answer.done()).unwrap() };
    let dry = counts(&desk.run(&["import", "member", &list, "--dry-run", "--format", "json"]));
    assert_eq!(
        (&dry["new"], &dry["refused"]),
        (&json!(2), &json!(1)),
        "{dry}"
    );
    assert_eq!(dry["forbidden"], json!(["CCCD"]));
    assert!(
        dry["rows"].as_array().is_some_and(|rows| rows.len() >= 3),
        "{dry}"
    );
    assert!(
        !dry.to_string().contains("034185"),
        "forbidden columns are never read"
    );
    assert!(desk.list("member").is_empty());
    desk.run(&["import", "member", &list]).refused(1);
    assert!(
        desk.list("member").is_empty(),
        "one refused row stops it all"
    );
    let out = desk.path("refused.csv");
    let answer = desk.run(&[
        "import",
        "member",
        &list,
        "--refused",
        out.to_str().unwrap(),
        "--format",
        "json",
    ]);
    assert_eq!(counts(&answer)["new"], 2);
    assert_eq!(desk.list("member").len(), 2);
    let refused = std::fs::read_to_string(&out).unwrap();
    assert!(
        refused.contains("Lê Đình Cường") && !refused.contains("034185"),
        "{refused}"
    );
    desk.run(&["undo"]).done();
    assert!(desk.list("team").is_empty(), "one step");
    desk.run(&["import", "member", &list, "--map", "CCCD=nowhere"])
        .refused(2);
    desk.run(&["import", "member", "no.csv"]).refused(1);
}

#[test]
fn a_register_goes_out_whole_with_masked_telephones() {
    let desk = Desk::with_team();
    for (name, args) in [
        ("a.csv", &["--private"][..]),
        ("a.json", &[]),
        ("a.xlsx", &["--as-of", "1/6/2026"]),
    ] {
        let to = desk.path(name).display().to_string();
        let line = [&["export", "member", "--to", &to], args].concat();
        desk.run(&line).done();
        desk.run(&line).refused(1);
        desk.run(&[line, vec!["--force"]].concat()).done();
    }
    let csv = std::fs::read_to_string(desk.path("a.csv")).unwrap();
    assert!(
        csv.contains("Nguyễn Thị Hảo") && csv.contains("0941579240"),
        "{csv}"
    );
    let text = std::fs::read_to_string(desk.path("a.json")).unwrap();
    let rows: Vec<Value> = serde_json::from_str(&text).unwrap();
    assert!(
        rows.len() == 3 && !text.contains("0941579240") && rows[0]["name"].is_string(),
        "{text}"
    );
    desk.run(&["export", "member", "--to", "a.pdf"]).refused(2);
}

const NOTES: &str = "Tên thôn;Loại;Ghi chú\n\
    Thôn Một;Thôn;CCCD 001203004567 của ông An\n\
    Thôn Hai;Thôn;ông An, sinh 05/03/1980\n\
    Thôn Ba;Thôn;nhà ông An ngụ số 12 Lê Lợi\n\
    Thôn Bốn;Thôn;số 001-203-004-567\n\
    Thôn Năm;Thôn;Kế hoạch 106/KH-UBND\n";

/// 150: the number of a citizen in free text is refused with its row and cell, from a list and from the keys; what may be one's birth or
/// dwelling is told on standard error and goes in.
#[test]
fn a_citizens_number_in_free_text_is_refused_and_the_rest_is_told() {
    let desk = Desk::new();
    let list = desk.path("list.csv").display().to_string();
    std::fs::write(&list, NOTES).unwrap();
    let answer = desk.run(&["import", "hamlet", &list]);
    let err = answer.refused(1);
    for row in ["dòng 2: Ghi chú: ", "dòng 5: Ghi chú: "] {
        assert!(err.contains(row), "{err}");
    }
    assert!(!err.contains("001203004567"), "{err}");
    let out = desk.path("refused.csv").display().to_string();
    let taken = desk.run(&["import", "hamlet", &list, "--refused", &out]);
    taken.done();
    for row in ["dòng 3, lưu ý: Ghi chú: ", "dòng 4, lưu ý: Ghi chú: "] {
        assert!(taken.err.contains(row), "{}", taken.err);
    }
    assert!(!taken.err.contains("dòng 6"), "{}", taken.err);
    assert_eq!(desk.list("hamlet").len(), 3);
    let add = |note| {
        let name = ["add", "hamlet", "--name", "Thôn Sáu", "--kind", "thon"];
        desk.run(&[&name[..], &["--note", note]].concat())
    };
    add("CMND 123 456 789").refused(1);
    let warned = add("rà soát người nghiện");
    warned.done();
    assert!(warned.err.contains("nghiện"), "{}", warned.err);
    let folder = desk.path("bao-cao");
    std::fs::create_dir(&folder).unwrap();
    std::fs::write(folder.join("rieng.toml"), "# gọi 0912345678\n").unwrap();
    let checked = desk.run(&["check"]);
    let said = checked.done();
    assert!(said.contains("rieng.toml"), "{said}");
}

/// 190, 193: a report that is printed again is logged as any list; after somebody on it was erased it is printed without that person, and the hash
/// that went out still holds.
#[test]
fn a_report_printed_again_is_logged_and_leaves_out_whoever_was_erased() {
    let desk = Desk::with_team();
    let late = [("TUQUAN_TODAY", "2026-12-20")];
    let line = |line: &str| {
        let args: Vec<&str> = line.split('|').collect();
        desk.run_with(&args, &late)
    };
    line("add|signatory|--name|Lê Văn Minh|--post|Chủ tịch|--authority|truc_tiep|--valid-from|1/7/2025").done();
    line("add|commendation|--target|ca_nhan|--person|Nguyễn Thị Hảo|--form|giay_khen_xa|--state|da_khen|--proposed-on|1/10/2026|--decided-on|1/11/2026").done();
    line("issue|khen-thuong|--period|2026|--reason|đủ hồ sơ").done();
    let paper = desk.path("in-lai.docx").display().to_string();
    let again = format!("report|khen-thuong|--period|2026|--issued|--to|{paper}|--given-to|Tỉnh");
    assert!(
        line(&again)
            .err
            .contains("Đúng nội dung đã ban hành, mã băm")
    );
    let told = |to: &str| {
        let log = desk.list("disclosure");
        let row = log.iter().find(|row| row["given_to"] == to);
        row.map(|row| {
            (
                row["list"].clone(),
                row["way"].clone(),
                row["people"].clone(),
            )
        })
    };
    let commended = ("khen_thuong".into(), "in".into(), 1.into());
    assert_eq!(told("Tỉnh"), Some(commended));
    let paper = line("report|khen-thuong|--period|2026|--issued");
    assert!(paper.done().contains("Nguyễn Thị Hảo"), "{paper:?}");
    line("erase|person|1|--ground|Đơn số 12").done();
    let paper = line("report|khen-thuong|--period|2026|--issued");
    assert!(
        !paper.done().contains("Hảo") && paper.out.contains("(đã xóa theo yêu cầu)"),
        "{paper:?}"
    );
    assert!(paper.err.contains("trừ 1 chỗ"), "{paper:?}");
    let check = line("check");
    assert!(
        check
            .done()
            .contains("đã xóa theo yêu cầu trong các báo cáo ấy"),
        "{check:?}"
    );
    let copy = desk.path("sao.db").display().to_string();
    line(&format!("backup|{copy}")).done();
    let back = line(&format!("bring-back|{copy}|person|1"));
    assert!(back.refused(1).contains("đã được xóa hẳn"), "{back:?}");
}
