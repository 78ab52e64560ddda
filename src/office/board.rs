//! The board of one assessment: every criterion with its verdict, the reason of it, its papers, and what is still missing. Built from one
//! reading of the book; the commands that answer a line stand in `answer`.

mod answer;
mod line;
#[cfg(test)]
mod tests;

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap};

pub use answer::gaps;
pub use line::UNCONFIRMED;

use chrono::NaiveDate;

use crate::domain::assessment::Assessment;
use crate::domain::criteria::{
    Aim, Amount, CriteriaSet, Grade, Outcome, Proposed, Strength, Verdict, Words, grade,
};
use crate::domain::form::{Row, Say, Value};
use crate::domain::kinds;
use crate::domain::problem::Problem;
use crate::store::ask::Proof;

use self::line::Reading;
use super::figures::Reckoning;
use super::{Office, Stored, matrix, sets};

/// One assessment as it stands today.
#[derive(Clone, Debug, PartialEq)]
pub struct Board {
    /// The assessment.
    pub assessment: Assessment,
    /// Its row: number and version.
    pub stored: Stored,
    /// Number of the set.
    pub set: i64,
    /// Title of the set.
    pub title: Words,
    /// Edition in words.
    pub edition: String,
    /// Its source.
    pub source: Words,
    /// How far its text can be relied on; a sample is marked on every screen and paper.
    pub strength: Strength,
    /// Name of what is assessed: hamlet, team, body or the office.
    pub subject: String,
    /// Keep clean or make clean, where the round says so.
    pub aim: Option<Aim>,
    /// Appraisal is before this day.
    pub due: Option<NaiveDate>,
    /// Days until then, below 0 when it has passed; and working days that are left.
    pub days_left: Option<(i64, i64)>,
    /// The result as the answers stand.
    pub grade: Grade,
    /// The criteria, each heading before what is below it.
    pub lines: Vec<BoardLine>,
}

/// One criterion on the board.
#[derive(Clone, Debug, PartialEq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one mark beside the line"
)]
pub struct BoardLine {
    /// The item; 0 where the criterion came into the set after the round was opened.
    pub item: i64,
    /// Version of the item.
    pub rev: i64,
    /// The values of the item as they were read.
    pub seen: Row,
    /// The criterion.
    pub criterion: i64,
    /// Depth in the tree, 0 at the top.
    pub depth: usize,
    /// It has criteria below it and takes its verdict from them.
    pub heading: bool,
    /// Code in the set.
    pub code: String,
    /// Its words; empty while nobody has read the text.
    pub text: Words,
    /// How it is to be understood.
    pub guidance: Words,
    /// Article of the source.
    pub article: Option<String>,
    /// One miss fails the set.
    pub gate: bool,
    /// Its wording was held against the source.
    pub confirmed: bool,
    /// Who brings the figure or the paper.
    pub supplier: Words,
    /// What usually proves it.
    pub hint: Words,
    /// Papers that are enough.
    pub needed: u32,
    /// Threshold as signs and numbers (`< 0,5 %`); blank where there is none.
    pub rule: String,
    /// The verdict that counts; of a heading, the one its parts make.
    pub standing: Verdict,
    /// The commune's own verdict, the one of the verifying level, and the final one.
    pub verdict: Verdict,
    /// Of the verifying level.
    pub verified: Verdict,
    /// Final.
    pub decided: Verdict,
    /// The number entered, or the upper one of a ratio, and the lower one.
    pub value: Option<Amount>,
    /// The lower number.
    pub whole: Option<Amount>,
    /// Day of the numbers.
    pub as_of: Option<NaiveDate>,
    /// Why.
    pub reason: String,
    /// The papers attached.
    pub evidence: Vec<Proof>,
    /// What the program proposes now; none for a heading.
    pub proposal: Option<Proposed>,
    /// What it proposed when the verdict was given.
    pub proposed_then: Option<Proposed>,
    /// The person decided otherwise than was proposed.
    pub overridden: bool,
    /// The figures have moved since: the proposal is another one now than when the verdict was given.
    pub moved: bool,
    /// Carried over from an earlier edition and not given again.
    pub carried: bool,
    /// Who brings what is missing.
    pub owner: String,
    /// Until when.
    pub due: Option<NaiveDate>,
    /// Everything that is missing or has to be looked at.
    pub missing: Vec<Say>,
    /// Who changed it last, and when.
    pub changed: Option<(String, String)>,
}

/// What one criterion still lacks.
#[derive(Clone, Debug, PartialEq)]
pub struct BoardGap {
    /// The item.
    pub item: i64,
    /// Code of the criterion.
    pub code: String,
    /// Its words.
    pub text: Words,
    /// It decides the result: without it the set is not met.
    pub decides: bool,
    /// What is missing.
    pub missing: Vec<Say>,
    /// Who brings it: the owner of the item, else who usually supplies it.
    pub owner: String,
    /// Until when: the day of the item, else that of the round.
    pub due: Option<NaiveDate>,
}

/// One assessment in the list of boards.
#[derive(Clone, Debug, PartialEq)]
pub struct BoardRow {
    /// The assessment.
    pub stored: Stored,
    /// Title of its set.
    pub title: Words,
    /// Name of what is assessed.
    pub subject: String,
    /// Criteria met.
    pub met: usize,
    /// Criteria that apply.
    pub of: usize,
    /// Criteria not assessed.
    pub unknown: usize,
    /// The result.
    pub outcome: Outcome,
}

impl Office {
    /// The board of an assessment.
    pub fn criteria_board(&self, assessment: i64) -> Result<Board, Problem> {
        let ask = self.ask();
        let today = self.today();
        let (record, stored) = ask.record::<Assessment>(assessment)?;
        let number = record.criteria_set.id().unwrap_or_default();
        let reckoning = Reckoning::of(ask, assessment, today)?;
        let set = &reckoning.set;
        let graded = grade(
            set,
            &matrix::answers(ask, assessment, &matrix::codes_of(ask, number)?)?,
        );
        let mut reading = Reading::of(ask, assessment, number)?;
        let lines = set
            .walk()
            .into_iter()
            .map(|(depth, criterion)| reading.line(&reckoning, &graded, depth, criterion, today))
            .collect::<Result<Vec<_>, _>>()?;
        let calendar = self.calendar();
        Ok(Board {
            subject: subject(self, &record)?,
            set: number,
            title: set.title.clone(),
            edition: set.edition.clone(),
            source: set.source.text.clone(),
            strength: set.source.strength,
            aim: record.aim.0,
            due: record.due,
            days_left: record.due.map(|due| {
                (
                    due.signed_duration_since(today).num_days(),
                    // An appraisal is before its day: that day itself is none that is left.
                    calendar.left(today, due.pred_opt().unwrap_or(due)).max(0),
                )
            }),
            grade: graded,
            lines,
            assessment: record,
            stored,
        })
    }

    /// The assessments of a round, or all of them, with how far each has come.
    pub fn criteria_boards(&self, round: Option<&str>) -> Result<Vec<BoardRow>, Problem> {
        let ask = self.ask();
        let kind = kinds::of::<Assessment>();
        let stored = match round {
            Some(round) => ask.with_value(kind, "round", &Value::from(round))?,
            None => ask.all(kind)?,
        };
        let mut known: HashMap<i64, (CriteriaSet, BTreeMap<i64, String>)> = HashMap::new();
        let mut found = Vec::with_capacity(stored.len());
        for stored in stored {
            let (record, _) = ask.record::<Assessment>(stored.id)?;
            let number = record.criteria_set.id().unwrap_or_default();
            let (set, codes) = match known.entry(number) {
                Entry::Occupied(set) => set.into_mut(),
                Entry::Vacant(place) => place.insert((
                    sets::engine_set(ask, number)?,
                    matrix::codes_of(ask, number)?,
                )),
            };
            let graded = grade(set, &matrix::answers(ask, stored.id, codes)?);
            found.push(BoardRow {
                subject: subject(self, &record)?,
                title: set.title.clone(),
                met: graded.met,
                of: graded.denominator,
                unknown: graded.unknown,
                outcome: graded.outcome,
                stored,
            });
        }
        Ok(found)
    }
}

/// Name of what is assessed.
fn subject(office: &Office, record: &Assessment) -> Result<String, Problem> {
    use crate::domain::{place::Hamlet, team::Team};
    if let Some(hamlet) = record.hamlet.id() {
        office.ask().label(kinds::of::<Hamlet>(), hamlet)
    } else if let Some(team) = record.team.id() {
        office.ask().label(kinds::of::<Team>(), team)
    } else if record.subject.is_empty() {
        office.name()
    } else {
        Ok(record.subject.clone())
    }
}
