//! The templates on offer: those of the program, and those the office put into the folder `bao-cao` beside its book; an own one takes the place of a
//! shipped one of the same code. A file with a mistake is told with its line and stops none of the others.

use std::sync::OnceLock;

use crate::assets;
use crate::domain::document::PaperKind;
use crate::domain::kinds;
use crate::domain::problem::Problem;
use crate::domain::template::{Known, PERIODS, Template, parse_template};
use crate::office::{FIRST_SCHEME, Office, TEMPLATE_FOLDER, bad_file};

/// Where a template stands in lists: the regular reports first, the most frequent before the rarer ones.
fn place(template: &Template) -> (bool, bool, usize) {
    let often = template.periods.first();
    let often = often.and_then(|period| PERIODS.iter().position(|known| known == period));
    (
        template.scheme != FIRST_SCHEME,
        template.paper != PaperKind::BaoCao,
        often.unwrap_or(PERIODS.len()),
    )
}

/// The templates on offer and the faults of the others.
#[derive(Clone, Default)]
pub struct Shelf {
    /// The templates: the regular reports first.
    pub templates: Vec<Template>,
    /// Each a [`Problem::BadFile`].
    pub faults: Vec<Problem>,
}

/// The program's own templates: they name none but its own indicators, so that the first office reads them for all.
static SHIPPED: OnceLock<Shelf> = OnceLock::new();

impl Shelf {
    /// Reads every template.
    pub fn of(office: &Office) -> Self {
        let book = office.handbook();
        let known = Known {
            indicator: &|code| {
                book.indicators
                    .iter()
                    .any(|indicator| indicator.code == code)
            },
            field: &|kind, field| {
                kinds::find(kind)
                    .is_some_and(|kind| field.is_empty() || kind.field(field).is_some())
            },
        };
        let shipped = SHIPPED.get_or_init(|| {
            let mut shelf = Shelf::default();
            for path in assets::list("reports/") {
                shelf.put(&path, &assets::text(&path), &known);
            }
            shelf
        });
        let mut shelf = shipped.clone();
        let (own, faults) = office.own_texts(TEMPLATE_FOLDER);
        shelf.faults.extend(faults);
        for (path, text) in own {
            shelf.put(&path, &text, &known);
        }
        shelf.templates.sort_by_key(place);
        shelf
    }

    fn put(&mut self, path: &str, text: &str, known: &Known<'_>) {
        match parse_template(path, text, known) {
            Ok(template) => {
                match self
                    .templates
                    .iter_mut()
                    .find(|other| other.code == template.code)
                {
                    Some(other) => *other = template,
                    None => self.templates.push(template),
                }
            }
            Err(fault) => self.faults.push(bad_file(fault)),
        }
    }

    /// The template of that code.
    pub fn find(&self, code: &str) -> Option<&Template> {
        self.templates.iter().find(|template| template.code == code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::place;
    use crate::office::{Clock, Who};

    #[test]
    fn every_shipped_template_is_read() {
        let card = place::Office {
            name: "Xã Tân Lập".into(),
            ..Default::default()
        };
        let office = Office::memory(&card, Who::default(), Clock::Machine).expect("a book");
        let shelf = Shelf::of(&office);
        assert_eq!(shelf.faults, []);
        assert_eq!(shelf.templates.len(), assets::list("reports/").len());
        let book = office.handbook();
        for template in &shelf.templates {
            assert!(book.scheme(&template.scheme).is_some(), "{}", template.code);
        }
    }
}
