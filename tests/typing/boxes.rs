//! Every printable letter of Vietnamese goes into every box: composed by the terminal, by Telex and by VNI.

use crossterm::event::KeyCode;

use super::{Method, orders};
use crate::support::page::{Page, empty_office};

/// How to come to a box from the first screen.
type Way = fn(&mut Page);

fn name_of_a_hamlet(page: &mut Page) {
    page.ctrl('k').types("dia ban\n").types("n");
}

fn search_of_a_register(page: &mut Page) {
    page.ctrl('k').types("dia ban\n").types("/");
}

fn palette(page: &mut Page) {
    page.ctrl('k');
}

fn prompt(page: &mut Page) {
    page.ctrl('o');
}

fn pick_list(page: &mut Page) {
    page.ctrl('k').types("dia ban\n").types("s");
}

const WAYS: [(&str, Way); 5] = [
    ("form", name_of_a_hamlet),
    ("search", search_of_a_register),
    ("palette", palette),
    ("prompt", prompt),
    ("pick list", pick_list),
];

/// The letters with their marks and tones, small and capital.
fn letters() -> Vec<char> {
    let small =
        "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ";
    small.chars().chain(small.to_uppercase().chars()).collect()
}

fn box_at(way: Way) -> Page {
    let mut page = Page::open(empty_office(), "vi", (80, 24));
    way(&mut page);
    page
}

fn empty(page: &mut Page) {
    for _ in 0..16 {
        page.key(KeyCode::Backspace);
    }
}

#[test]
fn every_sign_goes_into_every_box_as_it_is() {
    let signs: Vec<char> = letters()
        .into_iter()
        .chain('!'..='~')
        .chain("–—“”…§₫°".chars())
        .collect();
    for (name, way) in WAYS {
        let mut page = box_at(way);
        for sign in &signs {
            empty(&mut page);
            page.types(&format!("({sign})"));
            let screen = page.screen();
            assert!(
                screen.contains(&format!("({sign})")),
                "{name} {sign}\n{screen}"
            );
        }
    }
}

#[test]
fn every_letter_is_typed_into_every_box_in_telex_and_vni() {
    for (name, way) in WAYS {
        let mut page = box_at(way);
        for method in [Method::Telex, Method::Vni] {
            page.key(KeyCode::F(12));
            for letter in letters() {
                let small = letter.to_lowercase().to_string();
                // Every key order of the letter by itself; capitals with the capital first.
                for keys in orders(&small, method) {
                    let keys = if letter.is_uppercase() {
                        keys.to_uppercase()
                    } else {
                        keys
                    };
                    // VNI has no letter ã alone: A4 is the size of a sheet.
                    if keys.eq_ignore_ascii_case("a4") {
                        continue;
                    }
                    empty(&mut page);
                    page.types(&format!("({keys})"));
                    let screen = page.screen();
                    assert!(
                        screen.contains(&format!("({letter})")),
                        "{name} {method:?} {keys}\n{screen}"
                    );
                }
            }
        }
    }
}

#[test]
fn the_frame_says_how_letters_are_typed_and_the_book_remembers_it() {
    let mut page = box_at(name_of_a_hamlet);
    page.sees("Kiểu gõ: Tắt");
    page.ctrl('t').sees("Kiểu gõ: Telex");
    page.types("Thoon DDoong").sees("Thôn Đông");
    page.desk().tick();
    let office = page.desk().office().expect("a book");
    let (method, _) = tuquan::office::officer::typing(office).expect("an officer");
    assert_eq!(method, tuquan::domain::place::TypingMethod::Telex);
    assert!(
        office.undoable().expect("asked").is_none(),
        "a habit is no work"
    );
    page.key(KeyCode::F(12)).sees("Kiểu gõ: VNI");
    page.ctrl('t').sees("Kiểu gõ: Tắt");
    page.types(" tee").sees("Thôn Đông tee");
}

#[test]
fn days_and_numbers_are_typed_as_they_are() {
    let mut page = Page::open(empty_office(), "vi", (80, 24));
    page.ctrl('k').types("dia ban\n").types("n").ctrl('t');
    // name, kind, households
    page.key(KeyCode::Tab).key(KeyCode::Tab).types("dd12");
    page.sees("dd12");
}

#[test]
fn in_lists_what_an_input_method_sends_runs_no_verb() {
    let mut page = Page::open(empty_office(), "vi", (80, 24));
    page.ctrl('k').types("dia ban\n");
    let place = |page: &mut Page| page.screen().lines().next().unwrap_or_default().to_owned();
    let before = place(&mut page);
    let composed = letters().into_iter().filter(|letter| !letter.is_ascii());
    for code in composed.map(KeyCode::Char).chain([KeyCode::Backspace]) {
        page.key(code).sees("Bộ gõ đang bật");
    }
    assert_eq!(place(&mut page), before);
}
