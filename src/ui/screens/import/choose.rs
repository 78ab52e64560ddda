//! A file with a list is chosen: a path is typed, the lists and folders that fit stand below.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Local};
use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

use crate::domain::access::Right;
use crate::domain::form::Say;
use crate::domain::problem::Problem;
use crate::office::Office;
use crate::office::import::MEMBER;
use crate::ui::look::Look;
use crate::ui::parts::{input::Input, table};
use crate::ui::screen::{Effect, Screen};
use crate::ui::verbs::Verb;

use super::folder::{self, Entry};
use super::preview::Preview;

/// The choice of a file.
pub struct Choose {
    kind: &'static str,
    input: Input,
    found: Vec<Entry>,
    unread: bool,
    at: usize,
}

impl Choose {
    /// For a list of that kind; without one of the members of teams.
    pub fn new(kind: Option<&'static str>) -> Self {
        Self {
            kind: kind.unwrap_or(MEMBER),
            input: Input::line(typed_folder(&folder::beginning())),
            found: Vec::new(),
            unread: false,
            at: 0,
        }
    }

    fn read(&mut self) {
        let (place, typed) = folder::split(self.input.text());
        let found = folder::entries(&place, &typed);
        self.unread = found.is_err();
        self.found = found.unwrap_or_default();
        self.at = self.at.min(self.found.len().saturating_sub(1));
    }

    /// The file or folder in hand; a whole path that was typed counts before the list.
    fn take(&mut self) -> Vec<Effect> {
        let typed = PathBuf::from(folder::clean(self.input.text()));
        let (place, name) = folder::split(self.input.text());
        let chosen = if !name.is_empty() && typed.exists() {
            typed
        } else if let Some(entry) = self.found.get(self.at) {
            place.join(&entry.name)
        } else {
            let path = typed.display().to_string();
            return vec![Effect::Refuse(Problem::NoFile { path })];
        };
        if chosen.is_dir() {
            self.input.set(typed_folder(&chosen));
            self.at = 0;
            return vec![Effect::Reload];
        }
        vec![Effect::Open(Box::new(Preview::new(chosen, self.kind)))]
    }

    /// One folder up.
    fn up(&mut self) -> Vec<Effect> {
        let (place, _) = folder::split(self.input.text());
        let whole = std::path::absolute(&place).unwrap_or(place);
        if let Some(above) = whole.parent() {
            self.input.set(typed_folder(above));
            self.at = 0;
        }
        vec![Effect::Reload]
    }
}

/// A folder as it stands in the box, ready for a name behind it.
fn typed_folder(folder: &Path) -> String {
    let shown = folder.display().to_string();
    if shown.ends_with(std::path::MAIN_SEPARATOR) {
        shown
    } else {
        format!("{shown}{}", std::path::MAIN_SEPARATOR)
    }
}

/// The size in whole kibibytes, as file lists show it.
fn size(bytes: u64) -> String {
    let kib = i64::try_from(bytes.div_ceil(1024)).unwrap_or(i64::MAX);
    crate::domain::number::show_count(kib)
}

impl Screen for Choose {
    fn title(&self, look: &Look) -> String {
        look.word("import-title")
    }
    fn needs(&self, verb: Verb) -> Option<Right> {
        match verb {
            Verb::Open => Some(Right::Import),
            _ => verb.needs(),
        }
    }
    fn verbs(&self) -> Vec<Verb> {
        vec![
            Verb::Open,
            Verb::NextBox,
            Verb::LastBox,
            Verb::Up,
            Verb::Down,
            Verb::PageUp,
            Verb::PageDown,
            Verb::Back,
        ]
    }
    fn hand(&mut self) -> Option<&mut Input> {
        // A path: its letters stand as they are typed.
        None
    }
    fn is_typing(&self) -> bool {
        true
    }
    fn load(&mut self, _office: &Office, _look: &Look) -> Result<Vec<Effect>, Problem> {
        self.read();
        Ok(Vec::new())
    }
    fn act(&mut self, verb: Verb, _look: &Look) -> Vec<Effect> {
        if table::walk(&mut self.at, verb, 10, self.found.len()) {
            return Vec::new();
        }
        match verb {
            Verb::Open => self.take(),
            Verb::LastBox => self.up(),
            Verb::NextBox => {
                if let Some(entry) = self.found.get(self.at) {
                    let (place, _) = folder::split(self.input.text());
                    let chosen = place.join(&entry.name);
                    self.input.set(if entry.is_folder {
                        typed_folder(&chosen)
                    } else {
                        chosen.display().to_string()
                    });
                    self.at = 0;
                }
                vec![Effect::Reload]
            }
            _ => vec![Effect::Close],
        }
    }
    fn typed(&mut self, key: KeyEvent, _look: &Look) -> Vec<Effect> {
        if key.code == KeyCode::Enter || !self.input.key(key) {
            return Vec::new();
        }
        self.at = 0;
        vec![Effect::Reload]
    }
    fn pasted(&mut self, text: &str, _look: &Look) -> Vec<Effect> {
        let path = folder::clean(text);
        if Path::new(&path).is_absolute() {
            self.input.set(path);
        } else {
            self.input.insert(text);
        }
        self.at = 0;
        vec![Effect::Reload]
    }
    fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        if area.height < 5 {
            return;
        }
        let line = |y: u16, x: u16| Rect {
            x: area.x + x,
            y: area.y + y,
            width: area.width.saturating_sub(x + 1),
            height: 1,
        };
        let ask = Say::new("import-choose").word("kind", kind_words(self.kind));
        frame.render_widget(Paragraph::new(look.say(&ask)), line(0, 1));
        frame.render_widget(Paragraph::new("["), line(1, 1));
        let room = line(1, 2);
        let room = Rect {
            width: room.width.saturating_sub(1),
            ..room
        };
        self.input.view(frame, room, look.chosen(), true);
        frame.render_widget(
            Paragraph::new("]"),
            Rect {
                x: room.right(),
                width: 1,
                ..room
            },
        );
        let list = Rect {
            y: area.y + 3,
            height: area.height - 4,
            ..area
        };
        if self.found.is_empty() {
            let key = if self.unread {
                "import-no-folder"
            } else {
                "import-no-lists"
            };
            frame.render_widget(
                Paragraph::new(Line::styled(look.word(key), look.faint())),
                line(3, 2),
            );
        } else {
            let columns = [
                table::Column::new(look.word("import-file"), 30).grow(1),
                table::Column::new(look.word("import-size"), 9).right(),
                table::Column::new(look.word("import-changed"), 16),
            ];
            let rows: Vec<table::Cells> = self.found.iter().map(cells).collect();
            table::view(frame, list, look, &columns, &rows, Some(self.at));
        }
        frame.render_widget(
            Paragraph::new(Line::styled(look.word("import-choose-keys"), look.faint())),
            Rect {
                y: area.bottom() - 1,
                ..line(0, 1)
            },
        );
    }
}

fn cells(entry: &Entry) -> table::Cells {
    let changed = entry.changed.map(|changed| {
        let at: DateTime<Local> = changed.into();
        at.format("%d/%m/%Y %H:%M").to_string()
    });
    table::Cells::new(if entry.is_folder {
        vec![format!("{}/", entry.name), String::new(), String::new()]
    } else {
        vec![
            entry.name.clone(),
            size(entry.size),
            changed.unwrap_or_default(),
        ]
    })
}

/// The words of a kind of list.
pub(in crate::ui) fn kind_words(kind: &str) -> String {
    if kind == MEMBER {
        "import-kind-member".to_owned()
    } else {
        format!("{}.plural", kind.replace('_', "-"))
    }
}
