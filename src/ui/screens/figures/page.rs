//! The figures of one period. The arrows go from period to period; Enter opens the rows a number was made from.

use std::collections::BTreeSet;

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

use crate::domain::form::Say;
use crate::domain::goal::{Declared, Reopening};
use crate::domain::indicator::Value;
use crate::domain::kinds;
use crate::domain::period::{Period, PeriodState, Scheme};
use crate::domain::problem::Problem;
use crate::office::{FIRST_SCHEME, Figure, Office};
use crate::ui::look::Look;
use crate::ui::parts::{frame, table};
use crate::ui::screen::{About, Answer, Effect, Screen};
use crate::ui::screens::prompt::Prompt;
use crate::ui::screens::record::Form;
use crate::ui::verbs::{Verb, listing};

use super::goals::Goals;
use super::places::Places;
use super::rows::Behind;
use super::{against_target, changed, compared, shown};

/// The figures of a period.
#[derive(Default)]
pub struct PeriodPage {
    /// What was asked for: scheme and period; none until the first look.
    asked: Option<(String, String)>,
    scheme: Option<Scheme>,
    period: Option<Period>,
    state: Option<PeriodState>,
    figures: Vec<Figure>,
    faults: Vec<Problem>,
    marked: BTreeSet<String>,
    at: usize,
}

/// A line of the list: a heading, or a figure by its place.
enum Entry<'a> {
    Group(&'a str),
    Figure(usize),
}

impl PeriodPage {
    fn entries(&self, look: &Look) -> Vec<Entry<'_>> {
        let english = look.words.language() == "en";
        let mut entries = Vec::with_capacity(self.figures.len() + 12);
        let mut group = "";
        for (place, figure) in self.figures.iter().enumerate() {
            let own = figure.group.pick(english);
            if own != group {
                group = own;
                entries.push(Entry::Group(own));
            }
            entries.push(Entry::Figure(place));
        }
        entries
    }

    fn current(&self) -> Option<&Figure> {
        self.figures.get(self.at)
    }

    /// Goes to the period before or after.
    fn go(&mut self, later: bool) -> Vec<Effect> {
        let moved = self
            .scheme
            .as_ref()
            .zip(self.period.as_ref())
            .and_then(|(scheme, period)| {
                if later {
                    scheme.next(period)
                } else {
                    scheme.previous(period)
                }
            });
        let Some(period) = moved else {
            return Vec::new();
        };
        self.asked = Some((period.scheme.clone(), period.name.to_string()));
        vec![Effect::Reload]
    }

    /// The form of the number that is reported for the figure in hand: a new one, or the one that stands.
    fn declare(&self, look: &Look) -> Vec<Effect> {
        let (Some(figure), Some(period)) = (self.current(), &self.period) else {
            return Vec::new();
        };
        let kind = kinds::of::<Declared>();
        let form = match &figure.declared {
            Some(declared) => Form::edit(kind, declared.id),
            None => Form::new(kind)
                .fixed("indicator", figure.code.as_str())
                .fixed("scheme", period.scheme.as_str())
                .fixed("period", period.name.to_string()),
        };
        let english = look.words.language() == "en";
        let title = Say::new("figures-declare")
            .with("name", figure.name.pick(english))
            .with("period", period.say());
        let form = form
            .only(&["value", "reason", "document", "note"])
            .titled(title);
        vec![Effect::Open(Box::new(form))]
    }

    fn head(&self, look: &Look, width: u16) -> Vec<Line<'static>> {
        let (Some(period), Some(scheme)) = (&self.period, &self.scheme) else {
            return Vec::new();
        };
        let english = look.words.language() == "en";
        let named = Say::new("figures-head")
            .with("period", period.say())
            .with("window", period.window())
            .with("scheme", scheme.name.pick(english));
        let mut lines = vec![Line::styled(
            format!(" {}", look.say(&named)),
            look.heading(),
        )];
        if let Some(state) = self.state {
            let style = match state {
                PeriodState::Late { .. } => look.warn(),
                PeriodState::Closed { .. } | PeriodState::Issued { .. } => look.faint(),
                _ => look.good(),
            };
            let said = look.say(&state.say());
            let wrapped = frame::wrap(&said, usize::from(width.saturating_sub(2)), 2);
            lines.extend(
                wrapped
                    .into_iter()
                    .map(|line| Line::styled(format!(" {line}"), style)),
            );
        }
        if let Some(fault) = self.faults.first() {
            let said = [fault.say()].into_iter().chain(fault.detail());
            let said: Vec<String> = said.map(|say| look.say(&say)).collect();
            let wrapped = frame::wrap(&said.join(" "), usize::from(width.saturating_sub(4)), 2);
            lines.extend(
                wrapped
                    .into_iter()
                    .map(|line| Line::styled(format!(" ! {line}"), look.bad())),
            );
        }
        lines
    }

    /// What there is to say of the figure in hand: reported number, what is needed, rows without their amount.
    fn foot(&self, look: &Look) -> String {
        let Some(figure) = self.current() else {
            return String::new();
        };
        let english = look.words.language() == "en";
        let mut said = vec![format!(
            "{} ({})",
            figure.name.pick(english),
            figure.unit.pick(english)
        )];
        if let Some((part, whole)) = figure.parts {
            said.push(format!(
                "{}/{}",
                shown(
                    part,
                    &Figure {
                        decimals: 0,
                        ..figure.clone()
                    },
                    look
                ),
                shown(
                    whole,
                    &Figure {
                        decimals: 0,
                        ..figure.clone()
                    },
                    look
                )
            ));
        }
        if let Some(declared) = &figure.declared {
            let numbers = Say::new(if figure.is_unexplained() {
                "figures-unexplained"
            } else {
                "figures-explained"
            })
            .with("counted", shown(figure.value, figure, look))
            .with(
                "declared",
                shown(Value::Number(declared.value), figure, look),
            )
            .with("reason", declared.reason.as_str());
            said.push(look.say(&numbers));
        }
        if let Some(pace) = figure.pace.filter(|pace| pace.missing > 0) {
            let missing = Value::Number(pace.missing).show(figure.decimals);
            let needed = match pace.each {
                Some(each) => Say::new("pace-needed").with("each", Value::Number(each).show(0)),
                None => Say::new("pace-left"),
            };
            said.push(format!(
                "{}: {}",
                look.word(pace.state.key()),
                look.say(&needed.with("missing", missing))
            ));
        }
        if figure.estimate {
            said.push(look.word("figures-estimate"));
        }
        if figure.unstated > 0 {
            said.push(look.say(&Say::new("figures-unstated").with("count", figure.unstated)));
        }
        said.join(" · ")
    }

    fn cells(&self, figure: &Figure, look: &Look, english: bool) -> table::Cells {
        let mark = if self.marked.contains(&figure.code) {
            "*"
        } else if figure.is_unexplained() {
            "!"
        } else {
            " "
        };
        let mut value = shown(figure.reported(), figure, look);
        if figure.estimate {
            value = format!("~{value}");
        }
        let cells = table::Cells::new(vec![
            format!("{mark}{}", figure.name.pick(english)),
            value,
            compared(figure.year_before, figure, look),
            changed(figure.change(), figure, look),
            against_target(figure, look),
            compared(figure.previous, figure, look),
            compared(figure.cumulative, figure, look),
            figure.unit.pick(english).to_owned(),
        ]);
        if figure.is_unexplained() {
            cells.styled(look.bad())
        } else if figure.pace.is_some_and(|pace| pace.state.is_behind()) {
            cells.styled(look.warn())
        } else {
            cells
        }
    }
}

impl Screen for PeriodPage {
    fn title(&self, look: &Look) -> String {
        look.word("figures-title")
    }
    fn verbs(&self) -> Vec<Verb> {
        listing(&[
            Verb::Open,
            Verb::Earlier,
            Verb::Later,
            Verb::Period,
            Verb::Edit,
            Verb::Goals,
            Verb::Reopen,
            Verb::Places,
            Verb::Narrow,
            Verb::Mark,
            Verb::Back,
        ])
    }
    fn load(&mut self, office: &Office, _look: &Look) -> Result<Vec<Effect>, Problem> {
        let book = office.handbook();
        let period = match &self.asked {
            Some((scheme, typed)) => book.period(scheme, typed),
            None => book
                .known(FIRST_SCHEME)?
                .shortest(office.today())
                .ok_or_else(|| {
                    Problem::fault(
                        "reopening",
                        "period",
                        crate::domain::fault::Fault::NotAPeriod,
                    )
                }),
        };
        let period = match (period, &self.period) {
            (Ok(period), _) => period,
            // What was typed is no period: the one in hand stays, and the refusal is told.
            (Err(problem), Some(kept)) => {
                self.asked = Some((kept.scheme.clone(), kept.name.to_string()));
                return Ok(vec![Effect::Refuse(problem)]);
            }
            (Err(problem), None) => return Err(problem),
        };
        let held = self.current().map(|figure| figure.code.clone());
        self.figures = office.figures(&period, None)?;
        let issued = office.issued_on(&period)?;
        self.state = Some(office.period_state(&period, issued)?);
        self.scheme = book.scheme(&period.scheme).cloned();
        self.faults = book.faults;
        self.asked = Some((period.scheme.clone(), period.name.to_string()));
        self.period = Some(period);
        let now = self.figures.iter().map(|figure| figure.code.clone());
        self.at = table::kept(self.at, held, now);
        Ok(Vec::new())
    }
    fn act(&mut self, verb: Verb, look: &Look) -> Vec<Effect> {
        let rows = self.figures.len();
        if table::walk(&mut self.at, verb, 12, rows) {
            return Vec::new();
        }
        match verb {
            Verb::Earlier => return self.go(false),
            Verb::Later => return self.go(true),
            Verb::Open => {
                let (Some(figure), Some(period)) = (self.current(), &self.period) else {
                    return Vec::new();
                };
                let code = figure.code.clone();
                return vec![Effect::Open(Box::new(Behind::new(code, period.clone())))];
            }
            Verb::Places => {
                let (Some(figure), Some(period)) = (self.current(), &self.period) else {
                    return Vec::new();
                };
                return vec![Effect::Open(Box::new(Places::new(
                    figure.clone(),
                    period.clone(),
                )))];
            }
            Verb::Period => {
                let question = Say::new("figures-ask-period");
                return vec![Effect::Open(Box::new(Prompt::new("period", question, "")))];
            }
            Verb::Narrow => {
                let question = Say::new("figures-ask-scheme");
                return vec![Effect::Open(Box::new(Prompt::new("scheme", question, "")))];
            }
            Verb::Edit => return self.declare(look),
            Verb::Reopen => {
                let Some(period) = &self.period else {
                    return Vec::new();
                };
                let form = Form::new(kinds::of::<Reopening>())
                    .fixed("scheme", period.scheme.as_str())
                    .fixed("period", period.name.to_string())
                    .only(&["allowed_by", "reason", "until", "document"]);
                return vec![Effect::Open(Box::new(form))];
            }
            Verb::Mark => {
                if let Some(code) = self.current().map(|figure| figure.code.clone())
                    && !self.marked.remove(&code)
                {
                    self.marked.insert(code);
                }
            }
            Verb::Goals => {
                let Some(period) = self.period.clone() else {
                    return Vec::new();
                };
                let mut codes: Vec<String> = self
                    .figures
                    .iter()
                    .filter(|figure| {
                        figure.target != Value::Blank || self.marked.contains(&figure.code)
                    })
                    .map(|figure| figure.code.clone())
                    .collect();
                if let Some(code) = self.current().map(|figure| figure.code.clone())
                    && !codes.contains(&code)
                {
                    codes.insert(0, code);
                }
                return vec![Effect::Open(Box::new(Goals::new(period, codes)))];
            }
            _ => return vec![Effect::Close],
        }
        Vec::new()
    }
    fn answered(&mut self, answer: Answer, _look: &Look) -> Vec<Effect> {
        let Answer::Text(name, typed) = answer else {
            return Vec::new();
        };
        let Some((scheme, period)) = self.asked.clone() else {
            return Vec::new();
        };
        self.asked = Some(match name {
            "scheme" => {
                // A scheme that does not cut like the one in hand is looked at by its year.
                let year = self.period.as_ref().map(|period| {
                    self.scheme
                        .as_ref()
                        .map_or(0, |scheme| scheme.year_of(period.to))
                        .to_string()
                });
                (typed, year.unwrap_or(period))
            }
            _ => (scheme, typed),
        });
        vec![Effect::Reload]
    }
    fn about(&self, _office: Option<&Office>, look: &Look) -> About {
        let lines = self.head(look, u16::MAX);
        About {
            lines: lines
                .iter()
                .map(|line| line.to_string().trim().to_owned())
                .collect(),
            more: Vec::new(),
        }
    }
    fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let english = look.words.language() == "en";
        let head = self.head(look, area.width);
        let top = (head.len() as u16).min(area.height);
        let place = Rect {
            height: top,
            ..area
        };
        frame::lines(frame, place, head);
        let foot = frame::wrap(
            &self.foot(look),
            usize::from(area.width.saturating_sub(2)),
            2,
        );
        let low = (foot.len() as u16).min(area.height.saturating_sub(top + 3));
        let columns = [
            table::Column::new(format!(" {}", look.word("figures-name")), 26).grow(3),
            table::Column::new(look.word("figures-value"), 9).right(),
            table::Column::new(look.word("figures-year-before"), 9).right(),
            table::Column::new(look.word("figures-change"), 9).right(),
            table::Column::new(look.word("figures-target"), 9).right(),
            table::Column::new(look.word("figures-previous"), 9).right(),
            table::Column::new(look.word("figures-cumulative"), 9).right(),
            table::Column::new(look.word("figures-unit"), 12),
        ];
        let mut at = 0;
        let rows: Vec<table::Cells> = self
            .entries(look)
            .into_iter()
            .enumerate()
            .map(|(line, entry)| match entry {
                Entry::Group(name) => {
                    table::Cells::new(vec![name.to_owned()]).styled(look.heading())
                }
                Entry::Figure(place) => {
                    if place == self.at {
                        at = line;
                    }
                    self.cells(&self.figures[place], look, english)
                }
            })
            .collect();
        let body = Rect {
            y: area.y + top,
            height: area.height.saturating_sub(top + low),
            ..area
        };
        table::view(frame, body, look, &columns, &rows, Some(at));
        let lines: Vec<Line<'_>> = foot
            .into_iter()
            .map(|line| Line::styled(format!(" {line}"), look.faint()))
            .collect();
        let place = Rect {
            y: body.bottom(),
            height: low,
            ..area
        };
        frame.render_widget(Paragraph::new(lines), place);
        frame::follows(frame, place, look);
    }
}
