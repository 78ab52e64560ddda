//! What the minutes of a meeting are made from, read in one go: the record, who came of the roster of that day, and what returned or was
//! decided.

use crate::domain::day::show_day;
use crate::domain::document::Document;
use crate::domain::form::Record;
use crate::domain::kinds;
use crate::domain::meeting::{Meeting, Presence};
use crate::domain::minutes::{Duty, Minutes};
use crate::domain::problem::Problem;
use crate::store::Stored;

use super::Office;

impl Office {
    /// The minutes of a meeting, ready to be composed ([`crate::domain::minutes::compose`]).
    pub fn minutes(&self, meeting: i64) -> Result<Minutes, Problem> {
        let ask = self.ask();
        let view = ask.sheet_of(meeting)?;
        let record = Meeting::from_row(&view.meeting.row).map_err(|findings| Problem::Faults {
            kind: Meeting::KIND,
            place: 0,
            findings,
        })?;
        let turnout = view.turnout();
        let names = |state: Presence| -> Vec<String> {
            view.lines
                .iter()
                .filter(|line| line.state.unwrap_or_default() == state)
                .map(|line| line.name.clone())
                .collect()
        };
        let (card, _) = self.card()?;
        let office_line = if card.issuer_line.is_empty() {
            card.name
        } else {
            card.issuer_line
        };
        let teams: Vec<String> = view.teams.iter().map(|(_, name)| name.clone()).collect();
        let (parent_line, issuer_line) = match teams.as_slice() {
            [team] => (office_line, team.clone()),
            _ => (card.parent_line, office_line),
        };
        let number = match view.meeting.row.get("minutes").int() {
            Some(document) => ask.label(kinds::of::<Document>(), document)?,
            None => String::new(),
        };
        let carried: Vec<Duty> = view.carried.iter().map(duty).collect();
        let decided: Vec<Duty> = view.tasks.iter().map(duty).collect();
        Ok(Minutes {
            parent_line,
            issuer_line,
            number,
            turnout,
            excused: names(Presence::Excused),
            absent: names(Presence::Absent),
            unknown: names(Presence::Unknown),
            meeting: record,
            teams,
            tallies: view.tallies,
            carried,
            decided,
        })
    }
}

fn duty(task: &Stored) -> Duty {
    let due = task.row.get("due").text().parse().map(show_day);
    Duty {
        title: task.row.get("title").text().to_owned(),
        owner: task.row.get("owner").text().to_owned(),
        due: due.unwrap_or_default(),
    }
}
