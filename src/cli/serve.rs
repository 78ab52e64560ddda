//! `serve-setup`: in which mode the book is served to several officers, what that mode can enforce, and what the administrator still has to do.

use std::path::Path;

use super::Task;
use super::call::Call;
use super::stop::Stop;
use crate::assets;
use crate::domain::form::Say;

/// Checks the rights of folder and file.
#[derive(Debug, clap::Args)]
pub(super) struct ServeSetup {
    /// Checks only.
    #[arg(long)]
    check: bool,
}

/// How the file is kept from others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    Single,
    Group,
    Setgid,
}

impl Mode {
    fn say(self) -> Say {
        Say::new(match self {
            Self::Single => "cli-serve-single",
            Self::Group => "cli-serve-group",
            Self::Setgid => "cli-serve-setgid",
        })
    }
}

/// A file or folder as the machine knows it: rights and group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Rights {
    mode: u32,
    group: u32,
}

impl Task for ServeSetup {
    const NAME: &'static str = "serve-setup";

    fn run(self, call: &mut Call) -> Result<(), Stop> {
        let office = call.office()?;
        let (headed, unclaimed) = (office.role()?.is_some(), office.unclaimed()?);
        drop(office);
        let book = call.file.clone();
        let mode = mode(&book);
        call.say(&mode.say())?;
        let served = mode != Mode::Single;
        if served && !headed {
            call.say(&Say::new("cli-serve-no-head"))?;
        }
        for (id, name) in unclaimed.iter().filter(|_| served) {
            let say = Say::new("cli-serve-unclaimed");
            call.say(&say.with("id", *id).with("name", name.as_str()))?;
        }
        let lacking = lacking(&book, mode);
        for command in &lacking {
            call.say(&Say::new("cli-serve-do").with("what", command.as_str()))?;
        }
        if !self.check {
            call.say(&Say::new("cli-serve-block"))?;
            let program = std::env::current_exe().unwrap_or_default();
            let command = format!("{} --file {}", program.display(), book.display());
            for line in assets::text("serve/sshd.conf").lines() {
                call.line(&line.replace("{command}", &command))?;
            }
        }
        if lacking.is_empty() && (unclaimed.is_empty() || !served) {
            return call.say(&Say::new("cli-serve-well"));
        }
        call.flush()?;
        call.note(&Say::new("cli-refusal").word("what", "cli-serve-lacks"));
        call.note(&Say::new("cli-advice").word("what", "cli-serve-lacks.hint"));
        Err(Stop::Told)
    }
}

#[cfg(unix)]
fn rights(path: &Path) -> Option<Rights> {
    use std::os::unix::fs::MetadataExt;
    let about = std::fs::metadata(path).ok()?;
    Some(Rights {
        mode: about.mode() & 0o7777,
        group: about.gid(),
    })
}

#[cfg(not(unix))]
fn rights(_path: &Path) -> Option<Rights> {
    None
}

fn folder(book: &Path) -> &Path {
    book.parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."))
}

fn mode(book: &Path) -> Mode {
    let program = std::env::current_exe()
        .ok()
        .and_then(|program| rights(&program));
    let shared = rights(folder(book)).is_some_and(|folder| folder.mode & 0o070 == 0o070);
    match program {
        Some(program) if program.mode & 0o2000 != 0 => Mode::Setgid,
        _ if shared => Mode::Group,
        _ => Mode::Single,
    }
}

/// The commands that would put the rights in order.
fn lacking(book: &Path, mode: Mode) -> Vec<String> {
    let (of_folder, of_file) = match mode {
        Mode::Single => (None, 0o600),
        Mode::Group | Mode::Setgid => (Some(0o3770), 0o660),
    };
    let mut commands = Vec::new();
    let Some(home) = rights(folder(book)) else {
        return commands;
    };
    let shown = folder(book).display().to_string();
    match of_folder {
        Some(wanted) if home.mode != wanted => commands.push(format!("chmod {wanted:o} {shown}")),
        None if home.mode & 0o022 != 0 => commands.push(format!("chmod go-w {shown}")),
        _ => {}
    }
    for ending in ["", "-wal", "-shm"] {
        let mut name = book.as_os_str().to_owned();
        name.push(ending);
        let path = Path::new(&name);
        let Some(own) = rights(path) else { continue };
        let shown = path.display();
        if own.mode != of_file {
            commands.push(format!("chmod {of_file:04o} {shown}"));
        }
        if mode != Mode::Single && own.group != home.group {
            commands.push(format!("chgrp {} {shown}", home.group));
        }
    }
    commands
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::fs::{self, Permissions};
    use std::os::unix::fs::PermissionsExt;

    /// 58: what is missing is named as the command that mends it.
    #[test]
    fn missing_rights_are_told_as_commands() {
        let home = tempfile::TempDir::new().expect("a folder");
        let book = home.path().join("so.db");
        fs::write(&book, "x").expect("written");
        let set = |path: &Path, mode| {
            fs::set_permissions(path, Permissions::from_mode(mode)).expect("set");
        };
        set(home.path(), 0o700);
        set(&book, 0o600);
        assert_eq!(
            (mode(&book), lacking(&book, Mode::Single)),
            (Mode::Single, Vec::new())
        );
        set(home.path(), 0o770);
        let told = lacking(&book, mode(&book)).join("\n");
        assert!(
            told.contains("chmod 3770") && told.contains("chmod 0660"),
            "{told}"
        );
        set(home.path(), 0o3770);
        set(&book, 0o660);
        assert_eq!(lacking(&book, mode(&book)), Vec::<String>::new());
    }
}
