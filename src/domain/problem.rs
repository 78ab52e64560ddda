//! Everything that can go wrong, as data. Each has a sentence (what) and a hint (what to do now) in every language; a test renders them all.

use super::access::OfficerRole;
use super::fault::{Fault, Finding};
use super::form::{Choice, Say, Value, choice_key};

/// A field that two officers changed to different values.
#[derive(Clone, Debug, PartialEq)]
pub struct Clash {
    /// Kind of the row.
    pub kind: &'static str,
    /// The row; of a mark on an attendance sheet, the person.
    pub id: i64,
    /// How the row calls itself.
    pub name: String,
    /// The field.
    pub field: String,
    /// Who changed it since I opened it.
    pub who: String,
    /// And when.
    pub at: String,
    /// What I typed.
    pub mine: Value,
    /// What stands in the book now.
    pub now: Value,
    /// What stood there when I opened it.
    pub was: Value,
}

/// Why a command, a question or an opening was refused. Nothing was changed.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[error("{}", self.code())]
pub enum Problem {
    /// Values of a change are refused: kind, place of the change, and what is wrong beside each field.
    Faults {
        kind: &'static str,
        place: usize,
        findings: Vec<Finding>,
    },
    /// Someone changed the same fields since the row was read.
    ChangedBy {
        who: String,
        at: String,
        name: String,
        clashes: Vec<Clash>,
    },
    /// Someone retired the row since it was read.
    RetiredBy {
        who: String,
        at: String,
        name: String,
    },
    /// A step cannot be taken back: a row of it was changed since.
    ChangedSince {
        who: String,
        at: String,
        name: String,
    },
    /// Nothing of this person's can be taken back.
    NothingToUndo,
    /// Nothing of this person's can be done again.
    NothingToRedo,
    /// Something else still needs the row: its kind and how many.
    InUse {
        name: String,
        kind: &'static str,
        count: usize,
    },
    /// No such row.
    NotFound { kind: &'static str, what: String },
    /// Several rows carry that name.
    Ambiguous {
        kind: &'static str,
        what: String,
        count: usize,
    },
    /// The role of this person does not allow it.
    NotAllowed { role: OfficerRole },
    /// Nobody would be in charge of the book any more, and so everyone might do everything.
    NoHeadLeft,
    /// The name belongs to an officer with another account of the machine.
    NameOfAnother { name: String },
    /// The book is open for reading only, and why.
    ReadOnly { why: ReadOnly },
    /// Others are writing; the wait ran out.
    Busy,
    /// The disk is full.
    DiskFull,
    /// The disk does not read or write.
    DiskFault,
    /// No right to write there.
    NoRight { path: String },
    /// No file there.
    NoFile { path: String },
    /// A file is there already and is not overwritten.
    FileExists { path: String },
    /// The folder that a file is to be written to is not there.
    NoFolder { path: String },
    /// A file is to be written over a book of this program, or over what belongs to one.
    IsABook { path: String },
    /// Not a file, or a link: a folder, a device, a second name.
    NotAFile { path: String },
    /// Not a book of this program.
    NotABook { path: String },
    /// A book of a newer program: its schema.
    FileTooNew { schema: i64 },
    /// An older book could not be upgraded and is as it was: the copy from before, and why.
    UpgradeFailed { path: String, detail: String },
    /// The book is damaged.
    Damaged { detail: String },
    /// The file was deleted, renamed or replaced while open.
    FileMoved,
    /// The file was replaced while the log beside it still belongs to the one before.
    ForeignLog { path: String },
    /// There is no book, but copies of one lie beside its place: it was taken away.
    BookGone { path: String, copies: String },
    /// A network drive or a file system without safe locks.
    UnsafeDisk { path: String },
    /// One person has the book open alone: who, on which machine, since when, and the mark that says so.
    OpenAlone {
        who: String,
        machine: String,
        at: String,
        path: String,
    },
    /// The book is to be opened alone, but a log beside it tells that somebody else has it open, or was cut off.
    OpenThere { path: String },
    /// A file of rules with a mistake: line, column, and what.
    BadFile {
        file: String,
        line: usize,
        column: usize,
        what: Say,
    },
    /// A sheet that cannot be read, and why.
    BadSheet { file: String, why: Say },
    /// An import with refused rows: how many of how many.
    RefusedRows { refused: usize, rows: usize },
    /// The book changed since the import was looked at.
    PlanOutdated,
    /// Free space is too small for this.
    LowSpace { needed_mib: i64 },
    /// No terminal to draw on.
    NoTerminal,
    /// A wrong word on the command line.
    Usage { what: Say },
    /// Text or file name that cannot be used as one.
    BadFileName { name: String },
    /// A copy that does not match what it should hold.
    BadBackup { path: String },
    /// Copies that could not be changed and may hold the values of erased people still.
    CopiesLeft { paths: Vec<String> },
    /// The passphrase does not open the locked copy.
    WrongPassphrase { path: String },
    /// A copy of another book, or of a training book: its office.
    OtherBook { path: String, office: String },
    /// The long work was stopped by the person.
    Stopped,
    /// A number of a series was given already; the next one.
    NumberTaken { number: i64, next: i64 },
    /// Something stands against issuing a report.
    ReportStopped { what: Say },
    /// A template is not made for such a period; `fits` names periods it is made for.
    UnfitPeriod {
        name: String,
        period: Say,
        fits: String,
    },
    /// A fault of the program itself, by its code.
    Bug { code: String },
}

/// Why a book is open for reading only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadOnly {
    /// The file or its folder cannot be written.
    Rights,
    /// A newer program made it.
    Newer,
    /// The person asked for it.
    Asked,
    /// The disk is full.
    DiskFull,
    /// It is a copy: it stays as it was made.
    Copy,
    /// Its file was taken away or replaced while it was open.
    Moved,
    /// A damaged place was met.
    Damaged,
}

impl From<ReadOnly> for Problem {
    fn from(why: ReadOnly) -> Self {
        match why {
            ReadOnly::Moved => Self::FileMoved,
            why => Self::ReadOnly { why },
        }
    }
}

impl Problem {
    /// Refuses one field of the first change.
    pub fn fault(kind: &'static str, field: &str, fault: Fault) -> Self {
        Self::Faults {
            kind,
            place: 0,
            findings: vec![Finding::refusal(field, fault)],
        }
    }

    /// The name of the case: `problem-<code>` are its words.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Faults { .. } => "faults",
            Self::ChangedBy { clashes, .. } if clashes.is_empty() => "changed-meanwhile",
            Self::ChangedBy { .. } => "changed-by",
            Self::RetiredBy { .. } => "retired-by",
            Self::ChangedSince { .. } => "changed-since",
            Self::NothingToUndo => "nothing-to-undo",
            Self::NothingToRedo => "nothing-to-redo",
            Self::InUse { .. } => "in-use",
            Self::NotFound { .. } => "not-found",
            Self::Ambiguous { .. } => "ambiguous",
            Self::NotAllowed { .. } => "not-allowed",
            Self::NoHeadLeft => "no-head-left",
            Self::NameOfAnother { .. } => "name-of-another",
            Self::ReadOnly {
                why: ReadOnly::Rights,
            } => "read-only-rights",
            Self::ReadOnly {
                why: ReadOnly::Newer,
            } => "read-only-newer",
            Self::ReadOnly {
                why: ReadOnly::Asked,
            } => "read-only-asked",
            Self::ReadOnly {
                why: ReadOnly::DiskFull,
            } => "read-only-full",
            Self::ReadOnly {
                why: ReadOnly::Copy,
            } => "read-only-copy",
            Self::ReadOnly {
                why: ReadOnly::Damaged,
            } => "read-only-damaged",
            Self::ReadOnly {
                why: ReadOnly::Moved,
            }
            | Self::FileMoved => "file-moved",
            Self::Busy => "busy",
            Self::DiskFull => "disk-full",
            Self::DiskFault => "disk-fault",
            Self::NoRight { .. } => "no-right",
            Self::NoFile { .. } => "no-file",
            Self::FileExists { .. } => "file-exists",
            Self::NoFolder { .. } => "no-folder",
            Self::IsABook { .. } => "is-a-book",
            Self::NotAFile { .. } => "not-a-file",
            Self::NotABook { .. } => "not-a-book",
            Self::FileTooNew { .. } => "file-too-new",
            Self::UpgradeFailed { .. } => "upgrade-failed",
            Self::Damaged { .. } => "damaged",
            Self::ForeignLog { .. } => "foreign-log",
            Self::BookGone { .. } => "book-gone",
            Self::UnsafeDisk { .. } => "unsafe-disk",
            Self::OpenAlone { .. } => "open-alone",
            Self::OpenThere { .. } => "open-there",
            Self::BadFile { .. } => "bad-file",
            Self::BadSheet { .. } => "bad-sheet",
            Self::RefusedRows { .. } => "refused-rows",
            Self::PlanOutdated => "plan-outdated",
            Self::LowSpace { .. } => "low-space",
            Self::NoTerminal => "no-terminal",
            Self::Usage { .. } => "usage",
            Self::BadFileName { .. } => "bad-file-name",
            Self::BadBackup { .. } => "bad-backup",
            Self::CopiesLeft { .. } => "copies-left",
            Self::WrongPassphrase { .. } => "wrong-passphrase",
            Self::OtherBook { .. } => "other-book",
            Self::Stopped => "stopped",
            Self::NumberTaken { .. } => "number-taken",
            Self::ReportStopped { .. } => "report-stopped",
            Self::UnfitPeriod { .. } => "unfit-period",
            Self::Bug { .. } => "bug",
        }
    }

    /// The sentence: what happened.
    pub fn say(&self) -> Say {
        let say = Say::new(format!("problem-{}", self.code()));
        match self {
            Self::Faults { kind, findings, .. } => match findings.first() {
                Some(first) => Say::new("problem-faults")
                    .word("field", super::form::field_key(kind, &first.field))
                    .with("count", findings.len()),
                None => say
                    .word("field", kind.replace('_', "-"))
                    .with("count", 0_usize),
            },
            Self::ChangedBy { who, at, name, .. }
            | Self::RetiredBy { who, at, name }
            | Self::ChangedSince { who, at, name } => say
                .with("who", who.as_str())
                .with("at", at.as_str())
                .with("name", name.as_str()),
            Self::InUse { name, kind, count } => say
                .with("name", name.as_str())
                .word("kind", kind.replace('_', "-"))
                .with("count", *count),
            Self::NotFound { kind, what } => say
                .word("kind", kind.replace('_', "-"))
                .with("what", what.as_str()),
            Self::Ambiguous { kind, what, count } => say
                .word("kind", kind.replace('_', "-"))
                .with("what", what.as_str())
                .with("count", *count),
            Self::NoRight { path }
            | Self::NoFile { path }
            | Self::FileExists { path }
            | Self::NoFolder { path }
            | Self::IsABook { path }
            | Self::NotAFile { path }
            | Self::NotABook { path }
            | Self::UnsafeDisk { path }
            | Self::OpenThere { path }
            | Self::WrongPassphrase { path }
            | Self::ForeignLog { path }
            | Self::BadBackup { path } => say.with("path", path.as_str()),
            Self::OpenAlone {
                who,
                machine,
                at,
                path,
            } => say
                .with("who", who.as_str())
                .with("machine", machine.as_str())
                .with("at", at.as_str())
                .with("path", path.as_str()),
            Self::BookGone { path, copies } => say
                .with("path", path.as_str())
                .with("copies", copies.as_str()),
            Self::OtherBook { path, office } => say
                .with("path", path.as_str())
                .with("office", office.as_str()),
            Self::FileTooNew { schema } => say.with("schema", *schema),
            Self::UpgradeFailed { path, detail } => say
                .with("path", path.as_str())
                .with("detail", detail.as_str()),
            Self::CopiesLeft { paths } => say.with("path", paths.join(", ")),
            Self::Damaged { detail } => say.with("detail", detail.as_str()),
            Self::BadFile {
                file, line, column, ..
            } => say
                .with("file", file.as_str())
                .with("line", *line)
                .with("column", *column),
            Self::BadSheet { file, .. } => say.with("file", file.as_str()),
            Self::RefusedRows { refused, rows } => {
                say.with("refused", *refused).with("rows", *rows)
            }
            Self::NotAllowed { role } => say.word("role", choice_key("duty", role.code())),
            Self::LowSpace { needed_mib } => say.with("needed", *needed_mib),
            Self::UnfitPeriod { name, period, fits } => say
                .with("name", name.as_str())
                .with("period", period.clone())
                .with("fits", fits.as_str()),
            Self::NumberTaken { number, next } => say.with("number", *number).with("next", *next),
            Self::NameOfAnother { name } | Self::BadFileName { name } => {
                say.with("name", name.as_str())
            }
            Self::Bug { code } => say.with("code", code.as_str()),
            _ => say,
        }
    }

    /// The hint: what to do now.
    pub fn hint(&self) -> Say {
        let mut hint = Say::new(format!("problem-{}.hint", self.code()));
        hint.args = self.say().args;
        hint
    }

    /// A sentence of its own inside the problem: what is wrong with the file, the sheet, the field or the word.
    pub fn detail(&self) -> Option<Say> {
        match self {
            Self::Faults { findings, .. } => findings.first().map(|finding| finding.fault.say()),
            Self::BadFile { what, .. }
            | Self::BadSheet { why: what, .. }
            | Self::ReportStopped { what }
            | Self::Usage { what } => Some(what.clone()),
            _ => None,
        }
    }
}
