//! What is wrong with a set file, what is proposed and what is refused, as sentences in data: `criteria-…` are their words.

use super::amount::Amount;
use super::fault::{SetFaultKind, ValueKind};
use super::propose::{Part, Reason, Refusal};
use super::set::Rule;
use crate::domain::form::Say;

impl ValueKind {
    fn key(self) -> &'static str {
        match self {
            Self::Text => "criteria-value-text",
            Self::Words => "criteria-value-words",
            Self::WholeNumber => "criteria-value-whole",
            Self::Number => "criteria-value-number",
            Self::YesNo => "criteria-value-yes",
            Self::Date => "criteria-value-date",
            Self::List => "criteria-value-list",
            Self::Table => "criteria-value-table",
        }
    }
}

fn points(hundredths: i64) -> String {
    Amount(hundredths).show()
}

/// Code of a heading, or the set itself as `–`.
fn heading(code: Option<&String>) -> String {
    code.cloned().unwrap_or_else(|| String::from("–"))
}

impl SetFaultKind {
    /// The sentence: what is wrong and what to do.
    pub fn say(&self) -> Say {
        match self {
            Self::Syntax
            | Self::NotText
            | Self::DuplicateKey
            | Self::EndsBeforeItBegins
            | Self::NoBands
            | Self::NoCriteria => Say::new(self.key()),
            Self::UnknownKey { key, allowed } => Say::new(self.key())
                .with("key", key.as_str())
                .with("allowed", allowed.join(", ")),
            Self::MissingKey { key } => Say::new(self.key()).with("key", *key),
            Self::WrongType { key, expected } => Say::new(self.key())
                .with("key", key.as_str())
                .word("expected", expected.key()),
            Self::UnknownWord {
                key,
                found,
                allowed,
            } => Say::new(self.key())
                .with("key", key.as_str())
                .with("found", found.as_str())
                .with("allowed", allowed.join(", ")),
            Self::BadDate { key, found } | Self::BadNumber { key, found } => Say::new(self.key())
                .with("key", key.as_str())
                .with("found", found.as_str()),
            Self::BadCode { found } => Say::new(self.key()).with("found", found.as_str()),
            _ => self.say_of_tree(),
        }
    }

    /// The faults between criteria and between sets.
    fn say_of_tree(&self) -> Say {
        let say = Say::new(self.key());
        match self {
            Self::DuplicateCriterion { code }
            | Self::ParentCycle { code }
            | Self::EmptyButConfirmed { code }
            | Self::MissingFigure { code }
            | Self::MissingRule { code }
            | Self::BadSpan { code }
            | Self::MissingWeight { code }
            | Self::DuplicateSet { code }
            | Self::UnknownBase { code } => say.with("code", code.as_str()),
            Self::MissingParent { code, parent } => say
                .with("code", code.as_str())
                .with("parent", parent.as_str()),
            Self::TooDeep { code, levels } => {
                say.with("code", code.as_str()).with("levels", *levels)
            }
            Self::TooManyAsked { code, k, n } => say
                .with("code", heading(code.as_ref()))
                .with("asked", *k)
                .with("there", *n),
            Self::WeightsDiffer { code, stated, sum } => say
                .with("code", heading(code.as_ref()))
                .with("stated", points(*stated))
                .with("sum", points(*sum)),
            Self::BandsOverlap { name, next } => {
                say.with("name", name.as_str()).with("next", next.as_str())
            }
            Self::BandGap { from, to } => say.with("from", points(*from)).with("to", points(*to)),
            Self::BandAboveTotal { name } => say.with("name", name.as_str()),
            Self::OverlayCycle { codes } => say.with("codes", codes.join(" → ")),
            Self::TargetDiffers { base, overlay } => {
                say.with("base", *base).with("overlay", *overlay)
            }
            Self::Told { args, .. } => args
                .iter()
                .fold(say, |say, (name, arg)| say.with(name, arg.as_str())),
            _ => say,
        }
    }

    fn key(&self) -> &'static str {
        match self {
            Self::Told { key, .. } => key,
            Self::Syntax => "criteria-syntax",
            Self::NotText => "criteria-not-text",
            Self::DuplicateKey => "criteria-duplicate-key",
            Self::UnknownKey { .. } => "criteria-unknown-key",
            Self::MissingKey { .. } => "criteria-missing-key",
            Self::WrongType { .. } => "criteria-wrong-type",
            Self::UnknownWord { .. } => "criteria-unknown-word",
            Self::BadDate { .. } => "criteria-bad-date",
            Self::EndsBeforeItBegins => "criteria-ends-before-it-begins",
            Self::BadNumber { .. } => "criteria-bad-number",
            Self::BadCode { .. } => "criteria-bad-code",
            Self::DuplicateCriterion { .. } => "criteria-duplicate-criterion",
            Self::MissingParent { .. } => "criteria-missing-parent",
            Self::ParentCycle { .. } => "criteria-parent-cycle",
            Self::TooDeep { .. } => "criteria-too-deep",
            Self::EmptyButConfirmed { .. } => "criteria-empty-but-confirmed",
            Self::MissingFigure { .. } => "criteria-missing-figure",
            Self::MissingRule { .. } => "criteria-missing-rule",
            Self::BadSpan { .. } => "criteria-bad-span",
            Self::TooManyAsked { .. } => "criteria-too-many-asked",
            Self::WeightsDiffer { .. } => "criteria-weights-differ",
            Self::MissingWeight { .. } => "criteria-missing-weight",
            Self::NoBands => "criteria-no-bands",
            Self::BandsOverlap { .. } => "criteria-bands-overlap",
            Self::BandGap { .. } => "criteria-band-gap",
            Self::BandAboveTotal { .. } => "criteria-band-above-total",
            Self::NoCriteria => "criteria-no-criteria",
            Self::DuplicateSet { .. } => "criteria-duplicate-set",
            Self::UnknownBase { .. } => "criteria-unknown-base",
            Self::OverlayCycle { .. } => "criteria-overlay-cycle",
            Self::TargetDiffers { .. } => "criteria-target-differs",
        }
    }
}

impl Part {
    fn key(self) -> &'static str {
        match self {
            Self::Numerator => "criteria-part-numerator",
            Self::Denominator => "criteria-part-denominator",
            Self::Count => "criteria-part-count",
        }
    }
}

impl Rule {
    /// `≥ 70 %`, `< 0,5 %`, `≥ 125 – < 750 m²`: signs and numbers only.
    pub fn show(&self) -> String {
        let sign = match self.operator.sign() {
            ">=" => "≥",
            "<=" => "≤",
            plain => plain,
        };
        let bound = self
            .below
            .map_or_else(String::new, |below| format!(" – < {}", below.show()));
        let unit = self.unit.shown();
        format!("{sign} {}{bound} {unit}", self.threshold.show())
            .trim_end()
            .to_owned()
    }
}

impl Reason {
    /// The sentence beside a proposal.
    pub fn say(&self) -> Say {
        match self {
            Self::Share {
                numerator,
                denominator,
                rule,
            } => Say::new("criteria-share")
                .with("part", *numerator)
                .with("whole", *denominator)
                .with("rule", rule.show()),
            Self::Count { count, rule } => Say::new("criteria-count")
                .with("count", *count)
                .with("rule", rule.show()),
            Self::Documents {
                found,
                needed,
                missing,
            } if missing.is_empty() => Say::new("criteria-documents")
                .with("found", i64::from(*found))
                .with("needed", i64::from(*needed)),
            Self::Documents {
                found,
                needed,
                missing,
            } => Say::new("criteria-documents-missing")
                .with("found", i64::from(*found))
                .with("needed", i64::from(*needed))
                .with("missing", missing.join(", ")),
            Self::NoThreshold => Say::new("criteria-no-threshold"),
            Self::Absent { part } => Say::new("criteria-absent").word("part", part.key()),
            Self::Undocumented { part } => {
                Say::new("criteria-undocumented").word("part", part.key())
            }
            Self::Judged => Say::new("criteria-judged"),
            Self::Unworded => Say::new("criteria-unworded"),
        }
    }
}

impl Refusal {
    /// The sentence in place of a proposal.
    pub fn say(&self) -> Say {
        match self {
            Self::ZeroDenominator => Say::new("criteria-zero-denominator"),
            Self::DaysDiffer {
                numerator,
                denominator,
            } => Say::new("criteria-days-differ")
                .with("part", *numerator)
                .with("whole", *denominator),
            Self::Negative { part } => Say::new("criteria-negative").word("part", part.key()),
        }
    }
}
