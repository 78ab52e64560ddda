//! One page of the register of any kind: narrowed, as of a day, searched, always through an index and never by counting or skipping.

use super::Ask;
use crate::domain::form::{Kind, Row, Value};
use crate::domain::kinds;
use crate::domain::problem::Problem;
use crate::store::record::{self, Stored};

/// Where a page begins: the order key and number of a row.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Start {
    /// At the first row.
    #[default]
    First,
    /// At the last page.
    Last,
    /// Behind that row.
    After(String, i64),
    /// At that row.
    At(String, i64),
    /// The page that ends before that row.
    Before(String, i64),
}

/// What a page shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Query {
    /// Fields and the values they must have.
    pub filters: Vec<(&'static str, Value)>,
    /// Only what counted on that day.
    pub as_of: Option<chrono::NaiveDate>,
    /// Only what has not ended by that day (members who are still in a team).
    pub open_on: Option<chrono::NaiveDate>,
    /// Words of a name, with or without tone marks, in any order.
    pub search: String,
    /// Where the page begins.
    pub start: Start,
    /// Rows at the most.
    pub limit: usize,
}

/// One page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    /// The rows with their order keys.
    pub rows: Vec<(String, Stored)>,
}

impl Ask<'_> {
    /// A page of the register of a kind, in the order of names.
    pub fn page(&self, kind: &Kind, query: &Query) -> Result<Page, Problem> {
        if query.search.trim().is_empty() {
            self.plain_page(kind, query)
        } else {
            self.found_page(kind, query)
        }
    }

    /// Every standing row of a kind in the order of names.
    pub fn all(&self, kind: &Kind) -> Result<Vec<Stored>, Problem> {
        let page = self.page(
            kind,
            &Query {
                limit: usize::MAX >> 1,
                ..Query::default()
            },
        )?;
        Ok(page.rows.into_iter().map(|(_, stored)| stored).collect())
    }

    /// Every row of a kind, also from the bin, one after the other by number.
    pub fn each(
        &self,
        kind: &Kind,
        take: &mut dyn FnMut(Stored) -> Result<(), Problem>,
    ) -> Result<(), Problem> {
        let columns = record::columns(kind, "t");
        let ask = format!("select {columns} from {} t order by t.id", kind.name);
        let mut ask = self.db.prepare(&ask)?;
        let mut rows = ask.query([])?;
        while let Some(row) = rows.next()? {
            take(record::stored(kind, row)?)?;
        }
        Ok(())
    }

    /// The newest standing rows of a kind, by number.
    pub fn newest(&self, kind: &Kind, most: usize) -> Result<Vec<Row>, Problem> {
        let columns = record::columns(kind, "t");
        let ask = format!(
            "select {columns} from {} t where t.gone is null order by t.id desc limit ?1",
            kind.name
        );
        let mut ask = self.db.prepare_cached(&ask)?;
        let mut rows = ask.query([most as i64])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(record::stored(kind, row)?.row);
        }
        Ok(found)
    }

    fn plain_page(&self, kind: &Kind, query: &Query) -> Result<Page, Problem> {
        let mut ask = Builder::new(kind);
        ask.narrow(kind, query);
        if query.filters.is_empty() {
            ask.walk();
        }
        let sort = ask.sort;
        let backwards = match &query.start {
            Start::First => false,
            Start::Last => true,
            Start::After(key, id) => ask.from(&format!("({sort}, t.id) > (?, ?)"), key, *id),
            Start::At(key, id) => ask.from(&format!("({sort}, t.id) >= (?, ?)"), key, *id),
            Start::Before(key, id) => !ask.from(&format!("({sort}, t.id) < (?, ?)"), key, *id),
        };
        let order = if backwards { "desc" } else { "asc" };
        let tail = format!(
            "order by {sort} {order}, t.id {order} limit {}",
            query.limit.min(1 << 40)
        );
        let mut rows = ask.rows(self, kind, &tail)?;
        if backwards {
            rows.reverse();
        }
        Ok(Page { rows })
    }

    fn found_page(&self, kind: &Kind, query: &Query) -> Result<Page, Problem> {
        let giver = kind
            .named_by
            .and_then(|name| kind.field(name))
            .and_then(|field| kinds::find(field.link()?));
        let named = giver.unwrap_or(kind);
        // Rows found may fall out again where the register is narrowed, or where rows are named by others.
        let narrowed =
            giver.is_some() || !query.filters.is_empty() || query.as_of.or(query.open_on).is_some();
        let wanted = if narrowed {
            query.limit.saturating_mul(8).clamp(64, 4_096)
        } else {
            query.limit
        };
        let mut found = Vec::new();
        for (id, _) in self.search_kind(named, &query.search, wanted)? {
            let mut ask = Builder::new(kind);
            ask.narrow(kind, query);
            let column = if giver.is_some() {
                format!("t.{}", kind.named_by.unwrap_or("id"))
            } else {
                "t.id".to_owned()
            };
            ask.add(&format!("{column} = ?"), Value::Int(id));
            found.extend(ask.rows(self, kind, "order by t.id")?);
            if found.len() >= query.limit {
                break;
            }
        }
        found.truncate(query.limit);
        Ok(Page { rows: found })
    }
}

struct Builder {
    from: String,
    wheres: String,
    args: Vec<Value>,
    sort: &'static str,
}

impl Builder {
    fn new(kind: &Kind) -> Self {
        let giver = kind
            .named_by
            .and_then(|name| kind.field(name))
            .and_then(|field| Some((field.name, field.link()?)));
        let mut from = format!("{} t", kind.name);
        let mut sort = "t.sort";
        if let Some((field, other)) = giver {
            from = format!("{other} g join {} t on t.{field} = g.id", kind.name);
            sort = "g.sort";
        }
        Self {
            from,
            wheres: "t.gone is null".to_owned(),
            args: Vec::new(),
            sort,
        }
    }

    /// Rows named by others are asked for in the order of those, as far as the page goes; SQLite would read and sort them all.
    fn walk(&mut self) {
        self.from = self.from.replace(" join ", " cross join ");
    }

    fn add(&mut self, test: &str, value: impl Into<Value>) {
        self.wheres.push_str(" and ");
        self.wheres.push_str(test);
        self.args.push(value.into());
    }

    fn from(&mut self, test: &str, key: &str, id: i64) -> bool {
        self.add(test, Value::Text(key.to_owned()));
        self.args.push(Value::Int(id));
        false
    }

    fn narrow(&mut self, kind: &Kind, query: &Query) {
        for (field, value) in &query.filters {
            self.add(&format!("t.{field} is ?"), value.clone());
        }
        let Some((from, until)) = kind.span else {
            return;
        };
        if let Some(day) = query.as_of {
            self.add(&format!("(t.{from} is null or t.{from} <= ?)"), day);
        }
        if let (Some(day), Some(until)) = (query.as_of.or(query.open_on), until) {
            self.add(&format!("(t.{until} is null or t.{until} > ?)"), day);
        }
    }

    fn rows(
        &self,
        ask: &Ask<'_>,
        kind: &Kind,
        tail: &str,
    ) -> Result<Vec<(String, Stored)>, Problem> {
        let sql = format!(
            "select {}, {} from {} where {} {tail}",
            record::columns(kind, "t"),
            self.sort,
            self.from,
            self.wheres
        );
        let mut ask = ask.db.prepare_cached(&sql)?;
        let place = kind.fields.len() + 3;
        let read = |row: &rusqlite::Row<'_>| {
            Ok((row.get::<_, String>(place)?, record::stored(kind, row)?))
        };
        Ok(ask
            .query_map(rusqlite::params_from_iter(&self.args), read)?
            .collect::<Result<_, _>>()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::person::Membership;
    use crate::store::Store;

    /// The register of members stands in the order of people's names: it is walked in that order as far as the page goes.
    #[test]
    fn rows_named_by_others_are_walked_in_their_order() {
        let store = Store::memory().expect("memory");
        let kind = kinds::of::<Membership>();
        let day = chrono::NaiveDate::from_ymd_opt(2026, 5, 1);
        for as_of in [None, day] {
            let mut ask = Builder::new(kind);
            let query = Query {
                as_of,
                ..Query::default()
            };
            ask.narrow(kind, &query);
            ask.walk();
            let sql = format!(
                "explain query plan select t.id from {} where {} order by g.sort asc, t.id asc limit 40",
                ask.from, ask.wheres
            );
            let mut ask = store.db.prepare(&sql).expect("a question");
            let plan: Vec<String> = ask
                .raw_query()
                .mapped(|row| row.get(3))
                .collect::<Result<_, _>>()
                .expect("a plan");
            let walked = plan[0].contains("g USING") && plan[0].contains("person_sort");
            assert!(walked && plan[1].contains("membership_person"), "{plan:?}");
        }
    }
}
