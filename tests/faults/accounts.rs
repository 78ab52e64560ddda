//! Two accounts of one machine at one book, as over SSH on one server. Only root can be two people: elsewhere each test says so and passes.

use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::path::PathBuf;
use std::process::{Command, Output};

use tempfile::TempDir;

use crate::support::pty::{Home, Key, Terminal};

/// Numbers of accounts and of a group that no machine uses.
const AN: u32 = 61_001;
const BINH: u32 = 61_002;
const GROUP: u32 = 61_900;

const PROGRAM: &str = env!("CARGO_BIN_EXE_tuquan");

/// A server with a folder for the book and a home for each account.
struct Server {
    folder: TempDir,
    members: bool,
}

impl Server {
    /// A folder of the group with this mode; the accounts are members of the group.
    fn of_a_group(mode: u32) -> Option<Self> {
        Self::new(mode, true)
    }

    /// The program alone belongs to the group; the accounts are no members.
    fn setgid() -> Option<Self> {
        let server = Self::new(0o3770, false)?;
        chown(server.program(), None, Some(GROUP)).expect("root may give away");
        allow(&server.program(), 0o2755);
        Some(server)
    }

    fn new(mode: u32, members: bool) -> Option<Self> {
        if !rustix::process::geteuid().is_root() {
            println!("not played: only root can be two accounts");
            return None;
        }
        let folder = TempDir::new().expect("a folder");
        allow(folder.path(), 0o755);
        let server = Self { folder, members };
        for account in [AN, BINH] {
            let home = server.home(account);
            fs::create_dir(&home).expect("a home");
            chown(&home, Some(account), Some(account)).expect("given away");
            allow(&home, 0o700);
        }
        let data = server.book().with_file_name("");
        fs::create_dir(&data).expect("a folder");
        chown(&data, None, Some(GROUP)).expect("given away");
        allow(&data, mode);
        // By a process of its own: a copy that this one holds open for writing cannot be started by anybody.
        let copied = Command::new("cp")
            .arg(PROGRAM)
            .arg(server.program())
            .status();
        assert!(copied.expect("cp is there").success());
        allow(&server.program(), 0o755);
        Some(server)
    }

    fn program(&self) -> PathBuf {
        self.folder.path().join("tuquan")
    }

    fn book(&self) -> PathBuf {
        self.folder.path().join("so").join("so.tuquan")
    }

    fn home(&self, account: u32) -> PathBuf {
        self.folder.path().join(account.to_string())
    }

    /// The words that make a command somebody's.
    fn person(&self, account: u32) -> Vec<String> {
        let groups = if self.members {
            format!("--groups={GROUP}")
        } else {
            "--clear-groups".to_owned()
        };
        vec![
            format!("--reuid={account}"),
            format!("--regid={account}"),
            groups,
        ]
    }

    /// Runs any command as somebody, with a name in the environment that is not his.
    fn runs(&self, account: u32, script: &str) -> Output {
        let home = self.home(account);
        Command::new("setpriv")
            .args(self.person(account))
            .args(["/bin/sh", "-c", script])
            .current_dir(&home)
            .env_clear()
            .env("HOME", &home)
            .env("PATH", "/usr/bin:/bin")
            .env("LANG", "C.UTF-8")
            .env("USER", "root")
            .env("LOGNAME", "root")
            .output()
            .expect("setpriv is there")
    }

    /// Runs the program as somebody.
    fn tuquan(&self, account: u32, args: &str) -> Output {
        let (program, book) = (self.program(), self.book());
        let script = format!("{} --file {} {args}", program.display(), book.display());
        self.runs(account, &script)
    }

    #[track_caller]
    fn succeeds(&self, account: u32, args: &str) -> String {
        let output = self.tuquan(account, args);
        assert!(output.status.success(), "{args}: {output:?}");
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    #[track_caller]
    fn fails(&self, account: u32, args: &str) -> String {
        let output = self.tuquan(account, args);
        assert!(!output.status.success(), "{args}: {output:?}");
        String::from_utf8_lossy(&output.stderr).into_owned()
    }

    /// The book, made by this account, or by root.
    fn founded(self, account: Option<u32>) -> Self {
        let init = "init --name 'Xã Tân Lập' --kind xa --code 07132";
        if let Some(account) = account {
            drop(self.succeeds(account, init));
        } else {
            let book = self.book();
            let args = ["--file", book.to_str().expect("a plain name"), "init"];
            let card = ["--name", "Xã Tân Lập", "--kind", "xa", "--code", "07132"];
            let made = Command::new(self.program()).args(args).args(card).output();
            assert!(made.expect("started").status.success());
        }
        self
    }

    /// The screens, as somebody.
    fn sits(&self, account: u32, home: &Home) -> Terminal {
        let mut args = self.person(account);
        let (program, book) = (self.program(), self.book());
        args.extend([program.display().to_string(), "--file".to_owned()]);
        args.push(book.display().to_string());
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        let own = self.home(account);
        let own = own.to_str().expect("a plain name");
        let envs = [
            ("HOME", own),
            ("XDG_DATA_HOME", own),
            ("XDG_CONFIG_HOME", own),
        ];
        let mut screen = home.start_other("setpriv", &args, &envs, (80, 24));
        screen.sees("Hôm nay");
        screen
    }
}

fn allow(path: &std::path::Path, mode: u32) {
    fs::set_permissions(path, Permissions::from_mode(mode)).expect("root may");
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn form(lan: &mut Terminal) {
    lan.types("8")
        .sees("Địa bàn")
        .key(Key::Down)
        .key(Key::Down)
        .key(Key::Enter);
    lan.sees("Thôn").key(Key::F(2)).sees("Sửa địa bàn");
}

/// 56, 57, 180: two accounts of a group write into one book, whatever their umask; one is ended without a word, and the other goes on from his
/// log; in the history stands the account and not what a variable says.
#[test]
fn two_accounts_of_a_group_keep_one_book() {
    for mode in [0o2770, 0o3770] {
        let Some(server) = Server::of_a_group(mode) else {
            return;
        };
        let server = server.founded(Some(AN));
        let about = fs::metadata(server.book()).expect("the book");
        assert_eq!((about.mode() & 0o7777, about.gid()), (0o660, GROUP));
        server.succeeds(BINH, "add hamlet --name 'Thôn 1' --kind thon");
        let home = Home::new();
        let mut an = server.sits(AN, &home);
        an.types("8").sees("Địa bàn").key(Key::Down).key(Key::Down);
        an.key(Key::Enter).sees("Thôn 1").types("n").sees("Thêm");
        an.types("Thôn 2").key(Key::Ctrl('s')).sees("Thôn 2");
        an.kill9();
        let log = fs::metadata(server.book().with_file_name("so.tuquan-wal")).expect("its log");
        assert_eq!((log.mode() & 0o7777, log.gid()), (0o660, GROUP));
        server.succeeds(BINH, "add hamlet --name 'Thôn 3' --kind thon");
        let list = server.succeeds(AN, "list hamlet");
        assert!(list.contains("Thôn 1") && list.contains("Thôn 3"), "{list}");
        let history = server.succeeds(AN, "history");
        assert!(
            history.contains("uid-61002") && !history.contains("root"),
            "{history}"
        );
    }
}

/// 32, 33: an account that may not write the file or the folder is told so, and that it may read where it may.
#[test]
fn an_account_without_rights_is_told_so() {
    let Some(server) = Server::of_a_group(0o3770) else {
        return;
    };
    let server = server.founded(Some(AN));
    server.succeeds(AN, "add hamlet --name 'Thôn 1' --kind thon");
    allow(&server.book(), 0o640);
    let told = server.fails(BINH, "add hamlet --name 'Thôn 2' --kind thon");
    assert!(told.contains("CHỈ XEM") && told.contains("gợi ý"), "{told}");
    assert!(server.succeeds(BINH, "list hamlet").contains("Thôn 1"));
    let home = Home::new();
    let mut binh = server.sits(BINH, &home);
    binh.sees("CHỈ XEM")
        .types("2")
        .sees("CHỈ XEM")
        .sees_not("n thêm");
    binh.types("n").sees("Không có quyền ghi");
    drop(binh);
    allow(&server.book(), 0o660);
    allow(&server.book().with_file_name(""), 0o2750);
    let told = server.fails(BINH, "add hamlet --name 'Thôn 2' --kind thon");
    assert!(told.contains("gợi ý") && !told.contains("SQL"), "{told}");
}

/// 58: a folder whose new files are not the group's is named with the command that mends it.
#[test]
fn a_folder_without_its_group_bit_is_named() {
    let Some(server) = Server::of_a_group(0o770) else {
        return;
    };
    let server = server.founded(Some(AN));
    let output = server.tuquan(AN, "serve-setup --check");
    assert!(!output.status.success());
    let told = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(told.contains("chmod 3770"), "{told}");
    assert!(
        told.contains("chmod 0660") && told.contains("chgrp 61900"),
        "{told}"
    );
    allow(&server.book().with_file_name(""), 0o3770);
    allow(&server.book(), 0o660);
    chown(server.book(), None, Some(GROUP)).expect("root may");
    server.succeeds(AN, "serve-setup --check");
}

/// 180: a name without an account is named before somebody sits down under it, with what to do about it.
#[test]
fn a_name_without_an_account_is_named() {
    let Some(server) = Server::setgid() else {
        return;
    };
    let server = server.founded(None);
    server.succeeds(
        AN,
        "add officer --name An --role phu_trach --account uid-61001",
    );
    server.succeeds(AN, "serve-setup --check");
    server.succeeds(AN, "add officer --name 'Chị Lan' --role van_thu");
    let output = server.tuquan(AN, "serve-setup --check");
    let told = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(!output.status.success(), "{told}");
    assert!(
        told.contains("Chị Lan")
            && told.contains("change officer 2 --account")
            && !told.contains(" An "),
        "{told}"
    );
    server.succeeds(AN, "change officer 2 --account uid-61002");
    server.succeeds(AN, "serve-setup --check");
    server.fails(AN, "add hamlet --name 'Thôn 1' --kind thon --as 'Chị Lan'");
}

/// 59: in a sticky folder a colleague cannot take the file away.
#[test]
fn a_colleague_cannot_remove_the_book() {
    let Some(server) = Server::of_a_group(0o3770) else {
        return;
    };
    let server = server.founded(Some(AN));
    let book = server.book();
    assert!(
        !server
            .runs(BINH, &format!("rm -f {}", book.display()))
            .status
            .success()
    );
    assert!(
        !server
            .runs(BINH, &format!("mv {0} {0}.x", book.display()))
            .status
            .success()
    );
    assert!(book.exists());
}

/// 60: whatever a colleague puts where a draft is to be kept, it is kept elsewhere, and he reads nothing of it.
#[test]
fn a_planted_folder_gets_no_draft() {
    let Some(server) = Server::of_a_group(0o3770) else {
        return;
    };
    let server = server.founded(Some(AN));
    server.succeeds(AN, "add hamlet --name 'Thôn 1' --kind thon");
    let planted = server.book().with_file_name(".so.tuquan.nhap-uid_61001");
    let trap = server.home(BINH).join("bay");
    let script = format!(
        "mkdir {0}; chmod 777 {0}; ln -s {0} {1}",
        trap.display(),
        planted.display()
    );
    assert!(server.runs(BINH, &script).status.success());
    let home = Home::new();
    let mut an = server.sits(AN, &home);
    form(&mut an);
    an.types(" nửa chừng").sees("nửa chừng");
    an.hangup();
    assert_eq!(an.quits().exit_code(), 129);
    assert_eq!(fs::read_dir(&trap).expect("the trap").count(), 0);
    let mut an = server.sits(AN, &home);
    an.sees("bản nháp");
    form(&mut an);
    an.sees("nửa chừng");
}

/// 156, 176: the program alone opens the book: its officers work in it under their own accounts, and with no other tool. What goes out is
/// theirs, and nothing goes into the folder of the book.
#[test]
fn with_a_program_of_the_group_no_other_tool_opens_the_book() {
    let Some(server) = Server::setgid() else {
        return;
    };
    let server = server.founded(None);
    let book = server.book();
    let about = fs::metadata(&book).expect("the book");
    assert_eq!((about.mode() & 0o7777, about.gid()), (0o660, GROUP));
    server.succeeds(AN, "add hamlet --name 'Thôn 1' --kind thon");
    server.succeeds(BINH, "add hamlet --name 'Thôn 2' --kind thon");
    let history = server.succeeds(AN, "history");
    assert!(
        history.contains("uid-61001") && history.contains("uid-61002"),
        "{history}"
    );
    let told = server.succeeds(AN, "serve-setup --check");
    assert!(told.contains("setgid"), "{told}");

    let data = book.with_file_name("");
    for script in [
        format!("cat {}", book.display()),
        format!("ls {}", data.display()),
        format!("cp {} x", book.display()),
        format!("touch {}x", data.display()),
        format!("echo > {}", book.display()),
    ] {
        let output = server.runs(AN, &script);
        assert!(!output.status.success(), "{script}: {output:?}");
        assert!(said(&output).contains("denied"), "{script}: {output:?}");
    }

    server.succeeds(AN, "export hamlet --to thon.csv");
    let file = fs::metadata(server.home(AN).join("thon.csv")).expect("the list");
    assert_eq!(
        (file.uid(), file.gid(), file.mode() & 0o777),
        (AN, AN, 0o600)
    );
    let into = data.join("thon.csv");
    let told = server.fails(AN, &format!("export hamlet --to {}", into.display()));
    assert!(told.contains("gợi ý") && !into.exists(), "{told}");
}

/// 176: nor does an officer reach the book through his own session of it: SQLite under another name, its memory, its variables and open files,
/// a library put before it, a name that is not his account.
#[test]
fn a_session_of_his_own_opens_no_way_around_the_program() {
    let Some(server) = Server::setgid() else {
        return;
    };
    let server = server.founded(None);
    server.succeeds(AN, "add hamlet --name 'Thôn 1' --kind thon");
    let home = Home::new();
    let an = server.sits(AN, &home);
    let (book, pid) = (server.book(), an.pid());
    let book = book.display();
    for mode in ["ro", "rw", "ro&immutable=1"] {
        let script = format!(
            "python3 -c \"import sqlite3; print(sqlite3.connect('file:{book}?mode={mode}', uri=True).execute('select * from hamlet').fetchall())\""
        );
        let output = server.runs(AN, &script);
        assert!(!output.status.success(), "{script}: {output:?}");
    }
    for script in [
        format!("head -c 1 /proc/{pid}/mem"),
        format!("cat /proc/{pid}/environ"),
        format!("cat /proc/{pid}/maps"),
        format!("ls -l /proc/{pid}/fd/"),
        format!("cat /proc/{pid}/fd/3"),
        format!("cat /proc/{pid}/root{book}"),
    ] {
        let output = server.runs(AN, &script);
        assert!(!output.status.success(), "{script}: {output:?}");
        assert!(said(&output).contains("denied"), "{script}: {output:?}");
    }
    drop(an);

    let spy = server.home(AN).join("spy.c");
    let code = "#include <stdio.h>\n__attribute__((constructor)) static void spy(void) { puts(\"SPY\"); }\n";
    fs::write(&spy, code).expect("written");
    let built = Command::new("cc")
        .args(["-shared", "-fPIC", "-o"])
        .arg(server.home(AN).join("spy.so"))
        .arg(&spy)
        .status();
    if built.is_ok_and(|status| status.success()) {
        allow(&server.home(AN).join("spy.so"), 0o755);
        let spied = server.runs(AN, "LD_PRELOAD=$HOME/spy.so cat /dev/null");
        let seen = |output: &Output| String::from_utf8_lossy(&output.stdout).contains("SPY");
        assert!(seen(&spied), "it works elsewhere: {spied:?}");
        let program = server.program();
        let script = format!(
            "LD_PRELOAD=$HOME/spy.so LD_LIBRARY_PATH=$HOME {} --file {book} list hamlet",
            program.display()
        );
        let output = server.runs(AN, &script);
        assert!(output.status.success() && !seen(&output), "{output:?}");
    }
}

/// The path of the newest kept copy, as the program tells it to somebody who may know.
fn newest_copy(server: &Server, account: u32) -> String {
    let told = server.succeeds(account, "copies --format json");
    let told: serde_json::Value = serde_json::from_str(&told).expect("json");
    told[0]["path"].as_str().expect("a path").to_owned()
}

/// 174, 176: out of a kept copy, too, only he takes the book who may take it and bring it back, even where the copy is older than the roles; and
/// what he takes is his own, with nothing of the group that the program is lent.
#[test]
fn a_copy_of_a_served_book_is_no_way_around_the_roles() {
    let Some(server) = Server::setgid() else {
        return;
    };
    let server = server.founded(None);
    server.succeeds(AN, "add hamlet --name 'Thôn 1' --kind thon");
    server.succeeds(AN, "backup");
    let before = newest_copy(&server, AN);
    server.succeeds(
        AN,
        "add officer --name An --role phu_trach --account uid-61001",
    );
    server.succeeds(
        AN,
        "add officer --name Binh --account uid-61002 --role chi_xem",
    );
    server.succeeds(AN, "backup");
    let since = newest_copy(&server, AN);
    assert_ne!(before, since);
    for copy in [&before, &since] {
        let told = server.fails(BINH, &format!("bring-back {copy} --new x.tuquan"));
        assert!(told.contains("Chỉ xem"), "{told}");
        let told = server.fails(BINH, &format!("bring-back {copy} --new x.tuquan --as An"));
        assert!(told.contains("gợi ý"), "{told}");
        assert!(!server.home(BINH).join("x.tuquan").exists());
    }
    server.succeeds(AN, &format!("bring-back {since} --new x.tuquan"));
    server.succeeds(AN, "backup y.tuquan");
    for name in ["x.tuquan", "y.tuquan", "y.tuquan.json"] {
        let about = fs::metadata(server.home(AN).join(name)).expect("taken out");
        let own = (about.uid(), about.gid(), about.mode() & 0o777);
        assert_eq!(own, (AN, AN, 0o600), "{name}");
    }
    let told = server.fails(AN, "backup q.tuquan --read-only");
    assert!(told.contains("gợi ý"), "{told}");
    let log = server.succeeds(AN, "list disclosure");
    assert_eq!(log.matches("Cả quyển sổ").count(), 2, "{log}");
    assert!(!server.home(AN).join("q.tuquan").exists());
    let data = server.book().with_file_name("");
    let into = |name: &str| data.join(name).display().to_string();
    server.fails(AN, &format!("backup {}", into("z.tuquan")));
    server.succeeds(
        AN,
        &format!("bring-back {since} --new {}", into("so-moi.tuquan")),
    );
    server.fails(
        AN,
        &format!("report dossier --period 2026 --to {}", into("ho-so")),
    );
    let made: Vec<String> = fs::read_dir(&data)
        .expect("the folder")
        .map(|entry| {
            entry
                .expect("a name")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    for name in ["z.tuquan", "ho-so"] {
        assert!(!made.contains(&name.to_owned()), "{made:?}");
    }
}

/// 185, 209: with a program of the group the search for a list shows what the person may see himself, and the day is that of the machine.
#[test]
fn the_lent_group_opens_no_folder_to_look_into() {
    let Some(server) = Server::setgid() else {
        return;
    };
    let server = server.founded(None);
    let secret = server.book().with_file_name("mat.csv");
    fs::write(&secret, "Họ và tên\nAn\n").expect("root may");
    chown(&secret, None, Some(GROUP)).expect("root may");
    allow(&secret, 0o640);
    let home = Home::new();
    let mut an = server.sits(AN, &home);
    an.sees("NGÀY THẬT").key(Key::Ctrl('k'));
    an.types("nhap danh sach").sees("▸").key(Key::Enter);
    an.sees("61001").key(Key::BackTab).sees("61002");
    an.types("so").sees_not("61002").key(Key::Enter);
    an.sees("Không mở được thư mục này").sees_not("mat.csv");
}

/// 209: in a book that a group keeps, nobody chooses the day by a variable, at the screens or on the command line; a training book lets him,
/// and so does a book of one account.
#[test]
fn nobody_chooses_the_day_of_a_book_of_the_group() {
    let Some(server) = Server::of_a_group(0o3770) else {
        return;
    };
    let server = server.founded(Some(AN));
    server.succeeds(AN, "add hamlet --name 'Thôn 1' --kind thon");
    let told = |account, book: &str, args: &str| {
        let program = server.program();
        let script = format!(
            "TUQUAN_TODAY=2031-03-05 {} --file {book} {args}",
            program.display()
        );
        let output = server.runs(account, &script);
        format!(
            "{}{}",
            String::from_utf8_lossy(&output.stdout),
            said(&output)
        )
    };
    let shared = server.book();
    let shared = shared.to_str().expect("a plain name");
    for account in [AN, BINH] {
        let doctor = told(account, shared, "doctor");
        assert!(
            doctor.contains("NGÀY THẬT") && !doctor.contains("NGÀY ĐẶT"),
            "{doctor}"
        );
        let members = told(account, shared, "report members");
        assert!(
            !members.contains("2031") && members.contains("TUQUAN_TODAY"),
            "{members}"
        );
    }
    let training = server.book().with_file_name("tap.tuquan");
    let training = training.to_str().expect("a plain name");
    told(AN, training, &format!("demo --keep {training}"));
    let doctor = told(BINH, training, "doctor");
    assert!(doctor.contains("NGÀY ĐẶT"), "{doctor}");
    let own = "rieng.tuquan";
    told(AN, own, "init --name 'Xã B' --kind xa --code 07132");
    assert!(told(AN, own, "doctor").contains("NGÀY ĐẶT"));
    let home = Home::new();
    server.sits(AN, &home).sees("NGÀY THẬT");
}

/// 186: a program that dies leaves no memory of the book behind.
#[test]
fn no_memory_is_left_behind() {
    let home = Home::new();
    let book = home.path("so.tuquan");
    let book = book.to_str().expect("a plain name");
    let made = home.run(&[
        "--file", book, "init", "--name", "Xã A", "--kind", "xa", "--code", "07132",
    ]);
    assert!(made.status.success());
    let mut an = home.start(&["--file", book], &[], (80, 24));
    an.sees("Hôm nay");
    let limits = fs::read_to_string(format!("/proc/{}/limits", an.pid())).expect("its limits");
    let core = limits
        .lines()
        .find(|line| line.starts_with("Max core"))
        .expect("a line");
    assert_eq!(core.split_whitespace().nth(4), Some("0"), "{core}");
}
