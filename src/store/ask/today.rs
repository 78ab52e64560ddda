//! The board of the day: derived from the rows whenever it is shown, never stored (F27, F52). Every part is bounded by an index or a window,
//! so that a book of many years opens as fast as a new one.

use chrono::{Duration, NaiveDate};
use rusqlite::named_params;

use super::read::{day, text};
use super::{Ask, MonthTurnout, TeamStrength, Vacancy};
use crate::domain::assessment::Assessment;
use crate::domain::criteria::{Kind as CriterionKind, Verdict};
use crate::domain::document::{self, Document};
use crate::domain::form::{Choice, Record, Row};
use crate::domain::meeting::Task;
use crate::domain::norm::Norms;
use crate::domain::person::Membership;
use crate::domain::problem::Problem;
use crate::store::journal::Op;

/// Evidence and terms are called for so many days before they end.
const AHEAD: i64 = 60;
/// Evidence that ended longer ago than this belongs to rounds gone by.
const BEHIND: i64 = 400;
/// Tasks this many days late are still due; older ones are counted among the late ones alone.
const LATE: i64 = 30;
/// Lines of one kind at the most.
const MOST: i64 = 200;

/// Something with a day.
#[derive(Clone, Debug, PartialEq)]
pub struct DueLine {
    /// Kind of the row.
    pub kind: &'static str,
    /// The row.
    pub id: i64,
    /// What it is called.
    pub name: String,
    /// Whose it is: owner of a task, subject of an assessment, team of a term; blank where there is none.
    pub of: String,
    /// The day.
    pub due: NaiveDate,
    /// Days left; below 0 when it has passed.
    pub days: i64,
}

/// Why a criterion is not met yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    /// The number was not entered.
    Number,
    /// No paper proves it.
    Evidence,
    /// Nobody judged it.
    Verdict,
    /// It was judged: not met.
    Unmet,
}

/// A criterion that is not met yet.
#[derive(Clone, Debug, PartialEq)]
pub struct Missing {
    /// The item.
    pub item: i64,
    /// Code of the criterion.
    pub code: String,
    /// What is missing.
    pub gap: Gap,
    /// Who brings it.
    pub owner: String,
    /// Until when.
    pub due: Option<NaiveDate>,
}

/// How far an assessment has come.
#[derive(Clone, Debug, PartialEq)]
pub struct CriteriaLine {
    /// The assessment.
    pub assessment: i64,
    /// Title of its set.
    pub title: String,
    /// The same in English; blank where nobody wrote it.
    pub title_en: String,
    /// Its round.
    pub round: String,
    /// Whom it judges; blank for the commune.
    pub subject: String,
    /// Criteria met.
    pub met: usize,
    /// Criteria that apply.
    pub total: usize,
    /// The others.
    pub missing: Vec<Missing>,
}

/// Everything on the board of a day. Parts with nothing in them are left out by whoever shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Today {
    /// Assessments and tasks with a day, the earliest first.
    pub due: Vec<DueLine>,
    /// Teams expected to meet in this turn that have not answered, and of how many.
    pub missing_meetings: (usize, usize),
    /// Teams without a head.
    pub vacant_posts: Vec<Vacancy>,
    /// Teams below the norm of their kind.
    pub below_strength: Vec<TeamStrength>,
    /// Papers that prove something and end within 60 days, or have ended.
    pub expiring_evidence: Vec<DueLine>,
    /// Terms of office that end within 60 days, or have ended.
    pub terms_ending: Vec<DueLine>,
    /// Open tasks past their day.
    pub overdue_tasks: usize,
    /// Assessments under way, the commune's own first.
    pub criteria: Vec<CriteriaLine>,
    /// Who came in each of the last twelve months.
    pub turnout: Vec<MonthTurnout>,
    /// The last steps.
    pub recent: Vec<Op>,
}

/// An item with what decides whether it is met.
struct Item {
    criterion: i64,
    parent: Option<i64>,
    kind: CriterionKind,
    verdict: Option<Verdict>,
    has_value: bool,
    has_evidence: bool,
    missing: Missing,
}

impl Ask<'_> {
    /// The board of a day.
    pub fn today(&self, norms: &Norms, today: NaiveDate) -> Result<Today, Problem> {
        let below_strength = self.below_strength(norms, today)?;
        let mut vacant_posts: Vec<Vacancy> = below_strength
            .iter()
            .filter_map(|team| team.vacancy.clone())
            .collect();
        vacant_posts.sort_by_key(|vacancy| vacancy.since);
        Ok(Today {
            due: self.due(today)?,
            missing_meetings: self.missing_meetings(today)?,
            vacant_posts,
            below_strength,
            expiring_evidence: self.expiring_evidence(today)?,
            terms_ending: self.terms_ending(today)?,
            overdue_tasks: self.overdue_tasks(today)?,
            criteria: self.criteria_lines(3)?,
            turnout: self.turnout(today, 12)?,
            recent: self.steps(None, None, 5)?,
        })
    }

    /// Assessments under way and open tasks that are due within 60 days or past their day (tasks by 30 days at the most, so that old ones
    /// never hide what comes), the earliest first, eight at the most.
    pub fn due(&self, today: NaiveDate) -> Result<Vec<DueLine>, Problem> {
        let until = (today + Duration::days(AHEAD)).to_string();
        let from = (today - Duration::days(LATE)).to_string();
        let mut lines = self.tasks_between((&from, &until), 8, today)?;
        let assessments = self.due_lines(
            include_str!("open_assessments.sql"),
            named_params! { ":limit": MOST },
            |row| {
                Ok((
                    Assessment::KIND,
                    row.get(0)?,
                    text(row, 1)?,
                    text(row, 2)?,
                    day(row, 4)?,
                ))
            },
            today,
        )?;
        lines.extend(assessments.into_iter().filter(|line| line.days <= AHEAD));
        lines.sort_by_key(|line| line.due);
        lines.truncate(8);
        Ok(lines)
    }

    /// Open tasks past their day, the longest overdue first.
    pub fn late_tasks(&self, today: NaiveDate) -> Result<Vec<DueLine>, Problem> {
        let until = (today - Duration::days(1)).to_string();
        self.tasks_between(("", &until), MOST, today)
    }

    fn tasks_between(
        &self,
        (from, until): (&str, &str),
        limit: i64,
        today: NaiveDate,
    ) -> Result<Vec<DueLine>, Problem> {
        self.due_lines(
            include_str!("due_tasks.sql"),
            named_params! { ":from": from, ":until": until, ":limit": limit },
            |row| {
                Ok((
                    Task::KIND,
                    row.get(0)?,
                    text(row, 1)?,
                    text(row, 2)?,
                    day(row, 3)?,
                ))
            },
            today,
        )
    }

    /// Papers that prove an item of an assessment under way and end within 60 days, or ended within the last 400.
    pub fn expiring_evidence(&self, today: NaiveDate) -> Result<Vec<DueLine>, Problem> {
        let from = (today - Duration::days(BEHIND)).to_string();
        let until = (today + Duration::days(AHEAD)).to_string();
        let label = |row: &rusqlite::Row<'_>| {
            let paper = Row::new()
                .with("number", text(row, 1)?)
                .with("symbol", text(row, 2)?)
                .with("title", text(row, 3)?);
            Ok((
                Document::KIND,
                row.get(0)?,
                paper.get("title").text().to_owned(),
                document::shown_number(&paper),
                day(row, 4)?,
            ))
        };
        let args = named_params! { ":from": from, ":until": until, ":limit": MOST };
        self.due_lines(include_str!("expiring.sql"), args, label, today)
    }

    /// Terms of office in working teams that end within 60 days, or have ended.
    pub fn terms_ending(&self, today: NaiveDate) -> Result<Vec<DueLine>, Problem> {
        self.terms_within(today, AHEAD)
    }

    /// The same within so many days.
    pub fn terms_within(&self, today: NaiveDate, days: i64) -> Result<Vec<DueLine>, Problem> {
        let until = (today + Duration::days(days)).to_string();
        self.due_lines(
            include_str!("terms.sql"),
            named_params! { ":until": until, ":limit": MOST },
            |row| {
                Ok((
                    Membership::KIND,
                    row.get(0)?,
                    text(row, 1)?,
                    text(row, 2)?,
                    day(row, 3)?,
                ))
            },
            today,
        )
    }

    fn overdue_tasks(&self, today: NaiveDate) -> Result<usize, Problem> {
        let mut ask = self.db.prepare_cached(include_str!("overdue_tasks.sql"))?;
        Ok(ask.query_row([today.to_string()], |row| row.get::<_, i64>(0))? as usize)
    }

    fn due_lines(
        &self,
        sql: &str,
        args: &[(&str, &dyn rusqlite::ToSql)],
        read: impl Fn(
            &rusqlite::Row<'_>,
        )
            -> rusqlite::Result<(&'static str, i64, String, String, Option<NaiveDate>)>,
        today: NaiveDate,
    ) -> Result<Vec<DueLine>, Problem> {
        let mut ask = self.db.prepare_cached(sql)?;
        let mut rows = ask.query(args)?;
        let mut lines = Vec::new();
        while let Some(row) = rows.next()? {
            let (kind, id, name, of, due) = read(row)?;
            lines.extend(due.map(|due| DueLine {
                kind,
                id,
                name,
                of,
                due,
                days: (due - today).num_days(),
            }));
        }
        Ok(lines)
    }

    /// How far the assessments under way have come, the commune's own first, `most` of them.
    fn criteria_lines(&self, most: usize) -> Result<Vec<CriteriaLine>, Problem> {
        let mut ask = self
            .db
            .prepare_cached(include_str!("open_assessments.sql"))?;
        let mut rows = ask.query([most as i64])?;
        let mut lines = Vec::new();
        while let Some(row) = rows.next()? {
            let assessment = row.get(0)?;
            let (met, total, missing) = count(self.items(assessment)?);
            lines.push(CriteriaLine {
                assessment,
                title: text(row, 1)?,
                title_en: text(row, 5)?,
                subject: text(row, 2)?,
                round: text(row, 3)?,
                met,
                total,
                missing,
            });
        }
        Ok(lines)
    }

    fn items(&self, assessment: i64) -> Result<Vec<Item>, Problem> {
        let mut ask = self
            .db
            .prepare_cached(include_str!("assessment_state.sql"))?;
        let read = |row: &rusqlite::Row<'_>| {
            Ok(Item {
                criterion: row.get(1)?,
                parent: row.get(2)?,
                kind: CriterionKind::of(&text(row, 4)?).unwrap_or_default(),
                verdict: Verdict::of(&text(row, 5)?),
                has_value: row.get(6)?,
                has_evidence: row.get(7)?,
                missing: Missing {
                    item: row.get(0)?,
                    code: text(row, 3)?,
                    gap: Gap::Verdict,
                    owner: text(row, 8)?,
                    due: day(row, 9)?,
                },
            })
        };
        Ok(ask
            .query_map([assessment], read)?
            .collect::<Result<_, _>>()?)
    }
}

impl Item {
    fn gap(&self) -> Gap {
        match (self.verdict, self.kind) {
            (Some(_), _) => Gap::Unmet,
            (None, CriterionKind::Computed | CriterionKind::Count | CriterionKind::Ratio)
                if !self.has_value =>
            {
                Gap::Number
            }
            (None, _) if !self.has_evidence => Gap::Evidence,
            (None, _) => Gap::Verdict,
        }
    }
}

/// Met, applicable and missing among the criteria that have no parts of their own; what does not apply is outside the count.
fn count(items: Vec<Item>) -> (usize, usize, Vec<Missing>) {
    let parents: std::collections::HashSet<i64> =
        items.iter().filter_map(|item| item.parent).collect();
    let (mut met, mut total, mut missing) = (0, 0, Vec::new());
    for item in items {
        if parents.contains(&item.criterion) || item.verdict == Some(Verdict::NotApplicable) {
            continue;
        }
        total += 1;
        if item.verdict == Some(Verdict::Met) {
            met += 1;
        } else {
            let gap = item.gap();
            missing.push(Missing {
                gap,
                ..item.missing
            });
        }
    }
    (met, total, missing)
}
