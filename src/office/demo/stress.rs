//! A book of very many people and ten times as many marks, for measuring: written past the rules, in steps of some thousand rows.

use chrono::{Duration, Months, NaiveDate};

use super::plot::{Dice, Plot};
use super::{DemoTeam, Office};
use crate::domain::form::{Choice, Record, Row, Say};
use crate::domain::kinds;
use crate::domain::meeting::{Attendance, Meeting, MeetingTeam, Presence};
use crate::domain::person::{Membership, Person, Role};
use crate::domain::problem::Problem;
use crate::store::Write;

/// Members of a team at any one time.
const SEATS: usize = 12;
/// Marks a person.
const MARKS: usize = 10;

/// People take the seats of a team one generation after the other, each for ten months; the last one sits still. Every month each team met.
pub(super) fn fill(
    office: &mut Office,
    plot: &Plot,
    teams: &[DemoTeam],
    count: usize,
    dice: &mut Dice,
) -> Result<(), Problem> {
    let today = office.today();
    let generations = count.div_ceil(teams.len() * SEATS).max(1);
    let mut left = count;
    for team in teams {
        let author = office.author("");
        let what = Say::new("op-demo")
            .word("kind", "person")
            .with("count", count as i64);
        let mut most = left.min(generations * SEATS);
        left -= most;
        office.write(&author, what, |write| {
            for back in (0..generations as u32).rev() {
                let seats = most.min(SEATS);
                most -= seats;
                generation(write, plot, team.id, seats, back, today, dice)?;
            }
            Ok(())
        })?;
    }
    Ok(())
}

fn put<R: Record>(write: &mut Write<'_>, row: &Row, today: NaiveDate) -> Result<i64, Problem> {
    let kind = kinds::of::<R>();
    let refuse = |findings| Problem::Faults {
        kind: kind.name,
        place: 0,
        findings,
    };
    let row = kind.tidy(&row.over(&kind.blank(today))).map_err(refuse)?;
    write.insert(kind, &row)
}

fn generation(
    write: &mut Write<'_>,
    plot: &Plot,
    team: i64,
    seats: usize,
    back: u32,
    today: NaiveDate,
    dice: &mut Dice,
) -> Result<(), Problem> {
    let months = MARKS as u32;
    let from = today - Months::new((back + 1) * months);
    let mut people = Vec::with_capacity(seats);
    for seat in 0..seats {
        let person = put::<Person>(write, &Row::new().with("name", plot.name(dice)), today)?;
        let role = [Role::Head, Role::Deputy]
            .get(seat)
            .copied()
            .unwrap_or_default();
        let mut spell = Row::new()
            .with("person", person)
            .with("team", team)
            .with("role", role.code())
            .with("joined", from);
        if back > 0 {
            spell.set("left", from + Months::new(months));
            spell.set("reason", "thoi_nhiem_vu");
        }
        put::<Membership>(write, &spell, today)?;
        people.push(person);
    }
    for month in 0..months {
        let on = from + Months::new(month) + Duration::days(dice.below(25) as i64);
        let row = Row::new()
            .with("title", plot.meetings.title.as_str())
            .with("held_on", on);
        let meeting = put::<Meeting>(write, &row, today)?;
        put::<MeetingTeam>(
            write,
            &Row::new().with("meeting", meeting).with("team", team),
            today,
        )?;
        for person in &people {
            let state = if dice.below(8) == 0 {
                Presence::Absent
            } else {
                Presence::Present
            };
            let mark = Row::new()
                .with("meeting", meeting)
                .with("person", *person)
                .with("state", state.code());
            put::<Attendance>(write, &mark, today)?;
        }
    }
    Ok(())
}
