//! The word in hand: it takes a key at a time and always knows what stands in the box for it.

use super::keys::{Stroke, carries, stroke};
use super::letter::{Letter, Mark, Style, Tone};
use super::syllable::{Fit, Parse, parse, shown, tone_place};
use super::{Method, Typing};

/// Words of other languages that would make a syllable by chance, or lose a doubled letter; they stay as typed.
const FOREIGN: &str = include_str!("../../assets/typing/foreign.txt");

/// Letters of a word at the most; longer ones stay as typed.
const MOST: usize = 24;

/// A word in hand.
#[derive(Clone, Debug, PartialEq)]
pub struct Word {
    typing: Typing,
    letters: Vec<Letter>,
    tone: Tone,
    /// What stands in the box where the letters make no syllable.
    raw: String,
    /// Every key since the word began; none where it stood in the text before.
    keys: Option<String>,
}

impl Word {
    /// A word that begins.
    pub fn new(typing: Typing) -> Self {
        Self {
            typing,
            letters: Vec::new(),
            tone: Tone::Level,
            raw: String::new(),
            keys: Some(String::new()),
        }
    }

    /// A word that stands in the text already.
    pub fn standing(text: &str, typing: Typing) -> Self {
        if text.is_empty() {
            return Self::new(typing);
        }
        let mut word = Self {
            raw: text.to_owned(),
            keys: None,
            ..Self::new(typing)
        };
        word.read(text);
        word
    }

    fn read(&mut self, text: &str) {
        self.letters.clear();
        self.tone = Tone::Level;
        for sign in text.chars() {
            let (letter, tone) = Letter::read(sign);
            if tone != Tone::Level && self.tone == Tone::Level {
                self.tone = tone;
            }
            self.letters.push(letter);
        }
    }

    /// What stands in the box for it.
    pub fn shown(&self) -> String {
        let parsed = self.parse();
        if parsed.fit == Fit::None || self.is_paper_size() {
            return self.raw.clone();
        }
        let place = tone_place(&self.letters, parsed.onset, self.typing.style);
        shown(&self.letters, self.tone, place)
    }

    /// A4 in VNI: there is no word ã.
    fn is_paper_size(&self) -> bool {
        self.typing.method == Method::Vni
            && self.tone == Tone::Tumbling
            && matches!(self.letters[..], [only] if only.base == 'a' && only.mark == Mark::None)
    }

    /// True before its first letter.
    pub fn is_empty(&self) -> bool {
        self.raw.is_empty()
    }

    fn parse(&self) -> Parse {
        parse(&self.letters, self.tone)
    }

    fn is_composed(&self) -> bool {
        self.parse().fit != Fit::None
    }

    /// Takes a key.
    pub fn feed(&mut self, key: char) {
        if let Some(keys) = &mut self.keys {
            keys.push(key);
        }
        let taken = self.letters.len() < MOST
            && stroke(self.typing.method, key).is_some_and(|stroke| self.take(stroke, key));
        if !taken {
            self.append(key);
        }
        if self.keys.as_deref().is_some_and(is_foreign) {
            let keys = self.keys.clone().unwrap_or_default();
            self.read(&keys);
            self.raw = keys;
        }
    }

    /// Takes the last letter away; false where none is left. A stray key behind a syllable gives the syllable back.
    pub fn back(&mut self) -> bool {
        if let Some(before) = self.before_stray_key() {
            *self = before;
            return true;
        }
        let mut text = self.shown();
        text.pop();
        *self = Self::standing(&text, self.typing);
        !text.is_empty()
    }

    /// The word without its last key, where that key alone broke a syllable.
    fn before_stray_key(&self) -> Option<Self> {
        let keys = self.keys.as_deref()?;
        if self.is_composed() || is_foreign(keys) {
            return None;
        }
        let mut before = Self::new(self.typing);
        let end = keys.char_indices().next_back()?.0;
        keys[..end].chars().for_each(|key| before.feed(key));
        let broken = before.parse().fit == Fit::Whole
            && before.letters.len() > 1
            && self.raw.starts_with(&before.raw)
            && before.raw != before.shown();
        broken.then_some(before)
    }

    fn append(&mut self, key: char) {
        let (letter, tone) = Letter::read(key);
        self.letters.push(letter);
        if tone != Tone::Level {
            self.tone = tone;
        }
        self.raw.push(key);
        self.pair_horns();
    }

    /// `ươ` before a final, where only one of the two bears its horn: `thuơ` + n, `trưo` + ng.
    fn pair_horns(&mut self) {
        let Some(place) =
            (0..self.letters.len().saturating_sub(2)).find(|place| self.is_half_pair(*place))
        else {
            return;
        };
        let mut paired = self.letters.clone();
        paired[place].mark = Mark::Horn;
        paired[place + 1].mark = Mark::Horn;
        if parse(&paired, self.tone).fit != Fit::None
            || parse(&paired, Tone::Sharp).fit != Fit::None
        {
            self.letters = paired;
        }
    }

    fn is_half_pair(&self, place: usize) -> bool {
        let (one, other) = (self.letters[place], self.letters[place + 1]);
        let horns = (one.mark == Mark::Horn, other.mark == Mark::Horn);
        let behind_q = place > 0 && self.letters[place - 1].base == 'q';
        one.base == 'u'
            && other.base == 'o'
            && !behind_q
            && horns.0 != horns.1
            && (one.mark == Mark::Horn || one.mark == Mark::None)
            && (other.mark == Mark::Horn || other.mark == Mark::None)
    }

    fn take(&mut self, stroke: Stroke, key: char) -> bool {
        match stroke {
            Stroke::Tone(tone) => self.take_tone(tone, key),
            Stroke::Clear => self.clear(key),
            Stroke::Hat(base) => self.take_mark(Mark::Hat, base, key),
            Stroke::Breve => self.take_mark(Mark::Breve, None, key),
            Stroke::Horn(breve) => self.take_horn(breve, key),
            Stroke::Bar => self.take_bar(key),
        }
    }

    fn take_tone(&mut self, tone: Tone, key: char) -> bool {
        if !self.letters.iter().any(|letter| letter.is_vowel()) {
            return false;
        }
        if self.tone == tone {
            if !self.is_composed() {
                return false;
            }
            self.tone = Tone::Level;
            self.take_back(key);
            return true;
        }
        // In VNI a digit that makes no syllable is a digit: Tổ 12 typed in one, Covid19.
        let fits = parse(&self.letters, tone).fit != Fit::None;
        let digit = self.typing.method == Method::Vni && !self.may_become_one(None);
        if !fits && (digit || self.tone != Tone::Level) {
            return false;
        }
        self.tone = tone;
        self.raw.push(key);
        true
    }

    /// Letters that are a syllable once a mark typed behind them has come: `tieng`, `duong`; with `first` on their first letter already.
    fn may_become_one(&self, first: Option<Mark>) -> bool {
        let mut letters = self.letters.clone();
        if let (Some(first), Some(letter)) = (first, letters.first_mut()) {
            letter.mark = first;
        }
        let fits = |letters: &[Letter]| parse(letters, Tone::Sharp).fit != Fit::None;
        fits(&letters)
            || (0..letters.len()).any(|at| {
                [Mark::Hat, Mark::Horn, Mark::Breve]
                    .into_iter()
                    .filter(|mark| carries(letters[at].base, *mark))
                    .any(|mark| {
                        let mut tried = letters.clone();
                        tried[at].mark = mark;
                        if mark == Mark::Horn && at > 0 && tried[at - 1].base == 'u' {
                            tried[at - 1].mark = mark;
                        }
                        fits(&tried)
                    })
            })
    }

    fn clear(&mut self, key: char) -> bool {
        if self.tone == Tone::Level || !self.is_composed() {
            return false;
        }
        self.tone = Tone::Level;
        self.raw.push(key);
        true
    }

    /// Hat or breve on the last vowel that makes a syllable with it.
    fn take_mark(&mut self, mark: Mark, base: Option<char>, key: char) -> bool {
        let may = |letter: &Letter| {
            carries(letter.base, mark) && base.is_none_or(|base| letter.base == base)
        };
        let places: Vec<usize> = self.vowels().filter(|at| may(&self.letters[*at])).collect();
        let changes = places
            .iter()
            .rev()
            .filter(|at| self.letters[**at].mark != mark)
            .map(|at| self.with_mark(*at, mark))
            .collect();
        if self.take_best(changes, key, base.is_some()) {
            return true;
        }
        if base.is_some() && self.goes_on_with(key) {
            return false;
        }
        let marked = places
            .into_iter()
            .rev()
            .find(|at| self.letters[*at].mark == mark);
        self.take_mark_back(marked.into_iter().collect(), key)
    }

    fn with_mark(&self, at: usize, mark: Mark) -> Vec<Letter> {
        let mut letters = self.letters.clone();
        letters[at].mark = mark;
        letters[at].lone = false;
        let before = at.checked_sub(1).map(|before| letters[before]);
        // ươ turned into uô gives both horns up.
        if mark == Mark::Hat && before.is_some_and(|one| (one.base, one.mark) == ('u', Mark::Horn))
        {
            letters[at - 1].mark = Mark::None;
        }
        letters
    }

    fn take_horn(&mut self, breve: bool, key: char) -> bool {
        let vowels: Vec<usize> = self.vowels().collect();
        let pair = vowels
            .windows(2)
            .find(|pair| self.letters[pair[0]].base == 'u' && self.letters[pair[1]].base == 'o');
        if let Some(pair) = pair {
            let pair = [pair[0], pair[1]];
            return self.take_pair(pair, key);
        }
        let mark = |at: usize| {
            let base = self.letters[at].base;
            if breve && base == 'a' {
                Mark::Breve
            } else {
                Mark::Horn
            }
        };
        let places: Vec<usize> = vowels
            .into_iter()
            .rev()
            .filter(|at| carries(self.letters[*at].base, mark(*at)))
            .collect();
        let changes = places
            .iter()
            .filter(|at| self.letters[**at].mark != mark(**at))
            .map(|at| self.with_mark(*at, mark(*at)))
            .collect();
        let marked = places
            .iter()
            .copied()
            .find(|at| self.letters[*at].mark == mark(*at));
        self.take_best(changes, key, false)
            || self.take_mark_back(marked.into_iter().collect(), key)
            || breve && self.take_lone(key)
    }

    /// `w` or `7` on `uo`: both horns, but only one in the open `thuở`, `huơ`, `khuơ`.
    fn take_pair(&mut self, pair: [usize; 2], key: char) -> bool {
        let [one, other] = pair;
        let done = self.letters[other].mark == Mark::Horn
            && (self.letters[one].mark == Mark::Horn || other + 1 == self.letters.len());
        if done {
            return self.take_mark_back(pair.to_vec(), key);
        }
        let onset: String = self.letters[..one]
            .iter()
            .map(|letter| letter.base)
            .collect();
        let open = other + 1 == self.letters.len()
            && self.letters[one].mark == Mark::None
            && matches!(onset.as_str(), "h" | "th" | "kh");
        let mut letters = self.letters.clone();
        letters[other].mark = Mark::Horn;
        if !open {
            letters[one].mark = Mark::Horn;
        }
        self.take_best(vec![letters], key, false)
    }

    /// A `w` that stands for ư by itself: `tw`, `nhwng`.
    fn take_lone(&mut self, key: char) -> bool {
        let mut letters = self.letters.clone();
        letters.push(Letter {
            base: 'u',
            mark: Mark::Horn,
            upper: key.is_uppercase(),
            lone: true,
        });
        if parse(&letters, self.tone).fit == Fit::None {
            return false;
        }
        self.letters = letters;
        self.raw.push(key);
        true
    }

    fn take_bar(&mut self, key: char) -> bool {
        let is_d = |letter: &Letter| letter.base == 'd';
        let last = self.letters.len().checked_sub(1);
        let places: Vec<usize> = last
            .into_iter()
            .chain((self.letters.len() > 1).then_some(0))
            .filter(|at| is_d(&self.letters[*at]))
            .collect();
        let bare: Vec<usize> = places
            .iter()
            .copied()
            .filter(|at| self.letters[*at].mark == Mark::None)
            .collect();
        let beside = last.is_some_and(|last| bare.contains(&last));
        if beside && self.is_short_form(key) {
            self.letters[last.unwrap_or(0)].mark = Mark::Bar;
            self.raw.pop();
            self.raw.push(if self.letters[last.unwrap_or(0)].upper {
                'Đ'
            } else {
                'đ'
            });
            return true;
        }
        let changes = bare
            .iter()
            .map(|at| self.with_mark(*at, Mark::Bar))
            .collect();
        if self.take_best(changes, key, self.typing.method == Method::Telex) {
            return true;
        }
        if bare.contains(&0) && self.may_become_one(Some(Mark::Bar)) {
            self.letters[0].mark = Mark::Bar;
            self.raw.push(key);
            return true;
        }
        let barred = places
            .into_iter()
            .find(|at| self.letters[*at].mark == Mark::Bar)
            .filter(|at| self.is_composed() || Some(*at) == last);
        match barred {
            Some(at) => {
                self.letters[at].mark = Mark::None;
                self.take_back(key);
                true
            }
            None => false,
        }
    }

    /// Letters that stand for words (QĐ, HĐND, đc): no vowel, or capitals throughout; đ stands in them anywhere.
    fn is_short_form(&self, key: char) -> bool {
        let capitals = self.letters.iter().all(|letter| letter.upper)
            && (key.is_uppercase() || key.is_ascii_digit());
        capitals && self.letters.len() > 1 || !self.letters.iter().any(|letter| letter.is_vowel())
    }

    /// The first change that makes a syllable, or one as soon as its tone has come. A key that is also a letter stays a letter where
    /// that makes the syllable (`khoeo`).
    fn take_best(&mut self, changes: Vec<Vec<Letter>>, key: char, is_letter: bool) -> bool {
        let fits = |letters: &[Letter], tone| parse(letters, tone).fit != Fit::None;
        let mut best = changes.iter().position(|letters| fits(letters, self.tone));
        if best.is_none() && is_letter && self.goes_on_with(key) {
            return false;
        }
        if best.is_none() {
            best = changes
                .iter()
                .position(|letters| fits(letters, Tone::Sharp));
        }
        let Some(best) = best.and_then(|best| changes.into_iter().nth(best)) else {
            return false;
        };
        self.letters = best;
        self.raw.push(key);
        true
    }

    /// The key as a letter makes a syllable.
    fn goes_on_with(&self, key: char) -> bool {
        let mut longer = self.letters.clone();
        longer.push(Letter::plain(key));
        parse(&longer, self.tone).fit != Fit::None
    }

    fn take_mark_back(&mut self, places: Vec<usize>, key: char) -> bool {
        if places.is_empty() || !self.is_composed() {
            return false;
        }
        if let [at] = places[..]
            && self.letters[at].lone
        {
            self.letters.remove(at);
            self.take_back(key);
            return true;
        }
        for at in places {
            self.letters[at].mark = Mark::None;
        }
        self.take_back(key);
        true
    }

    /// What a key had done is undone, and the key is a letter.
    fn take_back(&mut self, key: char) {
        let place = tone_place(&self.letters, self.parse().onset, self.typing.style);
        self.raw = shown(&self.letters, self.tone, place);
        self.letters.push(Letter::plain(key));
        self.raw.push(key);
    }

    /// Places of the vowels of the syllable; the u of qu and the i of gi before a vowel are none.
    fn vowels(&self) -> impl Iterator<Item = usize> + use<> {
        let letters = &self.letters;
        let base = |at: usize| letters.get(at).map(|letter| letter.base);
        let first = match (base(0), base(1)) {
            (Some('q'), Some('u')) => 2,
            (Some('g'), Some('i')) if letters.get(2).is_some_and(|next| next.is_vowel()) => 2,
            _ => 0,
        };
        let places: Vec<usize> = (first..letters.len())
            .filter(|at| letters[*at].is_vowel())
            .collect();
        places.into_iter()
    }
}

fn is_foreign(keys: &str) -> bool {
    keys.len() > 1 && { FOREIGN.lines().any(|line| line.eq_ignore_ascii_case(keys)) }
}

/// A whole word whose letters were changed in its middle, with the tone where it belongs; none where nothing moves.
pub fn settle(text: &str, style: Style) -> Option<String> {
    let word = Word::standing(
        text,
        Typing {
            method: Method::Off,
            style,
        },
    );
    let parsed = word.parse();
    if parsed.fit != Fit::Whole || word.tone == Tone::Level {
        return None;
    }
    Some(word.shown()).filter(|settled| settled != text)
}
