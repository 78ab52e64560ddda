//! A window over the screen: a frame with a title, in ASCII where the terminal asks for it.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::symbols::border;
use ratatui::widgets::{Block, BorderType, Clear};

use super::input::Input;
use crate::ui::look::Look;

const PLAIN: border::Set<'_> = border::Set {
    top_left: "+",
    top_right: "+",
    bottom_left: "+",
    bottom_right: "+",
    vertical_left: "|",
    vertical_right: "|",
    horizontal_top: "-",
    horizontal_bottom: "-",
};

/// A frame in the middle of `area`, at most as large as it; the answer is the room inside.
pub fn open(
    frame: &mut Frame<'_>,
    area: Rect,
    width: u16,
    height: u16,
    title: &str,
    look: &Look,
) -> Rect {
    let (width, height) = (width.min(area.width), height.min(area.height));
    let place = Rect {
        x: area.x + (area.width - width) / 2,
        y: area.y + (area.height - height) / 2,
        width,
        height,
    };
    boxed(frame, place, title, look)
}

/// The same with a box in its first line that takes the letters; the answer is the room below the box, none where there is too little.
pub fn finder(
    frame: &mut Frame<'_>,
    area: Rect,
    (width, height): (u16, u16),
    title: &str,
    input: &Input,
    look: &Look,
) -> Option<Rect> {
    let inside = open(frame, area, width, height, title, look);
    if inside.height < 3 {
        return None;
    }
    let line = Rect {
        height: 1,
        ..inside
    };
    input.view(frame, line, look.chosen(), true);
    Some(Rect {
        y: inside.y + 1,
        height: inside.height - 1,
        ..inside
    })
}

/// A frame over the lower edge of `area`, as wide as it, so that what stands above stays in sight; the answer is the room inside.
pub fn low(frame: &mut Frame<'_>, area: Rect, height: u16, title: &str, look: &Look) -> Rect {
    let height = height.min(area.height);
    let place = Rect {
        y: area.bottom() - height,
        height,
        ..area
    };
    boxed(frame, place, title, look)
}

/// A frame at `place`; the answer is the room inside.
pub fn boxed(frame: &mut Frame<'_>, place: Rect, title: &str, look: &Look) -> Rect {
    if place.width < 3 || place.height < 3 {
        return Rect::default();
    }
    frame.render_widget(Clear, place);
    let block = Block::bordered()
        .title(format!(" {title} "))
        .border_type(BorderType::Plain);
    let block = if look.ascii {
        block.border_set(PLAIN)
    } else {
        block
    };
    let inside = block.inner(place);
    frame.render_widget(block, place);
    Rect {
        x: inside.x + 1,
        width: inside.width.saturating_sub(2),
        ..inside
    }
}
