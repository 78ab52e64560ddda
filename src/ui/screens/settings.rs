//! The settings: what the person and the office can change, and what one should know about this book. A setting is one line of the table.

use std::path::PathBuf;

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

use crate::domain::access::Right;
use crate::domain::form::{Choice, Record, Say};
use crate::domain::kinds;
use crate::domain::place::{self, ToneStyle};
use crate::domain::problem::Problem;
use crate::office::{Clock, DROP_FOLDER, Office, Who, bin, demo, units};
use crate::typing::{Style, Typing};
use crate::ui::look::Look;
use crate::ui::menu;
use crate::ui::parts::{frame, table};
use crate::ui::screen::{Effect, Outcome, Screen};
use crate::ui::screens::bin::Bin;
use crate::ui::screens::first_run::FirstRun;
use crate::ui::screens::record::Form;
use crate::ui::verbs::{Verb, listing};

/// One setting: its words, what it is now, and what Enter does; nothing where it is only told.
struct Setting {
    words: &'static str,
    value: fn(&Office, &Look) -> Result<String, Problem>,
    act: fn(&Settings, &Look) -> Option<Effect>,
    needs: Option<Right>,
}

/// Every setting, in the order of the screen.
static SETTINGS: &[Setting] = &[
    Setting {
        words: "setting-language",
        needs: None,
        value: |_, look| Ok(look.words.choice("language", look.words.language())),
        act: |_, look| Some(Effect::Speak(other_language(look))),
    },
    Setting {
        words: "setting-typing",
        needs: None,
        value: |_, look| Ok(look.typing_method()),
        act: |_, look| {
            let method = look.typing.method.next();
            Some(Effect::Type(Typing {
                method,
                ..look.typing
            }))
        },
    },
    Setting {
        words: "setting-tones",
        needs: None,
        value: |_, look| {
            let style = match look.typing.style {
                Style::Old => ToneStyle::Old,
                Style::New => ToneStyle::New,
            };
            Ok(look.words.choice(ToneStyle::NAME, style.code()))
        },
        act: |_, look| {
            let style = match look.typing.style {
                Style::Old => Style::New,
                Style::New => Style::Old,
            };
            Some(Effect::Type(Typing {
                style,
                ..look.typing
            }))
        },
    },
    Setting {
        words: "setting-who",
        needs: None,
        value: |office, _| Ok(office.who().name.clone()),
        act: |_, _| Some(Effect::Open(menu::lock())),
    },
    Setting {
        words: "setting-office",
        needs: Some(Right::Settings),
        value: |office, _| card_line(office, &["name", "code", "province"]),
        act: |_, _| card_form("setting-office", &["name", "kind", "code", "province"]),
    },
    Setting {
        words: "setting-letterhead",
        needs: Some(Right::Settings),
        value: |office, _| card_line(office, &LETTERHEAD),
        act: |_, _| card_form("setting-letterhead", &LETTERHEAD),
    },
    Setting {
        words: "setting-bin",
        needs: None,
        value: |office, look| {
            let count = bin::bin(office)?.len();
            Ok(look.say(&Say::new("setting-bin-count").with("count", count)))
        },
        act: |_, _| Some(Effect::Open(Box::new(Bin::default()))),
    },
    Setting {
        words: "setting-criteria",
        needs: None,
        value: |office, _| {
            let folder = office.place().path.with_file_name(DROP_FOLDER);
            Ok(folder.display().to_string())
        },
        act: |_, _| None,
    },
    Setting {
        words: "setting-book",
        needs: None,
        value: |office, _| Ok(office.place().path.display().to_string()),
        act: |_, _| None,
    },
    Setting {
        words: "setting-training",
        needs: None,
        value: |office, look| {
            Ok(look.word(if office.is_training() {
                "setting-training-open"
            } else {
                "setting-training-closed"
            }))
        },
        act: |settings, look| Some(settings.other_book(look)),
    },
    Setting {
        words: "setting-units",
        needs: None,
        value: |_, look| {
            let say = units::units().map(|units| {
                Say::new("setting-units-of")
                    .with("count", units.len())
                    .with("day", units.date)
            });
            Ok(say.map_or_else(String::new, |say| look.say(&say)))
        },
        act: |_, _| None,
    },
    Setting {
        words: "setting-version",
        needs: None,
        value: |_, _| {
            let own = concat!(env!("CARGO_PKG_NAME"), " ", env!("CARGO_PKG_VERSION"));
            Ok(format!("{own} · SQLite {}", Office::library()))
        },
        act: |_, _| None,
    },
];

/// The lines of the letterhead on the card.
const LETTERHEAD: [&str; 4] = ["parent_line", "issuer_line", "place", "number_suffix"];

fn other_language(look: &Look) -> &'static str {
    if look.words.language() == "vi" {
        "en"
    } else {
        "vi"
    }
}

fn card_line(office: &Office, fields: &[&str]) -> Result<String, Problem> {
    let row = office.card()?.1.row;
    let parts = fields.iter().map(|field| row.get(field).text().to_owned());
    let filled: Vec<String> = parts.filter(|part| !part.is_empty()).collect();
    Ok(filled.join(" · "))
}

/// The boxes of the card that a setting is about; the card is the only row of its kind.
fn card_form(title: &'static str, fields: &[&str]) -> Option<Effect> {
    let kind = kinds::find(place::Office::KIND)?;
    let form = Form::edit(kind, 1).only(fields).titled(Say::new(title));
    Some(Effect::Open(Box::new(form)))
}

/// The book that is open, and who has it open.
struct Here {
    path: PathBuf,
    training: bool,
    who: Who,
    clock: Clock,
}

/// The settings.
#[derive(Default)]
pub struct Settings {
    here: Option<Here>,
    values: Vec<String>,
    at: usize,
}

impl Settings {
    /// From the book to its training commune, and back to the book, which is made there where it is not yet.
    fn other_book(&self, look: &Look) -> Effect {
        let Some(here) = &self.here else {
            return Effect::Reload;
        };
        let who = here.who.clone();
        let opened = if here.training {
            let Some(book) = demo::book_of(&here.path) else {
                return Effect::Say(Say::new("setting-training-alone"));
            };
            match Office::open(book.clone(), who.clone(), here.clock, false) {
                Err(Problem::NoFile { .. }) => {
                    let first = FirstRun::new(book, who, here.clock, look.words.language());
                    let first = first.over_book();
                    return Effect::Open(Box::new(first));
                }
                opened => opened,
            }
        } else {
            match demo::found(&here.path, who.clone(), here.clock) {
                Ok(None) => return FirstRun::making(here.path.clone(), who, here.clock),
                Ok(Some(office)) => Ok(office),
                Err(problem) => Err(problem),
            }
        };
        match opened {
            Ok(office) => Effect::Begin(Box::new(office)),
            Err(problem) => Effect::Refuse(problem),
        }
    }
}

impl Screen for Settings {
    fn title(&self, look: &Look) -> String {
        look.word("setting-title")
    }
    fn needs(&self, verb: Verb) -> Option<Right> {
        match verb {
            Verb::Open => SETTINGS[self.at].needs,
            _ => verb.needs(),
        }
    }
    fn verbs(&self) -> Vec<Verb> {
        listing(&[Verb::Open, Verb::Back])
    }
    fn load(&mut self, office: &Office, look: &Look) -> Result<Vec<Effect>, Problem> {
        self.here = Some(Here {
            path: office.place().path.clone(),
            training: office.is_training(),
            who: office.who().clone(),
            clock: office.clock(),
        });
        let values = SETTINGS.iter().map(|known| (known.value)(office, look));
        self.values = values.collect::<Result<_, _>>()?;
        Ok(Vec::new())
    }
    fn worked(&mut self, outcome: Result<Outcome, Problem>, look: &Look) -> Vec<Effect> {
        match outcome {
            Ok(Outcome::Made(_)) => vec![self.other_book(look)],
            _ => Vec::new(),
        }
    }
    fn act(&mut self, verb: Verb, look: &Look) -> Vec<Effect> {
        if table::walk(&mut self.at, verb, 15, SETTINGS.len()) {
            return Vec::new();
        }
        match verb {
            Verb::Open => (SETTINGS[self.at].act)(self, look).into_iter().collect(),
            _ => vec![Effect::Close],
        }
    }
    fn view(&self, frame: &mut Frame<'_>, area: Rect, look: &Look) {
        if area.height < 6 {
            return;
        }
        let columns = [
            table::Column::new("", 22),
            table::Column::new("", 30).grow(1),
        ];
        let lines = SETTINGS.iter().zip(&self.values);
        let rows: Vec<table::Cells> = lines
            .map(|(known, value)| table::Cells::new(vec![look.word(known.words), value.clone()]))
            .collect();
        let list = Rect {
            height: area.height - 4,
            ..area
        };
        table::view(frame, list, look, &columns, &rows, Some(self.at));
        let help = look.word(&format!("{}.help", SETTINGS[self.at].words));
        // The value in hand whole: a long path is cut in its line.
        let value = self.values.get(self.at).cloned().unwrap_or_default();
        let width = usize::from(area.width.saturating_sub(2));
        let told = [(value, look.chosen()), (help, look.faint())];
        let mut below: Vec<Line<'_>> = Vec::new();
        for (words, style) in told {
            let wrapped = frame::wrap(&words, width, 2);
            below.extend(
                wrapped
                    .into_iter()
                    .map(|line| Line::styled(format!(" {line}"), style)),
            );
        }
        frame.render_widget(
            Paragraph::new(below),
            Rect {
                y: area.bottom() - 4,
                height: 4,
                ..area
            },
        );
    }
}
