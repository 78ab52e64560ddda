//! The meetings that the teams' rhythms expect: derived when asked, never stored, so that a reminder ends when it is answered (F15, F16, F27).

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;
use rusqlite::named_params;

use super::Ask;
use super::read::{day, text};
use crate::domain::form::Choice;
use crate::domain::problem::Problem;
use crate::domain::team::{Rhythm, TeamStatus};
use crate::domain::turn::{Life, Turn};

/// How an expected meeting stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Answer {
    /// Nothing was entered.
    Missing,
    /// "Did not meet", with a reason: answered.
    NotHeld,
    /// The team met.
    Held,
}

/// A meeting expected of a team in the present turn of its rhythm.
#[derive(Clone, Debug, PartialEq)]
pub struct Expected {
    /// The team.
    pub team: i64,
    /// Its name.
    pub team_name: String,
    /// Name of its hamlet.
    pub hamlet_name: String,
    /// The turn.
    pub turn: Turn,
    /// The meeting that answers it.
    pub meeting: Option<i64>,
    /// How it stands.
    pub state: Answer,
    /// The last day the team met, before or in this turn.
    pub last_met: Option<NaiveDate>,
}

impl Expected {
    /// True where no meeting answers and the turn is over, or the turn before went by without a meeting too.
    pub fn is_late(&self, today: NaiveDate) -> bool {
        let last = self.turn.before().from;
        let missed_the_last = self.last_met.is_some_and(|met| met < last);
        self.state == Answer::Missing && (missed_the_last || self.turn.until <= today)
    }
}

struct RhythmTeam {
    id: i64,
    name: String,
    hamlet: String,
    hamlet_id: i64,
    rhythm: Rhythm,
    life: Life,
}

/// A meeting as one of its teams sees it.
struct TeamMeeting {
    team: i64,
    meeting: i64,
    on: NaiveDate,
    held: bool,
}

impl Ask<'_> {
    /// The meetings expected in the turn that holds `today`: teams without an answer first, those longest without a meeting before the others.
    pub fn expected(&self, today: NaiveDate) -> Result<Vec<Expected>, Problem> {
        let answers = self.answers(today)?;
        let mut found = Vec::with_capacity(answers.len());
        for (team, turn, met) in answers {
            let state = answer(met.as_ref());
            let last_met = match &met {
                Some(meeting) if meeting.held => Some(meeting.on),
                _ => self.last_met(team.id, turn.until)?,
            };
            found.push(Expected {
                team: team.id,
                team_name: team.name,
                hamlet_name: team.hamlet,
                turn,
                meeting: met.map(|meeting| meeting.meeting),
                state,
                last_met,
            });
        }
        found.sort_by_key(|line| (line.state, line.last_met));
        Ok(found)
    }

    /// How many of the teams expected to meet in the turn that holds `today` have not answered, and of how many.
    pub fn missing_meetings(&self, today: NaiveDate) -> Result<(usize, usize), Problem> {
        let answers = self.answers(today)?;
        let missing = answers.iter().filter(|(_, _, met)| met.is_none()).count();
        Ok((missing, answers.len()))
    }

    /// Teams that met in every whole turn between two days (both included), and teams that were expected to meet in any.
    /// "Did not meet" is an answer, but it is no meeting. With `hamlet`, of its teams alone.
    pub fn met_rhythm(
        &self,
        from: NaiveDate,
        to: NaiveDate,
        hamlet: Option<i64>,
    ) -> Result<(usize, usize), Problem> {
        let until = to.succ_opt().unwrap_or(to);
        let mut days: HashMap<i64, Vec<NaiveDate>> = HashMap::new();
        for met in self
            .team_meetings(from, until)?
            .iter()
            .filter(|met| met.held)
        {
            days.entry(met.team).or_default().push(met.on);
        }
        let (mut kept, mut expected) = (0, 0);
        let asked = |team: &RhythmTeam| hamlet.is_none_or(|id| id == team.hamlet_id);
        for team in self.rhythm_teams()?.into_iter().filter(asked) {
            let turns = Turn::between(from, to, team.rhythm.months().unwrap_or(12));
            let mut turns = turns
                .into_iter()
                .filter(|turn| team.life.meets_in(*turn))
                .peekable();
            let days = days.get(&team.id).map_or(&[][..], Vec::as_slice);
            if turns.peek().is_some() {
                expected += 1;
                let met_all = turns.all(|turn| days.iter().any(|day| turn.holds(*day)));
                kept += usize::from(met_all);
            }
        }
        Ok((kept, expected))
    }

    /// The last day before `before` on which a team met.
    pub fn last_met(&self, team: i64, before: NaiveDate) -> Result<Option<NaiveDate>, Problem> {
        let args = named_params! { ":team": team, ":before": before.to_string() };
        Ok(self
            .db
            .prepare_cached(include_str!("last_met.sql"))?
            .query_row(args, |row| day(row, 0))?)
    }

    /// Each team expected to meet now, its turn, and the meeting that answers: one that was held before one that was not.
    fn answers(
        &self,
        today: NaiveDate,
    ) -> Result<Vec<(RhythmTeam, Turn, Option<TeamMeeting>)>, Problem> {
        let mut teams: Vec<(RhythmTeam, Turn)> = Vec::new();
        for team in self.rhythm_teams()? {
            if let Some(turn) = team
                .rhythm
                .turn(today)
                .filter(|turn| team.life.meets_in(*turn))
            {
                teams.push((team, turn));
            }
        }
        let window = |turns: &mut dyn Iterator<Item = Turn>| {
            turns.fold(None, |window: Option<Turn>, turn| {
                Some(window.map_or(turn, |window| Turn {
                    from: window.from.min(turn.from),
                    until: window.until.max(turn.until),
                }))
            })
        };
        let Some(window) = window(&mut teams.iter().map(|(_, turn)| *turn)) else {
            return Ok(Vec::new());
        };
        let turns: BTreeMap<i64, Turn> =
            teams.iter().map(|(team, turn)| (team.id, *turn)).collect();
        let mut met: HashMap<i64, TeamMeeting> = HashMap::new();
        for meeting in self.team_meetings(window.from, window.until)? {
            let in_turn = turns
                .get(&meeting.team)
                .is_some_and(|turn| turn.holds(meeting.on));
            let better = met
                .get(&meeting.team)
                .is_none_or(|known| !known.held && meeting.held);
            if in_turn && better {
                met.insert(meeting.team, meeting);
            }
        }
        let answered = |(team, turn): (RhythmTeam, Turn)| {
            let met = met.remove(&team.id);
            (team, turn, met)
        };
        Ok(teams.into_iter().map(answered).collect())
    }

    fn rhythm_teams(&self) -> Result<Vec<RhythmTeam>, Problem> {
        let mut ask = self.db.prepare_cached(include_str!("rhythm_teams.sql"))?;
        let read = |row: &rusqlite::Row<'_>| {
            Ok(RhythmTeam {
                id: row.get(0)?,
                name: text(row, 1)?,
                hamlet: text(row, 2)?,
                hamlet_id: row.get(7)?,
                rhythm: Rhythm::of(&text(row, 3)?).unwrap_or_default(),
                life: Life {
                    status: TeamStatus::of(&text(row, 4)?).unwrap_or_default(),
                    since: day(row, 5)?,
                    founded: day(row, 6)?,
                },
            })
        };
        Ok(ask.query_map([], read)?.collect::<Result<_, _>>()?)
    }

    fn team_meetings(
        &self,
        from: NaiveDate,
        until: NaiveDate,
    ) -> Result<Vec<TeamMeeting>, Problem> {
        let mut ask = self.db.prepare_cached(include_str!("turn_meetings.sql"))?;
        let mut rows =
            ask.query(named_params! { ":from": from.to_string(), ":until": until.to_string() })?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            if let Some(on) = day(row, 2)? {
                found.push(TeamMeeting {
                    team: row.get(0)?,
                    meeting: row.get(1)?,
                    on,
                    held: row.get::<_, i64>(3)? == 0,
                });
            }
        }
        Ok(found)
    }
}

fn answer(met: Option<&TeamMeeting>) -> Answer {
    match met {
        None => Answer::Missing,
        Some(met) if met.held => Answer::Held,
        Some(_) => Answer::NotHeld,
    }
}
