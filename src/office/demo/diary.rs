//! A year of meetings with attendance and tasks, the last ones written on their sheets as a clerk would.

use chrono::{Datelike, Duration, Months, NaiveDate};

use super::plot::{Dice, Plot};
use super::{DemoTeam, Office, Pace, save};
use crate::domain::command::{Change, Command, Sheet};
use crate::domain::form::{Choice, Row};
use crate::domain::meeting::{Attendance, Meeting, MeetingTeam, Presence, Task};
use crate::domain::problem::Problem;

/// The months before the present one.
pub(super) const MONTHS: usize = 11;

/// The meetings of the last twelve months: one step a month, and the newest three as attendance sheets. In the present month a few teams
/// have not met yet, and one said why.
pub(super) fn year(
    office: &mut Office,
    plot: &Plot,
    teams: &[DemoTeam],
    rosters: &[Vec<i64>],
    dice: &mut Dice,
    pace: &mut Pace<'_>,
) -> Result<(), Problem> {
    let today = office.today();
    let present = today.with_day(1).unwrap_or(today);
    for back in (1..=MONTHS as u32).rev() {
        pace.step()?;
        let month = present - Months::new(back);
        let mut changes = Vec::new();
        for (team, roster) in teams.iter().zip(rosters) {
            let meets = !team.quarterly || month.month0() % 3 == 1;
            if meets && dice.below(20) != 0 {
                meeting(&mut changes, plot, team, roster, month, today, dice);
            }
        }
        save(office, changes, "meeting")?;
    }
    for (number, (team, _)) in teams
        .iter()
        .zip(rosters)
        .enumerate()
        .filter(|(_, (team, _))| !team.quarterly)
        .skip(5)
    {
        pace.step()?;
        sheet(office, plot, team, number, today, dice)?;
    }
    Ok(())
}

fn title(plot: &Plot, on: NaiveDate) -> String {
    let title = plot
        .meetings
        .title
        .replace("{month}", &on.month().to_string());
    title.replace("{year}", &on.year().to_string())
}

fn row(plot: &Plot, team: &DemoTeam, on: NaiveDate, dice: &mut Dice) -> Row {
    Row::new()
        .with("title", title(plot, on))
        .with("held_on", on)
        .with("starts", plot.meetings.starts.as_str())
        .with("ends", plot.meetings.ends.as_str())
        .with("place", team.place.as_str())
        .with("content", dice.pick(&plot.meetings.contents))
        .with("guests", dice.below(6) as i64)
}

fn state(dice: &mut Dice) -> Presence {
    match dice.below(100) {
        0..86 => Presence::Present,
        86..94 => Presence::Excused,
        94..98 => Presence::Absent,
        _ => Presence::Unknown,
    }
}

/// A meeting of an earlier month with its roster and sometimes a decision; decisions of long ago are mostly done.
fn meeting(
    changes: &mut Vec<Change>,
    plot: &Plot,
    team: &DemoTeam,
    roster: &[i64],
    month: NaiveDate,
    today: NaiveDate,
    dice: &mut Dice,
) {
    let on = month + Duration::days(dice.below(27) as i64);
    let place = changes.len();
    changes.push(Change::new::<Meeting>(row(plot, team, on, dice)));
    changes.push(
        Change::new::<MeetingTeam>(Row::new().with("team", team.id)).linked("meeting", place),
    );
    for person in roster {
        let mark = Row::new()
            .with("person", *person)
            .with("state", state(dice).code());
        changes.push(Change::new::<Attendance>(mark).linked("meeting", place));
    }
    if dice.below(6) == 0 {
        let due = on + Duration::days(30);
        let mut task = Row::new()
            .with("title", dice.pick(&plot.meetings.tasks))
            .with("team", team.id)
            .with("due", due);
        if due < today && dice.below(12) != 0 {
            task.set("done_on", due.min(today));
            task.set("outcome", plot.meetings.outcome.as_str());
        }
        changes.push(Change::new::<Task>(task).linked("meeting", place));
    }
}

/// The sheet of a team in the present month.
fn sheet(
    office: &mut Office,
    plot: &Plot,
    team: &DemoTeam,
    number: usize,
    today: NaiveDate,
    dice: &mut Dice,
) -> Result<(), Problem> {
    let on = today - Duration::days((number % 20) as i64);
    let on = on.max(today.with_day(1).unwrap_or(today));
    let mut row = row(plot, team, on, dice);
    if number == 20 {
        row.set("not_held", 1_i64);
        row.set("not_held_reason", plot.meetings.not_held_reason.as_str());
    }
    let marks = office
        .ask()
        .roster(team.id, Some(on))?
        .into_iter()
        .map(|seat| (seat.person, state(dice)))
        .collect();
    let sheet = Sheet {
        meeting: Change::new::<Meeting>(row),
        teams: vec![team.id],
        marks,
        rest: Presence::Present,
        tallies: Vec::new(),
        joined: Vec::new(),
        tasks: Vec::new(),
        seen: None,
    };
    office
        .run(Command::Attend {
            sheet: Box::new(sheet),
            token: String::new(),
        })
        .map(|_| ())
}
