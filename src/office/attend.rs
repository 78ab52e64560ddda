//! The nightly job: a meeting, its teams, a row for *every* member of the roster of that day, counters, walk-ins and decisions, as one step.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::domain::command::{Change, Done, Sheet, Target};
use crate::domain::fault::{Fault, Finding};
use crate::domain::form::{Choice, Record, Row, Say, Value};
use crate::domain::kinds;
use crate::domain::meeting::{Attendance, Meeting, MeetingTeam, Presence, Tally};
use crate::domain::person::{Membership, Person};
use crate::domain::problem::Problem;
use crate::store::{Author, Stored, Write};

use super::Office;
use super::save::Batch;

pub(super) fn attend(office: &mut Office, author: &Author, sheet: Sheet) -> Result<Done, Problem> {
    let today = office.today();
    office.write(author, Say::new("op-attend"), |write| {
        let mut batch = Batch::new(today);
        let Sheet {
            meeting,
            teams,
            marks,
            rest,
            tallies,
            joined,
            tasks,
        } = sheet;
        let id = batch.apply(write, meeting)?;
        let row = write
            .get(kinds::of::<Meeting>(), id)?
            .map(|stored| stored.row)
            .unwrap_or_default();
        set_teams(write, &mut batch, id, &teams)?;
        let walked_in = walk_in(write, &mut batch, &joined, row.get("held_on"))?;
        let held = row.get("not_held").int() != Some(1);
        let present = if held {
            set_marks(
                write, &mut batch, id, &row, &teams, &marks, rest, &walked_in,
            )?
        } else {
            (0, 0)
        };
        check_headcount(&row, present.0)?;
        set_tallies(write, &mut batch, id, &tallies)?;
        for task in tasks {
            let task = if task.target == Target::New {
                with_meeting(task, id, &teams)
            } else {
                task
            };
            batch.apply(write, task)?;
        }
        let key = if held { "op-attend" } else { "op-not-held" };
        let what = Say::new(key)
            .with("name", row.get("title").text())
            .with("present", present.0)
            .with("roster", present.1);
        Ok(batch.finish(write, Some(what)))
    })
}

fn with_meeting(mut task: Change, meeting: i64, teams: &[i64]) -> Change {
    task.row.set("meeting", meeting);
    if task.row.get("team").is_blank()
        && let [team] = teams
    {
        task.row.set("team", *team);
    }
    task
}

fn check_headcount(row: &Row, present: usize) -> Result<(), Problem> {
    let present = present as i64;
    match row.get("headcount").int() {
        Some(headcount) if headcount < present => {
            let findings = vec![Finding::refusal(
                "headcount",
                Fault::FewerThanCounted(present),
            )];
            Err(Problem::Faults {
                kind: Meeting::KIND,
                place: 0,
                findings,
            })
        }
        _ => Ok(()),
    }
}

/// Links the meeting to exactly these teams.
fn set_teams(
    write: &mut Write<'_>,
    batch: &mut Batch,
    meeting: i64,
    teams: &[i64],
) -> Result<(), Problem> {
    let kind = kinds::of::<MeetingTeam>();
    let mut wanted: BTreeSet<i64> = teams.iter().copied().collect();
    for link in write.ask().linked(kind, "meeting", meeting)? {
        if !link
            .row
            .get("team")
            .int()
            .is_some_and(|team| wanted.remove(&team))
        {
            write.set_gone(kind, &link, true)?;
        }
    }
    for team in wanted {
        batch.apply(
            write,
            Change::new::<MeetingTeam>(Row::new().with("meeting", meeting).with("team", team)),
        )?;
    }
    Ok(())
}

/// People who walked in and become members from that day.
fn walk_in(
    write: &mut Write<'_>,
    batch: &mut Batch,
    joined: &[(String, i64)],
    day: &Value,
) -> Result<Vec<i64>, Problem> {
    let mut people = Vec::new();
    for (name, team) in joined {
        let person = batch.apply(
            write,
            Change::new::<Person>(Row::new().with("name", name.as_str())),
        )?;
        let spell = Row::new()
            .with("person", person)
            .with("team", *team)
            .with("joined", day.clone())
            .with("since", day.clone());
        batch.apply(write, Change::new::<Membership>(spell))?;
        people.push(person);
    }
    Ok(people)
}

/// One row for everyone on the roster of that day; the answer is how many are present, of how many.
#[expect(
    clippy::too_many_arguments,
    reason = "the parts of one sheet, each used once"
)]
fn set_marks(
    write: &mut Write<'_>,
    batch: &mut Batch,
    meeting: i64,
    row: &Row,
    teams: &[i64],
    marks: &[(i64, Presence)],
    rest: Presence,
    walked_in: &[i64],
) -> Result<(usize, usize), Problem> {
    let kind = kinds::of::<Attendance>();
    let day = NaiveDate::parse_from_str(row.get("held_on").text(), "%Y-%m-%d").ok();
    let mut roster = BTreeSet::new();
    for team in teams {
        roster.extend(
            write
                .ask()
                .roster(*team, day)?
                .into_iter()
                .map(|seat| seat.person),
        );
    }
    let marks: BTreeMap<i64, Presence> = marks
        .iter()
        .copied()
        .chain(walked_in.iter().map(|person| (*person, Presence::Present)))
        .collect();
    roster.extend(marks.keys().copied());
    let known: BTreeMap<i64, Stored> = write
        .ask()
        .linked(kind, "meeting", meeting)?
        .into_iter()
        .filter_map(|mark| Some((mark.row.get("person").int()?, mark)))
        .collect();
    let mut present = 0;
    for person in &roster {
        let before = known.get(person);
        let kept = before.and_then(|mark| Presence::of(mark.row.get("state").text()));
        let state = marks.get(person).copied().or(kept).unwrap_or(rest);
        present += usize::from(state == Presence::Present);
        let row = Row::new()
            .with("meeting", meeting)
            .with("person", *person)
            .with("state", state.code());
        match before {
            Some(mark) => write.update(kind, mark, &row).map(|_| ())?,
            None => batch
                .apply(write, Change::new::<Attendance>(row))
                .map(|_| ())?,
        }
    }
    for mark in known
        .into_iter()
        .filter(|(person, _)| !roster.contains(person))
        .map(|(_, mark)| mark)
    {
        write.set_gone(kind, &mark, true)?;
    }
    Ok((present, roster.len()))
}

fn set_tallies(
    write: &mut Write<'_>,
    batch: &mut Batch,
    meeting: i64,
    tallies: &[(String, i64)],
) -> Result<(), Problem> {
    let kind = kinds::of::<Tally>();
    let mut known: BTreeMap<String, Stored> = write
        .ask()
        .linked(kind, "meeting", meeting)?
        .into_iter()
        .map(|tally| (tally.row.get("name").text().to_owned(), tally))
        .collect();
    for (name, count) in tallies {
        let row = Row::new()
            .with("meeting", meeting)
            .with("name", name.as_str())
            .with("count", *count);
        match known.remove(name) {
            Some(tally) => write.update(kind, &tally, &row).map(|_| ())?,
            None => batch.apply(write, Change::new::<Tally>(row)).map(|_| ())?,
        }
    }
    for tally in known.into_values() {
        write.set_gone(kind, &tally, true)?;
    }
    Ok(())
}
