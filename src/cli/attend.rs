//! `attend`: the attendance of a meeting; the exceptions are named, everyone else on the roster was there.

use std::collections::BTreeMap;

use super::Task;
use super::call::{Call, Format};
use super::rows;
use super::stop::Stop;
use super::typed;
use crate::domain::command::{self, Command, Sheet, Target};
use crate::domain::fault::{Fault, Finding};
use crate::domain::form::{Record, Row};
use crate::domain::kinds;
use crate::domain::meeting::{Attendance, Meeting, MeetingTeam, Presence, Tally};
use crate::domain::person::Person;
use crate::domain::problem::Problem;
use crate::domain::team::Team;
use crate::domain::text;
use crate::office::{Ask, Query, Seat};

/// Marks who came.
#[derive(Debug, clap::Args)]
pub(super) struct Attend {
    /// The meeting, by number or title.
    meeting: String,
    /// Absent.
    #[arg(long, value_name = "NAME")]
    absent: Vec<String>,
    /// Excused.
    #[arg(long, value_name = "NAME")]
    excused: Vec<String>,
    /// Not known.
    #[arg(long, value_name = "NAME")]
    unknown: Vec<String>,
    /// People who are no members.
    #[arg(long, value_name = "N")]
    guests: Option<String>,
    /// Households represented.
    #[arg(long, value_name = "N")]
    households: Option<String>,
    /// A team that met, where the meeting does not name it yet.
    #[arg(long, value_name = "NAME")]
    team: Vec<String>,
    /// Prints the sheet.
    #[arg(long, value_enum)]
    format: Option<Format>,
}

impl Task for Attend {
    const NAME: &'static str = "attend";

    fn run(self, call: &mut Call) -> Result<(), Stop> {
        let mut office = call.office()?;
        let id = typed::meant(office.ask(), kinds::of::<Meeting>(), &self.meeting)?;
        let sheet = self.sheet(office.ask(), id, call.clock.today())?;
        let command = Command::Attend {
            sheet: Box::new(sheet),
            token: String::new(),
        };
        let done = call.run(&mut office, command)?;
        let Some(format) = self.format else {
            return call.say(&done.say);
        };
        let kind = kinds::of::<Attendance>();
        let query = Query {
            filters: vec![("meeting", id.into())],
            limit: usize::MAX,
            ..Query::default()
        };
        let page = office.ask().page(kind, &query)?;
        let marks: Vec<_> = page.rows.into_iter().map(|(_, stored)| stored).collect();
        rows::print(call, office.ask(), kind, &marks, format, false)
    }
}

impl Attend {
    fn sheet(&self, ask: Ask<'_>, id: i64, today: chrono::NaiveDate) -> Result<Sheet, Problem> {
        let kind = kinds::of::<Meeting>();
        let seen = ask.row(kind, id)?;
        let counts = [("guests", &self.guests), ("households", &self.households)];
        let given = counts
            .into_iter()
            .filter_map(|(name, typed)| Some((kind.field(name)?, typed.clone()?)))
            .collect();
        let row = typed::row(None, kind, &given, today)?;
        let teams = self.teams(ask, id)?;
        let day = seen.row.get("held_on").text().parse().ok();
        let mut roster = Vec::new();
        for team in &teams {
            roster.extend(ask.roster(*team, day)?);
        }
        Ok(Sheet {
            meeting: command::Change {
                kind: Meeting::KIND,
                target: Target::Seen {
                    id,
                    rev: seen.rev,
                    base: Row::new(),
                },
                row,
                fresh: Vec::new(),
            },
            teams,
            marks: self.marks(&roster)?,
            rest: Presence::Present,
            tallies: tallies(ask, id)?,
            joined: Vec::new(),
            tasks: Vec::new(),
            seen: None,
        })
    }

    /// The teams the meeting has, and those named now.
    fn teams(&self, ask: Ask<'_>, meeting: i64) -> Result<Vec<i64>, Problem> {
        let known = ask.linked(kinds::of::<MeetingTeam>(), "meeting", meeting)?;
        let mut teams: Vec<i64> = known
            .iter()
            .filter_map(|link| link.row.get("team").int())
            .collect();
        for name in &self.team {
            let team = typed::meant(ask, kinds::of::<Team>(), name)?;
            if !teams.contains(&team) {
                teams.push(team);
            }
        }
        Ok(teams)
    }

    /// A mark for everyone, so that marks of an earlier sheet do not stay where they are not named again.
    fn marks(&self, roster: &[Seat]) -> Result<Vec<(i64, Presence)>, Problem> {
        let mut marks: Vec<(i64, Presence)> = roster
            .iter()
            .map(|seat| (seat.person, Presence::Present))
            .collect();
        let mut named = BTreeMap::new();
        for (names, state) in [
            (&self.absent, Presence::Absent),
            (&self.excused, Presence::Excused),
            (&self.unknown, Presence::Unknown),
        ] {
            for name in names {
                let person = on_roster(roster, name)?;
                let before = named.insert(person, state);
                if before.is_some_and(|before| before != state) {
                    return Err(Problem::Faults {
                        kind: Attendance::KIND,
                        place: 0,
                        findings: vec![Finding::refusal("person", Fault::Taken(name.clone()))],
                    });
                }
                marks.push((person, state));
            }
        }
        Ok(marks)
    }
}

/// The one person of a roster that a name means: as it is written, else without marks, else by some of its words.
fn on_roster(roster: &[Seat], typed: &str) -> Result<i64, Problem> {
    let folded = text::fold(typed);
    let tests: [&dyn Fn(&Seat) -> bool; 4] = [
        &|seat| typed.trim() == seat.person.to_string(),
        &|seat| text::tone_key(&seat.name) == text::tone_key(typed),
        &|seat| text::fold(&seat.name) == folded,
        &|seat| text::matches(typed, &seat.name).is_some(),
    ];
    for test in tests {
        let mut found: Vec<i64> = roster
            .iter()
            .filter(|seat| test(seat))
            .map(|seat| seat.person)
            .collect();
        found.sort_unstable();
        found.dedup();
        match found.as_slice() {
            [] => {}
            [person] => return Ok(*person),
            many => {
                return Err(Problem::Ambiguous {
                    kind: Person::KIND,
                    what: typed.to_owned(),
                    count: many.len(),
                });
            }
        }
    }
    Err(Problem::NotFound {
        kind: Person::KIND,
        what: typed.to_owned(),
    })
}

/// The counters the meeting has already: a sheet says them all.
fn tallies(ask: Ask<'_>, meeting: i64) -> Result<Vec<(String, i64)>, Problem> {
    let known = ask.linked(kinds::of::<Tally>(), "meeting", meeting)?;
    Ok(known
        .iter()
        .filter_map(|tally| {
            Some((
                tally.row.get("name").text().to_owned(),
                tally.row.get("count").int()?,
            ))
        })
        .collect())
}
