//! `person-data` and `retention`: what the book keeps of one person, and who left long ago. Neither changes a row.

use super::Task;
use super::call::{Call, Format};
use super::rows::{self, Names, Object};
use super::stop::Stop;
use super::{history, typed};
use crate::domain::day;
use crate::domain::form::Choice;
use crate::domain::form::{Kind, Say, field_key};
use crate::domain::kinds;
use crate::domain::meeting::Presence;
use crate::domain::person::Person;
use crate::domain::privacy::DisclosureList;
use crate::office::privacy;
use crate::office::{Office, Stored};

/// Prints the data of one person.
#[derive(Debug, clap::Args)]
pub(super) struct PersonData {
    /// Number or name.
    person: String,
    /// To whom it goes, and what for.
    #[arg(long, value_name = "T", default_value_t)]
    given_to: String,
}

/// Lists people who left long ago.
#[derive(Debug, clap::Args)]
pub(super) struct Retention {
    /// Left at least so many months ago.
    #[arg(long, value_name = "N")]
    months: Option<u32>,
    /// How they are printed.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

impl Task for PersonData {
    const NAME: &'static str = "person-data";

    fn run(self, call: &mut Call) -> Result<(), Stop> {
        let office = call.office()?;
        let kind = kinds::of::<Person>();
        let id = typed::meant(office.ask(), kind, &self.person)?;
        let data = office.person_data(id)?;
        call.shows(DisclosureList::One, &self.given_to, true);
        register(call, &office, kind, std::slice::from_ref(&data.person))?;
        for (other, _, rows) in &data.rows {
            register(call, &office, other, rows)?;
        }
        if !data.marks.is_empty() {
            let marks = data.marks.iter().map(|(code, count)| {
                format!("{} {count}", call.words.choice(Presence::NAME, code))
            });
            let marks = marks.collect::<Vec<_>>().join(", ");
            call.say(&Say::new("cli-data-marks").with("what", marks))?;
        }
        for (kind, field, id) in &data.mentions {
            let own = kind.name == "person" && *id == data.person.id;
            if !own {
                call.say(
                    &Say::new("cli-data-mentions")
                        .word("kind", kind.name.replace('_', "-"))
                        .with("id", *id)
                        .word("field", field_key(kind.name, field.name)),
                )?;
            }
        }
        call.say(&Say::new("cli-data-steps"))?;
        for step in &data.steps {
            let line = format!(
                "  {}  {}  {}",
                history::moment(&step.at),
                step.who,
                call.words.say(&step.what)
            );
            call.line(&line)?;
        }
        call.say(&Say::new("cli-data-lists").with("count", data.lists.len()))
    }
}

/// The rows of one register with every value, and why the book holds them.
fn register(
    call: &mut Call,
    office: &Office,
    kind: &'static Kind,
    stored: &[Stored],
) -> Result<(), Stop> {
    let title = call
        .words
        .word(&format!("{}.plural", Say::kind(kind.name).key));
    call.line(&title)?;
    if let Some(register) = privacy::register_of(kind.name) {
        call.say(&Say::new("cli-data-purpose").with("what", register.purpose.as_str()))?;
        call.say(&Say::new("cli-data-ground").with("what", register.ground.as_str()))?;
    }
    let mut names = Names::of(office.ask());
    for row in stored {
        let mut values = Vec::new();
        for field in kind
            .fields
            .iter()
            .filter(|field| !row.row.get(field.name).is_blank())
        {
            let value = names.shown(&call.words, field, row.row.get(field.name))?;
            values.push(format!(
                "{}: {value}",
                call.words.field(kind.name, field.name)
            ));
        }
        call.line(&format!("  {}", values.join("; ")))?;
    }
    Ok(())
}

impl Task for Retention {
    const NAME: &'static str = "retention";

    fn run(self, call: &mut Call) -> Result<(), Stop> {
        let months = self
            .months
            .unwrap_or(privacy::rules().clocks.retention_months);
        let office = call.office()?;
        let leavers = office.leavers(months)?;
        if self.format == Format::Json {
            let objects: Vec<Object> = leavers
                .iter()
                .map(|leaver| {
                    Object::default()
                        .with("id", leaver.id)
                        .with("name", leaver.name.as_str())
                        .with("left", leaver.left.map(|left| left.to_string()))
                })
                .collect();
            return call.json(&objects);
        }
        if leavers.is_empty() {
            return call.say(&Say::new("cli-retention-none").with("months", i64::from(months)));
        }
        let head = ["cli-number", "cli-name", "cli-left"].map(|key| call.words.word(key));
        let lines: Vec<Vec<String>> = leavers
            .iter()
            .map(|leaver| {
                vec![
                    leaver.id.to_string(),
                    leaver.name.clone(),
                    leaver.left.map(day::show_day).unwrap_or_default(),
                ]
            })
            .collect();
        rows::columns(call, &head, &lines, self.format)?;
        call.note(&Say::new("cli-retention-hint"));
        Ok(())
    }
}
