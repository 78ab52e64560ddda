//! Numbers of indicators: each question becomes one statement, made from FIELDS. Every name in it was checked against the records when the
//! question was read, every value is bound, and every statement goes through an index of the register it asks.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use chrono::NaiveDate;
use rusqlite::ToSql;

use super::Ask;
use crate::domain::form::{Field, Kind, Shape, Value as Cell};
use crate::domain::indicator::{Held, Path, Question, Take, Value, When};
use crate::domain::kinds;
use crate::domain::problem::Problem;

/// The days a number is asked for, and the years of its scheme that they lie in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Days {
    /// First day.
    pub from: NaiveDate,
    /// Last day: what is asked "as of" a day is asked as of this one.
    pub to: NaiveDate,
    /// First and last year.
    pub years: (i32, i32),
}

/// A number as counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    /// The number.
    pub value: Value,
    /// Rows it was made from.
    pub rows: i64,
    /// Rows among them whose amount was not entered.
    pub unstated: i64,
    /// A row among them is an estimate.
    pub estimate: bool,
}

/// A row behind a number.
#[derive(Clone, Debug, PartialEq)]
pub struct FigureRow {
    /// Kind of the row.
    pub kind: &'static Kind,
    /// The row.
    pub id: i64,
    /// How it calls itself.
    pub label: String,
    /// Its day, where it has one.
    pub day: Option<NaiveDate>,
    /// Thousandths it adds.
    pub amount: Option<i64>,
    /// Name of its hamlet.
    pub hamlet: String,
}

/// A row as its statement gives it: number, day, amount, hamlet.
type Line = (i64, Option<NaiveDate>, Option<i64>, Option<i64>);

/// Which rows a question is narrowed to, and how they are put together.
#[derive(Clone, Copy)]
enum Scope<'a> {
    /// All.
    Whole,
    /// Those of a hamlet and of everything that became it.
    Hamlets(&'a [i64]),
    /// One line a hamlet, and one for what belongs to none.
    ByHamlet,
    /// Those that came into the book after a moment (`YYYY-MM-DDTHH:MM:SS`).
    After(&'a str),
}

impl Ask<'_> {
    /// The number of a question; with hamlets, of those alone.
    pub fn reckon(
        &self,
        question: &Question,
        days: Days,
        hamlets: &[i64],
    ) -> Result<Counted, Problem> {
        let scope = match (hamlets, &question.hamlet) {
            ([], _) => Scope::Whole,
            (_, None) => {
                return Ok(Counted {
                    value: Value::NotApplicable,
                    ..Counted::default()
                });
            }
            (hamlets, Some(_)) => Scope::Hamlets(hamlets),
        };
        let lines = self.numbers(question, days, scope)?;
        Ok(lines
            .into_iter()
            .next()
            .map(|(_, counted)| counted)
            .unwrap_or_default())
    }

    /// The numbers by hamlet; what belongs to no hamlet stands under none. Hamlets without a row are not named.
    pub fn reckon_by_hamlet(
        &self,
        question: &Question,
        days: Days,
    ) -> Result<BTreeMap<Option<i64>, Counted>, Problem> {
        if question.hamlet.is_none() {
            return Ok(BTreeMap::new());
        }
        Ok(self
            .numbers(question, days, Scope::ByHamlet)?
            .into_iter()
            .collect())
    }

    /// The number of the rows that came into the book after `moment` (`YYYY-MM-DDTHH:MM:SS`) though their day lies in these days.
    pub fn reckon_late(
        &self,
        question: &Question,
        days: Days,
        moment: &str,
    ) -> Result<Counted, Problem> {
        let lines = self.numbers(question, days, Scope::After(moment))?;
        Ok(lines
            .into_iter()
            .next()
            .map(|(_, counted)| counted)
            .unwrap_or_default())
    }

    /// The first day that the register of a question knows of; none while it is empty. Rows without a day are as old as can be.
    pub fn first_day(&self, question: &Question) -> Result<Option<NaiveDate>, Problem> {
        let path = match &question.when {
            When::On(path) | When::Latest { on: path, .. } | When::Standing(Some(path), _) => path,
            When::Standing(None, _) => return Ok(Some(NaiveDate::MIN)),
        };
        let (kind, field) = (path.owner().name, path.field().name);
        let undated = matches!(question.when, When::Standing(..));
        if undated {
            let ask = format!(
                "select exists (select 1 from {kind} where {field} is null and gone is null)"
            );
            if self
                .db
                .prepare_cached(&ask)?
                .query_row([], |row| row.get(0))?
            {
                return Ok(Some(NaiveDate::MIN));
            }
        }
        let ask = format!("select min({field}) from {kind} where gone is null");
        Ok(self
            .db
            .prepare_cached(&ask)?
            .query_row([], |row| super::read::day(row, 0))?)
    }

    fn numbers(
        &self,
        question: &Question,
        days: Days,
        scope: Scope<'_>,
    ) -> Result<Vec<(Option<i64>, Counted)>, Problem> {
        let asked = Asked::numbers(question, scope);
        let bound = asked.bind(days, scope);
        let named: Vec<(&str, &dyn ToSql)> = bound
            .iter()
            .map(|(name, value)| (name.as_str(), value as &dyn ToSql))
            .collect();
        let mut ask = self.db.prepare_cached(&asked.sql)?;
        let thousandths = asked.thousandths;
        let lines = ask.query_map(named.as_slice(), |row| {
            let number: Option<i64> = row.get(1)?;
            let rows: i64 = row.get(2)?;
            let unstated: i64 = row.get::<_, Option<i64>>(3)?.unwrap_or(0);
            let value = match number {
                Some(number) if thousandths => Value::Number(number),
                Some(number) => Value::whole(number),
                None if rows > 0 => Value::Blank,
                None => Value::whole(0),
            };
            let estimate = row.get::<_, Option<i64>>(4)?.unwrap_or(0) > 0;
            Ok((
                row.get(0)?,
                Counted {
                    value,
                    rows,
                    unstated,
                    estimate,
                },
            ))
        })?;
        Ok(lines.collect::<Result<_, _>>()?)
    }

    /// The rows behind a number, by their day, from place `skip`.
    pub fn figure_rows(
        &self,
        question: &Question,
        days: Days,
        hamlets: &[i64],
        (skip, limit): (usize, usize),
    ) -> Result<Vec<FigureRow>, Problem> {
        let scope = match (hamlets, &question.hamlet) {
            ([], _) => Scope::Whole,
            (_, None) => return Ok(Vec::new()),
            (hamlets, Some(_)) => Scope::Hamlets(hamlets),
        };
        let asked = Asked::rows(question, scope);
        let mut bound = asked.bind(days, scope);
        bound.push((":limit".into(), Cell::Int(limit.min(1 << 40) as i64)));
        bound.push((":skip".into(), Cell::Int(skip as i64)));
        let named: Vec<(&str, &dyn ToSql)> = bound
            .iter()
            .map(|(name, value)| (name.as_str(), value as &dyn ToSql))
            .collect();
        let mut ask = self.db.prepare_cached(&asked.sql)?;
        let times = if asked.thousandths { 1 } else { 1000 };
        let found: Vec<Line> = ask
            .query_map(named.as_slice(), |row| {
                Ok((
                    row.get(0)?,
                    super::read::day(row, 1)?,
                    row.get(2)?,
                    row.get(3)?,
                ))
            })?
            .collect::<Result<_, _>>()?;
        let hamlets = kinds::find("hamlet").expect("a kind: kept by a test");
        let mut names: BTreeMap<i64, String> = BTreeMap::new();
        let mut rows = Vec::with_capacity(found.len());
        for (id, day, amount, hamlet) in found {
            if let Some(hamlet) = hamlet
                && !names.contains_key(&hamlet)
            {
                names.insert(hamlet, self.label(hamlets, hamlet)?);
            }
            rows.push(FigureRow {
                kind: asked.kind,
                id,
                label: self.label(asked.kind, id)?,
                day,
                amount: amount.map(|amount| amount.saturating_mul(times)),
                hamlet: hamlet
                    .and_then(|hamlet| names.get(&hamlet).cloned())
                    .unwrap_or_default(),
            });
        }
        Ok(rows)
    }
}

/// A statement with the values to bind.
struct Asked {
    sql: String,
    values: Vec<Cell>,
    /// The amounts are thousandths already.
    thousandths: bool,
    /// The kind of the rows it lists.
    kind: &'static Kind,
}

/// The joins a statement needs, each link once.
struct Joins {
    /// The register, behind the rows that hold its days where they are others: those have the index.
    first: String,
    sql: String,
    known: Vec<String>,
}

impl Joins {
    fn of(question: &Question) -> Self {
        let kind = question.kind.name;
        let through = match &question.when {
            When::On(path) if path.fields.len() == 2 => path.fields.first(),
            _ => None,
        };
        match through.and_then(|link| Some((link.name, link.link()?))) {
            Some((link, owner)) => {
                let alias = format!("t_{link}");
                Self {
                    first: format!("{owner} {alias} cross join {kind} t on t.{link} = {alias}.id"),
                    sql: String::new(),
                    known: vec![alias],
                }
            }
            None => Self {
                first: format!("{kind} t"),
                sql: String::new(),
                known: Vec::new(),
            },
        }
    }

    /// The column at the end of a path.
    fn column(&mut self, path: &Path) -> String {
        let mut at = String::from("t");
        for link in &path.fields[..path.fields.len() - 1] {
            at = self.join(&at, link);
        }
        format!("{at}.{}", path.field().name)
    }

    /// The alias of the row at the end of a path of links.
    fn row(&mut self, path: &Path) -> String {
        let links = path.fields.iter();
        links.fold(String::from("t"), |at, link| self.join(&at, link))
    }

    /// The alias of the row that a link leads to.
    fn join(&mut self, at: &str, link: &Field) -> String {
        let alias = format!("{at}_{}", link.name);
        if !self.known.contains(&alias) {
            let kind = link.link().unwrap_or_default();
            let _ = write!(
                self.sql,
                " left join {kind} {alias} on {alias}.id = {at}.{}",
                link.name
            );
            self.known.push(alias.clone());
        }
        alias
    }
}

impl Asked {
    fn numbers(question: &Question, scope: Scope<'_>) -> Self {
        let mut joins = Joins::of(question);
        let mut values = Vec::new();
        let conditions = conditions(question, scope, &mut joins, &mut values);
        let (number, missing) = match &question.take {
            Take::Count => ("count(*)".to_owned(), "0".to_owned()),
            Take::Sum(path) => {
                let column = joins.column(path);
                (format!("sum({column})"), format!("sum({column} is null)"))
            }
            Take::Distinct(path) => {
                let column = joins.column(path);
                (
                    format!("count(distinct {column})"),
                    format!("sum({column} is null)"),
                )
            }
        };
        let estimate = question.estimate.as_ref().map_or_else(
            || "0".to_owned(),
            |path| format!("max({})", joins.column(path)),
        );
        let group = match (scope, &question.hamlet) {
            (Scope::ByHamlet, Some(path)) => joins.column(path),
            _ => String::new(),
        };
        let (head, tail) = if group.is_empty() {
            ("null".to_owned(), String::new())
        } else {
            (group.clone(), format!(" group by +{group}"))
        };
        Self {
            sql: format!(
                "select {head}, {number}, count(*), {missing}, {estimate} from {}{} where {conditions}{tail}",
                joins.first, joins.sql
            ),
            values,
            thousandths: is_thousandths(question),
            kind: question.kind,
        }
    }

    fn rows(question: &Question, scope: Scope<'_>) -> Self {
        let mut joins = Joins::of(question);
        let mut values = Vec::new();
        let conditions = conditions(question, scope, &mut joins, &mut values);
        let day = match &question.when {
            When::On(path) | When::Latest { on: path, .. } | When::Standing(Some(path), _) => {
                joins.column(path)
            }
            When::Standing(None, _) => "null".to_owned(),
        };
        let amount = match &question.take {
            Take::Sum(path) => joins.column(path),
            Take::Count | Take::Distinct(_) => "null".to_owned(),
        };
        let hamlet = question
            .hamlet
            .as_ref()
            .map_or_else(|| "null".to_owned(), |path| joins.column(path));
        let through = question.rows.as_ref().or(match &question.take {
            Take::Distinct(path) if path.target().is_some() => Some(path),
            _ => None,
        });
        let (kind, list, group) = match through.and_then(|path| Some((path, path.target()?))) {
            Some((path, kind)) => {
                let column = joins.column(path);
                let amount = match &question.take {
                    Take::Count => "count(*)".to_owned(),
                    Take::Sum(_) => format!("sum({amount})"),
                    Take::Distinct(_) => "null".to_owned(),
                };
                (
                    kind,
                    format!("{column}, max({day}) as day, {amount}, min({hamlet})"),
                    format!(" and {column} is not null group by {column}"),
                )
            }
            None => (
                question.kind,
                format!("t.id, {day} as day, {amount}, {hamlet}"),
                String::new(),
            ),
        };
        Self {
            sql: format!(
                "select {list} from {}{} where {conditions}{group} order by day, 1 limit :limit offset :skip",
                joins.first, joins.sql
            ),
            values,
            thousandths: is_thousandths(question),
            kind,
        }
    }

    /// The values of the statement by name; only those it speaks of.
    fn bind(&self, days: Days, scope: Scope<'_>) -> Vec<(String, Cell)> {
        let mut bound: Vec<(String, Cell)> = self
            .values
            .iter()
            .enumerate()
            .map(|(place, value)| (format!(":v{place}"), value.clone()))
            .collect();
        let mut given = vec![
            (":from", Cell::from(days.from)),
            (":to", Cell::from(days.to)),
            (":first_year", Cell::Int(i64::from(days.years.0))),
            (":last_year", Cell::Int(i64::from(days.years.1))),
        ];
        match scope {
            Scope::After(moment) => given.push((":moment", Cell::from(moment))),
            Scope::Whole | Scope::ByHamlet | Scope::Hamlets(_) => {}
        }
        let spoken = given
            .into_iter()
            .filter(|(name, _)| self.sql.contains(name));
        bound.extend(spoken.map(|(name, value)| (name.to_owned(), value)));
        bound
    }
}

fn is_thousandths(question: &Question) -> bool {
    matches!(&question.take, Take::Sum(path) if path.field().shape == Shape::Measure)
}

/// Everything a row must be to belong to the number.
fn conditions(
    question: &Question,
    scope: Scope<'_>,
    joins: &mut Joins,
    values: &mut Vec<Cell>,
) -> String {
    let mut all = vec!["t.gone is null".to_owned()];
    match &question.when {
        When::On(path) => all.push(format!("{} between :from and :to", joins.column(path))),
        When::Standing(since, until) => {
            let (since, until) = (
                since.as_ref().map(|path| joins.column(path)),
                until.as_ref().map(|path| joins.column(path)),
            );
            all.extend(stands(since, until));
        }
        When::Latest { on, of } => {
            let (kind, on, of) = (question.kind.name, on.field().name, of.field().name);
            all.push(format!("t.{on} <= :to"));
            all.push(format!(
                "not exists (select 1 from {kind} n where n.{of} = t.{of} and n.gone is null and n.{on} <= :to and (n.{on}, n.id) > (t.{on}, t.id))"
            ));
        }
    }
    if let Some(year) = &question.year {
        all.push(format!(
            "{} between :first_year and :last_year",
            joins.column(year)
        ));
    }
    for test in &question.tests {
        let column = joins.column(&test.path);
        let holds = match &test.held {
            Held::Filled => format!("{column} is not null"),
            Held::OneOf(list) => {
                let marks: Vec<String> = list
                    .iter()
                    .map(|value| {
                        values.push(value.clone());
                        format!(":v{}", values.len() - 1)
                    })
                    .collect();
                format!("{column} in ({})", marks.join(", "))
            }
        };
        all.push(if test.not {
            format!("not coalesce({holds}, 0)")
        } else {
            holds
        });
    }
    if let Some(by) = &question.by {
        all.push(format!("{} <= :to", joins.column(by)));
    }
    for link in &question.standing {
        let alias = joins.row(link);
        if let Some((since, until)) = link.target().and_then(|kind| kind.span) {
            all.push(format!("{alias}.gone is null"));
            all.extend(stands(
                Some(format!("{alias}.{since}")),
                until.map(|until| format!("{alias}.{until}")),
            ));
        }
    }
    for (kind, field) in &question.without {
        let mut none = vec![
            format!("w.{} = t.id", field.name),
            "w.gone is null".to_owned(),
        ];
        if let Some((since, until)) = kind.span {
            none.extend(stands(
                Some(format!("w.{since}")),
                until.map(|until| format!("w.{until}")),
            ));
        }
        all.push(format!(
            "not exists (select 1 from {} w where {})",
            kind.name,
            none.join(" and ")
        ));
    }
    match (scope, &question.hamlet) {
        (Scope::Hamlets(hamlets), Some(path)) => {
            let marks: Vec<String> = hamlets
                .iter()
                .map(|hamlet| {
                    values.push(Cell::Int(*hamlet));
                    format!(":v{}", values.len() - 1)
                })
                .collect();
            all.push(format!("{} in ({})", joins.column(path), marks.join(", ")));
        }
        (Scope::After(_), _) => all.push(format!(
            "(select o.at from journal j join op o on o.id = j.op where j.kind = '{}' and j.row = t.id order by j.id limit 1) > :moment",
            question.kind.name
        )),
        _ => {}
    }
    all.join(" and ")
}

/// Begun, and not ended, on the last day.
fn stands(since: Option<String>, until: Option<String>) -> Vec<String> {
    let begun = since.map(|since| format!("({since} is null or {since} <= :to)"));
    let open = until.map(|until| format!("({until} is null or {until} > :to)"));
    begun.into_iter().chain(open).collect()
}

/// Every statement a question can become, for the test of their plans.
#[cfg(test)]
pub(super) fn statements(question: &Question) -> Vec<String> {
    let mut scopes = vec![Scope::Whole, Scope::After("")];
    if question.hamlet.is_some() {
        scopes.extend([
            Scope::Hamlets(&[1]),
            Scope::Hamlets(&[1, 2]),
            Scope::ByHamlet,
        ]);
    }
    let rows = Asked::rows(question, Scope::Whole).sql;
    let numbers = scopes
        .into_iter()
        .map(|scope| Asked::numbers(question, scope).sql);
    numbers.chain([rows]).collect()
}
