//! The board of one round: the reason of every verdict visible, and what is still missing before the date.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use crate::domain::access::Right;
use crate::domain::assessment::AssessmentItem;
use crate::domain::criteria::{Strength, Verdict};
use crate::domain::form::{Choice, Say};
use crate::domain::kinds;
use crate::domain::problem::Problem;
use crate::domain::text;
use crate::office::{Board, BoardLine, Office, UNCONFIRMED};
use crate::ui::look::Look;
use crate::ui::menu;
use crate::ui::parts::{frame, table};
use crate::ui::screen::{About, Answer, Effect, Screen};
use crate::ui::screens::pick::Pick;
use crate::ui::screens::prompt::Prompt;
use crate::ui::screens::record::Form;
use crate::ui::verbs::{Verb, listing};

use super::evidence::EvidencePicker;
use super::gaps::Gaps;
use super::matrix::MatrixPage;
use super::{letter, outcome_key, pick};

/// Boxes of an item that a person fills.
const BOXES: &[&str] = &[
    "value", "whole", "as_of", "source", "points", "verdict", "reason", "verified", "decided",
    "owner", "due",
];

/// One board.
pub struct BoardPage {
    id: i64,
    board: Option<Board>,
    at: usize,
    /// The verdict that waits for its sentence, with the line it was given to.
    judged: Option<(Verdict, BoardLine)>,
}

impl BoardPage {
    /// The board of that assessment.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            board: None,
            at: 0,
            judged: None,
        }
    }

    fn lines(&self) -> &[BoardLine] {
        self.board.as_ref().map_or(&[], |board| &board.lines)
    }

    fn current(&self) -> Option<&BoardLine> {
        self.lines().get(self.at).filter(|line| line.item != 0)
    }

    /// The verdict as it is, or with the sentence that another one than the proposed needs.
    fn judge(&mut self, verdict: Verdict) -> Vec<Effect> {
        let Some(line) = self.current().cloned() else {
            return Vec::new();
        };
        let proposed = line
            .proposal
            .as_ref()
            .filter(|proposal| proposal.is_settled())
            .map(|proposal| proposal.verdict);
        let differs = proposed.is_some_and(|proposed| proposed != verdict);
        if differs || matches!(verdict, Verdict::NotApplicable | Verdict::Justified) {
            let prompt = Prompt::new("reason", Say::new("board-reason"), line.reason.as_str())
                .about(line.item);
            self.judged = Some((verdict, line));
            return vec![Effect::Open(Box::new(prompt))];
        }
        vec![Effect::Run(line.judge(verdict, &line.reason))]
    }

    fn confirm(&self) -> Vec<Effect> {
        let Some(line) = self.current() else {
            return Vec::new();
        };
        if line.heading {
            return vec![Effect::Say(Say::new("board-heading"))];
        }
        match line.accept() {
            Some(command) => vec![Effect::Run(command)],
            None => vec![Effect::Open(Box::new(Pick::codes(
                Verdict::NAME,
                Verdict::CODES,
                "",
            )))],
        }
    }

    fn head(board: &Board, look: &Look) -> Vec<Line<'static>> {
        let sample = (board.strength != Strength::Verified)
            .then(|| look.words.choice("strength", board.strength.code()));
        let aim = board.aim.map(|aim| look.words.choice("aim", aim.code()));
        let due = board.due.zip(board.days_left).map(|(due, (days, work))| {
            let key = if days < 0 {
                "board-due-past"
            } else {
                "board-due"
            };
            look.say(
                &Say::new(key)
                    .with("day", due)
                    .with("days", days.abs())
                    .with("work", work),
            )
        });
        let grade = &board.grade;
        let counts = Say::new("board-counts")
            .with("met", grade.met)
            .with("of", grade.denominator)
            .with("unmet", grade.unmet)
            .with("unknown", grade.unknown);
        let about: Vec<String> = [
            Some(board.subject.clone()).filter(|subject| *subject != look.office),
            aim,
            due,
        ]
        .into_iter()
        .flatten()
        .collect();
        let name = pick(&board.title, look).to_owned();
        // A set that says in its own name how far it was read needs no second word for it.
        let sample = sample.filter(|sample| !name.contains(sample.as_str()));
        let title = [Some(name), sample]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" · ");
        vec![
            Line::raw(format!(" {title}")),
            Line::from(vec![
                Span::styled(
                    format!(
                        " {} · {}",
                        look.say(&counts),
                        look.word(outcome_key(grade.outcome))
                    ),
                    look.heading(),
                ),
                Span::raw(format!(" · {}", about.join(" · "))),
            ]),
        ]
    }

    /// The beginning of a row, which alone is marked when it is in hand: a whole row drawn anew is dear on a slow line; and the rest of it.
    fn row(line: &BoardLine, look: &Look, width: usize) -> (String, String, Style) {
        let mut words = pick(&line.text, look).to_owned();
        if words.is_empty() {
            words = look.word("board-unworded");
        }
        let indent = " ".repeat(line.depth);
        let gate = if line.gate { "!" } else { " " };
        let papers = (!line.evidence.is_empty())
            .then(|| look.say(&Say::new("board-papers").with("count", line.evidence.len())));
        let lacks = |pressing: bool| {
            line.missing
                .iter()
                .find(|say| (say.key != UNCONFIRMED) == pressing)
        };
        let counted = line
            .proposal
            .as_ref()
            .filter(|proposal| proposal.is_settled())
            .map(|proposal| &proposal.say);
        let note = lacks(true)
            .or(counted)
            .map(|say| look.say(say))
            .or(papers)
            .or_else(|| lacks(false).map(|say| look.say(say)))
            .unwrap_or_default();
        let who = line
            .changed
            .as_ref()
            .map(|(who, _)| who.clone())
            .unwrap_or_default();
        let right = if width >= 70 { 34 } else { 0 };
        let own = if line.overridden { "*" } else { " " };
        let begun = format!(
            "{indent}{:>3}{gate}{}",
            line.code,
            letter(line.standing, look)
        );
        let left = width
            .saturating_sub(right)
            .saturating_sub(text::width(&begun));
        let left = table::pad(&format!("{own}{words}"), left, false);
        let style = match line.standing {
            Verdict::Met => look.good(),
            Verdict::Unmet | Verdict::Justified => look.bad(),
            Verdict::Unknown => look.warn(),
            Verdict::NotApplicable => look.faint(),
        };
        let tail = if right > 0 {
            format!(" {} {}", table::pad(&note, 22, false), text::fit(&who, 9))
        } else {
            String::new()
        };
        (begun, format!("{left}{tail}"), style)
    }

    fn detail(line: &BoardLine, look: &Look, width: usize, height: usize) -> Vec<Line<'static>> {
        let mut words: Vec<(String, Style)> = Vec::new();
        let article = line.article.clone().unwrap_or_default();
        words.push((
            format!(
                "{} {} {article} {}",
                line.code,
                pick(&line.text, look),
                line.rule
            )
            .trim()
            .to_owned(),
            look.key(),
        ));
        if !line.missing.is_empty() {
            let missing: Vec<String> = line.missing.iter().map(|say| look.say(say)).collect();
            words.push((
                format!("{} {}", look.word("board-needs"), missing.join("; ")),
                look.warn(),
            ));
        }
        for proof in &line.evidence {
            let day = proof
                .proves_on
                .map(|day| look.short_day(day))
                .unwrap_or_default();
            words.push((
                format!(
                    "{} {day}",
                    look.say(&Say::new("board-paper").with("name", proof.label.as_str()))
                ),
                look.faint(),
            ));
        }
        if let Some(proposal) = &line.proposal {
            let verdict = look.words.choice(Verdict::NAME, proposal.verdict.code());
            words.push((
                look.say(
                    &Say::new("board-proposal")
                        .with("verdict", verdict)
                        .with("reason", look.say(&proposal.say)),
                ),
                look.heading(),
            ));
        }
        if !line.reason.is_empty() {
            words.push((
                look.say(&Say::new("board-said").with("reason", line.reason.as_str())),
                Style::new(),
            ));
        }
        let supplier = if line.owner.is_empty() {
            pick(&line.supplier, look)
        } else {
            &line.owner
        };
        if !supplier.is_empty() {
            let due = line.due.map(|due| look.short_day(due)).unwrap_or_default();
            words.push((
                look.say(
                    &Say::new("board-supplier")
                        .with("who", supplier)
                        .with("due", due),
                ),
                look.faint(),
            ));
        }
        let mut lines = Vec::new();
        for (sentence, style) in words {
            lines.extend(
                frame::wrap(&sentence, width, 2)
                    .into_iter()
                    .map(|line| Line::styled(line, style)),
            );
        }
        lines.truncate(height);
        lines
    }
}

impl Screen for BoardPage {
    fn title(&self, look: &Look) -> String {
        self.board.as_ref().map_or_else(
            || look.word("main-4"),
            |board| format!("{} {}", look.word("main-4"), board.assessment.round),
        )
    }
    fn needs(&self, verb: Verb) -> Option<Right> {
        match verb {
            Verb::Mark => Some(Right::Record),
            _ => verb.needs(),
        }
    }
    fn verbs(&self) -> Vec<Verb> {
        listing(&[
            Verb::Open,
            Verb::Evidence,
            Verb::Confirm,
            Verb::Mark,
            Verb::Gaps,
            Verb::Matrix,
            Verb::Edit,
            Verb::History,
            Verb::Back,
        ])
    }
    fn load(&mut self, office: &Office, _look: &Look) -> Result<Vec<Effect>, Problem> {
        let held = self.lines().get(self.at).map(|line| line.criterion);
        self.board = Some(office.criteria_board(self.id)?);
        let now = self.lines().iter().map(|line| line.criterion);
        self.at = table::kept(self.at, held, now);
        Ok(Vec::new())
    }
    fn act(&mut self, verb: Verb, _look: &Look) -> Vec<Effect> {
        let length = self.lines().len();
        let item = self.current().map(|line| line.item);
        if table::walk(&mut self.at, verb, 15, length) {
            return Vec::new();
        }
        match verb {
            Verb::Open => {
                let form = |item| Form::edit(kinds::of::<AssessmentItem>(), item).only(BOXES);
                item.map(|item| Effect::Open(Box::new(form(item))))
                    .into_iter()
                    .collect()
            }
            Verb::Edit => {
                let criterion = self.current().map(|line| line.criterion);
                criterion
                    .map(|id| {
                        Effect::Open(menu::edit_row(
                            kinds::of::<crate::domain::assessment::Criterion>(),
                            id,
                        ))
                    })
                    .into_iter()
                    .collect()
            }
            Verb::Evidence => self
                .current()
                .map(|line| Effect::Open(Box::new(EvidencePicker::new(line.clone()))))
                .into_iter()
                .collect(),
            Verb::Confirm => self.confirm(),
            Verb::Mark => {
                vec![Effect::Open(Box::new(Pick::codes(
                    Verdict::NAME,
                    Verdict::CODES,
                    "",
                )))]
            }
            Verb::Gaps => vec![Effect::Open(Box::new(Gaps::new(self.id)))],
            Verb::Matrix => {
                let Some(board) = &self.board else {
                    return Vec::new();
                };
                vec![Effect::Open(Box::new(MatrixPage::new(
                    board.set,
                    board.assessment.round.clone(),
                )))]
            }
            Verb::History => item
                .map(|item| {
                    Effect::Open(menu::history(Some((kinds::of::<AssessmentItem>(), item))))
                })
                .into_iter()
                .collect(),
            _ => vec![Effect::Close],
        }
    }
    fn answered(&mut self, answer: Answer, _look: &Look) -> Vec<Effect> {
        match answer {
            Answer::Code(code) => Verdict::of(&code)
                .map(|verdict| self.judge(verdict))
                .unwrap_or_default(),
            Answer::Text("reason", reason) => {
                let judged = self.judged.take();
                let run = judged.map(|(verdict, line)| Effect::Run(line.judge(verdict, &reason)));
                run.into_iter().collect()
            }
            _ => Vec::new(),
        }
    }
    fn about(&self, _office: Option<&Office>, look: &Look) -> About {
        let lines = self.board.as_ref().map(|board| {
            let head = Self::head(board, look);
            head.iter()
                .map(|line| line.to_string().trim().to_owned())
                .collect()
        });
        About {
            lines: lines.unwrap_or_default(),
            more: Vec::new(),
        }
    }
    fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let Some(board) = &self.board else { return };
        let below = (area.height / 3)
            .clamp(2, 8)
            .min(area.height.saturating_sub(4));
        let list_height = area.height.saturating_sub(3 + below + 1);
        let width = usize::from(area.width.saturating_sub(2));
        let head = Rect {
            height: 2.min(area.height),
            ..area
        };
        frame::lines(frame, head, Self::head(board, look));
        let rule = |y: u16| Rect {
            y,
            height: 1,
            ..area
        };
        frame.render_widget(
            Paragraph::new(Line::styled(look.rule(area.width), look.faint())),
            rule(area.y + 2),
        );
        let first = table::top(self.at, usize::from(list_height), board.lines.len());
        for (place, line) in board
            .lines
            .iter()
            .enumerate()
            .skip(first)
            .take(usize::from(list_height))
        {
            let (begun, words, style) = Self::row(line, look, width.saturating_sub(1));
            let mark = if place == self.at {
                look.pointer()
            } else {
                " "
            };
            let chosen = if place == self.at {
                style.patch(look.chosen())
            } else {
                style
            };
            let y = area.y + 3 + (place - first) as u16;
            frame.render_widget(
                Paragraph::new(Line::from(vec![
                    Span::raw(format!("{mark} ")),
                    Span::styled(begun, chosen),
                    Span::styled(words, style),
                ])),
                rule(y),
            );
        }
        let y = area.y + 3 + list_height;
        frame.render_widget(
            Paragraph::new(Line::styled(look.rule(area.width), look.faint())),
            rule(y),
        );
        if let Some(line) = board.lines.get(self.at) {
            let place = Rect {
                x: area.x + 1,
                y: y + 1,
                width: area.width.saturating_sub(2),
                height: below,
            };
            frame.render_widget(
                Paragraph::new(Self::detail(line, look, width, usize::from(below))),
                place,
            );
            frame::follows(frame, place, look);
        }
    }
}
