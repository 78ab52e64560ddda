//! The one way out: a file, or text for another program, leaves the book through this gate and no other. The gate reads the words that leave;
//! where people of the book stand in them, the right to take them out is asked, and the log of lists given out says so before anything appears.
//! Nobody has to remember it: bytes are written by this module alone, and what is drawn up gives up its bytes only beside its words.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::path::Path;

use super::export::save_file;
use super::privacy::Going;
use super::{Office, Stored};
use crate::domain::identity::ERASED;
use crate::domain::kinds;
use crate::domain::person::Person;
use crate::domain::privacy::{DisclosureList, DisclosureWay};
use crate::domain::problem::Problem;

/// Words of the longest name that is looked for.
const LONGEST: usize = 10;

/// The bytes of a file, and how many texts were cut to what it can hold.
pub type Made = (Vec<u8>, usize);

/// Something that can leave the book.
pub trait Leaving {
    /// Every text that stands in it, in any order. Who signs a paper is not among them: that name is public.
    fn words(&self, see: &mut dyn FnMut(&str));
    /// What is written.
    fn bytes(&self) -> Result<Made, Problem>;
    /// People on it by the way it is made, where it is a list of them; names that are found count beside it.
    fn people(&self) -> Option<usize> {
        None
    }
}

/// Text that is finished already.
impl Leaving for str {
    fn words(&self, see: &mut dyn FnMut(&str)) {
        see(self);
    }
    fn bytes(&self) -> Result<Made, Problem> {
        Ok((self.as_bytes().to_vec(), 0))
    }
}

/// What the log says of something on its way out, where people stand in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exit {
    /// Which list.
    pub list: DisclosureList,
    /// How it goes out.
    pub way: DisclosureWay,
    /// To whom, and what for; blank where nobody was asked.
    pub to: String,
}

/// The people of a book as they are looked for in texts.
struct People {
    /// The person by a name, as folded words with one space between; namesakes are one.
    names: HashMap<String, i64>,
    /// First words of the names: nothing else begins one.
    firsts: HashSet<String>,
    phones: HashSet<String>,
    longest: usize,
}

/// Who was met in a text.
#[derive(Default)]
struct Met {
    people: BTreeSet<i64>,
    numbers: bool,
}

impl People {
    fn of(office: &Office) -> Result<Self, Problem> {
        let mut people = Self {
            names: HashMap::new(),
            firsts: HashSet::new(),
            phones: HashSet::new(),
            longest: 0,
        };
        office.ask().each(kinds::of::<Person>(), &mut |stored| {
            people.learn(&stored);
            Ok(())
        })?;
        Ok(people)
    }

    fn learn(&mut self, person: &Stored) {
        let name = person.row.get("name").text();
        let words: Vec<String> = split(name).collect();
        // A single word is a word like any other.
        if name != ERASED && (2..=LONGEST).contains(&words.len()) {
            self.longest = self.longest.max(words.len());
            self.firsts.insert(words[0].clone());
            self.names.entry(words.join(" ")).or_insert(person.id);
        }
        let phone = person.row.get("phone").text();
        if !phone.is_empty() {
            self.phones.insert(phone.to_owned());
        }
    }

    fn meet(&self, text: &str, met: &mut Met) {
        let words: Vec<String> = split(text).collect();
        let begins = |start: &usize| self.firsts.contains(&words[*start]);
        for start in (0..words.len()).filter(begins) {
            let most = self.longest.min(words.len() - start);
            for length in 2..=most {
                let name = words[start..start + length].join(" ");
                met.people.extend(self.names.get(&name));
            }
        }
        let digits = text.split(|letter: char| !letter.is_ascii_digit());
        met.numbers = met.numbers || digits.into_iter().any(|run| self.phones.contains(run));
    }
}

/// The words of a text in small letters.
fn split(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
}

impl Office {
    /// Lets something out: its bytes, after the right was asked and the log written where people stand in it.
    pub fn let_out<T: Leaving + ?Sized>(&mut self, what: &T, exit: &Exit) -> Result<Made, Problem> {
        let made = what.bytes()?;
        let people = People::of(self)?;
        let mut met = Met::default();
        what.words(&mut |text| people.meet(text, &mut met));
        let count = what.people().unwrap_or_default().max(met.people.len());
        if count > 0 || met.numbers {
            self.disclose(&Going {
                list: exit.list,
                way: exit.way,
                people: count,
                numbers: met.numbers,
                to: exit.to.clone(),
            })?;
        }
        Ok(made)
    }

    /// Lets something out into a file, whole or not at all; one that is there is replaced only with `replace`. The answer is how many texts were
    /// cut to what the file can hold.
    pub fn send_out<T: Leaving + ?Sized>(
        &mut self,
        what: &T,
        exit: &Exit,
        path: &Path,
        replace: bool,
    ) -> Result<usize, Problem> {
        if !replace && path.exists() {
            return Err(Problem::FileExists {
                path: path.display().to_string(),
            });
        }
        let (bytes, cut) = self.let_out(what, exit)?;
        save_file(path, &bytes, replace)?;
        Ok(cut)
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{add, office};
    use super::*;
    use crate::domain::form::Row;
    use crate::domain::privacy::Disclosure;

    fn exit() -> Exit {
        Exit {
            list: DisclosureList::Paper,
            way: DisclosureWay::File,
            to: String::new(),
        }
    }

    fn log(office: &Office) -> Vec<(Option<i64>, Option<i64>)> {
        let rows = office.ask().all(kinds::of::<Disclosure>()).expect("read");
        let told = |row: &Stored| (row.row.get("people").int(), row.row.get("numbers").int());
        rows.iter().map(told).collect()
    }

    /// 193: whoever draws it up and whatever it is, a name or a telephone in it is found and written down; counts leave without a word.
    #[test]
    fn names_and_telephones_are_met_in_any_text() {
        let mut office = office();
        for (name, phone) in [("Nguyễn Thị Hảo", "0912345678"), ("Trần Văn Bách", "")] {
            let row = Row::new().with("name", name).with("phone", phone);
            add::<Person>(&mut office, row);
        }
        for silent in ["Tổ 1: 12 hộ", "bà Hảo", "Nguyễn Thị Hảoo", ""] {
            office.let_out(silent, &exit()).expect("counts leave");
        }
        assert_eq!(log(&office), []);
        for (told, people, numbers) in [
            ("Chủ trì: Nguyễn Thị Hảo, tổ trưởng", 1, 0),
            ("1;TRẦN VĂN BÁCH;nguyễn thị hảo", 2, 0),
            (r#"{"phone": "0912345678"}"#, 0, 1),
        ] {
            office.let_out(told, &exit()).expect("written down");
            assert_eq!(
                log(&office).pop(),
                Some((Some(people), Some(numbers))),
                "{told}"
            );
        }
    }
}
