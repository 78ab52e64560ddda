//! Vietnamese is typed into every box: a screen that takes letters says which box is in hand.

use std::fs;

use super::no_complaints;
use super::source::{files, shown};

#[test]
fn every_screen_that_takes_letters_gives_its_box() {
    let screens = files("src/ui/screens", "rs").into_iter();
    let wrong = screens.filter(|path| {
        let text = fs::read_to_string(path).unwrap_or_default();
        text.contains("fn is_typing(&self)") && !text.contains("fn hand(&mut self)")
    });
    let complaints: Vec<String> = wrong
        .map(|path| {
            format!(
                "{}: add `fn hand(&mut self) -> Option<&mut Input>` beside `is_typing`",
                shown(&path)
            )
        })
        .collect();
    no_complaints(&complaints);
}
