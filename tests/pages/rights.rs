//! Every role at every screen the keys lead to: what a person may not do is not offered and is refused with the reason; nothing that is offered is
//! refused for want of a right.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use tempfile::TempDir;
use tuquan::domain::access::OfficerRole;
use tuquan::domain::command::{Change, Command};
use tuquan::domain::form::{Choice, Row};
use tuquan::domain::place::Officer;
use tuquan::office::{Office, Who, demo};
use tuquan::ui::verbs::{Chord, Verb};

use crate::support::page::{Page, clock};

/// Screens on each other at the most.
const DEEPEST: usize = 5;

/// Lines of a list that are opened one by one where each leads elsewhere.
const LINES: usize = 46;

/// Left alone: they ask for a file, a folder or another book of the machine.
const ALONE: &[&str] = &[
    "Prompt", "Export", "Settings", "Switch", "Choose", "FirstRun",
];

fn who(name: &str) -> Who {
    Who {
        name: name.into(),
        account: name.into(),
    }
}

/// A real book of a small commune, with hoa in charge and nam in that role: made once.
fn real_book(role: OfficerRole) -> (Office, TempDir) {
    static BOOK: OnceLock<Vec<u8>> = OnceLock::new();
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("so.tuquan");
    let bytes = BOOK.get_or_init(|| {
        let made = folder.path().join("made.tuquan");
        let card = demo::card().expect("a card");
        let mut office =
            Office::create(made.clone(), &card, who("hoa"), clock(), false).expect("a book");
        demo::fill(&mut office, demo::Demo::Small, &mut |_, _| true).expect("filled");
        drop(office);
        std::fs::read(made).expect("its file")
    });
    std::fs::write(&path, bytes).expect("a copy");
    let mut office = Office::open(path, who("hoa"), clock(), false).expect("opened");
    for (name, role) in [("hoa", OfficerRole::Head), ("nam", role)] {
        let row = Row::new().with("name", name).with("role", role.code());
        office
            .run(Command::save(Change::new::<Officer>(row)))
            .expect("an officer");
    }
    office.sit_down(who("nam")).expect("nam sits down");
    (office, folder)
}

/// A walk of one person through the screens.
struct Walk {
    page: Page,
    seen: BTreeSet<String>,
    pressed: usize,
    withheld: usize,
    faults: BTreeSet<String>,
}

/// Where one is: which screen, and what it offers.
fn place(page: &mut Page) -> (String, Vec<Verb>, Vec<Verb>) {
    let desk = page.desk();
    let offered = desk.offered();
    let top = desk.top().expect("a screen");
    let withheld = top
        .verbs()
        .into_iter()
        .filter(|verb| !offered.contains(verb))
        .collect();
    (top.name().to_owned(), offered, withheld)
}

fn moves(verb: Verb) -> bool {
    use Verb::{Back, Down, First, Go, Last, LastBox, NextBox, PageDown, PageUp, Search, Up};
    [
        Up, Down, PageUp, PageDown, First, Last, NextBox, LastBox, Search, Back, Go,
    ]
    .contains(&verb)
}

impl Walk {
    fn press(&mut self, verb: Verb) {
        let typing = self
            .page
            .desk()
            .top()
            .is_some_and(tuquan::ui::screen::Screen::is_typing);
        let chord = verb
            .row()
            .keys
            .iter()
            .find(|chord| !(typing && chord.is_plain()));
        let (code, modifiers) = match chord {
            None => return,
            Some(Chord::Key(code)) => (*code, KeyModifiers::NONE),
            Some(Chord::Ctrl(letter)) => (KeyCode::Char(*letter), KeyModifiers::CONTROL),
            Some(Chord::Plain(letter)) => (KeyCode::Char(*letter), KeyModifiers::NONE),
        };
        self.page.desk().key(KeyEvent::new(code, modifiers));
        self.page.finishes();
    }

    fn steps(&mut self) -> i64 {
        let office = self.page.desk().office().expect("a book");
        let last = office.ask().steps(None, None, 1).expect("read");
        last.first().map_or(0, |op| op.id)
    }

    /// The refusal for want of a right, as it stands on the screen.
    fn is_refused(&mut self) -> bool {
        let desk = self.page.desk();
        let Some(problem) = desk.refusal() else {
            return false;
        };
        let told = desk.look().problem(problem);
        let told: String = told.chars().take(30).collect();
        self.page.screen().contains(&told)
    }

    /// Tries every key of the screen on top.
    fn explore(&mut self, depth: usize) {
        let (name, offered, withheld) = place(&mut self.page);
        if !self.seen.insert(format!("{name} {offered:?} {withheld:?}")) || depth > DEEPEST {
            return;
        }
        for verb in withheld {
            let (before, height) = (self.steps(), self.page.desk().height());
            self.press(verb);
            self.withheld += 1;
            let told = self.is_refused();
            if !told || self.steps() != before || self.page.desk().height() != height {
                self.faults
                    .insert(format!("{name}: {verb:?} is not refused"));
            }
        }
        let alone = ALONE.iter().any(|known| name.ends_with(known));
        for verb in offered {
            if moves(verb) || alone {
                continue;
            }
            let lines = if verb == Verb::Open && depth == 0 {
                LINES
            } else {
                1
            };
            for line in 0..lines {
                if line > 0 {
                    self.press(Verb::Down);
                }
                let here = place(&mut self.page);
                if here.0 != name {
                    return;
                }
                if !here.1.contains(&verb) {
                    continue;
                }
                if !self.tried(verb, &name, depth) {
                    return;
                }
            }
            self.press(Verb::First);
        }
    }

    /// Presses one key, looks round where it led, and comes back; false where there was no way back.
    fn tried(&mut self, verb: Verb, name: &str, depth: usize) -> bool {
        let height = self.page.desk().height();
        self.press(verb);
        self.pressed += 1;
        if self.is_refused() {
            self.faults
                .insert(format!("{name}: {verb:?} is offered and refused"));
        }
        if self.page.desk().height() > height {
            self.look_round(name, verb, depth + 1);
        }
        for _ in 0..8 {
            if self.page.desk().height() <= height {
                break;
            }
            self.page.key(KeyCode::Esc).finishes();
        }
        self.page.desk().height() == height
            && self.page.desk().top().is_some_and(|top| top.name() == name)
    }

    fn look_round(&mut self, name: &str, verb: Verb, depth: usize) {
        let (above, ..) = place(&mut self.page);
        if !above.ends_with("Confirm") {
            return self.explore(depth);
        }
        // What is asked for once more is said yes to: the door must let it pass.
        self.page.types("g").finishes();
        if self.is_refused() {
            self.faults.insert(format!(
                "{name}: {verb:?} is offered and refused at the door"
            ));
        }
    }
}

/// 174: in every role, on every screen: a key that may not be used is not offered, says why, and does nothing; one that is offered is not refused.
#[test]
fn no_role_is_offered_what_it_may_not_do() {
    for (role, least) in [
        (OfficerRole::Viewer, 60),
        (OfficerRole::Trainer, 60),
        (OfficerRole::Officer, 5),
        (OfficerRole::Clerk, 1),
        (OfficerRole::Head, 0),
    ] {
        let (office, mut folder) = real_book(role);
        let mut walk = Walk {
            page: Page::open(office, "vi", (100, 30)),
            seen: BTreeSet::new(),
            pressed: 0,
            withheld: 0,
            faults: BTreeSet::new(),
        };
        for number in '1'..='8' {
            let (office, own) = real_book(role);
            walk.page = Page::open(office, "vi", (100, 30));
            folder = own;
            walk.page.types(&number.to_string()).finishes();
            walk.explore(0);
        }
        drop(folder);
        let told = walk.faults.iter().map(String::as_str).collect::<Vec<_>>();
        assert!(told.is_empty(), "{role:?}:\n{}", told.join("\n"));
        let screens: BTreeSet<&str> = walk
            .seen
            .iter()
            .filter_map(|place| place.split(' ').next())
            .collect();
        assert!(screens.len() >= 25, "{role:?} saw only {screens:?}");
        assert!(
            walk.withheld >= least,
            "{role:?}: {} of {}",
            walk.withheld,
            walk.pressed
        );
    }
}
