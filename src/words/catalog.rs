//! One language: the `.ftl` files of `assets/words/<language>`, one area a file, each read when its first word is asked for.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::HashMap;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use unic_langid::LanguageIdentifier;

use crate::assets;

/// The languages there are; the first is the one that others fall back to.
pub const LANGUAGES: &[&str] = &["vi", "en"];

pub(super) struct Catalog {
    pub(super) language: &'static str,
    areas: RefCell<HashMap<String, FluentBundle<FluentResource>>>,
    files: Vec<String>,
}

impl Catalog {
    pub(super) fn new(language: &'static str) -> Self {
        let folder = format!("words/{language}/");
        let files = assets::list(&folder)
            .iter()
            .filter_map(|path| Some(path.strip_prefix(&folder)?.strip_suffix(".ftl")?.to_owned()))
            .collect();
        Self {
            language,
            areas: RefCell::default(),
            files,
        }
    }

    /// Formats `key` or `key.attribute`; none where this language does not know it.
    pub(super) fn format(&self, key: &str, args: &[(&str, Cow<'_, str>)]) -> Option<String> {
        let (id, attribute) = key
            .split_once('.')
            .map_or((key, None), |(id, attribute)| (id, Some(attribute)));
        let area = self.area_of(id)?;
        let mut areas = self.areas.borrow_mut();
        let bundle = areas
            .entry(area.to_owned())
            .or_insert_with(|| self.read(area));
        let message = bundle.get_message(id)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        let mut given = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            given.set(*name, value.as_ref());
        }
        let mut errors = Vec::new();
        Some(
            bundle
                .format_pattern(pattern, Some(&given), &mut errors)
                .into_owned(),
        )
    }

    /// The area of a key is the longest file name that begins it: `meeting-kind-hop-to` is in `meeting-kind.ftl` or `meeting.ftl`.
    fn area_of(&self, id: &str) -> Option<&str> {
        self.files
            .iter()
            .map(String::as_str)
            .filter(|area| {
                id == *area || (id.starts_with(area) && id[area.len()..].starts_with('-'))
            })
            .max_by_key(|area| area.len())
    }

    fn read(&self, area: &str) -> FluentBundle<FluentResource> {
        let language: LanguageIdentifier = self.language.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![language]);
        bundle.set_use_isolating(false);
        let text = assets::text(&format!("words/{}/{area}.ftl", self.language)).into_owned();
        let resource = FluentResource::try_new(text).unwrap_or_else(|(part, _)| part);
        bundle.add_resource_overriding(resource);
        bundle
    }
}
