//! The rules that need other rows (domain.md §11.4): one leader a team, names taken, steps of a state, head counts. Refusals where the book
//! would lie, warnings where a province may rule otherwise.

use chrono::NaiveDate;

use crate::domain::agency::Agency;
use crate::domain::assessment::{Assessment, AssessmentItem, CriteriaSet, Criterion, Evidence};
use crate::domain::document::{self, Document};
use crate::domain::fault::{Fault, Finding};
use crate::domain::form::{Choice, Kind, Record, Row, Value, choice_key};
use crate::domain::initiative::Initiative;
use crate::domain::kinds;
use crate::domain::meeting::{Attendance, Meeting, Presence};
use crate::domain::merger::Merger;
use crate::domain::person::{Membership, Person, Role};
use crate::domain::place::{Hamlet, HamletKind, Officer};
use crate::domain::privacy::{Breach, DataRequest, Disclosure};
use crate::domain::problem::Problem;
use crate::domain::recognition::Recognition;
use crate::domain::registration::Registration;
use crate::domain::team::{Team, TeamKind, TeamStatus, TeamStep};
use crate::domain::text;
use crate::store::{Stored, Write};

use super::{Ask, issue, movement, privacy, verdicts};

pub(super) type Findings = Result<Vec<Finding>, Problem>;

/// Everything that other rows have against `row`; `own` is its number where it stands already.
pub(super) fn findings(
    ask: Ask<'_>,
    kind: &Kind,
    own: Option<i64>,
    row: &Row,
    today: NaiveDate,
) -> Findings {
    let mut found = links_stand(ask, kind, row)?;
    found.extend(issue::findings(ask, kind.name, own, row)?);
    found.extend(match kind.name {
        Hamlet::KIND | Officer::KIND => name_is_free(ask, kind, own, row, None)?,
        Team::KIND => team(ask, own, row)?,
        Person::KIND => person(ask, own, row)?,
        Membership::KIND => membership(ask, own, row, today)?,
        Document::KIND => document(ask, own, row)?,
        Meeting::KIND => meeting(ask, own, row)?,
        CriteriaSet::KIND => {
            let mut found = code_is_free(ask, own, row)?;
            found.extend(verdicts::set_is_pinned(ask, own, row)?);
            found
        }
        Assessment::KIND => verdicts::assessment(ask, own, row, today)?,
        AssessmentItem::KIND => verdicts::item(ask, own, row)?,
        Criterion::KIND => verdicts::criterion_is_pinned(ask, own, row)?,
        Evidence::KIND => pair_is_new(ask, kind, own, row, "item", "document")?,
        Attendance::KIND => pair_is_new(ask, kind, own, row, "meeting", "person")?,
        Disclosure::KIND => vec![Finding::refusal("list", Fault::ByProgram)],
        Merger::KIND => vec![Finding::refusal("merged_kind", Fault::ByProgram)],
        Agency::KIND | Initiative::KIND => name_is_free(ask, kind, own, row, None)?,
        _ => movement::findings(ask, kind, own, row)?,
    });
    Ok(found)
}

/// What the program itself writes into a row before it is checked: the proposal beside a verdict, the name of a unit as it was.
pub(super) fn complete(
    ask: Ask<'_>,
    kind: &Kind,
    was: Option<&Stored>,
    row: Row,
    today: NaiveDate,
) -> Result<Row, Problem> {
    match kind.name {
        AssessmentItem::KIND => verdicts::with_proposal(ask, was, row, today),
        Registration::KIND | Recognition::KIND => movement::as_it_was(ask, was, row),
        DataRequest::KIND | Breach::KIND => Ok(privacy::with_clocks(kind, row)),
        _ => Ok(row),
    }
}

/// A link may lead only to a row that stands in the book.
fn links_stand(ask: Ask<'_>, kind: &Kind, row: &Row) -> Findings {
    let mut found = Vec::new();
    for field in kind.fields {
        let (Some(other), Some(id)) = (
            field.link().and_then(kinds::find),
            row.get(field.name).int(),
        ) else {
            continue;
        };
        if !ask.stands(other, id)? {
            found.push(Finding::refusal(
                field.name,
                Fault::NoSuchLink(id.to_string()),
            ));
        }
    }
    Ok(found)
}

fn name_is_free(
    ask: Ask<'_>,
    kind: &Kind,
    own: Option<i64>,
    row: &Row,
    within: Option<(&str, &Value)>,
) -> Findings {
    let name = (kind.label)(row);
    let twin = ask
        .named(kind, &name, within)?
        .into_iter()
        .find(|twin| Some(twin.id) != own && spans_meet(kind, &twin.row, row));
    Ok(twin
        .map(|_| Finding::refusal("name", Fault::Taken(name)))
        .into_iter()
        .collect())
}

/// A row counts on that day.
pub(super) fn counts_on(kind: &Kind, row: &Row, day: NaiveDate) -> bool {
    let Some((_, Some(until))) = kind.span else {
        return true;
    };
    let until = row.get(until);
    until.is_blank() || until.text() > day.to_string().as_str()
}

/// Two rows that never counted on the same day may share a name: a dissolved hamlet and its namesake.
fn spans_meet(kind: &Kind, one: &Row, other: &Row) -> bool {
    let Some((from, Some(until))) = kind.span else {
        return true;
    };
    let ends_before = |a: &Row, b: &Row| {
        !a.get(until).is_blank()
            && !b.get(from).is_blank()
            && a.get(until).text() <= b.get(from).text()
    };
    !ends_before(one, other) && !ends_before(other, one)
}

fn code_is_free(ask: Ask<'_>, own: Option<i64>, row: &Row) -> Findings {
    let twin = ask
        .with_value(kinds::of::<CriteriaSet>(), "code", row.get("code"))?
        .into_iter()
        .find(|twin| Some(twin.id) != own);
    Ok(twin
        .map(|_| Finding::refusal("code", Fault::Taken(row.get("code").text().to_owned())))
        .into_iter()
        .collect())
}

pub(super) fn pair_is_new(
    ask: Ask<'_>,
    kind: &Kind,
    own: Option<i64>,
    row: &Row,
    owner: &'static str,
    other: &'static str,
) -> Findings {
    let Some(id) = row.get(owner).int() else {
        return Ok(Vec::new());
    };
    let twin = ask
        .linked(kind, owner, id)?
        .into_iter()
        .find(|twin| Some(twin.id) != own && twin.row.get(other) == row.get(other));
    Ok(match twin {
        Some(twin) => vec![Finding::refusal(
            other,
            Fault::Taken(ask.label_of(kind, &twin.row)?),
        )],
        None => Vec::new(),
    })
}

fn team(ask: Ask<'_>, own: Option<i64>, row: &Row) -> Findings {
    let mut found = name_is_free(
        ask,
        kinds::of::<Team>(),
        own,
        row,
        Some(("hamlet", row.get("hamlet"))),
    )?;
    found.extend(households(ask, row)?);
    let Some(own) = own else { return Ok(found) };
    let (was, _) = ask.record::<Team>(own)?;
    let to = TeamStatus::of(row.get("status").text()).unwrap_or_default();
    if was.status != to && !was.status.next().contains(&to) {
        let words = |status: TeamStatus| choice_key(TeamStatus::NAME, status.code());
        found.push(Finding::refusal(
            "status",
            Fault::NoStep(words(was.status), words(to)),
        ));
    }
    if row.get("kind").text() == TeamKind::Statutory.code() {
        let members = ask
            .roster(own, None)?
            .iter()
            .filter(|seat| seat.left.is_empty())
            .count() as i64;
        if members > 0 && !(3..=5).contains(&members) {
            found.push(Finding::warning("kind", Fault::Unusual(3, 5)));
        }
    }
    Ok(found)
}

/// 20–50 households in a thôn, 50–100 in a khu phố; provinces differ, so it is a warning (domain.md §11.4 rule 1).
fn households(ask: Ask<'_>, row: &Row) -> Findings {
    let (Some(count), Some(hamlet)) = (row.get("households").int(), row.get("hamlet").int()) else {
        return Ok(Vec::new());
    };
    let Some(hamlet) = ask.get(kinds::of::<Hamlet>(), hamlet)? else {
        return Ok(Vec::new());
    };
    let urban = HamletKind::of(hamlet.row.get("kind").text()).is_some_and(HamletKind::is_urban);
    let (low, high) = if urban { (50, 100) } else { (20, 50) };
    let usual = (low..=high).contains(&count);
    Ok((!usual)
        .then(|| Finding::warning("households", Fault::Unusual(low, high)))
        .into_iter()
        .collect())
}

/// The same name elsewhere in the commune: shown with the team, never blocked (two people may share a name).
fn person(ask: Ask<'_>, own: Option<i64>, row: &Row) -> Findings {
    let name = row.get("name").text();
    let twins = ask.named(kinds::of::<Person>(), name, None)?;
    let Some(twin) = twins.into_iter().find(|twin| Some(twin.id) != own) else {
        return Ok(Vec::new());
    };
    let team = ask
        .spells(twin.id)?
        .into_iter()
        .next()
        .map(|spell| spell.team_name)
        .unwrap_or_default();
    let same_phone = !row.get("phone").is_blank() && row.get("phone") == twin.row.get("phone");
    Ok(vec![if same_phone {
        Finding::refusal("phone", Fault::SameName(name.to_owned(), team))
    } else {
        Finding::warning("name", Fault::SameName(name.to_owned(), team))
    }])
}

fn membership(ask: Ask<'_>, own: Option<i64>, row: &Row, today: NaiveDate) -> Findings {
    let mut found = Vec::new();
    let (Some(team), Some(person)) = (row.get("team").int(), row.get("person").int()) else {
        return Ok(found);
    };
    let since = row.get("since").text();
    let left = row.get("left").text();
    let overlaps = |from: &str, until: &str| {
        (left.is_empty() || from < left) && (until.is_empty() || until > since)
    };
    let others: Vec<_> = ask
        .roster(team, None)?
        .into_iter()
        .filter(|seat| Some(seat.membership) != own && overlaps(&seat.since, &seat.left))
        .collect();
    if let Some(seat) = others.iter().find(|seat| seat.person == person) {
        found.push(Finding::refusal("person", Fault::Taken(seat.name.clone())));
    }
    let role = Role::of(row.get("role").text()).unwrap_or_default();
    let holds_now = left.is_empty() || left > today.to_string().as_str();
    if role.is_head()
        && holds_now
        && let Some(head) = others
            .iter()
            .find(|seat| seat.role.is_head() && seat.person != person)
    {
        found.push(Finding::warning("role", Fault::PostHeld(head.name.clone())));
    }
    if role.is_deputy() && holds_now {
        let most = most_deputies(ask, team)?;
        let count = 1 + others
            .iter()
            .filter(|seat| seat.role.is_deputy() && seat.person != person)
            .count();
        if count > most {
            found.push(Finding::warning("role", Fault::TooMany(count, most)));
        }
    }
    Ok(found)
}

/// At most two deputies in a thôn, three in a khu phố (domain.md §4.2).
fn most_deputies(ask: Ask<'_>, team: i64) -> Result<usize, Problem> {
    let hamlet = ask
        .get(kinds::of::<Team>(), team)?
        .and_then(|team| team.row.get("hamlet").int());
    let hamlet = hamlet
        .map(|id| ask.get(kinds::of::<Hamlet>(), id))
        .transpose()?
        .flatten();
    let urban = hamlet
        .and_then(|hamlet| HamletKind::of(hamlet.row.get("kind").text()))
        .is_some_and(HamletKind::is_urban);
    Ok(if urban { 3 } else { 2 })
}

fn document(ask: Ask<'_>, own: Option<i64>, row: &Row) -> Findings {
    let mut found = Vec::new();
    let number = document::shown_number(row);
    let year = |row: &Row| row.get("issued_on").text().get(..4).map(str::to_owned);
    let issuer = text::fold(row.get("issuer").text());
    if !number.is_empty() {
        let same = ask.with_value(kinds::of::<Document>(), "number", row.get("number"))?;
        let twin = same.into_iter().find(|twin| {
            Some(twin.id) != own
                && document::shown_number(&twin.row) == number
                && year(&twin.row) == year(row)
                && text::fold(twin.row.get("issuer").text()) == issuer
        });
        found.extend(twin.map(|_| Finding::refusal("number", Fault::Taken(number))));
    }
    let mut above = row.get("parent").int();
    let mut steps = 0;
    while let (Some(id), true) = (above, steps < 64) {
        if Some(id) == own {
            found.push(Finding::refusal(
                "parent",
                Fault::Taken(ask.label(kinds::of::<Document>(), id)?),
            ));
            break;
        }
        above = ask
            .get(kinds::of::<Document>(), id)?
            .and_then(|stored| stored.row.get("parent").int());
        steps += 1;
    }
    Ok(found)
}

fn meeting(ask: Ask<'_>, own: Option<i64>, row: &Row) -> Findings {
    let (Some(own), Some(headcount)) = (own, row.get("headcount").int()) else {
        return Ok(Vec::new());
    };
    let marks = ask.linked(kinds::of::<Attendance>(), "meeting", own)?;
    let present = marks
        .iter()
        .filter(|mark| mark.row.get("state").text() == Presence::Present.code())
        .count() as i64;
    Ok((headcount < present)
        .then(|| Finding::refusal("headcount", Fault::FewerThanCounted(present)))
        .into_iter()
        .collect())
}

/// What a saved row brings with it in the same step: a team's change of state leaves its own dated row.
pub(super) fn follow(
    write: &mut Write<'_>,
    kind: &Kind,
    id: i64,
    was: Option<&Row>,
    now: &Row,
) -> Result<(), Problem> {
    if kind.name != Team::KIND {
        return movement::follow(write, kind, id, now);
    }
    let changed = |field: &str| was.is_none_or(|was| was.get(field) != now.get(field));
    if !["status", "status_since", "status_document"]
        .into_iter()
        .any(changed)
    {
        return Ok(());
    }
    let pick = |first: &str, other: &str| {
        if now.get(first).is_blank() {
            now.get(other).clone()
        } else {
            now.get(first).clone()
        }
    };
    let step = Row::new()
        .with("team", id)
        .with("status", now.get("status").clone())
        .with("since", pick("status_since", "founded_on"))
        .with("document", pick("status_document", "decision"));
    let steps = kinds::of::<TeamStep>();
    let same = write
        .ask()
        .linked(steps, "team", id)?
        .into_iter()
        .find(|known| {
            known.row.get("status") == step.get("status")
                && known.row.get("since") == step.get("since")
        });
    match same {
        Some(known) => write.update(steps, &known, &step).map(|_| ()),
        None => write.insert(steps, &step).map(|_| ()),
    }
}
