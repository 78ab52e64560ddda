//! The norm of a team by its kind: how many members, a head, deputies (F14). Data of the office, read from `assets/norms`; the reading of
//! the text lives here, the file does not.

use serde::Deserialize;

use super::form::{Choice, Say};
use super::team::TeamKind;

/// What a team of one kind should have.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Norm {
    /// Code of the kind of team.
    pub kind: String,
    /// Members at the least, the head counted.
    pub least: usize,
    /// Members at the most; blank for no bound.
    pub most: Option<usize>,
    /// Somebody must lead it.
    pub head: bool,
    /// Deputies at the least.
    pub deputies: usize,
    /// Where the rule stands (`Luật 30/2023/QH15 Đ.16`).
    pub source: String,
    /// How far the rule was read: `V` in its text, `R` reported, `I` inferred, `U` not known.
    pub mark: String,
}

/// The norms of every kind of team.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Norms {
    /// One a kind.
    #[serde(rename = "norm")]
    pub norms: Vec<Norm>,
}

/// What a team falls short of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shortfall {
    /// Nobody leads it.
    NoHead,
    /// Deputies: has, should have at the least.
    Deputies(usize, usize),
    /// Members: has, should have at the least.
    TooFew(usize, usize),
    /// Members: has, may have at the most.
    TooMany(usize, usize),
}

impl Shortfall {
    /// The sentence with what the team has and what the norm asks.
    pub fn say(self) -> Say {
        let counted = |key: &'static str, has: usize, bound: usize| {
            Say::new(key)
                .with("has", has as i64)
                .with("bound", bound as i64)
        };
        match self {
            Self::NoHead => Say::new("norm-no-head"),
            Self::Deputies(has, least) => counted("norm-deputies", has, least),
            Self::TooFew(has, least) => counted("norm-too-few", has, least),
            Self::TooMany(has, most) => counted("norm-too-many", has, most),
        }
    }
}

/// The people of a team on a day, counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Strength {
    /// Members; counting may stop above the norm.
    pub members: usize,
    /// Heads.
    pub heads: usize,
    /// Deputies.
    pub deputies: usize,
}

impl Norms {
    /// Reads the norms of a TOML text; the answer to a mistake is the sentence of the reader, with its line.
    pub fn parse(text: &str) -> Result<Self, String> {
        toml::from_str(text).map_err(|error| error.to_string())
    }

    /// The norm of a kind of team.
    pub fn of(&self, kind: TeamKind) -> Option<&Norm> {
        self.norms.iter().find(|norm| norm.kind == kind.code())
    }

    /// Counting members further than this changes no answer.
    pub fn enough(&self) -> usize {
        let bounds = self
            .norms
            .iter()
            .map(|norm| norm.most.unwrap_or(norm.least));
        bounds.max().unwrap_or(0) + 1
    }
}

impl Norm {
    /// Everything a team of that strength falls short of.
    pub fn shortfalls(&self, strength: Strength) -> Vec<Shortfall> {
        let Strength {
            members,
            heads,
            deputies,
        } = strength;
        let most = self.most.unwrap_or(usize::MAX);
        [
            (self.head && heads == 0, Shortfall::NoHead),
            (
                deputies < self.deputies,
                Shortfall::Deputies(deputies, self.deputies),
            ),
            (members < self.least, Shortfall::TooFew(members, self.least)),
            (members > most, Shortfall::TooMany(members, most)),
        ]
        .into_iter()
        .filter_map(|(falls, short)| falls.then_some(short))
        .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_team_has_its_norm() {
        let norms = Norms::parse(include_str!("../../assets/norms/teams.toml")).expect("read");
        for code in TeamKind::CODES {
            let norm = TeamKind::of(code).and_then(|kind| norms.of(kind));
            assert!(norm.is_some_and(|norm| !norm.source.is_empty()), "{code}");
        }
        assert_eq!(norms.norms.len(), TeamKind::CODES.len());
        assert!(norms.enough() > 5);
    }

    #[test]
    fn a_team_below_its_norm_is_told_why() {
        let norms = Norms::parse(include_str!("../../assets/norms/teams.toml")).expect("read");
        let statutory = norms.of(TeamKind::Statutory).expect("a norm");
        let of = |members, heads, deputies| {
            statutory.shortfalls(Strength {
                members,
                heads,
                deputies,
            })
        };
        assert_eq!(of(3, 1, 1), []);
        assert_eq!(of(2, 0, 1), [Shortfall::NoHead, Shortfall::TooFew(2, 3)]);
        assert_eq!(of(6, 1, 1), [Shortfall::TooMany(6, 5)]);
    }

    #[test]
    fn a_mistake_is_told_with_its_line() {
        let told = Norms::parse("[[norm]]\nkind = 3\n").expect_err("a mistake");
        assert!(told.contains("line 2"), "{told}");
    }
}
