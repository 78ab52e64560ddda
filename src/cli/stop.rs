//! Why a command ends early, and how that is told: a sentence and a hint on standard error, and an exit code.

use std::io::Write;
use std::process::ExitCode;

use crate::domain::fault::{Fault, Finding};
use crate::domain::form::{Say, Shape};
use crate::domain::kinds;
use crate::domain::problem::Problem;
use crate::domain::text;
use crate::words::Words;

/// Why a command ends early.
#[derive(Debug)]
pub(super) enum Stop {
    /// Refused; nothing was changed.
    Refused(Box<Problem>),
    /// Not understood: what, and what to type instead.
    Usage(Say, Say),
    /// Something is wrong and has been told already.
    Told,
    /// Nobody reads the output any longer.
    Quiet,
}

impl From<Problem> for Stop {
    fn from(problem: Problem) -> Self {
        Self::Refused(Box::new(problem))
    }
}

impl From<clap::Error> for Stop {
    fn from(error: clap::Error) -> Self {
        super::help::stop(&super::command(), &error)
    }
}

impl From<std::io::Error> for Stop {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::BrokenPipe => Self::Quiet,
            std::io::ErrorKind::StorageFull
            | std::io::ErrorKind::QuotaExceeded
            | std::io::ErrorKind::FileTooLarge => Problem::DiskFull.into(),
            _ => Problem::DiskFault.into(),
        }
    }
}

impl Stop {
    /// Tells why on standard error; the answer is the exit code.
    pub(super) fn tell(&self, words: &Words) -> ExitCode {
        match self {
            Self::Quiet => ExitCode::SUCCESS,
            Self::Told => ExitCode::from(1),
            Self::Usage(what, hint) => {
                show(words, &words.say(what), &words.say(hint), &[]);
                ExitCode::from(2)
            }
            Self::Refused(problem) => {
                let (sentence, hint) = words.problem(problem);
                show(words, &sentence, &hint, &details(words, problem));
                let usage = matches!(**problem, Problem::Usage { .. } | Problem::NoTerminal);
                ExitCode::from(if usage { 2 } else { 1 })
            }
        }
    }
}

fn show(words: &Words, sentence: &str, hint: &str, details: &[String]) {
    let line = |key: &'static str, text: &str| {
        let said = words.say(&Say::new(key).with("what", text::visible(text)));
        // Nobody may be listening any more.
        let _ = writeln!(std::io::stderr(), "{said}");
    };
    line("cli-refusal", sentence);
    for detail in details {
        let _ = writeln!(std::io::stderr(), "  {}", text::visible(detail));
    }
    line("cli-advice", hint);
}

/// What is wrong beside each field, and the codes a choice takes.
fn details(words: &Words, problem: &Problem) -> Vec<String> {
    let Problem::Faults { kind, findings, .. } = problem else {
        return Vec::new();
    };
    let mut lines = Vec::new();
    for (place, finding) in findings.iter().enumerate() {
        if place > 0 {
            lines.push(beside(words, kind, finding));
        }
        lines.extend(codes(words, kind, finding));
    }
    lines
}

/// One finding with the label of its field.
pub(super) fn beside(words: &Words, kind: &str, finding: &Finding) -> String {
    format!(
        "{}: {}",
        words.field(kind, &finding.field),
        words.say(&finding.fault.say())
    )
}

fn codes(words: &Words, kind: &str, finding: &Finding) -> Option<String> {
    if !matches!(finding.fault, Fault::NotAChoice(_)) {
        return None;
    }
    match kinds::find(kind)?.field(&finding.field)?.shape {
        Shape::Choice(name, codes) => Some(
            codes
                .iter()
                .map(|code| format!("{code} ({})", words.choice(name, code)))
                .collect::<Vec<_>>()
                .join(", "),
        ),
        _ => None,
    }
}
