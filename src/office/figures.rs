//! What the office's own book says to a criterion of a round: the figures, and the proposal made from them. The arithmetic lives in
//! `criteria`; a person decides.

use chrono::{Datelike, NaiveDate};

use crate::domain::assessment::{Assessment, AssessmentItem};
use crate::domain::cell::Measure;
use crate::domain::criteria::{
    Answer, Count, CriteriaSet, Criterion, Figure, Figures, Kind, Proposed, Tally, Window, propose,
    roll_up, rows,
};
use crate::domain::problem::Problem;
use crate::domain::recognition::RecognitionStandard;
use crate::domain::share::Share;
use crate::domain::text;
use crate::store::ask::{BookCounts, Scope};

use super::{Ask, matrix, sets};

/// One assessment with everything that its proposals are made from.
pub(super) struct Reckoning<'a> {
    ask: Ask<'a>,
    /// The set it uses.
    pub(super) set: CriteriaSet,
    round: String,
    scope: Scope,
    on: NaiveDate,
    counts: BookCounts,
    /// Answers of each hamlet of the same set and round; none for the assessment of a hamlet, or where no hamlet is assessed.
    hamlets: Option<Vec<matrix::HamletAnswers>>,
}

/// The days a round covers: its own, else those of the set in the year of its name, else that calendar year.
pub(super) fn days_of(
    record: &Assessment,
    set: &CriteriaSet,
    today: NaiveDate,
) -> (NaiveDate, NaiveDate) {
    let year = year_of(&record.round).unwrap_or(today.year());
    let calendar = Window::parse("01-01..12-31");
    let usual = set
        .window
        .or(calendar)
        .and_then(|window| window.of_year(year));
    let (from, to) = usual.unwrap_or((today, today));
    (record.from_day.unwrap_or(from), record.to_day.unwrap_or(to))
}

/// The year that the name of a round speaks of: `2026`, `Quý I/2026`.
pub(super) fn year_of(round: &str) -> Option<i32> {
    round
        .split(|letter: char| !letter.is_ascii_digit())
        .filter(|digits| digits.len() == 4)
        .filter_map(|digits| digits.parse().ok())
        .find(|year| (1945..2200).contains(year))
}

impl<'a> Reckoning<'a> {
    /// Everything for the assessment `id`.
    pub(super) fn of(ask: Ask<'a>, id: i64, today: NaiveDate) -> Result<Self, Problem> {
        let (record, _) = ask.record::<Assessment>(id)?;
        let number = record.criteria_set.id().unwrap_or_default();
        let set = sets::engine_set(ask, number)?;
        let (from, to) = days_of(&record, &set, today);
        let scope = Scope {
            from,
            to,
            hamlet: record.hamlet.id(),
        };
        let on = to.min(today);
        let whole = record.hamlet.id().is_none() && set.criteria.iter().any(|c| c.rollup.is_some());
        let hamlets = if whole {
            matrix::hamlet_answers(ask, number, &record.round, on)?
        } else {
            Vec::new()
        };
        let any = hamlets.iter().any(|hamlet| hamlet.assessment.is_some());
        Ok(Self {
            ask,
            counts: ask.book_counts(scope, on)?,
            set,
            round: record.round,
            scope,
            on,
            hamlets: any.then_some(hamlets),
        })
    }

    /// True where a paper that proves `day` speaks for this round; one without a day does.
    pub(super) fn covers(&self, day: Option<NaiveDate>) -> bool {
        day.is_none_or(|day| (self.scope.from..=self.scope.to).contains(&day))
    }

    /// What the book says to one criterion: what the hamlets' answers make, where any of them is assessed, else what its figures say.
    pub(super) fn propose(
        &self,
        criterion: &Criterion,
        id: i64,
        item: &AssessmentItem,
        attached: u32,
    ) -> Result<Proposed, Problem> {
        if let Some(hamlets) = &self.hamlets {
            let answers: Vec<Answer> = hamlets
                .iter()
                .map(|hamlet| hamlet.answer(&criterion.code))
                .collect();
            if let Some(rolled) = roll_up(criterion, &answers) {
                return Ok(rolled.into());
            }
        }
        let figures = self.figures(criterion, id, item, attached)?;
        Ok(propose(criterion, &figures).into())
    }

    fn figures(
        &self,
        criterion: &Criterion,
        id: i64,
        item: &AssessmentItem,
        attached: u32,
    ) -> Result<Figures, Problem> {
        let mut figures = Figures {
            attached,
            ..Figures::default()
        };
        let share = |numerator, denominator| (Self::own(numerator), Self::own(denominator));
        match &criterion.computed {
            Some(Figure::TeamsMetRhythm) => {
                let (met, of) = self
                    .ask
                    .met_rhythm(self.scope.from, self.on, self.scope.hamlet)?;
                (figures.numerator, figures.denominator) = share(Some(met as i64), Some(of as i64));
            }
            Some(Figure::TeamsActive) => figures.count = Self::own(Some(self.counts.teams)),
            Some(Figure::InitiativesRunning) => {
                let counts = self.ask.initiative_counts(self.on, self.scope.hamlet)?;
                figures.count = Self::own(Some(counts.kinds));
            }
            Some(Figure::DocumentsOfKind { types }) => {
                let register = self.scope.hamlet.is_none();
                let kinds = self.ask.paper_kinds(self.scope, id, register)?;
                let found = |code: &String| kinds.get(&text::fold(code)).copied().unwrap_or(0);
                figures.documents = types
                    .iter()
                    .map(|code| (code.clone(), found(code)))
                    .collect();
            }
            Some(Figure::RegisteredShare { set }) => {
                (figures.numerator, figures.denominator) =
                    if let Some(rules) = self.register_share(set)? {
                        share(Some(rules.registered().met), Some(rules.registered().of))
                    } else {
                        let (registered, _) = self.ask.set_shares(set, &self.round)?;
                        share(Some(registered), Some(self.counts.hamlets))
                    };
            }
            Some(Figure::RecognisedShare { set }) => {
                (figures.numerator, figures.denominator) =
                    if let Some(rules) = self.register_share(set)? {
                        share(Some(rules.recognised().met), Some(rules.recognised().of))
                    } else {
                        let (registered, recognised) = self.ask.set_shares(set, &self.round)?;
                        share(Some(recognised), Some(registered))
                    };
            }
            Some(Figure::RatioOfCounts {
                numerator,
                denominator,
            }) => {
                figures.numerator = self.count(numerator, item, item.value);
                figures.denominator = self.count(denominator, item, item.whole);
            }
            None if criterion.kind == Kind::Count => figures.count = entered(item, item.value),
            None => {
                figures.numerator = entered(item, item.value);
                figures.denominator = entered(item, item.whole);
            }
        }
        Ok(figures)
    }

    /// Residential areas, agencies, enterprises and schools together, where the office keeps their registrations of that year; the rounds
    /// of the set speak only of hamlets.
    fn register_share(&self, set: &str) -> Result<Option<Share>, Problem> {
        if !set.starts_with("tt124-") {
            return Ok(None);
        }
        let year = self.scope.to.year().to_string();
        let standard = RecognitionStandard::Safe;
        let share = self.ask.recognition_share(standard, &year, self.on)?;
        Ok((share.registered().met > 0).then_some(share))
    }

    /// A figure of the book stands for itself: no paper has to state it.
    fn own(value: Option<i64>) -> Option<Tally> {
        value.map(|value| Tally {
            value,
            as_of: None,
            documented: true,
        })
    }

    fn count(&self, count: &Count, item: &AssessmentItem, typed: Measure) -> Option<Tally> {
        match count {
            Count::Households => Self::own(self.counts.households),
            Count::Population => Self::own(self.counts.population),
            Count::Hamlets => Self::own(Some(self.counts.hamlets)),
            Count::HamletsReached => Self::own(Some(self.counts.reached)),
            Count::TeamsActive => Self::own(Some(self.counts.teams)),
            Count::Entered(_) => entered(item, typed),
        }
    }
}

/// A number someone entered, with its day and whether a paper states it.
fn entered(item: &AssessmentItem, number: Measure) -> Option<Tally> {
    number.0.map(|thousandths| Tally {
        value: thousandths / 1000,
        as_of: item.as_of,
        documented: item.source.id().is_some(),
    })
}

/// The answer of one item as the engine counts it.
pub(super) fn answer_of(item: &AssessmentItem) -> Answer {
    Answer {
        verdict: item.standing(),
        value: rows::amount(item.value),
        points: rows::amount(item.points),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_a_round_tells_its_year() {
        assert_eq!(year_of("Quý I/2026"), Some(2026));
        assert_eq!(year_of("26"), None);
    }
}
