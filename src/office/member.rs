//! What happens to a member of a team, as commands: joining (a person and a seat at once), leaving, coming back, another role. Screens,
//! command line and import build them here and nowhere else.

use chrono::NaiveDate;

use crate::domain::command::{Change, Command, Target};
use crate::domain::form::{Choice, Record, Row, Say, Value};
use crate::domain::person::{LeaveReason, Membership, Person, Role};
use crate::store::Stored;

/// Who joins a team.
#[derive(Clone, Debug, PartialEq)]
pub enum Joiner {
    /// Someone who stands in the book.
    Known(i64),
    /// Someone new: the values of the person.
    New(Row),
}

/// The rows of a joining: the person where new, and the seat. `seat` holds what is known of it (role, joined, since …).
pub fn joining(who: Joiner, team: i64, seat: Row) -> Vec<Change> {
    let seat = seat.with("team", team);
    match who {
        Joiner::Known(person) => vec![Change::new::<Membership>(seat.with("person", person))],
        Joiner::New(row) => vec![
            Change::new::<Person>(row),
            Change::new::<Membership>(seat).linked("person", 0),
        ],
    }
}

/// Someone joins a team for the first time: one step.
pub fn join(who: Joiner, name: &str, team: (i64, &str), seat: Row) -> Command {
    let what = Say::new("op-join").with("name", name).with("team", team.1);
    Command::save_all(joining(who, team.0, seat), what)
}

/// Someone comes back to a team: a new spell of the same person.
pub fn rejoin(person: i64, name: &str, team: (i64, &str), seat: Row) -> Command {
    let what = Say::new("op-rejoin")
        .with("name", name)
        .with("team", team.1);
    Command::save_all(joining(Joiner::Known(person), team.0, seat), what)
}

/// The change of a seat whose holder leaves: `row` says from which day on (the first no longer a member) and why.
pub fn leaving(seat: &Stored, row: Row) -> Change {
    Change::seen::<Membership>(seat.id, seat.rev, seat.row.clone(), row)
}

/// Someone leaves a team: the seat as it was seen; `row` as in [`leaving`].
pub fn leave(seat: &Stored, name: &str, team: &str, row: Row) -> Command {
    let what = Say::new("op-leave").with("name", name).with("team", team);
    Command::save_all(vec![leaving(seat, row)], what)
}

/// The rows of a change of role on `day`: the seat is closed and the next one opened with the same `joined`. A seat that began on that
/// day or later never held the old role for a day: it is put right instead.
pub fn changing_role(seat: &Stored, role: Role, day: NaiveDate, decision: Value) -> Vec<Change> {
    let since = seat.row.get("since").text();
    if !since.is_empty() && since >= day.to_string().as_str() {
        let mut row = Row::new().with("role", role.code());
        if !decision.is_blank() {
            row.set("decision", decision);
        }
        return vec![leaving(seat, row)];
    }
    let next = ["person", "team", "joined", "term_ends", "note"]
        .into_iter()
        .fold(Row::new(), |row, field| {
            row.with(field, seat.row.get(field).clone())
        });
    let closed = Row::new()
        .with("left", day)
        .with("reason", LeaveReason::RoleChanged.code());
    vec![
        leaving(seat, closed),
        Change {
            kind: Membership::KIND,
            target: Target::New,
            row: next
                .with("role", role.code())
                .with("since", day)
                .with("decision", decision),
            fresh: Vec::new(),
        },
    ]
}

/// Someone takes another role from `day` on, by a decision where there is one.
pub fn change_role(
    seat: &Stored,
    name: &str,
    role: Role,
    day: NaiveDate,
    decision: Value,
) -> Command {
    let what = Say::new("op-role").with("name", name).word(
        "role",
        crate::domain::form::choice_key(Role::NAME, role.code()),
    );
    Command::save_all(changing_role(seat, role, day, decision), what)
}
