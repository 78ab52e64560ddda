//! Who sits at the desk: the covered screen, another person, and what is offered to who may only read.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use insta::assert_snapshot;
use ratatui::Frame;
use ratatui::layout::Rect;
use tuquan::domain::access::OfficerRole;
use tuquan::domain::command::{Change, Command};
use tuquan::domain::form::{Choice, Row, Say};
use tuquan::domain::place::Officer;
use tuquan::office::Who;
use tuquan::ui::desk::{Desk, Sight};
use tuquan::ui::look::Look;
use tuquan::ui::screen::{Effect, Screen, Work};
use tuquan::ui::verbs::Verb;

use crate::support::page::{Page, empty_office, training_office};

const LANGUAGES: [&str; 2] = ["vi", "en"];
const SIZES: [(u16, u16); 2] = [(80, 24), (60, 20)];

/// 87: nobody types: no name of the books is left on the screen.
#[test]
fn a_covered_screen_shows_no_name() {
    for language in LANGUAGES {
        for size in SIZES {
            let mut page = Page::training(language, size);
            page.types("2");
            page.desk().cover(15);
            let screen = page.screen();
            assert!(!screen.contains("Thôn"), "{screen}");
            assert_snapshot!(format!("covered-{language}-{}", size.0), screen);
        }
    }
}

/// The officers of the book to choose from, and what a viewer is offered.
#[test]
fn another_person_sits_down_and_sees_what_he_may() {
    for language in LANGUAGES {
        let mut office = empty_office();
        for (name, role) in [
            ("hoa", OfficerRole::Head),
            ("Trần Văn Nam", OfficerRole::Viewer),
        ] {
            let row = Row::new().with("name", name).with("role", role.code());
            office
                .run(Command::save(Change::new::<Officer>(row)))
                .expect("an officer");
        }
        let mut page = Page::open(office, language, (80, 24));
        page.ctrl('o');
        assert_snapshot!(format!("switch-{language}"), page.screen());
        page.types("nam\n").types("2");
        let screen = page.screen();
        assert_snapshot!(format!("viewer-{language}"), screen);
        let before = page.types("n").screen();
        assert_ne!(before, screen, "the key says why it does nothing");
        page.key(KeyCode::F(1));
        assert_snapshot!(format!("viewer-help-{language}"), page.screen());
    }
}

/// 203: a training book says so on every main screen, and no role hides it.
#[test]
fn a_training_book_is_marked_on_every_screen() {
    let (office, _folder) = training_office();
    let mut page = Page::open(office, "vi", (80, 24));
    for number in '1'..='8' {
        page.types(&number.to_string()).sees("TẬP HUẤN");
        page.key(KeyCode::Enter).sees("TẬP HUẤN");
        page.key(KeyCode::Esc);
    }
}

struct Stumbling;

impl Screen for Stumbling {
    fn title(&self, _look: &Look) -> String {
        String::new()
    }
    fn verbs(&self) -> Vec<Verb> {
        vec![Verb::Open]
    }
    fn act(&mut self, _verb: Verb, _look: &Look) -> Vec<Effect> {
        vec![Effect::Work(Work {
            what: Say::new("op-import"),
            run: Box::new(|_, _| panic!("a fault of the program")),
        })]
    }
    fn view(&self, _frame: &mut Frame<'_>, _area: Rect, _look: &Look) {}
}

/// 15: a fault of the program in long work is told, and the screen goes on.
#[test]
fn a_fault_in_long_work_is_told() {
    let (office, _folder) = training_office();
    let today = office.today();
    let first = Box::new(Stumbling);
    let mut desk = Desk::new(Some(office), "vi", Sight::default(), first, today);
    desk.key(KeyCode::Enter.into());
    while desk.is_working() {
        std::thread::yield_now();
        desk.tick();
    }
    assert!(desk.take_changed());
    assert!(!desk.is_done());
    let who = desk.office().map(|office| office.who().clone());
    assert_eq!(who.map(|Who { name, .. }| name).as_deref(), Some("hoa"));
}

/// Long work behind Enter; the keys that reach the screen are written down.
struct Patient {
    until: std::sync::Arc<std::sync::atomic::AtomicBool>,
    heard: std::sync::Arc<std::sync::Mutex<String>>,
}

impl Screen for Patient {
    fn title(&self, _look: &Look) -> String {
        String::new()
    }
    fn verbs(&self) -> Vec<Verb> {
        vec![Verb::Open]
    }
    fn is_typing(&self) -> bool {
        true
    }
    fn act(&mut self, _verb: Verb, _look: &Look) -> Vec<Effect> {
        let until = self.until.clone();
        vec![Effect::Work(Work {
            what: Say::new("op-import"),
            run: Box::new(move |_, progress| {
                while progress(1, 2) && !until.load(std::sync::atomic::Ordering::Relaxed) {
                    std::thread::yield_now();
                }
                Err(tuquan::domain::problem::Problem::Stopped)
            }),
        })]
    }
    fn typed(&mut self, key: crossterm::event::KeyEvent, _look: &Look) -> Vec<Effect> {
        if let (KeyCode::Char(letter), Ok(mut heard)) = (key.code, self.heard.lock()) {
            heard.push(letter);
        }
        Vec::new()
    }
    fn pasted(&mut self, text: &str, _look: &Look) -> Vec<Effect> {
        if let Ok(mut heard) = self.heard.lock() {
            heard.push_str(text);
        }
        Vec::new()
    }
    fn view(&self, _frame: &mut Frame<'_>, _area: Rect, _look: &Look) {}
}

/// F76: what is typed during long work is taken up after it, in its order; Esc or Ctrl-C stops the work and drops what was typed before
/// it.
#[test]
fn what_is_typed_during_long_work_waits_for_its_end() {
    let (office, _folder) = training_office();
    let today = office.today();
    let until = std::sync::Arc::<std::sync::atomic::AtomicBool>::default();
    let heard = std::sync::Arc::<std::sync::Mutex<String>>::default();
    let first = Box::new(Patient {
        until: until.clone(),
        heard: heard.clone(),
    });
    let told = || heard.lock().expect("heard").clone();
    let mut desk = Desk::new(Some(office), "vi", Sight::default(), first, today);
    let settle = |desk: &mut Desk| {
        while desk.is_working() {
            std::thread::yield_now();
            desk.tick();
        }
    };
    desk.key(KeyCode::Enter.into());
    for key in [KeyCode::Char('x'), KeyCode::Esc, KeyCode::Char('b')] {
        desk.key(key.into());
    }
    assert_eq!(told(), "");
    settle(&mut desk);
    assert_eq!(told(), "b", "the work was stopped, and x went with it");
    desk.key(KeyCode::Enter.into());
    desk.key(KeyCode::Char('y').into());
    desk.key(KeyEvent::new(KeyCode::Char('c'), KeyModifiers::CONTROL));
    settle(&mut desk);
    assert_eq!(told(), "b", "stopped again, and y went with it");
    desk.key(KeyCode::Enter.into());
    desk.key(KeyCode::Char('c').into());
    desk.paste("dan");
    desk.key(KeyCode::Char('h').into());
    assert_eq!(told(), "b");
    until.store(true, std::sync::atomic::Ordering::Relaxed);
    settle(&mut desk);
    assert_eq!(told(), "bcdanh");
}
