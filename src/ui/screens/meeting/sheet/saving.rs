//! The sheet is saved whole, once; in a stack of papers the next one comes up.

use chrono::{Months, NaiveDate};

use crate::domain::command::Command;
use crate::domain::form::{Choice, Say};
use crate::domain::meeting::MeetingKind;
use crate::ui::look::Look;
use crate::ui::screen::Effect;

use super::SheetPage;

impl SheetPage {
    pub(super) fn save(&mut self, look: &Look) -> Vec<Effect> {
        if self.untouched {
            self.untouched = false;
            let day = self.day().unwrap_or(look.today);
            return vec![Effect::Say(Say::new("roll-untouched").with("day", day))];
        }
        let sheet = self.marks.sheet(
            self.seen.as_ref(),
            &self.opened,
            self.head(),
            &self.lines,
            &self.carried,
        );
        vec![Effect::Run(Command::Attend {
            sheet: Box::new(sheet),
            token: self.token.clone(),
        })]
    }

    /// The next paper of the stack: the same team one turn later, pinned fields as they are.
    pub(super) fn next_sheet(&mut self) {
        let turnout = self.marks.turnout(&self.lines);
        let head = self.head();
        let next = self.next_day();
        let kind = MeetingKind::of(head.get("kind").text()).unwrap_or_default();
        let mut page = Self::of_teams(self.marks.teams.clone(), kind, next);
        if let Some(mut batch) = self.batch.take() {
            batch.sheets += 1;
            batch.guests += head.get("guests").int().unwrap_or(0);
            batch.turnout.present += turnout.present;
            batch.turnout.excused += turnout.excused;
            batch.turnout.absent += turnout.absent;
            batch.turnout.unknown += turnout.unknown;
            for name in batch.pinned.iter().filter(|name| **name != "held_on") {
                page.marks.head.set(name, head.get(name).clone());
            }
            page.batch = Some(batch);
        }
        page.untouched = true;
        *self = page;
    }

    pub(super) fn next_day(&self) -> Option<NaiveDate> {
        let months = self.rhythm.months().unwrap_or(1);
        self.day()?.checked_add_months(Months::new(months))
    }
}
