//! The words of the office: every language whole, every word used, no sentence in the code.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use super::no_complaints;
use super::source::{SOURCES, Source, Token, files, root, shown};

/// The language every other is held against.
const FIRST: &str = "vi";

/// Vietnamese that is rightly in the code: a file, a text, and why.
const NOT_FOR_TRANSLATION: &[(&str, &str, &str)] = &[
    (
        "src/sheet/lines.rs",
        "tổng",
        "how lists from outside mark their sums, told from names by its marks",
    ),
    (
        "src/sheet/lines.rs",
        "cộng",
        "how lists from outside mark their sums, told from names by its marks",
    ),
    (
        "src/domain/day.rs",
        "hôm nay",
        "what a clerk types, in any language of the screen",
    ),
    (
        "src/domain/day.rs",
        "ngày ",
        "what a clerk types, in any language of the screen",
    ),
    (
        "src/domain/day.rs",
        "ngày {:02} tháng {month} năm {}",
        "the date of an official paper, fixed by Nghị định 30/2020",
    ),
];

/// One text of one language: a message, a term, or an attribute as `key.attribute`.
#[derive(Debug)]
struct Word {
    place: String,
    variables: BTreeSet<String>,
    mentions: BTreeSet<String>,
}

/// A language's texts by key, and what is wrong with its files.
#[derive(Default)]
struct Language {
    words: BTreeMap<String, Word>,
    faults: Vec<String>,
}

#[test]
fn the_files_of_words_parse_and_say_each_key_once() {
    no_complaints(
        &languages()
            .into_iter()
            .flat_map(|name| language(&name).faults)
            .collect::<Vec<_>>(),
    );
}

/// The catalogue looks for a key in the longest file name that begins it.
#[test]
fn each_word_stands_in_the_file_where_it_is_looked_for() {
    let mut complaints = Vec::new();
    for name in languages() {
        let folder = format!("assets/words/{name}");
        let areas: Vec<String> = files(&folder, "ftl")
            .iter()
            .filter_map(|path| Some(path.file_stem()?.to_string_lossy().into_owned()))
            .collect();
        for (key, word) in &language(&name).words {
            let id = key.split('.').next().unwrap_or(key);
            let begins = |area: &&String| id == *area || id.starts_with(&format!("{area}-"));
            let area = areas.iter().filter(begins).max_by_key(|area| area.len());
            let stands = area.is_some_and(|area| word.place.contains(&format!("/{area}.ftl:")));
            if !stands && !id.starts_with('-') {
                complaints.push(format!("{key} is looked for in {area:?} ({})", word.place));
            }
        }
    }
    no_complaints(&complaints);
}

#[test]
fn each_language_has_the_same_keys_and_variables() {
    let first = language(FIRST);
    let others = languages().into_iter().filter(|name| name != FIRST);
    no_complaints(
        &others
            .flat_map(|name| differences(FIRST, &first, &name, &language(&name)))
            .collect::<Vec<_>>(),
    );
}

#[test]
fn each_word_is_used() {
    let first = language(FIRST);
    let speech = Speech::of_the_project();
    let mentioned: BTreeSet<&str> = first
        .words
        .values()
        .flat_map(|word| &word.mentions)
        .map(String::as_str)
        .collect();
    let messages = first.words.iter().filter(|(key, _)| !key.contains('.'));
    let unused = messages.filter(|(key, _)| !mentioned.contains(key.as_str()) && !speech.says(key));
    no_complaints(
        &unused
            .map(|(key, word)| format!("{key} is never used ({})", word.place))
            .collect::<Vec<_>>(),
    );
}

/// The words write one tone place, that of `domain.md` and of the laws: `hòa`, `thủy`. The choice between the two shows both.
#[test]
fn the_words_put_each_tone_in_one_place() {
    const OTHER: &[&str] = &[
        "oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ",
    ];
    const SHOW_BOTH: [&str; 2] = ["tone-style.ftl", "setting.ftl"];
    let is_other =
        |word: &str| !word.starts_with("qu") && OTHER.iter().any(|end| word.ends_with(end));
    let mut complaints = Vec::new();
    for path in files("assets/words/vi", "ftl") {
        let shown = shown(&path);
        if SHOW_BOTH.iter().any(|file| shown.ends_with(file)) {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap_or_default().to_lowercase();
        let words = text.split(|sign: char| !sign.is_alphabetic());
        complaints.extend(
            words
                .filter(|word| is_other(word))
                .map(|word| format!("{shown}: {word}")),
        );
    }
    no_complaints(&complaints);
}

#[test]
fn no_vietnamese_stands_in_the_code() {
    let complaints = SOURCES
        .iter()
        .filter(|source| !is_about_letters(source))
        .flat_map(|source| {
            let spoken = spoken(source)
                .filter(|(_, text)| text.chars().any(is_vietnamese) && !is_excused(source, text));
            spoken.map(|(token, text)| {
                format!("{text:?} belongs in assets/words ({})", source.place(token))
            })
        });
    no_complaints(&complaints.collect::<Vec<_>>());
}

#[test]
fn no_sentence_stands_in_the_rooms_that_speak() {
    let rooms = ["ui", "report", "cli"];
    let complaints = SOURCES
        .iter()
        .filter(|source| rooms.contains(&source.room()))
        .flat_map(|source| {
            let spoken = spoken(source).filter(|(_, text)| is_sentence(text));
            spoken.map(|(token, text)| {
                format!("{text:?} belongs in assets/words ({})", source.place(token))
            })
        });
    no_complaints(&complaints.collect::<Vec<_>>());
}

fn is_excused(source: &Source, text: &str) -> bool {
    NOT_FOR_TRANSLATION
        .iter()
        .any(|(path, excused, _)| *path == source.path && *excused == text)
}

/// Rooms whose business is the letters themselves: typing, folding, sorting, old fonts.
fn is_about_letters(source: &Source) -> bool {
    source.room() == "typing"
        || source.path.starts_with("src/domain/text")
        || source.path == "src/sheet/old.rs"
}

/// The string literals that could reach a person: none of tests, none of messages for programmers.
fn spoken(source: &Source) -> impl Iterator<Item = (&Token, &str)> {
    let heard = source
        .tokens
        .iter()
        .filter(|token| !token.in_test && !token.for_programmers);
    heard.filter_map(|token| token.text().map(|text| (token, text)))
}

fn is_vietnamese(letter: char) -> bool {
    let lower = letter.to_lowercase().next().unwrap_or(letter);
    matches!(lower, '\u{1ea0}'..='\u{1ef9}') || "àáâãèéêìíòóôõùúýăđĩũơư".contains(lower)
}

/// Two words of letters with one blank between them; formats and codes are not.
fn is_sentence(text: &str) -> bool {
    let is_word = |part: &str| part.chars().count() > 1 && part.chars().all(char::is_alphabetic);
    let parts: Vec<&str> = text
        .split(' ')
        .map(|part| part.trim_end_matches(['.', ',', ':', ';', '!', '?']))
        .collect();
    parts
        .windows(2)
        .any(|pair| pair.iter().all(|part| is_word(part)))
}

fn languages() -> Vec<String> {
    let folders = fs::read_dir(root().join("assets/words"))
        .into_iter()
        .flatten()
        .flatten();
    let names = folders
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned());
    names.collect::<BTreeSet<_>>().into_iter().collect()
}

fn language(name: &str) -> Language {
    let mut language = Language::default();
    for path in files(&format!("assets/words/{name}"), "ftl") {
        language.read(&path);
    }
    language
}

impl Language {
    fn read(&mut self, path: &Path) {
        let text = fs::read_to_string(path).unwrap_or_default();
        self.hear(&shown(path), &text);
    }

    fn hear(&mut self, path: &str, text: &str) {
        let resource = match parser::parse(text) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                let line = |at: usize| text[..at].matches('\n').count() + 1;
                self.faults.extend(
                    errors
                        .iter()
                        .map(|error| format!("{path}:{}: {}", line(error.pos.start), error.kind)),
                );
                resource
            }
        };
        for entry in &resource.body {
            let (key, value, attributes) = match entry {
                Entry::Message(message) => (
                    message.id.name.to_string(),
                    message.value.as_ref(),
                    &message.attributes,
                ),
                Entry::Term(term) => (
                    format!("-{}", term.id.name),
                    Some(&term.value),
                    &term.attributes,
                ),
                _ => continue,
            };
            let place = format!("{path}:{}", line_of(text, &key));
            if value.is_some() || !attributes.is_empty() {
                self.add(&key, &place, value);
            }
            for attribute in attributes {
                self.add(
                    &format!("{key}.{}", attribute.id.name),
                    &place,
                    Some(&attribute.value),
                );
            }
        }
    }

    fn add(&mut self, key: &str, place: &str, pattern: Option<&Pattern<&str>>) {
        let mut word = Word {
            place: place.to_string(),
            variables: BTreeSet::new(),
            mentions: BTreeSet::new(),
        };
        if let Some(pattern) = pattern {
            word.hear_pattern(pattern);
        }
        if let Some(before) = self.words.insert(key.to_string(), word) {
            self.faults.push(format!(
                "{key} is said twice ({} and {place})",
                before.place
            ));
        }
    }
}

impl Word {
    fn hear_pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.hear(expression);
            }
        }
    }

    fn hear(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.hear_inline(inline),
            Expression::Select { selector, variants } => {
                self.hear_inline(selector);
                for variant in variants {
                    self.hear_pattern(&variant.value);
                }
            }
        }
    }

    fn hear_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_string());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.mentions.insert(id.name.to_string());
            }
            InlineExpression::TermReference { id, .. } => {
                self.mentions.insert(format!("-{}", id.name));
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments
                    .positional
                    .iter()
                    .for_each(|argument| self.hear_inline(argument));
            }
            InlineExpression::Placeable { expression } => self.hear(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }
}

fn line_of(text: &str, key: &str) -> usize {
    let starts = |line: &str| {
        line.strip_prefix(key)
            .is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    text.lines().position(starts).map_or(1, |at| at + 1)
}

fn differences(one: &str, ours: &Language, other: &str, theirs: &Language) -> Vec<String> {
    let lacks = |who: &str, word: &Word, key: &str| format!("{who} lacks {key} ({})", word.place);
    let mut found = Vec::new();
    for (key, word) in &ours.words {
        match theirs.words.get(key) {
            None => found.push(lacks(other, word, key)),
            Some(their) if their.variables != word.variables => {
                let (mine, its) = (&word.variables, &their.variables);
                found.push(format!(
                    "{key} has {mine:?} in {one} ({}) but {its:?} in {other} ({})",
                    word.place, their.place
                ));
            }
            Some(_) => {}
        }
    }
    found.extend(
        theirs
            .words
            .iter()
            .filter(|(key, _)| !ours.words.contains_key(*key))
            .map(|(key, word)| lacks(one, word, key)),
    );
    found
}

/// Everything the code and the data say that may be a key or part of one.
struct Speech {
    /// Strings of the code, strings of the data files, and names of the code written with hyphens.
    said: BTreeSet<String>,
    /// Beginnings of keys that are put together: `verb-` of `format!("verb-{name}")`, and each kind and choice.
    beginnings: BTreeSet<String>,
}

impl Speech {
    fn of_the_project() -> Self {
        let mut speech = Self {
            said: BTreeSet::new(),
            beginnings: BTreeSet::new(),
        };
        for source in SOURCES.iter() {
            speech.hear(source);
        }
        for path in files("assets", "toml") {
            let table = fs::read_to_string(path)
                .unwrap_or_default()
                .parse::<toml::Table>();
            if let Ok(table) = table {
                speech.hear_data(&toml::Value::Table(table));
            }
        }
        speech
    }

    fn hear(&mut self, source: &Source) {
        for (token, rest) in source.walk().filter(|(token, _)| !token.in_test) {
            if let Some(name) = token.name() {
                self.said.insert(kebab(name));
            }
            if let Some(text) = token.text() {
                self.said.insert(text.replace('_', "-"));
                self.beginnings
                    .extend(text.split_once("-{").map(|(start, _)| start.to_string()));
                self.beginnings
                    .extend(text.strip_suffix('-').map(str::to_string));
            }
            self.beginnings.extend(beginning(token, rest));
        }
    }

    fn hear_data(&mut self, value: &toml::Value) {
        match value {
            toml::Value::String(text) => drop(self.said.insert(text.clone())),
            toml::Value::Array(values) => values.iter().for_each(|value| self.hear_data(value)),
            toml::Value::Table(table) => table.iter().for_each(|(key, value)| {
                self.said.insert(key.replace('_', "-"));
                self.hear_data(value);
            }),
            _ => {}
        }
    }

    fn says(&self, key: &str) -> bool {
        let in_two = |(at, _): (usize, &str)| {
            self.beginnings.contains(&key[..at]) && self.said.contains(&key[at + 1..])
        };
        self.said.contains(key) || key.match_indices('-').any(in_two)
    }
}

/// The beginning of keys that a table or a call gives: `record! { Team = "team" {`, `choice! { Role = "role" {`,
/// `field_key("field", …)`.
fn beginning(token: &Token, rest: &[Token]) -> Option<String> {
    let sign = |at: usize, sign: char| rest.get(at).is_some_and(|token| token.is_sign(sign));
    let at = if (token.is("record") || token.is("choice")) && sign(0, '!') && sign(3, '=') {
        4
    } else if token.is("field_key") && sign(0, '(') {
        1
    } else {
        return None;
    };
    Some(rest.get(at)?.text()?.replace('_', "-"))
}

/// `NothingToUndo` and `nothing_to_undo` as words are keyed: `nothing-to-undo`.
fn kebab(name: &str) -> String {
    let mut kebab = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !kebab.is_empty() && !kebab.ends_with('-') {
            kebab.push('-');
        }
        kebab.extend(if letter == '_' {
            "-".chars().next()
        } else {
            letter.to_lowercase().next()
        });
    }
    kebab
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> Language {
        let mut language = Language::default();
        language.hear("x.ftl", text);
        language
    }

    #[test]
    fn a_missing_word_and_a_missing_variable_are_named() {
        let vi = said("a = Chào { $name }\n    .help = Giúp\nb = Có\n");
        let en = said("a = Hello\n    .help = Help\nc = Yes\n");
        let found = differences("vi", &vi, "en", &en);
        assert_eq!(
            found[0],
            r#"a has {"name"} in vi (x.ftl:1) but {} in en (x.ftl:1)"#
        );
        assert_eq!(found[1..], ["en lacks b (x.ftl:3)", "vi lacks c (x.ftl:3)"]);
    }

    #[test]
    fn variables_are_found_in_choices_and_functions() {
        let word = said("a = { $n ->\n    [one] { $who }\n   *[other] { NUMBER($m) } { b }\n }\n")
            .words
            .remove("a")
            .unwrap();
        assert_eq!(Vec::from_iter(word.variables), ["m", "n", "who"]);
        assert_eq!(Vec::from_iter(word.mentions), ["b"]);
    }

    #[test]
    fn a_broken_file_is_named_with_its_line() {
        let faults = said("a = b\n\nc d\n").faults;
        assert!(
            faults.len() == 1 && faults[0].starts_with("x.ftl:3: "),
            "{faults:?}"
        );
        assert_eq!(said("a = 1\na = 2\n").faults.len(), 1);
    }

    #[test]
    fn a_word_is_used_by_its_key_or_by_a_convention() {
        let code = r#"record! { Team = "team" { founded_on: Day, listed; } } choice! { TeamState = "team-state" { Open = "half_open" } }
            fn f() { say("plain-key"); format!("verb-{name}"); let v = Verb::TakeBack; field_key("field", other); }"#;
        let mut speech = Speech {
            said: BTreeSet::new(),
            beginnings: BTreeSet::new(),
        };
        speech.hear(&Source::of("src/x.rs", code));
        let keys = [
            "plain-key",
            "team",
            "team-founded-on",
            "team-state-half-open",
            "verb-take-back",
            "field-founded-on",
        ];
        assert_eq!(keys.map(|key| speech.says(key)), [true; 6]);
        assert!(!speech.says("team-colour") && !speech.says("verb-fly") && !speech.says("plain"));
    }

    #[test]
    fn sentences_are_told_from_codes() {
        assert!(is_sentence("Save the file") && is_sentence("{name}: not found"));
        assert!(
            !is_sentence("verb-save")
                && !is_sentence("%d/%m/%Y")
                && !is_sentence(" │ ")
                && !is_sentence("{} {}")
        );
        assert!("Tổ".chars().any(is_vietnamese) && !"plain naïve".chars().any(is_vietnamese));
    }
}
