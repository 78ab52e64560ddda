//! Does the same thing stand in the book already? Asked through the order key, which is indexed.

use super::Ask;
use crate::domain::form::{Kind, Value};
use crate::domain::problem::Problem;
use crate::domain::text;
use crate::store::record::{self, Stored};

impl Ask<'_> {
    /// Standing rows of `kind` with exactly that name (letters' case aside), and that value of `within`.
    pub fn named(
        &self,
        kind: &Kind,
        name: &str,
        within: Option<(&str, &Value)>,
    ) -> Result<Vec<Stored>, Problem> {
        let key = if kind.personal {
            text::name_order_key(name)
        } else {
            text::order_key(name)
        };
        let field = within.map_or("id", |(field, _)| field);
        let test = if within.is_some() {
            format!("t.{field} is ?2")
        } else {
            "?2 is null".to_owned()
        };
        let ask = format!(
            "select {} from {} t where t.sort = ?1 and t.gone is null and {test} order by t.id limit 50",
            record::columns(kind, "t"),
            kind.name
        );
        let mut ask = self.db.prepare_cached(&ask)?;
        let value = within.map_or(&Value::Null, |(_, value)| value);
        Ok(ask
            .query_map((key, value), |row| record::stored(kind, row))?
            .collect::<Result<_, _>>()?)
    }

    /// Standing rows of `kind` whose `field` has that value.
    pub fn with_value(
        &self,
        kind: &Kind,
        field: &str,
        value: &Value,
    ) -> Result<Vec<Stored>, Problem> {
        let ask = format!(
            "select {} from {} t where t.{field} is ? and t.gone is null order by t.sort, t.id",
            record::columns(kind, "t"),
            kind.name
        );
        let mut ask = self.db.prepare_cached(&ask)?;
        Ok(ask
            .query_map([value], |row| record::stored(kind, row))?
            .collect::<Result<_, _>>()?)
    }

    /// The rows that a person means by a number or a name: the number itself, an exact name, else the name without tone marks.
    pub fn meant(&self, kind: &Kind, typed: &str) -> Result<Vec<i64>, Problem> {
        if let Ok(id) = typed.trim().parse::<i64>() {
            return Ok(self
                .get(kind, id)?
                .filter(|stored| stored.gone.is_none())
                .map(|stored| stored.id)
                .into_iter()
                .collect());
        }
        let exact = self.named(kind, typed, None)?;
        if !exact.is_empty() {
            return Ok(exact.into_iter().map(|stored| stored.id).collect());
        }
        let folded = text::fold(typed);
        let mut near = Vec::new();
        for (id, _) in self.search_kind(kind, typed, 64)? {
            let label = self.label(kind, id)?;
            near.push((text::fold(&label) == folded, id));
        }
        let same: Vec<i64> = near
            .iter()
            .filter(|(same, _)| *same)
            .map(|(_, id)| *id)
            .collect();
        Ok(if same.is_empty() {
            near.into_iter().map(|(_, id)| id).collect()
        } else {
            same
        })
    }
}
