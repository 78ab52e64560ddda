//! One attendance sheet that every officer marks: a member of his own, whom nobody else marks, and some whom all of them do. Afterwards a
//! checker goes over the history of every member: no mark that was acknowledged is lost, none was laid over one its officer had not seen.

use std::collections::{BTreeMap, HashMap};
use std::time::{Duration, Instant};

use tuquan::domain::command::{Change, Command, Sheet};
use tuquan::domain::form::{Choice, Kind, Row, Say};
use tuquan::domain::kinds;
use tuquan::domain::meeting::{Attendance, Meeting, Presence};
use tuquan::domain::person::{Membership, Person};
use tuquan::office::{Office, Stored};

use super::OFFICERS;
use super::officer::{Gone, Officer, press, see, see_one};
use crate::support::pty::Terminal;

/// The team that met.
pub(super) const TEAM: &str = "Tổ Sáu";

/// Its members in the order of the sheet; the first ones are the officers' own, one each.
const MEMBERS: [&str; OFFICERS + 4] = [
    "An", "Binh", "Chi", "Dung", "Giang", "Ha", "Hoa", "Khanh", "Lan", "Mai", "Nam", "Oanh",
    "Phong", "Quang",
];

/// The states as the sheet draws them, with the key that marks each.
const SIGNS: [(char, &str, Presence); 3] = [
    ('✓', " ", Presence::Present),
    ('V', "v", Presence::Absent),
    ('P', "p", Presence::Excused),
];

/// A mark an officer typed: whom, what he saw there, what he made of it. What he saw is none where a conflict asked him and he kept his.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Mark {
    member: usize,
    seen: Option<Presence>,
    state: Presence,
}

/// What an officer remembers of the sheet.
#[derive(Default)]
pub(super) struct Roll {
    /// Every mark typed, acknowledged or not.
    typed: Vec<Mark>,
    /// Marks he was told are saved.
    pub(super) acknowledged: Vec<Mark>,
    /// What his own member may be: the last state acknowledged, and those asked for since without an answer.
    own: Vec<Presence>,
    /// Times his own member was shown as something else.
    pub(super) strange: Vec<String>,
}

/// The meeting, held by a team of its own.
pub(super) fn found(office: &mut Office, team: i64) {
    let people = MEMBERS
        .map(|name| Change::new::<Person>(Row::new().with("name", format!("Tran Thi {name}"))));
    let people = office.run(Command::save_all(people.to_vec(), Say::new("op-import")));
    let people = people.expect("people").ids;
    let seats = people.iter().map(|person| {
        let row = Row::new().with("person", *person).with("team", team);
        Change::new::<Membership>(row.with("joined", "2026-01-01").with("since", "2026-01-01"))
    });
    let seats = Command::save_all(seats.collect(), Say::new("op-import"));
    office.run(seats).expect("members");
    let head = Row::new().with("kind", "hop_to").with("title", "Họp tổ");
    let sheet = Sheet {
        meeting: Change::new::<Meeting>(head.with("held_on", "2026-11-20")),
        teams: vec![team],
        marks: Vec::new(),
        rest: Presence::Present,
        tallies: Vec::new(),
        joined: Vec::new(),
        tasks: Vec::new(),
        seen: None,
    };
    let held = Command::Attend {
        sheet: Box::new(sheet),
        token: String::new(),
    };
    office.run(held).expect("a meeting");
}

impl Officer<'_> {
    /// Opens the sheet, marks his own member and often one that others mark too, and saves. What a draft brings is saved first.
    pub(super) fn attend(&mut self, at: &mut Terminal) -> Result<(), Gone> {
        press(at, "3")?;
        see(at, "Kỳ này:")?;
        for _ in 0..2 {
            if see_one(at, &["▸ ✓ đã họp", "▸"])? == 1 {
                press(at, "\x1b[B")?;
            }
        }
        see(at, "▸ ✓ đã họp")?;
        press(at, "\r")?;
        see(at, "Ctrl-S lưu")?;
        let shown = states(at).ok_or(Gone)?;
        let is_draft = !at.screen().contains("chưa lưu: 0");
        if !is_draft {
            self.is_as_told(shown[self.number]);
        }
        let mut wanted = shown.clone();
        let mut marks = Vec::new();
        if is_draft {
            marks.push(Mark {
                member: self.number,
                seen: None,
                state: shown[self.number],
            });
        } else {
            marks.push(self.other_mark(self.number, &shown));
            if self.roll(2) == 0 {
                let contested = OFFICERS + self.roll(4) as usize;
                marks.push(self.other_mark(contested, &shown));
            }
            for mark in &marks {
                wanted[mark.member] = mark.state;
                self.day.roll.typed.push(*mark);
                let line = mark.member + 1;
                let key = SIGNS.iter().find(|(_, _, state)| *state == mark.state);
                let key = key.map_or("v", |(_, key, _)| key);
                self.types(at, &format!("{line}{key}"))?;
            }
        }
        let pause = 200 + self.roll(1_500);
        std::thread::sleep(Duration::from_millis(pause));
        self.day.roll.own.push(marks[0].state);
        self.save_sheet(at, &marks, &wanted)
    }

    /// Where a conflict is shown he keeps his own state of whomever it names; a draft brings marks of an earlier session too.
    fn save_sheet(
        &mut self,
        at: &mut Terminal,
        marks: &[Mark],
        wanted: &[Presence],
    ) -> Result<(), Gone> {
        let mut asked = Instant::now();
        press(at, "\x13")?;
        loop {
            match see_one(at, &["Hai người cùng sửa", "Điểm danh Họp tổ", "đã đầy"])?
            {
                0 => {
                    self.day.conflicts += 1;
                    let screen = at.screen();
                    let named = MEMBERS
                        .iter()
                        .zip(wanted)
                        .enumerate()
                        .filter(|(_, (name, _))| screen.contains(&format!("Tran Thi {name} ·")));
                    let kept = named.map(|(member, (_, state))| Mark {
                        member,
                        seen: None,
                        state: *state,
                    });
                    self.day.roll.typed.extend(kept);
                    press(at, "C\x13")?;
                    super::officer::see_not(at, "Hai người cùng sửa")?;
                }
                1 => {
                    self.day.marking.push(asked.elapsed());
                    self.day.roll.own = vec![marks[0].state];
                    self.day.roll.acknowledged.extend(marks);
                    return Ok(());
                }
                _ => {
                    self.day.refused += 1;
                    self.wait_for_room();
                    // The old answer goes from the screen before the new one is waited for.
                    press(at, "\x1b[B")?;
                    super::officer::see_not(at, "đã đầy")?;
                    asked = Instant::now();
                    press(at, "\x13")?;
                }
            }
        }
    }

    /// Another state than the one shown.
    fn other_mark(&mut self, member: usize, shown: &[Presence]) -> Mark {
        let others = SIGNS
            .map(|(.., state)| state)
            .into_iter()
            .filter(|state| *state != shown[member]);
        let others: Vec<Presence> = others.collect();
        Mark {
            member,
            seen: Some(shown[member]),
            state: others[self.roll(2) as usize],
        }
    }

    /// Nobody else marks this member: the sheet shows what was told to be saved, or asked for without an answer.
    fn is_as_told(&mut self, shown: Presence) {
        let roll = &mut self.day.roll;
        if !roll.own.is_empty() && !roll.own.contains(&shown) {
            let told = format!(
                "{}: told {:?}, shown {shown:?}",
                MEMBERS[self.number], roll.own
            );
            roll.strange.push(told);
        }
        roll.own = vec![shown];
    }
}

/// The states of all members on the sheet.
fn states(at: &mut Terminal) -> Option<Vec<Presence>> {
    let screen = at.screen();
    let state = |name: &&str| {
        let line = screen
            .lines()
            .find(|line| line.contains(&format!(" Tran Thi {name} ")))?;
        let sign = line.split(" Tran Thi").next()?.chars().last()?;
        SIGNS
            .iter()
            .find(|(known, ..)| *known == sign)
            .map(|(.., state)| *state)
    };
    MEMBERS.iter().map(state).collect()
}

/// What became of the marks.
#[derive(Default)]
pub(super) struct Verdict {
    pub(super) lost: Vec<String>,
    pub(super) overlaid: Vec<String>,
}

/// Goes over the history of every member of the sheet.
pub(super) fn check(office: &Office, rolls: &[&Roll]) -> Verdict {
    let kind = kinds::of::<Attendance>();
    let steps = office
        .ask()
        .steps(None, None, usize::MAX / 2)
        .expect("steps");
    let who: HashMap<i64, String> = steps.into_iter().map(|step| (step.id, step.who)).collect();
    let mut verdict = Verdict::default();
    for (member, row) in members(office, kind).iter().enumerate() {
        let mut lines = office
            .ask()
            .history(kind, row.id, usize::MAX / 2)
            .expect("its history");
        lines.reverse();
        let state = |row: &Row| Presence::of(row.get("state").text());
        let made: Vec<(&str, Option<Presence>, Presence)> = lines
            .iter()
            .filter_map(|line| {
                let was = line.before.as_ref().and_then(|(row, _)| state(row));
                let now = line.after.as_ref().and_then(|(row, _)| state(row))?;
                (was.is_some() && was != Some(now)).then_some((who[&line.op].as_str(), was, now))
            })
            .collect();
        for (number, roll) in rolls.iter().enumerate() {
            let name = super::line::name(number);
            let mut typed: Vec<Mark> = of_member(&roll.typed, member);
            for (_, was, now) in made.iter().filter(|(who, ..)| *who == name) {
                let fits = |seen: Option<Presence>| {
                    typed
                        .iter()
                        .position(|mark| mark.state == *now && mark.seen == seen)
                };
                match fits(*was).or_else(|| fits(None)) {
                    Some(place) => drop(typed.remove(place)),
                    None => verdict
                        .overlaid
                        .push(format!("{}: {name} {was:?} → {now:?}", MEMBERS[member])),
                }
            }
            let mut told: BTreeMap<&str, usize> = BTreeMap::new();
            for mark in of_member(&roll.acknowledged, member)
                .iter()
                .filter(|mark| mark.seen.is_some())
            {
                *told.entry(mark.state.code()).or_default() += 1;
            }
            for (code, told) in told {
                let there = made.iter().filter(|(.., now)| now.code() == code).count();
                if there < told {
                    verdict.lost.push(format!(
                        "{}: {name} told {told} {code}, there {there}",
                        MEMBERS[member]
                    ));
                }
            }
        }
        let stands = state(&row.row);
        if let Some(roll) = rolls.get(member)
            && let Some(stands) = stands
            && !roll.own.is_empty()
            && !roll.own.contains(&stands)
        {
            verdict.lost.push(format!(
                "{}: told {:?}, there {stands:?}",
                MEMBERS[member], roll.own
            ));
        }
    }
    verdict
}

fn of_member(marks: &[Mark], member: usize) -> Vec<Mark> {
    marks
        .iter()
        .copied()
        .filter(|mark| mark.member == member)
        .collect()
}

/// The marks of the meeting in the order of the sheet.
fn members(office: &Office, kind: &Kind) -> Vec<Stored> {
    let people = kinds::of::<Person>();
    let name = |row: &Stored| {
        office
            .ask()
            .label(people, row.row.get("person").int().unwrap_or_default())
    };
    let all = office.ask().all(kind).expect("marks");
    let of = |member: &&str| {
        let wanted = format!("Tran Thi {member}");
        all.iter()
            .find(|row| name(row).is_ok_and(|name| name == wanted))
            .cloned()
    };
    MEMBERS
        .iter()
        .map(|member| of(member).expect("a member of the sheet"))
        .collect()
}
