//! What the book remembers of the person at the keys: the language of the screens, and how letters are typed. Habits are no work: undo
//! never takes them back.

use crate::domain::access::OfficerRole;
use crate::domain::command::{Change, Command};
use crate::domain::form::{Choice, Row, Say};
use crate::domain::kinds;
use crate::domain::place::{Officer, ToneStyle, TypingMethod};
use crate::domain::problem::Problem;

use super::save::Batch;
use super::{Office, Stored};

fn row(office: &Office) -> Result<Option<Stored>, Problem> {
    let own = office.own_row()?;
    own.map(|id| office.ask().row(kinds::of::<Officer>(), id))
        .transpose()
}

/// The language this person chose, if any.
pub fn language(office: &Office) -> Result<Option<String>, Problem> {
    Ok(row(office)?.map(|stored| stored.row.get("language").text().to_owned()))
}

/// How this person types.
pub fn typing(office: &Office) -> Result<(TypingMethod, ToneStyle), Problem> {
    let row = row(office)?.map(|stored| stored.row).unwrap_or_default();
    Ok((
        TypingMethod::of(row.get("typing").text()).unwrap_or_default(),
        ToneStyle::of(row.get("tones").text()).unwrap_or_default(),
    ))
}

/// Remembers the language of the person at the keys.
pub fn remember_language(office: &mut Office, language: &str) -> Result<(), Problem> {
    remember(office, Row::new().with("language", language), "op-language")
}

/// Remembers how the person at the keys types, and where tones stand.
pub fn remember_typing(
    office: &mut Office,
    method: TypingMethod,
    tones: ToneStyle,
) -> Result<(), Problem> {
    let habits = Row::new()
        .with("typing", method.code())
        .with("tones", tones.code());
    remember(office, habits, "op-typing")
}

fn remember(office: &mut Office, habits: Row, what: &'static str) -> Result<(), Problem> {
    let change = match row(office)? {
        Some(known)
            if habits
                .iter()
                .all(|(field, value)| known.row.get(field) == value) =>
        {
            return Ok(());
        }
        Some(known) => Change::of::<Officer>(known.id, known.rev, habits),
        None => Change::new::<Officer>(itself(office, habits)?),
    };
    let asked = Command::save_all(vec![change.clone()], Say::new(what));
    office.check_command(&asked)?;
    let today = office.today();
    let author = office.author("");
    office.write(&author, Say::new(what), |write| {
        let mut batch = Batch::new(today);
        batch.apply(write, change)?;
        write.seal()?;
        batch.finish(write, Some(Say::new(what)));
        Ok(())
    })
}

/// A row that somebody makes of himself gives him nothing that nobody gave him.
fn itself(office: &Office, habits: Row) -> Result<Row, Problem> {
    let named = habits.with("name", office.who().name.as_str());
    Ok(match office.role()? {
        Some(_) => named.with("role", OfficerRole::Viewer.code()),
        None => named,
    })
}
