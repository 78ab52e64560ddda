//! A report from draft to issue, printed again, corrected, and seen on the screen.

use std::fs;
use std::process::Output;

use crate::support::pty::Home;

fn book() -> Home {
    let home = Home::new();
    let init = [
        "init",
        "--file",
        "so.tuquan",
        "--name",
        "Xã Thanh Bình",
        "--kind",
        "xa",
        "--code",
        "07132",
    ];
    assert!(home.run(&init).status.success());
    tells(
        &home,
        &["add", "hamlet", "--name", "Thôn Đông", "--kind", "thon"],
    );
    tells(
        &home,
        &[
            "add",
            "team",
            "--name",
            "Tổ 1",
            "--kind",
            "to_nhan_dan_tu_quan",
            "--hamlet",
            "Thôn Đông",
            "--founded-on",
            "2026-01-05",
        ],
    );
    home
}

fn runs(home: &Home, args: &[&str]) -> Output {
    home.run(&[&["--file", "so.tuquan"], args].concat())
}

/// What a command says when it is done.
fn tells(home: &Home, args: &[&str]) -> String {
    let output = runs(home, args);
    let error = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{args:?}: {error}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Why a command is refused.
fn refuses(home: &Home, args: &[&str]) -> String {
    let output = runs(home, args);
    assert!(!output.status.success(), "{args:?}");
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn signatory(home: &Home) {
    tells(
        home,
        &[
            "add",
            "signatory",
            "--name",
            "Nguyễn Văn Minh",
            "--post",
            "Phó Chủ tịch",
            "--authority",
            "kt",
            "--body",
            "Ủy ban nhân dân",
            "--head-post",
            "Chủ tịch",
            "--valid-from",
            "2025-07-01",
        ],
    );
}

#[test]
fn a_report_is_issued_printed_again_and_corrected() {
    let home = book();
    assert!(
        refuses(&home, &["issue", "quy", "--period", "2026-Q3"]).contains("Chưa chọn người ký")
    );
    signatory(&home);
    assert!(refuses(&home, &["issue", "nam", "--period", "2026"]).contains("Kỳ chưa chốt"));
    let open = refuses(&home, &["issue", "quy", "--period", "2026-Q3"]);
    assert!(open.contains("cần ghi chú (phím c)"), "{open}");
    let one_reason = ["issue", "quy", "--period", "2026-Q3", "--reason", "Chưa có"];
    assert!(refuses(&home, &one_reason).contains("cần ghi chú"));
    assert!(
        refuses(
            &home,
            &[
                "issue",
                "quy",
                "--period",
                "2026-Q3",
                "--remark",
                "la=Chưa có"
            ]
        )
        .contains("--remark")
    );
    let said = tells(
        &home,
        &[
            "issue",
            "quy",
            "--period",
            "2026-Q3",
            "--remark",
            "*=Chưa theo dõi",
            "--to",
            "q3.docx",
        ],
    );
    assert!(
        said.contains("quý III/2026") && said.contains("01/BC"),
        "{said}"
    );
    let shown = tells(&home, &["report", "quy", "--period", "2026-Q3", "--issued"]);
    assert!(
        shown.contains("KT. CHỦ TỊCH") && shown.contains("Nguyễn Văn Minh"),
        "{shown}"
    );
    assert!(shown.contains("Chưa theo dõi"), "{shown}");
    tells(
        &home,
        &[
            "add",
            "team",
            "--name",
            "Tổ 2",
            "--kind",
            "to_nhan_dan_tu_quan",
            "--hamlet",
            "Thôn Đông",
            "--founded-on",
            "2026-07-05",
        ],
    );
    tells(
        &home,
        &[
            "report", "quy", "--period", "2026-Q3", "--issued", "--to", "lai.docx",
        ],
    );
    let read = |name: &str| fs::read(home.path(name)).expect("a file");
    assert!(
        read("q3.docx") == read("lai.docx"),
        "the same bytes after the book moved on"
    );
    remembers(&home, &shown, &read("q3.docx"));
    assert!(
        refuses(&home, &["issue", "quy", "--period", "2026-Q3"]).contains("bản sửa đổi cần lý do")
    );
    let said = tells(
        &home,
        &[
            "issue",
            "quy",
            "--period",
            "2026-Q3",
            "--reason",
            "Bổ sung tổ 2",
        ],
    );
    assert!(said.contains("02/BC"), "{said}");
    let corrected = tells(&home, &["report", "quy", "--period", "2026-Q3", "--issued"]);
    assert!(
        corrected.contains("Bổ sung tổ 2") && corrected.contains("NỘI DUNG SỬA ĐỔI"),
        "{corrected}"
    );
    let packet = tells(&home, &["report", "quy", "--period", "2026-Q3", "--packet"]);
    counts_only(&packet);
}

/// A packet tells numbers and no name, and its last line seals those before it.
fn counts_only(packet: &str) {
    assert!(
        packet.contains("number\t02/BC") && packet.contains("sha256\t") && !packet.contains("Minh"),
        "{packet}"
    );
    let (body, seal) = packet.trim_end().rsplit_once('\n').expect("lines");
    let digest = <sha2::Sha256 as sha2::Digest>::digest(format!("{body}\n"));
    assert_eq!(
        seal,
        format!("sha256\t{}", tuquan::domain::text::hex(&digest))
    );
}

/// 179: the seal at the foot of the printed paper, typed back as it stands there, holds against the book, and tells another history that was put
/// in its place.
fn remembers(home: &Home, shown: &str, docx: &[u8]) {
    let foot = shown
        .lines()
        .find_map(|line| line.strip_prefix("Dấu niêm của sổ khi ban hành: "))
        .expect("a seal at the foot");
    let mut parts = zip::ZipArchive::new(std::io::Cursor::new(docx)).expect("a docx");
    let mut text = String::new();
    let mut part = parts.by_name("word/document.xml").expect("its text");
    std::io::Read::read_to_string(&mut part, &mut text).expect("read");
    assert!(text.contains(foot), "{foot}");
    tells(home, &["check", "--anchor", foot]);
    let rewritten = book();
    tells(&rewritten, &["check"]);
    let output = runs(&rewritten, &["check", "--anchor", foot]);
    let told = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        !output.status.success() && told.contains("Dấu niêm đã ghi"),
        "{told}"
    );
}

#[test]
fn a_template_refuses_a_period_it_is_not_made_for() {
    let home = book();
    let output = runs(&home, &["report", "thang", "--period", "2026"]);
    assert_eq!(output.status.code(), Some(1));
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(
        told.contains("Báo cáo tháng") && told.contains("năm 2026") && told.contains("2026-12"),
        "{told}"
    );
    let told = refuses(&home, &["report", "so-ket", "--period", "2026-Q3"]);
    assert!(told.contains("2021..2026"), "{told}");
    tells(&home, &["report", "ngay-hoi", "--period", "2026"]);
}

/// Puts a template of the office's own beside the book.
fn own_template(home: &Home, text: &str) {
    let folder = home.path("bao-cao");
    fs::create_dir_all(&folder).expect("a folder");
    fs::write(folder.join("rieng.toml"), text).expect("written");
}

#[test]
fn a_list_goes_out_without_using_up_a_number() {
    let home = book();
    signatory(&home);
    own_template(
        &home,
        "code = \"bang\"\nname = \"Bảng kê\"\npaper = \"khac\"\nperiods = [\"month\"]\n[[section]]\n[[section.text]]\nsay = \"Có {to} tổ.\"\n",
    );
    let said = tells(&home, &["issue", "bang", "--period", "2026-10"]);
    assert!(said.contains("không lấy số"), "{said}");
    let said = tells(
        &home,
        &[
            "issue",
            "quy",
            "--period",
            "2026-Q3",
            "--remark",
            "*=Chưa có",
        ],
    );
    assert!(said.contains("01/BC"), "{said}");
}

#[test]
fn a_table_by_hamlet_is_told_in_the_units_of_then_or_of_today() {
    let home = book();
    own_template(
        &home,
        "code = \"thon\"\nname = \"Theo thôn\"\nperiods = [\"half\"]\n[[section]]\ntitle = \"Các thôn\"\nby_hamlet = [\"to\"]\n",
    );
    tells(
        &home,
        &[
            "succeed",
            "hamlet",
            "--change",
            "doi_ten",
            "--from",
            "Thôn Đông",
            "--to",
            "Thôn Mới",
            "--on",
            "2026-09-01",
        ],
    );
    let shown = |way: &str| {
        tells(
            &home,
            &["report", "thon", "--period", "2026-H1", "--geography", way],
        )
    };
    let (then, now) = (shown("old"), shown("new"));
    assert!(
        then.contains("Thôn Đông") && !then.contains("Thôn Mới"),
        "{then}"
    );
    assert!(
        now.contains("Thôn Mới") && now.contains("theo đơn vị hiện nay"),
        "{now}"
    );
    assert!(!now.contains("Thôn Đông"), "{now}");
}

#[test]
fn the_rows_of_a_figure_are_written_as_an_annex() {
    let home = book();
    let args = |code: &'static str| {
        [
            "report", "quy", "--period", "2026-Q3", "--rows", code, "--to", "to.md",
        ]
    };
    refuses(&home, &args("la"));
    tells(&home, &args("to"));
    let annex = fs::read_to_string(home.path("to.md")).expect("an annex");
    assert!(annex.contains("Tổ 1"), "{annex}");
}

#[test]
fn the_whole_recognition_dossier_is_written_into_a_folder() {
    let home = book();
    let year = ["report", "dossier", "--period", "2026"];
    assert!(refuses(&home, &year).contains("--to"));
    let to = [&year[..], &["--to", "ho-so"]].concat();
    tells(&home, &to);
    for name in [
        "1-to-trinh-cong-nhan.docx",
        "2-bao-cao-cong-nhan.docx",
        "3-bien-ban-cong-nhan.docx",
        "4-minh-chung-cong-nhan.docx",
    ] {
        assert!(home.path("ho-so").join(name).is_file(), "{name}");
    }
    refuses(&home, &to);
    tells(&home, &[&to[..], &["--force"]].concat());
}

#[test]
fn a_template_with_a_mistake_is_told_with_its_line_and_stops_none_of_the_others() {
    let home = book();
    let folder = home.path("bao-cao");
    fs::create_dir(&folder).expect("a folder");
    let good = "code = \"rieng\"\nname = \"Báo cáo riêng\"\nperiods = [\"month\"]\n[[section]]\ntitle = \"Kết quả\"\n[[section.text]]\nsay = \"Có {to} tổ.\"\n";
    fs::write(folder.join("rieng.toml"), good).expect("written");
    fs::write(folder.join("sai.toml"), good.replace("{to}", "{khong-co}")).expect("written");
    let output = runs(&home, &["report", "--list"]);
    let listed = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        listed.contains("rieng") && listed.contains("nam"),
        "{listed}"
    );
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(
        told.contains("sai.toml") && told.contains("khong-co") && told.contains('7'),
        "{told}"
    );
    let shown = tells(
        &home,
        &["report", "rieng", "--period", "2026-10", "--format", "md"],
    );
    assert!(shown.contains("Có 01 tổ."), "{shown}");
}

#[test]
fn a_superiors_workbook_is_filled_and_keeps_the_rest() {
    let home = book();
    tells(&home, &["report", "teams", "--to", "mau.xlsx"]);
    let sheet = "Sổ theo dõi tổ tự quản";
    let plan = format!(
        "[[cell]]\nsheet = \"{sheet}\"\nat = \"J9\"\nfigure = \"to\"\n[[cell]]\nsheet = \"{sheet}\"\nat = \"B1\"\ntext = \"Kỳ {{period}}\"\n"
    );
    fs::write(home.path("dien.toml"), plan).expect("written");
    tells(
        &home,
        &[
            "fill",
            "dien.toml",
            "--workbook",
            "mau.xlsx",
            "--period",
            "2026-Q3",
            "--to",
            "xong.xlsx",
        ],
    );
    let bytes = fs::read(home.path("xong.xlsx")).expect("a file");
    let grid = tuquan::sheet::read_bytes("xong.xlsx", &bytes, Some(sheet)).expect("it opens");
    let cells: Vec<String> = grid
        .rows
        .iter()
        .flat_map(|row| &row.cells)
        .map(tuquan::sheet::Cell::shown)
        .collect();
    for text in ["1", "Kỳ quý III/2026", "Tổ 1", "Tên tổ"] {
        assert!(cells.iter().any(|cell| cell == text), "{text} in {cells:?}");
    }
}

#[test]
fn the_reports_stand_on_the_seventh_screen() {
    let home = book();
    signatory(&home);
    let mut lan = home.start(&["--file", "so.tuquan"], &[], (80, 24));
    lan.sees("Hôm nay")
        .types("7")
        .sees("Báo cáo tháng")
        .sees("đang chạy");
    lan.types("\r")
        .sees("Văn bản ban hành")
        .types("v")
        .sees("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    lan.types("q").sees("Chỉ tiêu").types("e").sees("máy soạn");
    lan.types("q")
        .sees("Chỉ tiêu")
        .types("k")
        .sees("cần ghi chú");
    lan.types("c")
        .sees("Ghi chú cho Băng rôn")
        .types("Chưa theo dõi\r")
        .sees("Giải trình:  Mắt camera");
    lan.types("q")
        .sees("Chỉ tiêu")
        .types("q")
        .sees("Báo cáo tháng");
    lan.types("qq").sees("Thoát chương trình").types("\r");
    lan.quits();
}
