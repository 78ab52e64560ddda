//! What lists from outside call things: headings of columns, ways to write a code, words that begin the name of a place. Made from
//! `assets/import/lists.toml` and from the words of every language, which the caller lends.

use std::collections::{BTreeMap, HashMap};

use serde::Deserialize;

use crate::assets;
use crate::domain::form::{Field, Record, Say, Shape};
use crate::domain::kinds;
use crate::domain::place::Hamlet;
use crate::domain::team::Team;
use crate::domain::text::{fold, tone_key};

use super::{FieldName, MEMBER};

/// Words of one language: the text of a [`Say`], or nothing where the language has none.
pub type Language<'a> = &'a dyn Fn(&Say) -> Option<String>;

/// The asset as it is written.
#[derive(Default, Deserialize)]
struct Lists {
    heading: BTreeMap<String, BTreeMap<String, Vec<String>>>,
    code: BTreeMap<String, BTreeMap<String, Vec<String>>>,
    place: Place,
    text: Text,
}

#[derive(Default, Deserialize)]
struct Place {
    hamlet: Vec<String>,
    team: Vec<String>,
    capitals: Vec<String>,
}

#[derive(Default, Deserialize)]
struct Text {
    decision: String,
    dated: String,
    numbered: Vec<String>,
}

/// A heading as it is known: folded, its field, and the text it is written with.
struct Heading {
    kind: &'static str,
    folded: String,
    field: FieldName,
    written: String,
}

/// One word or phrase that begins the name of a place.
pub(super) struct PlaceWord {
    /// Its words with marks, moved tones aside.
    pub(super) marked: Vec<String>,
    /// Its words without marks.
    pub(super) plain: Vec<String>,
    /// A hamlet's code, where it is a legal kind.
    pub(super) code: Option<&'static str>,
    /// A hamlet; otherwise a team.
    pub(super) hamlet: bool,
}

/// What lists from outside call things.
pub struct Vocabulary {
    headings: Vec<Heading>,
    codes: HashMap<(String, String), &'static str>,
    pub(super) places: Vec<PlaceWord>,
    pub(super) capitals: Vec<String>,
    /// The title of a founding decision.
    pub(super) decision: String,
    pub(super) dated: String,
    pub(super) numbered: Vec<String>,
}

/// The kinds that lists can be taken in as.
pub const LISTED: [&str; 31] = [
    "hamlet",
    "team",
    "person",
    MEMBER,
    "document",
    "meeting",
    "task",
    "agency",
    "hamlet_origin",
    "unit_origin",
    "initiative",
    "initiative_point",
    "initiative_team",
    "initiative_step",
    "asset",
    "asset_count",
    "channel",
    "channel_count",
    "delegation",
    "media",
    "opinion",
    "opinion_occurrence",
    "referral",
    "registration",
    "recognition",
    "committee",
    "committee_post",
    "committee_paper",
    "commendation",
    "working_paper",
    "result_count",
];

impl Vocabulary {
    /// The vocabulary with the words of these languages; the first one heads the columns of refused rows.
    pub fn of(languages: &[Language<'_>]) -> Self {
        let lists: Lists = toml::from_str(&assets::text("import/lists.toml")).unwrap_or_default();
        let mut vocabulary = Self {
            headings: Vec::new(),
            codes: HashMap::new(),
            places: places(&lists),
            capitals: lists.place.capitals.clone(),
            decision: lists.text.decision.clone(),
            dated: lists.text.dated.clone(),
            numbered: lists.text.numbered.clone(),
        };
        for kind in LISTED {
            vocabulary.learn_headings(kind, &lists, languages);
        }
        vocabulary.learn_codes(&lists, languages);
        vocabulary
    }

    fn learn_headings(&mut self, kind: &'static str, lists: &Lists, languages: &[Language<'_>]) {
        let targets = targets(kind);
        let sections: &[&str] = match kind {
            MEMBER => &["member", "places"],
            "team" => &["team", "places"],
            _ => &[kind],
        };
        for section in sections.iter().filter_map(|name| lists.heading.get(*name)) {
            for (name, phrases) in section {
                let field = targets
                    .iter()
                    .find(|(kind, field)| name.as_str() == format!("{kind}.{field}"));
                for phrase in field.iter().flat_map(|_| phrases) {
                    self.learn(kind, **field.as_ref().expect("looked at just now"), phrase);
                }
            }
        }
        for language in languages {
            for (of, field) in &targets {
                let own = *of == kind || kind == MEMBER;
                let named = *field == "name" && *of != kind;
                let says = [
                    own.then(|| Say::field(of, field)),
                    named.then(|| Say::kind(of)),
                    (named && *of == "hamlet").then(|| Say::field("team", "hamlet")),
                    (*of == "document" && named_decision(kind))
                        .then(|| Say::new("import-decided-on")),
                    (named && *of == "team").then(|| Say::field("membership", "team")),
                ];
                for word in says.iter().flatten().filter_map(language) {
                    self.learn(kind, (of, field), &word);
                }
            }
        }
    }

    fn learn(&mut self, kind: &'static str, field: FieldName, written: &str) {
        let folded = fold(written);
        let known = self
            .headings
            .iter()
            .any(|heading| heading.kind == kind && heading.folded == folded);
        if !known && !folded.is_empty() {
            self.headings.push(Heading {
                kind,
                folded,
                field,
                written: written.to_owned(),
            });
        }
    }

    fn learn_codes(&mut self, lists: &Lists, languages: &[Language<'_>]) {
        let shapes = kinds::KINDS
            .iter()
            .flat_map(|kind| kind.fields)
            .map(|field| field.shape);
        for shape in shapes {
            let Shape::Choice(name, codes) = shape else {
                continue;
            };
            for code in codes {
                let listed = lists.code.get(name).and_then(|list| list.get(*code));
                let said = languages
                    .iter()
                    .filter_map(|language| language(&Say::choice(name, code)));
                let own = std::iter::once((*code).to_owned());
                for word in said.chain(listed.into_iter().flatten().cloned()).chain(own) {
                    self.codes
                        .entry((name.to_owned(), fold(&word)))
                        .or_insert(code);
                }
            }
        }
    }

    /// The field a folded heading names, and how well: 3 as written, 2 with words behind it, 1 somewhere inside.
    pub(super) fn field_of(&self, kind: &str, folded: &str) -> Option<(u8, usize, FieldName)> {
        let inside = format!(" {folded} ");
        let known = self.headings.iter().filter(|heading| heading.kind == kind);
        known
            .filter_map(|heading| {
                let phrase = heading.folded.as_str();
                let rank = if phrase == folded {
                    3
                } else if inside.starts_with(&format!(" {phrase} ")) {
                    2
                } else if phrase.contains(' ') && inside.contains(&format!(" {phrase} ")) {
                    1
                } else {
                    return None;
                };
                Some((rank, phrase.len(), heading.field))
            })
            .max_by_key(|(rank, length, _)| (*rank, *length))
    }

    /// True where a folded heading is written exactly as one of the kind's own: what finds the header.
    pub(super) fn knows(&self, kind: &str, folded: &str) -> bool {
        self.field_of(kind, folded)
            .is_some_and(|(rank, ..)| rank == 3)
    }

    /// How a column of that field is headed.
    pub fn heading(&self, kind: &str, field: FieldName) -> String {
        let known = self.headings.iter();
        known
            .filter(|heading| heading.kind == kind)
            .find(|heading| heading.field == field)
            .map_or_else(|| field.1.to_owned(), |heading| heading.written.clone())
    }

    /// The code a list means: written as known, or with known words somewhere inside where only one code has them.
    pub(super) fn code(&self, name: &str, written: &str) -> Option<&'static str> {
        let folded = fold(written);
        if let Some(code) = self.codes.get(&(name.to_owned(), folded.clone())) {
            return Some(code);
        }
        let inside = format!(" {folded} ");
        let mut meant: Vec<_> = self
            .codes
            .iter()
            .filter(|((of, phrase), _)| {
                of == name && phrase.contains(' ') && inside.contains(&format!(" {phrase} "))
            })
            .map(|((_, phrase), code)| (phrase.len(), *code))
            .collect();
        meant.sort_unstable();
        let (longest, code) = *meant.last()?;
        let other = meant
            .iter()
            .any(|(length, other)| *other != code && *length == longest);
        (!other).then_some(code)
    }
}

/// Lists that name the decision of a team give its day too.
fn named_decision(kind: &str) -> bool {
    matches!(kind, MEMBER | "team")
}

fn places(lists: &Lists) -> Vec<PlaceWord> {
    let word = |phrase: &String, hamlet, code| PlaceWord {
        marked: tone_key(phrase).split(' ').map(str::to_owned).collect(),
        plain: fold(phrase).split(' ').map(str::to_owned).collect(),
        code,
        hamlet,
    };
    let mut places = Vec::new();
    if let Some(Shape::Choice(name, codes)) = kinds::of::<Hamlet>().field("kind").map(|f| f.shape) {
        for code in codes {
            let phrases = lists.code.get(name).and_then(|list| list.get(*code));
            let phrases = phrases.into_iter().flatten();
            places.extend(phrases.map(|phrase| word(phrase, true, Some(*code))));
        }
    }
    places.extend(
        lists
            .place
            .hamlet
            .iter()
            .map(|phrase| word(phrase, true, None)),
    );
    places.extend(
        lists
            .place
            .team
            .iter()
            .map(|phrase| word(phrase, false, None)),
    );
    // The longest phrase decides: "tổ dân phố" is no "tổ".
    places.sort_by_key(|place| std::cmp::Reverse(place.plain.len()));
    places
}

/// The fields a list of that kind can fill, in the order in which they win a heading.
pub fn targets(kind: &str) -> Vec<FieldName> {
    let own = |name: &str| {
        let typed = |field: &&Field| !field.kept;
        let kind = kinds::find(name);
        kind.into_iter()
            .flat_map(move |kind| {
                let fields = kind.fields.iter().filter(typed);
                fields.map(move |field| (kind.name, field.name))
            })
            .collect::<Vec<_>>()
    };
    let place = [(Hamlet::KIND, "name"), ("document", "issued_on")];
    match kind {
        MEMBER => [
            ("person", "name"),
            ("person", "phone"),
            ("membership", "role"),
            ("membership", "joined"),
            ("membership", "since"),
            ("membership", "left"),
            ("membership", "reason"),
            ("membership", "term_ends"),
            (Team::KIND, "name"),
            (Team::KIND, "kind"),
            (Team::KIND, "decision"),
            (Team::KIND, "founded_on"),
            (Team::KIND, "households"),
        ]
        .into_iter()
        .chain(place)
        .collect(),
        Team::KIND => {
            let mut targets = own(kind);
            targets.retain(|(_, field)| *field != "hamlet");
            targets.extend(place);
            targets
        }
        _ => own(kind),
    }
}
