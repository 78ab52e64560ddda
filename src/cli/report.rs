//! `report`: the papers of the office, shown or written to a file. `issue`: a report goes out.

use std::path::{Path, PathBuf};

use chrono::{Datelike, NaiveDate};

use super::Task;
use super::call::Call;
use super::indicators::Units;
use super::stop::Stop;
use crate::domain::day;
use crate::domain::form::Say;
use crate::domain::issued::Signatory;
use crate::domain::kinds;
use crate::domain::period::Period;
use crate::domain::privacy::{DisclosureList, DisclosureWay};
use crate::domain::template::Template;
use crate::office::exit::Exit;
use crate::office::{Handbook, Office, Query};
use crate::report::books::{self, BOOKS, Span};
use crate::report::check::{Check, Severity, Spot};
use crate::report::issue::{self, Decision, Desk, Sameness};
use crate::report::leaving::Printed;
use crate::report::paper::Paper;
use crate::report::shelf::Shelf;
use crate::report::write::{Format, Screen, lines};

/// The word typed for the minutes of a meeting.
const MINUTES: &str = "minutes";

/// In place of a code: every figure that must still be explained.
const EVERY: &str = "*";

/// The word typed for the invitation to a meeting.
const INVITATION: &str = "invitation";

/// The word typed for the whole recognition dossier.
const DOSSIER: &str = "dossier";

/// The papers of a recognition dossier in the order they are bound: request, report, minutes, evidence index.
const RECOGNITION: [&str; 4] = [
    "to-trinh-cong-nhan",
    "bao-cao-cong-nhan",
    "bien-ban-cong-nhan",
    "minh-chung-cong-nhan",
];

/// Columns where no terminal tells its own.
const WIDTH: usize = 100;

/// Shows a report or writes it to a file.
#[derive(Debug, clap::Args)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a flag of its own on the command line"
)]
pub(super) struct Report {
    /// The report or book.
    template: Option<String>,
    /// Which there are.
    #[arg(long)]
    list: bool,
    /// The period.
    #[arg(long, value_name = "2026|2026-Q3|2026-H1|2026-10|2018..2023")]
    period: Option<String>,
    /// Tables by hamlet: by the units of the period, or those of today.
    #[arg(long, value_enum, default_value_t)]
    geography: Units,
    /// The rows behind this figure, as an annex.
    #[arg(long, value_name = "CODE")]
    rows: Option<String>,
    /// The meeting whose minutes are printed.
    #[arg(long, value_name = "ID")]
    meeting: Option<i64>,
    /// The paper of the last issue, as it went out.
    #[arg(long)]
    issued: bool,
    /// The text packet of the last issue.
    #[arg(long)]
    packet: bool,
    /// How it is written.
    #[arg(long, value_name = "docx|xlsx|csv|csv-may|md|json")]
    format: Option<String>,
    /// The file.
    #[arg(long, value_name = "F")]
    to: Option<PathBuf>,
    /// Writes over a file that is there.
    #[arg(long)]
    force: bool,
    /// To whom it goes, and what for.
    #[arg(long, value_name = "T", default_value_t)]
    given_to: String,
}

impl Task for Report {
    const NAME: &'static str = "report";

    fn run(self, call: &mut Call) -> Result<(), Stop> {
        let mut office = call.office()?;
        let shelf = Shelf::of(&office);
        let Some(code) = self.template.clone().filter(|_| !self.list) else {
            return list(call, &shelf);
        };
        if code == DOSSIER {
            return self.dossier(call, &mut office, &shelf);
        }
        let format = self.wanted()?;
        if code == MINUTES {
            let meeting = match self.meeting {
                Some(meeting) => Some(meeting),
                None => self.last_meeting(&office)?,
            };
            let Some(meeting) = meeting else {
                return Err(Stop::Usage(
                    Say::new("cli-which-meeting"),
                    Say::new("cli-which-meeting.hint"),
                ));
            };
            let paper = crate::report::minutes::paper(&office, meeting)?;
            return self.hand_over(call, &mut office, &paper, None, format);
        }
        if code == INVITATION {
            let paper = crate::report::invitation::paper(&office, self.meeting)?;
            return self.hand_over(call, &mut office, &paper, None, format);
        }
        if let Some(book) = books::find(&code) {
            let paper = book.paper(&office, self.span(&office)?)?;
            let list = DisclosureList::of_book(book.code);
            return self.hand_over(call, &mut office, &paper, list, format);
        }
        let mut desk = desk(&office, &shelf, &code, self.period.as_deref())?;
        desk.geography = self.geography.into();
        if let Some(code) = &self.rows {
            let paper = crate::report::rows::paper(&office, code, &desk.period)?;
            let list = Some(DisclosureList::Rows);
            return self.hand_over(call, &mut office, &paper, list, format);
        }
        if self.packet || self.issued {
            return self.issued_again(call, &mut office, &desk, format);
        }
        let draft = desk.compose(&office)?;
        let list = DisclosureList::of_template(&desk.template);
        self.hand_over(call, &mut office, &draft.paper, list, format)
    }
}

impl Report {
    /// Writes every paper of the recognition dossier of a year into a folder, which is made where it is missing.
    fn dossier(&self, call: &mut Call, office: &mut Office, shelf: &Shelf) -> Result<(), Stop> {
        let Some(folder) = &self.to else {
            return Err(Stop::Usage(
                Say::new("cli-which-folder"),
                Say::new("cli-which-folder.hint"),
            ));
        };
        let format = match &self.format {
            Some(_) => self.wanted()?.unwrap_or(Format::Docx),
            None => Format::Docx,
        };
        let mut papers = Vec::new();
        for code in RECOGNITION {
            let mut desk = desk(office, shelf, code, self.period.as_deref())?;
            desk.geography = self.geography.into();
            let paper = desk.compose(office)?.paper;
            papers.push((code, desk, paper));
        }
        let shown = folder.display().to_string();
        crate::sheet::make_folder(folder)
            .map_err(|_| crate::domain::problem::Problem::NoRight { path: shown })?;
        for (place, (code, desk, paper)) in papers.iter().enumerate() {
            let list = DisclosureList::of_template(&desk.template);
            let path = folder.join(format!("{}-{code}.{}", place + 1, format.ending()));
            let printed = Printed {
                paper,
                format,
                list,
            };
            office.send_out(&printed, &printed.exit(&self.given_to), &path, self.force)?;
            written(call, &path, &desk.title())?;
        }
        Ok(())
    }

    /// The format asked for, else that of the file's ending; none shows the paper.
    fn wanted(&self) -> Result<Option<Format>, Stop> {
        let ending = self
            .to
            .as_deref()
            .and_then(|path| path.extension()?.to_str());
        let Some(word) = self.format.as_deref().or(ending.filter(|_| !self.packet)) else {
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

    /// The days a book is about: those of the period, else this year up to today.
    fn span(&self, office: &Office) -> Result<Span, Stop> {
        if let Some(typed) = &self.period {
            let period = period(&office.handbook(), crate::office::FIRST_SCHEME, typed)?;
            return Ok(Span {
                from: period.from,
                to: period.to,
            });
        }
        let to = office.today();
        let from = NaiveDate::from_ymd_opt(to.year(), 1, 1).unwrap_or(to);
        Ok(Span { from, to })
    }

    /// The last meeting that was held in the period, else up to today.
    fn last_meeting(&self, office: &Office) -> Result<Option<i64>, Stop> {
        let to = match &self.period {
            Some(_) => self.span(office)?.to,
            None => office.today(),
        };
        let query = crate::office::LogQuery {
            to: Some(to),
            limit: 50,
            ..crate::office::LogQuery::default()
        };
        let log = office.ask().log(&query)?;
        let held = log
            .iter()
            .find(|line| line.meeting.row.get("not_held").int() != Some(1));
        Ok(held.map(|line| line.meeting.id))
    }

    fn issued_again(
        &self,
        call: &mut Call,
        office: &mut Office,
        desk: &Desk,
        format: Option<Format>,
    ) -> Result<(), Stop> {
        let Some(report) = desk.issues.last() else {
            return Err(Stop::Usage(
                Say::new("cli-not-issued").with("name", desk.title()),
                Say::new("cli-not-issued.hint"),
            ));
        };
        if self.packet {
            let text = issue::packet(office, report)?;
            let Some(path) = &self.to else {
                return call.raw(text.as_bytes());
            };
            let exit = Exit {
                list: DisclosureList::Paper,
                way: DisclosureWay::File,
                to: self.given_to.clone(),
            };
            office.send_out(text.as_str(), &exit, path, self.force)?;
            return written(call, path, &desk.title());
        }
        let paper = issue::thawed(report)?.paper;
        let hash = report.row.get("hash").text();
        let say = match issue::sameness(report)? {
            Sameness::Same(0) => Say::new("cli-same-report"),
            Sameness::Same(erased) => Say::new("cli-erased-report").with("count", erased),
            Sameness::OtherFile => Say::new("cli-other-file"),
            Sameness::Changed => Say::new("cli-changed-report"),
        };
        call.note(&say.with("hash", hash));
        let list = DisclosureList::of_template(&desk.template);
        let format = format.or(self.to.as_ref().map(|_| Format::Docx));
        self.hand_over(call, office, &paper, list, format)
    }

    fn hand_over(
        &self,
        call: &mut Call,
        office: &mut Office,
        paper: &Paper,
        list: Option<DisclosureList>,
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
        let printed = Printed {
            paper,
            format,
            list,
        };
        let exit = printed.exit(&self.given_to);
        match &self.to {
            Some(path) => {
                office.send_out(&printed, &exit, path, self.force)?;
                written(call, path, &paper.name)
            }
            None => call.hand(office, &printed, &exit),
        }
    }
}

fn written(call: &mut Call, path: &Path, name: &str) -> Result<(), Stop> {
    call.say(
        &Say::new("cli-report-written")
            .with("name", name)
            .with("path", path.display().to_string()),
    )
}

fn list(call: &mut Call, shelf: &Shelf) -> Result<(), Stop> {
    let vietnamese = call.words.language() == "vi";
    for template in &shelf.templates {
        let english = template.name.en.as_deref().filter(|_| !vietnamese);
        let name = english.unwrap_or(&template.name.vi);
        call.line(&format!(
            "{:<22} {:<28} {name}",
            template.code,
            template.periods.join("|")
        ))?;
    }
    for book in BOOKS {
        let name = call.words.word(&book.key());
        call.line(&format!("{:<22} {:<28} {name}", book.code, ""))?;
    }
    let dossier = call.words.word("cli-dossier");
    call.line(&format!("{DOSSIER:<22} {:<28} {dossier}", "--to"))?;
    for code in [MINUTES, INVITATION] {
        let name = call.words.word(code);
        call.line(&format!("{code:<22} {:<28} {name}", "--meeting"))?;
    }
    for fault in &shelf.faults {
        let (what, hint) = call.words.problem(fault);
        call.note(&Say::new("cli-warning").with("what", format!("{what} {hint}")));
    }
    Ok(())
}

/// Periods as they may be typed.
const PERIODS: &str = "2026, 2026-Q3, 2026-H1, 2026-9M, 2026-10, 2018..2023";

/// The period that was typed, under a closing scheme.
pub(super) fn period(book: &Handbook, scheme: &str, typed: &str) -> Result<Period, Stop> {
    book.known(scheme)?;
    book.period(scheme, typed).map_err(|_| {
        Stop::Usage(
            Say::new("cli-bad-value")
                .with("what", "--period")
                .with("value", typed),
            Say::new("cli-values").with("list", PERIODS),
        )
    })
}

/// The report of a template and period.
fn desk(office: &Office, shelf: &Shelf, code: &str, period: Option<&str>) -> Result<Desk, Stop> {
    let Some(template) = shelf.find(code) else {
        let templates = shelf
            .templates
            .iter()
            .map(|template| template.code.as_str());
        let known: Vec<&str> = templates
            .chain(BOOKS.iter().map(|book| book.code))
            .chain([DOSSIER, MINUTES, INVITATION])
            .collect();
        return Err(Stop::Usage(
            Say::new("cli-no-report").with("code", code),
            Say::new("cli-values").with("list", known.join(", ")),
        ));
    };
    let period = match period {
        Some(typed) => self::period(&office.handbook(), &template.scheme, typed)?,
        None => running(office, template)?,
    };
    Ok(Desk::open(office, template, &period)?)
}

/// The period of a template that runs today; one has to be named where the template has no fixed ones.
fn running(office: &Office, template: &Template) -> Result<Period, Stop> {
    use crate::domain::period::Part;
    let book = office.handbook();
    let scheme = book.known(&template.scheme)?;
    let part = template.periods.iter().find_map(|word| Part::of(word));
    part.and_then(|part| scheme.holding(office.today(), part))
        .ok_or_else(|| {
            Stop::Usage(
                Say::new("cli-which-period"),
                Say::new("cli-values").with("list", PERIODS),
            )
        })
}

/// Issues a report.
#[derive(Debug, clap::Args)]
pub(super) struct IssueReport {
    /// The report.
    template: String,
    /// The period.
    #[arg(long, value_name = "2026|2026-Q3|2026-H1|2026-10|2018..2023")]
    period: String,
    /// Who signs: name or number.
    #[arg(long, value_name = "NAME|ID")]
    signatory: Option<String>,
    /// The day on the paper.
    #[arg(long, value_name = "D")]
    on: Option<String>,
    /// A number given elsewhere.
    #[arg(long)]
    number: Option<i64>,
    /// Why it is corrected, or goes out all the same.
    #[arg(long, default_value = "")]
    reason: String,
    /// A remark on a figure; `*` for every one that must still be explained.
    #[arg(long, value_name = "CODE=TEXT")]
    remark: Vec<String>,
    /// The file.
    #[arg(long, value_name = "F.docx")]
    to: Option<PathBuf>,
    /// Writes over a file that is there.
    #[arg(long)]
    force: bool,
}

impl Task for IssueReport {
    const NAME: &'static str = "issue";

    fn run(self, call: &mut Call) -> Result<(), Stop> {
        let mut office = call.office()?;
        let shelf = Shelf::of(&office);
        let mut desk = desk(&office, &shelf, &self.template, Some(&self.period))?;
        for typed in &self.remark {
            remark(&mut office, &desk, typed)?;
            desk = Desk::open(&office, &desk.template, &desk.period)?;
        }
        if let Some(wanted) = &self.signatory {
            desk.signatory = Some(signatory(&office, wanted)?);
        }
        let today = office.today();
        let on = match &self.on {
            None => today,
            Some(typed) => day::parse_day(typed, today).map_err(|_| {
                Stop::Usage(
                    Say::new("cli-bad-value")
                        .with("what", "--on")
                        .with("value", typed.as_str()),
                    Say::new("cli-values").with("list", day::show_day(today)),
                )
            })?,
        };
        let decision = Decision {
            on,
            number: self.number,
            reason: self.reason.clone(),
        };
        let (done, paper) = issue::issue(&mut office, &desk, &decision)?;
        call.say(&done.say)?;
        let Some(path) = &self.to else {
            return Ok(());
        };
        let list = DisclosureList::of_template(&desk.template);
        let printed = Printed {
            paper: &paper,
            format: Format::Docx,
            list,
        };
        office.send_out(&printed, &printed.exit(""), path, self.force)?;
        written(call, path, &desk.title())
    }
}

/// Keeps a remark that was typed as `CODE=TEXT`.
fn remark(office: &mut Office, desk: &Desk, typed: &str) -> Result<(), Stop> {
    let (code, text) = typed.split_once('=').unwrap_or((typed, ""));
    let (code, text) = (code.trim(), text.trim());
    let codes = if code == EVERY {
        let draft = desk.compose(office)?;
        let open = desk.checks(office, &draft, office.today())?.into_iter();
        let figure = |check: Check| match (check.severity, check.spot) {
            (Severity::Explain, Spot::Figure(code)) => Some(code),
            _ => None,
        };
        open.filter_map(figure).collect()
    } else {
        vec![code.to_owned()]
    };
    let known = desk.template.codes();
    if text.is_empty() || codes.iter().any(|code| !known.contains(code)) {
        return Err(Stop::Usage(
            Say::new("cli-bad-value")
                .with("what", "--remark")
                .with("value", typed),
            Say::new("cli-values").with("list", known.join(", ")),
        ));
    }
    let mut desk = Desk::open(office, &desk.template, &desk.period)?;
    for code in codes {
        office.run(desk.remark(&code, &desk.seen_remark(&code), text))?;
        desk = Desk::open(office, &desk.template, &desk.period)?;
    }
    Ok(())
}

/// The signatory of that number or name.
fn signatory(office: &Office, wanted: &str) -> Result<(i64, Signatory), Stop> {
    let kind = kinds::of::<Signatory>();
    if let Ok(id) = wanted.parse() {
        return Ok((id, office.ask().record::<Signatory>(id)?.0));
    }
    let query = Query {
        search: wanted.to_owned(),
        limit: 9,
        ..Query::default()
    };
    let found = office.ask().page(kind, &query)?.rows;
    match found.as_slice() {
        [(_, only)] => Ok((only.id, office.ask().record::<Signatory>(only.id)?.0)),
        [] => Err(crate::domain::problem::Problem::NotFound {
            kind: kind.name,
            what: wanted.to_owned(),
        }
        .into()),
        several => Err(crate::domain::problem::Problem::Ambiguous {
            kind: kind.name,
            what: wanted.to_owned(),
            count: several.len(),
        }
        .into()),
    }
}

/// Fills a superior's own workbook.
#[derive(Debug, clap::Args)]
pub(super) struct FillWorkbook {
    /// The plan: which figure goes where.
    #[arg(value_name = "PLAN.toml")]
    plan: PathBuf,
    /// The superior's workbook.
    #[arg(long, value_name = "F.xlsx")]
    workbook: PathBuf,
    /// The period.
    #[arg(long, value_name = "2026|2026-Q3|2026-H1|2026-10|2018..2023")]
    period: String,
    /// The filled workbook.
    #[arg(long, value_name = "F.xlsx")]
    to: PathBuf,
    /// Writes over a file that is there.
    #[arg(long)]
    force: bool,
}

impl Task for FillWorkbook {
    const NAME: &'static str = "fill";

    fn run(self, call: &mut Call) -> Result<(), Stop> {
        let mut office = call.office()?;
        let name = self.plan.display().to_string();
        let text = crate::office::read_text(&self.plan)?;
        let book = office.handbook();
        let known = |code: &str| {
            book.indicators
                .iter()
                .any(|indicator| indicator.code == code)
        };
        let plan = crate::domain::fill::parse_fill(&name, &text, &known)
            .map_err(crate::office::bad_file)?;
        let period = period(&book, &plan.scheme, &self.period)?;
        let facts = crate::report::facts::Facts::counted(&office, &plan.codes(), &period)?;
        let from = self.workbook.display().to_string();
        let bytes = crate::sheet::read_workbook(&self.workbook)
            .map_err(|fault| crate::office::sheets::unread(&from, &fault))?;
        let filled = crate::report::fill::fill(&from, &bytes, &plan, &facts)?;
        let exit = Exit {
            list: DisclosureList::Paper,
            way: DisclosureWay::File,
            to: String::new(),
        };
        office.send_out(&filled, &exit, &self.to, self.force)?;
        written(call, &self.to, &from)
    }
}
