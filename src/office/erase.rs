//! Erasing a person on request or by retention (Luật 91/2025 Đ.14): name and telephone leave the row, the index, the journal, free text and issued
//! reports for good; memberships, attendance and every count stay. The journal keeps who erased, when, and on what ground.

use crate::domain::command::Done;
use crate::domain::fault::{Fault, Finding};
use crate::domain::form::{Field, Record, Row, Say, Shape, Value};
use crate::domain::identity::ERASED;
use crate::domain::kinds::{self, KINDS};
use crate::domain::person::Person;
use crate::domain::problem::Problem;
use crate::store::{Author, Stored, Write};

use super::{Office, draft, frozen, merge, privacy, save};

pub(super) fn erase(
    office: &mut Office,
    author: &Author,
    person: i64,
    ground: &str,
) -> Result<Done, Problem> {
    if ground.trim().is_empty() {
        return Err(save::refuse(Person::KIND, "name", Fault::Required));
    }
    let kind = kinds::of::<Person>();
    let today = office.today();
    let say = Say::new("op-erase")
        .with("id", person)
        .with("ground", ground);
    let mut told = Vec::new();
    let mut done = office.write(author, say.clone(), |write| {
        // Rows that were the same person lie in the bin with the same name.
        let mut group = vec![person];
        group.extend(merge::merged_from(write.ask(), kind.name, person)?);
        let rows: Vec<Stored> = group
            .iter()
            .map(|id| {
                write.get(kind, *id)?.ok_or_else(|| Problem::NotFound {
                    kind: kind.name,
                    what: id.to_string(),
                })
            })
            .collect::<Result<_, _>>()?;
        for was in rows
            .iter()
            .filter(|was| was.row.get("erased_on").is_blank())
        {
            told.extend(["name", "phone"].map(|field| was.row.get(field).text().to_owned()));
            for id in &group {
                write.forget_name(*id, was.row.get("name").text())?;
            }
        }
        for was in rows
            .iter()
            .filter(|was| was.row.get("erased_on").is_blank())
        {
            let mut row = was.row.clone();
            row.set("name", ERASED);
            row.set("phone", Value::Null);
            row.set("erased_on", today);
            write.erase(kind, was, &row)?;
        }
        let named = forget(write, &told)?;
        write.seal()?;
        let mut done = Done::new(write.op(), vec![person], say);
        if named > 0 {
            let finding = Finding::warning("name", Fault::StillNamed(named));
            done.warnings.push((0, finding));
        }
        Ok(done)
    })?;
    draft::forget(office, &told);
    // The step stands whatever becomes of the log: what stops it here is told as what may still be read.
    if !office.store.fold_log().unwrap_or(false) {
        done.warnings
            .push((0, Finding::warning("name", Fault::StillRead)));
    }
    Ok(done)
}

/// Takes names and telephones of somebody who is being erased out of every text of the book and out of what the journal tells of earlier ones. A
/// field that holds nothing but the name is that of an office or of a namesake and stays; the answer is how many there are.
pub(super) fn forget(write: &mut Write<'_>, told: &[String]) -> Result<usize, Problem> {
    let told: Vec<String> = told.iter().filter(|told| told.len() > 1).cloned().collect();
    let small: Vec<String> = told.iter().map(|told| told.to_lowercase()).collect();
    let mut named = 0;
    for kind in KINDS {
        let free = |field: &&Field| matches!(field.shape, Shape::Text | Shape::Note);
        let fields: Vec<&Field> = kind.fields.iter().filter(free).collect();
        let mut found = Vec::new();
        write.ask().each(kind, &mut |stored| {
            let speaks = |field: &&Field| {
                let text = stored.row.get(field.name).text().to_lowercase();
                small.iter().any(|told| text.contains(told))
            };
            if fields.iter().any(speaks) {
                found.push(stored);
            }
            Ok(())
        })?;
        for was in found {
            let (row, changed, alone) = without(write, &fields, &was, &told)?;
            named += alone;
            if !changed.is_empty() {
                write.redact(kind, &was, &row, &changed)?;
            }
        }
    }
    for told in &told {
        write.forget_earlier(told)?;
    }
    Ok(named)
}

/// A row without what names somebody: the row, the fields that changed, and how many hold nothing but the name.
fn without(
    write: &Write<'_>,
    fields: &[&Field],
    was: &Stored,
    told: &[String],
) -> Result<(Row, Vec<&'static str>, usize), Problem> {
    let instead = &privacy::rules().erased_words;
    let (mut row, mut changed, mut alone) = (was.row.clone(), Vec::new(), 0);
    for field in fields {
        let text = was.row.get(field.name).text();
        match field.name {
            "seals" => {}
            // The name of an issued report is its template's.
            "title" if !was.row.get("frozen").is_blank() => {}
            "frozen" => {
                let seals = was.row.get("seals").text();
                let Some((left, seals)) = frozen::forget(text, seals, told, instead)? else {
                    continue;
                };
                if seals.is_empty() {
                    // The hash of a file would tell whoever tries names when the right one is met.
                    let (seals, hash) = frozen::seal(&left, &mut || write.salt())?;
                    row.set("seals", seals);
                    row.set("hash", hash);
                    changed.push("hash");
                } else {
                    row.set("seals", seals);
                }
                row.set("frozen", left);
                changed.extend(["frozen", "seals"]);
            }
            _ if told.iter().any(|told| told == text) => alone += 1,
            name => {
                if let Some(left) = frozen::without(text, told, instead) {
                    row.set(name, left);
                    changed.push(name);
                }
            }
        }
    }
    Ok((row, changed, alone))
}
