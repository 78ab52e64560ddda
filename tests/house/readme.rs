//! The README is true: its tables are the tables of the code, its screen is the screen, its example is a register.

use std::fs;
use std::sync::Mutex;

use tuquan::cli::COMMANDS;
use tuquan::ui::verbs::{self, VERBS};
use tuquan::words::Words;

use crate::support::page::Page;

const README: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/README.md");

fn readme() -> String {
    fs::read_to_string(README).expect("README.md stands at the top")
}

/// Holds the part behind `<!-- name -->` up to the next blank line or fence against what the code says; `UPDATE_README=1` writes it.
fn holds(name: &str, wanted: &str) {
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let _turn = ONE_AT_A_TIME.lock();
    let text = readme();
    let start = format!("<!-- {name} -->\n");
    let from = text
        .find(&start)
        .unwrap_or_else(|| panic!("README.md has no {start}"))
        + start.len();
    let rest = &text[from..];
    let end = rest
        .find(&format!("<!-- end {name} -->"))
        .unwrap_or_else(|| panic!("README.md has no end of {name}"));
    if std::env::var_os("UPDATE_README").is_some() {
        fs::write(README, format!("{}{wanted}{}", &text[..from], &rest[end..]))
            .expect("README.md is written");
        return;
    }
    assert_eq!(
        &rest[..end],
        wanted,
        "the {name} of README.md is not what the code says: run UPDATE_README=1 cargo test readme"
    );
}

fn row(cells: &[String]) -> String {
    format!("| {} |\n", cells.join(" | "))
}

#[test]
fn the_table_of_keys_is_the_table_of_verbs() {
    let words = Words::of("vi");
    let mut table = String::from("\n| phím | việc |\n| --- | --- |\n");
    for verbs in VERBS {
        let keys: Vec<String> = verbs
            .keys
            .iter()
            .map(|chord| format!("`{}`", chord.shown()))
            .collect();
        let what: Vec<String> = verbs
            .verbs
            .iter()
            .map(|verb| words.word(&verb.help()))
            .collect();
        table.push_str(&row(&[keys.join(" "), what.join(" · ")]));
    }
    table.push('\n');
    holds("table: keys", &table);
}

#[test]
fn the_block_of_sshd_is_the_one_that_is_printed() {
    let block = tuquan::assets::text("serve/sshd.conf");
    let command = "/usr/bin/tuquan --file /srv/tuquan/so.db";
    let block = block.replace("{command}", command);
    holds("sshd", &format!("```text\n{}\n```\n\n", block.trim_end()));
}

/// Lines of a word file that a merge put between a word and its help left the help with the neighbour.
#[test]
fn every_verb_has_its_word_and_its_help_in_both_languages() {
    for language in ["vi", "en"] {
        let words = Words::of(language);
        for verb in verbs::all() {
            for key in [verb.word(), verb.help()] {
                let said = words.word(&key);
                assert!(!said.contains('⟨'), "{language}: {said}");
            }
        }
    }
}

#[test]
fn the_screens_are_those_of_the_training_commune() {
    let mut page = Page::training("vi", (80, 24));
    holds("screen: today", &fenced(&mut page));
    page.types("2\n");
    holds("screen: team", &fenced(&mut page));
}

fn fenced(page: &mut Page) -> String {
    format!("\n```text\n{}\n```\n\n", page.screen())
}

#[test]
fn the_table_of_commands_is_the_table_of_the_command_line() {
    let words = Words::of("vi");
    let mut table = String::from("\n| lệnh | việc |\n| --- | --- |\n");
    for entry in COMMANDS {
        table.push_str(&row(&[
            format!("`tuquan {}`", entry.name),
            words.word(&format!("cli-{}", entry.name)),
        ]));
    }
    table.push('\n');
    holds("table: commands", &table);
}

/// The first sentence of a room's own description.
fn first_sentence(text: &str) -> String {
    let doc: Vec<&str> = text
        .lines()
        .take_while(|line| line.starts_with("//!"))
        .map(|line| line.trim_start_matches("//!").trim())
        .collect();
    let doc = doc.join(" ");
    doc.split_inclusive(". ")
        .next()
        .unwrap_or_default()
        .trim_end_matches(['.', ' '])
        .to_owned()
}

#[test]
fn the_map_names_every_room_in_its_own_words() {
    let src = concat!(env!("CARGO_MANIFEST_DIR"), "/src");
    let mut table = String::from("\n| room | what lives there |\n| --- | --- |\n");
    for room in [
        "main.rs",
        "cli",
        "ui",
        "office",
        "store",
        "domain",
        "sheet",
        "words",
        "assets.rs",
    ] {
        let file = if room.contains('.') {
            format!("{src}/{room}")
        } else {
            format!("{src}/{room}/mod.rs")
        };
        let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{file}: {error}"));
        table.push_str(&row(&[format!("`src/{room}`"), first_sentence(&text)]));
    }
    table.push('\n');
    holds("table: rooms", &table);
}

#[test]
fn the_migration_of_the_first_hour_has_the_fields_of_its_record() {
    let text = readme();
    let block = |language: &str| {
        let start = text
            .find(&format!("```{language}\n"))
            .unwrap_or_else(|| panic!("README.md has no {language} block"))
            + language.len()
            + 4;
        text[start..]
            .split("```")
            .next()
            .unwrap_or_default()
            .to_owned()
    };
    let record = block("rust");
    let fields: Vec<&str> = record
        .lines()
        .filter(|line| line.trim_end().ends_with(';') && line.contains(": "))
        .filter_map(|line| line.trim().split(':').next())
        .filter(|name| !name.contains(' '))
        .collect();
    let db = rusqlite::Connection::open_in_memory().expect("memory");
    db.execute_batch("create table op (id integer primary key) strict; create table size (kind text, standing integer) strict").expect("made");
    db.execute_batch(&block("sql"))
        .expect("the migration of the README runs");
    let mut ask = db
        .prepare("select name from pragma_table_info('equipment')")
        .expect("asked");
    let columns: Vec<String> = ask
        .query_map([], |row| row.get(0))
        .expect("columns")
        .collect::<Result<_, _>>()
        .expect("columns");
    assert_eq!(columns[4..], fields);
}
