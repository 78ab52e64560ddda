//! The work on a list inside a transaction that is taken back: every row is put through the door, what the door says becomes the plan.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;

use crate::domain::command::{Change, Target};
use crate::domain::fault::Finding;
use crate::domain::form::{Row, Say};
use crate::domain::kinds;
use crate::domain::problem::Problem;
use crate::office::save::Batch;
use crate::office::{Ask, Office};
use crate::store::Write;

use super::file::{List, file_name, name_field};
use super::layout::{Item, Known, Layout, Page, What};
use super::near::Looks;
use super::people::People;
use super::places::Places;
use super::vocabulary::Vocabulary;
use super::{
    Counts, Diff, FieldName, ImportRequest, MEMBER, Near, Outcome, Plan, PlanRow, Remark, Watch,
    newest,
};

/// Why a row, or the whole, goes no further.
pub(super) enum Stop {
    /// The row is refused.
    Refused(Vec<Remark>),
    /// The whole is.
    Problem(Problem),
}

impl From<Problem> for Stop {
    fn from(problem: Problem) -> Self {
        match problem {
            Problem::Faults { kind, findings, .. } => Self::Refused(
                findings
                    .iter()
                    .map(|finding| remark(kind, finding))
                    .collect(),
            ),
            other => Self::Problem(other),
        }
    }
}

impl Stop {
    pub(super) fn refuse(field: Option<FieldName>, say: Say) -> Self {
        Self::Refused(vec![Remark { field, say }])
    }
}

fn remark(kind: &'static str, finding: &Finding) -> Remark {
    let field = kinds::find(kind).and_then(|kind| kind.field(&finding.field));
    Remark {
        field: field.map(|field| (kind, field.name)),
        say: finding.fault.say(),
    }
}

/// What is noticed while one row is worked on.
#[derive(Default)]
pub(super) struct Notice {
    pub(super) near: Option<Near>,
    pub(super) warnings: Vec<Remark>,
}

/// What was found out about a row.
pub(super) enum Fate {
    New,
    Changed(Vec<Diff>),
    Same,
}

impl Fate {
    pub(super) fn of(diffs: Vec<Diff>) -> Self {
        if diffs.is_empty() {
            Self::Same
        } else {
            Self::Changed(diffs)
        }
    }
}

/// The list under work.
pub(super) struct Session<'s, 'w> {
    pub(super) write: &'s mut Write<'w>,
    pub(super) vocabulary: &'s Vocabulary,
    pub(super) pages: &'s [Page],
    pub(super) layout: &'s Layout,
    request: &'s ImportRequest,
    pub(super) today: NaiveDate,
    pub(super) notice: Notice,
    pub(super) looks: Looks,
    batch: Batch,
    changes: Vec<Change>,
    made: HashMap<(&'static str, i64), usize>,
}

impl Session<'_, '_> {
    pub(super) fn ask(&self) -> Ask<'_> {
        self.write.ask()
    }

    /// True where a nearly equal name is to be taken for the one in the book.
    pub(super) fn accepts(&self, kind: &str, written: &str) -> bool {
        let named = |(of, name): &(&str, String)| *of == kind && name == written;
        self.request.accept || self.request.accepted.iter().any(named)
    }

    pub(super) fn warn(&mut self, field: Option<FieldName>, say: Say) {
        self.notice.warnings.push(Remark { field, say });
    }

    /// True for a row that this very list makes: it is not changed again by a later row.
    pub(super) fn is_made(&self, kind: &'static str, id: i64) -> bool {
        self.made.contains_key(&(kind, id))
    }

    /// Puts changes through the door; links between them count from the first of them.
    pub(super) fn put(&mut self, changes: Vec<Change>) -> Result<Vec<i64>, Stop> {
        let first = self.changes.len();
        let mut ids = Vec::with_capacity(changes.len());
        for mut change in changes {
            for (_, place) in &mut change.fresh {
                *place += first;
            }
            ids.push(self.put_one(change)?);
        }
        Ok(ids)
    }

    fn put_one(&mut self, change: Change) -> Result<i64, Stop> {
        let place = self.changes.len();
        let mut kept = change.clone();
        for field in kinds::find(change.kind).map_or(&[][..], |kind| kind.fields) {
            let link = field.link().zip(change.row.get(field.name).int());
            if let Some(made) = link.and_then(|link| self.made.get(&link)) {
                kept.row.remove(field.name);
                kept.fresh.push((field.name, *made));
            }
        }
        let id = self.batch.apply(self.write, change)?;
        if kept.target == Target::New {
            self.made.insert((kept.kind, id), place);
        }
        self.changes.push(kept);
        Ok(id)
    }

    /// Does the work of one row; what it did is taken back where it is refused.
    pub(super) fn attempt<T>(
        &mut self,
        work: impl FnOnce(&mut Self) -> Result<T, Stop>,
    ) -> Result<Result<T, Vec<Remark>>, Problem> {
        let part = self.write.begin_part()?;
        let (mark, first) = (self.batch.mark(), self.changes.len());
        let answer = work(self);
        self.write.end_part(&part, answer.is_ok())?;
        match answer {
            Ok(done) => {
                let noticed: Vec<Remark> = self
                    .batch
                    .warnings_since(mark)
                    .iter()
                    .map(|(place, finding)| remark(self.changes[*place].kind, finding))
                    .collect();
                self.notice.warnings.extend(noticed);
                Ok(Ok(done))
            }
            Err(Stop::Refused(reasons)) => {
                self.batch.back_to(mark);
                if self.changes.len() > first {
                    self.changes.truncate(first);
                    self.made.retain(|_, place| *place < first);
                }
                Ok(Err(reasons))
            }
            Err(Stop::Problem(problem)) => Err(problem),
        }
    }

    /// The values of a kind in a row of the list, links left out; every unreadable cell is a reason.
    pub(super) fn values(
        &mut self,
        (page, row): (usize, usize),
        kind: &'static str,
        but: &[&str],
    ) -> (Values, Vec<Remark>) {
        let page = &self.pages[page];
        let (mut values, mut reasons) = (Values::default(), Vec::new());
        for column in &page.columns {
            let Some(name) = column.field.filter(|field| field.0 == kind) else {
                continue;
            };
            let field = super::field_of(name);
            if field.link().is_some() || but.contains(&name.1) {
                continue;
            }
            match super::value::read(
                self.vocabulary,
                field,
                page.grid.rows[row].cell(column.index),
                (page.grid.rows[row].number, column.index),
            ) {
                Ok(read) if read.value.is_blank() => {}
                Ok(read) => {
                    if let Some(say) = read.warning {
                        values.warnings.push(Remark {
                            field: Some(name),
                            say,
                        });
                    }
                    if read.vague {
                        values.vague.push(name.1);
                    }
                    values.row.set(name.1, read.value);
                }
                Err(say) => reasons.push(Remark {
                    field: Some(name),
                    say,
                }),
            }
        }
        (values, reasons)
    }
}

/// Values of one kind as a row of the list gives them; blank cells say nothing.
#[derive(Clone, Default)]
pub(super) struct Values {
    pub(super) row: Row,
    /// Days of which only the year or month is known.
    pub(super) vague: Vec<&'static str>,
    pub(super) warnings: Vec<Remark>,
}

impl Values {
    /// What the list changes in a row of the book; a vague day says nothing against a known day of the same year.
    pub(super) fn diffs(&self, kind: &'static str, standing: &Row) -> Vec<Diff> {
        let fields = kinds::find(kind).map_or(&[][..], |kind| kind.fields);
        let said = fields
            .iter()
            .filter(|field| self.row.has(field.name))
            .map(|field| {
                (
                    field.name,
                    standing.get(field.name),
                    self.row.get(field.name),
                )
            });
        said.filter(|(name, was, now)| {
            let year = |text: &str| text.get(..4).map(str::to_owned);
            let vague = self.vague.contains(name)
                && !was.is_blank()
                && year(was.text()) == year(now.text());
            was != now && !vague
        })
        .map(|(name, was, now)| Diff {
            field: (kind, name),
            was: was.clone(),
            now: now.clone(),
        })
        .collect()
    }
}

/// The row of what changed.
pub(super) fn changed(diffs: &[Diff]) -> Row {
    diffs.iter().fold(Row::new(), |row, diff| {
        row.with(diff.field.1, diff.now.clone())
    })
}

/// Works a list through and takes everything back.
pub(super) fn rehearse(
    office: &Office,
    vocabulary: &Vocabulary,
    request: &ImportRequest,
    kind: &'static str,
    list: List,
    watch: Watch<'_>,
) -> Result<Plan, Problem> {
    let today = office.today();
    office.store.rehearse(&office.author(""), |write| {
        let book_state = newest(write.ask())?;
        let places = Places::load(write.ask())?;
        let layout = match kind {
            MEMBER | "team" => {
                let known = Known {
                    hamlets: places.known_hamlets(),
                    teams: places.known_teams(),
                };
                Layout::nested(&list.pages, kind, vocabulary, &known, watch)?
            }
            _ => Layout::plain(&list.pages, name_field(kind)),
        };
        let mut session = Session {
            write,
            vocabulary,
            pages: &list.pages,
            layout: &layout,
            request,
            today,
            notice: Notice::default(),
            looks: Looks::default(),
            batch: Batch::new(today),
            changes: Vec::new(),
            made: HashMap::new(),
        };
        let rows = work(&mut session, kind, places, watch)?;
        let mut made = BTreeMap::new();
        for change in session
            .changes
            .iter()
            .filter(|change| change.target == Target::New)
        {
            *made.entry(change.kind).or_insert(0) += 1;
        }
        let counts = count(kind, &rows);
        let changes = std::mem::take(&mut session.changes);
        let mut notes = list.notes;
        if session.looks.spent {
            notes.push(Say::new("import-near-left"));
        }
        drop(session);
        let first = &list.pages[0];
        Ok(Plan {
            kind,
            file: file_name(request),
            sheets: list
                .pages
                .iter()
                .map(|page| page.grid.sheet.clone())
                .collect(),
            header: (first.header.first_row, first.header.last_row),
            columns: first.columns.clone(),
            rows,
            counts,
            made,
            old_text: list.old_text,
            notes,
            book_state,
            changes,
        })
    })
}

fn count(kind: &'static str, rows: &[PlanRow]) -> Counts {
    let mut counts = Counts::default();
    for row in rows {
        let own = row.kind == kind;
        match row.outcome {
            Outcome::New if own => counts.new += 1,
            Outcome::Same if own => counts.same += 1,
            Outcome::Changed(_) => counts.changed += 1,
            Outcome::Refused(_) => counts.refused += 1,
            Outcome::New | Outcome::Same => {}
        }
    }
    counts
}

fn work(
    session: &mut Session<'_, '_>,
    kind: &'static str,
    mut places: Places,
    watch: Watch<'_>,
) -> Result<Vec<PlanRow>, Problem> {
    let layout = session.layout;
    let mut people = People::default();
    let mut twins = super::plain::Seen::default();
    let order = super::plain::order(session, kind);
    let mut rows: Vec<Option<PlanRow>> = layout.items.iter().map(|_| None).collect();
    for (done, place) in order.into_iter().enumerate() {
        if !watch(done, layout.items.len()) {
            return Err(Problem::Stopped);
        }
        let item = layout.items[place];
        session.notice = Notice::default();
        let (about, outcome) = match (item.what, kind) {
            (What::Hamlet, _) => ("hamlet", places.hamlet_line(session, &item)?),
            (What::Team, _) => ("team", places.team_line(session, &item, false)?),
            (What::Record, "team") => ("team", places.team_line(session, &item, true)?),
            (What::Record, MEMBER) => (MEMBER, people.row(session, &mut places, &item)?),
            (What::Record, _) => (kind, super::plain::row(session, kind, &item, &mut twins)?),
        };
        rows[place] = Some(shown(session, &item, about, outcome));
    }
    Ok(rows.into_iter().flatten().collect())
}

fn shown(
    session: &mut Session<'_, '_>,
    item: &Item,
    kind: &'static str,
    outcome: Result<Fate, Vec<Remark>>,
) -> PlanRow {
    let notice = std::mem::take(&mut session.notice);
    let (first, page) = (&session.pages[0], &session.pages[item.page]);
    let row = &page.grid.rows[item.row];
    let cells = first
        .columns
        .iter()
        .map(|column| {
            let here = page.columns.iter().find(|own| {
                own.heading == column.heading && (item.page > 0 || own.index == column.index)
            });
            here.map_or_else(String::new, |own| row.cell(own.index).shown())
        })
        .collect();
    let layout = session.layout;
    PlanRow {
        sheet: page.grid.sheet.clone(),
        number: item.number,
        kind,
        hamlet: item
            .hamlet
            .map_or_else(String::new, |at| layout.hamlets[at].name.clone()),
        team: item
            .team
            .map_or_else(String::new, |at| layout.teams[at].name.clone()),
        cells,
        outcome: match outcome {
            Ok(Fate::New) => Outcome::New,
            Ok(Fate::Changed(diffs)) => Outcome::Changed(diffs),
            Ok(Fate::Same) => Outcome::Same,
            Err(reasons) => Outcome::Refused(reasons),
        },
        near: notice.near,
        warnings: notice.warnings,
    }
}
