//! Opening a round of assessment: the edition is pinned, every criterion gets its item, and answers of an earlier round may be carried over
//! by criterion code, marked as not yet confirmed.

use std::collections::HashMap;

use chrono::{Datelike, NaiveDate};

use crate::domain::assessment::{Assessment, AssessmentItem, CriteriaSet, Criterion};
use crate::domain::command::{Change, Done, Round};
use crate::domain::criteria::Verdict;
use crate::domain::fault::Fault;
use crate::domain::form::{Choice, Record, Row, Say};
use crate::domain::kinds;
use crate::domain::problem::Problem;
use crate::store::Author;

use super::save::{self, Batch};
use super::{Ask, Office, figures, sets};

pub(super) fn open(office: &mut Office, author: &Author, round: &Round) -> Result<Done, Problem> {
    let today = office.today();
    office.write(author, Say::new("op-round"), |write| {
        let mut batch = Batch::new(today);
        is_new(write.ask(), round)?;
        let row = with_days(write.ask(), round, today)?.with("criteria_set", round.set);
        let name = row.get("round").text().to_owned();
        let assessment = batch.apply(write, Change::new::<Assessment>(row))?;
        let earlier = round
            .carry_from
            .map(|from| answers(write.ask(), from))
            .transpose()?
            .unwrap_or_default();
        for criterion in write
            .ask()
            .linked(kinds::of::<Criterion>(), "criteria_set", round.set)?
        {
            let carried = earlier.get(criterion.row.get("code").text());
            let mut item = carried
                .cloned()
                .unwrap_or_default()
                .with("assessment", assessment)
                .with("criterion", criterion.id);
            let answered =
                carried.is_some_and(|row| row.get("verdict").text() != Verdict::Unknown.code());
            item.set("carried", i64::from(answered));
            batch.apply(write, Change::new::<AssessmentItem>(item))?;
        }
        let title = write.label(kinds::of::<CriteriaSet>(), round.set)?;
        let what = Say::new("op-round").with("name", title).with("round", name);
        debug_assert!(
            batch.ids().first() == Some(&assessment),
            "the assessment is the first row of the step"
        );
        Ok(batch.finish(write, Some(what)))
    })
}

/// The round's own values with the days that its set says, where nobody entered others.
fn with_days(ask: Ask<'_>, round: &Round, today: NaiveDate) -> Result<Row, Problem> {
    let set = sets::engine_set(ask, round.set)?;
    let record = Assessment::from_row(&round.row).unwrap_or_default();
    let (from, to) = figures::days_of(&record, &set, today);
    let year = figures::year_of(&record.round).unwrap_or(today.year());
    let due = set.deadline.and_then(|day| day.in_year(year));
    let mut row = round.row.clone();
    for (field, day) in [("from_day", Some(from)), ("to_day", Some(to)), ("due", due)] {
        if row.get(field).is_blank()
            && let Some(day) = day
        {
            row.set(field, day);
        }
    }
    Ok(row)
}

/// One set, one subject, one round: no second board of the same.
fn is_new(ask: Ask<'_>, round: &Round) -> Result<(), Problem> {
    let same = |row: &Row| {
        ["round", "hamlet", "team", "subject"]
            .iter()
            .all(|field| row.get(field) == round.row.get(field))
    };
    let twin = ask
        .linked(kinds::of::<Assessment>(), "criteria_set", round.set)?
        .into_iter()
        .any(|known| same(&known.row));
    if twin {
        Err(save::refuse(
            Assessment::KIND,
            "round",
            Fault::Taken(round.row.get("round").text().to_owned()),
        ))
    } else {
        Ok(())
    }
}

/// The answers of an earlier round by criterion code, without what belongs to that round alone.
fn answers(ask: Ask<'_>, assessment: i64) -> Result<HashMap<String, Row>, Problem> {
    let mut found = HashMap::new();
    for item in ask.linked(kinds::of::<AssessmentItem>(), "assessment", assessment)? {
        let Some(criterion) = item.row.get("criterion").int() else {
            continue;
        };
        let code = ask
            .row(kinds::of::<Criterion>(), criterion)?
            .row
            .get("code")
            .text()
            .to_owned();
        let mut kept = Row::new();
        for field in [
            "value", "whole", "as_of", "source", "points", "verdict", "reason", "owner",
        ] {
            kept.set(field, item.row.get(field).clone());
        }
        found.insert(code, kept);
    }
    Ok(found)
}
