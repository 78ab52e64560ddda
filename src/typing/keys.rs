//! What a key asks of the word in hand, in Telex and in VNI.

use super::Method;
use super::letter::{Mark, Tone};

/// What a key asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stroke {
    Tone(Tone),
    /// Takes the tone away.
    Clear,
    /// A hat: on one vowel, or on any that takes it.
    Hat(Option<char>),
    /// Horns and, with `true`, also the breve of ă.
    Horn(bool),
    Breve,
    Bar,
}

/// What a key means; none where it is a letter like any other.
pub(super) fn stroke(method: Method, key: char) -> Option<Stroke> {
    match method {
        Method::Off => None,
        Method::Telex => telex(key.to_ascii_lowercase()),
        Method::Vni => vni(key),
    }
}

fn telex(key: char) -> Option<Stroke> {
    Some(match key {
        'f' => Stroke::Tone(Tone::Falling),
        'r' => Stroke::Tone(Tone::Asking),
        'x' => Stroke::Tone(Tone::Tumbling),
        's' => Stroke::Tone(Tone::Sharp),
        'j' => Stroke::Tone(Tone::Heavy),
        'z' => Stroke::Clear,
        'a' | 'e' | 'o' => Stroke::Hat(Some(key)),
        'w' => Stroke::Horn(true),
        'd' => Stroke::Bar,
        _ => return None,
    })
}

fn vni(key: char) -> Option<Stroke> {
    Some(match key {
        '1' => Stroke::Tone(Tone::Sharp),
        '2' => Stroke::Tone(Tone::Falling),
        '3' => Stroke::Tone(Tone::Asking),
        '4' => Stroke::Tone(Tone::Tumbling),
        '5' => Stroke::Tone(Tone::Heavy),
        '0' => Stroke::Clear,
        '6' => Stroke::Hat(None),
        '7' => Stroke::Horn(false),
        '8' => Stroke::Breve,
        '9' => Stroke::Bar,
        _ => return None,
    })
}

/// True where a mark can stand on a letter.
pub(super) fn carries(base: char, mark: Mark) -> bool {
    matches!(
        (base, mark),
        ('a' | 'e' | 'o', Mark::Hat)
            | ('a', Mark::Breve)
            | ('o' | 'u', Mark::Horn)
            | ('d', Mark::Bar)
    )
}
