//! The books of the office as printed matter (sổ): teams, members, meetings, tasks, each with the same head.

use chrono::NaiveDate;

use super::fixed::fixed;
use super::head;
use super::paper::{
    Block, Cell, Closing, Column, ColumnKind, Line, Paper, Run, Signature, Style, Table, Title,
};
use crate::domain::day::show_day;
use crate::domain::document::{Document, shown_number};
use crate::domain::form::{Choice, Kind, Record, Row, Say, field_key};
use crate::domain::kinds;
use crate::domain::meeting::{Meeting, NotHeldReason, Task};
use crate::domain::number::show_count;
use crate::domain::opinion::{Opinion, OpinionSource, OpinionState, OpinionTopic};
use crate::domain::person::{Membership, Role};
use crate::domain::place::Hamlet;
use crate::domain::problem::Problem;
use crate::domain::team::{Team, TeamKind, TeamStatus};
use crate::office::{LogLine, LogQuery, Office, Stored};
use crate::words::Words;

/// The days a book speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The first day.
    pub from: NaiveDate,
    /// The last day; what stands on it is what a list of teams shows.
    pub to: NaiveDate,
}

/// A book that can be printed.
pub struct Book {
    /// The word typed for it; `book-<code>` is its name.
    pub code: &'static str,
    make: fn(&Binder<'_>) -> Result<Paper, Problem>,
}

/// Every book.
pub static BOOKS: &[Book] = &[
    Book {
        code: "teams",
        make: teams,
    },
    Book {
        code: "members",
        make: members,
    },
    Book {
        code: "meetings",
        make: meetings,
    },
    Book {
        code: "opinions",
        make: opinions,
    },
    Book {
        code: "tasks",
        make: tasks,
    },
];

/// The book of that code.
pub fn find(code: &str) -> Option<&'static Book> {
    BOOKS.iter().find(|book| book.code == code)
}

impl Book {
    /// The words key of its name.
    pub fn key(&self) -> String {
        format!("book-{}", self.code)
    }

    /// The book over these days, in Vietnamese: it is a paper of the office.
    pub fn paper(&self, office: &Office, span: Span) -> Result<Paper, Problem> {
        let words = Words::of("vi");
        office.at_one_moment(|| {
            (self.make)(&Binder {
                office,
                words: &words,
                span,
            })
        })
    }
}

/// What the makers of books share.
struct Binder<'a> {
    office: &'a Office,
    words: &'a Words,
    span: Span,
}

impl Binder<'_> {
    fn word(&self, key: &str) -> String {
        self.words.word(key)
    }

    fn field<R: Record>(&self, field: &str) -> String {
        self.words.word(&field_key(R::KIND, field))
    }

    fn choice<C: Choice>(&self, row: &Row, field: &str) -> String {
        self.words.choice(C::NAME, row.get(field).text())
    }

    fn label(&self, kind: &Kind, row: &Row, field: &str) -> Result<String, Problem> {
        match row.get(field).int() {
            Some(id) => self.office.ask().label(kind, id),
            None => Ok(String::new()),
        }
    }

    /// The number and day of a linked paper.
    fn citation(&self, row: &Row, field: &str) -> Result<String, Problem> {
        let Some(id) = row.get(field).int() else {
            return Ok(String::new());
        };
        let Some(paper) = self.office.ask().get(kinds::of::<Document>(), id)? else {
            return Ok(String::new());
        };
        let number = shown_number(&paper.row);
        let day = paper.row.get("issued_on").text().parse().map(show_day);
        Ok([number, day.unwrap_or_default()]
            .join(" ")
            .trim()
            .to_owned())
    }

    fn paper(
        &self,
        code: &str,
        below: String,
        body: Vec<Block>,
        landscape: bool,
    ) -> Result<Paper, Problem> {
        let (card, _) = self.office.card()?;
        let name = self.word(&format!("book-{code}"));
        let watermark = if self.office.is_training() {
            fixed().training.clone()
        } else {
            String::new()
        };
        Ok(Paper {
            title: Title {
                kind: name.to_uppercase(),
                about: Vec::new(),
                below,
            },
            letterhead: Some(head::plain(&card)),
            closing: Some(Closing {
                signatures: vec![Signature {
                    authority: vec![self.word("book-maker")],
                    name: String::new(),
                }],
                ..Closing::default()
            }),
            name,
            body,
            watermark,
            landscape,
            ..Paper::default()
        })
    }

    fn on_day(&self) -> String {
        self.words
            .say(&Say::new("book-on-day").with("day", show_day(self.span.to)))
    }

    fn between(&self) -> String {
        let say = Say::new("book-between")
            .with("from", show_day(self.span.from))
            .with("to", show_day(self.span.to));
        self.words.say(&say)
    }

    /// The teams that stand on the last day, in the order of their hamlets and names.
    fn teams(&self) -> Result<Vec<(String, Stored)>, Problem> {
        let query = crate::office::Query {
            as_of: Some(self.span.to),
            limit: usize::MAX >> 1,
            ..crate::office::Query::default()
        };
        let hamlets = self.office.ask().all(kinds::of::<Hamlet>())?;
        let place = |team: &Stored| {
            let id = team.row.get("hamlet").int().unwrap_or_default();
            hamlets
                .iter()
                .position(|hamlet| hamlet.id == id)
                .unwrap_or(usize::MAX)
        };
        let page = self.office.ask().page(kinds::of::<Team>(), &query)?;
        let mut teams: Vec<Stored> = page.rows.into_iter().map(|(_, team)| team).collect();
        teams.sort_by_key(place);
        let named = |team: Stored| {
            let name = hamlets
                .get(place(&team))
                .map_or("", |hamlet| hamlet.row.get("name").text());
            (name.to_owned(), team)
        };
        Ok(teams.into_iter().map(named).collect())
    }
}

fn order() -> ColumnKind {
    ColumnKind::Order
}

fn teams(binder: &Binder<'_>) -> Result<Paper, Problem> {
    use ColumnKind::{Count, Day, Mark, Text};
    let columns = vec![
        Column::new(order(), binder.word("book-order")),
        Column::new(Text, binder.field::<Team>("name")).weighing(22),
        Column::new(Text, binder.field::<Team>("kind")).weighing(20),
        Column::new(Text, binder.word("book-decision")).weighing(17),
        Column::new(Day, binder.field::<Team>("founded_on")).weighing(12),
        Column::new(Count, binder.field::<Team>("households")).weighing(8),
        Column::new(Count, binder.word("book-members-count")).weighing(9),
        Column::new(Text, binder.word("book-head")).weighing(19),
        Column::new(Mark, binder.field::<Team>("status")).weighing(12),
    ];
    let mut lines = Vec::new();
    let mut hamlet = None;
    let (mut number, mut households, mut people) = (0, 0, 0);
    for (name, team) in binder.teams()? {
        if hamlet.as_ref() != Some(&name) {
            lines.push(Line::group(name.clone()));
            hamlet = Some(name);
        }
        let seats = binder.office.ask().roster(team.id, Some(binder.span.to))?;
        number += 1;
        people += seats.len() as i64;
        households += team.row.get("households").int().unwrap_or_default();
        let head = seats.iter().find(|seat| seat.role.is_head());
        lines.push(Line::plain(vec![
            Cell::Count(number),
            Cell::words(team.row.get("name").text()),
            Cell::words(binder.choice::<TeamKind>(&team.row, "kind")),
            Cell::words(binder.citation(&team.row, "decision")?),
            Cell::day(team.row.get("founded_on").text()),
            Cell::count(team.row.get("households").int()),
            Cell::Count(seats.len() as i64),
            Cell::words(head.map_or_else(|| binder.word("book-vacant"), |seat| seat.name.clone())),
            Cell::words(binder.choice::<TeamStatus>(&team.row, "status")),
        ]));
    }
    let sum = binder
        .words
        .say(&Say::new("book-teams-total").with("teams", show_count(number)));
    lines.push(Line::total(vec![
        Cell::Blank,
        Cell::words(sum),
        Cell::Blank,
        Cell::Blank,
        Cell::Blank,
        Cell::Count(households),
        Cell::Count(people),
    ]));
    let table = Table {
        name: binder.word("book-teams"),
        captioned: false,
        columns,
        lines,
    };
    binder.paper("teams", binder.on_day(), vec![Block::Table(table)], true)
}

fn members(binder: &Binder<'_>) -> Result<Paper, Problem> {
    use ColumnKind::{Day, Text};
    let columns = vec![
        Column::new(order(), binder.word("book-order")).weighing(7),
        Column::new(Text, binder.word("book-name")).weighing(36),
        Column::new(Text, binder.field::<Membership>("role")).weighing(20),
        Column::new(Day, binder.word("book-since")).weighing(18),
        Column::new(Text, binder.field::<Membership>("note")).weighing(22),
    ];
    let mut lines = Vec::new();
    let (mut teams, mut people) = (0_i64, 0_i64);
    for (_, team) in binder.teams()? {
        let seats = binder.office.ask().roster(team.id, Some(binder.span.to))?;
        teams += 1;
        people += seats.len() as i64;
        let heading = Say::new("book-team-heading")
            .with("team", team.row.get("name").text())
            .with("count", seats.len());
        lines.push(Line::group(binder.words.say(&heading)));
        for (place, seat) in seats.iter().enumerate() {
            lines.push(Line::plain(vec![
                Cell::Count(place as i64 + 1),
                Cell::words(seat.name.as_str()),
                Cell::words(binder.words.choice(Role::NAME, seat.role.code())),
                Cell::day(&seat.joined),
                Cell::Blank,
            ]));
        }
    }
    let table = Table {
        name: binder.word("book-members"),
        captioned: false,
        columns,
        lines,
    };
    let sum = Say::new("book-people-total")
        .with("teams", teams)
        .with("people", people);
    let sum = Block::Paragraph {
        style: Style::Flush,
        runs: vec![Run::italic(binder.words.say(&sum))],
    };
    binder.paper(
        "members",
        binder.on_day(),
        vec![Block::Table(table), sum],
        false,
    )
}

fn meetings(binder: &Binder<'_>) -> Result<Paper, Problem> {
    use ColumnKind::{Count, Day, Mark, Text};
    let columns = vec![
        Column::new(order(), binder.word("book-order")),
        Column::new(Day, binder.field::<Meeting>("held_on")).weighing(11),
        Column::new(Text, binder.field::<Meeting>("title")).weighing(26),
        Column::new(Text, binder.word("book-who-met")).weighing(20),
        Column::new(Text, binder.field::<Meeting>("chair")).weighing(16),
        Column::new(Mark, binder.word("book-came")).weighing(10),
        Column::new(Count, binder.word("book-all")).weighing(9),
        Column::new(Text, binder.field::<Meeting>("conclusions")).weighing(30),
    ];
    let query = LogQuery {
        from: Some(binder.span.from),
        to: Some(binder.span.to),
        limit: usize::MAX >> 1,
        ..LogQuery::default()
    };
    let mut log = binder.office.ask().log(&query)?;
    log.reverse();
    let (mut lines, mut held, mut people) = (Vec::new(), 0_i64, 0_i64);
    for (place, line) in log.iter().enumerate() {
        let all = everybody(line);
        if line.meeting.row.get("not_held").int() != Some(1) {
            held += 1;
            people += all.unwrap_or_default();
        }
        lines.push(meeting_line(binder, place as i64 + 1, line, all)?);
    }
    let table = Table {
        name: binder.word("book-meetings"),
        captioned: false,
        columns,
        lines,
    };
    let sum = Say::new("book-meetings-total")
        .with("held", held)
        .with("people", people);
    let sum = Block::Paragraph {
        style: Style::Flush,
        runs: vec![Run::italic(binder.words.say(&sum))],
    };
    binder.paper(
        "meetings",
        binder.between(),
        vec![Block::Table(table), sum],
        true,
    )
}

fn meeting_line(
    binder: &Binder<'_>,
    number: i64,
    line: &LogLine,
    all: Option<i64>,
) -> Result<Line, Problem> {
    let row = &line.meeting.row;
    let not_held = row.get("not_held").int() == Some(1);
    let mut who: Vec<String> = line.teams.iter().map(|(_, name)| name.clone()).collect();
    if who.is_empty() {
        who.push(binder.label(kinds::of::<Hamlet>(), row, "hamlet")?);
    }
    let came = match line.turnout.roster() {
        _ if not_held => Cell::NotApplicable,
        0 => Cell::Blank,
        roster => Cell::Text(format!("{}/{roster}", line.turnout.present)),
    };
    let all = match all {
        _ if not_held => Cell::NotApplicable,
        Some(all) if row.get("estimate").int() == Some(1) => {
            let say = Say::new("book-estimate").with("number", all);
            Cell::Text(binder.words.say(&say))
        }
        all => Cell::count(all),
    };
    let end = if not_held {
        let reason = binder.choice::<NotHeldReason>(row, "not_held_reason");
        binder
            .words
            .say(&Say::new("book-not-held").with("reason", reason))
    } else {
        row.get("conclusions").text().to_owned()
    };
    Ok(Line::plain(vec![
        Cell::Count(number),
        Cell::day(row.get("held_on").text()),
        Cell::words(row.get("title").text()),
        Cell::words(who.join("; ")),
        Cell::words(row.get("chair").text()),
        came,
        all,
        Cell::words(end),
    ]))
}

/// Everybody at a meeting: the heads counted, else members present and guests.
fn everybody(line: &LogLine) -> Option<i64> {
    let row = &line.meeting.row;
    let guests = row.get("guests").int();
    let counted = (line.turnout.roster() > 0 || guests.is_some())
        .then(|| line.turnout.present + guests.unwrap_or_default());
    row.get("headcount").int().or(counted)
}

/// The opinions received in the days of the book; how each was answered, never who spoke.
fn opinions(binder: &Binder<'_>) -> Result<Paper, Problem> {
    use ColumnKind::{Count, Day, Text};
    let columns = vec![
        Column::new(order(), binder.word("book-order")),
        Column::new(Day, binder.field::<Opinion>("received_on")).weighing(12),
        Column::new(Text, binder.field::<Opinion>("title")).weighing(34),
        Column::new(Text, binder.field::<Opinion>("topic")).weighing(16),
        Column::new(Text, binder.word("book-raised-by")).weighing(22),
        Column::new(Count, binder.field::<Opinion>("count")).weighing(8),
        Column::new(Text, binder.field::<Opinion>("owner")).weighing(16),
        Column::new(Day, binder.field::<Opinion>("due")).weighing(12),
        Column::new(Text, binder.word("book-answer")).weighing(34),
    ];
    let mut all = binder.office.ask().all(kinds::of::<Opinion>())?;
    all.retain(|one| {
        let day = one.row.get("received_on").text().parse::<NaiveDate>();
        day.is_ok_and(|day| day >= binder.span.from && day <= binder.span.to)
    });
    all.sort_by_key(|one| (one.row.get("received_on").text().to_owned(), one.id));
    let (mut lines, mut count, mut answered) = (Vec::new(), 0_i64, 0_i64);
    for (place, one) in all.iter().enumerate() {
        let times = one.row.get("count").int().unwrap_or(1);
        count += times;
        let state = OpinionState::of(one.row.get("state").text()).unwrap_or_default();
        answered += i64::from(!state.is_open());
        lines.push(Line::plain(vec![
            Cell::Count(place as i64 + 1),
            Cell::day(one.row.get("received_on").text()),
            Cell::words(one.row.get("title").text()),
            Cell::words(binder.choice::<OpinionTopic>(&one.row, "topic")),
            Cell::words(raised_by(binder, &one.row)?),
            Cell::Count(times),
            Cell::words(one.row.get("owner").text()),
            Cell::day(one.row.get("due").text()),
            Cell::words(answer(binder, &one.row)?),
        ]));
    }
    let table = Table {
        name: binder.word("book-opinions"),
        captioned: false,
        columns,
        lines,
    };
    let sum = Say::new("book-opinions-total")
        .with("opinions", all.len())
        .with("count", count)
        .with("answered", answered);
    let sum = Block::Paragraph {
        style: Style::Flush,
        runs: vec![Run::italic(binder.words.say(&sum))],
    };
    binder.paper(
        "opinions",
        binder.between(),
        vec![Block::Table(table), sum],
        true,
    )
}

/// The group that raised it and where: a meeting, a team or a hamlet.
fn raised_by(binder: &Binder<'_>, row: &Row) -> Result<String, Problem> {
    let mut said = vec![binder.choice::<OpinionSource>(row, "source")];
    said.push(binder.label(kinds::of::<Meeting>(), row, "meeting")?);
    said.push(binder.label(kinds::of::<Team>(), row, "team")?);
    said.push(binder.label(kinds::of::<Hamlet>(), row, "hamlet")?);
    said.retain(|one| !one.is_empty());
    Ok(said.join("; "))
}

/// How it stands: the state, the day, what was said and the paper.
fn answer(binder: &Binder<'_>, row: &Row) -> Result<String, Problem> {
    let mut said = vec![binder.choice::<OpinionState>(row, "state")];
    if let Ok(day) = row.get("answered_on").text().parse() {
        said.push(show_day(day));
    }
    for field in ["forwarded_to", "answer"] {
        said.push(row.get(field).text().to_owned());
    }
    said.push(binder.citation(row, "answer_document")?);
    said.retain(|one| !one.is_empty());
    Ok(said.join("; "))
}

fn tasks(binder: &Binder<'_>) -> Result<Paper, Problem> {
    use ColumnKind::{Day, Text};
    let columns = vec![
        Column::new(order(), binder.word("book-order")),
        Column::new(Text, binder.field::<Task>("title")).weighing(32),
        Column::new(Text, binder.field::<Task>("owner")).weighing(18),
        Column::new(Text, binder.field::<Task>("team")).weighing(16),
        Column::new(Day, binder.field::<Task>("due")),
        Column::new(Day, binder.field::<Task>("done_on")),
        Column::new(Text, binder.field::<Task>("outcome")).weighing(24),
    ];
    let kind = kinds::of::<Task>();
    let mut tasks = binder.office.ask().all(kind)?;
    let inside = |task: &Stored| {
        let day = |field: &str| task.row.get(field).text().parse::<NaiveDate>().ok();
        let ends = day("done_on").or(day("due"));
        ends.is_none_or(|day| day >= binder.span.from && day <= binder.span.to)
    };
    tasks.retain(inside);
    tasks.sort_by_key(|task| (task.row.get("due").text().to_owned(), task.id));
    let mut lines = Vec::new();
    for (place, task) in tasks.iter().enumerate() {
        lines.push(Line::plain(vec![
            Cell::Count(place as i64 + 1),
            Cell::words(task.row.get("title").text()),
            Cell::words(task.row.get("owner").text()),
            Cell::words(binder.label(kinds::of::<Team>(), &task.row, "team")?),
            Cell::day(task.row.get("due").text()),
            Cell::day(task.row.get("done_on").text()),
            Cell::words(task.row.get("outcome").text()),
        ]));
    }
    let table = Table {
        name: binder.word("book-tasks"),
        captioned: false,
        columns,
        lines,
    };
    binder.paper("tasks", binder.between(), vec![Block::Table(table)], true)
}
