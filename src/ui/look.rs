//! Colours and signs by meaning. No other file names a colour; every state has a letter or sign beside its colour.

use std::rc::Rc;

use chrono::{Datelike, NaiveDate};
use ratatui::style::{Modifier, Style};

use crate::domain::day;
use crate::domain::form::{Choice, Field, Row, Say, Shape, Value};
use crate::domain::identity::{Phone, masked};
use crate::domain::number;
use crate::domain::period::Calendar;
use crate::domain::place::TypingMethod;
use crate::domain::problem::{Problem, ReadOnly};
use crate::domain::text;
use crate::office::Office;
use crate::typing::{Method, Typing};
use crate::ui::colour::Meaning;
use crate::ui::keymap::Keys;
pub use crate::ui::sight::{Palette, Sight, Theme};
use crate::words::Words;

/// Everything drawing needs to know besides the screen's own state.
#[derive(Clone)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one word of the frame"
)]
pub struct Look {
    /// The words of the language.
    pub words: Rc<Words>,
    /// Colours.
    pub palette: Palette,
    /// The ground the colours stand on.
    pub theme: Theme,
    /// Frames and signs in plain ASCII.
    pub ascii: bool,
    /// Vietnamese letters with their marks can be shown.
    pub marks: bool,
    /// The keys of the verbs.
    pub keys: Rc<Keys>,
    /// Today in this office.
    pub today: NaiveDate,
    /// Its working days.
    pub calendar: Rc<Calendar>,
    /// Name of the office.
    pub office: String,
    /// The person at the keys.
    pub who: String,
    /// A training book: the frame says so in words.
    pub training: bool,
    /// The day is fixed and not the machine's.
    pub fixed_day: bool,
    /// A fixed day was asked for and is not followed.
    pub day_refused: bool,
    /// Nobody else gets into the book meanwhile.
    pub alone: bool,
    /// Something half typed could be kept nowhere.
    pub unkept: bool,
    /// Telephone numbers are shown whole: to those who may take them out, and where the log can say that they were seen.
    pub whole_phones: bool,
    /// Whole numbers that were made ready to be seen since the desk last looked.
    pub phones: std::cell::Cell<usize>,
    /// The book is open for reading only.
    pub read_only: bool,
    /// Why the whole book is open for reading only.
    pub locked: Option<ReadOnly>,
    /// How the person at the keys types.
    pub typing: Typing,
    /// The cursor of a list is on its way: what follows it is drawn when it rests.
    pub on_the_way: bool,
}

impl Look {
    /// How the person at the keys types, in words.
    pub fn typing_method(&self) -> String {
        let code = match self.typing.method {
            Method::Off => TypingMethod::Off,
            Method::Telex => TypingMethod::Telex,
            Method::Vni => TypingMethod::Vni,
        };
        self.words.choice(TypingMethod::NAME, code.code())
    }

    /// A look in a language on a terminal, before a book is open.
    pub fn new(language: &str, sight: Sight, today: NaiveDate) -> Self {
        Self {
            words: Rc::new(Words::of(language)),
            palette: sight.palette,
            theme: sight.theme,
            ascii: sight.ascii,
            marks: sight.marks,
            keys: Rc::new(Keys::factory()),
            today,
            calendar: Rc::default(),
            office: String::new(),
            who: String::new(),
            training: false,
            fixed_day: false,
            day_refused: false,
            alone: false,
            unkept: false,
            whole_phones: true,
            phones: std::cell::Cell::default(),
            read_only: false,
            locked: None,
            typing: Typing::default(),
            on_the_way: false,
        }
    }

    /// Knows whose book lies open, and who sits at it.
    pub fn know(&mut self, office: &Office) {
        self.today = office.today();
        self.calendar = Rc::new(office.calendar());
        self.office = office.name().unwrap_or_default();
        self.who.clone_from(&office.who().name);
        self.training = office.is_training();
        self.fixed_day = office.clock().is_fixed();
        self.day_refused = office.clock().is_refused();
        self.alone = office.place().alone.is_some();
        self.locked = office.read_only();
        self.read_only = self.locked.is_some();
    }

    /// A word without arguments.
    pub fn word(&self, key: &str) -> String {
        self.words.word(key)
    }

    /// A sentence.
    pub fn say(&self, say: &Say) -> String {
        self.words.say(say)
    }

    /// The label of a field.
    pub fn field(&self, kind: &str, field: &str) -> String {
        self.words.field(kind, field)
    }

    /// What happened and what to do now, in one line.
    pub fn problem(&self, problem: &Problem) -> String {
        let (what, hint) = self.words.problem(problem);
        format!("{what} {hint}")
    }

    /// A value as people read it; links are shown by `label`. Nothing entered is `·`.
    pub fn value(&self, field: &Field, row: &Row, label: Option<&str>) -> String {
        let value = row.get(field.name);
        if value.is_blank() {
            return self.nothing().to_owned();
        }
        match (field.shape, value) {
            (Shape::Link(_), _) => label.unwrap_or_default().to_owned(),
            (Shape::Choice(name, _), value) => self.words.choice(name, value.text()),
            (Shape::Yes, Value::Int(yes)) => {
                self.word(if *yes == 1 { "word-yes" } else { "word-no" })
            }
            (Shape::Count, Value::Int(count)) => number::show_count(*count),
            (Shape::Measure, Value::Int(thousandths)) => show_measure(*thousandths),
            (Shape::Day, Value::Text(text)) => {
                text.parse().map_or_else(|_| text.clone(), day::show_day)
            }
            (Shape::Phone, Value::Text(digits)) if !self.whole_phones => masked(digits),
            (Shape::Phone, Value::Text(digits)) => {
                self.phones.set(self.phones.get() + 1);
                Phone::parse(digits).map_or_else(|_| digits.clone(), |phone| phone.spaced())
            }
            (_, value) => match value {
                Value::Int(number) => number.to_string(),
                other => text::visible(&other.text().replace('\n', " ")),
            },
        }
    }

    /// The day with its weekday: `CN 22/11/2026`.
    pub fn weekday(&self, day: NaiveDate) -> String {
        let short = self
            .words
            .say(&Say::new(format!("{}.short", day::weekday_key(day))));
        format!("{short} {}", day::show_day(day))
    }

    /// `22/11` within this year, the whole day otherwise.
    pub fn short_day(&self, day: NaiveDate) -> String {
        if day.year() == self.today.year() {
            day.format("%d/%m").to_string()
        } else {
            day::show_day(day)
        }
    }

    /// Headings.
    pub fn heading(&self) -> Style {
        Meaning::Heading.style(self.palette, self.theme)
    }
    /// The row or box in hand.
    pub fn chosen(&self) -> Style {
        Style::new().add_modifier(Modifier::BOLD)
    }
    /// Things of second rank.
    pub fn faint(&self) -> Style {
        Meaning::Faint.style(self.palette, self.theme)
    }
    /// Met, present, saved.
    pub fn good(&self) -> Style {
        Meaning::Good.style(self.palette, self.theme)
    }
    /// To be looked at.
    pub fn warn(&self) -> Style {
        Meaning::Warn.style(self.palette, self.theme)
    }
    /// Missed, late, refused.
    pub fn bad(&self) -> Style {
        Meaning::Bad.style(self.palette, self.theme)
    }
    /// Names of keys.
    pub fn key(&self) -> Style {
        Style::new().add_modifier(Modifier::BOLD)
    }
    /// The training banner.
    pub fn banner(&self) -> Style {
        Style::new().add_modifier(Modifier::REVERSED | Modifier::BOLD)
    }

    /// The sign of what was not entered.
    pub fn nothing(&self) -> &'static str {
        if self.ascii { "." } else { "·" }
    }

    /// The mark of the row in hand.
    pub fn pointer(&self) -> &'static str {
        if self.ascii { ">" } else { "▸" }
    }
    /// Between the parts of the line of where I am.
    pub fn crumb(&self) -> &'static str {
        if self.ascii { ">" } else { "›" }
    }
    /// A horizontal rule.
    pub fn rule(&self, width: u16) -> String {
        if self.ascii { "-" } else { "─" }.repeat(usize::from(width))
    }
    /// How much of a whole is done, `width` columns wide.
    pub fn share_bar(&self, done: usize, total: usize, width: usize) -> String {
        let full = (done.min(total) * width).checked_div(total).unwrap_or(0);
        let (on, off) = if self.ascii {
            ("#", ".")
        } else {
            ("█", "░")
        };
        on.repeat(full) + &off.repeat(width - full)
    }
    /// A vertical rule.
    pub fn bar(&self) -> &'static str {
        if self.ascii { "|" } else { "│" }
    }
}

/// Thousandths as people write them: `0,5`, `12,676`, `3`.
pub fn show_measure(thousandths: i64) -> String {
    let sign = if thousandths < 0 { "-" } else { "" };
    let (whole, rest) = (thousandths.abs() / 1000, thousandths.abs() % 1000);
    let digits = format!("{rest:03}");
    let digits = digits.trim_end_matches('0');
    let whole = number::show_count(whole);
    if digits.is_empty() {
        format!("{sign}{whole}")
    } else {
        format!("{sign}{whole},{digits}")
    }
}
