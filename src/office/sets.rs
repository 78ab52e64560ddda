//! Criteria sets on offer and in the book. Sets come from the program's own files, from a folder `tieu-chi` beside the book, and from the
//! book; adopting one copies it into the book with its overlay joined, as one step. From then on the rows are the truth: the code of a set
//! is its edition and stays pinned, and files are not read for it again.

use std::path::{Path, PathBuf};

use crate::assets;
use crate::domain::assessment as book;
use crate::domain::command::{Change, Command};
use crate::domain::criteria::{
    CriteriaSet, SetFile, Strength, Target, Words, parse_set, resolve, rows,
};
use crate::domain::form::{Record, Say, Value};
use crate::domain::kinds;
use crate::domain::problem::Problem;

use super::own::{self, bad_file};
use super::{Ask, Office};

/// Folder beside the book whose `.toml` files are offered too.
pub const DROP_FOLDER: &str = "tieu-chi";

/// Where a set on offer comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A file of the program.
    Shipped,
    /// A file of the drop folder.
    Dropped(PathBuf),
    /// It stands in the book, under that number.
    InBook(i64),
}

/// A set that can be used, or is in use.
#[derive(Clone, Debug, PartialEq)]
pub struct SetOffer {
    /// Its code, which is also its edition's.
    pub code: String,
    /// Title.
    pub title: Words,
    /// Edition in words.
    pub edition: String,
    /// The instrument it comes from.
    pub source: Words,
    /// How far its text can be relied on.
    pub strength: Strength,
    /// The office has held it against its source.
    pub confirmed: bool,
    /// What it judges.
    pub target: Target,
    /// Number of criteria, headings among them.
    pub criteria: usize,
    /// Where it comes from.
    pub origin: Origin,
}

/// Everything on offer; a file with a mistake is told beside the others and stops none of them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shelf {
    /// The sets, those of the book first.
    pub sets: Vec<SetOffer>,
    /// The files that could not be read, each a [`Problem::BadFile`].
    pub faults: Vec<Problem>,
}

impl Office {
    /// The sets on offer and in the book.
    pub fn sets(&self) -> Result<Shelf, Problem> {
        let mut sets = Vec::new();
        for (id, _) in in_book(self.ask())? {
            let set = engine_set(self.ask(), id)?;
            sets.push(offer(&set, Origin::InBook(id)));
        }
        let (files, mut faults) = self.set_files();
        let (resolved, refused) = resolve(&files);
        faults.extend(refused.into_iter().map(bad_file));
        for set in resolved {
            if sets.iter().all(|known| known.code != set.code) {
                let origin = self.origin(&files, &set.code);
                sets.push(offer(&set, origin));
            }
        }
        Ok(Shelf { sets, faults })
    }

    /// Puts a set on offer into the book, whole and as one step; one that stands there already is left as it is. The answer is its number.
    pub fn adopt(&mut self, code: &str) -> Result<i64, Problem> {
        if let Some((id, _)) = in_book(self.ask())?
            .into_iter()
            .find(|(_, known)| known == code)
        {
            return Ok(id);
        }
        let (files, _) = self.set_files();
        self.take_in(&files, code)
    }

    /// The command that puts a set on offer into the book; none where it stands there already.
    pub fn adoption(&self, code: &str) -> Result<Option<Command>, Problem> {
        let known = in_book(self.ask())?.iter().any(|(_, known)| known == code);
        let (files, _) = self.set_files();
        if known {
            return Ok(None);
        }
        taking_in(&files, code).map(Some)
    }

    /// The number of the set with that code in the book.
    pub fn set_id(&self, code: &str) -> Result<Option<i64>, Problem> {
        let known = in_book(self.ask())?;
        Ok(known
            .into_iter()
            .find(|(_, known)| known == code)
            .map(|(id, _)| id))
    }

    /// The set of that code: as it stands in the book, else as it is on offer.
    pub fn set_of(&self, code: &str) -> Result<Option<CriteriaSet>, Problem> {
        if let Some(id) = self.set_id(code)? {
            return engine_set(self.ask(), id).map(Some);
        }
        let (resolved, _) = resolve(&self.set_files().0);
        Ok(resolved.into_iter().find(|set| set.code == code))
    }

    fn take_in(&mut self, files: &[SetFile], code: &str) -> Result<i64, Problem> {
        let done = self.run(taking_in(files, code)?)?;
        done.id().ok_or_else(|| Problem::Bug {
            code: String::from("adopt"),
        })
    }

    /// The files of the program and of the drop folder that can be read, and the faults of the others.
    fn set_files(&self) -> (Vec<SetFile>, Vec<Problem>) {
        let mut files = Vec::new();
        let mut faults = Vec::new();
        for path in assets::list("criteria/") {
            match parse_set(&path, &assets::text(&path)) {
                Ok(file) => files.push(file),
                Err(fault) => faults.push(bad_file(fault)),
            }
        }
        for path in self.own_files(DROP_FOLDER) {
            match read_file(&path) {
                Ok(file) => files.push(file),
                Err(problem) => faults.push(problem),
            }
        }
        (files, faults)
    }

    fn origin(&self, files: &[SetFile], code: &str) -> Origin {
        let from = files.iter().find(|file| file.set.code == code);
        self.own_files(DROP_FOLDER)
            .into_iter()
            .find(|path| from.is_some_and(|file| file.file == own::shown(path)))
            .map_or(Origin::Shipped, Origin::Dropped)
    }
}

/// The step that writes a set of these files, joined with what it overlays, into the book.
fn taking_in(files: &[SetFile], code: &str) -> Result<Command, Problem> {
    let (sets, faults) = resolve(files);
    let Some(set) = sets.iter().find(|set| set.code == code) else {
        let file = files.iter().find(|file| file.set.code == code);
        let own = faults
            .into_iter()
            .find(|fault| file.is_some_and(|file| file.file == fault.file));
        return Err(own.map_or_else(
            || Problem::NotFound {
                kind: book::CriteriaSet::KIND,
                what: code.to_owned(),
            },
            bad_file,
        ));
    };
    let what = Say::new("op-adopt").with("name", set.title.vi.as_str());
    Ok(Command::save_all(changes(set), what))
}

/// The set that the rows of the book describe.
pub fn engine_set(ask: Ask<'_>, set: i64) -> Result<CriteriaSet, Problem> {
    let (record, _) = ask.record::<book::CriteriaSet>(set)?;
    Ok(rows::set_of(&record, &criteria(ask, set)?))
}

/// The criteria of a set with their numbers, in the order of the set's files.
pub(super) fn criteria(ask: Ask<'_>, set: i64) -> Result<Vec<(i64, book::Criterion)>, Problem> {
    let kind = kinds::of::<book::Criterion>();
    let mut found = Vec::new();
    for stored in ask.linked(kind, "criteria_set", set)? {
        let record =
            book::Criterion::from_row(&stored.row).map_err(|findings| Problem::Faults {
                kind: kind.name,
                place: 0,
                findings,
            })?;
        found.push((stored.id, record));
    }
    found.sort_by_key(|(id, record)| (record.seq, *id));
    Ok(found)
}

/// Number and code of every set that stands in the book.
fn in_book(ask: Ask<'_>) -> Result<Vec<(i64, String)>, Problem> {
    let sets = ask.all(kinds::of::<book::CriteriaSet>())?;
    let code = |row: &crate::domain::form::Row| row.get("code").text().to_owned();
    Ok(sets.iter().map(|set| (set.id, code(&set.row))).collect())
}

fn offer(set: &CriteriaSet, origin: Origin) -> SetOffer {
    SetOffer {
        code: set.code.clone(),
        title: set.title.clone(),
        edition: set.edition.clone(),
        source: set.source.text.clone(),
        strength: set.source.strength,
        confirmed: set.confirmed,
        target: set.target,
        criteria: set.criteria.len(),
        origin,
    }
}

/// One change for the set and one for each criterion, a heading before what is below it.
fn changes(set: &CriteriaSet) -> Vec<Change> {
    let mut changes = vec![Change::new::<book::CriteriaSet>(
        rows::set_record(set).to_row(),
    )];
    let mut places: Vec<&str> = vec![""];
    for (_, criterion) in set.walk() {
        let mut row = rows::criterion_record(criterion).to_row();
        row.set("parent", Value::Null);
        let mut change = Change::new::<book::Criterion>(row).linked("criteria_set", 0);
        let parent = criterion.parent.as_deref();
        if let Some(place) = parent.and_then(|code| places.iter().position(|known| *known == code))
        {
            change = change.linked("parent", place);
        }
        places.push(&criterion.code);
        changes.push(change);
    }
    changes
}

/// Reads one set file within bounds.
fn read_file(path: &Path) -> Result<SetFile, Problem> {
    let text = own::read_text(path)?;
    parse_set(&own::shown(path), &text).map_err(bad_file)
}

#[cfg(test)]
mod tests {
    use super::super::tests::{add, office};
    use super::*;
    use crate::domain::command::Round;
    use crate::domain::form::Row;
    use crate::office::Who;

    const SAMPLE: &str = "sach-ma-tuy-mau-2024";

    #[test]
    fn a_set_is_adopted_once_whole_and_can_be_taken_back() {
        let mut office = office();
        let shelf = office.sets().unwrap();
        assert_eq!((shelf.sets.len(), shelf.faults.len()), (7, 0));
        assert!(shelf.sets.iter().all(|set| set.origin == Origin::Shipped));
        for offer in &shelf.sets {
            let id = office.adopt(&offer.code).unwrap();
            assert_eq!(office.adopt(&offer.code).unwrap(), id);
            let set = engine_set(office.ask(), id).unwrap();
            assert_eq!((&set.code, &set.title), (&offer.code, &offer.title));
            assert_eq!(set.criteria.len(), offer.criteria);
        }
        let shelf = office.sets().unwrap();
        assert!(
            shelf
                .sets
                .iter()
                .all(|set| matches!(set.origin, Origin::InBook(_)))
        );
        office.run(Command::Undo).unwrap();
        let left = office.sets().unwrap().sets;
        assert_eq!(
            left.iter()
                .filter(|set| set.origin == Origin::Shipped)
                .count(),
            1
        );
        assert!(office.adopt("khong-co").is_err());
    }

    #[test]
    fn a_dropped_file_is_offered_and_one_with_a_mistake_is_told_with_its_line() {
        let folder = tempfile::tempdir().unwrap();
        let drop = folder.path().join(DROP_FOLDER);
        std::fs::create_dir(&drop).unwrap();
        let good = "code = \"xa-ta\"\ntitle = \"Bộ của xã\"\nedition = \"2026\"\ntarget = \"xa\"\noverlay_of = \"tt124-2021-xa\"\n\
            source = { text = \"QĐ 5\", strength = \"reported\" }\n[[criterion]]\ncode = \"9\"\ntext = \"Thêm\"\n";
        std::fs::write(drop.join("a.toml"), good).unwrap();
        std::fs::write(drop.join("b.toml"), good.replace("\"xa\"", "\"tinh\"")).unwrap();
        std::fs::write(drop.join("c.toml"), b"code = \"c\"\n# \xff\n").unwrap();
        std::fs::create_dir(drop.join("d.toml")).unwrap();
        let card = crate::domain::place::Office {
            name: "Xã Tân Lập".into(),
            ..Default::default()
        };
        let book = folder.path().join("so.tuquan");
        let mut office =
            Office::create(book, &card, Who::default(), office().clock(), false).unwrap();
        let shelf = office.sets().unwrap();
        let places: Vec<_> = shelf
            .faults
            .iter()
            .map(|fault| match fault {
                Problem::BadFile { line, what, .. } => (*line, what.key.to_string()),
                other => (0, other.code().to_owned()),
            })
            .collect();
        let told = |line: usize, key: &str| (line, key.to_owned());
        assert_eq!(
            places,
            [
                told(4, "criteria-unknown-word"),
                told(2, "criteria-not-text"),
                told(0, "not-a-file")
            ]
        );
        assert!(
            shelf.sets.iter().any(
                |set| matches!(&set.origin, Origin::Dropped(path) if path.ends_with("a.toml"))
            )
        );
        let id = office.adopt("xa-ta").unwrap();
        let set = engine_set(office.ask(), id).unwrap();
        assert!(set.criterion("9").is_some() && set.criterion("4.2").is_some());
    }

    #[test]
    fn a_pinned_set_is_reworded_only_where_it_is_not_confirmed() {
        let mut office = office();
        let set = office.adopt(SAMPLE).unwrap();
        let fourth = criteria(office.ask(), set).unwrap()[3].0;
        let change = |office: &mut Office, row: Row| {
            let rev = office
                .ask()
                .row(kinds::of::<book::Criterion>(), fourth)
                .unwrap()
                .rev;
            office.run(Command::save(Change::of::<book::Criterion>(
                fourth, rev, row,
            )))
        };
        let row = Row::new().with("round", "2026");
        office
            .run(Command::OpenRound(Round {
                set,
                row,
                carry_from: None,
            }))
            .unwrap();
        let threshold = Row::new()
            .with("operator", "lt")
            .with("threshold", 500_i64)
            .with("unit", "%");
        change(&mut office, threshold).unwrap();
        let rule = engine_set(office.ask(), set).unwrap().criteria[3]
            .rule
            .clone();
        assert_eq!(rule.map(|rule| rule.show()).as_deref(), Some("< 0,5 %"));
        assert!(change(&mut office, Row::new().with("code", "4b")).is_err());
        assert!(change(&mut office, Row::new().with("threshold", 505_i64 * 10 + 1)).is_err());
        change(&mut office, Row::new().with("confirmed", 1_i64)).unwrap();
        assert!(change(&mut office, Row::new().with("threshold", 700_i64)).is_err());
        assert!(change(&mut office, Row::new().with("guidance", "Hỏi Công an xã")).is_ok());
        let late = Row::new().with("criteria_set", set).with("code", "8");
        assert!(
            office
                .run(Command::save(Change::new::<book::Criterion>(late)))
                .is_err()
        );
        let _ = add::<book::CriteriaSet>(
            &mut office,
            Row::new().with("title", "Bộ riêng").with("code", "rieng"),
        );
    }
}
