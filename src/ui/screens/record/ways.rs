//! The ways a form may be opened in: for a new row or one of the book, over which boxes, with what in them, saving or answering.

use crate::domain::command::Target;
use crate::domain::form::{Kind, Row, Say, Value};
use crate::domain::kinds;
use crate::ui::screens::likely::Likely;

use super::slot::empty;
use super::{Form, Make, token};

impl Form {
    /// A form for a new row.
    pub fn new(kind: &'static Kind) -> Self {
        Self {
            kind,
            boxes: kind
                .fields
                .iter()
                .filter(|field| !field.kept)
                .map(|field| empty(kind, field))
                .collect(),
            at: 0,
            target: Target::New,
            make: None,
            preset: Vec::new(),
            fixed: Row::new(),
            subject: Row::new(),
            about: String::new(),
            batch: false,
            loaded: false,
            title: None,
            draft_at: None,
            colleague: None,
            token: token(),
            answers: None,
            small: false,
            hasty: false,
            saving: false,
            likely: Likely::default(),
        }
    }

    /// A form for a row that stands in the book.
    pub fn edit(kind: &'static Kind, id: i64) -> Self {
        Self {
            target: Target::Seen {
                id,
                rev: 0,
                base: Row::new(),
            },
            ..Self::new(kind)
        }
    }

    /// A form over chosen fields of several kinds (a person with a spell in a team), saved by `make` from one row a kind and a token. `about`
    /// names what `make` is about: what was typed for one thing never comes back in the form of another.
    pub fn composed(
        fields: &[(&'static Kind, &[&str])],
        about: String,
        title: Say,
        make: Make,
    ) -> Self {
        let kind = fields
            .first()
            .map_or_else(|| &kinds::KINDS[0], |(kind, _)| kind);
        let boxes = fields
            .iter()
            .flat_map(|(kind, names)| {
                names
                    .iter()
                    .filter_map(|name| Some(empty(kind, kind.field(name)?)))
            })
            .collect();
        Self {
            boxes,
            about,
            make: Some(make),
            title: Some(title),
            ..Self::new(kind)
        }
    }

    /// The same with text already in a box.
    #[must_use]
    pub fn with(mut self, field: &'static str, typed: impl Into<String>) -> Self {
        let typed = typed.into();
        // The row it belongs to is what the form is about; what is only likely, a day, is not.
        let links = self
            .boxes
            .iter()
            .any(|known| known.field.name == field && known.field.link().is_some());
        if let (true, Ok(id)) = (links, typed.parse::<i64>()) {
            self.subject.set(field, id);
        }
        self.preset.push((field, typed));
        self
    }

    /// The same with a value that is set and not shown.
    #[must_use]
    pub fn fixed(mut self, field: &'static str, value: impl Into<Value>) -> Self {
        let value = value.into();
        self.subject.set(field, value.clone());
        self.fixed.set(field, value);
        self.boxes.retain(|known| known.field.name != field);
        self
    }

    /// The same with only these boxes.
    #[must_use]
    pub fn only(mut self, names: &[&str]) -> Self {
        self.boxes.retain(|known| names.contains(&known.field.name));
        self
    }

    /// The same, going on with the next row after each save; pinned boxes keep what stands in them.
    #[must_use]
    pub fn batch(mut self) -> Self {
        self.batch = true;
        self
    }

    /// The same with these boxes kept from row to row from the start.
    #[must_use]
    pub fn pinned(mut self, name: &str) -> Self {
        for known in &mut self.boxes {
            known.pinned |= known.field.name == name;
        }
        self
    }

    /// The same, starting with the values of `start` and answering the boxes to the screen below instead of saving them. Its draft is kept
    /// under `name`.
    #[must_use]
    pub fn answering(mut self, name: String, start: Row) -> Self {
        self.answers = Some((name, start));
        self
    }

    /// The same as a window over the screen below.
    #[must_use]
    pub fn small(mut self) -> Self {
        self.small = true;
        self
    }

    /// The same, saved by Enter from every box.
    #[must_use]
    pub fn hasty(mut self) -> Self {
        self.hasty = true;
        self
    }

    /// The same under another title.
    #[must_use]
    pub fn titled(mut self, title: Say) -> Self {
        self.title = Some(title);
        self
    }
}
