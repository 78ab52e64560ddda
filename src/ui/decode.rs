//! What the bytes of a keyboard mean, in every dialect terminals speak: xterm, the Linux console, rxvt, VT220, and PuTTY in each of its
//! schemes of function keys, with the number pad in either mode. crossterm reads only some of them, waits for more where it knows a
//! sequence not, and takes an Esc that a slow line cut from its sequence for the key; so unix terminals are read here.

use std::time::Duration;

use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};

use super::sight::Theme;

const ESC: u8 = 0x1b;
const PASTE_ENDS: &[u8] = b"\x1b[201~";

/// Asks the terminal for the colour of its ground; one that does not know the question is silent.
pub(super) const ASK_GROUND: &[u8] = b"\x1b]11;?\x1b\\";
const GROUND: &[u8] = b"\x1b]11;";

/// No key says more than this; what goes on longer is no key.
const LONGEST: usize = 32;

/// What was heard at once: the bytes, and what they mean where anything is known of them.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Heard {
    /// As they came.
    pub(super) bytes: Vec<u8>,
    /// A key or a pasted text.
    pub(super) event: Option<Event>,
}

/// The theme for the ground a terminal told: of dark letters where the ground is nearer to white.
pub(super) fn ground(told: &[u8]) -> Option<Theme> {
    let told = std::str::from_utf8(told.strip_prefix(GROUND)?).ok()?;
    let colour = told.trim_end_matches(['\x07', '\x1b', '\\']);
    let parts = colour.strip_prefix("rgb:")?.split('/');
    let light = |part: &str| {
        let most = 16_u32.checked_pow(u32::try_from(part.len()).ok()?)? - 1;
        Some(f64::from(u32::from_str_radix(part, 16).ok()?) / f64::from(most.max(1)))
    };
    match parts.map(light).collect::<Option<Vec<f64>>>()?.as_slice() {
        [red, green, blue] if 0.3 * red + 0.59 * green + 0.11 * blue > 0.5 => Some(Theme::Light),
        [_, _, _] => Some(Theme::Dark),
        _ => None,
    }
}

/// Reads a stream of bytes, however it is cut.
#[derive(Debug, Default)]
pub(super) struct Decoder {
    held: Vec<u8>,
}

/// How the bytes held begin.
enum Start {
    /// So many bytes, and what they mean.
    Whole(usize, Option<Event>),
    /// Something that is not there to its end.
    Part,
}

impl Decoder {
    /// Takes bytes in and gives out everything that is whole.
    pub(super) fn hear(&mut self, bytes: &[u8]) -> Vec<Heard> {
        self.held.extend_from_slice(bytes);
        let mut heard = Vec::new();
        while let Some(&first) = self.held.first() {
            match start(first, &self.held) {
                Start::Whole(length, event) => heard.push(self.give(length, event)),
                Start::Part => break,
            }
        }
        heard
    }

    /// How long silence may last before it says something: an Esc alone is soon the key Esc. A letter, a paste or an answer of the terminal
    /// cut in two waits on.
    pub(super) fn patience(&self) -> Option<Duration> {
        match self.held.as_slice() {
            [ESC] => Some(Duration::from_millis(40)),
            [ESC, ..] if !self.is_text() => Some(Duration::from_millis(500)),
            _ => None,
        }
    }

    /// Nothing more came: an Esc was the key, and a sequence broken off was none.
    pub(super) fn settle(&mut self) -> Vec<Heard> {
        let mut heard = Vec::new();
        match self.held.as_slice() {
            [ESC] | [ESC, _] => {
                heard.push(self.give(1, key(KeyCode::Esc)));
                heard.extend(self.hear(&[]));
            }
            [ESC, ..] => heard.push(self.give(self.held.len(), None)),
            _ => {}
        }
        heard
    }

    fn is_text(&self) -> bool {
        self.held.starts_with(b"\x1b[200~") || self.held.starts_with(GROUND)
    }

    fn give(&mut self, length: usize, event: Option<Event>) -> Heard {
        let bytes = self.held.drain(..length.min(self.held.len())).collect();
        Heard { bytes, event }
    }
}

fn start(first: u8, held: &[u8]) -> Start {
    match first {
        ESC => sequence(held),
        0..=0x1f | 0x7f => Start::Whole(1, control(first)),
        _ => letter(held),
    }
}

#[expect(
    clippy::unnecessary_wraps,
    reason = "what it stands beside may mean nothing"
)]
fn key(code: KeyCode) -> Option<Event> {
    Some(Event::Key(code.into()))
}

#[expect(
    clippy::unnecessary_wraps,
    reason = "what it stands beside may mean nothing"
)]
fn with(code: KeyCode, modifiers: KeyModifiers) -> Option<Event> {
    Some(Event::Key(KeyEvent::new(code, modifiers)))
}

/// Both ways of taking back are one, and so are both ends of a line.
fn control(byte: u8) -> Option<Event> {
    let ctrl = |letter: u8| with(KeyCode::Char(letter.into()), KeyModifiers::CONTROL);
    match byte {
        0 => ctrl(b' '),
        b'\t' => key(KeyCode::Tab),
        b'\r' | b'\n' => key(KeyCode::Enter),
        0x08 | 0x7f => key(KeyCode::Backspace),
        1..=26 => ctrl(byte - 1 + b'a'),
        _ => ctrl(byte - 0x1c + b'4'),
    }
}

fn letter(held: &[u8]) -> Start {
    let length = match held[0] {
        0..0xc0 => 1,
        0xc0..0xe0 => 2,
        0xe0..0xf0 => 3,
        _ => 4,
    };
    let shown = held.get(..length).unwrap_or(held);
    match std::str::from_utf8(shown) {
        Ok(text) => {
            let letter = text.chars().next().unwrap_or_default();
            let shift = if letter.is_uppercase() {
                KeyModifiers::SHIFT
            } else {
                KeyModifiers::NONE
            };
            Start::Whole(length, with(KeyCode::Char(letter), shift))
        }
        Err(error) if error.error_len().is_none() => Start::Part,
        Err(error) => Start::Whole(error.error_len().unwrap_or(1), None),
    }
}

fn sequence(held: &[u8]) -> Start {
    match held.get(1) {
        None => Start::Part,
        Some(b'[') if held.starts_with(b"\x1b[200~") => pasted(held),
        Some(b'[') => control_sequence(held),
        Some(b'O') => shifted(held),
        Some(b']') if held.starts_with(&GROUND[..held.len().min(GROUND.len())]) => answered(held),
        // The key Esc, and another typed right behind it: no verb uses Alt.
        Some(_) => Start::Whole(1, key(KeyCode::Esc)),
    }
}

fn pasted(held: &[u8]) -> Start {
    let text = &held[6..];
    let end = text
        .windows(PASTE_ENDS.len())
        .position(|window| window == PASTE_ENDS);
    end.map_or(Start::Part, |end| {
        let pasted = String::from_utf8_lossy(&text[..end]).into_owned();
        Start::Whole(6 + end + PASTE_ENDS.len(), Some(Event::Paste(pasted)))
    })
}

/// `ESC ]`: what the terminal answers; it ends with a bell or `ESC \`, and after so many bytes it was none.
fn answered(held: &[u8]) -> Start {
    let end = held.iter().position(|&byte| byte == 0x07).or_else(|| {
        held.windows(2)
            .position(|pair| pair == b"\x1b\\")
            .map(|at| at + 1)
    });
    match end {
        Some(end) => Start::Whole(end + 1, None),
        None if held.len() > LONGEST => Start::Whole(GROUND.len(), None),
        None => Start::Part,
    }
}

/// `ESC O`: keypads, F1–F4 of xterm, and F5–F12 of PuTTY's VT100+.
fn shifted(held: &[u8]) -> Start {
    let digits = held[2..].iter().take_while(|byte| byte.is_ascii_digit());
    let place = 2 + digits.count();
    let Some(&last) = held.get(place) else {
        return if place > 4 {
            Start::Whole(place, None)
        } else {
            Start::Part
        };
    };
    let modifiers = held[2..place]
        .last()
        .map_or(KeyModifiers::NONE, |digit| modifiers(digit - b'0'));
    let code = match last {
        b'A'..=b'D' => arrow(last),
        b'a'..=b'd' => return Start::Whole(place + 1, ctrl_arrow(last)),
        b'F' => KeyCode::End,
        b'H' => KeyCode::Home,
        b'I' => KeyCode::Tab,
        b'M' => KeyCode::Enter,
        b'P'..=b'[' => KeyCode::F(last - b'P' + 1),
        b'j'..=b'y' => KeyCode::Char(b"*+,-./0123456789"[usize::from(last - b'j')].into()),
        control if control.is_ascii_control() => return Start::Whole(place, None),
        _ => return Start::Whole(place + 1, None),
    };
    Start::Whole(place + 1, with(code, modifiers))
}

fn arrow(last: u8) -> KeyCode {
    match last.to_ascii_uppercase() {
        b'A' => KeyCode::Up,
        b'B' => KeyCode::Down,
        b'C' => KeyCode::Right,
        _ => KeyCode::Left,
    }
}

fn ctrl_arrow(last: u8) -> Option<Event> {
    with(arrow(last), KeyModifiers::CONTROL)
}

/// `ESC [`, numbers, and what ends them.
fn control_sequence(held: &[u8]) -> Start {
    // The Linux console: F1–F5.
    if held.get(2) == Some(&b'[') {
        return held.get(3).map_or(Start::Part, |&last| match last {
            b'A'..=b'E' => Start::Whole(4, key(KeyCode::F(last - b'A' + 1))),
            control if control.is_ascii_control() => Start::Whole(3, None),
            _ => Start::Whole(4, None),
        });
    }
    let body = &held[2..];
    // rxvt ends Shift with a sign that elsewhere stands before the end: whatever follows is another key.
    let digits = body
        .iter()
        .take_while(|byte| matches!(byte, b'0'..=b'9' | b';'));
    let cut = digits.count();
    if cut > 0 && body.get(cut) == Some(&b'$') {
        return Start::Whole(cut + 3, numbered(&body[..cut], KeyModifiers::SHIFT));
    }
    let Some(end) = body.iter().position(|byte| !matches!(byte, 0x20..=0x3f)) else {
        return if held.len() > LONGEST {
            Start::Whole(held.len(), None)
        } else {
            Start::Part
        };
    };
    let (numbers, last) = (&body[..end], body[end]);
    if last.is_ascii_control() || !last.is_ascii() {
        return Start::Whole(end + 2, None);
    }
    Start::Whole(end + 3, ended(numbers, last))
}

fn ended(numbers: &[u8], last: u8) -> Option<Event> {
    let plain = numbers.is_empty();
    let code = match last {
        b'~' => return numbered(numbers, KeyModifiers::NONE),
        b'^' => return numbered(numbers, KeyModifiers::CONTROL),
        b'@' => return numbered(numbers, KeyModifiers::CONTROL | KeyModifiers::SHIFT),
        b'A'..=b'D' => arrow(last),
        b'a'..=b'd' => return with(arrow(last), KeyModifiers::SHIFT),
        b'F' => KeyCode::End,
        b'H' => KeyCode::Home,
        b'Z' => return with(KeyCode::BackTab, KeyModifiers::SHIFT),
        b'P'..=b'S' if !plain => KeyCode::F(last - b'P' + 1),
        // PuTTY's SCO.
        b'G' if plain => KeyCode::PageDown,
        b'I' if plain => KeyCode::PageUp,
        b'L' if plain => KeyCode::Insert,
        b'M'..=b'X' if plain => KeyCode::F(last - b'M' + 1),
        _ => return None,
    };
    with(code, second(numbers))
}

/// The keys that VT220 numbered, and those that came after it.
fn numbered(numbers: &[u8], held: KeyModifiers) -> Option<Event> {
    let number = std::str::from_utf8(numbers).ok()?.split(';').next()?;
    let code = match number.parse::<u8>().ok()? {
        1 | 7 => KeyCode::Home,
        2 => KeyCode::Insert,
        3 => KeyCode::Delete,
        4 | 8 => KeyCode::End,
        5 => KeyCode::PageUp,
        6 => KeyCode::PageDown,
        code @ 11..=15 => KeyCode::F(code - 10),
        code @ 17..=21 => KeyCode::F(code - 11),
        code @ 23..=26 => KeyCode::F(code - 12),
        code @ 28..=29 => KeyCode::F(code - 13),
        code @ 31..=34 => KeyCode::F(code - 14),
        _ => return None,
    };
    with(code, held | second(numbers))
}

/// The second number says which keys were held down.
fn second(numbers: &[u8]) -> KeyModifiers {
    std::str::from_utf8(numbers)
        .ok()
        .and_then(|numbers| numbers.split(';').nth(1)?.parse().ok())
        .map_or(KeyModifiers::NONE, modifiers)
}

fn modifiers(number: u8) -> KeyModifiers {
    // Alt with a key that writes nothing is that key: no verb uses Alt.
    [(1, KeyModifiers::SHIFT), (4, KeyModifiers::CONTROL)]
        .into_iter()
        .filter(|(bit, _)| number.saturating_sub(1) & bit != 0)
        .fold(KeyModifiers::NONE, |held, (_, one)| held | one)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Everything a stream means when it came whole and then nothing did.
    fn means(bytes: &[u8]) -> Vec<Event> {
        let mut decoder = Decoder::default();
        let mut heard = decoder.hear(bytes);
        heard.extend(decoder.settle());
        heard.into_iter().filter_map(|heard| heard.event).collect()
    }

    #[track_caller]
    fn is(bytes: &str, code: KeyCode) {
        match means(bytes.as_bytes()).as_slice() {
            [Event::Key(key)] => assert_eq!(key.code, code, "{bytes:?}"),
            other => panic!("{bytes:?}: {other:?}"),
        }
    }

    /// The function keys of PuTTY's schemes, as its manual and its source have them.
    #[test]
    fn every_function_key_of_every_scheme_is_itself() {
        let tilde = [11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24];
        for (number, code) in (1..).zip(tilde) {
            let wanted = KeyCode::F(number);
            let numbered = format!("\x1b[{code}~");
            let letter = |first: u8| char::from(first + number - 1);
            let esc_n = numbered.clone();
            let linux = if number <= 5 {
                format!("\x1b[[{}", letter(b'A'))
            } else {
                numbered.clone()
            };
            let xterm = if number <= 4 {
                format!("\x1bO{}", letter(b'P'))
            } else {
                numbered
            };
            let vt100_plus = format!("\x1bO{}", letter(b'P'));
            let sco = format!("\x1b[{}", letter(b'M'));
            for bytes in [esc_n, linux, xterm, vt100_plus, sco] {
                is(&bytes, wanted);
            }
        }
    }

    #[test]
    fn the_number_pad_writes_numbers_in_application_mode_too() {
        for (place, digit) in ('0'..='9').enumerate() {
            let last = char::from(b'p' + place as u8);
            is(&format!("\x1bO{last}"), KeyCode::Char(digit));
        }
        is("\x1bOM", KeyCode::Enter);
        is("\x1bOn", KeyCode::Char('.'));
        is("\x1bOl", KeyCode::Char(','));
        is("\x1bOm", KeyCode::Char('-'));
    }

    #[test]
    fn cursor_keys_of_every_dialect() {
        for (bytes, code) in [
            ("\x1b[A", KeyCode::Up),
            ("\x1bOB", KeyCode::Down),
            ("\x1b[1;5C", KeyCode::Right),
            ("\x1bOd", KeyCode::Left),
            ("\x1b[H", KeyCode::Home),
            ("\x1bOH", KeyCode::Home),
            ("\x1b[1~", KeyCode::Home),
            ("\x1b[7~", KeyCode::Home),
            ("\x1b[F", KeyCode::End),
            ("\x1b[4~", KeyCode::End),
            ("\x1b[8~", KeyCode::End),
            ("\x1b[2~", KeyCode::Insert),
            ("\x1b[L", KeyCode::Insert),
            ("\x1b[3~", KeyCode::Delete),
            ("\x1b[3;2~", KeyCode::Delete),
            ("\x1b[5~", KeyCode::PageUp),
            ("\x1b[I", KeyCode::PageUp),
            ("\x1b[6~", KeyCode::PageDown),
            ("\x1b[G", KeyCode::PageDown),
            ("\x1b[7$", KeyCode::Home),
            ("\x1b[8^", KeyCode::End),
            ("\x1b[Z", KeyCode::BackTab),
            ("\x1b[1;2P", KeyCode::F(1)),
            ("\x08", KeyCode::Backspace),
            ("\x7f", KeyCode::Backspace),
            ("\n", KeyCode::Enter),
        ] {
            is(bytes, code);
        }
    }

    #[test]
    fn what_no_key_sends_swallows_no_key_behind_it() {
        for strange in [
            "\x1b[?1;2c",
            "\x1b[<0;1;1M",
            "\x1b[99~",
            "\x1b[E",
            "\x1bOE",
            "\x1b[200$y",
            "\x1b[?2026;2$y",
            "\x1b[[Z",
            "\x1bO~",
            "\x1b[1;2\x1b",
            "\x1bO\x1b",
        ] {
            let events = means(format!("{strange}[B").as_bytes());
            let typed = means(format!("{strange}x").as_bytes());
            if strange.ends_with('\x1b') {
                assert_eq!(events, [key(KeyCode::Down).expect("a key")], "{strange:?}");
            } else {
                let last = typed.last().cloned();
                assert_eq!(last, key(KeyCode::Char('x')), "{strange:?}");
            }
        }
    }

    #[test]
    fn a_blank_typed_behind_a_shifted_key_of_rxvt_is_a_key_of_its_own() {
        let home = KeyEvent::new(KeyCode::Home, KeyModifiers::SHIFT);
        let blank = key(KeyCode::Char(' ')).expect("a key");
        assert_eq!(means(b"\x1b[7$ "), [Event::Key(home), blank]);
    }

    #[test]
    fn the_ground_a_terminal_tells_is_no_key() {
        for (told, theme) in [
            ("\x1b]11;rgb:ffff/ffff/ffff\x1b\\", Some(Theme::Light)),
            ("\x1b]11;rgb:0000/0000/0000\x07", Some(Theme::Dark)),
            ("\x1b]11;rgb:fd/f6/e3\x07", Some(Theme::Light)),
            ("\x1b]11;rgb:00/2b/36\x07", Some(Theme::Dark)),
            ("\x1b]11;pink\x07", None),
        ] {
            assert_eq!(ground(told.as_bytes()), theme, "{told:?}");
            let events = means(format!("{told}n").as_bytes());
            assert_eq!(events, [key(KeyCode::Char('n')).expect("a key")]);
            for cut in 1..told.len() {
                let mut decoder = Decoder::default();
                let mut heard = decoder.hear(&told.as_bytes()[..cut]);
                if cut > GROUND.len() {
                    assert_eq!(decoder.patience(), None);
                }
                heard.extend(decoder.hear(&told.as_bytes()[cut..]));
                assert!(heard.iter().all(|one| one.event.is_none()), "{cut}");
            }
        }
    }

    #[test]
    fn escape_is_a_key_when_nothing_follows_and_goes_before_what_is_typed_behind_it() {
        is("\x1b", KeyCode::Esc);
        let esc = || key(KeyCode::Esc).expect("a key");
        let letter = |letter| key(KeyCode::Char(letter)).expect("a key");
        assert_eq!(means(b"\x1b2"), [esc(), letter('2')]);
        assert_eq!(means(b"\x1b\x1b"), [esc(), esc()]);
        assert_eq!(means(b"\x1b["), [esc(), letter('[')]);
        assert_eq!(
            means(b"\x1b\x1b[B"),
            [esc(), key(KeyCode::Down).expect("a key")]
        );
    }

    #[test]
    fn a_paste_is_one_text_with_every_key_in_it() {
        let bytes = "\x1b[200~Tổ 2\r\nx\x1b[A\x1b[201~n";
        let text = Event::Paste("Tổ 2\r\nx\x1b[A".to_owned());
        assert_eq!(
            means(bytes.as_bytes()),
            [text, key(KeyCode::Char('n')).expect("a key")]
        );
    }

    proptest! {
        /// Cut anywhere without a pause, a stream means the same.
        #[test]
        fn cuts_change_nothing(
            pieces in prop::collection::vec(
                prop_oneof![
                    "[a-zạếĐ世 \r\t\u{7f}\u{8}]{1,4}",
                    Just("\x1b[B".to_owned()), Just("\x1bOM".to_owned()), Just("\x1b[[C".to_owned()), Just("\x1b[20~".to_owned()),
                    Just("\x1b[200~Tổ\x1b[201~".to_owned()), Just("\x1b[7$".to_owned()), Just("\x1bn".to_owned()), Just("\x1b[M".to_owned()),
                ],
                1..12,
            ),
            cuts in prop::collection::vec(1_usize..5, 1..40),
        ) {
            let bytes = pieces.concat().into_bytes();
            let mut decoder = Decoder::default();
            let mut heard = Vec::new();
            let mut rest = bytes.as_slice();
            for cut in cuts.iter().cycle() {
                if rest.is_empty() { break; }
                let (now, later) = rest.split_at((*cut).min(rest.len()));
                heard.extend(decoder.hear(now));
                rest = later;
            }
            heard.extend(decoder.settle());
            let given: Vec<u8> = heard.iter().flat_map(|heard| heard.bytes.clone()).collect();
            prop_assert_eq!(&given, &bytes);
            let events: Vec<Event> = heard.into_iter().filter_map(|heard| heard.event).collect();
            prop_assert_eq!(events, means(&bytes));
        }

        /// Whatever comes, nothing panics and nothing is kept for ever.
        #[test]
        fn noise_is_survived(bytes in prop::collection::vec(any::<u8>(), 0..80)) {
            let mut decoder = Decoder::default();
            decoder.hear(&bytes);
            decoder.settle();
            prop_assert!(decoder.held.len() < 4 || decoder.is_text());
        }
    }
}
