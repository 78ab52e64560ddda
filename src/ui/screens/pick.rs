//! A pick list over a box: rows of a kind found as you type, or the codes of a choice. Where the box already names exactly one row it
//! answers at once and is never seen.

use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

use crate::domain::form::{Kind, Record};
use crate::domain::person::Person;
use crate::domain::problem::Problem;
use crate::domain::text;
use crate::office::{Office, Query};
use crate::ui::look::Look;
use crate::ui::parts::{input::Input, table, window};
use crate::ui::screen::{Answer, Effect, Screen};
use crate::ui::verbs::{Verb, finding};

/// What is picked from.
enum Source {
    Rows(&'static Kind),
    Codes(&'static str, &'static [&'static str]),
    Fields(&'static Kind),
    /// Codes with their words, as they are handed in.
    Given(Vec<(String, String)>),
}

/// A pick list.
pub struct Pick {
    source: Source,
    input: Input,
    found: Vec<(Answer, String)>,
    at: usize,
    hasty: bool,
    /// A row that is not offered.
    except: Option<i64>,
    /// It was read once.
    opened: bool,
}

impl Pick {
    /// Rows of a kind that match `typed`; with `hasty` a single match answers by itself.
    pub fn rows(kind: &'static Kind, typed: &str, hasty: bool) -> Self {
        Self {
            source: Source::Rows(kind),
            input: Input::line(typed),
            found: Vec::new(),
            at: 0,
            hasty,
            except: None,
            opened: false,
        }
    }

    /// The same without one row.
    #[must_use]
    pub fn except(mut self, id: i64) -> Self {
        self.except = Some(id);
        self
    }

    /// The codes of a choice.
    pub fn codes(name: &'static str, codes: &'static [&'static str], typed: &str) -> Self {
        Self {
            source: Source::Codes(name, codes),
            input: Input::line(typed),
            found: Vec::new(),
            at: 0,
            hasty: false,
            except: None,
            opened: false,
        }
    }

    /// The fields a register can be narrowed by.
    pub fn fields(kind: &'static Kind) -> Self {
        Self {
            source: Source::Fields(kind),
            input: Input::line(""),
            found: Vec::new(),
            at: 0,
            hasty: false,
            except: None,
            opened: false,
        }
    }

    /// Codes with their words; the cursor stands on `chosen`.
    pub fn among(given: Vec<(String, String)>, chosen: &str) -> Self {
        let at = given.iter().position(|(code, _)| code == chosen);
        Self {
            source: Source::Given(given),
            input: Input::line(""),
            found: Vec::new(),
            at: at.unwrap_or(0),
            hasty: false,
            except: None,
            opened: false,
        }
    }

    fn read_given(&mut self) {
        let Source::Given(given) = &self.source else {
            return;
        };
        let typed = self.input.text();
        self.found = given
            .iter()
            .filter(|(_, label)| typed.is_empty() || text::matches(typed, label).is_some())
            .map(|(code, label)| (Answer::Code(code.clone()), label.clone()))
            .collect();
    }

    fn read_fields(&mut self, kind: &'static Kind, look: &Look) {
        let typed = self.input.text().to_owned();
        self.found = kind
            .fields
            .iter()
            .filter(|field| field.filtered)
            .map(|field| {
                (
                    Answer::Code(field.name.to_owned()),
                    look.field(kind.name, field.name),
                )
            })
            .filter(|(_, label)| typed.is_empty() || text::matches(&typed, label).is_some())
            .collect();
    }

    fn read_rows(&mut self, kind: &'static Kind, office: &Office) -> Result<(), Problem> {
        let ask = office.ask();
        let typed = self.input.text().to_owned();
        let page = ask.page(
            kind,
            &Query {
                search: typed.clone(),
                limit: 60,
                ..Query::default()
            },
        )?;
        self.found.clear();
        let except = self.except;
        let offered = page
            .rows
            .into_iter()
            .filter(|(_, stored)| Some(stored.id) != except);
        for (_, stored) in offered {
            let label = ask.label_of(kind, &stored.row)?;
            // People of one name are told apart by where they are.
            let place = (kind.name == Person::KIND)
                .then(|| ask.spells(stored.id))
                .transpose()?;
            let place = place.and_then(|spells| Some(spells.first()?.team_name.clone()));
            let shown = place.map_or_else(|| label.clone(), |place| format!("{label} – {place}"));
            let answer = Answer::Row {
                kind: kind.name,
                id: stored.id,
                label,
            };
            self.found.push((answer, shown));
        }
        Ok(())
    }

    /// Nobody else carries the name that was handed in: everybody is offered.
    fn widen(&mut self, kind: &'static Kind, office: &Office) -> Result<(), Problem> {
        let first = std::mem::replace(&mut self.opened, true);
        if first || self.except.is_none() || !self.found.is_empty() {
            return Ok(());
        }
        self.input.set("");
        self.read_rows(kind, office)
    }

    fn read_codes(&mut self, name: &'static str, codes: &'static [&'static str], look: &Look) {
        let typed = self.input.text().to_owned();
        self.found = codes
            .iter()
            .map(|code| {
                (
                    Answer::Code((*code).to_owned()),
                    look.words.choice(name, code),
                )
            })
            .filter(|(answer, label)| {
                typed.is_empty()
                    || text::matches(&typed, label).is_some()
                    || matches!(answer, Answer::Code(code) if *code == typed)
            })
            .collect();
    }

    fn single(&self) -> Option<Answer> {
        let folded = text::fold(self.input.text());
        let same: Vec<&(Answer, String)> = self
            .found
            .iter()
            .filter(|(answer, shown)| {
                let label = match answer {
                    Answer::Row { label, .. } => label,
                    _ => shown,
                };
                text::fold(label) == folded
            })
            .collect();
        match (same.as_slice(), self.found.as_slice()) {
            ([one], _) => Some(one.0.clone()),
            ([], [one]) => Some(one.0.clone()),
            _ => None,
        }
    }
}

impl Pick {
    /// What fits what is typed now best is in hand, not what fitted before.
    fn sought(&mut self) -> Vec<Effect> {
        self.found.clear();
        self.at = 0;
        vec![Effect::Reload]
    }
}

impl Screen for Pick {
    fn title(&self, look: &Look) -> String {
        match &self.source {
            Source::Rows(kind) => look.word(&kind.name.replace('_', "-")),
            Source::Codes(..) | Source::Given(_) => look.word("verb-pick"),
            Source::Fields(_) => look.word("verb-narrow"),
        }
    }
    fn verbs(&self) -> Vec<Verb> {
        let mut verbs = finding(&[Verb::Open]);
        if matches!(self.source, Source::Rows(kind) if !kind.part && !kind.personal) {
            verbs.push(Verb::New);
        }
        verbs.push(Verb::Back);
        verbs
    }
    fn hand(&mut self) -> Option<&mut Input> {
        Some(&mut self.input)
    }
    fn is_typing(&self) -> bool {
        true
    }
    fn is_window(&self) -> bool {
        true
    }
    fn load(&mut self, office: &Office, look: &Look) -> Result<Vec<Effect>, Problem> {
        let held = self.found.get(self.at).map(|(answer, _)| answer.clone());
        match self.source {
            Source::Rows(kind) => {
                self.read_rows(kind, office)?;
                self.widen(kind, office)?;
            }
            Source::Codes(name, codes) => self.read_codes(name, codes, look),
            Source::Fields(kind) => self.read_fields(kind, look),
            Source::Given(_) => self.read_given(),
        }
        let now = self.found.iter().map(|(answer, _)| answer.clone());
        self.at = table::kept(self.at, held, now);
        let hasty = std::mem::take(&mut self.hasty);
        Ok(if hasty {
            self.single().map(Effect::Answer).into_iter().collect()
        } else {
            Vec::new()
        })
    }
    fn act(&mut self, verb: Verb, _look: &Look) -> Vec<Effect> {
        if table::walk(&mut self.at, verb, 10, self.found.len()) {
            return Vec::new();
        }
        match verb {
            Verb::Open => {
                return self
                    .found
                    .get(self.at)
                    .map(|(answer, _)| Effect::Answer(answer.clone()))
                    .into_iter()
                    .collect();
            }
            Verb::New => {
                if let Source::Rows(kind) = self.source {
                    let name = kind
                        .fields
                        .iter()
                        .find(|field| field.searched && field.required)
                        .map(|field| field.name);
                    let mut form = super::record::Form::new(kind);
                    if let Some(name) = name {
                        form = form.with(name, self.input.text());
                    }
                    return vec![Effect::Open(Box::new(form))];
                }
            }
            _ => return vec![Effect::Answer(Answer::Nothing)],
        }
        Vec::new()
    }
    fn typed(&mut self, key: KeyEvent, look: &Look) -> Vec<Effect> {
        if matches!(key.code, KeyCode::Tab) {
            return self.act(Verb::Open, look);
        }
        self.input.key(key);
        self.sought()
    }
    fn pasted(&mut self, text: &str, _look: &Look) -> Vec<Effect> {
        self.input.insert(text);
        self.sought()
    }
    fn done(
        &mut self,
        done: &Result<crate::domain::command::Done, Problem>,
        _look: &Look,
    ) -> Vec<Effect> {
        let _ = done;
        vec![Effect::Reload]
    }
    fn answered(&mut self, answer: Answer, _look: &Look) -> Vec<Effect> {
        if matches!(answer, Answer::Row { .. }) {
            vec![Effect::Answer(answer)]
        } else {
            vec![Effect::Reload]
        }
    }
    fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let title = self.title(look);
        let Some(list) = window::finder(frame, area, (66, 16), &title, &self.input, look) else {
            return;
        };
        let rows: Vec<table::Cells> = self
            .found
            .iter()
            .map(|(_, label)| table::Cells::new(vec![label.clone()]))
            .collect();
        if rows.is_empty() {
            frame.render_widget(
                Paragraph::new(Line::styled(look.word("pick-nothing"), look.faint())),
                Rect {
                    y: list.y + 1,
                    height: 1,
                    ..list
                },
            );
            return;
        }
        table::view(
            frame,
            list,
            look,
            &[table::Column::new("", 20).grow(1)],
            &rows,
            Some(self.at),
        );
    }
}
