//! The members of a list: people found by telephone or by name within their team, and their seats there.

use std::collections::{HashMap, HashSet};

use crate::domain::command::{Change, Target};
use crate::domain::fault::Fault;
use crate::domain::form::{Choice, Record, Row, Say, Value};
use crate::domain::kinds;
use crate::domain::person::{Membership, Person, Role};
use crate::domain::problem::Problem;
use crate::domain::team::Team;
use crate::office::member::{self, Joiner};
use crate::office::{Spell, Stored};

use super::layout::Item;
use super::place::Key;
use super::places::{Places, row_faults};
use super::rehearsal::{Fate, Session, Stop, Values, changed};
use super::{Diff, FieldName, Remark};

const NAME: FieldName = (Person::KIND, "name");
const PHONE: FieldName = (Person::KIND, "phone");
const ROLE: FieldName = (Membership::KIND, "role");

/// Someone who sits or sat in a team.
struct Member {
    person: i64,
    key: Key,
    phone: Value,
}

/// Everyone who sits or sat in a team, by number and by name.
#[derive(Default)]
struct Roster {
    members: Vec<Member>,
    people: HashSet<i64>,
    names: HashMap<String, Vec<usize>>,
}

impl Roster {
    /// Keeps a person, once.
    fn add(&mut self, member: Member) {
        if self.people.insert(member.person) {
            let places = self.names.entry(member.key.plain.clone()).or_default();
            places.push(self.members.len());
            self.members.push(member);
        }
    }

    fn named(&self, key: &Key) -> Vec<&Member> {
        let places = self.names.get(&key.plain).map_or(&[][..], Vec::as_slice);
        let members = places.iter().map(|place| &self.members[*place]);
        members.filter(|member| member.key.same(key)).collect()
    }
}

/// A row of the list that speaks of someone in a team.
struct Claim {
    line: u32,
    values: Row,
}

/// Who was met so far.
#[derive(Default)]
pub(super) struct People {
    rosters: HashMap<i64, Roster>,
    claims: HashMap<(i64, i64), Claim>,
    phones: Option<HashSet<Value>>,
}

/// A row of the list, read.
struct Read {
    person: Values,
    seat: Values,
    key: Key,
}

impl Read {
    fn phone(&self) -> &Value {
        self.person.row.get("phone")
    }
    /// Everything it says, to compare two rows of the list.
    fn said(&self) -> Row {
        self.seat.row.over(&self.person.row)
    }
}

/// What came out of a row.
struct Seated {
    person: i64,
    fate: Fate,
}

impl People {
    /// One row: the person and the seat.
    pub(super) fn row(
        &mut self,
        session: &mut Session<'_, '_>,
        places: &mut Places,
        item: &Item,
    ) -> Result<Result<Fate, Vec<Remark>>, Problem> {
        let (read, mut reasons) = read(session, item);
        reasons.extend(row_faults(session, item));
        let Some(at) = item.team else {
            reasons.push(Remark {
                field: Some((Team::KIND, "name")),
                say: Say::new("import-no-team"),
            });
            return Ok(Err(reasons));
        };
        let team = match places.team(session, at, item)? {
            Ok(team) => team,
            Err(more) => {
                reasons.extend(more);
                return Ok(Err(reasons));
            }
        };
        reasons.extend(places.take_trouble(at));
        if !reasons.is_empty() {
            return Ok(Err(reasons));
        }
        self.learn(session, team)?;
        let seated = session.attempt(|session| self.seat(session, &read, team))?;
        Ok(seated.map(|seated| {
            self.remember(&seated, &read, team, item);
            match (seated.fate, places.take_fate(at)) {
                (Fate::Same, Some(Fate::Changed(diffs))) => Fate::Changed(diffs),
                (Fate::Changed(mut diffs), Some(Fate::Changed(more))) => {
                    diffs.extend(more);
                    Fate::Changed(diffs)
                }
                (fate, _) => fate,
            }
        }))
    }

    /// Everyone who is or was in a team, and every telephone of the list.
    fn learn(&mut self, session: &mut Session<'_, '_>, team: i64) -> Result<(), Problem> {
        if self.phones.is_none() {
            let items = session.layout.items.iter();
            let rows: Vec<_> = items.map(|item| (item.page, item.row)).collect();
            let phones = rows.into_iter().map(|row| {
                let (values, _) = session.values(row, Person::KIND, &["name"]);
                values.row.get("phone").clone()
            });
            self.phones = Some(phones.collect());
        }
        if self.rosters.contains_key(&team) {
            return Ok(());
        }
        let seats = session.ask().roster(team, None)?;
        let mut roster = Roster::default();
        for seat in seats {
            roster.add(Member {
                person: seat.person,
                key: Key::of(&seat.name),
                phone: seat.phone.into(),
            });
        }
        self.rosters.insert(team, roster);
        Ok(())
    }

    fn remember(&mut self, seated: &Seated, read: &Read, team: i64, item: &Item) {
        let roster = self.rosters.entry(team).or_default();
        roster.add(Member {
            person: seated.person,
            key: read.key.clone(),
            phone: read.phone().clone(),
        });
        self.claims
            .entry((seated.person, team))
            .or_insert_with(|| Claim {
                line: item.number,
                values: read.said(),
            });
    }

    fn seat(&self, session: &mut Session<'_, '_>, read: &Read, team: i64) -> Result<Seated, Stop> {
        let Some((person, renamed)) = self.find(session, read, team)? else {
            let joiner = Joiner::New(read.person.row.clone());
            let ids = session.put(member::joining(joiner, team, read.seat.row.clone()))?;
            return Ok(Seated {
                person: ids[0],
                fate: Fate::New,
            });
        };
        if let Some(claim) = self.claims.get(&(person, team)) {
            return twice(session, claim, read).map(|()| Seated {
                person,
                fate: Fate::Same,
            });
        }
        let mut diffs = put_right(session, person, &read.person, renamed)?;
        let spells = session.ask().spells(person)?;
        let here: Vec<Spell> = spells
            .into_iter()
            .filter(|spell| spell.team == team)
            .collect();
        let today = session.today.to_string();
        let open = |spell: &&Spell| spell.seat.left.is_empty() || spell.seat.left > today;
        let fate = if let Some(spell) = here.iter().find(open) {
            diffs.extend(keep_seat(session, spell, &read.seat)?);
            Fate::of(diffs)
        } else if let Some(last) = here.first().filter(|last| !comes_back(last, &read.seat)) {
            let left = last.seat.left.parse().unwrap_or(session.today);
            session.warn(None, Say::new("import-left-before").with("day", left));
            Fate::of(diffs)
        } else {
            let joiner = Joiner::Known(person);
            session.put(member::joining(joiner, team, read.seat.row.clone()))?;
            Fate::New
        };
        Ok(Seated { person, fate })
    }

    /// The person a row means, and whether the name changes with it.
    fn find(
        &self,
        session: &mut Session<'_, '_>,
        read: &Read,
        team: i64,
    ) -> Result<Option<(i64, bool)>, Stop> {
        let roster = self.rosters.get(&team);
        if !read.phone().is_blank() {
            let same = session
                .ask()
                .with_value(kinds::of::<Person>(), "phone", read.phone())?;
            let key = |stored: &Stored| Key::of(stored.row.get("name").text());
            if let Some(stored) = same
                .iter()
                .find(|stored| key(stored).plain == read.key.plain)
            {
                return Ok(Some((stored.id, false)));
            }
            let here = |id: i64| roster.is_some_and(|roster| roster.people.contains(&id));
            let free = |id: i64| !self.claims.contains_key(&(id, team));
            let looks = &mut session.looks;
            let slip = same.iter().find(|stored| {
                here(stored.id) && free(stored.id) && looks.near(&key(stored), &read.key)
            });
            if let Some(stored) = slip {
                return Ok(Some((stored.id, true)));
            }
            if let Some(other) = same.first() {
                let name = other.row.get("name").text();
                session.warn(
                    Some(PHONE),
                    Say::new("import-shared-phone").with("name", name),
                );
            }
        }
        let claimed = |member: &&&Member| self.claims.contains_key(&(member.person, team));
        let fits = |member: &&&Member| {
            let (mine, theirs) = (read.phone(), &member.phone);
            mine.is_blank() || theirs.is_blank() || mine == theirs
        };
        // A number that another row of the list still carries was not given up.
        let given_up = |member: &&&Member| {
            self.phones
                .as_ref()
                .is_none_or(|phones| !phones.contains(&member.phone))
        };
        let named = roster.map_or_else(Vec::new, |roster| roster.named(&read.key));
        let found = named
            .iter()
            .find(|member| !claimed(member) && fits(member))
            .or_else(|| {
                named
                    .iter()
                    .find(|member| !claimed(member) && given_up(member))
            })
            .or_else(|| named.iter().find(|member| claimed(member) && fits(member)));
        Ok(found.map(|member| (member.person, false)))
    }
}

fn read(session: &mut Session<'_, '_>, item: &Item) -> (Read, Vec<Remark>) {
    let row = (item.page, item.row);
    let (person, mut reasons) = session.values(row, Person::KIND, &[]);
    let (seat, more) = session.values(row, Membership::KIND, &[]);
    reasons.extend(more);
    if person.row.get("name").is_blank() && reasons.iter().all(|remark| remark.field != Some(NAME))
    {
        reasons.push(Remark {
            field: Some(NAME),
            say: Fault::Required.say(),
        });
    }
    let noticed = person.warnings.iter().chain(&seat.warnings).cloned();
    session.notice.warnings.extend(noticed);
    let key = Key::of(person.row.get("name").text());
    (Read { person, seat, key }, reasons)
}

/// The same person twice in one team of the list: passed over where both rows say the same, refused where they do not.
fn twice(session: &mut Session<'_, '_>, claim: &Claim, read: &Read) -> Result<(), Stop> {
    let say = Say::new("import-duplicate").with("row", i64::from(claim.line));
    let other = read.said();
    let same = other
        .iter()
        .filter(|(field, _)| *field != "name")
        .all(|(field, value)| claim.values.get(field) == value);
    if same {
        session.warn(Some(NAME), say);
        Ok(())
    } else {
        Err(Stop::refuse(Some(NAME), say))
    }
}

/// A name or telephone that the list knows better.
fn put_right(
    session: &mut Session<'_, '_>,
    person: i64,
    values: &Values,
    renamed: bool,
) -> Result<Vec<Diff>, Stop> {
    if session.is_made(Person::KIND, person) {
        return Ok(Vec::new());
    }
    let standing = session.ask().row(kinds::of::<Person>(), person)?;
    let mut diffs = values.diffs(Person::KIND, &standing.row);
    diffs.retain(|diff| renamed || diff.field != NAME);
    if !diffs.is_empty() {
        let row = changed(&diffs);
        session.put(vec![Change::of::<Person>(person, standing.rev, row)])?;
    }
    Ok(diffs)
}

/// True where the list says that someone joined again after having left.
fn comes_back(last: &Spell, seat: &Values) -> bool {
    let joined = seat.row.get("joined").text();
    !joined.is_empty() && joined >= last.seat.left.as_str()
}

/// A standing seat put right: another role counts from today, everything else was always so.
fn keep_seat(
    session: &mut Session<'_, '_>,
    spell: &Spell,
    values: &Values,
) -> Result<Vec<Diff>, Stop> {
    let kind = kinds::of::<Membership>();
    let id = spell.seat.membership;
    let standing = session.ask().row(kind, id)?;
    let diffs = values.diffs(Membership::KIND, &standing.row);
    let (role, rest): (Vec<Diff>, Vec<Diff>) =
        diffs.iter().cloned().partition(|diff| diff.field == ROLE);
    if !rest.is_empty() {
        let mut row = changed(&rest);
        let first = standing.row.get("since") == standing.row.get("joined");
        if row.has("joined") && !row.has("since") && first {
            let joined = row.get("joined").clone();
            row.set("since", joined);
        }
        session.put(vec![Change {
            kind: kind.name,
            target: Target::Seen {
                id,
                rev: standing.rev,
                base: Row::new(),
            },
            row,
            fresh: Vec::new(),
        }])?;
    }
    if let Some(role) = role.first().and_then(|diff| Role::of(diff.now.text())) {
        let standing = session.ask().row(kind, id)?;
        let today = session.today;
        session.put(member::changing_role(&standing, role, today, Value::Null))?;
        session.warn(Some(ROLE), Say::new("import-role-today").with("day", today));
    }
    Ok(diffs)
}
