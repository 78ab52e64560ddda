//! What help says about the box in hand: meaning, form, example, the rule of law behind it, who may change it; asked once more, the last
//! values that were entered there.

use crate::domain::access;
use crate::domain::form::{Choice, Field, Kind, Say, Shape, Value, field_key};
use crate::domain::kinds;
use crate::domain::problem::Problem;
use crate::office::Office;
use crate::ui::look::Look;
use crate::ui::screen::About;

/// Rows that are looked through for different values, and the values shown.
const ROWS: usize = 200;
const VALUES: usize = 5;

/// About a field of a kind.
pub(super) fn field(
    office: Option<&Office>,
    kind: &'static Kind,
    field: &'static Field,
    look: &Look,
) -> About {
    let key = field_key(kind.name, field.name);
    let told = |ending: &str| look.words.find(&Say::new(format!("{key}.{ending}")));
    let mut lines = vec![look.field(kind.name, field.name)];
    lines.extend(told("help"));
    lines.push(look.word(form_key(field.shape)));
    if field.required {
        lines.push(look.word("about-required"));
    }
    lines.extend(
        told("example").map(|example| look.say(&Say::new("form-example").with("example", example))),
    );
    lines.extend(told("law").map(|law| look.say(&Say::new("about-law").with("law", law))));
    lines.push(who(office, kind, look));
    lines.push(look.word("about-once-more"));
    let more = office
        .and_then(|office| last_values(office, kind, field, look).ok())
        .unwrap_or_default();
    About { lines, more }
}

fn form_key(shape: Shape) -> &'static str {
    match shape {
        Shape::Text => "about-text",
        Shape::Note => "about-note",
        Shape::Name => "about-name",
        Shape::Phone => "about-phone",
        Shape::Day => "form-day-help",
        Shape::Clock => "about-clock",
        Shape::Count => "about-count",
        Shape::Measure => "about-measure",
        Shape::Yes => "about-yes",
        Shape::Choice(..) => "about-choice",
        Shape::Link(_) => "about-link",
    }
}

fn who(office: Option<&Office>, kind: &Kind, look: &Look) -> String {
    let roles_hold = office.is_some_and(|office| office.role().ok().flatten().is_some());
    if !roles_hold {
        return look.word("about-everyone");
    }
    let roles: Vec<String> = access::roles_for(kind.name)
        .map(|role| look.words.choice(access::OfficerRole::NAME, role.code()))
        .collect();
    look.say(&Say::new("about-who").with("roles", roles.join(", ")))
}

/// The last different values of a field, the newest first; never those of people.
fn last_values(
    office: &Office,
    kind: &'static Kind,
    field: &'static Field,
    look: &Look,
) -> Result<Vec<String>, Problem> {
    let mut values: Vec<Value> = Vec::new();
    if field.private || field.shape == Shape::Name {
        return Ok(vec![look.word("about-private")]);
    }
    let ask = office.ask();
    for row in ask.newest(kind, ROWS)? {
        let value = row.get(field.name);
        if !value.is_blank() && !values.contains(value) {
            values.push(value.clone());
        }
        if values.len() == VALUES {
            break;
        }
    }
    let mut lines = vec![
        look.say(
            &Say::new("about-last")
                .with("count", values.len())
                .with("field", look.field(kind.name, field.name)),
        ),
    ];
    for value in values {
        let label = match (field.link().and_then(kinds::find), value.int()) {
            (Some(other), Some(id)) => Some(ask.label(other, id)?),
            _ => None,
        };
        let row = crate::domain::form::Row::new().with(field.name, value);
        lines.push(format!("- {}", look.value(field, &row, label.as_deref())));
    }
    Ok(lines)
}
