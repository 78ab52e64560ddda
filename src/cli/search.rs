//! `search`: words of a name over every kind that has searched fields.

use super::Task;
use super::call::{Call, Format};
use super::kind;
use super::rows::{self, Object};
use super::stop::Stop;
use crate::domain::form::Say;
use crate::domain::kinds::KINDS;

/// Rows of one kind at the most.
const MOST: usize = 50;

/// Finds rows.
#[derive(Debug, clap::Args)]
pub(super) struct Search {
    /// Words of a name.
    #[arg(required = true)]
    text: Vec<String>,
    /// How they are printed.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

impl Task for Search {
    const NAME: &'static str = "search";

    fn run(self, call: &mut Call) -> Result<(), Stop> {
        let office = call.office()?;
        let ask = office.ask();
        let text = self.text.join(" ");
        let (mut objects, mut lines) = (Vec::new(), Vec::new());
        for kind in KINDS {
            if !kind.fields.iter().any(|field| field.searched) {
                continue;
            }
            for (id, _) in ask.search_kind(kind, &text, MOST)? {
                let name = ask.label(kind, id)?;
                lines.push(vec![
                    call.words.say(&Say::kind(kind.name)),
                    id.to_string(),
                    name.clone(),
                ]);
                objects.push(
                    Object::default()
                        .with("kind", kind::name(kind))
                        .with("id", id)
                        .with("name", name),
                );
            }
        }
        if self.format == Format::Json {
            return call.json(&objects);
        }
        let head = ["cli-kind", "cli-number", "cli-name"].map(|key| call.words.word(key));
        rows::columns(call, &head, &lines, self.format)
    }
}
