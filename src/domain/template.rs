//! The template of a report as an office may write it: title, receivers, sections of sentences and tables, annexes. Read from TOML; every mistake
//! is told with its line. What a figure is worth and how a paper looks is not known here.

use std::ops::Range;

use super::criteria::Words;
use super::document::PaperKind;
use super::form::Choice;
use super::period::PeriodName;
use super::sentence::{Condition, Face, Piece, SentenceFault, parse, parse_rules};
use super::textfile::{FileFault, Read, Reader, needed_words, read, read_code, told};

/// The template of a report: what it is about, its sections, whom it goes to. Read from `assets/reports` or the folder `bao-cao` beside the book.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Template {
    /// The word typed for it.
    pub code: String,
    /// Its name in lists.
    pub name: Words,
    /// Its edition, frozen with every issue.
    pub edition: String,
    /// The kind of paper it makes; `khac` is a list with neither number nor symbol.
    pub paper: PaperKind,
    /// Its own heading in place of the name of the kind (`BẢNG KÊ`); blank for none.
    pub heading: String,
    /// The closing scheme of its periods.
    pub scheme: String,
    /// The periods it is made for: `month`, `quarter`, `half`, `nine_months`, `year`, `years`, `days`.
    pub periods: Vec<String>,
    /// What it is about.
    pub title: Vec<Piece>,
    /// The line below the title.
    pub below: Vec<Piece>,
    /// Whom it is addressed to.
    pub to: Vec<String>,
    /// Who gets it.
    pub receivers: Vec<String>,
    /// Its text.
    pub sections: Vec<Section>,
    /// Its annexes.
    pub annexes: Vec<AnnexPlan>,
}

/// A section: heading, sentences, and at most one each of table, list and chart.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Section {
    /// Its code: edits are kept under it.
    pub code: String,
    /// Its number (`I`, `1`, `a`); blank for none.
    pub number: String,
    /// Its depth from 1; 0 where it has no heading.
    pub depth: u8,
    /// Its heading.
    pub title: Vec<Piece>,
    /// Its sentences.
    pub says: Vec<Say>,
    /// A table of figures.
    pub figures: Option<FigureTable>,
    /// Figures of each hamlet, by code.
    pub by_hamlet: Vec<String>,
    /// Figures of each year of the period, by code.
    pub by_year: Vec<String>,
    /// Lines out of a register.
    pub list: Option<ListPlan>,
    /// A table the program lays out itself.
    pub made: Option<Made>,
    /// The criteria set such a table is about; blank for every set of the year.
    pub set: String,
    /// A chart of one figure.
    pub chart: Option<ChartPlan>,
}

/// A sentence and when it is said.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Say {
    /// The rules that must all hold.
    pub when: Vec<Condition>,
    /// The sentence.
    pub pieces: Vec<Piece>,
    /// It goes on in the paragraph before it.
    pub joined: bool,
}

/// A table of figures.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FigureTable {
    /// Its caption; blank for none.
    pub caption: String,
    /// Its figures, by code; `group:<name>` for a heading across.
    pub codes: Vec<String>,
    /// Its columns.
    pub columns: Vec<Face>,
}

/// A table that is more than the lines of one register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Made {
    /// Those proposed for commendation, with what each was given before.
    Proposals,
    /// The criteria of a set with the commune's own verdicts and their grounds.
    Criteria,
    /// The papers that prove each criterion, in their order; a blank line for each that is missing.
    Evidence,
}

impl Made {
    const ALL: [(&'static str, Made); 3] = [
        ("proposals", Made::Proposals),
        ("criteria", Made::Criteria),
        ("evidence", Made::Evidence),
    ];

    fn of(word: &str) -> Option<Made> {
        let mut known = Self::ALL.iter();
        known
            .find(|(known, _)| *known == word)
            .map(|(_, made)| *made)
    }
}

/// Lines out of a register.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPlan {
    /// The kind.
    pub kind: String,
    /// Its fields, as columns.
    pub fields: Vec<String>,
    /// Fields and the codes they must have, `field=code`.
    pub only: Vec<(String, String)>,
    /// The day that must fall into the period; blank for what stands on its last day.
    pub dated: String,
    /// Its caption.
    pub caption: String,
}

/// A chart.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChartPlan {
    /// The figure.
    pub code: String,
    /// A bar a hamlet, else a point a period.
    pub by_hamlet: bool,
    /// Its title.
    pub title: String,
}

/// An annex: sections on sheets of their own.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AnnexPlan {
    /// Its title.
    pub title: String,
    /// On the wide side of the sheet.
    pub landscape: bool,
    /// What stands in it.
    pub sections: Vec<Section>,
}

/// The words a report itself knows, beside its figures.
pub const OWN_WORDS: &[&str] = &[
    "period",
    "first_day",
    "last_day",
    "year",
    "office",
    "next_period",
    "last_year",
    "issuer",
];

/// The periods a template may be for.
pub const PERIODS: &[&str] = &[
    "month",
    "quarter",
    "half",
    "nine_months",
    "year",
    "years",
    "days",
];

const KEYS: &[&str] = &[
    "code",
    "name",
    "edition",
    "paper",
    "heading",
    "scheme",
    "periods",
    "title",
    "below",
    "to",
    "receivers",
    "section",
    "annex",
];
const SECTION: &[&str] = &[
    "code",
    "number",
    "depth",
    "title",
    "text",
    "figures",
    "columns",
    "caption",
    "by_hamlet",
    "by_year",
    "list",
    "table",
    "set",
    "chart",
];
const TEXT: &[&str] = &["say", "when", "joined"];
const LIST: &[&str] = &["kind", "fields", "only", "dated", "caption"];
const CHART: &[&str] = &["code", "by_hamlet", "title"];
const ANNEX: &[&str] = &["title", "landscape", "section"];

/// What a template may speak of.
pub struct Known<'a> {
    /// True for the code of an indicator.
    pub indicator: &'a dyn Fn(&str) -> bool,
    /// True for a kind and one of its fields; a blank field asks for the kind alone.
    pub field: &'a dyn Fn(&str, &str) -> bool,
}

/// Reads a template; the first fault is told with its line and column.
pub fn parse_template(file: &str, text: &str, known: &Known<'_>) -> Result<Template, FileFault> {
    read(file, text, KEYS, |root| template(root, known))
}

fn template(root: &Reader<'_, '_>, known: &Known<'_>) -> Read<Template> {
    let sections = sections(root, known, "")?;
    if sections.is_empty() {
        return told(root.span.clone(), "template-no-section", Vec::new());
    }
    let annexes = root.tables("annex", ANNEX)?;
    let annex = |(place, table): (usize, &Reader<'_, '_>)| {
        Ok(AnnexPlan {
            title: table.text("title")?.unwrap_or_default(),
            landscape: table.yes("landscape", false)?,
            sections: self::sections(table, known, &format!("annex{}-", place + 1))?,
        })
    };
    Ok(Template {
        code: read_code(root)?,
        name: needed_words(root, "name")?,
        edition: root.text("edition")?.unwrap_or_default(),
        paper: root
            .word("paper", PaperKind::of, PaperKind::CODES)?
            .unwrap_or(PaperKind::BaoCao),
        heading: root.text("heading")?.unwrap_or_default(),
        scheme: root.text("scheme")?.unwrap_or_else(|| "nd09".to_owned()),
        periods: periods(root)?,
        title: pieces(root, "title", known)?,
        below: pieces(root, "below", known)?,
        to: plain(root, "to")?,
        receivers: plain(root, "receivers")?,
        sections,
        annexes: annexes.iter().enumerate().map(annex).collect::<Read<_>>()?,
    })
}

fn plain(reader: &Reader<'_, '_>, key: &str) -> Read<Vec<String>> {
    Ok(reader
        .texts(key)?
        .into_iter()
        .map(|(text, _)| text)
        .collect())
}

fn periods(root: &Reader<'_, '_>) -> Read<Vec<String>> {
    let mut found = Vec::new();
    for (word, span) in root.texts("periods")? {
        if !PERIODS.contains(&word.as_str()) {
            let args = vec![("found", word), ("allowed", PERIODS.join(", "))];
            return told(span, "template-no-such-period", args);
        }
        found.push(word);
    }
    Ok(found)
}

fn sections(reader: &Reader<'_, '_>, known: &Known<'_>, prefix: &str) -> Read<Vec<Section>> {
    let mut sections: Vec<Section> = Vec::new();
    for (place, table) in reader.tables("section", SECTION)?.iter().enumerate() {
        let mut section = section(table, known)?;
        if section.code.is_empty() {
            section.code = format!("{prefix}{}", place + 1);
        }
        if sections.iter().any(|other| other.code == section.code) {
            return told(
                table.place("code"),
                "template-code-twice",
                vec![("code", section.code)],
            );
        }
        sections.push(section);
    }
    Ok(sections)
}

fn section(table: &Reader<'_, '_>, known: &Known<'_>) -> Read<Section> {
    let mut says = Vec::new();
    for text in table.tables("text", TEXT)? {
        says.push(Say {
            when: rules(&text, known)?,
            pieces: pieces(&text, "say", known)?,
            joined: text.yes("joined", false)?,
        });
    }
    let title = pieces(table, "title", known)?;
    let depth = table.whole("depth")?.unwrap_or(1).min(3) as u8;
    Ok(Section {
        code: table.text("code")?.unwrap_or_default(),
        number: table.text("number")?.unwrap_or_default(),
        depth: if title.is_empty() { 0 } else { depth },
        title,
        says,
        figures: figures(table, known)?,
        by_hamlet: codes(table, "by_hamlet", known)?,
        by_year: codes(table, "by_year", known)?,
        list: list(table, known)?,
        made: made(table)?,
        set: table.text("set")?.unwrap_or_default(),
        chart: chart(table, known)?,
    })
}

fn codes(table: &Reader<'_, '_>, key: &str, known: &Known<'_>) -> Read<Vec<String>> {
    let mut codes = Vec::new();
    for (code, span) in table.texts(key)? {
        if !code.starts_with("group:") {
            indicator(&code, span, known)?;
        }
        codes.push(code);
    }
    Ok(codes)
}

fn indicator(code: &str, span: Range<usize>, known: &Known<'_>) -> Read<()> {
    if (known.indicator)(code) {
        Ok(())
    } else {
        told(
            span,
            "template-no-such-figure",
            vec![("code", code.to_owned())],
        )
    }
}

fn figures(table: &Reader<'_, '_>, known: &Known<'_>) -> Read<Option<FigureTable>> {
    let codes = codes(table, "figures", known)?;
    if codes.is_empty() {
        return Ok(None);
    }
    let mut columns = Vec::new();
    for (word, span) in table.texts("columns")? {
        let Some(face) = Face::of(&word) else {
            return told(span, "template-no-such-side", vec![("found", word)]);
        };
        columns.push(face);
    }
    if columns.is_empty() {
        columns = vec![Face::Value, Face::YearBefore, Face::Change, Face::Target];
    }
    Ok(Some(FigureTable {
        caption: table.text("caption")?.unwrap_or_default(),
        codes,
        columns,
    }))
}

fn list(table: &Reader<'_, '_>, known: &Known<'_>) -> Read<Option<ListPlan>> {
    let Some(list) = table.table("list", LIST)? else {
        return Ok(None);
    };
    let kind = list.need("kind", list.text("kind")?)?;
    if !(known.field)(&kind, "") {
        return told(
            list.place("kind"),
            "template-no-such-kind",
            vec![("kind", kind)],
        );
    }
    let field = |name: &str, span: Range<usize>| {
        if (known.field)(&kind, name) {
            Ok(())
        } else {
            told(
                span,
                "template-no-such-field",
                vec![("kind", kind.clone()), ("field", name.to_owned())],
            )
        }
    };
    let mut fields = Vec::new();
    for (name, span) in list.texts("fields")? {
        field(&name, span)?;
        fields.push(name);
    }
    let mut only = Vec::new();
    for (text, span) in list.texts("only")? {
        let (name, code) = text.split_once('=').unwrap_or((&text, ""));
        field(name.trim(), span)?;
        only.push((name.trim().to_owned(), code.trim().to_owned()));
    }
    let dated = list.text("dated")?.unwrap_or_default();
    if !dated.is_empty() {
        field(&dated, list.place("dated"))?;
    }
    let caption = list.text("caption")?.unwrap_or_default();
    Ok(Some(ListPlan {
        kind: kind.clone(),
        fields,
        only,
        dated,
        caption,
    }))
}

fn made(table: &Reader<'_, '_>) -> Read<Option<Made>> {
    let Some(word) = table.text("table")? else {
        return Ok(None);
    };
    let Some(made) = Made::of(&word) else {
        let args = vec![
            ("found", word),
            ("allowed", Made::ALL.map(|(word, _)| word).join(", ")),
        ];
        return told(table.place("table"), "template-no-such-table", args);
    };
    Ok(Some(made))
}

fn chart(table: &Reader<'_, '_>, known: &Known<'_>) -> Read<Option<ChartPlan>> {
    let Some(chart) = table.table("chart", CHART)? else {
        return Ok(None);
    };
    let code = chart.need("code", chart.text("code")?)?;
    indicator(&code, chart.place("code"), known)?;
    Ok(Some(ChartPlan {
        code,
        by_hamlet: chart.yes("by_hamlet", false)?,
        title: chart.text("title")?.unwrap_or_default(),
    }))
}

/// A sentence under a key, with every figure it names known.
fn pieces(reader: &Reader<'_, '_>, key: &str, known: &Known<'_>) -> Read<Vec<Piece>> {
    let text = reader.text(key)?.unwrap_or_default();
    let pieces = parse(&text).or_else(|fault| wrong(reader, key, &fault))?;
    for piece in &pieces {
        if let Piece::Slot(slot) = piece
            && !OWN_WORDS.contains(&slot.code.as_str())
        {
            indicator(&slot.code, reader.place(key), known)?;
        }
    }
    Ok(pieces)
}

fn rules(reader: &Reader<'_, '_>, known: &Known<'_>) -> Read<Vec<Condition>> {
    let text = reader.text("when")?.unwrap_or_default();
    let rules = parse_rules(&text).or_else(|fault| wrong(reader, "when", &fault))?;
    for code in rules.iter().flat_map(Condition::codes) {
        indicator(code, reader.place("when"), known)?;
    }
    Ok(rules)
}

fn wrong<T>(reader: &Reader<'_, '_>, key: &str, fault: &SentenceFault) -> Read<T> {
    let (what, found) = match fault {
        SentenceFault::Bracket => ("template-bracket", String::new()),
        SentenceFault::Face(found) => ("template-no-such-side", found.clone()),
        SentenceFault::Rule(found) => ("template-no-rule", found.clone()),
    };
    told(reader.place(key), what, vec![("found", found)])
}

impl Template {
    /// True where its papers take a number of their series: all but lists (`khac`).
    pub fn is_numbered(&self) -> bool {
        self.paper != PaperKind::Other
    }

    /// True for a period it is made for: `days` takes any, and so does a template that names none.
    pub fn fits(&self, period: PeriodName) -> bool {
        let own = match period {
            PeriodName::Month(..) => "month",
            PeriodName::Quarter(..) => "quarter",
            PeriodName::Half(..) => "half",
            PeriodName::NineMonths(_) => "nine_months",
            PeriodName::Year(_) => "year",
            PeriodName::Years(..) => "years",
            PeriodName::Days(..) => "days",
        };
        let mut known = self.periods.iter().map(String::as_str);
        self.periods.is_empty() || known.any(|word| word == own || word == "days")
    }

    /// Periods it is made for as they are typed, of that year: `2026-10`, `2026-Q3`.
    pub fn fitting(&self, year: i32) -> String {
        let typed = self.periods.iter().map(|word| match word.as_str() {
            "month" => format!("{year}-01, {year}-02, …, {year}-12"),
            "quarter" => format!("{year}-Q1, {year}-Q2, {year}-Q3, {year}-Q4"),
            "half" => format!("{year}-H1, {year}-H2"),
            "nine_months" => format!("{year}-9M"),
            "years" => format!("{}..{year}", year - 5),
            _ => year.to_string(),
        });
        typed.collect::<Vec<_>>().join(", ")
    }

    /// Every section, those of the annexes last.
    pub fn all_sections(&self) -> impl Iterator<Item = &Section> {
        self.sections
            .iter()
            .chain(self.annexes.iter().flat_map(|annex| &annex.sections))
    }

    /// The code of every figure it needs, each once.
    pub fn codes(&self) -> Vec<String> {
        let mut spoken = slots(&self.title);
        for section in self.all_sections() {
            for say in &section.says {
                spoken.extend(slots(&say.pieces));
                let rules = say.when.iter().flat_map(Condition::codes);
                spoken.extend(rules.map(str::to_owned));
            }
            let table = section.figures.iter().flat_map(|table| &table.codes);
            let chart = section.chart.iter().map(|chart| &chart.code);
            let spread = section.by_hamlet.iter().chain(&section.by_year);
            spoken.extend(table.chain(spread).chain(chart).cloned());
        }
        let mut codes: Vec<String> = Vec::new();
        for code in spoken {
            let own = OWN_WORDS.contains(&code.as_str()) || code.starts_with("group:");
            if !own && !codes.contains(&code) {
                codes.push(code);
            }
        }
        codes
    }
}

/// The codes of the places of a sentence.
fn slots(pieces: &[Piece]) -> Vec<String> {
    let slot = |piece: &Piece| match piece {
        Piece::Slot(slot) => Some(slot.code.clone()),
        Piece::Words(_) => None,
    };
    pieces.iter().filter_map(slot).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const KNOWN: Known<'static> = Known {
        indicator: &|code| ["hop", "khach"].contains(&code),
        field: &|kind, field| kind == "team" && ["", "name"].contains(&field),
    };

    fn fault(text: &str) -> (usize, String) {
        let fault = parse_template("a.toml", text, &KNOWN).unwrap_err();
        (fault.line, fault.what.say().key.into_owned())
    }

    const GOOD: &str = "code = \"nam\"\nname = \"Báo cáo năm\"\ntitle = \"kết quả {period}\"\nperiods = [\"year\"]\n\n[[section]]\nnumber = \"I\"\ntitle = \"KẾT QUẢ\"\nfigures = [\"hop\"]\n[[section.text]]\nwhen = \"hop > 0\"\nsay = \"Đã họp {hop} cuộc{hop.change}.\"\n";

    #[test]
    fn a_template_may_be_for_any_part_of_a_year() {
        use crate::domain::period::Part;
        assert!(Part::CODES.iter().all(|part| PERIODS.contains(part)));
        let nine = GOOD.replace("\"year\"", "\"nine_months\"");
        let template = parse_template("a.toml", &nine, &KNOWN).unwrap();
        assert!(template.fits(PeriodName::NineMonths(2026)));
        assert_eq!(template.fitting(2026), "2026-9M");
    }

    #[test]
    fn a_template_is_read() {
        let template = parse_template("a.toml", GOOD, &KNOWN).unwrap();
        assert_eq!(
            (template.code.as_str(), template.paper),
            ("nam", PaperKind::BaoCao)
        );
        assert_eq!(template.codes(), ["hop"]);
        assert_eq!(template.sections[0].code, "1");
    }

    #[test]
    fn a_template_is_for_the_periods_it_names() {
        let mut template = parse_template("a.toml", GOOD, &KNOWN).unwrap();
        assert!(template.fits(PeriodName::Year(2026)));
        assert!(!template.fits(PeriodName::Month(2026, 10)));
        assert!(!template.fits(PeriodName::Years(2021, 2026)));
        template.periods = vec!["half".into(), "years".into()];
        assert!(template.fits(PeriodName::Half(2026, 2)));
        assert_eq!(template.fitting(2026), "2026-H1, 2026-H2, 2021..2026");
        template.periods = vec!["days".into()];
        assert!(template.fits(PeriodName::Year(2026)));
        template.periods.clear();
        assert!(template.fits(PeriodName::Month(2026, 10)));
    }

    #[test]
    fn a_mistake_is_told_with_its_line() {
        assert_eq!(
            fault(&GOOD.replace("{hop}", "{hopp}")),
            (12, "template-no-such-figure".into())
        );
        assert_eq!(
            fault(&GOOD.replace("{hop}", "{hop")),
            (12, "template-bracket".into())
        );
        assert_eq!(
            fault(&GOOD.replace("hop > 0", "hop ~ 0")),
            (11, "template-no-rule".into())
        );
        assert_eq!(
            fault(&GOOD.replace("[\"year\"]", "[\"năm\"]")),
            (4, "template-no-such-period".into())
        );
        assert_eq!(
            fault(&GOOD.replace("hop.change", "hop.lạ")),
            (12, "template-no-such-side".into())
        );
        assert_eq!(
            fault(&GOOD.replace("figures = [\"hop\"]", "table = \"lạ\"")),
            (9, "template-no-such-table".into())
        );
        assert_eq!(
            fault("code = \"a\"\nname = \"b\"\n"),
            (1, "template-no-section".into())
        );
    }
}
