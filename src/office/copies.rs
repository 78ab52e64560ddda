//! Copies of the book beside the book: made by schedule when something changed, verified, kept by rule, alarmed when they fail; and the way
//! back, row by row or whole, as one step through the one door. The live file is never replaced.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use super::privacy::Going;
use super::{Clock, Office, Who, erase, save};
use crate::domain::access::Right;
use crate::domain::command::Done;
use crate::domain::copies;
use crate::domain::fault::Fault;
use crate::domain::form::{Kind, Record, Say};
use crate::domain::kinds::{self, KINDS};
use crate::domain::person::Person;
use crate::domain::place::Officer;
use crate::domain::privacy::{Disclosure, DisclosureList, DisclosureWay};
use crate::domain::problem::{Problem, ReadOnly};
use crate::store::{Author, CopySheet, Store, Stored, copy, locked};

const FAILED: &str = "chua-sao-luu.json";

/// A copy of the book that was verified when it was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copy {
    /// Its file.
    pub path: PathBuf,
    /// What it is.
    pub sheet: CopySheet,
}

impl Copy {
    /// When it was made.
    pub fn made_at(&self) -> Option<NaiveDateTime> {
        moment(&self.sheet.made_at)
    }
}

/// How the copies stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CopyState {
    /// When the newest verified copy was made.
    pub last: Option<NaiveDateTime>,
    /// The book has changed since.
    pub changed: bool,
    /// The last try failed: when, and the code of the problem.
    pub failed: Option<(String, String)>,
    /// Too long ago.
    pub alarming: bool,
}

/// What became of the kept copies when values of erased people were to leave them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Purged {
    /// How many were changed.
    pub changed: usize,
    /// Those that could not be, and may hold the values still.
    pub left: Vec<PathBuf>,
}

#[derive(Serialize, Deserialize)]
struct Failure {
    at: String,
    problem: String,
}

/// A moment as the journal writes it.
/// The moment a copy was made at, as people read it.
fn told(made_at: &str) -> String {
    let at = moment(made_at);
    at.map_or_else(
        || made_at.to_owned(),
        |at| at.format("%H:%M %d/%m/%Y").to_string(),
    )
}

fn moment(text: &str) -> Option<NaiveDateTime> {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S").ok()
}

/// Makes a new book out of a verified copy, for the day when the old one cannot be opened any more; nothing that is there is touched. Whoever
/// does it must be allowed to in the copy, and in the book it was kept beside where that one opens: a copy may be older than its roles.
pub fn book_from_copy(
    from: &Path,
    to: &Path,
    who: Who,
    clock: Clock,
) -> Result<CopySheet, Problem> {
    // The folder is resolved once: a link that leads elsewhere a moment later is not asked again.
    let from = &fs::canonicalize(from).map_err(|_| Problem::NoFile {
        path: from.display().to_string(),
    })?;
    copy::verify(from)?;
    taken_by(from, who.clone(), clock, true)?;
    let home = copy::is_home(from, to);
    if let Some(book) = copy::book_beside(from) {
        match taken_by(&book, who, clock, false) {
            Ok(mut office) if !home => office.tell_of_leaving(to)?,
            Err(refused @ (Problem::NotAllowed { .. } | Problem::NameOfAnother { .. })) => {
                return Err(refused);
            }
            // What cannot be opened cannot be asked: that is the day this is for.
            _ => {}
        }
    }
    copy::make_book(from, to, || if home { Ok(None) } else { alone() })
}

/// The book with a person at it who may take it out and bring it back.
fn taken_by(book: &Path, who: Who, clock: Clock, read_only: bool) -> Result<Office, Problem> {
    let mut office = Office::open(book, who.clone(), clock, read_only)?;
    let name = office
        .name_of_account()?
        .unwrap_or_else(|| who.name.clone());
    office.sit_down(Who { name, ..who })?;
    office.check_right(Right::BringBack)?;
    office.check_right(Right::TakeOut)?;
    Ok(office)
}

/// What leaves for another place is written with the rights of the person alone, not with those the program is lent for its book: as long as
/// the answer lives.
fn alone() -> Result<Option<impl Sized>, Problem> {
    crate::sheet::without_lent_group().map_err(|_| Problem::DiskFault)
}

/// Refuses to make a book anew where copies of one lie: it was there and was taken away.
pub fn check_never_kept(book: &Path) -> Result<(), Problem> {
    let folder = copy::folder_of(book);
    let is_copy = |file: fs::DirEntry| CopySheet::beside(&file.path()).is_some();
    match folder {
        Some(folder) if fs::read_dir(&folder).is_ok_and(|files| files.flatten().any(is_copy)) => {
            Err(Problem::BookGone {
                path: book.display().to_string(),
                copies: folder.display().to_string(),
            })
        }
        _ => Ok(()),
    }
}

impl Office {
    /// The folder with the copies of this book; none for a book in memory.
    pub fn copies_folder(&self) -> Option<PathBuf> {
        copy::folder_of(&self.place().path)
    }

    /// The kept copies of this book, newest first.
    pub fn copies(&self) -> Result<Vec<Copy>, Problem> {
        let book = self.store.uuid()?;
        let mut found = self.copies_beside();
        found.retain(|copy| copy.sheet.book == book);
        let age = |copy: &Copy| (copy.sheet.made_at.clone(), copy.sheet.step);
        found.sort_by_key(|copy| std::cmp::Reverse(age(copy)));
        Ok(found)
    }

    /// Every copy beside the book, of whatever book it says it is.
    pub(super) fn copies_beside(&self) -> Vec<Copy> {
        let files = self
            .copies_folder()
            .and_then(|folder| fs::read_dir(folder).ok());
        files
            .into_iter()
            .flatten()
            .filter_map(|entry| {
                let path = entry.ok()?.path();
                let sheet = CopySheet::beside(&path)?;
                Some(Copy { path, sheet })
            })
            .collect()
    }

    /// How the copies stand, for the board of today.
    pub fn copy_state(&self) -> Result<CopyState, Problem> {
        let newest = self.copies()?.into_iter().next();
        let last = newest.as_ref().and_then(Copy::made_at);
        let changed = newest.is_none_or(|newest| self.changed_since(&newest));
        let failed = self
            .copies_folder()
            .and_then(|folder| fs::read(folder.join(FAILED)).ok())
            .and_then(|bytes| serde_json::from_slice::<Failure>(&bytes).ok())
            .map(|failure| (failure.at, failure.problem));
        let now = self.clock.now();
        let born = self.ask().step(1)?.and_then(|step| moment(&step.at));
        let old = copies::is_alarming(last, born.unwrap_or(now), now);
        Ok(CopyState {
            last,
            changed,
            alarming: failed.is_some() || changed && old,
            failed,
        })
    }

    fn changed_since(&self, copy: &Copy) -> bool {
        self.store
            .anchor()
            .ok()
            .flatten()
            .is_none_or(|head| head.seal != copy.sheet.seal)
    }

    /// Makes the copy that is due: by the clock, or with `now` whenever the book changed since the last one. The answer is the copy made.
    pub fn keep_copy(&self, now: bool) -> Result<Option<Copy>, Problem> {
        let Some(folder) = self.copies_folder().filter(|_| !self.is_copy()) else {
            return Ok(None);
        };
        let newest = self.copies()?.into_iter().next();
        let due = newest.as_ref().is_none_or(|newest| {
            self.changed_since(newest)
                && (now || copies::is_due(newest.made_at(), self.clock.now()))
        });
        if !due {
            return Ok(None);
        }
        let made = self.copy_into(&folder);
        let mark = folder.join(FAILED);
        match &made {
            Ok(_) => {
                let _ = fs::remove_file(mark);
                self.thin_out()?;
            }
            // A colleague's session made the very same copy at the very same moment.
            Err(Problem::FileExists { path }) if CopySheet::beside(Path::new(path)).is_some() => {
                return Ok(None);
            }
            Err(problem) => {
                let failure = Failure {
                    at: self.moment_text(),
                    problem: problem.code().to_owned(),
                };
                copy::put_note(&mark, &serde_json::to_vec(&failure)?);
            }
        }
        made.map(Some)
    }

    fn copy_into(&self, folder: &Path) -> Result<Copy, Problem> {
        copy::make_folder(folder)?;
        copy::sweep(folder);
        let at = self.clock.now().format("%Y-%m-%d-%H%M%S");
        let step = self.store.anchor()?.map_or(0, |head| head.op);
        let path = folder.join(format!("{at}-{step}.{}", copy::ENDING));
        let sheet = self.store.copy_to(&path, &self.moment_text())?;
        Ok(Copy { path, sheet })
    }

    fn moment_text(&self) -> String {
        super::moment(self.clock)
    }

    /// Takes away the copies that the rule does not keep.
    fn thin_out(&self) -> Result<(), Problem> {
        let found = self.copies()?;
        let made: Vec<NaiveDateTime> = found.iter().filter_map(Copy::made_at).collect();
        if made.len() != found.len() {
            return Ok(());
        }
        for (copy, stays) in found.iter().zip(copies::kept(&made)) {
            if !stays {
                let _ = fs::remove_file(&copy.path);
                let _ = fs::remove_file(CopySheet::path(&copy.path));
            }
        }
        Ok(())
    }

    /// Writes down that the whole book leaves for another place, before it does. A book that cannot be written any more may be saved all the
    /// same; one that a person only asked to be read may not.
    pub fn tell_of_leaving(&mut self, to: &Path) -> Result<(), Problem> {
        let cannot = self.read_only().is_some_and(|why| why != ReadOnly::Asked);
        // A file that is there refuses the copy by itself.
        if cannot || to.exists() {
            return Ok(());
        }
        self.disclose(&Going {
            list: DisclosureList::Whole,
            way: DisclosureWay::File,
            people: usize::try_from(self.ask().size(kinds::of::<Person>())?).unwrap_or_default(),
            numbers: true,
            to: to.display().to_string(),
        })?;
        Ok(())
    }

    /// A verified copy of the whole book in a new file somewhere else.
    pub fn copy_to(&self, to: &Path) -> Result<CopySheet, Problem> {
        self.check_right(Right::TakeOut)?;
        let _own = alone()?;
        self.store.copy_to(to, &self.moment_text())
    }

    /// A verified copy for a place outside the room, locked with a passphrase; only the locked file and its sheet are left there.
    pub fn lock_copy_to(&self, to: &Path, passphrase: &str) -> Result<CopySheet, Problem> {
        self.check_right(Right::TakeOut)?;
        let folder = self.copies_folder().ok_or_else(|| Problem::NoFile {
            path: to.display().to_string(),
        })?;
        copy::make_folder(&folder)?;
        let plain = folder.join(format!("khoa-{}.tam", std::process::id()));
        let sheet = self.store.copy_to(&plain, &self.moment_text())?;
        let locked = locked::lock(&plain, to, passphrase, alone);
        let _ = fs::remove_file(&plain);
        let _ = fs::remove_file(CopySheet::path(&plain));
        locked.map(|()| sheet)
    }

    /// Opens a locked copy into a new file, verified as any copy.
    pub fn unlock_copy(
        &self,
        from: &Path,
        to: &Path,
        passphrase: &str,
    ) -> Result<CopySheet, Problem> {
        self.check_right(Right::BringBack)?;
        let _own = alone()?;
        locked::unlock(from, to, passphrase)?;
        copy::adopt(to, &self.moment_text()).inspect_err(|_| {
            let _ = fs::remove_file(to);
        })
    }

    /// Reads a copy through again and compares it with its sheet.
    pub fn verify_copy(&self, copy: &Path) -> Result<CopySheet, Problem> {
        copy::verify(copy)
    }

    /// True where the open file is itself a copy.
    fn is_copy(&self) -> bool {
        self.read_only() == Some(crate::domain::problem::ReadOnly::Copy)
    }

    /// Brings one row back as it stands in a copy, as one undoable step. Values of an erased person do not come back.
    pub fn bring_back_row(
        &mut self,
        from: &Path,
        kind: &'static Kind,
        id: i64,
    ) -> Result<Done, Problem> {
        self.check_right(Right::BringBack)?;
        let (source, sheet) = self.source(from)?;
        let then = source.ask().row(kind, id)?;
        let name = source.ask().label(kind, id)?;
        let what = Say::new("op-bring-back")
            .word("kind", kind.name.replace('_', "-"))
            .with("name", name)
            .with("at", told(&sheet.made_at));
        self.once("", |office, author| {
            office.write(author, what.clone(), |write| {
                let now = write.get(kind, id)?;
                if is_erased(kind, now.as_ref()) {
                    return Err(save::refuse(kind.name, "name", Fault::Erased));
                }
                write.put_back(kind, id, now.as_ref(), Some((&then.row, None)))?;
                Ok(done(write.op(), vec![id], what))
            })
        })
    }

    /// Brings the whole book back to what it was in a copy, as one undoable step: rows made since go into the bin, changed ones are as they
    /// were. Officers and their settings stay, erased people stay erased. The present is copied first.
    pub fn bring_back_all(&mut self, from: &Path) -> Result<Done, Problem> {
        self.check_right(Right::BringBack)?;
        let (source, sheet) = self.source(from)?;
        self.keep_copy(true)?;
        let what = Say::new("op-bring-back-all").with("at", told(&sheet.made_at));
        self.once("", |office, author| {
            bring_all(office, author, &source, what)
        })
    }

    /// Opens a verified copy of this very book.
    fn source(&self, from: &Path) -> Result<(Store, CopySheet), Problem> {
        let sheet = copy::verify(from)?;
        if sheet.book != self.store.uuid()? || sheet.training != self.is_training() {
            return Err(Problem::OtherBook {
                path: from.display().to_string(),
                office: sheet.office,
            });
        }
        let store = Store::open(from, true, &sheet.made_at)?;
        Ok((store, sheet))
    }

    /// Takes the values of everyone who was erased in this book out of its kept copies too. A copy that cannot be changed is left as it is and
    /// named; the others are done all the same.
    pub fn purge_copies(&self) -> Result<Purged, Problem> {
        self.check_right(Right::Erase)?;
        let kind = kinds::of::<Person>();
        let mut erased = Vec::new();
        self.ask().each(kind, &mut |stored| {
            if is_erased(kind, Some(&stored)) {
                erased.push(stored);
            }
            Ok(())
        })?;
        let mut purged = Purged::default();
        for kept in self.copies()? {
            match self.purge(&kept, &erased) {
                Ok(changed) => purged.changed += usize::from(changed),
                Err(_) => purged.left.push(kept.path),
            }
        }
        Ok(purged)
    }

    /// The same in one copy; false where none of them stands in it.
    fn purge(&self, kept: &Copy, erased: &[Stored]) -> Result<bool, Problem> {
        let kind = kinds::of::<Person>();
        copy::verify(&kept.path)?;
        let reader = Store::open(&kept.path, true, &kept.sheet.made_at)?;
        let mut there = Vec::new();
        for person in erased {
            let was = reader.ask().get(kind, person.id)?;
            there.extend(
                was.filter(|was| !is_erased(kind, Some(was)))
                    .map(|was| (was, person)),
            );
        }
        drop(reader);
        if there.is_empty() {
            return Ok(false);
        }
        let author = self.author("");
        copy::revise(&kept.path, |store| {
            for (was, person) in &there {
                let what = Say::new("op-erase")
                    .with("id", person.id)
                    .with("ground", "");
                store.write(&author, what, |write| {
                    write.forget_name(person.id, was.row.get("name").text())?;
                    write.erase(kind, was, &person.row)?;
                    let told = ["name", "phone"].map(|field| was.row.get(field).text().to_owned());
                    erase::forget(write, &told)?;
                    write.seal()
                })?;
            }
            Ok(())
        })?;
        Ok(true)
    }
}

fn is_erased(kind: &Kind, row: Option<&Stored>) -> bool {
    kind.name == Person::KIND && row.is_some_and(|row| !row.row.get("erased_on").is_blank())
}

fn done(op: Option<i64>, ids: Vec<i64>, say: Say) -> Done {
    Done::new(op, ids, say)
}

fn bring_all(
    office: &mut Office,
    author: &Author,
    source: &Store,
    what: Say,
) -> Result<Done, Problem> {
    office.write(author, what.clone(), |write| {
        write.settle_links_last()?;
        let stays = |kind: &&Kind| [Officer::KIND, Disclosure::KIND].contains(&kind.name);
        for kind in KINDS.iter().filter(|kind| !stays(kind)) {
            let mut there = std::collections::BTreeSet::new();
            source.ask().each(kind, &mut |then| {
                there.insert(then.id);
                let now = write.get(kind, then.id)?;
                if is_erased(kind, now.as_ref()) {
                    return Ok(());
                }
                write.put_back(kind, then.id, now.as_ref(), Some((&then.row, then.gone)))
            })?;
            let mut since = Vec::new();
            write.ask().each(kind, &mut |now| {
                if now.gone.is_none() && !there.contains(&now.id) {
                    since.push(now);
                }
                Ok(())
            })?;
            for now in since {
                write.set_gone(kind, &now, true)?;
            }
        }
        Ok(done(write.op(), Vec::new(), what))
    })
}
