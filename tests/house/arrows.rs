//! Who may import whom: one way, from the terminal to the language of the office.

use super::no_complaints;
use super::source::{SOURCES, Source, Token, What};

/// Each room and the rooms it may import. `lib.rs` only names the rooms.
const ARROWS: &[(&str, &[&str])] = &[
    ("main", &["cli", "ui", "words"]),
    (
        "cli",
        &[
            "ui", "report", "office", "domain", "words", "typing", "sheet", "assets",
        ],
    ),
    (
        "ui",
        &[
            "report", "office", "domain", "words", "typing", "sheet", "assets",
        ],
    ),
    (
        "report",
        &["office", "domain", "words", "typing", "sheet", "assets"],
    ),
    ("office", &["store", "domain", "sheet", "assets"]),
    ("store", &["domain", "assets"]),
    ("words", &["domain", "assets"]),
    ("sheet", &["domain", "typing", "assets"]),
    ("domain", &[]),
    ("typing", &[]),
    ("assets", &[]),
    ("lib", &[]),
];

#[test]
fn each_room_imports_only_what_it_may() {
    no_complaints(&SOURCES.iter().flat_map(wrong_arrows).collect::<Vec<_>>());
}

#[test]
fn each_room_stands_in_the_table() {
    let missing = SOURCES
        .iter()
        .filter(|source| may_import(source.room()).is_none());
    let sentence = |source: &Source| {
        format!(
            "room {} has no row in ARROWS of tests/house/arrows.rs ({}:1)",
            source.room(),
            source.path
        )
    };
    no_complaints(&missing.map(sentence).collect::<Vec<_>>());
}

fn may_import(room: &str) -> Option<&'static [&'static str]> {
    ARROWS
        .iter()
        .find(|(name, _)| *name == room)
        .map(|(_, rooms)| *rooms)
}

fn wrong_arrows(source: &Source) -> Vec<String> {
    let from = source.room();
    let allowed = may_import(from).unwrap_or_default();
    let known = |room: &str| {
        may_import(room).is_some() || SOURCES.iter().any(|source| source.room() == room)
    };
    let wrong = imports(source)
        .into_iter()
        .filter(|(_, to)| to != from && known(to) && !allowed.contains(&to.as_str()));
    wrong
        .map(|(place, to)| format!("{from} may not import {to} ({place})"))
        .collect()
}

/// Every room named by the file, as `crate::room`, as `tuquan::room`, or by climbing out with `super`.
fn imports(source: &Source) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let depth = depth(&source.path);
    let mut climbed = 0;
    for (token, rest) in source.walk() {
        climbed = match (token.name(), rest) {
            (Some("super"), _) => climbed + 1,
            (None, _) if token.is_sign(':') => climbed,
            _ => 0,
        };
        let at_top = token.is("crate")
            || token.is("tuquan")
            || (climbed > 0 && climbed == depth && token.is("super"));
        if let (true, [colon, _, rest @ ..]) = (at_top, rest)
            && colon.is_sign(':')
        {
            found.extend(heads(rest).into_iter().map(|token| {
                (
                    source.place(token),
                    token.name().unwrap_or_default().to_string(),
                )
            }));
        }
    }
    found
}

/// How many `super` lead from the file's own module to the top of the crate.
fn depth(path: &str) -> usize {
    let inside = path
        .trim_start_matches("src/")
        .trim_end_matches(".rs")
        .trim_end_matches("/mod");
    if ["lib", "main"].contains(&inside) {
        0
    } else {
        inside.split('/').count()
    }
}

/// The first name of a path, or of each path in a group: `a::b` gives `a`, `{a::b, c}` gives `a` and `c`.
fn heads(tokens: &[Token]) -> Vec<&Token> {
    let Some(first) = tokens.first() else {
        return Vec::new();
    };
    if first.what != What::Open('{') {
        return Vec::from_iter(first.name().map(|_| first));
    }
    let (mut depth, mut fresh, mut found) = (0, false, Vec::new());
    for token in tokens {
        match token.what {
            What::Open(_) => depth += 1,
            What::Close(_) => depth -= 1,
            What::Name(_) if depth == 1 && fresh => found.push(token),
            _ => {}
        }
        fresh = depth == 1 && (token.is_sign(',') || token.is_sign('{'));
        if depth == 0 {
            break;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rooms(path: &str, code: &str) -> Vec<String> {
        imports(&Source::of(path, code))
            .into_iter()
            .map(|(_, room)| room)
            .collect()
    }

    #[test]
    fn every_way_to_name_a_room_is_seen() {
        assert_eq!(
            rooms("src/ui/desk.rs", "use crate::store::Store;"),
            ["store"]
        );
        assert_eq!(
            rooms(
                "src/ui/desk.rs",
                "use crate::{domain::{a, b}, words, ui::parts};"
            ),
            ["domain", "words", "ui"]
        );
        assert_eq!(
            rooms(
                "src/ui/desk.rs",
                "fn f() -> crate::office::Office { crate::words::say() }"
            ),
            ["office", "words"]
        );
        assert_eq!(
            rooms(
                "src/ui/desk.rs",
                "use super::super::store::Store; use super::screen;"
            ),
            ["store"]
        );
        assert_eq!(rooms("src/store.rs", "use super::ui;"), ["ui"]);
        assert_eq!(
            rooms("src/main.rs", "fn main() { tuquan::cli::run() }"),
            ["cli"]
        );
    }

    #[test]
    fn a_wrong_arrow_is_one_sentence() {
        let source = Source::of(
            "src/store/x.rs",
            "\n\nuse crate::ui::Desk;\nuse crate::domain::Row;",
        );
        assert_eq!(
            wrong_arrows(&source),
            ["store may not import ui (src/store/x.rs:3)"]
        );
    }
}
