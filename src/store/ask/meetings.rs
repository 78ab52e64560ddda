//! Meetings that were held: the log in windows, one sheet with everyone on it, what returns at the next meeting, and the rates.

use std::collections::BTreeMap;

use chrono::{Datelike, Months, NaiveDate};
use rusqlite::named_params;

use super::Ask;
use super::read::text;
use crate::domain::form::{Choice, Row};
use crate::domain::kinds;
use crate::domain::meeting::{Meeting, MeetingKind, Presence, Tally, Task};
use crate::domain::person::Role;
use crate::domain::problem::Problem;
use crate::domain::turnout::Turnout;
use crate::store::record::{self, Stored};

/// Which meetings the log shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LogQuery {
    /// Of this team only.
    pub team: Option<i64>,
    /// Of this kind only.
    pub kind: Option<MeetingKind>,
    /// Held on this day or later.
    pub from: Option<NaiveDate>,
    /// Held on this day or before.
    pub to: Option<NaiveDate>,
    /// Words of its title or of the names of its teams, with or without tone marks.
    pub search: String,
    /// Behind the meeting held on that day (`YYYY-MM-DD`) with that number.
    pub after: Option<(String, i64)>,
    /// Meetings at the most.
    pub limit: usize,
}

/// One line of the log.
#[derive(Clone, Debug, PartialEq)]
pub struct LogLine {
    /// The meeting.
    pub meeting: Stored,
    /// The teams that met.
    pub teams: Vec<(i64, String)>,
    /// Who came.
    pub turnout: Turnout,
}

/// A member on an attendance sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct SheetLine {
    /// The person.
    pub person: i64,
    /// Name.
    pub name: String,
    /// Order key: by given name.
    pub sort: String,
    /// Role on the day of the meeting; none for someone who is on the sheet but was on no roster that day.
    pub role: Option<Role>,
    /// The teams of the meeting that count this person.
    pub teams: Vec<i64>,
    /// The stored state; none where nothing was stored yet.
    pub state: Option<Presence>,
}

/// A meeting with everything on its sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct SheetView {
    /// The meeting.
    pub meeting: Stored,
    /// The teams that met.
    pub teams: Vec<(i64, String)>,
    /// The roster of that day and everyone else with a stored state, by given name; each person once.
    pub lines: Vec<SheetLine>,
    /// The office's own counters.
    pub tallies: Vec<(String, i64)>,
    /// Decisions of this meeting.
    pub tasks: Vec<Stored>,
    /// Tasks open from earlier meetings of its teams.
    pub carried: Vec<Stored>,
}

impl SheetView {
    /// Who came; a member without a stored state counts as unknown.
    pub fn turnout(&self) -> Turnout {
        let states = self.lines.iter().map(|line| line.state.unwrap_or_default());
        states.collect()
    }
}

/// Who came in one month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MonthTurnout {
    /// First day of the month.
    pub month: NaiveDate,
    /// Present, each person once a meeting.
    pub present: i64,
    /// Everyone on the rosters.
    pub roster: i64,
}

impl Ask<'_> {
    /// Names of the office's own counters, the newest first, out of the last ones entered.
    pub fn tally_names(&self) -> Result<Vec<String>, Problem> {
        let mut ask = self.db.prepare_cached(include_str!("tally_names.sql"))?;
        Ok(ask
            .query_map([], |row| text(row, 0))?
            .collect::<Result<_, _>>()?)
    }

    /// A window of the log of meetings, newest first.
    pub fn log(&self, query: &LogQuery) -> Result<Vec<LogLine>, Problem> {
        let kind = kinds::of::<Meeting>();
        let (sql, args) = log_question(query);
        let meetings: Vec<Stored> = {
            let mut ask = self.db.prepare_cached(&sql)?;
            let args: Vec<_> = args
                .iter()
                .map(|value| value as &dyn rusqlite::ToSql)
                .collect();
            ask.query_map(args.as_slice(), |row| record::stored(kind, row))?
                .collect::<Result<_, _>>()?
        };
        let line = |meeting: Stored| {
            Ok(LogLine {
                teams: self.teams_of(meeting.id)?,
                turnout: self.turnout_of(meeting.id)?,
                meeting,
            })
        };
        meetings.into_iter().map(line).collect()
    }

    /// The teams of a meeting.
    fn teams_of(&self, meeting: i64) -> Result<Vec<(i64, String)>, Problem> {
        let mut ask = self.db.prepare_cached(include_str!("meeting_teams.sql"))?;
        let read = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, text(row, 1)?));
        Ok(ask.query_map([meeting], read)?.collect::<Result<_, _>>()?)
    }

    /// Who came to a meeting.
    fn turnout_of(&self, meeting: i64) -> Result<Turnout, Problem> {
        self.states(
            include_str!("meeting_states.sql"),
            named_params! { ":meeting": meeting },
        )
    }

    /// Who came of one team over its meetings from `from` until before `until`: at a joint meeting each member counts for each team of theirs.
    pub fn team_turnout(
        &self,
        team: i64,
        from: NaiveDate,
        until: NaiveDate,
    ) -> Result<Turnout, Problem> {
        let args =
            named_params! { ":team": team, ":from": from.to_string(), ":until": until.to_string() };
        self.states(include_str!("team_turnout.sql"), args)
    }

    fn states(&self, sql: &str, args: &[(&str, &dyn rusqlite::ToSql)]) -> Result<Turnout, Problem> {
        let mut ask = self.db.prepare_cached(sql)?;
        let mut rows = ask.query(args)?;
        let mut turnout = Turnout::default();
        while let Some(row) = rows.next()? {
            let count: i64 = row.get(1)?;
            match Presence::of(&text(row, 0)?).unwrap_or_default() {
                Presence::Present => turnout.present += count,
                Presence::Excused => turnout.excused += count,
                Presence::Absent => turnout.absent += count,
                Presence::Unknown => turnout.unknown += count,
            }
        }
        Ok(turnout)
    }

    /// Who came in the commune in the month of `today` and the months before it, `months` in all, oldest first: each person once a meeting.
    /// A month without a roster is left out.
    pub fn turnout(&self, today: NaiveDate, months: u32) -> Result<Vec<MonthTurnout>, Problem> {
        let first = today.with_day(1).unwrap_or(today) - Months::new(months.saturating_sub(1));
        let month = |day: NaiveDate| day.format("%Y-%m").to_string();
        let mut ask = self.db.prepare_cached(include_str!("months.sql"))?;
        let read = |row: &rusqlite::Row<'_>| {
            let month = format!("{}-01", text(row, 0)?);
            Ok(MonthTurnout {
                month: month.parse().unwrap_or(first),
                present: row.get(1)?,
                roster: row.get(2)?,
            })
        };
        let args = named_params! { ":from": month(first), ":to": month(today) };
        Ok(ask.query_map(args, read)?.collect::<Result<_, _>>()?)
    }

    /// A meeting with everything on its sheet. The roster is that of the day it was held, whoever is a member now.
    pub fn sheet_of(&self, meeting: i64) -> Result<SheetView, Problem> {
        let stored = self.row(kinds::of::<Meeting>(), meeting)?;
        let day = stored.row.get("held_on").text().parse().ok();
        let teams = self.teams_of(meeting)?;
        let numbers: Vec<i64> = teams.iter().map(|(team, _)| *team).collect();
        let mut lines: BTreeMap<i64, SheetLine> = self
            .sheet_lines(&numbers, day)?
            .into_iter()
            .map(|line| (line.person, line))
            .collect();
        self.mark(meeting, &mut lines)?;
        let mut lines: Vec<SheetLine> = lines.into_values().collect();
        lines.sort_by(|one, other| (&one.sort, one.person).cmp(&(&other.sort, other.person)));
        let tally = |stored: Stored| {
            Some((
                stored.row.get("name").text().to_owned(),
                stored.row.get("count").int()?,
            ))
        };
        let mut carried: Vec<Stored> = Vec::new();
        for team in &numbers {
            for task in self.carried_tasks(*team, Some(meeting), day)? {
                if carried.iter().all(|known| known.id != task.id) {
                    carried.push(task);
                }
            }
        }
        Ok(SheetView {
            meeting: stored,
            teams,
            lines,
            tallies: self
                .linked(kinds::of::<Tally>(), "meeting", meeting)?
                .into_iter()
                .filter_map(tally)
                .collect(),
            tasks: self.linked(kinds::of::<Task>(), "meeting", meeting)?,
            carried,
        })
    }

    /// The lines of a new sheet: the members of these teams on `day` by given name, each person once, nothing stored yet.
    pub fn sheet_lines(
        &self,
        teams: &[i64],
        day: Option<NaiveDate>,
    ) -> Result<Vec<SheetLine>, Problem> {
        let mut lines: Vec<SheetLine> = Vec::new();
        for team in teams {
            for seat in self.roster(*team, day)? {
                if let Some(line) = lines.iter_mut().find(|line| line.person == seat.person) {
                    line.teams.push(*team);
                } else {
                    lines.push(SheetLine {
                        person: seat.person,
                        name: seat.name,
                        sort: seat.sort,
                        role: Some(seat.role),
                        teams: vec![*team],
                        state: None,
                    });
                }
            }
        }
        lines.sort_by(|one, other| (&one.sort, one.person).cmp(&(&other.sort, other.person)));
        Ok(lines)
    }

    /// Lays the stored states over the roster; someone with a state who was on no roster that day gets a line too.
    fn mark(&self, meeting: i64, lines: &mut BTreeMap<i64, SheetLine>) -> Result<(), Problem> {
        let mut ask = self.db.prepare_cached(include_str!("sheet_marks.sql"))?;
        let mut rows = ask.query([meeting])?;
        while let Some(row) = rows.next()? {
            let (person, name, sort) = (row.get(0)?, text(row, 1)?, text(row, 2)?);
            let line = lines.entry(person).or_insert(SheetLine {
                person,
                name,
                sort,
                role: None,
                teams: Vec::new(),
                state: None,
            });
            line.state = Presence::of(&text(row, 3)?);
        }
        Ok(())
    }

    /// The open tasks of a team, also those of its joint meetings: they return at its next meeting, the earliest due first.
    pub fn open_tasks(&self, team: i64) -> Result<Vec<Stored>, Problem> {
        self.carried_tasks(team, None, None)
    }

    /// The open tasks a team brings to `meeting`, held on `day`: those of its meetings until then, the earliest due first.
    pub fn carried_tasks(
        &self,
        team: i64,
        meeting: Option<i64>,
        day: Option<NaiveDate>,
    ) -> Result<Vec<Stored>, Problem> {
        let mut ask = self.db.prepare_cached(include_str!("open_tasks.sql"))?;
        let day = day.map(|day| day.to_string());
        let args = named_params! { ":team": team, ":meeting": meeting, ":day": day };
        let numbers: Vec<i64> = ask
            .query_map(args, |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        numbers
            .into_iter()
            .map(|id| self.row(kinds::of::<Task>(), id))
            .collect()
    }

    /// What the next sheet of a team starts with (F85): kind, place, times, chair and secretary of its last meeting; where that does not
    /// say who led it, the head and the secretary of its roster of `today`.
    pub fn last_sheet(&self, team: i64, today: NaiveDate) -> Result<Row, Problem> {
        let mut defaults = Row::new();
        let last = {
            let mut ask = self.db.prepare_cached(include_str!("last_sheet.sql"))?;
            let mut rows = ask.query([team])?;
            rows.next()?.map(|row| row.get::<_, i64>(0)).transpose()?
        };
        if let Some(last) = last {
            let last = self.row(kinds::of::<Meeting>(), last)?.row;
            for field in [
                "kind",
                "place",
                "starts",
                "ends",
                "hamlet",
                "chair",
                "secretary",
            ] {
                defaults.set(field, last.get(field).clone());
            }
        }
        for seat in self.roster(team, Some(today))? {
            let led = match seat.role {
                role if role.is_head() => "chair",
                Role::Secretary => "secretary",
                _ => continue,
            };
            if defaults.get(led).is_blank() {
                defaults.set(led, seat.name);
            }
        }
        Ok(defaults)
    }
}

/// A typed word begins a word of the title or of the name of a team of the meeting.
const FINDS: &str = " and (exists (select 1 from term w where w.kind = 'meeting' and w.row = t.id and w.word >= ? and w.word < ?) \
or exists (select 1 from meeting_team y join term w on w.kind = 'team' and w.row = y.team \
where y.meeting = t.id and y.gone is null and w.word >= ? and w.word < ?))";

/// The log as a statement: by team through the links of the team, else down the days.
pub(super) fn log_question(query: &LogQuery) -> (String, Vec<crate::domain::form::Value>) {
    use std::fmt::Write as _;
    let from = match query.team {
        Some(_) => "meeting_team x cross join meeting t on t.id = x.meeting",
        None => "meeting t",
    };
    let mut wheres = String::from("t.gone is null");
    let mut args: Vec<crate::domain::form::Value> = Vec::new();
    if let Some(team) = query.team {
        wheres.push_str(" and x.gone is null and x.team = ?");
        args.push(team.into());
    }
    if let Some(kind) = query.kind {
        wheres.push_str(" and t.kind = ?");
        args.push(kind.code().into());
    }
    for (test, day) in [("t.held_on >= ?", query.from), ("t.held_on <= ?", query.to)] {
        if let Some(day) = day {
            let _ = write!(wheres, " and {test}");
            args.push(day.into());
        }
    }
    for word in crate::domain::text::words_of(&query.search) {
        wheres.push_str(FINDS);
        let end = format!("{word}\u{10ffff}");
        args.extend([word.as_str(), end.as_str(), word.as_str(), end.as_str()].map(Into::into));
    }
    if let Some((day, id)) = &query.after {
        wheres.push_str(" and (t.held_on, t.id) < (?, ?)");
        args.push(day.as_str().into());
        args.push((*id).into());
    }
    let columns = record::columns(kinds::of::<Meeting>(), "t");
    let limit = query.limit.min(10_000);
    (
        format!(
            "select {columns} from {from} where {wheres} order by t.held_on desc, t.id desc limit {limit}"
        ),
        args,
    )
}
