//! Erasing a person on request or by retention (Luật 91/2025 Đ.14): name and telephone leave the row, the index and the journal for good;
//! memberships, attendance and every count stay. The journal keeps who erased, when, and on what ground.

use crate::domain::command::Done;
use crate::domain::fault::{Fault, Finding};
use crate::domain::form::{Record, Say, Value};
use crate::domain::identity::ERASED;
use crate::domain::kinds;
use crate::domain::person::Person;
use crate::domain::problem::Problem;
use crate::store::{Author, Stored};

use super::{Office, draft, merge, save};

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
        write.seal()?;
        Ok(Done::new(write.op(), vec![person], say))
    })?;
    draft::forget(office, &told);
    // The step stands whatever becomes of the log: what stops it here is told as what may still be read.
    if !office.store.fold_log().unwrap_or(false) {
        done.warnings
            .push((0, Finding::warning("name", Fault::StillRead)));
    }
    Ok(done)
}
