//! From the text of a set file to a [`CriteriaSet`], or to the first fault with its line and column.

use std::collections::BTreeMap;
use std::ops::Range;

use toml::de::DeTable;

use super::check::{self, Spot};
use super::entry::{CRITERION, read_criterion};
use super::fault::{SetFault, SetFaultKind};
use super::pass::read_pass;
use super::reader::{Misread, Read, Reader, misread, needed_words, read_code};
use super::set::{Aim, CriteriaSet, Criterion, MonthDay, Target, Window};
use crate::domain::form::Choice;
use crate::domain::textfile::{self, Place, not_toml, place_of, read_source};

const SET: &[&str] = &[
    "code",
    "title",
    "edition",
    "source",
    "valid_from",
    "valid_to",
    "target",
    "pass",
    "overlay_of",
    "confirmed",
    "window",
    "deadline",
    "aims",
    "note",
    "criterion",
];

/// A set as one file describes it, with the places faults found later are reported at.
#[derive(Clone, Debug)]
pub struct SetFile {
    /// The name the file was read under.
    pub file: String,
    /// Not yet resolved: an overlay holds only its own criteria. [`resolve`](super::resolve) adds its base.
    pub set: CriteriaSet,
    places: Places,
}

#[derive(Clone, Debug, Default)]
struct Places {
    code: Place,
    target: Place,
    pass: Place,
    overlay: Place,
    criteria: BTreeMap<String, Place>,
}

impl SetFile {
    /// A fault in this file; one in a criterion that came from the base is shown where the base is named.
    pub(super) fn fault(&self, spot: &Spot, what: SetFaultKind) -> SetFault {
        let places = &self.places;
        let (line, column) = match spot {
            Spot::Code => places.code,
            Spot::Target => places.target,
            Spot::Pass => places.pass,
            Spot::Overlay => places.overlay,
            Spot::Criterion(code) => places.criteria.get(code).copied().unwrap_or(places.overlay),
        };
        SetFault {
            file: self.file.clone(),
            line,
            column,
            what,
        }
    }
}

/// Reads one set file. Everything in it is checked that can be checked without another file; a set that overlays
/// another is checked as a whole by [`resolve`](super::resolve).
pub fn parse_set(file: &str, text: &str) -> Result<SetFile, SetFault> {
    let text = textfile::ordered(text);
    let place = |span: Range<usize>| place_of(&text, span.start);
    let refuse = |Misread { span, what }| {
        let (line, column) = place(span);
        SetFault {
            file: file.into(),
            line,
            column,
            what,
        }
    };
    let root = DeTable::parse(&text).map_err(|error| refuse(not_toml(&error, text.len())))?;
    let reader = Reader::open(root.get_ref(), 0..0, SET).map_err(refuse)?;
    let (set, spans) = read_set(&reader).map_err(refuse)?;
    let places = Places {
        code: place(reader.place("code")),
        target: place(reader.place("target")),
        pass: place(reader.place("pass")),
        overlay: place(reader.place("overlay_of")),
        criteria: set
            .criteria
            .iter()
            .map(|criterion| criterion.code.clone())
            .zip(spans.into_iter().map(place))
            .collect(),
    };
    let read = SetFile {
        file: file.into(),
        set,
        places,
    };
    if read.set.overlay_of.is_none() {
        check::whole(&read.set).map_err(|(spot, what)| read.fault(&spot, what))?;
    }
    Ok(read)
}

/// The set and the span of each of its criteria.
fn read_set(reader: &Reader) -> Read<(CriteriaSet, Vec<Range<usize>>)> {
    let code = read_code(reader)?;
    let confirmed = reader.yes("confirmed", false)?;
    let overlay_of = reader.text("overlay_of")?;
    let pass = read_pass(reader)?;
    if overlay_of.is_none() {
        reader.need("pass", pass.as_ref())?;
    }
    let (criteria, spans) = read_criteria(reader, confirmed)?;
    let set = CriteriaSet {
        code,
        title: needed_words(reader, "title")?,
        edition: reader.need("edition", reader.text("edition")?)?,
        source: read_source(reader)?,
        valid_from: reader.date("valid_from")?,
        valid_to: reader.date("valid_to")?,
        target: reader.need("target", reader.word("target", Target::of, Target::CODES)?)?,
        pass,
        overlay_of,
        confirmed,
        window: reader.yearly("window", Window::parse)?,
        deadline: reader.yearly("deadline", MonthDay::parse)?,
        aims: read_aims(reader)?,
        note: reader.words("note")?,
        criteria,
    };
    if set
        .valid_from
        .zip(set.valid_to)
        .is_some_and(|(from, to)| to < from)
    {
        return reader.fault("valid_to", SetFaultKind::EndsBeforeItBegins);
    }
    Ok((set, spans))
}

fn read_aims(reader: &Reader) -> Read<Vec<Aim>> {
    let aim = |(found, span): (String, Range<usize>)| match Aim::of(&found) {
        Some(aim) => Ok(aim),
        None => misread(
            span,
            SetFaultKind::UnknownWord {
                key: "aims".into(),
                found,
                allowed: Aim::CODES,
            },
        ),
    };
    reader.texts("aims")?.into_iter().map(aim).collect()
}

fn read_criteria(reader: &Reader, confirmed: bool) -> Read<(Vec<Criterion>, Vec<Range<usize>>)> {
    let tables = reader.tables("criterion", CRITERION)?;
    let mut criteria: Vec<Criterion> = Vec::with_capacity(tables.len());
    let mut spans = Vec::with_capacity(tables.len());
    for table in &tables {
        let criterion = read_criterion(table, confirmed, criteria.len() as u32 + 1)?;
        if criteria
            .iter()
            .any(|earlier| earlier.code == criterion.code)
        {
            return table.fault(
                "code",
                SetFaultKind::DuplicateCriterion {
                    code: criterion.code,
                },
            );
        }
        criteria.push(criterion);
        spans.push(table.span.clone());
    }
    Ok((criteria, spans))
}

#[cfg(test)]
mod tests {
    use super::super::set::Strength;
    use super::super::{Amount, Combinator, Kind};
    use super::super::{fault::ValueKind, resolve};
    use super::*;

    const HEAD: &str = "code = \"s\"\ntitle = \"T\"\nedition = \"1\"\ntarget = \"xa\"\n\
        source = { text = \"S\", strength = \"sample\" }\n";

    /// `HEAD` takes lines 1 to 5; what is tested begins on line 6.
    fn fault(rest: &str) -> SetFault {
        let read = parse_set("s.toml", &format!("{HEAD}{rest}"));
        read.expect_err(&format!("accepted: {rest}"))
    }

    fn one(criterion: &str) -> SetFault {
        fault(&format!(
            "pass = {{ by = \"all\" }}\n[[criterion]]\n{criterion}"
        ))
    }

    fn assets() -> Vec<SetFile> {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/criteria");
        let mut paths: Vec<_> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .collect();
        paths.sort();
        let read = |path: std::path::PathBuf| {
            let text = std::fs::read_to_string(&path).unwrap();
            assert!(
                unicode_normalization::is_nfc(&text),
                "{} is not NFC",
                path.display()
            );
            let name = path.file_name().unwrap().to_str().unwrap();
            let file = parse_set(name, &text).unwrap_or_else(|fault| panic!("{fault:?}"));
            assert_eq!(format!("{}.toml", file.set.code), name);
            file
        };
        paths.into_iter().map(read).collect()
    }

    fn asset(code: &str) -> CriteriaSet {
        let (sets, faults) = resolve(&assets());
        assert_eq!(faults, []);
        sets.into_iter().find(|set| set.code == code).unwrap()
    }

    #[test]
    fn the_standard_for_residential_areas_has_five_confirmed_criteria() {
        let set = asset("tt124-2021-kdc");
        assert_eq!(
            (set.below(None).len(), set.source.strength),
            (5, Strength::Verified)
        );
        assert_eq!(
            (set.pass.clone(), set.unquotable().len()),
            (Some(Combinator::All), 0)
        );
        assert_eq!(set.window, Window::parse("11-01..10-31"));
        assert!(
            set.criteria
                .iter()
                .all(|criterion| criterion.article.is_some())
        );
    }

    #[test]
    fn the_standard_for_communes_reckons_registration_recognition_and_models() {
        let set = asset("tt124-2021-xa");
        assert_eq!(set.below(None).len(), 4);
        let threshold = |code| {
            set.criterion(code)
                .unwrap()
                .rule
                .as_ref()
                .unwrap()
                .threshold
        };
        assert_eq!(threshold("4.1"), Amount::HUNDRED);
        assert_eq!(threshold("4.2"), Amount::whole(70));
        assert_eq!(threshold("1.3"), Amount::whole(1));
        assert!(set.unquotable().is_empty());
    }

    #[test]
    fn the_drug_free_sample_has_seven_items_and_none_may_be_quoted() {
        let set = asset("sach-ma-tuy-mau-2024");
        assert_eq!((set.below(None).len(), set.unquotable().len()), (7, 7));
        assert_eq!(
            (set.source.strength, set.confirmed),
            (Strength::Sample, false)
        );
        assert_eq!(set.aims, [Aim::Keep, Aim::Make]);
        assert!(
            set.criteria
                .iter()
                .all(|criterion| !criterion.text.is_empty())
        );
        assert_eq!(
            set.criterion("4").unwrap().rule,
            None,
            "its threshold is not known"
        );
    }

    #[test]
    fn key_areas_ship_what_was_readable_and_mark_the_rest() {
        let first = asset("qd28-2025-trong-diem-loai-1");
        assert_eq!(first.pass, Some(Combinator::AtLeast { k: 3 }));
        assert_eq!((first.below(None).len(), first.unquotable().len()), (5, 0));
        assert_eq!(
            first
                .criterion("a")
                .unwrap()
                .rule
                .as_ref()
                .unwrap()
                .threshold,
            Amount(50)
        );
        assert_eq!(
            asset("qd28-2025-trong-diem-loai-2").unquotable(),
            ["a", "c", "d", "d.1", "d.2"]
        );
        assert_eq!(
            asset("qd28-2025-trong-diem-loai-3").unquotable(),
            ["a", "b", "c", "d"]
        );
    }

    #[test]
    fn no_shipped_set_is_confirmed_without_a_source_that_was_read() {
        for file in assets() {
            let set = &file.set;
            assert!(
                !set.confirmed || set.source.strength == Strength::Verified,
                "{}",
                set.code
            );
        }
    }

    #[test]
    fn a_file_that_is_not_toml_names_the_line() {
        let fault = |text| parse_set("x.toml", text).unwrap_err();
        let broken = fault("code = \"s\"\ntitle = \"no end\nedition = 1");
        assert_eq!(
            (broken.file.as_str(), broken.line, broken.what),
            ("x.toml", 2, SetFaultKind::Syntax)
        );
        let twice = fault("code = \"s\"\ncode = \"t\"");
        assert_eq!((twice.line, twice.what), (2, SetFaultKind::DuplicateKey));
        assert_eq!(fault("").what, SetFaultKind::MissingKey { key: "code" });
    }

    #[test]
    fn unknown_keys_wrong_types_and_unknown_words_are_refused_in_their_place() {
        let unknown = fault("ttile = \"T\"");
        assert_eq!((unknown.line, unknown.column), (6, 1));
        assert!(matches!(unknown.what, SetFaultKind::UnknownKey { key, .. } if key == "ttile"));
        let wrong = one("code = \"1\"\ntext = 7");
        assert_eq!((wrong.line, wrong.column), (9, 8));
        assert_eq!(
            wrong.what,
            SetFaultKind::WrongType {
                key: "text".into(),
                expected: ValueKind::Words
            }
        );
        let word = one("code = \"1\"\nkind = \"guess\"");
        assert_eq!((word.line, word.column), (9, 8));
        assert!(
            matches!(word.what, SetFaultKind::UnknownWord { found, allowed, .. }
            if found == "guess" && allowed == Kind::CODES)
        );
        let figure = one("code = \"1\"\ncomputed = { figure = \"teams_active\", set = \"x\" }");
        assert!(matches!(figure.what, SetFaultKind::UnknownKey { key, .. } if key == "set"));
        assert!(matches!(
            fault("valid_from = 2026-01-02T03:04:05").what,
            SetFaultKind::MissingKey { .. }
        ));
        let dated = fault("pass = { by = \"all\" }\nvalid_from = 2026-01-02T03:04:05");
        assert!(matches!(dated.what, SetFaultKind::BadDate { .. }));
    }

    #[test]
    fn each_rule_about_criteria_is_kept() {
        use SetFaultKind as K;
        let text = "text = \"x\"\n";
        assert_eq!(
            one(&format!("code = \"1\"\n{text}[[criterion]]\ncode = \"1\"")).line,
            11
        );
        assert_eq!(
            one("code = \"2\"\nparent = \"9\"").what,
            K::MissingParent {
                code: "2".into(),
                parent: "9".into()
            }
        );
        assert_eq!(
            one("code = \"1\"\nparent = \"2\"\n[[criterion]]\ncode = \"2\"\nparent = \"1\"").what,
            K::ParentCycle { code: "1".into() }
        );
        assert_eq!(
            one("code = \"1\"\nconfirmed = true").what,
            K::EmptyButConfirmed { code: "1".into() }
        );
        assert_eq!(
            one("code = \"a b\"").what,
            K::BadCode {
                found: "a b".into()
            }
        );
        assert_eq!(
            one("code = \"1\"\nkind = \"computed\"").what,
            K::MissingFigure { code: "1".into() }
        );
        assert_eq!(
            one(&format!(
                "code = \"1\"\n{text}confirmed = true\nkind = \"count\""
            ))
            .what,
            K::MissingRule { code: "1".into() }
        );
        assert_eq!(
            one("code = \"1\"\nrule = { op = \">=\", threshold = 5, below = 5, unit = \"x\" }")
                .what,
            K::BadSpan { code: "1".into() }
        );
        assert_eq!(
            one("code = \"1\"\nweight = 0.125").what,
            K::BadNumber {
                key: "weight".into(),
                found: "0.125".into()
            }
        );
        assert_eq!(fault("pass = { by = \"all\" }").what, K::NoCriteria);
    }

    #[test]
    fn a_tree_has_at_most_four_levels() {
        let level = |n: usize| format!("[[criterion]]\ncode = \"{n}\"\nparent = \"{}\"\n", n - 1);
        let tree = |levels: usize| {
            format!(
                "code = \"1\"\n{}",
                (2..=levels).map(level).collect::<String>()
            )
        };
        assert_eq!(
            one(&tree(5)).what,
            SetFaultKind::TooDeep {
                code: "5".into(),
                levels: 4
            }
        );
        assert!(
            parse_set(
                "s",
                &format!(
                    "{HEAD}pass = {{ by = \"all\" }}\n[[criterion]]\n{}",
                    tree(4)
                )
            )
            .is_ok()
        );
    }

    fn scale(pass: &str) -> Result<SetFile, SetFaultKind> {
        let text = format!(
            "{HEAD}pass = {pass}\n[[criterion]]\ncode = \"1\"\nweight = 60\n[[criterion]]\ncode = \"2\"\nweight = 40\n"
        );
        parse_set("s.toml", &text).map_err(|fault| fault.what)
    }

    #[test]
    fn a_point_scale_adds_up_and_its_bands_touch_without_overlap() {
        use SetFaultKind as K;
        let points = |rest: &str| scale(&format!("{{ by = \"points\", {rest} }}"));
        let bands = |max: u32, bands: &str| points(&format!("max = {max}, bands = [{bands}]"));
        let low = "{ name = \"Yếu\", min = 0 }";
        let set = bands(100, &format!("{low}, {{ name = \"Tốt\", min = 80 }}"))
            .unwrap()
            .set;
        let Some(Combinator::Points { bands: read, .. }) = set.pass else {
            panic!("no points")
        };
        assert_eq!(
            read.iter()
                .map(|band| band.name.vi.as_str())
                .collect::<Vec<_>>(),
            ["Tốt", "Yếu"]
        );
        let differ = K::WeightsDiffer {
            code: None,
            stated: 9000,
            sum: 10_000,
        };
        assert_eq!(bands(90, low).unwrap_err(), differ);
        assert_eq!(points("bands = []").unwrap_err(), K::NoBands);
        assert_eq!(
            bands(100, "{ name = \"A\", min = 10 }").unwrap_err(),
            K::BandGap { from: 0, to: 1000 }
        );
        let twice = bands(100, &format!("{low}, {{ name = \"A\", min = 0 }}"));
        assert!(matches!(twice, Err(K::BandsOverlap { .. })));
        let to = |below: u32| {
            bands(
                100,
                &format!(
                    "{{ name = \"B\", min = 0, below = {below} }}, {{ name = \"A\", min = 50 }}"
                ),
            )
        };
        assert!(to(50).is_ok());
        assert_eq!(
            to(49).unwrap_err(),
            K::BandGap {
                from: 4900,
                to: 5000
            }
        );
        assert_eq!(
            to(51).unwrap_err(),
            K::BandsOverlap {
                name: "B".into(),
                next: "A".into()
            }
        );
        let above = bands(100, &format!("{low}, {{ name = \"A\", min = 101 }}"));
        assert_eq!(above.unwrap_err(), K::BandAboveTotal { name: "A".into() });
        let asked = scale("{ by = \"at_least\", k = 3 }").unwrap_err();
        assert_eq!(
            asked,
            K::TooManyAsked {
                code: None,
                k: 3,
                n: 2
            }
        );
        assert!(matches!(
            scale("{ by = \"ratio\", min = 101 }"),
            Err(K::BadNumber { .. })
        ));
    }

    fn overlay(code: &str, base: &str, rest: &str) -> SetFile {
        let text = format!(
            "{}overlay_of = \"{base}\"\n{rest}",
            HEAD.replace("\"s\"", &format!("\"{code}\""))
        );
        parse_set(&format!("{code}.toml"), &text).unwrap()
    }

    #[test]
    fn an_overlay_replaces_by_code_and_adds_after_the_criteria_of_its_base() {
        let base = "pass = { by = \"all\" }\n[[criterion]]\ncode = \"1\"\ntext = \"một\"\n[[criterion]]\ncode = \"2\"";
        let base = parse_set("s.toml", &format!("{HEAD}{base}")).unwrap();
        let own = "[[criterion]]\ncode = \"3\"\n[[criterion]]\ncode = \"1\"\ntext = \"mới\"";
        let (sets, faults) = resolve(&[overlay("tinh", "s", own), base]);
        assert_eq!((sets.len(), faults.len()), (2, 0));
        let codes: Vec<_> = sets[0]
            .walk()
            .into_iter()
            .map(|(_, c)| (c.code.as_str(), c.text.vi.as_str()))
            .collect();
        assert_eq!(codes, [("1", "mới"), ("2", ""), ("3", "")]);
        assert_eq!(
            (sets[0].code.as_str(), sets[0].pass.clone()),
            ("tinh", Some(Combinator::All))
        );
    }

    #[test]
    fn overlays_that_stand_on_nothing_or_on_each_other_are_refused_and_the_others_stay() {
        use SetFaultKind as K;
        let files = [
            overlay("a", "b", ""),
            overlay("b", "a", ""),
            overlay("c", "none", ""),
            parse_set(
                "s.toml",
                &format!("{HEAD}pass = {{ by = \"all\" }}\n[[criterion]]\ncode = \"1\""),
            )
            .unwrap(),
            overlay("s", "a", ""),
            overlay("d", "s", "[[criterion]]\ncode = \"9\"\nparent = \"8\""),
        ];
        let (sets, faults) = resolve(&files);
        assert_eq!(
            sets.iter().map(|set| set.code.as_str()).collect::<Vec<_>>(),
            ["s"]
        );
        let found: Vec<_> = faults
            .iter()
            .map(|fault| (fault.file.as_str(), fault.line, fault.what.clone()))
            .collect();
        let cycle = |codes: [&str; 3]| K::OverlayCycle {
            codes: codes.map(String::from).to_vec(),
        };
        assert_eq!(
            found,
            [
                ("a.toml", 6, cycle(["a", "b", "a"])),
                ("b.toml", 6, cycle(["b", "a", "b"])),
                (
                    "c.toml",
                    6,
                    K::UnknownBase {
                        code: "none".into()
                    }
                ),
                ("s.toml", 1, K::DuplicateSet { code: "s".into() }),
                (
                    "d.toml",
                    7,
                    K::MissingParent {
                        code: "9".into(),
                        parent: "8".into()
                    }
                ),
            ]
        );
    }

    #[test]
    fn decomposed_text_and_a_byte_order_mark_are_read_as_usual() {
        let text = format!(
            "\u{feff}{HEAD}pass = {{ by = \"all\" }}\n[[criterion]]\ncode = \"1\"\ntext = \"to\u{302}\u{309}\""
        );
        assert_eq!(parse_set("s", &text).unwrap().set.criteria[0].text.vi, "tổ");
    }

    proptest::proptest! {
        #[test]
        fn no_text_makes_the_reader_panic(text in "\\PC{0,200}") {
            let _ = parse_set("x", &text);
            let _ = parse_set("x", &format!("{HEAD}{text}"));
        }
    }
}
