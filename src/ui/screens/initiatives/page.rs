//! One model: its points, the teams that carry them, the steps of its life, its equipment. `n` adds to the section of the heading in hand, or what
//! belongs to the row in hand: a team to a point, a count to a thing.

use chrono::NaiveDate;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

use crate::domain::agency::Agency;
use crate::domain::asset::{Asset, AssetCount, AssetKind};
use crate::domain::document::Document;
use crate::domain::form::{Choice, Kind, Record, Row, Say, choice_key};
use crate::domain::initiative::{
    Initiative, InitiativeAct, InitiativeKind, InitiativePoint, InitiativeStep, InitiativeTeam,
};
use crate::domain::kinds;
use crate::domain::number;
use crate::domain::place::Hamlet;
use crate::domain::problem::Problem;
use crate::domain::team::Team;
use crate::office::{Ask, InitiativeCount, Office, Stored};
use crate::ui::look::Look;
use crate::ui::menu;
use crate::ui::parts::table;
use crate::ui::screen::{Answer, Effect, Screen};
use crate::ui::screens::confirm::Confirm;
use crate::ui::screens::record::Form;
use crate::ui::verbs::{Verb, listing};

use super::Seen;
use super::effect::EffectPage;

/// The sections of the page in their order.
const SECTIONS: [&str; 4] = [
    InitiativePoint::KIND,
    InitiativeTeam::KIND,
    InitiativeStep::KIND,
    Asset::KIND,
];

/// A line of the page: a heading, or a row of a section.
struct Item {
    kind: &'static Kind,
    stored: Option<Stored>,
    cells: Vec<String>,
    ended: bool,
}

impl Item {
    /// What names the line: its section, and the row unless it is the heading.
    fn key(&self) -> (&'static str, Option<i64>) {
        (self.kind.name, self.stored.as_ref().map(|stored| stored.id))
    }
}

/// The page of a model.
pub struct InitiativePage {
    id: i64,
    name: String,
    head: Vec<String>,
    items: Vec<Item>,
    at: usize,
    seen: Seen,
}

impl InitiativePage {
    /// Of that model.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            name: String::new(),
            head: Vec::new(),
            items: Vec::new(),
            at: 0,
            seen: Seen::default(),
        }
    }

    /// The same, as of the day another screen speaks of.
    #[must_use]
    pub(in crate::ui) fn seen(mut self, seen: Seen) -> Self {
        self.seen = seen;
        self
    }

    fn read_head(
        &mut self,
        ask: Ask<'_>,
        row: &Row,
        count: Option<InitiativeCount>,
        look: &Look,
    ) -> Result<(), Problem> {
        row.get("name").text().clone_into(&mut self.name);
        let mut words = vec![look.word(&choice_key(InitiativeKind::NAME, row.get("kind").text()))];
        if !row.get("lead").is_blank() {
            words.push(row.get("lead").text().to_owned());
        }
        let origin = match row.get("origin").int() {
            Some(origin) => ask.label(kinds::of::<Initiative>(), origin)?,
            None => row.get("origin_place").text().to_owned(),
        };
        if !origin.is_empty() {
            words.push(look.say(&Say::new("initiative-page-origin").with("name", origin)));
        }
        let count = count.unwrap_or_default();
        let mut counts = look.say(
            &Say::new("initiative-page-counts")
                .with("day", self.seen.day(look))
                .with("points", count.points)
                .with("teams", count.teams),
        );
        for (field, key) in [
            ("typical_on", "initiative-page-typical"),
            ("ended_on", "initiatives-ended"),
        ] {
            if let Ok(day) = row.get(field).text().parse::<NaiveDate>() {
                counts = format!("{counts} · {}", look.say(&Say::new(key).with("day", day)));
            }
        }
        self.head = vec![words.join(" · "), counts];
        Ok(())
    }

    /// How far the model was copied, and how many of the copies still run (F33).
    fn replication(&self, ask: Ask<'_>, look: &Look) -> Result<Option<String>, Problem> {
        let on = self.seen.day(look).to_string();
        let points = ask.linked(kinds::of::<InitiativePoint>(), "initiative", self.id)?;
        let begun = |row: &Row| row.get("from_day").text() <= on.as_str();
        let copies: Vec<&Row> = points
            .iter()
            .map(|point| &point.row)
            .filter(|row| !row.get("copied_from").is_blank() && begun(row))
            .collect();
        let runs = |row: &&&Row| {
            let until = row.get("to_day").text();
            until.is_empty() || until > on.as_str()
        };
        let running = copies.iter().filter(runs).count();
        let say = Say::new("initiative-page-copies")
            .with("copies", copies.len())
            .with("running", running);
        Ok((!copies.is_empty()).then(|| look.say(&say)))
    }

    fn read_items(&mut self, ask: Ask<'_>, look: &Look) -> Result<(), Problem> {
        let mut items = Vec::new();
        for name in SECTIONS {
            let kind = kinds::find(name).unwrap_or_else(|| kinds::of::<InitiativePoint>());
            let mut rows = if name == InitiativeTeam::KIND {
                let points = ask.linked(kinds::of::<InitiativePoint>(), "initiative", self.id)?;
                let mut teams = Vec::new();
                for point in points {
                    teams.extend(ask.linked(kind, "point", point.id)?);
                }
                teams
            } else {
                ask.linked(kind, "initiative", self.id)?
            };
            if name == InitiativeStep::KIND {
                rows.sort_by(|a, b| b.row.get("done_on").cmp(a.row.get("done_on")));
            }
            let title = Say::new("initiative-page-section")
                .word("name", format!("{}.plural", name.replace('_', "-")))
                .with("count", rows.len());
            items.push(Item {
                kind,
                stored: None,
                cells: vec![look.say(&title)],
                ended: false,
            });
            for stored in rows {
                let until = stored.row.get("to_day").text();
                let ended = !until.is_empty() && until <= self.seen.day(look).to_string().as_str();
                items.push(Item {
                    kind,
                    cells: self.cells(ask, name, &stored, look)?,
                    stored: Some(stored),
                    ended,
                });
            }
        }
        self.items = items;
        Ok(())
    }

    fn cells(
        &self,
        ask: Ask<'_>,
        section: &str,
        stored: &Stored,
        look: &Look,
    ) -> Result<Vec<String>, Problem> {
        let row = &stored.row;
        let day = |field: &str| {
            let day = row.get(field).text().parse();
            day.map(|day| look.short_day(day)).unwrap_or_default()
        };
        let span = || {
            let until = day("to_day");
            if until.is_empty() {
                day("from_day")
            } else {
                format!("{}–{until}", day("from_day"))
            }
        };
        let paper = |field: &str| match row.get(field).int() {
            Some(id) => ask.label(kinds::of::<Document>(), id),
            None => Ok(String::new()),
        };
        Ok(match section {
            InitiativePoint::KIND => {
                let copied = match row.get("copied_from").int() {
                    Some(point) => {
                        let point = ask.row(kinds::of::<InitiativePoint>(), point)?;
                        let from = place(ask, &point.row)?;
                        look.say(&Say::new("initiative-page-origin").with("name", from))
                    }
                    None => String::new(),
                };
                vec![place(ask, row)?, span(), teams(ask, stored, look)?, copied]
            }
            InitiativeTeam::KIND => {
                let team = row.get("team").int().unwrap_or_default();
                let point = row.get("point").int().unwrap_or_default();
                let point = ask.row(kinds::of::<InitiativePoint>(), point)?;
                vec![
                    ask.label(kinds::of::<Team>(), team)?,
                    span(),
                    String::new(),
                    place(ask, &point.row)?,
                ]
            }
            InitiativeStep::KIND => {
                let step = look.word(&choice_key(InitiativeAct::NAME, row.get("step").text()));
                let outcome = row.get("outcome").text();
                let words = if outcome.is_empty() {
                    step
                } else {
                    format!("{step}: {outcome}")
                };
                let body = row.get("body").text().to_owned();
                vec![words, day("done_on"), String::new(), {
                    let paper = paper("document")?;
                    if paper.is_empty() { body } else { paper }
                }]
            }
            _ => {
                let newest = self.newest_count(ask, stored.id, look)?;
                let (as_of, quantity) = newest.unwrap_or_default();
                vec![
                    row.get("name").text().to_owned(),
                    as_of,
                    quantity,
                    look.word(&choice_key(AssetKind::NAME, row.get("kind").text())),
                ]
            }
        })
    }

    /// The newest count of a thing by the day in hand: its day and number.
    fn newest_count(
        &self,
        ask: Ask<'_>,
        asset: i64,
        look: &Look,
    ) -> Result<Option<(String, String)>, Problem> {
        let on = self.seen.day(look).to_string();
        let counts = ask.linked(kinds::of::<AssetCount>(), "asset", asset)?;
        let newest = counts
            .iter()
            .filter(|count| count.row.get("as_of").text() <= on.as_str())
            .max_by_key(|count| count.row.get("as_of").text().to_owned());
        Ok(newest.map(|count| {
            let day = count.row.get("as_of").text().parse();
            let quantity = count.row.get("quantity").int().unwrap_or_default();
            (
                day.map(|day| look.short_day(day)).unwrap_or_default(),
                number::show_count(quantity),
            )
        }))
    }

    /// The form of what `n` adds here.
    fn addition(&self) -> Option<Form> {
        let item = self.items.get(self.at)?;
        let form = |kind| Form::new(kind);
        Some(match (item.kind.name, &item.stored) {
            (InitiativePoint::KIND, Some(point)) => {
                form(kinds::of::<InitiativeTeam>()).fixed("point", point.id)
            }
            (InitiativeTeam::KIND, Some(team)) => {
                form(item.kind).fixed("point", team.row.get("point").clone())
            }
            (InitiativeTeam::KIND, None) => form(item.kind),
            (Asset::KIND, Some(asset)) => form(kinds::of::<AssetCount>()).fixed("asset", asset.id),
            _ => form(item.kind).fixed("initiative", self.id),
        })
    }
}

/// Where a point runs.
fn place(ask: Ask<'_>, row: &Row) -> Result<String, Problem> {
    if let Some(hamlet) = row.get("hamlet").int() {
        return ask.label(kinds::of::<Hamlet>(), hamlet);
    }
    match row.get("agency").int() {
        Some(agency) => ask.label(kinds::of::<Agency>(), agency),
        None => Ok(row.get("place").text().to_owned()),
    }
}

/// How many teams carry a point: those of the book, else those reported.
fn teams(ask: Ask<'_>, point: &Stored, look: &Look) -> Result<String, Problem> {
    let linked = ask.count_linked(kinds::of::<InitiativeTeam>(), "point", point.id)? as i64;
    let count = if linked > 0 {
        Some(linked)
    } else {
        point.row.get("teams").int()
    };
    Ok(count.map_or_else(String::new, |count| {
        look.say(&Say::new("initiative-page-teams").with("count", count))
    }))
}

impl Screen for InitiativePage {
    fn title(&self, _look: &Look) -> String {
        self.name.clone()
    }
    fn verbs(&self) -> Vec<Verb> {
        listing(&[
            Verb::Open,
            Verb::New,
            Verb::Edit,
            Verb::Figures,
            Verb::AsOf,
            Verb::Retire,
            Verb::History,
            Verb::Back,
        ])
    }
    fn load(&mut self, office: &Office, look: &Look) -> Result<Vec<Effect>, Problem> {
        let ask = office.ask();
        let stored = ask.row(kinds::of::<Initiative>(), self.id)?;
        if stored.gone.is_some() {
            return Ok(vec![Effect::Close]);
        }
        let counts = ask.initiatives_on(self.seen.day(look), None)?;
        self.read_head(ask, &stored.row, counts.get(&self.id).copied(), look)?;
        self.head.extend(self.replication(ask, look)?);
        let held = self.items.get(self.at).map(Item::key);
        self.read_items(ask, look)?;
        self.at = table::kept(self.at, held, self.items.iter().map(Item::key));
        Ok(Vec::new())
    }
    fn act(&mut self, verb: Verb, _look: &Look) -> Vec<Effect> {
        let length = self.items.len();
        if table::walk(&mut self.at, verb, 15, length) {
            return Vec::new();
        }
        match verb {
            Verb::Figures => {
                let page = EffectPage::new(self.id, self.name.clone());
                vec![Effect::Open(Box::new(page))]
            }
            Verb::AsOf => self.seen.toggle(),
            Verb::New => {
                let form = self.addition();
                form.map(|form| Effect::Open(Box::new(form)))
                    .into_iter()
                    .collect()
            }
            Verb::Edit => {
                vec![Effect::Open(menu::edit_row(
                    kinds::of::<Initiative>(),
                    self.id,
                ))]
            }
            Verb::Open | Verb::History | Verb::Retire => self.on_row(verb),
            _ => vec![Effect::Close],
        }
    }
    fn answered(&mut self, answer: Answer, look: &Look) -> Vec<Effect> {
        self.seen.answered(&answer, look)
    }
    fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let styles = [look.faint(), look.heading(), look.faint()];
        let lines: Vec<Line<'_>> = self
            .head
            .iter()
            .zip(styles)
            .map(|(words, style)| Line::styled(format!(" {words}"), style))
            .collect();
        let used = (lines.len() as u16).min(area.height);
        frame.render_widget(
            Paragraph::new(lines),
            Rect {
                height: used,
                ..area
            },
        );
        let body = Rect {
            y: area.y + used,
            height: area.height - used,
            ..area
        };
        let columns = [
            table::Column::new("", 30).grow(1),
            table::Column::new("", 12),
            table::Column::new("", 7).right(),
            table::Column::new("", 22),
        ];
        let rows: Vec<table::Cells> = self
            .items
            .iter()
            .map(|item| {
                let mut cells = item.cells.clone();
                if item.stored.is_some() {
                    cells[0] = format!("  {}", cells[0]);
                }
                cells.resize(columns.len(), String::new());
                let cells = table::Cells::new(cells);
                match item {
                    Item { stored: None, .. } => cells.styled(look.heading()),
                    Item { ended: true, .. } => cells.styled(look.faint()),
                    _ => cells,
                }
            })
            .collect();
        table::view(frame, body, look, &columns, &rows, Some(self.at));
    }
}

impl InitiativePage {
    fn on_row(&self, verb: Verb) -> Vec<Effect> {
        let Some(item) = self.items.get(self.at) else {
            return Vec::new();
        };
        let Some(stored) = &item.stored else {
            let opens = verb == Verb::Open;
            return opens
                .then(|| self.addition())
                .flatten()
                .map(|form| Effect::Open(Box::new(form)))
                .into_iter()
                .collect();
        };
        vec![Effect::Open(match verb {
            Verb::History => menu::history(Some((item.kind, stored.id))),
            Verb::Retire => {
                let seen = (stored.id, stored.rev);
                Box::new(Confirm::retire(item.kind.name, seen, &item.cells[0]))
            }
            _ => menu::edit_row(item.kind, stored.id),
        })]
    }
}
