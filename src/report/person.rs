//! All that the book holds of one person, as a paper to be handed to that person (Luật 91/2025/QH15): every value with its purpose and ground, where
//! the name stands in free text, who entered it, and how many lists went out since.

use super::fixed::fixed;
use super::head;
use super::paper::{Block, Paper, Run, Style, Title};
use crate::domain::form::{Field, Kind, Say, Shape, Value, field_key};
use crate::domain::kinds;
use crate::domain::meeting::Presence;
use crate::domain::person::Person;
use crate::domain::privacy::DisclosureList;
use crate::domain::problem::Problem;
use crate::domain::{day, form::Choice};
use crate::office::{Office, Stored, privacy};
use crate::words::Words;

/// Steps shown at the most.
const STEPS: usize = 20;

/// The sheet of one person, in the language of `words`.
pub fn paper(office: &Office, person: i64, words: &Words) -> Result<Paper, Problem> {
    office.at_one_moment(|| drawn_up(office, person, words))
}

fn drawn_up(office: &Office, person: i64, words: &Words) -> Result<Paper, Problem> {
    let data = office.person_data(person)?;
    let sheet = Sheet { office, words };
    let kind = kinds::of::<Person>();
    let name = office.ask().label_of(kind, &data.person.row)?;
    let mut body = Vec::new();
    sheet.register(&mut body, kind, std::slice::from_ref(&data.person))?;
    for (other, _, rows) in &data.rows {
        sheet.register(&mut body, other, rows)?;
    }
    if !data.marks.is_empty() {
        let marks = data
            .marks
            .iter()
            .map(|(code, count)| format!("{} {count}", words.choice(Presence::NAME, code)));
        let marks = marks.collect::<Vec<_>>().join(", ");
        body.push(sheet.heading("attendance.plural"));
        body.push(Block::styled(Style::Flush, marks));
    }
    let own = |kind: &Kind, id: i64| kind.name == "person" && id == person;
    let mentions: Vec<_> = data
        .mentions
        .iter()
        .filter(|(kind, _, id)| !own(kind, *id))
        .collect();
    if !mentions.is_empty() {
        body.push(sheet.heading("person-data-mentions"));
        for (kind, field, id) in mentions {
            let say = Say::new("person-data-mention")
                .word("kind", kind.name.replace('_', "-"))
                .with("id", *id)
                .word("field", field_key(kind.name, field.name));
            body.push(Block::styled(Style::Flush, words.say(&say)));
        }
    }
    body.push(sheet.heading("person-data-steps"));
    for step in data.steps.iter().take(STEPS) {
        let at = step.at.get(..16).unwrap_or(&step.at).replace('T', " ");
        let line = format!("{at}  {}  {}", step.who, words.say(&step.what));
        body.push(Block::styled(Style::Flush, line));
    }
    let lists = Say::new("person-data-lists").with("count", data.lists.len());
    body.push(Block::styled(Style::Flush, words.say(&lists)));
    Ok(Paper {
        name: format!("{} – {name}", words.word("person-data")),
        letterhead: Some(head::plain(&office.card()?.0)),
        title: Title {
            kind: words.word("person-data").to_uppercase(),
            about: vec![name],
            below: words.say(&Say::new("person-data-day").with("day", office.today())),
        },
        body,
        watermark: if office.is_training() {
            fixed().training.clone()
        } else {
            String::new()
        },
        ..Paper::default()
    })
}

/// The list that this paper is when it leaves.
pub const LIST: DisclosureList = DisclosureList::One;

struct Sheet<'a> {
    office: &'a Office,
    words: &'a Words,
}

impl Sheet<'_> {
    fn heading(&self, key: &str) -> Block {
        Block::Paragraph {
            style: Style::Flush,
            runs: vec![Run::bold(self.words.word(key))],
        }
    }

    /// The rows of one register with every value, and why the book holds them.
    fn register(
        &self,
        body: &mut Vec<Block>,
        kind: &'static Kind,
        rows: &[Stored],
    ) -> Result<(), Problem> {
        body.push(self.heading(&format!("{}.plural", Say::kind(kind.name).key)));
        if let Some(register) = privacy::register_of(kind.name) {
            for (key, what) in [
                ("person-data-purpose", &register.purpose),
                ("person-data-ground", &register.ground),
            ] {
                let say = Say::new(key).with("what", what.as_str());
                body.push(Block::styled(Style::Small, self.words.say(&say)));
            }
        }
        for row in rows {
            let mut values = Vec::new();
            let filled = |field: &&Field| !row.row.get(field.name).is_blank();
            for field in kind.fields.iter().filter(filled) {
                let label = self.words.field(kind.name, field.name);
                let value = self.value(field, row.row.get(field.name))?;
                values.push(format!("{label}: {value}"));
            }
            body.push(Block::styled(Style::Flush, values.join("; ")));
        }
        Ok(())
    }

    fn value(&self, field: &Field, value: &Value) -> Result<String, Problem> {
        Ok(match (field.shape, value) {
            (Shape::Link(other), Value::Int(id)) => match kinds::find(other) {
                Some(kind) => self.office.ask().label(kind, *id)?,
                None => String::new(),
            },
            (Shape::Choice(name, _), value) => self.words.choice(name, value.text()),
            (Shape::Day, Value::Text(iso)) => {
                iso.parse().map_or_else(|_| iso.clone(), day::show_day)
            }
            (Shape::Yes, Value::Int(yes)) => {
                self.words
                    .word(if *yes == 1 { "word-yes" } else { "word-no" })
            }
            (_, Value::Int(number)) => number.to_string(),
            (_, value) => value.text().to_owned(),
        })
    }
}
