//! A register goes out as a file: the form of the file, telephones masked or whole, and where it goes. What is written is what is shown.

use std::path::PathBuf;

use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use crate::domain::access::Right;
use crate::domain::form::{Kind, Say};
use crate::domain::privacy::DisclosureList;
use crate::domain::problem::Problem;
use crate::office::export::{Form, Sheet, export_rows, holds_private};
use crate::office::{Office, Query};
use crate::ui::look::Look;
use crate::ui::parts::{frame, input::Input, table, window};
use crate::ui::screen::{Answer, Effect, Outcome, Progress, Screen, Work};
use crate::ui::screens::confirm::Confirm;
use crate::ui::screens::disclose::{self, WHY};
use crate::ui::screens::import::folder;
use crate::ui::verbs::Verb;
use crate::words::Words;

/// The forms of a file, in the order of the screen.
const FORMS: [(Form, &str); 4] = [
    (Form::Xlsx, "export-xlsx"),
    (Form::CsvExcel, "export-csv-excel"),
    (Form::CsvMachine, "export-csv-machine"),
    (Form::Json, "export-json"),
];

/// The boxes.
const FORM: usize = 0;
const PRIVATE: usize = 1;
const FILE: usize = 2;

/// The export of a register.
pub struct Export {
    kind: &'static Kind,
    /// What the register shows: its search, its filters, its day.
    query: Query,
    form: usize,
    private: bool,
    file: Input,
    at: usize,
    named: bool,
    /// To whom a list of people goes, and what for.
    to: String,
}

impl Export {
    /// Of what a register shows.
    pub fn new(kind: &'static Kind, query: Query) -> Self {
        Self {
            kind,
            query,
            form: 0,
            private: false,
            file: Input::line(""),
            at: FORM,
            named: false,
            to: String::new(),
        }
    }

    fn turn(&mut self, step: isize) {
        match self.at {
            FORM => {
                let count = FORMS.len() as isize;
                self.form = (self.form as isize + step).rem_euclid(count) as usize;
                let path = PathBuf::from(self.file.text());
                let path = path.with_extension(FORMS[self.form].0.ending());
                self.file.set(folder::free(&path).display().to_string());
            }
            PRIVATE if holds_private(self.kind) => self.private = !self.private,
            _ => {}
        }
    }

    fn write(&self, look: &Look, replace: bool) -> Vec<Effect> {
        let path = PathBuf::from(folder::clean(self.file.text()));
        if path.file_name().is_none() {
            let name = path.display().to_string();
            return vec![Effect::Refuse(Problem::BadFileName { name })];
        }
        let (kind, query, private) = (self.kind.name, self.query.clone(), self.private);
        let (form, language) = (FORMS[self.form].0, look.words.language());
        let to = self.to.clone();
        let run = move |office: &mut Office, progress: Progress<'_>| {
            let words = Words::of(language);
            let table = export_rows(office, kind, query, private, progress)?;
            let say = |say: &Say| words.say(say);
            let sheet = Sheet {
                table: &table,
                form,
                say: &say,
            };
            let cut = office.send_out(&sheet, &table.exit(to), &path, replace)?;
            Ok(Outcome::Saved(path, table.rows.len(), cut))
        };
        vec![Effect::Work(Work {
            what: Say::new("export-title"),
            run: Box::new(run),
        })]
    }

    fn lines(&self, look: &Look) -> [(String, String); 3] {
        let phones = match (holds_private(self.kind), self.private) {
            (false, _) => "export-no-private",
            (true, false) => "export-masked",
            (true, true) => "export-whole",
        };
        [
            (look.word("export-form"), look.word(FORMS[self.form].1)),
            (look.word("export-phones"), look.word(phones)),
            (look.word("import-file"), String::new()),
        ]
    }
}

impl Screen for Export {
    fn title(&self, look: &Look) -> String {
        look.word("export-title")
    }
    fn needs(&self, verb: Verb) -> Option<Right> {
        let people = DisclosureList::right_to_take(self.kind.name);
        match verb {
            // The file is the program's own to write: what it takes is the right to take people out.
            Verb::Open | Verb::Save => people.or(self.private.then_some(Right::TakeOut)),
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
            Verb::Mark,
            Verb::Save,
            Verb::Back,
        ]
    }
    fn hand(&mut self) -> Option<&mut Input> {
        // A path: its letters stand as they are typed.
        None
    }
    fn is_typing(&self) -> bool {
        self.at == FILE
    }
    fn is_window(&self) -> bool {
        true
    }
    fn load(&mut self, _office: &Office, look: &Look) -> Result<Vec<Effect>, Problem> {
        if std::mem::replace(&mut self.named, true) {
            return Ok(Vec::new());
        }
        let plural = look.word(&format!("{}.plural", self.kind.name.replace('_', "-")));
        let ending = FORMS[self.form].0.ending();
        let name = format!("{plural} {}.{ending}", look.today);
        let path = folder::free(&folder::papers().join(name));
        self.file = Input::line(path.display().to_string());
        Ok(Vec::new())
    }
    fn act(&mut self, verb: Verb, look: &Look) -> Vec<Effect> {
        match verb {
            Verb::Open | Verb::Save if DisclosureList::of_kind(self.kind.name).is_some() => {
                return vec![disclose::ask(look)];
            }
            Verb::Open | Verb::Save => return self.write(look, false),
            Verb::Up | Verb::LastBox => self.at = table::moved(self.at, -1, 3),
            Verb::Down | Verb::NextBox => self.at = table::moved(self.at, 1, 3),
            Verb::Mark => self.turn(1),
            _ => return vec![Effect::Answer(Answer::Nothing)],
        }
        Vec::new()
    }
    fn typed(&mut self, key: KeyEvent, _look: &Look) -> Vec<Effect> {
        match (self.at, key.code) {
            (FILE, _) => {
                self.file.key(key);
            }
            (_, KeyCode::Left) => self.turn(-1),
            (_, KeyCode::Right) => self.turn(1),
            _ => {}
        }
        Vec::new()
    }
    fn pasted(&mut self, text: &str, _look: &Look) -> Vec<Effect> {
        if self.at == FILE {
            self.file.insert(text);
        }
        Vec::new()
    }
    fn answered(&mut self, answer: Answer, look: &Look) -> Vec<Effect> {
        match answer {
            Answer::Yes => self.write(look, true),
            Answer::Text(WHY, to) => {
                self.to = to;
                self.write(look, false)
            }
            _ => Vec::new(),
        }
    }
    fn worked(&mut self, outcome: Result<Outcome, Problem>, _look: &Look) -> Vec<Effect> {
        match outcome {
            Ok(_) => vec![Effect::Close],
            Err(Problem::FileExists { path }) => {
                let question = Say::new("export-replace").with("path", path);
                vec![Effect::Open(Box::new(Confirm::new(question, 'g')))]
            }
            Err(_) => Vec::new(),
        }
    }
    fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        let plural = look.word(&format!("{}.plural", self.kind.name.replace('_', "-")));
        let title = format!("{}: {plural}", self.title(look));
        let inside = window::open(frame, area, 76, 13, &title, look);
        if inside.height < 4 {
            return;
        }
        let label = 16.min(inside.width / 3);
        for (place, (name, value)) in self.lines(look).into_iter().enumerate() {
            let (mark, style) = if place == self.at {
                (look.pointer(), look.chosen())
            } else {
                (" ", Style::new())
            };
            let row = Rect {
                y: inside.y + place as u16,
                height: 1,
                ..inside
            };
            let head = vec![
                Span::raw(format!("{mark} ")),
                Span::styled(table::pad(&name, usize::from(label), false), style),
                Span::styled(value, style),
            ];
            frame.render_widget(Paragraph::new(Line::from(head)), row);
            if place == FILE {
                let room = Rect {
                    x: row.x + 2 + label,
                    width: row.width.saturating_sub(2 + label),
                    ..row
                };
                self.file.view(frame, room, style, place == self.at);
            }
        }
        let key = match self.at {
            FORM => "export-form.help",
            PRIVATE if !holds_private(self.kind) => "export-no-private.help",
            PRIVATE if self.private => "export-whole.help",
            PRIVATE => "export-masked.help",
            _ => "export-file-help",
        };
        let room = usize::from(inside.height).saturating_sub(4);
        let help = frame::wrap(&look.word(key), usize::from(inside.width), room);
        let help: Vec<Line<'_>> = help
            .into_iter()
            .map(|line| Line::styled(line, look.faint()))
            .collect();
        frame.render_widget(
            Paragraph::new(help),
            Rect {
                y: inside.y + 4,
                height: room as u16,
                ..inside
            },
        );
    }
}
