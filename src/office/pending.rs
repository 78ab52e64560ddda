//! What waits for somebody besides meetings, tasks and criteria: answers owed to residents, requests about personal data, targets that fall
//! behind, models that nobody has reviewed. Read anew whenever the board is shown.

use chrono::Months;

use crate::domain::form::{Choice, Record};
use crate::domain::initiative::Initiative;
use crate::domain::kinds;
use crate::domain::opinion::{Opinion, OpinionState};
use crate::domain::period::Period;
use crate::domain::privacy::{Breach, DataRequest};
use crate::domain::problem::Problem;

use super::{DueLine, Figure, Office};

/// Opinions looked at at the most.
const MOST: usize = 2_000;

/// A model is reviewed once in so many months.
pub const REVIEWED_WITHIN: u32 = 12;

/// How many there are, and how many of them are past their day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Waiting {
    /// All of them.
    pub all: usize,
    /// Past their day.
    pub late: usize,
}

/// What the morning shows beside what is due: everything that waits for a person.
#[derive(Clone, Debug, Default)]
pub struct Pending {
    /// Opinions that owe an answer.
    pub opinions: Waiting,
    /// Opinions answered in writing of which nobody has told the team yet.
    pub untold: Vec<DueLine>,
    /// Requests about personal data that are not done.
    pub requests: Waiting,
    /// Breaches that nobody was told of.
    pub breaches: Waiting,
    /// Targets behind today.
    pub behind: Vec<(Period, Figure)>,
    /// Running models without a review for a year, the longest waiting first.
    pub stalled: Vec<DueLine>,
}

impl Waiting {
    fn of(late: impl Iterator<Item = bool>) -> Self {
        late.fold(Self::default(), |sum, late| Self {
            all: sum.all + 1,
            late: sum.late + usize::from(late),
        })
    }
}

impl Office {
    /// What waits today.
    pub fn pending(&self) -> Result<Pending, Problem> {
        let (ask, today) = (self.ask(), self.today());
        let due = |opinion: &super::Stored| {
            let due = opinion.row.get("due").text().parse().ok();
            due.is_some_and(|due: chrono::NaiveDate| due < today)
        };
        let open = ask.open_opinions(MOST)?;
        let requests = ask.all(kinds::of::<DataRequest>())?;
        let requests = requests
            .iter()
            .filter_map(|stored| DataRequest::from_row(&stored.row).ok())
            .filter(|request| request.done_on.is_none());
        let breaches = ask.all(kinds::of::<Breach>())?;
        let breaches = breaches
            .iter()
            .filter_map(|stored| Breach::from_row(&stored.row).ok())
            .filter(|breach| breach.reported_on.is_none());
        let now = self.clock().now();
        Ok(Pending {
            opinions: Waiting::of(open.iter().map(due)),
            untold: self.untold_opinions()?,
            requests: Waiting::of(requests.map(|request| {
                let unanswered = request.answered_on.is_none();
                let late = request.answer_by.is_some_and(|by| by < today);
                unanswered && late || request.due_on.is_some_and(|due| due < today)
            })),
            breaches: Waiting::of(breaches.map(|breach| {
                let by = breach.report_by.zip(breach.found_at);
                by.is_some_and(|(day, at)| day.and_time(at) < now)
            })),
            behind: self.goals_behind()?,
            stalled: self.stalled_models()?,
        })
    }

    /// Opinions answered in writing of which nobody has told the team yet, by the day of the answer.
    pub fn untold_opinions(&self) -> Result<Vec<DueLine>, Problem> {
        let (ask, today) = (self.ask(), self.today());
        let written = OpinionState::InWriting.code();
        let answered = ask.with_value(kinds::of::<Opinion>(), "state", &written.into())?;
        let mut found: Vec<DueLine> = answered
            .into_iter()
            .filter_map(|stored| {
                let opinion = Opinion::from_row(&stored.row).ok()?;
                let due = opinion.answered_on.filter(|_| opinion.told_on.is_none())?;
                Some(DueLine {
                    kind: Opinion::KIND,
                    id: stored.id,
                    name: opinion.title,
                    of: opinion.owner,
                    due,
                    days: (due - today).num_days(),
                })
            })
            .collect();
        found.sort_by_key(|line| line.due);
        Ok(found)
    }

    /// Running models that nobody has reviewed for a year: since the last review, or since they began.
    pub fn stalled_models(&self) -> Result<Vec<DueLine>, Problem> {
        let (ask, today) = (self.ask(), self.today());
        let steps = ask.last_steps(today)?;
        let mut found = Vec::new();
        for stored in ask.all(kinds::of::<Initiative>())? {
            let Ok(model) = Initiative::from_row(&stored.row) else {
                continue;
            };
            let ended = model.ended_on.is_some_and(|ended| ended <= today);
            let last = steps.get(&stored.id).and_then(|last| last.reviewed_on);
            let due = last
                .or(model.started_on)
                .and_then(|since| since.checked_add_months(Months::new(REVIEWED_WITHIN)));
            let Some(due) = due.filter(|due| !ended && *due < today) else {
                continue;
            };
            found.push(DueLine {
                kind: Initiative::KIND,
                id: stored.id,
                name: model.name,
                of: model.lead,
                due,
                days: (due - today).num_days(),
            });
        }
        found.sort_by_key(|line| line.due);
        Ok(found)
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::office;
    use super::*;
    use crate::domain::command::{Change, Command};
    use crate::domain::form::Row;

    fn add<R: Record>(office: &mut Office, row: Row) {
        office
            .run(Command::save(Change::new::<R>(row)))
            .expect("saved");
    }

    /// F28, F31, F52: what waits is counted, what is past its day stands out, what is done is gone.
    #[test]
    fn what_waits_is_counted_and_what_is_late_stands_out() {
        let mut office = office();
        for (due, state) in [("2026-11-01", "tiep_nhan"), ("2026-12-30", "giao_xu_ly")] {
            let row = Row::new()
                .with("title", "Lắp thêm đèn ở ngõ 3")
                .with("received_on", "2026-10-20")
                .with("owner", "UBND")
                .with("state", state)
                .with("due", due);
            add::<Opinion>(&mut office, row);
        }
        for (received, done) in [
            ("2026-10-20", ""),
            ("2026-11-20", ""),
            ("2026-10-01", "2026-10-05"),
        ] {
            let row = Row::new()
                .with("number", "12/YC")
                .with("kind", "xem")
                .with("received_on", received)
                .with("answered_on", done)
                .with("done_on", done);
            add::<DataRequest>(&mut office, row);
        }
        let breach = Row::new()
            .with("number", "01/BB")
            .with("found_on", "2026-11-01")
            .with("found_at", "08:00");
        add::<Breach>(&mut office, breach);
        for (name, started) in [
            ("Tiếng kẻng an ninh", "2024-01-01"),
            ("Camera an ninh", "2026-06-01"),
        ] {
            let row = Row::new()
                .with("name", name)
                .with("kind", "tieng_keng")
                .with("started_on", started);
            add::<Initiative>(&mut office, row);
        }
        let pending = office.pending().expect("read");
        assert_eq!(pending.opinions, Waiting { all: 2, late: 1 });
        assert_eq!(pending.requests, Waiting { all: 2, late: 1 });
        assert_eq!(pending.breaches, Waiting { all: 1, late: 1 });
        let stalled: Vec<&str> = pending
            .stalled
            .iter()
            .map(|line| line.name.as_str())
            .collect();
        assert_eq!(stalled, ["Tiếng kẻng an ninh"]);
        assert!(pending.behind.is_empty());
    }
}
