//! Making and changing rows: load, merge with what a colleague saved meanwhile, check, write. Several rows are one step.

use crate::domain::command::{Change, Done, Target};
use crate::domain::day;
use crate::domain::fault::{Fault, Finding};
use crate::domain::form::{Kind, Row, Say, Value};
use crate::domain::kinds;
use crate::domain::problem::{Clash, Problem};
use crate::store::{Author, Op, Stored, Write};

use super::{Office, rules};

pub(super) fn save(
    office: &mut Office,
    author: &Author,
    changes: Vec<Change>,
    what: Option<Say>,
) -> Result<Done, Problem> {
    let today = office.today();
    let named = what.clone().unwrap_or_else(|| Say::new("op-save"));
    office.write(author, named, |write| {
        let mut batch = Batch::new(today);
        for change in changes {
            batch.apply(write, change)?;
        }
        Ok(batch.finish(write, what))
    })
}

/// The changes of one command while they are carried out: the numbers of the rows made so far, and what was noticed.
pub(super) struct Batch {
    today: chrono::NaiveDate,
    ids: Vec<i64>,
    warnings: Vec<(usize, Finding)>,
    merged: usize,
    say: Option<Say>,
}

impl Batch {
    pub(super) fn new(today: chrono::NaiveDate) -> Self {
        Self {
            today,
            ids: Vec::new(),
            warnings: Vec::new(),
            merged: 0,
            say: None,
        }
    }

    /// Carries one change out; the answer is its row.
    pub(super) fn apply(&mut self, write: &mut Write<'_>, change: Change) -> Result<i64, Problem> {
        let place = self.ids.len();
        let kind = kinds::find(change.kind).ok_or_else(|| Problem::Bug {
            code: format!("kind {}", change.kind),
        })?;
        let mut typed = change.row;
        for (field, made) in change.fresh {
            let id = self.ids.get(made).copied().ok_or_else(|| Problem::Bug {
                code: format!("fresh {field}"),
            })?;
            typed.set(field, id);
        }
        let was = self.seen(write, kind, &change.target, &mut typed)?;
        let below = was
            .as_ref()
            .map_or_else(|| kind.blank(self.today), |stored| stored.row.clone());
        let refuse = |findings| Problem::Faults {
            kind: kind.name,
            place,
            findings,
        };
        let row = kind.tidy(&typed.over(&below)).map_err(refuse)?;
        let row = rules::complete(write.ask(), kind, was.as_ref(), row, self.today)?;
        let mut findings = kind.findings(&row, self.today);
        findings.extend(rules::findings(
            write.ask(),
            kind,
            was.as_ref().map(|stored| stored.id),
            &row,
            self.today,
        )?);
        // A number that has long stood there stops no other work on the row.
        let stood = |finding: &Finding| {
            let before = was.as_ref().map(|stored| stored.row.get(&finding.field));
            finding.fault == Fault::LooksLikeId && before == Some(row.get(&finding.field))
        };
        let (warnings, refusals): (Vec<_>, Vec<_>) = findings
            .into_iter()
            .partition(|finding| finding.is_warning() || stood(finding));
        if !refusals.is_empty() {
            return Err(refuse(refusals));
        }
        self.warnings
            .extend(warnings.into_iter().map(|finding| (place, finding)));
        let id = match &was {
            None => write.insert(kind, &row)?,
            Some(was) => {
                write.update(kind, was, &row)?;
                was.id
            }
        };
        rules::follow(
            write,
            kind,
            id,
            was.as_ref().map(|stored| &stored.row),
            &row,
        )?;
        if self.say.is_none() {
            let key = if was.is_none() { "op-add" } else { "op-change" };
            self.say = Some(
                Say::new(key)
                    .word("kind", kind.name.replace('_', "-"))
                    .with("name", write.label(kind, id)?),
            );
        }
        self.ids.push(id);
        Ok(id)
    }

    /// The row a change is laid on, with fields a colleague changed meanwhile taken as they are now, where I did not touch them.
    fn seen(
        &mut self,
        write: &Write<'_>,
        kind: &'static Kind,
        target: &Target,
        typed: &mut Row,
    ) -> Result<Option<Stored>, Problem> {
        let Target::Seen { id, rev, base } = target else {
            return Ok(None);
        };
        let now = write.get(kind, *id)?.ok_or_else(|| Problem::NotFound {
            kind: kind.name,
            what: id.to_string(),
        })?;
        if now.gone.is_some() {
            let (who, at) = last_hand(write, kind, *id)?;
            return Err(Problem::RetiredBy {
                who,
                at,
                name: write.label(kind, *id)?,
            });
        }
        if now.rev == *rev {
            return Ok(Some(now));
        }
        // What I left as it was is not mine to say: it stays as a colleague changed it.
        let left: Vec<String> = typed
            .iter()
            .filter(|(field, value)| base.has(field) && bare(base.get(field)) == bare(value))
            .map(|(field, _)| field.to_owned())
            .collect();
        for field in left {
            typed.remove(&field);
        }
        let clashes = clashes(write, kind, *id, (typed, base, &now.row))?;
        if clashes.is_empty() && !base.is_empty() {
            self.merged += 1;
            return Ok(Some(now));
        }
        let (who, at) = last_hand(write, kind, *id)?;
        Err(Problem::ChangedBy {
            who,
            at,
            name: write.label(kind, *id)?,
            clashes,
        })
    }

    /// Names the step and answers.
    pub(super) fn finish(self, write: &mut Write<'_>, what: Option<Say>) -> Done {
        let say = what.or(self.say).unwrap_or_else(|| Say::new("op-save"));
        write.name(say.clone());
        Done {
            op: write.op().unwrap_or_default(),
            ids: self.ids,
            say,
            warnings: self.warnings,
            merged: self.merged,
        }
    }

    /// How far the batch is, for [`Batch::back_to`].
    pub(super) fn mark(&self) -> (usize, usize) {
        (self.ids.len(), self.warnings.len())
    }

    /// Forgets what was done since `mark`, where it was taken back.
    pub(super) fn back_to(&mut self, mark: (usize, usize)) {
        self.ids.truncate(mark.0);
        self.warnings.truncate(mark.1);
    }

    /// What was noticed since `mark`.
    pub(super) fn warnings_since(&self, mark: (usize, usize)) -> &[(usize, Finding)] {
        &self.warnings[mark.1..]
    }

    /// The numbers of the rows so far.
    pub(super) fn ids(&self) -> &[i64] {
        &self.ids
    }
}

/// The fields that I changed from `base` and that stand differently in the book now; the rows are mine, `base`, and the one in the book.
fn clashes(
    write: &Write<'_>,
    kind: &'static Kind,
    id: i64,
    (typed, base, now): (&Row, &Row, &Row),
) -> Result<Vec<Clash>, Problem> {
    let mut found = Vec::new();
    for (field, mine) in typed.iter() {
        let values = [mine, now.get(field), base.get(field)];
        if let Some(clash) = clash(write, (kind, id, field), values.map(bare))? {
            found.push(clash);
        }
    }
    Ok(found)
}

/// No value and a blank one are the same.
fn bare(value: &Value) -> Value {
    if value.is_blank() {
        Value::Null
    } else {
        value.clone()
    }
}

/// Two different answers to one question: mine, what stands there now, and what stood there when I opened it. None where they agree or one
/// of us left it as it was.
pub(super) fn clash(
    write: &Write<'_>,
    (kind, id, field): (&'static Kind, i64, &str),
    [mine, now, was]: [Value; 3],
) -> Result<Option<Clash>, Problem> {
    if mine == was || now == was || mine == now {
        return Ok(None);
    }
    let (who, at) = hand_on(write, kind, id, field)?;
    Ok(Some(Clash {
        kind: kind.name,
        id,
        name: write.label(kind, id)?,
        field: field.to_owned(),
        who,
        at,
        mine,
        now,
        was,
    }))
}

/// Who changed this field of a row last, and when.
fn hand_on(
    write: &Write<'_>,
    kind: &Kind,
    id: i64,
    field: &str,
) -> Result<(String, String), Problem> {
    let side = |side: &Option<(Row, Option<i64>)>| {
        side.as_ref()
            .map_or(Value::Null, |(row, _)| bare(row.get(field)))
    };
    let ask = write.ask();
    let lines = ask.history(kind, id, 50)?;
    let line = lines
        .iter()
        .find(|line| side(&line.before) != side(&line.after));
    match line {
        Some(line) => Ok(ask.step(line.op)?.map(signed).unwrap_or_default()),
        None => last_hand(write, kind, id),
    }
}

fn signed(step: Op) -> (String, String) {
    (step.who, day::show_moment(&step.at))
}

/// The row stands in the book as the person saw it; else who retired or changed it before.
pub(super) fn untouched(
    write: &Write<'_>,
    kind: &Kind,
    stored: &Stored,
    seen: i64,
) -> Result<(), Problem> {
    if stored.gone.is_none() && stored.rev == seen {
        return Ok(());
    }
    let (who, at) = last_hand(write, kind, stored.id)?;
    let name = write.label(kind, stored.id)?;
    Err(if stored.gone.is_some() {
        Problem::RetiredBy { who, at, name }
    } else {
        Problem::ChangedBy {
            who,
            at,
            name,
            clashes: Vec::new(),
        }
    })
}

/// Who changed a row last, and when.
pub(super) fn last_hand(
    write: &Write<'_>,
    kind: &Kind,
    id: i64,
) -> Result<(String, String), Problem> {
    let ask = write.ask();
    let step = ask
        .history(kind, id, 1)?
        .first()
        .map(|line| ask.step(line.op))
        .transpose()?
        .flatten();
    Ok(step.map(signed).unwrap_or_default())
}

/// A refusal of one field outside a batch.
pub(super) fn refuse(kind: &'static str, field: &str, fault: Fault) -> Problem {
    Problem::fault(kind, field, fault)
}
