//! Who the person at the keys is to this book, and what that allows. The door asks here before every command; names typed at the start
//! cannot claim an officer whose account is another one.

use super::{Office, Op, Who};
use crate::domain::access::{OfficerRole, Own, Right, for_step, needed};
use crate::domain::command::Command;
use crate::domain::form::Choice;
use crate::domain::kinds;
use crate::domain::place::Officer;
use crate::domain::problem::Problem;
use crate::store::ask::Ask;

/// One officer as the book knows him.
struct Known {
    id: i64,
    name: String,
    account: String,
    role: OfficerRole,
    active: bool,
}

impl Known {
    fn is_in_charge(&self) -> bool {
        self.active && self.role == OfficerRole::Head
    }
}

/// A row without a role is one of somebody who only reads: nobody gave him more.
fn known(ask: &Ask<'_>) -> Result<Vec<Known>, Problem> {
    let rows = ask.all(kinds::of::<Officer>())?;
    Ok(rows
        .into_iter()
        .map(|stored| Known {
            id: stored.id,
            name: stored.row.get("name").text().to_owned(),
            account: stored.row.get("account").text().to_owned(),
            role: OfficerRole::of(stored.row.get("role").text()).unwrap_or(OfficerRole::Viewer),
            active: stored.row.get("active").int() != Some(0),
        })
        .collect())
}

/// The row of a person: of his name and his account, else of his name and nobody's account.
fn row_of<'a>(known: &'a [Known], who: &Who) -> Option<&'a Known> {
    let named = || known.iter().filter(|officer| officer.name == who.name);
    named()
        .find(|officer| !officer.account.is_empty() && officer.account == who.account)
        .or_else(|| named().find(|officer| officer.account.is_empty()))
}

/// True where somebody is in charge of the book.
pub(super) fn is_headed(ask: &Ask<'_>) -> Result<bool, Problem> {
    Ok(known(ask)?.iter().any(Known::is_in_charge))
}

impl Office {
    /// The role of the person at the keys; none while roles do not hold yet, for want of an officer in charge.
    pub fn role(&self) -> Result<Option<OfficerRole>, Problem> {
        let known = known(&self.ask())?;
        if !known.iter().any(Known::is_in_charge) {
            return Ok(None);
        }
        let mine = row_of(&known, self.who()).filter(|officer| officer.active);
        Ok(Some(
            mine.map_or(OfficerRole::Viewer, |officer| officer.role),
        ))
    }

    /// The row of the person at the keys among the officers, if he has one.
    pub(super) fn own_row(&self) -> Result<Option<i64>, Problem> {
        Ok(row_of(&known(&self.ask())?, self.who()).map(|officer| officer.id))
    }

    /// True where the person at the keys may do it.
    pub fn may(&self, right: Right) -> Result<bool, Problem> {
        Ok(self
            .role()?
            .is_none_or(|role| role.may(right, self.is_training())))
    }

    /// Refuses what the person at the keys may not do.
    pub fn check_right(&self, right: Right) -> Result<(), Problem> {
        match self.role()? {
            Some(role) if !role.may(right, self.is_training()) => Err(Problem::NotAllowed { role }),
            _ => Ok(()),
        }
    }

    pub(super) fn check_command(&self, command: &Command) -> Result<(), Problem> {
        let rights = match command {
            Command::Undo => self.for_step(self.undoable()?)?,
            Command::Redo => self.for_step(self.redoable()?)?,
            command => {
                let own = Own {
                    row: self.own_row()?,
                    name: &self.who().name,
                };
                needed(command, own)
            }
        };
        rights
            .into_iter()
            .try_for_each(|right| self.check_right(right))
    }

    fn for_step(&self, step: Option<Op>) -> Result<Vec<Right>, Problem> {
        let lines = match step {
            Some(step) => self.ask().lines_of(step.id)?,
            None => Vec::new(),
        };
        Ok(for_step(lines.iter().map(|line| line.kind.as_str())))
    }

    /// Officers at work whose name belongs to no account, by number and name: whoever opens the book may sit down under it.
    pub fn unclaimed(&self) -> Result<Vec<(i64, String)>, Problem> {
        let unclaimed = known(&self.ask())?
            .into_iter()
            .filter(|officer| officer.active && officer.account.is_empty());
        Ok(unclaimed
            .map(|officer| (officer.id, officer.name))
            .collect())
    }

    /// The name under which this account works in the book, where the book says so: the account is the machine's word, the name is not.
    pub fn name_of_account(&self) -> Result<Option<String>, Problem> {
        let account = &self.who().account;
        Ok(known(&self.ask())?
            .into_iter()
            .filter(|officer| officer.active)
            .find(|officer| !officer.account.is_empty() && officer.account == *account)
            .map(|officer| officer.name))
    }

    /// Another person sits down; a name that the book keeps for another account is refused.
    pub fn sit_down(&mut self, who: Who) -> Result<(), Problem> {
        let who = Who {
            account: self.who.account.clone(),
            ..who
        };
        let known = known(&self.ask())?;
        let is_taken = known.iter().any(|officer| officer.name == who.name);
        if is_taken && row_of(&known, &who).is_none() {
            return Err(Problem::NameOfAnother { name: who.name });
        }
        self.who = who;
        Ok(())
    }
}
