//! A team and its twelve members from a paper list; the last one is taken back on another day.

use crate::support::pty::{Home, Key, Terminal};

const NAMES: [&str; 12] = [
    "Vũ Thị Ánh",
    "Trần Văn Bách",
    "Lê Đình Cường",
    "Phạm Ngọc Dung",
    "Đỗ Văn Đạt",
    "Nguyễn Thị Hảo",
    "Bùi Văn Khánh",
    "Hoàng Thị Lan",
    "Ngô Văn Minh",
    "Đặng Thị Nga",
    "Lý Văn Quang",
    "Hoàng Văn Vinh",
];

/// A clerk whose keys are counted.
struct Clerk {
    at: Terminal,
    keys: usize,
}

impl Clerk {
    fn types(&mut self, text: &str) -> &mut Self {
        self.keys += text.chars().count();
        self.at.types(text);
        self
    }
    fn enter(&mut self) -> &mut Self {
        self.keys += 1;
        self.at.key(Key::Enter);
        self
    }
    fn ctrl(&mut self, letter: char) -> &mut Self {
        self.keys += 1;
        self.at.sends(&[letter as u8 & 0x1f]);
        self
    }
    fn sees(&mut self, text: &str) -> &mut Self {
        self.at.sees(text);
        self
    }
}

fn home() -> Home {
    let home = Home::new();
    let file = home.path("so.tuquan");
    let file = file.to_str().expect("a plain name");
    for args in [
        &[
            "init",
            "--file",
            file,
            "--name",
            "Phường Quảng Yên",
            "--kind",
            "phuong",
            "--code",
            "07132",
        ][..],
        &[
            "add",
            "--file",
            file,
            "hamlet",
            "--name",
            "Khu phố Yên Lập",
            "--kind",
            "khu_pho",
        ][..],
    ] {
        let answer = home.run(args);
        assert!(answer.status.success(), "{answer:?}");
    }
    home
}

fn open(home: &Home) -> Clerk {
    let file = home.path("so.tuquan");
    let args = [
        "--file",
        file.to_str().expect("a plain name"),
        "--as",
        "hoa",
    ];
    Clerk {
        at: home.start(&args, &[], (80, 24)),
        keys: 0,
    }
}

#[test]
fn a_team_and_twelve_members_come_from_paper_and_the_last_goes_back_after_a_restart() {
    let home = home();
    let mut hoa = open(&home);
    hoa.sees("Hôm nay").types("2").sees("Chưa có gì");
    hoa.types("n").sees("Thêm tổ tự quản");
    hoa.types("Tổ 7 - Khu phố Yên Lập")
        .enter()
        .types("n")
        .enter();
    hoa.types("yen lap")
        .enter()
        .ctrl('s')
        .sees("1 dòng trong sổ");
    let team = hoa.keys;
    assert!(team <= 45, "{team} keys for a team");

    hoa.enter().sees("Chưa có thành viên").types("n");
    for (place, name) in NAMES.iter().enumerate() {
        let role = match place {
            0 => "t",
            1 => "p",
            2 => "k",
            _ => "v",
        };
        hoa.types(name).enter().types(role);
        if place == 0 {
            hoa.enter().types("1/5/2026");
        }
        hoa.ctrl('s').sees(&format!("Đã thêm {} người", place + 1));
    }
    let letters: usize = NAMES.iter().map(|name| name.chars().count()).sum();
    let over = hoa.keys - team - letters;
    assert!(
        over <= 12 * 4,
        "{over} keys besides the names of twelve members"
    );
    hoa.at.key(Key::Esc);
    hoa.sees("[Thành viên 12]")
        .sees("01/05/2026")
        .sees("Thư ký");
    hoa.types("q").sees("dòng trong sổ").types("qq");
    hoa.sees("Thoát chương trình").enter();
    hoa.at.quits();

    let mut hoa = open(&home);
    hoa.sees("Hôm nay")
        .ctrl('z')
        .sees("Hoàn tác: Hoàng Văn Vinh tham gia");
    hoa.types("2").enter().sees("[Thành viên 11]");
}
