//! The evening's job: a meeting with its attendance. Everyone on the roster of that day is told with a number and counted present; only the
//! exceptions are answered.

use super::form;
use super::talk::{Stop, Talk, meant};
use crate::domain::command::{Change, Command, Sheet};
use crate::domain::form::{Field, Record, Row, Say, Value};
use crate::domain::kinds;
use crate::domain::meeting::{Meeting, Presence, Task};
use crate::domain::problem::Problem;
use crate::domain::team::Team;
use crate::office::{Answer, Office, SheetLine, draft};
use crate::ui::screens::record::changed;

/// What is asked about a meeting itself.
const ASKED: [&str; 10] = [
    "kind",
    "title",
    "held_on",
    "starts",
    "ends",
    "place",
    "chair",
    "secretary",
    "content",
    "conclusions",
];

/// What is asked about a task.
const TASK: [&str; 3] = ["title", "owner", "due"];

/// Logs a meeting of one team.
pub(super) fn log(talk: &mut Talk<'_>, office: &mut Office) -> Result<(), Stop> {
    let Some(team) = team(talk, office)? else {
        return Ok(());
    };
    let kind = kinds::of::<Meeting>();
    let name = office.ask().label(kinds::of::<Team>(), team)?;
    let usual = defaults(talk, office, team, &name)?;
    let form = format!("{}/plain/{team}", kind.name);
    let mut row = usual.clone();
    if let Some(kept) = draft::find(office, &form) {
        talk.say(&kept.say())?;
        row = form::answers(&kept).over(&row);
    }
    let keep = |row: &Row| {
        if *row != usual {
            let boxes = serde_json::json!({ "row": changed(row, &usual) });
            let _ = draft::keep(office, &form, &boxes);
        }
    };
    talk.word("plain-form-keys")?;
    let asked = fields(kind.fields, &ASKED);
    let go_on = form::fill(talk, office, kind, &asked, &mut row, &keep)?;
    keep(&row);
    if go_on {
        meeting(talk, office, team, row)?;
    } else {
        talk.word("plain-called-off")?;
    }
    draft::drop(office, &form);
    Ok(())
}

/// Who came, what was decided, and the saving of it all.
fn meeting(talk: &mut Talk<'_>, office: &mut Office, team: i64, row: Row) -> Result<(), Stop> {
    let day = row.get("held_on").text().parse().ok();
    let lines = office.ask().sheet_lines(&[team], day)?;
    let Some(mut sheet) = attendance(talk, office, team, &lines, row)? else {
        return talk.word("plain-called-off");
    };
    if !tasks(talk, office, team, &mut sheet)? {
        return talk.word("plain-called-off");
    }
    summary(talk, &lines, &sheet)?;
    save(talk, office, sheet)
}

/// Saves the sheet; what the book refuses is asked for again, and nothing answered so far is lost.
fn save(talk: &mut Talk<'_>, office: &mut Office, mut sheet: Sheet) -> Result<(), Stop> {
    let kind = kinds::of::<Meeting>();
    let token = uuid::Uuid::now_v7().to_string();
    while talk.yes(&Say::new("plain-save"))? {
        let command = Command::Attend {
            sheet: Box::new(sheet.clone()),
            token: token.clone(),
        };
        let refused = match form::run(talk, office, command) {
            Err(Stop::Refused(problem)) => problem,
            done => return done.map(|_| ()),
        };
        talk.refuse(&refused)?;
        if let Problem::Faults {
            kind: of, findings, ..
        } = &*refused
            && *of == Meeting::KIND
        {
            let wrong: Vec<&'static Field> = findings
                .iter()
                .filter_map(|finding| kind.field(&finding.field))
                .collect();
            form::fill(talk, office, kind, &wrong, &mut sheet.meeting.row, &|_| {})?;
        }
    }
    talk.word("plain-called-off")
}

/// The team that met: one of those that are expected to, or any by its name.
fn team(talk: &mut Talk<'_>, office: &Office) -> Result<Option<i64>, Stop> {
    let missing: Vec<(i64, String)> = office
        .ask()
        .expected(office.today())?
        .into_iter()
        .filter(|expected| expected.state == Answer::Missing)
        .map(|expected| {
            (
                expected.team,
                format!("{}, {}", expected.team_name, expected.hamlet_name),
            )
        })
        .collect();
    if !missing.is_empty() {
        talk.word("plain-expected")?;
        for (number, (_, name)) in (1..).zip(&missing) {
            talk.line(&format!("{number}. {name}"))?;
        }
    }
    loop {
        let Some(answer) = talk
            .ask_word("plain-team")?
            .filter(|answer| !answer.is_empty())
        else {
            return Ok(None);
        };
        let numbered = answer
            .parse::<usize>()
            .ok()
            .and_then(|number| missing.get(number.checked_sub(1)?));
        if let Some((team, name)) = numbered {
            talk.line(&format!("   {name}"))?;
            return Ok(Some(*team));
        }
        if let Some(team) = form::pick(talk, office, kinds::of::<Team>(), &answer)? {
            return Ok(Some(team));
        }
    }
}

/// What the last sheet of the team had, today, and a title.
fn defaults(talk: &Talk<'_>, office: &Office, team: i64, name: &str) -> Result<Row, Problem> {
    let mut row = office.blank(kinds::of::<Meeting>());
    for (field, value) in office.ask().last_sheet(team, office.today())?.iter() {
        row.set(field, value.clone());
    }
    row.set("held_on", office.today().to_string());
    row.set(
        "title",
        talk.look.say(&Say::new("plain-meeting").with("team", name)),
    );
    Ok(row)
}

fn fields(all: &'static [Field], names: &[&str]) -> Vec<&'static Field> {
    names
        .iter()
        .filter_map(|name| all.iter().find(|field| field.name == *name))
        .collect()
}

/// Asks for the exceptions; none where it was called off.
fn attendance(
    talk: &mut Talk<'_>,
    office: &Office,
    team: i64,
    lines: &[SheetLine],
    row: Row,
) -> Result<Option<Sheet>, Stop> {
    talk.say(&Say::new("plain-roster").with("count", lines.len()))?;
    for (number, line) in (1..).zip(lines) {
        let role = line.role.map(|role| {
            talk.look
                .words
                .choice("role", crate::domain::form::Choice::code(role))
        });
        talk.line(&format!(
            "{number}. {}, {}",
            line.name,
            role.unwrap_or_default()
        ))?;
    }
    let mut marks: Vec<(i64, Presence)> = Vec::new();
    for (key, state) in [
        ("plain-absent", Presence::Absent),
        ("plain-excused", Presence::Excused),
        ("plain-unknown", Presence::Unknown),
    ] {
        let Some(named) = named(talk, key, lines)? else {
            return Ok(None);
        };
        marks.extend(named.into_iter().map(|person| (person, state)));
    }
    let Some(walked) = talk.ask_word("plain-walk-in")? else {
        return Ok(None);
    };
    let joined = walked
        .split(',')
        .map(str::trim)
        .filter(|name| !name.is_empty());
    let joined = joined.map(|name| (name.to_owned(), team)).collect();
    let mut row = row;
    let kind = kinds::of::<Meeting>();
    if !form::fill(
        talk,
        office,
        kind,
        &fields(kind.fields, &["guests", "households"]),
        &mut row,
        &|_| {},
    )? {
        return Ok(None);
    }
    Ok(Some(Sheet {
        meeting: Change::new::<Meeting>(row),
        teams: vec![team],
        marks,
        rest: Presence::Present,
        tallies: Vec::new(),
        joined,
        tasks: Vec::new(),
        seen: None,
    }))
}

/// People of the roster by numbers or names with commas between; asked again until each is found.
fn named(talk: &mut Talk<'_>, key: &str, lines: &[SheetLine]) -> Result<Option<Vec<i64>>, Stop> {
    let names: Vec<String> = lines.iter().map(|line| line.name.clone()).collect();
    loop {
        let Some(answer) = talk.ask_word(key)? else {
            return Ok(None);
        };
        let parts: Vec<&str> = answer
            .split(',')
            .map(str::trim)
            .filter(|part| !part.is_empty())
            .collect();
        let found: Vec<Option<usize>> = parts.iter().map(|part| meant(part, &names)).collect();
        if let Some(place) = found.iter().position(Option::is_none) {
            talk.say(&Say::new("plain-not-found").with("what", parts[place]))?;
            continue;
        }
        let places: Vec<usize> = found.into_iter().flatten().collect();
        for place in &places {
            talk.line(&format!("   {}", names[*place]))?;
        }
        return Ok(Some(
            places
                .into_iter()
                .map(|place| lines[place].person)
                .collect(),
        ));
    }
}

/// Decisions with an owner and a day, one after the other; false where it was called off.
fn tasks(talk: &mut Talk<'_>, office: &Office, team: i64, sheet: &mut Sheet) -> Result<bool, Stop> {
    let kind = kinds::of::<Task>();
    loop {
        let Some(title) = talk.ask_word("plain-task")? else {
            return Ok(false);
        };
        if title.is_empty() {
            return Ok(true);
        }
        let mut row = office.blank(kind);
        row.set("title", title);
        row.set("team", Value::Int(team));
        if !form::fill(
            talk,
            office,
            kind,
            &fields(kind.fields, &TASK[1..]),
            &mut row,
            &|_| {},
        )? {
            return Ok(false);
        }
        sheet.tasks.push(Change::new::<Task>(row));
    }
}

/// Counted once more before it is saved, with the formula.
fn summary(talk: &mut Talk<'_>, lines: &[SheetLine], sheet: &Sheet) -> Result<(), Stop> {
    let of = lines.len() + sheet.joined.len();
    let count = |state: Presence| {
        sheet
            .marks
            .iter()
            .filter(|(_, mark)| *mark == state)
            .count()
    };
    let (absent, excused, unknown) = (
        count(Presence::Absent),
        count(Presence::Excused),
        count(Presence::Unknown),
    );
    let present = of.saturating_sub(absent + excused + unknown);
    talk.say(
        &Say::new("plain-turnout")
            .with("present", present)
            .with("of", of)
            .with("absent", absent)
            .with("excused", excused)
            .with("unknown", unknown),
    )
}
