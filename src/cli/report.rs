//! `report`: the papers of the office, shown or written to a file.

use std::path::PathBuf;

use chrono::{Datelike, NaiveDate};

use super::Task;
use super::call::Call;
use super::stop::Stop;
use crate::domain::day;
use crate::domain::form::Say;
use crate::domain::problem::Problem;
use crate::office::export::save_problem;
use crate::report::books::{self, BOOKS, Span};
use crate::report::paper::Paper;
use crate::report::write::{Format, Screen, lines, write};
use crate::sheet::save_whole;

/// Columns where no terminal tells its own.
const WIDTH: usize = 100;

/// Shows a report or writes it to a file.
#[derive(Debug, clap::Args)]
pub(super) struct Report {
    /// The report or book.
    template: Option<String>,
    /// Which there are.
    #[arg(long)]
    list: bool,
    /// The first day.
    #[arg(long, value_name = "D")]
    from: Option<String>,
    /// The last day.
    #[arg(long, value_name = "D")]
    until: Option<String>,
    /// How it is written.
    #[arg(long, value_name = "docx|xlsx|csv|csv-may|md|json")]
    format: Option<String>,
    /// The file.
    #[arg(long, value_name = "F")]
    to: Option<PathBuf>,
    /// Writes over a file that is there.
    #[arg(long)]
    force: bool,
}

impl Task for Report {
    const NAME: &'static str = "report";

    fn run(self, call: &mut Call) -> Result<(), Stop> {
        let Some(code) = self.template.clone().filter(|_| !self.list) else {
            return list(call);
        };
        let format = self.wanted()?;
        let book = books::find(&code).ok_or_else(|| unknown(&code))?;
        let office = call.office()?;
        let span = self.span(office.today())?;
        let paper = book.paper(&office, span)?;
        self.hand_over(call, &paper, format)
    }
}

impl Report {
    /// The format asked for, else that of the file's ending; none shows the paper.
    fn wanted(&self) -> Result<Option<Format>, Stop> {
        let ending = self
            .to
            .as_deref()
            .and_then(|path| path.extension()?.to_str());
        let Some(word) = self.format.as_deref().or(ending) else {
            return Ok(self.to.as_ref().map(|_| Format::Docx));
        };
        Format::of(word).map(Some).ok_or_else(|| {
            let known = Format::ALL.map(|(word, _)| word).join(", ");
            Stop::Usage(
                Say::new("cli-bad-value")
                    .with("what", "--format")
                    .with("value", word),
                Say::new("cli-values").with("list", known),
            )
        })
    }

    fn span(&self, today: NaiveDate) -> Result<Span, Stop> {
        let read = |typed: &Option<String>, or: NaiveDate| match typed {
            None => Ok(or),
            Some(typed) => day::parse_day(typed, today).map_err(|_| {
                Stop::Usage(
                    Say::new("cli-bad-value")
                        .with("what", "--from, --until")
                        .with("value", typed.as_str()),
                    Say::new("cli-values").with("list", "31/12/2026"),
                )
            }),
        };
        let to = read(&self.until, today)?;
        let new_year = NaiveDate::from_ymd_opt(to.year(), 1, 1).unwrap_or(to);
        Ok(Span {
            from: read(&self.from, new_year)?,
            to,
        })
    }

    fn hand_over(
        &self,
        call: &mut Call,
        paper: &Paper,
        format: Option<Format>,
    ) -> Result<(), Stop> {
        let Some(format) = format else {
            let screen = Screen {
                width: WIDTH,
                ascii: false,
            };
            for line in lines(paper, screen) {
                call.line(&line)?;
            }
            return Ok(());
        };
        let bytes = write(paper, format)?;
        let Some(path) = &self.to else {
            return call.raw(&bytes);
        };
        let shown = path.display().to_string();
        save_whole(path, &bytes, self.force)
            .map_err(|fault| save_problem(&fault, shown.clone()))?;
        call.say(
            &Say::new("cli-report-written")
                .with("name", paper.name.as_str())
                .with("path", shown),
        )
    }
}

fn list(call: &mut Call) -> Result<(), Stop> {
    for book in BOOKS {
        let name = call.words.word(&book.key());
        call.line(&format!("{:<24} {name}", book.code))?;
    }
    Ok(())
}

fn unknown(code: &str) -> Stop {
    let known: Vec<&str> = BOOKS.iter().map(|book| book.code).collect();
    let what = Say::new("cli-no-report").with("code", code);
    if known.is_empty() {
        return Problem::Usage { what }.into();
    }
    Stop::Usage(what, Say::new("cli-values").with("list", known.join(", ")))
}
