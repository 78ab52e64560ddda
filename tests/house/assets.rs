//! The files that are not Rust: clean text, in one Unicode form, readable by their own format.

use std::collections::BTreeMap;
use std::fs;

use unicode_normalization::is_nfc;

use super::no_complaints;
use super::source::{files, shown};

/// The kinds of asset that are text made by hand.
const TEXT: &[&str] = &["ftl", "toml", "sql"];

#[test]
fn text_assets_are_clean() {
    let assets = TEXT.iter().flat_map(|ending| files("assets", ending));
    let queries = files("src", "sql");
    let mut complaints = Vec::new();
    for path in assets.chain(queries) {
        let bytes = fs::read(&path).expect("a file just listed can be read");
        complaints.extend(
            unclean(&bytes)
                .into_iter()
                .map(|why| format!("{}{why}", shown(&path))),
        );
    }
    no_complaints(&complaints);
}

#[test]
fn source_text_is_in_one_unicode_form() {
    let mut complaints = Vec::new();
    for path in ["src", "tests"]
        .into_iter()
        .flat_map(|folder| files(folder, "rs"))
    {
        let text = fs::read_to_string(&path).expect("the compiler reads it too");
        let wrong = text.lines().enumerate().filter(|(_, line)| !is_nfc(line));
        complaints.extend(wrong.map(|(line, _)| {
            format!(
                "{}:{}: not NFC; write decomposed letters as \\u{{…}}",
                shown(&path),
                line + 1
            )
        }));
    }
    no_complaints(&complaints);
}

#[test]
fn toml_assets_parse() {
    let mut complaints = Vec::new();
    for path in files("assets", "toml") {
        let text = fs::read_to_string(&path).unwrap_or_default();
        if let Err(error) = text.parse::<toml::Table>() {
            complaints.push(format!("{}: {error}", shown(&path)));
        }
    }
    no_complaints(&complaints);
}

#[test]
fn migrations_are_numbered_without_gap() {
    let names: Vec<String> = files("assets/migrations", "sql")
        .iter()
        .map(|path| shown(path))
        .collect();
    let mut by_number: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
    let mut complaints = Vec::new();
    for path in &names {
        let name = path.rsplit('/').next().unwrap_or_default();
        match name
            .split_once('-')
            .filter(|(number, _)| number.len() == 4)
            .and_then(|(number, _)| number.parse().ok())
        {
            Some(number) => by_number.entry(number).or_default().push(path),
            None => complaints.push(format!(
                "{path}: a migration is named like 0007-member-phone.sql"
            )),
        }
    }
    for (place, (number, paths)) in by_number.into_iter().enumerate() {
        if paths.len() > 1 {
            complaints.push(format!(
                "{}: two migrations have the number {number}",
                paths.join(" and ")
            ));
        }
        if number != place + 1 {
            complaints.push(format!("{}: the next number is {}", paths[0], place + 1));
        }
    }
    no_complaints(&complaints);
}

/// What is wrong with a text, each with `:line` where it has one.
fn unclean(bytes: &[u8]) -> Vec<String> {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return vec![": not UTF-8".to_string()];
    };
    let mut found = Vec::new();
    for (line, content) in text.split('\n').enumerate() {
        let wrong = [
            (content.contains('\t'), "a tab; use blanks"),
            (
                content.contains('\r'),
                "a carriage return; end lines with \\n alone",
            ),
            (content.contains('\u{feff}'), "a byte order mark"),
            (!is_nfc(content), "not NFC"),
        ];
        found.extend(
            wrong
                .iter()
                .filter(|(is, _)| *is)
                .map(|(_, why)| format!(":{}: {why}", line + 1)),
        );
    }
    if !text.ends_with('\n') {
        found.push(": no newline at the end".to_string());
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unclean_text_is_named_with_its_line() {
        assert!(unclean("tổ = Tổ\n".as_bytes()).is_empty());
        assert_eq!(unclean("a\n\tb\n".as_bytes()), [":2: a tab; use blanks"]);
        assert_eq!(unclean("to\u{302}\n".as_bytes()), [":1: not NFC"]);
        assert_eq!(unclean(b"a"), [": no newline at the end"]);
        assert_eq!(unclean(&[0xff]), [": not UTF-8"]);
    }
}
