//! Pages: the whole desk drawn into memory, with a fixed clock and no terminal.

use std::sync::OnceLock;

use chrono::NaiveDate;
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use tempfile::TempDir;
use tuquan::domain::place;
use tuquan::office::{Clock, Office, Who, demo};
use tuquan::ui::desk::{Desk, Sight};
use tuquan::ui::look::Palette;
use tuquan::ui::screens::first_run::FirstRun;

/// A desk drawn into memory.
pub(crate) struct Page {
    desk: Desk,
    terminal: Terminal<TestBackend>,
    /// Where the book lies that is not in memory.
    _folder: Option<TempDir>,
}

/// 22 November 2026, 09:00.
pub(crate) fn clock() -> Clock {
    let day = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
    Clock::Still(day.and_hms_opt(9, 0, 0).expect("a time"))
}

fn hoa() -> Who {
    Who {
        name: "hoa".into(),
        account: "hoa".into(),
    }
}

/// Hoa at a book in memory with nothing in it but the office.
pub(crate) fn empty_office() -> Office {
    let card = place::Office {
        name: "Phường Quảng Yên".into(),
        kind: place::UnitKind::Phuong,
        ..Default::default()
    };
    Office::memory(&card, hoa(), clock()).expect("a book in memory")
}

/// Hoa at the training commune: made once, a copy of its file for everyone, in a folder that goes with the answer.
pub(crate) fn training_office() -> (Office, TempDir) {
    static BOOK: OnceLock<Vec<u8>> = OnceLock::new();
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("training.tuquan");
    let book = BOOK.get_or_init(|| {
        let made = folder.path().join("made.tuquan");
        drop(demo::create(&made, hoa(), clock(), &mut |_, _| true).expect("the training commune"));
        std::fs::read(made).expect("its file")
    });
    std::fs::write(&path, book).expect("a copy");
    let office = Office::open(path, hoa(), clock(), false).expect("opened");
    (office, folder)
}

impl Page {
    /// The first main screen over an office.
    pub(crate) fn open(office: Office, language: &str, size: (u16, u16)) -> Self {
        Self::seen(
            office,
            language,
            size,
            Sight {
                palette: Palette::Mono,
                ..Sight::default()
            },
        )
    }

    /// The same on a certain terminal.
    pub(crate) fn seen(office: Office, language: &str, size: (u16, u16), sight: Sight) -> Self {
        let terminal =
            Terminal::new(TestBackend::new(size.0, size.1)).expect("a terminal in memory");
        Self {
            desk: Desk::opened(office, language, sight),
            terminal,
            _folder: None,
        }
    }

    /// The first main screen over the training commune.
    pub(crate) fn training(language: &str, size: (u16, u16)) -> Self {
        let (office, folder) = training_office();
        Self {
            _folder: Some(folder),
            ..Self::open(office, language, size)
        }
    }

    /// The first run, where there is no book yet.
    pub(crate) fn first_run(language: &str, size: (u16, u16)) -> Self {
        let terminal =
            Terminal::new(TestBackend::new(size.0, size.1)).expect("a terminal in memory");
        let who = Who {
            name: "hoa".into(),
            account: "hoa".into(),
        };
        let first = FirstRun::new("/home/hoa/tuquan.db", who, clock(), language);
        let sight = Sight {
            palette: Palette::Mono,
            ..Sight::default()
        };
        Self {
            desk: Desk::new(None, language, sight, Box::new(first), clock().today()),
            terminal,
            _folder: None,
        }
    }

    /// The window has another size.
    pub(crate) fn resize(&mut self, width: u16, height: u16) {
        self.terminal.backend_mut().resize(width, height);
        self.desk.resized();
    }

    /// Presses one key.
    pub(crate) fn key(&mut self, code: KeyCode) -> &mut Self {
        self.desk.key(KeyEvent::new(code, KeyModifiers::NONE));
        self
    }

    /// Presses Ctrl with a letter.
    pub(crate) fn ctrl(&mut self, letter: char) -> &mut Self {
        self.desk
            .key(KeyEvent::new(KeyCode::Char(letter), KeyModifiers::CONTROL));
        self
    }

    /// Types text, letter by letter; a line end is Enter.
    pub(crate) fn types(&mut self, text: &str) -> &mut Self {
        for letter in text.chars() {
            self.key(if letter == '\n' {
                KeyCode::Enter
            } else {
                KeyCode::Char(letter)
            });
        }
        self
    }

    /// Puts `text` in the place of what stands in the box in hand.
    pub(crate) fn retypes(&mut self, text: &str) -> &mut Self {
        self.key(KeyCode::End);
        for _ in 0..300 {
            self.key(KeyCode::Backspace);
        }
        self.desk.paste(text);
        self
    }

    /// Waits for the end of long work.
    pub(crate) fn finishes(&mut self) -> &mut Self {
        while self.desk.is_working() {
            self.desk.tick();
            std::thread::yield_now();
        }
        self
    }

    /// The desk itself.
    pub(crate) fn desk(&mut self) -> &mut Desk {
        &mut self.desk
    }

    /// What stands on the screen now, without spaces at line ends.
    pub(crate) fn screen(&mut self) -> String {
        self.terminal
            .draw(|frame| self.desk.view(frame))
            .expect("drawn");
        let buffer = self.terminal.backend().buffer();
        let width = usize::from(buffer.area.width).max(1);
        let lines: Vec<String> = buffer
            .content
            .chunks(width)
            .map(|row| line(row).trim_end().to_owned())
            .collect();
        lines.join("\n").trim_end().to_owned()
    }

    /// The colours of the letters of `text`, where it stands first on the screen.
    pub(crate) fn colours(&mut self, text: &str) -> Vec<ratatui::style::Color> {
        self.sees(text);
        let buffer = self.terminal.backend().buffer();
        let cells: Vec<_> = buffer.content.iter().collect();
        let letters: Vec<String> = text.chars().map(String::from).collect();
        let start = cells
            .windows(letters.len())
            .position(|window| {
                window
                    .iter()
                    .zip(&letters)
                    .all(|(cell, letter)| cell.symbol() == letter)
            })
            .expect("it stands on one line");
        cells[start..start + letters.len()]
            .iter()
            .map(|cell| cell.fg)
            .collect()
    }

    /// Fails, showing the screen, where `text` does not stand on it.
    pub(crate) fn sees(&mut self, text: &str) -> &mut Self {
        let screen = self.screen();
        assert!(
            screen.contains(text),
            "«{text}» is not on the screen:\n{screen}"
        );
        self
    }
}

/// One line of cells; the second half of a wide letter is no cell of its own.
fn line(cells: &[ratatui::buffer::Cell]) -> String {
    cells.iter().map(ratatui::buffer::Cell::symbol).collect()
}
