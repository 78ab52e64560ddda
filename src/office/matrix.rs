//! Hamlets × criteria of one set in one round, and what they make for the commune by each criterion's rule (all, a share, the sum).

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::domain::assessment::{Assessment, AssessmentItem};
use crate::domain::criteria::{Answer, Answers, Outcome, RolledUp, Verdict, Words, grade, roll_up};
use crate::domain::form::{Record, Value};
use crate::domain::kinds;
use crate::domain::place::Hamlet;
use crate::domain::problem::Problem;

use super::figures::{answer_of, year_of};
use super::{Ask, Office, sets};

/// The matrix of one set and round.
#[derive(Clone, Debug, PartialEq)]
pub struct Matrix {
    /// The set.
    pub set: i64,
    /// Its title.
    pub title: Words,
    /// Name of the round.
    pub round: String,
    /// The criteria, headings among them, in their order.
    pub columns: Vec<MatrixColumn>,
    /// The hamlets that stand, by name.
    pub rows: Vec<MatrixRow>,
}

/// One criterion of the matrix.
#[derive(Clone, Debug, PartialEq)]
pub struct MatrixColumn {
    /// Its code.
    pub code: String,
    /// Its words.
    pub text: Words,
    /// Depth in the tree, 0 at the top.
    pub depth: usize,
    /// One miss fails the set.
    pub gate: bool,
    /// What the hamlets make for the commune; none where the set has no rule for it.
    pub rolled: Option<RolledUp>,
}

/// One hamlet of the matrix.
#[derive(Clone, Debug, PartialEq)]
pub struct MatrixRow {
    /// The hamlet.
    pub hamlet: i64,
    /// Its name.
    pub name: String,
    /// Its assessment; none where it is not registered for the round.
    pub assessment: Option<i64>,
    /// The verdict of each column.
    pub verdicts: Vec<Verdict>,
    /// The result of the hamlet.
    pub outcome: Outcome,
}

/// The answers of one hamlet in one round.
pub(super) struct HamletAnswers {
    pub(super) hamlet: i64,
    pub(super) name: String,
    pub(super) assessment: Option<i64>,
    answers: Answers,
}

impl HamletAnswers {
    pub(super) fn answer(&self, code: &str) -> Answer {
        self.answers.get(code).copied().unwrap_or_default()
    }
}

impl Office {
    /// The hamlets × criteria of a set in a round; hamlets that are not assessed stand in it unanswered.
    pub fn matrix(&self, set: i64, round: &str) -> Result<Matrix, Problem> {
        let engine = sets::engine_set(self.ask(), set)?;
        let year = year_of(round).and_then(|year| NaiveDate::from_ymd_opt(year, 12, 31));
        let on = year.unwrap_or(self.today()).min(self.today());
        let hamlets = hamlet_answers(self.ask(), set, round, on)?;
        let column = |(depth, criterion): (usize, &crate::domain::criteria::Criterion)| {
            let answers: Vec<Answer> = hamlets
                .iter()
                .map(|hamlet| hamlet.answer(&criterion.code))
                .collect();
            MatrixColumn {
                code: criterion.code.clone(),
                text: criterion.text.clone(),
                depth,
                gate: criterion.gate,
                rolled: roll_up(criterion, &answers),
            }
        };
        let columns: Vec<MatrixColumn> = engine.walk().into_iter().map(column).collect();
        let row = |hamlet: &HamletAnswers| {
            let graded = grade(&engine, &hamlet.answers);
            let verdict = |code: &str| graded.verdicts.get(code).copied().unwrap_or_default();
            MatrixRow {
                hamlet: hamlet.hamlet,
                name: hamlet.name.clone(),
                assessment: hamlet.assessment,
                verdicts: columns.iter().map(|column| verdict(&column.code)).collect(),
                outcome: graded.outcome,
            }
        };
        Ok(Matrix {
            set,
            title: engine.title.clone(),
            round: round.to_owned(),
            rows: hamlets.iter().map(row).collect(),
            columns,
        })
    }
}

/// The answers of every hamlet that stands on `on`, in the order of names.
pub(super) fn hamlet_answers(
    ask: Ask<'_>,
    set: i64,
    round: &str,
    on: NaiveDate,
) -> Result<Vec<HamletAnswers>, Problem> {
    let codes = codes_of(ask, set)?;
    let mut by_hamlet: BTreeMap<i64, i64> = BTreeMap::new();
    for stored in ask.linked(kinds::of::<Assessment>(), "criteria_set", set)? {
        let same = *stored.row.get("round") == Value::from(round);
        if let Some(hamlet) = stored.row.get("hamlet").int().filter(|_| same) {
            by_hamlet.insert(hamlet, stored.id);
        }
    }
    let stands = super::Query {
        as_of: Some(on),
        limit: 100_000,
        ..super::Query::default()
    };
    let mut found = Vec::new();
    for (_, stored) in ask.page(kinds::of::<Hamlet>(), &stands)?.rows {
        let assessment = by_hamlet.get(&stored.id).copied();
        found.push(HamletAnswers {
            hamlet: stored.id,
            name: stored.row.get("name").text().to_owned(),
            assessment,
            answers: match assessment {
                Some(id) => answers(ask, id, &codes)?,
                None => Answers::new(),
            },
        });
    }
    Ok(found)
}

/// The code of each criterion of a set by its number.
pub(super) fn codes_of(ask: Ask<'_>, set: i64) -> Result<BTreeMap<i64, String>, Problem> {
    let criteria = sets::criteria(ask, set)?;
    Ok(criteria
        .into_iter()
        .map(|(id, record)| (id, record.code))
        .collect())
}

/// The answers of one assessment by code of criterion.
pub(super) fn answers(
    ask: Ask<'_>,
    assessment: i64,
    codes: &BTreeMap<i64, String>,
) -> Result<Answers, Problem> {
    let mut answers = Answers::new();
    for (_, _, item) in items(ask, assessment)? {
        if let Some(code) = item.criterion.id().and_then(|id| codes.get(&id)) {
            answers.insert(code.clone(), answer_of(&item));
        }
    }
    Ok(answers)
}

/// The items of an assessment: number, version and record.
pub(super) fn items(
    ask: Ask<'_>,
    assessment: i64,
) -> Result<Vec<(i64, i64, AssessmentItem)>, Problem> {
    let kind = kinds::of::<AssessmentItem>();
    let read = |stored: super::Stored| {
        let record = AssessmentItem::from_row(&stored.row).map_err(|findings| Problem::Faults {
            kind: kind.name,
            place: 0,
            findings,
        })?;
        Ok((stored.id, stored.rev, record))
    };
    ask.linked(kind, "assessment", assessment)?
        .into_iter()
        .map(read)
        .collect()
}
