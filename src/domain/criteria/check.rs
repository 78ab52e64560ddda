//! The checks that need a whole set, and the joining of overlays with the sets they stand on.

use std::collections::BTreeSet;

use super::amount::Amount;
use super::fault::{SetFault, SetFaultKind};
use super::file::SetFile;
use super::set::{Combinator, CriteriaSet, Criterion, Kind, Operator};
use crate::domain::form::Choice;

/// What a fault is about; the file knows where that stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Spot {
    Code,
    Target,
    Pass,
    Overlay,
    Criterion(String),
}

type Checked = Result<(), (Spot, SetFaultKind)>;

fn at(criterion: &Criterion, what: SetFaultKind) -> Checked {
    Err((Spot::Criterion(criterion.code.clone()), what))
}

/// Joins every overlay with its base and checks the result. Sets that cannot be used are left out, each with its fault;
/// the others come in the order of the files.
pub fn resolve(files: &[SetFile]) -> (Vec<CriteriaSet>, Vec<SetFault>) {
    let mut sets = Vec::with_capacity(files.len());
    let mut faults = Vec::new();
    for (index, file) in files.iter().enumerate() {
        match first_of_its_code(&files[..index], file).and_then(|()| join(files, file)) {
            Ok(set) => sets.push(set),
            Err((spot, what)) => faults.push(file.fault(&spot, what)),
        }
    }
    (sets, faults)
}

fn first_of_its_code(earlier: &[SetFile], file: &SetFile) -> Checked {
    let code = &file.set.code;
    if earlier.iter().any(|other| other.set.code == *code) {
        return Err((
            Spot::Code,
            SetFaultKind::DuplicateSet { code: code.clone() },
        ));
    }
    Ok(())
}

fn join(files: &[SetFile], file: &SetFile) -> Result<CriteriaSet, (Spot, SetFaultKind)> {
    let mut chain = vec![&file.set];
    let mut codes = vec![file.set.code.clone()];
    let mut next = file.set.overlay_of.as_ref();
    while let Some(code) = next {
        let known = codes.contains(code);
        codes.push(code.clone());
        if known {
            return Err((Spot::Overlay, SetFaultKind::OverlayCycle { codes }));
        }
        let Some(base) = files
            .iter()
            .map(|file| &file.set)
            .find(|set| set.code == *code)
        else {
            return Err((
                Spot::Overlay,
                SetFaultKind::UnknownBase { code: code.clone() },
            ));
        };
        chain.push(base);
        next = base.overlay_of.as_ref();
    }
    let overlays = chain.into_iter().rev();
    let set = overlays
        .cloned()
        .reduce(lay)
        .unwrap_or_else(|| file.set.clone());
    if let Some(base) = files
        .iter()
        .map(|file| &file.set)
        .find(|set| Some(&set.code) == file.set.overlay_of.as_ref())
        && base.target != set.target
    {
        let what = SetFaultKind::TargetDiffers {
            base: base.target.code(),
            overlay: set.target.code(),
        };
        return Err((Spot::Target, what));
    }
    whole(&set)?;
    Ok(set)
}

/// Puts an overlay on its base: a criterion with a code of the base replaces it in its place, others come after.
fn lay(base: CriteriaSet, overlay: CriteriaSet) -> CriteriaSet {
    let mut criteria = base.criteria;
    let last = criteria
        .iter()
        .map(|criterion| criterion.seq)
        .max()
        .unwrap_or(0);
    for mut criterion in overlay.criteria {
        let known = criteria
            .iter_mut()
            .find(|known| known.code == criterion.code);
        if let Some(known) = known {
            criterion.seq = known.seq;
            *known = criterion;
        } else {
            criterion.seq = criterion.seq.saturating_add(last);
            criteria.push(criterion);
        }
    }
    CriteriaSet {
        criteria,
        pass: overlay.pass.or(base.pass),
        window: overlay.window.or(base.window),
        deadline: overlay.deadline.or(base.deadline),
        aims: if overlay.aims.is_empty() {
            base.aims
        } else {
            overlay.aims
        },
        ..overlay
    }
}

/// Every check that looks at more than one key of a set.
pub(super) fn whole(set: &CriteriaSet) -> Checked {
    if set.criteria.is_empty() {
        return Err((Spot::Pass, SetFaultKind::NoCriteria));
    }
    for criterion in &set.criteria {
        tree(set, criterion)?;
        sense(set, criterion)?;
    }
    asked(set, None)?;
    if let Some(Combinator::Points { max, .. }) = &set.pass {
        points(set, *max)?;
    }
    Ok(())
}

fn tree(set: &CriteriaSet, criterion: &Criterion) -> Checked {
    let mut seen = BTreeSet::from([criterion.code.as_str()]);
    let mut lower = criterion;
    while let Some(parent) = &lower.parent {
        let Some(upper) = set.criterion(parent) else {
            let what = SetFaultKind::MissingParent {
                code: lower.code.clone(),
                parent: parent.clone(),
            };
            return at(lower, what);
        };
        if !seen.insert(&upper.code) {
            return at(
                criterion,
                SetFaultKind::ParentCycle {
                    code: criterion.code.clone(),
                },
            );
        }
        lower = upper;
    }
    if seen.len() > CriteriaSet::LEVELS {
        let levels = CriteriaSet::LEVELS;
        return at(
            criterion,
            SetFaultKind::TooDeep {
                code: criterion.code.clone(),
                levels,
            },
        );
    }
    Ok(())
}

fn sense(set: &CriteriaSet, criterion: &Criterion) -> Checked {
    let code = || criterion.code.clone();
    let heading = !set.below(Some(&criterion.code)).is_empty();
    if criterion.kind == Kind::Computed && criterion.computed.is_none() && !heading {
        return at(criterion, SetFaultKind::MissingFigure { code: code() });
    }
    let measured = matches!(criterion.kind, Kind::Count | Kind::Ratio) && !heading;
    match &criterion.rule {
        None if measured && criterion.confirmed => {
            at(criterion, SetFaultKind::MissingRule { code: code() })
        }
        Some(rule)
            if rule
                .below
                .is_some_and(|below| below <= rule.threshold || !rises(rule.operator)) =>
        {
            at(criterion, SetFaultKind::BadSpan { code: code() })
        }
        _ => asked(set, Some(criterion)),
    }
}

fn rises(operator: Operator) -> bool {
    matches!(operator, Operator::AtLeast | Operator::Above)
}

/// `at_least` must be possible: between one and the number of criteria below.
fn asked(set: &CriteriaSet, heading: Option<&Criterion>) -> Checked {
    let pass = heading.map_or(set.pass.as_ref(), |heading| heading.pass.as_ref());
    let code = heading.map(|heading| heading.code.clone());
    let n = set.below(code.as_deref()).len();
    match pass {
        Some(Combinator::AtLeast { k }) if *k > n || *k == 0 => {
            let spot = code.clone().map_or(Spot::Pass, Spot::Criterion);
            Err((spot, SetFaultKind::TooManyAsked { code, k: *k, n }))
        }
        _ => Ok(()),
    }
}

/// On a point scale every criterion has points, and they add up to what is stated above them.
fn points(set: &CriteriaSet, max: Option<Amount>) -> Checked {
    let sum = set
        .below(None)
        .into_iter()
        .map(|criterion| total(set, criterion))
        .sum::<Result<i64, _>>()?;
    match max {
        Some(max) if max.0 != sum => Err((
            Spot::Pass,
            SetFaultKind::WeightsDiffer {
                code: None,
                stated: max.0,
                sum,
            },
        )),
        _ => Ok(()),
    }
}

fn total(set: &CriteriaSet, criterion: &Criterion) -> Result<i64, (Spot, SetFaultKind)> {
    let below = set.below(Some(&criterion.code));
    let code = criterion.code.clone();
    let spot = Spot::Criterion(code.clone());
    let split = below
        .iter()
        .any(|lower| lower.weight.is_some() || !set.below(Some(&lower.code)).is_empty());
    match criterion.weight {
        Some(weight) if below.is_empty() || !split => Ok(weight.0),
        None if below.is_empty() => Err((spot, SetFaultKind::MissingWeight { code })),
        stated => {
            let sum = below
                .into_iter()
                .map(|lower| total(set, lower))
                .sum::<Result<i64, _>>()?;
            match stated {
                Some(stated) if stated.0 != sum => Err((
                    spot,
                    SetFaultKind::WeightsDiffer {
                        code: Some(code),
                        stated: stated.0,
                        sum,
                    },
                )),
                _ => Ok(sum),
            }
        }
    }
}
