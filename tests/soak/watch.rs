//! How long a colleague's change takes to be seen: an officer who only looks at a list, with the cursor on one record, while another one's
//! name changes again and again and with it its place; and who has a form half typed meanwhile.

use std::path::Path;
use std::time::{Duration, Instant};

use tuquan::domain::command::{Change, Command};
use tuquan::domain::form::Row;
use tuquan::domain::kinds;
use tuquan::domain::team::Team;
use tuquan::office::{Office, Who};

use super::line::Line;
use super::officer::{Gone, press, see};
use super::roll;
use crate::support::page::clock;
use crate::support::pty::Terminal;

/// How long a step of the cursor may take.
const STEP: Duration = Duration::from_millis(500);

/// What was seen.
#[derive(Default)]
pub(super) struct Watch {
    /// How long each change took to be on the screen.
    pub(super) shown: Vec<Duration>,
    /// Times the cursor was not on its record, or the form was not as it was typed.
    pub(super) moved: Vec<String>,
}

/// The team that goes up and down the list: before and behind the one under the cursor.
pub(super) const WANDERER: &str = "Tổ Năm";

pub(super) fn watch(line: &Line, book: &Path, end: Instant) -> Watch {
    let who = Who {
        name: "dong-nghiep".into(),
        account: "dong-nghiep".into(),
    };
    let mut office = Office::open(book, who, clock(), false).expect("the book opens");
    let mut watch = Watch::default();
    let mut count = 0;
    while Instant::now() < end {
        let mut at = line.connect(super::OFFICERS);
        let _ = watch.session(&mut at, &mut office, &mut count, end);
    }
    watch
}

impl Watch {
    fn session(
        &mut self,
        at: &mut Terminal,
        office: &mut Office,
        count: &mut u32,
        end: Instant,
    ) -> Result<(), Gone> {
        see(at, "Hôm nay")?;
        let cursor = format!("▸ {}", roll::TEAM);
        while Instant::now() < end {
            press(at, "2")?;
            see(at, "dòng trong sổ")?;
            press(at, "\x1b[H")?;
            see(at, "▸ Tổ Một")?;
            for _ in 0..4 {
                if at
                    .would_see(STEP, |screen| screen.contains(&cursor).then_some(()))
                    .is_none()
                {
                    press(at, "\x1b[B")?;
                }
            }
            see(at, &cursor)?;
            for _ in 0..3 {
                *count += 1;
                self.one_change(at, office, *count, &cursor)?;
            }
            press(at, "e")?;
            see(at, "Sửa tổ tự quản")?;
            press(at, " zz")?;
            let typed = format!("[{} zz", roll::TEAM);
            see(at, &typed)?;
            *count += 1;
            if wander(office, *count).is_some() {
                std::thread::sleep(Duration::from_secs(2));
                self.still_shows(at, &typed);
            }
            press(at, "\x1b")?;
            see(at, "Bỏ")?;
            press(at, "b")?;
        }
        Ok(())
    }

    fn one_change(
        &mut self,
        at: &mut Terminal,
        office: &mut Office,
        count: u32,
        cursor: &str,
    ) -> Result<(), Gone> {
        std::thread::sleep(Duration::from_millis(700));
        // A key may have come late: only a cursor that rests on its record can be moved by a colleague.
        let rests = |screen: &str| screen.contains(cursor).then_some(());
        if at.would_see(STEP, rests).is_none() {
            return Ok(());
        }
        let Some(name) = wander(office, count) else {
            return Ok(());
        };
        let since = Instant::now();
        see(at, &name)?;
        self.shown.push(since.elapsed());
        self.still_shows(at, cursor);
        Ok(())
    }

    /// Once everything of a screen has come.
    fn still_shows(&mut self, at: &mut Terminal, text: &str) {
        let shows = |screen: &str| screen.contains(text).then_some(());
        if at.would_see(STEP, shows).is_none() && at.tries(b"") {
            self.moved.push(at.screen());
        }
    }
}

/// Gives the wandering team another name with this number, before or behind the others; none where that is refused.
fn wander(office: &mut Office, count: u32) -> Option<String> {
    let kind = kinds::of::<Team>();
    let teams = office.ask().all(kind).ok()?;
    let is_it = |name: &str| name.starts_with(WANDERER) || name.starts_with("Tổ Tám");
    let team = teams
        .iter()
        .find(|team| is_it(team.row.get("name").text()))?;
    let name = format!(
        "{} {count}",
        if count.is_multiple_of(2) {
            WANDERER
        } else {
            "Tổ Tám"
        }
    );
    let row = Row::new().with("name", name.as_str());
    let change = Change::of::<Team>(team.id, team.rev, row);
    office.run(Command::save(change)).ok().map(|_| name)
}
