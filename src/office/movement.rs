//! The rules of the registers of the movement that need other rows: what a row takes over from others before it is checked, what speaks against
//! it, and what follows from it in the same step.

use crate::domain::agency::Agency;
use crate::domain::asset::AssetCount;
use crate::domain::channel::ChannelCount;
use crate::domain::commendation::{CommendForm, CommendState, Commendation};
use crate::domain::fault::{Fault, Finding};
use crate::domain::form::{Choice, Kind, Record, Row, choice_key};
use crate::domain::initiative::{
    Initiative, InitiativeAct, InitiativePoint, InitiativeStep, InitiativeTeam,
};
use crate::domain::kinds;
use crate::domain::media::Delegation;
use crate::domain::meeting::Meeting;
use crate::domain::opinion::{Opinion, OpinionOccurrence, OpinionState};
use crate::domain::place::{Hamlet, Office};
use crate::domain::problem::Problem;
use crate::domain::recognition::Recognition;
use crate::domain::registration::Registration;
use crate::domain::succession::HamletOrigin;
use crate::store::{Stored, Write};

use super::Ask;
use super::rules::{Findings, pair_is_new};

/// The name of a unit as it was, written once when the row is made: a later merger or renaming leaves it. It moves only with its subject.
pub(super) fn as_it_was(ask: Ask<'_>, was: Option<&Stored>, mut row: Row) -> Result<Row, Problem> {
    let same_subject = was.is_some_and(|was| {
        ["subject", "hamlet", "agency"]
            .iter()
            .all(|field| was.row.get(field) == row.get(field))
    });
    if same_subject && !row.get("name").is_blank() {
        return Ok(row);
    }
    let agency = row.get("agency").int();
    let name = match (agency, row.get("hamlet").int()) {
        (Some(agency), _) => ask.label(kinds::of::<Agency>(), agency)?,
        (None, Some(hamlet)) => ask.label(kinds::of::<Hamlet>(), hamlet)?,
        (None, None) => ask.label(kinds::of::<Office>(), 1)?,
    };
    row.set("name", name);
    Ok(row)
}

/// Everything that other rows have against a row of the movement.
pub(super) fn findings(ask: Ask<'_>, kind: &Kind, own: Option<i64>, row: &Row) -> Findings {
    match kind.name {
        InitiativePoint::KIND => point(ask, own, row),
        InitiativeTeam::KIND => team_carries_once(ask, own, row),
        InitiativeStep::KIND => point_is_of_its_model(ask, row),
        AssetCount::KIND => pair_is_new(ask, kind, own, row, "asset", "as_of"),
        ChannelCount::KIND => pair_is_new(ask, kind, own, row, "channel", "as_of"),
        Delegation::KIND => delegates_fit(ask, own, row),
        Opinion::KIND => opinion(ask, own, row),
        Registration::KIND => once_a_year(ask, kind, own, row, &["kind", "subject"]),
        Recognition::KIND => once_a_year(ask, kind, own, row, &["standard", "subject", "level"]),
        HamletOrigin::KIND => pair_is_new(ask, kind, own, row, "hamlet", "predecessor"),
        Commendation::KIND => medal_once(ask, own, row),
        _ => Ok(Vec::new()),
    }
}

/// A point runs within the days of its model.
fn point(ask: Ask<'_>, own: Option<i64>, row: &Row) -> Findings {
    let mut found = Vec::new();
    let Some(model) = row.get("initiative").int() else {
        return Ok(found);
    };
    let stored = ask.row(kinds::of::<Initiative>(), model)?;
    let (from, until) = (row.get("from_day").text(), row.get("to_day").text());
    let started = stored.row.get("started_on").text();
    if !from.is_empty() && from < started {
        let field = crate::domain::form::field_key(Initiative::KIND, "started_on");
        found.push(Finding::warning("from_day", Fault::Before(field)));
    }
    let meets = |other: &Row| {
        let (start, end) = (other.get("from_day").text(), other.get("to_day").text());
        (until.is_empty() || start < until) && (end.is_empty() || end > from)
    };
    let places = ["hamlet", "agency", "place"];
    let twin = ask
        .linked(kinds::of::<InitiativePoint>(), "initiative", model)?
        .into_iter()
        .find(|other| {
            Some(other.id) != own
                && places
                    .iter()
                    .all(|place| other.row.get(place) == row.get(place))
                && meets(&other.row)
        });
    if twin.is_some() {
        let name = ask.label(kinds::of::<Initiative>(), model)?;
        found.push(Finding::refusal("hamlet", Fault::Taken(name)));
    }
    Ok(found)
}

/// A team carries a point once at a time.
fn team_carries_once(ask: Ask<'_>, own: Option<i64>, row: &Row) -> Findings {
    let Some(point) = row.get("point").int() else {
        return Ok(Vec::new());
    };
    let (from, until) = (row.get("from_day").text(), row.get("to_day").text());
    let kind = kinds::of::<InitiativeTeam>();
    let twin = ask.linked(kind, "point", point)?.into_iter().find(|other| {
        let (start, end) = (
            other.row.get("from_day").text(),
            other.row.get("to_day").text(),
        );
        Some(other.id) != own
            && other.row.get("team") == row.get("team")
            && (until.is_empty() || start < until)
            && (end.is_empty() || end > from)
    });
    Ok(match twin {
        Some(twin) => vec![Finding::refusal(
            "team",
            Fault::Taken(ask.label_of(kind, &twin.row)?),
        )],
        None => Vec::new(),
    })
}

fn point_is_of_its_model(ask: Ask<'_>, row: &Row) -> Findings {
    let Some(point) = row.get("point").int() else {
        return Ok(Vec::new());
    };
    let stored = ask.row(kinds::of::<InitiativePoint>(), point)?;
    let foreign = stored.row.get("initiative") != row.get("initiative");
    Ok(foreign
        .then(|| Finding::refusal("point", Fault::NoSuchLink(point.to_string())))
        .into_iter()
        .collect())
}

/// The delegates of all units are no more than the heads counted.
fn delegates_fit(ask: Ask<'_>, own: Option<i64>, row: &Row) -> Findings {
    let Some(meeting) = row.get("meeting").int() else {
        return Ok(Vec::new());
    };
    let stored = ask.row(kinds::of::<Meeting>(), meeting)?;
    let Some(heads) = stored.row.get("headcount").int() else {
        return Ok(Vec::new());
    };
    let others = ask.linked(kinds::of::<Delegation>(), "meeting", meeting)?;
    let others = others.iter().filter(|other| Some(other.id) != own);
    let sum: i64 = others
        .filter_map(|other| other.row.get("count").int())
        .sum::<i64>()
        + row.get("count").int().unwrap_or_default();
    Ok((sum > heads)
        .then(|| Finding::warning("count", Fault::TooMany(sum as usize, heads as usize)))
        .into_iter()
        .collect())
}

/// Only the steps of domain.md §5.5 lead from one state to the next.
fn opinion(ask: Ask<'_>, own: Option<i64>, row: &Row) -> Findings {
    let Some(own) = own else {
        return Ok(Vec::new());
    };
    let (was, _) = ask.record::<Opinion>(own)?;
    let to = OpinionState::of(row.get("state").text()).unwrap_or_default();
    let words = |state: OpinionState| choice_key(OpinionState::NAME, state.code());
    let stays = was.state == to || was.state.next().contains(&to);
    Ok((!stays)
        .then(|| Finding::refusal("state", Fault::NoStep(words(was.state), words(to))))
        .into_iter()
        .collect())
}

/// The same subject stands once for the same year: in areas and bodies a second row would count double.
fn once_a_year(ask: Ask<'_>, kind: &Kind, own: Option<i64>, row: &Row, same: &[&str]) -> Findings {
    let (link, id) = match (row.get("agency").int(), row.get("hamlet").int()) {
        (Some(id), _) => ("agency", id),
        (None, Some(id)) => ("hamlet", id),
        (None, None) => return Ok(Vec::new()),
    };
    let twin = ask.linked(kind, link, id)?.into_iter().find(|other| {
        Some(other.id) != own
            && other.row.get("year") == row.get("year")
            && other.row.get("revoked_on").is_blank()
            && same
                .iter()
                .all(|field| other.row.get(field) == row.get(field))
    });
    let Some(twin) = twin else {
        return Ok(Vec::new());
    };
    let fault = Fault::Taken(ask.label_of(kind, &twin.row)?);
    // households of one hamlet may sign on several days: pointed out only
    let households = row.get("subject").text() == "ho";
    Ok(vec![if households {
        Finding::warning("year", fault)
    } else {
        Finding::refusal("year", fault)
    }])
}

/// The commemorative medal is given once a person (provincial guidance of 2023 as reported, so it is pointed out, not refused).
fn medal_once(ask: Ask<'_>, own: Option<i64>, row: &Row) -> Findings {
    let medal = row.get("form").text() == CommendForm::Medal.code();
    let (true, Some(person)) = (medal, row.get("person").int()) else {
        return Ok(Vec::new());
    };
    let kind = kinds::of::<Commendation>();
    let given = ask
        .linked(kind, "person", person)?
        .into_iter()
        .find(|other| {
            Some(other.id) != own
                && other.row.get("form") == row.get("form")
                && other.row.get("state").text() == CommendState::Given.code()
        });
    Ok(match given {
        Some(given) => vec![Finding::warning(
            "form",
            Fault::Taken(ask.label_of(kind, &given.row)?),
        )],
        None => Vec::new(),
    })
}

/// What a saved row of the movement brings with it in the same step.
pub(super) fn follow(
    write: &mut Write<'_>,
    kind: &Kind,
    id: i64,
    now: &Row,
) -> Result<(), Problem> {
    match kind.name {
        Opinion::KIND => first_occurrence(write, id, now),
        HamletOrigin::KIND => close_predecessor(write, now),
        InitiativeStep::KIND if now.get("step").text() == InitiativeAct::Dropped.code() => {
            stop(write, now)
        }
        _ => Ok(()),
    }
}

/// The first time an opinion was raised stands among its occurrences, so that all of them are counted alike.
fn first_occurrence(write: &mut Write<'_>, id: i64, now: &Row) -> Result<(), Problem> {
    let kind = kinds::of::<OpinionOccurrence>();
    let mut row = Row::new()
        .with("opinion", id)
        .with("raised_on", now.get("received_on").clone())
        .with("first", 1_i64);
    for field in ["count", "source", "meeting", "team", "hamlet"] {
        row.set(field, now.get(field).clone());
    }
    let known = write.ask().linked(kind, "opinion", id)?;
    let first = known
        .into_iter()
        .find(|known| known.row.get("first").int() == Some(1));
    match first {
        Some(first) if first.row == row => Ok(()),
        Some(first) => write.update(kind, &first, &row).map(|_| ()),
        None => write.insert(kind, &row).map(|_| ()),
    }
}

/// A hamlet that was merged, split or renamed counts no longer from that day, its successor does from then on.
fn close_predecessor(write: &mut Write<'_>, now: &Row) -> Result<(), Problem> {
    let kind = kinds::of::<Hamlet>();
    let day = now.get("changed_on");
    let whole = now.get("change").text() != "nhap_mot_phan";
    for (link, field) in [("predecessor", "valid_to"), ("hamlet", "valid_from")] {
        let Some(stored) = write.get(kind, now.get(link).int().unwrap_or_default())? else {
            continue;
        };
        if stored.row.get(field).is_blank() && (whole || link == "hamlet") {
            let row = Row::new().with(field, day.clone()).over(&stored.row);
            write.update(kind, &stored, &row)?;
        }
    }
    Ok(())
}

/// Dropping a model ends it with its points and teams; dropping one point ends that one.
fn stop(write: &mut Write<'_>, now: &Row) -> Result<(), Problem> {
    let day = now.get("done_on").clone();
    let points = kinds::of::<InitiativePoint>();
    let model = now.get("initiative").int().unwrap_or_default();
    let ended = if let Some(point) = now.get("point").int() {
        write.get(points, point)?.into_iter().collect()
    } else {
        let kind = kinds::of::<Initiative>();
        if let Some(stored) = write.get(kind, model)?
            && stored.row.get("ended_on").is_blank()
        {
            let row = Row::new()
                .with("ended_on", day.clone())
                .with("ended_document", now.get("document").clone());
            write.update(kind, &stored, &row.over(&stored.row))?;
        }
        write.ask().linked(points, "initiative", model)?
    };
    let teams = kinds::of::<InitiativeTeam>();
    for point in ended {
        for team in write.ask().linked(teams, "point", point.id)? {
            end(write, teams, &team, &day)?;
        }
        end(write, points, &point, &day)?;
    }
    Ok(())
}

fn end(
    write: &mut Write<'_>,
    kind: &'static Kind,
    stored: &Stored,
    day: &crate::domain::form::Value,
) -> Result<(), Problem> {
    if stored.row.get("to_day").is_blank() {
        let row = Row::new().with("to_day", day.clone());
        write.update(kind, stored, &row.over(&stored.row))?;
    }
    Ok(())
}
