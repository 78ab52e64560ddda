//! What the page of a team shows, read in one go and put into words.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use ratatui::style::Style;

use super::Member;
use crate::domain::document::Document;
use crate::domain::form::{Choice, Kind, Record, Row, Say};
use crate::domain::kinds;
use crate::domain::meeting::{self, Meeting, NotHeldReason, Task};
use crate::domain::person::{Membership, Person, Role};
use crate::domain::problem::Problem;
use crate::domain::team::{Team, TeamOrigin, TeamStep};
use crate::domain::{day, number};
use crate::office::{Ask, LogQuery, Office, Seat, TeamStrength, norms};
use crate::ui::look::Look;
use crate::ui::parts::lists::{List, Way};
use crate::ui::parts::table::{Cells, Column};

/// Meetings shown at the most.
const MEETINGS: usize = 120;

/// Everything the page shows.
pub(super) struct Page {
    pub(super) name: String,
    pub(super) head: Vec<(String, Style)>,
    pub(super) members: Vec<Member>,
    pub(super) former: Vec<Seat>,
    pub(super) lists: Vec<List>,
}

/// Reads the page as of a day, or as of today.
pub(super) fn page(
    office: &Office,
    look: &Look,
    team: i64,
    as_of: Option<NaiveDate>,
) -> Result<Page, Problem> {
    let ask = office.ask();
    let on = as_of.unwrap_or_else(|| office.today());
    let stored = ask.row(kinds::of::<Team>(), team)?;
    let seats = ask.roster(team, Some(on))?;
    let former = former(ask.roster(team, None)?, &seats, on);
    let members = seats
        .into_iter()
        .map(|seat| {
            let stored = ask.row(kinds::of::<Membership>(), seat.membership)?;
            Ok(Member { seat, stored })
        })
        .collect::<Result<Vec<_>, Problem>>()?;
    let strength = ask.strength_of(norms(), on, team)?;
    let lists = vec![
        roster(&members, look),
        meetings(ask, team, look)?,
        tasks(ask, team, look)?,
        papers(ask, team, &stored.row, look)?,
        steps(ask, team, look)?,
        left(&former, look),
    ];
    Ok(Page {
        name: stored.row.get("name").text().to_owned(),
        head: head(ask, &stored.row, strength.as_ref(), as_of, look)?,
        members,
        former,
        lists,
    })
}

/// Those who were members and are none on that day, each once, the last spell of each.
fn former(all: Vec<Seat>, now: &[Seat], on: NaiveDate) -> Vec<Seat> {
    let on = on.to_string();
    let here: BTreeSet<i64> = now.iter().map(|seat| seat.person).collect();
    let mut found: Vec<Seat> = Vec::new();
    for seat in all {
        let gone = !seat.left.is_empty() && seat.left <= on && !here.contains(&seat.person);
        match found.iter_mut().find(|known| known.person == seat.person) {
            Some(known) if gone && known.left < seat.left => *known = seat,
            None if gone => found.push(seat),
            _ => {}
        }
    }
    found
}

fn head(
    ask: Ask<'_>,
    row: &Row,
    strength: Option<&TeamStrength>,
    as_of: Option<NaiveDate>,
    look: &Look,
) -> Result<Vec<(String, Style)>, Problem> {
    let label = |field: &str| linked(ask, kinds::of::<Team>(), row, field);
    let shown = |field: &str| choice(kinds::of::<Team>(), row, field, look);
    let status = match written(row, "status_since") {
        Some(since) => look.say(
            &Say::new("team-status-from")
                .with("status", shown("status"))
                .with("since", day::show_day(since)),
        ),
        None => shown("status"),
    };
    let households = row.get("households").int().map_or_else(
        || look.word("team-no-households"),
        |count| look.say(&Say::new("team-households-of").with("count", count)),
    );
    let decision = label("decision")?;
    let decision = if decision.is_empty() {
        look.word("team-no-decision")
    } else {
        decision
    };
    let dot = |parts: &[String]| parts.join(" · ");
    let mut lines = vec![
        (
            dot(&[shown("kind"), label("hamlet")?, status]),
            Style::new(),
        ),
        (dot(&[households, shown("rhythm"), decision]), look.faint()),
    ];
    lines.extend(strength.map(|strength| strength_line(strength, look)));
    if let Some(on) = as_of {
        let say = Say::new("register-as-of").with("day", on);
        lines.push((look.say(&say), look.warn()));
    }
    Ok(lines)
}

/// Whether the team keeps the norm of its kind, and what it lacks. The norm is named by its source and how far that was read.
fn strength_line(team: &TeamStrength, look: &Look) -> (String, Style) {
    let norm = norms().of(team.kind);
    let source = norm.map_or_else(String::new, |norm| {
        let mark = match norm.mark.as_str() {
            "V" => "strength-verified",
            "R" => "strength-reported",
            _ => "strength-sample",
        };
        format!(" ({}: {})", look.word(mark), norm.source)
    });
    if team.shortfalls.is_empty() {
        let sign = if look.ascii { "v" } else { "✓" };
        return (
            format!("{sign} {}{source}", look.word("norm-kept")),
            look.good(),
        );
    }
    let mut short: Vec<String> = team
        .shortfalls
        .iter()
        .map(|short| look.say(&short.say()))
        .collect();
    if let Some(days) = team.vacancy.as_ref().and_then(|vacancy| vacancy.days) {
        short.push(look.say(&Say::new("norm-open-for").with("days", days)));
    }
    (format!("! {}{source}", short.join("; ")), look.warn())
}

fn roster(members: &[Member], look: &Look) -> List {
    let rows = members
        .iter()
        .map(|member| {
            let seat = &member.seat;
            let style = if seat.role.is_head() || seat.role.is_deputy() {
                look.chosen()
            } else {
                Style::new()
            };
            let cells = vec![
                seat.name.clone(),
                look.words.choice(Role::NAME, seat.role.code()),
                shown_day(&seat.joined, look),
                phone(&seat.phone, look),
                shown_day(&seat.term_ends, look),
            ];
            (
                Cells::new(cells).styled(style),
                Some((Membership::KIND, seat.membership)),
            )
        })
        .collect();
    List {
        title: look.word("team-members"),
        columns: vec![
            Column::new(look.field("person", "name"), 20).grow(1),
            Column::new(look.field("membership", "role"), 12),
            Column::new(look.field("membership", "joined"), 11),
            Column::new(look.field("person", "phone"), 13),
            Column::new(look.field("membership", "term_ends"), 13),
        ],
        rows,
        nothing: look.word("team-no-members"),
    }
}

fn meetings(ask: Ask<'_>, team: i64, look: &Look) -> Result<List, Problem> {
    let query = LogQuery {
        team: Some(team),
        limit: MEETINGS,
        ..LogQuery::default()
    };
    let rows = ask.log(&query)?.into_iter().map(|line| {
        let row = &line.meeting.row;
        let (present, roster) = (line.turnout.present, line.turnout.roster());
        let came = if row.get("not_held").int() == Some(1) {
            look.words
                .choice(NotHeldReason::NAME, row.get("not_held_reason").text())
        } else {
            format!("{present}/{roster}")
        };
        let cells = vec![
            shown_day(row.get("held_on").text(), look),
            row.get("title").text().to_owned(),
            came,
            number::show_percent(present, roster).unwrap_or_default(),
        ];
        (Cells::new(cells), Some((Meeting::KIND, line.meeting.id)))
    });
    Ok(List {
        title: look.word("main-3"),
        columns: vec![
            Column::new(look.field("meeting", "held_on"), 10),
            Column::new(look.field("meeting", "title"), 28).grow(1),
            Column::new(look.word("work-present"), 12),
            Column::new(look.word("work-rate"), 8).right(),
        ],
        rows: rows.collect(),
        nothing: look.word("team-no-meetings"),
    })
}

fn tasks(ask: Ask<'_>, team: i64, look: &Look) -> Result<List, Problem> {
    let rows = ask.open_tasks(team)?.into_iter().map(|task| {
        let late = meeting::is_late(&task.row, look.today);
        let style = if late { look.bad() } else { Style::new() };
        let sign = if late { "! " } else { "" };
        let cells = vec![
            shown_day(task.row.get("due").text(), look),
            format!("{sign}{}", task.row.get("title").text()),
            task.row.get("owner").text().to_owned(),
        ];
        (Cells::new(cells).styled(style), Some((Task::KIND, task.id)))
    });
    Ok(List {
        title: look.word("team-tasks"),
        columns: vec![
            Column::new(look.field("task", "due"), 10),
            Column::new(look.field("task", "title"), 34).grow(1),
            Column::new(look.field("task", "owner"), 18),
        ],
        rows: rows.collect(),
        nothing: look.word("team-no-tasks"),
    })
}

/// The papers of the team itself and of every step of its state, each once.
fn papers(ask: Ask<'_>, team: i64, row: &Row, look: &Look) -> Result<List, Problem> {
    let own = ["decision", "charter", "status_document"]
        .into_iter()
        .filter_map(|field| Some((look.field(Team::KIND, field), row.get(field).int()?)));
    let of_steps = ask
        .linked(kinds::of::<TeamStep>(), "team", team)?
        .into_iter()
        .filter_map(|step| {
            let status = look
                .words
                .choice("team-status", step.row.get("status").text());
            Some((status, step.row.get("document").int()?))
        });
    let mut seen = BTreeSet::new();
    let mut rows = Vec::new();
    for (why, paper) in own.chain(of_steps) {
        if seen.insert(paper) {
            let label = ask.label(kinds::of::<Document>(), paper)?;
            rows.push((Cells::new(vec![why, label]), Some((Document::KIND, paper))));
        }
    }
    Ok(List {
        title: look.word("main-6"),
        columns: vec![
            Column::new(look.word("team-paper-of"), 22),
            Column::new(look.word("document"), 40).grow(1),
        ],
        rows,
        nothing: look.word("team-no-papers"),
    })
}

/// The steps of its state, and the teams it came from.
fn steps(ask: Ask<'_>, team: i64, look: &Look) -> Result<List, Problem> {
    let mut steps = ask.linked(kinds::of::<TeamStep>(), "team", team)?;
    steps.sort_by(|one, other| one.row.get("since").cmp(other.row.get("since")));
    let mut rows = Vec::new();
    for (own, other, key) in [
        ("team", "predecessor", "team-came-from"),
        ("predecessor", "team", "team-became"),
    ] {
        for origin in ask.linked(kinds::of::<TeamOrigin>(), own, team)? {
            let kind = kinds::of::<TeamOrigin>();
            let name = linked(ask, kind, &origin.row, other)?;
            let cells = vec![
                String::new(),
                look.say(&Say::new(key).with("name", name)),
                linked(ask, kind, &origin.row, "document")?,
            ];
            let way: Option<Way> = origin.row.get(other).int().map(|id| (Team::KIND, id));
            rows.push((Cells::new(cells), way));
        }
    }
    for step in steps {
        let kind = kinds::of::<TeamStep>();
        let cells = vec![
            shown_day(step.row.get("since").text(), look),
            choice(kind, &step.row, "status", look),
            linked(ask, kind, &step.row, "document")?,
        ];
        let way = step
            .row
            .get("document")
            .int()
            .map(|id| (Document::KIND, id));
        rows.push((Cells::new(cells), way));
    }
    Ok(List {
        title: look.word("team-steps"),
        columns: vec![
            Column::new(look.field("team_step", "since"), 10),
            Column::new(look.field("team_step", "status"), 26),
            Column::new(look.field("team_step", "document"), 30).grow(1),
        ],
        rows,
        nothing: look.word("team-no-steps"),
    })
}

fn left(former: &[Seat], look: &Look) -> List {
    let rows = former
        .iter()
        .map(|seat| {
            let cells = vec![
                seat.name.clone(),
                look.words.choice(Role::NAME, seat.role.code()),
                shown_day(&seat.joined, look),
                shown_day(&seat.left, look),
            ];
            (Cells::new(cells), Some((Membership::KIND, seat.membership)))
        })
        .collect();
    List {
        title: look.word("team-former"),
        columns: vec![
            Column::new(look.field("person", "name"), 22).grow(1),
            Column::new(look.field("membership", "role"), 12),
            Column::new(look.field("membership", "joined"), 11),
            Column::new(look.field("membership", "left"), 11),
        ],
        rows,
        nothing: look.word("team-no-former"),
    }
}

fn linked(ask: Ask<'_>, kind: &Kind, row: &Row, field: &str) -> Result<String, Problem> {
    match (
        kind.field(field)
            .and_then(|field| kinds::find(field.link()?)),
        row.get(field).int(),
    ) {
        (Some(other), Some(id)) => ask.label(other, id),
        _ => Ok(String::new()),
    }
}

fn choice(kind: &Kind, row: &Row, field: &str, look: &Look) -> String {
    kind.field(field)
        .map(|field| look.value(field, row, None))
        .unwrap_or_default()
}

fn written(row: &Row, field: &str) -> Option<NaiveDate> {
    row.get(field).text().parse().ok()
}

/// A day as people read it, a dot where it is not known.
fn shown_day(iso: &str, look: &Look) -> String {
    iso.parse()
        .map_or_else(|_| look.nothing().to_owned(), day::show_day)
}

fn phone(digits: &str, look: &Look) -> String {
    let row = Row::new().with("phone", digits);
    choice(kinds::of::<Person>(), &row, "phone", look)
}
