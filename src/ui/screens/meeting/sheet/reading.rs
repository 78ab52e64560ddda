//! What the sheet is read from: the meeting where there is one, the roster of its day, what its teams bring along, and a draft.

use crate::domain::form::Choice;
use crate::domain::kinds;
use crate::domain::meeting::{MeetingKind, Presence};
use crate::domain::problem::Problem;
use crate::domain::team::{Rhythm, Team};
use crate::domain::turn::Turn;
use crate::office::{Ask, Office, Stored, draft};
use crate::ui::look::Look;
use crate::ui::screen::Screen;

use super::SheetPage;
use super::marks::Marks;

impl SheetPage {
    pub(super) fn read(&mut self, office: &Office, look: &Look) -> Result<(), Problem> {
        let ask = office.ask();
        let is_again = self.seen.is_some();
        if let Some(meeting) = self.meeting {
            self.read_meeting(ask, meeting)?;
        } else {
            if self.day().is_none() {
                self.base.set("held_on", office.today());
            }
            if let Some(team) = self.opened.teams.first() {
                let mut usual = ask.last_sheet(*team, office.today())?;
                usual.remove("kind");
                self.base = self.base.over(&usual);
            }
        }
        self.known_tallies = ask.tally_names()?;
        if !is_again
            && let Some(kept) = draft::find(office, &self.draft_name())
            && let Ok(marks) = serde_json::from_value(kept.boxes.clone())
        {
            self.marks = marks;
            self.see_as_typed(&kept.boxes["seen"]);
            self.draft_at = Some(kept.at);
        }
        self.is_read = true;
        self.read_roster(ask, look)?;
        self.at = self.carried.len();
        Ok(())
    }

    pub(super) fn read_meeting(&mut self, ask: Ask<'_>, meeting: i64) -> Result<(), Problem> {
        let view = ask.sheet_of(meeting)?;
        self.base = view.meeting.row.clone();
        let title = |task: &Stored| task.row.get("title").text().to_owned();
        self.decided = view.tasks.iter().map(title).collect();
        self.stored = view.lines;
        let typed = std::mem::take(&mut self.marks);
        self.opened.teams = view.teams.iter().map(|(team, _)| *team).collect();
        self.opened.tallies = view.tallies;
        self.marks = if self.seen.is_some() {
            typed
        } else {
            Marks {
                head: typed.head,
                ..self.opened.clone()
            }
        };
        self.seen = Some(view.meeting);
        Ok(())
    }

    /// Reads the roster of the day of the meeting, and what its teams bring along.
    pub(super) fn read_roster(&mut self, ask: Ask<'_>, look: &Look) -> Result<(), Problem> {
        let day = self.day();
        let mut lines = ask.sheet_lines(&self.marks.teams, day)?;
        for line in &mut lines {
            let stored = self.stored.iter().find(|known| known.person == line.person);
            line.state = stored.and_then(|known| known.state);
        }
        let strangers = self.stored.iter().filter(|line| line.role.is_none());
        for stranger in strangers {
            if lines.iter().all(|line| line.person != stranger.person) {
                lines.push(stranger.clone());
            }
        }
        self.lines = lines;
        self.carried.clear();
        self.names.clear();
        for team in &self.marks.teams {
            self.names.push(ask.label(kinds::of::<Team>(), *team)?);
            for task in ask.carried_tasks(*team, self.meeting, day)? {
                if self.carried.iter().all(|known| known.id != task.id) {
                    self.carried.push(task);
                }
            }
        }
        self.read_title(ask, look)?;
        self.is_stale = false;
        self.at = self.at.min(self.length().saturating_sub(1));
        Ok(())
    }

    /// The title a meeting bears unless another is typed: by the turn of the team's rhythm, or by its kind.
    pub(super) fn read_title(&mut self, ask: Ask<'_>, look: &Look) -> Result<(), Problem> {
        if let Some(team) = self.marks.teams.first() {
            let row = ask.row(kinds::of::<Team>(), *team)?.row;
            self.rhythm = Rhythm::of(row.get("rhythm").text()).unwrap_or_default();
        }
        let head = self.marks.head.over(&self.base);
        let kind = head.get("kind").text();
        let months = self.rhythm.months().unwrap_or(1);
        self.usual_title = match self.day() {
            Some(day) if kind == MeetingKind::Team.code() => {
                look.say(&Turn::of(day, months).title())
            }
            _ => look.words.choice(MeetingKind::NAME, kind),
        };
        Ok(())
    }

    pub(super) fn draft_name(&self) -> String {
        // A colleague may have changed the teams of a meeting of the book: it is the same meeting all the same.
        if let Some(meeting) = self.meeting {
            return format!("sheet/{meeting}");
        }
        let teams: Vec<String> = self.opened.teams.iter().map(i64::to_string).collect();
        format!("sheet/new/{}", teams.join("+"))
    }

    /// A draft is laid on the sheet as it was when it was typed, so that what a colleague saved since is asked about and not overwritten.
    pub(super) fn see_as_typed(&mut self, then: &serde_json::Value) {
        if let (Some(seen), Some(rev), Ok(row)) = (
            &mut self.seen,
            then["rev"].as_i64(),
            serde_json::from_value(then["row"].clone()),
        ) {
            (seen.rev, seen.row) = (rev, row);
        }
        if let Ok(teams) = serde_json::from_value(then["teams"].clone()) {
            self.opened.teams = teams;
        }
        if let Ok(tallies) = serde_json::from_value(then["tallies"].clone()) {
            self.opened.tallies = tallies;
        }
        for line in &mut self.stored {
            if let Some(code) = then["states"][line.person.to_string()].as_str() {
                line.state = Presence::of(code);
            }
        }
    }

    /// What a draft has to know of the sheet under it.
    pub(super) fn seen_by_draft(&self) -> Option<serde_json::Value> {
        let seen = self.seen.as_ref()?;
        let mut states = serde_json::Map::new();
        for line in &self.lines {
            if let (Some(state), true) = (line.state, self.marks.states.contains_key(&line.person))
            {
                states.insert(line.person.to_string(), state.code().into());
            }
        }
        Some(serde_json::json!({
            "rev": seen.rev,
            "row": seen.row,
            "states": states,
            "teams": self.opened.teams,
            "tallies": self.opened.tallies,
        }))
    }

    /// What was typed and the sheet it was typed on, for the draft; none where nothing was typed.
    pub(super) fn kept(&self) -> Option<(String, serde_json::Value)> {
        if self.unsaved() == 0 {
            return None;
        }
        let mut marks = serde_json::to_value(&self.marks).ok()?;
        marks["token"] = self.token.as_str().into();
        marks["seen"] = self.seen_by_draft().into();
        Some((self.draft_name(), marks))
    }
}
