//! The nightly job: a meeting, its teams, a row for *every* member of the roster of that day, counters, walk-ins and decisions, as one step.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::domain::command::{Change, Done, SeenSheet, Sheet, Target};
use crate::domain::fault::{Fault, Finding};
use crate::domain::form::{Choice, Record, Row, Say, Value};
use crate::domain::kinds;
use crate::domain::meeting::{Attendance, Meeting, MeetingTeam, Presence, Tally};
use crate::domain::person::{Membership, Person};
use crate::domain::problem::{Clash, Problem};
use crate::store::{Author, Stored, Write};

use super::Office;
use super::save::{self, Batch};

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
            seen,
        } = sheet;
        let seen = seen.as_ref();
        let id = batch.apply(write, meeting)?;
        let row = write
            .get(kinds::of::<Meeting>(), id)?
            .map(|stored| stored.row)
            .unwrap_or_default();
        let teams = set_teams(write, &mut batch, id, &teams, seen)?;
        let walked_in = walk_in(write, &mut batch, &joined, row.get("held_on"))?;
        let marks = merged_marks(write, id, marks, seen)?;
        let held = row.get("not_held").int() != Some(1);
        let present = if held {
            set_marks(
                write, &mut batch, id, &row, &teams, &marks, rest, &walked_in,
            )?
        } else {
            (0, 0)
        };
        check_headcount(&row, present.0)?;
        set_tallies(write, &mut batch, id, &tallies, seen)?;
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

/// Links the meeting to exactly these teams; where the sheet says how it was opened, to those of a colleague besides. The answer is the teams.
fn set_teams(
    write: &mut Write<'_>,
    batch: &mut Batch,
    meeting: i64,
    teams: &[i64],
    seen: Option<&SeenSheet>,
) -> Result<Vec<i64>, Problem> {
    let kind = kinds::of::<MeetingTeam>();
    let mut wanted: BTreeSet<i64> = teams.iter().copied().collect();
    let links = write.ask().linked(kind, "meeting", meeting)?;
    if let Some(seen) = seen {
        let standing: BTreeSet<i64> = links
            .iter()
            .filter_map(|link| link.row.get("team").int())
            .collect();
        let was: BTreeSet<i64> = seen.teams.iter().copied().collect();
        wanted.extend(standing.difference(&was));
        wanted.retain(|team| standing.contains(team) || !was.contains(team));
    }
    let all = wanted.iter().copied().collect();
    for link in links {
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
    Ok(all)
}

/// The marks with those of a colleague where I left a member as he was; refused where both marked the same member differently since the
/// sheet was opened.
fn merged_marks(
    write: &Write<'_>,
    meeting: i64,
    mut marks: Vec<(i64, Presence)>,
    seen: Option<&SeenSheet>,
) -> Result<Vec<(i64, Presence)>, Problem> {
    let Some(seen) = seen else { return Ok(marks) };
    let kind = kinds::of::<Attendance>();
    let mut clashes = Vec::new();
    for mark in write.ask().linked(kind, "meeting", meeting)? {
        let Some(person) = mark.row.get("person").int() else {
            continue;
        };
        let was = seen.marks.iter().find(|(known, _)| *known == person);
        let was = was.map(|(_, state)| *state);
        let Some((_, mine)) = marks.iter_mut().find(|(known, _)| *known == person) else {
            continue;
        };
        let now = mark.row.get("state").clone();
        if was == Some(*mine) {
            *mine = Presence::of(now.text()).unwrap_or(*mine);
        }
        let was = was.map_or(Value::Null, |state| state.code().into());
        let values = [mine.code().into(), now, was];
        if let Some(clash) = save::clash(write, (kind, mark.id, "state"), values)? {
            let name = write.label(kinds::of::<Person>(), person)?;
            clashes.push(Clash {
                id: person,
                name,
                ..clash
            });
        }
    }
    refuse_clashes(clashes)?;
    Ok(marks)
}

fn refuse_clashes(clashes: Vec<Clash>) -> Result<(), Problem> {
    match clashes.first() {
        None => Ok(()),
        Some(first) => Err(Problem::ChangedBy {
            who: first.who.clone(),
            at: first.at.clone(),
            name: first.name.clone(),
            clashes,
        }),
    }
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

/// Sets the counters; where the sheet says how it was opened, only those that were typed.
fn set_tallies(
    write: &mut Write<'_>,
    batch: &mut Batch,
    meeting: i64,
    tallies: &[(String, i64)],
    seen: Option<&SeenSheet>,
) -> Result<(), Problem> {
    let kind = kinds::of::<Tally>();
    let mut known: BTreeMap<String, Stored> = write
        .ask()
        .linked(kind, "meeting", meeting)?
        .into_iter()
        .map(|tally| (tally.row.get("name").text().to_owned(), tally))
        .collect();
    let was: BTreeMap<&str, i64> = seen
        .iter()
        .flat_map(|seen| &seen.tallies)
        .map(|(name, count)| (name.as_str(), *count))
        .collect();
    let mut clashes = Vec::new();
    for (name, count) in tallies {
        let standing = known.remove(name);
        if seen.is_some() && was.get(name.as_str()) == Some(count) {
            continue;
        }
        let row = Row::new()
            .with("meeting", meeting)
            .with("name", name.as_str())
            .with("count", *count);
        match standing {
            Some(tally) => {
                if seen.is_some() {
                    let before = was.get(name.as_str()).copied();
                    let now = tally.row.get("count").clone();
                    let values = [(*count).into(), now, before.into()];
                    let clash = save::clash(write, (kind, tally.id, "count"), values)?;
                    clashes.extend(clash.map(|clash| Clash {
                        name: name.clone(),
                        ..clash
                    }));
                }
                write.update(kind, &tally, &row).map(|_| ())?;
            }
            None => batch.apply(write, Change::new::<Tally>(row)).map(|_| ())?,
        }
    }
    refuse_clashes(clashes)?;
    for (name, tally) in known {
        if seen.is_none() || was.contains_key(name.as_str()) {
            write.set_gone(kind, &tally, true)?;
        }
    }
    Ok(())
}
