//! What can be wrong with one record, as data: refusals and warnings beside a field. No sentence may live here.

use chrono::NaiveDate;

use super::form::Say;

/// What is wrong with one value.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    /// What was erased stands in the log as long as somebody reads the book.
    StillRead,
    /// The name that was erased still stands by itself in so many other fields, perhaps of a namesake.
    StillNamed(usize),
    /// A letter of another script among Vietnamese ones, that looks like one of them.
    ForeignLetter(char),
    /// Blank though required.
    Required,
    /// Longer than so many letters.
    TooLong(i64),
    /// Larger than the largest number taken.
    TooLarge(i64),
    /// Not a whole number from 0.
    NotACount,
    /// Not a number.
    NotANumber,
    /// Not readable as a day.
    NotADay,
    /// Not readable as a reporting period.
    NotAPeriod,
    /// A period that its closing scheme does not have.
    NoSuchPeriod(String),
    /// A day that the calendar does not have.
    NoSuchDay(String),
    /// Not readable as a time of day.
    NotAClock,
    /// Lies in the future.
    InFuture(NaiveDate),
    /// Lies before another field of the same kind of record (its words key).
    Before(String),
    /// None of the codes of the list.
    NotAChoice(String),
    /// Neither yes nor no.
    NotAYes,
    /// Not a person's name.
    NotAName,
    /// Not a telephone number.
    NotAPhone,
    /// No row of that name or number.
    NoSuchLink(String),
    /// Several rows carry that name.
    ManyLinks(String, usize),
    /// The same thing stands in the book already, by its name.
    Taken(String),
    /// Another field must be filled before this can hold (its words key).
    Needs(String),
    /// The step is not allowed from the present state; both are words keys.
    NoStep(String, String),
    /// Free text that looks like an identity number.
    LooksLikeId,
    /// Signs that nobody sees were taken out of what was typed.
    HiddenRemoved,
    /// Letters that only look like Đ were replaced by it.
    LookAlikes,
    /// Free text that tells when a person was born.
    LooksLikeBirth,
    /// Free text that tells where a person lives.
    LooksLikeAddress,
    /// Free text that looks like a telephone number.
    LooksLikePhone,
    /// Free text with a word that belongs in another book.
    GuardWord(&'static str),
    /// A number outside the usual range.
    Unusual(i64, i64),
    /// More of them than usual: how many there are, and the usual most.
    TooMany(usize, usize),
    /// Another person holds the post, by name.
    PostHeld(String),
    /// Someone of the same name stands in the book, with the team.
    SameName(String, String),
    /// Fewer than those counted one by one.
    FewerThanCounted(i64),
    /// A secret paper: this program has no level of secrecy.
    Secret,
    /// Later than the day a rule expects (`Thông tư 124/2021 Đ.8`, `Đ.10`).
    LaterThan(NaiveDate),
    /// Another verdict than the program proposes, without a sentence that says why.
    Overrides,
    /// Criteria, by code, whose wording nobody has held against the source.
    Unconfirmed(String),
    /// The round is decided: what it stands on is no longer changed.
    Decided,
    /// Zero where something is divided by it.
    Zero,
    /// More decimals than are kept: so many are.
    TooFine(i64),
    /// Rounds of assessment use this edition: it is pinned, another edition is another set.
    Pinned,
    /// Criteria that stand against it, by code: a missed gate, an open answer, a text that nobody has confirmed.
    StandsAgainst(String),
    /// A kind of model whose name alone may stand in the book.
    LabelOnly,
    /// Filled only where another choice is made (its words key).
    OnlyFor(String),
    /// A row that would link to itself.
    SameRow,
    /// The program writes these rows by itself; nobody adds or changes one.
    ByProgram,
    /// The number does not belong to the year or series it stands in.
    OutOfSeries,
    /// A report that was issued is never changed; a correction is a revision of its own.
    Issued,
    /// It does not hold on that day.
    NotOn(NaiveDate),
    /// Name and telephone of the person were erased.
    Erased,
    /// It was merged into another row, by name.
    MergedInto(String),
}

impl Fault {
    /// The sentence of the fault.
    pub fn say(&self) -> Say {
        let say = Say::new;
        match self {
            Self::StillRead => say("fault-still-read"),
            Self::StillNamed(count) => say("fault-still-named").with("count", *count),
            Self::ForeignLetter(letter) => {
                say("fault-foreign-letter").with("letter", letter.to_string())
            }
            Self::Required => say("fault-required"),
            Self::TooLong(max) => say("fault-too-long").with("max", *max),
            Self::TooLarge(max) => say("fault-too-large").with("max", *max),
            Self::NotACount => say("fault-not-a-count"),
            Self::NotANumber => say("fault-not-a-number"),
            Self::NotADay => say("fault-not-a-day"),
            Self::NotAPeriod => say("fault-not-a-period"),
            Self::NoSuchPeriod(text) => say("fault-no-such-period").with("text", text.as_str()),
            Self::NoSuchDay(text) => say("fault-no-such-day").with("text", text.as_str()),
            Self::NotAClock => say("fault-not-a-clock"),
            Self::InFuture(today) => say("fault-in-future").with("today", *today),
            Self::Before(other) => say("fault-before").word("other", other.clone()),
            Self::NotAChoice(text) => say("fault-not-a-choice").with("text", text.as_str()),
            Self::NotAYes => say("fault-not-a-yes"),
            Self::NotAName => say("fault-not-a-name"),
            Self::NotAPhone => say("fault-not-a-phone"),
            Self::NoSuchLink(text) => say("fault-no-such-link").with("text", text.as_str()),
            Self::ManyLinks(text, count) => say("fault-many-links")
                .with("text", text.as_str())
                .with("count", *count),
            Self::Taken(name) => say("fault-taken").with("name", name.as_str()),
            Self::Needs(other) => say("fault-needs").word("other", other.clone()),
            Self::NoStep(from, to) => say("fault-no-step")
                .word("from", from.clone())
                .word("to", to.clone()),
            Self::LooksLikeId => say("fault-looks-like-id"),
            Self::HiddenRemoved => say("fault-hidden-removed"),
            Self::LookAlikes => say("fault-look-alikes"),
            Self::LooksLikeBirth => say("fault-looks-like-birth"),
            Self::LooksLikeAddress => say("fault-looks-like-address"),
            Self::LooksLikePhone => say("fault-looks-like-phone"),
            Self::GuardWord(word) => say("fault-guard-word").with("word", *word),
            Self::Unusual(low, high) => say("fault-unusual").with("low", *low).with("high", *high),
            Self::TooMany(count, most) => say("fault-too-many")
                .with("count", *count)
                .with("most", *most),
            Self::PostHeld(name) => say("fault-post-held").with("name", name.as_str()),
            Self::SameName(name, place) => say("fault-same-name")
                .with("name", name.as_str())
                .with("place", place.as_str()),
            Self::FewerThanCounted(count) => say("fault-fewer-than-counted").with("count", *count),
            Self::Secret => say("fault-secret"),
            Self::LaterThan(day) => say("fault-later-than").with("day", *day),
            Self::Overrides => say("fault-overrides"),
            Self::Unconfirmed(codes) => say("fault-unconfirmed").with("codes", codes.as_str()),
            Self::Decided => say("fault-decided"),
            Self::Zero => say("fault-zero"),
            Self::TooFine(decimals) => say("fault-too-fine").with("decimals", *decimals),
            Self::Pinned => say("fault-pinned"),
            Self::StandsAgainst(codes) => say("fault-stands-against").with("codes", codes.as_str()),
            Self::LabelOnly => say("fault-label-only"),
            Self::OnlyFor(other) => say("fault-only-for").word("other", other.clone()),
            Self::SameRow => say("fault-same-row"),
            Self::ByProgram => say("fault-by-program"),
            Self::OutOfSeries => say("fault-out-of-series"),
            Self::Issued => say("fault-issued"),
            Self::NotOn(day) => say("fault-not-on").with("day", *day),
            Self::Erased => say("fault-erased"),
            Self::MergedInto(name) => say("fault-merged-into").with("name", name.as_str()),
        }
    }
}

/// A fault beside its field: a refusal stops the save, a warning is shown and kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The field it stands beside.
    pub field: String,
    /// What is wrong.
    pub fault: Fault,
    warning: bool,
}

impl Finding {
    /// A fault that stops the save.
    pub fn refusal(field: &str, fault: Fault) -> Self {
        Self {
            field: field.to_owned(),
            fault,
            warning: false,
        }
    }
    /// A fault that is shown and does not stop anything.
    pub fn warning(field: &str, fault: Fault) -> Self {
        Self {
            field: field.to_owned(),
            fault,
            warning: true,
        }
    }
    /// True where the save goes on all the same.
    pub fn is_warning(&self) -> bool {
        self.warning
    }
}
