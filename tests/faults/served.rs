//! The book behind an sshd of its own, set up with the very block that the program prints: whatever is asked of the line, the program answers.
//! Only root can run an sshd that lets somebody in: elsewhere each test says so and passes.

use std::fs;
use std::io::Read;
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use tuquan::assets;

use crate::support::pty::{Home, Terminal};

const PROGRAM: &str = env!("CARGO_BIN_EXE_tuquan");
const SSHD: &str = "/usr/sbin/sshd";

/// A book and the sshd in front of it.
struct Served {
    home: Home,
    port: u16,
    sshd: Child,
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.sshd.kill();
        let _ = self.sshd.wait();
    }
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.local_addr().expect("its number").port()
}

fn keygen(at: &Path) -> String {
    let mut keygen = Command::new("ssh-keygen");
    keygen.args(["-q", "-t", "ed25519", "-N", "", "-f"]).arg(at);
    assert!(keygen.status().expect("ssh-keygen is there").success());
    fs::read_to_string(at.with_extension("pub")).expect("the public half")
}

impl Served {
    fn new() -> Option<Self> {
        if !rustix::process::geteuid().is_root() || !Path::new(SSHD).exists() {
            println!("not played: no sshd here, or no right to run it");
            return None;
        }
        let _ = fs::create_dir_all("/run/sshd");
        let home = Home::new();
        let made = home.run(&[
            "--file", "so.db", "init", "--name", "Xã A", "--kind", "xa", "--code", "07132",
        ]);
        assert!(made.status.success());
        keygen(&home.path("host"));
        let key = keygen(&home.path("key"));
        fs::write(home.path("keys"), key).expect("written");
        let (port, at) = (free_port(), home.path(""));
        let at = at.display();
        let block = assets::text("serve/sshd.conf")
            .replace("Match Group tuquan", "Match User root")
            .replace("{command}", &format!("{PROGRAM} --file {at}so.db"));
        let config = format!(
            "Port {port}\nListenAddress 127.0.0.1\nHostKey {at}host\nAuthorizedKeysFile {at}keys\nPidFile none\nUsePAM no\nStrictModes no\n\
             PermitRootLogin prohibit-password\nSubsystem sftp internal-sftp\nPermitUserEnvironment no\nAcceptEnv LANG\nLogLevel ERROR\n{block}"
        );
        fs::write(home.path("config"), config).expect("written");
        let mut sshd = Command::new(SSHD);
        sshd.arg("-D").arg("-f").arg(home.path("config"));
        let sshd = sshd.stdin(Stdio::null()).stderr(Stdio::null()).spawn();
        let served = Self {
            home,
            port,
            sshd: sshd.expect("started"),
        };
        let end = Instant::now() + Duration::from_secs(20);
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(Instant::now() < end, "the sshd does not listen");
            std::thread::yield_now();
        }
        Some(served)
    }

    /// What stands before every call of a client.
    fn options(&self, port: &str) -> Vec<String> {
        let key = self.home.path("key");
        let mut args: Vec<String> = ["-F", "/dev/null", "-i"].map(String::from).to_vec();
        args.push(key.display().to_string());
        for option in [
            "UserKnownHostsFile=/dev/null",
            "StrictHostKeyChecking=no",
            "LogLevel=ERROR",
            "IdentitiesOnly=yes",
            "BatchMode=yes",
        ] {
            args.extend(["-o".to_owned(), option.to_owned()]);
        }
        args.extend([port.to_owned(), self.port.to_string()]);
        args
    }

    fn client(&self, name: &str, port: &str, args: &[&str]) -> Command {
        let mut client = Command::new(name);
        client.args(self.options(port)).args(args);
        client.current_dir(self.home.path("")).stdin(Stdio::null());
        client
    }

    fn ssh(&self, args: &[&str]) -> Output {
        self.client("ssh", "-p", args)
            .output()
            .expect("ssh is there")
    }

    fn sits(&self, more: &[&str]) -> Terminal {
        let mut args = self.options("-p");
        args.push("-tt".to_owned());
        args.extend(more.iter().map(|word| (*word).to_owned()));
        args.push("root@127.0.0.1".to_owned());
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        let mut screen = self.home.start_other("ssh", &args, &[], (80, 24));
        screen.sees("Hôm nay");
        screen
    }
}

fn told(output: &Output) -> String {
    let both = [&output.stdout[..], &output.stderr[..]].concat();
    String::from_utf8_lossy(&both).into_owned()
}

/// 181, 182: a command, a file, a folder asked for over the line: the program answers, and nothing else is run or handed out.
#[test]
fn nothing_but_the_program_answers_on_the_line() {
    let Some(served) = Served::new() else { return };
    for asked in [
        "id",
        "cat /etc/passwd",
        "x; id",
        "$(id)",
        "`id > ra.txt`",
        "--file /etc/passwd list person",
    ] {
        let said = told(&served.ssh(&["root@127.0.0.1", asked]));
        assert!(
            !said.contains("uid=") && !said.contains("root:"),
            "{asked}: {said}"
        );
    }
    let from = "root@127.0.0.1:/etc/passwd";
    for (client, args) in [
        ("scp", vec![from, "ra.txt"]),
        ("scp", vec!["-O", from, "ra.txt"]),
        ("sftp", vec![from, "ra.txt"]),
    ] {
        let output = served
            .client(client, "-P", &args)
            .output()
            .expect("a client");
        assert!(!output.status.success(), "{client}: {}", told(&output));
        assert!(!served.home.path("ra.txt").exists(), "{client}");
    }
}

/// 181: the line carries no other line: neither from here to there nor back; no variable of the client arrives, and no file of the account is run.
#[test]
fn the_line_carries_nothing_else() {
    let Some(served) = Served::new() else { return };
    let (local, sshd) = (free_port(), served.port);
    let way = format!("{local}:127.0.0.1:{sshd}");
    let mut forward = served.client("ssh", "-p", &["-N", "-L", &way, "root@127.0.0.1"]);
    let mut forward = forward.stderr(Stdio::null()).spawn().expect("ssh is there");
    let end = Instant::now() + Duration::from_secs(20);
    let mut through = loop {
        match TcpStream::connect(("127.0.0.1", local)) {
            Ok(through) => break through,
            Err(_) => assert!(Instant::now() < end, "the client does not listen"),
        }
    };
    let mut said = Vec::new();
    let _ = through.read_to_end(&mut said);
    assert!(said.is_empty(), "{}", String::from_utf8_lossy(&said));
    let _ = forward.kill();
    let _ = forward.wait();

    let back = format!("0:127.0.0.1:{sshd}");
    let refused = served.ssh(&[
        "-o",
        "ExitOnForwardFailure=yes",
        "-N",
        "-R",
        &back,
        "root@127.0.0.1",
    ]);
    assert!(!refused.status.success());

    let english = "SetEnv=TUQUAN_LANG=en LC_ALL=en_US.UTF-8 TUQUAN_TODAY=2031-01-01";
    served
        .sits(&["-o", english])
        .sees("Hôm nay")
        .sees_not("2031");

    let effective = Command::new(SSHD)
        .args(["-T", "-C", "user=root,host=localhost,addr=127.0.0.1", "-f"])
        .arg(served.home.path("config"))
        .output()
        .expect("asked");
    let effective = told(&effective);
    for line in [
        "permituserrc no",
        "disableforwarding yes",
        "x11forwarding no",
        "allowagentforwarding no",
        "permittunnel no",
        "passwordauthentication no",
    ] {
        assert!(
            effective.lines().any(|told| told == line),
            "{line}: {effective}"
        );
    }
}

/// 183, 184: twenty at once are no harm to the one who comes after them; a key that was taken away opens nothing any more.
#[test]
fn keys_go_and_crowds_pass() {
    let Some(served) = Served::new() else { return };
    let crowd: Vec<Child> = (0..20)
        .map(|_| {
            let mut one = served.client("ssh", "-p", &["root@127.0.0.1", "x"]);
            let one = one.stdout(Stdio::null()).stderr(Stdio::null());
            one.spawn().expect("ssh is there")
        })
        .collect();
    for mut one in crowd {
        one.wait().expect("ended");
    }
    let screen = served.sits(&[]);
    fs::write(served.home.path("keys"), "").expect("taken away");
    let refused = told(&served.ssh(&["root@127.0.0.1"]));
    assert!(refused.contains("Permission denied"), "{refused}");
    drop(screen);
}
