//! What was typed on an attendance sheet and is not saved: pure state, compared, taken back and kept as a draft.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::command::{Change, SeenSheet, Sheet, Target};
use crate::domain::form::{Choice, Row};
use crate::domain::kinds;
use crate::domain::meeting::{Meeting, Presence, Task};
use crate::domain::turnout::Turnout;
use crate::office::{SheetLine, Stored};

/// Everything typed on the sheet in hand.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Marks {
    /// Codes of the states that differ from those the sheet was opened with, by person.
    pub(super) states: BTreeMap<i64, String>,
    /// Fields of the meeting that were typed.
    pub(super) head: Row,
    /// The teams that met.
    pub(super) teams: Vec<i64>,
    /// Own counters: name and number.
    pub(super) tallies: Vec<(String, i64)>,
    /// People who walked in and become members of that team.
    pub(super) joined: Vec<(String, i64)>,
    /// Decisions taken.
    pub(super) tasks: Vec<Row>,
    /// Tasks carried over that were closed: what is set on them.
    pub(super) closed: BTreeMap<i64, Row>,
}

/// The state a line has before anything is typed: the stored one; on a new sheet everyone is there.
fn before(line: &SheetLine) -> Presence {
    line.state.unwrap_or(Presence::Present)
}

impl Marks {
    /// The state of a line now.
    pub(super) fn state(&self, line: &SheetLine) -> Presence {
        let typed = self.states.get(&line.person);
        typed
            .and_then(|code| Presence::of(code))
            .unwrap_or_else(|| before(line))
    }

    /// Marks a line.
    pub(super) fn set(&mut self, line: &SheetLine, state: Presence) {
        if state == before(line) {
            self.states.remove(&line.person);
        } else {
            self.states.insert(line.person, state.code().to_owned());
        }
    }

    /// Who came, of these lines and those who walked in.
    pub(super) fn turnout(&self, lines: &[SheetLine]) -> Turnout {
        let walked_in = self.joined.iter().map(|_| Presence::Present);
        let states = lines.iter().map(|line| self.state(line));
        states.chain(walked_in).collect()
    }

    /// How many things differ from the sheet as it was opened.
    pub(super) fn unsaved(&self, opened: &Self, head: &Row) -> usize {
        let differs = |(name, value): &(&str, &crate::domain::form::Value)| {
            let was = head.get(name);
            was != *value && !(was.is_blank() && value.is_blank())
        };
        let one = |differs: bool| usize::from(differs);
        self.states.len()
            + self.head.iter().filter(differs).count()
            + one(self.teams != opened.teams)
            + one(self.tallies != opened.tallies)
            + self.joined.len()
            + self.tasks.len()
            + self.closed.len()
    }

    /// The sheet as it goes through the door. Every line of a new sheet is named, so that nobody is present by omission; on a saved one
    /// only what was typed, so that a colleague's marks stand.
    pub(super) fn sheet(
        &self,
        meeting: Option<&Stored>,
        opened: &Self,
        head: Row,
        lines: &[SheetLine],
        carried: &[Stored],
    ) -> Sheet {
        let target = meeting.map_or(Target::New, |seen| Target::Seen {
            id: seen.id,
            rev: seen.rev,
            base: seen.row.clone(),
        });
        let row = if meeting.is_some() {
            self.head.clone()
        } else {
            head
        };
        let told = |line: &&SheetLine| {
            line.state.is_none() || line.role.is_none() || self.states.contains_key(&line.person)
        };
        let marks = lines.iter().filter(told);
        let decided = self.tasks.iter().cloned().map(Change::new::<Task>);
        let closing = |(id, row): (&i64, &Row)| {
            let task = carried.iter().find(|task| task.id == *id)?;
            let (rev, base) = (task.rev, task.row.clone());
            Some(Change::seen::<Task>(task.id, rev, base, row.clone()))
        };
        let closed = self.closed.iter().filter_map(closing);
        Sheet {
            meeting: Change {
                kind: kinds::of::<Meeting>().name,
                target,
                row,
                fresh: Vec::new(),
            },
            teams: self.teams.clone(),
            marks: marks.map(|line| (line.person, self.state(line))).collect(),
            rest: Presence::Unknown,
            tallies: self.tallies.clone(),
            joined: self.joined.clone(),
            tasks: decided.chain(closed).collect(),
            seen: meeting.map(|_| SeenSheet {
                teams: opened.teams.clone(),
                marks: lines
                    .iter()
                    .filter_map(|line| Some((line.person, line.state?)))
                    .collect(),
                tallies: opened.tallies.clone(),
            }),
        }
    }
}
