//! The plan of a list: what every row would become and why, before anything is written; then exactly this plan is carried out as one step.

use std::path::{Path, PathBuf};

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::domain::access::Right;
use crate::domain::form::Say;
use crate::domain::problem::Problem;
use crate::office::Office;
use crate::office::import::{
    FieldName, ImportRequest, MEMBER, Memory, Outcome as Fate, Plan, PlanRow, Sheets, plan_grids,
    read, write_refused,
};
use crate::ui::look::Look;
use crate::ui::parts::table;
use crate::ui::screen::{Answer, Effect, Outcome, Progress, Screen, Work};
use crate::ui::screens::prompt::Prompt;
use crate::ui::verbs::{Verb, listing};
use crate::ui::vocabulary::vocabulary;
use crate::words::Words;

use super::reading::{self, Reading};

/// Which rows are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shown {
    All,
    Refused,
    Asked,
    Changed,
    New,
    Same,
}

impl Shown {
    pub(super) const ALL: [Self; 6] = [
        Self::All,
        Self::Refused,
        Self::Asked,
        Self::Changed,
        Self::New,
        Self::Same,
    ];

    fn takes(self, row: &PlanRow) -> bool {
        match self {
            Self::All => true,
            Self::Refused => matches!(row.outcome, Fate::Refused(_)),
            Self::Asked => row.near.is_some() || !row.warnings.is_empty(),
            Self::Changed => matches!(row.outcome, Fate::Changed(_)),
            Self::New => matches!(row.outcome, Fate::New),
            Self::Same => matches!(row.outcome, Fate::Same),
        }
    }
}

/// What the thread brings back.
struct Looked {
    sheets: Vec<String>,
    /// What was asked for in the end, with what was remembered.
    request: ImportRequest,
    plan: Result<Plan, Problem>,
}

/// The preview of a list.
pub struct Preview {
    pub(super) request: ImportRequest,
    pub(super) sheets: Vec<String>,
    pub(super) plan: Option<Plan>,
    pub(super) problem: Option<Problem>,
    memory: Memory,
    remember: Option<PathBuf>,
    pub(super) shown: Shown,
    /// The rows of the plan that are shown, by their places.
    pub(super) rows: Vec<usize>,
    pub(super) at: usize,
    /// How the list is read, while that is being put right.
    pub(super) reading: Option<Reading>,
    begun: bool,
    outdated: bool,
}

impl Preview {
    /// Looks at a file as a list of that kind.
    pub fn new(file: PathBuf, kind: &'static str) -> Self {
        Self {
            request: ImportRequest {
                kind: kind.to_owned(),
                file,
                ..ImportRequest::default()
            },
            sheets: Vec::new(),
            plan: None,
            problem: None,
            memory: Memory::default(),
            remember: None,
            shown: Shown::All,
            rows: Vec::new(),
            at: 0,
            reading: None,
            begun: false,
            outdated: false,
        }
    }

    /// Reads the file on a thread as it is asked for; where no column was matched by hand, as it was left the last time. Nothing here
    /// changes until it is done, so that a stop leaves what is seen.
    fn look_at(&self, mut request: ImportRequest, look: &Look) -> Effect {
        let (memory, language) = (self.memory.clone(), look.words.language());
        let fresh = request.columns.is_empty() && request.accepted.is_empty();
        let what = Say::new("import-reading").with("file", file_name(&request));
        let run = move |office: &mut Office, progress: Progress<'_>| {
            let words = vocabulary(language);
            let (sheets, looked) = match read(office, &request, progress) {
                Ok(Sheets { names, grids }) => (names, grids),
                Err(problem) => (Vec::new(), Err(problem)),
            };
            let mut plan = |request: &ImportRequest, grids| {
                plan_grids(office, &words, request, grids, progress)
            };
            let looked = match looked {
                Ok(grids) if fresh => {
                    let first = plan(&request, grids.clone());
                    if let Ok(first) = &first {
                        request.columns = memory.columns(first).unwrap_or_default();
                        request.accepted = memory.accepted();
                    }
                    let remembered = !(request.columns.is_empty() && request.accepted.is_empty());
                    if first.is_ok() && remembered {
                        plan(&request, grids)
                    } else {
                        first
                    }
                }
                Ok(grids) => plan(&request, grids),
                Err(problem) => Err(problem),
            };
            if looked == Err(Problem::Stopped) {
                return Err(Problem::Stopped);
            }
            Ok(Outcome::Made(Box::new(Looked {
                sheets,
                request,
                plan: looked,
            })))
        };
        Effect::Work(Work {
            what,
            run: Box::new(run),
        })
    }

    /// Carries the plan out as it stands; the refused rows go to `refused` first, and where that cannot be written nothing is taken in.
    fn carry_out(&self, refused: Option<PathBuf>, look: &Look) -> Vec<Effect> {
        let Some(plan) = self.plan.clone() else {
            return Vec::new();
        };
        let list = match plan.import(refused.is_some()) {
            Ok(list) => list,
            Err(problem) => return vec![Effect::Refuse(problem)],
        };
        let (language, what) = (look.words.language(), list.what.clone());
        let (mut memory, remember) = (self.memory.clone(), self.remember.clone());
        let accepted = self.request.accepted.clone();
        let run = move |office: &mut Office, progress: Progress<'_>| {
            if let Some(path) = &refused {
                let words = Words::of(language);
                write_refused(
                    office,
                    &plan,
                    &vocabulary(language),
                    &|say| words.say(say),
                    path,
                    false,
                )?;
            }
            match office.import(list, progress) {
                Ok(done) => {
                    // What is remembered only saves keys the next time: without it the list is in all the same.
                    if let Some(path) = &remember {
                        let _ = memory.keep(&plan, &accepted, path);
                    }
                    Ok(Outcome::Done(done))
                }
                Err(problem) => {
                    if let Some(path) = &refused {
                        let _ = std::fs::remove_file(path);
                    }
                    Err(problem)
                }
            }
        };
        vec![Effect::Work(Work {
            what,
            run: Box::new(run),
        })]
    }

    /// Carries the plan out, after the file for the refused rows was named.
    fn save(&mut self, look: &Look) -> Vec<Effect> {
        let Some(plan) = &self.plan else {
            return Vec::new();
        };
        let counts = plan.counts;
        if counts.new + counts.changed == 0 && plan.made.is_empty() {
            return vec![Effect::Say(Say::new("import-nothing-to-do"))];
        }
        if counts.refused == 0 {
            return self.carry_out(None, look);
        }
        let question = Say::new("import-refused-where").with("rows", counts.refused);
        let proposed = refused_name(&self.request.file, look);
        vec![Effect::Open(Box::new(Prompt::new(
            "refused",
            question,
            proposed.display().to_string(),
        )))]
    }

    fn show(&mut self, shown: Shown) {
        self.shown = shown;
        let rows = self
            .plan
            .iter()
            .flat_map(|plan| plan.rows.iter().enumerate());
        self.rows = rows
            .filter(|(_, row)| shown.takes(row))
            .map(|(place, _)| place)
            .collect();
        self.at = self.at.min(self.rows.len().saturating_sub(1));
    }

    /// The next kind of rows of which there are any.
    fn narrow(&mut self) {
        let at = Shown::ALL.iter().position(|shown| *shown == self.shown);
        let rest = Shown::ALL.iter().cycle().skip(at.unwrap_or(0) + 1);
        let has = |shown: &&Shown| {
            **shown == Shown::All
                || self
                    .plan
                    .as_ref()
                    .is_some_and(|plan| plan.rows.iter().any(|row| shown.takes(row)))
        };
        let next = rest.take(Shown::ALL.len()).find(has).copied();
        self.at = 0;
        self.show(next.unwrap_or(Shown::All));
    }

    pub(super) fn current(&self) -> Option<&PlanRow> {
        let plan = self.plan.as_ref()?;
        plan.rows.get(*self.rows.get(self.at)?)
    }

    /// Reads letters of old fonts as they stand in the file, or as Vietnamese letters again.
    fn other_letters(&self, look: &Look) -> Effect {
        let mut request = self.request.clone();
        request.keep_encoding = !request.keep_encoding;
        self.look_at(request, look)
    }

    /// Takes the nearly equal name in hand for the one of the book, or no longer; from another row it goes to the next question.
    fn accept(&mut self, look: &Look) -> Vec<Effect> {
        let Some(near) = self.current().and_then(|row| row.near.clone()) else {
            let plan = self.plan.as_ref();
            let asks = |place: &usize| {
                let row = plan.and_then(|plan| plan.rows.get(*place));
                row.and_then(|row| row.near.as_ref())
                    .is_some_and(|near| !near.accepted)
            };
            let later = self.rows.iter().skip(self.at + 1).position(asks);
            let next = later
                .map(|step| self.at + 1 + step)
                .or_else(|| self.rows.iter().position(asks));
            self.at = next.unwrap_or(self.at);
            return Vec::new();
        };
        let name = (near.kind, near.written);
        let mut request = self.request.clone();
        if request.accepted.contains(&name) {
            request.accepted.retain(|known| *known != name);
        } else {
            request.accepted.push(name);
        }
        vec![self.look_at(request, look)]
    }
}

/// A free name beside the list for the rows that cannot go in.
pub(in crate::ui) fn refused_name(list: &Path, look: &Look) -> PathBuf {
    let stem = list.file_stem().unwrap_or_default();
    let name = look
        .say(&Say::new("import-refused-name").with("file", stem.to_string_lossy().into_owned()));
    super::folder::free(&list.with_file_name(format!("{name}.xlsx")))
}

pub(super) fn file_name(request: &ImportRequest) -> String {
    let name = request.file.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

impl Screen for Preview {
    fn title(&self, look: &Look) -> String {
        let file = file_name(&self.request);
        look.say(&Say::new("import-preview-title").with("file", file))
    }
    fn needs(&self, verb: Verb) -> Option<Right> {
        match verb {
            Verb::Save => Some(Right::Import),
            _ => verb.needs(),
        }
    }
    fn verbs(&self) -> Vec<Verb> {
        if self.reading.is_some() {
            return vec![Verb::Up, Verb::Down, Verb::Open, Verb::Pick, Verb::Back];
        }
        let mut verbs = listing(&[]);
        if let Some(plan) = &self.plan {
            verbs.extend([Verb::Save, Verb::Narrow]);
            if plan.rows.iter().any(|row| row.near.is_some()) {
                verbs.push(Verb::Confirm);
            }
            if !plan.old_text.is_empty() {
                verbs.push(Verb::OldText);
            }
        }
        verbs.extend([Verb::Edit, Verb::Reread, Verb::Back]);
        verbs
    }
    fn load(&mut self, office: &Office, look: &Look) -> Result<Vec<Effect>, Problem> {
        if std::mem::replace(&mut self.begun, true) {
            return Ok(Vec::new());
        }
        self.remember = Memory::place(office);
        if let Some(path) = &self.remember {
            self.memory = Memory::read(path);
        }
        Ok(vec![self.look_at(self.request.clone(), look)])
    }
    fn act(&mut self, verb: Verb, look: &Look) -> Vec<Effect> {
        if let Some(reading) = &mut self.reading {
            return match verb {
                Verb::Open | Verb::Pick => reading::pick(self, look),
                Verb::Up | Verb::Down => {
                    let step = if verb == Verb::Up { -1 } else { 1 };
                    reading.step(step, self.plan.as_ref());
                    Vec::new()
                }
                _ => {
                    self.reading = None;
                    Vec::new()
                }
            };
        }
        if table::walk(&mut self.at, verb, 10, self.rows.len()) {
            return Vec::new();
        }
        match verb {
            Verb::Save => self.save(look),
            Verb::Confirm => self.accept(look),
            Verb::OldText => vec![self.other_letters(look)],
            Verb::Reread => vec![self.look_at(self.request.clone(), look)],
            Verb::Edit => {
                self.reading = Some(Reading::default());
                Vec::new()
            }
            Verb::Narrow => {
                self.narrow();
                Vec::new()
            }
            _ => vec![Effect::Close],
        }
    }
    fn answered(&mut self, answer: Answer, look: &Look) -> Vec<Effect> {
        match answer {
            Answer::Text("refused", name) if !name.is_empty() => {
                self.carry_out(Some(PathBuf::from(super::folder::clean(&name))), look)
            }
            Answer::Code(code) => reading::asked(self, &code)
                .map(|request| self.look_at(request, look))
                .into_iter()
                .collect(),
            _ => Vec::new(),
        }
    }
    fn worked(&mut self, outcome: Result<Outcome, Problem>, look: &Look) -> Vec<Effect> {
        match outcome {
            Ok(Outcome::Made(made)) => {
                let Ok(looked) = made.downcast::<Looked>() else {
                    return Vec::new();
                };
                self.sheets = looked.sheets;
                self.request = looked.request;
                (self.plan, self.problem) = match looked.plan {
                    Ok(plan) => (Some(plan), None),
                    Err(problem) => (None, Some(problem)),
                };
                self.show(self.shown);
                let outdated = std::mem::take(&mut self.outdated);
                let told = outdated.then_some(Effect::Refuse(Problem::PlanOutdated));
                told.into_iter().collect()
            }
            Ok(Outcome::Done(_)) => after(&self.request.kind),
            Err(Problem::PlanOutdated) => {
                self.outdated = true;
                vec![self.look_at(self.request.clone(), look)]
            }
            Err(Problem::Stopped) if self.plan.is_none() && self.problem.is_none() => {
                vec![Effect::Close]
            }
            Err(problem) => {
                // Without a plan there is nothing else to see.
                self.problem = self.plan.is_none().then_some(problem);
                Vec::new()
            }
            Ok(Outcome::Saved(..)) => Vec::new(),
        }
    }
    fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        super::shown::view(self, frame, area, look);
    }
}

/// Where one lands after the list is in: at the teams, or where one came from.
fn after(kind: &str) -> Vec<Effect> {
    match kind {
        MEMBER | "team" => vec![Effect::Go(2)],
        _ => vec![Effect::Close, Effect::Close],
    }
}

/// The words of a field that a column can fill.
pub(super) fn field_words((kind, field): FieldName, of: &str, look: &Look) -> String {
    let label = look.field(kind, field);
    let own = kind == of || (of == MEMBER && matches!(kind, "person" | "membership"));
    if own {
        label
    } else {
        format!("{}: {label}", look.say(&Say::kind(kind)))
    }
}
