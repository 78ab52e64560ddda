//! From the text of an indicator file to its indicators, or to the first mistake with its line.

use std::collections::BTreeMap;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::Indicator;
use super::formula::{Formula, Held, Path, Question, Take, Test, When};
use crate::domain::form::{Kind, Shape, Value};
use crate::domain::kinds::{self, KINDS};
use crate::domain::text::fold;
use crate::domain::textfile::{
    self, FaultKind, FileFault, Read, Reader, ValueKind, misread, needed_words, read_code, told,
};

const FILE: &[&str] = &["group", "indicator"];

const INDICATOR: &[&str] = &[
    "code", "name", "unit", "count", "sum", "distinct", "ratio", "total", "minus", "on", "as_of",
    "since", "until", "latest", "year", "by", "where", "unless", "standing", "without", "hamlet",
    "estimate", "rows", "decimals", "percent", "additive", "hidden", "note",
];

/// The keys that say what is counted; each indicator has exactly one.
const TAKES: &[&str] = &["count", "sum", "distinct", "ratio", "total"];

/// Reads one indicator file. Whether the indicators that one is made from exist is seen when all files are together.
pub fn parse_indicators(file: &str, text: &str) -> Result<IndicatorFile, FileFault> {
    let ordered = textfile::ordered(text);
    textfile::read(file, &ordered, FILE, |reader| {
        let group = needed_words(reader, "group")?;
        let tables = reader.tables("indicator", INDICATOR)?;
        let mut read = IndicatorFile {
            file: file.to_owned(),
            indicators: Vec::with_capacity(tables.len()),
            places: BTreeMap::new(),
        };
        for table in &tables {
            let mut indicator = read_indicator(table)?;
            let place = textfile::place_of(&ordered, table.span.start);
            if read.places.insert(indicator.code.clone(), place).is_some() {
                return told(
                    table.place("code"),
                    "indicator-file-same-code",
                    vec![("code", indicator.code)],
                );
            }
            indicator.group = group.clone();
            indicator.written = written(&ordered, table);
            read.indicators.push(indicator);
        }
        Ok(read)
    })
}

/// The indicators of one file, with the places faults found later are told at.
#[derive(Clone, Debug)]
pub struct IndicatorFile {
    /// The name the file was read under.
    pub file: String,
    /// Its indicators.
    pub indicators: Vec<Indicator>,
    places: BTreeMap<String, textfile::Place>,
}

/// Whether the indicators of a file are made of known ones, and none of itself; `all` are those of every file, this one's among them.
pub fn check(all: &[Indicator], file: &IndicatorFile) -> Result<(), FileFault> {
    let find = |code: &str| all.iter().find(|one| one.code == code);
    let refuse = |code: &str, key: &'static str, args: Vec<(&'static str, String)>| {
        let (line, column) = file.places.get(code).copied().unwrap_or((1, 1));
        Err(FileFault {
            file: file.file.clone(),
            line,
            column,
            what: FaultKind::Told { key, args },
        })
    };
    for own in &file.indicators {
        let mut open: Vec<&str> = own.formula.parts();
        let mut seen = Vec::new();
        while let Some(code) = open.pop() {
            let Some(part) = find(code) else {
                return refuse(
                    &own.code,
                    "indicator-file-unknown",
                    vec![("code", own.code.clone()), ("found", code.to_owned())],
                );
            };
            if code == own.code {
                return refuse(
                    &own.code,
                    "indicator-file-cycle",
                    vec![("code", own.code.clone())],
                );
            }
            if !seen.contains(&code) {
                seen.push(code);
                open.extend(part.formula.parts());
            }
        }
    }
    Ok(())
}

/// The lines of the formula, without the words of people.
fn written(text: &str, table: &Reader<'_, '_>) -> String {
    let told = [
        "code", "name", "unit", "note", "hidden", "additive", "decimals",
    ];
    let mut parts: Vec<(usize, String)> = table
        .table
        .iter()
        .filter(|(key, _)| !told.contains(&key.get_ref().as_ref()))
        .map(|(key, value)| {
            let span = value.span();
            let shown = text.get(span.clone()).unwrap_or_default();
            let shown = shown.split_whitespace().collect::<Vec<_>>().join(" ");
            (span.start, format!("{} = {shown}", key.get_ref()))
        })
        .collect();
    parts.sort();
    let parts: Vec<String> = parts.into_iter().map(|(_, part)| part).collect();
    parts.join("; ")
}

fn read_indicator(table: &Reader<'_, '_>) -> Read<Indicator> {
    let given: Vec<&str> = TAKES
        .iter()
        .copied()
        .filter(|key| table.value(key).is_some())
        .collect();
    let takes = || TAKES.join(", ");
    let formula = match given.as_slice() {
        ["ratio"] => read_ratio(table)?,
        ["total"] => Formula::Total {
            plus: read_codes(table, "total")?,
            minus: table
                .texts("minus")?
                .into_iter()
                .map(|(code, _)| code)
                .collect(),
        },
        [take] => Formula::Rows(Box::new(read_question(table, take)?)),
        [] => {
            return told(
                table.span.clone(),
                "indicator-file-no-formula",
                vec![("allowed", takes())],
            );
        }
        [_, second, ..] => {
            return told(
                table.place(second),
                "indicator-file-two-formulas",
                vec![("allowed", takes())],
            );
        }
    };
    let decimals = table.whole("decimals")?.unwrap_or(0);
    if decimals > 3 {
        return table.bad_number("decimals", &decimals.to_string());
    }
    Ok(Indicator {
        code: read_code(table)?,
        group: crate::domain::criteria::Words::default(),
        name: needed_words(table, "name")?,
        unit: table.words("unit")?,
        formula,
        decimals,
        percent: table.yes("percent", false)?,
        additive: table.yes("additive", false)?,
        hidden: table.yes("hidden", false)?,
        note: table.words("note")?,
        written: String::new(),
    })
}

fn read_ratio(table: &Reader<'_, '_>) -> Read<Formula> {
    let ratio = table.need("ratio", table.table("ratio", &["part", "whole"])?)?;
    Ok(Formula::Ratio {
        part: ratio.need("part", ratio.text("part")?)?,
        whole: ratio.need("whole", ratio.text("whole")?)?,
    })
}

fn read_codes(table: &Reader<'_, '_>, key: &'static str) -> Read<Vec<String>> {
    let codes: Vec<String> = table
        .texts(key)?
        .into_iter()
        .map(|(code, _)| code)
        .collect();
    if codes.is_empty() {
        table.need(key, None)
    } else {
        Ok(codes)
    }
}

fn read_question(table: &Reader<'_, '_>, take: &str) -> Read<Question> {
    let text = table.text(take)?.unwrap_or_default();
    let (name, rest) = text.split_once('.').unwrap_or((&text, ""));
    let Some(kind) = kinds::find(name) else {
        let known: Vec<&str> = KINDS.iter().map(|kind| kind.name).collect();
        return told(
            table.place(take),
            "indicator-file-no-kind",
            vec![("found", name.to_owned()), ("allowed", known.join(", "))],
        );
    };
    let place = table.place(take);
    let take = match take {
        "count" if rest.is_empty() => Take::Count,
        "count" => {
            return told(
                place,
                "indicator-file-count-of-field",
                vec![("field", rest.to_owned())],
            );
        }
        "sum" => Take::Sum(path(kind, rest, place.clone())?),
        _ => Take::Distinct(path(kind, rest, place.clone())?),
    };
    if let Take::Sum(path) = &take {
        must_be(path, place, "indicator-file-no-number", |shape| {
            matches!(shape, Shape::Count | Shape::Measure)
        })?;
    }
    let at = |key: &'static str| path_at(table, kind, key);
    let question = Question {
        kind,
        when: read_when(table, kind)?,
        take,
        year: at("year")?,
        by: at("by")?,
        tests: read_tests(table, kind)?,
        standing: paths(table, kind, "standing")?,
        without: read_without(table, kind)?,
        hamlet: at("hamlet")?,
        estimate: at("estimate")?,
        rows: at("rows")?,
    };
    if let Some(hamlet) = &question.hamlet {
        let is_hamlet = |shape| matches!(shape, Shape::Link("hamlet"));
        must_be(
            hamlet,
            table.place("hamlet"),
            "indicator-file-no-hamlet",
            is_hamlet,
        )?;
    }
    if let Some(rows) = &question.rows {
        must_be(
            rows,
            table.place("rows"),
            "indicator-file-no-link",
            |shape| matches!(shape, Shape::Link(_)),
        )?;
    }
    if let Some(by) = &question.by {
        must_be(by, table.place("by"), "indicator-file-no-day", |shape| {
            shape == Shape::Day
        })?;
    }
    for link in &question.standing {
        let spans = link.target().is_some_and(|kind| kind.span.is_some());
        if !spans {
            return told(
                table.place("standing"),
                "indicator-file-no-span",
                vec![("field", link.field().name.to_owned())],
            );
        }
    }
    Ok(question)
}

fn read_when(table: &Reader<'_, '_>, kind: &'static Kind) -> Read<When> {
    let on = path_at(table, kind, "on")?;
    if let Some(on) = &on {
        must_be(on, table.place("on"), "indicator-file-no-day", |shape| {
            shape == Shape::Day
        })?;
    }
    if let Some(of) = path_at(table, kind, "latest")? {
        return Ok(When::Latest {
            on: table.need("on", on)?,
            of,
        });
    }
    let (since, until) = (
        path_at(table, kind, "since")?,
        path_at(table, kind, "until")?,
    );
    let as_of = table.yes("as_of", false)?;
    match (on, as_of, since.is_some() || until.is_some()) {
        (Some(on), false, false) => Ok(When::On(on)),
        (None, _, true) => Ok(When::Standing(since, until)),
        (None, true, false) => {
            let Some((since, until)) = kind.span else {
                return told(
                    table.place("as_of"),
                    "indicator-file-no-span",
                    vec![("field", kind.name.to_owned())],
                );
            };
            let here = |name: &str| path(kind, name, table.span.clone());
            Ok(When::Standing(
                Some(here(since)?),
                until.map(here).transpose()?,
            ))
        }
        (Some(_), ..) => told(table.place("on"), "indicator-file-two-days", Vec::new()),
        (None, false, false) => table.need("on", None),
    }
}

/// `where` and `unless`: fields with what they must or must not hold.
fn read_tests(table: &Reader<'_, '_>, kind: &'static Kind) -> Read<Vec<Test>> {
    let mut tests = Vec::new();
    for (key, not) in [("where", false), ("unless", true)] {
        let Some(value) = table.value(key) else {
            continue;
        };
        let Some(fields) = value.get_ref().as_table() else {
            let what = FaultKind::WrongType {
                key: key.into(),
                expected: ValueKind::Table,
            };
            return misread(value.span(), what);
        };
        for (name, held) in sorted(fields) {
            let path = path(kind, name.get_ref(), name.span())?;
            let held = read_held(&path, name.get_ref(), held)?;
            tests.push(Test { path, held, not });
        }
    }
    Ok(tests)
}

/// In the order of the file, so that the same file makes the same question.
fn sorted<'t, 'i>(
    table: &'t DeTable<'i>,
) -> Vec<(
    &'t Spanned<std::borrow::Cow<'i, str>>,
    &'t Spanned<DeValue<'i>>,
)> {
    let mut lines: Vec<_> = table.iter().collect();
    lines.sort_by_key(|(name, _)| name.span().start);
    lines
}

fn read_held(path: &Path, key: &str, held: &Spanned<DeValue<'_>>) -> Read<Held> {
    let one = |value: &Spanned<DeValue<'_>>| held_value(path, key, value);
    match held.get_ref() {
        DeValue::String(text) if text == "*" => Ok(Held::Filled),
        DeValue::Array(list) => Ok(Held::OneOf(list.iter().map(one).collect::<Read<_>>()?)),
        _ => Ok(Held::OneOf(vec![one(held)?])),
    }
}

fn held_value(path: &Path, key: &str, value: &Spanned<DeValue<'_>>) -> Read<Value> {
    let shape = path.field().shape;
    let wrong = |expected| {
        misread(
            value.span(),
            FaultKind::WrongType {
                key: key.into(),
                expected,
            },
        )
    };
    match (shape, value.get_ref()) {
        (Shape::Yes, DeValue::Boolean(yes)) => Ok(Value::Int(i64::from(*yes))),
        (Shape::Yes, _) => wrong(ValueKind::YesNo),
        (Shape::Choice(_, codes), DeValue::String(code)) => {
            if codes.contains(&code.as_ref()) {
                return Ok(Value::Text(code.to_string()));
            }
            let what = FaultKind::UnknownWord {
                key: key.into(),
                found: code.to_string(),
                allowed: codes,
            };
            misread(value.span(), what)
        }
        (Shape::Count, DeValue::Integer(number)) => {
            let number = number.as_str().parse().map(Value::Int);
            number.or_else(|_| wrong(ValueKind::WholeNumber))
        }
        (Shape::Count, _) => wrong(ValueKind::WholeNumber),
        (Shape::Text, DeValue::String(text)) => Ok(Value::Text(text.to_string())),
        (Shape::Text | Shape::Choice(..), _) => wrong(ValueKind::Text),
        _ => told(
            value.span(),
            "indicator-file-no-test",
            vec![("field", key.to_owned())],
        ),
    }
}

fn read_without(
    table: &Reader<'_, '_>,
    kind: &'static Kind,
) -> Read<Vec<(&'static Kind, &'static crate::domain::form::Field)>> {
    let mut found = Vec::new();
    for (name, span) in table.texts("without")? {
        let link = kinds::links_to(kind.name).find(|(other, _)| other.name == name);
        match link {
            Some(link) => found.push(link),
            None => {
                return told(
                    span,
                    "indicator-file-no-way",
                    vec![("found", name), ("kind", kind.name.to_owned())],
                );
            }
        }
    }
    Ok(found)
}

fn paths(table: &Reader<'_, '_>, kind: &'static Kind, key: &'static str) -> Read<Vec<Path>> {
    table
        .texts(key)?
        .into_iter()
        .map(|(text, span)| path(kind, &text, span))
        .collect()
}

fn path_at(table: &Reader<'_, '_>, kind: &'static Kind, key: &'static str) -> Read<Option<Path>> {
    table
        .text(key)?
        .map(|text| path(kind, &text, table.place(key)))
        .transpose()
}

/// `meeting.held_on` from a kind, every step checked against FIELDS.
fn path(kind: &'static Kind, text: &str, span: Range<usize>) -> Read<Path> {
    let mut at = kind;
    let mut fields = Vec::new();
    let mut steps = text.split('.').peekable();
    while let Some(step) = steps.next() {
        let Some(field) = at.field(step) else {
            let mut known: Vec<&str> = at.fields.iter().map(|field| field.name).collect();
            // What looks like the word written comes first.
            known.sort_by_key(|name| {
                !fold(name).starts_with(&fold(step).chars().take(3).collect::<String>())
            });
            return told(
                span,
                "indicator-file-no-field",
                vec![
                    ("found", step.to_owned()),
                    ("kind", at.name.to_owned()),
                    ("allowed", known.join(", ")),
                ],
            );
        };
        if steps.peek().is_some() {
            match field.link().and_then(kinds::find) {
                Some(next) => at = next,
                None => {
                    return told(
                        span,
                        "indicator-file-no-link",
                        vec![("field", step.to_owned())],
                    );
                }
            }
        }
        fields.push(field);
    }
    Ok(Path { from: kind, fields })
}

fn must_be(
    path: &Path,
    span: Range<usize>,
    key: &'static str,
    fits: impl Fn(Shape) -> bool,
) -> Read<()> {
    if fits(path.field().shape) {
        return Ok(());
    }
    told(span, key, vec![("field", path.field().name.to_owned())])
}
