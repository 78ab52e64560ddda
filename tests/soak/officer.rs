//! An officer's day: he comes in, adds members, marks who came, corrects the households of a team, looks for people; where the line is cut he comes back, and
//! takes up the draft he finds.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use super::line::Line;
use super::roll::Roll;
use crate::support::pty::{Key, Terminal};

const SYLLABLES: [&str; 20] = [
    "An", "Binh", "Chi", "Giang", "Ha", "Hoa", "Khanh", "Lan", "Linh", "Mai", "Minh", "Nam", "Nga",
    "Ngoc", "Nhi", "Phong", "Quang", "Tam", "Thanh", "Tuan",
];

/// The family name of everyone the officers add.
pub(super) const FAMILY: &str = "Ngo";

/// How long an answer may take before the officer gives the line up.
const PATIENCE: Duration = Duration::from_secs(10);

/// What an officer remembers of his day.
#[derive(Default)]
pub(super) struct Day {
    /// Names he was told are saved, and how often.
    pub(super) acknowledged: BTreeMap<String, usize>,
    /// Names he asked to save without hearing an answer.
    pub(super) unknown: BTreeMap<String, usize>,
    /// Households he was told are saved.
    pub(super) corrected: usize,
    /// Saves he was told could not be made, for the disk was full.
    pub(super) refused: usize,
    /// Conflicts he was shown.
    pub(super) conflicts: usize,
    /// Searches that found something.
    pub(super) searches: usize,
    /// How long each answer took.
    pub(super) answers: Vec<Duration>,
    /// What he marked on the sheet, and how long each of its answers took.
    pub(super) roll: Roll,
    pub(super) marking: Vec<Duration>,
}

/// The line is gone, or the program.
pub(super) struct Gone;

pub(super) struct Officer<'a> {
    pub(super) number: usize,
    typed: usize,
    chance: u64,
    full: &'a AtomicBool,
    pub(super) day: Day,
}

pub(super) fn work(number: usize, line: &Line, full: &AtomicBool, end: Instant) -> Day {
    let mut officer = Officer {
        number,
        typed: 0,
        chance: number as u64 + 1,
        full,
        day: Day::default(),
    };
    while Instant::now() < end {
        let mut at = line.connect(number);
        let _ = officer.session(&mut at, end);
        if Instant::now() >= end {
            let _ = at.tries(b"\x1b");
        }
    }
    officer.day
}

impl Officer<'_> {
    fn session(&mut self, at: &mut Terminal, end: Instant) -> Result<(), Gone> {
        see(at, "Hôm nay")?;
        while Instant::now() < end {
            press(at, "2")?;
            see(at, "dòng trong sổ")?;
            match self.roll(10) {
                0..4 => self.add_members(at, end)?,
                4..8 => self.attend(at)?,
                8 => self.correct(at)?,
                _ => self.search(at)?,
            }
        }
        Ok(())
    }

    /// Chance that comes out the same for an officer every day.
    pub(super) fn roll(&mut self, sides: u64) -> u64 {
        self.chance = self
            .chance
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.chance >> 33) % sides
    }

    pub(super) fn types(&mut self, at: &mut Terminal, text: &str) -> Result<(), Gone> {
        for word in text.split_inclusive(' ') {
            press(at, word)?;
            std::thread::sleep(Duration::from_millis(40 + self.roll(120)));
        }
        Ok(())
    }

    fn new_name(&mut self) -> String {
        self.typed += 1;
        let (high, low) = (self.typed / 20 % 20, self.typed % 20);
        let far = self.typed / 400 % 20;
        let own = SYLLABLES[self.number % 20];
        format!(
            "{FAMILY} {own} {} {} {}",
            SYLLABLES[far], SYLLABLES[high], SYLLABLES[low]
        )
    }

    fn add_members(&mut self, at: &mut Terminal, end: Instant) -> Result<(), Gone> {
        press(at, "\r")?;
        see(at, "[Thành viên")?;
        press(at, "n")?;
        see(at, "Thêm thành viên")?;
        see(at, "Ô ")?;
        // A draft is not typed over: what it holds is what is saved.
        let mut name = left_name(at);
        for _ in 0..=self.roll(4) {
            let of = if let Some(found) = name.take().filter(|name| !name.is_empty()) {
                found
            } else {
                let new = self.new_name();
                self.types(at, &new)?;
                new
            };
            self.save(at, &of)?;
            if Instant::now() >= end {
                break;
            }
        }
        press(at, "\x1b")?;
        see(at, "[Thành viên")?;
        press(at, "q")
    }

    /// Asks to save the name in the form until it is.
    fn save(&mut self, at: &mut Terminal, name: &str) -> Result<(), Gone> {
        let told = format!("{name} tham gia");
        loop {
            let asked = Instant::now();
            let heard =
                press(at, "\x13").and_then(|()| see_one(at, &[&told, "đã đầy", "đang bận"]));
            match heard {
                Ok(0) => {
                    self.day.answers.push(asked.elapsed());
                    *self.day.acknowledged.entry(name.to_owned()).or_default() += 1;
                    return Ok(());
                }
                Ok(_) => {
                    self.day.refused += 1;
                    self.wait_for_room();
                    // The old answer goes from the screen before the new one is waited for.
                    press(at, "\t")?;
                    std::thread::sleep(Duration::from_millis(100));
                }
                Err(gone) => {
                    *self.day.unknown.entry(name.to_owned()).or_default() += 1;
                    return Err(gone);
                }
            }
        }
    }

    pub(super) fn wait_for_room(&self) {
        while self.full.load(Ordering::Relaxed) {
            std::thread::sleep(Duration::from_millis(100));
        }
    }

    /// Corrects the households of the one team, which others do at the same moment.
    fn correct(&mut self, at: &mut Terminal) -> Result<(), Gone> {
        press(at, "e")?;
        see(at, "Sửa tổ tự quản")?;
        press(at, "\t\t\t\t\t")?;
        let number = 10 + self.roll(900);
        let typed = format!("\x7f\x7f\x7f\x7f{number}");
        self.types(at, &typed)?;
        std::thread::sleep(Duration::from_millis(300 + self.roll(1_500)));
        let asked = Instant::now();
        press(at, "\x13")?;
        loop {
            match see_one(
                at,
                &[
                    "Sửa Tổ tự quản:",
                    "Hai người cùng sửa",
                    "đã đầy",
                    "dòng trong sổ",
                ],
            )? {
                0 | 3 => {
                    self.day.answers.push(asked.elapsed());
                    self.day.corrected += 1;
                    return Ok(());
                }
                1 => {
                    self.day.conflicts += 1;
                    press(at, "c\r")?;
                    see_not(at, "Hai người cùng sửa")?;
                }
                _ => {
                    self.day.refused += 1;
                    press(at, "\x1b")?;
                    if see_one(at, &["dòng trong sổ", "Bỏ"])? == 1 {
                        press(at, "\r")?;
                    }
                    return see(at, "dòng trong sổ");
                }
            }
        }
    }

    fn search(&mut self, at: &mut Terminal) -> Result<(), Gone> {
        if !at.tries(Key::F(3).sends().as_bytes()) {
            return Err(Gone);
        }
        see(at, " /")?;
        self.types(at, "to mot")?;
        std::thread::sleep(Duration::from_millis(400));
        self.day.searches += 1;
        press(at, "\x1b")?;
        see(at, "dòng trong sổ")
    }
}

/// The name that a draft has put into the form.
fn left_name(at: &mut Terminal) -> Option<String> {
    let screen = at.screen();
    let line = screen
        .lines()
        .find(|line| line.contains("Họ và tên *") && line.contains('['))?;
    let (_, behind) = line.split_once('[')?;
    Some(behind.split(']').next()?.trim().to_owned())
}

pub(super) fn press(at: &mut Terminal, text: &str) -> Result<(), Gone> {
    if at.tries(text.as_bytes()) {
        Ok(())
    } else {
        Err(Gone)
    }
}

pub(super) fn see(at: &mut Terminal, text: &str) -> Result<(), Gone> {
    see_one(at, &[text]).map(|_| ())
}

pub(super) fn see_one(at: &mut Terminal, texts: &[&str]) -> Result<usize, Gone> {
    at.would_see(PATIENCE, |screen| {
        texts.iter().position(|text| screen.contains(text))
    })
    .ok_or(Gone)
}

pub(super) fn see_not(at: &mut Terminal, text: &str) -> Result<(), Gone> {
    at.would_see(PATIENCE, |screen| (!screen.contains(text)).then_some(()))
        .ok_or(Gone)
}
