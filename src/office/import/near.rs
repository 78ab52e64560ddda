//! Names of the list that are nearly names of the book.

use std::collections::{BTreeMap, HashMap};

use super::Near;
use super::place::{Key, Register, SLIPS};

/// How often two names of one list may be held against each other letter by letter: every commune's lists stay far below, and a list made
/// to keep the program busy costs a second.
const LOOKS: usize = 200_000;

/// What stands in the book under a name.
#[derive(Clone, Debug)]
pub(super) struct Standing {
    pub(super) id: i64,
    pub(super) name: String,
    pub(super) key: Key,
}

/// The looks that are left for nearly equal names in one list.
pub(super) struct Looks {
    left: usize,
    /// True once a name was not looked for any further.
    pub(super) spent: bool,
}

impl Default for Looks {
    fn default() -> Self {
        Self {
            left: LOOKS,
            spent: false,
        }
    }
}

impl Looks {
    /// Whether two names are nearly the same, as long as there are looks left.
    pub(super) fn near(&mut self, one: &Key, other: &Key) -> bool {
        if self.left == 0 {
            self.spent = true;
            return false;
        }
        self.left -= 1;
        one.near(other)
    }
}

/// Rows with their names, to be asked for a name many times over: a name that is there is found at once, and a nearly equal one is only
/// looked for among those of the same numbers and almost the same length.
#[derive(Default)]
pub(super) struct Shelf {
    rows: Vec<Standing>,
    /// The names in the form they are compared in.
    forms: Vec<Key>,
    whole: Register,
    formed: Register,
    alike: HashMap<String, BTreeMap<usize, Vec<usize>>>,
}

impl Shelf {
    /// How many rows it holds.
    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }

    /// The names of its rows.
    pub(super) fn keys(&self) -> impl Iterator<Item = &Key> {
        self.rows.iter().map(|row| &row.key)
    }

    pub(super) fn add(&mut self, row: Standing, form: Key) {
        let place = self.rows.len();
        self.whole.add(&row.key, place);
        self.formed.add(&form, place);
        let lengths = self.alike.entry(form.numbers().join(" ")).or_default();
        lengths.entry(form.plain.len()).or_default().push(place);
        self.rows.push(row);
        self.forms.push(form);
    }

    /// How many rows have exactly that name, counted up to two.
    pub(super) fn is_doubled(&self, key: &Key) -> bool {
        self.rows
            .iter()
            .filter(|row| row.key.same(key))
            .nth(1)
            .is_some()
    }

    /// The row that a name means: the same name, or where `accept` a nearly equal one; and what is to be asked.
    pub(super) fn meant(
        &self,
        kind: &'static str,
        (written, key): (&str, &Key),
        form: &Key,
        accept: bool,
        looks: &mut Looks,
    ) -> (Option<i64>, Option<Near>) {
        let same = [self.whole.same(key), self.formed.same(form)];
        if let Some(place) = same.into_iter().flatten().min() {
            return (Some(self.rows[place].id), None);
        }
        let found = self.formed.folded(form).or_else(|| self.near(form, looks));
        let Some(row) = found.map(|place| &self.rows[place]) else {
            return (None, None);
        };
        let question = Near {
            kind,
            written: written.to_owned(),
            meant: row.name.clone(),
            accepted: accept,
        };
        (accept.then_some(row.id), Some(question))
    }

    fn near(&self, form: &Key, looks: &mut Looks) -> Option<usize> {
        let length = form.plain.len();
        let lengths = self.alike.get(&form.numbers().join(" "))?;
        let around = lengths.range(length.saturating_sub(SLIPS)..=length + SLIPS);
        let mut first = |places: &Vec<usize>| {
            let mut places = places.iter().copied();
            places.find(|place| looks.near(&self.forms[*place], form))
        };
        around.filter_map(|(_, places)| first(places)).min()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shelf(names: impl IntoIterator<Item = String>) -> Shelf {
        let mut shelf = Shelf::default();
        for (id, name) in (1..).zip(names) {
            let key = Key::of(&name);
            let row = Standing {
                id,
                name,
                key: key.clone(),
            };
            shelf.add(row, key);
        }
        shelf
    }

    fn meant(shelf: &Shelf, name: &str, looks: &mut Looks) -> (Option<i64>, Option<String>) {
        let key = Key::of(name);
        let (id, near) = shelf.meant("team", (name, &key), &key, false, looks);
        (id, near.map(|near| near.meant))
    }

    #[test]
    fn a_name_is_found_with_its_marks_without_them_and_with_a_slip() {
        let shelf = shelf(["Tổ Hoà Bình", "To Hoa Binh", "Tổ 1", "Tổ 12"].map(str::to_owned));
        let mut looks = Looks::default();
        assert_eq!(meant(&shelf, "tổ Hòa bình", &mut looks), (Some(1), None));
        assert_eq!(meant(&shelf, "to hoa binh", &mut looks), (Some(1), None));
        assert_eq!(meant(&shelf, "Tổ Hóa Bính", &mut looks).0, Some(2));
        let near = meant(&shelf, "Tổ Hòa Bìnhh", &mut looks);
        assert_eq!(near, (None, Some("Tổ Hoà Bình".to_owned())));
        assert_eq!(meant(&shelf, "Tổ 2", &mut looks), (None, None));
    }

    /// 142: a list of strange names is not held letter by letter against itself.
    #[test]
    fn twenty_thousand_strange_names_are_looked_through_within_bounds() {
        let name = |number: usize| {
            let letter = |place: u32| char::from(b'a' + (number / 26_usize.pow(place) % 26) as u8);
            (0..4).map(letter).collect::<String>()
        };
        let shelf = shelf((0..20_000).map(name));
        let mut looks = Looks::default();
        for number in 0..20_000 {
            let asked = format!("{}zzzz", name(number));
            assert_eq!(meant(&shelf, &asked, &mut looks), (None, None));
            assert_eq!(
                meant(&shelf, &name(number), &mut looks).0,
                Some(number as i64 + 1)
            );
        }
        assert_eq!(looks.left, LOOKS, "none of them is of that length");
        assert_eq!(meant(&shelf, "zzzzz", &mut looks), (None, None));
        assert!(LOOKS - looks.left <= 20_000 && !looks.spent);
        for _ in 0..20 {
            meant(&shelf, "zzzzz", &mut looks);
        }
        assert!(looks.spent && looks.left == 0);
        assert!(meant(&shelf, "abca", &mut looks).0.is_some());
    }
}
