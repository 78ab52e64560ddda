//! When nobody types: after a while the screen covers the names, and after a longer one the program leaves. Counted on the clock of the
//! machine that nobody can set; work under way keeps it awake.

use std::time::{Duration, Instant};

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

use super::look::Look;
use super::parts::{frame, window};
use crate::domain::form::Say;

const MINUTE: Duration = Duration::from_mins(1);

/// Counts the time without a key.
pub(super) struct Rest {
    cover: Duration,
    leave: Duration,
    since: Instant,
}

/// What is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Due {
    /// Somebody types.
    Nothing,
    /// To cover the names.
    Cover,
    /// To leave.
    Leave,
}

impl Rest {
    /// Covers after 15 minutes and leaves after 60; `TUQUAN_IDLE` holds two other numbers of seconds, with a comma between.
    pub(super) fn new() -> Self {
        let asked = std::env::var("TUQUAN_IDLE").unwrap_or_default();
        let (cover, leave) = read(&asked).unwrap_or((15 * MINUTE, 60 * MINUTE));
        Self {
            cover,
            leave,
            since: Instant::now(),
        }
    }

    /// Somebody typed, or work is under way.
    pub(super) fn wake(&mut self) {
        self.since = Instant::now();
    }

    /// What is due now.
    pub(super) fn due(&self) -> Due {
        self.due_after(self.since.elapsed())
    }

    fn due_after(&self, silent: Duration) -> Due {
        if silent >= self.leave {
            Due::Leave
        } else if silent >= self.cover {
            Due::Cover
        } else {
            Due::Nothing
        }
    }

    /// Minutes after which the names are covered, and after which the program leaves.
    pub(super) fn minutes(&self) -> (u64, u64) {
        (self.cover.as_secs() / 60, self.leave.as_secs() / 60)
    }
}

fn read(asked: &str) -> Option<(Duration, Duration)> {
    let (cover, leave) = asked.split_once(',')?;
    let seconds = |text: &str| text.trim().parse().ok().map(Duration::from_secs);
    Some((seconds(cover)?, seconds(leave)?))
}

/// Draws the covered screen: no name but that of the person at the keys.
pub(super) fn view(frame: &mut Frame<'_>, area: Rect, minutes: u64, look: &Look) {
    let inside = window::open(frame, area, 64, 9, &look.word("rest-title"), look);
    let width = usize::from(inside.width);
    let why = look.say(&Say::new("rest-why").with("minutes", minutes as usize));
    let who = look.say(&Say::new("rest-who").with("who", look.who.as_str()));
    let mut lines: Vec<Line<'_>> = frame::wrap(&why, width, 3)
        .into_iter()
        .map(Line::from)
        .collect();
    lines.extend([Line::default(), Line::from(who), Line::default()]);
    lines.push(Line::styled(look.word("rest-keys"), look.key()));
    frame.render_widget(Paragraph::new(lines), inside);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 87, 196: by the clock of the machine that no one sets.
    #[test]
    fn names_are_covered_first_and_the_program_leaves_later() {
        let rest = Rest {
            cover: 15 * MINUTE,
            leave: 60 * MINUTE,
            since: Instant::now(),
        };
        assert_eq!(rest.due_after(14 * MINUTE), Due::Nothing);
        assert_eq!(rest.due_after(15 * MINUTE), Due::Cover);
        assert_eq!(rest.due_after(60 * MINUTE), Due::Leave);
        assert_eq!(rest.minutes(), (15, 60));
    }

    #[test]
    fn other_times_are_read_or_left() {
        let seconds = Duration::from_secs;
        assert_eq!(read("1, 90"), Some((seconds(1), seconds(90))));
        assert_eq!(read("soon"), None);
    }
}
