//! Units that became others, on one page: what happened, the old units, the new ones, the day, the decision. Below stands what the book will
//! say afterwards; nothing is written before it is saved, and it is taken back as one step.

use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use crate::domain::command::{Command, Done, Succession};
use crate::domain::day;
use crate::domain::document::Document;
use crate::domain::form::{Choice, Kind, Record, Say};
use crate::domain::kinds;
use crate::domain::problem::Problem;
use crate::domain::succession::UnitChange;
use crate::domain::team::Team;
use crate::office::{Office, draft};
use crate::ui::look::Look;
use crate::ui::parts::{frame, input::Input, table};
use crate::ui::screen::{Answer, Effect, Screen};
use crate::ui::screens::pick::Pick;
use crate::ui::verbs::Verb;

/// The boxes.
const CHANGE: usize = 0;
const FROM: usize = 1;
const TO: usize = 2;
const DAY: usize = 3;
const PAPER: usize = 4;
const CARRY: usize = 5;

/// The page.
pub struct SuccessionPage {
    kind: &'static Kind,
    change: UnitChange,
    boxes: [Input; 4],
    /// What stood in the boxes when it was opened.
    was: [String; 4],
    unit: i64,
    carry: bool,
    at: usize,
    started: Option<i64>,
    /// What is to be done, or what is still missing.
    asked: Result<Succession, Say>,
    outlook: Vec<String>,
}

impl SuccessionPage {
    /// Of that unit: a hamlet or a team.
    pub fn new(kind: &'static Kind, unit: i64) -> Self {
        Self {
            kind,
            change: UnitChange::Merged,
            boxes: [
                Input::line(""),
                Input::line(""),
                Input::line(""),
                Input::line(""),
            ],
            was: Default::default(),
            unit,
            carry: true,
            at: CHANGE,
            started: Some(unit),
            asked: Err(Say::new("succession-needs-from")),
            outlook: Vec::new(),
        }
    }

    fn draft_name(&self) -> String {
        format!(
            "{}/succession/{}",
            self.kind.name.replace('_', "-"),
            self.unit
        )
    }

    /// What was typed before the line was cut.
    fn take_draft(&mut self, office: &Office) -> Option<Effect> {
        let kept = draft::find(office, &self.draft_name())?;
        let texts: [String; 4] =
            serde_json::from_value(kept.boxes["texts"].clone()).unwrap_or_default();
        for (input, text) in self.boxes.iter_mut().zip(texts) {
            input.set(text);
        }
        let change = kept.boxes["change"].as_str().and_then(UnitChange::of);
        self.change = change.unwrap_or(self.change);
        self.carry = kept.boxes["carry"].as_bool().unwrap_or(self.carry);
        Some(Effect::Say(kept.say()))
    }

    fn is_team(&self) -> bool {
        self.kind.name == Team::KIND
    }

    fn count(&self) -> usize {
        if self.is_team() { 6 } else { 5 }
    }

    /// What can happen to a unit of this kind.
    fn changes(&self) -> Vec<UnitChange> {
        let codes = UnitChange::CODES
            .iter()
            .filter_map(|code| UnitChange::of(code));
        let team = [UnitChange::Merged, UnitChange::Split];
        codes
            .filter(|change| !self.is_team() || team.contains(change))
            .collect()
    }

    fn turn(&mut self, step: isize) {
        if self.at == CARRY {
            self.carry = !self.carry;
        }
        if self.at != CHANGE {
            return;
        }
        let changes = self.changes();
        let at = changes.iter().position(|one| *one == self.change);
        let next = (at.unwrap_or(0) as isize + step).rem_euclid(changes.len() as isize);
        self.change = changes[next as usize];
    }

    fn names(&self, place: usize) -> Vec<String> {
        let parts = self.boxes[place - 1].text().split([';', ',']);
        let names = parts.map(str::trim).filter(|name| !name.is_empty());
        names.map(str::to_owned).collect()
    }

    /// Reads the boxes; the first thing that is missing or not understood is said.
    fn read(&self, office: &Office, look: &Look) -> Result<Result<Succession, Say>, Problem> {
        let ask = office.ask();
        let mut from = Vec::new();
        for name in self.names(FROM) {
            match ask.meant(self.kind, &name)?.as_slice() {
                [id] => from.push((*id, ask.row(self.kind, *id)?.rev)),
                _ => return Ok(Err(Say::new("succession-unknown").with("name", name))),
            }
        }
        if from.is_empty() {
            return Ok(Err(Say::new("succession-needs-from")));
        }
        let to = self.names(TO);
        if to.is_empty() && self.change != UnitChange::Dissolved {
            return Ok(Err(Say::new("succession-needs-to")));
        }
        let Ok(on) = day::parse_day(self.boxes[DAY - 1].text(), look.today) else {
            return Ok(Err(Say::new("fault-not-a-day")));
        };
        let paper = self.boxes[PAPER - 1].text().trim();
        let document = if paper.is_empty() {
            None
        } else {
            match ask.meant(kinds::of::<Document>(), paper)?.as_slice() {
                [id] => Some(*id),
                _ => return Ok(Err(Say::new("succession-unknown").with("name", paper))),
            }
        };
        Ok(Ok(Succession {
            kind: self.kind.name,
            change: self.change,
            from,
            to,
            on,
            document,
            carry: self.is_team() && self.carry,
        }))
    }

    fn told(&self, office: &Office, look: &Look) -> Result<Vec<String>, Problem> {
        let Ok(asked) = &self.asked else {
            return Ok(Vec::new());
        };
        let ask = office.ask();
        let mut names = Vec::new();
        for (id, _) in &asked.from {
            names.push(ask.label(self.kind, *id)?);
        }
        let ended = Say::new("succession-ends")
            .with("from", names.join(", "))
            .with("day", asked.on);
        let mut told = vec![look.say(&ended)];
        for name in &asked.to {
            let known = ask.named(self.kind, name, None)?;
            let key = if known.is_empty() {
                "succession-new"
            } else {
                "succession-known"
            };
            told.push(
                look.say(
                    &Say::new(key)
                        .with("name", name.as_str())
                        .with("day", asked.on),
                ),
            );
        }
        if asked.document.is_none() {
            told.push(look.word("succession-no-paper"));
        }
        told.push(look.word("succession-past"));
        Ok(told)
    }

    fn lines(&self, look: &Look) -> Vec<(String, String)> {
        let change = look.words.choice(UnitChange::NAME, self.change.code());
        let yes = if self.carry { "word-yes" } else { "word-no" };
        let values = [
            change,
            String::new(),
            String::new(),
            String::new(),
            String::new(),
            look.word(yes),
        ];
        let keys = [
            "succession-change",
            "succession-from",
            "succession-to",
            "succession-day",
            "succession-paper",
            "succession-carry",
        ];
        let rows = keys.into_iter().zip(values).take(self.count());
        rows.map(|(key, value)| (look.word(key), value)).collect()
    }
}

impl Screen for SuccessionPage {
    fn title(&self, look: &Look) -> String {
        look.word("succession-title")
    }
    fn verbs(&self) -> Vec<Verb> {
        let mut verbs = vec![
            Verb::Open,
            Verb::NextBox,
            Verb::LastBox,
            Verb::Up,
            Verb::Down,
        ];
        if [FROM, TO, PAPER].contains(&self.at) {
            verbs.push(Verb::Pick);
        }
        verbs.extend([Verb::Save, Verb::Back]);
        verbs
    }
    fn hand(&mut self) -> Option<&mut Input> {
        (FROM..=TO)
            .contains(&self.at)
            .then(|| &mut self.boxes[self.at - 1])
    }
    fn is_typing(&self) -> bool {
        true
    }
    fn load(&mut self, office: &Office, look: &Look) -> Result<Vec<Effect>, Problem> {
        let mut taken = None;
        if let Some(unit) = self.started.take() {
            self.boxes[FROM - 1].set(office.ask().label(self.kind, unit)?);
            self.boxes[DAY - 1].set(day::show_day(look.today));
            self.was = self.boxes.each_ref().map(|input| input.text().to_owned());
            taken = self.take_draft(office);
        }
        self.asked = self.read(office, look)?;
        self.outlook = self.told(office, look)?;
        Ok(taken.into_iter().collect())
    }
    fn act(&mut self, verb: Verb, _look: &Look) -> Vec<Effect> {
        match verb {
            Verb::Open | Verb::Down | Verb::NextBox => {
                self.at = table::moved(self.at, 1, self.count());
            }
            Verb::Up | Verb::LastBox => self.at = table::moved(self.at, -1, self.count()),
            Verb::Pick => {
                let kind = if self.at == PAPER {
                    kinds::of::<Document>()
                } else {
                    self.kind
                };
                return vec![Effect::Open(Box::new(Pick::rows(kind, "", false)))];
            }
            Verb::Save => {
                return vec![match &self.asked {
                    Ok(asked) => Effect::Run(Command::Succeed(Box::new(asked.clone()))),
                    Err(missing) => Effect::Say(missing.clone()),
                }];
            }
            _ => return vec![Effect::Close],
        }
        Vec::new()
    }
    fn typed(&mut self, key: KeyEvent, _look: &Look) -> Vec<Effect> {
        match (self.at, key.code) {
            (CHANGE | CARRY, KeyCode::Left) => self.turn(-1),
            (CHANGE | CARRY, KeyCode::Right | KeyCode::Char(' ')) => self.turn(1),
            (CHANGE | CARRY, _) => {}
            (at, _) => {
                self.boxes[at - 1].key(key);
            }
        }
        vec![Effect::Reload]
    }
    fn pasted(&mut self, text: &str, _look: &Look) -> Vec<Effect> {
        if (FROM..=PAPER).contains(&self.at) {
            self.boxes[self.at - 1].insert(text);
        }
        vec![Effect::Reload]
    }
    fn answered(&mut self, answer: Answer, _look: &Look) -> Vec<Effect> {
        let Answer::Row { id, label, .. } = answer else {
            return Vec::new();
        };
        if self.at == PAPER {
            self.boxes[PAPER - 1].set(id.to_string());
        } else if (FROM..=TO).contains(&self.at) {
            let held = self.boxes[self.at - 1]
                .text()
                .trim()
                .trim_end_matches(';')
                .to_owned();
            let joined = if held.is_empty() {
                label
            } else {
                format!("{held}; {label}")
            };
            self.boxes[self.at - 1].set(joined);
        }
        vec![Effect::Reload]
    }
    fn done(&mut self, done: &Result<Done, Problem>, _look: &Look) -> Vec<Effect> {
        if done.is_ok() {
            vec![Effect::Close]
        } else {
            Vec::new()
        }
    }
    fn unsaved(&self) -> usize {
        let boxes = self.boxes.iter().zip(&self.was);
        boxes.filter(|(input, was)| input.text() != *was).count()
    }
    fn draft(&self) -> Option<(String, serde_json::Value)> {
        let texts = self.boxes.each_ref().map(Input::text);
        let boxes = serde_json::json!({
            "change": self.change.code(),
            "texts": texts,
            "carry": self.carry,
        });
        (self.unsaved() > 0).then(|| (self.draft_name(), boxes))
    }
    fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let label = 22.min(area.width / 3);
        for (place, (name, value)) in self.lines(look).into_iter().enumerate() {
            let y = area.y + place as u16;
            if y >= area.bottom() {
                return;
            }
            let (mark, style) = if place == self.at {
                (look.pointer(), look.chosen())
            } else {
                (" ", Style::new())
            };
            let row = Rect {
                y,
                height: 1,
                ..area
            };
            let head = vec![
                Span::raw(format!("{mark} ")),
                Span::styled(table::pad(&name, usize::from(label), false), style),
                Span::styled(value, style),
            ];
            frame.render_widget(Paragraph::new(Line::from(head)), row);
            if (FROM..=PAPER).contains(&place) {
                let room = Rect {
                    x: row.x + (2 + label).min(row.width),
                    width: row.width.saturating_sub(3 + label),
                    ..row
                };
                self.boxes[place - 1].view(frame, room, style, place == self.at);
            }
        }
        let used = self.count() as u16 + 1;
        let below = Rect {
            x: area.x + 1.min(area.width),
            y: area.y + used.min(area.height),
            width: area.width.saturating_sub(2),
            height: area.height.saturating_sub(used),
        };
        let width = usize::from(below.width);
        let mut lines: Vec<Line<'_>> = Vec::new();
        let mut push = |words: &str, style: Style, most: usize| {
            let wrapped = frame::wrap(words, width, most);
            lines.extend(wrapped.into_iter().map(|line| Line::styled(line, style)));
        };
        if let Err(missing) = &self.asked {
            push(&look.say(missing), look.warn(), 2);
        }
        for told in &self.outlook {
            push(told, Style::new(), 3);
        }
        push("", Style::new(), 1);
        push(&look.word("succession-help"), look.faint(), 4);
        frame.render_widget(Paragraph::new(lines), below);
    }
}
