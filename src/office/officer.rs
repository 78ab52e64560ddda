//! What the book remembers of the person at the keys: the language of the screens.

use crate::domain::command::{Change, Command};
use crate::domain::form::{Record, Row, Say};
use crate::domain::kinds;
use crate::domain::place::Officer;
use crate::domain::problem::Problem;

use super::{Office, Stored};

fn row(office: &Office) -> Result<Option<Stored>, Problem> {
    Ok(office
        .ask()
        .named(kinds::of::<Officer>(), &office.who().name, None)?
        .into_iter()
        .next())
}

/// The language this person chose, if any.
pub fn language(office: &Office) -> Result<Option<String>, Problem> {
    Ok(row(office)?.map(|stored| stored.row.get("language").text().to_owned()))
}

/// Remembers the language of the person at the keys.
pub fn remember_language(office: &mut Office, language: &str) -> Result<(), Problem> {
    let change = match row(office)? {
        Some(known) if known.row.get("language").text() == language => return Ok(()),
        Some(known) => {
            Change::of::<Officer>(known.id, known.rev, Row::new().with("language", language))
        }
        None => Change::new::<Officer>(
            Row::new()
                .with("name", office.who().name.as_str())
                .with("language", language),
        ),
    };
    debug_assert_eq!(change.kind, Officer::KIND);
    office
        .run(Command::save_all(vec![change], Say::new("op-language")))
        .map(|_| ())
}
