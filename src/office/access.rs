//! Who the person at the keys is to this book, and what that allows. The door asks here before every command; names typed at the start
//! cannot claim an officer whose account is another one.

use super::{Office, Who};
use crate::domain::access::{OfficerRole, Right, needed};
use crate::domain::command::Command;
use crate::domain::form::Choice;
use crate::domain::kinds;
use crate::domain::place::Officer;
use crate::domain::problem::Problem;

/// One officer as the book knows him.
struct Known {
    name: String,
    account: String,
    role: OfficerRole,
}

fn known(office: &Office) -> Result<Vec<Known>, Problem> {
    let rows = office.ask().all(kinds::of::<Officer>())?;
    Ok(rows
        .into_iter()
        .filter(|stored| stored.row.get("active").int() != Some(0))
        .map(|stored| Known {
            name: stored.row.get("name").text().to_owned(),
            account: stored.row.get("account").text().to_owned(),
            role: OfficerRole::of(stored.row.get("role").text()).unwrap_or_default(),
        })
        .collect())
}

impl Office {
    /// The role of the person at the keys; none while roles do not hold yet, for want of an officer in charge.
    pub fn role(&self) -> Result<Option<OfficerRole>, Problem> {
        let known = known(self)?;
        if !known
            .iter()
            .any(|officer| officer.role == OfficerRole::Head)
        {
            return Ok(None);
        }
        let mine = known
            .iter()
            .find(|officer| officer.name == self.who().name)
            .filter(|officer| officer.account.is_empty() || officer.account == self.who().account);
        Ok(Some(
            mine.map_or(OfficerRole::Viewer, |officer| officer.role),
        ))
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
        needed(command).map_or(Ok(()), |right| self.check_right(right))
    }

    /// The name under which this account works in the book, where the book says so: the account is the machine's word, the name is not.
    pub fn name_of_account(&self) -> Result<Option<String>, Problem> {
        let account = &self.who().account;
        Ok(known(self)?
            .into_iter()
            .find(|officer| !officer.account.is_empty() && officer.account == *account)
            .map(|officer| officer.name))
    }

    /// Another person sits down; a name that the book keeps for another account is refused.
    pub fn sit_down(&mut self, who: Who) -> Result<(), Problem> {
        let taken = known(self)?.into_iter().any(|officer| {
            officer.name == who.name
                && !officer.account.is_empty()
                && officer.account != self.who().account
        });
        if taken {
            return Err(Problem::NameOfAnother { name: who.name });
        }
        self.who = Who {
            account: self.who.account.clone(),
            ..who
        };
        Ok(())
    }
}
