//! What may not stand in the source text, or not in that room.

use super::no_complaints;
use super::source::{SOURCES, Source, Token, files, shown};

/// Macros that are never left in the code.
const MACROS: &[&str] = &["todo", "dbg", "unimplemented"];

/// Macros that write past the screen; only the command line speaks so.
const PRINTING: &[&str] = &["println", "print", "eprintln", "eprint"];

/// File and folder names that say nothing.
const EMPTY_NAMES: &[&str] = &[
    "util", "utils", "helper", "helpers", "common", "manager", "handler", "base", "service", "misc",
];

/// Libraries and the rooms that may name them. A library that is not here may be named anywhere.
const LIBRARIES: &[(&str, &[&str])] = &[
    ("rusqlite", &["store"]),
    ("rusqlite_migration", &["store"]),
    ("ratatui", &["ui", "main"]),
    ("crossterm", &["ui", "main"]),
    ("fluent_bundle", &["words"]),
    ("clap", &["cli"]),
    ("clap_complete", &["cli"]),
    ("indicatif", &["cli"]),
    ("calamine", &["sheet"]),
    ("rust_xlsxwriter", &["sheet", "report"]),
    ("rust_embed", &["assets"]),
    ("color_eyre", &["main"]),
];

/// Parts of field names the office's books never have: no dossier of a resident lives here.
const FORBIDDEN_FACTS: &[&str] = &[
    "cccd",
    "cmnd",
    "passport",
    "identity",
    "birth",
    "birthday",
    "birthdate",
    "birthplace",
    "born",
    "dob",
    "age",
    "gender",
    "sex",
    "address",
    "residence",
    "hometown",
    "ethnicity",
    "ethnic",
    "religion",
    "faith",
    "belief",
    "health",
    "illness",
    "disability",
    "offence",
    "offense",
    "crime",
    "criminal",
    "conviction",
    "suspect",
    "informant",
    "drug",
    "addict",
    "addiction",
    "biometric",
    "fingerprint",
    "photo",
    "portrait",
];

#[test]
fn nothing_unfinished_is_left() {
    let mut complaints = Vec::new();
    for source in SOURCES.iter() {
        for (token, rest) in source.walk() {
            let name = token.name().unwrap_or_default();
            if MACROS.contains(&name) && follows(rest, "!") {
                complaints.push(format!("{name}! is left ({})", source.place(token)));
            }
        }
        for (line, text) in source.text.lines().enumerate() {
            let left = ["TODO", "FIXME", "XXX", "HACK"]
                .iter()
                .find(|word| is_word_of(text, word));
            complaints
                .extend(left.map(|word| format!("{word} is left ({}:{})", source.path, line + 1)));
        }
    }
    no_complaints(&complaints);
}

#[test]
fn nothing_unwraps_outside_tests() {
    let unwraps = |source: &'static Source| {
        source.walk().filter_map(move |(token, rest)| {
        let wrong = token.is_sign('.') && !token.in_test && rest.first()?.is("unwrap") && follows(&rest[1..], "()");
        wrong.then(|| format!("unwrap() gives no reason; write expect(\"why it cannot fail\") or return the error ({})", source.place(token)))
    })
    };
    no_complaints(&SOURCES.iter().flat_map(unwraps).collect::<Vec<_>>());
}

#[test]
fn only_the_command_line_prints() {
    let prints = |source: &'static Source| {
        source.walk().filter_map(move |(token, rest)| {
            let name = token.name().filter(|name| PRINTING.contains(name))?;
            let wrong = source.room() != "cli" && !token.in_test && follows(rest, "!");
            wrong.then(|| {
                format!(
                    "{name}! writes past the screen; only cli prints ({})",
                    source.place(token)
                )
            })
        })
    };
    no_complaints(&SOURCES.iter().flat_map(prints).collect::<Vec<_>>());
}

/// Words that write a file, or hand one to whoever does, and the files that may say them with what for.
const WRITERS: &[(&str, &[(&str, &str)])] = &[
    (
        "save_whole",
        &[
            ("src/sheet/save.rs", "defines it"),
            ("src/sheet/mod.rs", "lends it"),
            ("src/office/export.rs", "under the gate"),
        ],
    ),
    (
        "save_file",
        &[
            ("src/office/export.rs", "defines it"),
            ("src/office/exit.rs", "the gate of all that leaves"),
            (
                "src/office/import/memory.rs",
                "which headings were matched, beside the book",
            ),
        ],
    ),
    (
        "OpenOptions",
        &[
            ("src/sheet/save.rs", "under the gate"),
            ("src/sheet/child.rs", "reads"),
            ("src/store/open.rs", "the book"),
            ("src/store/copy.rs", "copies and their sheets"),
            ("src/office/draft.rs", "drafts, beside the book"),
            (
                "src/office/editing.rs",
                "who has a row open: numbers, beside the book",
            ),
            ("src/store/alone.rs", "who is alone at a book"),
        ],
    ),
    (
        "write",
        &[
            (
                "src/office/habit.rs",
                "which boxes are offered, beside the book",
            ),
            (
                "src/office/copies.rs",
                "that a copy failed, beside the book",
            ),
            ("src/ui/profile.rs", "how the terminal draws"),
        ],
    ),
    (
        "create_new",
        &[
            ("src/sheet/save.rs", "under the gate"),
            ("src/store/open.rs", "the book"),
            ("src/store/copy.rs", "copies"),
            ("src/office/draft.rs", "drafts"),
            ("src/office/editing.rs", "who has a row open"),
            ("src/store/alone.rs", "who is alone at a book"),
        ],
    ),
    (
        "copy_to",
        &[
            ("src/store/copy.rs", "defines it"),
            ("src/office/copies.rs", "asks the right"),
            ("src/cli/backup.rs", "writes the log first"),
        ],
    ),
    (
        "lock_copy_to",
        &[
            ("src/office/copies.rs", "asks the right"),
            ("src/cli/backup.rs", "writes the log first"),
        ],
    ),
];

/// 193: no way out of the book lies beside the gate that reads what leaves, asks the right and writes the log.
#[test]
fn files_are_written_by_the_gate_alone() {
    let written = |source: &'static Source| {
        source.walk().filter_map(move |(token, rest)| {
            let (word, files) = WRITERS.iter().find(|(word, _)| token.is(word))?;
            let tokens = &source.tokens[..source.tokens.len() - rest.len() - 1];
            // `write` is a word of many meanings: only `fs::write` makes a file.
            let means = *word != "write"
                || tokens
                    .iter()
                    .rev()
                    .nth(2)
                    .is_some_and(|before| before.is("fs"));
            let known = files.iter().any(|(path, _)| *path == source.path);
            (means && !token.in_test && !known).then(|| {
                format!(
                    "{word} makes a file beside the gate; let it leave by Office::send_out ({})",
                    source.place(token)
                )
            })
        })
    };
    let created = |source: &'static Source| {
        source.walk().filter_map(move |(token, rest)| {
            let makes = token.is("File") && follows(rest, "::") && rest[2].is("create");
            (makes && !token.in_test).then(|| {
                format!(
                    "File::create makes a file beside the gate ({})",
                    source.place(token)
                )
            })
        })
    };
    let all = SOURCES
        .iter()
        .flat_map(|source| written(source).chain(created(source)));
    no_complaints(&all.collect::<Vec<_>>());
}

#[test]
fn each_library_is_named_only_in_its_room() {
    let named = |source: &'static Source| {
        source.tokens.iter().filter_map(move |token| {
            let (library, rooms) = LIBRARIES.iter().find(|(library, _)| token.is(library))?;
            let wrong = !rooms.contains(&source.room());
            wrong.then(|| {
                format!(
                    "{} may not name {library}, only {} may ({})",
                    source.room(),
                    rooms.join(" and "),
                    source.place(token)
                )
            })
        })
    };
    no_complaints(&SOURCES.iter().flat_map(named).collect::<Vec<_>>());
}

#[test]
fn colours_are_named_by_meaning() {
    let raw = |source: &'static Source| {
        source.walk().filter_map(move |(token, rest)| {
            let wrong = token.is("Color")
                && follows(rest, "::")
                && !token.in_test
                && !["src/ui/colour.rs", "src/ui/wire.rs"].contains(&source.path.as_str());
            wrong.then(|| {
                format!(
                    "a colour is named outside src/ui/colour.rs; ask look for its meaning ({})",
                    source.place(token)
                )
            })
        })
    };
    no_complaints(&SOURCES.iter().flat_map(raw).collect::<Vec<_>>());
}

#[test]
fn no_file_has_an_empty_name() {
    let empty = |path: &str| {
        path.split('/')
            .any(|part| EMPTY_NAMES.contains(&part.trim_end_matches(".rs")))
    };
    let paths = ["src", "tests"]
        .into_iter()
        .flat_map(|folder| files(folder, "rs"))
        .map(|path| shown(&path));
    let sentence = |path: String| format!("{path}: the name says nothing; name what lives there");
    no_complaints(
        &paths
            .filter(|path| empty(path))
            .map(sentence)
            .collect::<Vec<_>>(),
    );
}

/// 150: no record has a field of a forbidden kind.
#[test]
fn no_record_has_a_field_of_a_forbidden_kind() {
    let mut complaints = Vec::new();
    for source in SOURCES.iter().filter(|source| source.room() == "domain") {
        complaints.extend(fields(source).into_iter().filter_map(|field| {
            let fact = forbidden_fact(field.name()?)?;
            Some(format!(
                "a record may not hold {fact:?} ({})",
                source.place(field)
            ))
        }));
    }
    for path in files("assets/migrations", "sql") {
        let text = std::fs::read_to_string(&path).expect("a file just listed can be read");
        for (line, text) in text.lines().enumerate() {
            let code = text.split("--").next().unwrap_or_default();
            let mut names = code.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
            complaints.extend(
                names.find_map(forbidden_fact).map(|fact| {
                    format!("no table may hold {fact:?} ({}:{})", shown(&path), line + 1)
                }),
            );
        }
    }
    no_complaints(&complaints);
}

/// The field names of `field!(Record.name)`.
fn fields(source: &Source) -> Vec<&Token> {
    source
        .walk()
        .filter_map(|(token, rest)| field_name(token, rest))
        .collect()
}

fn field_name<'a>(token: &Token, rest: &'a [Token]) -> Option<&'a Token> {
    match rest {
        [bang, open, _, dot, name, ..]
            if token.is("field") && bang.is_sign('!') && open.is_sign('(') && dot.is_sign('.') =>
        {
            Some(name)
        }
        _ => None,
    }
}

fn forbidden_fact(name: &str) -> Option<&'static str> {
    let parts: Vec<String> = name.split('_').map(str::to_lowercase).collect();
    FORBIDDEN_FACTS
        .iter()
        .copied()
        .find(|fact| parts.iter().any(|part| part == fact))
}

/// Whether the tokens begin with these signs.
fn follows(tokens: &[Token], signs: &str) -> bool {
    signs
        .chars()
        .enumerate()
        .all(|(at, sign)| tokens.get(at).is_some_and(|token| token.is_sign(sign)))
}

fn is_word_of(text: &str, word: &str) -> bool {
    text.split(|letter: char| !letter.is_alphanumeric())
        .any(|part| part == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forbidden_facts_are_found_by_their_parts() {
        assert_eq!(forbidden_fact("birth_date"), Some("birth"));
        assert_eq!(forbidden_fact("cccd"), Some("cccd"));
        assert_eq!(forbidden_fact("household_count"), None);
        assert_eq!(forbidden_fact("agenda"), None);
    }

    #[test]
    fn fields_are_read_from_the_table() {
        let source = Source::of(
            "src/domain/x.rs",
            "const FIELDS: &[F] = &[field!(X.name).required(), field!(X.born)];",
        );
        let names: Vec<_> = fields(&source)
            .into_iter()
            .filter_map(Token::name)
            .collect();
        assert_eq!(names, ["name", "born"]);
    }
}
