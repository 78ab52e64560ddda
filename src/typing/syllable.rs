//! What a Vietnamese syllable may be: onset, rime, tone, and where the tone stands.

use super::letter::{Letter, Mark, Style, Tone};

/// Beginnings of a syllable, the last five in names of the highlands (Krông, Hmông).
const ONSETS: [&str; 32] = [
    "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh",
    "p", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x", "kr", "kl", "kp", "pl", "hm",
];

/// Rimes behind any onset or none.
const RIMES: &[&str] = &[
    "a", "ac", "ach", "ai", "am", "an", "ang", "anh", "ao", "ap", "at", "au", "ay", "ă", "ăc",
    "ăk", "ăm", "ăn", "ăng", "ăp", "ăt", "â", "âc", "âm", "ân", "âng", "âp", "ât", "âu", "ây", "e",
    "ec", "em", "en", "eng", "eo", "ep", "et", "ê", "êch", "êm", "ên", "ênh", "êp", "êt", "êu",
    "i", "ia", "ich", "im", "in", "inh", "ip", "it", "iu", "iêc", "iêm", "iên", "iêng", "iêp",
    "iêt", "iêu", "o", "oc", "oi", "om", "on", "ong", "op", "ot", "oa", "oac", "oach", "oai",
    "oam", "oan", "oang", "oanh", "oao", "oap", "oat", "oay", "oăc", "oăm", "oăn", "oăng", "oăt",
    "oe", "oen", "oeo", "oet", "ooc", "oong", "ô", "ôc", "ôi", "ôm", "ôn", "ông", "ôp", "ôt", "ơ",
    "ơi", "ơm", "ơn", "ơp", "ơt", "u", "ua", "uc", "ui", "um", "un", "ung", "up", "ut", "uân",
    "uâng", "uât", "uây", "uê", "uêch", "uênh", "uôc", "uôi", "uôm", "uôn", "uông", "uôt", "uơ",
    "uy", "uya", "uych", "uyn", "uynh", "uyp", "uyt", "uyu", "uyên", "uyêt", "ư", "ưa", "ưc", "ưi",
    "ưng", "ưt", "ưu", "ươc", "ươi", "ươm", "ươn", "ương", "ươp", "ươt", "ươu", "y",
];

/// Rimes that stand without an onset only.
const ALONE: &[&str] = &["yêm", "yên", "yêng", "yêt", "yêu"];

/// Rimes behind `qu` besides those above that do not begin with u or ư.
const BEHIND_QU: &[&str] = &["yên", "yêt", "ych", "yn", "ynh", "yp", "yt", "yu"];

/// Last letters of the finals c, ch, p, t.
const STOPS: [char; 4] = ['c', 'h', 'p', 't'];

/// How far letters are a syllable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fit {
    /// No syllable, and none begins so.
    None,
    /// The beginning of one.
    Begun,
    /// A whole one.
    Whole,
}

/// Letters taken apart: how far they fit, and how many of them are the onset.
#[derive(Clone, Copy, Debug)]
pub(super) struct Parse {
    pub(super) fit: Fit,
    pub(super) onset: usize,
}

/// Takes letters apart with a tone.
pub(super) fn parse(letters: &[Letter], tone: Tone) -> Parse {
    let small: String = letters.iter().map(|letter| letter.small()).collect();
    let parsed = parse_small(&small, tone);
    if parsed.fit == Fit::None && is_hat_name(letters, &small, tone) {
        return Parse {
            fit: Fit::Whole,
            onset: 0,
        };
    }
    parsed
}

/// Êban, Êđê: names of the highlands that begin with one capital letter and go on with a syllable of their own.
fn is_hat_name(letters: &[Letter], small: &str, tone: Tone) -> bool {
    let Some((first, rest)) = letters.split_first() else {
        return false;
    };
    tone == Tone::Level
        && first.upper
        && first.mark == Mark::Hat
        && rest.first().is_some_and(|letter| !letter.is_vowel())
        && small
            .strip_prefix(first.small())
            .is_some_and(|rest| rest == "đ" || parse_small(rest, tone).fit == Fit::Whole)
}

fn parse_small(small: &str, tone: Tone) -> Parse {
    let mut best = Parse {
        fit: Fit::None,
        onset: 0,
    };
    for onset in splits(small) {
        let (head, rime) = small.split_at(onset);
        let fit = fit(head, rime, tone);
        if fit == Fit::Whole || (fit == Fit::Begun && best.fit == Fit::None) {
            best = Parse {
                fit,
                onset: head.chars().count(),
            };
        }
        if fit == Fit::Whole {
            break;
        }
    }
    if best.fit == Fit::None && tone == Tone::Level && starts_an_onset(small) {
        best.fit = Fit::Begun;
    }
    best
}

fn starts_an_onset(small: &str) -> bool {
    ONSETS.iter().any(|onset| onset.starts_with(small))
}

/// The places where an onset may end, the longest first; without any, the front.
fn splits(small: &str) -> Vec<usize> {
    let mut ends: Vec<usize> = ONSETS
        .iter()
        .filter(|onset| small.starts_with(**onset))
        .map(|onset| onset.len())
        .collect();
    ends.sort_unstable_by(|one, other| other.cmp(one));
    if small.starts_with(|first: char| "aăâeêioôơuưy".contains(first)) {
        ends.push(0);
    }
    ends
}

fn fit(onset: &str, rime: &str, tone: Tone) -> Fit {
    if rime.is_empty() {
        return if tone == Tone::Level {
            Fit::Begun
        } else {
            Fit::None
        };
    }
    let mut fit = Fit::None;
    for known in begun_with(rime, onset) {
        if known == rime && agrees(rime, tone) {
            return Fit::Whole;
        }
        if known.len() > rime.len() && may_go_on(known, rime, tone) {
            fit = Fit::Begun;
        }
    }
    fit
}

/// The rimes that go with an onset and begin so.
fn begun_with<'a>(rime: &'a str, onset: &'a str) -> impl Iterator<Item = &'static str> + 'a {
    let plain = RIMES
        .iter()
        .filter(move |known| known.starts_with(rime) && goes_with(onset, known));
    let extra = extra(onset)
        .iter()
        .filter(move |known| known.starts_with(rime));
    plain.chain(extra).copied()
}

/// A tone already set must agree with what the syllable may still become.
fn may_go_on(known: &str, rime: &str, tone: Tone) -> bool {
    let stopped = rime.ends_with(STOPS) && !rime.ends_with("nh");
    !stopped && (agrees(known, tone) || tone == Tone::Level)
}

/// Syllables ending in c, ch, p, t are sắc or nặng.
fn agrees(rime: &str, tone: Tone) -> bool {
    let stop = rime.ends_with(STOPS) && !rime.ends_with("nh");
    !stop || tone.fits_a_stop()
}

/// Rimes of one onset alone.
fn extra(onset: &str) -> &'static [&'static str] {
    match onset {
        "" => ALONE,
        "qu" => BEHIND_QU,
        _ => &[],
    }
}

fn goes_with(onset: &str, rime: &str) -> bool {
    let front = rime.starts_with(['e', 'ê', 'i', 'y']);
    if rime == "uơ" {
        return matches!(onset, "h" | "th" | "kh");
    }
    match onset {
        "c" | "ng" => !front,
        "g" => !front || rime.starts_with('i'),
        "gh" | "ngh" => front && !rime.starts_with('y'),
        "gi" => !rime.starts_with(['i', 'y']),
        "qu" => !rime.starts_with(['u', 'ư', 'o']),
        _ => true,
    }
}

/// The letter the tone stands on.
pub(super) fn tone_place(letters: &[Letter], onset: usize, style: Style) -> Option<usize> {
    let rime = letters.get(onset..)?;
    let vowels = rime.iter().take_while(|letter| letter.is_vowel()).count();
    let marked = rime[..vowels]
        .iter()
        .rposition(|letter| letter.mark != Mark::None);
    let place = match (marked, vowels) {
        (_, 0) => return None,
        (Some(marked), _) => marked,
        (None, 1) => 0,
        (None, 2) if rime.len() > vowels => 1,
        (None, 2) => {
            let pair: String = rime[..2].iter().map(|letter| letter.base).collect();
            usize::from(style == Style::New && matches!(pair.as_str(), "oa" | "oe" | "uy"))
        }
        (None, _) => 1,
    };
    Some(onset + place)
}

/// True for a whole Vietnamese syllable, whichever place its tone has; in one Unicode form (NFC).
pub fn is_syllable(text: &str) -> bool {
    let read: Vec<(Letter, Tone)> = text.chars().map(Letter::read).collect();
    let letters: Vec<Letter> = read.iter().map(|(letter, _)| *letter).collect();
    let mut tones = read
        .iter()
        .map(|(_, tone)| *tone)
        .filter(|tone| *tone != Tone::Level);
    let tone = tones.next().unwrap_or_default();
    tones.next().is_none() && parse(&letters, tone).fit == Fit::Whole
}

/// Every legal syllable in lower case with its tone on the place of `style`; for tests and for help.
pub fn legal_syllables(style: Style) -> Vec<String> {
    let mut all = Vec::new();
    for onset in std::iter::once("").chain(ONSETS) {
        for rime in begun_with("", onset) {
            let small = format!("{onset}{rime}");
            let letters: Vec<Letter> = small.chars().map(|sign| Letter::read(sign).0).collect();
            for tone in Tone::ALL {
                let parsed = parse(&letters, tone);
                if parsed.fit == Fit::Whole {
                    let place = tone_place(&letters, parsed.onset, style);
                    all.push(shown(&letters, tone, place));
                }
            }
        }
    }
    all.sort();
    all.dedup();
    all
}

/// Letters as they stand in the text.
pub(super) fn shown(letters: &[Letter], tone: Tone, place: Option<usize>) -> String {
    letters
        .iter()
        .enumerate()
        .map(|(number, letter)| {
            letter.shown(if Some(number) == place {
                tone
            } else {
                Tone::Level
            })
        })
        .collect()
}
