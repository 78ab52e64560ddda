//! The chain over the history: each step seals its own words, its lines and the seal before it, so that a changed, missing or slipped-in
//! step is found. Values stand behind a salted pledge (SHA-256 over salt and value): erasing a person takes salt and value away and leaves
//! the chain whole, and the step that erased vouches for what is left (`vouch`). A cut tail is found only by a seal that someone outside remembers: on a printed report, beside a backup.

use rusqlite::{Connection, OptionalExtension};
use sha2::{Digest, Sha256};

use super::open::Store;
use super::record::{self, Stored};
use super::vouch::{self, Vouched};
use crate::domain::form::{Kind, Row};
use crate::domain::kinds::KINDS;
use crate::domain::problem::Problem;
use crate::domain::text::hex;

/// A seal that can be remembered outside the book: the step and its 32 bytes as hexadecimal digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Anchor {
    /// The step.
    pub op: i64,
    /// Its seal, 64 digits.
    pub seal: String,
}

/// Why the chain does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Broken {
    /// A line of the step is not what it was.
    Line,
    /// The step itself, or the one before it, is not what it was, or is missing.
    Step,
    /// The remembered seal is not the one of that step.
    Anchor,
}

/// What walking along the chain showed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chain {
    /// Steps that were verified.
    pub steps: usize,
    /// Steps made before the book had a chain, that a later step vouches for.
    pub unsealed: usize,
    /// Lines and words whose values were erased on request: the values are gone, and the step that erased vouches for the rest.
    pub erased: usize,
    /// The first step that does not hold.
    pub broken: Option<(i64, Broken)>,
    /// The newest seal.
    pub head: Option<Anchor>,
}

/// SHA-256 over parts of any length: each behind its length, so that no two lists of parts look alike.
pub(super) fn digest(parts: &[&[u8]]) -> [u8; 32] {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    hash.finalize().into()
}

/// A new salt, from SQLite's own source of chance.
pub(super) fn salt(db: &Connection) -> Result<[u8; 16], Problem> {
    Ok(db
        .prepare_cached("select randomblob(16)")?
        .query_row([], |row| row.get(0))?)
}

/// What is chained instead of the value itself. A side that is none differs from an empty one.
pub(crate) fn pledge(salt: &[u8], sides: &[Option<&str>]) -> [u8; 32] {
    let mut parts: Vec<&[u8]> = vec![salt];
    for side in sides {
        parts.push(side.map_or(&[][..], |_| &[1]));
        parts.push(side.unwrap_or_default().as_bytes());
    }
    digest(&parts)
}

/// Seals a step whose lines are all written.
pub(super) fn seal(db: &Connection, op: i64) -> Result<(), Problem> {
    let what: String = db
        .prepare_cached("select what from op where id = ?")?
        .query_row([op], |row| row.get(0))?;
    let salt = salt(db)?;
    db.prepare_cached("update op set salt = ?, pledge = ? where id = ?")?
        .execute((salt, pledge(&salt, &[Some(&what)]), op))?;
    let before: Option<Option<Vec<u8>>> = db
        .prepare_cached("select seal from op where id < ? order by id desc limit 1")?
        .query_row([op], |row| row.get(0))
        .optional()?;
    let seal = step_digest(db, op, &before.flatten().unwrap_or_default())?;
    db.prepare_cached("update op set seal = ? where id = ?")?
        .execute((seal, op))?;
    Ok(())
}

/// The seal that the step should have behind the seal `before`.
pub(super) fn step_digest(db: &Connection, op: i64, before: &[u8]) -> Result<[u8; 32], Problem> {
    let mut hash = Sha256::new();
    hash.update(digest(&[before]));
    let own = db
        .prepare_cached(
            "select id || '|' || coalesce(token, '') || '|' || at || '|' || coalesce(root, '') || '|' || coalesce(undone, ''),
               who, account, version, pledge from op where id = ?",
        )?
        .query_row([op], |row| {
            let (head, who, account, version): (String, String, String, String) =
                (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
            let pledge: Option<Vec<u8>> = row.get(4)?;
            let (head, who, account) = (head.as_bytes(), who.as_bytes(), account.as_bytes());
            Ok(digest(&[head, who, account, version.as_bytes(), &pledge.unwrap_or_default()]))
        })?;
    hash.update(own);
    let mut ask = db.prepare_cached(
        "select id || '|' || kind || '|' || row, pledge from journal where op = ? order by id",
    )?;
    let mut lines = ask.query([op])?;
    while let Some(line) = lines.next()? {
        let head: String = line.get(0)?;
        let pledge: Option<Vec<u8>> = line.get(1)?;
        hash.update(digest(&[head.as_bytes(), &pledge.unwrap_or_default()]));
    }
    vouch::add_to_seal(db, op, &mut hash)?;
    Ok(hash.finalize().into())
}

/// The newest seal of the book.
pub(super) fn head(db: &Connection) -> Result<Option<Anchor>, Problem> {
    Ok(db
        .prepare_cached("select id, seal from op where seal is not null order by id desc limit 1")?
        .query_row([], |row| {
            let seal: Vec<u8> = row.get(1)?;
            Ok(Anchor {
                op: row.get(0)?,
                seal: hex(&seal),
            })
        })
        .optional()?)
}

impl Store {
    /// Walks along the whole chain; `remembered` seals (whole or their first digits) must be those of their steps.
    pub fn chain(&self, remembered: &[Anchor]) -> Result<Chain, Problem> {
        let mut chain = Chain {
            head: head(&self.db)?,
            ..Chain::default()
        };
        let vouched = Vouched::of(&self.db)?;
        let mut before: Vec<u8> = Vec::new();
        let mut ask = self
            .db
            .prepare("select id, what, salt, pledge, seal from op order by id")?;
        let mut steps = ask.query([])?;
        while let Some(step) = steps.next()? {
            let op: i64 = step.get(0)?;
            let what: String = step.get(1)?;
            let (salt, kept): (Option<Vec<u8>>, Option<Vec<u8>>) = (step.get(2)?, step.get(3)?);
            let words_hold = if let Some(salt) = salt {
                kept == Some(pledge(&salt, &[Some(&what)]).to_vec())
            } else {
                chain.erased += 1;
                vouched.words(&self.db, op, &what)?
            };
            let step_holds = if let Some(seal) = step.get::<_, Option<Vec<u8>>>(4)? {
                let holds = step_digest(&self.db, op, &before)?[..] == seal[..];
                before = seal;
                chain.steps += 1;
                holds
            } else {
                // Only at the very beginning.
                chain.unsealed += 1;
                chain.steps == 0 && vouched.step(&self.db, op)?
            };
            if !step_holds || !words_hold {
                chain.broken = Some((op, Broken::Step));
                break;
            }
            if !self.lines_hold(op, &vouched, &mut chain.erased)? {
                chain.broken = Some((op, Broken::Line));
                break;
            }
        }
        if chain.broken.is_none() {
            chain.broken = self.forgotten(remembered)?.map(|op| (op, Broken::Anchor));
        }
        Ok(chain)
    }

    fn lines_hold(&self, op: i64, vouched: &Vouched, erased: &mut usize) -> Result<bool, Problem> {
        let mut ask = self.db.prepare_cached(
            "select before, after, salt, pledge, id, kind, row from journal where op = ?",
        )?;
        let mut lines = ask.query([op])?;
        while let Some(line) = lines.next()? {
            let (was, now): (Option<String>, Option<String>) = (line.get(0)?, line.get(1)?);
            let sides = [was.as_deref(), now.as_deref()];
            let holds = if let Some(salt) = line.get::<_, Option<Vec<u8>>>(2)? {
                let kept: Option<Vec<u8>> = line.get(3)?;
                kept == Some(pledge(&salt, &sides).to_vec())
            } else {
                *erased += 1;
                let (id, kind, row): (i64, String, i64) =
                    (line.get(4)?, line.get(5)?, line.get(6)?);
                vouched.line(&self.db, (op, id), (&kind, row), sides)?
            };
            if !holds {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// The first remembered step whose seal is another one today, or is gone.
    pub fn forgotten(&self, remembered: &[Anchor]) -> Result<Option<i64>, Problem> {
        for anchor in remembered {
            let seal: Option<Option<Vec<u8>>> = self
                .db
                .prepare_cached("select seal from op where id = ?")?
                .query_row([anchor.op], |row| row.get(0))
                .optional()?;
            let seal = hex(&seal.flatten().unwrap_or_default());
            if anchor.seal.is_empty() || !seal.starts_with(&anchor.seal.to_lowercase()) {
                return Ok(Some(anchor.op));
            }
        }
        Ok(None)
    }

    /// The newest seal, to be remembered outside the book.
    pub fn anchor(&self) -> Result<Option<Anchor>, Problem> {
        head(&self.db)
    }

    /// Rows that are not what the last line of the journal says they are, by kind: changed past the one door, or by a failing disk that
    /// SQLite's own check does not see.
    pub fn rows_off_journal(&self) -> Result<Vec<(&'static str, i64)>, Problem> {
        let mut found = Vec::new();
        for kind in KINDS {
            for id in self.off_journal(kind)? {
                found.push((kind.name, id));
            }
        }
        Ok(found)
    }

    fn off_journal(&self, kind: &'static Kind) -> Result<Vec<i64>, Problem> {
        let mut wrong = Vec::new();
        let mut last = self.db.prepare_cached(
            "select after from journal where kind = ? and row = ? order by id desc limit 1",
        )?;
        let ask = format!(
            "select {} from {} t order by t.id",
            record::columns(kind, "t"),
            kind.name
        );
        let mut ask = self.db.prepare(&ask)?;
        let mut rows = ask.query([])?;
        while let Some(row) = rows.next()? {
            let stored = record::stored(kind, row)?;
            let after: Option<Option<String>> = last
                .query_row((kind.name, stored.id), |row| row.get(0))
                .optional()?;
            let told = super::journal::unpack(Some(kind), after.flatten())?;
            let holds = match told {
                Some((row, _)) if is_blank(&row) => self.was_erased(kind, &stored)?,
                told => told == Some((stored.row.clone(), stored.gone)),
            };
            if !holds {
                wrong.push(stored.id);
            }
        }
        let ask = format!(
            "select j.row from journal j where j.kind = ?1 and j.after is not null
               and j.id = (select max(l.id) from journal l where l.kind = ?1 and l.row = j.row)
               and not exists (select 1 from {} t where t.id = j.row) group by j.row",
            kind.name
        );
        let mut ask = self.db.prepare(&ask)?;
        let missing = ask.query_map([kind.name], |row| row.get(0))?;
        wrong.extend(missing.collect::<Result<Vec<i64>, _>>()?);
        Ok(wrong)
    }

    /// An older program wrote blank sides where it erased: apart from the private values the row is what the line before said.
    fn was_erased(&self, kind: &'static Kind, stored: &Stored) -> Result<bool, Problem> {
        let before: Option<Option<String>> = self
            .db
            .prepare_cached(
                "select after from journal where kind = ? and row = ? order by id desc limit 1 offset 1",
            )?
            .query_row((kind.name, stored.id), |row| row.get(0))
            .optional()?;
        let Some((told, _)) = super::journal::unpack(Some(kind), before.flatten())? else {
            return Ok(false);
        };
        let touched: Vec<&str> = vouch::private(kind).collect();
        let kept = |field: &&str| !touched.contains(field) && *field != "erased_on";
        let mut fields = kind.fields.iter().map(|field| field.name).filter(kept);
        Ok(!touched.is_empty() && fields.all(|field| told.get(field) == stored.row.get(field)))
    }
}

fn is_blank(row: &Row) -> bool {
    row.iter().all(|(_, value)| value.is_blank())
}
