//! Reads one `[[criterion]]` of a set file.

use toml::de::DeTable;

use super::fault::SetFaultKind;
use super::pass::read_pass;
use super::reader::{Read, Reader, needed_words, read_code};
use super::set::{Count, Criterion, Evidence, Figure, Kind, Measure, Operator, Rollup, Rule};
use crate::domain::form::Choice;

/// The keys of a criterion.
pub(super) const CRITERION: &[&str] = &[
    "code",
    "parent",
    "seq",
    "text",
    "guidance",
    "article",
    "kind",
    "rule",
    "computed",
    "weight",
    "gate",
    "evidence",
    "supplier",
    "rollup",
    "pass",
    "confirmed",
];

/// A criterion; without a key of its own it is as confirmed as its set and stands where the file has it.
pub(super) fn read_criterion(table: &Reader, confirmed: bool, seq: u32) -> Read<Criterion> {
    let criterion = Criterion {
        code: read_code(table)?,
        parent: table.text("parent")?,
        seq: table.whole("seq")?.unwrap_or(seq),
        text: table.words("text")?,
        guidance: table.words("guidance")?,
        article: table.text("article")?,
        kind: table
            .word("kind", Kind::of, Kind::CODES)?
            .unwrap_or(Kind::Judged),
        rule: read_rule(table)?,
        computed: read_figure(table)?,
        weight: table.amount("weight")?,
        gate: table.yes("gate", false)?,
        evidence: read_evidence(table)?,
        supplier: table.words("supplier")?,
        rollup: read_rollup(table)?,
        pass: read_pass(table)?,
        confirmed: table.yes("confirmed", confirmed)?,
    };
    if criterion.confirmed && criterion.text.is_empty() {
        return table.fault(
            "text",
            SetFaultKind::EmptyButConfirmed {
                code: criterion.code,
            },
        );
    }
    Ok(criterion)
}

fn read_rule(table: &Reader) -> Read<Option<Rule>> {
    let Some(rule) = table.table("rule", &["op", "threshold", "below", "unit"])? else {
        return Ok(None);
    };
    let operator = rule.need("op", rule.word("op", Operator::of_sign, Operator::SIGNS)?)?;
    let unit = Measure::of(&rule.need("unit", rule.text("unit")?)?);
    let threshold = rule.need("threshold", rule.amount("threshold")?)?;
    Ok(Some(Rule {
        operator,
        threshold,
        below: rule.amount("below")?,
        unit,
    }))
}

fn read_evidence(table: &Reader) -> Read<Evidence> {
    match table.table("evidence", &["hint", "documents"])? {
        None => Ok(Evidence::default()),
        Some(evidence) => Ok(Evidence {
            hint: evidence.words("hint")?,
            documents: evidence.whole("documents")?.unwrap_or(0),
        }),
    }
}

fn read_rollup(table: &Reader) -> Read<Option<Rollup>> {
    const CODES: &[&str] = &["all", "sum", "at_least_percent"];
    if table
        .value("rollup")
        .is_some_and(|value| value.get_ref().is_table())
    {
        let share = table.need("rollup", table.table("rollup", &["at_least_percent"])?)?;
        let percent = share.need("at_least_percent", share.amount("at_least_percent")?)?;
        return Ok(Some(Rollup::AtLeastPercent(percent)));
    }
    let of = |code: &str| match code {
        "all" => Some(Rollup::All),
        "sum" => Some(Rollup::Sum),
        _ => None,
    };
    table.word("rollup", of, CODES)
}

fn read_figure(table: &Reader) -> Read<Option<Figure>> {
    const KEYS: &[&str] = &["figure", "types", "set", "numerator", "denominator"];
    let Some(open) = table.table("computed", KEYS)? else {
        return Ok(None);
    };
    let known = |word: &str| Figure::CODES.iter().copied().find(|code| *code == word);
    let name = open.need("figure", open.word("figure", known, Figure::CODES)?)?;
    let keys: &[&str] = match name {
        "documents_of_kind" => &["figure", "types"],
        "registered_share" | "recognised_share" => &["figure", "set"],
        "ratio_of_counts" => &["figure", "numerator", "denominator"],
        _ => &["figure"],
    };
    let open = Reader::open(open.table, open.span, keys)?;
    let set = || open.need("set", open.text("set")?);
    Ok(Some(match name {
        "teams_met_rhythm" => Figure::TeamsMetRhythm,
        "teams_active" => Figure::TeamsActive,
        "initiatives_running" => Figure::InitiativesRunning,
        "documents_of_kind" => Figure::DocumentsOfKind {
            types: read_types(&open)?,
        },
        "registered_share" => Figure::RegisteredShare { set: set()? },
        "recognised_share" => Figure::RecognisedShare { set: set()? },
        _ => Figure::RatioOfCounts {
            numerator: read_count(&open, "numerator")?,
            denominator: read_count(&open, "denominator")?,
        },
    }))
}

/// The figure that a text such as `{ figure = "teams_active" }` names, as set files and the book write it.
pub fn parse_figure(text: &str) -> Option<Figure> {
    let file = format!("computed = {text}");
    let root = DeTable::parse(&file).ok()?;
    let open = Reader::open(root.get_ref(), 0..0, &["computed"]).ok()?;
    read_figure(&open).ok()?
}

fn read_types(open: &Reader) -> Read<Vec<String>> {
    let types: Vec<String> = open
        .texts("types")?
        .into_iter()
        .map(|(code, _)| code)
        .collect();
    open.need("types", (!types.is_empty()).then_some(types))
}

/// A word for a count of the office's own, or `{ entered = "…" }` for one that is typed in with its document.
fn read_count(open: &Reader, key: &'static str) -> Read<Count> {
    if open
        .value(key)
        .is_some_and(|value| value.get_ref().is_table())
    {
        let entered = open.need(key, open.table(key, &["entered"])?)?;
        return Ok(Count::Entered(needed_words(&entered, "entered")?));
    }
    open.need(key, open.word(key, Count::of, Count::CODES)?)
}
