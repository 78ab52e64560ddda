//! The last gate before the terminal: whatever reached the buffer, no control, direction or invisible sign leaves it.

use ratatui::buffer::Buffer;

use crate::domain::text;

/// Replaces every cell that holds a hidden sign by a visible one.
pub(super) fn clean(buffer: &mut Buffer) {
    for cell in &mut buffer.content {
        let symbol = cell.symbol();
        if symbol.len() > 1 && symbol.chars().any(text::is_hidden) {
            let kept: String = symbol
                .chars()
                .filter(|letter| !text::is_hidden(*letter))
                .collect();
            cell.set_symbol(if kept.is_empty() { "?" } else { &kept });
        } else if symbol.len() == 1 && symbol.as_bytes()[0].is_ascii_control() {
            cell.set_symbol("?");
        }
    }
}
