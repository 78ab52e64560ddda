//! The rows of any plain kind, by its FIELDS: found in the book by what tells them apart, or new.

use std::collections::HashMap;

use crate::domain::command::{Change, Target};
use crate::domain::document::{self, Document};
use crate::domain::fault::Fault;
use crate::domain::form::{Kind, Record, Row, Say, Shape, Value};
use crate::domain::kinds;
use crate::domain::person::Person;
use crate::domain::place::Hamlet;
use crate::domain::problem::Problem;
use crate::domain::text::fold;
use crate::office::{Ask, Stored};
use crate::sheet::Cell;

use super::layout::Item;
use super::place::{Key, Register, kind_of};
use super::places::papers;
use super::rehearsal::{Fate, Session, Stop, Values, changed};
use super::{FieldName, Remark};

/// The rows that this list has spoken of: their line, and what it said.
#[derive(Default)]
pub(super) struct Seen {
    rows: HashMap<i64, (u32, Row)>,
    /// The hamlets of the book and of the list by their names, once one was asked for.
    hamlets: Option<(Register, Vec<i64>)>,
}

impl Seen {
    fn hamlet(&mut self, ask: Ask<'_>, key: &Key) -> Result<Option<i64>, Problem> {
        if self.hamlets.is_none() {
            let all = ask.all(kinds::of::<Hamlet>())?;
            let keys: Vec<Key> = all
                .iter()
                .map(|stored| Key::of(stored.row.get("name").text()))
                .collect();
            let ids = all.iter().map(|stored| stored.id).collect();
            self.hamlets = Some((Register::of(&keys), ids));
        }
        let known = self.hamlets.as_ref();
        Ok(known.and_then(|(names, ids)| names.same(key).map(|place| ids[place])))
    }

    fn keep(&mut self, kind: &Kind, id: i64, line: u32, said: Row) {
        if let (true, Some((names, ids))) = (kind.name == Hamlet::KIND, &mut self.hamlets) {
            names.add(&Key::of(said.get("name").text()), ids.len());
            ids.push(id);
        }
        self.rows.entry(id).or_insert((line, said));
    }
}

const PARENT: FieldName = (Document::KIND, "parent");
const NUMBER: FieldName = (Document::KIND, "number");

/// The order in which rows are taken: a paper after the one it follows.
pub(super) fn order(session: &Session<'_, '_>, kind: &'static str) -> Vec<usize> {
    let items = &session.layout.items;
    if kind != Document::KIND {
        return (0..items.len()).collect();
    }
    let text = |item: &Item, field| fold(&session.pages[item.page].cell(item.row, field).shown());
    let mut places: HashMap<String, usize> = HashMap::new();
    for (place, item) in items.iter().enumerate() {
        places.entry(text(item, NUMBER)).or_insert(place);
    }
    let mut order = Vec::with_capacity(items.len());
    let mut taken = vec![false; items.len()];
    for place in 0..items.len() {
        let mut chain = Vec::new();
        let mut next = Some(place);
        while let Some(at) = next.filter(|at| !taken[*at]) {
            taken[at] = true;
            chain.push(at);
            let parent = text(&items[at], PARENT);
            next = places.get(&parent).copied().filter(|_| !parent.is_empty());
        }
        order.extend(chain.into_iter().rev());
    }
    order
}

/// One row.
pub(super) fn row(
    session: &mut Session<'_, '_>,
    name: &'static str,
    item: &Item,
    seen: &mut Seen,
) -> Result<Result<Fate, Vec<Remark>>, Problem> {
    let kind = kinds::find(name).ok_or_else(|| Problem::Bug {
        code: format!("import {name}"),
    })?;
    let (mut values, mut reasons) = session.values((item.page, item.row), name, &[]);
    let noticed = values.warnings.clone();
    session.notice.warnings.extend(noticed);
    reasons.extend(links(session, kind, item, &mut values)?);
    if !reasons.is_empty() {
        return Ok(Err(reasons));
    }
    complete(session, kind, &mut values);
    let done = session.attempt(|session| {
        let Some(twin) = twin(session, kind, &values.row, seen)? else {
            let change = Change {
                kind: name,
                target: Target::New,
                row: values.row.clone(),
                fresh: Vec::new(),
            };
            return Ok((session.put(vec![change])?[0], Fate::New));
        };
        if let Some((line, said)) = seen.rows.get(&twin.id) {
            let say = Say::new("import-duplicate").with("row", i64::from(*line));
            return if values
                .row
                .iter()
                .all(|(field, value)| said.get(field) == value)
            {
                session.warn(None, say);
                Ok((twin.id, Fate::Same))
            } else {
                Err(Stop::refuse(None, say))
            };
        }
        let diffs = values.diffs(name, &twin.row);
        if !diffs.is_empty() {
            let target = Target::Seen {
                id: twin.id,
                rev: twin.rev,
                base: Row::new(),
            };
            session.put(vec![Change {
                kind: name,
                target,
                row: changed(&diffs),
                fresh: Vec::new(),
            }])?;
        }
        Ok((twin.id, Fate::of(diffs)))
    })?;
    Ok(done.map(|(id, fate)| {
        seen.keep(kind, id, item.number, values.row);
        fate
    }))
}

/// What a row says by being what it is: the kind in a hamlet's name, the parts of a paper's number.
fn complete(session: &Session<'_, '_>, kind: &Kind, values: &mut Values) {
    if kind.name == Hamlet::KIND {
        let name = super::value::place_case(values.row.get("name").text(), session.vocabulary);
        let code = kind_of(session.vocabulary, &name);
        values.row.set("name", name);
        if let (true, Some(code)) = (values.row.get("kind").is_blank(), code) {
            values.row.set("kind", code);
        }
    }
    if kind.name == Document::KIND && values.row.get("symbol").is_blank() {
        let (number, symbol) = document::split_number(values.row.get("number").text());
        for (field, part) in [("number", number), ("symbol", symbol)] {
            if !part.is_empty() {
                values.row.set(field, part);
            }
        }
    }
}

/// Fills the links of a row by the names it gives; a name the book does not know is said and left blank.
fn links(
    session: &mut Session<'_, '_>,
    kind: &Kind,
    item: &Item,
    values: &mut Values,
) -> Result<Vec<Remark>, Problem> {
    let mut reasons = Vec::new();
    for field in kind.fields {
        let Some(other) = field.link().and_then(kinds::find) else {
            continue;
        };
        let name = (kind.name, field.name);
        let page = &session.pages[item.page];
        if let Cell::Fault(text) = page.cell(item.row, name) {
            reasons.push(Remark {
                field: Some(name),
                say: page.cell_fault(item.row, name, text),
            });
            continue;
        }
        let written = page.cell(item.row, name).shown();
        if written.is_empty() {
            continue;
        }
        let found = meant(session, other, &written)?;
        match found.as_slice() {
            [] => {
                let say = Fault::NoSuchLink(written).say();
                session.warn(Some(name), say);
            }
            [id] => values.row.set(field.name, *id),
            many => reasons.push(Remark {
                field: Some(name),
                say: Fault::ManyLinks(written, many.len()).say(),
            }),
        }
    }
    Ok(reasons)
}

/// The rows a text may mean: papers by number, everything by name.
fn meant(session: &Session<'_, '_>, kind: &Kind, written: &str) -> Result<Vec<i64>, Problem> {
    if kind.name == Document::KIND {
        for part in std::iter::once(written).chain(written.split([';', ','])) {
            // A label begins with the number: `106/KH-UBND Kế hoạch …`.
            let first = part.split_whitespace().next().unwrap_or_default();
            for number in [part.trim(), first] {
                let found = papers(session.ask(), number)?;
                if !found.is_empty() {
                    return Ok(found.into_iter().map(|(id, _)| id).collect());
                }
            }
        }
    }
    let exact = session.ask().named(kind, written, None)?;
    if !exact.is_empty() {
        return Ok(exact.into_iter().map(|stored| stored.id).collect());
    }
    let key = Key::of(written);
    let found = session.ask().search_kind(kind, written, 64)?;
    let mut same = Vec::new();
    for (id, _) in found {
        if Key::of(&session.ask().label(kind, id)?).same(&key) {
            same.push(id);
        }
    }
    Ok(same)
}

/// What tells two rows of a plain kind apart besides their name: every link, and whatever must be filled, numbers and what the program fills in
/// aside.
fn tell_apart(kind: &Kind) -> Vec<&'static str> {
    let number = |shape| matches!(shape, Shape::Count | Shape::Measure | Shape::Yes);
    let tells = kind.fields.iter().filter(|field| {
        let asked = field.required && field.default.is_empty() && !number(field.shape);
        let owner = field.link().is_some_and(|other| other != Document::KIND);
        asked || owner
    });
    tells.map(|field| field.name).collect()
}

/// The row of the book that a row of the list speaks of.
fn twin(
    session: &Session<'_, '_>,
    kind: &Kind,
    row: &Row,
    seen: &mut Seen,
) -> Result<Option<Stored>, Problem> {
    let ask = session.ask();
    let agrees = |stored: &Stored, field: &str| {
        let (mine, theirs) = (row.get(field), stored.row.get(field));
        mine.is_blank() || theirs.is_blank() || mine == theirs
    };
    let number = document::shown_number(row);
    if kind.name == Document::KIND && !number.is_empty() {
        let year = |row: &Row| row.get("issued_on").text().get(..4).map(str::to_owned);
        let issuer = |row: &Row| fold(row.get("issuer").text());
        let found = ask.with_value(kind, "number", row.get("number"))?;
        return Ok(found.into_iter().find(|stored| {
            let by = (issuer(row), issuer(&stored.row));
            fold(&document::shown_number(&stored.row)) == fold(&number)
                && (year(row).is_none() || year(row) == year(&stored.row))
                && (by.0.is_empty() || by.1.is_empty() || by.0 == by.1)
        }));
    }
    if kind.name == Hamlet::KIND {
        let key = Key::of(row.get("name").text());
        let found = seen.hamlet(ask, &key)?;
        return found.map_or(Ok(None), |id| ask.get(kind, id));
    }
    if kind.name == Person::KIND && !row.get("phone").is_blank() {
        let name = Key::of(row.get("name").text());
        let found = ask.with_value(kind, "phone", row.get("phone"))?;
        let same = |stored: &Stored| Key::of(stored.row.get("name").text()).plain == name.plain;
        if let Some(stored) = found.into_iter().find(same) {
            return Ok(Some(stored));
        }
    }
    let own;
    let tells: &[&str] = match kind.name {
        "meeting" => &["held_on", "starts"],
        "task" => &["due"],
        "document" => &["issued_on"],
        Person::KIND => &["phone"],
        _ => {
            own = tell_apart(kind);
            &own
        }
    };
    let label = (kind.label)(row);
    let link = kind.fields.iter().find_map(|field| {
        field.link()?;
        Some((field.name, row.get(field.name).int()?))
    });
    let found = match link {
        Some((field, id)) if label.is_empty() => ask.linked(kind, field, id)?,
        _ => ask.named(kind, &label, None)?,
    };
    debug_assert!(
        tells
            .iter()
            .all(|field| row.get(field) != &Value::Text(String::new()))
    );
    Ok(found
        .into_iter()
        .find(|stored| tells.iter().all(|field| agrees(stored, field))))
}
