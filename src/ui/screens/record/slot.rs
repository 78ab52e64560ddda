//! One box of the form: a field and what stands in it, how a value is written into it and read from it.

use crossterm::event::{KeyCode, KeyEvent};

use crate::domain::cell;
use crate::domain::fault::{Fault, Finding};
use crate::domain::form::{Field, Kind, Row, Shape, Value};
use crate::domain::text;
use crate::ui::look::{Look, show_measure};
use crate::ui::parts::input::Input;
use crate::ui::parts::seek::{Known, seek};

/// One box: a field of a kind and what stands in it.
pub(super) struct Slot {
    pub(super) kind: &'static Kind,
    pub(super) field: &'static Field,
    pub(super) input: Input,
    /// What was there when the form was opened, as text.
    pub(super) was: String,
    /// The row a link leads to, where the text names it.
    pub(super) link: Option<i64>,
    pub(super) fault: Option<Finding>,
    /// A colleague changed it since the form was opened.
    pub(super) theirs: bool,
    pub(super) pinned: bool,
    /// Nothing is offered for it.
    pub(super) plain: bool,
    /// Letters typed to find a choice.
    pub(super) sought: String,
}

pub(super) fn empty(kind: &'static Kind, field: &'static Field) -> Slot {
    let input = if field.shape == Shape::Note {
        Input::note("")
    } else {
        Input::line("")
    };
    Slot {
        kind,
        field,
        input,
        was: String::new(),
        link: None,
        fault: None,
        theirs: false,
        pinned: false,
        plain: false,
        sought: String::new(),
    }
}

/// True where Vietnamese is typed into a box of that field: not into days, numbers and telephones.
pub(super) fn takes_letters(field: &Field) -> bool {
    matches!(
        field.shape,
        Shape::Text | Shape::Name | Shape::Note | Shape::Link(_) | Shape::Choice(..) | Shape::Yes
    )
}

/// The value in a box; codes of a choice are typed by their words or their code.
pub(super) fn read(known: &Slot, look: &Look) -> Result<Value, Fault> {
    read_text(known.field, known.input.text(), known.link, look)
}

/// A value as it would be typed into a box.
pub(super) fn typed_form(field: &Field, value: &Value, label: &str, look: &Look) -> String {
    match (field.shape, value) {
        (_, value) if value.is_blank() => String::new(),
        (Shape::Link(_), _) => label.to_owned(),
        (Shape::Measure, Value::Int(thousandths)) => show_measure(*thousandths).replace('.', ""),
        (Shape::Count, Value::Int(count)) => count.to_string(),
        (Shape::Note, value) => value.text().to_owned(),
        _ => look.value(
            field,
            &Row::new().with(field.name, value.clone()),
            Some(label),
        ),
    }
}

/// The value of what was typed for a field; of a link, the row it was found to lead to.
pub(in crate::ui) fn read_text(
    field: &Field,
    typed: &str,
    link: Option<i64>,
    look: &Look,
) -> Result<Value, Fault> {
    match field.shape {
        Shape::Link(_) => Ok(link.into()),
        Shape::Choice(name, codes) if !typed.trim().is_empty() => {
            let folded = text::fold(typed);
            let by_word = |exact: bool| {
                let mut hits = codes.iter().filter(|code| {
                    let label = text::fold(&look.words.choice(name, code));
                    if exact {
                        label == folded || text::fold(code) == folded
                    } else {
                        label.starts_with(&folded)
                    }
                });
                let first = hits.next();
                if exact || hits.next().is_none() {
                    first
                } else {
                    None
                }
            };
            by_word(true)
                .or_else(|| by_word(false))
                .map(|code| (*code).into())
                .ok_or_else(|| Fault::NotAChoice(typed.to_owned()))
        }
        Shape::Yes if !typed.trim().is_empty() => {
            let folded = text::fold(typed);
            if folded == text::fold(&look.word("word-yes")) {
                return Ok(Value::Int(1));
            }
            if folded == text::fold(&look.word("word-no")) {
                return Ok(Value::Int(0));
            }
            cell::parse(field, typed, look.today)
        }
        _ => cell::parse(field, typed, look.today),
    }
}

/// A key in the box of a choice: letters find it, Space and the arrows go round; false where the key means something else.
pub(super) fn choose(
    known: &mut Slot,
    (name, codes): (&'static str, &'static [&'static str]),
    key: KeyEvent,
    look: &Look,
) -> bool {
    let words: Vec<Known> = codes
        .iter()
        .map(|code| Known {
            code,
            label: look.words.choice(name, code),
        })
        .collect();
    let now = read(known, look)
        .ok()
        .and_then(|value| codes.iter().position(|code| *code == value.text()));
    let round = |step: usize| now.map_or(0, |now| (now + step) % codes.len());
    let next = match key.code {
        KeyCode::Char(' ') if known.sought.is_empty() => round(1),
        KeyCode::Right => round(1),
        KeyCode::Left => round(codes.len() - 1),
        KeyCode::Char(letter) => {
            let longer = format!("{}{letter}", known.sought);
            let alone = letter.to_string();
            let hit = seek(&longer, &words, now).map(|place| (place, longer));
            let Some((place, sought)) =
                hit.or_else(|| seek(&alone, &words, now).map(|place| (place, alone)))
            else {
                return false;
            };
            known.sought = sought;
            place
        }
        _ => return false,
    };
    if !matches!(key.code, KeyCode::Char(letter) if letter != ' ') {
        known.sought.clear();
    }
    known.fault = None;
    known.input.set(words[next].label.clone());
    true
}
