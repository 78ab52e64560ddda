//! Members of a team from a paper list: one form a member, save and next. While the name is typed, people of that name who stand in the
//! book already are shown with their team; one of them can be taken instead of writing someone new. Nothing is blocked.

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

use crate::domain::command::{Command, Done};
use crate::domain::form::{Choice, Kind, Record, Row, Say, Value};
use crate::domain::kinds;
use crate::domain::person::{Membership, Person, Role};
use crate::domain::problem::Problem;
use crate::domain::text;
use crate::office::{Ask, Office, member};
use crate::ui::look::Look;
use crate::ui::screen::{About, Answer, Effect, Screen};
use crate::ui::screens::record::Form;
use crate::ui::verbs::Verb;

/// People shown at the most.
const MOST: usize = 5;
/// Letters of a name before the book is searched.
const LEAST: usize = 2;

/// Someone in the book whose name matches what is typed.
struct Candidate {
    person: i64,
    name: String,
    /// Team and role, in words.
    place: String,
    here: bool,
}

/// The form of a new member.
pub struct Join {
    team: i64,
    form: Form,
    found: Vec<Candidate>,
    added: usize,
}

impl Join {
    /// For that team.
    pub fn new(team: i64, name: &str) -> Self {
        let boxes: &[(&'static Kind, &[&str])] = &[
            (kinds::of::<Person>(), &["name"]),
            (kinds::of::<Membership>(), &["role", "joined"]),
            (kinds::of::<Person>(), &["phone"]),
        ];
        let title = Say::new("join-title").with("team", name);
        let team_name = name.to_owned();
        let make = Box::new(move |rows: Vec<(&'static Kind, Row)>, token: &str| {
            made(rows, (team, &team_name), token)
        });
        let about = format!("join-{team}");
        let form = Form::composed(boxes, about, title, make)
            .pinned("joined")
            .batch();
        Self {
            team,
            form,
            found: Vec::new(),
            added: 0,
        }
    }

    /// Who of the book was taken.
    fn taken(&self) -> Option<i64> {
        self.form.fixed_row("person")
    }

    fn in_name(&self) -> bool {
        self.form.in_hand() == Some("name")
    }

    /// Searches the book for the name in the box.
    fn search(&mut self, ask: Ask<'_>, look: &Look) -> Result<(), Problem> {
        let typed = self.form.text_of("name").trim().to_owned();
        self.found.clear();
        if typed.chars().count() < LEAST {
            return Ok(());
        }
        let kind = kinds::of::<Person>();
        for (person, _) in ask.search_kind(kind, &typed, MOST)? {
            let spells = ask.spells(person)?;
            let open = |left: &str| left.is_empty() || left > look.today.to_string().as_str();
            let here = spells
                .iter()
                .any(|spell| spell.team == self.team && open(&spell.seat.left));
            let place = spells.first().map_or_else(String::new, |spell| {
                let role = look.words.choice(Role::NAME, spell.seat.role.code());
                if open(&spell.seat.left) {
                    format!("{role}, {}", spell.team_name)
                } else {
                    look.say(
                        &Say::new("join-was")
                            .with("role", role)
                            .with("team", spell.team_name.as_str()),
                    )
                }
            });
            self.found.push(Candidate {
                person,
                name: ask.label(kind, person)?,
                place,
                here,
            });
        }
        Ok(())
    }

    /// The next of those found, then nobody: someone new.
    fn take_next(&mut self) {
        let free = |place: &usize| self.found.get(*place).is_some_and(|found| !found.here);
        let taken = self.taken();
        let taken = self
            .found
            .iter()
            .position(|found| Some(found.person) == taken);
        let from = taken.map_or(0, |taken| taken + 1);
        let next = (from..self.found.len()).find(free);
        let next = next.map(|place| (self.found[place].person, self.found[place].name.clone()));
        self.form
            .fix("person", next.as_ref().map(|(person, _)| *person));
        if let Some((_, name)) = next {
            self.form.put("name", &name);
        }
    }

    fn forget(&mut self) {
        self.form.fix("person", Value::Null);
    }

    fn view_found(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let mut lines = Vec::new();
        if self.added > 0 {
            let say = Say::new("join-added").with("count", self.added as i64);
            lines.push(Line::styled(look.say(&say), look.good()));
        }
        if !self.found.is_empty() {
            let key = if self.taken().is_some() {
                "join-taken"
            } else {
                "join-found"
            };
            lines.push(Line::styled(look.word(key), look.warn()));
        }
        for found in &self.found {
            let mark = if self.taken() == Some(found.person) {
                look.pointer()
            } else {
                " "
            };
            let here = if found.here {
                format!(" ({})", look.word("join-here"))
            } else {
                String::new()
            };
            let words = format!("{mark} {} – {}{here}", found.name, found.place);
            lines.push(Line::from(text::fit(&words, usize::from(area.width))));
        }
        frame.render_widget(Paragraph::new(lines), area);
    }
}

/// The command of one member: someone who stands in the book, or someone new.
fn made(rows: Vec<(&'static Kind, Row)>, team: (i64, &str), token: &str) -> Command {
    let mut person = Row::new();
    let mut seat = Row::new();
    for (kind, row) in rows {
        if kind.name == Person::KIND {
            person = row;
        } else {
            seat = row;
        }
    }
    let name = person.get("name").text().to_owned();
    let joiner = match seat.get("person").int() {
        Some(known) => member::Joiner::Known(known),
        None => member::Joiner::New(person),
    };
    match member::join(joiner, &name, team, seat) {
        Command::Save { changes, what, .. } => Command::Save {
            changes,
            what,
            token: token.to_owned(),
        },
        other => other,
    }
}

impl Screen for Join {
    fn title(&self, look: &Look) -> String {
        self.form.title(look)
    }
    fn verbs(&self) -> Vec<Verb> {
        self.form.verbs()
    }
    fn hand(&mut self) -> Option<&mut crate::ui::parts::input::Input> {
        self.form.hand()
    }
    fn is_typing(&self) -> bool {
        true
    }
    fn load(&mut self, office: &Office, look: &Look) -> Result<Vec<Effect>, Problem> {
        let effects = self.form.load(office, look)?;
        // Who was taken stays in sight; of a draft he is looked up again.
        if self.taken().is_none() || self.found.is_empty() {
            self.search(office.ask(), look)?;
        }
        Ok(effects)
    }
    fn act(&mut self, verb: Verb, look: &Look) -> Vec<Effect> {
        if verb == Verb::Pick && self.in_name() {
            self.take_next();
            return Vec::new();
        }
        self.form.act(verb, look)
    }
    fn typed(&mut self, key: KeyEvent, look: &Look) -> Vec<Effect> {
        let before = self.form.text_of("name").to_owned();
        let mut effects = self.form.typed(key, look);
        if self.form.text_of("name") != before {
            self.forget();
            effects.push(Effect::Reload);
        }
        effects
    }
    fn pasted(&mut self, text: &str, look: &Look) -> Vec<Effect> {
        let mut effects = self.form.pasted(text, look);
        self.forget();
        effects.push(Effect::Reload);
        effects
    }
    fn done(&mut self, done: &Result<Done, Problem>, look: &Look) -> Vec<Effect> {
        if done.is_ok() {
            self.added += 1;
            self.forget();
        }
        self.form.done(done, look)
    }
    fn answered(&mut self, answer: Answer, look: &Look) -> Vec<Effect> {
        self.form.answered(answer, look)
    }
    fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        self.form.view(frame, area, look);
        let below = self.form.count() as u16 + 1;
        let foot = if area.height > 16 { 6 } else { 1 };
        if area.height > below + foot {
            let place = Rect {
                x: area.x + 2,
                y: area.y + below,
                width: area.width.saturating_sub(3),
                height: area.height - below - foot,
            };
            self.view_found(frame, place, look);
        }
    }
    fn about(&self, office: Option<&Office>, look: &Look) -> About {
        self.form.about(office, look)
    }
    fn unsaved(&self) -> usize {
        self.form.unsaved()
    }
    fn draft(&self) -> Option<(String, serde_json::Value)> {
        self.form.draft()
    }
}
