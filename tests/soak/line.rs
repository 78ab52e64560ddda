//! The way to the program: an sshd of our own on the loopback with a key and a forced command for each officer, or a terminal here.

use std::fmt::Write as _;
use std::fs;
use std::io::Write;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::support::pty::{Home, Terminal};

const PROGRAM: &str = env!("CARGO_BIN_EXE_tuquan");

/// The way to the program.
pub(super) enum Line {
    Ssh { server: Server, home: Home },
    Here { home: Home, book: PathBuf },
}

/// A running sshd.
pub(super) struct Server {
    child: Child,
    port: u16,
    folder: PathBuf,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The name of an officer, as it stands on the command line of his session.
pub(super) fn name(officer: usize) -> String {
    format!("can-bo-{officer}.")
}

impl Line {
    /// Over sshd where this machine has one and this account may run it.
    pub(super) fn lay(folder: &Path, book: &Path) -> Self {
        let home = Home::new();
        match serve(folder, book) {
            Some(server) => Self::Ssh { server, home },
            None => Self::Here {
                home,
                book: book.to_path_buf(),
            },
        }
    }

    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Ssh { .. } => "over sshd",
            Self::Here { .. } => "on terminals of this machine",
        }
    }

    /// An officer comes in.
    pub(super) fn connect(&self, officer: usize) -> Terminal {
        match self {
            Self::Ssh { server, home } => {
                let key = server.folder.join(format!("key-{officer}"));
                let port = server.port.to_string();
                let args = [
                    "-tt",
                    "-F",
                    "/dev/null",
                    "-o",
                    "UserKnownHostsFile=/dev/null",
                    "-o",
                    "StrictHostKeyChecking=no",
                    "-o",
                    "LogLevel=ERROR",
                    "-o",
                    "IdentitiesOnly=yes",
                    "-i",
                    key.to_str().expect("a plain name"),
                    "-p",
                    &port,
                    "root@127.0.0.1",
                ];
                home.start_other("ssh", &args, &[], (80, 24))
            }
            Self::Here { home, book } => {
                let args = [
                    "--file",
                    book.to_str().expect("a plain name"),
                    "--as",
                    &name(officer),
                ];
                home.start(&args, &[], (80, 24))
            }
        }
    }
}

fn keygen(at: &Path) -> Option<String> {
    let made = Command::new("ssh-keygen")
        .args(["-q", "-t", "ed25519", "-N", "", "-f"])
        .arg(at)
        .output()
        .ok()?;
    made.status
        .success()
        .then(|| fs::read_to_string(at.with_extension("pub")).ok())?
}

fn serve(folder: &Path, book: &Path) -> Option<Server> {
    if !rustix::process::geteuid().is_root() || !Path::new("/usr/sbin/sshd").exists() {
        println!(
            "no sshd here, or no right to run it: the officers sit at terminals of this machine"
        );
        return None;
    }
    let _ = fs::create_dir_all("/run/sshd");
    keygen(&folder.join("host"))?;
    let mut keys = String::new();
    for officer in 0..=super::OFFICERS {
        let key = keygen(&folder.join(format!("key-{officer}")))?;
        let (book, name) = (book.display(), name(officer));
        let _ = write!(
            keys,
            "restrict,pty,command=\"exec env LANG=C.UTF-8 TUQUAN_TODAY=2026-11-22 {PROGRAM} --file {book} --as {name}\" {key}"
        );
    }
    fs::write(folder.join("keys"), keys).ok()?;
    let port = TcpListener::bind("127.0.0.1:0")
        .ok()?
        .local_addr()
        .ok()?
        .port();
    let at = folder.display();
    let config = format!(
        "Port {port}\nListenAddress 127.0.0.1\nHostKey {at}/host\nAuthorizedKeysFile {at}/keys\nPidFile none\nUsePAM no\nStrictModes no\n\
         PermitRootLogin prohibit-password\nPasswordAuthentication no\nMaxStartups 100\nMaxSessions 2\nClientAliveInterval 5\n\
         ClientAliveCountMax 2\nDisableForwarding yes\nPermitUserRC no\nLogLevel ERROR\n"
    );
    let mut file = fs::File::create(folder.join("config")).ok()?;
    file.write_all(config.as_bytes()).ok()?;
    let child = Command::new("/usr/sbin/sshd")
        .arg("-D")
        .arg("-f")
        .arg(folder.join("config"))
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    let server = Server {
        child,
        port,
        folder: folder.to_path_buf(),
    };
    let end = Instant::now() + Duration::from_secs(10);
    while Instant::now() < end {
        if TcpStream::connect(("127.0.0.1", port)).is_ok() {
            return Some(server);
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    None
}
