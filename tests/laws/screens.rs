//! Any keys in any window: the screens never fall over, and nothing hidden reaches the terminal.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use proptest::prelude::*;
use tuquan::ui::desk::Sight;

use crate::support::page::{Page, training_office};

/// What happens to a screen.
#[derive(Clone, Debug)]
enum Event {
    Key(KeyCode, KeyModifiers),
    Paste(String),
    Size(u16, u16),
}

fn event() -> impl Strategy<Value = Event> {
    let plain = |code| Event::Key(code, KeyModifiers::NONE);
    let named = prop::sample::select(vec![
        KeyCode::Enter,
        KeyCode::Enter,
        KeyCode::Esc,
        KeyCode::Tab,
        KeyCode::BackTab,
        KeyCode::Backspace,
        KeyCode::Up,
        KeyCode::Down,
        KeyCode::Down,
        KeyCode::Left,
        KeyCode::Right,
        KeyCode::PageUp,
        KeyCode::PageDown,
        KeyCode::Home,
        KeyCode::End,
        KeyCode::Insert,
        KeyCode::Delete,
        KeyCode::F(1),
        KeyCode::F(2),
        KeyCode::F(3),
        KeyCode::F(4),
        KeyCode::F(5),
        KeyCode::F(6),
        KeyCode::F(8),
        KeyCode::F(12),
    ]);
    prop_oneof![
        4 => named.prop_map(plain),
        3 => prop::sample::select("12345678".chars().collect::<Vec<_>>()).prop_map(move |digit| plain(KeyCode::Char(digit))),
        4 => prop::sample::select("nesxdrltcmvpkghbwaoyu? /ế世".chars().collect::<Vec<_>>()).prop_map(move |letter| plain(KeyCode::Char(letter))),
        2 => prop::sample::select("fgklstyz".chars().collect::<Vec<_>>()).prop_map(|letter| Event::Key(KeyCode::Char(letter), KeyModifiers::CONTROL)),
        1 => "[a-zà-ỹ \u{1b}\u{7}\n]{0,12}".prop_map(Event::Paste),
        2 => (1_u16..140, 1_u16..50).prop_map(|(width, height)| Event::Size(width, height)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 200, ..ProptestConfig::default() })]
    #[test]
    fn no_keys_in_no_window_make_a_screen_fall_over(events in prop::collection::vec(event(), 1..60), ascii in any::<bool>()) {
        let (office, _folder) = training_office();
        let sight = Sight { ascii, marks: !ascii, ..Sight::default() };
        let mut page = Page::seen(office, "vi", (80, 24), sight);
        for event in events {
            match event {
                Event::Key(code, modifiers) => page.desk().key(KeyEvent::new(code, modifiers)),
                Event::Paste(text) => page.desk().paste(&text),
                Event::Size(width, height) => page.resize(width, height),
            }
            if page.desk().is_done() {
                break;
            }
            let screen = page.screen();
            prop_assert!(!screen.chars().any(|letter| letter.is_control() && letter != '\n'), "a control sign");
            prop_assert!(!ascii || screen.is_ascii(), "{}", screen);
        }
    }
}

#[test]
fn below_forty_by_ten_one_sentence_asks_for_a_larger_window() {
    let (office, _folder) = training_office();
    let mut page = Page::open(office, "vi", (39, 9));
    page.sees("40×10");
    for width in 0..=40 {
        for height in 0..=12 {
            page.resize(width, height);
            page.screen();
        }
    }
}
