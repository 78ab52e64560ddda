//! `doctor`: one page about the program, the terminal and the file, to read or to send to whoever helps. No word of what stands in the
//! book, no name of a person, and the home folder only as `~`.

use std::path::Path;

use chrono::Local;

use super::Task;
use super::call::Call;
use super::stop::Stop;
use crate::domain::form::Say;
use crate::office::{self, Office};
use crate::ui::profile::{self, Settings};
use crate::ui::{probe, sight};

/// Looks everything over.
#[derive(Debug, clap::Args)]
pub(super) struct Doctor {}

/// The page: what, and how it is; none where a heading stands.
type Lines = Vec<(&'static str, String)>;

impl Task for Doctor {
    const NAME: &'static str = "doctor";

    fn run(self, call: &mut Call) -> Result<(), Stop> {
        let mut lines = program();
        lines.extend(terminal(call));
        lines.extend(book(call));
        for (label, value) in lines {
            let line = format!("{}: {value}", call.words.word(label));
            call.line(&line)?;
        }
        Ok(())
    }
}

fn program() -> Lines {
    let machine = format!("{} {}", std::env::consts::OS, std::env::consts::ARCH);
    vec![
        (
            "doctor-program",
            format!("tuquan {}", env!("CARGO_PKG_VERSION")),
        ),
        (
            "doctor-sqlite",
            format!("{}, {}", Office::library(), office::SCHEMA),
        ),
        ("doctor-machine", machine),
        (
            "doctor-clock",
            Local::now().format("%Y-%m-%d %H:%M:%S %:z").to_string(),
        ),
    ]
}

fn terminal(call: &Call) -> Lines {
    let word = |key: &str| call.words.word(key);
    let yes = |yes: bool| word(if yes { "word-yes" } else { "word-no" });
    let variable = |name: &str| sight::environment(name).unwrap_or_else(|| "-".to_owned());
    let settings = Settings::read(
        profile::folder().as_deref(),
        call.theme,
        &sight::environment,
    );
    let seen = settings.sight;
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"]
        .iter()
        .find_map(|name| sight::environment(name));
    let keys = match &settings.complaint {
        None => word("doctor-keys-sound"),
        Some(problem) => tilde(&call.words.problem(problem).0),
    };
    let size = probe::size().map_or_else(
        || word("doctor-no-terminal"),
        |(width, height)| format!("{width}x{height}"),
    );
    let widths = match probe::misfits() {
        None => word("doctor-widths-unknown"),
        Some(misfits) if misfits.is_empty() => word("doctor-widths-sound"),
        Some(misfits) => misfits.join(" "),
    };
    vec![
        (
            "doctor-terminal",
            format!(
                "{} ({})",
                profile::name(&sight::environment),
                variable("COLORTERM")
            ),
        ),
        ("doctor-size", size),
        ("doctor-locale", locale.unwrap_or_else(|| "-".to_owned())),
        (
            "doctor-colours",
            format!(
                "{}, {}",
                seen.palette.name(),
                word(&format!("keys-theme-{}", seen.theme.name()))
            ),
        ),
        ("doctor-ascii", yes(seen.ascii)),
        ("doctor-marks", yes(seen.marks)),
        ("doctor-widths", widths),
        ("doctor-keys", keys),
    ]
}

fn book(call: &mut Call) -> Lines {
    let file = call.file.clone();
    let mut lines = vec![("doctor-file", tilde(&file.display().to_string()))];
    for (label, ending) in [
        ("doctor-main", ""),
        ("doctor-wal", "-wal"),
        ("doctor-shm", "-shm"),
    ] {
        let mut path = file.clone().into_os_string();
        path.push(ending);
        let told = rights(Path::new(&path)).map(|(mode, mine)| {
            let owner = if mine {
                "doctor-mine"
            } else {
                "doctor-not-mine"
            };
            format!("{mode}, {}", call.words.word(owner))
        });
        lines.push((
            label,
            told.unwrap_or_else(|| call.words.word("doctor-no-file")),
        ));
    }
    let folder = file.parent().filter(|folder| folder.is_dir());
    if let Some(free) = folder.and_then(free_mib) {
        lines.push(("doctor-disk", format!("{free} MiB")));
    }
    let state = match call.office() {
        Ok(office) => opened(call, &office),
        Err(Stop::Refused(problem)) => tilde(&call.words.problem(&problem).0),
        Err(_) => call.words.word("doctor-no-file"),
    };
    lines.push(("doctor-book", state));
    lines.push(("doctor-backup", backup(call, &file)));
    lines
}

/// How the book opened, and whether the clock went on since its last step.
fn opened(call: &Call, office: &Office) -> String {
    let mut words = vec![call.words.word("doctor-book-opens")];
    if office.read_only().is_some() {
        words.push(call.words.word("frame-read-only"));
    }
    if office.is_training() {
        words.push(call.words.word("frame-training"));
    }
    if office.clock().is_fixed() {
        words.push(call.words.word("frame-fixed-day"));
    }
    if office.clock().is_refused() {
        words.push(call.words.word("frame-day-refused"));
    }
    let last = office.ask().steps(None, None, 1).unwrap_or_default().pop();
    if let Some(last) = last {
        let now = Local::now().format("%Y-%m-%dT%H:%M:%S").to_string();
        let key = if last.at > now {
            "doctor-clock-back"
        } else {
            "doctor-last-step"
        };
        words.push(
            call.words
                .say(&Say::new(key).with("at", last.at.replace('T', " "))),
        );
    }
    words.join(", ")
}

/// The age of the newest copy beside the book: another file that is a book of this program.
fn backup(call: &Call, file: &Path) -> String {
    let folder = file.parent().map(Path::to_path_buf).unwrap_or_default();
    let inner = std::fs::read_dir(&folder).into_iter().flatten().flatten();
    let mut copies: Vec<std::path::PathBuf> = Vec::new();
    for entry in inner {
        let path = entry.path();
        if path.is_dir() {
            let below = std::fs::read_dir(&path).into_iter().flatten().flatten();
            copies.extend(below.take(1_000).map(|entry| entry.path()));
        } else {
            copies.push(path);
        }
    }
    let newest = copies
        .iter()
        .filter(|path| *path != file && office::is_book(path))
        .filter_map(|path| path.metadata().and_then(|known| known.modified()).ok())
        .max();
    match newest.and_then(|at| at.elapsed().ok()) {
        None => call.words.word("doctor-no-backup"),
        Some(age) => {
            let days = age.as_secs() / 86_400;
            call.words.say(
                &Say::new("doctor-backup-age")
                    .with("days", i64::try_from(days).unwrap_or(i64::MAX)),
            )
        }
    }
}

/// Mode and size of a file, and whether it is this account's, if it is there.
#[cfg(unix)]
fn rights(path: &Path) -> Option<(String, bool)> {
    use std::os::unix::fs::MetadataExt;
    let known = path.metadata().ok()?;
    let mine = known.uid() == rustix::process::geteuid().as_raw();
    let mode = format!(
        "{:04o}, {} kB",
        known.mode() & 0o7777,
        known.len().div_ceil(1024)
    );
    Some((mode, mine))
}

#[cfg(not(unix))]
fn rights(path: &Path) -> Option<(String, bool)> {
    let known = path.metadata().ok()?;
    let mode = if known.permissions().readonly() {
        "r"
    } else {
        "rw"
    };
    Some((format!("{mode}, {} kB", known.len().div_ceil(1024)), true))
}

#[cfg(unix)]
fn free_mib(folder: &Path) -> Option<u64> {
    let told = rustix::fs::statvfs(folder).ok()?;
    Some(told.f_bavail * told.f_frsize / 1_048_576)
}

#[cfg(not(unix))]
fn free_mib(_folder: &Path) -> Option<u64> {
    None
}

/// A path without the name of the person it belongs to.
fn tilde(text: &str) -> String {
    match sight::environment("HOME").or_else(|| sight::environment("USERPROFILE")) {
        Some(home) if home.len() > 1 => text.replace(&home, "~"),
        _ => text.to_owned(),
    }
}
