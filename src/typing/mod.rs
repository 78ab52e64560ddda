//! Vietnamese typing: Telex and VNI, a word at a time. Pure, std only: no key of a terminal, no box, no language of the screens lives
//! here. A word is always shown in whole composed letters (NFC); what is no Vietnamese syllable is shown as it was typed.

mod keys;
mod letter;
mod syllable;
mod word;

pub use letter::Style;
pub use syllable::{is_syllable, legal_syllables};
pub use word::{Word, settle};

/// How letters are made of keys.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Method {
    /// Keys are what they are: the terminal already delivers composed letters.
    #[default]
    Off,
    /// `tieesng` is `tiếng`.
    Telex,
    /// `tie61ng` is `tiếng`.
    Vni,
}

/// How the person at the keys types: the method, and where the tone stands in `hòa`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Typing {
    /// The method.
    pub method: Method,
    /// The place of the tone.
    pub style: Style,
}

impl Method {
    /// The one behind this when they are gone through in turn.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::Off => Self::Telex,
            Self::Telex => Self::Vni,
            Self::Vni => Self::Off,
        }
    }

    /// True where a sign belongs to the word in hand. Digits do in VNI, behind a letter.
    pub fn takes(self, sign: char, behind_letter: bool) -> bool {
        self != Self::Off
            && (sign.is_ascii_alphabetic()
                || self == Self::Vni && behind_letter && sign.is_ascii_digit())
    }
}
