//! The one form of every record, made from its FIELDS: boxes in their order, the help of the box in hand, faults beside the boxes. It says
//! what to save and never saves. A draft of it is kept as typed.

use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use crate::domain::cell;
use crate::domain::command::{Change, Command, Done, Target};
use crate::domain::fault::{Fault, Finding};
use crate::domain::form::{Field, Kind, Row, Say, Shape, Value};
use crate::domain::kinds;
use crate::domain::problem::Problem;
use crate::domain::text;
use crate::office::{Office, draft, habit};
use crate::ui::look::{Look, show_measure};
use crate::ui::parts::seek::{Known, seek};
use crate::ui::parts::{frame, input::Input, table, window};
use crate::ui::screen::{About, Answer, Effect, Screen};
use crate::ui::screens::about;
use crate::ui::screens::confirm::Confirm;
use crate::ui::screens::likely::Likely;
use crate::ui::screens::pick::Pick;
use crate::ui::verbs::Verb;

/// One box: a field of a kind and what stands in it.
struct Slot {
    kind: &'static Kind,
    field: &'static Field,
    input: Input,
    /// What was there when the form was opened, as text.
    was: String,
    /// The row a link leads to, where the text names it.
    link: Option<i64>,
    fault: Option<Finding>,
    /// A colleague changed it since the form was opened.
    theirs: bool,
    pinned: bool,
    /// Nothing is offered for it.
    plain: bool,
    /// Letters typed to find a choice.
    sought: String,
}

/// What the form makes of its boxes.
type Make = Box<dyn Fn(Vec<(&'static Kind, Row)>, &str) -> Command>;

/// The form.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a way of its own that a form may be opened in"
)]
pub struct Form {
    kind: &'static Kind,
    boxes: Vec<Slot>,
    at: usize,
    target: Target,
    opened: Row,
    make: Option<Make>,
    preset: Vec<(&'static str, String)>,
    fixed: Row,
    batch: bool,
    loaded: bool,
    title: Option<Say>,
    draft_at: Option<String>,
    /// Who changed the row since the form was opened, and whether into the bin.
    colleague: Option<(String, bool)>,
    token: String,
    /// The boxes are answered to the screen below under this name of a draft, and nothing is saved.
    answers: Option<(String, Row)>,
    small: bool,
    /// Enter saves from every box: for windows whose boxes are filled already or may stay blank.
    hasty: bool,
    /// Saving waits for a link to be found.
    saving: bool,
    /// What the boxes of a new row may well hold.
    likely: Likely,
}

impl Form {
    /// A form for a new row.
    pub fn new(kind: &'static Kind) -> Self {
        Self {
            kind,
            boxes: kind
                .fields
                .iter()
                .filter(|field| !field.kept)
                .map(|field| empty(kind, field))
                .collect(),
            at: 0,
            target: Target::New,
            opened: Row::new(),
            make: None,
            preset: Vec::new(),
            fixed: Row::new(),
            batch: false,
            loaded: false,
            title: None,
            draft_at: None,
            colleague: None,
            token: token(),
            answers: None,
            small: false,
            hasty: false,
            saving: false,
            likely: Likely::default(),
        }
    }

    /// A form for a row that stands in the book.
    pub fn edit(kind: &'static Kind, id: i64) -> Self {
        Self {
            target: Target::Seen {
                id,
                rev: 0,
                base: Row::new(),
            },
            ..Self::new(kind)
        }
    }

    /// A form over chosen fields of several kinds (a person with a spell in a team), saved by `make` from one row a kind and a token.
    pub fn composed(fields: &[(&'static Kind, &[&str])], title: Say, make: Make) -> Self {
        let kind = fields
            .first()
            .map_or_else(|| &kinds::KINDS[0], |(kind, _)| kind);
        let boxes = fields
            .iter()
            .flat_map(|(kind, names)| {
                names
                    .iter()
                    .filter_map(|name| Some(empty(kind, kind.field(name)?)))
            })
            .collect();
        Self {
            boxes,
            make: Some(make),
            title: Some(title),
            ..Self::new(kind)
        }
    }

    /// The same with text already in a box.
    #[must_use]
    pub fn with(mut self, field: &'static str, typed: impl Into<String>) -> Self {
        self.preset.push((field, typed.into()));
        self
    }

    /// The same with a value that is set and not shown.
    #[must_use]
    pub fn fixed(mut self, field: &'static str, value: impl Into<Value>) -> Self {
        self.fixed.set(field, value);
        self.boxes.retain(|known| known.field.name != field);
        self
    }

    /// The same with only these boxes.
    #[must_use]
    pub fn only(mut self, names: &[&str]) -> Self {
        self.boxes.retain(|known| names.contains(&known.field.name));
        self
    }

    /// The same, going on with the next row after each save; pinned boxes keep what stands in them.
    #[must_use]
    pub fn batch(mut self) -> Self {
        self.batch = true;
        self
    }

    /// The same with these boxes kept from row to row from the start.
    #[must_use]
    pub fn pinned(mut self, name: &str) -> Self {
        for known in &mut self.boxes {
            known.pinned |= known.field.name == name;
        }
        self
    }

    /// The same, starting with the values of `start` and answering the boxes to the screen below instead of saving them. Its draft is kept
    /// under `name`.
    #[must_use]
    pub fn answering(mut self, name: String, start: Row) -> Self {
        self.answers = Some((name, start));
        self
    }

    /// The same as a window over the screen below.
    #[must_use]
    pub fn small(mut self) -> Self {
        self.small = true;
        self
    }

    /// The same, saved by Enter from every box.
    #[must_use]
    pub fn hasty(mut self) -> Self {
        self.hasty = true;
        self
    }

    /// Sets a value that is not shown, or takes it away again.
    pub fn fix(&mut self, field: &'static str, value: impl Into<Value>) {
        self.fixed.set(field, value);
    }

    /// Writes into a box.
    pub fn put(&mut self, field: &str, text: &str) {
        if let Some(known) = self
            .boxes
            .iter_mut()
            .find(|known| known.field.name == field)
        {
            known.input.set(text);
        }
    }

    /// What stands in a box.
    pub fn text_of(&self, field: &str) -> &str {
        self.boxes
            .iter()
            .find(|known| known.field.name == field)
            .map_or("", |known| known.input.text())
    }

    /// The field of the box in hand.
    pub fn in_hand(&self) -> Option<&'static str> {
        self.boxes.get(self.at).map(|known| known.field.name)
    }

    /// How many boxes it has.
    pub fn count(&self) -> usize {
        self.boxes.len()
    }

    /// The same under another title.
    #[must_use]
    pub fn titled(mut self, title: Say) -> Self {
        self.title = Some(title);
        self
    }

    fn form_name(&self) -> String {
        if let Some((name, _)) = &self.answers {
            return name.clone();
        }
        let id = if let Target::Seen { id, .. } = &self.target {
            id.to_string()
        } else {
            "new".to_owned()
        };
        format!("{}/{id}/{}", self.kind.name, self.boxes.len())
    }

    fn is_new(&self) -> bool {
        self.target == Target::New
    }

    fn first_load(&mut self, office: &Office, look: &Look) -> Result<(), Problem> {
        let ask = office.ask();
        let mut rows: Vec<(&'static Kind, Row)> = Vec::new();
        if let Target::Seen { id, .. } = self.target {
            let stored = ask.row(self.kind, id)?;
            self.target = Target::Seen {
                id,
                rev: stored.rev,
                base: stored.row.clone(),
            };
            self.opened = stored.row.clone();
            rows.push((self.kind, stored.row));
        } else if let Some((_, start)) = &self.answers {
            rows.push((self.kind, start.clone()));
        }
        for known in &mut self.boxes {
            if !rows.iter().any(|(kind, _)| *kind == known.kind) {
                rows.push((known.kind, office.blank(known.kind)));
            }
            let Some((_, row)) = rows.iter().find(|(kind, _)| *kind == known.kind) else {
                continue;
            };
            known.link = known
                .field
                .link()
                .and_then(|_| row.get(known.field.name).int());
            let label = match (known.field.link().and_then(kinds::find), known.link) {
                (Some(other), Some(id)) => ask.label(other, id)?,
                _ => String::new(),
            };
            let shown = typed_form(known.field, row.get(known.field.name), &label, look);
            known.was.clone_from(&shown);
            known.input.set(shown);
        }
        for (name, typed) in std::mem::take(&mut self.preset) {
            if let Some(known) = self.boxes.iter_mut().find(|known| known.field.name == name) {
                if let (Some(other), Ok(id)) = (
                    known.field.link().and_then(kinds::find),
                    typed.parse::<i64>(),
                ) {
                    known.link = Some(id);
                    known.input.set(ask.label(other, id)?);
                } else {
                    let value = cell::parse(known.field, &typed, look.today);
                    let shown = value.map(|value| typed_form(known.field, &value, "", look));
                    known.input.set(shown.unwrap_or(typed));
                }
                known.was = known.input.text().to_owned();
            }
        }
        if self.is_new() && self.make.is_none() && self.answers.is_none() {
            self.likely = Likely::read(ask, self.kind)?;
            let unoffered = habit::unoffered(office);
            for known in &mut self.boxes {
                known.plain = unoffered.contains(&habit::offer_name(self.kind, known.field));
            }
        }
        self.take_draft(office);
        self.at = self
            .boxes
            .iter()
            .position(|known| known.input.text().is_empty())
            .unwrap_or(0);
        if !self.is_new() || self.small {
            self.at = 0;
        }
        Ok(())
    }

    /// What was typed before the line was cut comes back into the boxes, said with its age; it is still not saved.
    fn take_draft(&mut self, office: &Office) {
        let Some(kept) = draft::find(office, &self.form_name()) else {
            return;
        };
        for known in &mut self.boxes {
            let name = format!("{}.{}", known.kind.name, known.field.name);
            if let Some(typed) = kept.boxes[&name]["text"].as_str() {
                known.input.set(typed);
                known.link = kept.boxes[&name]["link"].as_i64();
            }
        }
        // Laid on the row as it was when it was typed, so that what a colleague saved since is asked about and not overwritten.
        if let (Target::Seen { rev, base, .. }, Some(seen), Ok(row)) = (
            &mut self.target,
            kept.boxes["seen"]["rev"].as_i64(),
            serde_json::from_value(kept.boxes["seen"]["base"].clone()),
        ) {
            (*rev, *base) = (seen, row);
        }
        self.draft_at = Some(kept.at);
    }

    /// Hears whether a colleague changed the row meanwhile. What stands in the boxes is not touched.
    fn hear(&mut self, office: &Office) -> Result<(), Problem> {
        let Target::Seen { id, rev, base } = &self.target else {
            return Ok(());
        };
        let ask = office.ask();
        let now = ask.row(self.kind, *id)?;
        if now.rev == *rev {
            return Ok(());
        }
        for known in &mut self.boxes {
            let name = known.field.name;
            let (was, now) = (base.get(name), now.row.get(name));
            known.theirs = was != now && !(was.is_blank() && now.is_blank());
        }
        let last = ask.history(self.kind, *id, 1)?;
        let step = last.first().map(|line| ask.step(line.op)).transpose()?;
        let who = step.flatten().map(|step| step.who).unwrap_or_default();
        self.colleague = Some((who, now.gone.is_some()));
        Ok(())
    }

    /// Leaves the box in hand: the day is written out, a link is looked up.
    fn leave(&mut self, look: &Look, then: usize) -> Vec<Effect> {
        let Some(known) = self.boxes.get_mut(self.at) else {
            return Vec::new();
        };
        known.fault = None;
        known.sought.clear();
        let typed = known.input.text().trim().to_owned();
        if let Some(other) = known.field.link().and_then(kinds::find) {
            if typed.is_empty() {
                known.link = None;
            } else if known.link.is_none() {
                return vec![Effect::Open(Box::new(Pick::rows(other, &typed, true)))];
            }
        } else {
            match read(known, look) {
                Ok(value) => known.input.set(typed_form(known.field, &value, "", look)),
                Err(fault) => known.fault = Some(Finding::refusal(known.field.name, fault)),
            }
        }
        self.at = then.min(self.boxes.len().saturating_sub(1));
        Vec::new()
    }

    /// What stands dim in an empty box: as text, with the row it links to.
    fn offer(&self, place: usize, look: &Look) -> Option<(String, Option<i64>)> {
        let known = self.boxes.get(place)?;
        if known.plain || !known.input.text().is_empty() {
            return None;
        }
        let mut filled = Row::new();
        for other in &self.boxes {
            if let Ok(value) = read(other, look) {
                filled.set(other.field.name, value);
            }
        }
        let (value, label) = self.likely.offer(known.field, &filled)?;
        let link = known.field.link().and_then(|_| value.int());
        Some((typed_form(known.field, &value, &label, look), link))
    }

    /// Enter in an empty box takes what is offered there.
    fn take_offer(&mut self, look: &Look) {
        let Some((text, link)) = self.offer(self.at, look) else {
            return;
        };
        let known = &mut self.boxes[self.at];
        known.input.set(text);
        known.link = link;
    }

    /// Delete in an empty box: nothing more is offered there, from now on; once more, and it is again.
    fn switch_offer(&mut self) -> Option<Effect> {
        let kind = self.kind;
        let known = self.boxes.get_mut(self.at)?;
        if !known.field.usual || !known.input.text().is_empty() {
            return None;
        }
        known.plain = !known.plain;
        Some(Effect::Offer(
            habit::offer_name(kind, known.field),
            !known.plain,
        ))
    }

    fn next(&mut self, look: &Look) -> Vec<Effect> {
        let taken = self
            .boxes
            .get(self.at)
            .is_some_and(|known| known.input.text().is_empty());
        self.take_offer(look);
        let taken = taken
            && self
                .boxes
                .get(self.at)
                .is_some_and(|known| !known.input.text().is_empty());
        // What was taken in the last box is seen before it is saved.
        if taken && self.at + 1 >= self.boxes.len() {
            return Vec::new();
        }
        if (self.hasty || self.at + 1 >= self.boxes.len())
            && self.boxes.get(self.at).is_some_and(|known| {
                known.field.link().is_none()
                    || known.link.is_some()
                    || known.input.text().trim().is_empty()
            })
        {
            return self.save(look);
        }
        self.leave(look, self.at + 1)
    }

    fn save(&mut self, look: &Look) -> Vec<Effect> {
        let mut rows: Vec<(&'static Kind, Row)> = Vec::new();
        let mut first_fault = None;
        for (place, known) in self.boxes.iter_mut().enumerate() {
            if !rows.iter().any(|(kind, _)| *kind == known.kind) {
                rows.push((known.kind, Row::new()));
            }
            if known.field.link().is_some()
                && known.link.is_none()
                && !known.input.text().trim().is_empty()
            {
                self.at = place;
                self.saving = true;
                let other = known
                    .field
                    .link()
                    .and_then(kinds::find)
                    .unwrap_or(known.kind);
                return vec![Effect::Open(Box::new(Pick::rows(
                    other,
                    known.input.text().trim(),
                    true,
                )))];
            }
            match read(known, look) {
                Ok(value) => {
                    known.fault = None;
                    if let Some((_, row)) = rows.iter_mut().find(|(kind, _)| *kind == known.kind) {
                        row.set(known.field.name, value);
                    }
                }
                Err(fault) => {
                    known.fault = Some(Finding::refusal(known.field.name, fault));
                    first_fault.get_or_insert(place);
                }
            }
        }
        if let Some(place) = first_fault {
            self.at = place;
            return Vec::new();
        }
        if let Some((_, start)) = &self.answers {
            let row = rows.pop().map(|(_, row)| row).unwrap_or_default();
            let findings = self.kind.findings(&row.over(start), look.today);
            return self.answer(row, findings);
        }
        vec![Effect::Run(self.command(rows))]
    }

    /// Answers the boxes, unless something speaks against one of them.
    fn answer(&mut self, row: Row, findings: Vec<Finding>) -> Vec<Effect> {
        let here = |finding: &Finding| {
            let shown = |known: &Slot| known.field.name == finding.field;
            !finding.is_warning() && self.boxes.iter().any(shown)
        };
        let findings: Vec<Finding> = findings.into_iter().filter(here).collect();
        if !findings.is_empty() {
            let kind = self.kind.name;
            self.note_faults(&Problem::Faults {
                kind,
                place: 0,
                findings,
            });
            return Vec::new();
        }
        let pinned = self.boxes.iter().filter(|known| known.pinned);
        let pinned = pinned.map(|known| known.field.name).collect();
        vec![
            Effect::DropDraft(self.form_name()),
            Effect::Answer(Answer::Values {
                kind: self.kind.name,
                row,
                pinned,
            }),
        ]
    }

    fn command(&self, mut rows: Vec<(&'static Kind, Row)>) -> Command {
        for (name, value) in self.fixed.iter() {
            for (kind, row) in &mut rows {
                if kind.field(name).is_some() {
                    row.set(name, value.clone());
                }
            }
        }
        if let Some(make) = &self.make {
            return make(rows, &self.token);
        }
        let row = rows
            .into_iter()
            .next()
            .map(|(_, row)| row)
            .unwrap_or_default();
        let row = match &self.target {
            Target::New => row,
            Target::Seen { base, .. } => changed(&row, base),
        };
        let change = Change {
            kind: self.kind.name,
            target: self.target.clone(),
            row,
            fresh: Vec::new(),
        };
        Command::Save {
            changes: vec![change],
            what: None,
            token: self.token.clone(),
        }
    }

    fn note_faults(&mut self, problem: &Problem) {
        let Problem::Faults { findings, .. } = problem else {
            return;
        };
        for finding in findings.iter().rev() {
            if let Some(place) = self
                .boxes
                .iter()
                .position(|known| known.field.name == finding.field)
            {
                self.boxes[place].fault = Some(finding.clone());
                self.at = place;
            }
        }
    }

    /// The next row of a batch: pinned boxes keep their text, the others start again.
    fn next_row(&mut self) {
        for known in &mut self.boxes {
            if !known.pinned {
                known.input.set("");
                known.link = None;
            }
            known.was = known.input.text().to_owned();
            known.fault = None;
        }
        self.loaded = false;
        self.preset = self
            .boxes
            .iter()
            .filter(|known| known.pinned)
            .map(|known| {
                (
                    known.field.name,
                    known
                        .link
                        .map_or_else(|| known.input.text().to_owned(), |id| id.to_string()),
                )
            })
            .collect();
        self.token = token();
        self.draft_at = None;
    }

    fn echo(known: &Slot, look: &Look) -> Option<String> {
        match (
            known.field.shape,
            cell::parse(known.field, known.input.text(), look.today),
        ) {
            (Shape::Day, Ok(Value::Text(day))) => day.parse().ok().map(|day| look.weekday(day)),
            _ => None,
        }
    }

    fn label(known: &Slot, look: &Look) -> String {
        let star = if known.field.required { " *" } else { "" };
        format!("{}{star}", look.field(known.kind.name, known.field.name))
    }

    fn view_box(&self, frame: &mut Frame<'_>, row: Rect, place: usize, look: &Look) {
        let known = &self.boxes[place];
        let active = place == self.at;
        let label_width = 24.min(row.width / 3 + 2);
        let mark = if active { look.pointer() } else { " " };
        let style = if active { look.chosen() } else { Style::new() };
        let label = table::pad(&Self::label(known, look), usize::from(label_width), false);
        let pin = if known.pinned { "=" } else { " " };
        frame.render_widget(
            Paragraph::new(Line::from(vec![
                Span::raw(format!("{mark}{pin}")),
                Span::styled(label, style),
                Span::raw("["),
            ])),
            Rect { height: 1, ..row },
        );
        let x = row.x + 3 + label_width;
        let spare = row.right().saturating_sub(x + 2);
        // Days and numbers leave room for the weekday and for what is wrong.
        let most = match known.field.shape {
            Shape::Day | Shape::Clock | Shape::Count | Shape::Measure | Shape::Phone => 20,
            _ => 40,
        };
        let width = spare.min(most);
        let area = Rect {
            x,
            y: row.y,
            width,
            height: row.height,
        };
        known.input.view(frame, area, style, active);
        if let Some((offered, _)) = self.offer(place, look) {
            let words = text::fit(&format!("({offered})"), usize::from(width));
            frame.render_widget(
                Paragraph::new(Line::styled(words, look.faint())),
                Rect { height: 1, ..area },
            );
        }
        let mut end = "]".to_owned();
        if matches!(known.field.shape, Shape::Link(_) | Shape::Choice(..)) {
            end = if look.ascii {
                "v]".to_owned()
            } else {
                "▾]".to_owned()
            };
        }
        let tail = match (&known.fault, Self::echo(known, look)) {
            (Some(finding), _) => (
                format!(
                    "{end} {} {}",
                    if finding.is_warning() { "!" } else { "✗" },
                    look.say(&finding.fault.say())
                ),
                look.bad(),
            ),
            (None, _) if known.theirs => {
                let who = self.colleague.as_ref().map_or("", |(who, _)| who);
                let said = look.say(&Say::new("form-changed").with("who", who));
                (format!("{end} ! {said}"), look.warn())
            }
            (None, Some(day)) => (format!("{end} {day}"), look.faint()),
            (None, None) => (end, look.faint()),
        };
        let tail_area = Rect {
            x: x + width,
            y: row.y,
            width: row.right().saturating_sub(x + width),
            height: 1,
        };
        let text = if look.ascii {
            tail.0.replace('✗', "x")
        } else {
            tail.0
        };
        frame::lines(frame, tail_area, vec![Line::styled(text, tail.1)]);
    }

    fn view_help(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let Some(known) = self.boxes.get(self.at) else {
            return;
        };
        if area.height < 3 {
            return;
        }
        let inside = window::boxed(frame, area, &Self::label(known, look), look);
        let key = crate::domain::form::field_key(known.kind.name, known.field.name);
        let mut words = look
            .words
            .find(&Say::new(format!("{key}.help")))
            .unwrap_or_default();
        if let Some(example) = look.words.find(&Say::new(format!("{key}.example"))) {
            words = format!(
                "{words} {}",
                look.say(&Say::new("form-example").with("example", example))
            );
        }
        if known.field.shape == Shape::Day {
            words = format!("{words} {}", look.word("form-day-help"));
        }
        if let Some((offered, _)) = self.offer(self.at, look) {
            let say = Say::new("form-offer").with("value", offered);
            words = format!("{} {words}", look.say(&say));
        } else if known.plain && known.field.usual && known.input.text().is_empty() {
            words = format!("{words} {}", look.word("form-no-offer"));
        }
        let mut lines: Vec<Line<'_>> = Vec::new();
        if let Some(finding) = &known.fault {
            lines.extend(
                frame::wrap(
                    &look.say(&finding.fault.say()),
                    usize::from(inside.width),
                    2,
                )
                .into_iter()
                .map(|line| Line::styled(line, look.bad())),
            );
        }
        lines.extend(
            frame::wrap(
                words.trim(),
                usize::from(inside.width),
                usize::from(inside.height),
            )
            .into_iter()
            .map(Line::from),
        );
        frame.render_widget(Paragraph::new(lines), inside);
    }

    fn state_line(&self, look: &Look) -> String {
        let mut words = look.say(
            &Say::new("form-state")
                .with("at", self.at + 1)
                .with("of", self.boxes.len())
                .with("unsaved", self.unsaved()),
        );
        if self.hasty {
            words = format!("{words} · {}", look.word("form-enter-saves"));
        }
        if let Some((who, gone)) = &self.colleague {
            let key = if *gone {
                "form-retired"
            } else {
                "form-changed"
            };
            let said = look.say(&Say::new(key).with("who", who.as_str()));
            words = format!("{words} · {said}");
        }
        if let Some(at) = &self.draft_at {
            words = format!(
                "{words} {}",
                look.say(&Say::new("form-draft").with("at", at.as_str()))
            );
        }
        words
    }
}

/// Once at every opening: the door carries it out once, however often the key is pressed.
fn token() -> String {
    uuid::Uuid::now_v7().to_string()
}

fn empty(kind: &'static Kind, field: &'static Field) -> Slot {
    let input = if field.shape == Shape::Note {
        Input::note("")
    } else {
        Input::line("")
    };
    Slot {
        kind,
        field,
        input,
        was: String::new(),
        link: None,
        fault: None,
        theirs: false,
        pinned: false,
        plain: false,
        sought: String::new(),
    }
}

/// True where Vietnamese is typed into a box of that field: not into days, numbers and telephones.
fn takes_letters(field: &Field) -> bool {
    matches!(
        field.shape,
        Shape::Text | Shape::Name | Shape::Note | Shape::Link(_) | Shape::Choice(..) | Shape::Yes
    )
}

/// Only the fields that differ from what the form was opened with.
pub(in crate::ui) fn changed(row: &Row, base: &Row) -> Row {
    let mut differing = Row::new();
    for (name, value) in row.iter().filter(|(name, value)| {
        base.get(name) != *value && !(base.get(name).is_blank() && value.is_blank())
    }) {
        differing.set(name, value.clone());
    }
    differing
}

/// The value in a box; codes of a choice are typed by their words or their code.
fn read(known: &Slot, look: &Look) -> Result<Value, Fault> {
    read_text(known.field, known.input.text(), known.link, look)
}

/// The value of what was typed for a field; of a link, the row it was found to lead to.
pub(in crate::ui) fn read_text(
    field: &Field,
    typed: &str,
    link: Option<i64>,
    look: &Look,
) -> Result<Value, Fault> {
    match field.shape {
        Shape::Link(_) => Ok(link.into()),
        Shape::Choice(name, codes) if !typed.trim().is_empty() => {
            let folded = text::fold(typed);
            let by_word = |exact: bool| {
                let mut hits = codes.iter().filter(|code| {
                    let label = text::fold(&look.words.choice(name, code));
                    if exact {
                        label == folded || text::fold(code) == folded
                    } else {
                        label.starts_with(&folded)
                    }
                });
                let first = hits.next();
                if exact || hits.next().is_none() {
                    first
                } else {
                    None
                }
            };
            by_word(true)
                .or_else(|| by_word(false))
                .map(|code| (*code).into())
                .ok_or_else(|| Fault::NotAChoice(typed.to_owned()))
        }
        Shape::Yes if !typed.trim().is_empty() => {
            let folded = text::fold(typed);
            if folded == text::fold(&look.word("word-yes")) {
                return Ok(Value::Int(1));
            }
            if folded == text::fold(&look.word("word-no")) {
                return Ok(Value::Int(0));
            }
            cell::parse(field, typed, look.today)
        }
        _ => cell::parse(field, typed, look.today),
    }
}

/// A key in the box of a choice: letters find it, Space and the arrows go round; false where the key means something else.
fn choose(
    known: &mut Slot,
    (name, codes): (&'static str, &'static [&'static str]),
    key: KeyEvent,
    look: &Look,
) -> bool {
    let words: Vec<Known> = codes
        .iter()
        .map(|code| Known {
            code,
            label: look.words.choice(name, code),
        })
        .collect();
    let now = read(known, look)
        .ok()
        .and_then(|value| codes.iter().position(|code| *code == value.text()));
    let round = |step: usize| now.map_or(0, |now| (now + step) % codes.len());
    let next = match key.code {
        KeyCode::Char(' ') if known.sought.is_empty() => round(1),
        KeyCode::Right => round(1),
        KeyCode::Left => round(codes.len() - 1),
        KeyCode::Char(letter) => {
            let longer = format!("{}{letter}", known.sought);
            let alone = letter.to_string();
            let hit = seek(&longer, &words, now).map(|place| (place, longer));
            let Some((place, sought)) =
                hit.or_else(|| seek(&alone, &words, now).map(|place| (place, alone)))
            else {
                return false;
            };
            known.sought = sought;
            place
        }
        _ => return false,
    };
    if !matches!(key.code, KeyCode::Char(letter) if letter != ' ') {
        known.sought.clear();
    }
    known.fault = None;
    known.input.set(words[next].label.clone());
    true
}

/// A value as it would be typed into a box.
fn typed_form(field: &Field, value: &Value, label: &str, look: &Look) -> String {
    match (field.shape, value) {
        (_, value) if value.is_blank() => String::new(),
        (Shape::Link(_), _) => label.to_owned(),
        (Shape::Measure, Value::Int(thousandths)) => show_measure(*thousandths).replace('.', ""),
        (Shape::Count, Value::Int(count)) => count.to_string(),
        (Shape::Note, value) => value.text().to_owned(),
        _ => look.value(
            field,
            &Row::new().with(field.name, value.clone()),
            Some(label),
        ),
    }
}

impl Screen for Form {
    fn title(&self, look: &Look) -> String {
        if let Some(title) = &self.title {
            return look.say(title);
        }
        let key = if self.is_new() {
            "form-new"
        } else {
            "form-edit"
        };
        let kind = look.word(&self.kind.name.replace('_', "-"));
        look.say(&Say::new(key).with("kind", text::lower_first(&kind)))
    }
    fn verbs(&self) -> Vec<Verb> {
        let mut verbs = vec![Verb::Save, Verb::NextBox, Verb::LastBox, Verb::Pick];
        if self.batch {
            verbs.push(Verb::Pin);
        }
        verbs.push(Verb::Back);
        verbs
    }
    fn hand(&mut self) -> Option<&mut Input> {
        self.boxes
            .get_mut(self.at)
            .filter(|known| takes_letters(known.field))
            .map(|known| &mut known.input)
    }
    fn is_typing(&self) -> bool {
        true
    }
    fn is_window(&self) -> bool {
        self.small
    }
    fn load(&mut self, office: &Office, look: &Look) -> Result<Vec<Effect>, Problem> {
        if !self.loaded {
            self.loaded = true;
            self.first_load(office, look)?;
        }
        self.hear(office)?;
        Ok(Vec::new())
    }
    fn act(&mut self, verb: Verb, look: &Look) -> Vec<Effect> {
        match verb {
            Verb::Save => self.save(look),
            Verb::NextBox => self.leave(look, self.at + 1),
            Verb::LastBox => self.leave(look, self.at.saturating_sub(1)),
            Verb::Pin => {
                if let Some(known) = self.boxes.get_mut(self.at) {
                    known.pinned = !known.pinned;
                }
                Vec::new()
            }
            Verb::Pick => {
                let Some(known) = self.boxes.get(self.at) else {
                    return Vec::new();
                };
                match known.field.shape {
                    Shape::Link(name) => kinds::find(name)
                        .map(|kind| Effect::Open(Box::new(Pick::rows(kind, "", false))))
                        .into_iter()
                        .collect(),
                    Shape::Choice(name, codes) => {
                        vec![Effect::Open(Box::new(Pick::codes(name, codes, "")))]
                    }
                    _ => Vec::new(),
                }
            }
            // Nothing to save it into: what was typed stays a draft for when the row comes out of the bin.
            _ if matches!(self.colleague, Some((_, true))) => {
                vec![Effect::KeepDrafts, Effect::Answer(Answer::Nothing)]
            }
            _ if self.unsaved() > 0 => vec![Effect::Open(Box::new(Confirm::new(
                Say::new("confirm-drop-form").with("count", self.unsaved()),
                'b',
            )))],
            _ => vec![
                Effect::DropDraft(self.form_name()),
                Effect::Answer(Answer::Nothing),
            ],
        }
    }
    fn about(&self, office: Option<&Office>, look: &Look) -> About {
        self.boxes
            .get(self.at)
            .map_or_else(About::default, |known| {
                about::field(office, known.kind, known.field, look)
            })
    }
    fn typed(&mut self, key: KeyEvent, look: &Look) -> Vec<Effect> {
        if key.code == KeyCode::Delete
            && let Some(effect) = self.switch_offer()
        {
            return vec![effect];
        }
        let Some(known) = self.boxes.get_mut(self.at) else {
            return Vec::new();
        };
        if let Shape::Choice(name, codes) = known.field.shape
            && choose(known, (name, codes), key, look)
        {
            return Vec::new();
        }
        let before = known.input.text().to_owned();
        if known.input.key(key) {
            if known.input.text() != before {
                known.link = None;
                known.fault = None;
            }
            return Vec::new();
        }
        match key.code {
            KeyCode::Enter => self.next(look),
            KeyCode::Down => self.leave(look, self.at + 1),
            KeyCode::Up => self.leave(look, self.at.saturating_sub(1)),
            _ => Vec::new(),
        }
    }
    fn pasted(&mut self, text: &str, _look: &Look) -> Vec<Effect> {
        if let Some(known) = self.boxes.get_mut(self.at) {
            known.input.insert(text);
            known.link = None;
        }
        Vec::new()
    }
    fn done(&mut self, done: &Result<Done, Problem>, _look: &Look) -> Vec<Effect> {
        match done {
            Ok(done) => {
                let drop = Effect::DropDraft(self.form_name());
                if self.batch && self.is_new() {
                    self.next_row();
                    return vec![drop, Effect::Reload];
                }
                let id = done.id().unwrap_or_default();
                vec![
                    drop,
                    Effect::Answer(Answer::Row {
                        kind: self.kind.name,
                        id,
                        label: String::new(),
                    }),
                ]
            }
            Err(problem) => {
                self.note_faults(problem);
                Vec::new()
            }
        }
    }
    fn answered(&mut self, answer: Answer, look: &Look) -> Vec<Effect> {
        let saving = std::mem::take(&mut self.saving);
        let Some(known) = self.boxes.get_mut(self.at) else {
            return Vec::new();
        };
        match answer {
            Answer::Yes => vec![
                Effect::DropDraft(self.form_name()),
                Effect::Answer(Answer::Nothing),
            ],
            Answer::Row { id, label, .. } => {
                known.link = Some(id);
                known.input.set(label);
                known.fault = None;
                if saving {
                    return self.save(look);
                }
                self.at = (self.at + 1).min(self.boxes.len() - 1);
                Vec::new()
            }
            Answer::Code(code) => {
                known
                    .input
                    .set(typed_form(known.field, &code.as_str().into(), "", look));
                self.at = (self.at + 1).min(self.boxes.len() - 1);
                Vec::new()
            }
            Answer::Nothing | Answer::Text(..) | Answer::Values { .. } => Vec::new(),
        }
    }
    fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let area = if self.small {
            let height = self.boxes.len() as u16 + 3;
            window::low(frame, area, height, &self.title(look), look)
        } else {
            area
        };
        let help_height = if area.height > 16 { 5 } else { 0 };
        let room = area.height.saturating_sub(help_height + 1);
        let heights: Vec<u16> = self
            .boxes
            .iter()
            .enumerate()
            .map(|(place, known)| {
                if place == self.at {
                    known.input.height().min(room.max(1))
                } else {
                    1
                }
            })
            .collect();
        let first = first_visible(&heights, self.at, room);
        let mut y = area.y;
        for (place, height) in heights.iter().enumerate().skip(first) {
            if y + height > area.y + room {
                break;
            }
            self.view_box(
                frame,
                Rect {
                    y,
                    height: *height,
                    ..area
                },
                place,
                look,
            );
            y += height;
        }
        if help_height > 0 {
            self.view_help(
                frame,
                Rect {
                    x: area.x + 1,
                    y: area.y + room,
                    width: area.width.saturating_sub(2),
                    height: help_height,
                },
                look,
            );
        }
        let state = Rect {
            x: area.x + 1,
            y: area.bottom().saturating_sub(1),
            width: area.width.saturating_sub(1),
            height: 1,
        };
        frame.render_widget(
            Paragraph::new(Line::styled(self.state_line(look), look.faint())),
            state,
        );
    }
    fn unsaved(&self) -> usize {
        self.boxes
            .iter()
            .filter(|known| known.input.text() != known.was)
            .count()
    }
    fn editing(&self) -> Option<(&'static str, i64)> {
        match self.target {
            Target::Seen { id, .. } => Some((self.kind.name, id)),
            Target::New => None,
        }
    }
    fn draft(&self) -> Option<(String, serde_json::Value)> {
        if self.unsaved() == 0 {
            return None;
        }
        let mut boxes = serde_json::Map::new();
        for known in self
            .boxes
            .iter()
            .filter(|known| known.input.text() != known.was)
        {
            let name = format!("{}.{}", known.kind.name, known.field.name);
            boxes.insert(
                name,
                serde_json::json!({ "text": known.input.text(), "link": known.link }),
            );
        }
        boxes.insert("token".to_owned(), self.token.as_str().into());
        if let Target::Seen { rev, base, .. } = &self.target {
            boxes.insert(
                "seen".to_owned(),
                serde_json::json!({ "rev": rev, "base": base }),
            );
        }
        Some((self.form_name(), boxes.into()))
    }
}

/// The first box to draw so that the one in hand fits.
fn first_visible(heights: &[u16], at: usize, room: u16) -> usize {
    let mut first = at.min(heights.len().saturating_sub(1));
    let mut used = heights.get(first).copied().unwrap_or(0);
    let after: u16 = heights.iter().skip(at + 1).sum();
    while first > 0 && used + heights[first - 1] + after.min(1) <= room {
        first -= 1;
        used += heights[first];
    }
    first
}
