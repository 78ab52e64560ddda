//! From the answers of one assessment to its grade. Not applicable leaves the denominator, not assessed never counts
//! as met, and a missed gate fails the set while its points stay visible.

use std::collections::BTreeMap;

use super::amount::Amount;
use super::set::{Combinator, CriteriaSet, Criterion, Words};
use crate::choice;

choice! {
    /// What a person says of one criterion; each has a letter on screen, not only a colour.
    Verdict = "verdict" {
        Met = "met",
        Unmet = "unmet",
        NotApplicable = "na",
        /// Not met, with a reason that is accepted: counts as not met, is told apart in the list.
        Justified = "justified",
        /// Not assessed yet.
        #[default]
        Unknown = "unknown",
    }
}

impl Verdict {
    /// Assessed and missed, with or without an accepted reason.
    pub fn is_miss(self) -> bool {
        matches!(self, Self::Unmet | Self::Justified)
    }
}

/// One criterion's answer. Without `points` a met criterion takes all its points and any other none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// What was found.
    pub verdict: Verdict,
    /// The number it rests on, in the unit of the rule; none where none was entered.
    pub value: Option<Amount>,
    /// Points given by hand on a point scale.
    pub points: Option<Amount>,
}

impl From<Verdict> for Answer {
    fn from(verdict: Verdict) -> Self {
        Self {
            verdict,
            ..Self::default()
        }
    }
}

/// Answers by code of criterion; a code that is not there is not assessed. A heading takes its verdict from what is
/// below it; the one answer of its own it may have is *not applicable*, for the whole branch.
pub type Answers = BTreeMap<String, Answer>;

/// The result of a whole set; the greater, the better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// Failed, whatever the answers still open will be.
    Unmet,
    /// Not settled while answers are open, or nothing applies.
    Open,
    /// Met, whatever the answers still open will be.
    Met,
}

/// The grade of one assessment. The four counts are of the criteria at the top of the set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grade {
    /// The result of the whole set.
    pub outcome: Outcome,
    /// The class on a point scale; none while an answer is open or when a gate failed.
    pub band: Option<Words>,
    /// Met.
    pub met: usize,
    /// Misses, the justified ones among them.
    pub unmet: usize,
    /// Not assessed yet.
    pub unknown: usize,
    /// Not applicable: neither in the numerator nor in the denominator of a share.
    pub not_applicable: usize,
    /// Criteria that apply: met, missed and unknown.
    pub denominator: usize,
    /// Points reached of [`points_of`](Self::points_of); none when nothing in the set carries a weight.
    pub points: Option<Amount>,
    /// Points that could be reached by what applies.
    pub points_of: Amount,
    /// Codes of the gates that were missed.
    pub gate_failed: Vec<String>,
    /// Codes of the single criteria that stand between the answers and a met set, in order.
    pub missing: Vec<String>,
    /// The verdict of every criterion and heading.
    pub verdicts: BTreeMap<String, Verdict>,
}

/// Grades the answers of one assessment by a resolved set.
pub fn grade(set: &CriteriaSet, answers: &Answers) -> Grade {
    let mut judge = Judge {
        set,
        answers,
        verdicts: BTreeMap::new(),
    };
    for criterion in set.below(None) {
        judge.verdict(criterion, false);
    }
    judge.grade()
}

/// Points: reached, still open, and possible.
#[derive(Clone, Copy, Default)]
struct Score {
    reached: i64,
    open: i64,
    of: i64,
}

impl std::iter::Sum for Score {
    fn sum<I: Iterator<Item = Self>>(scores: I) -> Self {
        scores.fold(Self::default(), |a, b| Self {
            reached: a.reached + b.reached,
            open: a.open + b.open,
            of: a.of + b.of,
        })
    }
}

struct Judge<'s> {
    set: &'s CriteriaSet,
    answers: &'s Answers,
    verdicts: BTreeMap<String, Verdict>,
}

impl Judge<'_> {
    /// Settles a criterion after everything below it; `out` when a heading above does not apply.
    fn verdict(&mut self, criterion: &Criterion, out: bool) -> Verdict {
        let own = self
            .answers
            .get(&criterion.code)
            .map_or(Verdict::Unknown, |answer| answer.verdict);
        let out = out || own == Verdict::NotApplicable;
        let below = self.set.below(Some(&criterion.code));
        for lower in &below {
            self.verdict(lower, out);
        }
        let verdict = match (out, below.is_empty()) {
            (true, _) => Verdict::NotApplicable,
            (false, true) => own,
            (false, false) => {
                self.combine(criterion.pass.as_ref().unwrap_or(&Combinator::All), &below)
            }
        };
        self.verdicts.insert(criterion.code.clone(), verdict);
        verdict
    }

    fn of(&self, criterion: &Criterion) -> Verdict {
        self.verdicts
            .get(&criterion.code)
            .copied()
            .unwrap_or_default()
    }

    fn count(&self, criteria: &[&Criterion], what: impl Fn(Verdict) -> bool) -> usize {
        criteria
            .iter()
            .filter(|criterion| what(self.of(criterion)))
            .count()
    }

    /// Met or missed only when the open answers cannot change it any more; not applicable when nothing below applies.
    fn combine(&self, pass: &Combinator, criteria: &[&Criterion]) -> Verdict {
        let met = self.count(criteria, |verdict| verdict == Verdict::Met);
        let unknown = self.count(criteria, |verdict| verdict == Verdict::Unknown);
        let applying = self.count(criteria, |verdict| verdict != Verdict::NotApplicable);
        if applying == 0 {
            return Verdict::NotApplicable;
        }
        match pass {
            Combinator::All => settle(met == applying, met + unknown == applying),
            Combinator::AtLeast { k } => settle(met >= *k, met + unknown >= *k),
            Combinator::Ratio { min } => {
                let weight = |what: fn(Verdict) -> bool| -> i128 {
                    let counted = criteria.iter().filter(|criterion| what(self.of(criterion)));
                    counted
                        .map(|criterion| i128::from(criterion.weight.unwrap_or(Amount::whole(1)).0))
                        .sum()
                };
                let all = weight(|verdict| verdict != Verdict::NotApplicable);
                let enough = |part: i128| part * 10_000 >= i128::from(min.0) * all;
                let met = weight(|verdict| verdict == Verdict::Met);
                settle(
                    enough(met),
                    enough(met + weight(|verdict| verdict == Verdict::Unknown)),
                )
            }
            Combinator::Points { max, pass, .. } => {
                let score: Score = criteria.iter().map(|criterion| self.score(criterion)).sum();
                let enough =
                    |reached| pass.is_none_or(|pass| scaled(reached, score.of, *max) >= pass);
                match pass {
                    None => settle(unknown == 0, true),
                    Some(_) => settle(enough(score.reached), enough(score.reached + score.open)),
                }
            }
        }
    }

    fn score(&self, criterion: &Criterion) -> Score {
        let below = self.set.below(Some(&criterion.code));
        let lower: Score = below.iter().map(|lower| self.score(lower)).sum();
        let verdict = self.of(criterion);
        if lower.of > 0 || verdict == Verdict::NotApplicable {
            return lower;
        }
        let of = criterion.weight.unwrap_or(Amount::ZERO).0;
        let given = self
            .answers
            .get(&criterion.code)
            .and_then(|answer| answer.points)
            .filter(|_| below.is_empty());
        match verdict {
            Verdict::Unknown => Score {
                reached: 0,
                open: of,
                of,
            },
            Verdict::Met => Score {
                reached: given.map_or(of, |points| points.0.clamp(0, of)),
                open: 0,
                of,
            },
            _ => Score {
                reached: given.map_or(0, |points| points.0.clamp(0, of)),
                open: 0,
                of,
            },
        }
    }

    fn grade(self) -> Grade {
        let top = self.set.below(None);
        let pass = self.set.pass.as_ref().unwrap_or(&Combinator::All);
        let score: Score = top.iter().map(|criterion| self.score(criterion)).sum();
        let gates: Vec<_> = self
            .set
            .walk()
            .into_iter()
            .map(|(_, c)| c)
            .filter(|c| c.gate)
            .collect();
        let failed: Vec<String> = gates
            .iter()
            .filter(|c| self.of(c).is_miss())
            .map(|c| c.code.clone())
            .collect();
        let gate_open = gates.iter().any(|c| self.of(c) == Verdict::Unknown);
        let combined = self.combine(pass, &top);
        let outcome = match combined {
            _ if !failed.is_empty() => Outcome::Unmet,
            Verdict::Met if !gate_open => Outcome::Met,
            Verdict::Unmet => Outcome::Unmet,
            _ => Outcome::Open,
        };
        let unknown = self.count(&top, |verdict| verdict == Verdict::Unknown);
        let settled = failed.is_empty() && !gate_open && unknown == 0 && score.open == 0;
        let mut missing = Vec::new();
        let done = combined == Verdict::Met && !matches!(pass, Combinator::Points { .. });
        for criterion in &top {
            self.gaps(criterion, done, &mut missing);
        }
        let count = |what: fn(Verdict) -> bool| self.count(&top, what);
        let not_applicable = count(|verdict| verdict == Verdict::NotApplicable);
        Grade {
            outcome,
            band: if settled { band(pass, score) } else { None },
            met: count(|verdict| verdict == Verdict::Met),
            unmet: count(Verdict::is_miss),
            unknown,
            not_applicable,
            denominator: top.len() - not_applicable,
            points: self
                .set
                .criteria
                .iter()
                .any(|c| c.weight.is_some())
                .then_some(Amount(score.reached)),
            points_of: Amount(score.of),
            gate_failed: failed,
            missing,
            verdicts: self.verdicts,
        }
    }

    /// Adds what is still needed in this branch; where the heading is met already (`done`), only its gates are.
    fn gaps(&self, criterion: &Criterion, done: bool, missing: &mut Vec<String>) {
        let verdict = self.of(criterion);
        let below = self.set.below(Some(&criterion.code));
        if below.is_empty()
            && (verdict.is_miss() || verdict == Verdict::Unknown)
            && (!done || criterion.gate)
        {
            missing.push(criterion.code.clone());
        }
        let done = (done && !criterion.gate) || verdict == Verdict::Met;
        for lower in below {
            self.gaps(lower, done, missing);
        }
    }
}

/// Met for sure, still possible, or missed for sure.
pub(super) fn settle(surely: bool, possibly: bool) -> Verdict {
    match (surely, possibly) {
        (true, _) => Verdict::Met,
        (false, true) => Verdict::Unknown,
        (false, false) => Verdict::Unmet,
    }
}

/// Points on the stated scale: what does not apply makes the rest count for more.
fn scaled(reached: i64, of: i64, max: Option<Amount>) -> Amount {
    match max {
        Some(max) if of > 0 => {
            Amount((i128::from(reached) * i128::from(max.0) / i128::from(of)) as i64)
        }
        _ => Amount(reached),
    }
}

fn band(pass: &Combinator, score: Score) -> Option<Words> {
    let Combinator::Points { max, bands, .. } = pass else {
        return None;
    };
    let points = scaled(score.reached, score.of, *max);
    (score.of > 0).then(|| {
        bands
            .iter()
            .find(|band| band.min <= points)
            .map(|band| band.name.clone())
    })?
}

#[cfg(test)]
mod tests {
    use super::super::parse_set;
    use super::Verdict::{Justified, Met, NotApplicable, Unknown, Unmet};
    use super::*;
    use proptest::prelude::*;

    fn set(pass: &str, criteria: &str) -> CriteriaSet {
        let head = "code = \"s\"\ntitle = \"T\"\nedition = \"1\"\ntarget = \"xa\"\n\
            source = { text = \"S\", strength = \"sample\" }\n";
        parse_set("s", &format!("{head}pass = {pass}\n{criteria}"))
            .unwrap()
            .set
    }

    /// Flat criteria "1", "2", … with these further lines.
    fn flat(pass: &str, lines: &[&str]) -> CriteriaSet {
        let block =
            |(i, line): (usize, &&str)| format!("[[criterion]]\ncode = \"{}\"\n{line}\n", i + 1);
        set(
            pass,
            &lines.iter().enumerate().map(block).collect::<String>(),
        )
    }

    fn say(verdicts: &[Verdict]) -> Answers {
        verdicts
            .iter()
            .enumerate()
            .map(|(i, verdict)| ((i + 1).to_string(), (*verdict).into()))
            .collect()
    }

    fn outcome(set: &CriteriaSet, verdicts: &[Verdict]) -> Outcome {
        grade(set, &say(verdicts)).outcome
    }

    #[test]
    fn all_needs_every_criterion_that_applies_and_no_answer_is_taken_for_met() {
        let set = flat("{ by = \"all\" }", &["", "", ""]);
        assert_eq!(outcome(&set, &[Met, Met, Met]), Outcome::Met);
        assert_eq!(outcome(&set, &[Met, Met]), Outcome::Open);
        assert_eq!(outcome(&set, &[Met, Justified]), Outcome::Unmet);
        assert_eq!(outcome(&set, &[Met, NotApplicable, Met]), Outcome::Met);
        assert_eq!(
            outcome(&set, &[NotApplicable, NotApplicable, NotApplicable]),
            Outcome::Open
        );
        let grade = grade(&set, &say(&[Met, NotApplicable, Justified]));
        assert_eq!(
            (
                grade.met,
                grade.unmet,
                grade.unknown,
                grade.not_applicable,
                grade.denominator
            ),
            (1, 1, 0, 1, 2)
        );
        assert_eq!((grade.missing, grade.points), (vec!["3".to_owned()], None));
    }

    #[test]
    fn at_least_and_ratio_are_settled_as_soon_as_open_answers_cannot_change_them() {
        let set = flat("{ by = \"at_least\", k = 2 }", &["", "", ""]);
        assert_eq!(outcome(&set, &[Met, Met]), Outcome::Met);
        assert_eq!(outcome(&set, &[Met, Unmet]), Outcome::Open);
        assert_eq!(outcome(&set, &[Unmet, Unmet]), Outcome::Unmet);
        assert_eq!(
            grade(&set, &say(&[Met, Met, Unmet])).missing,
            Vec::<String>::new()
        );
        let set = flat(
            "{ by = \"ratio\", min = 70 }",
            &["weight = 7", "weight = 3", ""],
        );
        assert_eq!(outcome(&set, &[Met, Unmet, NotApplicable]), Outcome::Met);
        assert_eq!(outcome(&set, &[Met, Unmet, Unknown]), Outcome::Open);
        assert_eq!(outcome(&set, &[Unmet, Met, Met]), Outcome::Unmet);
    }

    const SCALE: &str = "{ by = \"points\", max = 100, min = 50, bands = [{ name = \"Tốt\", min = 80 }, \
        { name = \"Khá\", min = 50 }, { name = \"Yếu\", min = 0 }] }";

    #[test]
    fn points_make_a_band_and_what_does_not_apply_leaves_the_scale() {
        let set = flat(SCALE, &["weight = 50", "weight = 30", "weight = 20"]);
        let band = |answers: &Answers| grade(&set, answers).band.map(|name| name.vi);
        assert_eq!(band(&say(&[Met, Met, Unmet])).as_deref(), Some("Tốt"));
        assert_eq!(
            band(&say(&[Met, Unmet, NotApplicable])).as_deref(),
            Some("Khá")
        );
        assert_eq!(band(&say(&[Met, Met, Unknown])), None);
        let mut partly = say(&[Met, Unmet, Unmet]);
        partly.insert(
            "2".into(),
            Answer {
                points: Some(Amount(2950)),
                ..Unmet.into()
            },
        );
        assert_eq!(grade(&set, &partly).points, Some(Amount(7950)));
        assert_eq!(band(&partly).as_deref(), Some("Khá"));
        partly.insert(
            "2".into(),
            Answer {
                points: Some(Amount::whole(9999)),
                ..Unmet.into()
            },
        );
        assert_eq!(
            grade(&set, &partly).points,
            Some(Amount::whole(80)),
            "never more than the criterion carries"
        );
    }

    #[test]
    fn a_missed_gate_fails_the_set_and_the_points_stay() {
        let set = flat(
            SCALE,
            &["weight = 50", "weight = 40", "weight = 10\ngate = true"],
        );
        let failed = grade(&set, &say(&[Met, Met, Unmet]));
        assert_eq!(
            (failed.outcome, failed.points),
            (Outcome::Unmet, Some(Amount::whole(90)))
        );
        assert_eq!(
            (failed.gate_failed, failed.band),
            (vec!["3".to_owned()], None)
        );
        let open = grade(&set, &say(&[Met, Met]));
        assert_eq!((open.outcome, open.band), (Outcome::Open, None));
        assert_eq!(outcome(&set, &[Met, Met, NotApplicable]), Outcome::Met);
    }

    #[test]
    fn a_heading_takes_the_verdict_of_what_is_below_it() {
        let tree = "[[criterion]]\ncode = \"a\"\n[[criterion]]\ncode = \"a.1\"\nparent = \"a\"\n\
            [[criterion]]\ncode = \"a.2\"\nparent = \"a\"\n[[criterion]]\ncode = \"b\"\npass = { by = \"at_least\", k = 1 }\n\
            [[criterion]]\ncode = \"b.1\"\nparent = \"b\"\n[[criterion]]\ncode = \"b.2\"\nparent = \"b\"\n";
        let set = set("{ by = \"all\" }", tree);
        let answers = |pairs: &[(&str, Verdict)]| -> Answers {
            pairs
                .iter()
                .map(|(code, verdict)| ((*code).to_owned(), Answer::from(*verdict)))
                .collect()
        };
        let half = grade(
            &set,
            &answers(&[("a", Met), ("a.1", Met), ("b.1", Met), ("b.2", Unmet)]),
        );
        assert_eq!(
            (
                half.verdicts["a"],
                half.verdicts["b"],
                half.met,
                half.unknown
            ),
            (Unknown, Met, 1, 1)
        );
        assert_eq!(
            half.missing,
            ["a.2"],
            "b is met; the miss below it is no gap"
        );
        let out = grade(
            &set,
            &answers(&[("a", NotApplicable), ("a.1", Unmet), ("b.1", Met)]),
        );
        assert_eq!(
            (out.outcome, out.verdicts["a.1"], out.denominator),
            (Outcome::Met, NotApplicable, 1)
        );
    }

    fn any_set() -> impl Strategy<Value = CriteriaSet> {
        let gates = proptest::collection::vec(any::<bool>(), 5);
        let pass = prop_oneof![
            Just("{ by = \"all\" }".to_owned()),
            (1..=3_usize).prop_map(|k| format!("{{ by = \"at_least\", k = {k} }}")),
            (0..=100_u32).prop_map(|min| format!("{{ by = \"ratio\", min = {min} }}")),
            Just(SCALE.to_owned()),
        ];
        let inner = prop_oneof![
            Just(""),
            Just("pass = { by = \"at_least\", k = 1 }"),
            Just("pass = { by = \"ratio\", min = 50 }")
        ];
        (pass, inner, gates).prop_map(|(pass, inner, gates)| {
            let weights = [("1", "", 20), ("2", "", 30), ("3", "", 50), ("3.1", "3", 25), ("3.2", "3", 25)];
            let block = |((code, parent, weight), gate): ((&str, &str, i32), bool)| {
                let parent = if parent.is_empty() { String::new() } else { format!("parent = \"{parent}\"\n") };
                let inner = if code == "3" { inner } else { "" };
                format!("[[criterion]]\ncode = \"{code}\"\n{parent}weight = {weight}\ngate = {gate}\n{inner}\n")
            };
            set(&pass, &weights.into_iter().zip(gates).map(block).collect::<String>())
        })
    }

    fn any_answers() -> impl Strategy<Value = Answers> {
        let verdict = prop_oneof![
            Just(Met),
            Just(Unmet),
            Just(NotApplicable),
            Just(Justified),
            Just(Unknown)
        ];
        let answer =
            (verdict, proptest::option::of(0..3000_i64)).prop_map(|(verdict, points)| Answer {
                verdict,
                value: None,
                points: points.map(Amount),
            });
        proptest::collection::vec(answer, 5).prop_map(|list| {
            ["1", "2", "3", "3.1", "3.2"]
                .map(String::from)
                .into_iter()
                .zip(list)
                .collect()
        })
    }

    /// Every answer that is better than this one.
    fn better(answer: Answer) -> Vec<Answer> {
        let met = Answer {
            verdict: Met,
            points: None,
            ..answer
        };
        let more = Answer {
            points: answer.points.map(|points| Amount(points.0 + 500)),
            ..answer
        };
        match answer.verdict {
            Unmet => vec![
                Answer {
                    verdict: Justified,
                    ..answer
                },
                met,
                more,
            ],
            Justified | Unknown => vec![met, more],
            Met => vec![more],
            NotApplicable => vec![],
        }
    }

    /// Rank of a band: none is the least.
    fn rank(grade: &Grade) -> usize {
        let name = grade.band.as_ref().map_or("", |band| band.vi.as_str());
        ["", "Yếu", "Khá", "Tốt"]
            .iter()
            .position(|known| *known == name)
            .unwrap()
    }

    proptest! {
        #[test]
        fn a_better_answer_never_makes_a_worse_grade(set in any_set(), answers in any_answers()) {
            let before = grade(&set, &answers);
            for code in answers.keys() {
                for improved in better(answers[code]) {
                    let mut answers = answers.clone();
                    answers.insert(code.clone(), improved);
                    let after = grade(&set, &answers);
                    prop_assert!(after.outcome >= before.outcome, "{code}: {before:?} -> {after:?}");
                    prop_assert!(rank(&after) >= rank(&before), "{code}: {before:?} -> {after:?}");
                    prop_assert!(after.points >= before.points && after.met >= before.met);
                    prop_assert!(after.gate_failed.len() <= before.gate_failed.len());
                }
            }
        }

        #[test]
        fn counts_add_up_and_nothing_is_met_by_silence(set in any_set(), answers in any_answers()) {
            let graded = grade(&set, &answers);
            prop_assert_eq!(graded.met + graded.unmet + graded.unknown, graded.denominator);
            prop_assert_eq!(graded.denominator + graded.not_applicable, set.below(None).len());
            let silent = grade(&set, &Answers::new());
            prop_assert_eq!((silent.met, silent.unknown), (0, 3));
        }

        #[test]
        fn a_settled_outcome_stays_whatever_the_open_answers_become(
            set in any_set(), answers in any_answers(), later in any_answers(),
        ) {
            let before = grade(&set, &answers).outcome;
            let mut answers = answers;
            for (code, answer) in later {
                let open = answers.get_mut(&code).filter(|known| known.verdict == Unknown && code != "3");
                if let Some(open) = open.filter(|_| answer.verdict != NotApplicable) {
                    *open = answer;
                }
            }
            let after = grade(&set, &answers).outcome;
            prop_assert!(before == Outcome::Open || before == after, "{before:?} -> {after:?}");
        }
    }
}
