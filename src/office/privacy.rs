//! Personal data in the hands of the office: which lists went out, all that is kept of one person, who left long ago. Nothing is erased here,
//! and nothing by itself: that is a decision, carried out by `office::erase`.

use std::sync::LazyLock;

use chrono::{Months, NaiveDate};

use super::{Office, Op, Stored};
use crate::assets;
use crate::domain::access::Right;
use crate::domain::command::Done;
use crate::domain::form::Choice;
use crate::domain::form::{Field, Kind, Record, Row, Say, Shape};
use crate::domain::kinds::{self, KINDS};
use crate::domain::meeting::Attendance;
use crate::domain::person::{Membership, Person};
use crate::domain::privacy::{self, Disclosure, DisclosureList, DisclosureWay, Register, Rules};
use crate::domain::problem::Problem;

static RULES: LazyLock<Rules> = LazyLock::new(|| {
    Rules::parse(&assets::text("privacy/rules.toml"))
        .expect("a test reads this file with the same reader")
});

/// The clocks, purposes and grounds, with their sources.
pub fn rules() -> &'static Rules {
    &RULES
}

/// The purpose and ground of a register that holds personal data.
pub fn register_of(kind: &str) -> Option<&'static Register> {
    RULES
        .registers
        .iter()
        .find(|register| register.kinds.iter().any(|own| own == kind))
}

/// A request or breach with the days its clocks give.
pub(super) fn with_clocks(kind: &Kind, row: Row) -> Row {
    privacy::with_clocks(&RULES.clocks, kind.name, row, &super::handbook::is_working)
}

/// A list of people on its way out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Going {
    /// Which list.
    pub list: DisclosureList,
    /// How it goes out.
    pub way: DisclosureWay,
    /// Rows in it.
    pub people: usize,
    /// Whole telephone numbers stand in it.
    pub numbers: bool,
    /// To whom, and what for; blank where nobody was asked.
    pub to: String,
}

/// All that the book keeps of one person.
#[derive(Clone, Debug)]
pub struct PersonData {
    /// The person.
    pub person: Stored,
    /// Rows that speak of the person by a link, by kind and field; marks of attendance are counted instead.
    pub rows: Vec<(&'static Kind, &'static Field, Vec<Stored>)>,
    /// Marks of attendance by code.
    pub marks: Vec<(String, usize)>,
    /// Free text in which the name stands: kind, field, row. Erasing does not reach there by itself.
    pub mentions: Vec<(&'static Kind, &'static Field, i64)>,
    /// Who entered or changed what is kept of the person, newest first.
    pub steps: Vec<Op>,
    /// Lists with people that went out since the person was entered.
    pub lists: Vec<Stored>,
}

/// A person who left long ago, for a decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaver {
    /// The person.
    pub id: i64,
    /// The name.
    pub name: String,
    /// The day the last spell ended; none where there was none.
    pub left: Option<NaiveDate>,
}

impl Office {
    /// Writes down that a list of people goes out, before it does; nobody takes one out whose role may not. What cannot be written down does not
    /// leave: only names without telephones are still shown out of a book that is open for reading.
    pub fn disclose(&mut self, going: &Going) -> Result<Done, Problem> {
        self.check_right(Right::TakeOut)?;
        let shown = going.way == DisclosureWay::Shown && !going.numbers;
        if shown && self.read_only().is_some() {
            return Ok(Done::new(None, Vec::new(), Say::new("op-disclose")));
        }
        let (day, at) = (self.today(), self.clock.now().time());
        let row = Disclosure {
            list: going.list,
            way: going.way,
            given_on: Some(day),
            given_at: chrono::Timelike::with_nanosecond(&at, 0)
                .and_then(|at| chrono::Timelike::with_second(&at, 0)),
            who: self.who.name.clone(),
            people: Some(going.people as i64),
            numbers: going.numbers,
            given_to: going.to.trim().to_owned(),
        }
        .to_row();
        let say = Say::new("op-disclose").with("people", going.people).word(
            "list",
            Say::choice(DisclosureList::NAME, going.list.code()).key,
        );
        let kind = kinds::of::<Disclosure>();
        self.once("", |office, author| {
            office.write(author, say.clone(), |write| {
                let id = write.insert(kind, &row)?;
                write.seal()?;
                Ok(Done::new(write.op(), vec![id], say))
            })
        })
    }

    /// All that the book keeps of one person.
    pub fn person_data(&self, id: i64) -> Result<PersonData, Problem> {
        self.check_right(Right::TakeOut)?;
        let ask = self.ask();
        let kind = kinds::of::<Person>();
        let person = ask.row(kind, id)?;
        let (mut rows, mut marks) = (Vec::new(), Vec::new());
        let mut lines = ask.history(kind, id, usize::MAX >> 1)?;
        for (other, field) in kinds::links_to(Person::KIND) {
            let linked = ask.linked(other, field.name, id)?;
            if other.name == Attendance::KIND && field.name == "person" {
                marks = counted(&linked);
            } else if !linked.is_empty() {
                for row in &linked {
                    lines.extend(ask.history(other, row.id, usize::MAX >> 1)?);
                }
                rows.push((other, field, linked));
            }
        }
        let mut numbers: Vec<i64> = lines.iter().map(|line| line.op).collect();
        numbers.sort_unstable_by(|one, other| other.cmp(one));
        numbers.dedup();
        let first = numbers.last().copied();
        let steps = numbers
            .into_iter()
            .filter_map(|op| ask.step(op).transpose())
            .collect::<Result<Vec<_>, _>>()?;
        let since = first
            .and_then(|op| ask.step(op).transpose())
            .transpose()?
            .map(|op| op.at)
            .unwrap_or_default();
        let lists = ask.all(kinds::of::<Disclosure>())?;
        let lists = lists
            .into_iter()
            .filter(|row| row.row.get("given_on").text() >= since.get(..10).unwrap_or_default());
        Ok(PersonData {
            mentions: self.mentions(person.row.get("name").text())?,
            lists: lists.collect(),
            person,
            rows,
            marks,
            steps,
        })
    }

    /// Free text in which a name stands.
    pub fn mentions(
        &self,
        name: &str,
    ) -> Result<Vec<(&'static Kind, &'static Field, i64)>, Problem> {
        let mut found = Vec::new();
        if name.is_empty() || name == crate::domain::identity::ERASED {
            return Ok(found);
        }
        for kind in KINDS {
            let free: Vec<&'static Field> = kind
                .fields
                .iter()
                .filter(|field| matches!(field.shape, Shape::Text | Shape::Note))
                .collect();
            if free.is_empty() {
                continue;
            }
            self.ask().each(kind, &mut |stored| {
                let hits = free
                    .iter()
                    .filter(|field| stored.row.get(field.name).text().contains(name));
                found.extend(hits.map(|field| (kind, *field, stored.id)));
                Ok(())
            })?;
        }
        Ok(found)
    }

    /// Boxes that hold nothing but a name: the head of a hamlet, a signatory, a commended person. Erasing does not reach there: it may be a namesake.
    pub fn named_alone(&self, name: &str) -> Result<usize, Problem> {
        let mut alone = 0;
        for (kind, field, id) in self.mentions(name)? {
            let stored = self.ask().get(kind, id)?;
            alone +=
                usize::from(stored.is_some_and(|stored| stored.row.get(field.name).text() == name));
        }
        Ok(alone)
    }

    /// People whose last spell in any team ended at least so many months ago, or who never were in one: a list for a decision.
    pub fn leavers(&self, months: u32) -> Result<Vec<Leaver>, Problem> {
        let ask = self.ask();
        let limit = self
            .today()
            .checked_sub_months(Months::new(months))
            .unwrap_or_default();
        let mut found = Vec::new();
        for person in ask.all(kinds::of::<Person>())? {
            if !person.row.get("erased_on").is_blank() {
                continue;
            }
            let spells = ask.linked(kinds::of::<Membership>(), "person", person.id)?;
            let ends: Option<Vec<NaiveDate>> = spells
                .iter()
                .map(|spell| spell.row.get("left").text().parse().ok())
                .collect();
            let left = ends.map(|ends| ends.into_iter().max());
            let name = person.row.get("name").text().to_owned();
            match left {
                Some(left) if left.is_none_or(|left| left <= limit) => found.push(Leaver {
                    id: person.id,
                    name,
                    left,
                }),
                _ => {}
            }
        }
        Ok(found)
    }
}

fn counted(marks: &[Stored]) -> Vec<(String, usize)> {
    let mut counts = std::collections::BTreeMap::new();
    for mark in marks {
        *counts
            .entry(mark.row.get("state").text().to_owned())
            .or_default() += 1;
    }
    counts.into_iter().collect()
}
