//! The rows behind one figure of the morning's board; each opens what it speaks of.

use chrono::{Datelike, Months, NaiveDate};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

use super::blocks::{left, look_of_days};
use crate::domain::form::{Record, Say};
use crate::domain::indicator::Value;
use crate::domain::meeting::Meeting;
use crate::domain::problem::Problem;
use crate::domain::team::Team;
use crate::domain::{day, kinds, number};
use crate::office::{Answer as Reported, DueLine, LogQuery, Office, norms};
use crate::ui::look::Look;
use crate::ui::menu;
use crate::ui::parts::table;
use crate::ui::screen::{Effect, Screen};
use crate::ui::screens::figures::PeriodPage;
use crate::ui::verbs::{Verb, listing};

/// Which rows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Which {
    /// Teams that have not met in this turn of their rhythm.
    NotMet,
    /// Teams without a head.
    Vacant,
    /// Teams below the norm of their kind.
    Weak,
    /// Open tasks past their day.
    Late,
    /// Evidence that ends soon or has ended.
    Papers,
    /// Terms of office that end soon or have ended.
    Terms,
    /// Opinions answered, of which nobody has told the team.
    Untold,
    /// Targets that fall behind.
    Behind,
    /// Models that nobody has reviewed for a year.
    Stalled,
    /// Attendance by month.
    Turnout,
    /// The meetings of the month that begins on that day.
    Month(NaiveDate),
}

impl Which {
    /// Its words.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::NotMet => "today-not-met",
            Self::Vacant => "today-vacant",
            Self::Weak => "today-weak",
            Self::Late => "today-late-tasks",
            Self::Papers => "today-papers",
            Self::Terms => "today-terms",
            Self::Untold => "today-untold",
            Self::Behind => "today-behind",
            Self::Stalled => "today-stalled",
            Self::Turnout | Self::Month(_) => "today-turnout",
        }
    }

    fn headings(self) -> &'static [(&'static str, u16)] {
        match self {
            Self::NotMet => &[
                ("team", 28),
                ("team-hamlet", 22),
                ("work-last-met", 12),
                ("team-rhythm", 14),
            ],
            Self::Vacant => &[("team", 34), ("work-since", 12), ("work-open", 14)],
            Self::Weak => &[("team", 26), ("work-short", 44)],
            Self::Behind => &[
                ("figures-name", 30),
                ("work-period", 14),
                ("figures-value", 10),
                ("figures-target", 10),
                ("work-missing", 10),
            ],
            Self::Late | Self::Terms | Self::Papers | Self::Stalled | Self::Untold => &[
                ("work-what", 34),
                ("work-whose", 18),
                ("today-when", 10),
                ("today-left", 12),
            ],
            Self::Turnout => &[
                ("work-month", 10),
                ("work-present", 10),
                ("work-roster", 12),
                ("work-rate", 8),
            ],
            Self::Month(_) => &[
                ("meeting-held-on", 10),
                ("meeting-title", 30),
                ("work-present", 10),
                ("work-rate", 8),
            ],
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Behind {
    Row(&'static str, i64),
    Month(NaiveDate),
    Figures,
}

struct Shown {
    cells: Vec<String>,
    style: Style,
    behind: Behind,
}

/// The list behind a figure.
pub struct Work {
    which: Which,
    /// Days ahead that ending terms are listed for.
    within: i64,
    rows: Vec<Shown>,
    at: usize,
}

impl Work {
    /// The rows of that figure.
    pub fn new(which: Which) -> Self {
        Self {
            which,
            within: 60,
            rows: Vec::new(),
            at: 0,
        }
    }

    fn read(&self, office: &Office, look: &Look) -> Result<Vec<Shown>, Problem> {
        let ask = office.ask();
        let today = office.today();
        Ok(match self.which {
            Which::NotMet => not_met(office, look)?,
            Which::Vacant => office
                .board()?
                .vacant_posts
                .into_iter()
                .map(|post| {
                    let since = post.since.map(day::show_day).unwrap_or_default();
                    let open = post.days.map_or_else(String::new, |days| {
                        look.say(&Say::new("work-days").with("days", days))
                    });
                    plain(vec![post.team_name, since, open], Team::KIND, post.team)
                })
                .collect(),
            Which::Weak => ask
                .below_strength(norms(), today)?
                .into_iter()
                .map(|team| {
                    let short: Vec<String> = team
                        .shortfalls
                        .iter()
                        .map(|short| look.say(&short.say()))
                        .collect();
                    plain(
                        vec![team.team_name, short.join("; ")],
                        Team::KIND,
                        team.team,
                    )
                })
                .collect(),
            Which::Late => dated(ask.late_tasks(today)?, look),
            Which::Papers => dated(ask.expiring_evidence(today)?, look),
            Which::Terms => dated(ask.terms_within(today, self.within)?, look),
            Which::Untold => dated(office.untold_opinions()?, look),
            Which::Stalled => dated(office.stalled_models()?, look),
            Which::Behind => behind(office, look)?,
            Which::Turnout => ask
                .turnout(today, 12)?
                .into_iter()
                .rev()
                .map(|month| Shown {
                    cells: vec![
                        month.month.format("%m/%Y").to_string(),
                        number::show_count(month.present),
                        number::show_count(month.roster),
                        number::show_percent(month.present, month.roster).unwrap_or_default(),
                    ],
                    style: Style::new(),
                    behind: Behind::Month(month.month),
                })
                .collect(),
            Which::Month(month) => held(office, month)?,
        })
    }
}

fn plain(cells: Vec<String>, kind: &'static str, id: i64) -> Shown {
    Shown {
        cells,
        style: Style::new(),
        behind: Behind::Row(kind, id),
    }
}

fn not_met(office: &Office, look: &Look) -> Result<Vec<Shown>, Problem> {
    let expected = office.ask().expected(office.today())?;
    let missing = expected
        .into_iter()
        .filter(|line| line.state == Reported::Missing);
    Ok(missing
        .map(|line| {
            let last = line
                .last_met
                .map_or_else(|| look.word("work-never"), day::show_day);
            let turn = look.say(&line.turn.title());
            plain(
                vec![line.team_name, line.hamlet_name, last, turn],
                Team::KIND,
                line.team,
            )
        })
        .collect())
}

fn dated(lines: Vec<DueLine>, look: &Look) -> Vec<Shown> {
    lines
        .into_iter()
        .map(|line| Shown {
            style: look_of_days(line.days, look),
            cells: vec![
                line.name,
                line.of,
                day::show_day(line.due),
                left(line.due, look),
            ],
            behind: Behind::Row(line.kind, line.id),
        })
        .collect()
}

fn behind(office: &Office, look: &Look) -> Result<Vec<Shown>, Problem> {
    let english = look.words.language() == "en";
    let lines = office.goals_behind()?.into_iter().map(|(period, figure)| {
        let missing = figure.pace.map_or(0, |pace| pace.missing);
        let cells = vec![
            figure.name.pick(english).to_owned(),
            look.say(&period.say()),
            figure.reported().show(figure.decimals),
            figure.target.show(figure.decimals),
            Value::Number(missing).show(figure.decimals),
        ];
        Shown {
            cells,
            style: look.warn(),
            behind: Behind::Figures,
        }
    });
    Ok(lines.collect())
}

fn held(office: &Office, month: NaiveDate) -> Result<Vec<Shown>, Problem> {
    let first = month.with_day(1).unwrap_or(month);
    let query = LogQuery {
        from: Some(first),
        to: (first + Months::new(1)).pred_opt(),
        limit: 2_000,
        ..LogQuery::default()
    };
    let lines = office.ask().log(&query)?.into_iter().map(|line| {
        let row = &line.meeting.row;
        let held = row
            .get("held_on")
            .text()
            .parse()
            .map(day::show_day)
            .unwrap_or_default();
        let (present, roster) = (line.turnout.present, line.turnout.roster());
        plain(
            vec![
                held,
                row.get("title").text().to_owned(),
                format!("{present}/{roster}"),
                number::show_percent(present, roster).unwrap_or_default(),
            ],
            Meeting::KIND,
            line.meeting.id,
        )
    });
    Ok(lines.collect())
}

impl Screen for Work {
    fn title(&self, look: &Look) -> String {
        match self.which {
            Which::Month(month) => {
                format!("{} {}", look.word(self.which.key()), month.format("%m/%Y"))
            }
            Which::Terms => look.say(&Say::new("today-terms-within").with("days", self.within)),
            which => look.word(which.key()),
        }
    }
    fn verbs(&self) -> Vec<Verb> {
        let mut verbs = listing(&[Verb::Open]);
        if self.which == Which::NotMet {
            verbs.push(Verb::New);
        }
        if self.which == Which::Terms {
            verbs.push(Verb::Narrow);
        }
        verbs.push(Verb::Back);
        verbs
    }
    fn load(&mut self, office: &Office, look: &Look) -> Result<Vec<Effect>, Problem> {
        let kept = self.rows.get(self.at).map(|row| row.behind);
        self.rows = self.read(office, look)?;
        self.at = table::kept(self.at, kept, self.rows.iter().map(|row| row.behind));
        Ok(Vec::new())
    }
    fn act(&mut self, verb: Verb, _look: &Look) -> Vec<Effect> {
        if verb == Verb::Narrow {
            self.within = match self.within {
                30 => 60,
                60 => 90,
                _ => 30,
            };
            return vec![Effect::Reload];
        }
        if verb == Verb::Back {
            return vec![Effect::Close];
        }
        if table::walk(&mut self.at, verb, 15, self.rows.len()) {
            return Vec::new();
        }
        let behind = self
            .rows
            .get(self.at)
            .filter(|_| matches!(verb, Verb::Open | Verb::New))
            .map(|row| row.behind);
        let screen: Option<Box<dyn Screen>> = match behind {
            Some(Behind::Row(_, team)) if verb == Verb::New => Some(menu::new_sheet(team)),
            Some(Behind::Row(kind, id)) => kinds::find(kind).map(|kind| menu::open_row(kind, id)),
            Some(Behind::Figures) => Some(Box::new(PeriodPage::default())),
            Some(Behind::Month(month)) => Some(Box::new(Self::new(Which::Month(month)))),
            None => None,
        };
        screen.map(Effect::Open).into_iter().collect()
    }
    fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        if self.rows.is_empty() {
            let words = Line::styled(format!("  {}", look.word("work-none")), look.good());
            let place = Rect {
                y: area.y + 1,
                height: 1.min(area.height.saturating_sub(1)),
                ..area
            };
            frame.render_widget(Paragraph::new(words), place);
            return;
        }
        let columns: Vec<table::Column> = self
            .which
            .headings()
            .iter()
            .enumerate()
            .map(|(place, (key, width))| {
                let column = table::Column::new(look.word(key), *width);
                if place == usize::from(matches!(self.which, Which::Month(_) | Which::Weak)) {
                    column.grow(1)
                } else {
                    column
                }
            })
            .collect();
        let rows: Vec<table::Cells> = self
            .rows
            .iter()
            .map(|row| table::Cells::new(row.cells.clone()).styled(row.style))
            .collect();
        table::view(frame, area, look, &columns, &rows, Some(self.at));
    }
}
