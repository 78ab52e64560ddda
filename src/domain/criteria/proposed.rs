//! A proposal as it is shown, and as it is kept beside the verdict that was given on it.

use serde::{Deserialize, Serialize};

use super::amount::Amount;
use super::grade::Verdict;
use super::propose::{Proposal, Refusal};
use super::rollup::RolledUp;
use crate::domain::form::{Choice, Say};

/// What the program proposes and why; an open verdict says what is missing.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposed {
    /// The verdict.
    pub verdict: Verdict,
    /// Share in per cent, count, or number of papers.
    pub value: Option<Amount>,
    /// The reason.
    pub say: Say,
    /// The figures cannot be reckoned with: `say` tells why.
    pub refused: bool,
}

#[derive(Serialize, Deserialize)]
struct Kept {
    verdict: String,
    value: Option<Amount>,
    say: Say,
    #[serde(default)]
    refused: bool,
}

impl Proposed {
    /// True where the program says met or not met, so that another verdict needs a reason.
    pub fn is_settled(&self) -> bool {
        matches!(self.verdict, Verdict::Met | Verdict::Unmet)
    }

    /// True where a verdict goes against this proposal.
    pub fn is_overridden_by(&self, verdict: Verdict) -> bool {
        self.is_settled() && verdict != Verdict::Unknown && verdict != self.verdict
    }

    /// As one line of text that [`read`](Self::read) reads back.
    pub fn keep(&self) -> String {
        let kept = Kept {
            verdict: self.verdict.code().to_owned(),
            value: self.value,
            say: self.say.clone(),
            refused: self.refused,
        };
        serde_json::to_string(&kept).unwrap_or_default()
    }

    /// Reads a kept proposal; none where nothing was kept.
    pub fn read(text: &str) -> Option<Self> {
        let kept: Kept = serde_json::from_str(text).ok()?;
        Some(Self {
            verdict: Verdict::of(&kept.verdict)?,
            value: kept.value,
            say: kept.say,
            refused: kept.refused,
        })
    }
}

impl From<Result<Proposal, Refusal>> for Proposed {
    fn from(proposal: Result<Proposal, Refusal>) -> Self {
        match proposal {
            Ok(proposal) => Self {
                verdict: proposal.verdict,
                value: proposal.value,
                say: proposal.reason.say(),
                refused: false,
            },
            Err(refusal) => Self {
                verdict: Verdict::Unknown,
                value: None,
                say: refusal.say(),
                refused: true,
            },
        }
    }
}

impl From<RolledUp> for Proposed {
    fn from(rolled: RolledUp) -> Self {
        let say = Say::new("criteria-rolled-up")
            .with("met", rolled.met)
            .with("of", rolled.of);
        Self {
            verdict: rolled.verdict,
            value: rolled.value,
            say,
            refused: false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kept_proposal_is_read_back() {
        let proposed = Proposed {
            verdict: Verdict::Unmet,
            value: Some(Amount(8958)),
            say: Say::new("criteria-share")
                .with("part", 43_i64)
                .with("whole", 48_i64)
                .with("rule", "≥ 100 %"),
            refused: false,
        };
        assert_eq!(Proposed::read(&proposed.keep()), Some(proposed.clone()));
        assert_eq!(Proposed::read(""), None);
        assert!(proposed.is_overridden_by(Verdict::Met));
        assert!(!proposed.is_overridden_by(Verdict::Unmet));
        assert!(!proposed.is_overridden_by(Verdict::Unknown));
    }
}
