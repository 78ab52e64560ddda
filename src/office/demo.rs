//! The training commune: an invented one, made of commands alone, the same for the same seed and day. Its words live in `assets/demo`.

mod diary;
mod movement;
mod plot;
mod stress;

use std::path::{Path, PathBuf};

use chrono::{Duration, NaiveDate};

use super::{Clock, Office, Who};
use crate::assets;
use crate::domain::assessment::{AssessmentItem, Evidence};
use crate::domain::command::{Change, Command, Round};
use crate::domain::document::Document;
use crate::domain::form::{Choice, Row, Say};
use crate::domain::kinds;
use crate::domain::person::{Membership, Person, Role};
use crate::domain::place::{self, Hamlet};
use crate::domain::problem::Problem;
use crate::domain::team::Team;

use plot::{Dice, Plot};

/// How large the commune is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Demo {
    /// 48 teams with some 600 members and a year of meetings: for training and for looking around.
    Small,
    /// So many people: a small commune that kept its book for very many years. For measuring; its rows are true to the rules but are
    /// written without asking them.
    Persons(usize),
}

/// Teams of a book for measuring: four times those of the largest commune that was read of.
const LARGEST: usize = 400;

/// Hears how far the making has come (done, of); false stops it.
pub type Heard<'a> = &'a mut dyn FnMut(usize, usize) -> bool;

/// Makes a new training book at `path` with the small commune in it. It is made in memory and laid down whole: what is stopped or killed
/// on the way leaves no file.
pub fn create(path: &Path, who: Who, clock: Clock, heard: Heard<'_>) -> Result<Office, Problem> {
    if path.exists() {
        return Err(Problem::FileExists {
            path: path.display().to_string(),
        });
    }
    let mut made = Office::memory(&card()?, who.clone(), clock)?;
    fill(&mut made, Demo::Small, heard)?;
    made.store.lay_down_training(path, &super::moment(clock))?;
    Office::open(path, who, clock, false)
}

/// What the name of the file of a training commune has behind that of its book.
const BESIDE: &str = "-tap-huan";

/// The file of the training commune of a book: `tuquan.db` has `tuquan-tap-huan.db` beside it.
pub fn beside(book: &Path) -> PathBuf {
    let stem = book.file_stem().unwrap_or_default().to_string_lossy();
    book.with_file_name(format!("{stem}{BESIDE}.db"))
}

/// The book that a training commune lies beside; none for one that was made by itself.
pub fn book_of(training: &Path) -> Option<PathBuf> {
    let stem = training.file_stem()?.to_string_lossy();
    let book = stem.strip_suffix(BESIDE)?;
    Some(training.with_file_name(format!("{book}.db")))
}

/// Opens the training commune of a book, where it was made already.
pub fn found(book: &Path, who: Who, clock: Clock) -> Result<Option<Office>, Problem> {
    match Office::open(beside(book), who, clock, false) {
        Err(Problem::NoFile { .. }) => Ok(None),
        opened => opened.map(Some),
    }
}

/// Opens the training commune of a book, and makes it where it is not there yet.
pub fn open(book: &Path, who: Who, clock: Clock, heard: Heard<'_>) -> Result<Office, Problem> {
    let path = beside(book);
    match Office::open(path.clone(), who.clone(), clock, false) {
        Err(Problem::NoFile { .. }) => create(&path, who, clock, heard),
        opened => opened,
    }
}

/// The card of the training commune.
pub fn card() -> Result<place::Office, Problem> {
    Ok(plot()?.office.card())
}

/// Fills an empty book. The steps stand under the names of invented officers, so that undo never takes them from the person at the keys.
pub fn fill(office: &mut Office, size: Demo, heard: Heard<'_>) -> Result<(), Problem> {
    let plot = plot()?;
    let sitting = office.who().clone();
    let name = plot.people.officers.first().cloned().unwrap_or_default();
    office.who = Who {
        name,
        account: sitting.account.clone(),
    };
    let filled = write(office, &plot, size, heard);
    office.who = sitting;
    filled
}

/// What the making is counted in: a roster and a sheet for each team, and the months of the diary.
struct Pace<'a> {
    heard: Heard<'a>,
    done: usize,
    of: usize,
}

impl Pace<'_> {
    fn step(&mut self) -> Result<(), Problem> {
        self.done += 1;
        if (self.heard)(self.done.min(self.of), self.of) {
            Ok(())
        } else {
            Err(Problem::Stopped)
        }
    }
}

fn write(office: &mut Office, plot: &Plot, size: Demo, heard: Heard<'_>) -> Result<(), Problem> {
    let mut dice = Dice::new(7);
    let papers = papers(office, plot)?;
    let hamlets = hamlets(office, plot)?;
    let count = if size == Demo::Small {
        plot.teams.count
    } else {
        LARGEST
    };
    let teams = teams(office, plot, &hamlets, papers.last().copied(), count)?;
    match size {
        Demo::Small => {
            let mut pace = Pace {
                heard,
                done: 0,
                of: 2 * teams.len() + diary::MONTHS,
            };
            let rosters = members(office, plot, &teams, &mut dice, &mut pace)?;
            movement::fill(office, &papers)?;
            diary::year(office, plot, &teams, &rosters, &mut dice, &mut pace)?;
            round(office, plot, &papers)
        }
        Demo::Persons(count) => stress::fill(office, plot, &teams, count, &mut dice),
    }
}

fn plot() -> Result<Plot, Problem> {
    toml::from_str(&assets::text("demo/commune.toml")).map_err(|error| Problem::Bug {
        code: error.to_string(),
    })
}

/// A team of the demonstration with what its meetings need.
struct DemoTeam {
    id: i64,
    quarterly: bool,
    place: String,
}

fn save(office: &mut Office, changes: Vec<Change>, name: &str) -> Result<Vec<i64>, Problem> {
    let what = Say::new("op-demo")
        .word("kind", name.to_owned())
        .with("count", changes.len() as i64);
    Ok(office.run(Command::save_all(changes, what))?.ids)
}

fn days_ago(office: &Office, days: i64) -> NaiveDate {
    office.today() - Duration::days(days)
}

fn papers(office: &mut Office, plot: &Plot) -> Result<Vec<i64>, Problem> {
    let today = office.today();
    let mut changes = Vec::new();
    for paper in &plot.papers {
        let mut row = Row::new()
            .with("direction", paper.direction.as_str())
            .with("kind", paper.kind.as_str())
            .with("number", paper.number.as_str())
            .with("symbol", paper.symbol.as_str())
            .with("issuer", paper.issuer.as_str())
            .with("title", paper.title.as_str())
            .with("issued_on", today - Duration::days(paper.days_ago));
        if let Some(days) = paper.valid_days {
            row.set("valid_until", today + Duration::days(days));
        }
        let change = Change::new::<Document>(row);
        changes.push(match paper.parent {
            Some(parent) => change.linked("parent", parent - 1),
            None => change,
        });
    }
    save(office, changes, "document")
}

fn hamlets(office: &mut Office, plot: &Plot) -> Result<Vec<i64>, Problem> {
    let row = |hamlet: &plot::HamletPlot| {
        Row::new()
            .with("name", hamlet.name.as_str())
            .with("kind", hamlet.kind.as_str())
            .with("households", hamlet.households)
            .with("population", hamlet.households * 4 - 17)
    };
    let changes = plot
        .hamlets
        .iter()
        .map(|hamlet| Change::new::<Hamlet>(row(hamlet)))
        .collect();
    save(office, changes, "hamlet")
}

fn teams(
    office: &mut Office,
    plot: &Plot,
    hamlets: &[i64],
    decision: Option<i64>,
    count: usize,
) -> Result<Vec<DemoTeam>, Problem> {
    let founded = days_ago(office, 880);
    let mut made = Vec::new();
    let mut changes = Vec::new();
    for number in 0..count {
        let (at, round) = (number % hamlets.len(), number / hamlets.len());
        let hamlet = &plot.hamlets[at];
        let name = plot
            .teams
            .name
            .replace("{number}", &(round + 1).to_string())
            .replace("{hamlet}", &hamlet.name);
        let rhythm = &plot.teams.rhythms[(at + round) % plot.teams.rhythms.len()];
        let row = Row::new()
            .with("name", name.as_str())
            .with("hamlet", hamlets[at])
            .with("kind", "to_nhan_dan_tu_quan")
            .with("rhythm", rhythm.as_str())
            .with("decision", decision)
            .with("founded_on", founded)
            .with("households", 22 + (number * 7 % 25) as i64);
        changes.push(Change::new::<Team>(row));
        made.push(DemoTeam {
            id: 0,
            quarterly: rhythm == "hang_quy",
            place: hamlet.place.clone(),
        });
    }
    for (team, id) in made.iter_mut().zip(save(office, changes, "team")?) {
        team.id = id;
    }
    Ok(made)
}

/// The members of each team: 11 to 14, one of them its head but in two teams; some terms end soon, one member has left.
fn members(
    office: &mut Office,
    plot: &Plot,
    teams: &[DemoTeam],
    dice: &mut Dice,
    pace: &mut Pace<'_>,
) -> Result<Vec<Vec<i64>>, Problem> {
    let (joined, today) = (days_ago(office, 800), office.today());
    let mut rosters = Vec::new();
    let mut phone = plot.people.phone_from;
    for (number, team) in teams.iter().enumerate() {
        pace.step()?;
        let size = 11 + dice.below(4);
        let mut changes = Vec::new();
        for place in 0..size {
            phone += 1;
            let person = Row::new()
                .with("name", plot.name(dice))
                .with("phone", format!("0{phone}"));
            changes.push(Change::new::<Person>(person));
            let role = match place {
                0 if number % 23 == 5 => Role::Member,
                0 => Role::Head,
                1 => Role::Deputy,
                2 => Role::Secretary,
                _ => Role::Member,
            };
            let mut spell = Row::new()
                .with("team", team.id)
                .with("role", role.code())
                .with("joined", joined);
            if place == 0 && number % 9 == 3 {
                spell.set("term_ends", today + Duration::days(number as i64));
            }
            if place == size - 1 && number % 8 == 2 {
                spell.set("left", today - Duration::days(90));
                spell.set("reason", "chuyen_noi_o");
            }
            changes.push(Change::new::<Membership>(spell).linked("person", place * 2));
        }
        let ids = save(office, changes, "person")?;
        rosters.push(ids.into_iter().step_by(2).collect());
    }
    Ok(rosters)
}

/// A round of the sample set: some criteria met with their evidence, the others with who brings what and until when.
fn round(office: &mut Office, plot: &Plot, papers: &[i64]) -> Result<(), Problem> {
    let set = office.adopt(&plot.round.set)?;
    let today = office.today();
    let row = Row::new()
        .with("round", today.format("%Y").to_string())
        .with("due", today + Duration::days(23));
    let assessment = office
        .run(Command::OpenRound(Round {
            set,
            row,
            carry_from: None,
        }))?
        .id()
        .unwrap_or_default();
    let items = office
        .ask()
        .linked(kinds::of::<AssessmentItem>(), "assessment", assessment)?;
    let mut changes = Vec::new();
    for (place, item) in items.iter().enumerate() {
        if place < plot.round.met {
            let row = Row::new()
                .with("verdict", "met")
                .with("reason", plot.round.reason.as_str());
            changes.push(Change::of::<AssessmentItem>(item.id, item.rev, row));
            let proof = papers[(place + 2) % papers.len()];
            changes.push(Change::new::<Evidence>(
                Row::new().with("item", item.id).with("document", proof),
            ));
        } else {
            let row = Row::new()
                .with("owner", plot.round.owner.as_str())
                .with("due", today + Duration::days(14));
            changes.push(Change::of::<AssessmentItem>(item.id, item.rev, row));
        }
    }
    save(office, changes, "assessment").map(|_| ())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::form::Record;
    use crate::domain::meeting::{Attendance, Meeting};

    fn office() -> Office {
        let clock = Clock::Still("2026-11-22T09:00:00".parse().expect("a time"));
        let who = Who {
            name: "hoa".into(),
            account: "hoa".into(),
        };
        Office::memory(&card().expect("a card"), who, clock).expect("a book")
    }

    #[test]
    fn the_training_commune_lives() {
        let mut office = office();
        fill(&mut office, Demo::Small, &mut |_, _| true).expect("filled");
        let size = |kind| office.ask().size(kind).expect("a size");
        assert_eq!(
            (size(kinds::of::<Team>()), size(kinds::of::<Hamlet>())),
            (48, 10)
        );
        assert!((550..650).contains(&size(kinds::of::<Person>())));
        assert!(size(kinds::of::<Meeting>()) > 350 && size(kinds::of::<Attendance>()) > 4_500);
        let board = office.board().expect("a board");
        assert!(
            board.missing_meetings.0 > 0 && board.missing_meetings.0 < 30,
            "{:?}",
            board.missing_meetings
        );
        assert_eq!(board.vacant_posts.len(), 2);
        assert!(
            board.overdue_tasks > 0
                && !board.terms_ending.is_empty()
                && !board.expiring_evidence.is_empty()
        );
        assert_eq!((board.criteria[0].met, board.criteria[0].total), (3, 7));
        assert_eq!(board.turnout.len(), 12);
        assert_eq!(
            office.undoable().expect("asked"),
            None,
            "undo takes nothing of it from the person at the keys"
        );
    }

    #[test]
    fn the_same_day_makes_the_same_commune() {
        let rows = || {
            let mut office = office();
            fill(&mut office, Demo::Small, &mut |_, _| true).expect("filled");
            [Person::KIND, Meeting::KIND, Attendance::KIND].map(|kind| {
                let kind = kinds::find(kind).expect("a kind");
                office.ask().all(kind).expect("rows")
            })
        };
        assert!(rows() == rows());
    }

    #[test]
    fn a_large_book_holds_that_many_people_with_their_marks() {
        let mut office = office();
        fill(&mut office, Demo::Persons(1_000), &mut |_, _| true).expect("filled");
        let size = |kind| office.ask().size(kind).expect("a size");
        assert_eq!(size(kinds::of::<Person>()), 1_000);
        assert_eq!(size(kinds::of::<Attendance>()), 10_000);
    }

    fn made(path: &Path, heard: Heard<'_>) -> Result<Office, Problem> {
        let sitting = office();
        create(path, sitting.who().clone(), sitting.clock(), heard)
    }

    fn names(folder: &Path) -> Vec<String> {
        let entries = std::fs::read_dir(folder).expect("a folder");
        let mut names: Vec<String> = entries
            .map(|entry| entry.expect("a file").file_name().to_string_lossy().into())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn no_file_is_there_before_the_training_commune_is_whole() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("so.db");
        let mut seen = Vec::new();
        let stopped = made(&path, &mut |done, of| {
            seen.push(names(folder.path()).len());
            done < of / 2
        });
        assert_eq!(stopped.err(), Some(Problem::Stopped));
        assert!(seen.len() > 40 && seen.iter().all(|files| *files == 0));
        assert!(names(folder.path()).is_empty());
        let (mut last, mut whole) = (0, 0);
        let office = made(&path, &mut |done, of| {
            (last, whole) = (done, of);
            true
        });
        let office = office.expect("made");
        assert!(office.is_training() && office.read_only().is_none());
        assert_eq!(office.ask().size(kinds::of::<Team>()), Ok(48));
        assert!(last > whole * 3 / 4, "{last} of {whole}");
        drop(office);
        assert_eq!(names(folder.path()), ["so.db"]);
        let again = made(&path, &mut |_, _| true).err();
        assert!(matches!(again, Some(Problem::FileExists { .. })));
    }
}
