//! What a later step vouches for, because its own seal cannot any more, or never could: lines and words that erasing touched, as they stand
//! since, and steps from before the book had a chain. The seal of the vouching step covers it, so that nothing can be passed off as erased.

use std::collections::HashMap;

use rusqlite::Connection;
use sha2::{Digest, Sha256};

use super::chain::{digest, pledge, salt, seal, step_digest};
use crate::domain::form::{Kind, Record, Row, Say};
use crate::domain::kinds;
use crate::domain::person::Person;
use crate::domain::problem::Problem;

/// What is vouched for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Part {
    /// A line of the journal, without its private values.
    Line,
    /// The words of a step, without a name.
    Words,
    /// A whole step from before the chain.
    Step,
}

impl Part {
    const ALL: [Self; 3] = [Self::Line, Self::Words, Self::Step];

    fn code(self) -> &'static str {
        match self {
            Self::Line => "line",
            Self::Words => "words",
            Self::Step => "step",
        }
    }
}

/// A line of the journal with its two sides.
type Sides = (i64, Option<String>, Option<String>);

/// SHA-256 of values as they stand after erasing.
pub(super) fn left(sides: &[Option<&str>]) -> Vec<u8> {
    pledge(&[], sides).to_vec()
}

fn put(db: &Connection, op: i64, part: Part, target: i64, digest: &[u8]) -> Result<(), Problem> {
    db.prepare_cached("insert into vouch (op, part, target, digest) values (?, ?, ?, ?)")?
        .execute((op, part.code(), target, digest))?;
    Ok(())
}

/// The private fields of a kind: those that erasing takes away.
pub(super) fn private(kind: &Kind) -> impl Iterator<Item = &'static str> + use<> {
    let fields = kind.fields;
    fields
        .iter()
        .filter(|field| field.private)
        .map(|field| field.name)
}

/// Takes the values of `fields` out of every line of a row: who and when stay, the values do not come back. Step `op` vouches for what is left.
pub(super) fn forget(
    db: &Connection,
    op: i64,
    kind: &Kind,
    row: i64,
    fields: &[&str],
) -> Result<(), Problem> {
    let paths: Vec<String> = fields.iter().map(|field| format!("'$.{field}'")).collect();
    let paths = paths.join(", ");
    let ask = format!(
        "select id, json_remove(before, {paths}), json_remove(after, {paths}) from journal
         where kind = ? and row = ? and (before is not json_remove(before, {paths}) or after is not json_remove(after, {paths}))"
    );
    let cut: Vec<Sides> = db
        .prepare_cached(&ask)?
        .query_map((kind.name, row), |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })?
        .collect::<Result<_, _>>()?;
    cut.into_iter().try_for_each(|cut| shorten(db, op, cut))
}

/// Lets a line stand with these sides from now on, and vouches for them.
fn shorten(db: &Connection, op: i64, (id, before, after): Sides) -> Result<(), Problem> {
    let digest = left(&[before.as_deref(), after.as_deref()]);
    put(db, op, Part::Line, id, &digest)?;
    db.prepare_cached("update journal set before = ?, after = ?, salt = null where id = ?")?
        .execute((before, after, id))?;
    Ok(())
}

/// Takes every value in which a text stands out of the lines of rows in which it stands no more. Step `op`, which erases a person, vouches for
/// what is left.
pub(super) fn forget_earlier(db: &Connection, op: i64, told: &str) -> Result<(), Problem> {
    let mut ask = db.prepare(
        "select j.id, j.before, j.after
         from journal j where j.kind <> 'person' and (instr(j.before, ?1) > 0 or instr(j.after, ?1) > 0)
           and not coalesce((select instr(l.after, ?1) > 0 from journal l where l.kind = j.kind and l.row = j.row order by l.id desc limit 1), 0)",
    )?;
    let lines = ask.query_map([told], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    let lines: Vec<Sides> = lines.collect::<Result<_, _>>()?;
    for (id, before, after) in lines {
        let was = stripped(before.as_deref(), told)?.or(before);
        let now = stripped(after.as_deref(), told)?.or(after);
        shorten(db, op, (id, was, now))?;
    }
    Ok(())
}

/// A side without the values in which the text stands; none where it stands in none.
fn stripped(side: Option<&str>, told: &str) -> Result<Option<String>, Problem> {
    let Some(side) = side.filter(|side| side.contains(told)) else {
        return Ok(None);
    };
    let row: Row = serde_json::from_str(side)?;
    let mut kept = Row::new();
    for (name, value) in row.iter().filter(|(_, value)| !value.text().contains(told)) {
        kept.set(name, value.clone());
    }
    Ok(Some(serde_json::to_string(&kept)?))
}

/// Takes a name out of the words of the steps about a person. Step `op` vouches for the words that are left.
pub(super) fn forget_name(
    db: &Connection,
    op: i64,
    person: i64,
    name: &str,
) -> Result<(), Problem> {
    let told: Vec<(i64, String)> = db
        .prepare_cached(include_str!("forget_name.sql"))?
        .query_map((person, name), |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_, _>>()?;
    for (step, what) in told {
        put(db, op, Part::Words, step, &left(&[Some(&what)]))?;
        db.prepare_cached("update op set what = ?, salt = null where id = ?")?
            .execute((what, step))?;
    }
    Ok(())
}

/// Adds what a step vouches for to its seal; a step that vouches for nothing is sealed as ever.
pub(super) fn add_to_seal(db: &Connection, op: i64, hash: &mut Sha256) -> Result<(), Problem> {
    let mut ask = db.prepare_cached(
        "select part || '|' || target, digest from vouch where op = ? order by id",
    )?;
    let mut rows = ask.query([op])?;
    while let Some(row) = rows.next()? {
        let (head, kept): (String, Vec<u8>) = (row.get(0)?, row.get(1)?);
        hash.update(digest(&[b"vouch", head.as_bytes(), &kept]));
    }
    Ok(())
}

/// What is vouched for in a whole book: the last word about each.
pub(super) struct Vouched(HashMap<(Part, i64), (i64, Vec<u8>)>);

impl Vouched {
    pub(super) fn of(db: &Connection) -> Result<Self, Problem> {
        let mut all = HashMap::new();
        // A step that nobody sealed vouches for nothing.
        let mut ask = db.prepare(
            "select v.part, v.target, v.op, v.digest from vouch v join op o on o.id = v.op where o.seal is not null order by v.id",
        )?;
        let mut rows = ask.query([])?;
        while let Some(row) = rows.next()? {
            let code: String = row.get(0)?;
            if let Some(part) = Part::ALL.into_iter().find(|part| part.code() == code) {
                all.insert((part, row.get(1)?), (row.get(2)?, row.get(3)?));
            }
        }
        Ok(Self(all))
    }

    fn holds(&self, part: Part, target: i64, since: i64, digest: &[u8]) -> bool {
        let by = self.0.get(&(part, target));
        by.is_some_and(|(op, kept)| *op > since && kept == digest)
    }

    /// True where a line of step `op` may stand without its salt: it is one of somebody who was erased, and nothing private is left in it, or it
    /// told of somebody whom the vouching step erased; a later step vouches for the rest.
    pub(super) fn line(
        &self,
        db: &Connection,
        (op, id): (i64, i64),
        (kind, row): (&str, i64),
        sides: [Option<&str>; 2],
    ) -> Result<bool, Problem> {
        let Some(kind) = kinds::find(kind) else {
            return Ok(false);
        };
        if private(kind).next().is_none() {
            let holds = self.holds(Part::Line, id, op, &left(&sides));
            return Ok(holds && self.is_by_erasing(db, id)?);
        }
        let bare = |side: Option<&str>| {
            let read = side.map(serde_json::from_str::<Row>).transpose();
            read.is_ok_and(|read| {
                read.is_none_or(|read| private(kind).all(|field| !read.has(field)))
            })
        };
        let erased = db
            .prepare_cached(
                "select 1 from journal where kind = ?1 and row = ?2 and op > ?3
                   and (after = '{}' and before = '{}' or after ->> '$.erased_on' is not null)",
            )?
            .exists((kind.name, row, op))?;
        Ok(erased && sides.into_iter().all(bare) && self.holds(Part::Line, id, op, &left(&sides)))
    }

    /// True where the step that vouches for a line erased a person.
    fn is_by_erasing(&self, db: &Connection, line: i64) -> Result<bool, Problem> {
        let Some((by, _)) = self.0.get(&(Part::Line, line)) else {
            return Ok(false);
        };
        Ok(db
            .prepare_cached(
                "select 1 from journal where op = ? and kind = 'person' and after ->> '$.erased_on' is not null",
            )?
            .exists([by])?)
    }

    /// True where the words of a step may stand without their salt: it is about a person, and a later step vouches for them.
    pub(super) fn words(&self, db: &Connection, op: i64, what: &str) -> Result<bool, Problem> {
        let mut ask = db.prepare_cached("select distinct kind from journal where op = ?")?;
        let told = ask.query_map([op], |row| row.get::<_, String>(0))?;
        let told = told.collect::<Result<Vec<_>, _>>()?;
        let personal = |kind: &String| {
            kind == Person::KIND
                || kinds::links_to(Person::KIND).any(|(other, _)| other.name == *kind)
        };
        Ok(told.iter().any(personal) && self.holds(Part::Words, op, op, &left(&[Some(what)])))
    }

    /// True where a step may stand without a seal: it is from before the chain, and vouched for since.
    pub(super) fn step(&self, db: &Connection, op: i64) -> Result<bool, Problem> {
        Ok(self.holds(Part::Step, op, op, &step_digest(db, op, &[])?))
    }
}

/// In a book that just got this table: the steps from before the chain get their pledges, and one new step vouches for them and for whatever was
/// erased before. Where there is none of either, nothing is written.
pub(super) fn settle(db: &Connection, at: &str) -> Result<(), Problem> {
    let ids = |ask: &str| -> Result<Vec<i64>, Problem> {
        let mut ask = db.prepare(ask)?;
        let ids = ask.query_map([], |row| row.get(0))?;
        Ok(ids.collect::<Result<_, _>>()?)
    };
    let steps = ids("select id from op where seal is null order by id")?;
    let cut = "salt is null and pledge is not null";
    let lines = ids(&format!("select id from journal where {cut} order by id"))?;
    let words = ids(&format!("select id from op where {cut} order by id"))?;
    if steps.is_empty() && lines.is_empty() && words.is_empty() {
        return Ok(());
    }
    for step in &steps {
        pledge_step(db, *step)?;
    }
    let what = Say::new("op-settle")
        .with("steps", steps.len())
        .with("erased", lines.len() + words.len());
    db.execute(
        "insert into op (at, who, account, version, what) values (?, 'tuquan', '', ?, ?)",
        (at, env!("CARGO_PKG_VERSION"), serde_json::to_string(&what)?),
    )?;
    let op = db.last_insert_rowid();
    db.execute("update op set root = id, undone = 0 where id = ?", [op])?;
    for step in steps {
        put(db, op, Part::Step, step, &step_digest(db, step, &[])?)?;
    }
    for line in lines {
        let (before, after): (Option<String>, Option<String>) = db
            .prepare_cached("select before, after from journal where id = ?")?
            .query_row([line], |row| Ok((row.get(0)?, row.get(1)?)))?;
        put(
            db,
            op,
            Part::Line,
            line,
            &left(&[before.as_deref(), after.as_deref()]),
        )?;
    }
    for step in words {
        let what: String = db
            .prepare_cached("select what from op where id = ?")?
            .query_row([step], |row| row.get(0))?;
        put(db, op, Part::Words, step, &left(&[Some(&what)]))?;
    }
    seal(db, op)
}

/// Words and lines of a step from before the chain get salt and pledge, so that erasing can reach them as it reaches all others.
fn pledge_step(db: &Connection, op: i64) -> Result<(), Problem> {
    let what: String = db
        .prepare_cached("select what from op where id = ?")?
        .query_row([op], |row| row.get(0))?;
    let own = salt(db)?;
    db.prepare_cached("update op set salt = ?, pledge = ? where id = ?")?
        .execute((own, pledge(&own, &[Some(&what)]), op))?;
    let lines: Vec<Sides> = db
        .prepare_cached("select id, before, after from journal where op = ? order by id")?
        .query_map([op], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect::<Result<_, _>>()?;
    for (id, before, after) in lines {
        let own = salt(db)?;
        let pledged = pledge(&own, &[before.as_deref(), after.as_deref()]);
        db.prepare_cached("update journal set salt = ?, pledge = ? where id = ?")?
            .execute((own, pledged, id))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{Author, Store, chain, journal};

    /// A guard of the schema names the private fields: a new one belongs into it.
    #[test]
    fn the_guard_lets_go_of_exactly_the_private_values() {
        let guard = crate::assets::Migrations::step(13);
        for kind in kinds::KINDS
            .iter()
            .filter(|kind| private(kind).next().is_some())
        {
            let paths: Vec<String> = private(kind).map(|field| format!("'$.{field}'")).collect();
            assert_eq!(kind.name, Person::KIND);
            assert!(guard.contains(&format!("json_remove(old.before, {})", paths.join(", "))));
        }
    }

    /// An older program erased with nobody to vouch for it, and wrote blank sides: the upgrade vouches once, and what is changed after that is
    /// found.
    #[test]
    fn what_an_older_program_erased_is_vouched_for_by_the_upgrade() {
        let mut store = Store::memory().expect("a book");
        let author = Author {
            who: "hoa".into(),
            account: "hoa".into(),
            at: "2026-11-22T09:00:00".into(),
            token: String::new(),
        };
        let kind = kinds::of::<Person>();
        let row = Row::new()
            .with("name", "Nguyễn Văn An")
            .with("phone", "0912345678");
        let what = Say::new("op-add").with("name", "Nguyễn Văn An");
        store
            .write(&author, what, |write| write.insert(kind, &row))
            .expect("saved");
        let db = &store.db;
        db.execute_batch(
            "drop trigger journal_keeps; drop trigger op_keeps;
             update journal set after = json_remove(after, '$.name', '$.phone'), salt = null;
             update op set what = replace(what, 'Nguyễn Văn An', '—'), salt = null;
             update person set name = '—', phone = null, erased_on = '2026-11-22';
             insert into op (at, who, account, version, what) values ('2026-11-22T10:00:00', 'hoa', 'hoa', '0', '{}');",
        )
        .expect("erased as it was done");
        let blank = Row::new();
        let side = || Some((&blank, None));
        journal::line(db, 2, kind, 1, side(), side()).expect("a line");
        seal(db, 2).expect("sealed");
        let broken = |store: &Store| store.chain(&[]).expect("walked").broken;
        assert_eq!(
            broken(&store),
            Some((1, chain::Broken::Step)),
            "nobody vouches"
        );

        settle(&store.db, "2026-11-22T11:00:00").expect("settled");
        let whole = store.chain(&[]).expect("walked");
        assert_eq!((whole.broken, whole.erased, whole.unsealed), (None, 2, 0));
        assert_eq!(store.rows_off_journal().expect("compared"), []);

        let by_hand = |what: &str| store.db.execute_batch(what).expect("by hand");
        by_hand("update op set what = replace(what, '—', 'Lê Văn C') where id = 1");
        assert_eq!(broken(&store), Some((1, chain::Broken::Step)));
    }
}
