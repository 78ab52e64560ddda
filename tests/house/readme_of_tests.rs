//! `tests/README.md` names every fault of the list with the tests that play it: the tests say the numbers, the file says the faults and why
//! some of them cannot be played here.

use std::collections::BTreeMap;
use std::fs;

use super::no_complaints;
use super::source::{files, root, shown};

const README: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/README.md");

/// The reason that goes as soon as a test is there.
const NOT_YET: &str = "no test yet";

/// How many faults the list has.
const FAULTS: usize = 210;

/// One line of the table: number, fault, tests, why none.
struct Line {
    number: usize,
    fault: String,
    tests: String,
    why: String,
}

impl Line {
    fn read(line: &str) -> Option<Self> {
        let mut cells = line
            .strip_prefix("| ")?
            .strip_suffix('|')?
            .split('|')
            .map(str::trim);
        Some(Self {
            number: cells.next()?.parse().ok()?,
            fault: cells.next()?.to_owned(),
            tests: cells.next()?.to_owned(),
            why: cells.next()?.to_owned(),
        })
    }

    fn written(&self) -> String {
        let Self {
            number,
            fault,
            tests,
            why,
        } = self;
        format!("| {number} | {fault} | {tests} | {why} |")
    }
}

/// The tests by the numbers in front of their descriptions (`/// 61, 71: many writers …`), each as `folder/file: name`.
fn numbered() -> BTreeMap<usize, Vec<String>> {
    let mut found: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for path in files("tests", "rs").into_iter().chain(files("src", "rs")) {
        let text =
            fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let place = shown(&path);
        let place = place.trim_start_matches("tests/").trim_end_matches(".rs");
        let mut numbers = Vec::new();
        for line in text.lines().map(str::trim) {
            if let Some(told) = line.strip_prefix("/// ").and_then(numbers_of) {
                numbers = told;
            } else if let Some(name) = line
                .strip_prefix("fn ")
                .and_then(|rest| rest.split('(').next())
            {
                for number in numbers.drain(..) {
                    found
                        .entry(number)
                        .or_default()
                        .push(format!("`{place}: {name}`"));
                }
            }
        }
    }
    for tests in found.values_mut() {
        tests.sort();
        tests.dedup();
    }
    found
}

/// The numbers a description begins with; none where it begins in another way.
fn numbers_of(description: &str) -> Option<Vec<usize>> {
    let (numbers, _) = description.split_once(':')?;
    numbers
        .split(", ")
        .map(|number| number.parse().ok())
        .collect()
}

#[test]
fn the_table_of_faults_names_the_tests_that_play_them() {
    let text = fs::read_to_string(README).expect("tests/README.md stands in its place");
    let tests = numbered();
    let mut complaints = Vec::new();
    let mut seen = Vec::new();
    let mut wanted = Vec::new();
    for line in text.lines() {
        let Some(mut row) = Line::read(line) else {
            wanted.push(line.to_owned());
            continue;
        };
        seen.push(row.number);
        row.tests = tests
            .get(&row.number)
            .map(|tests| tests.join("<br>"))
            .unwrap_or_default();
        if !row.tests.is_empty() && row.why == NOT_YET {
            row.why.clear();
        }
        if row.tests.is_empty() && row.why.is_empty() {
            complaints.push(format!(
                "fault {} has neither a test nor a reason for none (tests/README.md)",
                row.number
            ));
        }
        wanted.push(row.written());
    }
    if seen != (1..=FAULTS).collect::<Vec<_>>() {
        complaints.push(format!(
            "the faults of tests/README.md are not 1 to {FAULTS}, each once and in order"
        ));
    }
    for number in tests
        .keys()
        .filter(|number| !(1..=FAULTS).contains(*number))
    {
        complaints.push(format!(
            "a test plays fault {number}, which the list does not have"
        ));
    }
    no_complaints(&complaints);
    let wanted = wanted.join("\n") + "\n";
    if std::env::var_os("UPDATE_README").is_some() {
        fs::write(README, wanted).expect("tests/README.md is written");
        return;
    }
    assert!(
        text == wanted,
        "the tests of tests/README.md are not those of the code: run UPDATE_README=1 cargo test readme ({})",
        root().display()
    );
}

#[test]
fn a_description_gives_its_numbers_or_none() {
    assert_eq!(numbers_of("61, 71: many writers"), Some(vec![61, 71]));
    assert_eq!(numbers_of("4: the guard"), Some(vec![4]));
    assert_eq!(numbers_of("the guard: 4"), None);
}
