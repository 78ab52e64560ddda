//! Hamlets, teams and founding decisions of a list: found in the book or made, each once.

use std::collections::HashMap;

use chrono::NaiveDate;

use crate::domain::command::{Change, Target};
use crate::domain::document::{self, Direction, Document};
use crate::domain::fault::Fault;
use crate::domain::form::{Choice, Record, Row, Say, Value};
use crate::domain::kinds;
use crate::domain::place::{Hamlet, HamletKind, Office as Card, UnitKind};
use crate::domain::problem::Problem;
use crate::domain::team::Team;
use crate::domain::text::fold;
use crate::office::Ask;
use crate::sheet::Cell;

use super::layout::Item;
use super::near::{Shelf, Standing};
use super::place::{Key, Register, core, kind_of};
use super::rehearsal::{Fate, Session, Stop, Values, changed};
use super::value::day_of;
use super::{Diff, FieldName, Remark};

const DECISION: FieldName = (Team::KIND, "decision");
const DECIDED: FieldName = (Document::KIND, "issued_on");

type Tried<T> = Result<Result<T, Vec<Remark>>, Problem>;

/// A team of the list as it came to stand in the book.
struct Placed {
    id: i64,
    /// Said by the first row that is asked.
    fate: Option<Fate>,
    /// What was wrong with its own values, where it went in without them.
    trouble: Vec<Remark>,
    line: u32,
}

/// What a list says of the paper a team was founded by.
#[derive(Clone, Default)]
struct Decision {
    number: String,
    day: Option<NaiveDate>,
}

/// The places of the book, and those of the list as far as they were met.
pub(super) struct Places {
    hamlets: Shelf,
    teams: Vec<Standing>,
    /// The places of the teams of a hamlet among the teams.
    within: HashMap<i64, Vec<usize>>,
    /// The teams of a hamlet as the list calls it, without its name; those of all hamlets under none.
    shelves: HashMap<Option<usize>, Shelf>,
    met_hamlets: HashMap<usize, Result<i64, Vec<Remark>>>,
    met_teams: HashMap<usize, Result<Placed, Vec<Remark>>>,
    card: Row,
}

impl Places {
    pub(super) fn load(ask: Ask<'_>) -> Result<Self, Problem> {
        let standing = |id, row: &Row| {
            let name = row.get("name").text().to_owned();
            let key = Key::of(&name);
            Standing { id, name, key }
        };
        let hamlets = ask.all(kinds::of::<Hamlet>())?;
        let hamlets = hamlets
            .iter()
            .filter(|stored| stored.row.get("valid_to").is_blank());
        let teams = ask.all(kinds::of::<Team>())?;
        let teams = teams
            .iter()
            .filter(|stored| stored.row.get("closed_on").is_blank());
        let within =
            |stored: &crate::store::Stored| stored.row.get("hamlet").int().unwrap_or_default();
        let mut places = Self {
            hamlets: Shelf::default(),
            teams: Vec::new(),
            within: HashMap::new(),
            shelves: HashMap::new(),
            met_hamlets: HashMap::new(),
            met_teams: HashMap::new(),
            card: ask.office()?.map(|card| card.row).unwrap_or_default(),
        };
        for stored in hamlets {
            places.add_hamlet(standing(stored.id, &stored.row));
        }
        for stored in teams {
            places.add_team(within(stored), standing(stored.id, &stored.row));
        }
        Ok(places)
    }

    fn add_hamlet(&mut self, hamlet: Standing) {
        let form = hamlet.key.clone();
        self.hamlets.add(hamlet, form);
    }

    fn add_team(&mut self, hamlet: i64, team: Standing) {
        let place = self.teams.len();
        self.within.entry(hamlet).or_default().push(place);
        self.teams.push(team);
    }

    pub(super) fn known_hamlets(&self) -> Register {
        Register::of(self.hamlets.keys())
    }

    pub(super) fn known_teams(&self) -> Register {
        Register::of(self.teams.iter().map(|team| &team.key))
    }

    /// A line that names a hamlet.
    pub(super) fn hamlet_line(
        &mut self,
        session: &mut Session<'_, '_>,
        item: &Item,
    ) -> Tried<Fate> {
        let Some(at) = item.hamlet else {
            return Ok(Ok(Fate::Same));
        };
        let met = self.met_hamlets.contains_key(&at);
        let id = self.hamlet(session, at)?;
        Ok(id.map(|id| {
            if !met && session.is_made(Hamlet::KIND, id) {
                Fate::New
            } else {
                Fate::Same
            }
        }))
    }

    fn hamlet(&mut self, session: &mut Session<'_, '_>, at: usize) -> Tried<i64> {
        if let Some(met) = self.met_hamlets.get(&at) {
            return Ok(met.clone());
        }
        let named = &session.layout.hamlets[at];
        let (found, near) = self.hamlets.meant(
            Hamlet::KIND,
            (&named.name, &named.key),
            &named.key,
            session.accepts(Hamlet::KIND, &named.name),
            &mut session.looks,
        );
        session.notice.near = near.or(session.notice.near.take());
        let met = if let Some(id) = found {
            Ok(id)
        } else {
            let kind = kind_of(session.vocabulary, &named.name)
                .unwrap_or_else(|| self.usual_kind().code());
            let row = Row::new()
                .with("name", named.name.as_str())
                .with("kind", kind);
            session.attempt(|session| {
                let ids = session.put(vec![Change::new::<Hamlet>(row)])?;
                Ok(ids[0])
            })?
        };
        if let (Ok(id), None) = (&met, found) {
            self.add_hamlet(Standing {
                id: *id,
                name: named.name.clone(),
                key: named.key.clone(),
            });
        }
        self.met_hamlets.insert(at, met.clone());
        Ok(met)
    }

    /// What a unit without a kind in its name is, by the kind of the commune.
    fn usual_kind(&self) -> HamletKind {
        match UnitKind::of(self.card.get("kind").text()) {
            Some(UnitKind::Phuong) => HamletKind::ToDanPho,
            _ => HamletKind::Thon,
        }
    }

    /// A row about a team: a line over its members, or a record of a list of teams.
    pub(super) fn team_line(
        &mut self,
        session: &mut Session<'_, '_>,
        item: &Item,
        own: bool,
    ) -> Tried<Fate> {
        let reasons = row_faults(session, item);
        let Some(at) = item.team else {
            let say = Fault::Required.say();
            let nameless = Remark {
                field: Some((Team::KIND, "name")),
                say,
            };
            return Ok(Err(vec![nameless]));
        };
        let met = self.met_teams.contains_key(&at);
        if let Err(reasons) = self.team(session, at, item)? {
            return Ok(Err(reasons));
        }
        let trouble = self.take_trouble(at);
        if !reasons.is_empty() {
            return Ok(Err(reasons));
        }
        if !trouble.is_empty() {
            return Ok(Err(trouble));
        }
        if met && own {
            let line = self.met_teams.get(&at).and_then(|met| met.as_ref().ok());
            let say = Say::new("import-duplicate")
                .with("row", line.map_or(0, |placed| i64::from(placed.line)));
            if repeats(session, at, item) {
                session.warn(Some((Team::KIND, "name")), say);
            } else {
                return Ok(Err(vec![Remark {
                    field: Some((Team::KIND, "name")),
                    say,
                }]));
            }
        }
        Ok(Ok(self.take_fate(at).unwrap_or(Fate::Same)))
    }

    /// What was wrong with the values of a team, said once.
    pub(super) fn take_trouble(&mut self, at: usize) -> Vec<Remark> {
        match self.met_teams.get_mut(&at) {
            Some(Ok(placed)) => std::mem::take(&mut placed.trouble),
            _ => Vec::new(),
        }
    }

    /// What became of a team, said once.
    pub(super) fn take_fate(&mut self, at: usize) -> Option<Fate> {
        match self.met_teams.get_mut(&at) {
            Some(Ok(placed)) => placed.fate.take(),
            _ => None,
        }
    }

    /// The team of the list in the book, made or changed where needed.
    pub(super) fn team(
        &mut self,
        session: &mut Session<'_, '_>,
        at: usize,
        item: &Item,
    ) -> Tried<i64> {
        if let Some(met) = self.met_teams.get(&at) {
            return Ok(met.as_ref().map(|placed| placed.id).map_err(Clone::clone));
        }
        let placed = self.place_team(session, at, item)?;
        let answer = placed
            .as_ref()
            .map(|placed| placed.id)
            .map_err(Clone::clone);
        self.met_teams.insert(at, placed);
        Ok(answer)
    }

    fn place_team(
        &mut self,
        session: &mut Session<'_, '_>,
        at: usize,
        item: &Item,
    ) -> Tried<Placed> {
        let hamlet = match session.layout.teams[at].hamlet {
            Some(hamlet) => match self.hamlet(session, hamlet)? {
                Ok(id) => Some(id),
                Err(reasons) => return Ok(Err(reasons)),
            },
            None => None,
        };
        let (values, decision) = facts(session, at);
        if let Some(id) = self.find_team(session, at, hamlet) {
            let tried = session.attempt(|session| self.change(session, id, &values, &decision))?;
            return Ok(Ok(Placed {
                id,
                line: item.number,
                trouble: tried.as_ref().err().cloned().unwrap_or_default(),
                fate: tried.ok().map(Fate::of),
            }));
        }
        let Some(hamlet) = hamlet else {
            return Ok(Err(vec![Remark {
                field: Some((Hamlet::KIND, "name")),
                say: Say::new("import-no-hamlet"),
            }]));
        };
        let (bare, nothing) = (Values::default(), Decision::default());
        let mut trouble = Vec::new();
        let mut made =
            session.attempt(|session| self.found(session, at, hamlet, &values, &decision))?;
        if let Err(reasons) = &made {
            trouble.clone_from(reasons);
            made = session.attempt(|session| self.found(session, at, hamlet, &bare, &nothing))?;
        }
        Ok(made.map(|id| {
            let named = &session.layout.teams[at];
            let standing = Standing {
                id,
                name: named.name.clone(),
                key: named.key.clone(),
            };
            self.add_team(hamlet, standing);
            Placed {
                id,
                fate: Some(Fate::New),
                trouble,
                line: item.number,
            }
        }))
    }

    fn find_team(
        &mut self,
        session: &mut Session<'_, '_>,
        at: usize,
        hamlet: Option<i64>,
    ) -> Option<i64> {
        let named = &session.layout.teams[at];
        let within = named.hamlet.map(|at| &session.layout.hamlets[at].key);
        let form = |key: &Key| within.map_or_else(|| key.clone(), |hamlet| core(key, hamlet));
        let shelf = self.shelves.entry(named.hamlet).or_default();
        // What was founded since it was asked the last time is put beside the rest.
        match hamlet {
            Some(hamlet) => {
                let places = self.within.get(&hamlet).map_or(&[][..], Vec::as_slice);
                for place in places.iter().skip(shelf.len()) {
                    let team = self.teams[*place].clone();
                    let form = form(&team.key);
                    shelf.add(team, form);
                }
            }
            None => {
                for team in self.teams.iter().skip(shelf.len()) {
                    shelf.add(team.clone(), form(&team.key));
                }
            }
        }
        if hamlet.is_none() && shelf.is_doubled(&named.key) {
            return None;
        }
        let (found, near) = shelf.meant(
            Team::KIND,
            (&named.name, &named.key),
            &form(&named.key),
            session.accepts(Team::KIND, &named.name),
            &mut session.looks,
        );
        session.notice.near = near.or(session.notice.near.take());
        found
    }

    fn found(
        &self,
        session: &mut Session<'_, '_>,
        at: usize,
        hamlet: i64,
        values: &Values,
        decision: &Decision,
    ) -> Result<i64, Stop> {
        let name = session.layout.teams[at].name.clone();
        let mut row = values
            .row
            .clone()
            .with("name", name.as_str())
            .with("hamlet", hamlet);
        if row.get("kind").is_blank()
            && let Some(code) = session.vocabulary.code("team-kind", &name)
        {
            row.set("kind", code);
        }
        if let Some(paper) = self.decision(session, decision)? {
            row.set("decision", paper);
        }
        if let (true, Some(day)) = (row.get("founded_on").is_blank(), decision.day) {
            row.set("founded_on", day);
        }
        Ok(session.put(vec![Change::new::<Team>(row)])?[0])
    }

    fn change(
        &self,
        session: &mut Session<'_, '_>,
        id: i64,
        values: &Values,
        decision: &Decision,
    ) -> Result<Vec<Diff>, Stop> {
        if session.is_made(Team::KIND, id) {
            return Ok(Vec::new());
        }
        let standing = session.ask().row(kinds::of::<Team>(), id)?;
        let mut diffs = values.diffs(Team::KIND, &standing.row);
        if let Some(paper) = self.decision(session, decision)?
            && standing.row.get("decision").int() != Some(paper)
        {
            diffs.push(Diff {
                field: DECISION,
                was: standing.row.get("decision").clone(),
                now: Value::Int(paper),
            });
        }
        if !diffs.is_empty() {
            session.put(vec![Change {
                kind: Team::KIND,
                target: Target::Seen {
                    id,
                    rev: standing.rev,
                    base: Row::new(),
                },
                row: changed(&diffs),
                fresh: Vec::new(),
            }])?;
        }
        Ok(diffs)
    }

    /// The paper of that number and day: the one in the book, or a new one where both are known.
    fn decision(
        &self,
        session: &mut Session<'_, '_>,
        decision: &Decision,
    ) -> Result<Option<i64>, Stop> {
        if decision.number.is_empty() {
            return Ok(None);
        }
        let papers = papers(session.ask(), &decision.number)?;
        let (number, symbol) = document::split_number(&decision.number);
        let issuer = self.issuer();
        let ours = |row: &Row| {
            let by = fold(row.get("issuer").text());
            by.is_empty() || by == fold(&issuer)
        };
        let Some(day) = decision.day else {
            let known = papers.iter().find(|(_, row)| ours(row)).map(|(id, _)| *id);
            if known.is_none() {
                let say =
                    Say::new("import-decision-undated").with("number", decision.number.as_str());
                session.warn(Some(DECISION), say);
            }
            return Ok(known);
        };
        let written = Value::from(day);
        if let Some((id, _)) = papers
            .iter()
            .find(|(_, row)| *row.get("issued_on") == written)
        {
            return Ok(Some(*id));
        }
        let year = written.text().get(..4);
        let same_year = |row: &Row| row.get("issued_on").text().get(..4) == year;
        if let Some((id, row)) = papers.iter().find(|(_, row)| same_year(row) && ours(row)) {
            let other = crate::domain::cell::Cell::read(row.get("issued_on")).unwrap_or(None);
            let say = Say::new("import-decision-redated")
                .with("number", decision.number.as_str())
                .with("day", other.unwrap_or(day));
            session.warn(Some(DECIDED), say);
            return Ok(Some(*id));
        }
        let kind = document::kind_of_symbol(&symbol).unwrap_or(document::PaperKind::QuyetDinh);
        let row = Row::new()
            .with("number", number)
            .with("symbol", symbol)
            .with("kind", kind.code())
            .with("direction", Direction::Out.code())
            .with("issuer", issuer)
            .with("issued_on", day)
            .with("title", session.vocabulary.decision.as_str());
        Ok(Some(session.put(vec![Change::new::<Document>(row)])?[0]))
    }

    fn issuer(&self) -> String {
        let line = self.card.get("issuer_line").text();
        let name = self.card.get("name").text();
        debug_assert!(
            kinds::of::<Card>().field("issuer_line").is_some(),
            "the card has a letterhead"
        );
        if line.is_empty() { name } else { line }.to_owned()
    }
}

/// True where the row says nothing else of its team than the first row did.
fn repeats(session: &mut Session<'_, '_>, at: usize, item: &Item) -> bool {
    let first = session.layout.teams[at].rows[0];
    let (first, _) = session.values(first, Team::KIND, &["name"]);
    let (this, _) = session.values((item.page, item.row), Team::KIND, &["name"]);
    this.row
        .iter()
        .all(|(field, value)| first.row.get(field) == value)
}

/// What cannot be read of the team's values in a row; the rest of what should be said about them.
pub(super) fn row_faults(session: &mut Session<'_, '_>, item: &Item) -> Vec<Remark> {
    let row = (item.page, item.row);
    let (values, mut reasons) = session.values(row, Team::KIND, &["name"]);
    session.notice.warnings.extend(values.warnings);
    // A place that shows an error names nothing, and its row goes no further.
    for field in [(Hamlet::KIND, "name"), (Team::KIND, "name")] {
        let page = &session.pages[item.page];
        if let Cell::Fault(text) = page.cell(item.row, field) {
            reasons.push(Remark {
                field: Some(field),
                say: page.cell_fault(item.row, field, text),
            });
        }
    }
    if let Err(say) = decision_in(session, row) {
        reasons.push(Remark {
            field: Some(DECIDED),
            say,
        });
    }
    reasons
}

/// The papers of that number, as it is cited or without its symbol.
pub(super) fn papers(ask: Ask<'_>, written: &str) -> Result<Vec<(i64, Row)>, Problem> {
    let (number, _) = document::split_number(written);
    let wanted = fold(written);
    let found = ask.with_value(kinds::of::<Document>(), "number", &number.as_str().into())?;
    let cited = |row: &Row| fold(&document::shown_number(row)) == wanted;
    Ok(found
        .into_iter()
        .filter(|stored| cited(&stored.row))
        .map(|stored| (stored.id, stored.row))
        .collect())
}

/// What the rows of a team say of it: the first word counts.
fn facts(session: &mut Session<'_, '_>, at: usize) -> (Values, Decision) {
    let rows = session.layout.teams[at].rows.clone();
    let (mut values, mut decision) = (Values::default(), Decision::default());
    for row in rows {
        let (said, _) = session.values(row, Team::KIND, &["name"]);
        for (field, value) in said.row.iter() {
            if !values.row.has(field) {
                values.row.set(field, value.clone());
                values
                    .vague
                    .extend(said.vague.iter().filter(|vague| **vague == field));
            }
        }
        if let Ok(said) = decision_in(session, row) {
            if decision.number.is_empty() {
                decision.number = said.number;
            }
            decision.day = decision.day.or(said.day);
        }
    }
    (values, decision)
}

/// The number and day of the decision in a row; both may share a cell: `Quyết định số 69/QĐ-UBND ngày 8/11/2024`.
fn decision_in(session: &Session<'_, '_>, (page, row): (usize, usize)) -> Result<Decision, Say> {
    let page = &session.pages[page];
    let mut number = match page.cell(row, DECISION) {
        Cell::Fault(text) => {
            return Err(page.cell_fault(row, DECISION, text));
        }
        cell => cell.shown(),
    };
    let mut day = page.cell(row, DECIDED).shown();
    let dated = format!(" {} ", session.vocabulary.dated);
    if let Some((before, behind)) = number.clone().split_once(&dated) {
        before
            .trim_end_matches([',', ';', ' '])
            .clone_into(&mut number);
        if day.is_empty() {
            behind.trim_end_matches([')', '.']).clone_into(&mut day);
        }
    }
    let lower = number.to_lowercase();
    let numbered = session.vocabulary.numbered.iter();
    let bare = numbered
        .filter_map(|phrase| lower.strip_prefix(&phrase.to_lowercase()))
        .map(|rest| rest.trim_start_matches([':', ' ', '.']))
        .find(|rest| rest.starts_with(|first: char| first.is_ascii_digit()));
    if let Some(rest) = bare {
        // The letters that follow the phrase stay as they were written.
        let skip = lower.chars().count() - rest.chars().count();
        number = number.chars().skip(skip).collect();
    }
    if number.starts_with(|first: char| first.is_ascii_digit())
        && let Some((first, _)) = number
            .clone()
            .split_once(' ')
            .filter(|(first, _)| first.contains('/'))
    {
        first.clone_into(&mut number);
    }
    let day = if day.is_empty() {
        None
    } else {
        let read = day_of(&day)?;
        crate::domain::cell::Cell::read(&read.value).unwrap_or(None)
    };
    Ok(Decision { number, day })
}
