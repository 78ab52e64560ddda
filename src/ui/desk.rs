//! The desk: a pile of screens over one open book. It turns keys into verbs, carries out effects, and reads again what lies on the pile
//! whenever something changed. It knows no screen by name but the ones every screen may call (help, palette).

mod job;
mod session;
mod waiting;

use std::collections::BTreeSet;
use std::rc::Rc;

use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use ratatui::Frame;
use ratatui::layout::Rect;

use super::allowed::Allowed;
use super::keeper::Keeper;
use super::look::Look;
use super::menu;
use super::parts::frame::{self, Note};
use super::parts::{input, table};
use super::profile::Settings;
use super::rest;
use super::screen::{Answer, Effect, Screen};
pub use super::sight::Sight;
use super::sight::Theme;
use super::sweep;
use super::verbs::{self, EVERYWHERE, MAINS, Verb};
use crate::domain::access::Right;
use crate::domain::cell;
use crate::domain::command::{Command, Done};
use crate::domain::form::Say;
use crate::domain::place::{ToneStyle, TypingMethod};
use crate::domain::privacy::{DisclosureList, DisclosureWay};
use crate::domain::problem::{Problem, ReadOnly};
use crate::domain::text;
use crate::office::editing::Editing;
use crate::office::privacy::Going;
use crate::office::{Ground, Office, draft, habit, officer};
use crate::typing::{Method, Style, Typing};
use crate::words::Words;
use job::Job;
use waiting::Waiting;

/// The pile of screens.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one thing the loop asks about"
)]
pub struct Desk {
    office: Option<Office>,
    look: Look,
    pile: Vec<Box<dyn Screen>>,
    note: Note,
    job: Option<Job>,
    waiting: Option<Waiting>,
    keeper: Keeper,
    /// Where drafts are kept before there is a book.
    before: Option<draft::Folder>,
    quit: bool,
    editing: Editing,
    /// Who else has the same row open.
    company: Vec<String>,
    allowed: Allowed,
    /// Covered after so many minutes without a key.
    covered: Option<u64>,
    changed: bool,
    /// The way of typing was changed and is not in the book yet.
    habit: bool,
    repaint: bool,
    /// Forms on the pile whose draft was kept.
    kept: BTreeSet<String>,
    /// The line that was answered last, until what it was asked for is done.
    owed: Option<(String, serde_json::Value)>,
    /// Lists with telephone numbers that were seen in this session and stand in the log.
    seen_lists: Vec<DisclosureList>,
    /// Since the last picture keys moved a cursor and did nothing else.
    stepped: bool,
}

impl Desk {
    /// A desk with one screen on it; without an office before the first run.
    pub fn new(
        office: Option<Office>,
        language: &str,
        sight: Sight,
        first: Box<dyn Screen>,
        today: chrono::NaiveDate,
    ) -> Self {
        let look = Look::new(language, sight, today);
        let mut desk = Self {
            office: None,
            look,
            pile: vec![first],
            note: Note::None,
            job: None,
            waiting: None,
            keeper: Keeper::default(),
            before: None,
            quit: false,
            editing: Editing::default(),
            company: Vec::new(),
            allowed: Allowed::all(),
            covered: None,
            changed: true,
            habit: false,
            repaint: false,
            kept: BTreeSet::new(),
            owed: None,
            seen_lists: Vec::new(),
            stepped: false,
        };
        match office {
            Some(office) => {
                desk.take_office(office);
                desk.tell_drafts();
                desk.tell_opening();
            }
            None => desk.load_all(),
        }
        desk
    }

    /// A desk over an open book, on its first main screen.
    pub fn opened(office: Office, language: &str, sight: Sight) -> Self {
        let today = office.today();
        Self::new(Some(office), language, sight, menu::main(1), today)
    }

    /// The first run made or opened a book: from now on it lies on the desk.
    pub fn take_office(&mut self, mut office: Office) {
        office.set_patience(waiting::PATIENCE);
        self.office = Some(office);
        self.know_office();
        self.load_all();
    }

    fn know_office(&mut self) {
        let Some(office) = &self.office else { return };
        self.look.know(office);
        self.allowed = Allowed::of(office);
        self.look.read_only = self.allowed.is_reading();
        self.look.whole_phones = self.allowed.may(Right::TakeOut);
        if let Some((method, tones)) = officer::typing(office).ok().filter(|_| !self.habit) {
            self.look.typing = typing_of(method, tones);
        }
    }

    /// The open book.
    pub fn office(&self) -> Option<&Office> {
        self.office.as_ref()
    }

    /// How it looks and speaks.
    pub fn look(&self) -> &Look {
        &self.look
    }

    /// The screen on top.
    pub fn top(&self) -> Option<&dyn Screen> {
        self.pile.last().map(AsRef::as_ref)
    }

    /// How many screens lie on each other.
    pub fn height(&self) -> usize {
        self.pile.len()
    }

    /// Those of the verbs of the screen on top that the person at the keys may use.
    pub fn offered(&self) -> Vec<Verb> {
        let top = self.top();
        top.map_or_else(Vec::new, |top| self.allowed.only(top, &top.verbs()))
    }

    /// Why the others are not offered.
    pub fn refusal(&self) -> Option<&Problem> {
        self.allowed.refusal()
    }

    /// True when the program is to be left.
    pub fn is_done(&self) -> bool {
        self.quit
    }

    /// True once after anything that may look different.
    pub fn take_changed(&mut self) -> bool {
        std::mem::take(&mut self.changed)
    }

    /// The person's own keys, and a settings file that was left aside.
    pub fn take_settings(&mut self, settings: Settings) {
        self.look.keys = settings.keys;
        if let Some(problem) = settings.complaint {
            let (what, _) = self.look.words.problem(&problem);
            let hint = self.look.word("keys-left-aside");
            self.note = Note::Bad(format!("{what} {hint}"));
        }
    }

    /// The terminal told its ground.
    pub fn see_ground(&mut self, theme: Theme) {
        if self.look.theme != theme {
            self.look.theme = theme;
            self.load_all();
            self.changed = true;
        }
    }

    /// True once after the person asked to have everything drawn again: noise on the line is wiped away.
    pub fn take_repaint(&mut self) -> bool {
        std::mem::take(&mut self.repaint)
    }

    /// True once after keys that moved a cursor and did nothing else.
    pub fn take_step(&mut self) -> bool {
        std::mem::take(&mut self.stepped)
    }

    /// Says whether the cursor is on its way; when it has come to rest, everything is drawn that waited for it.
    pub fn set_on_the_way(&mut self, on_the_way: bool) {
        self.changed |= self.look.on_the_way && !on_the_way;
        self.look.on_the_way = on_the_way;
    }

    /// True while long work is under way: the loop looks in more often.
    pub fn is_working(&self) -> bool {
        self.job.is_some()
    }

    /// Forms that would be lost with the line.
    pub fn drafts(&self) -> Vec<(String, serde_json::Value)> {
        self.pile
            .iter()
            .filter_map(|screen| screen.draft())
            .collect()
    }

    /// Keeps what is half typed; where no place takes it that stands in the frame until one does, and once what to do.
    pub fn keep_drafts(&mut self) {
        self.forget_drafts();
        let drafts = self.drafts();
        self.kept
            .extend(drafts.iter().map(|(form, _)| form.clone()));
        let kept = drafts
            .iter()
            .try_for_each(|(form, boxes)| match (&self.office, &self.before) {
                (Some(office), _) => draft::keep(office, form, boxes),
                (None, Some(folder)) => folder.keep(form, boxes),
                (None, None) => Ok(()),
            });
        let unkept = kept.is_err();
        if unkept == self.look.unkept {
            return;
        }
        self.look.unkept = unkept;
        self.changed = true;
        // Why a save was refused is not covered by this: there it stands that the text is on the screen alone.
        if unkept && !matches!(&self.note, Note::Bad(_)) {
            self.note = Note::Bad(self.look.word("note-no-draft"));
        }
    }

    /// Keeps what is half typed for the next time its form is opened: the screens leave the pile, their drafts stay.
    pub(super) fn leave_drafts(&mut self) {
        self.keep_drafts();
        self.kept.clear();
    }

    /// Forgets the drafts of what was saved, dropped, or typed away again: a draft stays as long as its text is on the pile.
    fn forget_drafts(&mut self) {
        let typed: BTreeSet<String> = self.drafts().into_iter().map(|(form, _)| form).collect();
        let owed = self.owed.as_ref().map(|(form, _)| form.as_str());
        let gone: Vec<String> = self.kept.difference(&typed).cloned().collect();
        for form in gone.iter().filter(|form| Some(form.as_str()) != owed) {
            self.kept.remove(form);
            match (&self.office, &self.before) {
                (Some(office), _) => draft::drop(office, form),
                (None, Some(folder)) => folder.drop(form),
                (None, None) => {}
            }
        }
    }

    /// What is typed on the top screen is in the book, or may go: it is no draft any more.
    fn drop_draft(&mut self) {
        let typed = self.pile.last().and_then(|top| top.draft());
        if let (Some((form, _)), Some(office)) = (typed, &self.office) {
            draft::drop(office, &form);
            self.kept.remove(&form);
        }
    }

    /// What a line was asked for is done, and it is no draft any more; or it was refused, and the line is there the next time it is asked for.
    fn settle_owed(&mut self, done: bool) {
        let Some((form, boxes)) = self.owed.take() else {
            return;
        };
        let Some(office) = &self.office else { return };
        if done {
            draft::drop(office, &form);
        } else {
            let _ = draft::keep(office, &form, &boxes);
        }
        self.kept.remove(&form);
    }

    /// True while something half typed could be kept nowhere.
    pub fn is_unkept(&self) -> bool {
        self.look.unkept
    }

    /// Before there is a book, drafts are kept there.
    #[must_use]
    pub fn keeping(mut self, folder: draft::Folder) -> Self {
        self.before = Some(folder);
        self
    }

    /// Says at the start what was left half typed.
    fn tell_drafts(&mut self) {
        let Some(office) = &self.office else { return };
        let drafts = draft::left(office);
        let Some(newest) = drafts.first() else { return };
        let of = newest.form.split('/').next().unwrap_or_default();
        let kind = if of == "sheet" { "meeting" } else { of };
        let words = Say::new("note-drafts")
            .with("count", drafts.len())
            .with("at", newest.at.as_str())
            .word("what", kind.replace('_', "-"));
        self.note = Note::Good(self.look.say(&words));
    }

    /// Says at the start that the book was upgraded, or why nothing can be written that nobody asked to leave alone.
    fn tell_opening(&mut self) {
        let Some(office) = &self.office else { return };
        if let Some(upgraded) = office.upgraded() {
            self.note = Note::Good(self.look.say(&upgraded.say()));
        }
        if office.ground() == Ground::Plain {
            self.note = Note::Bad(self.look.word("note-plain-disk"));
        }
        if let Some(why) = office.read_only().filter(|why| *why != ReadOnly::Asked) {
            self.note = Note::Bad(self.look.problem(&Problem::ReadOnly { why }));
        }
    }

    /// A key of the terminal.
    pub fn key(&mut self, key: KeyEvent) {
        if key.kind == KeyEventKind::Release {
            return;
        }
        let only_steps = self.stepped || !self.changed;
        self.changed = true;
        self.stepped = false;
        if self.job.is_some() {
            self.work_on(key);
            return;
        }
        if self.waiting.is_some() {
            self.wait_on(key);
            return;
        }
        if self.covered.is_some() {
            self.uncover(key);
            return;
        }
        let Some(top) = self.pile.last_mut() else {
            return;
        };
        let own = self.allowed.only(top.as_ref(), &top.verbs());
        let everywhere = self.allowed.only(top.as_ref(), EVERYWHERE);
        let all = [top.verbs(), EVERYWHERE.to_vec()].concat();
        let typing = top.is_typing();
        if let Some(verb) = self.look.keys.find(&own, key, typing) {
            self.note = Note::None;
            self.stepped = only_steps && table::step(verb, 1).is_some();
            let effects = if verb == Verb::Go {
                go_number(key)
            } else {
                top.act(verb, &self.look)
            };
            if verb == Verb::Back && leaves(&effects) && self.asks_first() {
                return;
            }
            self.perform(effects);
        } else if let Some(verb) = self.look.keys.find(&everywhere, key, typing) {
            self.note = Note::None;
            self.everywhere(verb);
        } else if self.look.keys.find(&all, key, typing).is_some() {
            self.refuse();
        } else if key.code == KeyCode::Char('c') && key.modifiers.contains(KeyModifiers::CONTROL) {
            self.everywhere(Verb::Back);
        } else {
            let foreign = !typing
                && match key.code {
                    KeyCode::Backspace => true,
                    KeyCode::Char(letter) => !letter.is_ascii(),
                    _ => false,
                };
            if let Some(hand) = top.hand() {
                hand.set_typing(self.look.typing);
            }
            let effects = top.typed(key, &self.look);
            if effects.is_empty() && foreign {
                self.note = Note::Bad(self.look.word("hint-input-method"));
            }
            self.perform(effects);
        }
    }

    /// Says why nothing can be changed here.
    fn refuse(&mut self) {
        if let Some(problem) = self.allowed.refusal() {
            self.note = Note::Bad(self.look.problem(problem));
        }
    }

    /// Pasted text: never a verb.
    pub fn paste(&mut self, text: &str) {
        self.changed = true;
        if self.job.is_some() {
            self.work_on_paste(text);
            return;
        }
        if self.waiting.is_some() {
            self.wait_on_paste(text);
            return;
        }
        if self.covered.is_some() {
            return;
        }
        if let Some(top) = self.pile.last_mut() {
            let typing = top.is_typing();
            let effects = top.pasted(text, &self.look);
            self.perform(effects);
            if typing && !matches!(self.note, Note::Bad(_)) {
                self.tell_of_paste(text);
            }
        }
    }

    /// Says what did not come in of a pasted text.
    fn tell_of_paste(&mut self, text: &str) {
        let cut = text::clean(text, input::MOST, true).cut.then(|| {
            let say = Say::new("note-paste-cut").with("most", input::MOST);
            self.look.say(&say)
        });
        let notices = cell::notices(text);
        let notices = notices.iter().map(|fault| self.look.say(&fault.say()));
        let all: Vec<String> = cut.into_iter().chain(notices).collect();
        if !all.is_empty() {
            self.note = Note::Good(all.join(" "));
        }
    }

    /// The terminal has another size.
    pub fn resized(&mut self) {
        self.changed = true;
    }

    /// Looks for news: a colleague's change, the end of long work, a file taken away.
    pub fn tick(&mut self) {
        self.hear_job();
        self.look_round();
        self.keep_habits();
        if self.is_file_gone() {
            return;
        }
        let Some(office) = &self.office else { return };
        let is_free = !matches!(self.note, Note::Bad(_));
        if is_free && self.keeper.is_due() && office.is_disk_nearly_full() {
            self.note = Note::Bad(self.look.word("note-little-space"));
            self.changed = true;
        }
        match self.keeper.tick(office) {
            Some(Ok(true)) => {
                self.load_all();
                self.changed = true;
            }
            Some(Err(problem)) => {
                self.note = Note::Bad(self.look.problem(&problem));
                self.changed = true;
            }
            Some(Ok(false)) | None => {}
        }
        let Some(office) = &self.office else { return };
        let midnight = office.today() != self.look.today;
        if midnight {
            self.look.today = office.today();
        }
        if office.news().unwrap_or(false) || midnight {
            self.load_all();
            self.changed = true;
        }
    }

    /// True where the file of the book was taken away or replaced: nothing may open it by its name any more, for that is another file now.
    fn is_file_gone(&mut self) -> bool {
        let Some(Err(problem)) = self.office.as_ref().map(Office::check_identity) else {
            return false;
        };
        let words = self.look.problem(&problem);
        if !matches!(&self.note, Note::Bad(shown) if *shown == words) {
            self.note = Note::Bad(words);
            self.know_office();
            self.changed = true;
        }
        true
    }

    fn everywhere(&mut self, verb: Verb) {
        match verb {
            Verb::Undo => self.run(Command::Undo),
            Verb::Redo => self.run(Command::Redo),
            Verb::Help => {
                let Some(top) = self.pile.last() else { return };
                let own = top.verbs();
                let everywhere = EVERYWHERE.iter().filter(|verb| !own.contains(verb));
                let all: Vec<Verb> = own.iter().chain(everywhere).copied().collect();
                let verbs = self.allowed.only(top.as_ref(), &all);
                let about = top.about(self.office.as_ref(), &self.look);
                let help = menu::help(verbs, top.title(&self.look), about);
                self.open(help);
            }
            Verb::Palette if self.office.is_some() => self.open(menu::palette()),
            Verb::Language => {
                let next = if self.look.words.language() == "vi" {
                    "en"
                } else {
                    "vi"
                };
                self.speak(next);
            }
            Verb::Typing => {
                self.look.typing.method = self.look.typing.method.next();
                self.habit = true;
                let say = Say::new("note-typing").with("method", self.look.typing_method());
                self.note = Note::Good(self.look.say(&say));
            }
            Verb::Lock if self.office.is_some() => self.open(menu::lock()),
            Verb::Reread => {
                self.repaint = true;
                self.load_all();
                self.note = Note::Good(self.look.word("note-reread"));
            }
            Verb::Back => self.back(),
            _ => {}
        }
    }

    /// What is typed and not saved goes by a person's word alone.
    fn asks_first(&mut self) -> bool {
        let count = self.pile.last().map_or(0, |top| top.unsaved());
        if count > 0 {
            self.open(menu::abandon(count));
        }
        count > 0
    }

    fn back(&mut self) {
        if self.pile.len() > 1 && self.asks_first() {
            return;
        }
        if self.pile.len() > 1 {
            self.pile.pop();
            self.load_all();
        } else if self.pile.last().is_some_and(|top| top.main() == Some(1)) || self.office.is_none()
        {
            self.open(menu::leave());
        } else {
            self.perform(vec![Effect::Go(1)]);
        }
    }

    fn perform(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            self.perform_one(effect);
        }
    }

    fn perform_one(&mut self, effect: Effect) {
        match effect {
            Effect::Open(screen) => self.open(screen),
            Effect::Close => {
                self.pile.pop();
                self.load_all();
                if self.pile.is_empty() {
                    self.quit = true;
                }
            }
            Effect::Replace(screen) => {
                self.pile.pop();
                self.open(screen);
            }
            Effect::Answer(answer) => self.answer(answer),
            Effect::Abandon => {
                self.pile.pop();
                self.drop_draft();
                self.answer(Answer::Nothing);
            }
            Effect::Run(command) => self.run(command),
            Effect::Settle(command) => {
                self.pile.pop();
                self.run(command);
            }
            Effect::Work(work) => self.start(work),
            Effect::Alone(what, run) => self.start_alone(what, run),
            Effect::Say(say) => self.note = Note::Good(self.look.say(&say)),
            Effect::Refuse(problem) => self.note = Note::Bad(self.look.problem(&problem)),
            Effect::Reload => self.load_top(),
            Effect::Go(number) => {
                self.leave_drafts();
                self.pile.clear();
                self.open(menu::main(number));
            }
            Effect::Speak(language) => self.speak(language),
            Effect::SitDown(who) => self.sit_down(who),
            Effect::KeepDrafts => self.leave_drafts(),
            Effect::Type(typing) => {
                self.look.typing = typing;
                self.habit = true;
                self.load_all();
            }
            Effect::Offer(name, offered) => {
                if let Some(office) = &self.office {
                    habit::offer(office, &name, offered);
                }
            }
            Effect::DropDraft(form) => {
                if let Some(office) = &self.office {
                    draft::drop(office, &form);
                }
            }
            Effect::Begin(office) => {
                if let Some(folder) = self.before.take() {
                    folder.drop(menu::FIRST_RUN);
                }
                self.pile.clear();
                self.pile.push(menu::main(1));
                self.take_office(*office);
            }
            Effect::Quit => self.quit = true,
        }
    }

    /// Takes the top screen off and tells the one below. A line that was asked for stays a draft until what it was asked for is done.
    fn answer(&mut self, answer: Answer) {
        let line = matches!(answer, Answer::Text(..));
        let top = self.pile.pop();
        self.owed = top.filter(|_| line).and_then(|top| top.draft());
        self.load_all();
        if let Some(below) = self.pile.last_mut() {
            let effects = below.answered(answer, &self.look);
            self.perform(effects);
        }
        if self.waiting.is_none() && self.job.is_none() {
            self.owed = None;
        }
        self.forget_drafts();
    }

    fn open(&mut self, screen: Box<dyn Screen>) {
        self.pile.push(screen);
        self.load_top();
    }

    fn speak(&mut self, language: &str) {
        self.look.words = Rc::new(Words::of(language));
        if let Some(office) = &mut self.office {
            let _ = officer::remember_language(office, language);
        }
        self.load_all();
    }

    /// Writes the way of typing into the book, once for however many presses: at the next look around and before the program is left.
    pub fn keep_habits(&mut self) {
        if let Some(office) = self.office.as_mut().filter(|_| self.habit) {
            let method = match self.look.typing.method {
                Method::Off => TypingMethod::Off,
                Method::Telex => TypingMethod::Telex,
                Method::Vni => TypingMethod::Vni,
            };
            let tones = match self.look.typing.style {
                Style::Old => ToneStyle::Old,
                Style::New => ToneStyle::New,
            };
            let kept = officer::remember_typing(office, method, tones);
            self.habit = matches!(kept, Err(Problem::Busy));
        }
    }

    /// What became of a command.
    fn ran(&mut self, command: Command, result: Result<Done, Problem>) {
        // The step was taken back: the key that gives it again, not the one that takes back one more.
        let back = match command {
            Command::Undo => "note-redo",
            _ => "note-undo",
        };
        let asked = !matches!(command, Command::Undo | Command::Redo);
        let again =
            matches!(command, Command::Save { .. } | Command::Attend { .. }).then_some(command);
        self.note = match &result {
            Ok(done) => {
                let mut words = self.look.say(&done.say);
                if done.merged > 0 {
                    words = format!("{words} {}", self.look.word("note-merged"));
                }
                if let Some(warning) = self.first_warning(again.as_ref(), done) {
                    words = format!("{words} ! {warning}");
                }
                Note::Good(format!("{words} {}", self.look.word(back)))
            }
            Err(problem) => Note::Bad(self.look.problem(problem)),
        };
        // A step taken back by its key is nothing the screen asked for: what is half typed there is still to be saved.
        if asked {
            self.settle_owed(result.is_ok());
        }
        if asked && result.is_ok() {
            self.drop_draft();
        }
        let effects = self
            .pile
            .last_mut()
            .filter(|_| asked)
            .map(|top| top.done(&result, &self.look))
            .unwrap_or_default();
        self.perform(effects);
        self.forget_drafts();
        match (result, again) {
            (Ok(_), _) => {
                self.know_office();
                self.load_all();
            }
            (Err(Problem::ChangedBy { clashes, .. }), Some(command)) if !clashes.is_empty() => {
                self.open(menu::clash(command, clashes));
            }
            (Err(_), _) => self.keep_drafts(),
        }
    }

    /// The first warning of what was done, with the field it is about.
    fn first_warning(&self, command: Option<&Command>, done: &Done) -> Option<String> {
        let (place, finding) = done.warnings.first()?;
        let warning = self.look.say(&finding.fault.say());
        let kind = match command {
            Some(Command::Save { changes, .. }) => changes.get(*place).map(|change| change.kind),
            _ => None,
        };
        Some(match kind {
            Some(kind) => format!("{}: {warning}", self.look.field(kind, &finding.field)),
            None => warning,
        })
    }

    /// Everything on the pile reads again: local questions cost microseconds, and nothing has to remember who shows what.
    fn load_all(&mut self) {
        for place in 0..self.pile.len() {
            self.load_at(place);
        }
    }

    fn load_top(&mut self) {
        if let Some(last) = self.pile.len().checked_sub(1) {
            self.load_at(last);
        }
    }

    /// Writes into the log that whole telephone numbers are seen, once a session for a list and once for single people. Those of a training
    /// book are nobody's.
    fn log_phones(&mut self) {
        let people = self.look.phones.take();
        let list = if people > 1 {
            DisclosureList::People
        } else {
            DisclosureList::One
        };
        let office = self.office.as_mut();
        let Some(office) = office.filter(|office| people > 0 && !office.is_training()) else {
            return;
        };
        if self.seen_lists.contains(&list) {
            return;
        }
        let going = Going {
            list,
            way: DisclosureWay::Shown,
            people,
            numbers: true,
            to: String::new(),
        };
        match office.disclose(&going) {
            Ok(_) => self.seen_lists.push(list),
            // Somebody writes: it is written down at the next look.
            Err(Problem::Busy) => {}
            Err(problem) => self.note = Note::Bad(self.look.problem(&problem)),
        }
    }

    fn load_at(&mut self, place: usize) {
        let (Some(office), Some(screen)) = (&self.office, self.pile.get_mut(place)) else {
            return;
        };
        let loaded = screen.load(office, &self.look);
        self.log_phones();
        match loaded {
            Ok(effects) if place + 1 == self.pile.len() => self.perform(effects),
            Ok(_) => {}
            Err(problem) => {
                self.note = Note::Bad(self.look.problem(&problem));
                let Some(office) = &self.office else { return };
                office.note_damage(&problem);
                if office.read_only() != self.look.locked {
                    self.know_office();
                }
            }
        }
    }

    /// Draws the desk.
    pub fn view(&self, frame: &mut Frame<'_>) {
        let area = frame.area();
        if area.width < frame::LEAST.0 || area.height < frame::LEAST.1 {
            let words = frame::wrap(
                &self.look.word("frame-too-small"),
                usize::from(area.width),
                usize::from(area.height),
            );
            let lines: Vec<ratatui::text::Line<'_>> = words.into_iter().map(Into::into).collect();
            frame.render_widget(ratatui::widgets::Paragraph::new(lines), area);
            sweep::clean(frame.buffer_mut(), &self.look);
            return;
        }
        if let Some(minutes) = self.covered {
            rest::view(frame, area, minutes, &self.look);
        } else {
            self.view_pile(frame, area);
        }
        sweep::clean(frame.buffer_mut(), &self.look);
    }

    fn view_pile(&self, frame: &mut Frame<'_>, area: Rect) {
        let Some(top) = self.pile.last() else { return };
        let lowest = self
            .pile
            .iter()
            .rposition(|screen| !screen.is_window())
            .unwrap_or(0);
        let tabs = self.pile[lowest].main();
        let mut crumbs: Vec<String> = vec![self.look.office.clone()];
        crumbs.extend(
            self.pile[..=lowest]
                .iter()
                .filter(|screen| !screen.is_window())
                .map(|screen| screen.title(&self.look)),
        );
        let crumbs: Vec<String> = crumbs
            .into_iter()
            .filter(|crumb| !crumb.is_empty())
            .chain(self.beside())
            .collect();
        frame::head(frame, area, &crumbs, tabs, &self.look);
        let body = frame::body(area, tabs.is_some());
        for screen in &self.pile[lowest..] {
            screen.view(frame, body, &self.look);
        }
        if let Some(words) = self.job_note() {
            frame::foot(frame, area, &words, &[], true, &self.look);
            return;
        }
        debug_assert!(verbs::are_apart(&top.verbs()), "{:?}", top.verbs());
        let mut shown = self.allowed.only(top.as_ref(), &top.verbs());
        shown.extend(EVERYWHERE.iter().copied().filter(|verb| {
            let shown = match verb {
                Verb::Palette => self.office.is_some(),
                Verb::Typing => top.is_typing(),
                _ => matches!(verb, Verb::Help | Verb::Back),
            };
            shown && !top.verbs().contains(verb)
        }));
        frame::foot(frame, area, &self.note, &shown, top.is_typing(), &self.look);
    }
}

/// True where the screen goes with what stands on it, and says of nothing that it stays.
fn leaves(effects: &[Effect]) -> bool {
    let goes = |effect: &Effect| matches!(effect, Effect::Close | Effect::Answer(Answer::Nothing));
    let stays = |effect: &Effect| matches!(effect, Effect::KeepDrafts);
    effects.iter().any(goes) && !effects.iter().any(stays)
}

fn typing_of(method: TypingMethod, tones: ToneStyle) -> Typing {
    Typing {
        method: match method {
            TypingMethod::Off => Method::Off,
            TypingMethod::Telex => Method::Telex,
            TypingMethod::Vni => Method::Vni,
        },
        style: match tones {
            ToneStyle::Old => Style::Old,
            ToneStyle::New => Style::New,
        },
    }
}

fn go_number(key: KeyEvent) -> Vec<Effect> {
    match key.code {
        KeyCode::Char(digit) => digit
            .to_digit(10)
            .map(|number| number as usize)
            .filter(|number| MAINS.iter().any(|(known, _)| known == number))
            .map(Effect::Go)
            .into_iter()
            .collect(),
        _ => Vec::new(),
    }
}
