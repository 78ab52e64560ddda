//! The page of a team: its head, and what belongs to it as lists — members of today or of any day, meetings, tasks, papers, the steps of its
//! state, those who left. Adding, leaving, coming back and another role take a few keys each.

mod join;
mod read;
mod seat;

use chrono::NaiveDate;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;

pub use self::join::Join;
use crate::domain::day;
use crate::domain::form::{Choice, Row, Say};
use crate::domain::kinds;
use crate::domain::meeting::Task;
use crate::domain::person::{Membership, Role};
use crate::domain::problem::Problem;
use crate::domain::team::{Team, TeamLink, TeamOrigin};
use crate::office::{Office, Seat, Stored, member};
use crate::ui::look::Look;
use crate::ui::menu;
use crate::ui::parts::lists::Lists;
use crate::ui::screen::{About, Answer, Effect, Screen};
use crate::ui::screens::merge::{merging, other_row};
use crate::ui::screens::pick::Pick;
use crate::ui::screens::prompt::Prompt;
use crate::ui::screens::record::Form;
use crate::ui::verbs::Verb;

/// The lists of the page that answer keys of their own, by their place.
const MEMBERS: usize = 0;
const MEETINGS: usize = 1;
const TASKS: usize = 2;
const STEPS: usize = 4;
const FORMER: usize = 5;

/// What the next answer is for.
enum Asked {
    Nothing,
    Merge,
    /// Why this member leaves.
    Reason(Member),
    /// What this member becomes.
    Role(Member),
    AsOf,
    Course,
}

/// A member with the row of the seat.
#[derive(Clone)]
struct Member {
    seat: Seat,
    stored: Stored,
}

/// The page.
pub struct TeamPage {
    team: i64,
    name: String,
    as_of: Option<NaiveDate>,
    head: Vec<(String, Style)>,
    members: Vec<Member>,
    former: Vec<Seat>,
    lists: Lists,
    own_reasons: Vec<String>,
    asked: Asked,
}

impl TeamPage {
    /// Of that team.
    pub fn new(team: i64) -> Self {
        Self {
            team,
            name: String::new(),
            as_of: None,
            head: Vec::new(),
            members: Vec::new(),
            former: Vec::new(),
            lists: Lists::default(),
            own_reasons: Vec::new(),
            asked: Asked::Nothing,
        }
    }

    fn member(&self) -> Option<&Member> {
        (self.lists.hand() == MEMBERS)
            .then(|| self.members.get(self.lists.at()))
            .flatten()
    }

    fn add(&self) -> Effect {
        Effect::Open(match self.lists.hand() {
            MEETINGS => menu::new_sheet(self.team),
            TASKS => Box::new(Form::new(kinds::of::<Task>()).with("team", self.team.to_string())),
            _ => Box::new(Join::new(self.team, &self.name)),
        })
    }

    /// The next step of its state, with its day and its paper.
    fn step(&self) -> Box<dyn Screen> {
        let title = Say::new("team-next-step").with("name", self.name.as_str());
        Box::new(
            Form::edit(kinds::of::<Team>(), self.team)
                .only(&["status", "status_since", "status_document"])
                .titled(title),
        )
    }

    /// What is added to its course: a step of its state, a team it came from, a team that came from it.
    fn add_to_course(&self, link: TeamLink) -> Box<dyn Screen> {
        let own = match link {
            TeamLink::Step => return self.step(),
            TeamLink::From => "team",
            TeamLink::To => "predecessor",
        };
        Box::new(Form::new(kinds::of::<TeamOrigin>()).with(own, self.team.to_string()))
    }

    fn edit(&self) -> Effect {
        let seat = self.member().map(|member| member.stored.id);
        Effect::Open(match seat {
            Some(seat) => menu::edit_row(kinds::of::<Membership>(), seat),
            None => menu::edit_row(kinds::of::<Team>(), self.team),
        })
    }

    /// Someone who left comes back today, in the role held last.
    fn take_back(&self, look: &Look) -> Option<Effect> {
        let seat = (self.lists.hand() == FORMER)
            .then(|| self.former.get(self.lists.at()))
            .flatten()?;
        let row = Row::new()
            .with("role", seat.role.code())
            .with("joined", look.today);
        Some(Effect::Run(member::rejoin(
            seat.person,
            &seat.name,
            (self.team, &self.name),
            row,
        )))
    }
}

impl Screen for TeamPage {
    fn title(&self, _look: &Look) -> String {
        self.name.clone()
    }
    fn verbs(&self) -> Vec<Verb> {
        let mut verbs = Lists::verbs(&[Verb::New]);
        if self.lists.hand() == FORMER {
            verbs.push(Verb::Restore);
        }
        if self.member().is_some() {
            verbs.extend([Verb::Leave, Verb::Role]);
        }
        verbs.extend([
            Verb::Edit,
            Verb::Step,
            Verb::AsOf,
            Verb::History,
            Verb::Merge,
            Verb::Back,
        ]);
        verbs
    }
    fn load(&mut self, office: &Office, look: &Look) -> Result<Vec<Effect>, Problem> {
        let page = read::page(office, look, self.team, self.as_of)?;
        self.name = page.name;
        self.head = page.head;
        self.members = page.members;
        self.former = page.former;
        self.lists.set(page.lists);
        self.own_reasons = seat::own_reasons(office);
        Ok(Vec::new())
    }
    fn act(&mut self, verb: Verb, look: &Look) -> Vec<Effect> {
        match verb {
            Verb::Open => {
                let way = self.lists.way().and_then(|(kind, id)| {
                    Some(Effect::Open(menu::open_row(kinds::find(kind)?, id)))
                });
                return way.into_iter().collect();
            }
            Verb::New if self.lists.hand() == STEPS => {
                self.asked = Asked::Course;
                let pick = Pick::codes(TeamLink::NAME, TeamLink::CODES, "");
                return vec![Effect::Open(Box::new(pick))];
            }
            Verb::New => return vec![self.add()],
            Verb::Edit => return vec![self.edit()],
            Verb::Step => return vec![Effect::Open(self.step())],
            Verb::Restore => return self.take_back(look).into_iter().collect(),
            Verb::History => {
                let kind = kinds::of::<Team>();
                return vec![Effect::Open(menu::history(Some((kind, self.team))))];
            }
            Verb::Merge => {
                let kind = kinds::of::<Team>();
                self.asked = Asked::Merge;
                return vec![other_row(kind, self.team, &self.name)];
            }
            Verb::Leave | Verb::Role => {
                let Some(member) = self.member().cloned() else {
                    return Vec::new();
                };
                if verb == Verb::Role {
                    self.asked = Asked::Role(member);
                    let pick = Pick::codes(Role::NAME, Role::CODES, "");
                    return vec![Effect::Open(Box::new(pick))];
                }
                self.asked = Asked::Reason(member);
                let pick = seat::reasons(&self.own_reasons, look);
                return vec![Effect::Open(Box::new(pick))];
            }
            Verb::AsOf if self.as_of.take().is_some() => return vec![Effect::Reload],
            Verb::AsOf => {
                self.asked = Asked::AsOf;
                return vec![Effect::Open(Box::new(Prompt::new(
                    "day",
                    Say::new("prompt-as-of"),
                    "",
                )))];
            }
            Verb::Back => return vec![Effect::Close],
            _ => self.lists.walk(verb),
        }
        Vec::new()
    }
    fn answered(&mut self, answer: Answer, look: &Look) -> Vec<Effect> {
        let asked = std::mem::replace(&mut self.asked, Asked::Nothing);
        match (asked, answer) {
            (Asked::Reason(member), Answer::Code(code)) => {
                let form = seat::leave(&member, &self.name, &code, look.today);
                form.map(|form| Effect::Open(Box::new(form)))
                    .into_iter()
                    .collect()
            }
            (Asked::Role(member), Answer::Code(code)) => {
                let form = Role::of(&code).map(|role| seat::role(&member, role, look));
                form.map(|form| Effect::Open(Box::new(form)))
                    .into_iter()
                    .collect()
            }
            (Asked::Course, Answer::Code(code)) => TeamLink::of(&code)
                .map_or_else(Vec::new, |link| {
                    vec![Effect::Open(self.add_to_course(link))]
                }),
            (Asked::Merge, Answer::Row { kind, id, .. }) => merging(kind, self.team, id),
            (Asked::AsOf, Answer::Text("day", typed)) => match day::parse_day(&typed, look.today) {
                Ok(day) => {
                    self.as_of = Some(day);
                    vec![Effect::Reload]
                }
                Err(_) => vec![Effect::Say(Say::new("fault-not-a-day"))],
            },
            _ => Vec::new(),
        }
    }
    fn about(&self, _office: Option<&Office>, _look: &Look) -> About {
        About {
            lines: self.head.iter().map(|(words, _)| words.clone()).collect(),
            more: Vec::new(),
        }
    }
    fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let head = self
            .head
            .iter()
            .map(|(words, style)| Line::styled(format!(" {words}"), *style))
            .collect();
        self.lists.view(frame, area, head, look);
    }
}
