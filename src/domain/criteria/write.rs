//! A set as the text of a file, so that one made in the program is kept like one that was dropped in.

use std::fmt::Write as _;

use super::amount::Amount;
use super::set::{
    Combinator, Count, CriteriaSet, Criterion, Evidence, Figure, Measure, Rollup, Rule, Words,
};
use crate::domain::form::Choice;

/// The text of a file that [`parse_set`](super::parse_set) reads back as this very set.
pub fn write_set(set: &CriteriaSet) -> String {
    let mut file = Lines::default();
    file.put("code", &quoted(&set.code));
    file.words("title", &set.title);
    file.put("edition", &quoted(&set.edition));
    let (source, strength) = (words(&set.source.text), quoted(set.source.strength.code()));
    file.put(
        "source",
        &format!("{{ text = {source}, strength = {strength} }}"),
    );
    file.maybe("valid_from", set.valid_from.map(|day| day.to_string()));
    file.maybe("valid_to", set.valid_to.map(|day| day.to_string()));
    file.put("target", &quoted(set.target.code()));
    file.maybe("pass", set.pass.as_ref().map(pass));
    file.maybe("overlay_of", set.overlay_of.as_deref().map(quoted));
    file.put("confirmed", &set.confirmed.to_string());
    file.maybe(
        "window",
        set.window.map(|window| quoted(&window.to_string())),
    );
    file.maybe("deadline", set.deadline.map(|day| quoted(&day.to_string())));
    let aims: Vec<_> = set.aims.iter().map(|aim| quoted(aim.code())).collect();
    file.maybe(
        "aims",
        (!aims.is_empty()).then(|| format!("[{}]", aims.join(", "))),
    );
    file.words("note", &set.note);
    for criterion in &set.criteria {
        file.0.push_str("\n[[criterion]]\n");
        one(&mut file, criterion);
    }
    file.0
}

fn one(file: &mut Lines, criterion: &Criterion) {
    file.put("code", &quoted(&criterion.code));
    file.maybe("parent", criterion.parent.as_deref().map(quoted));
    file.put("seq", &criterion.seq.to_string());
    file.maybe("article", criterion.article.as_deref().map(quoted));
    file.words("text", &criterion.text);
    file.words("guidance", &criterion.guidance);
    file.put("kind", &quoted(criterion.kind.code()));
    file.maybe("rule", criterion.rule.as_ref().map(rule));
    file.maybe("computed", criterion.computed.as_ref().map(figure));
    file.maybe("weight", criterion.weight.map(|weight| weight.to_string()));
    file.maybe("gate", criterion.gate.then(|| "true".into()));
    file.maybe("evidence", evidence(&criterion.evidence));
    file.words("supplier", &criterion.supplier);
    file.maybe("rollup", criterion.rollup.map(rollup));
    file.maybe("pass", criterion.pass.as_ref().map(pass));
    file.put("confirmed", &criterion.confirmed.to_string());
}

#[derive(Default)]
struct Lines(String);

impl Lines {
    fn put(&mut self, key: &str, value: &str) {
        writeln!(self.0, "{key} = {value}").expect("a string takes any text");
    }

    fn maybe(&mut self, key: &str, value: Option<String>) {
        if let Some(value) = value {
            self.put(key, &value);
        }
    }

    fn words(&mut self, key: &str, text: &Words) {
        self.maybe(key, (*text != Words::default()).then(|| words(text)));
    }
}

fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}

fn words(words: &Words) -> String {
    let vi = quoted(&words.vi);
    match &words.en {
        None => vi,
        Some(en) => format!("{{ vi = {vi}, en = {} }}", quoted(en)),
    }
}

fn below(bound: Option<Amount>) -> String {
    bound.map_or_else(String::new, |bound| format!("below = {bound}, "))
}

fn rule(rule: &Rule) -> String {
    let unit = match &rule.unit {
        Measure::Percent => "percent",
        Measure::Named(name) => name,
    };
    let (operator, bound) = (quoted(rule.operator.sign()), below(rule.below));
    format!(
        "{{ op = {operator}, threshold = {}, {bound}unit = {} }}",
        rule.threshold,
        quoted(unit)
    )
}

/// A figure as set files and the book write it.
pub(super) fn figure(figure: &Figure) -> String {
    let further = match figure {
        Figure::TeamsMetRhythm | Figure::TeamsActive | Figure::InitiativesRunning => String::new(),
        Figure::DocumentsOfKind { types } => {
            let types: Vec<_> = types.iter().map(|code| quoted(code)).collect();
            format!(", types = [{}]", types.join(", "))
        }
        Figure::RegisteredShare { set } | Figure::RecognisedShare { set } => {
            format!(", set = {}", quoted(set))
        }
        Figure::RatioOfCounts {
            numerator,
            denominator,
        } => {
            format!(
                ", numerator = {}, denominator = {}",
                count(numerator),
                count(denominator)
            )
        }
    };
    format!("{{ figure = {}{further} }}", quoted(figure.code()))
}

fn count(count: &Count) -> String {
    match count {
        Count::Entered(label) => format!("{{ entered = {} }}", words(label)),
        own => quoted(own.code()),
    }
}

fn evidence(evidence: &Evidence) -> Option<String> {
    let hint = words(&evidence.hint);
    (*evidence != Evidence::default())
        .then(|| format!("{{ hint = {hint}, documents = {} }}", evidence.documents))
}

fn rollup(rollup: Rollup) -> String {
    match rollup {
        Rollup::All => quoted("all"),
        Rollup::Sum => quoted("sum"),
        Rollup::AtLeastPercent(percent) => format!("{{ at_least_percent = {percent} }}"),
    }
}

fn pass(pass: &Combinator) -> String {
    match pass {
        Combinator::All => "{ by = \"all\" }".into(),
        Combinator::AtLeast { k } => format!("{{ by = \"at_least\", k = {k} }}"),
        Combinator::Ratio { min } => format!("{{ by = \"ratio\", min = {min} }}"),
        Combinator::Points { max, pass, bands } => {
            let number = |key: &str, value: &Option<Amount>| {
                value.map_or_else(String::new, |value| format!("{key} = {value}, "))
            };
            let band = |band: &super::Band| {
                format!("{{ name = {}, min = {} }}", words(&band.name), band.min)
            };
            let bands: Vec<_> = bands.iter().map(band).collect();
            let (max, min) = (number("max", max), number("min", pass));
            format!(
                "{{ by = \"points\", {max}{min}bands = [{}] }}",
                bands.join(", ")
            )
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::parse_set;
    use super::*;

    #[test]
    fn every_shipped_set_is_read_back_as_it_was() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/criteria");
        for entry in std::fs::read_dir(folder).unwrap() {
            let set = parse_set(
                "a",
                &std::fs::read_to_string(entry.unwrap().path()).unwrap(),
            )
            .unwrap()
            .set;
            let text = write_set(&set);
            let again = parse_set("b", &text).unwrap_or_else(|fault| panic!("{fault:?}\n{text}"));
            assert_eq!(again.set, set);
        }
    }

    #[test]
    fn quotes_bands_spans_and_rollups_survive() {
        let text = "code = \"s\"\ntitle = 'a \"b\" \\ c'\nedition = \"1\"\ntarget = \"to\"\n\
            source = { text = \"S\", strength = \"sample\" }\n\
            pass = { by = \"points\", max = 10.5, min = 5, bands = [{ name = \"A\", min = 8.25 }, { name = \"B\", min = 0 }] }\n\
            [[criterion]]\ncode = \"1\"\ntext = \"\"\"x\ny\"\"\"\nweight = 10.5\ngate = true\nseq = 7\nrollup = { at_least_percent = 70 }\n\
            rule = { op = \">\", threshold = 1, below = 2.5, unit = \"m²\" }\n\
            [[criterion]]\ncode = \"2\"\nparent = \"1\"\nrollup = \"sum\"\n";
        let set = parse_set("s", text).unwrap().set;
        assert_eq!(parse_set("s", &write_set(&set)).unwrap().set, set);
    }
}
