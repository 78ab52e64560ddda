//! The parser runs in a bounded child of the same program: one request line and the file on its standard input, JSON lines
//! back. A workbook that eats memory or time takes the child with it and nothing else.

use std::ffi::OsString;
use std::fs::{File, OpenOptions};
use std::io::{self, BufRead, BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, ExitStatus, Stdio};
use std::sync::mpsc::{RecvTimeoutError, sync_channel};
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::cell::{Grid, GridRow, Merged};
use super::kind::{Kind, kind_of};
use super::limit::{FILE_BYTES, Limit, bind_process, drop_lent_group, without_lent_group};
use super::read::{SheetFault, Tables, names_of_bytes, tables_of_bytes};

/// The hidden first argument that makes the program run [`child_main`] and nothing else.
pub const CHILD_ARGUMENT: &str = "__read-sheet";

/// Most bytes taken from the child: all text twice over, and the marks around a million cells.
const ANSWER_BYTES: u64 = 256 * 1024 * 1024;

/// What the child is asked, one line before the bytes of the file.
#[derive(Serialize, Deserialize)]
struct Request {
    name: String,
    ask: Ask,
}

#[derive(Serialize, Deserialize)]
enum Ask {
    /// The names of the sheets alone.
    Names,
    /// The sheet of that name, or every visible one with a value.
    Tables(Option<String>),
}

/// One line of the child's answer; an answer without `End` or `Fault` was cut off.
#[derive(Serialize, Deserialize)]
enum Answer {
    Name(String),
    Head {
        sheet: String,
        merged: Vec<Merged>,
        #[serde(default)]
        hidden: usize,
    },
    Row(GridRow),
    End,
    Fault(SheetFault),
}

/// Asked again and again while a file is read; false stops the reading.
pub type GoOn<'a> = &'a mut dyn FnMut() -> bool;

/// How often a reading that takes its time asks whether it is to go on.
const ASKED_EVERY: Duration = Duration::from_millis(50);

/// Reads the sheets of a file in a bounded child process: the one asked for, or every visible one with a value. The file is read into
/// memory once, whatever becomes of it meanwhile.
pub fn read_tables(
    path: &Path,
    sheet: Option<&str>,
    go_on: GoOn<'_>,
) -> Result<Tables, SheetFault> {
    Reader::own()?.tables(path, sheet, go_on)
}

/// A workbook to be filled: its bytes, after a bounded child process has looked at them and found the workbook of a current Excel.
pub fn read_workbook(path: &Path) -> Result<Vec<u8>, SheetFault> {
    let bytes = snapshot(path)?;
    if kind_of(&bytes)? != Kind::Xlsx {
        return Err(SheetFault::NotAWorkbook);
    }
    Reader::own()?.names(path, &bytes)?;
    Ok(bytes)
}

/// Which program parses: this one, or another in tests.
#[derive(Clone, Debug)]
pub struct Reader {
    program: PathBuf,
    arguments: Vec<OsString>,
}

impl Reader {
    /// This very program with [`CHILD_ARGUMENT`].
    pub fn own() -> Result<Reader, SheetFault> {
        // The link of the running process still works after an update has replaced the file on disk.
        let link = Path::new("/proc/self/exe");
        let program = if cfg!(target_os = "linux") && link.exists() {
            link.to_owned()
        } else {
            std::env::current_exe().map_err(|fault| SheetFault::Io(fault.kind()))?
        };
        Ok(Reader::with(program, [CHILD_ARGUMENT]))
    }

    /// Another program that answers as [`child_main`] does.
    pub fn with<A: Into<OsString>>(
        program: impl Into<PathBuf>,
        arguments: impl IntoIterator<Item = A>,
    ) -> Reader {
        Reader {
            program: program.into(),
            arguments: arguments.into_iter().map(Into::into).collect(),
        }
    }

    /// See [`read_tables`].
    pub fn tables(
        &self,
        path: &Path,
        sheet: Option<&str>,
        go_on: GoOn<'_>,
    ) -> Result<Tables, SheetFault> {
        let bytes = snapshot(path)?;
        let (mut names, mut grids) = (Vec::new(), Vec::<Grid>::new());
        let ask = Ask::Tables(sheet.map(str::to_owned));
        let ended = self.ask(path, &bytes, ask, go_on, |answer| match answer {
            Answer::Name(name) => names.push(name),
            Answer::Head {
                sheet,
                merged,
                hidden,
            } => grids.push(Grid {
                sheet,
                merged,
                hidden,
                rows: Vec::new(),
            }),
            Answer::Row(row) => {
                if let Some(grid) = grids.last_mut() {
                    grid.rows.push(row);
                }
            }
            Answer::End | Answer::Fault(_) => {}
        });
        match ended {
            // A file of which the sheets are known can be read by another sheet.
            Err(fault) if names.is_empty() => Err(fault),
            ended => Ok(Tables {
                names,
                grids: ended.map(|()| grids),
            }),
        }
    }

    /// One sheet of a file: the one asked for, or the first visible one with a value.
    pub fn read(&self, path: &Path, sheet: Option<&str>) -> Result<Grid, SheetFault> {
        let grids = self.tables(path, sheet, &mut || true)?.grids?;
        grids.into_iter().next().ok_or(SheetFault::Empty)
    }

    fn names(&self, path: &Path, bytes: &[u8]) -> Result<Vec<String>, SheetFault> {
        let mut names = Vec::new();
        self.ask(path, bytes, Ask::Names, &mut || true, |answer| {
            if let Answer::Name(name) = answer {
                names.push(name);
            }
        })?;
        Ok(names)
    }

    fn ask(
        &self,
        path: &Path,
        bytes: &[u8],
        ask: Ask,
        go_on: GoOn<'_>,
        take: impl FnMut(Answer),
    ) -> Result<(), SheetFault> {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let request = Request {
            name: name.into_owned(),
            ask,
        };
        let mut child = self.spawn().map_err(|fault| SheetFault::Io(fault.kind()))?;
        let ended = converse(&mut child, &request, bytes, go_on, take);
        // An answer that ended needs no more of the child; one that did not is judged by how it died.
        if !matches!(ended, Ok(None)) {
            let _ = child.kill();
        }
        let status = child.wait().map_err(|fault| SheetFault::Io(fault.kind()))?;
        match ended? {
            Some(done) => done,
            None => Err(death(status)),
        }
    }

    fn spawn(&self) -> io::Result<Child> {
        Command::new(&self.program)
            .args(&self.arguments)
            .env_clear()
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
    }
}

/// The whole file, read once: a file that changes meanwhile cannot be half of each. Only a regular file is opened, and
/// never so that a pipe could keep us waiting.
fn snapshot(path: &Path) -> Result<Vec<u8>, SheetFault> {
    let io = |fault: io::Error| SheetFault::Io(fault.kind());
    let regular = |meta: std::fs::Metadata| {
        let length = meta.is_file().then_some(meta.len());
        length.ok_or(SheetFault::NotAFile)
    };
    let _own = without_lent_group().map_err(io)?;
    regular(std::fs::metadata(path).map_err(io)?)?;
    let file = open(path).map_err(io)?;
    if regular(file.metadata().map_err(io)?)? > FILE_BYTES as u64 {
        return Err(SheetFault::too_large(Limit::File));
    }
    let mut bytes = Vec::new();
    file.take(FILE_BYTES as u64 + 1)
        .read_to_end(&mut bytes)
        .map_err(io)?;
    match bytes.len() {
        0 => Err(SheetFault::Empty),
        read if read > FILE_BYTES => Err(SheetFault::too_large(Limit::File)),
        _ => Ok(bytes),
    }
}

fn open(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    {
        use rustix::fs::OFlags;
        use std::os::unix::fs::OpenOptionsExt;
        options.custom_flags((OFlags::NONBLOCK | OFlags::NOCTTY).bits().cast_signed());
    }
    options.open(path)
}

/// Sends the request and takes the answer: `Some` how it ended, `None` when the child stopped before it ended.
fn converse(
    child: &mut Child,
    request: &Request,
    bytes: &[u8],
    go_on: GoOn<'_>,
    mut take: impl FnMut(Answer),
) -> Result<Option<Result<(), SheetFault>>, SheetFault> {
    let (Some(mut input), Some(output)) = (child.stdin.take(), child.stdout.take()) else {
        return Err(SheetFault::Io(io::ErrorKind::BrokenPipe));
    };
    std::thread::scope(|scope| {
        // A child that died early breaks this pipe; its death tells more than the broken pipe.
        scope.spawn(move || {
            let line = serde_json::to_string(request).unwrap_or_default();
            let _ = writeln!(input, "{line}").and_then(|()| input.write_all(bytes));
        });
        let (answers, heard) = sync_channel(256);
        let listener = scope.spawn(move || {
            listen(output.take(ANSWER_BYTES), |answer| {
                // Nobody hears any longer: the child is being ended.
                let _ = answers.send(answer);
            })
        });
        loop {
            if !go_on() {
                let _ = child.kill();
                drop(heard);
                let _ = listener.join();
                return Err(SheetFault::Stopped);
            }
            match heard.recv_timeout(ASKED_EVERY) {
                Ok(answer) => take(answer),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => break,
            }
        }
        listener.join().unwrap_or(Ok(None))
    })
}

fn listen(
    output: impl Read,
    mut take: impl FnMut(Answer),
) -> Result<Option<Result<(), SheetFault>>, SheetFault> {
    for line in BufReader::new(output).lines() {
        let line = line.map_err(|fault| SheetFault::Io(fault.kind()))?;
        match serde_json::from_str(&line) {
            Ok(Answer::End) => return Ok(Some(Ok(()))),
            Ok(Answer::Fault(fault)) => return Ok(Some(Err(fault))),
            Ok(answer) => take(answer),
            Err(_) => return Ok(None),
        }
    }
    Ok(None)
}

/// Tells from the way the child died which bound it met.
fn death(status: ExitStatus) -> SheetFault {
    #[cfg(unix)]
    {
        use rustix::process::Signal;
        use std::os::unix::process::ExitStatusExt;
        match status.signal().and_then(Signal::from_named_raw) {
            Some(Signal::XCPU | Signal::KILL) => return SheetFault::too_large(Limit::Time),
            Some(Signal::ABORT) => return SheetFault::too_large(Limit::Memory),
            _ => {}
        }
    }
    match status.code() {
        // A parser that panicked met something its writers did not expect.
        Some(101) => SheetFault::Unreadable { at: None },
        _ => SheetFault::Strange,
    }
}

/// The whole life of the reading child: bounds first, then one request, one file, one answer on standard output.
/// Ends with success whenever an answer was given, even when the answer is a fault.
pub fn child_main() -> ExitCode {
    bind_process();
    if drop_lent_group().is_err() {
        return ExitCode::FAILURE;
    }
    std::panic::set_hook(Box::new(|_| {}));
    match serve(io::stdin().lock(), BufWriter::new(io::stdout().lock())) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

fn serve(input: impl Read, mut output: impl Write) -> io::Result<()> {
    let mut input = BufReader::new(input);
    let mut line = String::new();
    input.by_ref().take(64 * 1024).read_line(&mut line)?;
    let request: Request = serde_json::from_str(&line)?;
    let mut bytes = Vec::new();
    input.take(FILE_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    let last = match answer(&request, &bytes, &mut output)? {
        Ok(()) => Answer::End,
        Err(fault) => Answer::Fault(fault),
    };
    say(&mut output, &last)?;
    output.flush()
}

fn answer(
    request: &Request,
    bytes: &[u8],
    output: &mut impl Write,
) -> io::Result<Result<(), SheetFault>> {
    match &request.ask {
        Ask::Names => match names_of_bytes(&request.name, bytes) {
            Ok(names) => {
                for name in names {
                    say(output, &Answer::Name(name))?;
                }
                Ok(Ok(()))
            }
            Err(fault) => Ok(Err(fault)),
        },
        Ask::Tables(sheet) => match tables_of_bytes(&request.name, bytes, sheet.as_deref()) {
            Ok(Tables { names, grids }) => {
                for name in names {
                    say(output, &Answer::Name(name))?;
                }
                match grids {
                    Ok(grids) => say_grids(grids, output).map(Ok),
                    Err(fault) => Ok(Err(fault)),
                }
            }
            Err(fault) => Ok(Err(fault)),
        },
    }
}

fn say_grids(grids: Vec<Grid>, output: &mut impl Write) -> io::Result<()> {
    for grid in grids {
        let head = Answer::Head {
            sheet: grid.sheet,
            merged: grid.merged,
            hidden: grid.hidden,
        };
        say(output, &head)?;
        for row in grid.rows {
            say(output, &Answer::Row(row))?;
        }
    }
    Ok(())
}

fn say(output: &mut impl Write, answer: &Answer) -> io::Result<()> {
    serde_json::to_writer(&mut *output, answer)?;
    output.write_all(b"\n")
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    /// A reader whose child is a shell script, to play every way a child can end.
    fn played(script: &str) -> Result<Grid, SheetFault> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("ds.csv");
        std::fs::write(&path, "Họ tên;Tổ\n").unwrap();
        Reader::with("/bin/sh", ["-c", script]).read(&path, None)
    }

    /// 16, 17: the way a child dies tells the bound.
    #[test]
    fn the_way_a_child_dies_tells_the_bound() {
        let large = |limit| Err(SheetFault::TooLarge { limit, at: None });
        assert_eq!(played("kill -ABRT $$"), large(Limit::Memory));
        assert_eq!(played("kill -XCPU $$"), large(Limit::Time));
        assert_eq!(played("kill -KILL $$"), large(Limit::Time));
        assert_eq!(played("kill -SEGV $$"), Err(SheetFault::Strange));
        assert_eq!(played("exit 101"), Err(SheetFault::Unreadable { at: None }));
        assert_eq!(played("exit 0"), Err(SheetFault::Strange));
        assert_eq!(played("echo nonsense"), Err(SheetFault::Strange));
    }

    #[test]
    fn an_answer_that_stops_half_way_is_no_answer() {
        let head = r#"echo '{"Head":{"sheet":"S","merged":[]}}';"#;
        let row = r#"echo '{"Row":{"number":1,"cells":[{"Text":"a"}]}}';"#;
        assert_eq!(played(&format!("{head}{row}")), Err(SheetFault::Strange));
        let grid = played(&format!("{head}{row} echo '\"End\"'; exec sleep 600")).unwrap();
        assert_eq!((grid.sheet.as_str(), grid.rows.len()), ("S", 1));
    }

    #[test]
    fn the_child_answers_what_the_core_reads() {
        let request = r#"{"name":"ds.csv","ask":{"Tables":null}}"#;
        let mut output = Vec::new();
        serve(
            format!("{request}\nHọ tên;Tổ\nLan;1\n").as_bytes(),
            &mut output,
        )
        .unwrap();
        let mut rows = 0;
        let ended = listen(output.as_slice(), |answer| {
            rows += usize::from(matches!(answer, Answer::Row(_)));
        });
        assert_eq!((ended, rows), (Ok(Some(Ok(()))), 2));
    }

    /// 148: pipes folders and devices are refused without waiting.
    #[test]
    fn pipes_folders_and_devices_are_refused_without_waiting() {
        let folder = tempfile::tempdir().unwrap();
        let pipe = folder.path().join("pipe.xlsx");
        let made = Command::new("mkfifo").arg(&pipe).status().unwrap();
        assert!(made.success());
        let reader = Reader::with("/bin/false", [""; 0]);
        for path in [pipe.as_path(), folder.path(), Path::new("/dev/zero")] {
            assert_eq!(reader.read(path, None), Err(SheetFault::NotAFile));
        }
        let gone = folder.path().join("gone.xlsx");
        let missing = Err(SheetFault::Io(io::ErrorKind::NotFound));
        assert_eq!(reader.read(&gone, None), missing);
    }

    #[test]
    fn a_file_over_the_bound_never_reaches_the_child() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("big.xlsx");
        let file = File::create(&path).unwrap();
        file.set_len(FILE_BYTES as u64 + 1).unwrap();
        let reader = Reader::with("/bin/false", [""; 0]);
        assert_eq!(
            reader.read(&path, None),
            Err(SheetFault::too_large(Limit::File))
        );
    }
}
