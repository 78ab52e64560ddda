//! What every screen owes a window of 80 × 24: the way to help and the way back always stand in the key line, help knows every key that has
//! no room there, and no line is cut in silence.

use crossterm::event::KeyCode;

use crate::support::page::Page;

/// Ways to the screens, from the morning on: `\n` is Enter, `→` Tab, `↓` down, `⎋` Escape, `²`, `⁴`, `⁶`, `⁷` the function keys, `^` the
/// palette.
pub(super) const WAYS: &[&str] = &[
    "",
    "1",
    "1\n",
    "1→\n",
    "2",
    "2\n",
    "2\n→",
    "2\n→→→→",
    "2\n→→→→n",
    "2\nn",
    "2\nt",
    "2\nt\n",
    "2\nc",
    "2\nc\n",
    "2\nb",
    "2\nd",
    "2\nl",
    "2\n²",
    "2n",
    "2²",
    "2/x",
    "2d",
    "2⁶",
    "2⁷",
    "2i",
    "2l",
    "2r",
    "3",
    "3\n",
    "3\nh",
    "3\na",
    "3\nw",
    "3\n²",
    "3\nb",
    "3→\n",
    "3→\nb",
    "3o",
    "3n",
    "4",
    "4n",
    "4\n",
    "4\n\n",
    "4\nc",
    "4\nt",
    "4\nm",
    "4\n ",
    "4\nl",
    "5",
    "5\n",
    "5\nn",
    "5n",
    "6",
    "6\n",
    "6\n→",
    "6n",
    "6²",
    "7",
    "7\n",
    "7\nv",
    "7\nk",
    "7s",
    "8",
    "8\n",
    "8n",
    "^",
    "^to 1",
    "^thung luu\n",
    "^nhat ky\n",
    "^nhap danh sach\n",
    "^dia ban\n\n",
    "^cai dat\n",
    "^thanh vien\n",
    "^so lieu\n",
    "^cong nhan\n",
    "^y kien\n",
];

/// Goes one way from the morning; the window asked at the end stays open.
pub(super) fn go(page: &mut Page, way: &str) {
    for step in way.chars() {
        match step {
            '→' => page.key(KeyCode::Tab),
            '↓' => page.key(KeyCode::Down),
            '⎋' => page.key(KeyCode::Esc),
            '²' => page.key(KeyCode::F(2)),
            '⁴' => page.key(KeyCode::F(4)),
            '⁶' => page.key(KeyCode::F(6)),
            '⁷' => page.key(KeyCode::F(7)),
            '^' => page.ctrl('k'),
            other => page.types(&other.to_string()),
        };
    }
}

#[test]
fn the_way_to_help_and_the_way_back_stand_on_every_screen_and_no_line_is_cut_in_silence() {
    let mut complaints = Vec::new();
    for (language, size) in [("vi", (80, 24)), ("en", (80, 24)), ("vi", (60, 20))] {
        for way in WAYS {
            let mut page = Page::training(language, size);
            go(&mut page, way);
            let screen = page.screen();
            let all: Vec<&str> = screen.lines().collect();
            let keys = all[all.len().saturating_sub(2)..].join(" ");
            let place = format!("{way:?} in {language} at {size:?}");
            for key in ["F1 ", "Esc "] {
                if !keys.contains(key) {
                    complaints.push(format!("{place} does not show {key}:\n{screen}"));
                }
            }
            let mut wide = Page::training(language, (size.0 + 60, size.1));
            go(&mut wide, way);
            let wide = wide.screen();
            for (number, line) in all.iter().enumerate().skip(2) {
                if goes_on(line, usize::from(size.0), &wide) {
                    complaints.push(format!("{place} cuts line {}: {line}", number + 1));
                }
            }
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

/// True where a line fills the window to its last column in the middle of a word, as a wider window shows.
fn goes_on(line: &str, width: usize, wide: &str) -> bool {
    let letters: Vec<char> = line.chars().collect();
    if letters.len() < width || !letters[width - 1].is_alphanumeric() {
        return false;
    }
    let end: String = letters[width.saturating_sub(14)..].iter().collect();
    // A number at the right edge stands alone behind its gap.
    if end.contains("  ") {
        return false;
    }
    wide.match_indices(&end).any(|(place, _)| {
        let next = wide[place + end.len()..].chars().next();
        next.is_some_and(char::is_alphanumeric)
    })
}

#[test]
fn what_has_no_room_in_the_key_line_stands_in_help_with_the_whole_head() {
    let mut page = Page::training("vi", (80, 24));
    go(&mut page, "3→\n");
    page.sees("F1 trợ giúp +").key(KeyCode::F(1));
    page.sees("Tìm ngay khi gõ").key(KeyCode::Esc);
    let mut page = Page::training("vi", (80, 24));
    go(&mut page, "2\n");
    page.sees("…").key(KeyCode::F(1));
    page.sees("theo trang dẫn lại");
    let told = page.screen();
    assert!(!told.contains("tổ trưởng,…"), "{told}");
}

#[test]
fn a_narrow_window_keeps_the_number_of_every_main_screen() {
    let mut page = Page::training("vi", (60, 20));
    for number in 1..=8 {
        page.sees(&format!(" {number}"));
    }
}
