//! The key tester: what this terminal shows and what its keys send, asked and answered line by line, so that it works on any terminal at
//! all. What is found is kept for this terminal in the person's settings.

use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;
use std::time::Duration;

use crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use crossterm::terminal::{disable_raw_mode, enable_raw_mode};

use super::colour::Meaning;
use super::ear::Ear;
use super::keymap::Keys;
use super::profile::{self, Chosen, Settings};
use super::sight::{self, Palette, Theme};
use super::verbs::{self, Chord};
use super::{sweep, wire};
use crate::domain::form::Say;
use crate::domain::problem::Problem;
use crate::words::Words;

/// Longest wait for the person.
const PATIENCE: Duration = Duration::from_mins(30);

/// The keys that are asked for one by one.
const ASKED: [u8; 4] = [2, 5, 8, 10];

/// The colours to choose from, by the number to press.
const SHOWN: [(Palette, Theme); 7] = [
    (Palette::Full, Theme::Dark),
    (Palette::Full, Theme::Light),
    (Palette::Sixteen, Theme::Dark),
    (Palette::Sixteen, Theme::Light),
    (Palette::Eight, Theme::Dark),
    (Palette::Eight, Theme::Light),
    (Palette::Mono, Theme::Mono),
];

/// Asks about the terminal and keeps the answers; the answer is where, or none where the person called it off.
pub fn start(words: &Words) -> Result<Option<PathBuf>, Problem> {
    if !io::stdin().is_terminal() || !io::stdout().is_terminal() {
        return Err(Problem::NoTerminal);
    }
    let folder = profile::folder().ok_or(Problem::NoTerminal)?;
    enable_raw_mode().map_err(|_| Problem::NoTerminal)?;
    let asked = ask(words);
    let _ = disable_raw_mode();
    match asked.map_err(|_| Problem::NoTerminal)? {
        None => Ok(None),
        Some(chosen) => profile::keep(&folder, &profile::name(&sight::environment), chosen)
            .map(Some)
            .map_err(|_| Problem::NoRight {
                path: folder.display().to_string(),
            }),
    }
}

fn ask(words: &Words) -> io::Result<Option<Chosen>> {
    let settings = Settings::read(profile::folder().as_deref(), None, &sight::environment);
    let mut tester = Tester {
        words,
        keys: settings.keys.as_ref().clone(),
        // Nothing is known of this terminal yet.
        ascii: true,
        marks: false,
        ear: Ear::open()?,
    };
    tester.run()
}

struct Tester<'a> {
    words: &'a Words,
    keys: Keys,
    ascii: bool,
    marks: bool,
    ear: Ear,
}

impl Tester<'_> {
    fn run(&mut self) -> io::Result<Option<Chosen>> {
        let terminal = profile::name(&sight::environment);
        self.say(&Say::new("keys-test").with("terminal", terminal))?;
        let Some(marks) = self.yes("keys-test-letters", "keys-test-letters.sample")? else {
            return Ok(None);
        };
        self.marks = marks;
        let Some(frames) = self.yes("keys-test-frames", "keys-test-frames.sample")? else {
            return Ok(None);
        };
        self.ascii = !frames;
        let Some((palette, theme)) = self.colours()? else {
            return Ok(None);
        };
        let Some(function_keys) = self.function_keys()? else {
            return Ok(None);
        };
        self.free()?;
        Ok(Some(Chosen {
            colours: Some(palette.name().to_owned()),
            theme: Some(theme.name().to_owned()),
            ascii: Some(!frames),
            marks: Some(marks),
            function_keys: Some(function_keys),
        }))
    }

    /// Shows a sample as it is and asks whether it can be read; none where it was called off.
    fn yes(&self, question: &str, sample: &str) -> io::Result<Option<bool>> {
        raw_line(&format!("   {}", self.words.word(sample)))?;
        self.say(&Say::new(question.to_owned()))?;
        loop {
            match self.press()?.1.map(|key| key.code) {
                Some(KeyCode::Char('c' | 'C' | 'y' | 'Y') | KeyCode::Enter) => {
                    return Ok(Some(true));
                }
                Some(KeyCode::Char('k' | 'K' | 'n' | 'N')) => return Ok(Some(false)),
                Some(KeyCode::Esc) => return Ok(None),
                _ => {}
            }
        }
    }

    fn colours(&self) -> io::Result<Option<(Palette, Theme)>> {
        for (number, (palette, theme)) in (1..).zip(SHOWN) {
            let sample: Vec<String> = [
                (Meaning::Heading, "keys-test-heading"),
                (Meaning::Good, "keys-test-good"),
                (Meaning::Warn, "keys-test-warn"),
                (Meaning::Bad, "keys-test-bad"),
                (Meaning::Faint, "keys-test-faint"),
            ]
            .into_iter()
            .map(|(meaning, key)| {
                wire::painted(
                    &self.shown(&self.words.word(key)),
                    meaning.style(palette, theme),
                )
            })
            .collect();
            let name = self.shown(&self.words.word(&format!("keys-theme-{}", theme.name())));
            raw_line(&format!(
                "   {number}  {}  ({} {name})",
                sample.join("  "),
                palette.name()
            ))?;
        }
        self.say(&Say::new("keys-test-colours"))?;
        loop {
            match self.press()?.1.map(|key| key.code) {
                Some(KeyCode::Char(digit)) => {
                    let place = digit
                        .to_digit(10)
                        .and_then(|digit| (digit as usize).checked_sub(1));
                    if let Some(chosen) = place.and_then(|place| SHOWN.get(place)) {
                        return Ok(Some(*chosen));
                    }
                }
                Some(KeyCode::Esc) => return Ok(None),
                _ => {}
            }
        }
    }

    /// Asks for a few function keys; true where every one arrived as itself.
    fn function_keys(&self) -> io::Result<Option<bool>> {
        let mut all = true;
        for number in ASKED {
            self.say(&Say::new("keys-test-press").with("key", format!("F{number}")))?;
            let (bytes, key) = self.press()?;
            self.tell(&bytes, key)?;
            if key.is_some_and(|key| key.code == KeyCode::Esc) && bytes.len() <= 1 {
                return Ok(None);
            }
            all &= key.is_some_and(|key| key.code == KeyCode::F(number));
        }
        self.say(&Say::new(if all {
            "keys-test-functions"
        } else {
            "keys-test-no-functions"
        }))?;
        Ok(Some(all))
    }

    /// Any key, until Esc.
    fn free(&self) -> io::Result<()> {
        self.say(&Say::new("keys-test-free"))?;
        loop {
            let (bytes, key) = self.press()?;
            if key.is_none_or(|key| key.code == KeyCode::Esc) && bytes.len() <= 1 {
                return Ok(());
            }
            self.tell(&bytes, key)?;
        }
    }

    /// What a key sent, what it was understood as, and what it does.
    fn tell(&self, bytes: &[u8], key: Option<KeyEvent>) -> io::Result<()> {
        let meant = match key {
            None => self.words.word("keys-test-not-understood"),
            Some(key) => {
                let chord = chord_of(key).map_or_else(|| format!("{:?}", key.code), Chord::shown);
                let verbs: Vec<String> = verbs::all()
                    .filter(|verb| self.keys.of(*verb).iter().any(|chord| chord.is(key)))
                    .map(|verb| self.words.word(&verb.word()))
                    .collect();
                format!("{chord}  {}", verbs.join(" / "))
            }
        };
        raw_line(&self.shown(&format!("   {:<16} {meant}", readable(bytes))))
    }

    fn say(&self, say: &Say) -> io::Result<()> {
        raw_line(&self.shown(&self.words.say(say)))
    }

    fn shown(&self, line: &str) -> String {
        sweep::line(line, self.ascii, self.marks)
    }

    /// The next key: what it sent, and what it was understood as, if it was.
    #[cfg(unix)]
    #[expect(clippy::unnecessary_wraps, reason = "other systems can fail to answer")]
    fn press(&self) -> io::Result<(Vec<u8>, Option<KeyEvent>)> {
        while let Some(heard) = self.ear.heard(PATIENCE) {
            match heard.event {
                Some(Event::Key(key)) => return Ok((heard.bytes, Some(key))),
                Some(_) => {}
                None => return Ok((heard.bytes, None)),
            }
        }
        Ok((Vec::new(), None))
    }

    #[cfg(not(unix))]
    fn press(&self) -> io::Result<(Vec<u8>, Option<KeyEvent>)> {
        while let Some(event) = self.ear.next(PATIENCE)? {
            if let Event::Key(key) = event
                && key.kind != KeyEventKind::Release
            {
                return Ok((Vec::new(), Some(key)));
            }
        }
        Ok((Vec::new(), None))
    }
}

fn chord_of(key: KeyEvent) -> Option<Chord> {
    if key.kind == KeyEventKind::Release || key.modifiers.contains(KeyModifiers::ALT) {
        return None;
    }
    match key.code {
        KeyCode::Char(letter) if key.modifiers.contains(KeyModifiers::CONTROL) => {
            Some(Chord::Ctrl(letter))
        }
        KeyCode::Char(letter) => Some(Chord::Plain(letter)),
        code if Chord::Key(code).shown() != "?" => Some(Chord::Key(code)),
        _ => None,
    }
}

/// Bytes as people write them down: `ESC [ 1 5 ~`, `^A`, `ế`.
fn readable(bytes: &[u8]) -> String {
    let one = |letter: char| match letter {
        '\x1b' => "ESC".to_owned(),
        '\x7f' => "DEL".to_owned(),
        ' ' => "SPACE".to_owned(),
        control if control.is_ascii_control() => format!("^{}", char::from(control as u8 + b'@')),
        other => other.to_string(),
    };
    let letters: Vec<String> = String::from_utf8_lossy(bytes).chars().map(one).collect();
    letters.join(" ")
}

/// A line as it is; the terminal is raw.
fn raw_line(line: &str) -> io::Result<()> {
    let mut out = io::stdout();
    write!(out, "{line}\r\n")?;
    out.flush()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_written_down_as_people_do() {
        assert_eq!(readable(b"\x1b[15~"), "ESC [ 1 5 ~");
        assert_eq!(readable(b"\x08"), "^H");
        assert_eq!(readable("ế".as_bytes()), "ế");
    }
}
