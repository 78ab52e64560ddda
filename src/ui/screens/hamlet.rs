//! The page of a hamlet: its head, the teams in it, and where it came from and what became of it.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;

use crate::domain::day;
use crate::domain::document::Document;
use crate::domain::form::{Choice, Record, Row, Say};
use crate::domain::kinds;
use crate::domain::place::Hamlet;
use crate::domain::problem::Problem;
use crate::domain::succession::{HamletOrigin, UnitChange};
use crate::domain::team::{Team, TeamLink};
use crate::office::{Ask, Office};
use crate::ui::look::Look;
use crate::ui::menu;
use crate::ui::parts::lists::{List, Lists};
use crate::ui::parts::table::{Cells, Column};
use crate::ui::screen::{About, Answer, Effect, Screen};
use crate::ui::screens::pick::Pick;
use crate::ui::screens::record::Form;
use crate::ui::verbs::Verb;

/// Place of the list of teams.
const TEAMS: usize = 0;

/// The page.
pub struct HamletPage {
    hamlet: i64,
    name: String,
    head: Vec<String>,
    lists: Lists,
}

impl HamletPage {
    /// Of that hamlet.
    pub fn new(hamlet: i64) -> Self {
        Self {
            hamlet,
            name: String::new(),
            head: Vec::new(),
            lists: Lists::default(),
        }
    }
}

fn head(ask: Ask<'_>, row: &Row, look: &Look) -> Result<Vec<String>, Problem> {
    let kind = kinds::of::<Hamlet>();
    let labelled = |name: &str| {
        let shown = kind
            .field(name)
            .map(|field| look.value(field, row, None))
            .unwrap_or_default();
        format!("{}: {shown}", look.field(kind.name, name))
    };
    let paper = match row.get("decision").int() {
        Some(id) => ask.label(kinds::of::<Document>(), id)?,
        None => look.word("team-no-decision"),
    };
    let line = |names: &[&str]| {
        let parts: Vec<String> = names.iter().map(|name| labelled(name)).collect();
        parts.join(" · ")
    };
    Ok(vec![
        line(&["kind", "households", "population"]),
        format!("{} · {paper}", line(&["valid_from", "valid_to"])),
    ])
}

fn teams(ask: Ask<'_>, hamlet: i64, look: &Look) -> Result<List, Problem> {
    let kind = kinds::of::<Team>();
    let mut rows = ask.linked(kind, "hamlet", hamlet)?;
    rows.sort_by_key(|stored| stored.row.get("name").text().to_owned());
    let cell = |row: &Row, name: &str| {
        kind.field(name)
            .map(|field| look.value(field, row, None))
            .unwrap_or_default()
    };
    let lines = rows.iter().map(|stored| {
        let cells = ["name", "kind", "households", "status"].map(|name| cell(&stored.row, name));
        (Cells::new(cells.to_vec()), Some((Team::KIND, stored.id)))
    });
    Ok(List {
        title: look.word("hamlet-teams"),
        columns: vec![
            Column::new(look.field(Team::KIND, "name"), 26).grow(1),
            Column::new(look.field(Team::KIND, "kind"), 22),
            Column::new(look.field(Team::KIND, "households"), 6).right(),
            Column::new(look.field(Team::KIND, "status"), 12),
        ],
        rows: lines.collect(),
        nothing: look.word("hamlet-no-teams"),
    })
}

/// The hamlets it came from, then those that came from it, each with the change, its day and its paper.
fn relations(ask: Ask<'_>, hamlet: i64, look: &Look) -> Result<List, Problem> {
    let kind = kinds::of::<HamletOrigin>();
    let mut rows = Vec::new();
    for (own, other, key) in [
        ("hamlet", "predecessor", "team-came-from"),
        ("predecessor", "hamlet", "team-became"),
    ] {
        for stored in ask.linked(kind, own, hamlet)? {
            let row = &stored.row;
            let Some(id) = row.get(other).int() else {
                continue;
            };
            let name = ask.label(kinds::of::<Hamlet>(), id)?;
            let paper = match row.get("document").int() {
                Some(paper) => ask.label(kinds::of::<Document>(), paper)?,
                None => look.nothing().to_owned(),
            };
            let on = row.get("changed_on").text().parse();
            let cells = vec![
                look.say(&Say::new(key).with("name", name)),
                look.words
                    .choice(UnitChange::NAME, row.get("change").text()),
                on.map_or_else(|_| look.nothing().to_owned(), day::show_day),
                paper,
            ];
            rows.push((Cells::new(cells), Some((HamletOrigin::KIND, stored.id))));
        }
    }
    Ok(List {
        title: look.word("hamlet-relations"),
        columns: vec![
            Column::new(look.word("hamlet-relation"), 26).grow(1),
            Column::new(look.field(HamletOrigin::KIND, "change"), 12),
            Column::new(look.field(HamletOrigin::KIND, "changed_on"), 10),
            Column::new(look.field(HamletOrigin::KIND, "document"), 20).grow(1),
        ],
        rows,
        nothing: look.word("hamlet-no-relations"),
    })
}

impl Screen for HamletPage {
    fn title(&self, _look: &Look) -> String {
        self.name.clone()
    }
    fn verbs(&self) -> Vec<Verb> {
        Lists::verbs(&[Verb::New, Verb::Edit, Verb::History, Verb::Back])
    }
    fn about(&self, _office: Option<&Office>, _look: &Look) -> About {
        About {
            lines: self.head.clone(),
            more: Vec::new(),
        }
    }
    fn load(&mut self, office: &Office, look: &Look) -> Result<Vec<Effect>, Problem> {
        let ask = office.ask();
        let stored = ask.row(kinds::of::<Hamlet>(), self.hamlet)?;
        stored.row.get("name").text().clone_into(&mut self.name);
        self.head = head(ask, &stored.row, look)?;
        self.lists.set(vec![
            teams(ask, self.hamlet, look)?,
            relations(ask, self.hamlet, look)?,
        ]);
        Ok(Vec::new())
    }
    fn act(&mut self, verb: Verb, _look: &Look) -> Vec<Effect> {
        let kind = kinds::of::<Hamlet>();
        match verb {
            Verb::Open => {
                let way = self.lists.way().and_then(|(kind, id)| {
                    Some(Effect::Open(menu::open_row(kinds::find(kind)?, id)))
                });
                return way.into_iter().collect();
            }
            Verb::New if self.lists.hand() == TEAMS => {
                let form = Form::new(kinds::of::<Team>()).with("hamlet", self.hamlet.to_string());
                return vec![Effect::Open(Box::new(form))];
            }
            Verb::New => {
                let codes: &'static [&'static str] = TeamLink::UNITS;
                let pick = Pick::codes(TeamLink::NAME, codes, "");
                return vec![Effect::Open(Box::new(pick))];
            }
            Verb::Edit => return vec![Effect::Open(menu::edit_row(kind, self.hamlet))],
            Verb::History => {
                return vec![Effect::Open(menu::history(Some((kind, self.hamlet))))];
            }
            Verb::Back => return vec![Effect::Close],
            _ => self.lists.walk(verb),
        }
        Vec::new()
    }
    fn answered(&mut self, answer: Answer, _look: &Look) -> Vec<Effect> {
        let Answer::Code(code) = answer else {
            return Vec::new();
        };
        let own = match TeamLink::of(&code) {
            Some(TeamLink::From) => "hamlet",
            Some(TeamLink::To) => "predecessor",
            _ => return Vec::new(),
        };
        let form = Form::new(kinds::of::<HamletOrigin>()).with(own, self.hamlet.to_string());
        vec![Effect::Open(Box::new(form))]
    }
    fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let styles = [Style::new(), look.faint()];
        let head = self
            .head
            .iter()
            .zip(styles)
            .map(|(words, style)| Line::styled(format!(" {words}"), style))
            .collect();
        self.lists.view(frame, area, head, look);
    }
}
