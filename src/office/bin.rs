//! What lies in the bin: a line for each step that put rows there, named by the row that took the others with it.

use std::collections::BTreeMap;

use crate::domain::form::{Field, Kind};
use crate::domain::kinds::KINDS;
use crate::domain::problem::Problem;

use super::{Office, Op};

/// Days a row is offered in the bin.
pub const KEPT_DAYS: i64 = 90;

/// What one step put into the bin.
#[derive(Debug)]
pub struct Binned {
    /// The step.
    pub op: Op,
    /// The kind of the row that took the others with it.
    pub kind: &'static Kind,
    /// That row.
    pub id: i64,
    /// How it calls itself.
    pub name: String,
    /// Rows that went with it.
    pub others: usize,
}

/// The bin of the last [`KEPT_DAYS`], newest first.
pub fn bin(office: &Office) -> Result<Vec<Binned>, Problem> {
    let ask = office.ask();
    let since = (office.today() - chrono::Duration::days(KEPT_DAYS)).to_string();
    let mut steps: BTreeMap<i64, Vec<(&'static Kind, i64, usize)>> = BTreeMap::new();
    for kind in KINDS {
        for (op, first, count) in ask.binned(kind)? {
            steps.entry(op).or_default().push((kind, first, count));
        }
    }
    let mut found = Vec::new();
    for (op, rows) in steps.into_iter().rev() {
        let Some(op) = ask.step(op)?.filter(|op| op.at >= since) else {
            continue;
        };
        let Some((kind, id, _)) = rows.iter().find(|(kind, ..)| stands_alone(kind, &rows)) else {
            continue;
        };
        let all: usize = rows.iter().map(|(.., count)| count).sum();
        found.push(Binned {
            op,
            kind,
            id: *id,
            name: ask.label(kind, *id)?,
            others: all - 1,
        });
    }
    Ok(found)
}

/// True for the kind that no other of the step owns.
fn stands_alone(kind: &Kind, rows: &[(&'static Kind, i64, usize)]) -> bool {
    let owners = kind.fields.iter().filter(|field| field.owned);
    let mut owners = owners.filter_map(Field::link);
    !owners.any(|owner| rows.iter().any(|(other, ..)| other.name == owner))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::command::{Change, Command};
    use crate::domain::form::{Record, Row};
    use crate::domain::person::{Membership, Person};
    use crate::domain::place::{self, Hamlet};
    use crate::domain::team::Team;
    use crate::office::{Clock, Who};

    fn saved<R: Record>(office: &mut Office, row: Row) -> i64 {
        let change = Change::new::<R>(row);
        office.run(Command::save(change)).expect("saved").ids[0]
    }

    #[test]
    fn a_team_lies_in_one_line_with_its_members_and_comes_back_with_them() {
        let card = place::Office {
            name: "Xã Hòa Bình".into(),
            ..place::Office::default()
        };
        let mut office = Office::memory(&card, Who::default(), Clock::Machine).expect("a book");
        let hamlet = saved::<Hamlet>(
            &mut office,
            Row::new().with("name", "Thôn 1").with("kind", "thon"),
        );
        let team = Row::new().with("name", "Tổ 1").with("hamlet", hamlet);
        let team = saved::<Team>(&mut office, team.with("kind", "to_lien_gia"));
        let person = saved::<Person>(&mut office, Row::new().with("name", "Hồ Văn An"));
        let spell = Row::new().with("person", person).with("team", team);
        saved::<Membership>(&mut office, spell.with("joined", "2025-01-01"));
        let rev = office
            .ask()
            .row(crate::domain::kinds::of::<Team>(), team)
            .expect("there")
            .rev;
        let retire = Command::Retire {
            kind: Team::KIND,
            id: team,
            rev,
        };
        office.run(retire).expect("retired");
        let lying = bin(&office).expect("read");
        assert_eq!(lying.len(), 1);
        // Its member and the step that began it.
        assert_eq!((lying[0].name.as_str(), lying[0].others), ("Tổ 1", 2));
        let (kind, id) = (lying[0].kind.name, lying[0].id);
        office.run(Command::Restore { kind, id }).expect("restored");
        assert!(bin(&office).expect("read").is_empty());
    }
}
