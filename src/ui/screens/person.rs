//! The page of a person: what stands in the book, the spells in teams, the meetings. On request the name and the telephone are erased for
//! good; the office does it, the page asks on what ground and names whom.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;

use crate::domain::access::Right;
use crate::domain::command::Command;
use crate::domain::day;
use crate::domain::form::{Choice, Record, Say};
use crate::domain::kinds;
use crate::domain::meeting::{Meeting, Presence};
use crate::domain::person::{LeaveReason, Membership, Person, Role};
use crate::domain::problem::Problem;
use crate::domain::text;
use crate::office::{Attended, Office, Spell};
use crate::ui::look::Look;
use crate::ui::menu;
use crate::ui::parts::lists::{List, Lists};
use crate::ui::parts::table::{Cells, Column};
use crate::ui::screen::{Answer, Effect, Outcome, Progress, Screen, Work};
use crate::ui::screens::confirm::Confirm;
use crate::ui::screens::merge::{merging, other_row};
use crate::ui::screens::person_data::PersonData;
use crate::ui::screens::prompt::Prompt;
use crate::ui::verbs::Verb;

/// Meetings shown at the most.
const MEETINGS: usize = 200;

/// Whose page it is.
#[derive(Clone, Copy)]
enum Whose {
    Person(i64),
    /// Of the person in that seat.
    Seat(i64),
}

/// The page.
pub struct PersonPage {
    whose: Whose,
    person: i64,
    name: String,
    phone: String,
    erased: Option<String>,
    lists: Lists,
    ground: String,
    /// The next row that is answered is the one to merge with.
    merging: bool,
}

impl PersonPage {
    /// Of that person.
    pub fn new(person: i64) -> Self {
        Self::of(Whose::Person(person))
    }

    /// Of the person in that seat, with the spell in hand.
    pub fn of_seat(membership: i64) -> Self {
        Self::of(Whose::Seat(membership))
    }

    fn of(whose: Whose) -> Self {
        Self {
            whose,
            person: 0,
            name: String::new(),
            phone: String::new(),
            erased: None,
            lists: Lists::default(),
            ground: String::new(),
            merging: false,
        }
    }
}

fn spells(spells: &[Spell], look: &Look) -> List {
    let shown = |iso: &str| {
        iso.parse()
            .map_or_else(|_| look.nothing().to_owned(), day::show_day)
    };
    let rows = spells
        .iter()
        .map(|spell| {
            let reason = if spell.reason.is_empty() {
                String::new()
            } else {
                look.words.choice(LeaveReason::NAME, &spell.reason)
            };
            let style = if spell.seat.left.is_empty() {
                Style::new()
            } else {
                look.faint()
            };
            let cells = vec![
                spell.team_name.clone(),
                look.words.choice(Role::NAME, spell.seat.role.code()),
                shown(&spell.seat.since),
                shown(&spell.seat.left),
                reason,
            ];
            (
                Cells::new(cells).styled(style),
                Some((Membership::KIND, spell.seat.membership)),
            )
        })
        .collect();
    List {
        title: look.word("person-spells"),
        columns: vec![
            Column::new(look.word("team"), 24).grow(1),
            Column::new(look.field(Membership::KIND, "role"), 12),
            Column::new(look.word("person-from"), 10),
            Column::new(look.word("person-until"), 10),
            Column::new(look.field(Membership::KIND, "reason"), 14),
        ],
        rows,
        nothing: look.word("person-no-spells"),
    }
}

fn attended(lines: &[Attended], look: &Look) -> List {
    let rows = lines
        .iter()
        .map(|line| {
            let held = line.held_on.map_or_else(String::new, day::show_day);
            let state = look.words.choice(Presence::NAME, line.state.code());
            let style = match line.state {
                Presence::Present => Style::new(),
                Presence::Excused => look.faint(),
                Presence::Absent | Presence::Unknown => look.warn(),
            };
            (
                Cells::new(vec![held, line.title.clone(), state]).styled(style),
                Some((Meeting::KIND, line.meeting)),
            )
        })
        .collect();
    List {
        title: look.word("person-attended"),
        columns: vec![
            Column::new(look.field(Meeting::KIND, "held_on"), 10),
            Column::new(look.field(Meeting::KIND, "title"), 32).grow(1),
            Column::new(look.field("attendance", "state"), 16),
        ],
        rows,
        nothing: look.word("person-no-meetings"),
    }
}

impl Screen for PersonPage {
    fn title(&self, _look: &Look) -> String {
        self.name.clone()
    }
    fn needs(&self, verb: Verb) -> Option<Right> {
        match verb {
            Verb::Print => Some(Right::TakeOut),
            _ => verb.needs(),
        }
    }
    fn verbs(&self) -> Vec<Verb> {
        let mut verbs = Lists::verbs(&[Verb::Edit, Verb::History]);
        if self.erased.is_none() {
            verbs.extend([Verb::Print, Verb::Erase, Verb::Merge]);
        }
        verbs.push(Verb::Back);
        verbs
    }
    fn load(&mut self, office: &Office, look: &Look) -> Result<Vec<Effect>, Problem> {
        let ask = office.ask();
        let first = self.person == 0;
        self.person = match self.whose {
            Whose::Person(person) => person,
            Whose::Seat(seat) => {
                let seat = ask.row(kinds::of::<Membership>(), seat)?;
                seat.row.get("person").int().unwrap_or_default()
            }
        };
        let kind = kinds::of::<Person>();
        let stored = ask.row(kind, self.person)?;
        let shown = |field: &str| {
            kind.field(field)
                .map(|field| look.value(field, &stored.row, None))
                .unwrap_or_default()
        };
        self.name = text::visible(&ask.label_of(kind, &stored.row)?);
        self.phone = shown("phone");
        self.erased = (!stored.row.get("erased_on").is_blank()).then(|| shown("erased_on"));
        self.lists.set(vec![
            spells(&ask.spells(self.person)?, look),
            attended(&ask.attended(self.person, MEETINGS)?, look),
        ]);
        if let (true, Whose::Seat(seat)) = (first, self.whose) {
            self.lists.find((Membership::KIND, seat));
        }
        Ok(Vec::new())
    }
    fn act(&mut self, verb: Verb, _look: &Look) -> Vec<Effect> {
        let kind = kinds::of::<Person>();
        match verb {
            Verb::Open => {
                let opened = self.lists.way().and_then(|(name, id)| {
                    // A spell is put right in its form; a meeting opens.
                    let kind = kinds::find(name)?;
                    Some(if name == Membership::KIND {
                        menu::edit_row(kind, id)
                    } else {
                        menu::open_row(kind, id)
                    })
                });
                return opened.map(Effect::Open).into_iter().collect();
            }
            Verb::Edit => return vec![Effect::Open(menu::edit_row(kind, self.person))],
            Verb::History => {
                return vec![Effect::Open(menu::history(Some((kind, self.person))))];
            }
            Verb::Erase => {
                let say = Say::new("person-erase-ground").with("name", self.name.as_str());
                return vec![Effect::Open(Box::new(Prompt::new("ground", say, "")))];
            }
            Verb::Print => return vec![Effect::Open(Box::new(PersonData::new(self.person)))],
            Verb::Merge => {
                self.merging = true;
                return vec![other_row(kind, self.person, &self.name)];
            }
            Verb::Back => return vec![Effect::Close],
            _ => self.lists.walk(verb),
        }
        Vec::new()
    }
    fn answered(&mut self, answer: Answer, _look: &Look) -> Vec<Effect> {
        match answer {
            Answer::Nothing => {
                self.merging = false;
                Vec::new()
            }
            Answer::Text("ground", ground) if ground.trim().is_empty() => {
                vec![Effect::Say(Say::new("person-erase-needs-ground"))]
            }
            Answer::Text("ground", ground) => {
                self.ground = ground;
                let name = self.name.clone();
                let run = move |office: &mut Office, _: Progress<'_>| {
                    Ok(Outcome::Made(Box::new(office.named_alone(&name)?)))
                };
                vec![Effect::Work(Work {
                    what: Say::new("person-erase-looking"),
                    run: Box::new(run),
                })]
            }
            Answer::Row { kind, id, .. } if std::mem::take(&mut self.merging) => {
                merging(kind, self.person, id)
            }
            Answer::Yes => vec![Effect::Run(Command::Erase {
                person: self.person,
                ground: std::mem::take(&mut self.ground),
            })],
            _ => Vec::new(),
        }
    }
    fn worked(&mut self, outcome: Result<Outcome, Problem>, _look: &Look) -> Vec<Effect> {
        let Ok(Outcome::Made(made)) = outcome else {
            return Vec::new();
        };
        let Ok(places) = made.downcast::<usize>() else {
            return Vec::new();
        };
        let key = match *places {
            0 => "person-erase-confirm",
            _ => "person-erase-confirm-named",
        };
        let say = Say::new(key)
            .with("name", self.name.as_str())
            .with("count", *places);
        vec![Effect::Open(Box::new(Confirm::new(say, 'g')))]
    }
    fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let phone = format!(" {}: {}", look.field(Person::KIND, "phone"), self.phone);
        let mut head = vec![
            Line::styled(format!(" {}", self.name), look.heading()),
            Line::from(phone),
        ];
        if let Some(day) = &self.erased {
            let words = format!(" {}: {day}", look.field(Person::KIND, "erased_on"));
            head.push(Line::styled(words, look.warn()));
        }
        self.lists.view(frame, area, head, look);
    }
}
