//! What `assets/demo/commune.toml` says, and dice that always fall alike.

use serde::Deserialize;

use crate::domain::cell;
use crate::domain::form::Choice;
use crate::domain::place::{Office, UnitKind};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Plot {
    pub(super) office: Card,
    pub(super) people: People,
    pub(super) teams: Teams,
    pub(super) meetings: Meetings,
    pub(super) round: Round,
    #[serde(rename = "hamlet")]
    pub(super) hamlets: Vec<HamletPlot>,
    #[serde(rename = "paper")]
    pub(super) papers: Vec<Paper>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Card {
    name: String,
    kind: String,
    code: String,
    province: String,
    parent_line: String,
    issuer_line: String,
    place: String,
    number_suffix: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct People {
    pub(super) officers: Vec<String>,
    pub(super) phone_from: i64,
    family: Vec<String>,
    middle: Vec<String>,
    given: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Teams {
    pub(super) name: String,
    pub(super) count: usize,
    pub(super) rhythms: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Meetings {
    pub(super) title: String,
    pub(super) starts: String,
    pub(super) ends: String,
    pub(super) contents: Vec<String>,
    pub(super) tasks: Vec<String>,
    pub(super) outcome: String,
    pub(super) not_held_reason: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Round {
    pub(super) set: String,
    pub(super) met: usize,
    pub(super) reason: String,
    pub(super) owner: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct HamletPlot {
    pub(super) name: String,
    pub(super) kind: String,
    pub(super) households: i64,
    pub(super) place: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Paper {
    pub(super) direction: String,
    pub(super) kind: String,
    pub(super) number: String,
    pub(super) symbol: String,
    pub(super) issuer: String,
    pub(super) title: String,
    pub(super) days_ago: i64,
    pub(super) valid_days: Option<i64>,
    /// Place of the paper it follows, from 1.
    pub(super) parent: Option<usize>,
}

impl Card {
    pub(super) fn card(&self) -> Office {
        Office {
            name: self.name.clone(),
            kind: UnitKind::of(&self.kind).unwrap_or_default(),
            code: self.code.clone(),
            province: self.province.clone(),
            parent_line: self.parent_line.clone(),
            issuer_line: self.issuer_line.clone(),
            place: self.place.clone(),
            number_suffix: self.number_suffix.clone(),
            leave_reasons: cell::Note::default(),
        }
    }
}

impl Plot {
    /// An invented name.
    pub(super) fn name(&self, dice: &mut Dice) -> String {
        let people = &self.people;
        format!(
            "{} {} {}",
            dice.pick(&people.family),
            dice.pick(&people.middle),
            dice.pick(&people.given)
        )
    }
}

/// The same numbers for the same seed, on every machine (splitmix64).
pub(super) struct Dice(u64);

impl Dice {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number from 0 below `end`.
    pub(super) fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % end.max(1) as u64) as usize
    }

    /// One of a list; blank where there is none.
    pub(super) fn pick<'a>(&mut self, list: &'a [String]) -> &'a str {
        list.get(self.below(list.len())).map_or("", String::as_str)
    }
}
