//! Finding rows by typed words: through the word index alone, which knows every word a row is found by, with its marks and its weight.
//! First the words that answer are read out of the index, by leaps from one different word to the next; then rows that have them. Nothing
//! is sorted but what was found, and nothing grows with the book but the number of different words.

use std::collections::HashSet;
use std::fmt::Write as _;

use rusqlite::ToSql;

use super::Ask;
use crate::domain::form::Kind;
use crate::domain::problem::Problem;
use crate::domain::text::{self, Asked};
use crate::store::record::Stored;

/// Places of words in a row that are told apart; 0 is the given name.
const PLACES: i64 = 8;
/// Different words of one beginning in one place that are looked at.
const WORDS: usize = 600;
/// Rows of one word that are counted, and that are held against the other words.
const ROWS: i64 = 20_000;
/// Rows of a more frequent word that are held against the others, for the sake of given names.
const FEW: i64 = 2_000;

/// The different words at one place that begin so.
const WORDS_AT: &str = "with recursive v (word) as (
  select min(word) from term where kind = ?1 and place = ?2 and word >= ?3 and word < ?3 || char(1114109)
  union all
  select (select min(t.word) from term t where t.kind = ?1 and t.place = ?2 and t.word > v.word and t.word < ?3 || char(1114109))
    from v where v.word is not null)
select word from v where word is not null limit ?4";

/// How many rows have a word at a place, up to a bound.
const COUNT: &str = "select count(*) from (select 1 from term where kind = ?1 and place = ?2 and word = ?3 limit ?4)";

/// The words of the index that answer one typed word: rank, place and key, the best of every place first.
struct Answers {
    asked: Asked,
    keys: Vec<(i64, u8, String)>,
    rows: i64,
}

/// What has been found so far.
struct Found {
    limit: usize,
    seen: HashSet<i64>,
    hits: Vec<(u8, String, i64)>,
}

impl Found {
    fn is_full(&self) -> bool {
        self.hits.len() >= self.limit
    }
}

impl Ask<'_> {
    /// Rows of one kind found by words of their name, best first: number and rank.
    pub fn search_kind(
        &self,
        kind: &Kind,
        query: &str,
        limit: usize,
    ) -> Result<Vec<(i64, u8)>, Problem> {
        let mut words = Vec::new();
        for asked in Asked::all(query) {
            let answers = self.keys_for(kind, asked)?;
            if answers.keys.is_empty() {
                return Ok(Vec::new());
            }
            words.push(answers);
        }
        words.sort_by_key(|word| word.rows);
        let mut found = Found {
            limit,
            seen: HashSet::new(),
            hits: Vec::new(),
        };
        for place in 0..PLACES {
            // A given name comes first whichever word it was typed with; behind it the rarest word leads to all rows.
            let drivers = if place == 0 {
                words.len()
            } else {
                1.min(words.len())
            };
            for driver in 0..drivers {
                self.through(kind, query, (&words, driver), place, &mut found)?;
            }
            if found.is_full() {
                break;
            }
        }
        found.hits.sort();
        found.hits.truncate(limit);
        Ok(found
            .hits
            .into_iter()
            .map(|(rank, _, id)| (id, rank))
            .collect())
    }

    fn keys_for(&self, kind: &Kind, asked: Asked) -> Result<Answers, Problem> {
        let mut keys = Vec::new();
        let mut rows = 0;
        for place in 0..PLACES {
            let mut ask = self.db.prepare_cached(WORDS_AT)?;
            let all: Vec<String> = ask
                .query_map((kind.name, place, asked.start(), WORDS as i64), |row| {
                    row.get(0)
                })?
                .collect::<Result<_, _>>()?;
            let fits = |key: String| asked.answer(&key).map(|rank| (place, rank, key));
            let mut here: Vec<_> = all.into_iter().filter_map(fits).collect();
            here.sort();
            let mut ask = self.db.prepare_cached(COUNT)?;
            for (_, _, key) in &here {
                if rows >= ROWS {
                    break;
                }
                rows += ask.query_row((kind.name, place, key, ROWS), |row| row.get::<_, i64>(0))?;
            }
            keys.extend(here);
        }
        Ok(Answers { asked, keys, rows })
    }

    /// Rows that have a word at a place and all the others anywhere.
    fn through(
        &self,
        kind: &Kind,
        query: &str,
        (words, driver): (&[Answers], usize),
        place: i64,
        found: &mut Found,
    ) -> Result<(), Problem> {
        let keys = words[driver].keys.iter().filter(|(at, ..)| *at == place);
        for (_, _, key) in keys {
            if found.is_full() {
                return Ok(());
            }
            let more = (found.limit - found.hits.len()) as i64;
            for id in self.with_words(kind, place, key, (words, driver), more)? {
                if !found.seen.insert(id) {
                    continue;
                }
                let Some(stored) = self.get(kind, id)? else {
                    continue;
                };
                if let Some(rank) = text::matches(query, &Self::searched_text(kind, &stored)) {
                    let sort = super::super::search::sort_key(kind, &stored.row);
                    found.hits.push((rank, sort, id));
                }
            }
        }
        Ok(())
    }

    fn with_words(
        &self,
        kind: &Kind,
        place: i64,
        key: &str,
        (words, driver): (&[Answers], usize),
        more: i64,
    ) -> Result<Vec<i64>, Problem> {
        let others: Vec<String> = words
            .iter()
            .enumerate()
            .filter(|(number, _)| *number != driver)
            .map(|(_, word)| narrowed(word))
            .collect();
        let marked: Vec<bool> = words
            .iter()
            .enumerate()
            .filter(|(number, _)| *number != driver)
            .map(|(_, word)| word.asked.is_marked())
            .collect();
        let rows = if driver == 0 { ROWS } else { FEW };
        let ask = with_words(&marked);
        let mut args: Vec<&dyn ToSql> = vec![&kind.name, &place, &key, &rows, &more];
        args.extend(others.iter().map(|word| word as &dyn ToSql));
        let mut ask = self.db.prepare_cached(&ask)?;
        Ok(ask
            .query_map(args.as_slice(), |row| row.get(0))?
            .collect::<Result<_, _>>()?)
    }

    pub(super) fn searched_text(kind: &Kind, stored: &Stored) -> String {
        kind.fields
            .iter()
            .filter(|field| field.searched)
            .map(|field| stored.row.get(field.name).text())
            .collect::<Vec<_>>()
            .join(" ")
    }
}

/// A typed word as the question needs it: its beginning, or where marks were typed the keys that answer.
fn narrowed(word: &Answers) -> String {
    if !word.asked.is_marked() {
        return word.asked.start().to_owned();
    }
    let keys: HashSet<&str> = word.keys.iter().map(|(_, _, key)| key.as_str()).collect();
    serde_json::Value::from(keys.into_iter().map(str::to_owned).collect::<Vec<_>>()).to_string()
}

/// The question for rows with a word at a place and other words anywhere, each typed with marks or without.
fn with_words(marked: &[bool]) -> String {
    let mut ask = String::from(
        "select a.row from (select row from term where kind = ?1 and place = ?2 and word = ?3 limit ?4) a where 1",
    );
    for (number, marked) in marked.iter().enumerate() {
        let mark = number + 6;
        let test = if *marked {
            format!("b.word in (select value from json_each(?{mark}))")
        } else {
            format!("b.word >= ?{mark} and b.word < ?{mark} || char(1114109)")
        };
        let _ = write!(
            ask,
            " and exists (select 1 from term b where b.kind = ?1 and b.row = a.row and {test})"
        );
    }
    ask.push_str(" limit ?5");
    ask
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Store;

    #[test]
    fn no_question_of_a_search_walks_the_index() {
        let store = Store::memory().expect("memory");
        let several = with_words(&[true, false]);
        for sql in [WORDS_AT, COUNT, several.as_str()] {
            let mut ask = store
                .db
                .prepare(&format!("explain query plan {sql}"))
                .expect("a question");
            let lines: Vec<String> = ask
                .raw_query()
                .mapped(|row| row.get::<_, String>(3))
                .collect::<Result<_, _>>()
                .expect("a plan");
            let walks = lines.iter().filter(|line| {
                matches!(
                    line.split(' ').take(2).collect::<Vec<_>>()[..],
                    ["SCAN", "term" | "t" | "b"]
                )
            });
            let walks: Vec<&String> = walks.collect();
            assert!(walks.is_empty(), "{sql}: {lines:?}");
            assert!(
                lines
                    .iter()
                    .any(|line| line.contains("kind=? AND place=? AND word")),
                "{lines:?}"
            );
        }
    }
}
