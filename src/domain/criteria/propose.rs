//! What the program may propose for a criterion from figures that are handed in. A person decides; the reason travels
//! with the proposal as numbers, never as a sentence.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::amount::Amount;
use super::grade::Verdict;
use super::set::{Count, Criterion, Figure, Kind, Rule};

/// A number with the day it describes and whether a document states it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// The count, in whole things.
    pub value: i64,
    /// The day it describes; none where nobody said.
    pub as_of: Option<NaiveDate>,
    /// A document states it.
    pub documented: bool,
}

/// What is known for one criterion in one round; leave out what is not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// What is counted of a share.
    pub numerator: Option<Tally>,
    /// What it is a share of.
    pub denominator: Option<Tally>,
    /// The number of a criterion that counts.
    pub count: Option<Tally>,
    /// Documents on the books that take effect in the round, by type code.
    pub documents: BTreeMap<String, u32>,
    /// Documents attached to the criterion as evidence.
    pub attached: u32,
}

/// The number a reason or refusal speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Numerator,
    Denominator,
    Count,
}

/// A verdict the program proposes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// The verdict; a person confirms it or gives another.
    pub verdict: Verdict,
    /// Share in percent (cut to two decimals), count, or number of documents.
    pub value: Option<Amount>,
    /// Why this verdict.
    pub reason: Reason,
}

/// Why a verdict is proposed, or why it is left open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    Share {
        numerator: i64,
        denominator: i64,
        rule: Rule,
    },
    Count {
        count: i64,
        rule: Rule,
    },
    /// `missing` are type codes of which there is no document.
    Documents {
        found: u32,
        needed: u32,
        missing: Vec<String>,
    },
    /// A figure is there, the set states no threshold to hold it to.
    NoThreshold,
    Absent {
        part: Part,
    },
    /// The number is there without the document that states it.
    Undocumented {
        part: Part,
    },
    /// Only a person can say.
    Judged,
    /// The criterion has no text yet.
    Unworded,
}

/// Figures that cannot be reckoned with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The population, or the number of subjects, is zero.
    ZeroDenominator,
    /// The two numbers of a ratio describe different days.
    DaysDiffer {
        numerator: NaiveDate,
        denominator: NaiveDate,
    },
    Negative {
        part: Part,
    },
}

/// Proposes a verdict for one criterion, or says why the figures cannot be used.
pub fn propose(criterion: &Criterion, figures: &Figures) -> Result<Proposal, Refusal> {
    if criterion.text.is_empty() {
        return Ok(open(Reason::Unworded));
    }
    let attached = || attached(criterion.evidence.documents, figures.attached);
    match (&criterion.computed, criterion.kind) {
        (Some(Figure::DocumentsOfKind { types }), _) => {
            Ok(of_kind(types, criterion.evidence.documents, figures))
        }
        (Some(Figure::TeamsActive | Figure::InitiativesRunning), _) => {
            count(criterion, figures, false)
        }
        (
            Some(Figure::RatioOfCounts {
                numerator,
                denominator,
            }),
            _,
        ) => {
            let entered = |count: &Count| matches!(count, Count::Entered(_));
            share(criterion, figures, entered(numerator), entered(denominator))
        }
        (Some(_), _) => share(criterion, figures, false, false),
        (None, Kind::Ratio) => share(criterion, figures, true, true),
        (None, Kind::Count) => count(criterion, figures, true),
        (None, Kind::Document) => Ok(attached()),
        (None, Kind::Judged | Kind::Computed) => Ok(open(Reason::Judged)),
    }
}

fn open(reason: Reason) -> Proposal {
    Proposal {
        verdict: Verdict::Unknown,
        value: None,
        reason,
    }
}

fn said(met: bool) -> Verdict {
    if met { Verdict::Met } else { Verdict::Unmet }
}

fn attached(needed: u32, found: u32) -> Proposal {
    let needed = needed.max(1);
    let reason = Reason::Documents {
        found,
        needed,
        missing: Vec::new(),
    };
    Proposal {
        verdict: said(found >= needed),
        value: Some(Amount::whole(found.into())),
        reason,
    }
}

fn of_kind(types: &[String], needed: u32, figures: &Figures) -> Proposal {
    let number = |code: &String| figures.documents.get(code).copied().unwrap_or(0);
    let missing: Vec<String> = types
        .iter()
        .filter(|code| number(code) == 0)
        .cloned()
        .collect();
    let found = types.iter().map(number).fold(0, u32::saturating_add);
    let needed = needed.max(types.len() as u32);
    let verdict = said(missing.is_empty() && found >= needed);
    Proposal {
        verdict,
        value: Some(Amount::whole(found.into())),
        reason: Reason::Documents {
            found,
            needed,
            missing,
        },
    }
}

/// The number, or why there is no use in it: `Ok(Err(reason))` leaves the verdict open.
fn usable(
    tally: Option<Tally>,
    part: Part,
    entered: bool,
) -> Result<Result<Tally, Reason>, Refusal> {
    match tally {
        None => Ok(Err(Reason::Absent { part })),
        Some(tally) if tally.value < 0 => Err(Refusal::Negative { part }),
        Some(tally) if entered && !tally.documented => Ok(Err(Reason::Undocumented { part })),
        Some(tally) => Ok(Ok(tally)),
    }
}

fn count(criterion: &Criterion, figures: &Figures, entered: bool) -> Result<Proposal, Refusal> {
    let tally = match usable(figures.count, Part::Count, entered)? {
        Ok(tally) => tally,
        Err(reason) => return Ok(open(reason)),
    };
    let value = Amount::whole(tally.value);
    let Some(rule) = criterion.rule.clone() else {
        return Ok(Proposal {
            value: Some(value),
            ..open(Reason::NoThreshold)
        });
    };
    let verdict = said(rule.holds(i128::from(tally.value) * 100, 1));
    Ok(Proposal {
        verdict,
        value: Some(value),
        reason: Reason::Count {
            count: tally.value,
            rule,
        },
    })
}

fn share(
    criterion: &Criterion,
    figures: &Figures,
    top: bool,
    bottom: bool,
) -> Result<Proposal, Refusal> {
    let denominator = match usable(figures.denominator, Part::Denominator, bottom)? {
        Ok(tally) if tally.value == 0 => return Err(Refusal::ZeroDenominator),
        Ok(tally) => tally,
        Err(reason) => return Ok(open(reason)),
    };
    let numerator = match usable(figures.numerator, Part::Numerator, top)? {
        Ok(tally) => tally,
        Err(reason) => return Ok(open(reason)),
    };
    if let Some((a, b)) = numerator.as_of.zip(denominator.as_of)
        && a != b
    {
        return Err(Refusal::DaysDiffer {
            numerator: a,
            denominator: b,
        });
    }
    let (part, whole) = (numerator.value, denominator.value);
    let value = Amount::percent(part, whole);
    let Some(rule) = criterion.rule.clone() else {
        return Ok(Proposal {
            value,
            ..open(Reason::NoThreshold)
        });
    };
    let verdict = said(rule.holds(i128::from(part) * 10_000, i128::from(whole)));
    Ok(Proposal {
        verdict,
        value,
        reason: Reason::Share {
            numerator: part,
            denominator: whole,
            rule,
        },
    })
}

impl Rule {
    /// True when `hundredths / of` stands as the rule asks; compared exactly, without dividing.
    pub fn holds(&self, hundredths: i128, of: i128) -> bool {
        self.operator
            .holds(hundredths, i128::from(self.threshold.0) * of)
            && self
                .below
                .is_none_or(|below| hundredths < i128::from(below.0) * of)
    }
}

#[cfg(test)]
mod tests {
    use super::super::example::criterion;
    use super::*;

    fn tally(value: i64) -> Tally {
        Tally {
            value,
            as_of: None,
            documented: true,
        }
    }

    fn shares(numerator: i64, denominator: i64) -> Figures {
        Figures {
            numerator: Some(tally(numerator)),
            denominator: Some(tally(denominator)),
            ..Figures::default()
        }
    }

    const RECOGNISED: &str = "text = \"x\"\nkind = \"computed\"\ncomputed = { figure = \"recognised_share\", set = \"k\" }\n\
        rule = { op = \">=\", threshold = 70, unit = \"percent\" }\n";
    const MANAGED: &str = "text = \"x\"\nkind = \"ratio\"\nrule = { op = \"<\", threshold = 0.5, unit = \"percent\" }\n\
        computed = { figure = \"ratio_of_counts\", numerator = { entered = \"n\" }, denominator = \"population\" }\n";

    #[test]
    fn a_share_is_compared_exactly_and_carries_its_numbers() {
        let share = criterion(RECOGNISED);
        let met = propose(&share, &shares(7, 10)).unwrap();
        assert_eq!(
            (met.verdict, met.value),
            (Verdict::Met, Some(Amount::whole(70)))
        );
        assert!(matches!(
            met.reason,
            Reason::Share {
                numerator: 7,
                denominator: 10,
                ..
            }
        ));
        assert_eq!(
            propose(&share, &shares(69_999, 100_000)).unwrap().verdict,
            Verdict::Unmet
        );
        assert_eq!(
            propose(&criterion(MANAGED), &shares(5, 1000))
                .unwrap()
                .verdict,
            Verdict::Unmet
        );
        assert_eq!(
            propose(&criterion(MANAGED), &shares(4, 1000))
                .unwrap()
                .verdict,
            Verdict::Met
        );
    }

    #[test]
    fn figures_that_cannot_be_reckoned_with_are_refused() {
        let share = criterion(MANAGED);
        assert_eq!(
            propose(&share, &shares(0, 0)),
            Err(Refusal::ZeroDenominator)
        );
        assert_eq!(
            propose(&share, &shares(-1, 10)),
            Err(Refusal::Negative {
                part: Part::Numerator
            })
        );
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let mut figures = shares(1, 1000);
        figures.numerator.as_mut().unwrap().as_of = Some(day("2026-11-01"));
        assert!(
            propose(&share, &figures).is_ok(),
            "one unknown day is no contradiction"
        );
        figures.denominator.as_mut().unwrap().as_of = Some(day("2026-06-30"));
        let differ = Refusal::DaysDiffer {
            numerator: day("2026-11-01"),
            denominator: day("2026-06-30"),
        };
        assert_eq!(propose(&share, &figures), Err(differ));
        figures.denominator.as_mut().unwrap().as_of = Some(day("2026-11-02"));
        assert!(matches!(
            propose(&share, &figures),
            Err(Refusal::DaysDiffer { .. })
        ));
    }

    #[test]
    fn what_is_not_known_leaves_the_verdict_open() {
        let share = criterion(MANAGED);
        let reason = |figures: &Figures| {
            let proposal = propose(&share, figures).unwrap();
            assert_eq!((proposal.verdict, proposal.value), (Verdict::Unknown, None));
            proposal.reason
        };
        assert_eq!(
            reason(&Figures::default()),
            Reason::Absent {
                part: Part::Denominator
            }
        );
        let mut figures = shares(1, 1000);
        figures.numerator.as_mut().unwrap().documented = false;
        assert_eq!(
            reason(&figures),
            Reason::Undocumented {
                part: Part::Numerator
            }
        );
        let vague = criterion(&MANAGED.replace(
            "rule = { op = \"<\", threshold = 0.5, unit = \"percent\" }\n",
            "",
        ));
        let open = propose(&vague, &shares(1, 8)).unwrap();
        assert_eq!(
            (open.verdict, open.value, open.reason),
            (Verdict::Unknown, Some(Amount(1250)), Reason::NoThreshold)
        );
        assert_eq!(
            propose(&criterion("kind = \"judged\""), &shares(1, 1))
                .unwrap()
                .reason,
            Reason::Unworded
        );
        assert_eq!(
            propose(&criterion("text = \"x\""), &shares(1, 1))
                .unwrap()
                .reason,
            Reason::Judged
        );
    }

    #[test]
    fn documents_are_needed_of_each_kind_and_in_number() {
        let kinds = criterion(
            "text = \"x\"\nkind = \"document\"\ncomputed = { figure = \"documents_of_kind\", types = [\"NQ\", \"KH\"] }",
        );
        let with = |pairs: &[(&str, u32)]| Figures {
            documents: pairs
                .iter()
                .map(|(code, n)| ((*code).to_owned(), *n))
                .collect(),
            ..Figures::default()
        };
        let half = propose(&kinds, &with(&[("NQ", 3), ("BC", 9)])).unwrap();
        let reason = Reason::Documents {
            found: 3,
            needed: 2,
            missing: vec!["KH".into()],
        };
        assert_eq!((half.verdict, half.reason), (Verdict::Unmet, reason));
        assert_eq!(
            propose(&kinds, &with(&[("NQ", 1), ("KH", 1)]))
                .unwrap()
                .verdict,
            Verdict::Met
        );
        let attached = criterion("text = \"x\"\nkind = \"document\"\nevidence = { documents = 2 }");
        let verdict = |attached_now| {
            propose(
                &attached,
                &Figures {
                    attached: attached_now,
                    ..Figures::default()
                },
            )
            .unwrap()
            .verdict
        };
        assert_eq!((verdict(1), verdict(2)), (Verdict::Unmet, Verdict::Met));
    }

    #[test]
    fn a_count_is_held_to_its_span_and_needs_its_document() {
        let count = criterion(
            "text = \"x\"\nkind = \"count\"\nrule = { op = \">=\", threshold = 125, below = 750, unit = \"m²\" }",
        );
        let of = |value, documented| {
            let count_now = Some(Tally {
                value,
                as_of: None,
                documented,
            });
            propose(
                &count,
                &Figures {
                    count: count_now,
                    ..Figures::default()
                },
            )
            .unwrap()
        };
        let verdicts = [124, 125, 749, 750].map(|value| of(value, true).verdict == Verdict::Met);
        assert_eq!(verdicts, [false, true, true, false]);
        assert_eq!(
            of(200, false).reason,
            Reason::Undocumented { part: Part::Count }
        );
    }
}
