//! What answers an expected meeting: its sheet, or that it was not held; and how a new one of any kind begins.

use chrono::NaiveDate;

use super::super::sheet::SheetPage;
use super::{Asked, MeetingsPage, Pane};
use crate::domain::command::{Change, Command, Sheet, Target};
use crate::domain::day;
use crate::domain::form::{Choice, Record, Row, Say, Value};
use crate::domain::kinds;
use crate::domain::meeting::{Meeting, MeetingKind, Presence};
use crate::domain::team::Team;
use crate::office::{Answer as Reported, Expected, Stored};
use crate::ui::look::Look;
use crate::ui::menu;
use crate::ui::screen::{Effect, Screen};
use crate::ui::screens::pick::Pick;
use crate::ui::screens::record::Form;

/// Boxes of an event at which heads are counted.
const EVENT: &[&str] = &[
    "title",
    "held_on",
    "starts",
    "place",
    "hamlet",
    "chair",
    "content",
    "guests",
    "households",
    "headcount",
    "estimate",
];

impl MeetingsPage {
    pub(super) fn open(&mut self, look: &Look) -> Vec<Effect> {
        match self.pane {
            Pane::Expected => {
                self.answering = self.due().map(|due| due.line.team);
                let Some(due) = self.due() else {
                    return Vec::new();
                };
                let page = match (due.line.state, due.line.meeting) {
                    (Reported::Held, Some(meeting)) => SheetPage::of_meeting(meeting),
                    (Reported::NotHeld, Some(meeting)) => {
                        SheetPage::of_meeting(meeting).held_after_all()
                    }
                    _ => {
                        let day = Self::day_of(&due.line, look.today);
                        SheetPage::of_teams(vec![due.line.team], MeetingKind::Team, Some(day))
                    }
                };
                vec![Effect::Open(Box::new(page))]
            }
            Pane::Log => {
                let Some(line) = self.line() else {
                    return Vec::new();
                };
                let row = &line.meeting;
                let page: Box<dyn Screen> = if row.row.get("not_held").int() == Some(1) {
                    menu::edit_row(kinds::of::<Meeting>(), row.id)
                } else {
                    Box::new(SheetPage::of_meeting(row.id))
                };
                vec![Effect::Open(page)]
            }
        }
    }

    /// The expected meeting was not held, and why: answered, and the reminder ends.
    pub(super) fn not_held(
        &mut self,
        (team, seen): (i64, Option<Stored>),
        code: &str,
        look: &Look,
    ) -> Vec<Effect> {
        let Some(due) = self.expected.iter().find(|due| due.line.team == team) else {
            return Vec::new();
        };
        if due.line.state == Reported::Held {
            return vec![Effect::Say(Say::new("meetings-was-held"))];
        }
        let mut row = Row::new()
            .with("not_held", 1_i64)
            .with("not_held_reason", code);
        let target = if let Some(known) = &due.not_held {
            // Where nothing stood when the reason was asked for, a colleague's reason is asked about.
            let blank = Row::new().with("not_held_reason", Value::Null);
            let (rev, base) = seen.map_or((0, blank), |seen| (seen.rev, seen.row));
            Target::Seen {
                id: known.id,
                rev,
                base,
            }
        } else {
            let day = Self::day_of(&due.line, look.today);
            row = row
                .with("kind", MeetingKind::Team.code())
                .with("title", look.say(&due.line.turn.title()))
                .with("held_on", day);
            Target::New
        };
        let sheet = Sheet {
            meeting: Change {
                kind: Meeting::KIND,
                target,
                row,
                fresh: Vec::new(),
            },
            teams: vec![due.line.team],
            marks: Vec::new(),
            rest: Presence::Unknown,
            tallies: Vec::new(),
            joined: Vec::new(),
            tasks: Vec::new(),
            seen: None,
        };
        vec![Effect::Run(Command::Attend {
            sheet: Box::new(sheet),
            token: uuid::Uuid::now_v7().to_string(),
        })]
    }

    /// A kind was chosen: a roll is called by team, heads are counted in a short form.
    pub(super) fn new_of(&mut self, kind: MeetingKind, look: &Look) -> Vec<Effect> {
        if kind.has_roster() {
            self.asked = Asked::Team(kind);
            return vec![Effect::Open(Box::new(Pick::rows(
                kinds::of::<Team>(),
                "",
                false,
            )))];
        }
        let form = Form::new(kinds::of::<Meeting>())
            .only(EVENT)
            .fixed("kind", kind.code())
            .with("title", look.words.choice(MeetingKind::NAME, kind.code()))
            .with("held_on", day::show_day(look.today))
            .titled(Say::choice(MeetingKind::NAME, kind.code()));
        vec![Effect::Open(Box::new(form))]
    }

    /// The day a sheet of that expected meeting starts with: today, or the last day of a turn that is over.
    fn day_of(line: &Expected, today: NaiveDate) -> NaiveDate {
        let last = line.turn.until.pred_opt().unwrap_or(line.turn.until);
        today.min(last).max(line.turn.from)
    }
}
