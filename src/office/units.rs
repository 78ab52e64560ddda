//! The built-in table of communes, and what it lets a new book propose: the card of an office with its letterhead.

use serde::Deserialize;

use crate::assets;
use crate::domain::place;
use crate::domain::unit::{Unit, UnitTable};

/// The newest table of units; none where it cannot be read.
pub fn units() -> Option<UnitTable> {
    let path = assets::list("units/").into_iter().rfind(|path| {
        std::path::Path::new(path)
            .extension()
            .is_some_and(|ending| ending == "csv")
    })?;
    UnitTable::parse(&assets::text(&path)).ok()
}

/// The lines of the letterhead as they are proposed.
#[derive(Default, Deserialize)]
struct Letterhead {
    parent: String,
    issuer: String,
    number_suffix: String,
}

/// The card of a unit of the table.
pub fn card(unit: &Unit) -> place::Office {
    let kind = match unit.kind {
        crate::domain::unit::UnitKind::Xa => place::UnitKind::Xa,
        crate::domain::unit::UnitKind::Phuong => place::UnitKind::Phuong,
        crate::domain::unit::UnitKind::DacKhu => place::UnitKind::DacKhu,
    };
    with_letterhead(place::Office {
        name: unit.name.clone(),
        kind,
        code: unit.code.clone(),
        province: unit.province.clone(),
        ..place::Office::default()
    })
}

/// The card with every blank line of the letterhead proposed from name and province (Nghị định 30/2020, Annex I).
#[must_use]
pub fn with_letterhead(mut card: place::Office) -> place::Office {
    let proposed: Letterhead =
        toml::from_str(&assets::text("paper/letterhead.toml")).unwrap_or_default();
    let propose = |line: &mut String, text: String| {
        if line.trim().is_empty() {
            *line = text;
        }
    };
    if !card.province.trim().is_empty() {
        let parent = proposed
            .parent
            .replace("{province}", &small(&card.province));
        propose(&mut card.parent_line, parent);
    }
    if !card.name.trim().is_empty() {
        let issuer = proposed.issuer.replace("{unit}", &small(&card.name));
        propose(&mut card.issuer_line, issuer);
        let place = bare(&card.name, card.kind);
        propose(&mut card.place, place);
        propose(&mut card.number_suffix, proposed.number_suffix);
    }
    card
}

/// The name with a small first letter, as it stands inside a line.
fn small(name: &str) -> String {
    let mut letters = name.trim().chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_lowercase().chain(letters).collect()
    })
}

/// The name without the word of its kind; a number keeps it (`Phường 1`).
fn bare(name: &str, kind: place::UnitKind) -> String {
    let words = match kind {
        place::UnitKind::Xa | place::UnitKind::Phuong => 1,
        place::UnitKind::DacKhu => 2,
    };
    let whole = name.trim();
    let rest: Vec<&str> = whole.split_whitespace().skip(words).collect();
    if rest.is_empty() || rest[0].starts_with(|letter: char| letter.is_ascii_digit()) {
        whole.to_owned()
    } else {
        rest.join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_unit_brings_its_letterhead() {
        let table = units().expect("the table is well formed");
        let card = card(table.by_code("07132").expect("Quảng Yên"));
        assert_eq!(card.name, "Phường Quảng Yên");
        assert_eq!(card.parent_line, "Ủy ban nhân dân tỉnh Quảng Ninh");
        assert_eq!(card.issuer_line, "Ủy ban nhân dân phường Quảng Yên");
        assert_eq!(card.place, "Quảng Yên");
        assert_eq!(card.number_suffix, "UBND");
    }

    #[test]
    fn a_numbered_unit_keeps_its_word_and_typed_lines_stay() {
        let card = with_letterhead(place::Office {
            name: "Phường 1".into(),
            kind: place::UnitKind::Phuong,
            issuer_line: "Công an phường 1".into(),
            ..place::Office::default()
        });
        assert_eq!(card.place, "Phường 1");
        assert_eq!(card.issuer_line, "Công an phường 1");
        assert_eq!(card.parent_line, "");
    }
}
