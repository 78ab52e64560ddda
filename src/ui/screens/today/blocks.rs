//! The parts of the morning's board as lines of words, made once when the board is read. A line whose figure is 0 is not made.

use chrono::NaiveDate;
use ratatui::style::Style;

use super::Way;
use super::work::Which;
use crate::domain::assessment::Assessment;
use crate::domain::form::{Record, Say};
use crate::domain::opinion::Opinion;
use crate::domain::person::Membership;
use crate::domain::place::Hamlet;
use crate::domain::privacy::{Breach, DataRequest};
use crate::domain::problem::Problem;
use crate::domain::team::Team;
use crate::domain::{day, kinds, number};
use crate::office::{self, CriteriaLine, DueLine, Gap, MonthTurnout, Office, Op};
use crate::report::due;
use crate::ui::look::Look;
use crate::ui::parts::{bars, table};

/// Room for what is missing, in lines.
const MISSING: usize = 2;

/// One line: words, a figure at the right, and where it leads; without a way it only explains the line above.
pub(super) struct Entry {
    pub(super) head: String,
    pub(super) tail: String,
    pub(super) style: Style,
    pub(super) way: Option<Way>,
    /// Lines it may take where there is room for the words and not for all of them in one.
    pub(super) lines: usize,
}

/// A part of the board; without lines it is not drawn.
#[derive(Default)]
pub(super) struct Block {
    pub(super) title: String,
    pub(super) tail: String,
    pub(super) entries: Vec<Entry>,
}

/// Everything the board shows.
pub(super) fn of(office: &Office, look: &Look) -> Result<[Block; 4], Problem> {
    let ask = office.ask();
    let sizes = [
        ask.size(kinds::of::<Hamlet>())?,
        ask.size(kinds::of::<Team>())?,
        ask.size(kinds::of::<Membership>())?,
    ];
    let board = office.board()?;
    let first = if sizes.iter().all(|size| *size == 0) {
        first_steps(look)
    } else {
        due(&board.due, look)
    };
    Ok([
        first,
        to_do(office, &board, look)?,
        progress(&board, look),
        recent(&board.recent, look),
    ])
}

fn entry(head: impl Into<String>, tail: impl Into<String>, way: Option<Way>) -> Entry {
    Entry {
        head: head.into(),
        tail: tail.into(),
        style: Style::new(),
        way,
        lines: 1,
    }
}

/// What someone does first in an empty book.
fn first_steps(look: &Look) -> Block {
    let step = |number: usize, key: &str, way| {
        entry(format!(" {number}. {}", look.word(key)), "", Some(way))
    };
    let told = |key: &str| Entry {
        style: look.faint(),
        ..entry(format!("    {}", look.word(key)), "", None)
    };
    Block {
        title: look.word("today-first"),
        tail: String::new(),
        entries: vec![
            step(1, "today-first-hamlet", Way::New(Hamlet::KIND)),
            step(2, "today-first-team", Way::New(Team::KIND)),
            step(3, "today-first-meeting", Way::Main(3)),
            told("today-first-import"),
            told("today-first-demo"),
        ],
    }
}

fn due(lines: &[DueLine], look: &Look) -> Block {
    let entries = lines
        .iter()
        .map(|line| {
            let sign = if line.days < 0 { "!" } else { " " };
            let of = if line.of.is_empty() {
                String::new()
            } else {
                format!(" · {}", line.of)
            };
            Entry {
                style: look_of_days(line.days, look),
                ..entry(
                    format!("{sign} {}{of}", line.name),
                    when(line.due, look),
                    Some(Way::Row(line.kind, line.id)),
                )
            }
        })
        .collect();
    Block {
        title: look.word("today-due"),
        tail: table::pad(&look.word("today-when"), 12, false)
            + &table::pad(&look.word("today-left"), 13, false),
        entries,
    }
}

pub(super) fn look_of_days(days: i64, look: &Look) -> Style {
    match days {
        ..0 => look.bad(),
        0..=7 => look.warn(),
        _ => Style::new(),
    }
}

/// The day and how far it is: working days ahead, days behind.
pub(super) fn when(due: NaiveDate, look: &Look) -> String {
    table::pad(&day::show_day(due), 12, false) + &table::pad(&left(due, look), 13, false)
}

/// How far a day is from today.
pub(super) fn left(due: NaiveDate, look: &Look) -> String {
    let days = (due - look.today).num_days();
    look.say(&match days {
        0 => Say::new("today-is-today"),
        ..0 => Say::new("today-late").with("days", -days),
        _ => {
            let before = due.pred_opt().unwrap_or(due);
            let left = look.calendar.left(look.today, before);
            Say::new("today-work-days").with("days", left)
        }
    })
}

fn to_do(office: &Office, board: &office::Today, look: &Look) -> Result<Block, Problem> {
    let pending = office.pending()?;
    let (missing, expected) = board.missing_meetings;
    let lines = [
        (Which::NotMet, missing),
        (Which::Untold, pending.untold.len()),
        (Which::Vacant, board.vacant_posts.len()),
        (Which::Weak, board.below_strength.len()),
        (Which::Late, board.overdue_tasks),
        (Which::Papers, board.expiring_evidence.len()),
        (Which::Terms, board.terms_ending.len()),
        (Which::Behind, pending.behind.len()),
        (Which::Stalled, pending.stalled.len()),
    ];
    let entries = lines
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(which, count)| {
            let figure = if which == Which::NotMet {
                format!("{count} / {expected}")
            } else {
                number::show_count(count as i64)
            };
            let head = format!("  {}", look.word(which.key()));
            entry(
                table::pad(&head, 31, false) + &figure,
                "",
                Some(Way::Work(which)),
            )
        });
    let mut entries: Vec<Entry> = entries.collect();
    let behind_meetings = usize::from(missing > 0);
    entries.splice(behind_meetings..behind_meetings, owed(&pending, look));
    let late = due::late(office)?;
    if late > 0 {
        let head = format!("  {}", look.word("today-late-reports"));
        let figure = number::show_count(late as i64);
        let line = table::pad(&head, 31, false) + &figure;
        entries.push(Entry {
            style: look.bad(),
            ..entry(line, "", Some(Way::Reports))
        });
    }
    Ok(Block {
        title: look.word("today-to-do"),
        tail: String::new(),
        entries,
    })
}

/// What is owed to people by a day: breaches, requests about personal data, opinions.
fn owed(pending: &office::Pending, look: &Look) -> Vec<Entry> {
    let lines = [
        ("today-breaches", pending.breaches, Breach::KIND),
        ("today-requests", pending.requests, DataRequest::KIND),
        ("today-opinions", pending.opinions, Opinion::KIND),
    ];
    let waiting = lines.into_iter().filter(|(_, waiting, _)| waiting.all > 0);
    waiting
        .map(|(key, waiting, kind)| {
            let head = table::pad(&format!("  {}", look.word(key)), 31, false);
            let count = number::show_count(waiting.all as i64);
            if waiting.late == 0 {
                return entry(head + &count, "", Some(Way::Register(kind)));
            }
            let late = Say::new("today-of-them-late").with("late", waiting.late);
            Entry {
                style: look.bad(),
                ..entry(
                    format!("{head}{count} {}", look.say(&late)),
                    "",
                    Some(Way::Register(kind)),
                )
            }
        })
        .collect()
}

fn progress(board: &office::Today, look: &Look) -> Block {
    let mut entries = Vec::new();
    for line in &board.criteria {
        entries.extend(criteria(line, look));
    }
    if let Some(line) = turnout(&board.turnout, look) {
        let title = Entry {
            style: look.heading(),
            ..entry(look.word("today-turnout"), "", None)
        };
        entries.extend([entry("", "", None), title, line]);
    }
    let title = if board.criteria.is_empty() {
        entries.drain(..entries.len().min(2));
        "today-turnout"
    } else {
        "today-criteria"
    };
    Block {
        title: look.word(title),
        tail: String::new(),
        entries,
    }
}

fn criteria(line: &CriteriaLine, look: &Look) -> Vec<Entry> {
    let english = look.words.language() == "en" && !line.title_en.is_empty();
    let title = if english { &line.title_en } else { &line.title };
    let round = if line.subject.is_empty() {
        format!("{} · {title}", line.round)
    } else {
        format!("{} · {} · {title}", line.round, line.subject)
    };
    let met = Say::new("today-met")
        .with("met", line.met as i64)
        .with("total", line.total as i64);
    let bar = bars::share(line.met, line.total, 16, look.ascii);
    let mut entries = vec![
        Entry {
            style: look.faint(),
            ..entry(round, "", None)
        },
        entry(
            format!("{bar} {}", look.say(&met)),
            "",
            Some(Way::Row(Assessment::KIND, line.assessment)),
        ),
    ];
    if !line.missing.is_empty() {
        let missing: Vec<String> = line
            .missing
            .iter()
            .map(|missing| format!("{} ({})", missing.code, look.word(gap_key(missing.gap))))
            .collect();
        let say = Say::new("today-missing").with("what", missing.join(", "));
        entries.push(Entry {
            style: look.warn(),
            lines: MISSING,
            ..entry(look.say(&say), "", None)
        });
    }
    entries
}

fn gap_key(gap: Gap) -> &'static str {
    match gap {
        Gap::Number => "today-gap-number",
        Gap::Evidence => "today-gap-evidence",
        Gap::Verdict => "today-gap-verdict",
        Gap::Unmet => "today-gap-unmet",
    }
}

fn turnout(months: &[MonthTurnout], look: &Look) -> Option<Entry> {
    let (present, roster) = months.iter().fold((0, 0), |(present, roster), month| {
        (present + month.present, roster + month.roster)
    });
    let rate = number::show_percent(present, roster)?;
    let spark = bars::spark(
        months.iter().map(|month| (month.present, month.roster)),
        look.ascii,
    );
    let shares = format!(
        "{}/{}",
        number::show_count(present),
        number::show_count(roster)
    );
    let head = format!("{spark} {rate} ({shares})");
    Some(entry(head, "", Some(Way::Work(Which::Turnout))))
}

/// When the book was copied last, or that it has to be; nothing for a book that is not kept.
pub(super) fn copies(office: &Office, look: &Look) -> Result<Option<(String, Style)>, Problem> {
    if office.is_training() || office.copies_folder().is_none() {
        return Ok(None);
    }
    let state = office.copy_state()?;
    let last = state.last.map(|last| {
        let day = if last.date() == look.today {
            look.word("today-is-today")
        } else {
            day::show_day(last.date())
        };
        format!("{day} {}", last.format("%H:%M"))
    });
    let say = |key: &'static str| {
        let last = last.clone().unwrap_or_else(|| look.word("today-copy-none"));
        look.say(&Say::new(key).with("last", last))
    };
    Ok(if state.failed.is_some() {
        Some((say("today-copy-failed"), look.bad()))
    } else if state.alarming {
        Some((say("today-copy-due"), look.warn()))
    } else {
        last.is_some().then(|| (say("today-copied"), look.good()))
    })
}

fn recent(steps: &[Op], look: &Look) -> Block {
    let entries = steps
        .iter()
        .map(|step| {
            let head = format!(
                "  {}  {}  {}",
                moment(&step.at, look),
                table::pad(&step.who, 12, false),
                look.say(&step.what)
            );
            Entry {
                style: look.faint(),
                ..entry(head, "", Some(Way::History(step.id)))
            }
        })
        .collect();
    Block {
        title: look.word("today-recent"),
        tail: String::new(),
        entries,
    }
}

/// The hour of today, the day of any other.
fn moment(at: &str, look: &Look) -> String {
    match at
        .split_once('T')
        .and_then(|(day, hour)| Some((day.parse::<NaiveDate>().ok()?, hour)))
    {
        Some((day, hour)) if day == look.today => hour.chars().take(5).collect(),
        Some((day, _)) => table::pad(&look.short_day(day), 5, false),
        None => at.to_owned(),
    }
}
