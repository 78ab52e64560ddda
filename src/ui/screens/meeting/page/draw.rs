//! How the meetings look: the expected ones and the log, below each other or, where there is room, side by side.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use super::{Due, MeetingsPage, Pane};
use crate::domain::day;
use crate::domain::form::{Choice, Record, Say};
use crate::domain::meeting::{Meeting, NotHeldReason};
use crate::domain::number::show_count;
use crate::office::{Answer as Reported, LogLine};
use crate::ui::look::Look;
use crate::ui::parts::table;

impl MeetingsPage {
    pub(super) fn draw(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        if area.height < 2 {
            return;
        }
        self.view_head(frame, Rect { height: 1, ..area }, look);
        let body = Rect {
            y: area.y + 1,
            height: area.height - 1,
            ..area
        };
        if self.expected.is_empty() {
            self.view_log(frame, body, look);
            return;
        }
        if area.width >= 120 {
            let width = body.width / 2;
            self.view_expected(
                frame,
                Rect {
                    width: width - 1,
                    ..body
                },
                look,
            );
            let log = Rect {
                x: body.x + width,
                width: body.width - width,
                ..body
            };
            self.view_log(frame, log, look);
            return;
        }
        let height = (self.expected.len() as u16)
            .saturating_add(1)
            .min(body.height / 2);
        self.view_expected(frame, Rect { height, ..body }, look);
        let log = Rect {
            y: body.y + height,
            height: body.height - height,
            ..body
        };
        self.view_log(frame, log, look);
    }

    fn view_head(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let count = |state| {
            let of = |due: &&Due| due.line.state == state;
            self.expected.iter().filter(of).count()
        };
        let late = self.expected.iter().filter(|due| due.is_late).count();
        let words = Say::new("meetings-count")
            .with("held", count(Reported::Held))
            .with("not_held", count(Reported::NotHeld))
            .with("missing", count(Reported::Missing))
            .with("late", late);
        let mut spans = vec![Span::raw(format!(" {} ", look.say(&words)))];
        if let Some(as_of) = self.as_of {
            let words = Say::new("register-as-of").with("day", as_of);
            spans.push(Span::styled(format!(" {} ", look.say(&words)), look.warn()));
        }
        frame.render_widget(Paragraph::new(Line::from(spans)), area);
        self.search.view(frame, area, area.width / 3, look);
    }

    fn due_cells(due: &Due, look: &Look) -> table::Cells {
        let line = &due.line;
        let met = line.last_met.map(|day| look.short_day(day));
        let (state, style) = match line.state {
            Reported::Held => ("meetings-held", look.good()),
            Reported::NotHeld => ("meetings-not-held", look.faint()),
            Reported::Missing if due.is_late => ("meetings-late", look.bad()),
            Reported::Missing => ("meetings-missing", look.warn()),
        };
        let reason = due.not_held.as_ref().map(|meeting| {
            let code = meeting.row.get("not_held_reason").text();
            look.words.choice(NotHeldReason::NAME, code)
        });
        let about = match (reason, met) {
            (Some(reason), _) => reason,
            (None, Some(met)) if line.state == Reported::Held => met,
            (None, Some(met)) => look.say(&Say::new("meetings-last").with("day", met)),
            (None, None) => look.word("meetings-never"),
        };
        let cells = vec![
            look.word(state),
            line.team_name.clone(),
            about,
            line.hamlet_name.clone(),
        ];
        table::Cells::new(cells).styled(style)
    }

    fn view_expected(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let columns = [
            table::Column::new(look.word("meetings-state"), 12),
            table::Column::new(look.word("team"), 26).grow(1),
            table::Column::new(look.word("meetings-about"), 22),
            table::Column::new(look.word("hamlet"), 14),
        ];
        let rows: Vec<table::Cells> = self
            .expected
            .iter()
            .map(|due| Self::due_cells(due, look))
            .collect();
        let at = (self.pane == Pane::Expected).then_some(self.due_at);
        table::view(frame, area, look, &columns, &rows, at);
    }

    fn log_cells(line: &LogLine, look: &Look) -> table::Cells {
        let row = &line.meeting.row;
        let nothing = if look.ascii { "." } else { "·" };
        let day = row.get("held_on").text().parse();
        let teams: Vec<&str> = line.teams.iter().map(|(_, name)| name.as_str()).collect();
        let is_held = row.get("not_held").int() != Some(1);
        let came = match (is_held, line.turnout.roster()) {
            (false, _) => look.word("meetings-not-held"),
            (true, 0) => {
                let about = if row.get("estimate").int() == Some(1) {
                    "~"
                } else {
                    ""
                };
                let heads = row.get("headcount").int().map(show_count);
                heads.map_or_else(|| nothing.to_owned(), |heads| format!("{about}{heads}"))
            }
            (true, roster) => format!("{}/{roster}", line.turnout.present),
        };
        let guests = row.get("guests").int().map(show_count);
        let cells = vec![
            day.map(day::show_day).unwrap_or_default(),
            row.get("title").text().to_owned(),
            came,
            guests.unwrap_or_else(|| nothing.to_owned()),
            teams.join(" + "),
        ];
        let cells = table::Cells::new(cells);
        if is_held {
            cells
        } else {
            cells.styled(look.faint())
        }
    }

    fn view_log(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let title = match &self.narrowed {
            Some(narrowed) => format!("{} · {narrowed}", look.word("meetings-log")),
            None => look.word("meetings-log"),
        };
        let columns = [
            table::Column::new(look.field(Meeting::KIND, "held_on"), 10),
            table::Column::new(title, 24).grow(1),
            table::Column::new(look.word("meetings-came"), 11).right(),
            table::Column::new(look.word("meetings-guests"), 6).right(),
            table::Column::new(look.word("team"), 18),
        ];
        let rows: Vec<table::Cells> = self
            .log
            .iter()
            .map(|line| Self::log_cells(line, look))
            .collect();
        let at = (self.pane == Pane::Log).then_some(self.log_at);
        table::view(frame, area, look, &columns, &rows, at);
        if rows.is_empty() && area.height > 1 {
            let key = if self.query.search.is_empty() {
                "meetings-empty"
            } else {
                "register-nothing-found"
            };
            let place = Rect {
                y: area.y + 1,
                height: 1,
                ..area
            };
            let words = format!("  {}", look.word(key));
            frame.render_widget(Paragraph::new(Line::styled(words, look.faint())), place);
        }
    }
}
