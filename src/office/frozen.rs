//! What a report was made of when it went out, held so that a person can be taken out of it. Each of its texts stands behind a pledge of its own
//! (SHA-256 over a salt and the text), and the hash of the report is over the pledges and over all that is no text. Erasing takes the text and its
//! salt away and leaves the pledge: the hash still holds, and trying names finds nothing.

use std::fmt::Write as _;

use serde_json::Value as Json;
use sha2::{Digest, Sha256};

use crate::domain::problem::Problem;
use crate::domain::text::hex;
use crate::store::{Stored, pledge};

/// Digits of a salt among the seals; a pledge has twice as many.
const SALT: usize = 32;

/// The seals of a frozen report, in the order of its texts: a salt as long as the text is there, its pledge once it is erased.
type Seals = Vec<String>;

/// What an issued report is found to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Frozen {
    /// As it went out, but for so many texts that were erased on request.
    Whole(usize),
    /// Issued before reports had seals: only its file can be held against its hash.
    Unsealed,
    /// Not what went out.
    Changed,
}

/// Each text of a frozen report, in an order that no library chooses: lists as they stand, objects by their keys.
fn texts(value: &mut Json, take: &mut dyn FnMut(&mut String)) {
    match value {
        Json::String(text) => take(text),
        Json::Array(parts) => {
            for part in parts {
                texts(part, take);
            }
        }
        Json::Object(fields) => {
            let mut keys: Vec<String> = fields.keys().cloned().collect();
            keys.sort_unstable();
            for key in keys {
                if let Some(field) = fields.get_mut(&key) {
                    texts(field, take);
                }
            }
        }
        Json::Null | Json::Bool(_) | Json::Number(_) => {}
    }
}

/// All that is no text, in the same order: a text is `~`.
fn bones(value: &Json, out: &mut String) {
    match value {
        Json::String(_) => out.push('~'),
        Json::Array(parts) => {
            out.push('[');
            for part in parts {
                bones(part, out);
            }
            out.push(']');
        }
        Json::Object(fields) => {
            let mut keys: Vec<&String> = fields.keys().collect();
            keys.sort_unstable();
            out.push('{');
            for key in keys {
                let _ = write!(out, "{}:{key}", key.len());
                bones(&fields[key], out);
            }
            out.push('}');
        }
        plain => {
            let _ = write!(out, "{plain},");
        }
    }
}

/// The hash of a frozen report whose texts stand behind these pledges.
fn over(frozen: &Json, pledges: &[String]) -> String {
    let mut hash = Sha256::new();
    let mut skeleton = String::new();
    bones(frozen, &mut skeleton);
    hash.update((skeleton.len() as u64).to_be_bytes());
    hash.update(&skeleton);
    for pledge in pledges {
        hash.update(pledge);
    }
    hex(&hash.finalize())
}

/// The pledge of a text by its seal.
fn pledged(seal: &str, text: &str) -> String {
    if seal.len() == SALT {
        hex(&pledge(seal.as_bytes(), &[Some(text)]))
    } else {
        seal.to_owned()
    }
}

/// Seals what goes out: the seals and the hash. `salt` gives chance.
pub(super) fn seal(
    frozen: &str,
    salt: &mut dyn FnMut() -> Result<[u8; 16], Problem>,
) -> Result<(String, String), Problem> {
    let mut frozen: Json = serde_json::from_str(frozen)?;
    let mut own = Vec::new();
    texts(&mut frozen, &mut |text| own.push(text.clone()));
    let seals: Seals = own
        .iter()
        .map(|_| Ok(hex(&salt()?)))
        .collect::<Result<_, Problem>>()?;
    let pledges: Vec<String> = seals
        .iter()
        .zip(&own)
        .map(|(seal, text)| pledged(seal, text))
        .collect();
    let hash = over(&frozen, &pledges);
    Ok((serde_json::to_string(&seals)?, hash))
}

/// Holds an issued report against its hash.
pub fn look_at(report: &Stored) -> Frozen {
    let row = &report.row;
    if row.get("seals").is_blank() {
        return Frozen::Unsealed;
    }
    let read = serde_json::from_str::<Json>(row.get("frozen").text()).and_then(|frozen| {
        Ok((
            frozen,
            serde_json::from_str::<Seals>(row.get("seals").text())?,
        ))
    });
    let Ok((mut frozen, seals)) = read else {
        return Frozen::Changed;
    };
    let mut pledges = Vec::new();
    texts(&mut frozen, &mut |text| {
        let seal = seals.get(pledges.len()).map_or("", String::as_str);
        pledges.push(pledged(seal, text));
    });
    let same = pledges.len() == seals.len() && over(&frozen, &pledges) == row.get("hash").text();
    if same {
        Frozen::Whole(seals.iter().filter(|seal| seal.len() != SALT).count())
    } else {
        Frozen::Changed
    }
}

/// Takes what names somebody out of a frozen report: the report and its seals without it, `instead` in its place; none where nothing does.
pub(super) fn forget(
    frozen: &str,
    seals: &str,
    told: &[String],
    instead: &str,
) -> Result<Option<(String, String)>, Problem> {
    let mut frozen: Json = serde_json::from_str(frozen)?;
    let mut seals: Seals = if seals.is_empty() {
        Vec::new()
    } else {
        serde_json::from_str(seals)?
    };
    let (mut at, mut found) = (0, false);
    texts(&mut frozen, &mut |text| {
        if let Some(without) = without(text, told, instead) {
            found = true;
            if let Some(seal) = seals.get_mut(at) {
                *seal = pledged(seal, text);
            }
            *text = without;
        }
        at += 1;
    });
    if !found {
        return Ok(None);
    }
    let seals = if seals.is_empty() {
        String::new()
    } else {
        serde_json::to_string(&seals)?
    };
    Ok(Some((serde_json::to_string(&frozen)?, seals)))
}

/// A text without names and telephones; none where it holds none of them. One that writes a name in other letters (`NGUYỄN VĂN AN`) goes as a
/// whole.
pub(super) fn without(text: &str, told: &[String], instead: &str) -> Option<String> {
    let told = told.iter().filter(|told| !told.is_empty());
    let mut left = text.to_owned();
    for told in told {
        left = left.replace(told.as_str(), instead);
        if left.to_lowercase().contains(&told.to_lowercase()) {
            instead.clone_into(&mut left);
        }
    }
    (left != text).then_some(left)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::form::Row;

    const FROZEN: &str = r#"{"paper":{"title":"Báo cáo","rows":[["Nguyễn Văn An",3],["Trần Thị Bình",null]]},"note":"NGUYỄN VĂN AN được khen"}"#;

    fn salts() -> impl FnMut() -> Result<[u8; 16], Problem> {
        let mut last = 0;
        move || {
            last += 1;
            Ok([last; 16])
        }
    }

    fn report(frozen: &str, seals: &str, hash: &str) -> Stored {
        Stored {
            id: 1,
            rev: 1,
            gone: None,
            row: Row::new()
                .with("frozen", frozen)
                .with("seals", seals)
                .with("hash", hash),
        }
    }

    /// 190: what names the person is gone with its salt, the rest stands, and the hash that went out still holds.
    #[test]
    fn a_person_leaves_a_frozen_report_and_its_hash_holds() {
        let (seals, hash) = seal(FROZEN, &mut salts()).expect("sealed");
        assert_eq!(look_at(&report(FROZEN, &seals, &hash)), Frozen::Whole(0));
        let told = ["Nguyễn Văn An".to_owned(), String::new()];
        let (frozen, kept) = forget(FROZEN, &seals, &told, "(—)")
            .expect("read")
            .expect("found");
        assert!(!frozen.to_lowercase().contains("nguyễn văn an"), "{frozen}");
        assert!(frozen.contains("Trần Thị Bình") && frozen.contains("Báo cáo"));
        assert_eq!(look_at(&report(&frozen, &kept, &hash)), Frozen::Whole(2));
        assert_eq!(forget(&frozen, &kept, &told, "(—)").expect("read"), None);
    }

    /// 178: a text, a number, a missing part and a seal that were changed by hand are noticed.
    #[test]
    fn any_change_of_a_frozen_report_is_noticed() {
        let (seals, hash) = seal(FROZEN, &mut salts()).expect("sealed");
        for changed in [
            FROZEN.replace("Bình", "Bích"),
            FROZEN.replace(",3", ",4"),
            FROZEN.replace(r#","note":"NGUYỄN VĂN AN được khen""#, ""),
            FROZEN.replace("title", "about"),
            String::new(),
        ] {
            assert_eq!(
                look_at(&report(&changed, &seals, &hash)),
                Frozen::Changed,
                "{changed}"
            );
        }
        let other = seals.replacen("01", "02", 1);
        assert_eq!(look_at(&report(FROZEN, &other, &hash)), Frozen::Changed);
        assert_eq!(look_at(&report(FROZEN, "", &hash)), Frozen::Unsealed);
    }
}
