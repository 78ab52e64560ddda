//! The typing engine against every legal syllable, in every order of keys that people use, and against words that must stay.

mod boxes;
mod streams;

use std::collections::BTreeSet;

use tuquan::typing::{Method, Style, Typing, Word, legal_syllables, settle};
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// What stands in a box after these keys, words taken apart as a box does.
fn typed(keys: &str, method: Method, style: Style) -> String {
    let typing = Typing { method, style };
    let mut text = String::new();
    let mut word = Word::new(typing);
    for key in keys.chars() {
        if method.takes(key, !word.is_empty()) {
            word.feed(key);
        } else {
            text.push_str(&word.shown());
            text.push(key);
            word = Word::new(typing);
        }
    }
    text + &word.shown()
}

/// A syllable taken apart without help of the engine: letters with the key of their mark, and the key of the tone with its place.
struct Parts {
    letters: Vec<(char, Option<char>)>,
    tone: Option<(char, usize)>,
}

fn parts(syllable: &str, method: Method) -> Parts {
    let telex = method == Method::Telex;
    let mut letters: Vec<(char, Option<char>)> = Vec::new();
    let mut tone = None;
    for sign in syllable.nfd() {
        let at = letters.len().wrapping_sub(1);
        let mut mark = |key| letters[at].1 = Some(key);
        match sign {
            '\u{302}' => mark(if telex {
                letters_base(syllable, at)
            } else {
                '6'
            }),
            '\u{306}' => mark(if telex { 'w' } else { '8' }),
            '\u{31b}' => mark(if telex { 'w' } else { '7' }),
            '\u{300}' => tone = Some((if telex { 'f' } else { '2' }, at)),
            '\u{301}' => tone = Some((if telex { 's' } else { '1' }, at)),
            '\u{303}' => tone = Some((if telex { 'x' } else { '4' }, at)),
            '\u{309}' => tone = Some((if telex { 'r' } else { '3' }, at)),
            '\u{323}' => tone = Some((if telex { 'j' } else { '5' }, at)),
            'đ' => letters.push(('d', Some(if telex { 'd' } else { '9' }))),
            letter => letters.push((letter, None)),
        }
    }
    Parts { letters, tone }
}

fn letters_base(syllable: &str, at: usize) -> char {
    let letter = syllable.chars().nth(at).expect("a letter");
    letter.to_string().nfd().next().expect("a base")
}

/// One way to order the keys of a syllable.
#[derive(Clone, Copy)]
struct Order {
    /// Marks beside their letter, or all behind the word.
    marks_inline: bool,
    /// The bar of đ beside it, or behind the word.
    bar_inline: bool,
    /// One horn key for both letters of ươ.
    one_horn: bool,
    tone: ToneAt,
}

#[derive(Clone, Copy, PartialEq)]
enum ToneAt {
    Vowel,
    LastVowel,
    BeforeMarks,
    End,
}

fn in_order(parts: &Parts, order: Order, telex: bool) -> String {
    let Parts { letters, tone } = parts;
    let horns = letters
        .windows(2)
        .any(|two| (two[0].0, two[1].0) == ('u', 'o') && two[0].1.is_some() && two[1].1.is_some());
    let last_vowel = letters
        .iter()
        .rposition(|(letter, _)| "aeiouy".contains(*letter));
    let (mut keys, mut late) = (String::new(), String::new());
    for (at, (letter, mark)) in letters.iter().enumerate() {
        keys.push(*letter);
        let doubled = at > 0 && letters[at - 1] == ('o', None) && letters[at] == ('o', None);
        keys.extend((telex && doubled).then_some('o'));
        let spare = horns && *letter == 'u' && (order.one_horn || !order.marks_inline);
        let inline = if *letter == 'd' {
            order.bar_inline
        } else {
            order.marks_inline
        };
        let to = if inline { &mut keys } else { &mut late };
        to.extend(mark.filter(|_| !spare));
        let here = match order.tone {
            ToneAt::Vowel => tone.is_some_and(|(_, place)| place == at),
            ToneAt::LastVowel => last_vowel == Some(at),
            _ => false,
        };
        keys.extend(tone.map(|(key, _)| key).filter(|_| here));
    }
    let key: String = tone.iter().map(|(key, _)| *key).collect();
    match order.tone {
        ToneAt::BeforeMarks => keys + &key + &late,
        ToneAt::End => keys + &late + &key,
        _ => keys + &late,
    }
}

/// Onsets that meet the rime or the keys in their own way; all others behave as t does.
const SPECIAL: [&str; 10] = ["t", "th", "h", "kh", "đ", "qu", "gi", "g", "d", "kr"];

/// Every order for special onsets and none; the orders of habit for the others.
fn orders_for(syllable: &str, method: Method) -> Vec<String> {
    let bare: String = syllable
        .nfd()
        .filter(|sign| !('\u{300}'..='\u{36f}').contains(sign))
        .collect();
    let onset: String = bare
        .chars()
        .take_while(|letter| !"aeiouy".contains(*letter))
        .collect();
    let special = onset.is_empty()
        || SPECIAL.contains(&onset.as_str())
        || bare.starts_with("qu")
        || bare.starts_with("gi");
    let all = orders(syllable, method);
    if special {
        return all.into_iter().collect();
    }
    let parts = parts(syllable, method);
    let habits = [
        (true, ToneAt::End),
        (true, ToneAt::Vowel),
        (false, ToneAt::BeforeMarks),
    ];
    let mut keys: Vec<String> = habits
        .map(|(inline, tone)| {
            let order = Order {
                marks_inline: inline,
                bar_inline: inline,
                one_horn: inline,
                tone,
            };
            in_order(&parts, order, method == Method::Telex)
        })
        .to_vec();
    keys.dedup();
    keys
}

/// Every order in which people type it.
fn orders(syllable: &str, method: Method) -> BTreeSet<String> {
    let parts = parts(syllable, method);
    let mut all = BTreeSet::new();
    for switches in 0..8 {
        for tone in [
            ToneAt::Vowel,
            ToneAt::LastVowel,
            ToneAt::BeforeMarks,
            ToneAt::End,
        ] {
            let order = Order {
                marks_inline: switches & 1 > 0,
                bar_inline: switches & 2 > 0,
                one_horn: switches & 4 > 0,
                tone,
            };
            all.insert(in_order(&parts, order, method == Method::Telex));
        }
    }
    all
}

/// Keys that spell a word of the office in another language, see `assets/typing/foreign.txt`.
fn begins_foreign(keys: &str) -> bool {
    include_str!("../../assets/typing/foreign.txt")
        .lines()
        .any(|word| keys.starts_with(word))
}

/// The same syllable with its tone where the old style has it.
fn other_style(syllable: &str) -> String {
    settle(syllable, Style::Old).unwrap_or_else(|| syllable.to_owned())
}

fn every_syllable(method: Method, style: Style) {
    let mut wrong = Vec::new();
    let mut count = 0;
    let mut left_out = BTreeSet::new();
    for syllable in legal_syllables(style) {
        assert!(is_nfc(&syllable));
        if style == Style::New && syllable == other_style(&syllable) {
            continue;
        }
        for (number, keys) in orders_for(&syllable, method).into_iter().enumerate() {
            if begins_foreign(&keys) || keys == "a4" {
                left_out.insert(keys);
                continue;
            }
            count += 1;
            let got = typed(&keys, method, style);
            if got != syllable {
                wrong.push(format!("{keys} {got} {syllable}"));
            }
            if number > 0 {
                continue;
            }
            let capitals = typed(&keys.to_uppercase(), method, style);
            if capitals != syllable.to_uppercase() {
                wrong.push(format!("{} {capitals}", keys.to_uppercase()));
            }
        }
    }
    assert!(count > 400, "{count}");
    assert!(left_out.len() < 60, "{left_out:?}");
    assert!(
        wrong.is_empty(),
        "{} of {count}: {:?}",
        wrong.len(),
        &wrong[..wrong.len().min(60)]
    );
}

#[test]
fn every_syllable_is_typed_in_telex_in_every_order() {
    every_syllable(Method::Telex, Style::Old);
}

#[test]
fn every_syllable_is_typed_in_telex_with_the_new_place_of_tones() {
    every_syllable(Method::Telex, Style::New);
}

#[test]
fn every_syllable_is_typed_in_vni_in_every_order() {
    every_syllable(Method::Vni, Style::Old);
}

/// A table of lines `keys = text`.
fn holds(table: &str, method: Method) {
    let mut wrong = Vec::new();
    for line in table.lines().filter(|line| !line.starts_with('#')) {
        let (keys, text) = line.split_once(" = ").expect("a line is `keys = text`");
        let got = typed(keys, method, Style::Old);
        assert!(is_nfc(&got), "{got}");
        if got != text {
            wrong.push(format!("{keys} = {got}, not {text}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn telex_as_people_know_it() {
    holds(include_str!("telex.txt"), Method::Telex);
}

#[test]
fn vni_as_people_know_it() {
    holds(include_str!("vni.txt"), Method::Vni);
}

#[test]
fn words_of_the_office_stay_as_typed() {
    let words = include_str!("stay.txt").split_whitespace();
    let changed: Vec<String> = words
        .flat_map(|word| [Method::Telex, Method::Vni].map(|method| (word, method)))
        .map(|(word, method)| (word, typed(word, method, Style::Old)))
        .filter(|(word, got)| word != got)
        .map(|(word, got)| format!("{word} {got}"))
        .collect();
    assert!(changed.is_empty(), "{changed:?}");
}

fn deleted(keys: &str, backs: usize, more: &str) -> String {
    let typing = Typing {
        method: Method::Telex,
        style: Style::Old,
    };
    let mut word = Word::new(typing);
    keys.chars().for_each(|key| word.feed(key));
    for _ in 0..backs {
        word.back();
    }
    more.chars().for_each(|key| word.feed(key));
    word.shown()
}

#[test]
fn backspace_takes_whole_letters_and_typing_goes_on() {
    assert_eq!(deleted("tieengs", 1, ""), "tiến");
    assert_eq!(deleted("tieengs", 2, "n"), "tiến");
    assert_eq!(deleted("tieengs", 2, "nf"), "tiền");
    assert_eq!(deleted("dduwowngf", 5, ""), "");
    assert_eq!(deleted("dduwowngf", 5, "ddaf"), "đà");
    assert_eq!(deleted("test", 1, "t"), "test");
    // A stray key behind a syllable gives the syllable back.
    assert_eq!(deleted("tieengsd", 0, ""), "tieengsd");
    assert_eq!(deleted("tieengsd", 1, ""), "tiếng");
}

proptest::proptest! {
    #[test]
    fn whatever_is_typed_is_nfc_and_goes_away_again(keys in "[a-zA-Z]{0,12}|[aeoudwsfrxjz]{0,10}|[aeioudtng0-9]{0,10}", vni: bool) {
        let method = if vni { Method::Vni } else { Method::Telex };
        let mut word = Word::new(Typing { method, style: Style::Old });
        for key in keys.chars() {
            word.feed(key);
            proptest::prop_assert!(is_nfc(&word.shown()));
        }
        let letters = word.shown().chars().count();
        proptest::prop_assert!(letters <= keys.chars().count());
        for _ in 0..=letters {
            word.back();
        }
        proptest::prop_assert_eq!(word.shown(), "");
    }
}
