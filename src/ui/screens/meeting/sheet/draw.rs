//! How the sheet looks: the head, the roll at the left, the live numbers at the right. A mark repaints its own sign and the numbers that
//! moved, and nothing else: a slow line carries it in a breath.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use super::{Item, Mode, SheetPage};
use crate::domain::form::{Choice, Record, Row, Say};
use crate::domain::meeting::{Meeting, Presence};
use crate::domain::number::{show_count, show_percent};
use crate::domain::person::Role;
use crate::domain::text;
use crate::domain::turnout::Turnout;
use crate::ui::look::Look;
use crate::ui::parts::table;
use crate::ui::screen::Screen;

/// Width of a line of the roll from which a second column is worth it.
const COLUMN: u16 = 42;

/// Draws the sheet.
pub(super) fn sheet(page: &SheetPage, frame: &mut Frame<'_>, area: Rect, look: &Look) {
    let turnout = page.marks.turnout(&page.lines);
    let head = page.head();
    frame.render_widget(
        Paragraph::new(head_lines(page, &head, area.width, look)),
        Rect {
            height: 3.min(area.height),
            ..area
        },
    );
    let foot = foot_line(page, &turnout, area.width, look);
    let foot_height = u16::from(foot.is_some());
    let body = Rect {
        y: area.y + 3.min(area.height),
        height: area.height.saturating_sub(3 + foot_height),
        ..area
    };
    let panel = match area.width {
        76.. => 35,
        52.. => 26,
        _ => 0,
    };
    let roll = Rect {
        width: body.width - panel,
        ..body
    };
    view_roll(page, frame, roll, look);
    if panel > 0 {
        let place = Rect {
            x: roll.right(),
            width: panel,
            ..body
        };
        view_panel(page, frame, place, &turnout, &head, look);
    }
    if let Some(line) = foot {
        let place = Rect {
            y: body.bottom(),
            height: 1.min(area.height),
            ..area
        };
        frame.render_widget(Paragraph::new(line), place);
    }
    match &page.mode {
        Mode::Find(input) => {
            let place = Rect {
                x: area.x + 3,
                y: body.bottom(),
                width: area.width.saturating_sub(4),
                height: 1.min(area.height),
            };
            input.view(frame, place, look.chosen(), true);
        }
        Mode::Count(counters) => counters.view(frame, area, look),
        Mode::Roll => {}
    }
}

/// What, when and where; who led it; the rule.
fn head_lines(page: &SheetPage, head: &Row, width: u16, look: &Look) -> Vec<Line<'static>> {
    let room = usize::from(width).saturating_sub(1);
    let of = |name: &str| head.get(name).text().to_owned();
    let day = of("held_on").parse().ok();
    let future = day.is_some_and(|day| day > look.today);
    let hours = match (of("starts"), of("ends")) {
        (starts, ends) if ends.is_empty() => starts,
        (starts, ends) => format!("{starts}–{ends}"),
    };
    let day = day.map_or_else(|| look.word("roll-no-day"), |day| look.weekday(day));
    let when = format!("{}{day} {hours}", if future { "! " } else { "" });
    let first: Vec<String> = [of("title"), when.trim_end().to_owned(), of("place")]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect();
    let label = |name: &str| {
        let value = of(name);
        let nothing = if look.ascii { "." } else { "·" };
        let value = if value.is_empty() { nothing } else { &value };
        format!("{}: {value}", look.field(Meeting::KIND, name))
    };
    let unsaved = look.say(&Say::new("roll-unsaved").with("count", page.unsaved()));
    let people = format!("{}   {}", label("chair"), label("secretary"));
    let people = table::pad(
        &people,
        room.saturating_sub(text::width(&unsaved) + 2),
        false,
    );
    vec![
        Line::styled(
            format!(" {}", text::fit(&first.join(" · "), room)),
            look.heading(),
        ),
        Line::raw(format!(" {people} {unsaved}")),
        Line::styled(look.rule(width), look.faint()),
    ]
}

/// The line below the roll: the name looked for, the stack, a draft that came back; on a narrow window the totals.
fn foot_line(
    page: &SheetPage,
    turnout: &Turnout,
    width: u16,
    look: &Look,
) -> Option<Line<'static>> {
    if matches!(page.mode, Mode::Find(_)) {
        return Some(Line::styled(" /", look.key()));
    }
    if let Some(batch) = &page.batch {
        let words = Say::new("roll-batch")
            .with("sheets", batch.sheets)
            .with("present", batch.turnout.present)
            .with("roster", batch.turnout.roster())
            .with("guests", batch.guests);
        return Some(Line::styled(
            format!(" = {}", look.say(&words)),
            look.warn(),
        ));
    }
    if let Some(at) = &page.draft_at {
        let words = look.say(&Say::new("form-draft").with("at", at.as_str()));
        return Some(Line::styled(format!(" {words}"), look.warn()));
    }
    (width < 52).then(|| Line::raw(format!(" {}", rate(turnout, look))))
}

fn rate(turnout: &Turnout, look: &Look) -> String {
    let share = show_percent(turnout.present, turnout.roster());
    let words = Say::new("roll-rate")
        .with("present", turnout.present)
        .with("roster", turnout.roster())
        .with("rate", share.unwrap_or_else(|| "–".to_owned()));
    look.say(&words)
}

fn sign(state: Presence, look: &Look) -> (String, Style) {
    let letter = look.word(&format!(
        "{}.letter",
        crate::domain::form::choice_key(Presence::NAME, state.code())
    ));
    let style = match state {
        Presence::Present => Style::new(),
        // One colour without bold: a change of style is half the bytes of a mark.
        Presence::Excused | Presence::Absent | Presence::Unknown => look.warn(),
    };
    let letter = if look.ascii && !letter.is_ascii() {
        "+".to_owned()
    } else {
        letter
    };
    (letter, style)
}

fn view_roll(page: &SheetPage, frame: &mut Frame<'_>, area: Rect, look: &Look) {
    let (length, height) = (page.length(), usize::from(area.height));
    if length == 0 {
        let words = look.word(if page.marks.teams.is_empty() {
            "roll-only-counted"
        } else {
            "roll-nobody"
        });
        let lines =
            crate::ui::parts::frame::wrap(&words, usize::from(area.width.saturating_sub(4)), 4);
        let lines: Vec<Line<'_>> = lines
            .into_iter()
            .map(|line| Line::styled(format!("  {line}"), look.faint()))
            .collect();
        frame.render_widget(Paragraph::new(lines), area);
        return;
    }
    let columns = if length > height && area.width >= COLUMN * 2 {
        usize::from(area.width / COLUMN).min(3)
    } else {
        1
    };
    let width = area.width / columns as u16;
    let first = table::top(page.at, height * columns, length);
    for column in 0..columns {
        let from = first + column * height;
        let lines: Vec<Line<'_>> = (from..length.min(from + height))
            .filter_map(|place| row(page, place, width, look))
            .collect();
        let place = Rect {
            x: area.x + column as u16 * width,
            width,
            ..area
        };
        frame.render_widget(Paragraph::new(lines), place);
    }
}

fn row(page: &SheetPage, place: usize, width: u16, look: &Look) -> Option<Line<'static>> {
    let pointer = if place == page.at {
        look.pointer()
    } else {
        " "
    };
    let number = (place + 1).saturating_sub(page.carried.len());
    let role_width = if width >= 40 { 12 } else { 0 };
    let name_width = usize::from(width).saturating_sub(8 + role_width);
    let line = match page.item(place)? {
        Item::Carried(task) => {
            let task = &page.carried[task];
            let is_closed = page.marks.closed.contains_key(&task.id);
            let due = task.row.get("due").text().parse().ok();
            let due = due.map(|due| look.short_day(due)).unwrap_or_default();
            let words = Say::new("roll-carried")
                .with("title", task.row.get("title").text())
                .with("owner", task.row.get("owner").text())
                .with("due", due);
            let (sign, style) = if is_closed {
                (self::sign(Presence::Present, look).0, look.good())
            } else {
                ("!".to_owned(), look.warn())
            };
            let room = usize::from(width).saturating_sub(9);
            let words = text::fit(&look.say(&words), room);
            vec![
                Span::raw(format!("{pointer}    ")),
                Span::styled(sign, style),
                Span::raw(format!(" {words}")),
            ]
        }
        Item::Line(line) => {
            let line = &page.lines[line];
            let (sign, style) = sign(page.marks.state(line), look);
            let name = table::pad(&line.name, name_width, false);
            let role = match line.role {
                _ if role_width == 0 => String::new(),
                Some(role) => look.words.choice(Role::NAME, role.code()).to_lowercase(),
                None => look.word("roll-stranger"),
            };
            vec![
                Span::raw(format!("{pointer}{number:>3} ")),
                Span::styled(sign, style),
                Span::raw(format!(" {name} {}", text::fit(&role, role_width))),
            ]
        }
        Item::Joined(joined) => {
            let (name, _) = &page.marks.joined[joined];
            let name = table::pad(name, name_width, false);
            let role = text::fit(&look.word("roll-joined"), role_width);
            vec![
                Span::raw(format!("{pointer}{number:>3} ")),
                Span::styled("+", look.good()),
                Span::raw(format!(" {name} {role}")),
            ]
        }
    };
    Some(Line::from(line))
}

fn view_panel(
    page: &SheetPage,
    frame: &mut Frame<'_>,
    area: Rect,
    turnout: &Turnout,
    head: &Row,
    look: &Look,
) {
    let bars = vec![Line::styled(look.bar(), look.faint()); usize::from(area.height)];
    frame.render_widget(Paragraph::new(bars), Rect { width: 1, ..area });
    let inside = Rect {
        x: area.x + 2,
        width: area.width.saturating_sub(3),
        ..area
    };
    let width = usize::from(inside.width);
    let mut lines = Vec::new();
    if turnout.roster() > 0 {
        totals(turnout, width, look, &mut lines);
    }
    counts(page, head, width, look, &mut lines);
    decisions(page, width, look, &mut lines);
    lines.truncate(usize::from(inside.height));
    frame.render_widget(Paragraph::new(lines), inside);
}

fn totals(turnout: &Turnout, width: usize, look: &Look, lines: &mut Vec<Line<'static>>) {
    for (state, count) in [
        (Presence::Present, turnout.present),
        (Presence::Excused, turnout.excused),
        (Presence::Absent, turnout.absent),
        (Presence::Unknown, turnout.unknown),
    ] {
        let label = look.words.choice(Presence::NAME, state.code());
        let label = table::pad(&label, width.saturating_sub(6).min(20), false);
        lines.push(Line::raw(format!("{label}{count:>5}")));
    }
    lines.push(Line::styled(look.rule(width.min(25) as u16), look.faint()));
    lines.push(Line::raw(rate(turnout, look)));
    for line in crate::ui::parts::frame::wrap(&look.word("roll-formula"), width, 2) {
        lines.push(Line::styled(line, look.faint()));
    }
    let (key, style) = if turnout.has_quorum() {
        ("roll-quorum", Style::new())
    } else {
        ("roll-no-quorum", look.warn())
    };
    lines.push(Line::styled(text::fit(&look.word(key), width), style));
    lines.push(Line::default());
}

fn counts(page: &SheetPage, head: &Row, width: usize, look: &Look, lines: &mut Vec<Line<'static>>) {
    let blank = if look.ascii { "." } else { "·" };
    let mut one = |label: String, count: Option<i64>, about: bool| {
        let count = count.map_or_else(|| blank.to_owned(), show_count);
        let sign = if about { "~" } else { " " };
        let label = table::pad(&label, width.saturating_sub(10).min(18), false);
        lines.push(Line::raw(format!(
            "{label}{sign}[{}]",
            table::pad(&count, 6, true)
        )));
    };
    for name in ["guests", "households", "headcount"] {
        let about = name == "headcount" && head.get("estimate").int() == Some(1);
        one(look.field(Meeting::KIND, name), head.get(name).int(), about);
    }
    for (name, count) in &page.marks.tallies {
        one(name.clone(), Some(*count), false);
    }
}

fn decisions(page: &SheetPage, width: usize, look: &Look, lines: &mut Vec<Line<'static>>) {
    let typed = page.marks.tasks.iter().map(|task| {
        let due = task.get("due").text().parse().ok();
        let due = due.map(|due| look.short_day(due)).unwrap_or_default();
        format!("{} {due}", task.get("title").text())
    });
    let all: Vec<String> = page.decided.iter().cloned().chain(typed).collect();
    if all.is_empty() {
        return;
    }
    let heading = Say::new("roll-decided").with("count", all.len());
    lines.push(Line::raw(look.say(&heading)));
    for title in all {
        lines.push(Line::raw(text::fit(&format!("- {title}"), width)));
    }
}
