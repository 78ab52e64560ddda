//! A set of the engine as the records of the book, and back: the rows are the truth, so that the office may confirm and
//! reword a criterion like any other record. English is kept for titles only.

use super::amount::Amount;
use super::entry::parse_figure;
use super::set::{
    Aim, Band, Combinator, CriteriaSet, Criterion, Evidence, Measure, MonthDay, Rollup, Rule,
    Source, Window, Words,
};
use super::write;
use crate::domain::assessment as book;
use crate::domain::cell::{self, Maybe, Note};
use crate::domain::form::{Choice, Link};

/// The record of a set; its overlay is in its criteria already.
pub fn set_record(set: &CriteriaSet) -> book::CriteriaSet {
    let all = Combinator::All;
    let (combinator, threshold) = parts(set.pass.as_ref().unwrap_or(&all));
    let (full_marks, bands) = match &set.pass {
        Some(Combinator::Points { max, bands, .. }) => (*max, bands.as_slice()),
        _ => (None, [].as_slice()),
    };
    book::CriteriaSet {
        title: set.title.vi.clone(),
        title_en: set.title.en.clone().unwrap_or_default(),
        code: set.code.clone(),
        edition: set.edition.clone(),
        source: set.source.text.vi.clone(),
        strength: set.source.strength,
        confirmed: set.confirmed,
        target: set.target,
        valid_from: set.valid_from,
        valid_to: set.valid_to,
        combinator,
        threshold: measure(threshold),
        full_marks: measure(full_marks),
        bands: Note(bands.iter().map(band_line).collect::<Vec<_>>().join("\n")),
        overlay_of: Link::none(),
        window: set.window.map(|days| days.to_string()).unwrap_or_default(),
        deadline: set.deadline.map(|day| day.to_string()).unwrap_or_default(),
        aimed: !set.aims.is_empty(),
        note: Note(set.note.vi.clone()),
    }
}

/// The record of one criterion, without its links.
pub fn criterion_record(criterion: &Criterion) -> book::Criterion {
    let rule = criterion.rule.as_ref();
    let (rollup, rollup_least) = match criterion.rollup {
        None => (book::Rollup::None, None),
        Some(Rollup::All) => (book::Rollup::All, None),
        Some(Rollup::Sum) => (book::Rollup::Sum, None),
        Some(Rollup::AtLeastPercent(least)) => (book::Rollup::AtLeastPercent, Some(least)),
    };
    let pass = criterion.pass.as_ref().map(parts);
    book::Criterion {
        criteria_set: Link::none(),
        parent: Link::none(),
        code: criterion.code.clone(),
        seq: Some(criterion.seq.into()),
        title: criterion.text.vi.clone(),
        title_en: criterion.text.en.clone().unwrap_or_default(),
        guidance: Note(criterion.guidance.vi.clone()),
        article: criterion.article.clone().unwrap_or_default(),
        kind: criterion.kind,
        operator: Maybe(rule.map(|rule| rule.operator)),
        threshold: measure(rule.map(|rule| rule.threshold)),
        below: measure(rule.and_then(|rule| rule.below)),
        unit: rule
            .map(|rule| rule.unit.shown().to_owned())
            .unwrap_or_default(),
        figure: criterion
            .computed
            .as_ref()
            .map(write::figure)
            .unwrap_or_default(),
        weight: measure(criterion.weight),
        gate: criterion.gate,
        confirmed: criterion.confirmed,
        evidence: Note(criterion.evidence.hint.vi.clone()),
        documents: Some(i64::from(criterion.evidence.documents)).filter(|count| *count > 0),
        supplier: criterion.supplier.vi.clone(),
        rollup,
        rollup_least: measure(rollup_least),
        combinator: Maybe(pass.map(|(kind, _)| kind)),
        combinator_least: measure(pass.and_then(|(_, least)| least)),
    }
}

/// The set that the rows of the book describe; `criteria` are all of its criteria with their numbers.
pub fn set_of(record: &book::CriteriaSet, criteria: &[(i64, book::Criterion)]) -> CriteriaSet {
    let bands = record.bands.0.lines().filter_map(read_band).collect();
    let max = amount(record.full_marks);
    let aims = Aim::CODES.iter().filter_map(|code| Aim::of(code));
    CriteriaSet {
        code: record.code.clone(),
        title: words(&record.title, &record.title_en),
        edition: record.edition.clone(),
        source: Source {
            text: words(&record.source, ""),
            strength: record.strength,
        },
        valid_from: record.valid_from,
        valid_to: record.valid_to,
        target: record.target,
        pass: Some(combinator(
            record.combinator,
            amount(record.threshold),
            max,
            bands,
        )),
        overlay_of: None,
        confirmed: record.confirmed,
        window: Window::parse(&record.window),
        deadline: MonthDay::parse(&record.deadline),
        aims: aims.filter(|_| record.aimed).collect(),
        note: words(&record.note.0, ""),
        criteria: criteria
            .iter()
            .map(|(_, criterion)| criterion_of(criterion, criteria))
            .collect(),
    }
}

fn criterion_of(record: &book::Criterion, all: &[(i64, book::Criterion)]) -> Criterion {
    let parent = all.iter().find(|(id, _)| Some(*id) == record.parent.id());
    let rule = record.operator.0.zip(amount(record.threshold));
    Criterion {
        code: record.code.clone(),
        parent: parent.map(|(_, parent)| parent.code.clone()),
        seq: record
            .seq
            .and_then(|seq| u32::try_from(seq).ok())
            .unwrap_or(0),
        text: words(&record.title, &record.title_en),
        guidance: words(&record.guidance.0, ""),
        article: Some(record.article.clone()).filter(|article| !article.is_empty()),
        kind: record.kind,
        rule: rule.map(|(operator, threshold)| Rule {
            operator,
            threshold,
            below: amount(record.below),
            unit: Measure::of(&record.unit),
        }),
        computed: parse_figure(&record.figure),
        weight: amount(record.weight),
        gate: record.gate,
        evidence: Evidence {
            hint: words(&record.evidence.0, ""),
            documents: record
                .documents
                .and_then(|count| u32::try_from(count).ok())
                .unwrap_or(0),
        },
        supplier: words(&record.supplier, ""),
        rollup: match record.rollup {
            book::Rollup::None => None,
            book::Rollup::All => Some(Rollup::All),
            book::Rollup::Sum => Some(Rollup::Sum),
            book::Rollup::AtLeastPercent => Some(Rollup::AtLeastPercent(
                amount(record.rollup_least).unwrap_or(Amount::HUNDRED),
            )),
        },
        pass: record
            .combinator
            .0
            .map(|kind| combinator(kind, amount(record.combinator_least), None, Vec::new())),
        confirmed: record.confirmed,
    }
}

/// Hundredths of the engine as thousandths of a record.
fn measure(amount: Option<Amount>) -> cell::Measure {
    cell::Measure(amount.map(|amount| amount.0.saturating_mul(10)))
}

/// Thousandths of a record as hundredths, cut.
pub fn amount(measure: cell::Measure) -> Option<Amount> {
    measure.0.map(|thousandths| Amount(thousandths / 10))
}

fn words(vi: &str, en: &str) -> Words {
    Words {
        vi: vi.to_owned(),
        en: Some(en.to_owned()).filter(|en| !en.is_empty()),
    }
}

fn parts(pass: &Combinator) -> (book::CombinatorKind, Option<Amount>) {
    match pass {
        Combinator::All => (book::CombinatorKind::All, None),
        Combinator::AtLeast { k } => (
            book::CombinatorKind::AtLeast,
            Some(Amount::whole(*k as i64)),
        ),
        Combinator::Ratio { min } => (book::CombinatorKind::Ratio, Some(*min)),
        Combinator::Points { pass, .. } => (book::CombinatorKind::Points, *pass),
    }
}

fn combinator(
    kind: book::CombinatorKind,
    least: Option<Amount>,
    max: Option<Amount>,
    bands: Vec<Band>,
) -> Combinator {
    match kind {
        book::CombinatorKind::All => Combinator::All,
        book::CombinatorKind::AtLeast => Combinator::AtLeast {
            k: least.map_or(1, |least| (least.0 / 100).max(1) as usize),
        },
        book::CombinatorKind::Ratio => Combinator::Ratio {
            min: least.unwrap_or(Amount::HUNDRED),
        },
        book::CombinatorKind::Points => Combinator::Points {
            max,
            pass: least,
            bands,
        },
    }
}

fn band_line(band: &Band) -> String {
    format!("{}: {}", band.name.vi, band.min)
}

fn read_band(line: &str) -> Option<Band> {
    let (name, min) = line.rsplit_once(':')?;
    Some(Band {
        name: words(name.trim(), ""),
        min: Amount::parse(min.trim())?,
    })
}

#[cfg(test)]
mod tests {
    use super::super::{parse_set, resolve};
    use super::*;

    /// What the book keeps of a text: Vietnamese, and English for titles alone.
    fn kept(mut set: CriteriaSet) -> CriteriaSet {
        let plain = |words: &mut Words| words.en = None;
        plain(&mut set.source.text);
        plain(&mut set.note);
        set.overlay_of = None;
        for criterion in &mut set.criteria {
            plain(&mut criterion.guidance);
            plain(&mut criterion.supplier);
            plain(&mut criterion.evidence.hint);
        }
        set
    }

    #[test]
    fn every_shipped_set_comes_back_from_its_rows() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/criteria");
        let files: Vec<_> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| std::fs::read_to_string(entry.unwrap().path()).unwrap())
            .map(|text| parse_set("s", &text).unwrap())
            .collect();
        let (sets, faults) = resolve(&files);
        assert!(faults.is_empty() && sets.len() >= 6, "{faults:?}");
        for set in sets {
            let number = |code: &str| {
                set.criteria
                    .iter()
                    .position(|criterion| criterion.code == code)
                    .unwrap() as i64
            };
            let rows: Vec<_> = set
                .criteria
                .iter()
                .map(|criterion| {
                    let mut record = criterion_record(criterion);
                    record.parent = criterion.parent.as_deref().map(number).into();
                    (number(&criterion.code), record)
                })
                .collect();
            assert_eq!(
                set_of(&set_record(&set), &rows),
                kept(set.clone()),
                "{}",
                set.code
            );
        }
    }

    #[test]
    fn a_point_scale_keeps_its_bands() {
        let text = "code = \"s\"\ntitle = \"T\"\nedition = \"1\"\ntarget = \"to\"\n\
            source = { text = \"S\", strength = \"sample\" }\n\
            pass = { by = \"points\", max = 10.5, min = 5, bands = [{ name = \"Tốt: A\", min = 8.25 }, { name = \"B\", min = 0 }] }\n\
            [[criterion]]\ncode = \"1\"\ntext = \"x\"\nweight = 10.5\nrollup = { at_least_percent = 70 }\n\
            rule = { op = \">\", threshold = 1, below = 2.5, unit = \"m²\" }\n";
        let set = parse_set("s", text).unwrap().set;
        let rows = [(1, criterion_record(&set.criteria[0]))];
        assert_eq!(set_of(&set_record(&set), &rows), set);
    }
}
