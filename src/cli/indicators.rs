//! `indicators`: the figures of a period, or the rows behind one of them.

use serde_json::Value as Json;

use super::Task;
use super::call::{Call, Format};
use super::rows::{self, Object};
use super::stop::Stop;
use super::typed;
use crate::domain::criteria::Words;
use crate::domain::day::show_day;
use crate::domain::form::Say;
use crate::domain::indicator::Value;
use crate::domain::period::Period;
use crate::domain::place::Hamlet;
use crate::domain::problem::Problem;
use crate::domain::succession::Geography;
use crate::domain::{kinds, text};
use crate::office::{FIRST_SCHEME, Figure, Office};

/// Which units figures are told by.
#[derive(Clone, Copy, Debug, Default, clap::ValueEnum)]
pub(super) enum Units {
    /// Those of the last day of the period.
    #[default]
    Old,
    /// Those of today.
    New,
}

impl From<Units> for Geography {
    fn from(units: Units) -> Self {
        match units {
            Units::Old => Self::Old,
            Units::New => Self::New,
        }
    }
}

/// Shows the figures of a period.
#[derive(Debug, clap::Args)]
pub(super) struct Indicators {
    /// The period.
    #[arg(long, value_name = "P")]
    period: String,
    /// The closing scheme.
    #[arg(long, value_name = "SCHEME", default_value = FIRST_SCHEME)]
    scheme: String,
    /// Only this hamlet.
    #[arg(long, value_name = "H")]
    hamlet: Option<String>,
    /// This indicator by hamlet.
    #[arg(long, value_name = "CODE")]
    by_hamlet: Option<String>,
    /// By the units of the period, or those of today.
    #[arg(long, value_enum, default_value_t)]
    geography: Units,
    /// The rows behind this indicator.
    #[arg(long, value_name = "CODE")]
    rows: Option<String>,
    /// How they are printed.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

impl Task for Indicators {
    const NAME: &'static str = "indicators";

    fn run(self, call: &mut Call) -> Result<(), Stop> {
        let office = call.office()?;
        let book = office.handbook();
        for fault in &book.faults {
            call.note(&fault.say());
            if let Some(detail) = fault.detail() {
                call.note(&detail);
            }
        }
        let period = super::report::period(&book, &self.scheme, &self.period)?;
        let kind = kinds::of::<Hamlet>();
        let meant = |typed: &String| typed::meant(office.ask(), kind, typed);
        let hamlet = self.hamlet.as_ref().map(meant).transpose()?;
        if let Some(code) = &self.rows {
            return self.print_rows(call, &office, code, &period, hamlet);
        }
        if let Some(code) = &self.by_hamlet {
            return self.print_places(call, &office, code, &period);
        }
        let figures = office.figures_by_units(&period, hamlet, self.geography.into())?;
        let english = call.words.language() == "en";
        match self.format {
            Format::Json => {
                let objects: Vec<Object> = figures
                    .iter()
                    .map(|figure| object(figure, &period))
                    .collect();
                call.json(&objects)
            }
            Format::Csv => {
                let lines: Vec<Vec<String>> = figures
                    .iter()
                    .map(|figure| plain_line(figure, english))
                    .collect();
                rows::columns(call, &heads(), &lines, Format::Csv)
            }
            Format::Table => print_table(call, &period, &figures, english),
        }
    }
}

impl Indicators {
    fn print_places(
        &self,
        call: &mut Call,
        office: &Office,
        code: &str,
        period: &Period,
    ) -> Result<(), Stop> {
        let lines = office.figure_by_hamlet(code, period, self.geography.into())?;
        if lines.is_empty() {
            return Err(Stop::from(Problem::NotFound {
                kind: "goal",
                what: code.to_owned(),
            }));
        }
        if self.format == Format::Json {
            let objects: Vec<Object> = lines
                .iter()
                .map(|line| {
                    Object::default()
                        .with("hamlet", line.hamlet)
                        .with("name", line.name.as_str())
                        .with("was", line.was.join("; "))
                        .with("code", line.figure.code.as_str())
                        .with("value", json(line.figure.reported()))
                        .with("previous", json(line.figure.previous))
                        .with("same_period_last_year", json(line.figure.year_before))
                        .with("cumulative", json(line.figure.cumulative))
                })
                .collect();
            return call.json(&objects);
        }
        let rows: Vec<Vec<String>> = lines
            .iter()
            .map(|line| {
                let figure = &line.figure;
                let name = match line.hamlet {
                    Some(_) => line.name.clone(),
                    None => call.words.word("figures-no-hamlet"),
                };
                let values = [
                    figure.reported(),
                    figure.previous,
                    figure.year_before,
                    figure.cumulative,
                ];
                let shown = values.map(|value| value.show(figure.decimals));
                [name, line.was.join("; ")]
                    .into_iter()
                    .chain(shown)
                    .collect()
            })
            .collect();
        let keys = [
            "hamlet",
            "cli-was",
            "figures-value",
            "figures-previous",
            "figures-year-before",
            "figures-cumulative",
        ];
        let head = keys.map(|key| call.words.word(key));
        rows::columns(call, &head, &rows, self.format)
    }

    fn print_rows(
        &self,
        call: &mut Call,
        office: &Office,
        code: &str,
        period: &Period,
        hamlet: Option<i64>,
    ) -> Result<(), Stop> {
        let units = (hamlet, self.geography.into());
        let found = office.rows_by_units(code, period, units, usize::MAX)?;
        if self.format == Format::Json {
            let objects: Vec<Object> = found
                .iter()
                .map(|row| {
                    Object::default()
                        .with("kind", row.kind.name)
                        .with("id", row.id)
                        .with("label", row.label.as_str())
                        .with("day", row.day.map(|day| day.to_string()))
                        .with("hamlet", row.hamlet.as_str())
                        .with("amount", row.amount.map(number))
                })
                .collect();
            return call.json(&objects);
        }
        let lines: Vec<Vec<String>> = found
            .iter()
            .map(|row| {
                vec![
                    row.id.to_string(),
                    row.day.map(show_day).unwrap_or_default(),
                    text::fit(&row.label, 60),
                    row.hamlet.clone(),
                    row.amount
                        .map(|amount| Value::Number(amount).show(0))
                        .unwrap_or_default(),
                ]
            })
            .collect();
        let keys = [
            "cli-number",
            "figures-day",
            "figures-row",
            "hamlet",
            "figures-amount",
        ];
        let head = keys.map(|key| call.words.word(key));
        rows::columns(call, &head, &lines, self.format)
    }
}

/// Thousandths as programs read them.
fn number(thousandths: i64) -> Json {
    if thousandths % 1000 == 0 {
        Json::from(thousandths / 1000)
    } else {
        Json::from(thousandths as f64 / 1000.0)
    }
}

/// A number; what is blank is null, what does not apply is the text `na`.
fn json(value: Value) -> Json {
    match value {
        Value::Blank => Json::Null,
        Value::NotApplicable => Json::from("na"),
        Value::Number(thousandths) => number(thousandths),
    }
}

fn words(words: &Words) -> serde_json::Map<String, Json> {
    let mut map = serde_json::Map::new();
    map.insert("vi".into(), Json::from(words.vi.as_str()));
    map.insert(
        "en".into(),
        words.en.as_deref().map_or(Json::Null, Json::from),
    );
    map
}

fn object(figure: &Figure, period: &Period) -> Object {
    let declared = figure.declared.as_ref();
    let (part, whole) = figure.parts.unwrap_or_default();
    Object::default()
        .with("code", figure.code.as_str())
        .with("words", words(&figure.name))
        .with("unit", words(&figure.unit))
        .with("period", period.name.to_string())
        .with("from", period.from.to_string())
        .with("to", period.to.to_string())
        .with("value", json(figure.reported()))
        .with("counted", json(figure.value))
        .with("declared", declared.map(|declared| number(declared.value)))
        .with("explained", !figure.is_unexplained())
        .with("estimate", figure.estimate)
        .with("previous", json(figure.previous))
        .with("same_period_last_year", json(figure.year_before))
        .with("cumulative", json(figure.cumulative))
        .with("target", json(figure.target))
        .with("part", json(part))
        .with("whole", json(whole))
}

/// The columns of the CSV, for programs.
fn heads() -> Vec<String> {
    let heads = [
        "code",
        "words",
        "unit",
        "value",
        "previous",
        "same_period_last_year",
        "cumulative",
        "target",
    ];
    heads.map(str::to_owned).to_vec()
}

fn plain_line(figure: &Figure, english: bool) -> Vec<String> {
    let plain = |value: Value| match json(value) {
        Json::Null => String::new(),
        Json::String(text) => text,
        other => other.to_string(),
    };
    let mut line = vec![
        figure.code.clone(),
        figure.name.pick(english).to_owned(),
        figure.unit.pick(english).to_owned(),
    ];
    let values = [
        figure.reported(),
        figure.previous,
        figure.year_before,
        figure.cumulative,
        figure.target,
    ];
    line.extend(values.map(plain));
    line
}

fn print_table(
    call: &mut Call,
    period: &Period,
    figures: &[Figure],
    english: bool,
) -> Result<(), Stop> {
    call.say(
        &Say::new("cli-figures")
            .with("period", period.say())
            .with("window", period.window()),
    )?;
    let missing = call.words.word("figures-no-data");
    let lines: Vec<Vec<String>> = figures
        .iter()
        .map(|figure| {
            let earlier = |value: Value| {
                if value == Value::Blank {
                    missing.clone()
                } else {
                    value.show(figure.decimals)
                }
            };
            vec![
                figure.code.clone(),
                text::fit(figure.name.pick(english), 52),
                figure.unit.pick(english).to_owned(),
                figure.reported().show(figure.decimals),
                earlier(figure.previous),
                earlier(figure.year_before),
                earlier(figure.cumulative),
                figure.target.show(figure.decimals),
            ]
        })
        .collect();
    let keys = [
        "figures-code",
        "figures-name",
        "figures-unit",
        "figures-value",
        "figures-previous",
        "figures-year-before",
        "figures-cumulative",
        "figures-target",
    ];
    let head = keys.map(|key| call.words.word(key));
    rows::columns(call, &head, &lines, Format::Table)
}
