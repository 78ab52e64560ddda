//! The criterion of the commune made from the answers of its hamlets.

use super::amount::Amount;
use super::grade::{Answer, Verdict, settle};
use super::set::{Criterion, Rollup};

/// One criterion of the commune made from the answers of its hamlets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RolledUp {
    /// The verdict of the commune.
    pub verdict: Verdict,
    /// The sum, where the criterion is rolled up by sum.
    pub value: Option<Amount>,
    /// Hamlets that met it.
    pub met: usize,
    /// Hamlets to which it applies.
    pub of: usize,
}

/// Rolls the hamlets' answers up by the criterion's `rollup`; `None` when it has none. Open answers leave the verdict
/// open only while they can still change it, and for a sum always.
pub fn roll_up(criterion: &Criterion, hamlets: &[Answer]) -> Option<RolledUp> {
    let applying: Vec<_> = hamlets
        .iter()
        .filter(|answer| answer.verdict != Verdict::NotApplicable)
        .collect();
    let number = |what: Verdict| {
        applying
            .iter()
            .filter(|answer| answer.verdict == what)
            .count()
    };
    let (met, unknown, of) = (
        number(Verdict::Met),
        number(Verdict::Unknown),
        applying.len(),
    );
    let reach = |surely: bool, possibly: bool| {
        if of == 0 {
            Verdict::NotApplicable
        } else {
            settle(surely, possibly)
        }
    };
    let (verdict, value) = match criterion.rollup? {
        Rollup::All => (reach(met == of, met + unknown == of), None),
        Rollup::AtLeastPercent(min) => {
            let enough = |part: usize| part as i128 * 10_000 >= i128::from(min.0) * of as i128;
            (reach(enough(met), enough(met + unknown)), None)
        }
        Rollup::Sum => {
            let sum: Option<i64> = applying
                .iter()
                .map(|answer| answer.value.map(|value| value.0))
                .sum();
            let verdict = match (sum.filter(|_| of > 0), &criterion.rule) {
                (Some(sum), Some(rule)) if rule.holds(sum.into(), 1) => Verdict::Met,
                (Some(_), Some(_)) => Verdict::Unmet,
                _ if of == 0 => Verdict::NotApplicable,
                _ => Verdict::Unknown,
            };
            (verdict, sum.filter(|_| of > 0).map(Amount))
        }
    };
    Some(RolledUp {
        verdict,
        value,
        met,
        of,
    })
}

#[cfg(test)]
mod tests {
    use super::super::example::criterion;
    use super::*;

    #[test]
    fn hamlets_roll_up_by_all_by_share_and_by_sum() {
        use Verdict::{Met, NotApplicable, Unknown, Unmet};
        let up = |rollup: &str, verdicts: &[Verdict]| {
            let hamlets: Vec<Answer> = verdicts.iter().map(|verdict| (*verdict).into()).collect();
            roll_up(
                &criterion(&format!("text = \"x\"\nrollup = {rollup}")),
                &hamlets,
            )
            .unwrap()
        };
        assert_eq!(up("\"all\"", &[Met, NotApplicable, Met]).verdict, Met);
        assert_eq!(up("\"all\"", &[Met, Unknown]).verdict, Unknown);
        assert_eq!(up("\"all\"", &[Unmet, Unknown]).verdict, Unmet);
        assert_eq!(up("\"all\"", &[NotApplicable]).verdict, NotApplicable);
        let share = up("{ at_least_percent = 50 }", &[Met, Unmet, Met, Unmet]);
        assert_eq!((share.verdict, share.met, share.of), (Met, 2, 4));
        let summed = criterion(
            "text = \"x\"\nkind = \"count\"\nrollup = \"sum\"\nrule = { op = \">=\", threshold = 3, unit = \"y\" }",
        );
        let value = |n| Answer {
            value: Some(Amount::whole(n)),
            ..Answer::default()
        };
        let sum = roll_up(&summed, &[value(1), value(2)]).unwrap();
        assert_eq!((sum.verdict, sum.value), (Met, Some(Amount::whole(3))));
        assert_eq!(
            roll_up(&summed, &[value(5), Answer::default()])
                .unwrap()
                .verdict,
            Unknown
        );
        assert_eq!(roll_up(&criterion("text = \"x\""), &[]), None);
    }
}
