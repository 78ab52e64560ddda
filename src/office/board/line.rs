//! One line of the board from one reading of the book, and what it lacks.

use std::collections::HashMap;

use chrono::NaiveDate;

use crate::domain::assessment::AssessmentItem;
use crate::domain::criteria::{Criterion, Grade, Proposed, Rule, Verdict, rows};
use crate::domain::form::{Choice, Record, Say, choice_key};
use crate::domain::problem::Problem;
use crate::store::ask::Proof;

use super::super::figures::Reckoning;
use super::super::{Ask, matrix};
use super::BoardLine;

/// Everything of the items that is read once for a whole board.
pub(super) struct Reading {
    items: HashMap<String, (i64, i64, AssessmentItem)>,
    numbers: HashMap<String, i64>,
    proofs: HashMap<i64, Vec<Proof>>,
    hands: HashMap<i64, (String, String)>,
}

impl Reading {
    pub(super) fn of(ask: Ask<'_>, assessment: i64, set: i64) -> Result<Self, Problem> {
        let codes = matrix::codes_of(ask, set)?;
        let items = matrix::items(ask, assessment)?
            .into_iter()
            .filter_map(|(id, rev, item)| {
                let code = codes.get(&item.criterion.id()?)?.clone();
                Some((code, (id, rev, item)))
            });
        Ok(Self {
            items: items.collect(),
            numbers: codes.iter().map(|(id, code)| (code.clone(), *id)).collect(),
            proofs: ask.proofs(assessment)?,
            hands: ask.item_hands(assessment)?,
        })
    }

    pub(super) fn line(
        &mut self,
        reckoning: &Reckoning<'_>,
        graded: &Grade,
        depth: usize,
        criterion: &Criterion,
        today: NaiveDate,
    ) -> Result<BoardLine, Problem> {
        let (item, rev, record) = self.items.remove(&criterion.code).unwrap_or_default();
        let evidence = self.proofs.remove(&item).unwrap_or_default();
        let heading = !reckoning.set.below(Some(&criterion.code)).is_empty();
        let speaking = evidence
            .iter()
            .filter(|proof| reckoning.covers(proof.proves_on))
            .count() as u32;
        let proposal = if heading {
            None
        } else {
            Some(reckoning.propose(criterion, item, &record, speaking)?)
        };
        let proposed_then = Proposed::read(&record.proposed);
        let judged = record.verdict != Verdict::Unknown && !record.carried;
        let then = proposed_then.as_ref().or(proposal.as_ref());
        let mut line = BoardLine {
            item,
            rev,
            seen: record.to_row(),
            criterion: self
                .numbers
                .get(&criterion.code)
                .copied()
                .unwrap_or_default(),
            depth,
            heading,
            code: criterion.code.clone(),
            text: criterion.text.clone(),
            guidance: criterion.guidance.clone(),
            article: criterion.article.clone(),
            gate: criterion.gate,
            confirmed: criterion.confirmed,
            supplier: criterion.supplier.clone(),
            hint: criterion.evidence.hint.clone(),
            needed: criterion.evidence.documents,
            rule: criterion.rule.as_ref().map(Rule::show).unwrap_or_default(),
            standing: graded
                .verdicts
                .get(&criterion.code)
                .copied()
                .unwrap_or_default(),
            verdict: record.verdict,
            verified: record.verified,
            decided: record.decided,
            value: rows::amount(record.value),
            whole: rows::amount(record.whole),
            as_of: record.as_of,
            reason: record.reason.0,
            overridden: judged && then.is_some_and(|then| then.is_overridden_by(record.verdict)),
            moved: judged
                && proposed_then
                    .as_ref()
                    .zip(proposal.as_ref())
                    .is_some_and(|(then, now)| then.verdict != now.verdict),
            carried: record.carried,
            owner: record.owner,
            due: record.due,
            changed: self.hands.remove(&item),
            evidence,
            proposal,
            proposed_then,
            missing: Vec::new(),
        };
        line.missing = missing(&line, speaking, today);
        Ok(line)
    }
}

/// Said last of a line: its words were not yet compared with the document of the office.
pub const UNCONFIRMED: &str = "board-unconfirmed";

/// Everything that is missing on one line, what stops first.
fn missing(line: &BoardLine, speaking: u32, today: NaiveDate) -> Vec<Say> {
    let mut found = Vec::new();
    if line.heading || line.standing == Verdict::NotApplicable {
        return found;
    }
    if line.carried {
        found.push(
            Say::new("board-carried")
                .word("verdict", choice_key(Verdict::NAME, line.verdict.code())),
        );
    } else if line.standing == Verdict::Unknown {
        found.push(Say::new("board-not-assessed"));
    } else if line.standing.is_miss() {
        found.push(Say::new("board-unmet"));
    }
    let settled = line.proposal.as_ref().is_none_or(Proposed::is_settled);
    let open = line.proposal.as_ref().filter(|_| !settled);
    let for_a_person = ["criteria-judged", "criteria-unworded"];
    found.extend(
        open.map(|open| open.say.clone())
            .filter(|say| !for_a_person.contains(&say.key.as_ref())),
    );
    if line.text.is_empty() {
        found.push(Say::new("board-unworded"));
    }
    if speaking < line.needed {
        found.push(
            Say::new("board-evidence")
                .with("found", i64::from(speaking))
                .with("needed", i64::from(line.needed)),
        );
        let outside = line.evidence.len() - speaking as usize;
        if outside > 0 {
            found.push(Say::new("board-outside").with("count", outside));
        }
    }
    for proof in &line.evidence {
        if let Some(day) = proof.valid_until.filter(|day| *day < today) {
            found.push(
                Say::new("board-expired")
                    .with("name", proof.label.as_str())
                    .with("day", day),
            );
        }
    }
    if line.moved {
        found.push(Say::new("board-moved"));
    }
    if !line.text.is_empty() && !line.confirmed {
        found.push(Say::new(UNCONFIRMED));
    }
    found
}
