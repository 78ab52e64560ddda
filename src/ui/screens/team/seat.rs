//! The two small windows over a seat: someone leaves, someone takes another role. Each asks for the day and the paper in as few keys as
//! there are boxes; the day is today unless another is typed.

use chrono::NaiveDate;

use super::Member;
use crate::domain::command::Command;
use crate::domain::day;
use crate::domain::form::{Choice, Kind, Row, Say, Value};
use crate::domain::kinds;
use crate::domain::person::{LeaveReason, Membership, Role};
use crate::office::{Office, Stored, member};
use crate::ui::look::Look;
use crate::ui::screens::pick::Pick;
use crate::ui::screens::record::Form;

/// Mark of a reason out of the office's own list.
const OWN: &str = "=";

/// The reasons of the office's own list, one a line of its card.
pub(super) fn own_reasons(office: &Office) -> Vec<String> {
    let card = office
        .ask()
        .all(kinds::of::<crate::domain::place::Office>());
    let text = card.ok().and_then(|rows| {
        let row = &rows.first()?.row;
        Some(row.get("leave_reasons").text().to_owned())
    });
    text.unwrap_or_default()
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The reasons to choose from: those of the program, then the office's own.
pub(super) fn reasons(own: &[String], look: &Look) -> Pick {
    let known = LeaveReason::GIVEN.iter().map(|code| {
        (
            (*code).to_owned(),
            look.words.choice(LeaveReason::NAME, code),
        )
    });
    let own = own
        .iter()
        .map(|words| (format!("{OWN}{words}"), words.clone()));
    Pick::among(known.chain(own).collect(), "")
}

/// The window of someone who leaves for the reason that was chosen.
pub(super) fn leave(member: &Member, team: &str, chosen: &str, today: NaiveDate) -> Option<Form> {
    let reason = match chosen.strip_prefix(OWN) {
        Some(words) => Row::new()
            .with("reason", LeaveReason::Other.code())
            .with("reason_words", words),
        None => Row::new().with("reason", LeaveReason::of(chosen)?.code()),
    };
    let seat = member.stored.clone();
    let (name, team) = (member.seat.name.clone(), team.to_owned());
    let title = Say::new("team-leaves").with("name", name.as_str());
    let make = move |rows: Vec<(&'static Kind, Row)>, token: &str| {
        let row = first(rows).over(&reason);
        with_token(member::leave(&seat, &name, &team, row), token)
    };
    let form = Form::composed(
        &[(kinds::of::<Membership>(), &["left", "requested"])],
        format!("leave-{}", member.stored.id),
        title,
        Box::new(make),
    );
    Some(form.with("left", day::show_day(today)).small().hasty())
}

/// The window of someone who takes another role.
pub(super) fn role(member: &Member, role: Role, look: &Look) -> Form {
    let stored: Stored = member.stored.clone();
    let name = member.seat.name.clone();
    let today = look.today;
    let title = Say::new("team-takes-role")
        .with("name", name.as_str())
        .with("role", look.words.choice(Role::NAME, role.code()));
    let make = move |rows: Vec<(&'static Kind, Row)>, token: &str| {
        let row = first(rows);
        let from = row.get("since").text().parse().unwrap_or(today);
        let decision: Value = row.get("decision").clone();
        with_token(
            member::change_role(&stored, &name, role, from, decision),
            token,
        )
    };
    let form = Form::composed(
        &[(kinds::of::<Membership>(), &["since", "decision"])],
        format!("role-{}-{}", member.stored.id, role.code()),
        title,
        Box::new(make),
    );
    form.with("since", day::show_day(today)).small().hasty()
}

fn first(rows: Vec<(&'static Kind, Row)>) -> Row {
    rows.into_iter()
        .next()
        .map(|(_, row)| row)
        .unwrap_or_default()
}

fn with_token(command: Command, token: &str) -> Command {
    match command {
        Command::Save { changes, what, .. } => Command::Save {
            changes,
            what,
            token: token.to_owned(),
        },
        other => other,
    }
}
