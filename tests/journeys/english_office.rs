//! An office that works in English: from the first screen on, and again the next day, no Vietnamese is left but names.

use crate::support::pty::{Home, Key, Terminal};

/// Letters that only Vietnamese words have.
const LETTERS: &str = "ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ";

/// Fails where a Vietnamese word stands on the screen.
fn speaks_english(clerk: &mut Terminal) {
    clerk.waits("for a screen in English", |screen| {
        let lower = screen.to_lowercase();
        !lower.contains(|letter| LETTERS.contains(letter))
    });
}

#[test]
fn every_screen_speaks_english_and_stays_so() {
    let home = Home::new();
    let mut clerk = home.start(&[], &[], (120, 40));
    clerk.sees("1/4").key(Key::Down).sees("New book");
    clerk.key(Key::Enter).sees("Step 2 of 4");
    clerk.types("Zeta").sees("as typed").key(Key::Enter);
    clerk.sees("Step 3 of 4");
    // The letterhead is Vietnamese in every language of the screen.
    for _ in 0..4 {
        clerk.key(Key::Tab);
    }
    clerk
        .key(Key::Ctrl('s'))
        .sees("What to begin with?")
        .types("2");
    clerk.sees("Zeta").sees("Today");
    for main in ["1", "2", "3", "4", "5", "6", "7", "8"] {
        clerk.types(main);
        speaks_english(&mut clerk);
        clerk.key(Key::F(1));
        speaks_english(&mut clerk);
        clerk.key(Key::F(10));
    }
    clerk.key(Key::Ctrl('k')).types("bin").sees("▸ Bin");
    clerk.key(Key::Enter).sees("The bin is empty.");
    speaks_english(&mut clerk);
    clerk.kill9();
    let mut again = home.start(&[], &[], (120, 40));
    again.sees("Today");
    speaks_english(&mut again);
}

#[test]
fn a_list_goes_in_from_the_english_screens() {
    let home = Home::new();
    let list = "Team,Full name,Role,Telephone,Hamlet\nTeam 1,Ho Van An,head,0912345678,Thon 1\n";
    std::fs::write(home.path("list.csv"), list).expect("written");
    let mut clerk = home.start(&["--lang", "en"], &[], (80, 24));
    clerk
        .sees("Step 1 of 4")
        .key(Key::Enter)
        .sees("Step 2 of 4");
    clerk.types("07132").sees("Quảng Yên").key(Key::Enter);
    clerk.sees("Step 3 of 4").key(Key::Ctrl('s'));
    clerk.sees("What to begin with?").key(Key::Enter);
    clerk.sees("list.csv").key(Key::Enter).sees("new 1");
    clerk.key(Key::Ctrl('s')).sees("Ctrl-Z").sees("Team 1");
}
