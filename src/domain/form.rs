//! How a record describes itself: shapes, fields, rows and the `record!` and `choice!` tables that every reader
//! (form, checks, help, list, SQL, import, export, journal, undo, demo data, tests, command line) reads.
//! No SQL, no widget and no sentence may live here.

use chrono::NaiveDate;

use super::fault::Finding;
pub use super::row::{Row, Value};
pub use super::say::{Arg, Say, choice_key, field_key};

/// What a value looks like: picks the widget, the parser and the column type of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// One line of text.
    Text,
    /// Several lines of text.
    Note,
    /// A person's name, ordered by given name.
    Name,
    /// A telephone number, kept as digits with its leading zero.
    Phone,
    /// A calendar day, kept as `YYYY-MM-DD`.
    Day,
    /// A time of day, kept as `HH:MM`.
    Clock,
    /// A whole number from 0.
    Count,
    /// A number with up to three decimals, kept as thousandths.
    Measure,
    /// Yes or no, kept as 1 or 0.
    Yes,
    /// One of a list of codes; the name is the prefix of its words.
    Choice(&'static str, &'static [&'static str]),
    /// A row of another kind, by that kind's name.
    Link(&'static str),
}

/// One field of a record: everything that any reader wants to know of it.
#[derive(Clone, Copy, Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one word of the record description"
)]
pub struct Field {
    /// Column, JSON key, command-line flag and words key (`<kind>-<name>`).
    pub name: &'static str,
    /// What a value looks like.
    pub shape: Shape,
    /// Refused when blank.
    pub required: bool,
    /// Stands in lists.
    pub listed: bool,
    /// Lists can be narrowed to one value of it.
    pub filtered: bool,
    /// Its words are in the search index.
    pub searched: bool,
    /// Personal: masked in exports, logs and demonstration screens unless asked for.
    pub private: bool,
    /// A day that cannot lie in the future.
    pub past: bool,
    /// A day or time that cannot lie before that of another field.
    pub after: Option<&'static str>,
    /// The longest text, in letters; the largest number.
    pub max: i64,
    /// A link to the row that this one belongs to: it is retired and restored with it.
    pub owned: bool,
    /// Kept by the program: shown, never typed.
    pub kept: bool,
    /// The value a new row starts with, as it would be typed.
    pub default: &'static str,
    /// Often the same as in the row most like it: offered in the form of a new row.
    pub usual: bool,
}

impl Field {
    /// A plain field of that shape.
    pub const fn new(name: &'static str, shape: Shape) -> Self {
        let max = match shape {
            Shape::Text => 200,
            Shape::Note => 4_000,
            Shape::Name => 80,
            Shape::Phone => 15,
            _ => 1_000_000_000,
        };
        Self {
            name,
            shape,
            required: false,
            listed: false,
            filtered: false,
            searched: false,
            private: false,
            past: false,
            after: None,
            max,
            owned: false,
            kept: false,
            default: "",
            usual: false,
        }
    }
    /// Refused when blank.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }
    /// Stands in lists.
    #[must_use]
    pub const fn listed(mut self) -> Self {
        self.listed = true;
        self
    }
    /// Lists can be narrowed to one value of it.
    #[must_use]
    pub const fn filtered(mut self) -> Self {
        self.filtered = true;
        self
    }
    /// Its words are in the search index.
    #[must_use]
    pub const fn searched(mut self) -> Self {
        self.searched = true;
        self
    }
    /// Personal: masked unless asked for.
    #[must_use]
    pub const fn private(mut self) -> Self {
        self.private = true;
        self
    }
    /// A day that cannot lie in the future.
    #[must_use]
    pub const fn past(mut self) -> Self {
        self.past = true;
        self
    }
    /// A day or time that cannot lie before that of `other`.
    #[must_use]
    pub const fn after(mut self, other: &'static str) -> Self {
        self.after = Some(other);
        self
    }
    /// The longest text or the largest number.
    #[must_use]
    pub const fn max(mut self, max: i64) -> Self {
        self.max = max;
        self
    }
    /// The row belongs to the one linked here.
    #[must_use]
    pub const fn owned(mut self) -> Self {
        self.owned = true;
        self
    }
    /// Kept by the program: shown, never typed.
    #[must_use]
    pub const fn kept(mut self) -> Self {
        self.kept = true;
        self
    }
    /// The value a new row starts with, as it would be typed.
    #[must_use]
    pub const fn default(mut self, typed: &'static str) -> Self {
        self.default = typed;
        self
    }

    /// Often the same as in the row most like it.
    #[must_use]
    pub const fn usual(mut self) -> Self {
        self.usual = true;
        self
    }

    /// The kind this field links to.
    pub fn link(&self) -> Option<&'static str> {
        if let Shape::Link(kind) = self.shape {
            Some(kind)
        } else {
            None
        }
    }
}

/// A record of the office: its fields said once, its own rules, and how it calls itself.
pub trait Record: Sized {
    /// Table, JSON, command-line and words name.
    const KIND: &'static str;
    /// The fields in the order of the form.
    const FIELDS: &'static [Field];
    /// The link whose row lends this one its name, where it has none of its own.
    const NAMED_BY: Option<&'static str> = None;
    /// The fields that tell rows of one name-giver apart: the first that is filled stands behind the name.
    const APART: &'static [&'static str] = &[];
    /// Its name is a person's: lists go by given name.
    const PERSONAL: bool = false;
    /// The fields that say from when and until when (not included) a row counts: for "as of" any day.
    const SPAN: Option<(&'static str, Option<&'static str>)> = None;
    /// Reached only through its owner; it has no register of its own.
    const PART: bool = false;

    /// Reads the typed record out of a row.
    fn from_row(row: &Row) -> Result<Self, Vec<Finding>>;
    /// Writes the typed record into a row that holds every field.
    fn to_row(&self) -> Row;
    /// Puts typed values in order before they are checked ("106/KH-UBND" becomes number and symbol).
    fn tidy(&mut self) {}
    /// How a row calls itself.
    fn label(row: &Row) -> String {
        let name = if row.has("name") { "name" } else { "title" };
        row.get(name).text().to_owned()
    }
    /// The rules between the fields of one record.
    fn rules(&self, _today: NaiveDate) -> Vec<Finding> {
        Vec::new()
    }
}

/// A record whose type is forgotten: what lists, import and the journal read.
#[derive(Clone, Copy)]
pub struct Kind {
    /// Table, JSON, command-line and words name.
    pub name: &'static str,
    /// The fields in the order of the form.
    pub fields: &'static [Field],
    /// See [`Record::NAMED_BY`].
    pub named_by: Option<&'static str>,
    /// See [`Record::APART`].
    pub apart: &'static [&'static str],
    /// See [`Record::PERSONAL`].
    pub personal: bool,
    /// See [`Record::SPAN`].
    pub span: Option<(&'static str, Option<&'static str>)>,
    /// See [`Record::PART`].
    pub part: bool,
    /// How a row of it calls itself.
    pub label: fn(&Row) -> String,
    tidy: fn(&Row) -> Result<Row, Vec<Finding>>,
    rules: fn(&Row, NaiveDate) -> Vec<Finding>,
}

impl std::fmt::Debug for Kind {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Kind({})", self.name)
    }
}

impl PartialEq for Kind {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Kind {
    /// Forgets the type of a record.
    pub const fn of<R: Record>() -> Self {
        Self {
            name: R::KIND,
            fields: R::FIELDS,
            named_by: R::NAMED_BY,
            apart: R::APART,
            personal: R::PERSONAL,
            span: R::SPAN,
            part: R::PART,
            label: R::label,
            tidy: |row| {
                let mut record = R::from_row(row)?;
                record.tidy();
                Ok(record.to_row())
            },
            rules: |row, today| {
                R::from_row(row).map_or_else(|faults| faults, |record| record.rules(today))
            },
        }
    }

    /// The field of that name.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// The row with every field present and its values put in order; or what cannot be read.
    pub fn tidy(&self, row: &Row) -> Result<Row, Vec<Finding>> {
        (self.tidy)(row)
    }

    /// Everything that speaks against a row by itself (refusals first): blank fields, lengths, order of days, own rules, and warnings.
    pub fn findings(&self, row: &Row, today: NaiveDate) -> Vec<Finding> {
        let mut found: Vec<Finding> = self
            .fields
            .iter()
            .flat_map(|field| super::cell::findings(field, row, today))
            .collect();
        found.extend((self.rules)(row, today));
        found.sort_by_key(super::fault::Finding::is_warning);
        found
    }

    /// A new row with the default of every field; `today` stands for the default `h`.
    pub fn blank(&self, today: NaiveDate) -> Row {
        let mut row = Row::new();
        for field in self.fields {
            let value = if field.default.is_empty() {
                Value::Null
            } else {
                super::cell::parse(field, field.default, today).unwrap_or_default()
            };
            row.set(field.name, value);
        }
        row
    }
}

/// A list of codes that a field may hold; its words are `<NAME>-<code>`.
pub trait Choice: Sized + Copy + 'static {
    /// Prefix of the words of its codes.
    const NAME: &'static str;
    /// The codes in the order of lists.
    const CODES: &'static [&'static str];
    /// The code of a value.
    fn code(self) -> &'static str;
    /// The value of a code.
    fn of(code: &str) -> Option<Self>;
}

/// A typed link to a row of kind `R`, or to none.
pub struct Link<R>(pub Option<i64>, std::marker::PhantomData<R>);

impl<R> Link<R> {
    /// A link to the row with that id.
    pub const fn to(id: i64) -> Self {
        Self(Some(id), std::marker::PhantomData)
    }
    /// A link to nothing.
    pub const fn none() -> Self {
        Self(None, std::marker::PhantomData)
    }
    /// The id, if it links at all.
    pub const fn id(&self) -> Option<i64> {
        self.0
    }
}

impl<R> From<Option<i64>> for Link<R> {
    fn from(id: Option<i64>) -> Self {
        Self(id, std::marker::PhantomData)
    }
}
impl<R> Clone for Link<R> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<R> Copy for Link<R> {}
impl<R> Default for Link<R> {
    fn default() -> Self {
        Self::none()
    }
}
impl<R> PartialEq for Link<R> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}
impl<R> std::fmt::Debug for Link<R> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{:?}", self.0)
    }
}

/// Defines a choice: `choice! { /// doc  Role = "role" { #[default] Member = "to_vien", Head = "to_truong" } }`.
#[macro_export]
macro_rules! choice {
    ($(#[$meta:meta])* $name:ident = $words:literal { $($(#[$vmeta:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vmeta])* $variant),+ }
        impl $crate::domain::form::Choice for $name {
            const NAME: &'static str = $words;
            const CODES: &'static [&'static str] = &[$($code),+];
            fn code(self) -> &'static str { match self { $(Self::$variant => $code),+ } }
            fn of(code: &str) -> Option<Self> { match code { $($code => Some(Self::$variant),)+ _ => None } }
        }
    };
}

/// Defines a record: its struct, its `FIELDS` and both conversions from one list of lines `name: Type, flag, flag(argument);`.
#[macro_export]
macro_rules! record {
    ($(#[$meta:meta])* $name:ident = $kind:literal {
        $($(#[$fmeta:meta])* $field:ident : $type:ty $(, $flag:ident $(($arg:expr))?)* ;)+
    } $({ $($extra:tt)* })?) => {
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $name { $($(#[$fmeta])* pub $field: $type),+ }
        impl $crate::domain::form::Record for $name {
            const KIND: &'static str = $kind;
            const FIELDS: &'static [$crate::domain::form::Field] = &[
                $($crate::domain::form::Field::new(stringify!($field), <$type as $crate::domain::cell::Cell>::SHAPE)$(.$flag($($arg)?))*),+
            ];
            fn from_row(row: &$crate::domain::form::Row) -> Result<Self, Vec<$crate::domain::fault::Finding>> {
                let mut faults = Vec::new();
                let record = Self { $($field: $crate::domain::cell::read(row, stringify!($field), &mut faults)),+ };
                if faults.is_empty() { Ok(record) } else { Err(faults) }
            }
            fn to_row(&self) -> $crate::domain::form::Row {
                let mut row = $crate::domain::form::Row::new();
                $(row.set(stringify!($field), $crate::domain::cell::Cell::value(&self.$field));)+
                row
            }
            $($($extra)*)?
        }
    };
}
